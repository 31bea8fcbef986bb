import type { INestApplication } from '@nestjs/common';
import { SwaggerModule } from '@nestjs/swagger';
import { openApiDocument } from './openapi-document.js';

/** What the page says in an attribute, which its policy does not allow: else its hidden symbols take up room. */
const HIDDEN_SYMBOLS = 'body > svg { position: absolute; width: 0; height: 0; }';

/** Serves `/api/openapi.json`, and pages to read it at `/api/docs`; all of their assets are the service's own. */
export function mountDocumentation(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, openApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customCss: HIDDEN_SYMBOLS,
    customSiteTitle: '红珠 Hongzhu API',
    swaggerOptions: { validatorUrl: null, docExpansion: 'list', persistAuthorization: false },
  });
}
