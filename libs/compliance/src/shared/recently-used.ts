/** At most so many values by key; the one that was longest not asked for gives way to a new one. */
export class RecentlyUsed<V extends object> {
  /** In the order in which they were last asked for. */
  private readonly values = new Map<string, V>();

  constructor(private readonly most: number) {}

  /** The value of a key, which is made where none is remembered. What `make` throws is passed on. */
  of(key: string, make: () => V): V {
    const value = this.values.get(key) ?? make();
    this.values.delete(key);
    this.values.set(key, value);
    for (const oldest of this.values.keys()) {
      if (this.values.size <= this.most) break;
      this.values.delete(oldest);
    }
    return value;
  }
}
