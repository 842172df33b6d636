import type { Random } from "../../common/random";
import type { Story } from "../story";

/** Works on a story that asks for something; false when it does not fit, and then the story is spent. */
export type Operator = (story: Story, random: Random) => boolean;

/** Makes one general word of a story specific; false when there is none left of its sort. */
export type Specific = (story: Story, random: Random) => boolean;
