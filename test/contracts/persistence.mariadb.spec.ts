import { persistenceContract } from './persistence.contract.js';
import { mariadb } from './persistence/mariadb.js';

persistenceContract(mariadb());
