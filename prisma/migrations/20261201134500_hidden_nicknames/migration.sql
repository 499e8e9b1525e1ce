-- A teacher hides a nickname on the boards of their own class, session or assignment only. What was hidden before stays
-- hidden everywhere.
CREATE TABLE "HiddenNickname" (
    "board" TEXT NOT NULL,
    "playerId" UUID NOT NULL,
    CONSTRAINT "HiddenNickname_pkey" PRIMARY KEY ("board","playerId")
);
CREATE INDEX "HiddenNickname_playerId_idx" ON "HiddenNickname"("playerId");
ALTER TABLE "HiddenNickname" ADD CONSTRAINT "HiddenNickname_playerId_fkey" FOREIGN KEY ("playerId") REFERENCES "Player"("id") ON DELETE CASCADE ON UPDATE CASCADE;
