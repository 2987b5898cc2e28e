import { openAddOn } from '../../../src/app/openAddOn';
import { explainLink } from '../../../src/app/sharing/explainLink';
import { shareLabel } from '../../../src/app/sharing/shareLabel';
import { fail, succeed } from '../../../src/core/result';
import { linkPage } from '../../../src/sidebar/pages/linkPage';
import { pageRequestFrom } from '../../../src/sidebar/pages/pageRequest';
import { english } from '../../../src/sidebar/messages/english';
import { japanese } from '../../../src/sidebar/messages/japanese';
import { recordsOf } from '../../memory/memoryBook';
import { PAGE } from '../../memory/memoryMail';
import { aiko, ben, chie, createOffice, makeGoogleLabel } from '../../app/office';

const arranged = () => {
  const office = createOffice();
  for (const person of [aiko, ben, chie]) openAddOn(office.deps(person));
  const label = makeGoogleLabel(office, aiko, 'Customers');
  shareLabel(office.deps(aiko))({ label, address: ben.email, role: 'editor' });
  return { office, key: recordsOf(office.bookData).find(({ kind }) => kind === 'label')!.id };
};

it('whom the label reaches is told its name, whose it is and his role', () => {
  const { office, key } = arranged();
  const { html, title } = linkPage(explainLink(office.deps(ben))(key), english, 'en');
  for (const part of [
    '“Customers”',
    'Aiko Mori',
    'Editor',
    'ben@kaede.example',
    'authuser=ben%40kaede.example',
  ])
    expect(html).toContain(part);
  expect(html).toContain(encodeURIComponent(`${PAGE}?label=${key}`));
  expect(title).not.toContain('Customers');
});

it('whom it does not reach reads the same as of a label that there is not, and in his own language', () => {
  const { office, key } = arranged();
  const other = 'l9.0000000000000000';
  const [closed, missing] = [key, other].map(
    (one) => linkPage(explainLink(office.deps(chie))(one), japanese, 'ja').html,
  );
  expect(closed).not.toContain('Customers');
  expect(closed).toContain('lang="ja"');
  expect(closed?.replaceAll(key, '')).toBe(missing?.replaceAll(other, ''));
});

it('nothing that somebody put into an address or a name becomes markup', () => {
  const { office } = arranged();
  const forged = '"><script>alert(1)</script>';
  expect(
    linkPage(
      explainLink(office.deps(chie))(pageRequestFrom({ parameter: { label: forged } }).label),
      english,
      'en',
    ).html,
  ).not.toContain('alert');
  const label = { name: '<img src=x>', owner: '"Aiko" & Co', role: 'viewer' } as const;
  const { html } = linkPage(succeed({ email: `x'"@kaede.example`, label }), english, 'en');
  expect(html).toContain('&lt;img src=x&gt;');
  expect(html).toContain('&quot;Aiko&quot; &amp; Co');
  expect(html).not.toMatch(/<img|<script/);
});

it.each([[undefined], [{}], [{ parameter: { label: ['x'] } }]])('no label is read out of %j', (event) => {
  expect(pageRequestFrom(event).label).toBe('');
});

it('where the book cannot be reached one sentence says so', () => {
  const { html } = linkPage(fail({ type: 'unreachable', what: 'book' }), english, 'en');
  expect(html).toContain(english.refusals['out-of-reach']);
});
