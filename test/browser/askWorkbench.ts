/** Asks the workbench's server what a page could ask it: for what a test is not about. */
import type { Api, ApiName } from '../../workbench/web/api';
import type { Workbench } from './browser';

export const askWorkbench = async <Name extends ApiName>(
  { server }: Workbench,
  name: Name,
  question: Api[Name]['ask'],
): Promise<Api[Name]['answer']> => {
  const response = await fetch(`${server.address}/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  if (!response.ok) throw new Error(`${name}: ${await response.text()}`);
  return (await response.json()) as Api[Name]['answer'];
};

/** Aiko shares “Customers”. */
export const shareCustomers = async (workbench: Workbench, who: string, role: string): Promise<void> => {
  const { labels } = await askWorkbench(workbench, 'contacts', { as: 'aiko', from: 0, count: 0 });
  const label = labels.find(({ name }) => name === 'Customers')?.resourceName ?? '';
  const answer = await askWorkbench(workbench, 'callPanel', {
    as: 'aiko',
    function: 'onCardAction',
    parameters: { action: 'share', label, who: `${who}@kaede.example`, role },
    inputs: {},
  });
  if (!answer.ok) throw new Error(answer.sentence);
};

/** He may edit. */
export const shareCustomersWithBen = (workbench: Workbench): Promise<void> =>
  shareCustomers(workbench, 'ben', 'editor');

/** Somebody gives a person of his contacts another title; the person is found by a text. */
export const changeTitle = async (
  workbench: Workbench,
  as: string,
  search: string,
  title: string,
): Promise<void> => {
  const { contacts } = await askWorkbench(workbench, 'contacts', { as, search, from: 0, count: 1 });
  const contact = contacts[0]?.resourceName ?? '';
  const { contact: fields } = await askWorkbench(workbench, 'contact', { as, contact });
  const [organization] = fields?.organizations ?? [];
  const changed = { ...fields, organizations: [{ ...organization, title }] };
  await askWorkbench(workbench, 'actOnContacts', { as, act: 'edit', contact, fields: changed });
};
