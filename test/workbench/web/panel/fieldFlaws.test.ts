/** A form is checked before it is sent, and dates reach the function as Google's events carry them. */
import { readHome } from '../../../../workbench/web/pages/panel/answerJson';
import type { Card } from '../../../../workbench/web/pages/panel/cardJson';
import { flawsOf, textFlaw } from '../../../../workbench/web/pages/panel/fieldFlaws';
import { givenInputs, withInput } from '../../../../workbench/web/pages/panel/formInputs';
import { filled } from '../../../../workbench/web/pages/panel/moments';
import { readRoot } from '../../../../workbench/web/pages/panel/openedCards';
import {
  momentMilliseconds,
  shownMoment,
  timeMilliseconds,
} from '../../../../workbench/web/pages/panel/zonedTime';

const cardOf = (...widgets: readonly object[]): Card => readHome({ sections: [{ widgets }] })![0]!;

const press = (more: object = {}) => ({
  function: 'save',
  parameters: [],
  loadIndicator: 'SPINNER' as const,
  persistValues: false,
  ...more,
});

describe('a text is of its type', () => {
  it.each([
    ['INTEGER', '-12', undefined],
    ['INTEGER', '1.5', 'integer'],
    ['FLOAT', '1.5', undefined],
    ['FLOAT', '.5e-3', undefined],
    ['FLOAT', '1,5', 'float'],
    ['EMAIL', 'rin@aoi.example', undefined],
    ['EMAIL', 'rin@aoi', 'email'],
    ['EMAIL', '', undefined],
    ['TEXT', '四文字超', undefined],
    ['TEXT', '四文字超え', 'too-long'],
  ] as const)('%s %j: %s', (inputType, text, flaw) => {
    const validation = { inputType, ...(inputType === 'TEXT' ? { characterLimit: 4 } : {}) };
    expect(textFlaw({ validation }, text)).toBe(flaw);
  });
});

describe('a click', () => {
  const card = cardOf(
    { textInput: { name: 'family' } },
    { columns: { columnItems: [{ widgets: [{ dateTimePicker: { name: 'until', type: 'DATE_ONLY' } }] }] } },
    { selectionInput: { name: 'who', type: 'MULTI_SELECT', items: [{ text: 'Ben', value: 'ben' }] } },
  );
  const inputs = givenInputs(card);

  it('is kept back by the required fields that are empty, also in columns', () => {
    expect([...flawsOf(card, inputs, press({ requiredWidgets: ['family', 'until', 'elsewhere'] }))]).toEqual([
      ['family', 'missing'],
      ['until', 'missing'],
    ]);
  });

  it('is kept back by every empty field where all are required', () => {
    const some = withInput(inputs, 'who', ['ben']);
    expect([...flawsOf(card, some, press({ allWidgetsAreRequired: true })).keys()]).toEqual([
      'family',
      'until',
    ]);
  });

  it('goes through where nothing is required', () => {
    expect(flawsOf(card, inputs, press()).size).toBe(0);
  });
});

describe('dates and times', () => {
  it('go apart from texts, each in its shape; a picker without a choice is left out', () => {
    const day = Date.UTC(2026, 3, 3);
    const card = cardOf(
      { dateTimePicker: { name: 'day', type: 'DATE_ONLY', valueMsEpoch: String(day) } },
      { dateTimePicker: { name: 'hour', type: 'TIME_ONLY', valueMsEpoch: 34_200_000 } },
      { dateTimePicker: { name: 'moment', valueMsEpoch: day } },
      { dateTimePicker: { name: 'none' } },
      { textInput: { name: 'note', value: 'tea' } },
    );
    expect(filled(card, givenInputs(card))).toEqual({
      inputs: { note: ['tea'] },
      moments: {
        day: { dateInput: { msSinceEpoch: day } },
        hour: { timeInput: { hours: 9, minutes: 30 } },
        moment: { dateTimeInput: { hasDate: true, hasTime: true, msSinceEpoch: day } },
      },
    });
  });

  it.each([
    ['Asia/Tokyo', undefined, '2026-04-03', '09:30', '2026-04-03T00:30Z'],
    ['Europe/Paris', undefined, '2026-03-29', '03:30', '2026-03-29T01:30Z'],
    ['Europe/Paris', undefined, '2026-10-25', '01:30', '2026-10-24T23:30Z'],
    ['Asia/Tokyo', -300, '2026-04-02', '19:30', '2026-04-03T00:30Z'],
  ])('%s shifted by %p shows %s %s for %s', (timeZone, offset, date, time, utc) => {
    const milliseconds = Date.parse(utc);
    expect(shownMoment(milliseconds, timeZone, offset)).toEqual({ date, time });
    expect(momentMilliseconds({ date, time }, timeZone, offset)).toBe(milliseconds);
  });

  it('half a moment is none', () => {
    expect(momentMilliseconds({ date: '2026-04-03', time: '' }, 'Asia/Tokyo')).toBeUndefined();
    expect(timeMilliseconds('25:00')).toBeUndefined();
  });
});

it('several cards are a list of their headers, each leading to its card', () => {
  const root = readRoot([
    { header: { title: 'A & <b>' }, sections: [] },
    { name: 'second', sections: [] },
  ]);
  const [first, second] = root?.sections[0]?.widgets ?? [];
  expect(first).toMatchObject({
    decoratedText: { text: 'A &amp; &lt;b>', onClick: { card: { header: { title: 'A & <b>' } } } },
  });
  expect(second).toMatchObject({ decoratedText: { text: 'second' } });
});
