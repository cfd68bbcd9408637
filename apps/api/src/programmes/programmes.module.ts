import { Module } from '@nestjs/common';
import { InstitutionsModule } from '../institutions/institutions.module.js';
import {
  GroupMembersResolver,
  GroupOfHandedOverResolver,
  GroupOfRolesResolver,
  GroupsResolver,
} from './groups.resolver.js';
import { GroupsService } from './groups.service.js';
import { ProgrammesLoader } from './programmes.loader.js';
import { ProgrammeMembersResolver, ProgrammesResolver, ResultsResolver } from './programmes.resolver.js';
import { ProgrammesService } from './programmes.service.js';

@Module({
  imports: [InstitutionsModule],
  providers: [
    ProgrammesResolver,
    ResultsResolver,
    ProgrammeMembersResolver,
    GroupsResolver,
    GroupMembersResolver,
    GroupOfRolesResolver,
    GroupOfHandedOverResolver,
    ProgrammesService,
    GroupsService,
    ProgrammesLoader,
  ],
  exports: [ProgrammesService, GroupsService, ProgrammesLoader],
})
export class ProgrammesModule {}
