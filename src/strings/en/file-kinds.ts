const DOCUMENTS = 'PDF, DOCX, DOC, ODT, RTF, TXT';

/** The kinds of files that can be read. */
export const FILE_KINDS = `${DOCUMENTS}, Markdown or JSON Resume`;

/** Those of them that are documents: a posting comes in no other. */
export const DOCUMENT_KINDS = `${DOCUMENTS} or Markdown`;
