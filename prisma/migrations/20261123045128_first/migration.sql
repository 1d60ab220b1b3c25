-- CreateTable
CREATE TABLE "organization" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ews_enabled" BOOLEAN,
    "ews_access_policy" TEXT,
    "ews_allow_list" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "ews_block_list" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workspace" (
    "organization_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workspace_pkey" PRIMARY KEY ("organization_id","channel","external_id")
);

-- CreateTable
CREATE TABLE "person" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "display_name" TEXT NOT NULL,
    "email" TEXT,
    "slug" TEXT,
    "time_zone" TEXT NOT NULL,
    "time_zone_source" TEXT NOT NULL DEFAULT 'default',
    "locale" TEXT NOT NULL,
    "locale_source" TEXT NOT NULL DEFAULT 'default',
    "is_administrator" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "identity" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "workspace" TEXT NOT NULL DEFAULT '',
    "external_id" TEXT NOT NULL,
    "address" JSONB,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "identity_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "schedule" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "is_regular" BOOLEAN NOT NULL,
    "time_zone" TEXT,
    "weekly" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "schedule_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "schedule_override" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "schedule_id" UUID NOT NULL,
    "date" DATE NOT NULL,
    "from_time" TEXT,
    "to_time" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "schedule_override_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "meeting_type" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organizer_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "location" TEXT NOT NULL DEFAULT '',
    "visibility" TEXT NOT NULL,
    "duration_minutes" INTEGER NOT NULL,
    "buffer_before_minutes" INTEGER NOT NULL DEFAULT 0,
    "buffer_after_minutes" INTEGER NOT NULL DEFAULT 0,
    "minimum_notice_minutes" INTEGER NOT NULL DEFAULT 0,
    "horizon_days" INTEGER NOT NULL DEFAULT 60,
    "per_day_max" INTEGER,
    "schedule_id" UUID,
    "creation_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "meeting_type_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "booking" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "meeting_type_id" UUID NOT NULL,
    "organizer_id" UUID NOT NULL,
    "attendee_id" UUID,
    "attendee_name" TEXT NOT NULL,
    "attendee_email" TEXT,
    "attendee_time_zone" TEXT NOT NULL,
    "attendee_locale" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "location" TEXT NOT NULL DEFAULT '',
    "notes" TEXT NOT NULL DEFAULT '',
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "booked_from" TIMESTAMPTZ(3) NOT NULL,
    "booked_to" TIMESTAMPTZ(3) NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "cancelled_by" TEXT,
    "cancel_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "booking_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "organization_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "booking_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("organization_id","key")
);

-- CreateTable
CREATE TABLE "single_use_link" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "meeting_type_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "booking_id" UUID,

    CONSTRAINT "single_use_link_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "manage_link" (
    "organization_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "booking_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "manage_link_pkey" PRIMARY KEY ("organization_id","token_hash")
);

-- CreateTable
CREATE TABLE "invitation" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "meeting_type_id" UUID NOT NULL,
    "person_id" UUID,
    "email" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "mailbox" (
    "organization_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "ews_enabled" BOOLEAN,
    "ews_access_policy" TEXT,
    "ews_allow_list" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "ews_block_list" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "owa_policy_name" TEXT NOT NULL DEFAULT 'owamailboxpolicy-default',

    CONSTRAINT "mailbox_pkey" PRIMARY KEY ("organization_id","email")
);

-- CreateTable
CREATE TABLE "owa_mailbox_policy" (
    "organization_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "personal_bookings_disabled" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "owa_mailbox_policy_pkey" PRIMARY KEY ("organization_id","key")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "job" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "booking_id" UUID,
    "payload" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "job_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "seen_delivery" (
    "organization_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "delivery_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "seen_delivery_pkey" PRIMARY KEY ("organization_id","channel","delivery_id")
);

-- CreateTable
CREATE TABLE "web_message" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "body" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "web_message_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_organization_id_email_key" ON "person"("organization_id", "email");

-- CreateIndex
CREATE UNIQUE INDEX "person_organization_id_slug_key" ON "person"("organization_id", "slug");

-- CreateIndex
CREATE INDEX "identity_organization_id_person_id_idx" ON "identity"("organization_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "identity_organization_id_channel_workspace_external_id_key" ON "identity"("organization_id", "channel", "workspace", "external_id");

-- CreateIndex
CREATE INDEX "schedule_organization_id_person_id_idx" ON "schedule"("organization_id", "person_id");

-- CreateIndex
CREATE INDEX "schedule_override_organization_id_schedule_id_date_idx" ON "schedule_override"("organization_id", "schedule_id", "date");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_type_organization_id_creation_key_key" ON "meeting_type"("organization_id", "creation_key");

-- CreateIndex
CREATE INDEX "meeting_type_organization_id_organizer_id_idx" ON "meeting_type"("organization_id", "organizer_id");

-- CreateIndex
CREATE INDEX "booking_organization_id_organizer_id_starts_at_idx" ON "booking"("organization_id", "organizer_id", "starts_at");

-- CreateIndex
CREATE INDEX "booking_organization_id_attendee_id_starts_at_idx" ON "booking"("organization_id", "attendee_id", "starts_at");

-- CreateIndex
CREATE INDEX "booking_organization_id_meeting_type_id_starts_at_idx" ON "booking"("organization_id", "meeting_type_id", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "single_use_link_organization_id_token_hash_key" ON "single_use_link"("organization_id", "token_hash");

-- CreateIndex
CREATE INDEX "manage_link_organization_id_booking_id_idx" ON "manage_link"("organization_id", "booking_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_organization_id_meeting_type_id_person_id_key" ON "invitation"("organization_id", "meeting_type_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_organization_id_meeting_type_id_email_key" ON "invitation"("organization_id", "meeting_type_id", "email");

-- CreateIndex
CREATE INDEX "audit_entry_organization_id_at_idx" ON "audit_entry"("organization_id", "at");

-- CreateIndex
CREATE INDEX "job_organization_id_booking_id_idx" ON "job"("organization_id", "booking_id");

-- CreateIndex
CREATE UNIQUE INDEX "job_organization_id_key_key" ON "job"("organization_id", "key");

-- CreateIndex
CREATE INDEX "seen_delivery_at_idx" ON "seen_delivery"("at");

-- CreateIndex
CREATE INDEX "web_message_organization_id_person_id_id_idx" ON "web_message"("organization_id", "person_id", "id");

-- AddForeignKey
ALTER TABLE "workspace" ADD CONSTRAINT "workspace_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity" ADD CONSTRAINT "identity_organization_id_person_id_fkey" FOREIGN KEY ("organization_id", "person_id") REFERENCES "person"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_organization_id_person_id_fkey" FOREIGN KEY ("organization_id", "person_id") REFERENCES "person"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule_override" ADD CONSTRAINT "schedule_override_organization_id_schedule_id_fkey" FOREIGN KEY ("organization_id", "schedule_id") REFERENCES "schedule"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_type" ADD CONSTRAINT "meeting_type_organization_id_organizer_id_fkey" FOREIGN KEY ("organization_id", "organizer_id") REFERENCES "person"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_type" ADD CONSTRAINT "meeting_type_organization_id_schedule_id_fkey" FOREIGN KEY ("organization_id", "schedule_id") REFERENCES "schedule"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking" ADD CONSTRAINT "booking_organization_id_meeting_type_id_fkey" FOREIGN KEY ("organization_id", "meeting_type_id") REFERENCES "meeting_type"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking" ADD CONSTRAINT "booking_organization_id_organizer_id_fkey" FOREIGN KEY ("organization_id", "organizer_id") REFERENCES "person"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking" ADD CONSTRAINT "booking_organization_id_attendee_id_fkey" FOREIGN KEY ("organization_id", "attendee_id") REFERENCES "person"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idempotency_key" ADD CONSTRAINT "idempotency_key_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idempotency_key" ADD CONSTRAINT "idempotency_key_organization_id_booking_id_fkey" FOREIGN KEY ("organization_id", "booking_id") REFERENCES "booking"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "single_use_link" ADD CONSTRAINT "single_use_link_organization_id_meeting_type_id_fkey" FOREIGN KEY ("organization_id", "meeting_type_id") REFERENCES "meeting_type"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "single_use_link" ADD CONSTRAINT "single_use_link_organization_id_booking_id_fkey" FOREIGN KEY ("organization_id", "booking_id") REFERENCES "booking"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "manage_link" ADD CONSTRAINT "manage_link_organization_id_booking_id_fkey" FOREIGN KEY ("organization_id", "booking_id") REFERENCES "booking"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organization_id_meeting_type_id_fkey" FOREIGN KEY ("organization_id", "meeting_type_id") REFERENCES "meeting_type"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organization_id_person_id_fkey" FOREIGN KEY ("organization_id", "person_id") REFERENCES "person"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mailbox" ADD CONSTRAINT "mailbox_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mailbox" ADD CONSTRAINT "mailbox_organization_id_owa_policy_name_fkey" FOREIGN KEY ("organization_id", "owa_policy_name") REFERENCES "owa_mailbox_policy"("organization_id", "key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "owa_mailbox_policy" ADD CONSTRAINT "owa_mailbox_policy_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job" ADD CONSTRAINT "job_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job" ADD CONSTRAINT "job_organization_id_booking_id_fkey" FOREIGN KEY ("organization_id", "booking_id") REFERENCES "booking"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seen_delivery" ADD CONSTRAINT "seen_delivery_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "web_message" ADD CONSTRAINT "web_message_organization_id_person_id_fkey" FOREIGN KEY ("organization_id", "person_id") REFERENCES "person"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- No two active bookings of one organizer overlap, buffers included, whatever any number of processes do at once.
ALTER TABLE "booking" ADD CONSTRAINT "booking_no_overlap" EXCLUDE USING gist (
  "organization_id" WITH =,
  "organizer_id" WITH =,
  tstzrange("booked_from", "booked_to", '[)') WITH &&
) WHERE ("status" IN ('accepted', 'pending'));

ALTER TABLE "booking"
  ADD CONSTRAINT "booking_status" CHECK ("status" IN ('accepted', 'pending', 'cancelled', 'rejected')),
  ADD CONSTRAINT "booking_ends_after_it_starts" CHECK ("starts_at" < "ends_at"),
  ADD CONSTRAINT "booking_booked_range" CHECK ("booked_from" <= "starts_at" AND "ends_at" <= "booked_to");

ALTER TABLE "meeting_type"
  ADD CONSTRAINT "meeting_type_visibility" CHECK ("visibility" IN ('public', 'private')),
  ADD CONSTRAINT "meeting_type_duration" CHECK ("duration_minutes" BETWEEN 5 AND 1440),
  ADD CONSTRAINT "meeting_type_lengths" CHECK ("buffer_before_minutes" >= 0 AND "buffer_after_minutes" >= 0
    AND "minimum_notice_minutes" >= 0 AND "horizon_days" >= 0);

-- A deleted meeting type leaves its address free.
CREATE UNIQUE INDEX "meeting_type_slug" ON "meeting_type" ("organization_id", "organizer_id", "slug") WHERE "deleted_at" IS NULL;

CREATE UNIQUE INDEX "schedule_regular" ON "schedule" ("organization_id", "person_id") WHERE "is_regular";

-- An invitation is for a person or for an address.
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_for_someone" CHECK (num_nonnulls("person_id", "email") = 1);

ALTER TABLE "job" ADD CONSTRAINT "job_state" CHECK ("state" IN ('waiting', 'done', 'failed'));

-- The audit log is append only.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log is append only';
END
$$;
CREATE TRIGGER "audit_entry_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
