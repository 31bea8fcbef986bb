export type Language = 'zh' | 'en';

/**
 * Chinese or English, whichever `Accept-Language` (RFC 9110, section 12.5.4) prefers; of two equals the one named
 * first; Chinese where it names neither.
 */
export function preferredLanguage(header: string | undefined): Language {
  let best: { language: Language; quality: number } | null = null;
  for (const range of (header ?? '').split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const language = /^zh(-|$)/.test(tag) ? 'zh' : /^en(-|$)/.test(tag) ? 'en' : null;
    if (language === null) continue;
    const quality = qualityOf(parameters);
    if (quality > 0 && quality > (best?.quality ?? 0)) best = { language, quality };
  }
  return best?.language ?? 'zh';
}

function qualityOf(parameters: readonly string[]): number {
  const q = parameters.find((parameter) => parameter.startsWith('q='));
  const quality = q === undefined ? 1 : Number(q.slice(2));
  return Number.isFinite(quality) ? quality : 0;
}
