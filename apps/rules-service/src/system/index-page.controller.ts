import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Needs } from '../http/permissions/needs.decorator.js';
import { INDEX_PAGE } from './index-page.js';

@ApiExcludeController()
@Controller()
export class IndexPageController {
  @Get()
  @Needs('anyone')
  @Header('content-type', 'text/html; charset=utf-8')
  getIndexPage(): string {
    return INDEX_PAGE;
  }
}
