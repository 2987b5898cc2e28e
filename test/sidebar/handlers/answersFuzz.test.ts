/** Whatever a card's parameters and inputs are made to say: one sentence or a card, never an exception, and nothing changes. */
import fc from 'fast-check';
import { createGuard } from '../../../src/sidebar/guard';
import { saveContact } from '../../../src/app/contacts/saveContact';
import { askDryRun } from '../../../src/app/dryRun/askDryRun';
import { whySeen } from '../../../src/app/mail/whySeen';
import { whoHasAccess } from '../../../src/app/sharing/whoHasAccess';
import { wishes } from '../../../src/app/suggestions/wishes';
import { createSidebar } from '../../../src/sidebar/sidebar';
import { countWidgets, MOST_WIDGETS } from '../../../src/sidebar/card';
import { english } from '../../../src/sidebar/messages/english';
import { viewContact, viewPerson } from '../../../src/app/mail/viewPerson';
import { mailOffice } from '../../app/mail/mailOffice';
import { chie, emi } from '../../app/office';
import { createMemoryDryRuns } from '../../memory/memoryDryRuns';
import { click, doingsNoting } from '../listening';

const SENTENCES: ReadonlySet<string> = new Set([
  ...Object.values(english.refusals),
  english.requests.nothingSuggested,
  english.requests.askedByLink,
  english.requests.asked,
  english.requests.hasIt,
]);

const opened = () => {
  const mail = mailOffice();
  const { office, deps, rin, customers } = mail;
  const notes: Record<string, string> = {};
  const failures: string[] = [];
  const sidebarFor = (person: typeof emi) => {
    const own = { ...deps(person), dryRuns: createMemoryDryRuns(notes) };
    return createSidebar(
      doingsNoting([], {
        ...wishes(own),
        askDryRun: askDryRun(own),
        whoHasAccess: whoHasAccess(own),
        whySeen: whySeen(own),
        viewPerson: viewPerson(own),
        viewContact: viewContact(own),
        saveContact: saveContact(own),
      }),
      createGuard({ info: () => undefined, error: (line) => void failures.push(line) }, () => 'k7q2w9'),
    );
  };
  return { office, rin, customers, notes, failures, sidebarFor };
};

const hostile = [
  '',
  '0',
  '-1',
  '1e9',
  '999999999999999999999',
  'null',
  '__proto__',
  'constructor',
  '<b>',
  '\u202eevil\u0000',
  '𠮷'.repeat(600),
  'contactGroups/myContacts',
  'contactGroups/../x',
  'l0.0000000000000000',
  'l9.0000000000000000',
  'p9.0000000000000000',
  's0.0000000000000000',
  'g0.0000000000000000',
  'owner',
  'manager',
  'viewer',
  'aiko@kaede.example',
  'https://kaede.example/exec?label=l9.0000000000000000',
  'account:1001',
];

const KEYS = [
  'label',
  'record',
  'base',
  'suggestion',
  'who',
  'role',
  'from',
  'fields',
  'again',
  'word',
  'link',
];
const INPUTS = [
  'label',
  'link',
  'role',
  'word',
  'family',
  'given',
  'company',
  'title',
  'phone0',
  'email9',
  'fields',
];

/** `ids`: those of things that there are, which the one who clicks may not see, or not change by this action. */
const anyClick = (ids: readonly string[]) => {
  const value = fc.oneof(fc.constantFrom(...hostile, ...ids), fc.string());
  return fc.tuple(
    fc.dictionary(fc.constantFrom(...KEYS), value, { maxKeys: 8 }),
    fc.dictionary(fc.constantFrom(...INPUTS), value, { maxKeys: 8 }),
  );
};

const ACTIONS = [
  'suggest-form',
  'suggest-change',
  'ask-form',
  'ask-access',
  'close-news',
  'who-has',
  'why',
  'dry-run',
] as const;

/** By these a viewer really does something, and whoever knows a label's id may ask for it: they are tried with forged ids alone. */
const DOES_SOMETHING: readonly string[] = ['suggest-change', 'ask-access'];

describe.each(ACTIONS)('%s', (action) => {
  it.each([
    ['an outsider', emi],
    ['a viewer', chie],
  ] as const)('by %s, in two hundred ways', (_who, person) => {
    const { office, rin, customers, notes, failures, sidebarFor } = opened();
    const sidebar = sidebarFor(person);
    const before = office.digest();
    const ids = DOES_SOMETHING.includes(action) ? [] : [rin, customers];
    fc.assert(
      fc.property(anyClick(ids), ([parameters, inputs]) => {
        const response = sidebar.onCardAction(click({ ...parameters, action }, inputs));
        if (response.type === 'push' || response.type === 'update') {
          expect(countWidgets(response.card)).toBeLessThanOrEqual(MOST_WIDGETS);
        } else if (response.type !== 'root')
          expect(SENTENCES).toContain(response.notification ?? english.failure(''));
      }),
      { numRuns: 200 },
    );
    expect(failures).toEqual([]);
    expect(notes).toEqual({});
    expect(office.digest()).toBe(before);
  });
});
