import { embeddedPostgres } from './persistence/embedded-postgres.js';
import { tasksContract } from './tasks.contract.js';

tasksContract(embeddedPostgres());
