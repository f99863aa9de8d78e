/** One font file that a brief needs: what it is called in CSS, and which file of which package holds it. */
interface FontFile {
  family: string
  weight: number
  style: 'normal' | 'italic'
  unicodeRange: string
  sizeAdjust: string | null
  /** Path below the folder of `@fontsource` packages. */
  path: string
}

const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'
const latinExtended =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF'
const vietnamese =
  'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB'
const cyrillic = 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116'
const cyrillicExtended = 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F'
const greek = 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF'
const arabic = 'U+0600-06FF,U+0750-077F,U+0870-08FF,U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FEFC'
const hebrew = 'U+0307-0308,U+0590-05FF,U+200C-2010,U+20AA,U+25CC,U+FB1D-FB4F'

/** What a subset is called in the packages, its characters, and those that make it needed. */
interface Subset {
  name: string
  range: string
  needed: RegExp
}
const europe: Subset[] = [
  { name: 'latin', range: latin, needed: /(?:)/u },
  {
    name: 'latin-ext',
    range: latinExtended,
    needed: /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1eff\u20a0-\u20ab\u20ad-\u20c4]/u,
  },
  { name: 'vietnamese', range: vietnamese, needed: /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u },
  { name: 'cyrillic', range: cyrillic, needed: /[\u0400-\u045f\u0490\u0491\u2116]/u },
  { name: 'cyrillic-ext', range: cyrillicExtended, needed: /[\u0460-\u048f\u0492-\u052f]/u },
  { name: 'greek', range: greek, needed: /[\u0370-\u03ff]/u },
]

interface Family {
  family: string
  /** Name of the package below `@fontsource`, and start of its file names. */
  folder: string
  faces: [weight: number, style: 'normal' | 'italic'][]
  subsets: Subset[]
  /** Brings letters that are drawn smaller to the size of the Latin ones. */
  sizeAdjust?: string
}
/** Arabic fonts that draw each letter whole: where dots are glyphs of their own, text copied from a PDF falls apart. */
const arabicOnly: Subset[] = [{ name: 'arabic', range: arabic, needed: /[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/u }]
const upright: Family['faces'] = [
  [400, 'normal'],
  [600, 'normal'],
]
const families: Family[] = [
  {
    family: 'Source Serif 4',
    folder: 'source-serif-4',
    faces: [...upright, [400, 'italic'], [600, 'italic']],
    subsets: europe,
  },
  { family: 'Inter', folder: 'inter', faces: upright, subsets: europe },
  { family: 'Scheherazade New', folder: 'scheherazade-new', faces: upright, subsets: arabicOnly, sizeAdjust: '118%' },
  { family: 'Vazirmatn', folder: 'vazirmatn', faces: upright, subsets: arabicOnly },
  {
    family: 'Noto Serif Hebrew',
    folder: 'noto-serif-hebrew',
    faces: upright,
    subsets: [{ name: 'hebrew', range: hebrew, needed: /[\u0590-\u05ff\ufb1d-\ufb4f]/u }],
  },
]

function filesOf(subsetsOf: (family: Family) => Subset[]): FontFile[] {
  return families.flatMap((family) =>
    subsetsOf(family).flatMap((subset) =>
      family.faces.map(([weight, style]) => ({
        family: family.family,
        weight,
        style,
        unicodeRange: subset.range,
        sizeAdjust: family.sizeAdjust ?? null,
        path: `${family.folder}/files/${family.folder}-${subset.name}-${weight}-${style}.woff2`,
      })),
    ),
  )
}

/** The font files that a text needs; Latin always. Scripts that no packaged font covers fall back to the system's. */
export function fontsFor(text: string): FontFile[] {
  return filesOf((family) => family.subsets.filter((subset) => subset.needed.test(text)))
}

/** Every font file that any brief may need, for a build that carries them along. */
export function allFonts(): FontFile[] {
  return filesOf((family) => family.subsets)
}

/** CSS of font faces whose files are inside it as data: addresses. `read` returns a file as base64, or null where it is missing. */
export function fontFaces(files: FontFile[], read: (path: string) => string | null): string {
  return files
    .flatMap((file) => {
      const data = read(file.path)
      if (data === null) return []
      return `@font-face{font-family:"${file.family}";font-weight:${file.weight};font-style:${file.style};src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${file.unicodeRange}${file.sizeAdjust === null ? '' : `;size-adjust:${file.sizeAdjust}`}}`
    })
    .join('\n')
}
