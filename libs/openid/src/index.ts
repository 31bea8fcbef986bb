export { JwtServiceTokens, type ServiceTokenSettings } from './jwt-service-tokens.js';
export { OpenIdSignIn, type SignInSettings } from './openid-sign-in.js';
export { Provider } from './provider.js';
