// Words that say how exactly a number is meant, and what may be compared with what.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Before a number: it may be larger, smaller, or is near. "more than", "at least" and the like are read by their first word. */
export const LEAST = list('least over above exceeding beyond');
export const MOST = list('most under below nearly almost maximum');
export const NEAR = list('about around some roughly approximately estimated circa');
/** "than" after these. */
export const MORE = list('more greater higher larger longer');
export const LESS = list('less lower smaller shorter fewer');

/** A number that comes to others, or is compared with the one that is told: "a further 12", "against 40", "from 30". */
export const ASIDE = list(
  'further additional another extra other from against versus compared previous previously earlier last next first past initial original since',
);

/** What a number was changed to, or held at, is not what it was changed by. */
export const REACHED = list('to at');

/** Measures of one kind, as so many of its smallest common unit. Kinds that are not here are compared with themselves only. */
export const MEASURED: ReadonlyMap<string, readonly [kind: string, factor: number]> = new Map([
  ['km', ['length', 1000]],
  ['m', ['length', 1]],
  ['mile', ['length', 1609.34]],
  ['foot', ['length', 0.3048]],
  ['inch', ['length', 0.0254]],
  ['kg', ['weight', 1]],
  ['ton', ['weight', 1000]],
  ['pound', ['weight', 0.4536]],
  ['hectare', ['area', 1]],
  ['acre', ['area', 0.4047]],
  ['kph', ['speed', 1]],
  ['mph', ['speed', 1.609]],
  ['kw', ['power', 1]],
  ['mw', ['power', 1e3]],
  ['gw', ['power', 1e6]],
]);

/** Currencies as newswire writes them. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ['dlr', 'usd'],
  ['dlrs', 'usd'],
  ['stg', 'gbp'],
  ['pence', 'pence'],
  ['cent', 'cent'],
  ['cents', 'cent'],
  ['ct', 'cent'],
  ['cts', 'cent'],
]);

/** A word before what is measured that makes it another measure: "core inflation", "net profit". */
export const MEASURE_KINDS = list(
  `core net gross operating pretax pre-tax adjusted underlying nominal real median average mean annual annualised annualized monthly weekly quarterly daily
  youth seasonal seasonally wholesale retail industrial domestic foreign per-capita first-quarter second-quarter third-quarter fourth-quarter first second
  third fourth total overall headline primary secondary`,
);

/** What is counted through rather than counted: another one of them is another time. */
export const PASSING = list(
  'time times day days week weeks month months quarter quarters half year years season round straight consecutive',
);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'
    .split(' ')
    .map((word, i) => [word, i + 2] as const),
);

/** What is told of a longer time is not what is told of one day of it. */
export const SUMS = list('since total altogether overall');

/** Whoever stands before one of these says so, and is not counted. */
export const SAYING = list('said says say told reported announced added');

/** Ages and times of day are counted by nobody. */
export const UNCOUNTED = list('year-old age am pm old');

/** Plurals without an s. */
export const PLURALS = list(
  'people men women children police troops personnel staff servicemen firemen policemen fishermen lives',
);

/** People counted as such: "killed 12" and "12 people were killed" count the same. As stems. */
export const PEOPLE = list('people person human');

/** Stems that tell of one thing in the language of tolls: "12 dead", "killed 12". */
export const ONE_DEED: ReadonlyMap<string, string> = new Map(
  `dead:die kill:die toll:die fatal:die perish:die hurt:injur wound:injur detain:arrest imprison:jail vanish:miss
  wreck:destroi demolish:destroi flat:destroi seiz:captur displac:evacu`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Words after which a number is asked for, and not yet given. */
export const ASKED = list(
  'ask asks asked asking seek seeks sought seeking demand demands demanded demanding request requested recommend recommended propose proposed',
);
