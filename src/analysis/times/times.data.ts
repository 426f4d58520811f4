// Words of time: months, weekdays, units, parts of the day, numbers, and the words that show which way a bare weekday points.

const MONTH_NAMES = `january february march april may june july august september october november december`.split(' ');
const MONTH_SHORT: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Month number by name or abbreviation, lower case. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, i) => [name, i + 1] as const),
  ...Object.entries(MONTH_SHORT),
]);

const DAY_NAMES = `monday tuesday wednesday thursday friday saturday sunday`.split(' ');
/** ISO weekday number, Monday 1, by name or abbreviation, lower case. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...DAY_NAMES.map((name, i) => [name, i + 1] as const),
  ...DAY_NAMES.map((name, i) => [`${name}s`, i + 1] as const),
  ...Object.entries({ mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7 }),
]);

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'fortnight';

/** How a unit is written in a duration; hours and smaller stand behind a T. */
export const UNIT_CODES: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  fortnight: 'W',
};

/** Units by their singular and plural words. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  (Object.keys(UNIT_CODES) as Unit[]).flatMap((unit) => [
    [unit, unit],
    [unit === 'century' ? 'centuries' : `${unit}s`, unit],
  ]),
);

export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['mornings', 'TMO'],
  ['afternoon', 'TAF'],
  ['afternoons', 'TAF'],
  ['evening', 'TEV'],
  ['evenings', 'TEV'],
  ['night', 'TNI'],
  ['nights', 'TNI'],
]);

export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);

/** The month in which a season begins in the northern half. */
export const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

const ORDINAL_WORDS =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
  seventeenth eighteenth nineteenth twentieth`.split(/\s+/);
export const ORDINALS: ReadonlyMap<string, number> = new Map(ORDINAL_WORDS.map((word, i) => [word, i + 1]));

const ONES =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`.split(
    ' ',
  );
const TENS = `twenty thirty forty fifty sixty seventy eighty ninety`.split(' ');
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, 20 + 10 * i] as const),
]);
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Words for a number that is not told. */
export const VAGUE: ReadonlySet<string> = new Set(['few', 'several', 'many', 'some', 'couple', 'dozens', 'hundreds', 'scores']);

/** Words that say where in a period something lies; they widen an expression and leave its value. */
export const MODIFIERS: ReadonlySet<string> = new Set(
  `early earlier late later mid about around approximately nearly almost some over than more less least most up to at just only the roughly
  exactly fiscal an additional`.split(/\s+/),
);

/** Fixed holidays: month and day. */
export const HOLIDAYS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['christmas', [12, 25]],
  ['boxing day', [12, 26]],
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ['independence day', [7, 4]],
  ["valentine's day", [2, 14]],
  ['halloween', [10, 31]],
  ['veterans day', [11, 11]],
  ['armistice day', [11, 11]],
]);

export const ZONES: ReadonlySet<string> = new Set(
  'est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest eet msk ist local'.split(' '),
);

/** After these a bare weekday or date lies ahead. */
export const AHEAD: ReadonlySet<string> = new Set(
  `will would may might could should shall 'll won't must can expected scheduled due planned plans plan planning set going intends intend hopes hope
  upcoming forthcoming tentatively begin begins starting effective deadline expects expect anticipated slated bound ready poised needs likely payable vows`.split(
    /\s+/,
  ),
);

/** Straight before the expression these point ahead. */
export const AHEAD_BEFORE: ReadonlySet<string> = new Set([
  'until',
  'by',
  'through',
  'till',
  'starting',
  'effective',
  'beginning',
  'due',
  'expires',
]);

/** Past forms that do not end in -ed. */
export const PAST_VERBS: ReadonlySet<string> = new Set(
  `said was were had did went came told took made got gave began fell rose saw met held won lost left found became brought sent led spoke wrote kept
  thought stood heard let meant ran paid sat grew knew built cut shot struck hit put read set broke drew drove flew fought forgot froze hid hurt
  laid lay quit rode rang sang sank sold shook slept spent spread stole swore threw woke wore withdrew has have been`.split(
    /\s+/,
  ),
);
