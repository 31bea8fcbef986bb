export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

const KEY = 'hongzhu.text-size';

/** What was chosen in this browser. */
export function chosenTextSize(): TextSize {
  const kept = localStorage.getItem(KEY);
  return TEXT_SIZES.find((size) => size === kept) ?? 'normal';
}

/** Shows everything in that size, now and the next time. */
export function chooseTextSize(size: TextSize): void {
  localStorage.setItem(KEY, size);
  document.documentElement.dataset['textSize'] = size;
}
