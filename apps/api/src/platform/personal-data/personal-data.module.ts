import { Global, Module } from '@nestjs/common';
import { DeletionsLoader } from './deletions.loader.js';
import { PersonalDataService } from './personal-data.service.js';

@Global()
@Module({ providers: [PersonalDataService, DeletionsLoader], exports: [PersonalDataService, DeletionsLoader] })
export class PersonalDataModule {}
