/** Someone gives. */
export const GIVEN =
  "[o] gave @m [x]|@ ~was given [x] by [o]|@ got [x] from [o]|[o] let @m have [x]|[x] came as a present from [o]";
/** It is given away. */
export const AWAY =
  "@ gave [x] to [o]|[x] were given to [o]|@ let [o] have [x]|[o] was allowed to keep [x]|@ made [o] happy with [x]";
/** It is sold. */
export const SOLD =
  "@ sold [x] {at a street fair|at a yard sale|to a passerby}|[x] were sold {at a street fair|to a collector}|customers bought [x]|buyers were found for [x]";
/** It is bought. */
export const BOUGHT =
  "@ bought [x]|@ went shopping and came home with [x]|{in a little shop|in town|at the mall}, @ picked out [x] and paid for them|a salesman talked @m into buying [x]|@ ordered [x], which arrived by mail";
/** It is won. */
export const WON =
  "@ won [x] {in a raffle|in a quiz|at the fair}|@'s prize in a contest was [x]|a lucky number brought @m [x]";
/** It gets lost. */
export const LOST =
  "@ lost [x] {on the way home|on a trip|in the park}|[x] got lost {on a trip|on the way}|@ could not find [x] anymore";
/** It breaks. */
export const BROKE =
  "[x] broke|@ broke [x] by accident|a cat knocked over [x], and they broke|[x] fell {down the stairs|off a shelf} and were broken";
/** It goes to those in need. */
export const DONATED =
  "@ donated [x] to {a charity|a children's home|a shelter}|a charity received [x] from @m|@ brought [x] to {a thrift shop|a shelter}";
/** It is found. */
export const FOUND =
  "@ found [x] {in the attic|under a bed|in an old trunk|behind the couch}|@ came across [x] {in the attic|in the cellar}|[x] turned up {in an old chest|under the stairs}|while cleaning up, @ discovered [x]";
/** It is eaten. */
export const EATEN =
  "@ ate [x]|@ ~was hungry and ate [x]|[x] were eaten|@ and a friend gobbled up [x]|[x] ended up in @'s stomach|@ had [x] for {lunch|a snack}";
/** It goes bad. */
export const SPOILED =
  "[x] went bad|@ threw out [x] because they had gone bad|[x] had to be thrown away because they were moldy|[x] spoiled in the heat";
/** Animals take it. */
export const STOLEN =
  "a {cheeky|hungry} {dog|raccoon|monkey} ran off with [x]|[x] were snatched by a {dog|raccoon|gull}|a {squirrel|crow|goat} got hold of [x]";
