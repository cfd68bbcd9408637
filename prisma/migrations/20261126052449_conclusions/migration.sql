-- CreateEnum
CREATE TYPE "ConclusionKind" AS ENUM ('FINDING', 'RECOMMENDATION', 'KEY_ELEMENT', 'OPEN_QUESTION');

-- CreateEnum
CREATE TYPE "ConclusionStatus" AS ENUM ('DRAFT', 'IN_CONSULTATION', 'ADOPTED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "Lens" AS ENUM ('SUSTAINABLE_DEVELOPMENT', 'PUBLIC_HEALTH', 'NON_CRIMINALISATION', 'GENDER', 'HUMAN_RIGHTS');

-- CreateTable
CREATE TABLE "Theme" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL,

    CONSTRAINT "Theme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Conclusion" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "kind" "ConclusionKind" NOT NULL,
    "status" "ConclusionStatus" NOT NULL DEFAULT 'DRAFT',
    "number" INTEGER,
    "citation" TEXT,
    "position" INTEGER NOT NULL,
    "text" JSONB NOT NULL,
    "lacking" TEXT[],
    "folded" TEXT NOT NULL,
    "lenses" "Lens"[],
    "wording" INTEGER NOT NULL DEFAULT 1,
    "penHolderId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "supersedesId" UUID,
    "adoptedAt" TIMESTAMPTZ(3),
    "releasedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Conclusion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConclusionTheme" (
    "conclusionId" UUID NOT NULL,
    "themeId" UUID NOT NULL,

    CONSTRAINT "ConclusionTheme_pkey" PRIMARY KEY ("conclusionId","themeId")
);

-- CreateTable
CREATE TABLE "ConclusionLink" (
    "id" UUID NOT NULL,
    "conclusionId" UUID NOT NULL,
    "agendaItemId" UUID,
    "questionId" UUID,
    "responseId" UUID,

    CONSTRAINT "ConclusionLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConclusionWording" (
    "id" UUID NOT NULL,
    "conclusionId" UUID NOT NULL,
    "wording" INTEGER NOT NULL,
    "isMend" BOOLEAN NOT NULL DEFAULT false,
    "text" JSONB NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ConclusionWording_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConclusionMend" (
    "id" UUID NOT NULL,
    "conclusionId" UUID NOT NULL,
    "ofVersion" INTEGER NOT NULL,
    "text" JSONB NOT NULL,
    "byId" UUID NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledById" UUID,
    "settledAt" TIMESTAMPTZ(3),
    "isConfirmed" BOOLEAN,

    CONSTRAINT "ConclusionMend_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConclusionNumbering" (
    "sessionId" UUID NOT NULL,
    "lastNumber" INTEGER NOT NULL,

    CONSTRAINT "ConclusionNumbering_pkey" PRIMARY KEY ("sessionId")
);

-- CreateIndex
CREATE INDEX "Theme_groupId_position_idx" ON "Theme"("groupId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Conclusion_citation_key" ON "Conclusion"("citation");

-- CreateIndex
CREATE INDEX "Conclusion_sessionId_position_id_idx" ON "Conclusion"("sessionId", "position", "id");

-- CreateIndex
CREATE INDEX "Conclusion_groupId_idx" ON "Conclusion"("groupId");

-- CreateIndex
CREATE INDEX "Conclusion_supersedesId_idx" ON "Conclusion"("supersedesId");

-- CreateIndex
CREATE UNIQUE INDEX "Conclusion_sessionId_number_key" ON "Conclusion"("sessionId", "number");

-- CreateIndex
CREATE INDEX "ConclusionTheme_themeId_idx" ON "ConclusionTheme"("themeId");

-- CreateIndex
CREATE INDEX "ConclusionLink_conclusionId_idx" ON "ConclusionLink"("conclusionId");

-- CreateIndex
CREATE INDEX "ConclusionLink_agendaItemId_idx" ON "ConclusionLink"("agendaItemId");

-- CreateIndex
CREATE INDEX "ConclusionLink_questionId_idx" ON "ConclusionLink"("questionId");

-- CreateIndex
CREATE INDEX "ConclusionLink_responseId_idx" ON "ConclusionLink"("responseId");

-- CreateIndex
CREATE INDEX "ConclusionWording_conclusionId_id_idx" ON "ConclusionWording"("conclusionId", "id");

-- CreateIndex
CREATE INDEX "ConclusionMend_conclusionId_settledAt_idx" ON "ConclusionMend"("conclusionId", "settledAt");

-- AddForeignKey
ALTER TABLE "Theme" ADD CONSTRAINT "Theme_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conclusion" ADD CONSTRAINT "Conclusion_sessionId_groupId_fkey" FOREIGN KEY ("sessionId", "groupId") REFERENCES "Session"("id", "groupId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conclusion" ADD CONSTRAINT "Conclusion_supersedesId_fkey" FOREIGN KEY ("supersedesId") REFERENCES "Conclusion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConclusionTheme" ADD CONSTRAINT "ConclusionTheme_conclusionId_fkey" FOREIGN KEY ("conclusionId") REFERENCES "Conclusion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConclusionTheme" ADD CONSTRAINT "ConclusionTheme_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConclusionLink" ADD CONSTRAINT "ConclusionLink_conclusionId_fkey" FOREIGN KEY ("conclusionId") REFERENCES "Conclusion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConclusionLink" ADD CONSTRAINT "ConclusionLink_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConclusionLink" ADD CONSTRAINT "ConclusionLink_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "GuidingQuestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConclusionLink" ADD CONSTRAINT "ConclusionLink_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "Response"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConclusionWording" ADD CONSTRAINT "ConclusionWording_conclusionId_fkey" FOREIGN KEY ("conclusionId") REFERENCES "Conclusion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConclusionMend" ADD CONSTRAINT "ConclusionMend_conclusionId_fkey" FOREIGN KEY ("conclusionId") REFERENCES "Conclusion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must never be false, whoever writes: what is in consultation or adopted has its number, and what is adopted lacks no language.
ALTER TABLE "Conclusion"
  ADD CONSTRAINT "Conclusion_is_numbered_once_circulated" CHECK (
    "status"::text NOT IN ('IN_CONSULTATION', 'ADOPTED') OR ("number" IS NOT NULL AND "citation" IS NOT NULL)),
  ADD CONSTRAINT "Conclusion_is_adopted_in_both_languages" CHECK ("status"::text <> 'ADOPTED' OR cardinality("lacking") = 0),
  ADD CONSTRAINT "Conclusion_is_released_after_adoption" CHECK ("releasedAt" IS NULL OR "adoptedAt" IS NOT NULL),
  ADD CONSTRAINT "Conclusion_does_not_supersede_itself" CHECK ("supersedesId" <> "id"),
  ADD CONSTRAINT "Conclusion_version_counts" CHECK ("version" > 0 AND "wording" > 0);

ALTER TABLE "ConclusionLink"
  ADD CONSTRAINT "ConclusionLink_comes_from_one_thing" CHECK (num_nonnulls("agendaItemId", "questionId", "responseId") = 1);

-- Of two numbers given at once none is the same, and none goes down.
ALTER TABLE "ConclusionNumbering" ADD CONSTRAINT "ConclusionNumbering_counts" CHECK ("lastNumber" > 0);

-- A mend is confirmed by a second person.
ALTER TABLE "ConclusionMend"
  ADD CONSTRAINT "ConclusionMend_takes_two" CHECK ("isConfirmed" IS NOT TRUE OR "settledById" <> "byId");
