import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { readWays, startAddress } from '../../api/session.js';

const OIDC = 'oidc';

/** The way to the provider of identities, where the service has one. It leads back to the page that was asked for. */
export function SignInElsewhere({ returnTo }: { readonly returnTo: string }) {
  const { t } = useTranslation('sign-in');
  const ways = useQuery({ queryKey: ['sign-in-ways'], queryFn: readWays, staleTime: Infinity });
  if (ways.isError)
    return (
      <p role="status" className="soft">
        {t('waysUnknown')}{' '}
        <Button type="link" size="small" onClick={() => void ways.refetch()}>
          {t('askAgain')}
        </Button>
      </p>
    );
  if (ways.data?.includes(OIDC) !== true) return null;
  return (
    <>
      <p className="sign-in-or soft">{t('or')}</p>
      <Button href={startAddress(returnTo)} block>
        {t('sso')}
      </Button>
    </>
  );
}
