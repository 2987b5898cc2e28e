/** What every CardService object is inside: named JSON values that only checked setters put there. */

export type Json = string | number | boolean | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** Turns an argument into JSON; `undefined` says that the argument has another type. */
export type Read = (value: unknown) => Json | undefined;

/** What Apps Script says of a value that has the right type and is refused all the same. */
export const invalidArgument = (reason: string): Error => new Error(`Invalid argument: ${reason}`);

const typeName = (value: unknown): string => {
  if (value === null || value === undefined) return 'null';
  if (value instanceof CardNode) return `CardService.${value.typeName}`;
  if (typeof value === 'number') return 'number';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  return Array.isArray(value) ? 'Array' : 'Object';
};

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

export abstract class CardNode {
  /** The class's name in Google's reference. Written out: a bundler may rename the class. */
  abstract readonly typeName: string;
  /** The fields without which Google's reference calls the object incomplete. */
  protected readonly required: readonly string[] = [];
  /** Values are never changed in place, only replaced: so a shallow copy of this is a full copy. */
  protected fields: JsonObject = {};

  toJSON(): JsonObject {
    return { ...this.fields };
  }

  /** The JSON as another object takes it in: a copy, and complete. */
  complete(): JsonObject {
    return this.withAllRequired(this.toJSON());
  }

  protected withAllRequired(json: JsonObject): JsonObject {
    const missing = this.required.find((field) => json[field] === undefined);
    if (missing !== undefined) throw invalidArgument(`${this.typeName} has no ${missing}`);
    return json;
  }

  /** The JSON as an entry of a section; `undefined` for what is no widget. */
  asWidget(): JsonObject | undefined {
    return undefined;
  }

  protected read(method: string, read: Read, value: unknown): Json {
    const json = read(value);
    if (json === undefined) throw this.mismatch(method, [value]);
    return json;
  }

  protected put(method: string, field: string, read: Read, value: unknown): this {
    return this.with(field, this.read(method, read, value));
  }

  protected append(method: string, field: string, read: Read, value: unknown): this {
    return this.with(field, [...this.list(field), this.read(method, read, value)]);
  }

  /** Sets one of several fields of which the object can have one. */
  protected choose(
    method: string,
    field: string,
    among: readonly string[],
    read: Read,
    value: unknown,
  ): this {
    const json = this.read(method, read, value);
    const taken = among.find((other) => other !== field && this.fields[other] !== undefined);
    if (taken !== undefined)
      throw invalidArgument(`${this.typeName} has ${taken} already, of ${among.join(', ')}`);
    return this.with(field, json);
  }

  protected with(field: string, json: Json): this {
    this.fields = { ...this.fields, [field]: json };
    return this;
  }

  protected without(field: string): this {
    const { [field]: _left, ...rest } = this.fields;
    this.fields = rest;
    return this;
  }

  protected list(field: string): readonly Json[] {
    const value = this.fields[field];
    return isList(value) ? value : [];
  }

  /** The message of Apps Script for an argument of another type. */
  protected mismatch(method: string, values: readonly unknown[]): Error {
    const given = values.map(typeName).join(',');
    return new Error(
      `The parameters (${given}) don't match the method signature for CardService.${this.typeName}.${method}.`,
    );
  }
}

/**
 * What has to be built before it leaves the script. What a host says of a builder that was returned as it is:
 * https://developers.google.com/workspace/add-ons/how-tos/building-workspace-addons asks to call `build()`.
 */
export abstract class BuilderNode extends CardNode {
  override toJSON(): never {
    throw new Error(
      'The value returned from Apps Script has a type that cannot be used by the add-ons platform. ' +
        `Also make sure to call build on any builder before returning it. Value: ${this.typeName}`,
    );
  }

  override complete(): JsonObject {
    return this.withAllRequired({ ...this.fields });
  }
}

/** Objects that Google lets a developer print. */
export abstract class PrintableNode extends CardNode {
  printJson(): string {
    return JSON.stringify(this.complete(), null, 2);
  }
}
