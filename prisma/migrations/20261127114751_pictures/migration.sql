-- CreateTable
CREATE TABLE "picture" (
    "organization_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "picture_pkey" PRIMARY KEY ("organization_id","person_id","kind")
);

-- CreateIndex
CREATE INDEX "picture_organization_id_hash_idx" ON "picture"("organization_id", "hash");

-- AddForeignKey
ALTER TABLE "picture" ADD CONSTRAINT "picture_organization_id_person_id_fkey" FOREIGN KEY ("organization_id", "person_id") REFERENCES "person"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
