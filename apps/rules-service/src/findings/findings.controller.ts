import { Controller, Get, Param } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { FindingReader, NotFoundError, placeOf, scopeOf, type Actor } from '@hongzhu/compliance';
import { mayIn } from '@hongzhu/permissions';
import type { FindingDetailView, FindingView, PageView } from '@hongzhu/contracts';
import { Acting } from '../http/account.decorator.js';
import { idOr } from '../http/address.pipes.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { Reads } from '../http/permissions/reads.decorator.js';
import { presentPage } from '../http/present-page.js';
import { pageRequest } from '../http/validation/page-query.dto.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { AnswersPage, Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { SmallCounts } from '../small-counts/small-counts.js';
import { FindingQuery } from './finding-query.dto.js';
import { FindingDetailResponse, FindingResponse } from './finding.responses.js';
import { presentFinding, presentFindingDetail } from './present-finding.js';

@ApiTags('findings')
@Controller('api/v1/findings')
export class FindingsController {
  constructor(
    private readonly findings: FindingReader,
    private readonly counts: SmallCounts,
  ) {}

  @Operation({ zh: '列出问题', en: 'List findings' })
  @Get()
  @Needs('read Finding')
  @Reads('members')
  @TakesParameters()
  @AnswersPage(FindingResponse)
  @Problems()
  async listFindings(
    @Parameters() query: FindingQuery,
    @Acting() actor: Actor,
  ): Promise<PageView<FindingView>> {
    const { limit, cursor, ...filter } = query;
    const page = await this.findings.list(
      { ...filter, within: scopeOf(actor) },
      pageRequest({ limit, cursor }),
    );
    return presentPage(page, (finding) => this.counts.listed(presentFinding(finding), finding, actor));
  }

  @Operation({ zh: '读取一个问题，含说明和历史', en: 'Read a finding with its explanation and history' })
  @Get(':id')
  @Needs('read Finding')
  @Reads('members')
  @ApiResponse({ status: 200, type: FindingDetailResponse })
  @Problems(404)
  async getFinding(
    @Param('id', idOr('finding_not_found')) id: string,
    @Acting() actor: Actor,
  ): Promise<FindingDetailView> {
    const finding = await this.findings.get(id);
    if (!finding || !mayIn(actor, 'read Finding', placeOf(finding.cell)))
      throw new NotFoundError('finding_not_found', `There is no finding '${id}'.`);
    const history = await this.findings.history(finding.id);
    return this.counts.explained(presentFindingDetail(finding, history), actor);
  }
}
