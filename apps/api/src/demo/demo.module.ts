import { Module } from '@nestjs/common';
import { InstitutionsModule } from '../institutions/institutions.module.js';
import { ProgrammesModule } from '../programmes/programmes.module.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { DemoPeopleService } from './demo-people.service.js';
import { DemoService } from './demo.service.js';

@Module({
  imports: [InstitutionsModule, ProgrammesModule, SessionsModule],
  providers: [DemoService, DemoPeopleService],
})
export class DemoModule {}
