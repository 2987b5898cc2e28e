import { commitBatch } from '../../../src/app/book/commitBatch';
import type { Refusal } from '../../../src/app/sharing/refusal';
import { shareLabel } from '../../../src/app/sharing/shareLabel';
import { stopSharing } from '../../../src/app/sharing/stopSharing';
import type { Author } from '../../../src/core/book/operation';
import { aiko, ben, createOffice, makeGoogleLabel } from '../office';

/** Aiko shares Customers with Ben, a curator. */
const arranged = () => {
  const made = createOffice();
  const request = { label: makeGoogleLabel(made, aiko, 'Customers'), address: ben.email, role: 'curator' };
  const shared = shareLabel(made.deps(aiko))(request);
  if (!shared.ok) throw new Error('not shared');
  return { made, label: shared.value.key };
};

describe('stop sharing', () => {
  it('takes the label from the colleague', () => {
    const { made, label } = arranged();
    expect(stopSharing(made.deps(aiko))({ label, principal: 'account:1002' })).toEqual({
      ok: true,
      value: null,
    });
    expect(made.mirrorData.access?.grants.map(({ principal }) => principal.id)).toEqual(['1001']);
  });

  it('lets a colleague leave by himself', () => {
    const { made, label } = arranged();
    expect(stopSharing(made.deps(ben))({ label, principal: 'account:1002' })).toEqual({
      ok: true,
      value: null,
    });
  });

  it.each<[string, Author, Partial<Record<'label' | 'principal', string>>, Refusal['type']]>([
    ['with somebody who does not have it', aiko, { principal: 'account:1003' }, 'not-shared-with'],
    ['with the owner', aiko, { principal: 'account:1001' }, 'owner-stays'],
    ['by a curator', ben, { principal: 'account:1001' }, 'no-right'],
    ['of a label that does not exist', aiko, { label: 'l9.0000000000000000' }, 'unknown-label'],
    ['of a label of Google Contacts', aiko, { label: 'contactGroups/1' }, 'not-understood'],
    ['of no label', aiko, { label: '' }, 'not-understood'],
    ['with nobody', aiko, { principal: '' }, 'not-understood'],
    ['with a tampered principal', aiko, { principal: 'account:1002 ' }, 'not-understood'],
    ['with an address', aiko, { principal: 'ben@kaede.example' }, 'not-understood'],
  ])('%s is refused and leaves book and mirror as they were', (_situation, person, request, type) => {
    const { made, label } = arranged();
    // Ben acts for the first time: he is noted before, so that the refusal alone is compared.
    commitBatch(made.deps(ben))(
      made.batch({ ...ben, name: '' }, { type: 'open', nonce: 'n000000000000009' }),
    );
    const before = made.digest();
    const answer = stopSharing(made.deps(person))({ label, principal: 'account:1002', ...request });
    expect(answer).toEqual({ ok: false, problem: { type } });
    expect(made.digest()).toBe(before);
  });
});
