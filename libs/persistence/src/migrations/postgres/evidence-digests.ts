import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a finding rests on, as a digest; the next sweep notes it for findings that are already there. */
export class EvidenceDigests1764330000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table finding add column evidence_digest varchar(64) collate "C"');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table finding drop column evidence_digest');
  }
}
