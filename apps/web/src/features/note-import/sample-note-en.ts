/** An invented note with the slips that real ones have; nobody in it exists. */
export const sampleNoteEn = `WORKING GROUP RESULT 3.5

Doors that open early. Community responses before a case reaches the court.

March, 14th, 2024 15:00 (1.45 hours) Online meeting

Context

This is an invented note, made to try out how a note is read. Several countries of the region let municipal teams answer minor drug offences with counselling, schooling or work placements before a prosecutor opens a case. What these teams need in order to last is seldom written down.

The session listens to two of them and asks what another municipality would have to put in place. Budgets, referrals and the protection of personal data are the points on which practice differs most..

Main outcome and goals of the session

The main outcome sought is a short list of conditions under which municipal teams can take referrals from the police.

Specific objectives for session 3.1 include:

- Compare how referrals reach municipal teams in two jurisdictions.
- Describe the data that teams may keep, and for how long.
- ➤ Draw up the conditions under which the police can refer a person directly.

Institutions and participating individuals

The session is aimed at municipalities, prosecution services and health authorities that take part in the working group.

Methodology

The group follows a public health approach, with attention to gender and human rights.

1. Prior to the virtual session

- The programme sends the invitation to the third working session, scheduled for March 14, 2024, at 3:00 PM.
- El enlace de inscripción se enviará con una semana de antelación.

2. During the virtual session

The two teams present their work and answer the group. The following guiding questions are proposed:

- Who can refer a person to a community team in your jurisdiction, and at what moment?
- Which data does the team keep, and who else can see them?
- ➤ What happens when a person does not come back?
- The cost of a place in a community programme

At the end of the session, the programme offers closing remarks.

3. After the session

The list of conditions is sent to the participants for their remarks.

Working Agenda

Time\tContent
15.00 - 15.10\tOpening remarks:
10 mins\tRosa Elena Marte. Coordinator. Sample Programme
15.10 – 15.40 30 mins\tHow a referral travels. The experience of two municipal teams.
\tDr. Tomas Albrecht. Director. Municipal Health Service of Lisbon
15.40-16.30 50 mins\tPanel discussion: What a team may know, and what it must forget.
\tModerator: Ines Caldeira, Expert Result 3.5
\tCosta Rica. Magistrate Alba Quesada, Judiciary of Costa Rica
\tJamaica. Ms. Denise Reid, Director of the National Council on Drug Abuse
\t<u>Discussion</u>
16.30 – 16.45 25 mins\tFinal remarks and closing session Marco Bellini. Director of the Sample Programme
`;
