import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

export interface MoreProps {
  readonly query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
}

/** The next page of a list, where there is one. */
export function More({ query }: MoreProps) {
  const { t } = useTranslation('sheet');
  if (!query.hasNextPage) return null;
  return (
    <div>
      <Button size="small" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
        {t('more')}
      </Button>
    </div>
  );
}
