/** The cards beside a message that is being written: what each click leads to, and what goes into the message. */
import { fail, succeed } from '../../../src/core/result';
import type { Card } from '../../../src/sidebar/card';
import { cardEventFrom } from '../../../src/sidebar/cardEvent';
import type { CardResponse } from '../../../src/sidebar/cardResponse';
import type { Doings } from '../../../src/sidebar/doings';
import { cardForDraft, composeHandlers } from '../../../src/sidebar/handlers/compose';
import { english } from '../../../src/sidebar/messages/english';
import {
  addressee,
  labelPeople,
  longestPeople,
  personId,
} from '../../../workbench/web/cards/ours/composeViews';
import { doingsNoting } from '../listening';

const LABEL = 'l0.0000000000000000';

interface Given {
  readonly inputs?: Readonly<Record<string, readonly string[]>>;
  readonly draft?: readonly string[];
}

const click = (
  name: keyof typeof composeHandlers,
  parameters: Readonly<Record<string, string>>,
  { inputs = {}, draft = [] }: Given = {},
  change: Partial<Doings> = {},
): CardResponse =>
  composeHandlers[name](
    doingsNoting([], change),
    cardEventFrom({
      commonEventObject: {
        parameters,
        formInputs: Object.fromEntries(
          Object.entries(inputs).map(([input, value]) => [input, { stringInputs: { value } }]),
        ),
      },
      gmail: { toRecipients: draft, ccRecipients: [], bccRecipients: [] },
    }),
    english,
  );

const cardOf = (response: CardResponse): Card => {
  if ((response.type !== 'push' && response.type !== 'update') || response.card === undefined)
    throw new Error(JSON.stringify(response));
  return response.card;
};

const ticksIn = (card: Card, name: string): readonly (readonly [string, boolean])[] =>
  card.sections.flatMap(({ widgets }) =>
    widgets.flatMap(({ selectionInput }) =>
      selectionInput?.name === name
        ? selectionInput.items.map(({ value, selected }) => [value, selected] as const)
        : [],
    ),
  );

const textOf = (card: Card): string => JSON.stringify(card);

describe('the first card', () => {
  it('has the shared labels, and says so where there is none or the book is away', () => {
    expect(textOf(cardForDraft(doingsNoting([]), english))).toContain('Customers');
    const none = doingsNoting([], { viewSharedLabels: () => succeed([]) });
    expect(textOf(cardForDraft(none, english))).toContain(english.compose.noLabels);
    const problem = { type: 'out-of-reach', problem: { type: 'unreachable', what: 'book' } } as const;
    const away = doingsNoting([], { viewSharedLabels: () => fail(problem) });
    expect(textOf(cardForDraft(away, english))).toContain(english.refusals['out-of-reach']);
  });

  it('finds a label by a part of its name, however wide or tall that is typed', () => {
    const labels = ['Suppliers', '仕入先', 'Customers', 'Press', 'Partners', 'ﾃｽﾄ'].map((name, index) => ({
      key: `l${String(index)}.0000000000000000`,
      name,
    }));
    const found = (find: string): string =>
      textOf(
        cardOf(
          click(
            'compose-labels',
            {},
            { inputs: { find: [find] } },
            { viewSharedLabels: () => succeed(labels) },
          ),
        ),
      );
    expect(found('ＳＵＰ')).toContain('Suppliers');
    expect(found('supp')).not.toContain('Customers');
    expect(found('テスト')).toContain('ﾃｽﾄ');
    expect(found('nothing')).toContain(english.compose.noneFound);
  });
});

describe('all of a label', () => {
  it('is counted before it is added, without whom the message has and who has no address', () => {
    const card = cardOf(click('compose-label', { label: LABEL }, { draft: ['Rin <RIN1@aoi.example>'] }));
    const text = textOf(card);
    expect(text).toContain('2 addresses will be added.');
    expect(text).toContain('1 person is in the message already.');
    expect(text).toContain('青木 健');
    expect(card.fixedFooter?.primaryButton.text).toBe('Add all 2');
  });

  it.each(['to', 'cc', 'bcc'] as const)('goes into %s', (field) => {
    expect(
      click(
        'compose-add',
        { label: LABEL, whom: 'all' },
        { inputs: { field: [field] }, draft: ['rin1@aoi.example'] },
      ),
    ).toEqual({ type: 'draft', field, addresses: ['rin0@aoi.example', 'rin2@aoi.example'] });
  });

  it('of more people than Gmail sends to is not offered whole, and refused when asked for', () => {
    const change = { viewLabelPeople: () => succeed(longestPeople) };
    const card = cardOf(click('compose-label', { label: LABEL }, {}, change));
    expect(card.fixedFooter?.primaryButton.text).toBe(english.compose.choose);
    expect(textOf(card)).toContain('2,000');
    expect(
      click('compose-add', { label: LABEL, whom: 'all' }, { inputs: { field: ['to'] } }, change),
    ).toMatchObject({ type: 'stay', notification: english.compose.tooManyInAll(2_000) });
  });

  it('that the message has already adds nothing and says so', () => {
    const draft = ['rin0@aoi.example', 'rin1@aoi.example', 'rin2@aoi.example'];
    expect(
      click('compose-add', { label: LABEL, whom: 'all' }, { inputs: { field: ['to'] }, draft }),
    ).toMatchObject({ type: 'stay', notification: english.compose.nobodyNew });
    expect(cardOf(click('compose-label', { label: LABEL }, { draft })).fixedFooter).toBeUndefined();
  });
});

describe('some of a label', () => {
  const many = labelPeople({ people: Array.from({ length: 120 }, (_, index) => addressee(index)) });
  const change = { viewLabelPeople: () => succeed(many) };
  const people = (
    parameters: Readonly<Record<string, string>>,
    inputs: Readonly<Record<string, readonly string[]>> = {},
  ): CardResponse => click('compose-people', { label: LABEL, ...parameters }, { inputs }, change);

  it('is chosen on a card of its own, which knows the field', () => {
    const response = people({}, { field: ['cc'] });
    expect(response.type).toBe('push');
    expect(ticksIn(cardOf(response), 'people')).toHaveLength(50);
    expect(textOf(cardOf(response))).toContain('"value":"cc"');
  });

  it('stays chosen on the next part of the list, and can be taken back there', () => {
    const next = people(
      { field: 'cc', from: '50', again: 'yes' },
      { people: [personId(3)], chosen: [personId(7)] },
    );
    expect(next.type).toBe('update');
    expect(ticksIn(cardOf(next), 'chosen')).toEqual([
      [personId(3), true],
      [personId(7), true],
    ]);
    expect(ticksIn(cardOf(next), 'people')[0]).toEqual([personId(50), false]);
  });

  it('is ticked all at once, as far as the card shows it', () => {
    const all = cardOf(
      people({ field: 'cc', all: 'yes', again: 'yes', from: '0' }, { chosen: [personId(0)] }),
    );
    const ticks = ticksIn(all, 'people');
    expect(ticks).toHaveLength(49);
    expect(ticks.every(([, selected]) => selected)).toBe(true);
  });

  it('goes into the field that was chosen before, and only those who are ticked', () => {
    expect(
      click(
        'compose-add',
        { label: LABEL, field: 'cc', whom: 'chosen' },
        { inputs: { chosen: [personId(99)], people: [personId(1), 'pzz.0000000000000000'] } },
        change,
      ),
    ).toEqual({ type: 'draft', field: 'cc', addresses: ['rin1@aoi.example', 'rin99@aoi.example'] });
  });

  it('of nobody, and of more than a list of boxes holds, is refused with a sentence', () => {
    expect(click('compose-add', { label: LABEL, field: 'cc', whom: 'chosen' }, {}, change)).toMatchObject({
      notification: english.compose.nobodyChosen,
    });
    const ids = many.people.map(({ record }) => record);
    expect(
      people({ field: 'cc', again: 'yes' }, { chosen: ids.slice(0, 100), people: ids.slice(100) }),
    ).toMatchObject({ type: 'stay', notification: english.compose.mostChosen(100) });
  });

  it('into no field that Gmail has is refused', () => {
    expect(people({ field: 'from' })).toMatchObject({ notification: english.refusals['not-understood'] });
  });
});
