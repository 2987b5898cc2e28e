/** Google's enumerations: objects that print their name, not numbers. */

export class EnumerationMember {
  readonly enumeration: string;
  /** What stands in card JSON for this member. */
  readonly json: string;
  private readonly label: string;
  private readonly position: number;

  constructor(enumeration: string, label: string, json: string, position: number) {
    this.enumeration = enumeration;
    this.label = label;
    this.json = json;
    this.position = position;
  }

  name(): string {
    return this.label;
  }

  toString(): string {
    return this.label;
  }

  ordinal(): number {
    return this.position;
  }

  compareTo(other: EnumerationMember): number {
    return this.position - other.position;
  }
}

/** Every member by name, with its name in card JSON, or `true` where it is the same. */
type MemberNames<Declared extends object> = Readonly<Record<keyof Declared & string, string | true>>;

/**
 * The typings declare these enumerations as TypeScript enums, whose members are numbers to the compiler. At Google
 * they are objects, and here too, so that a member of one is not taken for a member of another. The overload says
 * what the typings say; a member that is left out does not compile.
 */
export function enumeration<Declared extends object>(name: string, members: MemberNames<Declared>): Declared;
export function enumeration(name: string, members: Readonly<Record<string, string | true>>): object {
  return Object.freeze(
    Object.fromEntries(
      Object.entries(members).map(([label, json], position) => [
        label,
        Object.freeze(new EnumerationMember(name, label, json === true ? label : json, position)),
      ]),
    ),
  );
}
