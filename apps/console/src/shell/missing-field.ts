/** A field of a record that is missing, by its pointer: `/organizations/M001-0001/closedOn`. */
export interface MissingField {
  readonly list: string;
  readonly code: string;
  readonly field: string;
}
export function missingField(pointer: string): MissingField {
  const [list = '', code = '', ...rest] = pointer.split('/').slice(1);
  return { list, code, field: rest.join('/') };
}
