// Who publishes reports of their own: names of wires and broadcasters, and the words that such names are made of.

/** Wires and well-known outlets whose names do not show what they are; short form first. */
export const PUBLISHERS: readonly (readonly string[])[] = [
  ['AP', 'Associated Press'],
  ['AFP', 'Agence France-Presse'],
  ['Reuters', 'Thomson Reuters'],
  ['UPI', 'United Press International'],
  ['dpa', 'Deutsche Presse-Agentur'],
  ['ANSA'],
  ['EFE'],
  ['TASS', 'ITAR-TASS'],
  ['RIA Novosti', 'RIA'],
  ['Interfax'],
  ['Xinhua'],
  ['Kyodo'],
  ['Yonhap'],
  ['Anadolu', 'Anadolu Agency', 'AA'],
  ['SANA'],
  ['IRNA'],
  ['PTI', 'Press Trust of India'],
  ['BBC'],
  ['CNN'],
  ['NBC', 'NBC News'],
  ['CBS', 'CBS News'],
  ['ABC', 'ABC News'],
  ['NPR'],
  ['PBS'],
  ['Al Jazeera'],
  ['Al Arabiya'],
  ['Bloomberg'],
  ['Axios'],
  ['Politico'],
  ['Guardian'],
  ['Economist'],
  ['Telegraph'],
  ['Independent'],
  ['Haaretz'],
  ['Le Monde'],
  ['Der Spiegel', 'Spiegel'],
  ['El País'],
  ['Ukrinform'],
  ['Ukrainska Pravda'],
  ['MENAFN'],
  ['Kommersant'],
  ['Meduza'],
  ['ISW', 'Institute for the Study of War'],
  ['SOHR', 'Syrian Observatory for Human Rights'],
];

/** A name with one of these words publishes: "Middle East Eye" is listed by its last. */
export const PUBLISHING_WORDS: ReadonlySet<string> = new Set(
  `news newspaper times post press agency wire journal herald tribune gazette chronicle daily weekly magazine radio television tv broadcasting
  broadcaster observatory institute monitor review eye today mail sun mirror pravda media network channel bulletin dispatch globe standard
  observer express watch inquirer examiner register courier sentinel`.split(/\s+/),
);
