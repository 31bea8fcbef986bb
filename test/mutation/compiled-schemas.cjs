const { Ajv2020 } = require('ajv/dist/2020.js');

/** What each schema was compiled to, by all that this depends on. */
const compiled = new Map();

/**
 * Compiles a schema as Ajv does, but once for all mutants that leave it as it is: each of them would spend more time
 * on this than on its tests. Formats are those of the mutant that asks.
 */
exports.compileSchema = (options, formats, schema) => {
  const key = JSON.stringify([options, Object.keys(formats), schema]);
  const entry = compiled.get(key) ?? create(options, formats, schema);
  compiled.set(key, entry);
  entry.current.formats = formats;
  return entry.validate;
};

function create(options, formats, schema) {
  const current = { formats };
  const ajv = new Ajv2020(options);
  for (const name of Object.keys(formats)) ajv.addFormat(name, (text) => current.formats[name](text));
  return { current, validate: ajv.compile(schema) };
}
