import { FEWEST_SHOWN } from '@hongzhu/permissions';
import { factCatalogue } from '@hongzhu/registry';

/** Whether a fact is a number of members, as the catalogue says. */
export const countsMembers = (fact: string): boolean => factCatalogue.get(fact)?.counts === 'members';

/** Whether a number that no other tells of is so small that it is not shown to everybody. */
export const isSmall = (count: number): boolean => count < FEWEST_SHOWN;

const FIELD_OF_MEMBER = /^\/members\/[^/]+(?=\/|$)/;

/** Whether registry fields are those of so few members that their number is not shown. */
export function areOfFewMembers(missing: readonly string[]): boolean {
  const members = new Set(missing.flatMap((pointer) => FIELD_OF_MEMBER.exec(pointer) ?? []));
  return members.size > 0 && members.size < FEWEST_SHOWN;
}

/** Registry fields; of few members each kind of field once, with `*` for their codes: neither who nor how many. */
export const maskMissing = (missing: readonly string[]): readonly string[] =>
  areOfFewMembers(missing)
    ? [...new Set(missing.map((pointer) => pointer.replace(FIELD_OF_MEMBER, '/members/*')))]
    : missing;
