import { CALLER_LEFT, exportFault, type NoteFailure } from '@hongzhu/compliance';

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
    // What failed is told first: without this entry the one before stands.
    if (fault !== null) await noteFailure(fault).catch(() => undefined);
  }
}
