/** Something that runs on a line: its name, where it starts, and its stations in order. */
export interface Line {
  readonly name: string;
  readonly start: string;
  readonly stations: readonly string[];
}

/** Lines on water, rails, roads and ropes. */
export const LINES: readonly Line[] = [
  "the island ferry/the old harbor/Gull Island,the fishing pier,the lighthouse,Seal Bay",
  "the mountain railway/the valley station/the waterfall,the chapel,the dairy,the summit",
  "the school bus/the depot/the mill,Oak Street,the fire station,the school",
  "the mail boat/the post office pier/the boathouse,the vineyard,the castle,the north shore",
  "the tram/the market square/the opera,the brewery,the stadium,the tram museum",
  "the cable car/the foot of the hill/the middle station,the viewpoint,the upper hut",
  "the night bus/the main station/the hospital,the bridge,the university,the garden suburb",
  "the steam train/the engine shed/the sawmill,the quarry,the lake,the last stop",
  "the airport shuttle/the terminal/the car park,the conference hotel,the exhibition hall,the ring road",
  "the river taxi/the town quay/the island park,the aquarium,the lock,the botanical garden",
  "the safari jeep/the lodge/the water hole,the acacia grove,the hippo pool,the lookout",
  "the delivery van/the warehouse/the bakery,the hotel,the nursing home,the canteen",
  "the library bus/the city library/the swimming pool,the farm village,the youth center,the retirement home",
  "the horse tram/the beach hotel/the bandstand,the pier,the dunes,the camping ground",
  "the mine train/the pit entrance/the salt lake,the crystal cave,the deepest gallery",
  "the harbor launch/the customs house/the dry dock,the container port,the grain silo,the pilot station",
].map((line) => {
  const [name = "", start = "", stations = ""] = line.split("/");
  return { name, start, stations: stations.split(",") };
});
