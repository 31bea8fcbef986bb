import type { BilingualText } from '@hongzhu/contracts';

const TEXTS: ReadonlyMap<string, BilingualText> = new Map(
  Object.entries({
    evaluation_error: {
      zh: '所列规则在计算时出错，其余规则已有结论。请把规则编号和编码交给运维查看日志；修复后重新扫描所在镇街。',
      en: 'The rules named failed while they were evaluated; the others have verdicts. Hand the ids to an operator, who finds the cause in the log; then sweep the town again.',
    },
    stored_value_unreadable: {
      zh: '登记数据中有一个值无法读取。请运维按日志中的表名和列名修复，或重新导入该镇街的数据，然后重新扫描该镇街。',
      en: 'A stored value of the registry can not be read. An operator repairs it by the table and column in the log, or the town is imported again; then sweep the town again.',
    },
    roster_missing: {
      zh: '缺少组织名册。重启任一进程会补齐名册，然后重新扫描该镇街。',
      en: 'The roster of organizations is missing. Starting any process again makes it; then sweep the town again.',
    },
    pairs_missing: {
      zh: '得到的结论数与应有的不符。请运维清空表 cell_roster 并重启任一进程，然后重新扫描该镇街。',
      en: 'It gave another number of verdicts than it owes. An operator empties the table cell_roster and starts a process again; then sweep the town again.',
    },
    attempt_not_ended: {
      zh: '处理它的进程多次中途退出、停止响应或超时。请运维查看进程日志和内存，必要时调大 HONGZHU_CHUNK_LEASE_SECONDS，然后重新扫描该镇街。',
      en: 'The processes that worked on it ended, hung or took too long, again and again. An operator looks at their logs and memory, and may raise HONGZHU_CHUNK_LEASE_SECONDS; then sweep the town again.',
    },
    database_error: {
      zh: '数据库拒绝了操作。请运维按日志中的错误码处理，然后重新扫描该镇街。',
      en: 'The database refused an operation. An operator follows the error code in the log; then sweep the town again.',
    },
    rule_set_version_missing: {
      zh: '工作进程没有本次扫描所用的规则集版本。请把所有进程升级到同一版本，然后重新扫描。',
      en: 'The workers do not have the version of a rule set that this sweep uses. Bring all processes to one version, then sweep again.',
    },
    rule_set_differs: {
      zh: '工作进程中同一版本的规则集内容不同。请在所有进程上安装相同的规则文件，并为更改过的规则集给出新版本，然后重新扫描。',
      en: 'The workers have other documents under the same version of a rule set. Install the same ones everywhere, give changed sets a new version, then sweep again.',
    },
  }),
);

const ANY_OTHER: BilingualText = {
  zh: '计算时发生意外错误，其问题和任务保持不变。请运维查看日志，修复后重新扫描该镇街。',
  en: 'Something unexpected went wrong; its findings and tasks were left as they are. An operator finds the cause in the log; then sweep the town again.',
};

/** What to do about something that a sweep has no verdict of. */
export const missingText = (reason: string): BilingualText => TEXTS.get(reason) ?? ANY_OTHER;
