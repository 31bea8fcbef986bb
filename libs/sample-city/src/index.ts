export { generateSampleCity } from './generate-sample-city.js';
export { sampleSnapshotJson, type SampleSnapshot } from './sample-snapshot-json.js';
