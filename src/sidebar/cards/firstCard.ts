/** The first card as a whole: the search, what waits, what is new, whom one looked at lately, and the labels. */
import type { HomeView } from '../../app/home/viewHome';
import { NOTHING_AT_HOME } from '../../app/home/viewHome';
import type { Refusal } from '../../app/sharing/refusal';
import type { LabelLine } from '../../app/sharing/viewLabels';
import type { Result } from '../../core/result';
import type { Card } from '../card';
import type { Messages } from '../messages/messages';
import { fitting } from './fitting';
import { homeCard } from './homeCard';
import { invitationsSection } from './invitationsSection';
import { mentionsSection } from './mentionsSection';
import { newsSections, recentSections } from './newsCard';
import { searchSection } from './searchCards';
import { withSuggestions } from './suggestionCards';

/** The labels stay in sight; the others come up as these are opened. */
const MOST_MENTIONS = 3;

export interface FirstCard {
  readonly labels: readonly LabelLine[];
  readonly view: Result<HomeView, Refusal>;
  readonly listLength: number;
}

/** A decision may be waiting for its reader: where that cannot be read, the card says so. */
const withoutSuggestions = (card: Card, { waiting }: Messages): Card => ({
  ...card,
  sections: [{ widgets: [{ textParagraph: { text: waiting.unread } }] }, ...card.sections],
});

/** The search is on top: it is what the card is opened for most often. */
export const firstCard = ({ labels, view, listLength }: FirstCard, messages: Messages): Card => {
  const card = homeCard(labels, messages, '', listLength);
  const { invitations, mentions, news, recent } = view.ok ? view.value : NOTHING_AT_HOME;
  const sections = [
    ...invitationsSection(invitations, messages),
    ...mentionsSection(mentions.slice(0, MOST_MENTIONS), messages),
    ...newsSections(news, messages),
    ...recentSections(recent, messages),
    ...card.sections,
  ];
  const told = { ...card, sections };
  const whole = view.ok ? withSuggestions(told, view.value, messages) : withoutSuggestions(told, messages);
  return fitting({ ...whole, sections: [searchSection(messages), ...whole.sections] });
};
