import { Controller, Get, Param } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { NotFoundError, RuleLibrary } from '@hongzhu/compliance';
import type { FactView, PageView, RuleSetDetailView, RuleSetView, RuleView } from '@hongzhu/contracts';
import { factCatalogue } from '@hongzhu/registry';
import { Needs } from '../http/permissions/needs.decorator.js';
import { presentPage } from '../http/present-page.js';
import { AnswersPage, Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { FactResponse } from './fact.responses.js';
import { presentFact } from './present-fact.js';
import { presentRule, presentRuleSet, presentRuleSetDetail } from './present-rule.js';
import { RuleResponse, RuleSetDetailResponse, RuleSetResponse } from './rule.responses.js';

/** The rules in force; there are few enough of them for one page. */
@ApiTags('rules')
@Controller('api/v1')
export class RulesController {
  constructor(private readonly library: RuleLibrary) {}

  @Operation({ zh: '列出规则集', en: 'List rule sets' })
  @Get('rule-sets')
  @Needs('read Rule')
  @AnswersPage(RuleSetResponse)
  @Problems()
  listRuleSets(): PageView<RuleSetView> {
    return presentPage({ items: this.library.ruleSets, nextCursor: null }, presentRuleSet);
  }

  @Operation(
    { zh: '读取规则集的一个版本', en: 'Read a version of a rule set' },
    {
      zh: '只有现行版本。',
      en: 'The version in force only.',
    },
  )
  @Get('rule-sets/:id/versions/:version')
  @Needs('read Rule')
  @ApiResponse({ status: 200, type: RuleSetDetailResponse })
  @Problems(404)
  getRuleSetVersion(@Param('id') id: string, @Param('version') version: string): RuleSetDetailView {
    const set = this.library.get(id);
    if (!set) throw new NotFoundError('rule_set_not_found', `There is no rule set '${id}'.`);
    if (set.version !== version) {
      throw new NotFoundError('rule_set_version_not_found', `'${id}' is in force in version ${set.version}.`);
    }
    return presentRuleSetDetail(set);
  }

  @Operation(
    { zh: '读取一条规则', en: 'Read a rule' },
    {
      zh: '条件采用 json-rules-engine 的格式。',
      en: "The conditions are in json-rules-engine's format.",
    },
  )
  @Get('rules/:id')
  @Needs('read Rule')
  @ApiResponse({ status: 200, type: RuleResponse })
  @Problems(404)
  getRule(@Param('id') id: string): RuleView {
    for (const set of this.library.ruleSets) {
      const rule = set.rulesById.get(id);
      if (rule) return presentRule(set, rule);
    }
    throw new NotFoundError('rule_not_found', `There is no rule '${id}'.`);
  }

  @Operation({ zh: '列出规则可用的事实', en: 'List the facts that rules can use' })
  @Get('facts')
  @Needs('read Rule')
  @AnswersPage(FactResponse)
  @Problems()
  listFacts(): PageView<FactView> {
    return presentPage({ items: [...factCatalogue.values()], nextCursor: null }, presentFact);
  }
}
