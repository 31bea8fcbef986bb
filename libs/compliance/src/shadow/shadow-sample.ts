import type { Subject } from '../evaluation/subject-verdict.js';

/**
 * Whether a pair belongs to the share (0 to 1) of a sweep's decisions that are made once more. Nothing but the names
 * of sweep, rule and subject decides, so that a chunk that is run again looks at the same pairs; another sweep looks
 * at others. A pair that is in the sample of a share is in that of every larger one.
 */
export function shadowSample(
  sweepId: string,
  share: number,
): (subject: Subject) => (ruleId: string) => boolean {
  const seed = hashed(sweepId, FNV_OFFSET);
  const rules = new Map<string, number>();
  const ofRule = (ruleId: string): number => {
    const known = rules.get(ruleId);
    if (known !== undefined) return known;
    const hash = mixed(hashed(ruleId, seed));
    rules.set(ruleId, hash);
    return hash;
  };
  return ({ type, code }) => {
    const subject = mixed(hashed(`/${type}/${code}`, seed));
    return (ruleId) => mixed(Math.imul(subject, FNV_PRIME) ^ ofRule(ruleId)) / HASHES < share;
  };
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const HASHES = 2 ** 32;

/** FNV-1a over UTF-16 code units, going on from `hash`. */
function hashed(text: string, hash: number): number {
  let result = hash;
  for (let at = 0; at < text.length; at += 1) result = Math.imul(result ^ text.charCodeAt(at), FNV_PRIME);
  return result;
}

/** The finaliser of MurmurHash3: FNV alone leaves texts that differ at their ends close together. */
function mixed(hash: number): number {
  const a = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const b = Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (b ^ (b >>> 16)) >>> 0;
}
