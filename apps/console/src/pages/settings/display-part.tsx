import { useTranslation } from 'react-i18next';
import { ChooseLanguage } from '../../shell/choose-language.js';
import { ChooseTextSize } from '../../shell/choose-text-size.js';
import { Section } from '../../shell/sheet/sheet.js';
import { useTextSize } from '../../shell/text-size-context.js';

/** How everything is shown in this browser. */
export function DisplayPart() {
  const { t } = useTranslation('settings');
  const { size, choose } = useTextSize();
  return (
    <Section id="display" title={t('parts.display')} note={t('displayNote')}>
      <dl className="settings-rows">
        <div>
          <dt>{t('language')}</dt>
          <dd>
            <ChooseLanguage />
          </dd>
        </div>
        <div>
          <dt>{t('textSize')}</dt>
          <dd>
            <ChooseTextSize size={size} onChoose={choose} />
          </dd>
        </div>
      </dl>
    </Section>
  );
}
