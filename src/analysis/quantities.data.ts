// Units of measure and the words that stand around numbers.

/** Canonical unit by the word or sign that stands with a number. */
export const MEASURES: ReadonlyMap<string, string> = new Map(
  `%:% percent:% pct:% percentage:% km:km kilometer:km kilometre:km kilometers:km kilometres:km m:m meter:m metre:m meters:m metres:m mile:mile miles:mile
  foot:foot feet:foot ft:foot inch:inch inches:inch kg:kg kilogram:kg kilograms:kg kilo:kg kilos:kg ton:ton tons:ton tonne:ton tonnes:ton lb:pound lbs:pound pounds:pound
  litre:litre litres:litre liter:litre liters:litre barrel:barrel barrels:barrel hectare:hectare hectares:hectare acre:acre acres:acre
  mph:mph kph:kph km/h:kph degrees:degree degree:degree °c:degree °f:degree megawatt:mw megawatts:mw mw:mw gigawatt:gw gigawatts:gw gw:gw kilowatt:kw kilowatts:kw
  dollar:usd dollars:usd usd:usd euro:eur euros:eur eur:eur pound-sterling:gbp sterling:gbp yen:jpy yuan:cny renminbi:cny ruble:rub rubles:rub rouble:rub roubles:rub
  rupee:inr rupees:inr lira:try liras:try shekel:ils shekels:ils hryvnia:uah hryvnias:uah rial:irr rials:irr franc:chf francs:chf bps:bp basis-points:bp`
    .split(/\s+/)
    .map((pair) => {
      const at = pair.lastIndexOf(':');
      return [pair.slice(0, at), pair.slice(at + 1)] as const;
    }),
);

/** Currencies by the sign before a number. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'usd'],
  ['€', 'eur'],
  ['£', 'gbp'],
  ['¥', 'jpy'],
  ['₽', 'rub'],
  ['₴', 'uah'],
  ['₪', 'ils'],
  ['₹', 'inr'],
  ['₺', 'try'],
]);

/** Numbers told only by their size, as [low, high]. */
export const ROUND_NUMBERS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [24, 99]],
  ['scores', [40, 199]],
  ['hundreds', [200, 999]],
  ['thousands', [2000, 9999]],
  ['millions', [2_000_000, 9_999_999]],
  ['billions', [2_000_000_000, 9_999_999_999]],
  ['several', [3, 9]],
  ['few', [2, 5]],
]);

/** Words between a number and what it counts that are passed over: "12 more small towns". */
export const PASSED: ReadonlySet<string> = new Set(
  `more additional other new such of the these those its his her their our small large big major local foreign young old former senior armed military civilian
  enemy hostile different separate consecutive straight key strategic front-line unarmed innocent suspected alleged heavily long-range short-range ballistic cruise explosive attack kamikaze
  assault combat elite volunteer residential high-rise apartment private public nearby surrounding people's`.split(/\s+/),
);

/** Words after a number that it does not count. */
export const NO_UNITS: ReadonlySet<string> = new Set(
  `and or to in on at by for from with as but that which who when while after before than per is was are were be been has have had will would said says
  it he she they a an this if because also not into over under near since until between about against during through without within up down out off
  away ago later earlier times am pm o'clock th st nd rd percent-age according so then there here now only just even both all each every`.split(
    /\s+/,
  ),
);
