import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn } from './add-column.js';

/** What a finding rests on, as a digest; the next sweep notes it for findings that are already there. */
export class EvidenceDigests1764330000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'finding', 'evidence_digest', 'varchar(64)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table finding drop column evidence_digest');
  }
}
