/** The days that are in the pictures: each night is swept at two; what is done by day comes after it. */
export const FIRST_DAY = '2026-10-21';
export const LAST_DAY = '2026-10-30';
export const NIGHTS = [22, 23, 24, 25, 26, 27, 28, 29, 30].map((day) => `2026-10-${day}`);
/** In this night a market can't be read. */
export const INCOMPLETE_NIGHT = '2026-10-28';
export const UNREADABLE_MARKET = 'M003';
/** The market whose profile is shown: it has something of everything. */
export const SHOWN_MARKET = 'M110';

/** What imports bring, by the day on which they come. */
export const IMPORTS = {
  '2026-10-22': { surveyed: 1, assigned: 4, withoutInstructor: 3 },
  '2026-10-23': { reviewed: 1, verified: 2, withoutCreditFiles: 3 },
  '2026-10-26': { trained: 1, assigned: 4, withoutKeeper: 2 },
  '2026-10-27': { surveyed: 1, withoutCreditFiles: 1 },
  '2026-10-29': { surveyed: 1, verified: 2, assigned: 3 },
};

/** @param {string} time of Asia/Shanghai, hours and minutes */
export const momentOf = (day, time) => new Date(`${day}T${time}:00+08:00`);
