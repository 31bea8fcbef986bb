import type { ImportProblem } from '@hongzhu/compliance';

type Fault = Pick<ImportProblem, 'code' | 'message'>;

// None of these quotes what stands in the file: it may be somebody's name.

export const unknownColumn: Fault = {
  code: 'unknown_field',
  message: {
    zh: '格式中没有这一列，请删除或改正表头；姓名、电话、身份证号不得填报。',
    en: 'no column of the format; remove it, or correct its header. Names, phone and identity numbers of people may not be sent.',
  },
};
export const duplicateColumn: Fault = {
  code: 'duplicate_column',
  message: {
    zh: '此列与前面一列重复，请删除其中一列。',
    en: 'this column is there already; remove one of the two.',
  },
};
export const strayCell: Fault = {
  code: 'unknown_field',
  message: {
    zh: '此单元格不在任何有表头的列中，请移到所属的列或删除。',
    en: 'this cell is under no header; move it to its column, or remove it.',
  },
};
export const missingTable = (table: string, kind: 'csv' | 'xlsx'): ImportProblem => ({
  pointer: `/${table}`,
  code: 'required',
  message: {
    zh: `缺少表 ${nameOf(table, kind)}；没有记录时也请保留只有表头的空表，以免误删登记数据。`,
    en: `the table ${nameOf(table, kind)} is missing; where there are no records, keep it with its headers alone, so that none is deleted by mistake.`,
  },
});
export const unknownTable = (
  kind: 'csv' | 'xlsx',
  number: number,
  known: readonly string[],
): ImportProblem => ({
  pointer: '',
  code: 'unknown_table',
  message: {
    zh: `第 ${number} ${kind === 'csv' ? '个文件' : '张工作表'}不是格式中的表，请删除，或改名为：${known.map((each) => nameOf(each, kind)).join('、')}。`,
    en: `${kind === 'csv' ? 'file' : 'sheet'} ${number} is no table of the format; remove it, or name it one of: ${known.map((each) => nameOf(each, kind)).join(', ')}.`,
  },
});
export const repeatedTable = (table: string, kind: 'csv' | 'xlsx'): ImportProblem => ({
  pointer: `/${table}`,
  code: 'duplicate_table',
  message: {
    zh: `表 ${nameOf(table, kind)} 有两张，请只保留一张。`,
    en: `there are two tables ${nameOf(table, kind)}; keep one.`,
  },
});
export const brokenTable = (table: string, sheet: string, row: number): ImportProblem => ({
  pointer: `/${table}`,
  code: 'invalid_csv',
  message: {
    zh: '从这一行起无法按 CSV 读取，请检查引号是否成对，或重新导出。',
    en: 'from this row on it can not be read as CSV; see that quotes are in pairs, or export it anew.',
  },
  cell: { sheet, row, column: null },
});

const nameOf = (table: string, kind: 'csv' | 'xlsx'): string => (kind === 'csv' ? `${table}.csv` : table);
