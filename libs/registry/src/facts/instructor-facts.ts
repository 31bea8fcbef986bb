import type { Instructor } from '../records.js';
import { bindFacts } from './bind-facts.js';
import { countWhere } from './count-where.js';
import { field, noun } from './fact-context.js';
import { isMarketOpen } from './openness.js';

/** Facts about an instructor: how much is assigned, never how well it is done. */
export const instructorFacts = bindFacts<Instructor>('instructor', (index) => index.instructors, [
  {
    name: 'instructor.isActive',
    type: 'boolean',
    label: { zh: '在岗的党建指导员', en: 'active' },
    source: 'instructors.active',
    canBeUnknown: true,
    derive: (context, { code, active }) => field(context, active, `/instructors/${code}/active`),
  },
  {
    name: 'instructor.sourceSet',
    type: 'boolean',
    label: { zh: '已登记来源', en: 'source recorded' },
    source: 'instructors.source',
    canBeUnknown: false,
    derive: (_context, instructor) => instructor.source !== null,
  },
  {
    name: 'instructor.openMarkets',
    type: 'integer',
    unit: 'markets',
    noun: noun('联系的开业市场', 'open market', 'open markets'),
    label: { zh: '联系的开业市场数', en: 'open markets that name the instructor' },
    source: 'markets.instructorCodes, markets.status, markets.openedOn',
    canBeUnknown: true,
    derive: (context, instructor) =>
      countWhere(context.index.marketsByInstructor.get(instructor.code), (market) =>
        isMarketOpen(context, market),
      ),
  },
]);
