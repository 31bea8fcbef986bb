import { SNAPSHOT_SCHEMA, type RegistrySnapshot } from '@hongzhu/registry';
import { generateSampleCity } from './generate-sample-city.js';

export interface SampleSnapshot extends RegistrySnapshot {
  readonly schema: typeof SNAPSHOT_SCHEMA;
}

/** The sample city as a document of the interchange format, ready for `JSON.stringify`. `asOf` as for the city. */
export const sampleSnapshotJson = (asOf: string): SampleSnapshot => ({
  schema: SNAPSHOT_SCHEMA,
  ...generateSampleCity(asOf),
});
