import { applyDecorators } from '@nestjs/common';
import { isCalendarDate } from '@hongzhu/rules-engine';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  Matches,
  Max,
  Min,
  ValidateBy,
  type ValidationOptions,
} from 'class-validator';

const CODE = /^[A-Za-z0-9._-]{1,64}$/;
const MOST_CODES = 500;

/** What the answer says when the rule is broken; read again by `field-faults`. */
const otherwise = (code: string, zh: string, en: string): ValidationOptions => ({
  context: { code, message: { zh, en } },
});

/** One of a few words. */
export const IsWord = (words: readonly string[]): PropertyDecorator =>
  IsIn(words, otherwise('unknown_value', `应为：${words.join('、')}`, `Expected one of ${words.join(', ')}`));

const invalidCode = otherwise(
  'invalid_code',
  '编码应为 1 至 64 个字符：字母、数字、点、下划线、短横线',
  'A code is 1 to 64 characters of A-Z a-z 0-9 . _ -',
);
/** A code of the registry, a rule or a rule set. */
export const IsCode = (): PropertyDecorator => Matches(CODE, invalidCode);

/** A list of at least one and at most 500 codes, each once. */
export const IsCodeList = (): PropertyDecorator =>
  applyDecorators(
    Matches(CODE, { ...invalidCode, each: true }),
    ArrayUnique(otherwise('duplicate_code', '编码重复', 'A code is there twice')),
    ArrayMinSize(1, otherwise('out_of_range', '至少一项', 'Expected at least one item')),
    ArrayMaxSize(
      MOST_CODES,
      otherwise('out_of_range', `最多 ${MOST_CODES} 项`, `At most ${MOST_CODES} items`),
    ),
    IsArray(otherwise('wrong_type', '应为列表', 'Expected a list')),
  );

/** A list of such words. */
export const IsWordList = (words: readonly string[]): PropertyDecorator =>
  applyDecorators(
    IsIn(words, {
      each: true,
      ...otherwise('unknown_value', `应为：${words.join('、')}`, `Expected ${words.join(', ')}`),
    }),
    ArrayMaxSize(words.length, otherwise('out_of_range', '项数过多', 'Too many items')),
    IsArray(otherwise('wrong_type', '应为列表', 'Expected a list')),
  );

/** Text without control characters. */
export const IsText = (most: number): PropertyDecorator =>
  Matches(
    new RegExp(`^\\P{Cc}{0,${most}}$`, 'u'),
    otherwise(
      'invalid_text',
      `应为不含控制字符的文字，最多 ${most} 个字符`,
      `Expected text of at most ${most} characters, without control characters`,
    ),
  );

/** A date of the calendar, `YYYY-MM-DD`. */
export const IsDate = (): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isDate',
      validator: { validate: (value) => typeof value === 'string' && isCalendarDate(value) },
    },
    otherwise(
      'invalid_date',
      '应为日历上存在的日期 YYYY-MM-DD',
      'Expected a date of the calendar, YYYY-MM-DD',
    ),
  );

/** A whole number in a query, from `least` to `most`, written in digits. */
export const IsCount = (least: number, most: number): PropertyDecorator => {
  const fault = otherwise(
    'out_of_range',
    `应为 ${least} 至 ${most} 的整数`,
    `Expected a whole number from ${least} to ${most}`,
  );
  const number = ({ value }: { value: unknown }): unknown =>
    typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return applyDecorators(Transform(number), Max(most, fault), Min(least, fault), IsInt(fault));
};
