export { FileSnapshotWriter } from './file-snapshot-writer.js';
export { FileUploadReader, readTablesHere, type TableReader } from './file-upload-reader.js';
export { readTablesApart } from './threaded/read-tables-apart.js';
export { uploadLimits, type UploadLimits } from './upload-limits.js';
