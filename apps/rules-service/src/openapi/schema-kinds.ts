/** The kinds of values the interface speaks of, as JSON Schema. */
export const UUID = { type: 'string', format: 'uuid' } as const;
export const CODE = { type: 'string', pattern: '^[A-Za-z0-9._-]{1,64}$' } as const;
export const TEXT = { type: 'string' } as const;
export const DATE = { type: 'string', format: 'date' } as const;
export const INSTANT = { type: 'string', format: 'date-time' } as const;
export const COUNT = { type: 'integer', minimum: 0 } as const;
export const NUMBER = { type: 'number' } as const;
export const FLAG = { type: 'boolean' } as const;
/** There only where something is withheld. */
export const SUPPRESSED = {
  type: 'boolean' as const,
  enum: [true],
  description:
    '少于 3 的党员数对该账号不显示：相应的值为 null / Numbers of members below three are not shown to this account: the values that would tell are null',
};
/** There only where numbers of members are withheld, whatever they are. */
export const NUMBERS_SUPPRESSED = {
  type: 'boolean' as const,
  enum: [true],
  description:
    '党员数对该账号不显示，无论多少：为 null / Numbers of members are not shown to this account, whatever they are: null',
};
/** 0 to 1. */
export const SHARE = { type: 'number', minimum: 0, maximum: 1 } as const;
export const word = (words: readonly string[]) => ({ type: 'string' as const, enum: [...words] });
export const TEXTS = { type: 'array', items: { type: 'string' } } as const;
export const CODES = { type: 'array', items: CODE } as const;
/** A map from names to values of one kind. */
export const mapOf = (value: object) => ({ type: 'object', additionalProperties: value }) as const;
export const nullable = <T extends object>(kind: T): T & { readonly nullable: true } => ({
  ...kind,
  nullable: true,
});
