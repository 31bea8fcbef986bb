import { useTranslation } from 'react-i18next';
import { TEXT_SIZES, type TextSize } from '../design/text-size.js';
import './choices.css';

export interface ChooseTextSizeProps {
  readonly size: TextSize;
  readonly onChoose: (size: TextSize) => void;
}

export function ChooseTextSize({ size, onChoose }: ChooseTextSizeProps) {
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={t('textSize')} className="choices">
      {TEXT_SIZES.map((each) => (
        <button key={each} type="button" aria-pressed={size === each} onClick={() => onChoose(each)}>
          {t(`textSizes.${each}`)}
        </button>
      ))}
    </div>
  );
}
