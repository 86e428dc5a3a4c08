import type { Request, RequestHandler } from 'express';
import multer from 'multer';
import { z } from 'zod';
import { fault } from '../../../jobs/model/fault.ts';
import type { ResumeFile } from '../../../jobs/resumes/read-resume.ts';
import { stringsFor } from '../../../strings/strings.ts';
import { fileProblem, Problem } from './problem.ts';

/** Limits for the parts of a form besides its file. Only `accept` is used. */
const FORM_LIMITS = { fields: 10, fieldSize: 1_000, fieldNameSize: 100, parts: 11, headerPairs: 50 };

/** Reads the one file of a `multipart/form-data` body into memory. */
export function readUpload(field: string, maxBytes: number): RequestHandler {
  const read = multer({
    storage: multer.memoryStorage(),
    limits: { ...FORM_LIMITS, files: 1, fileSize: maxBytes },
    defParamCharset: 'utf8',
  }).single(field);
  return (request, response, next) => {
    if (!request.is('multipart/form-data')) throw new Problem(415, stringsFor().http.needsForm(field));
    read(request, response, (error: unknown) => next(error ? problemOf(error, field) : undefined));
  };
}

/** Returns the uploaded file. Throws a 400 if there is none. */
export function uploadedFile({ file }: Request): ResumeFile {
  const { noFile } = stringsFor().http;
  if (!file) throw new Problem(400, noFile, { fields: { file: noFile } });
  return { bytes: file.buffer, filename: file.originalname };
}

/** True if the form says `accept=true`: the client wants the document whatever it looks like. */
export function isAccepted({ body }: Request): boolean {
  return AcceptField.safeParse(body).success;
}

const AcceptField = z.object({ accept: z.literal('true') });

function problemOf(error: unknown, field: string): Problem {
  const { http } = stringsFor();
  if (!(error instanceof multer.MulterError)) return new Problem(400, http.unreadableForm);
  if (error.code === 'LIMIT_FILE_SIZE')
    return fileProblem(fault('document_too_large', 'larger than the upload limit'), field);
  return new Problem(400, http.unexpectedPart(field));
}
