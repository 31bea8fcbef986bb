import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type {
  PasswordChangeRequest,
  SignInRequest,
  TotpBeginRequest,
  TotpCodeRequest,
  TotpRemovalRequest,
} from '@hongzhu/contracts';
import { IsOptional, Matches } from 'class-validator';
import { IsText } from '../http/validation/field-rules.js';
import { otherwise } from '../http/validation/rule-context.js';
import { nullable, TEXT } from '../openapi/schema-kinds.js';

const MOST_OF_AN_ACCOUNT = 64;
/** More than any password may have, so that one that is too long is told so by the rules of passwords. */
const MOST_TYPED = 256;
const PASSWORD = { ...TEXT, maxLength: MOST_TYPED, format: 'password' } as const;
const IN_FORCE = { ...PASSWORD, description: '现用密码 / The one in force' };
const CODE = { type: 'string', pattern: '^[0-9]{6}$' } as const;

const IsCode = (): PropertyDecorator =>
  Matches(/^[0-9]{6}$/, otherwise('invalid_code', '应为 6 位数字', 'Expected six digits'));

@ApiSchema({ name: 'SignInRequest' })
export class SignInBody implements SignInRequest {
  @ApiProperty({ ...TEXT, maxLength: MOST_OF_AN_ACCOUNT })
  @IsText(MOST_OF_AN_ACCOUNT)
  readonly account!: string;

  @ApiProperty(PASSWORD)
  @IsText(MOST_TYPED)
  readonly password!: string;

  @ApiPropertyOptional({
    ...nullable(CODE),
    description:
      '验证器应用中的 6 位数字；启用了验证器才需要 / Six digits of the device, where the account has one',
  })
  @IsOptional()
  @IsCode()
  readonly code?: string | null;
}

@ApiSchema({ name: 'PasswordChangeRequest' })
export class PasswordChangeBody implements PasswordChangeRequest {
  @ApiProperty(IN_FORCE)
  @IsText(MOST_TYPED)
  readonly password!: string;

  @ApiProperty({
    ...PASSWORD,
    description:
      '12 至 128 个字符，含大小写字母、数字、其他字符中的三种，或不少于 16 个字符；不含账号，不常见，不同于现用和上一个密码 / 12 to 128 characters: three of small letters, capital letters, digits, others, or at least 16; not the account, not common, neither the one in force nor the one before',
  })
  @IsText(MOST_TYPED)
  readonly newPassword!: string;
}

@ApiSchema({ name: 'TotpCodeRequest' })
export class TotpCodeBody implements TotpCodeRequest {
  @ApiProperty(CODE)
  @IsCode()
  readonly code!: string;
}

@ApiSchema({ name: 'TotpBeginRequest' })
export class TotpBeginBody implements TotpBeginRequest {
  @ApiProperty(IN_FORCE)
  @IsText(MOST_TYPED)
  readonly password!: string;
}

@ApiSchema({ name: 'TotpRemovalRequest' })
export class TotpRemovalBody implements TotpRemovalRequest {
  @ApiProperty(IN_FORCE)
  @IsText(MOST_TYPED)
  readonly password!: string;

  @ApiProperty(CODE)
  @IsCode()
  readonly code!: string;
}
