/** An office on the shipped bundle in which Aiko has shared “Customers”: for tests of what pages say about a share. */
import { seedCompany } from '../../../workbench/seed/company';
import type { Office } from '../../../workbench/web/office';
import { openOffice } from '../../../workbench/web/office';
import { handlers } from '../../../workbench/web/handlers/handlers';
import type { WebPerson } from '../../../workbench/web/webPerson';
import { HOUR } from '../../../workbench/workplace';
import { bundledProject } from '../../browser/bundledProject';

export const CUSTOMERS = 22;

export const openBundledOffice = (): Office =>
  openOffice(seedCompany({ contacts: CUSTOMERS, members: 5 }), bundledProject());

/** The resource name of somebody's label “Customers”. */
export const labelOf = async (office: Office, as: string): Promise<string> => {
  const { labels } = await handlers.contacts(office, { as, from: 0, count: 0 });
  return labels.find(({ name }) => name === 'Customers')?.resourceName ?? '';
};

const press = async (office: Office, parameters: Readonly<Record<string, string>>): Promise<void> => {
  const ask = { as: 'aiko', function: 'onCardAction', parameters, inputs: {} };
  const answer = await handlers.callPanel(office, ask);
  if (!answer.ok) throw new Error(answer.sentence);
};

export const share = async (office: Office, who: string, role: string): Promise<void> =>
  press(office, {
    action: 'share',
    label: await labelOf(office, 'aiko'),
    who: `${who}@kaede.example`,
    role,
  });

export const stopSharing = async (office: Office, label: string, who: string): Promise<void> =>
  press(office, { action: 'stop-sharing', label, principal: `account:${office.person(who)?.sub ?? ''}` });

export const addHours = async (office: Office, hours: number): Promise<void> => {
  for (let hour = 0; hour < hours; hour += 1) await office.advance(HOUR);
};

/** By position in the person's label, in the order of the list; labels are read again, for they come with time. */
export const contactOf = async (office: Office, as: string, position = 0): Promise<string> => {
  const label = await labelOf(office, as);
  const { contacts } = await handlers.contacts(office, { as, label, from: position, count: 1 });
  return contacts[0]?.resourceName ?? '';
};

export const edit = async (office: Office, as: string, contact: string, fields: WebPerson): Promise<void> => {
  const { problem } = await handlers.actOnContacts(office, { as, act: 'edit', contact, fields });
  if (problem !== undefined) throw new Error(problem);
};
