import type { Sweep } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFreshness, useNextNight } from '../../api/nights.js';
import { useMay } from '../../shell/session-context.js';
import { Figures } from '../../shell/sheet/figures.js';
import { NOUGHT, shownInstant } from '../../shell/sheet/shown.js';
import { sweepOfCity } from './say-night.js';
import { SweepMark } from './sweep-mark.js';
import { useTookTime } from './use-took-time.js';

/** The last sweep of the city, the next one, and from when the records are. */
export function NightFigures({ sweeps }: { readonly sweeps: readonly Sweep[] }) {
  const { t } = useTranslation('sweeps');
  const next = useNextNight();
  const readsTowns = useMay('read Town');
  const freshness = useFreshness(readsTowns);
  const took = useTookTime();
  const last = sweepOfCity(sweeps);
  const figures = [
    {
      name: t('figures.last'),
      value: last === null ? NOUGHT : <Link to={`/sweeps/${last.id}`}>{shownInstant(last.requestedAt)}</Link>,
      note: last !== null && <SweepMark sweep={last} />,
    },
    { name: t('figures.took'), value: last === null ? NOUGHT : took(last) },
    { name: t('figures.next'), value: shownInstant(next.data?.dueAt ?? null) },
    { name: t('figures.certificate'), value: last?.certificate ? t('certificate.signed') : NOUGHT },
  ];
  const imported = { name: t('figures.import'), value: shownInstant(freshness.data?.newestImportAt ?? null) };
  return <Figures figures={readsTowns ? [...figures, imported] : figures} />;
}
