import { foldLine } from './plain-line.ts'

/** What a labelled line tells of an article. */
export type LabelledField = 'byline' | 'date' | 'publisher' | 'region' | 'themes' | 'originalSource' | 'url'

/** Words before a colon, by what follows it: English, French, German, Spanish, Italian, Portuguese, Turkish, Russian, Ukrainian, Arabic, Chinese. */
const words: Record<LabelledField, string> = {
  byline: `by|author|authors|byline|written by|words by|story by|reported by|reporter|text|par|auteur|auteurs|texte|von|autor|autoren|verfasser
    |por|autores|texto|di|autore|testo|yazar|yazan|haber|muhabir|автор|авторы|текст|подготовил|подготовила|корреспондент|автори
    |بقلم|الكاتب|الكاتبة|كتب|كتبت|إعداد|المراسل|作者|記者|记者|本报记者|撰文|撰稿|文|文字`,
  date: `date|published|published on|publication date|posted|posted on|updated|last updated|first published|publié le|publié|mis à jour le|date de publication
    |veröffentlicht|veröffentlicht am|erschienen|erschienen am|datum|stand|aktualisiert|publicado|publicado el|publicado em|fecha|actualizado|data|pubblicato|pubblicato il|aggiornato
    |yayin tarihi|yayinlanma|yayinlanma tarihi|tarih|güncelleme|son güncelleme|дата|дата публикации|опубликовано|обновлено|опубліковано
    |تاريخ النشر|نشر في|نُشر في|التاريخ|آخر تحديث|تاريخ|发布时间|发表时间|发布日期|發布時間|更新时间|日期|时间|時間`,
  publisher: `publisher|outlet|publication|newspaper|agency|éditeur|média|journal|herausgeber|medium|zeitung|medio|editor|testata|editora|yayinci|gazete|ajans
    |издание|издатель|сми|агентство|видання|الناشر|الصحيفة|الوكالة|الموقع|媒体|媒體|出版|出版者|报纸|報紙`,
  region: `region|regions|région|régions|regionen|región|regiones|regione|regioni|região|regiões|country|pays|land|bölge|ülke|регион|регионы|страна|регіон
    |المنطقة|المناطق|منطقة|البلد|地区|地區|区域|國家|国家`,
  themes: `theme|themes|topic|topics|tag|tags|keyword|keywords|subject|subjects|category|categories|section|filed under|thème|thèmes|sujet|sujets|mots-clés|rubrique|catégorie
    |thema|themen|schlagwort|schlagwörter|stichwort|stichworte|rubrik|kategorie|kategorien|tema|temas|etiquetas|palabras clave|categoría|categorías|sección|temi|argomenti|categoria|categorias|palavras-chave
    |konu|konular|etiket|etiketler|kategori|anahtar kelimeler|тема|темы|теги|рубрика|рубрики|категория|ключевые слова|теми|ключові слова
    |الموضوع|المواضيع|الموضوعات|الوسوم|وسوم|التصنيف|الكلمات المفتاحية|القسم|主题|主題|标签|標籤|关键词|關鍵詞|分类|分類|栏目|欄目|专题`,
  originalSource: `original source|source|originally published|source originale|originalquelle|quelle|fuente|fuente original|fonte|fonte originale|kaynak|orijinal kaynak
    |источник|первоисточник|оригинал|джерело|المصدر|المصدر الأصلي|来源|來源|消息来源|原文来源|出处|出處`,
  url: 'url|link|permalink|address|original url|lien|enlace|bağlanti|adres|ссылка|адрес|الرابط|رابط|网址|網址|链接|原文链接',
}

const fields = new Map<string, LabelledField>()
for (const [field, list] of Object.entries(words) as [LabelledField, string][]) {
  for (const word of list.split('|')) fields.set(foldLine(word.trim()), field)
}

/** The field that a label (the words before a colon, without it) announces. */
export function fieldOfLabel(label: string): LabelledField | undefined {
  return fields.get(foldLine(label))
}
