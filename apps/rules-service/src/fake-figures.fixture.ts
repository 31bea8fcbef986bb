import { DriftReader, TrendReader, type Page, type TrendPoint } from '@hongzhu/compliance';

/** Nothing drifted. */
export class FakeDriftReader extends DriftReader {
  override async counts(): Promise<ReadonlyMap<string, number>> {
    return new Map();
  }
}

/** Nothing was swept. */
export class FakeTrendReader extends TrendReader {
  override async list(): Promise<Page<TrendPoint>> {
    return { items: [], nextCursor: null };
  }
  override async keptSince(): Promise<string | null> {
    return null;
  }
}
