import type { Place } from './place.ts';
import type { Deliverer, Delivery, DeliveryKind, Logger, Posted } from './ports.ts';

/** Something that the bot posted and that still stands. */
export interface Standing {
  readonly place: Place;
  readonly kind: DeliveryKind;
  readonly posted: Posted;
}

/** What deliveries have posted, in the order in which they were made. */
export function standingOf(deliveries: readonly Delivery[]): Standing[] {
  return deliveries.flatMap(({ place, kind, posted }) =>
    Object.values(posted).map((one) => ({ place, kind, posted: one })),
  );
}

/** Takes back what was posted, the newest first; what cannot be taken back is logged, and holds up nothing. */
export async function takeBack(
  standing: readonly Standing[],
  deliverer: Pick<Deliverer, 'platform' | 'remove'>,
  log: Logger,
): Promise<void> {
  const own = standing.filter(({ place }) => place.platform === deliverer.platform);
  for (const { place, posted } of own.toReversed()) {
    const removed = await deliverer.remove(place, posted);
    if (!removed.ok) log.warn({ detail: removed.fault.detail }, 'a message could not be taken back');
  }
}
