import { fold } from "./fold.ts";

const folded = (words: string) => new Set(words.split(/\s+/).map(fold));

/** Words that join others and say nothing themselves. */
export const joiners = folded(
  "und u and der die das des den dem im in am an auf bei beim zu zum zur für von vom fa firma co the",
);

/** Academic titles. */
export const titles = folded(
  "dr dres prof med dent vet dipl ing univ rer nat phil jur habil priv doz pd pol oec msc bsc mba ma",
);

/** What practices call themselves; who they are stands beside it. */
export const practiceWords = folded(
  `praxis praxen arztpraxis hausarztpraxis hausärztliche hausärztlich gemeinschaftspraxis facharztpraxis praxisgemeinschaft
  landarztpraxis familienpraxis zahnarztpraxis kinderarztpraxis privatpraxis bag berufsausübungsgemeinschaft mvz medizinisches
  versorgungszentrum hausarzt hausärztin hausärzte arzt ärztin ärzte facharzt fachärztin fachärzte zahnarzt zahnärztin
  kinderarzt kinderärztin allgemeinmedizin allgemeinarzt allgemeinärztin allgemeinmediziner innere medizin internist
  internistin internistische praktischer praktische`,
);

/** Words that say that a record is one place of several. */
export const branchWords = folded(
  `filiale zweigstelle niederlassung zweigniederlassung außenstelle standort werk zweigwerk betriebsstätte geschäftsstelle
  zweigpraxis nebenstelle verkaufsstelle depot`,
);

/** Trades and other words that many names share: that they are equal says little, that they differ says something. */
export const commonWords = folded(
  `maschinenbau sondermaschinenbau anlagenbau apparatebau werkzeugbau formenbau modellbau stahlbau metallbau metall
  metallwaren metalltechnik metallverarbeitung stahl eisen guss gießerei draht drahtwerke armaturen schlosserei schmiede
  zerspanung zerspanungstechnik drehteile blech blechtechnik kunststoff kunststoffe kunststofftechnik spritzguss
  elektro elektrotechnik elektronik elektroinstallation licht leuchten automation automatisierung automatisierungstechnik
  technik systeme systemtechnik service services holz holzbau holzwerke holzhandel sägewerk zimmerei tischlerei schreinerei
  möbel möbelwerke küchen fenster türen bau bauunternehmen bauunternehmung hochbau tiefbau straßenbau dach dachdecker
  bedachungen maler malerbetrieb sanitär heizung sanitärtechnik heizungsbau haustechnik gebäudetechnik garten gartenbau
  landschaftsbau gärtnerei bäckerei konditorei metzgerei fleischerei brauerei molkerei hof landhandel lebensmittel
  autohaus auto kfz fahrzeuge fahrzeugbau fahrzeugtechnik spedition logistik transporte transport reisen hotel gasthof
  landgasthof restaurant pflege pflegedienst seniorenheim altenheim altenzentrum seniorenzentrum klinik klinikum krankenhaus
  hospital apotheke physiotherapie software it edv systemhaus daten datentechnik digital medien druck druckerei verlag
  werbung werbetechnik agentur verpackung verpackungen textil mode versicherung versicherungen steuerberatung steuerberater
  beratung bank sparkasse volksbank stadtwerke energie umwelt entsorgung recycling handel großhandel handelsgesellschaft
  verwaltung verwaltungs beteiligung beteiligungs holding gruppe group vertrieb vertriebs produktion produktions
  gesellschaft werke werk betrieb betriebe unternehmen international deutschland gebrüder söhne sohn schule kindergarten
  kindertagesstätte stadt gemeinde kreis verein stiftung ingenieurbüro architekturbüro planungsbüro büro center zentrum studio shop`,
);

/** Trades with two names. */
export const otherNames: Record<string, string> = Object.fromEntries(
  Object.entries({
    tischlerei: "schreinerei",
    fleischerei: "metzgerei",
    kita: "kindertagesstätte",
    bauunternehmung: "bauunternehmen",
    bedachungen: "dachdeckerei",
    raumausstatter: "raumausstattung",
  }).map(([one, other]) => [fold(one), fold(other)]),
);

/** What a company does within its group: with such a word it is another company than the one without. */
export const roleWords = folded(
  `holding beteiligung beteiligungs beteiligungsgesellschaft verwaltung verwaltungs verwaltungsgesellschaft immobilien besitz
  besitzgesellschaft grundstücks vermögensverwaltung vermietung vertrieb vertriebs vertriebsgesellschaft service services
  dienstleistung dienstleistungen personal akademie`,
);

/** Short forms that are common enough to be known without their full stop. */
export const abbreviations: Record<string, string> = Object.fromEntries(
  Object.entries({
    st: "sankt",
    gebr: "gebrüder",
    str: "straße",
    ges: "gesellschaft",
    masch: "maschinenbau",
    ing: "ing",
    intern: "international",
    elektrotechn: "elektrotechnik",
  }).map(([short, long]) => [short, fold(long)]),
);

/** Hosts and mail providers under which many firms have an address: a shared one ties nobody together. */
export const sharedHosts = new Set(
  `facebook.com instagram.com linkedin.com xing.com youtube.com tiktok.com google.com goo.gl g.page business.site
  t-online.de telekom.de jimdo.com jimdofree.com jimdosite.com wix.com wixsite.com wordpress.com blogspot.com ionos.de
  1und1.de strato.de webnode.page webnode.com weebly.com squarespace.com github.io gmx.de gmx.net web.de gmail.com
  googlemail.com outlook.com outlook.de hotmail.com hotmail.de live.de yahoo.de yahoo.com icloud.com me.com freenet.de
  arcor.de aol.com online.de mail.de posteo.de mailbox.org unitybox.de gelbeseiten.de dasoertliche.de meinestadt.de
  11880.com jameda.de doctolib.de arzt-auskunft.de 116117.de sanego.de wlw.de europages.de firmenwissen.de linktr.ee`.split(
    /\s+/,
  ),
);
