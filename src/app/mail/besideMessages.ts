/** Everything that a person can do beside an open message, by the names under which the cards ask for it. */
import type { AddSenderDeps } from './addSender';
import { addSender } from './addSender';
import { takeSignature } from './takeSignature';
import { viewLabelsToAddTo } from './viewLabelsToAddTo';
import { viewContact, viewPerson } from './viewPerson';
import { viewKnownBeside, viewMessageAgain } from './viewMessageAgain';
import { viewSameName } from './viewSameName';
import type { ViewSenderDeps } from './viewSender';
import { viewSender } from './viewSender';
import { viewSignature } from './viewSignature';
import { whySeen } from './whySeen';

export const besideMessages = (deps: AddSenderDeps & ViewSenderDeps) => ({
  viewSender: viewSender(deps),
  viewMessageAgain: viewMessageAgain(deps),
  viewKnownBeside: viewKnownBeside(deps),
  viewSignature: viewSignature(deps),
  takeSignature: takeSignature(deps),
  viewPerson: viewPerson(deps),
  viewContact: viewContact(deps),
  viewLabelsToAddTo: viewLabelsToAddTo(deps),
  viewSameName: viewSameName(deps),
  addSender: addSender(deps),
  whySeen: whySeen(deps),
});
