type Step = string | number;

/** What is done to one place of a value. */
export interface Spoiling {
  readonly kind: 'replace' | 'remove' | 'add';
  /** Which place, counted over all of them; any number. */
  readonly place: number;
  readonly name: string;
  readonly value: unknown;
}

/** A copy of a JSON value with one place spoilt. Names such as `__proto__` become fields like any other. */
export function spoilValue(value: unknown, { kind, place, name, value: other }: Spoiling): unknown {
  const places = placesOf(value);
  const path = places[place % places.length]!;
  return changedAt(value, path, (at) => {
    if (kind === 'add') return withField(at, name, other);
    return kind === 'remove' && path.length > 0 ? undefined : other;
  });
}

const withField = (at: unknown, name: string, value: unknown): unknown => {
  if (Array.isArray(at)) return [...(at as unknown[]), value];
  return typeof at === 'object' && at !== null
    ? Object.fromEntries([...Object.entries(at), [name, value]])
    : value;
};

function placesOf(value: unknown): Step[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const parts: [Step, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [[], ...parts.flatMap(([step, part]) => placesOf(part).map((path) => [step, ...path]))];
}

function changedAt(
  value: unknown,
  [step, ...rest]: readonly Step[],
  change: (at: unknown) => unknown,
): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (index === step ? changedAt(item, rest, change) : item));
  }
  return Object.fromEntries(
    Object.entries(value as object).map(([name, part]) => [
      name,
      name === step ? changedAt(part, rest, change) : (part as unknown),
    ]),
  );
}
