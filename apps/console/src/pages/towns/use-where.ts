import type { TownOverview } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../shell/session-context.js';

/** What one looks at: a town, or all that the account sees, which need not be all that there are. */
export function useWhere(town: TownOverview | null): string {
  const { t } = useTranslation('towns');
  const { towns } = useSession().session;
  if (town !== null) return town.name ?? town.townCode;
  return t(towns === null ? 'all' : 'own');
}
