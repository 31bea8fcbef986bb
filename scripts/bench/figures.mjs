import { figure } from './samples.mjs';

/**
 * Every figure that the benchmark gives, in the order of the table. `limit`: what it must stay under; null where
 * nothing was promised.
 */
export const FIGURES = [
  figure('embedded.import', '嵌入式 embedded: import of the sample city over HTTP', 's', 20),
  figure('embedded.reimport', '  the same again, nothing changed', 's'),
  figure('embedded.sweep', '  sweep of the sample city', 's', 5),
  figure('embedded.resweep', '  the same again, nothing changed', 's'),
  figure('embedded.firstPeak', '  peak memory, first run with the sample city', 'MB', 1_400),
  figure('embedded.layOutPeak', '  peak memory of the process that lays the database out, once', 'MB'),
  figure('embedded.importPeak', '  peak memory, city imported over HTTP', 'MB'),
  figure('embedded.restartPeak', '  peak memory, started again', 'MB', 700),
  figure('embedded.restartSweepPeak', '  peak memory, started again and swept', 'MB'),
  figure('embedded.firstWelcome', '  start to welcome, first run', 's'),
  figure('embedded.restartWelcome', '  start to welcome, started again', 's'),
  figure('embedded.exit', '  SIGINT to exit, idle', 's', 5),
  figure('embedded.exitInSweep', '  SIGINT to exit, in mid-sweep', 's', 5),
  figure('embedded.pickUp', '  idle worker picks an import up', 'ms', 100),
  figure('embedded.pickUpSweep', '  idle worker has planned a sweep of one town', 'ms'),
  figure('production.import', '生产 MariaDB + Redis: import of the sample city over HTTP', 's', 10),
  figure('production.reimport', '  the same again, nothing changed', 's'),
  figure('production.sweep', '  sweep of the sample city', 's'),
  figure('production.resweep', '  the same again, nothing changed', 's'),
  figure('production.servicePeak', '  peak memory of the service', 'MB'),
  figure('production.workerPeak', '  peak memory of the worker', 'MB'),
  figure('production.exit', '  SIGINT to exit, service and worker', 's', 5),
  figure('production.pickUp', '  idle worker picks an import up', 'ms'),
  figure('production.pickUpSweep', '  idle worker has planned a sweep of one town', 'ms'),
  figure('yardstick.ours', '标尺 yardsticks on MariaDB, a market: our sweep', 'ms'),
  figure('yardstick.naive', '  the naive loop', 'ms'),
  figure('yardstick.floor', '  the floor: the same statements, nothing evaluated', 'ms'),
  figure('yardstick.naiveToOurs', '  naive loop to ours', '×'),
  figure('yardstick.oursToFloor', '  ours to the floor', '×'),
];
