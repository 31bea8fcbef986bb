import type { Fact, Rule, RuleSetDetail } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useFacts } from '../../api/rules.js';
import { useRule } from '../../api/tasks.js';
import { useLanguage } from '../../i18n/use-language.js';
import { Section } from '../../shell/sheet/sheet.js';
import { Failed, Loading, NothingHere } from '../../shell/states.js';
import { CaseTable } from './cases/case-table.js';
import { ConditionTree } from './condition-tree.js';
import { FactTable } from './fact-table.js';
import { FalseAlarmRate } from './false-alarm-rate.js';
import { ParameterTable } from './parameter-table.js';
import { RuleHead } from './rule-head.js';
import { RuleTexts } from './rule-texts.js';
import { RuleTrend } from './trend/rule-trend.js';

export interface RuleSheetProps {
  readonly id: string;
  /** That it is in; undefined where there is no such rule. */
  readonly ruleSet: RuleSetDetail | undefined;
}

/** One rule with all that is known of it. */
export function RuleSheet({ id, ruleSet }: RuleSheetProps) {
  const { t } = useTranslation('rules');
  const { search } = useLocation();
  const rule = useRule(id);
  const facts = useFacts();
  const failed = [rule, facts].find(({ isError }) => isError);
  if (ruleSet === undefined) return <NothingHere />;
  return (
    <>
      <Link className="rules-back" to={{ pathname: '/rules', search }}>
        ← {t('back')}
      </Link>
      {failed !== undefined && <Failed error={failed.error} retry={() => void failed.refetch()} />}
      {rule.data !== undefined && facts.data !== undefined ? (
        <Sheet rule={rule.data} facts={facts.data} ruleSet={ruleSet} />
      ) : (
        failed === undefined && <Loading />
      )}
    </>
  );
}

interface SheetProps {
  readonly rule: Rule;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly ruleSet: RuleSetDetail;
}

function Sheet({ rule, facts, ruleSet }: SheetProps) {
  const { t } = useTranslation('rules');
  const language = useLanguage();
  const { inWords, subject, grace } = rule;
  const days = rule.params[graceParameter(grace)];
  return (
    <article className="sheet rule-sheet" aria-labelledby="rule-title">
      <RuleHead rule={rule} ruleSet={ruleSet} />
      <Section id="applicability" title={t('applicability')}>
        {inWords.applicability === null ? (
          <p>{t('always', { subject: t(`subjects.${subject}`) })}</p>
        ) : (
          <ConditionTree node={inWords.applicability} />
        )}
      </Section>
      <Section id="requirement" title={t('requirement')}>
        <ConditionTree node={inWords.requirement} />
        <p className="soft">
          {inWords.graceFrom === null || days === undefined
            ? t('noGrace')
            : t('grace', { from: inWords.graceFrom[language], days: days.value })}
        </p>
      </Section>
      <RuleTexts rule={rule} facts={facts} />
      <Section id="parameters" title={t('parameters')} note={t('parametersNote')}>
        <ParameterTable params={rule.params} />
      </Section>
      <RuleTrend id={rule.id} />
      <FalseAlarmRate id={rule.id} />
      <CaseTable id={rule.id} facts={facts} />
      <Section id="facts" title={t('facts')} note={t('factsNote')}>
        <FactTable names={rule.facts} facts={facts} />
      </Section>
    </article>
  );
}

/** The parameter that says how many days of grace there are. */
const graceParameter = (grace: Rule['grace']): string => {
  const fact = grace?.days['fact'];
  return typeof fact === 'string' ? fact.replace(/^params\./, '') : '';
};
