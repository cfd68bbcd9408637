import { once } from 'node:events';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { z } from 'zod';

/** A mail as it arrived. */
export interface ReceivedMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly mail: ParsedMail;
}

/** A real mail server that keeps what it is given, and refuses for good what is for an address that it does not have. */
export class MailServer {
  /** What arrived, in order. */
  readonly received: ReceivedMail[] = [];
  /** Addresses that do not exist here. */
  readonly unknown = new Set<string>();

  private constructor(private readonly server: SMTPServer) {}

  static async start(): Promise<{ mailServer: MailServer; url: string }> {
    let mailServer: MailServer | null = null;
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: ({ address }, _session, callback) => {
        const isUnknown = mailServer?.unknown.has(address) ?? false;
        callback(isUnknown ? Object.assign(new Error('No such mailbox'), { responseCode: 550 }) : null);
      },
      onData: (stream, session, callback) => {
        void simpleParser(stream).then((mail) => {
          const to = session.envelope.rcptTo[0]?.address ?? '';
          mailServer?.received.push({ to, subject: mail.subject ?? '', text: mail.text ?? '', mail });
          callback();
        });
      },
    });
    const listening = server.listen(0, '127.0.0.1');
    await once(listening, 'listening');
    const { port } = z.object({ port: z.number() }).parse(listening.address());
    mailServer = new MailServer(server);
    return { mailServer, url: `smtp://127.0.0.1:${port}` };
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  /** What arrived for a person since it was last emptied. */
  for(personId: string): ReceivedMail[] {
    return this.received.filter(({ to }) => to === `${personId}@example.org`);
  }

  empty(): void {
    this.received.length = 0;
  }
}
