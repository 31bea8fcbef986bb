import { SNAPSHOT_SCHEMA } from '@hongzhu/registry';
import { generateSampleCity } from './generate-sample-city.js';

/** The sample city of that day as the text of a document of the interchange format. `asOf` as for the city. */
export const sampleSnapshotJson = (asOf: string): string =>
  JSON.stringify({ schema: SNAPSHOT_SCHEMA, ...generateSampleCity(asOf) });
