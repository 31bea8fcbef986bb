import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn } from './add-column.js';
import { addIndex } from './add-index.js';

/**
 * Findings refer to their explanations, which are kept as texts. Those that stand in the rows stay there until the rows
 * are next rewritten.
 */
export class ExplanationTexts1764460000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'finding', 'explanation_digest', 'varchar(64)');
    const index = { name: 'ix_finding_explanation', columns: 'explanation_digest' };
    await addIndex(runner, { table: 'finding', ...index });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update finding f join stored_text t on t.digest = f.explanation_digest
      set f.explanation = t.content where f.explanation is null`);
    await runner.query('drop index ix_finding_explanation on finding');
    await runner.query('alter table finding drop column explanation_digest');
  }
}
