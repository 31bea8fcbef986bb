import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { takePictures } from './screenshots/take-pictures.mjs';
import { tellStory } from './screenshots/tell-story.mjs';

/**
 * Pictures of every page of the console with the sample city, for the documentation: docs/images/<name>.png.
 * `--data <folder>` keeps the days that are in the pictures there, or uses what was kept; `--only <name>,<name>` takes
 * some pictures alone.
 */
const { values } = parseArgs({ options: { data: { type: 'string' }, only: { type: 'string' } } });
const kept = values.data !== undefined;
const dataDir = kept ? resolve(values.data) : mkdtempSync(join(tmpdir(), 'hongzhu-pictures-'));
const place = { dataDir, token: 'a-token-for-pictures-alone' };
try {
  if (!existsSync(join(dataDir, 'registry'))) await tellStory(place);
  await takePictures(place, values.only?.split(','));
} finally {
  if (!kept) rmSync(dataDir, { recursive: true, force: true });
}
