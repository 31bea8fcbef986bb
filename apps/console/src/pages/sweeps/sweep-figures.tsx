import type { Sweep } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.js';
import { Figures, type Figure } from '../../shell/sheet/figures.js';
import { shownInstant, shownNumber } from '../../shell/sheet/shown.js';
import { useRuleSetTitle } from '../../shell/use-rule-set-title.js';
import { SweepMark } from './sweep-mark.js';
import { useScope } from './sweep-table.js';
import { useTookTime } from './use-took-time.js';

/** When, of what, by which rules, and what came of it. */
export function SweepFigures({ sweep }: { readonly sweep: Sweep }) {
  const { t } = useTranslation('sweeps');
  const language = useLanguage();
  const scope = useScope();
  const took = useTookTime();
  const titleOf = useRuleSetTitle();
  const number = (value: number): string => shownNumber(value, language);
  const of = (done: number, owed: number): string =>
    t('figures.of', { done: number(done), owed: number(owed) });
  const { evaluated, expected, carriedOver, findings, tasks } = sweep;
  const when: Figure[] = [
    { name: t('column.status'), value: <SweepMark sweep={sweep} /> },
    { name: t('column.scope'), value: scope(sweep) },
    { name: t('figures.started'), value: shownInstant(sweep.startedAt) },
    { name: t('figures.finished'), value: shownInstant(sweep.finishedAt) },
    { name: t('column.took'), value: took(sweep) },
  ];
  const came: Figure[] = [
    { name: t('column.markets'), value: of(evaluated.markets, expected.markets) },
    { name: t('column.pairs'), value: of(evaluated.pairs, expected.pairs) },
    { name: t('figures.carried'), value: number(carriedOver.pairs) },
    { name: t('figures.found'), value: number(findings.opened) },
    { name: t('figures.resolved'), value: number(findings.resolved) },
    { name: t('figures.kept'), value: number(findings.kept) },
    { name: t('figures.unknown'), value: number(findings.unknown) },
    { name: t('figures.tasks'), value: [tasks.opened, tasks.updated, tasks.closed].map(number).join(' / ') },
    { name: t('figures.drift'), value: number(sweep.drift) },
  ];
  return (
    <>
      <Figures figures={[...when, ...came.slice(0, toldOf(sweep, came.length))]} />
      <p className="soft">
        {t('figures.rules')}{' '}
        {sweep.ruleSets.map(({ id, version }) => `${titleOf(id)} ${version}`).join(' · ')}
      </p>
    </>
  );
}

/** Markets, pairs, and what was taken over. */
const OF_A_STUDY = 3;

/** Of one that has not begun, or has failed, there is nothing to tell; of a study, what it looked at. */
function toldOf({ status, effect }: Sweep, all: number): number {
  if (status === 'queued' || status === 'failed') return 0;
  return effect === 'record' ? all : OF_A_STUDY;
}
