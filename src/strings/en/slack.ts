/** What only the Slack adapter says. */
export const slack = {
  notStored: "Sorry, I couldn't save that. Please try again in a minute.",
  formTooLate: 'The form took too long to open. Please try again.',
  formUnknown: 'This form is from another version of Tailor. Close it and open it again.',
  externalUser:
    'I only work for members of the workspace that installed me. Ask an admin of your own workspace to add Tailor.',
  install:
    'Tailor adapts your resume to a job posting and never invents a fact. It reads what people send to it, and nothing else.',
  installed: 'Tailor is installed. Go back to Slack and type /tailor.',
  notInstalled: "Tailor isn't installed: you cancelled it in Slack, or it took too long. Start again here.",
};
