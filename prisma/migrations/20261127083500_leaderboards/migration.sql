-- CreateEnum
CREATE TYPE "Period" AS ENUM ('day', 'week', 'month', 'all');

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "tallied" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Board" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "period" "Period" NOT NULL,
    "starts" DATE NOT NULL,

    CONSTRAINT "Board_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BoardEntry" (
    "playerId" UUID NOT NULL,
    "boardId" INTEGER NOT NULL,
    "points" INTEGER NOT NULL,
    "attemptId" UUID NOT NULL,

    CONSTRAINT "BoardEntry_pkey" PRIMARY KEY ("playerId","boardId")
);

-- CreateTable
CREATE TABLE "BoardBucket" (
    "boardId" INTEGER NOT NULL,
    "bucket" INTEGER NOT NULL,
    "players" INTEGER NOT NULL,

    CONSTRAINT "BoardBucket_pkey" PRIMARY KEY ("boardId","bucket")
);

-- CreateTable
CREATE TABLE "KindTally" (
    "playerId" UUID NOT NULL,
    "pack" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "answers" INTEGER NOT NULL,
    "credit" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "KindTally_pkey" PRIMARY KEY ("playerId","pack","kind")
);

-- CreateIndex
CREATE UNIQUE INDEX "Board_name_period_starts_key" ON "Board"("name", "period", "starts");

-- CreateIndex
CREATE INDEX "BoardEntry_boardId_points_attemptId_idx" ON "BoardEntry"("boardId", "points" DESC, "attemptId");

-- CreateIndex
CREATE INDEX "KindTally_pack_kind_idx" ON "KindTally"("pack", "kind");

-- AddForeignKey
ALTER TABLE "BoardEntry" ADD CONSTRAINT "BoardEntry_boardId_fkey" FOREIGN KEY ("boardId") REFERENCES "Board"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BoardEntry" ADD CONSTRAINT "BoardEntry_playerId_fkey" FOREIGN KEY ("playerId") REFERENCES "Player"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BoardBucket" ADD CONSTRAINT "BoardBucket_boardId_fkey" FOREIGN KEY ("boardId") REFERENCES "Board"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KindTally" ADD CONSTRAINT "KindTally_playerId_fkey" FOREIGN KEY ("playerId") REFERENCES "Player"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is still to be counted on the boards: the few attempts that were finished a moment ago. Finishing is all that has
-- to be stored for it, and nothing of it changes with an answer before the last.
CREATE INDEX "Attempt_untallied_idx" ON "Attempt"("finishedAt") WHERE "ranked" AND NOT "tallied" AND "finishedAt" IS NOT NULL;

-- The daily quiz is played once, on however many devices it is begun at the same time.
CREATE UNIQUE INDEX "Attempt_daily_key" ON "Attempt"("playerId", "quizId") WHERE "sat" = 'daily';

-- The buckets follow the entries whoever changes them, also where a deleted player takes entries along. A bucket is 25
-- points wide: BUCKET_WIDTH in lib/standings. Buckets are locked in order, so that two writers wait and do not deadlock.
CREATE FUNCTION "countBoardEntries"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "BoardBucket" AS kept ("boardId", "bucket", "players")
    SELECT "boardId", "points" / 25 AS bucket, count(*) FROM come GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT ("boardId", "bucket") DO UPDATE SET "players" = kept."players" + EXCLUDED."players";
  ELSIF TG_OP = 'UPDATE' THEN
    INSERT INTO "BoardBucket" AS kept ("boardId", "bucket", "players")
    SELECT "boardId", bucket, sum(players) FROM (
      SELECT "boardId", "points" / 25 AS bucket, 1 AS players FROM come
      UNION ALL SELECT "boardId", "points" / 25, -1 FROM gone
    ) AS moved GROUP BY 1, 2 HAVING sum(players) <> 0 ORDER BY 1, 2
    ON CONFLICT ("boardId", "bucket") DO UPDATE SET "players" = kept."players" + EXCLUDED."players";
  ELSE
    PERFORM FROM "BoardBucket" WHERE ("boardId", "bucket") IN (SELECT "boardId", "points" / 25 FROM gone)
    ORDER BY "boardId", "bucket" FOR NO KEY UPDATE;
    UPDATE "BoardBucket" AS kept SET "players" = kept."players" - less.players
    FROM (SELECT "boardId", "points" / 25 AS bucket, count(*) AS players FROM gone GROUP BY 1, 2) AS less
    WHERE kept."boardId" = less."boardId" AND kept."bucket" = less.bucket;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "BoardEntry_come" AFTER INSERT ON "BoardEntry"
REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION "countBoardEntries"();

CREATE TRIGGER "BoardEntry_moved" AFTER UPDATE ON "BoardEntry"
REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION "countBoardEntries"();

CREATE TRIGGER "BoardEntry_gone" AFTER DELETE ON "BoardEntry"
REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION "countBoardEntries"();
