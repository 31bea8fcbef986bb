import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import {
  KEY_ROLES,
  SIGN_IN_WAY_VIEWS,
  type AccountChangeRequest,
  type AccountRequest,
  type KeyRoleView,
  type SignInWayView,
} from '@hongzhu/contracts';
import { IsOptional } from 'class-validator';
import { IsCodeList, IsText, IsUrl, IsWord } from '../http/validation/field-rules.js';
import { NamesNobody } from '../http/validation/names-nobody.decorator.js';
import { IsLabel, IsNewAccount } from '../http/validation/title-rules.js';
import { CODE, nullable, TEXT, word } from '../openapi/schema-kinds.js';

const MOST_OF_A_LABEL = 100;
const MOST_OF_A_NAME = 255;

@ApiSchema({ name: 'AccountChangeRequest' })
export class AccountChangeRequestBody implements AccountChangeRequest {
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
    ...nullable({ ...TEXT, maxLength: MOST_OF_A_LABEL }),
    description: '用途；不写个人信息 / What it is for; nothing of a person',
  })
  @IsOptional()
  @IsLabel(MOST_OF_A_LABEL)
  readonly label?: string | null;

  @ApiPropertyOptional({
    ...nullable({ ...TEXT, maxLength: MOST_OF_A_NAME }),
    description: '统一身份认证的 issuer / The issuer of the sign-in elsewhere',
  })
  @IsOptional()
  @IsText(MOST_OF_A_NAME)
  @IsUrl()
  readonly oidcIssuer?: string | null;

  @ApiPropertyOptional({
    ...nullable({ ...TEXT, maxLength: MOST_OF_A_NAME }),
    description:
      '该账号在那里的标识（sub），不用姓名 / By which name it is known there (sub); not a person’s',
  })
  @IsOptional()
  @NamesNobody()
  @IsText(MOST_OF_A_NAME)
  readonly oidcSubject?: string | null;
}

@ApiSchema({ name: 'AccountRequest' })
export class AccountRequestBody extends AccountChangeRequestBody implements AccountRequest {
  @ApiProperty({
    ...CODE,
    description:
      '账号，不用姓名；指导员用其编码 / No person’s name; an instructor’s is the instructor’s code',
  })
  @IsNewAccount()
  readonly id!: string;

  @ApiPropertyOptional({
    ...word(SIGN_IN_WAY_VIEWS),
    description:
      'password（默认）：本系统密码；oidc：统一身份认证 / password (by default): kept here; oidc: kept by another service',
  })
  @IsOptional()
  @IsWord(SIGN_IN_WAY_VIEWS)
  readonly signIn?: SignInWayView;
}
