/**
 * What this package raises on purpose. `code` is one of `data_folder_in_use`, `data_folder_unusable`,
 * `data_folder_creation_failed`, `engine_start_failed`, `engine_fault`, `session_closed`, `session_busy`.
 */
export class EmbeddedPostgresError extends Error {
  constructor(
    readonly code: string,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = 'EmbeddedPostgresError';
  }
}
