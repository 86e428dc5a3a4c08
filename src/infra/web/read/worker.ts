import '../../compute/no-network.ts';
import { serveTasks } from '../../compute/task-runner.ts';
import { readPage } from './read-page.ts';

/* A child process of createPageReader. */
serveTasks({ readPage });
