import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { CONSOLE_PAGES } from '@hongzhu/contracts';
import type { Permission } from '@hongzhu/permissions';

/** A page of the menu: in this order, and only for those who may do what it is for. */
export interface Page {
  /** First step of its address. */
  readonly path: string;
  /** Its name in the texts: `pages.<name>`. */
  readonly name: Exclude<(typeof CONSOLE_PAGES)[number], 'sign-in'>;
  /** Of several, one is enough. */
  readonly needs: Permission | readonly Permission[];
  readonly Body: LazyExoticComponent<ComponentType>;
}

export const PAGES: readonly Page[] = [
  {
    path: 'tasks',
    name: 'tasks',
    needs: 'read Task',
    Body: lazy(() => import('./home/home-page.js')),
  },
  {
    path: 'markets',
    name: 'markets',
    needs: 'read Market',
    Body: lazy(() => import('./markets/markets-page.js')),
  },
  {
    path: 'towns',
    name: 'towns',
    needs: 'read Town',
    Body: lazy(() => import('./towns/towns-page.js')),
  },
  {
    path: 'sweeps',
    name: 'sweeps',
    needs: 'read Sweep',
    Body: lazy(() => import('./sweeps/sweeps-page.js')),
  },
  {
    path: 'rules',
    name: 'rules',
    needs: 'read Rule',
    Body: lazy(() => import('./rules/rules-page.js')),
  },
  {
    path: 'ledger',
    name: 'ledger',
    needs: ['read Import', 'run Import', 'export Registry'],
    Body: lazy(() => import('./ledger/ledger-page.js')),
  },
  {
    path: 'oversight',
    name: 'oversight',
    needs: 'decide Task',
    Body: lazy(() => import('./oversight/oversight-page.js')),
  },
  {
    path: 'operations',
    name: 'operations',
    needs: 'read Webhook',
    Body: lazy(() => import('./operations/operations-page.js')),
  },
  {
    path: 'settings',
    name: 'settings',
    needs: 'read Calendar',
    Body: lazy(() => import('./settings/settings-page.js')),
  },
];
