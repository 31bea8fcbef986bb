import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The index of the findings of cells holds all that tells whether a cell is as its standing verdicts want it. */
export class FindingMarks1764470000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop index ix_finding_cell');
    await runner.query(
      'create index ix_finding_cell on finding (cell_type, cell_code, state, rule_set_id, rule_id, kind)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index ix_finding_cell');
    await runner.query('create index ix_finding_cell on finding (cell_type, cell_code)');
  }
}
