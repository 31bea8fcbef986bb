export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Figures as they are told to Prometheus. */
export interface Figures {
  /** What each figure is, by its name, also of those of which nothing was counted yet. */
  readonly kinds: ReadonlyMap<string, string>;
  readonly samples: readonly Sample[];
}

const KIND = /^# TYPE (\S+) (\S+)$/;
const SAMPLE = /^([A-Za-z_:][\w:]*)(?:\{(.*)\})? (\S+)/;
const LABEL = /(\w+)="((?:[^"\\]|\\.)*)"/g;

/** Reads Prometheus's text format. What is no figure in it is passed over. */
export function readFigures(text: string): Figures {
  const kinds = new Map<string, string>();
  const samples: Sample[] = [];
  for (const line of text.split('\n')) {
    const kind = KIND.exec(line);
    if (kind !== null) kinds.set(kind[1]!, kind[2]!);
    const sample = SAMPLE.exec(line);
    if (sample === null) continue;
    samples.push({ name: sample[1]!, labels: labelsIn(sample[2] ?? ''), value: Number(sample[3]) });
  }
  return { kinds, samples };
}

const labelsIn = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(LABEL)].map(([, key, value]): [string, string] => [key!, value!]));

/**
 * The sum of a figure over all its labels but those given. Null where it is not told: another process may know it, or
 * nobody does. A counter that is there and has counted nothing is zero.
 */
export function figureOf(
  { kinds, samples }: Figures,
  name: string,
  labels: Readonly<Record<string, string>> = {},
): number | null {
  const found = samples.filter(
    (sample) =>
      sample.name === name && Object.entries(labels).every(([key, value]) => sample.labels[key] === value),
  );
  if (found.length === 0) return kinds.get(name) === 'counter' ? 0 : null;
  return found.reduce((sum, { value }) => sum + value, 0);
}
