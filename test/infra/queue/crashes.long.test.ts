import { describeCrashes, prepareEmbedded } from './crash-suite.ts';

describeCrashes('the embedded database', prepareEmbedded);
