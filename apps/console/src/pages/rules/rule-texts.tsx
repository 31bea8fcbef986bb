import { useMemo } from 'react';
import type { Fact, Rule } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.js';
import { Section } from '../../shell/sheet/sheet.js';
import { plainText } from './plain-text.js';

export interface RuleTextsProps {
  readonly rule: Pick<Rule, 'failure' | 'remedy' | 'params'>;
  readonly facts: ReadonlyMap<string, Fact>;
}

/** What is told where it is not complied with, and what would mend it. */
export function RuleTexts({ rule: { failure, remedy, params }, facts }: RuleTextsProps) {
  const { t } = useTranslation('rules');
  const language = useLanguage();
  const labels = useMemo(
    () => new Map([...facts.values()].map(({ name, label }) => [name, label[language]])),
    [facts, language],
  );
  const text = (template: typeof failure): string =>
    plainText(template[language], { language, params, labels });
  return (
    <Section id="texts" title={t('texts')}>
      <dl className="rule-facts">
        <div>
          <dt>{t('failure')}</dt>
          <dd>{text(failure)}</dd>
        </div>
        <div>
          <dt>{t('remedy')}</dt>
          <dd>{text(remedy)}</dd>
        </div>
      </dl>
    </Section>
  );
}
