import type { Lexicon, WordGroup } from './lexicon.ts';

const CALENDAR = 'English calendar words';
const GRAMMAR = 'closed word classes of English grammar';

/** English words of time, number and comparison. */
export const timeEn: readonly WordGroup[] = [
  {
    tag: 'month',
    source: CALENDAR,
    words:
      'january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec',
  },
  {
    tag: 'weekday',
    source: CALENDAR,
    words:
      'monday, tuesday, wednesday, thursday, friday, saturday, sunday, weekday, weekdays, weekend, weekends, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays',
  },
  {
    tag: 'season',
    source: CALENDAR,
    words:
      'turn of the year, spring, summer, autumn, fall, winter, christmas, easter, thanksgiving, new year, school year, academic year, fiscal year, financial year, calendar year, budget year, semester, academic semester, term, half-year, season, school term, program year, programme year, year-end, school holidays, summer holidays, year end',
  },
  {
    tag: 'season',
    source: 'days of a person, which the calendar does not show',
    words: 'birthday, anniversary, wedding',
  },
  {
    tag: 'event',
    source: 'events that goals are tied to',
    words: `lessons, sessions, classes, meetings, sprints, visits, workshops, matches, games, appointments, treatments, rounds, discharge, graduation, retirement, admission, holidays, vacation, game, match, concert, board meeting, annual meeting, election, interview, event, summit, opening, inspection, season, tax season, internship, placement, annual conference, follow-up visit, follow-up, next visit, meeting, team meeting, session, review, performance review, appraisal, report, report card, exam, test, midterm, midterm exam, final exam, evaluation, audit, project, program, programme,
      internship, course, training, probation, probation period, sprint, iteration, release, launch, deadline, conference, class, lesson, visit, shift, appointment, check-in, workshop, call, race, marathon, trip, period, phase, grant period, trial, completion, marking period, grading period, quarter, campaign, round, study`,
  },
  {
    tag: 'dayPart',
    source: CALENDAR,
    words:
      'morning, afternoon, evening, night, breakfast, lunch, dinner, meal, lunchtime, workday, school day, day, bedtime, weeknight, time',
  },
  { tag: 'relativeDay', source: CALENDAR, words: 'today, tomorrow, tonight' },
  {
    tag: 'deadline',
    source: CALENDAR,
    words:
      'between now and, by, before, until, till, no later than, not later than, due, due on, due by, at the latest by, by no later than, on or before, prior to, ahead of, to be completed by, deadline',
  },
  {
    tag: 'within',
    source: CALENDAR,
    words: 'within, in, over, after, within a period of, over a period of, in the space of, throughout',
  },
  {
    tag: 'during',
    source: CALENDAR,
    words: 'between, during, for, throughout, over, over the course of, in the course of, for a period of, in',
  },
  { tag: 'at', source: CALENDAR, words: 'on, in, at, of, for, with' },
  {
    tag: 'start',
    source: CALENDAR,
    words:
      'from, starting, starting on, starting in, starting from, as of, as from, beginning, beginning on, beginning in, effective, since, with effect from, start on, start in, starts on, begins on',
  },
  { tag: 'after', source: CALENDAR, words: 'after, following, upon, on completion of, upon completion of' },
  {
    tag: 'endOf',
    source: CALENDAR,
    words: 'end of, the end of, close of, the close of, end, the last day of, completion of, the completion of, late',
  },
  { tag: 'startOf', source: CALENDAR, words: 'start of, the start of, beginning of, the beginning of, early' },
  { tag: 'halfway', source: CALENDAR, words: 'mid, middle of, the middle of, mid-' },
  { tag: 'next', source: CALENDAR, words: 'next, upcoming, coming, following, forthcoming' },
  { tag: 'this', source: CALENDAR, words: 'this, current, the current' },
  { tag: 'last', source: CALENDAR, words: 'last, previous, past, preceding, prior' },
  {
    tag: 'reference',
    source: CALENDAR,
    words:
      'compared to, compared with, in comparison with, relative to, versus, vs, vs., than in, than, as against, over last, from last, against',
  },
  { tag: 'fromNow', source: CALENDAR, words: 'from now, from today, hence' },
  { tag: 'every', source: GRAMMAR, words: 'every, each, every other' },
  { tag: 'all', source: GRAMMAR, words: 'all, every, each, all of the, all the, all of' },
  {
    tag: 'frequency',
    source: CALENDAR,
    words:
      'daily, weekly, monthly, quarterly, yearly, annually, biweekly, bi-weekly, fortnightly, bimonthly, hourly, nightly, on a daily basis, on a weekly basis, on a monthly basis',
  },
  { tag: 'attributiveFrequency', source: CALENDAR, words: 'annual, biannual, semi-annual' },
  {
    tag: 'atMost',
    source: GRAMMAR,
    words:
      'at most, no more than, not more than, a maximum of, maximum of, maximum, max, max., up to, at the most, not exceed, not exceeding',
  },
  {
    tag: 'atLeast',
    source: GRAMMAR,
    words:
      'at least, no fewer than, no less than, not less than, a minimum of, minimum of, minimum, min., at the very least',
  },
  { tag: 'lessThan', source: GRAMMAR, words: 'less than, fewer than, below, under, lower than, shorter than' },
  {
    tag: 'moreThan',
    source: GRAMMAR,
    words: 'more than, above, over, exceed, exceeding, higher than, greater than, longer than',
  },
  {
    tag: 'approximately',
    source: GRAMMAR,
    words:
      'exactly, just, precisely, about, around, approximately, approx., roughly, circa, some, an average of, an additional, an extra, a total of, another, a',
  },
  {
    tag: 'instrument',
    source: 'explicit ways of measuring',
    words:
      'as measured by, measured by, measured with, measured through, as measured with, as measured in, as evidenced by, as determined by',
  },
  { tag: 'million', source: GRAMMAR, words: 'million, billion, thousand, hundred' },
  { tag: 'times', source: GRAMMAR, words: 'time, times, x' },
  { tag: 'once', source: GRAMMAR, words: 'once, twice, thrice' },
  {
    tag: 'multiple',
    source: GRAMMAR,
    words: 'double, doubles, doubled, doubling, halve, halves, halved, halving, triple, tripled, tripling',
  },
  {
    tag: 'percent',
    source: GRAMMAR,
    words:
      'by half, by one half, by a third, by one third, by a quarter, by one quarter, by a fifth, half of the, half of all, percent, per cent, %, percentage point, percentage points, ‰',
  },
  { tag: 'currency', source: GRAMMAR, words: 'euro, euros, eur, €, $, £, dollar, dollars, pound, usd, gbp, pounds' },
  {
    tag: 'outOf',
    source: GRAMMAR,
    words: 'out of, of the, of, of all, of our, of my, in every, out of every, on a scale of',
  },
  { tag: 'per', source: GRAMMAR, words: 'per, a, an, each, every' },
  {
    tag: 'by',
    source: GRAMMAR,
    words:
      'by half, by one half, by a third, by one third, by a quarter, by one quarter, by a fifth, by, by at least, by a minimum of, by up to, with',
  },
  { tag: 'from', source: GRAMMAR, words: 'from' },
  { tag: 'to', source: GRAMMAR, words: 'to, up to, down to, through, until' },
  {
    tag: 'label',
    source: 'nouns that a number names',
    words:
      'level, phase, step, version, block, group, grade, article, chapter, part, year, annex, number, no., room, zone, module, theme, section, page, week, stage, tier, title, type, appendix, day, line, covid',
  },
  {
    tag: 'confidence',
    source: 'confidence ratings of health coaching',
    words: 'confidence, confident, confidence level, confidence level of, confidence of',
  },
  {
    tag: 'gradeNoun',
    source: 'marks',
    words: 'grade, grade of, grade from, score, score of, mark of, average of, gpa of, gpa',
  },
];

export const timeUnitsEn: Lexicon['timeUnits'] = {
  minute: 'minute, minutes, min, mins',
  hour: 'hour, hours, hr, hrs',
  day: 'day, days, calendar day, calendar days, morning, evening, night, afternoon',
  workingDay: 'workday, workdays, working day, working days, business day, business days',
  week: 'week, weeks, fortnight, weekend, calendar week',
  month: 'month, months',
  quarter: 'quarter, quarters, trimester',
  year: 'year, years, school year, academic year, fiscal year, financial year, calendar year',
};

export const numbersEn: Lexicon['numbers'] = `
  zero = 0, one = 1, two = 2, three = 3, four = 4, five = 5, six = 6, seven = 7, eight = 8, nine = 9, ten = 10,
  eleven = 11, twelve = 12, thirteen = 13, fourteen = 14, fifteen = 15, sixteen = 16, seventeen = 17, eighteen =
  18, nineteen = 19, twenty = 20, twenty-five = 25, thirty = 30, forty = 40, fifty = 50, sixty = 60, seventy = 70,
  eighty = 80, ninety = 90, hundred = 100, one hundred = 100, two hundred = 200, five hundred = 500, thousand =
  1000, one thousand = 1000, half = 0.5, half a = 0.5, half an = 0.5, one and a half = 1.5, once = 1, twice = 2,
  thrice = 3, dozen = 12, a dozen = 12, a hundred = 100, by half = 50, by one half = 50, by a third = 33.3, by one
  third = 33.3, by a quarter = 25, by one quarter = 25, by a fifth = 20, half of the = 50, half of all = 50`;
