import { describe, expect, it } from '@jest/globals';
import { parseSnapshot, SNAPSHOT_FORMAT, SNAPSHOT_LISTS } from '@hongzhu/registry';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { SNAPSHOT_EXAMPLE } from './snapshot-example.js';
import { snapshotSchemas } from './snapshot-schemas.js';

const DOCUMENT = 'openapi.json';
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema({ components: { schemas: snapshotSchemas() } }, DOCUMENT);
const validate = ajv.compile({ $ref: `${DOCUMENT}#/components/schemas/RegistrySnapshot` });

/** The example with other values in the first row of a list; undefined leaves the field out. */
const exampleWith = (list: 'towns' | 'markets' | 'organizations' | 'members', values: object): unknown => {
  const [first, ...others] = SNAPSHOT_EXAMPLE[list];
  const snapshot = { ...SNAPSHOT_EXAMPLE, [list]: [{ ...first, ...values }, ...others] };
  return JSON.parse(JSON.stringify(snapshot));
};

describe('the documented schema of a snapshot', () => {
  it('names every list and every field of the format, each in Chinese', () => {
    const schemas = Object.entries(snapshotSchemas()).slice(1);
    expect(schemas).toHaveLength(SNAPSHOT_LISTS.length);
    SNAPSHOT_LISTS.forEach((list, index) => {
      const properties = schemas[index]![1]['properties'] as Record<string, { description: string }>;
      expect(Object.keys(properties)).toEqual([...SNAPSHOT_FORMAT[list].names]);
      for (const { description } of Object.values(properties)) expect(description).toMatch(/\p{Script=Han}/u);
    });
  });

  it('has an example that the format takes, and the schema too', () => {
    expect(parseSnapshot(SNAPSHOT_EXAMPLE)).toMatchObject({ fatal: false, problems: [] });
    expect(validate(SNAPSHOT_EXAMPLE) ? [] : validate.errors).toEqual([]);
  });

  it.each([
    ['a date that is none', 'members', { verifiedOn: '2024-02-30' }],
    ['a field of another name', 'markets', { title: 'x' }],
    ['a code that is missing', 'towns', { code: undefined }],
    ['a latitude out of range', 'towns', { lat: 91 }],
    ['a word that is none', 'organizations', { kind: 'shop' }],
    ['a null where something is required', 'members', { organizationCode: null }],
    ['an instructor named twice', 'markets', { instructorCodes: ['I1', 'I1'] }],
  ] as const)('refuses %s, as the format does', (_, list, values) => {
    const snapshot = exampleWith(list, values);
    expect(validate(snapshot)).toBe(false);
    expect(parseSnapshot(snapshot).problems).not.toEqual([]);
  });

  it('takes null for what is unknown', () => {
    const nothing = { status: null, openedOn: null, lon: null, instructorCodes: null };
    const snapshot = exampleWith('markets', nothing);
    expect(validate(snapshot)).toBe(true);
    expect(parseSnapshot(snapshot)).toMatchObject({ fatal: false, problems: [] });
  });
});
