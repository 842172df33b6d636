/** A person of a story with the pronouns that go with the name. */
export interface Person {
  /** "Tom", or "the baker" for someone without a name. */
  readonly name: string;
  readonly he: string;
  readonly his: string;
  readonly him: string;
}
