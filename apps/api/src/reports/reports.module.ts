import { Module } from '@nestjs/common';
import { ProgrammesModule } from '../programmes/programmes.module.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { SessionFilesController } from './session-files.controller.js';
import { SessionFilesService } from './session-files.service.js';

@Module({
  imports: [ProgrammesModule, SessionsModule],
  controllers: [SessionFilesController],
  providers: [SessionFilesService],
})
export class ReportsModule {}
