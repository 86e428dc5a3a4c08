import { ComponentType } from 'discord.js';
import { z } from 'zod';
import type { FormInput, VisibleField } from '../../chat/driver.ts';
import type { DiscordPeer } from './discord-peer.ts';

export const Modal = z.object({
  custom_id: z.string(),
  title: z.string(),
  components: z.array(
    z.looseObject({
      type: z.number(),
      content: z.string().optional(),
      label: z.string().optional(),
      component: z
        .looseObject({
          type: z.number(),
          custom_id: z.string(),
          value: z.string().optional(),
          options: z
            .array(z.object({ label: z.string(), value: z.string(), default: z.boolean().optional() }))
            .optional(),
        })
        .optional(),
    }),
  ),
});
export type Modal = z.infer<typeof Modal>;

export function shownForm({ title, components }: Modal) {
  return {
    title,
    notes: components.flatMap(({ content }) => content ?? []),
    fields: components.flatMap(({ label = '', component }): VisibleField[] => {
      if (!component) return [];
      const { custom_id, value, options = [] } = component;
      const chosen = options.find((option) => option.default)?.value;
      return [{ name: custom_id, label, value: value ?? chosen ?? null, options }];
    }),
  };
}

/** Creates what Discord sends for a submitted modal: all fields, untouched ones with their initial values. */
export function createSubmission(form: Modal, values: FormInput, peer: DiscordPeer) {
  const attachments: Record<string, unknown> = {};
  const components = form.components.flatMap(({ component }) => {
    if (!component) return [];
    const { type, custom_id, value, options = [] } = component;
    const entered = values[custom_id];
    const base = { type, custom_id };
    if (type === ComponentType.FileUpload) {
      const files = typeof entered === 'object' ? entered : [];
      const ids = files.map(({ name, bytes }) => {
        const attachment = peer.upload({ name, bytes });
        attachments[attachment.id] = attachment;
        return attachment.id;
      });
      return [label({ ...base, values: ids })];
    }
    if (type === ComponentType.TextInput)
      return [label({ ...base, value: typeof entered === 'string' ? entered : (value ?? '') })];
    const chosen = typeof entered === 'string' ? entered : options.find((option) => option.default)?.value;
    return [label({ ...base, values: chosen === undefined || chosen === '' ? [] : chosen.split(',') })];
  });
  return { custom_id: form.custom_id, components, resolved: { attachments } };
}

const label = (component: unknown) => ({ type: ComponentType.Label, component });
