import { plainToInstance } from 'class-transformer';
import { validateOrReject } from 'class-validator';

/** A body as the class declares it, held against its rules. Rejects with what class-validator found. */
export async function validated(type, body) {
  const instance = plainToInstance(type, body);
  await validateOrReject(instance, { whitelist: true, forbidNonWhitelisted: true });
  return instance;
}
