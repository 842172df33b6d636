/** Something done for some minutes on many days: "practices/practice/practicing the cello". */
export interface Habit {
  /** "practices the cello". */
  readonly does: string;
  readonly base: string;
  readonly ing: string;
}

/** Hobbies, training and chores. */
export const HABITS: readonly Habit[] = [
  "practices/practice/practicing/the cello",
  "works/work/working/on a model railway",
  "rows/row/rowing/on the river",
  "studies/study/studying/Italian",
  "trains/train/training/on the trampoline",
  "plays/play/playing/the accordion",
  "rehearses/rehearse/rehearsing/for a puppet show",
  "skates/skate/skating/in the park",
  "knits/knit/knitting/thick socks",
  "writes/write/writing/in a travel diary",
  "carves/carve/carving/chess pieces",
  "swims/swim/swimming/in the indoor pool",
  "listens/listen/listening/to a radio play",
  "draws/draw/drawing/a comic",
  "climbs/climb/climbing/at the climbing wall",
  "walks/walk/walking/a neighbor's dog",
  "sings/sing/singing/with a choir",
  "tutors/tutor/tutoring/younger children",
  "helps/help/helping/at the bird station",
  "juggles/juggle/juggling/with clubs",
  "weeds/weed/weeding/the vegetable beds",
  "restores/restore/restoring/an old motorcycle",
  "dances/dance/dancing/the tango",
  "watches/watch/watching/the stars",
].map((text) => {
  const [does, base, ing, rest] = text.split("/");
  return { does: `${does} ${rest}`, base: `${base} ${rest}`, ing: `${ing} ${rest}` };
});

/** The days of a working week and the two of the weekend, as "on Monday". */
export const ON_DAYS: readonly string[] = [
  ...["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
].map((day) => `on ${day}`);
