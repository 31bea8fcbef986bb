import { persistenceContract } from './persistence.contract.js';
import { embeddedPostgres } from './persistence/embedded-postgres.js';

persistenceContract(embeddedPostgres());
