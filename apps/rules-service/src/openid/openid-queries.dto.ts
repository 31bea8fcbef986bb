import { ApiPropertyOptional } from '@nestjs/swagger';
import { isLocalPath } from '@hongzhu/compliance';
import { CONSOLE_PAGES } from '@hongzhu/contracts';
import { IsOptional, ValidateBy } from 'class-validator';
import { isConsoleAddress } from '../console/console-paths.js';
import { otherwise } from '../http/validation/rule-context.js';

const IsAddressOfAPage = (): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isAddressOfAPage',
      validator: {
        validate: (value) => typeof value === 'string' && isLocalPath(value) && isConsoleAddress(value),
        defaultMessage: () => 'address of a page',
      },
    },
    otherwise(
      'invalid_path',
      '应为控制台页面的地址，以 / 开头',
      'Expected the address of a page of the console, from its / on',
    ),
  );

/** Where somebody goes on who has signed in. */
export class StartQuery {
  @ApiPropertyOptional({
    type: 'string',
    pattern: `^/(?:(?:${CONSOLE_PAGES.join('|')})(?:/[^?#]*)?)?(?:[?#].*)?$`,
    maxLength: 512,
    default: '/',
    description: '登录后返回的控制台页面 / The page of the console to go on at',
  })
  @IsOptional()
  @IsAddressOfAPage()
  readonly returnTo?: string;
}
