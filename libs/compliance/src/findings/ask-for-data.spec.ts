import { describe, expect, it } from '@jest/globals';
import { askForData } from './ask-for-data.js';

const TITLE = { zh: '按期换届', en: 'Re-elected in time' };

describe('asking for data', () => {
  it('names the kind of field and counts the fields, without any code', () => {
    const { summary, remedy } = askForData(['/members/P01/relation', '/members/P02/relation'], TITLE);
    expect(summary.zh).toBe('缺 2 项数据（组织关系），无法判断“按期换届”');
    expect(summary.en).toBe(
      "2 fields are missing (members.relation), so it can't be decided: Re-elected in time",
    );
    expect(remedy.zh).toBe('补报组织关系（共 2 项）');
  });

  it('knows nested fields and attributes of evidence', () => {
    const { summary } = askForData(
      ['/branches/B1/committee/electedOn', '/evidence/E1/attributes/areaSqm'],
      TITLE,
    );
    expect(summary.zh).toMatch(/^缺 2 项数据（[^a-z]+、[^a-z]+）/);
    expect(summary.en).toContain('branches.committee.electedOn, evidence.attributes.areaSqm');
  });

  it('speaks of one field in the singular', () => {
    expect(askForData(['/markets/M1/status'], TITLE).summary.en).toContain(
      '1 field is missing (markets.status)',
    );
  });
});
