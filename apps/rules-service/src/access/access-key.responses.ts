import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  ACCOUNT_ROLES,
  KEY_ROLES,
  type AccessKeyView,
  type AccountRoleView,
  type AccountView,
  type KeyRoleView,
  type NewAccessKeyView,
} from '@hongzhu/contracts';
import { CODE, CODES, DATE, FLAG, INSTANT, nullable, TEXT, UUID, word } from '../openapi/schema-kinds.js';

const TOWNS = {
  ...nullable(CODES),
  description: '所负责的镇街；null 为全部 / The towns it works in; null for all of them',
};

const MARKETS = {
  ...nullable(CODES),
  description:
    '所负责的市场；null 为所负责镇街的全部市场 / The markets it works in; null for all of its towns',
};

@ApiSchema({ name: 'Account' })
export class AccountResponse implements AccountView {
  @ApiProperty(CODE) readonly account!: string;
  @ApiProperty(word(ACCOUNT_ROLES)) readonly role!: AccountRoleView;
  @ApiProperty(TOWNS) readonly towns!: string[] | null;
  @ApiProperty(MARKETS) readonly markets!: string[] | null;
}

@ApiSchema({ name: 'AccessKey' })
export class AccessKeyResponse implements AccessKeyView {
  @ApiProperty(UUID) readonly id!: string;
  @ApiProperty(CODE) readonly account!: string;
  @ApiProperty(word(KEY_ROLES)) readonly role!: KeyRoleView;
  @ApiProperty(TOWNS) readonly towns!: string[] | null;
  @ApiProperty(MARKETS) readonly markets!: string[] | null;
  @ApiProperty(nullable(TEXT)) readonly label!: string | null;
  @ApiProperty(INSTANT) readonly createdAt!: string;
  @ApiProperty(TEXT) readonly createdBy!: string;
  @ApiProperty({
    ...nullable(DATE),
    description:
      '该日起失效；null 只见于早先版本的密钥 / The first day on which it is refused; null in keys of an earlier version alone',
  })
  readonly expiresOn!: string | null;
  @ApiProperty(nullable(INSTANT)) readonly revokedAt!: string | null;
  @ApiProperty({ ...FLAG, description: '未吊销也未到期 / Neither revoked nor over' })
  readonly inForce!: boolean;
}

@ApiSchema({ name: 'NewAccessKey' })
export class NewAccessKeyResponse extends AccessKeyResponse implements NewAccessKeyView {
  @ApiProperty({
    type: 'string',
    pattern: '^hz_[A-Za-z0-9_-]{43}$',
    description: 'Bearer 令牌，只在此处显示一次 / The bearer token; shown here and never again',
  })
  readonly key!: string;
}
