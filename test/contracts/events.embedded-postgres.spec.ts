import { eventsContract } from './events.contract.js';
import { embeddedPostgres } from './persistence/embedded-postgres.js';

eventsContract(embeddedPostgres());
