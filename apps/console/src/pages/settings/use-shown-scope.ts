import type { Scope } from '@hongzhu/permissions';
import { useTranslation } from 'react-i18next';
import { useTownName } from '../../api/town-names.js';

/** Where an account works: its towns, by their names where these are known, and its markets by their codes. */
export function useShownScope(): (scope: Scope) => string {
  const { t } = useTranslation('settings');
  const townName = useTownName();
  const shownTown = (code: string): string => {
    const name = townName(code);
    return name === code ? code : `${name} ${code}`;
  };
  return ({ towns, markets }) => {
    const shown = towns === null ? t('scope.all') : towns.map(shownTown).join(t('comma'));
    return markets === null ? shown : t('scope.of', { towns: shown, markets: markets.join(t('comma')) });
  };
}
