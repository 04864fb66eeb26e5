import { insertFix } from '../../fixes/insert.ts';
import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const ownRoomMissing = fileRule({
  name: 'case/own-room-missing',
  severity: 'hint',
  on: 'caseType',
  summary: {
    nl: 'Een zaaktype dat niet zegt wat de professional zelf beslist.',
    en: 'A case type that does not say what the professional decides.',
  },
  why: {
    nl: 'Loslaten lukt als iedereen weet waar de eigen ruimte begint en ophoudt. Een hint, want bij eenvoudige zaken spreekt het vanzelf.',
    en: 'Letting go works when everybody knows where their own room begins and ends. A hint, since in simple cases it goes without saying.',
  },
  remedy: {
    nl: 'Schrijf wat wie de zaak behandelt zelf mag beslissen.',
    en: 'Write what those who handle the case may decide.',
  },
  source: 2,
  check(caseType, { report, facts, word }) {
    if (caseType.ownRoom) return;
    report({
      span: caseType.name.span,
      message: {
        nl: `Bij ‘${caseType.title?.text ?? caseType.name.text}’ staat niet wat de professional zelf beslist, dus vraagt iedereen het na. Voeg ‘${word('own-room')}’ toe.`,
        en: `‘${caseType.title?.text ?? caseType.name.text}’ does not say what the professional decides, so everybody keeps asking. Add ‘${word('own-room')}’.`,
      },
      fixes: [
        insertFix(facts, caseType, 'own-room', {
          nl: '"… wat beslist de professional zelf?"',
          en: '"… what does the professional decide?"',
        }),
      ],
    });
  },
  bad: [
    nl`
      zaaktype «Verhuizing» {
        eenheden: Personeel, Wonen
      }
    `,
    en`
      case type «Moving» {
        units: Staff, Housing
      }
    `,
  ],
  good: [
    nl`
      zaaktype Verhuizing {
        eenheden: Personeel, Wonen
        eigen ruimte: "afwijken van de standaardtermijn"
      }
    `,
    en`
      case type Moving {
        units: Staff, Housing
        own room: "departing from the standard term"
      }
    `,
  ],
});
