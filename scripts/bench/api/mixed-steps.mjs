import { randomUUID } from 'node:crypto';

const COMMENT = JSON.stringify({ text: '已联系市场，待核实。' });
const DRAFT = JSON.stringify({ outcome: 'remedied', note: '整改中。' });
const REPORT = JSON.stringify({ outcome: 'remedied', note: '已整改。' });

/**
 * What a connection does in turn, again and again: it looks for tasks, takes one, works on it, and looks at what has
 * changed. It may come too late for a task, as people do; then it is told so.
 * @param {{ headers: Record<string, string>, listOf: (number: number) => string, evaluation: string }} play
 * @returns {import('autocannon').Request[]}
 */
export function mixedSteps({ headers, listOf, evaluation }) {
  let number = 0;
  const open = {
    ...step('GET', headers, () => ({ path: listOf((number += 1)) })),
    onResponse: (status, body, context) => {
      const items = status === 200 ? JSON.parse(body).items : [];
      context.task = items[Math.floor(Math.random() * items.length)];
    },
  };
  const evaluations = step('POST', headers, () => ({ path: '/api/v1/evaluations', body: evaluation }));
  const changes = step('GET', headers, () => ({ path: '/api/v1/changes?since=latest' }));
  return [
    open,
    evaluations,
    changes,
    ofTask('GET', headers, ''),
    ofTask('GET', headers, '/timeline'),
    move('POST', headers, '/claim'),
    move('PUT', headers, '/draft', DRAFT),
    move('POST', headers, '/comment', COMMENT),
    move('POST', headers, '/submit', REPORT),
    ofTask('GET', headers, ''),
    move('POST', headers, '/release'),
  ];
}

const step = (method, headers, partsOf) => ({
  ...{ method, headers },
  setupRequest: (request, context) => {
    const { body, ...parts } = partsOf(context);
    const typed = body === undefined ? {} : { 'content-type': 'application/json' };
    return { ...request, ...parts, body, headers: { ...headers, ...typed, ...parts.headers } };
  },
});

/** A request about the task that the connection has in hand; without one it begins anew. */
const ofTask = (method, headers, suffix) => {
  const { setupRequest } = step(method, headers, ({ task }) => ({
    path: `/api/v1/tasks/${task.id}${suffix}`,
  }));
  return {
    ...{ method, headers },
    setupRequest: (request, context) => context.task && setupRequest(request, context),
  };
};

/** A move of that task in the version that was seen last, with a key of its own; what it answers is seen next. */
const move = (method, headers, suffix, body) => {
  const { setupRequest } = step(method, headers, ({ task }) => ({
    ...{ path: `/api/v1/tasks/${task.id}${suffix}`, body },
    headers: {
      'if-match': `"${task.version}"`,
      ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
    },
  }));
  return {
    ...{ method, headers },
    setupRequest: (request, context) => context.task && setupRequest(request, context),
    onResponse: (status, answer, context) => {
      if (status === 200) context.task = JSON.parse(answer);
    },
  };
};
