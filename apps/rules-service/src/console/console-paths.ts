import { CONSOLE_PAGES } from '@hongzhu/contracts';

const PAGES = new RegExp(`^/(${CONSOLE_PAGES.join('|')})(/|$)`);

/** Whether the console itself answers there: a page whose scripts, styles and calls are its own. */
export const isConsolePage = (path: string): boolean => path === '/' || PAGES.test(path);

/** Nothing is there: it only makes an address whole. */
const HERE = 'http://here.invalid';

/** Whether an address of this service, from its first slash on, leads to a page of the console once a browser has resolved it. */
export const isConsoleAddress = (address: string): boolean => isConsolePage(new URL(address, HERE).pathname);

/** Whether it is one of the files that its pages consist of, or might be. */
export const isConsoleAsset = (path: string): boolean => path.startsWith('/assets/');
