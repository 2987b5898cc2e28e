import { whySeen } from '../../../src/app/mail/whySeen';
import { openAddOn } from '../../../src/app/openAddOn';
import { chooseCopy } from '../../../src/app/sharing/chooseCopy';
import type { HidingRule } from '../../../src/core/sharing/hiding';
import { stopSharing } from '../../../src/app/sharing/stopSharing';
import { shareLabel } from '../../../src/app/sharing/shareLabel';
import { whoHasAccess } from '../../../src/app/sharing/whoHasAccess';
import type { Author } from '../../../src/core/book/operation';
import { mailOffice, RIN } from '../mail/mailOffice';
import { aiko, ben, chie, emi } from '../office';

const MAY = Date.UTC(2026, 4, 3);

/** Aiko has shared Customers with Ben on one day and with Chie, as a viewer, on another. */
const opened = () => {
  const mail = mailOffice();
  const { deps, customers, office } = mail;
  const list = (person: Author, from = '') => whoHasAccess(deps(person))(customers, from);
  const held = (person: Author) => {
    const view = list(person);
    if (!view.ok) throw new Error(view.problem.type);
    return view.value;
  };
  return { ...mail, list, held, visits: () => office.deps(aiko).visits };
};

describe('who has a label', () => {
  it('is everybody once, with who gave it, in which role and when, and how far his copy is', () => {
    const { held, office, deps, customers, visits } = opened();
    const { now } = office.clock;
    office.clock.now = MAY;
    shareLabel(deps(aiko))({ label: customers, address: chie.email, role: 'curator' });
    visits().write(ben.id, { at: MAY, leasedUntil: 0, generation: 1, upToDateAt: MAY - 300_000 });
    chooseCopy(deps(chie))({ label: customers, copy: 'none' });
    const way = { type: 'account', through: [], isException: false, isPaused: false };
    const byAiko = (at: number) => ({ byName: 'Aiko Mori', at });
    expect(held(chie)).toMatchObject({
      key: customers,
      name: 'Customers',
      total: 3,
      inMeiboOnly: 1,
      items: [
        { name: 'Aiko Mori', role: 'owner', isMe: false, delivery: { type: 'own' } },
        {
          name: 'Ben Hill',
          email: ben.email,
          role: 'editor',
          ways: [{ ...way, role: 'editor', given: byAiko(now) }],
          delivery: { type: 'there', minutesAgo: 5 },
        },
        {
          name: 'Chie Sato',
          role: 'curator',
          isMe: true,
          ways: [{ ...way, role: 'curator', given: byAiko(MAY) }],
          delivery: { type: 'none' },
        },
      ],
    });
  });

  it('says of somebody that nothing has arrived, that he lacks some, that he has paused', () => {
    const { held, deps, customers, visits } = opened();
    const of = (name: string) => held(aiko).items.find((holder) => holder.name === name)?.delivery;
    expect(of('Ben Hill')).toEqual({ type: 'waiting' });
    const missing = [{ label: customers, full: 800, refused: 2 }];
    const at = deps(ben).clock.now();
    visits().write(ben.id, { at, leasedUntil: 0, generation: 1, missing });
    expect(of('Ben Hill')).toEqual({ type: 'lacks', count: 802 });
    visits().write(ben.id, { at, leasedUntil: 0, generation: 1, missing, trouble: 'drive' });
    expect(of('Ben Hill')).toEqual({ type: 'trouble', trouble: 'drive' });
    chooseCopy(deps(ben))({ label: customers, copy: 'paused' });
    expect(of('Ben Hill')).toEqual({ type: 'paused' });
    shareLabel(deps(aiko))({ label: customers, address: emi.email, role: 'viewer' });
    expect(of('Emi Ota')).toEqual({ type: 'waiting' });
  });

  it('costs two reads of the book, however many there are', () => {
    const { held, reads } = opened();
    held(ben);
    expect(reads()).toBe(2);
  });

  it('is told to nobody whom the label does not reach, as of a label that is none', () => {
    const { list, deps, office } = opened();
    const before = office.digest();
    expect(list(emi)).toEqual(whoHasAccess(deps(emi))('l99.0000000000000000', ''));
    expect(whoHasAccess(deps(emi))('p0.0000000000000000', '')).toMatchObject({
      problem: { type: 'not-understood' },
    });
    expect(office.digest()).toBe(before);
  });
});

describe('why somebody sees a contact', () => {
  it('is told from the contact to whoever gave the label: added, shared, in which role', () => {
    const { deps, rin, office } = opened();
    const at = office.clock.now;
    const byAiko = { byName: 'Aiko Mori', at };
    expect(whySeen(deps(chie))(rin)).toMatchObject({
      ok: true,
      value: {
        person: '神田 凛',
        role: 'viewer',
        labels: [
          {
            name: 'Customers',
            sharedBy: 'Aiko Mori',
            role: 'viewer',
            put: byAiko,
            ways: [{ type: 'account', role: 'viewer', given: byAiko }],
          },
        ],
      },
    });
  });

  it('names each label with its placement and cap, the one that gives most first, and none behind a wall', () => {
    const { deps, rin, share, tell, office } = opened();
    const press = share('Press', chie, 'manager');
    const secret = share('Secret', emi, 'viewer');
    const nonce = () => office.deps(aiko).nonces.draw();
    for (const label of [press, secret])
      tell(aiko, { type: 'place', record: rin, label, cap: 'editor', nonce: nonce() });
    const view = whySeen(deps(chie))(rin);
    if (!view.ok) throw new Error(view.problem.type);
    expect(view.value.role).toBe('editor');
    expect(view.value.labels.map(({ name, role, cap }) => [name, role, cap])).toEqual([
      ['Press', 'editor', 'editor'],
      ['Customers', 'viewer', undefined],
    ]);
    expect(view.value.labels[0]?.put).toMatchObject({ byName: 'Aiko Mori' });
    expect(view.value.labels[0]?.ways).toMatchObject([{ role: 'manager' }]);
    expect(JSON.stringify(view.value)).not.toContain('Secret');
  });

  it('says nothing of who added a contact of which every field was changed since', () => {
    const { deps, rin, tell, office } = opened();
    const base = office.bookData.head.seq;
    for (const [field, value] of Object.entries(RIN))
      tell(ben, {
        type: 'edit',
        record: rin,
        base,
        edits: { [field]: { was: value, now: [{ value: 'x', name: 'x', family: 'x' }] } },
        nonce: `${field}0000000000000000`.slice(0, 16),
      });
    const view = whySeen(deps(chie))(rin);
    expect(view).toMatchObject({ ok: true });
    expect(view.ok && view.value.labels[0]?.put).toBeUndefined();
  });

  it('names the fields that are hidden from him, with the rule, and never what stands in them', () => {
    const { deps, rin, tell, share, customers, office } = opened();
    const fields = (label: string, ...hide: readonly HidingRule[]) => {
      tell(aiko, { type: 'choose-fields', label, share: ['note'], unshare: [], hide, show: [] });
    };
    const base = office.bookData.head.seq;
    const edits = { note: { was: [], now: [{ value: 'met in Kobe' }] } };
    fields(
      customers,
      { item: 'note', from: { type: 'role', role: 'viewer' } },
      { item: 'phone', from: { type: 'account', id: chie.id } },
    );
    tell(aiko, { type: 'edit', record: rin, base, edits, nonce: 'n'.repeat(16) });
    const hiddenOf = () => {
      const view = whySeen(deps(chie))(rin);
      if (!view.ok) throw new Error(view.problem.type);
      expect(JSON.stringify(view.value)).not.toMatch(/Kobe|1234/);
      return view.value.hidden;
    };
    expect(hiddenOf()).toEqual([
      { item: 'note', label: 'Customers', from: { type: 'role', role: 'viewer' } },
      { item: 'phone', label: 'Customers', from: { type: 'account' } },
    ]);
    // By a placement alone he sees the contact: the home's rules still hold, and its name is not his to know.
    const press = share('Press', chie, 'viewer');
    tell(aiko, { type: 'place', record: rin, label: press, cap: 'viewer', nonce: 'm'.repeat(16) });
    stopSharing(deps(aiko))({ label: customers, principal: `account:${chie.id}` });
    expect(hiddenOf()).toMatchObject([{ item: 'phone', label: '', from: { type: 'account' } }]);
    expect(JSON.stringify(whySeen(deps(chie))(rin))).not.toContain('Customers');
  });

  it('is told to nobody who does not see him, as of somebody who does not exist', () => {
    const { deps, rin, office } = opened();
    const before = office.digest();
    expect(whySeen(deps(emi))(rin)).toEqual(whySeen(deps(emi))('p99.0000000000000000'));
    expect(whySeen(deps(emi))('l0.0000000000000000')).toMatchObject({ problem: { type: 'not-understood' } });
    expect(office.digest()).toBe(before);
  });

  it('costs two reads of the book', () => {
    const { deps, rin, reads } = opened();
    openAddOn(deps(chie));
    reads();
    whySeen(deps(chie))(rin);
    expect(reads()).toBe(2);
  });
});
