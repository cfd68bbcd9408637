import { Module } from '@nestjs/common';
import { AffiliationsResolver } from './affiliations.resolver.js';
import { AffiliationsService } from './affiliations.service.js';
import { ConsentsService } from './consents.service.js';
import { CountriesResolver } from './countries.resolver.js';
import { HandOversResolver } from './hand-overs.resolver.js';
import { HandOversService } from './hand-overs.service.js';
import { HoldingsService } from './holdings.service.js';
import { InstitutionsLoader } from './institutions.loader.js';
import { InstitutionsResolver } from './institutions.resolver.js';
import { InstitutionsService } from './institutions.service.js';
import { LettersService } from './letters.service.js';
import { MergesResolver } from './merges.resolver.js';
import { MergesService } from './merges.service.js';
import { PeopleDataService } from './people-data.service.js';
import { PeopleLoader } from './people.loader.js';
import { PeopleResolver } from './people.resolver.js';
import { PeopleService } from './people.service.js';
import { RolesLoader } from './roles.loader.js';
import { RolesResolver } from './roles.resolver.js';
import { RolesService } from './roles.service.js';

@Module({
  providers: [
    CountriesResolver,
    InstitutionsResolver,
    PeopleResolver,
    AffiliationsResolver,
    RolesResolver,
    HandOversResolver,
    MergesResolver,
    InstitutionsService,
    PeopleService,
    AffiliationsService,
    ConsentsService,
    PeopleDataService,
    LettersService,
    RolesService,
    HandOversService,
    MergesService,
    HoldingsService,
    InstitutionsLoader,
    PeopleLoader,
    RolesLoader,
  ],
  exports: [
    InstitutionsService,
    PeopleService,
    AffiliationsService,
    ConsentsService,
    PeopleDataService,
    RolesService,
    HandOversService,
    MergesService,
    HoldingsService,
    InstitutionsLoader,
    PeopleLoader,
    RolesLoader,
  ],
})
export class InstitutionsModule {}
