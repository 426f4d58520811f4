// Pairs of words that exclude each other when they stand in one place, as plain words; they are compared as stems. Hand-kept.

type Pair = readonly [string, string];

export const OPPOSITES: readonly Pair[] =
  pairs(`accept reject|acquit convict|advance retreat|agree disagree|alive dead|ally enemy|ancient modern|appear disappear|approve reject|
arrive depart|attack defend|awake asleep|beautiful ugly|begin end|best worst|better worse|big small|black white|bless curse|
bright dark|build destroy|buy sell|capture release|cheap expensive|clean dirty|close open|cold hot|confirm deny|cooperate refuse|
dark light|decrease increase|defeat victory|early late|east west|employ dismiss|empty full|enter leave|even odd|exclude include|
fact fiction|fail succeed|fall rise|false true|famous unknown|fast slow|father mother|female male|fictional real|
fiction nonfiction|find lose|first last|forbid allow|forget remember|free captive|friend enemy|gain lose|gather scatter|
give take|good evil|great terrible|greatest worst|guilty innocent|happy sad|hate love|heaven hell|hero villain|high low|
hire fire|husband wife|import export|inside outside|join leave|king queen|large small|least most|left right|legal illegal|
lend borrow|less more|live die|long short|lose win|lower raise|major minor|majority minority|man woman|married single|
married divorced|maximum minimum|minor adult|near far|negative positive|never always|new old|north south|northern southern|
eastern western|oppose support|opponent supporter|optimist pessimist|permanent temporary|poor rich|popular unpopular|
private public|professional amateur|profit loss|protagonist antagonist|public secret|push pull|regular irregular|release detain|
rural urban|safe dangerous|similar different|son daughter|brother sister|start stop|strengthen weaken|strong weak|
success failure|survive die|survive perish|together apart|top bottom|upper lower|up down|vanish appear|war peace|wet dry|
wide narrow|young old|boy girl|actor actress|prince princess|uncle aunt|success flop|comedy tragedy|comedy drama|horror comedy|
film book|film novel|album film|song album|movie book|series film|city country|summer winter|spring autumn|unmarried married|
unable able|reduce increase|reduce expand|grow shrink|surplus deficit|withdraw deploy|ceasefire offensive|guilty acquitted|
deteriorate improve|accept decline|accept refuse|accept rebuff|accelerate slow|acquire divest|admit deny|advantage disadvantage|
agree refuse|allow ban|allow bar|allow block|allow prevent|allow prohibit|ally adversary|ally rival|amplify reduce|
amplify weaken|appoint dismiss|approve block|approve oppose|approve veto|approve disapprove|arm disarm|arrest free|
arrest release|assemble disperse|back oppose|ban legalize|ban permit|bankrupt solvent|begin finish|begin cease|believe doubt|
benefit harm|boom slump|boost cut|boost reduce|boost weaken|bullish bearish|calm tense|cancel confirm|cause cure|cause prevent|
cause treat|ceasefire hostilities|cheap costly|civilian military|climb drop|climb fall|combine separate|common rare|
compulsory optional|compulsory voluntary|condemn praise|condemn welcome|condemn endorse|conceal reveal|confirm refute|
confirm dismiss|conservative liberal|conservative progressive|construct demolish|continue halt|continue stop|continue end|
convict clear|convicted cleared|create destroy|creditor debtor|criticise praise|criticize praise|cut increase|cut raise|
daughter mother|deadly harmless|death birth|decline grow|decline rise|decline increase|decline improve|decline receive|
defend criticise|defend prosecute|deficit gain|demand supply|demolish preserve|demote promote|deny acknowledge|deny concede|
depart stay|depreciate appreciate|destroy preserve|destroy save|deteriorate recover|develop undeveloped|discourage encourage|
dismiss accept|dismiss uphold|dismiss reinstate|domestic foreign|domestic international|dovish hawkish|downgrade upgrade|
drop rise|drop gain|drop increase|drop soar|drought flood|ease tighten|ease worsen|ease intensify|easy difficult|easy hard|
embargo trade|emigrate immigrate|employee employer|encourage deter|end extend|endorse reject|enlarge shrink|enter exit|
equal unequal|escalate ease|escalate calm|evacuate remain|exonerate convict|expand contract|expand shrink|expand cut|expel admit|
expire renew|explicit implicit|extend shorten|extradite shelter|fail pass|failure triumph|fair unfair|fall gain|fall increase|
fall grow|fall jump|fall soar|fall surge|favour oppose|favor oppose|final first|final initial|find miss|flee remain|flee return|
flee stay|flexible rigid|follow precede|foreign local|foreigner native|forbid permit|former current|former future|former present|
former incumbent|formal informal|found dissolve|found disband|free imprison|free jail|free detain|friendly hostile|fresh stale|
full partial|gain slip|gain decline|generous stingy|give withhold|global local|grant deny|grant refuse|grant revoke|
grow contract|guilty exonerated|guilty cleared|halt resume|halt begin|harm help|harm protect|harmful beneficial|
harmless dangerous|heal wound|healthy ill|healthy sick|help hinder|help hamper|hidden visible|hinder assist|honest corrupt|
honest dishonest|ignore heed|illegal lawful|illness health|impose lift|impose waive|impose ease|improve worsen|include omit|
include exempt|independent dependent|inferior superior|inflate deflate|innocent convicted|innocent culprit|intact damaged|
intact destroyed|intensify weaken|intentional accidental|deliberate accidental|internal external|invite exclude|junior senior|
keep abandon|keep discard|keep drop|keep lose|keep sell|kill save|kill spare|known unknown|lack have|lag lead|landlord tenant|
large tiny|large mere|launch abandon|launch end|lead trail|leader follower|leave arrive|leave remain|leave return|leave stay|
legal unlawful|legalise criminalise|lengthen shorten|lenient harsh|lenient strict|liberate occupy|lift lower|lift maintain|
likely unlikely|lose retain|lose secure|loss gain|love despise|loyal disloyal|maintain abandon|maintain drop|major small|
mild severe|more fewer|mother son|narrow broad|natural artificial|near distant|occupied liberated|offer withdraw|
official unofficial|open shut|open closed|optimistic pessimistic|ordinary extraordinary|oust reinstate|outlaw allow|
outlaw legalise|outlaw legalize|overestimate underestimate|overturn uphold|own subsidiary|pardon punish|pardon convict|
partial total|partly wholly|pass reject|patient impatient|pause resume|peaceful violent|permit bar|permit block|permit prohibit|
permit refuse|plentiful scarce|plunge soar|plunge rise|plunge surge|possible impossible|postpone hasten|poverty wealth|
powerful weak|powerful powerless|praise blame|predecessor successor|predecessor succeed|present absent|prevent enable|
profit losses|profitable unprofitable|progress setback|prosecution defence|prosecution defense|prosper fail|protect attack|
protect expose|punish reward|quick slow|quit join|quit remain|quit stay|raise drop|raise reduce|raise slash|rapid slow|
rare frequent|rare widespread|ratify reject|rebuild destroy|receive send|receive give|receive refuse|recession growth|
recession boom|reckless careful|recognise ignore|recover worsen|reduce enlarge|reduce worsen|refuse allow|regret welcome|
reinforce undermine|reject adopt|reject back|reject embrace|reject welcome|relative acquaintance|relative stranger|
release imprison|release jail|release withhold|reluctant eager|reluctant willing|remain depart|remain resign|remove add|
remove install|remove impose|remove retain|renew end|repair damage|repeal impose|repeal introduce|repeal maintain|replace retain|
resign stay|resist surrender|resist yield|restore abolish|restore sever|restrict ease|restrict expand|retain drop|retire join|
retreat attack|reveal hide|reverse uphold|rise sink|rise slump|rise tumble|rise slip|risky safe|rival partner|
satisfied dissatisfied|satisfy disappoint|scarce abundant|scrap keep|scrap introduce|secure insecure|sell acquire|sell purchase|
sell retain|seller buyer|separate unite|separate join|shut reopen|simple complex|simple complicated|sink surface|
skilled unskilled|slight great|slow quicken|soar slump|solid liquid|solved unsolved|split merge|split unite|stable unstable|
stable volatile|start finish|start cease|start complete|stop resume|stop allow|strengthen undermine|strengthen erode|strict lax|
success defeat|success debacle|sudden gradual|sue settle|sufficient insufficient|supporter critic|supporter detractor|
support reject|support doubt|support criticise|support undermine|sure doubtful|sure uncertain|surrender capture|surrender fight|
survive kill|survive dead|suspend resume|suspend reinstate|swell shrink|sympathetic hostile|temporary lasting|top lowest|
toughen relax|trust distrust|trust suspect|trust doubt|truth lie|unanimous divided|united divided|unite divide|uphold reject|
uphold strike|urban countryside|useful useless|useful harmful|vacant occupied|vague clear|valid invalid|vanish emerge|veto sign|
victim attacker|victim perpetrator|victor loser|visible invisible|voluntary forced|voluntary mandatory|vulnerable protected|
weaken tighten|welcome denounce|welcome oppose|welcome criticise|willing unwilling|win forfeit|winner loser|withdraw advance|
withdraw enter|withdraw remain|withdraw submit|withhold provide|worse improved|worthless valuable|owner tenant|teacher student|
doctor patient|host guest|mandatory optional|father son|uncle nephew|aunt niece|receive reject|get refuse|get decline|defeat win|
defeat lose|give get|employ employer|father daughter`);

/** Two sides of one matter: who is said to do the one to somebody has the other done by him. */
export const CONVERSES: readonly Pair[] =
  pairs(`buy sell|acquire sell|sell purchase|seller buyer|own subsidiary|win lose|defeat win|defeat lose|defeat victory|lend borrow|
give receive|give take|give get|send receive|creditor debtor|landlord tenant|owner tenant|employee employer|employ employer|
teacher student|doctor patient|host guest|predecessor successor|predecessor succeed|follow precede|husband wife|father son|
mother daughter|father daughter|mother son|uncle nephew|aunt niece|brother sister|supply demand|winner loser|victor loser|
victim attacker|victim perpetrator|attack defend|leader follower|capture surrender|hire leave|import export|above below|
more less`);

function pairs(text: string): Pair[] {
  return text.split('|').map((pair) => {
    const [one = '', other = ''] = pair.trim().split(' ');
    return [one, other] as const;
  });
}
