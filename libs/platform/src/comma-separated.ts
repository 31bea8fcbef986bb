/** The parts of a setting that holds several. */
export const commaSeparated = (setting: string): string[] =>
  setting
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
