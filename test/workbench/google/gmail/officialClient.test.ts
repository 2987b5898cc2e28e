/** Google's own client, unmodified, against the emulated service over HTTP. */
import { gmail as gmailApi } from '@googleapis/gmail';
import { addMail } from '../../../../workbench/control/addMail';
import { issueMessageToken } from '../../../../workbench/google/gmail/gmailData';
import { gmailService } from '../../../../workbench/google/gmail/gmailService';
import { openListening } from '../listening';

const SCOPE = 'https://www.googleapis.com/auth/gmail.addons.current.message.metadata';

it('reads the headers of the open message, and gets Google’s refusal of another as its own', async () => {
  const { as, aiko, world, close } = await openListening(gmailService, [SCOPE]);
  const letter = {
    from: { name: 'Mio Aikawa', email: 'mio@hikari.example' },
    subject: 'Hello',
    paragraphs: [],
  };
  const [open, other] = [addMail(world, aiko, letter), addMail(world, aiko, letter)];
  const headers = { 'X-Goog-Gmail-Access-Token': issueMessageToken(world, aiko.sub, open) };
  const messages = gmailApi({ version: 'v1', ...as(aiko.sub) }).users.messages;
  const read = (id: string) =>
    messages.get({ userId: 'me', id, format: 'metadata', metadataHeaders: ['From'] }, { headers });

  expect((await read(open)).data.payload?.headers).toEqual([
    { name: 'From', value: 'Mio Aikawa <mio@hikari.example>' },
  ]);
  await expect(read(other)).rejects.toMatchObject({ status: 403 });
  await close();
});
