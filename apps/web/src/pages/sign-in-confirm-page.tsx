import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { goOn } from '../features/sign-in/go-on.js';
import { post } from '../features/sign-in/post.js';
import { ProblemNotice } from '../features/sign-in/problem-notice.js';
import type { Problem } from '../lib/errors.js';
import type { PageContext } from '../lib/page-context.js';
import { paths, returnPath } from '../lib/paths.js';
import { withSignInWords } from '../lib/sign-in-words.js';
import { Speaking, type Speech } from '../lib/words.js';
import { Button, ButtonLink } from '../ui/button.js';
import { Checkbox } from '../ui/checkbox.js';
import { Page } from '../ui/page.js';
import { PageHead } from '../ui/page-head.js';
import { Title } from '../ui/title.js';

const route = getRouteApi('/$locale/sign-in/confirm');

/** Brings the words; the link itself is not looked at before somebody clicks. */
export const loadSignInConfirmPage = async ({ speech }: PageContext): Promise<{ speech: Speech }> => ({
  speech: await withSignInWords(speech),
});

/** Where the link of a mail leads: mail programs open links by themselves, so it waits for a person's click. */
export const SignInConfirmPage = () => {
  const { speech } = route.useLoaderData();
  const { token, to } = route.useSearch();
  const { locale, words } = speech;
  const [isShared, setShared] = useState(true);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const follow = async (): Promise<void> => {
    setBusy(true);
    const posted = await post(paths.signInLink(), { token, isShared });
    if (posted.isDone) return goOn(posted.answer['mustChoose'] ? paths.signIn(locale, to) : returnPath(locale, to));
    setBusy(false);
    return setProblem(posted.problem);
  };
  const isUsable = token !== undefined && problem?.code !== 'LINK_ENDED';
  return (
    <Speaking speech={speech}>
      <Page>
        <PageHead
          title={words('sign-in.confirm.title')}
          description={words('sign-in.description')}
          path={paths.signIn(locale)}
          isPrivate
        />
        <meta name="referrer" content="no-referrer" />
        <Title
          title={words('sign-in.confirm.title')}
          lede={words(token === undefined ? 'sign-in.confirm.noToken' : 'sign-in.confirm.text')}
        />
        <noscript>
          <p className="mt-8">{words('sign-in.needsScripts')}</p>
        </noscript>
        <div className="mt-8 grid max-w-lg gap-6" data-needs-scripts>
          <ProblemNotice problem={problem} />
          {isUsable ? (
            <>
              <Checkbox
                label={words('sign-in.shared.label')}
                help={words('sign-in.shared.help')}
                checked={isShared}
                onChange={(event) => setShared(event.target.checked)}
              />
              <div>
                <Button look="main" isBusy={isBusy} onClick={() => void follow()}>
                  {words('sign-in.confirm.submit')}
                </Button>
              </div>
              <p className="text-small text-soft">{words('sign-in.confirm.elsewhere')}</p>
            </>
          ) : (
            <div>
              <ButtonLink href={paths.signIn(locale, to)} look="main">
                {words('sign-in.confirm.askNew')}
              </ButtonLink>
            </div>
          )}
        </div>
      </Page>
    </Speaking>
  );
};
