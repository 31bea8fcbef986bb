import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { ACCOUNT_ROLES, type AccessKeyRequest, type AccountRoleView } from '@hongzhu/contracts';
import { IsOptional } from 'class-validator';
import { IsAccount, IsCodeList, IsDate, IsText, IsWord } from '../http/validation/field-rules.js';
import { NamesNobody } from '../http/validation/names-nobody.decorator.js';
import { CODE, DATE, nullable, TEXT, word } from '../openapi/schema-kinds.js';

const MOST_OF_A_LABEL = 100;

@ApiSchema({ name: 'AccessKeyRequest' })
export class AccessKeyRequestBody implements AccessKeyRequest {
  @ApiProperty({
    ...CODE,
    description:
      '账号，不用姓名；指导员用其编码 / No person’s name; an instructor’s is the instructor’s code',
  })
  @IsAccount()
  readonly account!: string;

  @ApiProperty(word(ACCOUNT_ROLES))
  @IsWord(ACCOUNT_ROLES)
  readonly role!: AccountRoleView;

  @ApiPropertyOptional({
    ...nullable({ type: 'array', items: CODE, minItems: 1 } as const),
    description: '所负责的镇街；默认全部 / The towns it works in; by default all',
  })
  @IsOptional()
  @IsCodeList()
  readonly towns?: string[] | null;

  @ApiPropertyOptional({
    ...nullable(DATE),
    description: '该日起失效；默认不失效 / The first day on which it is refused; by default never',
  })
  @IsOptional()
  @IsDate()
  readonly expiresOn?: string | null;

  @ApiPropertyOptional({
    ...nullable({ ...TEXT, maxLength: MOST_OF_A_LABEL }),
    description: '用途；不写个人信息 / What it is for; nothing of a person',
  })
  @IsOptional()
  @NamesNobody()
  @IsText(MOST_OF_A_LABEL)
  readonly label?: string | null;
}
