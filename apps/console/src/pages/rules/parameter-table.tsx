import type { Rule, RuleParameter } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.js';
import { DataTable, type Column } from '../../shell/sheet/data-table.js';
import { ParameterName } from '../../shell/parameter-name.js';
import { Mark } from '../../shell/sheet/mark.js';

type Row = RuleParameter & { readonly name: string };

/** The figures of a rule: which of them a regulation gives, and which have to be checked before they count. */
export function ParameterTable({ params }: Pick<Rule, 'params'>) {
  const { t } = useTranslation('rules');
  const language = useLanguage();
  const rows = Object.entries(params).map(([name, given]): Row => ({ name, ...given }));
  const columns: readonly Column<Row>[] = [
    { key: 'name', title: t('parameter'), isHead: true, cell: ({ name }) => <ParameterName name={name} /> },
    { key: 'value', title: t('value'), isNumber: true, cell: ({ value }) => value },
    {
      key: 'unit',
      title: t('unit'),
      cell: ({ unit, unitLabel }) => unitLabel?.[language] ?? (unit === 'share' ? t('share') : unit),
    },
    { key: 'range', title: t('range'), isNumber: true, cell: ({ min, max }) => `${min} – ${max}` },
    {
      key: 'assumption',
      title: t('ground'),
      isText: true,
      cell: ({ assumption }) =>
        assumption ? <Mark kind="warn">{t('assumed')}</Mark> : <span>{t('regulated')}</span>,
    },
  ];
  return (
    <DataTable
      caption={t('parameters')}
      columns={columns}
      rows={rows}
      keyOf={({ name }) => name}
      nothing={t('noParameters')}
    />
  );
}
