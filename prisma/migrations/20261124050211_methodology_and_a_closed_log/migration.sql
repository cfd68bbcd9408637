-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "methodology" JSONB;

-- What must never be false, whoever writes: wall times have their shape and their order, and a published session has its time.
ALTER TABLE "Session"
  ADD CONSTRAINT "Session_version_counts" CHECK ("version" > 0),
  ADD CONSTRAINT "Session_local_times_are_times" CHECK (
    ("localStart" IS NULL OR "localStart" ~ '^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$')
    AND ("localEnd" IS NULL OR "localEnd" ~ '^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$')),
  ADD CONSTRAINT "Session_ends_after_it_starts" CHECK ("localStart" IS NULL OR "localEnd" IS NULL OR "localEnd" > "localStart"),
  ADD CONSTRAINT "Session_time_has_its_zone" CHECK ("localStart" IS NULL OR "timeZone" IS NOT NULL),
  ADD CONSTRAINT "Session_published_has_its_time" CHECK ("publishedAt" IS NULL OR ("localStart" IS NOT NULL AND "localEnd" IS NOT NULL));

ALTER TABLE "AgendaItem"
  ADD CONSTRAINT "AgendaItem_ends_after_it_starts" CHECK ("localStart" IS NULL OR "localEnd" IS NULL OR "localEnd" > "localStart");

-- The log is only added to, also where one role migrates and serves. Who owns the table can lift the trigger, and the chain tells it.
CREATE FUNCTION "refuse_change_of_log"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'permission denied: the log is only added to' USING ERRCODE = '42501';
END
$$;

CREATE TRIGGER "Event_is_only_added_to" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Event"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_log"();
