// Month names and their usual short forms, lower case without full stops, in the languages that datelines come in.

const NAMES: readonly string[] = [
  'january jan januar janvier janv enero ene gennaio gen janeiro januari styczeń stycznia января янв січня січ ocak oca janvāris sausio leden ledna január jaanuar tammikuuta ιανουαρίου يناير ינואר जनवरी januára siječnja januarie ianuarie jän jänner',
  'february feb februar février févr fév fevr febrero febbraio fevereiro fev februari luty lutego февраля фев лютого лют şubat şub únor února február helmikuuta φεβρουαρίου فبراير פברואר februarie veljače',
  'march mar märz mrz mär mars marzo março maart mrt marzec marca марта мар березня бер mart březen března március maaliskuuta μαρτίου مارس מרץ martie ožujka',
  'april apr avril avr abril abr aprile kwiecień kwietnia апреля апр квітня кві nisan nis duben dubna április huhtikuuta απριλίου أبريل אפריל aprilie travnja',
  'may mai mayo maggio mag maio mei maj maja мая май травня тра mayıs květen května május toukokuuta μαΐου مايو מאי svibnja',
  'june jun juni juin junio giugno giu junho czerwiec czerwca июня июн червня чер haziran haz červen června június kesäkuuta ιουνίου يونيو יוני iunie lipnja',
  'july jul juli juillet juil julio luglio lug julho lipiec lipca июля июл липня лип temmuz tem červenec července július heinäkuuta ιουλίου يوليو יולי iulie srpnja',
  'august aug août aout agosto ago augustus augusti sierpień sierpnia августа авг серпня сер ağustos ağu srpen srpna augusztus elokuuta αυγούστου أغسطس אוגוסט kolovoza',
  'september sept sep septembre septiembre settembre set setembro wrzesień września сентября сен вересня вер eylül eyl září szeptember syyskuuta σεπτεμβρίου سبتمبر ספטמבר septembrie rujna',
  'october oct oktober okt octobre octubre ottobre ott outubro out październik października октября окт жовтня жов ekim eki říjen října október lokakuuta οκτωβρίου أكتوبر אוקטובר octombrie listopada',
  'november nov novembre noviembre novembro listopad ноября ноя листопада лис kasım kas listopadu marraskuuta νοεμβρίου نوفمبر נובמבר noiembrie studenoga',
  'december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro december desember grudzień grudnia декабря дек грудня гру aralık ara prosinec prosince joulukuuta δεκεμβρίου ديسمبر דצמבר decembrie prosinca',
];

/** Name → 1…12. A name that two languages use for different months keeps its first meaning. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)).toReversed(),
);

/** Offsets of the zone names that headers still use. */
export const ZONES: ReadonlyMap<string, string> = new Map([
  ['z', 'Z'],
  ['ut', 'Z'],
  ['utc', 'Z'],
  ['gmt', 'Z'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cst', '-06:00'],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['bst', '+01:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['eet', '+02:00'],
  ['eest', '+03:00'],
  ['msk', '+03:00'],
  ['ist', '+05:30'],
  ['jst', '+09:00'],
]);
