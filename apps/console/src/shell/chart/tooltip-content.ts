/** Of what ECharts says of a point, what is told. */
export interface TooltipPoint {
  readonly name?: string | undefined;
  readonly seriesName?: string | undefined;
  readonly value?: unknown;
}

/**
 * The day, and each name with its number. An element, and no text of HTML: what the library would write has styles in it, which
 * the policy of the page refuses.
 */
export function tooltipContent(points: readonly TooltipPoint[]): HTMLElement {
  const content = document.createElement('div');
  content.className = 'chart-tooltip';
  const title = document.createElement('strong');
  title.textContent = nameOf(points[0]);
  const list = document.createElement('dl');
  for (const { seriesName, value } of points) {
    const name = document.createElement('dt');
    name.textContent = seriesName ?? '';
    const number = document.createElement('dd');
    number.textContent = String(Array.isArray(value) ? value.at(-1) : value);
    list.append(name, number);
  }
  content.append(title, list);
  return content;
}

/** On an axis of time a value is a pair, of which the first is the day. */
const nameOf = (point: TooltipPoint | undefined): string =>
  Array.isArray(point?.value) ? String(point.value[0]) : (point?.name ?? '');
