-- AlterTable
ALTER TABLE "booking" ADD COLUMN     "attendee_phone" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "place" TEXT NOT NULL DEFAULT 'text';

-- AlterTable
ALTER TABLE "meeting_type" ADD COLUMN     "place" TEXT NOT NULL DEFAULT 'text';

-- A location that is nothing but an address on the web was one's own link all along.
UPDATE "meeting_type" SET "place" = 'link' WHERE "location" ~* '^\s*https?://\S+\s*$';
UPDATE "booking" SET "place" = 'link' WHERE "location" ~* '^\s*https?://\S+\s*$';
ALTER TABLE "meeting_type" ADD CONSTRAINT "meeting_type_place" CHECK ("place" IN ('text', 'teams', 'google-meet', 'organizer-calls', 'attendee-calls', 'address', 'link'));
ALTER TABLE "booking" ADD CONSTRAINT "booking_place" CHECK ("place" IN ('text', 'teams', 'google-meet', 'organizer-calls', 'attendee-calls', 'address', 'link'));
