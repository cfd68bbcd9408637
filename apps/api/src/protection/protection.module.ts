import { Module } from '@nestjs/common';
import { InstitutionsModule } from '../institutions/institutions.module.js';
import { ProgrammesModule } from '../programmes/programmes.module.js';
import { ErasuresService } from './erasures.service.js';
import { MyDataService } from './my-data.service.js';
import { NameListsService } from './name-lists.service.js';
import { PrivacyService } from './privacy.service.js';
import { ProtectionController } from './protection.controller.js';
import { FormerInstitutionResolver, PrivacyNoticesResolver, ProtectionResolver } from './protection.resolver.js';
import { RetentionService } from './retention.service.js';

@Module({
  imports: [InstitutionsModule, ProgrammesModule],
  controllers: [ProtectionController],
  providers: [
    ProtectionResolver,
    FormerInstitutionResolver,
    PrivacyNoticesResolver,
    MyDataService,
    ErasuresService,
    RetentionService,
    PrivacyService,
    NameListsService,
  ],
  exports: [RetentionService],
})
export class ProtectionModule {}
