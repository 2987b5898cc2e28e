/** A contact's way, stretch by stretch: each from what was called and what stands in the world, or said to be waiting. */
import { readBook } from '../../google/people/addressBook';
import type { CallRecord } from '../../google/world';
import type { Hop, HopName } from '../followApi';
import { rowsOf } from '../bookRecords';
import type { Office } from '../office';
import { contactOfRecord } from '../replicaTags';
import { firstWrite, momentOf, nextRunOf, type Route } from './route';
import { hopSources } from './sources';

const LISTING = 'people.people.connections.list';
const COMMIT = 'sheets.spreadsheets.batchUpdate';
const READING = 'sheets.spreadsheets.values.batchGetByDataFilter';

type Facts = Hop['facts'];

const done = (name: HopName, at: number | undefined, facts: Facts): Hop => ({
  name,
  state: 'done',
  ...(at === undefined ? {} : { at }),
  facts,
  sources: hopSources[name],
});

const waiting = (name: HopName, at: number | undefined): Hop => ({
  name,
  state: 'waiting',
  ...(at === undefined ? {} : { at }),
  facts: {},
  sources: hopSources[name],
});

/** The latest call of that method in an execution, up to a moment. */
const lastCall = (
  calls: readonly CallRecord[],
  execution: string | undefined,
  operation: string,
  until: number,
): CallRecord | undefined =>
  calls.findLast((call) => call.execution === execution && call.operation === operation && call.at <= until);

const ran = ({ operation, execution = '' }: CallRecord): Facts => ({ operation, execution });

/** From the label's owner into the book. */
const intoTheBook = (office: Office, { contact, from, record, birth }: Route): readonly Hop[] => {
  const nextRun = nextRunOf(office, from);
  if (record === undefined || birth === undefined)
    return (['seen', 'committed', 'row', 'logged', 'tagged'] as const).map((name) => waiting(name, nextRun));
  const { calls } = office.place.world();
  const decidedAt = momentOf(birth);
  const commit = calls.find(
    ({ operation, at, status }) => operation === COMMIT && at >= decidedAt && status === 200,
  );
  const listing = lastCall(calls, commit?.execution, LISTING, decidedAt);
  const row = rowsOf(office, 'People').find((candidate) => candidate.cell('id') === record);
  const tag = firstWrite(office, from, record, decidedAt);
  return [
    ...(listing === undefined
      ? []
      : [done('seen', listing.at, { ...ran(listing), contact: contact.resourceName })]),
    ...(commit === undefined
      ? []
      : [done('committed', commit.at, { ...ran(commit), seq: birth.cell('seq'), key: birth.cell('key') })]),
    row === undefined
      ? waiting('row', undefined)
      : done('row', commit?.at, { tab: 'People', row: String(row.number), record }),
    done('logged', commit?.at, { tab: 'Log', row: String(birth.number), seq: birth.cell('seq') }),
    tag.contact === undefined
      ? waiting('tagged', nextRun)
      : done('tagged', tag.call?.at, {
          ...(tag.call === undefined ? {} : ran(tag.call)),
          contact: tag.contact.resourceName,
          record,
        }),
  ];
};

/** From the book to the other member's Google Contacts. */
const outOfTheBook = (office: Office, { record, birth }: Route, to: string): readonly Hop[] => {
  const world = office.place.world();
  const nextRun = nextRunOf(office, to);
  const { contact, call } =
    record === undefined || birth === undefined ? {} : firstWrite(office, to, record, momentOf(birth));
  if (record === undefined || contact === undefined)
    return (['trigger', 'read', 'created', 'held'] as const).map((name) => waiting(name, nextRun));
  const labels = readBook(world, to).groups;
  const held = done('held', call?.at, {
    contact: contact.resourceName,
    record,
    label: contact.current.memberships
      .map((name) => labels[name]?.name ?? '')
      .filter(Boolean)
      .join(', '),
  });
  if (call === undefined) return [held];
  const first = world.calls.find(({ execution }) => execution === call.execution);
  const reading = lastCall(world.calls, call.execution, READING, call.at);
  const name = call.operation === 'people.people.batchCreateContacts' ? 'created' : 'adopted';
  return [
    done('trigger', first?.at, { execution: call.execution ?? '' }),
    ...(reading === undefined ? [] : [done('read', reading.at, ran(reading))]),
    done(name, call.at, ran(call)),
    held,
  ];
};

const phone = (office: Office, { record }: Route, to: string): Hop => ({
  name: 'phone',
  state:
    record !== undefined && contactOfRecord(readBook(office.place.world(), to), record) !== undefined
      ? 'outside'
      : 'waiting',
  facts: {},
  sources: hopSources.phone,
});

/** Empty for a contact that is shared with nobody. */
export const hopsOf = (office: Office, route: Route): readonly Hop[] =>
  route.to === undefined
    ? []
    : [
        ...intoTheBook(office, route),
        ...outOfTheBook(office, route, route.to),
        phone(office, route, route.to),
      ];
