/** Something done in loads: what happens to what, in which device, and how long a load takes. */
export interface Batch {
  /** "fires", "fire", "fired". */
  readonly does: string;
  readonly base: string;
  readonly done: string;
  readonly one: string;
  readonly device: string;
  readonly load: string;
  readonly capacity: readonly [least: number, most: number];
  readonly minutes: readonly [least: number, most: number];
}

/** Loads of many kinds. */
export const BATCHES: readonly Batch[] = [
  "fires/fire/fired/clay mug/kiln/firing/12-30/90-240",
  "washes/wash/washed/dinner plate/dishwasher/wash/20-40/35-90",
  "smokes/smoke/smoked/trout fillet/smoker/load/8-24/60-150",
  "dries/dry/dried/beach towel/dryer/load/6-14/40-75",
  "prints/print/printed/chess pawn/3D printer/print run/4-12/45-150",
  "bakes/bake/baked/waffle/waffle iron/baking/2-6/3-8",
  "laminates/laminate/laminated/name badge/laminator/pass/3-8/2-6",
  "steams/steam/steamed/dumpling/bamboo steamer/steaming/8-24/12-20",
  "roasts/roast/roasted/ear of corn/grill/round/6-15/10-20",
  "develops/develop/developed/photo/tray of developer/bath/2-6/5-12",
  "presses/press/pressed/fern leaf/flower press/pressing/6-18/60-180",
  "charges/charge/charged/lantern battery/charging station/charge/4-12/60-150",
  "freezes/freeze/frozen/popsicle/ice machine/round/8-20/40-90",
  "sterilizes/sterilize/sterilized/jam jar/steam pot/batch/7-18/15-40",
  "melts/melt/melted/beeswax block/melting pot/batch/10-30/25-60",
  "dyes/dye/dyed/T-shirt/dye tub/dip/4-12/30-90",
  "hardens/harden/hardened/horseshoe/furnace/batch/6-16/20-50",
  "copies/copy/copied/video tape/copying machine/run/2-6/45-120",
  "polishes/polish/polished/gemstone/rock tumbler/run/15-40/120-240",
].map((text) => {
  const [does = "", base = "", done = "", one = "", device = "", load = "", cap = "", time = ""] =
    text.split("/");
  const [capacity, minutes] = [cap, time].map((span) => span.split("-").map(Number));
  return { does, base, done, one, device, load, capacity, minutes } as unknown as Batch;
});
