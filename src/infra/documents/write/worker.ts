import '../../compute/no-network.ts';
import { lowerPriority } from '../../compute/lower-priority.ts';
import { serveTasks } from '../../compute/task-runner.ts';
import * as tasks from './tasks.ts';

/* A child process of createWriter. The import has loaded Typst, its one native addon. */
serveTasks(tasks);
lowerPriority();
