import type { Cell } from './dongguan-hexes.js';

/** Half the height of a hex, which stands on a corner; all lengths are units of the drawing. */
export const RADIUS = 44;
const WIDTH = Math.sqrt(3) * RADIUS;
const GAP = 1.5;
const MARGIN = 3;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const centreOf = ([column, row]: Cell): Point => ({
  x: MARGIN + WIDTH * (column + 0.5 + (row % 2 === 0 ? 0.5 : 0)),
  y: MARGIN + RADIUS * (1.5 * row + 1),
});

/** The corners of a hex, as `points` of a polygon takes them. */
export const outlineOf = ({ x, y }: Point): string =>
  [90, 150, 210, 270, 330, 30]
    .map((degrees) => (degrees * Math.PI) / 180)
    .map((angle) => [x + (RADIUS - GAP) * Math.cos(angle), y - (RADIUS - GAP) * Math.sin(angle)] as const)
    .map((corner) => corner.map((length) => length.toFixed(1)).join(','))
    .join(' ');

/** How large the drawing is that holds all these. */
export function sizeOf(cells: readonly Cell[]): { readonly width: number; readonly height: number } {
  const centres = cells.map(centreOf);
  return {
    width: Math.ceil(Math.max(0, ...centres.map(({ x }) => x)) + WIDTH / 2 + MARGIN),
    height: Math.ceil(Math.max(0, ...centres.map(({ y }) => y)) + RADIUS + MARGIN),
  };
}

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * The nearest one in the direction of an arrow key, within 60 degrees to either side; to left and right the next one of the
 * same row, if there is one. Null where there is none at all.
 */
export function nextIn(cells: ReadonlyMap<string, Cell>, from: string, key: string): string | null {
  const direction = DIRECTIONS[key];
  const here = cells.get(from);
  if (direction === undefined || here === undefined) return null;
  const start = centreOf(here);
  const ahead = [...cells]
    .map(([code, cell]) => {
      const { x, y } = centreOf(cell);
      const distance = Math.hypot(x - start.x, y - start.y);
      const along = (x - start.x) * direction.x + (y - start.y) * direction.y;
      const isAside = direction.y === 0 && cell[1] !== here[1];
      return { code, distance, isAhead: along > 0 && along >= distance * 0.499, isAside };
    })
    .filter(({ isAhead }) => isAhead)
    .sort((a, b) => Number(a.isAside) - Number(b.isAside) || a.distance - b.distance);
  return ahead[0]?.code ?? null;
}
