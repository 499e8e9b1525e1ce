-- AlterTable
ALTER TABLE "ClassSession" ADD COLUMN     "steppedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "SessionPlayer" ADD COLUMN     "leftAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Heartbeat" (
    "id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Heartbeat_pkey" PRIMARY KEY ("id")
);

-- Of the sessions that are running, no two have the same code.
CREATE UNIQUE INDEX "ClassSession_running_code_key" ON "ClassSession"("code") WHERE "endedAt" IS NULL;

INSERT INTO "Heartbeat" ("id", "at") VALUES (1, now());
