import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '@hongzhu/compliance';
import type { FastifyRequest } from 'fastify';
import { actorOf } from '../http/account.decorator.js';
import { yearOfAddress } from './year.pipe.js';

/** Which year a request writes, on which version of it, and who asks. */
export interface YearToWrite {
  readonly year: number;
  readonly ifMatch: string | undefined;
  readonly actor: Actor;
}

/** Throws `calendar_year_unknown` (404) for what is no year. */
export const YearToWrite = createParamDecorator((_: unknown, context: ExecutionContext): YearToWrite => {
  const request = context.switchToHttp().getRequest<FastifyRequest<{ Params: { year: string } }>>();
  return {
    year: yearOfAddress(request.params.year),
    ifMatch: request.headers['if-match'],
    actor: actorOf(context),
  };
});
