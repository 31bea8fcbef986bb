import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADDRESSES } from '../../apps/console/src/pages/addresses.fixture.js';
import { REPOSITORY } from '../e2e/harness/started-process.js';

const CONSOLE = join(REPOSITORY, 'apps/console/src');
/** A line of the list of pages: its address, and the folder that its components are in. */
const PAGE = /path: '([\w-]+)',[^{}]*?import\('\.\/([\w-]+)\//g;
const ROUTE = /<Route\s+path="([^"]+)"/g;

/**
 * All addresses under which the console has something of its own, `:id` for what a record is called, and `*` for what it has nothing
 * of. What React draws is no part of what specs may load: which pages have addresses below them, and what else the app has, is
 * read from their text. A page has some if it asks what stands there.
 */
export function consoleAddresses(): string[] {
  const ofRecords = [...readFileSync(join(CONSOLE, 'pages/pages.ts'), 'utf8').matchAll(PAGE)]
    .filter(([, path]) => ADDRESSES.includes(`/${path!}`))
    .filter(([, , folder]) => textOf(join(CONSOLE, 'pages', folder!)).includes('useParams('))
    .map(([, path]) => `/${path!}/:id`);
  const ofApp = routesIn(readFileSync(join(CONSOLE, 'app.tsx'), 'utf8')).filter((path) => path !== '/');
  return [...ADDRESSES, ...ofRecords, ...ofApp].sort();
}

/** The routes that pages have by themselves: none but those of their records, as long as these are the only ones known here. */
export const routesOfPages = (): string[] => [...new Set(routesIn(textOf(join(CONSOLE, 'pages'))))];

const routesIn = (text: string): string[] => [...text.matchAll(ROUTE)].map(([, path]) => path!);

const textOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
