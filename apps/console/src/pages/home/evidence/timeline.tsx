import type { TimelineEntry } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useTimeline } from '../../../api/tasks.js';
import { ReadPart } from '../../../shell/sheet/read-part.js';
import { shownInstant } from '../../../shell/sheet/shown.js';

/** What was done with the task, the newest first. Drafts are nobody's news. */
export function Timeline({ id }: { readonly id: string }) {
  const { t } = useTranslation('home');
  const timeline = useTimeline(id);
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{t('timeline')}</h2>
      <ReadPart query={timeline}>
        {({ items }) => (
          <ol className="timeline">
            {toldOf(items).map((entry) => (
              <TimelineLine key={entry.position} entry={entry} />
            ))}
          </ol>
        )}
      </ReadPart>
    </section>
  );
}

const toldOf = (entries: readonly TimelineEntry[]): TimelineEntry[] =>
  entries.filter(({ action }) => action !== 'task.draft').reverse();

export function TimelineLine({ entry: { at, actor, action, note } }: { readonly entry: TimelineEntry }) {
  const { t } = useTranslation('home');
  const common = useTranslation().t;
  const who = /^(sweep:|recheck|clock)/.test(actor) ? t('automatic') : actor;
  const what = t(`actions.${action.replace('task.', '') as 'claim'}`, { defaultValue: action });
  return (
    <li className="numbers">
      {t('timelineEntry', { at: shownInstant(at), who, what })}
      {note !== null && <span className="soft">{common('quoted', { text: note })}</span>}
    </li>
  );
}
