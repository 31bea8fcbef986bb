import type { Fact, RuleSetDetail } from '@hongzhu/client';
import { useQuery } from '@tanstack/react-query';
import { client } from './send.js';

async function readRuleSets(): Promise<RuleSetDetail[]> {
  const { items } = await client.get('/api/v1/rule-sets');
  return Promise.all(
    items.map(({ id, version }) =>
      client.get('/api/v1/rule-sets/{id}/versions/{version}', { params: { path: { id, version } } }),
    ),
  );
}

/** The rule sets in force, each with its rules. */
export const useRuleSets = () =>
  useQuery({ queryKey: ['rule-sets'], queryFn: readRuleSets, staleTime: Infinity });

/** The cases by which a rule was tried. */
export const useRuleCases = (id: string) =>
  useQuery({
    queryKey: ['rule-cases', id],
    queryFn: async () => (await client.get('/api/v1/rules/{id}/cases', { params: { path: { id } } })).items,
    staleTime: Infinity,
  });

/** How many of a rule's findings were dismissed. */
export const useFalseAlarms = (id: string) =>
  useQuery({
    queryKey: ['false-alarms', id],
    queryFn: () => client.get('/api/v1/rules/{id}/false-alarms', { params: { path: { id } } }),
  });

const readFacts = async (): Promise<ReadonlyMap<string, Fact>> => {
  const { items } = await client.get('/api/v1/facts');
  return new Map(items.map((fact) => [fact.name, fact]));
};

/** The fact catalogue, by name. */
export const useFacts = () => useQuery({ queryKey: ['facts'], queryFn: readFacts, staleTime: Infinity });
