/** The milliseconds that an answer asks to wait; null where it asks for none, or names a date. */
export function retryAfterOf({ headers }: Pick<Response, 'headers'>): number | null {
  const asked = headers.get('retry-after');
  return asked !== null && /^\d+$/.test(asked) ? Number(asked) * 1000 : null;
}
