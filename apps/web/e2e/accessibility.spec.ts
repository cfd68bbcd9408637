import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, signInAs, test } from './portal.js';
import { settings } from './settings.js';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const variants = settings.isEverywhere
  ? ['en', 'es', 'pt', 'fr'].flatMap((locale) => ['light', 'dark'].map((theme) => ({ locale, theme })))
  : [
      { locale: 'es', theme: 'light' },
      { locale: 'en', theme: 'dark' },
    ];

const pages = [
  ['home', ''],
  ['sessions', '/sessions'],
  ['sessions, none found', '/sessions?status=CANCELLED'],
  ['session before', '/groups/3.5/sessions/2.1?moment=before'],
  ['session during', '/groups/3.5/sessions/2.1?moment=during'],
  ['session after', '/groups/3.5/sessions/2.1?moment=after'],
  ['session to come', '/groups/3.5/sessions/2.2'],
  ['conclusions', '/conclusions'],
  ['conclusions, none found', '/conclusions?search=nothing-of-the-kind'],
  ['editing a session', '/groups/3.5/sessions/2.2/edit'],
  ['a new session', '/sessions/new'],
  ['a conclusion before the countries', '/groups/3.5/sessions/2.1/conclusions/08'],
  ['an adopted conclusion', '/groups/3.5/sessions/2.1/conclusions/01'],
  ['import', '/import'],
  ['my data', '/my-data'],
  ['privacy notice', '/groups/3.5/privacy'],
  ['what was published', '/groups/3.5/releases/1'],
  ['translating', '/groups/3.5/sessions/2.1/translations'],
  ['checking what was published', '/verify'],
  ['checking a code that is none', '/verify?code=abc'],
  ['a conclusion', '/groups/3.5/sessions/2.1/conclusions/04'],
  ['a conclusion in two languages', '/groups/3.5/sessions/2.1/conclusions/04?text=beside'],
  ['a conclusion that is paused', '/groups/3.5/sessions/2.1/conclusions/08'],
  ['writing a conclusion', '/groups/3.5/sessions/2.1/write-conclusion'],
  ['people', '/people'],
  ['institutions', '/people?show=institutions'],
  ['institutions, none found', '/people?show=institutions&search=nothing-of-the-kind'],
  ['members of a group', '/groups/3.5/members'],
  ['managing', '/manage'],
  ['handing over', '/hand-over'],
  ['merging', '/merges'],
  ['the audit', '/audit?act=Person.grant-role'],
  ['sign in', '/sign-in'],
  ['the link of a mail', '/sign-in/confirm?token=none'],
  ['profile', '/profile'],
  ['a page that is not there', '/nowhere'],
  ['a page that was not kept', '/offline'],
] as const;

/** Pages of things whose address is found by a link on another. */
const linked = [
  ['an institution', '/people?show=institutions', 'main h3 a'],
  ['a person', '/people', 'main h3 a'],
  ['a consultation', '/groups/3.5/sessions/2.1?moment=after', 'main a[href*="/consultations/"]'],
] as const;

const violationsOn = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
};

const open = async (page: Page, path: string, link: string | undefined): Promise<void> => {
  await page.goto(path);
  if (link === undefined) return;
  const found = await page.locator(link).first().getAttribute('href');
  await page.goto(found ?? path);
};

for (const { locale, theme } of variants) {
  test.describe(`in ${locale}, ${theme}`, () => {
    test.beforeEach(async ({ context, baseURL, page }) => {
      await signInAs(page, 'manager');
      await context.addCookies([{ name: 'theme', value: theme, url: baseURL }]);
    });

    for (const [name, path, link] of [...pages.map(([one, at]) => [one, at, undefined] as const), ...linked]) {
      test(`${name} has nothing that shuts people out`, async ({ page }) => {
        await open(page, `/${locale}${path}`, link);
        await expect(page.getByRole('main')).toBeVisible();
        expect(await page.locator('html').getAttribute('lang')).toBe(locale);
        expect(await violationsOn(page)).toEqual([]);
      });

      test(`${name} fits a narrow screen without scrolling sideways`, async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 800 });
        await open(page, `/${locale}${path}`, link);
        await expect(page.getByRole('main')).toBeVisible();
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      });
    }
  });
}
