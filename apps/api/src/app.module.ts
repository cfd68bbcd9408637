import { Module, type DynamicModule } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { ConclusionsModule } from './conclusions/conclusions.module.js';
import { DemoModule } from './demo/demo.module.js';
import { InstitutionsModule } from './institutions/institutions.module.js';
import { AuthModule } from './platform/auth/auth.module.js';
import type { InstallationKind } from './platform/auth/door.js';
import type { Config } from './platform/config/config.js';
import { ConfigModule } from './platform/config/config.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { EventsModule } from './platform/events/events.module.js';
import { CauceGraphqlModule } from './platform/graphql/graphql.module.js';
import { HealthModule } from './platform/health/health.module.js';
import { InstallationModule } from './platform/installation/installation.module.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import { MailModule } from './platform/mail/mail.module.js';
import { PagesModule } from './platform/pages/pages.module.js';
import { PersonalDataModule } from './platform/personal-data/personal-data.module.js';
import { SignInModule } from './platform/sign-in/sign-in.module.js';
import { TogetherModule } from './platform/together/together.module.js';
import { ProgrammesModule } from './programmes/programmes.module.js';
import { ProtectionModule } from './protection/protection.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { NotesModule } from './notes/notes.module.js';
import { ResponsesModule } from './responses/responses.module.js';
import { SessionsModule } from './sessions/sessions.module.js';

/** What the application is put together from. */
export interface Parts {
  readonly config: Config;
  readonly database: PrismaClient;
  /** The address that `database` is connected to. */
  readonly servingUrl: string;
  readonly kind: InstallationKind;
}

/** The portal: the platform, then the nouns in the order of the domain, then their readers. */
@Module({})
export class AppModule {
  static with({ config, database, servingUrl, kind }: Parts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        DatabaseModule.with(database, servingUrl),
        InstallationModule,
        AuthModule.with(kind),
        PersonalDataModule,
        JobsModule,
        EventsModule,
        MailModule,
        SignInModule,
        CauceGraphqlModule.with(config),
        TogetherModule,
        HealthModule,
        InstitutionsModule,
        ProgrammesModule,
        SessionsModule,
        ResponsesModule,
        NotesModule,
        ConclusionsModule,
        ProtectionModule,
        ReportsModule,
        DemoModule,
        PagesModule,
      ],
    };
  }
}
