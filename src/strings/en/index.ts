import { answer } from './answer.ts';
import { day } from './day.ts';
import { forms } from './forms.ts';
import { person } from './person.ts';
import { request } from './request.ts';
import { resume } from './resume.ts';
import { forRole, status } from './status.ts';
import { version } from './version.ts';

/** Every sentence in English: friendly, short, plain. One on what happened, one on what comes next. */
export const en = { name: 'English', day, forRole, status, answer, forms, request, resume, version, person };
