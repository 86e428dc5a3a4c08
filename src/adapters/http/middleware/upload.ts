import type { Request, RequestHandler } from 'express';
import multer from 'multer';
import type { ResumeFile } from '../../../jobs/resumes/read-resume.ts';
import { Problem } from './problem.ts';

/** Of what a form sends beside its file, of which nothing is used. */
const FIELDS = { fields: 10, fieldSize: 1_000, fieldNameSize: 100, parts: 11, headerPairs: 50 };

/** Reads the one file of a `multipart/form-data` body into memory, of so many bytes at most. */
export function readUpload(field: string, mostBytes: number): RequestHandler {
  const read = multer({
    storage: multer.memoryStorage(),
    limits: { ...FIELDS, files: 1, fileSize: mostBytes },
    defParamCharset: 'utf8',
  }).single(field);
  return (request, response, next) => {
    if (!request.is('multipart/form-data'))
      throw new Problem(415, `This takes a form: send multipart/form-data with the file as “${field}”.`);
    read(request, response, (error: unknown) =>
      next(error === undefined ? undefined : problemOf(error, field)),
    );
  };
}

/** The file that was read. */
export function uploadOf({ file }: Request): ResumeFile {
  if (!file) throw new Problem(400, NO_FILE, { fields: { file: NO_FILE } });
  return { bytes: file.buffer, filename: file.originalname };
}

const NO_FILE = 'There is no file in the form: send the resume as its field “file”.';
const TOO_LARGE =
  'The file is larger than is taken here. Save it without pictures, or as a PDF, and send it again.';

function problemOf(error: unknown, field: string): unknown {
  if (!(error instanceof multer.MulterError))
    return new Problem(400, 'The form cannot be read: check how it is sent.');
  if (error.code === 'LIMIT_FILE_SIZE')
    return new Problem(413, TOO_LARGE, { fields: { [field]: TOO_LARGE } });
  return new Problem(
    400,
    `The form holds what is not taken here: send one file, as “${field}”, and nothing else.`,
  );
}
