import type { Page } from 'playwright-core';

/** The name of what has the focus, without the key that stands on it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(`(({ activeElement: it }) => {
    const shown = it.cloneNode(true);
    for (const key of shown.querySelectorAll('[aria-hidden="true"]')) key.remove();
    return (it.getAttribute('aria-label') ?? shown.textContent).trim();
  })(document)`);
/** Whether the focus is in a dialog, or nowhere. */
export const isInDialog = (page: Page): Promise<boolean> =>
  page.evaluate(`['BODY', 'DIALOG'].includes(document.activeElement.tagName) ||
    document.activeElement.closest('dialog') !== null`);
