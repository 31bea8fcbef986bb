import { applyDecorators } from '@nestjs/common';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateBy, ValidateNested } from 'class-validator';
import { otherwise } from './rule-context.js';

const isObject = (item: unknown): boolean =>
  typeof item === 'object' && item !== null && !Array.isArray(item);

/** A list of objects, each by its own rules; at least one, at most so many. */
export const IsItemList = (most: number): PropertyDecorator =>
  applyDecorators(
    ValidateNested({ each: true }),
    ValidateBy(
      {
        name: 'areObjects',
        validator: {
          validate: (items) => Array.isArray(items) && items.every(isObject),
          defaultMessage: () => 'not objects',
        },
      },
      otherwise('wrong_type', '每项应为对象', 'Expected a list of objects'),
    ),
    ArrayMinSize(1, otherwise('out_of_range', '至少一项', 'Expected at least one item')),
    ArrayMaxSize(most, otherwise('out_of_range', `最多 ${most} 项`, `At most ${most} items`)),
    IsArray(otherwise('wrong_type', '应为列表', 'Expected a list')),
  );
