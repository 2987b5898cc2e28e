/** One card of the gallery, at the width of Gmail's side panel, with clicks that stay on the page. */
import { useEffect, useState } from 'preact/hooks';
import type { CardStory, Say } from '../../cards/cardStory';
import { CardHost } from '../panel/cardHost';
import { CardMenu } from '../panel/cardMenu';
import { inSight } from '../panel/cardStack';
import type { Action } from '../panel/clickJson';
import { createPanelSession } from '../panel/panelSession';
import { closedPanel } from '../panel/panelState';
import type { Words } from '../words';
import { localDoor, NOTIFY } from './localDoor';
import { samplePicture } from './samplePicture';

const NOTIFIED: Action = { function: NOTIFY, parameters: [], loadIndicator: 'NONE', persistValues: true };

interface GalleryCardProps {
  readonly story: CardStory;
  readonly say: Say;
  readonly timeZone: string;
  readonly words: Words;
}

export const GalleryCard = ({ story, say, timeZone, words }: GalleryCardProps) => {
  const [state, setState] = useState(closedPanel);
  const [session] = useState(() => createPanelSession(localDoor(story, say, words.cards), setState));
  useEffect(() => {
    void session.open().then(() => {
      if (story.notification !== undefined) void session.press({ action: NOTIFIED });
    });
    return session.end;
  }, [session]);

  const { id, availability, isTall = false } = story;
  const look = [
    'panel gallery-card',
    ...(isTall ? ['gallery-card-tall'] : []),
    ...(availability === 'refused' ? ['gallery-card-refused'] : []),
  ];
  const title = story.title(say);
  const panelWords = words.gmail.panel;
  const actions = inSight(state.stack)?.card.cardActions ?? [];
  return (
    <li class="gallery-story" id={id}>
      <h4>
        <a href={`#${id}`}>{title}</a>
      </h4>
      {availability === undefined ? null : (
        <p class={`gallery-note gallery-note-${availability}`}>{words.cards.availability[availability]}</p>
      )}
      <div class={look.join(' ')} role="group" aria-label={title} lang={words.language}>
        {actions.length === 0 ? null : (
          <div class="gallery-bar">
            <CardMenu actions={actions} session={session} words={panelWords} />
          </div>
        )}
        <CardHost
          state={state}
          session={session}
          timeZone={timeZone}
          words={panelWords}
          pictureAt={samplePicture}
        />
      </div>
    </li>
  );
};
