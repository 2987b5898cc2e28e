/** Our cards of what a signature says: for somebody new, for somebody known, and as long as it may come. */
import type { SignatureView } from '../../../../src/app/mail/viewSignature';
import { addSenderCard } from '../../../../src/sidebar/cards/addSenderCard';
import { signatureCard } from '../../../../src/sidebar/cards/signatureCard';
import type { SignaturePart } from '../../../../src/core/signatures/signaturePart';
import type { StoryGroup } from '../cardStory';
import { ourCard } from './ourCard';
import { longestPerson, rin } from './sampleViews';

const part = (kind: SignaturePart['kind'], text: string, detail = ''): SignaturePart => ({
  kind,
  text,
  detail,
});

const said: readonly SignaturePart[] = [
  part('reading', 'あいかわ みお'),
  part('company', '株式会社月見工房'),
  part('department', '企画部'),
  part('title', '部長'),
  part('phone', '076-000-3344', 'work'),
  part('phone', '076-000-3345', 'workFax'),
  part('phone', '090-0123-4567', 'mobile'),
  part('url', 'https://tsukimi-kobo.example/'),
  part('address', '石川県金沢市架空町12-3', '920-0099'),
];

type Known = Extract<SignatureView, { type: 'known' }>;

const known = (change: Partial<Known> = {}): Known => ({
  type: 'known',
  person: rin,
  differences: [
    { part: part('title', '取締役 店長'), now: '店長' },
    { part: part('phone', '03-0000-0199', 'main'), now: '' },
  ],
  mayEdit: true,
  ...change,
});

const longest = Array.from({ length: 40 }, (_, index) =>
  part('url', `https://${'long-name.'.repeat(26)}example/${String(index)}`),
);

export const signatureStories: StoryGroup = {
  id: 'signature',
  stories: [
    ourCard('signature', 'empty', (messages) => signatureCard(known({ differences: [] }), messages)),
    ourCard('signature', 'usual', (messages) => signatureCard(known(), messages)),
    ourCard('signature', 'usual', (messages) => signatureCard(known({ mayEdit: false }), messages), {
      id: 'signature-of-viewer',
    }),
    ourCard(
      'signature',
      'usual',
      (messages) =>
        addSenderCard(
          [{ id: 'l0', name: 'Customers' }],
          {
            family: '相川',
            given: '澪',
            email: 'mio@tsukimi.example',
            company: '株式会社月見工房',
            parts: said,
          },
          messages,
        ),
      { id: 'signature-of-stranger' },
    ),
    ourCard('signature', 'largest', (messages) =>
      signatureCard(
        known({
          person: longestPerson,
          differences: longest.map((one, index) => ({ part: one, now: index % 2 === 0 ? '' : one.text })),
        }),
        messages,
      ),
    ),
    ourCard('signature', 'refused', (messages) => signatureCard(known(), messages), { refusal: 'gone' }),
  ],
};
