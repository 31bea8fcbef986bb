#!/usr/bin/env node
/**
 * Verifies a certificate of a sweep, or the inclusion proof of a market, without the service: needs nothing but Node
 * and the JSON that the service gave.
 *
 *   node verify-certificate.mjs FILE --key KEY [--market CODE]
 *
 * FILE is the answer of GET /api/v1/sweeps/{id}/certificate or …/certificate/{marketCode}; - reads standard input. KEY
 * is the public key that you trust, its keyId, or a file with either, or with the key in PEM. Ends with 0 when all is
 * as it was signed, 1 when something is not, 2 when that can't be told.
 */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

const FORMAT = 'hongzhu-sweep-certificate/1';
const LETTERS = {
  c: 'compliant',
  v: 'non_compliant',
  g: 'in_grace',
  i: 'insufficient_data',
  n: 'not_applicable',
  e: 'error',
};

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const digest = (text) => sha256(text).toString('base64url');
const sum = (counts) => Object.values(counts).reduce((total, number) => total + number, 0);

/** RFC 8785, for what certificates hold. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

/** The root of the tree of RFC 9162 that has the leaf at this place, by its path; null if no tree has. */
function rootOf(hash, index, size, path) {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return null;
  if (size === 1) return path.length === 0 ? hash : null;
  if (path.length === 0) return null;
  const left = 2 ** Math.ceil(Math.log2(size) - 1);
  const sibling = Buffer.from(path.at(-1), 'base64url');
  const rest = path.slice(0, -1);
  const isLeft = index < left;
  const own = isLeft ? rootOf(hash, index, left, rest) : rootOf(hash, index - left, size - left, rest);
  return own && (isLeft ? sha256(NODE, own, sibling) : sha256(NODE, sibling, own));
}
const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

/** A fault in what was asked for; nothing is known of the certificate then. */
class Unverifiable extends Error {}

function argumentsOf([file, ...rest]) {
  const options = {};
  for (let at = 0; at < rest.length; at += 2) options[rest[at]] = rest[at + 1];
  const isKnown = Object.entries(options).every(
    ([name, value]) => ['--key', '--market'].includes(name) && value !== undefined,
  );
  if (file === undefined || !isKnown) {
    throw new Unverifiable('用法 / usage: node verify-certificate.mjs FILE --key KEY [--market CODE]');
  }
  return { file, key: options['--key'], market: options['--market'] };
}

function read(file) {
  try {
    const json = JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8'));
    const certificate = json.certificate ?? json;
    if (certificate.format === FORMAT) return { proof: json.certificate ? json : null, certificate };
    throw new Error(`format: ${certificate.format}, expected ${FORMAT}`);
  } catch (error) {
    throw new Unverifiable(`${file} 不是证书或证明 / ${file} is no certificate or proof: ${error.message}`);
  }
}

/** The key that is trusted, as its id; a key id stays as it is. */
function trustedKeyId(given) {
  const text = (existsSync(given) ? readFileSync(given, 'utf8') : given).trim();
  if (/^[A-Za-z0-9_-]{43}$/.test(text)) return text;
  try {
    const key = text.includes('-----BEGIN')
      ? createPublicKey(text)
      : createPublicKey({ key: Buffer.from(text, 'base64'), type: 'spki', format: 'der' });
    return digest(key.export({ type: 'spki', format: 'der' }));
  } catch {
    throw new Unverifiable(
      '--key 不是公钥、keyId 或含有它们的文件 / --key is no public key, keyId or file with one',
    );
  }
}

function isSigned({ signature, ...signed }) {
  const key = createPublicKey({
    key: Buffer.from(signed.key.publicKey, 'base64url'),
    type: 'spki',
    format: 'der',
  });
  return verify(null, Buffer.from(canonical(signed)), key, Buffer.from(signature, 'base64url'));
}

function addsUp({ verdicts, rules, owed }) {
  const byRule = {};
  for (const rule of rules) {
    for (const [verdict, number] of Object.entries(rule.verdicts))
      byRule[verdict] = (byRule[verdict] ?? 0) + number;
  }
  const isEqual = Object.keys(verdicts).every((verdict) => verdicts[verdict] === (byRule[verdict] ?? 0));
  return isEqual && sum(verdicts) === owed.pairs && sum(byRule) === owed.pairs && verdicts.error === 0;
}

/** What the letters of a market's ledger come to, by verdict. */
function countsOf({ verdicts }) {
  const { s, p = [] } = JSON.parse(verdicts);
  const counts = {};
  const add = (letters, number) => {
    for (const letter of letters) counts[LETTERS[letter]] = (counts[LETTERS[letter]] ?? 0) + number;
  };
  for (const [, , { o }] of s) add(o, 1);
  for (const [, , number, { o }] of p) add(o, number);
  return counts;
}

const isTextOf = (of, text) => (of === null ? text === null : text !== null && digest(text) === of);

function certificateChecks(certificate, keyId) {
  const own = digest(Buffer.from(certificate.key.publicKey, 'base64url'));
  return [
    [own === keyId && certificate.key.keyId === own, '密钥是你信任的密钥', 'the key is the one you trust'],
    [isSigned(certificate), '签名有效', 'the signature is valid'],
    [
      addsUp(certificate),
      `各类结论之和等于应判的 ${certificate.owed.pairs} 对`,
      `the verdicts sum up to the ${certificate.owed.pairs} pairs owed`,
    ],
  ];
}

function proofChecks({ leaf, index, treeSize, path, ledger }, { tree, ruleSets }, market) {
  const root = rootOf(sha256(LEAF, canonical(leaf)), index, treeSize, path);
  const { type, code } = leaf.cell;
  const ofMarket = `${ledger.legendDigest ?? ''}\n${ledger.rosterDigest ?? ''}\n${ledger.verdicts}`;
  const texts = isTextOf(ledger.legendDigest, ledger.legend) && isTextOf(ledger.rosterDigest, ledger.roster);
  return [
    [
      type === 'market' && (market === undefined || market === code),
      `证明的是市场 ${market ?? code}`,
      `the proof is about the market ${market ?? code}`,
    ],
    [
      treeSize === tree.leaves && root?.toString('base64url') === tree.root,
      `市场 ${code} 在证书之内（第 ${index + 1} 片叶子，共 ${treeSize} 片）`,
      `the market ${code} is in the certificate (leaf ${index + 1} of ${treeSize})`,
    ],
    [
      canonical(leaf.ruleSets) === canonical(ruleSets),
      '规则集与证书相同',
      'the rule sets are those of the certificate',
    ],
    [
      digest(ofMarket) === leaf.verdicts && texts,
      '所附结论就是被证明的结论',
      'the verdicts given are those that are proven',
    ],
    [sum(countsOf(ledger)) === leaf.pairs, `结论共 ${leaf.pairs} 个`, `there are ${leaf.pairs} verdicts`],
  ];
}

function describe({ sweepId, asOf, ruleSets, owed, verdicts, issuedAt, key }, proof) {
  console.log(`扫描 sweep      ${sweepId}`);
  console.log(`日期 as of      ${asOf}`);
  console.log(`签发 issued     ${issuedAt}`);
  console.log(`密钥 keyId      ${key.keyId}`);
  console.log(`规则集 rule sets ${ruleSets.map(({ id, version }) => `${id} ${version}`).join(', ')}`);
  console.log(`范围 owed       ${owed.markets} 个市场 markets, ${owed.pairs} 对 pairs`);
  console.log(`结论 verdicts   ${JSON.stringify(verdicts)}`);
  if (proof) console.log(`本市场 market   ${proof.leaf.cell.code} ${JSON.stringify(countsOf(proof.ledger))}`);
}

function main() {
  const { file, key, market } = argumentsOf(process.argv.slice(2));
  const { proof, certificate } = read(file);
  if (key === undefined) {
    throw new Unverifiable(
      `请用 --key 给出你信任的公钥或 keyId；证书自带的密钥（${certificate.key?.keyId}）谁都能造 / ` +
        `Give the public key or keyId that you trust by --key: the one inside the certificate (${certificate.key?.keyId}) anybody could have made.`,
    );
  }
  if (market !== undefined && proof === null) {
    throw new Unverifiable('--market 需要一份市场的证明 / --market needs the proof of a market');
  }
  const keyId = trustedKeyId(key);
  const checks = [
    ...certificateChecks(certificate, keyId),
    ...(proof === null ? [] : proofChecks(proof, certificate, market)),
  ];
  describe(certificate, proof);
  for (const [holds, zh, en] of checks) console.log(`${holds ? '✓ 是 yes' : '✗ 否 NO '}  ${zh} / ${en}`);
  const good = checks.every(([holds]) => holds);
  console.log(good ? '验证通过 / verified' : '验证未通过，不要采信 / NOT verified: do not rely on it');
  process.exitCode = good ? 0 : 1;
}

try {
  main();
} catch (error) {
  if (error instanceof Unverifiable) console.error(error.message);
  else console.error(`内容残缺，无法验证 / The content is damaged and can't be verified: ${error.message}`);
  process.exitCode = 2;
}
