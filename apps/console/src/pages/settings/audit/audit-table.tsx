import type { AuditEntry } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../../shell/sheet/data-table.js';
import { Mark } from '../../../shell/sheet/mark.js';
import { NOUGHT, shownInstant } from '../../../shell/sheet/shown.js';
import { alteredFields } from './altered-fields.js';
import { ACTIONS } from './actions.js';

/** Entries of the log, each with what it altered. */
export function AuditTable({ entries }: { readonly entries: readonly AuditEntry[] }) {
  const { t } = useTranslation('settings');
  const columns: readonly Column<AuditEntry>[] = [
    { key: 'position', title: t('position'), isNumber: true, cell: ({ position }) => position },
    { key: 'at', title: t('at'), isHead: true, cell: ({ at }) => shownInstant(at) },
    {
      key: 'actor',
      title: t('filters.actor'),
      cell: ({ actor }) => <span className="audit-word">{actor}</span>,
    },
    { key: 'action', title: t('filters.action'), cell: ({ action }) => <Action of={action} /> },
    {
      key: 'subject',
      title: t('filters.subject'),
      cell: ({ subject }) => <code className="audit-word">{subject}</code>,
    },
    { key: 'result', title: t('result'), cell: ({ result }) => <Result of={result} /> },
    { key: 'altered', title: t('altered'), isText: true, cell: (entry) => <Altered entry={entry} /> },
    { key: 'origin', title: t('origin'), cell: ({ origin }) => origin ?? NOUGHT },
  ];
  return (
    <DataTable
      caption={t('parts.audit')}
      columns={columns}
      rows={entries}
      keyOf={({ position }) => String(position)}
      nothing={t('noEntries')}
    />
  );
}

/** In words where there are some, and with the name by which it is looked for. */
function Action({ of: action }: { readonly of: string }) {
  const { t } = useTranslation('settings');
  const known = ACTIONS.find((each) => each === action);
  return (
    <>
      {known !== undefined && `${t(`actionNames.${known}`)} `}
      <code>{action}</code>
    </>
  );
}

function Result({ of: result }: { readonly of: string | null }) {
  const { t } = useTranslation('settings');
  if (result === null) return <Mark kind="good">{t('done')}</Mark>;
  return (
    <Mark kind="bad">
      {t('refused')} <code>{result}</code>
    </Mark>
  );
}

const FEW = 3;

function Altered({ entry }: { readonly entry: AuditEntry }) {
  const { t } = useTranslation('settings');
  const common = useTranslation().t;
  const fields = alteredFields(entry);
  const list = (
    <ul className="audit-altered">
      {fields.map(({ name, before, after }) => (
        <li key={name}>
          <code>{name}</code> {before !== null && <del>{before}</del>} {after !== null && <ins>{after}</ins>}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {entry.note !== null && <p>{common('quoted', { text: entry.note })}</p>}
      {fields.length > FEW ? (
        <details>
          <summary>{t('alteredFields', { count: fields.length })}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </>
  );
}
