import type { Level } from '../measures.js';
import type { Point } from './hex-grid.js';

const SIDE = 6;
const STEP = 8;

/** As many squares as the level is high: it can be read without colours. */
export const Marks = ({ at, level }: { readonly at: Point; readonly level: Level }) =>
  Array.from({ length: level }, (_, mark) => (
    <rect
      key={mark}
      className="mark"
      x={at.x + (mark - (level - 1) / 2) * STEP - SIDE / 2}
      y={at.y - SIDE / 2}
      width={SIDE}
      height={SIDE}
    />
  ));
