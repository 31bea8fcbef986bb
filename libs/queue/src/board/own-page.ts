/**
 * A page of the board as the policy of our pages lets it be: without what comes from elsewhere (its fonts, in whose place are
 * those of the system), and without styles in it, which only its moment of loading has.
 */
export const ownPage = (page: string): string =>
  page
    .replaceAll(/<link\b[^>]*\bhref="https?:[^>]*>/g, '')
    .replaceAll(/<style>[^]*?<\/style>/g, '')
    .replaceAll(/ style="[^"]*"/g, '');
