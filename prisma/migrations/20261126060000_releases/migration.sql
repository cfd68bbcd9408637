-- CreateTable
CREATE TABLE "Release" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "content" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "Release_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Release_hash_key" ON "Release"("hash");

-- CreateIndex
CREATE INDEX "Release_sessionId_idx" ON "Release"("sessionId");

-- CreateIndex
CREATE UNIQUE INDEX "Release_groupId_number_key" ON "Release"("groupId", "number");

-- AddForeignKey
ALTER TABLE "Release" ADD CONSTRAINT "Release_sessionId_groupId_fkey" FOREIGN KEY ("sessionId", "groupId") REFERENCES "Session"("id", "groupId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is published is never changed and never taken away, whoever writes.
CREATE FUNCTION "refuse_to_change_a_release"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A release is never changed.';
END
$$;

CREATE TRIGGER "Release_is_never_changed" BEFORE UPDATE OR DELETE ON "Release"
  FOR EACH ROW EXECUTE FUNCTION "refuse_to_change_a_release"();

ALTER TABLE "Release" ADD CONSTRAINT "Release_has_a_hash" CHECK ("hash" ~ '^[0-9a-f]{64}$' AND "number" > 0);
