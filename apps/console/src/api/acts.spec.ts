import { describe, expect, it } from '@jest/globals';
import { noteAct, takeAct } from './acts.js';

describe('an act of a person', () => {
  it('is told by one request: those after it are the console’s own, until the next', () => {
    expect([takeAct(), takeAct(), takeAct()]).toEqual([true, false, false]);
    noteAct();
    noteAct();
    expect([takeAct(), takeAct()]).toEqual([true, false]);
  });
});
