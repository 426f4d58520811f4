// Well-known organisations and media with other names, written by hand for this program; part of the program, under its MIT licence.
// One a line, `name=other=other`; the first is the one that is shown.

export const ORGANISATIONS = `
United Nations=UN=U.N.
UN Security Council=United Nations Security Council=U.N. Security Council=Security Council=UNSC
UN General Assembly=United Nations General Assembly=General Assembly=UNGA
UNICEF=United Nations Children's Fund
UNHCR=UN refugee agency=United Nations High Commissioner for Refugees=UN High Commissioner for Refugees
UNRWA
UNESCO
World Food Programme=WFP=World Food Program
World Health Organization=WHO=World Health Organisation
International Atomic Energy Agency=IAEA
International Monetary Fund=IMF
World Bank
World Trade Organization=WTO=World Trade Organisation
International Criminal Court=ICC
International Court of Justice=ICJ
European Union=EU=E.U.
European Commission
European Parliament
European Council
European Central Bank=ECB
Council of Europe
NATO=North Atlantic Treaty Organization=North Atlantic Treaty Organisation=Nato
OSCE=Organization for Security and Co-operation in Europe
OPEC=Opec
OPCW=Organisation for the Prohibition of Chemical Weapons
African Union=AU
Arab League
ASEAN=Association of Southeast Asian Nations
BRICS
ECOWAS=Economic Community of West African States
G7=Group of Seven
G20=Group of 20
Gulf Cooperation Council=GCC
Commonwealth of Independent States=CIS
Collective Security Treaty Organization=CSTO
Shanghai Cooperation Organisation=SCO=Shanghai Cooperation Organization
Interpol
Europol
Red Cross=International Committee of the Red Cross=ICRC
Red Crescent
Doctors Without Borders=MSF=Medecins Sans Frontieres
Amnesty International=Amnesty
Human Rights Watch=HRW
Greenpeace
Syrian Observatory for Human Rights=SOHR
White Helmets=Syria Civil Defence
Institute for the Study of War=ISW
International Institute for Strategic Studies=IISS
International Crisis Group=Crisis Group
Chatham House
Bellingcat
Central Intelligence Agency=CIA
Federal Bureau of Investigation=FBI
National Security Agency=NSA
National Security Council=NSC
State Department=Department of State=US State Department
Defense Department=Department of Defense=US Defense Department=DoD
Justice Department=Department of Justice=US Justice Department=DOJ
Treasury Department=US Treasury=Department of the Treasury
Department of Homeland Security=DHS=Homeland Security Department
Central Command=US Central Command=CENTCOM=U.S. Central Command
Congress=US Congress=U.S. Congress
Senate=US Senate=U.S. Senate
House of Representatives=US House of Representatives
Supreme Court=US Supreme Court
Federal Reserve=Fed
White House
Pentagon
Republican Party=GOP=Republicans
Democratic Party=Democrats
Kremlin
State Duma=Duma
Federal Security Service=FSB
Foreign Intelligence Service=SVR
GRU
Wagner Group=Wagner=Wagner PMC
Gazprom
Rosneft
Rosatom
Roscosmos
Verkhovna Rada=Rada
Security Service of Ukraine=SBU
HUR=Main Intelligence Directorate=GUR
General Staff
Naftogaz
House of Commons
House of Lords
MI5
MI6=Secret Intelligence Service
GCHQ
Bundestag
Bundeswehr
Bundesbank
Knesset
Israel Defense Forces=IDF=Israeli military=Israel Defence Forces
Mossad
Shin Bet
Hamas
Hezbollah=Hizbollah=Hizbullah=Hezbullah
Palestinian Authority=PA
Palestine Liberation Organization=PLO
Fatah
Palestinian Islamic Jihad=PIJ
Houthis=Houthi=Ansar Allah=Huthis
Islamic Revolutionary Guard Corps=IRGC=Revolutionary Guards=Revolutionary Guard=Iranian Revolutionary Guards
Quds Force
Islamic State=ISIS=ISIL=Daesh=IS=Islamic State group
Al-Qaeda=al-Qaeda=al-Qaida=Al-Qaida=Qaeda=al Qaeda=Al Qaeda
Hayat Tahrir al-Sham=HTS=Hay'at Tahrir al-Sham=Hayat Tahrir Al-Sham
Jabhat al-Nusra=al-Nusra Front=Nusra Front
Syrian National Army=SNA
Free Syrian Army=FSA
Syrian Democratic Forces=SDF
Syrian Arab Army=SAA
Kurdistan Workers' Party=PKK=Kurdistan Workers Party
People's Protection Units=YPG=Peoples Protection Units
Taliban
Al-Shabaab=al-Shabaab=al-Shabab=Al Shabaab
Boko Haram
Rapid Support Forces=RSF
M23
Workers' Party of Korea
People's Liberation Army=PLA
Communist Party of China=Chinese Communist Party=CCP=CPC
Reuters=Thomson Reuters=Reuter
Associated Press=AP=The Associated Press
Agence France-Presse=AFP
BBC=British Broadcasting Corporation=BBC News
CNN
Sky News
Sky News Arabia
Al Jazeera=Al-Jazeera=al-Jazeera
Al Arabiya=Al-Arabiya
Middle East Eye
New York Times=The New York Times=NYT
Washington Post=The Washington Post
Wall Street Journal=The Wall Street Journal=WSJ
Financial Times=The Financial Times=FT
The Guardian=Guardian
The Times=Times of London
The Economist=Economist
Bloomberg=Bloomberg News
Politico
Axios
Le Monde
Der Spiegel=Spiegel
Deutsche Welle=DW
Radio Free Europe/Radio Liberty=RFE/RL=Radio Free Europe=Radio Liberty
Voice of America=VOA
TASS=Tass=ITAR-TASS
RIA Novosti=RIA
Interfax
Xinhua=Xinhua News Agency
Kyodo=Kyodo News
Yonhap=Yonhap News Agency
KCNA=Korean Central News Agency
IRNA=Islamic Republic News Agency
Tasnim=Tasnim News Agency
Fars=Fars News Agency
SANA=Syrian Arab News Agency
Anadolu=Anadolu Agency
Ukrinform
Ukrainska Pravda
Suspilne
Interfax-Ukraine
Telegram
Twitter
Facebook=Meta
YouTube
Google=Alphabet
Apple
Microsoft
Amazon
SpaceX
Starlink
Tesla
Boeing
Airbus
Lockheed Martin
Rheinmetall
Huawei
TikTok
European Community=EC=European Economic Community=EEC
Labour Party=Labour
Conservative Party=Tories=Conservatives=Tory Party
Liberal Democrats=Lib Dems
Securities and Exchange Commission=SEC=US Securities and Exchange Commission
Federal Communications Commission=FCC
Federal Trade Commission=FTC
Food and Drug Administration=FDA
Environmental Protection Agency=EPA
Department of Trade and Industry=DTI
New York Stock Exchange=NYSE
London Stock Exchange
Nasdaq=NASDAQ
Bank of England
Bank of Japan
OECD=Organisation for Economic Co-operation and Development=Organization for Economic Cooperation and Development
GATT=General Agreement on Tariffs and Trade
Standard & Poor's=Standard and Poor=Standard & Poor=S&P
Moody's=Moody
American Express
American Airlines
British Airways
British Petroleum=BP
British Telecom=BT
British Steel
Swiss Re
Swiss National Bank
Morgan Stanley
Goldman Sachs
Merrill Lynch
Salomon Brothers
Lehman Brothers
JPMorgan=JP Morgan=J.P. Morgan
Citicorp=Citigroup=Citibank
Wells Fargo
Credit Suisse
Deutsche Bank
General Motors=GM
General Electric=GE
IBM=International Business Machines
Manchester United
`;

/** Last words that make a capitalised name an event or a document. */
export const OTHER_HEADS: ReadonlySet<string> = new Set(
  `war wars process agreement agreements treaty accord accords resolution pact protocol memorandum plan operation initiative summit games cup olympics
  prize award act bill law constitution revolution uprising crisis conference talks deal declaration convention charter day week festival project
  programme program doctrine strategy offensive battle siege missile rocket virus report index`.split(/\s+/),
);
