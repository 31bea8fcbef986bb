import { describe, expect, it } from '@jest/globals';
import { mysqlDialect } from '../dialect/mysql-dialect.js';
import { postgresDialect } from '../dialect/postgres-dialect.js';
import { allOf, anyOf, oneOf, sql, union } from './sql.js';

describe('SQL fragments', () => {
  it('make a parameter of everything that is not SQL, wherever it stands', () => {
    const inner = sql`code = ${"x' or 1=1"}`;
    const query = sql`select * from market where ${inner} and lat > ${22.5} limit ${3}`;
    expect(postgresDialect.render(query)).toEqual({
      text: 'select * from market where code = $1 and lat > $2 limit $3',
      parameters: ["x' or 1=1", 22.5, 3],
    });
    expect(mysqlDialect.render(query)).toEqual({
      text: 'select * from market where code = ? and lat > ? limit ?',
      parameters: ["x' or 1=1", 22.5, 3],
    });
  });

  it('test a column against a list in the way of each database', () => {
    const query = sql`select 1 where ${oneOf('code', ['a', 'b'])} and ${1} = 1`;
    expect(postgresDialect.render(query)).toEqual({
      text: 'select 1 where code = any($1) and $2 = 1',
      parameters: [['a', 'b'], 1],
    });
    expect(mysqlDialect.render(query)).toEqual({
      text: 'select 1 where code in (?) and ? = 1',
      parameters: [['a', 'b'], 1],
    });
  });

  it('are never true for one of no values, always for all of no conditions, never for any of none', () => {
    const text = (query: ReturnType<typeof sql>) => mysqlDialect.render(query).text;
    expect(text(oneOf('code', []))).toBe('1 = 0');
    expect(text(allOf([]))).toBe('1 = 1');
    expect(text(anyOf([]))).toBe('1 = 0');
  });

  it('keep conditions together by parentheses', () => {
    const query = allOf([sql`a or b`, anyOf([sql`c and d`, sql`e`])]);
    expect(mysqlDialect.render(query).text).toBe('(a or b) and ((c and d) or (e))');
  });

  it('join queries into one', () => {
    expect(postgresDialect.render(union([sql`select ${1}`, sql`select ${2}`])).text).toBe(
      'select $1 union select $2',
    );
  });
});
