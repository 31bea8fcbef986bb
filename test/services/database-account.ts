import mysql from 'mysql2/promise';

/** Makes an account that may do everything to that database, and answers its URL. `databaseUrl`: of one that may make accounts. */
export async function databaseAccount(databaseUrl: string, name: string, password: string): Promise<string> {
  const url = new URL(databaseUrl);
  const connection = await mysql.createConnection(databaseUrl);
  try {
    await connection.query(`create user '${name}'@'127.0.0.1' identified by ?`, [password]);
    await connection.query(`grant all on ${url.pathname.slice(1)}.* to '${name}'@'127.0.0.1'`);
  } finally {
    await connection.end();
  }
  url.username = name;
  url.password = encodeURIComponent(password);
  return url.href;
}
