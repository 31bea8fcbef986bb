import { describe, expect, it } from '@jest/globals';
import {
  base64url,
  bytesOf,
  CellLeaves,
  leafHash,
  readCertificate,
  RuleLibrary,
  rootByProof,
  type CertificateCheck,
  type Sweep,
} from '@hongzhu/compliance';
import { loadRuleLibrary } from '@hongzhu/platform';
import type { PersistenceBackend, PersistenceSubject } from '../persistence/persistence-backend.js';
import { caseCity, City, EVERY_NIGHT } from './city.js';

const DAY = '2025-01-01';
const TIMEOUT_MS = 90_000;

/** Certificates of whole sweeps, and what is found when the database is touched behind their backs. */
export function certifyingContract(backend: PersistenceBackend): void {
  describe('certifying', () => {
    const inCity =
      (test: (city: City, subject: PersistenceSubject) => Promise<void>) => async (): Promise<void> => {
        const subject = await backend.fresh();
        try {
          const city = await City.over(subject.persistence, undefined, undefined, EVERY_NIGHT);
          await city.import(caseCity(2));
          await test(city, subject);
        } finally {
          await subject.stop();
        }
      };
    const swept = async (city: City, effect?: 'record' | 'study'): Promise<Sweep> => {
      const sweep = await city.sweep(DAY, effect);
      expect(sweep).toMatchObject({ state: 'complete', failure: null });
      return sweep;
    };
    const certificateOf = async (city: City, { id }: Sweep) => {
      const certificate = await city.persistence.certificates.get(id);
      if (certificate === null) throw new Error(`${id} has no certificate`);
      return readCertificate(certificate);
    };
    const namesOf = ({ differences }: CertificateCheck): string[] =>
      differences.map(({ cell, reason }) => `${cell.type}/${cell.code} ${reason}`);

    it(
      'gives a sweep that is complete a certificate of all it owed, which what is stored agrees with',
      inCity(async (city) => {
        for (const effect of ['record', 'study'] as const) {
          const sweep = await swept(city, effect);
          const { owed, verdicts, rules, tree, towns, ruleSets } = await certificateOf(city, sweep);
          expect({ owed, towns, ruleSets }).toEqual({
            ...{ owed: sweep.expected, towns: null, ruleSets: sweep.ruleSets },
          });
          const sum = (counts: typeof verdicts) => Object.values(counts).reduce((a, b) => a + b, 0);
          expect(sum(verdicts)).toBe(sweep.expected.pairs);
          expect(rules.reduce((total, rule) => total + sum(rule.verdicts), 0)).toBe(sweep.expected.pairs);
          const stored = await city.verdicts(sweep.id);
          expect(verdicts.non_compliant).toBe(
            stored.filter(({ verdict }) => verdict === 'non_compliant').length,
          );
          const check = await city.useCases.checkCertificate.run(sweep.id);
          expect(check).toMatchObject({ intact: true, key: 'current', cellsChecked: tree.leaves });
          const summaries = await city.persistence.certificates.summaries([sweep.id, 'none']);
          expect([...summaries].map(([id, { root }]) => [id, root])).toEqual([[sweep.id, tree.root]]);
        }
      }),
      TIMEOUT_MS,
    );

    it(
      'comes to the same root for the same registry, however often chunks and the end are run',
      inCity(async (city) => {
        const once = await certificateOf(city, await swept(city, 'study'));
        const { id } = await city.useCases.startSweep.run({ asOf: DAY, effect: 'study' });
        await city.useCases.planSweep.run(id);
        const chunks = await city.pendingChunks(id);
        await Promise.all([...chunks, ...chunks].map((number) => city.useCases.workOnChunk.run(id, number)));
        const twice = await certificateOf(city, await city.sweepOf(id));
        expect(twice.tree).toEqual(once.tree);
        expect(twice.rules).toEqual(once.rules);
      }),
      TIMEOUT_MS,
    );

    it(
      'proves every market',
      inCity(async (city) => {
        const sweep = await swept(city);
        const { tree } = await certificateOf(city, sweep);
        const codes = (caseCity(2)['markets'] as { code: string }[]).map(({ code }) => code).sort();
        const proofs = await Promise.all(
          codes.map((code) => city.useCases.proveMarket.run(sweep.id, code, () => true)),
        );
        expect(proofs.map(({ index }) => index)).toEqual(codes.map((_, index) => index));
        for (const { leaf, evidence, index, path } of proofs) {
          const text = new CellLeaves(leaf.ruleSets).text(evidence);
          const root = rootByProof(leafHash(text), index, tree.leaves, path.map(bytesOf));
          expect(root && base64url(root)).toBe(tree.root);
        }
        await expect(city.useCases.proveMarket.run(sweep.id, 'nowhere', () => true)).rejects.toMatchObject({
          code: 'market_not_certified',
        });
      }),
      TIMEOUT_MS,
    );

    it(
      'names the market of which one stored verdict was changed, and those that went or came',
      inCity(async (city, { rows }) => {
        const { id } = await swept(city);
        const of = (code: string): string =>
          `sweep_id = '${id}' and cell_type = 'market' and cell_code = '${code}'`;
        const codes = (caseCity(2)['markets'] as { code: string }[]).map(({ code }) => code).sort();
        for (const code of [codes[0]!, codes[31]!, codes.at(-1)!]) {
          const [row] = await rows(`select verdicts from sweep_cell where ${of(code)}`);
          const verdicts = row!['verdicts'] as string;
          const altered = verdicts.replace(/"o":"(.)/, (_, letter) => `"o":"${letter === 'c' ? 'v' : 'c'}`);
          await rows(`update sweep_cell set verdicts = '${altered}' where ${of(code)}`);
          const check = await city.useCases.checkCertificate.run(id);
          expect([check.intact, namesOf(check)]).toEqual([false, [`market/${code} altered`]]);
          await expect(city.useCases.proveMarket.run(id, code, () => true)).rejects.toMatchObject({
            code: 'certificate_mismatch',
          });
          await rows(`update sweep_cell set verdicts = '${verdicts}' where ${of(code)}`);
        }
        expect(await city.useCases.checkCertificate.run(id)).toMatchObject({ intact: true });
        await rows(`update stored_text set content = '[]' where digest in
          (select roster_digest from sweep_cell where ${of(codes[3]!)})`);
        expect(namesOf(await city.useCases.checkCertificate.run(id))).toContain(
          `market/${codes[3]!} text_altered`,
        );
        await rows(`delete from sweep_cell where ${of(codes[5]!)}`);
        expect(namesOf(await city.useCases.checkCertificate.run(id))).toContain(
          `market/${codes[5]!} missing`,
        );
      }),
      TIMEOUT_MS,
    );

    it(
      'is refused, and the sweep incomplete, when counts or leaves do not add up to what was owed',
      inCity(async (city, { rows }) => {
        const damages = [
          ['counts_differ', (id: string) => `delete from sweep_chunk_count where sweep_id = '${id}'`],
          [
            'leaves_missing',
            (id: string) => `update sweep_cell set leaf_hash = null where sweep_id = '${id}'`,
          ],
        ] as const;
        for (const [failure, damage] of damages) {
          const { id } = await city.useCases.startSweep.run({ asOf: DAY });
          await city.useCases.planSweep.run(id);
          const [first, ...rest] = await city.pendingChunks(id);
          await city.useCases.workOnChunk.run(id, first!);
          await rows(damage(id));
          for (const number of rest) await city.useCases.workOnChunk.run(id, number);
          expect(await city.sweepOf(id)).toMatchObject({ state: 'incomplete', failure });
          await expect(city.useCases.checkCertificate.run(id)).rejects.toMatchObject({
            code: 'certificate_not_found',
          });
        }
      }),
      TIMEOUT_MS,
    );

    it(
      'is there neither before the end nor after a sweep that is incomplete',
      inCity(async (city, { persistence }) => {
        const { id } = await city.useCases.startSweep.run({ asOf: DAY });
        const { proveMarket } = city.useCases;
        await expect(proveMarket.run(id, 'm', () => true)).rejects.toMatchObject({
          code: 'certificate_pending',
        });
        await city.useCases.planSweep.run(id);
        const other = await City.over(persistence, await changedLibrary());
        for (let attempt = 0; attempt < 3; attempt += 1) {
          const pending = await city.pendingChunks(id);
          await Promise.allSettled(pending.map((number) => other.useCases.workOnChunk.run(id, number)));
        }
        await expect(proveMarket.run(id, 'm', () => true)).rejects.toMatchObject({
          code: 'certificate_not_found',
        });
        await expect(proveMarket.run('none', 'm', () => true)).rejects.toMatchObject({
          code: 'sweep_not_found',
        });
      }),
      TIMEOUT_MS,
    );

    it(
      'keeps to the rule documents it began with: a process that has others under the same version refuses its chunks',
      inCity(async (city, { persistence }) => {
        const { id } = await city.useCases.startSweep.run({ asOf: DAY });
        await city.useCases.planSweep.run(id);
        const [first, ...rest] = await city.pendingChunks(id);
        const other = await City.over(persistence, await changedLibrary());
        for (const number of [first!, ...rest]) {
          await expect(other.useCases.workOnChunk.run(id, number)).rejects.toMatchObject({
            code: 'rule_set_differs',
          });
          await city.useCases.workOnChunk.run(id, number);
        }
        expect(await city.sweepOf(id)).toMatchObject({ state: 'complete' });
      }),
      TIMEOUT_MS,
    );
  });
}

/** The shipped rule sets with another wording in one of them, which was given no new version. */
async function changedLibrary(): Promise<RuleLibrary> {
  const [changed, ...others] = (await loadRuleLibrary()).ruleSets;
  const { ruleSet, rules } = changed!.documents;
  const documents = { rules, ruleSet: { ...ruleSet, source: `${ruleSet.source}（修订）` } };
  return new RuleLibrary([{ ...changed!, documents }, ...others]);
}
