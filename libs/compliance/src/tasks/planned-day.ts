import { addDays } from '@hongzhu/rules-engine';
import { InvalidInputError } from '../shared/hongzhu-error.js';

/** Throws `planned_day` for a day that is not after today, or more than `longest` days away. `pointer`: where it was said. */
export function refusePlannedDay(day: string, pointer: string, today: string, longest: number): void {
  const latest = addDays(today, longest);
  if (day > today && day <= latest) return;
  throw new InvalidInputError('invalid_request', `The day has to be after ${today}, and at most ${latest}.`, {
    errors: [
      {
        pointer,
        code: 'planned_day',
        message: {
          zh: `日期应晚于 ${today}，且不晚于 ${latest}`,
          en: `The day has to be after ${today}, and no later than ${latest}`,
        },
      },
    ],
  });
}
