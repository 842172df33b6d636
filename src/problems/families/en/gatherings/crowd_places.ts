import { fields, span } from "./fields";

/** A place that people enter and leave. */
export interface Place {
  /** "the bus", "the ice rink". */
  readonly name: string;
  /** "on", "at". */
  readonly at: string;
  readonly one: string;
  readonly on: string;
  readonly off: string;
  /** "seats", "lockers": one for each person. */
  readonly seats: string;
  readonly stops: readonly string[];
  readonly fare: readonly [number, number];
}

const STOPS = "at the town hall,at the market,at the hospital,at the station,at the stadium";
const DAY = "in the morning,at noon,in the afternoon,in the evening";

/** Name, at, one of the people, on, off, seats, stops, fare. */
const ROWS: readonly string[] = [
  "the bus;on;passenger;got on;got off;seats;stops;2-5",
  "the night train;on;passenger;got on;got off;berths;at the border,at Milford,at the junction,at Lakeside,in the capital;12-60",
  "the ferry;on;islander;came aboard;went ashore;seats;at the first island,at the fishing village,at the lighthouse,at the last island;3-11",
  "the streetcar;on;rider;climbed aboard;got off;seats;stops;2-4",
  "the cable car;in;skier;got in;got out;places;at the lower station,at the middle station,at the mountain hut,below the peak;4-15",
  "the elevated train;on;commuter;boarded;got off;seats;at Oak Street,at the bridge,at the university,at the harbor;2-6",
  "the ice rink;at;skater;turned up;went home;lockers;day;3-9",
  "the swimming pool;at;swimmer;arrived;left;lockers;day;2-8",
  "the reading room;in;reader;turned up;left;chairs;day;0-0",
  "the climbing hall;in;climber;turned up;went home;lockers;day;7-16",
  "the planetarium;in;stargazer;turned up;walked out;armchairs;before the show,after the first film,after the second film,near the end;5-12",
  "the waiting room;in;patient;turned up;were called out;chairs;day;0-0",
  "the open-air theater;in;spectator;turned up;slipped out;cushions;before the play,during the first act,in the break,during the last act;6-18",
  "the tea house;in;guest;sat down;paid and left;stools;day;3-9",
  "the campground;at;camper;checked in;checked out;hammocks;on Thursday,on Friday,on Saturday,on Sunday;8-22",
  "the coach;on;tourist;got on;got off;seats;at the castle,at the waterfall,at the vineyard,at the abbey;9-25",
  "the tower;on;sightseer;came up;went down;telescopes;day;2-7",
  "the seaplane terminal;in;traveler;arrived;flew off;benches;day;0-0",
];

/** Places that people enter and leave. */
export const PLACES: readonly Place[] = ROWS.map((row) => {
  const [name = "", at = "", one = "", on = "", off = "", seats = "", when = "", fare = ""] =
    fields(row);
  const stops = ({ stops: STOPS, day: DAY }[when] ?? when).split(",");
  return { name, at, one, on, off, seats, stops, fare: span(fare) };
});
