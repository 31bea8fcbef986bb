import { missingField } from '../../../shell/missing-field.js';

/** Where missing data come from: the full survey of operators and members finds some, the town knows the others. */
export type Supplier = 'town' | 'survey';

const SURVEYED: readonly string[] = ['organizations', 'members'];

/** Who has to supply the field of a record, by its pointer: `/organizations/M001-0001/closedOn`. */
export const supplierOf = (pointer: string): Supplier =>
  SURVEYED.includes(missingField(pointer).list) ? 'survey' : 'town';
