import { wholeTown } from '@hongzhu/permissions';
import type { Actor } from '../access/actor.js';
import { refuseUnpermitted } from '../access/refuse-unpermitted.js';
import { wholeTownsOf } from '../access/within.js';
import { InvalidInputError, NotFoundError } from '../shared/hongzhu-error.js';
import type { Clock } from '../shared/clock.js';
import type { Transactions } from '../shared/transactions.js';
import type { RegistryReader } from '../registry/registry-reader.js';
import type { UploadForm } from '../imports/upload-reader.js';
import { CALLER_LEFT, exportFault } from './export-fault.js';
import type { SnapshotWriter } from './snapshot-writer.js';
import type { Spool, SpooledFile } from './spool.js';

export interface ExportRequest {
  readonly form: UploadForm;
  /** Undefined for all towns of the account. */
  readonly towns: readonly string[] | undefined;
  /** Aborted when nobody waits for it any more. */
  readonly signal: AbortSignal;
}

/**
 * Gives the registry of some towns away as a snapshot of one moment, in a form in which it can be imported again: then nothing
 * is changed by it. That it is given away stands in the audit log before it is read; where it was not after all, a second entry
 * says why.
 */
export class ExportRegistry {
  constructor(
    private readonly transactions: Transactions,
    private readonly registry: RegistryReader,
    private readonly writer: SnapshotWriter,
    private readonly spool: Spool,
    private readonly clock: Clock,
  ) {}

  /**
   * Throws `permission_required`, `out_of_scope` for a town that is not the account's, `unknown_town`, `registry_empty`,
   * and `sheet_too_long` for what a spreadsheet can't hold.
   */
  async run(actor: Actor, { form, towns, signal }: ExportRequest): Promise<SpooledFile> {
    refuseUnpermitted(actor, 'export Registry');
    for (const town of towns ?? []) refuseUnpermitted(actor, 'export Registry', wholeTown(town));
    const asked = towns ?? wholeTownsOf(actor);
    if (towns !== undefined) await this.refuseUnknown(towns);
    await this.note(actor, form, asked, null);
    let file: SpooledFile | null = null;
    try {
      return await this.registry.atOneMoment(asked, async (source) => {
        if (source === null) throw new NotFoundError('registry_empty', 'The registry holds no city yet.');
        const day = { asOf: this.clock.today(), at: this.clock.now() };
        file = await this.spool.keep(this.writer.write(form, source, day), signal);
        return file;
      });
    } catch (error) {
      await (file as SpooledFile | null)?.discard();
      const result = signal.aborted ? CALLER_LEFT : exportFault(error);
      await this.note(actor, form, asked, result);
      throw error;
    }
  }

  private async refuseUnknown(towns: readonly string[]): Promise<void> {
    const unknown = new Set(await this.registry.unknownTowns(towns));
    if (unknown.size === 0) return;
    throw new InvalidInputError('unknown_town', 'A town of the request does not exist.', {
      errors: [...unknown].map((town) => ({
        pointer: '?towns',
        code: 'unknown_town',
        message: { zh: `没有镇街“${town}”`, en: `There is no town '${town}'` },
      })),
    });
  }

  private note(
    actor: Actor,
    form: UploadForm,
    towns: readonly string[] | null,
    result: string | null,
  ): Promise<void> {
    const entry = {
      ...{ at: this.clock.now(), actor: actor.account, action: 'registry.export', subject: 'registry' },
      ...{ before: null, after: { form, towns: towns === null ? null : [...towns] }, noteDigest: null },
      result,
    };
    return this.transactions.run(({ audit }) => audit.append([entry]));
  }
}
