import { openUpgradedDiscord } from './open-discord.ts';
import { runUpgrade } from './stories.ts';

runUpgrade('Discord', openUpgradedDiscord);
