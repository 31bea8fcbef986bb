import { mayNameMarkets, TOWNS_OF_ROLE, type Role } from '@hongzhu/permissions';

/** Whose account or key is to be made, as it is typed. */
export interface TypedHolder {
  readonly id: string;
  readonly role: Role;
  /** Codes of towns. */
  readonly towns: string;
  /** Codes of markets in these towns. */
  readonly markets: string;
  readonly label: string;
}
export const NOBODY: TypedHolder = { id: '', role: 'instructor', towns: '', markets: '', label: '' };

/** The codes in a text, each once. */
export const codesIn = (text: string): string[] => [
  ...new Set(text.split(/[\s,，、;；]+/).filter((code) => code !== '')),
];

/** Whether a role may be confined to towns at all. */
export const takesTowns = (role: Role): boolean => TOWNS_OF_ROLE[role] !== 'all';

/** Whether a role may be confined to markets. */
export const takesMarkets = mayNameMarkets;

const marketsOf = ({ role, markets }: TypedHolder): string[] => (takesMarkets(role) ? codesIn(markets) : []);

/** Whether there is enough of it: an id, and towns where the role, or what is typed of markets, does not go without. */
export const isFilled = (holder: TypedHolder): boolean =>
  holder.id.trim() !== '' &&
  (codesIn(holder.towns).length > 0 ||
    (TOWNS_OF_ROLE[holder.role] !== 'some' && marketsOf(holder).length === 0));

/** As the service takes it. */
export function holderOf(holder: TypedHolder) {
  const { id, role, towns, label } = holder;
  const codes = takesTowns(role) ? codesIn(towns) : [];
  const markets = marketsOf(holder);
  return {
    ...{ id: id.trim(), role },
    towns: codes.length === 0 ? null : codes,
    markets: markets.length === 0 ? null : markets,
    label: label.trim() === '' ? null : label.trim(),
  };
}
