import { useTranslation } from 'react-i18next';
import { MEASURES, type Measure } from './measures.js';
import '../../shell/choices.css';

export interface MeasureChoiceProps {
  readonly measure: Measure;
  readonly onChoose: (measure: Measure) => void;
}

/** By what the map is coloured. */
export function MeasureChoice({ measure, onChoose }: MeasureChoiceProps) {
  const { t } = useTranslation('towns');
  return (
    <div role="group" aria-label={t('measure')} className="choices">
      {MEASURES.map((each) => (
        <button key={each} type="button" aria-pressed={measure === each} onClick={() => onChoose(each)}>
          {t(`measures.${each}`)}
        </button>
      ))}
    </div>
  );
}
