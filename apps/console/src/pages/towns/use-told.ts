import { useTranslation } from 'react-i18next';
import { percent, type Reading } from './measures.js';

export interface Told {
  /** What stands large. */
  readonly figure: string;
  /** What stands below it, in small letters; may be empty. */
  readonly detail: string;
}

/** A reading in words and figures: the figure is never without what it is a part of. */
export function useTold(): (reading: Reading) => Told {
  const { t } = useTranslation('towns');
  return (reading) => {
    switch (reading.kind) {
      case 'share': {
        const { done, total, unknown } = reading;
        const parts = unknown === 0 ? t('part', { done, total }) : t('partUnknown', { done, total, unknown });
        return { figure: `${percent(done, total)}%`, detail: parts };
      }
      case 'count':
        return { figure: String(reading.count), detail: '' };
      case 'unknown':
        return { figure: '?', detail: t('allUnknown', { count: reading.unknown }) };
      case 'nothing':
        return { figure: '–', detail: t('nothing') };
      case 'withheld':
        return { figure: '·', detail: t('withheld') };
    }
  };
}
