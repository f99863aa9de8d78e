const mebibyte = 1024 * 1024

/** Sizes in bytes and counts beyond which an import refuses, or leaves a part out with a word about it. */
export const importLimits = {
  /** Largest file, paste or page that is read. */
  document: 32 * mebibyte,
  /** Largest original that is kept in the project beside the article. */
  original: 16 * mebibyte,
  /** Largest single image, and all images of one article. */
  image: 8 * mebibyte,
  images: 48 * mebibyte,
  /** Largest page that is given to the extractor; in a larger one the page's own landmarks decide what is body. */
  extractor: 4 * mebibyte,
} as const
