-- CreateEnum
CREATE TYPE "ResponseAttribution" AS ENUM ('PERSON', 'INSTITUTION', 'COUNTRY');

-- CreateTable
CREATE TABLE "Response" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "moment" "Moment" NOT NULL,
    "attribution" "ResponseAttribution" NOT NULL,
    "institutionId" UUID,
    "countryCode" CHAR(2),
    "personId" UUID,
    "personName" TEXT,
    "recordedById" UUID,
    "text" JSONB NOT NULL,
    "summary" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "withdrawnAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Response_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UnattributedResponse" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "text" JSONB NOT NULL,
    "summary" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "isWithdrawn" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "UnattributedResponse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UnattributedAuthor" (
    "responseId" UUID NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "UnattributedAuthor_pkey" PRIMARY KEY ("responseId")
);

-- CreateIndex
CREATE INDEX "Response_questionId_id_idx" ON "Response"("questionId", "id");

-- CreateIndex
CREATE INDEX "Response_sessionId_idx" ON "Response"("sessionId");

-- CreateIndex
CREATE INDEX "Response_institutionId_idx" ON "Response"("institutionId");

-- CreateIndex
CREATE INDEX "UnattributedResponse_questionId_idx" ON "UnattributedResponse"("questionId");

-- CreateIndex
CREATE INDEX "UnattributedResponse_sessionId_idx" ON "UnattributedResponse"("sessionId");

-- CreateIndex
CREATE INDEX "UnattributedAuthor_personId_idx" ON "UnattributedAuthor"("personId");

-- AddForeignKey
ALTER TABLE "Response" ADD CONSTRAINT "Response_sessionId_groupId_fkey" FOREIGN KEY ("sessionId", "groupId") REFERENCES "Session"("id", "groupId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Response" ADD CONSTRAINT "Response_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "GuidingQuestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Response" ADD CONSTRAINT "Response_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Response" ADD CONSTRAINT "Response_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnattributedResponse" ADD CONSTRAINT "UnattributedResponse_sessionId_groupId_fkey" FOREIGN KEY ("sessionId", "groupId") REFERENCES "Session"("id", "groupId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnattributedResponse" ADD CONSTRAINT "UnattributedResponse_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "GuidingQuestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnattributedAuthor" ADD CONSTRAINT "UnattributedAuthor_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "UnattributedResponse"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What must never be false, whoever writes: an answer names whom it is attributed to.
ALTER TABLE "Response"
  ADD CONSTRAINT "Response_names_whom_it_is_attributed_to" CHECK (
    CASE "attribution"
      WHEN 'PERSON' THEN "personName" IS NOT NULL
      WHEN 'INSTITUTION' THEN "institutionId" IS NOT NULL
      WHEN 'COUNTRY' THEN "countryCode" IS NOT NULL
    END),
  ADD CONSTRAINT "Response_version_counts" CHECK ("version" > 0);

-- An id of version 7 would carry the time.
ALTER TABLE "UnattributedResponse"
  ADD CONSTRAINT "UnattributedResponse_id_tells_nothing" CHECK (substring("id"::text FROM 15 FOR 1) = '4'),
  ADD CONSTRAINT "UnattributedResponse_version_counts" CHECK ("version" > 0);
