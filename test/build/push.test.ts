/** A push that has nowhere to go says so, and what to do about it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findTargetProblem, PLACEHOLDER } from '../../build/pushTarget';

const committed = readFileSync('.clasp.json', 'utf8');

it('the committed settings name no project, so `npm run push` stops with one sentence', () => {
  expect(committed).toContain(PLACEHOLDER);

  const { status, stdout, stderr } = spawnSync(process.execPath, ['build/run.cjs', 'build/push.ts'], {
    encoding: 'utf8',
  });

  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^Nothing is pushed: put your .*into \.clasp\.json as "scriptId" first\.\n$/);
});

it('a project of one’s own is no problem', () => {
  expect(findTargetProblem(committed.replace(PLACEHOLDER, '1aBcDeFg'))).toBeUndefined();
});

it.each([['{}'], ['null'], ['{ "scriptId": "" }'], ['{ "scriptId": 7 }']])(
  '%s names no project',
  (settings) => {
    expect(findTargetProblem(settings)).toMatch(/^Nothing is pushed/);
  },
);
