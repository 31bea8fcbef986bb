export { generateSampleCity } from './generate-sample-city.js';
export { sampleSnapshotJson } from './sample-snapshot-json.js';
