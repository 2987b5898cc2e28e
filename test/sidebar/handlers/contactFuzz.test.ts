/** Whatever a contact's cards are made to say: one sentence or a card, never an exception, and nothing of the book changes. */
import fc from 'fast-check';
import { contactDoings } from '../../../src/app/contacts/contactDoings';
import { viewContact, viewPerson } from '../../../src/app/mail/viewPerson';
import { FORM_FIELDS } from '../../../src/core/contacts/typedFields';
import { createGuard } from '../../../src/sidebar/guard';
import { countWidgets, MOST_WIDGETS } from '../../../src/sidebar/card';
import { english } from '../../../src/sidebar/messages/english';
import { createSidebar } from '../../../src/sidebar/sidebar';
import { mailOffice } from '../../app/mail/mailOffice';
import { chie, emi } from '../../app/office';
import { doingsNoting } from '../listening';

const CANARY = '1984-12-24';

/** Aiko has deleted a contact and changed another, whose birthday nobody else sees. */
const opened = () => {
  const { office, deps, tell, add, rin, customers } = mailOffice();
  const failures: string[] = [];
  const gone = add(customers, { name: [{ given: 'Yui' }] });
  const aiko = { id: '1001', email: 'aiko@kaede.example', name: 'Aiko Mori' };
  const hiding = { item: 'birthday', from: { type: 'role', role: 'viewer' } } as const;
  tell(
    aiko,
    { type: 'choose-fields', label: customers, share: ['birthday'], unshare: [], hide: [hiding], show: [] },
    { type: 'take-out', record: gone, label: customers, base: 99, nonce: 'n'.repeat(16) },
    {
      type: 'edit',
      record: rin,
      base: 99,
      edits: { birthday: { was: [], now: [{ date: CANARY }] } },
      nonce: 'm'.repeat(16),
    },
  );
  const sidebarFor = (person: typeof emi) => {
    const own = deps(person);
    const doings = { ...contactDoings(own), viewPerson: viewPerson(own), viewContact: viewContact(own) };
    const log = { info: () => undefined, error: (line: string) => void failures.push(line) };
    return createSidebar(
      doingsNoting([], doings),
      createGuard(log, () => 'k7q2w9'),
    );
  };
  return { office, ids: [rin, gone, customers], failures, sidebarFor };
};

const hostile: readonly unknown[] = [
  '',
  '0',
  '-1',
  '1e9',
  '99999999999999999999999',
  'null',
  '__proto__',
  'constructor',
  '=IMPORTXML("https://x.example")',
  '<script>alert(1)</script>',
  '\u202eevil\u0000',
  '𠮷'.repeat(600),
  'x'.repeat(1_000_000),
  'contactGroups/../x',
  'l0.0000000000000000',
  'p9.0000000000000000',
  '[]',
  '[{}]',
  '[{"value":"03-1234-5678","type":"work"}]',
  '[{"__proto__":"x"}]',
  '[[1]]',
  'was',
  'now',
  'phone',
  'birthday',
  'photo',
  7,
  null,
  {},
];

const KEYS = [
  ...['record', 'label', 'base', 'deletion', 'before', 'from', 'change', 'side', 'field', 'person', 'name'],
  ...FORM_FIELDS.map((field) => `shown_${field}`),
];
const INPUTS = ['name_0_family', 'organization_0_name', 'phone_0_value', 'phone_type', 'email_9_value'];

/** By these a viewer really suggests something: they are tried with forged ids alone. */
const SUGGESTS: readonly string[] = ['save-contact', 'suggest-change', 'use-value', 'remove-contact'];

const ACTIONS = [
  ...SUGGESTS,
  'edit-form',
  'confirm-remove',
  'restore-contact',
  'recently-deleted',
  'history',
  'history-change',
  'label-contacts',
  'open-person',
];

/** Both shapes in which Google’s samples read an input, and what is none. */
const inputOf = (text: unknown) =>
  fc.constantFrom({ stringInputs: { value: [text] } }, { '': { stringInputs: { value: [text] } } }, text);

const anyEvent = (action: string, ids: readonly string[]) => {
  const value = fc.oneof(fc.constantFrom(...hostile, ...ids), fc.nat(40).map(String), fc.string());
  return fc.record({
    parameters: fc
      .dictionary(fc.constantFrom(...KEYS), value, { maxKeys: 9 })
      .map((parameters) => ({ ...parameters, action })),
    formInputs: fc.dictionary(fc.constantFrom(...INPUTS), value.chain(inputOf), { maxKeys: 5 }),
  });
};

describe.each(ACTIONS)('%s', (action) => {
  it.each([
    ['an outsider', emi],
    ['a viewer', chie],
  ] as const)('by %s, in two hundred and fifty ways', (_who, person) => {
    const { office, ids, failures, sidebarFor } = opened();
    const sidebar = sidebarFor(person);
    const before = office.digest();
    const sentences = new Set([
      ...Object.values(english.refusals),
      english.contact.nothingChanged,
      english.requests.nothingSuggested,
      english.history.stands,
    ]);
    const events = anyEvent(action, SUGGESTS.includes(action) ? [] : ids);
    fc.assert(
      fc.property(events, (commonEventObject) => {
        const response = sidebar.onCardAction({ commonEventObject });
        expect(JSON.stringify(response)).not.toContain(CANARY);
        if (response.type === 'push' || response.type === 'update')
          expect(countWidgets(response.card)).toBeLessThanOrEqual(MOST_WIDGETS);
        else expect(sentences).toContain(response.notification);
      }),
      { numRuns: 250 },
    );
    expect(failures).toEqual([]);
    expect(office.digest()).toBe(before);
  });
});
