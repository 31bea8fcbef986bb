import { mariadb } from './persistence/mariadb.js';
import { tasksContract } from './tasks.contract.js';

tasksContract(mariadb());
