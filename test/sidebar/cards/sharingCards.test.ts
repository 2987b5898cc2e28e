import { SHARE_ITEMS } from '../../../src/core/contacts/sharedPart';
import { ROLES } from '../../../src/core/sharing/role';
import { confirmShareCard } from '../../../src/sidebar/cards/confirmShareCard';
import { confirmStopCard } from '../../../src/sidebar/cards/confirmStopCard';
import { labelCard } from '../../../src/sidebar/cards/labelCard';
import { roleCard } from '../../../src/sidebar/cards/roleCard';
import { shareCard } from '../../../src/sidebar/cards/shareCard';
import { english } from '../../../src/sidebar/messages/english';
import { japanese } from '../../../src/sidebar/messages/japanese';
import { ben, labelView, LABEL, sharePlan } from '../../../workbench/web/cards/ours/sampleViews';
import { parametersOf, textsOf, widgetsOf } from './cardParts';

const label = { key: LABEL, name: 'Customers' };

describe('the share card', () => {
  it('suggests colleagues while one types', () => {
    const [who] = widgetsOf(shareCard(label, english));
    expect(who?.textInput?.autoCompleteAction?.function).toBe('onSuggestColleagues');
  });

  it('offers every role but the owner’s, the lowest first and chosen, and says what each may do', () => {
    for (const messages of [english, japanese]) {
      const card = shareCard(label, messages);
      const given = ROLES.filter((role) => role !== 'owner');
      const choice = widgetsOf(card).find(({ selectionInput }) => selectionInput)?.selectionInput;
      expect(choice?.items.map(({ value, selected }) => [value, selected])).toEqual(
        given.map((role, index) => [role, index === 0]),
      );
      for (const role of given) expect(textsOf(card)).toContain(messages.sharing.roleMay[role]);
    }
  });
});

describe('the confirmation', () => {
  const said = (change: Parameters<typeof sharePlan>[0] = {}, messages = english): string =>
    textsOf(confirmShareCard(sharePlan(change), messages)).join('\n');

  it('names label, person, role, what that allows, number of contacts, and when they arrive', () => {
    for (const part of [
      'Customers',
      'Ben Hill',
      'ben@kaede.example',
      'Editor',
      'Sees, adds and edits contacts.',
      '1,000 contacts',
      'within about two hours',
    ])
      expect(said()).toContain(part);
    expect(said({ first: false })).toContain('within about an hour');
  });

  it('says which role somebody has who gets another one', () => {
    expect(said({ formerRole: 'curator', role: 'viewer' })).toContain(
      'Ben Hill has the role Curator now. It becomes Viewer.',
    );
    expect(said({ formerRole: 'curator', role: 'viewer' }, japanese)).toContain('「整理担当」は「閲覧者」に');
    expect(said()).not.toContain('It becomes');
  });

  it('says that nothing arrives at somebody who never opened the add-on', () => {
    expect(said({ opened: false })).toContain(
      'Ben Hill has never opened Meibo: nothing arrives until they do.',
    );
    expect(said({ opened: false }, japanese)).toContain('まだ Meibo を開いていません');
  });

  it('lists each field on exactly one side, and photos among what is not shared', () => {
    const sides = (shared: readonly (typeof SHARE_ITEMS)[number][]) =>
      confirmShareCard(sharePlan({ shared }), english)
        .sections.slice(1, 3)
        .map(({ widgets }) => (widgets[0]?.textParagraph?.text ?? '').toLowerCase().split(', '));
    const words = (items: readonly (typeof SHARE_ITEMS)[number][]) =>
      items.map((item) => english.sharing.fields[item].toLowerCase());
    const shared = ['name', 'email', 'homeAddress'] as const;
    expect(sides(shared)).toEqual([
      words(shared),
      [...words(SHARE_ITEMS.filter((item) => !shared.some((one) => one === item))), 'photos'],
    ]);
  });

  it('leaves out of a usual share what is private', () => {
    const [, , kept] = confirmShareCard(sharePlan(), english).sections;
    expect(kept?.widgets[0]?.textParagraph?.text).toBe(
      'Birthdays, related people, custom fields, notes, home addresses, photos',
    );
  });

  it('gives back exactly what it asked about', () => {
    const { fixedFooter } = confirmShareCard(sharePlan(), english);
    expect(parametersOf(fixedFooter?.primaryButton.onClick)).toEqual({
      action: 'share',
      label: LABEL,
      who: 'ben@kaede.example',
      role: 'editor',
    });
  });

  it('of several names each, with his initials, and gives all of them back', () => {
    const chie = { id: '1003', email: 'chie@kaede.example', name: '荒川 千恵', unit: '営業' };
    const card = confirmShareCard(
      sharePlan({
        also: [{ person: chie, principal: 'account:1003', opened: false }],
        refused: [{ typed: '<i>', problem: { type: 'no-such-name' } }],
      }),
      english,
    );
    const said = textsOf(card).join('\n');
    for (const part of ['BH', 'Ben Hill', '荒 · 営業', '荒川 千恵', '&lt;i&gt;', 'has never opened'])
      expect(said).toContain(part);
    expect(parametersOf(card.fixedFooter?.primaryButton.onClick)).toMatchObject({
      who: 'ben@kaede.example, chie@kaede.example',
    });
  });

  it('shows a name of markup as it was typed', () => {
    const person = { id: '1', email: 'x@kaede.example', name: '<b>' };
    expect(said({ person, opened: false })).toContain('&lt;b&gt; has never opened');
  });
});

it('the role card has the present role chosen', () => {
  const choice = widgetsOf(roleCard(label, ben, english)).find(({ selectionInput }) => selectionInput);
  expect(choice?.selectionInput?.items.find(({ selected }) => selected)?.value).toBe('editor');
});

it('before the end of a share it is said what goes and what stays, by name', () => {
  const card = confirmStopCard(labelView(), { ...ben, name: 'Ben <b>' }, english);
  expect(textsOf(card).join('\n')).toContain('leave Ben &lt;b&gt;’s Google Contacts within about an hour');
  expect(parametersOf(card.fixedFooter?.primaryButton.onClick)).toEqual({
    action: 'stop-sharing',
    label: LABEL,
    principal: ben.principal,
  });
});

it('before a share ends with somebody who never opened the add-on nothing is said to leave', () => {
  const card = confirmStopCard(labelView(), { ...ben, opened: false }, english);
  const said = textsOf(card).join('\n');
  expect(said).toContain(english.sharing.afterStopUnopened);
  expect(said).not.toContain('within about an hour');
});

it('somebody of whom nothing is known but his account has a line all the same', () => {
  const unknown = { ...ben, name: '', email: '' };
  for (const card of [
    labelCard(labelView({ sharedWith: [unknown] }), english),
    roleCard(label, unknown, english),
    confirmStopCard(label, unknown, english),
  ]) {
    expect(textsOf(card).join('\n')).toContain('(no name)');
    expect(JSON.stringify(card)).not.toContain('"text":""');
  }
});
