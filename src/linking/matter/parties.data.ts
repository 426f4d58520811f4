// Words that stand in names and name nobody, and names that stand for one another. Folded.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const LEGAL_FORMS = list(
  'inc incorporated corp corporation co company ltd limited plc llc llp lp sa ag nv bv gmbh spa oyj ab asa as kk bhd pty bancorp holdings group cos',
);

/** Titles, ranks, words of tables and of periods, words that begin a sentence with a capital. */
export const GENERIC =
  list(`president vice prime minister premier chancellor king queen prince princess secretary state foreign defence defense finance interior
  senator sen representative rep congressman governor gov mayor judge justice general gen colonel col major captain lieutenant sergeant admiral
  ambassador spokesman spokeswoman spokesperson chairman chairwoman chair chief executive officer director head leader deputy assistant former
  ex acting mr mrs ms miss dr prof professor sir lord lady dame rev father police officials official sources analysts republican democratic democrat
  department ministry government national federal international united new north south east west northern southern eastern western central first
  second third fourth 1st 2nd 3rd 4th qtr qtrs quarter year yr net shr shrs oper avg revs rev nine six three mths months mln bln dlrs cts vs div
  dividend qtly prior pay record note loss profit sales results earnings and in on at for of the a an as but by from if it its he she they we
  you this that these those there when while after before since with without under over during despite although though because however
  meanwhile also both all some many most several two four five seven eight ten one no not only even still now then here what who why how
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december jan feb mar apr jun jul aug sep sept oct nov dec reuters ap afp reuter note share securities exchange commission stock breaking update exclusive analysis opinion video photo`);

/** Small words inside a name. */
export const PARTICLES = list('of de del della di da du la le les van von der den al el bin ibn for and the');

/** Words for one party: a country, its people, its capital, its government. */
export const METONYMS: ReadonlyMap<string, number> = new Map(
  `us u.s u.s. usa american americans america washington house
uk britain british britons london england
russia russian russians moscow kremlin
china chinese beijing
eu e.u europe european europeans brussels commission
france french paris elysee
germany german germans berlin
iran iranian iranians tehran
israel israeli israelis jerusalem
turkey turkish turks ankara turkiye
ukraine ukrainian ukrainians kyiv kiev
syria syrian syrians damascus
japan japanese tokyo
india indian indians delhi
pakistan pakistani pakistanis islamabad
iraq iraqi iraqis baghdad
egypt egyptian egyptians cairo
spain spanish madrid
italy italian italians rome
poland polish poles warsaw
greece greek greeks athens
canada canadian canadians ottawa
australia australian australians canberra
nato alliance`
    .split('\n')
    .flatMap((line, group) => line.split(' ').map((word) => [word, group] as const)),
);

/** Units, and words of tables, of accounts and of markets' reports. */
export const GRID =
  list(`mln bln billion million thousand trillion hundred pct percent dlr dlrs dollar dollars ct cts cent cents stg pounds yen francs
  crowns marks euros lb lbs tonnes tons kg km bushel bushels bbl bbls barrel barrels share shares per vs versus half mths months month weeks
  primary diluted assets deposits loans total totals tax taxes gain gains extraordinary discontinued operations operating adjusted figures
  amounts turnover pretax income revenue revenues interest credit credits charge split reflects includes excludes respectively prev cumulative
  ovr unc bid ofrd dp na nil note notes yr yrs wk wks am pm gmt est edt pts gp w l d pos`);
