import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import {
  SEVERITIES,
  SUBJECT_TYPES,
  VERDICTS,
  type BasisView,
  type BilingualText,
  type ProblemErrorView,
  type ProblemView,
  type RuleSetVersionView,
  type SubjectView,
} from '@hongzhu/contracts';
import { CODE, COUNT, DATE, nullable, TEXT, TEXTS, UUID, word } from './schema-kinds.js';

export const SUBJECT_TYPE = word(SUBJECT_TYPES);
export const SEVERITY = word(SEVERITIES);
export const VERDICT = word(VERDICTS);

@ApiSchema({ name: 'BilingualText' })
export class BilingualTextResponse implements BilingualText {
  @ApiProperty(TEXT) readonly zh!: string;
  @ApiProperty(TEXT) readonly en!: string;
}

@ApiSchema({ name: 'Subject' })
export class SubjectResponse implements SubjectView {
  @ApiProperty(SUBJECT_TYPE) readonly type!: SubjectView['type'];
  @ApiProperty(CODE) readonly code!: string;
}

@ApiSchema({ name: 'RuleSetVersion' })
export class RuleSetVersionResponse implements RuleSetVersionView {
  @ApiProperty(CODE) readonly id!: string;
  @ApiProperty(TEXT) readonly version!: string;
}

@ApiSchema({ name: 'Basis' })
export class BasisResponse implements BasisView {
  @ApiProperty(TEXT) readonly source!: string;
  @ApiProperty(TEXT) readonly clause!: string;
}

@ApiSchema({ name: 'ProblemError' })
export class ProblemErrorResponse implements ProblemErrorView {
  @ApiProperty({
    ...TEXT,
    description: 'JSON pointer into the body; `?name` for a query parameter',
  })
  readonly pointer!: string;
  @ApiProperty(TEXT) readonly code!: string;
  @ApiProperty(TEXT) readonly message!: string;
}

@ApiSchema({ name: 'Problem' })
export class ProblemResponse implements ProblemView {
  @ApiProperty(TEXT) readonly type!: string;
  @ApiProperty(TEXT) readonly title!: string;
  @ApiProperty({ type: 'integer', minimum: 400, maximum: 599 }) readonly status!: number;
  @ApiProperty(TEXT) readonly detail!: string;
  @ApiProperty({ ...TEXT, description: 'Stable' }) readonly code!: string;
  @ApiProperty(TEXT) readonly instance!: string;
  @ApiPropertyOptional({ type: [ProblemErrorResponse] }) readonly errors?: ProblemErrorView[];
  @ApiPropertyOptional(UUID) readonly sweepId?: string;
  @ApiPropertyOptional(nullable(TEXT)) readonly assignee?: string | null;
  @ApiPropertyOptional(DATE) readonly lastRecordedDate?: string;
  @ApiPropertyOptional(CODE) readonly marketCode?: string;
  @ApiPropertyOptional(COUNT) readonly version?: number;
  @ApiPropertyOptional(COUNT) readonly limit?: number;
  @ApiPropertyOptional(COUNT) readonly position?: number;
  @ApiPropertyOptional(TEXT) readonly state?: string;
  @ApiPropertyOptional(TEXTS) readonly possibleIn?: string[];
  @ApiPropertyOptional(TEXT) readonly permission?: string;
  @ApiPropertyOptional(TEXTS) readonly roles?: string[];
  @ApiPropertyOptional(UUID) readonly waiverId?: string;
  @ApiPropertyOptional(CODE) readonly account?: string;
}
