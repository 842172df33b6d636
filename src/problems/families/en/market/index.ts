import type { Family } from "../../../family";
import { enMarketBills } from "./bills";
import { enMarketMore } from "./exchange";
import { enMarketFares } from "./fares";
import { enMarketFunds } from "./funds";
import { enMarketGoods } from "./goods";
import { enMarketOffers } from "./offers";
import { enMarketPlans } from "./plans";
import { enMarketSavings } from "./savings";
import { enMarket } from "./selling";
import { enMarketWages } from "./wages";
import { enMarketWorks } from "./works";

/** Buying and selling, wages, offers, savings. */
export const enMarketFamilies: readonly Family[] = [
  ...enMarket,
  ...enMarketMore,
  ...enMarketGoods,
  ...enMarketBills,
  ...enMarketOffers,
  ...enMarketSavings,
  ...enMarketWages,
  ...enMarketFares,
  ...enMarketFunds,
  ...enMarketPlans,
  ...enMarketWorks,
];
