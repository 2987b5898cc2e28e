/** The clasp that npm delivers, unmodified, pushes and releases what `npm run build` writes, to the emulated Google. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { releasePayload } from '../../../build/release/releasePayload';
import { openRehearsal, type Rehearsal } from '../../../workbench/clasp/openRehearsal';
import { openSecureProxy } from '../../../workbench/clasp/secureProxy';
import { createRouter } from '../../../workbench/google/router';
import { createWorld } from '../../../workbench/google/createWorld';
import { builtPayload } from '../../builtPayload';

/**
 * Over the 61 files of `npm pack @google/clasp@3.4.1`, whose archive has the integrity of package-lock.json: of each its path,
 * a zero byte, its content, a zero byte, in the order of the paths.
 */
const PUBLISHED = {
  integrity:
    'sha512-92wlpu0loC9t4oADuTyJOxQm6T4H2dOD9oQ+BvdFJuzM2uP7cK5dGrrJQhb/m/HLbaR0UOsBXBqRlYbfyR9jbA==',
  files: '3fa80d44b38c02bcb128a1bbaefef28db3b3df6bb705b7c131459bd29de223e1',
};

const CLASP = 'node_modules/@google/clasp';

it('every file of clasp is as published', () => {
  const files = readdirSync(CLASP, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(CLASP, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    // What npm could put below a package is not of the package.
    .filter((file) => !file.startsWith('node_modules/'))
    .sort();
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(CLASP, file)))
      .update('\0');
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { integrity: string }>;
  };
  expect({ integrity: lock.packages[CLASP]?.integrity, files: hash.digest('hex') }).toEqual(PUBLISHED);
});

it('the way to the emulated Google leads nowhere else', async () => {
  const proxy = await openSecureProxy(createRouter({ world: () => createWorld(), services: [] }));
  const statusOf = (host: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const asked = request(proxy.url, { method: 'CONNECT', path: host });
      asked.on('connect', (response, socket) => {
        socket.destroy();
        resolve(response.statusCode);
      });
      asked.on('error', reject).end();
    });
  try {
    expect(await statusOf('script.googleapis.com:443')).toBe(200);
    for (const host of [
      'shop.kaede.example:443',
      'script.googleapis.com:80',
      'googleapis.com.kaede.example:443',
    ]) {
      expect([host, await statusOf(host)]).toEqual([host, 403]);
    }
    expect((await fetch(proxy.url)).status).toBe(403);
  } finally {
    await proxy.close();
  }
});

describe('clasp, and the files that are built', () => {
  let folder: string;
  let google: Rehearsal;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'meibo-push-'));
    mkdirSync(path.join(folder, 'build'));
    cpSync(builtPayload(), path.join(folder, 'build/dist'), { recursive: true });
    const ids = { scriptId: '1aBcDeFg', deploymentId: 'AKfycb-live' };
    writeFileSync(path.join(folder, '.clasp.json'), JSON.stringify({ ...ids, rootDir: 'build/dist' }));
    google = await openRehearsal(folder, ids);
  });

  afterAll(async () => {
    await google.close();
    rmSync(folder, { recursive: true });
  });

  const built = (file: string): string => readFileSync(path.join(folder, 'build/dist', file), 'utf8');

  it('a release replaces the project’s files, makes a version of them and moves the deployment that people run', async () => {
    const printed: string[] = [];
    const problem = await releasePayload({
      settings: { scriptId: '1aBcDeFg', deploymentId: 'AKfycb-live' },
      clasp: google.clasp,
      build: () => true,
      readManifest: () => built('appsscript.json'),
      print: (line) => printed.push(line),
      deploymentId: 'AKfycb-live',
      describe: () => ({ description: '0.2.0 (e4f5a6b)' }),
    });

    expect({ problem, printed }).toEqual({
      problem: undefined,
      printed: [
        'Pushed build/dist/Code.js, build/dist/appsscript.json.',
        'Released as version 2, “0.2.0 (e4f5a6b)”: deployment AKfycb-live has moved to it.',
        'To go back: npx clasp update-deployment AKfycb-live --versionNumber 1',
      ],
    });
    const { files, versions, deployments } = google.project;
    expect(files.map(({ name, type, source }) => [name, type, source])).toEqual([
      ['appsscript', 'JSON', built('appsscript.json')],
      ['Code', 'SERVER_JS', built('Code.js')],
    ]);
    expect(versions.at(-1)).toMatchObject({ number: 2, description: '0.2.0 (e4f5a6b)', files });
    expect(deployments.map(({ id, versionNumber }) => [id, versionNumber])).toEqual([
      [expect.any(String), null],
      ['AKfycb-live', 2],
    ]);
  });

  it('a first deployment is an add-on, made with one command', async () => {
    const made = await google.clasp('create-deployment', '--versionNumber', '2', '--json');

    expect(made.complaint).toBe('');
    const { deploymentId } = JSON.parse(made.output) as { deploymentId: string };
    expect(google.project.deployments.at(-1)).toMatchObject({ id: deploymentId, versionNumber: 2 });
    expect(google.world.calls.map(({ operation, status }) => `${operation} ${String(status)}`)).toEqual([
      'script.projects.deployments.list 200',
      'script.projects.getContent 200',
      'script.projects.updateContent 200',
      'script.projects.versions.create 200',
      'script.projects.deployments.update 200',
      'script.projects.deployments.create 200',
    ]);
  });
});
