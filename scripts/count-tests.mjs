// Prints the closing line of a CI run, `N passed, N failed`, summed over the reports of Vitest and of each VS Code.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const vitest = new URL('../out/vitest.json', import.meta.url);
const vscode = new URL('../out/vscode/', import.meta.url);

function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function ofVitest() {
  if (!existsSync(vitest)) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests, numFailedTestSuites } = read(vitest);
  // A file that cannot be loaded fails without a failed test of its own.
  return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites) };
}

function ofVSCode(name) {
  const { outcomes } = read(new URL(name, vscode));
  const count = (status) => outcomes.filter((outcome) => outcome.status === status).length;
  // A suite that never reported is one failure.
  return { passed: count('passed'), failed: outcomes.length === 0 ? 1 : count('failed') };
}

const names = existsSync(vscode) ? readdirSync(vscode).filter((name) => /^report-.*\.json$/.test(name)) : [];
const counts = [ofVitest(), ...names.map(ofVSCode)];
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
if (sum('passed') === 0) process.exitCode = 1;
