import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNextNight, useSlots, useSweeps } from '../../api/nights.js';
import { useMay } from '../../shell/session-context.js';
import { More } from '../../shell/sheet/more.js';
import { ReadPart } from '../../shell/sheet/read-part.js';
import { Section, Sheet } from '../../shell/sheet/sheet.js';
import { Old } from '../../shell/old.js';
import { Unread } from '../../shell/unread.js';
import { useToday } from '../../shell/use-today.js';
import { Freshness } from './freshness.js';
import { NightFigures } from './night-figures.js';
import { isOpen } from './progress-of.js';
import { isOfLastNight, nightWithout, sweepOfCity } from './say-night.js';
import { SlotTable } from './slot-table.js';
import { StartSweep } from './start-sweep.js';
import { SweepFailure } from './sweep-failure.js';
import { SweepProgress } from './sweep-progress.js';
import { SweepTable } from './sweep-table.js';
import { useSaySweep } from './use-say-sweep.js';

/** What became of last night, what comes next, and what the nights before came to. */
export function NightsPage() {
  // With the words of what stands below, so that the page is not put away while they come.
  const { t } = useTranslation(['sweeps', 'freshness']);
  const sweeps = useSweeps();
  const slots = useSlots();
  const readsTowns = useMay('read Town');
  const lead = useLead(sweeps.data, slots.data);
  if (sweeps.data === undefined) return <Unread query={sweeps} />;
  const all = sweeps.data.pages.flatMap(({ items }) => items);
  const under = all.find(isOpen);
  const ofCity = sweepOfCity(all);
  return (
    <Sheet title={t('title')} lead={lead} actions={<Start isOpen={under !== undefined} />}>
      <Old query={sweeps} />
      {ofCity !== null && <SweepFailure sweep={ofCity} withLink />}
      {under !== undefined && <SweepProgress key={under.id} sweep={under} withLink />}
      <NightFigures sweeps={all} />
      <div className="nights-two">
        <Section id="sweeps" title={t('sweeps')} note={t('sweepsNote')}>
          <SweepTable sweeps={all} />
          <More query={sweeps} />
        </Section>
        <Section id="slots" title={t('slots')} note={t('slotsNote')}>
          <ReadPart query={slots}>
            {({ pages }) => <SlotTable slots={pages.flatMap(({ items }) => items)} sweeps={all} />}
          </ReadPart>
          <More query={slots} />
        </Section>
      </div>
      {readsTowns && <Freshness />}
    </Sheet>
  );
}

function useLead(sweeps: ReturnType<typeof useSweeps>['data'], slots: ReturnType<typeof useSlots>['data']) {
  const { t } = useTranslation('sweeps');
  const today = useToday();
  const say = useSaySweep();
  const next = useNextNight();
  const sweep = sweepOfCity(sweeps?.pages.flatMap(({ items }) => items) ?? []);
  const nights = slots?.pages.flatMap(({ items }) => items) ?? [];
  const isKnown = slots !== undefined && next.data !== undefined;
  const without = isKnown ? nightWithout(nights, next.data.date, today) : null;
  const latest = sweep === null ? t('say.none') : say(sweep, isOfLastNight(sweep, nights, today));
  return without === null ? latest : t(`without.${without}`) + latest;
}

/** For those who may sweep towns, or all of them. */
function Start({ isOpen: isUnderWay }: { readonly isOpen: boolean }) {
  const { t } = useTranslation('sweeps');
  const may = useMay('run TownSweep');
  const [asks, setAsks] = useState(false);
  if (!may) return null;
  return (
    <>
      <Button type="primary" disabled={isUnderWay} onClick={() => setAsks(true)}>
        {t('start.open')}
      </Button>
      {asks && <StartSweep onClose={() => setAsks(false)} />}
    </>
  );
}
