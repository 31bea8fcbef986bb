const MEBIBYTE = 1024 * 1024;

/** What an uploaded file may come to. */
export interface UploadLimits {
  /** Bytes of all that is in an archive, unpacked. */
  readonly unpackedBytes: number;
  /** How many files an archive may hold. */
  readonly entries: number;
  /** How many times as large as it is packed an entry of more than `RATIO_FROM` bytes may be. */
  readonly ratio: number;
  /** Rows of all tables together. */
  readonly rows: number;
  /** Characters of all cells together, each as often as it is shown. */
  readonly characters: number;
}

/** Less than this says nothing about a bomb: an empty sheet packs well. */
export const RATIO_FROM = 4 * MEBIBYTE;

/**
 * As many rows as 64 MiB of JSON can hold with their codes. Sheets of 36,000 members are packed to a tenth; DEFLATE itself ends
 * at a thousandth.
 */
export const uploadLimits = (unpackedMebibytes: number): UploadLimits => ({
  unpackedBytes: unpackedMebibytes * MEBIBYTE,
  entries: 100,
  ratio: 200,
  rows: 500_000,
  characters: 64 * MEBIBYTE,
});
