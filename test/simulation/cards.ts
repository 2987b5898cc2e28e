/** What a person does on a card of the add-on. */
import { leaveLabel } from '../../src/app/sharing/leaveLabel';
import { shareLabel } from '../../src/app/sharing/shareLabel';
import { stopSharing } from '../../src/app/sharing/stopSharing';
import { liveContacts } from '../memory/addressBookData';
import { noteTyped } from './chronicle';
import { forge } from './forge';
import { labelsOf, roleOf } from './logOracle';
import type { Stage } from './stage';
import type { Card } from './step';
import { tokensIn } from './tokens';
import { portsAs } from './town';

export const performCard = (stage: Stage, who: number, card: Card): void => {
  const { town, chronicle, model } = stage;
  const member = town.members[who];
  const other = town.members[card.with];
  if (member === undefined || other === undefined) return;
  if (card.act === 'forge') return forge(stage, member, who, card);
  const deps = portsAs(town, member);
  const known = town.book.rows.label.find((row) => row?.fields['name']?.value === card.label)?.id;
  if (card.act === 'share') {
    const own = Object.values(member.contacts.labels).find(({ name }) => name === card.label)?.handle;
    const label = known ?? own;
    // What a share left in his account when it ended without his state nobody can tell from his own (docs/sync.md): he shares it.
    // So he does what stayed with him because he had put it into a label from which somebody has deleted it.
    if (known === undefined)
      for (const { labels, record, fields } of liveContacts(member.contacts)) {
        const person = model.persons.get(record ?? '');
        const isLeft = person?.live === false && person.by === member.author.id;
        const isHis = !labelsOf(model, record ?? '').some(
          (held) => roleOf(model, member.author.id, held.label) >= 0,
        );
        const isUnknown = chronicle.shaken.has(who) && isHis;
        if ((isLeft || isUnknown) && labels.includes(own ?? '')) noteTyped(chronicle, who, tokensIn(fields));
      }
    if (label !== undefined) shareLabel(deps)({ label, address: other.author.email, role: card.role });
  } else if (known !== undefined) {
    // What he has typed and nobody was told is his own from now on, and stays beside the book's should it come back.
    for (const token of tokensIn(liveContacts(other.contacts)))
      chronicle.brought.add(`${String(card.with)}:${token}`);
    if (card.act === 'leave') leaveLabel(deps)(known);
    else stopSharing(deps)({ label: known, principal: `account:${other.author.id}` });
  }
};
