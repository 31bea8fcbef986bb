/**
 * Reads the whole audit log, names every entry that is not as it was written, and holds it against the signed heads of its
 * days: `npm run audit:verify`. With `-- --heads FILE` also against heads that were taken away before by
 * `GET /api/v1/audit-log/heads`: pages as they came, a list, or a head a line. The database is that of the environment, as
 * for the service (HONGZHU_DATABASE_URL, or HONGZHU_DATA_DIR), and so is the signing key, where it is known. Ends with 0 when
 * the log is whole, 1 when it is not, 2 when that can't be told.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openAudit } from '@hongzhu/backends';
import { verifyWithHeads } from '@hongzhu/compliance';
import { isSigned, knownCertificateSigner, readConfiguration } from '@hongzhu/platform';

const MEANINGS = {
  edited: '内容被改动 / was altered',
  missing: '被删除 / was deleted',
  inserted: '是后来插入的 / was put in later',
  misplaced:
    '与前一条不衔接：它或前一条被替换、移动或删除 / does not follow the one before: it, or that one, was replaced, moved or deleted',
  cut: '在末尾被删除 / was cut off the end',
  appended: '在末尾之后多出 / is beyond the end',
};

const DAY_MEANINGS = {
  signature: '链头的签名不对 / the signature of its head is wrong',
  unknown_key: '链头不是用本机构的密钥签的 / its head was signed with a key that is not of this installation',
  rewritten: '日志在该处已被改写 / the log was rewritten there',
  cut: '日志在该日之前就结束了 / the log ends before it',
  differs: '与另存的链头不同 / its head is not the one that was kept elsewhere',
  missing: '另存的链头在此不存在 / its head, which was kept elsewhere, is not here',
};

/** Heads from a file: one JSON text, or one a line; pages are opened. */
function headsFrom(file) {
  const text = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .trim();
  const values = attempt(() => [JSON.parse(text)]) ?? text.split(/\r?\n/).map((line) => JSON.parse(line));
  const heads = values.flatMap((value) => value?.items ?? value);
  if (
    heads.length === 0 ||
    heads.some((head) => typeof head?.hash !== 'string' || typeof head.day !== 'string')
  )
    throw new Error(`${file}：没有链头 / has no heads`);
  return heads;
}

function attempt(read) {
  try {
    return read();
  } catch {
    return null;
  }
}

try {
  const { values } = parseArgs({ options: { heads: { type: 'string' } } });
  const configuration = readConfiguration(process.env);
  const elsewhere = values.heads === undefined ? [] : headsFrom(values.heads);
  const signer = await knownCertificateSigner(configuration);
  const { audit, heads, close } = await openAudit(configuration);
  try {
    const keys = { verify: isSigned, standing: signer && ((publicKey) => signer.standing(publicKey)) };
    const report = await verifyWithHeads({ audit, heads, elsewhere, keys });
    const { entries, faults, days, dayFaults, anchor, isAnchorForged } = report;
    for (const { position, fault } of faults) console.error(`${position}: ${MEANINGS[fault]}`);
    for (const { day, fault } of dayFaults) console.error(`${day}: ${DAY_MEANINGS[fault]}`);
    if (isAnchorForged) console.error('日志起点的签名不对 / the signature of where the log begins is wrong');
    if (anchor !== null)
      console.log(
        `${anchor.before} 之前的条目已按期删除，从 ${anchor.position} 之后开始 / entries from before ${anchor.before} were deleted in time; it begins after ${anchor.position}`,
      );
    if (signer === null && days > 0)
      console.log(
        '此处没有签名密钥：请自行核对 keyId（GET /api/v1/certificate-keys） / the signing key is not known here: compare the keyId yourself',
      );
    const number = faults.length + dayFaults.length + (isAnchorForged ? 1 : 0);
    console.log(
      number === 0
        ? `审计日志完整：${entries} 条，已签名 ${days} 天 / the audit log is whole: ${entries} entries, ${days} signed days`
        : `审计日志不完整：读了 ${entries} 条，发现 ${number} 处 / the audit log is not whole: ${entries} entries read, ${number} faults`,
    );
    process.exitCode = number === 0 ? 0 : 1;
  } finally {
    await close();
  }
} catch (error) {
  console.error(`无法核对 / can't be verified: ${error.message}`);
  process.exitCode = 2;
}
