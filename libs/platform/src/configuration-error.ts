/** The environment does not describe a service that can be started. */
export class ConfigurationError extends Error {}
