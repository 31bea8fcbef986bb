/** A figure that must stay under `limit`; null where nothing was promised. */
export function figure(id, title, unit, limit = null) {
  return { id, title, unit, target: limit === null ? null : { sign: '<', value: limit } };
}

/** A figure that must reach `least`. */
export function figureOfAtLeast(id, title, unit, least) {
  return { id, title, unit, target: { sign: '≥', value: least } };
}

/** A figure that must not exceed `most`. */
export function figureOfAtMost(id, title, unit, most) {
  return { id, title, unit, target: { sign: '≤', value: most } };
}

const MEETS = {
  '<': (value, limit) => value < limit,
  '≤': (value, limit) => value <= limit,
  '≥': (value, limit) => value >= limit,
};

/** Samples by figure. */
export class Samples {
  #figures;
  #samples;

  /** @param {readonly ReturnType<typeof figure>[]} figures in the order of the table */
  constructor(figures) {
    this.#figures = figures;
    this.#samples = new Map(figures.map(({ id }) => [id, []]));
  }

  /** A sample that could not be taken is null, and left out. */
  add(id, value) {
    if (value !== null) this.#samples.get(id).push(value);
  }

  of(id) {
    return this.#samples.get(id);
  }

  /** Whether there is a figure of that name. */
  has(id) {
    return this.#samples.has(id);
  }

  /** Figures that have samples, with their median, least and greatest, and whether the median meets the target. */
  results() {
    return this.#figures.flatMap((each) => {
      const samples = [...this.of(each.id)].sort((a, b) => a - b);
      if (samples.length === 0) return [];
      const middle = median(samples);
      const met = each.target === null ? null : MEETS[each.target.sign](middle, each.target.value);
      return [{ ...each, median: middle, least: samples[0], greatest: samples.at(-1), samples, met }];
    });
  }
}

/** @param {readonly number[]} sorted at least one number, in ascending order */
export function median(sorted) {
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
