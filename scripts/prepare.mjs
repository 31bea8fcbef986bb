import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withExclusiveLock } from './setup/exclusive-lock.mjs';
import { packagesAreInstalled } from './setup/installed-packages.mjs';
import { nodeVersionComplaint } from './setup/node-version.mjs';
import { runStep, StepFailed } from './setup/run-step.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Makes a checkout ready to run, whatever its state: checks Node, installs the packages of package-lock.json
 * when they are not there, and builds what changed. Prints a line per step.
 * @returns {Promise<boolean>} false when a step failed, after printing why
 */
export async function prepare() {
  const complaint = nodeVersionComplaint(process.versions.node);
  if (complaint !== null) {
    console.error(complaint);
    return false;
  }
  try {
    await withExclusiveLock(join(root, '.prepare.lock'), installAndBuild, (owner) =>
      console.log(`等待另一个安装进程 (waiting for process ${owner}, which is preparing this checkout)`),
    );
    return true;
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    console.error(error.message);
    return false;
  }
}

async function installAndBuild() {
  if (!packagesAreInstalled(root)) await timed('安装依赖 (install packages)', install);
  await timed('编译 (build)', build);
  await timed('打包服务 (bundle the services)', () => runScript('bundle-services.mjs'));
  await timed('打包控制台 (bundle the console)', () => runScript('build-console.mjs'));
}

async function timed(title, step) {
  const start = performance.now();
  await step();
  console.log(`${title} ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

function install() {
  // The build needs the development packages too, also where NODE_ENV says production.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npmUnderWay = process.env.npm_execpath;
  return npmUnderWay === undefined
    ? runStep('npm', args, { cwd: root })
    : runStep(process.execPath, [npmUnderWay, ...args], { cwd: root });
}

function build() {
  return runStep(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b'], { cwd: root });
}

function runScript(name) {
  return runStep(process.execPath, [join(root, 'scripts', name)], { cwd: root });
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !(await prepare())) process.exitCode = 1;
