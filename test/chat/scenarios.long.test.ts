import { describe } from 'vitest';
import { playOnRecorder } from './play-scenarios.ts';

describe('without a platform', () => playOnRecorder());
