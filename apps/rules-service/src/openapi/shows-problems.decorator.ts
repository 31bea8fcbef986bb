import { applyDecorators } from '@nestjs/common';
import { RouteSettings } from '../http/route-settings.decorator.js';
import { AnswersProblem, PAGE } from './answers.decorator.js';

/** A route that browsers are sent to: its problems are pages for those who ask for HTML, and documents for others. */
export const ShowsProblems = (...statuses: readonly number[]): MethodDecorator =>
  applyDecorators(
    RouteSettings({ showsPages: true }),
    ...statuses.map((status) => AnswersProblem(status, PAGE)),
  );
