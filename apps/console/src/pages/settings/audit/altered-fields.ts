import type { AuditEntry } from '@hongzhu/client';

/** A field of what an entry is about, from what it was to what it is; null where it was not there. */
export interface AlteredField {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What an entry altered, field by field, in the order in which it names them; fields within fields with a point. */
export function alteredFields({ before, after }: Pick<AuditEntry, 'before' | 'after'>): AlteredField[] {
  const [was, is] = [flat(before), flat(after)];
  return [...new Set([...was.keys(), ...is.keys()])].map((name) => ({
    name,
    before: was.get(name) ?? null,
    after: is.get(name) ?? null,
  }));
}

type Fields = Readonly<Record<string, unknown>>;

const flat = (fields: Fields | null, path = ''): Map<string, string> =>
  new Map(
    Object.entries(fields ?? {}).flatMap(([name, value]): [string, string][] =>
      isFields(value) ? [...flat(value, `${path}${name}.`)] : [[`${path}${name}`, printed(value)]],
    ),
  );

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;

const printed = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
