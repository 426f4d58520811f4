// Stop words and irregular forms of English. Lists only; words.ts uses them.

/** Articles, pronouns, prepositions, auxiliaries and the like, folded. */
export const STOP_LIST: readonly string[] =
  `a about above after again against all also am an and any are aren't as at be because been before being below between both but by can
  can't cannot could couldn't did didn't do does doesn't doing don't down during each either else etc even ever few for from further
  get gets got had hadn't has hasn't have haven't having he he'd he'll he's her here hers herself him himself his how however i i'd i'll
  i'm i've if in into is isn't it it's its itself just let's like may me might mine more most much must my myself neither no nor not now
  of off on once one only onto or other others our ours ourselves out over own per quite rather same shall she she'd she'll she's
  should shouldn't since so some still such than that that's the their theirs them themselves then there there's these they they'd
  they'll they're they've this those though through thus to too toward towards under until up upon us very via was wasn't we we'd we'll
  we're we've were weren't what when where whether which while who whom whose why will with within without won't would wouldn't yet you
  you'd you'll you're you've your yours yourself yourselves said say says saying told`.split(/\s+/);

// Each line: the plain form, then its irregular forms. "saw" is left to "see", "found" to "find", "left" to "leave", "lay" to "lie".
const FORMS = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|become became|begin began begun|bend bent|bind bound|bite bit bitten|
bleed bled|blow blew blown|break broke broken|bring brought|build built|buy bought|catch caught|choose chose chosen|come came|
deal dealt|die dead death deaths died dies dying|dig dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|
feel felt|fight fought|find found|flee fled|fly flew flown flight|forbid forbade forbidden|forget forgot forgotten|freeze froze frozen|
give gave given|go went gone goes|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|know knew known|
lay laid|lead led|leave left|lend lent|lie lay lain|lose lost loss losses|make made|mean meant|meet met|pay paid|ride rode ridden|ring rang rung|
rise rose risen|run ran|see saw seen|seek sought|sell sold|send sent|shake shook shaken|shine shone|shoot shot shots shootings|
show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent|
spin spun|stand stood|steal stole stolen|stick stuck|strike struck stricken|swear swore sworn|sweep swept|swim swam swum|swing swung|
take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|understand understood|undergo underwent undergone|
wake woke woken|wear wore worn|weep wept|win won|withdraw withdrew withdrawn withdrawal withdrawals|write wrote written|
man men|woman women|child children|person people persons|foot feet|tooth teeth|mouse mice|crisis crises|wife wives|life lives|knife knives|
half halves|wolf wolves|thief thieves|leaf leaves|good better best|bad worse worst|marry married marriage marriages|
arrive arrival arrivals|attack attacker attackers|begin beginning|injure injury injuries injured|explode explosion explosions|
invade invasion invasions|decide decision decisions|expand expansion expansions|kill killer killing killings killed|sue sued suing|
defence defense|centre center centres centers|programme program programmes programs|labour labor|metre meter|licence license|
seize seizure seizures|destroy destruction|admit admission admitted|assassin assassinate assassination|succeed success|proceed proceedings|
evacuate evacuation|detain detention detained|deny denial denials denied denies|approve approval|refuse refusal|propose proposal proposals|
renew renewal|acquire acquisition acquisitions|convict conviction|quake earthquake earthquakes quakes`;

/** Irregular form -> plain form. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split(/\|\s*/)
    .flatMap((line) => {
      const [plain = '', ...forms] = line.trim().split(' ');
      return forms.map((form) => [form, plain] as const);
    }),
);
