import { Global, Module, type DynamicModule } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { CONFIG, type Config } from '../config/config.js';
import { Door, type InstallationKind } from './door.js';
import { SessionCookie } from './session-cookie.js';
import { SignedInResolver } from './signed-in.resolver.js';
import { SigningSecret } from './signing-secret.js';
import { SignInController } from './sign-in.controller.js';
import { SignInLibrary } from './sign-in-library.js';
import { SignInLimitsService } from './sign-in-limits.service.js';
import { SignInRequestsService } from './sign-in-requests.service.js';
import { SignInsService } from './sign-ins.service.js';
import { ViewersService } from './viewers.service.js';

/** Who is let in, how, and who looks. */
@Global()
@Module({})
export class AuthModule {
  static with(kind: InstallationKind): DynamicModule {
    return {
      module: AuthModule,
      controllers: [SignInController],
      providers: [
        { provide: Door, useValue: new Door(kind) },
        {
          provide: SigningSecret,
          inject: [PrismaClient],
          useFactory: (database: PrismaClient) => SigningSecret.of(database),
        },
        {
          provide: SessionCookie,
          inject: [CONFIG, SigningSecret],
          useFactory: (config: Config, secret: SigningSecret) => new SessionCookie(config, secret),
        },
        {
          provide: SignInLibrary,
          inject: [PrismaClient, CONFIG, SigningSecret],
          useFactory: (database: PrismaClient, config: Config, secret: SigningSecret) =>
            new SignInLibrary({ database, config, secret }),
        },
        SignInLimitsService,
        SignInsService,
        SignInRequestsService,
        SignedInResolver,
        ViewersService,
      ],
      exports: [Door, SessionCookie, SignInsService, ViewersService],
    };
  }
}
