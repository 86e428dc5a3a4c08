import { z } from 'zod';

/* Every id is a UUIDv7, so ids sort by creation time. */
export const UserId = z.uuid().brand<'UserId'>();
export type UserId = z.infer<typeof UserId>;

export const ResumeId = z.uuid().brand<'ResumeId'>();
export type ResumeId = z.infer<typeof ResumeId>;

export const JobId = z.uuid().brand<'JobId'>();
export type JobId = z.infer<typeof JobId>;

export const FactId = z.uuid().brand<'FactId'>();
export type FactId = z.infer<typeof FactId>;

export const DeliveryId = z.uuid().brand<'DeliveryId'>();
export type DeliveryId = z.infer<typeof DeliveryId>;

export const EventId = z.uuid().brand<'EventId'>();
export type EventId = z.infer<typeof EventId>;

export const DraftId = z.uuid().brand<'DraftId'>();
export type DraftId = z.infer<typeof DraftId>;

export const TokenId = z.uuid().brand<'TokenId'>();
export type TokenId = z.infer<typeof TokenId>;

export const PostedMessageId = z.uuid().brand<'PostedMessageId'>();
export type PostedMessageId = z.infer<typeof PostedMessageId>;
