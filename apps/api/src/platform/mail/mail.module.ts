import { Global, Module } from '@nestjs/common';
import { MailSenderService } from './mail-sender.service.js';
import { MailService } from './mail.service.js';

/** The outbox and its worker. */
@Global()
@Module({ providers: [MailService, MailSenderService], exports: [MailService, MailSenderService] })
export class MailModule {}
