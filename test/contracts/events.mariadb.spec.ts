import { eventsContract } from './events.contract.js';
import { mariadb } from './persistence/mariadb.js';

eventsContract(mariadb());
