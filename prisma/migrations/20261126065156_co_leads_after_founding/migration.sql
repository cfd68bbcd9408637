-- DropForeignKey
ALTER TABLE "GroupRole" DROP CONSTRAINT "GroupRole_groupId_institutionId_fkey";

-- AddForeignKey
ALTER TABLE "GroupRole" ADD CONSTRAINT "GroupRole_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
