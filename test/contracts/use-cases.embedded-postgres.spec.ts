import { embeddedPostgres } from './persistence/embedded-postgres.js';
import { useCasesContract } from './use-cases.contract.js';

useCasesContract(embeddedPostgres());
