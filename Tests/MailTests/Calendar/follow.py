"""Follows calendar objects as a calendar does, with a library that is not ours.

Reads from standard input a JSON list of inboxes, each a list of iCalendar objects in the order in
which they arrived; prints a JSON list of what stands in each calendar afterwards.

A REQUEST puts an event there or replaces it, a CANCEL takes it away; what is older than the last
object about the same UID changes nothing (RFC 5546, section 2.1.5: SEQUENCE, then DTSTAMP). Clock
times are turned to UTC by the VTIMEZONE of the object itself, not by what this machine knows.
"""

import datetime
import json
import sys

import icalendar


def moment(calendar, value):
    """The UTC moment of a DTSTART or DTEND."""
    time = value.dt
    name = value.params.get("TZID")
    if name is not None:
        zones = [zone for zone in calendar.walk("VTIMEZONE") if str(zone["TZID"]) == name]
        assert len(zones) == 1, f"{len(zones)} zones are called {name}"
        time = zones[0].to_tz().localize(time.replace(tzinfo=None), is_dst=True)
    assert time.tzinfo is not None, "a floating time"
    return time.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def follow(inbox):
    newest = {}
    events = {}
    for text in inbox:
        calendar = icalendar.Calendar.from_ical(text)
        assert not calendar.errors, calendar.errors
        assert str(calendar["VERSION"]) == "2.0"
        method = str(calendar["METHOD"])
        (event,) = calendar.walk("VEVENT")
        assert not event.errors, event.errors
        uid = str(event["UID"])
        place = (int(event["SEQUENCE"]), event["DTSTAMP"].dt)
        if uid in newest and place < newest[uid]:
            continue
        newest[uid] = place
        if method == "CANCEL":
            assert str(event["STATUS"]) == "CANCELLED"
            events.pop(uid, None)
            continue
        assert method == "REQUEST", method
        attendees = event["ATTENDEE"]
        assert not isinstance(attendees, list), "more than one attendee"
        events[uid] = {
            "uid": uid,
            "start": moment(calendar, event["DTSTART"]),
            "end": moment(calendar, event["DTEND"]),
            "summary": str(event["SUMMARY"]),
            "description": str(event.get("DESCRIPTION", "")),
            "location": str(event.get("LOCATION", "")),
            "organizer": str(event["ORGANIZER"]),
            "attendee": str(attendees),
            "name": str(attendees.params.get("CN", "")),
            "alarms": len(event.walk("VALARM")),
        }
    return sorted(events.values(), key=lambda event: (event["start"], event["uid"]))


json.dump([follow(inbox) for inbox in json.load(sys.stdin)], sys.stdout)
