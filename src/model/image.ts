/** A picture at a provider. Pixels; null when the provider does not say. */
export interface ImageRecord {
  readonly url: string;
  readonly width: number | null;
  readonly height: number | null;
}
