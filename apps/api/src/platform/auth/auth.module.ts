import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Door, type InstallationKind } from './door.js';
import { ViewersService } from './viewers.service.js';

/** Who is let in, and who looks. */
@Global()
@Module({})
export class AuthModule {
  static with(kind: InstallationKind): DynamicModule {
    return {
      module: AuthModule,
      providers: [{ provide: Door, useValue: new Door(kind) }, ViewersService],
      exports: [Door, ViewersService],
    };
  }
}
