/** Follows one contact from the label that it was shared with to another member's phone. */
import * as v from 'valibot';
import { changesOf } from '../follow/changes';
import { hopsOf } from '../follow/hops';
import { routeOf } from '../follow/route';
import { keyOf } from '../office';
import { personNamed, question } from '../question';
import { contactRow } from './contactRow';

const schema = v.strictObject({ as: v.string(), contact: v.string(), to: v.exactOptional(v.string()) });

export const follow = question<'follow'>(schema, (office, ask) => {
  const route = routeOf(office, ask);
  const { accounts } = office.place.world();
  const mailbox = (sub: string): string => {
    const account = accounts.find((candidate) => candidate.sub === sub);
    return account === undefined ? sub : keyOf(account);
  };
  return {
    name: contactRow(route.contact, personNamed(office, ask.as).locale).name,
    from: mailbox(route.from),
    ...(route.to === undefined ? {} : { to: mailbox(route.to) }),
    others: route.others.map(mailbox),
    hops: hopsOf(office, route),
    changes: changesOf(office, route, mailbox),
  };
});
