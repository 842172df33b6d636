/** Pasts that don't go by rule. */
const PAST: ReadonlyMap<string, string> = new Map(
  (
    "are were,is was,have had,do did,go went,come came,run ran,get got,leave left,take took,give gave,bring brought," +
    "buy bought,catch caught,find found,fly flew,swim swam,ride rode,drive drove,sit sat,stand stood,lie lay,lay laid,rise rose," +
    "fall fell,blow blew,break broke,burst burst,build built,burn burned,cast cast,choose chose,cling clung,creep crept,cut cut," +
    "dig dug,draw drew,drink drank,eat ate,feed fed,fight fought,flee fled,forget forgot,freeze froze,grow grew,hang hung,hide hid," +
    "hit hit,hold held,keep kept,know knew,lead led,lend lent,let let,lose lost,make made,meet met,pay paid,put put,quit quit,read read," +
    "ring rang,see saw,sell sold,send sent,set set,sew sewed,shake shook,shine shone,shoot shot,show showed,shrink shrank,shut shut," +
    "sing sang,sink sank,sleep slept,slide slid,sow sowed,speak spoke,speed sped,spend spent,spill spilled,spin spun,split split," +
    "spread spread,spring sprang,steal stole,stick stuck,strike struck,sweep swept,swell swelled,swing swung,tear tore,think thought," +
    "throw threw,tread trod,wake woke,wear wore,win won,write wrote,withdraw withdrew,outgrow outgrew,dive dived,lift lifted," +
    "unplug unplugged,transfer transferred,kick kicked,begin began,sharpen sharpened," +
    "become became,cost cost,babysit babysat,proofread proofread,teach taught,say said,feel felt,hear heard,string strung,whiz whizzed,light lit,bet bet,plod plodded,unwrap unwrapped,trek trekked,drop dropped,thaw thawed"
  )
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);

const ENDS_LIKE_STOP = /^[^aeiou]*[aeiou][bdgklmnprt]$/;

function past(verb: string): string {
  const irregular = PAST.get(verb);
  if (irregular !== undefined) return irregular;
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return ENDS_LIKE_STOP.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

function third(verb: string): string {
  if (verb === "have") return "has";
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

/** The verbs of a text in one tense: "~run" has a plural subject, "~~run" a singular one. */
export function inflected(text: string, inPast: boolean): string {
  return text.replace(/(~~?)(\w+)/g, (_, mark: string, verb: string) => {
    if (inPast) return past(verb);
    if (mark === "~") return verb;
    return verb === "is" ? verb : third(verb);
  });
}

/** The verbs of a text as they stand after "did". */
export const bare = (text: string): string => text.replace(/~/g, "");
