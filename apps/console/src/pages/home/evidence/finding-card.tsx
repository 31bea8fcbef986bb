import { Fragment, type ReactNode } from 'react';
import type { LeafExplanation, TaskDetail } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/use-language.js';
import { Conditions } from './conditions.js';
import { Clause } from '../../../shell/clause.js';
import { useFieldName } from '../../../shell/use-field-name.js';
import { leavesIn, shownConditions } from './shown-conditions.js';
import { useTownName } from '../../../api/town-names.js';
import { supplierOf } from './supplier-of.js';

export type ShownFinding = TaskDetail['findings'][number];

export interface FindingCardProps {
  readonly finding: ShownFinding;
  /** What can be done about it alone. */
  readonly children: ReactNode;
}

/** One finding: what is wrong in one sentence, what it was held against, what is missing, and what would mend it. */
export function FindingCard({ finding, children }: FindingCardProps) {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const { summary, kind, basis, remedy, smallestChange, missing, explanation, townCode } = finding;
  const shown = explanation && shownConditions(explanation);
  const leaves = [...leavesIn(shown?.applicability ?? null), ...leavesIn(shown?.requirement ?? null)];
  return (
    <section className={`finding ${kind}`}>
      <h3>{summary[language]}</h3>
      {shown !== null && <Conditions {...shown} />}
      {missing.length > 0 && <Missing pointers={missing} leaves={leaves} townCode={townCode} />}
      <p>
        <strong>{t('fix')}</strong> {remedy[language]}
        {smallestChange !== null && smallestChange[language] !== remedy[language] && (
          <>
            <br />
            <strong>{t('smallest')}</strong> {smallestChange[language]}
          </>
        )}
      </p>
      <p className="soft">
        {t('basis')}{' '}
        {basis.map((each, place) => (
          <Fragment key={`${each.source} ${each.clause}`}>
            {place > 0 && t('comma')}
            <Clause basis={each} />
          </Fragment>
        ))}
      </p>
      {children}
    </section>
  );
}

interface MissingProps {
  readonly pointers: readonly string[];
  /** What could not be told for want of them. */
  readonly leaves: readonly LeafExplanation[];
  /** The town that has to supply them; null of what belongs to no town. */
  readonly townCode: string | null;
}

/** Grey: nobody did anything wrong here, something is not known. */
function Missing({ pointers, leaves, townCode }: MissingProps) {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const nameOf = useFieldName();
  const townName = useTownName();
  const town = townCode === null ? t('missingTown') : townName(townCode);
  return (
    <div className="missing">
      <strong>{t('missing')}</strong>
      <ul>
        {pointers.map((pointer) => {
          const { list, whole } = nameOf(pointer);
          const wants = leaves.find((leaf) => leaf.missing.includes(pointer));
          return (
            <li key={pointer}>
              <span aria-hidden="true">?</span> {whole}{' '}
              <small>
                {wants !== undefined && t('missingFor', { what: wants.label[language] })}
                {t('missingSource', { list, from: t(`missingFrom.${supplierOf(pointer)}`, { town }) })}
              </small>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
