import { Global, Module } from '@nestjs/common';
import { TogetherService } from './together.service.js';

/** Texts that several people write at once. */
@Global()
@Module({ providers: [TogetherService], exports: [TogetherService] })
export class TogetherModule {}
