import type { FactView } from '@hongzhu/contracts';
import type { FactDefinition } from '@hongzhu/rules-engine';
import { presentUnit } from './present-unit.js';

export const presentFact = (fact: FactDefinition): FactView => ({
  name: fact.name,
  subject: fact.subject,
  type: fact.type,
  unit: fact.unit ?? null,
  unitLabel: presentUnit(fact.unit),
  values: fact.values ?? null,
  valueLabels: fact.valueLabels ?? null,
  args: fact.args ?? {},
  label: fact.label,
  source: fact.source,
  canBeUnknown: fact.canBeUnknown,
});
