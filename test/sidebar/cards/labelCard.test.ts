import { labelCard } from '../../../src/sidebar/cards/labelCard';
import type { Role } from '../../../src/core/sharing/role';
import { english } from '../../../src/sidebar/messages/english';
import { aiko, ben, dai, labelView, LABEL } from '../../../workbench/web/cards/ours/sampleViews';
import { manyPeople } from '../manyViews';
import { actionOf, buttonsOf, parametersOf, primariesOf, widgetsOf } from './cardParts';

const linesOf = (card: ReturnType<typeof labelCard>) =>
  widgetsOf(card).flatMap(({ decoratedText }) => decoratedText ?? []);

describe('a label’s card', () => {
  it('says how far the copy is', () => {
    const [there] = linesOf(labelCard(labelView(), english));
    expect(there).toMatchObject({ text: '1,000 contacts', bottomLabel: 'Up to date 12 minutes ago' });
    const copy = { type: 'copying', done: 250, of: 1_000, minutes: 20 } as const;
    const [halfway] = linesOf(labelCard(labelView({ copy }), english));
    expect(halfway?.text).toBe('250 of 1,000, the rest within about 20 minutes');
  });

  it.each([
    [{ choice: 'paused' }, 'Paused · 1,000 contacts', undefined],
    [{ choice: 'paused', copy: { type: 'waiting' } }, 'Paused', undefined],
    [{ choice: 'none' }, 'Only in Meibo', english.copies.leaving],
    [{ choice: 'none', copy: { type: 'waiting' } }, 'Only in Meibo', undefined],
  ] as const)('says what the member has chosen: %j', (change, text, below) => {
    const [line] = linesOf(labelCard(labelView(change), english));
    expect([line?.text, line?.bottomLabel]).toEqual([text, below]);
  });

  it('says how many contacts are missing, and what helps', () => {
    const lines = linesOf(labelCard(labelView({ missing: { full: 800, refused: 1 } }), english));
    expect(lines.slice(1, 3).map(({ text, bottomLabel }) => [text, bottomLabel])).toEqual([
      ['800 contacts are missing', english.shortage.remedy],
      ['1 contact is missing', english.shortage.refused],
    ]);
    const others = labelView({ sharedWith: [{ ...ben, missing: { full: 800, refused: 1 } }] });
    expect(linesOf(labelCard(others, english))[1]?.bottomLabel).toBe(
      'Editor · 801 contacts have not arrived',
    );
  });

  it('says of others who does not follow', () => {
    const lines = linesOf(labelCard(labelView({ sharedWith: [{ ...ben, choice: 'paused' }] }), english));
    expect(lines[1]?.bottomLabel).toBe('Editor · Paused');
  });

  it('offers sharing to whoever may, and nothing of it to the others', () => {
    const primary = (mayShare: boolean) =>
      primariesOf(labelCard(labelView({ mayShare }), english)).map(actionOf);
    expect([primary(true), primary(false)]).toEqual([['choose-colleague'], []]);
    const offered = buttonsOf(labelCard(labelView({ mayShare: false }), english));
    expect(offered.map(actionOf)).toEqual(['label-contacts', 'who-has', 'copy-link', 'copy-settings']);
  });

  it('offers to stop sharing with everybody but the owner and oneself, by name', () => {
    const manager = { ...ben, isMe: true, role: 'manager' } as const;
    const owner = { ...aiko, isMe: false };
    const view = labelView({ role: 'manager', mayLeave: true, sharedWith: [owner, manager, dai] });
    const stops = buttonsOf(labelCard(view, english)).filter((button) => actionOf(button) === 'confirm-stop');
    expect(stops.map(({ altText }) => altText)).toEqual(['Stop sharing with 小野 大']);
    expect(parametersOf(stops[0]?.onClick)).toMatchObject({ label: LABEL, principal: dai.principal });
  });

  it('offers leaving to whoever is not the owner', () => {
    const leaves = (mayLeave: boolean) =>
      buttonsOf(labelCard(labelView({ mayLeave }), english)).filter(
        (button) => actionOf(button) === 'confirm-leave',
      ).length;
    expect([leaves(true), leaves(false)]).toEqual([1, 0]);
  });

  it('offers a higher role to whoever could have one', () => {
    const asks = (role: Role) =>
      buttonsOf(labelCard(labelView({ role }), english)).filter((button) => actionOf(button) === 'ask-form')
        .length;
    expect([asks('viewer'), asks('curator'), asks('manager'), asks('owner')]).toEqual([1, 1, 0, 0]);
  });

  it('leads from a person to another role', () => {
    const line = linesOf(labelCard(labelView(), english)).find(({ text }) => text === ben.name);
    expect(parametersOf(line?.onClick)).toEqual({
      action: 'choose-role',
      label: LABEL,
      principal: ben.principal,
    });
  });

  it('says who never opened the add-on, and when somebody new has the contacts', () => {
    const just = { principal: ben.principal, first: true };
    const said = linesOf(labelCard(labelView(), english, { just })).map(({ bottomLabel }) => bottomLabel);
    expect(said.slice(1)).toEqual([
      'Owner',
      'Editor · Has the contacts within about two hours.',
      'Viewer · Has never opened Meibo: nothing arrives until then.',
    ]);
  });

  it('shows names of markup as they were typed; its title knows no markup', () => {
    const card = labelCard(labelView({ name: '<b>', sharedWith: [{ ...ben, name: '<i>' }] }), english);
    expect(card.header?.title).toBe('<b>');
    expect(linesOf(card)[1]?.text).toBe('&lt;i&gt;');
  });

  it('shows a further part of many people, with the place of it', () => {
    const view = labelView({ sharedWith: manyPeople(70) });
    const card = labelCard(view, english, { from: '50' });
    expect(card.sections.map(({ header }) => header)).toEqual(['Shared with (51–70 of 70)']);
    expect(linesOf(card)).toHaveLength(20);
    const more = buttonsOf(labelCard(view, english)).find((button) => actionOf(button) === 'more-people');
    expect(parametersOf(more?.onClick)).toEqual({ action: 'more-people', label: LABEL, from: '50' });
  });
});
