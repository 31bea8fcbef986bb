import type { RegistrySource, UploadForm } from '@hongzhu/compliance';
import type { ListName } from '@hongzhu/registry';
import { zipSync, type Zippable } from 'fflate';
import { FileSnapshotWriter } from './file-snapshot-writer.js';

/** A snapshot as plain JSON. */
export interface PlainSnapshot {
  readonly asOf: string;
  readonly city: RegistrySource['city'];
  readonly lists: Readonly<Partial<Record<ListName, readonly object[]>>>;
}

/** The snapshot's lists as a registry gives them away, some records a page. */
export const sourceOf = ({ city, lists }: PlainSnapshot, pageSize = 100): RegistrySource => ({
  city,
  records: async function* (list) {
    const records = lists[list] ?? [];
    for (let at = 0; at < records.length; at += pageSize) yield records.slice(at, at + pageSize);
  },
});

export async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

/** The snapshot as a file. */
export const fileOf = (form: UploadForm, snapshot: PlainSnapshot): Promise<Uint8Array> =>
  bytesOf(
    new FileSnapshotWriter().write(form, sourceOf(snapshot), {
      asOf: snapshot.asOf,
      at: new Date('2026-03-31T02:00:00Z'),
    }),
  );

/** An archive of files with these contents. */
export const archiveOf = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]): [string, Uint8Array] => [
        name,
        typeof content === 'string' ? new TextEncoder().encode(content) : content,
      ]),
    ) satisfies Zippable,
  );
