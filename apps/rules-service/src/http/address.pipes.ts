import type { PipeTransform } from '@nestjs/common';
import { NotFoundError } from '@hongzhu/compliance';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const CODE = /^[A-Za-z0-9._-]{1,64}$/;

function sound(value: string, form: RegExp, code: string): string {
  if (!form.test(value)) throw new NotFoundError(code, 'Nothing can have this address.');
  return value;
}

class AddressPipe implements PipeTransform<string, string> {
  constructor(
    private readonly form: RegExp,
    private readonly code: string,
  ) {}

  transform(value: string): string {
    return sound(value, this.form, this.code);
  }
}

/** The id of a resource; what can't be one is an address of nothing: 404 with the code given. */
export const idOr = (code: string): PipeTransform<string, string> => new AddressPipe(UUID, code);
/** The same where no pipe can be: a function that gives the id back. */
export const addressOr =
  (code: string) =>
  (id: string): string =>
    sound(id, UUID, code);
/** The code of a registry record, or the id of a rule or rule set; else 404 with the code given. */
export const codeOr = (code: string): PipeTransform<string, string> => new AddressPipe(CODE, code);
