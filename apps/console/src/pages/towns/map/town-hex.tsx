import type { KeyboardEvent } from 'react';
import type { Reading } from '../measures.js';
import type { Told } from '../use-told.js';
import type { Cell } from './dongguan-hexes.js';
import { centreOf, outlineOf } from './hex-grid.js';
import { Marks } from './marks.js';

export interface TownHexProps {
  readonly code: string;
  readonly name: string | null;
  readonly cell: Cell;
  readonly reading: Reading;
  readonly told: Told;
  readonly isChosen: boolean;
  /** Whether the Tab key comes to it. */
  readonly isStop: boolean;
  readonly onChoose: (code: string) => void;
  readonly onKey: (event: KeyboardEvent, from: string) => void;
}

/** A name of the town, its figure, of what that is a part, and its level as marks: the colour says nothing that they don't. */
export function TownHex({
  code,
  name,
  cell,
  reading,
  told,
  isChosen,
  isStop,
  onChoose,
  onKey,
}: TownHexProps) {
  const centre = centreOf(cell);
  const level = 'level' in reading ? `level-${reading.level}` : 'no-level';
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(code);
    } else onKey(event, code);
  };
  return (
    <g
      role="button"
      tabIndex={isStop ? 0 : -1}
      data-town={code}
      className={`hex ${level}${isChosen ? ' chosen' : ''}`}
      aria-pressed={isChosen}
      aria-label={`${name ?? code} ${told.figure} ${told.detail}`.trim()}
      onClick={() => onChoose(code)}
      onKeyDown={press}
    >
      <polygon points={outlineOf(centre)} />
      <text x={centre.x} y={centre.y - 14} className="hex-name">
        {shortName(name ?? code)}
      </text>
      <text x={centre.x} y={centre.y + 5} className="hex-figure">
        {told.figure}
      </text>
      <text x={centre.x} y={centre.y + 19} className="hex-detail">
        {told.detail}
      </text>
      {'level' in reading && <Marks at={{ x: centre.x, y: centre.y + 29 }} level={reading.level} />}
    </g>
  );
}

/** Without the word for what kind of town it is, for which a hex has no room. */
const shortName = (name: string): string => (name.length > 2 ? name.replace(/(镇|街道)$/, '') : name);
