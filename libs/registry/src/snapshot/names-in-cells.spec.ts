import { describe, expect, it } from '@jest/globals';
import type { ListName } from '../records.js';
import type { Field, Fields, Shape } from './field.js';
import { parseSnapshot } from './parse-snapshot.js';
import { SNAPSHOT_FORMAT } from './snapshot-format.js';
import { aSnapshot, brief, type Json, withValue } from './snapshot.fixture.js';

const NAMES = ['张伟', '欧阳小红', 'Zhang Wei', '联系人:李四', '书记王五', '王小明同志', '王芳、李娜'];
const NUMBERS = ['13800138000', '11010519491231002X'];

/** The places of a row that hold text of any kind: a pointer below the row, and what is put there. */
function textsOf({ entries }: Fields, row: Json): [string, (text: string) => unknown, Shape][] {
  return entries.flatMap(([name, field]) =>
    placesOf(field, row).map(([under, wrapped, shape]): [string, (text: string) => unknown, Shape] => [
      `/${name}${under}`,
      wrapped,
      shape,
    ]),
  );
}
function placesOf({ shape }: Pick<Field, 'shape'>, row: Json): [string, (text: string) => unknown, Shape][] {
  if (shape.kind === 'object') return textsOf(shape.fields, row);
  if (shape.kind === 'attributes') return textsOf(shape.variants[String(row[shape.by])]!, row);
  if (shape.kind === 'list' && shape.of.kind === 'open-word') return [['', (text) => [text], shape.of]];
  return shape.kind === 'text' ? [['', (text) => text, shape]] : [];
}

const CELLS = Object.entries(SNAPSHOT_FORMAT).flatMap(([list, fields]) =>
  (aSnapshot()[list as ListName] as Json[]).flatMap((row, index) =>
    textsOf(fields, row).map(([under, wrapped, shape]) => ({
      place: `/${list}/${index}${under}`,
      fault: `/${list}/${index}${under}${shape.kind === 'open-word' ? '/0' : ''} personal_data_suspected`,
      wrapped,
    })),
  ),
);

describe('a name in an import', () => {
  it('has texts to stand in', () => {
    expect(CELLS.map(({ place }) => place)).toEqual(
      expect.arrayContaining([
        '/towns/0/name',
        '/markets/0/name',
        '/markets/0/category',
        '/organizations/0/name',
        '/organizations/0/industry',
        '/branches/0/name',
        '/activities/0/theme',
      ]),
    );
    expect(CELLS.length).toBeGreaterThan(8);
  });

  it.each(CELLS)('is refused at $place', ({ place, fault, wrapped }) => {
    for (const text of [...NAMES, ...NUMBERS]) {
      const { problems } = parseSnapshot(withValue(aSnapshot(), place, wrapped(text)));
      expect([text, brief(problems)]).toEqual([text, [fault]]);
      expect(JSON.stringify(problems)).not.toContain(text);
    }
  });

  it.each(CELLS)('is none that says what it is of at $place', ({ place, wrapped }) => {
    for (const text of ['王府井市场', '石龙镇党支部', '李宁体育用品店', '张记布行']) {
      expect(brief(parseSnapshot(withValue(aSnapshot(), place, wrapped(text))).problems)).toEqual([]);
    }
  });

  it('is refused in the name of the city', () => {
    const { problems } = parseSnapshot(withValue(aSnapshot(), '/city/name', '张伟'));
    expect(brief(problems)).toEqual(['/city/name personal_data_suspected']);
  });

  it.each(['/members/0/code', '/instructors/0/code', '/organizers/0/code', '/markets/0/instructorCodes/0'])(
    'is refused in Pinyin as the code of a person: %s',
    (pointer) => {
      for (const code of ['zhangwei', 'Wang.XiaoMing', 'li-na-01']) {
        expect(brief(parseSnapshot(withValue(aSnapshot(), pointer, code)).problems)).toEqual([
          `${pointer} personal_data_suspected`,
        ]);
      }
    },
  );
});
