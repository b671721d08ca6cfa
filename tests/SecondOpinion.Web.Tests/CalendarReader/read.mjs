// Reads a calendar file from standard input with a parser that is not ours, and says in JSON what it holds.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);

const events = calendar.getAllSubcomponents("vevent").map((part) => {
  const event = new ICAL.Event(part);
  const start = event.startDate;
  return {
    uid: event.uid,
    title: event.summary,
    description: event.description,
    sequence: event.sequence,
    start: start.toString(),
    isDate: start.isDate,
    zone: start.zone.tzid,
    moment: start.isDate || start.zone.tzid === "floating" ? null : start.toJSDate().toISOString(),
    end: event.endDate.toString(),
    stamp: part.getFirstPropertyValue("dtstamp").toString(),
    class: part.getFirstPropertyValue("class"),
    alarms: part.getAllSubcomponents("valarm").map((alarm) => {
      const at = start.clone();
      at.isDate = false;
      at.addDuration(alarm.getFirstPropertyValue("trigger"));
      return `${alarm.getFirstPropertyValue("action")} ${at}`;
    }),
  };
});
console.log(JSON.stringify({ name: calendar.getFirstPropertyValue("name"), version: calendar.getFirstPropertyValue("version"), events }));
