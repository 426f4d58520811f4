// Names of countries and territories in other languages, one country a line: `name=other=other`; the first is the one that is shown.
// Written by training/gazetteer.ts from Unicode CLDR 48.0 as it comes with ICU; Copyright © Unicode, Inc., Unicode License v3
// (https://www.unicode.org/license.txt), SPDX Unicode-3.0. What the lists kept by hand name already is left out.

export const EXONYMS = `
Afghanistan=Afeganistão=Afganistan=Afganisztán
Aland Islands=Ahvenanmaa=Ilhas Aland=Insulele Åland=Islas Aland=Isole Åland=Kepulauan Aland=Wyspy Alandzkie=Åland Adaları=Åland-szigetek=Ålandinseln=Ålandski otoci=Ålandy=Îles Åland
Albania=Albanien=Albanija=Albánie=Arnavutluk
Algeria=Algerie=Algerien=Algeriet=Algerije=Algieria=Aljazair=Alžir=Alžírsko=Argélia=Cezayir
American Samoa=Amerikaans-Samoa=Amerikai Szamoa=Amerikan Samoa=Amerikan Samoası=Amerikanisch-Samoa=Amerikansk Samoa=Amerikanska Samoa=Američka Samoa=Samoa Americane=Samoa Americană=Samoa Amerika=Samoa Amerykańskie=Samoa américaines
Andorra=Andora=Andorre
Anguilla=Anguila=Angvila
Antarctica=Antarctique=Antarktida=Antarktika=Antarktis=Antarktisz=Antarktyda=Antartide=Antártida
Antigua and Barbuda=Antigua a Barbuda=Antigua dan Barbuda=Antigua en Barbuda=Antigua i Barbuda=Antigua ja Barbuda=Antigua och Barbuda=Antigua og Barbuda=Antigua und Barbuda=Antigua ve Barbuda=Antigua y Barbuda=Antigua és Barbuda=Antigua și Barbuda=Antigua-et-Barbuda=Antigva i Barbuda=Antígua e Barbuda
Argentina=Argentiina=Argentinien=Argentinië=Argentyna=Arjantin
Armenia=Armenien=Armenija=Armenië=Ermenistan=Örményország
Aruba
Australia=Australien=Australija=Austrálie=Ausztrália=Avustralya
Austria=Austrija=Ausztria=Autriche=Avusturya=Itävalta=Oostenrijk=Rakousko=Österreich=Østerrike=Østrig
Azerbaijan=Aserbaidschan=Aserbajdsjan=Azerbaidjan=Azerbaidžan=Azerbaigian=Azerbaijão=Azerbaiyán=Azerbajdzjan=Azerbajdzsán=Azerbajdžan=Azerbaycan=Azerbeidzjan=Azerbejdżan
Bahamas=Bahama=Bahama-szigetek=Bahamalar=Bahami=Bahamy
Bahrain=Bahrajn=Bahrein=Bahreyn=Barein
Bangladesh=Bangladesch=Bangladesz=Bangladeş
Barbados=Barbade
Belarus=Belarusz=Białoruś=Bielorrusia=Bielorrússia=Bielorussia=Biélorussie=Bjelorusija=Bělorusko=Valko-Venäjä
Belgium=Belgia=Belgie=Belgien=Belgija=Belgio=Belgique=Belçika=Bélgica
Belize=Belice
Bermuda=Bermudas=Bermudes=Bermudi=Bermudy
Bhutan=Bhoutan=Butan=Butão
Bolivia=Bolivien=Bolivija=Bolivya=Boliwia=Bolívie
Bosnia and Herzegovina=Bosna a Hercegovina=Bosna i Hercegovina=Bosna-Hersek=Bosnia dan Herzegovina=Bosnia ed Erzegovina=Bosnia ja Hertsegovina=Bosnia y Herzegovina=Bosnia și Herțegovina=Bosnia-Hercegovina=Bosnie-Herzégovine=Bosnien och Hercegovina=Bosnien und Herzegowina=Bosnien-Hercegovina=Bosnië en Herzegovina=Bosznia-Hercegovina=Bośnia i Hercegowina=Bósnia e Herzegovina
Botswana=Bocvana=Botsuana=Botsvana
Bouvet Island=Bouvet Adası=Bouvet-sziget=Bouveteiland=Bouvetinsel=Bouvetön=Bouvetøen=Bouvetøya=Bouvetův ostrov=Bouvet’nsaari=Ilha Bouvet=Insula Bouvet=Isla Bouvet=Isola Bouvet=Otok Bouvet=Pulau Bouvet=Wyspa Bouveta=Île Bouvet
Brazil=Brasil=Brasile=Brasilien=Brazilia=Brazylia=Brazílie=Brezilya=Brésil
British Indian Ocean Territory=Brit Indiai-óceáni Terület=Britanski Indijskooceanski Teritorij=Britanya Hint Okyanusu Toprakları=Britisches Territorium im Indischen Ozean=Brits Indische Oceaanterritorium=Britské indickooceánské území=Brittiläinen Intian valtameren alue=Brittiska territoriet i Indiska oceanen=Brytyjskie Terytorium Oceanu Indyjskiego=Det Britiske Territorium i Det Indiske Ocean=Det britiske territoriet i Indiahavet=Teritoriul Britanic din Oceanul Indian=Territoire britannique de l’océan Indien=Territorio Britannico dell’Oceano Indiano=Territorio Británico del Océano Índico=Território Britânico do Oceano Índico=Wilayah Inggris di Samudra Hindia
British Virgin Islands=Brit Virgin-szigetek=Britanski Djevičanski Otoci=Britanya Virjin Adaları=Britische Jungferninseln=Britse Maagdeneilanden=Britské Panenské ostrovy=Brittiläiset Neitsytsaaret=Brittiska Jungfruöarna=Brytyjskie Wyspy Dziewicze=De Britiske Jomfruøer=De britiske jomfruøyene=Ilhas Virgens Britânicas=Insulele Virgine Britanice=Islas Vírgenes Británicas=Isole Vergini Britanniche=Kepulauan Virgin Britania Raya=Îles Vierges britanniques
Brunei=Brunei Darussalam=Brunej
Bulgaria=Bugarska=Bulgarie=Bulgarien=Bulgarije=Bulgaristan=Bulharsko
Burkina Faso=Burquina Faso
Cambodia=Cambodge=Cambodgia=Cambodja=Cambogia=Camboja=Camboya=Kambodja=Kambodscha=Kambodsja=Kambodzsa=Kambodża=Kamboja=Kamboçya
Cameroon=Camarões=Cameroun=Camerun=Kameroen=Kamerun
Canada=Kanada
Cape Verde=Cap-Vert=Capo Verde=Capul Verde=Kaapverdië=Kap Verde=Kapp Verde=Kapverdy=Republika Zielonego Przylądka=Tanjung Verde=Zelenortska Republika=Zöld-foki Köztársaság
Caribbean Netherlands=Belanda Karibia=Caraibi Olandesi=Caribe neerlandés=Caribisch Nederland=De tidligere Nederlandske Antiller=Holland Karib-térség=Insulele Caraibe Olandeze=Karayip Hollandası=Karibian Alankomaat=Karibische Niederlande=Karibisk Nederland=Karibiska Nederländerna=Karibské Nizozemsko=Karipski otoci Nizozemske=Niderlandy Karaibskie=Pays-Bas caribéens=Países Baixos Caribenhos
Cayman Islands=Cayman Adaları=Caymansaaret=Caymanöarna=Caymanøerne=Caymanøyene=Ilhas Cayman=Insulele Cayman=Islas Caimán=Isole Cayman=Kaaimaneilanden=Kaimaninseln=Kajmanski Otoci=Kajmanské ostrovy=Kajmany=Kajmán-szigetek=Kepulauan Cayman=Îles Caïmans
Central African Republic=Centraal-Afrikaanse Republiek=Centralafrikanska republiken=Den Centralafrikanske Republik=Den sentralafrikanske republikk=Keski-Afrikan tasavalta=Közép-afrikai Köztársaság=Orta Afrika Cumhuriyeti=Repubblica Centrafricana=Republica Centrafricană=Republik Afrika Tengah=Republika Środkowoafrykańska=República Centro-Africana=República Centroafricana=République centrafricaine=Srednjoafrička Republika=Středoafrická republika=Zentralafrikanische Republik
Chad=Chade=Ciad=Csád=Czad=Tchad=Tschad=Tsjaad=Tsjad=Tšad
Chile=Chili=Čile=Şili
China=Chiny=Kiina=Tiongkok=Čína
Christmas Island=Božićni Otok=Christmas Adası=Christmaseiland=Christmasøya=Ilha Christmas=Insula Christmas=Isla de Navidad=Isola Christmas=Joulusaari=Juleøen=Julön=Karácsony-sziget=Pulau Natal=Vánoční ostrov=Weihnachtsinsel=Wyspa Bożego Narodzenia=Île Christmas
Cocos=Cocos Islands=Cocoseilanden=Cocosøerne=Ilhas Cocos=Insulele Cocos=Islas Cocos=Isole Cocos=Kepulauan Cocos=Kokosinseln=Kokosovi=Kokosové ostrovy=Kokosöarna=Kokosøyene=Kookossaaret=Kókusz=Wyspy Kokosowe=Îles Cocos
Colombia=Colombie=Kolombia=Kolombiya=Kolumbia=Kolumbie=Kolumbien=Kolumbija
Comoros=Comoras=Comore=Comore-szigetek=Comoren=Comorerne=Comores=Komoren=Komorene=Komorerna=Komori=Komorit=Komorlar=Komoro=Komory
Congo - Kinshasa
Cook Islands=Cook Adaları=Cook-szigetek=Cookeilanden=Cookinsaaret=Cookinseln=Cookovi Otoci=Cookovy ostrovy=Cooköarna=Cookøerne=Cookøyene=Ilhas Cook=Insulele Cook=Islas Cook=Isole Cook=Kepulauan Cook=Wyspy Cooka=Îles Cook
Costa Rica=Kosta Rika=Kostarika=Kostaryka
Croatia=Chorvatsko=Chorwacja=Croatie=Croazia=Croácia=Horvátország=Hrvatska=Hırvatistan=Kroasia=Kroatia=Kroatien=Kroatië
Cuba=Kuuba=Küba
Curaçao=Curazao
Cyprus=Chipre=Chypre=Cipar=Cipro=Cipru=Ciprus=Cypern=Cypr=Kypr=Kypros=Kıbrıs=Siprus=Zypern
Czech Republic=Cechia=Cehia=Ceko=Chequia=Csehország=Czechy=Tchéquia=Tchéquie=Tjeckien=Tjekkiet=Tschechien=Tsjechië=Tsjekkia=Tšekki=Çekya=Česko=Češka
Denmark=Danemarca=Danemark=Danimarca=Danimarka=Danmark=Danska=Denemarken=Dinamarca=Dánsko=Tanska
Djibouti=Cibuti=Djibuti=Dschibuti=Dzsibuti=Džibuti=Džibutsko=Gibuti=Jibuti=Yibuti
Dominican Republic=Den Dominikanske Republik=Den dominikanske republikk=Dominicaanse Republiek=Dominik Cumhuriyeti=Dominikaaninen tasavalta=Dominikai Köztársaság=Dominikana=Dominikanische Republik=Dominikanska Republika=Dominikanska republiken=Repubblica Dominicana=Republica Dominicană=Republik Dominika=République dominicaine
East Timor=Itä-Timor=Kelet-Timor=Oost-Timor=Timor Est=Timor Wschodni=Timor oriental=Východní Timor=Östtimor=Øst-Timor
Ecuador=Ekuador=Ekvador=Ekwador=Equador=Équateur
Egypt=Egipat=Egipt=Egipto=Egito=Egitto=Egyiptom=Egypte=Egypten=Egypti=Mesir=Mısır=Ägypten
El Salvador=Salwador
Equatorial Guinea=Egyenlítői-Guinea=Ekvator Ginesi=Ekvatorial-Guinea=Ekvatorialguinea=Ekvatorska Gvineja=Equatoriaal-Guinea=Guinea Ecuatorial=Guinea Ekuatorial=Guinea Equatoriale=Guineea Ecuatorială=Guiné Equatorial=Guinée équatoriale=Gwinea Równikowa=Päiväntasaajan Guinea=Rovníková Guinea=Äquatorialguinea=Ækvatorialguinea
Eritrea=Eritre=Eritreea=Eritreia=Eritreja=Erytrea=Érythrée
Estonia=Estland=Estonie=Estonija=Estonsko=Estonya=Viro=Észtország
Eswatini=Essuatíni=Esuatini=Esvatini=Szváziföld
Ethiopia=Ethiopië=Etiopie=Etiopien=Etiopija=Etiyopya=Etiópia=Äthiopien
Falkland Islands=Falkland Adaları=Falkland-szigetek=Falklandeilanden=Falklandinsaaret=Falklandinseln=Falklandski Otoci=Falklandské ostrovy=Falklandsöarna=Falklandsøerne=Falklandsøyene=Falklandy=Ilhas Malvinas=Insulele Falkland=Islas Malvinas=Isole Falkland=Kepulauan Falkland=Îles Malouines
Faroe Islands=Faerské ostrovy=Faeröer=Faroe Adaları=Farski Otoci=Feröer szigetek=Färsaaret=Färöarna=Färöer=Færøerne=Færøyene=Ilhas Faroé=Insulele Feroe=Islas Feroe=Isole Fær Øer=Kepulauan Faroe=Wyspy Owcze=Îles Féroé
Fiji=Fidji=Fidschi=Fidzsi=Fidżi=Figi=Fiyi
Finland=Finlanda=Finlande=Finlandiya=Finlândia=Finnland=Finnország=Finska=Finsko=Suomi
France=Franciaország=Francie=Francja=Francuska=Frankreich=Frankrig=Frankrijk=Frankrike=Fransa=Franța=Prancis=Ranska
French Guiana=Francia Guyana=Francouzská Guyana=Francuska Gijana=Frans-Guyana=Fransk Guyana=Franska Guyana=Fransız Guyanası=Französisch-Guayana=Guayana Francesa=Guiana Francesa=Gujana Francuska=Guyana Francese=Guyana Franceză=Guyana Prancis=Guyane française=Ranskan Guayana
French Polynesia=Francia Polinézia=Francouzská Polynésie=Francuska Polinezija=Frans-Polynesië=Fransk Polynesia=Fransk Polynesien=Franska Polynesien=Fransız Polinezyası=Französisch-Polynesien=Polinesia Francese=Polinesia Prancis=Polinezia Franceză=Polinezja Francuska=Polinésia Francesa=Polynésie française=Ranskan Polynesia
French Southern Territories=De Franske Besiddelser i Det Sydlige Indiske Ocean og Antarktis=De franske sørterritorier=Francia Déli Területek=Francouzská jižní území=Francuski Južni Teritoriji=Francuskie Terytoria Południowe i Antarktyczne=Franse Gebieden in de zuidelijke Indische Oceaan=Franska sydterritorierna=Fransız Güney Toprakları=Französische Süd- und Antarktisgebiete=Ranskan eteläiset ja antarktiset alueet=Teritoriile Australe și Antarctice Franceze=Terre Australi Francesi=Terres australes françaises=Territorios Australes Franceses=Territórios Franceses do Sul=Wilayah Selatan Prancis
Gabon=Gabun=Gabão
Gambia=Gambie=Gambija=Gambiya
Georgia=Georgien=Georgië=Gruzie=Gruzija=Gruzja=Grúzia=Gürcistan
Germany=Alemanha=Alemania=Allemagne=Almanya=Deutschland=Duitsland=Germania=Jerman=Niemcy=Njemačka=Németország=Německo=Saksa=Tyskland
Ghana=Gana
Gibraltar=Cebelitarık=Gibilterra
Greece=Grecja=Grekland=Griechenland=Griekenland=Grækenland=Grèce=Grécia=Grčka=Görögország=Hellas=Kreikka=Yunani=Yunanistan=Řecko
Greenland=Grenland=Grenlandia=Groenland=Groenlanda=Groenlândia=Grónsko=Grönlanti=Grønland
Grenada=Granada=Grenade
Guadeloupe=Guadalupa=Guadalupe=Guadelupa=Gwadelupa
Guatemala=Gvatemala=Gwatemala
Guernsey=Guernesey
Guinea-Bissau=Bissau-Guinea=Gine-Bissau=Guinea-Bisáu=Guinee-Bissau=Guineea-Bissau=Guiné-Bissau=Gvineja Bisau=Gwinea Bissau
Guinea=Gine=Guinee=Guineea=Guiné=Gvineja=Gwinea
Guyana=Guiana=Gujana=Gvajana
Heard and McDonald Islands=Heard Adası ve McDonald Adaları=Heard Island og McDonald Islands=Heard en McDonaldeilanden=Heard ja McDonaldinsaaret=Heard und McDonaldinseln=Heard- og McDonaldøyene=Heard-sziget és McDonald-szigetek=Heardön och McDonaldöarna=Heardův ostrov a McDonaldovy ostrovy=Ilhas Heard e McDonald=Insula Heard și Insulele McDonald=Islas Heard y McDonald=Isole Heard e McDonald=Otoci Heard i McDonald=Pulau Heard dan Kepulauan McDonald=Wyspy Heard i McDonalda=Îles Heard-et-MacDonald
Hong Kong=Hong Kong DAK Tiongkok=Hong Kong SAR China=Hong Kong, RAE da China=Hongkong=Hongkong KKT=Hongkong SAR=Hongkong SAR Kina=Hongkong SAR van China=Hongkong – Kiinan erityishallintoalue=Hongkong – ZAO Číny=PUP Hong Kong Kina=R.A.S. Hong Kong, China=R.A.S. chinoise de Hong Kong=RAE de Hong Kong=RAS di Hong Kong=SAR Hongkong=SRA Hongkong=Sonderverwaltungsregion Hongkong=Çin Hong Kong ÖİB
Hungary=Hongarije=Hongrie=Hungaria=Hungria=Macaristan=Magyarország=Maďarsko=Mađarska=Ungaria=Ungarn=Ungern=Ungheria=Unkari=Węgry
Iceland=IJsland=Islanda=Islande=Islanti=Islândia=Izland=İzlanda
India=Hindistan=Indien=Indija=Intia
Indonesia=Endonezya=Indonesien=Indonesië=Indonezia=Indonezija=Indonezja
Iraq=Iraque
Ireland=Ierland=Irland=Irlande=Irlandia=Irlanti=Irska=Irsko=Írország=İrlanda
Isle of Man=Ilha de Man=Insula Man=Isla de Man=Isola di Man=Man Adası=Man-sziget=Mansaari=Ostrov Man=Otok Man=Pulau Man=Wyspa Man=Île de Man
Israel=Israele=Izrael=İsrail
Italy=Italien=Italija=Itália=Itálie=Olaszország=Włochy=İtalya
Ivory Coast=Costa do Marfim=Costa d’Avorio=Elefántcsontpart=Elfenbenskusten=Elfenbenskysten=Ivoorkust=Norsunluurannikko=Obala Bjelokosti=Pobřeží slonoviny
Jamaica=Giamaica=Jamaika=Jamajka=Jamaïque
Japan=Giappone=Japani=Japonia=Japonsko=Japonya=Japão=Japón=Jepang
Jordan=Giordania=Iordania=Jordanien=Jordanië=Jordánia=Jordánsko=Yordania=Ürdün
Kazakhstan=Cazaquistão=Kasachstan=Kasakhstan=Kazachstán=Kazahstan=Kazahsztán=Kazajistán=Kazakistan=Kazakstan
Kenya=Kenia=Kenija=Keňa=Quênia
Kiribati=Quiribati
Kosovo=Kosova=Kosowo=Koszovó
Kuwait=Koeweit=Koweït=Kuvait=Kuvajt=Kuveyt=Kuweit=Kuwejt
Kyrgyzstan=Kirghizistan=Kirghizstan=Kirgisia=Kirgisistan=Kirgistan=Kirgizisztán=Kirgizië=Kirgizstan=Kirguistán=Kârgâzstan=Kırgızistan=Quirguistão
Laos=Laosz
Latvia=Latvija=Letland=Letonya=Lettland=Lettonia=Lettonie=Lettország=Letônia=Lotyšsko=Łotwa
Lebanon=Liban=Libano=Libanon=Lübnan
Lesotho=Lesoto
Liberia=Liberija=Liberya=Libérie
Libya=Libija=Libië=Libye=Libyen=Líbia
Liechtenstein=Lichtenštejnsko=Lihtenštajn
Lithuania=Liettua=Litauen=Litouwen=Lituanie=Lituânia=Litva=Litvanya=Litvánia=Litwa
Luxembourg=Lucembursko=Lussemburgo=Luxemburg=Luxemburgo=Lüksemburg
Macau=Macao SAR=Macao SAR China=Macao SAR Kina=Macao – Kiinan erityishallintoalue=Macao – ZAO Číny=Macau SAR van China=Macau, RAE da China=Makao=Makau=Makau DAK Tiongkok=Makaó KKT=PUP Makao Kina=R.A.S. Macao, China=R.A.S. chinoise de Macao=RAE de Macao=RAS di Macao=SAR Macao=SRA Makau=Sonderverwaltungsregion Macau=Çin Makao ÖİB
Madagascar=Madagaskar=Madagaszkár
Malawi=Malaui=Malavi
Malaysia=Malaisie=Malajsie=Malajzia=Maleisië=Malesia=Malezija=Malezja=Malezya=Malásia
Maldives=Maladewa=Maldivas=Maldive=Maldiven=Maldivene=Maldiverna=Maldiverne=Maldivi=Maldivler=Maldív-szigetek=Malediivit=Malediven=Maledivy=Malediwy
Malta=Malte
Marshall Islands=Ilhas Marshall=Insulele Marshall=Islas Marshall=Isole Marshall=Kepulauan Marshall=Marshall Adaları=Marshall-szigetek=Marshalleilanden=Marshallinsaaret=Marshallinseln=Marshallovy ostrovy=Marshallöarna=Marshalløerne=Marshalløyene=Maršalovi Otoci=Wyspy Marshalla=Îles Marshall
Martinique=Martinica=Martinik=Martynika
Mauritania=Mauretania=Mauretanien=Mauretanija=Mauritánie=Moritanya
Mauritius=Mauricijus=Mauricius=Maurício
Mayotte=Majotta
Mexico=Meksika=Meksiko=Meksyk=Messico=Mexic=Mexikó=Mexique
Micronesia=Micronezia=Micronésie=Mikronesia=Mikronesiaføderasjonen=Mikronesien=Mikronezija=Mikronezja=Mikronezya=Mikronésie=Mikronézia
Moldova=Moldavien=Moldavija=Moldavië=Moldavsko=Mołdawia=Republica Moldova=Republik Moldau
Monaco=Monako
Mongolia=Mongolei=Mongoliet=Mongolija=Mongolië=Mongolsko=Moğolistan
Montenegro=Crna Gora=Czarnogóra=Karadağ=Muntenegru=Černá Hora
Montserrat
Morocco=Maroc=Marocco=Marocko=Marokkó=Maroko=Marrocos=Marruecos
Mozambique=Mosambik=Mozambic=Mozambico=Mozambik=Moçambique
Myanmar=Mianmar=Mjanma=Mjanmar
Namibia=Namibija=Namibië=Namibya
Nauru
Netherlands=Alankomaat=Belanda=Holandia=Hollanda=Hollandia=Nederland=Nederlandene=Nederländerna=Niederlande=Nizozemska=Nizozemsko=Paesi Bassi=Pays-Bas=Países Baixos=Países Bajos=Țările de Jos
New Caledonia=Kaledonia Baru=Neukaledonien=Nieuw-Caledonië=Noua Caledonie=Nouvelle-Calédonie=Nova Caledônia=Nova Kaledonija=Nová Kaledonie=Nowa Kaledonia=Nueva Caledonia=Nuova Caledonia=Ny Kaledonien=Ny-Caledonia=Nya Kaledonien=Uusi-Kaledonia=Yeni Kaledonya=Új-Kaledónia
New Zealand=Neuseeland=Nieuw-Zeeland=Noua Zeelandă=Nouvelle-Zélande=Nova Zelândia=Novi Zeland=Nový Zéland=Nowa Zelandia=Nueva Zelanda=Nuova Zelanda=Nya Zeeland=Selandia Baru=Uusi-Seelanti=Yeni Zelanda=Új-Zéland
Nicaragua=Nikaragua=Nikaragva
Niger=Nijer
Nigeria=Nigerija=Nigérie=Nijerya
Niue
Norfolk Island=Ilha Norfolk=Insula Norfolk=Isla Norfolk=Isola Norfolk=Kepulauan Norfolk=Norfolk Adası=Norfolk-sziget=Norfolkinsaari=Norfolkinsel=Norfolkön=Norfolkøya=Otok Norfolk=Île Norfolk
North Korea=Corea del Nord=Corea del Norte=Coreea de Nord=Coreia do Norte=Corée du Nord=Korea Północna=Korea Utara=Kuzey Kore=Noord-Korea=Nord-Korea=Nordkorea=Pohjois-Korea=Severní Korea=Sjeverna Koreja=Észak-Korea
North Macedonia=Kuzey Makedonya=Macedonia Północna=Macedonia de Nord=Macedonia del Nord=Macedonia del Norte=Macedônia do Norte=Macédoine du Nord=Makedonia Utara=Noord-Macedonië=Nord-Makedonia=Nordmakedonien=Nordmazedonien=Pohjois-Makedonia=Severní Makedonie=Sjeverna Makedonija=Észak-Macedónia
Northern Mariana Islands=Ilhas Marianas do Norte=Insulele Mariane de Nord=Islas Marianas del Norte=Isole Marianne Settentrionali=Kepulauan Mariana Utara=Kuzey Mariana Adaları=Mariany Północne=Noordelijke Marianen=Nord-Marianene=Nordmarianerna=Nordmarianerne=Nördliche Marianen=Pohjois-Mariaanit=Severní Mariany=Sjevernomarijanski Otoci=Északi Mariana-szigetek=Îles Mariannes du Nord
Norway=Noorwegen=Norge=Norja=Norsko=Noruega=Norveç=Norveška=Norvège=Norvégia=Norwegen=Norwegia
Oman=Umman
Pakistan=Pakisztán=Paquistão
Palau=Palaos
Palestine=De palæstinensiske områder=Det palestinske området=Filistin=Filistin Bölgeleri=Palestiina=Palestiinalaisalue=Palestijnse gebieden=Palestina=Palestinska territorierna=Palestinsko područje=Palestinská území=Palestyna=Palesztin Autonómia=Palesztina=Palästina=Palästinensische Autonomiegebiete=Palæstina=Teritoriile Palestiniene=Territoires palestiniens=Territori Palestinesi=Territórios palestinos=Terytoria Palestyńskie=Wilayah Palestina
Papua New Guinea=Papoea-Nieuw-Guinea=Papouasie-Nouvelle-Guinée=Papua Nova Gvineja=Papua Nugini=Papua Nuova Guinea=Papua Ny-Guinea=Papua Nya Guinea=Papua Yeni Gine=Papua-Neuguinea=Papua-Noua Guinee=Papua-Nova Guiné=Papua-Nová Guinea=Papua-Nowa Gwinea=Papua-Uusi-Guinea=Papúa Nueva Guinea=Pápua Új-Guinea
Paraguay=Paraguai=Paragvaj=Paragwaj
Peru=Pérou
Philippines=Filipijnen=Filipina=Filipinas=Filipine=Filipini=Filipinler=Filippiinit=Filippine=Filippinene=Filippinerna=Filippinerne=Filipíny=Fülöp-szigetek=Philippinen
Pitcairn Islands=Ilhas Pitcairn=Insulele Pitcairn=Islas Pitcairn=Isole Pitcairn=Kepulauan Pitcairn=Pitcairn=Pitcairn Adaları=Pitcairn-szigetek=Pitcairneilanden=Pitcairninseln=Pitcairnovi Otoci=Pitcairnovy ostrovy=Pitcairnöarna=Pitcairnøyene=Îles Pitcairn
Poland=Lengyelország=Polandia=Polen=Poljska=Pologne=Polonya=Polska=Polsko=Polônia=Puola
Portugal=Portekiz=Portogallo=Portugali=Portugalsko=Portugália
Puerto Rico=Porto Rico=Porto Riko=Portorico=Portoriko=Portoryko=Puerto Riko
Qatar=Catar=Katar
Republic of the Congo=Kongo - Brazavil=Kongo - Brazzaville=Kongon tasavalta=República do Congo
Romania=Roemenië=Romanya=Romênia=Roumanie=Rumania=Rumunia=Rumunjska=Rumunsko=Rumänien=Rumænien
Russia=Oroszország=Rosja=Rusia=Rusija=Rusko=Rusland=Russie=Russland=Rusya=Ryssland=Venäjä
Rwanda=Ruanda
Réunion=La Réunion=Reunião=Riunione
Samoa=Szamoa
San Marino=Saint-Marin
Saudi Arabia=Arab Saudi=Arabia Saudită=Arabia Saudyjska=Arabia Saudí=Arabie saoudite=Saoedi-Arabië=Saudi-Arabien=Saudiarabien=Saudijska Arabija=Saúdská Arábie=Suudi Arabistan=Szaúd-Arábia
Senegal=Szenegál
Serbia=Serbie=Serbien=Servië=Srbija=Srbsko=Szerbia=Sérvia=Sırbistan
Seychelles=Seicheles=Sejšeli=Seszele=Seychelle-szigetek=Seychellen=Seychellene=Seychellerna=Seychellerne=Seychellit=Seychely=Seyşeller
Sierra Leone=Serra Leoa=Sierra Leona=Sijera Leone
Singapore=Singapour=Singapur=Singapura=Szingapúr
Sint Maarten
Slovakia=Eslováquia=Slovacchia=Slovacia=Slovakien=Slovakiet=Slovakya=Slovaquie=Slovačka=Slovensko=Slowakei=Slowakije=Szlovákia=Słowacja
Slovenia=Eslovênia=Slovenien=Slovenija=Slovenië=Slovenya=Slovinsko=Slowenien=Szlovénia=Słowenia
Solomon Islands=Ilhas Salomão=Insulele Solomon=Islas Salomón=Isole Salomone=Kepulauan Solomon=Salamon-szigetek=Salomonen=Salomonovi Otoci=Salomonsaaret=Salomonseilanden=Salomonöarna=Salomonøerne=Salomonøyene=Solomon Adaları=Wyspy Salomona=Îles Salomon=Šalamounovy ostrovy
Somalia=Somalija=Somalië=Somálsko=Szomália
South Africa=Africa de Sud=Afrika Selatan=Afrique du Sud=Dél-afrikai Köztársaság=Etelä-Afrikka=Güney Afrika=Jihoafrická republika=Južnoafrička Republika=Republika Południowej Afryki=Sudafrica=Sydafrika=Sør-Afrika=Südafrika=Zuid-Afrika=África do Sul
South Georgia and South Sandwich Islands=Déli-Georgia és Déli-Sandwich-szigetek=Etelä-Georgia ja Eteläiset Sandwichinsaaret=Georgia Południowa i Sandwich Południowy=Georgia Selatan and Kep. Sandwich Selatan=Georgia de Sud și Insulele Sandwich de Sud=Georgia del Sud e Sandwich Australi=Géorgie du Sud-et-les Îles Sandwich du Sud=Güney Georgia ve Güney Sandwich Adaları=Ilhas Geórgia do Sul e Sandwich do Sul=Islas Georgia del Sur y Sandwich del Sur=Jižní Georgie a Jižní Sandwichovy ostrovy=Južna Georgia i Otoci Južni Sandwich=South Georgia og De Sydlige Sandwichøer=Sydgeorgien och Sydsandwichöarna=Sør-Georgia og Sør-Sandwichøyene=Südgeorgien und die Südlichen Sandwichinseln=Zuid-Georgia en Zuidelijke Sandwicheilanden
South Korea=Corea del Sud=Corea del Sur=Coreea de Sud=Coreia do Sul=Corée du Sud=Dél-Korea=Etelä-Korea=Güney Kore=Jižní Korea=Južna Koreja=Korea Południowa=Korea Selatan=Sydkorea=Sør-Korea=Südkorea=Zuid-Korea
South Sudan=Dél-Szudán=Etelä-Sudan=Güney Sudan=Jižní Súdán=Južni Sudan=Soudan du Sud=Sud Sudan=Sudan Południowy=Sudan Selatan=Sudanul de Sud=Sudán del Sur=Sudão do Sul=Sydsudan=Sør-Sudan=Südsudan=Zuid-Soedan
Spain=Espagne=Espanha=Espanja=España=Hiszpania=Spagna=Spania=Spanien=Spanje=Spanyol=Spanyolország=İspanya=Španjolska=Španělsko
St. Barthélemy=S:t Barthélemy=Saint Barthelemy=San Bartolomé=Svatý Bartoloměj=São Bartolomeu
St. Helena=S:t Helena=Saint Helena=Sainte-Hélène=Santa Elena=Santa Helena=Sant’Elena=Sfânta Elena=Sint-Helena=Svatá Helena=Sveta Helena=Szent Ilona=Wyspa Świętej Heleny
St. Kitts and Nevis=S:t Kitts och Nevis=Saint Kitts dan Nevis=Saint Kitts e Nevis=Saint Kitts en Nevis=Saint Kitts i Nevis=Saint Kitts ja Nevis=Saint Kitts og Nevis=Saint Kitts ve Nevis=Saint Kitts és Nevis=Saint Kitts și Nevis=Saint-Christophe-et-Niévès=San Cristóbal y Nieves=St. Kitts und Nevis=Svatý Kryštof a Nevis=Sveti Kristofor i Nevis=São Cristóvão e Névis
St. Lucia=S:t Lucia=Saint Lucia=Sainte-Lucie=Santa Lúcia=Sfânta Lucia=Svatá Lucie=Sveta Lucija
St. Martin=San Martín=Sfântul Martin=São Martinho
St. Pierre and Miquelon=S:t Pierre och Miquelon=Saint Pierre dan Miquelon=Saint Pierre og Miquelon=Saint Pierre ve Miquelon=Saint-Pierre a Miquelon=Saint-Pierre e Miquelon=Saint-Pierre en Miquelon=Saint-Pierre i Miquelon=Saint-Pierre ja Miquelon=Saint-Pierre és Miquelon=Saint-Pierre și Miquelon=Saint-Pierre-et-Miquelon=San Pedro y Miquelón=St. Pierre und Miquelon=Sveti Petar i Mikelon=São Pedro e Miquelão
St. Vincent and Grenadines=S:t Vincent och Grenadinerna=Saint Vincent dan Grenadine=Saint Vincent e Grenadine=Saint Vincent en de Grenadines=Saint Vincent i Grenadyny=Saint Vincent ja Grenadiinit=Saint Vincent og Grenadinerne=Saint Vincent ve Grenadinler=Saint Vincent és a Grenadine-szigetek=Saint Vincent și Grenadinele=Saint-Vincent-et-les Grenadines=San Vicente y las Granadinas=St. Vincent og Grenadinene=St. Vincent und die Grenadinen=Svatý Vincenc a Grenadiny=Sveti Vincent i Grenadini=São Vicente e Granadinas
Sudan=Soedan=Soudan=Sudão=Szudán
Suriname=Surinam
Svalbard and Jan Mayen=Huippuvuoret ja Jan Mayen=Kepulauan Svalbard dan Jan Mayen=Spitsbergen en Jan Mayen=Spitzbergen und Jan Mayen=Svalbard e Jan Mayen=Svalbard et Jan Mayen=Svalbard i Jan Mayen=Svalbard och Jan Mayen=Svalbard og Jan Mayen=Svalbard ve Jan Mayen=Svalbard y Jan Mayen=Svalbard és Jan Mayen=Svalbard și Jan Mayen=Špicberky a Jan Mayen
Sweden=Ruotsi=Schweden=Suedia=Suède=Suécia=Sverige=Svezia=Svédország=Swedia=Szwecja=Zweden=İsveç=Švedska=Švédsko
Switzerland=Elveția=Schweiz=Suiza=Suíça=Sveits=Sveitsi=Svizzera=Svájc=Szwajcaria=Zwitserland=İsviçre=Švicarska=Švýcarsko
Syria=Sirija=Suriah=Suriye=Syrien=Syyria=Szíria=Sýrie
São Tomé and Príncipe=Santo Tomé y Príncipe=Sao Tome dan Principe=Sao Tome ve Principe=Sao Tomé en Principe=Sao Tomé-et-Principe=Svatý Tomáš a Princův ostrov=Sveti Toma i Princip=São Tomé e Príncipe=São Tomé ja Príncipe=São Tomé och Príncipe=São Tomé og Príncipe=São Tomé und Príncipe=São Tomé és Príncipe=São Tomé și Príncipe=Wyspy Świętego Tomasza i Książęca
Taiwan=Tajvan=Tajwan=Tayvan=Tchaj-wan
Tajikistan=Tacikistan=Tadjikistan=Tadjiquistão=Tadschikistan=Tadsjikistan=Tadzjikistan=Tadżykistan=Tagikistan=Tayikistán=Tádzsikisztán=Tádžikistán
Tanzania=Tansania=Tanzanie=Tanzanija=Tanzanya
Thailand=Tailândia=Tajland=Tajlandia=Tayland=Thaiföld=Thailanda=Thailandia=Thaimaa=Thajsko=Thaïlande
Tokelau=Tokelauöarna
Trinidad and Tobago=Trinidad a Tobago=Trinidad dan Tobago=Trinidad e Tobago=Trinidad en Tobago=Trinidad i Tobago=Trinidad ja Tobago=Trinidad och Tobago=Trinidad og Tobago=Trinidad und Tobago=Trinidad ve Tobago=Trinidad y Tobago=Trinidad és Tobago=Trinidad și Tobago=Trinité-et-Tobago=Trynidad i Tobago
Tunisia=Tunesien=Tunesië=Tunezja=Tunisie=Tunisien=Tunisko=Tunus=Tunézia=Túnez
Turkey=Turchia=Turcia=Turcja=Turecko=Turki=Turkiet=Turkije=Turkki=Turquia=Turquie=Turska=Tyrkia=Tyrkiet=Törökország=Türkei
Turkmenistan=Turcomenistão=Türkmenisztán
Turks and Caicos Islands=Ilhas Turcas e Caicos=Insulele Turks și Caicos=Islas Turcas y Caicos=Isole Turks e Caicos=Kepulauan Turks dan Caicos=Otoci Turks i Caicos=Turks a Caicos=Turks i Caicos=Turks ve Caicos Adaları=Turks- en Caicoseilanden=Turks- ja Caicossaaret=Turks- och Caicosöarna=Turks- og Caicosøerne=Turks- og Caicosøyene=Turks- und Caicosinseln=Turks- és Caicos-szigetek=Îles Turques-et-Caïques
Tuvalu
U.S. Outlying Islands=ABD Küçük Harici Adaları=Amerikanische Überseeinseln=Amerikanske oversøiske øer=Az USA lakatlan külbirtokai=Dalekie Wyspy Mniejsze Stanów Zjednoczonych=Ilhas Menores Distantes dos EUA=Insulele Îndepărtate ale S.U.A.=Islas menores alejadas de EE. UU.=Isole Minori Esterne degli Stati Uniti=Kepulauan Terluar AS=Kleine afgelegen eilanden van de Verenigde Staten=Mali udaljeni otoci SAD-a=Menší odlehlé ostrovy USA=USA:s yttre öar=USAs ytre øyer=Yhdysvaltain erillissaaret=Îles mineures éloignées des États-Unis
U.S. Virgin Islands=ABD Virjin Adaları=Americké Panenské ostrovy=Amerikaanse Maagdeneilanden=Amerikai Virgin-szigetek=Amerikanische Jungferninseln=Amerikanska Jungfruöarna=Američki Djevičanski Otoci=De Amerikanske Jomfruøer=De amerikanske jomfruøyene=Ilhas Virgens Americanas=Insulele Virgine Americane=Islas Vírgenes de EE. UU.=Isole Vergini Americane=Kepulauan Virgin Amerika Serikat=Wyspy Dziewicze Stanów Zjednoczonych=Yhdysvaltain Neitsytsaaret=Îles Vierges des États-Unis
Uganda=Oeganda=Ouganda
Ukraine=Oekraïne=Ucraina=Ucrânia=Ukraina=Ukrajina=Ukrajna=Ukrayna
United Arab Emirates=Arabiemiirikunnat=Birleşik Arap Emirlikleri=De Forenede Arabiske Emirater=De forente arabiske emirater=Egyesült Arab Emírségek=Emirados Árabes Unidos=Emiratele Arabe Unite=Emirati Arabi Uniti=Emiratos Árabes Unidos=Förenade Arabemiraten=Spojené arabské emiráty=Ujedinjeni Arapski Emirati=Uni Emirat Arab=Vereinigte Arabische Emirate=Verenigde Arabische Emiraten=Zjednoczone Emiraty Arabskie=Émirats arabes unis
United Kingdom=Birleşik Krallık=Britannia=Egyesült Királyság=Inggris Raya=Iso-Britannia=Regatul Unit=Regno Unito=Reino Unido=Royaume-Uni=Spojené království=Storbritannia=Storbritannien=Ujedinjeno Kraljevstvo=Vereinigtes Königreich=Verenigd Koninkrijk=Wielka Brytania=Wlk. Bryt.
United States=Amerika Birleşik Devletleri=Amerika Serikat=EE. UU.=Egyesült Államok=Estados Unidos=Sjedinjene Američke Države=Spojené státy=Stany Zjednoczone=Statele Unite ale Americii=Stati Uniti=Vereinigte Staaten=Verenigde Staten=Yhdysvallat=États-Unis
Uruguay=Uruguai=Urugvaj=Urugwaj
Uzbekistan=Oezbekistan=Ouzbékistan=Usbekistan=Uzbequistão=Özbekistan=Üzbegisztán
Vatican City=Cidade do Vaticano=Città del Vaticano=Ciudad del Vaticano=Statul Cetății Vaticanului=Vaticaanstad=Vatikaani=Vatikan=Vatikanstadt=Vatikanstaten=Watykan=État de la Cité du Vatican
Venezuela=Wenezuela
Vietnam=Vietnã=Vijetnam=Wietnam
Wallis and Futuna=Kepulauan Wallis dan Futuna=Wallis a Futuna=Wallis e Futuna=Wallis en Futuna=Wallis i Futuna=Wallis ja Futuna=Wallis og Futuna=Wallis und Futuna=Wallis ve Futuna=Wallis y Futuna=Wallis és Futuna=Wallis și Futuna=Wallis- och Futunaöarna=Wallis-et-Futuna
Western Sahara=Batı Sahra=Länsi-Sahara=Nyugat-Szahara=Saara Ocidental=Sahara Barat=Sahara Occidentale=Sahara Occidentală=Sahara Zachodnia=Sáhara Occidental=Vest-Sahara=Vestsahara=Västsahara=Westelijke Sahara=Westsahara=Zapadna Sahara=Západní Sahara
Yemen=Iêmen=Jemen=Yaman
Zambia=Sambia=Zambie=Zambija=Zambiya
Zimbabwe=Simbabwe=Zimbabve=Zimbábue
`;
