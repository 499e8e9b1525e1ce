-- Standard names: the mode of an attempt, and the rule that says which attempt at an assignment counts. No row changes.
ALTER TYPE "Sat" RENAME TO "AttemptMode";
ALTER TABLE "Attempt" RENAME COLUMN "sat" TO "mode";
ALTER TYPE "Counts" RENAME TO "CountingRule";
ALTER TABLE "Assignment" RENAME COLUMN "counts" TO "countingRule";
