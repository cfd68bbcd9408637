-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "mailRefusedAt" TIMESTAMPTZ(3);
