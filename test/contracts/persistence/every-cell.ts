import type { CellSize, RegistryReader } from '@hongzhu/compliance';

/** All pages of cells as one list. */
export async function everyCell(
  registry: RegistryReader,
  townCodes: readonly string[] | null,
): Promise<CellSize[]> {
  const cells: CellSize[] = [];
  for await (const page of registry.cellPages(townCodes)) cells.push(...page);
  return cells;
}
