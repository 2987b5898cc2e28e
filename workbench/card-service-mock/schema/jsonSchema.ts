/** The keywords of JSON Schema 2020-12 (json-schema.org/draft/2020-12) that the schemas of cards use, and no others. */

export interface JsonSchema {
  /** Where a value is refused that has the right type: the sentence that says why. */
  readonly $comment?: string;
  /** `#/$defs/<name>`; nothing else stands beside it. */
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | boolean)[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly allOf?: readonly JsonSchema[];
  readonly not?: NotAllowed;
}

/** Without `anyOf` every value is refused; with it, an object that has all fields of one of these lists. */
export interface NotAllowed {
  readonly anyOf?: readonly { readonly required: readonly string[] }[];
}

export type Definitions = Readonly<Record<string, JsonSchema>>;

export const refTo = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

export const arrayOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

export const text: JsonSchema = { type: 'string' };

export const oneOfWords = (...words: readonly string[]): JsonSchema => ({ enum: words });

/** An object with these fields, each optional unless it is named, and no others. */
export const objectOf = (
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
): JsonSchema => ({
  type: 'object',
  properties,
  ...(required.length === 0 ? {} : { required }),
  additionalProperties: false,
});

/** What a `oneof` of protobuf says, pair by pair: no two of these fields. */
export const atMostOneOf = (fields: readonly string[]): JsonSchema => ({
  $comment: `has more than one of ${fields.join(', ')}`,
  not: {
    anyOf: fields.flatMap((one, place) =>
      fields.slice(place + 1).map((other) => ({ required: [one, other] })),
    ),
  },
});

/** A field that exists and is refused whatever its value. */
export const refusedBecause = (sentence: string): JsonSchema => ({ $comment: sentence, not: {} });
