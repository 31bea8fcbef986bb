import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  KEY_ROLES,
  SIGN_IN_WAY_VIEWS,
  type KeyRoleView,
  type NewTotpView,
  type SessionView,
  type SignInWaysView,
  type SignInWayView,
} from '@hongzhu/contracts';
import { CODE, CODES, COUNT, FLAG, INSTANT, nullable, TEXT, word } from '../openapi/schema-kinds.js';

@ApiSchema({ name: 'Session' })
export class SessionResponse implements SessionView {
  @ApiProperty(CODE) readonly account!: string;
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
  @ApiProperty(word(SIGN_IN_WAY_VIEWS)) readonly signIn!: SignInWayView;
  @ApiProperty({
    ...TEXT,
    description:
      '凭会话更改任何内容时放在 X-CSRF-Token 中 / For the header X-CSRF-Token of every change that is made by the session',
  })
  readonly csrfToken!: string;
  @ApiProperty({
    ...FLAG,
    description:
      '为 true 时只能修改密码或退出 / While true, only the session and its password can be dealt with',
  })
  readonly mustChangePassword!: boolean;
  @ApiProperty({ ...FLAG, description: '登录是否需要验证码 / Whether a code is asked for at sign-in' })
  readonly totp!: boolean;
  @ApiProperty({
    ...INSTANT,
    description:
      '此后若无人操作即失效；带 Hongzhu-Background 头的请求和事件流不算操作 / When it is over if nobody does anything more; what comes with the header Hongzhu-Background, and streams of events, does not count',
  })
  readonly expiresAt!: string;
  @ApiProperty({ ...COUNT, description: '距失效的秒数 / The same in seconds from now on' })
  readonly expiresInSeconds!: number;
}

@ApiSchema({ name: 'NewTotp' })
export class NewTotpResponse implements NewTotpView {
  @ApiProperty({
    ...TEXT,
    description: 'base32 密钥，只显示一次 / In base32; shown here and never again',
  })
  readonly secret!: string;
  @ApiProperty({
    ...TEXT,
    description: '供扫码的地址 / To be shown as a picture',
    pattern: '^otpauth://totp/',
  })
  readonly uri!: string;
}

@ApiSchema({ name: 'SignInWays' })
export class SignInWaysResponse implements SignInWaysView {
  @ApiProperty({ type: 'array', items: word(SIGN_IN_WAY_VIEWS) })
  readonly ways!: SignInWayView[];
}
