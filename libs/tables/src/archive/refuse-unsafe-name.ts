import { UploadError } from '@hongzhu/compliance';

const MOST_CHARACTERS = 200;
/** What leads out of the folder where somebody unpacks it, or is another file than it seems. */
const UNSAFE =
  /^[/\\]|^[A-Za-z]:|\\|(?:^|\/)\.{1,2}(?:\/|$)|\/\/|[\p{Cc}\p{Cs}]|[\u202a-\u202e\u2066-\u2069]/u;
const ARCHIVE = /\.(?:zip|7z|rar|tar|gz|tgz|bz2|xz|zst|cab|jar|xls[xmb]|docx?|pptx?|ods|iso)$/i;

/** Throws `UploadError` for a name under which nothing may lie in an archive. */
export function refuseUnsafeName(name: string): void {
  if (name === '' || name.length > MOST_CHARACTERS || UNSAFE.test(name)) {
    throw new UploadError('upload_unsafe_name');
  }
  if (ARCHIVE.test(name)) throw new UploadError('upload_nested_archive');
}
