/** What a signature says of whoever wrote: read only when asked for, and kept only as far as it was ticked. */
import { addSender } from '../../../src/app/mail/addSender';
import { takeSignature } from '../../../src/app/mail/takeSignature';
import { viewPerson } from '../../../src/app/mail/viewPerson';
import { viewSignature } from '../../../src/app/mail/viewSignature';
import type { SignaturePart } from '../../../src/core/signatures/signaturePart';
import { aiko, ben, chie, emi } from '../office';
import { mailOffice, MESSAGE } from './mailOffice';

const MIO = `━━━━━━━━
株式会社月見工房 企画部
部長 相川 澪（あいかわ みお）
TEL 075-000-3344 / FAX 075-000-3345
mio@tsukimi.example
〒605-0099 京都府京都市東山区架空町12-3 月見ビル2F
━━━━━━━━`;

const RIN_SIGNS = `-- \n葵商店\n取締役 神田 凛\nTEL 03-1234-5678\n携帯 090-0000-0456`;

const part = (kind: SignaturePart['kind'], text: string, detail = ''): SignaturePart => ({
  kind,
  text,
  detail,
});

const withSignature = (header: string, text: string) => {
  const office = mailOffice();
  office.from(header);
  office.says(text);
  return office;
};

describe('the signature of a stranger', () => {
  it('is offered part by part, with the labels that take him, for one reading of the text', () => {
    const { deps, textsRead, customers } = withSignature('相川 <mio@tsukimi.example>', MIO);
    expect(viewSignature(deps(ben))(MESSAGE)).toEqual({
      ok: true,
      value: {
        type: 'unknown',
        sender: { name: '相川 澪', address: 'mio@tsukimi.example' },
        parts: [
          part('reading', 'あいかわ みお'),
          part('company', '株式会社月見工房'),
          part('department', '企画部'),
          part('title', '部長'),
          part('phone', '075-000-3344', 'work'),
          part('phone', '075-000-3345', 'workFax'),
          part('address', '京都府京都市東山区架空町12-3 月見ビル2F', '605-0099'),
        ],
        labels: [{ id: customers, name: 'Customers' }],
      },
    });
    expect(textsRead()).toBe(1);
  });

  it('is added with him in one act, as far as it was ticked, in the parts of an address book', () => {
    const { deps, customers, rin } = withSignature('相川 <mio@tsukimi.example>', MIO);
    const added = addSender(deps(ben))({
      message: MESSAGE,
      label: customers,
      family: '相川',
      given: '澪',
      email: 'mio@tsukimi.example',
      company: '月見工房',
      parts: [
        part('reading', 'あいかわ みお'),
        part('company', '株式会社月見工房'),
        part('title', '部長'),
        part('phone', '075-000-3345', 'workFax'),
        part('address', '京都府京都市東山区架空町12-3 月見ビル2F', '605-0099'),
      ],
    });
    expect(added).toMatchObject({
      value: {
        type: 'added',
        person: {
          fields: {
            name: [{ family: '相川', given: '澪', familyReading: 'あいかわ', givenReading: 'みお' }],
            email: [{ value: 'mio@tsukimi.example', type: 'work' }],
            organization: [{ name: '月見工房', title: '部長' }],
            phone: [{ value: '075-000-3345', type: 'workFax' }],
          },
        },
      },
    });
    const [person] = [added].flatMap((answer) =>
      answer.ok && answer.value.type === 'added' ? [answer.value.person] : [],
    );
    expect(person?.fields.address).toEqual([
      {
        postalCode: '605-0099',
        region: '京都府',
        city: '京都市東山区',
        street: '架空町12-3',
        extended: '月見ビル2F',
        type: 'work',
      },
    ]);
    expect(person?.record).not.toBe(rin);
  });

  it.each([
    ['says nothing', 'Hello.\n\nBest regards'],
    ['is somebody else’s', '> -- \n> Ben Hill\n> Kaede Ltd.\n> +81 3 0120 0002'],
  ])('that %s is none', (_what, text) => {
    const { deps } = withSignature('Mio <mio@tsukimi.example>', text);
    expect(viewSignature(deps(ben))(MESSAGE)).toEqual({ ok: true, value: { type: 'no-signature' } });
  });

  it.each([
    ['a viewer', chie],
    ['somebody without labels', emi],
  ])('is nothing for %s, who may not add anybody', (_who, person) => {
    const { deps } = withSignature('相川 <mio@tsukimi.example>', MIO);
    expect(viewSignature(deps(person))(MESSAGE)).toEqual({ ok: false, problem: { type: 'no-right' } });
  });

  it('is not read for a message that no event has opened', () => {
    const { deps, textsRead } = withSignature('相川 <mio@tsukimi.example>', MIO);
    expect(viewSignature(deps(ben))({ id: '', accessToken: '' })).toEqual({
      ok: false,
      problem: { type: 'not-understood' },
    });
    expect(viewSignature(deps(ben))({ ...MESSAGE, accessToken: 'old' })).toMatchObject({
      problem: { type: 'out-of-reach' },
    });
    expect(textsRead()).toBe(0);
  });
});

describe('the signature of somebody known', () => {
  const open = () => withSignature('神田 凛 <rin@aoi.example>', RIN_SIGNS);
  const ticked = [part('title', '取締役'), part('phone', '090-0000-0456', 'mobile')];

  it('shows only what is new of him, and what it would replace', () => {
    const { deps, rin } = open();
    expect(viewSignature(deps(ben))(MESSAGE)).toMatchObject({
      value: {
        type: 'known',
        person: { record: rin },
        mayEdit: true,
        differences: [
          { part: part('title', '取締役'), now: '店長' },
          { part: part('phone', '090-0000-0456', 'mobile'), now: '' },
        ],
      },
    });
    expect(viewSignature(deps(chie))(MESSAGE)).toMatchObject({ value: { mayEdit: false } });
  });

  it('is saved by an editor as far as he ticked it; numbers that were there stay', () => {
    const { deps, rin } = open();
    expect(takeSignature(deps(ben))({ record: rin, parts: ticked, message: MESSAGE })).toMatchObject({
      ok: true,
      value: {
        type: 'saved',
        person: {
          fields: {
            organization: [{ name: '葵商店', title: '取締役' }],
            phone: [
              { value: '03-1234-5678', type: 'work' },
              { value: '090-0000-0456', type: 'mobile' },
            ],
          },
        },
      },
    });
    expect(viewSignature(deps(ben))(MESSAGE)).toMatchObject({ value: { differences: [] } });
  });

  it('by a viewer changes nothing, and is a suggestion for those who may', () => {
    const { deps, rin, office } = open();
    const before = viewPerson(deps(aiko))(rin);
    expect(takeSignature(deps(chie))({ record: rin, parts: ticked, message: MESSAGE })).toMatchObject({
      ok: true,
      value: { type: 'suggested' },
    });
    expect(viewPerson(deps(aiko))(rin)).toEqual(before);
    expect(office.bookData.rows.suggestion).toHaveLength(2);
  });

  it.each([
    ['of which nothing is ticked', [], ben, { ok: true, value: { type: 'nothing-ticked' } }],
    ['of a person behind a wall', ticked, emi, { ok: false, problem: { type: 'unknown-record' } }],
  ])('%s changes nothing', (_situation, parts, person, answer) => {
    const { deps, rin, office } = open();
    const before = office.digest();
    expect(takeSignature(deps(person))({ record: rin, parts, message: MESSAGE })).toEqual(answer);
    expect(office.digest()).toBe(before);
  });

  it('ticked a second time commits nothing more', () => {
    const { deps, rin, office } = open();
    takeSignature(deps(ben))({ record: rin, parts: ticked, message: MESSAGE });
    const before = office.digest();
    expect(takeSignature(deps(ben))({ record: rin, parts: ticked, message: MESSAGE })).toMatchObject({
      ok: true,
    });
    expect(office.digest()).toBe(before);
  });
});
