import type { ListedImport } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useImports } from '../../../api/imports.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { DataTable, type Column } from '../../../shell/sheet/data-table.js';
import { Mark, type MarkKind } from '../../../shell/sheet/mark.js';
import { More } from '../../../shell/sheet/more.js';
import { ReadPart } from '../../../shell/sheet/read-part.js';
import { Section } from '../../../shell/sheet/sheet.js';
import { shownInstant, shownNumber } from '../../../shell/sheet/shown.js';
import { sumCounts } from '../import/sum-counts.js';

const KINDS: Readonly<Record<ListedImport['status'], MarkKind>> = {
  ...{ queued: 'busy', running: 'busy', succeeded: 'good', rejected: 'bad', failed: 'bad' },
};
const COUNTS = ['created', 'updated', 'deleted', 'unchanged', 'rejected'] as const;

/** All imports and trials that there were, the latest first. */
export function ImportList() {
  const { t } = useTranslation('ledger');
  const imports = useImports();
  return (
    <Section id="imports" title={t('imports')}>
      <ReadPart query={imports}>{(data) => <Imports imports={data} />}</ReadPart>
      <More query={imports} />
    </Section>
  );
}

function Imports({ imports }: { readonly imports: readonly ListedImport[] }) {
  const { t } = useTranslation('ledger');
  const language = useLanguage();
  const columns: readonly Column<ListedImport>[] = [
    {
      key: 'at',
      title: t('requestedAt'),
      isHead: true,
      cell: ({ id, requestedAt }) => <Link to={`/ledger/${id}`}>{shownInstant(requestedAt)}</Link>,
    },
    { key: 'kind', title: t('kind'), cell: ({ dryRun }) => t(dryRun ? 'trial' : 'earnest') },
    { key: 'mode', title: t('mode'), cell: ({ mode }) => t(`modesShort.${mode}`) },
    {
      key: 'status',
      title: t('status'),
      cell: ({ status }) => <Mark kind={KINDS[status]}>{t(`statuses.${status}`)}</Mark>,
    },
    ...COUNTS.map((name): Column<ListedImport> => ({
      key: name,
      title: t(`counts.${name}`),
      isNumber: true,
      cell: (one) => {
        const count = sumCounts(one)[name];
        return <span className={count === 0 ? 'nought' : undefined}>{shownNumber(count, language)}</span>;
      },
    })),
    { key: 'errors', title: t('errors'), isNumber: true, cell: ({ errorCount }) => errorCount },
  ];
  return (
    <DataTable
      caption={t('imports')}
      columns={columns}
      rows={imports}
      keyOf={({ id }) => id}
      nothing={t('noImports')}
    />
  );
}
