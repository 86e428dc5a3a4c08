import { describe } from 'vitest';
import { playOnRecorder } from './play-scenarios.ts';
import { requests } from './scenarios/requests.ts';

// With Slack's emulator, `npm test` plays them all; without a platform, `npm run test:long` does.
describe('without a platform', () => playOnRecorder([requests]));
