import { Logger } from '@nestjs/common';
import { CALLER_LEFT, exportFault, type NoteFailure } from '@hongzhu/compliance';

const log = new Logger('NoteBrokenOff');
/** What failed first is what the caller is told; without its entry the one of the beginning stands. */
const tell = (error: unknown): void => log.error(error instanceof Error ? error.stack : String(error));

/** The same pages. Where they come to no end, for a failure or since nobody wants more, that is put down first. */
export async function* noteBrokenOff<T>(
  pages: AsyncIterable<T>,
  noteFailure: NoteFailure,
): AsyncGenerator<T> {
  let fault: string | null = CALLER_LEFT;
  try {
    yield* pages;
    fault = null;
  } catch (error) {
    fault = exportFault(error);
    throw error;
  } finally {
    if (fault !== null) await noteFailure(fault).catch(tell);
  }
}
