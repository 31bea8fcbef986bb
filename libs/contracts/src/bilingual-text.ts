/** A text in both languages of the service. */
export interface BilingualText {
  readonly zh: string;
  readonly en: string;
}
