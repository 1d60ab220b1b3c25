-- CreateTable
CREATE TABLE "calendar_account" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "credentials" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'connected',
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "calendar_account_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "calendar" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "is_writable" BOOLEAN NOT NULL,
    "blocks" BOOLEAN NOT NULL,
    "gets_events" BOOLEAN NOT NULL DEFAULT false,
    "watch_id" TEXT,
    "watch_hash" TEXT,
    "watch_until" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "calendar_entry" (
    "organization_id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "calendar_id" UUID,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "event_id" TEXT,
    "sequence" INTEGER NOT NULL DEFAULT -1,
    "join_url" TEXT,
    "leased_until" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "calendar_entry_pkey" PRIMARY KEY ("organization_id","booking_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "calendar_account_organization_id_person_id_provider_name_key" ON "calendar_account"("organization_id", "person_id", "provider", "name");

-- CreateIndex
CREATE INDEX "calendar_organization_id_person_id_idx" ON "calendar"("organization_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_organization_id_account_id_external_id_key" ON "calendar"("organization_id", "account_id", "external_id");

-- CreateIndex
CREATE INDEX "calendar_entry_organization_id_calendar_id_event_id_idx" ON "calendar_entry"("organization_id", "calendar_id", "event_id");

-- AddForeignKey
ALTER TABLE "calendar_account" ADD CONSTRAINT "calendar_account_organization_id_person_id_fkey" FOREIGN KEY ("organization_id", "person_id") REFERENCES "person"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar" ADD CONSTRAINT "calendar_organization_id_account_id_fkey" FOREIGN KEY ("organization_id", "account_id") REFERENCES "calendar_account"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_entry" ADD CONSTRAINT "calendar_entry_organization_id_booking_id_fkey" FOREIGN KEY ("organization_id", "booking_id") REFERENCES "booking"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_entry" ADD CONSTRAINT "calendar_entry_organization_id_calendar_id_fkey" FOREIGN KEY ("organization_id", "calendar_id") REFERENCES "calendar"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;


ALTER TABLE "calendar_account"
  ADD CONSTRAINT "calendar_account_provider" CHECK ("provider" IN ('microsoft', 'google', 'caldav', 'ics')),
  ADD CONSTRAINT "calendar_account_state" CHECK ("state" IN ('connected', 'revoked'));

ALTER TABLE "calendar" ADD CONSTRAINT "calendar_gets_events_where_it_can" CHECK ("is_writable" OR NOT "gets_events");

-- New bookings go into one of a person's calendars.
CREATE UNIQUE INDEX "calendar_gets_events" ON "calendar" ("organization_id", "person_id") WHERE "gets_events";

ALTER TABLE "calendar_entry" ADD CONSTRAINT "calendar_entry_state" CHECK ("state" IN ('waiting', 'written', 'removed', 'failed'));
