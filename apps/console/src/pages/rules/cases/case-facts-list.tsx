import type { Fact, RuleCase } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/use-language.js';
import { factsOfCase, type FactWords } from './case-facts.js';

export interface CaseFactsProps {
  readonly of: RuleCase;
  readonly facts: ReadonlyMap<string, Fact>;
}

/** What a case supposes, a line each; what is unknown is grey and says so. */
export function CaseFacts({ of: { facts: given, params }, facts }: CaseFactsProps) {
  const { t } = useTranslation('rules');
  const language = useLanguage();
  const words: FactWords = {
    ...{ yes: t('yes'), no: t('no'), comma: t('comma'), builtIn: { verdict: t('verdictFact') } },
    atLeast: (lo) => t('atLeast', { lo }),
    between: (lo, hi) => t('between', { lo, hi }),
    given: (label, args) => t('withArguments', { label, args }),
  };
  return (
    <ul>
      {factsOfCase(given, { facts, language, words }).map(({ key, label, value }) => (
        <li key={key}>
          {t('comparison', { label, condition: '' })}
          <span className={value === null ? 'case-value unknown-word' : 'case-value numbers'}>
            {value ?? t('unknown')}
          </span>
        </li>
      ))}
      {Object.entries(params).map(([name, value]) => (
        <li key={name}>
          <code>{name}</code> = {value}
        </li>
      ))}
    </ul>
  );
}
