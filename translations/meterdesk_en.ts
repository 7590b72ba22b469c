<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
        <source>%n of them may be stored on the server already: dropping does not delete it there. Look in Enectiva.</source>
        <translation>
            <numerusform>%n of them may be stored on the server already: dropping does not delete it there. Look in Enectiva.</numerusform>
            <numerusform>%n of them may be stored on the server already: dropping does not delete them there. Look in Enectiva.</numerusform>
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
    <name>meterdesk::cli::ConnectionsVerb</name>
    <message numerus="yes">
        <source>The keychain still holds tokens of %n removed connection(s). They are removed when it is open.</source>
        <translation>
            <numerusform>The keychain still holds tokens of %n removed connection. They are removed when it is open.</numerusform>
            <numerusform>The keychain still holds tokens of %n removed connections. They are removed when it is open.</numerusform>
        </translation>
    </message>
</context>
</TS>
