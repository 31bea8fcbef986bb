import type { TaskLoad } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useTownName } from '../../api/town-names.js';
import { ImportFirst } from '../../shell/import-first.js';
import { useSession } from '../../shell/session-context.js';
import { DataTable, type Column } from '../../shell/sheet/data-table.js';
import type { List } from './lists.js';

export interface TownTableProps {
  readonly loads: readonly TaskLoad[];
  readonly town: string | null;
  readonly list: List;
  readonly onShow: (list: List, town: string | null) => void;
}

/** A row a town, by its code. What is late in it is shown at the right. */
export function TownTable({ loads, town, list, onShow }: TownTableProps) {
  const { t } = useTranslation('oversight');
  const townName = useTownName();
  const columns: Column<TaskLoad>[] = [
    {
      key: 'town',
      title: t('column.town'),
      isHead: true,
      cell: ({ townCode }) =>
        townCode === null ? (
          t('ofInstructors')
        ) : (
          <button
            type="button"
            className="oversight-town"
            aria-pressed={townCode === town}
            onClick={() => onShow(list, townCode === town ? null : townCode)}
          >
            {townName(townCode)}
          </button>
        ),
    },
    {
      key: 'unfinished',
      title: t('column.unfinished'),
      isNumber: true,
      cell: ({ unfinished }) => unfinished,
    },
    ...(['overdue', 'escalated'] as const).map((late): Column<TaskLoad> => ({
      key: late,
      title: t(`column.${late}`),
      isNumber: true,
      cell: ({ townCode, [late]: count }) => (
        <Late count={count} late={late} townCode={townCode} onShow={onShow} />
      ),
    })),
  ];
  return (
    <section aria-labelledby="towns" className="oversight-towns">
      <h2 id="towns">{t('towns')}</h2>
      {loads.every(({ townCode }) => townCode === null) && <NoTowns />}
      {loads.length > 0 && (
        <DataTable
          caption={t('towns')}
          columns={columns}
          rows={loads}
          keyOf={({ townCode }) => townCode ?? ''}
          isChosen={({ townCode }) => townCode !== null && townCode === town}
          nothing={null}
        />
      )}
    </section>
  );
}

/** What is about instructors may be there without. */
function NoTowns() {
  const { t } = useTranslation('oversight');
  const isOfAll = useSession().session.towns === null;
  return (
    <p className="sheet-nothing">
      {t(isOfAll ? 'noTownsYet' : 'noTowns')} {isOfAll && <ImportFirst />}
    </p>
  );
}

interface LateProps extends Pick<TownTableProps, 'onShow'> {
  readonly count: number;
  readonly late: 'overdue' | 'escalated';
  readonly townCode: string | null;
}

/** A number of late tasks, and the way to them. What is about instructors is of no town, and among those of all. */
function Late({ count, late, townCode, onShow }: LateProps) {
  const { t } = useTranslation('oversight');
  const townName = useTownName();
  if (count === 0) return <span className="nought">0</span>;
  if (townCode === null) return count;
  return (
    <button
      type="button"
      className="oversight-count"
      aria-label={t('show', { town: townName(townCode), what: t(`list.${late}`), count })}
      onClick={() => onShow(late, townCode)}
    >
      {count}
    </button>
  );
}
