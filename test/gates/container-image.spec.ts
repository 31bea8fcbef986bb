import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { REPOSITORY } from './planted-workspace.fixture.js';

interface ComposedService {
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly cap_drop?: readonly string[];
  readonly tmpfs?: readonly string[];
  readonly read_only?: boolean;
  readonly depends_on?: Readonly<Record<string, unknown>>;
}
interface Composition {
  readonly services: Readonly<Record<string, ComposedService>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}
interface Instruction {
  readonly name: string;
  readonly rest: string;
}

const read = (path: string): string => readFileSync(join(REPOSITORY, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const commandOf = (script: string): string[] => scripts[script]?.split(' ') ?? [];

function instructionsOf(dockerfile: string): Instruction[] {
  return dockerfile
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ name: line.slice(0, line.indexOf(' ')), rest: line.slice(line.indexOf(' ') + 1) }));
}

/** The scripts that a command runs, and all that these import of this repository. */
function scriptsBehind(command: string): string[] {
  const found = new Set(command.match(/scripts\/[\w/-]+\.mjs/g));
  for (const file of found) {
    for (const [, imported = ''] of read(file).matchAll(/from '(\.[^']+)'/g)) {
      found.add(join(dirname(file), imported));
    }
  }
  return [...found];
}

describe('the image', () => {
  const instructions = instructionsOf(read('docker/Dockerfile'));
  const final = instructions.slice(instructions.findLastIndex(({ name }) => name === 'FROM'));
  const restOf = (name: string, among = instructions): string[] =>
    among.filter((instruction) => instruction.name === name).map(({ rest }) => rest);

  it('runs as a user who is not root and owns none of its files', () => {
    // By number: Kubernetes refuses a name where it is told to run nothing as root.
    expect(restOf('USER', final)).toEqual(['1000']);
    const user = final.findIndex(({ name }) => name === 'USER');
    expect(final.slice(user).map(({ name }) => name)).not.toContain('COPY');
    expect(restOf('COPY').filter((rest) => rest.includes('--chown'))).toEqual([]);
  });

  it('is started without npm and without a shell', () => {
    const [command] = restOf('CMD', final);
    expect(JSON.parse(command ?? '')).toEqual(commandOf('start:service'));
    expect(restOf('ENTRYPOINT')).toEqual([]);
    expect(restOf('RUN', final)).toEqual([expect.stringContaining('rm -rf /usr/local/lib/node_modules')]);
  });

  it('says whether it is alive, by what is in it', () => {
    const [check] = restOf('HEALTHCHECK', final);
    const probe = JSON.parse(check?.slice(check.indexOf('CMD ') + 4) ?? '') as string[];
    expect(probe[0]).toBe('node');
    expect(probe[2]).toContain('/health/live');
  });

  it('is for production, and has what production needs from the lockfile alone', () => {
    expect(restOf('ENV', final).join(' ')).toContain('NODE_ENV=production');
    const steps = restOf('RUN').flatMap((rest) => rest.split('&&').map((step) => step.trim()));
    const installs = steps.filter((step) => /\bnpm (ci|i|install|add)\b/.test(step));
    expect(installs).toEqual(['npm ci', 'npm ci --omit=dev']);
    expect(restOf('ADD')).toEqual([]);
  });

  it('is built without install scripts of packages', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    const settings = instructions.findIndex(({ name, rest }) => name === 'COPY' && rest.includes('.npmrc'));
    const install = instructions.findIndex(({ name, rest }) => name === 'RUN' && rest.includes('npm ci'));
    expect(settings).toBeGreaterThan(-1);
    expect(settings).toBeLessThan(install);
  });

  it('holds its bill of materials, and no secret', () => {
    expect(restOf('COPY', final)).toContain('--from=build /app/build/sbom.json build/sbom.json');
    expect(restOf('ARG')).toEqual([]);
    expect(restOf('ENV').join(' ')).not.toMatch(/TOKEN|KEY|PASSWORD|SECRET/);
  });

  it('is built from named files alone, without git and without specs', () => {
    const ignored = read('docker/Dockerfile.dockerignore').split('\n');
    expect(ignored.find((line) => line !== '' && !line.startsWith('#'))).toBe('*');
    expect(ignored).toContain('**/*.spec.ts');
    expect(ignored.filter((line) => line.startsWith('!.'))).toEqual(['!.npmrc']);
  });

  it('is built from a context that has every script which the build runs, and what these import', () => {
    const admitted = read('docker/Dockerfile.dockerignore')
      .split('\n')
      .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
    const needed = scriptsBehind(`${scripts['build'] ?? ''} && ${scripts['sbom'] ?? ''}`);
    expect(needed).toEqual(expect.arrayContaining(['scripts/bundle-services.mjs', 'scripts/write-sbom.mjs']));
    const left = needed.filter(
      (file) => !admitted.some((path) => file === path || file.startsWith(`${path}/`)),
    );
    expect(left).toEqual([]);
  });
});

describe('the composition', () => {
  const { services, volumes } = parse(read('docker/compose.yaml'), { merge: true }) as Composition;
  const { database, service, worker, ...bought } = services;

  it.each([
    ['service', service, 'start:service'],
    ['worker', worker, 'start:worker'],
  ])(
    'runs the %s on a read-only root, without capabilities, with /tmp alone to write to',
    (_, own, script) => {
      expect(own).toMatchObject({
        command: commandOf(script),
        read_only: true,
        tmpfs: ['/tmp'],
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
      });
      const granted = ['volumes', 'privileged', 'cap_add', 'network_mode', 'pid', 'user', 'devices'];
      expect(Object.keys(own ?? {}).filter((key) => granted.includes(key))).toEqual([]);
    },
  );

  it('prepares the database with its owner, and lets the service and the worker do no more than they need', () => {
    expect(database).toMatchObject({ command: ['node', 'scripts/prepare-database.mjs'], read_only: true });
    const urlOf = (one: ComposedService | undefined, name: string): string => one?.environment[name] ?? '';
    const ownUrl = urlOf(database, 'HONGZHU_SERVICE_DATABASE_URL');
    expect(urlOf(service, 'HONGZHU_DATABASE_URL')).toBe(ownUrl);
    expect(urlOf(worker, 'HONGZHU_DATABASE_URL')).toBe(ownUrl);
    expect(urlOf(database, 'HONGZHU_DATABASE_URL')).not.toBe(ownUrl);
    expect(service?.depends_on).toMatchObject({ database: { condition: 'service_completed_successfully' } });
    expect(service?.environment['HONGZHU_ADMIN_TOKEN_ROLE']).toBe('administrator');
    const ofOwner = Object.entries(services).filter(([, one]) =>
      JSON.stringify(one).includes('OWNER_PASSWORD'),
    );
    expect(ofOwner.map(([name]) => name)).toEqual(['database', 'mysql']);
  });

  it('keeps data in volumes', () => {
    expect(Object.values(bought).map((one) => one.volumes)).toEqual([
      ['mysql:/var/lib/mysql'],
      ['redis:/data'],
    ]);
    expect(Object.keys(volumes)).toEqual(['mysql', 'redis']);
  });

  it('is reached on loopback, by the service alone', () => {
    expect(service?.ports).toEqual(['127.0.0.1:3000:3000']);
    expect([database, worker, ...Object.values(bought)].filter((one) => one?.ports !== undefined)).toEqual(
      [],
    );
  });

  it('gains no privileges on the way, in any container', () => {
    for (const one of Object.values(services)) expect(one.security_opt).toEqual(['no-new-privileges:true']);
  });

  it('has no secret, and no default for one', () => {
    const secrets = Object.values(services)
      .flatMap(({ environment = {} }) => Object.entries(environment))
      .filter(([name]) => /TOKEN|KEY|PASSWORD|DATABASE_URL/.test(name) && !name.endsWith('_ROLE'));
    expect(secrets.length).toBeGreaterThan(4);
    expect(secrets.filter(([, value]) => !value.includes(':?'))).toEqual([]);
  });
});
