/** Index of the first that passes, where all behind it pass too; the length when none does. Logarithmic. */
export function firstWhere<T>(all: readonly T[], passes: (one: T) => boolean): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    const one = all[middle]
    if (one === undefined || passes(one)) high = middle
    else low = middle + 1
  }
  return low
}
