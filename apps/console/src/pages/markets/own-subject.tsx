import { createContext, use } from 'react';
import { useTranslation } from 'react-i18next';

interface Subject {
  readonly type: string;
  readonly code: string;
}

/** The names of the organizations and branches of the market that is shown, by type and code. */
export const OwnNames = createContext<ReadonlyMap<string, string>>(new Map());
export const ownKey = ({ type, code }: Subject): string => `${type} ${code}`;

/** What is told of in the profile of a market: the market itself, or by its name what belongs to it. */
export function OwnSubject({ subject }: { readonly subject: Subject }) {
  const { t } = useTranslation('markets');
  const names = useTranslation('names').t;
  const own = use(OwnNames);
  const { type, code } = subject;
  if (type === 'market') return t('thisMarket');
  return own.get(ownKey(subject)) ?? `${names(`subjects.${type as 'branch'}`)} ${code}`;
}
