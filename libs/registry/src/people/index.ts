export { namesPerson } from './names-person.js';
