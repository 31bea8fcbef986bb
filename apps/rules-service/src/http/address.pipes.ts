import type { PipeTransform } from '@nestjs/common';
import { NotFoundError } from '@hongzhu/compliance';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const CODE = /^[A-Za-z0-9._-]{1,64}$/;

class AddressPipe implements PipeTransform<string, string> {
  constructor(
    private readonly form: RegExp,
    private readonly code: string,
  ) {}

  transform(value: string): string {
    if (!this.form.test(value)) throw new NotFoundError(this.code, 'Nothing can have this address.');
    return value;
  }
}

/** The id of a resource; what can't be one is an address of nothing: 404 with the code given. */
export const idOr = (code: string): PipeTransform<string, string> => new AddressPipe(UUID, code);
/** The code of a registry record, or the id of a rule or rule set; else 404 with the code given. */
export const codeOr = (code: string): PipeTransform<string, string> => new AddressPipe(CODE, code);
