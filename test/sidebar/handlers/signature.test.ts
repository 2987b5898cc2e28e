/** The clicks that read a signature and keep it: what the app is told of them, whatever they hold. */
import fc from 'fast-check';
import { succeed } from '../../../src/core/result';
import { cardEventFrom } from '../../../src/sidebar/cardEvent';
import { signatureHandlers } from '../../../src/sidebar/handlers/signature';
import { english } from '../../../src/sidebar/messages/english';
import { doingsNoting } from '../listening';
import { RIN } from '../quietDoings';

const MESSAGE = { messageId: '19d5000000000001', accessToken: 'token' };

const clicked = (found: readonly unknown[], replaced: readonly unknown[] = []) =>
  cardEventFrom({
    commonEventObject: {
      parameters: { record: RIN.record },
      formInputs: {
        found: { stringInputs: { value: found } },
        replaced: { '': { stringInputs: { value: replaced } } },
      },
    },
    gmail: MESSAGE,
  });

const taking = (asked: unknown[]) =>
  doingsNoting([], {
    takeSignature: (request) => {
      asked.push(request);
      return succeed({ type: 'suggested', person: RIN, beside: [] });
    },
  });

it('reading asks for the open message, and opens the form of a stranger with ticks for all but the company', () => {
  const asked: unknown[] = [];
  const doings = doingsNoting([], {
    viewSignature: (message) => {
      asked.push(message);
      return succeed({
        type: 'unknown',
        sender: { name: '相川 澪', address: 'mio@tsukimi.example' },
        parts: [
          { kind: 'company', text: '月見工房', detail: '' },
          { kind: 'phone', text: '075-000-3345', detail: 'workFax' },
        ],
        labels: [{ id: 'l0', name: 'Customers' }],
      });
    },
  });
  const response = signatureHandlers['read-signature'](doings, clicked([]), english);
  expect(asked).toEqual([{ id: MESSAGE.messageId, accessToken: MESSAGE.accessToken }]);
  const text = JSON.stringify(response);
  for (const part of ['相川', '"value":"月見工房"', 'Work fax: 075-000-3345']) expect(text).toContain(part);
  expect(text).not.toContain('Company: ');
});

it('of somebody known, what would replace something is not ticked, and what adds is', () => {
  const doings = doingsNoting([], {
    viewSignature: () =>
      succeed({
        type: 'known',
        person: RIN,
        mayEdit: true,
        differences: [
          { part: { kind: 'title', text: '取締役', detail: '' }, now: '店長' },
          { part: { kind: 'url', text: 'https://aoi.example', detail: '' }, now: '' },
        ],
      }),
  });
  const text = JSON.stringify(signatureHandlers['read-signature'](doings, clicked([]), english));
  expect(text).toMatch(/Title: 店長 → 取締役"[^}]*"selected":false/u);
  expect(text).toMatch(/Website: https:\/\/aoi\.example"[^}]*"selected":true/u);
});

it('a message without a signature is one sentence', () => {
  expect(signatureHandlers['read-signature'](doingsNoting([]), clicked([]), english)).toEqual({
    type: 'stay',
    notification: english.signature.none,
  });
});

it('what is ticked in both lists and both shapes is told, and ends on the person’s card', () => {
  const asked: unknown[] = [];
  const click = clicked(['["phone","075-000-3344","work"]'], ['["title","取締役",""]']);
  expect(signatureHandlers['take-signature'](taking(asked), click, english)).toMatchObject({
    type: 'root',
    card: { name: 'person' },
    notification: english.signature.suggested,
    stateChanged: true,
  });
  expect(asked).toEqual([
    {
      record: RIN.record,
      message: { id: MESSAGE.messageId, accessToken: MESSAGE.accessToken },
      parts: [
        { kind: 'phone', text: '075-000-3344', detail: 'work' },
        { kind: 'title', text: '取締役', detail: '' },
      ],
    },
  ]);
});

it('values that no card of ours has are left out: 500 forged clicks tell nothing but known parts, short and typed', () => {
  const forged = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.json(),
    fc.constantFrom(
      '["phone","03-0000-0000","<script>"]',
      '["note","=HYPERLINK(1)",""]',
      '["title","",""]',
      '["__proto__","x",""]',
      `["title","${'x'.repeat(400)}",""]`,
      'x'.repeat(2_000),
      '["title","部長",""]',
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(forged, fc.integer()), { maxLength: 12 }), (values) => {
      const asked: { parts: readonly { kind: string; text: string; detail: string }[] }[] = [];
      signatureHandlers['take-signature'](taking(asked), clicked(values), english);
      for (const { kind, text, detail } of asked.flatMap(({ parts }) => parts)) {
        expect(['reading', 'company', 'department', 'title', 'phone', 'email', 'url', 'address']).toContain(
          kind,
        );
        expect(text.length > 0 && text.length <= 300 && detail.length <= 20).toBe(true);
        if (kind === 'phone') expect(['work', 'mobile', 'main', 'workFax']).toContain(detail);
      }
    }),
    { numRuns: 500 },
  );
});
