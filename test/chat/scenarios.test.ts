import { describe } from 'vitest';
import { playOnRecorder } from './play-scenarios.ts';
import { requests } from './scenarios/requests.ts';

// `npm test` plays each with the emulator of one platform; without a platform, `npm run test:long` plays them all.
describe('without a platform', () => playOnRecorder([requests]));
