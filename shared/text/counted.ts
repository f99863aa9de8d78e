/** A count with its noun, as a sentence says it: "1 block", "2 blocks", "12,000 words". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`
}
