import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import {
  MOST_LISTED,
  useCorrectionList,
  useOversightNews,
  useTaskList,
  useTownLoads,
  useWaiverList,
} from '../../api/oversight.js';
import { useTownName } from '../../api/town-names.js';
import { Sheet } from '../../shell/sheet/sheet.js';
import { Old } from '../../shell/old.js';
import { Unread } from '../../shell/unread.js';
import { isSettled } from '../../shell/desk/command.js';
import { useEntries } from '../../shell/desk/desk-context.js';
import { CorrectionTable } from './correction-table.js';
import { firstList, listIn, LISTS, type Counts, type List } from './lists.js';
import { sumLoads } from './sum-loads.js';
import { TaskTable } from './task-table.js';
import { TownTable } from './town-table.js';
import { WaiverTable } from './waiver-table.js';
import '../../shell/choices.css';
import './oversight.css';

/** What is late, and what waits for a supervisor: by town, never by person. */
export default function OversightPage() {
  const { t } = useTranslation('oversight');
  const loads = useTownLoads();
  const counts = useCounts();
  const [search, setSearch] = useSearchParams();
  useNewsOfCommands();
  if (loads.data === undefined) return <Unread query={loads} />;
  const sums = sumLoads(loads.data.towns);
  const all: Counts = { ...counts, overdue: sums.overdue, escalated: sums.escalated };
  const list = listIn(search) ?? firstList(all);
  const town = search.get('town');
  const show = (next: List, nextTown: string | null): void =>
    setSearch({ list: next, ...(nextTown !== null && { town: nextTown }) });
  // What is not known is no nought.
  const waits = (['dismissals', 'waivers', 'corrections'] as const).map((each) => counts[each] ?? '?');
  const lead = t('lead', {
    towns: loads.data.towns.filter(({ townCode }) => townCode !== null).length,
    ...sums,
    dismissals: waits[0],
    waivers: waits[1],
    corrections: waits[2],
  });
  return (
    <Sheet title={t('title')} lead={lead}>
      <Old query={loads} />
      <div className="oversight">
        <TownTable loads={loads.data.towns} town={town} list={list} onShow={show} />
        <section className="oversight-list" aria-labelledby="list-title">
          <ListChoice list={list} counts={all} onChoose={(next) => show(next, town)} />
          <ListHead list={list} town={town} onAll={() => show(list, null)} />
          <Listed key={`${list} ${town}`} list={list} town={town} />
        </section>
      </div>
    </Sheet>
  );
}

interface ListChoiceProps {
  readonly list: List;
  readonly counts: Counts;
  readonly onChoose: (list: List) => void;
}

function ListChoice({ list, counts, onChoose }: ListChoiceProps) {
  const { t } = useTranslation('oversight');
  return (
    <div role="group" aria-label={t('lists')} className="choices oversight-choices">
      {LISTS.map((each) => (
        <button key={each} type="button" aria-pressed={list === each} onClick={() => onChoose(each)}>
          {t(`list.${each}`)} <span className="numbers soft">{counts[each] ?? '?'}</span>
        </button>
      ))}
    </div>
  );
}

interface ListHeadProps {
  readonly list: List;
  readonly town: string | null;
  readonly onAll: () => void;
}

function ListHead({ list, town, onAll }: ListHeadProps) {
  const { t } = useTranslation('oversight');
  const townName = useTownName();
  return (
    <>
      <div className="sheet-section-head">
        <h2 id="list-title">
          {t(`list.${list}`)}
          {town !== null && <span className="soft"> {townName(town)}</span>}
        </h2>
        {town !== null && (
          <button type="button" className="oversight-all" onClick={onAll}>
            {t('allTowns')}
          </button>
        )}
      </div>
      <p className="soft sheet-note">{t(`hint.${list}`, { most: MOST_LISTED })}</p>
    </>
  );
}

function Listed({ list, town }: { readonly list: List; readonly town: string | null }) {
  switch (list) {
    case 'overdue':
    case 'escalated':
    case 'dismissals':
      return <TaskTable list={list} town={town} />;
    case 'waivers':
    case 'expiring':
    case 'unneeded':
      return <WaiverTable list={list} town={town} />;
    case 'corrections':
      return <CorrectionTable town={town} />;
  }
}

/** Of all towns, whichever is looked at. */
function useCounts(): Counts {
  const dismissals = useTaskList('dismissals', null).data?.length;
  const waivers = useWaiverList('waivers', null).data?.length;
  const expiring = useWaiverList('expiring', null).data?.length;
  const unneeded = useWaiverList('unneeded', null).data?.length;
  const corrections = useCorrectionList(null).data?.length;
  const counts = { dismissals, waivers, expiring, unneeded, corrections };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== undefined));
}

/** What commands on tasks have changed is read anew once they are done, or refused. */
function useNewsOfCommands(): void {
  const news = useOversightNews();
  const read = useRef(news);
  useEffect(() => {
    read.current = news;
  });
  const settled = useEntries().filter(({ standing }) => isSettled(standing));
  const latest = Math.max(0, ...settled.map(({ number }) => number));
  useEffect(() => {
    if (latest > 0) void read.current();
  }, [latest]);
}
