import { useEffect, useState } from 'react';
import type { Market } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useTowns } from '../../../api/towns.js';
import { FILTERS, STATUSES, withFilter, type FilterName } from './market-filter.js';

/** How long somebody may pause between two letters. */
const SETTLED_MS = 300;

/** Searches and narrows down; each choice is part of the address. */
export function MarketFilters({ found }: { readonly found: readonly Market[] }) {
  const { t } = useTranslation('markets');
  const [params, setParams] = useSearchParams();
  const towns = useTowns();
  const choose = (name: FilterName, value: string): void =>
    setParams((now) => withFilter(now, name, value), { replace: true });
  const categories = [
    ...new Set(found.map(({ category }) => category).filter((each) => each !== null)),
  ].sort();
  return (
    <form role="search" className="filters" onSubmit={(event) => event.preventDefault()}>
      <TypedFilter name="q" onSettled={choose} />
      <label>
        {t('filter.town')}
        <select value={params.get('town') ?? ''} onChange={(event) => choose('town', event.target.value)}>
          <option value="">{t('filter.any')}</option>
          {(towns.data ?? []).map(({ code, name }) => (
            <option key={code} value={code}>
              {name ?? code}
            </option>
          ))}
        </select>
      </label>
      <TypedFilter name="category" onSettled={choose} options={categories} />
      <label>
        {t('filter.status')}
        <select value={params.get('status') ?? ''} onChange={(event) => choose('status', event.target.value)}>
          <option value="">{t('filter.any')}</option>
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {t(`status.${status}`)}
            </option>
          ))}
        </select>
      </label>
      {FILTERS.some((name) => params.has(name)) && (
        <button type="button" className="plain" onClick={() => setParams({}, { replace: true })}>
          {t('filter.clear')}
        </button>
      )}
    </form>
  );
}

interface TypedFilterProps {
  readonly name: 'q' | 'category';
  readonly options?: readonly string[];
  readonly onSettled: (name: FilterName, value: string) => void;
}

function TypedFilter({ name, options, onSettled }: TypedFilterProps) {
  const { t } = useTranslation('markets');
  const [params] = useSearchParams();
  const inForce = params.get(name) ?? '';
  const [typed, setTyped] = useState(inForce);
  const [seen, setSeen] = useState(inForce);
  if (seen !== inForce) {
    // The address was changed elsewhere, as by going back.
    setSeen(inForce);
    if (typed.trim() !== inForce) setTyped(inForce);
  }
  useEffect(() => {
    if (typed.trim() === inForce) return undefined;
    const timer = setTimeout(() => onSettled(name, typed), SETTLED_MS);
    return () => clearTimeout(timer);
  });
  return (
    <label>
      {t(`filter.${name}`)}
      <input
        type="search"
        value={typed}
        placeholder={t(`filter.${name}Hint`)}
        list={options && `filter-${name}`}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {options && (
        <datalist id={`filter-${name}`}>
          {options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
    </label>
  );
}
