/** What lies in a person's mailbox. */
import * as v from 'valibot';
import { mailOf } from '../../google/gmail/mailPage';
import { personNamed, question } from '../question';

export const mailbox = question<'mailbox'>(v.strictObject({ as: v.string() }), (office, { as }) => ({
  messages: mailOf(office.place.world(), personNamed(office, as).sub),
}));
