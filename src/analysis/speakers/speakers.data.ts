// Word lists for finding sources: titles, roles, heads of organisation names, first names. Written by hand for English news.

/** Words that may stand before a person's name and are no part of it. */
export const TITLES = `
mr mrs ms miss dr sir dame lord lady sen senator rep representative congressman congresswoman gov governor lt lieutenant president
vice prime minister premier chancellor secretary ambassador envoy general gen colonel col captain capt major maj sergeant sgt admiral
commander chief chairman chairwoman chair director spokesman spokeswoman spokesperson king queen prince princess emir sheikh pope
bishop archbishop cardinal rabbi imam ayatollah father sister brother judge justice attorney prosecutor sheriff officer detective
mayor councilman councilwoman speaker leader professor prof reporter correspondent editor columnist author analyst dictator
candidate nominee strategist adviser advisor aide lawyer counsel coach host anchor ceo founder co-founder executive economist
historian scientist activist delegate lawmaker deputy former first gop republican democratic democrat then-president
ex-president manager undersecretary commissioner superintendent administrator pollster operative billionaire businessman mogul
treasurer actor actress singer pastor reverend rev presidential vice-presidential nominee hon foreign defence defense`;

/** Titles and kin words that tell a man from a woman. */
export const MALE_WORDS = `mr sir lord king prince congressman spokesman chairman councilman businessman father brother son husband
emir sheikh pope bishop cardinal imam ayatollah uncle grandfather boy man he him his himself actor`;
export const FEMALE_WORDS = `mrs ms miss dame lady queen princess congresswoman spokeswoman chairwoman councilwoman businesswoman mother
sister daughter wife aunt grandmother girl woman she her hers herself actress`;

/** Common nouns for people, bodies and documents that say things. */
export const ROLES = `
accuser activist activists actor actress administration administrator administrators ad ads adviser advisers advisor advisors affidavit
agency agencies agent agents aide aides allies ally analysis analyst analysts anchor announcement article articles assessment
association attorney attorneys audience author authorities authority authors backer backers ballot biographer biography blogger board book books brief
briefing broadcaster brother bureau cable campaign campaigns candidate candidates captain caller captions chairman chairwoman chief chiefs citizen citizens
coach coalition colleague colleagues columnist columnists commander commanders commentator commentators commission commissioner committee
communique company complaint conservatives congressman congresswoman contract correspondence correspondent correspondents council counsel couple court critic critics
daughter data daily defector defectors defendant delegate delegates delegation democrat democrats department deputy diplomat diplomats director directors directive
dispatch doctor doctors document documents donor donors driver economist economists editor editors editorial editorials email emails employee employees
envoy envoys estimate estimates evangelicals everyone executive executives expert experts eyewitness eyewitnesses farmer father fighter fighters
filing filings findings firm forecast forecasters foundation friend friends general generals girl government governments governor governors group groups guest guests headline
historian historians host hosts husband immigrant immigrants indictment industry insider insiders intelligence interviewer investigation investigator investigators
journal journalist journalists judge judges jury justices lawmaker lawmakers lawsuit lawyer lawyers leader leaders leadership letter letters liberals
magazine magistrate maker makers man manager managers manifesto mayor mayors media member members memo memoir memos men message messages military militants minister ministers ministry
moderator moderators monitor monitors mother mother-in-law mogul movement name negotiator negotiators neighbor neighbors neighbour neighbours network networks newspaper newspapers nominee
note notes number observer observers office officer officers official officials ombudsman onlookers op-ed operative operatives opinion opponent opponents
opposition orders organisation organisations organization organizations outlet outlets owner page pair panel paper papers parents parliament participant participants partner parties party
passage patient patients people person pharmacist physician physicians piece pilot pilots platform police policy politician politicians poll polling polls pollster pollsters prediction
premier president presidents press prince prisoner profile prosecutor prosecutors protester protesters psychologist publication publisher quartermaster
radio rapporteur rebel rebels record records recording refugee refugees regime relative relatives release report reporter reporters reports representative representatives
republican republicans researcher researchers resident residents resolution respondent respondents review rival rivals ruling
scholar scholars scientist scientists secretary senator senators settlers sheriff showrunner sign signs sister site slogan soldier soldiers son source sources speaker speech spokesman
spokesmen spokespeople spokesperson spokespersons spokeswoman staff staffer staffers star state statement statements states statistics statute strategist strategists student students studies study
suit summary superintendent supporter supporters surrogate surrogates survey surveys survivor survivors suspect teacher teachers team teammate testimony text texts
think-tank tape television text times transcript trooper troops tweet tweets union unions veteran veterans victim victims video viewers villagers voice volunteer volunteers
broker brokers dealer dealers developer developers footage imagery figures indicators milblogger operator carrier insurer retailer manufacturer forecaster shareholders auditors
voter voters watchdog watchdogs warden website websites whistleblower white-collar wife wing witness witnesses woman women worker workers writer writers youth
ambassador ambassadors attendee attendees bartender billionaire businessman businesswoman clip contender contenders crowd film footnote frontrunner front-runner heckler lobbyist
lobbyists marchers migrant migrants mogul movie narrator organizer organizers organiser organisers panelist pastor pastors patron pundit pundits questioner retiree spectators teenager tourist
user users businesses banker bankers chancellor client clients colonel commentary corporation customer customers detainee detainees dissident dissidents donor-adviser envoy farmer farmers
firefighter firefighters fishermen hostage hostages importer inspector inspectors institute institution investor investors jurist jurists letter-writer locals loyalist loyalists mediator mediators
nurse nurses passenger passengers pensioner planner planners preacher psychiatrist rapper ranger rector registrar regulator regulators rescuer rescuers sailor sailors shopkeeper signatories
blogger bloggers milblogger milbloggers channel channels singer supplier suppliers think-tanks trader traders translator travelers trustee trustees tycoon vendor vendors vice-president warlord watcher watchers`;

/** Last (or only) words that make a capitalised run a body rather than a person. */
export const ORGANISATION_HEADS = `
administration agency alliance army assembly association authority bank board brigade broadcasting bureau cabinet campaign caucus center centre chamber church club coalition
college commission committee company conference congress convention corporation corps council court daily department executive
federation forces foundation front fund gazette government group guard herald house institute institution journal journalism kremlin
law league magazine media ministry mission monitor movement nation nations navy network networks news newspaper observatory observer office
organisation organization panel parliament party pentagon police post press radio reports research review school senate service
society street studies syndicate team telegraph television times treasury tribune tribunal trust union universities university watch
wire agency project register report guardian independent poll survey corp inc ltd plc co motors electric airlines industries holdings`;

/** Small words that may stand inside a name. */
export const JOINERS = 'of de del della di da la le van von der den bin ibn al el & y and for the';

export const MALE_NAMES = `
aaron abbas abdul abdullah adam adel adrian ahmad ahmed alan albert alec alejandro aleksandr alex alexander alexei alfred ali allen alonzo alvin
amir andre andreas andrei andrew andy angelo anthony antonio arnold arthur ayman aziz barack barney barry bart bashar ben benjamin benny bernard bernie bert bill
billy bob bobby boris brad bradley brandon brendan brent bret brett brian bruce bryan bryce byron calvin carl carlos cedric chad charles charlie chester
chip chris christian christopher chuck clarence clark claude clayton cliff clifford clint clinton clive cody colin conrad corey cory craig curt curtis
dale damian dan daniel danny darrell darren darryl dave david dean dennis derek derrick devin dick diego dmitri dmitry dominic don donald doug douglas drew dustin
dwayne dwight earl ed eddie edgar edmund eduardo edward edwin eli elias elijah elliot elliott emmanuel emanuel enrique eric erik ernest ernesto ethan eugene evan
fadi faisal felipe felix fernando floyd francis francisco frank franklin fred frederick gabriel garrett gary gavin gene geoff geoffrey george gerald gerard gerry
gilbert glen glenn gordon graham grant greg gregory guy hakan hal hamid harold harry harvey hasan hassan hector henry herbert herman howard hugh hugo hussein ian
ibrahim igor ismail isaac ivan jack jackson jacob jaime jake jamal james jamie jan jared jason javier jay jeb jeff jefferson jeffrey jeremy jerome jerry jesse jesus jim
jimmy joaquin joe joel joey johan john johnny jon jonah jonathan jorge jose joseph josh joshua juan julian julio justin karl keith ken kenneth kevin khaled kirk kurt kyle
lance larry lars laurence lawrence lee len leo leon leonard leonid leroy leslie lester levi lewis liam lincoln lindsey lloyd lou louis lucas luis luke
mahmoud malcolm manuel marc marco marcos marcus mario marion mark marshall martin marty marvin mathew matt matthew maurice max maxim michael micah miguel mike mikhail
milton mitch mitchell mitt mohamed mohammad mohammed morgan morris moses muhammad murray mustafa nathan nathaniel neal neil nelson newt nicholas nick nicolas nigel nikolai noah noel norman
oleg oliver omar orrin oscar otto owen pablo pat patrick paul pavel pedro perry pete peter phil philip phillip pierre rafael ralph ramon rand randall randy raul ray
raymond recep reggie reince rex ricardo richard rick ricky rob robert roberto rodney rodrigo roger roland ron ronald rory ross roy rudolph rudy rupert russ russell ryan saad
sam samuel saul scott sean sebastian serge sergei sergey sergio seth shane shaun shawn sheldon sidney silvio simon spencer stan stanley stephen steve steven stewart stuart
ted terence terry thad theodore thomas tim timothy toby todd tom tommy tony travis trent trevor troy tyler ulrich vernon victor vince vincent viktor vitaly vladimir volodymyr
wade wallace walter warren wayne wendell wes wesley wilbur will willard william willie winston xavier yasser yuri yusuf zach zachary zack`;

export const FEMALE_NAMES = `
abby abigail ada adriana agnes aisha alexandra alexandria alexis alice alicia alison allison alyssa amanda amal amber amelia amy ana anastasia andrea angela angelina angie anita ann anna
anne annette annie antonia april ariana arianna arlene ashley audrey barbara beatrice becky belinda bernadette bernice bertha beth betsy betty beverly bonnie brenda briana
bridget brittany brooke caitlin camille candace candice carla carly carmen carol carole caroline carolyn carrie cassandra catherine cathy cecilia cecile celeste celia charlene
charlotte chelsea cheryl chloe christina christine christy cindy claire clara claudia cokie colleen connie constance corinne courtney cristina crystal cynthia daisy dana danielle daphne
darlene dawn deb debbie deborah debra deirdre delia denise diana diane dianne dina dolores donna dora doris dorothy edith eileen elaine eleanor elena elisa elisabeth
elise eliza elizabeth ella ellen eloise elsa emily emma erica erika erin estelle esther ethel eva eve evelyn faith fatima felicia fiona flora florence frances
gabriela gabrielle gail geraldine gertrude gina ginger glenda gloria grace greta gretchen gwen hannah hanna harriet hazel heather heidi helen helena hilary hillary holly huma ida
imelda ingrid irene iris irma isabel isabella ivanka ivy jackie jacqueline jan jane janelle janet janice jasmine jean jeanette jeanne jen jenna jennifer jenny jessica jill jo
joan joanna joanne jocelyn jodi josephine joy joyce juanita judith judy julia juliana julie juliet june kaitlyn kamala karen karin karla kate katherine kathleen kathryn kathy katie katrina
kay kayla keisha kellie kelly kellyanne kendra kerry kim kimberly kirsten kirstie kristen kristin kristina laila lana lara laura lauren laurie layla lea leah leila lena lenora leslie leticia
lillian lily linda lisa liz lois lola loretta lori lorraine louise lucia lucille lucy lydia lynn mabel mackenzie madeleine madeline maggie mandy marcia margaret margarita
maria marian marianne maribel marie marilyn marina marjorie marla marlene marsha martha mary maryam maureen maxine may megan meghan melanie melania melinda melissa melody mercedes meredith mia
michele michelle mildred mimi miranda miriam molly mona monica nadia nadine nancy naomi natalia natalie natasha nicole nicola nikki nina nora norma olga olivia opal pamela patricia
patti patty paula pauline pearl peggy penny phyllis priscilla rachel ramona reba rebecca regina renee rhonda rita roberta robin rosa rosalind rose rosemary roxanne
ruby ruth sabrina sally samantha sandra sandy sara sarah sasha selena serena shannon sharon sheila shelley sherry shirley sierra silvia simone sonia sonya sophia sophie stacey stacy stella
stephanie sue susan susana susanna suzanne svetlana sylvia tamara tami tammy tanya tara tatiana teresa terri tess theresa tiffany tina toni tonya tracey traci tracy tricia ursula
valarie valentina valerie vanessa vera veronica vicki vicky victoria violet virginia vivian wanda wendy whitney wilma winifred yasmin yolanda yvette yvonne zainab zoe`;
