import type { MarketProfile, ScoreItem } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/use-language.js';
import { daysBetween } from '../../../shell/day-of.js';
import { Value } from '../../../shell/value.js';
import { MissingFields } from '../missing-fields.js';
import { VerdictMark } from '../verdict-mark.js';

export interface ScorecardProps {
  readonly card: MarketProfile['fiveOnes'];
  readonly asOf: string;
}

/** The five ones: each rule with its verdict, and how long its evidence holds. */
export function Scorecard({ card, asOf }: ScorecardProps) {
  const { t } = useTranslation('markets');
  const { claimed, validDays, items, nextToExpire } = card;
  const next = nextToExpire?.standard ?? null;
  const ones = items.filter(({ evidence }) => evidence !== null);
  const met = ones.filter(({ verdict }) => verdict === 'compliant');
  const lacks = items.some(({ missing }) => missing.length > 0);
  return (
    <section className="panel" aria-labelledby="five-ones">
      <div className="panel-head">
        <h2 id="five-ones">{t('fiveOnes.title')}</h2>
        <strong className="numbers">{t('fiveOnes.met', { met: met.length, of: ones.length })}</strong>
        <span className="soft">
          {claimed === null
            ? t('fiveOnes.claimUnknown')
            : t(claimed ? 'fiveOnes.claimed' : 'fiveOnes.notClaimed')}
        </span>
        {validDays !== null && (
          <span className="soft numbers">{t('fiveOnes.validDays', { days: validDays })}</span>
        )}
      </div>
      <div className="scroller" tabIndex={0} role="group" aria-label={t('fiveOnes.title')}>
        <table className="table">
          <caption className="only-read">{t('fiveOnes.title')}</caption>
          <thead>
            <tr>
              {(['item', 'verdict', 'evidence', 'reviewedOn', 'validUntil'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`column.${column}`)}
                </th>
              ))}
              {lacks && <th scope="col">{t('column.missing')}</th>}
            </tr>
          </thead>
          <tbody>
            {[...items].sort(withEvidenceFirst).map((item) => (
              <Row
                key={item.ruleId}
                item={item}
                asOf={asOf}
                lacks={lacks}
                isNext={next !== null && item.evidence?.standard === next}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const withEvidenceFirst = (a: ScoreItem, b: ScoreItem): number =>
  Number(a.evidence === null) - Number(b.evidence === null);

interface RowProps {
  readonly item: ScoreItem;
  readonly asOf: string;
  readonly isNext: boolean;
  /** Whether the table has a column for what is missing. */
  readonly lacks: boolean;
}

function Row({ item, asOf, isNext, lacks }: RowProps) {
  const { t } = useTranslation('markets');
  const { title, verdict, evidence, missing } = item;
  return (
    <tr>
      <th scope="row">{title[useLanguage()]}</th>
      <td>
        <VerdictMark verdict={verdict} />
      </td>
      {evidence === null ? (
        <td className="absent" colSpan={3}>
          {t('fiveOnes.looksAtAll')}
        </td>
      ) : (
        <>
          <td className="day">
            {evidence.code ?? <span className="absent">{t('fiveOnes.noEvidence')}</span>}
          </td>
          <td className="day">
            <Value>{evidence.reviewedOn}</Value>
          </td>
          <td className="day">
            <ValidUntil day={evidence.validUntil} asOf={asOf} isNext={isNext} />
          </td>
        </>
      )}
      {lacks && (
        <td>
          <MissingFields pointers={missing} />
        </td>
      )}
    </tr>
  );
}

interface ValidUntilProps {
  readonly day: string | null;
  readonly asOf: string;
  readonly isNext: boolean;
}

/** The last day, with how far off it is, and whether it is the first to come. */
function ValidUntil({ day, asOf, isNext }: ValidUntilProps) {
  const { t } = useTranslation('markets');
  if (day === null) return <Value>{null}</Value>;
  const days = daysBetween(asOf, day);
  const isOver = days < 0;
  return (
    <>
      {day}{' '}
      <span className={isOver ? 'verdict non_compliant' : 'soft'}>
        {isOver ? t('fiveOnes.over', { count: -days }) : t('fiveOnes.left', { count: days })}
      </span>
      {isNext && (
        <>
          {' '}
          <strong className="next-one">{t('fiveOnes.next')}</strong>
        </>
      )}
    </>
  );
}
