/* Takes a whole core, as another service on the same machine may, until its parent has ended. */
const parent = process.ppid;
let turns = 0;
while (process.ppid === parent) {
  for (let turn = 0; turn < 1e8; turn += 1) turns = (turns * 31 + turn) % 1_000_003;
}
