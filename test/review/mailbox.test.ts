import { viewSender } from '../../src/app/mail/viewSender';
import { mailboxFrom } from '../../src/core/contacts/mailbox';
import { MESSAGE, mailOffice } from '../app/mail/mailOffice';
import { ben } from '../app/office';

const asIs = (text: string): string => text;

describe('a stranger who writes an address into his name', () => {
  it.each([
    ['quoted', '"Rin Kanda <rin@aoi.example>" <evil@bad.example>'],
    ['encoded with a bare bracket', '=?utf-8?q?Rin_<rin@aoi.example>?= <evil@bad.example>'],
    ['in a comment', '(<rin@aoi.example>) evil@bad.example'],
  ])('%s is known by the address outside of it', (_how, header) => {
    expect(mailboxFrom(header, asIs)?.address).toBe('evil@bad.example');
  });

  it('is not shown as the contact whose address he wrote', () => {
    const { deps } = mailOffice();
    const sender = mailboxFrom('"Rin Kanda <rin@aoi.example>" <evil@bad.example>', asIs);
    if (sender === undefined) throw new Error('no sender');
    const view = viewSender({
      ...deps(ben),
      openMessage: { readSender: () => ({ ok: true, value: sender }) },
    })(MESSAGE);
    expect(view).not.toMatchObject({ value: { type: 'known' } });
  });
});
