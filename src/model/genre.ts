/** A genre or tag with its weight, 0 to 1, relative to the strongest of the same answer. */
export interface WeightedName {
  readonly name: string;
  readonly weight: number;
}
