import type { Task } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useTownNames } from '../../../api/towns.js';
import type { Place } from './place.js';

/** What the queue is narrowed to, and the way back to all of it. */
export function PlaceNote({ place, tasks }: { readonly place: Place; readonly tasks: readonly Task[] }) {
  const { t } = useTranslation('home');
  const names = useTownNames();
  const { town, market, isOverdue } = place;
  const nameOfMarket = tasks.find(({ subject }) => subject.code === market)?.subject.name;
  const parts = [
    town === null ? null : (names.get(town) ?? town),
    market === null ? null : (nameOfMarket ?? market),
    isOverdue ? t('placeOverdue') : null,
  ].filter((part) => part !== null);
  return (
    <p className="place-note">
      {t('place', { where: parts.join(' · ') })} <Link to="/tasks">{t('placeAll')}</Link>
    </p>
  );
}
