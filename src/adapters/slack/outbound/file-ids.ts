/**
 * Files of one message, known together by the ids that Slack gave each before it could be seen, with commas between:
 * that is what is stored, and what they are found and deleted by.
 */
export type FileIds = string;
