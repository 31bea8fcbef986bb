import { createServer } from 'vite';
import { VITE_SETTINGS } from './console/vite-settings.mjs';

/** The console from its sources, anew at every change, against a service that runs already. */
const service = process.env.HONGZHU_URL ?? 'http://127.0.0.1:3000';
const server = await createServer({
  ...VITE_SETTINGS,
  logLevel: 'info',
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': { target: service } } },
});
await server.listen();
server.printUrls();
