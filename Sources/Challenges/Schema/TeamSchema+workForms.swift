/// The usual work forms, with which every zone begins.
extension TeamSchema {
    static let usualWorkForms =
        """
        INSERT INTO work_forms
            (id, name_nl, name_en, purpose_nl, purpose_en, minutes, least_people, most_people, script)
        VALUES
            ('kring-van-halen-en-brengen', 'Kring van halen en brengen', 'Circle of bringing and taking',
            'Ieder brengt iets in en neemt iets mee. Goed voor een eerste avond, als mensen elkaar nog niet kennen.',
            'Everybody brings something and takes something home. Good for a first evening, when people do not know each other.',
            90, 6, 24, '[
        {"minutes": 10, "title": {"nl": "Welkom", "en": "Welcome"},
        "text": {
        "nl": "Ga in een kring zitten. Noem het doel van de avond en hoe laat u klaar bent.",
        "en": "Sit in a circle. Say what the evening is for and when it ends."}},
        {"minutes": 20, "title": {"nl": "Brengen", "en": "Bringing"},
        "text": {
        "nl": "Ieder schrijft op een kaart wat hij of zij kan brengen: kennis, tijd, spullen of contacten.",
        "en": "Everybody writes on a card what they can bring: knowledge, time, things or contacts."}},
        {"minutes": 20, "title": {"nl": "Halen", "en": "Taking"},
        "text": {
        "nl": "Ieder schrijft op een kaart van een andere kleur wat hij of zij zoekt.",
        "en": "Everybody writes on a card of another colour what they are looking for."}},
        {"minutes": 30, "title": {"nl": "Koppelen", "en": "Matching"},
        "text": {
        "nl": "Leg de kaarten op de grond. Zoek samen welke kaarten bij elkaar horen.",
        "en": "Put the cards on the floor. Find out together which cards belong together."}},
        {"minutes": 10, "title": {"nl": "Afspreken", "en": "Agreeing"},
        "text": {
        "nl": "Schrijf bij elke koppeling op wie wat doet en wanneer.",
        "en": "Write down for each match who does what and when."}}
            ]'),
            ('speeddate', 'Speeddate', 'Speed date',
            'Korte gesprekken in tweetallen. Veel mensen leren elkaar snel kennen.',
            'Short talks in pairs. Many people get to know each other quickly.',
            60, 8, 40, '[
        {"minutes": 5, "title": {"nl": "Uitleg", "en": "Explanation"},
        "text": {
        "nl": "Zet twee rijen stoelen tegenover elkaar. Vertel de vraag van vandaag.",
        "en": "Put two rows of chairs opposite each other. Say what the question of today is."}},
        {"minutes": 35, "title": {"nl": "Gesprekken", "en": "Talks"},
        "text": {
        "nl": "Zeven gesprekken van vijf minuten. Na elk gesprek schuift een rij een stoel op.",
        "en": "Seven talks of five minutes. After each talk one row moves up a chair."}},
        {"minutes": 20, "title": {"nl": "Oogst", "en": "Harvest"},
        "text": {
        "nl": "Ieder vertelt in een zin wie hij of zij nog eens wil spreken, en waarover.",
        "en": "Everybody says in one sentence whom they want to talk to again, and about what."}}
            ]'),
            ('brown-paper', 'Brown paper', 'Brown paper',
            'Op een grote rol papier zet u samen de stappen van een plan of een proces uit.',
            'On a large roll of paper you set out the steps of a plan or a process together.',
            100, 4, 16, '[
        {"minutes": 10, "title": {"nl": "Begin en eind", "en": "Beginning and end"},
        "text": {
        "nl": "Schrijf links waar u nu staat en rechts waar u wilt uitkomen.",
        "en": "Write on the left where you are now, and on the right where you want to end up."}},
        {"minutes": 30, "title": {"nl": "Stappen", "en": "Steps"},
        "text": {
        "nl": "Ieder schrijft stappen op losse briefjes en plakt ze op het papier.",
        "en": "Everybody writes steps on notes and sticks them on the paper."}},
        {"minutes": 30, "title": {"nl": "Ordenen", "en": "Putting in order"},
        "text": {
        "nl": "Leg de briefjes in volgorde. Haal dubbele weg. Teken pijlen.",
        "en": "Put the notes in order. Take away doubles. Draw arrows."}},
        {"minutes": 20, "title": {"nl": "Knelpunten", "en": "Trouble spots"},
        "text": {
        "nl": "Geef met een rode stip aan waar het mis kan gaan. Bespreek de stippen.",
        "en": "Mark with a red dot where it may go wrong. Talk about the dots."}},
        {"minutes": 10, "title": {"nl": "Eigenaren", "en": "Owners"},
        "text": {
        "nl": "Zet bij elke stap een naam en een datum. Maak een foto.",
        "en": "Put a name and a date with each step. Take a photo."}}
            ]'),
            ('design-sprint', 'Design sprint', 'Design sprint',
            'In een dag van vraag naar een proefversie die u aan anderen laat zien.',
            'In one day from a question to a trial version that you show to others.',
            360, 4, 12, '[
        {"minutes": 45, "title": {"nl": "Begrijpen", "en": "Understand"},
        "text": {
        "nl": "Laat mensen vertellen die de vraag goed kennen. Schrijf op wat u opvalt.",
        "en": "Let people talk who know the question well. Write down what you notice."}},
        {"minutes": 60, "title": {"nl": "Schetsen", "en": "Sketch"},
        "text": {
        "nl": "Ieder tekent alleen een oplossing. Hang de tekeningen op zonder naam.",
        "en": "Everybody draws a solution alone. Hang up the drawings without names."}},
        {"minutes": 45, "title": {"nl": "Kiezen", "en": "Choose"},
        "text": {
        "nl": "Ieder plakt drie stippen. Bespreek de tekening met de meeste stippen en kies.",
        "en": "Everybody sticks three dots. Talk about the drawing with the most dots, and choose."}},
        {"minutes": 150, "title": {"nl": "Maken", "en": "Make"},
        "text": {
        "nl": "Maak een proefversie van papier, karton of een paar schermen.",
        "en": "Make a trial version of paper, cardboard or a few screens."}},
        {"minutes": 60, "title": {"nl": "Testen", "en": "Test"},
        "text": {
        "nl": "Laat de proefversie zien aan mensen van buiten het team. Luister vooral.",
        "en": "Show the trial version to people from outside the team. Mostly listen."}}
            ]'),
            ('wereldcafe', 'Wereldcafé', 'World café',
            'Aan kleine tafels praat u in wisselende groepen over een paar vragen.',
            'At small tables you talk about a few questions in changing groups.',
            90, 12, 60, '[
        {"minutes": 10, "title": {"nl": "Welkom", "en": "Welcome"},
        "text": {
        "nl": "Elke tafel heeft een vraag en een tafelheer of tafeldame die blijft zitten.",
        "en": "Each table has a question and a host who stays."}},
        {"minutes": 20, "title": {"nl": "Eerste ronde", "en": "First round"},
        "text": {
        "nl": "Praat over de vraag van uw tafel. Schrijf en teken op het tafelkleed.",
        "en": "Talk about the question of your table. Write and draw on the tablecloth."}},
        {"minutes": 20, "title": {"nl": "Tweede ronde", "en": "Second round"},
        "text": {
        "nl": "Ga naar een andere tafel. De tafelheer of tafeldame vertelt wat er al ligt.",
        "en": "Go to another table. The host tells you what is there already."}},
        {"minutes": 20, "title": {"nl": "Derde ronde", "en": "Third round"},
        "text": {
        "nl": "Wissel nog een keer. Zoek naar wat steeds terugkomt.",
        "en": "Change once more. Look for what keeps coming back."}},
        {"minutes": 20, "title": {"nl": "Oogst", "en": "Harvest"},
        "text": {
        "nl": "Elke tafel noemt drie dingen. Schrijf ze op voor het verslag.",
        "en": "Each table names three things. Write them down for the notes."}}
            ]'),
            ('opgavetafel', 'Opgavetafel', 'Challenge table',
            'Bewoners, ondernemers en gemeente werken samen een opgave uit tot een eerste plan.',
            'Residents, entrepreneurs and municipality work a challenge out into a first plan.',
            120, 5, 14, '[
        {"minutes": 15, "title": {"nl": "De vraag", "en": "The question"},
        "text": {
        "nl": "De eigenaar vertelt de opgave en wat al bekend is. Stel alleen vragen om te begrijpen.",
        "en": "The owner tells about the challenge and what is known. Ask questions only to understand."}},
        {"minutes": 20, "title": {"nl": "Wie ervaart dit?", "en": "Who is affected?"},
        "text": {
        "nl": "Noem wie dit raakt en wie ontbreekt aan tafel.",
        "en": "Name who is affected, and who is missing at the table."}},
        {"minutes": 40, "title": {"nl": "Ideeën", "en": "Ideas"},
        "text": {
        "nl": "Bedenk eerst alleen, daarna samen. Zet elk idee op een kaart.",
        "en": "Think alone first, then together. Put each idea on a card."}},
        {"minutes": 30, "title": {"nl": "Uitwerken", "en": "Working out"},
        "text": {
        "nl": "Kies twee kaarten. Schrijf per kaart: plan, kosten, inkomsten, steun en risico.",
        "en": "Choose two cards. Write for each: plan, costs, income, support and risk."}},
        {"minutes": 15, "title": {"nl": "Verder", "en": "Onwards"},
        "text": {
        "nl": "Spreek af wie in het team stapt en wanneer u elkaar weer ziet.",
        "en": "Agree who joins the team and when you meet again."}}
            ]'),
            ('schouw', 'Schouw', 'Walk through the neighbourhood',
            'U loopt samen door de buurt en legt vast wat goed is en wat beter kan.',
            'You walk through the neighbourhood together and note what is good and what could be better.',
            100, 3, 15, '[
        {"minutes": 10, "title": {"nl": "Route", "en": "Route"},
        "text": {
        "nl": "Bekijk de route op de kaart. Verdeel foto, notities en tijd.",
        "en": "Look at the route on the map. Divide photos, notes and time."}},
        {"minutes": 60, "title": {"nl": "Lopen", "en": "Walking"},
        "text": {
        "nl": "Stop op elke plek. Ieder zegt een ding dat goed is en een ding dat beter kan.",
        "en": "Stop at each place. Everybody names one thing that is good and one that could be better."}},
        {"minutes": 30, "title": {"nl": "Kaart", "en": "Map"},
        "text": {
        "nl": "Zet de foto’s en notities op de kaart. Kies de drie belangrijkste plekken.",
        "en": "Put photos and notes on the map. Choose the three most important places."}}
            ]'),
            ('dialoogtafel', 'Dialoogtafel', 'Dialogue table',
            'Een rustig gesprek waarin ieder zijn ervaring vertelt, zonder discussie.',
            'A calm talk in which everybody tells of their experience, without debate.',
            100, 5, 9, '[
        {"minutes": 10, "title": {"nl": "Kennismaken", "en": "Getting to know each other"},
        "text": {
        "nl": "Ieder vertelt wie hij of zij is en wat deze vraag met hem of haar doet.",
        "en": "Everybody says who they are and what this question means to them."}},
        {"minutes": 40, "title": {"nl": "Delen", "en": "Sharing"},
        "text": {
        "nl": "Vertel een eigen ervaring. Anderen luisteren en vragen door, maar oordelen niet.",
        "en": "Tell about an experience of your own. Others listen and ask on, but do not judge."}},
        {"minutes": 30, "title": {"nl": "Dromen", "en": "Dreaming"},
        "text": {
        "nl": "Wat ziet u voor u als het goed gaat?",
        "en": "What do you see when things go well?"}},
        {"minutes": 20, "title": {"nl": "Doen", "en": "Doing"},
        "text": {
        "nl": "Wat kunt u zelf morgen al doen?",
        "en": "What can you do yourself tomorrow?"}}
            ]');

        """
}
