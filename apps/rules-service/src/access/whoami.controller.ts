import { Controller, Get } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@hongzhu/compliance';
import type { AccountView } from '@hongzhu/contracts';
import { Acting } from '../http/account.decorator.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { AccountResponse } from './access-key.responses.js';
import { presentAccount } from './present-access-key.js';

@ApiTags('access')
@Controller('api/v1/whoami')
export class WhoamiController {
  @Operation({ zh: '读取当前账号', en: 'Read which account is asking' })
  @Get()
  @Needs('any-account')
  @ApiResponse({ status: 200, type: AccountResponse })
  @Problems(403)
  whoami(@Acting() actor: Actor): AccountView {
    return presentAccount(actor);
  }
}
