import { neededPrograms } from './needed-programs.mjs';

/** What the tests need of the machine, and the Debian package that brings it. */
const NEEDED = {
  mariadbd: 'mariadb-server',
  'mariadb-install-db': 'mariadb-server',
  'redis-server': 'redis-server',
};

/** The paths of the server programs, installed where that can be done unasked; rejects with what to install. */
export const serverPrograms = () =>
  neededPrograms(NEEDED, { zh: ' MariaDB 和 Redis', en: 'MariaDB and Redis' });
