import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { VERDICTS, type RuleCaseView } from '@hongzhu/contracts';
import { DATE, mapOf, NUMBER, TEXT, word } from '../openapi/schema-kinds.js';

@ApiSchema({ name: 'RuleCase' })
export class RuleCaseResponse implements RuleCaseView {
  @ApiProperty(TEXT) readonly name!: string;
  @ApiProperty(TEXT) readonly why!: string;
  @ApiProperty(DATE) readonly asOf!: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description:
      '按事实名称；带参数的事实为 {args, value} 的列表；未列出的为未知 / By the name of the fact; of one with arguments a list of {args, value}; what is not named is unknown',
  })
  readonly facts!: RuleCaseView['facts'];
  @ApiProperty(mapOf(NUMBER)) readonly params!: RuleCaseView['params'];
  @ApiProperty(word(VERDICTS)) readonly expected!: string;
}
