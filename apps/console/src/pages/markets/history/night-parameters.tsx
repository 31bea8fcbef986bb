import type { VerdictChange } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useRuleTitles } from '../../../api/rule-titles.js';
import { useLanguage } from '../../../i18n/use-language.js';

export interface NightParametersProps {
  readonly ruleId: string;
  readonly parameters: VerdictChange['parameters'];
  readonly version: string | null;
}

/** The parameters that the rule had that night; those of nights of long ago may not have been kept. */
export function NightParameters({ ruleId, parameters, version }: NightParametersProps) {
  const { t } = useTranslation('markets');
  const say = useSayParameter(ruleId);
  if (parameters === null)
    return <span className="absent">{t('history.notKept', { version: version ?? '?' })}</span>;
  const said = Object.entries(parameters).map(([name, value]) => say(name, value));
  return (
    <>
      {said.length === 0 ? <span className="absent">{t('history.noFigures')}</span> : said.join(t('comma'))}
      {version !== null && <small className="soft"> {t('history.version', { version })}</small>}
    </>
  );
}

/** Its name, value and unit; the unit as the rule has it today. */
function useSayParameter(ruleId: string): (name: string, value: number) => string {
  const { t } = useTranslation('names');
  const language = useLanguage();
  const params = useRuleTitles().data?.rules.get(ruleId)?.params;
  return (name, value) => {
    const called = t(`parameters.${name as 'graceDays'}`, { defaultValue: name });
    const unit = params?.[name]?.unitLabel?.[language] ?? '';
    return t('parameter', { name: called, value, unit }).trim();
  };
}
