/** A message as a mail client shows it. */
export interface ShownMessage {
  readonly id: string;
  readonly from: { readonly name: string; readonly email: string };
  /** The addresses of To and Cc. */
  readonly to: readonly string[];
  readonly receivedAt: number;
  readonly subject: string;
  readonly paragraphs: readonly string[];
}
