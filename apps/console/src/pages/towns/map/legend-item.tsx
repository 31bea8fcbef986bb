import { useTranslation } from 'react-i18next';
import { boundsOf, type Level, type Measure } from '../measures.js';
import { Marks } from './marks.js';

/** What a colour and its marks mean. A null level: there is nothing to be measured, or nothing known of it. */
export function LegendItem({ measure, level }: { readonly measure: Measure; readonly level: Level | null }) {
  const { t } = useTranslation('towns');
  const words = useBounds(measure, level);
  if (level === null && (measure === 'findings' || measure === 'overdue')) return null;
  return (
    <li>
      <svg
        className={`legend-sample ${level === null ? 'no-level' : `level-${level}`}`}
        viewBox="0 0 34 16"
        aria-hidden="true"
      >
        <rect className="ground" x="0.75" y="0.75" width="32.5" height="14.5" />
        {level !== null && <Marks at={{ x: 17, y: 8 }} level={level} />}
      </svg>{' '}
      {level === null ? t('legendNone') : words}
    </li>
  );
}

function useBounds(measure: Measure, level: Level | null): string {
  const { t } = useTranslation('towns');
  if (level === null) return '';
  const { from, to } = boundsOf(measure, level);
  if (measure === 'findings' || measure === 'overdue') {
    if (to === null) return t('legendMore', { from });
    return from === to ? String(from) : t('legendCounts', { from, to });
  }
  if (to === null) return t('legendAll');
  return from === 0 ? t('legendLeast', { to }) : t('legendShare', { from });
}
