import { Outlet, useLoaderData, useRouteContext } from '@tanstack/react-router';
import { Places } from './features/navigation/places.js';
import { WayIn } from './features/sign-in/way-in.js';
import { Speaking } from './lib/words.js';
import { AbsentPage } from './ui/absent-page.js';
import { FailedPage } from './ui/failed-page.js';
import { Layout } from './ui/layout.js';

/** A page in one language, with what stands around it. */
export const Frame = () => {
  const { speech, isLanguageKnown, failure } = useRouteContext({ from: '/$locale' });
  const account = useLoaderData({ from: '/$locale', select: (loaded) => loaded?.account });
  return (
    <Speaking speech={speech}>
      <Layout places={(path) => <Places path={path} />} account={account ?? <WayIn />}>
        {failure !== undefined && <FailedPage error={failure} />}
        {failure === undefined && (isLanguageKnown ? <Outlet /> : <AbsentPage isLanguageUnknown />)}
      </Layout>
    </Speaking>
  );
};
