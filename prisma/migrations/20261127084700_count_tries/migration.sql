-- CreateTable
CREATE TABLE "Tries" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "Tries_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "Tries_expire_idx" ON "Tries"("expire");
