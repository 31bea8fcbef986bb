import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type {
  CertificateCheckView,
  CertificateView,
  InclusionProofView,
  ProblemView,
  SigningKeyView,
  SweepView,
} from '@hongzhu/contracts';
import { testMysqlServer, type MysqlServer } from '../services/private-mariadb.js';
import { city } from './harness/cities.js';
import { it } from './harness/it.js';
import { expectStatus, loadSnapshot, sweep } from './harness/jobs.js';
import { productionLaunch } from './harness/production-system.js';
import { REPOSITORY } from './harness/started-process.js';
import { startSystem } from './harness/start-system.js';
import { MODES, System } from './harness/system.js';

const { asOf, markets } = city('city-1');
const MARKETS = markets.map((row) => String(row['code'])).sort();

/** What the standalone verifier says, in a process of its own, far from the repository's modules. */
function verifier(args: readonly string[]): Promise<{ code: number; said: string }> {
  const script = join(REPOSITORY, 'scripts/verify-certificate.mjs');
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { cwd: tmpdir(), env: {} }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), said: stdout + stderr });
    });
  });
}

describe.each(MODES)('the certificate of a sweep (%s)', (mode) => {
  let folder: string;
  let system: System;
  let recorded: SweepView;
  let keyId: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hongzhu-e2e-certificate-'));
    system = await startSystem(mode);
    await loadSnapshot(system.api, city('city-1'));
    recorded = await sweep(system.api, { asOf });
    const { body } = await system.api.get<{ items: SigningKeyView[] }>('/certificate-keys');
    keyId = body.items.find(({ status }) => status === 'current')!.keyId;
  }, 120_000);
  afterAll(async () => {
    await system.stop();
    await rm(folder, { recursive: true, force: true });
  }, 30_000);

  const get = async <T>(path: string): Promise<T> => expectStatus(await system.api.get<T>(path), 200).body;
  const proofOf = (code: string) => get<InclusionProofView>(`/sweeps/${recorded.id}/certificate/${code}`);
  const verified = async (json: unknown, ...args: readonly string[]) => {
    const file = join(folder, 'given.json');
    await writeFile(file, JSON.stringify(json));
    return verifier([file, ...args]);
  };

  it('says what was owed, and what came out of it', async () => {
    const certificate = await get<CertificateView>(`/sweeps/${recorded.id}/certificate`);
    expect(certificate).toMatchObject({ sweepId: recorded.id, asOf, effect: 'record', towns: null });
    expect(certificate.owed).toEqual(recorded.expected);
    expect(Object.values(certificate.verdicts).reduce((a, b) => a + b, 0)).toBe(recorded.expected.pairs);
    expect(certificate.key.keyId).toBe(keyId);
    expect(recorded.certificate).toEqual({
      ...{ root: certificate.tree.root, leaves: certificate.tree.leaves },
      ...{ keyId, issuedAt: certificate.issuedAt },
    });
    const outcome = await verified(certificate, '--key', keyId);
    expect(outcome).toMatchObject({
      code: 0,
      said: expect.stringContaining('验证通过 / verified'),
    });
  });

  it('proves each market to someone who has nothing but the answer and the key', async () => {
    for (const code of [MARKETS[0]!, MARKETS.at(-1)!]) {
      const proof = await proofOf(code);
      expect(proof.treeSize).toBe(proof.certificate.tree.leaves);
      for (const key of [keyId, proof.certificate.key.publicKey]) {
        const outcome = await verified(proof, '--key', key, '--market', code);
        expect(outcome).toMatchObject({ code: 0 });
        expect(outcome.said).toContain(`the market ${code} is in the certificate`);
      }
      expect(await verified(proof, '--key', keyId, '--market', 'another')).toMatchObject({ code: 1 });
    }
  });

  it('is refused by the verifier when anything in it was touched', async () => {
    const proof = await proofOf(MARKETS[0]!);
    const other = await proofOf(MARKETS[1]!);
    const { certificate, leaf, ledger } = proof;
    const otherwise = (text: string): string => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
    const letters = /"o":"(.)/;
    const [, letter] = letters.exec(ledger.verdicts)!;
    const verdicts = ledger.verdicts.replace(letters, `"o":"${letter === 'c' ? 'v' : 'c'}`);
    const touched: unknown[] = [
      { ...proof, ledger: { ...ledger, verdicts } },
      { ...proof, ledger: other.ledger },
      { ...proof, leaf: { ...leaf, facts: other.leaf.facts } },
      { ...proof, leaf: other.leaf },
      { ...proof, index: other.index },
      { ...proof, path: other.path },
      { ...proof, treeSize: proof.treeSize - 1 },
      { ...proof, certificate: { ...certificate, asOf: '2024-01-01' } },
      { ...proof, certificate: { ...certificate, owed: { ...certificate.owed, pairs: 1 } } },
      { ...proof, certificate: { ...certificate, signature: otherwise(certificate.signature) } },
    ];
    for (const json of touched) {
      const outcome = await verified(json, '--key', keyId);
      expect(outcome).toMatchObject({ code: 1, said: expect.stringContaining('NOT verified') });
    }
    const stranger = generateKeyPairSync('ed25519')
      .publicKey.export({ type: 'spki', format: 'pem' })
      .toString();
    await writeFile(join(folder, 'stranger.pem'), stranger);
    expect(await verified(proof, '--key', join(folder, 'stranger.pem'))).toMatchObject({ code: 1 });
  });

  it('is left open by the verifier without a key to trust, and without a certificate', async () => {
    const proof = await proofOf(MARKETS[0]!);
    const without = await verified(proof);
    expect(without).toMatchObject({ code: 2, said: expect.stringContaining('--key') });
    expect(await verified({}, '--key', keyId)).toMatchObject({ code: 2 });
    expect(await verified(proof, '--key', 'nonsense')).toMatchObject({ code: 2 });
    expect(await verifier(['nowhere.json', '--key', keyId])).toMatchObject({ code: 2 });
    expect(await verifier([])).toMatchObject({ code: 2 });
  });

  it('agrees with what is stored', async () => {
    const check = await get<CertificateCheckView>(`/sweeps/${recorded.id}/certificate-check`);
    expect(check).toMatchObject({ intact: true, key: 'current', keyId, differences: [] });
  });

  it('is not there for sweeps that are not, and knows no other market', async () => {
    const problem = async (path: string) => (await system.api.get<ProblemView>(path)).body;
    const unknown = '00000000-0000-7000-8000-000000000000';
    expect(await problem(`/sweeps/${unknown}/certificate`)).toMatchObject({ code: 'sweep_not_found' });
    expect(await problem(`/sweeps/none/certificate-check`)).toMatchObject({ code: 'sweep_not_found' });
    expect(await problem(`/sweeps/${recorded.id}/certificate/nowhere`)).toMatchObject({
      ...{ status: 404, code: 'market_not_certified' },
    });
  });
});

describe('a certificate and a database that somebody has access to', () => {
  let server: MysqlServer;
  let database: mysql.Connection;
  let system: System;

  beforeAll(async () => {
    server = await testMysqlServer();
    const url = await server.createDatabase();
    database = await mysql.createConnection(url);
    const settings = { HONGZHU_DATABASE_URL: url, HONGZHU_SIGNING_KEY: aKey() };
    system = await System.start(await productionLaunch(undefined, settings));
    await loadSnapshot(system.api, city('city-1'));
  }, 120_000);
  afterAll(async () => {
    await system.stop();
    await database.end();
    await server.stop();
  }, 60_000);

  it('one stored verdict that was changed is found, with the name of its market', async () => {
    const { id, status } = await sweep(system.api, { asOf });
    expect(status).toBe('complete');
    const check = async () =>
      (await system.api.get<CertificateCheckView>(`/sweeps/${id}/certificate-check`)).body;
    expect(await check()).toMatchObject({ intact: true, differenceCount: 0 });
    const code = MARKETS[2]!;
    const [changed] = await database.execute<mysql.ResultSetHeader>(
      `update sweep_cell set verdicts = if(verdicts like '%"o":"c%',
         regexp_replace(verdicts, '"o":"c', '"o":"v'), regexp_replace(verdicts, '"o":".', '"o":"c'))
       where sweep_id = ? and cell_type = 'market' and cell_code = ?`,
      [id, code],
    );
    expect(changed.affectedRows).toBe(1);
    expect(await check()).toMatchObject({
      intact: false,
      signatureValid: true,
      differenceCount: 1,
      differences: [{ type: 'market', code, marketCode: code, reason: 'altered' }],
    });
    const proof = await system.api.get<ProblemView>(`/sweeps/${id}/certificate/${code}`);
    expect(proof.body).toMatchObject({ status: 409, code: 'certificate_mismatch', marketCode: code });
  });
});

const aKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
