import { Global, Module } from '@nestjs/common';
import { InstallationService } from './installation.service.js';

@Global()
@Module({ providers: [InstallationService], exports: [InstallationService] })
export class InstallationModule {}
