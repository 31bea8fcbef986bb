import type { Overview, TownsOverview } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { to } from '../../shell/address.js';
import { MEASURES, readingOf, type Measure } from './measures.js';
import { useTold } from './use-told.js';

export interface TownTableProps {
  readonly overview: TownsOverview;
  readonly measure: Measure;
  readonly chosen: string | null;
  readonly onChoose: (code: string) => void;
}

/** The same as the map, for all measures at once. By code: it is no table of ranks. */
export function TownTable({ overview: { towns, total }, measure, chosen, onChoose }: TownTableProps) {
  const { t } = useTranslation('towns');
  return (
    <div className="scroller" tabIndex={0} role="group" aria-label={t('table')}>
      <table className="table">
        <caption className="only-read">{t('table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('column.town')}</th>
            <th scope="col" className="number">
              {t('column.markets')}
            </th>
            {MEASURES.map((each) => (
              <th key={each} scope="col" className={each === measure ? 'number measured' : 'number'}>
                {t(`measures.${each}`)}
              </th>
            ))}
            <th scope="col" className="number">
              {t('column.tasks')}
            </th>
          </tr>
        </thead>
        <tbody className="sum">
          <tr>
            <th scope="row">{t('sum')}</th>
            <Cells of={total} measure={measure} town={null} />
          </tr>
        </tbody>
        <tbody>
          {towns.map((town) => (
            <tr
              key={town.townCode}
              className={town.townCode === chosen ? 'town-row chosen' : 'town-row'}
              onClick={() => onChoose(town.townCode)}
            >
              <th scope="row">
                <button
                  type="button"
                  className="town-name"
                  aria-pressed={town.townCode === chosen}
                  onClick={(event) => {
                    event.stopPropagation();
                    onChoose(town.townCode);
                  }}
                >
                  {town.name ?? town.townCode}
                </button>
              </th>
              <Cells of={town} measure={measure} town={town.townCode} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellsProps {
  readonly of: Overview;
  readonly measure: Measure;
  readonly town: string | null;
}

function Cells({ of, measure, town }: CellsProps) {
  const told = useTold();
  const at: Readonly<Record<string, string>> = town === null ? {} : { town };
  return (
    <>
      <td className="number">
        <Link to={to('/markets', at)} onClick={stay}>
          {of.markets.total}
        </Link>
      </td>
      {MEASURES.map((each) => {
        const reading = readingOf(each, of);
        const { figure, detail } = told(reading);
        return (
          <td key={each} className={each === measure ? 'number measured' : 'number'}>
            {reading.kind === 'share' ? (
              <>
                {detail} <span className="share">{figure}</span>
              </>
            ) : (
              <span className={reading.kind === 'count' ? undefined : 'absent'}>
                {reading.kind === 'count' ? figure : detail}
              </span>
            )}
          </td>
        );
      })}
      <td className="number">
        <Link to={to('/tasks', at)} onClick={stay}>
          {of.tasks.unfinished}
        </Link>
      </td>
    </>
  );
}

/** The row that it lies in is not chosen by it. */
const stay = (event: { stopPropagation: () => void }): void => event.stopPropagation();
