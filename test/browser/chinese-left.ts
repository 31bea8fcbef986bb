import type { Page } from 'playwright-core';

/** Signs and punctuation of Chinese texts. */
const CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;

/** All that is shown or read out: texts and what names things, but for what says of itself that it is Chinese. */
const TEXTS = `(() => {
  const isMarked = (element) => element.closest('[lang^="zh"]') !== null;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [document.title];
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode;
    if (!isMarked(parentElement) && !['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(parentElement.tagName)) texts.push(data);
  }
  for (const element of document.querySelectorAll('body *'))
    if (!isMarked(element))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext'])
        texts.push(element.getAttribute(name) ?? '');
  return texts;
})()`;

/**
 * What a page that is in English still says in Chinese, where it is neither marked as Chinese nor one of the names that the records
 * have.
 */
export async function chineseLeft(page: Page, names: readonly string[]): Promise<string[]> {
  const texts = (await page.evaluate<string[]>(TEXTS)).filter((text) => CHINESE.test(text));
  const whole = texts.join('\n');
  const shown = names.filter((name) => whole.includes(name)).sort((a, b) => b.length - a.length);
  const withoutNames = (text: string): string =>
    shown.reduce((rest, name) => rest.split(name).join(''), text);
  return [...new Set(texts.filter((text) => CHINESE.test(withoutNames(text))))];
}

/** What the records of a registry are called; towns also as a map has them, where there is little room. */
export function namesIn(snapshot: Readonly<Record<string, unknown>>): string[] {
  const records = Object.values(snapshot).flatMap((list): unknown[] => (Array.isArray(list) ? list : []));
  const names = records
    .map((record) => (record as { name?: unknown }).name)
    .filter((name): name is string => typeof name === 'string' && CHINESE.test(name));
  return [...new Set(names.flatMap((name) => [name, name.replace(/(镇|街道)$/, '')]))];
}

/** All that is said in Chinese in records, whatever it is called there. */
export function chineseIn(records: unknown): string[] {
  if (typeof records === 'string') return CHINESE.test(records) ? [records] : [];
  if (typeof records !== 'object' || records === null) return [];
  return [...new Set(Object.values(records).flatMap(chineseIn))];
}
