import type { UploadForm } from '../../../api/imports.js';

const MEBIBYTE = 1024 * 1024;
/** More than that the service does not take. */
export const MOST_BYTES = 64 * MEBIBYTE;

/** A file whose bytes are at hand, so that what is imported is what was tried. */
export interface ChosenFile {
  readonly name: string;
  readonly form: UploadForm;
  readonly bytes: Blob;
}
export type FileFault = 'wrongType' | 'tooLarge' | 'empty';

/** What a file is by the end of its name; null for what is not taken. */
export function formOf(name: string): UploadForm | null {
  const ending = /\.(json|zip|xlsx)$/i.exec(name)?.[1]?.toLowerCase();
  return ending === 'json' || ending === 'zip' || ending === 'xlsx' ? ending : null;
}

/** Why a file is not taken; null where it is. */
export function faultOf({ name, size }: Pick<File, 'name' | 'size'>): FileFault | null {
  if (formOf(name) === null) return 'wrongType';
  if (size === 0) return 'empty';
  return size > MOST_BYTES ? 'tooLarge' : null;
}

/** 653 KB, 2.0 MB: how large a file is. */
export const shownSize = (bytes: number): string =>
  bytes < MEBIBYTE ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / MEBIBYTE).toFixed(1)} MB`;
