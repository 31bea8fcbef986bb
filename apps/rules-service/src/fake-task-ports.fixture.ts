import {
  AuditReader,
  DataCorrectionReader,
  DayHeadReader,
  EMPTY_LOG,
  WaiverReader,
  type AnnotatedEntry,
  type AuditHead,
  type ChainedEntry,
  type DayHead,
  type DismissalCount,
  type Page,
  type Waiver,
  type WordedCorrection,
} from '@hongzhu/compliance';

/** Everything on one page. */
const onePage = <T>(items: readonly T[]): Page<T> => ({ items, nextCursor: null });

/** Nothing is waived. */
export class FakeWaiverReader extends WaiverReader {
  override async list(): Promise<Page<Waiver>> {
    return onePage([]);
  }
  override async get(): Promise<Waiver | null> {
    return null;
  }
  override async dismissals(): Promise<DismissalCount[]> {
    return [];
  }
  override async dismissed(): Promise<number> {
    return 0;
  }
  override async findings(): Promise<number> {
    return 0;
  }
}

/** Nothing is to be corrected. */
export class FakeDataCorrectionReader extends DataCorrectionReader {
  override async list(): Promise<Page<WordedCorrection>> {
    return onePage([]);
  }
  override async get(): Promise<WordedCorrection | null> {
    return null;
  }
}

/** Nothing was done. */
export class FakeAuditReader extends AuditReader {
  override async about(): Promise<Page<AnnotatedEntry>> {
    return onePage([]);
  }
  override async list(): Promise<Page<AnnotatedEntry>> {
    return onePage([]);
  }
  override async after(): Promise<ChainedEntry[]> {
    return [];
  }
  override async head(): Promise<AuditHead> {
    return EMPTY_LOG;
  }
}

/** No day is over. */
export class FakeDayHeadReader extends DayHeadReader {
  override async list(): Promise<Page<DayHead>> {
    return onePage([]);
  }
  override async anchor(): Promise<null> {
    return null;
  }
}
