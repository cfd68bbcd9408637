import { openDatabase } from '@cauce/database/client';
import { TestApp } from '../../../test/test-app.js';
import { testAddress } from '../../../test/test-config.js';
import { JobsService } from './jobs.service.js';

let portal: TestApp;

beforeAll(async () => {
  portal = await TestApp.start();
});

afterAll(() => portal.stop());

const at = (time: string) => new Date(`2031-04-0${time}:00Z`);

describe('what the portal does by itself', () => {
  it('is done once a day, from its time of day on, by one of several processes', async () => {
    const other = openDatabase(testAddress());
    const runs: string[] = [];
    const processes = [new JobsService(portal.database), new JobsService(other)];
    for (const [index, jobs] of processes.entries()) {
      jobs.register({
        name: 'try',
        at: '02:30',
        run: (now) => {
          runs.push(`${index} ${now.toISOString()}`);
          return Promise.resolve();
        },
      });
    }
    const all = (now: Date) => Promise.all(processes.map((jobs) => jobs.runDue(now)));
    await all(at('1T02:29'));
    expect(runs).toHaveLength(0);
    await all(at('1T02:30'));
    await all(at('1T02:31'));
    expect(runs).toHaveLength(1);
    await all(at('2T23:59'));
    expect(runs).toHaveLength(2);
    await other.$disconnect();
  });

  it('is tried again after an hour where it failed, and does not keep others from their turn', async () => {
    const jobs = new JobsService(portal.database);
    let tries = 0;
    jobs.register({
      name: 'fail',
      at: '00:00',
      run: () => {
        tries += 1;
        return tries === 1 ? Promise.reject(new Error('on purpose')) : Promise.resolve();
      },
    });
    jobs.register({ name: 'next', at: '00:00', run: () => Promise.resolve() });
    expect(await jobs.runDue(at('3T01:00'))).toEqual(['next']);
    expect(await jobs.runDue(at('3T01:30'))).toEqual([]);
    expect(await jobs.runDue(at('3T02:01'))).toEqual(['fail']);
    expect(await jobs.runDue(at('3T05:00'))).toEqual([]);
  });
});
