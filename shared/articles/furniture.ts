import { foldLine, plainLine, roughWords } from './plain-line.ts'

/** One rule for furniture of a page or mail: what a folded line looks like, and how long it may be in words. */
interface Rule {
  pattern: RegExp
  longest: number
  /** After this the article proper does not go on. */
  closes?: boolean
}

const any = 400
/** UTF-16 units of a line that are looked at. */
const beginning = 500

/** Lines that furniture is made of, by language. Patterns are written folded: lower case, one `i`, straight apostrophes. */
const rules: Rule[] = [
  // English
  { pattern: /^note to readers\b/u, longest: any, closes: true },
  { pattern: /^(?:the )?original source of this (?:article|story)\b/u, longest: any, closes: true },
  {
    pattern: /^(?:this|the) (?:article|story|piece) (?:was |has been )?(?:originally |first )(?:published|appeared)\b/u,
    longest: 40,
    closes: true,
  },
  { pattern: /^(?:originally|first) (?:published|appeared) (?:on|in|at|by|with)\b/u, longest: 40, closes: true },
  { pattern: /^(?:re)?published (?:here )?with (?:kind )?permission\b/u, longest: 40, closes: true },
  { pattern: /^(?:copyright\b|©|\(c\) ?\d{4}|all rights reserved)/u, longest: any, closes: true },
  { pattern: /\ball rights reserved\b/u, longest: 60, closes: true },
  { pattern: /^(?:legal )?disclaimer\b/u, longest: any, closes: true },
  {
    pattern:
      /\b(?:contains|use of) copyrighted material\b|\bfair use\b.*\bcopyright\b|\bpermission from the copyright (?:owner|holder)\b/u,
    longest: any,
    closes: true,
  },
  { pattern: /^the (?:views|opinions) expressed (?:in|here|above|by)\b/u, longest: any, closes: true },
  {
    pattern: /^(?:for )?(?:media|press|general) (?:inquiries|enquiries|contact|contacts)\b/u,
    longest: 60,
    closes: true,
  },
  {
    pattern:
      /^(?:please )?(?:support|help) (?:us|our|the|this|\p{L}+(?: \p{L}+){0,3} in (?:its|their|our))\b.*\b(?:donat|paypal|patreon|subscri|contribut|project|journalism|reporting|member)/u,
    longest: any,
    closes: true,
  },
  {
    pattern:
      /\b(?:donate (?:now|here|today|to)|make a (?:one-time |monthly )?(?:donation|contribution)|via paypal|patreon\.com|buy us a coffee)\b/u,
    longest: 120,
    closes: true,
  },
  { pattern: /^(?:please )?donate\b/u, longest: 12, closes: true },
  {
    pattern: /\bclick (?:on )?the share buttons?\b|\bforward this article\b|\bcrosspost\b/u,
    longest: any,
    closes: true,
  },
  {
    pattern:
      /^(?:please )?(?:share|tweet|pin|e-?mail|print|forward|recommend)(?: (?:this|on|via|with|to|the|by|it)\b.*|:.*)?$/u,
    longest: 14,
  },
  {
    pattern:
      /^(?:sign up|signup|subscribe|register)\b.*\b(?:newsletter|mailing list|updates|alerts|inbox|channel|e-?mail|free|daily|now|today|us|our|list)\b/u,
    longest: 60,
    closes: true,
  },
  { pattern: /\b(?:our|free|daily|weekly|the) newsletter\b/u, longest: 40, closes: true },
  {
    pattern: /^(?:subscribe|sign up|log ?in|become a (?:member|subscriber|supporter|patron))\b/u,
    longest: 14,
    closes: true,
  },
  {
    pattern:
      /^(?:follow|like|join|find) (?:us|our|\p{L}+(?: \p{L}+)? on)\b.*\b(?:on|facebook|twitter|x|telegram|instagram|youtube|whatsapp|channel)\b/u,
    longest: 40,
    closes: true,
  },
  {
    pattern:
      /^(?:comment on|leave a (?:comment|reply)|post a comment|join the (?:discussion|conversation)|comments?(?: are closed| \(\d+\))?$|\d+ comments?$)/u,
    longest: 20,
    closes: true,
  },
  {
    pattern:
      /^(?:related(?: (?:articles?|stories|posts|content|topics|links|news|coverage|reading))?|read (?:more|also|next|on)|more (?:on|from|about|stories|news)|see also|you may also like|recommended(?: for you)?|most (?:read|popular|viewed|shared)|trending|latest news|also read|further reading|up next)(?:$|[:：]| in\b| on\b| from\b| this\b)/u,
    longest: 30,
  },
  { pattern: /^(?:articles?|more|posts|stories) by ?[:：]?\s/u, longest: 14 },
  { pattern: /^(?:about the authors?|(?:view|see) all posts)\b/u, longest: 12, closes: true },
  {
    pattern:
      /^(?:cookie|privacy) (?:policy|notice|settings)\b|^terms (?:of (?:use|service)|and conditions)\b|^(?:accept|reject|manage) (?:all )?cookies\b/u,
    longest: 30,
  },
  {
    pattern:
      /^(?:skip to (?:main )?content|back to top|print this|text size|font size|previous (?:article|post|story)|next (?:article|post|story))\b/u,
    longest: 8,
  },
  // French
  {
    pattern:
      /^(?:tous droits réservés|droits d'auteur|mentions légales|clause de non-responsabilité)\b|\btous droits réservés\b/u,
    longest: 120,
    closes: true,
  },
  {
    pattern:
      /^(?:partager|partagez|imprimer|envoyer par|réagir|commenter|suivez-nous|abonnez-vous|s'abonner|inscrivez-vous|soutenez(?:-nous)?|faire un don|note aux lecteurs)\b/u,
    longest: 40,
  },
  {
    pattern:
      /^(?:à lire aussi|lire aussi|lire également|voir aussi|sur le même (?:sujet|thème)|articles? (?:liés|similaires))\b/u,
    longest: 30,
  },
  // German
  {
    pattern: /^(?:alle rechte vorbehalten|haftungsausschluss|impressum|urheberrecht)\b|\balle rechte vorbehalten\b/u,
    longest: 160,
    closes: true,
  },
  {
    pattern:
      /^(?:teilen|artikel teilen|drucken|per mail|newsletter|jetzt (?:abonnieren|spenden|unterstützen)|abonnieren sie|folgen sie|unterstützen sie|spenden sie|kommentieren|kommentare)\b/u,
    longest: 40,
  },
  {
    pattern: /^(?:lesen sie auch|mehr zum thema|das könnte sie auch interessieren|weitere artikel|siehe auch)\b/u,
    longest: 30,
  },
  // Spanish, Portuguese, Italian
  {
    pattern:
      /\b(?:todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|riproduzione riservata)\b/u,
    longest: 160,
    closes: true,
  },
  {
    pattern:
      /^(?:compartir|comparte|compartilhe|compartilhar|condividi|imprimir|stampa|suscríbete|suscribirse|assine|inscreva-se|iscriviti|síguenos|siga-nos|seguici|apóyanos|apoie|sostienici|dona ahora|comentarios|comentários|commenti|aviso legal)\b/u,
    longest: 40,
  },
  {
    pattern:
      /^(?:lea también|le puede interesar|te puede interesar|leia também|veja também|leggi anche|potrebbe interessarti|artículos relacionados|noticias relacionadas)\b/u,
    longest: 30,
  },
  // Turkish
  {
    pattern: /(?:tüm haklari sakli(?:dir)?|her hakki sakli(?:dir)?|telif hakki|yasal uyari|sorumluluk reddi)/u,
    longest: 160,
    closes: true,
  },
  {
    pattern:
      /^(?:paylaş|haberi paylaş|yazdir|abone ol|abone olun|bizi takip edin|takip et|bültenimize|bültene|e-bülten|destek ol|destek olun|bağiş yap|bağişta bulun|bizi destekleyin|yorum yap|yorumlar|okurlara not|okuyuculara not)(?!\p{L})/u,
    longest: 60,
    closes: true,
  },
  {
    pattern:
      /^(?:ilgili haberler|bunlar da ilginizi çekebilir|ayrica okuyun|ayrica bkz|benzer haberler|öne çikan haberler|en çok okunanlar|sonraki haber|önceki haber)(?!\p{L})/u,
    longest: 30,
  },
  // Russian, Ukrainian
  {
    pattern:
      /(?:все права защищены|всі права захищені|перепечатка|при (?:цитировании|использовании|копировании|перепечатке) материалов?|отказ от ответственности|мнение (?:автора|редакции) может не совпадать)/u,
    longest: 160,
    closes: true,
  },
  {
    pattern:
      /^(?:поделиться|поделитесь|подписаться|подпишитесь|подписывайтесь|присоединяйтесь|следите за|наш (?:канал|телеграм)|поддержите|поддержать|пожертвовать|распечатать|комментарии|оставить комментарий|обсудить|підпишіться|підписуйтесь|поділитися|підтримайте|к сведению читателей)(?!\p{L})/u,
    longest: 60,
    closes: true,
  },
  {
    pattern:
      /^(?:читайте также|читать далее|читайте ещё|читайте еще|по теме|смотрите также|похожие (?:новости|статьи|материалы)|другие (?:новости|материалы)|новости по теме|читайте також|за темою)(?!\p{L})/u,
    longest: 40,
  },
  // Arabic
  {
    pattern:
      /(?:جميع الحقوق محفوظة|كل الحقوق محفوظة|حقوق (?:النشر|الطبع|الملكية)|إخلاء (?:ال)?مسؤولية|لا (?:ي|ت)عبر بالضرورة عن|ملاحظة (?:إلى|للقراء|للقارئ))/u,
    longest: 160,
    closes: true,
  },
  {
    pattern:
      /^(?:شارك(?!\s+في)|شاركنا|شاركوا|شاركها|مشاركة|اطبع|طباعة|اشترك|اشتركوا|تابعنا|تابعونا|انضم إلى|انضموا|ادعم|ادعموا|ادعمونا|تبرع|تبرعوا|للتبرع|النشرة البريدية|علق|التعليقات|أضف تعليق|اترك تعليق)(?!\p{L})/u,
    longest: 60,
    closes: true,
  },
  {
    pattern:
      /^(?:اقرأ أيضا|اقرأ أيضًا|اقرأ أيضاً|إقرأ أيضا|اقرأ المزيد|للمزيد|مواضيع (?:ذات صلة|متعلقة)|أخبار ذات صلة|مقالات ذات صلة|ذات صلة|شاهد أيضا|قد يعجبك أيضا|الأكثر (?:قراءة|مشاهدة))(?!\p{L})/u,
    longest: 40,
  },
  // Chinese
  {
    pattern:
      /(?:版权所有|版權所有|未经.{0,12}(?:许可|授权|同意)|未經.{0,12}(?:許可|授權)|转载请注明|轉載請註明|免责声明|免責聲明|不代表本(?:站|报|网|刊|社)|文章仅代表作者|责任编辑|責任編輯)/u,
    longest: 160,
    closes: true,
  },
  {
    pattern:
      /^(?:分享|分享到|转发|收藏|点赞|打印|关注我们|關注我們|欢迎关注|扫码|扫一扫|扫描二维码|掃描|订阅|訂閱|长按|支持我们|赞助|打赏|捐款|读者须知|致读者|评论|留言|我要评论|发表评论|编辑)(?:$|[\s:：，,。！!（(]|.{0,24}$)/u,
    longest: 30,
    closes: true,
  },
  {
    pattern:
      /^(?:相关(?:阅读|新闻|文章|报道|链接)|相關(?:閱讀|新聞|文章)|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|更多(?:新闻|内容|报道)|热门(?:文章|新闻)|上一篇|下一篇|点击(?:查看|阅读|下载|进入))/u,
    longest: 40,
  },
]

const advertisement =
  /^(?:advertisement|advertising|sponsored(?: content)?|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|reklam|ilan|реклама|إعلان|إعلانات|广告|廣告|推广)[:.]?$/u
const separatorLine =
  /^(?:[*＊·•∗⁂※#~_=\-–—.\s]{1,40}|-+ ?30 ?-+|#{3,}|ends?|end of article|[（(]?完[）)]?|\[完\]|【完】|конец|son|انتهى)$/u

/** Says how a line reads: closing furniture, other furniture, or neither. */
export function furnitureOf(text: string): 'closing' | 'item' | null {
  const line = foldLine(plainLine(text.slice(0, beginning)))
  if (line === '') return null
  const rule = rules.find(({ pattern, longest }) => pattern.test(line) && roughWords(text) <= longest)
  return rule ? (rule.closes ? 'closing' : 'item') : null
}

/** Says whether a whole line is the mark of an advertisement, which no article contains as a line of its own. */
export function isAdvertisement(text: string): boolean {
  if (text.length > 40) return false
  return advertisement.test(foldLine(plainLine(text)))
}

/** Says whether a line only separates: asterisks, dashes, "###", "-30-", "Ends". */
export function isSeparator(text: string): boolean {
  if (text.length > 40) return false
  return separatorLine.test(foldLine(plainLine(text)))
}
