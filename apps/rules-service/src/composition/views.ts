import type { Provider, Type } from '@nestjs/common';
import {
  FreshnessReader,
  ImportReader,
  ReadMarketHistory,
  ReadMarketProfile,
  ReadTownsOverview,
  TownReader,
  type Ports,
  type UseCases,
} from '@hongzhu/compliance';
import { FreshnessController } from '../freshness/freshness.controller.js';
import { MarketProfileController } from '../markets/market-profile.controller.js';
import { RuleCasesController } from '../rules/rule-cases.controller.js';
import { TownsController } from '../towns/towns.controller.js';
import { TownsTrendController } from '../towns/towns-trend.controller.js';

/** What the routes that pages are made from call. */
export interface ViewParts {
  readonly ports: Pick<Ports, 'freshness' | 'imports' | 'towns'>;
  readonly useCases: Pick<UseCases, 'readMarketProfile' | 'readMarketHistory' | 'readTownsOverview'>;
}

/** The controllers of what is only looked at, put together from several kinds of things. */
export const VIEW_CONTROLLERS: Type[] = [
  MarketProfileController,
  TownsController,
  TownsTrendController,
  FreshnessController,
  RuleCasesController,
];

export const viewProviders = ({ ports, useCases }: ViewParts): Provider[] => [
  { provide: FreshnessReader, useValue: ports.freshness },
  { provide: ImportReader, useValue: ports.imports },
  { provide: TownReader, useValue: ports.towns },
  { provide: ReadMarketProfile, useValue: useCases.readMarketProfile },
  { provide: ReadMarketHistory, useValue: useCases.readMarketHistory },
  { provide: ReadTownsOverview, useValue: useCases.readTownsOverview },
];
