/** A plain page of one of Google's other hosts: of the host itself as much as is needed to know where one is. */
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { doorOf } from '../gmail/panelDoor';
import { Icon } from '../icon';
import type { PageProps } from '../mount';
import { TopBar } from '../topBar';
import { HostLinks } from './hostLinks';
import { SidePanelStrip } from './sidePanelStrip';

interface HostPageProps extends PageProps {
  readonly host: 'calendar' | 'drive';
  readonly icon: string;
  readonly note: string;
  readonly children: ComponentChildren;
}

export const HostPage = (props: HostPageProps) => {
  const { company, me, words, refresh, host, icon, note, children } = props;
  const [isOpen, setOpen] = useState(false);
  const door = useMemo(() => doorOf(me.key, { host }, refresh), [me.key, host]);
  return (
    <>
      <TopBar {...props} page={host} />
      <div class="host">
        <HostLinks as={me.key} here={host} words={words.hosts} />
        <main class="host-main">
          <h1>
            <Icon name={icon} filled />
            {words.hosts.names[host]}
          </h1>
          <p class="host-note">{note}</p>
          {children}
        </main>
        <SidePanelStrip
          company={company}
          me={me}
          words={words.gmail}
          door={door}
          beside={host}
          isOpen={isOpen}
          onOpen={setOpen}
        />
      </div>
    </>
  );
};
