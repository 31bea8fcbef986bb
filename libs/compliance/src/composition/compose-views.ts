import type { RuleLibrary } from '../evaluation/rule-library.js';
import type { FindingReader } from '../findings/finding-reader.js';
import type { NightReader } from '../history/night-reader.js';
import { ReadMarketHistory } from '../history/read-market-history.js';
import { ReadMarketProfile } from '../profile/read-market-profile.js';
import type { RegistryReader } from '../registry/registry-reader.js';
import type { ReviewTaskReader } from '../tasks/review-task-reader.js';
import { ReadTownsOverview } from '../towns/read-towns-overview.js';
import type { TownReader } from '../towns/town-reader.js';

export interface ViewPorts {
  readonly registry: RegistryReader;
  readonly findings: FindingReader;
  readonly tasks: ReviewTaskReader;
  readonly rules: RuleLibrary;
  readonly towns: TownReader;
  readonly nights: NightReader;
}

/** What is put together from several readers, to be looked at. */
export const composeViews = ({ registry, findings, tasks, rules, towns, nights }: ViewPorts) => ({
  readMarketProfile: new ReadMarketProfile({ registry, findings, tasks, rules }),
  readMarketHistory: new ReadMarketHistory(registry, nights, rules),
  readTownsOverview: new ReadTownsOverview(towns, tasks, nights),
});
