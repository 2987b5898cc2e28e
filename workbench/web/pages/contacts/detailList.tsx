/** The fields of a contact, each with its symbol, its value and what kind of value it is. */
import type { WebPerson } from '../../webPerson';
import { Icon } from '../icon';
import type { ContactsWords } from '../words/contacts';
import { birthdayFrom } from './birthdayText';
import { numberIn } from './personEntry';
import { personDetails, type Detail } from './personDetails';
import { typeText } from './typeText';

/** A date as people of that language write it; anything else as it stands. */
const valueText = ({ field, value }: Detail, words: ContactsWords): string => {
  if (field !== 'birthdays' && field !== 'events') return value;
  const date = birthdayFrom(value)?.['date'];
  if (typeof date !== 'object' || date === null) return value;
  const [year, month, day] = ['year', 'month', 'day'].map((part) => numberIn(date, part));
  return month === undefined || day === undefined ? value : words.birthday(year, month, day);
};

const Value = ({ detail, words }: { readonly detail: Detail; readonly words: ContactsWords }) => {
  const text = valueText(detail, words);
  switch (detail.field) {
    case 'emailAddresses':
      return <a href={`mailto:${detail.value}`}>{text}</a>;
    case 'phoneNumbers':
      return <a href={`tel:${detail.value.normalize('NFKC').replace(/[^\d+]/g, '')}`}>{text}</a>;
    default:
      return <span class="detail-text">{text}</span>;
  }
};

export const DetailList = ({
  words,
  person,
}: {
  readonly words: ContactsWords;
  readonly person: WebPerson;
}) => (
  <section class="details" aria-labelledby="details-heading">
    <h2 id="details-heading">{words.details}</h2>
    <dl>
      {personDetails(person).map((detail, index) => (
        <div key={`${detail.field} ${String(index)}`} class="detail">
          <dt title={words.fields[detail.field]}>
            <Icon name={detail.icon} />
            <span class="visually-hidden">{words.fields[detail.field]}</span>
          </dt>
          <dd>
            <Value detail={detail} words={words} />
            {detail.type === '' ? null : (
              <span class="detail-type"> · {typeText(detail.type, words.types)}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  </section>
);
