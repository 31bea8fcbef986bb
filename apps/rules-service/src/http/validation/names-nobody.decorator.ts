import { namesPerson } from '@hongzhu/registry';
import { ValidateBy } from 'class-validator';
import { otherwise } from './rule-context.js';

/** Words about a market, not about a person; `plain` gives what a text says where it is written in another way. */
export const NamesNobody = (plain = (text: string): string => text): PropertyDecorator =>
  ValidateBy(
    {
      name: 'namesNobody',
      validator: {
        validate: (value) => typeof value !== 'string' || !namesPerson(plain(value)),
        defaultMessage: () => 'personal data',
      },
    },
    otherwise(
      'personal_data_suspected',
      '疑似含姓名、身份证号或电话，请删去；个人信息不得写入',
      'It seems to hold a name, an identity number or a phone: take it out; nothing about a person may be written here',
    ),
  );
