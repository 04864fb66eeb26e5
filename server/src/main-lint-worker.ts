import { parentPort } from 'node:worker_threads';
import { readText } from './cli/document-file.ts';
import { fileOf } from './cli/open-projects.ts';
import type { Notice, Request } from './cli/workers/protocol.ts';
import { WorkerSide } from './cli/workers/side.ts';

/** Entry point of the threads that lint large projects. What goes wrong in one ends it, and its parent says so. */
const side = new WorkerSide((uri) => readText(fileOf(uri)));
let before = Promise.resolve();

parentPort?.on('message', (message: Notice | Request) => {
  before = before.then(async () => {
    if ('chunk' in message) parentPort?.postMessage(await side.answer(message));
    else side.hear(message);
  });
});
