import { PAPER, TELEPHONE } from './sizes.mjs';
import * as pose from './poses.mjs';

/**
 * What is to be seen, and by whom.
 * @param {{ task: string, market: string, town: string, complete: string, incomplete: string, imported: string, archive: Uint8Array,
 *   newcomer: { id: string, password: string } }} shown the codes and ids of what is shown by itself, an archive with errors,
 *   and somebody whose password was just made
 * @returns {{ name: string, path: string }[]}
 */
export const picturesOf = ({ task, market, town, complete, incomplete, imported, archive, newcomer }) => [
  { name: 'sign-in-zh', path: '/sign-in', pose: (page) => page.getByLabel('账号').waitFor() },
  { name: 'change-password-zh', path: '/tasks', who: newcomer, pose: pose.heading('请设置新密码') },
  ...home(`/tasks/${task}`),
  { name: 'markets-zh', path: '/markets', who: 'supervisor', pose: pose.seen('还有更多') },
  ...dossier(`/markets/${market}`),
  { name: 'towns-zh', path: '/towns', who: 'supervisor', pose: pose.heading('镇街一览') },
  { name: 'town-zh', path: `/towns/${town}`, who: 'supervisor', pose: pose.seen('看全部镇街') },
  { name: 'sweeps-zh', path: '/sweeps', who: 'supervisor', pose: pose.heading('历次扫描') },
  { name: 'sweep-zh', path: `/sweeps/${complete}`, who: 'supervisor', pose: pose.checked },
  {
    ...{ name: 'sweep-incomplete-zh', path: `/sweeps/${incomplete}`, who: 'supervisor' },
    pose: pose.seen('重扫该镇街'),
  },
  { name: 'rules-zh', path: '/rules/enterprise-joint-required', who: 'supervisor', pose: pose.seen('案例') },
  { name: 'ledger-zh', path: '/ledger', who: 'supervisor', pose: pose.tried(archive) },
  { name: 'import-zh', path: `/ledger/${imported}`, who: 'supervisor', pose: pose.heading('结果') },
  { name: 'oversight-zh', path: '/oversight', who: 'supervisor', pose: pose.heading('各镇街') },
  { name: 'operations-zh', path: '/operations', who: 'operator', pose: pose.heading('运维') },
  ...settings,
];

const settings = [
  { name: 'settings-account-zh', path: '/settings/account', who: 'supervisor', pose: pose.heading('验证器') },
  { name: 'settings-display-zh', path: '/settings/display', who: 'supervisor', pose: pose.heading('设置') },
  { name: 'settings-zh', path: '/settings/calendar', who: 'supervisor', pose: pose.seen('调休上班') },
  {
    name: 'settings-accounts-zh',
    path: '/settings/accounts',
    who: 'administrator',
    withCodes: true,
    pose: pose.seen('I-14'),
  },
  {
    name: 'settings-keys-zh',
    path: '/settings/keys',
    who: 'administrator',
    withCodes: true,
    pose: pose.seen('I-14'),
  },
  {
    name: 'settings-audit-zh',
    path: '/settings/audit',
    who: 'auditor',
    withCodes: true,
    pose: pose.heading('每日链头'),
  },
];

const home = (path) => [
  { name: 'home-zh', path, who: 'instructor', pose: pose.withTask },
  { name: 'home-help-zh', path, who: 'instructor', pose: pose.withHelp },
  { name: 'home-en', path, who: 'instructor', language: 'en', pose: pose.taskInEnglish },
  { name: 'home-phone-zh', path: '/tasks', who: 'instructor', size: TELEPHONE, pose: pose.allTasks },
];

const dossier = (path) => [
  { name: 'market-zh', path, who: 'supervisor', pose: pose.heading('登记内容') },
  { name: 'market-five-ones-zh', path, who: 'supervisor', pose: pose.downTo('“五个一”') },
  { name: 'market-history-zh', path, who: 'supervisor', pose: pose.downTo('结论的变化') },
  { name: 'market-sheet-zh', path, who: 'supervisor', size: PAPER, pose: pose.asPrinted },
  { name: 'market-phone-zh', path, who: 'supervisor', size: TELEPHONE, pose: pose.heading('登记内容') },
];
