import { mariadb } from './persistence/mariadb.js';
import { useCasesContract } from './use-cases.contract.js';

useCasesContract(mariadb());
