import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { PagesController } from './pages.controller.js';
import { Web } from './web-bundle.js';

@Module({
  controllers: [PagesController],
  providers: [
    { provide: Web, inject: [CONFIG], useFactory: (config: Config) => new Web(config.webFolder, config.isDevelopment) },
  ],
  exports: [Web],
})
export class PagesModule {}
