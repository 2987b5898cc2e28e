/** Every question of `api.ts` with its handler; one that is missing does not compile. */
import type { ApiName } from '../api';
import type { Handler } from '../question';
import { activity } from './activity';
import { actOnContacts } from './actOnContacts';
import { actOnAdmin } from './actOnAdmin';
import { admin } from './admin';
import { breakIt } from './breakIt';
import { callPanel } from './callPanel';
import { advance, runDue, startOver } from './clock';
import { company } from './company';
import { contact } from './contact';
import { contacts } from './contacts';
import { mailbox } from './mailbox';
import { follow } from './follow';
import { judgement } from './judgement';
import { openPanel } from './openPanel';
import { sheet } from './sheet';
import { tour } from './tour';

export const handlers: { readonly [Name in ApiName]: Handler<Name> } = {
  company,
  openPanel,
  mailbox,
  callPanel,
  contacts,
  contact,
  actOnContacts,
  activity,
  sheet,
  judgement,
  breakIt,
  advance,
  runDue,
  startOver,
  admin,
  actOnAdmin,
  follow,
  tour,
};

export const isApiName = (name: string): name is ApiName => Object.hasOwn(handlers, name);
