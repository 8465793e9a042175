import type { CountySlug } from "../county-slugs.ts";

/** People who left and came back, or came for the first time. None of them exists; all of them could. */
export const portraits: Record<CountySlug, readonly { title: string; teaser: string; body: string }[]> = {
  hsk: [
    {
      title: "Zurück nach Brilon, mit Umweg über Rotterdam",
      teaser: "Jana, 31, hat Häfen geplant. Heute plant sie Radwege.",
      body: "In Rotterdam hat Jana ausgerechnet, wie viele Container am Tag durch ein Tor passen. In Brilon rechnet sie aus, wie viele Kinder allein mit dem Rad zur Schule kommen.\n\n»Die Zahlen sind kleiner geworden«, sagt sie, »aber ich kenne jetzt die Leute dahinter.« Den Ausschlag gab ein Anruf am zweiten Weihnachtstag: Ihre beste Freundin bekam ein Kind.",
    },
    {
      title: "Der Mann mit dem Sauerteig",
      teaser: "Till war Unternehmensberater in Frankfurt. Um zwei Uhr nachts hat er auch dort gearbeitet.",
      body: "»Den Rhythmus war ich gewohnt«, sagt Till. Früher saß er nachts über Tabellen, heute steht er am Ofen. Die Bäckerei in Schmallenberg hat er von seinem Onkel übernommen, samt einem Sauerteig, der älter ist als er selbst.\n\nTabellen macht er immer noch. Sie stimmen jetzt öfter.",
    },
    {
      title: "Zwei Stellen, ein Umzugswagen",
      teaser: "Lea und Yasmin kamen aus Hamburg. Bedingung: beide oder keine.",
      body: "Lea ist Lichtplanerin, Yasmin unterrichtet an einer Förderschule. In Arnsberg fanden sie innerhalb von sechs Wochen beide etwas.\n\n»Wir haben am selben Tag unterschrieben, im selben Café«, erzählt Yasmin. Der Kellner war übrigens ein Cousin. »Das ist der Teil, an den ich mich noch gewöhne.«",
    },
    {
      title: "Die Postkarte aus der Box",
      teaser: "Mats bekam 2016 eine Heimvorteil2Go-Box. Neun Jahre später hat er geantwortet.",
      body: "Die Box lag unter dem Bett im Wohnheim in Aachen, dann im Keller in Stuttgart. Als Mats wieder umziehen wollte, fiel ihm die frankierte Karte in die Hand.\n\nEr schrieb drauf: »Sucht ihr noch Leute?« Seit März leitet er in Meschede die Konstruktion eines Sondermaschinenbauers. Die Karte hängt gerahmt in unserem Büro.",
    },
    {
      title: "Ein Jahr auf Probe in Winterberg",
      teaser: "Sophie und Noah wollten eine Saison bleiben. Das war vor vier Wintern.",
      body: "Der Plan war: ein Winter am Lift, dann weiter nach Kanada. Dann kam der Sommer, und mit ihm ein Angebot, den Bikepark mit aufzubauen.\n\n»Wir sagen immer noch: nächstes Jahr Kanada«, lacht Noah. Die Kinder gehen hier in den Waldkindergarten.",
    },
    {
      title: "Holz ist auch Hightech",
      teaser: "Merle hat in Rosenheim studiert. In Olsberg darf sie ihre Masterarbeit bauen.",
      body: "Merles Masterarbeit handelte von Buche als Bauholz, auf 140 Seiten. Heute steht das Ergebnis am Ortsrand: eine Halle, 40 Meter lang, ohne ein Stück Fichte.\n\n»An der Hochschule hätte mir niemand eine Säge gegeben«, sagt sie. »Hier haben sie gefragt, welche.«",
    },
    {
      title: "Heimweh nach dem Wald",
      teaser: "Simon programmierte in Berlin Apps für Pflanzenfreunde. Jetzt hat er einen Garten.",
      body: "Drei Tage Homeoffice, zwei Tage im Büro in Sundern: So hat sich Simon mit seinem neuen Arbeitgeber geeinigt. Den alten hat er behalten, als Kunden.\n\nWas ihm fehlt? »Falafel um Mitternacht.« Was er gewonnen hat? Er zeigt aus dem Fenster.",
    },
    {
      title: "Die erste Meisterin am Hammer",
      teaser: "Greta lernte schmieden, ging auf Wanderschaft und kam mit Ideen wieder.",
      body: "In der Gesenkschmiede in Bestwig haben sie gelacht, als Greta mit sechzehn nach einer Lehrstelle fragte. Heute lacht sie, wenn jemand nach dem Chef fragt.\n\nDazwischen lagen vier Jahre in Schweden und Spanien. Mitgebracht hat sie einen Ofen, der halb so viel Gas braucht.",
    },
    {
      title: "Vom Hörsaal in den Hofladen",
      teaser: "Katharina forschte in Kiel an Milch. In Medebach macht sie Käse.",
      body: "»Ich kann erklären, warum er reift«, sagt Katharina, »aber meine Mutter kann riechen, wann.« Zusammen führen sie die Hofkäserei weiter, die drei Jahre leer stand.\n\nDie Promotion liegt in der Schublade. Vielleicht schreibt sie sie noch. Vielleicht auch nicht.",
    },
    {
      title: "Papa, Polier, Posaunist",
      teaser: "Hannes kam wegen der Kinder zurück und wegen des Musikvereins. In welcher Reihenfolge, verrät er nicht.",
      body: "In Düsseldorf fuhr Hannes abends eine Stunde heim. In Marsberg sind es acht Minuten, und um halb sechs sitzt er am Tisch.\n\nMontags ist Probe. »Da war mein Platz noch frei«, sagt er, »die haben zwölf Jahre lang einen Stuhl hingestellt.«",
    },
    {
      title: "Ankommen ohne Heimatgefühl",
      teaser: "Elena ist in Valencia aufgewachsen. In Eslohe hat sie zuerst gefroren.",
      body: "Elena kam der Liebe wegen und hatte keine Ahnung, was ein Schützenfest ist. Heute arbeitet sie als Ingenieurin bei einem Getriebebauer und erklärt es anderen.\n\n»Niemand hat mich gefragt, ob ich bleibe«, sagt sie. »Sie haben mich gefragt, ob ich beim Kuchenverkauf helfe. Das war dasselbe.«",
    },
    {
      title: "Noch nicht, aber bald",
      teaser: "Jonas folgt uns seit sieben Jahren und lebt in Wien. Wir haben trotzdem mit ihm gesprochen.",
      body: "Jonas ist einer von denen, die jede unserer Mails lesen und nie kommen. »Ich komme, wenn meine Tochter in die Schule kommt«, sagt er. Das ist in zwei Jahren.\n\nWir haben uns das aufgeschrieben. Bis dahin schicken wir ihm den Spielplan des SV.",
    },
  ],
  soest: [
    {
      title: "Hausärztin in Rüthen: »Ich wollte Menschen wiedersehen«",
      teaser: "Paula war Internistin an einer Uniklinik. Heute kennt sie die Namen der Enkel.",
      body: "In der Klinik sah Paula ihre Patientinnen und Patienten im Schnitt vier Tage. In der Praxis begleitet sie manche, seit sie angefangen hat.\n\n»Man muss mehr wissen, nicht weniger«, sagt sie über die Allgemeinmedizin. Und: »Ich habe zum ersten Mal einen Beruf, von dem ich beim Abendessen erzählen kann.«",
    },
    {
      title: "Vom Schülertreffen ins Physikum",
      teaser: "Kilian war sechzehn, als er bei uns eine Niere suchte. Jetzt studiert er im fünften Semester.",
      body: "Beim ersten Netzwerktreffen hat Kilian am Ultraschallgerät seine Niere gefunden. »Da war ich geliefert«, sagt er.\n\nHeute studiert er in Bielefeld und war zur Famulatur in Welver. Die Ärztin dort hat ihm zum Abschied einen Reflexhammer geschenkt. Er ist von 1974 und funktioniert.",
    },
    {
      title: "Teilen macht halbe Sorgen",
      teaser: "Nina und Felix führen gemeinsam einen Sitz in Lippstadt. Dienstags ist sie dran, mittwochs er.",
      body: "Zwei halbe Sitze, zwei kleine Kinder, eine Praxis: Das Modell von Nina und Felix stand in keinem Lehrbuch. Die Kassenärztliche Vereinigung hat trotzdem ja gesagt.\n\nÜbergaben machen sie beim Zähneputzen. »Datenschutzkonform flüsternd«, sagt Felix.",
    },
    {
      title: "Die letzte und die erste Sprechstunde",
      teaser: "In Anröchte wechselte eine Praxis nach 34 Jahren die Hände. Ein Jahr lang saßen beide nebeneinander.",
      body: "Der eine hat 34 Jahre lang alles im Kopf gehabt. Die andere tippt schneller, als er spricht. Ein Jahr lang haben sie die Praxis gemeinsam geführt.\n\n»Am Anfang kamen alle zu ihm«, erzählt Tabea. »Am Ende haben sie ihn gefragt, ob er im Urlaub sei.« Er sei ein bisschen beleidigt gewesen. Und sehr froh.",
    },
    {
      title: "PJ auf dem Dorf, mit Aussicht",
      teaser: "Yasmin wollte Chirurgin werden. Dann kam das Wahltertial in Lippetal.",
      body: "»Ich habe in sechzehn Wochen mehr selbst entschieden als in zwei Jahren Famulaturen«, sagt Yasmin. Geplant war das nicht: Der Platz in der Chirurgie war vergeben.\n\nHeute ist sie in der Weiterbildung im Verbund. Operiert wird auch, nur kleiner.",
    },
    {
      title: "Hausbesuch mit Gummistiefeln",
      teaser: "Theo fährt dienstags über die Höfe am Haarstrang. Wir waren einen Tag dabei.",
      body: "Erster Halt: Blutdruck, Kaffee, ein Gespräch über Milchpreise. Zweiter Halt: Wunde, Kaffee, Enkelfotos. Nach dem fünften Hof lehnt Theo den Kaffee ab.\n\nIn der Stadt, sagt er, habe er Krankheiten behandelt. Hier behandle er Leute.",
    },
    {
      title: "Angestellt und glücklich",
      teaser: "Vera wollte keine Chefin werden. In einer Praxis in Werl muss sie das auch nicht.",
      body: "Drei Tage, feste Zeiten, kein Kredit: Vera ist angestellte Fachärztin und hat nicht vor, das zu ändern.\n\n»Ich habe Medizin studiert, nicht Betriebswirtschaft.« Ihr Chef übrigens auch nicht. Er hat dafür eine Praxismanagerin.",
    },
    {
      title: "Mit der Landarztquote nach Münster",
      teaser:
        "Lina hat einen Studienplatz bekommen, obwohl ihr Abitur 2,1 war. Und eine Zusage gegeben, die zehn Jahre gilt.",
      body: "Als Rettungssanitäterin hatte Lina längst gemerkt, dass sie mehr wissen will. Die Note reichte nicht, die Erfahrung schon.\n\nHat sie Angst vor der Verpflichtung? »Ich wollte sowieso zurück. Jetzt habe ich es schriftlich.«",
    },
  ],
  mk: [
    {
      title: "Altena, Shenzhen, Altena",
      teaser: "Philipp hat in China Fabriken aufgebaut. Die nächste baut er zwischen zwei Hängen.",
      body: "»In Shenzhen war alles groß und nichts alt«, sagt Philipp. Jetzt arbeitet er in einer Drahtzieherei, in der sein Urgroßvater schon am Ofen stand.\n\nDer Platz im Tal ist knapp. Also baut er nach oben.",
    },
    {
      title: "Die Stimme aus der Härterei",
      teaser: "Maike leitet in Plettenberg eine Schicht und singt abends Sopran.",
      body: "Nach dem Studium in Wien wollte Maike ans Theater. Die Engagements waren kurz, die Wohnungen auch. Eine Bekannte erzählte ihr von einer Umschulung zur Werkstoffprüferin.\n\nHeute hört sie am Klang, ob ein Teil einen Riss hat. Im Chor auch.",
    },
    {
      title: "Familie, Werkbank, Feierabend",
      teaser: "Daniel wollte nie in den Betrieb des Vaters. In den des Nachbarn schon.",
      body: "Zu Hause, das war für Daniel der Geruch von Bohremulsion. Er ging nach Braunschweig, so weit wie möglich davon weg.\n\nDass er heute in Lüdenscheid Werkzeuge konstruiert, zwei Türen neben dem Vater, findet er selbst lustig. Mittags essen sie zusammen.",
    },
    {
      title: "Wie man in Iserlohn eine Wohnung findet",
      teaser: "Carla hat es uns verraten: über den Chor, die Kita und einen Zettel beim Bäcker.",
      body: "Im Internet fand Carla nichts, im Treppenhaus alles. Ihre Wohnung bekam sie von einer Frau, die sie beim Stammtisch kennengelernt hatte.\n\nBeruflich hatte sie längst etwas: Sie entwickelt Schalter, die man nur bemerkt, wenn sie fehlen.",
    },
    {
      title: "Der Heimkehrer vom Hönnetal",
      teaser: "Lukas ist Geologe. In Balve hat er eine Höhle und einen Arbeitsplatz gefunden.",
      body: "Andere suchen eine Stelle in der Nähe einer Kita. Lukas suchte eine in der Nähe einer Höhle. Im Hönnetal gibt es beides.\n\nEr prüft Kalkstein, klettert am Wochenende und hat seiner Tochter versprochen, dass es Fledermäuse gibt. Es gibt sie.",
    },
  ],
  olpe: [
    {
      title: "Aus Köln zum Kahn",
      teaser: "Rieke hat am Rhein Werbung gemacht. Am Biggesee macht sie jetzt Segel.",
      body: "»Ich wollte etwas herstellen, das man anfassen kann«, sagt Rieke. Ihre Segelmacherei in Attendorn ist klein, die Auftragsliste lang.\n\nNebenbei gestaltet sie die Hefte von drei Vereinen. Ganz ohne Werbung geht es nicht.",
    },
    {
      title: "Ein Ingenieur für das Dorf",
      teaser: "Niklas plant Nahwärme in Drolshagen, für das Haus, in dem er aufgewachsen ist, und 140 andere.",
      body: "Seine Diplomarbeit schrieb Niklas über Fernwärme in Kopenhagen. Zwölf Jahre später liegt ein Rohr vor seinem Elternhaus.\n\n»In Kopenhagen war ich einer von vielen«, sagt er. »Hier werde ich beim Metzger auf Vorlauftemperaturen angesprochen.«",
    },
    {
      title: "Drei Kinder, zwei Berufe, ein Hof",
      teaser: "Anna und Moritz haben in Kirchhundem einen Hof gekauft. Landwirtschaft machen die anderen.",
      body: "Die Scheune ist Werkstatt, der Stall Büro, auf der Wiese stehen die Schafe der Nachbarn. Anna berät Betriebe, Moritz baut Möbel.\n\n»Wir wussten nicht, dass das geht«, sagen beide. Es geht, seit das Glasfaserkabel liegt.",
    },
    {
      title: "Heim zur Zimmerei",
      teaser: "Pia hat Architektur studiert. Jetzt baut sie, was sie zeichnet.",
      body: "In Leipzig zeichnete Pia Hotels, die nie gebaut wurden. In Finnentrop steht nach vier Tagen ein Haus.\n\nDie Gesellenprüfung hat sie mit 29 nachgeholt. Ihr Vater war Prüfer, durfte aber nicht hinschauen.",
    },
  ],
  siwi: [
    {
      title: "Von Vancouver nach Netphen",
      teaser: "Robin hat zehn Jahre in Kanada gelebt. Den Wald hätte er hier auch gehabt.",
      body: "»Wir sind um die halbe Welt gezogen, um im Wald zu wohnen«, sagt Robin. Dann bekam seine Mutter neue Knie, und er schaute sich zum ersten Mal seit Jahren Stellen in Siegen an.\n\nHeute programmiert er Walzwerke. Seine Frau arbeitet als Hebamme. Der Wald ist kleiner, aber mit dem Rad erreichbar.",
    },
    {
      title: "Landärztin mit Pferd",
      teaser: "Svenja hat in Bad Laasphe eine Praxis übernommen und einen Stall gleich dazu.",
      body: "Die Übergabe dauerte ein Jahr, der Stallbau zwei. Svenja arbeitet an vier Tagen und hat am fünften das Telefon aus.\n\nIn der Klinik hätte sie das nie gekonnt. »Da gab es auch kein Heu.«",
    },
    {
      title: "Hilchenbach kann Software",
      teaser: "Ben und Ole haben ihr Büro aus Berlin mitgebracht. Die Miete ließen sie dort.",
      body: "Zu zweit angefangen, heute sind sie elf: Die Firma von Ben und Ole schreibt Programme für Prüfstände. Die Kunden sitzen im Umkreis von dreißig Kilometern.\n\n»In Berlin haben wir Pitches gemacht«, sagt Ole. »Hier geht man rüber und fragt.«",
    },
    {
      title: "Die Frau vom Hochofen",
      teaser: "Zoe prüft Stahl. Dass sie bleibt, hat auch mit einem Chor zu tun.",
      body: "Zoe kam aus Dresden, weil es in Siegen einen Masterplatz gab. Sie blieb, weil es einen Werkstoffprüfer gab, der im selben Chor singt.\n\nInzwischen leitet sie das Labor. Er kocht.",
    },
    {
      title: "Weiterbildung mit Kinderwagen",
      teaser: "Leonie macht ihre Facharztausbildung in Teilzeit. In Kreuztal geht das.",
      body: "Sechzig Monate Weiterbildung, bei halber Stelle doppelt so lange: Leonie hat nachgerechnet und sich trotzdem dafür entschieden.\n\nIhr Weiterbilder auch. »Ich bilde lieber lange aus als gar nicht«, sagt er. Das Kind kennt inzwischen alle Stempel.",
    },
    {
      title: "Ein Glockengießer-Enkel und sein Labor",
      teaser: "Malte misst Schwingungen. Angefangen hat es im Kirchturm von Freudenberg.",
      body: "Als Kind durfte Malte die Glocken läuten. Als Physiker in Zürich hat er gelernt, warum sie klingen. In Freudenberg misst er heute, wann eine Maschine falsch klingt.\n\nDie Glocken läutet er weiterhin, jeden zweiten Sonntag.",
    },
  ],
};
