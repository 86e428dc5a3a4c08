import { describe } from 'vitest';
import { doubts } from '../../chat/scenarios/doubts.ts';
import { failedJobs } from '../../chat/scenarios/failed-jobs.ts';
import { files } from '../../chat/scenarios/files.ts';
import { quota } from '../../chat/scenarios/quota.ts';
import { skills } from '../../chat/scenarios/skills.ts';
import { versions } from '../../chat/scenarios/versions.ts';
import { playOnDiscord } from './play-scenarios.ts';

// `npm test` plays the others with Slack's emulator; `npm run test:long` plays all of them here, too.
describe('everything real', () => playOnDiscord([files, versions, skills, failedJobs, quota, doubts]));
