import { execFileSync } from 'node:child_process';
import { Command } from 'commander';
import { expect, test } from 'vitest';
import { shellArgument } from '../../src/cli/output/shell-argument.ts';

test.each(["the person's own line", '-end of life care', '$(touch x) `y` "z" \\', '--entry', 'two\nlines'])(
  'a shell passes on %j as it is, and a command takes it for no option',
  (text) => {
    const printed = `printf '%s\\0' fact --entry E1 ${shellArgument(text)}`;
    const [, ...args] = execFileSync('sh', ['-c', printed], { encoding: 'utf8' }).split('\0').slice(0, -1);
    const command = new Command('fact').argument('<text>').option('--entry <id>').exitOverride();
    command.parse(args, { from: 'user' });
    expect(command.args).toEqual([text]);
    expect(command.opts()).toEqual({ entry: 'E1' });
  },
);
