// Validates YAML files below a folder against a JSON schema and prints what is wrong: what a user writes who picks ajv.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { load } from 'js-yaml';

const schema = JSON.parse(readFileSync(new URL('agreements.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv.default({ allErrors: true }).compile(schema);
const folder = process.argv[2] ?? '.';
const lines = [];
for (const file of readdirSync(folder, { recursive: true }).sort()) {
  if (!file.endsWith('.yaml')) continue;
  if (validate(load(readFileSync(path.join(folder, file), 'utf8')))) continue;
  for (const { instancePath, message } of validate.errors) lines.push(`${file}${instancePath} ${message}`);
}
console.log(lines.join('\n'));
console.error(`${lines.length} problems`);
process.exitCode = lines.length > 0 ? 1 : 0;
