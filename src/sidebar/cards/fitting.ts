/** A card that many things stand on, cut to what Google shows: what comes last is left out first. */
import type { Card, Section } from '../card';
import { MOST_WIDGETS } from '../card';

export const fitting = (card: Card): Card => {
  let room = MOST_WIDGETS;
  const sections = card.sections.flatMap((section): readonly Section[] => {
    const widgets = section.widgets.slice(0, Math.max(0, room));
    room -= widgets.length;
    return widgets.length === 0 ? [] : [{ ...section, widgets }];
  });
  return { ...card, sections };
};
