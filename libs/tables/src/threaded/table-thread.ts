import { parentPort, workerData } from 'node:worker_threads';
import { UploadError } from '@hongzhu/compliance';
import { readTables } from '../read-upload.js';
import type { UploadLimits } from '../upload-limits.js';
import type { ThreadMessage } from './read-tables-apart.js';

const { upload, limits } = workerData as { readonly upload: Uint8Array; readonly limits: UploadLimits };
const say = (message: ThreadMessage): void => parentPort?.postMessage(message);

try {
  say({ read: readTables(upload, limits, (batch) => say({ batch })) });
} catch (error) {
  if (!(error instanceof UploadError)) throw error;
  say({ fault: error.fault });
}
