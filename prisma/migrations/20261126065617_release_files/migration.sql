-- CreateEnum
CREATE TYPE "ReleaseFileFormat" AS ENUM ('PDF', 'DOCX');

-- CreateTable
CREATE TABLE "ReleaseFile" (
    "id" UUID NOT NULL,
    "releaseId" UUID NOT NULL,
    "format" "ReleaseFileFormat" NOT NULL,
    "locale" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "content" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "ReleaseFile_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ReleaseFile_sha256_key" ON "ReleaseFile"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "ReleaseFile_releaseId_format_locale_key" ON "ReleaseFile"("releaseId", "format", "locale");

-- AddForeignKey
ALTER TABLE "ReleaseFile" ADD CONSTRAINT "ReleaseFile_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ReleaseFile" ADD CONSTRAINT "ReleaseFile_has_a_hash" CHECK ("sha256" = encode(sha256("content"), 'hex') AND "locale" IN ('en', 'es'));

-- What was given away is never changed and never taken away, whoever writes.
CREATE TRIGGER "ReleaseFile_is_never_changed" BEFORE UPDATE OR DELETE ON "ReleaseFile"
  FOR EACH ROW EXECUTE FUNCTION "refuse_to_change_a_release"();
