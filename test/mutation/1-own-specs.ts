import { loadSpecs } from './load-specs.js';

// Those of the folder that is mutated: what is most likely to find a mutant out is run first.
await loadSpecs();
