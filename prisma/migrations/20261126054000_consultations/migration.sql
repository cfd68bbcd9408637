-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('NO_OBJECTION', 'RESERVATION', 'OBJECTION');

-- AlterTable
ALTER TABLE "Conclusion" ADD COLUMN     "consultationId" UUID;

-- CreateTable
CREATE TABLE "CountryVoice" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "countryCode" CHAR(2) NOT NULL,
    "institutionId" UUID NOT NULL,

    CONSTRAINT "CountryVoice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consultation" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "closesOn" CHAR(10) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Consultation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConsultedCountry" (
    "id" UUID NOT NULL,
    "consultationId" UUID NOT NULL,
    "countryCode" CHAR(2) NOT NULL,
    "institutionId" UUID NOT NULL,
    "isReached" BOOLEAN NOT NULL,
    "extendedTo" CHAR(10),

    CONSTRAINT "ConsultedCountry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Position" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "conclusionId" UUID NOT NULL,
    "countryCode" CHAR(2) NOT NULL,
    "institutionId" UUID NOT NULL,
    "isGiven" BOOLEAN NOT NULL,
    "stance" "Stance" NOT NULL,
    "text" JSONB,
    "ofWording" INTEGER NOT NULL,
    "isPublic" BOOLEAN NOT NULL DEFAULT false,
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Position_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Objection" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "conclusionId" UUID NOT NULL,
    "countryCode" CHAR(2) NOT NULL,
    "institutionId" UUID NOT NULL,
    "text" JSONB NOT NULL,
    "raisedById" UUID,
    "raisedAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmBy" CHAR(10) NOT NULL,
    "confirmedById" UUID,
    "confirmedAt" TIMESTAMPTZ(3),
    "liftedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Objection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AdoptionApproval" (
    "id" UUID NOT NULL,
    "conclusionId" UUID NOT NULL,
    "institutionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "ofWording" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AdoptionApproval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Adoption" (
    "conclusionId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "wording" INTEGER NOT NULL,
    "countries" JSONB NOT NULL,
    "adopters" JSONB NOT NULL,
    "reason" TEXT,

    CONSTRAINT "Adoption_pkey" PRIMARY KEY ("conclusionId")
);

-- CreateIndex
CREATE INDEX "CountryVoice_institutionId_idx" ON "CountryVoice"("institutionId");

-- CreateIndex
CREATE UNIQUE INDEX "CountryVoice_groupId_countryCode_key" ON "CountryVoice"("groupId", "countryCode");

-- CreateIndex
CREATE INDEX "Consultation_sessionId_idx" ON "Consultation"("sessionId");

-- CreateIndex
CREATE INDEX "Consultation_groupId_idx" ON "Consultation"("groupId");

-- CreateIndex
CREATE INDEX "ConsultedCountry_institutionId_idx" ON "ConsultedCountry"("institutionId");

-- CreateIndex
CREATE UNIQUE INDEX "ConsultedCountry_consultationId_countryCode_key" ON "ConsultedCountry"("consultationId", "countryCode");

-- CreateIndex
CREATE INDEX "Position_institutionId_idx" ON "Position"("institutionId");

-- CreateIndex
CREATE UNIQUE INDEX "Position_conclusionId_countryCode_isGiven_key" ON "Position"("conclusionId", "countryCode", "isGiven");

-- CreateIndex
CREATE INDEX "Objection_conclusionId_idx" ON "Objection"("conclusionId");

-- CreateIndex
CREATE INDEX "Objection_institutionId_idx" ON "Objection"("institutionId");

-- CreateIndex
CREATE INDEX "AdoptionApproval_institutionId_idx" ON "AdoptionApproval"("institutionId");

-- CreateIndex
CREATE UNIQUE INDEX "AdoptionApproval_conclusionId_institutionId_ofWording_key" ON "AdoptionApproval"("conclusionId", "institutionId", "ofWording");

-- CreateIndex
CREATE INDEX "Conclusion_consultationId_idx" ON "Conclusion"("consultationId");

-- AddForeignKey
ALTER TABLE "Conclusion" ADD CONSTRAINT "Conclusion_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CountryVoice" ADD CONSTRAINT "CountryVoice_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CountryVoice" ADD CONSTRAINT "CountryVoice_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CountryVoice" ADD CONSTRAINT "CountryVoice_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consultation" ADD CONSTRAINT "Consultation_sessionId_groupId_fkey" FOREIGN KEY ("sessionId", "groupId") REFERENCES "Session"("id", "groupId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsultedCountry" ADD CONSTRAINT "ConsultedCountry_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsultedCountry" ADD CONSTRAINT "ConsultedCountry_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsultedCountry" ADD CONSTRAINT "ConsultedCountry_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_conclusionId_fkey" FOREIGN KEY ("conclusionId") REFERENCES "Conclusion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Objection" ADD CONSTRAINT "Objection_conclusionId_fkey" FOREIGN KEY ("conclusionId") REFERENCES "Conclusion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Objection" ADD CONSTRAINT "Objection_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Objection" ADD CONSTRAINT "Objection_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdoptionApproval" ADD CONSTRAINT "AdoptionApproval_conclusionId_fkey" FOREIGN KEY ("conclusionId") REFERENCES "Conclusion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdoptionApproval" ADD CONSTRAINT "AdoptionApproval_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Adoption" ADD CONSTRAINT "Adoption_conclusionId_fkey" FOREIGN KEY ("conclusionId") REFERENCES "Conclusion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must never be false, whoever writes: days have their shape, and a reservation or an objection says why.
ALTER TABLE "Consultation"
  ADD CONSTRAINT "Consultation_closes_on_a_day" CHECK ("closesOn" ~ '^\d{4}-\d{2}-\d{2}$'),
  ADD CONSTRAINT "Consultation_version_counts" CHECK ("version" > 0);

ALTER TABLE "ConsultedCountry"
  ADD CONSTRAINT "ConsultedCountry_extended_to_a_day" CHECK ("extendedTo" IS NULL OR "extendedTo" ~ '^\d{4}-\d{2}-\d{2}$');

ALTER TABLE "Position"
  ADD CONSTRAINT "Position_says_why" CHECK ("stance" = 'NO_OBJECTION' OR "text" IS NOT NULL);

ALTER TABLE "Objection"
  ADD CONSTRAINT "Objection_confirmed_by_a_day" CHECK ("confirmBy" ~ '^\d{4}-\d{2}-\d{2}$');

-- What is adopted has a day on which it was.
ALTER TABLE "Conclusion"
  ADD CONSTRAINT "Conclusion_is_adopted_on_a_day" CHECK ("status"::text <> 'ADOPTED' OR "adoptedAt" IS NOT NULL);
