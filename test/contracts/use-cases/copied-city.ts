import type { Json } from './city.js';

/** The snapshot that many times over: each copy with towns, markets and everything else of its own. */
export function copiedCity(snapshot: Json, copies: number): Json {
  const lists = Object.entries(snapshot).filter(([, value]) => Array.isArray(value)) as [string, Json[]][];
  const copied = lists.map(([list, rows]) => [
    list,
    Array.from({ length: copies }, (_, copy) => rows.map((row) => recoded(row, copy) as Json)).flat(),
  ]);
  return { ...snapshot, ...(Object.fromEntries(copied) as Json) };
}

function recoded(value: unknown, copy: number, name = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => recoded(each, copy, name));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, recoded(inner, copy, key)]));
  }
  return typeof value === 'string' && /code(s)?$/i.test(name) ? codeOfCopy(value, copy) : value;
}

/** Towns of another copy lie in the same city under other numbers; what is outside the registry stays what it is. */
function codeOfCopy(code: string, copy: number): string {
  if (copy === 0 || code.startsWith('ext:')) return code;
  const number = String(copy).padStart(2, '0');
  return /441900\d{3}/.test(code) ? code.replace(/441900(\d{3})/, `4419${number}$1`) : `${number}-${code}`;
}
