/** Where Exchange keeps a switch. */
export type AccessLevel = 'organization' | 'mailbox'

/** Why someone may or may not have a booking page. */
export type AccessReason =
  | { code: 'organization-ews-off' }
  | { code: 'mailbox-ews-off' }
  | { code: 'not-on-allow-list'; level: AccessLevel; empty: boolean; bothLevels: boolean }
  | { code: 'on-block-list'; level: AccessLevel; entry: string; bothLevels: boolean }
  | { code: 'owa-policy'; policy: string }
  /** `asOf`: since when Microsoft, which said so, cannot be asked. */
  | { code: 'licence-missing' | 'licence-disabled' | 'licence-unknown'; asOf?: Date }
  /** The levels whose access policy was asked and said yes. */
  | { code: 'allowed'; by: readonly AccessLevel[]; asOf?: Date }

/** What a parameter or a pasted property takes. */
export type Expected =
  | 'flag'
  | 'flag or null'
  | 'access policy'
  | 'list'
  | 'address'
  | 'addresses'
  | 'plans'
  | 'name'
  | 'name or null'

/** What is wrong with an administrator's command. `nearest` is what was probably meant. */
export type CmdletFault =
  | { code: 'unreadable-character' }
  | { code: 'unbalanced-quote' }
  | { code: 'unbalanced-brace' }
  | { code: 'no-shell'; text: string }
  | { code: 'unexpected'; text: string }
  | { code: 'incomplete' }
  | { code: 'unknown-cmdlet'; name: string; nearest?: string }
  | { code: 'unknown-parameter'; cmdlet: string; name: string; nearest?: string }
  | { code: 'unknown-property'; cmdlet: string; name: string; nearest?: string }
  | { code: 'unknown-list-change'; name: string }
  | { code: 'given-twice'; name: string }
  | { code: 'missing-value'; parameter: string }
  | { code: 'missing-parameter'; cmdlet: string; parameter: string }
  | { code: 'wrong-value'; parameter: string; expected: Expected; text: string }
  | { code: 'list-too-long'; parameter: string; most: number }
  | { code: 'entry-too-long'; parameter: string; most: number }
  | { code: 'access-policy-missing' }
  | { code: 'unknown-owa-policy'; name: string; nearest?: string }
  | { code: 'owa-policy-exists'; name: string }
  | {
      code: 'nobody-has-address' | 'no-administrator' | 'administrator-by-setting' | 'last-administrator'
      address: string
    }
  | { code: 'unknown-product'; name: string; nearest?: string }
  | { code: 'which-product'; name: string; fits: readonly string[] }
  | { code: 'licences-elsewhere' }
  | { code: 'csv-unreadable'; line: number }
  | { code: 'csv-columns' }
  | { code: 'csv-address'; line: number; text: string }
  | { code: 'paste-unended' }
  | { code: 'paste-unreadable'; text: string }
  | { code: 'paste-cut-short'; property: string }
  | { code: 'paste-nameless-policy' }

export interface AccessPhrases {
  reason(reason: AccessReason): string
  fault(fault: CmdletFault): string
  /** Added to a fault when commands stand after it on its line. */
  notRun(commands: number): string
}
