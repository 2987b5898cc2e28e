/** The contacts manager: read only, drawn with the rights of whoever opens it. */
import { viewLabelCounts } from '../../../src/app/contacts/viewLabelCounts';
import { viewLabelContacts } from '../../../src/app/contacts/viewLabelContacts';
import { viewPerson } from '../../../src/app/mail/viewPerson';
import { outOfReach } from '../../../src/app/sharing/refusal';
import { searchContacts } from '../../../src/app/search/searchContacts';
import { fail, succeed } from '../../../src/core/result';
import { createGuard } from '../../../src/sidebar/guard';
import { english } from '../../../src/sidebar/messages/english';
import { japanese } from '../../../src/sidebar/messages/japanese';
import { pageRequestFrom } from '../../../src/sidebar/pages/pageRequest';
import type { PageDoings } from '../../../src/sidebar/pages/webPages';
import { createWebPages } from '../../../src/sidebar/pages/webPages';
import { mailOffice } from '../../app/mail/mailOffice';
import type { Author } from '../../../src/core/book/operation';
import { aiko, ben, emi } from '../../app/office';
import { PAGE } from '../../memory/memoryMail';

const silent = { info: () => undefined, error: () => undefined };

const opened = () => {
  const mail = mailOffice();
  const open = (
    person: Author,
    parameter: Readonly<Record<string, unknown>> = {},
    other: Partial<PageDoings> = {},
    language: 'en' | 'ja' = 'en',
  ): string => {
    const deps = mail.deps(person);
    const page = createWebPages(
      {
        ownAddress: () => person.email,
        pageAddress: () => PAGE,
        viewLabelCounts: viewLabelCounts(deps),
        viewLabelContacts: viewLabelContacts(deps),
        viewPerson: viewPerson(deps),
        searchContacts: searchContacts(deps),
        explainLink: () => succeed({ email: person.email }),
        explainComment: () => succeed({ email: person.email }),
        ...other,
      },
      createGuard(silent, () => 'ABCDEF123'),
    );
    return page({ parameter }, language === 'en' ? english : japanese, language).html;
  };
  return { ...mail, open };
};

const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));

it('labels lead to their contacts with a count, these to a contact, and each page back', () => {
  const { open, customers, rin } = opened();
  const labels = open(ben);
  expect(labels).toMatch(/Customers.*1 contact/s);
  const [, list = ''] = linksIn(labels);
  expect(list).toBe(`${PAGE}?contacts=${customers}`);
  const contacts = open(ben, { contacts: customers });
  expect(linksIn(contacts)).toContain(`${PAGE}?person=${rin}`);
  const person = open(ben, { person: rin });
  for (const part of ['rin@aoi.example', '03-1234-5678', 'Customers', 'from%3A(rin%40aoi.example)'])
    expect(person).toContain(part);
  expect(linksIn(person)).toContain(PAGE);
  expect(linksIn(person)).toContain(`${PAGE}?contacts=${customers}`);
  for (const html of [labels, contacts, person])
    expect(html.match(/<a /g)).toHaveLength(html.match(/<a [^>]*target="_top"/g)?.length ?? 0);
});

it('a search finds what the card’s finds, and says so where it finds nothing', () => {
  const { open, rin } = opened();
  expect(linksIn(open(ben, { search: '1234-56' }))).toContain(`${PAGE}?person=${rin}`);
  expect(open(ben, { search: 'nobody-like-this' }, {}, 'ja')).toContain('に一致する連絡先はありません');
  expect(open(ben, { search: '  ' })).toBe(open(ben));
});

it('a long list is shown in parts of fifty, with the way on and back', () => {
  const { open, add, customers } = opened();
  for (let index = 10; index < 70; index += 1) add(customers, { name: [{ family: `P${String(index)}` }] });
  const first = open(ben, { contacts: customers });
  expect(first).toContain('1–50 of 61');
  expect(linksIn(first)).toContain(`${PAGE}?contacts=${customers}&from=50`);
  const rest = open(ben, { contacts: customers, from: '50' });
  expect(rest.match(/<li>/g)).toHaveLength(11);
  expect(linksIn(rest)).toContain(`${PAGE}?contacts=${customers}`);
  expect(open(ben, { contacts: customers, from: '-1' })).toBe(first);
  expect(linksIn(open(ben, { search: 'P' }))).toContain(`${PAGE}?search=P&from=50`);
});

it('what reaches somebody else and what there is not are one answer, byte for byte', () => {
  const { open, customers, rin } = opened();
  const refused = open(emi, { person: rin });
  expect(refused).toContain(english.manager.notThere);
  for (const parameter of [
    { contacts: customers },
    { person: 'p9.0000000000000000' },
    { contacts: 'l9.0000000000000000' },
    { person: '../x' },
    { contacts: '"><script>' },
  ])
    expect(open(emi, parameter)).toBe(refused);
  expect(open(emi)).toContain(english.manager.noLabels);
});

it('nothing that somebody wrote becomes markup, in an address either', () => {
  const { open, add, customers } = opened();
  const forged = `"><img src=x onerror=alert(1)>'&`;
  const record = add(customers, {
    name: [{ family: forged, given: '‮' }],
    email: [{ value: `a"onmouseover="x@aoi.example` }],
    organization: [{ name: forged, title: forged }],
    url: [{ value: 'javascript:alert(1)' }],
    note: [{ value: forged }],
  });
  for (const html of [
    open(ben, { contacts: customers }),
    open(ben, { person: record }),
    open(ben, { search: forged }),
    open(ben, { search: 'img src' }),
  ]) {
    expect(html).not.toMatch(/<img|<script|onmouseover="|href="javascript/);
    expect(html).toContain('&quot;&gt;&lt;img');
  }
});

it.each([[undefined], ['text'], [{}], [{ parameter: { person: ['x'], search: 5, from: null } }]])(
  'the event %j asks for nothing',
  (event) => {
    expect(new Set(Object.values(pageRequestFrom(event)))).toEqual(new Set(['']));
  },
);

it('a book that is away, an address that nobody has set, and what nobody foresaw are said in a sentence', () => {
  const { open } = opened();
  const away = { viewLabelCounts: () => fail(outOfReach({ type: 'unreachable', what: 'book' })) };
  expect(open(aiko, {}, away)).toContain(english.refusals['out-of-reach']);
  expect(open(aiko, {}, { pageAddress: () => undefined })).toContain('<h1>');
  const broken = {
    viewLabelCounts: () => {
      throw new Error('secret');
    },
  };
  const html = open(aiko, {}, broken, 'ja');
  expect(html).toContain('ABCDEF');
  expect(html).not.toContain('secret');
});
