import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  CELL_TYPES,
  DIFFERENCE_REASONS,
  KEY_STANDINGS,
  SWEEP_EFFECTS,
  type CellView,
  type CertificateCheckView,
  type CertificateDifferenceView,
  type CertificateSummaryView,
  type CertificateView,
  type InclusionProofView,
  type PinnedRuleSetView,
  type PublicKeyView,
  type RuleCountsView,
  type SigningKeyView,
  type TallyView,
  type VerdictCountsView,
} from '@hongzhu/contracts';
import {
  CODE,
  CODES,
  COUNT,
  DATE,
  FLAG,
  INSTANT,
  nullable,
  TEXT,
  TEXTS,
  UUID,
  word,
} from '../openapi/schema-kinds.js';
import { TallyResponse } from '../sweeps/tally.responses.js';

/** 32 bytes in base64url. */
const DIGEST = { type: 'string', pattern: '^[A-Za-z0-9_-]{43}$' } as const;
const BASE64URL = { type: 'string', pattern: '^[A-Za-z0-9_-]+$' } as const;

@ApiSchema({ name: 'PinnedRuleSet' })
export class PinnedRuleSetResponse implements PinnedRuleSetView {
  @ApiProperty(CODE) readonly id!: string;
  @ApiProperty(TEXT) readonly version!: string;
  @ApiProperty({ ...nullable(DIGEST), description: 'Of its documents and the parameter values in force' })
  readonly digest!: string | null;
}

@ApiSchema({ name: 'PublicKey' })
export class PublicKeyResponse implements PublicKeyView {
  @ApiProperty(word(['Ed25519'])) readonly algorithm!: 'Ed25519';
  @ApiProperty({ ...DIGEST, description: 'SHA-256 of the public key' }) readonly keyId!: string;
  @ApiProperty({ ...BASE64URL, description: 'SubjectPublicKeyInfo in DER' }) readonly publicKey!: string;
}

@ApiSchema({ name: 'SigningKey' })
export class SigningKeyResponse extends PublicKeyResponse implements SigningKeyView {
  @ApiProperty(word(['current', 'retired'])) readonly status!: SigningKeyView['status'];
}

@ApiSchema({ name: 'SigningKeys' })
export class SigningKeysResponse {
  @ApiProperty({ type: [SigningKeyResponse] }) readonly items!: SigningKeyView[];
}

@ApiSchema({ name: 'VerdictCounts' })
export class VerdictCountsResponse implements VerdictCountsView {
  @ApiProperty(COUNT) readonly compliant!: number;
  @ApiProperty(COUNT) readonly non_compliant!: number;
  @ApiProperty(COUNT) readonly in_grace!: number;
  @ApiProperty(COUNT) readonly insufficient_data!: number;
  @ApiProperty(COUNT) readonly not_applicable!: number;
  @ApiProperty(COUNT) readonly error!: number;
}

@ApiSchema({ name: 'RuleCounts' })
export class RuleCountsResponse implements RuleCountsView {
  @ApiProperty(CODE) readonly ruleId!: string;
  @ApiProperty(CODE) readonly ruleSetId!: string;
  @ApiProperty({ type: VerdictCountsResponse }) readonly verdicts!: VerdictCountsView;
}

@ApiSchema({ name: 'CertifiedTree' })
class CertifiedTreeResponse {
  @ApiProperty(word(['SHA-256'])) readonly hash!: 'SHA-256';
  @ApiProperty(COUNT) readonly leaves!: number;
  @ApiProperty(DIGEST) readonly root!: string;
}

@ApiSchema({ name: 'Certificate' })
export class CertificateResponse implements CertificateView {
  @ApiProperty(TEXT) readonly format!: string;
  @ApiProperty(UUID) readonly sweepId!: string;
  @ApiProperty(DATE) readonly asOf!: string;
  @ApiProperty(word(SWEEP_EFFECTS)) readonly effect!: CertificateView['effect'];
  @ApiProperty({ ...nullable(CODES), description: 'Null: all' }) readonly towns!: string[] | null;
  @ApiProperty({ type: [PinnedRuleSetResponse] }) readonly ruleSets!: PinnedRuleSetView[];
  @ApiProperty({ type: TallyResponse }) readonly owed!: TallyView;
  @ApiProperty({ type: VerdictCountsResponse }) readonly verdicts!: VerdictCountsView;
  @ApiProperty({ type: [RuleCountsResponse] }) readonly rules!: RuleCountsView[];
  @ApiProperty({ type: CertifiedTreeResponse }) readonly tree!: CertificateView['tree'];
  @ApiProperty(INSTANT) readonly issuedAt!: string;
  @ApiProperty({ type: PublicKeyResponse }) readonly key!: PublicKeyView;
  @ApiProperty({ ...BASE64URL, description: 'Over the canonical JSON (RFC 8785) of all the rest' })
  readonly signature!: string;
}

@ApiSchema({ name: 'CertificateSummary' })
export class CertificateSummaryResponse implements CertificateSummaryView {
  @ApiProperty(DIGEST) readonly root!: string;
  @ApiProperty(COUNT) readonly leaves!: number;
  @ApiProperty(DIGEST) readonly keyId!: string;
  @ApiProperty(INSTANT) readonly issuedAt!: string;
}

@ApiSchema({ name: 'Cell' })
class CellResponse implements CellView {
  @ApiProperty(word(CELL_TYPES)) readonly type!: CellView['type'];
  @ApiProperty(CODE) readonly code!: string;
  @ApiProperty(nullable(CODE)) readonly townCode!: string | null;
}

@ApiSchema({ name: 'CertificateLeaf' })
class CertificateLeafResponse {
  @ApiProperty({ type: CellResponse }) readonly cell!: CellView;
  @ApiProperty({ ...DIGEST, description: 'Of the facts that were read' }) readonly facts!: string;
  @ApiProperty(COUNT) readonly pairs!: number;
  @ApiProperty({ type: [PinnedRuleSetResponse] }) readonly ruleSets!: PinnedRuleSetView[];
  @ApiProperty({ ...DIGEST, description: 'Of the ledger' }) readonly verdicts!: string;
}

@ApiSchema({ name: 'CertificateLedger' })
class CertificateLedgerResponse {
  @ApiProperty(TEXT) readonly verdicts!: string;
  @ApiProperty(nullable(DIGEST)) readonly legendDigest!: string | null;
  @ApiProperty(nullable(TEXT)) readonly legend!: string | null;
  @ApiProperty(nullable(DIGEST)) readonly rosterDigest!: string | null;
  @ApiProperty(nullable(TEXT)) readonly roster!: string | null;
}

@ApiSchema({ name: 'InclusionProof' })
export class InclusionProofResponse implements InclusionProofView {
  @ApiProperty({ type: CertificateLeafResponse }) readonly leaf!: InclusionProofView['leaf'];
  @ApiProperty(COUNT) readonly index!: number;
  @ApiProperty(COUNT) readonly treeSize!: number;
  @ApiProperty({ ...TEXTS, items: DIGEST, description: 'From the leaf up, the lowest first' })
  readonly path!: string[];
  @ApiProperty({ type: CertificateLedgerResponse }) readonly ledger!: InclusionProofView['ledger'];
  @ApiProperty({ type: CertificateResponse }) readonly certificate!: CertificateView;
}

@ApiSchema({ name: 'CertificateDifference' })
class CertificateDifferenceResponse implements CertificateDifferenceView {
  @ApiProperty(word(CELL_TYPES)) readonly type!: CellView['type'];
  @ApiProperty(CODE) readonly code!: string;
  @ApiProperty(nullable(CODE)) readonly marketCode!: string | null;
  @ApiProperty(word(DIFFERENCE_REASONS)) readonly reason!: CertificateDifferenceView['reason'];
}

@ApiSchema({ name: 'CertificateCheck' })
export class CertificateCheckResponse implements CertificateCheckView {
  @ApiProperty(UUID) readonly sweepId!: string;
  @ApiProperty(FLAG) readonly intact!: boolean;
  @ApiProperty(FLAG) readonly signatureValid!: boolean;
  @ApiProperty(word(KEY_STANDINGS)) readonly key!: CertificateCheckView['key'];
  @ApiProperty(DIGEST) readonly keyId!: string;
  @ApiProperty(FLAG) readonly treeIntact!: boolean;
  @ApiProperty(FLAG) readonly countsEqual!: boolean;
  @ApiProperty(COUNT) readonly cellsChecked!: number;
  @ApiProperty({ type: [CertificateDifferenceResponse], description: 'At most the first 200' })
  readonly differences!: CertificateDifferenceView[];
  @ApiProperty(COUNT) readonly differenceCount!: number;
}
