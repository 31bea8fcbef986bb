import { isBareName, LONGEST_LOOKED_THROUGH, namesPerson } from '@hongzhu/registry';
import { ValidateBy } from 'class-validator';
import { otherwise } from './rule-context.js';

/** What is longer is refused for that, as every field has a length of its own. */
const isLookedThrough = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_LOOKED_THROUGH;

/** Words about a market, not about a person; `plain` gives what a text says where it is written in another way. */
export const NamesNobody = (plain = (text: string): string => text): PropertyDecorator =>
  ValidateBy(
    {
      name: 'namesNobody',
      validator: {
        validate: (value) => !isLookedThrough(value) || !namesPerson(plain(value)),
        defaultMessage: () => 'personal data',
      },
    },
    otherwise(
      'personal_data_suspected',
      '疑似含姓名、身份证号或电话，请删去；个人信息不得写入。店名、地名请写全',
      'It seems to hold a name, an identity number or a phone: take it out; nothing about a person may be written here. Write names of shops and places in full',
    ),
  );

/** The title of a thing, which is not called as a person is. */
export const BearsNoName = (): PropertyDecorator =>
  ValidateBy(
    {
      name: 'bearsNoName',
      validator: {
        validate: (value) => !isLookedThrough(value) || !isBareName(value),
        defaultMessage: () => 'a bare name',
      },
    },
    otherwise(
      'personal_data_suspected',
      '看起来是人名；请写明是什么，例如“案件系统”，姓名不得写入',
      'It reads as the name of a person: say what it is, as 案件系统; no names may be written here',
    ),
  );
