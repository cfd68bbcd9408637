import { Viewer, visitor } from '../platform/auth/viewer.js';
import { abilitiesOf } from '../platform/graphql/viewer-can.js';
import { errorReportPolicy, remarkPolicy } from './remarks.policy.js';

const manager = new Viewer('manager', ['group'], 'PERSON');
const managerOfAnother = new Viewer('manager', ['another'], 'PERSON');
const waiting = { groupId: 'group', answeredAt: null, putAsideAt: null };

describe('what the secretariat can do', () => {
  it('answers a remark once', () => {
    expect(abilitiesOf(remarkPolicy, manager, waiting)).toEqual({ answer: true });
    expect(abilitiesOf(remarkPolicy, manager, { ...waiting, answeredAt: new Date() })).toEqual({ answer: false });
  });

  it('answers a report once, or puts it aside', () => {
    expect(abilitiesOf(errorReportPolicy, manager, waiting)).toEqual({ answer: true, putAside: true });
    const over = { answer: false, putAside: false };
    expect(abilitiesOf(errorReportPolicy, manager, { ...waiting, answeredAt: new Date() })).toEqual(over);
    expect(abilitiesOf(errorReportPolicy, manager, { ...waiting, putAsideAt: new Date() })).toEqual(over);
  });

  it.each([
    ['a visitor', visitor()],
    ['a manager of another group', managerOfAnother],
  ])('%s can do nothing of it', (_who, viewer) => {
    expect(abilitiesOf(remarkPolicy, viewer, waiting)).toEqual({ answer: false });
    expect(abilitiesOf(errorReportPolicy, viewer, waiting)).toEqual({ answer: false, putAside: false });
  });
});
