import { describe } from 'vitest';
import { people } from '../../chat/scenarios/people.ts';
import { requests } from '../../chat/scenarios/requests.ts';
import { supplements } from '../../chat/scenarios/supplements.ts';
import { withModel } from '../../chat/scenarios/with-model.ts';
import { workspace } from '../../chat/scenarios/workspace.ts';
import { playOnSlack } from './play-scenarios.ts';

// `npm test` plays the others with Discord's emulator; `npm run test:long` plays all of them here, too.
describe('everything real', () => playOnSlack([requests, people, withModel, supplements, workspace]));
