export { startAllInOne } from './composition/start-all-in-one.js';
