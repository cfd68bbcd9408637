-- CreateEnum
CREATE TYPE "InstallationKind" AS ENUM ('DEMO', 'REAL');

-- CreateEnum
CREATE TYPE "GroupRoleKind" AS ENUM ('MANAGER');

-- CreateEnum
CREATE TYPE "SessionStatus" AS ENUM ('DRAFT', 'CONVENED', 'LIVE', 'HELD', 'CLOSED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "Modality" AS ENUM ('ONLINE', 'IN_PERSON', 'HYBRID');

-- CreateEnum
CREATE TYPE "Moment" AS ENUM ('BEFORE', 'DURING', 'AFTER');

-- CreateEnum
CREATE TYPE "AgendaItemKind" AS ENUM ('OPENING', 'KEYNOTE', 'PANEL', 'DISCUSSION', 'BREAK', 'CLOSING');

-- CreateEnum
CREATE TYPE "ContributionRole" AS ENUM ('SPEAKER', 'MODERATOR', 'PANELLIST', 'OPENING', 'CLOSING');

-- CreateTable
CREATE TABLE "Country" (
    "code" CHAR(2) NOT NULL,

    CONSTRAINT "Country_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Institution" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "name" JSONB NOT NULL,
    "countryCode" CHAR(2),

    CONSTRAINT "Institution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Installation" (
    "id" TEXT NOT NULL DEFAULT 'installation',
    "kind" "InstallationKind" NOT NULL,
    "name" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "seq" BIGSERIAL NOT NULL,
    "id" UUID NOT NULL,
    "chain" TEXT NOT NULL,
    "chainSeq" INTEGER NOT NULL,
    "occurredAt" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "onBehalfOfId" UUID,
    "origin" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "from" TEXT,
    "to" TEXT,
    "details" JSONB NOT NULL,
    "noteHash" TEXT,
    "requestId" TEXT NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "EventNote" (
    "eventId" UUID NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "EventNote_pkey" PRIMARY KEY ("eventId")
);

-- CreateTable
CREATE TABLE "Programme" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "periods" JSONB NOT NULL,

    CONSTRAINT "Programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProgrammeCountry" (
    "programmeId" UUID NOT NULL,
    "countryCode" CHAR(2) NOT NULL,

    CONSTRAINT "ProgrammeCountry_pkey" PRIMARY KEY ("programmeId","countryCode")
);

-- CreateTable
CREATE TABLE "Result" (
    "id" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "title" JSONB NOT NULL,

    CONSTRAINT "Result_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkingGroup" (
    "id" UUID NOT NULL,
    "resultId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "launchedOn" CHAR(10),

    CONSTRAINT "WorkingGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GroupCoLead" (
    "groupId" UUID NOT NULL,
    "institutionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "GroupCoLead_pkey" PRIMARY KEY ("groupId","institutionId")
);

-- CreateTable
CREATE TABLE "GroupRole" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "GroupRoleKind" NOT NULL,
    "fromOn" CHAR(10) NOT NULL,
    "toOn" CHAR(10),

    CONSTRAINT "GroupRole_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "groupId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "ordinal" INTEGER,
    "status" "SessionStatus" NOT NULL DEFAULT 'DRAFT',
    "publishedAt" TIMESTAMPTZ(3),
    "isFictitious" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" JSONB NOT NULL,
    "subtitle" JSONB,
    "context" JSONB,
    "outcome" JSONB,
    "approach" JSONB,
    "invited" JSONB,
    "closing" JSONB,
    "modality" "Modality",
    "localStart" CHAR(16),
    "localEnd" CHAR(16),
    "timeZone" TEXT,
    "startsAt" TIMESTAMPTZ(3),
    "endsAt" TIMESTAMPTZ(3),
    "calendarSequence" INTEGER NOT NULL DEFAULT 0,
    "statedDuration" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SessionFormerCode" (
    "groupId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "sessionId" UUID NOT NULL,

    CONSTRAINT "SessionFormerCode_pkey" PRIMARY KEY ("groupId","code")
);

-- CreateTable
CREATE TABLE "SessionFormerTime" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "localStart" CHAR(16) NOT NULL,
    "localEnd" CHAR(16) NOT NULL,
    "timeZone" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "movedAt" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,

    CONSTRAINT "SessionFormerTime_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Objective" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" JSONB NOT NULL,

    CONSTRAINT "Objective_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SessionStep" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "moment" "Moment" NOT NULL,
    "position" INTEGER NOT NULL,
    "text" JSONB NOT NULL,

    CONSTRAINT "SessionStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GuidingQuestion" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "agendaItemId" UUID,
    "position" INTEGER NOT NULL,
    "text" JSONB NOT NULL,
    "isQuestion" BOOLEAN NOT NULL,

    CONSTRAINT "GuidingQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "AgendaItemKind" NOT NULL,
    "localStart" CHAR(16),
    "localEnd" CHAR(16),
    "startsAt" TIMESTAMPTZ(3),
    "endsAt" TIMESTAMPTZ(3),
    "statedMinutes" INTEGER,
    "title" JSONB NOT NULL,
    "details" JSONB,

    CONSTRAINT "AgendaItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contribution" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "agendaItemId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "role" "ContributionRole" NOT NULL,
    "name" TEXT NOT NULL,
    "honorific" TEXT,
    "function" JSONB,
    "institution" JSONB,
    "countryCode" CHAR(2),

    CONSTRAINT "Contribution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Material" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "label" JSONB NOT NULL,
    "url" TEXT NOT NULL,

    CONSTRAINT "Material_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoteImport" (
    "id" UUID NOT NULL,
    "groupId" UUID,
    "fileName" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "note" JSONB NOT NULL,
    "findings" JSONB NOT NULL,
    "settled" JSONB NOT NULL,
    "timeZone" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "sessionId" UUID,

    CONSTRAINT "NoteImport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Institution_key_key" ON "Institution"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Person_key_key" ON "Person"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Event_id_key" ON "Event"("id");

-- CreateIndex
CREATE INDEX "Event_subjectType_subjectId_seq_idx" ON "Event"("subjectType", "subjectId", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "Event_chain_chainSeq_key" ON "Event"("chain", "chainSeq");

-- CreateIndex
CREATE UNIQUE INDEX "Programme_slug_key" ON "Programme"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Result_programmeId_code_key" ON "Result"("programmeId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "WorkingGroup_slug_key" ON "WorkingGroup"("slug");

-- CreateIndex
CREATE INDEX "GroupRole_personId_idx" ON "GroupRole"("personId");

-- CreateIndex
CREATE INDEX "GroupRole_groupId_idx" ON "GroupRole"("groupId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_key_key" ON "Session"("key");

-- CreateIndex
CREATE INDEX "Session_startsAt_id_idx" ON "Session"("startsAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Session_groupId_code_key" ON "Session"("groupId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Session_id_groupId_key" ON "Session"("id", "groupId");

-- CreateIndex
CREATE INDEX "SessionFormerTime_sessionId_idx" ON "SessionFormerTime"("sessionId");

-- CreateIndex
CREATE INDEX "Objective_sessionId_position_idx" ON "Objective"("sessionId", "position");

-- CreateIndex
CREATE INDEX "SessionStep_sessionId_moment_position_idx" ON "SessionStep"("sessionId", "moment", "position");

-- CreateIndex
CREATE INDEX "GuidingQuestion_sessionId_position_idx" ON "GuidingQuestion"("sessionId", "position");

-- CreateIndex
CREATE INDEX "GuidingQuestion_agendaItemId_idx" ON "GuidingQuestion"("agendaItemId");

-- CreateIndex
CREATE INDEX "AgendaItem_sessionId_position_idx" ON "AgendaItem"("sessionId", "position");

-- CreateIndex
CREATE INDEX "Contribution_agendaItemId_position_idx" ON "Contribution"("agendaItemId", "position");

-- CreateIndex
CREATE INDEX "Material_sessionId_position_idx" ON "Material"("sessionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "NoteImport_sessionId_key" ON "NoteImport"("sessionId");

-- AddForeignKey
ALTER TABLE "Institution" ADD CONSTRAINT "Institution_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventNote" ADD CONSTRAINT "EventNote_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammeCountry" ADD CONSTRAINT "ProgrammeCountry_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammeCountry" ADD CONSTRAINT "ProgrammeCountry_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Result" ADD CONSTRAINT "Result_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkingGroup" ADD CONSTRAINT "WorkingGroup_resultId_fkey" FOREIGN KEY ("resultId") REFERENCES "Result"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupCoLead" ADD CONSTRAINT "GroupCoLead_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupCoLead" ADD CONSTRAINT "GroupCoLead_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupRole" ADD CONSTRAINT "GroupRole_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupRole" ADD CONSTRAINT "GroupRole_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionFormerCode" ADD CONSTRAINT "SessionFormerCode_sessionId_groupId_fkey" FOREIGN KEY ("sessionId", "groupId") REFERENCES "Session"("id", "groupId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionFormerTime" ADD CONSTRAINT "SessionFormerTime_sessionId_groupId_fkey" FOREIGN KEY ("sessionId", "groupId") REFERENCES "Session"("id", "groupId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Objective" ADD CONSTRAINT "Objective_sessionId_groupId_fkey" FOREIGN KEY ("sessionId", "groupId") REFERENCES "Session"("id", "groupId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionStep" ADD CONSTRAINT "SessionStep_sessionId_groupId_fkey" FOREIGN KEY ("sessionId", "groupId") REFERENCES "Session"("id", "groupId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuidingQuestion" ADD CONSTRAINT "GuidingQuestion_sessionId_groupId_fkey" FOREIGN KEY ("sessionId", "groupId") REFERENCES "Session"("id", "groupId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuidingQuestion" ADD CONSTRAINT "GuidingQuestion_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_sessionId_groupId_fkey" FOREIGN KEY ("sessionId", "groupId") REFERENCES "Session"("id", "groupId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Material" ADD CONSTRAINT "Material_sessionId_groupId_fkey" FOREIGN KEY ("sessionId", "groupId") REFERENCES "Session"("id", "groupId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteImport" ADD CONSTRAINT "NoteImport_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "WorkingGroup"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteImport" ADD CONSTRAINT "NoteImport_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE SET NULL ON UPDATE CASCADE;
