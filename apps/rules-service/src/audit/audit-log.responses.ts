import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { AuditEntryView, AuditHeadView, AuditLineView } from '@hongzhu/contracts';
import { COUNT, DATE, INSTANT, mapOf, nullable, TEXT } from '../openapi/schema-kinds.js';

@ApiSchema({ name: 'AuditLine' })
export class AuditLineResponse implements AuditLineView {
  @ApiProperty({ ...COUNT, description: '从 1 起连续编号 / From 1, without gaps' })
  readonly position!: number;
  @ApiProperty(INSTANT) readonly at!: string;
  @ApiProperty({
    ...TEXT,
    description: '账号，或 sweep:<id>、recheck、clock / An account, or sweep:<id>, recheck, clock',
  })
  readonly actor!: string;
  @ApiProperty(TEXT) readonly action!: string;
  @ApiProperty(TEXT) readonly subject!: string;
  @ApiProperty(nullable(mapOf({}))) readonly before!: AuditLineView['before'];
  @ApiProperty(nullable(mapOf({}))) readonly after!: AuditLineView['after'];
  @ApiProperty({
    ...nullable(TEXT),
    description:
      '请求来自的地址 / The address from which it was asked; null where nobody asked over the network',
  })
  readonly origin!: string | null;
  @ApiProperty({
    ...nullable(TEXT),
    description: '被拒绝的代码；null 为已办 / The code with which it was refused; null where it was done',
  })
  readonly result!: string | null;
  @ApiProperty({ ...nullable(TEXT), description: '说明文字的摘要 / The digest of the words' })
  readonly noteDigest!: string | null;
  @ApiProperty({ ...TEXT, description: '前一条的 hash / hash of the entry before' })
  readonly previous!: string;
  @ApiProperty({
    ...TEXT,
    description: '本条与前一条的 SHA-256，base64url / SHA-256 of this entry with the one before, base64url',
  })
  readonly hash!: string;
}

@ApiSchema({ name: 'AuditEntry' })
export class AuditEntryResponse extends AuditLineResponse implements AuditEntryView {
  @ApiProperty({
    ...nullable(TEXT),
    description:
      '说明文字；没有或已删除时为 null / The words; null where there are none, or they were deleted',
  })
  readonly note!: string | null;
}

@ApiSchema({ name: 'AuditHead' })
export class AuditHeadResponse implements AuditHeadView {
  @ApiProperty({ ...DATE, description: '该日（Asia/Shanghai） / The day, in Asia/Shanghai' })
  readonly day!: string;
  @ApiProperty({ ...COUNT, description: '当日最后一条的位置 / The position of its last entry' })
  readonly position!: number;
  @ApiProperty({ ...TEXT, description: '该条的 hash / hash of that entry' }) readonly hash!: string;
  @ApiProperty(INSTANT) readonly signedAt!: string;
  @ApiProperty({ ...TEXT, description: '见 GET /certificate-keys / As in GET /certificate-keys' })
  readonly keyId!: string;
  @ApiProperty({ ...TEXT, description: 'SubjectPublicKeyInfo, DER, base64url' }) readonly publicKey!: string;
  @ApiProperty({
    ...TEXT,
    description:
      'Ed25519，base64url，所签文本为规范 JSON / Ed25519 in base64url, over the canonical JSON {"day","format":"hongzhu-audit-head/1","hash","position"}',
  })
  readonly signature!: string;
}
