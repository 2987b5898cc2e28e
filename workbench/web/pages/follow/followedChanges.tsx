/** What became of a contact since it was shared: who changed what, and when the other one had it or it was put back. */
import type { FollowAnswer, FollowedChange } from '../../followApi';
import { Icon } from '../icon';
import type { PageProps } from '../mount';
import { Sources } from './sources';

interface FollowedChangesProps extends Pick<PageProps, 'company' | 'words'> {
  readonly answer: FollowAnswer;
  readonly nameOf: (key: string) => string;
}

export const FollowedChanges = ({ answer, nameOf, company, words }: FollowedChangesProps) => {
  const said = words.follow;
  const { changes, from, to = from } = answer;
  const outcome = ({ type, by, arrivedAt }: FollowedChange): string => {
    const person = nameOf(type === 'suggested' ? by : by === to ? from : to);
    if (arrivedAt === undefined) return said.notYet(person);
    const time = said.time(arrivedAt, company.timeZone);
    return type === 'suggested' ? said.putBack(person, time) : said.arrived(person, time);
  };
  const shown = (text: string): string => (text === '' ? said.nothing : text);
  return (
    <>
      <h3>{said.changes}</h3>
      {changes.length === 0 ? <p>{said.noChanges}</p> : null}
      <ol class="follow-hops">
        {changes.map((change) => {
          const { at, by, type, field = '', was, now, arrivedAt, sources } = change;
          return (
            <li
              key={`${String(at)} ${field} ${now}`}
              class={`follow-hop follow-${arrivedAt === undefined ? 'waiting' : 'done'}`}
            >
              <Icon name={type === 'suggested' ? 'undo' : 'edit'} />
              <div>
                <p class="follow-text">
                  {said.change[type]({ by: nameOf(by), field: said.fields[field] ?? field })}
                </p>
                {type === 'deleted' ? null : (
                  <p class="follow-became">{said.became(shown(was), shown(now))}</p>
                )}
                <p class="follow-when">
                  {said.time(at, company.timeZone)} · {outcome(change)}
                </p>
                <Sources sources={sources} />
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
};
