import { answer } from './answer.ts';
import { changeList } from './change-list.ts';
import { cli } from './cli.ts';
import { discord } from './discord.ts';
import { forms } from './forms.ts';
import { http } from './http.ts';
import { notices } from './notices.ts';
import { ownFile } from './own-file.ts';
import { person } from './person.ts';
import { reasons } from './reasons.ts';
import { refusals } from './refusals.ts';
import { request } from './request.ts';
import { resume } from './resume.ts';
import { slack } from './slack.ts';
import { forRole, status } from './status.ts';
import { supplement, supplementProgressText } from './supplement.ts';
import { version } from './version.ts';
import { warning } from './warnings.ts';

const dayFormat = new Intl.DateTimeFormat('en', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Formats a day in UTC: `Nov 24, 2026`. */
const day = (date: Date) => dayFormat.format(date);

/** Every sentence in English. One says what happened, one says what to do next. */
export const en = {
  name: 'English',
  day,
  forRole,
  status,
  slack,
  discord,
  cli,
  http,
  answer,
  ownFile,
  changeList,
  reasons,
  refusals,
  notices,
  forms,
  request,
  resume,
  supplement,
  supplementProgressText,
  version,
  warning,
  person,
};
