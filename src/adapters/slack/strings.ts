/** The few sentences that only the platform's side can know the reason of: all others are the chat's. */
export const sentences = {
  notStored: 'This could not be taken just now. Please try again in a minute.',
  formTooLate: 'Slack waited too long for the form. Please try again.',
  formUnknown: 'This form was made by another version of this app. Close it and open it anew.',
  stranger:
    'This app works for people of the workspace that it is installed in. Ask an admin of yours to add it.',
  install:
    'Tailor fits your resume to a job posting, and never adds a fact. It reads what people send to it, and nothing else.',
  installed: 'Tailor is installed. Go back to Slack and type /tailor.',
  notInstalled: 'Tailor was not installed: Slack did not agree, or it took too long. Begin again here.',
} as const;
