import { PAGES } from './pages.js';
import { SETTINGS_PARTS } from './settings/settings-parts.js';

/** The addresses of all pages of the menu, and of each part of the settings. */
export const ADDRESSES: readonly string[] = PAGES.flatMap(({ name, path }) =>
  name === 'settings' ? SETTINGS_PARTS.map((part) => `/${path}/${part.path}`) : [`/${path}`],
);
