import { describe } from 'vitest';
import { people } from '../../chat/scenarios/people.ts';
import { requests } from '../../chat/scenarios/requests.ts';
import { workspace } from '../../chat/scenarios/workspace.ts';
import { playOnDiscord } from './play-scenarios.ts';

// `npm test` plays all of them with Slack's emulator; `npm run test:long` plays all of them here, too.
describe('everything real', () => playOnDiscord([requests, people, workspace]));
