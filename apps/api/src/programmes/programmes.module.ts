import { Module } from '@nestjs/common';
import { InstitutionsModule } from '../institutions/institutions.module.js';
import { ProgrammesLoader } from './programmes.loader.js';
import { ProgrammeMembersResolver, ProgrammesResolver, ResultsResolver } from './programmes.resolver.js';
import { ProgrammesService } from './programmes.service.js';

@Module({
  imports: [InstitutionsModule],
  providers: [ProgrammesResolver, ResultsResolver, ProgrammeMembersResolver, ProgrammesService, ProgrammesLoader],
  exports: [ProgrammesService, ProgrammesLoader],
})
export class ProgrammesModule {}
