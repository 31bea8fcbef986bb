import { describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyContextConfig, type RouteOptions } from 'fastify';
import { requirePermission } from './require-permission.js';

/** Adds a route to a service that has no other. */
function plant(url: string, config: FastifyContextConfig, method: RouteOptions['method'] = 'GET'): void {
  const fastify = Fastify();
  requirePermission(fastify);
  fastify.route({ method, url, config, handler: () => null });
}

describe('a route', () => {
  it('that does not say what it takes is refused as it is added', () => {
    for (const method of ['GET', 'POST', ['PUT', 'DELETE']] as const)
      expect(() => plant('/api/v1/planted', {}, [method].flat())).toThrow('does not say what permission');
  });

  it('that is for anyone, and is not among those that are public, is refused as it is added', () => {
    expect(() => plant('/api/v1/planted', { needs: 'anyone' })).toThrow('is public, or it is not');
    // Public is to sign in there, and nothing else.
    expect(() => plant('/api/v1/session', { needs: 'anyone' }, 'PUT')).toThrow('is public, or it is not');
    expect(() => plant('/api/v1/session', { needs: 'anyone' }, 'POST')).not.toThrow();
  });

  it('that is among those that are public, and says that it takes something, is refused as it is added', () => {
    expect(() => plant('/health/live', { needs: 'read Task' })).toThrow('is public, or it is not');
    expect(() => plant('/health/live', {})).not.toThrow();
  });

  it('that says what it takes is added', () => {
    for (const needs of ['read Task', 'any-account'] as const)
      expect(() => plant('/api/v1/planted', { needs })).not.toThrow();
  });
});
