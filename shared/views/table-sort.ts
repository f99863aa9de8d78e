/** By which column a table is sorted. */
export interface TableSort<C extends string> {
  by: C
  reversed: boolean
}
