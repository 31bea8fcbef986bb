import type { JsonObject } from '../findings/finding.js';
import { canonicalJson } from '../shared/canonical-json.js';
import { textDigest } from '../shared/text-digest.js';

/** One thing that was done: by whom, when, to what, and what it was before and after. No person's data. */
export interface AuditEntry {
  readonly at: Date;
  /** An account id, or what acted by itself: `sweep:<id>`, `recheck`, `clock`. */
  readonly actor: string;
  /** Stable, in words of the domain: `task.claim`. */
  readonly action: string;
  /** `tasks/<id>`, `findings/<id>`, `waivers/<id>`, `data-corrections/<id>`, `calendar/<year>`. */
  readonly subject: string;
  /** What was changed, as it was; null where there was nothing. */
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
  /** Of the stored text that says why; kept apart, so that it can be deleted while the chain holds. */
  readonly noteDigest: string | null;
  /** The address from which the account asked; null where nobody asked over the network, and in entries of before. */
  readonly origin?: string | null;
  /** The code with which it was refused; null where it was done. */
  readonly result?: string | null;
}

/** An entry in its place in the log. */
export interface ChainedEntry extends AuditEntry {
  /** From 1, without gaps. */
  readonly position: number;
  /** `hash` of the entry before; `NO_ENTRY` for the first. */
  readonly previous: string;
  /** Of everything but `position`. */
  readonly hash: string;
}

/** The end of the log. */
export interface AuditHead {
  readonly position: number;
  readonly hash: string;
}

/** What the first entry follows: 43 characters, as every digest. */
export const NO_ENTRY = 'A'.repeat(43);
export const EMPTY_LOG: AuditHead = { position: 0, hash: NO_ENTRY };

/**
 * SHA-256, as `textDigest`, of the entry in canonical JSON with the hash of the one before it. Origin and result are hashed
 * where there is one of them, so that entries of before they were kept have the hashes that they had. No two entries have
 * one text: with them the list has nine members, without them eight.
 */
export const hashOf = (entry: AuditEntry, previous: string): string =>
  textDigest(
    canonicalJson([
      previous,
      entry.at.toISOString(),
      entry.actor,
      entry.action,
      entry.subject,
      entry.before,
      entry.after,
      entry.noteDigest,
      ...circumstances(entry),
    ]),
  );

/** Whether two entries say the same, wherever they are in the log. */
export const isSameEntry = (one: AuditEntry, other: AuditEntry): boolean =>
  hashOf(one, NO_ENTRY) === hashOf(other, NO_ENTRY);

const circumstances = ({ origin = null, result = null }: AuditEntry): JsonObject[] =>
  origin === null && result === null ? [] : [{ origin, result }];

/** The entries, each chained to the one before it, the first to the head. */
export function chained(head: AuditHead, entries: readonly AuditEntry[]): ChainedEntry[] {
  let { position, hash } = head;
  return entries.map((entry) => {
    const previous = hash;
    hash = hashOf(entry, previous);
    position++;
    return { ...entry, position, previous, hash };
  });
}

/** What differs between two states of a thing, each with the members that differ. Both are plain JSON. */
export function difference(
  before: JsonObject | null,
  after: JsonObject | null,
): Pick<AuditEntry, 'before' | 'after'> {
  if (before === null || after === null) return { before, after };
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => canonicalJson(before[name] ?? null) !== canonicalJson(after[name] ?? null),
  );
  const part = (of: JsonObject): JsonObject =>
    Object.fromEntries(names.map((name) => [name, of[name] ?? null]));
  return { before: part(before), after: part(after) };
}
