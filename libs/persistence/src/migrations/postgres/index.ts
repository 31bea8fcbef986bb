import type { MigrationInterface } from 'typeorm';
import { InitialSchema1764000000000 } from './initial-schema.js';
import { SweepSlots1764050000000 } from './sweep-slots.js';
import { Certificates1764300000000 } from './certificates.js';
import { RostersAndLegends1764200000000 } from './rosters-and-legends.js';
import { ChunkAttempts1764310000000 } from './chunk-attempts.js';
import { SweepBrake1764320000000 } from './sweep-brake.js';
import { EvidenceDigests1764330000000 } from './evidence-digests.js';
import { TrendAndRetention1764340000000 } from './trend-and-retention.js';
import { Rechecks1764350000000 } from './rechecks.js';
import { StandingCells1764450000000 } from './standing-cells.js';
import { ExplanationTexts1764460000000 } from './explanation-texts.js';
import { FindingMarks1764470000000 } from './finding-marks.js';
import { TaskWork1764480000000 } from './task-work.js';
import { Calendar1764490000000 } from './calendar.js';
import { Access1764510000000 } from './access.js';
import { SealedSecrets1764530000000 } from './sealed-secrets.js';
import { EventFeed1764500000000 } from './event-feed.js';
import { DataCorrections1764520000000 } from './data-corrections.js';
import { Roles1764540000000 } from '../roles.js';
import { AuditLog1764570000000 } from './audit-log.js';
import { Accounts1764580000000 } from './accounts.js';
import { FormerIdentities1764690000000 } from './former-identities.js';
import { ScopeMarkets1764700000000 } from './scope-markets.js';
import { SpentSignIns1764590000000 } from './spent-sign-ins.js';
import { AuditHeads1764600000000 } from './audit-heads.js';
import { KnownBrowsers1764660000000 } from './known-browsers.js';
import { MarketNameParts1764650000000 } from './market-name-parts.js';
import { TownTrend1764670000000 } from './town-trend.js';

/** In the order in which they run; those that were merged are never changed. */
export const POSTGRES_MIGRATIONS: (new () => MigrationInterface)[] = [
  InitialSchema1764000000000,
  SweepSlots1764050000000,
  RostersAndLegends1764200000000,
  Certificates1764300000000,
  ChunkAttempts1764310000000,
  SweepBrake1764320000000,
  EvidenceDigests1764330000000,
  TrendAndRetention1764340000000,
  Rechecks1764350000000,
  StandingCells1764450000000,
  ExplanationTexts1764460000000,
  FindingMarks1764470000000,
  TaskWork1764480000000,
  Calendar1764490000000,
  EventFeed1764500000000,
  Access1764510000000,
  DataCorrections1764520000000,
  SealedSecrets1764530000000,
  Roles1764540000000,
  AuditLog1764570000000,
  Accounts1764580000000,
  SpentSignIns1764590000000,
  AuditHeads1764600000000,
  MarketNameParts1764650000000,
  KnownBrowsers1764660000000,
  TownTrend1764670000000,
  FormerIdentities1764690000000,
  ScopeMarkets1764700000000,
];
