import { runCycle } from '../../src/app/replication/runCycle';
import { fail } from '../../src/core/result';
import { storyCalled } from '../scenarios/allStories';
import { authorOf, portsOf } from '../scenarios/company';
import { begin, enactAll, runPlainly } from '../scenarios/enact';

it('what was said of a member stays said when a later run is stopped before it gets anywhere', () => {
  const story = storyCalled("an editor's change reaches everybody");
  const company = begin(story);
  enactAll(
    company,
    [...(story.before ?? []).filter((step) => 'share' in step), { sync: ['Aiko'] }],
    runPlainly,
  );
  const author = authorOf('Ben');
  const copying = [{ label: 'l0.0000000000000000', done: 250, of: 1_000 }];
  const upToDateAt = 5;
  company.visits.visits[author.id] = { at: 5, leasedUntil: 0, generation: 0, upToDateAt, copying };
  const ports = portsOf(company, 'Ben');
  runCycle({
    ...ports,
    book: { ...ports.book, read: () => fail({ type: 'unreachable', what: 'book' }) },
  })(author, 270_000);
  expect(company.visits.visits[author.id]).toMatchObject({ upToDateAt, copying });
});
