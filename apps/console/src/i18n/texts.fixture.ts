import enCommon from './en/common.js';
import enDesk from './en/desk.js';
import enHome from './en/home.js';
import enLedger from './en/ledger.js';
import enOversight from './en/oversight.js';
import enSheet from './en/sheet.js';
import zhCommon from './zh/common.js';
import zhDesk from './zh/desk.js';
import zhHome from './zh/home.js';
import zhLedger from './zh/ledger.js';
import zhOversight from './zh/oversight.js';
import zhSheet from './zh/sheet.js';

const zh = {
  common: zhCommon,
  desk: zhDesk,
  home: zhHome,
  ledger: zhLedger,
  oversight: zhOversight,
  sheet: zhSheet,
};
const en: typeof zh = {
  common: enCommon,
  desk: enDesk,
  home: enHome,
  ledger: enLedger,
  oversight: enOversight,
  sheet: enSheet,
};

/** What people read on pages that are tested in each language. */
export const TEXTS = { zh, en };
