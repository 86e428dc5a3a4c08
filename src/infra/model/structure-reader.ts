import { zodResponseFormat } from 'openai/helpers/zod';
import { z } from 'zod';
import { ok } from '../../jobs/model/result.ts';
import type { StructureReader } from '../../jobs/ports/engine.ts';
import { StructureLabels } from '../../resume/structure-labels.ts';
import type { ModelClient } from './model-client.ts';
import { jsonParser } from './wire.ts';

const Lines = z.array(z.number());
const Line = z.number().nullable();

/** The labels in the form that strict JSON schemas allow, without bounds. */
const WireLabels = z.object({
  name: Line,
  contact: Lines,
  furniture: Lines,
  sections: z.array(
    z.object({
      kind: StructureLabels.shape.sections.element.shape.kind,
      heading: Lines,
      lines: z.array(Lines),
      entries: z.array(
        z.object({ organisation: Line, title: Line, place: Line, dates: Line, body: z.array(Lines) }),
      ),
    }),
  ),
});

const FORMAT = zodResponseFormat(WireLabels, 'structure');

/** Creates a reader of how resumes are built. */
export function createStructureReader(model: ModelClient): StructureReader {
  return {
    async readStructure({ system, user }, signal) {
      const prompt = { system, user, format: FORMAT, parse: jsonParser(StructureLabels) };
      const response = await model.ask(prompt, signal);
      if (!response.ok) return response;
      const { value, usage } = response.value;
      return ok({ labels: value, usage });
    },
  };
}
