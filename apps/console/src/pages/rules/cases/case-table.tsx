import { useState } from 'react';
import type { Fact, RuleCase } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useRuleCases } from '../../../api/rules.js';
import { DataTable, type Column } from '../../../shell/sheet/data-table.js';
import { ReadPart } from '../../../shell/sheet/read-part.js';
import { Section } from '../../../shell/sheet/sheet.js';
import { CaseFacts } from './case-facts-list.js';
import { ExpectedVerdict } from './expected-verdict.js';

const EXPECTED = ['compliant', 'non_compliant', 'in_grace', 'insufficient_data', 'not_applicable'] as const;
type Expected = (typeof EXPECTED)[number];

export interface CaseTableProps {
  readonly id: string;
  readonly facts: ReadonlyMap<string, Fact>;
}

/** The cases by which the rule was tried: what is given, and what has to come out. */
export function CaseTable({ id, facts }: CaseTableProps) {
  const { t } = useTranslation('rules');
  const cases = useRuleCases(id);
  return (
    <Section id="cases" title={t('cases')} count={cases.data?.length} note={t('casesNote')}>
      <ReadPart query={cases}>{(data) => <Cases cases={data} facts={facts} />}</ReadPart>
    </Section>
  );
}

interface CasesProps {
  readonly cases: readonly RuleCase[];
  readonly facts: ReadonlyMap<string, Fact>;
}

function Cases({ cases, facts }: CasesProps) {
  const { t } = useTranslation('rules');
  const [shown, setShown] = useState<Expected | null>(null);
  const columns: readonly Column<RuleCase>[] = [
    {
      key: 'expected',
      title: t('expected'),
      isHead: true,
      cell: ({ expected }) => <ExpectedVerdict of={expected} />,
    },
    { key: 'facts', title: t('given'), isText: true, cell: (one) => <CaseFacts of={one} facts={facts} /> },
    { key: 'asOf', title: t('asOfCase'), cell: ({ asOf }) => asOf },
    { key: 'why', title: t('why'), isText: true, cell: (one) => <Why of={one} /> },
  ];
  return (
    <>
      <div role="group" aria-label={t('expected')} className="choices rule-choices">
        <button type="button" aria-pressed={shown === null} onClick={() => setShown(null)}>
          {t('allCases')} <span className="numbers soft">{cases.length}</span>
        </button>
        {EXPECTED.map((verdict) => (
          <button
            key={verdict}
            type="button"
            aria-pressed={shown === verdict}
            onClick={() => setShown(verdict)}
          >
            {t(`verdicts.${verdict}`)}{' '}
            <span className="numbers soft">
              {cases.filter(({ expected }) => expected === verdict).length}
            </span>
          </button>
        ))}
      </div>
      <DataTable
        caption={t('cases')}
        columns={columns}
        rows={shown === null ? cases : cases.filter(({ expected }) => expected === shown)}
        keyOf={({ name }) => name}
        nothing={t('noCases')}
      />
    </>
  );
}

/** The name of a case and its reason, in the language in which they are written. */
const Why = ({ of: { name, why } }: { readonly of: RuleCase }) => (
  <span lang="en">
    {name}
    <br />
    <span className="soft">{why}</span>
  </span>
);
