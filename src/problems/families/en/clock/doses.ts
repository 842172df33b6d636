/** Something used up or done in equal numbers on many days. */
export interface Dose {
  /** "uses", "use", "used". */
  readonly does: string;
  readonly base: string;
  readonly done: string;
  readonly one: string;
  /** What they come in, or "" for a goal such as a book. */
  readonly pack: string;
  /** For a goal: "the book has # pages". */
  readonly goal: string;
  readonly daily: readonly [least: number, most: number];
}

/** Supplies: does/base/done/one/pack/how many a day. */
const SUPPLIES = `takes/take/taken/vitamin tablet/bottle/2-4
uses/use/used/eye drop/bottle/4-9
uses/use/used/tea bag/box/3-8
burns/burn/burned/log/pile/5-14
eats/eat/eaten/almond/bag/6-20
uses up/use up/used up/candle/box/2-6
uses/use/used/coffee capsule/carton/2-7
serves/serve/served/egg/crate/12-30
gives away/give away/given away/leaflet/pack/20-60
uses/use/used/bandage/box/3-12
mails/mail/mailed/postcard/pack/3-9
hands out/hand out/handed out/apple/crate/12-40
plants out/plant out/planted out/seedling/tray/10-35
uses/use/used/paper towel/roll/5-20
uses up/use up/used up/piece of chalk/box/3-9
drinks/drink/drunk/bottle of water/crate/2-4
puts up/put up/put up/poster/roll/6-20`.split("\n");

/** Goals: does/base/done/one/how it is told/how many a day. */
const GOALS = `reads/read/read/page/the novel has # pages/12-45
learns/learn/learned/Spanish word/the list has # Spanish words/6-20
solves/solve/solved/crossword/the puzzle book has # crosswords/2-6
knits/knit/knitted/row/the shawl takes # rows/8-24
folds/fold/folded/paper star/# paper stars are wanted for the hall/9-30
writes/write/written/thank-you card/there are # thank-you cards to write/3-12
memorizes/memorize/memorized/line/the role has # lines/8-25
paints/paint/painted/fence board/the fence has # boards/6-20
plants/plant/planted/tulip bulb/# tulip bulbs are lying in the shed/10-40
scans/scan/scanned/old slide/the family has # old slides/15-50
translates/translate/translated/paragraph/the story has # paragraphs/4-15
sews on/sew on/sewn on/sequin/the costume needs # sequins/12-40
copies out/copy out/copied out/recipe/the old cookbook has # recipes/3-9
checks/check/checked/exam paper/there are # exam papers on the desk/6-20
catalogs/catalog/cataloged/record/the collection has # records/10-35
stacks/stack/stacked/roof tile/# roof tiles have to be stacked/30-80
carves/carve/carved/wooden duck/a shop has ordered # wooden ducks/2-6
watches/watch/watched/episode/the series has # episodes/2-4
visits/visit/visited/household/the route has # households/6-18
repairs/repair/repaired/net/the fishing club has # torn nets/2-5`.split("\n");

const dose = (line: string, supply: boolean): Dose => {
  const [does = "", base = "", done = "", one = "", text = "", span = ""] = line.split("/");
  const daily = span.split("-").map(Number) as unknown as readonly [number, number];
  return { does, base, done, one, daily, pack: supply ? text : "", goal: supply ? "" : text };
};

/** Supplies and goals. */
export const DOSES: readonly Dose[] = [
  ...SUPPLIES.map((line) => dose(line, true)),
  ...GOALS.map((line) => dose(line, false)),
];
