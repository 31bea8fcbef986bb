import type { BilingualText } from '@hongzhu/contracts';

/** What a problem says to a person. */
export interface ProblemText {
  readonly title: BilingualText;
  /** May hold `{name}` of the problem's details. */
  readonly detail: BilingualText;
}

export const text = (zhTitle: string, enTitle: string, zhDetail: string, enDetail: string): ProblemText => ({
  title: { zh: zhTitle, en: enTitle },
  detail: { zh: zhDetail, en: enDetail },
});
