import { client } from './send.js';

interface Answered {
  readonly data?: unknown;
  readonly response: Response;
}

const NAME = /filename="([^"]+)"/;

/** Puts an answer into a file of the browser, under the name that the service gave it. */
function saveAnswer({ data, response }: Answered, otherwise: string): void {
  if (!(data instanceof Blob)) throw new TypeError('the answer is no file');
  saveFile(data, NAME.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? otherwise);
}

/** Puts bytes into a file of the browser. */
export function saveFile(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

export type ExportFormat = 'json' | 'xlsx' | 'csv';

/** Saves the registry of the account's towns. Rejects with a HongzhuProblem where there is none. */
export async function saveRegistry(format: ExportFormat): Promise<void> {
  const answer = await client.http.GET('/api/v1/exports/registry', {
    params: { query: { format } },
    parseAs: 'blob',
  });
  saveAnswer(answer, 'registry');
}

/** Saves the rows of an import that were refused, each with what is wrong with it. */
export async function saveRejectedRows(id: string): Promise<void> {
  const answer = await client.http.GET('/api/v1/imports/{id}/rejected', {
    params: { path: { id } },
    parseAs: 'blob',
  });
  saveAnswer(answer, 'rejected.json');
}

/** Saves the entries of the audit log after a position, a line each. */
export async function saveAuditLog(after: number): Promise<void> {
  const answer = await client.http.GET('/api/v1/audit-log/export', {
    params: { query: { after } },
    parseAs: 'blob',
  });
  saveAnswer(answer, 'audit-log.ndjson');
}

/** Saves the signed heads of the days, in the form in which the log is verified by them. */
export async function saveAuditHeads(): Promise<void> {
  const items = [];
  for await (const head of client.items('/api/v1/audit-log/heads', { params: { query: { limit: 500 } } }))
    items.push(head);
  const text = JSON.stringify({ items, nextCursor: null });
  saveFile(new Blob([text], { type: 'application/json' }), 'audit-heads.json');
}
