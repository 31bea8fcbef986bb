/** A Jest reporter that is silent but for what failed: the tests print their own report. */
export default class FailuresReporter {
  /** @param {{ failureMessage?: string | null }} result of one file */
  onTestResult(_file, { failureMessage }) {
    if (failureMessage) console.error(failureMessage);
  }
}
