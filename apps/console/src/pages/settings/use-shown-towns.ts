import { useTranslation } from 'react-i18next';

/** In which towns an account works, by their codes. */
export function useShownTowns(): (towns: readonly string[] | null) => string {
  const { t } = useTranslation('settings');
  return (towns) => (towns === null ? t('allTowns') : towns.join(t('comma')));
}
