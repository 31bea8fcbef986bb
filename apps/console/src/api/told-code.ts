/** The code in an answer of the service; null for one that has none, such as a proxy's page. Leaves the answer to be read. */
export async function toldCode(response: Response): Promise<unknown> {
  const told: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  return typeof told === 'object' && told !== null && 'code' in told ? told.code : null;
}
