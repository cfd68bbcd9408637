/** The words of a cleaned line, between whose words stands one space. */
export const wordCount = (text: string): number => {
  let count = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count += 1;
  return count;
};
