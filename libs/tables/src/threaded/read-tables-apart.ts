import { Worker } from 'node:worker_threads';
import { UploadError, type UploadFaultCode } from '@hongzhu/compliance';
import type { RecordBatch, TablesRead } from '../cells/snapshot-of-tables.js';
import type { TableReader } from '../file-upload-reader.js';

/** What the thread says. */
export type ThreadMessage =
  { readonly batch: RecordBatch } | { readonly read: TablesRead } | { readonly fault: UploadFaultCode };

const WITHIN_MS = 120_000;
/** Far more than the limits let through; a file that finds a way round them ends its thread, and nothing else. */
const MOST_HEAP_MEBIBYTES = 768;

/** Reads the tables in a thread of their own, which ends with it. */
export const readTablesApart: TableReader = (upload, limits, emit) =>
  new Promise<TablesRead>((resolve, reject) => {
    const thread = new Worker(new URL('./table-thread.js', import.meta.url), {
      workerData: { upload, limits },
      resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MEBIBYTES },
    });
    const patience = setTimeout(() => end(() => reject(new UploadError('upload_took_too_long'))), WITHIN_MS);
    const end = (answer: () => void): void => {
      clearTimeout(patience);
      void thread.terminate();
      answer();
    };
    thread.on('message', (message: ThreadMessage) => {
      if ('batch' in message) emit(message.batch);
      else if ('read' in message) end(() => resolve(message.read));
      else end(() => reject(new UploadError(message.fault)));
    });
    thread.once('error', (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end(() => reject(isMemory ? new UploadError('upload_too_large', { cause: error }) : error));
    });
  });
