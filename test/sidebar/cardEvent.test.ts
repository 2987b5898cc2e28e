import fc from 'fast-check';
import { cardEventFrom } from '../../src/sidebar/cardEvent';

const event = (common: Readonly<Record<string, unknown>>): unknown => ({ commonEventObject: common });

const clicked = (parameters: unknown): unknown => event({ userLocale: 'ja', parameters });

const typed = (input: unknown): string => cardEventFrom(event({ formInputs: { who: input } })).input('who');

describe('an event as Google sends it', () => {
  it('tells language, action, parameters and what was typed', () => {
    const read = cardEventFrom({
      commonEventObject: {
        userLocale: 'ja',
        hostApp: 'GMAIL',
        parameters: { action: 'share', label: 'contactGroups/7' },
        formInputs: { who: { stringInputs: { value: ['ben@kaede.example'] } } },
      },
      gmail: {},
    });
    expect([read.locale, read.action, read.parameter('label'), read.input('who')]).toEqual([
      'ja',
      'share',
      'contactGroups/7',
      'ben@kaede.example',
    ]);
  });

  it('tells what was typed in either shape of form inputs', () => {
    expect(typed({ stringInputs: { value: ['a', 'b'] } })).toBe('a');
    expect(typed({ '': { stringInputs: { value: ['a', 'b'] } } })).toBe('a');
  });

  it.each([
    ['a number', { dateInput: { msSinceEpoch: 1_782_777_600_000 } }],
    ['text, as JSON has 64 bits', { dateInput: { msSinceEpoch: '1782777600000' } }],
    ['either shape of form inputs', { '': { dateInput: { msSinceEpoch: 1_782_777_600_000 } } }],
  ])('tells a day that was picked: in %s', (_shape, ends) => {
    expect(cardEventFrom(event({ formInputs: { ends } })).day('ends')).toBe(Date.UTC(2026, 5, 30));
  });

  it.each([
    undefined,
    {},
    { dateInput: {} },
    { dateInput: { msSinceEpoch: 'x' } },
    { dateInput: { msSinceEpoch: 1.5 } },
    { stringInputs: { value: ['1'] } },
    { timeInput: { hours: 1, minutes: 2 } },
  ])('no day was picked with %j', (ends) => {
    expect(cardEventFrom(event({ formInputs: { ends } })).day('ends')).toBeUndefined();
  });

  it('of an opening has neither action nor parameters', () => {
    const read = cardEventFrom(event({ userLocale: 'en-GB' }));
    expect([read.locale, read.action, read.parameter('label'), read.input('who')]).toEqual([
      'en-GB',
      undefined,
      '',
      '',
    ]);
  });
});

describe('a hostile event', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a text', 'open-label'],
    ['a list', [{ commonEventObject: { parameters: { action: 'share' } } }]],
    ['a function', () => undefined],
    ['an empty one', {}],
    ['one whose common part is null', { commonEventObject: null }],
    ['one whose common part is a list', { commonEventObject: [] }],
    ['one without a common part', { parameters: { action: 'share' } }],
    ['parameters that are a list', clicked(['action', 'share'])],
    ['parameters that are a text', clicked('action=share')],
    ['parameters with a number', clicked({ action: 'share', label: 7 })],
    ['parameters with an object', clicked({ action: { toString: 'share' } })],
    ['a language that is a number', event({ userLocale: 7, parameters: { action: 'share' } })],
    ['form inputs that are a text', event({ parameters: { action: 'share' }, formInputs: 'who' })],
  ])('%s asks for nothing', (_what, given) => {
    const read = cardEventFrom(given);
    const asked = [read.action, read.parameter('action'), read.parameter('label'), read.input('who')];
    expect(asked).toEqual([undefined, '', '', '']);
  });

  it.each([
    '',
    'Share',
    'share ',
    'delete-everything',
    'constructor',
    'toString',
    '__proto__',
    'hasOwnProperty',
  ])('an action called %j is none', (name) => {
    expect(cardEventFrom(clicked({ action: name })).action).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'the name %s finds what was sent, never what objects inherit',
    (name) => {
      const sent = JSON.parse(`{"${name}":{"stringInputs":{"value":["x"]}}}`) as unknown;
      for (const read of [
        cardEventFrom(clicked({})),
        cardEventFrom(event({ formInputs: {} })),
        cardEventFrom(null),
      ])
        expect([read.parameter(name), read.input(name)]).toEqual(['', '']);
      expect(['', 'x']).toContain(cardEventFrom(event({ formInputs: sent })).input(name));
      expect(Object.prototype).not.toHaveProperty('stringInputs');
    },
  );

  it.each([
    ['no value', { stringInputs: {} }],
    ['an empty list', { stringInputs: { value: [] } }],
    ['a text in place of the list', { stringInputs: { value: 'ben@kaede.example' } }],
    ['numbers', { stringInputs: { value: [1, 2] } }],
    ['a date', { dateInput: { msSinceEpoch: '1' } }],
    ['a list', [{ stringInputs: { value: ['a'] } }]],
    ['null', null],
    ['a text', 'a'],
  ])('an input with %s is empty, and the others are read all the same', (_what, input) => {
    const formInputs = { who: input, role: { stringInputs: { value: ['viewer'] } } };
    const read = cardEventFrom(event({ formInputs }));
    expect([read.input('who'), read.input('role')]).toEqual(['', 'viewer']);
  });

  it('ten thousand characters are cut to a thousand', () => {
    const long = 'x'.repeat(10_000);
    const read = cardEventFrom(
      event({ parameters: { label: long }, formInputs: { who: { stringInputs: { value: [long] } } } }),
    );
    expect([read.parameter('label').length, read.input('who').length]).toEqual([1_000, 1_000]);
  });

  it('never throws and answers texts only, whatever is sent', () => {
    const anyCommon = fc.record(
      {
        userLocale: fc.anything(),
        parameters: fc.anything(),
        formInputs: fc.dictionary(fc.string(), fc.anything()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), anyCommon.map(event)), fc.string(), (given, name) => {
        const read = cardEventFrom(given);
        for (const text of [read.locale, read.parameter(name), read.input(name)])
          expect(typeof text).toBe('string');
      }),
    );
  });
});
