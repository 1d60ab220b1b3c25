-- AlterTable
ALTER TABLE "job" ADD COLUMN     "run_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "meeting_type" ADD COLUMN     "reminders" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "mail_refusal" (
    "organization_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mail_refusal_pkey" PRIMARY KEY ("organization_id","email","reason")
);

-- AddForeignKey
ALTER TABLE "mail_refusal" ADD CONSTRAINT "mail_refusal_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
