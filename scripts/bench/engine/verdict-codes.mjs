import { VERDICTS } from '@hongzhu/rules-engine';

/** The verdicts as our engine writes them: positions in `VERDICTS`. */
export const [COMPLIANT, NON_COMPLIANT, IN_GRACE, INSUFFICIENT_DATA, NOT_APPLICABLE] = VERDICTS.keys();
