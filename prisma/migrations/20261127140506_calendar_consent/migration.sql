-- CreateTable
CREATE TABLE "calendar_consent" (
    "organization_id" UUID NOT NULL,
    "state_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "code_hash" TEXT,
    "tries_left" INTEGER NOT NULL DEFAULT 0,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "calendar_consent_pkey" PRIMARY KEY ("organization_id","state_hash")
);

-- CreateIndex
CREATE INDEX "calendar_consent_organization_id_person_id_idx" ON "calendar_consent"("organization_id", "person_id");

-- AddForeignKey
ALTER TABLE "calendar_consent" ADD CONSTRAINT "calendar_consent_organization_id_person_id_fkey" FOREIGN KEY ("organization_id", "person_id") REFERENCES "person"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
