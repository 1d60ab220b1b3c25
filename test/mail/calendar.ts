import ICAL from 'ical.js'

/** An iCalendar object taken apart by a parser that is not ours. */
export function readInvitation(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics))
  const [entry, ...others] = calendar.getAllSubcomponents('vevent')
  if (!entry || others.length > 0) throw new Error('not one entry')
  const event = new ICAL.Event(entry)
  const text = (name: string) => entry.getFirstPropertyValue(name)?.toString()
  return {
    method: calendar.getFirstPropertyValue('method')?.toString(),
    zones: calendar.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid')?.toString()),
    uid: event.uid,
    sequence: event.sequence,
    status: text('status'),
    stamp: (entry.getFirstPropertyValue('dtstamp') as ICAL.Time).toJSDate().toISOString(),
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
    startZone: entry.getFirstProperty('dtstart')?.getParameter('tzid'),
    summary: event.summary,
    location: event.location,
    description: event.description,
    url: text('url'),
    organizer: personOf(entry.getFirstProperty('organizer')),
    attendees: entry.getAllProperties('attendee').map(personOf),
    properties: entry.getAllProperties().map(({ name }) => name),
  }
}

function personOf(property: ICAL.Property | null) {
  if (!property) return undefined
  const parameter = (name: string) => property.getParameter(name)
  return {
    name: parameter('cn'),
    address: property.getFirstValue()?.toString().toLowerCase(),
    status: parameter('partstat'),
    rsvp: parameter('rsvp'),
    sentBy: parameter('sent-by'),
  }
}

/** A calendar that does what a mail program does with invitations (RFC 5546, 2.1.5): per UID the highest SEQUENCE, then DTSTAMP, wins. */
export function createCalendar() {
  const entries = new Map<string, ReturnType<typeof readInvitation>>()
  return {
    entries,
    take(ics: string) {
      const next = readInvitation(ics)
      const known = entries.get(next.uid)
      if (known && (next.sequence < known.sequence || next.stamp < known.stamp)) return
      if (next.method === 'CANCEL') entries.delete(next.uid)
      else entries.set(next.uid, next)
    },
  }
}
