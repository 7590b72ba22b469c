<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs_CZ" sourcelanguage="en">
<context>
    <name>meterdesk::AgainstPanel</name>
    <message>
        <source>%1 00:00 – %2 00:00, both days included</source>
        <translation>%1 00:00 – %2 00:00, oba dny včetně</translation>
    </message>
    <message>
        <source>being loaded</source>
        <translation>načítá se</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nenačteno</translation>
    </message>
    <message>
        <source>The readings of these days could not be loaded. The invoice can be added and sent; it is compared once they are there.</source>
        <translation>Odečty těchto dnů se nepodařilo načíst. Fakturu lze přidat i odeslat; porovná se, až tu budou.</translation>
    </message>
    <message>
        <source>Fits the meter (%1).</source>
        <translation>Odpovídá měřidlu (%1).</translation>
    </message>
    <message>
        <source>as the last one</source>
        <translation>jako minulá</translation>
    </message>
    <message numerus="yes">
        <source>%n more than the last one</source>
        <translation>
            <numerusform>o %n víc než minulá</numerusform>
            <numerusform>o %n víc než minulá</numerusform>
            <numerusform>o %n víc než minulá</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n less than the last one</source>
        <translation>
            <numerusform>o %n míň než minulá</numerusform>
            <numerusform>o %n míň než minulá</numerusform>
            <numerusform>o %n míň než minulá</numerusform>
        </translation>
    </message>
    <message>
        <source>no invoice before</source>
        <translation>předtím žádná faktura</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>Short for days</extracomment>
        <translation>d</translation>
    </message>
    <message>
        <source>closes the gap</source>
        <translation>zavře mezeru</translation>
    </message>
    <message>
        <source>follows directly</source>
        <translation>přímo navazuje</translation>
    </message>
    <message>
        <source>days without an invoice</source>
        <translation>dnů bez faktury</translation>
    </message>
    <message>
        <source>Same month last year</source>
        <translation>Stejný měsíc loni</translation>
    </message>
    <message>
        <source>Against the meter</source>
        <translation>Proti měřidlu</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Fakturováno</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Naměřeno</translation>
    </message>
    <message>
        <source>Measured consumption</source>
        <translation>Naměřená spotřeba</translation>
    </message>
    <message>
        <source>Choose a meter: what it measured on the days of the invoice is shown here, before anything is sent.</source>
        <translation>Vyberte měřidlo: zde se ukáže, co naměřilo ve dnech faktury, než se cokoli odešle.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dny</translation>
    </message>
    <message>
        <source>To the last invoice</source>
        <translation>Proti minulé faktuře</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Jednotková cena</translation>
    </message>
    <message>
        <source>Last three, mean</source>
        <translation>Průměr tří minulých</translation>
    </message>
    <message>
        <source>Gap before / after</source>
        <translation>Mezera před / po</translation>
    </message>
</context>
<context>
    <name>meterdesk::AnomalyTableModel</name>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Extra</source>
        <extracomment>Column title: use above what is usual</extracomment>
        <translation>Navíc</translation>
    </message>
    <message>
        <source>Against usual</source>
        <translation>Proti obvyklému</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column title: from when to when something stood out</extracomment>
        <translation>Kdy</translation>
    </message>
</context>
<context>
    <name>meterdesk::AnomalyTexts</name>
    <message>
        <source>Stands still, usually %1 then</source>
        <translation>Stojí, obvykle je tehdy %1</translation>
    </message>
    <message>
        <source>Register fell from %1 to %2</source>
        <translation>Stav klesl z %1 na %2</translation>
    </message>
    <message>
        <source>Never below %1 at night</source>
        <translation>V noci nikdy pod %1</translation>
    </message>
    <message>
        <source>Base load up by %1</source>
        <translation>Základní odběr vyšší o %1</translation>
    </message>
    <message>
        <source>Up to %1, usually %2 then</source>
        <translation>Až %1, obvykle je tehdy %2</translation>
    </message>
</context>
<context>
    <name>meterdesk::AverageDayContent</name>
    <message>
        <source>time of day</source>
        <translation>čas dne</translation>
    </message>
    <message>
        <source>work days (%1)</source>
        <translation>pracovní dny (%1)</translation>
    </message>
    <message>
        <source>Saturdays and Sundays (%1)</source>
        <translation>soboty a neděle (%1)</translation>
    </message>
    <message>
        <source>8 of 10 days</source>
        <extracomment>Legend: a band around a line</extracomment>
        <translation>8 z 10 dnů</translation>
    </message>
    <message>
        <source>Average work day</source>
        <translation>Průměrný pracovní den</translation>
    </message>
    <message>
        <source>Average Saturday or Sunday</source>
        <translation>Průměrná sobota či neděle</translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>Na kurzoru</translation>
    </message>
    <message>
        <source>Work days</source>
        <extracomment>Captions above figures; the second one of a range</extracomment>
        <translation>Pracovní dny</translation>
    </message>
    <message>
        <source>8 of 10 work days</source>
        <translation>8 z 10 pracovních dnů</translation>
    </message>
    <message>
        <source>Saturdays and Sundays</source>
        <translation>Soboty a neděle</translation>
    </message>
    <message>
        <source>8 of 10 of these</source>
        <translation>8 z 10 z nich</translation>
    </message>
</context>
<context>
    <name>meterdesk::BackupDialogs</name>
    <message>
        <source>Backups of Meterdesk (*.mdbackup);;All files (*)</source>
        <translation>Zálohy programu Meterdesk (*.mdbackup);;Všechny soubory (*)</translation>
    </message>
    <message>
        <source>Back up local data</source>
        <translation>Zálohovat místní data</translation>
    </message>
    <message>
        <source>Restore local data</source>
        <translation>Obnovit místní data</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were backed up to %1. The file holds no tokens; they are entered again on another computer.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>
            <numerusform>%n záznam je zálohován v souboru %1. Soubor neobsahuje tokeny; na jiném počítači se zadávají znovu.</numerusform>
            <numerusform>%n záznamy jsou zálohovány v souboru %1. Soubor neobsahuje tokeny; na jiném počítači se zadávají znovu.</numerusform>
            <numerusform>%n záznamů je zálohováno v souboru %1. Soubor neobsahuje tokeny; na jiném počítači se zadávají znovu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::BatchBar</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n faktura</numerusform>
            <numerusform>%n faktury</numerusform>
            <numerusform>%n faktur</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost typed %1</source>
        <translation>Zapsáno %1</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>není číslo</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>nic nezbývá</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>zbývá %1</translation>
    </message>
    <message>
        <source>Change invoice</source>
        <translation>Změnit fakturu</translation>
    </message>
    <message>
        <source>Add invoice</source>
        <translation>Přidat fakturu</translation>
    </message>
    <message>
        <source>Enter in the field Note</source>
        <translation>Enter v poli Poznámka</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Dávka</translation>
    </message>
    <message>
        <source>of paper total</source>
        <translation>z papírového součtu</translation>
    </message>
    <message>
        <source>Paper total</source>
        <translation>Papírový součet</translation>
    </message>
    <message>
        <source>What the invoices of this batch come to on paper</source>
        <translation>Kolik dělají faktury této dávky na papíře</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Potvrzení</translation>
    </message>
    <message>
        <source>What was sent, and what became of it</source>
        <translation>Co se odeslalo a jak to dopadlo</translation>
    </message>
    <message>
        <source>Send invoices…</source>
        <translation>Odeslat faktury…</translation>
    </message>
    <message>
        <source>Send invoices</source>
        <translation>Odeslat faktury</translation>
    </message>
</context>
<context>
    <name>meterdesk::BookmarkModel</name>
    <message>
        <source>Group %1</source>
        <extracomment>Read aloud: a heading above bookmarks</extracomment>
        <translation>Skupina %1</translation>
    </message>
    <message>
        <source>Data series %1</source>
        <translation>Datová řada %1</translation>
    </message>
    <message>
        <source>Virtual meter %1</source>
        <translation>Virtuální měřidlo %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Skupina</translation>
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
        <translation>Uložit datové řady a virtuální měřidla</translation>
    </message>
    <message>
        <source>Separated text (*.csv)</source>
        <translation>Text s oddělovači (*.csv)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Sešity (*.xlsx)</translation>
    </message>
    <message>
        <source>series and virtual meters</source>
        <translation>řady a virtuální měřidla</translation>
    </message>
    <message>
        <source>Import data series and virtual meters</source>
        <translation>Načíst datové řady a virtuální měřidla</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt)</source>
        <translation>Tabulky (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Všechny soubory (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were written to %1.</source>
        <translation>
            <numerusform>%n položka zapsána do %1.</numerusform>
            <numerusform>%n položky zapsány do %1.</numerusform>
            <numerusform>%n položek zapsáno do %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row of the file has no columns “kind” and “id”. Nothing was taken over.</source>
        <translation>V prvním řádku souboru nejsou sloupce „kind“ a „id“. Nic se nepřevzalo.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were added.</source>
        <translation>
            <numerusform>Přidána %n položka.</numerusform>
            <numerusform>Přidány %n položky.</numerusform>
            <numerusform>Přidáno %n položek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the list already and keep their names.</source>
        <translation>
            <numerusform>%n už v seznamu je a jméno si nechává.</numerusform>
            <numerusform>%n už v seznamu jsou a jména si nechávají.</numerusform>
            <numerusform>%n už v seznamu je a jména si nechávají.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 has no ID.</source>
        <translation>Řádek %1 nemá ID.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is neither series nor virtual-meter.</source>
        <translation>Řádek %1: „%2“ není series ani virtual-meter.</translation>
    </message>
    <message>
        <source>Row %1: “%2” was there before.</source>
        <translation>Řádek %1: „%2“ už v souboru bylo.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 už v seznamu je.</translation>
    </message>
    <message>
        <source>Asking Enectiva about %1…</source>
        <translation>Ptám se Enectivy na %1…</translation>
    </message>
    <message>
        <source>data series %1</source>
        <translation>datová řada %1</translation>
    </message>
    <message>
        <source>virtual meter %1</source>
        <translation>virtuální měřidlo %1</translation>
    </message>
    <message>
        <source>The %1 has no points yet. It is in the list all the same.</source>
        <translation>Zatím bez bodů: %1. V seznamu přesto je.</translation>
    </message>
    <message>
        <source>The %1 has no deltas yet. It is in the list all the same.</source>
        <translation>Zatím bez delt: %1. V seznamu přesto je.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>Enectiva knows no %1. Check the ID; Enectiva shows it in the address of its page.</source>
        <translation>Enectiva nezná: %1. Zkontrolujte ID; Enectiva ho ukazuje v adrese stránky.</translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation>Přesto přidat</translation>
    </message>
    <message>
        <source>The token does not permit to read the %1. Give it the scope for that on Enectiva&apos;s API dashboard.</source>
        <translation>Token nedovoluje číst: %1. Přidejte mu oprávnění na API nástěnce Enectivy.</translation>
    </message>
    <message>
        <source>Add it unchecked</source>
        <translation>Přidat bez ověření</translation>
    </message>
    <message>
        <source>“%1” was removed from the list. Nothing was deleted in Enectiva.</source>
        <translation>„%1“ je ze seznamu odebráno. V Enectivě se nic nesmazalo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Přejmenovat</translation>
    </message>
    <message>
        <source>Show its points</source>
        <translation>Ukázat body</translation>
    </message>
    <message>
        <source>Open in Deltas</source>
        <translation>Otevřít v Deltách</translation>
    </message>
    <message>
        <source>Data series and virtual meters</source>
        <translation>Datové řady a virtuální měřidla</translation>
    </message>
    <message>
        <source>Series ID</source>
        <translation>ID řady</translation>
    </message>
    <message>
        <source>Add series</source>
        <translation>Přidat řadu</translation>
    </message>
    <message>
        <source>Virtual meter ID</source>
        <translation>ID virtuálního měřidla</translation>
    </message>
    <message>
        <source>Add virtual meter</source>
        <translation>Přidat virtuální měřidlo</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Záložky</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Import from a file of a colleague…</source>
        <translation>Načíst ze souboru kolegy…</translation>
    </message>
    <message>
        <source>Export as a file for colleagues…</source>
        <translation>Uložit jako soubor pro kolegy…</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Of a bookmark: no group</extracomment>
        <translation>Žádná</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nová skupina…</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Skupina</translation>
    </message>
</context>
<context>
    <name>meterdesk::BookmarksView</name>
    <message>
        <source>%1, data series %2</source>
        <extracomment>%1 is a name, %2 an id</extracomment>
        <translation>%1, datová řada %2</translation>
    </message>
    <message>
        <source>%1, virtual meter %2</source>
        <translation>%1, virtuální měřidlo %2</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Záložky</translation>
    </message>
    <message>
        <source>Bookmarked series and virtual meters</source>
        <translation>Řady a virtuální měřidla v záložkách</translation>
    </message>
</context>
<context>
    <name>meterdesk::ChangePane</name>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Use these tokens for this run only</source>
        <translation>Použít tyto tokeny jen pro toto spuštění</translation>
    </message>
    <message numerus="yes">
        <source>Remove and drop %n entries</source>
        <translation>
            <numerusform>Odebrat a vyřadit %n záznam</numerusform>
            <numerusform>Odebrat a vyřadit %n záznamy</numerusform>
            <numerusform>Odebrat a vyřadit %n záznamů</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <extracomment>The entries of unknown outcome stay in the journal</extracomment>
        <translation>Přesto odebrat</translation>
    </message>
</context>
<context>
    <name>meterdesk::ChartDescription</name>
    <message>
        <source>%1: no readings in this period.</source>
        <translation>%1: v tomto období nejsou žádné odečty.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %n reading(s).</source>
        <translation>
            <numerusform>%1, %2 až %3: %n odečet.</numerusform>
            <numerusform>%1, %2 až %3: %n odečty.</numerusform>
            <numerusform>%1, %2 až %3: %n odečtů.</numerusform>
        </translation>
    </message>
    <message>
        <source>First %1, last %2.</source>
        <translation>První stav %1, poslední %2.</translation>
    </message>
    <message>
        <source>Lowest %1, highest %2.</source>
        <translation>Nejnižší stav %1, nejvyšší %2.</translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation>Spotřeba %1.</translation>
    </message>
    <message>
        <source>No readings from %1 to %2.</source>
        <translation>Od %1 do %2 nejsou žádné odečty.</translation>
    </message>
    <message>
        <source>The last one is from %1.</source>
        <translation>Poslední je z %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 reading(s)</source>
        <extracomment>%1 is the number of readings, as the locale groups it</extracomment>
        <translation>
            <numerusform>%1 odečet</numerusform>
            <numerusform>%1 odečty</numerusform>
            <numerusform>%1 odečtů</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded %1</source>
        <translation>Načteno %1</translation>
    </message>
    <message>
        <source>%1 between readings</source>
        <extracomment>Above the axis of a chart: unit, then what it is counted for</extracomment>
        <translation>%1 mezi odečty</translation>
    </message>
    <message>
        <source>%1 per 15 min</source>
        <translation>%1 za 15 min</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 za hodinu</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 za den</translation>
    </message>
    <message>
        <source>%1 per week</source>
        <translation>%1 za týden</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 za měsíc</translation>
    </message>
    <message>
        <source>In the chart: %1.</source>
        <translation>V grafu: %1.</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3: correction %4 × %5 kWh/m³</source>
        <extracomment>%1 m³ = %2 kWh: volume correction %3, calorific value %4</extracomment>
        <translation>1 %1 = %2 %3: přepočet %4 × %5 kWh/m³</translation>
    </message>
    <message>
        <source>%1 since the begin of the period</source>
        <extracomment>Above the axis of a chart: unit, summed up</extracomment>
        <translation>%1 od začátku období</translation>
    </message>
</context>
<context>
    <name>meterdesk::ChartExport</name>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Období</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graf</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Časové pásmo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Zdroj</translation>
    </message>
    <message>
        <source>Readings from Enectiva</source>
        <translation>Odečty z Enectivy</translation>
    </message>
    <message>
        <source>Computed here from readings</source>
        <translation>Spočteno zde z odečtů</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>%1 is the id of a data series</extracomment>
        <translation>Teplota</translation>
    </message>
    <message>
        <source>Data series %1 from Enectiva</source>
        <translation>Datová řada %1 z Enectivy</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Načteno</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Měřidlo</translation>
    </message>
    <message>
        <source>Computed here from readings and unit prices from invoices</source>
        <translation>Spočteno zde z odečtů a jednotkových cen z faktur</translation>
    </message>
    <message>
        <source>Data points from Enectiva</source>
        <translation>Datové body z Enectivy</translation>
    </message>
    <message>
        <source>Computed here from data points</source>
        <translation>Spočteno zde z bodů</translation>
    </message>
    <message>
        <source>Series ID</source>
        <extracomment>The number of a data series</extracomment>
        <translation>ID řady</translation>
    </message>
    <message>
        <source>Data series</source>
        <translation>Datová řada</translation>
    </message>
</context>
<context>
    <name>meterdesk::ChartKind</name>
    <message>
        <source>Average day</source>
        <translation>Průměrný den</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Spotřeba</translation>
    </message>
    <message>
        <source>Cumulated</source>
        <extracomment>A kind of chart: use summed up from the begin of the period on</extracomment>
        <translation>Kumulovaně</translation>
    </message>
    <message>
        <source>Duration curve</source>
        <extracomment>A kind of chart: the uses sorted by height, over the share of the time</extracomment>
        <translation>Čára trvání</translation>
    </message>
    <message>
        <source>Heat map</source>
        <extracomment>A kind of chart: a picture of days by hours</extracomment>
        <translation>Teplotní mapa</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>A kind of chart: the states that were read off</extracomment>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Scatter against temperature</source>
        <extracomment>A kind of chart: use against outdoor temperature</extracomment>
        <translation>Závislost na teplotě</translation>
    </message>
    <message>
        <source>Course</source>
        <extracomment>A kind of chart: the values of a data series over time</extracomment>
        <translation>Průběh</translation>
    </message>
</context>
<context>
    <name>meterdesk::ChartOutput</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Obrázek (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Kresba (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabulka (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Sešit (*.xlsx)</translation>
    </message>
    <message>
        <source>Nothing was written: the name of the file has to end with %1, which says what it becomes.</source>
        <translation>Nic se nezapsalo: název souboru musí končit na %1, podle toho se pozná, co vznikne.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Exportováno do %1.</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence with the reason</extracomment>
        <translation>Soubor %1 se nezapsal. %2</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer does not take it.</source>
        <translation>Nic se nevytisklo: tiskárna to nepřijímá.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Obrázek je ve schránce.</translation>
    </message>
</context>
<context>
    <name>meterdesk::CheckResults</name>
    <message>
        <source>Check</source>
        <translation>Ověřit</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Dotazuji server…</translation>
    </message>
    <message>
        <source>Login token</source>
        <translation>Přihlašovací token</translation>
    </message>
    <message>
        <source>not given: nothing can be looked at</source>
        <translation>nezadán: nic nelze prohlížet</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>How often an access token is renewed</extracomment>
        <translation>přijat</translation>
    </message>
    <message numerus="yes">
        <source>accepted, renewed every %n minute(s)</source>
        <translation>
            <numerusform>přijat, obnovuje se každou %n minutu</numerusform>
            <numerusform>přijat, obnovuje se každé %n minuty</numerusform>
            <numerusform>přijat, obnovuje se každých %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>refused. %1</source>
        <translation>odmítnut. %1</translation>
    </message>
    <message>
        <source>not tried. %1 The connection can be saved all the same.</source>
        <extracomment>%1 says why the server gave no answer to it</extracomment>
        <translation>nevyzkoušen. %1 Připojení lze přesto uložit.</translation>
    </message>
    <message>
        <source>May see</source>
        <extracomment>What the token permits</extracomment>
        <translation>Smí vidět</translation>
    </message>
    <message>
        <source>%1; may send invoices</source>
        <translation>%1; smí odesílat faktury</translation>
    </message>
    <message>
        <source>May not see</source>
        <translation>Nesmí vidět</translation>
    </message>
    <message>
        <source>May not send</source>
        <translation>Nesmí odesílat</translation>
    </message>
    <message numerus="yes">
        <source>%n entity(ies)</source>
        <translation>
            <numerusform>%n objekt</numerusform>
            <numerusform>%n objekty</numerusform>
            <numerusform>%n objektů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s)</source>
        <translation>
            <numerusform>%n měřidlo</numerusform>
            <numerusform>%n měřidla</numerusform>
            <numerusform>%n měřidel</numerusform>
        </translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Nalezeno</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Objekty</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Měřidla</translation>
    </message>
    <message>
        <source>Import token</source>
        <translation>Importní token</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>použitelný</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmítnut</translation>
    </message>
    <message>
        <source>not given: sending readings is switched off</source>
        <translation>nezadán: odesílání odečtů je vypnuté</translation>
    </message>
    <message>
        <source>not tried. %1</source>
        <translation>nevyzkoušen. %1</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nevyzkoušen</translation>
    </message>
</context>
<context>
    <name>meterdesk::CheckTexts</name>
    <message>
        <source>The marks between the digits make no number. Type it with one decimal mark.</source>
        <translation>Značky mezi číslicemi nedávají číslo. Napište je s jednou desetinnou značkou.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Choose the decimal mark of the column.</source>
        <translation>Dá se číst dvěma způsoby. Zvolte desetinnou značku sloupce.</translation>
    </message>
    <message>
        <source>Its decimal mark is not the one of the column. Type the value.</source>
        <translation>Desetinná značka je jiná než v celém sloupci. Napište hodnotu.</translation>
    </message>
    <message>
        <source>This number is too long for a register.</source>
        <translation>Toto číslo je na číselník příliš dlouhé.</translation>
    </message>
    <message>
        <source>There is no earlier reading to count from. Type what the register shows.</source>
        <translation>Chybí dřívější odečet, od kterého by se počítalo. Napište, co číselník ukazuje.</translation>
    </message>
    <message>
        <source>This is not a number. Type digits with one decimal mark.</source>
        <translation>Toto není číslo. Pište číslice s jednou desetinnou značkou.</translation>
    </message>
    <message>
        <source>This time is still to come. Now it is %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Tento čas teprve přijde. Teď je %1.</translation>
    </message>
    <message>
        <source>Older than the last reading of %1 (%2).</source>
        <extracomment>%1 is a date, %2 a register state with its unit</extracomment>
        <translation>Starší než poslední odečet z %1 (%2).</translation>
    </message>
    <message>
        <source>This reading is on its way already.</source>
        <translation>Tento odečet už je na cestě.</translation>
    </message>
    <message>
        <source>This reading is stored already.</source>
        <translation>Tento odečet už je uložen.</translation>
    </message>
    <message>
        <source>For this time %1 is on its way. Replace it, or change the time.</source>
        <translation>Pro tento čas je na cestě %1. Nahraďte ho, nebo změňte čas.</translation>
    </message>
    <message>
        <source>For this time %1 is stored. Replace it, or change the time.</source>
        <translation>Pro tento čas je uloženo %1. Nahraďte ho, nebo změňte čas.</translation>
    </message>
    <message>
        <source>Less than a minute since the reading before.</source>
        <translation>Od předchozího odečtu neuplynula ani minuta.</translation>
    </message>
    <message>
        <source>Days since the reading before: %1. Usual are %2.</source>
        <extracomment>%1 and %2 are numbers of days</extracomment>
        <translation>Dnů od předchozího odečtu: %1. Obvykle %2.</translation>
    </message>
    <message>
        <source>The register began again since %1. Use: %2.</source>
        <extracomment>%1 is a date, %2 an amount with its unit</extracomment>
        <translation>Číselník se od %1 přetočil. Spotřeba: %2.</translation>
    </message>
    <message>
        <source>A roll-over since %1 (%2) does not fit what the meter uses.</source>
        <extracomment>%1 is a date, %2 a register state with its unit</extracomment>
        <translation>Přetočení od %1 (%2) neodpovídá spotřebě měřidla.</translation>
    </message>
    <message>
        <source>The meter was exchanged since %1. Use: %2.</source>
        <extracomment>%1 is a date, %2 an amount with its unit</extracomment>
        <translation>Měřidlo bylo od %1 vyměněno. Spotřeba: %2.</translation>
    </message>
    <message>
        <source>End, start and date of the exchange do not fit the two readings around it.</source>
        <translation>Konec, začátek a datum výměny neodpovídají dvěma odečtům kolem ní.</translation>
    </message>
    <message>
        <source>Shows more than later, on %1 (%2).</source>
        <extracomment>%1 is a date, %2 a register state with its unit</extracomment>
        <translation>Ukazuje více než později, %1 (%2).</translation>
    </message>
    <message>
        <source>Shows less than on %1 (%2).</source>
        <extracomment>%1 is a date, %2 a register state with its unit</extracomment>
        <translation>Ukazuje méně než %1 (%2).</translation>
    </message>
    <message>
        <source>No use since %1. The meter usually runs.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Od %1 žádná spotřeba. Měřidlo obvykle běží.</translation>
    </message>
    <message>
        <source>Uses %1 a day, and used nothing before. Type a reason, or correct it.</source>
        <extracomment>%1 is an amount with its unit</extracomment>
        <translation>Spotřeba je %1 za den, předtím nebyla žádná. Napište důvod, nebo hodnotu opravte.</translation>
    </message>
    <message>
        <source>Uses %1 times as much as usual. Type a reason, or correct it.</source>
        <extracomment>%1 is a number above 10</extracomment>
        <translation>Spotřeba je %1krát větší než obvykle. Napište důvod, nebo hodnotu opravte.</translation>
    </message>
    <message>
        <source>Uses more than usual: %1 a day.</source>
        <extracomment>%1 is an amount with its unit</extracomment>
        <translation>Spotřeba je větší než obvykle: %1 za den.</translation>
    </message>
    <message>
        <source>Uses less than usual: %1 a day.</source>
        <translation>Spotřeba je menší než obvykle: %1 za den.</translation>
    </message>
    <message numerus="yes">
        <source>The register has only %n digits before the decimal mark.</source>
        <translation>
            <numerusform>Číselník má před desetinnou značkou jen %n číslici.</numerusform>
            <numerusform>Číselník má před desetinnou značkou jen %n číslice.</numerusform>
            <numerusform>Číselník má před desetinnou značkou jen %n číslic.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits row %1 better than its own. Was it typed into the wrong row?</source>
        <extracomment>%1 is the number of a row</extracomment>
        <translation>Hodí se lépe do řádku %1 než do svého. Nebyla zapsána do jiného řádku?</translation>
    </message>
    <message>
        <source>Expected %1.</source>
        <extracomment>%1 is a range of register states: &quot;45,210 – 45,640&quot;</extracomment>
        <translation>Očekáváno %1.</translation>
    </message>
    <message>
        <source>no history</source>
        <extracomment>In the place of what a meter is expected to show</extracomment>
        <translation>bez historie</translation>
    </message>
    <message>
        <source>%1 (a digit was left out)</source>
        <extracomment>Did you mean …: %1 is a number</extracomment>
        <translation>%1 (vynechaná číslice)</translation>
    </message>
    <message>
        <source>%1 (a digit came twice)</source>
        <extracomment>Did you mean …: %1 is a number</extracomment>
        <translation>%1 (číslice dvakrát)</translation>
    </message>
    <message>
        <source>%1 (two digits swapped)</source>
        <extracomment>Did you mean …: %1 is a number</extracomment>
        <translation>%1 (dvě číslice prohozené)</translation>
    </message>
    <message>
        <source>%1 (decimal mark shifted)</source>
        <extracomment>Did you mean …: %1 is a number</extracomment>
        <translation>%1 (posunutá desetinná značka)</translation>
    </message>
    <message>
        <source>%1 (one digit is another)</source>
        <extracomment>Did you mean …: %1 is a number</extracomment>
        <translation>%1 (jedna číslice jiná)</translation>
    </message>
    <message>
        <source>%1 is right, the reading before it is wrong</source>
        <extracomment>Did you mean …: %1 is a number</extracomment>
        <translation>%1 platí, chybný je předchozí odečet</translation>
    </message>
</context>
<context>
    <name>meterdesk::ComparedReadingsModel</name>
    <message>
        <source>Use</source>
        <translation>Spotřeba</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Průměr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Loni</translation>
    </message>
    <message>
        <source>Diff.</source>
        <extracomment>Column title: difference, short</extracomment>
        <translation>Rozdíl</translation>
    </message>
    <message>
        <source>Diff. %</source>
        <extracomment>Column title: difference in percent, short</extracomment>
        <translation>Rozdíl %</translation>
    </message>
</context>
<context>
    <name>meterdesk::ConnectionDialog</name>
    <message>
        <source>Add connection</source>
        <translation>Přidat připojení</translation>
    </message>
    <message>
        <source>Tokens are in the API dashboard of the Enectiva web application. They are kept in the system keychain.</source>
        <translation>Tokeny najdete v API dashboardu webové aplikace Enectiva. Ukládají se do systémové klíčenky.</translation>
    </message>
</context>
<context>
    <name>meterdesk::ConnectionFacts</name>
    <message>
        <source>Connecting since %1</source>
        <translation>Připojuje se od %1</translation>
    </message>
    <message>
        <source>Online since %1</source>
        <translation>Připojeno od %1</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Bez připojení od %1</translation>
    </message>
    <message>
        <source>Signed out since %1</source>
        <translation>Odhlášeno od %1</translation>
    </message>
    <message>
        <source>Paused by the server since %1</source>
        <translation>Pozastaveno serverem od %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A name and its value, for screen readers</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Připojení</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresa API</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Import token</source>
        <translation>Importní token</translation>
    </message>
    <message>
        <source>not given: nothing can be sent with it</source>
        <translation>nezadán: odesílání není možné</translation>
    </message>
    <message>
        <source>given</source>
        <translation>zadán</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Verze</translation>
    </message>
    <message>
        <source>Meterdesk %1, Qt %2</source>
        <translation>Meterdesk %1, Qt %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systém</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>How fast requests are sent</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Requests that were sent and not answered yet</extracomment>
        <translation>Probíhá</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Requests that were not sent yet</extracomment>
        <translation>Čeká</translation>
    </message>
    <message>
        <source>Reads at once</source>
        <translation>Souběžná čtení</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nikdy</translation>
    </message>
    <message>
        <source>nothing is sent before %1</source>
        <translation>nic se neodešle dříve než %1</translation>
    </message>
    <message>
        <source>last at %1</source>
        <translation>naposledy %1</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <extracomment>The server asked for fewer requests</extracomment>
        <translation>Zpomaleno</translation>
    </message>
    <message>
        <source>No answer since %1</source>
        <translation>Bez odpovědi od %1</translation>
    </message>
</context>
<context>
    <name>meterdesk::ConnectionForm</name>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresa API</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID zákazníka</translation>
    </message>
    <message>
        <source>Login token</source>
        <translation>Přihlašovací token</translation>
    </message>
    <message>
        <source>Import token</source>
        <translation>Importní token</translation>
    </message>
    <message>
        <source>Shown above the tokens in the dashboard</source>
        <translation>Zobrazeno v dashboardu nad tokeny</translation>
    </message>
    <message>
        <source>For looking at data: entities, meters, readings, deltas, and for sending invoices</source>
        <translation>K prohlížení dat: objekty, měřidla, odečty, delty; a k odesílání faktur</translation>
    </message>
    <message>
        <source>For sending readings, profiles and data points. Optional: leave empty for a read-only connection</source>
        <translation>K odesílání odečtů, profilů a datových bodů. Nepovinné: prázdné pole znamená připojení jen pro čtení</translation>
    </message>
    <message>
        <source>Open the API dashboard</source>
        <translation>Otevřít API dashboard</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Tries the connection without saving it</extracomment>
        <translation>Ověřit</translation>
    </message>
    <message>
        <source>Save connection</source>
        <translation>Uložit připojení</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask for its password in a window of its own. You can close this; saving goes on.</source>
        <translation>Čeká se na klíčenku. Může se ve vlastním okně zeptat na heslo. Toto můžete zavřít; ukládání pokračuje.</translation>
    </message>
    <message>
        <source>Use these tokens for this run only</source>
        <translation>Použít tyto tokeny jen pro toto spuštění</translation>
    </message>
    <message>
        <source>The connection was added and works with the tokens given for this run. %1</source>
        <translation>Připojení bylo přidáno a funguje s tokeny zadanými pro toto spuštění. %1</translation>
    </message>
    <message>
        <source>No browser could be opened. The API dashboard is at %1</source>
        <translation>Nepodařilo se otevřít prohlížeč. API dashboard je na adrese %1</translation>
    </message>
</context>
<context>
    <name>meterdesk::CostTexts</name>
    <message>
        <source>%1 so far: %2</source>
        <extracomment>A year and a sum of money</extracomment>
        <translation>%1 zatím: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>(%n month(s))</source>
        <translation>
            <numerusform>(%n měsíc)</numerusform>
            <numerusform>(%n měsíce)</numerusform>
            <numerusform>(%n měsíců)</numerusform>
        </translation>
    </message>
    <message>
        <source>(from invoices)</source>
        <translation>(z faktur)</translation>
    </message>
    <message>
        <source>(estimated)</source>
        <translation>(odhad)</translation>
    </message>
    <message>
        <source>(from invoices %1, estimated %2)</source>
        <extracomment>Two parts of a sum of money</extracomment>
        <translation>(z faktur %1, odhad %2)</translation>
    </message>
    <message>
        <source>money</source>
        <extracomment>Where the unit of figures stands: sums of money in a currency that is not known</extracomment>
        <translation>peníze</translation>
    </message>
    <message>
        <source>use computed here × unit prices from invoices, last %1</source>
        <extracomment>&quot;4.32 per kWh&quot;</extracomment>
        <translation>spotřeba spočtená zde × jednotkové ceny z faktur, poslední %1</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <extracomment>Money for a unit of consumption: &quot;4.32 per kWh&quot;</extracomment>
        <translation>%1 za %2</translation>
    </message>
    <message>
        <source>Unit price from invoices %1 (%2)</source>
        <extracomment>&quot;4.32 per kWh&quot;, then the days of the invoice</extracomment>
        <translation>Jednotková cena z faktur %1 (%2)</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>The unit price of the invoice before</extracomment>
        <translation>předtím %1</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <extracomment>Then years with their sums of money</extracomment>
        <translation>Náklady %1</translation>
    </message>
    <message>
        <source>An invoice over several months is shared out by measured use.</source>
        <translation>Faktura za více měsíců je rozdělena podle naměřené spotřeby.</translation>
    </message>
    <message>
        <source>An invoice over several months is shared out by days, as the use of its days is not known.</source>
        <translation>Faktura za více měsíců je rozdělena podle dnů, protože spotřeba v jejích dnech není známa.</translation>
    </message>
    <message>
        <source>Cost from invoices: %1.</source>
        <translation>Náklady z faktur: %1.</translation>
    </message>
    <message>
        <source>Cost estimated: %1, consumption from Enectiva × last unit price (%2).</source>
        <extracomment>A sum of money, and a unit price</extracomment>
        <translation>Náklady odhadem: %1, spotřeba z Enectivy × poslední jednotková cena (%2).</translation>
    </message>
    <message>
        <source>Cost: %1, of it %2 from invoices for %3 of %4 days; the rest is estimated with the last unit price.</source>
        <extracomment>Sums of money, days</extracomment>
        <translation>Náklady: %1, z toho %2 z faktur za %3 z %4 dnů; zbytek je odhadnut s poslední jednotkovou cenou.</translation>
    </message>
</context>
<context>
    <name>meterdesk::DataNotice</name>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>meterdesk::DeltaChartView</name>
    <message>
        <source>no data</source>
        <translation>žádná data</translation>
    </message>
    <message>
        <source>partial %1</source>
        <translation>zatím %1</translation>
    </message>
    <message>
        <source>%1 %2: %3; %4: %5</source>
        <extracomment>Month, year, figure with unit; the year before, its figure</extracomment>
        <translation>%1 %2: %3; %4: %5</translation>
    </message>
    <message>
        <source>range of %1</source>
        <extracomment>Legend of a chart; %1 are years</extracomment>
        <translation>rozsah %1</translation>
    </message>
    <message>
        <source>partial month</source>
        <extracomment>Legend of a chart: the month still runs</extracomment>
        <translation>neúplný měsíc</translation>
    </message>
    <message>
        <source>estimated %1</source>
        <translation>odhad %1</translation>
    </message>
    <message>
        <source>estimated</source>
        <extracomment>Legend of a chart: what is not known from invoices</extracomment>
        <translation>odhad</translation>
    </message>
</context>
<context>
    <name>meterdesk::DeltaComparison</name>
    <message>
        <source>The readings do not cover the whole month: the value is of the part that they cover.</source>
        <translation>Odečty nepokrývají celý měsíc: hodnota je za část, kterou pokrývají.</translation>
    </message>
    <message>
        <source>An edge of the month lies in a gap of the readings: how the use of the gap is shared out is a guess.</source>
        <translation>Hranice měsíce leží v mezeře mezi odečty: rozdělení spotřeby v mezeře je odhad.</translation>
    </message>
    <message>
        <source>The register fell within the month (rolled over or exchanged): the use of that interval is left out.</source>
        <translation>Stav měřidla během měsíce klesl (přetočení nebo výměna): spotřeba tohoto intervalu se nezapočítává.</translation>
    </message>
</context>
<context>
    <name>meterdesk::DeltaComparisonStrip</name>
    <message>
        <source>Computed here</source>
        <translation>Spočteno zde</translation>
    </message>
    <message>
        <source>From Enectiva</source>
        <translation>Z Enectivy</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Computed here less what the service says</extracomment>
        <translation>Rozdíl</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>neznámé</translation>
    </message>
    <message>
        <source>read at this moment</source>
        <translation>odečteno v tomto okamžiku</translation>
    </message>
    <message>
        <source>There are no readings of this month, so it cannot be computed here.</source>
        <translation>Z tohoto měsíce nejsou žádné odečty, proto jej zde nelze vypočítat.</translation>
    </message>
    <message>
        <source>Enectiva tells %1, the readings count %2: they are not compared.</source>
        <extracomment>Two units of measurement</extracomment>
        <translation>Enectiva uvádí %1, odečty jsou v %2: neporovnává se.</translation>
    </message>
    <message>
        <source>Enectiva has no delta of this month.</source>
        <translation>Enectiva nemá za tento měsíc deltu.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Vysvětlení</translation>
    </message>
    <message>
        <source>Share that is interpolated</source>
        <translation>Interpolovaný podíl</translation>
    </message>
    <message>
        <source>With late readings</source>
        <extracomment>Between which values the month lies, should a reading at its edges still come</extracomment>
        <translation>S pozdními odečty</translation>
    </message>
    <message>
        <source>Explanation of %1</source>
        <extracomment>%1 is a month with its year</extracomment>
        <translation>Vysvětlení: %1</translation>
    </message>
    <message>
        <source>the first reading</source>
        <translation>první odečet</translation>
    </message>
    <message>
        <source>the last reading</source>
        <translation>poslední odečet</translation>
    </message>
    <message>
        <source>edges as they were read</source>
        <translation>okraje, jak byly odečteny</translation>
    </message>
    <message>
        <source>one edge interpolated between two readings</source>
        <translation>jeden okraj interpolován mezi dvěma odečty</translation>
    </message>
    <message>
        <source>edges interpolated between two readings</source>
        <translation>okraje interpolovány mezi dvěma odečty</translation>
    </message>
</context>
<context>
    <name>meterdesk::DeltaDescription</name>
    <message>
        <source>%1 partial %2</source>
        <extracomment>A month and its figure</extracomment>
        <translation>%1 zatím %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month and its figure</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, monthly, from Enectiva.</source>
        <extracomment>The name of a meter, then the unit</extracomment>
        <translation>%1, měsíčně, z Enectivy.</translation>
    </message>
    <message>
        <source>%1, monthly in %2, from Enectiva.</source>
        <translation>%1, měsíčně v %2, z Enectivy.</translation>
    </message>
    <message>
        <source>%1: no data.</source>
        <translation>%1: žádná data.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>A year, then its months with their figures</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Sum of the months that are over: %1.</source>
        <translation>Součet ukončených měsíců: %1.</translation>
    </message>
    <message>
        <source>Deltas from Enectiva, monthly</source>
        <translation>Delty z Enectivy, měsíčně</translation>
    </message>
    <message>
        <source>loaded %1</source>
        <extracomment>%1 is a time, with the date where that is another one</extracomment>
        <translation>načteno %1</translation>
    </message>
    <message>
        <source>%1 is partial</source>
        <extracomment>%1 is a month with its year</extracomment>
        <translation>%1 je neúplný</translation>
    </message>
    <message>
        <source>Enectiva knows no virtual meter with the ID “%1”. Check the ID above and press Enter.</source>
        <translation>Enectiva nezná virtuální měřidlo s ID „%1“. Zkontrolujte ID nahoře a stiskněte Enter.</translation>
    </message>
    <message>
        <source>The monthly deltas could not be loaded.</source>
        <translation>Měsíční delty se nepodařilo načíst.</translation>
    </message>
    <message>
        <source>Enectiva has no monthly deltas of this meter yet. They come with its readings.</source>
        <translation>Enectiva zatím nemá měsíční delty tohoto měřidla. Přibudou s jeho odečty.</translation>
    </message>
    <message>
        <source>Choose a meter on the left to see its monthly deltas.</source>
        <translation>Vyberte vlevo měřidlo a uvidíte jeho měsíční delty.</translation>
    </message>
    <message>
        <source>Enectiva has no monthly deltas of this entity yet. They come with the readings of its meters.</source>
        <translation>Enectiva zatím nemá měsíční delty tohoto objektu. Přibudou s odečty jeho měřidel.</translation>
    </message>
    <message>
        <source>Choose an entity on the left to see its monthly deltas.</source>
        <translation>Vyberte vlevo objekt a uvidíte jeho měsíční delty.</translation>
    </message>
    <message>
        <source>Enectiva has no monthly deltas of this virtual meter yet.</source>
        <translation>Enectiva zatím nemá měsíční delty tohoto virtuálního měřidla.</translation>
    </message>
    <message>
        <source>Enter the ID of a virtual meter above to see its monthly deltas.</source>
        <translation>Zadejte nahoře ID virtuálního měřidla a uvidíte jeho měsíční delty.</translation>
    </message>
    <message>
        <source>The login token has no scope for deltas of meters.</source>
        <translation>Přihlašovací token nemá oprávnění k deltám měřidel.</translation>
    </message>
    <message>
        <source>The login token has no scope for deltas of entities.</source>
        <translation>Přihlašovací token nemá oprávnění k deltám objektů.</translation>
    </message>
    <message>
        <source>The login token has no scope for deltas of virtual meters.</source>
        <translation>Přihlašovací token nemá oprávnění k deltám virtuálních měřidel.</translation>
    </message>
    <message>
        <source>from Enectiva</source>
        <translation>z Enectivy</translation>
    </message>
    <message>
        <source>from invoices; ≈ estimated: Enectiva’s consumption × last unit price</source>
        <translation>z faktur; ≈ odhad: spotřeba z Enectivy × poslední jednotková cena</translation>
    </message>
    <message>
        <source>%1 estimated %2</source>
        <extracomment>A month and its figure</extracomment>
        <translation>%1 odhad %2</translation>
    </message>
    <message>
        <source>%1, monthly cost, from invoices, else estimated.</source>
        <extracomment>The name of a meter</extracomment>
        <translation>%1, měsíční náklady z faktur, jinak odhad.</translation>
    </message>
    <message>
        <source>Each month with those of the year before it.</source>
        <translation>Každý měsíc s předchozími měsíci roku.</translation>
    </message>
</context>
<context>
    <name>meterdesk::DeltaExplanation</name>
    <message>
        <source>Computed here: %1 − %2 = %3.</source>
        <extracomment>A sum: the state at the end less that at the begin, and the result with its unit</extracomment>
        <translation>Spočteno zde: %1 − %2 = %3.</translation>
    </message>
    <message>
        <source>Computed here, from the intervals in which the register rose: %1.</source>
        <extracomment>%1 is a figure with its unit</extracomment>
        <translation>Spočteno zde z intervalů, ve kterých stav rostl: %1.</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <extracomment>A figure in another unit</extracomment>
        <translation>To je %1.</translation>
    </message>
    <message>
        <source>Enectiva has no delta of this month.</source>
        <translation>Enectiva nemá deltu tohoto měsíce.</translation>
    </message>
    <message>
        <source>Enectiva tells %1, the readings count %2: they are not compared.</source>
        <extracomment>Two units of measurement</extracomment>
        <translation>Enectiva uvádí %1, odečty počítají %2: neporovnávají se.</translation>
    </message>
    <message>
        <source>From Enectiva: %1; difference %2.</source>
        <extracomment>Both are figures with their unit</extracomment>
        <translation>Z Enectivy: %1; rozdíl %2.</translation>
    </message>
    <message>
        <source>Both edges were read: no late reading can move the month.</source>
        <translation>Na obou okrajích je odečet: žádný pozdní odečet měsícem nepohne.</translation>
    </message>
    <message>
        <source>A late reading at an edge moves its state at most to those of the two readings around it. The month then lies between %1 and %2 (%3 to %4).</source>
        <extracomment>Four figures with their unit; the last two are differences from what was computed</extracomment>
        <translation>Pozdní odečet na okraji posune jeho stav nejvýše ke stavům dvou sousedních odečtů. Měsíc pak leží mezi %1 a %2 (%3 až %4).</translation>
    </message>
    <message>
        <source>%1 of it (%2) is interpolated: the use between each edge and the reading nearest to it.</source>
        <extracomment>%1 is a percentage, %2 a figure with its unit</extracomment>
        <translation>%1 z toho (%2) je interpolováno: spotřeba mezi každým okrajem a nejbližším odečtem.</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <extracomment>Hours; %1 is a figure</extracomment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>Begins with the first reading, %1: %2. Nothing is known before.</source>
        <extracomment>A moment, the state of the register</extracomment>
        <translation>Začíná prvním odečtem, %1: %2. Předtím není nic známo.</translation>
    </message>
    <message>
        <source>Ends with the last reading, %1: %2. Nothing is known behind.</source>
        <translation>Končí posledním odečtem, %1: %2. Dále není nic známo.</translation>
    </message>
    <message>
        <source>Begin %1: read at this moment, %2.</source>
        <extracomment>A moment, the state of the register</extracomment>
        <translation>Začátek %1: odečteno v tomto okamžiku, %2.</translation>
    </message>
    <message>
        <source>End %1: read at this moment, %2.</source>
        <translation>Konec %1: odečteno v tomto okamžiku, %2.</translation>
    </message>
    <message>
        <source>Begin %1: not known, as the register fell around it.</source>
        <extracomment>A moment</extracomment>
        <translation>Začátek %1: není znám, protože stav kolem něj klesl.</translation>
    </message>
    <message>
        <source>End %1: not known, as the register fell around it.</source>
        <translation>Konec %1: není znám, protože stav kolem něj klesl.</translation>
    </message>
    <message>
        <source>Begin %1, between the readings of %2 and %3: %4.</source>
        <extracomment>A moment, those of the readings before and behind it, a sum with its numbers</extracomment>
        <translation>Začátek %1, mezi odečty z %2 a %3: %4.</translation>
    </message>
    <message>
        <source>End %1, between the readings of %2 and %3: %4.</source>
        <translation>Konec %1, mezi odečty z %2 a %3: %4.</translation>
    </message>
    <message>
        <source>There are no readings of this month, so it cannot be computed here.</source>
        <translation>Z tohoto měsíce nejsou žádné odečty, nelze jej tu vypočítat.</translation>
    </message>
    <message>
        <source>Enectiva adds up the meters of the entity. All lie in one time zone:</source>
        <translation>Enectiva sčítá měřidla objektu. Všechna leží v jednom časovém pásmu:</translation>
    </message>
    <message numerus="yes">
        <source>Enectiva adds up the meters of the entity. They lie in %n time zones: the month of each is that of its own local time, and the sums are added. It is not one common window:</source>
        <translation>
            <numerusform>Enectiva sčítá měřidla objektu. Leží v %n časovém pásmu: měsíc každého je podle jeho místního času a součty se sečtou. Není to jedno společné okno:</numerusform>
            <numerusform>Enectiva sčítá měřidla objektu. Leží ve %n časových pásmech: měsíc každého je podle jeho místního času a součty se sečtou. Není to jedno společné okno:</numerusform>
            <numerusform>Enectiva sčítá měřidla objektu. Leží v %n časových pásmech: měsíc každého je podle jeho místního času a součty se sečtou. Není to jedno společné okno:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n meter(s), from %2 to %3.</source>
        <extracomment>The name of a time zone, two moments with their offsets from UTC</extracomment>
        <translation>
            <numerusform>%1: %n měřidlo, od %2 do %3.</numerusform>
            <numerusform>%1: %n měřidla, od %2 do %3.</numerusform>
            <numerusform>%1: %n měřidel, od %2 do %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::DeltaExport</name>
    <message>
        <source>Monthly deltas</source>
        <translation>Měsíční delty</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Roky</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Časové pásmo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Zdroj</translation>
    </message>
    <message>
        <source>Monthly deltas from Enectiva</source>
        <translation>Měsíční delty z Enectivy</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Načteno</translation>
    </message>
    <message>
        <source>Deltas of</source>
        <extracomment>The first line of a table: the meter or entity that it is of</extracomment>
        <translation>Delty pro</translation>
    </message>
    <message>
        <source>Shown</source>
        <extracomment>How months are shown</extracomment>
        <translation>Zobrazeno</translation>
    </message>
    <message>
        <source>cumulated from January on</source>
        <translation>kumulovaně od ledna</translation>
    </message>
    <message>
        <source>Invoices; what they do not cover is estimated: Enectiva’s consumption times the last unit price</source>
        <translation>Faktury; co nepokrývají, je odhad: spotřeba z Enectivy krát poslední jednotková cena</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Odhad</translation>
    </message>
    <message>
        <source>Parent and children</source>
        <translation>Celek a části</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Měsíc</translation>
    </message>
</context>
<context>
    <name>meterdesk::DeltaPartsModel</name>
    <message>
        <source>Unmetered rest</source>
        <translation>Neměřený zbytek</translation>
    </message>
    <message>
        <source>Rest, in none of them</source>
        <translation>Zbytek, v žádném z nich</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>načítá se…</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nenačteno</translation>
    </message>
    <message>
        <source>The parts add up to more than the whole: they are not all behind it.</source>
        <translation>Části dávají víc než celek: nejsou všechny za ním.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>žádná data</translation>
    </message>
    <message>
        <source>Parent and children, %1 %2</source>
        <extracomment>A whole and its parts; a month and its year</extracomment>
        <translation>Celek a části, %1 %2</translation>
    </message>
    <message>
        <source>Diff. %</source>
        <translation>Rozdíl %</translation>
    </message>
    <message>
        <source>Share of the parent</source>
        <translation>Podíl na celku</translation>
    </message>
</context>
<context>
    <name>meterdesk::DeltaPartsPane</name>
    <message>
        <source>Parent and children</source>
        <translation>Celek a části</translation>
    </message>
    <message>
        <source>Export parent and children…</source>
        <translation>Exportovat celek a části…</translation>
    </message>
</context>
<context>
    <name>meterdesk::DeltaTableModel</name>
    <message>
        <source>Year</source>
        <extracomment>Row of a table: the sum of all months</extracomment>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Year to date</source>
        <extracomment>Row of a table: the sum of this year&apos;s months so far</extracomment>
        <translation>Od začátku roku</translation>
    </message>
    <message>
        <source>To end of %1</source>
        <extracomment>Row of a table, a sum from January on; %1 is a month in the genitive</extracomment>
        <translation>Do konce %1</translation>
    </message>
    <message numerus="yes">
        <source>To end of %1 (%n month(s))</source>
        <extracomment>The same where some months from January on are missing</extracomment>
        <translation>
            <numerusform>Do konce %1 (%n měsíc)</numerusform>
            <numerusform>Do konce %1 (%n měsíce)</numerusform>
            <numerusform>Do konce %1 (%n měsíců)</numerusform>
        </translation>
    </message>
    <message>
        <source>partial %1</source>
        <extracomment>%1 is the consumption of a month that still runs, or of some months of a year</extracomment>
        <translation>zatím %1</translation>
    </message>
    <message>
        <source>no comparison</source>
        <translation>bez porovnání</translation>
    </message>
    <message>
        <source>the year is not over</source>
        <translation>rok neskončil</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>žádná data</translation>
    </message>
    <message>
        <source>Left out in every year, as data is missing: %1</source>
        <extracomment>Of a sum from January on; %1 are the names of months</extracomment>
        <translation>Vynecháno ve všech letech, protože chybí data: %1</translation>
    </message>
    <message>
        <source>Some months of this year have no data</source>
        <translation>Některé měsíce tohoto roku nemají data</translation>
    </message>
    <message>
        <source>The month still runs: up to the last valid reading</source>
        <translation>Měsíc ještě probíhá: do posledního platného odečtu</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>%1 and %2 are years</extracomment>
        <translation>%1 proti %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Měsíc</translation>
    </message>
    <message>
        <source>Diff.</source>
        <extracomment>Column title: difference from last year</extracomment>
        <translation>Rozdíl</translation>
    </message>
    <message>
        <source>Diff. %</source>
        <translation>Rozdíl %</translation>
    </message>
    <message>
        <source>Estimated where there is no invoice: consumption times the last unit price</source>
        <translation>Kde není faktura, odhad: spotřeba krát poslední jednotková cena</translation>
    </message>
</context>
<context>
    <name>meterdesk::DeltasHeader</name>
    <message>
        <source>Of</source>
        <extracomment>Label of a choice: the monthly deltas of a meter, an entity or a virtual meter</extracomment>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Virtual meter ID</source>
        <translation>ID virtuálního měřidla</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Press Enter to load its monthly deltas</source>
        <translation>Enter načte jeho měsíční delty</translation>
    </message>
    <message>
        <source>Meter</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Měřidlo</translation>
    </message>
    <message>
        <source>Meter: %1</source>
        <translation>Měřidlo: %1</translation>
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
        <translation>Virtuální měřidlo</translation>
    </message>
    <message>
        <source>Not told by Enectiva</source>
        <translation>Enectiva neuvádí</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Label of a choice: month by month, or cumulated</extracomment>
        <translation>Zobrazit</translation>
    </message>
    <message>
        <source>month by month</source>
        <translation>po měsících</translation>
    </message>
    <message>
        <source>cumulated</source>
        <extracomment>Sums from January on</extracomment>
        <translation>kumulovaně</translation>
    </message>
</context>
<context>
    <name>meterdesk::DeltasPage</name>
    <message>
        <source>Virtual meter %1</source>
        <translation>Virtuální měřidlo %1</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Načíst znovu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Monthly deltas</source>
        <translation>Měsíční delty</translation>
    </message>
    <message>
        <source>Delta chart</source>
        <translation>Graf delt</translation>
    </message>
    <message>
        <source>Select a month in the table to see what its figure is made of.</source>
        <translation>Vyberte v tabulce měsíc a uvidíte, z čeho se jeho hodnota skládá.</translation>
    </message>
    <message>
        <source>Months are computed here for meters only. Choose a meter to compare its deltas with its readings.</source>
        <translation>Měsíce se zde počítají jen pro měřidla. Vyberte měřidlo a porovnejte jeho delty s odečty.</translation>
    </message>
    <message>
        <source>The readings of this month could not be loaded. %1</source>
        <translation>Odečty tohoto měsíce se nepodařilo načíst. %1</translation>
    </message>
    <message>
        <source>Loading the readings of this month…</source>
        <translation>Načítají se odečty tohoto měsíce…</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Náklady</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Kopírovat obrázek</translation>
    </message>
</context>
<context>
    <name>meterdesk::DemoDraft</name>
    <message>
        <source>Morning round</source>
        <translation>Ranní obchůzka</translation>
    </message>
    <message>
        <source>new steam oven</source>
        <translation>nový konvektomat</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>zamčeno</translation>
    </message>
    <message>
        <source>Outdoor temperature, town</source>
        <translation>Venkovní teplota, město</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Počasí</translation>
    </message>
    <message>
        <source>Outdoor temperature, Ashvale</source>
        <translation>Venkovní teplota, Ashvale</translation>
    </message>
    <message>
        <source>Unmetered rest of the school</source>
        <translation>Neměřený zbytek školy</translation>
    </message>
    <message>
        <source>Virtual meters</source>
        <translation>Virtuální měřidla</translation>
    </message>
    <message>
        <source>Heat of both schools</source>
        <translation>Teplo obou škol</translation>
    </message>
</context>
<context>
    <name>meterdesk::DemoLedger</name>
    <message>
        <source>reached twice</source>
        <translation>přišla dvakrát</translation>
    </message>
    <message>
        <source>invoice 2506-00418, paid</source>
        <translation>faktura 2506-00418, doplaceno</translation>
    </message>
</context>
<context>
    <name>meterdesk::DemoRound</name>
    <message>
        <source>Round of the demo</source>
        <translation>Odečtová obchůzka ukázky</translation>
    </message>
    <message>
        <source>Profiles of the demo</source>
        <translation>Profily z ukázky</translation>
    </message>
</context>
<context>
    <name>meterdesk::DiagnosticsDialog</name>
    <message>
        <source>The report is on the clipboard. There are no tokens in it.</source>
        <translation>Zpráva je ve schránce. Žádné tokeny v ní nejsou.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostika</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Připojení</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Práva</translation>
    </message>
    <message>
        <source>Server&apos;s ways</source>
        <extracomment>How the server writes what its documentation leaves open</extracomment>
        <translation>Zvyklosti serveru</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Požadavky</translation>
    </message>
    <message>
        <source>No connection is open. Once one is, this tells what its token permits, how its server writes and what was asked of it.</source>
        <translation>Není otevřeno žádné připojení. Až bude, uvidíte zde, co jeho token dovoluje, jak jeho server zapisuje a na co byl dotázán.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Kopírovat zprávu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>meterdesk::DurationContent</name>
    <message>
        <source>hours with at least this use</source>
        <translation>hodiny s aspoň touto spotřebou</translation>
    </message>
    <message>
        <source>Use of at least</source>
        <translation>Spotřeba aspoň</translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>Na kurzoru</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>Podíl času</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Nejvyšší</translation>
    </message>
    <message>
        <source>Half of the time above</source>
        <extracomment>Caption of a figure: for half of the time the use was higher</extracomment>
        <translation>Polovinu času nad</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Nejnižší</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Známo</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Není známo</translation>
    </message>
    <message>
        <source>hours with at least this value</source>
        <extracomment>Below the axis of a duration curve</extracomment>
        <translation>hodiny s alespoň touto hodnotou</translation>
    </message>
    <message>
        <source>Value of at least</source>
        <translation>Hodnota alespoň</translation>
    </message>
</context>
<context>
    <name>meterdesk::EnergyChip</name>
    <message>
        <source>Electricity</source>
        <translation>Elektřina</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Plyn</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Voda</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Teplo</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Chlad</translation>
    </message>
</context>
<context>
    <name>meterdesk::EnterHeader</name>
    <message numerus="yes">
        <source>%n ready to be sent</source>
        <translation>
            <numerusform>%n připraven k odeslání</numerusform>
            <numerusform>%n připraveny k odeslání</numerusform>
            <numerusform>%n připraveno k odeslání</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning to decide</source>
        <translation>
            <numerusform>%n s varováním k rozhodnutí</numerusform>
            <numerusform>%n s varováním k rozhodnutí</numerusform>
            <numerusform>%n s varováním k rozhodnutí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <translation>
            <numerusform>%n nelze odeslat</numerusform>
            <numerusform>%n nelze odeslat</numerusform>
            <numerusform>%n nelze odeslat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n se nepodařilo odečíst</numerusform>
            <numerusform>%n se nepodařilo odečíst</numerusform>
            <numerusform>%n se nepodařilo odečíst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n estimated</source>
        <translation>
            <numerusform>%n odhadnutý</numerusform>
            <numerusform>%n odhadnuté</numerusform>
            <numerusform>%n odhadnutých</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 typed</source>
        <translation>zapsáno %1 z %2</translation>
    </message>
    <message>
        <source>Begin: %1</source>
        <translation>Začít: %1</translation>
    </message>
    <message>
        <source>twice: which?</source>
        <translation>dvakrát: která?</translation>
    </message>
    <message>
        <source>The hour before the clocks were put back</source>
        <translation>Hodina před posunem času zpět</translation>
    </message>
    <message>
        <source>The hour after the clocks were put back</source>
        <translation>Hodina po posunu času zpět</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Obchůzka</translation>
    </message>
    <message>
        <source>No round</source>
        <translation>Žádná obchůzka</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Odečteno</translation>
    </message>
    <message>
        <source>Round date</source>
        <translation>Datum obchůzky</translation>
    </message>
    <message>
        <source>Review and send</source>
        <translation>Zkontrolovat a odeslat</translation>
    </message>
</context>
<context>
    <name>meterdesk::EnterPage</name>
    <message>
        <source>The clocks were put forward: this hour does not exist. The round keeps its time until another one is chosen.</source>
        <translation>Čas se posunul vpřed: tato hodina neexistuje. Obchůzce zůstane její čas, dokud nezvolíte jiný.</translation>
    </message>
    <message>
        <source>Reading round</source>
        <translation>Odečtová obchůzka</translation>
    </message>
    <message>
        <source>all entities</source>
        <translation>všechny objekty</translation>
    </message>
    <message>
        <source>No round yet. Choose an entity on the left: its meters become the rows of a round.</source>
        <translation>Zatím žádná obchůzka. Zvolte vlevo objekt: jeho měřidla budou řádky obchůzky.</translation>
    </message>
    <message numerus="yes">
        <source>Begin a round with %n meter(s)</source>
        <translation>
            <numerusform>Začít obchůzku s %n měřidlem</numerusform>
            <numerusform>Začít obchůzku se %n měřidly</numerusform>
            <numerusform>Začít obchůzku s %n měřidly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Throw away the round %1 with %n typed row(s)? What was sent stays sent.</source>
        <translation>
            <numerusform>Zahodit obchůzku %1 s %n zapsaným řádkem? Co bylo odesláno, zůstane odeslané.</numerusform>
            <numerusform>Zahodit obchůzku %1 se %n zapsanými řádky? Co bylo odesláno, zůstane odeslané.</numerusform>
            <numerusform>Zahodit obchůzku %1 s %n zapsanými řádky? Co bylo odesláno, zůstane odeslané.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Zahodit</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Ponechat</translation>
    </message>
    <message>
        <source>There is no round.</source>
        <translation>Není žádná obchůzka.</translation>
    </message>
    <message>
        <source>The local data cannot be written, so that nothing can be sent.</source>
        <translation>Místní data nelze zapisovat, proto nelze nic odeslat.</translation>
    </message>
    <message>
        <source>This connection has no import token, so that nothing can be sent. Add one under File &gt; Manage connections.</source>
        <translation>Toto připojení nemá importní token, proto nelze nic odeslat. Přidejte ho v nabídce Soubor &gt; Správa připojení.</translation>
    </message>
    <message>
        <source>Saving the draft…</source>
        <translation>Ukládá se koncept…</translation>
    </message>
    <message>
        <source>Draft saved on this computer</source>
        <translation>Koncept uložen v tomto počítači</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nová obchůzka</translation>
    </message>
    <message>
        <source>New round with the meters of the chosen entity</source>
        <translation>Nová obchůzka s měřidly zvoleného objektu</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Vložit</translation>
    </message>
    <message>
        <source>Paste (Ctrl+V)</source>
        <translation>Vložit (Ctrl+V)</translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation>Importovat soubor…</translation>
    </message>
    <message>
        <source>Print sheet…</source>
        <translation>Tisk formuláře…</translation>
    </message>
    <message>
        <source>Throw away the round…</source>
        <translation>Zahodit obchůzku…</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) were taken over. Nothing is sent before you have looked.</source>
        <translation>
            <numerusform>Převzat %n odečet. Než se podíváte, nic se neodešle.</numerusform>
            <numerusform>Převzaty %n odečty. Než se podíváte, nic se neodešle.</numerusform>
            <numerusform>Převzato %n odečtů. Než se podíváte, nic se neodešle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the mark in “%1” a decimal mark? Nothing is pasted until you say so.</source>
        <translation>Je značka v „%1“ desetinná? Dokud to neřeknete, nic se nevloží.</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Je to %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) had no row to go to and were left out.</source>
        <translation>
            <numerusform>%n hodnota neměla řádek a byla vynechána.</numerusform>
            <numerusform>%n hodnoty neměly řádek a byly vynechány.</numerusform>
            <numerusform>%n hodnot nemělo řádek a bylo vynecháno.</numerusform>
        </translation>
    </message>
    <message>
        <source>The readings could not be written to this computer&apos;s disk, so that none was sent. They are still in the round. Make room and send again.</source>
        <translation>Odečty nešlo zapsat na disk tohoto počítače, proto se žádný neodeslal. Zůstávají v obchůzce. Uvolněte místo a odešlete je znovu.</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) were taken; row %1 was not: %2</source>
        <translation>
            <numerusform>Převzat %n odečet; řádek %1 ne: %2</numerusform>
            <numerusform>Převzaty %n odečty; řádek %1 ne: %2</numerusform>
            <numerusform>Převzato %n odečtů; řádek %1 ne: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) are on their way. What becomes of each is shown in its row.</source>
        <translation>
            <numerusform>%n odečet je na cestě. Co s ním bude, ukáže jeho řádek.</numerusform>
            <numerusform>%n odečty jsou na cestě. Co s kterým bude, ukáže jeho řádek.</numerusform>
            <numerusform>%n odečtů je na cestě. Co s kterým bude, ukáže jeho řádek.</numerusform>
        </translation>
    </message>
    <message>
        <source>No round yet. What is selected on the left can become the rows of one: %1.</source>
        <translation>Zatím žádná obchůzka. Jejími řádky může být to, co je vybráno vlevo: %1.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Obchůzka</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Připojení</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Časové pásmo</translation>
    </message>
    <message>
        <source>Export the round</source>
        <translation>Exportovat obchůzku</translation>
    </message>
    <message>
        <source>Reading sheet (*.pdf)</source>
        <translation>Odečtový formulář (*.pdf)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Sešit (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabulka (*.csv)</translation>
    </message>
    <message>
        <source>The reading sheet is in %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Odečtový formulář je v %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 se nepodařilo zapsat.</translation>
    </message>
    <message>
        <source>No round yet, and no list of meters to choose from. Add import IDs above, paste a table that has them, or import a file.</source>
        <translation>Zatím žádná pochůzka a žádný seznam měřidel k výběru. Přidejte nahoře import ID, vložte tabulku, která je má, nebo importujte soubor.</translation>
    </message>
    <message>
        <source>Import IDs</source>
        <translation>Import ID</translation>
    </message>
</context>
<context>
    <name>meterdesk::EntityTreeModel</name>
    <message numerus="yes">
        <source>%n meter(s)</source>
        <translation>
            <numerusform>%n měřidlo</numerusform>
            <numerusform>%n měřidla</numerusform>
            <numerusform>%n měřidel</numerusform>
        </translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Měřidla</translation>
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
        <translation>Jen záznamy původu %1</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All entries, of whatever kind</extracomment>
        <translation>Vše</translation>
    </message>
    <message>
        <source>Deletions</source>
        <extracomment>Entries that deleted something on the server</extracomment>
        <translation>Smazání</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Odečty</translation>
    </message>
    <message>
        <source>Data points</source>
        <translation>Datové body</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profily</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faktury</translation>
    </message>
    <message>
        <source>Nothing here is what you look for.</source>
        <translation>Hledání zde nic neodpovídá.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Zobrazit vše</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Na odeslání nic nečeká.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. What is sent stays here, with what became of it.</source>
        <translation>Zatím se nic neodeslalo. Co se odešle, zůstane zde i s výsledkem.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Odchozí</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Deník</translation>
    </message>
    <message>
        <source>Filter the outbox</source>
        <translation>Filtrovat odchozí</translation>
    </message>
    <message>
        <source>Filter the journal</source>
        <translation>Filtrovat deník</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Words in meter, place, import ID, value, state, answer or note</source>
        <translation>Slova v měřidle, místě, import ID, hodnotě, stavu, odpovědi nebo poznámce</translation>
    </message>
</context>
<context>
    <name>meterdesk::ErrorTexts</name>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1 is a whole message, %2 the words of the server in quotes</extracomment>
        <translation>%1 Odpověď serveru: %2</translation>
    </message>
    <message>
        <source>%1 Details: %2</source>
        <extracomment>%1 is a whole message, %2 the technical reason in quotes</extracomment>
        <translation>%1 Podrobnosti: %2</translation>
    </message>
    <message>
        <source>The server does not accept the token. Data already loaded stays. Make a new token on Enectiva&apos;s API dashboard and enter it.</source>
        <translation>Server token neuznává. Načtená data zůstávají. Vytvořte v API dashboardu Enectivy nový token a zadejte ho.</translation>
    </message>
    <message>
        <source>The token does not permit this. Other data is not affected. Give the token more permissions on Enectiva&apos;s API dashboard.</source>
        <translation>Token k tomu nemá oprávnění. Ostatních dat se to netýká. Přidejte mu oprávnění v API dashboardu Enectivy.</translation>
    </message>
    <message>
        <source>The server does not know this record. Nothing was changed. Check the ID, or load the list again.</source>
        <translation>Server tento záznam nezná. Nic se nezměnilo. Zkontrolujte ID nebo načtěte seznam znovu.</translation>
    </message>
    <message>
        <source>The server already has this record, or one that overlaps it. Nothing was stored twice. Compare it with the one in Enectiva.</source>
        <translation>Server už tento záznam má, nebo má jiný, který se s ním překrývá. Nic se neuložilo dvakrát. Porovnejte ho se záznamem v Enectivě.</translation>
    </message>
    <message>
        <source>The server rejected what was sent. Nothing was stored. Correct the values and try again.</source>
        <translation>Server odeslané údaje odmítl. Nic se neuložilo. Opravte hodnoty a zkuste to znovu.</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to slow down. Nothing is lost. Try again in %n second(s).</source>
        <translation>
            <numerusform>Server žádá o zpomalení. Nic se neztratilo. Zkuste to znovu za %n sekundu.</numerusform>
            <numerusform>Server žádá o zpomalení. Nic se neztratilo. Zkuste to znovu za %n sekundy.</numerusform>
            <numerusform>Server žádá o zpomalení. Nic se neztratilo. Zkuste to znovu za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server asks to slow down. Nothing is lost. Try again in a few minutes.</source>
        <translation>Server žádá o zpomalení. Nic se neztratilo. Zkuste to znovu za několik minut.</translation>
    </message>
    <message>
        <source>The server has a fault of its own (HTTP %1). Data already loaded stays. Try again later.</source>
        <translation>Na straně serveru nastala chyba (HTTP %1). Načtená data zůstávají. Zkuste to znovu později.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Data already loaded stays. Check the network and the API address, then try again.</source>
        <translation>Server není dostupný. Načtená data zůstávají. Zkontrolujte síť a adresu API a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Data already loaded stays. Try again later.</source>
        <translation>Server neodpověděl včas. Načtená data zůstávají. Zkuste to znovu později.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Nothing of it was used; data already loaded stays. Try again.</source>
        <translation>Spojení se přerušilo dřív, než přišla celá odpověď. Nic z ní se nepoužilo, načtená data zůstávají. Zkuste to znovu.</translation>
    </message>
    <message>
        <source>No secure connection could be made, so nothing was sent, the token neither. Check the API address, the clock of this computer and the trusted certificates.</source>
        <translation>Zabezpečené spojení se nepodařilo navázat, proto se nic neodeslalo, ani token. Zkontrolujte adresu API, hodiny tohoto počítače a důvěryhodné certifikáty.</translation>
    </message>
    <message>
        <source>The proxy refuses the connection or cannot be reached. Nothing was sent. Check the proxy settings.</source>
        <translation>Proxy spojení odmítá, nebo není dostupná. Nic se neodeslalo. Zkontrolujte nastavení proxy.</translation>
    </message>
    <message>
        <source>The request was sent, but no answer came: it may be stored or not. It is not sent again by itself. Look in Enectiva before you send it again.</source>
        <translation>Požadavek odešel, ale odpověď nepřišla: mohl se uložit, ale nemusel. Sám se znovu neodešle. Než ho odešlete znovu, podívejte se do Enectivy.</translation>
    </message>
    <message>
        <source>The request was cancelled. Data already loaded stays. Start it again when you need it.</source>
        <translation>Požadavek byl zrušen. Načtená data zůstávají. Až ho budete potřebovat, spusťte ho znovu.</translation>
    </message>
    <message>
        <source>The answer of the server could not be understood. Nothing of it was used; data already loaded stays. Look for a newer version of Meterdesk.</source>
        <translation>Odpovědi serveru nelze porozumět. Nic z ní se nepoužilo, načtená data zůstávají. Podívejte se po novější verzi programu Meterdesk.</translation>
    </message>
    <message>
        <source>What answered is not the Enectiva service. Nothing of the answer was used; data already loaded stays. Check the API address; in a guest network, sign in to the network first.</source>
        <translation>Neodpověděla služba Enectiva. Nic z odpovědi se nepoužilo, načtená data zůstávají. Zkontrolujte adresu API; v síti pro hosty se do sítě nejdřív přihlaste.</translation>
    </message>
    <message>
        <source>The server does not take requests of this form (HTTP %1): a fault of Meterdesk or of a proxy. Nothing was stored. Look for a newer version of Meterdesk.</source>
        <translation>Server požadavky v této podobě nepřijímá (HTTP %1): je to chyba programu Meterdesk nebo proxy. Nic se neuložilo. Podívejte se po novější verzi programu Meterdesk.</translation>
    </message>
    <message>
        <source>The server points to another address. It was not followed, so the token went nowhere else. Check the API address.</source>
        <translation>Server odkazuje na jinou adresu. Meterdesk na ni nepřešel, takže token nikam jinam neodešel. Zkontrolujte adresu API.</translation>
    </message>
    <message>
        <source>Another Meterdesk is working with these data. Nothing was changed. Use that one, or close it and try again.</source>
        <translation>S těmito daty už pracuje jiný spuštěný Meterdesk. Nic se nezměnilo. Použijte ten, nebo ho zavřete a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Nothing was stored. Check who owns it, or choose another folder.</source>
        <translation>Do složky s daty nelze zapisovat. Nic se neuložilo. Zkontrolujte, komu patří, nebo zvolte jinou složku.</translation>
    </message>
    <message>
        <source>There is no space left on the disk. Nothing was stored; what was there stays. Make room and try again.</source>
        <translation>Na disku není místo. Nic se neuložilo, co tam bylo, zůstává. Uvolněte místo a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The local data are damaged. The damaged file is kept aside where that is possible. Start again with an empty one, or restore a backup.</source>
        <translation>Místní data jsou poškozená. Poškozený soubor se podle možnosti odložil stranou. Začněte znovu s prázdným, nebo obnovte zálohu.</translation>
    </message>
    <message>
        <source>The local data were written by a later version of Meterdesk. They stay as they are. Install that version, or choose another data folder.</source>
        <translation>Místní data zapsala novější verze programu Meterdesk. Zůstávají, jak jsou. Nainstalujte tuto verzi, nebo zvolte jinou složku s daty.</translation>
    </message>
    <message>
        <source>The local data hold another record of this name, or the record is gone. Nothing was changed. Load the list again.</source>
        <translation>V místních datech už je jiný záznam tohoto názvu, nebo záznam zmizel. Nic se nezměnilo. Načtěte seznam znovu.</translation>
    </message>
    <message>
        <source>The local data could not be read or written. Nothing was changed. Try again.</source>
        <translation>Místní data se nepodařilo přečíst nebo zapsat. Nic se nezměnilo. Zkuste to znovu.</translation>
    </message>
    <message>
        <source>The keychain has no token for this connection. Other data is not affected. Enter the token again.</source>
        <translation>V klíčence není pro toto připojení žádný token. Ostatních dat se to netýká. Zadejte token znovu.</translation>
    </message>
    <message>
        <source>The keychain is locked. No token was read, stored or removed. Unlock it and try again.</source>
        <translation>Klíčenka je zamčená. Žádný token se nepřečetl, neuložil ani neodebral. Odemkněte ji a zkuste to znovu.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer. No token was read or stored, and none is ever written to a file. Start a keychain service, or give the tokens for this run only.</source>
        <translation>Na tomto počítači neodpovídá žádná klíčenka. Žádný token se nepřečetl ani neuložil a do souboru se nezapisuje nikdy. Spusťte službu klíčenky, nebo zadejte tokeny jen pro toto spuštění.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. What was asked of it is not certain. Look for a window that asks for its password, then try again.</source>
        <translation>Klíčenka neodpověděla včas. Není jisté, zda požadavek provedla. Podívejte se, zda některé okno nežádá její heslo, a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The token does not fit into the keychain. Nothing was stored. Check that only the token was entered.</source>
        <translation>Token se do klíčenky nevejde. Nic se neuložilo. Zkontrolujte, že je zadán jen token.</translation>
    </message>
    <message>
        <source>The keychain could not do it. Nothing was stored. Try again.</source>
        <translation>Klíčenka to nedokázala provést. Nic se neuložilo. Zkuste to znovu.</translation>
    </message>
    <message>
        <source>The connection has no name. Nothing was stored. Enter a name.</source>
        <translation>Připojení nemá název. Nic se neuložilo. Zadejte název.</translation>
    </message>
    <message numerus="yes">
        <source>The name of the connection is longer than %n character(s). Nothing was stored. Shorten it.</source>
        <translation>
            <numerusform>Název připojení je delší než %n znak. Nic se neuložilo. Zkraťte ho.</numerusform>
            <numerusform>Název připojení je delší než %n znaky. Nic se neuložilo. Zkraťte ho.</numerusform>
            <numerusform>Název připojení je delší než %n znaků. Nic se neuložilo. Zkraťte ho.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the connection holds characters that cannot be shown. Nothing was stored. Type the name again.</source>
        <translation>Název připojení obsahuje znaky, které nelze zobrazit. Nic se neuložilo. Napište název znovu.</translation>
    </message>
    <message>
        <source>There is a connection of this name already. It stays as it is, nothing was stored. Choose another name.</source>
        <translation>Připojení tohoto názvu už existuje. Zůstává, jak je, nic se neuložilo. Zvolte jiný název.</translation>
    </message>
    <message>
        <source>There is no connection of this name. Nothing was done. Look at the list of connections.</source>
        <translation>Připojení tohoto názvu neexistuje. Nic se neprovedlo. Podívejte se do seznamu připojení.</translation>
    </message>
    <message>
        <source>The API address is not a web address. Nothing was stored. Enter one such as https://api.enectiva.cz/</source>
        <translation>Adresa API není webová adresa. Nic se neuložilo. Zadejte například https://api.enectiva.cz/</translation>
    </message>
    <message>
        <source>The API address does not begin with https://, so the tokens could be read on the way. Nothing was stored. Enter an address with https.</source>
        <translation>Adresa API nezačíná https://, tokeny by se daly cestou přečíst. Nic se neuložilo. Zadejte adresu s https.</translation>
    </message>
    <message>
        <source>The API address holds a user name or password. Nothing was stored. Enter it without; the tokens are enough.</source>
        <translation>Adresa API obsahuje uživatelské jméno nebo heslo. Nic se neuložilo. Zadejte ji bez nich, tokeny stačí.</translation>
    </message>
    <message>
        <source>The API address holds more than an address (“?” or “#”). Nothing was stored. Enter it up to the last slash.</source>
        <translation>Adresa API obsahuje víc než adresu („?“ nebo „#“). Nic se neuložilo. Zadejte ji jen po poslední lomítko.</translation>
    </message>
    <message>
        <source>The customer ID is not of the form 01234567-89ab-cdef-0123-456789abcdef. Nothing was stored. Copy it from Enectiva&apos;s API dashboard.</source>
        <translation>ID zákazníka nemá tvar 01234567-89ab-cdef-0123-456789abcdef. Nic se neuložilo. Zkopírujte ho z API dashboardu Enectivy.</translation>
    </message>
    <message>
        <source>The import token needs the customer ID. Nothing was stored. Copy the ID from Enectiva&apos;s API dashboard.</source>
        <translation>K importnímu tokenu je potřeba ID zákazníka. Nic se neuložilo. Zkopírujte ID z API dashboardu Enectivy.</translation>
    </message>
    <message>
        <source>No token was given. Nothing was stored. Enter a login token, an import token or both.</source>
        <translation>Nebyl zadán žádný token. Nic se neuložilo. Zadejte přihlašovací token, importní token, nebo oba.</translation>
    </message>
    <message>
        <source>A token holds spaces or characters that no token has. Nothing was stored. Copy it again from Enectiva&apos;s API dashboard.</source>
        <translation>Token obsahuje mezery nebo znaky, které v žádném tokenu nejsou. Nic se neuložilo. Zkopírujte ho znovu z API dashboardu Enectivy.</translation>
    </message>
    <message>
        <source>This computer does not know the time zone. Nothing was stored. Choose one of the list.</source>
        <translation>Tento počítač časové pásmo nezná. Nic se neuložilo. Vyberte jedno ze seznamu.</translation>
    </message>
    <message>
        <source>The connection was closed without an answer. Data already loaded stays. Try again; if it goes on like this, check the API address.</source>
        <translation>Spojení se zavřelo bez odpovědi. Načtená data zůstávají. Zkuste to znovu; pokud se to opakuje, zkontrolujte adresu API.</translation>
    </message>
    <message>
        <source>The file with your entries was damaged. It is kept as %1; its entries could not be taken over yet, which is tried again at the next start.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Soubor s vašimi záznamy byl poškozen. Je uložen jako %1; záznamy z něj se zatím nepodařilo převzít, při příštím spuštění se to zkusí znovu.</translation>
    </message>
    <message>
        <source>The file with your entries was damaged. No entry of it could be rescued; the damaged file is kept as %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Soubor s vašimi záznamy byl poškozen. Žádný záznam z něj se nepodařilo zachránit; poškozený soubor je uložen jako %1.</translation>
    </message>
    <message numerus="yes">
        <source>The file with your entries was damaged. All %n entries were rescued; the damaged file is kept as %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>Soubor s vašimi záznamy byl poškozen. Zachráněno bylo vše, %n záznam; poškozený soubor je uložen jako %1.</numerusform>
            <numerusform>Soubor s vašimi záznamy byl poškozen. Zachráněno bylo vše, %n záznamy; poškozený soubor je uložen jako %1.</numerusform>
            <numerusform>Soubor s vašimi záznamy byl poškozen. Zachráněno bylo vše, %n záznamů; poškozený soubor je uložen jako %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file with your entries was damaged. %n entries were rescued, others may be missing; the damaged file is kept as %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>Soubor s vašimi záznamy byl poškozen. Zachránil se %n záznam, další mohou chybět; poškozený soubor je uložen jako %1.</numerusform>
            <numerusform>Soubor s vašimi záznamy byl poškozen. Zachránily se %n záznamy, další mohou chybět; poškozený soubor je uložen jako %1.</numerusform>
            <numerusform>Soubor s vašimi záznamy byl poškozen. Zachránilo se %n záznamů, další mohou chybět; poškozený soubor je uložen jako %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is no backup of Meterdesk, or nothing of it can be read. Nothing was changed. Choose a file that ends with .mdbackup.</source>
        <translation>Soubor není záloha programu Meterdesk, nebo z něj nelze nic přečíst. Nic se nezměnilo. Vyberte soubor s koncovkou .mdbackup.</translation>
    </message>
    <message>
        <source>The backup belongs to another customer or another API address. Nothing was changed. Open the connection it was made with, then restore it.</source>
        <translation>Záloha patří jinému zákazníkovi nebo jiné adrese API. Nic se nezměnilo. Otevřete připojení, ze kterého vznikla, a pak ji obnovte.</translation>
    </message>
    <message numerus="yes">
        <source>The backup is damaged, entries may be missing. %n entries were added; those that waited to be sent are drafts now.</source>
        <translation>
            <numerusform>Záloha je poškozená, záznamy mohou chybět. Přidal se %n záznam; co čekalo na odeslání, je nyní koncept.</numerusform>
            <numerusform>Záloha je poškozená, záznamy mohou chybět. Přidaly se %n záznamy; co čekalo na odeslání, je nyní koncept.</numerusform>
            <numerusform>Záloha je poškozená, záznamy mohou chybět. Přidalo se %n záznamů; co čekalo na odeslání, je nyní koncept.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup holds nothing that is not here already. Nothing was changed.</source>
        <translation>Záloha neobsahuje nic, co by tu už nebylo. Nic se nezměnilo.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were restored; those here already stayed as they are. What waited to be sent is a draft now: release it where it is still to be sent.</source>
        <translation>
            <numerusform>Obnovil se %n záznam; záznamy, které tu už byly, zůstaly beze změny. Co čekalo na odeslání, je nyní koncept: má-li se ještě odeslat, uvolněte ho k odeslání.</numerusform>
            <numerusform>Obnovily se %n záznamy; záznamy, které tu už byly, zůstaly beze změny. Co čekalo na odeslání, je nyní koncept: má-li se ještě odeslat, uvolněte ho k odeslání.</numerusform>
            <numerusform>Obnovilo se %n záznamů; záznamy, které tu už byly, zůstaly beze změny. Co čekalo na odeslání, je nyní koncept: má-li se ještě odeslat, uvolněte ho k odeslání.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes, invoices, lists or rounds were restored; what is newer here stayed as it is. No entries were missing.</source>
        <translation>
            <numerusform>Obnoven %n záznam (poznámka, faktura, seznam nebo odečet); co je zde novější, zůstalo beze změny. Žádná položka nechyběla.</numerusform>
            <numerusform>Obnoveny %n záznamy (poznámky, faktury, seznamy nebo odečty); co je zde novější, zůstalo beze změny. Žádná položka nechyběla.</numerusform>
            <numerusform>Obnoveno %n záznamů (poznámky, faktury, seznamy nebo odečty); co je zde novější, zůstalo beze změny. Žádná položka nechyběla.</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry is being sent right now. The connection was not removed. Try again in a moment.</source>
        <translation>Právě se odesílá záznam. Připojení se neodebralo. Zkuste to za chvíli znovu.</translation>
    </message>
    <message>
        <source>Without this connection nobody could send these entries: %1. The connection was not removed.</source>
        <extracomment>%1 counts entries by their state: &quot;1 draft, 2 queued&quot;</extracomment>
        <translation>Bez tohoto připojení by tyto záznamy neměl kdo odeslat: %1. Připojení se neodebralo.</translation>
    </message>
    <message>
        <source>This connection has no token for that. Nothing was asked of the server. Add the token under File &gt; Manage connections.</source>
        <translation>Toto připojení na to nemá token. Serveru se na nic neptalo. Přidejte token v Soubor &gt; Správa připojení.</translation>
    </message>
</context>
<context>
    <name>meterdesk::ExploreChart</name>
    <message numerus="yes">
        <source>Sum of %n whole day(s)</source>
        <translation>
            <numerusform>Součet %n celého dne</numerusform>
            <numerusform>Součet %n celých dnů</numerusform>
            <numerusform>Součet %n celých dnů</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::ExploreHeader</name>
    <message>
        <source>Chart kind</source>
        <translation>Druh grafu</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Rozlišení</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Období</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>Podle odečtů</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hodina</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Týden</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Měsíc</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>A register has no use per day.</source>
        <translation>Stav nemá spotřebu za den.</translation>
    </message>
    <message>
        <source>This kind of chart has no comparison.</source>
        <translation>Tento druh grafu nemá porovnání.</translation>
    </message>
    <message>
        <source>Of several meters none is compared.</source>
        <translation>Při více měřidlech se neporovnává.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>Compare with last year</source>
        <translation>Loňský rok</translation>
    </message>
    <message>
        <source>by date</source>
        <extracomment>How last year is put beside this one: the same date, or the same day of the week</extracomment>
        <translation>podle data</translation>
    </message>
    <message>
        <source>by weekday</source>
        <translation>podle dne v týdnu</translation>
    </message>
    <message>
        <source>another period</source>
        <translation>jiné období</translation>
    </message>
    <message>
        <source>Years back</source>
        <translation>Počet let</translation>
    </message>
    <message>
        <source>Beginning on</source>
        <extracomment>The first day of another period that is compared with</extracomment>
        <translation>Začátek</translation>
    </message>
    <message>
        <source>Temperature series</source>
        <translation>Řada teplot</translation>
    </message>
    <message>
        <source>Series ID</source>
        <translation>ID řady</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Jak porovnat</translation>
    </message>
    <message>
        <source>A chart has two axes, and the meters take both.</source>
        <translation>Graf má dvě osy a měřidla zabírají obě.</translation>
    </message>
    <message>
        <source>Data series</source>
        <extracomment>A data series that is laid over the meters, on an axis of its own</extracomment>
        <translation>Datová řada</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No data series</extracomment>
        <translation>žádná</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>A time that is no day, week, month or year</extracomment>
        <translation>Jiné</translation>
    </message>
</context>
<context>
    <name>meterdesk::ExplorePage</name>
    <message>
        <source>Choose a meter on the left to see its readings.</source>
        <translation>Odečty se zobrazí po výběru měřidla vlevo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>This meter has no readings yet.</source>
        <translation>Toto měřidlo zatím nemá žádné odečty.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Přejít</translation>
    </message>
    <message>
        <source>Consumption chart</source>
        <translation>Graf spotřeby</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>A period that is compared with, by its first day</extracomment>
        <translation>od %1</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Loni</translation>
    </message>
    <message numerus="yes">
        <source>%n years back</source>
        <translation>
            <numerusform>před %n rokem</numerusform>
            <numerusform>před %n lety</numerusform>
            <numerusform>před %n lety</numerusform>
        </translation>
    </message>
    <message>
        <source>same weekday</source>
        <extracomment>Behind the day of last year that is beside one of this year</extracomment>
        <translation>stejný den v týdnu</translation>
    </message>
    <message numerus="yes">
        <source>A chart shows at most %n meters. Take one out first.</source>
        <translation>
            <numerusform>Graf ukáže nejvýš %n měřidlo. Nejdřív jedno odeberte.</numerusform>
            <numerusform>Graf ukáže nejvýš %n měřidla. Nejdřív jedno odeberte.</numerusform>
            <numerusform>Graf ukáže nejvýš %n měřidel. Nejdřív jedno odeberte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>A chart has two axes, and both are taken: %1 is measured in a third unit.</source>
        <translation>Graf má dvě osy a obě jsou obsazené: %1 měří v třetí jednotce.</translation>
    </message>
    <message>
        <source>Shown as: %1.</source>
        <translation>Zobrazeno jako: %1.</translation>
    </message>
    <message>
        <source>This period is not loaded.</source>
        <translation>Toto období není načteno.</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Kopírovat data</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Kopírovat obrázek</translation>
    </message>
    <message>
        <source>Notes: %1.</source>
        <extracomment>%1 is a list of times and texts</extracomment>
        <translation>Poznámky: %1.</translation>
    </message>
    <message>
        <source>Which data series has the temperatures? Enter its ID above; Enectiva shows it with the series.</source>
        <translation>Která datová řada obsahuje teploty? Zadejte nahoře její ID; Enectiva ho ukazuje u řady.</translation>
    </message>
</context>
<context>
    <name>meterdesk::ExploreTable</name>
    <message>
        <source>Nothing stands out in this picture.</source>
        <translation>V tomto obrázku nic nevybočuje.</translation>
    </message>
    <message>
        <source>Nothing is looked for.</source>
        <translation>Nic se nehledá.</translation>
    </message>
    <message>
        <source>Noticed in this picture (%1)</source>
        <extracomment>With how many there are</extracomment>
        <translation>Vybočuje v tomto obrázku (%1)</translation>
    </message>
    <message>
        <source>Noticed in this picture</source>
        <translation>Vybočuje v tomto obrázku</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Odečty</translation>
    </message>
    <message>
        <source>Show the readings</source>
        <translation>Ukázat odečty</translation>
    </message>
    <message>
        <source>Look for what stands out</source>
        <translation>Hledat, co vybočuje</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>How far from the usual something must be to be told</extracomment>
        <translation>Práh</translation>
    </message>
    <message>
        <source>How many times the usual spread away from what is usual; less finds more.</source>
        <translation>Kolikrát obvyklý rozptyl od obvyklé hodnoty; menší číslo najde víc.</translation>
    </message>
</context>
<context>
    <name>meterdesk::ExportTable</name>
    <message>
        <source>Register</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Spotřeba</translation>
    </message>
    <message>
        <source>Use since the begin</source>
        <extracomment>Since the begin of the period</extracomment>
        <translation>Spotřeba od začátku</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>The end of a period</extracomment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Register at the end</source>
        <translation>Stav na konci</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Rozdíl</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Celý den</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Denní doba</translation>
    </message>
    <message>
        <source>Work days, mean</source>
        <translation>Pracovní dny, průměr</translation>
    </message>
    <message>
        <source>Work days, 10 % are below</source>
        <translation>Pracovní dny, 10 % je pod</translation>
    </message>
    <message>
        <source>Work days, 10 % are above</source>
        <translation>Pracovní dny, 10 % je nad</translation>
    </message>
    <message>
        <source>Weekends, mean</source>
        <translation>Víkendy, průměr</translation>
    </message>
    <message>
        <source>Weekends, 10 % are below</source>
        <translation>Víkendy, 10 % je pod</translation>
    </message>
    <message>
        <source>Weekends, 10 % are above</source>
        <translation>Víkendy, 10 % je nad</translation>
    </message>
    <message>
        <source>Share of the time, %</source>
        <extracomment>Of the time, up to the end of a step of the duration curve</extracomment>
        <translation>Podíl času, %</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hodiny</translation>
    </message>
    <message>
        <source>Use per hour</source>
        <translation>Spotřeba za hodinu</translation>
    </message>
    <message>
        <source>Temperature, °C</source>
        <translation>Teplota, °C</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Průměr</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
</context>
<context>
    <name>meterdesk::FileTexts</name>
    <message>
        <source>%1 Details: %2</source>
        <extracomment>%1 is a whole message, %2 the technical reason in quotes</extracomment>
        <translation>%1 Podrobnosti: %2</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was read. Check its name and folder.</source>
        <translation>Takový soubor neexistuje. Nic se nenačetlo. Zkontrolujte jeho název a složku.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was taken from it. Check its permissions, and whether another program holds it.</source>
        <translation>Soubor nelze přečíst. Nic se z něj nepřevzalo. Zkontrolujte oprávnění a zda ho nepoužívá jiný program.</translation>
    </message>
    <message>
        <source>The file cannot be written. What was there before is unchanged. Choose another folder, or make room.</source>
        <translation>Soubor nelze zapsat. Co tam bylo dříve, se nezměnilo. Zvolte jinou složku, nebo uvolněte místo.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Nothing was read. Split it into smaller files.</source>
        <translation>Soubor je větší než %1. Nic se nenačetlo. Rozdělte ho na menší soubory.</translation>
    </message>
    <message>
        <source>The table has more rows than the %1 that are possible. Nothing was done. Split it into smaller ones.</source>
        <translation>Tabulka má více řádků, než kolik je možné (%1). Nic se neprovedlo. Rozdělte ji na menší.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was read. Save the table again, with the names of the columns in the first line.</source>
        <translation>Soubor je prázdný. Nic se nenačetlo. Uložte tabulku znovu, s názvy sloupců na prvním řádku.</translation>
    </message>
    <message>
        <source>Line %1 is not written in UTF-8. Nothing was read. In the spreadsheet, save the table as “CSV UTF-8”.</source>
        <translation>Řádek %1 není v kódování UTF-8. Nic se nenačetlo. V tabulkovém programu uložte tabulku jako „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>The text of the file is damaged. Nothing was read. In the spreadsheet, save the table as “CSV UTF-8”.</source>
        <translation>Text souboru je poškozený. Nic se nenačetlo. V tabulkovém programu uložte tabulku jako „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>The quotation mark in line %1 is never closed. Nothing was read. Close it, or leave it out.</source>
        <translation>Uvozovka na řádku %1 není uzavřena. Nic se nenačetlo. Uzavřete ji, nebo ji vynechte.</translation>
    </message>
    <message>
        <source>In line %1, text follows the closing quotation mark of a cell. Nothing was read. Double the quotation marks within a cell.</source>
        <translation>Na řádku %1 je za koncovou uvozovkou buňky další text. Nic se nenačetlo. Uvozovky uvnitř buňky zdvojte.</translation>
    </message>
    <message>
        <source>The first line names a column %1, which is not known. Nothing was read. Possible are: %2.</source>
        <translation>První řádek uvádí neznámý sloupec %1. Nic se nenačetlo. Možné jsou: %2.</translation>
    </message>
    <message>
        <source>The first line names the column %1 twice. Nothing was read. Remove one of them.</source>
        <translation>První řádek uvádí sloupec %1 dvakrát. Nic se nenačetlo. Jeden z nich odstraňte.</translation>
    </message>
    <message>
        <source>The first line does not name the column %1. Nothing was read. Add the column.</source>
        <translation>Na prvním řádku chybí sloupec %1. Nic se nenačetlo. Přidejte ho.</translation>
    </message>
    <message>
        <source>The first line names neither the column %1 nor %2. Nothing was read. Add one of them.</source>
        <translation>Na prvním řádku chybí sloupec %1 i %2. Nic se nenačetlo. Přidejte jeden z nich.</translation>
    </message>
    <message>
        <source>%1 in %2 is not a number. The row was left out. Write it as 1234.5 or 1234,5.</source>
        <extracomment>%1 is a cell, %2 the name of its column, both in quotes; also below</extracomment>
        <translation>%1 ve sloupci %2 není číslo. Řádek se vynechal. Zapište ho jako 1234.5 nebo 1234,5.</translation>
    </message>
    <message>
        <source>%1 in %2 has marks for thousands. The row was left out, as the number could be read in two ways. Write it without them.</source>
        <translation>%1 ve sloupci %2 má oddělovače tisíců. Řádek se vynechal, protože číslo lze číst dvěma způsoby. Zapište ho bez nich.</translation>
    </message>
    <message>
        <source>%1 in %2 looks like the rest of a number with a decimal comma. The row was left out. Put the number in quotes, or separate the columns by semicolons.</source>
        <translation>%1 ve sloupci %2 vypadá jako zbytek čísla s desetinnou čárkou. Řádek se vynechal. Dejte číslo do uvozovek, nebo oddělte sloupce středníky.</translation>
    </message>
    <message>
        <source>%1 in %2 is less than 0. The row was left out. Amounts of invoices are not negative.</source>
        <translation>%1 ve sloupci %2 je menší než 0. Řádek se vynechal. Částky a množství na fakturách nejsou záporné.</translation>
    </message>
    <message>
        <source>The invoice has neither a cost nor a consumption. The row was left out. Enter one of them.</source>
        <translation>Faktura nemá cenu ani spotřebu. Řádek se vynechal. Zadejte jedno z nich.</translation>
    </message>
    <message>
        <source>%1 in %2 is not a time. The row was left out. Write it as 2025-09-01T10:00:00+02:00.</source>
        <translation>%1 ve sloupci %2 není čas. Řádek se vynechal. Zapište ho jako 2025-09-01T10:00:00+02:00.</translation>
    </message>
    <message>
        <source>%1 in %2 has no offset, and the time zone of the meter is not known. The row was left out. Add the offset, such as +02:00.</source>
        <translation>%1 ve sloupci %2 nemá posun od UTC a časové pásmo měřidla není známo. Řádek se vynechal. Doplňte posun, například +02:00.</translation>
    </message>
    <message>
        <source>%1 in %2 does not exist: the clocks were put forward. The row was left out. Correct the time, or add its offset.</source>
        <translation>%1 ve sloupci %2 neexistuje: hodiny se posouvaly dopředu. Řádek se vynechal. Opravte čas, nebo doplňte jeho posun od UTC.</translation>
    </message>
    <message>
        <source>%1 in %2 exists twice: the clocks were put back. The row was left out. Add the offset of the one that is meant.</source>
        <translation>%1 ve sloupci %2 existuje dvakrát: hodiny se posouvaly zpět. Řádek se vynechal. Doplňte posun od UTC u toho, který je míněn.</translation>
    </message>
    <message>
        <source>%1 in %2 is not a day. The row was left out. Write it as 2025-09-01.</source>
        <translation>%1 ve sloupci %2 není den. Řádek se vynechal. Zapište ho jako 2025-09-01.</translation>
    </message>
    <message>
        <source>%1 in %2 is too early: the period would end before it begins. The row was left out. Check both ends.</source>
        <translation>%1 ve sloupci %2 je příliš brzy: období by skončilo dřív, než začne. Řádek se vynechal. Zkontrolujte začátek i konec.</translation>
    </message>
    <message>
        <source>The import ID %1 has a space or more than 255 characters. The row was left out. Copy it from the meter in Enectiva.</source>
        <translation>Import ID %1 obsahuje mezeru nebo má více než 255 znaků. Řádek se vynechal. Zkopírujte ho z měřidla v Enectivě.</translation>
    </message>
    <message>
        <source>The suit %1 has a space. The row was left out. Copy it from the meter in Enectiva.</source>
        <translation>Suit %1 obsahuje mezeru. Řádek se vynechal. Zkopírujte ho z měřidla v Enectivě.</translation>
    </message>
    <message>
        <source>The unit %1 has more than 50 characters. The row was left out. Shorten it.</source>
        <translation>Jednotka %1 má více než 50 znaků. Řádek se vynechal. Zkraťte ji.</translation>
    </message>
    <message>
        <source>The note has more than 255 characters. The row was left out. Shorten it.</source>
        <translation>Poznámka má více než 255 znaků. Řádek se vynechal. Zkraťte ji.</translation>
    </message>
    <message>
        <source>There is no meter with the ID, code or serial number %1. The row was left out. Check it, or load the meters again.</source>
        <translation>Měřidlo s ID, kódem nebo výrobním číslem %1 neexistuje. Řádek se vynechal. Zkontrolujte ho, nebo načtěte měřidla znovu.</translation>
    </message>
    <message>
        <source>Several meters have the serial number %1. The row was left out. Write the ID or the code of the meter instead.</source>
        <translation>Výrobní číslo %1 má více měřidel. Řádek se vynechal. Uveďte místo něj ID nebo kód měřidla.</translation>
    </message>
    <message>
        <source>The row has not as many cells as the first line: %1 instead of %2. It was left out, as values could be in the wrong columns. Put numbers with a decimal comma in quotes, or separate the columns by semicolons.</source>
        <translation>Řádek nemá stejný počet buněk jako první řádek: %1 místo %2. Vynechal se, protože hodnoty mohou být ve špatných sloupcích. Dejte čísla s desetinnou čárkou do uvozovek, nebo oddělte sloupce středníky.</translation>
    </message>
    <message>
        <source>%1 is empty. The row was left out. Enter a value.</source>
        <translation>Sloupec %1 je prázdný. Řádek se vynechal. Zadejte hodnotu.</translation>
    </message>
    <message>
        <source>Row %1 has another value for the same record. Both were left out. Remove the one that is wrong.</source>
        <translation>Řádek %1 má pro stejný záznam jinou hodnotu. Oba se vynechaly. Odstraňte ten chybný.</translation>
    </message>
    <message>
        <source>The row repeats row %1. It was left out. Nothing is to be done.</source>
        <translation>Řádek opakuje řádek %1. Vynechal se. Není třeba nic dělat.</translation>
    </message>
    <message>
        <source>The file is a workbook of an old kind, or it is protected by a password. Nothing was read. In the spreadsheet, save it as “Excel workbook (.xlsx)” without a password.</source>
        <translation>Soubor je sešit starého typu nebo je chráněn heslem. Nic se nenačetlo. V tabulkovém procesoru jej uložte jako „Sešit Excelu (.xlsx)“ bez hesla.</translation>
    </message>
    <message>
        <source>The workbook is damaged, or the file is none. Nothing was read. Open it in the spreadsheet and save it again.</source>
        <translation>Sešit je poškozený nebo soubor žádným sešitem není. Nic se nenačetlo. Otevřete jej v tabulkovém procesoru a uložte znovu.</translation>
    </message>
</context>
<context>
    <name>meterdesk::FirstRunPage</name>
    <message>
        <source>Connect to Enectiva</source>
        <translation>Připojit k Enectivě</translation>
    </message>
    <message>
        <source>Tokens are in the API dashboard of the Enectiva web application. They are kept in the system keychain.</source>
        <translation>Tokeny najdete v API dashboardu webové aplikace Enectiva. Ukládají se do systémové klíčenky.</translation>
    </message>
    <message>
        <source>Try it with demo data</source>
        <translation>Vyzkoušet s ukázkovými daty</translation>
    </message>
    <message>
        <source>A town with three years of readings. No account, nothing leaves this computer.</source>
        <translation>Město se třemi lety odečtů. Bez účtu, nic neopustí tento počítač.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Otevřít ukázku</translation>
    </message>
    <message>
        <source>What is kept where</source>
        <translation>Co se kam ukládá</translation>
    </message>
    <message>
        <source>Tokens: the system keychain. Everything else: a database on this computer. Nothing is sent to Enectiva until you say so.</source>
        <translation>Tokeny: systémová klíčenka. Vše ostatní: databáze v tomto počítači. Do Enectivy se nic neodešle, dokud neřeknete.</translation>
    </message>
</context>
<context>
    <name>meterdesk::HeatMapTexts</name>
    <message>
        <source>Hour of day × day, %1</source>
        <extracomment>Title of a heat map; %1 is a year or a range of days</extracomment>
        <translation>Hodina dne × den, %1</translation>
    </message>
    <message>
        <source>interpolated, the readings are further apart</source>
        <translation>interpolováno, odečty jsou dál od sebe</translation>
    </message>
    <message>
        <source>%1 has %2 h</source>
        <extracomment>%1 is a date, %2 the number of its hours: 23 or 25</extracomment>
        <translation>%1 má %2 h</translation>
    </message>
    <message>
        <source>▾ change of summer time: %1</source>
        <translation>▾ změna letního času: %1</translation>
    </message>
    <message>
        <source>%1 has %2 hours: the clock was put forward. The hour it left out is empty.</source>
        <translation>%1 má %2 hodin: čas se posunul dopředu. Vynechaná hodina je prázdná.</translation>
    </message>
    <message>
        <source>%1 has %2 hours: the clock was put back. The hour it showed twice is the mean of both.</source>
        <translation>%1 má %2 hodin: čas se posunul zpět. Hodina, která byla dvakrát, je průměrem obou.</translation>
    </message>
    <message>
        <source>Colours: 2nd to 98th percentile, clipped beyond</source>
        <translation>Barvy: 2. až 98. percentil, za nimi oříznuto</translation>
    </message>
    <message>
        <source>2nd to 98th percentile</source>
        <translation>2. až 98. percentil</translation>
    </message>
    <message>
        <source>Mean by quarter hour</source>
        <translation>Průměr čtvrthodin</translation>
    </message>
    <message>
        <source>Mean by hour</source>
        <translation>Průměr hodin</translation>
    </message>
    <message>
        <source>a day</source>
        <extracomment>Below the unit: &quot;kWh / a day&quot;</extracomment>
        <translation>za den</translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>Na kurzoru</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Spotřeba</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>žádná data</translation>
    </message>
    <message>
        <source>Usual for %1 %2</source>
        <extracomment>%1 is a weekday, %2 the hours: &quot;Usual for Sat 22:00–23:00&quot;</extracomment>
        <translation>Obvykle %1 %2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Rozdíl</translation>
    </message>
    <message>
        <source>mean</source>
        <extracomment>Below the unit: the mean of a day</extracomment>
        <translation>průměr</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Průměr</translation>
    </message>
</context>
<context>
    <name>meterdesk::ImportHead</name>
    <message>
        <source>Not used</source>
        <translation>Nepoužito</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Měřidlo</translation>
    </message>
    <message>
        <source>Import ID</source>
        <translation>Import ID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Výrobní číslo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Meter ID</source>
        <translation>ID měřidla</translation>
    </message>
    <message>
        <source>Suit</source>
        <translation>Suit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>Co je „%1“</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Spotřeba</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cena</translation>
    </message>
</context>
<context>
    <name>meterdesk::ImportParts</name>
    <message>
        <source>Which number is “%1”? Such values are not read until you say so.</source>
        <translation>Jaké číslo je „%1“? Takové hodnoty se nečtou, dokud to neurčíte.</translation>
    </message>
    <message>
        <source>Comma: %1</source>
        <translation>Čárka: %1</translation>
    </message>
    <message>
        <source>Point: %1</source>
        <translation>Tečka: %1</translation>
    </message>
    <message>
        <source>Which day is “%1”? Such dates are not read until you say so.</source>
        <translation>Který den je „%1“? Taková data se nečtou, dokud to neurčíte.</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Nejdřív den</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Nejdřív měsíc</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are on the clipboard, with the reasons.</source>
        <translation>
            <numerusform>%n řádek je ve schránce, s důvodem.</numerusform>
            <numerusform>%n řádky jsou ve schránce, s důvody.</numerusform>
            <numerusform>%n řádků je ve schránce, s důvody.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::ImportTexts</name>
    <message>
        <source>No value</source>
        <translation>Bez hodnoty</translation>
    </message>
    <message>
        <source>No meter named</source>
        <translation>Není uvedeno měřidlo</translation>
    </message>
    <message>
        <source>Meter not known</source>
        <translation>Neznámé měřidlo</translation>
    </message>
    <message>
        <source>Several meters fit</source>
        <translation>Vyhovuje více měřidel</translation>
    </message>
    <message>
        <source>Cells name different meters</source>
        <translation>Buňky uvádějí různá měřidla</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Není číslo</translation>
    </message>
    <message>
        <source>Which decimal mark?</source>
        <translation>Jaký desetinný znak?</translation>
    </message>
    <message>
        <source>Decimals in the next column?</source>
        <translation>Desetinná místa ve vedlejším sloupci?</translation>
    </message>
    <message>
        <source>Too many cells</source>
        <translation>Příliš mnoho buněk</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Není datum</translation>
    </message>
    <message>
        <source>Day or month first?</source>
        <translation>Nejdřív den, nebo měsíc?</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>Jiná jednotka</translation>
    </message>
    <message>
        <source>No import ID</source>
        <translation>Bez import ID</translation>
    </message>
    <message>
        <source>Hour does not exist</source>
        <translation>Hodina neexistuje</translation>
    </message>
    <message>
        <source>Hour exists twice</source>
        <translation>Hodina je dvakrát</translation>
    </message>
    <message>
        <source>Repeats row %1</source>
        <extracomment>%1 is the number of a row</extracomment>
        <translation>Opakuje řádek %1</translation>
    </message>
    <message>
        <source>Row %1 says otherwise</source>
        <extracomment>%1 is the number of a row</extracomment>
        <translation>Řádek %1 uvádí něco jiného</translation>
    </message>
    <message>
        <source>No cell of the row names a meter. Say which column does, or add it.</source>
        <translation>Žádná buňka řádku neuvádí měřidlo. Určete, který sloupec to je, nebo ho doplňte.</translation>
    </message>
    <message>
        <source>No meter is called %1. Check it, or load the meters again.</source>
        <extracomment>%1 is what a cell says, in quotes; also below</extracomment>
        <translation>Žádné měřidlo se nejmenuje %1. Zkontrolujte to, nebo načtěte měřidla znovu.</translation>
    </message>
    <message numerus="yes">
        <source>%n meters are called %1. Name the meter by its import ID or code.</source>
        <translation>
            <numerusform>%n měřidlo se jmenuje %1. Uveďte měřidlo import ID nebo kódem.</numerusform>
            <numerusform>%n měřidla se jmenují %1. Uveďte měřidlo import ID nebo kódem.</numerusform>
            <numerusform>%n měřidel se jmenuje %1. Uveďte měřidlo import ID nebo kódem.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cells of the row name different meters. Correct the one that is wrong.</source>
        <translation>Buňky řádku uvádějí různá měřidla. Opravte tu, která je špatně.</translation>
    </message>
    <message>
        <source>The meter %1 has no import ID, so that no readings can be sent for it. Enter one for it.</source>
        <translation>Měřidlo %1 nemá import ID, takže pro ně nelze odesílat odečty. Zadejte ho.</translation>
    </message>
    <message>
        <source>The row has no value.</source>
        <translation>Řádek nemá hodnotu.</translation>
    </message>
    <message>
        <source>%1 has another decimal mark than the column. Write it as the others are.</source>
        <translation>%1 má jiný desetinný znak než sloupec. Zapište to jako ostatní.</translation>
    </message>
    <message>
        <source>%1 is not a number. Write it as 1234.5 or 1234,5.</source>
        <translation>%1 není číslo. Zapište ho jako 1234.5 nebo 1234,5.</translation>
    </message>
    <message>
        <source>%1 can be read in two ways. Say which decimal mark the table has.</source>
        <translation>%1 lze číst dvěma způsoby. Určete desetinný znak tabulky.</translation>
    </message>
    <message>
        <source>The number %1 seems to go on in the next column. Put numbers with a decimal comma in quotes, or separate the columns by semicolons.</source>
        <translation>Číslo %1 zřejmě pokračuje ve vedlejším sloupci. Dejte čísla s desetinnou čárkou do uvozovek, nebo oddělte sloupce středníky.</translation>
    </message>
    <message>
        <source>The row has more cells than the head has names, so that its values may stand in the wrong columns. Put numbers with a decimal comma in quotes, or separate the columns by semicolons.</source>
        <translation>Řádek má více buněk, než má záhlaví názvů, takže hodnoty mohou být ve špatných sloupcích. Dejte čísla s desetinnou čárkou do uvozovek, nebo oddělte sloupce středníky.</translation>
    </message>
    <message>
        <source>%1 is not the unit of the meter. Convert the value.</source>
        <translation>%1 není jednotka měřidla. Přepočtěte hodnotu.</translation>
    </message>
    <message>
        <source>The row has no date. Add it.</source>
        <translation>Řádek nemá datum. Doplňte ho.</translation>
    </message>
    <message>
        <source>%1 is not a date. Write it as 2025-09-01 14:00.</source>
        <translation>%1 není datum. Zapište ho jako 2025-09-01 14:00.</translation>
    </message>
    <message>
        <source>%1 can be read in two ways. Say whether day or month comes first.</source>
        <translation>%1 lze číst dvěma způsoby. Určete, zda je první den, nebo měsíc.</translation>
    </message>
    <message>
        <source>%1 does not exist: the clocks were put forward. Correct the time.</source>
        <translation>%1 neexistuje: hodiny se posunuly dopředu. Opravte čas.</translation>
    </message>
    <message>
        <source>%1 exists twice: the clocks were put back. Write the offset behind it, such as +02:00.</source>
        <translation>%1 je dvakrát: hodiny se posunuly zpět. Připište posun, například +02:00.</translation>
    </message>
    <message>
        <source>The row repeats row %1. Nothing is to be done.</source>
        <translation>Řádek opakuje řádek %1. Není třeba nic dělat.</translation>
    </message>
    <message>
        <source>Row %1 has another value for the same meter and time. Remove the one that is wrong.</source>
        <translation>Řádek %1 má pro stejné měřidlo a čas jinou hodnotu. Odstraňte tu, která je špatně.</translation>
    </message>
</context>
<context>
    <name>meterdesk::InvoiceBatchModel</name>
    <message>
        <source>being checked …</source>
        <translation>kontroluje se …</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <extracomment>A warning that the person has accepted; %1 is the warning</extracomment>
        <translation>přijato: %1</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>v Odchozích</translation>
    </message>
    <message>
        <source>check: it may be stored</source>
        <extracomment>Of an invoice that was sent without an answer: a person has to look</extracomment>
        <translation>zkontrolovat: možná je uložena</translation>
    </message>
    <message>
        <source>It left and no answer came. Look in Enectiva whether it is there: it is never sent again by itself.</source>
        <translation>Odešla a odpověď nepřišla. Podívejte se v Enectivě, zda tam je: sama se znovu neodešle nikdy.</translation>
    </message>
    <message>
        <source>It is in the outbox.</source>
        <translation>Je v Odchozích.</translation>
    </message>
    <message>
        <source>You accepted this: %1</source>
        <translation>Tohle jste přijali: %1</translation>
    </message>
    <message>
        <source>Its readings are being loaded.</source>
        <translation>Načítají se její odečty.</translation>
    </message>
    <message>
        <source>Ctrl+Space accepts it.</source>
        <translation>Ctrl+mezerník to přijme.</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Verdikt: %1</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>The number of a row</extracomment>
        <translation>#</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Měřidlo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Období</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Spotřeba</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Head of a column; %1 is a currency</extracomment>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Naměřeno</translation>
    </message>
    <message>
        <source>Diff.</source>
        <extracomment>Short for difference</extracomment>
        <translation>Rozdíl</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Posouzení</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Cena, %1</translation>
    </message>
</context>
<context>
    <name>meterdesk::InvoiceForm</name>
    <message>
        <source>No meter, or more than one, is called so. Choose one of the list.</source>
        <translation>Tak se nejmenuje žádné měřidlo, nebo víc než jedno. Vyberte ze seznamu.</translation>
    </message>
    <message>
        <source>“%1” is no day. Type 31, 31.1. or 310126.</source>
        <translation>„%1“ není den. Napište 31, 31.1. nebo 310126.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type digits with one decimal mark.</source>
        <translation>„%1“ není číslo. Napište číslice s jednou desetinnou čárkou.</translation>
    </message>
    <message numerus="yes">
        <source>The service takes 255 characters; %n too many.</source>
        <translation>
            <numerusform>Služba přijme 255 znaků; %n navíc.</numerusform>
            <numerusform>Služba přijme 255 znaků; %n navíc.</numerusform>
            <numerusform>Služba přijme 255 znaků; %n navíc.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 z %2 znaků</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Nová faktura</translation>
    </message>
    <message>
        <source>Change the invoice</source>
        <translation>Změna faktury</translation>
    </message>
    <message>
        <source>Drop the file of the invoice here; it stays on this computer</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Sem přetáhněte soubor faktury; zůstane v tomto počítači</translation>
    </message>
    <message>
        <source>%1 · stays on this computer</source>
        <translation>%1 · zůstává v tomto počítači</translation>
    </message>
    <message>
        <source>File of the invoice</source>
        <translation>Soubor faktury</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.jpg *.png);;All files (*)</source>
        <translation>Dokumenty (*.pdf *.jpg *.png);;Všechny soubory (*)</translation>
    </message>
    <message>
        <source>Invoice meter</source>
        <translation>Měřidlo faktury</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Spotřeba</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Jednotková cena</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>Serial, code, EAN or name</source>
        <translation>Výrobní číslo, kód, EAN nebo název</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Vrátit</translation>
    </message>
    <message>
        <source>What was typed before (Ctrl+Z)</source>
        <translation>Co bylo napsáno předtím (Ctrl+Z)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Choose the file of the invoice</source>
        <translation>Vybrat soubor faktury</translation>
    </message>
    <message>
        <source>Forget the file of the invoice</source>
        <translation>Zapomenout soubor faktury</translation>
    </message>
    <message>
        <source>Unit of the invoices</source>
        <translation>Jednotka faktur</translation>
    </message>
    <message>
        <source>What the invoices of this meter count in. It is kept for the meter; the figure is sent as it is typed.</source>
        <translation>V čem počítají faktury tohoto měřidla. Pamatuje se u měřidla; číslo se odesílá tak, jak je zapsané.</translation>
    </message>
    <message>
        <source>The currency is set in the preferences.</source>
        <translation>Měna se nastavuje v předvolbách.</translation>
    </message>
</context>
<context>
    <name>meterdesk::InvoiceImportDialog</name>
    <message>
        <source>Open a list of invoices</source>
        <translation>Otevřít seznam faktur</translation>
    </message>
    <message numerus="yes">
        <source>%n being checked</source>
        <translation>
            <numerusform>%n se kontroluje</numerusform>
            <numerusform>%n se kontrolují</numerusform>
            <numerusform>%n se kontroluje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n připravena</numerusform>
            <numerusform>%n připraveny</numerusform>
            <numerusform>%n připraveno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning</source>
        <translation>
            <numerusform>%n s varováním</numerusform>
            <numerusform>%n s varováním</numerusform>
            <numerusform>%n s varováním</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n s potíží</numerusform>
            <numerusform>%n s potíží</numerusform>
            <numerusform>%n s potíží</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the ledger already</source>
        <translation>
            <numerusform>%n už v knize faktur</numerusform>
            <numerusform>%n už v knize faktur</numerusform>
            <numerusform>%n už v knize faktur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also %n with a warning</source>
        <translation>
            <numerusform>I %n s varováním</numerusform>
            <numerusform>I %n s varováním</numerusform>
            <numerusform>I %n s varováním</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Into the batch: %n invoice(s)</source>
        <translation>
            <numerusform>Do dávky: %n faktura</numerusform>
            <numerusform>Do dávky: %n faktury</numerusform>
            <numerusform>Do dávky: %n faktur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Into the ledger: %n invoice(s)</source>
        <translation>
            <numerusform>Do knihy faktur: %n faktura</numerusform>
            <numerusform>Do knihy faktur: %n faktury</numerusform>
            <numerusform>Do knihy faktur: %n faktur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) are in the batch.</source>
        <translation>
            <numerusform>%n faktura je v dávce.</numerusform>
            <numerusform>%n faktury jsou v dávce.</numerusform>
            <numerusform>%n faktur je v dávce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) are in the ledger.</source>
        <translation>
            <numerusform>%n faktura je v knize faktur.</numerusform>
            <numerusform>%n faktury jsou v knize faktur.</numerusform>
            <numerusform>%n faktur je v knize faktur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over a list of invoices</source>
        <translation>Převzít seznam faktur</translation>
    </message>
    <message>
        <source>These invoices:</source>
        <translation>Tyto faktury:</translation>
    </message>
    <message>
        <source>are to be sent</source>
        <translation>se mají odeslat</translation>
    </message>
    <message>
        <source>are in Enectiva already</source>
        <translation>už v Enectivě jsou</translation>
    </message>
</context>
<context>
    <name>meterdesk::InvoiceImportModel</name>
    <message>
        <source>Being checked …</source>
        <translation>Kontroluje se …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Připraveno</translation>
    </message>
    <message>
        <source>In the ledger already</source>
        <translation>Už v knize faktur</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Měřidlo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Období</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Spotřeba</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cena</translation>
    </message>
</context>
<context>
    <name>meterdesk::InvoiceSendPage</name>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Odešle se</translation>
    </message>
    <message>
        <source>To decide, stays here</source>
        <translation>K rozhodnutí, zůstane zde</translation>
    </message>
    <message>
        <source>Cannot be sent, stays here</source>
        <translation>Nelze odeslat, zůstane zde</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Odesláno dříve</translation>
    </message>
    <message>
        <source>Send invoices to %1</source>
        <translation>Odeslat faktury do „%1“</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Cena: %1</translation>
    </message>
    <message>
        <source>Paper total: %1, left: %2</source>
        <translation>Papírový součet: %1, zbývá: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) stay here, the reasons are in the list.</source>
        <translation>
            <numerusform>%n faktura zůstane zde, důvod je v seznamu.</numerusform>
            <numerusform>%n faktury zůstanou zde, důvody jsou v seznamu.</numerusform>
            <numerusform>%n faktur zůstane zde, důvody jsou v seznamu.</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1. Invoices cannot be changed or deleted on the server: what is sent is final. They are stored on this computer first, then sent one by one; one that gets no answer is never sent again by itself.</source>
        <translation>Do připojení „%1“. Faktury nelze na serveru změnit ani smazat: co se odešle, je konečné. Nejdřív se uloží v tomto počítači, pak se odesílají jedna po druhé; ta, která nedostane odpověď, se sama znovu neodešle nikdy.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n faktura</numerusform>
            <numerusform>%n faktury</numerusform>
            <numerusform>%n faktur</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the batch</source>
        <translation>Zpět k dávce</translation>
    </message>
    <message>
        <source>Confirm sending</source>
        <translation>Potvrdit odeslání</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Uložit potvrzení…</translation>
    </message>
    <message>
        <source>Invoices to be sent</source>
        <translation>Faktury k odeslání</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Měřidlo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Období</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Spotřeba</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>unknown: check</source>
        <extracomment>Of an invoice that was sent and got no answer</extracomment>
        <translation>neznámo: zkontrolovat</translation>
    </message>
    <message>
        <source>Sent to %1, %2</source>
        <translation>Odesláno do „%1“, %2</translation>
    </message>
    <message>
        <source>Cost stored: %1 of %2</source>
        <translation>Uloženo v ceně: %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%n on their way</source>
        <translation>
            <numerusform>%n na cestě</numerusform>
            <numerusform>%n na cestě</numerusform>
            <numerusform>%n na cestě</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check: it left and no answer came</source>
        <translation>
            <numerusform>%n ke kontrole: odešla a odpověď nepřišla</numerusform>
            <numerusform>%n ke kontrole: odešly a odpověď nepřišla</numerusform>
            <numerusform>%n ke kontrole: odešlo a odpověď nepřišla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused; they stay in the batch, to be corrected</source>
        <translation>
            <numerusform>%n odmítnuta; zůstává v dávce k opravě</numerusform>
            <numerusform>%n odmítnuty; zůstávají v dávce k opravě</numerusform>
            <numerusform>%n odmítnuto; zůstávají v dávce k opravě</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored on the server</source>
        <translation>Uloženo na serveru</translation>
    </message>
    <message>
        <source>The receipt is kept here and can be saved for your files: the service cannot list invoices.</source>
        <translation>Potvrzení zůstává zde a lze je uložit k vašim spisům: služba neumí faktury vypsat.</translation>
    </message>
    <message>
        <source>Sending goes on by itself, also while you work elsewhere.</source>
        <translation>Odesílání pokračuje samo, i když pracujete jinde.</translation>
    </message>
    <message>
        <source>Check: the invoice of %1, %2, left and no answer came. Look in Enectiva before it is sent again.</source>
        <translation>Zkontrolujte: faktura %1, %2, odešla a odpověď nepřišla. Než se odešle znovu, podívejte se do Enectivy.</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Je tam</translation>
    </message>
    <message>
        <source>It is not there, send again</source>
        <translation>Není tam, odeslat znovu</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) count in another unit than the meter; the figures are sent as they were typed.</source>
        <translation>
            <numerusform>%n faktura počítá v jiné jednotce než měřidlo; čísla se odešlou tak, jak byla zapsána.</numerusform>
            <numerusform>%n faktury počítají v jiné jednotce než měřidlo; čísla se odešlou tak, jak byla zapsána.</numerusform>
            <numerusform>%n faktur počítá v jiné jednotce než měřidlo; čísla se odešlou tak, jak byla zapsána.</numerusform>
        </translation>
    </message>
    <message>
        <source>there: found in Enectiva</source>
        <extracomment>Of an invoice that got no answer: the person looked into Enectiva</extracomment>
        <translation>je tam: nalezeno v Enectivě</translation>
    </message>
    <message numerus="yes">
        <source>Confirm sending: %n invoice(s)</source>
        <translation>
            <numerusform>Potvrdit odeslání: %n faktura</numerusform>
            <numerusform>Potvrdit odeslání: %n faktury</numerusform>
            <numerusform>Potvrdit odeslání: %n faktur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::InvoiceTexts</name>
    <message>
        <source>Choose the meter of the invoice.</source>
        <translation>Zvolte měřidlo faktury.</translation>
    </message>
    <message>
        <source>Type the first and the last day of the invoice.</source>
        <translation>Zadejte první a poslední den faktury.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Poslední den je před prvním.</translation>
    </message>
    <message>
        <source>The last day is still to come. Today is %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Poslední den teprve přijde. Dnes je %1.</translation>
    </message>
    <message>
        <source>The cost is not a number.</source>
        <translation>Částka není číslo.</translation>
    </message>
    <message>
        <source>The consumption is not a number.</source>
        <translation>Spotřeba není číslo.</translation>
    </message>
    <message>
        <source>The cost is below zero. Credits cannot be sent.</source>
        <translation>Částka je menší než nula. Dobropisy nelze odeslat.</translation>
    </message>
    <message>
        <source>The consumption is below zero. Credits cannot be sent.</source>
        <translation>Spotřeba je menší než nula. Dobropisy nelze odeslat.</translation>
    </message>
    <message>
        <source>Overlaps %1 with the invoice %2. Correct the days.</source>
        <extracomment>%1 are days, %2 the note or the days of an invoice</extracomment>
        <translation>Překrývá se v období %1 s fakturou %2. Opravte dny.</translation>
    </message>
    <message numerus="yes">
        <source>The note has %n characters, %1 are allowed.</source>
        <extracomment>%n characters, %1 is the most that are allowed</extracomment>
        <translation>
            <numerusform>Poznámka má %n znak, povoleno je %1.</numerusform>
            <numerusform>Poznámka má %n znaky, povoleno je %1.</numerusform>
            <numerusform>Poznámka má %n znaků, povoleno je %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the consumption, the cost, or both.</source>
        <translation>Zadejte spotřebu, cenu nebo obojí.</translation>
    </message>
    <message>
        <source>The meter measured nothing on these days, invoiced are %1.</source>
        <extracomment>%1 is an amount with its unit</extracomment>
        <translation>Měřidlo za tyto dny nenaměřilo nic, fakturováno je %1.</translation>
    </message>
    <message>
        <source>%1 over the meter (%2)</source>
        <extracomment>%1 is an amount with its unit, %2 a share: &quot;+14.0 %&quot;</extracomment>
        <translation>%1 nad měřidlem (%2)</translation>
    </message>
    <message>
        <source>%1 under the meter (%2)</source>
        <extracomment>%1 is an amount with its unit, %2 a share: &quot;−14.0 %&quot;</extracomment>
        <translation>%1 pod měřidlem (%2)</translation>
    </message>
    <message>
        <source>, about %1</source>
        <extracomment>Continues &quot;3.9 GJ over the meter (+14.0 %)&quot;; %1 is money</extracomment>
        <translation>, přibližně %1</translation>
    </message>
    <message>
        <source>The unit price is %1 away from the mean of the last invoices (%2).</source>
        <extracomment>%1 is a share: &quot;+11.8 %&quot;, %2 money</extracomment>
        <translation>Jednotková cena se od průměru posledních faktur (%2) liší o %1.</translation>
    </message>
    <message>
        <source>The unit price is %1 away from the same month last year (%2).</source>
        <extracomment>%1 is a share: &quot;+11.8 %&quot;, %2 money</extracomment>
        <translation>Jednotková cena se od stejného měsíce loni (%2) liší o %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n days before it have no invoice: %1.</source>
        <extracomment>%1 are days</extracomment>
        <translation>
            <numerusform>%n den před ní je bez faktury: %1.</numerusform>
            <numerusform>%n dny před ní jsou bez faktury: %1.</numerusform>
            <numerusform>%n dnů před ní je bez faktury: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after it have no invoice: %1.</source>
        <extracomment>%1 are days</extracomment>
        <translation>
            <numerusform>%n den po ní je bez faktury: %1.</numerusform>
            <numerusform>%n dny po ní jsou bez faktury: %1.</numerusform>
            <numerusform>%n dnů po ní je bez faktury: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is for %n days. Usual are %1.</source>
        <extracomment>%1 is a number of days</extracomment>
        <translation>
            <numerusform>Je za %n den. Obvyklý počet dnů: %1.</numerusform>
            <numerusform>Je za %n dny. Obvyklý počet dnů: %1.</numerusform>
            <numerusform>Je za %n dnů. Obvyklý počet dnů: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared: the meter has no readings.</source>
        <translation>Neporovnáno: měřidlo nemá odečty.</translation>
    </message>
    <message>
        <source>Not compared: the register fell on these days.</source>
        <translation>Neporovnáno: stav v těchto dnech klesl.</translation>
    </message>
    <message>
        <source>Not compared: the readings are all from within these days.</source>
        <translation>Neporovnáno: všechny odečty jsou až z těchto dnů.</translation>
    </message>
    <message>
        <source>Not compared: there is no reading from %1 or before.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Neporovnáno: chybí odečet z %1 nebo dřívější.</translation>
    </message>
    <message>
        <source>Not compared: there is no reading from %1 or later.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Neporovnáno: chybí odečet z %1 nebo pozdější.</translation>
    </message>
    <message>
        <source>There is consumption without a cost.</source>
        <translation>Je zadána spotřeba bez ceny.</translation>
    </message>
    <message>
        <source>There is a cost without consumption.</source>
        <translation>Je zadána cena bez spotřeby.</translation>
    </message>
    <message>
        <source>no meter</source>
        <translation>bez měřidla</translation>
    </message>
    <message>
        <source>no days</source>
        <translation>bez dnů</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>končí dřív, než začíná</translation>
    </message>
    <message>
        <source>ends in the future</source>
        <translation>končí v budoucnosti</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>není číslo</translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>menší než nula</translation>
    </message>
    <message>
        <source>overlaps %1 with %2</source>
        <extracomment>%1 are days, %2 the note or the days of an invoice</extracomment>
        <translation>překrývá %1 s %2</translation>
    </message>
    <message>
        <source>note too long</source>
        <translation>příliš dlouhá poznámka</translation>
    </message>
    <message>
        <source>neither consumption nor cost</source>
        <translation>ani spotřeba, ani cena</translation>
    </message>
    <message>
        <source>%1 against the meter</source>
        <extracomment>In a cell; %1 is a share: &quot;+14.0 %&quot;</extracomment>
        <translation>%1 proti měřidlu</translation>
    </message>
    <message>
        <source>unit price %1</source>
        <extracomment>In a cell; %1 is a share: &quot;+14.0 %&quot;</extracomment>
        <translation>jednotková cena %1</translation>
    </message>
    <message>
        <source>unit price %1 in a year</source>
        <extracomment>In a cell; %1 is a share: &quot;+14.0 %&quot;</extracomment>
        <translation>jednotková cena %1 za rok</translation>
    </message>
    <message numerus="yes">
        <source>%n days without invoice before</source>
        <translation>
            <numerusform>%n den předtím bez faktury</numerusform>
            <numerusform>%n dny předtím bez faktury</numerusform>
            <numerusform>%n dnů předtím bez faktury</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days without invoice after</source>
        <translation>
            <numerusform>%n den potom bez faktury</numerusform>
            <numerusform>%n dny potom bez faktury</numerusform>
            <numerusform>%n dnů potom bez faktury</numerusform>
        </translation>
    </message>
    <message>
        <source>longer than usual</source>
        <translation>delší než obvykle</translation>
    </message>
    <message>
        <source>consumption without cost</source>
        <translation>spotřeba bez ceny</translation>
    </message>
    <message>
        <source>cost without consumption</source>
        <translation>cena bez spotřeby</translation>
    </message>
    <message>
        <source>not compared: no readings</source>
        <translation>neporovnáno: bez odečtů</translation>
    </message>
    <message>
        <source>not compared: readings are missing</source>
        <translation>neporovnáno: chybějí odečty</translation>
    </message>
    <message>
        <source>not compared: the register fell</source>
        <translation>neporovnáno: stav klesl</translation>
    </message>
    <message>
        <source>fits</source>
        <extracomment>The invoice agrees with the meter</extracomment>
        <translation>souhlasí</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>neporovnáno</translation>
    </message>
    <message>
        <source>Readings used: %1 and %2, interpolated to midnight. Uncertainty from the time to the nearest reading.</source>
        <extracomment>%1 and %2 are dates and times</extracomment>
        <translation>Použité odečty: %1 a %2, přepočteno k půlnoci. Nejistota je z doby k nejbližšímu odečtu.</translation>
    </message>
    <message>
        <source>Readings used: %1 and %2.</source>
        <extracomment>%1 and %2 are dates and times</extracomment>
        <translation>Použité odečty: %1 a %2.</translation>
    </message>
    <message>
        <source>Limit here: %1, twice the uncertainty.</source>
        <extracomment>%1 is a share or an amount</extracomment>
        <translation>Mez je zde %1, dvojnásobek nejistoty.</translation>
    </message>
    <message>
        <source>Limit here: %1.</source>
        <extracomment>%1 is a share or an amount</extracomment>
        <translation>Mez je zde %1.</translation>
    </message>
    <message>
        <source>Not compared: the meter does not count in %1, and what it counts cannot be turned into that. For gas, Preferences take its calorific value.</source>
        <extracomment>%1 is a unit</extracomment>
        <translation>Neporovnáno: měřidlo nepočítá v %1 a jeho hodnoty na to nelze přepočítat. U plynu zadejte spalné teplo v předvolbách.</translation>
    </message>
    <message>
        <source>not compared: other unit</source>
        <translation>neporovnáno: jiná jednotka</translation>
    </message>
</context>
<context>
    <name>meterdesk::InvoicesPage</name>
    <message numerus="yes">
        <source>%n invoice(s) were not taken: the ledger has their days by now. They are in the batch.</source>
        <translation>
            <numerusform>%n faktura se nepřijala: kniha faktur už její dny má. Je v dávce.</numerusform>
            <numerusform>%n faktury se nepřijaly: kniha faktur už jejich dny má. Jsou v dávce.</numerusform>
            <numerusform>%n faktur se nepřijalo: kniha faktur už jejich dny má. Jsou v dávce.</numerusform>
        </translation>
    </message>
    <message>
        <source>all entities</source>
        <translation>všechny objekty</translation>
    </message>
    <message>
        <source>No meters. Choose an entity on the left.</source>
        <translation>Žádná měřidla. Vyberte vlevo objekt.</translation>
    </message>
    <message>
        <source>No invoice of these meters is known here: what was entered elsewhere is unknown to this program. Take over the list of a supplier, or type the first one below.</source>
        <translation>Žádná faktura těchto měřidel tu není známa: co se zadalo jinde, tento program nezná. Převezměte seznam dodavatele, nebo napište první níže.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n meter(s)</source>
        <translation>
            <numerusform>Ukázat %n měřidlo</numerusform>
            <numerusform>Ukázat všechna %n měřidla</numerusform>
            <numerusform>Ukázat všech %n měřidel</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection is open.</source>
        <translation>Není otevřeno žádné připojení.</translation>
    </message>
    <message numerus="yes">
        <source>Ledger on this computer: %n invoice(s). Invoices entered elsewhere are unknown to this program.</source>
        <translation>
            <numerusform>Kniha faktur v tomto počítači: %n faktura. Faktury zadané jinde tento program nezná.</numerusform>
            <numerusform>Kniha faktur v tomto počítači: %n faktury. Faktury zadané jinde tento program nezná.</numerusform>
            <numerusform>Kniha faktur v tomto počítači: %n faktur. Faktury zadané jinde tento program nezná.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n den</numerusform>
            <numerusform>%n dny</numerusform>
            <numerusform>%n dnů</numerusform>
        </translation>
    </message>
    <message>
        <source>%1,
follows %2</source>
        <extracomment>%1 is a number of days, %2 the last day of the invoice before</extracomment>
        <translation>%1,
navazuje na %2</translation>
    </message>
    <message>
        <source>%1,
the last ends %2</source>
        <translation>%1,
minulá končí %2</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) taken out of the batch.</source>
        <translation>
            <numerusform>%n faktura vyřazena z dávky.</numerusform>
            <numerusform>%n faktury vyřazeny z dávky.</numerusform>
            <numerusform>%n faktur vyřazeno z dávky.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Vrátit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Row %1, %2, %3</source>
        <translation>Řádek %1, %2, %3</translation>
    </message>
    <message>
        <source>Check %1: it left and no answer came. Look in Enectiva before it is sent again.</source>
        <extracomment>%1 names an invoice</extracomment>
        <translation>Zkontrolujte: %1: odešla a odpověď nepřišla. Než se odešle znovu, podívejte se do Enectivy.</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Je tam</translation>
    </message>
    <message>
        <source>It is not there, send again</source>
        <translation>Není tam, odeslat znovu</translation>
    </message>
    <message>
        <source>%1 was refused. Nothing of it was stored. Change it, or send it again with the batch.</source>
        <extracomment>%1 names an invoice</extracomment>
        <translation>%1: server odmítl. Nic se neuložilo. Změňte ji, nebo odešlete znovu s dávkou.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Změnit</translation>
    </message>
    <message>
        <source>The local data cannot be written, so that nothing can be sent.</source>
        <translation>Místní data nelze zapisovat, takže nelze nic odeslat.</translation>
    </message>
    <message>
        <source>The batch is empty.</source>
        <translation>Dávka je prázdná.</translation>
    </message>
    <message>
        <source>The form holds an invoice that is not in the batch. It stays there and is not sent.</source>
        <translation>Ve formuláři je faktura, která není v dávce. Zůstane tam a neodešle se.</translation>
    </message>
    <message>
        <source>Invoices %1</source>
        <extracomment>What a batch of invoices is called in outbox and journal; %1 is a day</extracomment>
        <translation>Faktury %1</translation>
    </message>
    <message>
        <source>Nothing was sent; the invoices are still in the batch.</source>
        <translation>Nic se neodeslalo; faktury jsou stále v dávce.</translation>
    </message>
    <message>
        <source>Ledger of invoices</source>
        <translation>Kniha faktur</translation>
    </message>
    <message>
        <source>Meters of</source>
        <translation>Měřidla</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Připojení</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Měsíce</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Vytištěno</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Kniha faktur</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n invoice(s)</source>
        <translation>
            <numerusform>%1: %n faktura</numerusform>
            <numerusform>%1: %n faktury</numerusform>
            <numerusform>%1: %n faktur</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Uložit potvrzení</translation>
    </message>
    <message>
        <source>Tables (*.csv);;Workbooks (*.xlsx);;Text (*.txt)</source>
        <translation>Tabulky (*.csv);;Sešity (*.xlsx);;Text (*.txt)</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <extracomment>Begins the name of a file; %1 is a number</extracomment>
        <translation>Potvrzení %1</translation>
    </message>
    <message>
        <source>The receipt is in %1.</source>
        <translation>Potvrzení je v %1.</translation>
    </message>
    <message>
        <source>A row for each meter, a column for each month. Enter on a gap begins an invoice.</source>
        <translation>Řádek pro každé měřidlo, sloupec pro každý měsíc. Enter na mezeře začne fakturu.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faktury</translation>
    </message>
    <message>
        <source>Nothing in the batch. Type an invoice above, or paste a supplier&apos;s list.</source>
        <translation>V dávce nic není. Napište fakturu nahoře, nebo vložte seznam dodavatele.</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Vložit seznam</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Nová faktura</translation>
    </message>
    <message>
        <source>Send invoices</source>
        <translation>Odeslat faktury</translation>
    </message>
    <message>
        <source>Paste a supplier&apos;s list</source>
        <translation>Vložit seznam dodavatele</translation>
    </message>
    <message>
        <source>Open a supplier&apos;s list…</source>
        <translation>Otevřít seznam dodavatele…</translation>
    </message>
    <message>
        <source>Accept the warnings</source>
        <translation>Přijmout varování</translation>
    </message>
    <message>
        <source>Take out of the batch</source>
        <translation>Vyřadit z dávky</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit</translation>
    </message>
    <message>
        <source>Row %1 %2. It is kept here, and not sent while its days are in another invoice.</source>
        <extracomment>%1 is the number of a row, %2 tells what the invoice overlaps with</extracomment>
        <translation>Řádek %1 %2. Zůstává zde a neodešle se, dokud jsou jeho dny v jiné faktuře.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Měna</translation>
    </message>
    <message>
        <source>Only the import ID of this meter is known here. An invoice needs the meter itself: the connection lists it once it has a login token.</source>
        <translation>Z tohoto měřidla je zde známo jen import ID. Faktura potřebuje samo měřidlo: připojení ho vypíše, jakmile má přihlašovací token.</translation>
    </message>
</context>
<context>
    <name>meterdesk::JumpBox</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <extracomment>Read aloud: how many meters and entities were found</extracomment>
        <translation>
            <numerusform>%n shoda</numerusform>
            <numerusform>%n shody</numerusform>
            <numerusform>%n shod</numerusform>
        </translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>Přejít na</translation>
    </message>
    <message>
        <source>Jump to meter, code, serial, entity</source>
        <translation>Přejít na měřidlo, kód, číslo, objekt</translation>
    </message>
</context>
<context>
    <name>meterdesk::JumpDelegate</name>
    <message>
        <source>deactivated</source>
        <extracomment>Beside the number of a meter that is out of service</extracomment>
        <translation>deaktivováno</translation>
    </message>
    <message>
        <source>%1, deactivated</source>
        <translation>%1, deaktivováno</translation>
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
        <translation>deaktivováno</translation>
    </message>
    <message>
        <source>Import ID %1</source>
        <translation>Import ID %1</translation>
    </message>
    <message>
        <source>External ID %1</source>
        <translation>Externí ID %1</translation>
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
        <translation>Shody</translation>
    </message>
    <message>
        <source>The first %1 of %2. Type more to narrow them down.</source>
        <translation>Prvních %1 z %2. Upřesněte psaním.</translation>
    </message>
    <message>
        <source>No connection is open.</source>
        <translation>Není otevřeno žádné připojení.</translation>
    </message>
    <message>
        <source>Loading entities and meters…</source>
        <translation>Načítají se objekty a měřidla…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nic neodpovídá „%1“.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Deactivated meters are left out here; the menu View can include them.</source>
        <translation>Nic neodpovídá „%1“. Deaktivovaná měřidla se tu vynechávají; zahrne je nabídka Zobrazení.</translation>
    </message>
</context>
<context>
    <name>meterdesk::LedgerHeader</name>
    <message>
        <source>Ledger</source>
        <translation>Kniha faktur</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>O rok dřív</translation>
    </message>
    <message>
        <source>A year later</source>
        <translation>O rok později</translation>
    </message>
    <message>
        <source>Only with invoices</source>
        <translation>Jen s fakturami</translation>
    </message>
    <message>
        <source>Leaves out the meters that no invoice is known of here</source>
        <translation>Vynechá měřidla, jejichž fakturu tu nikdo nezná</translation>
    </message>
</context>
<context>
    <name>meterdesk::LedgerPaper</name>
    <message numerus="yes">
        <source>and %n more meter(s): choose fewer on the left, or export the table</source>
        <translation>
            <numerusform>a %n další měřidlo: vyberte vlevo méně, nebo vyvezte tabulku</numerusform>
            <numerusform>a %n další měřidla: vyberte vlevo méně, nebo vyvezte tabulku</numerusform>
            <numerusform>a %n dalších měřidel: vyberte vlevo méně, nebo vyvezte tabulku</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::LedgerStripModel</name>
    <message>
        <source>invoiced</source>
        <extracomment>In the strip of the ledger: these days are in an invoice</extracomment>
        <translation>fakturováno</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>překryv</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>mezera</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>In the strip of the ledger: no invoice of these days has come</extracomment>
        <translation>zatím ne</translation>
    </message>
    <message>
        <source>cost %1</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>cena %1</translation>
    </message>
    <message>
        <source>Typed, not sent: %1: %2</source>
        <extracomment>%1 are days, %2 what the invoice says</extracomment>
        <translation>Zapsáno, neodesláno: %1: %2</translation>
    </message>
    <message>
        <source>Invoiced (imported): %1: %2</source>
        <translation>Fakturováno (převzato): %1: %2</translation>
    </message>
    <message>
        <source>Invoiced: %1: %2</source>
        <translation>Fakturováno: %1: %2</translation>
    </message>
    <message>
        <source>More than one invoice covers %1.</source>
        <translation>Dny %1 pokrývá víc než jedna faktura.</translation>
    </message>
    <message>
        <source>No invoice covers %1. Enter begins one.</source>
        <translation>Dny %1 nepokrývá žádná faktura. Enter začne novou.</translation>
    </message>
    <message>
        <source>Not invoiced yet: %1. Enter begins the next invoice.</source>
        <translation>Zatím nefakturováno: %1. Enter začne další fakturu.</translation>
    </message>
    <message>
        <source>Nothing is known here of this month.</source>
        <translation>O tomto měsíci tu není nic známo.</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Měřidlo</translation>
    </message>
</context>
<context>
    <name>meterdesk::ListFiles</name>
    <message>
        <source>Row %1: no meter is called “%2”.</source>
        <translation>Řádek %1: žádné měřidlo se nejmenuje „%2“.</translation>
    </message>
    <message>
        <source>Row %1: several meters are called “%2”.</source>
        <translation>Řádek %1: „%2“ se jmenuje více měřidel.</translation>
    </message>
    <message>
        <source>Row %1: its cells name different meters (“%2”).</source>
        <translation>Řádek %1: buňky označují různá měřidla („%2“).</translation>
    </message>
    <message>
        <source>Row %1: “%2” is in the list already.</source>
        <translation>Řádek %1: „%2“ už v seznamu je.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportovat seznam</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Sešity (*.xlsx)</translation>
    </message>
    <message>
        <source>Separated text (*.csv)</source>
        <translation>Text s oddělovači (*.csv)</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importovat seznam</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt)</source>
        <translation>Tabulky (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Všechny soubory (*)</translation>
    </message>
</context>
<context>
    <name>meterdesk::LoadPreviewModel</name>
    <message>
        <source>row %1</source>
        <translation>řádek %1</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation>řádek %1, %2</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Posouzení</translation>
    </message>
    <message>
        <source>[From, to)</source>
        <translation>[Od, do)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>V souboru</translation>
    </message>
</context>
<context>
    <name>meterdesk::LoadProfileDialog</name>
    <message>
        <source>Open a load profile</source>
        <translation>Otevřít diagram zatížení</translation>
    </message>
    <message>
        <source>No load profile was recognised: there is no column of days with figures behind it. Choose the columns.</source>
        <translation>Diagram zatížení se nepodařilo rozpoznat: není tu sloupec dnů, za kterým by byla čísla. Zvolte sloupce.</translation>
    </message>
    <message>
        <source>Which number is “%1”? Such values are not read until you say so.</source>
        <translation>Které číslo je „%1“? Takové hodnoty se nepřečtou, dokud to neřeknete.</translation>
    </message>
    <message>
        <source>The comma is the decimal mark</source>
        <translation>Desetinná je čárka</translation>
    </message>
    <message>
        <source>The point is</source>
        <translation>Desetinná je tečka</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nový</numerusform>
            <numerusform>%n nové</numerusform>
            <numerusform>%n nových</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replace(s) a value</source>
        <translation>
            <numerusform>%n nahradí hodnotu</numerusform>
            <numerusform>%n nahradí hodnotu</numerusform>
            <numerusform>%n nahradí hodnotu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n už tam je</numerusform>
            <numerusform>%n už tam jsou</numerusform>
            <numerusform>%n už tam je</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on its way with another value</source>
        <translation>
            <numerusform>%n je na cestě s jinou hodnotou</numerusform>
            <numerusform>%n jsou na cestě s jinou hodnotou</numerusform>
            <numerusform>%n je na cestě s jinou hodnotou</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s) another profile</source>
        <translation>
            <numerusform>%n překrývá jiný profil</numerusform>
            <numerusform>%n překrývají jiný profil</numerusform>
            <numerusform>%n překrývá jiný profil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n nešel přečíst</numerusform>
            <numerusform>%n nešly přečíst</numerusform>
            <numerusform>%n nešlo přečíst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) between the first and the last are missing.</source>
        <translation>
            <numerusform>Mezi prvním a posledním chybí %n interval.</numerusform>
            <numerusform>Mezi prvním a posledním chybí %n intervaly.</numerusform>
            <numerusform>Mezi prvním a posledním chybí %n intervalů.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s).</source>
        <translation>
            <numerusform>%n prázdná buňka.</numerusform>
            <numerusform>%n prázdné buňky.</numerusform>
            <numerusform>%n prázdných buněk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated row(s).</source>
        <translation>
            <numerusform>%n opakovaný řádek.</numerusform>
            <numerusform>%n opakované řádky.</numerusform>
            <numerusform>%n opakovaných řádků.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nought(s) in the hour that the clock change leaves out.</source>
        <translation>
            <numerusform>%n nula v hodině, kterou změna času vynechává.</numerusform>
            <numerusform>%n nuly v hodině, kterou změna času vynechává.</numerusform>
            <numerusform>%n nul v hodině, kterou změna času vynechává.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an import token nothing can be sent.</source>
        <translation>Bez importního tokenu nelze nic odeslat.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n profile(s)</source>
        <translation>
            <numerusform>Odeslat %n profil</numerusform>
            <numerusform>Odeslat %n profily</numerusform>
            <numerusform>Odeslat %n profilů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n profile(s) in %1</source>
        <translation>
            <numerusform>Odeslat %n profil v %1</numerusform>
            <numerusform>Odeslat %n profily v %1</numerusform>
            <numerusform>Odeslat %n profilů v %1</numerusform>
        </translation>
    </message>
    <message>
        <source>First value</source>
        <translation>První hodnota</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Hodnoty</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>zvolte</translation>
    </message>
    <message>
        <source>a row for each value</source>
        <translation>řádek na každou hodnotu</translation>
    </message>
    <message>
        <source>a row for each day</source>
        <translation>řádek na každý den</translation>
    </message>
    <message>
        <source>begins of intervals</source>
        <translation>začátky intervalů</translation>
    </message>
    <message>
        <source>ends of intervals</source>
        <translation>konce intervalů</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>kW, sent as kWh</source>
        <translation>kW, odešlou se jako kWh</translation>
    </message>
    <message>
        <source>kW, sent as they are</source>
        <translation>kW, odešlou se, jak jsou</translation>
    </message>
    <message>
        <source>another unit, as they are</source>
        <translation>jiná jednotka, jak jsou</translation>
    </message>
    <message>
        <source>%1, with summer time</source>
        <translation>%1, s letním časem</translation>
    </message>
    <message>
        <source>UTC+1, winter time all the year</source>
        <translation>UTC+1, celý rok zimní čas</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>as the values show</source>
        <translation>jak ukazují hodnoty</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>čárka</translation>
    </message>
    <message>
        <source>point</source>
        <translation>tečka</translation>
    </message>
    <message>
        <source>Import a load profile</source>
        <translation>Import diagramu zatížení</translation>
    </message>
    <message>
        <source>%1, suit %2</source>
        <translation>%1, suit %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n row(s) · for %2</source>
        <translation>
            <numerusform>%1 · %n řádek · pro %2</numerusform>
            <numerusform>%1 · %n řádky · pro %2</numerusform>
            <numerusform>%1 · %n řádků · pro %2</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1. Open the file of the distributor, or drop it here.</source>
        <translation>Pro %1. Otevřete soubor distributora, nebo ho sem přetáhněte.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Otevřít soubor…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabulka</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dny</translation>
    </message>
    <message>
        <source>Times are</source>
        <translation>Časy jsou</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervaly</translation>
    </message>
    <message>
        <source>Values are</source>
        <translation>Hodnoty jsou</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Časové pásmo</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Desetinná značka</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Náhled</translation>
    </message>
    <message>
        <source>Only what is not sent</source>
        <translation>Jen co se neodešle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>meterdesk::LoadStrip</name>
    <message numerus="yes">
        <source>%n page(s) loaded</source>
        <translation>
            <numerusform>načtena %n stránka</numerusform>
            <numerusform>načteny %n stránky</numerusform>
            <numerusform>načteno %n stránek</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, back to %2</source>
        <extracomment>%1: &quot;12 pages loaded&quot;, %2: a day</extracomment>
        <translation>%1, zpět do %2</translation>
    </message>
    <message>
        <source>Not loaded since %1</source>
        <translation>Nenačteno od %1</translation>
    </message>
    <message>
        <source>Not loaded before %1</source>
        <translation>Nenačteno před %1</translation>
    </message>
    <message>
        <source>Not everything is loaded</source>
        <translation>Není načteno vše</translation>
    </message>
</context>
<context>
    <name>meterdesk::LoadingRows</name>
    <message>
        <source>Loading</source>
        <translation>Načítání</translation>
    </message>
</context>
<context>
    <name>meterdesk::MainActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Soubor</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Přidat připojení…</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Spravovat připojení…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Načíst znovu</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Předvolby…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ukončit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Zobrazení</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Prohlížení</translation>
    </message>
    <message>
        <source>Deltas</source>
        <extracomment>Monthly consumption</extracomment>
        <translation>Delty</translation>
    </message>
    <message>
        <source>Jump to…</source>
        <translation>Přejít na…</translation>
    </message>
    <message>
        <source>Filter entities and meters</source>
        <translation>Filtrovat objekty a měřidla</translation>
    </message>
    <message>
        <source>Meter card</source>
        <translation>Karta měřidla</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>Moves the focus from one part of the window to the next one</extracomment>
        <translation>Další část okna</translation>
    </message>
    <message>
        <source>Include deactivated meters</source>
        <translation>Včetně deaktivovaných měřidel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Podle systému</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Světlý</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tmavý</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Nápověda</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klávesové zkratky</translation>
    </message>
    <message>
        <source>About Meterdesk</source>
        <translation>O programu Meterdesk</translation>
    </message>
    <message>
        <source>Back up local data…</source>
        <translation>Zálohovat místní data…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Obnovit ze zálohy…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostika</translation>
    </message>
    <message>
        <source>Outbox and journal</source>
        <translation>Odchozí a deník</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>The word for it at the left edge, where there is little room</extracomment>
        <translation>Odchozí</translation>
    </message>
    <message>
        <source>Load everything</source>
        <extracomment>All readings of the meter that is looked at</extracomment>
        <translation>Načíst vše</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Zastavit načítání</translation>
    </message>
    <message>
        <source>Enter readings</source>
        <translation>Zadat odečty</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>The word for it at the left edge, where there is little room</extracomment>
        <translation>Zadat</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportovat…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tisk…</translation>
    </message>
    <message>
        <source>Read this meter…</source>
        <extracomment>A reading of the chosen meter is to be typed</extracomment>
        <translation>Odečíst toto měřidlo…</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faktury</translation>
    </message>
    <message>
        <source>Series and profiles</source>
        <translation>Řady a profily</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>The word for it at the left edge, where there is little room</extracomment>
        <translation>Řady</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Úpr&amp;avy</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Znovu</translation>
    </message>
</context>
<context>
    <name>meterdesk::MainBar</name>
    <message>
        <source>Connection</source>
        <translation>Připojení</translation>
    </message>
</context>
<context>
    <name>meterdesk::MainWindow</name>
    <message>
        <source>Meterdesk cannot use its data</source>
        <translation>Meterdesk nemůže použít svá data</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ukončit</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Zatím žádné připojení</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Otevřít ukázku</translation>
    </message>
    <message>
        <source>There is no such connection</source>
        <translation>Takové připojení neexistuje</translation>
    </message>
    <message>
        <source>No connection of the name that was asked for is set up on this computer. The connections there are can be chosen above.</source>
        <translation>Připojení požadovaného názvu není v tomto počítači nastaveno. Ta, která tu jsou, lze vybrat nahoře.</translation>
    </message>
    <message>
        <source>The login token is missing</source>
        <translation>Chybí přihlašovací token</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Loading entities and meters…</source>
        <translation>Načítají se objekty a měřidla…</translation>
    </message>
    <message>
        <source>Loading readings…</source>
        <translation>Načítají se odečty…</translation>
    </message>
    <message>
        <source>Entities and meters</source>
        <translation>Objekty a měřidla</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Průběh</translation>
    </message>
    <message>
        <source>Meter card</source>
        <translation>Karta měřidla</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Přidat připojení…</translation>
    </message>
    <message>
        <source>Enter a token…</source>
        <translation>Zadat token…</translation>
    </message>
    <message>
        <source>Loading deltas…</source>
        <translation>Načítají se delty…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the last send are deleted on the server again. The journal says what became of them.</source>
        <translation>
            <numerusform>%n zápis z posledního odeslání se na serveru opět smaže. Co se s ním stalo, říká deník.</numerusform>
            <numerusform>%n zápisy z posledního odeslání se na serveru opět smažou. Co se s nimi stalo, říká deník.</numerusform>
            <numerusform>%n zápisů z posledního odeslání se na serveru opět smaže. Co se s nimi stalo, říká deník.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Měřidlo</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Odečteno</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>This connection has no token</source>
        <translation>Toto připojení nemá token</translation>
    </message>
    <message>
        <source>This connection has no token, so nothing can be looked at or sent.</source>
        <translation>Toto připojení nemá token, takže nelze nic prohlížet ani odesílat.</translation>
    </message>
    <message>
        <source>The server does not answer (since %1). It is still waited for; data already loaded stays.</source>
        <translation>Server neodpovídá (od %1). Stále se na něj čeká; načtená data zůstávají.</translation>
    </message>
    <message>
        <source>This connection only sends: the program sees the newest imported value and what was sent from here, nothing older.</source>
        <translation>Toto připojení jen odesílá: program vidí nejnovější importovanou hodnotu a to, co bylo odesláno odsud, nic staršího.</translation>
    </message>
    <message>
        <source>This connection only sends readings, points and profiles. Invoices wait here until it has a login token.</source>
        <translation>Toto připojení odesílá jen odečty, body a profily. Faktury zde čekají, dokud nebude mít přihlašovací token.</translation>
    </message>
    <message>
        <source>This connection only sends: points and profiles can be entered, sent and taken back; what the server shows of them cannot be seen.</source>
        <translation>Toto připojení jen odesílá: body a profily lze zadávat, odesílat a vracet; co z nich server ukazuje, vidět nelze.</translation>
    </message>
    <message>
        <source>This connection only sends: the program sees that a reading is stored, not whether it is accepted.</source>
        <translation>Toto připojení jen odesílá: program vidí, že je odečet uložen, ne zda je přijat.</translation>
    </message>
    <message>
        <source>This connection is read-only: what you type is checked and stays on this computer; no reading is sent.</source>
        <translation>Toto připojení je jen pro čtení: co zapíšete, se zkontroluje a zůstane v tomto počítači; žádný odečet se neodešle.</translation>
    </message>
    <message>
        <source>This connection is read-only: points and profiles can be looked at, none can be sent or deleted.</source>
        <translation>Toto připojení je jen pro čtení: body a profily lze prohlížet, žádné nelze odeslat ani smazat.</translation>
    </message>
    <message>
        <source>This connection is read-only: invoices go out, all else waits here until it has an import token.</source>
        <translation>Toto připojení je jen pro čtení: faktury odcházejí, vše ostatní zde čeká, dokud nebude mít importní token.</translation>
    </message>
    <message>
        <source>Add a login token…</source>
        <translation>Přidat přihlašovací token…</translation>
    </message>
    <message>
        <source>Add an import token…</source>
        <translation>Přidat importní token…</translation>
    </message>
    <message>
        <source>This connection only sends</source>
        <translation>Toto připojení jen odesílá</translation>
    </message>
    <message>
        <source>It has an import token and no login token, so the server lists no meters and shows no readings. Readings, points and profiles can be entered, sent and taken back. With a login token the rest is here, too.</source>
        <translation>Má importní token a nemá přihlašovací, takže server nevypíše žádná měřidla a neukáže odečty. Odečty, body a profily lze zadávat, odesílat a vracet. S přihlašovacím tokenem je zde i všechno ostatní.</translation>
    </message>
    <message>
        <source>Enter readings</source>
        <translation>Zapsat odečty</translation>
    </message>
</context>
<context>
    <name>meterdesk::ManageConnectionsDialog</name>
    <message>
        <source>Waiting for the keychain. It may ask for its password in a window of its own. You can close this; the change goes on.</source>
        <translation>Čeká se na klíčenku. Může se ve vlastním okně zeptat na heslo. Toto můžete zavřít; změna pokračuje.</translation>
    </message>
    <message>
        <source>Tokens of %1 may still be in the keychain. They are removed at the next start that finds it open. %2</source>
        <translation>Tokeny připojení %1 mohou být stále v klíčence. Odstraní se při příštím spuštění, které ji najde otevřenou. %2</translation>
    </message>
    <message>
        <source>Manage connections</source>
        <translation>Správa připojení</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Připojení</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresa API</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID zákazníka</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokeny</translation>
    </message>
    <message>
        <source>No connection is set up on this computer yet.</source>
        <translation>V tomto počítači zatím není žádné připojení.</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Přidat připojení…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Přejmenovat…</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>Nahradit token…</translation>
    </message>
    <message>
        <source>Time zone…</source>
        <translation>Časové pásmo…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Odhlásit…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Odebrat…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nový název</translation>
    </message>
    <message>
        <source>Login token</source>
        <translation>Přihlašovací token</translation>
    </message>
    <message>
        <source>Import token</source>
        <translation>Importní token</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Časové pásmo</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <extracomment>In an empty field: the token there is stays</extracomment>
        <translation>Zůstává beze změny</translation>
    </message>
    <message>
        <source>As usual (%1)</source>
        <translation>Jako obvykle (%1)</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>jen pro toto spuštění</translation>
    </message>
    <message>
        <source>login and import token</source>
        <translation>přihlašovací a importní token</translation>
    </message>
    <message>
        <source>login token (read-only)</source>
        <translation>přihlašovací token (jen pro čtení)</translation>
    </message>
    <message>
        <source>import token</source>
        <translation>importní token</translation>
    </message>
    <message>
        <source>none: signed out</source>
        <translation>žádné: odhlášeno</translation>
    </message>
    <message>
        <source>“%1” gets another name. Nothing else changes.</source>
        <translation>„%1“ dostane jiný název. Nic jiného se nemění.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Přejmenovat</translation>
    </message>
    <message>
        <source>New tokens for “%1” at %2. They are kept in the system keychain; an empty field leaves its token as it is.</source>
        <translation>Nové tokeny pro „%1“ na %2. Ukládají se do systémové klíčenky; prázdné pole ponechá token beze změny.</translation>
    </message>
    <message>
        <source>Save tokens</source>
        <translation>Uložit tokeny</translation>
    </message>
    <message>
        <source>Days and months of “%1” begin in this time zone where an entity has none of its own. The connection is opened anew.</source>
        <translation>Dny a měsíce připojení „%1“ začínají v tomto pásmu tam, kde objekt vlastní nemá. Připojení se otevře znovu.</translation>
    </message>
    <message>
        <source>Save time zone</source>
        <translation>Uložit časové pásmo</translation>
    </message>
    <message>
        <source>The tokens of “%1” are taken out of the keychain. The connection stays; it can be used again once new tokens are entered.</source>
        <translation>Tokeny připojení „%1“ se odstraní z klíčenky. Připojení zůstane; po zadání nových tokenů jej lze znovu použít.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Odhlásit</translation>
    </message>
    <message>
        <source>“%1” is removed from this computer with its tokens and everything that is remembered of it. Nothing changes in Enectiva.</source>
        <translation>„%1“ se z tohoto počítače odebere i s tokeny a vším, co je o něm zapamatováno. V Enectivě se nic nezmění.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Odebrat připojení</translation>
    </message>
</context>
<context>
    <name>meterdesk::MappingFiles</name>
    <message>
        <source>Row %1: no meter is called “%2”.</source>
        <translation>Řádek %1: žádné měřidlo se nejmenuje „%2“.</translation>
    </message>
    <message>
        <source>Row %1: several meters are called “%2”.</source>
        <translation>Řádek %1: „%2“ se jmenuje víc měřidel.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Řádek %1: %2</translation>
    </message>
    <message>
        <source>The file has no column import_id with rows below it. Name its columns id or code, import_id and suit.</source>
        <translation>Soubor nemá sloupec import_id s řádky pod ním. Pojmenujte sloupce id nebo code, import_id a suit.</translation>
    </message>
    <message>
        <source>Import IDs</source>
        <translation>Import ID</translation>
    </message>
</context>
<context>
    <name>meterdesk::MappingPane</name>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s)</source>
        <translation>
            <numerusform>%n měřidlo</numerusform>
            <numerusform>%n měřidla</numerusform>
            <numerusform>%n měřidel</numerusform>
        </translation>
    </message>
    <message>
        <source>Separated text (*.csv)</source>
        <translation>Text s oddělovači (*.csv)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Sešity (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt)</source>
        <translation>Tabulky (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Všechny soubory (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nový</numerusform>
            <numerusform>%n nové</numerusform>
            <numerusform>%n nových</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n změněný</numerusform>
            <numerusform>%n změněné</numerusform>
            <numerusform>%n změněných</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n jako dřív</numerusform>
            <numerusform>%n jako dřív</numerusform>
            <numerusform>%n jako dřív</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not understood</source>
        <translation>
            <numerusform>%n řádek nerozpoznán</numerusform>
            <numerusform>%n řádky nerozpoznány</numerusform>
            <numerusform>%n řádků nerozpoznáno</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Soubor nemá řádky.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n</source>
        <translation>
            <numerusform>Převzít %n</numerusform>
            <numerusform>Převzít %n</numerusform>
            <numerusform>Převzít %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Nechat být</translation>
    </message>
    <message>
        <source>As Enectiva says</source>
        <translation>Jak říká Enectiva</translation>
    </message>
    <message>
        <source>Forgets what was typed for the selected meters</source>
        <translation>Zapomene, co bylo pro vybraná měřidla zadáno</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>Importovat CSV…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportovat CSV…</translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) without an import ID</source>
        <translation>
            <numerusform>%n měřidlo bez import ID</numerusform>
            <numerusform>%n měřidla bez import ID</numerusform>
            <numerusform>%n měřidel bez import ID</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the import IDs</source>
        <translation>Exportovat import ID</translation>
    </message>
    <message>
        <source>Import IDs</source>
        <translation>Import ID</translation>
    </message>
    <message>
        <source>Export the import IDs into a file to print them.</source>
        <translation>Pro tisk exportujte import ID do souboru.</translation>
    </message>
    <message>
        <source>The import IDs are in %1.</source>
        <translation>Import ID jsou v %1.</translation>
    </message>
    <message>
        <source>Import import IDs</source>
        <translation>Importovat import ID</translation>
    </message>
    <message>
        <source>Meter, place, import ID …</source>
        <translation>Měřidlo, místo, import ID …</translation>
    </message>
    <message>
        <source>Filter the import IDs</source>
        <translation>Filtrovat import ID</translation>
    </message>
    <message>
        <source>Only without an import ID</source>
        <translation>Jen bez import ID</translation>
    </message>
</context>
<context>
    <name>meterdesk::MappingTableModel</name>
    <message>
        <source>typed: none</source>
        <translation>zadáno: žádné</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>zadáno</translation>
    </message>
    <message>
        <source>from Enectiva</source>
        <translation>z Enectivy</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Měřidlo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Výrobní číslo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>Suit</source>
        <translation>Suit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Zdroj</translation>
    </message>
    <message>
        <source>“%1” has a space, which no import ID and no suit may have. Nothing was changed.</source>
        <translation>„%1“ má mezeru, kterou import ID ani suit mít nesmí. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>An import ID has at most 255 characters. Nothing was changed.</source>
        <translation>Import ID má nejvýš 255 znaků. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Type the import ID first: a suit alone names no stream.</source>
        <translation>Zadejte nejdřív import ID: samotný suit nic neurčuje.</translation>
    </message>
    <message>
        <source>Import ID</source>
        <translation>Import ID</translation>
    </message>
</context>
<context>
    <name>meterdesk::MeterBrowser</name>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>No entity matches the filter.</source>
        <translation>Filtru neodpovídá žádný objekt.</translation>
    </message>
    <message>
        <source>There are no entities.</source>
        <translation>Nejsou tu žádné objekty.</translation>
    </message>
    <message>
        <source>No meter matches the filter.</source>
        <translation>Filtru neodpovídá žádné měřidlo.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Zrušit filtr</translation>
    </message>
    <message>
        <source>No meters here.</source>
        <translation>Nejsou tu žádná měřidla.</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Objekty</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Měřidla</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Read this meter…</source>
        <translation>Odečíst toto měřidlo…</translation>
    </message>
    <message>
        <source>Reload this meter</source>
        <extracomment>What the service tells of the meter is asked for anew</extracomment>
        <translation>Načíst znovu toto měřidlo</translation>
    </message>
    <message>
        <source>Reload this entity</source>
        <extracomment>What the service tells of the entity is asked for anew</extracomment>
        <translation>Načíst znovu tento objekt</translation>
    </message>
    <message>
        <source>Nothing is loaded: signed out.</source>
        <translation>Nic není načteno: odhlášeno.</translation>
    </message>
    <message>
        <source>This connection only sends, so no meters are listed. Import IDs that are added under Enter readings stand here.</source>
        <translation>Toto připojení jen odesílá, takže se nevypisují žádná měřidla. Import ID přidaná v Zapsat odečty jsou zde.</translation>
    </message>
</context>
<context>
    <name>meterdesk::MeterCard</name>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>No meter chosen.</source>
        <translation>Není vybráno měřidlo.</translation>
    </message>
    <message>
        <source>This meter is not among the loaded ones any more.</source>
        <translation>Toto měřidlo už mezi načtenými není.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Serial</source>
        <extracomment>The number on the meter&apos;s plate</extracomment>
        <translation>Výr. číslo</translation>
    </message>
    <message>
        <source>EAN</source>
        <extracomment>The number of a supply point, as on a bill</extracomment>
        <translation>EAN</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>%1 · suit %2</source>
        <extracomment>The name of a stream of readings: its id, and the suit beside it</extracomment>
        <translation>%1 · suit %2</translation>
    </message>
    <message>
        <source>Deactivated since</source>
        <extracomment>Since when a meter is out of service</extracomment>
        <translation>Deaktivováno od</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Časové pásmo</translation>
    </message>
    <message>
        <source>Last valid</source>
        <extracomment>The last reading that the service takes for right</extracomment>
        <translation>Poslední platný</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>zatím žádný odečet</translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>nepodařilo se načíst</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>načítá se…</translation>
    </message>
    <message>
        <source>Last sent</source>
        <extracomment>The reading that was sent from here last</extracomment>
        <translation>Naposledy odesláno</translation>
    </message>
    <message>
        <source>What became of it</source>
        <extracomment>For screen readers: what became of the reading that was sent last</extracomment>
        <translation>Jak to dopadlo</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externí ID</translation>
    </message>
    <message>
        <source>Import ID</source>
        <translation>Import ID</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No import ID</extracomment>
        <translation>žádné</translation>
    </message>
    <message>
        <source>typed here</source>
        <extracomment>By the person, not told by the service</extracomment>
        <translation>zadáno zde</translation>
    </message>
    <message>
        <source>The meter is not loaded.</source>
        <translation>Měřidlo není načteno.</translation>
    </message>
    <message>
        <source>Last imported</source>
        <extracomment>The newest reading that anybody has imported</extracomment>
        <translation>Naposledy importováno</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>žádný není znám</translation>
    </message>
</context>
<context>
    <name>meterdesk::MeterChips</name>
    <message>
        <source>Meter to add</source>
        <translation>Měřidlo k přidání</translation>
    </message>
    <message>
        <source>Add meter</source>
        <extracomment>Puts another meter into the chart</extracomment>
        <translation>Přidat měřidlo</translation>
    </message>
    <message>
        <source>Take %1 out of the chart</source>
        <translation>Odebrat %1 z grafu</translation>
    </message>
</context>
<context>
    <name>meterdesk::MeterTableModel</name>
    <message>
        <source>%1 %2, deactivated</source>
        <translation>%1 %2, deaktivováno</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktivováno</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Měřidlo</translation>
    </message>
    <message>
        <source>Serial</source>
        <extracomment>Column title: the number on the meter&apos;s plate</extracomment>
        <translation>Výr. číslo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>%1 %2, favourite</source>
        <translation>%1 %2, oblíbené</translation>
    </message>
</context>
<context>
    <name>meterdesk::MonthBars</name>
    <message>
        <source>%1: no data</source>
        <extracomment>%1 is a month</extracomment>
        <translation>%1: žádná data</translation>
    </message>
    <message>
        <source>%1: %2 so far</source>
        <extracomment>A month that is not over: %1 its name, %2 the consumption up to now</extracomment>
        <translation>%1: zatím %2</translation>
    </message>
    <message>
        <source>No months yet.</source>
        <translation>Zatím žádné měsíce.</translation>
    </message>
    <message>
        <source>From Enectiva: monthly consumption from %1 to %2. The later twelve months %3, the twelve before %4.</source>
        <extracomment>Read aloud instead of bars: two months, then two sums</extracomment>
        <translation>Z Enectivy: měsíční spotřeba od %1 do %2. Posledních dvanáct měsíců %3, předchozích dvanáct %4.</translation>
    </message>
    <message>
        <source>Highest %1, lowest %2.</source>
        <extracomment>Two months with their figures</extracomment>
        <translation>Nejvyšší %1, nejnižší %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) without data.</source>
        <translation>
            <numerusform>%n měsíc bez dat.</numerusform>
            <numerusform>%n měsíce bez dat.</numerusform>
            <numerusform>%n měsíců bez dat.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not over.</source>
        <translation>%1 ještě neskončil.</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>24 měsíců</translation>
    </message>
    <message>
        <source>Computed here: monthly consumption from %1 to %2. The later twelve months %3, the twelve before %4.</source>
        <translation>Spočteno zde: měsíční spotřeba od %1 do %2. Pozdějších dvanáct měsíců %3, dvanáct předtím %4.</translation>
    </message>
</context>
<context>
    <name>meterdesk::MonthSection</name>
    <message>
        <source>24 months</source>
        <translation>24 měsíců</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Enectiva has no monthly consumption of this meter yet.</source>
        <translation>Enectiva zatím nemá měsíční spotřebu tohoto měřidla.</translation>
    </message>
    <message>
        <source>From Enectiva, loaded %1</source>
        <extracomment>Who computed the consumption, and when it was loaded</extracomment>
        <translation>Z Enectivy, načteno %1</translation>
    </message>
    <message>
        <source>Loading from Enectiva…</source>
        <translation>Načítá se z Enectivy…</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <extracomment>Beside bars: the unit of a month&apos;s consumption</extracomment>
        <translation>%1 za měsíc</translation>
    </message>
</context>
<context>
    <name>meterdesk::NoteSection</name>
    <message>
        <source>The notes are not on the disk yet. %1</source>
        <translation>Poznámky ještě nejsou na disku. %1</translation>
    </message>
    <message>
        <source>Own notes</source>
        <translation>Vlastní poznámky</translation>
    </message>
    <message>
        <source>Door</source>
        <extracomment>Where the meter is and how one gets there</extracomment>
        <translation>Dveře</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Who has the key to the room</extracomment>
        <translation>Klíč</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Poznámky</translation>
    </message>
    <message>
        <source>such as 6 + 1</source>
        <extracomment>In the empty field of the register&apos;s places</extracomment>
        <translation>např. 6 + 1</translation>
    </message>
    <message>
        <source>Places before and after the decimal mark, such as 6 + 1.</source>
        <translation>Počet míst před desetinnou čárkou a za ní, například 6 + 1.</translation>
    </message>
    <message>
        <source>Kept on this computer only.</source>
        <translation>Uloženo jen v tomto počítači.</translation>
    </message>
    <message>
        <source>Register digits</source>
        <extracomment>How many places the register has</extracomment>
        <translation>Číslic číselníku</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <extracomment>What the register is multiplied by</extracomment>
        <translation>Násobitel</translation>
    </message>
</context>
<context>
    <name>meterdesk::OfflineTexts</name>
    <message>
        <source>Offline since %1.</source>
        <extracomment>%1 is a time, or a date and time</extracomment>
        <translation>Bez připojení od %1.</translation>
    </message>
    <message>
        <source>You see data loaded today at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Vidíte data načtená dnes v %1.</translation>
    </message>
    <message>
        <source>You see data loaded on %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Vidíte data načtená %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait and go out by themselves.</source>
        <translation>
            <numerusform>%n záznam čeká a odešle se sám.</numerusform>
            <numerusform>%n záznamy čekají a odešlou se samy.</numerusform>
            <numerusform>%n záznamů čeká a odešle se samo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::OutboxButton</name>
    <message>
        <source>Outbox</source>
        <translation>Odchozí</translation>
    </message>
    <message numerus="yes">
        <source>%n not settled</source>
        <translation>
            <numerusform>%n nevyřízený</numerusform>
            <numerusform>%n nevyřízené</numerusform>
            <numerusform>%n nevyřízených</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nic nečeká</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n čeká na vás</numerusform>
            <numerusform>%n čekají na vás</numerusform>
            <numerusform>%n čeká na vás</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::OutboxExport</name>
    <message>
        <source>Connection</source>
        <translation>Připojení</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>When a table was written to a file</extracomment>
        <translation>Stav k</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Časové pásmo</translation>
    </message>
</context>
<context>
    <name>meterdesk::OutboxModel</name>
    <message>
        <source>No.</source>
        <extracomment>Column title: the number of an entry</extracomment>
        <translation>Č.</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column title: when the state of an entry changed last</extracomment>
        <translation>Kdy</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column title: how far an entry is (queued, sent …)</extracomment>
        <translation>Stav</translation>
    </message>
    <message>
        <source>In Enectiva</source>
        <extracomment>Column title: what became of a reading there (accepted, suspicious, pending)</extracomment>
        <translation>V Enectivě</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column title: reading, invoice …</extracomment>
        <translation>Co</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Měřidlo</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Column title: the entity of the meter</extracomment>
        <translation>Místo</translation>
    </message>
    <message>
        <source>Import ID</source>
        <translation>Import ID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jedn.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Server&apos;s answer</source>
        <translation>Odpověď serveru</translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>Column title: how often it was begun to be sent</extracomment>
        <translation>Pokusy</translation>
    </message>
    <message>
        <source>Server ID</source>
        <translation>ID na serveru</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>Came with</source>
        <extracomment>Column title: the round or the file that an entry came with</extracomment>
        <translation>Původ</translation>
    </message>
    <message>
        <source>Entered</source>
        <extracomment>Column title: when an entry was made</extracomment>
        <translation>Zadáno</translation>
    </message>
</context>
<context>
    <name>meterdesk::OutboxPage</name>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Deletes on the server what was sent</source>
        <translation>Smaže na serveru, co se odeslalo</translation>
    </message>
    <message>
        <source>Only readings, data points and profiles that were sent from here can be deleted on the server again</source>
        <translation>Na serveru lze zpětně smazat jen odečty, datové body a profily odeslané odtud</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>vybrán %n</numerusform>
            <numerusform>vybrány %n</numerusform>
            <numerusform>vybráno %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Pozastavit odesílání</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Sends what is selected again, and tries now what is put off</source>
        <translation>Odešle vybrané znovu a odložené zkusí hned</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>The second answer to a question whether entries are to be dropped</extracomment>
        <translation>Vyřadit</translation>
    </message>
    <message>
        <source>Drop what is selected: it is not sent, and stays in the journal (Del)</source>
        <translation>Vyřadit vybrané: neodešle se a zůstane v deníku (Del)</translation>
    </message>
    <message>
        <source>Undo selected</source>
        <translation>Vrátit vybrané</translation>
    </message>
    <message>
        <source>Send drafts</source>
        <extracomment>Drafts are to be sent now</extracomment>
        <translation>Odeslat koncepty</translation>
    </message>
    <message>
        <source>Edit value</source>
        <translation>Upravit hodnotu</translation>
    </message>
    <message>
        <source>Undo all that came with it</source>
        <translation>Vrátit vše téhož původu</translation>
    </message>
    <message>
        <source>Show the meter in Explore</source>
        <translation>Zobrazit měřidlo v Prohlížení</translation>
    </message>
    <message>
        <source>Show only what came with it</source>
        <translation>Zobrazit jen záznamy téhož původu</translation>
    </message>
    <message>
        <source>What waits to be sent cannot be read: its file could not be opened. Nothing can be sent. Look at the disk and the data folder, then start Meterdesk again.</source>
        <translation>Co čeká na odeslání, nelze přečíst: soubor se nepodařilo otevřít. Nic nelze odeslat. Zkontrolujte disk a složku s daty a spusťte Meterdesk znovu.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s), not sent before you say so.</source>
        <translation>
            <numerusform>%n koncept, neodešle se, dokud neřeknete.</numerusform>
            <numerusform>%n koncepty, neodešlou se, dokud neřeknete.</numerusform>
            <numerusform>%n konceptů, neodešlou se, dokud neřeknete.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not there: send again</source>
        <extracomment>Answers about an invoice of which nobody knows whether it was stored</extracomment>
        <translation>Není tam: odeslat znovu</translation>
    </message>
    <message>
        <source>It is there: drop</source>
        <translation>Je tam: vyřadit</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Odeslat znovu</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be stored already, and would be stored twice. Send again only what you did not find in Enectiva.</source>
        <translation>
            <numerusform>%n z nich už může být uložen a uložil by se dvakrát. Znovu odešlete jen to, co jste v Enectivě nenašli.</numerusform>
            <numerusform>%n z nich už mohou být uloženy a uložily by se dvakrát. Znovu odešlete jen to, co jste v Enectivě nenašli.</numerusform>
            <numerusform>%n z nich už může být uloženo a uložilo by se dvakrát. Znovu odešlete jen to, co jste v Enectivě nenašli.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n entry(ies)? They are not sent; the journal keeps what was typed.</source>
        <translation>
            <numerusform>Vyřadit %n záznam? Neodešle se; co bylo zadáno, zůstane v deníku.</numerusform>
            <numerusform>Vyřadit %n záznamy? Neodešlou se; co bylo zadáno, zůstane v deníku.</numerusform>
            <numerusform>Vyřadit %n záznamů? Neodešlou se; co bylo zadáno, zůstane v deníku.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Ponechat</translation>
    </message>
    <message>
        <source>%1 is not a number. The entry stays as it was. Type digits with one decimal mark.</source>
        <extracomment>%1 is what was typed, in quotes</extracomment>
        <translation>%1 není číslo. Záznam zůstává beze změny. Zadejte číslice s jednou desetinnou čárkou.</translation>
    </message>
    <message>
        <source>The value was not changed: the entry is on its way, or the new one is in the outbox or the journal already.</source>
        <translation>Hodnota se nezměnila: záznam se právě odesílá, nebo je nový už mezi odchozími či v deníku.</translation>
    </message>
    <message>
        <source>Nothing of this can be deleted on the server again. Invoices and what was not sent from here are corrected in Enectiva.</source>
        <translation>Nic z toho nelze na serveru zpětně smazat. Faktury a to, co se neodeslalo odtud, se opravují v Enectivě.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s) on the server again? The server deletes only records of the last weeks; an older one has to be corrected in Enectiva.</source>
        <translation>
            <numerusform>Smazat na serveru zpětně %n záznam? Server maže jen záznamy z posledních týdnů; starší je nutné opravit v Enectivě.</numerusform>
            <numerusform>Smazat na serveru zpětně %n záznamy? Server maže jen záznamy z posledních týdnů; starší je nutné opravit v Enectivě.</numerusform>
            <numerusform>Smazat na serveru zpětně %n záznamů? Server maže jen záznamy z posledních týdnů; starší je nutné opravit v Enectivě.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) cannot be undone and stay.</source>
        <translation>
            <numerusform>%n další nelze vrátit a zůstane.</numerusform>
            <numerusform>%n další nelze vrátit a zůstanou.</numerusform>
            <numerusform>%n dalších nelze vrátit a zůstane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>Smazat %n záznam</numerusform>
            <numerusform>Smazat %n záznamy</numerusform>
            <numerusform>Smazat %n záznamů</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>What entries came with that delete what was sent</extracomment>
        <translation>Vrácení</translation>
    </message>
    <message>
        <source>No meter of this connection has this import ID.</source>
        <translation>Toto import ID nemá žádné měřidlo tohoto připojení.</translation>
    </message>
    <message>
        <source>Export the table into a file to print it.</source>
        <translation>Chcete-li tabulku vytisknout, exportujte ji do souboru.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Deník</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Odchozí</translation>
    </message>
    <message>
        <source>Export the outbox…</source>
        <translation>Exportovat Odchozí…</translation>
    </message>
    <message>
        <source>Export the journal…</source>
        <translation>Exportovat Deník…</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be stored on the server already: dropping does not delete it there. Look in Enectiva; a reading can be undone in the journal.</source>
        <translation>
            <numerusform>%n z nich už může být na serveru uložen: vyřazením se tam nesmaže. Podívejte se do Enectivy; odečet lze vrátit v Deníku.</numerusform>
            <numerusform>%n z nich už mohou být na serveru uloženy: vyřazením se tam nesmažou. Podívejte se do Enectivy; odečet lze vrátit v Deníku.</numerusform>
            <numerusform>%n z nich už může být na serveru uloženo: vyřazením se tam nesmažou. Podívejte se do Enectivy; odečet lze vrátit v Deníku.</numerusform>
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
        <translation>%1, další pokus za %2</translation>
    </message>
    <message numerus="yes">
        <source>Sending, %n to go</source>
        <translation>
            <numerusform>Odesílá se, zbývá %n</numerusform>
            <numerusform>Odesílá se, zbývají %n</numerusform>
            <numerusform>Odesílá se, zbývá %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: offline</source>
        <translation>
            <numerusform>%n čeká: bez připojení</numerusform>
            <numerusform>%n čekají: bez připojení</numerusform>
            <numerusform>%n čeká: bez připojení</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: offline since %1</source>
        <translation>
            <numerusform>%n čeká: bez připojení od %1</numerusform>
            <numerusform>%n čekají: bez připojení od %1</numerusform>
            <numerusform>%n čeká: bez připojení od %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: the server asks to slow down, goes on in %1</source>
        <extracomment>%1 is a time such as &quot;20 s&quot; or &quot;1:24&quot;</extracomment>
        <translation>
            <numerusform>%n čeká: server žádá o zpomalení, pokračuje se za %1</numerusform>
            <numerusform>%n čekají: server žádá o zpomalení, pokračuje se za %1</numerusform>
            <numerusform>%n čeká: server žádá o zpomalení, pokračuje se za %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: the server failed</source>
        <translation>
            <numerusform>%n čeká: chyba serveru</numerusform>
            <numerusform>%n čekají: chyba serveru</numerusform>
            <numerusform>%n čeká: chyba serveru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused, %n waiting</source>
        <translation>
            <numerusform>Pozastaveno, %n čeká</numerusform>
            <numerusform>Pozastaveno, %n čekají</numerusform>
            <numerusform>Pozastaveno, %n čeká</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: the token is missing or refused</source>
        <translation>
            <numerusform>%n čeká: token chybí nebo byl odmítnut</numerusform>
            <numerusform>%n čekají: token chybí nebo byl odmítnut</numerusform>
            <numerusform>%n čeká: token chybí nebo byl odmítnut</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pozastaveno</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Vše odesláno</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n koncept</numerusform>
            <numerusform>%n koncepty</numerusform>
            <numerusform>%n konceptů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <extracomment>Entries that a person has to decide about</extracomment>
        <translation>
            <numerusform>%n čeká na vás</numerusform>
            <numerusform>%n čekají na vás</numerusform>
            <numerusform>%n čeká na vás</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::OutboxTexts</name>
    <message>
        <source>draft</source>
        <extracomment>State of an entry: typed, not released for sending</extracomment>
        <translation>koncept</translation>
    </message>
    <message>
        <source>queued</source>
        <extracomment>State of an entry: waits to be sent</extracomment>
        <translation>ve frontě</translation>
    </message>
    <message>
        <source>sending</source>
        <extracomment>State of an entry</extracomment>
        <translation>odesílá se</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>State of an entry: stored by the server</extracomment>
        <translation>odesláno</translation>
    </message>
    <message>
        <source>conflict</source>
        <extracomment>State of an entry: the server has something else in its place</extracomment>
        <translation>konflikt</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>State of an entry: the server said no</extracomment>
        <translation>odmítnuto</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>State of an entry: it left and got no answer</extracomment>
        <translation>nejisté</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>State of an entry: deleted on the server again</extracomment>
        <translation>vráceno</translation>
    </message>
    <message>
        <source>dropped</source>
        <extracomment>State of an entry: taken out before it was sent</extracomment>
        <translation>vyřazeno</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>odečet</translation>
    </message>
    <message>
        <source>data point</source>
        <translation>datový bod</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>faktura</translation>
    </message>
    <message>
        <source>delete reading</source>
        <extracomment>Kind of an entry: a reading is deleted on the server</extracomment>
        <translation>smazání odečtu</translation>
    </message>
    <message>
        <source>delete data point</source>
        <translation>smazání datového bodu</translation>
    </message>
    <message>
        <source>delete profile</source>
        <translation>smazání profilu</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>What became of a reading that was sent: it is among the valid ones</extracomment>
        <translation>přijato</translation>
    </message>
    <message>
        <source>suspicious</source>
        <extracomment>What became of a reading that was sent: stored, and marked by the service</extracomment>
        <translation>podezřelé</translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>What became of a reading that was sent: the service has not processed it yet</extracomment>
        <translation>nezpracováno</translation>
    </message>
    <message>
        <source>offline</source>
        <extracomment>Why an entry waits: the service is not reached</extracomment>
        <translation>bez připojení</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>Why an entry waits: the person paused the sending</extracomment>
        <translation>pozastaveno</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the state of an entry, %2 what belongs to it: &quot;queued: offline&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1 is a whole message, %2 the words of the server in quotes</extracomment>
        <translation>%1 Odpověď serveru: %2</translation>
    </message>
    <message>
        <source>The server did not delete the record. It is gone already, or too old: the server deletes only records of the last weeks. Look in Enectiva and correct it there, then drop this entry.</source>
        <translation>Server záznam nesmazal. Už tam není, nebo je příliš starý: server maže jen záznamy z posledních týdnů. Podívejte se do Enectivy a opravte ho tam, potom tento záznam vyřaďte.</translation>
    </message>
    <message>
        <source>The server does not know this import ID. Nothing was stored. Check the import ID of the meter in Enectiva, then send the entry again, or drop it.</source>
        <translation>Server toto import ID nezná. Nic se neuložilo. Zkontrolujte import ID měřidla v Enectivě a pak záznam odešlete znovu, nebo ho vyřaďte.</translation>
    </message>
    <message>
        <source>The server has another profile in a part of this time. Nothing was stored. Delete the other one first and send this one again, or drop it.</source>
        <translation>Server má v části této doby jiný profil. Nic se neuložilo. Nejdřív smažte ten druhý a tento odešlete znovu, nebo ho vyřaďte.</translation>
    </message>
    <message>
        <source>The server has an invoice of this meter for these days already. Nothing was stored twice. Compare both in Enectiva, then drop this one.</source>
        <translation>Server už má fakturu tohoto měřidla za tyto dny. Nic se neuložilo dvakrát. Porovnejte obě v Enectivě a pak tuto vyřaďte.</translation>
    </message>
    <message>
        <source>The server has %1 at this time already. It was kept, and this value was not stored. Compare both in Enectiva, then correct this one or drop it.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Server už má v tomto čase hodnotu %1. Zůstala tam a tato se neuložila. Porovnejte obě v Enectivě a pak tuto opravte, nebo ji vyřaďte.</translation>
    </message>
    <message>
        <source>The server has another value at this time. It was kept, and this one was not stored. Compare both in Enectiva, then correct this one or drop it.</source>
        <translation>Server má v tomto čase jinou hodnotu. Zůstala tam a tato se neuložila. Porovnejte obě v Enectivě a pak tuto opravte, nebo ji vyřaďte.</translation>
    </message>
    <message>
        <source>The invoice left, but no answer came: it may be stored or not. It is never sent again by itself. Look in Enectiva: drop it here where it is there, send it again where it is not.</source>
        <translation>Faktura odešla, ale odpověď nepřišla: mohla se uložit, ale nemusela. Sama se nikdy znovu neodešle. Podívejte se do Enectivy: pokud tam je, zde ji vyřaďte; pokud není, odešlete ji znovu.</translation>
    </message>
    <message>
        <source>The very same is on its way or was sent already. Nothing was added. Look for it in the outbox and the journal.</source>
        <translation>Přesně totéž se právě odesílá nebo se už odeslalo. Nic se nepřidalo. Hledejte to mezi odchozími a v deníku.</translation>
    </message>
    <message>
        <source>Another value for the same time is on its way or was sent already. Nothing was added. Replace it, or keep the other one.</source>
        <translation>Jiná hodnota pro stejný čas se právě odesílá nebo se už odeslala. Nic se nepřidalo. Nahraďte ji, nebo ponechte tu druhou.</translation>
    </message>
    <message>
        <source>Another invoice of this meter covers some of these days. Nothing was added. Correct the days of one of them.</source>
        <translation>Jiná faktura tohoto měřidla pokrývá některé z těchto dnů. Nic se nepřidalo. Opravte dny jedné z nich.</translation>
    </message>
    <message>
        <source>Something is missing, or is not a number. Nothing was added. Correct it and try again.</source>
        <translation>Něco chybí, nebo to není číslo. Nic se nepřidalo. Opravte to a zkuste to znovu.</translation>
    </message>
    <message>
        <source>check</source>
        <extracomment>What is to be done with an entry of unknown outcome</extracomment>
        <translation>ověřit</translation>
    </message>
    <message>
        <source>stored: %1</source>
        <extracomment>In a column with the server&apos;s answers: %1 is the number that it has instead</extracomment>
        <translation>uloženo: %1</translation>
    </message>
    <message>
        <source>already there</source>
        <extracomment>State of an entry: the server had the identical record</extracomment>
        <translation>už uloženo</translation>
    </message>
    <message>
        <source>rate limited</source>
        <extracomment>Why an entry waits: the server asks to slow down</extracomment>
        <translation>omezeno serverem</translation>
    </message>
    <message>
        <source>server error</source>
        <extracomment>Why an entry waits: the server failed, it is tried again</extracomment>
        <translation>chyba serveru</translation>
    </message>
    <message>
        <source>signed out</source>
        <extracomment>Why an entry waits: the token is missing or refused</extracomment>
        <translation>odhlášeno</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <extracomment>Number of entries in that state</extracomment>
        <translation>
            <numerusform>%n koncept</numerusform>
            <numerusform>%n koncepty</numerusform>
            <numerusform>%n konceptů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <extracomment>Number of entries in that state</extracomment>
        <translation>
            <numerusform>%n ve frontě</numerusform>
            <numerusform>%n ve frontě</numerusform>
            <numerusform>%n ve frontě</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sending</source>
        <extracomment>Number of entries in that state</extracomment>
        <translation>
            <numerusform>%n se odesílá</numerusform>
            <numerusform>%n se odesílají</numerusform>
            <numerusform>%n se odesílá</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>Number of entries in that state</extracomment>
        <translation>
            <numerusform>%n nejistý</numerusform>
            <numerusform>%n nejisté</numerusform>
            <numerusform>%n nejistých</numerusform>
        </translation>
    </message>
    <message>
        <source>Something that belongs to it was refused. Nothing was added. Correct that and try again.</source>
        <translation>Něco, co k tomu patří, bylo odmítnuto. Nic se nepřidalo. Opravte to a zkuste to znovu.</translation>
    </message>
    <message>
        <source>may be deleted all the same: a try got no answer</source>
        <translation>může být přesto smazáno: jeden pokus zůstal bez odpovědi</translation>
    </message>
    <message>
        <source>may be stored all the same: a try got no answer</source>
        <translation>může být přesto uloženo: jeden pokus zůstal bez odpovědi</translation>
    </message>
</context>
<context>
    <name>meterdesk::OverviewStrip</name>
    <message>
        <source>Whole history</source>
        <translation>Celá historie</translation>
    </message>
</context>
<context>
    <name>meterdesk::PeriodPicker</name>
    <message>
        <source>No period</source>
        <translation>Žádné období</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Show other days</source>
        <translation>Zobrazit jiné dny</translation>
    </message>
    <message>
        <source>Days shown: %1</source>
        <translation>Zobrazené dny: %1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Dřívější</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Pozdější</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Last day of a period</extracomment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Zobrazit tyto dny</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dnes</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Včera</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Posledních 7 dní</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Posledních 30 dní</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tento měsíc</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Minulý měsíc</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Letos</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Loni</translation>
    </message>
</context>
<context>
    <name>meterdesk::PointActions</name>
    <message>
        <source>Show the reading in the table</source>
        <translation>Ukázat odečet v tabulce</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Kopírovat data</translation>
    </message>
    <message>
        <source>Delete the reading…</source>
        <translation>Smazat odečet…</translation>
    </message>
    <message>
        <source>There is no reading here.</source>
        <translation>Tady žádný odečet není.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Toto připojení je jen pro čtení.</translation>
    </message>
    <message>
        <source>The server deletes only the last weeks. Correct this one in Enectiva.</source>
        <translation>Server maže jen poslední týdny. Tento odečet opravte v Enectivě.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A reading: its state with the unit, and when it was read</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Deleted in Explore</source>
        <extracomment>What entries came with that delete a reading</extracomment>
        <translation>Smazáno v Prohlížení</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Poznámka…</translation>
    </message>
    <message>
        <source>Delete by time…</source>
        <translation>Smazat podle času…</translation>
    </message>
    <message>
        <source>Delete the selected readings…</source>
        <translation>Smazat vybrané odečty…</translation>
    </message>
    <message numerus="yes">
        <source>Delete the %n selected reading(s)…</source>
        <translation>
            <numerusform>Smazat %n vybraný odečet…</numerusform>
            <numerusform>Smazat %n vybrané odečty…</numerusform>
            <numerusform>Smazat %n vybraných odečtů…</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a range of the chart first: Shift with dragging.</source>
        <translation>Nejdřív vyberte úsek grafu: Shift s tažením.</translation>
    </message>
    <message>
        <source>The import ID of this meter is not known.</source>
        <translation>Import ID tohoto měřidla není známé.</translation>
    </message>
</context>
<context>
    <name>meterdesk::PointForm</name>
    <message>
        <source>Type the value and press Enter.</source>
        <translation>Napište hodnotu a stiskněte Enter.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ není číslo.</translation>
    </message>
    <message>
        <source>There is no such time: the clocks were put forward.</source>
        <translation>Takový čas není: hodiny se posunuly dopředu.</translation>
    </message>
    <message>
        <source>The time is in the future.</source>
        <translation>Čas je v budoucnosti.</translation>
    </message>
    <message>
        <source>Which import ID do its points come in under? Enectiva shows it with the series.</source>
        <translation>Pod jakým import ID její body přicházejí? Enectiva ho u řady ukazuje.</translation>
    </message>
    <message>
        <source>An import ID and a suit have no spaces.</source>
        <translation>Import ID ani suit nemají mezery.</translation>
    </message>
    <message>
        <source>Points that are older than the newest one may stay unused.</source>
        <translation>Body starší než nejnovější mohou zůstat nevyužité.</translation>
    </message>
    <message>
        <source>The series has this value at that time already.</source>
        <translation>Řada má v tomto čase právě tuto hodnotu.</translation>
    </message>
    <message>
        <source>The series has %1 at that time. It is deleted on the server, and this one stored.</source>
        <translation>Řada má v tomto čase %1. Na serveru se smaže a uloží se tato.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>Time of the point</source>
        <translation>Čas bodu</translation>
    </message>
    <message>
        <source>the second one, winter time</source>
        <extracomment>Of an hour that the clocks show twice</extracomment>
        <translation>druhá, zimní čas</translation>
    </message>
    <message>
        <source>Import ID</source>
        <translation>Import ID</translation>
    </message>
    <message>
        <source>Suit</source>
        <translation>Suit</translation>
    </message>
    <message>
        <source>Send data point</source>
        <translation>Odeslat bod</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Value of the point</source>
        <translation>Hodnota bodu</translation>
    </message>
    <message>
        <source>Import ID of the point</source>
        <translation>Import ID bodu</translation>
    </message>
    <message>
        <source>Suit of the point</source>
        <translation>Suit bodu</translation>
    </message>
</context>
<context>
    <name>meterdesk::PointImportDialog</name>
    <message>
        <source>Open a table of data points</source>
        <translation>Otevřít tabulku bodů</translation>
    </message>
    <message>
        <source>Paste a table with times and values of “%1”, or open a file.</source>
        <translation>Vložte tabulku s časy a hodnotami řady „%1“, nebo otevřete soubor.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted table for “%1”, %n row(s)</source>
        <translation>
            <numerusform>Vložená tabulka pro „%1“, %n řádek</numerusform>
            <numerusform>Vložená tabulka pro „%1“, %n řádky</numerusform>
            <numerusform>Vložená tabulka pro „%1“, %n řádků</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for “%2”, %n row(s)</source>
        <translation>
            <numerusform>%1 pro „%2“, %n řádek</numerusform>
            <numerusform>%1 pro „%2“, %n řádky</numerusform>
            <numerusform>%1 pro „%2“, %n řádků</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n připraven</numerusform>
            <numerusform>%n připraveny</numerusform>
            <numerusform>%n připraveno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another value at that time</source>
        <translation>
            <numerusform>%n s jinou hodnotou v tom čase</numerusform>
            <numerusform>%n s jinou hodnotou v tom čase</numerusform>
            <numerusform>%n s jinou hodnotou v tom čase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored already</source>
        <translation>
            <numerusform>%n už uložen</numerusform>
            <numerusform>%n už uloženy</numerusform>
            <numerusform>%n už uloženo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n s problémem</numerusform>
            <numerusform>%n s problémem</numerusform>
            <numerusform>%n s problémem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a value</source>
        <translation>
            <numerusform>%n bez hodnoty</numerusform>
            <numerusform>%n bez hodnoty</numerusform>
            <numerusform>%n bez hodnoty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also replace %n other value(s)</source>
        <translation>
            <numerusform>Nahradit i %n jinou hodnotu</numerusform>
            <numerusform>Nahradit i %n jiné hodnoty</numerusform>
            <numerusform>Nahradit i %n jiných hodnot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n data point(s)</source>
        <translation>
            <numerusform>Odeslat %n bod</numerusform>
            <numerusform>Odeslat %n body</numerusform>
            <numerusform>Odeslat %n bodů</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted data points</source>
        <translation>Vložené body</translation>
    </message>
    <message>
        <source>Paste and import data points</source>
        <translation>Vložit a importovat body</translation>
    </message>
    <message numerus="yes">
        <source>%n data point(s) are in the outbox.</source>
        <translation>
            <numerusform>%n bod je v Odchozích.</numerusform>
            <numerusform>%n body jsou v Odchozích.</numerusform>
            <numerusform>%n bodů je v Odchozích.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::PointImportModel</name>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Připraveno</translation>
    </message>
    <message>
        <source>Replaces %1</source>
        <translation>Nahradí %1</translation>
    </message>
    <message>
        <source>Stored already</source>
        <translation>Už uloženo</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Bez hodnoty</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>V budoucnosti</translation>
    </message>
</context>
<context>
    <name>meterdesk::PointNote</name>
    <message>
        <source>Note on %1</source>
        <extracomment>Before the field of a note; %1 is a reading</extracomment>
        <translation>Poznámka k %1</translation>
    </message>
    <message>
        <source>The note is kept here.</source>
        <translation>Poznámka je uložena zde.</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>Poznámka byla odebrána.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>meterdesk::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Předvolby</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Vzhled</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Podle systému</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Světlý</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tmavý</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Velikost písma</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Síť</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <extracomment>Which proxy is used</extracomment>
        <translation>Systémová</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Žádná</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Tato</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Size of the texts in percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adresa proxy</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>Number of a network port</extracomment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Own certificates</source>
        <translation>Vlastní certifikáty</translation>
    </message>
    <message>
        <source>PEM file of your organisation</source>
        <translation>Soubor PEM vaší organizace</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procházet…</translation>
    </message>
    <message>
        <source>Use HTTP/2</source>
        <translation>Používat HTTP/2</translation>
    </message>
    <message>
        <source>A change opens the connection anew. Nothing that was typed is lost.</source>
        <translation>Změna otevře připojení znovu. Nic zadaného se neztratí.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certifikáty (*.pem *.crt *.cer);;Všechny soubory (*)</translation>
    </message>
    <message>
        <source>Until both address and port are given, the system&apos;s proxy is used.</source>
        <translation>Dokud není zadána adresa i port, používá se systémová proxy.</translation>
    </message>
    <message>
        <source>This file cannot be read. It is not used.</source>
        <translation>Tento soubor nelze přečíst. Nepoužije se.</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Plyn</translation>
    </message>
    <message>
        <source>Calorific value</source>
        <translation>Spalné teplo</translation>
    </message>
    <message>
        <source>not given</source>
        <extracomment>Of a value that nobody has given</extracomment>
        <translation>nezadáno</translation>
    </message>
    <message>
        <source>Volume correction</source>
        <translation>Objemový přepočet</translation>
    </message>
    <message>
        <source>Both are on the gas bill. With them gas can be shown in kWh: m³ × correction × calorific value.</source>
        <translation>Obojí je na faktuře za plyn. S nimi lze plyn ukázat v kWh: m³ × přepočet × spalné teplo.</translation>
    </message>
    <message>
        <source>The currency belongs to a customer. Open a connection to set it.</source>
        <translation>Měna patří k zákazníkovi. Chcete-li ji nastavit, otevřete připojení.</translation>
    </message>
    <message>
        <source>Enectiva does not tell the currency. This one stands behind all money of “%1”; nothing is converted.</source>
        <translation>Enectiva měnu nesděluje. Tato se píše za všechny částky připojení „%1“; nic se nepřepočítává.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faktury</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Měna</translation>
    </message>
    <message>
        <source>Pace of sending</source>
        <extracomment>How fast readings and the like are sent</extracomment>
        <translation>Tempo odesílání</translation>
    </message>
    <message>
        <source>one in two seconds</source>
        <translation>jeden za dvě sekundy</translation>
    </message>
    <message>
        <source>one a second</source>
        <translation>jeden za sekundu</translation>
    </message>
    <message>
        <source>two a second (usual)</source>
        <translation>dva za sekundu (obvyklé)</translation>
    </message>
    <message>
        <source>four a second</source>
        <translation>čtyři za sekundu</translation>
    </message>
    <message>
        <source>Slower where the server asks to slow down again and again.</source>
        <translation>Pomaleji, když server opakovaně žádá o zpomalení.</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Data v tomto počítači</translation>
    </message>
    <message>
        <source>Cache size</source>
        <translation>Velikost mezipaměti</translation>
    </message>
    <message>
        <source>Units in charts and tables</source>
        <translation>Jednotky v grafech a tabulkách</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Elektřina</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Voda</translation>
    </message>
    <message>
        <source>Heat and cold</source>
        <translation>Teplo a chlad</translation>
    </message>
    <message>
        <source>as it is counted</source>
        <extracomment>Unit of the figures: that of the register</extracomment>
        <translation>jak se měří</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Jednotka: %1</translation>
    </message>
    <message>
        <source>Gas bills</source>
        <translation>Faktury za plyn</translation>
    </message>
    <message>
        <source>as much as is loaded</source>
        <extracomment>How much may be kept of what was loaded</extracomment>
        <translation>kolik se načte</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>nejvýše %1</translation>
    </message>
    <message>
        <source>What was loaded stays, to be there at once and offline. Beyond the limit what was loaded longest ago goes; it can be loaded again. What you typed always stays.</source>
        <translation>Co se načetlo, zůstává, aby bylo hned k dispozici i offline. Nad tuto mez zmizí to, co se načetlo nejdříve; lze to načíst znovu. Co jste zapsali, zůstává vždy.</translation>
    </message>
    <message>
        <source>Of the open customer: %1.</source>
        <translation>Otevřený zákazník: %1.</translation>
    </message>
</context>
<context>
    <name>meterdesk::PreviewModel</name>
    <message>
        <source>Verdict</source>
        <translation>Posouzení</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>A column of a table without names; %1 is its number</extracomment>
        <translation>Sloupec %1</translation>
    </message>
</context>
<context>
    <name>meterdesk::ProfileForm</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hodina</numerusform>
            <numerusform>%n hodiny</numerusform>
            <numerusform>%n hodin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n den</numerusform>
            <numerusform>%n dny</numerusform>
            <numerusform>%n dnů</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a date and time. Write 1. 9. 2026 7:15 or 2026-09-01 07:15.</source>
        <translation>„%1“ není datum a čas. Napište 1. 9. 2026 7:15 nebo 2026-09-01 07:15.</translation>
    </message>
    <message>
        <source>“%1” does not exist: the clock change leaves that hour out.</source>
        <translation>„%1“ neexistuje: změna času tu hodinu vynechává.</translation>
    </message>
    <message>
        <source>“%1” exists twice that day. Write which one with its offset, as in 2026-10-25T02:15+02:00.</source>
        <translation>„%1“ je ten den dvakrát. Napište které, s posunem: 2026-10-25T02:15+02:00.</translation>
    </message>
    <message>
        <source>The end must be later than the begin.</source>
        <translation>Konec musí být později než začátek.</translation>
    </message>
    <message>
        <source>The begin belongs to the range, the end does not: ranges may touch.</source>
        <translation>Začátek do rozsahu patří, konec ne: rozsahy se smějí dotýkat.</translation>
    </message>
    <message>
        <source>Type the value.</source>
        <translation>Zadejte hodnotu.</translation>
    </message>
    <message>
        <source>The value is not a number.</source>
        <translation>Hodnota není číslo.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>to (not included)</source>
        <extracomment>The end of a half-open range</extracomment>
        <translation>do (už ne)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Send the profile</source>
        <translation>Odeslat profil</translation>
    </message>
    <message>
        <source>Delete on the server</source>
        <translation>Smazat na serveru</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Type the import ID above first.</source>
        <translation>Zadejte nejdřív nahoře import ID.</translation>
    </message>
    <message>
        <source>Type the server&apos;s ID, or exactly the range as it was sent.</source>
        <translation>Zadejte ID serveru, nebo přesně ten rozsah, který byl odeslán.</translation>
    </message>
    <message>
        <source>or server ID</source>
        <translation>nebo ID serveru</translation>
    </message>
    <message>
        <source>Server ID</source>
        <translation>ID serveru</translation>
    </message>
</context>
<context>
    <name>meterdesk::ProfileTableModel</name>
    <message>
        <source>delete</source>
        <translation>smazat</translation>
    </message>
    <message>
        <source>update</source>
        <translation>změnit</translation>
    </message>
    <message>
        <source>create</source>
        <translation>vytvořit</translation>
    </message>
    <message>
        <source>The begin belongs to the range, the end does not: ranges may touch.</source>
        <translation>Začátek do rozsahu patří, konec ne: rozsahy se smějí dotýkat.</translation>
    </message>
    <message>
        <source>[From, to)</source>
        <extracomment>Head of a column with ranges; the brackets say that the end does not belong to it</extracomment>
        <translation>[Od, do)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jedn.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Server&apos;s answer</source>
        <translation>Odpověď serveru</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Změněno</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Přišlo s</translation>
    </message>
    <message>
        <source>Server ID</source>
        <translation>ID serveru</translation>
    </message>
</context>
<context>
    <name>meterdesk::ProfileTexts</name>
    <message>
        <source>New</source>
        <translation>Nový</translation>
    </message>
    <message>
        <source>Replaces a value</source>
        <translation>Nahradí hodnotu</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Už tam je</translation>
    </message>
    <message>
        <source>Another value is on its way</source>
        <translation>Jiná hodnota je na cestě</translation>
    </message>
    <message>
        <source>Overlaps another profile</source>
        <translation>Překrývá jiný profil</translation>
    </message>
    <message>
        <source>A new profile, as far as is known here. What others sent is not known.</source>
        <translation>Nový profil, pokud je tu známo. Co poslali jiní, se neví.</translation>
    </message>
    <message>
        <source>An update: the value of the same range, %2, is replaced.</source>
        <translation>Změna: nahradí se hodnota téhož rozsahu, %2.</translation>
    </message>
    <message>
        <source>The same range with the same value was sent from here already. There is nothing to send.</source>
        <translation>Tentýž rozsah s toutéž hodnotou odtud už odešel. Není co odeslat.</translation>
    </message>
    <message>
        <source>The same range is on its way with the value %2. It must be sent or dropped first.</source>
        <translation>Tentýž rozsah je na cestě s hodnotou %2. Nejdřív se musí odeslat nebo vyřadit.</translation>
    </message>
    <message>
        <source>Overlaps the profile %1, which was sent from here. The server would refuse it: delete that one first, or use its exact range.</source>
        <translation>Překrývá profil %1, který odtud odešel. Server by ho odmítl: nejdřív smažte ten starší, nebo použijte přesně jeho rozsah.</translation>
    </message>
    <message>
        <source>“%1” is not a date and time. Correct the file, or choose other columns.</source>
        <translation>„%1“ není datum a čas. Opravte soubor, nebo zvolte jiné sloupce.</translation>
    </message>
    <message>
        <source>“%1”: choose whether the day or the month comes first.</source>
        <translation>„%1“: zvolte, zda je první den, nebo měsíc.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Nothing is sent for this interval.</source>
        <translation>„%1“ není číslo. Za tento interval se nic neodešle.</translation>
    </message>
    <message>
        <source>“%1”: choose the decimal mark.</source>
        <translation>„%1“: zvolte desetinnou značku.</translation>
    </message>
    <message>
        <source>%1 does not exist on this day: the clock change leaves that hour out. Check the time zone.</source>
        <translation>%1 ten den neexistuje: změna času tu hodinu vynechává. Zkontrolujte časové pásmo.</translation>
    </message>
    <message>
        <source>%1 exists twice on this day, and the file has it once. Nothing is sent for this hour; type it as two profiles.</source>
        <translation>%1 je ten den dvakrát a v souboru jen jednou. Za tuto hodinu se nic neodešle; zadejte ji jako dva profily.</translation>
    </message>
    <message>
        <source>%1 comes more often than it exists on this day. Nothing is sent for it.</source>
        <translation>%1 je v souboru častěji, než ten den existuje. Nic se za něj neodešle.</translation>
    </message>
    <message>
        <source>The day has more values than intervals, from “%1” on. Nothing is sent for it.</source>
        <translation>Den má víc hodnot než intervalů, od „%1“. Nic se za ně neodešle.</translation>
    </message>
    <message>
        <source>The same interval has another value in row %2. Neither is sent.</source>
        <translation>Tentýž interval má v řádku %2 jinou hodnotu. Neodešle se žádná.</translation>
    </message>
    <message>
        <source>The interval overlaps that of row %2. Check the length of an interval.</source>
        <translation>Interval překrývá interval řádku %2. Zkontrolujte délku intervalu.</translation>
    </message>
</context>
<context>
    <name>meterdesk::ProfilesPane</name>
    <message>
        <source>The server has no profile of this stream.</source>
        <translation>Server nemá pro tento import žádný profil.</translation>
    </message>
    <message>
        <source>The newest profile could not be loaded.</source>
        <translation>Nejnovější profil se nepodařilo načíst.</translation>
    </message>
    <message>
        <source>Nothing that was sent from here is stored.</source>
        <translation>Nic z toho, co odtud odešlo, není uloženo.</translation>
    </message>
    <message>
        <source>No connection is open.</source>
        <translation>Není otevřené žádné připojení.</translation>
    </message>
    <message>
        <source>The local data cannot be used, so nothing can be sent and nothing is known of what was.</source>
        <translation>Místní data nelze použít, takže nelze nic odeslat a neví se, co odesláno bylo.</translation>
    </message>
    <message>
        <source>Nothing was sent from here to this stream yet. The service does not list profiles, only its newest one is told above.</source>
        <translation>Odtud sem zatím nic neodešlo. Služba profily nevypisuje, nahoře je jen nejnovější.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nový profil</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) of %1 sent from here or waiting</source>
        <translation>
            <numerusform>%n profil pro %1 odtud odeslán nebo čeká</numerusform>
            <numerusform>%n profily pro %1 odtud odeslány nebo čekají</numerusform>
            <numerusform>%n profilů pro %1 odtud odesláno nebo čeká</numerusform>
        </translation>
    </message>
    <message>
        <source>The server deletes only what is a few weeks old, and charts follow after some time.</source>
        <translation>Server maže jen to, co je nejvýš pár týdnů staré, a grafy se změní až za nějakou dobu.</translation>
    </message>
    <message>
        <source>Not sent from here. The server deletes a profile of exactly this range, if it has one; it cannot be brought back from here.</source>
        <translation>Odtud neodešel. Server smaže profil přesně tohoto rozsahu, pokud ho má; odtud ho vrátit nelze.</translation>
    </message>
    <message>
        <source>That profile is not on the server: %1.</source>
        <translation>Ten profil na serveru není: %1.</translation>
    </message>
    <message>
        <source>Typed profile</source>
        <translation>Zadaný profil</translation>
    </message>
    <message>
        <source>Deleted profile</source>
        <translation>Smazaný profil</translation>
    </message>
    <message numerus="yes">
        <source>%n is/are deleted on the server</source>
        <translation>
            <numerusform>%n se na serveru smaže</numerusform>
            <numerusform>%n se na serveru smažou</numerusform>
            <numerusform>%n se na serveru smaže</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get(s) the value before back</source>
        <translation>
            <numerusform>%n dostane zpět předchozí hodnotu</numerusform>
            <numerusform>%n dostanou zpět předchozí hodnotu</numerusform>
            <numerusform>%n dostane zpět předchozí hodnotu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet is/are dropped</source>
        <translation>
            <numerusform>%n neodeslaný se vyřadí</numerusform>
            <numerusform>%n neodeslané se vyřadí</numerusform>
            <numerusform>%n neodeslaných se vyřadí</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1: %2. </source>
        <translation>Z %1: %2. </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n profile(s)</source>
        <translation>
            <numerusform>Vrátit %n profil</numerusform>
            <numerusform>Vrátit %n profily</numerusform>
            <numerusform>Vrátit %n profilů</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Ponechat</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Odesláno znovu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are in the outbox. Sending can be paused there, and all of them undone as one.</source>
        <translation>
            <numerusform>%n profil je v Odchozích. Odesílání se tam dá pozastavit a vše vrátit najednou.</numerusform>
            <numerusform>%n profily jsou v Odchozích. Odesílání se tam dá pozastavit a vše vrátit najednou.</numerusform>
            <numerusform>%n profilů je v Odchozích. Odesílání se tam dá pozastavit a vše vrátit najednou.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an import token nothing can be sent.</source>
        <translation>Bez importního tokenu nelze nic odeslat.</translation>
    </message>
    <message>
        <source>Remember it for %1</source>
        <translation>Zapamatovat pro %1</translation>
    </message>
    <message>
        <source>Asking for the newest profile …</source>
        <translation>Zjišťuje se nejnovější profil …</translation>
    </message>
    <message>
        <source>Newest on the server: %1 %2</source>
        <translation>Nejnovější na serveru: %1 %2</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>podezřelý</translation>
    </message>
    <message>
        <source>Suit</source>
        <translation>Suit</translation>
    </message>
    <message>
        <source>Ask for the newest</source>
        <translation>Zjistit nejnovější</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importovat soubor…</translation>
    </message>
    <message>
        <source>Undo profiles</source>
        <translation>Vrátit profily</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Odeslat znovu</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profily</translation>
    </message>
    <message>
        <source>Profile chart</source>
        <translation>Graf profilů</translation>
    </message>
    <message>
        <source>Newest profile</source>
        <translation>Nejnovější profil</translation>
    </message>
    <message>
        <source>Profiles %1</source>
        <translation>Profily %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Zdroj</translation>
    </message>
    <message>
        <source>sent from here</source>
        <translation>odesláno odtud</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Časové pásmo</translation>
    </message>
    <message>
        <source>Deletes the value %1, which was sent from here. It can be sent again.</source>
        <translation>Smaže hodnotu %1, která odtud odešla. Lze ji odeslat znovu.</translation>
    </message>
    <message>
        <source>Choose a meter on the left, or type the import ID of a stream of profiles.</source>
        <translation>Vyberte vlevo měřidlo, nebo zadejte import ID profilů.</translation>
    </message>
    <message>
        <source>This ID is not known here. The server deletes that profile, whatever it is; it cannot be brought back from here.</source>
        <translation>Toto ID tu není známé. Server ten profil smaže, ať je jakýkoli; odtud ho vrátit nelze.</translation>
    </message>
    <message>
        <source>Import ID</source>
        <translation>Import ID</translation>
    </message>
    <message>
        <source>Delete by range or ID</source>
        <translation>Smazat podle rozsahu nebo ID</translation>
    </message>
</context>
<context>
    <name>meterdesk::QuickEntry</name>
    <message>
        <source>Read %1</source>
        <translation>Odečet: %1</translation>
    </message>
    <message>
        <source>Its earlier readings are being loaded.</source>
        <translation>Načítají se jeho dřívější odečty.</translation>
    </message>
    <message>
        <source>Last %1 of %2</source>
        <translation>Poslední %1, %2</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>Očekává se %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Odeslat</translation>
    </message>
    <message>
        <source>The reading is on its way: %1</source>
        <translation>Odečet je na cestě: %1</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Toto připojení je jen pro čtení.</translation>
    </message>
    <message>
        <source>Type what the register shows.</source>
        <translation>Napište, co číselník ukazuje.</translation>
    </message>
    <message>
        <source>Ctrl+Space accepts the warning, then Enter sends.</source>
        <translation>Ctrl+mezerník varování přijme, Enter pak odešle.</translation>
    </message>
    <message>
        <source>It cannot be sent as it is.</source>
        <translation>Takto to odeslat nelze.</translation>
    </message>
    <message>
        <source>It could not be read: nothing is sent.</source>
        <translation>Nešlo odečíst: nic se neodesílá.</translation>
    </message>
    <message>
        <source>The very same reading is there already: nothing is sent.</source>
        <translation>Stejný odečet tam už je: nic se neodesílá.</translation>
    </message>
    <message>
        <source>The reading could not be written to this computer&apos;s disk, so that it was not sent. Make room and send again.</source>
        <translation>Odečet se nepodařilo zapsat na disk tohoto počítače, a proto nebyl odeslán. Uvolněte místo a odešlete znovu.</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nový stav</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The reading is on its way.</source>
        <translation>Odečet je na cestě.</translation>
    </message>
    <message>
        <source>The reading is stored and accepted.</source>
        <translation>Odečet je uložen a přijat.</translation>
    </message>
    <message>
        <source>The reading is stored; Enectiva holds it as suspicious.</source>
        <translation>Odečet je uložen; Enectiva ho vede jako podezřelý.</translation>
    </message>
    <message>
        <source>The reading is stored.</source>
        <translation>Odečet je uložen.</translation>
    </message>
    <message>
        <source>The reading is not stored: %1. The outbox says what can be done.</source>
        <translation>Odečet není uložen: %1. Co s tím, říká Odchozí.</translation>
    </message>
</context>
<context>
    <name>meterdesk::QuitNotice</name>
    <message numerus="yes">
        <source>%n entries are not sent: %1. They are kept, and are here again at the next start.</source>
        <extracomment>%1 counts the entries by their state: &quot;1 draft, 2 queued&quot;</extracomment>
        <translation>
            <numerusform>%n záznam není odeslán: %1. Zůstane uložen a při příštím spuštění tu bude znovu.</numerusform>
            <numerusform>%n záznamy nejsou odeslány: %1. Zůstanou uloženy a při příštím spuštění tu budou znovu.</numerusform>
            <numerusform>%n záznamů není odesláno: %1. Zůstanou uloženy a při příštím spuštění tu budou znovu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ukončit</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Not to quit</extracomment>
        <translation>Zůstat</translation>
    </message>
</context>
<context>
    <name>meterdesk::Rail</name>
    <message numerus="yes">
        <source>%n not settled</source>
        <translation>
            <numerusform>%n nevyřízený</numerusform>
            <numerusform>%n nevyřízené</numerusform>
            <numerusform>%n nevyřízených</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::RangePanel</name>
    <message>
        <source>Selected, %1 of %2 readings</source>
        <translation>Vybráno, %1 z %2 odečtů</translation>
    </message>
    <message>
        <source>Visible range, %1 of %2 readings</source>
        <translation>Viditelný rozsah, %1 z %2 odečtů</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Součet</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Rozdíl</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Průměr</translation>
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
        <translation>Noční základ, medián</translation>
    </message>
    <message>
        <source>Computed here from readings;
not all of it is known</source>
        <translation>Spočteno zde z odečtů;
ne vše je známo</translation>
    </message>
    <message>
        <source>Computed here from readings</source>
        <translation>Spočteno zde z odečtů</translation>
    </message>
    <message>
        <source>Selected, %1 of %2 points</source>
        <translation>Vybráno, %1 z %2 bodů</translation>
    </message>
    <message>
        <source>Visible range, %1 of %2 points</source>
        <translation>Viditelný rozsah, %1 z %2 bodů</translation>
    </message>
    <message>
        <source>First</source>
        <translation>První</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Poslední</translation>
    </message>
    <message>
        <source>Computed here from data points</source>
        <translation>Spočteno zde z bodů</translation>
    </message>
    <message>
        <source>Computed here from readings,
at unit prices from invoices</source>
        <translation>Spočteno zde z odečtů,
s jednotkovými cenami z faktur</translation>
    </message>
</context>
<context>
    <name>meterdesk::ReadingImportDialog</name>
    <message>
        <source>Open a table of readings</source>
        <translation>Otevřít tabulku odečtů</translation>
    </message>
    <message>
        <source>Into the outbox</source>
        <translation>Do Odchozích</translation>
    </message>
    <message>
        <source>Into the round “%1”</source>
        <translation>Do obchůzky „%1“</translation>
    </message>
    <message>
        <source>Into a new round</source>
        <translation>Do nové obchůzky</translation>
    </message>
    <message numerus="yes">
        <source>%n being checked</source>
        <translation>
            <numerusform>%n se kontroluje</numerusform>
            <numerusform>%n se kontrolují</numerusform>
            <numerusform>%n se kontroluje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n připravený</numerusform>
            <numerusform>%n připravené</numerusform>
            <numerusform>%n připravených</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning</source>
        <translation>
            <numerusform>%n s upozorněním</numerusform>
            <numerusform>%n s upozorněním</numerusform>
            <numerusform>%n s upozorněním</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n s problémem</numerusform>
            <numerusform>%n s problémem</numerusform>
            <numerusform>%n s problémem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored already</source>
        <translation>
            <numerusform>%n už uložený</numerusform>
            <numerusform>%n už uložené</numerusform>
            <numerusform>%n už uložených</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a value</source>
        <translation>
            <numerusform>%n bez hodnoty</numerusform>
            <numerusform>%n bez hodnoty</numerusform>
            <numerusform>%n bez hodnoty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also %n with a warning</source>
        <translation>
            <numerusform>I %n s upozorněním</numerusform>
            <numerusform>I %n s upozorněním</numerusform>
            <numerusform>I %n s upozorněním</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n readings</source>
        <translation>
            <numerusform>Odeslat %n odečet</numerusform>
            <numerusform>Odeslat %n odečty</numerusform>
            <numerusform>Odeslat %n odečtů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n readings</source>
        <translation>
            <numerusform>Převzít %n odečet</numerusform>
            <numerusform>Převzít %n odečty</numerusform>
            <numerusform>Převzít %n odečtů</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Vložená tabulka</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) stand in the round, to be looked at and sent.</source>
        <translation>
            <numerusform>%n odečet je v obchůzce, k prohlédnutí a odeslání.</numerusform>
            <numerusform>%n odečty jsou v obchůzce, k prohlédnutí a odeslání.</numerusform>
            <numerusform>%n odečtů je v obchůzce, k prohlédnutí a odeslání.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) are in the outbox. The whole import can be undone in the journal.</source>
        <translation>
            <numerusform>%n odečet je v Odchozích. Celý import lze vrátit v Deníku.</numerusform>
            <numerusform>%n odečty jsou v Odchozích. Celý import lze vrátit v Deníku.</numerusform>
            <numerusform>%n odečtů je v Odchozích. Celý import lze vrátit v Deníku.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meter is not in the round.</source>
        <translation>Měřidlo není v obchůzce.</translation>
    </message>
    <message>
        <source>Paste and import readings</source>
        <translation>Vložit a importovat odečty</translation>
    </message>
    <message>
        <source>Where the readings go</source>
        <translation>Kam odečty půjdou</translation>
    </message>
</context>
<context>
    <name>meterdesk::ReadingImportModel</name>
    <message>
        <source>Being checked …</source>
        <translation>Kontroluje se …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Připraveno</translation>
    </message>
    <message>
        <source>Stored already</source>
        <translation>Už je uloženo</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nešlo odečíst</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Měřidlo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
</context>
<context>
    <name>meterdesk::ReadingSheet</name>
    <message>
        <source>Read on ____________  at ______</source>
        <translation>Odečteno dne ____________  v ______</translation>
    </message>
    <message>
        <source>Last states as of %1, times in %2</source>
        <translation>Poslední stavy k %1, časy v pásmu %2</translation>
    </message>
    <message>
        <source>Read by ______________________</source>
        <translation>Odečetl(a) ______________________</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Měřidlo</translation>
    </message>
    <message>
        <source>Last state</source>
        <translation>Poslední stav</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Očekáváno</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>Nový stav</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jedn.</translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s)</source>
        <translation>
            <numerusform>%n měřidlo</numerusform>
            <numerusform>%n měřidla</numerusform>
            <numerusform>%n měřidel</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strana %1 z %2</translation>
    </message>
</context>
<context>
    <name>meterdesk::ReadingTableModel</name>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column title: the number read off the meter, not the consumption</extracomment>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Column title: consumption since the reading before</extracomment>
        <translation>Spotřeba</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>Column title: consumption per hour between two readings</extracomment>
        <translation>Průměr</translation>
    </message>
    <message>
        <source>valid</source>
        <extracomment>In a column: the reading is in the service&apos;s list</extracomment>
        <translation>platný</translation>
    </message>
    <message>
        <source>In Enectiva</source>
        <extracomment>Column title: what the service made of a reading</extracomment>
        <translation>V Enectivě</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
</context>
<context>
    <name>meterdesk::ReadoutStrip</name>
    <message>
        <source>no data</source>
        <translation>žádná data</translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>Na kurzoru</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Spotřeba</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>Caption above a figure: the number read off the meter</extracomment>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Mean power</source>
        <translation>Průměrný výkon</translation>
    </message>
    <message>
        <source>Visible range</source>
        <translation>Viditelný úsek</translation>
    </message>
    <message>
        <source>First</source>
        <translation>První</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Poslední</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Součet</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Nejmenší</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Největší</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Letos</translation>
    </message>
    <message>
        <source>Use so far</source>
        <extracomment>Caption above a figure: the use since the begin of the period</extracomment>
        <translation>Spotřeba zatím</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Rozdíl</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A length of time: days</extracomment>
        <translation>%1 d</translation>
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
        <translation>Vybráno</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n value(s)</source>
        <extracomment>A length of time, and how many values it has</extracomment>
        <translation>
            <numerusform>%1, %n hodnota</numerusform>
            <numerusform>%1, %n hodnoty</numerusform>
            <numerusform>%1, %n hodnot</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what is shown</source>
        <translation>Ze zobrazeného</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Průměr</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Captions above a figure of a data series</extracomment>
        <translation>Hodnota</translation>
    </message>
</context>
<context>
    <name>meterdesk::Removals</name>
    <message>
        <source>Delete the reading of %1 on the server?</source>
        <translation>Smazat na serveru odečet z %1?</translation>
    </message>
    <message>
        <source>Delete the data point of %1 on the server?</source>
        <translation>Smazat na serveru bod z %1?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n reading(s) from %1 to %2 on the server?</source>
        <translation>
            <numerusform>Smazat na serveru %n odečet od %1 do %2?</numerusform>
            <numerusform>Smazat na serveru %n odečty od %1 do %2?</numerusform>
            <numerusform>Smazat na serveru %n odečtů od %1 do %2?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n data point(s) from %1 to %2 on the server?</source>
        <translation>
            <numerusform>Smazat na serveru %n bod od %1 do %2?</numerusform>
            <numerusform>Smazat na serveru %n body od %1 do %2?</numerusform>
            <numerusform>Smazat na serveru %n bodů od %1 do %2?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are too old: the server deletes only the last weeks.</source>
        <translation>
            <numerusform>%n další je příliš starý: server maže jen poslední týdny.</numerusform>
            <numerusform>%n další jsou příliš staré: server maže jen poslední týdny.</numerusform>
            <numerusform>%n dalších je příliš starých: server maže jen poslední týdny.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may take a while until Enectiva shows it. The journal keeps what was there.</source>
        <translation>Než to Enectiva ukáže, může to chvíli trvat. Co tam bylo, uchová Deník.</translation>
    </message>
    <message>
        <source>The server deletes only the last weeks. Correct this in Enectiva.</source>
        <translation>Server maže jen poslední týdny. Opravte to v Enectivě.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n</source>
        <translation>
            <numerusform>Smazat %n</numerusform>
            <numerusform>Smazat všechny %n</numerusform>
            <numerusform>Smazat všech %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the reading</source>
        <translation>Smazat odečet</translation>
    </message>
    <message>
        <source>Delete the data point</source>
        <translation>Smazat bod</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Ponechat</translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) are in the outbox, which tells how they go. It may take a while until Enectiva shows it.</source>
        <translation>
            <numerusform>%n smazání je v Odchozích, tam je vidět, jak dopadne. Než to Enectiva ukáže, může to chvíli trvat.</numerusform>
            <numerusform>%n smazání jsou v Odchozích, tam je vidět, jak dopadnou. Než to Enectiva ukáže, může to chvíli trvat.</numerusform>
            <numerusform>%n smazání je v Odchozích, tam je vidět, jak dopadnou. Než to Enectiva ukáže, může to chvíli trvat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay as they are.</source>
        <translation>
            <numerusform>%n záznam zůstává, jak je.</numerusform>
            <numerusform>%n záznamy zůstávají, jak jsou.</numerusform>
            <numerusform>%n záznamů zůstává, jak jsou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are sent again.</source>
        <translation>
            <numerusform>%n záznam se posílá znovu.</numerusform>
            <numerusform>%n záznamy se posílají znovu.</numerusform>
            <numerusform>%n záznamů se posílá znovu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::RemoveAtTime</name>
    <message>
        <source>Delete what %1 has at</source>
        <extracomment>%1 is the name of a meter or a data series</extracomment>
        <translation>Smazat, co má %1 v čase</translation>
    </message>
    <message>
        <source>Time of what is deleted</source>
        <translation>Čas mazaného</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Smazat…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>This hour exists twice; the first one is meant.</source>
        <translation>Tato hodina je dvakrát; platí první.</translation>
    </message>
    <message>
        <source>There is no such time.</source>
        <translation>Takový čas není.</translation>
    </message>
</context>
<context>
    <name>meterdesk::RequestTexts</name>
    <message>
        <source>not reached</source>
        <translation>nedostupný</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>bez včasné odpovědi</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>token odmítnut</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>není dovoleno</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nenalezeno</translation>
    </message>
    <message>
        <source>stored already</source>
        <translation>už uloženo</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>odmítnuto</translation>
    </message>
    <message>
        <source>slow down</source>
        <translation>příliš rychle</translation>
    </message>
    <message>
        <source>fault of the server</source>
        <translation>chyba serveru</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nesrozumitelné</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>spojení přerušeno</translation>
    </message>
    <message>
        <source>not the service</source>
        <translation>jiná služba</translation>
    </message>
    <message>
        <source>form not taken</source>
        <translation>podoba nepřijata</translation>
    </message>
    <message>
        <source>redirect, not followed</source>
        <translation>přesměrování, nepoužito</translation>
    </message>
    <message>
        <source>not secure, not sent</source>
        <translation>nezabezpečeno, neodesláno</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>zastaveno proxy</translation>
    </message>
    <message>
        <source>sent, outcome not known</source>
        <translation>odesláno, výsledek nejistý</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>zrušeno</translation>
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
        <translation>Čas</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>GET, POST or DELETE</extracomment>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Of a request, behind the name of the server</extracomment>
        <translation>Cesta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Výsledek</translation>
    </message>
    <message>
        <source>Try</source>
        <extracomment>Column title: how often the same request was sent, with this time</extracomment>
        <translation>Pokus</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Column title: milliseconds</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bajty</translation>
    </message>
</context>
<context>
    <name>meterdesk::RequestsTable</name>
    <message>
        <source>Requests</source>
        <translation>Požadavky</translation>
    </message>
    <message>
        <source>Chosen request</source>
        <translation>Vybraný požadavek</translation>
    </message>
    <message>
        <source>Nothing was asked of the server yet.</source>
        <translation>Na server zatím neodešel žádný požadavek.</translation>
    </message>
    <message>
        <source>Choose a request to read its path and its result in full.</source>
        <translation>Vyberte požadavek a uvidíte celou jeho cestu a výsledek.</translation>
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
        <translation>Nelze odeslat</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>K rozhodnutí</translation>
    </message>
    <message>
        <source>Warnings you accepted</source>
        <translation>Varování, která jste přijali</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nešlo odečíst</translation>
    </message>
    <message>
        <source>Stored already</source>
        <translation>Už uloženo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Připraveno</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>Přejít na řádek</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Přijmout</translation>
    </message>
    <message>
        <source>Undo accept</source>
        <translation>Vrátit přijetí</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Upravit</translation>
    </message>
    <message>
        <source>Review: %1, %2</source>
        <translation>Kontrola: %1, %2</translation>
    </message>
    <message>
        <source>use %1</source>
        <extracomment>%1 is the use since the last reading, with its unit</extracomment>
        <translation>spotřeba %1</translation>
    </message>
    <message>
        <source>Back to the grid</source>
        <translation>Zpět do tabulky</translation>
    </message>
    <message>
        <source>Rows to review</source>
        <translation>Řádky ke kontrole</translation>
    </message>
    <message>
        <source>Use by energy</source>
        <translation>Spotřeba podle energie</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Měřidla</translation>
    </message>
    <message>
        <source>Use in round</source>
        <translation>Spotřeba v obchůzce</translation>
    </message>
    <message>
        <source>A month before</source>
        <translation>Před měsícem</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Změna</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Před rokem</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Řádek</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Měřidlo</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nový stav</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Proč</translation>
    </message>
</context>
<context>
    <name>meterdesk::ReviewSide</name>
    <message>
        <source>Ready</source>
        <translation>Připraveno</translation>
    </message>
    <message>
        <source>Accepted warnings</source>
        <translation>Přijatá varování</translation>
    </message>
    <message>
        <source>Estimated, the mark stays here</source>
        <translation>Odhad, značka zůstane zde</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>K rozhodnutí</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>Nelze odeslat</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nešlo odečíst</translation>
    </message>
    <message>
        <source>Stored already</source>
        <translation>Už uloženo</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Odešle se</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n reading(s)</source>
        <translation>
            <numerusform>%1 z %n odečtu</numerusform>
            <numerusform>%1 ze %n odečtů</numerusform>
            <numerusform>%1 z %n odečtů</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays in the draft</source>
        <translation>Zůstane v konceptu</translation>
    </message>
    <message>
        <source>To %1. Stored on this computer first, then sent. Afterwards each reading is read back: accepted, suspicious or pending. The whole round can be undone in the journal.</source>
        <translation>Do připojení „%1“. Nejdřív se uloží v tomto počítači, pak odešle. Potom se každý odečet přečte zpět: přijatý, podezřelý, nebo čekající. Celou obchůzku lze vrátit v Deníku.</translation>
    </message>
    <message numerus="yes">
        <source>Send now: %n reading(s)</source>
        <translation>
            <numerusform>Odeslat: %n odečet</numerusform>
            <numerusform>Odeslat: %n odečty</numerusform>
            <numerusform>Odeslat: %n odečtů</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Odeslat</translation>
    </message>
</context>
<context>
    <name>meterdesk::RightTexts</name>
    <message>
        <source>entities</source>
        <translation>objekty</translation>
    </message>
    <message>
        <source>meters</source>
        <translation>měřidla</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>odečty</translation>
    </message>
    <message>
        <source>deltas</source>
        <translation>delty</translation>
    </message>
    <message>
        <source>data series</source>
        <translation>datové řady</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>faktury</translation>
    </message>
    <message>
        <source>See entities</source>
        <translation>Prohlížet objekty</translation>
    </message>
    <message>
        <source>See meters</source>
        <translation>Prohlížet měřidla</translation>
    </message>
    <message>
        <source>See readings of meters</source>
        <translation>Prohlížet odečty měřidel</translation>
    </message>
    <message>
        <source>See monthly deltas of entities</source>
        <translation>Prohlížet měsíční delty objektů</translation>
    </message>
    <message>
        <source>See monthly deltas of meters</source>
        <translation>Prohlížet měsíční delty měřidel</translation>
    </message>
    <message>
        <source>See monthly deltas of virtual meters</source>
        <translation>Prohlížet měsíční delty virtuálních měřidel</translation>
    </message>
    <message>
        <source>See data series</source>
        <translation>Prohlížet datové řady</translation>
    </message>
    <message>
        <source>See data points of series</source>
        <translation>Prohlížet datové body řad</translation>
    </message>
    <message>
        <source>Send invoices</source>
        <translation>Odesílat faktury</translation>
    </message>
</context>
<context>
    <name>meterdesk::RightsTable</name>
    <message>
        <source>Rights</source>
        <translation>Práva</translation>
    </message>
    <message>
        <source>Permission</source>
        <extracomment>Column title: what a token lets one do</extracomment>
        <translation>Oprávnění</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>Column title: name of a permission, for machines</extracomment>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Granted</source>
        <extracomment>Column title: whether the token has the permission</extracomment>
        <translation>Uděleno</translation>
    </message>
    <message>
        <source>The login token was not exchanged for an access token yet.</source>
        <translation>Přihlašovací token zatím nebyl vyměněn za přístupový.</translation>
    </message>
    <message>
        <source>The access token does not tell when it ends.</source>
        <translation>Přístupový token neuvádí, kdy vyprší.</translation>
    </message>
    <message>
        <source>The access token ends at %1 and is renewed before that.</source>
        <translation>Přístupový token vyprší v %1, předtím se obnoví.</translation>
    </message>
    <message>
        <source>Not used by Meterdesk</source>
        <translation>Meterdesk nepoužívá</translation>
    </message>
    <message>
        <source>What is not granted stays empty or cannot be sent. Permissions are given to the login token on Enectiva&apos;s API dashboard.</source>
        <translation>Co není uděleno, zůstává prázdné nebo nelze odeslat. Oprávnění se přihlašovacímu tokenu udělují v API dashboardu Enectivy.</translation>
    </message>
    <message>
        <source>Readings, data points and profiles are sent with the import token, which does not tell what it permits.</source>
        <translation>Odečty, datové body a profily se odesílají importním tokenem, který neuvádí, co dovoluje.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
</context>
<context>
    <name>meterdesk::RoundTableModel</name>
    <message>
        <source>No import ID</source>
        <translation>Bez ID importu</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Není datum</translation>
    </message>
    <message>
        <source>No such hour: clocks went forward</source>
        <translation>Hodina neexistuje: čas se posunul vpřed</translation>
    </message>
    <message>
        <source>This hour was twice: which one?</source>
        <translation>Tato hodina byla dvakrát: která?</translation>
    </message>
    <message>
        <source>Exchange: end, start and day are missing</source>
        <translation>Výměna: chybí konec, začátek a den</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Neodečteno</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Neodečteno: %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Načítá se…</translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <extracomment>%1 is a warning in a few words</extracomment>
        <translation>%1, přijato</translation>
    </message>
    <message>
        <source>Estimated, noted here</source>
        <translation>Odhad, značka jen zde</translation>
    </message>
    <message>
        <source>This meter has no import ID, so that its readings cannot be sent. Give it one under Series and profiles.</source>
        <translation>Toto měřidlo nemá ID importu, proto jeho odečty nelze odeslat. Přidělte mu ho v Řadách a profilech.</translation>
    </message>
    <message>
        <source>The clocks were put back: this hour was twice. Say which one is meant, with its offset.</source>
        <translation>Čas se posunul zpět: tato hodina byla dvakrát. Zvolte, která to je, podle posunu.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Měřidlo</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Poslední</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Column title: the day of the last reading</extracomment>
        <translation>Dne</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Očekáváno</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nový stav</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jedn.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Spotřeba</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Za den</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Posouzení</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Pozn.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Odeslání</translation>
    </message>
    <message>
        <source>Not taken into the outbox</source>
        <translation>Nepřevzato do Odchozích</translation>
    </message>
    <message>
        <source>Exchange not taken into the outbox</source>
        <translation>Výměna nepřevzata do Odchozích</translation>
    </message>
    <message>
        <source>The last value of the old meter or the first of the new one was refused, so that this reading waits, too. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Konečný stav starého měřidla nebo počáteční stav nového byl odmítnut, a proto čeká i tento odečet. %1</translation>
    </message>
    <message>
        <source>The last value that is known</source>
        <translation>Poslední známý stav</translation>
    </message>
    <message>
        <source>The day of the last value</source>
        <translation>Den posledního stavu</translation>
    </message>
    <message>
        <source>Register values that the use of earlier times leads to</source>
        <translation>Stavy, ke kterým vede dřívější spotřeba</translation>
    </message>
    <message>
        <source>The unit of the register</source>
        <translation>Jednotka číselníku</translation>
    </message>
    <message>
        <source>Use since the last value</source>
        <translation>Spotřeba od posledního stavu</translation>
    </message>
    <message>
        <source>Use a day since the last value</source>
        <translation>Spotřeba za den od posledního stavu</translation>
    </message>
    <message>
        <source>The use a day in the range that is expected</source>
        <translation>Denní spotřeba v očekávaném rozmezí</translation>
    </message>
    <message>
        <source>Note that stays on this computer</source>
        <translation>Poznámka, která zůstává v tomto počítači</translation>
    </message>
</context>
<context>
    <name>meterdesk::RoundTexts</name>
    <message>
        <source>Which decimal mark?</source>
        <translation>Která desetinná značka?</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Není číslo</translation>
    </message>
    <message>
        <source>Too many digits</source>
        <translation>Příliš mnoho číslic</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>V budoucnosti</translation>
    </message>
    <message>
        <source>Older than the last one</source>
        <translation>Starší než poslední</translation>
    </message>
    <message>
        <source>Same value stored</source>
        <translation>Stejná hodnota uložena</translation>
    </message>
    <message>
        <source>Another value stored</source>
        <translation>Uložena jiná hodnota</translation>
    </message>
    <message>
        <source>Lower than last value</source>
        <translation>Nižší než poslední stav</translation>
    </message>
    <message>
        <source>Register began again</source>
        <translation>Číselník začal znovu</translation>
    </message>
    <message>
        <source>Does not fit a roll-over</source>
        <translation>Neodpovídá přetočení</translation>
    </message>
    <message>
        <source>Meter exchanged</source>
        <translation>Měřidlo vyměněno</translation>
    </message>
    <message>
        <source>Does not fit an exchange</source>
        <translation>Neodpovídá výměně</translation>
    </message>
    <message>
        <source>Higher than a later one</source>
        <translation>Vyšší než pozdější</translation>
    </message>
    <message>
        <source>Zero use, usually runs</source>
        <translation>Nulová spotřeba</translation>
    </message>
    <message>
        <source>%1× usual</source>
        <extracomment>%1 is a number: how many times what is usual</extracomment>
        <translation>%1× obvyklé</translation>
    </message>
    <message>
        <source>Value of row %1?</source>
        <translation>Hodnota řádku %1?</translation>
    </message>
    <message>
        <source>Just read</source>
        <translation>Právě odečteno</translation>
    </message>
    <message>
        <source>Long since the last one</source>
        <translation>Dlouho od posledního</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>v pořádku</translation>
    </message>
    <message>
        <source>note</source>
        <translation>upozornění</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>varování</translation>
    </message>
    <message>
        <source>error</source>
        <translation>chyba</translation>
    </message>
    <message>
        <source>digit left out</source>
        <translation>vynechaná číslice</translation>
    </message>
    <message>
        <source>digit typed twice</source>
        <translation>číslice dvakrát</translation>
    </message>
    <message>
        <source>digits swapped</source>
        <translation>prohozené číslice</translation>
    </message>
    <message>
        <source>decimal mark elsewhere</source>
        <translation>posunutá desetinná čárka</translation>
    </message>
    <message>
        <source>another digit</source>
        <translation>jiná číslice</translation>
    </message>
    <message>
        <source>last value was wrong</source>
        <translation>chybný poslední stav</translation>
    </message>
</context>
<context>
    <name>meterdesk::RowPanel</name>
    <message>
        <source>Reason</source>
        <translation>Důvod</translation>
    </message>
    <message>
        <source>Old meter ended at</source>
        <translation>Staré měřidlo skončilo na</translation>
    </message>
    <message>
        <source>new one began at</source>
        <translation>nové začalo na</translation>
    </message>
    <message>
        <source>on</source>
        <translation>dne</translation>
    </message>
    <message>
        <source>End of the old meter</source>
        <translation>Konečný stav starého měřidla</translation>
    </message>
    <message>
        <source>Start of the new meter</source>
        <translation>Počáteční stav nového měřidla</translation>
    </message>
    <message>
        <source>Day of the exchange</source>
        <translation>Den výměny</translation>
    </message>
    <message>
        <source>day, month</source>
        <translation>den, měsíc</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Přístup</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Řádek</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Řádek %1</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <extracomment>A key of the keyboard with its number</extracomment>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>%1 + %2 digits</source>
        <translation>%1 + %2 číslic</translation>
    </message>
    <message>
        <source>Replace the value stored</source>
        <translation>Nahradit uloženou hodnotu</translation>
    </message>
    <message>
        <source>Rolled over: does not fit</source>
        <translation>Přetočení: nesedí</translation>
    </message>
    <message>
        <source>Meter exchanged…</source>
        <translation>Výměna měřidla…</translation>
    </message>
    <message>
        <source>The reason stays on this computer. Enter: back to the grid.</source>
        <translation>Důvod zůstává v tomto počítači. Enter: zpět do tabulky.</translation>
    </message>
    <message>
        <source>Both readings of the exchange are sent with this one. Confirm the exchange in Enectiva as well, until then they may be held there as suspicious.</source>
        <translation>Oba stavy výměny se odešlou s tímto odečtem. Potvrďte výměnu i v Enectivě, do té doby tam mohou zůstat jako podezřelé.</translation>
    </message>
    <message>
        <source>− cannot be read   * estimated   + use since the last   = same   Ctrl+Space accept a warning   Esc restore</source>
        <translation>− nelze odečíst   * odhad   + spotřeba od posledního   = stejně   Ctrl+mezerník přijmout varování   Esc obnovit</translation>
    </message>
    <message>
        <source>Rolled over: use %1</source>
        <translation>Přetočení: spotřeba %1</translation>
    </message>
    <message>
        <source>The reason stays on this computer. Enter: back to the value.</source>
        <translation>Důvod zůstává v tomto počítači. Enter: zpět k hodnotě.</translation>
    </message>
    <message>
        <source>− cannot be read   * estimated   + use since the last   = same   Ctrl+Space accept a warning   Esc close</source>
        <translation>− nelze odečíst   * odhad   + spotřeba od posledního   = stejně   Ctrl+mezerník přijmout varování   Esc zavřít</translation>
    </message>
</context>
<context>
    <name>meterdesk::SavedListModel</name>
    <message>
        <source>Favourites</source>
        <translation>Oblíbené</translation>
    </message>
    <message>
        <source>Not read in %1</source>
        <extracomment>Meters without a reading; %1 is the name of this month</extracomment>
        <translation>Bez odečtu: %1</translation>
    </message>
    <message>
        <source>As far as is known here, with what was typed here.</source>
        <translation>Pokud je tu známo, včetně toho, co bylo zapsáno zde.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them the readings of this month are not loaded.</source>
        <translation>
            <numerusform>U %n z nich nejsou odečty tohoto měsíce načteny.</numerusform>
            <numerusform>U %n z nich nejsou odečty tohoto měsíce načteny.</numerusform>
            <numerusform>U %n z nich nejsou odečty tohoto měsíce načteny.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its meters are not listed by the service now.</source>
        <translation>
            <numerusform>%n její měřidlo teď služba neuvádí.</numerusform>
            <numerusform>%n její měřidla teď služba neuvádí.</numerusform>
            <numerusform>%n jejích měřidel teď služba neuvádí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n meter(s)</source>
        <translation>
            <numerusform>%1, %n měřidlo</numerusform>
            <numerusform>%1, %n měřidla</numerusform>
            <numerusform>%1, %n měřidel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::SavedListsView</name>
    <message numerus="yes">
        <source>%n meter(s) were written to %1.</source>
        <translation>
            <numerusform>%n měřidlo bylo zapsáno do %1.</numerusform>
            <numerusform>%n měřidla byla zapsána do %1.</numerusform>
            <numerusform>%n měřidel bylo zapsáno do %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) were taken over.</source>
        <translation>
            <numerusform>%n měřidlo bylo převzato.</numerusform>
            <numerusform>%n měřidla byla převzata.</numerusform>
            <numerusform>%n měřidel bylo převzato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were not:</source>
        <translation>
            <numerusform>%n řádek ne:</numerusform>
            <numerusform>%n řádky ne:</numerusform>
            <numerusform>%n řádků ne:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) were taken out of “%1”.</source>
        <translation>
            <numerusform>%n měřidlo bylo vyjmuto z „%1“.</numerusform>
            <numerusform>%n měřidla byla vyjmuta z „%1“.</numerusform>
            <numerusform>%n měřidel bylo vyjmuto z „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Oblíbené</translation>
    </message>
    <message>
        <source>Add to a list</source>
        <translation>Přidat do seznamu</translation>
    </message>
    <message>
        <source>Take out of “%1”</source>
        <translation>Vyjmout z „%1“</translation>
    </message>
    <message>
        <source>Route of the shown meters (%1)</source>
        <translation>Trasa ze zobrazených měřidel (%1)</translation>
    </message>
    <message>
        <source>Route of the selected meters (%1)</source>
        <translation>Trasa z vybraných měřidel (%1)</translation>
    </message>
    <message>
        <source>List of the shown meters (%1)</source>
        <translation>Seznam ze zobrazených měřidel (%1)</translation>
    </message>
    <message>
        <source>List of the selected meters (%1)</source>
        <translation>Seznam z vybraných měřidel (%1)</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importovat seznam…</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Nová trasa</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nový seznam</translation>
    </message>
    <message>
        <source>Enter readings</source>
        <translation>Zapsat odečty</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Přejmenovat</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportovat…</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ byl odebrán.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Seznamy</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Rows that were not taken over</source>
        <translation>Řádky, které nebyly převzaty</translation>
    </message>
</context>
<context>
    <name>meterdesk::ScatterContent</name>
    <message>
        <source>temperature</source>
        <translation>teplota</translation>
    </message>
    <message>
        <source>temperature, %1</source>
        <translation>teplota, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n měsíc</numerusform>
            <numerusform>%n měsíce</numerusform>
            <numerusform>%n měsíců</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n týden</numerusform>
            <numerusform>%n týdny</numerusform>
            <numerusform>%n týdnů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n den</numerusform>
            <numerusform>%n dny</numerusform>
            <numerusform>%n dnů</numerusform>
        </translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>Na kurzoru</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Teplota</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Spotřeba</translation>
    </message>
    <message>
        <source>By the line</source>
        <translation>Podle přímky</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Rozdíl</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Přímka</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Bodů</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Není známo</translation>
    </message>
    <message>
        <source>Heating below</source>
        <translation>Topení pod</translation>
    </message>
    <message>
        <source>Cooling above</source>
        <translation>Chlazení nad</translation>
    </message>
    <message>
        <source>Base load</source>
        <extracomment>The use of a period that does not depend on the outdoor temperature</extracomment>
        <translation>Základní odběr</translation>
    </message>
    <message>
        <source>Per degree</source>
        <extracomment>The use of a period for each degree that it is colder, or warmer, outside</extracomment>
        <translation>Na stupeň</translation>
    </message>
</context>
<context>
    <name>meterdesk::SeriesDescription</name>
    <message>
        <source>%1: no data points in this period.</source>
        <translation>%1: v tomto období nejsou body.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %n data point(s).</source>
        <translation>
            <numerusform>%1, %2 až %3: %n bod.</numerusform>
            <numerusform>%1, %2 až %3: %n body.</numerusform>
            <numerusform>%1, %2 až %3: %n bodů.</numerusform>
        </translation>
    </message>
    <message>
        <source>First %1, last %2.</source>
        <translation>První %1, poslední %2.</translation>
    </message>
    <message>
        <source>Lowest %1, highest %2.</source>
        <translation>Nejnižší %1, nejvyšší %2.</translation>
    </message>
    <message>
        <source>This series has no points yet.</source>
        <translation>Tato řada zatím nemá body.</translation>
    </message>
    <message>
        <source>No data points from %1 to %2. The last one is from %3.</source>
        <translation>Od %1 do %2 nejsou žádné body. Poslední je z %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 data point(s)</source>
        <extracomment>%1 is the number of points, as the locale groups it</extracomment>
        <translation>
            <numerusform>%1 bod</numerusform>
            <numerusform>%1 body</numerusform>
            <numerusform>%1 bodů</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded %1</source>
        <translation>Načteno %1</translation>
    </message>
    <message>
        <source>%1, mean of 15 min</source>
        <extracomment>Above the axis of a chart: unit, then what a mean is of</extracomment>
        <translation>%1, průměr 15 min</translation>
    </message>
    <message>
        <source>%1, mean of an hour</source>
        <translation>%1, průměr hodiny</translation>
    </message>
    <message>
        <source>%1, mean of a day</source>
        <translation>%1, průměr dne</translation>
    </message>
    <message>
        <source>%1, mean of a week</source>
        <translation>%1, průměr týdne</translation>
    </message>
    <message>
        <source>%1, mean of a month</source>
        <translation>%1, průměr měsíce</translation>
    </message>
    <message>
        <source>Enectiva knows no data series %1. What was loaded stays.</source>
        <translation>Enectiva datovou řadu %1 nezná. Co je načtené, zůstává.</translation>
    </message>
    <message>
        <source>The token does not permit to read data series. What was loaded stays. Give it the scope data_series on Enectiva&apos;s API dashboard.</source>
        <translation>Token nedovoluje číst datové řady. Co je načtené, zůstává. Přidejte mu na API nástěnce Enectivy oprávnění data_series.</translation>
    </message>
</context>
<context>
    <name>meterdesk::SeriesPage</name>
    <message>
        <source>Parts of the workspace</source>
        <translation>Části pracovní plochy</translation>
    </message>
    <message>
        <source>Data series and virtual meters</source>
        <translation>Datové řady a virtuální měřidla</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profily</translation>
    </message>
    <message>
        <source>Import IDs</source>
        <translation>Import ID</translation>
    </message>
</context>
<context>
    <name>meterdesk::SeriesPane</name>
    <message>
        <source>The monthly deltas of the virtual meter “%1” are in Deltas.</source>
        <translation>Měsíční delty virtuálního měřidla „%1“ jsou v Deltách.</translation>
    </message>
    <message>
        <source>Open in Deltas</source>
        <translation>Otevřít v Deltách</translation>
    </message>
    <message>
        <source>Enectiva lists neither data series nor virtual meters. Add one by its ID on the left: Enectiva shows it with the series.</source>
        <translation>Enectiva nevypisuje datové řady ani virtuální měřidla. Přidejte je vlevo podle ID: Enectiva ho u řady ukazuje.</translation>
    </message>
    <message numerus="yes">
        <source>Add the %n series that entities name in their attributes</source>
        <translation>
            <numerusform>Přidat %n řadu, kterou objekty uvádějí v atributech</numerusform>
            <numerusform>Přidat %n řady, které objekty uvádějí v atributech</numerusform>
            <numerusform>Přidat %n řad, které objekty uvádějí v atributech</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::SeriesView</name>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>This series has no points yet.</source>
        <translation>Tato řada zatím nemá body.</translation>
    </message>
    <message>
        <source>This period is not loaded.</source>
        <translation>Toto období není načtené.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Přejít</translation>
    </message>
    <message>
        <source>Chart of the data series</source>
        <extracomment>The name of the chart for those who do not see it</extracomment>
        <translation>Graf datové řady</translation>
    </message>
    <message>
        <source>Shown as: %1.</source>
        <translation>Zobrazeno jako: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>The series has this value at that time already.</source>
        <translation>Řada má v tomto čase právě tuto hodnotu.</translation>
    </message>
    <message>
        <source>Data points of “%1”</source>
        <extracomment>What entries came with that are new data points</extracomment>
        <translation>Body řady „%1“</translation>
    </message>
    <message>
        <source>This very point is in the outbox or was sent.</source>
        <translation>Přesně tento bod je v Odchozích nebo už byl odeslán.</translation>
    </message>
    <message>
        <source>Another value at that time is in the outbox or was sent. Take that one back there first.</source>
        <translation>Jiná hodnota v tomto čase je v Odchozích nebo už byla odeslána. Nejdřív ji tam vraťte.</translation>
    </message>
    <message>
        <source>Nothing was imported under the import ID “%1” so far. Another one is entered with “New data point”.</source>
        <translation>Pod import ID „%1“ se zatím nic neimportovalo. Jiné zadáte u „Nový bod“.</translation>
    </message>
    <message>
        <source>The newest point imported under “%1” is %2 of %3.</source>
        <translation>Nejnovější bod importovaný pod „%1“ je %2 z %3.</translation>
    </message>
    <message>
        <source>The series shows it.</source>
        <translation>Řada ho ukazuje.</translation>
    </message>
    <message>
        <source>The series does not show it: it is not processed, or not loaded.</source>
        <translation>Řada ho neukazuje: není zpracovaný, nebo načtený.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Toto připojení je jen pro čtení.</translation>
    </message>
    <message>
        <source>Choose rows, or select a range of the chart.</source>
        <translation>Vyberte řádky, nebo úsek v grafu.</translation>
    </message>
    <message>
        <source>Data points</source>
        <translation>Body řady</translation>
    </message>
    <message>
        <source>New data point</source>
        <translation>Nový bod</translation>
    </message>
    <message>
        <source>Paste or import…</source>
        <translation>Vložit nebo importovat…</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Poslední</translation>
    </message>
    <message>
        <source>Beside the meter</source>
        <translation>Vedle měřidla</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Smazat…</translation>
    </message>
    <message>
        <source>Delete by time…</source>
        <translation>Smazat podle času…</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Kopírovat data</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Kopírovat obrázek</translation>
    </message>
    <message>
        <source>Deleted data points</source>
        <extracomment>What entries came with that delete data points</extracomment>
        <translation>Smazané body</translation>
    </message>
    <message>
        <source>Data series %1</source>
        <extracomment>A data series by its name and its id</extracomment>
        <translation>Datová řada %1</translation>
    </message>
    <message>
        <source>%1 (series %2)</source>
        <translation>%1 (řada %2)</translation>
    </message>
</context>
<context>
    <name>meterdesk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klávesové zkratky</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column title: a key or keys pressed together</extracomment>
        <translation>Co</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klávesa</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Všude</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>V grafu</translation>
    </message>
    <message>
        <source>Cursor to the next or previous value</source>
        <translation>Kurzor na další nebo předchozí hodnotu</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Vpravo, Vlevo</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Přiblížení u kurzoru</translation>
    </message>
    <message>
        <source>Plus, Minus, mouse wheel</source>
        <translation>Plus, Minus, kolečko myši</translation>
    </message>
    <message>
        <source>First or last value</source>
        <translation>První nebo poslední hodnota</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>A screenful earlier or later</source>
        <translation>O obrazovku dříve nebo později</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>In the meters</source>
        <translation>V měřidlech</translation>
    </message>
    <message>
        <source>From the filter into the list</source>
        <translation>Z filtru do seznamu</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Dolů</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Zrušit filtr</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Open or close an entity</source>
        <translation>Rozbalit nebo sbalit objekt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Vybrat</translation>
    </message>
    <message>
        <source>Shift with the arrows, Shift and drag</source>
        <translation>Shift se šipkami, Shift a tažení</translation>
    </message>
    <message>
        <source>Take the selection away</source>
        <translation>Zrušit výběr</translation>
    </message>
    <message>
        <source>Copy what is selected, or all that is shown</source>
        <translation>Kopírovat vybrané, nebo vše zobrazené</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Show the day or month pointed at</source>
        <translation>Ukázat den nebo měsíc pod ukazatelem</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Dvojí klepnutí</translation>
    </message>
    <message>
        <source>In Explore</source>
        <translation>V Prohlížení</translation>
    </message>
    <message>
        <source>The period before or after</source>
        <translation>Předchozí nebo další období</translation>
    </message>
    <message>
        <source>Compare with last year</source>
        <translation>Porovnat s loňskem</translation>
    </message>
    <message>
        <source>Next resolution</source>
        <translation>Další rozlišení</translation>
    </message>
    <message>
        <source>Next unit</source>
        <translation>Další jednotka</translation>
    </message>
    <message>
        <source>Heat map and back</source>
        <translation>Teplotní mapa a zpět</translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation>Zpět k předchozímu pohledu</translation>
    </message>
    <message>
        <source>Backspace, Alt+Left</source>
        <translation>Backspace, Alt+šipka doleva</translation>
    </message>
    <message>
        <source>Forth again</source>
        <translation>Znovu vpřed</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+šipka doprava</translation>
    </message>
    <message>
        <source>Show the reading in the table</source>
        <translation>Ukázat odečet v tabulce</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Delete the reading</source>
        <translation>Smazat odečet</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Delete</translation>
    </message>
    <message>
        <source>Another meter in the chart</source>
        <translation>Další měřidlo v grafu</translation>
    </message>
    <message>
        <source>Ctrl and click in the meters</source>
        <translation>Ctrl a klepnutí v měřidlech</translation>
    </message>
    <message>
        <source>From a heat map to the day at the cursor</source>
        <translation>Z teplotní mapy na den pod kurzorem</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>In the invoices</source>
        <translation>Ve fakturách</translation>
    </message>
    <message>
        <source>A new invoice</source>
        <translation>Nová faktura</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Accept a warning</source>
        <translation>Přijmout varování</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+mezerník</translation>
    </message>
    <message>
        <source>Review and send</source>
        <translation>Zkontrolovat a odeslat</translation>
    </message>
    <message>
        <source>Take the invoice out of the batch</source>
        <translation>Vyjmout fakturu z dávky</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>V Odchozích</translation>
    </message>
    <message>
        <source>Drop or delete what is selected</source>
        <translation>Vyřadit nebo smazat vybrané</translation>
    </message>
    <message>
        <source>Leave a question</source>
        <translation>Opustit otázku</translation>
    </message>
    <message>
        <source>Among the favourites or not</source>
        <translation>Přidat k oblíbeným nebo odebrat</translation>
    </message>
    <message>
        <source>Earlier or later in a route</source>
        <translation>V trase dřív nebo později</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+nahoru, Alt+dolů</translation>
    </message>
    <message>
        <source>In a round</source>
        <translation>V obchůzce</translation>
    </message>
    <message>
        <source>Type a value</source>
        <translation>Zapsat hodnotu</translation>
    </message>
    <message>
        <source>any digit</source>
        <translation>libovolná číslice</translation>
    </message>
    <message>
        <source>Accept it, next row</source>
        <translation>Přijmout, další řádek</translation>
    </message>
    <message>
        <source>Enter, Down</source>
        <translation>Enter, dolů</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Předchozí řádek</translation>
    </message>
    <message>
        <source>Shift+Enter, Up</source>
        <translation>Shift+Enter, nahoru</translation>
    </message>
    <message>
        <source>Date, note, back to the value</source>
        <translation>Datum, poznámka, zpět k hodnotě</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The use since the last value</source>
        <translation>Spotřeba od posledního stavu</translation>
    </message>
    <message>
        <source>The same as the last value</source>
        <translation>Stejně jako poslední stav</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nelze odečíst</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Odhad</translation>
    </message>
    <message>
        <source>Date of this row</source>
        <translation>Datum tohoto řádku</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>In a date: today, last day of last month</source>
        <translation>V datu: dnes, poslední den minulého měsíce</translation>
    </message>
    <message>
        <source>t, u</source>
        <translation>t, u</translation>
    </message>
    <message>
        <source>Copy the date down</source>
        <translation>Zkopírovat datum dolů</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Take what is offered</source>
        <translation>Vzít, co se nabízí</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+4</source>
        <translation>Alt+1 až Alt+4</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Zpět, znovu</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Y</source>
        <translation>Ctrl+Z, Ctrl+Y</translation>
    </message>
    <message>
        <source>Paste a column or a table</source>
        <translation>Vložit sloupec nebo tabulku</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Restore the cell</source>
        <translation>Vrátit buňku</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Zkopírovat obrázek</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Note at the reading</source>
        <translation>Poznámka u odečtu</translation>
    </message>
    <message>
        <source>Delete the selected readings</source>
        <translation>Smazat vybrané odečty</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Delete</source>
        <translation>Ctrl+Shift+Delete</translation>
    </message>
    <message>
        <source>Next field; in the last one: into the batch</source>
        <translation>Další pole; v posledním: do dávky</translation>
    </message>
    <message>
        <source>Paste a list of a supplier</source>
        <translation>Vložit seznam od dodavatele</translation>
    </message>
    <message>
        <source>In any table</source>
        <translation>V každé tabulce</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Zkopírovat tabulku</translation>
    </message>
    <message>
        <source>In lists and bookmarks</source>
        <translation>V seznamech a záložkách</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Otevřít</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Přejmenovat</translation>
    </message>
    <message>
        <source>Earlier or later in the list</source>
        <translation>Dříve nebo později v seznamu</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Vrátit zpět</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>In a date: the 1st, 1 September</source>
        <translation>V datu: 1. den, 1. září</translation>
    </message>
</context>
<context>
    <name>meterdesk::Shots</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Složku %1 nelze vytvořit.</translation>
    </message>
    <message>
        <source>The pictures cannot be written to %1.</source>
        <translation>Obrázky nelze zapsat do složky %1.</translation>
    </message>
</context>
<context>
    <name>meterdesk::StatusLabel</name>
    <message>
        <source>Connecting…</source>
        <translation>Připojování…</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Jen pro čtení</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Připojeno</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Bez připojení od %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Odhlášeno</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pozastaveno</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stav připojení</translation>
    </message>
    <message>
        <source>Send-only</source>
        <translation>Jen odesílání</translation>
    </message>
    <message>
        <source>No answer since %1</source>
        <translation>Bez odpovědi od %1</translation>
    </message>
</context>
<context>
    <name>meterdesk::StreamForm</name>
    <message>
        <source>Import ID and suit have no spaces.</source>
        <translation>Import ID ani suit nemají mezery.</translation>
    </message>
    <message>
        <source>An import ID has at most %1 characters.</source>
        <translation>Import ID má nejvýše %1 znaků.</translation>
    </message>
    <message>
        <source>Suit</source>
        <translation>Suit</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>What you call it; stays on this computer</source>
        <translation>Jak mu říkáte; zůstává v tomto počítači</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Přidat řádek</translation>
    </message>
    <message>
        <source>&amp;Import ID</source>
        <translation>&amp;Import ID</translation>
    </message>
</context>
<context>
    <name>meterdesk::TableChoices</name>
    <message>
        <source>The first row has the names</source>
        <translation>První řádek má názvy</translation>
    </message>
    <message>
        <source>Decimal mark:</source>
        <translation>Desetinný znak:</translation>
    </message>
    <message>
        <source>as the cells tell</source>
        <translation>podle buněk</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>čárka</translation>
    </message>
    <message>
        <source>point</source>
        <translation>tečka</translation>
    </message>
    <message>
        <source>Dates:</source>
        <translation>Data:</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>nejdřív den</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>nejdřív měsíc</translation>
    </message>
    <message>
        <source>Time where only a day is given:</source>
        <translation>Čas, kde je jen den:</translation>
    </message>
</context>
<context>
    <name>meterdesk::TableColumns</name>
    <message>
        <source>Default columns</source>
        <extracomment>Shows the columns of a table as they were before anything was chosen</extracomment>
        <translation>Výchozí sloupce</translation>
    </message>
    <message>
        <source>Sort by %1, ascending</source>
        <extracomment>%1 is the title of a column</extracomment>
        <translation>Seřadit podle %1, vzestupně</translation>
    </message>
    <message>
        <source>Sort by %1, descending</source>
        <translation>Seřadit podle %1, sestupně</translation>
    </message>
    <message>
        <source>Move %1 to the left</source>
        <extracomment>%1 is the title of a column</extracomment>
        <translation>Posunout %1 doleva</translation>
    </message>
    <message>
        <source>Move %1 to the right</source>
        <translation>Posunout %1 doprava</translation>
    </message>
    <message>
        <source>Make %1 as wide as its texts</source>
        <translation>Přizpůsobit šířku sloupce %1 textům</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>A button that shows which columns a table has</extracomment>
        <translation>Sloupce</translation>
    </message>
</context>
<context>
    <name>meterdesk::TableCopy</name>
    <message>
        <source>Copy table</source>
        <translation>Kopírovat tabulku</translation>
    </message>
</context>
<context>
    <name>meterdesk::TableImportDialog</name>
    <message>
        <source>The rows with problems were left out: copy or save them.</source>
        <translation>Řádky s problémy byly vynechány: zkopírujte je, nebo uložte.</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>The name of a column</extracomment>
        <translation>Důvod</translation>
    </message>
    <message>
        <source>Save the rows with problems</source>
        <translation>Uložit řádky s problémy</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabulky (*.csv);;Všechny soubory (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n řádek byl zapsán do %1.</numerusform>
            <numerusform>%n řádky byly zapsány do %1.</numerusform>
            <numerusform>%n řádků bylo zapsáno do %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Náhled</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Jen problémy</translation>
    </message>
    <message>
        <source>Copy rejected rows</source>
        <translation>Kopírovat odmítnuté řádky</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Uložit odmítnuté řádky…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>meterdesk::TableSource</name>
    <message>
        <source>There is no table on the clipboard. Copy one in the spreadsheet, or open a file.</source>
        <translation>Ve schránce není žádná tabulka. Zkopírujte ji v tabulkovém programu, nebo otevřete soubor.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tabulky (*.csv *.tsv *.txt *.xlsx);;Všechny soubory (*)</translation>
    </message>
    <message>
        <source>Paste a table, drop a file here, or open one.</source>
        <translation>Vložte tabulku, přetáhněte sem soubor, nebo ho otevřete.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted table, %n row(s)</source>
        <translation>
            <numerusform>Vložená tabulka, %n řádek</numerusform>
            <numerusform>Vložená tabulka, %n řádky</numerusform>
            <numerusform>Vložená tabulka, %n řádků</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n řádek</numerusform>
            <numerusform>%1, %n řádky</numerusform>
            <numerusform>%1, %n řádků</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Vložit</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Otevřít soubor…</translation>
    </message>
</context>
<context>
    <name>meterdesk::TimeChartView</name>
    <message>
        <source>not loaded</source>
        <translation>nenačteno</translation>
    </message>
</context>
<context>
    <name>meterdesk::UndoSendButton</name>
    <message>
        <source>Undo last send</source>
        <translation>Vrátit poslední odeslání</translation>
    </message>
    <message numerus="yes">
        <source>Deletes %n record(s) on the server again</source>
        <translation>
            <numerusform>Smaže na serveru opět %n zápis</numerusform>
            <numerusform>Smaže na serveru opět %n zápisy</numerusform>
            <numerusform>Smaže na serveru opět %n zápisů</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrácení</translation>
    </message>
</context>
<context>
    <name>meterdesk::WaysTable</name>
    <message>
        <source>The documentation of the service leaves open how some things are written. Meterdesk finds out by trying. What is chosen here is sent this way alone, from the next request on.</source>
        <translation>Dokumentace služby nechává otevřené, jak se některé věci zapisují. Meterdesk to zjišťuje zkoušením. Co vyberete zde, odesílá se od příštího požadavku jen tímto způsobem.</translation>
    </message>
    <message>
        <source>Server&apos;s ways</source>
        <translation>Zvyklosti serveru</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column titles: what is asked; what was found; what was chosen</extracomment>
        <translation>Co</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Zjištěno</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Použít</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>zatím nic</translation>
    </message>
    <message>
        <source>Every way is understood</source>
        <translation>Rozumí se všem způsobům</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>The program finds out by itself</extracomment>
        <translation>Automaticky</translation>
    </message>
</context>
<context>
    <name>meterdesk::WindowDialogs</name>
    <message>
        <source>About Meterdesk</source>
        <translation>O programu Meterdesk</translation>
    </message>
    <message>
        <source>&lt;b&gt;Meterdesk %1&lt;/b&gt;&lt;p&gt;Meters, readings and invoices of an Enectiva account.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License 3 or later. The demo shows open data of the OpenDSM project (Apache License 2.0).&lt;/p&gt;</source>
        <translation>&lt;b&gt;Meterdesk %1&lt;/b&gt;&lt;p&gt;Měřidla, odečty a faktury účtu v Enectivě.&lt;/p&gt;&lt;p&gt;Svobodný software pod licencí GNU General Public License 3 nebo novější. Ukázka obsahuje otevřená data projektu OpenDSM (Apache License 2.0).&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>meterdesk::WireTexts</name>
    <message>
        <source>Next page of a list</source>
        <translation>Další stránka seznamu</translation>
    </message>
    <message>
        <source>Fields of a reading that is sent</source>
        <translation>Pole odesílaného odečtu</translation>
    </message>
    <message>
        <source>Fields of an invoice that is sent</source>
        <translation>Pole odesílané faktury</translation>
    </message>
    <message>
        <source>Number of a data point that is sent</source>
        <translation>Hodnota odesílaného datového bodu</translation>
    </message>
    <message>
        <source>Time of a record to delete</source>
        <translation>Čas mazaného záznamu</translation>
    </message>
    <message>
        <source>Exchange of the login token</source>
        <translation>Výměna přihlašovacího tokenu</translation>
    </message>
    <message>
        <source>Fields of a record</source>
        <translation>Pole záznamu</translation>
    </message>
    <message>
        <source>Number of a reading</source>
        <translation>Hodnota odečtu</translation>
    </message>
    <message>
        <source>Entity above</source>
        <translation>Nadřazený objekt</translation>
    </message>
    <message>
        <source>Energy of a meter</source>
        <translation>Energie měřidla</translation>
    </message>
    <message>
        <source>Link in the answer</source>
        <translation>Odkaz v odpovědi</translation>
    </message>
    <message>
        <source>There is only one</source>
        <translation>Je jen jedna</translation>
    </message>
    <message>
        <source>In the address</source>
        <translation>V adrese</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>V těle požadavku</translation>
    </message>
    <message>
        <source>Without a body</source>
        <translation>Bez těla</translation>
    </message>
    <message>
        <source>With a body</source>
        <translation>S tělem</translation>
    </message>
    <message>
        <source>Beside its ID</source>
        <translation>Vedle ID</translation>
    </message>
    <message>
        <source>As a relationship</source>
        <translation>Jako vztah</translation>
    </message>
    <message>
        <source>As a field</source>
        <translation>Jako pole</translation>
    </message>
</context>
<context>
    <name>meterdesk::cli</name>
    <message>
        <source>Tokens can be given for one run only, in the environment: METERDESK_LOGIN_TOKEN and METERDESK_IMPORT_TOKEN.</source>
        <translation>Tokeny lze zadat jen pro jedno spuštění v proměnných prostředí METERDESK_LOGIN_TOKEN a METERDESK_IMPORT_TOKEN.</translation>
    </message>
    <message>
        <source>Login token (not shown, may be empty): </source>
        <extracomment>Prompt on the terminal; what is typed does not show</extracomment>
        <translation>Přihlašovací token (nezobrazuje se, může být prázdný): </translation>
    </message>
    <message>
        <source>Import token (not shown, may be empty): </source>
        <extracomment>Prompt on the terminal; what is typed does not show</extracomment>
        <translation>Importní token (nezobrazuje se, může být prázdný): </translation>
    </message>
    <message>
        <source>The standard input holds something else than one line login=… and one line import=… Nothing was stored. Give each token once, on a line of its own.</source>
        <translation>Standardní vstup obsahuje něco jiného než jeden řádek login=… a jeden řádek import=… Nic se neuložilo. Zadejte každý token jednou, na samostatném řádku.</translation>
    </message>
</context>
<context>
    <name>meterdesk::cli::CommandLine</name>
    <message>
        <source>Keep the local data in &lt;DIR&gt; instead of the system&apos;s place.</source>
        <translation>Ukládat místní data do &lt;DIR&gt;, a ne na obvyklé místo v systému.</translation>
    </message>
    <message>
        <source>Use the built-in demo; needs no account and no keychain.</source>
        <translation>Použít vestavěnou ukázku; nepotřebuje účet ani klíčenku.</translation>
    </message>
    <message>
        <source>Language of the messages for this run.</source>
        <translation>Jazyk zpráv pro toto spuštění.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Zobrazit tuto nápovědu.</translation>
    </message>
    <message>
        <source>Lists the connections: name, address, customer ID and stored tokens.</source>
        <translation>Vypíše připojení: název, adresu, ID zákazníka a uložené tokeny.</translation>
    </message>
    <message>
        <source>Write a JSON array.</source>
        <translation>Vypsat jako pole JSON.</translation>
    </message>
    <message>
        <source>Adds a connection. Its tokens are read from the standard input, one a line: login=… and import=…, and kept in the system&apos;s keychain. At a terminal you are asked for them. Tokens are never taken from arguments.</source>
        <translation>Přidá připojení. Jeho tokeny čte ze standardního vstupu, každý na vlastním řádku: login=… a import=…, a uloží je do systémové klíčenky. V terminálu se na ně zeptá. Z argumentů se tokeny nikdy neberou.</translation>
    </message>
    <message>
        <source>A name of your choice.</source>
        <translation>Libovolný název.</translation>
    </message>
    <message>
        <source>The customer&apos;s ID, from Enectiva&apos;s API dashboard. May be left out without an import token.</source>
        <translation>ID zákazníka z API dashboardu Enectivy. Bez importního tokenu ho lze vynechat.</translation>
    </message>
    <message>
        <source>The service&apos;s address.</source>
        <translation>Adresa služby.</translation>
    </message>
    <message>
        <source>Tries the tokens of a connection and reads its entities and meters to the end. METERDESK_LOGIN_TOKEN and METERDESK_IMPORT_TOKEN, where set, are used instead of the stored tokens.</source>
        <translation>Vyzkouší tokeny připojení a načte jeho objekty a měřidla až do konce. Jsou-li nastaveny METERDESK_LOGIN_TOKEN a METERDESK_IMPORT_TOKEN, použijí se místo uložených tokenů.</translation>
    </message>
    <message>
        <source>Give a request up after so many seconds.</source>
        <translation>Vzdát požadavek po tolika sekundách.</translation>
    </message>
    <message>
        <source>Removes a connection, and its tokens from the keychain.</source>
        <translation>Odebere připojení a jeho tokeny z klíčenky.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from 1 to %2.</source>
        <translation>%1 přijímá celé číslo od 1 do %2.</translation>
    </message>
    <message>
        <source>The demo has one connection, which can be neither added nor removed.</source>
        <translation>Ukázka má jediné připojení, které nelze přidat ani odebrat.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Chybí %1.</translation>
    </message>
    <message>
        <source>The verb is missing.</source>
        <translation>Chybí příkaz.</translation>
    </message>
    <message>
        <source>There is no such verb.</source>
        <translation>Takový příkaz neexistuje.</translation>
    </message>
    <message>
        <source>The connection, whatever the case.</source>
        <translation>Připojení; na velikosti písmen nezáleží.</translation>
    </message>
    <message>
        <source>Remove it even while entries of it wait to be sent: they go to the journal as dropped.</source>
        <translation>Odebrat ho i tehdy, když jeho záznamy čekají na odeslání: přejdou do deníku jako vyřazené.</translation>
    </message>
</context>
<context>
    <name>meterdesk::cli::ConnectionsVerb</name>
    <message>
        <source>The demo could not be started. Nothing was done. Try again.</source>
        <translation>Ukázku se nepodařilo spustit. Nic se neprovedlo. Zkuste to znovu.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain still holds tokens of %n removed connection(s). They are removed when it is open.</source>
        <translation>
            <numerusform>V klíčence jsou ještě tokeny %n odebraného připojení. Odeberou se, až bude odemčená.</numerusform>
            <numerusform>V klíčence jsou ještě tokeny %n odebraných připojení. Odeberou se, až bude odemčená.</numerusform>
            <numerusform>V klíčence jsou ještě tokeny %n odebraných připojení. Odeberou se, až bude odemčená.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>Přidáno: %1.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Odebráno: %1.</translation>
    </message>
    <message>
        <source>Tokens of %1 may still be in the keychain. They are removed at the next start that finds it open.</source>
        <translation>Tokeny připojení %1 mohou být ještě v klíčence. Odeberou se při příštím spuštění, které ji najde odemčenou.</translation>
    </message>
    <message>
        <source>No token of %1 is stored. Nothing was checked.</source>
        <translation>Pro připojení %1 není uložen žádný token. Nic se nekontrolovalo.</translation>
    </message>
    <message>
        <source>The import token was not tried: the connection has no customer ID.</source>
        <translation>Importní token nebyl vyzkoušen: připojení nemá ID zákazníka.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were dropped. They are in the journal.</source>
        <translation>
            <numerusform>%n záznam byl vyřazen. Je v deníku.</numerusform>
            <numerusform>%n záznamy byly vyřazeny. Jsou v deníku.</numerusform>
            <numerusform>%n záznamů bylo vyřazeno. Jsou v deníku.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them first (%1), or add %2.</source>
        <translation>Nejprve je odešlete (%1), nebo přidejte %2.</translation>
    </message>
</context>
<context>
    <name>meterdesk::cli::DataCommand</name>
    <message>
        <source>Write JSON, one object a line.</source>
        <translation>Vypsat jako JSON, jeden objekt na řádek.</translation>
    </message>
    <message>
        <source>Check every row and send nothing.</source>
        <translation>Zkontrolovat každý řádek a nic neodeslat.</translation>
    </message>
    <message>
        <source>Send rows that only raise a warning, too.</source>
        <translation>Odeslat i řádky, ke kterým je jen varování.</translation>
    </message>
    <message>
        <source>Sends readings: columns import_id, suit, time, state, unit.</source>
        <translation>Odešle odečty: sloupce import_id, suit, time, state, unit.</translation>
    </message>
    <message>
        <source>Sends data points: columns import_id, suit, time, value, unit.</source>
        <translation>Odešle datové body: sloupce import_id, suit, time, value, unit.</translation>
    </message>
    <message>
        <source>Sends profiles: columns import_id, suit, from, to, value, unit.</source>
        <translation>Odešle profily: sloupce import_id, suit, from, to, value, unit.</translation>
    </message>
    <message>
        <source>Sends invoices: columns meter, from, to, cost, consumption, note.</source>
        <translation>Odešle faktury: sloupce meter, from, to, cost, consumption, note.</translation>
    </message>
    <message>
        <source>Lists what waits to be sent or needs a look.</source>
        <translation>Vypíše, co čeká na odeslání nebo vyžaduje pozornost.</translation>
    </message>
    <message>
        <source>Sends what waits, and ends when nothing does.</source>
        <translation>Odešle, co čeká, a skončí, až nečeká nic.</translation>
    </message>
    <message>
        <source>Nothing is sent until it is resumed.</source>
        <translation>Nic se neodešle, dokud se odesílání neobnoví.</translation>
    </message>
    <message>
        <source>Takes the pause back.</source>
        <translation>Zruší pozastavení.</translation>
    </message>
    <message>
        <source>Queues an entry again that was refused, or whose outcome is unknown.</source>
        <translation>Znovu zařadí do fronty záznam, který byl odmítnut nebo jehož výsledek je nejistý.</translation>
    </message>
    <message>
        <source>Takes an entry out that was not sent; it stays in the journal.</source>
        <translation>Vyřadí neodeslaný záznam; v deníku zůstane.</translation>
    </message>
    <message>
        <source>An ID is a number of %1.</source>
        <translation>ID je číslo z výpisu %1.</translation>
    </message>
    <message>
        <source>The verb is missing.</source>
        <translation>Chybí příkaz.</translation>
    </message>
    <message>
        <source>There is no such verb.</source>
        <translation>Takový příkaz neexistuje.</translation>
    </message>
</context>
<context>
    <name>meterdesk::cli::EntityConsumption</name>
    <message>
        <source>%1 is summed over several energies: %2. Narrow it with %3.</source>
        <extracomment>%1 is a unit, %2 are codes of energies, %3 an option</extracomment>
        <translation>%1 se sčítá přes více energií: %2. Zužte to volbou %3.</translation>
    </message>
</context>
<context>
    <name>meterdesk::cli::ExportCommand</name>
    <message>
        <source>The readings of a meter: columns time, state, unit.</source>
        <translation>Odečty měřidla: sloupce time, state, unit.</translation>
    </message>
    <message>
        <source>Monthly deltas: columns month, value, energy, unit.</source>
        <translation>Měsíční delty: sloupce month, value, energy, unit.</translation>
    </message>
    <message>
        <source>The points of a data series: columns time, value.</source>
        <translation>Body datové řady: sloupce time, value.</translation>
    </message>
    <message>
        <source>What was sent from here, and what became of it.</source>
        <translation>Co se odeslalo odtud a jak to dopadlo.</translation>
    </message>
    <message>
        <source>%1 is not for %2.</source>
        <extracomment>%1 is an option, %2 a kind of export such as readings</extracomment>
        <translation>%1 nelze použít s %2.</translation>
    </message>
    <message>
        <source>Give one of %1 only.</source>
        <translation>Zadejte jen jednu z voleb %1.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>Volba %1 vyžaduje hodnotu.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Chybí %1.</translation>
    </message>
    <message>
        <source>One of %1 is missing.</source>
        <translation>Chybí jedna z voleb %1.</translation>
    </message>
    <message>
        <source>%1 is for the consumption alone.</source>
        <translation>Volba %1 je jen pro spotřebu.</translation>
    </message>
    <message>
        <source>%1 takes one of %2.</source>
        <translation>Volba %1 přijímá jednu z hodnot %2.</translation>
    </message>
    <message>
        <source>%1 takes a day such as 2025-01-31, or a time such as 2025-01-31T12:00:00+01:00.</source>
        <translation>Volba %1 přijímá den, například 2025-01-31, nebo čas, například 2025-01-31T12:00:00+01:00.</translation>
    </message>
    <message>
        <source>The meter&apos;s ID.</source>
        <translation>ID měřidla.</translation>
    </message>
    <message>
        <source>The virtual meter&apos;s ID.</source>
        <translation>ID virtuálního měřidla.</translation>
    </message>
    <message>
        <source>The entity&apos;s ID.</source>
        <translation>ID objektu.</translation>
    </message>
    <message>
        <source>The data series&apos; ID.</source>
        <translation>ID datové řady.</translation>
    </message>
    <message>
        <source>From this day or time on; default: the first.</source>
        <translation>Od tohoto dne nebo času; výchozí: od prvního.</translation>
    </message>
    <message>
        <source>Before this day or time; default: to the last.</source>
        <translation>Před tímto dnem nebo časem; výchozí: do posledního.</translation>
    </message>
    <message>
        <source>The periods of the consumption; default: day.</source>
        <translation>Období spotřeby; výchozí: day.</translation>
    </message>
    <message>
        <source>How the table is written; default: csv.</source>
        <translation>Jak se tabulka zapíše; výchozí: csv.</translation>
    </message>
    <message>
        <source>Answer from what is stored here alone.</source>
        <translation>Odpovědět jen z toho, co je uloženo zde.</translation>
    </message>
    <message>
        <source>Write to this file, wholly or not at all, instead of the standard output.</source>
        <translation>Zapsat místo na standardní výstup do tohoto souboru, celé, nebo vůbec.</translation>
    </message>
    <message>
        <source>The kind of export is missing.</source>
        <translation>Chybí druh exportu.</translation>
    </message>
    <message>
        <source>There is no such kind of export.</source>
        <translation>Takový druh exportu neexistuje.</translation>
    </message>
    <message>
        <source>The time of %1 does not exist in %2, or exists twice. Nothing was written. Give it an offset, such as +01:00.</source>
        <translation>Čas volby %1 v pásmu %2 neexistuje, nebo existuje dvakrát. Nic se nezapsalo. Doplňte k němu posun od UTC, například +01:00.</translation>
    </message>
    <message>
        <source>%1 is not before %2. Nothing was written.</source>
        <translation>%1 není před %2. Nic se nezapsalo.</translation>
    </message>
    <message>
        <source>The consumption of a meter, or of all meters of an entity and below: columns from, to, value, unit, complete.</source>
        <translation>Spotřeba měřidla, nebo všech měřidel objektu a pod ním: sloupce from, to, value, unit, complete.</translation>
    </message>
    <message>
        <source>The invoices of the ledger: columns meter, from, to, cost, consumption, note.</source>
        <translation>Faktury z evidence: sloupce meter, from, to, cost, consumption, note.</translation>
    </message>
    <message>
        <source>%1 is for the consumption of an entity alone.</source>
        <translation>Volba %1 je jen pro spotřebu objektu.</translation>
    </message>
    <message>
        <source>Of an entity, only the meters of this energy; default: each unit apart.</source>
        <translation>U objektu jen měřidla této energie; výchozí: každá jednotka zvlášť.</translation>
    </message>
</context>
<context>
    <name>meterdesk::cli::ExportVerb</name>
    <message>
        <source>Nothing is stored of this connection. Nothing was written. Export without %1 first.</source>
        <translation>Z tohoto připojení není nic uloženo. Nic se nezapsalo. Nejdřív exportujte bez %1.</translation>
    </message>
    <message>
        <source>There is no entity of this ID. Nothing was written.</source>
        <translation>Objekt s tímto ID neexistuje. Nic se nezapsalo.</translation>
    </message>
    <message>
        <source>There is no meter of this ID. Nothing was written.</source>
        <translation>Měřidlo s tímto ID neexistuje. Nic se nezapsalo.</translation>
    </message>
    <message>
        <source>What is stored does not cover the range. Missing: %1. Nothing was written. Export without %2 first.</source>
        <extracomment>%1 are ranges of time, %2 an option</extracomment>
        <translation>Co je uloženo, nepokrývá celý rozsah. Chybí: %1. Nic se nezapsalo. Nejdřív exportujte bez %2.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Časové pásmo</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The standard output could not be written to its end.</source>
        <translation>Standardní výstup se nepodařilo zapsat do konce.</translation>
    </message>
</context>
<context>
    <name>meterdesk::cli::OutboxVerb</name>
    <message>
        <source>Sending is paused. Resume it to send what is queued.</source>
        <translation>Odesílání je pozastaveno. Obnovte ho, aby se odeslalo, co je ve frontě.</translation>
    </message>
    <message>
        <source>There is no such entry, or it is not in a state for that. Nothing was changed.</source>
        <translation>Takový záznam neexistuje, nebo to jeho stav nedovoluje. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Entry %1 may be stored all the same: an earlier try got no answer. Look in Enectiva.</source>
        <translation>Záznam %1 může být přesto uložen: jeden z předchozích pokusů zůstal bez odpovědi. Podívejte se do Enectivy.</translation>
    </message>
</context>
<context>
    <name>meterdesk::cli::SendVerb</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Řádek %1: %2</translation>
    </message>
    <message>
        <source>Rows that are queued are kept, and sent when the service is there.</source>
        <translation>Řádky ve frontě zůstávají a odešlou se, až bude služba dostupná.</translation>
    </message>
    <message>
        <source>Add %1 to send it all the same.</source>
        <translation>Přesto se odešle, když přidáte %1.</translation>
    </message>
    <message>
        <source>This connection only sends: the server takes invoices with a login token alone. Nothing was done.</source>
        <translation>Toto připojení jen odesílá: faktury server přijímá jen s přihlašovacím tokenem. Nic se nestalo.</translation>
    </message>
    <message>
        <source>This connection only sends. The checks see the newest reading of each import ID and what was sent from here, nothing older.</source>
        <translation>Toto připojení jen odesílá. Kontroly vidí nejnovější odečet každého import ID a to, co bylo odesláno odsud, nic staršího.</translation>
    </message>
</context>
<context>
    <name>meterdesk::cli::SessionVerb</name>
    <message>
        <source>The demo could not be started. Nothing was done. Try again.</source>
        <translation>Ukázku se nepodařilo spustit. Nic se neprovedlo. Zkuste to znovu.</translation>
    </message>
    <message>
        <source>No token of %1 is stored. Nothing was done.</source>
        <translation>Pro připojení %1 není uložen žádný token. Nic se neprovedlo.</translation>
    </message>
</context>
<context>
    <name>meterdesk::cli::VerbSpec</name>
    <message>
        <source>Usage: %1</source>
        <translation>Použití: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Podrobněji: %1</translation>
    </message>
    <message>
        <source>%1 takes one of %2.</source>
        <translation>Volba %1 přijímá jednu z hodnot %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Chybí %1.</translation>
    </message>
    <message>
        <source>There are too many words.</source>
        <translation>Slov je příliš mnoho.</translation>
    </message>
    <message>
        <source>%1 Nothing was done. See: %2</source>
        <extracomment>%1 is what is wrong with the arguments, %2 a command</extracomment>
        <translation>%1 Nic se neprovedlo. Nápověda: %2</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>Volba %1 vyžaduje hodnotu.</translation>
    </message>
    <message>
        <source>The connection, whatever the case.</source>
        <translation>Připojení; na velikosti písmen nezáleží.</translation>
    </message>
</context>
</TS>
