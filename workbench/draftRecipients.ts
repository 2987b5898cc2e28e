/** To whom a message goes that is being written, as Gmail's window has it. */
export interface DraftRecipients {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
}

export const NO_RECIPIENTS: DraftRecipients = { to: [], cc: [], bcc: [] };
