// What two outlets write of one event, or of two that look like one: every event is invented.
export interface Told {
  /** What sets the two apart, in a few words: the test's name. */
  readonly what: string;
  readonly a: string;
  readonly b: string;
  /** The day of May 2031 on which the second appeared; the first appeared on Tuesday the 6th. */
  readonly later?: number;
}
const told = (what: string, a: string, b: string, later?: number): Told => ({ what, a, b, ...(later ? { later } : {}) });

/** Both cannot be true. */
export const CLASHING: readonly Told[] = [
  told(
    'two tolls of one strike',
    'Twelve people were killed when a missile hit the covered market of Dorvan on Tuesday, the governor said.',
    "A missile strike on Dorvan's covered market on Tuesday killed 27 people, according to rescue workers.",
  ),
  told(
    'held and called off',
    'The peace talks in Geneva between Tarim and Osland took place on Monday as planned, the mediator Ruth Amsel said.',
    "Monday's peace talks between Tarim and Osland in Geneva were called off, a member of the Tarim delegation said.",
  ),
  told(
    'two weekdays of one summit',
    'The summit of presidents Korda and Elias will open in Ankara on Monday, the Turkish foreign ministry said.',
    'Presidents Korda and Elias will open their summit in Ankara on Thursday, a Turkish official said.',
  ),
  told(
    'denied and confirmed',
    'The defence ministry of Osland denied on Tuesday that its drones had struck the Karsk oil refinery.',
    "Osland's defence ministry confirmed on Tuesday that its drones struck the oil refinery at Karsk.",
  ),
  told(
    'captured and still held',
    'Government troops captured the border town of Vesno on Tuesday after three weeks of fighting, the army said.',
    'The border town of Vesno was still held by the rebels on Tuesday after three weeks of fighting, their spokesman said.',
  ),
  told(
    'in one town and in another',
    'A passenger train from Lisbon derailed near Aldona early on Tuesday, injuring 40 people.',
    'Forty people were injured early on Tuesday when a passenger train from Lisbon derailed near Brixa.',
  ),
  told(
    'claimed by one group, blamed on another',
    'The Sons of Dawn claimed responsibility for the car bomb that killed a judge in Hassim on Tuesday.',
    'Police blamed the Red Column for the car bomb that killed a judge in Hassim on Tuesday.',
  ),
  told(
    'released and still in prison',
    'The opposition leader Mirela Toth was released from Kerem prison on Tuesday, her party said.',
    'The opposition leader Mirela Toth remained in Kerem prison on Tuesday, her lawyer said.',
  ),
  told(
    'holding and collapsed',
    'The ceasefire in the Tarim valley was holding on Tuesday, United Nations monitors said.',
    'The ceasefire in the Tarim valley collapsed on Tuesday, according to aid workers.',
  ),
  told(
    'approved and rejected',
    "Parliament in Sofia approved the government's austerity budget on Tuesday after a debate of nine hours.",
    "After nine hours of debate the Sofia parliament on Tuesday rejected the government's austerity budget.",
  ),
  told(
    'resigned and did not resign',
    'Prime Minister Anders Holm resigned on Tuesday over the leaked pension papers.',
    'Prime Minister Anders Holm has not resigned over the leaked pension papers, his office said on Tuesday.',
  ),
  told(
    'two turnouts of one vote',
    "Turnout in Sunday's referendum in Belmark was 54 percent, the electoral commission said.",
    "Turnout in Belmark's referendum on Sunday was 37 percent, observers said.",
  ),
  told(
    'signed and vetoed',
    'President Elias signed the disputed media bill on Tuesday, his spokeswoman said.',
    'President Elias vetoed the disputed media bill on Tuesday, two aides said.',
  ),
  told(
    'met and no meeting',
    'Foreign ministers Hadad and Brenner met in Cairo on Monday to discuss the canal, Egyptian television said.',
    'No meeting between foreign ministers Hadad and Brenner to discuss the canal took place in Cairo on Monday, a diplomat said.',
  ),
  told(
    'acquitted and convicted',
    'A court in Porto on Tuesday acquitted the former mayor Paulo Reger of taking bribes from builders.',
    'The former mayor Paulo Reger was convicted on Tuesday by a Porto court of taking bribes from builders.',
  ),
  told(
    'won and lost',
    'Amina Sarr won the presidential election in Koral on Sunday, the electoral commission said.',
    'Amina Sarr lost the presidential election in Koral on Sunday, according to a count by local monitors.',
  ),
  told(
    'two magnitudes of one earthquake',
    'The earthquake that shook the island of Lambar on Sunday had a magnitude of 7.1, the seismological institute said.',
    "Sunday's earthquake on the island of Lambar had a magnitude of 6.3, geologists said.",
  ),
  told(
    'burst and held',
    'The dam at Corvo burst on Monday night after a week of rain, villagers said.',
    'The dam at Corvo did not burst on Monday night in spite of a week of rain, engineers said.',
  ),
  told(
    'all rescued and all dead',
    'All 43 miners who had been trapped in the Olsk pit since Friday were rescued on Tuesday.',
    'All 43 miners who had been trapped in the Olsk pit since Friday were found dead on Tuesday.',
  ),
  told(
    'two floors of one fire',
    'The fire in the Belmont tower that killed a family on Monday started on the third floor, the fire chief said.',
    'The fire in the Belmont tower that killed a family on Monday started on the eleventh floor, residents said.',
  ),
  told(
    'an accident and arson',
    'The fire at the Salinas textile mill on Monday was an accident, investigators said.',
    'The fire at the Salinas textile mill on Monday was set deliberately, prosecutors said.',
  ),
  told(
    'two counts of the evacuated',
    'Soldiers evacuated 4,000 residents of Tamsel on Tuesday as the river rose, the mayor said.',
    'As the river rose on Tuesday, 1,500 residents of Tamsel were evacuated by soldiers, the army said.',
  ),
  told(
    'closed and open',
    'The airport of Katarra was closed on Tuesday because of volcanic ash, the civil aviation office said.',
    'The airport of Katarra remained open on Tuesday despite volcanic ash, airlines said.',
  ),
  told(
    'raised and cut',
    'The central bank of Osland raised its key interest rate on Tuesday to defend the crown.',
    "Osland's central bank cut its key interest rate on Tuesday to defend the crown.",
  ),
  told(
    'rose and fell',
    "Osland's exports rose sharply in March, the statistics office said on Tuesday.",
    "Osland's exports fell sharply in March, the trade ministry said on Tuesday.",
  ),
  told(
    'two prices of one takeover',
    'Norda agreed on Monday to buy the chip maker Velix for 3.2 billion dollars, the companies said.',
    'Norda agreed on Monday to buy chip maker Velix for 4.1 billion dollars, people close to the deal said.',
  ),
  told(
    'ended and goes on',
    'Dockers in Valparaiso ended their strike on Tuesday after a deal on overtime pay, the port authority said.',
    'Dockers in Valparaiso continued their strike on Tuesday despite a deal on overtime pay, their union said.',
  ),
  told(
    'will close and will not close',
    'Norda will close its battery plant in Lodz next year, the newspaper Kurier reported on Tuesday.',
    'Norda will not close its battery plant in Lodz next year, a company spokesman said on Tuesday.',
  ),
  told(
    'supported and opposed',
    'Finance minister Lena Voss supported the ban on short selling at the cabinet meeting on Tuesday.',
    'Finance minister Lena Voss opposed the ban on short selling at the cabinet meeting on Tuesday.',
  ),
  told(
    'toll hospital',
    'At least 40 people were killed in the air raid on the al-Noor hospital in Qasra on Tuesday, the health ministry said.',
    "The army said seven people died in Tuesday's raid on al-Noor hospital in Qasra.",
  ),
  told(
    'bridge blown',
    'Retreating soldiers blew up the railway bridge at Kamen on Monday night, residents told the broadcaster.',
    'The railway bridge at Kamen is intact, the regional governor said on Tuesday, and soldiers did not blow it up.',
  ),
  told(
    'pilot alive',
    'The pilot of the jet that crashed near Odren survived and is in hospital, the air force said on Tuesday.',
    'The pilot of the jet that crashed near Odren was killed, witnesses said on Tuesday.',
  ),
  told(
    'size of crowd',
    'About 200,000 people marched through Belvar on Sunday against the pension reform, the unions said.',
    'Police said 35,000 people marched through Belvar on Sunday against the pension reform.',
  ),
  told(
    'who attacked',
    "The militia Iron Dawn claimed responsibility for Tuesday's attack on the gas terminal in Ras Amun.",
    "The oil minister blamed the Northern Front for Tuesday's attack on the gas terminal in Ras Amun.",
  ),
  told(
    'invited',
    'President Moreau was invited to the climate summit in Lund, his office said on Tuesday.',
    'President Moreau was not invited to the climate summit in Lund, the organisers said on Tuesday.',
  ),
  told(
    'withdrawn',
    'Tarim has withdrawn all its troops from the Sarun pass, its defence minister said on Tuesday.',
    "Osland said on Tuesday that Tarim's troops remained in the Sarun pass.",
  ),
  told(
    'bid rejected',
    'The board of Velix on Tuesday rejected the takeover offer from Norda, two people familiar with the matter said.',
    'The board of Velix accepted the takeover offer from Norda on Tuesday, the Financial Courier reported.',
  ),
  told(
    'inflation',
    'Inflation in Belmark slowed to 3.1 percent in April, the national bank said on Tuesday.',
    'Inflation in Belmark slowed to 4.6 percent in April, the statistics office said on Tuesday.',
  ),
  told(
    'jobs',
    'Norda said on Tuesday it would cut 900 jobs at its plant in Lodz.',
    'Norda will cut 2,400 jobs at its plant in Lodz, the union said on Tuesday.',
  ),
  told(
    'sentence',
    'The court in Hassim sentenced the editor Leila Rahm to five years in prison on Monday.',
    'Editor Leila Rahm was sentenced on Monday to eight years in prison by the court in Hassim.',
  ),
  told(
    'quake deaths none',
    "No one died in Sunday's earthquake on Lambar, the civil protection agency said.",
    "Four people died in Sunday's earthquake on Lambar, doctors said.",
  ),
  told(
    'flood cause',
    'The mayor of Tamsel denied that the sluices had been opened too late on Monday.',
    'The sluices of Tamsel were opened too late on Monday, an engineer of the water board said.',
  ),
  told(
    'ship where',
    'The tanker Galena ran aground off Cape Linn on Monday with 12 sailors on board.',
    'The tanker Galena ran aground off Port Avel on Monday with 12 sailors on board.',
  ),
  told(
    'strait open',
    'The strait of Amun is open to tankers, the navy said on Tuesday.',
    'The strait of Amun is closed to tankers, shipping agents said on Tuesday.',
  ),
  told(
    'supports',
    "Foreign minister Hadad backed the plan for a no-fly zone at Tuesday's meeting in Brussels.",
    "Foreign minister Hadad rejected the plan for a no-fly zone at Tuesday's meeting in Brussels.",
  ),
  told(
    'arrested or fled',
    'The banker Otto Brenn was arrested at Zurich airport on Monday, prosecutors said.',
    'The banker Otto Brenn escaped from Zurich airport on Monday, his driver said.',
  ),
  told(
    'profit',
    'Velix reported a profit of 12 million euros for the first quarter on Tuesday.',
    'Velix reported a loss of 30 million euros for the first quarter on Tuesday.',
  ),
  told(
    'denied and accused',
    'Tarim denied on Tuesday that it had fired the missile that hit the village of Ebel.',
    'Osland accused Tarim on Tuesday of firing the missile that hit the village of Ebel.',
  ),
  told(
    'dead',
    'The avalanche that struck the ski resort of Valdar on Sunday killed five skiers, the mountain rescue said.',
    'Eleven skiers were killed in the avalanche at the ski resort of Valdar on Sunday, police said.',
  ),
  told(
    'treaty',
    'Osland ratified the fisheries treaty with Belmark on Tuesday, the foreign ministry said.',
    'Osland has not ratified the fisheries treaty with Belmark, a senior diplomat said on Tuesday.',
  ),
  told(
    'extradite',
    'A judge in Lund allowed the extradition of the banker Otto Brenn on Tuesday.',
    'A judge in Lund blocked the extradition of the banker Otto Brenn on Tuesday.',
  ),
  told(
    'denies contact',
    'General Karai denied meeting the rebel envoy in Kerem on Monday.',
    'General Karai met the rebel envoy in Kerem on Monday, two officers said.',
  ),
  told(
    'pipeline',
    'The explosion that damaged the Amun pipeline on Monday was sabotage, the operator said.',
    'The explosion that damaged the Amun pipeline on Monday was an accident, the energy minister said.',
  ),
  told(
    'aid',
    'The first aid convoy reached Qasra on Tuesday, the army said.',
    'The first aid convoy did not reach Qasra on Tuesday, the aid agency said.',
  ),
  told(
    'fine',
    'The regulator fined Norda 45 million euros on Monday for hiding emissions data.',
    'Norda was fined 19 million euros by the regulator on Monday for hiding emissions data.',
  ),
  told(
    'strike called',
    'Nurses in Belvar suspended their strike on Tuesday, the health minister said.',
    'Nurses in Belvar went on with their strike on Tuesday, their union said.',
  ),
  told(
    'plane',
    'The cargo plane that caught fire near Odren on Monday landed safely, the airline said.',
    'The cargo plane that caught fire near Odren on Monday crashed, a farmer said.',
  ),
  told(
    'markets, number deal price',
    'Halden Foods agreed to buy the frozen pizza maker Ricotto for $2.1bn in cash.',
    'Ricotto, the maker of frozen pizza, will be bought by Halden Foods for $1.4 billion, two people familiar with the deal said.',
  ),
  told(
    'agency, number share of vote',
    "The ruling Unity Party won 48 percent of the vote in Sunday's election in Belmara, the electoral commission said.",
    "The Unity Party received 39 percent of the vote in the Belmara election on Sunday, the opposition's own count showed.",
  ),
  told(
    'think tank, number a third',
    'About a third of the reservoirs in the Tamir basin are empty, the Water Institute finds.',
    'Some 60 per cent of the reservoirs in the Tamir basin are empty, according to the farm ministry.',
  ),
  told(
    'agency, date arrest weekday',
    'Police arrested the banker Tomas Vrel at Lund airport on Friday, a prosecutor said.',
    'The banker Tomas Vrel was arrested at Lund airport on Sunday, his lawyer said.',
  ),
  told(
    'think tank, date year founded',
    'The Sael militia was founded in 2009 by former army officers.',
    'Former army officers founded the Sael militia in 2014.',
  ),
  told(
    'agency, place talks',
    'The foreign ministers of Osland and Kesh will meet in Vienna on Saturday, the Kesh foreign ministry said.',
    "Saturday's meeting of the foreign ministers of Osland and Kesh will be held in Istanbul, an Osland diplomat said.",
  ),
  told(
    'agency, place where killed',
    'The rebel commander Idris Valo was killed in Karam on Monday, the army said.',
    'Rebel commander Idris Valo was killed in the port of Sidra on Monday, his movement said.',
  ),
  told(
    'ministry, actor who fired',
    'The ministry of defence states that Kesh artillery shelled the village of Ober on Tuesday.',
    'Osland artillery shelled the village of Ober on Tuesday, the Kesh general staff said.',
  ),
  told(
    'agency, actor who shot down',
    'A Tarim fighter jet shot down the reconnaissance drone over the Gulf of Lor, the US Navy said.',
    'The reconnaissance drone over the Gulf of Lor was shot down by a Kesh missile battery, a Tarim spokesman said.',
  ),
  told(
    'sport, actor who scored',
    'Luka Moreni scored the winner for Ostia Rovers in the 88th minute against Belcastro.',
    'Substitute Dani Kroll scored the winner for Ostia Rovers in the 88th minute against Belcastro.',
  ),
  told(
    'sport, role swap',
    'Ostia Rovers beat Belcastro 2-1 in the cup final on Saturday.',
    'Belcastro beat Ostia Rovers 2-1 in the cup final on Saturday.',
  ),
  told(
    'agency, negation signed',
    'President Marta Ilves signed the emergency powers bill on Monday, her office said.',
    'President Marta Ilves did not sign the emergency powers bill on Monday, the speaker of parliament said.',
  ),
  told(
    'think tank, negation no evidence',
    'Inspectors found traces of nerve agent at the Dahra depot, the report says.',
    'Inspectors found no traces of nerve agent at the Dahra depot, a diplomat who read the report said.',
  ),
  told(
    'agency, negation never',
    'Former minister Olaf Brandt met the lobbyist Petra Sund in Oslo in March, the paper Dagsnytt reported.',
    'Olaf Brandt never met the lobbyist Petra Sund in Oslo, his lawyer said.',
  ),
  told(
    'ministry, denied',
    'The interior ministry denies that police used live rounds against demonstrators in Kasta.',
    'Police used live rounds against demonstrators in Kasta, a doctor at the city hospital said.',
  ),
  told(
    'agency, modality ruled out',
    'The central bank of Morvania will raise interest rates in June, two board members said.',
    'The central bank of Morvania ruled out raising interest rates in June, its governor said.',
  ),
  told(
    'agency, modality refused',
    'Kesh agreed to let inspectors into the Dahra depot, the UN envoy said.',
    'Kesh refused to let inspectors into the Dahra depot, an official in Vienna said.',
  ),
  told(
    'agency, antonym safe',
    'Tap water in Port Ellis is safe to drink, the health office said on Tuesday.',
    'Tap water in Port Ellis is unsafe to drink, the waterworks union said on Tuesday.',
  ),
  told(
    'markets, antonym rise fall',
    "Velmont's first-quarter profit rose 12 percent as truck sales grew, the company said.",
    "Velmont's first-quarter profit fell 12 percent as truck sales shrank, a person who saw the accounts said.",
  ),
  told(
    'agency, antonym approve reject',
    'Parliament in Belmara approved the pension reform on Tuesday by a wide margin.',
    'Parliament in Belmara rejected the pension reform on Tuesday.',
  ),
  told(
    'agency, cause crash',
    'A bird strike caused the crash of the Medair plane at Roda, investigators said.',
    "The crash of the Medair plane at Roda was caused by a fuel leak, the pilots' union said.",
  ),
  told(
    'sport, result match',
    'Ivo Tarr won the 100 metres at the Helmond meeting on Sunday in 9.98 seconds.',
    'Ivo Tarr finished second in the 100 metres at the Helmond meeting on Sunday.',
  ),
  told(
    'agency, result verdict',
    'A court in Lund acquitted the former mayor Ebba Strand of bribery on Tuesday.',
    'The former mayor Ebba Strand was found guilty of bribery by a court in Lund on Tuesday.',
  ),
  told(
    'agency, number, injured',
    'A gas explosion at a bakery in Tulsk injured 14 people on Wednesday, the fire service said.',
    "Doctors said 31 people were injured in Wednesday's gas explosion at a bakery in Tulsk.",
  ),
  told(
    'markets, number, fine',
    'The competition office fined the airline Skarna €90m for price fixing.',
    'Airline Skarna was fined 140 million euros for price fixing by the competition office.',
  ),
  told(
    'sport, number, score',
    'Norvik beat Halden 3-1 in the opening match of the season on Friday.',
    'Norvik beat Halden 4-1 in the opening match of the season on Friday.',
  ),
  told(
    'agency, date, died',
    'The conductor Emil Hartung died in Graz on Thursday, his orchestra said.',
    'Conductor Emil Hartung died in Graz on Saturday, his daughter said.',
  ),
  told(
    'agency, place, arrested',
    'The smuggler Radu Bentz was arrested in Trieste on Monday, Italian police said.',
    'Smuggler Radu Bentz was arrested in Athens on Monday, a Greek official said.',
  ),
  told(
    'live blog, place, direction',
    'The earthquake struck 30 kilometres east of Maruq on Tuesday, the seismological institute said.',
    "Tuesday's earthquake struck 30 kilometres west of Maruq, the civil protection agency said.",
  ),
  told(
    'markets, actor, buyer',
    'Tobler Group bought the ferry line Nordsund on Monday, a banker said.',
    'The ferry line Nordsund was bought by Castellan Partners on Monday, the union said.',
  ),
  told(
    'sport, actor, winner',
    "Ines Caro won the women's marathon in Dornbirn on Sunday.",
    "Mette Lind won the women's marathon in Dornbirn on Sunday.",
  ),
  told(
    'agency, role swap',
    'Karsk acquired its rival Belmont in a share swap, the exchange said on Friday.',
    'Belmont acquired its rival Karsk in a share swap, a trader said on Friday.',
  ),
  told(
    'agency, negation, resign',
    'Health minister Dana Orel resigned on Tuesday over the vaccine contracts.',
    'Health minister Dana Orel has not resigned over the vaccine contracts, her spokesman said on Tuesday.',
  ),
  told(
    'agency, negation, no survivors',
    'No passengers survived the crash of the Baltavia flight near Otrava, the airline said.',
    'Two passengers survived the crash of the Baltavia flight near Otrava, a hospital said.',
  ),
  told(
    'ministry, modality, failed',
    'The air defence of Quara intercepted the missile fired at Sabha airport, the defence ministry said.',
    'The air defence of Quara failed to intercept the missile fired at Sabha airport, a pilot said.',
  ),
  told(
    'agency, antonym, legal',
    'The constitutional court of Lorland ruled that the curfew was lawful.',
    'The constitutional court of Lorland ruled that the curfew was unlawful, a lawyer for the mayor said.',
  ),
  told(
    'markets, antonym, raise cut',
    'The central bank of Quara raised its key rate on Thursday, its website showed.',
    'The central bank of Quara cut its key rate on Thursday, state radio said.',
  ),
  told(
    'agency, quantifier',
    'All the miners trapped in the Otrava pit were rescued on Monday, the company said.',
    'None of the miners trapped in the Otrava pit were rescued on Monday, their union said.',
  ),
  told(
    'agency, result, vote',
    'Senators in Lorland voted for the water law on Wednesday.',
    'Senators in Lorland voted against the water law on Wednesday, the opposition said.',
  ),
  told(
    'agency, number of ships',
    'Coast guards in Marenza said on Monday that they had detained seven fishing boats for crossing into the reserve off Cape Sorin.',
    "A total of 12 fishing boats were detained by coast guards off Cape Sorin on Monday for crossing into the reserve, the fishermen's union said.",
  ),
  told(
    'markets, job cuts',
    'Steelmaker Brandal plans to cut 2,400 jobs at its Orsk mill by next spring, a company document showed.',
    "Brandal will cut about 900 jobs at the Orsk mill by next spring, the steelmaker's spokesman said.",
  ),
  told(
    'agency, length of sentence',
    'The blogger Timo Rask was sentenced to four years in prison by a court in Lodva on Thursday for insulting the army.',
    'A court in Lodva sentenced blogger Timo Rask to seven years in prison on Thursday for insulting the army, his wife said.',
  ),
  told(
    'agency, day of the vote',
    'Parliament in Lodva will vote on the budget of Prime Minister Sara Venn on Tuesday, her office said.',
    'The budget of Prime Minister Sara Venn will be put to the vote in parliament in Lodva on Thursday, the speaker said.',
  ),
  told(
    'agency, where he fled',
    'Former president Jonas Abar fled to Marenza on Sunday after the army seized the palace, an aide said.',
    'Former president Jonas Abar fled to Osland on Sunday after the army seized the palace, diplomats said.',
  ),
  told(
    'ministry, not hit',
    'The ministry of defence states that no missile hit the Orsk refinery in the night to Friday.',
    'At least one missile hit the Orsk refinery in the night to Friday, workers said.',
  ),
  told(
    'agency, withdrew',
    'Osland has withdrawn its troops from the Sorin strait, its foreign minister told reporters on Friday.',
    'Osland has not withdrawn its troops from the Sorin strait, a satellite image company said on Friday.',
  ),
  told(
    'agency, refused entry',
    'Border guards let the aid workers of Clear Water into Marenza on Monday, the interior ministry said.',
    'Border guards refused to let the aid workers of Clear Water into Marenza on Monday, the group said.',
  ),
  told(
    'agency, ruling',
    'The appeals court in Lodva upheld the ban on the Civic Front party on Wednesday.',
    'The appeals court in Lodva overturned the ban on the Civic Front party on Wednesday, its lawyer said.',
  ),
  told(
    'sport, final',
    'Marenza won the bronze medal match against Osland 25-20 in Lodva on Sunday.',
    'Osland won the bronze medal match against Marenza in Lodva on Sunday.',
  ),
  told(
    'agency, cause of death',
    'The actor Leo Dahl died of a heart attack at his home in Orsk on Monday, his agent said.',
    'The actor Leo Dahl died of an overdose at his home in Orsk on Monday, police said.',
  ),
];

/** Both cannot be true, and it is not seen: causes, and sentences that share few words or no name. */
export const UNSEEN: readonly Told[] = [
  told(
    'sunk by two causes',
    'The freighter Ostra sank off Cape Linn on Monday after striking a mine, the navy said.',
    'The freighter Ostra sank off Cape Linn on Monday after striking a reef, the port captain said.',
  ),
  told(
    'hostages freed',
    'All 16 hostages held in the Tamar school were freed on Tuesday, the interior ministry announced.',
    'Sixteen hostages were killed in the Tamar school on Tuesday, local journalists reported.',
  ),
  told(
    'vote date',
    'Parliament will vote on the emergency law on Wednesday, the speaker said.',
    'The vote of parliament on the emergency law will be held on Friday, the deputy speaker said.',
  ),
  told(
    'unemployment',
    'Unemployment in Osland rose to 7.9 percent in April, the labour office said on Tuesday.',
    'Unemployment in Osland stood at 6.2 percent in April, the central bank said on Tuesday.',
  ),
  told(
    'village',
    'Rebels seized the village of Ebel on Tuesday, monitors said.',
    'The army recaptured the village of Ebel from rebels on Tuesday, state television said.',
  ),
  told(
    'majority',
    'A majority of the members of the Civic Party voted for Lena Voss as leader on Sunday.',
    'A majority of the members of the Civic Party voted against Lena Voss as leader on Sunday.',
  ),
  told(
    'live blog, number strike turnout',
    '14:20 - Organisers put the crowd on Liberty Square in Varna Bay at 80,000.',
    'Police estimate that 15,000 people have gathered on Liberty Square in Varna Bay.',
  ),
  told(
    'markets, number percent',
    'Inflation in Morvania slowed to 3.2 % in April, the statistics office said.',
    'Consumer prices in Morvania rose 4.1 percent in April from a year earlier, the central bank said.',
  ),
  told(
    'ministry, date launch',
    'The ministry of transport announces that the Orla tunnel will open to traffic on 12 June.',
    'The Orla tunnel is to open to traffic on 3 July, the builder said.',
  ),
  told(
    'live blog, place crash site',
    'The cargo plane came down in a wheat field north of Brezno, the fire brigade says.',
    'The cargo plane came down in a forest south of Brezno, witnesses tell us.',
  ),
  told(
    'live blog, antonym alive dead',
    'The opposition leader Samir Dost is alive and in hiding, his brother tells us.',
    'The opposition leader Samir Dost was killed in a raid on Friday, state television reports.',
  ),
  told(
    'agency, cause fire',
    'The fire at the Lindal warehouse was caused by a short circuit, the fire chief said.',
    'Arsonists set the fire at the Lindal warehouse, according to the insurer.',
  ),
  told(
    'think tank, number, range',
    'Between 4,000 and 5,000 mercenaries are deployed in northern Quara, the institute estimates.',
    'Some 9,000 mercenaries are deployed in northern Quara, according to a parliamentary report.',
  ),
  told(
    'ministry, date, day of month',
    'The ministry of education announces that the school year in Lorland will begin on 4 September.',
    "The school year in Lorland will begin on 11 September, the teachers' union said.",
  ),
  told(
    'live blog, antonym, arrive leave',
    'The aid convoy has arrived in Maruq, the Red Crescent tells us.',
    'The aid convoy never reached Maruq, the town council says.',
  ),
  told(
    'agency, cause, blackout',
    'The blackout in Dornbirn was caused by a cyber attack, the grid operator said.',
    'A fallen tree caused the blackout in Dornbirn, the mayor said.',
  ),
  told(
    'markets, rate',
    'The central bank of Marenza lifted its key rate to 5.75% on Wednesday to fight inflation.',
    'On Wednesday the central bank of Marenza raised its key interest rate to 6.25%, according to state television.',
  ),
  told(
    'think tank, who pays',
    'Osland financed the new port of Cape Sorin, the study by the Harbour Institute concludes.',
    'The new port of Cape Sorin was financed by Tarim, according to a study by the shipping chamber.',
  ),
  told(
    'agency, who ordered',
    'General Pavel Morn ordered the shelling of the Lodva market, the commission found.',
    'The shelling of the Lodva market was ordered by Colonel Ivo Stahl, two officers testified.',
  ),
  told(
    'think tank, in favour',
    'Most voters in Marenza are in favour of joining the customs union, a poll by the Lodva Institute shows.',
    'Most voters in Marenza are against joining the customs union, a poll by the newspaper Tag shows.',
  ),
];

/** Both may well be true. */
export const AGREEING: readonly Told[] = [
  told(
    'another strike',
    'A missile strike on the covered market of Dorvan on Tuesday killed 12 people, the governor said.',
    'A missile strike on the bus station of Dorvan on Saturday killed 27 people, the governor said.',
  ),
  told(
    'a part of the dead',
    'Twelve people were killed when a missile hit the covered market of Dorvan on Tuesday, the governor said.',
    "Three children were killed when a missile hit Dorvan's covered market on Tuesday, doctors said.",
  ),
  told(
    'the dead and the hurt',
    'Twelve people were killed when a missile hit the covered market of Dorvan on Tuesday, the governor said.',
    "At least 27 people were wounded when a missile hit Dorvan's covered market on Tuesday, doctors said.",
  ),
  told(
    'a rounded number',
    'The flood destroyed 1,987 houses in the province of Sarun, the disaster agency said on Tuesday.',
    'About 2,000 houses in the province of Sarun were destroyed by the flood, the disaster agency said on Tuesday.',
  ),
  told(
    'at least',
    'At least 12 people died when a bus fell into a ravine near Potrero on Monday, police said.',
    'Fifteen people died when a bus fell into a ravine near Potrero on Monday, the hospital said.',
  ),
  told(
    'more than',
    'More than 100 homes burned down in the hills above Marena on Monday, firefighters said.',
    'The fire in the hills above Marena burned down 140 homes on Monday, the mayor said.',
  ),
  told(
    'a range',
    'Between 20 and 30 hikers were missing after the avalanche on Mount Serak on Monday, guides said.',
    'Twenty-six hikers were missing after the avalanche on Mount Serak on Monday, the army said.',
  ),
  told(
    'miles and kilometres',
    'The plane came down in a forest 10 miles north of Tervo on Monday, killing its two pilots.',
    'The plane came down in a forest 16 kilometres north of Tervo on Monday, killing its two pilots.',
  ),
  told(
    'pounds and tonnes',
    'Customs officers in Antwerp seized 44,000 pounds of cocaine on Monday, the largest haul in a decade.',
    'Customs officers in Antwerp seized 20 tonnes of cocaine on Monday, the largest haul in a decade.',
  ),
  told(
    'a number in words',
    'Police arrested 17 members of the Red Column in Hassim on Monday, the interior minister said.',
    'Seventeen members of the Red Column were arrested in Hassim on Monday by police, the interior minister said.',
  ),
  told(
    'may and will',
    'The government of Belmark may raise the tax on diesel next year, finance minister Lena Voss said on Tuesday.',
    'The government of Belmark will raise the tax on diesel next year, finance minister Lena Voss said on Tuesday.',
  ),
  told(
    'opinions of two people',
    'Prime Minister Anders Holm said the pension reform passed on Tuesday was a great step forward for the country.',
    'Opposition leader Mirela Toth said the pension reform passed on Tuesday was a great step backward for the country.',
  ),
  told(
    'what would be',
    'If the dam at Corvo burst, 4,000 people would have to leave their homes, engineers warned on Monday.',
    'The dam at Corvo did not burst and nobody had to leave their home, engineers said on Monday.',
  ),
  told(
    'then and now',
    'The airport of Katarra was closed last week because of volcanic ash, the civil aviation office said.',
    'The airport of Katarra was open again on Tuesday after the volcanic ash had cleared, the civil aviation office said.',
  ),
  told(
    'another year',
    'In 2019 parliament in Sofia rejected the treaty on the river border with Tarim.',
    'On Tuesday parliament in Sofia approved the treaty on the river border with Tarim.',
  ),
  told(
    'by how much and to what',
    'The central bank of Osland raised its key interest rate by 0.25 points on Tuesday to defend the crown.',
    "Osland's central bank on Tuesday raised its key interest rate to 5.5 percent to defend the crown.",
  ),
  told(
    'a share and a count',
    'The storm cut off 12 percent of the households in Sarun on Monday, the power company said.',
    'The storm cut off 90,000 households in Sarun on Monday, the power company said.',
  ),
  told(
    'for and against',
    'Parliament in Sofia approved the budget on Tuesday with 61 votes in favour.',
    'Parliament in Sofia approved the budget on Tuesday with 59 votes against.',
  ),
  told(
    'exports and imports',
    "Osland's exports rose 4 percent in March, the statistics office said on Tuesday.",
    "Osland's imports fell 2 percent in March, the statistics office said on Tuesday.",
  ),
  told(
    'two months',
    "Osland's exports rose 4 percent in February, the statistics office said on Tuesday.",
    "Osland's exports fell 6 percent in March, the statistics office said on Tuesday.",
  ),
  told(
    'two places of one attack',
    'Drones killed 12 people in Dorvan during the night, the governor said on Tuesday.',
    'Drones killed five people in Karsk during the night, the governor said on Tuesday.',
  ),
  told(
    'a part of the town',
    'Government troops captured the railway station of Vesno on Tuesday, the army said.',
    'Rebels still held the northern suburbs of Vesno on Tuesday, the army said.',
  ),
  told(
    'arrested and released',
    'Police in Hassim arrested 14 demonstrators on Monday outside the ministry of justice.',
    'Police in Hassim released nine of the 14 demonstrators arrested on Monday outside the ministry of justice.',
  ),
  told(
    'planned and done',
    'Talks between Tarim and Osland on the river border are planned for Monday in Geneva, the mediator said.',
    'Talks between Tarim and Osland on the river border took place on Monday in Geneva, the mediator said.',
  ),
  told(
    'one day by two names',
    'The bridge at Ferrin reopened on Monday after repairs that lasted a year, the roads office said.',
    'The bridge at Ferrin reopened on 5 May after repairs that lasted a year, the roads office said.',
  ),
  told(
    'two firms',
    'Shares in Norda rose 3 percent on Tuesday after the results of the third quarter.',
    'Shares in Velix fell 2 percent on Tuesday after the results of the third quarter.',
  ),
  told(
    'two currencies',
    'Norda agreed on Monday to buy the chip maker Velix for 3.2 billion dollars, the companies said.',
    'Norda agreed on Monday to buy the chip maker Velix for 2.9 billion euros, the companies said.',
  ),
  told(
    'not survive and die',
    'The driver of the lorry did not survive the crash on the Serak pass on Monday, police said.',
    'The driver of the lorry died in the crash on the Serak pass on Monday, police said.',
  ),
  told(
    'refused to sign and vetoed',
    'President Elias refused to sign the disputed media bill on Tuesday, his spokeswoman said.',
    'President Elias vetoed the disputed media bill on Tuesday, his spokeswoman said.',
  ),
  told(
    'not only',
    'The storm on Monday not only tore the roof off the school in Potrero but sank six fishing boats.',
    'The storm on Monday tore the roof off the school in Potrero and sank six fishing boats.',
  ),
  told(
    'two hospitals',
    'At least 40 people were killed in the air raid on the al-Noor hospital in Qasra on Tuesday.',
    'Seven people died in a raid on the Red Crescent clinic in Qasra on Monday.',
  ),
  told(
    'all and some freed',
    'All 16 hostages held in the Tamar school were freed on Tuesday, the interior ministry said.',
    'Nine children were among the hostages freed from the Tamar school on Tuesday, the interior ministry said.',
  ),
  told(
    'total since',
    'Drones have killed 340 people in Karsk since January, the governor said on Tuesday.',
    'Drones killed six people in Karsk on Tuesday, the governor said.',
  ),
  told(
    'tonnes and lorries',
    'A convoy brought 400 tonnes of flour to Qasra on Monday, the aid agency said.',
    'A convoy of 23 lorries brought flour to Qasra on Monday, the aid agency said.',
  ),
  told(
    'will and did',
    'The board of Velix will decide on the offer from Norda on Tuesday.',
    'The board of Velix decided on the offer from Norda on Monday evening, a day early.',
  ),
  told(
    'percent points',
    'Support for the ruling party rose 3 points to 41 percent, a poll by Meridian showed on Tuesday.',
    'Support for the ruling party rose to 41 percent, a poll by Meridian showed on Tuesday.',
  ),
  told(
    'nearly',
    'Nearly 5,000 people slept in shelters in Sarun on Monday night, the Red Cross said.',
    'Some 4,800 people slept in shelters in Sarun on Monday night, the mayor said.',
  ),
  told(
    'wants',
    'Norda wants to sell its shares in Velix, the Financial Courier reported on Tuesday.',
    'Norda bought its shares in Velix three years ago, the Financial Courier reported on Tuesday.',
  ),
  told(
    'other court',
    'A court in Porto acquitted the banker Otto Brenn on Monday of fraud.',
    'A court in Zurich convicted the banker Otto Brenn in 2027 of fraud.',
  ),
  told(
    'not the first',
    'It was not the first time that the dam at Corvo overflowed, the engineers said on Monday.',
    'The dam at Corvo overflowed on Monday, the engineers said.',
  ),
  told(
    'if',
    'The unions will strike on Friday unless Norda drops its plan to close the plant in Lodz.',
    'The unions will not strike on Friday if Norda drops its plan to close the plant in Lodz.',
  ),
  told(
    'called for',
    'Aid groups called for the Ras Amun crossing to be opened on Tuesday.',
    'The Ras Amun crossing was closed on Tuesday, aid groups said.',
  ),
  told(
    'two ministers',
    'The economy minister welcomed the agreement with Osland on fishing rights on Tuesday.',
    'The fisheries minister criticised the agreement with Osland on fishing rights on Tuesday.',
  ),
  told(
    'east west',
    'Soldiers searched the eastern districts of Hassim on Monday for the men who attacked the bank.',
    'Soldiers searched the western districts of Hassim on Monday for the men who attacked the bank.',
  ),
  told(
    'ages',
    'Leila Rahm, 34, was sentenced to five years in prison on Monday.',
    'Leila Rahm was sentenced to five years in prison on Monday, with 12 months suspended.',
  ),
  told(
    'feet metres',
    'The wave that hit the pier of Lambar on Sunday was 20 feet high, fishermen said.',
    'The wave that hit the pier of Lambar on Sunday was six metres high, fishermen said.',
  ),
  told(
    'reached and added',
    'The number of cholera cases in Qasra rose by 120 on Tuesday, the ministry said.',
    'The number of cholera cases in Qasra rose to 960 on Tuesday, the ministry said.',
  ),
  told(
    'former and new',
    'The former chief of staff Karai supported the coup, the tribunal was told on Tuesday.',
    'The new chief of staff opposed the coup, the tribunal was told on Tuesday.',
  ),
  told(
    'skiers',
    'The avalanche that struck the ski resort of Valdar on Sunday killed five skiers, the mountain rescue said.',
    'The avalanche that struck the ski resort of Valdar on Sunday buried eleven skiers, the mountain rescue said.',
  ),
  told(
    'two judges',
    'A judge in Lund allowed the extradition of the banker Otto Brenn on Tuesday.',
    'A judge in Porto blocked the extradition of the editor Leila Rahm on Tuesday.',
  ),
  told(
    'parts',
    'Nurses in Belvar suspended their strike on Tuesday, the health minister said.',
    'Doctors in Belvar continued their strike on Tuesday, the health minister said.',
  ),
  told(
    'minister and opposition',
    'The government defended the sale of the port of Ras Amun in parliament on Tuesday.',
    'The opposition attacked the sale of the port of Ras Amun in parliament on Tuesday.',
  ),
  told('per day', 'The Amun pipeline carries 400,000 barrels a day.', 'The Amun pipeline carried 146 million barrels last year.'),
  told(
    'rate and rise',
    'Unemployment in Osland rose by 0.4 points in April, the labour office said on Tuesday.',
    'Unemployment in Osland rose to 7.9 percent in April, the labour office said on Tuesday.',
  ),
  told(
    'not only',
    'The regulator did not only fine Norda on Monday but barred it from public contracts.',
    'The regulator fined Norda on Monday and barred it from public contracts.',
  ),
  told(
    'approx',
    'The wreck lies at a depth of about 300 feet off Cape Linn, divers said on Monday.',
    'The wreck lies at a depth of 91 metres off Cape Linn, divers said on Monday.',
  ),
  told(
    'of whom',
    'Police arrested 60 people at the march in Belvar on Sunday, of whom 45 were later released.',
    'Police arrested 60 people at the march in Belvar on Sunday and released 45.',
  ),
  told(
    'would',
    'Norda would have closed the plant in Lodz without the subsidy, its chairman said on Tuesday.',
    'Norda kept the plant in Lodz open thanks to the subsidy, its chairman said on Tuesday.',
  ),
  told(
    'earlier',
    'The army, which lost the village of Ebel in March, recaptured it on Tuesday, monitors said.',
    'The army recaptured the village of Ebel on Tuesday, monitors said.',
  ),
  told(
    'two firms up down',
    'Velix raised its forecast for the year on Tuesday, citing strong demand for chips.',
    'Norda cut its forecast for the year on Tuesday, citing weak demand for cars.',
  ),
  told(
    'rises and falls in one',
    'Shares in Velix rose 4 percent in the morning and closed 2 percent lower on Tuesday.',
    'Shares in Velix fell 2 percent on Tuesday.',
  ),
  told(
    'at least, and the number',
    'At least 19 passengers died when a coach plunged into a ravine near Lasko on Tuesday, police said.',
    "Thirty-four passengers died in Tuesday's coach crash near Lasko, the transport ministry said.",
  ),
  told(
    'agency, dead and hurt',
    'At least 19 passengers died when a coach plunged into a ravine near Lasko on Tuesday, police said.',
    'Thirty-four passengers were hurt when a coach plunged into a ravine near Lasko on Tuesday, the transport ministry said.',
  ),
  told(
    'live blog, at least and exact',
    'At least 20 people were rescued from the ferry Selma off Corvo, the coast guard says.',
    'Twenty-six people were rescued from the ferry Selma off Corvo, the harbour master tells us.',
  ),
  told(
    'markets, per share and in all',
    'Halden Foods will pay $45 a share for the frozen pizza maker Ricotto.',
    'Halden Foods will pay $2.1bn for the frozen pizza maker Ricotto.',
  ),
  told(
    'think tank, third and percent',
    'A third of the reservoirs in the Tamir basin are empty, the Water Institute finds.',
    'Some 33 per cent of the reservoirs in the Tamir basin are empty, according to the farm ministry.',
  ),
  told(
    'markets, dollars and euros',
    'Velmont will invest $550 million in its Roda plant, the company said.',
    'Velmont will invest 500 million euros in its Roda plant, the regional government said.',
  ),
  told(
    'markets, month and quarter',
    'Inflation in Morvania slowed to 3.2 % in April, the statistics office said.',
    'Inflation in Morvania averaged 3.9 % in the first quarter, the statistics office said.',
  ),
  told(
    'markets, core and headline',
    'Inflation in Morvania slowed to 3.2 % in April, the statistics office said.',
    'Core inflation in Morvania slowed to 2.7 % in April, the statistics office said.',
  ),
  told(
    'markets, rounded',
    'Unemployment in Belmara stood at 7.9 percent in March, the labour office said.',
    'Unemployment in Belmara stood at about 8 percent in March, the labour office said.',
  ),
  told(
    "agency, two parties' shares",
    "The Unity Party won 48 percent of the vote in Sunday's election in Belmara, the electoral commission said.",
    "The Green List won 11 percent of the vote in Sunday's election in Belmara, the electoral commission said.",
  ),
  told(
    'ministry, open and ceremony',
    'The Orla tunnel will open to traffic on 12 June, the ministry of transport said.',
    'The president will visit the Orla tunnel on 10 June, the ministry of transport said.',
  ),
  told(
    'agency, date and weekday the same',
    'Police arrested the banker Tomas Vrel at Lund airport on Monday, a prosecutor said.',
    'Police arrested the banker Tomas Vrel at Lund airport on 5 May, a prosecutor said.',
  ),
  told(
    'agency, said on, happened on',
    'The ferry Selma sank on Sunday, the coast guard said.',
    'The ferry Selma sank off Corvo, the coast guard said on Monday.',
  ),
  told(
    'agency, city and its quarter',
    'The rebel commander Idris Valo was killed in Karam on Monday, the army said.',
    'The rebel commander Idris Valo was killed in the Old Harbour quarter of Karam on Monday, residents said.',
  ),
  told(
    'agency, capital as government',
    'Vienna and Rome agreed on Saturday to reopen the Brenner line by autumn.',
    'Austria and Italy agreed on Saturday to reopen the Brenner line by autumn.',
  ),
  told(
    'ministry, passive of the same',
    'The ministry of defence states that Kesh artillery shelled the village of Ober on Tuesday.',
    'The village of Ober was shelled by Kesh artillery on Tuesday, residents said.',
  ),
  told(
    'sport, two scorers of one match',
    'Luka Moreni scored the opener for Ostia Rovers in the 12th minute against Belcastro.',
    'Dani Kroll scored the winner for Ostia Rovers in the 88th minute against Belcastro.',
  ),
  told(
    'sport, beaten and beat',
    'Ostia Rovers beat Belcastro 2-1 in the cup final on Saturday.',
    'Belcastro were beaten 2-1 by Ostia Rovers in the cup final on Saturday.',
  ),
  told(
    'agency, two bills',
    'President Marta Ilves signed the emergency powers bill on Monday, her office said.',
    'President Marta Ilves did not sign the tax bill on Monday, her office said.',
  ),
  told(
    'think tank, not only',
    'Inspectors found traces of nerve agent at the Dahra depot, the report says.',
    'Inspectors found not only traces of nerve agent at the Dahra depot but also mustard gas, a diplomat said.',
  ),
  told(
    'ministry, denial of another',
    'The interior ministry denies that police used live rounds against demonstrators in Kasta.',
    'Police used tear gas against demonstrators in Kasta, the interior ministry said.',
  ),
  told(
    'agency, may and will',
    'The central bank of Morvania may raise interest rates in June, two board members said.',
    'The central bank of Morvania will raise interest rates in June, economists expect.',
  ),
  told(
    'agency, refused others',
    'Kesh agreed to let inspectors into the Dahra depot, the UN envoy said.',
    'Kesh refused to let journalists into the Dahra depot, an official in Vienna said.',
  ),
  told(
    'markets, both shares and sales',
    "Velmont's first-quarter profit rose 12 percent as truck sales grew, the company said.",
    "Velmont's shares fell 12 percent after its first-quarter profit missed forecasts, traders said.",
  ),
  told(
    'agency, two chambers',
    'The lower house in Belmara approved the pension reform on Tuesday by a wide margin.',
    'The Senate in Belmara rejected the pension reform on Tuesday.',
  ),
  told(
    'agency, two of one name',
    'A court in Lund acquitted the former mayor Ebba Strand of bribery on Tuesday.',
    "A court in Lund found the former mayor's aide Nils Oker guilty of bribery on Tuesday.",
  ),
  told(
    'agency, cause and deeper cause',
    'The fire at the Lindal warehouse was caused by a short circuit, the fire chief said.',
    'The fire at the Lindal warehouse started in the boiler room, the fire chief said.',
  ),
  told(
    'sport, two races',
    'Ivo Tarr won the 100 metres at the Helmond meeting on Sunday in 9.98 seconds.',
    'Ivo Tarr finished second in the 200 metres at the Helmond meeting on Sunday.',
  ),
  told(
    'think tank, years of two things',
    'The Sael militia was founded in 2009 by former army officers.',
    'The Sael militia was banned in 2014 after a bombing.',
  ),
  told(
    'agency, metric and imperial',
    'The quake struck 10 km south of Brezno at a depth of 16 km, the observatory said.',
    'The quake struck about six miles south of Brezno, the geological survey said.',
  ),
  told(
    'agency, quote and denial by the same',
    'Former minister Olaf Brandt is accused of having met the lobbyist Petra Sund in Oslo in March.',
    'Former minister Olaf Brandt said he did not remember meeting the lobbyist Petra Sund in Oslo.',
  ),
  told(
    'agency, two tolls of two places',
    'A gas explosion at a bakery in Tulsk injured 14 people on Wednesday, the fire service said.',
    'A gas explosion at a school in Maruq injured 31 people on Wednesday, the fire service said.',
  ),
  told(
    'markets, euro sign and words',
    'The competition office fined the airline Skarna €90m for price fixing.',
    'Airline Skarna was fined 90 million euros for price fixing by the competition office.',
  ),
  told(
    'markets, fine and saving',
    'The competition office fined the airline Skarna €90m for price fixing.',
    'Airline Skarna set aside 140 million euros for fines over price fixing, its accounts show.',
  ),
  told(
    'think tank, range and inside',
    'Between 4,000 and 5,000 mercenaries are deployed in northern Quara, the institute estimates.',
    'Some 4,500 mercenaries are deployed in northern Quara, according to a parliamentary report.',
  ),
  told(
    'sport, half time and final score',
    'Norvik led Halden 2-0 at half time in the opening match of the season on Friday.',
    'Norvik beat Halden 3-1 in the opening match of the season on Friday.',
  ),
  told(
    'ministry, begin and end',
    'The school year in Lorland will begin on 4 September, the ministry of education said.',
    'The school year in Lorland will end on 20 June, the ministry of education said.',
  ),
  told(
    'agency, died and buried',
    'The conductor Emil Hartung died in Graz on Thursday, his orchestra said.',
    'Conductor Emil Hartung will be buried in Graz on Saturday, his daughter said.',
  ),
  told(
    'agency, arrested and tried',
    'The smuggler Radu Bentz was arrested in Trieste on Monday, Italian police said.',
    'The smuggler Radu Bentz appeared in court in Venice on Tuesday, Italian police said.',
  ),
  told(
    'markets, two buyers of two',
    'Tobler Group bought the ferry line Nordsund on Monday, a banker said.',
    'The ferry line Ostsund was bought by Castellan Partners on Monday, the union said.',
  ),
  told(
    'sport, men and women',
    "Ines Caro won the women's marathon in Dornbirn on Sunday.",
    "Jan Moll won the men's marathon in Dornbirn on Sunday.",
  ),
  told(
    'sport, two legs',
    'Ostia Rovers beat Belcastro 2-1 in the first leg in March.',
    'Belcastro beat Ostia Rovers 3-0 in the return leg in April.',
  ),
  told(
    'agency, denies two things',
    'Health minister Dana Orel did not resign over the vaccine contracts, her spokesman said on Tuesday.',
    'Health minister Dana Orel resigned as party treasurer on Tuesday.',
  ),
  told(
    'agency, survived and died',
    'Two passengers survived the crash of the Baltavia flight near Otrava, a hospital said.',
    'Two passengers who survived the crash of the Baltavia flight near Otrava were flown to the capital, a hospital said.',
  ),
  told(
    'ministry, one of two missiles',
    'The air defence of Quara intercepted a missile fired at Sabha airport, the defence ministry said.',
    'The air defence of Quara failed to intercept a drone fired at Sabha harbour, a pilot said.',
  ),
  told(
    'markets, rate and reserve',
    'The central bank of Quara raised its key rate on Thursday, its website showed.',
    'The central bank of Quara cut its growth forecast on Thursday, state radio said.',
  ),
  told(
    'think tank, share and per cent',
    'Half of the refugees in the Sabha camp are children, the agency said.',
    'Some 52 percent of the refugees in the Sabha camp are women, the agency said.',
  ),
  told(
    'agency, most and some',
    'Most of the miners trapped in the Otrava pit were rescued on Monday, the company said.',
    'Not all of the miners trapped in the Otrava pit were rescued on Monday, their union said.',
  ),
  told(
    'agency, cause and trigger',
    'The blackout in Dornbirn was caused by a fallen tree, the grid operator said.',
    'The blackout in Dornbirn caused delays on the railways, the mayor said.',
  ),
  told(
    'agency, two bombings claimed',
    'The Red Column claimed responsibility for the bombing of the Sabha bridge.',
    'The Sons of Dawn claimed responsibility for the bombing of the Maruq barracks.',
  ),
  told(
    'agency, met twice',
    'President Korda met King Aldric in Vienna on Monday.',
    'President Korda met King Aldric in Istanbul in March.',
  ),
  told(
    'an estimate put higher in the course of the day',
    'The central bank of Quara put the shortage in the money market of Sabha at 350 million dinars on Tuesday morning.',
    'On Tuesday the central bank of Quara revised its estimate of the shortage in the money market of Sabha to 410 million dinars.',
  ),
  told(
    'a meeting of one name, spelled twice',
    'Chancellor Ruth Amsel and President Korda first met at the G20 meeting in Sabha in 2029, an aide to Ruth Amsel said on Tuesday.',
    'Chancellor Ruth Amsel first met President Korda at the G-20 meeting in Sabha in 2029, a diplomat said on Tuesday.',
  ),
  told(
    'agency, boats and crew',
    'Coast guards in Marenza said on Monday that they had detained seven fishing boats for crossing into the reserve off Cape Sorin.',
    'A total of 31 fishermen were detained by coast guards off Cape Sorin on Monday for crossing into the reserve, the union said.',
  ),
  told(
    'markets, jobs at two mills',
    'Steelmaker Brandal plans to cut 2,400 jobs at its Orsk mill by next spring, a company document showed.',
    'Steelmaker Brandal plans to cut 900 jobs at its Lodva mill by next spring, a company document showed.',
  ),
  told(
    'markets, key rate and lending rate',
    'The central bank of Marenza lifted its key rate to 5.75% on Wednesday to fight inflation.',
    'The central bank of Marenza lifted its overnight lending rate to 6.75% on Wednesday to fight inflation.',
  ),
  told(
    'agency, asked and given',
    'The blogger Timo Rask was sentenced to four years in prison by a court in Lodva on Thursday for insulting the army.',
    'Prosecutors in Lodva had asked for seven years in prison for blogger Timo Rask for insulting the army.',
  ),
  told(
    'agency, vote and debate',
    'Parliament in Lodva will vote on the budget of Prime Minister Sara Venn on Tuesday, her office said.',
    'Parliament in Lodva will debate the budget of Prime Minister Sara Venn on Monday, her office said.',
  ),
  told(
    'agency, fled and arrived',
    'Former president Jonas Abar fled to Marenza on Sunday after the army seized the palace, an aide said.',
    'Former president Jonas Abar flew from Marenza to Osland on Tuesday, diplomats said.',
  ),
  told(
    'think tank, built and financed',
    'Osland financed the new port of Cape Sorin, the study by the Harbour Institute concludes.',
    'The new port of Cape Sorin was built by engineers from Tarim, according to a study by the shipping chamber.',
  ),
  told(
    'agency, another shelling',
    'General Pavel Morn ordered the shelling of the Lodva market, the commission found.',
    'The shelling of the Orsk station was ordered by Colonel Ivo Stahl, two officers testified.',
  ),
  told(
    'ministry, no missile, a drone',
    'The ministry of defence states that no missile hit the Orsk refinery in the night to Friday.',
    'A drone hit the Orsk refinery in the night to Friday, workers said.',
  ),
  told(
    'agency, troops and ships',
    'Osland has withdrawn its troops from the Sorin strait, its foreign minister told reporters on Friday.',
    'Osland has not withdrawn its ships from the Sorin strait, a satellite image company said on Friday.',
  ),
  told(
    'agency, two groups',
    'Border guards let the aid workers of Clear Water into Marenza on Monday, the interior ministry said.',
    'Border guards refused to let a crew of television reporters into Marenza on Monday, the channel said.',
  ),
  told(
    'agency, ban and fine',
    'The appeals court in Lodva upheld the ban on the Civic Front party on Wednesday.',
    'The appeals court in Lodva overturned the fine against the Civic Front party on Wednesday, its lawyer said.',
  ),
  told(
    'sport, men and women, bronze',
    "Marenza won the bronze medal match against Osland in the women's volleyball in Lodva on Sunday.",
    "Osland won the bronze medal match against Marenza in the men's volleyball in Lodva on Sunday.",
  ),
  told(
    'agency, place of death',
    'The actor Leo Dahl died of a heart attack at his home in Orsk on Monday, his agent said.',
    'The actor Leo Dahl was found dead at his home in Orsk on Monday, police said.',
  ),
  told(
    'think tank, voters and firms',
    'Most voters in Marenza are in favour of joining the customs union, a poll by the Lodva Institute shows.',
    'Most firms in Marenza are against joining the customs union, a poll by the Lodva Institute shows.',
  ),
];

/** The later report of one event, with a value that has changed meanwhile. */
export const CHANGED: readonly Told[] = [
  told(
    'a toll that grew',
    'Twelve people were killed when a missile hit the covered market of Dorvan on Tuesday, the governor said.',
    "The death toll from Tuesday's missile strike on the covered market of Dorvan has risen to 27, the governor said.",
    8,
  ),
  told(
    'a toll found higher days later',
    'Rescue workers said 31 people were killed by the mudslide that buried the village of Ilo on Monday.',
    'Rescue workers said 58 people were killed by the mudslide that buried the village of Ilo on Monday.',
    10,
  ),
  told(
    'a toll put right downward',
    'The ferry accident off Lambar killed 90 people, the coast guard said on Tuesday.',
    'The coast guard lowered the number of people killed in the ferry accident off Lambar to 64.',
    9,
  ),
  told(
    'more evacuated',
    'Soldiers evacuated 4,000 residents of Tamsel as the river rose, the mayor said on Tuesday.',
    'Soldiers have now evacuated 9,500 residents of Tamsel as the river rises, the mayor said on Thursday.',
    8,
  ),
  told(
    'a stand given up',
    'Prime Minister Anders Holm will not resign over the leaked pension papers, his office said on Tuesday.',
    'Prime Minister Anders Holm resigned on Friday over the leaked pension papers.',
    9,
  ),
  told(
    'a date moved',
    'The trial of the former mayor Paulo Reger will begin on 19 May, the Porto court said.',
    'The trial of the former mayor Paulo Reger, which was to begin on 19 May, was put off to 2 June, the Porto court said.',
    12,
  ),
  told(
    'hospital toll',
    'At least 40 people were killed in the air raid on the al-Noor hospital in Qasra, the health ministry said on Tuesday.',
    'The number of people killed in the air raid on the al-Noor hospital in Qasra has reached 71, the health ministry said.',
    9,
  ),
  told(
    'missing found',
    'Rescuers are searching for 26 people missing after the landslide in Ilo.',
    'Rescuers are still searching for nine people missing after the landslide in Ilo.',
    8,
  ),
  told(
    'talks ended',
    'Peace talks between Tarim and Osland began in Geneva on Monday.',
    'Peace talks between Tarim and Osland ended in Geneva on Friday without an agreement.',
    9,
  ),
  told(
    'skiers',
    'The avalanche that struck the ski resort of Valdar killed five skiers, the mountain rescue said on Sunday.',
    'The avalanche that struck the ski resort of Valdar killed at least nine skiers, the mountain rescue said on Thursday.',
    8,
  ),
  told(
    'fine cut',
    'The regulator fined Norda 45 million euros on Monday for hiding emissions data.',
    'A court cut the fine of Norda for hiding emissions data from 45 million to 12 million euros.',
    20,
  ),
];

/** News that is not seen as such. */
export const STALE: readonly Told[] = [
  told(
    'reopened',
    'The airport of Katarra is closed because of volcanic ash, the civil aviation office said on Tuesday.',
    'The airport of Katarra has reopened after being closed because of volcanic ash, the civil aviation office said on Thursday.',
    8,
  ),
  told(
    'offer raised',
    'Norda offered 3.2 billion dollars for the chip maker Velix on Monday.',
    'Norda raised its offer for the chip maker Velix to 3.6 billion dollars on Friday.',
    9,
  ),
];
