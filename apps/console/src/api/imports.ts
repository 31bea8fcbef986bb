import type { Import, ListedImport, RegistrySnapshot } from '@hongzhu/client';
import { useQuery } from '@tanstack/react-query';
import { client } from './send.js';
import { usePages } from './use-pages.js';

const LOOK_MS = 1_000;
export const IMPORTS = ['imports'];

/** In which forms the service takes the registry. */
export const UPLOAD_TYPES = {
  json: 'application/json',
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type UploadForm = keyof typeof UPLOAD_TYPES;

export interface Upload {
  readonly bytes: Blob;
  readonly form: UploadForm;
  readonly mode: Import['mode'];
  /** Compares, and writes nothing. */
  readonly isTrial: boolean;
}

/** Hands a registry in; what comes of it is read by its id. */
export async function sendRegistry({ bytes, form, mode, isTrial }: Upload): Promise<Import> {
  const { data } = await client.http.POST('/api/v1/imports', {
    params: { query: { mode, dryRun: isTrial ? 'true' : 'false' } },
    // The bytes go as they are: the service knows what they are by their type.
    body: bytes as unknown as RegistrySnapshot,
    bodySerializer: () => bytes,
    headers: { 'content-type': UPLOAD_TYPES[form] },
  });
  if (data === undefined) throw new TypeError('no import was answered');
  return data;
}

export const isOver = ({ status }: Pick<Import, 'status'>): boolean =>
  status !== 'queued' && status !== 'running';

/** An import with its errors, looked at once a second until it is over. */
export const useImport = (id: string) =>
  useQuery({
    queryKey: ['import', id],
    queryFn: () => client.get('/api/v1/imports/{id}', { params: { path: { id } } }),
    refetchInterval: ({ state: { data } }) => (data !== undefined && isOver(data) ? false : LOOK_MS),
  });

/** All imports, the latest first, a page at a time. */
export const useImports = () =>
  usePages<ListedImport>(IMPORTS, (query) => client.get('/api/v1/imports', { params: { query } }));
