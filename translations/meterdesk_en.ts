<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>meterdesk::AgainstPanel</name>
    <message numerus="yes">
        <source>%n more than the last one</source>
        <translation>
            <numerusform>%n more than the last one</numerusform>
            <numerusform>%n more than the last one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n less than the last one</source>
        <translation>
            <numerusform>%n less than the last one</numerusform>
            <numerusform>%n less than the last one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::BackupDialogs</name>
    <message numerus="yes">
        <source>%n entries were backed up to %1. The file holds no tokens; they are entered again on another computer.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>
            <numerusform>%n entry was backed up to %1. The file holds no tokens; they are entered again on another computer.</numerusform>
            <numerusform>%n entries were backed up to %1. The file holds no tokens; they are entered again on another computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::BatchBar</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::BookmarksPane</name>
    <message numerus="yes">
        <source>%n entry(ies) were written to %1.</source>
        <translation>
            <numerusform>%n entry was written to %1.</numerusform>
            <numerusform>%n entries were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were added.</source>
        <translation>
            <numerusform>%n entry was added.</numerusform>
            <numerusform>%n entries were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the list already and keep their names.</source>
        <translation>
            <numerusform>%n is in the list already and keeps its name.</numerusform>
            <numerusform>%n are in the list already and keep their names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::ChangePane</name>
    <message numerus="yes">
        <source>Remove and drop %n entries</source>
        <translation>
            <numerusform>Remove and drop %n entry</numerusform>
            <numerusform>Remove and drop %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::ChartDescription</name>
    <message numerus="yes">
        <source>%1, %2 to %3: %n reading(s).</source>
        <translation>
            <numerusform>%1, %2 to %3: %n reading.</numerusform>
            <numerusform>%1, %2 to %3: %n readings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reading(s)</source>
        <extracomment>%1 is the number of readings, as the locale groups it</extracomment>
        <translation>
            <numerusform>%1 reading</numerusform>
            <numerusform>%1 readings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::CheckResults</name>
    <message numerus="yes">
        <source>accepted, renewed every %n minute(s)</source>
        <translation>
            <numerusform>accepted, renewed every %n minute</numerusform>
            <numerusform>accepted, renewed every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(ies)</source>
        <translation>
            <numerusform>%n entity</numerusform>
            <numerusform>%n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s)</source>
        <translation>
            <numerusform>%n meter</numerusform>
            <numerusform>%n meters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::CheckTexts</name>
    <message numerus="yes">
        <source>The register has only %n digits before the decimal mark.</source>
        <translation>
            <numerusform>The register has only %n digit before the decimal mark.</numerusform>
            <numerusform>The register has only %n digits before the decimal mark.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::CostTexts</name>
    <message numerus="yes">
        <source>(%n month(s))</source>
        <translation>
            <numerusform>(%n month)</numerusform>
            <numerusform>(%n months)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::DeltaExplanation</name>
    <message numerus="yes">
        <source>Enectiva adds up the meters of the entity. They lie in %n time zones: the month of each is that of its own local time, and the sums are added. It is not one common window:</source>
        <translation>
            <numerusform>Enectiva adds up the meters of the entity. They lie in %n time zone: the month of each is that of its own local time, and the sums are added. It is not one common window:</numerusform>
            <numerusform>Enectiva adds up the meters of the entity. They lie in %n time zones: the month of each is that of its own local time, and the sums are added. It is not one common window:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n meter(s), from %2 to %3.</source>
        <extracomment>The name of a time zone, two moments with their offsets from UTC</extracomment>
        <translation>
            <numerusform>%1: %n meter, from %2 to %3.</numerusform>
            <numerusform>%1: %n meters, from %2 to %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::DeltaTableModel</name>
    <message numerus="yes">
        <source>To end of %1 (%n month(s))</source>
        <extracomment>The same where some months from January on are missing</extracomment>
        <translation>
            <numerusform>To end of %1 (%n month)</numerusform>
            <numerusform>To end of %1 (%n months)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::EnterHeader</name>
    <message numerus="yes">
        <source>%n ready to be sent</source>
        <translation>
            <numerusform>%n ready to be sent</numerusform>
            <numerusform>%n ready to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning to decide</source>
        <translation>
            <numerusform>%n with a warning to decide</numerusform>
            <numerusform>%n with a warning to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <translation>
            <numerusform>%n cannot be sent</numerusform>
            <numerusform>%n cannot be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n estimated</source>
        <translation>
            <numerusform>%n estimated</numerusform>
            <numerusform>%n estimated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::EnterPage</name>
    <message numerus="yes">
        <source>Begin a round with %n meter(s)</source>
        <translation>
            <numerusform>Begin a round with %n meter</numerusform>
            <numerusform>Begin a round with %n meters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Throw away the round %1 with %n typed row(s)? What was sent stays sent.</source>
        <translation>
            <numerusform>Throw away the round %1 with %n typed row? What was sent stays sent.</numerusform>
            <numerusform>Throw away the round %1 with %n typed rows? What was sent stays sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) were taken over. Nothing is sent before you have looked.</source>
        <translation>
            <numerusform>%n reading was taken over. Nothing is sent before you have looked.</numerusform>
            <numerusform>%n readings were taken over. Nothing is sent before you have looked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) had no row to go to and were left out.</source>
        <translation>
            <numerusform>%n value had no row to go to and was left out.</numerusform>
            <numerusform>%n values had no row to go to and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) were taken; row %1 was not: %2</source>
        <translation>
            <numerusform>%n reading was taken; row %1 was not: %2</numerusform>
            <numerusform>%n readings were taken; row %1 was not: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) are on their way. What becomes of each is shown in its row.</source>
        <translation>
            <numerusform>%n reading is on its way. What becomes of it is shown in its row.</numerusform>
            <numerusform>%n readings are on their way. What becomes of each is shown in its row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::EntityTreeModel</name>
    <message numerus="yes">
        <source>%n meter(s)</source>
        <translation>
            <numerusform>%n meter</numerusform>
            <numerusform>%n meters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::ErrorTexts</name>
    <message numerus="yes">
        <source>The server asks to slow down. Nothing is lost. Try again in %n second(s).</source>
        <translation>
            <numerusform>The server asks to slow down. Nothing is lost. Try again in %n second.</numerusform>
            <numerusform>The server asks to slow down. Nothing is lost. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name of the connection is longer than %n character(s). Nothing was stored. Shorten it.</source>
        <translation>
            <numerusform>The name of the connection is longer than %n character. Nothing was stored. Shorten it.</numerusform>
            <numerusform>The name of the connection is longer than %n characters. Nothing was stored. Shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file with your entries was damaged. All %n entries were rescued; the damaged file is kept as %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>The file with your entries was damaged. Its %n entry was rescued; the damaged file is kept as %1.</numerusform>
            <numerusform>The file with your entries was damaged. All %n entries were rescued; the damaged file is kept as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file with your entries was damaged. %n entries were rescued, others may be missing; the damaged file is kept as %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>The file with your entries was damaged. %n entry was rescued, others may be missing; the damaged file is kept as %1.</numerusform>
            <numerusform>The file with your entries was damaged. %n entries were rescued, others may be missing; the damaged file is kept as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is damaged, entries may be missing. %n entries were added; those that waited to be sent are drafts now.</source>
        <translation>
            <numerusform>The backup is damaged, entries may be missing. %n entry was added; what waited to be sent is a draft now.</numerusform>
            <numerusform>The backup is damaged, entries may be missing. %n entries were added; those that waited to be sent are drafts now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were restored; those here already stayed as they are. What waited to be sent is a draft now: release it where it is still to be sent.</source>
        <translation>
            <numerusform>%n entry was restored; those here already stayed as they are. What waited to be sent is a draft now: release it where it is still to be sent.</numerusform>
            <numerusform>%n entries were restored; those here already stayed as they are. What waited to be sent is a draft now: release it where it is still to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes, invoices, lists or rounds were restored; what is newer here stayed as it is. No entries were missing.</source>
        <translation>
            <numerusform>%n note, invoice, list or round was restored; what is newer here stayed as it is. No entries were missing.</numerusform>
            <numerusform>%n notes, invoices, lists or rounds were restored; what is newer here stayed as it is. No entries were missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::ExploreChart</name>
    <message numerus="yes">
        <source>Sum of %n whole day(s)</source>
        <translation>
            <numerusform>Sum of %n whole day</numerusform>
            <numerusform>Sum of %n whole days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::ExplorePage</name>
    <message numerus="yes">
        <source>%n years back</source>
        <translation>
            <numerusform>%n year back</numerusform>
            <numerusform>%n years back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A chart shows at most %n meters. Take one out first.</source>
        <translation>
            <numerusform>A chart shows at most %n meter. Take one out first.</numerusform>
            <numerusform>A chart shows at most %n meters. Take one out first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::ImportParts</name>
    <message numerus="yes">
        <source>%n row(s) are on the clipboard, with the reasons.</source>
        <translation>
            <numerusform>%n row is on the clipboard, with the reason.</numerusform>
            <numerusform>%n rows are on the clipboard, with the reasons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::ImportTexts</name>
    <message numerus="yes">
        <source>%n meters are called %1. Name the meter by its import ID or code.</source>
        <translation>
            <numerusform>%n meter is called %1. Name the meter by its import ID or code.</numerusform>
            <numerusform>%n meters are called %1. Name the meter by its import ID or code.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::InvoiceForm</name>
    <message numerus="yes">
        <source>The service takes 255 characters; %n too many.</source>
        <translation>
            <numerusform>The service takes 255 characters; %n too many.</numerusform>
            <numerusform>The service takes 255 characters; %n too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::InvoiceImportDialog</name>
    <message numerus="yes">
        <source>%n being checked</source>
        <translation>
            <numerusform>%n being checked</numerusform>
            <numerusform>%n being checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning</source>
        <translation>
            <numerusform>%n with a warning</numerusform>
            <numerusform>%n with a warning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n with a problem</numerusform>
            <numerusform>%n with a problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the ledger already</source>
        <translation>
            <numerusform>%n in the ledger already</numerusform>
            <numerusform>%n in the ledger already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also %n with a warning</source>
        <translation>
            <numerusform>Also %n with a warning</numerusform>
            <numerusform>Also %n with a warning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Into the batch: %n invoice(s)</source>
        <translation>
            <numerusform>Into the batch: %n invoice</numerusform>
            <numerusform>Into the batch: %n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Into the ledger: %n invoice(s)</source>
        <translation>
            <numerusform>Into the ledger: %n invoice</numerusform>
            <numerusform>Into the ledger: %n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) are in the batch.</source>
        <translation>
            <numerusform>%n invoice is in the batch.</numerusform>
            <numerusform>%n invoices are in the batch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) are in the ledger.</source>
        <translation>
            <numerusform>%n invoice is in the ledger.</numerusform>
            <numerusform>%n invoices are in the ledger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::InvoiceSendPage</name>
    <message numerus="yes">
        <source>%n invoice(s) stay here, the reasons are in the list.</source>
        <translation>
            <numerusform>%n invoice stays here, the reason is in the list.</numerusform>
            <numerusform>%n invoices stay here, the reasons are in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on their way</source>
        <translation>
            <numerusform>%n on its way</numerusform>
            <numerusform>%n on their way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check: it left and no answer came</source>
        <translation>
            <numerusform>%n to check: it left and no answer came</numerusform>
            <numerusform>%n to check: they left and no answer came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused; they stay in the batch, to be corrected</source>
        <translation>
            <numerusform>%n refused; it stays in the batch, to be corrected</numerusform>
            <numerusform>%n refused; they stay in the batch, to be corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) count in another unit than the meter; the figures are sent as they were typed.</source>
        <translation>
            <numerusform>%n invoice counts in another unit than the meter; the figures are sent as they were typed.</numerusform>
            <numerusform>%n invoices count in another unit than the meter; the figures are sent as they were typed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm sending: %n invoice(s)</source>
        <translation>
            <numerusform>Confirm sending: %n invoice</numerusform>
            <numerusform>Confirm sending: %n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::InvoiceTexts</name>
    <message numerus="yes">
        <source>The note has %n characters, %1 are allowed.</source>
        <extracomment>%n characters, %1 is the most that are allowed</extracomment>
        <translation>
            <numerusform>The note has %n character, %1 are allowed.</numerusform>
            <numerusform>The note has %n characters, %1 are allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before it have no invoice: %1.</source>
        <extracomment>%1 are days</extracomment>
        <translation>
            <numerusform>%n day before it has no invoice: %1.</numerusform>
            <numerusform>%n days before it have no invoice: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after it have no invoice: %1.</source>
        <extracomment>%1 are days</extracomment>
        <translation>
            <numerusform>%n day after it has no invoice: %1.</numerusform>
            <numerusform>%n days after it have no invoice: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is for %n days. Usual are %1.</source>
        <extracomment>%1 is a number of days</extracomment>
        <translation>
            <numerusform>It is for %n day. Usual are %1.</numerusform>
            <numerusform>It is for %n days. Usual are %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days without invoice before</source>
        <translation>
            <numerusform>%n day without invoice before</numerusform>
            <numerusform>%n days without invoice before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days without invoice after</source>
        <translation>
            <numerusform>%n day without invoice after</numerusform>
            <numerusform>%n days without invoice after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::InvoicesPage</name>
    <message numerus="yes">
        <source>%n invoice(s) were not taken: the ledger has their days by now. They are in the batch.</source>
        <translation>
            <numerusform>%n invoice was not taken: the ledger has its days by now. It is in the batch.</numerusform>
            <numerusform>%n invoices were not taken: the ledger has their days by now. They are in the batch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n meter(s)</source>
        <translation>
            <numerusform>Show %n meter</numerusform>
            <numerusform>Show all %n meters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ledger on this computer: %n invoice(s). Invoices entered elsewhere are unknown to this program.</source>
        <translation>
            <numerusform>Ledger on this computer: %n invoice. Invoices entered elsewhere are unknown to this program.</numerusform>
            <numerusform>Ledger on this computer: %n invoices. Invoices entered elsewhere are unknown to this program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) taken out of the batch.</source>
        <translation>
            <numerusform>%n invoice taken out of the batch.</numerusform>
            <numerusform>%n invoices taken out of the batch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n invoice(s)</source>
        <translation>
            <numerusform>%1: %n invoice</numerusform>
            <numerusform>%1: %n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::JumpBox</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <extracomment>Read aloud: how many meters and entities were found</extracomment>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::LedgerPaper</name>
    <message numerus="yes">
        <source>and %n more meter(s): choose fewer on the left, or export the table</source>
        <translation>
            <numerusform>and %n more meter: choose fewer on the left, or export the table</numerusform>
            <numerusform>and %n more meters: choose fewer on the left, or export the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::LoadProfileDialog</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replace(s) a value</source>
        <translation>
            <numerusform>%n replaces a value</numerusform>
            <numerusform>%n replace a value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on its way with another value</source>
        <translation>
            <numerusform>%n on its way with another value</numerusform>
            <numerusform>%n on their way with another value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s) another profile</source>
        <translation>
            <numerusform>%n overlaps another profile</numerusform>
            <numerusform>%n overlap another profile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) between the first and the last are missing.</source>
        <translation>
            <numerusform>%n interval between the first and the last is missing.</numerusform>
            <numerusform>%n intervals between the first and the last are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s).</source>
        <translation>
            <numerusform>%n empty cell.</numerusform>
            <numerusform>%n empty cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated row(s).</source>
        <translation>
            <numerusform>%n repeated row.</numerusform>
            <numerusform>%n repeated rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nought(s) in the hour that the clock change leaves out.</source>
        <translation>
            <numerusform>%n nought in the hour that the clock change leaves out.</numerusform>
            <numerusform>%n noughts in the hour that the clock change leaves out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n profile(s)</source>
        <translation>
            <numerusform>Send %n profile</numerusform>
            <numerusform>Send %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n profile(s) in %1</source>
        <translation>
            <numerusform>Send %n profile in %1</numerusform>
            <numerusform>Send %n profiles in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n row(s) · for %2</source>
        <translation>
            <numerusform>%1 · %n row · for %2</numerusform>
            <numerusform>%1 · %n rows · for %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::LoadStrip</name>
    <message numerus="yes">
        <source>%n page(s) loaded</source>
        <translation>
            <numerusform>%n page loaded</numerusform>
            <numerusform>%n pages loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::MainWindow</name>
    <message numerus="yes">
        <source>%n record(s) of the last send are deleted on the server again. The journal says what became of them.</source>
        <translation>
            <numerusform>%n record of the last send is deleted on the server again. The journal says what became of it.</numerusform>
            <numerusform>%n records of the last send are deleted on the server again. The journal says what became of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::MappingPane</name>
    <message numerus="yes">
        <source>%n meter(s)</source>
        <translation>
            <numerusform>%n meter</numerusform>
            <numerusform>%n meters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n as before</numerusform>
            <numerusform>%n as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not understood</source>
        <translation>
            <numerusform>%n row not understood</numerusform>
            <numerusform>%n rows not understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n</source>
        <translation>
            <numerusform>Take over %n</numerusform>
            <numerusform>Take over %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) without an import ID</source>
        <translation>
            <numerusform>%n meter without an import ID</numerusform>
            <numerusform>%n meters without an import ID</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::MonthBars</name>
    <message numerus="yes">
        <source>%n month(s) without data.</source>
        <translation>
            <numerusform>%n month without data.</numerusform>
            <numerusform>%n months without data.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::OfflineTexts</name>
    <message numerus="yes">
        <source>%n entries wait and go out by themselves.</source>
        <translation>
            <numerusform>%n entry waits and goes out by itself.</numerusform>
            <numerusform>%n entries wait and go out by themselves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::OutboxButton</name>
    <message numerus="yes">
        <source>%n not settled</source>
        <translation>
            <numerusform>%n not settled</numerusform>
            <numerusform>%n not settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::OutboxPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s), not sent before you say so.</source>
        <translation>
            <numerusform>%n draft, not sent before you say so.</numerusform>
            <numerusform>%n drafts, not sent before you say so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be stored already, and would be stored twice. Send again only what you did not find in Enectiva.</source>
        <translation>
            <numerusform>%n of them may be stored already, and would be stored twice. Send again only what you did not find in Enectiva.</numerusform>
            <numerusform>%n of them may be stored already, and would be stored twice. Send again only what you did not find in Enectiva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %n entry(ies)? They are not sent; the journal keeps what was typed.</source>
        <translation>
            <numerusform>Drop %n entry? It is not sent; the journal keeps what was typed.</numerusform>
            <numerusform>Drop %n entries? They are not sent; the journal keeps what was typed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s) on the server again? The server deletes only records of the last weeks; an older one has to be corrected in Enectiva.</source>
        <translation>
            <numerusform>Delete %n record on the server again? The server deletes only records of the last weeks; an older one has to be corrected in Enectiva.</numerusform>
            <numerusform>Delete %n records on the server again? The server deletes only records of the last weeks; an older one has to be corrected in Enectiva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) cannot be undone and stay.</source>
        <translation>
            <numerusform>%n other cannot be undone and stays.</numerusform>
            <numerusform>%n others cannot be undone and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>Delete %n record</numerusform>
            <numerusform>Delete %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be stored on the server already: dropping does not delete it there. Look in Enectiva; a reading can be undone in the journal.</source>
        <translation>
            <numerusform>%n of them may be stored on the server already: dropping does not delete it there. Look in Enectiva; a reading can be undone in the journal.</numerusform>
            <numerusform>%n of them may be stored on the server already: dropping does not delete them there. Look in Enectiva; a reading can be undone in the journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::OutboxStatus</name>
    <message numerus="yes">
        <source>Sending, %n to go</source>
        <translation>
            <numerusform>Sending, %n to go</numerusform>
            <numerusform>Sending, %n to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: offline</source>
        <translation>
            <numerusform>%n waiting: offline</numerusform>
            <numerusform>%n waiting: offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: offline since %1</source>
        <translation>
            <numerusform>%n waiting: offline since %1</numerusform>
            <numerusform>%n waiting: offline since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: the server asks to slow down, goes on in %1</source>
        <extracomment>%1 is a time such as &quot;20 s&quot; or &quot;1:24&quot;</extracomment>
        <translation>
            <numerusform>%n waiting: the server asks to slow down, goes on in %1</numerusform>
            <numerusform>%n waiting: the server asks to slow down, goes on in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: the server failed</source>
        <translation>
            <numerusform>%n waiting: the server failed</numerusform>
            <numerusform>%n waiting: the server failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused, %n waiting</source>
        <translation>
            <numerusform>Paused, %n waiting</numerusform>
            <numerusform>Paused, %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: the token is missing or refused</source>
        <translation>
            <numerusform>%n waiting: the token is missing or refused</numerusform>
            <numerusform>%n waiting: the token is missing or refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <extracomment>Entries that a person has to decide about</extracomment>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::OutboxTexts</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <extracomment>Number of entries in that state</extracomment>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <extracomment>Number of entries in that state</extracomment>
        <translation>
            <numerusform>%n queued</numerusform>
            <numerusform>%n queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sending</source>
        <extracomment>Number of entries in that state</extracomment>
        <translation>
            <numerusform>%n sending</numerusform>
            <numerusform>%n sending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>Number of entries in that state</extracomment>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::PointActions</name>
    <message numerus="yes">
        <source>Delete the %n selected reading(s)…</source>
        <translation>
            <numerusform>Delete the %n selected reading…</numerusform>
            <numerusform>Delete the %n selected readings…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::PointImportDialog</name>
    <message numerus="yes">
        <source>Pasted table for “%1”, %n row(s)</source>
        <translation>
            <numerusform>Pasted table for “%1”, %n row</numerusform>
            <numerusform>Pasted table for “%1”, %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for “%2”, %n row(s)</source>
        <translation>
            <numerusform>%1 for “%2”, %n row</numerusform>
            <numerusform>%1 for “%2”, %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another value at that time</source>
        <translation>
            <numerusform>%n with another value at that time</numerusform>
            <numerusform>%n with another value at that time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored already</source>
        <translation>
            <numerusform>%n stored already</numerusform>
            <numerusform>%n stored already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n with a problem</numerusform>
            <numerusform>%n with a problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a value</source>
        <translation>
            <numerusform>%n without a value</numerusform>
            <numerusform>%n without a value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also replace %n other value(s)</source>
        <translation>
            <numerusform>Also replace %n other value</numerusform>
            <numerusform>Also replace %n other values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n data point(s)</source>
        <translation>
            <numerusform>Send %n data point</numerusform>
            <numerusform>Send %n data points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n data point(s) are in the outbox.</source>
        <translation>
            <numerusform>%n data point is in the outbox.</numerusform>
            <numerusform>%n data points are in the outbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::ProfileForm</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::ProfilesPane</name>
    <message numerus="yes">
        <source>%n profile(s) of %1 sent from here or waiting</source>
        <translation>
            <numerusform>%n profile of %1 sent from here or waiting</numerusform>
            <numerusform>%n profiles of %1 sent from here or waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are deleted on the server</source>
        <translation>
            <numerusform>%n is deleted on the server</numerusform>
            <numerusform>%n are deleted on the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get(s) the value before back</source>
        <translation>
            <numerusform>%n gets the value before back</numerusform>
            <numerusform>%n get the value before back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet is/are dropped</source>
        <translation>
            <numerusform>%n not sent yet is dropped</numerusform>
            <numerusform>%n not sent yet are dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n profile(s)</source>
        <translation>
            <numerusform>Undo %n profile</numerusform>
            <numerusform>Undo %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are in the outbox. Sending can be paused there, and all of them undone as one.</source>
        <translation>
            <numerusform>%n profile is in the outbox. Sending can be paused there, and all of it undone as one.</numerusform>
            <numerusform>%n profiles are in the outbox. Sending can be paused there, and all of them undone as one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::QuitNotice</name>
    <message numerus="yes">
        <source>%n entries are not sent: %1. They are kept, and are here again at the next start.</source>
        <extracomment>%1 counts the entries by their state: &quot;1 draft, 2 queued&quot;</extracomment>
        <translation>
            <numerusform>%n entry is not sent: %1. It is kept, and is here again at the next start.</numerusform>
            <numerusform>%n entries are not sent: %1. They are kept, and are here again at the next start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::Rail</name>
    <message numerus="yes">
        <source>%n not settled</source>
        <translation>
            <numerusform>%n not settled</numerusform>
            <numerusform>%n not settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::ReadingImportDialog</name>
    <message numerus="yes">
        <source>%n being checked</source>
        <translation>
            <numerusform>%n being checked</numerusform>
            <numerusform>%n being checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning</source>
        <translation>
            <numerusform>%n with a warning</numerusform>
            <numerusform>%n with a warning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n with a problem</numerusform>
            <numerusform>%n with a problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored already</source>
        <translation>
            <numerusform>%n stored already</numerusform>
            <numerusform>%n stored already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a value</source>
        <translation>
            <numerusform>%n without a value</numerusform>
            <numerusform>%n without a value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also %n with a warning</source>
        <translation>
            <numerusform>Also %n with a warning</numerusform>
            <numerusform>Also %n with a warning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n readings</source>
        <translation>
            <numerusform>Send %n reading</numerusform>
            <numerusform>Send %n readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n readings</source>
        <translation>
            <numerusform>Take over %n reading</numerusform>
            <numerusform>Take over %n readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) stand in the round, to be looked at and sent.</source>
        <translation>
            <numerusform>%n reading stands in the round, to be looked at and sent.</numerusform>
            <numerusform>%n readings stand in the round, to be looked at and sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) are in the outbox. The whole import can be undone in the journal.</source>
        <translation>
            <numerusform>%n reading is in the outbox. The whole import can be undone in the journal.</numerusform>
            <numerusform>%n readings are in the outbox. The whole import can be undone in the journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::ReadingSheet</name>
    <message numerus="yes">
        <source>%n meter(s)</source>
        <translation>
            <numerusform>%n meter</numerusform>
            <numerusform>%n meters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::ReadoutStrip</name>
    <message numerus="yes">
        <source>%1, %n value(s)</source>
        <extracomment>A length of time, and how many values it has</extracomment>
        <translation>
            <numerusform>%1, %n value</numerusform>
            <numerusform>%1, %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::Removals</name>
    <message numerus="yes">
        <source>Delete %n reading(s) from %1 to %2 on the server?</source>
        <translation>
            <numerusform>Delete %n reading from %1 to %2 on the server?</numerusform>
            <numerusform>Delete %n readings from %1 to %2 on the server?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n data point(s) from %1 to %2 on the server?</source>
        <translation>
            <numerusform>Delete %n data point from %1 to %2 on the server?</numerusform>
            <numerusform>Delete %n data points from %1 to %2 on the server?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are too old: the server deletes only the last weeks.</source>
        <translation>
            <numerusform>%n more is too old: the server deletes only the last weeks.</numerusform>
            <numerusform>%n more are too old: the server deletes only the last weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n</source>
        <translation>
            <numerusform>Delete %n</numerusform>
            <numerusform>Delete all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) are in the outbox, which tells how they go. It may take a while until Enectiva shows it.</source>
        <translation>
            <numerusform>%n deletion is in the outbox, which tells how it goes. It may take a while until Enectiva shows it.</numerusform>
            <numerusform>%n deletions are in the outbox, which tells how they go. It may take a while until Enectiva shows it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay as they are.</source>
        <translation>
            <numerusform>%n record stays as it is.</numerusform>
            <numerusform>%n records stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are sent again.</source>
        <translation>
            <numerusform>%n record is sent again.</numerusform>
            <numerusform>%n records are sent again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::ReviewSide</name>
    <message numerus="yes">
        <source>%1 of %n reading(s)</source>
        <translation>
            <numerusform>%1 of %n reading</numerusform>
            <numerusform>%1 of %n readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send now: %n reading(s)</source>
        <translation>
            <numerusform>Send now: %n reading</numerusform>
            <numerusform>Send now: %n readings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::SavedListModel</name>
    <message numerus="yes">
        <source>Of %n of them the readings of this month are not loaded.</source>
        <translation>
            <numerusform>Of %n of them the readings of this month are not loaded.</numerusform>
            <numerusform>Of %n of them the readings of this month are not loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its meters are not listed by the service now.</source>
        <translation>
            <numerusform>%n of its meters is not listed by the service now.</numerusform>
            <numerusform>%n of its meters are not listed by the service now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n meter(s)</source>
        <translation>
            <numerusform>%1, %n meter</numerusform>
            <numerusform>%1, %n meters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::SavedListsView</name>
    <message numerus="yes">
        <source>%n meter(s) were written to %1.</source>
        <translation>
            <numerusform>%n meter was written to %1.</numerusform>
            <numerusform>%n meters were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) were taken over.</source>
        <translation>
            <numerusform>%n meter was taken over.</numerusform>
            <numerusform>%n meters were taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were not:</source>
        <translation>
            <numerusform>%n row was not:</numerusform>
            <numerusform>%n rows were not:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) were taken out of “%1”.</source>
        <translation>
            <numerusform>%n meter was taken out of “%1”.</numerusform>
            <numerusform>%n meters were taken out of “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::ScatterContent</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::SeriesDescription</name>
    <message numerus="yes">
        <source>%1, %2 to %3: %n data point(s).</source>
        <translation>
            <numerusform>%1, %2 to %3: %n data point.</numerusform>
            <numerusform>%1, %2 to %3: %n data points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 data point(s)</source>
        <extracomment>%1 is the number of points, as the locale groups it</extracomment>
        <translation>
            <numerusform>%1 data point</numerusform>
            <numerusform>%1 data points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::SeriesPane</name>
    <message numerus="yes">
        <source>Add the %n series that entities name in their attributes</source>
        <translation>
            <numerusform>Add the %n series that entities name in their attributes</numerusform>
            <numerusform>Add the %n series that entities name in their attributes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::TableImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n row was written to %1.</numerusform>
            <numerusform>%n rows were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::TableSource</name>
    <message numerus="yes">
        <source>Pasted table, %n row(s)</source>
        <translation>
            <numerusform>Pasted table, %n row</numerusform>
            <numerusform>Pasted table, %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n row</numerusform>
            <numerusform>%1, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::UndoSendButton</name>
    <message numerus="yes">
        <source>Deletes %n record(s) on the server again</source>
        <translation>
            <numerusform>Deletes %n record on the server again</numerusform>
            <numerusform>Deletes %n records on the server again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterdesk::cli::ConnectionsVerb</name>
    <message numerus="yes">
        <source>The keychain still holds tokens of %n removed connection(s). They are removed when it is open.</source>
        <translation>
            <numerusform>The keychain still holds tokens of %n removed connection. They are removed when it is open.</numerusform>
            <numerusform>The keychain still holds tokens of %n removed connections. They are removed when it is open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were dropped. They are in the journal.</source>
        <translation>
            <numerusform>%n entry was dropped. It is in the journal.</numerusform>
            <numerusform>%n entries were dropped. They are in the journal.</numerusform>
        </translation>
    </message>
</context>
</TS>
