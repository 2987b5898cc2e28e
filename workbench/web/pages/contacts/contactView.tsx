/** The page of one contact: everything it holds, and what can be done with it. */
import { useState } from 'preact/hooks';
import type { WebPerson } from '../../webPerson';
import { Icon } from '../icon';
import type { ContactsDesk } from './act';
import { Avatar } from './avatar';
import { DeleteContact } from './deleteContact';
import { DetailList } from './detailList';
import { LabelMenu } from './labelMenu';
import { entriesOf, isStarred, labelsOf, readingOf, shownName, textIn } from './personEntry';
import { fragmentOf, type Place } from './place';
import { ViewHeading } from './viewHeading';

interface ContactViewProps {
  readonly desk: ContactsDesk;
  readonly contact: string;
  readonly person: WebPerson;
  /** The list that one came from. */
  readonly list: Place;
}

const workOf = (person: WebPerson): string => {
  const [organization] = entriesOf(person, 'organizations');
  return ['title', 'department', 'name']
    .map((part) => textIn(organization, part))
    .filter((part) => part !== '')
    .join(' · ');
};

export const ContactView = ({ desk, contact, person, list }: ContactViewProps) => {
  const [isDeleting, setDeleting] = useState(false);
  const { words, actOrTell } = desk;
  const name = shownName(person) === '' ? words.nameless : shownName(person);
  const starred = isStarred(person);
  const ticked = labelsOf(person);
  return (
    <article class="contact" aria-labelledby="contact-name">
      <div class="contact-bar">
        <a class="icon-button" href={fragmentOf(list)} aria-label={words.back}>
          <Icon name="arrow_back" />
        </a>
        <span class="contact-buttons">
          <button
            type="button"
            class="icon-button"
            aria-expanded={desk.follow.isOn}
            aria-label={desk.follow.word}
            title={desk.follow.word}
            onClick={desk.follow.toggle}
          >
            <Icon name="route" />
          </button>
          <button
            type="button"
            class="icon-button star"
            aria-pressed={starred}
            aria-label={starred ? words.unstar(name) : words.star(name)}
            onClick={() => void actOrTell({ act: starred ? 'unstar' : 'star', contact })}
          >
            <Icon name="star" filled={starred} />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={words.delete}
            onClick={() => setDeleting(true)}
          >
            <Icon name="delete" />
          </button>
          <a class="main-button" href={fragmentOf({ at: 'edit', contact })}>
            {words.edit}
          </a>
        </span>
      </div>
      <header class="contact-head">
        <Avatar name={name} />
        <div>
          {readingOf(person) === '' ? null : <p class="contact-reading">{readingOf(person)}</p>}
          <ViewHeading desk={desk} id="contact-name">
            {name}
          </ViewHeading>
          <p class="contact-work">{workOf(person)}</p>
          <ul class="chips" aria-label={words.labels.heading}>
            {desk.labels
              .filter(({ resourceName }) => ticked.includes(resourceName))
              .map(({ resourceName, name: labelName }) => (
                <li key={resourceName} class="chip">
                  {labelName}
                </li>
              ))}
          </ul>
          <LabelMenu
            desk={desk}
            ticked={ticked}
            onTick={(label, isTicked) => actOrTell({ act: isTicked ? 'label' : 'unlabel', contact, label })}
          />
        </div>
      </header>
      <DetailList words={words} person={person} />
      {isDeleting ? (
        <DeleteContact
          desk={desk}
          contact={contact}
          name={name}
          list={list}
          onClose={() => setDeleting(false)}
        />
      ) : null}
    </article>
  );
};
