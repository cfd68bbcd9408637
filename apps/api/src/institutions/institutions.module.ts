import { Module } from '@nestjs/common';
import { CountriesResolver } from './countries.resolver.js';
import { InstitutionsService } from './institutions.service.js';

@Module({ providers: [CountriesResolver, InstitutionsService], exports: [InstitutionsService] })
export class InstitutionsModule {}
