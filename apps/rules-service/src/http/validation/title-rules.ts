import { applyDecorators } from '@nestjs/common';
import { IsAccount, IsText } from './field-rules.js';
import { BearsNoName, NamesNobody } from './names-nobody.decorator.js';

/** What something is for, in a few words; neither called as a person is nor saying anything of one. */
export const IsLabel = (most: number): PropertyDecorator =>
  applyDecorators(NamesNobody(), BearsNoName(), IsText(most));

/** The id that an account is given, which is not the name of its holder, in Pinyin neither. */
export const IsNewAccount = (): PropertyDecorator => applyDecorators(BearsNoName(), IsAccount());
