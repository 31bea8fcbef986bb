import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  ACCOUNT_STATE_VIEWS,
  KEY_ROLES,
  SIGN_IN_WAY_VIEWS,
  type AccountStateView,
  type InitialAccountView,
  type KeyRoleView,
  type SignInAccountView,
  type SignInWayView,
} from '@hongzhu/contracts';
import { CODE, CODES, COUNT, INSTANT, nullable, TEXT, word } from '../openapi/schema-kinds.js';

@ApiSchema({ name: 'SignInAccount' })
export class SignInAccountResponse implements SignInAccountView {
  @ApiProperty(CODE) readonly id!: string;
  @ApiProperty(word(KEY_ROLES)) readonly role!: KeyRoleView;
  @ApiProperty({
    ...nullable(CODES),
    description: '所负责的镇街；null 为全部 / The towns it works in; null for all of them',
  })
  readonly towns!: string[] | null;
  @ApiProperty({
    ...nullable(CODES),
    description:
      '所负责的市场；null 为所负责镇街的全部市场 / The markets it works in; null for all of its towns',
  })
  readonly markets!: string[] | null;
  @ApiProperty(nullable(TEXT)) readonly label!: string | null;
  @ApiProperty(word(SIGN_IN_WAY_VIEWS)) readonly signIn!: SignInWayView;
  @ApiProperty(nullable(TEXT)) readonly oidcIssuer!: string | null;
  @ApiProperty(nullable(TEXT)) readonly oidcSubject!: string | null;
  @ApiProperty(word(ACCOUNT_STATE_VIEWS)) readonly state!: AccountStateView;
  @ApiProperty(COUNT) readonly version!: number;
  @ApiProperty(INSTANT) readonly createdAt!: string;
  @ApiProperty(TEXT) readonly createdBy!: string;
}

@ApiSchema({ name: 'InitialAccount' })
export class InitialAccountResponse extends SignInAccountResponse implements InitialAccountView {
  @ApiProperty({
    ...nullable(TEXT),
    description:
      '初始密码，只在此处显示一次，首次登录须修改；oidc 账号为 null / The first password: shown here and never again, to be changed at the first sign-in; null for oidc',
  })
  readonly initialPassword!: string | null;
}
