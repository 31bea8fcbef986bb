import { once } from 'node:events';
import { createServer } from 'node:http';

/** Always the same, since it is seen in a picture. */
const PORT = 18_460;

/** Takes what is sent to `/cases`, and refuses everything else, as a system does that is being repaired. */
export async function startReceiver() {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => response.writeHead(request.url === '/cases' ? 204 : 503).end());
  }).listen(PORT, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${PORT}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
