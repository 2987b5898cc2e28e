/** What every way to the open message must answer. */
import type { OpenMessage } from '../../src/app/ports';

export interface OpenedMail {
  readonly openMessage: OpenMessage;
  /** Puts a message into the mailbox. */
  readonly receive: (
    id: string,
    from: string,
    rest?: { readonly to?: string; readonly text?: string },
  ) => void;
  readonly remove: (id: string) => void;
  /** Opens a message, and answers the event's token. */
  readonly open: (id: string) => string;
}

export const describeOpenMessage = (name: string, openMail: () => OpenedMail): void => {
  describe(`the open message ${name}`, () => {
    it.each([
      ['Mio Aikawa <mio@tsukimi.example>', { name: 'Mio Aikawa', address: 'mio@tsukimi.example' }],
      ['相川 澪 <mio@tsukimi.example>', { name: '相川 澪', address: 'mio@tsukimi.example' }],
      ['mio@tsukimi.example', { name: '', address: 'mio@tsukimi.example' }],
      ['Undisclosed', undefined],
    ])('from %j tells who wrote', (from, sender) => {
      const mail = openMail();
      mail.receive('19d5000000000001', from);
      const token = mail.open('19d5000000000001');
      expect(mail.openMessage.readEnvelope('19d5000000000001', token)).toEqual({
        ok: true,
        value: { sender, recipients: [] },
      });
    });

    it('tells to whom it went, each address once, whatever stands in their names', () => {
      const mail = openMail();
      mail.receive('19d5000000000001', 'a@x.example', {
        to: '"Mori, Naoki" <n@x.example>, rin@aoi.example (Rin, of Aoi), N@x.example, nobody',
      });
      const token = mail.open('19d5000000000001');
      expect(mail.openMessage.readEnvelope('19d5000000000001', token)).toMatchObject({
        value: {
          recipients: [
            { name: 'Mori, Naoki', address: 'n@x.example' },
            { name: 'Rin, of Aoi', address: 'rin@aoi.example' },
          ],
        },
      });
    });

    it('gives its text with who wrote it', () => {
      const mail = openMail();
      mail.receive('19d5000000000001', 'Mio <mio@x.example>', { text: '相川です。\n\n-- \nMio' });
      const token = mail.open('19d5000000000001');
      const letter = mail.openMessage.readLetter('19d5000000000001', token);
      expect(letter).toMatchObject({
        ok: true,
        value: { sender: { name: 'Mio', address: 'mio@x.example' } },
      });
      expect(letter.ok && letter.value?.text).toMatch(/^相川です。\s+-- \r?\nMio$/);
    });

    it('is the only one that its token opens', () => {
      const mail = openMail();
      mail.receive('19d5000000000001', 'a@x.example');
      mail.receive('19d5000000000002', 'b@x.example');
      const token = mail.open('19d5000000000001');
      for (const [id, given] of [
        ['19d5000000000002', token],
        ['19d5000000000001', 'forged'],
        ['19d5000000000001', ''],
      ] as const)
        expect(mail.openMessage.readLetter(id, given)).toEqual({
          ok: false,
          problem: { type: 'forbidden', what: 'message' },
        });
    });

    it('that was deleted meanwhile is not found', () => {
      const mail = openMail();
      mail.receive('19d5000000000001', 'a@x.example');
      const token = mail.open('19d5000000000001');
      mail.remove('19d5000000000001');
      expect(mail.openMessage.readEnvelope('19d5000000000001', token)).toEqual({
        ok: false,
        problem: { type: 'not-found', what: 'message' },
      });
    });
  });
};
