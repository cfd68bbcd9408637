-- CreateTable
CREATE TABLE "ConclusionParagraph" (
    "conclusionId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "paragraphId" UUID NOT NULL,
    "quote" TEXT NOT NULL,

    CONSTRAINT "ConclusionParagraph_pkey" PRIMARY KEY ("conclusionId")
);

-- CreateTable
CREATE TABLE "Notes" (
    "sessionId" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "opensAt" TIMESTAMPTZ(3),
    "closesAt" TIMESTAMPTZ(3),
    "state" BYTEA NOT NULL,
    "lastVersion" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Notes_pkey" PRIMARY KEY ("sessionId")
);

-- CreateTable
CREATE TABLE "NoteEdit" (
    "seq" BIGSERIAL NOT NULL,
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "personId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "update" BYTEA NOT NULL,

    CONSTRAINT "NoteEdit_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "NotePen" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "number" BIGINT NOT NULL,
    "personId" UUID,

    CONSTRAINT "NotePen_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoteVersion" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "state" BYTEA NOT NULL,
    "restoredNumber" INTEGER,

    CONSTRAINT "NoteVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoteVersionWriter" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "NoteVersionWriter_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ConclusionParagraph_sessionId_paragraphId_idx" ON "ConclusionParagraph"("sessionId", "paragraphId");

-- CreateIndex
CREATE UNIQUE INDEX "Notes_sessionId_groupId_key" ON "Notes"("sessionId", "groupId");

-- CreateIndex
CREATE UNIQUE INDEX "NoteEdit_id_key" ON "NoteEdit"("id");

-- CreateIndex
CREATE INDEX "NoteEdit_sessionId_seq_idx" ON "NoteEdit"("sessionId", "seq");

-- CreateIndex
CREATE INDEX "NotePen_personId_idx" ON "NotePen"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "NotePen_sessionId_number_key" ON "NotePen"("sessionId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "NoteVersion_sessionId_number_key" ON "NoteVersion"("sessionId", "number");

-- CreateIndex
CREATE INDEX "NoteVersionWriter_versionId_idx" ON "NoteVersionWriter"("versionId");

-- CreateIndex
CREATE INDEX "NoteVersionWriter_personId_idx" ON "NoteVersionWriter"("personId");

-- AddForeignKey
ALTER TABLE "ConclusionParagraph" ADD CONSTRAINT "ConclusionParagraph_conclusionId_fkey" FOREIGN KEY ("conclusionId") REFERENCES "Conclusion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConclusionParagraph" ADD CONSTRAINT "ConclusionParagraph_sessionId_groupId_fkey" FOREIGN KEY ("sessionId", "groupId") REFERENCES "Session"("id", "groupId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notes" ADD CONSTRAINT "Notes_sessionId_groupId_fkey" FOREIGN KEY ("sessionId", "groupId") REFERENCES "Session"("id", "groupId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteEdit" ADD CONSTRAINT "NoteEdit_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Notes"("sessionId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NotePen" ADD CONSTRAINT "NotePen_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Notes"("sessionId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteVersion" ADD CONSTRAINT "NoteVersion_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Notes"("sessionId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteVersionWriter" ADD CONSTRAINT "NoteVersionWriter_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "NoteVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
