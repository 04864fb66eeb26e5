import { statSync } from 'node:fs';
import path from 'node:path';
import { calendarOf as workingDaysOf } from '../plan/plan-in-project.ts';
import { CONFIGURATION_FILE } from '../project/configuration.ts';
import { configuredFolder } from '../project/discovery.ts';
import { type CalendarEvent, type EventSource, planEvents } from '../report/calendar-events.ts';
import { calendarIcs } from '../report/calendar-ics.ts';
import { programmeEvents, teamEvents } from '../report/team-events.ts';
import type { Context } from './context.ts';
import { CouldNotRun } from './could-not-run.ts';
import { fileOf } from './open-projects.ts';
import { plansOf, type Thing } from './things.ts';
import type { Asked } from './write.ts';
import { noDates, sameEvents } from './write-reasons.ts';

/** Everything of things that has a date, as a calendar. Throws {@link CouldNotRun} when there is nothing, or when events cannot be told apart. */
export async function calendarOf({ things, context }: Asked): Promise<string> {
  const known = new Map<string, Thing>();
  const events: CalendarEvent[] = [];
  for (const thing of things) {
    for (const event of eventsOf(thing)) {
      const twin = known.get(event.uid);
      if (twin) throw new CouldNotRun(sameEvents(thing.name, thing.file));
      known.set(event.uid, thing);
      events.push(event);
    }
  }
  if (events.length === 0) throw new CouldNotRun(noDates(things));
  return calendarIcs(events, { language: things[0].language, revised: lastChange(things, context) });
}

function eventsOf(thing: Thing): CalendarEvent[] {
  const { kind, facts, span, context, uri } = thing;
  const source: EventSource = { project: path.basename(folderOf(uri)), language: thing.language };
  const settings = context.settingsOf(uri);
  const isThing = (fact: { span: { start: number } }): boolean => fact.span.start === span.start;
  const dated = { ...source, calendar: workingDaysOf(settings), today: settings.today };
  return [
    ...plansOf([thing]).flatMap(({ plan }) => planEvents(plan, source)),
    ...(kind === 'team' ? facts.teams.filter(isThing) : []).flatMap((team) => teamEvents(team, dated)),
    ...(kind === 'programme' ? facts.programmes.filter(isThing) : []).flatMap((programme) =>
      programmeEvents(programme, source),
    ),
  ];
}

/** The folder of a document's project: that of its configuration, else its own. */
function folderOf(uri: string): string {
  const folder = path.dirname(fileOf(uri));
  return configuredFolder(folder) ?? folder;
}

/**
 * When the projects of things were last changed, or the start of today when that is later: nothing remembers earlier exports, so the
 * time of what is exported has to rise with every change. A day that was asked for counts alone, so that the same input gives the same file.
 */
function lastChange(things: readonly Thing[], { today, isTodayGiven }: Context): Date {
  if (isTodayGiven) return new Date(`${today}T00:00:00Z`);
  const indexes = new Set(things.map(({ index }) => index));
  const documents = [...indexes].flatMap((index) => index.files().map(({ uri }) => fileOf(uri)));
  const configurations = things.map(({ uri }) => path.join(folderOf(uri), CONFIGURATION_FILE));
  const changes = [...new Set([...documents, ...configurations])].map(
    (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0,
  );
  return new Date(Math.max(Date.parse(`${today}T00:00:00`), ...changes));
}
