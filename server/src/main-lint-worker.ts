import { parentPort } from 'node:worker_threads';
import type { Request } from './cli/workers/protocol.ts';
import { WorkerSide } from './cli/workers/side.ts';

/** Entry point of the threads that lint large projects. What goes wrong in one ends it, and its parent says so. */
const side = new WorkerSide();
let before = Promise.resolve();

parentPort?.on('message', (request: Request) => {
  before = before.then(async () => {
    const answer = await side.answer(request);
    if (answer) parentPort?.postMessage(answer);
  });
});
