import type { Sweep } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useTownName } from '../../api/town-names.js';
import { useLanguage } from '../../i18n/use-language.js';
import { DataTable, type Column } from '../../shell/sheet/data-table.js';
import { NOUGHT, shownInstant, shownNumber } from '../../shell/sheet/shown.js';
import { SweepMark } from './sweep-mark.js';
import { useTookTime } from './use-took-time.js';

/** The sweeps, each a link to all that is known of it. */
export function SweepTable({ sweeps }: { readonly sweeps: readonly Sweep[] }) {
  const { t } = useTranslation('sweeps');
  return (
    <DataTable
      caption={t('sweeps')}
      columns={useColumns()}
      rows={sweeps}
      keyOf={({ id }) => id}
      nothing={t('noSweeps')}
    />
  );
}

function useColumns(): Column<Sweep>[] {
  const { t } = useTranslation('sweeps');
  const language = useLanguage();
  const took = useTookTime();
  const scope = useScope();
  const count = (key: string, title: string, value: (sweep: Sweep) => number): Column<Sweep> => ({
    key,
    title,
    isNumber: true,
    cell: (sweep) => shownNumber(value(sweep), language),
  });
  const records = (sweep: Sweep, text: string): string => (isTold(sweep) ? text : NOUGHT);
  return [
    {
      key: 'started',
      title: t('column.requested'),
      isHead: true,
      cell: ({ id, requestedAt }) => <Link to={`/sweeps/${id}`}>{shownInstant(requestedAt)}</Link>,
    },
    { key: 'status', title: t('column.status'), cell: (sweep) => <SweepMark sweep={sweep} /> },
    { key: 'asOf', title: t('column.asOf'), cell: ({ asOf }) => asOf },
    { key: 'scope', title: t('column.scope'), cell: scope },
    count('markets', t('column.markets'), ({ evaluated }) => evaluated.markets),
    count('pairs', t('column.pairs'), ({ evaluated }) => evaluated.pairs),
    {
      key: 'findings',
      title: t('column.findings'),
      isNumber: true,
      cell: (sweep) => records(sweep, `+${sweep.findings.opened} −${sweep.findings.resolved}`),
    },
    {
      key: 'tasks',
      title: t('column.tasks'),
      isNumber: true,
      cell: (sweep) => records(sweep, `+${sweep.tasks.opened} −${sweep.tasks.closed}`),
    },
    { key: 'took', title: t('column.took'), isNumber: true, cell: took },
  ];
}

/** A study changes nothing, and of one that has not begun, or has failed, there is nothing to tell. */
const isTold = ({ effect, status }: Sweep): boolean =>
  effect === 'record' && status !== 'queued' && status !== 'failed';

/** All towns or which of them, and whether it only tried. */
export function useScope(): (sweep: Pick<Sweep, 'towns' | 'effect'>) => string {
  const { t } = useTranslation('sweeps');
  const townName = useTownName();
  return ({ towns, effect }) => {
    const [first] = towns ?? [];
    const where =
      first === undefined
        ? t('scope.city')
        : towns!.length === 1
          ? townName(first)
          : t('scope.towns', { count: towns!.length });
    return effect === 'study' ? t('scope.study', { where }) : where;
  };
}
