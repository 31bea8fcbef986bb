/** What was promised of sweeps, and whether the figures keep it. */
export function targetsOf({ first, nightly, floor, naive, workers, small, large }) {
  return [
    atLeast(300, '×', 'naive loop to a nightly sweep, one worker', naive / nightly),
    atLeast(150, '×', 'naive loop to a first sweep, one worker', naive / first),
    atMost(1.25, '×', 'nightly sweep to the floor', nightly / floor),
    atMost(1.15, '×', 'cost a market, the larger nation to the smaller', large.nightly / small.nightly),
    atMost(250, 'MB', 'memory of a worker, sweeping the larger nation', large.peakMb),
    atLeast(0.95, '×', 'speed through BullMQ to the same work called directly', nightly / workers.one),
    atLeast(1, '×', 'speed of two workers to that of one', workers.one / workers.two),
  ];
}

const atLeast = (limit, unit, title, value) => ({
  ...{ title, value, unit: `${unit} at least`, limit, met: value >= limit },
});
const atMost = (limit, unit, title, value) => ({
  ...{ title, value, unit: `${unit} at most`, limit, met: value <= limit },
});

const rounded = (value) => Number(value.toPrecision(3));

/** The lines of the printed table. */
export function tableOfSweeps({ first, nightly, floor, naive, workers, small, large }, targets) {
  const lines = [
    ['first sweep', first],
    ['nightly sweep, 5 % changed', nightly],
    ['the floor: its statements, nothing evaluated', floor],
    ['the naive loop', naive],
    ['nightly sweep through BullMQ, one worker', workers.one],
    ['  two workers', workers.two],
    ['  processor time of one worker', workers.workerCpu],
    ['  processor time of the database, one worker', workers.databaseCpu],
    ['nightly sweep of the smaller nation', small.nightly],
    ['nightly sweep of the larger nation', large.nightly],
  ].map(([title, value]) => `${title.padEnd(56)} ${String(rounded(value)).padStart(8)} ms a market`);
  const promised = targets.map(
    ({ title, value, unit, limit, met }) =>
      `${title.padEnd(56)} ${String(rounded(value)).padStart(8)} ${unit} ${limit}  ${met ? '✓' : 'MISSED'}`,
  );
  const busier = workers.workerCpu > workers.databaseCpu ? 'the worker' : 'the database';
  return [...lines, '', `bottleneck with one worker: ${busier}`, '', ...promised];
}
