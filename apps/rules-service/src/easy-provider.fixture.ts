import { SignInProvider, type SignInAnswer, type SignInSecrets } from '@hongzhu/compliance';

export const ISSUER = 'https://id.example.cn';

/** Takes every code, and more than once: what is refused is refused here. */
export class EasyProvider extends SignInProvider {
  asked: SignInSecrets | null = null;
  end: string | null = `${ISSUER}/end`;
  answer: SignInAnswer = { kind: 'identity', identity: { issuer: ISSUER, subject: 'person' } };

  override async address(secrets: SignInSecrets): Promise<string> {
    this.asked = secrets;
    return `${ISSUER}/auth?state=${secrets.state}`;
  }
  override async endAddress(): Promise<string | null> {
    return this.end;
  }
  override async redeem(): Promise<SignInAnswer> {
    return this.answer;
  }
}
