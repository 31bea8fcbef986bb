import type { ChangeStep, Demand } from '../change/change.js';
import type { FactDefinition } from '../fact-catalogue.js';
import { type FactValue, type Interval, isInterval } from '../fact-value.js';
import type { Bilingual } from '../rule-document.js';
import { conditionPhrase } from './condition-phrase.js';
import { fill, pattern, type Pattern } from './pattern.js';
import { both, printFact, quotedTruth } from './print-fact.js';
import { AT_LEAST, LISTS, STEPS } from './sentences.js';
import { truthSentence } from './truth-sentence.js';
import type { Wording } from './wording.js';

/** One step of a change in words: “还差 1 名正式党员（现有 2 名，应有 3 名以上）”. */
export function stepSentence(step: ChangeStep, wording: Wording): Bilingual {
  const definition = wording.catalogue.get(step.fact);
  const ofTruth = truthSentence(step, definition);
  if (ofTruth !== null) return ofTruth;
  const sentence = fill(patternOf(step, definition), {
    label: step.label,
    noun: nounFor(step.amount, definition, step.label),
    counted: nounFor(step.from, definition, step.label),
    least: isOpen(step.amount) ? AT_LEAST : both(''),
    amount: printFact(isOpen(step.amount) ? step.amount.lo : step.amount, definition),
    act: handled(step, definition),
    from: quotedTruth(step.from) ?? printFact(step.from, definition),
    must: demanded(step, wording),
    add: printFact(step.add, definition),
    remove: printFact(step.remove, definition),
    missing: step.missing.length > 0 ? wording.fieldNames(step.missing) : step.label,
  });
  const means = step.kind === 'record' ? undefined : definition?.means;
  return means ? fill(STEPS.byMeans, { means, step: sentence }) : sentence;
}

function patternOf(step: ChangeStep, definition: FactDefinition | undefined): Pattern {
  switch (step.kind) {
    case 'increase':
      if (definition?.handling?.so === 'increase') return STEPS.handleMore;
      return definition?.noun ? STEPS.moreOf : STEPS.more;
    case 'decrease':
      if (definition?.handling?.so === 'decrease') return STEPS.handleFewer;
      return definition?.noun ? STEPS.fewerOf : STEPS.fewer;
    case 'add':
      return STEPS.add;
    case 'remove':
      return STEPS.remove;
    case 'set':
      return step.add.length > 0 ? STEPS.replace : STEPS.set;
    case 'date':
      return STEPS.set;
    case 'record':
      return recordPattern(step);
  }
}

function recordPattern({ from, to, add, demands }: ChangeStep): Pattern {
  if (to === null) return STEPS.record;
  if (Array.isArray(to)) return add.length > 0 ? STEPS.recordWords : STEPS.recordNone;
  if (demands.length === 0) return STEPS.recordNone;
  return from === null ? STEPS.recordAs : STEPS.verify;
}

/** The noun after a number in English; Chinese has one form. */
function nounFor(amount: FactValue, definition: FactDefinition | undefined, label: Bilingual): Bilingual {
  if (!definition?.noun) return label;
  const { zh, en } = definition.noun;
  return { zh, en: amount === 1 ? en.one : en.other };
}

const isOpen = (amount: FactValue): amount is Interval => isInterval(amount) && amount.hi === null;

/** What is done with so many: “将 5 名党员编入党支部”. */
function handled({ amount }: ChangeStep, definition: FactDefinition | undefined): Bilingual {
  const handling = definition?.handling;
  if (!handling) return both('');
  const act = pattern(handling.zh, amount === 1 ? handling.en.one : handling.en.other);
  return fill(act, { amount: printFact(amount, definition) });
}

/** All that a fact has to stand up to, each once: “有 3 名以上、不超过 7 名”. */
function demanded({ fact, demands }: ChangeStep, { catalogue }: Wording): Bilingual {
  const phrases = demands.map((demand: Demand) => conditionPhrase(demand, fact, catalogue));
  const distinct = phrases.filter((phrase, at) => phrases.findIndex(({ zh }) => zh === phrase.zh) === at);
  return listed(distinct, LISTS.demands);
}

/** One after the other, with what parts them in each language. */
export const listed = (texts: readonly Bilingual[], separator: Bilingual): Bilingual => ({
  zh: texts.map(({ zh }) => zh).join(separator.zh),
  en: texts.map(({ en }) => en).join(separator.en),
});
