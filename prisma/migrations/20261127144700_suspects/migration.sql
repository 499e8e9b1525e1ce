-- What the owner looks through: a few among all attempts.
CREATE INDEX "Attempt_suspect_idx" ON "Attempt"("finishedAt") WHERE "suspect";
