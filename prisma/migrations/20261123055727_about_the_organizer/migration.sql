-- AlterTable
ALTER TABLE "person" ADD COLUMN     "about" TEXT NOT NULL DEFAULT '';
