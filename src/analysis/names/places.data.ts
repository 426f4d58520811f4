// Gazetteer: countries with other names, the words for their people and things, and places in them with other spellings.
// Written by hand for this program from general knowledge; part of the program, under its MIT licence. Nothing is fetched.
// One country a line: `name=other=other | demonym,demonym | place=other,place,…`; the first of each group is the one that is shown.

export const COUNTRIES = `
Afghanistan|Afghan,Afghans|Kabul,Kandahar,Herat,Mazar-i-Sharif=Mazar-e-Sharif,Jalalabad,Kunduz,Helmand,Bagram,Panjshir,Nangarhar
Albania|Albanian,Albanians|Tirana,Durres
Algeria|Algerian,Algerians|Algiers,Oran,Constantine
Andorra|Andorran,Andorrans|Andorra la Vella
Angola|Angolan,Angolans|Luanda,Cabinda
Argentina|Argentine,Argentines,Argentinian,Argentinians|Buenos Aires,Cordoba,Rosario,Mendoza
Armenia|Armenian,Armenians|Yerevan,Gyumri,Syunik
Australia|Australian,Australians|Canberra,Sydney,Melbourne,Brisbane,Perth,Adelaide,Darwin,Hobart,Queensland,New South Wales,Tasmania
Austria|Austrian,Austrians|Vienna=Wien,Graz,Linz,Salzburg,Innsbruck
Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku,Nagorno-Karabakh=Karabakh=Artsakh,Shusha,Ganja,Nakhchivan,Lachin
Bahamas=The Bahamas|Bahamian,Bahamians|Nassau
Bahrain|Bahraini,Bahrainis|Manama
Bangladesh|Bangladeshi,Bangladeshis|Dhaka=Dacca,Chittagong=Chattogram,Sylhet,Cox's Bazar
Barbados|Barbadian,Barbadians|Bridgetown
Belarus=Byelorussia=Belorussia|Belarusian,Belarusians,Belarussian|Minsk,Brest,Grodno=Hrodna,Gomel=Homel,Mogilev=Mahilyow,Vitebsk
Belgium|Belgian,Belgians|Brussels=Bruxelles=Brussel,Antwerp=Antwerpen,Ghent,Liege,Bruges,Flanders,Wallonia
Belize|Belizean,Belizeans|Belmopan
Benin|Beninese|Porto-Novo,Cotonou
Bhutan|Bhutanese|Thimphu
Bolivia|Bolivian,Bolivians|La Paz,Sucre,Santa Cruz,Cochabamba
Bosnia and Herzegovina=Bosnia=Bosnia-Herzegovina|Bosnian,Bosnians,Bosniak,Bosniaks|Sarajevo,Banja Luka,Mostar,Srebrenica,Tuzla,Republika Srpska
Botswana|Botswanan|Gaborone
Brazil|Brazilian,Brazilians|Brasilia,Sao Paulo,Rio de Janeiro,Salvador,Recife,Manaus,Porto Alegre,Belo Horizonte,Curitiba,Fortaleza,Amazonas
Brunei|Bruneian|Bandar Seri Begawan
Bulgaria|Bulgarian,Bulgarians|Sofia,Plovdiv,Varna,Burgas
Burkina Faso|Burkinabe|Ouagadougou
Burundi|Burundian,Burundians|Bujumbura,Gitega
Cambodia|Cambodian,Cambodians,Khmer|Phnom Penh,Siem Reap
Cameroon|Cameroonian,Cameroonians|Yaounde,Douala
Canada|Canadian,Canadians|Ottawa,Toronto,Montreal,Vancouver,Calgary,Edmonton,Winnipeg,Halifax,Quebec,Ontario,Alberta,British Columbia,Manitoba,Saskatchewan,Nova Scotia,Newfoundland
Cape Verde=Cabo Verde|Cape Verdean|Praia
Central African Republic|Central African|Bangui
Chad|Chadian,Chadians|N'Djamena
Chile|Chilean,Chileans|Santiago,Valparaiso
China=People's Republic of China=PRC|Chinese|Beijing=Peking,Shanghai,Guangzhou=Canton,Shenzhen,Tianjin,Wuhan,Chongqing,Chengdu,Nanjing=Nanking,Xi'an,Hangzhou,Harbin,Shenyang,Dalian,Qingdao,Kunming,Urumqi,Lhasa,Tibet=Xizang,Xinjiang,Guangdong,Sichuan,Yunnan,Fujian,Hainan,Inner Mongolia
Colombia|Colombian,Colombians|Bogota,Medellin,Cali,Cartagena,Barranquilla
Comoros|Comorian|Moroni
Costa Rica|Costa Rican,Costa Ricans|San Jose
Croatia|Croatian,Croatians,Croat,Croats|Zagreb,Split,Rijeka,Dubrovnik,Vukovar
Cuba|Cuban,Cubans|Havana,Santiago de Cuba,Guantanamo,Guantanamo Bay
Cyprus|Cypriot,Cypriots|Nicosia,Limassol,Larnaca,Famagusta,Akrotiri
Czech Republic=Czechia|Czech,Czechs|Prague=Praha,Brno,Ostrava
Democratic Republic of the Congo=DR Congo=DRC=Democratic Republic of Congo=Zaire|Congolese|Kinshasa,Lubumbashi,Goma,Bukavu,Kisangani,North Kivu,South Kivu,Ituri,Katanga
Denmark|Danish,Danes,Dane|Copenhagen=Kobenhavn,Aarhus,Odense,Bornholm,Greenland,Faroe Islands
Djibouti|Djiboutian|Djibouti City
Dominica|Dominican|Roseau
Dominican Republic|Dominicans|Santo Domingo
East Timor=Timor-Leste|Timorese|Dili
Ecuador|Ecuadorian,Ecuadorians,Ecuadorean|Quito,Guayaquil
Egypt|Egyptian,Egyptians|Cairo,Alexandria,Giza,Suez,Port Said,Sharm el-Sheikh,Sinai,Rafah,Luxor,Aswan
El Salvador|Salvadoran,Salvadorans,Salvadorean|San Salvador
Equatorial Guinea|Equatoguinean|Malabo
Eritrea|Eritrean,Eritreans|Asmara
Estonia|Estonian,Estonians|Tallinn,Tartu,Narva
Eswatini=Swaziland|Swazi|Mbabane
Ethiopia|Ethiopian,Ethiopians|Addis Ababa,Mekelle,Tigray,Amhara,Oromia,Afar
Fiji|Fijian,Fijians|Suva
Finland|Finnish,Finns,Finn|Helsinki,Tampere,Turku,Lapland,Aland
France|French,Frenchman,Frenchmen|Paris,Marseille=Marseilles,Lyon=Lyons,Toulouse,Nice,Nantes,Strasbourg,Bordeaux,Lille,Calais,Normandy,Brittany,Corsica,Elysee
Gabon|Gabonese|Libreville
Gambia=The Gambia|Gambian,Gambians|Banjul
Georgia|Georgian,Georgians|Tbilisi=Tiflis,Batumi,Gori,Abkhazia,South Ossetia,Sukhumi,Tskhinvali
Germany=Federal Republic of Germany|German,Germans|Berlin,Munich=Munchen,Hamburg,Cologne=Koln,Frankfurt,Stuttgart,Dusseldorf,Leipzig,Dresden,Bremen,Hanover=Hannover,Nuremberg=Nurnberg,Bonn,Ramstein,Bavaria=Bayern,Saxony=Sachsen,Brandenburg,Thuringia
Ghana|Ghanaian,Ghanaians|Accra,Kumasi
Greece|Greek,Greeks|Athens,Thessaloniki=Salonica,Piraeus,Crete,Lesbos,Rhodes,Corfu
Grenada|Grenadian|St. George's
Guatemala|Guatemalan,Guatemalans|Guatemala City
Guinea|Guinean,Guineans|Conakry
Guinea-Bissau|Bissau-Guinean|Bissau
Guyana|Guyanese|Georgetown,Essequibo
Haiti|Haitian,Haitians|Port-au-Prince,Cap-Haitien
Honduras|Honduran,Hondurans|Tegucigalpa,San Pedro Sula
Hong Kong|Hong Konger,Hong Kongers|Kowloon
Hungary|Hungarian,Hungarians|Budapest,Debrecen,Szeged
Iceland|Icelandic,Icelander,Icelanders|Reykjavik,Keflavik
India|Indian,Indians|New Delhi=Delhi,Mumbai=Bombay,Kolkata=Calcutta,Chennai=Madras,Bengaluru=Bangalore,Hyderabad,Ahmedabad,Pune,Jaipur,Lucknow,Amritsar,Srinagar,Kashmir,Jammu,Ladakh,Punjab,Gujarat,Kerala,Assam,Manipur,Uttar Pradesh,Maharashtra,Rajasthan,Bihar,West Bengal,Tamil Nadu
Indonesia|Indonesian,Indonesians|Jakarta,Surabaya,Bandung,Medan,Aceh,Bali,Java,Sumatra,Borneo,Papua,Sulawesi
Iran=Islamic Republic of Iran=Persia|Iranian,Iranians|Tehran=Teheran,Isfahan=Esfahan,Mashhad,Tabriz,Shiraz,Qom,Natanz,Fordow,Bushehr,Kerman,Bandar Abbas,Ahvaz,Kermanshah
Iraq|Iraqi,Iraqis|Baghdad,Basra,Mosul,Erbil=Irbil=Arbil,Kirkuk,Najaf,Karbala,Fallujah,Ramadi,Tikrit,Sinjar,Sulaymaniyah,Anbar,Nineveh
Ireland=Republic of Ireland|Irish|Dublin,Cork,Galway,Limerick
Israel|Israeli,Israelis|Jerusalem,Tel Aviv,Haifa,Eilat,Beersheba=Be'er Sheva,Ashkelon,Ashdod,Sderot,Golan Heights=Golan,Galilee,Negev,Dimona
Italy|Italian,Italians|Rome=Roma,Milan=Milano,Naples=Napoli,Turin=Torino,Palermo,Genoa=Genova,Bologna,Florence=Firenze,Venice=Venezia,Bari,Lampedusa,Sicily=Sicilia,Sardinia,Lombardy
Ivory Coast=Cote d'Ivoire|Ivorian,Ivorians|Abidjan,Yamoussoukro
Jamaica|Jamaican,Jamaicans|Kingston
Japan|Japanese|Tokyo,Osaka,Kyoto,Yokohama,Nagoya,Sapporo,Fukuoka,Hiroshima,Nagasaki,Fukushima,Okinawa,Hokkaido,Kobe
Jordan|Jordanian,Jordanians|Amman,Aqaba,Zarqa
Kazakhstan|Kazakh,Kazakhs,Kazakhstani|Astana=Nur-Sultan,Almaty=Alma-Ata,Baikonur,Aktau,Karaganda
Kenya|Kenyan,Kenyans|Nairobi,Mombasa,Kisumu,Garissa
Kosovo|Kosovar,Kosovars|Pristina=Prishtina,Mitrovica
Kuwait|Kuwaiti,Kuwaitis|Kuwait City
Kyrgyzstan|Kyrgyz|Bishkek,Osh,Batken
Laos|Laotian,Laotians,Lao|Vientiane
Latvia|Latvian,Latvians|Riga,Daugavpils
Lebanon|Lebanese|Beirut,Tripoli,Sidon=Saida,Tyre=Sur,Baalbek,Bekaa=Beqaa,Nabatieh,Dahiyeh
Lesotho|Basotho|Maseru
Liberia|Liberian,Liberians|Monrovia
Libya|Libyan,Libyans|Benghazi,Misrata,Sirte,Derna,Tobruk,Zawiya,Sabha
Liechtenstein|Liechtensteiner|Vaduz
Lithuania|Lithuanian,Lithuanians|Vilnius,Kaunas,Klaipeda
Luxembourg|Luxembourger|Luxembourg City
Madagascar|Malagasy|Antananarivo
Malawi|Malawian,Malawians|Lilongwe,Blantyre
Malaysia|Malaysian,Malaysians|Kuala Lumpur,Penang,Johor,Sabah,Sarawak,Putrajaya
Maldives|Maldivian,Maldivians|Male
Mali|Malian,Malians|Bamako,Timbuktu,Gao,Kidal,Mopti
Malta|Maltese|Valletta
Mauritania|Mauritanian,Mauritanians|Nouakchott
Mauritius|Mauritian,Mauritians|Port Louis
Mexico|Mexican,Mexicans|Mexico City,Guadalajara,Monterrey,Tijuana,Ciudad Juarez,Puebla,Cancun,Acapulco,Sinaloa,Culiacan,Chiapas,Oaxaca
Moldova=Moldavia|Moldovan,Moldovans|Chisinau=Kishinev,Tiraspol,Transnistria=Transdniestria=Pridnestrovie,Gagauzia
Monaco|Monegasque|Monte Carlo
Mongolia|Mongolian,Mongolians|Ulaanbaatar=Ulan Bator
Montenegro|Montenegrin,Montenegrins|Podgorica
Morocco|Moroccan,Moroccans|Rabat,Casablanca,Marrakesh=Marrakech,Fez,Tangier,Western Sahara
Mozambique|Mozambican,Mozambicans|Maputo,Beira,Cabo Delgado,Palma
Myanmar=Burma|Burmese|Naypyidaw=Naypyitaw,Yangon=Rangoon,Mandalay,Rakhine,Kachin,Shan State
Namibia|Namibian,Namibians|Windhoek
Nepal|Nepali,Nepalis,Nepalese|Kathmandu,Pokhara
Netherlands=The Netherlands=Holland|Dutch,Dutchman|Amsterdam,The Hague=Den Haag,Rotterdam,Utrecht,Eindhoven,Maastricht
New Zealand|New Zealander,New Zealanders|Wellington,Auckland,Christchurch
Nicaragua|Nicaraguan,Nicaraguans|Managua
Niger|Nigerien,Nigeriens|Niamey,Agadez
Nigeria|Nigerian,Nigerians|Abuja,Lagos,Kano,Kaduna,Maiduguri,Port Harcourt,Borno
North Korea=Democratic People's Republic of Korea=DPRK|North Korean,North Koreans|Pyongyang,Kaesong,Yongbyon,Wonsan
North Macedonia=Macedonia|Macedonian,Macedonians|Skopje
Norway|Norwegian,Norwegians|Oslo,Bergen,Trondheim,Tromso,Svalbard
Oman|Omani,Omanis|Muscat,Salalah
Pakistan|Pakistani,Pakistanis|Islamabad,Karachi,Lahore,Rawalpindi,Peshawar,Quetta,Multan,Faisalabad,Balochistan=Baluchistan,Khyber Pakhtunkhwa,Waziristan,Sindh,Gwadar
Palestine=Palestinian territories=Palestinian Territories|Palestinian,Palestinians|Gaza=Gaza Strip,West Bank,Ramallah,Gaza City,Khan Younis=Khan Yunis,Jenin,Nablus,Hebron,Bethlehem,East Jerusalem,Deir al-Balah,Jabalia=Jabaliya,Nuseirat,Tulkarm
Panama|Panamanian,Panamanians|Panama City,Panama Canal
Papua New Guinea|Papua New Guinean|Port Moresby,Bougainville
Paraguay|Paraguayan,Paraguayans|Asuncion
Peru|Peruvian,Peruvians|Lima,Cusco,Arequipa
Philippines=The Philippines|Filipino,Filipinos,Philippine|Manila,Quezon City,Davao,Cebu,Mindanao,Luzon,Palawan,Marawi
Poland|Polish,Poles|Warsaw=Warszawa,Krakow=Cracow,Gdansk=Danzig,Wroclaw,Poznan,Lodz,Rzeszow,Lublin,Przemysl
Portugal|Portuguese|Lisbon=Lisboa,Porto=Oporto,Faro,Azores,Madeira
Qatar|Qatari,Qataris|Doha,Al Udeid
Republic of the Congo=Congo-Brazzaville|Brazzaville Congolese|Brazzaville
Romania|Romanian,Romanians|Bucharest=Bucuresti,Cluj,Timisoara,Constanta,Iasi,Transylvania,Deveselu
Russia=Russian Federation|Russian,Russians|Moscow=Moskva,St. Petersburg=Saint Petersburg=Leningrad,Kaliningrad,Novosibirsk,Yekaterinburg=Ekaterinburg,Kazan,Nizhny Novgorod,Samara,Rostov-on-Don=Rostov,Volgograd=Stalingrad,Krasnodar,Sochi,Belgorod,Kursk,Bryansk,Voronezh,Saratov,Engels,Taganrog,Novorossiysk,Murmansk,Vladivostok,Grozny,Chechnya,Dagestan,Makhachkala,Ingushetia,Tatarstan,Siberia,Sakhalin,Kuril Islands=Kurils,Pskov,Smolensk,Tula,Tver,Tuapse,Ryazan,Severodvinsk,Vorkuta
Rwanda|Rwandan,Rwandans|Kigali
Samoa|Samoan,Samoans|Apia
Saudi Arabia=Kingdom of Saudi Arabia|Saudi,Saudis,Saudi Arabian|Riyadh,Jeddah=Jidda,Mecca=Makkah,Medina,Dammam,Dhahran,Neom
Senegal|Senegalese|Dakar
Serbia|Serbian,Serbians,Serb,Serbs|Belgrade=Beograd,Novi Sad,Nis,Vojvodina
Seychelles|Seychellois|Victoria
Sierra Leone|Sierra Leonean|Freetown
Singapore|Singaporean,Singaporeans|
Slovakia|Slovak,Slovaks,Slovakian|Bratislava,Kosice
Slovenia|Slovenian,Slovenians,Slovene,Slovenes|Ljubljana,Maribor
Solomon Islands|Solomon Islander|Honiara
Somalia|Somali,Somalis|Mogadishu,Somaliland,Puntland,Hargeisa,Kismayo,Bosaso,Garowe
South Africa|South African,South Africans|Pretoria,Cape Town,Johannesburg,Durban,Soweto
South Korea=Republic of Korea=ROK|South Korean,South Koreans|Seoul,Busan=Pusan,Incheon=Inchon,Daegu,Gwangju,Pyeongtaek,Panmunjom
South Sudan|South Sudanese|Juba,Malakal
Spain|Spanish,Spaniard,Spaniards|Madrid,Barcelona,Valencia,Seville=Sevilla,Bilbao,Zaragoza,Malaga,Catalonia,Basque Country,Andalusia,Canary Islands,Ceuta,Melilla,Mallorca=Majorca
Sri Lanka=Ceylon|Sri Lankan,Sri Lankans|Colombo,Kandy,Jaffna,Hambantota
Sudan|Sudanese|Khartoum,Omdurman,Port Sudan,Darfur,El Fasher=Al-Fashir,Kordofan,El Geneina,Gezira
Suriname|Surinamese|Paramaribo
Sweden|Swedish,Swedes,Swede|Stockholm,Gothenburg=Goteborg,Malmo,Uppsala,Gotland
Switzerland|Swiss|Bern=Berne,Zurich,Geneva=Geneve=Genf,Basel,Lausanne,Davos,Lugano
Syria=Syrian Arab Republic|Syrian,Syrians|Damascus,Aleppo=Halab,Homs,Hama,Idlib,Latakia,Tartus=Tartous,Raqqa=Raqqah,Deir ez-Zor=Deir Ezzor=Deir al-Zor=Deir al-Zour,Palmyra=Tadmur,Daraa=Deraa,Suwayda=Sweida,Hasakah=Hasaka,Qamishli,Kobani=Ayn al-Arab,Manbij,Tal Rifaat=Tel Rifaat=Tall Rifaat,Afrin,Khmeimim=Hmeimim,Saraqib=Saraqeb,Al-Bab,Al-Tanf,Quneitra,Ghouta,Maarat al-Numan,Khan Shaykhun
Taiwan=Republic of China|Taiwanese|Taipei,Kaohsiung,Taichung,Kinmen,Matsu,Taiwan Strait
Tajikistan|Tajik,Tajiks|Dushanbe,Khujand
Tanzania|Tanzanian,Tanzanians|Dar es Salaam,Dodoma,Zanzibar,Arusha
Thailand|Thai,Thais|Bangkok,Chiang Mai,Phuket,Pattani
Togo|Togolese|Lome
Tonga|Tongan,Tongans|Nuku'alofa
Trinidad and Tobago|Trinidadian,Trinidadians|Port of Spain
Tunisia|Tunisian,Tunisians|Tunis,Sfax,Sousse
Turkey=Turkiye=Republic of Turkey|Turkish,Turks,Turk|Ankara,Istanbul=Constantinople,Izmir=Smyrna,Antalya,Adana,Gaziantep,Diyarbakir,Incirlik,Hatay,Sanliurfa,Mersin,Trabzon,Bosphorus=Bosporus,Dardanelles
Turkmenistan|Turkmen|Ashgabat
Uganda|Ugandan,Ugandans|Kampala,Entebbe
Ukraine=the Ukraine|Ukrainian,Ukrainians|Kyiv=Kiev,Kharkiv=Kharkov,Odesa=Odessa,Dnipro=Dnepropetrovsk=Dnipropetrovsk,Lviv=Lvov=Lwow,Zaporizhzhia=Zaporozhye=Zaporizhia,Kryvyi Rih=Krivoy Rog,Mykolaiv=Nikolaev=Nikolayev,Mariupol,Kherson,Donetsk,Luhansk=Lugansk,Donbas=Donbass,Crimea,Sevastopol=Sebastopol,Simferopol,Kerch,Chernihiv=Chernigov,Sumy,Poltava,Vinnytsia=Vinnitsa,Zhytomyr,Rivne=Rovno,Ternopil,Ivano-Frankivsk,Uzhhorod,Chernivtsi,Khmelnytskyi,Bakhmut=Artemivsk=Artyomovsk,Avdiivka=Avdeevka,Pokrovsk,Kurakhove=Kurakhovo,Vuhledar=Ugledar,Toretsk,Chasiv Yar,Kramatorsk,Sloviansk=Slavyansk,Lyman,Kupiansk=Kupyansk,Izium=Izyum,Robotyne,Melitopol,Berdiansk=Berdyansk,Enerhodar,Nova Kakhovka,Bucha,Irpin,Hostomel,Chernobyl=Chornobyl,Velyka Novosilka,Siversk,Kostiantynivka,Myrnohrad,Selydove,Severodonetsk=Sievierodonetsk,Lysychansk,Zmiinyi Island=Snake Island,Kharkiv City
United Arab Emirates=UAE=Emirates|Emirati,Emiratis|Dubai,Abu Dhabi,Sharjah,Fujairah
United Kingdom=UK=U.K.=Britain=Great Britain|British,Briton,Britons|London,Manchester,Birmingham,Liverpool,Leeds,Glasgow,Edinburgh,Belfast,Cardiff,Bristol,Sheffield,Newcastle,England,Scotland,Wales,Northern Ireland,Downing Street,Whitehall,Westminster,Portsmouth,Southampton,Oxford,Cambridge,Falkland Islands=Falklands=Malvinas,Gibraltar,Salisbury
United States=US=U.S.=USA=U.S.A.=United States of America=America|American,Americans,African American,African Americans|Washington=Washington D.C.=Washington DC,New York=New York City=NYC,Los Angeles,Chicago,Houston,Philadelphia,Phoenix,San Antonio,San Diego,Dallas,San Francisco,Seattle,Boston,Miami,Atlanta,Detroit,Denver,Las Vegas,Baltimore,Pittsburgh,Cleveland,New Orleans,Minneapolis,St. Louis,Kansas City,Silicon Valley,Wall Street,Manhattan,Brooklyn,Hollywood,Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,Puerto Rico,Guam,Pearl Harbor,Capitol Hill,Mar-a-Lago,Camp David
Uruguay|Uruguayan,Uruguayans|Montevideo
Uzbekistan|Uzbek,Uzbeks|Tashkent,Samarkand,Bukhara
Vanuatu|Ni-Vanuatu|Port Vila
Vatican City=Vatican=Holy See|Vatican's|
Venezuela|Venezuelan,Venezuelans|Caracas,Maracaibo
Vietnam=Viet Nam|Vietnamese|Hanoi,Ho Chi Minh City=Saigon,Da Nang,Hue
Yemen|Yemeni,Yemenis|Sanaa=Sana'a,Aden,Hodeidah=Hudaydah,Taiz,Marib,Saada=Sa'dah,Socotra,Hadramaut
Zambia|Zambian,Zambians|Lusaka
Zimbabwe=Rhodesia|Zimbabwean,Zimbabweans|Harare,Bulawayo
Soviet Union=USSR=U.S.S.R.|Soviet,Soviets|
Yugoslavia|Yugoslav,Yugoslavs|
West Germany=FRG|West German,West Germans|Bonn
East Germany=GDR|East German,East Germans|
Czechoslovakia|Czechoslovak|
`;

/** How news copy shortens states behind a town, full stops left out: "Burbank, Calif.". */
export const STATES_SHORT = `Ala=Alabama Ariz=Arizona Ark=Arkansas Calif=California Colo=Colorado Conn=Connecticut Del=Delaware Fla=Florida Ga=Georgia
  Ill=Illinois Ind=Indiana Kan=Kansas Ky=Kentucky La=Louisiana Mass=Massachusetts Md=Maryland Mich=Michigan Minn=Minnesota Miss=Mississippi Mo=Missouri
  Mont=Montana Neb=Nebraska Nev=Nevada NH=New_Hampshire NJ=New_Jersey NM=New_Mexico NY=New_York NC=North_Carolina ND=North_Dakota Okla=Oklahoma
  Ore=Oregon Pa=Pennsylvania RI=Rhode_Island SC=South_Carolina SD=South_Dakota Tenn=Tennessee Tex=Texas Vt=Vermont Va=Virginia Wash=Washington
  WVa=West_Virginia Wis=Wisconsin Wisc=Wisconsin Wyo=Wyoming DC=Washington Ont=Ontario Que=Quebec`;

/** Regions and waters that lie in no one country; then the words for what comes from them. */
export const REGIONS = `
Europe|European,Europeans
Africa|African,Africans
Asia|Asian,Asians
Middle East=Mideast=Near East|Middle Eastern
Far East|Far Eastern
Central Asia|Central Asian
South Asia|South Asian
Southeast Asia=South-East Asia|Southeast Asian
Eastern Europe|Eastern European
Western Europe|Western European
North America|North American
South America|South American
Latin America|Latin American
Scandinavia|Scandinavian
Balkans=the Balkans|Balkan
Baltics=Baltic States=Baltic states|Baltic
Caucasus=South Caucasus=North Caucasus|Caucasian
Sahel|Sahelian
Maghreb|Maghrebi
Levant|Levantine
Kurdistan=Iraqi Kurdistan|Kurdish,Kurd,Kurds
Horn of Africa|
Caribbean|
Gulf=Persian Gulf=Arabian Gulf|
Red Sea|
Black Sea|
Baltic Sea|
Caspian Sea|
Mediterranean=Mediterranean Sea|
North Sea|
South China Sea|
East China Sea|
Sea of Azov=Azov Sea|
Arctic|
Antarctica|Antarctic
Atlantic=Atlantic Ocean|
Pacific=Pacific Ocean|
Indian Ocean|
Strait of Hormuz=Hormuz|
Bab el-Mandeb=Bab al-Mandab|
Suez Canal|
Euphrates|
Tigris|
Dnieper=Dnipro River=Dnieper River|
Danube|
Nile|
West|Western
Crimean Peninsula|Crimean
`;
