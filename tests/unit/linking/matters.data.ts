// Two outlets each: what they print, and whether their leads are one statement about one matter. Invented; places and people are not real.

/** Headline, lead and a further sentence of one outlet. */
type Report = readonly [headline: string, lead: string, more: string];

export interface Told {
  readonly what: string;
  readonly a: Report;
  readonly b: Report;
}

const told = (what: string, a: Report, b: Report): Told => ({ what, a, b });

/** One statement in the words of two. */
export const SAME: readonly Told[] = [
  told(
    'a strike on a market',
    [
      'Shells hit market in Karvala',
      'At least 14 people were killed when shells hit a crowded market in Karvala on Tuesday, regional governor Ilmar Tesk said.',
      'Rescuers were still searching the rubble of a bakery.',
    ],
    [
      'Fourteen dead in Karvala market attack',
      'Fourteen people died on Tuesday in shelling of a busy market in Karvala, according to the governor of the region, Ilmar Tesk.',
      'The bakery on the square collapsed.',
    ],
  ),
  told(
    'a ceasefire',
    [
      'Truce agreed in Mardun',
      'The government of Mardun and the Azhari rebels agreed on a 30-day ceasefire after talks in Lisbon.',
      'The truce takes effect at midnight, mediator Joana Freitas said.',
    ],
    [
      'Mardun, rebels sign ceasefire',
      "Mardun's government and Azhari rebels have signed a ceasefire of 30 days in Lisbon.",
      'Mediator Joana Freitas said it would start at midnight.',
    ],
  ),
  told(
    'a resignation',
    [
      'Defence chief of Ostrava Republic quits',
      'Defence Minister Petra Holm resigned on Monday over the purchase of faulty helicopters.',
      'An audit found that nine of the Kestrel helicopters could not fly.',
    ],
    [
      'Holm steps down in helicopter affair',
      'Petra Holm, the defence minister, stepped down on Monday after a scandal about faulty helicopters.',
      'Nine Kestrel helicopters were found unable to fly in an audit.',
    ],
  ),
  told(
    'a flood',
    [
      'Dam bursts above Tellerup',
      'A dam burst above the town of Tellerup after two days of rain, flooding 600 homes.',
      'Firefighters used boats to reach the old people in the Lindehof home.',
    ],
    [
      '600 homes under water in Tellerup',
      'Some 600 homes in Tellerup were flooded when a dam gave way following two days of heavy rain.',
      'Residents of the Lindehof home were taken out by boat.',
    ],
  ),
  told(
    'a sentence in court',
    [
      'Former mayor jailed for six years',
      'A court in Varnholm sentenced former mayor Egil Strand to six years in prison for taking bribes from a builder.',
      'Strand said that he would appeal.',
    ],
    [
      'Egil Strand gets six years',
      'Egil Strand, once the mayor of Varnholm, was sentenced to six years in jail on Thursday for accepting bribes.',
      'He had been paid by a builder, prosecutor Mia Aas said.',
    ],
  ),
  told(
    'an election result',
    [
      'Moreau wins second term',
      'President Claire Moreau won a second term with 54 percent of the vote, the election commission of Sarenne said.',
      'Her rival Luc Tavian conceded on television.',
    ],
    [
      "Sarenne's Moreau re-elected",
      'Claire Moreau has been re-elected president of Sarenne with 54 percent of votes, the commission announced.',
      'Luc Tavian congratulated her.',
    ],
  ),
  told(
    'a ship taken',
    [
      'Pirates take tanker off Dombasa',
      'Pirates seized the tanker Nordic Halo with 21 sailors aboard off Dombasa early on Friday.',
      'Its owner Brekke Lines said that it had lost contact with the captain.',
    ],
    [
      'Nordic Halo hijacked',
      'The tanker Nordic Halo was seized by pirates off the coast of Dombasa, with a crew of 21.',
      'Brekke Lines, the owner, could not reach the ship.',
    ],
  ),
  told(
    'an earthquake',
    [
      'Quake of 6.8 shakes Ulmar',
      'An earthquake of magnitude 6.8 struck the island of Ulmar before dawn on Sunday, killing at least 40 people.',
      'The hospital of Port Esk was damaged.',
    ],
    [
      'At least 40 killed in Ulmar earthquake',
      'At least 40 people were killed when a 6.8 magnitude quake hit Ulmar island early on Sunday.',
      'Patients of the Port Esk hospital were treated in the open.',
    ],
  ),
  told(
    'a deal between firms',
    [
      'Halvorsen to buy Tinmark Foods',
      'Shipping group Halvorsen agreed to buy Tinmark Foods for $2.4 billion in cash.',
      'The deal needs the consent of regulators in Brask.',
    ],
    [
      'Tinmark sold for $2.4 billion',
      'Tinmark Foods will be bought by the shipping group Halvorsen for $2.4 billion.',
      'Regulators in Brask must still agree.',
    ],
  ),
  told(
    'sanctions',
    [
      'Union puts Teveran bank on list',
      "The union imposed sanctions on the Teveran bank Arkapital on Wednesday for funding the army's drones.",
      'Its chairman Dmitar Kolev may not travel to any member state.',
    ],
    [
      'Sanctions on Arkapital',
      'Arkapital, a bank from Teveran, was put under sanctions by the union on Wednesday for financing drones.',
      'Chairman Dmitar Kolev was banned from travel.',
    ],
  ),
  told(
    'a plane',
    [
      'Cargo plane crashes near Lokvica',
      'A cargo plane carrying medicine crashed near Lokvica on Saturday, killing its crew of four.',
      'Witnesses in the village of Dobro saw an engine burn.',
    ],
    [
      'Four die in crash of cargo plane',
      'All four crew members died on Saturday when a cargo plane with medicine came down near Lokvica.',
      'An engine was on fire, people in Dobro said.',
    ],
  ),
  told(
    'a vaccine',
    [
      'Health body clears malaria vaccine',
      'The health agency of Namora approved a malaria vaccine made by Lindqvist Labs for children under five.',
      'The first 300,000 doses will go to the Ketu district.',
    ],
    [
      'Namora approves Lindqvist vaccine',
      "Namora's health agency has approved the malaria vaccine of Lindqvist Labs for children below the age of five.",
      'Ketu district gets 300,000 doses first.',
    ],
  ),
  told(
    'a bomb',
    [
      'Car bomb kills prosecutor in Zarqal',
      'A car bomb killed anti-mafia prosecutor Salma Idris outside her home in Zarqal on Monday morning.',
      'Two guards were wounded, the interior ministry said.',
    ],
    [
      'Prosecutor Idris murdered',
      'Anti-mafia prosecutor Salma Idris was killed by a car bomb in front of her house in Zarqal on Monday.',
      'Her two guards were hurt.',
    ],
  ),
  told(
    'a launch',
    [
      'Teveran fires missile over strait',
      'Teveran launched a ballistic missile over the Strait of Oro on Thursday, the defence ministry of Kessal said.',
      'It fell into the sea 900 kilometres east of Cape Nim.',
    ],
    [
      'Missile flies over Strait of Oro',
      'A ballistic missile launched by Teveran flew over the Strait of Oro on Thursday, according to the defence ministry of Kessal.',
      'It came down 900 km east of Cape Nim.',
    ],
  ),
  told(
    'refugees',
    [
      'Border at Selk closed',
      'The army of Kessal closed the border crossing at Selk after 9,000 refugees arrived in one night.',
      'Aid group Open Roof said that tents were running out.',
    ],
    [
      'Kessal shuts Selk crossing',
      'Kessal has closed the Selk border crossing, where 9,000 refugees arrived overnight.',
      'There are not enough tents, Open Roof warned.',
    ],
  ),
  told(
    'a strike of workers',
    [
      'Dockers of Port Vanna walk out',
      'Dockworkers in Port Vanna went on strike on Monday for a pay rise of 8 percent, leaving 23 ships unloaded.',
      'Union leader Tomas Reke said that it might last for weeks.',
    ],
    [
      '23 ships wait as Port Vanna dockers strike',
      'Port Vanna dockworkers began a strike on Monday to win an 8 percent raise, and 23 ships are waiting.',
      'It may take weeks, said Tomas Reke of the union.',
    ],
  ),
  told(
    'a spy',
    [
      'Diplomat expelled for spying',
      'Ostrava Republic expelled the military attache of Teveran, Pavel Rusin, for spying on the Brod air base.',
      'Rusin has until Friday to leave.',
    ],
    [
      'Teveran attache Rusin must go',
      'Pavel Rusin, the military attache of Teveran, was expelled from Ostrava Republic, accused of spying on the air base at Brod.',
      'He must be gone by Friday.',
    ],
  ),
  told(
    'a fire',
    [
      'Fire in textile factory of Dhalpur',
      'A fire in a textile factory in Dhalpur killed 31 workers, most of them women, on Sunday night.',
      'The exits of the Sundari mill were locked, survivors said.',
    ],
    [
      '31 workers die in Dhalpur mill',
      '31 workers, mostly women, died in a fire at a textile factory in Dhalpur on Sunday night.',
      'Survivors of the Sundari mill spoke of locked doors.',
    ],
  ),
  told(
    'a pardon',
    [
      'Journalist Orsolya Benk freed',
      'President Anton Gerov pardoned journalist Orsolya Benk after 400 days in prison.',
      'She was met by her husband at the gate of Krasno jail.',
    ],
    [
      'Gerov pardons reporter',
      'The journalist Orsolya Benk was pardoned by President Anton Gerov; she had spent 400 days in jail.',
      'Her husband waited outside the Krasno prison.',
    ],
  ),
  told(
    'a rate',
    [
      'Central bank of Norland raises rate',
      'The central bank of Norland raised its main interest rate to 4.25 percent on Wednesday to slow inflation.',
      'Governor Inga Solheim expects prices to calm by spring.',
    ],
    [
      'Norland rate up to 4.25 percent',
      "Norland's central bank raised the key interest rate to 4.25 percent on Wednesday because of inflation.",
      'Prices should calm by spring, Governor Inga Solheim said.',
    ],
  ),
];

/** Alike in form, about another party, place, day or count. */
export const OTHER: readonly Told[] = [
  told(
    'shelling of two towns',
    [
      'Shells hit market in Karvala',
      'At least 14 people were killed when shells hit a crowded market in Karvala on Tuesday, regional governor Ilmar Tesk said.',
      'Rescuers were still searching the rubble of a bakery.',
    ],
    [
      'Shells hit market in Brodnik',
      'At least six people were killed when shells hit a crowded market in Brodnik on Saturday, regional governor Vera Palm said.',
      'A bus was burning beside the church.',
    ],
  ),
  told(
    'two ceasefires',
    [
      'Truce agreed in Mardun',
      'The government of Mardun and the Azhari rebels agreed on a 30-day ceasefire after talks in Lisbon.',
      'The truce takes effect at midnight, mediator Joana Freitas said.',
    ],
    [
      'Truce agreed in Selvania',
      'The government of Selvania and the Northern Front agreed on a 10-day ceasefire after talks in Vienna.',
      'Farmers hope to bring in the harvest, envoy Karl Rohde said.',
    ],
  ),
  told(
    'two ministers',
    [
      'Defence minister quits',
      'Defence Minister Petra Holm resigned on Monday over the purchase of faulty helicopters.',
      'An audit found that nine of the Kestrel helicopters could not fly.',
    ],
    [
      'Health minister quits',
      'Health Minister Jonas Ekel resigned on Friday over the purchase of faulty masks.',
      'A laboratory in Tarn had warned of them in spring.',
    ],
  ),
  told(
    'two floods',
    [
      'Dam bursts above Tellerup',
      'A dam burst above the town of Tellerup after two days of rain, flooding 600 homes.',
      'Firefighters used boats to reach the Lindehof home.',
    ],
    [
      'Dam bursts above Monteval',
      'A dam burst above the town of Monteval after two weeks of rain, flooding 90 homes.',
      'Nobody was hurt, mayor Carla Sabini said.',
    ],
  ),
  told(
    'two mayors in court',
    [
      'Former mayor jailed for six years',
      'A court in Varnholm sentenced former mayor Egil Strand to six years in prison for taking bribes from a builder.',
      'Strand said that he would appeal.',
    ],
    [
      'Former mayor jailed for two years',
      'A court in Lesk sentenced former mayor Dora Petran to two years in prison for taking bribes from a bus company.',
      'Petran wept when the verdict was read.',
    ],
  ),
  told(
    'two elections',
    [
      'Moreau wins second term',
      'President Claire Moreau won a second term with 54 percent of the vote, the election commission of Sarenne said.',
      'Her rival Luc Tavian conceded on television.',
    ],
    [
      'Obande wins second term',
      'President Kofi Obande won a second term with 61 percent of the vote, the election commission of Bantou said.',
      'Observers counted ballots until dawn in Mirembe.',
    ],
  ),
  told(
    'two ships',
    [
      'Pirates take tanker off Dombasa',
      'Pirates seized the tanker Nordic Halo with 21 sailors aboard off Dombasa early on Friday.',
      'Its owner Brekke Lines had lost contact with the captain.',
    ],
    [
      'Pirates take freighter off Lagune',
      'Pirates seized the freighter Star of Amira with 12 sailors aboard off Lagune late on Monday.',
      'The navy of Mardun sent a helicopter.',
    ],
  ),
  told(
    'two earthquakes',
    [
      'Quake of 6.8 shakes Ulmar',
      'An earthquake of magnitude 6.8 struck the island of Ulmar before dawn on Sunday, killing at least 40 people.',
      'The hospital of Port Esk was damaged.',
    ],
    [
      'Quake of 5.1 shakes Tirano',
      'An earthquake of magnitude 5.1 struck the province of Tirano after midnight on Thursday, killing at least two people.',
      'Goatherds felt it in the Corno valley.',
    ],
  ),
  told(
    'two purchases',
    [
      'Halvorsen to buy Tinmark Foods',
      'Shipping group Halvorsen agreed to buy Tinmark Foods for $2.4 billion in cash.',
      'The deal needs the consent of regulators in Brask.',
    ],
    [
      'Castell to buy Orvane Paper',
      'Chemical group Castell agreed to buy Orvane Paper for $640 million in cash.',
      'Orvane has mills in the Ost valley.',
    ],
  ),
  told(
    'two banks under sanctions',
    [
      'Union puts Teveran bank on list',
      "The union imposed sanctions on the Teveran bank Arkapital on Wednesday for funding the army's drones.",
      'Its chairman Dmitar Kolev may not travel.',
    ],
    [
      'Union puts Mardun bank on list',
      'The union imposed sanctions on the Mardun bank Sahel Trust on Wednesday for laundering the money of smugglers.',
      'A clerk in Nador had told police of it.',
    ],
  ),
  told(
    'two crashes',
    [
      'Cargo plane crashes near Lokvica',
      'A cargo plane carrying medicine crashed near Lokvica on Saturday, killing its crew of four.',
      'Witnesses in Dobro saw an engine burn.',
    ],
    [
      'Cargo plane crashes near Asmir',
      'A cargo plane carrying mail crashed near Asmir on Wednesday, killing its crew of three.',
      'Fog lay on the Hamid pass.',
    ],
  ),
  told(
    'two vaccines',
    [
      'Health body clears malaria vaccine',
      'The health agency of Namora approved a malaria vaccine made by Lindqvist Labs for children under five.',
      'The first 300,000 doses will go to the Ketu district.',
    ],
    [
      'Health body clears flu vaccine',
      'The health agency of Kessal approved a flu vaccine made by Borealis Pharma for people over sixty.',
      'Chemists may give it from October.',
    ],
  ),
  told(
    'two bombs',
    [
      'Car bomb kills prosecutor in Zarqal',
      'A car bomb killed anti-mafia prosecutor Salma Idris outside her home in Zarqal on Monday morning.',
      'Two guards were wounded, the interior ministry said.',
    ],
    [
      'Car bomb kills colonel in Nimra',
      'A car bomb killed police colonel Adil Haran outside his office in Nimra on Thursday evening.',
      'A group called Sons of Dusk boasted of it.',
    ],
  ),
  told(
    'two launches',
    [
      'Teveran fires missile over strait',
      'Teveran launched a ballistic missile over the Strait of Oro on Thursday, the defence ministry of Kessal said.',
      'It fell into the sea east of Cape Nim.',
    ],
    [
      'Mardun fires missile into desert',
      'Mardun launched a cruise missile over the Salt Desert on Sunday, the defence ministry of Mardun said.',
      'A shepherd filmed its trail at Tamrit.',
    ],
  ),
  told(
    'two border crossings',
    [
      'Border at Selk closed',
      'The army of Kessal closed the border crossing at Selk after 9,000 refugees arrived in one night.',
      'Aid group Open Roof said that tents were running out.',
    ],
    [
      'Border at Vado closed',
      'The army of Sarenne closed the border crossing at Vado after 300 lorries arrived in one night.',
      'Drivers slept in the hall of a school.',
    ],
  ),
  told(
    'two strikes',
    [
      'Dockers of Port Vanna walk out',
      'Dockworkers in Port Vanna went on strike on Monday for a pay rise of 8 percent, leaving 23 ships unloaded.',
      'Union leader Tomas Reke said that it might last for weeks.',
    ],
    [
      'Dockers of Halsund walk out',
      'Dockworkers in Halsund went on strike on Thursday for a pay rise of 5 percent, leaving seven ships unloaded.',
      'The port pays badly, said crane driver Lise Moen.',
    ],
  ),
  told(
    'two diplomats',
    [
      'Diplomat expelled for spying',
      'Ostrava Republic expelled the military attache of Teveran, Pavel Rusin, for spying on the Brod air base.',
      'Rusin has until Friday to leave.',
    ],
    [
      'Diplomat expelled for spying',
      'Norland expelled the trade attache of Mardun, Said Belk, for spying on the Fjell shipyard.',
      'A fisherman had seen him with a camera.',
    ],
  ),
  told(
    'two fires',
    [
      'Fire in textile factory of Dhalpur',
      'A fire in a textile factory in Dhalpur killed 31 workers, most of them women, on Sunday night.',
      'The exits of the Sundari mill were locked.',
    ],
    [
      'Fire in shoe factory of Chanderi',
      'A fire in a shoe factory in Chanderi killed nine workers, most of them women, on Wednesday night.',
      'A boiler had burst in the cellar.',
    ],
  ),
  told(
    'two pardons',
    [
      'Journalist Orsolya Benk freed',
      'President Anton Gerov pardoned journalist Orsolya Benk after 400 days in prison.',
      'She was met by her husband at the gate of Krasno jail.',
    ],
    [
      'Poet Ruan Mbeta freed',
      'President Kofi Obande pardoned poet Ruan Mbeta after 90 days in prison.',
      'Students sang his verses in Mirembe.',
    ],
  ),
  told(
    'two central banks',
    [
      'Central bank of Norland raises rate',
      'The central bank of Norland raised its main interest rate to 4.25 percent on Wednesday to slow inflation.',
      'Governor Inga Solheim expects prices to calm by spring.',
    ],
    [
      'Central bank of Sarenne raises rate',
      'The central bank of Sarenne raised its main interest rate to 7.5 percent on Tuesday to slow inflation.',
      'Bakers in the capital fear for their loans.',
    ],
  ),
  told(
    'two days of one war',
    [
      'Drones strike Karvala',
      'Air defence shot down 17 of 20 drones over Karvala on Monday night, General Oskar Lind said.',
      'A grain store burned at the river port.',
    ],
    [
      'Drones strike Karvala',
      'Air defence shot down 41 of 46 drones over Karvala on Thursday night, General Oskar Lind said.',
      'Windows broke in the university.',
    ],
  ),
  told(
    'two months of prices',
    [
      'Norland inflation at 3.1 percent',
      'Consumer prices in Norland rose 3.1 percent in March from a year earlier, the statistics office said.',
      'Butter and heating cost more.',
    ],
    [
      'Norland inflation at 2.7 percent',
      'Consumer prices in Norland rose 2.7 percent in April from a year earlier, the statistics office said.',
      'Fares of buses fell.',
    ],
  ),
];

/** What stands in many reports, as two put it: said of whatever the article is about. */
export const FORMULAS: readonly (readonly [string, string])[] = [
  [
    'The wounded were taken to hospital, where doctors said their condition was stable.',
    'The wounded were taken to a hospital, doctors there said their condition was stable.',
  ],
  [
    'Police said that nobody had been arrested and that the motive was unclear.',
    'Nobody has been arrested and the motive is unclear, police said.',
  ],
  [
    'The ministry said that it had opened an investigation into the cause.',
    'An investigation into the cause has been opened, the ministry said.',
  ],
  [
    'The spokesman declined to comment on the terms of the agreement.',
    'A spokesman declined to comment on terms of the agreement.',
  ],
  [
    'Opposition leaders called the decision a mistake and demanded new talks.',
    'The decision was called a mistake by opposition leaders, who demanded new talks.',
  ],
  ['The figures could not be verified by independent observers.', 'Independent observers could not verify the figures.'],
  [
    'Schools and public offices will stay closed for the rest of the week.',
    'For the rest of the week schools and public offices will stay closed.',
  ],
  [
    'Residents said that they had heard several explosions during the night.',
    'Several explosions were heard during the night, residents said.',
  ],
  [
    'Analysts had expected the decision, which came earlier than planned.',
    'The decision had been expected by analysts, but came earlier than planned.',
  ],
  [
    'The lawyer said that his client was innocent and would appeal the verdict.',
    'His client is innocent and will appeal the verdict, the lawyer said.',
  ],
  ['Rescue teams worked through the night to find survivors.', 'Through the night rescue teams were working to find survivors.'],
  [
    'The government promised to compensate the families of the victims.',
    'Families of the victims will be compensated, the government promised.',
  ],
];

/** What two outlets print of one matter when a headline is all there is. Invented; the towns and firms are real, what happens in them is not. */
export const SAME_HEADLINES: readonly (readonly [string, string])[] = [
  ['Court in Lyon jails former mayor for bribery', 'Former mayor jailed for bribery by Lyon court'],
  ['Siemens to close its factory in Görlitz', 'Siemens to close Görlitz factory next year'],
  ['Fire destroys covered market in Salta', 'Covered market in Salta destroyed by fire'],
  ['Dock workers in Antwerp end three-week strike', 'Antwerp dockers call off strike after three weeks'],
  ['Bridge collapses near Kisumu, killing four', 'Four die as bridge near Kisumu collapses'],
  ['Norway raises key interest rate to 4.5 percent', 'Norway lifts key rate to 4.5 percent in surprise'],
  ['Health minister Amara Nkosi resigns over hospital contracts', 'Nkosi quits as health minister over contracts for hospitals'],
  ['Two climbers found dead on Mount Elbrus', 'Mount Elbrus: two climbers are found dead'],
  ['Parliament in Tbilisi rejects media bill', 'Georgian parliament votes down bill on media in Tbilisi'],
  ['Ferry runs aground off Gotland with 210 on board', 'Passenger ferry with 210 people aboard runs aground near Gotland'],
  ['Nestlé recalls baby food sold in Portugal', 'Baby food recalled by Nestlé in Portugal'],
  ['Explosion at fireworks plant near Puebla kills seven', 'Seven killed in blast at Puebla fireworks plant'],
];

/** The like of another town, firm, person, day or amount. */
export const OTHER_HEADLINES: readonly (readonly [string, string])[] = [
  ['Court in Lyon jails former mayor for bribery', 'Court in Porto jails former mayor for bribery'],
  ['Siemens to close its factory in Görlitz', 'Bosch to close its factory in Homburg'],
  ['Fire destroys covered market in Salta', 'Fire destroys covered market in Bergamo'],
  ['Dock workers in Antwerp end three-week strike', 'Dock workers in Rotterdam end three-week strike'],
  ['Bridge collapses near Kisumu, killing four', 'Bridge collapses near Mombasa, killing nine'],
  ['Norway raises interest rate to 4.5 percent', 'Sweden raises interest rate to 2.75 percent'],
  ['Health minister Amara Nkosi resigns over hospital contracts', 'Transport minister Jonas Lind resigns over rail contracts'],
  ['Two climbers found dead on Mount Elbrus', 'Three climbers found dead on Mount Cook'],
  ['Parliament in Tbilisi rejects media bill', 'Parliament in Valletta rejects media bill'],
  ['Ferry runs aground off Gotland with 210 on board', 'Ferry runs aground off Paros with 95 on board'],
  ['Nestlé recalls baby food sold in Portugal', 'Danone recalls baby food sold in Portugal'],
  ['Explosion at fireworks plant near Puebla kills seven', 'Explosion at fireworks plant near Sivakasi kills eleven'],
];
