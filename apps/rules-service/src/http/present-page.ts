import type { Page } from '@hongzhu/compliance';
import type { PageView } from '@hongzhu/contracts';

/** A page of the domain with each of its items presented. */
export const presentPage = <T, V>(page: Page<T>, present: (item: T) => V): PageView<V> => ({
  items: page.items.map((item) => present(item)),
  nextCursor: page.nextCursor,
});
