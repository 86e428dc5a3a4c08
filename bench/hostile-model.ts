import { once } from 'node:events';
import { type HostileInput, hostileInputs, type ModelAnswer } from './hostile-inputs.ts';
import { startLocalServer } from './local-server.ts';

/*
 * The model of hostile.ts, in a process of its own: making 400 MB of an answer would delay Slack, which another process
 * plays. Tells its parent its address, then answers as the input that its parent names.
 */
const answers = new Map((await hostileInputs()).flatMap(answerOf));
let answer: ModelAnswer | undefined;
process.on('message', (name) => {
  answer = answers.get(String(name));
  process.send?.('ready');
});
process.once('disconnect', () => process.exit());
const server = await startLocalServer((request, response) => {
  request.resume();
  request.once('end', () => (answer ? answer(response) : response.writeHead(500).end()));
});
process.send?.(server.url);
await once(process, 'disconnect');

function answerOf(input: HostileInput): [string, ModelAnswer][] {
  return input.way === 'model' ? [[input.name, input.answer]] : [];
}
