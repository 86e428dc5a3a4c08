import { openUpgradedSlack } from './open-slack.ts';
import { runUpgrade } from './stories.ts';

runUpgrade('Slack', openUpgradedSlack);
