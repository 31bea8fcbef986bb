import type { Activity, Branch } from '@hongzhu/registry';

export type Occasion = Exclude<Activity['kind'], 'group-meeting' | 'party-class'> | 'carrier';
/** What is wrong with an occasion in the period that a rule looks at. */
export type Lapse = 'missed' | 'undated';

/** Which branches fell short in their organisational life, and in what; all others hold everything in time. */
export class OrganisationalLife {
  private readonly lapses = new Map<string, Map<Occasion, Lapse>>();

  note(branch: Branch, lapse: Lapse, occasions: readonly Occasion[]): void {
    const known = this.lapses.get(branch.code) ?? new Map<Occasion, Lapse>();
    for (const occasion of occasions) known.set(occasion, lapse);
    this.lapses.set(branch.code, known);
  }

  lapse(branch: Branch, occasion: Occasion): Lapse | undefined {
    return this.lapses.get(branch.code)?.get(occasion);
  }
}
