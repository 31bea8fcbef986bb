/**
 * Makes the tables and the account of the service: `npm run database:prepare`, before a service starts, and before one of a new
 * release does. HONGZHU_DATABASE_URL is the address of an account that owns the database and may make others;
 * HONGZHU_SERVICE_DATABASE_URL the one that services and workers will have as theirs.
 */
import { prepareDatabase } from '@hongzhu/persistence';

const { HONGZHU_DATABASE_URL: owner, HONGZHU_SERVICE_DATABASE_URL: service } = process.env;
try {
  if (!owner || !service) throw new Error('请设置 / Set HONGZHU_DATABASE_URL, HONGZHU_SERVICE_DATABASE_URL');
  await prepareDatabase(owner, service);
  console.log('数据库已就绪 / the database is ready');
} catch (error) {
  console.error(`数据库未就绪 / the database is not ready: ${error.message}`);
  process.exitCode = 1;
}
