/** Where a canary is put into a row, and what is said of it there. */
export const CELLS: readonly (readonly [string, string, (canary: string) => string, string])[] = [
  ['markets', 'name', (canary) => canary, 'personal_data_suspected'],
  ['organizations', 'industry', (canary) => `负责人: ${canary}`, 'personal_data_suspected'],
  ['activities', 'theme', (canary) => `书记${canary}，讲党课`, 'personal_data_suspected'],
  ['members', 'name', (canary) => canary, 'unknown_field'],
  ['instructors', 'phone', (canary) => canary, 'unknown_field'],
  ['organizations', 'code', (canary) => canary.replaceAll(/\s/g, ''), ''],
];
