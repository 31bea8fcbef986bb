import { extentOf, partsOf, PERMISSIONS, type Extent, type Permission } from '@hongzhu/permissions';
import type { ApiClient } from './api-client.js';

/** An operation of the API document that takes a permission. */
export interface Operation {
  readonly method: string;
  /** After `/api/v1`. */
  readonly path: string;
  readonly permission: Permission;
  /** Of which towns it tells. */
  readonly extent: Extent;
  /** The names of its parameters after the question mark. */
  readonly narrowing: readonly string[];
  /** Of what it is put down that somebody looked at it; null for nothing. */
  readonly reads: string | null;
}

interface Described {
  readonly 'x-permission': Permission;
  readonly 'x-reads'?: string;
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
}

export async function operationsOf(api: ApiClient): Promise<readonly Operation[]> {
  const { paths } = await api.document();
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, described]) => {
      const {
        'x-permission': permission,
        'x-reads': reads = null,
        parameters = [],
      } = described as unknown as Described;
      if (!PERMISSIONS.includes(permission)) return [];
      const narrowing = parameters.flatMap(({ in: place, name }) => (place === 'query' ? [name] : []));
      const extent = extentOf(partsOf(permission).resource);
      const address = { method: method.toUpperCase(), path: path.replace('/api/v1', '') };
      return [{ ...address, permission, extent, narrowing, reads }];
    }),
  );
}

/** As it is named in lists of operations. */
export const nameOfOperation = ({ method, path }: Operation): string => `${method} ${path}`;
