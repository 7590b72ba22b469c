<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>meterdesk::AgainstPanel</name>
    <message>
        <source>%1 00:00 – %2 00:00, both days included</source>
        <translation>%1 00:00 – %2 00:00, beide Tage eingeschlossen</translation>
    </message>
    <message>
        <source>being loaded</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>The readings of these days could not be loaded. The invoice can be added and sent; it is compared once they are there.</source>
        <translation>Die Ablesungen dieser Tage konnten nicht geladen werden. Die Rechnung kann hinzugefügt und gesendet werden; verglichen wird sie, sobald sie da sind.</translation>
    </message>
    <message>
        <source>Fits the meter (%1).</source>
        <translation>Passt zum Zähler (%1).</translation>
    </message>
    <message>
        <source>as the last one</source>
        <translation>wie die letzte</translation>
    </message>
    <message numerus="yes">
        <source>%n more than the last one</source>
        <translation>
            <numerusform>%n mehr als die letzte</numerusform>
            <numerusform>%n mehr als die letzte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n less than the last one</source>
        <translation>
            <numerusform>%n weniger als zuvor</numerusform>
            <numerusform>%n weniger als zuvor</numerusform>
        </translation>
    </message>
    <message>
        <source>no invoice before</source>
        <translation>keine Rechnung davor</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>Short for days</extracomment>
        <translation>T</translation>
    </message>
    <message>
        <source>closes the gap</source>
        <translation>schließt die Lücke</translation>
    </message>
    <message>
        <source>follows directly</source>
        <translation>schließt direkt an</translation>
    </message>
    <message>
        <source>days without an invoice</source>
        <translation>Tage ohne Rechnung</translation>
    </message>
    <message>
        <source>Same month last year</source>
        <translation>Gleicher Monat im Vorjahr</translation>
    </message>
    <message>
        <source>Against the meter</source>
        <translation>Vergleich mit dem Zähler</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Measured consumption</source>
        <translation>Gemessener Verbrauch</translation>
    </message>
    <message>
        <source>Choose a meter: what it measured on the days of the invoice is shown here, before anything is sent.</source>
        <translation>Wählen Sie einen Zähler: hier steht, was er an den Tagen der Rechnung gemessen hat, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>To the last invoice</source>
        <translation>Zur letzten Rechnung</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einheitspreis</translation>
    </message>
    <message>
        <source>Last three, mean</source>
        <translation>Mittel der letzten drei</translation>
    </message>
    <message>
        <source>Gap before / after</source>
        <translation>Lücke davor / danach</translation>
    </message>
</context>
<context>
    <name>meterdesk::AnomalyTableModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Extra</source>
        <extracomment>Column title: use above what is usual</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Against usual</source>
        <translation>Gegen üblich</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column title: from when to when something stood out</extracomment>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>meterdesk::AnomalyTexts</name>
    <message>
        <source>Stands still, usually %1 then</source>
        <translation>Steht still, üblich sind dann %1</translation>
    </message>
    <message>
        <source>Register fell from %1 to %2</source>
        <translation>Zählerstand fiel von %1 auf %2</translation>
    </message>
    <message>
        <source>Never below %1 at night</source>
        <translation>Nachts nie unter %1</translation>
    </message>
    <message>
        <source>Base load up by %1</source>
        <translation>Grundlast um %1 höher</translation>
    </message>
    <message>
        <source>Up to %1, usually %2 then</source>
        <translation>Bis %1, üblich sind dann %2</translation>
    </message>
</context>
<context>
    <name>meterdesk::AverageDayContent</name>
    <message>
        <source>time of day</source>
        <translation>Tageszeit</translation>
    </message>
    <message>
        <source>work days (%1)</source>
        <translation>Werktage (%1)</translation>
    </message>
    <message>
        <source>Saturdays and Sundays (%1)</source>
        <translation>Samstage und Sonntage (%1)</translation>
    </message>
    <message>
        <source>8 of 10 days</source>
        <extracomment>Legend: a band around a line</extracomment>
        <translation>8 von 10 Tagen</translation>
    </message>
    <message>
        <source>Average work day</source>
        <translation>Durchschnittlicher Werktag</translation>
    </message>
    <message>
        <source>Average Saturday or Sunday</source>
        <translation>Durchschnittlicher Samstag oder Sonntag</translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>Am Cursor</translation>
    </message>
    <message>
        <source>Work days</source>
        <extracomment>Captions above figures; the second one of a range</extracomment>
        <translation>Werktage</translation>
    </message>
    <message>
        <source>8 of 10 work days</source>
        <translation>8 von 10 Werktagen</translation>
    </message>
    <message>
        <source>Saturdays and Sundays</source>
        <translation>Samstage und Sonntage</translation>
    </message>
    <message>
        <source>8 of 10 of these</source>
        <translation>8 von 10 davon</translation>
    </message>
</context>
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
    <name>meterdesk::BatchBar</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n Rechnung</numerusform>
            <numerusform>%n Rechnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost typed %1</source>
        <translation>Erfasst %1</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>nichts übrig</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>übrig %1</translation>
    </message>
    <message>
        <source>Change invoice</source>
        <translation>Rechnung ändern</translation>
    </message>
    <message>
        <source>Add invoice</source>
        <translation>Rechnung hinzufügen</translation>
    </message>
    <message>
        <source>Enter in the field Note</source>
        <translation>Enter im Feld Notiz</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>of paper total</source>
        <translation>von der Papiersumme</translation>
    </message>
    <message>
        <source>Paper total</source>
        <translation>Papiersumme</translation>
    </message>
    <message>
        <source>What the invoices of this batch come to on paper</source>
        <translation>Was die Rechnungen dieses Stapels auf Papier ergeben</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>What was sent, and what became of it</source>
        <translation>Was gesendet wurde und was daraus wurde</translation>
    </message>
    <message>
        <source>Send invoices…</source>
        <translation>Rechnungen senden …</translation>
    </message>
    <message>
        <source>Send invoices</source>
        <translation>Rechnungen senden</translation>
    </message>
</context>
<context>
    <name>meterdesk::BookmarkModel</name>
    <message>
        <source>Group %1</source>
        <extracomment>Read aloud: a heading above bookmarks</extracomment>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Data series %1</source>
        <translation>Datenreihe %1</translation>
    </message>
    <message>
        <source>Virtual meter %1</source>
        <translation>Virtueller Zähler %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>meterdesk::BookmarksPane</name>
    <message>
        <source>Export the data series and virtual meters</source>
        <translation>Datenreihen und virtuelle Zähler speichern</translation>
    </message>
    <message>
        <source>Separated text (*.csv)</source>
        <translation>Text mit Trennzeichen (*.csv)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>series and virtual meters</source>
        <translation>Reihen und virtuelle Zähler</translation>
    </message>
    <message>
        <source>Import data series and virtual meters</source>
        <translation>Datenreihen und virtuelle Zähler einlesen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt)</source>
        <translation>Tabellen (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were written to %1.</source>
        <translation>
            <numerusform>%n Eintrag wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Einträge wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row of the file has no columns “kind” and “id”. Nothing was taken over.</source>
        <translation>In der ersten Zeile der Datei fehlen die Spalten „kind“ und „id“. Nichts wurde übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were added.</source>
        <translation>
            <numerusform>%n Eintrag wurde hinzugefügt.</numerusform>
            <numerusform>%n Einträge wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the list already and keep their names.</source>
        <translation>
            <numerusform>%n steht schon in der Liste und behält den Namen.</numerusform>
            <numerusform>%n stehen schon in der Liste und behalten ihre Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 has no ID.</source>
        <translation>Zeile %1 hat keine ID.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is neither series nor virtual-meter.</source>
        <translation>Zeile %1: „%2“ ist weder series noch virtual-meter.</translation>
    </message>
    <message>
        <source>Row %1: “%2” was there before.</source>
        <translation>Zeile %1: „%2“ kam schon vor.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 steht schon in der Liste.</translation>
    </message>
    <message>
        <source>Asking Enectiva about %1…</source>
        <translation>Enectiva wird nach %1 gefragt …</translation>
    </message>
    <message>
        <source>data series %1</source>
        <translation>Datenreihe %1</translation>
    </message>
    <message>
        <source>virtual meter %1</source>
        <translation>virtueller Zähler %1</translation>
    </message>
    <message>
        <source>The %1 has no points yet. It is in the list all the same.</source>
        <translation>Noch ohne Punkte: %1. In der Liste steht sie trotzdem.</translation>
    </message>
    <message>
        <source>The %1 has no deltas yet. It is in the list all the same.</source>
        <translation>Noch ohne Deltas: %1. In der Liste steht er trotzdem.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Enectiva knows no %1. Check the ID; Enectiva shows it in the address of its page.</source>
        <translation>Enectiva kennt nicht: %1. Prüfen Sie die ID; Enectiva zeigt sie in der Adresse der Seite.</translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation>Trotzdem hinzufügen</translation>
    </message>
    <message>
        <source>The token does not permit to read the %1. Give it the scope for that on Enectiva&apos;s API dashboard.</source>
        <translation>Das Token erlaubt nicht zu lesen: %1. Geben Sie ihm das Recht dazu auf dem API-Dashboard von Enectiva.</translation>
    </message>
    <message>
        <source>Add it unchecked</source>
        <translation>Ungeprüft hinzufügen</translation>
    </message>
    <message>
        <source>“%1” was removed from the list. Nothing was deleted in Enectiva.</source>
        <translation>„%1“ wurde aus der Liste entfernt. In Enectiva wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Show its points</source>
        <translation>Punkte zeigen</translation>
    </message>
    <message>
        <source>Open in Deltas</source>
        <translation>In Deltas öffnen</translation>
    </message>
    <message>
        <source>Data series and virtual meters</source>
        <translation>Datenreihen und virtuelle Zähler</translation>
    </message>
    <message>
        <source>Series ID</source>
        <translation>ID der Reihe</translation>
    </message>
    <message>
        <source>Add series</source>
        <translation>Reihe hinzufügen</translation>
    </message>
    <message>
        <source>Virtual meter ID</source>
        <translation>ID des virtuellen Zählers</translation>
    </message>
    <message>
        <source>Add virtual meter</source>
        <translation>Virtuellen Zähler hinzufügen</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import from a file of a colleague…</source>
        <translation>Aus der Datei eines Kollegen einlesen …</translation>
    </message>
    <message>
        <source>Export as a file for colleagues…</source>
        <translation>Als Datei für Kollegen speichern …</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Of a bookmark: no group</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Neue Gruppe …</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>meterdesk::BookmarksView</name>
    <message>
        <source>%1, data series %2</source>
        <extracomment>%1 is a name, %2 an id</extracomment>
        <translation>%1, Datenreihe %2</translation>
    </message>
    <message>
        <source>%1, virtual meter %2</source>
        <translation>%1, virtueller Zähler %2</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmarked series and virtual meters</source>
        <translation>Reihen und virtuelle Zähler in den Lesezeichen</translation>
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
    <message numerus="yes">
        <source>Remove and drop %n entries</source>
        <translation>
            <numerusform>Entfernen und %n Eintrag verwerfen</numerusform>
            <numerusform>Entfernen und %n Einträge verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <extracomment>The entries of unknown outcome stay in the journal</extracomment>
        <translation>Trotzdem entfernen</translation>
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
        <translation>Geladen %1</translation>
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
    <message>
        <source>In the chart: %1.</source>
        <translation>Im Diagramm: %1.</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3: correction %4 × %5 kWh/m³</source>
        <extracomment>%1 m³ = %2 kWh: volume correction %3, calorific value %4</extracomment>
        <translation>1 %1 = %2 %3: Zustandszahl %4 × %5 kWh/m³</translation>
    </message>
    <message>
        <source>%1 since the begin of the period</source>
        <extracomment>Above the axis of a chart: unit, summed up</extracomment>
        <translation>%1 seit Beginn des Zeitraums</translation>
    </message>
</context>
<context>
    <name>meterdesk::ChartExport</name>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Readings from Enectiva</source>
        <translation>Ablesungen aus Enectiva</translation>
    </message>
    <message>
        <source>Computed here from readings</source>
        <translation>Hier aus Ablesungen berechnet</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>%1 is the id of a data series</extracomment>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Data series %1 from Enectiva</source>
        <translation>Datenreihe %1 aus Enectiva</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Computed here from readings and unit prices from invoices</source>
        <translation>Hier berechnet aus Ablesungen und Preisen aus Rechnungen</translation>
    </message>
    <message>
        <source>Data points from Enectiva</source>
        <translation>Datenpunkte aus Enectiva</translation>
    </message>
    <message>
        <source>Computed here from data points</source>
        <translation>Hier aus Datenpunkten berechnet</translation>
    </message>
    <message>
        <source>Series ID</source>
        <extracomment>The number of a data series</extracomment>
        <translation>ID der Reihe</translation>
    </message>
    <message>
        <source>Data series</source>
        <translation>Datenreihe</translation>
    </message>
</context>
<context>
    <name>meterdesk::ChartKind</name>
    <message>
        <source>Average day</source>
        <translation>Durchschnittstag</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Cumulated</source>
        <extracomment>A kind of chart: use summed up from the begin of the period on</extracomment>
        <translation>Kumuliert</translation>
    </message>
    <message>
        <source>Duration curve</source>
        <extracomment>A kind of chart: the uses sorted by height, over the share of the time</extracomment>
        <translation>Dauerlinie</translation>
    </message>
    <message>
        <source>Heat map</source>
        <extracomment>A kind of chart: a picture of days by hours</extracomment>
        <translation>Wärmebild</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>A kind of chart: the states that were read off</extracomment>
        <translation>Zählerstand</translation>
    </message>
    <message>
        <source>Scatter against temperature</source>
        <extracomment>A kind of chart: use against outdoor temperature</extracomment>
        <translation>Gegen Temperatur</translation>
    </message>
    <message>
        <source>Course</source>
        <extracomment>A kind of chart: the values of a data series over time</extracomment>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>meterdesk::ChartOutput</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Nothing was written: the name of the file has to end with %1, which says what it becomes.</source>
        <translation>Es wurde nichts geschrieben: Der Dateiname muss auf %1 enden; daran erkennt Meterdesk das Format.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence with the reason</extracomment>
        <translation>%1 wurde nicht geschrieben. %2</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer does not take it.</source>
        <translation>Es wurde nichts gedruckt: Der Drucker nimmt es nicht an.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
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
    <name>meterdesk::CheckTexts</name>
    <message>
        <source>The marks between the digits make no number. Type it with one decimal mark.</source>
        <translation>Die Zeichen zwischen den Ziffern ergeben keine Zahl. Mit einem Dezimalzeichen eingeben.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Choose the decimal mark of the column.</source>
        <translation>Das ist auf zwei Arten lesbar. Das Dezimalzeichen der Spalte wählen.</translation>
    </message>
    <message>
        <source>Its decimal mark is not the one of the column. Type the value.</source>
        <translation>Das Dezimalzeichen ist nicht das der Spalte. Den Wert eingeben.</translation>
    </message>
    <message>
        <source>This number is too long for a register.</source>
        <translation>Diese Zahl ist zu lang für ein Zählwerk.</translation>
    </message>
    <message>
        <source>There is no earlier reading to count from. Type what the register shows.</source>
        <translation>Es gibt keine frühere Ablesung, von der gezählt wird. Den Zählerstand eingeben.</translation>
    </message>
    <message>
        <source>This is not a number. Type digits with one decimal mark.</source>
        <translation>Das ist keine Zahl. Ziffern mit einem Dezimalzeichen eingeben.</translation>
    </message>
    <message>
        <source>This time is still to come. Now it is %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Dieser Zeitpunkt kommt erst noch. Jetzt ist %1.</translation>
    </message>
    <message>
        <source>Older than the last reading of %1 (%2).</source>
        <extracomment>%1 is a date, %2 a register state with its unit</extracomment>
        <translation>Älter als die letzte Ablesung vom %1 (%2).</translation>
    </message>
    <message>
        <source>This reading is on its way already.</source>
        <translation>Diese Ablesung ist schon unterwegs.</translation>
    </message>
    <message>
        <source>This reading is stored already.</source>
        <translation>Diese Ablesung ist schon gespeichert.</translation>
    </message>
    <message>
        <source>For this time %1 is on its way. Replace it, or change the time.</source>
        <translation>Für diesen Zeitpunkt ist %1 unterwegs. Ersetzen oder den Zeitpunkt ändern.</translation>
    </message>
    <message>
        <source>For this time %1 is stored. Replace it, or change the time.</source>
        <translation>Für diesen Zeitpunkt ist %1 gespeichert. Ersetzen oder den Zeitpunkt ändern.</translation>
    </message>
    <message>
        <source>Less than a minute since the reading before.</source>
        <translation>Weniger als eine Minute seit der vorigen Ablesung.</translation>
    </message>
    <message>
        <source>Days since the reading before: %1. Usual are %2.</source>
        <extracomment>%1 and %2 are numbers of days</extracomment>
        <translation>Tage seit der vorigen Ablesung: %1. Üblich sind %2.</translation>
    </message>
    <message>
        <source>The register began again since %1. Use: %2.</source>
        <extracomment>%1 is a date, %2 an amount with its unit</extracomment>
        <translation>Das Zählwerk ist seit %1 übergelaufen. Verbrauch: %2.</translation>
    </message>
    <message>
        <source>A roll-over since %1 (%2) does not fit what the meter uses.</source>
        <extracomment>%1 is a date, %2 a register state with its unit</extracomment>
        <translation>Ein Überlauf seit %1 (%2) passt nicht zum Verbrauch des Zählers.</translation>
    </message>
    <message>
        <source>The meter was exchanged since %1. Use: %2.</source>
        <extracomment>%1 is a date, %2 an amount with its unit</extracomment>
        <translation>Der Zähler wurde seit %1 getauscht. Verbrauch: %2.</translation>
    </message>
    <message>
        <source>End, start and date of the exchange do not fit the two readings around it.</source>
        <translation>Ende, Anfang und Datum des Tauschs passen nicht zu den zwei Ablesungen davor und danach.</translation>
    </message>
    <message>
        <source>Shows more than later, on %1 (%2).</source>
        <extracomment>%1 is a date, %2 a register state with its unit</extracomment>
        <translation>Zeigt mehr als später, am %1 (%2).</translation>
    </message>
    <message>
        <source>Shows less than on %1 (%2).</source>
        <extracomment>%1 is a date, %2 a register state with its unit</extracomment>
        <translation>Zeigt weniger als am %1 (%2).</translation>
    </message>
    <message>
        <source>No use since %1. The meter usually runs.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Kein Verbrauch seit %1. Der Zähler läuft sonst.</translation>
    </message>
    <message>
        <source>Uses %1 a day, and used nothing before. Type a reason, or correct it.</source>
        <extracomment>%1 is an amount with its unit</extracomment>
        <translation>Verbraucht %1 am Tag, davor nichts. Einen Grund eingeben oder berichtigen.</translation>
    </message>
    <message>
        <source>Uses %1 times as much as usual. Type a reason, or correct it.</source>
        <extracomment>%1 is a number above 10</extracomment>
        <translation>Verbraucht das %1-Fache des Üblichen. Einen Grund eingeben oder berichtigen.</translation>
    </message>
    <message>
        <source>Uses more than usual: %1 a day.</source>
        <extracomment>%1 is an amount with its unit</extracomment>
        <translation>Verbraucht mehr als üblich: %1 am Tag.</translation>
    </message>
    <message>
        <source>Uses less than usual: %1 a day.</source>
        <translation>Verbraucht weniger als üblich: %1 am Tag.</translation>
    </message>
    <message numerus="yes">
        <source>The register has only %n digits before the decimal mark.</source>
        <translation>
            <numerusform>Das Zählwerk hat nur %n Stelle vor dem Dezimalzeichen.</numerusform>
            <numerusform>Das Zählwerk hat nur %n Stellen vor dem Dezimalzeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits row %1 better than its own. Was it typed into the wrong row?</source>
        <extracomment>%1 is the number of a row</extracomment>
        <translation>Passt besser in Zeile %1 als in die eigene. Wurde die Zeile verwechselt?</translation>
    </message>
    <message>
        <source>Expected %1.</source>
        <extracomment>%1 is a range of register states: &quot;45,210 – 45,640&quot;</extracomment>
        <translation>Erwartet: %1.</translation>
    </message>
    <message>
        <source>no history</source>
        <extracomment>In the place of what a meter is expected to show</extracomment>
        <translation>keine Historie</translation>
    </message>
    <message>
        <source>%1 (a digit was left out)</source>
        <extracomment>Did you mean …: %1 is a number</extracomment>
        <translation>%1 (eine Ziffer fehlte)</translation>
    </message>
    <message>
        <source>%1 (a digit came twice)</source>
        <extracomment>Did you mean …: %1 is a number</extracomment>
        <translation>%1 (eine Ziffer doppelt)</translation>
    </message>
    <message>
        <source>%1 (two digits swapped)</source>
        <extracomment>Did you mean …: %1 is a number</extracomment>
        <translation>%1 (zwei Ziffern vertauscht)</translation>
    </message>
    <message>
        <source>%1 (decimal mark shifted)</source>
        <extracomment>Did you mean …: %1 is a number</extracomment>
        <translation>%1 (Dezimalzeichen verschoben)</translation>
    </message>
    <message>
        <source>%1 (one digit is another)</source>
        <extracomment>Did you mean …: %1 is a number</extracomment>
        <translation>%1 (eine Ziffer anders)</translation>
    </message>
    <message>
        <source>%1 is right, the reading before it is wrong</source>
        <extracomment>Did you mean …: %1 is a number</extracomment>
        <translation>%1 stimmt, die Ablesung davor ist falsch</translation>
    </message>
</context>
<context>
    <name>meterdesk::ComparedReadingsModel</name>
    <message>
        <source>Use</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vorjahr</translation>
    </message>
    <message>
        <source>Diff.</source>
        <extracomment>Column title: difference, short</extracomment>
        <translation>Diff.</translation>
    </message>
    <message>
        <source>Diff. %</source>
        <extracomment>Column title: difference in percent, short</extracomment>
        <translation>Diff. %</translation>
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
    <message>
        <source>No answer since %1</source>
        <translation>Keine Antwort seit %1</translation>
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
    <name>meterdesk::CostTexts</name>
    <message>
        <source>%1 so far: %2</source>
        <extracomment>A year and a sum of money</extracomment>
        <translation>%1 bisher: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>(%n month(s))</source>
        <translation>
            <numerusform>(%n Monat)</numerusform>
            <numerusform>(%n Monate)</numerusform>
        </translation>
    </message>
    <message>
        <source>(from invoices)</source>
        <translation>(aus Rechnungen)</translation>
    </message>
    <message>
        <source>(estimated)</source>
        <translation>(geschätzt)</translation>
    </message>
    <message>
        <source>(from invoices %1, estimated %2)</source>
        <extracomment>Two parts of a sum of money</extracomment>
        <translation>(aus Rechnungen %1, geschätzt %2)</translation>
    </message>
    <message>
        <source>money</source>
        <extracomment>Where the unit of figures stands: sums of money in a currency that is not known</extracomment>
        <translation>Geld</translation>
    </message>
    <message>
        <source>use computed here × unit prices from invoices, last %1</source>
        <extracomment>&quot;4.32 per kWh&quot;</extracomment>
        <translation>hier berechneter Verbrauch × Preise aus Rechnungen, zuletzt %1</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <extracomment>Money for a unit of consumption: &quot;4.32 per kWh&quot;</extracomment>
        <translation>%1 je %2</translation>
    </message>
    <message>
        <source>Unit price from invoices %1 (%2)</source>
        <extracomment>&quot;4.32 per kWh&quot;, then the days of the invoice</extracomment>
        <translation>Preis aus Rechnungen %1 (%2)</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>The unit price of the invoice before</extracomment>
        <translation>davor %1</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <extracomment>Then years with their sums of money</extracomment>
        <translation>Kosten %1</translation>
    </message>
    <message>
        <source>An invoice over several months is shared out by measured use.</source>
        <translation>Eine Rechnung über mehrere Monate ist nach gemessenem Verbrauch aufgeteilt.</translation>
    </message>
    <message>
        <source>An invoice over several months is shared out by days, as the use of its days is not known.</source>
        <translation>Eine Rechnung über mehrere Monate ist nach Tagen aufgeteilt, da der Verbrauch ihrer Tage nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Cost from invoices: %1.</source>
        <translation>Kosten aus Rechnungen: %1.</translation>
    </message>
    <message>
        <source>Cost estimated: %1, consumption from Enectiva × last unit price (%2).</source>
        <extracomment>A sum of money, and a unit price</extracomment>
        <translation>Kosten geschätzt: %1, Verbrauch aus Enectiva × letzter Preis (%2).</translation>
    </message>
    <message>
        <source>Cost: %1, of it %2 from invoices for %3 of %4 days; the rest is estimated with the last unit price.</source>
        <extracomment>Sums of money, days</extracomment>
        <translation>Kosten: %1, davon %2 aus Rechnungen für %3 von %4 Tagen; der Rest ist mit dem letzten Preis geschätzt.</translation>
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
    <message>
        <source>estimated %1</source>
        <translation>geschätzt %1</translation>
    </message>
    <message>
        <source>estimated</source>
        <extracomment>Legend of a chart: what is not known from invoices</extracomment>
        <translation>geschätzt</translation>
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
        <source>read at this moment</source>
        <translation>in diesem Moment abgelesen</translation>
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
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Share that is interpolated</source>
        <translation>Interpolierter Anteil</translation>
    </message>
    <message>
        <source>With late readings</source>
        <extracomment>Between which values the month lies, should a reading at its edges still come</extracomment>
        <translation>Mit späten Ablesungen</translation>
    </message>
    <message>
        <source>Explanation of %1</source>
        <extracomment>%1 is a month with its year</extracomment>
        <translation>Erklärung: %1</translation>
    </message>
    <message>
        <source>the first reading</source>
        <translation>die erste Ablesung</translation>
    </message>
    <message>
        <source>the last reading</source>
        <translation>die letzte Ablesung</translation>
    </message>
    <message>
        <source>edges as they were read</source>
        <translation>Ränder, wie abgelesen</translation>
    </message>
    <message>
        <source>one edge interpolated between two readings</source>
        <translation>ein Rand zwischen zwei Ablesungen interpoliert</translation>
    </message>
    <message>
        <source>edges interpolated between two readings</source>
        <translation>Ränder zwischen zwei Ablesungen interpoliert</translation>
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
        <extracomment>%1 is a time, with the date where that is another one</extracomment>
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
    <message>
        <source>from Enectiva</source>
        <translation>aus Enectiva</translation>
    </message>
    <message>
        <source>from invoices; ≈ estimated: Enectiva’s consumption × last unit price</source>
        <translation>aus Rechnungen; ≈ geschätzt: Verbrauch aus Enectiva × letzter Preis</translation>
    </message>
    <message>
        <source>%1 estimated %2</source>
        <extracomment>A month and its figure</extracomment>
        <translation>%1 geschätzt %2</translation>
    </message>
    <message>
        <source>%1, monthly cost, from invoices, else estimated.</source>
        <extracomment>The name of a meter</extracomment>
        <translation>%1, monatliche Kosten aus Rechnungen, sonst geschätzt.</translation>
    </message>
    <message>
        <source>Each month with those of the year before it.</source>
        <translation>Jeder Monat mit denen davor im Jahr.</translation>
    </message>
</context>
<context>
    <name>meterdesk::DeltaExplanation</name>
    <message>
        <source>Computed here: %1 − %2 = %3.</source>
        <extracomment>A sum: the state at the end less that at the begin, and the result with its unit</extracomment>
        <translation>Hier berechnet: %1 − %2 = %3.</translation>
    </message>
    <message>
        <source>Computed here, from the intervals in which the register rose: %1.</source>
        <extracomment>%1 is a figure with its unit</extracomment>
        <translation>Hier berechnet aus den Abständen, in denen der Zählerstand stieg: %1.</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <extracomment>A figure in another unit</extracomment>
        <translation>Das sind %1.</translation>
    </message>
    <message>
        <source>Enectiva has no delta of this month.</source>
        <translation>Enectiva hat kein Delta dieses Monats.</translation>
    </message>
    <message>
        <source>Enectiva tells %1, the readings count %2: they are not compared.</source>
        <extracomment>Two units of measurement</extracomment>
        <translation>Enectiva nennt %1, die Ablesungen zählen %2: Sie werden nicht verglichen.</translation>
    </message>
    <message>
        <source>From Enectiva: %1; difference %2.</source>
        <extracomment>Both are figures with their unit</extracomment>
        <translation>Aus Enectiva: %1; Differenz %2.</translation>
    </message>
    <message>
        <source>Both edges were read: no late reading can move the month.</source>
        <translation>An beiden Rändern wurde abgelesen: Keine späte Ablesung verschiebt den Monat.</translation>
    </message>
    <message>
        <source>A late reading at an edge moves its state at most to those of the two readings around it. The month then lies between %1 and %2 (%3 to %4).</source>
        <extracomment>Four figures with their unit; the last two are differences from what was computed</extracomment>
        <translation>Eine späte Ablesung am Rand verschiebt dessen Stand höchstens bis zu den beiden Ablesungen daneben. Der Monat liegt dann zwischen %1 und %2 (%3 bis %4).</translation>
    </message>
    <message>
        <source>%1 of it (%2) is interpolated: the use between each edge and the reading nearest to it.</source>
        <extracomment>%1 is a percentage, %2 a figure with its unit</extracomment>
        <translation>%1 davon (%2) sind interpoliert: der Verbrauch zwischen jedem Rand und der nächsten Ablesung.</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <extracomment>Hours; %1 is a figure</extracomment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>Begins with the first reading, %1: %2. Nothing is known before.</source>
        <extracomment>A moment, the state of the register</extracomment>
        <translation>Beginnt mit der ersten Ablesung, %1: %2. Davor ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Ends with the last reading, %1: %2. Nothing is known behind.</source>
        <translation>Endet mit der letzten Ablesung, %1: %2. Danach ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Begin %1: read at this moment, %2.</source>
        <extracomment>A moment, the state of the register</extracomment>
        <translation>Beginn %1: in diesem Moment abgelesen, %2.</translation>
    </message>
    <message>
        <source>End %1: read at this moment, %2.</source>
        <translation>Ende %1: in diesem Moment abgelesen, %2.</translation>
    </message>
    <message>
        <source>Begin %1: not known, as the register fell around it.</source>
        <extracomment>A moment</extracomment>
        <translation>Beginn %1: nicht bekannt, da der Zählerstand dort fiel.</translation>
    </message>
    <message>
        <source>End %1: not known, as the register fell around it.</source>
        <translation>Ende %1: nicht bekannt, da der Zählerstand dort fiel.</translation>
    </message>
    <message>
        <source>Begin %1, between the readings of %2 and %3: %4.</source>
        <extracomment>A moment, those of the readings before and behind it, a sum with its numbers</extracomment>
        <translation>Beginn %1, zwischen den Ablesungen vom %2 und %3: %4.</translation>
    </message>
    <message>
        <source>End %1, between the readings of %2 and %3: %4.</source>
        <translation>Ende %1, zwischen den Ablesungen vom %2 und %3: %4.</translation>
    </message>
    <message>
        <source>There are no readings of this month, so it cannot be computed here.</source>
        <translation>Es gibt keine Ablesungen dieses Monats, er kann hier nicht berechnet werden.</translation>
    </message>
    <message>
        <source>Enectiva adds up the meters of the entity. All lie in one time zone:</source>
        <translation>Enectiva summiert die Zähler des Objekts. Alle liegen in einer Zeitzone:</translation>
    </message>
    <message numerus="yes">
        <source>Enectiva adds up the meters of the entity. They lie in %n time zones: the month of each is that of its own local time, and the sums are added. It is not one common window:</source>
        <translation>
            <numerusform>Enectiva summiert die Zähler des Objekts. Sie liegen in %n Zeitzone: Der Monat gilt jeweils in deren Ortszeit, die Summen werden addiert. Es ist kein gemeinsames Zeitfenster:</numerusform>
            <numerusform>Enectiva summiert die Zähler des Objekts. Sie liegen in %n Zeitzonen: Der Monat gilt jeweils in deren Ortszeit, die Summen werden addiert. Es ist kein gemeinsames Zeitfenster:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n meter(s), from %2 to %3.</source>
        <extracomment>The name of a time zone, two moments with their offsets from UTC</extracomment>
        <translation>
            <numerusform>%1: %n Zähler, von %2 bis %3.</numerusform>
            <numerusform>%1: %n Zähler, von %2 bis %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::DeltaExport</name>
    <message>
        <source>Monthly deltas</source>
        <translation>Monatsdeltas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Monthly deltas from Enectiva</source>
        <translation>Monatsdeltas aus Enectiva</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Deltas of</source>
        <extracomment>The first line of a table: the meter or entity that it is of</extracomment>
        <translation>Deltas von</translation>
    </message>
    <message>
        <source>Shown</source>
        <extracomment>How months are shown</extracomment>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>cumulated from January on</source>
        <translation>kumuliert ab Januar</translation>
    </message>
    <message>
        <source>Invoices; what they do not cover is estimated: Enectiva’s consumption times the last unit price</source>
        <translation>Rechnungen; was sie nicht abdecken, ist geschätzt: Verbrauch aus Enectiva mal letzter Preis</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Parent and children</source>
        <translation>Ganzes und Teile</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>meterdesk::DeltaPartsModel</name>
    <message>
        <source>Unmetered rest</source>
        <translation>Nicht gemessener Rest</translation>
    </message>
    <message>
        <source>Rest, in none of them</source>
        <translation>Rest, in keinem davon</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>wird geladen …</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>The parts add up to more than the whole: they are not all behind it.</source>
        <translation>Die Teile ergeben mehr als das Ganze: Sie liegen nicht alle dahinter.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>Parent and children, %1 %2</source>
        <extracomment>A whole and its parts; a month and its year</extracomment>
        <translation>Ganzes und Teile, %1 %2</translation>
    </message>
    <message>
        <source>Diff. %</source>
        <translation>Diff. %</translation>
    </message>
    <message>
        <source>Share of the parent</source>
        <translation>Anteil am Ganzen</translation>
    </message>
</context>
<context>
    <name>meterdesk::DeltaPartsPane</name>
    <message>
        <source>Parent and children</source>
        <translation>Ganzes und Teile</translation>
    </message>
    <message>
        <source>Export parent and children…</source>
        <translation>Ganzes und Teile exportieren …</translation>
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
        <extracomment>Row of a table, a sum from January on; %1 is a month in the genitive</extracomment>
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
    <message>
        <source>Estimated where there is no invoice: consumption times the last unit price</source>
        <translation>Ohne Rechnung geschätzt: Verbrauch mal letzter Preis</translation>
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
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Label of a choice: month by month, or cumulated</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>month by month</source>
        <translation>Monat für Monat</translation>
    </message>
    <message>
        <source>cumulated</source>
        <extracomment>Sums from January on</extracomment>
        <translation>kumuliert</translation>
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
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
</context>
<context>
    <name>meterdesk::DemoDraft</name>
    <message>
        <source>Morning round</source>
        <translation>Morgenrundgang</translation>
    </message>
    <message>
        <source>new steam oven</source>
        <translation>neuer Dampfgarer</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>Outdoor temperature, town</source>
        <translation>Außentemperatur, Stadt</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Outdoor temperature, Ashvale</source>
        <translation>Außentemperatur, Ashvale</translation>
    </message>
    <message>
        <source>Unmetered rest of the school</source>
        <translation>Ungemessener Rest der Schule</translation>
    </message>
    <message>
        <source>Virtual meters</source>
        <translation>Virtuelle Zähler</translation>
    </message>
    <message>
        <source>Heat of both schools</source>
        <translation>Wärme beider Schulen</translation>
    </message>
</context>
<context>
    <name>meterdesk::DemoLedger</name>
    <message>
        <source>reached twice</source>
        <translation>kam zweimal</translation>
    </message>
    <message>
        <source>invoice 2506-00418, paid</source>
        <translation>Rechnung 2506-00418, bezahlt</translation>
    </message>
</context>
<context>
    <name>meterdesk::DemoRound</name>
    <message>
        <source>Round of the demo</source>
        <translation>Ableserunde der Demo</translation>
    </message>
    <message>
        <source>Profiles of the demo</source>
        <translation>Profile der Demo</translation>
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
    <name>meterdesk::DurationContent</name>
    <message>
        <source>hours with at least this use</source>
        <translation>Stunden mit mindestens diesem Verbrauch</translation>
    </message>
    <message>
        <source>Use of at least</source>
        <translation>Verbrauch mindestens</translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>Am Cursor</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>Anteil der Zeit</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster Wert</translation>
    </message>
    <message>
        <source>Half of the time above</source>
        <extracomment>Caption of a figure: for half of the time the use was higher</extracomment>
        <translation>Die halbe Zeit über</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigster Wert</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>hours with at least this value</source>
        <extracomment>Below the axis of a duration curve</extracomment>
        <translation>Stunden mit mindestens diesem Wert</translation>
    </message>
    <message>
        <source>Value of at least</source>
        <translation>Wert von mindestens</translation>
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
    <name>meterdesk::EnterHeader</name>
    <message numerus="yes">
        <source>%n ready to be sent</source>
        <translation>
            <numerusform>%n bereit zum Senden</numerusform>
            <numerusform>%n bereit zum Senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning to decide</source>
        <translation>
            <numerusform>%n mit offener Warnung</numerusform>
            <numerusform>%n mit offener Warnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <translation>
            <numerusform>%n kann nicht gesendet werden</numerusform>
            <numerusform>%n können nicht gesendet werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n nicht ablesbar</numerusform>
            <numerusform>%n nicht ablesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n estimated</source>
        <translation>
            <numerusform>%n geschätzt</numerusform>
            <numerusform>%n geschätzt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 typed</source>
        <translation>%1 von %2 erfasst</translation>
    </message>
    <message>
        <source>Begin: %1</source>
        <translation>Beginnen: %1</translation>
    </message>
    <message>
        <source>twice: which?</source>
        <translation>doppelt: welche?</translation>
    </message>
    <message>
        <source>The hour before the clocks were put back</source>
        <translation>Die Stunde vor der Zeitumstellung zurück</translation>
    </message>
    <message>
        <source>The hour after the clocks were put back</source>
        <translation>Die Stunde nach der Zeitumstellung zurück</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>No round</source>
        <translation>Kein Rundgang</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Abgelesen</translation>
    </message>
    <message>
        <source>Round date</source>
        <translation>Datum des Rundgangs</translation>
    </message>
    <message>
        <source>Review and send</source>
        <translation>Prüfen und senden</translation>
    </message>
</context>
<context>
    <name>meterdesk::EnterPage</name>
    <message>
        <source>The clocks were put forward: this hour does not exist. The round keeps its time until another one is chosen.</source>
        <translation>Die Uhren wurden vorgestellt: diese Stunde gibt es nicht. Der Rundgang behält seine Zeit, bis eine andere gewählt wird.</translation>
    </message>
    <message>
        <source>Reading round</source>
        <translation>Ableserundgang</translation>
    </message>
    <message>
        <source>all entities</source>
        <translation>alle Objekte</translation>
    </message>
    <message>
        <source>No round yet. Choose an entity on the left: its meters become the rows of a round.</source>
        <translation>Noch kein Rundgang. Links ein Objekt wählen: seine Zähler werden die Zeilen eines Rundgangs.</translation>
    </message>
    <message numerus="yes">
        <source>Begin a round with %n meter(s)</source>
        <translation>
            <numerusform>Rundgang mit %n Zähler beginnen</numerusform>
            <numerusform>Rundgang mit %n Zählern beginnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Throw away the round %1 with %n typed row(s)? What was sent stays sent.</source>
        <translation>
            <numerusform>Rundgang %1 mit %n erfassten Zeile verwerfen? Gesendetes bleibt gesendet.</numerusform>
            <numerusform>Rundgang %1 mit %n erfassten Zeilen verwerfen? Gesendetes bleibt gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>There is no round.</source>
        <translation>Es gibt keinen Rundgang.</translation>
    </message>
    <message>
        <source>The local data cannot be written, so that nothing can be sent.</source>
        <translation>Die lokalen Daten lassen sich nicht schreiben, daher kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>This connection has no import token, so that nothing can be sent. Add one under File &gt; Manage connections.</source>
        <translation>Diese Verbindung hat kein Import-Token, daher kann nichts gesendet werden. Eines unter Datei &gt; Verbindungen verwalten hinzufügen.</translation>
    </message>
    <message>
        <source>Saving the draft…</source>
        <translation>Entwurf wird gespeichert …</translation>
    </message>
    <message>
        <source>Draft saved on this computer</source>
        <translation>Entwurf auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Neuer Rundgang</translation>
    </message>
    <message>
        <source>New round with the meters of the chosen entity</source>
        <translation>Neuer Rundgang mit den Zählern des gewählten Objekts</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste (Ctrl+V)</source>
        <translation>Einfügen (Strg+V)</translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation>Datei importieren …</translation>
    </message>
    <message>
        <source>Print sheet…</source>
        <translation>Ableseblatt drucken …</translation>
    </message>
    <message>
        <source>Throw away the round…</source>
        <translation>Rundgang verwerfen …</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) were taken over. Nothing is sent before you have looked.</source>
        <translation>
            <numerusform>%n Ablesung wurde übernommen. Vor Ihrer Prüfung wird nichts gesendet.</numerusform>
            <numerusform>%n Ablesungen wurden übernommen. Vor Ihrer Prüfung wird nichts gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the mark in “%1” a decimal mark? Nothing is pasted until you say so.</source>
        <translation>Ist das Zeichen in „%1“ ein Dezimalzeichen? Bis zur Antwort wird nichts eingefügt.</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Es ist %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) had no row to go to and were left out.</source>
        <translation>
            <numerusform>%n Wert hatte keine Zeile und wurde ausgelassen.</numerusform>
            <numerusform>%n Werte hatten keine Zeile und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The readings could not be written to this computer&apos;s disk, so that none was sent. They are still in the round. Make room and send again.</source>
        <translation>Die Ablesungen ließen sich nicht auf die Festplatte schreiben, daher wurde keine gesendet. Sie sind noch im Rundgang. Platz schaffen und erneut senden.</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) were taken; row %1 was not: %2</source>
        <translation>
            <numerusform>%n Ablesung übernommen; Zeile %1 nicht: %2</numerusform>
            <numerusform>%n Ablesungen übernommen; Zeile %1 nicht: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) are on their way. What becomes of each is shown in its row.</source>
        <translation>
            <numerusform>%n Ablesung ist unterwegs. Was aus ihr wird, zeigt ihre Zeile.</numerusform>
            <numerusform>%n Ablesungen sind unterwegs. Was aus jeder wird, zeigt ihre Zeile.</numerusform>
        </translation>
    </message>
    <message>
        <source>No round yet. What is selected on the left can become the rows of one: %1.</source>
        <translation>Noch kein Rundgang. Was links gewählt ist, kann seine Zeilen werden: %1.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Export the round</source>
        <translation>Den Rundgang exportieren</translation>
    </message>
    <message>
        <source>Reading sheet (*.pdf)</source>
        <translation>Ableseblatt (*.pdf)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The reading sheet is in %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Das Ableseblatt ist in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>No round yet, and no list of meters to choose from. Add import IDs above, paste a table that has them, or import a file.</source>
        <translation>Noch kein Rundgang und keine Liste von Zählern zur Auswahl. Fügen Sie oben Import-IDs hinzu, fügen Sie eine Tabelle mit ihnen ein, oder importieren Sie eine Datei.</translation>
    </message>
    <message>
        <source>Import IDs</source>
        <translation>Import-IDs</translation>
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
    <message numerus="yes">
        <source>%n notes, invoices, lists or rounds were restored; what is newer here stayed as it is. No entries were missing.</source>
        <translation>
            <numerusform>%n Notiz, Rechnung, Liste oder Rundgang wurde wiederhergestellt; was hier neuer ist, blieb unverändert. Es fehlten keine Einträge.</numerusform>
            <numerusform>%n Notizen, Rechnungen, Listen oder Rundgänge wurden wiederhergestellt; was hier neuer ist, blieb unverändert. Es fehlten keine Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry is being sent right now. The connection was not removed. Try again in a moment.</source>
        <translation>Gerade wird ein Eintrag gesendet. Die Verbindung wurde nicht entfernt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Without this connection nobody could send these entries: %1. The connection was not removed.</source>
        <extracomment>%1 counts entries by their state: &quot;1 draft, 2 queued&quot;</extracomment>
        <translation>Ohne diese Verbindung könnte niemand diese Einträge senden: %1. Die Verbindung wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>This connection has no token for that. Nothing was asked of the server. Add the token under File &gt; Manage connections.</source>
        <translation>Diese Verbindung hat dafür kein Token. Der Server wurde nichts gefragt. Fügen Sie das Token unter Datei &gt; Verbindungen verwalten hinzu.</translation>
    </message>
</context>
<context>
    <name>meterdesk::ExploreChart</name>
    <message numerus="yes">
        <source>Sum of %n whole day(s)</source>
        <translation>
            <numerusform>Summe von %n ganzem Tag</numerusform>
            <numerusform>Summe von %n ganzen Tagen</numerusform>
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
    <message>
        <source>A register has no use per day.</source>
        <translation>Ein Zählerstand hat keinen Verbrauch pro Tag.</translation>
    </message>
    <message>
        <source>This kind of chart has no comparison.</source>
        <translation>Diese Diagrammart hat keinen Vergleich.</translation>
    </message>
    <message>
        <source>Of several meters none is compared.</source>
        <translation>Bei mehreren Zählern wird nicht verglichen.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Compare with last year</source>
        <translation>Vorjahr</translation>
    </message>
    <message>
        <source>by date</source>
        <extracomment>How last year is put beside this one: the same date, or the same day of the week</extracomment>
        <translation>nach Datum</translation>
    </message>
    <message>
        <source>by weekday</source>
        <translation>nach Wochentag</translation>
    </message>
    <message>
        <source>another period</source>
        <translation>anderer Zeitraum</translation>
    </message>
    <message>
        <source>Years back</source>
        <translation>Jahre zurück</translation>
    </message>
    <message>
        <source>Beginning on</source>
        <extracomment>The first day of another period that is compared with</extracomment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Temperature series</source>
        <translation>Temperaturreihe</translation>
    </message>
    <message>
        <source>Series ID</source>
        <translation>ID der Reihe</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Wie vergleichen</translation>
    </message>
    <message>
        <source>A chart has two axes, and the meters take both.</source>
        <translation>Ein Diagramm hat zwei Achsen, und die Zähler belegen beide.</translation>
    </message>
    <message>
        <source>Data series</source>
        <extracomment>A data series that is laid over the meters, on an axis of its own</extracomment>
        <translation>Datenreihe</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No data series</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>A time that is no day, week, month or year</extracomment>
        <translation>Anderer</translation>
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
        <source>from %1</source>
        <extracomment>A period that is compared with, by its first day</extracomment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vorjahr</translation>
    </message>
    <message numerus="yes">
        <source>%n years back</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>same weekday</source>
        <extracomment>Behind the day of last year that is beside one of this year</extracomment>
        <translation>gleicher Wochentag</translation>
    </message>
    <message numerus="yes">
        <source>A chart shows at most %n meters. Take one out first.</source>
        <translation>
            <numerusform>Ein Diagramm zeigt höchstens %n Zähler. Nehmen Sie zuerst einen heraus.</numerusform>
            <numerusform>Ein Diagramm zeigt höchstens %n Zähler. Nehmen Sie zuerst einen heraus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A chart has two axes, and both are taken: %1 is measured in a third unit.</source>
        <translation>Ein Diagramm hat zwei Achsen, und beide sind belegt: %1 misst in einer dritten Einheit.</translation>
    </message>
    <message>
        <source>Shown as: %1.</source>
        <translation>Gezeigt als: %1.</translation>
    </message>
    <message>
        <source>This period is not loaded.</source>
        <translation>Dieser Zeitraum ist nicht geladen.</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Notes: %1.</source>
        <extracomment>%1 is a list of times and texts</extracomment>
        <translation>Notizen: %1.</translation>
    </message>
    <message>
        <source>Which data series has the temperatures? Enter its ID above; Enectiva shows it with the series.</source>
        <translation>Welche Datenreihe enthält die Temperaturen? Geben Sie oben ihre ID ein; Enectiva zeigt sie bei der Reihe.</translation>
    </message>
</context>
<context>
    <name>meterdesk::ExploreTable</name>
    <message>
        <source>Nothing stands out in this picture.</source>
        <translation>In diesem Bild fällt nichts auf.</translation>
    </message>
    <message>
        <source>Nothing is looked for.</source>
        <translation>Es wird nichts gesucht.</translation>
    </message>
    <message>
        <source>Noticed in this picture (%1)</source>
        <extracomment>With how many there are</extracomment>
        <translation>Hier aufgefallen (%1)</translation>
    </message>
    <message>
        <source>Noticed in this picture</source>
        <translation>Hier aufgefallen</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Ablesungen</translation>
    </message>
    <message>
        <source>Show the readings</source>
        <translation>Ablesungen zeigen</translation>
    </message>
    <message>
        <source>Look for what stands out</source>
        <translation>Auffälliges suchen</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>How far from the usual something must be to be told</extracomment>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>How many times the usual spread away from what is usual; less finds more.</source>
        <translation>Wie viele übliche Streuungen vom Üblichen entfernt; weniger findet mehr.</translation>
    </message>
</context>
<context>
    <name>meterdesk::ExportTable</name>
    <message>
        <source>Register</source>
        <translation>Zählerstand</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Use since the begin</source>
        <extracomment>Since the begin of the period</extracomment>
        <translation>Verbrauch seit Beginn</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>The end of a period</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Register at the end</source>
        <translation>Zählerstand am Ende</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Ganzer Tag</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tageszeit</translation>
    </message>
    <message>
        <source>Work days, mean</source>
        <translation>Arbeitstage, Mittel</translation>
    </message>
    <message>
        <source>Work days, 10 % are below</source>
        <translation>Arbeitstage, 10 % liegen darunter</translation>
    </message>
    <message>
        <source>Work days, 10 % are above</source>
        <translation>Arbeitstage, 10 % liegen darüber</translation>
    </message>
    <message>
        <source>Weekends, mean</source>
        <translation>Wochenenden, Mittel</translation>
    </message>
    <message>
        <source>Weekends, 10 % are below</source>
        <translation>Wochenenden, 10 % liegen darunter</translation>
    </message>
    <message>
        <source>Weekends, 10 % are above</source>
        <translation>Wochenenden, 10 % liegen darüber</translation>
    </message>
    <message>
        <source>Share of the time, %</source>
        <extracomment>Of the time, up to the end of a step of the duration curve</extracomment>
        <translation>Anteil der Zeit, %</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Use per hour</source>
        <translation>Verbrauch je Stunde</translation>
    </message>
    <message>
        <source>Temperature, °C</source>
        <translation>Temperatur, °C</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
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
    <name>meterdesk::HeatMapTexts</name>
    <message>
        <source>Hour of day × day, %1</source>
        <extracomment>Title of a heat map; %1 is a year or a range of days</extracomment>
        <translation>Stunde des Tages × Tag, %1</translation>
    </message>
    <message>
        <source>interpolated, the readings are further apart</source>
        <translation>interpoliert, die Ablesungen liegen weiter auseinander</translation>
    </message>
    <message>
        <source>%1 has %2 h</source>
        <extracomment>%1 is a date, %2 the number of its hours: 23 or 25</extracomment>
        <translation>%1 hat %2 h</translation>
    </message>
    <message>
        <source>▾ change of summer time: %1</source>
        <translation>▾ Zeitumstellung: %1</translation>
    </message>
    <message>
        <source>%1 has %2 hours: the clock was put forward. The hour it left out is empty.</source>
        <translation>%1 hat %2 Stunden: Die Uhr wurde vorgestellt. Die ausgelassene Stunde ist leer.</translation>
    </message>
    <message>
        <source>%1 has %2 hours: the clock was put back. The hour it showed twice is the mean of both.</source>
        <translation>%1 hat %2 Stunden: Die Uhr wurde zurückgestellt. Die doppelte Stunde ist das Mittel beider.</translation>
    </message>
    <message>
        <source>Colours: 2nd to 98th percentile, clipped beyond</source>
        <translation>Farben: 2. bis 98. Perzentil, darüber hinaus gekappt</translation>
    </message>
    <message>
        <source>2nd to 98th percentile</source>
        <translation>2. bis 98. Perzentil</translation>
    </message>
    <message>
        <source>Mean by quarter hour</source>
        <translation>Mittel je Viertelstunde</translation>
    </message>
    <message>
        <source>Mean by hour</source>
        <translation>Mittel je Stunde</translation>
    </message>
    <message>
        <source>a day</source>
        <extracomment>Below the unit: &quot;kWh / a day&quot;</extracomment>
        <translation>am Tag</translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>Am Cursor</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>Usual for %1 %2</source>
        <extracomment>%1 is a weekday, %2 the hours: &quot;Usual for Sat 22:00–23:00&quot;</extracomment>
        <translation>Üblich %1 %2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>mean</source>
        <extracomment>Below the unit: the mean of a day</extracomment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
</context>
<context>
    <name>meterdesk::ImportHead</name>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Import ID</source>
        <translation>Import-ID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Zählernummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Meter ID</source>
        <translation>Zähler-ID</translation>
    </message>
    <message>
        <source>Suit</source>
        <translation>Suit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>Was „%1“ ist</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>meterdesk::ImportParts</name>
    <message>
        <source>Which number is “%1”? Such values are not read until you say so.</source>
        <translation>Welche Zahl ist „%1“? Solche Werte werden erst gelesen, wenn Sie es angeben.</translation>
    </message>
    <message>
        <source>Comma: %1</source>
        <translation>Komma: %1</translation>
    </message>
    <message>
        <source>Point: %1</source>
        <translation>Punkt: %1</translation>
    </message>
    <message>
        <source>Which day is “%1”? Such dates are not read until you say so.</source>
        <translation>Welcher Tag ist „%1“? Solche Daten werden erst gelesen, wenn Sie es angeben.</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are on the clipboard, with the reasons.</source>
        <translation>
            <numerusform>%n Zeile ist in der Zwischenablage, mit dem Grund.</numerusform>
            <numerusform>%n Zeilen sind in der Zwischenablage, mit den Gründen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::ImportTexts</name>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>No meter named</source>
        <translation>Kein Zähler genannt</translation>
    </message>
    <message>
        <source>Meter not known</source>
        <translation>Zähler unbekannt</translation>
    </message>
    <message>
        <source>Several meters fit</source>
        <translation>Mehrere Zähler passen</translation>
    </message>
    <message>
        <source>Cells name different meters</source>
        <translation>Zellen nennen verschiedene Zähler</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>Which decimal mark?</source>
        <translation>Welches Dezimalzeichen?</translation>
    </message>
    <message>
        <source>Decimals in the next column?</source>
        <translation>Nachkommastellen in der nächsten Spalte?</translation>
    </message>
    <message>
        <source>Too many cells</source>
        <translation>Zu viele Zellen</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Day or month first?</source>
        <translation>Tag oder Monat zuerst?</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>Andere Einheit</translation>
    </message>
    <message>
        <source>No import ID</source>
        <translation>Keine Import-ID</translation>
    </message>
    <message>
        <source>Hour does not exist</source>
        <translation>Stunde gibt es nicht</translation>
    </message>
    <message>
        <source>Hour exists twice</source>
        <translation>Stunde gibt es zweimal</translation>
    </message>
    <message>
        <source>Repeats row %1</source>
        <extracomment>%1 is the number of a row</extracomment>
        <translation>Wiederholt Zeile %1</translation>
    </message>
    <message>
        <source>Row %1 says otherwise</source>
        <extracomment>%1 is the number of a row</extracomment>
        <translation>Zeile %1 sagt etwas anderes</translation>
    </message>
    <message>
        <source>No cell of the row names a meter. Say which column does, or add it.</source>
        <translation>Keine Zelle der Zeile nennt einen Zähler. Geben Sie an, welche Spalte es tut, oder ergänzen Sie ihn.</translation>
    </message>
    <message>
        <source>No meter is called %1. Check it, or load the meters again.</source>
        <extracomment>%1 is what a cell says, in quotes; also below</extracomment>
        <translation>Kein Zähler heißt %1. Prüfen Sie die Angabe oder laden Sie die Zähler neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n meters are called %1. Name the meter by its import ID or code.</source>
        <translation>
            <numerusform>%n Zähler heißt %1. Nennen Sie den Zähler mit Import-ID oder Code.</numerusform>
            <numerusform>%n Zähler heißen %1. Nennen Sie den Zähler mit Import-ID oder Code.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cells of the row name different meters. Correct the one that is wrong.</source>
        <translation>Die Zellen der Zeile nennen verschiedene Zähler. Berichtigen Sie die falsche.</translation>
    </message>
    <message>
        <source>The meter %1 has no import ID, so that no readings can be sent for it. Enter one for it.</source>
        <translation>Der Zähler %1 hat keine Import-ID, daher können keine Ablesungen für ihn gesendet werden. Geben Sie eine ein.</translation>
    </message>
    <message>
        <source>The row has no value.</source>
        <translation>Die Zeile hat keinen Wert.</translation>
    </message>
    <message>
        <source>%1 has another decimal mark than the column. Write it as the others are.</source>
        <translation>%1 hat ein anderes Dezimalzeichen als die Spalte. Schreiben Sie es wie die anderen.</translation>
    </message>
    <message>
        <source>%1 is not a number. Write it as 1234.5 or 1234,5.</source>
        <translation>%1 ist keine Zahl. Schreiben Sie sie als 1234.5 oder 1234,5.</translation>
    </message>
    <message>
        <source>%1 can be read in two ways. Say which decimal mark the table has.</source>
        <translation>%1 kann auf zwei Arten gelesen werden. Geben Sie das Dezimalzeichen der Tabelle an.</translation>
    </message>
    <message>
        <source>The number %1 seems to go on in the next column. Put numbers with a decimal comma in quotes, or separate the columns by semicolons.</source>
        <translation>Die Zahl %1 geht offenbar in der nächsten Spalte weiter. Setzen Sie Zahlen mit Dezimalkomma in Anführungszeichen oder trennen Sie die Spalten durch Semikolons.</translation>
    </message>
    <message>
        <source>The row has more cells than the head has names, so that its values may stand in the wrong columns. Put numbers with a decimal comma in quotes, or separate the columns by semicolons.</source>
        <translation>Die Zeile hat mehr Zellen als der Kopf Namen, daher können ihre Werte in falschen Spalten stehen. Setzen Sie Zahlen mit Dezimalkomma in Anführungszeichen oder trennen Sie die Spalten durch Semikolons.</translation>
    </message>
    <message>
        <source>%1 is not the unit of the meter. Convert the value.</source>
        <translation>%1 ist nicht die Einheit des Zählers. Rechnen Sie den Wert um.</translation>
    </message>
    <message>
        <source>The row has no date. Add it.</source>
        <translation>Die Zeile hat kein Datum. Ergänzen Sie es.</translation>
    </message>
    <message>
        <source>%1 is not a date. Write it as 2025-09-01 14:00.</source>
        <translation>%1 ist kein Datum. Schreiben Sie es als 2025-09-01 14:00.</translation>
    </message>
    <message>
        <source>%1 can be read in two ways. Say whether day or month comes first.</source>
        <translation>%1 kann auf zwei Arten gelesen werden. Geben Sie an, ob Tag oder Monat zuerst steht.</translation>
    </message>
    <message>
        <source>%1 does not exist: the clocks were put forward. Correct the time.</source>
        <translation>%1 gibt es nicht: Die Uhren wurden vorgestellt. Berichtigen Sie die Zeit.</translation>
    </message>
    <message>
        <source>%1 exists twice: the clocks were put back. Write the offset behind it, such as +02:00.</source>
        <translation>%1 gibt es zweimal: Die Uhren wurden zurückgestellt. Schreiben Sie die Abweichung dahinter, etwa +02:00.</translation>
    </message>
    <message>
        <source>The row repeats row %1. Nothing is to be done.</source>
        <translation>Die Zeile wiederholt Zeile %1. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Row %1 has another value for the same meter and time. Remove the one that is wrong.</source>
        <translation>Zeile %1 hat für denselben Zähler und dieselbe Zeit einen anderen Wert. Entfernen Sie den falschen.</translation>
    </message>
</context>
<context>
    <name>meterdesk::InvoiceBatchModel</name>
    <message>
        <source>being checked …</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <extracomment>A warning that the person has accepted; %1 is the warning</extracomment>
        <translation>angenommen: %1</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>im Postausgang</translation>
    </message>
    <message>
        <source>check: it may be stored</source>
        <extracomment>Of an invoice that was sent without an answer: a person has to look</extracomment>
        <translation>prüfen: vielleicht gespeichert</translation>
    </message>
    <message>
        <source>It left and no answer came. Look in Enectiva whether it is there: it is never sent again by itself.</source>
        <translation>Sie ging hinaus, und keine Antwort kam. Sehen Sie in Enectiva nach, ob sie da ist: von selbst wird sie nie erneut gesendet.</translation>
    </message>
    <message>
        <source>It is in the outbox.</source>
        <translation>Sie ist im Postausgang.</translation>
    </message>
    <message>
        <source>You accepted this: %1</source>
        <translation>Das haben Sie angenommen: %1</translation>
    </message>
    <message>
        <source>Its readings are being loaded.</source>
        <translation>Ihre Ablesungen werden geladen.</translation>
    </message>
    <message>
        <source>Ctrl+Space accepts it.</source>
        <translation>Strg+Leertaste nimmt es an.</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Urteil: %1</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>The number of a row</extracomment>
        <translation>#</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Head of a column; %1 is a currency</extracomment>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Diff.</source>
        <extracomment>Short for difference</extracomment>
        <translation>Diff.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Kosten, %1</translation>
    </message>
</context>
<context>
    <name>meterdesk::InvoiceForm</name>
    <message>
        <source>No meter, or more than one, is called so. Choose one of the list.</source>
        <translation>So heißt kein Zähler oder mehr als einer. Wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>“%1” is no day. Type 31, 31.1. or 310126.</source>
        <translation>„%1“ ist kein Tag. Tippen Sie 31, 31.1. oder 310126.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type digits with one decimal mark.</source>
        <translation>„%1“ ist keine Zahl. Tippen Sie Ziffern mit einem Dezimalzeichen.</translation>
    </message>
    <message numerus="yes">
        <source>The service takes 255 characters; %n too many.</source>
        <translation>
            <numerusform>Der Dienst nimmt 255 Zeichen; %n zu viel.</numerusform>
            <numerusform>Der Dienst nimmt 255 Zeichen; %n zu viel.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Neue Rechnung</translation>
    </message>
    <message>
        <source>Change the invoice</source>
        <translation>Rechnung ändern</translation>
    </message>
    <message>
        <source>Drop the file of the invoice here; it stays on this computer</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Datei der Rechnung hierher ziehen; sie bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>%1 · stays on this computer</source>
        <translation>%1 · bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>File of the invoice</source>
        <translation>Datei der Rechnung</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.jpg *.png);;All files (*)</source>
        <translation>Dokumente (*.pdf *.jpg *.png);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Invoice meter</source>
        <translation>Zähler der Rechnung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einheitspreis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Serial, code, EAN or name</source>
        <translation>Seriennummer, Code, EAN oder Name</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>What was typed before (Ctrl+Z)</source>
        <translation>Was vorher getippt war (Strg+Z)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Choose the file of the invoice</source>
        <translation>Datei der Rechnung wählen</translation>
    </message>
    <message>
        <source>Forget the file of the invoice</source>
        <translation>Datei der Rechnung vergessen</translation>
    </message>
    <message>
        <source>Unit of the invoices</source>
        <translation>Einheit der Rechnungen</translation>
    </message>
    <message>
        <source>What the invoices of this meter count in. It is kept for the meter; the figure is sent as it is typed.</source>
        <translation>Worin die Rechnungen dieses Zählers zählen. Es wird beim Zähler gemerkt; die Zahl wird gesendet, wie sie eingegeben ist.</translation>
    </message>
    <message>
        <source>The currency is set in the preferences.</source>
        <translation>Die Währung wird in den Einstellungen festgelegt.</translation>
    </message>
</context>
<context>
    <name>meterdesk::InvoiceImportDialog</name>
    <message>
        <source>Open a list of invoices</source>
        <translation>Liste von Rechnungen öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n being checked</source>
        <translation>
            <numerusform>%n wird geprüft</numerusform>
            <numerusform>%n werden geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n bereit</numerusform>
            <numerusform>%n bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning</source>
        <translation>
            <numerusform>%n mit einer Warnung</numerusform>
            <numerusform>%n mit einer Warnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n mit einem Problem</numerusform>
            <numerusform>%n mit einem Problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the ledger already</source>
        <translation>
            <numerusform>%n schon im Rechnungsbuch</numerusform>
            <numerusform>%n schon im Rechnungsbuch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also %n with a warning</source>
        <translation>
            <numerusform>Auch %n mit einer Warnung</numerusform>
            <numerusform>Auch %n mit einer Warnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Into the batch: %n invoice(s)</source>
        <translation>
            <numerusform>In den Stapel: %n Rechnung</numerusform>
            <numerusform>In den Stapel: %n Rechnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Into the ledger: %n invoice(s)</source>
        <translation>
            <numerusform>Ins Rechnungsbuch: %n Rechnung</numerusform>
            <numerusform>Ins Rechnungsbuch: %n Rechnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) are in the batch.</source>
        <translation>
            <numerusform>%n Rechnung ist im Stapel.</numerusform>
            <numerusform>%n Rechnungen sind im Stapel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) are in the ledger.</source>
        <translation>
            <numerusform>%n Rechnung ist im Rechnungsbuch.</numerusform>
            <numerusform>%n Rechnungen sind im Rechnungsbuch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over a list of invoices</source>
        <translation>Liste von Rechnungen übernehmen</translation>
    </message>
    <message>
        <source>These invoices:</source>
        <translation>Diese Rechnungen:</translation>
    </message>
    <message>
        <source>are to be sent</source>
        <translation>sollen gesendet werden</translation>
    </message>
    <message>
        <source>are in Enectiva already</source>
        <translation>sind schon in Enectiva</translation>
    </message>
</context>
<context>
    <name>meterdesk::InvoiceImportModel</name>
    <message>
        <source>Being checked …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>In the ledger already</source>
        <translation>Schon im Rechnungsbuch</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>meterdesk::InvoiceSendPage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>To decide, stays here</source>
        <translation>Zu entscheiden, bleibt hier</translation>
    </message>
    <message>
        <source>Cannot be sent, stays here</source>
        <translation>Kann nicht gesendet werden, bleibt hier</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Früher gesendet</translation>
    </message>
    <message>
        <source>Send invoices to %1</source>
        <translation>Rechnungen an „%1“ senden</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Kosten: %1</translation>
    </message>
    <message>
        <source>Paper total: %1, left: %2</source>
        <translation>Papiersumme: %1, übrig: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) stay here, the reasons are in the list.</source>
        <translation>
            <numerusform>%n Rechnung bleibt hier, der Grund steht in der Liste.</numerusform>
            <numerusform>%n Rechnungen bleiben hier, die Gründe stehen in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1. Invoices cannot be changed or deleted on the server: what is sent is final. They are stored on this computer first, then sent one by one; one that gets no answer is never sent again by itself.</source>
        <translation>An „%1“. Rechnungen können auf dem Server weder geändert noch gelöscht werden: was gesendet ist, ist endgültig. Sie werden erst auf diesem Computer gespeichert, dann einzeln gesendet; eine ohne Antwort wird von selbst nie erneut gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n Rechnung</numerusform>
            <numerusform>%n Rechnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the batch</source>
        <translation>Zurück zum Stapel</translation>
    </message>
    <message>
        <source>Confirm sending</source>
        <translation>Senden bestätigen</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Beleg speichern …</translation>
    </message>
    <message>
        <source>Invoices to be sent</source>
        <translation>Zu sendende Rechnungen</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>unknown: check</source>
        <extracomment>Of an invoice that was sent and got no answer</extracomment>
        <translation>unbekannt: prüfen</translation>
    </message>
    <message>
        <source>Sent to %1, %2</source>
        <translation>Gesendet an „%1“, %2</translation>
    </message>
    <message>
        <source>Cost stored: %1 of %2</source>
        <translation>Gespeicherte Kosten: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n on their way</source>
        <translation>
            <numerusform>%n unterwegs</numerusform>
            <numerusform>%n unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check: it left and no answer came</source>
        <translation>
            <numerusform>%n zu prüfen: hinausgegangen, keine Antwort</numerusform>
            <numerusform>%n zu prüfen: hinausgegangen, keine Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused; they stay in the batch, to be corrected</source>
        <translation>
            <numerusform>%n abgelehnt; bleibt im Stapel, zum Berichtigen</numerusform>
            <numerusform>%n abgelehnt; bleiben im Stapel, zum Berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored on the server</source>
        <translation>Auf dem Server gespeichert</translation>
    </message>
    <message>
        <source>The receipt is kept here and can be saved for your files: the service cannot list invoices.</source>
        <translation>Der Beleg bleibt hier und kann für Ihre Akten gespeichert werden: der Dienst kann Rechnungen nicht auflisten.</translation>
    </message>
    <message>
        <source>Sending goes on by itself, also while you work elsewhere.</source>
        <translation>Das Senden geht von selbst weiter, auch während Sie anderswo arbeiten.</translation>
    </message>
    <message>
        <source>Check: the invoice of %1, %2, left and no answer came. Look in Enectiva before it is sent again.</source>
        <translation>Prüfen: die Rechnung von %1, %2, ging hinaus, und keine Antwort kam. Sehen Sie in Enectiva nach, bevor sie erneut gesendet wird.</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Sie ist da</translation>
    </message>
    <message>
        <source>It is not there, send again</source>
        <translation>Sie ist nicht da, erneut senden</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) count in another unit than the meter; the figures are sent as they were typed.</source>
        <translation>
            <numerusform>%n Rechnung zählt in einer anderen Einheit als der Zähler; die Zahlen werden gesendet, wie sie eingegeben wurden.</numerusform>
            <numerusform>%n Rechnungen zählen in einer anderen Einheit als der Zähler; die Zahlen werden gesendet, wie sie eingegeben wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>there: found in Enectiva</source>
        <extracomment>Of an invoice that got no answer: the person looked into Enectiva</extracomment>
        <translation>vorhanden: in Enectiva gefunden</translation>
    </message>
    <message numerus="yes">
        <source>Confirm sending: %n invoice(s)</source>
        <translation>
            <numerusform>Senden bestätigen: %n Rechnung</numerusform>
            <numerusform>Senden bestätigen: %n Rechnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::InvoiceTexts</name>
    <message>
        <source>Choose the meter of the invoice.</source>
        <translation>Wählen Sie den Zähler der Rechnung.</translation>
    </message>
    <message>
        <source>Type the first and the last day of the invoice.</source>
        <translation>Geben Sie den ersten und den letzten Tag der Rechnung ein.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The last day is still to come. Today is %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Der letzte Tag kommt erst noch. Heute ist der %1.</translation>
    </message>
    <message>
        <source>The cost is not a number.</source>
        <translation>Die Kosten sind keine Zahl.</translation>
    </message>
    <message>
        <source>The consumption is not a number.</source>
        <translation>Der Verbrauch ist keine Zahl.</translation>
    </message>
    <message>
        <source>The cost is below zero. Credits cannot be sent.</source>
        <translation>Die Kosten liegen unter null. Gutschriften können nicht gesendet werden.</translation>
    </message>
    <message>
        <source>The consumption is below zero. Credits cannot be sent.</source>
        <translation>Der Verbrauch liegt unter null. Gutschriften können nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Overlaps %1 with the invoice %2. Correct the days.</source>
        <extracomment>%1 are days, %2 the note or the days of an invoice</extracomment>
        <translation>Überschneidet sich im Zeitraum %1 mit der Rechnung %2. Berichtigen Sie die Tage.</translation>
    </message>
    <message numerus="yes">
        <source>The note has %n characters, %1 are allowed.</source>
        <extracomment>%n characters, %1 is the most that are allowed</extracomment>
        <translation>
            <numerusform>Die Notiz hat %n Zeichen, erlaubt sind %1.</numerusform>
            <numerusform>Die Notiz hat %n Zeichen, erlaubt sind %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the consumption, the cost, or both.</source>
        <translation>Geben Sie den Verbrauch, die Kosten oder beides ein.</translation>
    </message>
    <message>
        <source>The meter measured nothing on these days, invoiced are %1.</source>
        <extracomment>%1 is an amount with its unit</extracomment>
        <translation>Der Zähler hat an diesen Tagen nichts gemessen, berechnet sind %1.</translation>
    </message>
    <message>
        <source>%1 over the meter (%2)</source>
        <extracomment>%1 is an amount with its unit, %2 a share: &quot;+14.0 %&quot;</extracomment>
        <translation>%1 über dem Zähler (%2)</translation>
    </message>
    <message>
        <source>%1 under the meter (%2)</source>
        <extracomment>%1 is an amount with its unit, %2 a share: &quot;−14.0 %&quot;</extracomment>
        <translation>%1 unter dem Zähler (%2)</translation>
    </message>
    <message>
        <source>, about %1</source>
        <extracomment>Continues &quot;3.9 GJ over the meter (+14.0 %)&quot;; %1 is money</extracomment>
        <translation>, etwa %1</translation>
    </message>
    <message>
        <source>The unit price is %1 away from the mean of the last invoices (%2).</source>
        <extracomment>%1 is a share: &quot;+11.8 %&quot;, %2 money</extracomment>
        <translation>Der Preis je Einheit weicht um %1 vom Mittel der letzten Rechnungen (%2) ab.</translation>
    </message>
    <message>
        <source>The unit price is %1 away from the same month last year (%2).</source>
        <extracomment>%1 is a share: &quot;+11.8 %&quot;, %2 money</extracomment>
        <translation>Der Preis je Einheit weicht um %1 vom selben Monat des Vorjahres (%2) ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n days before it have no invoice: %1.</source>
        <extracomment>%1 are days</extracomment>
        <translation>
            <numerusform>%n Tag davor ist ohne Rechnung: %1.</numerusform>
            <numerusform>%n Tage davor sind ohne Rechnung: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after it have no invoice: %1.</source>
        <extracomment>%1 are days</extracomment>
        <translation>
            <numerusform>%n Tag danach ist ohne Rechnung: %1.</numerusform>
            <numerusform>%n Tage danach sind ohne Rechnung: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is for %n days. Usual are %1.</source>
        <extracomment>%1 is a number of days</extracomment>
        <translation>
            <numerusform>Sie gilt für %n Tag. Üblich sind %1.</numerusform>
            <numerusform>Sie gilt für %n Tage. Üblich sind %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared: the meter has no readings.</source>
        <translation>Nicht verglichen: der Zähler hat keine Ablesungen.</translation>
    </message>
    <message>
        <source>Not compared: the register fell on these days.</source>
        <translation>Nicht verglichen: der Zählerstand ist an diesen Tagen gefallen.</translation>
    </message>
    <message>
        <source>Not compared: the readings are all from within these days.</source>
        <translation>Nicht verglichen: alle Ablesungen liegen innerhalb dieser Tage.</translation>
    </message>
    <message>
        <source>Not compared: there is no reading from %1 or before.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Nicht verglichen: es gibt keine Ablesung vom %1 oder davor.</translation>
    </message>
    <message>
        <source>Not compared: there is no reading from %1 or later.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Nicht verglichen: es gibt keine Ablesung vom %1 oder danach.</translation>
    </message>
    <message>
        <source>There is consumption without a cost.</source>
        <translation>Es gibt einen Verbrauch ohne Kosten.</translation>
    </message>
    <message>
        <source>There is a cost without consumption.</source>
        <translation>Es gibt Kosten ohne Verbrauch.</translation>
    </message>
    <message>
        <source>no meter</source>
        <translation>kein Zähler</translation>
    </message>
    <message>
        <source>no days</source>
        <translation>keine Tage</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>endet vor dem Beginn</translation>
    </message>
    <message>
        <source>ends in the future</source>
        <translation>endet in der Zukunft</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>unter null</translation>
    </message>
    <message>
        <source>overlaps %1 with %2</source>
        <extracomment>%1 are days, %2 the note or the days of an invoice</extracomment>
        <translation>überschneidet %1 mit %2</translation>
    </message>
    <message>
        <source>note too long</source>
        <translation>Notiz zu lang</translation>
    </message>
    <message>
        <source>neither consumption nor cost</source>
        <translation>weder Verbrauch noch Kosten</translation>
    </message>
    <message>
        <source>%1 against the meter</source>
        <extracomment>In a cell; %1 is a share: &quot;+14.0 %&quot;</extracomment>
        <translation>%1 gegenüber dem Zähler</translation>
    </message>
    <message>
        <source>unit price %1</source>
        <extracomment>In a cell; %1 is a share: &quot;+14.0 %&quot;</extracomment>
        <translation>Preis je Einheit %1</translation>
    </message>
    <message>
        <source>unit price %1 in a year</source>
        <extracomment>In a cell; %1 is a share: &quot;+14.0 %&quot;</extracomment>
        <translation>Preis je Einheit %1 in einem Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n days without invoice before</source>
        <translation>
            <numerusform>%n Tag davor ohne Rechnung</numerusform>
            <numerusform>%n Tage davor ohne Rechnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days without invoice after</source>
        <translation>
            <numerusform>%n Tag danach ohne Rechnung</numerusform>
            <numerusform>%n Tage danach ohne Rechnung</numerusform>
        </translation>
    </message>
    <message>
        <source>longer than usual</source>
        <translation>länger als üblich</translation>
    </message>
    <message>
        <source>consumption without cost</source>
        <translation>Verbrauch ohne Kosten</translation>
    </message>
    <message>
        <source>cost without consumption</source>
        <translation>Kosten ohne Verbrauch</translation>
    </message>
    <message>
        <source>not compared: no readings</source>
        <translation>nicht verglichen: keine Ablesungen</translation>
    </message>
    <message>
        <source>not compared: readings are missing</source>
        <translation>nicht verglichen: Ablesungen fehlen</translation>
    </message>
    <message>
        <source>not compared: the register fell</source>
        <translation>nicht verglichen: Zählerstand gefallen</translation>
    </message>
    <message>
        <source>fits</source>
        <extracomment>The invoice agrees with the meter</extracomment>
        <translation>passt</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>Readings used: %1 and %2, interpolated to midnight. Uncertainty from the time to the nearest reading.</source>
        <extracomment>%1 and %2 are dates and times</extracomment>
        <translation>Verwendete Ablesungen: %1 und %2, auf Mitternacht interpoliert. Unsicherheit aus der Zeit bis zur nächsten Ablesung.</translation>
    </message>
    <message>
        <source>Readings used: %1 and %2.</source>
        <extracomment>%1 and %2 are dates and times</extracomment>
        <translation>Verwendete Ablesungen: %1 und %2.</translation>
    </message>
    <message>
        <source>Limit here: %1, twice the uncertainty.</source>
        <extracomment>%1 is a share or an amount</extracomment>
        <translation>Grenze hier: %1, das Doppelte der Unsicherheit.</translation>
    </message>
    <message>
        <source>Limit here: %1.</source>
        <extracomment>%1 is a share or an amount</extracomment>
        <translation>Grenze hier: %1.</translation>
    </message>
    <message>
        <source>Not compared: the meter does not count in %1, and what it counts cannot be turned into that. For gas, Preferences take its calorific value.</source>
        <extracomment>%1 is a unit</extracomment>
        <translation>Nicht verglichen: Der Zähler zählt nicht in %1, und seine Werte lassen sich nicht darin umrechnen. Bei Gas gehört der Brennwert in die Einstellungen.</translation>
    </message>
    <message>
        <source>not compared: other unit</source>
        <translation>nicht verglichen: andere Einheit</translation>
    </message>
</context>
<context>
    <name>meterdesk::InvoicesPage</name>
    <message numerus="yes">
        <source>%n invoice(s) were not taken: the ledger has their days by now. They are in the batch.</source>
        <translation>
            <numerusform>%n Rechnung wurde nicht angenommen: das Rechnungsbuch hat ihre Tage inzwischen. Sie ist im Stapel.</numerusform>
            <numerusform>%n Rechnungen wurden nicht angenommen: das Rechnungsbuch hat ihre Tage inzwischen. Sie sind im Stapel.</numerusform>
        </translation>
    </message>
    <message>
        <source>all entities</source>
        <translation>alle Objekte</translation>
    </message>
    <message>
        <source>No meters. Choose an entity on the left.</source>
        <translation>Keine Zähler. Wählen Sie links ein Objekt.</translation>
    </message>
    <message>
        <source>No invoice of these meters is known here: what was entered elsewhere is unknown to this program. Take over the list of a supplier, or type the first one below.</source>
        <translation>Keine Rechnung dieser Zähler ist hier bekannt: was anderswo eingegeben wurde, kennt dieses Programm nicht. Übernehmen Sie die Liste eines Lieferanten oder tippen Sie unten die erste.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n meter(s)</source>
        <translation>
            <numerusform>%n Zähler zeigen</numerusform>
            <numerusform>Alle %n Zähler zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection is open.</source>
        <translation>Keine Verbindung ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>Ledger on this computer: %n invoice(s). Invoices entered elsewhere are unknown to this program.</source>
        <translation>
            <numerusform>Rechnungsbuch auf diesem Computer: %n Rechnung. Anderswo eingegebene Rechnungen kennt dieses Programm nicht.</numerusform>
            <numerusform>Rechnungsbuch auf diesem Computer: %n Rechnungen. Anderswo eingegebene Rechnungen kennt dieses Programm nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1,
follows %2</source>
        <extracomment>%1 is a number of days, %2 the last day of the invoice before</extracomment>
        <translation>%1,
folgt auf %2</translation>
    </message>
    <message>
        <source>%1,
the last ends %2</source>
        <translation>%1,
die letzte endet %2</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) taken out of the batch.</source>
        <translation>
            <numerusform>%n Rechnung aus dem Stapel genommen.</numerusform>
            <numerusform>%n Rechnungen aus dem Stapel genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Row %1, %2, %3</source>
        <translation>Zeile %1, %2, %3</translation>
    </message>
    <message>
        <source>Check %1: it left and no answer came. Look in Enectiva before it is sent again.</source>
        <extracomment>%1 names an invoice</extracomment>
        <translation>Prüfen: %1: ging hinaus, und keine Antwort kam. Sehen Sie in Enectiva nach, bevor sie erneut gesendet wird.</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Sie ist da</translation>
    </message>
    <message>
        <source>It is not there, send again</source>
        <translation>Sie ist nicht da, erneut senden</translation>
    </message>
    <message>
        <source>%1 was refused. Nothing of it was stored. Change it, or send it again with the batch.</source>
        <extracomment>%1 names an invoice</extracomment>
        <translation>%1 wurde abgelehnt. Nichts davon wurde gespeichert. Ändern Sie sie oder senden Sie sie mit dem Stapel erneut.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>The local data cannot be written, so that nothing can be sent.</source>
        <translation>Die lokalen Daten können nicht geschrieben werden, also kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>The batch is empty.</source>
        <translation>Der Stapel ist leer.</translation>
    </message>
    <message>
        <source>The form holds an invoice that is not in the batch. It stays there and is not sent.</source>
        <translation>Im Formular steht eine Rechnung, die nicht im Stapel ist. Sie bleibt dort und wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Invoices %1</source>
        <extracomment>What a batch of invoices is called in outbox and journal; %1 is a day</extracomment>
        <translation>Rechnungen %1</translation>
    </message>
    <message>
        <source>Nothing was sent; the invoices are still in the batch.</source>
        <translation>Nichts wurde gesendet; die Rechnungen sind noch im Stapel.</translation>
    </message>
    <message>
        <source>Ledger of invoices</source>
        <translation>Rechnungsbuch</translation>
    </message>
    <message>
        <source>Meters of</source>
        <translation>Zähler von</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Rechnungsbuch</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n invoice(s)</source>
        <translation>
            <numerusform>%1: %n Rechnung</numerusform>
            <numerusform>%1: %n Rechnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv);;Workbooks (*.xlsx);;Text (*.txt)</source>
        <translation>Tabellen (*.csv);;Arbeitsmappen (*.xlsx);;Text (*.txt)</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <extracomment>Begins the name of a file; %1 is a number</extracomment>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>The receipt is in %1.</source>
        <translation>Der Beleg ist in %1.</translation>
    </message>
    <message>
        <source>A row for each meter, a column for each month. Enter on a gap begins an invoice.</source>
        <translation>Eine Zeile für jeden Zähler, eine Spalte für jeden Monat. Enter auf einer Lücke beginnt eine Rechnung.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Nothing in the batch. Type an invoice above, or paste a supplier&apos;s list.</source>
        <translation>Nichts im Stapel. Tippen Sie oben eine Rechnung oder fügen Sie die Liste eines Lieferanten ein.</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Liste einfügen</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Neue Rechnung</translation>
    </message>
    <message>
        <source>Send invoices</source>
        <translation>Rechnungen senden</translation>
    </message>
    <message>
        <source>Paste a supplier&apos;s list</source>
        <translation>Liste eines Lieferanten einfügen</translation>
    </message>
    <message>
        <source>Open a supplier&apos;s list…</source>
        <translation>Liste eines Lieferanten öffnen …</translation>
    </message>
    <message>
        <source>Accept the warnings</source>
        <translation>Warnungen annehmen</translation>
    </message>
    <message>
        <source>Take out of the batch</source>
        <translation>Aus dem Stapel nehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Row %1 %2. It is kept here, and not sent while its days are in another invoice.</source>
        <extracomment>%1 is the number of a row, %2 tells what the invoice overlaps with</extracomment>
        <translation>Zeile %1 %2. Sie bleibt hier und wird nicht gesendet, solange ihre Tage in einer anderen Rechnung sind.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Only the import ID of this meter is known here. An invoice needs the meter itself: the connection lists it once it has a login token.</source>
        <translation>Von diesem Zähler ist hier nur die Import-ID bekannt. Eine Rechnung braucht den Zähler selbst: die Verbindung listet ihn auf, sobald sie ein Anmeldetoken hat.</translation>
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
        <source>Entity %1</source>
        <extracomment>Read aloud: a building or another place called so</extracomment>
        <translation>Objekt %1</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>Import ID %1</source>
        <translation>Import-ID %1</translation>
    </message>
    <message>
        <source>External ID %1</source>
        <translation>Externe ID %1</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
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
    <name>meterdesk::LedgerHeader</name>
    <message>
        <source>Ledger</source>
        <translation>Rechnungsbuch</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>Ein Jahr früher</translation>
    </message>
    <message>
        <source>A year later</source>
        <translation>Ein Jahr später</translation>
    </message>
    <message>
        <source>Only with invoices</source>
        <translation>Nur mit Rechnungen</translation>
    </message>
    <message>
        <source>Leaves out the meters that no invoice is known of here</source>
        <translation>Lässt die Zähler weg, von denen hier keine Rechnung bekannt ist</translation>
    </message>
</context>
<context>
    <name>meterdesk::LedgerPaper</name>
    <message numerus="yes">
        <source>and %n more meter(s): choose fewer on the left, or export the table</source>
        <translation>
            <numerusform>und %n weiterer Zähler: wählen Sie links weniger oder exportieren Sie die Tabelle</numerusform>
            <numerusform>und %n weitere Zähler: wählen Sie links weniger oder exportieren Sie die Tabelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::LedgerStripModel</name>
    <message>
        <source>invoiced</source>
        <extracomment>In the strip of the ledger: these days are in an invoice</extracomment>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>In the strip of the ledger: no invoice of these days has come</extracomment>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>cost %1</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>Kosten %1</translation>
    </message>
    <message>
        <source>Typed, not sent: %1: %2</source>
        <extracomment>%1 are days, %2 what the invoice says</extracomment>
        <translation>Erfasst, nicht gesendet: %1: %2</translation>
    </message>
    <message>
        <source>Invoiced (imported): %1: %2</source>
        <translation>Berechnet (übernommen): %1: %2</translation>
    </message>
    <message>
        <source>Invoiced: %1: %2</source>
        <translation>Berechnet: %1: %2</translation>
    </message>
    <message>
        <source>More than one invoice covers %1.</source>
        <translation>Mehr als eine Rechnung deckt %1 ab.</translation>
    </message>
    <message>
        <source>No invoice covers %1. Enter begins one.</source>
        <translation>Keine Rechnung deckt %1 ab. Enter beginnt eine.</translation>
    </message>
    <message>
        <source>Not invoiced yet: %1. Enter begins the next invoice.</source>
        <translation>Noch nicht berechnet: %1. Enter beginnt die nächste Rechnung.</translation>
    </message>
    <message>
        <source>Nothing is known here of this month.</source>
        <translation>Über diesen Monat ist hier nichts bekannt.</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
</context>
<context>
    <name>meterdesk::ListFiles</name>
    <message>
        <source>Row %1: no meter is called “%2”.</source>
        <translation>Zeile %1: Kein Zähler heißt „%2“.</translation>
    </message>
    <message>
        <source>Row %1: several meters are called “%2”.</source>
        <translation>Zeile %1: Mehrere Zähler heißen „%2“.</translation>
    </message>
    <message>
        <source>Row %1: its cells name different meters (“%2”).</source>
        <translation>Zeile %1: Die Zellen nennen verschiedene Zähler („%2“).</translation>
    </message>
    <message>
        <source>Row %1: “%2” is in the list already.</source>
        <translation>Zeile %1: „%2“ ist schon in der Liste.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Separated text (*.csv)</source>
        <translation>Text mit Trennzeichen (*.csv)</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt)</source>
        <translation>Tabellen (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>meterdesk::LoadPreviewModel</name>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>[From, to)</source>
        <translation>[Von, bis)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
</context>
<context>
    <name>meterdesk::LoadProfileDialog</name>
    <message>
        <source>Open a load profile</source>
        <translation>Lastgang öffnen</translation>
    </message>
    <message>
        <source>No load profile was recognised: there is no column of days with figures behind it. Choose the columns.</source>
        <translation>Kein Lastgang erkannt: Es gibt keine Spalte mit Tagen und Zahlen dahinter. Die Spalten wählen.</translation>
    </message>
    <message>
        <source>Which number is “%1”? Such values are not read until you say so.</source>
        <translation>Welche Zahl ist „%1“? Solche Werte werden erst danach gelesen.</translation>
    </message>
    <message>
        <source>The comma is the decimal mark</source>
        <translation>Das Komma ist das Dezimalzeichen</translation>
    </message>
    <message>
        <source>The point is</source>
        <translation>Der Punkt ist es</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neuer</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replace(s) a value</source>
        <translation>
            <numerusform>%n ersetzt einen Wert</numerusform>
            <numerusform>%n ersetzen einen Wert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n schon vorhanden</numerusform>
            <numerusform>%n schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on its way with another value</source>
        <translation>
            <numerusform>%n mit anderem Wert unterwegs</numerusform>
            <numerusform>%n mit anderem Wert unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s) another profile</source>
        <translation>
            <numerusform>%n überschneidet ein anderes Profil</numerusform>
            <numerusform>%n überschneiden ein anderes Profil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) between the first and the last are missing.</source>
        <translation>
            <numerusform>Zwischen dem ersten und dem letzten fehlt %n Intervall.</numerusform>
            <numerusform>Zwischen dem ersten und dem letzten fehlen %n Intervalle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s).</source>
        <translation>
            <numerusform>%n leere Zelle.</numerusform>
            <numerusform>%n leere Zellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated row(s).</source>
        <translation>
            <numerusform>%n wiederholte Zeile.</numerusform>
            <numerusform>%n wiederholte Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nought(s) in the hour that the clock change leaves out.</source>
        <translation>
            <numerusform>%n Null in der Stunde, die die Zeitumstellung auslässt.</numerusform>
            <numerusform>%n Nullen in der Stunde, die die Zeitumstellung auslässt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an import token nothing can be sent.</source>
        <translation>Ohne Import-Token kann nichts gesendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n profile(s)</source>
        <translation>
            <numerusform>%n Profil senden</numerusform>
            <numerusform>%n Profile senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n profile(s) in %1</source>
        <translation>
            <numerusform>%n Profil in %1 senden</numerusform>
            <numerusform>%n Profile in %1 senden</numerusform>
        </translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Erster Wert</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>a row for each value</source>
        <translation>eine Zeile je Wert</translation>
    </message>
    <message>
        <source>a row for each day</source>
        <translation>eine Zeile je Tag</translation>
    </message>
    <message>
        <source>begins of intervals</source>
        <translation>Anfänge der Intervalle</translation>
    </message>
    <message>
        <source>ends of intervals</source>
        <translation>Enden der Intervalle</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>kW, sent as kWh</source>
        <translation>kW, gesendet als kWh</translation>
    </message>
    <message>
        <source>kW, sent as they are</source>
        <translation>kW, unverändert gesendet</translation>
    </message>
    <message>
        <source>another unit, as they are</source>
        <translation>andere Einheit, unverändert</translation>
    </message>
    <message>
        <source>%1, with summer time</source>
        <translation>%1, mit Sommerzeit</translation>
    </message>
    <message>
        <source>UTC+1, winter time all the year</source>
        <translation>UTC+1, ganzjährig Winterzeit</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>as the values show</source>
        <translation>wie die Werte zeigen</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Import a load profile</source>
        <translation>Lastgang importieren</translation>
    </message>
    <message>
        <source>%1, suit %2</source>
        <translation>%1, Suit %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n row(s) · for %2</source>
        <translation>
            <numerusform>%1 · %n Zeile · für %2</numerusform>
            <numerusform>%1 · %n Zeilen · für %2</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1. Open the file of the distributor, or drop it here.</source>
        <translation>Für %1. Die Datei des Netzbetreibers öffnen oder hierher ziehen.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Times are</source>
        <translation>Zeiten sind</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Values are</source>
        <translation>Werte sind</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Only what is not sent</source>
        <translation>Nur was nicht gesendet wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>meterdesk::LoadStrip</name>
    <message numerus="yes">
        <source>%n page(s) loaded</source>
        <translation>
            <numerusform>%n Seite geladen</numerusform>
            <numerusform>%n Seiten geladen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, back to %2</source>
        <extracomment>%1: &quot;12 pages loaded&quot;, %2: a day</extracomment>
        <translation>%1, zurück bis %2</translation>
    </message>
    <message>
        <source>Not loaded since %1</source>
        <translation>Nicht geladen seit %1</translation>
    </message>
    <message>
        <source>Not loaded before %1</source>
        <translation>Nicht geladen vor %1</translation>
    </message>
    <message>
        <source>Not everything is loaded</source>
        <translation>Nicht alles ist geladen</translation>
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
    <message>
        <source>Load everything</source>
        <extracomment>All readings of the meter that is looked at</extracomment>
        <translation>Alles laden</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Laden anhalten</translation>
    </message>
    <message>
        <source>Enter readings</source>
        <translation>Ablesungen eingeben</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>The word for it at the left edge, where there is little room</extracomment>
        <translation>Eingeben</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Read this meter…</source>
        <extracomment>A reading of the chosen meter is to be typed</extracomment>
        <translation>Diesen Zähler ablesen …</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Series and profiles</source>
        <translation>Reihen und Profile</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>The word for it at the left edge, where there is little room</extracomment>
        <translation>Reihen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
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
    <message numerus="yes">
        <source>%n record(s) of the last send are deleted on the server again. The journal says what became of them.</source>
        <translation>
            <numerusform>%n Datensatz der letzten Sendung wird auf dem Server wieder gelöscht. Was daraus wurde, sagt das Journal.</numerusform>
            <numerusform>%n Datensätze der letzten Sendung werden auf dem Server wieder gelöscht. Was daraus wurde, sagt das Journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Abgelesen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Zählerstand</translation>
    </message>
    <message>
        <source>This connection has no token</source>
        <translation>Diese Verbindung hat kein Token</translation>
    </message>
    <message>
        <source>This connection has no token, so nothing can be looked at or sent.</source>
        <translation>Diese Verbindung hat kein Token, daher kann nichts angesehen oder gesendet werden.</translation>
    </message>
    <message>
        <source>The server does not answer (since %1). It is still waited for; data already loaded stays.</source>
        <translation>Der Server antwortet nicht (seit %1). Es wird weiter auf ihn gewartet; geladene Daten bleiben.</translation>
    </message>
    <message>
        <source>This connection only sends: the program sees the newest imported value and what was sent from here, nothing older.</source>
        <translation>Diese Verbindung sendet nur: das Programm sieht den neuesten importierten Wert und was von hier gesendet wurde, nichts Älteres.</translation>
    </message>
    <message>
        <source>This connection only sends readings, points and profiles. Invoices wait here until it has a login token.</source>
        <translation>Diese Verbindung sendet nur Ablesungen, Punkte und Profile. Rechnungen warten hier, bis sie ein Anmeldetoken hat.</translation>
    </message>
    <message>
        <source>This connection only sends: points and profiles can be entered, sent and taken back; what the server shows of them cannot be seen.</source>
        <translation>Diese Verbindung sendet nur: Punkte und Profile können eingegeben, gesendet und zurückgenommen werden; was der Server davon zeigt, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>This connection only sends: the program sees that a reading is stored, not whether it is accepted.</source>
        <translation>Diese Verbindung sendet nur: das Programm sieht, dass eine Ablesung gespeichert ist, nicht, ob sie angenommen ist.</translation>
    </message>
    <message>
        <source>This connection is read-only: what you type is checked and stays on this computer; no reading is sent.</source>
        <translation>Diese Verbindung ist nur zum Lesen: was Sie eingeben, wird geprüft und bleibt auf diesem Computer; keine Ablesung wird gesendet.</translation>
    </message>
    <message>
        <source>This connection is read-only: points and profiles can be looked at, none can be sent or deleted.</source>
        <translation>Diese Verbindung ist nur zum Lesen: Punkte und Profile können angesehen werden, keine können gesendet oder gelöscht werden.</translation>
    </message>
    <message>
        <source>This connection is read-only: invoices go out, all else waits here until it has an import token.</source>
        <translation>Diese Verbindung ist nur zum Lesen: Rechnungen gehen hinaus, alles andere wartet hier, bis sie ein Importtoken hat.</translation>
    </message>
    <message>
        <source>Add a login token…</source>
        <translation>Anmeldetoken hinzufügen …</translation>
    </message>
    <message>
        <source>Add an import token…</source>
        <translation>Importtoken hinzufügen …</translation>
    </message>
    <message>
        <source>This connection only sends</source>
        <translation>Diese Verbindung sendet nur</translation>
    </message>
    <message>
        <source>It has an import token and no login token, so the server lists no meters and shows no readings. Readings, points and profiles can be entered, sent and taken back. With a login token the rest is here, too.</source>
        <translation>Sie hat ein Importtoken und kein Anmeldetoken, daher listet der Server keine Zähler auf und zeigt keine Ablesungen. Ablesungen, Punkte und Profile können eingegeben, gesendet und zurückgenommen werden. Mit einem Anmeldetoken ist auch alles andere da.</translation>
    </message>
    <message>
        <source>Enter readings</source>
        <translation>Ablesungen eingeben</translation>
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
    <name>meterdesk::MappingFiles</name>
    <message>
        <source>Row %1: no meter is called “%2”.</source>
        <translation>Zeile %1: Kein Zähler heißt „%2“.</translation>
    </message>
    <message>
        <source>Row %1: several meters are called “%2”.</source>
        <translation>Zeile %1: Mehrere Zähler heißen „%2“.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The file has no column import_id with rows below it. Name its columns id or code, import_id and suit.</source>
        <translation>Die Datei hat keine Spalte import_id mit Zeilen darunter. Die Spalten id oder code, import_id und suit nennen.</translation>
    </message>
    <message>
        <source>Import IDs</source>
        <translation>Import-IDs</translation>
    </message>
</context>
<context>
    <name>meterdesk::MappingPane</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s)</source>
        <translation>
            <numerusform>%n Zähler</numerusform>
            <numerusform>%n Zähler</numerusform>
        </translation>
    </message>
    <message>
        <source>Separated text (*.csv)</source>
        <translation>Text mit Trennzeichen (*.csv)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt)</source>
        <translation>Tabellen (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neuer</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n wie bisher</numerusform>
            <numerusform>%n wie bisher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not understood</source>
        <translation>
            <numerusform>%n Zeile nicht verstanden</numerusform>
            <numerusform>%n Zeilen nicht verstanden</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Die Datei hat keine Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n</source>
        <translation>
            <numerusform>%n übernehmen</numerusform>
            <numerusform>%n übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>As Enectiva says</source>
        <translation>Wie Enectiva sagt</translation>
    </message>
    <message>
        <source>Forgets what was typed for the selected meters</source>
        <translation>Vergisst, was für die gewählten Zähler eingegeben wurde</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>CSV importieren …</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren …</translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) without an import ID</source>
        <translation>
            <numerusform>%n Zähler ohne Import-ID</numerusform>
            <numerusform>%n Zähler ohne Import-ID</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the import IDs</source>
        <translation>Import-IDs exportieren</translation>
    </message>
    <message>
        <source>Import IDs</source>
        <translation>Import-IDs</translation>
    </message>
    <message>
        <source>Export the import IDs into a file to print them.</source>
        <translation>Zum Drucken die Import-IDs in eine Datei exportieren.</translation>
    </message>
    <message>
        <source>The import IDs are in %1.</source>
        <translation>Die Import-IDs sind in %1.</translation>
    </message>
    <message>
        <source>Import import IDs</source>
        <translation>Import-IDs importieren</translation>
    </message>
    <message>
        <source>Meter, place, import ID …</source>
        <translation>Zähler, Ort, Import-ID …</translation>
    </message>
    <message>
        <source>Filter the import IDs</source>
        <translation>Import-IDs filtern</translation>
    </message>
    <message>
        <source>Only without an import ID</source>
        <translation>Nur ohne Import-ID</translation>
    </message>
</context>
<context>
    <name>meterdesk::MappingTableModel</name>
    <message>
        <source>typed: none</source>
        <translation>eingegeben: keine</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>from Enectiva</source>
        <translation>aus Enectiva</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Zählernr.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Suit</source>
        <translation>Suit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>“%1” has a space, which no import ID and no suit may have. Nothing was changed.</source>
        <translation>„%1“ hat ein Leerzeichen, das weder Import-ID noch Suit haben darf. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>An import ID has at most 255 characters. Nothing was changed.</source>
        <translation>Eine Import-ID hat höchstens 255 Zeichen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Type the import ID first: a suit alone names no stream.</source>
        <translation>Zuerst die Import-ID eingeben: Ein Suit allein benennt nichts.</translation>
    </message>
    <message>
        <source>Import ID</source>
        <translation>Import-ID</translation>
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
    <message>
        <source>Read this meter…</source>
        <translation>Diesen Zähler ablesen …</translation>
    </message>
    <message>
        <source>Reload this meter</source>
        <extracomment>What the service tells of the meter is asked for anew</extracomment>
        <translation>Diesen Zähler neu laden</translation>
    </message>
    <message>
        <source>Reload this entity</source>
        <extracomment>What the service tells of the entity is asked for anew</extracomment>
        <translation>Dieses Objekt neu laden</translation>
    </message>
    <message>
        <source>Nothing is loaded: signed out.</source>
        <translation>Nichts geladen: abgemeldet.</translation>
    </message>
    <message>
        <source>This connection only sends, so no meters are listed. Import IDs that are added under Enter readings stand here.</source>
        <translation>Diese Verbindung sendet nur, daher sind keine Zähler aufgelistet. Import-IDs, die unter Ablesungen eingeben hinzugefügt werden, stehen hier.</translation>
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
        <source>%1 · suit %2</source>
        <extracomment>The name of a stream of readings: its id, and the suit beside it</extracomment>
        <translation>%1 · Suit %2</translation>
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
    <message>
        <source>Last sent</source>
        <extracomment>The reading that was sent from here last</extracomment>
        <translation>Zuletzt gesendet</translation>
    </message>
    <message>
        <source>What became of it</source>
        <extracomment>For screen readers: what became of the reading that was sent last</extracomment>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Import ID</source>
        <translation>Import-ID</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No import ID</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>typed here</source>
        <extracomment>By the person, not told by the service</extracomment>
        <translation>hier eingegeben</translation>
    </message>
    <message>
        <source>The meter is not loaded.</source>
        <translation>Der Zähler ist nicht geladen.</translation>
    </message>
    <message>
        <source>Last imported</source>
        <extracomment>The newest reading that anybody has imported</extracomment>
        <translation>Zuletzt importiert</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>keine bekannt</translation>
    </message>
</context>
<context>
    <name>meterdesk::MeterChips</name>
    <message>
        <source>Meter to add</source>
        <translation>Zähler zum Hinzufügen</translation>
    </message>
    <message>
        <source>Add meter</source>
        <extracomment>Puts another meter into the chart</extracomment>
        <translation>Zähler hinzufügen</translation>
    </message>
    <message>
        <source>Take %1 out of the chart</source>
        <translation>%1 aus dem Diagramm nehmen</translation>
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
    <message>
        <source>%1 %2, favourite</source>
        <translation>%1 %2, Favorit</translation>
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
    <message>
        <source>Computed here: monthly consumption from %1 to %2. The later twelve months %3, the twelve before %4.</source>
        <translation>Hier berechnet: monatlicher Verbrauch von %1 bis %2. Die späteren zwölf Monate %3, die zwölf davor %4.</translation>
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
    <name>meterdesk::NoteSection</name>
    <message>
        <source>The notes are not on the disk yet. %1</source>
        <translation>Die Notizen sind noch nicht auf der Festplatte. %1</translation>
    </message>
    <message>
        <source>Own notes</source>
        <translation>Eigene Notizen</translation>
    </message>
    <message>
        <source>Door</source>
        <extracomment>Where the meter is and how one gets there</extracomment>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Who has the key to the room</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>such as 6 + 1</source>
        <extracomment>In the empty field of the register&apos;s places</extracomment>
        <translation>z. B. 6 + 1</translation>
    </message>
    <message>
        <source>Places before and after the decimal mark, such as 6 + 1.</source>
        <translation>Stellen vor und nach dem Komma, etwa 6 + 1.</translation>
    </message>
    <message>
        <source>Kept on this computer only.</source>
        <translation>Nur auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Register digits</source>
        <extracomment>How many places the register has</extracomment>
        <translation>Ziffern des Zählwerks</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <extracomment>What the register is multiplied by</extracomment>
        <translation>Multiplizieren mit</translation>
    </message>
</context>
<context>
    <name>meterdesk::OfflineTexts</name>
    <message>
        <source>Offline since %1.</source>
        <extracomment>%1 is a time, or a date and time</extracomment>
        <translation>Offline seit %1.</translation>
    </message>
    <message>
        <source>You see data loaded today at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Zu sehen sind Daten, die heute um %1 geladen wurden.</translation>
    </message>
    <message>
        <source>You see data loaded on %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Zu sehen sind Daten, die am %1 geladen wurden.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait and go out by themselves.</source>
        <translation>
            <numerusform>%n Eintrag wartet und wird von selbst gesendet.</numerusform>
            <numerusform>%n Einträge warten und werden von selbst gesendet.</numerusform>
        </translation>
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
    <name>meterdesk::OutboxExport</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>When a table was written to a file</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
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
        <translation>Einh.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Server&apos;s answer</source>
        <translation>Antwort</translation>
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
    <message>
        <source>Export the table into a file to print it.</source>
        <translation>Exportieren Sie die Tabelle in eine Datei, um sie zu drucken.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Export the outbox…</source>
        <translation>Postausgang exportieren …</translation>
    </message>
    <message>
        <source>Export the journal…</source>
        <translation>Journal exportieren …</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be stored on the server already: dropping does not delete it there. Look in Enectiva; a reading can be undone in the journal.</source>
        <translation>
            <numerusform>%n davon ist vielleicht schon auf dem Server gespeichert: Verwerfen löscht ihn dort nicht. Sehen Sie in Enectiva nach; eine Ablesung lässt sich im Journal zurücknehmen.</numerusform>
            <numerusform>%n davon sind vielleicht schon auf dem Server gespeichert: Verwerfen löscht sie dort nicht. Sehen Sie in Enectiva nach; eine Ablesung lässt sich im Journal zurücknehmen.</numerusform>
        </translation>
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
        <source>paused</source>
        <extracomment>Why an entry waits: the person paused the sending</extracomment>
        <translation>angehalten</translation>
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
    <message>
        <source>already there</source>
        <extracomment>State of an entry: the server had the identical record</extracomment>
        <translation>bereits vorhanden</translation>
    </message>
    <message>
        <source>rate limited</source>
        <extracomment>Why an entry waits: the server asks to slow down</extracomment>
        <translation>gedrosselt</translation>
    </message>
    <message>
        <source>server error</source>
        <extracomment>Why an entry waits: the server failed, it is tried again</extracomment>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>signed out</source>
        <extracomment>Why an entry waits: the token is missing or refused</extracomment>
        <translation>abgemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <extracomment>Number of entries in that state</extracomment>
        <translation>
            <numerusform>%n Entwurf</numerusform>
            <numerusform>%n Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <extracomment>Number of entries in that state</extracomment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sending</source>
        <extracomment>Number of entries in that state</extracomment>
        <translation>
            <numerusform>%n wird gesendet</numerusform>
            <numerusform>%n werden gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>Number of entries in that state</extracomment>
        <translation>
            <numerusform>%n ungewiss</numerusform>
            <numerusform>%n ungewiss</numerusform>
        </translation>
    </message>
    <message>
        <source>Something that belongs to it was refused. Nothing was added. Correct that and try again.</source>
        <translation>Etwas, das dazugehört, wurde abgelehnt. Nichts wurde hinzugefügt. Berichtigen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>may be deleted all the same: a try got no answer</source>
        <translation>vielleicht doch gelöscht: ein Versuch blieb ohne Antwort</translation>
    </message>
    <message>
        <source>may be stored all the same: a try got no answer</source>
        <translation>vielleicht doch gespeichert: ein Versuch blieb ohne Antwort</translation>
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
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
</context>
<context>
    <name>meterdesk::PointActions</name>
    <message>
        <source>Show the reading in the table</source>
        <translation>Ablesung in der Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Delete the reading…</source>
        <translation>Ablesung löschen …</translation>
    </message>
    <message>
        <source>There is no reading here.</source>
        <translation>Hier ist keine Ablesung.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The server deletes only the last weeks. Correct this one in Enectiva.</source>
        <translation>Der Server löscht nur die letzten Wochen. Korrigieren Sie diese Ablesung in Enectiva.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A reading: its state with the unit, and when it was read</extracomment>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>Deleted in Explore</source>
        <extracomment>What entries came with that delete a reading</extracomment>
        <translation>In Erkunden gelöscht</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz …</translation>
    </message>
    <message>
        <source>Delete by time…</source>
        <translation>Nach Zeit löschen …</translation>
    </message>
    <message>
        <source>Delete the selected readings…</source>
        <translation>Ausgewählte Ablesungen löschen …</translation>
    </message>
    <message numerus="yes">
        <source>Delete the %n selected reading(s)…</source>
        <translation>
            <numerusform>%n ausgewählte Ablesung löschen …</numerusform>
            <numerusform>%n ausgewählte Ablesungen löschen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a range of the chart first: Shift with dragging.</source>
        <translation>Wählen Sie zuerst einen Bereich im Diagramm: Umschalt mit Ziehen.</translation>
    </message>
    <message>
        <source>The import ID of this meter is not known.</source>
        <translation>Die Import-ID dieses Zählers ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>meterdesk::PointForm</name>
    <message>
        <source>Type the value and press Enter.</source>
        <translation>Geben Sie den Wert ein und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>There is no such time: the clocks were put forward.</source>
        <translation>Diese Zeit gibt es nicht: Die Uhren wurden vorgestellt.</translation>
    </message>
    <message>
        <source>The time is in the future.</source>
        <translation>Die Zeit liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Which import ID do its points come in under? Enectiva shows it with the series.</source>
        <translation>Unter welcher Import-ID kommen die Punkte an? Enectiva zeigt sie bei der Reihe.</translation>
    </message>
    <message>
        <source>An import ID and a suit have no spaces.</source>
        <translation>Import-ID und Suit haben keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Points that are older than the newest one may stay unused.</source>
        <translation>Punkte, die älter als der neueste sind, bleiben vielleicht ungenutzt.</translation>
    </message>
    <message>
        <source>The series has this value at that time already.</source>
        <translation>Die Reihe hat zu dieser Zeit schon diesen Wert.</translation>
    </message>
    <message>
        <source>The series has %1 at that time. It is deleted on the server, and this one stored.</source>
        <translation>Die Reihe hat zu dieser Zeit %1. Der Wert wird auf dem Server gelöscht und dieser gespeichert.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time of the point</source>
        <translation>Zeit des Punkts</translation>
    </message>
    <message>
        <source>the second one, winter time</source>
        <extracomment>Of an hour that the clocks show twice</extracomment>
        <translation>die zweite, Winterzeit</translation>
    </message>
    <message>
        <source>Import ID</source>
        <translation>Import-ID</translation>
    </message>
    <message>
        <source>Suit</source>
        <translation>Suit</translation>
    </message>
    <message>
        <source>Send data point</source>
        <translation>Datenpunkt senden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Value of the point</source>
        <translation>Wert des Punktes</translation>
    </message>
    <message>
        <source>Import ID of the point</source>
        <translation>Import-ID des Punktes</translation>
    </message>
    <message>
        <source>Suit of the point</source>
        <translation>Suit des Punktes</translation>
    </message>
</context>
<context>
    <name>meterdesk::PointImportDialog</name>
    <message>
        <source>Open a table of data points</source>
        <translation>Tabelle mit Datenpunkten öffnen</translation>
    </message>
    <message>
        <source>Paste a table with times and values of “%1”, or open a file.</source>
        <translation>Fügen Sie eine Tabelle mit Zeiten und Werten von „%1“ ein, oder öffnen Sie eine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted table for “%1”, %n row(s)</source>
        <translation>
            <numerusform>Eingefügte Tabelle für „%1“, %n Zeile</numerusform>
            <numerusform>Eingefügte Tabelle für „%1“, %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for “%2”, %n row(s)</source>
        <translation>
            <numerusform>%1 für „%2“, %n Zeile</numerusform>
            <numerusform>%1 für „%2“, %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n bereit</numerusform>
            <numerusform>%n bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another value at that time</source>
        <translation>
            <numerusform>%n mit anderem Wert zu dieser Zeit</numerusform>
            <numerusform>%n mit anderem Wert zu dieser Zeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored already</source>
        <translation>
            <numerusform>%n schon gespeichert</numerusform>
            <numerusform>%n schon gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n mit einem Problem</numerusform>
            <numerusform>%n mit einem Problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a value</source>
        <translation>
            <numerusform>%n ohne Wert</numerusform>
            <numerusform>%n ohne Wert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also replace %n other value(s)</source>
        <translation>
            <numerusform>Auch %n anderen Wert ersetzen</numerusform>
            <numerusform>Auch %n andere Werte ersetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n data point(s)</source>
        <translation>
            <numerusform>%n Datenpunkt senden</numerusform>
            <numerusform>%n Datenpunkte senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted data points</source>
        <translation>Eingefügte Datenpunkte</translation>
    </message>
    <message>
        <source>Paste and import data points</source>
        <translation>Datenpunkte einfügen und einlesen</translation>
    </message>
    <message numerus="yes">
        <source>%n data point(s) are in the outbox.</source>
        <translation>
            <numerusform>%n Datenpunkt ist im Postausgang.</numerusform>
            <numerusform>%n Datenpunkte sind im Postausgang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::PointImportModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Replaces %1</source>
        <translation>Ersetzt %1</translation>
    </message>
    <message>
        <source>Stored already</source>
        <translation>Schon gespeichert</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>In der Zukunft</translation>
    </message>
</context>
<context>
    <name>meterdesk::PointNote</name>
    <message>
        <source>Note on %1</source>
        <extracomment>Before the field of a note; %1 is a reading</extracomment>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>The note is kept here.</source>
        <translation>Die Notiz bleibt hier gespeichert.</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>Die Notiz wurde entfernt.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Calorific value</source>
        <translation>Brennwert</translation>
    </message>
    <message>
        <source>not given</source>
        <extracomment>Of a value that nobody has given</extracomment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Volume correction</source>
        <translation>Zustandszahl</translation>
    </message>
    <message>
        <source>Both are on the gas bill. With them gas can be shown in kWh: m³ × correction × calorific value.</source>
        <translation>Beides steht auf der Gasrechnung. Damit lässt sich Gas in kWh zeigen: m³ × Zustandszahl × Brennwert.</translation>
    </message>
    <message>
        <source>The currency belongs to a customer. Open a connection to set it.</source>
        <translation>Die Währung gehört zu einem Kunden. Öffnen Sie eine Verbindung, um sie festzulegen.</translation>
    </message>
    <message>
        <source>Enectiva does not tell the currency. This one stands behind all money of “%1”; nothing is converted.</source>
        <translation>Enectiva nennt die Währung nicht. Diese steht hinter allen Beträgen von „%1“; nichts wird umgerechnet.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Pace of sending</source>
        <extracomment>How fast readings and the like are sent</extracomment>
        <translation>Sendetempo</translation>
    </message>
    <message>
        <source>one in two seconds</source>
        <translation>eine in zwei Sekunden</translation>
    </message>
    <message>
        <source>one a second</source>
        <translation>eine je Sekunde</translation>
    </message>
    <message>
        <source>two a second (usual)</source>
        <translation>zwei je Sekunde (üblich)</translation>
    </message>
    <message>
        <source>four a second</source>
        <translation>vier je Sekunde</translation>
    </message>
    <message>
        <source>Slower where the server asks to slow down again and again.</source>
        <translation>Langsamer, wenn der Server immer wieder um Langsamkeit bittet.</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Daten auf diesem Computer</translation>
    </message>
    <message>
        <source>Cache size</source>
        <translation>Größe des Zwischenspeichers</translation>
    </message>
    <message>
        <source>Units in charts and tables</source>
        <translation>Einheiten in Diagrammen und Tabellen</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Heat and cold</source>
        <translation>Wärme und Kälte</translation>
    </message>
    <message>
        <source>as it is counted</source>
        <extracomment>Unit of the figures: that of the register</extracomment>
        <translation>wie gezählt wird</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Einheit: %1</translation>
    </message>
    <message>
        <source>Gas bills</source>
        <translation>Gasrechnungen</translation>
    </message>
    <message>
        <source>as much as is loaded</source>
        <extracomment>How much may be kept of what was loaded</extracomment>
        <translation>so viel, wie geladen wird</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>What was loaded stays, to be there at once and offline. Beyond the limit what was loaded longest ago goes; it can be loaded again. What you typed always stays.</source>
        <translation>Was geladen wurde, bleibt, damit es sofort und offline da ist. Über der Grenze geht, was vor längster Zeit geladen wurde; es kann wieder geladen werden. Was Sie getippt haben, bleibt immer.</translation>
    </message>
    <message>
        <source>Of the open customer: %1.</source>
        <translation>Vom offenen Kunden: %1.</translation>
    </message>
</context>
<context>
    <name>meterdesk::PreviewModel</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>A column of a table without names; %1 is its number</extracomment>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>meterdesk::ProfileForm</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a date and time. Write 1. 9. 2026 7:15 or 2026-09-01 07:15.</source>
        <translation>„%1“ ist kein Datum mit Uhrzeit. 1. 9. 2026 7:15 oder 2026-09-01 07:15 schreiben.</translation>
    </message>
    <message>
        <source>“%1” does not exist: the clock change leaves that hour out.</source>
        <translation>„%1“ gibt es nicht: Die Zeitumstellung lässt diese Stunde aus.</translation>
    </message>
    <message>
        <source>“%1” exists twice that day. Write which one with its offset, as in 2026-10-25T02:15+02:00.</source>
        <translation>„%1“ gibt es an diesem Tag zweimal. Mit dem Abstand schreiben, welche: 2026-10-25T02:15+02:00.</translation>
    </message>
    <message>
        <source>The end must be later than the begin.</source>
        <translation>Das Ende muss nach dem Anfang liegen.</translation>
    </message>
    <message>
        <source>The begin belongs to the range, the end does not: ranges may touch.</source>
        <translation>Der Anfang gehört zum Bereich, das Ende nicht: Bereiche dürfen sich berühren.</translation>
    </message>
    <message>
        <source>Type the value.</source>
        <translation>Den Wert eingeben.</translation>
    </message>
    <message>
        <source>The value is not a number.</source>
        <translation>Der Wert ist keine Zahl.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to (not included)</source>
        <extracomment>The end of a half-open range</extracomment>
        <translation>bis (ausschließlich)</translation>
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
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Send the profile</source>
        <translation>Profil senden</translation>
    </message>
    <message>
        <source>Delete on the server</source>
        <translation>Auf dem Server löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Type the import ID above first.</source>
        <translation>Zuerst oben die Import-ID eingeben.</translation>
    </message>
    <message>
        <source>Type the server&apos;s ID, or exactly the range as it was sent.</source>
        <translation>Die ID des Servers eingeben oder genau den gesendeten Bereich.</translation>
    </message>
    <message>
        <source>or server ID</source>
        <translation>oder Server-ID</translation>
    </message>
    <message>
        <source>Server ID</source>
        <translation>Server-ID</translation>
    </message>
</context>
<context>
    <name>meterdesk::ProfileTableModel</name>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>update</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>create</source>
        <translation>anlegen</translation>
    </message>
    <message>
        <source>The begin belongs to the range, the end does not: ranges may touch.</source>
        <translation>Der Anfang gehört zum Bereich, das Ende nicht: Bereiche dürfen sich berühren.</translation>
    </message>
    <message>
        <source>[From, to)</source>
        <extracomment>Head of a column with ranges; the brackets say that the end does not belong to it</extracomment>
        <translation>[Von, bis)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einh.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Server&apos;s answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Kam mit</translation>
    </message>
    <message>
        <source>Server ID</source>
        <translation>Server-ID</translation>
    </message>
</context>
<context>
    <name>meterdesk::ProfileTexts</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Replaces a value</source>
        <translation>Ersetzt einen Wert</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Another value is on its way</source>
        <translation>Ein anderer Wert ist unterwegs</translation>
    </message>
    <message>
        <source>Overlaps another profile</source>
        <translation>Überschneidet ein anderes Profil</translation>
    </message>
    <message>
        <source>A new profile, as far as is known here. What others sent is not known.</source>
        <translation>Ein neues Profil, soweit hier bekannt. Was andere gesendet haben, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>An update: the value of the same range, %2, is replaced.</source>
        <translation>Eine Änderung: Der Wert desselben Bereichs, %2, wird ersetzt.</translation>
    </message>
    <message>
        <source>The same range with the same value was sent from here already. There is nothing to send.</source>
        <translation>Derselbe Bereich mit demselben Wert wurde von hier schon gesendet. Es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>The same range is on its way with the value %2. It must be sent or dropped first.</source>
        <translation>Derselbe Bereich ist mit dem Wert %2 unterwegs. Er muss zuerst gesendet oder verworfen werden.</translation>
    </message>
    <message>
        <source>Overlaps the profile %1, which was sent from here. The server would refuse it: delete that one first, or use its exact range.</source>
        <translation>Überschneidet das Profil %1, das von hier gesendet wurde. Der Server würde es ablehnen: zuerst jenes löschen oder genau dessen Bereich verwenden.</translation>
    </message>
    <message>
        <source>“%1” is not a date and time. Correct the file, or choose other columns.</source>
        <translation>„%1“ ist kein Datum mit Uhrzeit. Die Datei berichtigen oder andere Spalten wählen.</translation>
    </message>
    <message>
        <source>“%1”: choose whether the day or the month comes first.</source>
        <translation>„%1“: wählen, ob der Tag oder der Monat zuerst kommt.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Nothing is sent for this interval.</source>
        <translation>„%1“ ist keine Zahl. Für dieses Intervall wird nichts gesendet.</translation>
    </message>
    <message>
        <source>“%1”: choose the decimal mark.</source>
        <translation>„%1“: das Dezimalzeichen wählen.</translation>
    </message>
    <message>
        <source>%1 does not exist on this day: the clock change leaves that hour out. Check the time zone.</source>
        <translation>%1 gibt es an diesem Tag nicht: Die Zeitumstellung lässt diese Stunde aus. Die Zeitzone prüfen.</translation>
    </message>
    <message>
        <source>%1 exists twice on this day, and the file has it once. Nothing is sent for this hour; type it as two profiles.</source>
        <translation>%1 gibt es an diesem Tag zweimal, in der Datei einmal. Für diese Stunde wird nichts gesendet; sie als zwei Profile eingeben.</translation>
    </message>
    <message>
        <source>%1 comes more often than it exists on this day. Nothing is sent for it.</source>
        <translation>%1 kommt öfter vor, als es an diesem Tag existiert. Dafür wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The day has more values than intervals, from “%1” on. Nothing is sent for it.</source>
        <translation>Der Tag hat mehr Werte als Intervalle, ab „%1“. Dafür wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The same interval has another value in row %2. Neither is sent.</source>
        <translation>Dasselbe Intervall hat in Zeile %2 einen anderen Wert. Keiner wird gesendet.</translation>
    </message>
    <message>
        <source>The interval overlaps that of row %2. Check the length of an interval.</source>
        <translation>Das Intervall überschneidet das der Zeile %2. Die Länge der Intervalle prüfen.</translation>
    </message>
</context>
<context>
    <name>meterdesk::ProfilesPane</name>
    <message>
        <source>The server has no profile of this stream.</source>
        <translation>Der Server hat hierfür kein Profil.</translation>
    </message>
    <message>
        <source>The newest profile could not be loaded.</source>
        <translation>Das neueste Profil konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Nothing that was sent from here is stored.</source>
        <translation>Nichts von hier Gesendetes ist gespeichert.</translation>
    </message>
    <message>
        <source>No connection is open.</source>
        <translation>Keine Verbindung ist offen.</translation>
    </message>
    <message>
        <source>The local data cannot be used, so nothing can be sent and nothing is known of what was.</source>
        <translation>Die lokalen Daten sind nicht benutzbar: Es kann nichts gesendet werden, und Gesendetes ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing was sent from here to this stream yet. The service does not list profiles, only its newest one is told above.</source>
        <translation>Von hier wurde hierhin noch nichts gesendet. Der Dienst listet keine Profile auf, oben steht nur das neueste.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) of %1 sent from here or waiting</source>
        <translation>
            <numerusform>%n Profil von %1 von hier gesendet oder wartend</numerusform>
            <numerusform>%n Profile von %1 von hier gesendet oder wartend</numerusform>
        </translation>
    </message>
    <message>
        <source>The server deletes only what is a few weeks old, and charts follow after some time.</source>
        <translation>Der Server löscht nur, was höchstens einige Wochen alt ist, und Diagramme folgen nach einiger Zeit.</translation>
    </message>
    <message>
        <source>Not sent from here. The server deletes a profile of exactly this range, if it has one; it cannot be brought back from here.</source>
        <translation>Nicht von hier gesendet. Der Server löscht ein Profil genau dieses Bereichs, falls er eines hat; von hier ist es nicht wiederherstellbar.</translation>
    </message>
    <message>
        <source>That profile is not on the server: %1.</source>
        <translation>Dieses Profil ist nicht auf dem Server: %1.</translation>
    </message>
    <message>
        <source>Typed profile</source>
        <translation>Eingegebenes Profil</translation>
    </message>
    <message>
        <source>Deleted profile</source>
        <translation>Gelöschtes Profil</translation>
    </message>
    <message numerus="yes">
        <source>%n is/are deleted on the server</source>
        <translation>
            <numerusform>%n wird auf dem Server gelöscht</numerusform>
            <numerusform>%n werden auf dem Server gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get(s) the value before back</source>
        <translation>
            <numerusform>%n bekommt den früheren Wert zurück</numerusform>
            <numerusform>%n bekommen den früheren Wert zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet is/are dropped</source>
        <translation>
            <numerusform>%n nicht gesendetes wird verworfen</numerusform>
            <numerusform>%n nicht gesendete werden verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1: %2. </source>
        <translation>Von %1: %2. </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n profile(s)</source>
        <translation>
            <numerusform>%n Profil zurücknehmen</numerusform>
            <numerusform>%n Profile zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Erneut gesendet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are in the outbox. Sending can be paused there, and all of them undone as one.</source>
        <translation>
            <numerusform>%n Profil ist im Postausgang. Dort kann das Senden angehalten und alles auf einmal zurückgenommen werden.</numerusform>
            <numerusform>%n Profile sind im Postausgang. Dort kann das Senden angehalten und alles auf einmal zurückgenommen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an import token nothing can be sent.</source>
        <translation>Ohne Import-Token kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>Remember it for %1</source>
        <translation>Für %1 merken</translation>
    </message>
    <message>
        <source>Asking for the newest profile …</source>
        <translation>Das neueste Profil wird abgefragt …</translation>
    </message>
    <message>
        <source>Newest on the server: %1 %2</source>
        <translation>Neuestes auf dem Server: %1 %2</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>auffällig</translation>
    </message>
    <message>
        <source>Suit</source>
        <translation>Suit</translation>
    </message>
    <message>
        <source>Ask for the newest</source>
        <translation>Neuestes abfragen</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren …</translation>
    </message>
    <message>
        <source>Undo profiles</source>
        <translation>Profile zurücknehmen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Profile chart</source>
        <translation>Profildiagramm</translation>
    </message>
    <message>
        <source>Newest profile</source>
        <translation>Neuestes Profil</translation>
    </message>
    <message>
        <source>Profiles %1</source>
        <translation>Profile %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>sent from here</source>
        <translation>von hier gesendet</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Deletes the value %1, which was sent from here. It can be sent again.</source>
        <translation>Löscht den Wert %1, von hier gesendet. Er kann erneut gesendet werden.</translation>
    </message>
    <message>
        <source>Choose a meter on the left, or type the import ID of a stream of profiles.</source>
        <translation>Links einen Zähler wählen oder die Import-ID der Profile eingeben.</translation>
    </message>
    <message>
        <source>This ID is not known here. The server deletes that profile, whatever it is; it cannot be brought back from here.</source>
        <translation>Diese ID ist hier nicht bekannt. Der Server löscht das Profil, was immer es ist; von hier ist es nicht wiederherstellbar.</translation>
    </message>
    <message>
        <source>Import ID</source>
        <translation>Import-ID</translation>
    </message>
    <message>
        <source>Delete by range or ID</source>
        <translation>Nach Bereich oder ID löschen</translation>
    </message>
</context>
<context>
    <name>meterdesk::QuickEntry</name>
    <message>
        <source>Read %1</source>
        <translation>Ablesung: %1</translation>
    </message>
    <message>
        <source>Its earlier readings are being loaded.</source>
        <translation>Seine früheren Ablesungen werden geladen.</translation>
    </message>
    <message>
        <source>Last %1 of %2</source>
        <translation>Zuletzt %1 am %2</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>Erwartet %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>The reading is on its way: %1</source>
        <translation>Die Ablesung ist unterwegs: %1</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist nur zum Lesen.</translation>
    </message>
    <message>
        <source>Type what the register shows.</source>
        <translation>Eingeben, was das Zählwerk zeigt.</translation>
    </message>
    <message>
        <source>Ctrl+Space accepts the warning, then Enter sends.</source>
        <translation>Strg+Leertaste nimmt die Warnung an, dann sendet Enter.</translation>
    </message>
    <message>
        <source>It cannot be sent as it is.</source>
        <translation>So kann es nicht gesendet werden.</translation>
    </message>
    <message>
        <source>It could not be read: nothing is sent.</source>
        <translation>Nicht ablesbar: Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The very same reading is there already: nothing is sent.</source>
        <translation>Dieselbe Ablesung ist schon da: Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The reading could not be written to this computer&apos;s disk, so that it was not sent. Make room and send again.</source>
        <translation>Die Ablesung konnte nicht auf die Platte dieses Computers geschrieben werden und wurde deshalb nicht gesendet. Platz schaffen und erneut senden.</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Stand</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The reading is on its way.</source>
        <translation>Die Ablesung ist unterwegs.</translation>
    </message>
    <message>
        <source>The reading is stored and accepted.</source>
        <translation>Die Ablesung ist gespeichert und angenommen.</translation>
    </message>
    <message>
        <source>The reading is stored; Enectiva holds it as suspicious.</source>
        <translation>Die Ablesung ist gespeichert; Enectiva führt sie als auffällig.</translation>
    </message>
    <message>
        <source>The reading is stored.</source>
        <translation>Die Ablesung ist gespeichert.</translation>
    </message>
    <message>
        <source>The reading is not stored: %1. The outbox says what can be done.</source>
        <translation>Die Ablesung ist nicht gespeichert: %1. Was zu tun ist, sagt der Postausgang.</translation>
    </message>
</context>
<context>
    <name>meterdesk::QuitNotice</name>
    <message numerus="yes">
        <source>%n entries are not sent: %1. They are kept, and are here again at the next start.</source>
        <extracomment>%1 counts the entries by their state: &quot;1 draft, 2 queued&quot;</extracomment>
        <translation>
            <numerusform>%n Eintrag ist nicht gesendet: %1. Er bleibt erhalten und ist beim nächsten Start wieder da.</numerusform>
            <numerusform>%n Einträge sind nicht gesendet: %1. Sie bleiben erhalten und sind beim nächsten Start wieder da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Not to quit</extracomment>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>meterdesk::Rail</name>
    <message numerus="yes">
        <source>%n not settled</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::RangePanel</name>
    <message>
        <source>Selected, %1 of %2 readings</source>
        <translation>Ausgewählt, %1 von %2 Ablesungen</translation>
    </message>
    <message>
        <source>Visible range, %1 of %2 readings</source>
        <translation>Sichtbar, %1 von %2 Ablesungen</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Night base, median</source>
        <extracomment>The median of the mean power from 0 to 4 h</extracomment>
        <translation>Nachtgrundlast, Median</translation>
    </message>
    <message>
        <source>Computed here from readings;
not all of it is known</source>
        <translation>Hier aus Ablesungen berechnet;
nicht alles ist bekannt</translation>
    </message>
    <message>
        <source>Computed here from readings</source>
        <translation>Hier aus Ablesungen berechnet</translation>
    </message>
    <message>
        <source>Selected, %1 of %2 points</source>
        <translation>Ausgewählt, %1 von %2 Punkten</translation>
    </message>
    <message>
        <source>Visible range, %1 of %2 points</source>
        <translation>Sichtbar, %1 von %2 Punkten</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Computed here from data points</source>
        <translation>Hier aus Datenpunkten berechnet</translation>
    </message>
    <message>
        <source>Computed here from readings,
at unit prices from invoices</source>
        <translation>Hier berechnet aus Ablesungen,
zu Preisen aus Rechnungen</translation>
    </message>
</context>
<context>
    <name>meterdesk::ReadingImportDialog</name>
    <message>
        <source>Open a table of readings</source>
        <translation>Tabelle mit Ablesungen öffnen</translation>
    </message>
    <message>
        <source>Into the outbox</source>
        <translation>In den Postausgang</translation>
    </message>
    <message>
        <source>Into the round “%1”</source>
        <translation>In den Rundgang „%1“</translation>
    </message>
    <message>
        <source>Into a new round</source>
        <translation>In einen neuen Rundgang</translation>
    </message>
    <message numerus="yes">
        <source>%n being checked</source>
        <translation>
            <numerusform>%n wird geprüft</numerusform>
            <numerusform>%n werden geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n bereit</numerusform>
            <numerusform>%n bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning</source>
        <translation>
            <numerusform>%n mit Warnung</numerusform>
            <numerusform>%n mit Warnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n mit Problem</numerusform>
            <numerusform>%n mit Problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored already</source>
        <translation>
            <numerusform>%n schon gespeichert</numerusform>
            <numerusform>%n schon gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a value</source>
        <translation>
            <numerusform>%n ohne Wert</numerusform>
            <numerusform>%n ohne Wert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also %n with a warning</source>
        <translation>
            <numerusform>Auch %n mit Warnung</numerusform>
            <numerusform>Auch %n mit Warnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n readings</source>
        <translation>
            <numerusform>%n Ablesung senden</numerusform>
            <numerusform>%n Ablesungen senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n readings</source>
        <translation>
            <numerusform>%n Ablesung übernehmen</numerusform>
            <numerusform>%n Ablesungen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Eingefügte Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) stand in the round, to be looked at and sent.</source>
        <translation>
            <numerusform>%n Ablesung steht im Rundgang, zum Prüfen und Senden.</numerusform>
            <numerusform>%n Ablesungen stehen im Rundgang, zum Prüfen und Senden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) are in the outbox. The whole import can be undone in the journal.</source>
        <translation>
            <numerusform>%n Ablesung ist im Postausgang. Der ganze Import lässt sich im Journal zurücknehmen.</numerusform>
            <numerusform>%n Ablesungen sind im Postausgang. Der ganze Import lässt sich im Journal zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meter is not in the round.</source>
        <translation>Der Zähler ist nicht im Rundgang.</translation>
    </message>
    <message>
        <source>Paste and import readings</source>
        <translation>Ablesungen einfügen und importieren</translation>
    </message>
    <message>
        <source>Where the readings go</source>
        <translation>Wohin die Ablesungen gehen</translation>
    </message>
</context>
<context>
    <name>meterdesk::ReadingImportModel</name>
    <message>
        <source>Being checked …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Stored already</source>
        <translation>Schon gespeichert</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht ablesbar</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
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
    <message>
        <source>valid</source>
        <extracomment>In a column: the reading is in the service&apos;s list</extracomment>
        <translation>gültig</translation>
    </message>
    <message>
        <source>In Enectiva</source>
        <extracomment>Column title: what the service made of a reading</extracomment>
        <translation>In Enectiva</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
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
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>Caption above a figure: the number read off the meter</extracomment>
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
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Use so far</source>
        <extracomment>Caption above a figure: the use since the begin of the period</extracomment>
        <translation>Bisheriger Verbrauch</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A length of time: days</extracomment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A length of time: hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A length of time: minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n value(s)</source>
        <extracomment>A length of time, and how many values it has</extracomment>
        <translation>
            <numerusform>%1, %n Wert</numerusform>
            <numerusform>%1, %n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what is shown</source>
        <translation>Vom Gezeigten</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Captions above a figure of a data series</extracomment>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>meterdesk::Removals</name>
    <message>
        <source>Delete the reading of %1 on the server?</source>
        <translation>Die Ablesung vom %1 auf dem Server löschen?</translation>
    </message>
    <message>
        <source>Delete the data point of %1 on the server?</source>
        <translation>Den Datenpunkt vom %1 auf dem Server löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n reading(s) from %1 to %2 on the server?</source>
        <translation>
            <numerusform>%n Ablesung vom %1 bis %2 auf dem Server löschen?</numerusform>
            <numerusform>%n Ablesungen vom %1 bis %2 auf dem Server löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n data point(s) from %1 to %2 on the server?</source>
        <translation>
            <numerusform>%n Datenpunkt vom %1 bis %2 auf dem Server löschen?</numerusform>
            <numerusform>%n Datenpunkte vom %1 bis %2 auf dem Server löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are too old: the server deletes only the last weeks.</source>
        <translation>
            <numerusform>%n weitere ist zu alt: Der Server löscht nur die letzten Wochen.</numerusform>
            <numerusform>%n weitere sind zu alt: Der Server löscht nur die letzten Wochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may take a while until Enectiva shows it. The journal keeps what was there.</source>
        <translation>Es kann dauern, bis Enectiva es zeigt. Das Journal behält, was da war.</translation>
    </message>
    <message>
        <source>The server deletes only the last weeks. Correct this in Enectiva.</source>
        <translation>Der Server löscht nur die letzten Wochen. Berichtigen Sie es in Enectiva.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n</source>
        <translation>
            <numerusform>%n löschen</numerusform>
            <numerusform>Alle %n löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the reading</source>
        <translation>Ablesung löschen</translation>
    </message>
    <message>
        <source>Delete the data point</source>
        <translation>Datenpunkt löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) are in the outbox, which tells how they go. It may take a while until Enectiva shows it.</source>
        <translation>
            <numerusform>%n Löschung ist im Postausgang, der zeigt, wie sie verläuft. Es kann dauern, bis Enectiva es zeigt.</numerusform>
            <numerusform>%n Löschungen sind im Postausgang, der zeigt, wie sie verlaufen. Es kann dauern, bis Enectiva es zeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay as they are.</source>
        <translation>
            <numerusform>%n Datensatz bleibt, wie er ist.</numerusform>
            <numerusform>%n Datensätze bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are sent again.</source>
        <translation>
            <numerusform>%n Datensatz wird erneut gesendet.</numerusform>
            <numerusform>%n Datensätze werden erneut gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::RemoveAtTime</name>
    <message>
        <source>Delete what %1 has at</source>
        <extracomment>%1 is the name of a meter or a data series</extracomment>
        <translation>Löschen, was %1 hat um</translation>
    </message>
    <message>
        <source>Time of what is deleted</source>
        <translation>Zeit dessen, was gelöscht wird</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This hour exists twice; the first one is meant.</source>
        <translation>Diese Stunde gibt es zweimal; gemeint ist die erste.</translation>
    </message>
    <message>
        <source>There is no such time.</source>
        <translation>Diese Zeit gibt es nicht.</translation>
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
    <name>meterdesk::ReviewFrame</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>meterdesk::ReviewPage</name>
    <message>
        <source>Cannot be sent</source>
        <translation>Nicht sendbar</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Warnings you accepted</source>
        <translation>Angenommene Warnungen</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht ablesbar</translation>
    </message>
    <message>
        <source>Stored already</source>
        <translation>Schon gespeichert</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>Zur Zeile</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Undo accept</source>
        <translation>Annahme zurücknehmen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Review: %1, %2</source>
        <translation>Prüfung: %1, %2</translation>
    </message>
    <message>
        <source>use %1</source>
        <extracomment>%1 is the use since the last reading, with its unit</extracomment>
        <translation>Verbrauch %1</translation>
    </message>
    <message>
        <source>Back to the grid</source>
        <translation>Zurück zur Tabelle</translation>
    </message>
    <message>
        <source>Rows to review</source>
        <translation>Zu prüfende Zeilen</translation>
    </message>
    <message>
        <source>Use by energy</source>
        <translation>Verbrauch nach Energie</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Use in round</source>
        <translation>Verbrauch im Rundgang</translation>
    </message>
    <message>
        <source>A month before</source>
        <translation>Einen Monat zuvor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Ein Jahr zuvor</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
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
        <source>New value</source>
        <translation>Neuer Stand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>meterdesk::ReviewSide</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Accepted warnings</source>
        <translation>Angenommene Warnungen</translation>
    </message>
    <message>
        <source>Estimated, the mark stays here</source>
        <translation>Geschätzt, der Vermerk bleibt hier</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>Nicht sendbar</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht ablesbar</translation>
    </message>
    <message>
        <source>Stored already</source>
        <translation>Bereits gespeichert</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n reading(s)</source>
        <translation>
            <numerusform>%1 von %n Ablesung</numerusform>
            <numerusform>%1 von %n Ablesungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays in the draft</source>
        <translation>Bleibt im Entwurf</translation>
    </message>
    <message>
        <source>To %1. Stored on this computer first, then sent. Afterwards each reading is read back: accepted, suspicious or pending. The whole round can be undone in the journal.</source>
        <translation>An „%1“. Zuerst auf diesem Computer gespeichert, dann gesendet. Danach wird jede Ablesung zurückgelesen: angenommen, auffällig oder wartend. Der ganze Rundgang lässt sich im Journal zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Send now: %n reading(s)</source>
        <translation>
            <numerusform>Jetzt senden: %n Ablesung</numerusform>
            <numerusform>Jetzt senden: %n Ablesungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
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
    <name>meterdesk::RoundTableModel</name>
    <message>
        <source>No import ID</source>
        <translation>Keine Import-ID</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>No such hour: clocks went forward</source>
        <translation>Stunde gibt es nicht: Uhren vorgestellt</translation>
    </message>
    <message>
        <source>This hour was twice: which one?</source>
        <translation>Diese Stunde gab es zweimal: welche?</translation>
    </message>
    <message>
        <source>Exchange: end, start and day are missing</source>
        <translation>Tausch: Ende, Beginn und Tag fehlen</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht abgelesen</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Nicht abgelesen: %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <extracomment>%1 is a warning in a few words</extracomment>
        <translation>%1, angenommen</translation>
    </message>
    <message>
        <source>Estimated, noted here</source>
        <translation>Geschätzt (nur hier)</translation>
    </message>
    <message>
        <source>This meter has no import ID, so that its readings cannot be sent. Give it one under Series and profiles.</source>
        <translation>Dieser Zähler hat keine Import-ID, daher können seine Ablesungen nicht gesendet werden. Unter Reihen und Profile eine vergeben.</translation>
    </message>
    <message>
        <source>The clocks were put back: this hour was twice. Say which one is meant, with its offset.</source>
        <translation>Die Uhren wurden zurückgestellt: diese Stunde gab es zweimal. Mit dem Versatz sagen, welche gemeint ist.</translation>
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
        <source>Last value</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Column title: the day of the last reading</extracomment>
        <translation>Am</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Stand</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einh.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verbr.</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Not taken into the outbox</source>
        <translation>Nicht in den Postausgang übernommen</translation>
    </message>
    <message>
        <source>Exchange not taken into the outbox</source>
        <translation>Wechsel nicht in den Postausgang übernommen</translation>
    </message>
    <message>
        <source>The last value of the old meter or the first of the new one was refused, so that this reading waits, too. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Der Endstand des alten Zählers oder der Anfangsstand des neuen wurde abgelehnt, deshalb wartet auch diese Ablesung. %1</translation>
    </message>
    <message>
        <source>The last value that is known</source>
        <translation>Der letzte bekannte Stand</translation>
    </message>
    <message>
        <source>The day of the last value</source>
        <translation>Der Tag des letzten Standes</translation>
    </message>
    <message>
        <source>Register values that the use of earlier times leads to</source>
        <translation>Stände, zu denen der frühere Verbrauch führt</translation>
    </message>
    <message>
        <source>The unit of the register</source>
        <translation>Einheit des Zählwerks</translation>
    </message>
    <message>
        <source>Use since the last value</source>
        <translation>Verbrauch seit dem letzten Stand</translation>
    </message>
    <message>
        <source>Use a day since the last value</source>
        <translation>Verbrauch am Tag seit dem letzten Stand</translation>
    </message>
    <message>
        <source>The use a day in the range that is expected</source>
        <translation>Der Tagesverbrauch im erwarteten Bereich</translation>
    </message>
    <message>
        <source>Note that stays on this computer</source>
        <translation>Notiz, die auf diesem Computer bleibt</translation>
    </message>
</context>
<context>
    <name>meterdesk::RoundTexts</name>
    <message>
        <source>Which decimal mark?</source>
        <translation>Welches Dezimalzeichen?</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>Too many digits</source>
        <translation>Zu viele Stellen</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>In der Zukunft</translation>
    </message>
    <message>
        <source>Older than the last one</source>
        <translation>Älter als die letzte</translation>
    </message>
    <message>
        <source>Same value stored</source>
        <translation>Gleicher Wert gespeichert</translation>
    </message>
    <message>
        <source>Another value stored</source>
        <translation>Anderer Wert gespeichert</translation>
    </message>
    <message>
        <source>Lower than last value</source>
        <translation>Unter letztem Stand</translation>
    </message>
    <message>
        <source>Register began again</source>
        <translation>Zählwerk begann neu</translation>
    </message>
    <message>
        <source>Does not fit a roll-over</source>
        <translation>Passt nicht zum Überlauf</translation>
    </message>
    <message>
        <source>Meter exchanged</source>
        <translation>Zähler getauscht</translation>
    </message>
    <message>
        <source>Does not fit an exchange</source>
        <translation>Passt nicht zum Tausch</translation>
    </message>
    <message>
        <source>Higher than a later one</source>
        <translation>Höher als eine spätere</translation>
    </message>
    <message>
        <source>Zero use, usually runs</source>
        <translation>Nullverbrauch</translation>
    </message>
    <message>
        <source>%1× usual</source>
        <extracomment>%1 is a number: how many times what is usual</extracomment>
        <translation>%1× üblich</translation>
    </message>
    <message>
        <source>Value of row %1?</source>
        <translation>Wert von Zeile %1?</translation>
    </message>
    <message>
        <source>Just read</source>
        <translation>Eben abgelesen</translation>
    </message>
    <message>
        <source>Long since the last one</source>
        <translation>Lange seit der letzten</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>digit left out</source>
        <translation>Stelle ausgelassen</translation>
    </message>
    <message>
        <source>digit typed twice</source>
        <translation>Stelle doppelt</translation>
    </message>
    <message>
        <source>digits swapped</source>
        <translation>Stellen vertauscht</translation>
    </message>
    <message>
        <source>decimal mark elsewhere</source>
        <translation>Dezimalzeichen verschoben</translation>
    </message>
    <message>
        <source>another digit</source>
        <translation>andere Ziffer</translation>
    </message>
    <message>
        <source>last value was wrong</source>
        <translation>letzter Stand falsch</translation>
    </message>
</context>
<context>
    <name>meterdesk::RowPanel</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Old meter ended at</source>
        <translation>Alter Zähler endete bei</translation>
    </message>
    <message>
        <source>new one began at</source>
        <translation>neuer begann bei</translation>
    </message>
    <message>
        <source>on</source>
        <translation>am</translation>
    </message>
    <message>
        <source>End of the old meter</source>
        <translation>Endstand des alten Zählers</translation>
    </message>
    <message>
        <source>Start of the new meter</source>
        <translation>Anfangsstand des neuen Zählers</translation>
    </message>
    <message>
        <source>Day of the exchange</source>
        <translation>Tag des Tauschs</translation>
    </message>
    <message>
        <source>day, month</source>
        <translation>Tag, Monat</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <extracomment>A key of the keyboard with its number</extracomment>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>%1 + %2 digits</source>
        <translation>%1 + %2 Stellen</translation>
    </message>
    <message>
        <source>Replace the value stored</source>
        <translation>Gespeicherten Wert ersetzen</translation>
    </message>
    <message>
        <source>Rolled over: does not fit</source>
        <translation>Überlauf: passt nicht</translation>
    </message>
    <message>
        <source>Meter exchanged…</source>
        <translation>Zähler getauscht …</translation>
    </message>
    <message>
        <source>The reason stays on this computer. Enter: back to the grid.</source>
        <translation>Der Grund bleibt auf diesem Computer. Enter: zurück zur Tabelle.</translation>
    </message>
    <message>
        <source>Both readings of the exchange are sent with this one. Confirm the exchange in Enectiva as well, until then they may be held there as suspicious.</source>
        <translation>Beide Stände des Tauschs werden mit dieser Ablesung gesendet. Den Tausch auch in Enectiva bestätigen, bis dahin können sie dort als verdächtig gelten.</translation>
    </message>
    <message>
        <source>− cannot be read   * estimated   + use since the last   = same   Ctrl+Space accept a warning   Esc restore</source>
        <translation>− nicht ablesbar   * geschätzt   + Verbrauch seit dem letzten   = gleich   Strg+Leertaste Warnung annehmen   Esc wiederherstellen</translation>
    </message>
    <message>
        <source>Rolled over: use %1</source>
        <translation>Überlauf: Verbrauch %1</translation>
    </message>
    <message>
        <source>The reason stays on this computer. Enter: back to the value.</source>
        <translation>Der Grund bleibt auf diesem Computer. Enter: zurück zum Wert.</translation>
    </message>
    <message>
        <source>− cannot be read   * estimated   + use since the last   = same   Ctrl+Space accept a warning   Esc close</source>
        <translation>− nicht ablesbar   * geschätzt   + Verbrauch seit dem letzten   = gleich   Strg+Leertaste Warnung annehmen   Esc schließen</translation>
    </message>
</context>
<context>
    <name>meterdesk::SavedListModel</name>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Not read in %1</source>
        <extracomment>Meters without a reading; %1 is the name of this month</extracomment>
        <translation>Ohne Ablesung: %1</translation>
    </message>
    <message>
        <source>As far as is known here, with what was typed here.</source>
        <translation>Soweit hier bekannt, mit dem, was hier eingegeben wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them the readings of this month are not loaded.</source>
        <translation>
            <numerusform>Von %n davon sind die Ablesungen dieses Monats nicht geladen.</numerusform>
            <numerusform>Von %n davon sind die Ablesungen dieses Monats nicht geladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its meters are not listed by the service now.</source>
        <translation>
            <numerusform>%n ihrer Zähler nennt der Dienst derzeit nicht.</numerusform>
            <numerusform>%n ihrer Zähler nennt der Dienst derzeit nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n meter(s)</source>
        <translation>
            <numerusform>%1, %n Zähler</numerusform>
            <numerusform>%1, %n Zähler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::SavedListsView</name>
    <message numerus="yes">
        <source>%n meter(s) were written to %1.</source>
        <translation>
            <numerusform>%n Zähler wurde in %1 geschrieben.</numerusform>
            <numerusform>%n Zähler wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) were taken over.</source>
        <translation>
            <numerusform>%n Zähler wurde übernommen.</numerusform>
            <numerusform>%n Zähler wurden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were not:</source>
        <translation>
            <numerusform>%n Zeile nicht:</numerusform>
            <numerusform>%n Zeilen nicht:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) were taken out of “%1”.</source>
        <translation>
            <numerusform>%n Zähler wurde aus „%1“ genommen.</numerusform>
            <numerusform>%n Zähler wurden aus „%1“ genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Add to a list</source>
        <translation>Zu einer Liste hinzufügen</translation>
    </message>
    <message>
        <source>Take out of “%1”</source>
        <translation>Aus „%1“ nehmen</translation>
    </message>
    <message>
        <source>Route of the shown meters (%1)</source>
        <translation>Route aus den gezeigten Zählern (%1)</translation>
    </message>
    <message>
        <source>Route of the selected meters (%1)</source>
        <translation>Route aus den gewählten Zählern (%1)</translation>
    </message>
    <message>
        <source>List of the shown meters (%1)</source>
        <translation>Liste aus den gezeigten Zählern (%1)</translation>
    </message>
    <message>
        <source>List of the selected meters (%1)</source>
        <translation>Liste aus den gewählten Zählern (%1)</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Liste importieren …</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Neue Route</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>Enter readings</source>
        <translation>Ablesungen eingeben</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Rows that were not taken over</source>
        <translation>Zeilen, die nicht übernommen wurden</translation>
    </message>
</context>
<context>
    <name>meterdesk::ScatterContent</name>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>temperature, %1</source>
        <translation>Temperatur, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>Am Cursor</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>By the line</source>
        <translation>Nach der Geraden</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Heating below</source>
        <translation>Heizung unter</translation>
    </message>
    <message>
        <source>Cooling above</source>
        <translation>Kühlung über</translation>
    </message>
    <message>
        <source>Base load</source>
        <extracomment>The use of a period that does not depend on the outdoor temperature</extracomment>
        <translation>Grundlast</translation>
    </message>
    <message>
        <source>Per degree</source>
        <extracomment>The use of a period for each degree that it is colder, or warmer, outside</extracomment>
        <translation>Je Grad</translation>
    </message>
</context>
<context>
    <name>meterdesk::SeriesDescription</name>
    <message>
        <source>%1: no data points in this period.</source>
        <translation>%1: keine Datenpunkte in diesem Zeitraum.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %n data point(s).</source>
        <translation>
            <numerusform>%1, %2 bis %3: %n Datenpunkt.</numerusform>
            <numerusform>%1, %2 bis %3: %n Datenpunkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>First %1, last %2.</source>
        <translation>Erster %1, letzter %2.</translation>
    </message>
    <message>
        <source>Lowest %1, highest %2.</source>
        <translation>Niedrigster %1, höchster %2.</translation>
    </message>
    <message>
        <source>This series has no points yet.</source>
        <translation>Diese Reihe hat noch keine Punkte.</translation>
    </message>
    <message>
        <source>No data points from %1 to %2. The last one is from %3.</source>
        <translation>Keine Datenpunkte vom %1 bis %2. Der letzte ist vom %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 data point(s)</source>
        <extracomment>%1 is the number of points, as the locale groups it</extracomment>
        <translation>
            <numerusform>%1 Datenpunkt</numerusform>
            <numerusform>%1 Datenpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded %1</source>
        <translation>Geladen %1</translation>
    </message>
    <message>
        <source>%1, mean of 15 min</source>
        <extracomment>Above the axis of a chart: unit, then what a mean is of</extracomment>
        <translation>%1, Mittel von 15 min</translation>
    </message>
    <message>
        <source>%1, mean of an hour</source>
        <translation>%1, Mittel einer Stunde</translation>
    </message>
    <message>
        <source>%1, mean of a day</source>
        <translation>%1, Mittel eines Tages</translation>
    </message>
    <message>
        <source>%1, mean of a week</source>
        <translation>%1, Mittel einer Woche</translation>
    </message>
    <message>
        <source>%1, mean of a month</source>
        <translation>%1, Mittel eines Monats</translation>
    </message>
    <message>
        <source>Enectiva knows no data series %1. What was loaded stays.</source>
        <translation>Enectiva kennt keine Datenreihe %1. Was geladen ist, bleibt.</translation>
    </message>
    <message>
        <source>The token does not permit to read data series. What was loaded stays. Give it the scope data_series on Enectiva&apos;s API dashboard.</source>
        <translation>Das Token erlaubt nicht, Datenreihen zu lesen. Was geladen ist, bleibt. Geben Sie ihm auf dem API-Dashboard von Enectiva das Recht data_series.</translation>
    </message>
</context>
<context>
    <name>meterdesk::SeriesPage</name>
    <message>
        <source>Parts of the workspace</source>
        <translation>Teile des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Data series and virtual meters</source>
        <translation>Datenreihen und virtuelle Zähler</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Import IDs</source>
        <translation>Import-IDs</translation>
    </message>
</context>
<context>
    <name>meterdesk::SeriesPane</name>
    <message>
        <source>The monthly deltas of the virtual meter “%1” are in Deltas.</source>
        <translation>Die Monatsdeltas des virtuellen Zählers „%1“ stehen unter Deltas.</translation>
    </message>
    <message>
        <source>Open in Deltas</source>
        <translation>In Deltas öffnen</translation>
    </message>
    <message>
        <source>Enectiva lists neither data series nor virtual meters. Add one by its ID on the left: Enectiva shows it with the series.</source>
        <translation>Enectiva listet weder Datenreihen noch virtuelle Zähler auf. Fügen Sie sie links anhand ihrer ID hinzu: Enectiva zeigt sie bei der Reihe.</translation>
    </message>
    <message numerus="yes">
        <source>Add the %n series that entities name in their attributes</source>
        <translation>
            <numerusform>%n Reihe hinzufügen, die Objekte in ihren Attributen nennen</numerusform>
            <numerusform>%n Reihen hinzufügen, die Objekte in ihren Attributen nennen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::SeriesView</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This series has no points yet.</source>
        <translation>Diese Reihe hat noch keine Punkte.</translation>
    </message>
    <message>
        <source>This period is not loaded.</source>
        <translation>Dieser Zeitraum ist nicht geladen.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Chart of the data series</source>
        <extracomment>The name of the chart for those who do not see it</extracomment>
        <translation>Diagramm der Datenreihe</translation>
    </message>
    <message>
        <source>Shown as: %1.</source>
        <translation>Dargestellt als: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The series has this value at that time already.</source>
        <translation>Die Reihe hat zu dieser Zeit schon diesen Wert.</translation>
    </message>
    <message>
        <source>Data points of “%1”</source>
        <extracomment>What entries came with that are new data points</extracomment>
        <translation>Datenpunkte von „%1“</translation>
    </message>
    <message>
        <source>This very point is in the outbox or was sent.</source>
        <translation>Genau dieser Punkt ist im Postausgang oder wurde gesendet.</translation>
    </message>
    <message>
        <source>Another value at that time is in the outbox or was sent. Take that one back there first.</source>
        <translation>Ein anderer Wert zu dieser Zeit ist im Postausgang oder wurde gesendet. Nehmen Sie ihn dort zuerst zurück.</translation>
    </message>
    <message>
        <source>Nothing was imported under the import ID “%1” so far. Another one is entered with “New data point”.</source>
        <translation>Unter der Import-ID „%1“ wurde noch nichts importiert. Eine andere geben Sie bei „Neuer Datenpunkt“ ein.</translation>
    </message>
    <message>
        <source>The newest point imported under “%1” is %2 of %3.</source>
        <translation>Der neueste unter „%1“ importierte Punkt ist %2 vom %3.</translation>
    </message>
    <message>
        <source>The series shows it.</source>
        <translation>Die Reihe zeigt ihn.</translation>
    </message>
    <message>
        <source>The series does not show it: it is not processed, or not loaded.</source>
        <translation>Die Reihe zeigt ihn nicht: Er ist nicht verarbeitet oder nicht geladen.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Choose rows, or select a range of the chart.</source>
        <translation>Wählen Sie Zeilen oder einen Bereich im Diagramm.</translation>
    </message>
    <message>
        <source>Data points</source>
        <translation>Datenpunkte</translation>
    </message>
    <message>
        <source>New data point</source>
        <translation>Neuer Punkt</translation>
    </message>
    <message>
        <source>Paste or import…</source>
        <translation>Einlesen …</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Neuester</translation>
    </message>
    <message>
        <source>Beside the meter</source>
        <translation>Neben dem Zähler</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Delete by time…</source>
        <translation>Nach Zeit löschen …</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Deleted data points</source>
        <extracomment>What entries came with that delete data points</extracomment>
        <translation>Gelöschte Datenpunkte</translation>
    </message>
    <message>
        <source>Data series %1</source>
        <extracomment>A data series by its name and its id</extracomment>
        <translation>Datenreihe %1</translation>
    </message>
    <message>
        <source>%1 (series %2)</source>
        <translation>%1 (Reihe %2)</translation>
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
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Shift with the arrows, Shift and drag</source>
        <translation>Umschalt mit Pfeilen, Umschalt und Ziehen</translation>
    </message>
    <message>
        <source>Take the selection away</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Copy what is selected, or all that is shown</source>
        <translation>Ausgewähltes oder alles Gezeigte kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Show the day or month pointed at</source>
        <translation>Tag oder Monat unter dem Zeiger zeigen</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>In Explore</source>
        <translation>In Erkunden</translation>
    </message>
    <message>
        <source>The period before or after</source>
        <translation>Voriger oder nächster Zeitraum</translation>
    </message>
    <message>
        <source>Compare with last year</source>
        <translation>Mit Vorjahr vergleichen</translation>
    </message>
    <message>
        <source>Next resolution</source>
        <translation>Nächste Auflösung</translation>
    </message>
    <message>
        <source>Next unit</source>
        <translation>Nächste Einheit</translation>
    </message>
    <message>
        <source>Heat map and back</source>
        <translation>Wärmebild und zurück</translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation>Zurück zum vorigen Ausschnitt</translation>
    </message>
    <message>
        <source>Backspace, Alt+Left</source>
        <translation>Rücktaste, Alt+Links</translation>
    </message>
    <message>
        <source>Forth again</source>
        <translation>Wieder vor</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Rechts</translation>
    </message>
    <message>
        <source>Show the reading in the table</source>
        <translation>Ablesung in der Tabelle zeigen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Delete the reading</source>
        <translation>Ablesung löschen</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Strg+Entf</translation>
    </message>
    <message>
        <source>Another meter in the chart</source>
        <translation>Weiterer Zähler im Diagramm</translation>
    </message>
    <message>
        <source>Ctrl and click in the meters</source>
        <translation>Strg und Klick in den Zählern</translation>
    </message>
    <message>
        <source>From a heat map to the day at the cursor</source>
        <translation>Vom Wärmebild zum Tag am Cursor</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>In the invoices</source>
        <translation>In den Rechnungen</translation>
    </message>
    <message>
        <source>A new invoice</source>
        <translation>Neue Rechnung</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Accept a warning</source>
        <translation>Warnung annehmen</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Strg+Leertaste</translation>
    </message>
    <message>
        <source>Review and send</source>
        <translation>Prüfen und senden</translation>
    </message>
    <message>
        <source>Take the invoice out of the batch</source>
        <translation>Rechnung aus dem Stapel nehmen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>Im Postausgang</translation>
    </message>
    <message>
        <source>Drop or delete what is selected</source>
        <translation>Gewähltes verwerfen oder löschen</translation>
    </message>
    <message>
        <source>Leave a question</source>
        <translation>Eine Frage verlassen</translation>
    </message>
    <message>
        <source>Among the favourites or not</source>
        <translation>Zu den Favoriten oder nicht</translation>
    </message>
    <message>
        <source>Earlier or later in a route</source>
        <translation>Früher oder später in der Route</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Auf, Alt+Ab</translation>
    </message>
    <message>
        <source>In a round</source>
        <translation>In einem Rundgang</translation>
    </message>
    <message>
        <source>Type a value</source>
        <translation>Einen Wert eingeben</translation>
    </message>
    <message>
        <source>any digit</source>
        <translation>eine Ziffer</translation>
    </message>
    <message>
        <source>Accept it, next row</source>
        <translation>Übernehmen, nächste Zeile</translation>
    </message>
    <message>
        <source>Enter, Down</source>
        <translation>Enter, Ab</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Zeile davor</translation>
    </message>
    <message>
        <source>Shift+Enter, Up</source>
        <translation>Umschalt+Enter, Auf</translation>
    </message>
    <message>
        <source>Date, note, back to the value</source>
        <translation>Datum, Notiz, zurück zum Wert</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The use since the last value</source>
        <translation>Verbrauch seit dem letzten Stand</translation>
    </message>
    <message>
        <source>The same as the last value</source>
        <translation>Gleich wie der letzte Stand</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht ablesbar</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Date of this row</source>
        <translation>Datum dieser Zeile</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>In a date: today, last day of last month</source>
        <translation>Im Datum: heute, letzter Tag des Vormonats</translation>
    </message>
    <message>
        <source>t, u</source>
        <translation>t, u</translation>
    </message>
    <message>
        <source>Copy the date down</source>
        <translation>Datum nach unten kopieren</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>Take what is offered</source>
        <translation>Angebotenes nehmen</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+4</source>
        <translation>Alt+1 bis Alt+4</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Rückgängig, wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Y</source>
        <translation>Strg+Z, Strg+Y</translation>
    </message>
    <message>
        <source>Paste a column or a table</source>
        <translation>Eine Spalte oder Tabelle einfügen</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Strg+V</translation>
    </message>
    <message>
        <source>Restore the cell</source>
        <translation>Zelle wiederherstellen</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Das Bild kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Strg+Umschalt+C</translation>
    </message>
    <message>
        <source>Note at the reading</source>
        <translation>Notiz an der Ablesung</translation>
    </message>
    <message>
        <source>Delete the selected readings</source>
        <translation>Die ausgewählten Ablesungen löschen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Delete</source>
        <translation>Strg+Umschalt+Entf</translation>
    </message>
    <message>
        <source>Next field; in the last one: into the batch</source>
        <translation>Nächstes Feld; im letzten: in den Stapel</translation>
    </message>
    <message>
        <source>Paste a list of a supplier</source>
        <translation>Die Liste eines Lieferanten einfügen</translation>
    </message>
    <message>
        <source>In any table</source>
        <translation>In jeder Tabelle</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Die Tabelle kopieren</translation>
    </message>
    <message>
        <source>In lists and bookmarks</source>
        <translation>In Listen und Lesezeichen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Earlier or later in the list</source>
        <translation>Früher oder später in der Liste</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>In a date: the 1st, 1 September</source>
        <translation>Im Datum: der 1., 1. September</translation>
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
    <message>
        <source>Send-only</source>
        <translation>Nur senden</translation>
    </message>
    <message>
        <source>No answer since %1</source>
        <translation>Keine Antwort seit %1</translation>
    </message>
</context>
<context>
    <name>meterdesk::StreamForm</name>
    <message>
        <source>Import ID and suit have no spaces.</source>
        <translation>Import-ID und Suit haben keine Leerzeichen.</translation>
    </message>
    <message>
        <source>An import ID has at most %1 characters.</source>
        <translation>Eine Import-ID hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Suit</source>
        <translation>Suit</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What you call it; stays on this computer</source>
        <translation>Wie Sie es nennen; bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Import ID</source>
        <translation>&amp;Import-ID</translation>
    </message>
</context>
<context>
    <name>meterdesk::TableChoices</name>
    <message>
        <source>The first row has the names</source>
        <translation>Die erste Zeile enthält die Namen</translation>
    </message>
    <message>
        <source>Decimal mark:</source>
        <translation>Dezimalzeichen:</translation>
    </message>
    <message>
        <source>as the cells tell</source>
        <translation>wie die Zellen es zeigen</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Dates:</source>
        <translation>Daten:</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Time where only a day is given:</source>
        <translation>Zeit, wo nur ein Tag steht:</translation>
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
    <name>meterdesk::TableImportDialog</name>
    <message>
        <source>The rows with problems were left out: copy or save them.</source>
        <translation>Die Zeilen mit Problemen wurden ausgelassen: Kopieren oder speichern Sie sie.</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>The name of a column</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Save the rows with problems</source>
        <translation>Zeilen mit Problemen speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n Zeile wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Copy rejected rows</source>
        <translation>Abgelehnte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Abgelehnte Zeilen speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>meterdesk::TableSource</name>
    <message>
        <source>There is no table on the clipboard. Copy one in the spreadsheet, or open a file.</source>
        <translation>In der Zwischenablage ist keine Tabelle. Kopieren Sie eine in der Tabellenkalkulation oder öffnen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Paste a table, drop a file here, or open one.</source>
        <translation>Fügen Sie eine Tabelle ein, ziehen Sie eine Datei hierher oder öffnen Sie eine.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted table, %n row(s)</source>
        <translation>
            <numerusform>Eingefügte Tabelle, %n Zeile</numerusform>
            <numerusform>Eingefügte Tabelle, %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n Zeile</numerusform>
            <numerusform>%1, %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen …</translation>
    </message>
</context>
<context>
    <name>meterdesk::TimeChartView</name>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
</context>
<context>
    <name>meterdesk::UndoSendButton</name>
    <message>
        <source>Undo last send</source>
        <translation>Letzte Sendung zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Deletes %n record(s) on the server again</source>
        <translation>
            <numerusform>Löscht %n Datensatz wieder auf dem Server</numerusform>
            <numerusform>Löscht %n Datensätze wieder auf dem Server</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rücknahme</translation>
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
        <source>%1 takes a whole number from 1 to %2.</source>
        <translation>%1 erwartet eine ganze Zahl von 1 bis %2.</translation>
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
    <message>
        <source>Remove it even while entries of it wait to be sent: they go to the journal as dropped.</source>
        <translation>Auch dann entfernen, wenn noch Einträge auf das Senden warten: Sie gehen als verworfen ins Journal.</translation>
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
    <message numerus="yes">
        <source>%n entries were dropped. They are in the journal.</source>
        <translation>
            <numerusform>%n Eintrag wurde verworfen. Er steht im Journal.</numerusform>
            <numerusform>%n Einträge wurden verworfen. Sie stehen im Journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them first (%1), or add %2.</source>
        <translation>Senden Sie sie zuerst (%1), oder fügen Sie %2 hinzu.</translation>
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
        <source>An ID is a number of %1.</source>
        <translation>Eine ID ist eine Nummer aus %1.</translation>
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
    <name>meterdesk::cli::EntityConsumption</name>
    <message>
        <source>%1 is summed over several energies: %2. Narrow it with %3.</source>
        <extracomment>%1 is a unit, %2 are codes of energies, %3 an option</extracomment>
        <translation>%1 wird über mehrere Energien summiert: %2. Grenzen Sie es mit %3 ein.</translation>
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
        <source>What was sent from here, and what became of it.</source>
        <translation>Was von hier gesendet wurde und was daraus wurde.</translation>
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
        <source>%1 takes a day such as 2025-01-31, or a time such as 2025-01-31T12:00:00+01:00.</source>
        <translation>%1 erwartet einen Tag wie 2025-01-31 oder eine Zeit wie 2025-01-31T12:00:00+01:00.</translation>
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
    <message>
        <source>The consumption of a meter, or of all meters of an entity and below: columns from, to, value, unit, complete.</source>
        <translation>Der Verbrauch eines Zählers oder aller Zähler eines Objekts und darunter: Spalten from, to, value, unit, complete.</translation>
    </message>
    <message>
        <source>The invoices of the ledger: columns meter, from, to, cost, consumption, note.</source>
        <translation>Die Rechnungen des Rechnungsbuchs: Spalten meter, from, to, cost, consumption, note.</translation>
    </message>
    <message>
        <source>%1 is for the consumption of an entity alone.</source>
        <translation>%1 gilt nur für den Verbrauch eines Objekts.</translation>
    </message>
    <message>
        <source>Of an entity, only the meters of this energy; default: each unit apart.</source>
        <translation>Von einem Objekt nur die Zähler dieser Energie; Vorgabe: jede Einheit für sich.</translation>
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
    <message>
        <source>Entry %1 may be stored all the same: an earlier try got no answer. Look in Enectiva.</source>
        <translation>Eintrag %1 ist vielleicht doch gespeichert: ein früherer Versuch blieb ohne Antwort. Sehen Sie in Enectiva nach.</translation>
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
    <message>
        <source>Add %1 to send it all the same.</source>
        <translation>Mit %1 wird es trotzdem gesendet.</translation>
    </message>
    <message>
        <source>This connection only sends: the server takes invoices with a login token alone. Nothing was done.</source>
        <translation>Diese Verbindung sendet nur: Rechnungen nimmt der Server nur mit einem Anmeldetoken an. Nichts wurde getan.</translation>
    </message>
    <message>
        <source>This connection only sends. The checks see the newest reading of each import ID and what was sent from here, nothing older.</source>
        <translation>Diese Verbindung sendet nur. Die Prüfungen sehen die neueste Ablesung jeder Import-ID und was von hier gesendet wurde, nichts Älteres.</translation>
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
<context>
    <name>meterdesk::cli::VerbSpec</name>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Mehr dazu: %1</translation>
    </message>
    <message>
        <source>%1 takes one of %2.</source>
        <translation>%1 erwartet einen der Werte %2.</translation>
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
        <source>%1 Nothing was done. See: %2</source>
        <extracomment>%1 is what is wrong with the arguments, %2 a command</extracomment>
        <translation>%1 Nichts wurde ausgeführt. Hilfe: %2</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>The connection, whatever the case.</source>
        <translation>Die Verbindung; Groß- und Kleinschreibung ist gleichgültig.</translation>
    </message>
</context>
</TS>
