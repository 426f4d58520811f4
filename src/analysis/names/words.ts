// Word lists that tell what a name is of, made into sets once. Titles, heads and first names are those of the speaker lists.
import { OTHER_HEADS } from './organisations.data.ts';
import { FEMALE_NAMES, MALE_NAMES, ORGANISATION_HEADS, TITLES } from '../speakers/speakers.data.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Words before a name that are no part of it: "President", "Mr". */
export const TITLE_WORDS: ReadonlySet<string> = new Set([
  ...words(TITLES),
  ...words(`foreign interior finance justice energy health education transport economy trade acting interim outgoing incumbent newly elected opposition
    top senior press deputy assistant special brigadier rear vice-admiral staff national security affairs permanent high supreme crown opposition
    treasurer actor actress singer comedian novelist playwright photographer striker midfielder goalkeeper defender winger skipper trainer distributor
    publisher promoter inspector constable registrar magistrate solicitor barrister surgeon banker industrialist financier
    milblogger warlord oligarch activist lawmaker mp mep spokesperson spokesman spokeswoman negotiator envoy coordinator monitor`),
]);

/** Words that end the names of bodies. */
export const BODY_HEADS: ReadonlySet<string> = new Set([
  ...words(ORGANISATION_HEADS),
  ...words(`authorities force command fleet division regiment corps battalion squadron headquarters directorate inspectorate prosecutor's airline airlines airways
    industries systems group holding holdings bank banks oil gas steel motors electric energy petroleum telecom exchange securities capital partners ltd inc
    llc plc gmbh corp co company hospital museum theatre academy laboratory foundation initiative observatory directorate secretariat tribunal court
    parliament assembly chamber duma rada knesset majlis junta regime party front militia brigades guards guard militants rebels union federation
    confederation fc united stadium airport base port district globe chronicle inquirer commission committee marathon studios productions films records`),
]);

/** Words before "of", "for" or "and" inside a name. */
export const NAME_HEADS: ReadonlySet<string> = new Set([
  ...BODY_HEADS,
  ...OTHER_HEADS,
  ...words(
    'organization organisation house bank sea gulf strait isle bay city battle church faculty state article group order lake mount cape king queen prince republic kingdom',
  ),
]);

/** End the names of firms and of nothing else: "Lund and Falk Inc" is one firm. */
export const FIRM_ENDS: ReadonlySet<string> = new Set(
  words('corp corporation inc ltd plc co company cos llc llp gmbh ag nv spa sons bros brothers partners associates'),
);

/** What bodies are for: before "and" in their names, as in "Trade and Industry". */
export const FIELDS: ReadonlySet<string> = new Set(
  words(`securities food foreign trade energy commerce banking finance agriculture agricultural science culture cultural education health labor labour
    environment environmental ways arms alcohol immigration customs housing transport transportation youth sport sports economic economy defence defense
    interior justice security planning budget information communications communication industry industrial fisheries forestry tourism technology
    research development rural urban urban social political legal constitutional administration regional natural resources arts media human civil
    public works monetary international means exchange drug commonwealth industry employment exports imports investment infrastructure innovation`),
);

/** Stand before "of" in names, though they end no name of a body. */
export const OF_HEADS: ReadonlySet<string> = new Set(
  words(`duke duchess earl voice city town port lord lady son sons daughters house land people peoples spirit day days head order knights doctors friends
    students mothers game wizard pride temple tower rock horn ring heart dawn age kingdom republic state states community commonwealth confederation
    university college church cathedral museum library academy faculty bank gulf strait sea bay isle isles island islands cape mount lake river valley
    battle siege treaty peace declaration charter court stock board chamber hall corps department ministry bureau office institute institution
    secretary director archbishop bishop province region district county realm crown wall gate bridge square tale tales story history art arts lawyers
    journalists reporters teachers council league union federation front army party movement congress parliament assembly society school centre center`),
);

export const JOINERS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'and']);

export const FIRST_NAMES: ReadonlySet<string> = new Set([
  ...words(MALE_NAMES),
  ...words(FEMALE_NAMES),
  ...words(`bashar hakan abbas dmitriy dmytro oleksandr oleksiy andriy serhiy mykola mykhailo valery valeri vasyl yevgeny evgeny nikita maksim ilya artem kirill
    volodymyr petro yulia olena iryna oksana kim jong xi narendra shinzo fumio yoon moon lee park nguyen tran emmanuel olaf ursula giorgia viktor donald
    recep binyamin benjamin yoav itzhak isaac naftali yair ismail yahya hassan hossein javad masoud ebrahim ayman abu osama muqtada nouri haider mustafa
    mohamad muhammad ahmad tarek walid khalil riad rami maher asma hafez saad najib michel samir nabih antony lloyd jake wendy linda jens mateusz andrzej
    radoslaw donald aleksander gitanas kaja alar sauli sanna petteri mette ulf robert zuzana peter klaus aleksandar milorad hashim albin edi nikol ilham
    kassym nursultan sadyr emomali shavkat gurbanguly serdar alexander alyaksandr svyatlana yoweri paul felix cyril nana bola abiy isaias abdel fattah
    khalifa fayez kais muammar luiz jair nicolas juan gabriel gustavo andres claudia javier nayib daniel miguel`),
]);

/** Verbs and words after a name that only people and bodies have. */
export const SPEAKS: ReadonlySet<string> = new Set(
  words(`said says told tells added claimed claims stated states argued insisted warned wrote tweeted announced denied confirmed declared who whose noted
    reported asked replied explained stressed emphasized emphasised reiterated urged called vowed pledged`),
);

/** Words that are written with a capital and name nobody. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  words(`islamist islamists islamic muslim muslims christian christians jewish jew jews sunni sunnis shia shiite shiites nazi nazis catholic catholics
    protestant english mr mrs ms dr internet god bible quran tv dvd pc suv atm dna rna hiv aids pdf gps gdp vat ceo cfo ied ieds uav uavs icbm icbms
    gmt est edt cst cdt pst pdt cet cest bst utc pct dlrs dlr stg mln bln qtr fwd avg shr nil vs
    vip ok rip lgbt lgbtq covid may police`),
);

/** What secretaries and ministers are of. */
export const OFFICES: ReadonlySet<string> = new Set(
  words(
    'state defense defence treasury commerce labor labour energy health education transportation transport interior justice staff finance',
  ),
);

/** Words in the names of places and things, not of people. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  words(`new old north south east west northern southern eastern western central upper lower great greater holy saint st lake mount mt fort port san santa los
    las river street avenue road square park hill hills valley beach island islands county city town township village bridge tower palace castle airport station
    groves heights springs creek harbour harbor gate university college school award awards prize league cup series global world international united`),
);
