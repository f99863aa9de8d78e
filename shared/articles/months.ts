import { foldLine } from './plain-line.ts'

/**
 * Names of the months as they stand beside a day and a year, January to December, one line per language:
 * `,` between months, ` | ` between forms. Source: Unicode CLDR, with usual spellings of the press added.
 */
const names = [
  // English
  'january | jan, february | feb, march | mar, april | apr, may, june | jun, july | jul, august | aug, september | sept | sep, october | oct, november | nov, december | dec',
  // French
  'janvier | janv, février | févr | fév, mars, avril | avr, mai, juin, juillet | juil, août | aout, septembre | sept, octobre | oct, novembre | nov, décembre | déc',
  // German, Austrian
  'januar | jänner | jan, februar | feb, märz | mär, april | apr, mai, juni | jun, juli | jul, august | aug, september | sept | sep, oktober | okt, november | nov, dezember | dez',
  // Spanish
  'enero | ene, febrero | feb, marzo | mar, abril | abr, mayo | may, junio | jun, julio | jul, agosto | ago, septiembre | setiembre | sept | sep, octubre | oct, noviembre | nov, diciembre | dic',
  // Italian
  'gennaio | gen, febbraio | feb, marzo | mar, aprile | apr, maggio | mag, giugno | giu, luglio | lug, agosto | ago, settembre | set, ottobre | ott, novembre | nov, dicembre | dic',
  // Portuguese
  'janeiro | jan, fevereiro | fev, março | mar, abril | abr, maio | mai, junho | jun, julho | jul, agosto | ago, setembro | set, outubro | out, novembro | nov, dezembro | dez',
  // Dutch
  'januari | jan, februari | feb, maart | mrt, april | apr, mei, juni | jun, juli | jul, augustus | aug, september | sep, oktober | okt, november | nov, december | dec',
  // Swedish
  'januari | jan, februari | feb, mars, april | apr, maj, juni, juli, augusti | aug, september | sep, oktober | okt, november | nov, december | dec',
  // Danish, Norwegian
  'januar | jan, februar | feb, marts | mars | mar, april | apr, maj | mai, juni | jun, juli | jul, august | aug, september | sep, oktober | okt, november | nov, december | desember | dec | des',
  // Finnish
  'tammikuuta | tammikuu, helmikuuta | helmikuu, maaliskuuta | maaliskuu, huhtikuuta | huhtikuu, toukokuuta | toukokuu, kesäkuuta | kesäkuu, heinäkuuta | heinäkuu, elokuuta | elokuu, syyskuuta | syyskuu, lokakuuta | lokakuu, marraskuuta | marraskuu, joulukuuta | joulukuu',
  // Polish
  'stycznia | styczeń | sty, lutego | luty | lut, marca | marzec | mar, kwietnia | kwiecień | kwi, maja | maj, czerwca | czerwiec | cze, lipca | lipiec | lip, sierpnia | sierpień | sie, września | wrzesień | wrz, października | październik | paź, listopada | listopad | lis, grudnia | grudzień | gru',
  // Czech
  'ledna | leden, února | únor, března | březen, dubna | duben, května | květen, června | červen, července | červenec, srpna | srpen, září, října | říjen, listopadu | listopad, prosince | prosinec',
  // Hungarian
  'január | jan, február | febr, március | márc, április | ápr, május | máj, június | jún, július | júl, augusztus | aug, szeptember | szept, október | okt, november | nov, december | dec',
  // Romanian
  'ianuarie | ian, februarie | feb, martie | mar, aprilie | apr, mai, iunie | iun, iulie | iul, august | aug, septembrie | sept, octombrie | oct, noiembrie | nov, decembrie | dec',
  // Turkish
  'ocak | oca, şubat | şub, mart | mar, nisan | nis, mayıs | may, haziran | haz, temmuz | tem, ağustos | ağu, eylül | eyl, ekim | eki, kasım | kas, aralık | ara',
  // Azerbaijani
  'yanvar | yan, fevral | fev, mart | mar, aprel | apr, may, iyun, iyul, avqust | avq, sentyabr, oktyabr | okt, noyabr, dekabr',
  // Indonesian, Malay
  'januari | jan, februari | feb, maret | mac, april | apr, mei, juni | jun, juli | julai, agustus | ogos, september | sep, oktober | okt, november | nov, desember | disember',
  // Russian
  'января | январь | янв, февраля | февраль | февр | фев, марта | март | мар, апреля | апрель | апр, мая | май, июня | июнь | июн, июля | июль | июл, августа | август | авг, сентября | сентябрь | сент | сен, октября | октябрь | окт, ноября | ноябрь | нояб | ноя, декабря | декабрь | дек',
  // Ukrainian
  'січня | січень | січ, лютого | лютий | лют, березня | березень | бер, квітня | квітень | квіт, травня | травень | трав, червня | червень | черв, липня | липень | лип, серпня | серпень | серп, вересня | вересень | вер, жовтня | жовтень | жовт, листопада | листопад | лист, грудня | грудень | груд',
  // Bulgarian
  'януари, февруари, март, април, май, юни, юли, август, септември, октомври, ноември, декември',
  // Serbian
  'јануар | јануара, фебруар | фебруара, март | марта, април | априла, мај | маја, јун | јуна, јул | јула, август | августа, септембар | септембра, октобар | октобра, новембар | новембра, децембар | децембра',
  // Greek
  'ιανουαρίου | ιαν, φεβρουαρίου | φεβ, μαρτίου | μαρ, απριλίου | απρ, μαΐου | μαΐ, ιουνίου | ιουν, ιουλίου | ιουλ, αυγούστου | αυγ, σεπτεμβρίου | σεπ, οκτωβρίου | οκτ, νοεμβρίου | νοε, δεκεμβρίου | δεκ',
  // Arabic: Egypt and the Gulf
  'يناير, فبراير, مارس, أبريل | إبريل | ابريل, مايو, يونيو | يونيه, يوليو | يوليه, أغسطس | اغسطس, سبتمبر, أكتوبر | اكتوبر, نوفمبر, ديسمبر',
  // Arabic: the Levant and Iraq
  'كانون الثاني | كانون ثاني, شباط, آذار | اذار, نيسان, أيار | ايار, حزيران, تموز, آب | اب, أيلول | ايلول, تشرين الأول | تشرين الاول | تشرين أول, تشرين الثاني | تشرين ثاني, كانون الأول | كانون الاول | كانون أول',
  // Arabic: the Maghreb
  'جانفي, فيفري, مارس, أفريل, ماي, جوان, جويلية | يوليوز, أوت | غشت, سبتمبر | شتنبر, أكتوبر, نوفمبر | نونبر, ديسمبر | دجنبر',
  // Persian, for dates of the Gregorian calendar
  'ژانویه, فوریه, مارس, آوریل, مه, ژوئن, ژوئیه, اوت, سپتامبر, اکتبر, نوامبر, دسامبر',
  // Urdu
  'جنوری, فروری, مارچ, اپریل, مئی, جون, جولائی, اگست, ستمبر, اکتوبر, نومبر, دسمبر',
  // Hebrew
  'ינואר, פברואר, מרץ | מרס, אפריל, מאי, יוני, יולי, אוגוסט, ספטמבר, אוקטובר, נובמבר, דצמבר',
]

const numbers = new Map<string, number>()
for (const line of names) {
  line.split(', ').forEach((forms, month) => {
    for (const form of forms.split(' | ')) {
      const name = foldLine(form)
      if (!numbers.has(name)) numbers.set(name, month + 1)
    }
  })
}

/** Number of a month, 1 to 12, by its folded name. */
export function monthNumber(foldedName: string): number | undefined {
  return numbers.get(foldedName)
}

/** Regular expression source that matches any folded name of a month, longest first. */
export const monthPattern = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|')
