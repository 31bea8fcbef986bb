/** The base of the errors this package raises; `code` is stable, `cause` is kept. */
export class RulesEngineError extends Error {
  constructor(
    readonly code: string,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** A text that is not a date of the calendar (`date.invalid`) or a result outside 0001 to 9999 (`date.out_of_range`). */
export class CalendarDateError extends RulesEngineError {}

/** A fact reader gave a value of another type than the catalogue says (`fact.wrong_type`). */
export class FactValueError extends RulesEngineError {}
