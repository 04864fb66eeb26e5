// Loaded into a measured process: adds the most memory that it held, in kilobytes, to the file that the environment names.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.AFSPRAAK_BENCH_PEAK;
if (file && isMainThread) process.on('exit', () => appendFileSync(file, `${process.resourceUsage().maxRSS}\n`));
