export { isBareName } from './is-bare-name.js';
export { LONGEST_LOOKED_THROUGH, namesPerson } from './names-person.js';
