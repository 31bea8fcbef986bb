/**
 * Reads the whole audit log and names every entry that is not as it was written: `npm run audit:verify`. The database is
 * that of the environment, as for the service (HONGZHU_DATABASE_URL, or HONGZHU_DATA_DIR). Ends with 0 when the log is
 * whole, 1 when it is not, 2 when that can't be told.
 */
import { openAudit } from '@hongzhu/backends';
import { verifyAudit } from '@hongzhu/compliance';
import { readConfiguration } from '@hongzhu/platform';

const MEANINGS = {
  edited: '内容被改动 / was altered',
  missing: '被删除 / was deleted',
  inserted: '是后来插入的 / was put in later',
  misplaced:
    '与前一条不衔接：它或前一条被替换、移动或删除 / does not follow the one before: it, or that one, was replaced, moved or deleted',
  cut: '在末尾被删除 / was cut off the end',
  appended: '在末尾之后多出 / is beyond the end',
};

try {
  const { audit, close } = await openAudit(readConfiguration(process.env));
  try {
    const { entries, faults } = await verifyAudit(audit);
    for (const { position, fault } of faults) console.error(`${position}: ${MEANINGS[fault]}`);
    console.log(
      faults.length === 0
        ? `审计日志完整：${entries} 条 / the audit log is whole: ${entries} entries`
        : `审计日志不完整：读了 ${entries} 条，发现 ${faults.length} 处 / the audit log is not whole: ${entries} entries read, ${faults.length} faults`,
    );
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    await close();
  }
} catch (error) {
  console.error(`无法核对 / can't be verified: ${error.message}`);
  process.exitCode = 2;
}
