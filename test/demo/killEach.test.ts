/** `npm run demo -- --kill-each` in its smallest size: no run that is killed anywhere loses or doubles anything. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { differencesOf, makePayload, resultOf, runDemo } from './runDemo';

it('every kill of a first copy, an edit and a stop comes to the same end', () => {
  const payload = mkdtempSync(path.join(tmpdir(), 'meibo-kills-'));
  try {
    makePayload(payload);
    const run = runDemo('--kill-each', '--members', '2', '--contacts', '1', '--payload', payload);
    expect({ status: run.status, differences: differencesOf(run) }).toEqual({ status: 0, differences: [] });
    expect(resultOf(run)).toMatchObject({ members: 2, contacts: 1, identical: true });
    // Three acts of several runs each, every step before and after.
    expect(resultOf(run)['kills']).toBeGreaterThan(200);
  } finally {
    rmSync(payload, { recursive: true });
  }
}, 600_000);
