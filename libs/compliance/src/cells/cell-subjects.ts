import type { RegistryIndex } from '@hongzhu/registry';
import type { Subject } from '../evaluation/subject-verdict.js';
import type { Cell } from './cell.js';

const inCodeOrder = <T extends { code: string }>(records: readonly T[]): T[] =>
  [...records].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));

const subjectsOf = (type: Subject['type'], records: readonly { code: string }[]): Subject[] =>
  inCodeOrder(records).map(({ code }) => ({ type, code }));

/** The subjects of a cell by type, then code: the cell's own subject, its organizations, its branches. */
export function cellSubjects(index: RegistryIndex, cell: Cell): Subject[] {
  switch (cell.type) {
    case 'market':
      return [
        { type: 'market', code: cell.code },
        ...subjectsOf('organization', index.organizationsByMarket.get(cell.code)),
        ...subjectsOf('branch', index.branchesByHomeMarket.get(cell.code)),
      ];
    case 'town':
      return [
        { type: 'town', code: cell.code },
        ...subjectsOf(
          'organization',
          index.organizationsByTown.get(cell.code).filter(({ marketCode }) => marketCode === null),
        ),
        ...subjectsOf(
          'branch',
          index.branchesByTown.get(cell.code).filter(({ code }) => index.homeMarkets.get(code) === null),
        ),
      ];
    case 'instructor':
      return [{ type: 'instructor', code: cell.code }];
  }
}

/** Every cell of a registry: town by town its markets by code, then the town itself; instructors last. */
export function allCells(index: RegistryIndex): Cell[] {
  const { towns, instructors } = index.records;
  return [
    ...inCodeOrder(towns).flatMap((town): Cell[] => [
      ...inCodeOrder(index.marketsByTown.get(town.code)).map(({ code }): Cell => ({
        type: 'market',
        code,
        townCode: town.code,
      })),
      { type: 'town', code: town.code, townCode: town.code },
    ]),
    ...inCodeOrder(instructors).map(({ code }): Cell => ({ type: 'instructor', code, townCode: null })),
  ];
}
