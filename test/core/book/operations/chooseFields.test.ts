import type { Author, Operation } from '../../../../src/core/book/operation';
import { fieldsOf } from '../../../../src/core/book/personFields';
import { textOf, valueOf } from '../../../../src/core/book/record';
import { suggestionOf } from '../../../../src/core/book/suggestion';
import type { Fields } from '../../../../src/core/contacts/fieldValue';
import { DEFAULT_SHARED } from '../../../../src/core/contacts/sharedPart';
import type { FieldDelta } from '../../../../src/core/sharing/fieldChoice';
import type { HidingRule } from '../../../../src/core/sharing/hiding';
import { accountOf, createCompany } from '../company';
import { aiko, ben, chie } from '../paperBook';

const fromBen: HidingRule = { item: 'birthday', from: accountOf(ben) };
const NOTHING: FieldDelta = { share: [], unshare: [], hide: [], show: [] };

const arrange = () => {
  const company = createCompany();
  company.give(ben, 'editor');
  company.give(chie, 'manager');
  const change = (delta: Partial<FieldDelta>, label = company.customers): Operation => ({
    type: 'choose-fields',
    label,
    ...NOTHING,
    ...delta,
  });
  const choice = () => {
    const record = company.record(company.customers);
    return { shared: valueOf(record, 'shared'), hidden: valueOf(record, 'hidden') ?? [] };
  };
  const fields = (): Fields => fieldsOf(company.record(company.kaede));
  return { company, change, choice, fields };
};

describe('another choice of fields', () => {
  it('is one change of the label, and moves its head and no other', () => {
    const { company, change, choice } = arrange();
    const { seq, heads } = company.page().head;
    company.apply(chie, change({ share: ['birthday'], unshare: ['url'], hide: [fromBen] }));
    expect(company.logSince(seq)).toMatchObject([
      { by: chie.id, type: 'edit', kind: 'label', record: company.customers, labels: [company.customers] },
    ]);
    expect(company.page().head.heads).toEqual({ ...heads, [company.customers]: seq + 1 });
    expect(choice()).toEqual({
      shared: expect.arrayContaining(['name', 'birthday']) as unknown,
      hidden: [`birthday account:${ben.id}`],
    });
    expect(choice().shared).not.toContain('url');
  });

  it('of two at once keeps what each has changed', () => {
    const { company, change, choice } = arrange();
    company.apply(aiko, change({ share: ['birthday'] }));
    company.apply(chie, change({ unshare: ['url'] }));
    expect(choice().shared).toEqual([
      ...DEFAULT_SHARED.slice(0, DEFAULT_SHARED.indexOf('organization') + 2),
      'birthday',
      ...DEFAULT_SHARED.slice(DEFAULT_SHARED.indexOf('organization') + 2).filter((item) => item !== 'url'),
    ]);
  });

  it('that changes nothing writes nothing', () => {
    const { company, change } = arrange();
    const before = company.page();
    for (const delta of [
      {},
      { share: ['phone'] as const },
      { unshare: ['note'] as const },
      { show: [fromBen] },
    ])
      expect(company.tell(aiko, change(delta))).toMatchObject([{ type: 'unchanged' }]);
    expect(company.page()).toEqual(before);
  });

  it('never takes the name, hides it from nobody, and shares no home address without addresses', () => {
    const { company, change, choice } = arrange();
    company.tell(aiko, change({ unshare: ['name', 'address'], share: ['homeAddress'] }));
    company.tell(aiko, change({ hide: [{ item: 'name', from: accountOf(ben) }] }));
    expect(choice().hidden).toEqual([]);
    expect(choice().shared).toContain('name');
    expect(choice().shared).not.toContain('homeAddress');
  });

  it('keeps a hundred rules and no more', () => {
    const { company, change, choice } = arrange();
    const hide = Array.from({ length: 120 }, (_, index): HidingRule => ({
      item: 'phone',
      from: { type: 'account', id: String(5000 + index) },
    }));
    company.apply(aiko, change({ hide }));
    expect(choice().hidden).toHaveLength(100);
  });
});

describe('what is hidden from its author', () => {
  const withBirthday = () => {
    const given = arrange();
    const { company, change } = given;
    company.apply(aiko, change({ share: ['birthday'], hide: [fromBen] }));
    const base = company.record(company.kaede).v;
    company.apply(
      aiko,
      company.edit(company.kaede, base, { birthday: { was: [], now: [{ date: '1980-02-03' }] } }),
    );
    return given;
  };

  it.each<[string, Author, Operation['type']]>([['an editor', ben, 'edit']])(
    '%s may not set it, and is told what he is told of a field that the label does not share',
    (_who, author) => {
      const { company, fields } = withBirthday();
      const { v } = company.record(company.kaede);
      const before = company.page();
      const answers = (['birthday', 'note'] as const).flatMap((name) => [
        ...company.tell(
          author,
          company.edit(company.kaede, v, { [name]: { was: [], now: [{ date: '2001-01-01', value: 'x' }] } }),
        ),
        ...company.tell(
          author,
          company.edit(company.kaede, v, { [name]: { was: [{ date: '1980-02-03' }], now: [] } }),
        ),
      ]);
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(company.page()).toEqual(before);
      expect(fields().birthday).toEqual([{ date: '1980-02-03' }]);
    },
  );

  it('a viewer cannot wish for it, and is told the same', () => {
    const { company } = withBirthday();
    company.give(ben, 'viewer');
    const { v } = company.record(company.kaede);
    const before = company.page();
    const answers = (['birthday', 'note'] as const).flatMap((name) =>
      company.tell(
        ben,
        company.edit(company.kaede, v, { [name]: { was: [], now: [{ date: '2001-01-01', value: 'x' }] } }),
      ),
    );
    expect(answers[0]).toEqual({ type: 'refused', reason: 'no-right' });
    expect(answers[1]).toEqual(answers[0]);
    expect(company.page()).toEqual(before);
  });

  it('is not taken from a contact that he adds', () => {
    const { company } = withBirthday();
    const id = company.apply(
      ben,
      company.add(company.customers, { name: [{ given: 'Emi' }], birthday: [{ date: '2001-01-01' }] }),
    );
    expect(fieldsOf(company.record(id))).toEqual({ name: [{ given: 'Emi' }] });
  });

  it('outlives his edit of something else, and his deletion of the contact', () => {
    const { company, fields } = withBirthday();
    company.give(ben, 'curator');
    const { v } = company.record(company.kaede);
    company.apply(
      ben,
      company.edit(company.kaede, v, { phone: { was: fields().phone ?? [], now: [{ value: '06-1' }] } }),
    );
    const deleted = company.record(company.kaede).v;
    company.apply(ben, company.takeOut(company.kaede, company.customers, deleted));
    expect(fields()).toMatchObject({ birthday: [{ date: '1980-02-03' }], phone: [{ value: '06-1' }] });
  });

  it('a wish for it is neither shown to him nor his to decide', () => {
    const { company, change } = withBirthday();
    company.give(chie, 'viewer');
    const { v } = company.record(company.kaede);
    const [verdict] = company.tell(
      chie,
      company.edit(company.kaede, v, {
        birthday: { was: [{ date: '1980-02-03' }], now: [{ date: '1980-02-04' }] },
      }),
    );
    const id = verdict?.type === 'refused' ? verdict.suggestion! : '';
    expect(suggestionOf(company.record(id))?.matter).toBe('birthday');
    const decide = (accept: boolean): Operation => ({
      type: 'decide-suggestion',
      suggestion: id,
      base: company.record(id).v,
      record: company.kaede,
      personBase: v,
      accept,
      nonce: company.nonce(),
    });
    for (const accept of [true, false])
      expect(company.tell(ben, decide(accept))).toEqual([{ type: 'refused', reason: 'unknown-record' }]);
    company.apply(aiko, change({ show: [fromBen] }));
    company.apply(ben, decide(true));
    expect(textOf(company.record(id), 'state')).toBe('accepted');
  });

  it('a contact that a viewer proposes with it waits for somebody who sees all of it', () => {
    const { company } = withBirthday();
    company.give(chie, 'viewer');
    const add = company.add(company.customers, {
      name: [{ given: 'Emi' }],
      birthday: [{ date: '2001-01-01' }],
    });
    const [verdict] = company.tell(chie, add);
    const id = verdict?.type === 'refused' ? verdict.suggestion! : '';
    const decide: Operation = {
      type: 'decide-suggestion',
      suggestion: id,
      base: company.record(id).v,
      personBase: 0,
      accept: true,
      nonce: company.nonce(),
    };
    expect(company.tell(ben, decide)).toEqual([{ type: 'refused', reason: 'unknown-record' }]);
    const [accepted] = company.tell(aiko, decide);
    expect(accepted).toMatchObject({ type: 'applied' });
    expect(company.all('person').some((one) => fieldsOf(one).birthday?.[0]?.['date'] === '2001-01-01')).toBe(
      true,
    );
  });

  it('an address finds nobody for him who does not see it', () => {
    const { company, change } = withBirthday();
    const { v } = company.record(company.kaede);
    const email = [{ value: 'kaede@aoi.example' }];
    company.apply(aiko, company.edit(company.kaede, v, { email: { was: [], now: email } }));
    company.apply(aiko, change({ hide: [{ item: 'email', from: accountOf(ben) }] }));
    const add = (): Operation => ({
      type: 'add',
      label: company.customers,
      fields: { name: [{ given: 'Emi' }], email },
      unlessThere: true,
      nonce: company.nonce(),
    });
    expect(company.tell(aiko, add())).toEqual([{ type: 'refused', reason: 'there-already' }]);
    expect(company.tell(ben, add())).toMatchObject([{ type: 'applied' }]);
  });
});
