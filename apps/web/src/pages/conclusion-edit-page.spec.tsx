import { screen } from '@testing-library/react';
import { apiOf, refusal } from '../../test/api.js';
import { openPage } from '../../test/portal.js';
import { session, text } from '../../test/story.js';

const open = async (addTheme: (args: { name: unknown }) => unknown) => {
  const { viewerCanConclude, questions } = session();
  const asked = questions.map((question) => ({ ...question, responses: [] }));
  const opened = await openPage('/es/groups/3.5/sessions/2.1/write-conclusion', {
    execute: apiOf([session({ questions: asked, viewerCanConclude: { ...viewerCanConclude, draft: true } })], {
      me: { id: 'person-1' },
      groups: () => [{ ...session().group, viewerCan: { handOver: false } }],
      themes: () => [{ id: 'theme-1', name: text({ es: 'Derivación', en: 'Diversion' }) }],
      conclusions: () => ({ nodes: [] }),
      addTheme,
    }),
  });
  await opened.user.click(await screen.findByText('Añadir un tema'));
  return opened;
};

describe('the page on which a conclusion is written', () => {
  it('adds a theme to those of the group, and ticks it', async () => {
    let sent: unknown;
    const { user } = await open(({ name }) => {
      sent = name;
      return { id: 'theme-2', name: text({ es: 'Datos', en: 'Data' }) };
    });
    expect(screen.getByRole('button', { name: 'Añadirlo y marcarlo' })).toBeDisabled();
    await user.type(screen.getByRole('textbox', { name: 'En inglés' }), 'Data');
    await user.type(screen.getByRole('textbox', { name: 'En español' }), 'Datos{Enter}');
    expect(await screen.findByRole('checkbox', { name: 'Datos' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'Derivación' })).not.toBeChecked();
    expect(screen.getByRole('textbox', { name: 'En español' })).toHaveValue('');
    expect(sent).toMatchObject({
      original: 'es',
      texts: [
        { locale: 'es', text: 'Datos' },
        { locale: 'en', text: 'Data' },
      ],
    });
  });

  it('says why a theme was not added, and keeps what was typed', async () => {
    const { user } = await open(() => refusal('FORBIDDEN'));
    await user.type(screen.getByRole('textbox', { name: 'En español' }), 'Datos');
    await user.click(screen.getByRole('button', { name: 'Añadirlo y marcarlo' }));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'En español' })).toHaveValue('Datos');
    expect(screen.queryByRole('checkbox', { name: 'Datos' })).not.toBeInTheDocument();
  });
});
