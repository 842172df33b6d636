/** Something that takes days: an opening sentence, its stages in order, and whether it is a team's work. */
export interface Project {
  readonly opening: string;
  readonly names: readonly string[];
  readonly work: boolean;
}

/** Projects, one a line. */
export const PROJECTS: readonly Project[] = [
  "a film crew is making a film in the desert/building the set,rehearsing the scenes,the filming,cutting the film,recording the music",
  "a family is renovating an old farmhouse/clearing out the rooms,repairing the roof,the plastering,laying the floors,painting the walls",
  "a team is digging for Roman coins/marking the field,removing the grass,the digging,cleaning the finds,drawing the map",
  "a village is building a playground/leveling the ground,pouring the concrete,setting up the swings,planting the hedge",
  "an expedition crosses the ice/the crossing of the bay,the climb to the plateau,the march to the station,the way home/-",
  "a boat builder is working on a sloop/bending the ribs,planking the hull,the sanding,the varnishing,rigging the mast",
  "a choir is preparing a concert/learning the notes,the choir practice,the recording,printing the programs",
  "a circus is on tour/the stay in the harbor town,the winter break,the stay in the capital,the stop by the lake/-",
  "an orchard is being picked/the cherry harvest,the plum harvest,the pear harvest,the apple harvest",
  "a museum is getting a new wing/drawing the plans,moving the dinosaur bones,building the hall,hanging the lamps",
  "a publisher is bringing out an atlas/drawing the maps,checking the names,the printing,the binding",
  "a cheese dairy tells how its cheese is made/the salting,the drying,the ripening in the cellar,the smoking/-",
  "a theater group is putting on a musical/choosing the singers,sewing the costumes,the dance training,painting the scenery",
  "a bridge is being repaired/putting up the scaffold,blasting off the rust,replacing the bolts,the painting",
  "a seed company is testing a new bean/the sprouting,the growth to the first flower,the ripening,the drying of the pods/-",
  "a school is holding a robot contest/designing the robots,building the frames,writing the programs,testing the robots",
  "a potter is making a tiled stove/shaping the tiles,the slow drying,painting the tiles,setting up the stove",
  "a research ship is on its way/the trip to the reef,counting the fish,mapping the sea floor,the trip back/-",
].map((line) => {
  const [opening = "", stages = "", idle] = line.split("/");
  return { opening, names: stages.split(","), work: idle === undefined };
});
