/** What firms tell about themselves at length. `{ort}` and `{jahr}` are filled in. */
export const stories = [
  "Angefangen hat es {jahr} mit einer Werkbank und einem Auftrag, der eigentlich zu groß war. Er wurde trotzdem pünktlich fertig, weil abends die Nachbarschaft mit anpackte.\n\nSo etwas vergisst man in {ort} nicht. Wer heute hier anfängt, hört die Geschichte spätestens beim Sommerfest, und wer will, sieht die Werkbank: Sie steht am Eingang, und auf ihr liegt das Gästebuch.",
  "Dreimal stand die Frage im Raum, ob man wegzieht. Dreimal hieß die Antwort {ort}. Beim letzten Mal hat die Belegschaft mit abgestimmt.\n\nSeitdem wird jedes Jahr ein Tag lang nicht gearbeitet, sondern gemeinsam überlegt, was im nächsten besser werden soll. Die Liste hängt in der Kantine, und abgehakt wird öffentlich.",
  "Das Haus hat seit {jahr} zwei Brände, ein Hochwasser und eine Umstellung auf Computer überstanden. Am längsten wird über die Computer gesprochen.\n\nHeute planen drei Leute, die als Auszubildende hier angefangen haben, die nächste Halle. Sie bekommt ein grünes Dach und endlich genug Steckdosen.",
  "Wer hier in der Ausbildung ist, baut im dritten Jahr etwas, das der Ort brauchen kann. Auf diese Weise hat {ort} inzwischen eine Bushaltestelle, vier Bänke und eine Schaukel für den Kindergarten.\n\nDie Idee kam von einer Auszubildenden, die heute die Werkstatt leitet.",
  "Die Gründer kannten sich aus dem Schützenverein und waren sich in allem uneins, nur nicht darin, dass man Leute ordentlich behandelt. Das gilt seit {jahr}.\n\nEs heißt auch, dass im Winter niemand im Dunkeln nach Hause geht, der das nicht will: Die Schichten richten sich nach dem Bus, nicht umgekehrt.",
  "Vor einigen Jahren wollte niemand mehr die Nachtschicht machen. Statt mehr zu zahlen, hat man sie abgeschafft. Die Maschinen laufen seitdem allein, und morgens schaut jemand nach, was sie getan haben.\n\nDer Umbau hat zwei Jahre gedauert. Entlassen wurde niemand, umgelernt haben fast alle.",
  "In {ort} sagt man, wer hier arbeitet, kann reparieren. Das stimmt ungefähr. Richtig ist, dass es seit {jahr} eine offene Werkstatt gibt: Am ersten Samstag im Monat darf jede und jeder aus dem Ort vorbeikommen, mit Toaster, Fahrrad oder Idee.",
  "Das Haus wird von zwei Cousinen geführt, die beide erst weg mussten, um wiederzukommen. Die eine war in Rotterdam, die andere in Dresden. Wer heute zurückkehrt, findet deshalb offene Ohren und im ersten Jahr ein Gespräch im Monat, in dem es nicht um Aufträge geht.",
] as const;

/** Whom one meets there; invented people. `{a}`, `{b}` and `{c}` are names. */
export const peopleTexts = [
  "{a} leitet die Werkstatt und erklärt gern.\n{b} kümmert sich um die Ausbildung.\n{c} hört bei allem zu, was sonst keinen Platz hat.",
  "{a} ist nach acht Jahren in Köln zurückgekommen und führt den Vertrieb.\n{b} hat hier gelernt und ist geblieben.",
  "Bewerbungen liest {a} selbst.\nIm Betrieb zeigt {b} alles, was man sehen möchte.",
  "{a} macht mit Neuen den Rundgang, der nie unter zwei Stunden dauert.\n{b} plant die Schichten und kennt jede Busverbindung.\n{c} vertritt die Auszubildenden.",
  "{a} und {b} teilen sich eine Leitungsstelle, jede drei Tage die Woche.",
] as const;

export const practiceStories = [
  "Die Praxis liegt, wo früher die Schule war. Im Wartezimmer hängt noch die Karte des Ortes, und wer Kind war, als hier unterrichtet wurde, zeigt darauf, wo er wohnt.\n\nFamulantinnen fahren vom zweiten Tag an mit zu den Hausbesuchen. Wer ein Auto braucht, bekommt eines.",
  "Mittwochs ist nachmittags zu, und zwar wirklich. Das war die Bedingung, unter der die jüngste Kollegin gekommen ist, und seitdem fragen sich alle, warum es nicht immer so war.\n\nFür die Weiterbildung gibt es einen Plan, der eingehalten wird, und jede Woche eine Stunde nur für Fragen.",
  "Angefangen hat die Praxis {jahr} in zwei Zimmern über der Apotheke. Heute gibt es einen Anbau, eine Rampe und eine Physiotherapie unter demselben Dach.\n\nDie Übergabe ist vorbereitet: Wer kommt, arbeitet erst mit und übernimmt dann, in dem Tempo, das passt.",
] as const;

export const practicePeople = [
  "Dr. {a}, Fachärztin für Allgemeinmedizin, weiterbildungsbefugt.\n{b} leitet die Anmeldung und kennt alle.",
  "Dr. {a} und Dr. {b} teilen sich die Sprechstunden.\n{c} macht Hausbesuche und Wundversorgung.",
  "{a} führt die Praxis in der zweiten Generation.\nStudierende begleitet {b}.",
] as const;
