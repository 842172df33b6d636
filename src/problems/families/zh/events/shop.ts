import type { Random } from "../../../../common/random";
import type { Story } from "../../../story";
import { row, weaveWeb } from "../../../weaving/web_zh";
import { character, pupil } from "../../../words_zh";
import { type Deal, friend as friendAsk, PLAIN_ASKS } from "./shop_asks";
import { items, TURN, type Voice } from "./shop_items";
import { PAY_ASKS, SELL_ASKS } from "./shop_pay";
import { SHOPS } from "./shop_words";

const buyer = (who: string, again: string): Voice => ({
  ...{ who, again, buys: true, did: "买了", verb: "买", got: "花了" },
});
const seller = (who: string, again: string): Voice => ({
  ...{ who, again, buys: false, did: "卖出", verb: "卖", got: "收入" },
});

/** Goods of a shop, bought or sold, with prices and numbers told in many ways. */
export function shopping(steps: number, s: Story, r: Random): boolean {
  const shop = r.pick(SHOPS);
  const sells = r.chance(0.18);
  const someone = sells ? "" : `${character(s, r)}`;
  const friend = sells ? "" : `${pupil(s, r)}`;
  const opens = r.chance(0.5);
  const who = sells ? r.pick([shop.at, shop.at, `${shop.at}的老板`]) : someone;
  const v = (sells ? seller : buyer)(who, opens ? "" : who);
  return weaveWeb(
    (w, q) => {
      if (opens) {
        w.tell(
          sells
            ? `{|今天，|星期天，|上个月，}${v.who}{进了一批货|开展促销活动|生意很好}，`
            : `{|周末，|星期天，|昨天下午，|节日前，}${v.who}{去|到}${shop.at}买东西，`,
          [],
          0,
        );
      }
      const n = q.int(1, Math.min(4, 1 + Math.ceil(steps / 2)));
      const asks = q.chance(0.5) ? PLAIN_ASKS : sells ? SELL_ASKS : PAY_ASKS;
      const ask = q.pick(asks);
      const goods = items(w, shop, v, n, q, ask === friendAsk ? v.who : "");
      if (!goods) return false;
      const pieces = goods.flatMap(({ piece }) => piece ?? []);
      const subject = q.chance(0.6) ? v.again : v.who;
      w.list(
        pieces,
        (kept) => (kept.length === 0 ? "" : `${subject}{|一共}${v.did}${row(kept)}，`),
        TURN.bought,
      );
      const deal: Deal = { w, items: goods, v, friend, r: q };
      return ask(deal);
    },
    steps,
    s,
    r,
  );
}
