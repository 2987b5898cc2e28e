/** A private comment is looked for in everything that reaches anybody but its author. */
import { viewHome } from '../../../src/app/home/viewHome';
import { whySeen } from '../../../src/app/mail/whySeen';
import { viewSender } from '../../../src/app/mail/viewSender';
import { searchContacts } from '../../../src/app/search/searchContacts';
import { whoHasAccess } from '../../../src/app/sharing/whoHasAccess';
import { viewLabels } from '../../../src/app/sharing/viewLabels';
import { viewSuggestions } from '../../../src/app/suggestions/viewSuggestions';
import { explainComment } from '../../../src/app/talk/explainComment';
import type { Author } from '../../../src/core/book/operation';
import { aiko, ben, chie, emi } from '../office';
import { MESSAGE } from '../mail/mailOffice';
import { talkOffice } from './talkOffice';

const CANARY = 'periwinkle nineteen';

/** Ben has written the canary for himself; then everybody looks at everything, and writes something. */
const played = () => {
  const office = talkOffice();
  const { by, write, deps, customers, rin, from } = office;
  from('凛 <rin@aoi.example>');
  const own = write({ label: '', text: CANARY });
  const everythingFor = (person: Author): readonly unknown[] => [
    by(person).viewComments(rin),
    viewHome(deps(person))(),
    searchContacts(deps(person))({ typed: CANARY.split(' ')[0] ?? '', from: '', length: 50 }),
    by(person).editComment({ record: rin, comment: own, text: 'x' }),
    by(person).deleteComment({ record: rin, comment: own }),
    by(person).seeMention({ record: rin, comment: own }),
    by(person).writeComment(office.typed({ text: 'Something else', mention: ben.email })),
    explainComment(deps(person))(own),
    whySeen(deps(person))(rin),
    whoHasAccess(deps(person))(customers, ''),
    viewSender(deps(person))(MESSAGE),
    viewLabels(deps(person)),
    viewSuggestions(deps(person))(),
  ];
  return { ...office, own, everythingFor };
};

it('nobody but its author is shown it, or may touch it, and no letter has it', () => {
  const { everythingFor, by, own, rin, office } = played();
  for (const other of [aiko, chie, emi]) {
    // The page's link is made of what was asked for.
    const answers = JSON.stringify(everythingFor(other)).replaceAll(`comment=${own}`, '');
    expect(answers).not.toContain(CANARY);
    expect(answers).not.toContain(own);
  }
  expect(JSON.stringify(office.letters)).not.toContain(CANARY);
  expect(office.letters.length).toBeGreaterThan(0);
  expect(JSON.stringify(by(ben).viewComments(rin))).toContain(CANARY);
});

it('neither mirror nor the contact’s row nor what belongs to a label says that there is one', () => {
  const { own, office } = played();
  expect(JSON.stringify([office.mirrorData, office.visits])).not.toMatch(new RegExp(`${CANARY}|${own}`));
  expect(JSON.stringify(office.bookData.rows.person)).not.toMatch(new RegExp(`${CANARY}|${own}`));
  const entries = office.bookData.log.filter(({ record }) => record === own);
  expect(entries.map(({ labels }) => labels)).toEqual([[]]);
});
