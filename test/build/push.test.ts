/** What `npm run push` and `npm run release` say when something is in the way; clasp’s answers are given here. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PLACEHOLDER, readClaspSettings } from '../../build/release/claspSettings';
import { pushPayload, type PushParts } from '../../build/release/pushPayload';
import { describeRelease, newestHeading } from '../../build/release/releaseDescription';
import { releasePayload } from '../../build/release/releasePayload';
import type { Clasp, ClaspRun } from '../../workbench/clasp/runClasp';

const committed = readFileSync('.clasp.json', 'utf8');
const CODE = 'build/dist/Code.js';
const MANIFEST = 'build/dist/appsscript.json';

const prints = (value: unknown): ClaspRun => ({ status: 0, output: JSON.stringify(value), complaint: '' });
const complains = (complaint: string): ClaspRun => ({ status: 1, output: '', complaint: `${complaint}\n` });

const HEAD = { deploymentId: 'AKfycb-head' };
const LIVE = { deploymentId: 'AKfycb-live', versionNumber: 3, description: '0.1.0 (a1b2c3d)' };

const answers = {
  'show-file-status': prints({ filesToPush: [CODE, MANIFEST], untrackedFiles: [] }),
  push: prints([CODE]),
  'list-deployments': prints([HEAD, LIVE]),
  'create-version': prints({ versionNumber: 4 }),
  'update-deployment': prints({}),
};

/** One push or release in which clasp answers as usual, but for what is changed. */
const opened = (changed: Partial<Record<keyof typeof answers, ClaspRun>> = {}) => {
  const all: Readonly<Record<string, ClaspRun>> = { ...answers, ...changed };
  const commands: string[] = [];
  const printed: string[] = [];
  const clasp: Clasp = (...command) => {
    commands.push(command.join(' '));
    return Promise.resolve(all[command[0] ?? ''] ?? complains('no such command'));
  };
  const parts: PushParts = {
    settings: { scriptId: '1aBcDeFg', deploymentId: undefined },
    clasp,
    build: () => true,
    readManifest: () => readFileSync('appsscript.json', 'utf8'),
    print: (line) => printed.push(line),
  };
  const push = (more: Partial<PushParts> = {}) => pushPayload({ ...parts, ...more });
  const release = (deploymentId: string | undefined, more: Partial<PushParts> = {}) =>
    releasePayload({
      ...parts,
      ...more,
      deploymentId,
      describe: () => ({ description: '0.2.0 (e4f5a6b)' }),
    });
  return { parts, commands, printed, push, release };
};

describe('the script project that .clasp.json names', () => {
  it('is none as committed, so `npm run push` stops with one sentence', () => {
    expect(committed).toContain(PLACEHOLDER);

    const { status, stdout, stderr } = spawnSync(process.execPath, ['build/run.cjs', 'build/push.ts'], {
      encoding: 'utf8',
    });

    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^Nothing is pushed: put your .*into \.clasp\.json as "scriptId" first\.\n$/);
  });

  it('is one’s own once its id is there, and so is the deployment', () => {
    expect(readClaspSettings('{ "scriptId": " 1aBcDeFg ", "deploymentId": "AKfycb" }')).toEqual({
      scriptId: '1aBcDeFg',
      deploymentId: 'AKfycb',
    });
  });

  it.each(['{ "scriptId": "1aBcDeFg", }', 'null', '7', ''])('cannot be read in %s', (text) => {
    expect(readClaspSettings(text)).toBeUndefined();
  });

  it.each([
    ['the committed text', committed],
    ['an empty object', '{}'],
    ['an empty id', '{ "scriptId": "" }'],
    ['a number', '{ "scriptId": 7 }'],
  ])('is none in %s, and nothing is asked of clasp', async (_situation, text) => {
    const settings = readClaspSettings(text) ?? { scriptId: 'misread', deploymentId: undefined };
    const { commands, push, release } = opened();
    expect(await push({ settings })).toMatch(/^Nothing is pushed: put your /);
    expect(await release('AKfycb-live', { settings })).toMatch(/^Nothing is pushed: put your /);
    expect(commands).toEqual([]);
  });
});

describe('a push', () => {
  it('looks at the files, and then replaces the manifest too', async () => {
    const { commands, printed, push } = opened();
    expect(await push()).toBeUndefined();
    expect(commands).toEqual(['show-file-status --json', 'push --force --json']);
    expect(printed).toEqual([`Pushed ${CODE}.`]);
  });

  it('of what is there already says so', async () => {
    const { printed, push } = opened({ push: prints([]) });
    expect(await push()).toBeUndefined();
    expect(printed).toEqual(['The script project has exactly these files already.']);
  });

  it('does not begin after a build that failed', async () => {
    const { commands, push } = opened();
    expect(await push({ build: () => false })).toMatch(/^Nothing is pushed: the build failed/);
    expect(commands).toEqual([]);
  });

  it('does not begin with a manifest that Google would refuse', async () => {
    const { commands, push } = opened();
    expect(await push({ readManifest: () => '{ "contacts": {} }' })).toBe(
      'Nothing is pushed: Google would refuse the manifest ("appsscript.json" has errors: Invalid manifest: unknown fields: [contacts]).',
    );
    expect(commands).toEqual([]);
  });

  it.each([
    ['a file that does not belong there', [CODE, MANIFEST, 'build/dist/old.js'], []],
    ['a file that clasp would leave behind', [CODE, MANIFEST], ['build/dist/notes.txt']],
    ['a file too few', [MANIFEST], []],
  ])('stops at %s', async (_situation, filesToPush, untrackedFiles) => {
    const { commands, push } = opened({ 'show-file-status': prints({ filesToPush, untrackedFiles }) });
    expect(await push()).toMatch(/^Nothing is pushed: .* were expected, and clasp found /);
    expect(commands).toEqual(['show-file-status --json']);
  });

  it.each([
    ['No credentials found.', 'run `npx clasp login`'],
    ['invalid_grant', 'run `npx clasp login` again'],
    [
      'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.',
      'turn it on at https://script.google.com/home/usersettings',
    ],
    ['Request had insufficient authentication scopes.', 'tick every box'],
    ['The caller does not have permission', 'may not edit this script project'],
    ['Requested entity was not found.', 'compare the ids in .clasp.json'],
    ['getaddrinfo ENOTFOUND script.googleapis.com', 'check the connection'],
    ['Unexpected token - "Code.gs:7"', 'clasp failed: Unexpected token - "Code.gs:7"'],
  ])('at which clasp says "%s" says what to do', async (complaint, words) => {
    const problem = await opened({ push: complains(complaint) }).push();
    expect(problem).toMatch(/^Nothing is pushed\. /);
    expect(problem).toContain(words);
    expect(problem).not.toContain('\n');
  });

  it('believes nothing that clasp does not say', async () => {
    const problem = await opened({ push: { status: 0, output: 'Skipping push.\n', complaint: '' } }).push();
    expect(problem).toBe('Nothing is pushed. clasp printed something else than expected: Skipping push.');
  });
});

describe('a release', () => {
  it('pushes, makes a version and moves the deployment that was named, and makes no other', async () => {
    const { commands, printed, release } = opened();
    expect(await release('AKfycb-live')).toBeUndefined();
    expect(commands).toEqual([
      'list-deployments --json',
      'show-file-status --json',
      'push --force --json',
      'create-version 0.2.0 (e4f5a6b) --json',
      'update-deployment AKfycb-live --versionNumber 4 --description 0.2.0 (e4f5a6b) --json',
    ]);
    expect(printed).toContain('To go back: npx clasp update-deployment AKfycb-live --versionNumber 3');
  });

  it.each([
    ['no deployment yet', [HEAD], undefined, 'has no deployment yet. Make the first one once'],
    ['none that is named', [HEAD, LIVE], undefined, 'which deployment do people run?'],
    ['another than the one that is named', [HEAD, LIVE], 'AKfycb-old', 'no versioned deployment AKfycb-old'],
    ['that of HEAD named', [HEAD, LIVE], 'AKfycb-head', 'no versioned deployment AKfycb-head'],
  ])('with %s pushes nothing', async (_situation, listed, deploymentId, words) => {
    const { commands, release } = opened({ 'list-deployments': prints(listed) });
    const problem = await release(deploymentId);
    expect(problem).toContain(words);
    expect(problem?.includes('AKfycb-live (version 3, 0.1.0 (a1b2c3d))')).toBe(listed.length === 2);
    expect(commands).toEqual(['list-deployments --json']);
  });

  it('of what is not a commit pushes nothing', async () => {
    const { commands, parts } = opened();
    const problem = await releasePayload({
      ...parts,
      deploymentId: 'AKfycb-live',
      describe: () => ({ problem: 'commit these changes first.' }),
    });
    expect(problem).toBe('Nothing is released: commit these changes first.');
    expect(commands).toEqual([]);
  });

  it.each([
    ['list-deployments', /^Nothing is released\. Nobody is logged in/, 1],
    ['push', /^Nothing is pushed\. Nobody is logged in/, 3],
    ['create-version', /^The code is pushed, and people still run AKfycb-live .*Nobody is logged in/, 4],
    ['update-deployment', /^Version 4 is made, and people still run .*Then: npx clasp update-deployment /, 5],
  ] as const)('that fails at %s says how far it came', async (command, sentence, count) => {
    const { commands, release } = opened({ [command]: complains('No credentials found.') });
    expect(await release('AKfycb-live')).toMatch(sentence);
    expect(commands).toHaveLength(count);
  });

  it('at the 200th version says where old ones are deleted', async () => {
    const full = complains('Scripts may only have up to 200 versions at a time.');
    expect(await opened({ 'create-version': full }).release('AKfycb-live')).toContain('Bulk delete versions');
  });
});

describe('what a version is called', () => {
  it.each([
    ['# Changelog\n\n## [0.2.0] - 2026-04-06\n\n## [0.1.0]', '0.2.0 - 2026-04-06'],
    ['# Changelog\n\n## [Unreleased]\n\n- Something\n\n## [0.1.0]\n', 'after 0.1.0'],
    ['# Changelog\n\n## [Unreleased]\n\n## [0.1.0]\n', '0.1.0'],
    ['# Changelog\n\n## [Unreleased]\n\n- Something\n', 'before the first release'],
    ['# Changelog\n', undefined],
  ])('is the newest heading of %j', (changelog, heading) => {
    expect(newestHeading(changelog)).toBe(heading);
  });

  it('ends with its commit, and a checkout with changes has no name', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'meibo-release-'));
    const git = (...command: readonly string[]): void => {
      const who = ['-c', 'user.name=Emi', '-c', 'user.email=emi@kaede.example'];
      expect(spawnSync('git', [...who, ...command], { cwd: folder }).status).toBe(0);
    };
    const describeHere = () => describeRelease(folder, '## [0.2.0]');
    try {
      expect(describeHere()).toEqual({ problem: expect.stringContaining('no git checkout') as string });
      git('init', '-q');
      for (const file of ['Code.js', '.clasp.json']) writeFileSync(path.join(folder, file), '');
      git('add', '.');
      git('commit', '-q', '-m', 'First');
      writeFileSync(path.join(folder, '.clasp.json'), '{ "scriptId": "1aBcDeFg" }');
      expect(describeHere()).toEqual({
        description: expect.stringMatching(/^0\.2\.0 \([0-9a-f]{7,}\)$/) as string,
      });
      expect(describeRelease(folder, '')).toEqual({
        problem: expect.stringContaining('CHANGELOG.md') as string,
      });
      for (let made = 1; made <= 6; made += 1) writeFileSync(path.join(folder, `new${String(made)}.js`), '');
      expect(describeHere()).toEqual({
        problem:
          'commit these changes first, or put them aside: new1.js, new2.js, new3.js, new4.js, new5.js and 1 more.',
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
