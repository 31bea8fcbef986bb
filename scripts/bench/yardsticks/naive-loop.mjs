import { randomUUID } from 'node:crypto';
import { EvaluationDay, factCatalogue, indexRegistry } from '@hongzhu/registry';
import mysql from 'mysql2';
import { DataSource } from 'typeorm';
import { EnginePerSubject } from './engine-per-subject.mjs';
import { MARKET_ENTITIES } from './market-entities.mjs';
import { MARKET_RELATIONS, recordsOf } from './market-records.mjs';

const SUBJECT_TYPES = ['market', 'organization', 'branch'];

/**
 * The sweep as it is first written: market by market, `find` with relations, json-rules-engine on every subject,
 * `save()` for every finding. Beside it our own sweep also judges towns and instructors, keeps every verdict with
 * what is missing, explains findings in two languages, and writes tasks, history and events.
 */
export class NaiveLoop {
  /** @param {readonly import('@hongzhu/rules-engine').CompiledRuleSet[]} ruleSets */
  static async connect(url, ruleSets) {
    const { hostname, port, username, password, pathname } = new URL(url);
    const dataSource = new DataSource({
      ...{ type: 'mariadb', driver: mysql, host: hostname, port: Number(port), username, password },
      ...{ database: pathname.slice(1), charset: 'utf8mb4', timezone: 'Z', dateStrings: ['DATE'] },
      entities: MARKET_ENTITIES,
      // One query a relation: joined into one, the rows multiply, and it takes many times as long.
      relationLoadStrategy: 'query',
    });
    await dataSource.initialize();
    return new NaiveLoop(dataSource, ruleSets);
  }

  constructor(dataSource, ruleSets) {
    this.dataSource = dataSource;
    const documents = ruleSets.flatMap(({ rules }) => rules.map(({ document }) => document));
    this.documents = new Map(documents.map((document) => [document.id, document]));
    this.ruleSetOf = new Map(ruleSets.flatMap((set) => set.rules.map(({ id }) => [id, set])));
    this.engines = new Map(
      SUBJECT_TYPES.map((type) => {
        const rules = documents.filter(({ subject }) => subject === type);
        return [type, new EnginePerSubject(rules, factCatalogue)];
      }),
    );
  }

  /** @returns {Promise<number>} how many findings the markets gave */
  async sweep(marketCodes, asOf) {
    let findings = 0;
    for (const code of marketCodes) findings += await this.sweepMarket(code, asOf);
    return findings;
  }

  close() {
    return this.dataSource.destroy();
  }

  async sweepMarket(marketCode, asOf) {
    const markets = this.dataSource.getRepository('Market');
    const market = await markets.findOne({ where: { code: marketCode }, relations: MARKET_RELATIONS });
    const index = indexRegistry(recordsOf(market));
    const day = new EvaluationDay(asOf);
    const context = { index, asOf, day, verdictOf: () => null, missing: () => undefined };
    const subjects = [
      { type: 'market', code: marketCode },
      ...market.organizations.map(({ code }) => ({ type: 'organization', code })),
      ...index.branchesByHomeMarket.get(marketCode).map(({ code }) => ({ type: 'branch', code })),
    ];
    let findings = 0;
    for (const subject of subjects) {
      for (const ruleId of await this.engines.get(subject.type).broken(context, subject.code)) {
        await this.dataSource.getRepository('Finding').save(this.finding(ruleId, subject, market));
        findings += 1;
      }
    }
    return findings;
  }

  finding(ruleId, subject, market) {
    const { severity, failure, remedy, basis } = this.documents.get(ruleId);
    const { id: ruleSetId, version: ruleSetVersion } = this.ruleSetOf.get(ruleId);
    const now = new Date();
    return {
      ...{ id: randomUUID(), ruleId, ruleSetId, ruleSetVersion, severity, basis, missing: [] },
      ...{ subjectType: subject.type, subjectCode: subject.code, cellType: 'market', cellCode: market.code },
      ...{ townCode: market.townCode, state: 'open', kind: 'violation', verdict: 'non_compliant' },
      ...{ summaryZh: failure.zh, summaryEn: failure.en, remedyZh: remedy.zh, remedyEn: remedy.en },
      ...{ explanation: null, firstSeenAt: now, lastSeenAt: now, reopenedCount: 0 },
    };
  }
}
