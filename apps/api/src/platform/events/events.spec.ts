import { TestApp } from '../../../test/test-app.js';
import { Viewer } from '../auth/viewer.js';
import { newId } from '../database/ids.js';
import { openDatabase } from '@cauce/database/client';
import { ownerAddress } from '../../../test/test-config.js';
import { EventsService } from './events.service.js';

let portal: TestApp;
let events: EventsService;

beforeAll(async () => {
  portal = await TestApp.start();
  events = portal.app.get(EventsService);
});

afterAll(() => portal.stop());

const acting = { viewer: new Viewer(null, [], 'PORTAL'), requestId: 'test' };

const record = (groupId: string | null, note?: string) =>
  portal.database.$transaction((transaction) =>
    events.record(transaction, acting, {
      act: 'try',
      subject: { type: 'Thing', id: newId() },
      groupId,
      details: { figure: 3, b: 'é', a: null },
      ...(note === undefined ? {} : { note }),
    }),
  );

/** Changes rows as somebody with the keys of the database would, and puts them back. */
const tampered = async (change: string, restore: string): Promise<unknown> => {
  const owner = openDatabase(ownerAddress());
  try {
    await owner.$executeRawUnsafe('ALTER TABLE "Event" DISABLE TRIGGER USER');
    await owner.$executeRawUnsafe(change);
    return await events.firstBroken();
  } finally {
    await owner.$executeRawUnsafe(restore);
    await owner.$executeRawUnsafe('ALTER TABLE "Event" ENABLE TRIGGER USER');
    await owner.$disconnect();
  }
};

describe('the one log', () => {
  it('chains the events of a group one after the other, also when they are written at once', async () => {
    const groupId = newId();
    await Promise.all(Array.from({ length: 8 }, () => record(groupId)));
    const chain = await portal.database.event.findMany({ where: { chain: groupId }, orderBy: { chainSeq: 'asc' } });
    expect(chain.map(({ chainSeq }) => chainSeq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(chain.slice(1).map(({ previousHash }) => previousHash)).toEqual(chain.slice(0, -1).map(({ hash }) => hash));
    expect(await events.firstBroken()).toBeNull();
  });

  it('writes nothing when what it tells of is rolled back', async () => {
    const before = await portal.database.event.count();
    const failing = portal.database.$transaction(async (transaction) => {
      await events.record(transaction, acting, { act: 'try', subject: { type: 'Thing', id: newId() }, groupId: null });
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    expect(await portal.database.event.count()).toBe(before);
  });

  it.each(['UPDATE "Event" SET act = \'other\'', 'DELETE FROM "Event"', 'TRUNCATE "Event" CASCADE'])(
    'is not to be changed by the role that serves: %s',
    async (statement) => {
      await record(null);
      await expect(portal.database.$executeRawUnsafe(statement)).rejects.toThrow(/permission denied/);
    },
  );

  it('is not to be changed by the role that migrates either, unless it lifts the guard', async () => {
    await record(null);
    const owner = openDatabase(ownerAddress());
    await expect(owner.$executeRawUnsafe('UPDATE "Event" SET act = \'other\'')).rejects.toThrow(/only added to/);
    await owner.$disconnect();
  });

  it('names the first event that somebody changed', async () => {
    const groupId = newId();
    for (let index = 0; index < 3; index += 1) await record(groupId);
    const broken = await tampered(
      `UPDATE "Event" SET act = 'forged' WHERE chain = '${groupId}' AND "chainSeq" = 2`,
      `UPDATE "Event" SET act = 'try' WHERE chain = '${groupId}' AND "chainSeq" = 2`,
    );
    expect(broken).toMatchObject({ chain: groupId, chainSeq: 2 });
  });

  it('notices a reason that somebody rewrote, and stays whole when one is erased', async () => {
    const groupId = newId();
    await record(groupId, 'The true reason');
    const [event] = await portal.database.event.findMany({ where: { chain: groupId } });
    await portal.database.eventNote.updateMany({ where: { eventId: event?.id ?? '' }, data: { text: 'Another' } });
    expect(await events.firstBroken()).toMatchObject({ chain: groupId, chainSeq: 1 });
    await portal.database.eventNote.deleteMany({ where: { eventId: event?.id ?? '' } });
    expect(await events.firstBroken()).toBeNull();
  });
});
