import { Controller, Get, Headers, Param, StreamableFile } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, ApiTags } from '@nestjs/swagger';
import { NoteExport, SweepReader, type Actor, type SubjectVerdict } from '@hongzhu/compliance';
import type { PageView, SweepVerdictView } from '@hongzhu/contracts';
import { mayIn } from '@hongzhu/permissions';
import { Acting } from '../http/account.decorator.js';
import { idOr } from '../http/address.pipes.js';
import { Costly } from '../http/limits/limit-costly.js';
import { NDJSON, linesOf, wantsLines } from '../http/ndjson.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { Reads } from '../http/permissions/reads.decorator.js';
import { presentPage } from '../http/present-page.js';
import { parameterPointer } from '../http/validation/field-faults.js';
import { pageRequest } from '../http/validation/page-query.dto.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { invalidParameter } from '../http/validation/request.pipes.js';
import { pageOf, Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { SmallCounts } from '../small-counts/small-counts.js';
import { getDetailedSweep } from './get-sweep.js';
import { noteBrokenOff } from './note-broken-off.js';
import { presentVerdict } from './present-sweep.js';
import { verdictPage, verdictsByCell, type VerdictSelection } from './read-verdicts.js';
import { SweepVerdictResponse } from './sweep.responses.js';
import { decodePosition } from './verdict-position.js';
import { VerdictsQuery } from './verdicts-query.dto.js';

@ApiTags('sweeps')
@Controller('api/v1/sweeps')
export class SweepVerdictsController {
  constructor(
    private readonly sweeps: SweepReader,
    private readonly exported: NoteExport,
    private readonly counts: SmallCounts,
  ) {}

  @Operation(
    { zh: '读取一次扫描的全部结论', en: 'Read the verdicts of a sweep' },
    {
      zh: '默认不含 not_applicable，用 include=not_applicable 取全部。\n\nAccept: application/x-ndjson 时一次给出全部，每行一个结论，与列表中的一项相同；此时不接受 limit 和 cursor。中途出错会断开连接，不会以不完整的内容冒充全部。\n\n超过保留期的扫描回答 410 sweep_detail_pruned。',
      en: "Without not_applicable, unless include=not_applicable.\n\nFor Accept: application/x-ndjson all come at once, a line each, of the form of an item of a page; limit and cursor are refused then. If the rest can't be read, the connection is broken off, so that part of them never passes for all.\n\n410 sweep_detail_pruned once the verdicts are past the time for which they are kept.",
    },
  )
  @Get(':id/verdicts')
  @Costly(({ headers }) => wantsLines(headers.accept))
  @Needs('read Verdict')
  @Reads('members')
  @TakesParameters()
  @ApiExtraModels(SweepVerdictResponse)
  @ApiResponse({
    status: 200,
    description: 'A page; or all verdicts, a line each, for `Accept: application/x-ndjson`',
    content: {
      'application/json': { schema: pageOf(SweepVerdictResponse) },
      [NDJSON]: { schema: { type: 'string' } },
    },
  })
  @Problems(404, 410)
  async getSweepVerdicts(
    @Param('id', idOr('sweep_not_found')) id: string,
    @Parameters() query: VerdictsQuery,
    @Headers('accept') accept: string | undefined,
    @Acting() actor: Actor,
  ): Promise<PageView<SweepVerdictView> | StreamableFile> {
    const sweep = await getDetailedSweep(this.sweeps, id, actor);
    const selection: VerdictSelection = {
      sweepId: sweep.id,
      withNotApplicable: query.include === 'not_applicable',
      isSeen: (place) => mayIn(actor, 'read Verdict', place),
    };
    const present = (verdict: SubjectVerdict): SweepVerdictView =>
      this.counts.verdict(presentVerdict(verdict), actor);
    if (!wantsLines(accept)) {
      const { limit, cursor } = pageRequest(query);
      const from = cursor === undefined ? null : decodePosition(cursor);
      const page = await verdictPage(this.sweeps, selection, from, limit);
      // A page that was read while they were deleted may lack some.
      await getDetailedSweep(this.sweeps, sweep.id, actor);
      return presentPage(page, present);
    }
    refusePaging(query);
    const noteFailure = await this.exported.run(actor.account, 'verdicts', `sweeps/${sweep.id}`);
    const verdicts = noteBrokenOff(this.allVerdicts(selection, actor), noteFailure);
    return new StreamableFile(linesOf(verdicts, present), {
      type: `${NDJSON}; charset=utf-8`,
    });
  }

  /** Throws in the end when the verdicts went past their time while they were read: then some are missing. */
  private async *allVerdicts(selection: VerdictSelection, actor: Actor): AsyncGenerator<SubjectVerdict[]> {
    yield* verdictsByCell(this.sweeps, selection);
    await getDetailedSweep(this.sweeps, selection.sweepId, actor);
  }
}

/** Lines come all at once; a limit that does nothing would be a silent lie. */
function refusePaging({ limit, cursor }: VerdictsQuery): void {
  const given = Object.entries({ limit, cursor }).filter(([, value]) => value !== undefined);
  if (given.length === 0) return;
  const message = { zh: 'NDJSON 不分页', en: 'NDJSON is not paged' };
  throw invalidParameter(
    given.map(([name]) => ({ pointer: parameterPointer(name), code: 'not_allowed', message })),
  );
}
