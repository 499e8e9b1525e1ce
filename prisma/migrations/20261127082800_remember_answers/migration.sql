-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "remembered" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Memory" ADD COLUMN     "lastAttemptId" UUID,
ADD COLUMN     "lastPosition" INTEGER;

-- The few attempts of a player that have answers to remember. No column in it changes with an answer, so that answers
-- stay as cheap as they were.
CREATE INDEX "Attempt_playerId_unremembered_idx" ON "Attempt"("playerId") WHERE "remembered" < "length";
