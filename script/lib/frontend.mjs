// Builds what lies in frontend/, and only when something there has changed.
//
//   node script/lib/frontend.mjs install           npm ci, if package-lock.json changed since the last one
//   node script/lib/frontend.mjs build TARGET      that, then npm run build, then TARGET becomes frontend/dist/app
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const frontend = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'frontend');
const modules = join(frontend, 'node_modules');
const dist = join(frontend, 'dist');
const notSources = new Set(['node_modules', 'dist', '.vite', 'coverage', 'test-results']);

function npm(...args) {
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--no-update-notifier'], {
    cwd: frontend,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !notSources.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [path] : [];
    })
    .sort();
}

function digestOf(files) {
  const digest = createHash('sha256').update(process.version.split('.')[0]);
  for (const file of files) {
    digest.update(relative(frontend, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return digest.digest('hex');
}

/** Does the work unless the stamp says that it was done for the same digest. */
function unlessDone(stamp, digest, work) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) {
    return;
  }
  rmSync(stamp, { force: true });
  work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}

function install() {
  unlessDone(join(modules, '.caseroom-installed'), digestOf([join(frontend, 'package-lock.json')]), () =>
    npm('ci', '--prefer-offline'),
  );
}

function build(target) {
  install();
  unlessDone(join(dist, '.caseroom-built'), digestOf(filesBelow(frontend)), () => npm('run', 'build'));
  const built = join(dist, 'app');
  if (!existsSync(built)) {
    throw new Error('npm run build has left nothing in frontend/dist/app.');
  }
  rmSync(target, { recursive: true, force: true });
  cpSync(built, target, { recursive: true });
}

const [task, target] = process.argv.slice(2);
try {
  if (task === 'install') install();
  else if (task === 'build' && target) build(target);
  else throw new Error('Say "install", or "build" and a folder.');
} catch (failure) {
  console.error(`The front end was not built: ${failure.message}`);
  process.exit(1);
}
