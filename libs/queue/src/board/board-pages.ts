import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { Queue } from 'bullmq';
import { fastify, type FastifyInstance } from 'fastify';
import type { QueueName } from '../queue-names.js';
import type { QueueBoardSettings } from './board-settings.js';
import { ownPage } from './own-page.js';
import { shownData } from './shown-data.js';

/** Makes the board's pages: a server without a port, to be asked by `inject`; of its routes those that read, `GET`, alone. */
export async function openBoardPages(
  queues: Readonly<Record<QueueName, Queue>>,
  { at, knowsWorkers }: QueueBoardSettings,
): Promise<FastifyInstance> {
  const serverAdapter = new FastifyAdapter().setBasePath(at);
  createBullBoard({
    queues: Object.values(queues).map(readOnly),
    serverAdapter,
    options: {
      uiConfig: {
        boardTitle: '红珠 Hongzhu',
        hideDocsLink: true,
        miscLinks: [{ text: '运维 Operations', url: '/operations' }],
        showWorkers: knowsWorkers,
      },
    },
  });
  const pages = fastify();
  await pages.register(serverAdapter.registerPlugin());
  pages.addHook('onSend', async (_request, reply, payload) =>
    typeof payload === 'string' && String(reply.getHeader('content-type')).startsWith('text/html')
      ? ownPage(payload)
      : payload,
  );
  return pages;
}

function readOnly(queue: Queue): BullMQAdapter {
  const adapter = new BullMQAdapter(queue, { readOnlyMode: true });
  adapter.setFormatter('data', shownData);
  // Jobs return nothing; what another version may have returned is not for looking at.
  adapter.setFormatter('returnValue', () => null);
  return adapter;
}
