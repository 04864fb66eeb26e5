import type { WordGroup } from './lexicon.ts';

const R7 = 'INCOSE Guide for Writing Requirements R7, vague terms';
const R8 = 'INCOSE Guide for Writing Requirements R8, escape clauses';
const R9 = 'INCOSE Guide for Writing Requirements R9, open-ended clauses';
const WEASEL = 'npm weasel-words 0.1.1 (MIT)';
const PROSELINT = 'proselint, hedging';
const CDC = 'CDC guidance on SMART objectives';
const GRAMMAR = 'closed word classes of English grammar';

/** English wording that weakens a goal, and the closed word classes. */
export const wordingEn: readonly WordGroup[] = [
  {
    tag: 'vagueTime',
    source: `${R7}; ${WEASEL}`,
    words: `soon, sooner, as soon as possible, asap, eventually, someday, one day, in the future, in the near future, in due course, in due time,
      regularly, often, frequently, periodically, usually, sometimes, occasionally, timely, in a timely manner, on a regular basis, at some point,
      from time to time, over time, promptly, quickly, continuously, always, in the long run, in the short term, in the long term, when time permits`,
  },
  {
    tag: 'vagueAmount',
    source: `${R7}; ${WEASEL}`,
    words: `some, any, several, many, much, a lot of, a lot, lots of, a few, few, a number of, various, various kinds of, a variety of,
      significantly, significant, substantially, substantial, considerably, considerable, enough, sufficient, adequate amount of, allowable,
      huge, vast, tiny, largely, mostly, fairly, quite, relatively, extremely, remarkably, exceedingly, very, very nearly, nearly, almost, a bit,
      a little, as much as possible, as many as possible, as little as possible, as few as possible, as well as possible, plenty of, numerous,
      a range of, a great deal of, drastically, noticeably, measurably, some of, most of, part of`,
  },
  {
    tag: 'vagueQuality',
    source: `${R7}; ${WEASEL}`,
    words: `aware, familiar, visible, at home, comfortable, comfortably, confident in, safe, safely, quiet, on time, comes first, come first, customer first, customers first, clients first, good, great, nice, adequate, appropriate, suitable, reasonable, effective, effectively, efficient, efficiently, excellent, optimal,
      optimum, acceptable, relevant, successful, successfully, happy, healthy, fit, professional, user-friendly, friendly, clean, clear, clearly, proper, properly,
      satisfactory, satisfied, smooth, smoothly, modern, innovative, proactive, proactively, motivated, flexible, robust, strong, high-quality, positive,
      meaningful, balanced, mindful, mindfully, well, best, sustainable, world-class, productive, engaged, respectful, supportive, ideal, outstanding, rich`,
  },
  {
    tag: 'comparative',
    source: 'comparatives; those in -ier are found by their ending',
    words: `more, less, fewer, better, worse, higher, lower, faster, slower, quicker, bigger, larger, smaller, greater, stronger, weaker, longer,
      shorter, cheaper, smarter, clearer, closer, deeper, broader, wider, smoother, safer, cleaner, fitter, richer, sharper, nicer, warmer, brighter,
      more often, more frequently, more and more, better and better, more and better, further`,
  },
  { tag: 'than', source: GRAMMAR, words: 'than' },
  {
    tag: 'escape',
    source: `${R8}; ${PROSELINT}`,
    words: `if possible, where possible, when possible, whenever possible, wherever possible, so far as is possible, as far as possible,
      if necessary, where necessary, when necessary, if it should prove necessary, to the extent necessary, to the extent possible,
      to the extent practical, to the extent practicable, if practicable, where practicable, as appropriate, where appropriate, if appropriate,
      as required, as needed, if needed, when needed, where needed, if feasible, where feasible, if time permits, time permitting,
      if there is time, to a certain degree, to a certain extent, so to speak, perhaps, maybe, possibly, probably, if applicable, where applicable,
      if it works out, as applicable, in principle, ideally, hopefully, if convenient`,
  },
  {
    tag: 'vagueCondition',
    source: 'counterpart of Dutch appraisal wording',
    words: 'when in doubt, if in doubt, if you are unsure, if you doubt, when things get hard',
  },
  {
    tag: 'condition',
    source: GRAMMAR,
    words: 'if, unless, when, once approved, provided that, provided, in case, as soon as, whenever',
  },
  {
    tag: 'openEnded',
    source: R9,
    words: `etc, etc., et cetera, and so on, and so forth, and the like, and more, and other things, including but not limited to, such as,
      for example, for instance, e.g., e.g, among others, among other things, or similar, and similar`,
  },
  {
    tag: 'abstractNoun',
    source: `${CDC}; container concepts of goal-setting guides`,
    words: `involvement, engagement, collaboration, cooperation, communication, quality, satisfaction, atmosphere, motivation, awareness, visibility,
      availability, service, services, efficiency, effectiveness, productivity, performance, skills, skill, knowledge, attitude, behaviour, behavior,
      wellbeing, well-being, health, fitness, professionalism, flexibility, innovation, sustainability, safety, image, reputation, insight, understanding,
      responsibility, ownership, trust, development, participation, commitment, approach, growth, relationship, relationships, culture, leadership,
      results, outcomes, sales, revenue, profit, money, costs, grades, help, support, morale, teamwork, presence, status, lifestyle, diet, life, living`,
  },
  {
    tag: 'emptyNoun',
    source: 'container concepts of goal-setting guides',
    words:
      'thing, things, stuff, aspect, aspects, element, elements, area, areas, way, ways, matter, matters, everything, something, anything, people, work, team, company, organisation, organization, business, lot',
  },
  { tag: 'none', source: GRAMMAR, words: 'no, none, nobody, without, never' },
  {
    tag: 'function',
    source: GRAMMAR,
    words: `i, you, he, she, it, we, they, me, him, us, them, my, your, his, her, its, our, their, this, that, these, those, who, which, what, where,
      how, am, is, are, was, were, be, been, being, has, have, had, having, do, does, did, doing, can, could, will, shall, should, must, may, might,
      and, or, but, so, not, also, too, then, there, here, as, at, by, for, from, in, into, of, off, on, onto, out, over, per, through, to, up, with, via,
      about, between, during, until, within, without, after, before, under, above, against, each, own, self, all, both, who, i'm, we're, i'd, i'll, we'll, it's,
      everyone, everybody, while, because, since, get, getting, gets, become, becoming, going, go, goes, make, makes, making, take, takes, taking, let, able, just`,
  },
  {
    tag: 'determiner',
    source: GRAMMAR,
    words: 'the, a, an, my, our, your, his, her, its, their, this, that, these, those',
  },
  {
    tag: 'modifier',
    source: 'adjectives that stand between a number and its noun',
    words:
      'first, second, third, fourth, last, new, extra, additional, more, full, full-time, part-time, joint, paying, different, separate, full, consecutive, active, additional, further, qualified, unique',
  },
  { tag: 'conjunction', source: GRAMMAR, words: 'and, or, plus, as well as' },
  {
    tag: 'plain',
    source: 'phrases that hold a listed word without its meaning',
    words: `ensure that, make sure that, ensures that, too many, too few, too much, more or less than, as well as, best practice, best practices, health care, service area, service desk, health center,
      health centre, in good time, good practice, customer service desk, well before, any of the, quality manager, quality assurance, safety officer, in case of,
      health insurance, sales team, sales department, sales manager, sales representative, service provider, support team, support desk, no one`,
  },
];
