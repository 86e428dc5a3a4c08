import { describe } from 'vitest';
import { playOnSlack } from './play-scenarios.ts';

describe('everything real', () => playOnSlack());
