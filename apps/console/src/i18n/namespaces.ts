import type common from './zh/common.js';
import type desk from './zh/desk.js';
import type freshness from './zh/freshness.js';
import type home from './zh/home.js';
import type ledger from './zh/ledger.js';
import type markets from './zh/markets.js';
import type names from './zh/names.js';
import type operations from './zh/operations.js';
import type oversight from './zh/oversight.js';
import type rules from './zh/rules.js';
import type settings from './zh/settings.js';
import type sheet from './zh/sheet.js';
import type signIn from './zh/sign-in.js';
import type sweeps from './zh/sweeps.js';
import type towns from './zh/towns.js';

/** The texts, a file for each page, as the Chinese ones have them: `useTranslation('<name>')` brings them. */
export interface Namespaces {
  readonly common: typeof common;
  readonly desk: typeof desk;
  readonly freshness: typeof freshness;
  readonly home: typeof home;
  readonly ledger: typeof ledger;
  readonly markets: typeof markets;
  readonly names: typeof names;
  readonly operations: typeof operations;
  readonly oversight: typeof oversight;
  readonly rules: typeof rules;
  readonly settings: typeof settings;
  readonly sheet: typeof sheet;
  readonly 'sign-in': typeof signIn;
  readonly sweeps: typeof sweeps;
  readonly towns: typeof towns;
}
