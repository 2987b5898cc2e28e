/** From one host to the others, as Google's menu of apps leads. */
import { Icon } from '../icon';
import type { HostWords } from '../words/hosts';

export type HostName = 'gmail' | 'calendar' | 'drive';

const ICONS: Readonly<Record<HostName, string>> = {
  gmail: 'mail',
  calendar: 'calendar_month',
  drive: 'cloud',
};
const NAMES: readonly HostName[] = ['gmail', 'calendar', 'drive'];

interface HostLinksProps {
  readonly as: string;
  readonly here: HostName;
  readonly words: HostWords;
}

export const HostLinks = ({ as, here, words }: HostLinksProps) => (
  <nav class="host-links" aria-label={words.hosts}>
    {NAMES.map((name) => (
      <a
        key={name}
        href={`/${name}?as=${encodeURIComponent(as)}`}
        aria-current={name === here ? 'page' : undefined}
      >
        <Icon name={ICONS[name]} filled={name === here} />
        {words.names[name]}
      </a>
    ))}
  </nav>
);
