-- CreateEnum
CREATE TYPE "InstitutionKind" AS ENUM ('JUDICIARY', 'PROSECUTION', 'PUBLIC_DEFENCE', 'DRUG_COMMISSION', 'MINISTRY', 'POLICE', 'PRISON_SERVICE', 'HEALTH_SERVICE', 'OMBUDS', 'PARLIAMENT', 'ACADEMIA', 'CIVIL_SOCIETY', 'INTERNATIONAL', 'OTHER');

-- CreateEnum
CREATE TYPE "Region" AS ENUM ('CARIBBEAN', 'CENTRAL_AMERICA', 'NORTH_AMERICA', 'SOUTH_AMERICA', 'EUROPEAN_UNION', 'EUROPE', 'OTHER');

-- CreateEnum
CREATE TYPE "InstitutionRoleKind" AS ENUM ('FOCAL_POINT', 'ALTERNATE', 'VALIDATING_AUTHORITY', 'DELEGATE');

-- CreateEnum
CREATE TYPE "MergeKind" AS ENUM ('PERSON', 'INSTITUTION');

-- CreateEnum
CREATE TYPE "MembershipKind" AS ENUM ('MEMBER', 'OBSERVER', 'EU_STATE');

-- AlterEnum
ALTER TYPE "GroupRoleKind" ADD VALUE 'EXPERT';
ALTER TYPE "GroupRoleKind" ADD VALUE 'RAPPORTEUR';
ALTER TYPE "GroupRoleKind" ADD VALUE 'CO_LEAD';
ALTER TYPE "GroupRoleKind" ADD VALUE 'PARTICIPANT';
ALTER TYPE "GroupRoleKind" ADD VALUE 'TRANSLATOR';
ALTER TYPE "GroupRoleKind" ADD VALUE 'INTERPRETER';
ALTER TYPE "GroupRoleKind" ADD VALUE 'REVIEWER';

-- AlterTable
ALTER TABLE "GroupRole" ADD COLUMN     "institutionId" UUID;

-- AlterTable
ALTER TABLE "Institution" ADD COLUMN     "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "kind" "InstitutionKind" NOT NULL DEFAULT 'OTHER',
ADD COLUMN     "mergedIntoId" UUID,
ADD COLUMN     "nameFromOn" CHAR(10),
ADD COLUMN     "region" "Region",
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "erasedAt" TIMESTAMPTZ(3),
ADD COLUMN     "honorific" TEXT,
ADD COLUMN     "listedAt" TIMESTAMPTZ(3),
ADD COLUMN     "locale" TEXT,
ADD COLUMN     "mergedIntoId" UUID,
ADD COLUMN     "timeZone" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "WorkingGroup" ADD COLUMN     "isAdoptionByBothCoLeads" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "isApprovalByTwo" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "isOutboxByTwo" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "InstitutionFormerName" (
    "id" UUID NOT NULL,
    "institutionId" UUID NOT NULL,
    "name" JSONB NOT NULL,
    "fromOn" CHAR(10),
    "toOn" CHAR(10) NOT NULL,

    CONSTRAINT "InstitutionFormerName_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Affiliation" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "institutionId" UUID NOT NULL,
    "function" JSONB,
    "fromOn" CHAR(10) NOT NULL,
    "toOn" CHAR(10),

    CONSTRAINT "Affiliation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InstitutionRole" (
    "id" UUID NOT NULL,
    "institutionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "InstitutionRoleKind" NOT NULL,
    "fromOn" CHAR(10) NOT NULL,
    "toOn" CHAR(10),

    CONSTRAINT "InstitutionRole_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Merge" (
    "id" UUID NOT NULL,
    "kind" "MergeKind" NOT NULL,
    "keptId" UUID NOT NULL,
    "goneId" UUID NOT NULL,
    "moved" JSONB NOT NULL,
    "mergedAt" TIMESTAMPTZ(3) NOT NULL,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "Merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GroupMember" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "institutionId" UUID NOT NULL,
    "kind" "MembershipKind" NOT NULL,
    "fromOn" CHAR(10) NOT NULL,
    "toOn" CHAR(10),

    CONSTRAINT "GroupMember_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "InstitutionFormerName_institutionId_idx" ON "InstitutionFormerName"("institutionId");

-- CreateIndex
CREATE INDEX "Affiliation_personId_idx" ON "Affiliation"("personId");

-- CreateIndex
CREATE INDEX "Affiliation_institutionId_idx" ON "Affiliation"("institutionId");

-- CreateIndex
CREATE INDEX "InstitutionRole_personId_idx" ON "InstitutionRole"("personId");

-- CreateIndex
CREATE INDEX "InstitutionRole_institutionId_idx" ON "InstitutionRole"("institutionId");

-- CreateIndex
CREATE INDEX "Merge_mergedAt_idx" ON "Merge"("mergedAt");

-- CreateIndex
CREATE INDEX "GroupMember_groupId_idx" ON "GroupMember"("groupId");

-- CreateIndex
CREATE INDEX "GroupMember_institutionId_idx" ON "GroupMember"("institutionId");

-- CreateIndex
CREATE INDEX "Institution_countryCode_idx" ON "Institution"("countryCode");

-- CreateIndex
CREATE INDEX "Event_details_idx" ON "Event" USING GIN ("details" jsonb_path_ops);

-- AddForeignKey
ALTER TABLE "Institution" ADD CONSTRAINT "Institution_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstitutionFormerName" ADD CONSTRAINT "InstitutionFormerName_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Affiliation" ADD CONSTRAINT "Affiliation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Affiliation" ADD CONSTRAINT "Affiliation_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstitutionRole" ADD CONSTRAINT "InstitutionRole_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstitutionRole" ADD CONSTRAINT "InstitutionRole_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupMember" ADD CONSTRAINT "GroupMember_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupMember" ADD CONSTRAINT "GroupMember_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupRole" ADD CONSTRAINT "GroupRole_groupId_institutionId_fkey" FOREIGN KEY ("groupId", "institutionId") REFERENCES "GroupCoLead"("groupId", "institutionId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must never be false, whoever writes: a term has its shape and its order, and is never empty.
DO $$
DECLARE
  held text;
BEGIN
  FOREACH held IN ARRAY ARRAY['Affiliation', 'InstitutionRole', 'GroupMember', 'GroupRole', 'InstitutionFormerName'] LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (
      ("fromOn" IS NULL OR "fromOn" ~ ''^\d{4}-\d{2}-\d{2}$'') AND ("toOn" IS NULL OR "toOn" ~ ''^\d{4}-\d{2}-\d{2}$'')
      AND ("fromOn" IS NULL OR "toOn" IS NULL OR "fromOn" <= "toOn"))', held, held || '_term_is_a_term');
  END LOOP;
END
$$;

-- At any time an institution has one focal point, one alternate, one validating authority and one delegate, and one place in a group.
CREATE EXTENSION IF NOT EXISTS btree_gist;

ALTER TABLE "InstitutionRole" ADD CONSTRAINT "InstitutionRole_held_by_one" EXCLUDE USING gist (
  "institutionId" WITH =,
  "role" WITH =,
  int4range(replace("fromOn"::text, '-', '')::int, replace("toOn"::text, '-', '')::int, '[]') WITH &&);

ALTER TABLE "GroupMember" ADD CONSTRAINT "GroupMember_one_place" EXCLUDE USING gist (
  "groupId" WITH =,
  "institutionId" WITH =,
  int4range(replace("fromOn"::text, '-', '')::int, replace("toOn"::text, '-', '')::int, '[]') WITH &&);

-- A delegate, a translator and an interpreter always have a last day; a co-lead leads for an institution, and nobody else does.
ALTER TABLE "InstitutionRole"
  ADD CONSTRAINT "InstitutionRole_delegate_has_a_last_day" CHECK ("role" <> 'DELEGATE' OR "toOn" IS NOT NULL);

-- Compared as text, since a value may not be used in the transaction that adds it to its type.
ALTER TABLE "GroupRole"
  ADD CONSTRAINT "GroupRole_languages_have_a_last_day" CHECK ("role"::text NOT IN ('TRANSLATOR', 'INTERPRETER') OR "toOn" IS NOT NULL),
  ADD CONSTRAINT "GroupRole_co_lead_leads_for_one" CHECK (("role"::text = 'CO_LEAD') = ("institutionId" IS NOT NULL));

-- A body of a whole region has no country, and nothing is merged into itself.
ALTER TABLE "Institution"
  ADD CONSTRAINT "Institution_country_or_region" CHECK ("countryCode" IS NULL OR "region" IS NULL),
  ADD CONSTRAINT "Institution_not_merged_into_itself" CHECK ("mergedIntoId" <> "id"),
  ADD CONSTRAINT "Institution_version_counts" CHECK ("version" > 0);

ALTER TABLE "Person"
  ADD CONSTRAINT "Person_not_merged_into_itself" CHECK ("mergedIntoId" <> "id"),
  ADD CONSTRAINT "Person_version_counts" CHECK ("version" > 0);
