import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { NotFoundError, RuleLibrary } from '@hongzhu/compliance';
import type { PageView, RuleCaseView } from '@hongzhu/contracts';
import type { RuleCase } from '@hongzhu/rules-engine';
import { codeOr } from '../http/address.pipes.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { presentPage } from '../http/present-page.js';
import { AnswersPage, Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { RuleCaseResponse } from './rule-case.responses.js';

const presentCase = ({ name, why, asOf, facts, params, expected }: RuleCase): RuleCaseView => ({
  ...{ name, why, asOf, facts, expected },
  params: params ?? {},
});

@ApiTags('rules')
@Controller('api/v1/rules')
export class RuleCasesController {
  constructor(private readonly library: RuleLibrary) {}

  @Operation(
    { zh: '列出规则的案例', en: 'List the cases of a rule' },
    {
      zh: '规则发布前用来检验的案例：日期、事实、应得的结论和依据。一页列全。',
      en: 'By which the rule was tried before it was published: a date, the facts, what must come out, and why. All on one page.',
    },
  )
  @Get(':id/cases')
  @Needs('read Rule')
  @AnswersPage(RuleCaseResponse)
  @Problems(404)
  listRuleCases(@Param('id', codeOr('rule_not_found')) id: string): PageView<RuleCaseView> {
    const cases = this.library.casesOf(id);
    if (!cases) throw new NotFoundError('rule_not_found', `There is no rule '${id}'.`);
    return presentPage({ items: cases, nextCursor: null }, presentCase);
  }
}
