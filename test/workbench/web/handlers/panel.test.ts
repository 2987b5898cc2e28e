import type { Outcome } from '../../../../workbench/runtime/execution';
import type { PanelAnswer } from '../../../../workbench/web/api';
import { handlers } from '../../../../workbench/web/handlers/handlers';
import { panelEnding } from '../../../../workbench/web/handlers/panelEnding';
import { openSmallOffice } from '../smallOffice';

const office = openSmallOffice();

const callAs = (as: string, name: string) =>
  handlers.callPanel(office, {
    as,
    function: name,
    parameters: { action: 'share' },
    inputs: { who: ['ben'], fields: ['notes', 'photo'], none: [] },
  });

/** The event of a call to `echo`, which answers with a card of that name. */
const echoed = (ending: PanelAnswer): unknown =>
  JSON.parse((ending as unknown as { answer: { name: string } }).answer.name);

const lastExecution = () => office.executions()[0]?.execution;

describe('the panel', () => {
  it('opens with the card that the bundle built, and with the time that it took', async () => {
    expect(await handlers.openPanel(office, { as: 'ben' })).toEqual({
      ok: true,
      answer: { header: { title: 'Hello' } },
      virtualMilliseconds: 0,
    });
    expect(lastExecution()).toMatchObject({ account: office.company.accounts.ben.sub, kind: 'card' });
  });

  it('a click beside an open message brings the message and a token that opens it alone', async () => {
    const { messages } = await handlers.mailbox(office, { as: 'aiko' });
    const message = messages[0]?.id ?? '';
    const { sub } = office.company.accounts.aiko;
    const ask = { as: 'aiko', function: 'echo', parameters: {}, inputs: {}, message };
    expect(echoed(await handlers.callPanel(office, ask))).toMatchObject({
      gmail: { messageId: message, threadId: message },
    });
    const tokens = Object.values(office.place.world().gmail.messageTokens);
    expect(tokens).toEqual([expect.objectContaining({ sub, messageId: message })]);
  });

  it('a click reaches the function in the shape of Gmail’s event, with every chosen value', async () => {
    expect(echoed(await callAs('aiko', 'echo'))).toMatchObject({
      commonEventObject: {
        hostApp: 'GMAIL',
        userLocale: 'ja',
        parameters: { action: 'share' },
        formInputs: {
          who: { stringInputs: { value: ['ben'] } },
          fields: { stringInputs: { value: ['notes', 'photo'] } },
          none: { stringInputs: { value: [] } },
        },
      },
    });
  });
});

it('dates and times reach the function beside the texts, and a phone says that it is one', async () => {
  const asked = {
    as: 'aiko',
    function: 'echo',
    parameters: {},
    inputs: { note: ['tea'] },
    moments: { hour: { timeInput: { hours: 9, minutes: 30 } } },
    host: 'mobile',
  };
  const answered = await handlers.callPanel(office, asked);
  const { name } = (answered as { readonly answer: { readonly name: string } }).answer;
  expect(JSON.parse(name)).toMatchObject({
    commonEventObject: {
      platform: 'ANDROID',
      formInputs: {
        note: { stringInputs: { value: ['tea'] } },
        hour: { timeInput: { hours: 9, minutes: 30 } },
      },
    },
  });
});

describe('an execution that returns nothing is a sentence in the person’s language, and its reference', () => {
  it.each([
    ['ben', 'fail', 'Something went wrong in the add-on.'],
    ['aiko', 'fail', 'アドオンで問題が発生しました。'],
    ['ben', 'sleepy', 'The add-on took longer than the 30 seconds that Google allows. Try again.'],
    ['aiko', 'sleepy', 'アドオンの処理が Google の制限時間（30 秒）を超えました。もう一度お試しください。'],
    ['ben', 'noSuchFunction', 'Something went wrong in the add-on.'],
  ])('%s calls %s', async (as, name, sentence) => {
    expect(await callAs(as, name)).toEqual({ ok: false, sentence, reference: lastExecution()?.id });
  });

  it('killed', () => {
    const { ben, chie } = office.company.accounts;
    const killed = { ...office.executions()[0]!.execution, outcome: { type: 'killed' } as Outcome };
    expect([ben, chie].map((person) => panelEnding(killed, person))).toEqual([
      {
        ok: false,
        sentence: 'The add-on was interrupted before it was done. Try again.',
        reference: killed.id,
      },
      {
        ok: false,
        sentence: 'アドオンの処理が途中で中断されました。もう一度お試しください。',
        reference: killed.id,
      },
    ]);
  });

  it('an answer that is no card of Google’s is refused, and the log says where', async () => {
    expect(await callAs('ben', 'handMade')).toMatchObject({ ok: false });
    const { executions } = await handlers.activity(office, {});
    expect(executions[0]?.logs.join('\n')).toContain('sections[0].widgets[0].chart is not a field of cards.');
  });

  it('what the exception said stays out of it: it is in the log', async () => {
    expect(JSON.stringify(await callAs('ben', 'fail'))).not.toContain('a value is missing');
    const { executions } = await handlers.activity(office, {});
    expect(executions[0]?.logs.join(' ')).toContain('a value is missing');
  });
});
