import fc from 'fast-check';
import { sameValue, tidyValue } from '../../../src/core/contacts/canonicalValue';
import { FIELD_NAMES } from '../../../src/core/contacts/fieldTable';
import type { Fields } from '../../../src/core/contacts/fieldValue';
import { DEFAULT_SHARED } from '../../../src/core/contacts/sharedPart';
import { adopted } from '../../../src/core/replication/adopt';
import { planRelease, planUpdate } from '../../../src/core/replication/plan';
import { anyValue } from '../contacts/anyFieldValue';
import { activeLabels, contact, CUSTOMERS, EVERYBODY, HANDLES, held, SUZUKI, wanted } from './sampleReplica';

const LABEL = HANDLES[CUSTOMERS]!;
const LEAVING = new Set([LABEL]);

const office = { value: '03-1234-5678', type: 'work' };
const mobile = { value: '090-1111-2222', type: 'mobile' };
const original: Fields = { name: [{ given: 'Ichiro' }], phone: [mobile], note: [{ value: 'golf' }] };
const shadow: Fields = {
  name: [{ family: '鈴木', given: '一郎' }],
  phone: [office],
  email: [{ value: 's@example.com' }],
};
const during: Fields = { ...shadow, phone: [office, mobile], note: [{ value: 'golf' }] };

const release = (fields: Fields, labels = [EVERYBODY, 'starred', LABEL]) =>
  planRelease(
    held(shadow, { source: 'adopted', original }),
    contact(fields, { record: SUZUKI, labels }),
    DEFAULT_SHARED,
    LEAVING,
  );

describe('giving an adopted contact back', () => {
  it('every field is what it was, the tag and the label go, the star stays', () => {
    const { fields, record, labels } = release(during);
    expect(fields).toEqual({ name: original.name, phone: [mobile], email: [] });
    expect(record).toBeNull();
    expect(labels).toEqual([EVERYBODY, 'starred']);
  });

  it.each<[string, Fields, Fields]>([
    [
      'a number added',
      { phone: [office, mobile, { value: '0120-1' }] },
      { phone: [mobile, { value: '0120-1' }] },
    ],
    [
      'the private number corrected',
      { phone: [office, { value: '080-9' }] },
      { phone: [{ value: '080-9' }] },
    ],
    ['the private number taken out', { phone: [office] }, { phone: [] }],
    [
      'the private number’s type changed',
      { phone: [office, { ...mobile, type: 'home' }] },
      { phone: [{ ...mobile, type: 'home' }] },
    ],
    ['another given name', { name: [{ family: '鈴木', given: '次郎' }] }, { name: [{ given: '次郎' }] }],
  ])('%s while it was shared survives', (_situation, typed, after) => {
    expect(release({ ...during, ...typed }).fields).toMatchObject(after);
  });

  it('what Google made of a shared value is nobody’s typing, and goes with the share', () => {
    const echo: Fields = { email: [{ value: 'suzuki@example.com' }] };
    const { fields } = planRelease(
      held(shadow, { source: 'adopted', original, echo }),
      contact({ ...during, ...echo }, { record: SUZUKI }),
      DEFAULT_SHARED,
      LEAVING,
    );
    expect(fields.email).toEqual([]);
  });

  it('a field that was never shared is not touched', () => {
    expect(release({ ...during, note: [{ value: 'golf, and tennis' }] }).fields).not.toHaveProperty('note');
  });

  it('without any label left it stays visible under Google’s own', () => {
    expect(release(during, [LABEL]).labels).toEqual([EVERYBODY]);
  });

  it('a contact that the member put into the label himself keeps its values', () => {
    const own = held(shadow, { source: 'contributed' });
    const update = planRelease(own, contact(during, { record: SUZUKI }), DEFAULT_SHARED, LEAVING);
    expect(update).toMatchObject({ fields: {}, record: null, labels: [EVERYBODY] });
  });

  it('adopt, write, release: the contact is what it was, for any values', () => {
    const anyFields: fc.Arbitrary<Fields> = fc
      .tuple(
        ...FIELD_NAMES.map((field) =>
          anyValue(field).map((value) => [field, tidyValue(field, value)] as const),
        ),
      )
      .map((entries) => Object.fromEntries(entries));
    const active = activeLabels();
    fc.assert(
      fc.property(anyFields, anyFields, (mine, books) => {
        const found = contact(mine, { labels: [EVERYBODY] });
        const { write, held: after } = planUpdate(wanted(books), adopted(found), found, active);
        const written = contact({ ...mine, ...write?.fields }, { record: SUZUKI });
        const { fields } = planRelease(after, written, DEFAULT_SHARED, LEAVING);
        const restored: Fields = { ...written.fields, ...fields };
        for (const field of FIELD_NAMES)
          if (!sameValue(field, restored[field] ?? [], mine[field] ?? []))
            expect({ [field]: restored[field] }).toEqual({ [field]: mine[field] });
      }),
      { numRuns: 150 },
    );
  });
});
