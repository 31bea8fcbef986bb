import type { Fact } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.js';
import { DataTable, type Column } from '../../shell/sheet/data-table.js';

export interface FactTableProps {
  readonly names: readonly string[];
  readonly facts: ReadonlyMap<string, Fact>;
}

/** What a rule looks at, and from which fields of the registry that is worked out. */
export function FactTable({ names, facts }: FactTableProps) {
  const { t } = useTranslation('rules');
  const language = useLanguage();
  const rows = names.flatMap((name) => facts.get(name) ?? []);
  const columns: readonly Column<Fact>[] = [
    { key: 'label', title: t('fact'), isHead: true, isText: true, cell: ({ label }) => label[language] },
    { key: 'type', title: t('type'), cell: (fact) => typeOf(fact) },
    {
      key: 'unknown',
      title: t('canBeUnknown'),
      cell: ({ canBeUnknown }) => t(canBeUnknown ? 'canBe' : 'neverIs'),
    },
    { key: 'source', title: t('fields'), isText: true, cell: ({ source }) => <code>{source}</code> },
    { key: 'name', title: t('name'), cell: ({ name }) => <code>{name}</code> },
  ];
  const typeOf = ({ type, unitLabel }: Fact): string =>
    unitLabel === null ? t(`types.${type}`) : `${t(`types.${type}`)} (${unitLabel[language]})`;
  return (
    <DataTable
      caption={t('facts')}
      columns={columns}
      rows={rows}
      keyOf={({ name }) => name}
      nothing={t('noFacts')}
    />
  );
}
