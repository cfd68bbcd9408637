-- AlterTable
ALTER TABLE "Conclusion" ADD COLUMN     "isFictitious" BOOLEAN NOT NULL DEFAULT false;
