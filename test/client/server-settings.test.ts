import { expect, it } from 'vitest';
import { serverSettings } from '../../client/src/server-settings.ts';
import manifest from '../../package.json' with { type: 'json' };

type Get = Parameters<typeof serverSettings>[0]['get'];

/** Settings that VS Code itself, or its language client, reads. */
const NOT_OF_THE_SERVER = ['afspraak.trace.server'];

function configured(values: Readonly<Record<string, unknown>>): { get: Get } {
  return { get: (name: string, otherwise?: unknown) => values[name] ?? otherwise };
}

it('the server is told every setting that the extension contributes, as it is set or else as it is by default', () => {
  const contributed = Object.entries(manifest.contributes.configuration.properties)
    .filter(([name]) => !NOT_OF_THE_SERVER.includes(name))
    .map(([name, property]) => [name.replace('afspraak.', ''), property.default]);
  expect(serverSettings(configured({}))).toEqual(Object.fromEntries(contributed));
  expect(serverSettings(configured({ keepFacts: false }))).toEqual({ keepFacts: false });
});
