import { useTranslation } from 'react-i18next';
import { useTownName } from '../../api/town-names.js';
import type { Column } from '../../shell/sheet/data-table.js';
import { NOUGHT } from '../../shell/sheet/shown.js';

/** In which town each row is. */
export function useTownColumn<Row extends { readonly townCode: string | null }>(): Column<Row> {
  const { t } = useTranslation('oversight');
  const townName = useTownName();
  return {
    key: 'town',
    title: t('column.town'),
    cell: ({ townCode }) => (townCode === null ? NOUGHT : townName(townCode)),
  };
}
