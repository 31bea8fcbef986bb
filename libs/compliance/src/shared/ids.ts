/** The only source of identifiers in the domain. */
export abstract class IdGenerator {
  /** A new identifier of 36 characters; later ones sort after earlier ones (UUID version 7). */
  abstract next(): string;
}
