import './language.test.ts';
import './fixes.test.ts';
import './navigation.test.ts';
import './preview.test.ts';

export { runAll as run } from './harness.ts';
