import { isBuiltIn } from './built-in-facts.js';
import type { FactDefinition } from './fact-catalogue.js';
import { RulesEngineError } from './rules-engine-error.js';

/**
 * The rows of a catalogue by name, in their order.
 *
 * @throws RulesEngineError `catalogue.duplicate_fact` where two rows have one name, since rules would be checked
 *   against the one and read the other; `catalogue.reserved_name` for a name that every rule has a meaning for
 */
export function makeFactCatalogue<F extends FactDefinition>(rows: Iterable<F>): ReadonlyMap<string, F> {
  const catalogue = new Map<string, F>();
  for (const row of rows) {
    const { name } = row;
    if (isBuiltIn(name)) {
      throw new RulesEngineError(
        'catalogue.reserved_name',
        `A fact of the catalogue is called '${name}', as a built-in one is; give it another name.`,
      );
    }
    const known = catalogue.get(name);
    if (known) {
      throw new RulesEngineError(
        'catalogue.duplicate_fact',
        `Two facts of the catalogue are called '${name}' (${known.label.en}; ${row.label.en}); rename or remove one.`,
      );
    }
    catalogue.set(name, row);
  }
  return catalogue;
}
