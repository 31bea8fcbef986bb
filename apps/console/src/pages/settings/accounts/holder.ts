import { TOWNS_OF_ROLE, type Role } from '@hongzhu/permissions';

/** Whose account or key is to be made, as it is typed. */
export interface TypedHolder {
  readonly id: string;
  readonly role: Role;
  /** Codes of towns. */
  readonly towns: string;
  readonly label: string;
}
export const NOBODY: TypedHolder = { id: '', role: 'instructor', towns: '', label: '' };

/** The codes in a text, each once. */
export const codesIn = (text: string): string[] => [
  ...new Set(text.split(/[\s,，、;；]+/).filter((code) => code !== '')),
];

/** Whether a role may be confined to towns at all. */
export const takesTowns = (role: Role): boolean => TOWNS_OF_ROLE[role] !== 'all';

/** Whether there is enough of it: an id, and towns where the role does not go without. */
export const isFilled = ({ id, role, towns }: TypedHolder): boolean =>
  id.trim() !== '' && (TOWNS_OF_ROLE[role] !== 'some' || codesIn(towns).length > 0);

/** As the service takes it. */
export function holderOf({ id, role, towns, label }: TypedHolder) {
  const codes = takesTowns(role) ? codesIn(towns) : [];
  return {
    ...{ id: id.trim(), role },
    towns: codes.length === 0 ? null : codes,
    label: label.trim() === '' ? null : label.trim(),
  };
}
