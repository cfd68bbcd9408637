-- CreateEnum
CREATE TYPE "ObjectiveOutcome" AS ENUM ('MET', 'PARTLY_MET', 'NOT_MET');

-- AlterTable
ALTER TABLE "Objective" ADD COLUMN     "outcome" "ObjectiveOutcome";

-- CreateTable
CREATE TABLE "Comment" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "conclusionId" UUID NOT NULL,
    "threadId" UUID,
    "byId" UUID,
    "text" TEXT,
    "locale" TEXT NOT NULL,
    "wording" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "editedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Remark" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "conclusionId" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "institutionId" UUID,
    "text" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" UUID,

    CONSTRAINT "Remark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ErrorReport" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "conclusionId" UUID NOT NULL,
    "text" TEXT,
    "locale" TEXT NOT NULL,
    "contact" TEXT,
    "clientHash" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "answer" JSONB,
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" UUID,
    "putAsideAt" TIMESTAMPTZ(3),

    CONSTRAINT "ErrorReport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Comment_conclusionId_id_idx" ON "Comment"("conclusionId", "id");

-- CreateIndex
CREATE INDEX "Comment_threadId_idx" ON "Comment"("threadId");

-- CreateIndex
CREATE INDEX "Comment_byId_idx" ON "Comment"("byId");

-- CreateIndex
CREATE INDEX "Remark_conclusionId_id_idx" ON "Remark"("conclusionId", "id");

-- CreateIndex
CREATE INDEX "Remark_groupId_answeredAt_idx" ON "Remark"("groupId", "answeredAt");

-- CreateIndex
CREATE INDEX "Remark_byId_idx" ON "Remark"("byId");

-- CreateIndex
CREATE INDEX "Remark_institutionId_idx" ON "Remark"("institutionId");

-- CreateIndex
CREATE INDEX "ErrorReport_conclusionId_id_idx" ON "ErrorReport"("conclusionId", "id");

-- CreateIndex
CREATE INDEX "ErrorReport_groupId_answeredAt_idx" ON "ErrorReport"("groupId", "answeredAt");

-- CreateIndex
CREATE INDEX "ErrorReport_clientHash_at_idx" ON "ErrorReport"("clientHash", "at");

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_conclusionId_fkey" FOREIGN KEY ("conclusionId") REFERENCES "Conclusion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Remark" ADD CONSTRAINT "Remark_conclusionId_fkey" FOREIGN KEY ("conclusionId") REFERENCES "Conclusion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Remark" ADD CONSTRAINT "Remark_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ErrorReport" ADD CONSTRAINT "ErrorReport_conclusionId_fkey" FOREIGN KEY ("conclusionId") REFERENCES "Conclusion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
