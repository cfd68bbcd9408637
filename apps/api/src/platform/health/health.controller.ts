import { Controller, Get, HttpStatus, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { HealthService } from './health.service.js';

/** What machines ask of the portal. */
@Controller()
export class HealthController {
  constructor(private readonly health: HealthService) {}

  /** Answers when the process lives. */
  @Get('healthz')
  alive() {
    return { status: 'alive' };
  }

  /** Answers 200 when the portal can serve: database reached, migrations applied. */
  @Get('readyz')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const { isReady, problems, warnings } = await this.health.readiness();
    await reply
      .status(isReady ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
      .send({ status: isReady ? 'ready' : 'not ready', problems, warnings });
  }
}
