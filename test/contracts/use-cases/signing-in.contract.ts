import { describe, expect, it } from '@jest/globals';
import {
  csrfTokenOf,
  KNOWN_DAYS,
  markDigest,
  UnsealedSecrets,
  type Browser,
  type OpenedSession,
  type SignedIn,
  type SignInRequest,
} from '@hongzhu/compliance';
import { KeyringCipher, SEALING_ALGORITHMS } from '@hongzhu/platform';
import { TOTP, Secret } from 'otpauth';
import { EVERYWHERE } from '@hongzhu/permissions';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import { withPersistence } from '../persistence/with-persistence.js';
import { City } from './city.js';
import { MovedClock } from './moved-clock.js';

const TIMEOUT_MS = 60_000;
const CHOSEN = 'Red Pearls 2026!';
const BY = 'administrator';
const NEW_BROWSER: Browser = { session: null, mark: null };
const asked = (account: string, password: string, browser = NEW_BROWSER): SignInRequest => ({
  ...{ account, password, code: null, origin: '10.0.0.7', browser },
});
const proofOf = (signedIn: SignedIn) => ({ signedIn, password: CHOSEN, origin: '10.0.0.7' });
const codeOf = (error: unknown): unknown => (error as { code?: unknown }).code;

/** What signing in must do on every database. */
export function signingInContract(backend: PersistenceBackend): void {
  describe('signing in', () => {
    const at = withPersistence(backend);
    const clock = new MovedClock(new Date('2026-03-31T01:00:00Z'));
    /** A process of its own; `first`: the one whose ports the suite opened. */
    const aProcess = async (isFirst = true): Promise<City> =>
      City.over(isFirst ? at.ports : await at.subject.another(), () => false, clock);
    const anAccount = (city: City, id: string, role: 'auditor' | 'operator' = 'auditor') =>
      city.useCases.manageAccounts.create(
        {
          ...{ id, role, ...EVERYWHERE, label: null },
          ...{ signIn: 'password', oidcIssuer: null, oidcSubject: null },
        },
        BY,
      );
    /** Signs in, and chooses a password. */
    async function signedIn(city: City, id: string): Promise<OpenedSession> {
      const { initialPassword } = await anAccount(city, id);
      const first = await city.useCases.signIn.run(asked(id, initialPassword!));
      const proof = { ...proofOf(first), password: initialPassword! };
      const browser = { session: null, mark: markDigest(first.mark) };
      return city.useCases.changePassword.run({ ...proof, newPassword: CHOSEN, browser });
    }

    it(
      'is refused everywhere once five tries have failed, however many came at once, of two processes',
      async () => {
        const [one, two] = [await aProcess(), await aProcess(false)];
        const { initialPassword } = await anAccount(one, 'locked');
        const tries = await Promise.allSettled(
          Array.from({ length: 12 }, (_, number) =>
            (number % 2 === 0 ? one : two).useCases.signIn.run(asked('locked', 'wrong')),
          ),
        );
        const codes = tries.map((each) => (each.status === 'rejected' ? codeOf(each.reason) : 'let in'));
        expect(codes.sort()).toEqual([
          ...Array.from({ length: 5 }, () => 'sign_in_failed'),
          ...Array.from({ length: 7 }, () => 'sign_in_locked'),
        ]);
        for (const city of [one, two])
          await expect(city.useCases.signIn.run(asked('locked', initialPassword!))).rejects.toMatchObject({
            code: 'sign_in_locked',
          });
        const reset = await two.useCases.resetPassword.run('locked', {
          account: BY,
          role: 'owner',
          ...EVERYWHERE,
        });
        const opened = await one.useCases.signIn.run(asked('locked', reset.initialPassword!));
        expect(opened).toMatchObject({ actor: { account: 'locked' }, mustChangePassword: true });
        const entries = (await at.ports.audit.after(0, 100)).filter(({ actor }) => actor === 'locked');
        const counted = entries.map(({ action, origin }) => [action, origin]);
        expect(counted.sort()).toEqual(
          [
            ['account.lock', '10.0.0.7'],
            ...Array.from({ length: 5 }, () => ['session.refuse', '10.0.0.7']),
            ['session.open', '10.0.0.7'],
          ].sort(),
        );
      },
      TIMEOUT_MS,
    );

    it(
      'where somebody has signed in before is let, when strangers have failed five times, by every process',
      async () => {
        const [one, two] = [await aProcess(), await aProcess(false)];
        const { mark } = await signedIn(one, 'sole');
        const own = { session: null, mark: markDigest(mark) };
        const fail = (browser: Browser) =>
          two.useCases.signIn.run(asked('sole', 'wrong', browser)).catch(codeOf);
        for (let tries = 0; tries < 5; tries++) expect(await fail(NEW_BROWSER)).toBe('sign_in_failed');
        const strangers = two.useCases.signIn.run(asked('sole', CHOSEN));
        await expect(strangers).rejects.toMatchObject({ code: 'sign_in_locked' });
        const opened = await two.useCases.signIn.run(asked('sole', CHOSEN, own));
        const next = { session: null, mark: markDigest(opened.mark) };
        // The mark is another one now; of the one before nobody is known.
        await expect(one.useCases.signIn.run(asked('sole', CHOSEN, own))).rejects.toMatchObject({
          code: 'sign_in_locked',
        });
        const tries = await Promise.all(Array.from({ length: 7 }, () => fail(next)));
        expect(tries.sort()).toEqual([
          ...Array.from({ length: 5 }, () => 'sign_in_failed'),
          ...Array.from({ length: 2 }, () => 'sign_in_locked'),
        ]);
        const stored = await at.subject.rows('select * from known_browser');
        expect(JSON.stringify(stored)).not.toContain(opened.mark);
      },
      TIMEOUT_MS,
    );

    it(
      'is known by every process at once, and forgotten by every process at once',
      async () => {
        const [one, two] = [await aProcess(), await aProcess(false)];
        const { initialPassword } = await anAccount(one, 'known');
        const { secret } = await one.useCases.signIn.run(asked('known', initialPassword!));
        const found = await two.useCases.identifySession.run(secret, { isUse: true });
        expect(found).toMatchObject({ actor: { account: 'known', role: 'auditor', towns: null } });
        expect(found?.csrfToken).toBe(csrfTokenOf(secret));
        const stored = await at.subject.rows('select * from account_session');
        expect(JSON.stringify(stored)).not.toContain(secret);
        expect(JSON.stringify(stored)).not.toContain(found?.csrfToken);
        await two.useCases.switchAccount.disable('known', { account: BY, role: 'owner', ...EVERYWHERE });
        expect(await one.useCases.identifySession.run(secret, { isUse: true })).toBeNull();
        await two.useCases.switchAccount.enable('known', { account: BY, role: 'owner', ...EVERYWHERE });
        expect(await one.useCases.identifySession.run(secret, { isUse: true })).toBeNull();
      },
      TIMEOUT_MS,
    );

    it(
      'and the keys of one account agree in their role, whichever of both is made at once',
      async () => {
        const city = await aProcess();
        const made = await Promise.allSettled([
          anAccount(city, 'two-faced', 'operator'),
          anAccount(city, 'two-faced', 'operator'),
          city.useCases.manageAccessKeys.create({
            ...{ account: 'two-faced', role: 'auditor', ...EVERYWHERE, label: null, expiresOn: null, by: BY },
          }),
        ]);
        expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        const keys = await at.ports.transactions.run(({ accessKeys }) => accessKeys.unrevokedOf('two-faced'));
        const account = await at.ports.accounts.get('two-faced');
        expect([...keys, ...(account === null ? [] : [account])]).toHaveLength(1);
      },
      TIMEOUT_MS,
    );

    it(
      'by a device keeps its secret sealed, and goes on after a change of the key',
      async () => {
        const city = await aProcess();
        const keys = [1, 2].map((byte) => Buffer.alloc(32, byte)) as [Buffer, Buffer];
        const sealed = new KeyringCipher(SEALING_ALGORITHMS['aes-256-gcm'], keys[0]);
        const one = await City.over(await at.subject.another(sealed), () => false, clock);
        const session = await signedIn(city, 'device');
        const { secret } = await one.useCases.keepTotp.begin(proofOf(session));
        const code = TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: clock.now().getTime() });
        await one.useCases.keepTotp.confirm(session, code, '10.0.0.7');
        const stored = async () => JSON.stringify(await at.subject.rows('select * from account_credential'));
        expect(await stored()).not.toContain(secret);
        const next = new KeyringCipher(SEALING_ALGORITHMS.sm4, keys[1], [keys[0]]);
        const two = await at.subject.another(next);
        expect(await two.sealSecrets()).toBe(1);
        const alone = await at.subject.another(new KeyringCipher(SEALING_ALGORITHMS.sm4, keys[1]));
        expect((await alone.transactions.run(({ credentials }) => credentials.get('device')))?.totp).toEqual({
          ...{ secret, isConfirmed: true, lastStep: Math.floor(clock.now().getTime() / 30_000) },
        });
        const without = await at.subject.another(new UnsealedSecrets());
        await expect(without.sealSecrets()).rejects.toMatchObject({ code: 'secret_key_unknown' });
        await alone.transactions.run(async ({ credentials }) => {
          await credentials.save({ ...(await credentials.get('device'))!, totp: null });
        });
      },
      TIMEOUT_MS,
    );

    it(
      'counts wrong passwords on, whatever codes of a device are right in between',
      async () => {
        const city = await aProcess();
        const session = await signedIn(city, 'guessed');
        const proof = { ...proofOf(session), password: 'wrong' };
        const guess = { ...proof, newPassword: `${CHOSEN}!`, browser: NEW_BROWSER };
        const guessed = () => city.useCases.changePassword.run(guess).catch(codeOf);
        const { secret } = await city.useCases.keepTotp.begin(proofOf(session));
        for (let tries = 0; tries < 4; tries++) expect(await guessed()).toBe('invalid_request');
        const code = TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: clock.now().getTime() });
        await city.useCases.keepTotp.confirm(session, code, '10.0.0.7');
        expect(await guessed()).toBe('invalid_request');
        expect(await guessed()).toBe('sign_in_locked');
        await at.ports.transactions.run(async ({ credentials }) => {
          await credentials.save({ ...(await credentials.get('guessed'))!, totp: null });
        });
      },
      TIMEOUT_MS,
    );

    it(
      'leaves nothing behind that is over',
      async () => {
        const city = await aProcess();
        await signedIn(city, 'pruned');
        await city.useCases.signIn.run(asked('pruned', 'wrong')).catch(() => undefined);
        clock.move(1);
        await city.useCases.pruneDetail.run();
        expect(await at.subject.rows('select * from account_session')).toEqual([]);
        expect(await at.subject.rows('select * from sign_in_try')).toEqual([]);
        expect(await at.subject.rows('select * from known_browser')).not.toEqual([]);
        clock.move(KNOWN_DAYS);
        await city.useCases.pruneDetail.run();
        expect(await at.subject.rows('select * from known_browser')).toEqual([]);
      },
      TIMEOUT_MS,
    );
  });

  describe('the first account', () => {
    const at = withPersistence(backend);

    it(
      'is made once by processes that start at once',
      async () => {
        const processes = [at.ports, await at.subject.another(), await at.subject.another()];
        const cities = await Promise.all(processes.map((ports) => City.over(ports, () => false)));
        const made = await Promise.all(cities.map((city) => city.useCases.manageAccounts.createFirst()));
        const first = made.filter((each) => each !== null);
        expect(first).toMatchObject([
          { account: { id: 'admin', role: 'administrator', createdBy: 'service' } },
        ]);
        const opened = await cities[0]!.useCases.signIn.run(asked('admin', first[0]!.initialPassword!));
        expect(opened.mustChangePassword).toBe(true);
        expect(await cities[1]!.useCases.manageAccounts.createFirst()).toBeNull();
      },
      TIMEOUT_MS,
    );
  });
}
