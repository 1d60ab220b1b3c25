-- AlterTable
ALTER TABLE "meeting_type" ADD COLUMN     "horizon_from" DATE,
ADD COLUMN     "horizon_kind" TEXT NOT NULL DEFAULT 'rolling',
ADD COLUMN     "horizon_to" DATE,
ADD COLUMN     "hours_relation" TEXT NOT NULL DEFAULT 'instead',
ADD COLUMN     "limits" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "other_durations" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
ADD COLUMN     "start_offset_minutes" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "step_minutes" INTEGER;

UPDATE "meeting_type" SET "limits" = jsonb_build_array(jsonb_build_object('per', 'day', 'max', "per_day_max"))
  WHERE "per_day_max" IS NOT NULL;
ALTER TABLE "meeting_type" DROP COLUMN "per_day_max";

ALTER TABLE "meeting_type"
  ADD CONSTRAINT "meeting_type_other_durations" CHECK (5 <= ALL ("other_durations") AND 1440 >= ALL ("other_durations")),
  ADD CONSTRAINT "meeting_type_step" CHECK ("step_minutes" BETWEEN 1 AND 1440 AND "start_offset_minutes" BETWEEN 0 AND 1440),
  ADD CONSTRAINT "meeting_type_hours_relation" CHECK ("hours_relation" IN ('inside', 'instead')),
  ADD CONSTRAINT "meeting_type_horizon" CHECK (
    "horizon_kind" IN ('rolling', 'rolling-weekdays', 'rolling-bookable-days')
    OR "horizon_kind" = 'range' AND "horizon_from" <= "horizon_to" AND num_nulls("horizon_from", "horizon_to") = 0);

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "holiday_country" TEXT,
ADD COLUMN     "holiday_region" TEXT,
ADD COLUMN     "holidays_worked" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "limits" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "absence" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "first_date" DATE NOT NULL,
    "last_date" DATE NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "absence_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "journey" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "time_zone" TEXT NOT NULL,

    CONSTRAINT "journey_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "hold" (
    "organization_id" UUID NOT NULL,
    "owner" TEXT NOT NULL,
    "organizer_id" UUID NOT NULL,
    "meeting_type_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "booked_from" TIMESTAMPTZ(3) NOT NULL,
    "booked_to" TIMESTAMPTZ(3) NOT NULL,
    "release_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "hold_pkey" PRIMARY KEY ("organization_id","owner")
);

-- CreateIndex
CREATE INDEX "absence_organization_id_person_id_last_date_idx" ON "absence"("organization_id", "person_id", "last_date");

-- CreateIndex
CREATE INDEX "journey_organization_id_person_id_ends_at_idx" ON "journey"("organization_id", "person_id", "ends_at");

-- CreateIndex
CREATE INDEX "hold_organization_id_organizer_id_release_at_idx" ON "hold"("organization_id", "organizer_id", "release_at");

-- CreateIndex
CREATE INDEX "hold_release_at_idx" ON "hold"("release_at");

-- AddForeignKey
ALTER TABLE "absence" ADD CONSTRAINT "absence_organization_id_person_id_fkey" FOREIGN KEY ("organization_id", "person_id") REFERENCES "person"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "journey" ADD CONSTRAINT "journey_organization_id_person_id_fkey" FOREIGN KEY ("organization_id", "person_id") REFERENCES "person"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hold" ADD CONSTRAINT "hold_organization_id_organizer_id_fkey" FOREIGN KEY ("organization_id", "organizer_id") REFERENCES "person"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hold" ADD CONSTRAINT "hold_organization_id_meeting_type_id_fkey" FOREIGN KEY ("organization_id", "meeting_type_id") REFERENCES "meeting_type"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "absence" ADD CONSTRAINT "absence_ends_after_it_begins" CHECK ("first_date" <= "last_date");
ALTER TABLE "journey" ADD CONSTRAINT "journey_ends_after_it_begins" CHECK ("starts_at" < "ends_at");
ALTER TABLE "hold"
  ADD CONSTRAINT "hold_ends_after_it_starts" CHECK ("starts_at" < "ends_at"),
  ADD CONSTRAINT "hold_booked_range" CHECK ("booked_from" <= "starts_at" AND "ends_at" <= "booked_to");
