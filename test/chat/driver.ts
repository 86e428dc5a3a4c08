import type { COMMANDS } from '../../src/chat/types/chat-event.ts';
import type { Engine } from '../../src/jobs/ports/engine.ts';

/*
 * A platform with the bot in it, as the people there see it. The scenarios of scenarios.ts are played through it: by
 * chat's own tests without a platform, and by each adapter's over its peer with everything real.
 */

/** How an installation is set up. */
export interface InstallationSetup {
  /** The model of a hosted vendor, scripted; null: none is configured. Its vendor is `model.example`. */
  readonly model: Engine | null;
  /** What pages on the web say, by their address; every other address is refused by its site. */
  readonly pages: ReadonlyMap<
    string,
    { readonly title: string; readonly company: string; readonly text: string }
  >;
  /** Jobs a person may start in a day; null: as many as they like. */
  readonly jobsPerPerson: number | null;
}

export interface ChatDriver {
  readonly platform: 'slack' | 'discord';
  /** True where a form has a field for everything; on Discord it has five. */
  readonly hasLargeForms: boolean;
  /** Somebody whom the bot has never seen, in the workspace's one channel and in a DM with the bot. */
  person(as?: 'admin' | 'member'): Promise<Actor>;
  /** The platform delivers the last thing that anybody did once more, as it does after a time-out. */
  redeliver(): Promise<void>;
  /** Resolves when all that was started has come to its end: nothing is left on any queue. */
  settle(): Promise<void>;
  /** The workspace takes the bot out. */
  uninstall(): Promise<void>;
  close(): Promise<void>;
}

/** A file that somebody sends. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Who shared it first, where it is not the one who sends it. */
  readonly sharedBy?: Actor;
}

export interface ShortcutMessage {
  readonly text: string;
  readonly links?: readonly string[];
  readonly files?: readonly SentFile[];
}

/** What a person is shown at once: a form, a message to them alone, or nothing yet. */
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
  /** What stands in it before anybody types; of a choice, the value that is chosen. */
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** By the names of fields: text, the value of a choice, files. */
export type FormInput = Readonly<Record<string, string | readonly SentFile[]>>;

/** What somebody does. Each resolves when the platform has its acknowledgement, not when the work is done. */
export interface Actor {
  readonly id: string;
  /** `/tailor`, in the channel. */
  command(): Promise<ImmediateResponse>;
  /** The command that asks for something: `/tailor help` on Slack, `/help` on Discord. In the channel. */
  runCommand(command: (typeof COMMANDS)[number]): Promise<void>;
  /** Fills in the form that is open and sends it off; the errors on its fields, of which there are none when it went. */
  fill(values: FormInput): Promise<Readonly<Record<string, string>>>;
  /** "Tailor my resume to this", on a post of somebody else's in the channel. */
  useShortcut(post: ShortcutMessage): Promise<ImmediateResponse>;
  /** Writes to the bot in their DM. */
  dm(text: string, files?: readonly SentFile[]): Promise<void>;
  /** Mentions the bot in the channel. */
  mention(text: string, files?: readonly SentFile[]): Promise<void>;
  /** Answers a message of the bot's: in its thread on Slack, as a reply with a ping on Discord. */
  reply(to: SeenMessage, text: string): Promise<void>;
  /**
   * Presses a button, or chooses from a menu (`menu: option`, or the option where no other is called so), of a message
   * they see: by default the newest that has it.
   */
  press(label: string, on?: SeenMessage): Promise<ImmediateResponse>;
  /** Opens the bot's home page; false where the platform has none. */
  openHome(): Promise<boolean>;
  /** What the bot said that this person can see now, the oldest first. */
  sees(): Promise<readonly SeenMessage[]>;
}

export interface SeenMessage {
  readonly id: string;
  /** `alone`: shown to them alone in the channel. `thread`: in a private thread, or one in the channel. */
  readonly where: 'dm' | 'channel' | 'thread' | 'alone' | 'home';
  /** The message that it stands under, by its id; null at the top. */
  readonly under: string | null;
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** The labels of its buttons, and of the options of its menus. */
  readonly buttons: readonly string[];
}
