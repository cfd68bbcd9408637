import { Global, Module, type DynamicModule } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { CONFIG, type Config } from '../config/config.js';
import { Door, type InstallationKind } from './door.js';
import { SessionCookie } from './session-cookie.js';
import { SignedInService } from './signed-in.service.js';
import { SigningSecret } from './signing-secret.js';
import { ViewersService } from './viewers.service.js';

/** Who is let in, and who looks. */
@Global()
@Module({})
export class AuthModule {
  static with(kind: InstallationKind): DynamicModule {
    return {
      module: AuthModule,
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
        SignedInService,
        ViewersService,
      ],
      exports: [Door, SessionCookie, SignedInService, SigningSecret, ViewersService],
    };
  }
}
