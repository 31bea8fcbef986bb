import type { FactView } from '@hongzhu/contracts';
import type { FactDefinition } from '@hongzhu/rules-engine';

export const presentFact = (fact: FactDefinition): FactView => ({
  name: fact.name,
  subject: fact.subject,
  type: fact.type,
  unit: fact.unit ?? null,
  values: fact.values ?? null,
  args: fact.args ?? {},
  label: fact.label,
  source: fact.source,
  canBeUnknown: fact.canBeUnknown,
});
