import { createHash } from 'node:crypto';

/** What two processes that come to the same verdicts on the same markets have in common. */
export function digestOfVerdicts(ours, markets) {
  const hash = createHash('sha256');
  for (const facts of markets) {
    ours.decide(facts);
    hash.update(Uint8Array.from(ours.codes));
  }
  return hash.digest('hex');
}
