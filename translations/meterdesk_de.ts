<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>meterdesk::BackupDialogs</name>
    <message>
        <source>Backups of Meterdesk (*.mdbackup);;All files (*)</source>
        <translation>Sicherungen von Meterdesk (*.mdbackup);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Back up local data</source>
        <translation>Lokale Daten sichern</translation>
    </message>
    <message>
        <source>Restore local data</source>
        <translation>Lokale Daten wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were backed up to %1. The file holds no tokens; they are entered again on another computer.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>
            <numerusform>%n Eintrag wurde in %1 gesichert. Die Datei enthält keine Tokens; auf einem anderen Computer werden sie neu eingegeben.</numerusform>
            <numerusform>%n Einträge wurden in %1 gesichert. Die Datei enthält keine Tokens; auf einem anderen Computer werden sie neu eingegeben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::ChangePane</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use these tokens for this run only</source>
        <translation>Diese Tokens nur für diesen Programmlauf verwenden</translation>
    </message>
</context>
<context>
    <name>meterdesk::ChartDescription</name>
    <message>
        <source>%1: no readings in this period.</source>
        <translation>%1: keine Ablesungen in diesem Zeitraum.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %n reading(s).</source>
        <translation>
            <numerusform>%1, %2 bis %3: %n Ablesung.</numerusform>
            <numerusform>%1, %2 bis %3: %n Ablesungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>First %1, last %2.</source>
        <translation>Erster Stand %1, letzter %2.</translation>
    </message>
    <message>
        <source>Lowest %1, highest %2.</source>
        <translation>Niedrigster Stand %1, höchster %2.</translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation>Verbrauch %1.</translation>
    </message>
    <message>
        <source>No readings from %1 to %2.</source>
        <translation>Keine Ablesungen vom %1 bis zum %2.</translation>
    </message>
    <message>
        <source>The last one is from %1.</source>
        <translation>Die letzte ist vom %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 reading(s)</source>
        <extracomment>%1 is the number of readings, as the locale groups it</extracomment>
        <translation>
            <numerusform>%1 Ablesung</numerusform>
            <numerusform>%1 Ablesungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded %1</source>
        <translation>Geladen um %1</translation>
    </message>
    <message>
        <source>%1 between readings</source>
        <extracomment>Above the axis of a chart: unit, then what it is counted for</extracomment>
        <translation>%1 zwischen Ablesungen</translation>
    </message>
    <message>
        <source>%1 per 15 min</source>
        <translation>%1 je 15 min</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 je Tag</translation>
    </message>
    <message>
        <source>%1 per week</source>
        <translation>%1 je Woche</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 je Monat</translation>
    </message>
</context>
<context>
    <name>meterdesk::CheckResults</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt …</translation>
    </message>
    <message>
        <source>Login token</source>
        <translation>Anmeldetoken</translation>
    </message>
    <message>
        <source>not given: nothing can be looked at</source>
        <translation>nicht angegeben: nichts kann angesehen werden</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>How often an access token is renewed</extracomment>
        <translation>angenommen</translation>
    </message>
    <message numerus="yes">
        <source>accepted, renewed every %n minute(s)</source>
        <translation>
            <numerusform>angenommen, wird alle %n Minute erneuert</numerusform>
            <numerusform>angenommen, wird alle %n Minuten erneuert</numerusform>
        </translation>
    </message>
    <message>
        <source>refused. %1</source>
        <translation>abgelehnt. %1</translation>
    </message>
    <message>
        <source>not tried. %1 The connection can be saved all the same.</source>
        <extracomment>%1 says why the server gave no answer to it</extracomment>
        <translation>nicht geprüft. %1 Die Verbindung lässt sich trotzdem speichern.</translation>
    </message>
    <message>
        <source>May see</source>
        <extracomment>What the token permits</extracomment>
        <translation>Darf sehen</translation>
    </message>
    <message>
        <source>%1; may send invoices</source>
        <translation>%1; darf Rechnungen senden</translation>
    </message>
    <message>
        <source>May not see</source>
        <translation>Darf nicht sehen</translation>
    </message>
    <message>
        <source>May not send</source>
        <translation>Darf nicht senden</translation>
    </message>
    <message numerus="yes">
        <source>%n entity(ies)</source>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s)</source>
        <translation>
            <numerusform>%n Zähler</numerusform>
            <numerusform>%n Zähler</numerusform>
        </translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Import token</source>
        <translation>Importtoken</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>verwendbar</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not given: sending readings is switched off</source>
        <translation>nicht angegeben: Ablesungen können nicht gesendet werden</translation>
    </message>
    <message>
        <source>not tried. %1</source>
        <translation>nicht geprüft. %1</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht geprüft</translation>
    </message>
</context>
<context>
    <name>meterdesk::ConnectionDialog</name>
    <message>
        <source>Add connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Tokens are in the API dashboard of the Enectiva web application. They are kept in the system keychain.</source>
        <translation>Tokens finden Sie im API-Dashboard der Webanwendung Enectiva. Sie werden im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>meterdesk::ConnectionFacts</name>
    <message>
        <source>Connecting since %1</source>
        <translation>Verbindet seit %1</translation>
    </message>
    <message>
        <source>Online since %1</source>
        <translation>Online seit %1</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline seit %1</translation>
    </message>
    <message>
        <source>Signed out since %1</source>
        <translation>Abgemeldet seit %1</translation>
    </message>
    <message>
        <source>Paused by the server since %1</source>
        <translation>Vom Server angehalten seit %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A name and its value, for screen readers</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Import token</source>
        <translation>Importtoken</translation>
    </message>
    <message>
        <source>not given: nothing can be sent with it</source>
        <translation>nicht angegeben: Senden ist nicht möglich</translation>
    </message>
    <message>
        <source>given</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Meterdesk %1, Qt %2</source>
        <translation>Meterdesk %1, Qt %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>How fast requests are sent</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Requests that were sent and not answered yet</extracomment>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Requests that were not sent yet</extracomment>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Reads at once</source>
        <translation>Gleichzeitige Abrufe</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>nothing is sent before %1</source>
        <translation>vor %1 wird nichts gesendet</translation>
    </message>
    <message>
        <source>last at %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <extracomment>The server asked for fewer requests</extracomment>
        <translation>Verlangsamt</translation>
    </message>
</context>
<context>
    <name>meterdesk::ConnectionForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Login token</source>
        <translation>Anmeldetoken</translation>
    </message>
    <message>
        <source>Import token</source>
        <translation>Importtoken</translation>
    </message>
    <message>
        <source>Shown above the tokens in the dashboard</source>
        <translation>Steht im Dashboard über den Tokens</translation>
    </message>
    <message>
        <source>For looking at data: entities, meters, readings, deltas, and for sending invoices</source>
        <translation>Zum Ansehen von Daten: Objekte, Zähler, Ablesungen, Deltas; und zum Senden von Rechnungen</translation>
    </message>
    <message>
        <source>For sending readings, profiles and data points. Optional: leave empty for a read-only connection</source>
        <translation>Zum Senden von Ablesungen, Profilen und Datenpunkten. Optional: leer lassen für eine Verbindung nur zum Lesen</translation>
    </message>
    <message>
        <source>Open the API dashboard</source>
        <translation>API-Dashboard öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Tries the connection without saving it</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Save connection</source>
        <translation>Verbindung speichern</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask for its password in a window of its own. You can close this; saving goes on.</source>
        <translation>Es wird auf den Schlüsselbund gewartet. Er fragt vielleicht in einem eigenen Fenster nach dem Passwort. Sie können dies schließen; das Speichern läuft weiter.</translation>
    </message>
    <message>
        <source>Use these tokens for this run only</source>
        <translation>Diese Tokens nur für diesen Programmlauf verwenden</translation>
    </message>
    <message>
        <source>The connection was added and works with the tokens given for this run. %1</source>
        <translation>Die Verbindung wurde hinzugefügt und verwendet die für diesen Programmlauf angegebenen Tokens. %1</translation>
    </message>
    <message>
        <source>No browser could be opened. The API dashboard is at %1</source>
        <translation>Es konnte kein Browser geöffnet werden. Das API-Dashboard ist unter %1</translation>
    </message>
</context>
<context>
    <name>meterdesk::DataNotice</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>meterdesk::DeltaChartView</name>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>partial %1</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>%1 %2: %3; %4: %5</source>
        <extracomment>Month, year, figure with unit; the year before, its figure</extracomment>
        <translation>%1 %2: %3; %4: %5</translation>
    </message>
    <message>
        <source>range of %1</source>
        <extracomment>Legend of a chart; %1 are years</extracomment>
        <translation>Spanne %1</translation>
    </message>
    <message>
        <source>partial month</source>
        <extracomment>Legend of a chart: the month still runs</extracomment>
        <translation>unvollständiger Monat</translation>
    </message>
</context>
<context>
    <name>meterdesk::DeltaComparison</name>
    <message>
        <source>The readings do not cover the whole month: the value is of the part that they cover.</source>
        <translation>Die Ablesungen decken nicht den ganzen Monat ab: Der Wert gilt für den abgedeckten Teil.</translation>
    </message>
    <message>
        <source>An edge of the month lies in a gap of the readings: how the use of the gap is shared out is a guess.</source>
        <translation>Eine Monatsgrenze liegt in einer Lücke der Ablesungen: Die Aufteilung des Verbrauchs der Lücke ist geschätzt.</translation>
    </message>
    <message>
        <source>The register fell within the month (rolled over or exchanged): the use of that interval is left out.</source>
        <translation>Der Zählerstand ist im Monat gefallen (Überlauf oder Zählerwechsel): Der Verbrauch dieses Intervalls ist nicht enthalten.</translation>
    </message>
</context>
<context>
    <name>meterdesk::DeltaComparisonStrip</name>
    <message>
        <source>Computed here</source>
        <translation>Hier berechnet</translation>
    </message>
    <message>
        <source>From Enectiva</source>
        <translation>Aus Enectiva</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Computed here less what the service says</extracomment>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Begin %1: %2</source>
        <extracomment>%1 is a moment, %2 the state of the register then</extracomment>
        <translation>Beginn %1: %2</translation>
    </message>
    <message>
        <source>End %1: %2</source>
        <translation>Ende %1: %2</translation>
    </message>
    <message>
        <source>read at this moment</source>
        <translation>in diesem Moment abgelesen</translation>
    </message>
    <message>
        <source>before: %1, %2</source>
        <extracomment>Of a reading; %1 is a moment, %2 the state of the register then</extracomment>
        <translation>davor: %1, %2</translation>
    </message>
    <message>
        <source>after: %1, %2</source>
        <extracomment>Of a reading; %1 is a moment, %2 the state of the register then</extracomment>
        <translation>danach: %1, %2</translation>
    </message>
    <message>
        <source>There are no readings of this month, so it cannot be computed here.</source>
        <translation>Es gibt keine Ablesungen dieses Monats, daher kann er hier nicht berechnet werden.</translation>
    </message>
    <message>
        <source>Enectiva tells %1, the readings count %2: they are not compared.</source>
        <extracomment>Two units of measurement</extracomment>
        <translation>Enectiva nennt %1, die Ablesungen zählen %2: Sie werden nicht verglichen.</translation>
    </message>
    <message>
        <source>Enectiva has no delta of this month.</source>
        <translation>Enectiva hat für diesen Monat kein Delta.</translation>
    </message>
</context>
<context>
    <name>meterdesk::DeltaDescription</name>
    <message>
        <source>%1 partial %2</source>
        <extracomment>A month and its figure</extracomment>
        <translation>%1 bisher %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month and its figure</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, monthly, from Enectiva.</source>
        <extracomment>The name of a meter, then the unit</extracomment>
        <translation>%1, monatlich, aus Enectiva.</translation>
    </message>
    <message>
        <source>%1, monthly in %2, from Enectiva.</source>
        <translation>%1, monatlich in %2, aus Enectiva.</translation>
    </message>
    <message>
        <source>%1: no data.</source>
        <translation>%1: keine Daten.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>A year, then its months with their figures</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Sum of the months that are over: %1.</source>
        <translation>Summe der abgeschlossenen Monate: %1.</translation>
    </message>
    <message>
        <source>Deltas from Enectiva, monthly</source>
        <translation>Deltas aus Enectiva, monatlich</translation>
    </message>
    <message>
        <source>loaded %1</source>
        <extracomment>%1 is a date with the time</extracomment>
        <translation>geladen %1</translation>
    </message>
    <message>
        <source>%1 is partial</source>
        <extracomment>%1 is a month with its year</extracomment>
        <translation>%1 ist unvollständig</translation>
    </message>
    <message>
        <source>Enectiva knows no virtual meter with the ID “%1”. Check the ID above and press Enter.</source>
        <translation>Enectiva kennt keinen virtuellen Zähler mit der ID „%1“. Prüfen Sie die ID oben und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>The monthly deltas could not be loaded.</source>
        <translation>Die Monatsdeltas konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Enectiva has no monthly deltas of this meter yet. They come with its readings.</source>
        <translation>Enectiva hat noch keine Monatsdeltas dieses Zählers. Sie kommen mit seinen Ablesungen.</translation>
    </message>
    <message>
        <source>Choose a meter on the left to see its monthly deltas.</source>
        <translation>Wählen Sie links einen Zähler, um seine Monatsdeltas zu sehen.</translation>
    </message>
    <message>
        <source>Enectiva has no monthly deltas of this entity yet. They come with the readings of its meters.</source>
        <translation>Enectiva hat noch keine Monatsdeltas dieses Objekts. Sie kommen mit den Ablesungen seiner Zähler.</translation>
    </message>
    <message>
        <source>Choose an entity on the left to see its monthly deltas.</source>
        <translation>Wählen Sie links ein Objekt, um seine Monatsdeltas zu sehen.</translation>
    </message>
    <message>
        <source>Enectiva has no monthly deltas of this virtual meter yet.</source>
        <translation>Enectiva hat noch keine Monatsdeltas dieses virtuellen Zählers.</translation>
    </message>
    <message>
        <source>Enter the ID of a virtual meter above to see its monthly deltas.</source>
        <translation>Geben Sie oben die ID eines virtuellen Zählers ein, um seine Monatsdeltas zu sehen.</translation>
    </message>
    <message>
        <source>The login token has no scope for deltas of meters.</source>
        <translation>Das Anmeldetoken hat keine Berechtigung für Deltas von Zählern.</translation>
    </message>
    <message>
        <source>The login token has no scope for deltas of entities.</source>
        <translation>Das Anmeldetoken hat keine Berechtigung für Deltas von Objekten.</translation>
    </message>
    <message>
        <source>The login token has no scope for deltas of virtual meters.</source>
        <translation>Das Anmeldetoken hat keine Berechtigung für Deltas von virtuellen Zählern.</translation>
    </message>
</context>
<context>
    <name>meterdesk::DeltaTableModel</name>
    <message>
        <source>Year</source>
        <extracomment>Row of a table: the sum of all months</extracomment>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Year to date</source>
        <extracomment>Row of a table: the sum of this year&apos;s months so far</extracomment>
        <translation>Seit Jahresbeginn</translation>
    </message>
    <message>
        <source>To end of %1</source>
        <extracomment>Row of a table, a sum from January on; %1 is a month, short, in the genitive</extracomment>
        <translation>Bis Ende %1</translation>
    </message>
    <message numerus="yes">
        <source>To end of %1 (%n month(s))</source>
        <extracomment>The same where some months from January on are missing</extracomment>
        <translation>
            <numerusform>Bis Ende %1 (%n Monat)</numerusform>
            <numerusform>Bis Ende %1 (%n Monate)</numerusform>
        </translation>
    </message>
    <message>
        <source>partial %1</source>
        <extracomment>%1 is the consumption of a month that still runs, or of some months of a year</extracomment>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>no comparison</source>
        <translation>kein Vergleich</translation>
    </message>
    <message>
        <source>the year is not over</source>
        <translation>das Jahr ist nicht zu Ende</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>Left out in every year, as data is missing: %1</source>
        <extracomment>Of a sum from January on; %1 are the names of months</extracomment>
        <translation>In jedem Jahr ausgelassen, da Daten fehlen: %1</translation>
    </message>
    <message>
        <source>Some months of this year have no data</source>
        <translation>Einige Monate dieses Jahres haben keine Daten</translation>
    </message>
    <message>
        <source>The month still runs: up to the last valid reading</source>
        <translation>Der Monat läuft noch: bis zur letzten gültigen Ablesung</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>%1 and %2 are years</extracomment>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Diff.</source>
        <extracomment>Column title: difference from last year</extracomment>
        <translation>Diff.</translation>
    </message>
    <message>
        <source>Diff. %</source>
        <translation>Diff. %</translation>
    </message>
</context>
<context>
    <name>meterdesk::DeltasHeader</name>
    <message>
        <source>Of</source>
        <extracomment>Label of a choice: the monthly deltas of a meter, an entity or a virtual meter</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Virtual meter ID</source>
        <translation>ID des virtuellen Zählers</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>from Enectiva</source>
        <extracomment>Where figures come from: the service computed them</extracomment>
        <translation>aus Enectiva</translation>
    </message>
    <message>
        <source>Press Enter to load its monthly deltas</source>
        <translation>Eingabetaste lädt seine Monatsdeltas</translation>
    </message>
    <message>
        <source>Meter</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Meter: %1</source>
        <translation>Zähler: %1</translation>
    </message>
    <message>
        <source>Entity</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Entity: %1</source>
        <translation>Objekt: %1</translation>
    </message>
    <message>
        <source>Virtual meter</source>
        <translation>Virtueller Zähler</translation>
    </message>
    <message>
        <source>Not told by Enectiva</source>
        <translation>Von Enectiva nicht genannt</translation>
    </message>
</context>
<context>
    <name>meterdesk::DeltasPage</name>
    <message>
        <source>Virtual meter %1</source>
        <translation>Virtueller Zähler %1</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Monthly deltas</source>
        <translation>Monatsdeltas</translation>
    </message>
    <message>
        <source>Delta chart</source>
        <translation>Deltadiagramm</translation>
    </message>
    <message>
        <source>Select a month in the table to see what its figure is made of.</source>
        <translation>Wählen Sie in der Tabelle einen Monat, um zu sehen, woraus sein Wert besteht.</translation>
    </message>
    <message>
        <source>Months are computed here for meters only. Choose a meter to compare its deltas with its readings.</source>
        <translation>Monate werden hier nur für Zähler berechnet. Wählen Sie einen Zähler, um seine Deltas mit den Ablesungen zu vergleichen.</translation>
    </message>
    <message>
        <source>The readings of this month could not be loaded. %1</source>
        <translation>Die Ablesungen dieses Monats konnten nicht geladen werden. %1</translation>
    </message>
    <message>
        <source>Loading the readings of this month…</source>
        <translation>Ablesungen dieses Monats werden geladen …</translation>
    </message>
</context>
<context>
    <name>meterdesk::DiagnosticsDialog</name>
    <message>
        <source>The report is on the clipboard. There are no tokens in it.</source>
        <translation>Der Bericht ist in der Zwischenablage. Er enthält keine Tokens.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Server&apos;s ways</source>
        <extracomment>How the server writes what its documentation leaves open</extracomment>
        <translation>Schreibweisen des Servers</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>No connection is open. Once one is, this tells what its token permits, how its server writes and what was asked of it.</source>
        <translation>Es ist keine Verbindung offen. Sobald eine offen ist, sehen Sie hier, was ihr Token erlaubt, wie ihr Server schreibt und wonach er gefragt wurde.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>meterdesk::EnergyChip</name>
    <message>
        <source>Electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kälte</translation>
    </message>
</context>
<context>
    <name>meterdesk::EntityTreeModel</name>
    <message numerus="yes">
        <source>%n meter(s)</source>
        <translation>
            <numerusform>%n Zähler</numerusform>
            <numerusform>%n Zähler</numerusform>
        </translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Objekt</translation>
    </message>
</context>
<context>
    <name>meterdesk::EntryPane</name>
    <message>
        <source>Only what came with %1</source>
        <extracomment>%1 is a round or a file that entries came with</extracomment>
        <translation>Nur Einträge der Herkunft %1</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All entries, of whatever kind</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Deletions</source>
        <extracomment>Entries that deleted something on the server</extracomment>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Ablesungen</translation>
    </message>
    <message>
        <source>Data points</source>
        <translation>Datenpunkte</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Nothing here is what you look for.</source>
        <translation>Nichts hier passt zur Suche.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nichts wartet auf das Senden.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. What is sent stays here, with what became of it.</source>
        <translation>Noch wurde nichts gesendet. Gesendetes bleibt hier, mit dem, was daraus wurde.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Filter the outbox</source>
        <translation>Postausgang filtern</translation>
    </message>
    <message>
        <source>Filter the journal</source>
        <translation>Journal filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Words in meter, place, import ID, value, state, answer or note</source>
        <translation>Wörter in Zähler, Ort, Import-ID, Wert, Zustand, Antwort oder Notiz</translation>
    </message>
</context>
<context>
    <name>meterdesk::ErrorTexts</name>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1 is a whole message, %2 the words of the server in quotes</extracomment>
        <translation>%1 Antwort des Servers: %2</translation>
    </message>
    <message>
        <source>%1 Details: %2</source>
        <extracomment>%1 is a whole message, %2 the technical reason in quotes</extracomment>
        <translation>%1 Einzelheiten: %2</translation>
    </message>
    <message>
        <source>The server does not accept the token. Data already loaded stays. Make a new token on Enectiva&apos;s API dashboard and enter it.</source>
        <translation>Der Server erkennt das Token nicht an. Geladene Daten bleiben erhalten. Im API-Dashboard von Enectiva ein neues Token anlegen und eingeben.</translation>
    </message>
    <message>
        <source>The token does not permit this. Other data is not affected. Give the token more permissions on Enectiva&apos;s API dashboard.</source>
        <translation>Das Token berechtigt dazu nicht. Andere Daten sind nicht betroffen. Dem Token im API-Dashboard von Enectiva weitere Rechte geben.</translation>
    </message>
    <message>
        <source>The server does not know this record. Nothing was changed. Check the ID, or load the list again.</source>
        <translation>Der Server kennt diesen Datensatz nicht. Nichts wurde geändert. Die ID prüfen oder die Liste neu laden.</translation>
    </message>
    <message>
        <source>The server already has this record, or one that overlaps it. Nothing was stored twice. Compare it with the one in Enectiva.</source>
        <translation>Der Server hat diesen Datensatz bereits oder einen, der sich mit ihm überschneidet. Nichts wurde doppelt gespeichert. Mit dem Datensatz in Enectiva vergleichen.</translation>
    </message>
    <message>
        <source>The server rejected what was sent. Nothing was stored. Correct the values and try again.</source>
        <translation>Der Server hat die gesendeten Angaben abgelehnt. Nichts wurde gespeichert. Die Werte korrigieren und erneut versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to slow down. Nothing is lost. Try again in %n second(s).</source>
        <translation>
            <numerusform>Der Server verlangt langsamere Anfragen. Nichts ist verloren. In %n Sekunde erneut versuchen.</numerusform>
            <numerusform>Der Server verlangt langsamere Anfragen. Nichts ist verloren. In %n Sekunden erneut versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server asks to slow down. Nothing is lost. Try again in a few minutes.</source>
        <translation>Der Server verlangt langsamere Anfragen. Nichts ist verloren. In einigen Minuten erneut versuchen.</translation>
    </message>
    <message>
        <source>The server has a fault of its own (HTTP %1). Data already loaded stays. Try again later.</source>
        <translation>Im Server ist ein Fehler aufgetreten (HTTP %1). Geladene Daten bleiben erhalten. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Data already loaded stays. Check the network and the API address, then try again.</source>
        <translation>Der Server ist nicht erreichbar. Geladene Daten bleiben erhalten. Netzwerk und API-Adresse prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Data already loaded stays. Try again later.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Geladene Daten bleiben erhalten. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Nothing of it was used; data already loaded stays. Try again.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war. Nichts davon wurde verwendet, geladene Daten bleiben erhalten. Erneut versuchen.</translation>
    </message>
    <message>
        <source>No secure connection could be made, so nothing was sent, the token neither. Check the API address, the clock of this computer and the trusted certificates.</source>
        <translation>Es kam keine sichere Verbindung zustande, daher wurde nichts gesendet, auch das Token nicht. Die API-Adresse, die Uhr dieses Computers und die vertrauenswürdigen Zertifikate prüfen.</translation>
    </message>
    <message>
        <source>The proxy refuses the connection or cannot be reached. Nothing was sent. Check the proxy settings.</source>
        <translation>Der Proxy lehnt die Verbindung ab oder ist nicht erreichbar. Nichts wurde gesendet. Die Proxy-Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>The request was sent, but no answer came: it may be stored or not. It is not sent again by itself. Look in Enectiva before you send it again.</source>
        <translation>Die Anfrage wurde gesendet, aber es kam keine Antwort: Sie kann gespeichert sein oder nicht. Sie wird nicht von selbst erneut gesendet. Vor dem erneuten Senden in Enectiva nachsehen.</translation>
    </message>
    <message>
        <source>The request was cancelled. Data already loaded stays. Start it again when you need it.</source>
        <translation>Die Anfrage wurde abgebrochen. Geladene Daten bleiben erhalten. Bei Bedarf neu starten.</translation>
    </message>
    <message>
        <source>The answer of the server could not be understood. Nothing of it was used; data already loaded stays. Look for a newer version of Meterdesk.</source>
        <translation>Die Antwort des Servers war nicht zu verstehen. Nichts davon wurde verwendet, geladene Daten bleiben erhalten. Nach einer neueren Version von Meterdesk suchen.</translation>
    </message>
    <message>
        <source>What answered is not the Enectiva service. Nothing of the answer was used; data already loaded stays. Check the API address; in a guest network, sign in to the network first.</source>
        <translation>Geantwortet hat nicht der Dienst Enectiva. Nichts aus der Antwort wurde verwendet, geladene Daten bleiben erhalten. Die API-Adresse prüfen; in einem Gastnetz zuerst im Netz anmelden.</translation>
    </message>
    <message>
        <source>The server does not take requests of this form (HTTP %1): a fault of Meterdesk or of a proxy. Nothing was stored. Look for a newer version of Meterdesk.</source>
        <translation>Der Server nimmt Anfragen dieser Form nicht an (HTTP %1): ein Fehler in Meterdesk oder in einem Proxy. Nichts wurde gespeichert. Nach einer neueren Version von Meterdesk suchen.</translation>
    </message>
    <message>
        <source>The server points to another address. It was not followed, so the token went nowhere else. Check the API address.</source>
        <translation>Der Server verweist auf eine andere Adresse. Meterdesk ist ihr nicht gefolgt, das Token ging also nirgendwo anders hin. Die API-Adresse prüfen.</translation>
    </message>
    <message>
        <source>Another Meterdesk is working with these data. Nothing was changed. Use that one, or close it and try again.</source>
        <translation>Ein anderes Meterdesk arbeitet bereits mit diesen Daten. Nichts wurde geändert. Dort weiterarbeiten oder es schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Nothing was stored. Check who owns it, or choose another folder.</source>
        <translation>In den Datenordner kann nicht geschrieben werden. Nichts wurde gespeichert. Prüfen, wem er gehört, oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>There is no space left on the disk. Nothing was stored; what was there stays. Make room and try again.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr. Nichts wurde gespeichert, das Vorhandene bleibt. Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The local data are damaged. The damaged file is kept aside where that is possible. Start again with an empty one, or restore a backup.</source>
        <translation>Die lokalen Daten sind beschädigt. Die beschädigte Datei wird nach Möglichkeit beiseitegelegt. Mit einer leeren neu beginnen oder eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The local data were written by a later version of Meterdesk. They stay as they are. Install that version, or choose another data folder.</source>
        <translation>Die lokalen Daten stammen von einer neueren Version von Meterdesk. Sie bleiben, wie sie sind. Diese Version installieren oder einen anderen Datenordner wählen.</translation>
    </message>
    <message>
        <source>The local data hold another record of this name, or the record is gone. Nothing was changed. Load the list again.</source>
        <translation>Die lokalen Daten enthalten einen anderen Eintrag dieses Namens, oder der Eintrag ist nicht mehr da. Nichts wurde geändert. Die Liste neu laden.</translation>
    </message>
    <message>
        <source>The local data could not be read or written. Nothing was changed. Try again.</source>
        <translation>Die lokalen Daten ließen sich nicht lesen oder schreiben. Nichts wurde geändert. Erneut versuchen.</translation>
    </message>
    <message>
        <source>The keychain has no token for this connection. Other data is not affected. Enter the token again.</source>
        <translation>Der Schlüsselbund enthält kein Token für diese Verbindung. Andere Daten sind nicht betroffen. Das Token erneut eingeben.</translation>
    </message>
    <message>
        <source>The keychain is locked. No token was read, stored or removed. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Kein Token wurde gelesen, gespeichert oder entfernt. Ihn entsperren und erneut versuchen.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer. No token was read or stored, and none is ever written to a file. Start a keychain service, or give the tokens for this run only.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund. Kein Token wurde gelesen oder gespeichert, und in eine Datei wird nie eines geschrieben. Einen Schlüsselbund-Dienst starten oder die Tokens nur für diesen Lauf angeben.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. What was asked of it is not certain. Look for a window that asks for its password, then try again.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet. Ob er den Auftrag ausgeführt hat, ist ungewiss. Nach einem Fenster suchen, das nach seinem Passwort fragt, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The token does not fit into the keychain. Nothing was stored. Check that only the token was entered.</source>
        <translation>Das Token passt nicht in den Schlüsselbund. Nichts wurde gespeichert. Prüfen, ob nur das Token eingegeben wurde.</translation>
    </message>
    <message>
        <source>The keychain could not do it. Nothing was stored. Try again.</source>
        <translation>Der Schlüsselbund konnte das nicht ausführen. Nichts wurde gespeichert. Erneut versuchen.</translation>
    </message>
    <message>
        <source>The connection has no name. Nothing was stored. Enter a name.</source>
        <translation>Die Verbindung hat keinen Namen. Nichts wurde gespeichert. Einen Namen eingeben.</translation>
    </message>
    <message numerus="yes">
        <source>The name of the connection is longer than %n character(s). Nothing was stored. Shorten it.</source>
        <translation>
            <numerusform>Der Name der Verbindung ist länger als %n Zeichen. Nichts wurde gespeichert. Den Namen kürzen.</numerusform>
            <numerusform>Der Name der Verbindung ist länger als %n Zeichen. Nichts wurde gespeichert. Den Namen kürzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the connection holds characters that cannot be shown. Nothing was stored. Type the name again.</source>
        <translation>Der Name der Verbindung enthält Zeichen, die sich nicht anzeigen lassen. Nichts wurde gespeichert. Den Namen neu eintippen.</translation>
    </message>
    <message>
        <source>There is a connection of this name already. It stays as it is, nothing was stored. Choose another name.</source>
        <translation>Eine Verbindung dieses Namens gibt es schon. Sie bleibt, wie sie ist, nichts wurde gespeichert. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is no connection of this name. Nothing was done. Look at the list of connections.</source>
        <translation>Eine Verbindung dieses Namens gibt es nicht. Nichts wurde ausgeführt. In der Liste der Verbindungen nachsehen.</translation>
    </message>
    <message>
        <source>The API address is not a web address. Nothing was stored. Enter one such as https://api.enectiva.cz/</source>
        <translation>Die API-Adresse ist keine Webadresse. Nichts wurde gespeichert. Eine eingeben wie https://api.enectiva.cz/</translation>
    </message>
    <message>
        <source>The API address does not begin with https://, so the tokens could be read on the way. Nothing was stored. Enter an address with https.</source>
        <translation>Die API-Adresse beginnt nicht mit https://, die Tokens könnten unterwegs mitgelesen werden. Nichts wurde gespeichert. Eine Adresse mit https eingeben.</translation>
    </message>
    <message>
        <source>The API address holds a user name or password. Nothing was stored. Enter it without; the tokens are enough.</source>
        <translation>Die API-Adresse enthält einen Benutzernamen oder ein Passwort. Nichts wurde gespeichert. Ohne diese eingeben, die Tokens genügen.</translation>
    </message>
    <message>
        <source>The API address holds more than an address (“?” or “#”). Nothing was stored. Enter it up to the last slash.</source>
        <translation>Die API-Adresse enthält mehr als eine Adresse („?“ oder „#“). Nichts wurde gespeichert. Sie nur bis zum letzten Schrägstrich eingeben.</translation>
    </message>
    <message>
        <source>The customer ID is not of the form 01234567-89ab-cdef-0123-456789abcdef. Nothing was stored. Copy it from Enectiva&apos;s API dashboard.</source>
        <translation>Die Kunden-ID hat nicht die Form 01234567-89ab-cdef-0123-456789abcdef. Nichts wurde gespeichert. Sie aus dem API-Dashboard von Enectiva kopieren.</translation>
    </message>
    <message>
        <source>The import token needs the customer ID. Nothing was stored. Copy the ID from Enectiva&apos;s API dashboard.</source>
        <translation>Zum Importtoken gehört die Kunden-ID. Nichts wurde gespeichert. Die ID aus dem API-Dashboard von Enectiva kopieren.</translation>
    </message>
    <message>
        <source>No token was given. Nothing was stored. Enter a login token, an import token or both.</source>
        <translation>Es wurde kein Token angegeben. Nichts wurde gespeichert. Ein Anmeldetoken, ein Importtoken oder beide eingeben.</translation>
    </message>
    <message>
        <source>A token holds spaces or characters that no token has. Nothing was stored. Copy it again from Enectiva&apos;s API dashboard.</source>
        <translation>Ein Token enthält Leerzeichen oder Zeichen, die in keinem Token vorkommen. Nichts wurde gespeichert. Es erneut aus dem API-Dashboard von Enectiva kopieren.</translation>
    </message>
    <message>
        <source>This computer does not know the time zone. Nothing was stored. Choose one of the list.</source>
        <translation>Dieser Computer kennt die Zeitzone nicht. Nichts wurde gespeichert. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>The connection was closed without an answer. Data already loaded stays. Try again; if it goes on like this, check the API address.</source>
        <translation>Die Verbindung wurde ohne Antwort geschlossen. Geladene Daten bleiben erhalten. Erneut versuchen; wiederholt es sich, die API-Adresse prüfen.</translation>
    </message>
    <message>
        <source>The file with your entries was damaged. It is kept as %1; its entries could not be taken over yet, which is tried again at the next start.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Die Datei mit Ihren Einträgen war beschädigt. Sie ist als %1 aufbewahrt; ihre Einträge ließen sich noch nicht übernehmen, beim nächsten Start wird es erneut versucht.</translation>
    </message>
    <message>
        <source>The file with your entries was damaged. No entry of it could be rescued; the damaged file is kept as %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Die Datei mit Ihren Einträgen war beschädigt. Kein Eintrag ließ sich retten; die beschädigte Datei ist als %1 aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>The file with your entries was damaged. All %n entries were rescued; the damaged file is kept as %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>Die Datei mit Ihren Einträgen war beschädigt. Alles wurde gerettet, %n Eintrag; die beschädigte Datei ist als %1 aufbewahrt.</numerusform>
            <numerusform>Die Datei mit Ihren Einträgen war beschädigt. Alle %n Einträge wurden gerettet; die beschädigte Datei ist als %1 aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file with your entries was damaged. %n entries were rescued, others may be missing; the damaged file is kept as %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>Die Datei mit Ihren Einträgen war beschädigt. %n Eintrag wurde gerettet, weitere können fehlen; die beschädigte Datei ist als %1 aufbewahrt.</numerusform>
            <numerusform>Die Datei mit Ihren Einträgen war beschädigt. %n Einträge wurden gerettet, weitere können fehlen; die beschädigte Datei ist als %1 aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is no backup of Meterdesk, or nothing of it can be read. Nothing was changed. Choose a file that ends with .mdbackup.</source>
        <translation>Die Datei ist keine Sicherung von Meterdesk, oder nichts davon ist lesbar. Nichts wurde geändert. Eine Datei mit der Endung .mdbackup wählen.</translation>
    </message>
    <message>
        <source>The backup belongs to another customer or another API address. Nothing was changed. Open the connection it was made with, then restore it.</source>
        <translation>Die Sicherung gehört zu einem anderen Kunden oder einer anderen API-Adresse. Nichts wurde geändert. Die Verbindung öffnen, mit der sie entstand, dann wiederherstellen.</translation>
    </message>
    <message numerus="yes">
        <source>The backup is damaged, entries may be missing. %n entries were added; those that waited to be sent are drafts now.</source>
        <translation>
            <numerusform>Die Sicherung ist beschädigt, Einträge können fehlen. %n Eintrag wurde hinzugefügt; was auf das Senden wartete, ist jetzt ein Entwurf.</numerusform>
            <numerusform>Die Sicherung ist beschädigt, Einträge können fehlen. %n Einträge wurden hinzugefügt; was auf das Senden wartete, ist jetzt ein Entwurf.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup holds nothing that is not here already. Nothing was changed.</source>
        <translation>Die Sicherung enthält nichts, was nicht schon hier ist. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were restored; those here already stayed as they are. What waited to be sent is a draft now: release it where it is still to be sent.</source>
        <translation>
            <numerusform>%n Eintrag wurde wiederhergestellt; was schon hier war, blieb unverändert. Was auf das Senden wartete, ist jetzt ein Entwurf: Soll es noch gesendet werden, geben Sie es zum Senden frei.</numerusform>
            <numerusform>%n Einträge wurden wiederhergestellt; was schon hier war, blieb unverändert. Was auf das Senden wartete, ist jetzt ein Entwurf: Soll es noch gesendet werden, geben Sie es zum Senden frei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::ExploreHeader</name>
    <message>
        <source>Chart kind</source>
        <translation>Diagrammart</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>In the order of the kinds of charts</extracomment>
        <translation>Zählerstand</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>Wie abgelesen</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>meterdesk::ExplorePage</name>
    <message>
        <source>Choose a meter on the left to see its readings.</source>
        <translation>Links einen Zähler wählen, um seine Ablesungen zu sehen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This meter has no readings yet.</source>
        <translation>Dieser Zähler hat noch keine Ablesungen.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Consumption chart</source>
        <translation>Verbrauchsdiagramm</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Ablesungen</translation>
    </message>
</context>
<context>
    <name>meterdesk::FileTexts</name>
    <message>
        <source>%1 Details: %2</source>
        <extracomment>%1 is a whole message, %2 the technical reason in quotes</extracomment>
        <translation>%1 Einzelheiten: %2</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was read. Check its name and folder.</source>
        <translation>Diese Datei gibt es nicht. Nichts wurde gelesen. Ihren Namen und Ordner prüfen.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was taken from it. Check its permissions, and whether another program holds it.</source>
        <translation>Die Datei ist nicht lesbar. Nichts wurde daraus übernommen. Ihre Zugriffsrechte prüfen und ob ein anderes Programm sie belegt.</translation>
    </message>
    <message>
        <source>The file cannot be written. What was there before is unchanged. Choose another folder, or make room.</source>
        <translation>Die Datei lässt sich nicht schreiben. Was vorher dort war, ist unverändert. Einen anderen Ordner wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Nothing was read. Split it into smaller files.</source>
        <translation>Die Datei ist größer als %1. Nichts wurde gelesen. Sie in kleinere Dateien aufteilen.</translation>
    </message>
    <message>
        <source>The table has more rows than the %1 that are possible. Nothing was done. Split it into smaller ones.</source>
        <translation>Die Tabelle hat mehr Zeilen, als möglich sind (%1). Nichts wurde ausgeführt. Sie in kleinere aufteilen.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was read. Save the table again, with the names of the columns in the first line.</source>
        <translation>Die Datei ist leer. Nichts wurde gelesen. Die Tabelle erneut speichern, mit den Namen der Spalten in der ersten Zeile.</translation>
    </message>
    <message>
        <source>Line %1 is not written in UTF-8. Nothing was read. In the spreadsheet, save the table as “CSV UTF-8”.</source>
        <translation>Zeile %1 ist nicht in UTF-8 geschrieben. Nichts wurde gelesen. In der Tabellenkalkulation die Tabelle als „CSV UTF-8“ speichern.</translation>
    </message>
    <message>
        <source>The text of the file is damaged. Nothing was read. In the spreadsheet, save the table as “CSV UTF-8”.</source>
        <translation>Der Text der Datei ist beschädigt. Nichts wurde gelesen. In der Tabellenkalkulation die Tabelle als „CSV UTF-8“ speichern.</translation>
    </message>
    <message>
        <source>The quotation mark in line %1 is never closed. Nothing was read. Close it, or leave it out.</source>
        <translation>Das Anführungszeichen in Zeile %1 wird nie geschlossen. Nichts wurde gelesen. Es schließen oder weglassen.</translation>
    </message>
    <message>
        <source>In line %1, text follows the closing quotation mark of a cell. Nothing was read. Double the quotation marks within a cell.</source>
        <translation>In Zeile %1 folgt Text auf das schließende Anführungszeichen einer Zelle. Nichts wurde gelesen. Anführungszeichen innerhalb einer Zelle verdoppeln.</translation>
    </message>
    <message>
        <source>The first line names a column %1, which is not known. Nothing was read. Possible are: %2.</source>
        <translation>Die erste Zeile nennt eine unbekannte Spalte %1. Nichts wurde gelesen. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>The first line names the column %1 twice. Nothing was read. Remove one of them.</source>
        <translation>Die erste Zeile nennt die Spalte %1 zweimal. Nichts wurde gelesen. Eine davon entfernen.</translation>
    </message>
    <message>
        <source>The first line does not name the column %1. Nothing was read. Add the column.</source>
        <translation>In der ersten Zeile fehlt die Spalte %1. Nichts wurde gelesen. Die Spalte ergänzen.</translation>
    </message>
    <message>
        <source>The first line names neither the column %1 nor %2. Nothing was read. Add one of them.</source>
        <translation>In der ersten Zeile fehlen die Spalten %1 und %2. Nichts wurde gelesen. Eine davon ergänzen.</translation>
    </message>
    <message>
        <source>%1 in %2 is not a number. The row was left out. Write it as 1234.5 or 1234,5.</source>
        <extracomment>%1 is a cell, %2 the name of its column, both in quotes; also below</extracomment>
        <translation>%1 in Spalte %2 ist keine Zahl. Die Zeile wurde ausgelassen. Sie als 1234.5 oder 1234,5 schreiben.</translation>
    </message>
    <message>
        <source>%1 in %2 has marks for thousands. The row was left out, as the number could be read in two ways. Write it without them.</source>
        <translation>%1 in Spalte %2 hat Tausendertrennzeichen. Die Zeile wurde ausgelassen, da sich die Zahl auf zwei Arten lesen lässt. Sie ohne diese schreiben.</translation>
    </message>
    <message>
        <source>%1 in %2 looks like the rest of a number with a decimal comma. The row was left out. Put the number in quotes, or separate the columns by semicolons.</source>
        <translation>%1 in Spalte %2 sieht aus wie der Rest einer Zahl mit Dezimalkomma. Die Zeile wurde ausgelassen. Die Zahl in Anführungszeichen setzen oder die Spalten durch Semikolons trennen.</translation>
    </message>
    <message>
        <source>%1 in %2 is less than 0. The row was left out. Amounts of invoices are not negative.</source>
        <translation>%1 in Spalte %2 ist kleiner als 0. Die Zeile wurde ausgelassen. Beträge und Mengen von Rechnungen sind nicht negativ.</translation>
    </message>
    <message>
        <source>The invoice has neither a cost nor a consumption. The row was left out. Enter one of them.</source>
        <translation>Die Rechnung hat weder Kosten noch einen Verbrauch. Die Zeile wurde ausgelassen. Eines davon angeben.</translation>
    </message>
    <message>
        <source>%1 in %2 is not a time. The row was left out. Write it as 2025-09-01T10:00:00+02:00.</source>
        <translation>%1 in Spalte %2 ist keine Zeitangabe. Die Zeile wurde ausgelassen. Sie als 2025-09-01T10:00:00+02:00 schreiben.</translation>
    </message>
    <message>
        <source>%1 in %2 has no offset, and the time zone of the meter is not known. The row was left out. Add the offset, such as +02:00.</source>
        <translation>%1 in Spalte %2 hat keinen UTC-Versatz, und die Zeitzone des Zählers ist nicht bekannt. Die Zeile wurde ausgelassen. Den Versatz ergänzen, etwa +02:00.</translation>
    </message>
    <message>
        <source>%1 in %2 does not exist: the clocks were put forward. The row was left out. Correct the time, or add its offset.</source>
        <translation>%1 in Spalte %2 gibt es nicht: Die Uhren wurden vorgestellt. Die Zeile wurde ausgelassen. Die Zeit korrigieren oder ihren UTC-Versatz ergänzen.</translation>
    </message>
    <message>
        <source>%1 in %2 exists twice: the clocks were put back. The row was left out. Add the offset of the one that is meant.</source>
        <translation>%1 in Spalte %2 gibt es zweimal: Die Uhren wurden zurückgestellt. Die Zeile wurde ausgelassen. Den UTC-Versatz der gemeinten Zeit ergänzen.</translation>
    </message>
    <message>
        <source>%1 in %2 is not a day. The row was left out. Write it as 2025-09-01.</source>
        <translation>%1 in Spalte %2 ist kein Tag. Die Zeile wurde ausgelassen. Ihn als 2025-09-01 schreiben.</translation>
    </message>
    <message>
        <source>%1 in %2 is too early: the period would end before it begins. The row was left out. Check both ends.</source>
        <translation>%1 in Spalte %2 ist zu früh: Der Zeitraum würde vor seinem Beginn enden. Die Zeile wurde ausgelassen. Beginn und Ende prüfen.</translation>
    </message>
    <message>
        <source>The import ID %1 has a space or more than 255 characters. The row was left out. Copy it from the meter in Enectiva.</source>
        <translation>Die Import-ID %1 enthält ein Leerzeichen oder hat mehr als 255 Zeichen. Die Zeile wurde ausgelassen. Sie vom Zähler in Enectiva kopieren.</translation>
    </message>
    <message>
        <source>The suit %1 has a space. The row was left out. Copy it from the meter in Enectiva.</source>
        <translation>Die Suit %1 enthält ein Leerzeichen. Die Zeile wurde ausgelassen. Sie vom Zähler in Enectiva kopieren.</translation>
    </message>
    <message>
        <source>The unit %1 has more than 50 characters. The row was left out. Shorten it.</source>
        <translation>Die Einheit %1 hat mehr als 50 Zeichen. Die Zeile wurde ausgelassen. Sie kürzen.</translation>
    </message>
    <message>
        <source>The note has more than 255 characters. The row was left out. Shorten it.</source>
        <translation>Die Notiz hat mehr als 255 Zeichen. Die Zeile wurde ausgelassen. Sie kürzen.</translation>
    </message>
    <message>
        <source>There is no meter with the ID, code or serial number %1. The row was left out. Check it, or load the meters again.</source>
        <translation>Einen Zähler mit der ID, dem Code oder der Zählernummer %1 gibt es nicht. Die Zeile wurde ausgelassen. Die Angabe prüfen oder die Zähler neu laden.</translation>
    </message>
    <message>
        <source>Several meters have the serial number %1. The row was left out. Write the ID or the code of the meter instead.</source>
        <translation>Mehrere Zähler haben die Zählernummer %1. Die Zeile wurde ausgelassen. Stattdessen die ID oder den Code des Zählers angeben.</translation>
    </message>
    <message>
        <source>The row has not as many cells as the first line: %1 instead of %2. It was left out, as values could be in the wrong columns. Put numbers with a decimal comma in quotes, or separate the columns by semicolons.</source>
        <translation>Die Zeile hat nicht so viele Zellen wie die erste: %1 statt %2. Sie wurde ausgelassen, da Werte in falschen Spalten stehen könnten. Zahlen mit Dezimalkomma in Anführungszeichen setzen oder die Spalten durch Semikolons trennen.</translation>
    </message>
    <message>
        <source>%1 is empty. The row was left out. Enter a value.</source>
        <translation>%1 ist leer. Die Zeile wurde ausgelassen. Einen Wert eingeben.</translation>
    </message>
    <message>
        <source>Row %1 has another value for the same record. Both were left out. Remove the one that is wrong.</source>
        <translation>Zeile %1 hat für denselben Datensatz einen anderen Wert. Beide wurden ausgelassen. Die falsche entfernen.</translation>
    </message>
    <message>
        <source>The row repeats row %1. It was left out. Nothing is to be done.</source>
        <translation>Die Zeile wiederholt Zeile %1. Sie wurde ausgelassen. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The file is a workbook of an old kind, or it is protected by a password. Nothing was read. In the spreadsheet, save it as “Excel workbook (.xlsx)” without a password.</source>
        <translation>Die Datei ist eine Arbeitsmappe alter Art oder mit einem Kennwort geschützt. Es wurde nichts gelesen. Speichern Sie sie in der Tabellenkalkulation als „Excel-Arbeitsmappe (.xlsx)“ ohne Kennwort.</translation>
    </message>
    <message>
        <source>The workbook is damaged, or the file is none. Nothing was read. Open it in the spreadsheet and save it again.</source>
        <translation>Die Arbeitsmappe ist beschädigt, oder die Datei ist keine. Es wurde nichts gelesen. Öffnen Sie sie in der Tabellenkalkulation und speichern Sie sie erneut.</translation>
    </message>
</context>
<context>
    <name>meterdesk::FirstRunPage</name>
    <message>
        <source>Connect to Enectiva</source>
        <translation>Mit Enectiva verbinden</translation>
    </message>
    <message>
        <source>Tokens are in the API dashboard of the Enectiva web application. They are kept in the system keychain.</source>
        <translation>Tokens finden Sie im API-Dashboard der Webanwendung Enectiva. Sie werden im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>Try it with demo data</source>
        <translation>Mit Demodaten ausprobieren</translation>
    </message>
    <message>
        <source>A town with three years of readings. No account, nothing leaves this computer.</source>
        <translation>Eine Stadt mit drei Jahren Ablesungen. Kein Konto, nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>What is kept where</source>
        <translation>Was wo aufbewahrt wird</translation>
    </message>
    <message>
        <source>Tokens: the system keychain. Everything else: a database on this computer. Nothing is sent to Enectiva until you say so.</source>
        <translation>Tokens: Schlüsselbund des Systems. Alles andere: eine Datenbank auf diesem Computer. Nichts wird an Enectiva gesendet, bevor Sie es sagen.</translation>
    </message>
</context>
<context>
    <name>meterdesk::JumpBox</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <extracomment>Read aloud: how many meters and entities were found</extracomment>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>Springen zu</translation>
    </message>
    <message>
        <source>Jump to meter, code, serial, entity</source>
        <translation>Zu Zähler, Code, Nummer, Objekt</translation>
    </message>
</context>
<context>
    <name>meterdesk::JumpDelegate</name>
    <message>
        <source>deactivated</source>
        <extracomment>Beside the number of a meter that is out of service</extracomment>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>%1, deactivated</source>
        <translation>%1, deaktiviert</translation>
    </message>
</context>
<context>
    <name>meterdesk::JumpModel</name>
    <message>
        <source>EAN %1</source>
        <extracomment>The number of a supply point, as on a bill</extracomment>
        <translation>EAN %1</translation>
    </message>
    <message>
        <source>Import id %1</source>
        <translation>Import-ID %1</translation>
    </message>
    <message>
        <source>External id %1</source>
        <translation>Externe ID %1</translation>
    </message>
    <message>
        <source>Id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>Entity %1</source>
        <extracomment>Read aloud: a building or another place called so</extracomment>
        <translation>Objekt %1</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>deaktiviert</translation>
    </message>
</context>
<context>
    <name>meterdesk::JumpPopup</name>
    <message>
        <source>Matches</source>
        <extracomment>What the jump box has found; read aloud</extracomment>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>The first %1 of %2. Type more to narrow them down.</source>
        <translation>Die ersten %1 von %2. Tippen Sie weiter, um einzugrenzen.</translation>
    </message>
    <message>
        <source>No connection is open.</source>
        <translation>Es ist keine Verbindung offen.</translation>
    </message>
    <message>
        <source>Loading entities and meters…</source>
        <translation>Objekte und Zähler werden geladen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Deactivated meters are left out here; the menu View can include them.</source>
        <translation>Nichts passt zu „%1“. Deaktivierte Zähler sind hier ausgelassen; das Menü Ansicht kann sie einbeziehen.</translation>
    </message>
</context>
<context>
    <name>meterdesk::LoadingRows</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>meterdesk::MainActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Verbindung hinzufügen …</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Verbindungen verwalten …</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Deltas</source>
        <extracomment>Monthly consumption</extracomment>
        <translation>Deltas</translation>
    </message>
    <message>
        <source>Jump to…</source>
        <translation>Springen zu …</translation>
    </message>
    <message>
        <source>Filter entities and meters</source>
        <translation>Objekte und Zähler filtern</translation>
    </message>
    <message>
        <source>Meter card</source>
        <translation>Zählerkarte</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>Moves the focus from one part of the window to the next one</extracomment>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Include deactivated meters</source>
        <translation>Deaktivierte Zähler einbeziehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Meterdesk</source>
        <translation>Über Meterdesk</translation>
    </message>
    <message>
        <source>Back up local data…</source>
        <translation>Lokale Daten sichern …</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Outbox and journal</source>
        <translation>Postausgang und Journal</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>The word for it at the left edge, where there is little room</extracomment>
        <translation>Ausgang</translation>
    </message>
</context>
<context>
    <name>meterdesk::MainBar</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>meterdesk::MainWindow</name>
    <message>
        <source>Meterdesk cannot use its data</source>
        <translation>Meterdesk kann seine Daten nicht verwenden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Noch keine Verbindung</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>There is no such connection</source>
        <translation>Diese Verbindung gibt es nicht</translation>
    </message>
    <message>
        <source>No connection of the name that was asked for is set up on this computer. The connections there are can be chosen above.</source>
        <translation>Eine Verbindung mit dem verlangten Namen ist auf diesem Computer nicht eingerichtet. Die vorhandenen stehen oben zur Wahl.</translation>
    </message>
    <message>
        <source>The login token is missing</source>
        <translation>Das Anmeldetoken fehlt</translation>
    </message>
    <message>
        <source>This connection has no login token, so nothing can be looked at. It can still be used for sending.</source>
        <translation>Diese Verbindung hat kein Anmeldetoken, daher lässt sich nichts ansehen. Senden lässt sich darüber weiterhin.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading entities and meters…</source>
        <translation>Objekte und Zähler werden geladen …</translation>
    </message>
    <message>
        <source>Loading readings…</source>
        <translation>Ablesungen werden geladen …</translation>
    </message>
    <message>
        <source>Entities and meters</source>
        <translation>Objekte und Zähler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Meter card</source>
        <translation>Zählerkarte</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Verbindung hinzufügen …</translation>
    </message>
    <message>
        <source>Enter a token…</source>
        <translation>Token eingeben …</translation>
    </message>
    <message>
        <source>Loading deltas…</source>
        <translation>Deltas werden geladen …</translation>
    </message>
</context>
<context>
    <name>meterdesk::ManageConnectionsDialog</name>
    <message>
        <source>Waiting for the keychain. It may ask for its password in a window of its own. You can close this; the change goes on.</source>
        <translation>Es wird auf den Schlüsselbund gewartet. Er fragt vielleicht in einem eigenen Fenster nach dem Passwort. Sie können dies schließen; die Änderung läuft weiter.</translation>
    </message>
    <message>
        <source>Tokens of %1 may still be in the keychain. They are removed at the next start that finds it open. %2</source>
        <translation>Tokens von %1 sind vielleicht noch im Schlüsselbund. Sie werden beim nächsten Start entfernt, der ihn offen findet. %2</translation>
    </message>
    <message>
        <source>Manage connections</source>
        <translation>Verbindungen verwalten</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>No connection is set up on this computer yet.</source>
        <translation>Auf diesem Computer ist noch keine Verbindung eingerichtet.</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Verbindung hinzufügen …</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>Token ersetzen …</translation>
    </message>
    <message>
        <source>Time zone…</source>
        <translation>Zeitzone …</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Login token</source>
        <translation>Anmeldetoken</translation>
    </message>
    <message>
        <source>Import token</source>
        <translation>Importtoken</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <extracomment>In an empty field: the token there is stays</extracomment>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>As usual (%1)</source>
        <translation>Wie üblich (%1)</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>nur für diesen Programmlauf</translation>
    </message>
    <message>
        <source>login and import token</source>
        <translation>Anmelde- und Importtoken</translation>
    </message>
    <message>
        <source>login token (read-only)</source>
        <translation>Anmeldetoken (nur Lesen)</translation>
    </message>
    <message>
        <source>import token</source>
        <translation>Importtoken</translation>
    </message>
    <message>
        <source>none: signed out</source>
        <translation>keine: abgemeldet</translation>
    </message>
    <message>
        <source>“%1” gets another name. Nothing else changes.</source>
        <translation>„%1“ bekommt einen anderen Namen. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>New tokens for “%1” at %2. They are kept in the system keychain; an empty field leaves its token as it is.</source>
        <translation>Neue Tokens für „%1“ bei %2. Sie werden im Schlüsselbund des Systems aufbewahrt; ein leeres Feld lässt das Token, wie es ist.</translation>
    </message>
    <message>
        <source>Save tokens</source>
        <translation>Tokens speichern</translation>
    </message>
    <message>
        <source>Days and months of “%1” begin in this time zone where an entity has none of its own. The connection is opened anew.</source>
        <translation>Tage und Monate von „%1“ beginnen in dieser Zeitzone, wo ein Objekt keine eigene hat. Die Verbindung wird neu geöffnet.</translation>
    </message>
    <message>
        <source>Save time zone</source>
        <translation>Zeitzone speichern</translation>
    </message>
    <message>
        <source>The tokens of “%1” are taken out of the keychain. The connection stays; it can be used again once new tokens are entered.</source>
        <translation>Die Tokens von „%1“ werden aus dem Schlüsselbund entfernt. Die Verbindung bleibt; mit neuen Tokens lässt sie sich wieder verwenden.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>“%1” is removed from this computer with its tokens and everything that is remembered of it. Nothing changes in Enectiva.</source>
        <translation>„%1“ wird mit seinen Tokens und allem, was dazu gemerkt ist, von diesem Computer entfernt. In Enectiva ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
</context>
<context>
    <name>meterdesk::MeterBrowser</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No entity matches the filter.</source>
        <translation>Kein Objekt passt zum Filter.</translation>
    </message>
    <message>
        <source>There are no entities.</source>
        <translation>Es gibt keine Objekte.</translation>
    </message>
    <message>
        <source>No meter matches the filter.</source>
        <translation>Kein Zähler passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>No meters here.</source>
        <translation>Hier gibt es keine Zähler.</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>meterdesk::MeterCard</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>No meter chosen.</source>
        <translation>Kein Zähler gewählt.</translation>
    </message>
    <message>
        <source>This meter is not among the loaded ones any more.</source>
        <translation>Dieser Zähler ist nicht mehr unter den geladenen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Serial</source>
        <extracomment>The number on the meter&apos;s plate</extracomment>
        <translation>Zählernr.</translation>
    </message>
    <message>
        <source>EAN</source>
        <extracomment>The number of a supply point, as on a bill</extracomment>
        <translation>EAN</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Import id</source>
        <extracomment>The name of a stream of readings: its id, and the suit beside it</extracomment>
        <translation>Import-ID</translation>
    </message>
    <message>
        <source>%1 · suit %2</source>
        <translation>%1 · Suit %2</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Deactivated since</source>
        <extracomment>Since when a meter is out of service</extracomment>
        <translation>Deaktiviert seit</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Last valid</source>
        <extracomment>The last reading that the service takes for right</extracomment>
        <translation>Letzte gültige</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>noch keine Ablesung</translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>wird geladen …</translation>
    </message>
</context>
<context>
    <name>meterdesk::MeterTableModel</name>
    <message>
        <source>%1 %2, deactivated</source>
        <translation>%1 %2, deaktiviert</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Serial</source>
        <extracomment>Column title: the number on the meter&apos;s plate</extracomment>
        <translation>Zählernr.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>meterdesk::MonthBars</name>
    <message>
        <source>%1: no data</source>
        <extracomment>%1 is a month</extracomment>
        <translation>%1: keine Daten</translation>
    </message>
    <message>
        <source>%1: %2 so far</source>
        <extracomment>A month that is not over: %1 its name, %2 the consumption up to now</extracomment>
        <translation>%1: bisher %2</translation>
    </message>
    <message>
        <source>No months yet.</source>
        <translation>Noch keine Monate.</translation>
    </message>
    <message>
        <source>From Enectiva: monthly consumption from %1 to %2. The later twelve months %3, the twelve before %4.</source>
        <extracomment>Read aloud instead of bars: two months, then two sums</extracomment>
        <translation>Aus Enectiva: Monatsverbrauch von %1 bis %2. Die letzten zwölf Monate %3, die zwölf davor %4.</translation>
    </message>
    <message>
        <source>Highest %1, lowest %2.</source>
        <extracomment>Two months with their figures</extracomment>
        <translation>Höchster %1, niedrigster %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) without data.</source>
        <translation>
            <numerusform>%n Monat ohne Daten.</numerusform>
            <numerusform>%n Monate ohne Daten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not over.</source>
        <translation>%1 ist nicht zu Ende.</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>24 Monate</translation>
    </message>
</context>
<context>
    <name>meterdesk::MonthSection</name>
    <message>
        <source>24 months</source>
        <translation>24 Monate</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Enectiva has no monthly consumption of this meter yet.</source>
        <translation>Enectiva hat noch keinen Monatsverbrauch dieses Zählers.</translation>
    </message>
    <message>
        <source>From Enectiva, loaded %1</source>
        <extracomment>Who computed the consumption, and when it was loaded</extracomment>
        <translation>Aus Enectiva, geladen %1</translation>
    </message>
    <message>
        <source>Loading from Enectiva…</source>
        <translation>Wird aus Enectiva geladen …</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <extracomment>Beside bars: the unit of a month&apos;s consumption</extracomment>
        <translation>%1 im Monat</translation>
    </message>
</context>
<context>
    <name>meterdesk::OutboxButton</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message numerus="yes">
        <source>%n not settled</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n braucht Sie</numerusform>
            <numerusform>%n brauchen Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::OutboxModel</name>
    <message>
        <source>No.</source>
        <extracomment>Column title: the number of an entry</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column title: when the state of an entry changed last</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column title: how far an entry is (queued, sent …)</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>In Enectiva</source>
        <extracomment>Column title: what became of a reading there (accepted, suspicious, pending)</extracomment>
        <translation>In Enectiva</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column title: reading, invoice …</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Column title: the entity of the meter</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Import ID</source>
        <translation>Import-ID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Server&apos;s answer</source>
        <translation>Antwort des Servers</translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>Column title: how often it was begun to be sent</extracomment>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Server ID</source>
        <translation>Server-ID</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Came with</source>
        <extracomment>Column title: the round or the file that an entry came with</extracomment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Entered</source>
        <extracomment>Column title: when an entry was made</extracomment>
        <translation>Erfasst</translation>
    </message>
</context>
<context>
    <name>meterdesk::OutboxPage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Deletes on the server what was sent</source>
        <translation>Löscht auf dem Server, was gesendet wurde</translation>
    </message>
    <message>
        <source>Only readings, data points and profiles that were sent from here can be deleted on the server again</source>
        <translation>Auf dem Server lassen sich nur von hier gesendete Ablesungen, Datenpunkte und Profile wieder löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Senden anhalten</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sends what is selected again, and tries now what is put off</source>
        <translation>Sendet Gewähltes erneut und versucht Aufgeschobenes sofort</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>The second answer to a question whether entries are to be dropped</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Drop what is selected: it is not sent, and stays in the journal (Del)</source>
        <translation>Gewähltes verwerfen: Es wird nicht gesendet und bleibt im Journal (Entf)</translation>
    </message>
    <message>
        <source>Undo selected</source>
        <translation>Gewähltes zurücknehmen</translation>
    </message>
    <message>
        <source>Send drafts</source>
        <extracomment>Drafts are to be sent now</extracomment>
        <translation>Entwürfe senden</translation>
    </message>
    <message>
        <source>Edit value</source>
        <translation>Wert bearbeiten</translation>
    </message>
    <message>
        <source>Undo all that came with it</source>
        <translation>Alles gleicher Herkunft zurücknehmen</translation>
    </message>
    <message>
        <source>Show the meter in Explore</source>
        <translation>Zähler in Erkunden zeigen</translation>
    </message>
    <message>
        <source>Show only what came with it</source>
        <translation>Nur Einträge gleicher Herkunft zeigen</translation>
    </message>
    <message>
        <source>What waits to be sent cannot be read: its file could not be opened. Nothing can be sent. Look at the disk and the data folder, then start Meterdesk again.</source>
        <translation>Was auf das Senden wartet, ist nicht lesbar: Die Datei ließ sich nicht öffnen. Nichts kann gesendet werden. Prüfen Sie Datenträger und Datenordner und starten Sie Meterdesk neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s), not sent before you say so.</source>
        <translation>
            <numerusform>%n Entwurf, wird nicht gesendet, bevor Sie es sagen.</numerusform>
            <numerusform>%n Entwürfe, werden nicht gesendet, bevor Sie es sagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not there: send again</source>
        <extracomment>Answers about an invoice of which nobody knows whether it was stored</extracomment>
        <translation>Nicht vorhanden: erneut senden</translation>
    </message>
    <message>
        <source>It is there: drop</source>
        <translation>Vorhanden: verwerfen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be stored already, and would be stored twice. Send again only what you did not find in Enectiva.</source>
        <translation>
            <numerusform>%n davon ist vielleicht schon gespeichert und würde doppelt gespeichert. Senden Sie nur erneut, was Sie in Enectiva nicht gefunden haben.</numerusform>
            <numerusform>%n davon sind vielleicht schon gespeichert und würden doppelt gespeichert. Senden Sie nur erneut, was Sie in Enectiva nicht gefunden haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n entry(ies)? They are not sent; the journal keeps what was typed.</source>
        <translation>
            <numerusform>%n Eintrag verwerfen? Er wird nicht gesendet; das Journal behält, was eingegeben wurde.</numerusform>
            <numerusform>%n Einträge verwerfen? Sie werden nicht gesendet; das Journal behält, was eingegeben wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be stored on the server already: dropping does not delete it there. Look in Enectiva.</source>
        <translation>
            <numerusform>%n davon ist vielleicht schon auf dem Server gespeichert: Verwerfen löscht ihn dort nicht. Sehen Sie in Enectiva nach.</numerusform>
            <numerusform>%n davon sind vielleicht schon auf dem Server gespeichert: Verwerfen löscht sie dort nicht. Sehen Sie in Enectiva nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 is not a number. The entry stays as it was. Type digits with one decimal mark.</source>
        <extracomment>%1 is what was typed, in quotes</extracomment>
        <translation>%1 ist keine Zahl. Der Eintrag bleibt, wie er war. Geben Sie Ziffern mit einem Dezimalzeichen ein.</translation>
    </message>
    <message>
        <source>The value was not changed: the entry is on its way, or the new one is in the outbox or the journal already.</source>
        <translation>Der Wert wurde nicht geändert: Der Eintrag wird gerade gesendet, oder der neue steht schon im Postausgang oder im Journal.</translation>
    </message>
    <message>
        <source>Nothing of this can be deleted on the server again. Invoices and what was not sent from here are corrected in Enectiva.</source>
        <translation>Nichts davon lässt sich auf dem Server wieder löschen. Rechnungen und was nicht von hier gesendet wurde, korrigieren Sie in Enectiva.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s) on the server again? The server deletes only records of the last weeks; an older one has to be corrected in Enectiva.</source>
        <translation>
            <numerusform>%n Datensatz auf dem Server wieder löschen? Der Server löscht nur Datensätze der letzten Wochen; ältere sind in Enectiva zu korrigieren.</numerusform>
            <numerusform>%n Datensätze auf dem Server wieder löschen? Der Server löscht nur Datensätze der letzten Wochen; ältere sind in Enectiva zu korrigieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) cannot be undone and stay.</source>
        <translation>
            <numerusform>%n anderer lässt sich nicht zurücknehmen und bleibt.</numerusform>
            <numerusform>%n andere lassen sich nicht zurücknehmen und bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>%n Datensatz löschen</numerusform>
            <numerusform>%n Datensätze löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>What entries came with that delete what was sent</extracomment>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>No meter of this connection has this import ID.</source>
        <translation>Kein Zähler dieser Verbindung hat diese Import-ID.</translation>
    </message>
</context>
<context>
    <name>meterdesk::OutboxStatus</name>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds until something goes on</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, tried again in %2</source>
        <extracomment>%1 says why entries wait, %2 is a time such as &quot;20 s&quot; or &quot;1:24&quot;</extracomment>
        <translation>%1, neuer Versuch in %2</translation>
    </message>
    <message numerus="yes">
        <source>Sending, %n to go</source>
        <translation>
            <numerusform>Wird gesendet, noch %n</numerusform>
            <numerusform>Wird gesendet, noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: offline</source>
        <translation>
            <numerusform>%n wartet: offline</numerusform>
            <numerusform>%n warten: offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: offline since %1</source>
        <translation>
            <numerusform>%n wartet: offline seit %1</numerusform>
            <numerusform>%n warten: offline seit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: the server asks to slow down, goes on in %1</source>
        <extracomment>%1 is a time such as &quot;20 s&quot; or &quot;1:24&quot;</extracomment>
        <translation>
            <numerusform>%n wartet: der Server verlangt langsamere Anfragen, weiter in %1</numerusform>
            <numerusform>%n warten: der Server verlangt langsamere Anfragen, weiter in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: the server failed</source>
        <translation>
            <numerusform>%n wartet: Fehler des Servers</numerusform>
            <numerusform>%n warten: Fehler des Servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused, %n waiting</source>
        <translation>
            <numerusform>Angehalten, %n wartet</numerusform>
            <numerusform>Angehalten, %n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: the token is missing or refused</source>
        <translation>
            <numerusform>%n wartet: das Token fehlt oder wurde abgelehnt</numerusform>
            <numerusform>%n warten: das Token fehlt oder wurde abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Alles gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n Entwurf</numerusform>
            <numerusform>%n Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <extracomment>Entries that a person has to decide about</extracomment>
        <translation>
            <numerusform>%n braucht Sie</numerusform>
            <numerusform>%n brauchen Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::OutboxTexts</name>
    <message>
        <source>draft</source>
        <extracomment>State of an entry: typed, not released for sending</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>queued</source>
        <extracomment>State of an entry: waits to be sent</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>sending</source>
        <extracomment>State of an entry</extracomment>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>State of an entry: stored by the server</extracomment>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>already-there</source>
        <extracomment>State of an entry: the server had the identical record</extracomment>
        <translation>bereits vorhanden</translation>
    </message>
    <message>
        <source>conflict</source>
        <extracomment>State of an entry: the server has something else in its place</extracomment>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>State of an entry: the server said no</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>State of an entry: it left and got no answer</extracomment>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>State of an entry: deleted on the server again</extracomment>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>dropped</source>
        <extracomment>State of an entry: taken out before it was sent</extracomment>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Ablesung</translation>
    </message>
    <message>
        <source>data point</source>
        <translation>Datenpunkt</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>delete reading</source>
        <extracomment>Kind of an entry: a reading is deleted on the server</extracomment>
        <translation>Ablesung löschen</translation>
    </message>
    <message>
        <source>delete data point</source>
        <translation>Datenpunkt löschen</translation>
    </message>
    <message>
        <source>delete profile</source>
        <translation>Profil löschen</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>What became of a reading that was sent: it is among the valid ones</extracomment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>suspicious</source>
        <extracomment>What became of a reading that was sent: stored, and marked by the service</extracomment>
        <translation>auffällig</translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>What became of a reading that was sent: the service has not processed it yet</extracomment>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>offline</source>
        <extracomment>Why an entry waits: the service is not reached</extracomment>
        <translation>offline</translation>
    </message>
    <message>
        <source>rate-limited</source>
        <extracomment>Why an entry waits: the server asks to slow down</extracomment>
        <translation>gedrosselt</translation>
    </message>
    <message>
        <source>server-error</source>
        <extracomment>Why an entry waits: the server failed, it is tried again</extracomment>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>Why an entry waits: the person paused the sending</extracomment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>signed-out</source>
        <extracomment>Why an entry waits: the token is missing or refused</extracomment>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the state of an entry, %2 what belongs to it: &quot;queued: offline&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1 is a whole message, %2 the words of the server in quotes</extracomment>
        <translation>%1 Antwort des Servers: %2</translation>
    </message>
    <message>
        <source>The server did not delete the record. It is gone already, or too old: the server deletes only records of the last weeks. Look in Enectiva and correct it there, then drop this entry.</source>
        <translation>Der Server hat den Datensatz nicht gelöscht. Er ist schon weg oder zu alt: Der Server löscht nur Datensätze der letzten Wochen. In Enectiva nachsehen und dort korrigieren, dann diesen Eintrag verwerfen.</translation>
    </message>
    <message>
        <source>The server does not know this import ID. Nothing was stored. Check the import ID of the meter in Enectiva, then send the entry again, or drop it.</source>
        <translation>Der Server kennt diese Import-ID nicht. Nichts wurde gespeichert. Die Import-ID des Zählers in Enectiva prüfen, dann den Eintrag erneut senden oder verwerfen.</translation>
    </message>
    <message>
        <source>The server has another profile in a part of this time. Nothing was stored. Delete the other one first and send this one again, or drop it.</source>
        <translation>Der Server hat in einem Teil dieser Zeit ein anderes Profil. Nichts wurde gespeichert. Zuerst das andere löschen und dieses erneut senden, oder es verwerfen.</translation>
    </message>
    <message>
        <source>The server has an invoice of this meter for these days already. Nothing was stored twice. Compare both in Enectiva, then drop this one.</source>
        <translation>Der Server hat für diese Tage bereits eine Rechnung dieses Zählers. Nichts wurde doppelt gespeichert. Beide in Enectiva vergleichen, dann diese verwerfen.</translation>
    </message>
    <message>
        <source>The server has %1 at this time already. It was kept, and this value was not stored. Compare both in Enectiva, then correct this one or drop it.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Der Server hat zu dieser Zeit bereits %1. Das bleibt dort, und dieser Wert wurde nicht gespeichert. Beide in Enectiva vergleichen, dann diesen korrigieren oder verwerfen.</translation>
    </message>
    <message>
        <source>The server has another value at this time. It was kept, and this one was not stored. Compare both in Enectiva, then correct this one or drop it.</source>
        <translation>Der Server hat zu dieser Zeit einen anderen Wert. Der bleibt dort, und dieser wurde nicht gespeichert. Beide in Enectiva vergleichen, dann diesen korrigieren oder verwerfen.</translation>
    </message>
    <message>
        <source>The invoice left, but no answer came: it may be stored or not. It is never sent again by itself. Look in Enectiva: drop it here where it is there, send it again where it is not.</source>
        <translation>Die Rechnung wurde gesendet, aber es kam keine Antwort: Sie kann gespeichert sein oder nicht. Sie wird nie von selbst erneut gesendet. In Enectiva nachsehen: Ist sie dort, hier verwerfen; ist sie es nicht, erneut senden.</translation>
    </message>
    <message>
        <source>The very same is on its way or was sent already. Nothing was added. Look for it in the outbox and the journal.</source>
        <translation>Genau dasselbe ist unterwegs oder wurde schon gesendet. Nichts wurde hinzugefügt. Im Postausgang und im Journal danach suchen.</translation>
    </message>
    <message>
        <source>Another value for the same time is on its way or was sent already. Nothing was added. Replace it, or keep the other one.</source>
        <translation>Ein anderer Wert für dieselbe Zeit ist unterwegs oder wurde schon gesendet. Nichts wurde hinzugefügt. Ihn ersetzen oder den anderen behalten.</translation>
    </message>
    <message>
        <source>Another invoice of this meter covers some of these days. Nothing was added. Correct the days of one of them.</source>
        <translation>Eine andere Rechnung dieses Zählers umfasst einige dieser Tage. Nichts wurde hinzugefügt. Die Tage einer von beiden korrigieren.</translation>
    </message>
    <message>
        <source>Something is missing, or is not a number. Nothing was added. Correct it and try again.</source>
        <translation>Etwas fehlt oder ist keine Zahl. Nichts wurde hinzugefügt. Korrigieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>check</source>
        <extracomment>What is to be done with an entry of unknown outcome</extracomment>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>stored: %1</source>
        <extracomment>In a column with the server&apos;s answers: %1 is the number that it has instead</extracomment>
        <translation>gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>meterdesk::OverviewStrip</name>
    <message>
        <source>Whole history</source>
        <translation>Gesamter Verlauf</translation>
    </message>
</context>
<context>
    <name>meterdesk::PeriodPicker</name>
    <message>
        <source>No period</source>
        <translation>Kein Zeitraum</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Show other days</source>
        <translation>Andere Tage zeigen</translation>
    </message>
    <message>
        <source>Days shown: %1</source>
        <translation>Gezeigte Tage: %1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Last day of a period</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage zeigen</translation>
    </message>
</context>
<context>
    <name>meterdesk::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <extracomment>Which proxy is used</extracomment>
        <translation>Der des Systems</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Size of the texts in percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Proxy-Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>Number of a network port</extracomment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Own certificates</source>
        <translation>Eigene Zertifikate</translation>
    </message>
    <message>
        <source>PEM file of your organisation</source>
        <translation>PEM-Datei Ihrer Organisation</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Use HTTP/2</source>
        <translation>HTTP/2 verwenden</translation>
    </message>
    <message>
        <source>A change opens the connection anew. Nothing that was typed is lost.</source>
        <translation>Eine Änderung öffnet die Verbindung neu. Nichts Eingegebenes geht verloren.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Until both address and port are given, the system&apos;s proxy is used.</source>
        <translation>Bis Adresse und Port angegeben sind, wird der Proxy des Systems verwendet.</translation>
    </message>
    <message>
        <source>This file cannot be read. It is not used.</source>
        <translation>Diese Datei kann nicht gelesen werden. Sie wird nicht verwendet.</translation>
    </message>
</context>
<context>
    <name>meterdesk::ReadingSheet</name>
    <message>
        <source>Read on ____________  at ______</source>
        <translation>Abgelesen am ____________  um ______</translation>
    </message>
    <message>
        <source>Last states as of %1, times in %2</source>
        <translation>Letzte Stände vom %1, Zeiten in %2</translation>
    </message>
    <message>
        <source>Read by ______________________</source>
        <translation>Abgelesen von ______________________</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Last state</source>
        <translation>Letzter Stand</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>Neuer Stand</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einh.</translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s)</source>
        <translation>
            <numerusform>%n Zähler</numerusform>
            <numerusform>%n Zähler</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>meterdesk::ReadingTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column title: the number read off the meter, not the consumption</extracomment>
        <translation>Zählerstand</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Column title: consumption since the reading before</extracomment>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>Column title: consumption per hour between two readings</extracomment>
        <translation>Mittel</translation>
    </message>
</context>
<context>
    <name>meterdesk::ReadoutStrip</name>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>Am Cursor</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Caption above a figure: the number read off the meter</extracomment>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Zählerstand</translation>
    </message>
    <message>
        <source>Mean power</source>
        <translation>Mittlere Leistung</translation>
    </message>
    <message>
        <source>Visible range</source>
        <translation>Sichtbarer Bereich</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster Stand</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter Stand</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter Wert</translation>
    </message>
</context>
<context>
    <name>meterdesk::RequestTexts</name>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>Token abgelehnt</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>stored already</source>
        <translation>bereits vorhanden</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>slow down</source>
        <translation>zu schnell</translation>
    </message>
    <message>
        <source>fault of the server</source>
        <translation>Fehler des Servers</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>Verbindung abgerissen</translation>
    </message>
    <message>
        <source>not the service</source>
        <translation>nicht der Dienst</translation>
    </message>
    <message>
        <source>form not taken</source>
        <translation>Form nicht angenommen</translation>
    </message>
    <message>
        <source>redirect, not followed</source>
        <translation>Weiterleitung, nicht befolgt</translation>
    </message>
    <message>
        <source>not secure, not sent</source>
        <translation>nicht sicher, nicht gesendet</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>vom Proxy aufgehalten</translation>
    </message>
    <message>
        <source>sent, outcome not known</source>
        <translation>gesendet, Ausgang ungewiss</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Status of an answer of a server, and what it means: &quot;404, not found&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>meterdesk::RequestsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>GET, POST or DELETE</extracomment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Of a request, behind the name of the server</extracomment>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Try</source>
        <extracomment>Column title: how often the same request was sent, with this time</extracomment>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Column title: milliseconds</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>meterdesk::RequestsTable</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Chosen request</source>
        <translation>Gewählte Anfrage</translation>
    </message>
    <message>
        <source>Nothing was asked of the server yet.</source>
        <translation>An den Server ging noch keine Anfrage.</translation>
    </message>
    <message>
        <source>Choose a request to read its path and its result in full.</source>
        <translation>Wählen Sie eine Anfrage, um Pfad und Ergebnis vollständig zu lesen.</translation>
    </message>
</context>
<context>
    <name>meterdesk::RightTexts</name>
    <message>
        <source>entities</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>meters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>Ablesungen</translation>
    </message>
    <message>
        <source>deltas</source>
        <translation>Deltas</translation>
    </message>
    <message>
        <source>data series</source>
        <translation>Datenreihen</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>See entities</source>
        <translation>Objekte ansehen</translation>
    </message>
    <message>
        <source>See meters</source>
        <translation>Zähler ansehen</translation>
    </message>
    <message>
        <source>See readings of meters</source>
        <translation>Ablesungen von Zählern ansehen</translation>
    </message>
    <message>
        <source>See monthly deltas of entities</source>
        <translation>Monatsdeltas von Objekten ansehen</translation>
    </message>
    <message>
        <source>See monthly deltas of meters</source>
        <translation>Monatsdeltas von Zählern ansehen</translation>
    </message>
    <message>
        <source>See monthly deltas of virtual meters</source>
        <translation>Monatsdeltas von virtuellen Zählern ansehen</translation>
    </message>
    <message>
        <source>See data series</source>
        <translation>Datenreihen ansehen</translation>
    </message>
    <message>
        <source>See data points of series</source>
        <translation>Datenpunkte von Reihen ansehen</translation>
    </message>
    <message>
        <source>Send invoices</source>
        <translation>Rechnungen senden</translation>
    </message>
</context>
<context>
    <name>meterdesk::RightsTable</name>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Permission</source>
        <extracomment>Column title: what a token lets one do</extracomment>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>Column title: name of a permission, for machines</extracomment>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Granted</source>
        <extracomment>Column title: whether the token has the permission</extracomment>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>The login token was not exchanged for an access token yet.</source>
        <translation>Das Anmeldetoken wurde noch nicht gegen ein Zugriffstoken getauscht.</translation>
    </message>
    <message>
        <source>The access token does not tell when it ends.</source>
        <translation>Das Zugriffstoken sagt nicht, wann es abläuft.</translation>
    </message>
    <message>
        <source>The access token ends at %1 and is renewed before that.</source>
        <translation>Das Zugriffstoken läuft um %1 ab und wird vorher erneuert.</translation>
    </message>
    <message>
        <source>Not used by Meterdesk</source>
        <translation>Von Meterdesk nicht verwendet</translation>
    </message>
    <message>
        <source>What is not granted stays empty or cannot be sent. Permissions are given to the login token on Enectiva&apos;s API dashboard.</source>
        <translation>Was nicht erteilt ist, bleibt leer oder lässt sich nicht senden. Berechtigungen erhält das Anmeldetoken im API-Dashboard von Enectiva.</translation>
    </message>
    <message>
        <source>Readings, data points and profiles are sent with the import token, which does not tell what it permits.</source>
        <translation>Ablesungen, Datenpunkte und Profile werden mit dem Importtoken gesendet, das nicht sagt, was es erlaubt.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>meterdesk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column title: a key or keys pressed together</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>In einem Diagramm</translation>
    </message>
    <message>
        <source>Cursor to the next or previous value</source>
        <translation>Cursor zum nächsten oder vorigen Wert</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Rechts, Links</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Zoom am Cursor</translation>
    </message>
    <message>
        <source>Plus, Minus, mouse wheel</source>
        <translation>Plus, Minus, Mausrad</translation>
    </message>
    <message>
        <source>First or last value</source>
        <translation>Erster oder letzter Wert</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>A screenful earlier or later</source>
        <translation>Eine Bildschirmbreite früher oder später</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>In the meters</source>
        <translation>In den Zählern</translation>
    </message>
    <message>
        <source>From the filter into the list</source>
        <translation>Vom Filter in die Liste</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abwärts</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Open or close an entity</source>
        <translation>Objekt auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>meterdesk::Shots</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The pictures cannot be written to %1.</source>
        <translation>Die Bilder lassen sich nicht nach %1 schreiben.</translation>
    </message>
</context>
<context>
    <name>meterdesk::StatusLabel</name>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline seit %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>meterdesk::TableColumns</name>
    <message>
        <source>Default columns</source>
        <extracomment>Shows the columns of a table as they were before anything was chosen</extracomment>
        <translation>Standardspalten</translation>
    </message>
    <message>
        <source>Sort by %1, ascending</source>
        <extracomment>%1 is the title of a column</extracomment>
        <translation>Nach %1 sortieren, aufsteigend</translation>
    </message>
    <message>
        <source>Sort by %1, descending</source>
        <translation>Nach %1 sortieren, absteigend</translation>
    </message>
    <message>
        <source>Move %1 to the left</source>
        <extracomment>%1 is the title of a column</extracomment>
        <translation>%1 nach links schieben</translation>
    </message>
    <message>
        <source>Move %1 to the right</source>
        <translation>%1 nach rechts schieben</translation>
    </message>
    <message>
        <source>Make %1 as wide as its texts</source>
        <translation>%1 so breit wie seine Texte machen</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>A button that shows which columns a table has</extracomment>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>meterdesk::TableCopy</name>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>meterdesk::WaysTable</name>
    <message>
        <source>The documentation of the service leaves open how some things are written. Meterdesk finds out by trying. What is chosen here is sent this way alone, from the next request on.</source>
        <translation>Die Dokumentation des Dienstes lässt offen, wie manches geschrieben wird. Meterdesk findet es durch Probieren heraus. Was Sie hier wählen, wird ab der nächsten Anfrage nur noch so gesendet.</translation>
    </message>
    <message>
        <source>Server&apos;s ways</source>
        <translation>Schreibweisen des Servers</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column titles: what is asked; what was found; what was chosen</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Every way is understood</source>
        <translation>Jede Schreibweise wird verstanden</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>The program finds out by itself</extracomment>
        <translation>Automatisch</translation>
    </message>
</context>
<context>
    <name>meterdesk::WindowDialogs</name>
    <message>
        <source>About Meterdesk</source>
        <translation>Über Meterdesk</translation>
    </message>
    <message>
        <source>&lt;b&gt;Meterdesk %1&lt;/b&gt;&lt;p&gt;Meters, readings and invoices of an Enectiva account.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License 3 or later. The demo shows open data of the OpenDSM project (Apache License 2.0).&lt;/p&gt;</source>
        <translation>&lt;b&gt;Meterdesk %1&lt;/b&gt;&lt;p&gt;Zähler, Ablesungen und Rechnungen eines Enectiva-Kontos.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License 3 oder später. Die Demo zeigt offene Daten des Projekts OpenDSM (Apache License 2.0).&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>meterdesk::WireTexts</name>
    <message>
        <source>Next page of a list</source>
        <translation>Nächste Seite einer Liste</translation>
    </message>
    <message>
        <source>Fields of a reading that is sent</source>
        <translation>Felder einer gesendeten Ablesung</translation>
    </message>
    <message>
        <source>Fields of an invoice that is sent</source>
        <translation>Felder einer gesendeten Rechnung</translation>
    </message>
    <message>
        <source>Number of a data point that is sent</source>
        <translation>Wert eines gesendeten Datenpunkts</translation>
    </message>
    <message>
        <source>Time of a record to delete</source>
        <translation>Zeit eines zu löschenden Datensatzes</translation>
    </message>
    <message>
        <source>Exchange of the login token</source>
        <translation>Tausch des Anmeldetokens</translation>
    </message>
    <message>
        <source>Fields of a record</source>
        <translation>Felder eines Datensatzes</translation>
    </message>
    <message>
        <source>Number of a reading</source>
        <translation>Wert einer Ablesung</translation>
    </message>
    <message>
        <source>Entity above</source>
        <translation>Übergeordnetes Objekt</translation>
    </message>
    <message>
        <source>Energy of a meter</source>
        <translation>Energie eines Zählers</translation>
    </message>
    <message>
        <source>Link in the answer</source>
        <translation>Link in der Antwort</translation>
    </message>
    <message>
        <source>There is only one</source>
        <translation>Es gibt nur eine</translation>
    </message>
    <message>
        <source>In the address</source>
        <translation>In der Adresse</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>Im Body der Anfrage</translation>
    </message>
    <message>
        <source>Without a body</source>
        <translation>Ohne Body</translation>
    </message>
    <message>
        <source>With a body</source>
        <translation>Mit Body</translation>
    </message>
    <message>
        <source>Beside its ID</source>
        <translation>Neben der ID</translation>
    </message>
    <message>
        <source>As a relationship</source>
        <translation>Als Beziehung</translation>
    </message>
    <message>
        <source>As a field</source>
        <translation>Als Feld</translation>
    </message>
</context>
<context>
    <name>meterdesk::cli</name>
    <message>
        <source>Tokens can be given for one run only, in the environment: METERDESK_LOGIN_TOKEN and METERDESK_IMPORT_TOKEN.</source>
        <translation>Tokens lassen sich für einen einzigen Lauf in den Umgebungsvariablen METERDESK_LOGIN_TOKEN und METERDESK_IMPORT_TOKEN angeben.</translation>
    </message>
    <message>
        <source>Login token (not shown, may be empty): </source>
        <extracomment>Prompt on the terminal; what is typed does not show</extracomment>
        <translation>Anmeldetoken (wird nicht angezeigt, darf leer sein): </translation>
    </message>
    <message>
        <source>Import token (not shown, may be empty): </source>
        <extracomment>Prompt on the terminal; what is typed does not show</extracomment>
        <translation>Importtoken (wird nicht angezeigt, darf leer sein): </translation>
    </message>
    <message>
        <source>The standard input holds something else than one line login=… and one line import=… Nothing was stored. Give each token once, on a line of its own.</source>
        <translation>Die Standardeingabe enthält etwas anderes als eine Zeile login=… und eine Zeile import=… Nichts wurde gespeichert. Jedes Token einmal angeben, jeweils in einer eigenen Zeile.</translation>
    </message>
</context>
<context>
    <name>meterdesk::cli::CommandLine</name>
    <message>
        <source>Keep the local data in &lt;DIR&gt; instead of the system&apos;s place.</source>
        <translation>Die lokalen Daten in &lt;DIR&gt; statt am üblichen Ort des Systems ablegen.</translation>
    </message>
    <message>
        <source>Use the built-in demo; needs no account and no keychain.</source>
        <translation>Die eingebaute Demo verwenden; sie braucht weder Konto noch Schlüsselbund.</translation>
    </message>
    <message>
        <source>Language of the messages for this run.</source>
        <translation>Sprache der Meldungen für diesen Lauf.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Lists the connections: name, address, customer ID and stored tokens.</source>
        <translation>Listet die Verbindungen auf: Name, Adresse, Kunden-ID und gespeicherte Tokens.</translation>
    </message>
    <message>
        <source>Write a JSON array.</source>
        <translation>Als JSON-Array ausgeben.</translation>
    </message>
    <message>
        <source>Adds a connection. Its tokens are read from the standard input, one a line: login=… and import=…, and kept in the system&apos;s keychain. At a terminal you are asked for them. Tokens are never taken from arguments.</source>
        <translation>Fügt eine Verbindung hinzu. Ihre Tokens werden von der Standardeingabe gelesen, eines je Zeile: login=… und import=…, und im Schlüsselbund des Systems aufbewahrt. Im Terminal wird danach gefragt. Aus Argumenten werden Tokens nie übernommen.</translation>
    </message>
    <message>
        <source>A name of your choice.</source>
        <translation>Ein beliebiger Name.</translation>
    </message>
    <message>
        <source>The customer&apos;s ID, from Enectiva&apos;s API dashboard. May be left out without an import token.</source>
        <translation>Die Kunden-ID aus dem API-Dashboard von Enectiva. Ohne Importtoken kann sie entfallen.</translation>
    </message>
    <message>
        <source>The service&apos;s address.</source>
        <translation>Die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>Tries the tokens of a connection and reads its entities and meters to the end. METERDESK_LOGIN_TOKEN and METERDESK_IMPORT_TOKEN, where set, are used instead of the stored tokens.</source>
        <translation>Prüft die Tokens einer Verbindung und liest ihre Objekte und Zähler bis zum Ende. Sind METERDESK_LOGIN_TOKEN und METERDESK_IMPORT_TOKEN gesetzt, gelten sie statt der gespeicherten Tokens.</translation>
    </message>
    <message>
        <source>Give a request up after so many seconds.</source>
        <translation>Eine Anfrage nach so vielen Sekunden aufgeben.</translation>
    </message>
    <message>
        <source>Removes a connection, and its tokens from the keychain.</source>
        <translation>Entfernt eine Verbindung und ihre Tokens aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Remove it even while entries of it wait to be sent.</source>
        <translation>Auch dann entfernen, wenn noch Einträge auf das Senden warten.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Mehr dazu: %1</translation>
    </message>
    <message>
        <source>%1 Nothing was done. See: %2</source>
        <extracomment>%1 is what is wrong with the arguments, %2 a command</extracomment>
        <translation>%1 Nichts wurde ausgeführt. Hilfe: %2</translation>
    </message>
    <message>
        <source>%1 takes a whole number from 1 to %2.</source>
        <translation>%1 erwartet eine ganze Zahl von 1 bis %2.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>%1 takes en, cs or de.</source>
        <translation>%1 erwartet en, cs oder de.</translation>
    </message>
    <message>
        <source>There are too many words.</source>
        <translation>Es sind zu viele Wörter.</translation>
    </message>
    <message>
        <source>The name of the connection is missing.</source>
        <translation>Der Name der Verbindung fehlt.</translation>
    </message>
    <message>
        <source>The demo has one connection, which can be neither added nor removed.</source>
        <translation>Die Demo hat eine einzige Verbindung, die sich weder hinzufügen noch entfernen lässt.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>The verb is missing.</source>
        <translation>Der Befehl fehlt.</translation>
    </message>
    <message>
        <source>There is no such verb.</source>
        <translation>Diesen Befehl gibt es nicht.</translation>
    </message>
    <message>
        <source>The connection, whatever the case.</source>
        <translation>Die Verbindung; Groß- und Kleinschreibung ist gleichgültig.</translation>
    </message>
</context>
<context>
    <name>meterdesk::cli::ConnectionsVerb</name>
    <message>
        <source>The demo could not be started. Nothing was done. Try again.</source>
        <translation>Die Demo ließ sich nicht starten. Nichts wurde ausgeführt. Erneut versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain still holds tokens of %n removed connection(s). They are removed when it is open.</source>
        <translation>
            <numerusform>Der Schlüsselbund enthält noch Tokens von %n entfernten Verbindung. Sie werden entfernt, sobald er offen ist.</numerusform>
            <numerusform>Der Schlüsselbund enthält noch Tokens von %n entfernten Verbindungen. Sie werden entfernt, sobald er offen ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>Hinzugefügt: %1.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Entfernt: %1.</translation>
    </message>
    <message>
        <source>Tokens of %1 may still be in the keychain. They are removed at the next start that finds it open.</source>
        <translation>Tokens von %1 können noch im Schlüsselbund sein. Sie werden beim nächsten Start entfernt, der ihn offen vorfindet.</translation>
    </message>
    <message>
        <source>No token of %1 is stored. Nothing was checked.</source>
        <translation>Für %1 ist kein Token gespeichert. Nichts wurde geprüft.</translation>
    </message>
    <message>
        <source>The import token was not tried: the connection has no customer ID.</source>
        <translation>Das Importtoken wurde nicht erprobt: Die Verbindung hat keine Kunden-ID.</translation>
    </message>
</context>
<context>
    <name>meterdesk::cli::DataCommand</name>
    <message>
        <source>Write JSON, one object a line.</source>
        <translation>Als JSON ausgeben, ein Objekt je Zeile.</translation>
    </message>
    <message>
        <source>Check every row and send nothing.</source>
        <translation>Jede Zeile prüfen und nichts senden.</translation>
    </message>
    <message>
        <source>Send rows that only raise a warning, too.</source>
        <translation>Auch Zeilen senden, zu denen es nur eine Warnung gibt.</translation>
    </message>
    <message>
        <source>Sends readings: columns import_id, suit, time, state, unit.</source>
        <translation>Sendet Ablesungen: Spalten import_id, suit, time, state, unit.</translation>
    </message>
    <message>
        <source>Sends data points: columns import_id, suit, time, value, unit.</source>
        <translation>Sendet Datenpunkte: Spalten import_id, suit, time, value, unit.</translation>
    </message>
    <message>
        <source>Sends profiles: columns import_id, suit, from, to, value, unit.</source>
        <translation>Sendet Profile: Spalten import_id, suit, from, to, value, unit.</translation>
    </message>
    <message>
        <source>Sends invoices: columns meter, from, to, cost, consumption, note.</source>
        <translation>Sendet Rechnungen: Spalten meter, from, to, cost, consumption, note.</translation>
    </message>
    <message>
        <source>Lists what waits to be sent or needs a look.</source>
        <translation>Listet auf, was auf das Senden wartet oder einen Blick braucht.</translation>
    </message>
    <message>
        <source>Sends what waits, and ends when nothing does.</source>
        <translation>Sendet, was wartet, und endet, wenn nichts mehr wartet.</translation>
    </message>
    <message>
        <source>Nothing is sent until it is resumed.</source>
        <translation>Nichts wird gesendet, bis das Senden fortgesetzt wird.</translation>
    </message>
    <message>
        <source>Takes the pause back.</source>
        <translation>Hebt die Pause auf.</translation>
    </message>
    <message>
        <source>Queues an entry again that was refused, or whose outcome is unknown.</source>
        <translation>Reiht einen Eintrag erneut ein, der abgelehnt wurde oder dessen Ausgang ungewiss ist.</translation>
    </message>
    <message>
        <source>Takes an entry out that was not sent; it stays in the journal.</source>
        <translation>Verwirft einen nicht gesendeten Eintrag; im Journal bleibt er.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Mehr dazu: %1</translation>
    </message>
    <message>
        <source>%1 Nothing was done. See: %2</source>
        <extracomment>%1 is what is wrong with the arguments, %2 a command</extracomment>
        <translation>%1 Nichts wurde ausgeführt. Hilfe: %2</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>There are too many words.</source>
        <translation>Es sind zu viele Wörter.</translation>
    </message>
    <message>
        <source>An ID is a number of %1.</source>
        <translation>Eine ID ist eine Nummer aus %1.</translation>
    </message>
    <message>
        <source>The connection, whatever the case.</source>
        <translation>Die Verbindung; Groß- und Kleinschreibung ist gleichgültig.</translation>
    </message>
    <message>
        <source>The verb is missing.</source>
        <translation>Der Befehl fehlt.</translation>
    </message>
    <message>
        <source>There is no such verb.</source>
        <translation>Diesen Befehl gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>meterdesk::cli::ExportCommand</name>
    <message>
        <source>The readings of a meter: columns time, state, unit.</source>
        <translation>Die Ablesungen eines Zählers: Spalten time, state, unit.</translation>
    </message>
    <message>
        <source>Monthly deltas: columns month, value, energy, unit.</source>
        <translation>Monatsdeltas: Spalten month, value, energy, unit.</translation>
    </message>
    <message>
        <source>The points of a data series: columns time, value.</source>
        <translation>Die Punkte einer Datenreihe: Spalten time, value.</translation>
    </message>
    <message>
        <source>The consumption of a meter: columns from, to, value, unit, complete.</source>
        <translation>Der Verbrauch eines Zählers: Spalten from, to, value, unit, complete.</translation>
    </message>
    <message>
        <source>What was sent from here, and what became of it.</source>
        <translation>Was von hier gesendet wurde und was daraus wurde.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Mehr dazu: %1</translation>
    </message>
    <message>
        <source>%1 Nothing was done. See: %2</source>
        <extracomment>%1 is what is wrong with the arguments, %2 a command</extracomment>
        <translation>%1 Nichts wurde ausgeführt. Hilfe: %2</translation>
    </message>
    <message>
        <source>%1 is not for %2.</source>
        <extracomment>%1 is an option, %2 a kind of export such as readings</extracomment>
        <translation>%1 gilt nicht für %2.</translation>
    </message>
    <message>
        <source>Give one of %1 only.</source>
        <translation>Nur eine der Optionen %1 angeben.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>One of %1 is missing.</source>
        <translation>Eine der Optionen %1 fehlt.</translation>
    </message>
    <message>
        <source>%1 is for the consumption alone.</source>
        <translation>%1 gilt nur für den Verbrauch.</translation>
    </message>
    <message>
        <source>%1 takes one of %2.</source>
        <translation>%1 erwartet einen der Werte %2.</translation>
    </message>
    <message>
        <source>There are too many words.</source>
        <translation>Es sind zu viele Wörter.</translation>
    </message>
    <message>
        <source>%1 takes a day such as 2025-01-31, or a time such as 2025-01-31T12:00:00+01:00.</source>
        <translation>%1 erwartet einen Tag wie 2025-01-31 oder eine Zeit wie 2025-01-31T12:00:00+01:00.</translation>
    </message>
    <message>
        <source>The connection, whatever the case.</source>
        <translation>Die Verbindung; Groß- und Kleinschreibung ist gleichgültig.</translation>
    </message>
    <message>
        <source>The meter&apos;s ID.</source>
        <translation>Die ID des Zählers.</translation>
    </message>
    <message>
        <source>The virtual meter&apos;s ID.</source>
        <translation>Die ID des virtuellen Zählers.</translation>
    </message>
    <message>
        <source>The entity&apos;s ID.</source>
        <translation>Die ID des Objekts.</translation>
    </message>
    <message>
        <source>The data series&apos; ID.</source>
        <translation>Die ID der Datenreihe.</translation>
    </message>
    <message>
        <source>From this day or time on; default: the first.</source>
        <translation>Ab diesem Tag oder dieser Zeit; Vorgabe: ab dem ersten Wert.</translation>
    </message>
    <message>
        <source>Before this day or time; default: to the last.</source>
        <translation>Vor diesem Tag oder dieser Zeit; Vorgabe: bis zum letzten Wert.</translation>
    </message>
    <message>
        <source>The periods of the consumption; default: day.</source>
        <translation>Die Zeiträume des Verbrauchs; Vorgabe: day.</translation>
    </message>
    <message>
        <source>How the table is written; default: csv.</source>
        <translation>Wie die Tabelle geschrieben wird; Vorgabe: csv.</translation>
    </message>
    <message>
        <source>Answer from what is stored here alone.</source>
        <translation>Nur aus dem antworten, was hier gespeichert ist.</translation>
    </message>
    <message>
        <source>Write to this file, wholly or not at all, instead of the standard output.</source>
        <translation>Statt auf die Standardausgabe in diese Datei schreiben, ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>The kind of export is missing.</source>
        <translation>Die Art des Exports fehlt.</translation>
    </message>
    <message>
        <source>There is no such kind of export.</source>
        <translation>Diese Art von Export gibt es nicht.</translation>
    </message>
    <message>
        <source>The time of %1 does not exist in %2, or exists twice. Nothing was written. Give it an offset, such as +01:00.</source>
        <translation>Die Zeit von %1 gibt es in %2 nicht oder zweimal. Nichts wurde geschrieben. Ihr einen UTC-Versatz geben, etwa +01:00.</translation>
    </message>
    <message>
        <source>%1 is not before %2. Nothing was written.</source>
        <translation>%1 liegt nicht vor %2. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>meterdesk::cli::ExportVerb</name>
    <message>
        <source>Nothing is stored of this connection. Nothing was written. Export without %1 first.</source>
        <translation>Von dieser Verbindung ist nichts gespeichert. Nichts wurde geschrieben. Zuerst ohne %1 exportieren.</translation>
    </message>
    <message>
        <source>There is no entity of this ID. Nothing was written.</source>
        <translation>Ein Objekt mit dieser ID gibt es nicht. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is no meter of this ID. Nothing was written.</source>
        <translation>Einen Zähler mit dieser ID gibt es nicht. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>What is stored does not cover the range. Missing: %1. Nothing was written. Export without %2 first.</source>
        <extracomment>%1 are ranges of time, %2 an option</extracomment>
        <translation>Das Gespeicherte deckt den Bereich nicht ab. Es fehlt: %1. Nichts wurde geschrieben. Zuerst ohne %2 exportieren.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The standard output could not be written to its end.</source>
        <translation>Die Standardausgabe ließ sich nicht bis zum Ende schreiben.</translation>
    </message>
</context>
<context>
    <name>meterdesk::cli::OutboxVerb</name>
    <message>
        <source>Sending is paused. Resume it to send what is queued.</source>
        <translation>Das Senden ist angehalten. Es fortsetzen, damit gesendet wird, was wartet.</translation>
    </message>
    <message>
        <source>There is no such entry, or it is not in a state for that. Nothing was changed.</source>
        <translation>Diesen Eintrag gibt es nicht, oder sein Zustand lässt das nicht zu. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>meterdesk::cli::SendVerb</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Rows that are queued are kept, and sent when the service is there.</source>
        <translation>Wartende Zeilen bleiben erhalten und werden gesendet, sobald der Dienst erreichbar ist.</translation>
    </message>
</context>
<context>
    <name>meterdesk::cli::SessionVerb</name>
    <message>
        <source>The demo could not be started. Nothing was done. Try again.</source>
        <translation>Die Demo ließ sich nicht starten. Nichts wurde ausgeführt. Erneut versuchen.</translation>
    </message>
    <message>
        <source>No token of %1 is stored. Nothing was done.</source>
        <translation>Für %1 ist kein Token gespeichert. Nichts wurde ausgeführt.</translation>
    </message>
</context>
</TS>
