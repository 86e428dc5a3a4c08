/** The few sentences that only the platform's side can know the reason of: all others are the chat's. */
export const sentences = {
  notStored: 'This could not be taken just now. Please try again in a minute.',
  formTooLate: 'Slack waited too long for the form. Please try again.',
  formUnknown: 'This form was made by another version of this app. Close it and open it anew.',
  stranger:
    'This app works for people of the workspace that it is installed in. Ask an admin of yours to add it.',
} as const;
