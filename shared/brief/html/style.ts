/** What is printed in the margins of every page. */
export interface PageFurniture {
  title: string
  headerLine: string
  foot: string
  direction: 'ltr' | 'rtl'
}

const serif = '"Source Serif 4","Scheherazade New","Noto Serif Hebrew",Charter,Georgia,serif'
const sans = 'Inter,Vazirmatn,"Noto Serif Hebrew",system-ui,sans-serif'

/** A text as a CSS string; everything but letters, digits and blanks is escaped. */
function cssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{M}\p{N} ]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)
  return `"${escaped}"`
}

/** Title and header line above, date and page number below; Chromium's own header and footer stay off. */
function pageRules({ title, headerLine, foot, direction }: PageFurniture): string {
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right']
  const box = `font:12px/16px ${sans};color:#55554F`
  const head = `${box};vertical-align:bottom;padding-bottom:8px;border-bottom:.75px solid #B9B9B2;margin-bottom:28px`
  const tail = `${box};vertical-align:top;padding-top:8px;border-top:.75px solid #B9B9B2;margin-top:24px`
  return `@page{size:A4;margin:101px 108px 90px;
@top-${start}{content:${cssString(title)};width:70%;text-align:${start};${head}}
@top-${end}{content:${cssString(headerLine)};width:30%;text-align:${end};${head}}
@bottom-${start}{content:${cssString(foot)};text-align:${start};${tail}}
@bottom-${end}{content:counter(page) " / " counter(pages);text-align:${end};${tail}}}`
}

/** Text: nothing is positioned, since what is positioned is painted last and would be read last in a PDF. */
const textRules = `*{box-sizing:border-box}
html{color-scheme:light;background:#fff}
body{margin:0;color:#1A1A18;font:14.5px/22px ${serif};font-variant-numeric:lining-nums;-webkit-print-color-adjust:exact;print-color-adjust:exact}
h1,h2,h3,h4,p,ul,ol,blockquote{margin:0;padding:0}
h1,h2,h3,h4{break-after:avoid;font-family:${serif};font-weight:600}
h1{font-size:27px;line-height:34px;letter-spacing:-.01em}
h2{font-size:16px;line-height:22px;margin:20px 0 4px}
h3{font-size:14.5px;line-height:22px;margin:14px 0 2px}
h4{font:600 12.5px/20px ${sans};margin:12px 0 2px}
p,li{text-wrap:pretty;orphans:2;widows:2;overflow-wrap:break-word}
p+p{margin-top:8px}
a{color:#1D46A8;text-decoration:none}
p a:not([href^="#"]),li a:not([href^="#"]){text-decoration:underline;text-decoration-thickness:.75px;text-underline-offset:2px}
strong{font-weight:600}
code{font-size:.92em;font-family:ui-monospace,"Cascadia Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
.primer{position:absolute;visibility:hidden;width:0;height:0;overflow:hidden;font:12px/16px ${sans}}
.line{display:none}
.date{font:12px/18px ${sans};color:#55554F;margin:8px 0 20px}
.judgements{border-top:1.5px solid #1A1A18;border-bottom:.75px solid #1A1A18;padding:10px 0 8px}
.judgements h2{margin-top:0}
.quiet{color:#55554F}
.since{color:#8A2B12}
sup.cite{font:600 10.5px/0 ${serif};vertical-align:5px;margin-inline-start:1px}
sup.cite+sup.cite{margin-inline-start:0}`

/** A list's numbers and dashes are its markers, so that a PDF tags them as labels. */
const listRules = `ol{padding-inline-start:19px}
li{margin-bottom:4px}
ol{list-style:number}
ol>li::marker{content:counter(list-item) "\\2003";font:600 12px/22px ${sans};font-variant-numeric:tabular-nums}
ul{padding-inline-start:16px;list-style:dash}
ul>li::marker{color:#55554F}
@counter-style dash{system:cyclic;symbols:"–";suffix:"\\2002"}
li>ul,li>ol{margin-top:4px}`

const blockRules = `blockquote{margin:12px 0 12px 1px;padding-inline-start:18px;border-inline-start:2px solid #B9B9B2;break-inside:avoid}
blockquote.cited{border-color:#A08300}
blockquote p{font-style:italic}
blockquote.cited p{text-indent:-.42em}
blockquote[dir=rtl] p,:lang(ar),:lang(fa),:lang(ur),:lang(he),:lang(yi){font-style:normal}
blockquote footer{font:12px/18px ${sans};color:#55554F;margin-top:3px}
table{width:100%;margin:12px 0;border-collapse:collapse;table-layout:fixed;font:12.5px/17px ${sans};border-top:1px solid #1A1A18;border-bottom:1px solid #1A1A18}
thead{display:table-header-group}
tr{break-inside:avoid}
th{text-align:start;font-weight:600;font-size:12px;padding:5px 10px 5px 0;vertical-align:top}
thead th{border-bottom:.75px solid #1A1A18}
td{padding:4px 10px 4px 0;vertical-align:top;border-top:.75px solid #DDDDD8;overflow-wrap:break-word}
tbody tr:first-child td{border-top:0}
td sup.cite{vertical-align:4px}
figure{margin:14px 0 18px}
figure table{margin:0}
figcaption{font:12px/17px ${sans};color:#55554F;margin-top:5px;break-before:avoid}
figure tbody tr:last-child{break-after:avoid}
.entity{margin:10px 0;padding:7px 0;border-top:.75px solid #DDDDD8;border-bottom:.75px solid #DDDDD8;break-inside:avoid}
.entity+.entity{margin-top:-10px;border-top:0}
.entity p{font:12.5px/18px ${sans};margin:0}
.entity strong{font:600 14.5px/20px ${serif}}`

const sourceRules = `.notes{margin-top:24px;border-top:.75px solid #B9B9B2}
.notes h2{margin-top:10px}
.notes li{font-size:13px;line-height:19px;margin-bottom:3px}
.notes>ol{list-style:none}
.notes>ol>li::marker{content:none}
.notes .n{display:inline-block;width:19px;margin-inline-start:-19px;font:600 12px/19px ${sans};font-variant-numeric:tabular-nums}
.notes ul{margin:1px 0 6px;padding-inline-start:12px}
.notes ul>li{font-size:11.5px;line-height:16px;color:#55554F;margin-bottom:2px}
.notes q{quotes:"“" "”"}
:lang(en) q{quotes:"“" "”"}`

const screenRules = `@media screen{body{max-width:794px;margin:0 auto;padding:48px 24px}main{max-width:578px;margin:0 auto}.line{display:block;font:12px/16px ${sans};color:#55554F;text-align:center;margin-bottom:20px}:target{background:#F6EFC9}}`

/** The style of a printed brief and of its page on screen. Lengths are px of 1/96 inch. */
export function style(furniture: PageFurniture): string {
  return [pageRules(furniture), textRules, listRules, blockRules, sourceRules, screenRules].join('\n')
}
