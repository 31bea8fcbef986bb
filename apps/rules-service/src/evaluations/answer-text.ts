import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { evaluationTooLarge, MOST_ANSWER_MEBIBYTES } from '@hongzhu/compliance';

const MEBIBYTE = 1024 * 1024;
/** Text longer than this is put away as bytes: a string can be no longer than half a gigabyte, and lies on the heap. */
const PIECE = MEBIBYTE;

/** The text of an answer as it grows, up to a limit. */
export class AnswerText {
  private text = '';
  private readonly pieces: Buffer[] = [];
  private bytes = 0;

  constructor(private readonly mostBytes = MOST_ANSWER_MEBIBYTES * MEBIBYTE) {}

  /** Throws `evaluation_too_large` once it is too much. */
  add(text: string): void {
    this.text += text;
    if (this.text.length > PIECE) this.putAway();
  }

  /** A short answer as one text, a long one as a stream of the same. */
  finished(): string | StreamableFile {
    if (this.pieces.length === 0) return this.text;
    this.putAway();
    return new StreamableFile(Readable.from(this.pieces), {
      type: 'application/json; charset=utf-8',
      length: this.bytes,
    });
  }

  private putAway(): void {
    const piece = Buffer.from(this.text);
    this.text = '';
    this.bytes += piece.length;
    if (this.bytes > this.mostBytes) throw evaluationTooLarge('/snapshot');
    this.pieces.push(piece);
  }
}
