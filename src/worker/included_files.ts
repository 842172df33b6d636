/** @file Addresses of the published problems that come with the page; each is fetched when asked for, from a library as well. */
import cmath from "../../data/cmath/cmath_dev.jsonl?url&no-inline";
import distractor from "../../data/cmath/distractor.jsonl?url&no-inline";
import gsm8k from "../../data/gsm8k/test.jsonl?url&no-inline";
import singleeq from "../../data/mawps/singleeq.jsonl?url&no-inline";
import singleop from "../../data/mawps/singleop.jsonl?url&no-inline";
import mgsmEn from "../../data/mgsm/mgsm_en.tsv?url&no-inline";
import mgsmZh from "../../data/mgsm/mgsm_zh.tsv?url&no-inline";
import storiesEn from "../../data/stories/en.jsonl?url&no-inline";
import storiesZh from "../../data/stories/zh.jsonl?url&no-inline";
import svamp from "../../data/svamp/svamp_first700.json?url&no-inline";
import type { IncludedName } from "../evaluate/data/included";

export const INCLUDED_FILES: Readonly<Record<IncludedName, string>> = {
  gsm8k,
  cmath,
  "cmath-distractor": distractor,
  "mgsm-en": mgsmEn,
  "mgsm-zh": mgsmZh,
  svamp,
  "mawps-singleeq": singleeq,
  "mawps-singleop": singleop,
  "stories-en": storiesEn,
  "stories-zh": storiesZh,
};
