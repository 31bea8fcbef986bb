import { useState } from 'react';
import { HongzhuProblem, type Sweep } from '@hongzhu/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useSlots, useSweep } from '../../api/nights.js';
import { useMay, useMayInAll } from '../../shell/session-context.js';
import { ReadPage } from '../../shell/read-page.js';
import { Sheet } from '../../shell/sheet/sheet.js';
import { NothingHere } from '../../shell/states.js';
import { useSayDay } from '../../shell/use-say-day.js';
import { useToday } from '../../shell/use-today.js';
import { Brake } from './brake.js';
import { Certified } from './certified.js';
import { Missing } from './missing.js';
import { isOpen } from './progress-of.js';
import { isOfLastNight, lacksVerdicts } from './say-night.js';
import { StartSweep } from './start-sweep.js';
import { SweepFailure } from './sweep-failure.js';
import { SweepFigures } from './sweep-figures.js';
import { SweepProgress } from './sweep-progress.js';
import { useSaySweep } from './use-say-sweep.js';

/** All that is known of one sweep, and what can be done about it. */
export function SweepPage() {
  const { id = '' } = useParams();
  const sweep = useSweep(id);
  if (sweep.error instanceof HongzhuProblem && sweep.error.status === 404) return <NothingHere />;
  return <ReadPage query={sweep}>{(data) => <Found sweep={data} />}</ReadPage>;
}

function Found({ sweep }: { readonly sweep: Sweep }) {
  const { t } = useTranslation('sweeps');
  const say = useSaySweep();
  const slots = useSlots();
  const today = useToday();
  const readsDetail = useMay('read SweepDetail');
  const sayDay = useSayDay();
  const nights = slots.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Sheet
      title={t('sweepOf', { date: sayDay(sweep.asOf) })}
      lead={say(sweep, isOfLastNight(sweep, nights, today))}
      back={<Link to="/sweeps">← {t('back')}</Link>}
      actions={<Again sweep={sweep} />}
    >
      {isOpen(sweep) && <SweepProgress sweep={sweep} />}
      <SweepFailure sweep={sweep} />
      <SweepFigures sweep={sweep} />
      {sweep.brake.state !== 'off' && <Brake sweep={sweep} />}
      {lacksVerdicts(sweep) && readsDetail && <Missing sweep={sweep} />}
      {sweep.certificate !== null && <Certified sweep={sweep} certificate={sweep.certificate} />}
    </Sheet>
  );
}

/** One of some towns can be done once more, by who may do so in all of them. */
function Again({ sweep: { towns, status } }: { readonly sweep: Sweep }) {
  const { t } = useTranslation('sweeps');
  const may = useMayInAll('run TownSweep', towns ?? []);
  const [asks, setAsks] = useState(false);
  if (towns === null || !may || isOpen({ status })) return null;
  return (
    <>
      <Button onClick={() => setAsks(true)}>{t('again')}</Button>
      {asks && <StartSweep towns={towns} onClose={() => setAsks(false)} />}
    </>
  );
}
