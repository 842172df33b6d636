/** Something that is filled and emptied at the same time. */
export interface Tank {
  readonly one: string;
  readonly place: string;
  /** "liters of water" */
  readonly stuff: string;
  readonly period: string;
  /** What fills it and empties it, as clauses before an amount. */
  readonly comes: string;
  readonly goes: string;
  readonly leak: string;
  readonly fix: string;
  /** Amounts of flow, and of the grain that they are told in. */
  readonly flow: readonly [number, number, number];
}

const tank = (row: string): Tank => {
  const [
    one = "",
    place = "",
    stuff = "",
    period = "",
    comes = "",
    goes = "",
    leak = "",
    fix = "",
    flow = "",
  ] = row.split("|");
  const [from = 1, to = 1, grain = 1] = flow.split(",").map(Number);
  return { one, place, stuff, period, comes, goes, leak, fix, flow: [from, to, grain] };
};

/** Tanks, ponds, bins and stores with what flows in and out. */
export const TANKS: readonly Tank[] = [
  "rain barrel|behind the barn|liters of water|hour|a pipe from the roof brings|the garden hose takes|a crack loses|the crack is sealed|8,40,1",
  "water tank|on the roof|gallons of water|hour|the pump adds|the kitchen takes|a worn valve loses|the valve is replaced|20,90,5",
  "swimming pool|of the hotel|cubic meters of water|hour|the main pipe brings|the drain takes|a torn liner loses|the liner is mended|6,24,1",
  "fish pond|in the park|liters of water|hour|a brook brings|the overflow takes|a hole in the bank loses|the hole is stopped|30,120,10",
  "grain silo|at the mill|tons of wheat|day|the farmers bring|the mill takes|rats eat|the rats are driven out|6,24,1",
  "coal bunker|at the power station|tons of coal|day|the trains bring|the boilers burn|a broken belt wastes|the belt is repaired|10,40,2",
  "oil tank|at the heating plant|barrels of oil|day|the tankers bring|the furnace burns|a loose joint loses|the joint is tightened|8,36,1",
  "reservoir|above the village|cubic meters of water|day|a spring brings|the village takes|a weak dam loses|the dam is strengthened|20,80,5",
  "milk tank|in the dairy|liters of milk|minute|the milking machines bring|the bottling line takes|a dripping tap loses|the tap is closed|12,45,1",
  "feed hopper|in the barn|pounds of feed|hour|a conveyor brings|the troughs take|a hole in the bag loses|the hole is sewn up|10,36,1",
  "aquarium|in the lobby|gallons of water|minute|a hose adds|a filter removes|a bad seal loses|the seal is pressed tight|4,15,1",
  "lake tanker|at the pier|liters of fuel|minute|the depot pump brings|the boats take|a cracked hose loses|the hose is changed|15,60,5",
  "sand heap|at the building site|wheelbarrows of sand|hour|the trucks bring|the masons take|the wind blows away|the heap is covered|6,20,1",
  "salt store|of the road service|tons of salt|day|the ships bring|the snow plows take|a leaking roof ruins|the roof is mended|8,30,1",
  "bathtub|in the old house|liters of water|minute|the tap brings|the open drain takes|a thin crack loses|the crack is glued|6,18,1",
  "syrup vat|in the candy factory|gallons of syrup|hour|the boiler adds|the candy machines take|a faulty lid loses|the lid is screwed on|6,24,1",
  "snow pile|by the ski jump|truckloads of snow|day|the snow guns add|the workers spread|the sun melts|the clouds come|5,18,1",
].map(tank);
