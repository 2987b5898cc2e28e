/** What every way to the open message must answer. */
import type { OpenMessage } from '../../src/app/ports';

export interface OpenedMail {
  readonly openMessage: OpenMessage;
  /** Puts a message into the mailbox. */
  readonly receive: (id: string, from: string) => void;
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
      expect(mail.openMessage.readSender('19d5000000000001', token)).toEqual({ ok: true, value: sender });
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
        expect(mail.openMessage.readSender(id, given)).toEqual({
          ok: false,
          problem: { type: 'forbidden', what: 'message' },
        });
    });

    it('that was deleted meanwhile is not found', () => {
      const mail = openMail();
      mail.receive('19d5000000000001', 'a@x.example');
      const token = mail.open('19d5000000000001');
      mail.remove('19d5000000000001');
      expect(mail.openMessage.readSender('19d5000000000001', token)).toEqual({
        ok: false,
        problem: { type: 'not-found', what: 'message' },
      });
    });
  });
};
