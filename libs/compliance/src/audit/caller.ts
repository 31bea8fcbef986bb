import { AsyncLocalStorage } from 'node:async_hooks';

/** Who asks over the network, and from where. */
export interface Caller {
  readonly account: string;
  /** An address of IPv4 or IPv6. */
  readonly address: string;
}

const callers = new AsyncLocalStorage<Caller>();

/** Does work for a caller: what its account does in it is logged with its address. */
export const doneFor = <T>(caller: Caller, work: () => T): T => callers.run(caller, work);

/** For whom this is done; undefined for nobody, as in a worker. */
export const currentCaller = (): Caller | undefined => callers.getStore();

/** The same work, done for whoever is the caller now, whenever it is done. */
export const keepCaller = <T extends unknown[], R>(work: (...of: T) => R): ((...of: T) => R) =>
  AsyncLocalStorage.bind(work);
