import type { FastifyReply } from 'fastify';
import type { OutgoingFile } from './session-files.service.js';

/** Sends a file to be kept, never to be opened inside the portal. */
export const sendFile = (reply: FastifyReply, { name, mediaType, content }: OutgoingFile): FastifyReply =>
  reply
    .header('content-type', mediaType)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'private, no-cache')
    .send(typeof content === 'string' ? content : Buffer.from(content));
