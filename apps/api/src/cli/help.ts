/** What `cauce --help` prints. */
export const help = `cauce: the command line of the portal

  cauce note read FILE [--json] [--locale en|es|pt|fr]
      Reads a concept note (.txt, .docx, .pdf) and prints what it says and every doubt about it.
      Exit code 0 when it was read, 2 with one line on the error output when it is refused.

  cauce note import FILE --zone ZONE [--group SLUG]
      Makes the draft session of a concept note. ZONE is an IANA name such as Europe/Madrid.
      The group is that of the note's result unless it is named.

  cauce setup
      Makes a real installation, with its programme, its group and its first manager. Asks for what is not given:
      --programme NAME --programme-slug SLUG --result CODE --result-title TITLE --group SLUG --group-name NAME
      --manager NAME --email ADDRESS --language en|es|pt|fr [--countries CR,TT,…]

  cauce demo load
      Plays the demonstration's story into a demo. Safe to repeat: what is there already stays.

  cauce people grant --email ADDRESS [--name NAME] [--group SLUG]
      Makes somebody manager of a group from today on, when nobody who manages it can sign in. The name is needed for
      somebody whom the portal does not know; the group, where there are several.

  cauce log verify
      Walks the log and names the first event that is not what it was.

  cauce backup FILE
      Writes the whole database and the stored files into one file.

  cauce restore FILE [--replace]
      Reads such a file back, on an empty machine too, and compares the counts.

  cauce upgrade
      Writes a backup first, then brings the database up to date.

  cauce doctor
      Looks at everything that the portal depends on and says what to mend.

The database is the one of npm start: the embedded one in DATA_DIR (.data), or DATABASE_URL.
`;
