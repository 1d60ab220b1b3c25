-- AlterTable
ALTER TABLE "booking" ADD COLUMN     "answers" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "meeting_type" ADD COLUMN     "deadline_minutes" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "frees_link" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "may_cancel" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "may_reschedule" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "questions" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "single_use_link" ADD COLUMN     "email" TEXT;

-- CreateTable
CREATE TABLE "email_code" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "visitor_hash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "tries_left" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "email_code_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "known_visitor" (
    "organization_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "known_visitor_pkey" PRIMARY KEY ("organization_id","token_hash")
);

-- CreateIndex
CREATE INDEX "email_code_organization_id_email_created_at_idx" ON "email_code"("organization_id", "email", "created_at");

-- CreateIndex
CREATE INDEX "email_code_organization_id_visitor_hash_created_at_idx" ON "email_code"("organization_id", "visitor_hash", "created_at");

-- CreateIndex
CREATE INDEX "known_visitor_organization_id_email_idx" ON "known_visitor"("organization_id", "email");

-- AddForeignKey
ALTER TABLE "email_code" ADD CONSTRAINT "email_code_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "known_visitor" ADD CONSTRAINT "known_visitor_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
