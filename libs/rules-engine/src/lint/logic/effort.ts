/** How much may be looked at before a question is left open; shared by all questions about a rule. */
export interface Effort {
  left: number;
}

export const effort = (): Effort => ({ left: 50_000 });
