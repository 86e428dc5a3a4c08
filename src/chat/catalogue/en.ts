import { answer } from './en/answer.ts';
import { day } from './en/day.ts';
import { forms } from './en/forms.ts';
import { person } from './en/person.ts';
import { request } from './en/request.ts';
import { resume } from './en/resume.ts';
import { forRole, status } from './en/status.ts';
import { version } from './en/version.ts';

/** Every sentence in English: friendly, short, plain. One on what happened, one on what comes next. */
export const en = { name: 'English', day, forRole, status, answer, forms, request, resume, version, person };
