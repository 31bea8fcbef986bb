import { useMemo, useRef, type KeyboardEvent } from 'react';
import type { TownOverview } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { LEVELS, readingOf, type Measure } from '../measures.js';
import { useTold } from '../use-told.js';
import { DONGGUAN_HEXES, type Cell } from './dongguan-hexes.js';
import { centreOf, nextIn, outlineOf, sizeOf } from './hex-grid.js';
import { LegendItem } from './legend-item.js';
import { TownHex } from './town-hex.js';
import './town-map.css';

const ALL = Object.entries(DONGGUAN_HEXES);
const { width: WIDTH, height: HEIGHT } = sizeOf(Object.values(DONGGUAN_HEXES));

export interface TownMapProps {
  readonly towns: readonly TownOverview[];
  readonly measure: Measure;
  readonly chosen: string | null;
  readonly onChoose: (code: string) => void;
  /** How many towns are not on it. */
  readonly left: number;
}

/** A hex a town, where it lies; those of others are outlines, for bearings. One stop of the Tab key: arrows go from town to town, Enter chooses. */
export function TownMap({ towns, measure, chosen, onChoose, left }: TownMapProps) {
  const { t } = useTranslation('towns');
  const told = useTold();
  const drawing = useRef<SVGSVGElement>(null);
  const cells = useMemo(
    () => new Map<string, Cell>(towns.map(({ townCode }) => [townCode, DONGGUAN_HEXES[townCode]!])),
    [towns],
  );
  const first = chosen !== null && cells.has(chosen) ? chosen : towns[0]!.townCode;
  const move = (event: KeyboardEvent, from: string): void => {
    const next = nextIn(cells, from, event.key);
    if (next === null) return;
    event.preventDefault();
    drawing.current?.querySelector<SVGElement>(`[data-town="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <figure className="panel town-map">
      <svg
        ref={drawing}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="group"
        aria-label={t('map', { measure: t(`measures.${measure}`) })}
      >
        {ALL.filter(([code]) => !cells.has(code)).map(([code, cell]) => (
          <polygon key={code} className="other-town" points={outlineOf(centreOf(cell))} />
        ))}
        {towns.map((town) => {
          const reading = readingOf(measure, town);
          return (
            <TownHex
              key={town.townCode}
              code={town.townCode}
              name={town.name}
              cell={cells.get(town.townCode)!}
              reading={reading}
              told={told(reading)}
              isChosen={town.townCode === chosen}
              isStop={town.townCode === first}
              onChoose={onChoose}
              onKey={move}
            />
          );
        })}
      </svg>
      <figcaption className="soft">
        <ul className="map-legend numbers">
          {LEVELS.map((level) => (
            <LegendItem key={level} measure={measure} level={level} />
          ))}
          <LegendItem measure={measure} level={null} />
        </ul>
        {left > 0 && <p>{t('notOnMap', { count: left })}</p>}
      </figcaption>
    </figure>
  );
}
