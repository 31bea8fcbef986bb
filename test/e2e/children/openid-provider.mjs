// An OpenID provider on loopback, told by its parent at which port it listens, and with which keys, clients and audience it
// works from now on. People sign in at its own pages for development, by any name.
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

let handle = null;
let server = null;

process.on('message', ({ port, ...settings }) => {
  const provider = new Provider(`http://127.0.0.1:${port}`, configurationOf(settings));
  sayHowKnown(provider, settings);
  handle = provider.callback();
  if (server !== null) process.send('ready');
  else {
    server = createServer((request, response) => handle(request, response));
    server.listen(port, '127.0.0.1', () => process.send('ready'));
  }
});
process.on('disconnect', () => process.exit(0));

/** Its pages for development know a person by nothing but a name; those who begin with `strong-` pass for known by more. */
function sayHowKnown(provider, { acr }) {
  const finished = provider.interactionFinished.bind(provider);
  provider.interactionFinished = (request, response, result, ...more) => {
    const isStrong = result.login?.accountId?.startsWith('strong-') === true;
    const told = isStrong ? { ...result, login: { ...result.login, acr } } : result;
    return finished(request, response, told, ...more);
  };
}

const configurationOf = ({ keys, clients, audience, acr }) => ({
  clients,
  acrValues: [acr],
  jwks: { keys },
  cookies: { keys: ['a-key-of-cookies-in-tests'] },
  pkce: { required: () => true },
  features: {
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      getResourceServerInfo: () => ({
        scope: 'api',
        audience,
        accessTokenTTL: 600,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'RS256' } },
      }),
    },
  },
});
