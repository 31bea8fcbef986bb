import type { Import, ImportError } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/use-language.js';
import { DataTable, type Column } from '../../../shell/sheet/data-table.js';
import { NOUGHT } from '../../../shell/sheet/shown.js';
import { placeOfError, type PlaceOfError } from './place-of-error.js';
import { LISTS } from './sum-counts.js';

type Row = ImportError & PlaceOfError & { readonly number: number };

/** The errors of a file, each where it stands and with what to do about it. */
export function ErrorTable({ errors, errorCount }: Pick<Import, 'errors' | 'errorCount'>) {
  const { t } = useTranslation('ledger');
  const language = useLanguage();
  const tableOf = (name: string | null): string => {
    const list = LISTS.find((each) => each === name?.replace(/\.csv$/, ''));
    if (name === null) return t('wholeFile');
    return list === undefined ? name : `${t(`lists.${list}`)} ${name}`;
  };
  const columnOf = ({ column, field }: Row): string =>
    [column === null ? null : t('column', { column }), field].filter((each) => each !== null).join(' ');
  const rows = errors.map((error, place): Row => ({ ...error, ...placeOfError(error), number: place + 1 }));
  const columns: readonly Column<Row>[] = [
    { key: 'number', title: t('number'), isNumber: true, cell: ({ number }) => number },
    { key: 'table', title: t('table'), isHead: true, cell: ({ table }) => tableOf(table) },
    { key: 'row', title: t('row'), isNumber: true, cell: ({ row }) => row ?? NOUGHT },
    { key: 'column', title: t('field'), cell: (row) => columnOf(row) || NOUGHT },
    { key: 'message', title: t('mend'), isText: true, cell: ({ message }) => message[language] },
    { key: 'code', title: t('code'), cell: ({ code }) => <code>{code}</code> },
  ];
  return (
    <section>
      <h3>
        {t('errors')} <span className="soft numbers">{errorCount}</span>
      </h3>
      {errorCount > errors.length && <p className="soft">{t('errorsCut', { count: errors.length })}</p>}
      <DataTable
        caption={t('errors')}
        columns={columns}
        rows={rows}
        keyOf={({ number }) => String(number)}
        nothing={t('noErrors')}
      />
    </section>
  );
}
