import type { ApiName } from '../../../workbench/web/api';
import { handlers, isApiName } from '../../../workbench/web/handlers/handlers';
import { BadQuestion } from '../../../workbench/web/question';
import { openSmallOffice } from './smallOffice';

const office = openSmallOffice();

const asked = { as: 'ben', from: 0, count: 10 };
const clicked = { as: 'ben', function: 'echo', parameters: {}, inputs: {} };

it.each<[ApiName, string, unknown]>([
  ['company', 'nothing', undefined],
  ['company', 'a list', ['x']],
  ['company', 'what it does not ask', { secret: 1 }],
  ['openPanel', 'nobody', {}],
  ['openPanel', 'a number for a person', { as: 7 }],
  ['openPanel', 'a stranger', { as: 'mallory' }],
  ['openPanel', 'a name of every object', { as: 'constructor' }],
  ['callPanel', 'no function', { ...clicked, function: undefined }],
  ['callPanel', 'parameters that are not texts', { ...clicked, parameters: { a: 1 } }],
  ['callPanel', 'inputs that are not lists', { ...clicked, inputs: { who: 'ben' } }],
  ['callPanel', 'a stranger', { ...clicked, as: 'mallory' }],
  ['contacts', 'a negative place', { ...asked, from: -1 }],
  ['contacts', 'half a contact', { ...asked, count: 0.5 }],
  ['contacts', 'more than a window', { ...asked, count: 501 }],
  ['contacts', 'a stranger', { ...asked, as: 'mallory' }],
  ['contact', 'no contact', { as: 'ben' }],
  ['contact', 'a stranger', { as: 'mallory', contact: 'people/c1' }],
  ['actOnContacts', 'an unknown act', { as: 'ben', act: 'merge', contact: 'people/c1' }],
  [
    'actOnContacts',
    'fields that are no lists',
    { as: 'ben', act: 'add', fields: { names: 'Hana' }, labels: [] },
  ],
  ['actOnContacts', 'a stranger', { as: 'mallory', act: 'create-label', label: 'x' }],
  ['activity', 'a text', 'x'],
  ['sheet', 'no tab', {}],
  ['advance', 'no time', { minutes: 0 }],
  ['advance', 'time backwards', { minutes: -60 }],
  ['advance', 'more than a week', { minutes: 10_081 }],
  ['advance', 'a text', { minutes: '60' }],
  ['runDue', 'null', null],
  ['startOver', 'what it does not ask', { yes: true }],
])('%s is refused in one sentence where it names %s, and nothing changes', async (name, _what, body) => {
  const before = structuredClone(office.place.world());
  const refusal: unknown = await Promise.resolve(handlers[name](office, body)).catch(
    (reason: unknown) => reason,
  );
  expect(refusal).toBeInstanceOf(BadQuestion);
  expect(String(refusal)).toMatch(/^Error: [^\n]+\.$/);
  expect(office.place.world()).toEqual(before);
});

it.each(['toString', '__proto__', 'Company', ''])('“%s” is no question', (name) => {
  expect(isApiName(name)).toBe(false);
});
