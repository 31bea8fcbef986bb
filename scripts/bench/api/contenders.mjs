import { fileURLToPath } from 'node:url';
import { StartedProcess } from '../started-process.mjs';

const PATH = '/api/v1/evaluations';

/** Starts a server of this folder, in a process of its own. */
export async function startContender(file, signal) {
  const script = fileURLToPath(new URL(file, import.meta.url));
  const started = await StartedProcess.start(script, {
    ...{ env: { ...process.env, NODE_ENV: 'production' }, signal, ready: /listening on (http:\S+)/ },
  });
  const address = started.readiness.match[1];
  return { address, pid: started.child.pid, headers: {}, kill: () => started.kill() };
}

/** The request of an evaluation, as it is sent to every contender. */
export const evaluationRequest = ({ headers }, body) => ({
  ...{ method: 'POST', path: PATH, body },
  headers: { ...headers, 'content-type': 'application/json' },
});

/** What a contender answers to it, as text. Throws for any answer but 200. */
export async function answerOf(contender, body) {
  const { method, path, headers } = evaluationRequest(contender, body);
  const response = await fetch(`${contender.address}${path}`, { method, headers, body });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${contender.address}: ${response.status} ${text}`);
  return text;
}
