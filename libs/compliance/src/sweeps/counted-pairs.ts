import { rosterCodes } from '@hongzhu/registry';
import type { Finding } from '../findings/finding.js';
import { isFailing, type JudgedPair } from '../findings/reconcile-findings.js';
import { cellKey, type Cell } from '../cells/cell.js';
import type { TextStore } from '../shared/text-store.js';
import type { JudgedCell, JudgedProfile } from './judge-cells.js';

/** The verdict on a profile's representative as the verdict on one of those it stands for. */
export const onOrganization = (pair: JudgedPair, cell: Cell, code: string): JudgedPair => ({
  ...pair,
  cell,
  verdict: {
    ...pair.verdict,
    subject: { type: 'organization', code },
    marketCode: cell.type === 'market' ? cell.code : null,
  },
});

/** A profile of a cell with the codes of its organizations. */
interface Unfolded {
  readonly cell: Cell;
  readonly profile: JudgedProfile;
  readonly codes: readonly string[];
}

async function unfold(texts: TextStore, judged: readonly JudgedCell[]): Promise<Map<string, Unfolded[]>> {
  const kept = await texts.load(
    [...new Set(judged.flatMap(({ rosterDigest }) => rosterDigest ?? []))].sort(),
  );
  return new Map(
    judged.map(({ cell, profiles, rosterDigest }) => {
      const text = kept.get(rosterDigest ?? '');
      if (text === undefined) throw new RangeError(`The roster of ${cellKey(cell)} is not kept.`);
      const codes = new Map(rosterCodes(text).map((each) => [`${each.kind}/${each.status}`, each.codes]));
      return [
        cellKey(cell),
        profiles.map((profile) => ({
          cell,
          profile,
          codes: codes.get(`${profile.kind}/${profile.status}`) ?? [],
        })),
      ];
    }),
  );
}

/** The pairs of plain organizations that a finding has to be made of: nearly always none. */
export async function failingCountedPairs(
  texts: TextStore,
  judged: readonly JudgedCell[],
): Promise<JudgedPair[]> {
  const failing = judged.filter(({ profiles }) => profiles.some(({ notable }) => notable.some(isFailing)));
  if (failing.length === 0) return [];
  const unfolded = await unfold(texts, failing);
  return [...unfolded.values()]
    .flat()
    .flatMap(({ cell, profile, codes }) =>
      profile.notable
        .filter(isFailing)
        .flatMap((pair) => codes.map((code) => onOrganization(pair, cell, code))),
    );
}

/**
 * The other pairs of plain organizations of which something was found before: organizations that lost their members
 * or their branch since, or a profile that has come to comply.
 */
export async function foundCountedPairs(
  texts: TextStore,
  judged: readonly JudgedCell[],
  found: readonly Finding[],
): Promise<JudgedPair[]> {
  const named = new Set(
    judged.flatMap(({ subjects }) =>
      subjects.flatMap(({ subject }) => (subject.type === 'organization' ? [subject.code] : [])),
    ),
  );
  const about = new Map<string, Set<string>>();
  for (const { subject, cell, state } of found) {
    if (subject.type !== 'organization' || named.has(subject.code) || state === 'resolved') continue;
    const codes = about.get(cellKey(cell)) ?? new Set();
    about.set(cellKey(cell), codes.add(subject.code));
  }
  const cells = judged.filter(({ cell, rosterDigest }) => rosterDigest !== null && about.has(cellKey(cell)));
  if (cells.length === 0) return [];
  return [...(await unfold(texts, cells))].flatMap(([key, profiles]) =>
    profiles.flatMap(({ cell, profile, codes }) =>
      codes
        .filter((code) => about.get(key)?.has(code))
        .flatMap((code) =>
          profile
            .pairs()
            .filter((pair) => !isFailing(pair))
            .map((pair) => onOrganization(pair, cell, code)),
        ),
    ),
  );
}
