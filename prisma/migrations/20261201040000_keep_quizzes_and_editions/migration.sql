-- CreateTable
CREATE TABLE "Edition" (
    "hash" TEXT NOT NULL,
    "pack" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "bytesHash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("hash")
);

-- AlterTable
ALTER TABLE "Quiz" DROP COLUMN "engine",
ADD COLUMN     "items" JSONB;

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "eligible" BOOLEAN NOT NULL DEFAULT false;

-- Attempts before this release: eligible were those of ten questions of every kind that the pack could ask. A pack's daily
-- quizzes, and all quizzes whose kinds nobody chose, have every kind; the pack that was shipped could ask six.
UPDATE "Attempt" SET "eligible" = true
FROM "Quiz" JOIN (
    SELECT "pack", greatest(max(jsonb_array_length("spec"->'kinds')), CASE "pack" WHEN 'china-kazakhstan' THEN 6 END) AS "kinds"
    FROM "Quiz" GROUP BY "pack"
) AS "usual" ON "usual"."pack" = "Quiz"."pack"
WHERE "Attempt"."quizId" = "Quiz"."id" AND "Attempt"."length" = 10 AND "Attempt"."sat" IN ('solo', 'daily')
    AND jsonb_array_length("Quiz"."spec"->'kinds') = "usual"."kinds";
