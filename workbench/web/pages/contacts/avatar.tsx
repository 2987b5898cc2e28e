/** The round picture of a contact: its first letter. */
import { avatarColour, avatarLetter } from '../avatar';

export const Avatar = ({ name }: { readonly name: string }) => (
  <span class="avatar" style={{ backgroundColor: avatarColour(name) }} aria-hidden="true">
    {avatarLetter(name)}
  </span>
);
