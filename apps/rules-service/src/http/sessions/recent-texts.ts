/** Beyond so many the one that was named longest ago is forgotten. */
const MOST = 10_000;

/** The texts that were named last. */
export class RecentTexts {
  private readonly texts = new Set<string>();

  constructor(private readonly most = MOST) {}

  add(text: string): void {
    this.texts.delete(text);
    const [oldest] = this.texts;
    if (this.texts.size >= this.most && oldest !== undefined) this.texts.delete(oldest);
    this.texts.add(text);
  }

  has(text: string): boolean {
    return this.texts.has(text);
  }

  delete(text: string): boolean {
    return this.texts.delete(text);
  }
}
