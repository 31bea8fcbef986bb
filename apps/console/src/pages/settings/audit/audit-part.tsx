import type { AuditHead } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useAuditHeads, useAuditLog, type AuditFilter } from '../../../api/audit-log.js';
import { DataTable, type Column } from '../../../shell/sheet/data-table.js';
import { More } from '../../../shell/sheet/more.js';
import { ReadPart } from '../../../shell/sheet/read-part.js';
import { Section } from '../../../shell/sheet/sheet.js';
import { shownInstant } from '../../../shell/sheet/shown.js';
import { AuditFilters } from './audit-filters.js';
import { AuditTable } from './audit-table.js';
import { SaveHeads, SaveLog } from './save-audit.js';

const filterOf = (search: URLSearchParams): AuditFilter => {
  const word = (name: string): string => search.get(name) ?? '';
  return {
    ...{ actor: word('actor'), action: word('action'), subject: word('subject') },
    ...{ from: word('from'), to: word('to') },
  };
};

/** What was done, by whom and when; and the heads of the days, by which it is seen that it stands as it was written. */
export function AuditPart() {
  const { t } = useTranslation('settings');
  const [search, setSearch] = useSearchParams();
  const filter = filterOf(search);
  const entries = useAuditLog(filter);
  const heads = useAuditHeads();
  const narrow = (next: AuditFilter): void =>
    setSearch(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== '')));
  return (
    <>
      <Section id="audit" title={t('parts.audit')} note={t('auditNote')}>
        <AuditFilters key={search.toString()} filter={filter} onNarrow={narrow} />
        <ReadPart query={entries}>{(data) => <AuditTable entries={data} />}</ReadPart>
        <More query={entries} />
      </Section>
      <Section id="audit-export" title={t('auditExport')} note={t('auditExportNote')}>
        <SaveLog />
      </Section>
      <Section id="heads" title={t('heads')} note={t('headsNote')}>
        <SaveHeads />
        <ReadPart query={heads}>{(data) => <Heads heads={data} />}</ReadPart>
        <More query={heads} />
      </Section>
    </>
  );
}

function Heads({ heads }: { readonly heads: readonly AuditHead[] }) {
  const { t } = useTranslation('settings');
  const columns: readonly Column<AuditHead>[] = [
    { key: 'day', title: t('day'), isHead: true, cell: ({ day }) => day },
    { key: 'position', title: t('lastPosition'), isNumber: true, cell: ({ position }) => position },
    { key: 'hash', title: t('hash'), cell: ({ hash }) => <code>{hash}</code> },
    { key: 'signedAt', title: t('signedAt'), cell: ({ signedAt }) => shownInstant(signedAt) },
    { key: 'keyId', title: t('signingKey'), cell: ({ keyId }) => <code>{keyId}</code> },
  ];
  return (
    <DataTable
      caption={t('heads')}
      columns={columns}
      rows={heads}
      keyOf={({ day }) => day}
      nothing={t('noHeads')}
    />
  );
}
