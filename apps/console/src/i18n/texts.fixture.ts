import enCommon from './en/common.js';
import enDesk from './en/desk.js';
import enHome from './en/home.js';
import enLedger from './en/ledger.js';
import enMarkets from './en/markets.js';
import enOversight from './en/oversight.js';
import enSheet from './en/sheet.js';
import enSweeps from './en/sweeps.js';
import enTowns from './en/towns.js';
import zhCommon from './zh/common.js';
import zhDesk from './zh/desk.js';
import zhHome from './zh/home.js';
import zhLedger from './zh/ledger.js';
import zhMarkets from './zh/markets.js';
import zhOversight from './zh/oversight.js';
import zhSheet from './zh/sheet.js';
import zhSweeps from './zh/sweeps.js';
import zhTowns from './zh/towns.js';

const zh = {
  common: zhCommon,
  desk: zhDesk,
  home: zhHome,
  ledger: zhLedger,
  markets: zhMarkets,
  oversight: zhOversight,
  sheet: zhSheet,
  sweeps: zhSweeps,
  towns: zhTowns,
};
const en: typeof zh = {
  common: enCommon,
  desk: enDesk,
  home: enHome,
  ledger: enLedger,
  markets: enMarkets,
  oversight: enOversight,
  sheet: enSheet,
  sweeps: enSweeps,
  towns: enTowns,
};

/** What people read on pages that are tested in each language. */
export const TEXTS = { zh, en };
