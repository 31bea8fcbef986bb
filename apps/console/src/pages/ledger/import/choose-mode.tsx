import { useId } from 'react';
import type { Import } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';

const MODES = ['all', 'partial'] as const satisfies readonly Import['mode'][];

export interface ChooseModeProps {
  readonly mode: Import['mode'];
  readonly onChoose: (mode: Import['mode']) => void;
}

/** What becomes of a file that has errors in some of its rows. */
export function ChooseMode({ mode, onChoose }: ChooseModeProps) {
  const { t } = useTranslation('ledger');
  const name = useId();
  return (
    <fieldset className="import-desk-modes">
      <legend>{t('mode')}</legend>
      {MODES.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={mode === each} onChange={() => onChoose(each)} />
          {t(`modes.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}
