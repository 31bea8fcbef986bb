import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { StorageError } from '@hongzhu/compliance';
import { QUEUE_BOARD } from '@hongzhu/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { preferredLanguage } from '../http/preferred-language.js';
import { RequestError } from '../http/request-error.js';
import { TakesParameters } from '../http/validation/query.decorator.js';
import { LOCATION } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { OfTheBoard } from './of-the-board.decorator.js';
import { pageOutage } from './page-outage.js';
import { QueueBoard, type QueueBoardAnswer } from './queue-board.js';

const JSON_TYPE = 'application/json; charset=utf-8';
/** A year: files of the board have another name when they are others. For this browser alone: they take a permission. */
const KEPT = 'private, max-age=31536000, immutable';
const TRY_AGAIN_SECONDS = 15;

/** More than that nobody reads; the board itself sets no bound. */
const MOST_JOBS = 100;

function bounded(path: string): string {
  const { pathname, searchParams } = new URL(`http://board${path}`);
  if (!(Number(searchParams.get('jobsPerPage')) > MOST_JOBS)) return path;
  searchParams.set('jobsPerPage', String(MOST_JOBS));
  return `${pathname}?${searchParams.toString()}`;
}

const isFile = (path: string): boolean => /^\/static\/(js|css)\//.test(path);
/** Whether it is a page of the board that asks, and that knows how to tell what is wrong. */
const isAskedByPage = (path: string): boolean => path.startsWith('/api/');

/** Bull Board, to be read only: its pages, and all of which they consist. */
@ApiTags('system')
@Controller(QUEUE_BOARD)
export class QueueBoardController {
  constructor(private readonly board: QueueBoard) {}

  @Operation(
    { zh: '队列看板', en: 'The board of the queues' },
    {
      zh: '转到看板的页面；请在浏览器中打开。',
      en: 'Goes on to the page of the board. To be opened in a browser.',
    },
  )
  @Get()
  @OfTheBoard()
  @ApiResponse({ status: 308, description: '看板的地址 / Where the board is', headers: LOCATION })
  openQueueBoard(@Res({ passthrough: true }) reply: FastifyReply): void {
    reply.status(308).header('location', `${QUEUE_BOARD}/`);
  }

  @Operation(
    { zh: '队列看板的页面及其内容', en: 'The pages of the board, and what they consist of' },
    {
      zh: 'Bull Board 的页面和它自己的接口，只读；会随版本变化，程序请改用 `/metrics`。作业只显示编号。',
      en: 'Pages of Bull Board and their own interface, to be read only. They change with its versions: programs ask `/metrics`. Of jobs the ids are shown.',
    },
  )
  @Get('*')
  @OfTheBoard({ isAskedByPages: true })
  @TakesParameters()
  @ApiParam({ name: 'path', schema: { type: 'string' } })
  @ApiResponse({
    status: 200,
    description: '页面、页面所需的数据或文件 / A page, what a page asks for, or a file',
    content: { 'text/html': { schema: { type: 'string' } }, 'application/json': { schema: {} }, '*/*': {} },
  })
  async readQueueBoard(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const path = request.url.slice(QUEUE_BOARD.length);
    const { status, type, body } = await this.ask(path, request, reply);
    if (status >= 400 && !isAskedByPage(path)) throw new RequestError(404, 'route_not_found');
    if (isFile(path)) reply.header('cache-control', KEPT);
    reply.status(status).type(type);
    return body;
  }

  private async ask(path: string, request: FastifyRequest, reply: FastifyReply): Promise<QueueBoardAnswer> {
    try {
      return await this.board.answer(bounded(path));
    } catch (error) {
      if (!(error instanceof StorageError && error.isOutage)) throw error;
      const details = { retryAfter: TRY_AGAIN_SECONDS };
      const outage = new RequestError(503, 'queue_unavailable', details, { cause: error });
      if (!isAskedByPage(path)) throw outage;
      request.log.error({ err: outage }, 'the queues can not be shown');
      reply.header('retry-after', TRY_AGAIN_SECONDS);
      const told = pageOutage(outage, preferredLanguage(request.headers['accept-language']));
      return { status: 503, type: JSON_TYPE, body: Buffer.from(told) };
    }
  }
}
