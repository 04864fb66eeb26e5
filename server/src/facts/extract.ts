import type { AstNode } from 'langium';
import { detectDialect } from '../dialect/detect.ts';
import type { Dialect } from '../dialect/dialect.ts';
import type * as ast from '../grammar/generated/ast.ts';
import { type ParsedDocument, parseDocument } from '../grammar/parser.ts';
import { appended, joined, NONE } from './lists.ts';
import type { FileFacts, Problem, Span } from './model.ts';
import { lexicalProblem, lostCharacter, moreProblems, notText, tooLarge } from './problems.ts';
import { readAgreement } from './read-agreement.ts';
import { readFunction, readMeasure, readOrganisation, readPerson, readReadiness, readTask } from './read-people.ts';
import { readCaseType, readDayPlan, readFacility, readProgramme, readProgress } from './read-programme.ts';
import { readCompetence, readService, readTeam } from './read-team.ts';
import { FactReader } from './reader.ts';
import { readSuppressions } from './suppressions.ts';
import { syntaxProblems } from './syntax-problems.ts';
import { lineStartsOf } from './text.ts';

/** Where a document comes from, as far as its dialect depends on it. */
export interface DocumentOrigin {
  /** Path or URI; its extension may decide the dialect. */
  path: string;
  /** Language that the project's configuration names. */
  language?: string;
}

/** Characters in the longest text that is read: as many as a parser can hold in the memory of a small machine. */
const LONGEST = 12_000_000;

/**
 * Reads what a document says. Never throws on bad text: whatever cannot be read becomes a problem, and the rest of the
 * document is read all the same. The syntax tree is dropped; facts stand alone.
 */
export function readFacts(text: string, origin: DocumentOrigin): FileFacts {
  const dialect = detectDialect(text, origin.path, origin.language);
  const facts = emptyFacts(dialect.code, text);
  const unread = text.includes('\0') ? notText() : text.length > LONGEST ? tooLarge(LONGEST) : undefined;
  if (unread) {
    facts.problems = [unread];
    return facts;
  }
  const { document, report, errors } = parseDocument(text, dialect, facts.lineStarts);
  facts.problems = joined(facts.problems, readingProblems(report, errors, text, dialect));
  const constructs: Span[] = [];
  const reader = new FactReader(facts, dialect, report.comments.length > 0 ? constructs : undefined);
  for (const block of document.blocks) readBlock(reader, block);
  facts.suppressions = readSuppressions(report.comments, constructs);
  // Copies, since lists that grew have room for half as much again.
  facts.lineStarts = facts.lineStarts.slice();
  facts.declarations = reader.declarations.slice();
  facts.references = reader.references.slice();
  return facts;
}

/** More than this many problems in one file help nobody; the last one then says how many are left out. */
const MOST_PROBLEMS = 200;

function readingProblems(
  report: ParsedDocument['report'],
  errors: ParsedDocument['errors'],
  text: string,
  dialect: Dialect,
): Problem[] {
  const lost = lostCharacters(report, text);
  const lexical = [...lost, ...report.problems.slice(0, MOST_PROBLEMS - lost.length).map(lexicalProblem)];
  const syntactic = syntaxProblems(errors.slice(0, MOST_PROBLEMS - lexical.length), text, dialect);
  const shown = [...lexical, ...syntactic];
  const left = lost.length + report.problems.length + errors.length - shown.length;
  const last = shown.at(-1);
  return left > 0 && last ? [...shown, moreProblems(left, last.span)] : shown;
}

/** The first character of the text that got lost in saving, unless the lexer already stumbled over it. */
function lostCharacters(report: ParsedDocument['report'], text: string): Problem[] {
  if (text.isWellFormed() && !text.includes('\uFFFD')) return [];
  const at = text.search(/\uFFFD|\p{Surrogate}/u);
  if (at < 0 || report.problems.some(({ start, end }) => start <= at && at < end)) return [];
  return [lostCharacter(at)];
}

function readBlock(reader: FactReader, node: ast.Block): void {
  if (isUnnamed(node)) return;
  const { facts } = reader;
  switch (node.$type) {
    case 'Organisation':
      facts.organisations = appended(facts.organisations, readOrganisation(reader, node));
      break;
    case 'Measure':
      facts.measures = appended(facts.measures, readMeasure(reader, node));
      break;
    case 'Task':
      facts.tasks = appended(facts.tasks, readTask(reader, node));
      break;
    case 'Person':
      facts.persons = appended(facts.persons, readPerson(reader, node));
      break;
    case 'Readiness':
      readReadiness(reader, node);
      break;
    case 'JobFunction':
      facts.functions = appended(facts.functions, readFunction(reader, node));
      break;
    case 'Team':
      facts.teams = appended(facts.teams, readTeam(reader, node));
      break;
    case 'Service':
      facts.services = appended(facts.services, readService(reader, node));
      break;
    case 'Competence':
      facts.competences = appended(facts.competences, readCompetence(reader, node));
      break;
    case 'CaseType':
      facts.caseTypes = appended(facts.caseTypes, readCaseType(reader, node));
      break;
    case 'Facility':
      facts.facilities = appended(facts.facilities, readFacility(reader, node));
      break;
    case 'Programme':
      facts.programmes = appended(facts.programmes, readProgramme(reader, node));
      break;
    case 'DayPlan':
      facts.dayPlans = appended(facts.dayPlans, readDayPlan(reader, node));
      break;
    case 'CheckIn':
    case 'Evaluation':
      facts.progress = appended(facts.progress, readProgress(reader, node));
      break;
    default:
      facts.agreements = appended(facts.agreements, readAgreement(reader, node));
  }
}

/** A block that recovery made of stray words has neither name nor reference; there is nothing to read in it. */
function isUnnamed(node: AstNode): boolean {
  return !('name' in node) && !('task' in node) && !('agreement' in node);
}

function emptyFacts(dialect: string, text: string): FileFacts {
  return {
    dialect,
    lineStarts: lineStartsOf(text),
    length: text.length,
    declarations: NONE,
    references: NONE,
    organisations: NONE,
    measures: NONE,
    tasks: NONE,
    persons: NONE,
    readiness: NONE,
    functions: NONE,
    agreements: NONE,
    teams: NONE,
    services: NONE,
    competences: NONE,
    caseTypes: NONE,
    facilities: NONE,
    programmes: NONE,
    dayPlans: NONE,
    progress: NONE,
    problems: NONE,
    suppressions: NONE,
  };
}
