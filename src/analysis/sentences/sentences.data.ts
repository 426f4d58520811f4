// Word lists for finding sentence ends. Abbreviations are written without their last full stop; case counts where one is shown.

/** What a full stop after an abbreviation can mean. */
export type StopClass =
  /** Part of what follows, whatever that is: "Gen. Smith". */
  | 'title'
  /** Part of a number that follows, else an end: "No. 5", "Jan. 20". */
  | 'number'
  /** An end only before a word that opens sentences: "Smith & Co. The". */
  | 'suffix';

const TITLES = `Mr Mrs Ms Mx Dr Prof Gen Sen Rep Reps Sens Gov Govs Col Lt Sgt Sergt Capt Cmdr Cdr Adm Maj Brig Rev Hon Pres Messrs Mme Mlle Mlles
  Supt Insp Det Pvt Cpl Pfc Amb Atty Fr Srta Sra Sres Lic Hr Frk Skt Sig Dott Avv Ing Dipl med jur phil rer hc Sir Mgr Msgr Asst Assoc Dir Spc Ofc Ens
  vs viz cf bzw vgl ggf inkl evtl usw sog bspw ca approx incl esp resp est psicol Sig.na econ тов г-н г-жа им ул стр гр проф акад Пл Кв кв пл`;

const NUMBERED = `No Nos no nos Nr nr N° n° Nº p pp P PP fig figs Fig Figs vol vols Vol Vols art Art arts ch Ch chap Chap sec Sec sect par para paras
  op Op ext Ext tel Tel Ziff Abs Bd lit ed eds Rn aprox ver Ver eq Eq ref Ref párrf Cra Apt apt Ste Rm
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun`;

const SUFFIXES = `Jr Sr Co co Inc INC Ltd LTD Corp CORP Cos Bros LLC LLP PLC Plc St st Mt Ft Ave ave Blvd Rd rd Dr Ln Hwy Pkwy Sq Dept dept Univ Inst Assn Natl
  Intl Govt Dist Est Comm Cmte Admin Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Penn Pa Tenn Tex
  Va Vt Wash Wis Wyo Ala Ont Que Alta Esq Ret ret Gmbh Mfg Prop Ctr`;

function classes(): ReadonlyMap<string, StopClass> {
  const map = new Map<string, StopClass>();
  const add = (words: string, value: StopClass) => {
    for (const word of words.split(/\s+/)) if (!map.has(word)) map.set(word, value);
  };
  add(TITLES, 'title');
  add(NUMBERED, 'number');
  add(SUFFIXES, 'suffix');
  return map;
}

export const ABBREVIATIONS = classes();

/** Longest abbreviation in the list, so that longer words need not be looked up. */
export const LONGEST_ABBREVIATION = Math.max(...[...ABBREVIATIONS.keys()].map((word) => word.length));

/** Words that open sentences and are hardly ever part of a name. */
export const STARTERS: ReadonlySet<string> = new Set(
  `The A An He She It They We I You This That These Those There Their His Her Its Our My Your In On At But And Or So However Meanwhile For From As By With
  When While After Before If What Who How Why Where Did Do Does Is Are Was Were Has Have Had Can Could Would Will Should Many Some Most Both Each Every
  Several All Any Another Other Others One Two Three Four Five Six Seven Eight Nine Ten Dozens Hundreds Thousands Millions Billions Since Until Once Then
  Now Here Yet Still Also Although Though Because During Despite Under Over Among Between Through Nearly About Almost More Less No Not Nor Let Please Earlier Later
  Today Yesterday Last Next Such Only Even Just Instead Moreover Furthermore Nevertheless Nonetheless Finally According Asked Following Given Like Unlike To
  Mr Mrs Ms Dr Its It's That's There's He's She's They're We're I'm I've You're What's Who's Let's Don't Didn't Der Die Das Er Sie Es Wir Det Den De`.split(
    /\s+/,
  ),
);

/** Words after which a clock time goes on: "10 p.m. Monday", "5 a.m. EST". */
export const AFTER_CLOCK: ReadonlySet<string> = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET CEST Eastern Central Mountain Pacific`.split(
    /\s+/,
  ),
);

/** Months after a numeral with a full stop, as some languages write days: "12. Juni". */
export const MONTHS_AFTER_ORDINAL: ReadonlySet<string> = new Set(
  `Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jahrhundert Jahrhunderts januar februar marts maj juni juli`.split(
    /\s+/,
  ),
);

/** Verbs that give a quotation to the name before them: `"Stop!" Smith said.` */
export const SAID: ReadonlySet<string> = new Set(
  `said says asked asks told added adds replied wrote writes tweeted posted shouted cried answered declared insisted continued recalled joked warned`.split(
    /\s+/,
  ),
);
