# Reads iCalendar objects, a JSON list of texts on standard input, with Python's icalendar; what it makes of each comes out as JSON.
import json
import sys

from icalendar import Calendar


def person(value):
    return None if value is None else {"address": str(value).lower(), "name": str(value.params.get("CN", ""))}


def several(value):
    return value if isinstance(value, list) else [] if value is None else [value]


def read(text):
    calendar = Calendar.from_ical(text)
    (event,) = calendar.walk("VEVENT")
    assert not event.errors, event.errors
    return {
        "method": str(calendar["METHOD"]),
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "status": str(event["STATUS"]),
        "start": event.decoded("DTSTART").isoformat(),
        "end": event.decoded("DTEND").isoformat(),
        "summary": str(event["SUMMARY"]),
        "location": str(event.get("LOCATION", "")),
        "description": str(event.get("DESCRIPTION", "")),
        "organizer": person(event.get("ORGANIZER")),
        "attendees": [person(attendee) for attendee in several(event.get("ATTENDEE"))],
        "zones": [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")],
    }


json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)
