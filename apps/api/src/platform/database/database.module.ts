import { Global, Module, type DynamicModule } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';

/** The injection token of the address that the portal serves from. */
export const SERVING_URL = Symbol('serving url');

/** Hands the one database client to services and loaders. */
@Global()
@Module({})
export class DatabaseModule {
  static with(database: PrismaClient, servingUrl: string): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        { provide: PrismaClient, useValue: database },
        { provide: SERVING_URL, useValue: servingUrl },
      ],
      exports: [PrismaClient, SERVING_URL],
    };
  }
}
