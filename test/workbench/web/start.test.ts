import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { UnusableCsv } from '../../../workbench/seed/company';
import { handlers } from '../../../workbench/web/handlers/handlers';
import { NoPort, start } from '../../../workbench/web/start';
import { readStartOptions } from '../../../workbench/web/startOptions';
import { projectOf } from '../../../workbench/workplace';

const project = projectOf(
  `function install() { return ''; } function onHomepage() { return CardService.newCardBuilder().build(); }`,
  readFileSync('appsscript.json', 'utf8'),
);

const customers = async (options: Parameters<typeof start>[0]): Promise<readonly string[]> => {
  const { office, server } = await start({ port: 0, ...options }, project);
  await server.close();
  const ask = { as: 'aiko', from: 0, count: 50 };
  const { labels } = await handlers.contacts(office, ask);
  const { contacts } = await handlers.contacts(office, { ...ask, label: labels[0]?.resourceName });
  return contacts.map(({ name }) => name);
};

const csv = 'First Name,Last Name,E-mail 1 - Value\nHana,Sato,hana@example.com\nKen,Ito,ken@example.com\n';

describe('the company', () => {
  it('has as many customers as asked for', async () => {
    expect(await customers({ contacts: 7 })).toHaveLength(7);
  });

  it('has the people of one’s own file, and nobody made up', async () => {
    expect([...(await customers({ csv }))].sort()).toEqual(['Ito Ken', 'Sato Hana']);
    expect(await customers({ csv, contacts: 1 })).toHaveLength(1);
    expect(await customers({ csv, contacts: 9 })).toHaveLength(2);
  });

  it('cannot be made of a file without people', async () => {
    await expect(start({ port: 0, csv: 'nothing' }, project)).rejects.toThrow(UnusableCsv);
  });
});

it('a port that is taken is refused where it was asked for', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  await expect(start({ port, contacts: 1 }, project)).rejects.toThrow(new NoPort(`Port ${port} is taken.`));
  other.close();
});

it('two workbenches that ask for no port stand beside each other', async () => {
  const both = [await start({ contacts: 1 }, project), await start({ contacts: 1 }, project)];
  const ports = both.map(({ server }) => Number(new URL(server.address).port));
  await Promise.all(both.map(({ server }) => server.close()));
  expect(ports[0]).toBeGreaterThanOrEqual(8080);
  expect(ports[1]).toBeGreaterThan(ports[0]!);
});

describe('the command line', () => {
  it.each<[readonly string[], object]>([
    [[], {}],
    [['--port', '0'], { port: 0 }],
    [['--port=9000', '--contacts', '20'], { port: 9000, contacts: 20 }],
    [['--csv', 'package.json'], { csv: readFileSync('package.json', 'utf8') }],
  ])('%j is understood', (args, options) => {
    expect(readStartOptions(args)).toEqual({ ok: true, options });
  });

  it.each<[readonly string[], string]>([
    [['--port', 'x'], '--port takes a number from 0 to 65535.'],
    [['--port', '65536'], '--port takes a number from 0 to 65535.'],
    [['--contacts', '-1'], 'Usage: npm start -- [--port N] [--contacts N] [--csv FILE]'],
    [['--contacts=20001'], '--contacts takes a number from 0 to 20000.'],
    [['--csv', 'no-such-file.csv'], 'The file no-such-file.csv cannot be read.'],
    [['--colour', 'blue'], 'Usage: npm start -- [--port N] [--contacts N] [--csv FILE]'],
    [['8080'], 'Usage: npm start -- [--port N] [--contacts N] [--csv FILE]'],
  ])('%j is refused in a sentence', (args, sentence) => {
    expect(readStartOptions(args)).toEqual({ ok: false, sentence });
  });
});
