-- CreateTable
CREATE TABLE "proposal" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "commands" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "download" (
    "organization_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "download_pkey" PRIMARY KEY ("organization_id","token_hash")
);

-- CreateTable
CREATE TABLE "licence_assignment" (
    "organization_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "product" TEXT NOT NULL,
    "disabled_plans" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "licence_assignment_pkey" PRIMARY KEY ("organization_id","email","product")
);

-- CreateTable
CREATE TABLE "licence_answer" (
    "organization_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "licence_answer_pkey" PRIMARY KEY ("organization_id","email")
);

-- CreateIndex
CREATE INDEX "proposal_organization_id_person_id_idx" ON "proposal"("organization_id", "person_id");

-- CreateIndex
CREATE INDEX "download_organization_id_person_id_idx" ON "download"("organization_id", "person_id");

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_organization_id_person_id_fkey" FOREIGN KEY ("organization_id", "person_id") REFERENCES "person"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "download" ADD CONSTRAINT "download_organization_id_person_id_fkey" FOREIGN KEY ("organization_id", "person_id") REFERENCES "person"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "licence_assignment" ADD CONSTRAINT "licence_assignment_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "licence_answer" ADD CONSTRAINT "licence_answer_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.

ALTER TABLE "download" ADD CONSTRAINT "download_what" CHECK ("what" IN ('audit-log', 'personal-data'));

ALTER TABLE "licence_answer" ADD CONSTRAINT "licence_answer_state" CHECK ("state" IN ('assigned', 'missing', 'disabled'));

-- The audit log stays append only, with one way through: a transaction that erases a person (SET LOCAL timewith.erasing = 'on') may
-- replace who an entry names and what it tells of them. When it happened, from where and by which command can never be changed.
DROP TRIGGER "audit_entry_append_only" ON "audit_entry";
CREATE TRIGGER "audit_entry_append_only" BEFORE DELETE OR TRUNCATE ON "audit_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE FUNCTION "refuse_rewriting"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(current_setting('timewith.erasing', true), '') = 'on'
    AND (NEW."organization_id", NEW."id", NEW."at", NEW."source", NEW."action")
      = (OLD."organization_id", OLD."id", OLD."at", OLD."source", OLD."action")
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the audit log is append only';
END
$$;
CREATE TRIGGER "audit_entry_not_rewritten" BEFORE UPDATE ON "audit_entry"
  FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
