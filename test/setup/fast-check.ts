import fc from 'fast-check';

/**
 * One seed for every property, so that a run on CI can be repeated. `FUZZ_SEED=random` draws a new one for each run;
 * fast-check prints the seed of a property that failed.
 */
const wanted = process.env.FUZZ_SEED;
fc.configureGlobal({
  seed: wanted === 'random' ? Date.now() : Number(wanted ?? 20_261_129),
});
