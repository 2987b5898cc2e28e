import { explainComment } from '../../../src/app/talk/explainComment';
import { viewHistory } from '../../../src/app/contacts/viewHistory';
import { viewHome } from '../../../src/app/home/viewHome';
import { viewPerson } from '../../../src/app/mail/viewPerson';
import { stopSharing } from '../../../src/app/sharing/stopSharing';
import { historyCard } from '../../../src/sidebar/cards/historyCards';
import { commentPage } from '../../../src/sidebar/pages/commentPage';
import { pageRequestFrom } from '../../../src/sidebar/pages/pageRequest';
import { english } from '../../../src/sidebar/messages/english';
import { japanese } from '../../../src/sidebar/messages/japanese';
import { PAGE } from '../../memory/memoryMail';
import { aiko, ben, chie, emi } from '../office';
import { textsOf } from '../../sidebar/cards/cardParts';
import { talkOffice } from './talkOffice';

const MENTION = { mention: 'chie@kaede.example' };

describe('where one was mentioned', () => {
  const opened = () => {
    const office = talkOffice();
    const mentionsFor = (person: typeof ben) => {
      const view = viewHome(office.deps(person))();
      return view.ok ? view.value.mentions : view.problem;
    };
    return { ...office, mentionsFor };
  };

  it('is on the first card with contact and author until it is opened, with one reading more the first time', () => {
    const { by, write, reads, rin, mentionsFor } = opened();
    expect([mentionsFor(chie), reads()]).toEqual([[], 1]);
    const comment = write(MENTION);
    const mention = { comment, record: rin, person: '神田 凛', byName: 'Ben Hill', text: 'Prefers mail.' };
    for (const readings of [2, 1]) {
      reads();
      expect(mentionsFor(chie)).toMatchObject([mention]);
      expect(reads()).toBe(readings);
    }
    for (const other of [aiko, ben, emi]) expect(mentionsFor(other)).toEqual([]);
    expect(by(chie).seeMention({ record: rin, comment })).toMatchObject({
      value: { comments: [{ id: comment }] },
    });
    expect(mentionsFor(chie)).toEqual([]);
  });

  it('is not there any more for whoever has lost the label', () => {
    const { write, customers, deps, mentionsFor } = opened();
    write(MENTION);
    stopSharing(deps(aiko))({ label: customers, principal: `account:${chie.id}` });
    expect(mentionsFor(chie)).toEqual([]);
  });
});

describe('the page behind a mention’s link', () => {
  const shown = () => {
    const office = talkOffice();
    const comment = office.write({ ...MENTION, text: 'Call <b>her</b>' });
    const see = (person: typeof ben, id = comment) => explainComment(office.deps(person))(id);
    return { ...office, comment, see };
  };

  it('shows the comment to whoever may read it now', () => {
    const { see, comment } = shown();
    expect(see(chie)).toEqual({
      ok: true,
      value: {
        email: chie.email,
        comment: { contact: '神田 凛', text: 'Call <b>her</b>', byName: 'Ben Hill', label: 'Customers' },
        link: `${PAGE}?comment=${comment}`,
      },
    });
    const { html, title } = commentPage(see(chie), japanese, 'ja');
    expect(title).toBe('Meibo · コメント');
    expect(html).toContain('<blockquote>Call &lt;b&gt;her&lt;/b&gt;</blockquote>');
    expect(html).toContain('mail.google.com/mail/?authuser=chie%40kaede.example');
  });

  it('says the same of a comment that one may not see and of one that there is not', () => {
    const { see, comment, write, customers, deps } = shown();
    const absent = 'k9.0000000000000000';
    const pageFor = (person: typeof ben, id: string): string =>
      commentPage(see(person, id), english, 'en').html.replaceAll(id, 'ID');
    expect(pageFor(emi, comment)).toBe(pageFor(emi, absent));
    const own = write({ label: '', text: 'Only mine' });
    expect(pageFor(chie, own)).toBe(pageFor(chie, absent));
    expect(pageFor(ben, own)).toContain('Only mine');
    stopSharing(deps(aiko))({ label: customers, principal: `account:${chie.id}` });
    expect(pageFor(chie, comment)).toBe(pageFor(chie, absent));
    expect(see(chie, '"><script>')).toEqual({ ok: true, value: { email: chie.email } });
  });

  it.each([undefined, null, {}, { parameter: { label: 'l0' } }, { parameter: { comment: 7 } }])(
    'is not what is asked for by %j',
    (event) => {
      expect(pageRequestFrom(event).comment).toBe('');
    },
  );
});

describe('a hint', () => {
  it('comes with the contact, is pinned by editors in two round trips, and not over a newer one', () => {
    const { by, rin, deps, reads } = talkOffice();
    expect(by(ben).pinHint({ record: rin, text: 'Not on Tuesdays', base: '0' })).toMatchObject({
      value: { person: { hint: { text: 'Not on Tuesdays', byName: 'Ben Hill' } } },
    });
    expect(reads()).toBe(1);
    expect(viewPerson(deps(chie))(rin)).toMatchObject({ value: { hint: { text: 'Not on Tuesdays' } } });
    expect(reads()).toBe(1);
    const again = { record: rin, text: 'Not on Mondays', base: '0' };
    expect(by(aiko).pinHint(again)).toEqual({ ok: false, problem: { type: 'newer-edit' } });
    expect(by(chie).pinHint(again)).toEqual({ ok: false, problem: { type: 'no-right' } });
    expect(by(aiko).pinHint({ ...again, base: '0x10' })).toEqual({
      ok: false,
      problem: { type: 'not-understood' },
    });
  });

  it('has its history with the contact’s, and how many comments there are has none', () => {
    const { by, rin, deps, write } = talkOffice();
    by(ben).pinHint({ record: rin, text: 'Not on Tuesdays', base: '0' });
    write();
    write({ label: '', text: 'Only mine' });
    const history = viewHistory(deps(chie))(rin, '');
    expect(history).toMatchObject({
      value: {
        changes: [
          { byName: 'Ben Hill', what: 'edited', fields: [], hint: { was: '', now: 'Not on Tuesdays' } },
          { what: 'created' },
        ],
        isCut: false,
      },
    });
    if (!history.ok) throw new Error(history.problem.type);
    expect(textsOf(historyCard(history.value, 0, english)).join()).toContain('Hint: Not on Tuesdays');
  });
});
