import { loadSpecs } from './load-specs.js';

// What is most likely to find a mutant out, and is run first.
await loadSpecs('own');
