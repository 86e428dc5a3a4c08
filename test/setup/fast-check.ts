import fc from 'fast-check';

/**
 * One seed for every property, so that a run on CI can be repeated. `npm run fuzz` sets another one with each run.
 */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_261_129) });
