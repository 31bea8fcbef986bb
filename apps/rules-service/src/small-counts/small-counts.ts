import { Injectable } from '@nestjs/common';
import { FIVE_ONES, RuleLibrary, type Actor } from '@hongzhu/compliance';
import type {
  BilingualText,
  EvaluationVerdictView,
  EvaluationView,
  FindingDetails,
  FindingView,
  FreshnessView,
  MarketProfileView,
  SweepVerdictView,
  TownsOverviewView,
  VerdictChangeView,
} from '@hongzhu/contracts';
import { seesSmallCounts } from '@hongzhu/permissions';
import type { CompiledRule } from '@hongzhu/rules-engine';
import { maskCoverage, maskLacking } from './mask-coverage.js';
import { maskExplanation } from './mask-explanation.js';
import { maskRuleText } from './mask-rule-text.js';
import { maskFreshness, maskTowns } from './mask-town-numbers.js';
import { areOfFewMembers, maskMissing } from './member-counts.js';

/** Of which rule something is, in which version; null for the one in force. */
interface OfRule {
  readonly ruleId: string;
  readonly ruleSetId: string;
  readonly ruleSetVersion: string | null;
}

/** What rules came to, as it is shown to an account: whoever is no party to the cases sees no small number of members. */
@Injectable()
export class SmallCounts {
  constructor(private readonly rules: RuleLibrary) {}

  evaluation(evaluation: EvaluationView, actor: Actor): EvaluationView {
    if (seesSmallCounts(actor)) return evaluation;
    return { ...evaluation, verdicts: evaluation.verdicts.map((verdict) => this.maskEvaluated(verdict)) };
  }

  /** A profile whose findings are as `listed` gives them. */
  profile(profile: MarketProfileView, actor: Actor): MarketProfileView {
    if (seesSmallCounts(actor)) return profile;
    const { coverage, fiveOnes } = profile;
    const items = fiveOnes.items.map((item) => {
      const of = { ruleId: item.ruleId, ruleSetId: FIVE_ONES, ruleSetVersion: null };
      return { ...maskLacking(item), title: this.ruleText(of, 'title', item.title) };
    });
    return { ...profile, coverage: maskCoverage(coverage), fiveOnes: { ...fiveOnes, items } };
  }

  change(change: VerdictChangeView, actor: Actor): VerdictChangeView {
    return seesSmallCounts(actor) ? change : maskLacking(change);
  }

  towns(overview: TownsOverviewView, actor: Actor): TownsOverviewView {
    return seesSmallCounts(actor) ? overview : maskTowns(overview);
  }

  freshness(freshness: FreshnessView, actor: Actor): FreshnessView {
    return seesSmallCounts(actor) ? freshness : maskFreshness(freshness);
  }

  verdict(verdict: SweepVerdictView, actor: Actor): SweepVerdictView {
    if (verdict.missing === undefined || seesSmallCounts(actor)) return verdict;
    return { ...verdict, missing: maskMissing(verdict.missing) };
  }

  /** A finding as lists show it. `version`: of the rule set that its texts were written by. */
  listed<F extends FindingView>(
    finding: F,
    { missing, ruleSetVersion }: Pick<FindingDetails, 'missing' | 'ruleSetVersion'>,
    actor: Actor,
  ): F {
    if (seesSmallCounts(actor)) return finding;
    const of = { ruleId: finding.ruleId, ruleSetId: finding.ruleSetId, ruleSetVersion };
    const summary =
      finding.kind === 'data-needed'
        ? this.undecided(of, missing, finding.summary)
        : this.ruleText(of, 'failure', finding.summary);
    return { ...finding, summary };
  }

  /** A finding with all that is said of it. */
  explained<F extends FindingView & FindingDetails>(finding: F, actor: Actor): F {
    if (seesSmallCounts(actor)) return finding;
    const { ruleId, ruleSetId, ruleSetVersion, missing, verdict } = finding;
    const of = { ruleId, ruleSetId, ruleSetVersion };
    const isFew = areOfFewMembers(missing);
    const explanation =
      finding.explanation &&
      maskExplanation(
        finding.explanation,
        this.lead(of, { verdict, missing, lead: finding.explanation.lead }),
      );
    const remedy =
      finding.kind === 'violation'
        ? this.ruleText(of, 'remedy', finding.remedy)
        : isFew
          ? SUPPLY
          : finding.remedy;
    return {
      ...this.listed(finding, finding, actor),
      ...{
        remedy,
        explanation,
        smallestChange: explanation?.change?.text ?? null,
        missing: maskMissing(missing),
      },
    };
  }

  private maskEvaluated(verdict: EvaluationVerdictView): EvaluationVerdictView {
    const { ruleId, ruleSetId, missing, explanation } = verdict;
    const of = { ruleId, ruleSetId, ruleSetVersion: null };
    return {
      ...verdict,
      missing: maskMissing(missing),
      explanation:
        explanation && maskExplanation(explanation, this.lead(of, { ...verdict, lead: explanation.lead })),
    };
  }

  private lead(
    of: OfRule,
    { verdict, missing, lead }: { verdict: string; missing: readonly string[]; lead: BilingualText },
  ): BilingualText {
    if (verdict === 'insufficient_data') return this.undecided(of, missing, lead);
    const isFailure = verdict === 'non_compliant' || verdict === 'in_grace';
    return this.ruleText(of, isFailure ? 'failure' : 'title', lead);
  }

  private undecided(of: OfRule, missing: readonly string[], text: BilingualText): BilingualText {
    if (!areOfFewMembers(missing)) return text;
    const { zh, en } = this.titleOf(of);
    return {
      zh: `缺少党员的数据，无法判断：${zh}`,
      en: `Data of members are missing, so it can't be decided: ${en}`,
    };
  }

  private ruleText(of: OfRule, which: keyof CompiledRule['texts'], text: BilingualText): BilingualText {
    // Without a digit there is no number in it, whichever version wrote it.
    if (!/\d/.test(text.zh + text.en)) return text;
    const rule = this.ruleOf(of);
    const zh = rule && maskRuleText(rule.texts[which].zh, text.zh, 'zh');
    const en = rule && maskRuleText(rule.texts[which].en, text.en, 'en');
    return zh !== null && en !== null ? { zh, en } : this.titleOf(of);
  }

  /** Null where its texts may have been written by another version. */
  private ruleOf({ ruleId, ruleSetId, ruleSetVersion }: OfRule): CompiledRule | null {
    const set = this.rules.get(ruleSetId);
    if (set === undefined || (ruleSetVersion !== null && set.version !== ruleSetVersion)) return null;
    return set.rulesById.get(ruleId) ?? null;
  }

  /** What the rule asks for, of which nothing can be told of a subject; its id where it is no longer in force. */
  private titleOf({ ruleId, ruleSetId }: OfRule): BilingualText {
    const title = this.rules.get(ruleSetId)?.rulesById.get(ruleId)?.texts.title;
    const written = (language: keyof BilingualText): string =>
      title?.[language]
        .map((part) => (typeof part === 'string' ? part : String(part.left.constant ?? '…')))
        .join('') ?? ruleId;
    return { zh: written('zh'), en: written('en') };
  }
}

const SUPPLY: BilingualText = { zh: '补报缺少的党员数据', en: 'Supply the data of members that are missing' };
