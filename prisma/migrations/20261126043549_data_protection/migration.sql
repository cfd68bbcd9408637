-- CreateEnum
CREATE TYPE "ConsentPurpose" AS ENUM ('DIRECTORY', 'NAME_LIST', 'CONTACT_FORM', 'PHOTO', 'RECORDING', 'FOLLOW_UP');

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "formerOfId" UUID;

-- CreateTable
CREATE TABLE "Consent" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "purpose" "ConsentPurpose" NOT NULL,
    "textVersion" INTEGER NOT NULL,
    "grantedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JobRun" (
    "name" TEXT NOT NULL,
    "day" CHAR(10) NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "JobRun_pkey" PRIMARY KEY ("name","day")
);

-- CreateTable
CREATE TABLE "GroupPrivacy" (
    "groupId" UUID NOT NULL,
    "controller" TEXT NOT NULL DEFAULT '',
    "contact" TEXT NOT NULL DEFAULT '',
    "officer" TEXT NOT NULL DEFAULT '',
    "authority" TEXT NOT NULL DEFAULT '',
    "hosting" TEXT NOT NULL DEFAULT '',
    "safeguards" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GroupPrivacy_pkey" PRIMARY KEY ("groupId")
);

-- CreateTable
CREATE TABLE "Deletion" (
    "id" UUID NOT NULL,
    "category" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "deletedOn" CHAR(10) NOT NULL,
    "isOnSchedule" BOOLEAN NOT NULL,

    CONSTRAINT "Deletion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Consent_personId_purpose_textVersion_idx" ON "Consent"("personId", "purpose", "textVersion");

-- CreateIndex
CREATE INDEX "Deletion_subjectId_idx" ON "Deletion"("subjectId");

-- CreateIndex
CREATE INDEX "Deletion_category_deletedOn_idx" ON "Deletion"("category", "deletedOn");

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_formerOfId_fkey" FOREIGN KEY ("formerOfId") REFERENCES "Institution"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupPrivacy" ADD CONSTRAINT "GroupPrivacy_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who agreed to be listed agreed to the first text.
INSERT INTO "Consent" ("id", "personId", "purpose", "textVersion", "grantedAt")
  SELECT gen_random_uuid(), "id", 'DIRECTORY', 1, "listedAt" FROM "Person" WHERE "listedAt" IS NOT NULL;
ALTER TABLE "Person" DROP COLUMN "listedAt";

-- What must never be false, whoever writes.
ALTER TABLE "Consent"
  ADD CONSTRAINT "Consent_withdrawn_after_it_was_given" CHECK ("withdrawnAt" IS NULL OR "withdrawnAt" >= "grantedAt"),
  ADD CONSTRAINT "Consent_text_has_a_number" CHECK ("textVersion" > 0);
ALTER TABLE "Person" ADD CONSTRAINT "Person_erased_has_no_name" CHECK ("erasedAt" IS NULL OR ("name" = '' AND "honorific" IS NULL));
ALTER TABLE "GroupPrivacy" ADD CONSTRAINT "GroupPrivacy_version_counts" CHECK ("version" > 0);
