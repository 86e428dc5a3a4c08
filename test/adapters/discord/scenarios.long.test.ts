import { describe } from 'vitest';
import { playOnDiscord } from './play-scenarios.ts';

describe('everything real', () => playOnDiscord());
