import { Query, SetMetadata, applyDecorators } from '@nestjs/common';
import { QueryPipe } from './request.pipes.js';

const TAKES_QUERY = 'hongzhu:takes-query';

/** Marks a route whose query parameters a DTO declares, to be received with `@Parameters()`. */
export const TakesParameters = (): MethodDecorator => applyDecorators(SetMetadata(TAKES_QUERY, true));

/** The query as the parameter's DTO declares it. */
export const Parameters = (): ParameterDecorator => Query(new QueryPipe());

export const takesParameters = (handler: object): boolean =>
  Reflect.getMetadata(TAKES_QUERY, handler) === true;
