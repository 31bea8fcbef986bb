import {
  FreshnessReader,
  ImportReader,
  NightReader,
  TownReader,
  listImports,
  type CellNights,
  type Freshness,
} from '@hongzhu/compliance';

const NOTHING = { items: [], nextCursor: null };

class NoTowns extends TownReader {
  override async list(): Promise<typeof NOTHING> {
    return NOTHING;
  }
  override async counts(): Promise<never[]> {
    return [];
  }
  override async openFindings(): Promise<never[]> {
    return [];
  }
  override async claimedSites(): Promise<never[]> {
    return [];
  }
}

class NoNights extends NightReader {
  override async newest(): Promise<null> {
    return null;
  }
  override async ledgers(): Promise<never[]> {
    return [];
  }
  override async ofCell(): Promise<CellNights> {
    return { ...NOTHING, before: null };
  }
  override async ruleSetTexts(): Promise<ReadonlyMap<string, string>> {
    return new Map();
  }
}

class NoImports extends ImportReader {
  override async list(): Promise<typeof NOTHING> {
    return NOTHING;
  }
}

class NothingFresh extends FreshnessReader {
  override async read(): Promise<Freshness> {
    return { newestImportAt: null, lists: [], others: {}, imports: listImports([]) };
  }
}

/** Readers of a city in which nothing is recorded. */
export const emptyViews = () => ({
  towns: new NoTowns(),
  nights: new NoNights(),
  imports: new NoImports(),
  freshness: new NothingFresh(),
});
