export {
  startSweepWorker,
  type RunningSweepWorker,
  type SweepWorkerOptions,
} from './composition/start-sweep-worker.js';
