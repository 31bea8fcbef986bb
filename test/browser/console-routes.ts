import type { ImportView, SweepView } from '@hongzhu/contracts';
import { allItems } from '../e2e/harness/pages.js';
import type { BrowserStage } from './browser-stage.js';

export const WALKERS = ['city-supervisor', 'administrator', 'auditor', 'operator'] as const;

export interface ConsoleRoute {
  /** As the console has it: `:id` for what a record is called, `*` for what there is not. */
  readonly address: string;
  /** Who goes there; null for who is not signed in. */
  readonly role: (typeof WALKERS)[number] | null;
  /** What is there once the page is, and on none that is looked at before it. */
  readonly part: string;
}

const of = (role: ConsoleRoute['role'], parts: Readonly<Record<string, string>>): ConsoleRoute[] =>
  Object.entries(parts).map(([address, part]) => ({ address, role, part }));

/** Every route of the console, in the order in which they are gone through. */
export const ROUTES: readonly ConsoleRoute[] = [
  ...of(null, { '/sign-in': 'form[aria-labelledby="sign-in-title"]' }),
  ...of('city-supervisor', {
    '/tasks': '.home-queue',
    '/tasks/:id': '.home-evidence h2',
    '/markets': '.markets',
    '/markets/:id': '.dossier #history',
    '/towns': '.towns #trend, .notice h1',
    '/towns/:id': '.town-strip a[href="/towns"]',
    '/sweeps': '#slots',
    '/sweeps/:id': '.sheet a[href="/sweeps"]',
    '/rules': '.rules',
    '/rules/:id': '#cases',
    '/ledger': '#imports',
    '/ledger/:id': '#outcome',
    '/oversight': '#list-title',
    '/settings/account': '#totp',
    '/settings/display': '#display',
    '/settings/calendar': '#calendar',
    '*': '.notice h1',
  }),
  ...of('administrator', { '/settings/accounts': '#accounts', '/settings/keys': '#keys' }),
  ...of('auditor', { '/settings/audit': '#heads' }),
  ...of('operator', { '/operations': '#deliveries' }),
];

export const isOfRecord = ({ address }: ConsoleRoute): boolean => address.endsWith('/:id');

/** Where a route leads with the sample city: to records that have something of everything. */
export async function placesIn(stage: BrowserStage): Promise<(address: string) => string> {
  const task = (await stage.tasks('open')).find(({ marketCode }) => marketCode !== null)!;
  const { api } = stage.system;
  const [sweep] = await allItems<SweepView>(api, '/sweeps');
  const [imported] = await allItems<ImportView>(api, '/imports');
  const places: Readonly<Record<string, string>> = {
    '/tasks/:id': `/tasks/${task.id}`,
    '/markets/:id': `/markets/${task.marketCode!}`,
    '/towns/:id': `/towns/${task.townCode!}`,
    '/sweeps/:id': `/sweeps/${sweep!.id}`,
    '/rules/:id': '/rules/enterprise-joint-required',
    '/ledger/:id': `/ledger/${imported!.id}`,
  };
  return (address) => places[address] ?? placeOf(address);
}

/** The same where there are no records. */
export const placeOf = (address: string): string => (address === '*' ? '/no-such-page' : address);
