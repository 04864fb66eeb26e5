import { goalWordsEn, verbsEn } from './goals-en.ts';
import type { Lexicon } from './lexicon.ts';
import { numbersEn, timeEn, timeUnitsEn } from './time-en.ts';
import { wordingEn } from './wording-en.ts';

export const lexiconEn: Lexicon = {
  lang: 'en',
  groups: [...timeEn, ...wordingEn, ...goalWordsEn],
  verbs: verbsEn,
  numbers: numbersEn,
  timeUnits: timeUnitsEn,
  irregular: {
    grow: 'grew, grown',
    rise: 'rose, risen',
    fall: 'fell, fallen',
    lose: 'lost',
    win: 'won, winning',
    shrink: 'shrank, shrunk',
    bring: 'brought',
    understand: 'understood',
    know: 'knew, known',
    meet: 'met',
    write: 'wrote, written',
    build: 'built',
    sell: 'sold',
    send: 'sent',
    submit: 'submitted, submitting',
    enrol: 'enrolled, enrolling, enrols',
    transfer: 'transferred, transferring',
    commit: 'committed',
    pay: 'paid',
    choose: 'chose, chosen',
    run: 'ran',
    hold: 'held',
    give: 'gave, given',
    open: 'opened, opening',
    develop: 'developed, developing',
    offer: 'offered, offering',
    answer: 'answered, answering',
    limit: 'limited, limiting',
    visit: 'visited, visiting',
  },
};
