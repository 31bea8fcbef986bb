/** What a sweep says of its certificate. */
export interface CertificateSummaryView {
  readonly root: string;
  readonly leaves: number;
  readonly keyId: string;
  readonly issuedAt: string;
}
