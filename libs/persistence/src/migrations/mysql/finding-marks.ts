import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The index of the findings of cells holds all that tells whether a cell is as its standing verdicts want it. */
export class FindingMarks1764470000000 implements MigrationInterface {
  // One statement, so that a start that is killed leaves the one index or the other; run again, it makes the same.
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table finding drop index ix_finding_cell,
      add index ix_finding_cell (cell_type, cell_code, state, rule_set_id, rule_id, kind)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table finding drop index ix_finding_cell,
      add index ix_finding_cell (cell_type, cell_code)`);
  }
}
