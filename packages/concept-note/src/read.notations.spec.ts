import type { ConceptNote, Finding } from '@cauce/domain/concept-note';
import { noteWith } from '../test/note-with.js';
import { readConceptNote } from './read.js';

const read = (parts: Parameters<typeof noteWith>[0]): { note: ConceptNote; findings: readonly Finding[] } => {
  const reading = readConceptNote(noteWith(parts));
  if (reading.kind === 'refused') throw new Error(`Refused: ${reading.code}`);
  return reading;
};
const codesOf = (findings: readonly Finding[]) => findings.map(({ code }) => code);

describe('a person behind a label', () => {
  it.each([
    ['Moderator: Ana Prado, Expert, CAUCE', 'Expert', 'CAUCE'],
    ['Moderator: Ana Prado. Expert. CAUCE', 'Expert', 'CAUCE'],
    ['Modera: Ana Prado, Experta, CAUCE', 'Experta', 'CAUCE'],
    [
      'Moderadora: Ana Prado, Directora de Política Criminal, Ministerio de Justicia',
      'Directora de Política Criminal',
      'Ministerio de Justicia',
    ],
    ['Moderação: Ana Prado, Relatora, Defensoria Pública', 'Relatora', 'Defensoria Pública'],
  ])('%s keeps function and institution', (line, duty, institution) => {
    const { note } = read({ agenda: ['10.00 - 11.00 Panel: three doors', line] });
    expect(note.agenda[0]?.contributions).toMatchObject([
      { role: 'MODERATOR', name: 'Ana Prado', function: duty, institution },
    ]);
  });

  it('has a function and no part of its own without the label', () => {
    const { note } = read({ agenda: ['10.00 - 11.00 Panel: three doors', 'Ana Prado, Expert, CAUCE'] });
    expect(note.agenda[0]?.contributions).toMatchObject([{ role: 'PANELLIST', function: 'Expert' }]);
  });
});

describe('a person named again by the name alone', () => {
  const first = ['10.00 - 10.30 Opening', 'Ana Prado, Judge, Court of Peru'];
  const again = { name: 'Ana Prado', function: 'Judge', institution: 'Court of Peru', country: 'PE' };

  it.each([
    ['10.30 - 11.00 Final remarks Ana Prado', 'Final remarks', 'CLOSING'],
    ['10.30 - 11.00 Closing, Ana Prado', 'Closing', 'CLOSING'],
    ['10.30 - 11.00 Closing – Ana Prado', 'Closing', 'CLOSING'],
    ['10.30 - 11.00 Panel. Ana Prado', 'Panel', 'PANELLIST'],
  ])('in %s is the one of whom more is printed', (line, title, role) => {
    const { note, findings } = read({ agenda: [...first, line] });
    expect(note.agenda[1]).toMatchObject({ title, contributions: [{ ...again, role }] });
    expect(codesOf(findings)).not.toContain('UNCLEAR_PERSON');
  });

  it('on a line below is the same, and somebody never named with more stays unclear', () => {
    const { note, findings } = read({ agenda: [...first, '10.30 - 11.00 Closing', 'Ana Prado', 'Juan Gomez'] });
    expect(note.agenda[1]?.contributions).toMatchObject([again, { name: 'Juan Gomez', function: null }]);
    expect(codesOf(findings).filter((code) => code === 'UNCLEAR_PERSON')).toHaveLength(1);
  });

  it('may be part of a title that says something else', () => {
    const { note } = read({ agenda: [...first, '10.30 - 11.00 The case Ana Prado'] });
    expect(note.agenda[1]).toMatchObject({ title: 'The case Ana Prado', contributions: [] });
  });
});

describe('the programme', () => {
  it.each([
    [['Programa PUENTE SUR'], []],
    [['PUENTE SUR programme'], []],
    [['PROGRAMA PUENTE SUR'], ['PUENTE SUR meets twice a year. In PUENTE SUR judges learn from each other.']],
    [[], ['The PUENTE SUR programme goes with eight courts.']],
  ])('of two words in capitals is whole: %j, %j', (heading, body) => {
    expect(read({ heading, body: body.length > 0 ? ['Background', ...body] : [] }).note.programme).toBe('PUENTE SUR');
  });
});

describe('entries numbered without a dot', () => {
  it.each([
    [['1 Opening (10 minutes)', '2 Panel: three doors (40 minutes)', '3 Closing (5 minutes)'], null],
    [['1 10.00 - 10.10 Opening', '2 10.10 - 11.00 Panel: three doors', '3 11.00 - 12.00 Closing'], '10:00'],
    [['1 Opening 10.00 - 10.10', '2 Panel: three doors 10.10 - 11.00', '3 Closing 11.00 - 12.00'], '10:00'],
    [['1 Opening', '10.00 - 10.10', '2 Panel: three doors', '10.10 - 11.00', '3 Closing', '11.00 - 12.00'], '10:00'],
  ])('have their titles: %j', (agenda, localStart) => {
    const { note } = read({ agenda });
    expect(note.agenda.map(({ title }) => title)).toEqual(['Opening', 'Panel: three doors', 'Closing']);
    expect(note.agenda[0]).toMatchObject({ localStart });
  });

  it('are no list where the numbers do not follow each other', () => {
    const { note } = read({
      agenda: ['10.00 - 10.10 Opening', '10.10 - 11.00 What remains', '12 Doors of the region'],
    });
    expect(JSON.stringify(note)).toContain('12 Doors of the region');
  });
});

describe('the line of an entry', () => {
  it.each([
    ['10.00 - 11.00 The view of the defence. Dr Ana Prado, Judge', 'The view of the defence', 'Ana Prado'],
    ['10.00 - 11.00 The view of the defence (20 min). Dr Ana Prado, Judge', 'The view of the defence', 'Ana Prado'],
    ['10.00 - 11.00 | The view of the defence | Ana Prado, Judge', 'The view of the defence', 'Ana Prado'],
  ])('%s has a title and a person', (line, title, name) => {
    const { note } = read({ agenda: [line, line.replace('10.00 - 11.00', '11.00 - 12.00')] });
    expect(note.agenda[0]).toMatchObject({ title, contributions: [{ name, function: 'Judge' }] });
  });

  it.each([
    ['Welcome (Ana Prado, Drug Court Coordinator, Ministry of Justice, Jamaica)', 'Drug Court Coordinator', 'JM'],
    ['Welcome – Ana Prado, Head of Unit, Ministry of Justice (Jamaica)', 'Head of Unit', 'JM'],
    ['Bienvenida. Mag. Ana Prado. Jueza. Ministerio de Justicia. Perú', 'Jueza', 'PE'],
    ['Abertura: Ana Prado, Subdiretora, Ministério da Justiça, Portugal', 'Subdiretora', 'PT'],
  ])('%s tells function, institution and country apart', (words, duty, country) => {
    const { note } = read({ agenda: [`10.00 - 11.00 ${words}`] });
    expect(note.agenda[0]?.title.split(' ')).toHaveLength(1);
    expect(note.agenda[0]?.contributions).toMatchObject([{ name: 'Ana Prado', function: duty, country }]);
    expect(note.agenda[0]?.contributions[0]?.institution).toMatch(/^Minist\S+ \S+ Justi\S+$/);
  });

  it.each([
    ['1000-1100 hrs Opening', '10:00', '11:00'],
    ['10 am\tOpening', '10:00', null],
    ['12 noon - 1 pm Opening', '12:00', '13:00'],
    ['1. 10:00-11:00 Opening', '10:00', '11:00'],
    ['De 10 a 11 h: Opening', '10:00', '11:00'],
  ])('%s begins and ends', (line, localStart, localEnd) => {
    expect(read({ agenda: [line] }).note.agenda).toMatchObject([{ title: 'Opening', localStart, localEnd }]);
  });

  it('may name a subject in capitals that is nobody', () => {
    const { note } = read({ agenda: ['10.00 - 11.00 Panel: Nuevos Horizontes'] });
    expect(note.agenda).toMatchObject([{ title: 'Panel: Nuevos Horizontes', contributions: [] }]);
  });

  it('names its subject behind the person who speaks of it', () => {
    const { note } = read({
      agenda: ['10.00 - 11.00 Presentation by Dr. Ana Prado (Invented Court): "What is counted"'],
    });
    expect(note.agenda[0]).toMatchObject({
      title: 'Presentation: "What is counted"',
      contributions: [{ name: 'Ana Prado', institution: 'Invented Court', function: null }],
    });
  });

  it('may open with an office in front of a name', () => {
    const { note } = read({ agenda: ['10h–11h: Abertura – Secretário André Prates (Secretaria Nacional, Brasil)'] });
    expect(note.agenda[0]).toMatchObject({
      title: 'Abertura',
      contributions: [
        { name: 'André Prates', function: 'Secretário', institution: 'Secretaria Nacional', country: 'BR' },
      ],
    });
  });

  it('goes on in the afternoon without doubt behind a marked one', () => {
    const { note, findings } = read({ agenda: ['2:00 p.m. – 2:15 p.m. Opening', '2:15 – 2:45 Debate'] });
    expect(note.agenda.map(({ localStart }) => localStart)).toEqual(['14:00', '14:15']);
    expect(codesOf(findings)).not.toContain('AMBIGUOUS_TIME');
  });

  it('gives the person behind “a cargo de” the part of the entry', () => {
    const { note } = read({ agenda: ['10.00 - 10.10 Palabras de bienvenida', 'A cargo de Sra. Ana Prado, Directora'] });
    expect(note.agenda[0]?.contributions).toMatchObject([
      { role: 'OPENING', name: 'Ana Prado', function: 'Directora' },
    ]);
  });

  it('says when the last entry ends, where it is “end of session”', () => {
    const { note, findings } = read({ agenda: ['10h00 Opening', '10h20 Debate', '11h00 End of session'] });
    expect(note.agenda.map(({ localEnd }) => localEnd)).toEqual([null, '11:00']);
    expect(note.session.localEnd).toBe('11:00');
    expect(codesOf(findings).filter((code) => code === 'NO_END')).toHaveLength(1);
  });
});

describe('the number of a group', () => {
  it.each(['8ª SESSÃO DO GRUPO DE TRABALHO 4.1', 'R 4.1: Penas que no encierran', 'Sixth session of group 4.1'])(
    '%s is no code of the session',
    (line) => {
      const { note } = read({ heading: [line] });
      expect(note.session).toMatchObject({ code: null, title: 'Doors that open both ways' });
    },
  );
});

describe('a table of labels', () => {
  const { note, findings } = read({
    heading: ['Result\t2.2 Alternatives to arrest', 'Session\t2.1', 'Date\t14 March 2024', 'Time\t10:00 – 11:45'],
    body: ['Participants\tPolice and prosecutors', 'Main outcome\tA shared list of what is needed.'],
    agenda: ['Time\tActivity', '10:00 - 11:45\tOpening'],
  });

  it('is read as the labels say', () => {
    expect(note).toMatchObject({
      result: { code: '2.2', title: 'Alternatives to arrest' },
      session: { code: '2.1', date: '2024-03-14', localStart: '10:00', localEnd: '11:45' },
      invited: 'Police and prosecutors',
      outcome: 'A shared list of what is needed.',
    });
    expect(note.unplaced).toEqual([]);
  });

  it('keeps the place of each word', () => {
    const zone = findings.find(({ code }) => code === 'NO_TIME_ZONE');
    expect(zone).toMatchObject({ line: 6, column: 6 });
  });
});

describe('a heading', () => {
  it('that names the programme opens no agenda', () => {
    const { note } = read({ heading: ['Programme: LANTERN II', 'Session 2.1'] });
    expect(note).toMatchObject({ programme: 'LANTERN II', session: { code: '2.1' } });
    expect(note.agenda).toHaveLength(1);
  });

  it.each(['¿A quién se dirige?', 'Who should attend?', 'Instituciones convocadas', 'Participants (by invitation)'])(
    '%s is over those who are invited',
    (line) => {
      expect(read({ body: [line, 'Judges of first instance and those who advise them.'] }).note.invited).toBe(
        'Judges of first instance and those who advise them.',
      );
    },
  );

  it('says something behind its colon even in the words of headings', () => {
    const { note } = read({ heading: ['Lugar: reunión en línea'], body: ['Main outcome: a list.'] });
    expect(note).toMatchObject({ session: { modality: 'ONLINE' }, outcome: 'a list.' });
  });

  it('goes on with the first entry of its list', () => {
    const body = ['Main outcome: a list of doors.', 'Participants: judges', 'Principles: gender, human rights'];
    expect(read({ body }).note).toMatchObject({
      outcome: 'a list of doors.',
      invited: 'judges',
      principles: ['gender', 'human rights'],
    });
  });

  it('of the paper that speaks of the agenda opens no agenda', () => {
    const { note } = read({ heading: ['Concept Note and Agenda', 'Session 2.1', 'Duration: 1h30'] });
    expect(note.session).toMatchObject({ code: '2.1', title: 'Doors that open both ways', statedDuration: 'PT1H30M' });
    expect(note.agenda).toHaveLength(1);
  });

  it('of the agenda prints the zone of its times', () => {
    const { note } = read({ body: ['Agenda (Mexico City time)', '10.00 - 11.00 Opening'], agenda: [] });
    expect(note.session.timeZone).toBe('America/Mexico_City');
  });
});

describe('a time zone by its own name', () => {
  it.each([
    [['10.00 - 11.00 (Europe/Madrid)'], 'Europe/Madrid'],
    [['14 March 2024, 10.00 - 11.00, America/Argentina/Buenos_Aires'], 'America/Argentina/Buenos_Aires'],
    [['14 March 2024 (America/Port_of_Spain)'], 'America/Port_of_Spain'],
    [['Europe/Lisbon'], 'Europe/Lisbon'],
    [['Time zone: Europe/Madrid'], 'Europe/Madrid'],
    [['Zona horaria: America/Costa_Rica'], 'America/Costa_Rica'],
    [['Fuso horário: America/Sao_Paulo'], 'America/Sao_Paulo'],
    [['Huso horario: Bogotá'], 'America/Bogota'],
  ])('is read from %j', (heading, zone) => {
    const { note, findings } = read({ heading });
    expect(note.session.timeZone).toBe(zone);
    expect(note.session.title).toBe('Doors that open both ways');
    expect(note.unplaced).toEqual([]);
    expect(codesOf(findings)).not.toContain('NO_TIME_ZONE');
  });

  it('stands behind hours without minutes', () => {
    const { note } = read({ heading: ['Jueves, de 10 a 11 h, hora de Bogotá'] });
    expect(note.session).toMatchObject({ localStart: '10:00', localEnd: '11:00', timeZone: 'America/Bogota' });
  });

  it('is read from the words over the agenda', () => {
    expect(read({ agenda: ['All times Europe/Madrid', '10.00 - 11.00 Opening'] }).note.session.timeZone).toBe(
      'Europe/Madrid',
    );
  });

  it('is none where two words only look like one', () => {
    expect(read({ heading: ['Europe/Caribbean dialogue'] }).note.session.timeZone).toBeNull();
  });
});

describe('the way of meeting', () => {
  it.each([
    ['Modality: in person and online', 'HYBRID'],
    ['Modalidad: presencial y en línea', 'HYBRID'],
    ['Presencial y en línea', 'HYBRID'],
    ['Modalidade: presencial e virtual', 'HYBRID'],
    ['Virtual / presencial', 'HYBRID'],
    ['Online and face-to-face', 'HYBRID'],
    ['Format: online', 'ONLINE'],
    ['Formato: virtual', 'ONLINE'],
    ['Formato: presencial', 'IN_PERSON'],
    ['Formato: presencial y en línea', 'HYBRID'],
  ])('%s is %s, in the heading and under the text', (line, modality) => {
    const above = read({ heading: [line] }).note;
    const below = read({ body: [line] }).note;
    expect(above.session).toMatchObject({ title: 'Doors that open both ways', modality });
    expect([above.methodology, below.methodology]).toEqual([null, null]);
    if (line.includes(':')) expect(below.session.modality).toBe(modality);
  });

  it('is read whole from a sentence', () => {
    const body = [
      'Methodology',
      'La sesión se celebrará en modalidad presencial y virtual, en dos bloques de trabajo.',
    ];
    expect(read({ body }).note.session.modality).toBe('HYBRID');
  });

  it('is read beside the day of the session', () => {
    const body = ['The session will be held on Thursday 14 March 2024 at 10.00, online.'];
    expect(read({ body }).note.session.modality).toBe('ONLINE');
  });

  it('leaves the heading over the method alone', () => {
    const { note } = read({ body: ['Format', 'Three short talks and a debate between all who are there.'] });
    expect(note.methodology).toBe('Three short talks and a debate between all who are there.');
  });
});

describe('the ordinal of a session', () => {
  it.each([
    ['Sexta sesión', 6],
    ['Sixth session', 6],
    ['7th session', 7],
    ['VIII sesión', 8],
    ['Nona sessão', 9],
    ['Décima sesión', 10],
    ['Tenth thematic session', 10],
    ['Décima primeira sessão', 11],
    ['Undécima reunión', 11],
    ['Twelfth session', 12],
    ['Décima segunda sesión', 12],
    ['Décimosegunda sesión', 12],
    ['Decimotercera sesión', 13],
    ['Thirteenth meeting', 13],
    ['XIV sesión', 14],
    ['Décima nona sessão', 19],
    ['Vigésima sesión', 20],
    ['Twenty-first session', 21],
    ['Vigésimo primer encuentro', 21],
    ['Session VII', 7],
    ['Sesión sexta', 6],
  ])('%s is %d', (line, ordinal) => {
    const { note } = read({ heading: [line] });
    expect(note.session).toMatchObject({ ordinal, title: 'Doors that open both ways', subtitle: null });
    expect(note.unplaced).toEqual([]);
  });
});

describe('an agenda of lengths', () => {
  it.each([
    [
      'in brackets, behind dashes and in front',
      ['Welcome (10 min)', 'Apertura – 15 minutos', "20' Debate"],
      [10, 15, 20],
    ],
    ['in bullets', ['- Welcome, 5 minutes', '• Panel: three doors (1h 15 min)', '* Closing [10 min]'], [5, 75, 10]],
    ['in numbers', ['1. Welcome (10 mins)', '2. Panel: three doors (half an hour)', '3. Closing (5’)'], [10, 30, 5]],
    ['in a first column', ['10 min\tWelcome', '1 h 30\tPanel: three doors', '5 min\tClosing'], [10, 90, 5]],
    ['in a last column', ['Welcome\t10 min', 'Panel: three doors\t45 min', 'Closing\t5 min'], [10, 45, 5]],
    ['with questions among its entries', ["10' Apertura", "20' Preguntas", 'Preguntas: 5 minutos'], [10, 20, 5]],
    ['before a colon', ['10 min: Welcome', '45 min: Panel: three doors', '5 min: Closing'], [10, 45, 5]],
  ])('%s has no clock, and says so', (_how, agenda, minutes) => {
    const { note, findings } = read({ agenda });
    expect(note.agenda.map(({ statedMinutes }) => statedMinutes)).toEqual(minutes);
    expect(note.agenda.every(({ localStart, localEnd }) => localStart === null && localEnd === null)).toBe(true);
    expect(note.agenda.every(({ title }) => !/\d|min|half/.test(title))).toBe(true);
    expect(codesOf(findings)).toContain('ITEM_WITHOUT_TIME');
    expect(codesOf(findings)).toContain('NO_START');
  });
});

describe('a day that is not the session’s', () => {
  it.each([
    'Documento elaborado el 2 de febrero de 2024',
    'Versión revisada el 2 de febrero de 2024',
    'Actualizado: 2 de febrero de 2024',
    'Enviado el 2 de febrero de 2024',
    'Documento elaborado em 2 de fevereiro de 2024',
    'Revised on 2 February 2024',
  ])('%s is passed over', (line) => {
    const { note, findings } = read({ heading: [line] });
    expect(note.session.date).toBe('2024-03-14');
    expect(codesOf(findings)).not.toContain('DATES_DISAGREE');
  });

  it('gives way to the one that a session is planned for', () => {
    const { note } = read({ body: ['La jornada, programada para el 15 de marzo de 2024, será breve.'] });
    expect(note.session.date).toBe('2024-03-14');
  });
});
