import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { environment, folderWith, ROOT } from '../cli/afspraak.ts';

const LOCAL = path.join(ROOT, 'node_modules/gitlab-ci-local/dist/index.js');
const IDENTITY = ['-c', 'user.name=test', '-c', 'user.email=test@example.org'];

/** What a reader of pipelines, with GitLab's own schema, says of one: why it is refused, or a line for each job. */
export function readPipeline(content: string, others: Record<string, string> = {}): { valid: boolean; told: string } {
  const cwd = folderWith({ '.gitlab-ci.yml': content, ...others });
  rmSync(path.join(cwd, '.git'), { recursive: true });
  const env = environment({ HOME: cwd });
  const git = (...args: string[]) => spawnSync('git', args, { cwd, env });
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', 'https://gitlab.com/group/project.git');
  git('add', '--all');
  git(...IDENTITY, 'commit', '--quiet', '--message=test');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
  const { status, stdout, stderr } = spawnSync(process.execPath, [LOCAL, '--list'], { cwd, env, encoding: 'utf8' });
  return { valid: status === 0, told: status === 0 ? stdout : `${stdout}${stderr}` };
}
