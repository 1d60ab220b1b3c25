import { CardElement, type SerializationContext } from 'adaptivecards'
import type { SlotCalendarData } from '../../../../cards/adaptive-card.js'
import { type CalendarHandlers, mountCalendar } from '../calendar/slot-calendar.js'
import { make } from '../page/element.js'

/** The calendar as an element of cards. A renderer that does not know it shows its `fallback`, as Teams and Slack do. */
export class SlotCalendarElement extends CardElement {
  static handlers: CalendarHandlers | undefined
  private content: SlotCalendarData | undefined

  override getJsonTypeName(): string {
    return 'SlotCalendar'
  }

  protected override internalParse(source: { data?: SlotCalendarData }, context: SerializationContext): void {
    super.internalParse(source, context)
    this.content = source.data
  }

  protected override internalRender(): HTMLElement | undefined {
    const root = make('div', { className: 'slot-calendar' })
    const { handlers } = SlotCalendarElement
    if (this.content && handlers) mountCalendar(root, this.content, handlers)
    return root
  }
}
