import { Module } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { SigningSecret } from '../auth/signing-secret.js';
import { CONFIG, type Config } from '../config/config.js';
import { SignedInResolver } from './signed-in.resolver.js';
import { SignInController } from './sign-in.controller.js';
import { SignInLibrary } from './sign-in-library.js';
import { SignInLimitsService } from './sign-in-limits.service.js';
import { SignInRequestsService } from './sign-in-requests.service.js';
import { SignInsService } from './sign-ins.service.js';

/** The ways in, and what people do about their own. */
@Module({
  controllers: [SignInController],
  providers: [
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
  ],
  exports: [SignInsService],
})
export class SignInModule {}
