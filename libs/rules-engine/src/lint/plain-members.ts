/** Null if even that cannot be asked: of a proxy that was revoked. */
export function isArray(value: object): boolean | null {
  try {
    return Array.isArray(value);
  } catch {
    return null;
  }
}

/** The keys of a plain object or list; null if it is anything else. */
export function keysOf(value: object, isList: boolean): readonly (string | symbol)[] | null {
  try {
    if (!isPlain(Object.getPrototypeOf(value), isList)) return null;
    const keys = Reflect.ownKeys(value).filter((key) => !(isList && key === 'length'));
    // A list with holes, or with members beside its items, has other keys than its indexes.
    return isList && keys.length !== (value as readonly unknown[]).length ? null : keys;
  } catch {
    // The trap of a proxy has thrown: whatever it is, it is no plain data.
    return null;
  }
}

/** The members under these keys, without running an accessor; null if one is no plain member. */
export function membersOf(
  value: object,
  isList: boolean,
  keys: readonly (string | symbol)[],
): readonly (readonly [string, unknown])[] | null {
  try {
    const members = keys.map((key, index) => {
      const { enumerable, ...rest } = Object.getOwnPropertyDescriptor(value, key) ?? {};
      const isMember = typeof key === 'string' && enumerable && 'value' in rest;
      return isMember && (!isList || key === String(index)) ? ([key, rest.value] as const) : null;
    });
    return members.some((member) => member === null) ? null : members.filter((member) => member !== null);
  } catch {
    return null;
  }
}

/** Whether that is the prototype of plain objects or of lists, of this realm or another. */
function isPlain(prototype: unknown, isList: boolean): boolean {
  if (typeof prototype !== 'object') return false;
  if (isList) return Array.isArray(prototype);
  if (prototype === null) return true;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'isPrototypeOf');
}

/** What an object holds under a key of its own, without running an accessor; undefined if there is none. */
export function ownValue(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    return Object.getOwnPropertyDescriptor(value, key)?.value;
  } catch {
    // The trap of a proxy has thrown: whatever it is, it holds nothing that can be read.
    return undefined;
  }
}
