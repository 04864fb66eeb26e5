import type { VerbGroup, WordGroup } from './lexicon.ts';

const FUZZY = 'fuzzy goal verbs, performance.leadershipgenius.net, and CDC guidance on SMART objectives';
const OWN = 'own selection: verbs of agreements in management and education';

/** English verbs of goals, sorted by what they promise. */
export const verbsEn: readonly VerbGroup[] = [
  {
    tags: ['change', 'rise'],
    source: OWN,
    verbs: 'increase, grow, raise, boost, expand, double, triple, extend, gain, climb, rise, add, win, lift, bring',
  },
  {
    tags: ['change', 'fall'],
    source: OWN,
    verbs:
      'reduce, decrease, lower, cut, drop, shorten, halve, shrink, limit, fall, lose, decline, save, minimise, minimize, shed',
  },
  {
    tags: ['vagueVerb'],
    source: FUZZY,
    verbs: `improve, optimise, optimize, maximise, maximize, enhance, strengthen, promote, encourage, stimulate, support, facilitate, ensure, assure,
      contribute, collaborate, cooperate, coordinate, manage, understand, know, appreciate, strive, foster, tackle, help, intensify, empower, inspire, motivate,
      streamline, leverage, focus, work, explore, consider, expedite, administer, assist, address, deepen, broaden, modernise, modernize, innovate, excel, advance`,
  },
  {
    tags: ['vagueVerb'],
    source: 'verbs of an inner state, which nobody can observe; Mager, Preparing Instructional Objectives',
    verbs:
      'feel, enjoy, appreciate, believe, realise, realize, value, recognise, recognize, internalise, internalize, grasp, love, care',
  },
  {
    tags: ['activity'],
    source: 'activity, not result: "what are you doing" against "what have you done"',
    verbs:
      'organise, organize, participate, discuss, meet, monitor, communicate, analyse, analyze, examine, investigate, observe, study, learn, review, research, brainstorm, liaise, practise, practice, attend, follow, arrange, track, look, talk, share',
  },
  {
    tags: ['achieve'],
    source: `${OWN}; verbs with an end point that one can see`,
    verbs: `deliver, submit, publish, enrol, enroll, complete, finish, launch, write, build, sign, pass, obtain, achieve, reach, attain, produce, install, sell,
      recruit, hire, approve, transfer, send, email, distribute, open, close, receive, roll, draft, document, implement, test, register, pay, choose, create, earn,
      present, digitise, digitize, migrate, archive, evaluate, conduct, train, replace, renovate, translate, contact, visit, call, serve, hand, schedule, run, read,
      design, establish, introduce, secure, graduate, certify, hold, develop, update, set, prepare, record, award, offer, start, apply, give, score, host, interview, plant`,
  },
  {
    tags: ['react'],
    source: 'verbs of service norms: the answer to something that comes in',
    verbs:
      'answer, respond, reply, handle, process, resolve, acknowledge, confirm, return, refund, repair, invoice, pay, ship, forward, fix, dispatch, settle, assign',
  },
  { tags: ['want'], source: OWN, verbs: 'want, need' },
  {
    tags: ['wish'],
    source: 'wish against commitment; hedges of proselint',
    verbs: 'hope, try, wish, attempt, aspire, endeavour, endeavor, dream, intend',
  },
];

/** English goal words that are no regular verb. */
export const goalWordsEn: readonly WordGroup[] = [
  {
    tag: 'rise',
    source: OWN,
    words:
      'go up, goes up, increase in, rise in, growth in, growth of, more, higher, longer, extra, additional, gain of, faster',
  },
  {
    tag: 'fall',
    source: OWN,
    words:
      'go down, goes down, decrease in, reduction in, reduction of, drop in, decline in, less, fewer, lower, shorter, savings of',
  },
  {
    tag: 'change',
    source: OWN,
    words:
      'go down, go up, goes down, goes up, increase in, rise in, growth in, growth of, decrease in, reduction in, reduction of, drop in, decline in, gain of, savings of, improvement of, down to, up to',
  },
  {
    tag: 'wish',
    source: 'wish against commitment',
    words:
      "would like, would love, would like to, i'd like, i'd like to, we'd like, we'd like to, would, do my best, do our best, do your best, strive for, strive to, pay attention to, be mindful of, be mindful, should really",
  },
  {
    tag: 'vagueVerb',
    source: FUZZY,
    words:
      'improvement, make sure, get better at, work on, work towards, work together, raise the bar, take care of, connections, make connections, to the next level, commit to',
  },
  {
    tag: 'purpose',
    source: 'subordinate clauses of purpose',
    words: 'in order to, so that, so as to, with a view to, because, in order for, with the aim of, thereby',
  },
  {
    tag: 'means',
    source: 'subordinate clauses of means',
    words: 'through, by means of, via, using, with the help of, thanks to',
  },
  { tag: 'infinitiveMarker', source: 'closed word classes of English grammar', words: 'to' },
];
