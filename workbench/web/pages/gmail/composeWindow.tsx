/**
 * A message that is being written, with the add-on's compose action beside it.
 *
 * Faithful, after developers.google.com/workspace/add-ons/gmail/extending-compose-ui: the manifest's one action starts the add-on
 * in the draft; its event tells To, Cc and Bcc where the manifest asks for metadata; what it answers with
 * `UpdateDraftActionResponse` goes into the fields; never on a phone.
 *
 * Not faithful:
 * - Google does not say whether addresses that an add-on gives come beside those that are there or in their place: its reference
 *   speaks of "the recipients to insert", so they come beside them here; nor whether a double is left out: here it stays;
 * - nor whether the card closes afterwards: here it does;
 * - an add-on cannot change subject and text here, and what an event says of a draft's id is left out;
 * - nothing is sent or kept; an address has no name.
 */
import { useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../icon';
import type { PageProps } from '../mount';
import { Panel } from '../panel/panel';
import { DRAFT_FIELDS, emptyDraft, inserted, without, type Draft } from './draft';
import { doorOf } from './panelDoor';
import { RecipientField } from './recipientField';

const PANEL_ID = 'compose-panel';

export const ComposeWindow = ({
  company,
  me,
  words,
  refresh,
  onClose,
}: PageProps & { readonly onClose: () => void }) => {
  const said = words.compose;
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [isPanelOpen, setPanelOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const closePanel = (): void => {
    setPanelOpen(false);
    opener.current?.focus();
  };
  const door = useMemo(
    () => ({
      ...doorOf(me.key, { draft }, refresh),
      updateDraft: (change: Draft): void => {
        setDraft((now) => inserted(now, change));
        closePanel();
      },
    }),
    [me.key, draft],
  );
  const canAdd = me.addOn === 'there' && company.composeAction !== undefined;
  return (
    <section class="draft" role="dialog" aria-label={said.title}>
      <header class="draft-bar">
        <h2>{said.title}</h2>
        <button type="button" class="round-button" aria-label={said.discard} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div class="draft-body">
        <div class="draft-message">
          {DRAFT_FIELDS.map((field) => (
            <RecipientField
              key={field}
              label={said.fields[field]}
              addresses={draft[field]}
              words={said}
              onAdd={(addresses) => setDraft((now) => inserted(now, { ...emptyDraft, [field]: addresses }))}
              onRemove={(at) => setDraft((now) => without(now, field, at))}
            />
          ))}
          <input class="draft-subject" type="text" aria-label={said.subject} placeholder={said.subject} />
          <textarea class="draft-text" aria-label={said.text} rows={6} />
          <footer class="draft-actions">
            {canAdd ? (
              <button
                ref={opener}
                type="button"
                aria-expanded={isPanelOpen}
                aria-controls={isPanelOpen ? PANEL_ID : undefined}
                onClick={() => setPanelOpen(!isPanelOpen)}
              >
                <Icon name="contacts" filled />
                {company.composeAction}
              </button>
            ) : null}
            <p>{said.nothingIsSent}</p>
          </footer>
        </div>
        {isPanelOpen ? (
          <Panel
            id={PANEL_ID}
            door={door}
            timeZone={company.timeZone}
            words={words.gmail.panel}
            label={said.panel}
            onClose={closePanel}
          />
        ) : null}
      </div>
    </section>
  );
};
