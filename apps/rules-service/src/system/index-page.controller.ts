import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { INDEX_PAGE } from './index-page.js';

@ApiExcludeController()
@Controller()
export class IndexPageController {
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  getIndexPage(): string {
    return INDEX_PAGE;
  }
}
