import type { ConversionPhrases } from './table.ts';

export const en: ConversionPhrases = {
  heading: '// Work process, drawn up from the result agreement',
  steps: {
    experience: [
      {
        name: 'LookingOn',
        title: 'Looking on and preparing',
        subResult: 'own list of what this task involves, with questions',
        critical: '… what must you have seen before you start yourself?',
      },
      {
        name: 'DoingTogether',
        title: 'Doing it together once',
        subResult: 'one case finished together and talked through',
        critical: '… where does it usually go wrong, and how do you notice in time?',
      },
      {
        name: 'DoingAlone',
        title: 'Doing it alone, with somebody at hand',
        subResult: 'the next cases finished without help',
        critical: '… when do you ask for help?',
      },
    ],
    'new result': [
      {
        name: 'Exploring',
        title: 'Exploring what is possible',
        subResult: 'one page with the question, what is known and what we want to know first',
        critical: '… which question must be answered first?',
      },
      {
        name: 'Trying',
        title: 'Trying it on a small scale',
        subResult: 'one trial carried out, with what it teaches us',
        critical: '… what makes the trial reliable?',
      },
      {
        name: 'Deciding',
        title: 'Deciding how to go on',
        subResult: 'proposal to go on, to adjust or to stop',
        critical: '… what does the decision rest on?',
      },
    ],
    stabilise: [
      {
        name: 'Describing',
        title: 'Describing how it goes now',
        subResult: 'way of working on paper, with the places where it goes wrong',
        critical: '… which action may nobody skip?',
      },
      {
        name: 'Checking',
        title: 'Checking that the description is right',
        subResult: 'way of working followed once by somebody else, and adjusted',
        critical: '… when is it good enough to hand over?',
      },
      {
        name: 'HandingOver',
        title: 'Handing over and recording',
        subResult: 'last version in use by those who work with it',
        critical: '… who keeps it up to date afterwards?',
      },
    ],
    'third parties': [
      {
        name: 'Preparing',
        title: 'Preparing the file',
        subResult: 'complete file, with a proposal and alternatives',
        critical: '… what do those who decide need to find in it?',
      },
      {
        name: 'Sounding',
        title: 'Sounding out those who have a say',
        subResult: 'notes of the talks, with what we changed',
        critical: '… who must have seen it beforehand?',
      },
      {
        name: 'Submitting',
        title: 'Submitting and following up',
        subResult: 'proposal submitted on time, questions answered',
        critical: '… what do we do when no decision comes?',
      },
    ],
    other: [
      {
        name: 'Exploring',
        title: 'Exploring how it goes now',
        subResult: 'one page: how it goes now and what we tackle first',
        critical: '… what must we know for certain before we start?',
      },
      {
        name: 'Trying',
        title: 'Trying what works',
        subResult: 'one improvement tried, with what came of it',
        critical: '… what must not go wrong during the trial?',
      },
      {
        name: 'Anchoring',
        title: 'Anchoring what works',
        subResult: 'what works is the normal way of working',
        critical: '… what would make us slip back to the old way?',
      },
    ],
  },
  baselineNorm: 'the position at the start is known: {measures}',
  progressNorm: 'we see whether it moves the right way: {measures}',
  agreedNorm: 'manager and employee both call it finished',
  measureToFillIn: '… how do we see that it is reached?',
  deliversToFillIn: '… what is there then?',
  criticalElsewhere: 'what must not go wrong here is in the agreement {agreement}',
  readinessFile: 'readiness-private.agreement',
  readinessHeading: '// Ratings of people: share this document only with those who may see them.',
};
