import { readFile } from 'node:fs/promises';
import { createRecordedModel, ModelRecording, type RecordedModel } from '../infra/model/recording.ts';

export type { RecordedModel } from '../infra/model/recording.ts';

/** Opens a model that answers from a recording file. Throws where the file is missing or isn't a recording. */
export async function openRecordedModel(file: URL): Promise<RecordedModel> {
  return createRecordedModel(ModelRecording.parse(JSON.parse(await readFile(file, 'utf8'))));
}
