import type { ChartLook } from './chart-option.js';

/** Colours that can be told apart in what is expected. */
export const A_LOOK: ChartLook = {
  ...{ ink: '#010101', inkSoft: '#020202', line: '#030303', lineStrong: '#040404', surface: '#ffffff' },
  ...{ accent: '#aa0000', warn: '#aa8800', unknown: '#888888', font: 'a-font', fontSize: 12 },
};
