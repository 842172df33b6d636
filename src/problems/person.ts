/** A person of a story with the pronouns that go with the name. */
export interface Person {
  /** "Tom", or "the baker" for someone without a name. */
  readonly name: string;
  readonly he: string;
  readonly his: string;
  readonly him: string;
}

/** A thing, an animal or a club: spoken of as it. */
export const asIt = (name: string): Person => ({ name, he: "it", his: "its", him: "it" });

/** Several who do something together: spoken of as they. */
export const asThey = (name: string): Person => ({ name, he: "they", his: "their", him: "them" });
