import { UploadError } from '@hongzhu/compliance';
import type { UploadLimits } from '../upload-limits.js';
import type { Cell } from './table-columns.js';

/** What a number or a flag counts as. */
const PLAIN_CHARACTERS = 8;

/** Counts what is read of an upload, whatever few bytes it came from. */
export class ReadingBudget {
  private rows = 0;
  private characters = 0;

  constructor(private readonly limits: Pick<UploadLimits, 'rows' | 'characters'>) {}

  /** The characters so far. */
  get spent(): number {
    return this.characters;
  }

  /** Throws `UploadError` for a row too many, or one character. */
  spend(cells: readonly Cell[]): void {
    this.rows += 1;
    for (const cell of cells) this.characters += typeof cell === 'string' ? cell.length : PLAIN_CHARACTERS;
    if (this.rows > this.limits.rows || this.characters > this.limits.characters) {
      throw new UploadError('upload_too_large');
    }
  }
}
