import { screen, within } from '@testing-library/react';
import { apiOf, refusal } from '../../test/api.js';
import { openPage } from '../../test/portal.js';
import { session, text } from '../../test/story.js';
// What is loaded when it is asked for is read beforehand, so that no test waits for it.
import '../features/conclusions/conclusion-buttons.js';
import '../features/conclusions/session-desk.js';

const chile = { code: 'CL', name: 'Chile' };
const peru = { code: 'PE', name: 'Perú' };
const nothing = { comment: false, edit: false, mend: false, remark: false, settleMend: false };

const member = (id: string, name: string, country: typeof chile) => ({
  id: `place-${id}`,
  kind: 'MEMBER',
  institution: { id, name: text({ es: name, en: name }), country },
});

const draft = {
  id: 'conclusion-1',
  number: null,
  status: 'DRAFT',
  standing: 'DRAFT',
  kind: 'FINDING',
  version: 1,
  wording: 0,
  position: 0,
  isFictitious: false,
  isProvisional: true,
  lenses: [],
  wordings: [],
  lacking: [],
  text: text({ es: 'Derivan.', en: 'They divert.' }),
  viewerCan: { ...nothing, translate: false, withdraw: false },
};

const open = async () => {
  const named: Record<string, string> = {};
  const { group } = session();
  const opened = await openPage('/es/groups/3.5/sessions/2.1?moment=after', {
    execute: apiOf(
      [
        session({
          conclusions: [draft],
          viewerCanConclude: { ...session().viewerCanConclude, openConsultation: true },
        }),
      ],
      {
        group: () => ({
          ...group,
          voices: Object.entries(named).map(([code, id]) => ({ country: { code }, institution: { id } })),
        }),
        groupMembers: () => [
          member('defence', 'La defensoría', chile),
          member('ministry', 'El ministerio', chile),
          member('court', 'La corte', peru),
        ],
        proposedClosing: () =>
          named['CL']
            ? { closesOn: '2026-12-10', countries: [{ closesOn: '2026-12-10', country: chile }] }
            : refusal('VOICE_NEEDED', { values: { country: 'CL' } }),
        nameCountryVoice: ({ institution }: { institution: string }) => {
          named['CL'] = institution;
          return { country: chile, institution: { id: institution } };
        },
      },
    ),
  });
  await opened.user.click(await screen.findByRole('button', { name: /Consultar el borrador/ }));
  return { ...opened, named };
};

describe('opening a consultation', () => {
  it('asks which institution speaks for a country that has several, and goes on once it is said', async () => {
    const { user, named } = await open();
    const dialog = within(await screen.findByRole('dialog'));
    const choice = await dialog.findByRole('combobox', { name: 'Chile' });
    expect(dialog.queryByRole('combobox', { name: 'Perú' })).not.toBeInTheDocument();
    expect(dialog.getByRole('button', { name: 'Guardar' })).toBeDisabled();
    await user.selectOptions(choice, 'El ministerio');
    await user.click(dialog.getByRole('button', { name: 'Guardar' }));
    expect(await dialog.findByLabelText('Último día para pronunciarse')).toHaveValue('2026-12-10');
    expect(named).toEqual({ CL: 'ministry' });
  });

  it('lets the institution that was named be changed', async () => {
    const { user, named } = await open();
    const dialog = within(await screen.findByRole('dialog'));
    await user.selectOptions(await dialog.findByRole('combobox', { name: 'Chile' }), 'El ministerio');
    await user.click(dialog.getByRole('button', { name: 'Guardar' }));
    await user.click(await dialog.findByRole('button', { name: 'Cambiar quién habla por un país' }));
    const choice = await dialog.findByRole('combobox', { name: 'Chile' });
    expect(choice).toHaveDisplayValue('El ministerio');
    await user.selectOptions(choice, 'La defensoría');
    await user.click(dialog.getByRole('button', { name: 'Guardar' }));
    expect(await dialog.findByLabelText('Último día para pronunciarse')).toBeVisible();
    expect(named).toEqual({ CL: 'defence' });
  });
});
