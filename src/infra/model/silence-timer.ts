/** How long a call may be silent. */
export interface SilenceLimits {
  /** Seconds until an answer's text begins: minutes, for a model that thinks. */
  readonly firstTokenTimeoutSeconds: number;
  /** Seconds between two pieces of it. */
  readonly idleTimeoutSeconds: number;
}

export interface SilenceTimer {
  /** Is aborted when the call was silent for too long. */
  readonly signal: AbortSignal;
  /** True once a piece of the answer's text came. */
  readonly hasBegun: boolean;
  /** Restarts the clock that runs, after a sign of life. */
  restart(): void;
  /** Goes over to the clock for silence within a stream. */
  begin(): void;
  stop(): void;
}

/** Starts the clock for the first token. */
export function startSilenceTimer({
  firstTokenTimeoutSeconds,
  idleTimeoutSeconds,
}: SilenceLimits): SilenceTimer {
  const controller = new AbortController();
  const start = (seconds: number) => setTimeout(() => controller.abort(), seconds * 1000);
  let timer = start(firstTokenTimeoutSeconds);
  let hasBegun = false;
  return {
    signal: controller.signal,
    get hasBegun() {
      return hasBegun;
    },
    restart() {
      timer.refresh();
    },
    begin() {
      if (hasBegun) return;
      hasBegun = true;
      clearTimeout(timer);
      timer = start(idleTimeoutSeconds);
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
