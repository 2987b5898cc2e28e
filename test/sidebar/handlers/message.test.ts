import { fail, succeed } from '../../../src/core/result';
import type { Card } from '../../../src/sidebar/card';
import { english } from '../../../src/sidebar/messages/english';
import { japanese } from '../../../src/sidebar/messages/japanese';
import { cardEventFrom } from '../../../src/sidebar/cardEvent';
import { cardForMessage, messageHandlers } from '../../../src/sidebar/handlers/message';
import { doingsNoting } from '../listening';
import { RIN } from '../quietDoings';

const quiet = doingsNoting([]);
const problem = { type: 'unreachable', what: 'book' } as const;
const sender = { name: '相川 澪', address: 'mio@tsukimi.example' };
const event = {
  commonEventObject: { userLocale: 'en' },
  gmail: { messageId: '19d5000000000001', accessToken: 'token', threadId: '1' },
};
const opening = {
  ...quiet,
  open: () => succeed({ id: '1002', email: 'ben@kaede.example', name: '' }),
};

const clicked = (
  parameters: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
) =>
  cardEventFrom({
    commonEventObject: {
      parameters,
      formInputs: Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [name, { stringInputs: { value: [value] } }]),
      ),
    },
  });

describe('an open message', () => {
  it('opens the add-on, and asks for the sender by the event’s message and token', () => {
    const asked: unknown[] = [];
    cardForMessage(
      {
        ...opening,
        open: () => {
          asked.push('open');
          return opening.open();
        },
        viewSender: (message) => {
          asked.push(message);
          return succeed({ type: 'no-sender' });
        },
      },
      event,
      english,
    );
    expect(asked).toEqual(['open', { id: '19d5000000000001', accessToken: 'token' }]);
  });

  it('of a shared person shows name, reading, company, post, phone, address, label, role and whose it is', () => {
    const card = cardForMessage(
      { ...opening, viewSender: () => succeed({ type: 'known', persons: [RIN] }) },
      event,
      english,
    );
    expect(card.header).toEqual({ title: '神田 凛', subtitle: 'かんだ りん' });
    const text = JSON.stringify(card.sections);
    for (const part of ['葵商店', '本店 · 店長', '０３－１２３４－５６７８', 'Work fax', 'rin@aoi.example'])
      expect(text).toContain(part);
    for (const part of ['Customers', 'Editor', 'Shared by Aiko Mori']) expect(text).toContain(part);
  });

  it.each([undefined, {}, { gmail: null }, { gmail: { messageId: 7, accessToken: [] } }])(
    'of %j is asked for as no message at all',
    (given) => {
      const asked: unknown[] = [];
      cardForMessage(
        {
          ...opening,
          viewSender: (message) => {
            asked.push(message);
            return fail({ type: 'not-understood' });
          },
        },
        given,
        english,
      );
      expect(asked).toEqual([{ id: '', accessToken: '' }]);
    },
  );

  it('is a sentence where the book or the message cannot be reached', () => {
    const sentences: readonly Card[] = [
      cardForMessage({ ...opening, open: () => fail(problem) }, event, english),
      cardForMessage(
        { ...opening, viewSender: () => fail({ type: 'out-of-reach', problem }) },
        event,
        english,
      ),
    ];
    for (const card of sentences) expect(JSON.stringify(card)).toContain(english.refusals['out-of-reach']);
  });

  it('of a stranger is said in the reader’s language', () => {
    const card = cardForMessage(
      { ...opening, viewSender: () => succeed({ type: 'unknown', sender }) },
      event,
      japanese,
    );
    expect(JSON.stringify(card)).toContain(japanese.message.addToLabel);
  });
});

describe('a click beside a message', () => {
  it('on a phone calls it, by what can be dialled of it', () => {
    const call = (phone: string) => messageHandlers['call-phone'](quiet, clicked({ phone }), english);
    expect(call('０３－１２３４－５６７８')).toMatchObject({
      type: 'stay',
      openLink: { url: 'tel:0312345678' },
    });
    expect(call('+1 (503) 555-0136')).toMatchObject({ openLink: { url: 'tel:+15035550136' } });
    expect(call('javascript:alert(1)')).toMatchObject({ openLink: { url: 'tel:1' } });
    expect(call('none')).toEqual({ type: 'stay', notification: english.refusals['not-understood'] });
  });

  it('on adding opens the form, with the name taken apart', () => {
    const response = messageHandlers['add-sender-form'](
      quiet,
      clicked({ name: sender.name, address: sender.address }),
      english,
    );
    expect(response.type).toBe('push');
    for (const value of ['相川', '澪', sender.address])
      expect(JSON.stringify(response)).toContain(`"value":"${value}"`);
  });

  it('on adding, where no label takes anybody any more, says so', () => {
    const doings = { ...quiet, viewLabelsToAddTo: () => succeed([]) };
    expect(messageHandlers['add-sender-form'](doings, clicked({}), english)).toEqual({
      type: 'stay',
      notification: english.refusals['no-right'],
    });
  });

  it('that adds passes on what was typed, and ends on the person’s card', () => {
    const asked: unknown[] = [];
    const typed = { label: 'l0', family: 'A', given: 'B', email: 'c@x.example', company: 'D' };
    const doings = {
      ...quiet,
      addSender: (request: unknown) => {
        asked.push(request);
        return succeed({ type: 'added', person: RIN } as const);
      },
    };
    expect(messageHandlers['add-sender'](doings, clicked({}, typed), english)).toMatchObject({
      type: 'root',
      card: { name: 'person' },
      notification: english.message.added('神田 凛', 'Customers'),
      stateChanged: true,
    });
    expect(asked).toEqual([{ ...typed, parts: [], message: { id: '', accessToken: '' } }]);
  });

  it('that adds somebody who is there already shows him, and says that nothing was added', () => {
    const doings = {
      ...quiet,
      addSender: () => succeed({ type: 'known-already', persons: [RIN] } as const),
    };
    const response = messageHandlers['add-sender'](doings, clicked({}), english);
    expect(response).toMatchObject({ card: { name: 'person' }, notification: english.message.knownAlready });
    expect(response.stateChanged).toBeUndefined();
  });
});
