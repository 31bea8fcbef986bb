import { useState } from 'react';
import type { Sweep } from '@hongzhu/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSweepCommands } from '../../api/nights.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useMay } from '../../shell/session-context.js';
import { AskCommand } from '../../shell/sheet/ask-command.js';
import { shownNumber } from '../../shell/sheet/shown.js';
import { useShownTime } from '../../shell/sheet/use-shown-time.js';
import { useProgress } from './use-progress.js';

export interface SweepProgressProps {
  readonly sweep: Sweep;
  readonly withLink?: boolean;
}

/** A sweep that is under way: how far it is, how fast it goes, how long it will take; it can be called off. */
export function SweepProgress({ sweep, withLink = false }: SweepProgressProps) {
  const { t } = useTranslation('sweeps');
  const language = useLanguage();
  const shownTime = useShownTime();
  const { progress, isLive } = useProgress(sweep);
  const { evaluated, expected, pairsPerSecond, remainingSeconds } = progress;
  const number = (value: number): string => shownNumber(value, language);
  const rate =
    pairsPerSecond === null || remainingSeconds === null
      ? t('progress.noRate')
      : t('progress.rate', { rate: number(pairsPerSecond), left: shownTime(remainingSeconds) });
  return (
    <section className="sweep-progress" aria-label={t('progress.title')}>
      <progress
        max={1}
        value={progress.status === 'queued' ? undefined : progress.progress}
        aria-label={t('progress.title')}
      />
      <p className="numbers">
        <strong>{Math.floor(progress.progress * 100)}%</strong>{' '}
        {t('progress.of', {
          markets: number(evaluated.markets),
          ofMarkets: number(expected.markets),
          pairs: number(evaluated.pairs),
          ofPairs: number(expected.pairs),
        })}{' '}
        {rate} {!isLive && <span className="soft">{t('progress.notLive')}</span>}
      </p>
      <div className="sheet-row-actions">
        {withLink && <Link to={`/sweeps/${sweep.id}`}>{t('progress.show')}</Link>}
        <Cancel id={sweep.id} />
      </div>
    </section>
  );
}

function Cancel({ id }: { readonly id: string }) {
  const { t } = useTranslation('sweeps');
  const may = useMay('run Sweep');
  const { cancel } = useSweepCommands();
  const [asks, setAsks] = useState(false);
  if (!may) return null;
  return (
    <>
      <Button size="small" onClick={() => setAsks(true)}>
        {t('cancel.open')}
      </Button>
      {asks && (
        <AskCommand
          title={t('cancel.title')}
          confirm={t('cancel.confirm')}
          dismiss={t('cancel.dismiss')}
          act={() => cancel(id)}
          onClose={() => setAsks(false)}
        >
          <p>{t('cancel.hint')}</p>
        </AskCommand>
      )}
    </>
  );
}
