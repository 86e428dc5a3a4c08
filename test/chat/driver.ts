import type { CHAT_COMMANDS } from '../../src/chat/types/chat-event.ts';
import type { Engine } from '../../src/jobs/ports/engine.ts';

/*
 * A platform with the bot in it, as the people there see it. The scenarios (scenarios.ts) run through it: chat's own
 * tests without a platform, and each adapter's tests against an emulated platform, with everything else real.
 */

/** How an installation is set up. */
export interface InstallationSetup {
  /** A scripted model of the vendor `model.example`; null when none is configured. */
  readonly model: Engine | null;
  /** Postings on the web, by URL. Every other site refuses the bot. */
  readonly pages: ReadonlyMap<
    string,
    { readonly title: string; readonly company: string; readonly text: string }
  >;
  /** Jobs that a person may start in a day; null for no limit. */
  readonly jobsPerPerson: number | null;
}

export interface ChatDriver {
  readonly platform: 'slack' | 'discord';
  /** True if a form has room for every field. On Discord it has five. */
  readonly hasLargeForms: boolean;
  /** A person new to the bot, in the workspace's one channel and in a DM with the bot. */
  person(as?: 'admin' | 'member'): Promise<Actor>;
  /** Delivers the last event again, as platforms do after a timeout. */
  redeliver(): Promise<void>;
  /** Resolves when nothing is left on any queue. */
  settle(): Promise<void>;
  /** Removes the bot from the workspace. */
  uninstall(): Promise<void>;
  close(): Promise<void>;
}

/** A file that a person sends. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The person who shared it first, if somebody else sends it. */
  readonly sharedBy?: Actor;
}

export interface ShortcutMessage {
  readonly text: string;
  readonly links?: readonly string[];
  readonly files?: readonly SentFile[];
}

/** What a person sees at once: a form, an ephemeral message, or nothing yet. */
export type ImmediateResponse =
  | { readonly show: 'form'; readonly form: VisibleForm }
  | { readonly show: 'message'; readonly text: string }
  | { readonly show: 'nothing' };

export interface VisibleForm {
  readonly title: string;
  readonly notes: readonly string[];
  readonly fields: readonly VisibleField[];
}

export interface VisibleField {
  readonly name: string;
  readonly label: string;
  /** Its initial value; for a choice, the preselected option's value. */
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Values by field name: text, the value of a choice, or files. */
export type FormInput = Readonly<Record<string, string | readonly SentFile[]>>;

/** What a person does. Each resolves once the event is acknowledged, not when the work is done. */
export interface Actor {
  readonly id: string;
  /** `/tailor`, in the channel. */
  command(): Promise<ImmediateResponse>;
  /** Another command, such as `/tailor help` on Slack or `/help` on Discord, in the channel. */
  runCommand(command: (typeof CHAT_COMMANDS)[number]): Promise<void>;
  /** Fills in and submits the open form. Returns the errors of its fields; none if it was accepted. */
  fill(values: FormInput): Promise<Readonly<Record<string, string>>>;
  /** “Tailor my resume to this”, on another person's message in the channel. */
  useShortcut(message: ShortcutMessage): Promise<ImmediateResponse>;
  /** Writes to the bot in their DM. */
  dm(text: string, files?: readonly SentFile[]): Promise<void>;
  /** Mentions the bot in the channel. */
  mention(text: string, files?: readonly SentFile[]): Promise<void>;
  /** Mentions the bot in the thread of another person's post, where bots may read that. Undefined where they may not. */
  mentionUnder?(post: string, text: string): Promise<void>;
  /** Replies to a message of the bot: in its thread on Slack, as a reply with a ping on Discord. */
  reply(to: SeenMessage, text: string): Promise<void>;
  /**
   * Presses a button, or chooses a menu's option (`menu: option`, or the option alone if its label is unique), in a
   * message they see: by default, in the newest that has it.
   */
  press(label: string, on?: SeenMessage): Promise<ImmediateResponse>;
  /** Opens the bot's home page. False if the platform has none. */
  openHome(): Promise<boolean>;
  /** The bot's messages that this person can see now, oldest first. */
  sees(): Promise<readonly SeenMessage[]>;
}

export interface SeenMessage {
  readonly id: string;
  /** `ephemeral`: only this person sees it, in the channel. `thread`: a private thread, or one in the channel. */
  readonly where: 'dm' | 'channel' | 'thread' | 'ephemeral' | 'home';
  /** The id of the message that starts its thread; null outside a thread. */
  readonly under: string | null;
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** The labels of its buttons, and of the options of its menus. */
  readonly buttons: readonly string[];
}
