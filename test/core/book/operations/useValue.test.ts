import type { FieldName, FieldValue } from '../../../../src/core/contacts/fieldValue';
import type { Operation } from '../../../../src/core/book/operation';
import { valueOf } from '../../../../src/core/book/record';
import { createCompany, KAEDE } from '../company';
import { aiko, ben, chie, dai } from '../paperBook';

/** Ben, an editor, has given Kaede another number; Chie may only look. */
const arranged = () => {
  const company = createCompany();
  const { kaede, record, edit } = company;
  company.give(ben, 'editor');
  company.give(chie, 'viewer');
  const setPhone = (value: string): number => {
    const was = valueOf(record(kaede), 'phone') as FieldValue;
    company.apply(ben, edit(kaede, record(kaede).v, { phone: { was, now: [{ value, type: 'work' }] } }));
    return company.page().head.seq;
  };
  const change = setPhone('06-1111-2222');
  const use = (field: FieldName, at: number, side: 'was' | 'now', base?: number): Operation => ({
    type: 'use-value',
    record: kaede,
    base: base ?? record(kaede).v,
    field,
    change: at,
    side,
    nonce: company.nonce(),
  });
  const phone = () => valueOf(record(kaede), 'phone');
  return { ...company, change, setPhone, use, phone };
};

it('what a change replaced stands again, and so does what it had brought', () => {
  const { kaede, tell, use, change, phone } = arranged();
  expect(tell(aiko, use('phone', change, 'was'))).toEqual([{ type: 'applied', record: kaede }]);
  expect(phone()).toEqual(KAEDE.phone);
  tell(ben, use('phone', change, 'now'));
  expect(phone()).toEqual([{ value: '06-1111-2222', type: 'work' }]);
});

it('what stands already is no change', () => {
  const { kaede, decide, use, change } = arranged();
  expect(decide(ben, use('phone', change, 'now'))).toEqual({
    verdicts: [{ type: 'unchanged', record: kaede }],
  });
});

it('a viewer’s is kept as a suggestion and changes nothing', () => {
  const { tell, use, change, phone, all } = arranged();
  const [verdict] = tell(chie, use('phone', change, 'was'));
  const suggestion = all('suggestion')[0]?.id;
  expect(suggestion).toBeDefined();
  expect(verdict).toEqual({ type: 'refused', reason: 'no-right', suggestion });
  expect(phone()).toEqual([{ value: '06-1111-2222', type: 'work' }]);
});

it('a newer value that its author has not seen stays', () => {
  const { tell, use, change, setPhone, record, kaede, phone } = arranged();
  const { v } = record(kaede);
  setPhone('045-222-3333');
  expect(tell(aiko, use('phone', change, 'was', v))).toEqual([{ type: 'refused', reason: 'newer-edit' }]);
  expect(phone()).toEqual([{ value: '045-222-3333', type: 'work' }]);
});

it('what is hidden is answered alike whether it was ever changed or not, and a change of another contact is none', () => {
  const { kaede, customers, tell, use, change, apply, add } = arranged();
  expect(tell(ben, use('birthday', change, 'was'))).toEqual([{ type: 'unchanged', record: kaede }]);
  expect(tell(ben, use('email', change, 'was'))).toEqual([{ type: 'refused', reason: 'not-in-log' }]);
  apply(aiko, add(customers, { phone: [{ value: '1' }] }));
  const other = change + 1;
  expect(tell(ben, use('phone', other, 'now'))).toEqual([{ type: 'refused', reason: 'not-in-log' }]);
  expect(tell(dai, use('phone', change, 'was'))).toEqual([{ type: 'refused', reason: 'unknown-record' }]);
});

it('of a deleted contact no value is used', () => {
  const { kaede, customers, record, tell, use, change, apply, takeOut } = arranged();
  apply(aiko, takeOut(kaede, customers, record(kaede).v));
  expect(tell(ben, use('phone', change, 'was'))).toEqual([{ type: 'refused', reason: 'gone' }]);
});
