import { useState } from 'react';
import { HongzhuProblem } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useAdvice } from '../use-advice.js';

export interface RunningCommand {
  readonly isBusy: boolean;
  /** Why it was not done, in the words of the service, or what to do where it failed; null when it was, or was not tried. */
  readonly refusal: string | null;
  /** True when it was done. */
  readonly run: (act: () => Promise<unknown>) => Promise<boolean>;
}

/** One command to the service at a time. */
export function useCommand(): RunningCommand {
  const { t } = useTranslation('sheet');
  const advice = useAdvice();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const refusalOf = (error: unknown): string => {
    if (!(error instanceof HongzhuProblem)) return t('unreachable');
    return error.status >= 500 ? advice(error) : toldBy(error);
  };
  const run = async (act: () => Promise<unknown>): Promise<boolean> => {
    if (isBusy) return false;
    setBusy(true);
    setRefusal(null);
    try {
      await act();
      return true;
    } catch (error) {
      setRefusal(refusalOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, refusal, run };
}

/** What is wrong with it, field by field where it says so. */
const toldBy = ({ problem }: HongzhuProblem): string =>
  problem.errors?.map(({ message }) => message).join(' ') ?? problem.detail;
