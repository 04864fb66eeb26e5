import './language.test.ts';
import './fixes.test.ts';
import './navigation.test.ts';
import './preview.test.ts';
import './compare.test.ts';
import './preview-quality.test.ts';
import { closeAll } from './editor.ts';
import { afterEach } from './harness.ts';

export { runAll as run } from './harness.ts';

afterEach(closeAll);
