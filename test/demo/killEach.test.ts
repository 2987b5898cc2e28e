/** `npm run demo -- --kill-each` in its smallest size: no run that is killed anywhere loses or doubles anything. */
import { builtPayload } from '../builtPayload';
import { differencesOf, resultOf, runDemo } from './runDemo';

it('every kill of a first copy, an edit and a stop comes to the same end', () => {
  const run = runDemo('--kill-each', '--members', '2', '--contacts', '1', '--payload', builtPayload());
  expect({ status: run.status, differences: differencesOf(run) }).toEqual({ status: 0, differences: [] });
  expect(resultOf(run)).toMatchObject({ members: 2, contacts: 1, identical: true });
  // Three acts of several runs each, every step before and after.
  expect(resultOf(run)['kills']).toBeGreaterThan(200);
  expect(resultOf(run)['ends']).toBeGreaterThan(60);
  // Most kills leave the same behind: between two reads, after a write and before the next.
  expect(resultOf(run)['ends']).toBeLessThan(140);
}, 600_000);
