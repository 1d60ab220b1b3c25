-- CreateTable
CREATE TABLE "dialogue" (
    "organization_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "memory" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dialogue_pkey" PRIMARY KEY ("organization_id","person_id")
);

-- AddForeignKey
ALTER TABLE "dialogue" ADD CONSTRAINT "dialogue_organization_id_person_id_fkey" FOREIGN KEY ("organization_id", "person_id") REFERENCES "person"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
