import type { PGlite } from '@electric-sql/pglite';

/** The engine broke off in the middle of a statement: its memory can't be trusted any more, the files can. */
export class EngineFault extends Error {}

interface EngineModule {
  _PostgresMainLoopOnce(): void;
  stackRestore(pointer: number): void;
  _emscripten_force_exit(status: number): void;
}

/** The exit status by which the engine says that an ordinary SQL error unwound the stack. */
const SQL_ERROR = 100;

/**
 * Makes a fault of the engine (an overflow of the JavaScript stack, an abort, an exit) come out of the call as
 * `EngineFault`. PGlite takes every exception for an SQL error and goes on in a broken session, or for ever.
 */
export function guardAgainstFaults(pglite: PGlite): void {
  const module = pglite.Module as unknown as EngineModule;
  const mainLoopOnce = module._PostgresMainLoopOnce.bind(module);
  module._PostgresMainLoopOnce = () => {
    try {
      mainLoopOnce();
    } catch (cause) {
      if ((cause as { status?: unknown }).status !== SQL_ERROR) {
        const fault = new EngineFault(`The embedded database broke off: ${String(cause)}`, { cause });
        // PGlite's own handler starts with this call: the only way out of its loop.
        module.stackRestore = () => {
          throw fault;
        };
      }
      throw cause;
    }
  };
}

/** Closes the files and timers of an engine that broke off, without the last checkpoint of an orderly end. */
export function abandon(pglite: PGlite): void {
  try {
    (pglite.Module as unknown as EngineModule)._emscripten_force_exit(1);
  } catch (exit) {
    // It always leaves by an exception, the exit status.
    if ((exit as { name?: unknown }).name !== 'ExitStatus') throw exit;
  }
}
