/** Whether all who hold a shared label hold the same, asked of the judge. */
import * as v from 'valibot';
import { judgeLabel } from '../../judge/judgeLabel';
import { liveGrants, liveLabels } from '../bookRecords';
import { question } from '../question';
import { groupOfLabel, recordIn } from '../replicaTags';

export const judgement = question<'judgement'>(v.strictObject({}), (office) => {
  const world = office.place.world();
  const grants = liveGrants(office);
  return {
    labels: liveLabels(office).map(({ id, name, owner }) => {
      const groups = grants
        .filter(({ label }) => label === id)
        .flatMap(({ account }) => {
          const book = world.people.books[account];
          const group = book === undefined ? undefined : groupOfLabel(book, id);
          return group === undefined ? [] : [[account, group.resourceName] as const];
        });
      const before = office.firstDay();
      return {
        name,
        ...judgeLabel({ world, before, owner, groups: new Map(groups), recordOf: recordIn }),
      };
    }),
  };
});
