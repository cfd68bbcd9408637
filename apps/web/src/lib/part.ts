import type { FragmentType, TypedDocumentNode } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useLocale } from './words.js';

const nameOf = (fragment: TypedDocumentNode<unknown, unknown>): string => {
  const [own] = fragment.definitions;
  return own?.kind === 'FragmentDefinition' ? own.name.value : '';
};

type Source<Data> = useSuspenseFragment.FromOptionValue<Data>;

const useFragmentData = <Data>(fragment: TypedDocumentNode<Data, unknown>, from: Source<Data>): Data => {
  const locale = useLocale();
  return useSuspenseFragment<Data, { locale: string }>({
    fragment,
    fragmentName: nameOf(fragment),
    from,
    variables: { locale },
  }).data;
};

/**
 * What a component asked for in its fragment, out of the object that its page brought.
 * The text of a fragment carries those that it spreads, so its own is named; its language is that of the page.
 */
export const usePart = <Data>(fragment: TypedDocumentNode<Data, unknown>, from: FragmentType<Data>): Data =>
  useFragmentData(fragment, from);

/** The same out of each object of a list. */
export const useParts = <Data>(
  fragment: TypedDocumentNode<Data, unknown>,
  from: readonly FragmentType<Data>[],
): readonly Data[] => {
  const locale = useLocale();
  const sources: Source<Data>[] = [...from];
  return useSuspenseFragment<Data, { locale: string }>({
    fragment,
    fragmentName: nameOf(fragment),
    from: sources,
    variables: { locale },
  }).data;
};
