import { Outlet, useRouteContext } from '@tanstack/react-router';
import { Speaking } from './lib/words.js';
import { AbsentPage } from './ui/absent-page.js';
import { FailedPage } from './ui/failed-page.js';
import { Layout } from './ui/layout.js';

/** A page in one language, with what stands around it. */
export const Frame = () => {
  const { speech, isLanguageKnown, failure } = useRouteContext({ from: '/$locale' });
  return (
    <Speaking speech={speech}>
      <Layout>
        {failure !== undefined && <FailedPage error={failure} />}
        {failure === undefined && (isLanguageKnown ? <Outlet /> : <AbsentPage isLanguageUnknown />)}
      </Layout>
    </Speaking>
  );
};
