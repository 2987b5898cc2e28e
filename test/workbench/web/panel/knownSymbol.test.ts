/** Every icon that CardService knows has a symbol that the font really has. */
import { readFileSync } from 'node:fs';
import { CardService } from '@google-apps-script/card-service-mock';
import { knownSymbol } from '../../../../workbench/web/pages/panel/knownSymbol';

const symbols = readFileSync(require.resolve('material-symbols/index.d.ts'), 'utf8');

const names = Object.keys(CardService.Icon).filter((name) => name !== 'NONE');

it.each(names)('%s', (name) => {
  expect(symbols).toContain(`"${knownSymbol(name)}"`);
});

it('what Google does not know has none', () => {
  expect(knownSymbol('NONE')).toBeUndefined();
  expect(knownSymbol('constructor')).toBeUndefined();
  expect(names.length).toBeGreaterThan(25);
});
