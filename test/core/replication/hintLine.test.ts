import * as fc from 'fast-check';
import type { RequestOf } from '../../../src/core/replication/effects';
import { comingIn, goingOut, withoutHint } from '../../../src/core/replication/hintLine';
import { planCreate, planRelease, planUpdate } from '../../../src/core/replication/plan';
import type { ReplicaContact } from '../../../src/core/replication/replica';
import { DEFAULT_SHARED } from '../../../src/core/contacts/sharedPart';
import { activeLabels, contact, CUSTOMERS, held, SUZUKI, wanted } from './sampleReplica';

const name = [{ family: '鈴木', given: '一郎' }];
const HINT = 'No calls on Tuesdays';
const active = activeLabels([CUSTOMERS]);
const noted = (value: string): ReplicaContact =>
  contact({ name, ...(value === '' ? {} : { note: [{ value }] }) }, { record: SUZUKI });
const seen = (value: string): ReplicaContact => withoutHint(noted(value));
const noteOf = ({ fields }: Pick<ReplicaContact, 'fields'>): string | undefined =>
  fields.note?.[0]?.['value'];

type Update = RequestOf<'update-contacts'>[number];
/** The note that Google is sent; undefined where the note is not written. */
const sent = (update: Update): string | undefined => {
  const [out] = goingOut('update-contacts', [update]);
  if (out?.fields.note === undefined) return undefined;
  return noteOf(out) ?? '';
};

describe('the line', () => {
  it('is taken off what comes in and put on what goes out, and no note is another one for it', () => {
    const line = fc.stringMatching(/^[^\s\p{Cc}](?:[^\r\n]{0,20}[^\s\p{Cc}])?$/u);
    const lines = fc.array(
      line.filter((text) => !text.includes('[Meibo]')),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(lines, line, (own, hint) => {
        const note = own.join('\n');
        const written = sent({ contact: noted(note), fields: {}, hint });
        expect(written).toBe(`[Meibo] ${hint}\n${note}`);
        expect(noteOf(seen(written ?? ''))).toBe(note);
        expect(seen(written ?? '').hint).toBe(hint);
        expect(sent({ contact: seen(written ?? ''), fields: {}, hint: '' })).toBe(note);
      }),
    );
  });

  it.each([
    ['alone', '[Meibo] No calls', 'No calls', undefined],
    [
      'with its member’s words above',
      'Likes tea\n[Meibo] No calls\nHas a cat',
      'No calls',
      'Likes tea\nHas a cat',
    ],
    ['at the end', 'Likes tea\r\n[Meibo] No calls\r\n', 'No calls', 'Likes tea\r'],
    ['quoted within a line', 'He wrote [Meibo] here', undefined, 'He wrote [Meibo] here'],
  ])('%s is told from the note', (_where, value, hint, note) => {
    expect(seen(value).hint).toBe(hint);
    expect(noteOf(seen(value))).toBe(note);
  });

  it('stays where something else of the contact is written, and beside a note that is written anew', () => {
    const before = seen(`[Meibo] ${HINT}\nold`);
    expect(sent({ contact: before, fields: { name } })).toBeUndefined();
    expect(sent({ contact: before, fields: { note: [{ value: 'new' }] } })).toBe(`[Meibo] ${HINT}\nnew`);
    const [out] = goingOut('update-contacts', [{ contact: before, fields: { name } }]);
    expect(out?.contact).toEqual(noted(`[Meibo] ${HINT}\nold`));
  });

  it('goes with our tag: a contact that is given back holds nothing of it', () => {
    const release = planRelease(held({ name }), seen(`[Meibo] ${HINT}\nmine`), DEFAULT_SHARED, new Set());
    expect(sent(release)).toBe('mine');
    expect(sent(planRelease(held({ name }), seen('mine'), DEFAULT_SHARED, new Set()))).toBeUndefined();
  });

  it('is left out beside a note that fills the contact', () => {
    const long = 'x'.repeat(29_001);
    expect(sent({ contact: noted(long), fields: {}, hint: HINT })).toBe(long);
  });

  it('is no matter of what holds none, nor of an answer that failed', () => {
    const update = { contact: noted('mine'), fields: { name } };
    expect(goingOut('update-contacts', [update])).toEqual([update]);
    expect(comingIn('get-contacts', { ok: true, value: [update.contact] })).toEqual({
      ok: true,
      value: [update.contact],
    });
    const failed = { ok: false, problem: { type: 'stale', what: 'x' } } as const;
    expect(comingIn('get-contacts', failed)).toBe(failed);
  });
});

describe('a hint', () => {
  const plan = (now: string | undefined, last: string | undefined, note: string) =>
    planUpdate(
      wanted({ name }, now === undefined ? {} : { hint: now }),
      held({ name }, last === undefined ? {} : { hint: last }),
      seen(note),
      active,
    );

  it('comes with a new contact, and is remembered', () => {
    const { write, held: after } = planCreate(wanted({ name }, { hint: HINT }), active);
    expect(noteOf(goingOut('create-contacts', [write])[0] ?? noted(''))).toBe(`[Meibo] ${HINT}`);
    expect(after.hint).toBe(HINT);
    expect(after.shadow.note).toBeUndefined();
  });

  it.each([
    ['pinned', HINT, undefined, 'mine', `[Meibo] ${HINT}\nmine`],
    ['changed', HINT, 'Old', '[Meibo] Old\nmine', `[Meibo] ${HINT}\nmine`],
    ['taken down', undefined, HINT, `[Meibo] ${HINT}\nmine`, 'mine'],
    ['taken down, of a note that was nothing else', undefined, HINT, `[Meibo] ${HINT}`, ''],
    ['overwritten by hand', HINT, HINT, '[Meibo] Call daily\nmine', `[Meibo] ${HINT}\nmine`],
  ])('that was %s is written', (_what, now, last, note, written) => {
    const { write, held: after } = plan(now, last, note);
    expect(write === undefined ? undefined : sent(write)).toBe(written);
    expect(after.hint).toBe(now);
  });

  it.each([
    ['stands there already', HINT, HINT, `[Meibo] ${HINT}\nmine`],
    ['was written by a run that did not live to note it', HINT, undefined, `[Meibo] ${HINT}\nmine`],
    ['was taken out of his own note by its reader', HINT, HINT, 'mine'],
    ['there has never been', undefined, undefined, 'mine'],
  ])('that %s is not written', (_what, now, last, note) => {
    expect(plan(now, last, note).write).toBeUndefined();
  });
});
