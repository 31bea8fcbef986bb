import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../api/failure-of.js';
import { codeOf } from '../api/send.js';
import { shownInstant } from './sheet/shown.js';
import './old.css';

export interface OldProps {
  readonly query: {
    readonly error: unknown;
    readonly dataUpdatedAt: number;
    readonly refetch: () => Promise<unknown>;
  };
}

/** Says of what is shown that it could not be read anew, and from when it is; nothing where it was. */
export function Old({ query: { error, dataUpdatedAt, refetch } }: OldProps) {
  const { t } = useTranslation();
  if (error === null) return null;
  return (
    <p className="old numbers" role="status">
      {t('states.old', { at: shownInstant(new Date(dataUpdatedAt).toISOString()) })}{' '}
      {t(`states.failures.${failureOf(error)}`)} <code>{codeOf(error)}</code>{' '}
      <Button size="small" onClick={() => void refetch()}>
        {t('states.retry')}
      </Button>
    </p>
  );
}
