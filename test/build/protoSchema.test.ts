/** From protos to a schema: what a message may hold, and where its types are found. */
import { schemaOfPackage } from '../../build/protoSchema';
import { faultsOf } from '../../workbench/card-service-mock/schema/check';
import published from '../../workbench/card-service-mock/schema/card.v1.schema.json';

const protos = {
  nested: {
    kaede: {
      nested: {
        Shape: { values: { SHAPE_UNSPECIFIED: 0, ROUND: 1 } },
        Cup: {
          oneofs: { content: { oneof: ['tea', 'inner'] }, _size: { oneof: ['size'] } },
          fields: {
            tea: { type: 'string', id: 1 },
            inner: { type: 'Cup', id: 2 },
            size: { type: 'int64', id: 3 },
            shape: { type: 'Shape', id: 4 },
            lids: { rule: 'repeated', type: 'Lid', id: 5 },
          },
          nested: { Shape: { values: { SHAPE_UNSPECIFIED: 0, SQUARE: 1 } }, Lid: { fields: {} } },
        },
      },
    },
  },
};

const definitions = schemaOfPackage(protos, 'kaede');

it.each<[string, unknown, string]>([
  ['nothing', {}, ''],
  ['all that can be together', { tea: 'sencha', size: '180', shape: 'SQUARE', lids: [{}, {}] }, ''],
  ['itself', { inner: { inner: { size: -1 } } }, ''],
  ['both of two alternatives', { tea: 'sencha', inner: {} }, ' has more than one of tea, inner'],
  ['a field of nobody', { inner: { cup: 1 } }, 'inner.cup is not a field of cards'],
  ['the value that says nothing', { shape: 'SHAPE_UNSPECIFIED' }, 'shape is none of SQUARE'],
  ['a value of the farther of two enumerations', { shape: 'ROUND' }, 'shape is none of SQUARE'],
  ['one where a list belongs', { lids: {} }, 'lids is no array'],
  ['a long that is no number', { size: 'big' }, 'size does not look like ^-?[0-9]+$'],
])('a message with %s', (_situation, cup, told) => {
  const faults = faultsOf({ $ref: '#/$defs/Cup' }, cup, definitions);
  expect(faults.map(({ path, sentence }) => `${path} ${sentence}`).join()).toBe(told);
});

it('a type that is nowhere stops the program', () => {
  const broken = { nested: { kaede: { nested: { Cup: { fields: { tea: { type: 'Tea' } } } } } } };
  expect(() => schemaOfPackage(broken, 'kaede')).toThrow('kaede.Cup has a field of the type Tea');
  expect(() => schemaOfPackage(protos, 'momiji')).toThrow('No message is declared in momiji.');
});

it('Google’s schema is whole, and says where it is from', () => {
  expect(Object.keys(published.$defs)).toHaveLength(44);
  expect(published.$comment).toContain('@google-apps/chat@0.22.0 (sha512-');
  expect(JSON.stringify(published.$defs)).not.toContain('UNSPECIFIED');
  for (const definition of Object.values(published.$defs))
    expect(definition.additionalProperties).toBe(false);
});
