/**
 * The elements of Adaptive Cards 1.5 (the newest that Teams renders), as far as cards/ uses them. A channel that translates cards
 * switches over these types without a default, so that a new element is a compile error there and not a gap in a message.
 * https://adaptivecards.io/explorer/
 */
export interface AdaptiveCard {
  type: 'AdaptiveCard'
  $schema: string
  version: '1.5'
  lang?: string
  /** What a notification or a client that cannot render the card says. */
  fallbackText?: string
  speak?: string
  body: Element[]
  actions?: CardAction[]
}

/** A card on a page of ours, where an element may stand that chats do not know. */
export type PageCard = Omit<AdaptiveCard, 'body'> & { body: PageElement[] }
export type PageElement = Element | SlotCalendar

/** A month with its free days and the times of one of them. Chats get what stands in `fallback` (fill.ts). */
export interface SlotCalendar extends Common {
  type: 'SlotCalendar'
  /** Null where there is nothing at all to offer. */
  data: SlotCalendarData | null
  fallback: Container
}

export interface SlotCalendarData {
  /** "2026-12". */
  month: string
  /** Every start of that month in whatever zone: ISO 8601, in order. */
  starts: string[]
  /** The months with the first and the last start that there are. */
  first: string
  last: string
  /** The first start after this month. */
  next?: string
  /** The day to begin with: "2026-12-01". */
  day?: string
  /** How dates are written: a BCP 47 tag. */
  locale: string
  /** A button's data without the start, and without the month. */
  pick: Record<string, unknown>
  show: Record<string, unknown>
}

export type Element =
  | TextBlock
  | FactSet
  | Container
  | ColumnSet
  | ActionSet
  | Image
  | InputText
  | InputNumber
  | InputDate
  | InputTime
  | InputToggle
  | InputChoiceSet

interface Common {
  id?: string
  spacing?: 'none' | 'small' | 'default' | 'medium' | 'large' | 'extraLarge' | 'padding'
  separator?: boolean
  isVisible?: boolean
}

export interface TextBlock extends Common {
  type: 'TextBlock'
  text: string
  style?: 'default' | 'heading'
  size?: 'small' | 'default' | 'medium' | 'large' | 'extraLarge'
  weight?: 'lighter' | 'default' | 'bolder'
  color?: 'default' | 'dark' | 'light' | 'accent' | 'good' | 'warning' | 'attention'
  isSubtle?: boolean
  fontType?: 'default' | 'monospace'
  wrap?: boolean
}

export interface FactSet extends Common {
  type: 'FactSet'
  facts: { title: string; value: string }[]
}

export interface Container extends Common {
  type: 'Container'
  style?: 'default' | 'emphasis' | 'good' | 'attention' | 'warning' | 'accent'
  items: Element[]
}

export interface ColumnSet extends Common {
  type: 'ColumnSet'
  columns: Column[]
}

export interface Column extends Common {
  type: 'Column'
  width?: string | number
  items: Element[]
}

export interface ActionSet extends Common {
  type: 'ActionSet'
  actions: CardAction[]
}

export interface Image extends Common {
  type: 'Image'
  url: string
  altText: string
  size?: 'auto' | 'stretch' | 'small' | 'medium' | 'large'
}

interface InputCommon extends Common {
  id: string
  label: string
  isRequired?: boolean
  errorMessage?: string
}

export interface InputText extends InputCommon {
  type: 'Input.Text'
  value?: string
  placeholder?: string
  isMultiline?: boolean
  maxLength?: number
  style?: 'text' | 'tel' | 'url' | 'email' | 'password'
}

export interface InputNumber extends InputCommon {
  type: 'Input.Number'
  value?: number | string
  placeholder?: string
  min?: number
  max?: number
}

export interface InputDate extends InputCommon {
  type: 'Input.Date'
  value?: string
}

export interface InputTime extends InputCommon {
  type: 'Input.Time'
  value?: string
}

export interface InputToggle extends InputCommon {
  type: 'Input.Toggle'
  title: string
  value?: string
  valueOn?: string
  valueOff?: string
}

export interface InputChoiceSet extends InputCommon {
  type: 'Input.ChoiceSet'
  choices: { title: string; value: string }[]
  value?: string
  isMultiSelect?: boolean
  style?: 'compact' | 'expanded' | 'filtered'
  placeholder?: string
}

export type CardAction =
  | {
      type: 'Action.Execute'
      title: string
      verb: string
      data: Record<string, unknown>
      style?: 'default' | 'positive' | 'destructive'
      /** `none`: pressed without a look at the inputs. */
      associatedInputs?: 'auto' | 'none'
      tooltip?: string
    }
  | {
      type: 'Action.OpenUrl'
      title: string
      url: string
      style?: 'default' | 'positive' | 'destructive'
      tooltip?: string
    }
