import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { KEY_ROLES, type AccessKeyRequest, type KeyRoleView } from '@hongzhu/contracts';
import { IsOptional } from 'class-validator';
import { IsCodeList, IsDate, IsWord } from '../http/validation/field-rules.js';
import { IsLabel, IsNewAccount } from '../http/validation/title-rules.js';
import { CODE, DATE, nullable, TEXT, word } from '../openapi/schema-kinds.js';

const MOST_OF_A_LABEL = 100;

@ApiSchema({ name: 'AccessKeyRequest' })
export class AccessKeyRequestBody implements AccessKeyRequest {
  @ApiProperty({
    ...CODE,
    description:
      '账号，不用姓名；指导员用其编码 / No person’s name; an instructor’s is the instructor’s code',
  })
  @IsNewAccount()
  readonly account!: string;

  @ApiProperty(word(KEY_ROLES))
  @IsWord(KEY_ROLES)
  readonly role!: KeyRoleView;

  @ApiPropertyOptional({
    ...nullable({ type: 'array', items: CODE, minItems: 1 } as const),
    description:
      '所负责的镇街；默认全部。town-supervisor 必填；只有 instructor 和 case-tool 可填可不填 / The towns it works in; by default all. A town-supervisor has some; an instructor and a case-tool may; others have none',
  })
  @IsOptional()
  @IsCodeList()
  readonly towns?: string[] | null;

  @ApiPropertyOptional({
    ...nullable({ type: 'array', items: CODE, minItems: 1 } as const),
    description:
      '所负责的市场；默认为所负责镇街的全部市场。只有 instructor 和 case-tool 可填，且须同时写明 towns；此后只看这些镇街之内的这些市场 / The markets it works in; by default all of its towns. Only an instructor and a case-tool may have some, with towns that are named as well; it then sees these markets alone, as far as they are in these towns',
  })
  @IsOptional()
  @IsCodeList()
  readonly markets?: string[] | null;

  @ApiPropertyOptional({
    ...nullable(DATE),
    description:
      '该日起失效；默认一年后，最迟见 HONGZHU_LONGEST_KEY_DAYS（365 天）/ The first day on which it is refused; by default a year from now, at the latest after HONGZHU_LONGEST_KEY_DAYS (365)',
  })
  @IsOptional()
  @IsDate()
  readonly expiresOn?: string | null;

  @ApiPropertyOptional({
    ...nullable({ ...TEXT, maxLength: MOST_OF_A_LABEL }),
    description: '用途；不写个人信息 / What it is for; nothing of a person',
  })
  @IsOptional()
  @IsLabel(MOST_OF_A_LABEL)
  readonly label?: string | null;
}
