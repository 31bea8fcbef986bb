/**
 * Deletes entries of the audit log from before a day that is longer ago than HONGZHU_AUDIT_RETENTION_DAYS:
 * `npm run audit:prune -- --before 2023-01-01`. For an account of the database that may delete, which that of the service may
 * not, and with the signing key of the service: where the log begins from then on is signed. The database is that of the
 * environment. Ends with 0 when it is done, 1 when it is refused, 2 when it failed.
 */
import { parseArgs } from 'node:util';
import { openAudit } from '@hongzhu/backends';
import { HongzhuError, PruneAudit } from '@hongzhu/compliance';
import { isCalendarDate } from '@hongzhu/rules-engine';
import { knownCertificateSigner, readConfiguration, SystemClock } from '@hongzhu/platform';

const USAGE = '用法 / usage: npm run audit:prune -- --before YYYY-MM-DD';

try {
  const { values } = parseArgs({ options: { before: { type: 'string' } } });
  if (!isCalendarDate(values.before ?? '')) throw new HongzhuError('usage', USAGE);
  const configuration = readConfiguration(process.env);
  const signer = await knownCertificateSigner(configuration);
  if (signer === null)
    throw new HongzhuError(
      'no_signing_key',
      '没有签名密钥：请设置 HONGZHU_SIGNING_KEY_FILE / there is no signing key: set HONGZHU_SIGNING_KEY_FILE',
    );
  const { transactions, close } = await openAudit(configuration);
  try {
    const settings = { days: configuration.auditRetentionDays };
    const prune = new PruneAudit(transactions, new SystemClock(), signer, settings);
    const { position, deleted } = await prune.run(values.before);
    console.log(
      `已删除 ${deleted} 条，日志从 ${position} 之后开始 / deleted ${deleted} entries; the log begins after ${position}`,
    );
  } finally {
    await close();
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = error instanceof HongzhuError && error.constructor.name !== 'DatabaseError' ? 1 : 2;
}
