import type { Row } from "./row";
import { BUILT } from "./rows_built";
import { COUNTED } from "./rows_counted";
import { HOME } from "./rows_home";
import { LIVING } from "./rows_living";
import { SPORT } from "./rows_sport";

export const ROWS: readonly Row[] = [...LIVING, ...SPORT, ...BUILT, ...HOME, ...COUNTED];
