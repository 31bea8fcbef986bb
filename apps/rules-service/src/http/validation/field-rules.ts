import { unescape } from 'node:querystring';
import { applyDecorators } from '@nestjs/common';
import { isCalendarDate } from '@hongzhu/rules-engine';
import { NamesNobody } from './names-nobody.decorator.js';
import { otherwise, type RuleContext } from './rule-context.js';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  Matches,
  Max,
  Min,
  ValidateBy,
  type ValidationOptions,
} from 'class-validator';

const CODE = /^[A-Za-z0-9._-]{1,64}$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MOST_CODES = 500;

const ofEach = (rule: { context: RuleContext }, isGood: (item: unknown) => boolean): ValidationOptions => ({
  each: true,
  context: { ...rule.context, isGood },
});

const notAWord = (words: readonly string[]) =>
  otherwise('unknown_value', `应为：${words.join('、')}`, `Expected one of ${words.join(', ')}`);
/** One of a few words. */
export const IsWord = (words: readonly string[]): PropertyDecorator => IsIn(words, notAWord(words));

const invalidCode = otherwise(
  'invalid_code',
  '编码应为 1 至 64 个字符：字母、数字、点、下划线、短横线',
  'A code is 1 to 64 characters of A-Z a-z 0-9 . _ -',
);
const isCode = (item: unknown): boolean => typeof item === 'string' && CODE.test(item);
/** A code of the registry, a rule or a rule set. */
export const IsCode = (): PropertyDecorator => Matches(CODE, invalidCode);

/** A list of at least one and at most 500 codes, each once. */
export const IsCodeList = (): PropertyDecorator =>
  applyDecorators(
    Matches(CODE, ofEach(invalidCode, isCode)),
    ArrayUnique(otherwise('duplicate_code', '编码重复', 'A code is there twice')),
    ArrayMinSize(1, otherwise('out_of_range', '至少一项', 'Expected at least one item')),
    ArrayMaxSize(
      MOST_CODES,
      otherwise('out_of_range', `最多 ${MOST_CODES} 项`, `At most ${MOST_CODES} items`),
    ),
    IsArray(otherwise('wrong_type', '应为列表', 'Expected a list')),
  );

/** A list of such words, at least so many. */
export const IsWordList = (words: readonly string[], least = 0): PropertyDecorator =>
  applyDecorators(
    ArrayMinSize(least, otherwise('out_of_range', `至少 ${least} 项`, `At least ${least} items`)),
    IsIn(
      words,
      ofEach(notAWord(words), (item) => words.some((word) => word === item)),
    ),
    ArrayMaxSize(words.length, otherwise('out_of_range', '项数过多', 'Too many items')),
    IsArray(otherwise('wrong_type', '应为列表', 'Expected a list')),
  );

/** No control character, nor half of a surrogate pair: databases refuse what is no Unicode text. */
const CHARACTER = '[^\\p{Cc}\\p{Cs}]';

/** Text without control characters. */
export const IsText = (most: number): PropertyDecorator =>
  Matches(
    new RegExp(`^${CHARACTER}{0,${most}}$`, 'u'),
    otherwise(
      'invalid_text',
      `应为不含控制字符和残缺字符的文字，最多 ${most} 个字符`,
      `Expected text of at most ${most} characters, without control characters or halves of characters`,
    ),
  );

export const MOST_OF_A_REASON = 500;
/** Why something is done: text that says something, and nothing of a person. */
export const IsReason = (most: number = MOST_OF_A_REASON): PropertyDecorator =>
  applyDecorators(NamesNobody(), IsWords(most));

/** Text that says something. */
export const IsWords = (most: number): PropertyDecorator =>
  Matches(
    new RegExp(`^(?=.*\\S)${CHARACTER}{1,${most}}$`, 'u'),
    otherwise(
      'invalid_reason',
      `请写明内容：1 至 ${most} 个字符，不含控制字符和残缺字符`,
      `Say it in 1 to ${most} characters, without control characters or halves of characters`,
    ),
  );

export const MOST_OF_A_NOTE = 2000;
/** What somebody writes down, in lines; nothing of a person. */
export const IsNote = (): PropertyDecorator =>
  applyDecorators(
    NamesNobody(),
    Matches(
      new RegExp(`^(?:${CHARACTER}|\\n){0,${MOST_OF_A_NOTE}}$`, 'u'),
      otherwise(
        'invalid_text',
        `应为文字，最多 ${MOST_OF_A_NOTE} 个字符`,
        `Expected text of at most ${MOST_OF_A_NOTE} characters`,
      ),
    ),
  );

/** An account id, which must not be somebody's number. */
export const IsAccount = (): PropertyDecorator => applyDecorators(NamesNobody(), IsCode());

/** An id that this service gave. */
export const IsId = (): PropertyDecorator =>
  Matches(UUID, otherwise('invalid_id', '应为 UUID', 'Expected a UUID'));

/** A place in the feed of events. */
export const IsFeedPlace = (): PropertyDecorator =>
  Matches(
    /^(?:latest|\d{1,10})$/,
    otherwise(
      'invalid_cursor',
      '应为上一页的 nextCursor、事件的 sequence，或 latest',
      'Expected the nextCursor of the page before, the sequence of an event, or latest',
    ),
  );

/** The id of a task. */
export const IsTaskId = (): PropertyDecorator =>
  Matches(UUID, otherwise('invalid_id', '应为任务编号（UUID）', 'Expected the id of a task, a UUID'));

/** A version, as in an ETag without its quotes. */
export const IsVersion = (): PropertyDecorator => {
  const fault = otherwise('out_of_range', '应为不小于 1 的整数', 'Expected a whole number from 1');
  return applyDecorators(Max(999_999_999, fault), Min(1, fault), IsInt(fault));
};

/** What stands before the host. */
const CREDENTIALS = /^\w+:\/\/[^/?#\\]*@/;
/** What the escapes of an address say; of malformed ones, what can be read. */
const unescaped = (url: string): string => unescape(url.replaceAll('+', ' '));

/** Where another system shows something: http or https, without an account, a password or anything of a person. */
export const IsUrl = (): PropertyDecorator =>
  applyDecorators(
    NamesNobody(unescaped),
    ValidateBy(
      {
        name: 'hasNoCredentials',
        validator: {
          validate: (value) => typeof value !== 'string' || !CREDENTIALS.test(value),
          defaultMessage: () => 'credentials',
        },
      },
      otherwise(
        'url_with_credentials',
        '地址中不得有用户名或密码',
        'The address must not hold an account or a password',
      ),
    ),
    Matches(
      /^https?:\/\/[\x21-\x7e]{1,1990}$/,
      otherwise('invalid_url', '应为 http 或 https 地址', 'Expected an address of http or https'),
    ),
  );

const invalidDate = otherwise(
  'invalid_date',
  '应为日历上存在的日期 YYYY-MM-DD',
  'Expected a date of the calendar, YYYY-MM-DD',
);
const isDate = (item: unknown): boolean => typeof item === 'string' && isCalendarDate(item);
/** A date of the calendar, `YYYY-MM-DD`. */
export const IsDate = (): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isDate',
      validator: {
        validate: isDate,
        // An error without a message loses its context.
        defaultMessage: () => 'not a date',
      },
    },
    invalidDate,
  );
/** A list of at most so many dates of the calendar. */
export const IsDateList = (most: number): PropertyDecorator =>
  applyDecorators(
    ValidateBy(
      {
        name: 'areDates',
        validator: { validate: isDate, defaultMessage: () => 'not a date' },
      },
      ofEach(invalidDate, isDate),
    ),
    ArrayMaxSize(most, otherwise('out_of_range', `最多 ${most} 项`, `At most ${most} items`)),
    IsArray(otherwise('wrong_type', '应为列表', 'Expected a list')),
  );
/** Short text that may be a date; the use case says whether it is one. */
export const IsDateText = (): PropertyDecorator =>
  Matches(new RegExp(`^${CHARACTER}{0,100}$`, 'u'), invalidDate);

/** True or false in a body. */
export const IsTruth = (): PropertyDecorator =>
  IsBoolean(otherwise('wrong_type', '应为 true 或 false', 'Expected true or false'));

/** A whole number in a body. */
export const IsWhole = (least: number, most: number): PropertyDecorator => {
  const fault = notFrom(least, most);
  return applyDecorators(Max(most, fault), Min(least, fault), IsInt(fault));
};

const notFrom = (least: number, most: number): { context: RuleContext } =>
  otherwise(
    'out_of_range',
    `应为 ${least} 至 ${most} 的整数`,
    `Expected a whole number from ${least} to ${most}`,
  );

/** A whole number in a query, from `least` to `most`, written in digits. */
export const IsCount = (least: number, most: number): PropertyDecorator => {
  const number = ({ value }: { value: unknown }): unknown =>
    typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return applyDecorators(Transform(number), IsWhole(least, most));
};
