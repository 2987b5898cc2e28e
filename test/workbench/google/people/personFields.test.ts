/** The table of fields against the types that Google generates from its own description of the API. */
import { readFileSync } from 'node:fs';
import { contentFields, contentFieldNames } from '../../../../workbench/google/people/personFields';

const declarations = readFileSync(require.resolve('@googleapis/people/build/v1.d.ts'), 'utf8');

const propertiesOf = (schema: string): ReadonlyMap<string, string> => {
  const body = new RegExp(`interface Schema\\$${schema} \\{([^}]*(?:\\{@?[^}]*\\}[^}]*)*)\\n    \\}`).exec(
    declarations,
  );
  const properties = [...(body?.[1] ?? '').matchAll(/^ {8}(\w+)\?: ([^;]*);/gm)];
  return new Map(properties.map(([, name = '', type = '']) => [name, type]));
};

describe.each(contentFieldNames)('person.%s', (name) => {
  const schema = /Schema\$(\w+)\[\]/.exec(propertiesOf('Person').get(name) ?? '')?.[1] ?? '';
  const properties = propertiesOf(schema);
  const { writable, outputOnly } = contentFields[name];

  it('has the sub-fields that Google describes', () => {
    expect([...Object.keys(writable), ...outputOnly].sort()).toEqual([...properties.keys()].sort());
  });

  it('has them of the kind that Google describes', () => {
    const kinds = {
      text: 'string',
      'content type': 'string',
      flag: 'boolean',
      integer: 'number',
      date: 'Schema$Date',
    };
    for (const [subfield, kind] of Object.entries(writable)) {
      expect(properties.get(subfield)?.replace(' | null', '')).toBe(kinds[kind]);
    }
  });

  it('lets a client write all but what Google calls output only', () => {
    const comment = (subfield: string): string => {
      const interfaceAt = declarations.indexOf(`interface Schema$${schema} {`);
      const at = declarations.indexOf(`        ${subfield}?:`, interfaceAt);
      return declarations.slice(declarations.lastIndexOf('/**', at), at);
    };
    for (const subfield of Object.keys(writable)) expect(comment(subfield)).not.toContain('Output only');
  });
});

it('the table covers what an update mask may name', () => {
  const described =
    /fields on the person are updated\.[^/]*?Valid values are:([^/]*)\*\//.exec(declarations)?.[1] ?? '';
  const names = [...described.matchAll(/\* ([a-zA-Z]+)/g)].map(([, name]) => name);
  expect([...contentFieldNames, 'memberships'].sort()).toEqual(names.sort());
});
