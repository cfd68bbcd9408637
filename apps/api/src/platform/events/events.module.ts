import { Global, Module } from '@nestjs/common';
import { EventsDataService } from './events-data.service.js';
import { EventsService } from './events.service.js';

@Global()
@Module({ providers: [EventsService, EventsDataService], exports: [EventsService] })
export class EventsModule {}
