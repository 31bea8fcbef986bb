import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Findings refer to their explanations, which are kept as texts. Those that stand in the rows stay there until the rows
 * are next rewritten.
 */
export class ExplanationTexts1764460000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table finding add column explanation_digest varchar(64) collate "C"');
    await runner.query('create index ix_finding_explanation on finding (explanation_digest)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update finding set explanation = t.content::json from stored_text t
      where t.digest = explanation_digest and explanation is null`);
    await runner.query('drop index ix_finding_explanation');
    await runner.query('alter table finding drop column explanation_digest');
  }
}
