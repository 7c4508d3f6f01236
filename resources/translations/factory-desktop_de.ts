<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <source>Shows a factory's productivity live, from the events its cameras send.</source>
            <translation>Zeigt die Produktivität eines Werks live, aus den Ereignissen seiner Kameras.</translation>
        </message>
        <message>
            <source>MIT license. It stands on Qt for Python (LGPL), SQLAlchemy, aiohttp, pyqtgraph, Tabler icons (MIT) and the typeface Inter (OFL).</source>
            <translation>MIT-Lizenz. Beruht auf Qt for Python (LGPL), SQLAlchemy, aiohttp, pyqtgraph, den Tabler-Symbolen (MIT) und der Schrift Inter (OFL).</translation>
        </message>
        <message>
            <source>Store: {path}</source>
            <translation>Datenbestand: {path}</translation>
        </message>
    </context>
    <context>
        <name>AccessDesk</name>
        <message>
            <source>Certificate of {name}</source>
            <translation>Zertifikat für {name}</translation>
        </message>
        <message>
            <source>an admin</source>
            <translation>die Verwaltung</translation>
        </message>
        <message>
            <source>Certificate (*.pem)</source>
            <translation>Zertifikat (*.pem)</translation>
        </message>
    </context>
    <context>
        <name>AccessKeysDialog</name>
        <message>
            <source>Access keys</source>
            <translation>Zugangsschlüssel</translation>
        </message>
        <message>
            <source>A camera that shows its key is known by it, whatever its events say. On this computer nobody needs a key; one that is shown has to be right. Only a digest of a key is kept: a key that is lost is replaced.</source>
            <translation>Eine Kamera, die ihren Schlüssel zeigt, wird an ihm erkannt, was auch immer ihre Ereignisse sagen. Auf diesem Computer braucht niemand einen Schlüssel; einer, der gezeigt wird, muss stimmen. Aufbewahrt wird nur ein Prüfwert: Ein verlorener Schlüssel wird ersetzt.</translation>
        </message>
        <message>
            <source>&amp;Make a camera's key</source>
            <translation>Schlüssel einer Kamera &amp;machen</translation>
        </message>
        <message>
            <source>Pair by c&amp;ode</source>
            <translation>Mit C&amp;ode koppeln</translation>
        </message>
        <message>
            <source>Make an &amp;admin's key</source>
            <translation>Schlüssel für die &amp;Verwaltung machen</translation>
        </message>
        <message>
            <source>Re&amp;place</source>
            <translation>E&amp;rsetzen</translation>
        </message>
        <message>
            <source>Re&amp;voke</source>
            <translation>&amp;Widerrufen</translation>
        </message>
        <message>
            <source>Cer&amp;tificate…</source>
            <translation>Zer&amp;tifikat…</translation>
        </message>
        <message>
            <source>Cop&amp;y</source>
            <translation>Ko&amp;pieren</translation>
        </message>
        <message>
            <source>Only this computer is let in. To let in cameras on the network too, choose Data &gt; Let in cameras on the network.</source>
            <translation>Nur dieser Computer wird eingelassen. Um auch Kameras im Netzwerk einzulassen, wählen Sie Daten &gt; Kameras im Netzwerk einlassen.</translation>
        </message>
        <message>
            <source>Cameras on the network send to {address}. They are to trust the authority in {file}, SHA-256 {fingerprint}.</source>
            <translation>Kameras im Netz senden an {address}. Sie müssen der Zertifizierungsstelle in {file} vertrauen, SHA-256 {fingerprint}.</translation>
        </message>
        <message>
            <source>{file} holds a certificate and its private key, for the camera to show besides its key. Keep no copy: another can be made.</source>
            <translation>{file} enthält ein Zertifikat und dessen privaten Schlüssel; die Kamera zeigt beides neben ihrem Zugangsschlüssel. Behalten Sie keine Kopie: Ein weiteres lässt sich jederzeit erstellen.</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <source>&amp;Camera</source>
            <translation>&amp;Kamera</translation>
        </message>
        <message>
            <source>A replaced key opens for 24 hours more; a revoked one not at all.</source>
            <translation>Ein ersetzter Schlüssel öffnet noch 24 Stunden, ein widerrufener gar nicht mehr.</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Schlüssel</translation>
        </message>
        <message>
            <source>Type this code into the camera within 10 minutes. With it the camera gets a key of its own, once:</source>
            <translation>Geben Sie diesen Code binnen 10 Minuten an der Kamera ein. Damit erhält sie einmal einen eigenen Schlüssel:</translation>
        </message>
        <message>
            <source>POST /api/v1/pairing with Authorization: Bearer CODE</source>
            <translation>POST /api/v1/pairing mit Authorization: Bearer CODE</translation>
        </message>
        <message>
            <source>This is shown once. Copy it now, and give it to the camera as:</source>
            <translation>Er wird nur einmal gezeigt. Kopieren Sie ihn jetzt, und geben Sie ihn der Kamera als:</translation>
        </message>
        <message>
            <source>Authorization: Bearer KEY</source>
            <translation>Authorization: Bearer SCHLÜSSEL</translation>
        </message>
        <message>
            <source>The new key</source>
            <translation>Der neue Schlüssel</translation>
        </message>
    </context>
    <context>
        <name>AddUnknownDialog</name>
        <message>
            <source>Add worker {id}</source>
            <translation>Mitarbeiter {id} hinzufügen</translation>
        </message>
        <message>
            <source>Add station {id}</source>
            <translation>Station {id} hinzufügen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Type of the station</source>
            <translation>Art der Station</translation>
        </message>
        <message>
            <source>Add worker</source>
            <translation>Mitarbeiter hinzufügen</translation>
        </message>
        <message>
            <source>Add station</source>
            <translation>Station hinzufügen</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>Such as Assembly</source>
            <translation>Etwa Montage</translation>
        </message>
        <message>
            <source>&amp;Type</source>
            <translation>&amp;Art</translation>
        </message>
    </context>
    <context>
        <name>AlertButtons</name>
        <message>
            <source>Acknowledge</source>
            <translation>Bestätigen</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Stumm</translation>
        </message>
        <message>
            <source>Mute the chosen alert</source>
            <translation>Die gewählte Meldung stumm schalten</translation>
        </message>
        <message>
            <source>Somebody knows of it and sees to it</source>
            <translation>Jemand weiß davon und kümmert sich</translation>
        </message>
    </context>
    <context>
        <name>AlertHistoryDialog</name>
        <message>
            <source>History of alerts</source>
            <translation>Verlauf der Meldungen</translation>
        </message>
        <message>
            <source>What was told, the newest first, at most 1,000.</source>
            <translation>Was gemeldet wurde, das Neueste zuerst, höchstens 1.000.</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Meldungen</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>&amp;Alerts</source>
            <translation>&amp;Meldungen</translation>
        </message>
        <message>
            <source>It cannot be read now: {why}</source>
            <translation>Es lässt sich gerade nicht lesen: {why}</translation>
        </message>
        <message>
            <source>Nothing has needed attention yet.</source>
            <translation>Noch hat nichts Aufmerksamkeit gebraucht.</translation>
        </message>
    </context>
    <context>
        <name>AlertRuleForm</name>
        <message>
            <source>&amp;Tell of it</source>
            <translation>&amp;Melden</translation>
        </message>
        <message>
            <source>Quiet in &amp;breaks</source>
            <translation>In &amp;Pausen still</translation>
        </message>
        <message>
            <source>Quiet &amp;outside shifts</source>
            <translation>A&amp;ußerhalb der Schichten still</translation>
        </message>
        <message>
            <source>&amp;Needs attention</source>
            <translation>&amp;Braucht Aufmerksamkeit</translation>
        </message>
        <message>
            <source>&amp;Desktop</source>
            <translation>&amp;Desktop</translation>
        </message>
        <message>
            <source>So&amp;und</source>
            <translation>&amp;Ton</translation>
        </message>
        <message>
            <source>Lo&amp;g</source>
            <translation>Protoko&amp;ll</translation>
        </message>
        <message>
            <source>&amp;Webhook</source>
            <translation>&amp;Webhook</translation>
        </message>
        <message>
            <source>s</source>
            <translation>s</translation>
        </message>
        <message>
            <source>events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>What nine of ten idle spells of the last four weeks were shorter than, of each worker and station with 30 or more</source>
            <translation>Kürzer waren neun von zehn Warteabschnitten der letzten vier Wochen, bei jedem Mitarbeiter und jeder Station mit 30 oder mehr</translation>
        </message>
        <message>
            <source>A&amp;fter</source>
            <translation>N&amp;ach</translation>
        </message>
        <message>
            <source>Usua&amp;l length</source>
            <translation>Üblich&amp;e Dauer</translation>
        </message>
        <message>
            <source>T&amp;hreshold</source>
            <translation>&amp;Schwelle</translation>
        </message>
        <message>
            <source>U&amp;pper threshold</source>
            <translation>&amp;Obere Schwelle</translation>
        </message>
        <message>
            <source>&amp;Severity</source>
            <translation>Schwere&amp;grad</translation>
        </message>
        <message>
            <source>Said in</source>
            <translation>Gesagt in</translation>
        </message>
    </context>
    <context>
        <name>AlertRulesDialog</name>
        <message>
            <source>Rules of alerts</source>
            <translation>Regeln der Meldungen</translation>
        </message>
        <message>
            <source>From when on something is told under Needs attention, and where else. One cause is told once, and clears by itself.</source>
            <translation>Ab wann etwas unter „Braucht Aufmerksamkeit“ gemeldet wird, und wo sonst. Eine Ursache wird einmal gemeldet und erledigt sich von selbst.</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>&amp;Rules</source>
            <translation>&amp;Regeln</translation>
        </message>
        <message>
            <source>Keep these rules</source>
            <translation>Diese Regeln behalten</translation>
        </message>
        <message>
            <source>Back to the usual ones</source>
            <translation>Zurück zu den üblichen</translation>
        </message>
        <message>
            <source>It cannot be read now: {why}</source>
            <translation>Es lässt sich gerade nicht lesen: {why}</translation>
        </message>
        <message>
            <source>Going through the last week…</source>
            <translation>Die letzte Woche wird durchgegangen…</translation>
        </message>
        <message>
            <source>Going through the last week: {share}…</source>
            <translation>Die letzte Woche wird durchgegangen: {share}…</translation>
        </message>
        <message>
            <source>notification</source>
            <translation>Benachrichtigung</translation>
        </message>
        <message>
            <source>notifications</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <source>Last week these rules would have made {notifications} on the desktop.</source>
            <translation>Letzte Woche hätten diese Regeln {notifications} auf dem Desktop ergeben.</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>Meldung</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nach</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Schweregrad</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>Letzte Woche</translation>
        </message>
    </context>
    <context>
        <name>AndonBoard</name>
        <message>
            <source>Andon board</source>
            <translation>Andon-Tafel</translation>
        </message>
        <message>
            <source>Nothing needs attention.</source>
            <translation>Nichts braucht Aufmerksamkeit.</translation>
        </message>
    </context>
    <context>
        <name>AskRetrainingDialog</name>
        <message>
            <source>Ask for retraining</source>
            <translation>Nachtraining verlangen</translation>
        </message>
        <message>
            <source>The labeled events of the range are written beside the store, with ids of workers and without their names, and the receiver is told where they lie.</source>
            <translation>Die bewerteten Ereignisse des Zeitraums werden neben den Datenbestand geschrieben, mit Kennungen der Mitarbeiter und ohne ihre Namen, und der Empfänger erfährt, wo sie liegen.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>Export and tell</source>
            <translation>Exportieren und melden</translation>
        </message>
        <message>
            <source>It cannot be read now: {why}</source>
            <translation>Das lässt sich gerade nicht lesen: {why}</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Grund</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Von</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;Bis</translation>
        </message>
        <message>
            <source>&amp;Priority</source>
            <translation>&amp;Priorität</translation>
        </message>
    </context>
    <context>
        <name>AttentionButton</name>
        <message>
            <source>Needs attention: {count}</source>
            <translation>Braucht Aufmerksamkeit: {count}</translation>
        </message>
    </context>
    <context>
        <name>AuditDesk</name>
        <message>
            <source>Audit trail</source>
            <translation>Änderungsprotokoll</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>AuditTrailDialog</name>
        <message>
            <source>Audit trail</source>
            <translation>Änderungsprotokoll</translation>
        </message>
        <message>
            <source>Whatever changes data or its meaning leaves a line, and so does what shows or gives out data of people. The newest come first, at most 1,000.</source>
            <translation>Was Daten oder ihre Bedeutung ändert, hinterlässt eine Zeile, ebenso was Daten von Menschen zeigt oder herausgibt. Die neuesten stehen oben, höchstens 1.000.</translation>
        </message>
        <message>
            <source>Lines of the audit trail</source>
            <translation>Zeilen des Änderungsprotokolls</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Als CSV exportieren…</translation>
        </message>
        <message>
            <source>It cannot be read now: {why}</source>
            <translation>Es lässt sich gerade nicht lesen: {why}</translation>
        </message>
        <message>
            <source>Exported to {file}.</source>
            <translation>Nach {file} exportiert.</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <source>Words in the lines</source>
            <translation>Wörter in den Zeilen</translation>
        </message>
        <message>
            <source>The picked line in full</source>
            <translation>Die gewählte Zeile in voller Länge</translation>
        </message>
        <message>
            <source>&amp;Lines</source>
            <translation>&amp;Zeilen</translation>
        </message>
        <message>
            <source>The picked line in &amp;full</source>
            <translation>Die gewählte Zeile in &amp;voller Länge</translation>
        </message>
    </context>
    <context>
        <name>BackupDesk</name>
        <message>
            <source>Making a backup…</source>
            <translation>Sicherung wird angelegt…</translation>
        </message>
        <message>
            <source>Save a copy of the store</source>
            <translation>Kopie des Datenbestands speichern</translation>
        </message>
        <message>
            <source>Saving a copy…</source>
            <translation>Kopie wird geschrieben…</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>Aus einer Sicherung wiederherstellen</translation>
        </message>
        <message>
            <source>Stores (*.db)</source>
            <translation>Datenbestände (*.db)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Saved {file}.</source>
            <translation>{file} gespeichert.</translation>
        </message>
        <message>
            <source>Backup made and checked: {file}</source>
            <translation>Sicherung angelegt und geprüft: {file}</translation>
        </message>
        <message>
            <source>Save a copy elsewhere…</source>
            <translation>Kopie anderswo speichern…</translation>
        </message>
        <message>
            <source>Open data folder</source>
            <translation>Datenordner öffnen</translation>
        </message>
        <message>
            <source>Today's backup could not be made.</source>
            <translation>Die heutige Sicherung konnte nicht angelegt werden.</translation>
        </message>
        <message>
            <source>Events are stored as ever. It is tried again every 10 minutes.</source>
            <translation>Ereignisse werden wie immer gespeichert. Alle 10 Minuten wird es wieder versucht.</translation>
        </message>
        <message>
            <source>Go back to live first: a replay must not change what it shows.</source>
            <translation>Gehen Sie zuerst zurück zu Live: Eine Wiedergabe darf nicht ändern, was sie zeigt.</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>BoardDesk</name>
        <message>
            <source>The andon board is shown.</source>
            <translation>Die Andon-Tafel wird gezeigt.</translation>
        </message>
    </context>
    <context>
        <name>BreakRow</name>
        <message>
            <source>Name of the break</source>
            <translation>Name der Pause</translation>
        </message>
        <message>
            <source>Start of the break</source>
            <translation>Beginn der Pause</translation>
        </message>
        <message>
            <source>End of the break</source>
            <translation>Ende der Pause</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove the break</source>
            <translation>Pause entfernen</translation>
        </message>
    </context>
    <context>
        <name>BundleDesk</name>
        <message>
            <source>Zip file (*.zip)</source>
            <translation>ZIP-Datei (*.zip)</translation>
        </message>
        <message>
            <source>Diagnostics bundle</source>
            <translation>Diagnosepaket</translation>
        </message>
        <message>
            <source>Writing the diagnostics bundle…</source>
            <translation>Das Diagnosepaket wird geschrieben…</translation>
        </message>
        <message>
            <source>Saved {file}.</source>
            <translation>{file} gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>BundleDialog</name>
        <message>
            <source>Diagnostics bundle</source>
            <translation>Diagnosepaket</translation>
        </message>
        <message>
            <source>One zip file for whoever helps you. It is saved where you choose; nothing is sent anywhere. This goes in:</source>
            <translation>Eine ZIP-Datei für alle, die Ihnen helfen. Sie wird dort gespeichert, wo Sie möchten; gesendet wird nichts. Das kommt hinein:</translation>
        </message>
        <message>
            <source>Not in it: the store itself, events, names and ids of workers, stations and cameras, keys.</source>
            <translation>Nicht darin: der Datenbestand selbst, Ereignisse, Namen und IDs von Mitarbeitern, Stationen und Kameras, Schlüssel.</translation>
        </message>
        <message>
            <source>Save bundle…</source>
            <translation>Paket speichern…</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>Versions of the program, Python, Qt, SQLite and packages; system; screen</source>
            <translation>Versionen von Programm, Python, Qt, SQLite und Paketen; System; Bildschirm</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Those in force, without passwords</source>
            <translation>Die geltenden, ohne Passwörter</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Datenbestand</translation>
        </message>
        <message>
            <source>Its version, sizes, zone and time rule, and how many rows it has</source>
            <translation>Version, Größen, Zeitzone und Zeitregel, und wie viele Zeilen er hat</translation>
        </message>
        <message>
            <source>Listener</source>
            <translation>Empfang</translation>
        </message>
        <message>
            <source>Its address, or why cameras cannot send</source>
            <translation>Adresse, oder warum Kameras nicht senden können</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>The newest 2,000 lines, which name nobody</source>
            <translation>Die neuesten 2.000 Zeilen, die niemanden nennen</translation>
        </message>
    </context>
    <context>
        <name>CameraDialog</name>
        <message>
            <source>Add camera</source>
            <translation>Kamera hinzufügen</translation>
        </message>
        <message>
            <source>The id is what the camera sends with its events. A camera that nobody has added is listed when it first sends.</source>
            <translation>Die ID sendet die Kamera mit ihren Ereignissen. Eine Kamera, die niemand hinzugefügt hat, steht in der Liste, sobald sie zum ersten Mal sendet.</translation>
        </message>
        <message>
            <source>Save camera</source>
            <translation>Kamera speichern</translation>
        </message>
        <message>
            <source>There is a camera with this id already.</source>
            <translation>Eine Kamera mit dieser ID gibt es schon.</translation>
        </message>
        <message>
            <source>Camera &amp;id</source>
            <translation>Kamera-&amp;ID</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>&amp;Ort</translation>
        </message>
        <message>
            <source>Stations that it may report for</source>
            <translation>Stationen, für die sie melden darf</translation>
        </message>
        <message>
            <source>With none ticked it may report for all of them.</source>
            <translation>Ist keine angekreuzt, darf sie für alle melden.</translation>
        </message>
        <message>
            <source>&amp;Stations that it may report for</source>
            <translation>&amp;Stationen, für die sie melden darf</translation>
        </message>
    </context>
    <context>
        <name>CamerasPage</name>
        <message>
            <source>Add camera…</source>
            <translation>Kamera hinzufügen…</translation>
        </message>
        <message>
            <source>1 camera not encrypted</source>
            <translation>1 Kamera unverschlüsselt</translation>
        </message>
        <message>
            <source>{count} cameras not encrypted</source>
            <translation>{count} Kameras unverschlüsselt</translation>
        </message>
        <message>
            <source>No camera is known yet: it is listed when it sends.</source>
            <translation>Noch ist keine Kamera bekannt: Sie steht hier, sobald sie sendet.</translation>
        </message>
        <message>
            <source>Cameras</source>
            <translation>Kameras</translation>
        </message>
        <message>
            <source>Is every camera sending, on time and sure of what it sees?</source>
            <translation>Sendet jede Kamera, pünktlich und sicher in dem, was sie sieht?</translation>
        </message>
    </context>
    <context>
        <name>ChartTableDialog</name>
        <message>
            <source>There is nothing here.</source>
            <translation>Hier ist nichts.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
    </context>
    <context>
        <name>ClockDesk</name>
        <message>
            <source>The clock of this computer was set back by {length}, to {time}.</source>
            <translation>Die Uhr dieses Computers wurde um {length} zurückgestellt, auf {time}.</translation>
        </message>
        <message>
            <source>The clock of this computer was set forward by {length}, to {time}.</source>
            <translation>Die Uhr dieses Computers wurde um {length} vorgestellt, auf {time}.</translation>
        </message>
        <message>
            <source>Events are stored all the same; those after this time are not in the figures yet.</source>
            <translation>Ereignisse werden trotzdem gespeichert; solche nach dieser Zeit zählen noch nicht in den Zahlen.</translation>
        </message>
        <message>
            <source>Events are stored all the same, and none is removed for its age.</source>
            <translation>Ereignisse werden trotzdem gespeichert, und keines wird wegen seines Alters entfernt.</translation>
        </message>
        <message>
            <source>If it is wrong now, set it right: what is shown as now goes by it.</source>
            <translation>Geht sie jetzt falsch, stellen Sie sie richtig: Was als jetzt gezeigt wird, richtet sich nach ihr.</translation>
        </message>
    </context>
    <context>
        <name>ClosingDesk</name>
        <message>
            <source>{entry} (this desktop has no tray)</source>
            <translation>{entry} (dieser Desktop hat keinen Infobereich)</translation>
        </message>
        <message>
            <source>Factory Desktop keeps receiving</source>
            <translation>Factory Desktop empfängt weiter</translation>
        </message>
        <message>
            <source>Open or quit it by its icon here.</source>
            <translation>Über das Symbol hier lässt es sich öffnen oder beenden.</translation>
        </message>
        <message>
            <source>Nothing can be stored</source>
            <translation>Es kann nichts gespeichert werden</translation>
        </message>
        <message>
            <source>Nothing can be stored. Open the window to see why.</source>
            <translation>Es kann nichts gespeichert werden. Öffnen Sie das Fenster, um zu sehen, warum.</translation>
        </message>
        <message>
            <source>Cameras cannot send. Open the window to see why.</source>
            <translation>Kameras können nicht senden. Öffnen Sie das Fenster, um zu sehen, warum.</translation>
        </message>
        <message>
            <source>Listening on {address}</source>
            <translation>Empfang auf {address}</translation>
        </message>
    </context>
    <context>
        <name>ClosingDialog</name>
        <message>
            <source>Keep receiving without the window?</source>
            <translation>Ohne Fenster weiter empfangen?</translation>
        </message>
        <message>
            <source>Factory Desktop can go on in the tray, beside the clock: cameras can send, and all they send is stored. If it quits, cameras have to keep what they see until it is started again.

This is asked once. It can be changed under View, When the window is closed.</source>
            <translation>Factory Desktop kann im Infobereich neben der Uhr weiterlaufen: Kameras können senden, und alles wird gespeichert. Wird es beendet, müssen Kameras behalten, was sie sehen, bis es wieder gestartet wird.

Dies wird einmal gefragt. Es lässt sich unter Ansicht, Beim Schließen des Fensters, ändern.</translation>
        </message>
        <message>
            <source>Keep receiving</source>
            <translation>Weiter empfangen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Quit while cameras send?</source>
            <translation>Beenden, während Kameras senden?</translation>
        </message>
        <message>
            <source>This desktop has no tray in which Factory Desktop could go on. If it quits, cameras have to keep what they see until it is started again. To receive without a window, start it with: factory-desktop serve

This is told once.</source>
            <translation>Dieser Desktop hat keinen Infobereich, in dem Factory Desktop weiterlaufen könnte. Wird es beendet, müssen Kameras behalten, was sie sehen, bis es wieder gestartet wird. Um ohne Fenster zu empfangen, starten Sie es mit: factory-desktop serve

Dies wird einmal gesagt.</translation>
        </message>
    </context>
    <context>
        <name>CopyRow</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy: {what}</source>
            <translation>Kopieren: {what}</translation>
        </message>
    </context>
    <context>
        <name>CustomSpanDialog</name>
        <message>
            <source>Custom time span</source>
            <translation>Eigene Zeitspanne</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Von</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;Bis</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>By the plant's clock, {zone}.</source>
            <translation>Nach der Werkszeit, {zone}.</translation>
        </message>
        <message>
            <source>The end must come after the start.</source>
            <translation>Das Ende muss nach dem Beginn liegen.</translation>
        </message>
    </context>
    <context>
        <name>DataDesk</name>
        <message>
            <source>{events} of simulated cameras over seven days, and the sample workers and stations where they are missing. They are marked as simulated and can be removed in one step.</source>
            <translation>{events} simulierter Kameras über sieben Tage, dazu die Beispiel-Mitarbeiter und -Stationen, soweit sie fehlen. Sie sind als simuliert gekennzeichnet und lassen sich in einem Schritt entfernen.</translation>
        </message>
        <message>
            <source>Add a simulated week?</source>
            <translation>Eine simulierte Woche hinzufügen?</translation>
        </message>
        <message>
            <source>Add a week</source>
            <translation>Woche hinzufügen</translation>
        </message>
        <message>
            <source>There is simulated data already: {events}. A new simulated week takes its place. Events of real cameras, workers and stations stay.</source>
            <translation>Es gibt schon simulierte Daten: {events}. Eine neue simulierte Woche tritt an ihre Stelle. Ereignisse echter Kameras, Mitarbeiter und Stationen bleiben.</translation>
        </message>
        <message>
            <source>Replace the simulated data?</source>
            <translation>Die simulierten Daten ersetzen?</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>A new simulated week replaces {events} of simulated cameras.</source>
            <translation>Eine neue simulierte Woche ersetzt {events} simulierter Kameras.</translation>
        </message>
        <message>
            <source>There are no simulated events yet. A simulated week is added.</source>
            <translation>Es gibt noch keine simulierten Ereignisse. Eine simulierte Woche wird hinzugefügt.</translation>
        </message>
        <message>
            <source>Remove {events} of simulated cameras?</source>
            <translation>{events} simulierter Kameras entfernen?</translation>
        </message>
        <message>
            <source>Events of real cameras, workers, stations and notes stay. Simulated shifts and targets that nobody has changed go as well.</source>
            <translation>Ereignisse echter Kameras, Mitarbeiter, Stationen und Notizen bleiben. Simulierte Schichten und Ziele, die niemand geändert hat, gehen mit.</translation>
        </message>
        <message>
            <source>Remove {events}</source>
            <translation>{events} entfernen</translation>
        </message>
        <message>
            <source>Workers, stations, shifts, targets and notes stay. A backup is made first, and for 10 minutes this can be undone.</source>
            <translation>Mitarbeiter, Stationen, Schichten, Ziele und Notizen bleiben. Vorher wird eine Sicherung gemacht, und 10 Minuten lang lässt sich das rückgängig machen.</translation>
        </message>
        <message>
            <source>Clear all {events}?</source>
            <translation>Alle {events} löschen?</translation>
        </message>
        <message>
            <source>Clear the only event?</source>
            <translation>Das einzige Ereignis löschen?</translation>
        </message>
        <message>
            <source>Clear {events}</source>
            <translation>{events} löschen</translation>
        </message>
        <message>
            <source>Cleared {events}.</source>
            <translation>{events} gelöscht.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Go back to live first: a replay must not change what it shows.</source>
            <translation>Gehen Sie zuerst zurück zu Live: Eine Wiedergabe darf nicht ändern, was sie zeigt.</translation>
        </message>
        <message>
            <source>All of them are simulated.</source>
            <translation>Alle davon sind simuliert.</translation>
        </message>
        <message>
            <source>All of them are of real cameras.</source>
            <translation>Alle davon sind von echten Kameras.</translation>
        </message>
        <message>
            <source>{real} of real cameras and {simulated} simulated ones.</source>
            <translation>{real} von echten Kameras und {simulated} simulierte.</translation>
        </message>
        <message>
            <source>event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>events</source>
            <translation>Ereignisse</translation>
        </message>
    </context>
    <context>
        <name>DatedList</name>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove: {what}</source>
            <translation>Entfernen: {what}</translation>
        </message>
    </context>
    <context>
        <name>DefinitionsDialog</name>
        <message>
            <source>A time span includes its start and excludes its end, by the plant's clock. A dash means that there is nothing to divide by.</source>
            <translation>Eine Zeitspanne schließt ihren Beginn ein und ihr Ende aus, nach der Werkszeit. Ein Strich heißt, dass es nichts zu teilen gibt.</translation>
        </message>
        <message>
            <source>Time is now counted by the {rule}.</source>
            <translation>Die Zeit wird jetzt so gezählt: {rule}.</translation>
        </message>
        <message>
            <source>Metric definitions</source>
            <translation>Definition der Kennzahlen</translation>
        </message>
    </context>
    <context>
        <name>DockTitle</name>
        <message>
            <source>Drag to move, double-click to take off</source>
            <translation>Ziehen zum Verschieben, Doppelklick zum Ablösen</translation>
        </message>
        <message>
            <source>Take off {dock}</source>
            <translation>{dock} ablösen</translation>
        </message>
        <message>
            <source>Close {dock}</source>
            <translation>{dock} schließen</translation>
        </message>
    </context>
    <context>
        <name>DriftLimitsDialog</name>
        <message>
            <source>Limits of drift</source>
            <translation>Grenzen für Drift</translation>
        </message>
        <message>
            <source>Each hour that is over is judged by them. What was found before keeps the limits that it was judged by.</source>
            <translation>Nach ihnen wird jede vergangene Stunde beurteilt. Was vorher gefunden wurde, behält die Grenzen, nach denen es beurteilt wurde.</translation>
        </message>
        <message>
            <source>Judge each &amp;camera by its own usual rate</source>
            <translation>Jede &amp;Kamera nach ihrer üblichen Rate beurteilen</translation>
        </message>
        <message>
            <source>Save limits</source>
            <translation>Grenzen speichern</translation>
        </message>
        <message>
            <source>Document's limits</source>
            <translation>Grenzen der Vorgabe</translation>
        </message>
        <message>
            <source>&amp;Mean confidence at least</source>
            <translation>&amp;Mittlere Konfidenz mindestens</translation>
        </message>
        <message>
            <source>&amp;Working share at least, in percent</source>
            <translation>&amp;Arbeitsanteil mindestens, in Prozent</translation>
        </message>
        <message>
            <source>Working share at m&amp;ost, in percent</source>
            <translation>Arbeitsanteil &amp;höchstens, in Prozent</translation>
        </message>
        <message>
            <source>&amp;Drift score at most</source>
            <translation>&amp;Driftwert höchstens</translation>
        </message>
        <message>
            <source>Events a minute at &amp;least</source>
            <translation>Ereignisse je Minute m&amp;indestens</translation>
        </message>
        <message>
            <source>Events a minute at mos&amp;t</source>
            <translation>Ereignisse je Minute hö&amp;chstens</translation>
        </message>
    </context>
    <context>
        <name>EraseWorkerDialog</name>
        <message>
            <source>Erase the data of {who}?</source>
            <translation>Die Daten von {who} löschen?</translation>
        </message>
        <message>
            <source>Erase name and id</source>
            <translation>Name und Kennung löschen</translation>
        </message>
    </context>
    <context>
        <name>EventsPage</name>
        <message>
            <source>Clear filter</source>
            <translation>Filter aufheben</translation>
        </message>
        <message>
            <source>No events of this filter in this span</source>
            <translation>Keine Ereignisse dieses Filters in dieser Zeitspanne</translation>
        </message>
        <message>
            <source>No events in this span</source>
            <translation>Keine Ereignisse in dieser Zeitspanne</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>What exactly did the camera say?</source>
            <translation>Was genau hat die Kamera gesagt?</translation>
        </message>
    </context>
    <context>
        <name>ExplainDesk</name>
        <message>
            <source>Choose a card, a chart or a figure in a table, then press F2.</source>
            <translation>Wählen Sie eine Karte, ein Diagramm oder eine Zahl in einer Tabelle und drücken Sie F2.</translation>
        </message>
        <message>
            <source>There is nothing to work out about this.</source>
            <translation>Hierzu gibt es nichts zu berechnen.</translation>
        </message>
    </context>
    <context>
        <name>ExplainDialog</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Change the rule…</source>
            <translation>Regel ändern…</translation>
        </message>
        <message>
            <source>Show the events</source>
            <translation>Ereignisse anzeigen</translation>
        </message>
        <message>
            <source>Nothing counts.</source>
            <translation>Nichts zählt.</translation>
        </message>
        <message>
            <source>The inputs of the figure</source>
            <translation>Woraus die Zahl entsteht</translation>
        </message>
    </context>
    <context>
        <name>ExportDesk</name>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Über diese Daten</translation>
        </message>
        <message>
            <source>Selected in {table}</source>
            <translation>Auswahl in {table}</translation>
        </message>
        <message>
            <source>All tables of this page</source>
            <translation>Alle Tabellen dieser Seite</translation>
        </message>
        <message>
            <source>All events of this filter and span</source>
            <translation>Alle Ereignisse dieses Filters und dieser Zeitspanne</translation>
        </message>
        <message>
            <source>event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>All events of this span, {events}</source>
            <translation>Alle Ereignisse dieser Zeitspanne, {events}</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Exported {rows} to {file}.</source>
            <translation>{rows} nach {file} exportiert.</translation>
        </message>
        <message>
            <source>{table}, {rows}</source>
            <translation>{table}, {rows}</translation>
        </message>
        <message>
            <source>CSV file (*.csv)</source>
            <translation>CSV-Datei (*.csv)</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Values stay values, so that a spreadsheet can calculate with them.</source>
            <translation>Werte bleiben Werte, damit eine Tabellenkalkulation mit ihnen rechnen kann.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Decimal mark in CSV</source>
            <translation>Dezimalzeichen in CSV</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Zeiten</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>Datei wählen…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Wird geschrieben…</translation>
        </message>
        <message>
            <source>Cancelled. No file was left.</source>
            <translation>Abgebrochen. Es blieb keine Datei zurück.</translation>
        </message>
        <message>
            <source>A CSV file holds one table.</source>
            <translation>Eine CSV-Datei enthält eine Tabelle.</translation>
        </message>
        <message>
            <source>Texts that a spreadsheet would take for a formula get an apostrophe in front.</source>
            <translation>Texte, die eine Tabellenkalkulation für eine Formel hielte, bekommen einen Apostroph davor.</translation>
        </message>
        <message>
            <source>A second sheet says what the figures are of.</source>
            <translation>Ein zweites Blatt sagt, worüber die Zahlen sind.</translation>
        </message>
        <message>
            <source>&amp;Excel workbook</source>
            <translation>&amp;Excel-Arbeitsmappe</translation>
        </message>
        <message>
            <source>C&amp;SV</source>
            <translation>&amp;CSV</translation>
        </message>
        <message>
            <source>&amp;Point, 1.5</source>
            <translation>&amp;Punkt, 1.5</translation>
        </message>
        <message>
            <source>&amp;Comma, 1,5</source>
            <translation>&amp;Komma, 1,5</translation>
        </message>
        <message>
            <source>&amp;The plant's, {zone}</source>
            <translation>&amp;Werkszeit, {zone}</translation>
        </message>
        <message>
            <source>&amp;UTC</source>
            <translation>&amp;UTC</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message>
            <source>Worker: {name}</source>
            <translation>Mitarbeiter: {name}</translation>
        </message>
        <message>
            <source>Station: {name}</source>
            <translation>Station: {name}</translation>
        </message>
        <message>
            <source>{filter}, take off</source>
            <translation>{filter}, aufheben</translation>
        </message>
        <message>
            <source>Show everything again (Esc)</source>
            <translation>Wieder alles anzeigen (Esc)</translation>
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <source>No events yet</source>
            <translation>Noch keine Ereignisse</translation>
        </message>
        <message>
            <source>Address that cameras send to</source>
            <translation>Adresse, an die Kameras senden</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <source>Copy test command</source>
            <translation>Testbefehl kopieren</translation>
        </message>
        <message>
            <source>Add a simulated floor</source>
            <translation>Simulierte Halle hinzufügen</translation>
        </message>
        <message>
            <source>Import events…</source>
            <translation>Ereignisse importieren …</translation>
        </message>
        <message>
            <source>Programs on this computer can send. Other machines cannot reach this address.</source>
            <translation>Programme auf diesem Computer können senden. Andere Geräte erreichen diese Adresse nicht.</translation>
        </message>
        <message>
            <source>six workers, six stations, seven days. Simulated data is kept apart and can be removed in one step.</source>
            <translation>sechs Mitarbeiter, sechs Stationen, sieben Tage. Simulierte Daten werden getrennt gehalten und lassen sich in einem Schritt entfernen.</translation>
        </message>
        <message>
            <source>Factory Desktop is listening and ready. Point a camera at the address below, or look around first with a simulated floor: </source>
            <translation>Factory Desktop empfängt und ist bereit. Richten Sie eine Kamera auf die Adresse unten, oder sehen Sie sich zuerst mit einer simulierten Halle um: </translation>
        </message>
        <message>
            <source>Cameras cannot send yet. Look around with a simulated floor: </source>
            <translation>Kameras können noch nicht senden. Sehen Sie sich mit einer simulierten Halle um: </translation>
        </message>
    </context>
    <context>
        <name>FollowButton</name>
        <message>
            <source>New events come in at the top. Click to have the rows stand still.</source>
            <translation>Neue Ereignisse kommen oben hinzu. Klicken Sie, damit die Zeilen stehen bleiben.</translation>
        </message>
        <message>
            <source>The rows stand still. Click, or press Home, for the newest events.</source>
            <translation>Die Zeilen stehen still. Klicken Sie oder drücken Sie Pos1 für die neuesten Ereignisse.</translation>
        </message>
        <message>
            <source>Paused: 10,000+ new</source>
            <translation>Angehalten: 10.000+ neue</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>{mode} – {store} – Factory Desktop</source>
            <translation>{mode} – {store} – Factory Desktop</translation>
        </message>
        <message>
            <source>{store} – Factory Desktop</source>
            <translation>{store} – Factory Desktop</translation>
        </message>
        <message>
            <source>Toolbar</source>
            <translation>Werkzeugleiste</translation>
        </message>
        <message>
            <source>Page bar</source>
            <translation>Seitenleiste</translation>
        </message>
    </context>
    <context>
        <name>GenerateDialog</name>
        <message>
            <source>Generate events</source>
            <translation>Ereignisse erzeugen</translation>
        </message>
        <message>
            <source>Adds events of simulated cameras, and the sample workers and stations where they are missing. They are marked as simulated and can be removed in one step.</source>
            <translation>Fügt Ereignisse simulierter Kameras hinzu, dazu die Beispiel-Mitarbeiter und -Stationen, soweit sie fehlen. Sie sind als simuliert gekennzeichnet und lassen sich in einem Schritt entfernen.</translation>
        </message>
        <message>
            <source>not used with Realistic</source>
            <translation>bei „Realistisch“ nicht benutzt</translation>
        </message>
        <message>
            <source>&amp;Realistic: a shift adds up to a shift</source>
            <translation>&amp;Realistisch: Eine Schicht ergibt eine Schicht</translation>
        </message>
        <message>
            <source>event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Re&amp;place the simulated data there is: {events}</source>
            <translation>&amp;Vorhandene simulierte Daten ersetzen: {events}</translation>
        </message>
        <message>
            <source>a fresh one</source>
            <translation>eine neue</translation>
        </message>
        <message>
            <source>Added to the simulated data there is, every shift has more than its hours.</source>
            <translation>Zu den vorhandenen simulierten Daten hinzugefügt, hat jede Schicht mehr als ihre Stunden.</translation>
        </message>
        <message>
            <source>Generate</source>
            <translation>Erzeugen</translation>
        </message>
        <message>
            <source>&amp;Days, up to today</source>
            <translation>&amp;Tage, bis heute</translation>
        </message>
        <message>
            <source>&amp;Events a day</source>
            <translation>&amp;Ereignisse je Tag</translation>
        </message>
        <message>
            <source>Random &amp;seed</source>
            <translation>Start&amp;zahl des Zufalls</translation>
        </message>
        <message>
            <source>A random seed is a whole number, such as 42.</source>
            <translation>Die Startzahl ist eine ganze Zahl, etwa 42.</translation>
        </message>
    </context>
    <context>
        <name>GoToTimeDialog</name>
        <message>
            <source>Go to time</source>
            <translation>Gehe zu Zeitpunkt</translation>
        </message>
        <message>
            <source>All figures are shown as they were at this moment, and stand still there.</source>
            <translation>Alle Zahlen werden so gezeigt, wie sie in diesem Moment waren, und stehen dort still.</translation>
        </message>
        <message>
            <source>&amp;Moment</source>
            <translation>&amp;Zeitpunkt</translation>
        </message>
        <message>
            <source>Show this moment</source>
            <translation>Diesen Zeitpunkt zeigen</translation>
        </message>
        <message>
            <source>By the plant's clock, {zone}.</source>
            <translation>Nach der Werkszeit, {zone}.</translation>
        </message>
        <message>
            <source>This moment has not come yet: by the plant's clock it is {now}.</source>
            <translation>Dieser Zeitpunkt ist noch nicht da: Nach der Werkszeit ist es {now}.</translation>
        </message>
    </context>
    <context>
        <name>HeatGrid</name>
        <message>
            <source>Idle share by weekday and hour</source>
            <translation>Anteil der Wartezeit nach Wochentag und Stunde</translation>
        </message>
    </context>
    <context>
        <name>HelpDesk</name>
        <message>
            <source>Copied {address}</source>
            <translation>{address} kopiert</translation>
        </message>
        <message>
            <source>Copied. Paste it into a terminal to send one event.</source>
            <translation>Kopiert. Fügen Sie es in ein Terminal ein, um ein Ereignis zu senden.</translation>
        </message>
        <message>
            <source>The data folder is {folder}</source>
            <translation>Der Datenordner ist {folder}</translation>
        </message>
        <message>
            <source>The plant's clock: {zone}</source>
            <translation>Die Uhr des Werks: {zone}</translation>
        </message>
        <message>
            <source>All days, hours and times in this window are by this time zone, whatever the clock of this computer says. It was kept when the store was made; to use another, start the program with --zone or FACTORY_ZONE.</source>
            <translation>Alle Tage, Stunden und Zeiten in diesem Fenster gelten in dieser Zeitzone, was auch immer die Uhr dieses Computers sagt. Sie wurde beim Anlegen des Datenbestands festgehalten; für eine andere starten Sie das Programm mit --zone oder FACTORY_ZONE.</translation>
        </message>
        <message>
            <source>No browser was found. Address copied.</source>
            <translation>Kein Browser gefunden. Adresse kopiert.</translation>
        </message>
    </context>
    <context>
        <name>ImportDesk</name>
        <message>
            <source>Events (*.jsonl *.ndjson *.json *.csv *.txt)</source>
            <translation>Ereignisse (*.jsonl *.ndjson *.json *.csv *.txt)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Import events</source>
            <translation>Ereignisse importieren</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import events from {file}</source>
            <translation>Ereignisse aus {file} importieren</translation>
        </message>
        <message>
            <source>First events</source>
            <translation>Erste Ereignisse</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Refused, {count}</source>
            <translation>Abgelehnt, {count}</translation>
        </message>
    </context>
    <context>
        <name>Inquiry</name>
        <message>
            <source>Working it out…</source>
            <translation>Wird berechnet …</translation>
        </message>
        <message>
            <source>This cannot be worked out now, and is tried again soon. {why}</source>
            <translation>Das lässt sich gerade nicht berechnen und wird bald erneut versucht. {why}</translation>
        </message>
    </context>
    <context>
        <name>LayoutListDialog</name>
        <message>
            <source>Layouts</source>
            <translation>Anordnungen</translation>
        </message>
        <message>
            <source>Those you have saved. To remove one changes nothing of what is shown.</source>
            <translation>Die Sie gespeichert haben. Eine zu entfernen ändert nichts an dem, was zu sehen ist.</translation>
        </message>
        <message>
            <source>Re&amp;name</source>
            <translation>&amp;Umbenennen</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>Save layouts</source>
            <translation>Anordnungen speichern</translation>
        </message>
        <message>
            <source>A layout has no name.</source>
            <translation>Eine Anordnung hat keinen Namen.</translation>
        </message>
        <message>
            <source>Two layouts have the same name.</source>
            <translation>Zwei Anordnungen haben denselben Namen.</translation>
        </message>
    </context>
    <context>
        <name>LayoutNameDialog</name>
        <message>
            <source>Save layout</source>
            <translation>Anordnung speichern</translation>
        </message>
        <message>
            <source>The page, the docks and the bars come back when you choose it by its name.</source>
            <translation>Die Seite, die Seitenfenster und die Leisten kommen zurück, wenn Sie die Anordnung bei ihrem Namen wählen.</translation>
        </message>
        <message>
            <source>Name of the layout</source>
            <translation>Name der Anordnung</translation>
        </message>
        <message>
            <source>&amp;Name of the layout</source>
            <translation>&amp;Name der Anordnung</translation>
        </message>
        <message>
            <source>There is a layout of this name; it will be replaced.</source>
            <translation>Es gibt eine Anordnung mit diesem Namen; sie wird ersetzt.</translation>
        </message>
    </context>
    <context>
        <name>ListenerDesk</name>
        <message>
            <source>Use {port}</source>
            <translation>{port} nehmen</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Port {port} is still in use. Cameras cannot send.</source>
            <translation>Port {port} ist noch belegt. Kameras können nicht senden.</translation>
        </message>
        <message>
            <source>Tried at {time}.</source>
            <translation>Versucht um {time}.</translation>
        </message>
    </context>
    <context>
        <name>LiveHint</name>
        <message>
            <source>Cameras send events now, after the shift that is shown.</source>
            <translation>Kameras senden jetzt Ereignisse, nach der gezeigten Schicht.</translation>
        </message>
        <message>
            <source>Show today</source>
            <translation>Heute zeigen</translation>
        </message>
    </context>
    <context>
        <name>LossesPage</name>
        <message>
            <source>Clear filter</source>
            <translation>Filter aufheben</translation>
        </message>
        <message>
            <source>Losses</source>
            <translation>Verluste</translation>
        </message>
        <message>
            <source>Where does the time go? Is it one thing, or many small ones?</source>
            <translation>Wohin geht die Zeit? Ist es eine Sache oder sind es viele kleine?</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>MatrixCard</name>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Time working</source>
            <translation>Arbeitszeit</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Stück</translation>
        </message>
        <message>
            <source>Who works where</source>
            <translation>Wer arbeitet wo</translation>
        </message>
        <message>
            <source>hours working of each worker at each station, by the {rule}</source>
            <translation>gearbeitete Stunden jedes Mitarbeiters an jeder Station; {rule}</translation>
        </message>
        <message>
            <source>units made while each worker was at each station</source>
            <translation>gefertigte Stück, während der Mitarbeiter an der Station war</translation>
        </message>
    </context>
    <context>
        <name>MinutesField</name>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
    </context>
    <context>
        <name>ModelVersionDialog</name>
        <message>
            <source>Without a date it counts as deployed when its first event happened. The accuracy is what was measured, not how sure the version is of itself.</source>
            <translation>Ohne Datum gilt sie seit ihrem ersten Ereignis als eingesetzt. Die Genauigkeit ist, was gemessen wurde, nicht wie sicher sich die Version ist.</translation>
        </message>
        <message>
            <source>&amp;Deployed on</source>
            <translation>&amp;Eingesetzt am</translation>
        </message>
        <message>
            <source>&amp;Accuracy in percent</source>
            <translation>&amp;Genauigkeit in Prozent</translation>
        </message>
        <message>
            <source>Save version</source>
            <translation>Version speichern</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>At most {most} letters.</source>
            <translation>Höchstens {most} Zeichen.</translation>
        </message>
        <message>
            <source>&amp;Notes</source>
            <translation>&amp;Notizen</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Limits…</source>
            <translation>Grenzen…</translation>
        </message>
        <message>
            <source>Retraining…</source>
            <translation>Nachtraining…</translation>
        </message>
        <message>
            <source>Review events…</source>
            <translation>Ereignisse durchsehen…</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Did the new model make the figures worse, or did the floor?</source>
            <translation>Hat das neue Modell die Zahlen verschlechtert oder die Halle?</translation>
        </message>
        <message>
            <source>Version that is compared with</source>
            <translation>Version, mit der verglichen wird</translation>
        </message>
        <message>
            <source>Version that is looked at</source>
            <translation>Version, die betrachtet wird</translation>
        </message>
        <message>
            <source>against</source>
            <translation>gegen</translation>
        </message>
    </context>
    <context>
        <name>NetworkDesk</name>
        <message>
            <source>Retry</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Use {port}</source>
            <translation>{port} verwenden</translation>
        </message>
        <message>
            <source>The certificate for cameras on the network ends on {date}. After that they cannot send.</source>
            <translation>Das Zertifikat für Kameras im Netzwerk endet am {date}. Danach können sie nicht senden.</translation>
        </message>
        <message>
            <source>Renew now</source>
            <translation>Jetzt erneuern</translation>
        </message>
    </context>
    <context>
        <name>NetworkDialog</name>
        <message>
            <source>Cameras on the network</source>
            <translation>Kameras im Netzwerk</translation>
        </message>
        <message>
            <source>Cameras on other machines send over an encrypted connection, each with a key of its own. A camera's key lets it send events and do nothing else.</source>
            <translation>Kameras an anderen Rechnern senden über eine verschlüsselte Verbindung, jede mit eigenem Schlüssel. Mit dem Schlüssel einer Kamera kann sie Ereignisse senden und sonst nichts.</translation>
        </message>
        <message>
            <source>Each has to show a certificate too, &amp;made under Access keys</source>
            <translation>Jede &amp;muss auch ein Zertifikat zeigen (unter Zugangsschlüssel erstellt)</translation>
        </message>
        <message>
            <source>Cameras send to</source>
            <translation>Kameras senden an</translation>
        </message>
        <message>
            <source>They trust this authority: copy the file to the camera</source>
            <translation>Sie vertrauen dieser Zertifizierungsstelle: kopieren Sie die Datei auf die Kamera</translation>
        </message>
        <message>
            <source>Its fingerprint (SHA-256), to compare on the camera</source>
            <translation>Ihr Fingerabdruck (SHA-256), zum Vergleich auf der Kamera</translation>
        </message>
        <message>
            <source>To try it out, with a camera's key in the place of KEY</source>
            <translation>Zum Ausprobieren, mit dem Schlüssel einer Kamera anstelle von KEY</translation>
        </message>
        <message>
            <source>A firewall on this computer has to let them through</source>
            <translation>Eine Firewall auf diesem Computer muss sie durchlassen</translation>
        </message>
        <message>
            <source>Access keys…</source>
            <translation>Zugangsschlüssel…</translation>
        </message>
        <message>
            <source>Old cameras…</source>
            <translation>Alte Kameras…</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <source>The address was set at the start of the program, and stays as it is.</source>
            <translation>Die Adresse wurde beim Start des Programms festgelegt und bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>This computer has no address on a network now.</source>
            <translation>Dieser Computer hat zurzeit keine Adresse in einem Netzwerk.</translation>
        </message>
        <message>
            <source>Without encryption, from: {addresses}</source>
            <translation>Ohne Verschlüsselung, von: {addresses}</translation>
        </message>
        <message>
            <source>The certificate is good until {date}. It is renewed by itself when the program starts in the last 30 days before.</source>
            <translation>Das Zertifikat gilt bis {date}. Es wird von selbst erneuert, wenn das Programm in den letzten 30 Tagen davor startet.</translation>
        </message>
        <message>
            <source>Nobody: this computer only</source>
            <translation>Niemand: nur dieser Computer</translation>
        </message>
        <message>
            <source>Let cameras in at</source>
            <translation>Kameras einlassen bei</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>&amp;Let cameras in at</source>
            <translation>Kameras &amp;einlassen bei</translation>
        </message>
        <message>
            <source>&amp;Port</source>
            <translation>&amp;Port</translation>
        </message>
    </context>
    <context>
        <name>NoteDesk</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>The note was removed.</source>
            <translation>Die Notiz wurde entfernt.</translation>
        </message>
        <message>
            <source>A note was not kept as you wanted it: {why}</source>
            <translation>Eine Notiz wurde nicht so gespeichert, wie Sie wollten: {why}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Open note…</source>
            <translation>Notiz öffnen …</translation>
        </message>
    </context>
    <context>
        <name>NoteDialog</name>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Add note</source>
            <translation>Notiz hinzufügen</translation>
        </message>
        <message>
            <source>No reason</source>
            <translation>Kein Grund</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>Notiz speichern</translation>
        </message>
        <message>
            <source>Remove note</source>
            <translation>Notiz entfernen</translation>
        </message>
        <message>
            <source>Show names again to change a note that names somebody.</source>
            <translation>Zeigen Sie wieder Namen, um eine Notiz zu ändern, die jemanden nennt.</translation>
        </message>
        <message>
            <source>The text is too long: {letters} letters, at most {most}.</source>
            <translation>Der Text ist zu lang: {letters} Zeichen, höchstens {most}.</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Grund</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>&amp;Text</translation>
        </message>
    </context>
    <context>
        <name>NoteList</name>
        <message>
            <source>Add note…</source>
            <translation>Notiz hinzufügen…</translation>
        </message>
        <message>
            <source>Open note…</source>
            <translation>Notiz öffnen…</translation>
        </message>
        <message>
            <source>Remove note</source>
            <translation>Notiz entfernen</translation>
        </message>
        <message>
            <source>The latest {count} are listed.</source>
            <translation>Die letzten {count} sind aufgeführt.</translation>
        </message>
    </context>
    <context>
        <name>OtherStoreDesk</name>
        <message>
            <source>Stores (*.db)</source>
            <translation>Datenbestände (*.db)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Open another store</source>
            <translation>Anderen Datenbestand öffnen</translation>
        </message>
        <message>
            <source>Open another store…</source>
            <translation>Anderen Datenbestand öffnen…</translation>
        </message>
    </context>
    <context>
        <name>PageBar</name>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Workers</source>
            <translation>Mitarbeiter</translation>
        </message>
        <message>
            <source>Stations</source>
            <translation>Stationen</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Zeitachse</translation>
        </message>
        <message>
            <source>Losses</source>
            <translation>Verluste</translation>
        </message>
        <message>
            <source>Cameras</source>
            <translation>Kameras</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
    </context>
    <context>
        <name>PageStack</name>
        <message>
            <source>Opening the store…</source>
            <translation>Datenbestand wird geöffnet…</translation>
        </message>
        <message>
            <source>The store cannot be opened</source>
            <translation>Der Datenbestand lässt sich nicht öffnen</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alles anzeigen</translation>
        </message>
        <message>
            <source>No events in this span</source>
            <translation>Keine Ereignisse in dieser Zeitspanne</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Filter aufheben</translation>
        </message>
        <message>
            <source>No events of {worker} at {station} in this span</source>
            <translation>Keine Ereignisse von {worker} an {station} in dieser Zeit</translation>
        </message>
        <message>
            <source>No events of {worker} in this span</source>
            <translation>Keine Ereignisse von {worker} in dieser Zeit</translation>
        </message>
        <message>
            <source>No events at {station} in this span</source>
            <translation>Keine Ereignisse an {station} in dieser Zeit</translation>
        </message>
        <message>
            <source>The last simulated event is of {moment}.</source>
            <translation>Das letzte simulierte Ereignis ist von {moment}.</translation>
        </message>
        <message>
            <source>The last event is of {moment}.</source>
            <translation>Das letzte Ereignis ist von {moment}.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Nothing is called that.</source>
            <translation>Nichts heißt so.</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Suchen oder Befehl ausführen</translation>
        </message>
        <message>
            <source>A command, a page, a worker, a station, a shift, a date or a time</source>
            <translation>Ein Befehl, eine Seite, ein Mitarbeiter, eine Station, eine Schicht, ein Datum oder eine Uhrzeit</translation>
        </message>
        <message>
            <source>What fits</source>
            <translation>Was passt</translation>
        </message>
    </context>
    <context>
        <name>PaperDesk</name>
        <message>
            <source>row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Copied {rows}.</source>
            <translation>{rows} kopiert.</translation>
        </message>
        <message>
            <source>There are no rows here to copy.</source>
            <translation>Hier gibt es keine Zeilen zu kopieren.</translation>
        </message>
        <message>
            <source>Copied a picture of {chart}.</source>
            <translation>Bild von {chart} kopiert.</translation>
        </message>
        <message>
            <source>Save chart as picture</source>
            <translation>Diagramm als Bild speichern</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Bild (*.png)</translation>
        </message>
        <message>
            <source>Saved {file}.</source>
            <translation>{file} gespeichert.</translation>
        </message>
        <message>
            <source>{file} cannot be written. Choose another folder.</source>
            <translation>{file} kann nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Nothing is drawn here that could be shown as a table.</source>
            <translation>Hier ist nichts gezeichnet, das sich als Tabelle zeigen ließe.</translation>
        </message>
        <message>
            <source>There is no chart here.</source>
            <translation>Hier gibt es kein Diagramm.</translation>
        </message>
    </context>
    <context>
        <name>PlainCamerasDialog</name>
        <message>
            <source>Old cameras without encryption</source>
            <translation>Alte Kameras ohne Verschlüsselung</translation>
        </message>
        <message>
            <source>Only for cameras that cannot encrypt. Each needs a camera's key all the same, and no other key opens anything this way.</source>
            <translation>Nur für Kameras, die nicht verschlüsseln können. Jede braucht trotzdem einen Kameraschlüssel, und kein anderer Schlüssel öffnet auf diesem Weg etwas.</translation>
        </message>
        <message>
            <source>Whoever listens on the network can read what these cameras send, and can use their keys. Leave out every camera that can do without.</source>
            <translation>Wer im Netzwerk mithört, kann lesen, was diese Kameras senden, und ihre Schlüssel benutzen. Lassen Sie jede Kamera weg, die ohne diese Ausnahme auskommt.</translation>
        </message>
        <message>
            <source>These cameras send to</source>
            <translation>Diese Kameras senden an</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <source>The addresses were set at the start of the program, and stay so.</source>
            <translation>Die Adressen wurden beim Start des Programms festgelegt und bleiben so.</translation>
        </message>
        <message>
            <source>Write each camera's own address, with commas between: 192.168.1.31</source>
            <translation>Schreiben Sie die eigene Adresse jeder Kamera, durch Kommas getrennt: 192.168.1.31</translation>
        </message>
        <message>
            <source>Addresses of these cameras</source>
            <translation>Adressen dieser Kameras</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>&amp;Port</source>
            <translation>&amp;Port</translation>
        </message>
        <message>
            <source>&amp;Addresses of these cameras, with commas between</source>
            <translation>&amp;Adressen dieser Kameras, durch Kommas getrennt</translation>
        </message>
    </context>
    <context>
        <name>PlainDesk</name>
        <message>
            <source>Retry</source>
            <translation>Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>ProgressRow</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message>
            <source>{said}, about {time} left</source>
            <translation>{said}, noch etwa {time}</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Wird angehalten…</translation>
        </message>
    </context>
    <context>
        <name>QueryField</name>
        <message>
            <source>Filter, such as {example}</source>
            <translation>Filter, zum Beispiel {example}</translation>
        </message>
        <message>
            <source>Filter events</source>
            <translation>Ereignisse filtern</translation>
        </message>
        <message>
            <source>Words: worker: station: type: camera: model: conf:&lt;0.8 late:yes simulated:no conflict:yes – worker:W1 worker:W2 means either of them</source>
            <translation>Wörter: worker: station: type: camera: model: conf:&lt;0.8 late:yes simulated:no conflict:yes – worker:W1 worker:W2 heißt einer von beiden</translation>
        </message>
    </context>
    <context>
        <name>ReasonsDialog</name>
        <message>
            <source>Reasons</source>
            <translation>Gründe</translation>
        </message>
        <message>
            <source>What notes choose from to say why nobody worked. Notes that have a reason keep it, whatever becomes of this list.</source>
            <translation>Woraus Notizen wählen, um zu sagen, warum niemand gearbeitet hat. Notizen mit einem Grund behalten ihn, was auch aus dieser Liste wird.</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Hinzufügen</translation>
        </message>
        <message>
            <source>Re&amp;name</source>
            <translation>Um&amp;benennen</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>Nach &amp;oben</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>Nach &amp;unten</translation>
        </message>
        <message>
            <source>Save reasons</source>
            <translation>Gründe speichern</translation>
        </message>
        <message>
            <source>A reason has no name.</source>
            <translation>Ein Grund hat keinen Namen.</translation>
        </message>
        <message>
            <source>A reason stands there twice.</source>
            <translation>Ein Grund steht zweimal da.</translation>
        </message>
        <message>
            <source>&amp;List of reasons</source>
            <translation>&amp;Liste der Gründe</translation>
        </message>
    </context>
    <context>
        <name>ReceiverRow</name>
        <message>
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <source>Send a test</source>
            <translation>Test senden</translation>
        </message>
        <message>
            <source>An http or https address is needed.</source>
            <translation>Es braucht eine Adresse mit http oder https.</translation>
        </message>
    </context>
    <context>
        <name>RecentDesk</name>
        <message>
            <source>No other store yet</source>
            <translation>Noch kein anderer Datenbestand</translation>
        </message>
    </context>
    <context>
        <name>RefreshDialog</name>
        <message>
            <source>Refresh simulated data?</source>
            <translation>Simulierte Daten erneuern?</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Erneuern</translation>
        </message>
        <message>
            <source>Also remove the events of &amp;real cameras</source>
            <translation>Auch die Ereignisse &amp;echter Kameras entfernen</translation>
        </message>
        <message>
            <source>{events} go, those of real cameras too. A backup is made first.</source>
            <translation>{events} gehen, auch die von echten Kameras. Vorher wird eine Sicherung gemacht.</translation>
        </message>
        <message>
            <source>Remove all and refresh</source>
            <translation>Alle entfernen und erneuern</translation>
        </message>
    </context>
    <context>
        <name>RefusedDesk</name>
        <message>
            <source>Discard the refused event?</source>
            <translation>Das abgelehnte Ereignis verwerfen?</translation>
        </message>
        <message>
            <source>Discard {count} refused events?</source>
            <translation>{count} abgelehnte Ereignisse verwerfen?</translation>
        </message>
        <message>
            <source>What was sent is kept no longer. This cannot be undone.</source>
            <translation>Was gesendet wurde, wird nicht länger aufbewahrt. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Discard 1 event</source>
            <translation>1 Ereignis verwerfen</translation>
        </message>
        <message>
            <source>Discard {count} events</source>
            <translation>{count} Ereignisse verwerfen</translation>
        </message>
        <message>
            <source>Go back to live first: a replay must not change what it shows.</source>
            <translation>Gehen Sie zuerst zurück zu Live: Eine Wiedergabe darf nicht ändern, was sie zeigt.</translation>
        </message>
    </context>
    <context>
        <name>RefusedDialog</name>
        <message>
            <source>Refused events are kept</source>
            <translation>Abgelehnte Ereignisse werden aufbewahrt</translation>
        </message>
        <message>
            <source>Events that name an unknown worker or station, or break the rules, are kept with their reason. Once that is mended, take them in again: they are judged as if they were sent now. The newest come first, at most 200.</source>
            <translation>Ereignisse, die einen unbekannten Mitarbeiter oder eine unbekannte Station nennen oder gegen die Regeln verstoßen, werden mit ihrem Grund aufbewahrt. Ist der behoben, nehmen Sie sie erneut auf: Sie werden beurteilt, als wären sie jetzt gesendet worden. Die neuesten stehen oben, höchstens 200.</translation>
        </message>
        <message>
            <source>Refused events</source>
            <translation>Abgelehnte Ereignisse</translation>
        </message>
        <message>
            <source>Take in again</source>
            <translation>Erneut aufnehmen</translation>
        </message>
        <message>
            <source>Take in all</source>
            <translation>Alle aufnehmen</translation>
        </message>
        <message>
            <source>Discard…</source>
            <translation>Verwerfen…</translation>
        </message>
        <message>
            <source>The picked event in full</source>
            <translation>Das gewählte Ereignis in voller Länge</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>No refused event is kept.</source>
            <translation>Es ist kein abgelehntes Ereignis aufbewahrt.</translation>
        </message>
    </context>
    <context>
        <name>ReplayBar</name>
        <message>
            <source>Replay</source>
            <translation>Wiedergabe</translation>
        </message>
        <message>
            <source>To the start of the span</source>
            <translation>Zum Beginn der Zeitspanne</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <source>To the end of the span</source>
            <translation>Zum Ende der Zeitspanne</translation>
        </message>
        <message>
            <source>Back to live</source>
            <translation>Zurück zu Live</translation>
        </message>
        <message>
            <source>Show the present again (Ctrl+L)</source>
            <translation>Wieder die Gegenwart zeigen (Ctrl+L)</translation>
        </message>
        <message>
            <source>{day}  {time}</source>
            <translation>{day}  {time}</translation>
        </message>
        <message>
            <source>Speed: {speed}</source>
            <translation>Geschwindigkeit: {speed}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Pause (Space)</source>
            <translation>Anhalten (Leertaste)</translation>
        </message>
        <message>
            <source>Play (Space)</source>
            <translation>Abspielen (Leertaste)</translation>
        </message>
        <message>
            <source>Live events are still being stored: {count} since you left</source>
            <translation>Live-Ereignisse werden weiter gespeichert: {count}, seit Sie weg sind</translation>
        </message>
        <message>
            <source>Cameras cannot send now: {count} stored since you left</source>
            <translation>Kameras können jetzt nicht senden: {count} gespeichert, seit Sie weg sind</translation>
        </message>
        <message>
            <source>{count} stored since you left</source>
            <translation>{count} gespeichert, seit Sie weg sind</translation>
        </message>
        <message>
            <source>{speed}×</source>
            <translation>{speed}×</translation>
        </message>
    </context>
    <context>
        <name>ReplayDesk</name>
        <message>
            <source>Nothing of this span has passed yet.</source>
            <translation>Von dieser Zeitspanne ist noch nichts vergangen.</translation>
        </message>
        <message>
            <source>The replay has reached the present. What is shown is live again.</source>
            <translation>Die Wiedergabe hat die Gegenwart erreicht. Was gezeigt wird, ist wieder live.</translation>
        </message>
        <message>
            <source>Replay {day} {time}</source>
            <translation>Wiedergabe {day} {time}</translation>
        </message>
    </context>
    <context>
        <name>ReplaySlider</name>
        <message>
            <source>Moment shown</source>
            <translation>Gezeigter Zeitpunkt</translation>
        </message>
    </context>
    <context>
        <name>ReportDesk</name>
        <message>
            <source>Save shift report</source>
            <translation>Schichtbericht speichern</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>{file} cannot be written: {reason}. Choose another folder.</source>
            <translation>{file} kann nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Saved {file}.</source>
            <translation>{file} gespeichert.</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>Druckvorschau</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>The report is being printed.</source>
            <translation>Der Bericht wird gedruckt.</translation>
        </message>
        <message>
            <source>The printer did not take the report.</source>
            <translation>Der Drucker hat den Bericht nicht angenommen.</translation>
        </message>
        <message>
            <source>Printing needs a library that this computer lacks. Save the report as a PDF file and print that.</source>
            <translation>Zum Drucken fehlt diesem Computer eine Bibliothek. Speichern Sie den Bericht als PDF-Datei und drucken Sie diese.</translation>
        </message>
        <message>
            <source>Shift report</source>
            <translation>Schichtbericht</translation>
        </message>
        <message>
            <source>Shift report {day}</source>
            <translation>Schichtbericht {day}</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore from a backup</source>
            <translation>Aus einer Sicherung wiederherstellen</translation>
        </message>
        <message>
            <source>The backup's events come back beside those that are there: nothing that came since is lost. A backup of what is there now is made first.</source>
            <translation>Die Ereignisse der Sicherung kommen zu den vorhandenen zurück: Nichts, was seither kam, geht verloren. Zuerst wird das gesichert, was jetzt da ist.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Other file…</source>
            <translation>Andere Datei…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>There is no backup in {folder} yet.</source>
            <translation>In {folder} gibt es noch keine Sicherung.</translation>
        </message>
        <message>
            <source>{file}: {why}</source>
            <translation>{file}: {why}</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>In it</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Was sich ändert</translation>
        </message>
    </context>
    <context>
        <name>RetentionDialog</name>
        <message>
            <source>Retention</source>
            <translation>Aufbewahrung</translation>
        </message>
        <message>
            <source>Old events can go by themselves, day by day. Their sums by hour stay, with the time of the latest event of each hour, so figures of whole hours stay what they are. Workers, stations, notes and the audit trail stay too.</source>
            <translation>Alte Ereignisse können Tag für Tag von selbst gehen. Ihre Summen je Stunde bleiben, mit der Zeit des letzten Ereignisses jeder Stunde; Zahlen ganzer Stunden bleiben also, was sie sind. Auch Mitarbeiter, Stationen, Notizen und das Änderungsprotokoll bleiben.</translation>
        </message>
        <message>
            <source>&amp;Remove old events by themselves</source>
            <translation>Alte Ereignisse von selbst &amp;entfernen</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>It cannot be read now: {why}</source>
            <translation>Es lässt sich gerade nicht lesen: {why}</translation>
        </message>
        <message>
            <source>All events are kept.</source>
            <translation>Alle Ereignisse bleiben.</translation>
        </message>
        <message>
            <source>Keep all events</source>
            <translation>Alle Ereignisse behalten</translation>
        </message>
        <message>
            <source>Remove them day by day</source>
            <translation>Tag für Tag entfernen</translation>
        </message>
        <message>
            <source>Remove {events}</source>
            <translation>{events} entfernen</translation>
        </message>
        <message>
            <source>Days that events are kept</source>
            <translation>Tage, die Ereignisse bleiben</translation>
        </message>
        <message>
            <source>&amp;Days that events are kept</source>
            <translation>&amp;Tage, die Ereignisse bleiben</translation>
        </message>
        <message>
            <source>Backups lose the same events: those of this version are written anew, older ones and exports for retraining that hold such events are removed. The file is written anew as well, and cameras wait for some seconds meanwhile.</source>
            <translation>Sicherungen verlieren dieselben Ereignisse: Die dieser Version werden neu geschrieben; ältere und Exporte für das Nachtraining, die solche Ereignisse enthalten, werden entfernt. Auch die Datei wird neu geschrieben; Kameras warten so lange einige Sekunden.</translation>
        </message>
    </context>
    <context>
        <name>RetrainingDialog</name>
        <message>
            <source>Retraining</source>
            <translation>Nachtraining</translation>
        </message>
        <message>
            <source>When a model should be trained anew, the labeled events lie ready in a folder beside the store, and a receiver is told. Training itself is done elsewhere.</source>
            <translation>Wenn ein Modell neu trainiert werden sollte, liegen die bewerteten Ereignisse in einem Ordner neben dem Datenbestand bereit, und ein Empfänger erfährt davon. Trainiert wird anderswo.</translation>
        </message>
        <message>
            <source>What asked</source>
            <translation>Was es verlangt hat</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>&amp;Ask for retraining now…</source>
            <translation>Nachtraining &amp;jetzt verlangen…</translation>
        </message>
        <message>
            <source>The plant has &amp;changed…</source>
            <translation>Das Werk hat sich &amp;geändert…</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Receivers</source>
            <translation>Empfänger</translation>
        </message>
        <message>
            <source>It cannot be read now: {why}</source>
            <translation>Das lässt sich gerade nicht lesen: {why}</translation>
        </message>
        <message>
            <source>Newest message: {state}</source>
            <translation>Neueste Meldung: {state}</translation>
        </message>
        <message>
            <source>Nothing has asked for it yet.</source>
            <translation>Noch hat es nichts verlangt.</translation>
        </message>
        <message>
            <source>It was set from outside, by the option {option}.</source>
            <translation>Von außen gesetzt, mit der Option {option}.</translation>
        </message>
        <message>
            <source>&amp;Retraining</source>
            <translation>&amp;Nachtraining</translation>
        </message>
        <message>
            <source>Is told why, where the events lie, of what time they are, how soon.</source>
            <translation>Erfährt warum, wo die Ereignisse liegen, aus welcher Zeit sie sind und wie eilig es ist.</translation>
        </message>
        <message>
            <source>A&amp;lerts</source>
            <translation>&amp;Meldungen</translation>
        </message>
        <message>
            <source>Is told of alerts whose rule says so, when they fire and are over.</source>
            <translation>Erfährt von Meldungen, deren Regel es so will, wenn sie ausgelöst werden und wenn sie vorbei sind.</translation>
        </message>
        <message>
            <source>A message is sent until the receiver has taken it, also after the program was started again. Workers are named by their ids alone.</source>
            <translation>Eine Meldung wird gesendet, bis der Empfänger sie angenommen hat, auch nach einem Neustart des Programms. Mitarbeiter werden nur mit ihrer Kennung genannt.</translation>
        </message>
    </context>
    <context>
        <name>RetrainingRulesPanel</name>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Asks by &amp;itself</source>
            <translation>Verlangt es von &amp;selbst</translation>
        </message>
        <message>
            <source>&amp;Keep these rules</source>
            <translation>&amp;Diese Regeln behalten</translation>
        </message>
        <message>
            <source>Back to the &amp;usual ones</source>
            <translation>&amp;Zurück zu den üblichen</translation>
        </message>
        <message>
            <source>h</source>
            <translation>h</translation>
        </message>
        <message>
            <source>labels</source>
            <translation>Bewertungen</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>&amp;Threshold</source>
            <translation>&amp;Schwelle</translation>
        </message>
        <message>
            <source>&amp;Priority</source>
            <translation>&amp;Priorität</translation>
        </message>
        <message>
            <source>The same reason asks again after</source>
            <translation>Derselbe Grund wieder nach</translation>
        </message>
        <message>
            <source>Labeled events of the last</source>
            <translation>Bewertete Ereignisse der letzten</translation>
        </message>
    </context>
    <context>
        <name>ReviewDesk</name>
        <message>
            <source>Go back to live first: labels are of the present.</source>
            <translation>Gehen Sie zuerst zurück zu Live: bewertet wird in der Gegenwart.</translation>
        </message>
        <message>
            <source>There are no events yet.</source>
            <translation>Es gibt noch keine Ereignisse.</translation>
        </message>
    </context>
    <context>
        <name>ReviewDialog</name>
        <message>
            <source>Was the camera right?</source>
            <translation>Lag die Kamera richtig?</translation>
        </message>
        <message>
            <source>The least sure events come first, in turns over cameras, types and versions. A label changes no event and no figure. There is no picture: the program stores what cameras say, not what they see.</source>
            <translation>Die unsichersten Ereignisse kommen zuerst, reihum nach Kamera, Art und Version. Eine Bewertung ändert kein Ereignis und keine Zahl. Ein Bild gibt es nicht: gespeichert wird, was Kameras sagen, nicht was sie sehen.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>What the labels tell, by version</source>
            <translation>Was die Bewertungen sagen, nach Version</translation>
        </message>
        <message>
            <source>It cannot be read now: {why}</source>
            <translation>Es lässt sich gerade nicht lesen: {why}</translation>
        </message>
        <message>
            <source>A label was not kept: {why}</source>
            <translation>Eine Bewertung wurde nicht gespeichert: {why}</translation>
        </message>
        <message>
            <source>its event is not on file any more.</source>
            <translation>ihr Ereignis ist nicht mehr gespeichert.</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Richtig</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Falsch</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>It was</source>
            <translation>Es war</translation>
        </message>
    </context>
    <context>
        <name>RosterDetail</name>
        <message>
            <source>Show events</source>
            <translation>Ereignisse anzeigen</translation>
        </message>
        <message>
            <source>Add reason…</source>
            <translation>Grund hinzufügen…</translation>
        </message>
    </context>
    <context>
        <name>RuleChoice</name>
        <message>
            <source>&amp;Fixed: every event stands for the same time</source>
            <translation>&amp;Fest: Jedes Ereignis steht für dieselbe Zeit</translation>
        </message>
        <message>
            <source>&amp;Measured: a state lasts until the next event</source>
            <translation>&amp;Gemessen: Ein Zustand dauert bis zum nächsten Ereignis</translation>
        </message>
        <message>
            <source>Right only when each worker's cameras send one working, idle or absent event in that time, no more and no fewer.</source>
            <translation>Stimmt nur, wenn die Kameras für jeden Mitarbeiter in dieser Zeit genau ein Ereignis senden, dass er arbeitet, wartet oder abwesend ist.</translation>
        </message>
        <message>
            <source>&amp;Each event stands for</source>
            <translation>&amp;Jedes Ereignis steht für</translation>
        </message>
        <message>
            <source>Right at any pace, as long as events come at least as often as the limit. A worker without an event for longer counts as not seen, under both rules.</source>
            <translation>Stimmt bei jedem Takt, solange Ereignisse mindestens so oft kommen, wie die Grenze sagt. Ein Mitarbeiter, von dem länger kein Ereignis kommt, gilt als nicht gesehen, bei beiden Regeln.</translation>
        </message>
        <message>
            <source>&amp;A state lasts at most</source>
            <translation>&amp;Ein Zustand dauert höchstens</translation>
        </message>
    </context>
    <context>
        <name>RuleComparison</name>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>As it is now</source>
            <translation>Wie es jetzt ist</translation>
        </message>
        <message>
            <source>With this choice</source>
            <translation>Mit dieser Wahl</translation>
        </message>
        <message>
            <source>Productive time</source>
            <translation>Produktive Zeit</translation>
        </message>
        <message>
            <source>Worker utilization</source>
            <translation>Auslastung Mitarbeiter</translation>
        </message>
        <message>
            <source>Pace</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Most state time of a worker</source>
            <translation>Längste Zustandszeit eines Mitarbeiters</translation>
        </message>
        <message>
            <source>Clock time since midnight</source>
            <translation>Uhrzeit seit Mitternacht</translation>
        </message>
        <message>
            <source>{figure} units / h</source>
            <translation>{figure} Stück / h</translation>
        </message>
        <message>
            <source>{name}, {time}</source>
            <translation>{name}, {time}</translation>
        </message>
    </context>
    <context>
        <name>RuleDesk</name>
        <message>
            <source>Use the measured rule</source>
            <translation>Gemessene Regel nehmen</translation>
        </message>
        <message>
            <source>Time rule…</source>
            <translation>Zeitregel…</translation>
        </message>
    </context>
    <context>
        <name>SalvageDesk</name>
        <message>
            <source>Open data folder</source>
            <translation>Datenordner öffnen</translation>
        </message>
        <message>
            <source>The store was looked through. No damage was found.</source>
            <translation>Der Datenbestand wurde durchgesehen. Es wurde kein Schaden gefunden.</translation>
        </message>
    </context>
    <context>
        <name>SheetDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>ShiftRow</name>
        <message>
            <source>Name of the shift</source>
            <translation>Name der Schicht</translation>
        </message>
        <message>
            <source>Start of the shift</source>
            <translation>Beginn der Schicht</translation>
        </message>
        <message>
            <source>End of the shift</source>
            <translation>Ende der Schicht</translation>
        </message>
        <message>
            <source>Add break</source>
            <translation>Pause hinzufügen</translation>
        </message>
        <message>
            <source>Remove shift</source>
            <translation>Schicht entfernen</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Pause</translation>
        </message>
    </context>
    <context>
        <name>ShiftsDialog</name>
        <message>
            <source>Shifts and breaks</source>
            <translation>Schichten und Pausen</translation>
        </message>
        <message>
            <source>Days before the first one keep the shifts they had.</source>
            <translation>Tage vor dem ersten behalten die Schichten, die sie hatten.</translation>
        </message>
        <message>
            <source>Own shifts</source>
            <translation>Eigene Schichten</translation>
        </message>
        <message>
            <source>&amp;Add shift</source>
            <translation>Schicht &amp;hinzufügen</translation>
        </message>
        <message>
            <source>By their first days</source>
            <translation>Nach ihren ersten Tagen</translation>
        </message>
        <message>
            <source>Save shifts</source>
            <translation>Schichten speichern</translation>
        </message>
        <message>
            <source>There is no time zone of this name.</source>
            <translation>Es gibt keine Zeitzone mit diesem Namen.</translation>
        </message>
        <message>
            <source>&amp;Template</source>
            <translation>&amp;Vorlage</translation>
        </message>
        <message>
            <source>&amp;Valid from</source>
            <translation>&amp;Gültig ab</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>&amp;Zeitzone</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>&amp;Shifts</source>
            <translation>&amp;Schichten</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Tab goes to the next control, F6 to the next part of the window.</source>
            <translation>Tab geht zum nächsten Bedienelement, F6 zum nächsten Teil des Fensters.</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <source>Search commands and keys</source>
            <translation>Befehle und Tasten suchen</translation>
        </message>
    </context>
    <context>
        <name>SilenceDesk</name>
        <message>
            <source>Show the events</source>
            <translation>Ereignisse zeigen</translation>
        </message>
        <message>
            <source>No camera has sent anything since {time}. Figures stop there.</source>
            <translation>Seit {time} hat keine Kamera etwas gesendet. Die Zahlen enden dort.</translation>
        </message>
    </context>
    <context>
        <name>SimulatedCamerasDialog</name>
        <message>
            <source>Practice with simulated cameras</source>
            <translation>Mit simulierten Kameras üben</translation>
        </message>
        <message>
            <source>They send real requests from a process of their own, as cameras do. What they send is marked as simulated and can be removed in one step. The sample workers and stations are added where they are missing.</source>
            <translation>Sie senden echte Anfragen aus einem eigenen Prozess, wie Kameras es tun. Was sie senden, ist als simuliert gekennzeichnet und lässt sich in einem Schritt entfernen. Die Beispielmitarbeiter und -stationen werden hinzugefügt, wo sie fehlen.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <source>They are sending.</source>
            <translation>Sie senden.</translation>
        </message>
        <message>
            <source>They are not running.</source>
            <translation>Sie laufen nicht.</translation>
        </message>
        <message>
            <source>Camera {number}</source>
            <translation>Kamera {number}</translation>
        </message>
        <message>
            <source>Events a minute of each camera</source>
            <translation>Ereignisse je Minute und Kamera</translation>
        </message>
        <message>
            <source>&amp;Events a minute of each camera</source>
            <translation>&amp;Ereignisse je Minute und Kamera</translation>
        </message>
    </context>
    <context>
        <name>SimulatorDesk</name>
        <message>
            <source>They have ended.</source>
            <translation>Sie haben aufgehört.</translation>
        </message>
        <message>
            <source>The simulated cameras have stopped: {why}</source>
            <translation>Die simulierten Kameras haben aufgehört: {why}</translation>
        </message>
    </context>
    <context>
        <name>SpanChooser</name>
        <message>
            <source>Time shown: {span}</source>
            <translation>Gezeigte Zeit: {span}</translation>
        </message>
    </context>
    <context>
        <name>SpellDetails</name>
        <message>
            <source>Select a spell with a click or the arrow keys.</source>
            <translation>Wählen Sie einen Abschnitt mit einem Klick oder den Pfeiltasten.</translation>
        </message>
        <message>
            <source>Show events</source>
            <translation>Ereignisse anzeigen</translation>
        </message>
        <message>
            <source>Add reason…</source>
            <translation>Grund hinzufügen…</translation>
        </message>
        <message>
            <source>Replay from here</source>
            <translation>Wiedergabe ab hier</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Selected spell</source>
            <translation>Gewählter Abschnitt</translation>
        </message>
    </context>
    <context>
        <name>StationDetail</name>
        <message>
            <source>Longest idle spells</source>
            <translation>Längste Warteabschnitte</translation>
        </message>
        <message>
            <source>No idle spells in this time.</source>
            <translation>Keine Warteabschnitte in dieser Zeit.</translation>
        </message>
        <message>
            <source>Who worked here</source>
            <translation>Wer hier gearbeitet hat</translation>
        </message>
        <message>
            <source>Nobody in this time.</source>
            <translation>Niemand in dieser Zeit.</translation>
        </message>
        <message>
            <source>units / h of occupancy</source>
            <translation>Stück / h Belegung</translation>
        </message>
        <message>
            <source>Throughput</source>
            <translation>Durchsatz</translation>
        </message>
        <message>
            <source>Who was at {station}</source>
            <translation>Wer an {station} war</translation>
        </message>
        <message>
            <source>not told apart over so long a time</source>
            <translation>für so lange Zeit nicht einzeln aufgeführt</translation>
        </message>
        <message>
            <source>worker</source>
            <translation>Mitarbeiter</translation>
        </message>
        <message>
            <source>workers</source>
            <translation>Mitarbeiter</translation>
        </message>
    </context>
    <context>
        <name>StationsPage</name>
        <message>
            <source>Stations</source>
            <translation>Stationen</translation>
        </message>
        <message>
            <source>Which station is the constraint? Is it staffed?</source>
            <translation>Welche Station ist der Engpass? Ist sie besetzt?</translation>
        </message>
        <message>
            <source>What was made</source>
            <translation>Was gefertigt wurde</translation>
        </message>
        <message>
            <source>Who works where</source>
            <translation>Wer arbeitet wo</translation>
        </message>
        <message>
            <source>In detail</source>
            <translation>Im Einzelnen</translation>
        </message>
    </context>
    <context>
        <name>StatusRow</name>
        <message>
            <source>Listening on {address}</source>
            <translation>Empfang auf {address}</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <source>Not listening</source>
            <translation>Kein Empfang</translation>
        </message>
        <message>
            <source>event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Open the data folder</source>
            <translation>Datenordner öffnen</translation>
        </message>
        <message>
            <source>Time rule: {rule}</source>
            <translation>Zeitregel: {rule}</translation>
        </message>
        <message>
            <source>Choose how events become time</source>
            <translation>Wählen, wie aus Ereignissen Zeit wird</translation>
        </message>
        <message>
            <source>The plant's time zone</source>
            <translation>Die Zeitzone des Werks</translation>
        </message>
        <message>
            <source>Show the events</source>
            <translation>Ereignisse anzeigen</translation>
        </message>
        <message>
            <source>{count} refused</source>
            <translation>{count} abgelehnt</translation>
        </message>
        <message>
            <source>What was refused, and what to do</source>
            <translation>Was abgelehnt wurde und was zu tun ist</translation>
        </message>
        <message>
            <source>No events yet</source>
            <translation>Noch keine Ereignisse</translation>
        </message>
        <message>
            <source>last simulated event {when}</source>
            <translation>letztes simuliertes Ereignis {when}</translation>
        </message>
        <message>
            <source>last camera event {when}</source>
            <translation>letztes Kamera-Ereignis {when}</translation>
        </message>
    </context>
    <context>
        <name>StoreDesk</name>
        <message>
            <source>Open data folder</source>
            <translation>Datenordner öffnen</translation>
        </message>
        <message>
            <source>Another program is writing to the store.</source>
            <translation>Ein anderes Programm schreibt in den Datenbestand.</translation>
        </message>
        <message>
            <source>The disk is full: nothing more can be stored.</source>
            <translation>Der Datenträger ist voll: Es kann nichts mehr gespeichert werden.</translation>
        </message>
        <message>
            <source>The store cannot be written to: it is read-only.</source>
            <translation>In den Datenbestand kann nicht geschrieben werden: Er ist schreibgeschützt.</translation>
        </message>
        <message>
            <source>The disk does not answer: nothing can be stored.</source>
            <translation>Der Datenträger antwortet nicht: Es kann nichts gespeichert werden.</translation>
        </message>
        <message>
            <source>Cameras are asked to send again later.</source>
            <translation>Kameras werden gebeten, später erneut zu senden.</translation>
        </message>
        <message>
            <source>{count} event is waiting in memory.</source>
            <translation>{count} Ereignis wartet im Speicher.</translation>
        </message>
        <message>
            <source>{count} events are waiting in memory.</source>
            <translation>{count} Ereignisse warten im Speicher.</translation>
        </message>
        <message>
            <source>It is tried again every few seconds.</source>
            <translation>Es wird alle paar Sekunden erneut versucht.</translation>
        </message>
        <message>
            <source>Once it is back, storing goes on by itself.</source>
            <translation>Ist sie zurück, geht das Speichern von selbst weiter.</translation>
        </message>
    </context>
    <context>
        <name>TargetModel</name>
        <message>
            <source>Station</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>All shifts</source>
            <translation>Alle Schichten</translation>
        </message>
        <message>
            <source>{name} {id}</source>
            <translation>{name} {id}</translation>
        </message>
    </context>
    <context>
        <name>TargetsDialog</name>
        <message>
            <source>Targets</source>
            <translation>Ziele</translation>
        </message>
        <message>
            <source>Units in an hour of a shift; its breaks ask for nothing. A shift without a number of its own has that of all shifts. Days before the first one keep the targets they had.</source>
            <translation>Stück in einer Stunde einer Schicht; ihre Pausen verlangen nichts. Eine Schicht ohne eigene Zahl hat die aller Schichten. Tage vor dem ersten behalten die Ziele, die sie hatten.</translation>
        </message>
        <message>
            <source>By their first days</source>
            <translation>Nach ihren ersten Tagen</translation>
        </message>
        <message>
            <source>Save targets</source>
            <translation>Ziele speichern</translation>
        </message>
        <message>
            <source>“{entered}” is not a number of units per hour.</source>
            <translation>„{entered}“ ist keine Zahl von Stück je Stunde.</translation>
        </message>
        <message>
            <source>Units per hour</source>
            <translation>Stück je Stunde</translation>
        </message>
        <message>
            <source>no target</source>
            <translation>kein Ziel</translation>
        </message>
        <message>
            <source>Utilization of workers</source>
            <translation>Auslastung der Mitarbeiter</translation>
        </message>
        <message>
            <source>&amp;Valid from</source>
            <translation>&amp;Gültig ab</translation>
        </message>
        <message>
            <source>&amp;Utilization of workers</source>
            <translation>&amp;Auslastung der Mitarbeiter</translation>
        </message>
        <message>
            <source>Units &amp;per hour</source>
            <translation>Stück &amp;je Stunde</translation>
        </message>
    </context>
    <context>
        <name>TimeRuleDialog</name>
        <message>
            <source>Time rule</source>
            <translation>Zeitregel</translation>
        </message>
        <message>
            <source>How single events become hours. Both rules read the same events, and none is changed: you can come back to the other rule at any time.</source>
            <translation>Wie aus einzelnen Ereignissen Stunden werden. Beide Regeln lesen dieselben Ereignisse, und keines wird geändert: Sie können jederzeit zur anderen Regel zurück.</translation>
        </message>
        <message>
            <source>With another limit all measured times are worked out anew. In a large store that can take a while; it can be cancelled, and then nothing is changed.</source>
            <translation>Bei einer anderen Grenze werden alle gemessenen Zeiten neu berechnet. In einem großen Datenbestand kann das eine Weile dauern; es lässt sich abbrechen, dann ändert sich nichts.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <source>Use the fixed rule</source>
            <translation>Feste Regel nehmen</translation>
        </message>
        <message>
            <source>Use the measured rule</source>
            <translation>Gemessene Regel nehmen</translation>
        </message>
    </context>
    <context>
        <name>TimelinePage</name>
        <message>
            <source>Filter to this worker</source>
            <translation>Auf diesen Mitarbeiter filtern</translation>
        </message>
        <message>
            <source>Filter to this station</source>
            <translation>Auf diese Station filtern</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Zeitachse</translation>
        </message>
        <message>
            <source>What happened, and when?</source>
            <translation>Was ist geschehen, und wann?</translation>
        </message>
    </context>
    <context>
        <name>TimelineReading</name>
        <message>
            <source>The timeline cannot be read now, and is tried again soon. {why}</source>
            <translation>Der Zeitverlauf kann gerade nicht gelesen werden und wird bald erneut versucht. {why}</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Workers</source>
            <translation>Mitarbeiter</translation>
        </message>
        <message>
            <source>Stations</source>
            <translation>Stationen</translation>
        </message>
        <message>
            <source>Shift notes</source>
            <translation>Schichtnotizen</translation>
        </message>
        <message>
            <source>Shift notes {count}</source>
            <translation>Schichtnotizen {count}</translation>
        </message>
    </context>
    <context>
        <name>ToolRow</name>
        <message>
            <source>Replay</source>
            <translation>Wiedergabe</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>{what} ({key})</source>
            <translation>{what} ({key})</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>&amp;Show Factory Desktop</source>
            <translation>Factory Desktop &amp;zeigen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
    </context>
    <context>
        <name>UsualCard</name>
        <message>
            <source>as usual</source>
            <translation>wie üblich</translation>
        </message>
        <message>
            <source>▲ {off} above usual</source>
            <translation>▲ {off} über dem Üblichen</translation>
        </message>
        <message>
            <source>▼ {off} below usual</source>
            <translation>▼ {off} unter dem Üblichen</translation>
        </message>
        <message>
            <source>Usual: {dash}, nothing to go by in the 4 weeks before</source>
            <translation>Üblich: {dash}, keine Werte aus den 4 Wochen davor</translation>
        </message>
        <message>
            <source>day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>Usual: {rate}, median of {days} in the 4 weeks before</source>
            <translation>Üblich: {rate}, Median ({days}) der 4 Wochen davor</translation>
        </message>
        <message>
            <source>shift</source>
            <translation>Schicht</translation>
        </message>
        <message>
            <source>shifts</source>
            <translation>Schichten</translation>
        </message>
        <message>
            <source>Usual: {rate}, median of {shifts} “{name}” in the 4 weeks before</source>
            <translation>Üblich: {rate}, Median ({shifts} „{name}“) der 4 Wochen davor</translation>
        </message>
    </context>
    <context>
        <name>ValidFrom</name>
        <message>
            <source>Valid from</source>
            <translation>Gültig ab</translation>
        </message>
        <message>
            <source>since the &amp;beginning</source>
            <translation>seit &amp;Beginn</translation>
        </message>
    </context>
    <context>
        <name>WhenBar</name>
        <message>
            <source>What is shown stands still at this moment.</source>
            <translation>Was gezeigt wird, steht in diesem Moment still.</translation>
        </message>
        <message>
            <source>Figures follow the events as they arrive.</source>
            <translation>Die Zahlen folgen den Ereignissen, wie sie eintreffen.</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Live</translation>
        </message>
        <message>
            <source>Not listening</source>
            <translation>Kein Empfang</translation>
        </message>
        <message>
            <source>Some of the events shown are simulated.</source>
            <translation>Einige der gezeigten Ereignisse sind simuliert.</translation>
        </message>
        <message>
            <source>All of the events shown are simulated.</source>
            <translation>Alle gezeigten Ereignisse sind simuliert.</translation>
        </message>
        <message>
            <source>Simulated ones can be removed in the Data menu.</source>
            <translation>Simulierte lassen sich im Menü Daten entfernen.</translation>
        </message>
        <message>
            <source>Simulated</source>
            <translation>Simuliert</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Search or run a command   {key}</source>
            <translation>Suchen oder Befehl ausführen   {key}</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Suchen oder Befehl ausführen</translation>
        </message>
    </context>
    <context>
        <name>WorkerDataDesk</name>
        <message>
            <source>Data of a worker</source>
            <translation>Daten eines Mitarbeiters</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
    </context>
    <context>
        <name>WorkerDataDialog</name>
        <message>
            <source>A worker's data</source>
            <translation>Daten eines Mitarbeiters</translation>
        </message>
        <message>
            <source>All that is kept about one worker, and all that names this one: as a file to hand out, or erased so that no name and no id is left.</source>
            <translation>Alles, was über einen Mitarbeiter gespeichert ist, und alles, was ihn nennt: als Datei zum Aushändigen, oder gelöscht, sodass weder Name noch Kennung bleibt.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>&amp;JSON</source>
            <translation>&amp;JSON</translation>
        </message>
        <message>
            <source>&amp;CSV</source>
            <translation>&amp;CSV</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Löschen…</translation>
        </message>
        <message>
            <source>It cannot be read now: {why}</source>
            <translation>Es lässt sich gerade nicht lesen: {why}</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Wird geschrieben…</translation>
        </message>
        <message>
            <source>Exported to {file}.</source>
            <translation>Nach {file} exportiert.</translation>
        </message>
        <message>
            <source>Cancelled. No file was left.</source>
            <translation>Abgebrochen. Es blieb keine Datei zurück.</translation>
        </message>
        <message>
            <source>Worker</source>
            <translation>Mitarbeiter</translation>
        </message>
        <message>
            <source>&amp;Worker</source>
            <translation>&amp;Mitarbeiter</translation>
        </message>
    </context>
    <context>
        <name>WorkerDetail</name>
        <message>
            <source>Spells</source>
            <translation>Abschnitte</translation>
        </message>
        <message>
            <source>No spells in this time.</source>
            <translation>Keine Abschnitte in dieser Zeit.</translation>
        </message>
        <message>
            <source>Stations worked</source>
            <translation>Besetzte Stationen</translation>
        </message>
        <message>
            <source>At no station in this time.</source>
            <translation>In dieser Zeit an keiner Station.</translation>
        </message>
        <message>
            <source>units / h of active time</source>
            <translation>Stück / h aktiver Zeit</translation>
        </message>
        <message>
            <source>Units per hour</source>
            <translation>Stück je Stunde</translation>
        </message>
        <message>
            <source>the newest {listed} of {all}</source>
            <translation>die neuesten {listed} von {all}</translation>
        </message>
        <message>
            <source>{count}, the newest first</source>
            <translation>{count}, die neuesten zuerst</translation>
        </message>
        <message>
            <source>spell</source>
            <translation>Abschnitt</translation>
        </message>
        <message>
            <source>spells</source>
            <translation>Abschnitte</translation>
        </message>
    </context>
    <context>
        <name>WorkersPage</name>
        <message>
            <source>Workers</source>
            <translation>Mitarbeiter</translation>
        </message>
        <message>
            <source>Who needs help or relief? Is it the person or the station?</source>
            <translation>Wer braucht Hilfe oder Ablösung? Liegt es am Menschen oder an der Station?</translation>
        </message>
    </context>
    <context>
        <name>ZoneField</name>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
    </context>
    <context>
        <name>ZoomRow</name>
        <message>
            <source>Filter to the marked range</source>
            <translation>Auf den markierten Bereich filtern</translation>
        </message>
        <message>
            <source>Filter to this range</source>
            <translation>Auf diesen Bereich filtern</translation>
        </message>
        <message>
            <source>Workers</source>
            <translation>Mitarbeiter</translation>
        </message>
        <message>
            <source>Stations</source>
            <translation>Stationen</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>5 min</source>
            <translation>5 min</translation>
        </message>
        <message>
            <source>1 h</source>
            <translation>1 h</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Schicht</translation>
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
            <source>30 d</source>
            <translation>30 d</translation>
        </message>
        <message>
            <source>Whole span</source>
            <translation>Ganze Spanne</translation>
        </message>
        <message>
            <source>Time shown</source>
            <translation>Gezeigte Zeit</translation>
        </message>
        <message>
            <source>Show less time</source>
            <translation>Weniger Zeit zeigen</translation>
        </message>
        <message>
            <source>Show more time</source>
            <translation>Mehr Zeit zeigen</translation>
        </message>
        <message>
            <source>Show less time (+, or Ctrl and wheel)</source>
            <translation>Weniger Zeit zeigen (+, oder Strg und Mausrad)</translation>
        </message>
        <message>
            <source>Show more time (−, or Ctrl and wheel)</source>
            <translation>Mehr Zeit zeigen (−, oder Strg und Mausrad)</translation>
        </message>
    </context>
    <context>
        <name>access</name>
        <message>
            <source>until it is revoked</source>
            <translation>bis zum Widerruf</translation>
        </message>
        <message>
            <source>Opens for</source>
            <translation>Öffnet für</translation>
        </message>
        <message>
            <source>Ends with</source>
            <translation>Endet auf</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Gemacht</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>Öffnet</translation>
        </message>
        <message>
            <source>until {moment}</source>
            <translation>bis {moment}</translation>
        </message>
        <message>
            <source>Pairing {camera}</source>
            <translation>Kopplung von {camera}</translation>
        </message>
        <message>
            <source>Everything (admin)</source>
            <translation>Alles (Verwaltung)</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>&amp;Data</source>
            <translation>Da&amp;ten</translation>
        </message>
        <message>
            <source>&amp;Add sample workers and stations</source>
            <translation>&amp;Beispiel-Mitarbeiter und -Stationen hinzufügen</translation>
        </message>
        <message>
            <source>Add a simulated &amp;week…</source>
            <translation>Simulierte &amp;Woche hinzufügen…</translation>
        </message>
        <message>
            <source>&amp;Generate events…</source>
            <translation>Ereignisse &amp;erzeugen…</translation>
        </message>
        <message>
            <source>Re&amp;fresh simulated data…</source>
            <translation>Simulierte Daten er&amp;neuern…</translation>
        </message>
        <message>
            <source>&amp;Remove simulated data…</source>
            <translation>Simulierte Daten en&amp;tfernen…</translation>
        </message>
        <message>
            <source>&amp;Practice with simulated cameras…</source>
            <translation>Probelau&amp;f mit simulierten Kameras…</translation>
        </message>
        <message>
            <source>&amp;Clear all events…</source>
            <translation>&amp;Alle Ereignisse löschen…</translation>
        </message>
        <message>
            <source>&amp;Undo clear</source>
            <translation>Löschen &amp;rückgängig machen</translation>
        </message>
        <message>
            <source>&amp;Shifts and breaks…</source>
            <translation>&amp;Schichten und Pausen…</translation>
        </message>
        <message>
            <source>Targ&amp;ets…</source>
            <translation>&amp;Ziele…</translation>
        </message>
        <message>
            <source>&amp;Time rule…</source>
            <translation>Zeitrege&amp;l…</translation>
        </message>
        <message>
            <source>Reas&amp;ons…</source>
            <translation>&amp;Gründe…</translation>
        </message>
        <message>
            <source>Re&amp;view events…</source>
            <translation>Ereignisse dur&amp;chsehen…</translation>
        </message>
        <message>
            <source>Add ca&amp;mera…</source>
            <translation>&amp;Kamera hinzufügen…</translation>
        </message>
        <message>
            <source>C&amp;hange the chosen camera…</source>
            <translation>Gewählte Kamera än&amp;dern…</translation>
        </message>
        <message>
            <source>Access &amp;keys…</source>
            <translation>Zugangssc&amp;hlüssel…</translation>
        </message>
        <message>
            <source>&amp;Let in cameras on the network…</source>
            <translation>Kameras &amp;im Netzwerk einlassen…</translation>
        </message>
        <message>
            <source>A worker's &amp;data…</source>
            <translation>Daten eines &amp;Mitarbeiters…</translation>
        </message>
        <message>
            <source>Rete&amp;ntion…</source>
            <translation>A&amp;ufbewahrung…</translation>
        </message>
        <message>
            <source>Aud&amp;it trail…</source>
            <translation>Änderungs&amp;protokoll…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Undo note</source>
            <translation>Notiz &amp;rückgängig machen</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>Copy chart as &amp;picture</source>
            <translation>Diagramm als &amp;Bild kopieren</translation>
        </message>
        <message>
            <source>&amp;Save chart as picture…</source>
            <translation>Diagramm als Bild &amp;speichern…</translation>
        </message>
        <message>
            <source>Add &amp;note…</source>
            <translation>&amp;Notiz hinzufügen…</translation>
        </message>
        <message>
            <source>Add &amp;reason…</source>
            <translation>&amp;Grund hinzufügen…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>Open &amp;another store…</source>
            <translation>&amp;Anderen Datenbestand öffnen…</translation>
        </message>
        <message>
            <source>Open re&amp;cent</source>
            <translation>&amp;Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>&amp;Clear this list</source>
            <translation>Diese &amp;Liste leeren</translation>
        </message>
        <message>
            <source>&amp;Open data folder</source>
            <translation>&amp;Datenordner öffnen</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>Jetzt &amp;sichern</translation>
        </message>
        <message>
            <source>&amp;Restore from a backup…</source>
            <translation>Aus einer Sicherung &amp;wiederherstellen…</translation>
        </message>
        <message>
            <source>&amp;Save a copy…</source>
            <translation>&amp;Kopie speichern…</translation>
        </message>
        <message>
            <source>&amp;Import events…</source>
            <translation>Ereignisse &amp;importieren…</translation>
        </message>
        <message>
            <source>&amp;Export view…</source>
            <translation>Ansicht &amp;exportieren…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>D&amp;rucken…</translation>
        </message>
        <message>
            <source>Print pre&amp;view</source>
            <translation>Druck&amp;vorschau</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <source>&amp;Today</source>
            <translation>&amp;Heute</translation>
        </message>
        <message>
            <source>&amp;Workers</source>
            <translation>&amp;Mitarbeiter</translation>
        </message>
        <message>
            <source>&amp;Stations</source>
            <translation>&amp;Stationen</translation>
        </message>
        <message>
            <source>T&amp;imeline</source>
            <translation>&amp;Zeitachse</translation>
        </message>
        <message>
            <source>&amp;Losses</source>
            <translation>&amp;Verluste</translation>
        </message>
        <message>
            <source>&amp;Cameras</source>
            <translation>&amp;Kameras</translation>
        </message>
        <message>
            <source>&amp;Models</source>
            <translation>Mo&amp;delle</translation>
        </message>
        <message>
            <source>&amp;Events</source>
            <translation>&amp;Ereignisse</translation>
        </message>
        <message>
            <source>&amp;Previous shift or span</source>
            <translation>V&amp;orige Schicht oder Zeitspanne</translation>
        </message>
        <message>
            <source>&amp;Next shift or span</source>
            <translation>&amp;Nächste Schicht oder Zeitspanne</translation>
        </message>
        <message>
            <source>Li&amp;ve</source>
            <translation>&amp;Live</translation>
        </message>
        <message>
            <source>&amp;Replay</source>
            <translation>&amp;Wiedergabe</translation>
        </message>
        <message>
            <source>&amp;Replay from here</source>
            <translation>&amp;Wiedergabe ab hier</translation>
        </message>
        <message>
            <source>&amp;Go to time…</source>
            <translation>&amp;Gehe zu Zeitpunkt…</translation>
        </message>
        <message>
            <source>Play or pa&amp;use</source>
            <translation>A&amp;bspielen oder anhalten</translation>
        </message>
        <message>
            <source>S&amp;lower</source>
            <translation>&amp;Langsamer</translation>
        </message>
        <message>
            <source>F&amp;aster</source>
            <translation>&amp;Schneller</translation>
        </message>
        <message>
            <source>Ne&amp;xt concern</source>
            <translation>Nächster &amp;Punkt, der Aufmerksamkeit braucht</translation>
        </message>
        <message>
            <source>Previous c&amp;oncern</source>
            <translation>Voriger P&amp;unkt, der Aufmerksamkeit braucht</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>Zurü&amp;ck</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>Vorwär&amp;ts</translation>
        </message>
        <message>
            <source>Searc&amp;h or run a command</source>
            <translation>Suchen oder &amp;Befehl ausführen</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>Metric &amp;definitions</source>
            <translation>&amp;Definition der Kennzahlen</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <source>Copy &amp;test command</source>
            <translation>Test&amp;befehl kopieren</translation>
        </message>
        <message>
            <source>A&amp;PI documentation</source>
            <translation>&amp;API-Dokumentation</translation>
        </message>
        <message>
            <source>&amp;Log</source>
            <translation>&amp;Protokoll</translation>
        </message>
        <message>
            <source>&amp;Check the store for damage</source>
            <translation>Datenbestand auf &amp;Schäden prüfen</translation>
        </message>
        <message>
            <source>Diagnostics &amp;bundle…</source>
            <translation>Diag&amp;nosepaket…</translation>
        </message>
        <message>
            <source>&amp;About Factory Desktop</source>
            <translation>Über &amp;Factory Desktop</translation>
        </message>
        <message>
            <source>&amp;Reports</source>
            <translation>Be&amp;richte</translation>
        </message>
        <message>
            <source>&amp;Shift report…</source>
            <translation>&amp;Schichtbericht…</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Docks</source>
            <translation>&amp;Seitenfenster</translation>
        </message>
        <message>
            <source>Needs &amp;attention</source>
            <translation>&amp;Braucht Aufmerksamkeit</translation>
        </message>
        <message>
            <source>&amp;Floor now</source>
            <translation>&amp;Halle jetzt</translation>
        </message>
        <message>
            <source>&amp;Next pane</source>
            <translation>&amp;Nächster Bereich</translation>
        </message>
        <message>
            <source>&amp;Previous pane</source>
            <translation>&amp;Voriger Bereich</translation>
        </message>
        <message>
            <source>La&amp;youts</source>
            <translation>A&amp;nordnungen</translation>
        </message>
        <message>
            <source>&amp;Shift meeting</source>
            <translation>&amp;Schichtbesprechung</translation>
        </message>
        <message>
            <source>&amp;Investigation</source>
            <translation>&amp;Untersuchung</translation>
        </message>
        <message>
            <source>&amp;Wall</source>
            <translation>&amp;Wand</translation>
        </message>
        <message>
            <source>Save la&amp;yout as…</source>
            <translation>Anordnung s&amp;peichern unter…</translation>
        </message>
        <message>
            <source>Re&amp;name or remove layouts…</source>
            <translation>Anordnungen umbe&amp;nennen oder entfernen …</translation>
        </message>
        <message>
            <source>&amp;Reset layout</source>
            <translation>Anordnung &amp;zurücksetzen</translation>
        </message>
        <message>
            <source>T&amp;oolbar</source>
            <translation>&amp;Werkzeugleiste</translation>
        </message>
        <message>
            <source>Page b&amp;ar</source>
            <translation>Se&amp;itenleiste</translation>
        </message>
        <message>
            <source>Status &amp;bar</source>
            <translation>Status&amp;leiste</translation>
        </message>
        <message>
            <source>Ale&amp;rts</source>
            <translation>Meldun&amp;gen</translation>
        </message>
        <message>
            <source>&amp;Acknowledge</source>
            <translation>&amp;Bestätigen</translation>
        </message>
        <message>
            <source>&amp;Mute for 30 minutes</source>
            <translation>30 Minuten &amp;stumm</translation>
        </message>
        <message>
            <source>Mute to the &amp;end of the shift</source>
            <translation>Stumm bis zum Schicht&amp;ende</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation>&amp;Verlauf…</translation>
        </message>
        <message>
            <source>&amp;Rules…</source>
            <translation>&amp;Regeln…</translation>
        </message>
        <message>
            <source>Names of wor&amp;kers</source>
            <translation>Namen der &amp;Mitarbeiter</translation>
        </message>
        <message>
            <source>Colu&amp;mns…</source>
            <translation>S&amp;palten…</translation>
        </message>
        <message>
            <source>&amp;Explain this figure</source>
            <translation>Diese Zahl &amp;erklären</translation>
        </message>
        <message>
            <source>Show chart as &amp;table</source>
            <translation>Diagramm als &amp;Tabelle zeigen</translation>
        </message>
        <message>
            <source>Time s&amp;pan</source>
            <translation>&amp;Zeitspanne</translation>
        </message>
        <message>
            <source>&amp;Shift</source>
            <translation>&amp;Schicht</translation>
        </message>
        <message>
            <source>Last 24 &amp;hours</source>
            <translation>Letzte &amp;24 Stunden</translation>
        </message>
        <message>
            <source>Last 7 &amp;days</source>
            <translation>Letzte &amp;7 Tage</translation>
        </message>
        <message>
            <source>&amp;All</source>
            <translation>&amp;Alles</translation>
        </message>
        <message>
            <source>&amp;Custom…</source>
            <translation>&amp;Eigene…</translation>
        </message>
        <message>
            <source>F&amp;ind events</source>
            <translation>Ereignisse &amp;finden</translation>
        </message>
        <message>
            <source>Clear &amp;filter</source>
            <translation>Filte&amp;r aufheben</translation>
        </message>
        <message>
            <source>T&amp;heme</source>
            <translation>Far&amp;bschema</translation>
        </message>
        <message>
            <source>&amp;System</source>
            <translation>&amp;System</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>Hoher &amp;Kontrast</translation>
        </message>
        <message>
            <source>Te&amp;xt size</source>
            <translation>Te&amp;xtgröße</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>Ver&amp;größern</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>Ver&amp;kleinern</translation>
        </message>
        <message>
            <source>&amp;Normal size</source>
            <translation>&amp;Normale Größe</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>Spr&amp;ache</translation>
        </message>
        <message>
            <source>&amp;When the window is closed</source>
            <translation>Beim S&amp;chließen des Fensters</translation>
        </message>
        <message>
            <source>&amp;Ask what to do</source>
            <translation>&amp;Fragen, was geschehen soll</translation>
        </message>
        <message>
            <source>&amp;Keep receiving in the tray</source>
            <translation>&amp;Weiter empfangen im Infobereich</translation>
        </message>
        <message>
            <source>F&amp;ull screen</source>
            <translation>&amp;Vollbild</translation>
        </message>
        <message>
            <source>A&amp;ndon board</source>
            <translation>An&amp;don-Tafel</translation>
        </message>
    </context>
    <context>
        <name>attention</name>
        <message>
            <source>Needs attention: {what}</source>
            <translation>Braucht Aufmerksamkeit: {what}</translation>
        </message>
        <message>
            <source>{count} need attention, first: {what}</source>
            <translation>{count} brauchen Aufmerksamkeit, zuerst: {what}</translation>
        </message>
        <message>
            <source>{count} more need attention</source>
            <translation>{count} weitere brauchen Aufmerksamkeit</translation>
        </message>
        <message>
            <source>Bad</source>
            <translation>Schlimm</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Does not count</source>
            <translation>Zählt nicht</translation>
        </message>
        <message>
            <source>Must be exceeded too</source>
            <translation>Muss auch überschritten sein</translation>
        </message>
        <message>
            <source>Is enough where it is sooner</source>
            <translation>Genügt, wo sie früher erreicht ist</translation>
        </message>
        <message>
            <source>Behind target</source>
            <translation>Hinter dem Ziel</translation>
        </message>
        <message>
            <source>Floor seen too little</source>
            <translation>Zu wenig der Halle gesehen</translation>
        </message>
        <message>
            <source>Nobody at a station with a target</source>
            <translation>Niemand an einer Station mit Ziel</translation>
        </message>
        <message>
            <source>Station idle</source>
            <translation>Station wartet</translation>
        </message>
        <message>
            <source>Worker idle</source>
            <translation>Mitarbeiter wartet</translation>
        </message>
        <message>
            <source>Worker absent outside a break</source>
            <translation>Mitarbeiter außerhalb einer Pause abwesend</translation>
        </message>
        <message>
            <source>Worker not seen</source>
            <translation>Mitarbeiter nicht gesehen</translation>
        </message>
        <message>
            <source>More hours than the clock</source>
            <translation>Mehr Stunden als die Uhr</translation>
        </message>
        <message>
            <source>No camera sends anything</source>
            <translation>Keine Kamera sendet etwas</translation>
        </message>
        <message>
            <source>Camera silent</source>
            <translation>Kamera stumm</translation>
        </message>
        <message>
            <source>Camera's clock is off</source>
            <translation>Uhr einer Kamera geht falsch</translation>
        </message>
        <message>
            <source>Low confidence</source>
            <translation>Geringe Konfidenz</translation>
        </message>
        <message>
            <source>Unusual share of working</source>
            <translation>Ungewöhnlicher Anteil von Arbeiten</translation>
        </message>
        <message>
            <source>Camera's rate unusual</source>
            <translation>Ungewöhnliche Rate einer Kamera</translation>
        </message>
        <message>
            <source>Drift of the mix of events</source>
            <translation>Drift der Ereignismischung</translation>
        </message>
        <message>
            <source>Events of a version that is not active</source>
            <translation>Ereignisse einer Version, die nicht aktiv ist</translation>
        </message>
        <message>
            <source>Little room for the store</source>
            <translation>Wenig Platz für den Datenbestand</translation>
        </message>
        <message>
            <source>Backup failed</source>
            <translation>Sicherung fehlgeschlagen</translation>
        </message>
        <message>
            <source>Worker in two places</source>
            <translation>Mitarbeiter an zwei Orten</translation>
        </message>
        <message>
            <source>Unknown worker or station</source>
            <translation>Unbekannter Mitarbeiter oder Station</translation>
        </message>
        <message>
            <source>More unknown ids</source>
            <translation>Weitere unbekannte Ids</translation>
        </message>
        <message>
            <source>Events refused</source>
            <translation>Ereignisse abgelehnt</translation>
        </message>
        <message>
            <source>Acknowledged.</source>
            <translation>Bestätigt.</translation>
        </message>
        <message>
            <source>Muted until {time}.</source>
            <translation>Stumm bis {time}.</translation>
        </message>
        <message>
            <source>1 cleared this shift</source>
            <translation>1 in dieser Schicht erledigt</translation>
        </message>
        <message>
            <source>{count} cleared this shift</source>
            <translation>{count} in dieser Schicht erledigt</translation>
        </message>
        <message>
            <source>1 cleared lately</source>
            <translation>1 kürzlich erledigt</translation>
        </message>
        <message>
            <source>{count} cleared lately</source>
            <translation>{count} kürzlich erledigt</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Verbergen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>From {since} to {until}.</source>
            <translation>Von {since} bis {until}.</translation>
        </message>
        <message>
            <source>{camera} silent for {length}</source>
            <translation>{camera} seit {length} stumm</translation>
        </message>
        <message>
            <source>{camera}: clock off by {length}</source>
            <translation>{camera}: Uhr {length} falsch</translation>
        </message>
        <message>
            <source>{camera}: confidence {share}</source>
            <translation>{camera}: Konfidenz {share}</translation>
        </message>
        <message>
            <source>{share} of all states are working</source>
            <translation>{share} aller Zustände sind Arbeiten</translation>
        </message>
        <message>
            <source>{camera}: {rate} events a minute</source>
            <translation>{camera}: {rate} Ereignisse je Minute</translation>
        </message>
        <message>
            <source>Cameras see another mix than usual</source>
            <translation>Kameras sehen eine andere Mischung als sonst</translation>
        </message>
        <message>
            <source>{version} sends, but is not active</source>
            <translation>{version} sendet, ist aber nicht aktiv</translation>
        </message>
        <message>
            <source>{share} of the room for the store is used</source>
            <translation>{share} des Platzes für den Datenbestand sind belegt</translation>
        </message>
        <message>
            <source>No backup could be made</source>
            <translation>Es ließ sich keine Sicherung anlegen</translation>
        </message>
        <message>
            <source>What it sees is shown as “Not seen”. Look at it and at the network.</source>
            <translation>Was sie sieht, steht als „Nicht gesehen“ da. Sehen Sie nach ihr und dem Netz.</translation>
        </message>
        <message>
            <source>Its events count at the wrong time. Set its clock.</source>
            <translation>Ihre Ereignisse zählen zur falschen Zeit. Stellen Sie ihre Uhr.</translation>
        </message>
        <message>
            <source>Mean of the last hour. Look at the lens, the light and the model.</source>
            <translation>Mittel der letzten Stunde. Sehen Sie nach Linse, Licht und Modell.</translation>
        </message>
        <message>
            <source>That is unusual. Look whether the model sees what is so.</source>
            <translation>Das ist ungewöhnlich. Prüfen Sie, ob das Modell sieht, was ist.</translation>
        </message>
        <message>
            <source>In the last full hour; usually it is another. Look at what it sees.</source>
            <translation>In der letzten vollen Stunde; üblich ist eine andere Rate. Sehen Sie nach, was sie sieht.</translation>
        </message>
        <message>
            <source>Drift score {score}: the last 24 hours against the last 30 days.</source>
            <translation>Driftwert {score}: die letzten 24 Stunden gegen die letzten 30 Tage.</translation>
        </message>
        <message>
            <source>Another version of this model is the active one.</source>
            <translation>Eine andere Version dieses Modells ist die aktive.</translation>
        </message>
        <message>
            <source>Without room nothing can be stored. Free some, or keep events for less time.</source>
            <translation>Ohne Platz lässt sich nichts speichern. Machen Sie Platz, oder bewahren Sie Ereignisse kürzer auf.</translation>
        </message>
        <message>
            <source>It is tried again. Look at the folder of backups and at its drive.</source>
            <translation>Es wird wieder versucht. Sehen Sie nach dem Ordner der Sicherungen und seinem Laufwerk.</translation>
        </message>
        <message>
            <source>Show cameras</source>
            <translation>Kameras zeigen</translation>
        </message>
        <message>
            <source>Show models</source>
            <translation>Modelle zeigen</translation>
        </message>
        <message>
            <source>Show on timeline</source>
            <translation>Auf der Zeitachse zeigen</translation>
        </message>
        <message>
            <source>Retention…</source>
            <translation>Aufbewahrung…</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <source>Time rule…</source>
            <translation>Zeitregel…</translation>
        </message>
        <message>
            <source>Show refused events…</source>
            <translation>Abgelehnte Ereignisse zeigen…</translation>
        </message>
        <message>
            <source>No camera has sent anything for {length}</source>
            <translation>Seit {length} hat keine Kamera etwas gesendet</translation>
        </message>
        <message>
            <source>{worker} not seen for {length}</source>
            <translation>{worker} seit {length} nicht gesehen</translation>
        </message>
        <message>
            <source>{worker} idle {length}</source>
            <translation>{worker} wartet seit {length}</translation>
        </message>
        <message>
            <source>{station} idle {length}</source>
            <translation>{station} wartet seit {length}</translation>
        </message>
        <message>
            <source>{worker} absent {length}</source>
            <translation>{worker} seit {length} abwesend</translation>
        </message>
        <message>
            <source>{units} units behind target</source>
            <translation>{units} Stück hinter dem Ziel</translation>
        </message>
        <message>
            <source>{share} of the floor seen</source>
            <translation>{share} der Halle gesehen</translation>
        </message>
        <message>
            <source>{worker} has more hours than the clock</source>
            <translation>{worker} hat mehr Stunden als die Uhr</translation>
        </message>
        <message>
            <source>{station}: nobody for {length}</source>
            <translation>{station}: seit {length} niemand</translation>
        </message>
        <message>
            <source>{worker} in two places at once</source>
            <translation>{worker} an zwei Orten zugleich</translation>
        </message>
        <message>
            <source>1 more id has events</source>
            <translation>1 weitere Kennung hat Ereignisse</translation>
        </message>
        <message>
            <source>{count} more ids have events</source>
            <translation>{count} weitere Kennungen haben Ereignisse</translation>
        </message>
        <message>
            <source>{count} event refused</source>
            <translation>{count} Ereignis abgelehnt</translation>
        </message>
        <message>
            <source>{count} events refused</source>
            <translation>{count} Ereignisse abgelehnt</translation>
        </message>
        <message>
            <source>Figures stop there. Look at the cameras and at the network.</source>
            <translation>Die Zahlen enden dort. Sehen Sie nach den Kameras und dem Netz.</translation>
        </message>
        <message>
            <source>Last at {station}. Shown as “Not seen”, not as idle.</source>
            <translation>Zuletzt an {station}. Gezeigt als „Nicht gesehen“, nicht als wartend.</translation>
        </message>
        <message>
            <source>Shown as “Not seen”, not as idle.</source>
            <translation>Gezeigt als „Nicht gesehen“, nicht als wartend.</translation>
        </message>
        <message>
            <source>At {station}.</source>
            <translation>An {station}.</translation>
        </message>
        <message>
            <source>At the station: {workers}.</source>
            <translation>An der Station: {workers}.</translation>
        </message>
        <message>
            <source>From {station}, outside a break.</source>
            <translation>Von {station}, außerhalb einer Pause.</translation>
        </message>
        <message>
            <source>The working time is over.</source>
            <translation>Die Arbeitszeit ist vorbei.</translation>
        </message>
        <message>
            <source>Needed from now: {needed} an hour.</source>
            <translation>Ab jetzt nötig: {needed} je Stunde.</translation>
        </message>
        <message>
            <source>Of the rest of the planned time nothing is known.</source>
            <translation>Von der übrigen geplanten Zeit ist nichts bekannt.</translation>
        </message>
        <message>
            <source>The time rule cannot be right for these cameras.</source>
            <translation>Die Zeitregel kann für diese Kameras nicht stimmen.</translation>
        </message>
        <message>
            <source>They are kept with their reason until somebody decides.</source>
            <translation>Sie werden mit ihrem Grund aufbewahrt, bis jemand entscheidet.</translation>
        </message>
        <message>
            <source>Events that name them wait as well, fewer of each.</source>
            <translation>Auch Ereignisse, die sie nennen, warten, je weniger als oben.</translation>
        </message>
        <message>
            <source>Nine of ten idle spells here: under {usual}.</source>
            <translation>Neun von zehn Warteabschnitten hier: unter {usual}.</translation>
        </message>
        <message>
            <source>Units are due there.</source>
            <translation>Dort sind Stück fällig.</translation>
        </message>
        <message>
            <source>At {station} and elsewhere. Two people may be taken for one.</source>
            <translation>An {station} und anderswo. Zwei Personen könnten für eine gehalten werden.</translation>
        </message>
        <message>
            <source>Events without a camera</source>
            <translation>Ereignisse ohne Kamera</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Braucht Aufmerksamkeit</translation>
        </message>
    </context>
    <context>
        <name>audit_text</name>
        <message>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>API</source>
            <translation>API</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>Sample workers and stations added</source>
            <translation>Beispiel-Mitarbeiter und -Stationen hinzugefügt</translation>
        </message>
        <message>
            <source>Simulated week added</source>
            <translation>Simulierte Woche hinzugefügt</translation>
        </message>
        <message>
            <source>Simulated events added</source>
            <translation>Simulierte Ereignisse hinzugefügt</translation>
        </message>
        <message>
            <source>Simulated events replaced</source>
            <translation>Simulierte Ereignisse ersetzt</translation>
        </message>
        <message>
            <source>Simulated events removed</source>
            <translation>Simulierte Ereignisse entfernt</translation>
        </message>
        <message>
            <source>All events cleared</source>
            <translation>Alle Ereignisse gelöscht</translation>
        </message>
        <message>
            <source>Events brought back</source>
            <translation>Ereignisse zurückgeholt</translation>
        </message>
        <message>
            <source>Restored from a backup</source>
            <translation>Aus einer Sicherung wiederhergestellt</translation>
        </message>
        <message>
            <source>Events imported</source>
            <translation>Ereignisse importiert</translation>
        </message>
        <message>
            <source>Refused events taken in</source>
            <translation>Abgelehnte Ereignisse aufgenommen</translation>
        </message>
        <message>
            <source>Refused events discarded</source>
            <translation>Abgelehnte Ereignisse verworfen</translation>
        </message>
        <message>
            <source>All figures worked out anew</source>
            <translation>Alle Zahlen neu berechnet</translation>
        </message>
        <message>
            <source>Labels of events written</source>
            <translation>Bewertungen von Ereignissen gespeichert</translation>
        </message>
        <message>
            <source>Sums of an hour put right</source>
            <translation>Summen einer Stunde berichtigt</translation>
        </message>
        <message>
            <source>Events changed from outside</source>
            <translation>Ereignisse von außen geändert</translation>
        </message>
        <message>
            <source>Events saved from a damaged store</source>
            <translation>Ereignisse aus einem beschädigten Datenbestand gerettet</translation>
        </message>
        <message>
            <source>Old events removed</source>
            <translation>Alte Ereignisse entfernt</translation>
        </message>
        <message>
            <source>Retention set</source>
            <translation>Aufbewahrung festgelegt</translation>
        </message>
        <message>
            <source>Tables exported</source>
            <translation>Tabellen exportiert</translation>
        </message>
        <message>
            <source>Copy of the store saved</source>
            <translation>Kopie des Datenbestands gespeichert</translation>
        </message>
        <message>
            <source>Report saved</source>
            <translation>Bericht gespeichert</translation>
        </message>
        <message>
            <source>Report previewed</source>
            <translation>Bericht in der Vorschau gezeigt</translation>
        </message>
        <message>
            <source>Report printed</source>
            <translation>Bericht gedruckt</translation>
        </message>
        <message>
            <source>Time rule set</source>
            <translation>Zeitregel festgelegt</translation>
        </message>
        <message>
            <source>Shifts set</source>
            <translation>Schichten festgelegt</translation>
        </message>
        <message>
            <source>Targets set</source>
            <translation>Ziele festgelegt</translation>
        </message>
        <message>
            <source>Reasons set</source>
            <translation>Gründe festgelegt</translation>
        </message>
        <message>
            <source>Rules of alerts set</source>
            <translation>Regeln der Meldungen gesetzt</translation>
        </message>
        <message>
            <source>Camera set</source>
            <translation>Kamera festgelegt</translation>
        </message>
        <message>
            <source>Model version set</source>
            <translation>Modellversion festgelegt</translation>
        </message>
        <message>
            <source>Active model version marked</source>
            <translation>Aktive Modellversion markiert</translation>
        </message>
        <message>
            <source>Drift limits set</source>
            <translation>Grenzen für Drift festgelegt</translation>
        </message>
        <message>
            <source>Retraining asked for</source>
            <translation>Nachtraining verlangt</translation>
        </message>
        <message>
            <source>Labeled events exported</source>
            <translation>Bewertete Ereignisse exportiert</translation>
        </message>
        <message>
            <source>Rules of retraining set</source>
            <translation>Regeln des Nachtrainings gesetzt</translation>
        </message>
        <message>
            <source>Access key made</source>
            <translation>Zugangsschlüssel erstellt</translation>
        </message>
        <message>
            <source>Pairing code made</source>
            <translation>Kopplungscode erstellt</translation>
        </message>
        <message>
            <source>Certificate made for a camera</source>
            <translation>Zertifikat für eine Kamera erstellt</translation>
        </message>
        <message>
            <source>Camera paired</source>
            <translation>Kamera gekoppelt</translation>
        </message>
        <message>
            <source>Access key replaced</source>
            <translation>Zugangsschlüssel ersetzt</translation>
        </message>
        <message>
            <source>Access key revoked</source>
            <translation>Zugangsschlüssel widerrufen</translation>
        </message>
        <message>
            <source>Station added</source>
            <translation>Station hinzugefügt</translation>
        </message>
        <message>
            <source>Station changed</source>
            <translation>Station geändert</translation>
        </message>
        <message>
            <source>Station removed</source>
            <translation>Station entfernt</translation>
        </message>
        <message>
            <source>Worker added</source>
            <translation>Mitarbeiter hinzugefügt</translation>
        </message>
        <message>
            <source>Worker renamed</source>
            <translation>Mitarbeiter umbenannt</translation>
        </message>
        <message>
            <source>Worker removed</source>
            <translation>Mitarbeiter entfernt</translation>
        </message>
        <message>
            <source>Figures of workers read</source>
            <translation>Zahlen von Mitarbeitern gelesen</translation>
        </message>
        <message>
            <source>Worker's data exported</source>
            <translation>Daten eines Mitarbeiters exportiert</translation>
        </message>
        <message>
            <source>Worker's data erased</source>
            <translation>Daten eines Mitarbeiters gelöscht</translation>
        </message>
        <message>
            <source>Note written</source>
            <translation>Notiz geschrieben</translation>
        </message>
        <message>
            <source>Note removed</source>
            <translation>Notiz entfernt</translation>
        </message>
        <message>
            <source>line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>{lines} in all, and each fits the one before it: none was changed.</source>
            <translation>{lines} insgesamt, und jede passt zu der davor: Keine wurde geändert.</translation>
        </message>
        <message>
            <source>Line {number} is missing, and maybe others after it.</source>
            <translation>Zeile {number} fehlt, und vielleicht weitere danach.</translation>
        </message>
        <message>
            <source>Line {number} does not fit: it or one before it was changed or taken out.</source>
            <translation>Zeile {number} passt nicht: Sie oder eine davor wurde geändert oder herausgenommen.</translation>
        </message>
    </context>
    <context>
        <name>backup_text</name>
        <message>
            <source>Each day, by itself</source>
            <translation>Täglich, von selbst</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Von Hand</translation>
        </message>
        <message>
            <source>Before events were cleared</source>
            <translation>Vor dem Löschen von Ereignissen</translation>
        </message>
        <message>
            <source>Before a backup was restored</source>
            <translation>Vor einer Wiederherstellung</translation>
        </message>
        <message>
            <source>Before an upgrade</source>
            <translation>Vor einer Umstellung auf eine neue Version</translation>
        </message>
        <message>
            <source>When the store was lost</source>
            <translation>Als der Datenbestand verloren ging</translation>
        </message>
        <message>
            <source>worker</source>
            <translation>Mitarbeiter</translation>
        </message>
        <message>
            <source>workers</source>
            <translation>Mitarbeiter</translation>
        </message>
        <message>
            <source>station</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>stations</source>
            <translation>Stationen</translation>
        </message>
        <message>
            <source>No events, {workers}, {stations}</source>
            <translation>Keine Ereignisse, {workers}, {stations}</translation>
        </message>
        <message>
            <source>{events} from {first} to {last}, {workers}, {stations}</source>
            <translation>{events} vom {first} bis {last}, {workers}, {stations}</translation>
        </message>
        <message>
            <source>Shifts, targets, reasons, notes, cameras, keys and settings come back too: this store has none of its own.</source>
            <translation>Auch Schichten, Ziele, Gründe, Notizen, Kameras, Schlüssel und Einstellungen kommen zurück: Dieser Datenbestand hat keine eigenen.</translation>
        </message>
        <message>
            <source>Workers, stations and cameras of these events come back where they are missing.</source>
            <translation>Mitarbeiter, Stationen und Kameras dieser Ereignisse kommen zurück, wo sie fehlen.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Bring {events} back</source>
            <translation>{events} zurückholen</translation>
        </message>
        <message>
            <source>No event comes back: the store has all of them.</source>
            <translation>Kein Ereignis kommt zurück: Der Datenbestand hat sie alle.</translation>
        </message>
        <message>
            <source>1 event comes back that the store does not have.</source>
            <translation>1 Ereignis kommt zurück, das im Datenbestand fehlt.</translation>
        </message>
        <message>
            <source>{events} come back that the store does not have.</source>
            <translation>{events} kommen zurück, die im Datenbestand fehlen.</translation>
        </message>
        <message>
            <source>1 event that is not in it stays.</source>
            <translation>1 Ereignis, das nicht darin ist, bleibt.</translation>
        </message>
        <message>
            <source>{events} that are not in it stay.</source>
            <translation>{events}, die nicht darin sind, bleiben.</translation>
        </message>
        <message>
            <source>event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>events</source>
            <translation>Ereignisse</translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>{shift}, ended</source>
            <translation>{shift}, beendet</translation>
        </message>
        <message>
            <source>{shift}, break until {time}</source>
            <translation>{shift}, Pause bis {time}</translation>
        </message>
        <message>
            <source>Simulated</source>
            <translation>Simuliert</translation>
        </message>
        <message>
            <source>units</source>
            <translation>Stück</translation>
        </message>
        <message>
            <source>Target now</source>
            <translation>Soll jetzt</translation>
        </message>
        <message>
            <source>no target set</source>
            <translation>kein Ziel gesetzt</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Ist</translation>
        </message>
        <message>
            <source>Pace</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>units / h</source>
            <translation>Stück / h</translation>
        </message>
        <message>
            <source>Behind</source>
            <translation>Rückstand</translation>
        </message>
        <message>
            <source>Ahead</source>
            <translation>Vorsprung</translation>
        </message>
        <message>
            <source>Needed from now</source>
            <translation>Ab jetzt nötig</translation>
        </message>
        <message>
            <source>the shift is over</source>
            <translation>die Schicht ist vorbei</translation>
        </message>
        <message>
            <source>{rate}/h</source>
            <translation>{rate}/h</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>Stück</translation>
        </message>
        <message>
            <source>no event yet</source>
            <translation>noch kein Ereignis</translation>
        </message>
        <message>
            <source>last event {when}</source>
            <translation>letztes Ereignis {when}</translation>
        </message>
        <message>
            <source>No figures since {time}</source>
            <translation>Keine Zahlen seit {time}</translation>
        </message>
        <message>
            <source>No data since {time}</source>
            <translation>Keine Daten seit {time}</translation>
        </message>
    </context>
    <context>
        <name>calendar_text</name>
        <message>
            <source>Since the beginning</source>
            <translation>Von Anfang an</translation>
        </message>
        <message>
            <source>From {day}</source>
            <translation>Ab {day}</translation>
        </message>
        <message>
            <source>{name} {start}–{end}</source>
            <translation>{name} {start}–{end}</translation>
        </message>
        <message>
            <source>{name} {start}–{end} {days}</source>
            <translation>{name} {start}–{end} {days}</translation>
        </message>
        <message>
            <source>{since}: no shifts</source>
            <translation>{since}: keine Schichten</translation>
        </message>
        <message>
            <source>{since}: {shifts}</source>
            <translation>{since}: {shifts}</translation>
        </message>
        <message>
            <source>{length}, {work} without breaks</source>
            <translation>{length}, {work} ohne Pausen</translation>
        </message>
        <message>
            <source>{length}</source>
            <translation>{length}</translation>
        </message>
        <message>
            <source>Ends the next day; belongs to the day it starts.</source>
            <translation>Endet am nächsten Tag; gehört zu dem Tag, an dem sie beginnt.</translation>
        </message>
        <message>
            <source>{lengths}. {over_night}</source>
            <translation>{lengths}. {over_night}</translation>
        </message>
        <message>
            <source>every day</source>
            <translation>jeden Tag</translation>
        </message>
        <message>
            <source>{first}–{last}</source>
            <translation>{first}–{last}</translation>
        </message>
        <message>
            <source>The clocks do not change in {zone}.</source>
            <translation>Die Uhren werden in {zone} nicht umgestellt.</translation>
        </message>
        <message>
            <source>The clocks change on {day}; no shift is longer or shorter then.</source>
            <translation>Die Uhren werden am {day} umgestellt; keine Schicht ist dann länger oder kürzer.</translation>
        </message>
        <message>
            <source>The clocks change on {day}: {shift} of {start} is {length} long.</source>
            <translation>Die Uhren werden am {day} umgestellt: {shift} vom {start} ist {length} lang.</translation>
        </message>
    </context>
    <context>
        <name>cameras</name>
        <message>
            <source>Camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <source>No camera id</source>
            <translation>Ohne Kamera-ID</translation>
        </message>
        <message>
            <source>Simulated camera</source>
            <translation>Simulierte Kamera</translation>
        </message>
        <message>
            <source>Events that name no camera</source>
            <translation>Ereignisse ohne Kamera</translation>
        </message>
        <message>
            <source>Clock is {length} slow</source>
            <translation>Uhr geht {length} nach</translation>
        </message>
        <message>
            <source>Clock is {length} fast</source>
            <translation>Uhr geht {length} vor</translation>
        </message>
        <message>
            <source>Has never sent anything</source>
            <translation>Hat noch nie gesendet</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Sendet</translation>
        </message>
        <message>
            <source>Silent for over an hour</source>
            <translation>Seit über einer Stunde stumm</translation>
        </message>
        <message>
            <source>Quiet for {length}, nobody works now</source>
            <translation>Seit {length} still, niemand arbeitet</translation>
        </message>
        <message>
            <source>Silent for {length}</source>
            <translation>Seit {length} stumm</translation>
        </message>
        <message>
            <source>Events / min</source>
            <translation>Ereignisse / min</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Konfidenz</translation>
        </message>
        <message>
            <source>Delay</source>
            <translation>Verzögerung</translation>
        </message>
        <message>
            <source>Clock offset</source>
            <translation>Uhrabweichung</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Duplikate</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Verspätet</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Events / min: received in the last ten minutes.</source>
            <translation>Ereignisse / min: in den letzten zehn Minuten empfangen.</translation>
        </message>
        <message>
            <source>Delay: how much longer than its fastest event of the last hour the mean one took.</source>
            <translation>Verzögerung: um wie viel länger als das schnellste Ereignis der letzten Stunde das mittlere brauchte.</translation>
        </message>
        <message>
            <source>Clock offset: how far the camera's clock is ahead, by that fastest event.</source>
            <translation>Uhrabweichung: wie weit die Uhr der Kamera vorgeht, nach diesem schnellsten Ereignis.</translation>
        </message>
        <message>
            <source>Confidence, duplicates, late and rejected: over the hours of the chosen time.</source>
            <translation>Konfidenz, Duplikate, Verspätete und Abgelehnte: über die Stunden der gewählten Zeit.</translation>
        </message>
        <message>
            <source>1 camera is silent</source>
            <translation>1 Kamera ist stumm</translation>
        </message>
        <message>
            <source>{count} cameras are silent</source>
            <translation>{count} Kameras sind stumm</translation>
        </message>
        <message>
            <source>1 clock is off</source>
            <translation>1 Uhr geht falsch</translation>
        </message>
        <message>
            <source>{count} clocks are off</source>
            <translation>{count} Uhren gehen falsch</translation>
        </message>
        <message>
            <source>1 camera sends</source>
            <translation>1 Kamera sendet</translation>
        </message>
        <message>
            <source>{count} cameras send</source>
            <translation>{count} Kameras senden</translation>
        </message>
        <message>
            <source>1 camera is quiet</source>
            <translation>1 Kamera ist still</translation>
        </message>
        <message>
            <source>{count} cameras are quiet</source>
            <translation>{count} Kameras sind still</translation>
        </message>
        <message>
            <source>1 has never sent</source>
            <translation>1 hat noch nie gesendet</translation>
        </message>
        <message>
            <source>{count} have never sent</source>
            <translation>{count} haben noch nie gesendet</translation>
        </message>
        <message>
            <source>Events in each {length}</source>
            <translation>Ereignisse je {length}</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>Cameras</source>
            <translation>Kameras</translation>
        </message>
        <message>
            <source>Show events</source>
            <translation>Ereignisse zeigen</translation>
        </message>
        <message>
            <source>Change the camera…</source>
            <translation>Kamera ändern…</translation>
        </message>
        <message>
            <source>Events of each camera</source>
            <translation>Ereignisse jeder Kamera</translation>
        </message>
        <message>
            <source>There are too many events to show when each came. Choose a shorter time.</source>
            <translation>Es sind zu viele Ereignisse, um zu zeigen, wann jedes kam. Wählen Sie eine kürzere Zeit.</translation>
        </message>
        <message>
            <source>Nothing of this time has passed yet.</source>
            <translation>Von dieser Zeit ist noch nichts vergangen.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
    </context>
    <context>
        <name>cards</name>
        <message>
            <source>Explain this figure</source>
            <translation>Diese Zahl erklären</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>not defined</source>
            <translation>nicht definiert</translation>
        </message>
        <message>
            <source>on target</source>
            <translation>im Ziel</translation>
        </message>
        <message>
            <source>{units} behind target</source>
            <translation>{units} hinter dem Ziel</translation>
        </message>
        <message>
            <source>{units} ahead of target</source>
            <translation>{units} vor dem Ziel</translation>
        </message>
        <message>
            <source>on target {target}</source>
            <translation>im Ziel {target}</translation>
        </message>
        <message>
            <source>{points} under target {target}</source>
            <translation>{points} unter Ziel {target}</translation>
        </message>
        <message>
            <source>{points} over target {target}</source>
            <translation>{points} über Ziel {target}</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>the same as {when}</source>
            <translation>genauso wie {when}</translation>
        </message>
        <message>
            <source>{amount} vs {when}</source>
            <translation>{amount} gegen {when}</translation>
        </message>
        <message>
            <source>{amount} more than {when}</source>
            <translation>{amount} mehr als {when}</translation>
        </message>
        <message>
            <source>{amount} less than {when}</source>
            <translation>{amount} weniger als {when}</translation>
        </message>
        <message>
            <source>last {day}</source>
            <translation>{day} der Vorwoche</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Stück</translation>
        </message>
        <message>
            <source>Pace</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Productive time</source>
            <translation>Produktive Zeit</translation>
        </message>
        <message>
            <source>Worker utilization</source>
            <translation>Auslastung Mitarbeiter</translation>
        </message>
        <message>
            <source>Station utilization</source>
            <translation>Auslastung Stationen</translation>
        </message>
        <message>
            <source>Floor seen</source>
            <translation>Halle gesehen</translation>
        </message>
        <message>
            <source>Targets are worked out for spans of up to two years.</source>
            <translation>Ziele werden für Zeiträume bis zu zwei Jahren berechnet.</translation>
        </message>
        <message>
            <source>targets only up to 2 years</source>
            <translation>Ziele nur bis 2 Jahre</translation>
        </message>
        <message>
            <source>no target set</source>
            <translation>kein Ziel gesetzt</translation>
        </message>
        <message>
            <source>of {units} due</source>
            <translation>von {units} fälligen</translation>
        </message>
        <message>
            <source>of {units}</source>
            <translation>von {units}</translation>
        </message>
        <message>
            <source>of {units} due now</source>
            <translation>von jetzt fälligen {units}</translation>
        </message>
        <message>
            <source>{made} of {due} at {stations}</source>
            <translation>{made} von {due} an {stations}</translation>
        </message>
        <message>
            <source>station</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>stations</source>
            <translation>Stationen</translation>
        </message>
        <message>
            <source>Only stations with a target count against it.</source>
            <translation>Gegen das Ziel zählen nur Stationen, die eines haben.</translation>
        </message>
        <message>
            <source>target {units} in all</source>
            <translation>Ziel {units} insgesamt</translation>
        </message>
        <message>
            <source>target {units} by {time}</source>
            <translation>Ziel {units} bis {time}</translation>
        </message>
        <message>
            <source>made by {worker} at {station}</source>
            <translation>von {worker} an {station} gefertigt</translation>
        </message>
        <message>
            <source>made by {worker}</source>
            <translation>von {worker} gefertigt</translation>
        </message>
        <message>
            <source>made at {station}</source>
            <translation>an {station} gefertigt</translation>
        </message>
        <message>
            <source>per productive hour</source>
            <translation>je produktiver Stunde</translation>
        </message>
        <message>
            <source>Units per hour that somebody worked.</source>
            <translation>Stück je Stunde, in der jemand gearbeitet hat.</translation>
        </message>
        <message>
            <source>{units} / h needed from now</source>
            <translation>ab jetzt {units} / h nötig</translation>
        </message>
        <message>
            <source>units / h</source>
            <translation>Stück / h</translation>
        </message>
        <message>
            <source>units per hour</source>
            <translation>Stück je Stunde</translation>
        </message>
        <message>
            <source>h</source>
            <translation>h</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>Stunden</translation>
        </message>
        <message>
            <source>mean of {count}, pooled {share}</source>
            <translation>Mittel: {count}, gesamt {share}</translation>
        </message>
        <message>
            <source>Pooled: all active time over all active and idle time.</source>
            <translation>Gesamt: alle aktive Zeit durch alle aktive und Wartezeit.</translation>
        </message>
        <message>
            <source>mean of {counted}</source>
            <translation>Mittel: {counted}</translation>
        </message>
        <message>
            <source>no working or idle time</source>
            <translation>keine Arbeits- oder Wartezeit</translation>
        </message>
        <message>
            <source>no shifts set</source>
            <translation>keine Schichten angelegt</translation>
        </message>
        <message>
            <source>Floor seen is worked out for spans of up to eight days.</source>
            <translation>„Halle gesehen“ wird für Zeiträume bis zu acht Tagen berechnet.</translation>
        </message>
        <message>
            <source>only up to 8 days</source>
            <translation>nur bis 8 Tage</translation>
        </message>
        <message>
            <source>no planned time to see</source>
            <translation>keine geplante Zeit zu sehen</translation>
        </message>
        <message>
            <source>under 90 %: figures are of a part</source>
            <translation>&lt; 90 %: nur ein Teil</translation>
        </message>
        <message>
            <source>of the planned working time</source>
            <translation>der geplanten Arbeitszeit</translation>
        </message>
        <message>
            <source>Shift time less breaks in which a camera saw the worker, by the measured rule.</source>
            <translation>Schichtzeit ohne Pausen, in der eine Kamera den Mitarbeiter gesehen hat, nach der gemessenen Regel.</translation>
        </message>
        <message>
            <source>all seen now</source>
            <translation>jetzt alle gesehen</translation>
        </message>
        <message>
            <source>{count} not seen now</source>
            <translation>{count} jetzt nicht gesehen</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Kennzahlen</translation>
        </message>
    </context>
    <context>
        <name>charts</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Stück</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <source>Difference so far</source>
            <translation>Differenz bisher</translation>
        </message>
        <message>
            <source>Lost time</source>
            <translation>Verlorene Zeit</translation>
        </message>
        <message>
            <source>Person-hours</source>
            <translation>Personenstunden</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Running share</source>
            <translation>Summierter Anteil</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>Spells</source>
            <translation>Abschnitte</translation>
        </message>
        <message>
            <source>Idle time</source>
            <translation>Wartezeit</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Wochentag</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Stunde</translation>
        </message>
        <message>
            <source>Idle</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Gesehen</translation>
        </message>
        <message>
            <source>Share of idle</source>
            <translation>Anteil Warten</translation>
        </message>
        <message>
            <source>Worker</source>
            <translation>Mitarbeiter</translation>
        </message>
        <message>
            <source>Station</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
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
            <source>When people were idle</source>
            <translation>Wann Menschen gewartet haben</translation>
        </message>
        <message>
            <source>Nobody was seen in this time.</source>
            <translation>In dieser Zeit wurde niemand gesehen.</translation>
        </message>
        <message>
            <source>share of idle by weekday and hour of the plant’s clock</source>
            <translation>Anteil der Wartezeit nach Wochentag und Stunde der Werkszeit</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Arbeitet</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Abwesend</translation>
        </message>
        <message>
            <source>Not seen</source>
            <translation>Nicht gesehen</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Legende</translation>
        </message>
        <message>
            <source>How long idle spells last</source>
            <translation>Wie lange Warteabschnitte dauern</translation>
        </message>
        <message>
            <source>Idle spells by their length</source>
            <translation>Warteabschnitte nach ihrer Dauer</translation>
        </message>
        <message>
            <source>number of spells</source>
            <translation>Zahl der Abschnitte</translation>
        </message>
        <message>
            <source>their idle time</source>
            <translation>ihre Wartezeit</translation>
        </message>
        <message>
            <source>Where the time went</source>
            <translation>Wohin die Zeit ging</translation>
        </message>
        <message>
            <source>Idle at station</source>
            <translation>Wartet an Station</translation>
        </message>
        <message>
            <source>Absent, not a break</source>
            <translation>Abwesend, keine Pause</translation>
        </message>
        <message>
            <source>Not seen (camera silent)</source>
            <translation>Nicht gesehen (Kamera stumm)</translation>
        </message>
        <message>
            <source>Planned break</source>
            <translation>Geplante Pause</translation>
        </message>
        <message>
            <source>Not seen and breaks are not worked out for spans over 8 days.</source>
            <translation>Nicht gesehene Zeit und Pausen werden für Zeiträume über 8 Tage nicht berechnet.</translation>
        </message>
        <message>
            <source>Not seen and breaks are not worked out for this time.</source>
            <translation>Nicht gesehen und Pausen werden für diese Zeit nicht berechnet.</translation>
        </message>
        <message>
            <source>Not seen and breaks need shifts, and none are set.</source>
            <translation>Nicht gesehen und Pausen brauchen Schichten, und keine sind angelegt.</translation>
        </message>
        <message>
            <source>Person-hours by the {rule}.</source>
            <translation>Personenstunden; {rule}.</translation>
        </message>
        <message>
            <source>of {worker} at {station}</source>
            <translation>von {worker} an {station}</translation>
        </message>
        <message>
            <source>of {worker}</source>
            <translation>von {worker}</translation>
        </message>
        <message>
            <source>at {station}</source>
            <translation>an {station}</translation>
        </message>
        <message>
            <source>Person-hours of the planned working time in this span.</source>
            <translation>Personenstunden der geplanten Arbeitszeit in dieser Zeitspanne.</translation>
        </message>
        <message>
            <source>Person-hours since {time}.</source>
            <translation>Personenstunden seit {time}.</translation>
        </message>
        <message>
            <source>Person-hours from {start} to {end}.</source>
            <translation>Personenstunden von {start} bis {end}.</translation>
        </message>
        <message>
            <source>Nothing was lost outside breaks.</source>
            <translation>Außerhalb der Pausen ging nichts verloren.</translation>
        </message>
        <message>
            <source>Idle time is {share} of the {hours} lost outside breaks.</source>
            <translation>Wartezeit macht {share} von {hours} aus, die außerhalb der Pausen verloren gingen.</translation>
        </message>
        <message>
            <source>Absence is {share} of the {hours} lost outside breaks.</source>
            <translation>Abwesenheit macht {share} von {hours} aus, die außerhalb der Pausen verloren gingen.</translation>
        </message>
        <message>
            <source>{share} of the {hours} lost outside breaks was not seen by a camera.</source>
            <translation>{share} von {hours}, die außerhalb der Pausen verloren gingen, hat keine Kamera gesehen.</translation>
        </message>
        <message>
            <source>By the measured rule, within shifts and outside their breaks.</source>
            <translation>Nach der gemessenen Regel, in Schichten und außerhalb ihrer Pausen.</translation>
        </message>
        <message>
            <source>By the measured rule, over the whole span: no shifts are planned in it.</source>
            <translation>Nach der gemessenen Regel, über die ganze Zeitspanne: In ihr sind keine Schichten geplant.</translation>
        </message>
        <message>
            <source>person-hours nobody worked in; line = running share</source>
            <translation>Personenstunden, in denen niemand arbeitete; Linie = Anteil bis dahin</translation>
        </message>
        <message>
            <source>idle and absent person-hours; line = running share</source>
            <translation>Personenstunden wartend und abwesend; Linie = Anteil bis dahin</translation>
        </message>
        <message>
            <source>idle person-hours at each station; line = running share</source>
            <translation>wartende Personenstunden an jeder Station; Linie = Anteil bis dahin</translation>
        </message>
        <message>
            <source>idle hours of each worker; line = running share</source>
            <translation>Wartestunden jedes Mitarbeiters; Linie = Anteil bis dahin</translation>
        </message>
        <message>
            <source>By the measured rule, within shifts; their breaks have a bar of their own.</source>
            <translation>Nach der gemessenen Regel, in Schichten; ihre Pausen haben einen eigenen Balken.</translation>
        </message>
        <message>
            <source>Not seen and planned breaks belong to no single station.</source>
            <translation>Nicht gesehen und geplante Pausen gehören zu keiner einzelnen Station.</translation>
        </message>
        <message>
            <source>Not seen and planned breaks are known once shifts are planned.</source>
            <translation>Nicht gesehen und geplante Pausen sind bekannt, sobald Schichten geplant sind.</translation>
        </message>
        <message>
            <source>Reasons come from the notes on spells and hours.</source>
            <translation>Gründe kommen aus den Notizen zu Abschnitten und Stunden.</translation>
        </message>
        <message>
            <source>The most idle time first: where help is needed most.</source>
            <translation>Die meiste Wartezeit zuerst: wo Hilfe am nötigsten ist.</translation>
        </message>
        <message>
            <source>{name}, {time}, {share} of all, {running} together with those above</source>
            <translation>{name}, {time}, {share} von allem, {running} zusammen mit denen darüber</translation>
        </message>
        <message>
            <source>And {more} more.</source>
            <translation>Und {more} weitere.</translation>
        </message>
        <message>
            <source>{least} min and over</source>
            <translation>{least} min und mehr</translation>
        </message>
        <message>
            <source>under {most} min</source>
            <translation>unter {most} min</translation>
        </message>
        <message>
            <source>{least}–{most} min</source>
            <translation>{least}–{most} min</translation>
        </message>
        <message>
            <source>{length}: {spells}, {time}</source>
            <translation>{length}: {spells}, {time}</translation>
        </message>
        <message>
            <source>spell</source>
            <translation>Abschnitt</translation>
        </message>
        <message>
            <source>spells</source>
            <translation>Abschnitte</translation>
        </message>
        <message>
            <source>Under 5 min: {spells} of the spells, {time} of the idle time.</source>
            <translation>Unter 5 min: {spells} der Abschnitte, {time} der Wartezeit.</translation>
        </message>
        <message>
            <source>{spells}, {time} idle in all</source>
            <translation>{spells}, insgesamt {time} gewartet</translation>
        </message>
        <message>
            <source>Idle time as a share of all time seen in that hour; a dash: nobody was seen.</source>
            <translation>Wartezeit als Anteil aller in dieser Stunde gesehenen Zeit; ein Strich: Niemand wurde gesehen.</translation>
        </message>
        <message>
            <source>{day} {hour}</source>
            <translation>{day} {hour}</translation>
        </message>
        <message>
            <source>{when}: nobody was seen</source>
            <translation>{when}: niemand wurde gesehen</translation>
        </message>
        <message>
            <source>{when}: {share} idle, {idle} of {seen} h seen</source>
            <translation>{when}: {share} wartend, {idle} von {seen} h gesehen</translation>
        </message>
        <message>
            <source>There are too many events to tell spells apart. Choose a shorter time or a worker.</source>
            <translation>Es sind zu viele Ereignisse, um Abschnitte zu unterscheiden. Wählen Sie eine kürzere Zeit oder einen Mitarbeiter.</translation>
        </message>
        <message>
            <source>No idle spells in this shift.</source>
            <translation>Keine Warteabschnitte in dieser Schicht.</translation>
        </message>
        <message>
            <source>No idle spells in this time.</source>
            <translation>Keine Warteabschnitte in dieser Zeit.</translation>
        </message>
        <message>
            <source>No idle spells for {who} in this shift.</source>
            <translation>Keine Warteabschnitte für {who} in dieser Schicht.</translation>
        </message>
        <message>
            <source>No idle spells for {who} in this time.</source>
            <translation>Keine Warteabschnitte für {who} in dieser Zeit.</translation>
        </message>
        <message>
            <source>Part by</source>
            <translation>Aufteilen nach</translation>
        </message>
        <message>
            <source>Lost time, the largest first</source>
            <translation>Verlorene Zeit, die größte zuerst</translation>
        </message>
        <message>
            <source>No time was lost.</source>
            <translation>Keine Zeit ging verloren.</translation>
        </message>
        <message>
            <source>No idle and no absent time.</source>
            <translation>Keine Wartezeit und keine Abwesenheit.</translation>
        </message>
        <message>
            <source>No idle time at any station.</source>
            <translation>Keine Wartezeit an einer Station.</translation>
        </message>
        <message>
            <source>No idle time of any worker.</source>
            <translation>Keine Wartezeit eines Mitarbeiters.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>No reason given</source>
            <translation>Kein Grund angegeben</translation>
        </message>
        <message>
            <source>Timeline of states</source>
            <translation>Zeitachse der Zustände</translation>
        </message>
        <message>
            <source>{said}, began earlier</source>
            <translation>{said}, begann früher</translation>
        </message>
        <message>
            <source>{said}, went on</source>
            <translation>{said}, ging weiter</translation>
        </message>
        <message>
            <source>What goes on at each station</source>
            <translation>Was an jeder Station geschieht</translation>
        </message>
        <message>
            <source>Who is doing what</source>
            <translation>Wer macht was</translation>
        </message>
        <message>
            <source>{said}, times as measured</source>
            <translation>{said}, gemessene Zeiten</translation>
        </message>
        <message>
            <source>state of {what}</source>
            <translation>Zustand: {what}</translation>
        </message>
        <message>
            <source>each station</source>
            <translation>jede Station</translation>
        </message>
        <message>
            <source>{said} with {worker}</source>
            <translation>{said} mit {worker}</translation>
        </message>
        <message>
            <source>No stations yet.</source>
            <translation>Noch keine Stationen.</translation>
        </message>
        <message>
            <source>No workers yet.</source>
            <translation>Noch keine Mitarbeiter.</translation>
        </message>
        <message>
            <source>{said} – {note}</source>
            <translation>{said} – {note}</translation>
        </message>
        <message>
            <source>{name}: working {working}, idle {idle}, absent {absent}, not seen {unseen} hours, units {units}.</source>
            <translation>{name}: arbeitet {working}, wartet {idle}, abwesend {absent}, nicht gesehen {unseen} Stunden, Stück {units}.</translation>
        </message>
        <message>
            <source>{count} workers</source>
            <translation>{count} Mitarbeiter</translation>
        </message>
        <message>
            <source>now {time}</source>
            <translation>jetzt {time}</translation>
        </message>
        <message>
            <source>Timeline of the workers' states</source>
            <translation>Zeitachse der Zustände der Mitarbeiter</translation>
        </message>
        <message>
            <source>state of {who}</source>
            <translation>Zustand: {who}</translation>
        </message>
        <message>
            <source>each worker</source>
            <translation>alle Mitarbeiter</translation>
        </message>
        <message>
            <source>{said} at {station}</source>
            <translation>{said} an {station}</translation>
        </message>
        <message>
            <source>added up by hour</source>
            <translation>nach Stunden zusammengezählt</translation>
        </message>
        <message>
            <source>added up by day</source>
            <translation>nach Tagen zusammengezählt</translation>
        </message>
        <message>
            <source>added up by week</source>
            <translation>nach Wochen zusammengezählt</translation>
        </message>
        <message>
            <source>added up by month</source>
            <translation>nach Monaten zusammengezählt</translation>
        </message>
        <message>
            <source>event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>{name} at {station}</source>
            <translation>{name} an {station}</translation>
        </message>
        <message>
            <source>confidence {number}</source>
            <translation>Konfidenz {number}</translation>
        </message>
        <message>
            <source>simulated</source>
            <translation>simuliert</translation>
        </message>
        <message>
            <source>{name}: working {active}, idle {idle}, absent {absent} hours.</source>
            <translation>{name}: arbeitet {active}, wartet {idle}, abwesend {absent} Stunden.</translation>
        </message>
        <message>
            <source>Hours by the {rule}.</source>
            <translation>Stunden; {rule}.</translation>
        </message>
        <message>
            <source>No units were made in this time.</source>
            <translation>In dieser Zeit wurde nichts gefertigt.</translation>
        </message>
        <message>
            <source>Show only this time</source>
            <translation>Nur diese Zeit zeigen</translation>
        </message>
        <message>
            <source>Add reason…</source>
            <translation>Grund hinzufügen…</translation>
        </message>
        <message>
            <source>Hour by hour</source>
            <translation>Stunde für Stunde</translation>
        </message>
        <message>
            <source>Units by hour</source>
            <translation>Stück nach Stunden</translation>
        </message>
        <message>
            <source>Units by day</source>
            <translation>Stück nach Tagen</translation>
        </message>
        <message>
            <source>Units by week</source>
            <translation>Stück nach Wochen</translation>
        </message>
        <message>
            <source>Units by month</source>
            <translation>Stück nach Monaten</translation>
        </message>
        <message>
            <source>units made</source>
            <translation>gefertigte Stück</translation>
        </message>
        <message>
            <source>{said} by {worker}</source>
            <translation>{said} von {worker}</translation>
        </message>
        <message>
            <source>{said}; targets only up to 2 years</source>
            <translation>{said}; Ziele nur bis 2 Jahre</translation>
        </message>
        <message>
            <source>units made; line = target</source>
            <translation>gefertigte Stück; Linie = Ziel</translation>
        </message>
        <message>
            <source>units made at {station}; line = target</source>
            <translation>gefertigte Stück an {station}; Linie = Ziel</translation>
        </message>
        <message>
            <source>{said}; {units} / h needed from now</source>
            <translation>{said}; ab jetzt {units} / h nötig</translation>
        </message>
        <message>
            <source>target {units}</source>
            <translation>Ziel {units}</translation>
        </message>
        <message>
            <source>target {units}, reached</source>
            <translation>Ziel {units}, erreicht</translation>
        </message>
        <message>
            <source>target {units}, {short} short of what is due</source>
            <translation>Ziel {units}, {short} fehlen zum Fälligen</translation>
        </message>
        <message>
            <source>{units} behind since the first hour</source>
            <translation>{units} zurück seit der ersten Stunde</translation>
        </message>
        <message>
            <source>{units} ahead since the first hour</source>
            <translation>{units} voraus seit der ersten Stunde</translation>
        </message>
        <message>
            <source>{length} break</source>
            <translation>{length} Pause</translation>
        </message>
        <message>
            <source>{said} in {hours} h of work</source>
            <translation>{said} in {hours} h Arbeit</translation>
        </message>
        <message>
            <source>{said} so far</source>
            <translation>{said} bisher</translation>
        </message>
        <message>
            <source>{units} in all.</source>
            <translation>Insgesamt {units}.</translation>
        </message>
        <message>
            <source>Most: {units}, {times}.</source>
            <translation>Am meisten: {units}, {times}.</translation>
        </message>
        <message>
            <source>{made} of {due} units due by now, target {whole} in all.</source>
            <translation>{made} von {due} bisher fälligen Stück, Ziel insgesamt {whole}.</translation>
        </message>
        <message>
            <source>this hour still runs</source>
            <translation>diese Stunde läuft noch</translation>
        </message>
        <message>
            <source>today still runs</source>
            <translation>heute läuft noch</translation>
        </message>
        <message>
            <source>this week still runs</source>
            <translation>diese Woche läuft noch</translation>
        </message>
        <message>
            <source>this month still runs</source>
            <translation>dieser Monat läuft noch</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>Stück</translation>
        </message>
        <message>
            <source>units</source>
            <translation>Stück</translation>
        </message>
    </context>
    <context>
        <name>columns</name>
        <message>
            <source>Store</source>
            <translation>Datenbestand</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Schicht</translation>
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
            <source>Worker</source>
            <translation>Mitarbeiter</translation>
        </message>
        <message>
            <source>Station</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>Time rule</source>
            <translation>Zeitregel</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Zeitpunkt</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Simulated events among them</source>
            <translation>Simulierte Ereignisse darunter</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>Still so</source>
            <translation>Noch so</translation>
        </message>
        <message>
            <source>Told</source>
            <translation>Gemeldet</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Schweregrad</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>Bestätigt</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Angelegt</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Verspätet</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Widerspruch</translation>
        </message>
        <message>
            <source>Simulated</source>
            <translation>Simuliert</translation>
        </message>
        <message>
            <source>When it happened, by the camera's clock, in the plant's zone</source>
            <translation>Wann es geschah, nach der Uhr der Kamera, in der Zeitzone des Werks</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Units made</source>
            <translation>Gefertigte Stück</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Konfidenz</translation>
        </message>
        <message>
            <source>How sure the camera's model was of itself, 0 to 1</source>
            <translation>Wie sicher sich das Modell der Kamera war, 0 bis 1</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Empfangen</translation>
        </message>
        <message>
            <source>How long after the event the program received it</source>
            <translation>Wie lange nach dem Ereignis das Programm es empfangen hat</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Merkmale</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Arbeitet</translation>
        </message>
        <message>
            <source>Idle</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Abwesend</translation>
        </message>
        <message>
            <source>Product count</source>
            <translation>Stückzahl</translation>
        </message>
        <message>
            <source>s</source>
            <translation>s</translation>
        </message>
        <message>
            <source>Late: received more than a minute after it happened. Conflict: another count was sent for the same worker, station and time, and refused. Simulated: no real camera has sent it.</source>
            <translation>Verspätet: mehr als eine Minute nach dem Geschehen empfangen. Widerspruch: Für denselben Mitarbeiter, dieselbe Station und Zeit kam eine andere Anzahl und wurde abgelehnt. Simuliert: Keine echte Kamera hat es gesendet.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>On file already</source>
            <translation>Schon vorhanden</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Was geschieht</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>{day} {time}</source>
            <translation>{day} {time}</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>{fate}: {reason}</source>
            <translation>{fate}: {reason}</translation>
        </message>
        <message>
            <source>Time by the {rule}</source>
            <translation>Zeit: {rule}</translation>
        </message>
        <message>
            <source>Utilization</source>
            <translation>Auslastung</translation>
        </message>
        <message>
            <source>Utilization, target {share} %</source>
            <translation>Auslastung, Ziel {share} %</translation>
        </message>
        <message>
            <source>How sure the cameras' models were of themselves, mean of all events, 0 to 1</source>
            <translation>Wie sicher sich die Modelle der Kameras waren, Mittel aller Ereignisse, 0 bis 1</translation>
        </message>
        <message>
            <source>Last event</source>
            <translation>Letztes Ereignis</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Über diese Daten</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Geschrieben</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Meldung</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Einzelheit</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>{count} more like it were left out</source>
            <translation>{count} weitere wie diese ausgelassen</translation>
        </message>
        <message>
            <source>Last came</source>
            <translation>Zuletzt gekommen</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Wie oft</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>Gesendet von</translation>
        </message>
        <message>
            <source>What was sent</source>
            <translation>Was gesendet wurde</translation>
        </message>
        <message>
            <source>Field: {pointer}</source>
            <translation>Feld: {pointer}</translation>
        </message>
        <message>
            <source>Sent with the key of {camera}</source>
            <translation>Gesendet mit dem Schlüssel von {camera}</translation>
        </message>
        <message>
            <source>(The rest is not kept.)</source>
            <translation>(Der Rest wird nicht aufbewahrt.)</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Verlangt</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priorität</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Asks from</source>
            <translation>Verlangt ab</translation>
        </message>
        <message>
            <source>{count} labels</source>
            <translation>{count} Bewertungen</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>hour</source>
            <translation>Stunde</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>Stunden</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <source>Hours working there</source>
            <translation>Stunden, die dort gearbeitet wurden</translation>
        </message>
        <message>
            <source>Hours idle there</source>
            <translation>Stunden, die dort gewartet wurden</translation>
        </message>
        <message>
            <source>Hours absent there</source>
            <translation>Stunden, die von dort abwesend waren</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Stück</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>State now</source>
            <translation>Zustand jetzt</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>Who may need help stands first: not seen, then idle, then absent, each the longest first, then working from the lowest utilization up</source>
            <translation>Wer Hilfe brauchen könnte, steht zuerst: nicht gesehen, dann wartend, dann abwesend, jeweils die längste Zeit zuerst, dann arbeitend von der niedrigsten Auslastung aufwärts</translation>
        </message>
        <message>
            <source>No camera has ever seen this.</source>
            <translation>Noch keine Kamera hat das gesehen.</translation>
        </message>
        <message>
            <source>Working at {station} for {length}, since {time}.</source>
            <translation>Arbeitet an {station} seit {length}, ab {time}.</translation>
        </message>
        <message>
            <source>Idle at {station} for {length}, since {time}.</source>
            <translation>Wartet an {station} seit {length}, ab {time}.</translation>
        </message>
        <message>
            <source>Absent from {station} for {length}, since {time}.</source>
            <translation>Abwesend von {station} seit {length}, ab {time}.</translation>
        </message>
        <message>
            <source>Not seen for {length}, since {time}; the last event was at {station}.</source>
            <translation>Nicht gesehen seit {length}, ab {time}; das letzte Ereignis war an {station}.</translation>
        </message>
        <message>
            <source>Working for {length}, since {time}.</source>
            <translation>Arbeitet seit {length}, ab {time}.</translation>
        </message>
        <message>
            <source>Idle for {length}, since {time}.</source>
            <translation>Wartet seit {length}, ab {time}.</translation>
        </message>
        <message>
            <source>Absent for {length}, since {time}.</source>
            <translation>Abwesend seit {length}, ab {time}.</translation>
        </message>
        <message>
            <source>Not seen for {length}, since {time}.</source>
            <translation>Nicht gesehen seit {length}, ab {time}.</translation>
        </message>
        <message>
            <source>Working ÷ occupancy</source>
            <translation>Arbeit ÷ Belegung</translation>
        </message>
        <message>
            <source>{count} workers</source>
            <translation>{count} Mitarbeiter</translation>
        </message>
        <message>
            <source>There now</source>
            <translation>Jetzt dort</translation>
        </message>
        <message>
            <source>The workers who are at the station now</source>
            <translation>Die Mitarbeiter, die jetzt an der Station sind</translation>
        </message>
        <message>
            <source>Person-hours working or idle here</source>
            <translation>Personenstunden, die hier gearbeitet oder gewartet wurden</translation>
        </message>
        <message>
            <source>Person-hours working here</source>
            <translation>Personenstunden, die hier gearbeitet wurden</translation>
        </message>
        <message>
            <source>Person-hours away from here</source>
            <translation>Personenstunden, die von hier abwesend waren</translation>
        </message>
        <message>
            <source>Occupancy</source>
            <translation>Belegung</translation>
        </message>
        <message>
            <source>Due now</source>
            <translation>Jetzt fällig</translation>
        </message>
        <message>
            <source>Units that the target asks for up to the moment shown</source>
            <translation>Stück, die das Ziel bis zum gezeigten Zeitpunkt verlangt</translation>
        </message>
        <message>
            <source>Against target</source>
            <translation>Gegen Ziel</translation>
        </message>
        <message>
            <source>Units made less those due: behind target below 0</source>
            <translation>Gefertigte weniger fällige Stück: unter 0 hinter dem Ziel</translation>
        </message>
        <message>
            <source>Units per hour of occupancy</source>
            <translation>Stück je Stunde Belegung</translation>
        </message>
        <message>
            <source>Throughput</source>
            <translation>Durchsatz</translation>
        </message>
        <message>
            <source>Active ÷ (active + idle)</source>
            <translation>Aktiv ÷ (aktiv + wartend)</translation>
        </message>
        <message>
            <source>Where the worker is, or was last</source>
            <translation>Wo der Mitarbeiter ist oder zuletzt war</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Hours and minutes working</source>
            <translation>Stunden und Minuten, die gearbeitet wurden</translation>
        </message>
        <message>
            <source>Hours and minutes at a station, not working</source>
            <translation>Stunden und Minuten an einer Station, ohne zu arbeiten</translation>
        </message>
        <message>
            <source>Hours and minutes away from the stations</source>
            <translation>Stunden und Minuten fern von den Stationen</translation>
        </message>
        <message>
            <source>Not seen</source>
            <translation>Nicht gesehen</translation>
        </message>
        <message>
            <source>Planned working time in which no camera saw the worker</source>
            <translation>Geplante Arbeitszeit, in der keine Kamera den Mitarbeiter gesehen hat</translation>
        </message>
        <message>
            <source>Units per hour of active time</source>
            <translation>Stück je Stunde aktiver Zeit</translation>
        </message>
        <message>
            <source>Units / h</source>
            <translation>Stück / h</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Gesehen</translation>
        </message>
        <message>
            <source>Share of the planned working time in which a camera saw the worker</source>
            <translation>Anteil der geplanten Arbeitszeit, in der eine Kamera den Mitarbeiter gesehen hat</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
    </context>
    <context>
        <name>definitions</name>
        <message>
            <source>Active, idle, absent time</source>
            <translation>Aktive, Warte- und Abwesenheitszeit</translation>
        </message>
        <message>
            <source>fixed rule: events × length of one event</source>
            <translation>feste Regel: Ereignisse × Länge eines Ereignisses</translation>
        </message>
        <message>
            <source>Right when cameras send just one event of each worker in that time.</source>
            <translation>Stimmt, wenn Kameras in dieser Zeit genau ein Ereignis je Mitarbeiter senden.</translation>
        </message>
        <message>
            <source>measured rule: time to the next, at most the cap</source>
            <translation>gemessene Regel: Zeit bis zum nächsten, höchstens die Grenze</translation>
        </message>
        <message>
            <source>To the worker's next working, idle or absent event. Right at any pace up to the cap.</source>
            <translation>Bis zum nächsten Ereignis des Mitarbeiters, dass er arbeitet, wartet oder abwesend ist. Stimmt bei jedem Takt bis zur Grenze.</translation>
        </message>
        <message>
            <source>Not seen</source>
            <translation>Nicht gesehen</translation>
        </message>
        <message>
            <source>more than the cap after an event</source>
            <translation>mehr als die Grenze nach einem Ereignis</translation>
        </message>
        <message>
            <source>Hatched: nobody knows; neither idle nor absent. The cap is the measured rule's.</source>
            <translation>Schraffiert: Niemand weiß es; weder wartend noch abwesend. Die Grenze ist die der gemessenen Regel.</translation>
        </message>
        <message>
            <source>Floor seen</source>
            <translation>Halle gesehen</translation>
        </message>
        <message>
            <source>seen ÷ (shift less breaks)</source>
            <translation>gesehen ÷ (Schicht ohne Pausen)</translation>
        </message>
        <message>
            <source>Over the workers seen in the shift: how far the other figures can be trusted.</source>
            <translation>Über die in der Schicht gesehenen Mitarbeiter: wie weit man den anderen Zahlen trauen kann.</translation>
        </message>
        <message>
            <source>Worker utilization</source>
            <translation>Auslastung Mitarbeiter</translation>
        </message>
        <message>
            <source>active ÷ (active + idle)</source>
            <translation>aktiv ÷ (aktiv + wartend)</translation>
        </message>
        <message>
            <source>Absent time is left out. The card shows the plain mean over workers with such time.</source>
            <translation>Abwesende Zeit bleibt außen vor. Die Karte zeigt das einfache Mittel über die Mitarbeiter mit solcher Zeit.</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Stück</translation>
        </message>
        <message>
            <source>sum of product counts</source>
            <translation>Summe der Stückzahlen</translation>
        </message>
        <message>
            <source>Counted where the cameras report finished units.</source>
            <translation>Gezählt, wo die Kameras fertige Stück melden.</translation>
        </message>
        <message>
            <source>Units per hour</source>
            <translation>Stück je Stunde</translation>
        </message>
        <message>
            <source>units ÷ active hours</source>
            <translation>Stück ÷ aktive Stunden</translation>
        </message>
        <message>
            <source>A worker's units in an hour of work.</source>
            <translation>Was ein Mitarbeiter in einer Stunde Arbeit fertigt.</translation>
        </message>
        <message>
            <source>Occupancy</source>
            <translation>Belegung</translation>
        </message>
        <message>
            <source>working + idle</source>
            <translation>Arbeit + Warten</translation>
        </message>
        <message>
            <source>Time with someone at a station; two people at once count twice.</source>
            <translation>Zeit mit jemandem an einer Station; zwei Menschen zugleich zählen doppelt.</translation>
        </message>
        <message>
            <source>Station utilization</source>
            <translation>Auslastung Stationen</translation>
        </message>
        <message>
            <source>working ÷ occupancy</source>
            <translation>Arbeit ÷ Belegung</translation>
        </message>
        <message>
            <source>The card shows the plain mean over stations with such time.</source>
            <translation>Die Karte zeigt das einfache Mittel über die Stationen mit solcher Zeit.</translation>
        </message>
        <message>
            <source>Throughput</source>
            <translation>Durchsatz</translation>
        </message>
        <message>
            <source>units ÷ occupancy hours</source>
            <translation>Stück ÷ Stunden Belegung</translation>
        </message>
        <message>
            <source>A station's units in an occupied hour.</source>
            <translation>Was eine Station in einer belegten Stunde fertigt.</translation>
        </message>
        <message>
            <source>Productive time</source>
            <translation>Produktive Zeit</translation>
        </message>
        <message>
            <source>sum of active time</source>
            <translation>Summe der aktiven Zeit</translation>
        </message>
        <message>
            <source>Over all workers, in person-hours.</source>
            <translation>Über alle Mitarbeiter, in Personenstunden.</translation>
        </message>
        <message>
            <source>Pace</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>units ÷ productive hours</source>
            <translation>Stück ÷ produktive Stunden</translation>
        </message>
        <message>
            <source>Over the whole plant.</source>
            <translation>Über das ganze Werk.</translation>
        </message>
        <message>
            <source>Target, due now</source>
            <translation>Ziel, jetzt fällig</translation>
        </message>
        <message>
            <source>units per hour × working hours</source>
            <translation>Stück pro Stunde × Arbeitsstunden</translation>
        </message>
        <message>
            <source>Over the stations with a target, breaks left out. Due now: up to this moment.</source>
            <translation>Über die Stationen mit Ziel, ohne Pausen. Jetzt fällig: bis zu diesem Moment.</translation>
        </message>
        <message>
            <source>Needed from now</source>
            <translation>Nötig ab jetzt</translation>
        </message>
        <message>
            <source>(target − made) ÷ hours left</source>
            <translation>(Ziel − gefertigt) ÷ verbleibende Stunden</translation>
        </message>
        <message>
            <source>Units in each working hour that is left, so that the target is still reached.</source>
            <translation>Stück in jeder verbleibenden Arbeitsstunde, damit das Ziel noch erreicht wird.</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Konfidenz</translation>
        </message>
        <message>
            <source>mean over events</source>
            <translation>Mittel über die Ereignisse</translation>
        </message>
        <message>
            <source>How sure the camera's model was of itself. It is not accuracy.</source>
            <translation>Wie sicher sich das Modell der Kamera war. Das ist nicht seine Genauigkeit.</translation>
        </message>
    </context>
    <context>
        <name>docks</name>
        <message>
            <source>Needs attention</source>
            <translation>Braucht Aufmerksamkeit</translation>
        </message>
        <message>
            <source>Nothing needs attention now.</source>
            <translation>Jetzt braucht nichts Aufmerksamkeit.</translation>
        </message>
        <message>
            <source>Stations now</source>
            <translation>Stationen jetzt</translation>
        </message>
        <message>
            <source>No station is on the roster yet.</source>
            <translation>Es ist noch keine Station angelegt.</translation>
        </message>
        <message>
            <source>Floor now</source>
            <translation>Halle jetzt</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>All levels</source>
            <translation>Alle Stufen</translation>
        </message>
        <message>
            <source>From info up</source>
            <translation>Ab Hinweis</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>Warnungen und Fehler</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Level of the log</source>
            <translation>Stufe des Protokolls</translation>
        </message>
        <message>
            <source>Lines with these words</source>
            <translation>Zeilen mit diesen Wörtern</translation>
        </message>
        <message>
            <source>Copy the selected lines, or all, as text</source>
            <translation>Die gewählten Zeilen, oder alle, als Text kopieren</translation>
        </message>
        <message>
            <source>New lines come in at the top. Click to have the log stand still.</source>
            <translation>Neue Zeilen kommen oben hinzu. Klicken, damit das Protokoll stehen bleibt.</translation>
        </message>
        <message>
            <source>The log stands still. Click, or press Home, for the newest lines.</source>
            <translation>Das Protokoll steht still. Klicken oder Pos1 drücken für die neuesten Zeilen.</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
    </context>
    <context>
        <name>explaining</name>
        <message>
            <source>Time by the {rule}.</source>
            <translation>Zeit: {rule}.</translation>
        </message>
        <message>
            <source>A state that began before the span counts from the beginning of the span; one that still lasts counts up to now.</source>
            <translation>Ein Zustand, der vor der Zeitspanne begann, zählt ab ihrem Beginn; einer, der noch andauert, zählt bis jetzt.</translation>
        </message>
        <message>
            <source>Events in these hours: {duplicates} sent again and counted once, {late} late and counted at the time they happened, {rejected} refused and counted only if they were taken in later.</source>
            <translation>Ereignisse in diesen Stunden: {duplicates} noch einmal gesendet und einmal gezählt, {late} verspätet und zu der Zeit gezählt, als sie geschahen, {rejected} abgelehnt und nur gezählt, wenn sie später aufgenommen wurden.</translation>
        </message>
        <message>
            <source>{times}: how these figures were worked out</source>
            <translation>{times}: wie diese Zahlen berechnet wurden</translation>
        </message>
        <message>
            <source>Difference: units at stations with a target, less what is due of it.</source>
            <translation>Differenz: Stück an Stationen mit Ziel, abzüglich dessen, was davon fällig ist.</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Eingang</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Stück</translation>
        </message>
        <message>
            <source>Of them at stations with a target</source>
            <translation>Davon an Stationen mit Ziel</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Breaks, in which nothing is due</source>
            <translation>Pausen, in denen nichts fällig ist</translation>
        </message>
        <message>
            <source>Due of it by now</source>
            <translation>Davon bis jetzt fällig</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <source>Difference before</source>
            <translation>Differenz davor</translation>
        </message>
        <message>
            <source>Result: {units} units.</source>
            <translation>Ergebnis: {units} Stück.</translation>
        </message>
        <message>
            <source>Result: {units} units; {difference} since the first hour.</source>
            <translation>Ergebnis: {units} Stück; {difference} seit der ersten Stunde.</translation>
        </message>
        <message>
            <source>Time in each state within shifts and outside breaks, over the workers seen in the shift. Always by the measured rule.</source>
            <translation>Zeit in jedem Zustand innerhalb der Schichten und außerhalb der Pausen, über die in der Schicht gesehenen Mitarbeiter. Immer nach der gemessenen Regel.</translation>
        </message>
        <message>
            <source>Worker</source>
            <translation>Mitarbeiter</translation>
        </message>
        <message>
            <source>Idle</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Abwesend</translation>
        </message>
        <message>
            <source>Not seen</source>
            <translation>Nicht gesehen</translation>
        </message>
        <message>
            <source>Result: idle {idle} h, absent {absent} h, not seen {unseen} h, and {breaks} h of planned breaks.</source>
            <translation>Ergebnis: {idle} h gewartet, {absent} h abwesend, {unseen} h nicht gesehen und {breaks} h geplante Pausen.</translation>
        </message>
        <message>
            <source>Sum of the idle and of the absent time of all workers, in person-hours.</source>
            <translation>Summe der Wartezeit und der Abwesenheit aller Mitarbeiter, in Personenstunden.</translation>
        </message>
        <message>
            <source>Result: idle {idle} h, absent {absent} h.</source>
            <translation>Ergebnis: {idle} h gewartet, {absent} h abwesend.</translation>
        </message>
        <message>
            <source>How lost time was added up</source>
            <translation>Wie die verlorene Zeit zusammengezählt wurde</translation>
        </message>
        <message>
            <source>How units were counted</source>
            <translation>Wie die Stück gezählt wurden</translation>
        </message>
        <message>
            <source>Sum of the product counts that the cameras sent.</source>
            <translation>Summe der Stückzahlen, die die Kameras gesendet haben.</translation>
        </message>
        <message>
            <source>How the pace was worked out</source>
            <translation>Wie das Tempo berechnet wurde</translation>
        </message>
        <message>
            <source>Units ÷ productive hours, over the whole plant.</source>
            <translation>Stück ÷ produktive Stunden, über das ganze Werk.</translation>
        </message>
        <message>
            <source>Productive time</source>
            <translation>Produktive Zeit</translation>
        </message>
        <message>
            <source>How productive time was added up</source>
            <translation>Wie die produktive Zeit zusammengezählt wurde</translation>
        </message>
        <message>
            <source>Sum of the active time of all workers, in person-hours.</source>
            <translation>Summe der aktiven Zeit aller Mitarbeiter, in Personenstunden.</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Result: {time} h.</source>
            <translation>Ergebnis: {time} h.</translation>
        </message>
        <message>
            <source>How worker utilization was worked out</source>
            <translation>Wie die Auslastung der Mitarbeiter berechnet wurde</translation>
        </message>
        <message>
            <source>Mean over workers of active ÷ (active + idle). Absent and not seen time is left out.</source>
            <translation>Mittel über die Mitarbeiter von aktiv ÷ (aktiv + wartend). Abwesende und nicht gesehene Zeit bleibt außen vor.</translation>
        </message>
        <message>
            <source>Utilization</source>
            <translation>Auslastung</translation>
        </message>
        <message>
            <source>How station utilization was worked out</source>
            <translation>Wie die Auslastung der Stationen berechnet wurde</translation>
        </message>
        <message>
            <source>Mean over stations of working ÷ occupancy; occupancy is working and idle time there.</source>
            <translation>Mittel über die Stationen von Arbeit ÷ Belegung; Belegung ist dort gearbeitete und gewartete Zeit.</translation>
        </message>
        <message>
            <source>Station</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Arbeitet</translation>
        </message>
        <message>
            <source>Occupancy</source>
            <translation>Belegung</translation>
        </message>
        <message>
            <source>How much of the floor was seen</source>
            <translation>Wie viel von der Halle gesehen wurde</translation>
        </message>
        <message>
            <source>Time in which a state was known ÷ shift time less breaks, over the workers seen in the shift. Always by the measured rule.</source>
            <translation>Zeit, in der ein Zustand bekannt war ÷ Schichtzeit ohne Pausen, über die in der Schicht gesehenen Mitarbeiter. Immer nach der gemessenen Regel.</translation>
        </message>
        <message>
            <source>Shift less breaks</source>
            <translation>Schicht ohne Pausen</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Gesehen</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Result: all seen time ÷ all planned time = {share}.</source>
            <translation>Ergebnis: alle gesehene Zeit ÷ alle geplante Zeit = {share}.</translation>
        </message>
        <message>
            <source>Result: {mean}. Pooled over all time it would be {pooled}.</source>
            <translation>Ergebnis: {mean}. Über alle Zeit zusammen wären es {pooled}.</translation>
        </message>
        <message>
            <source>Result: {rate} units per hour.</source>
            <translation>Ergebnis: {rate} Stück je Stunde.</translation>
        </message>
        <message>
            <source>{name}: how this figure was worked out</source>
            <translation>{name}: wie diese Zahl berechnet wurde</translation>
        </message>
        <message>
            <source>Result: {share}.</source>
            <translation>Ergebnis: {share}.</translation>
        </message>
        <message>
            <source>Mean over the events of how sure the camera's model was of itself.</source>
            <translation>Mittel über die Ereignisse davon, wie sicher sich das Modell der Kamera war.</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Result: {confidence}.</source>
            <translation>Ergebnis: {confidence}.</translation>
        </message>
        <message>
            <source>Active ÷ (active + idle). Absent and not seen time is left out.</source>
            <translation>Aktiv ÷ (aktiv + wartend). Abwesende und nicht gesehene Zeit bleibt außen vor.</translation>
        </message>
        <message>
            <source>Units ÷ active hours.</source>
            <translation>Stück ÷ aktive Stunden.</translation>
        </message>
        <message>
            <source>Time in which a state was known ÷ shift time less breaks. By the measured rule.</source>
            <translation>Zeit, in der ein Zustand bekannt war ÷ Schichtzeit ohne Pausen. Nach der gemessenen Regel.</translation>
        </message>
        <message>
            <source>Result: nothing was planned for this worker.</source>
            <translation>Ergebnis: Für diesen Mitarbeiter war nichts geplant.</translation>
        </message>
        <message>
            <source>Shift time less breaks − time in which a state was known. By the measured rule.</source>
            <translation>Schichtzeit ohne Pausen − Zeit, in der ein Zustand bekannt war. Nach der gemessenen Regel.</translation>
        </message>
        <message>
            <source>Working ÷ occupancy; occupancy is working and idle time there.</source>
            <translation>Arbeit ÷ Belegung; Belegung ist dort gearbeitete und gewartete Zeit.</translation>
        </message>
        <message>
            <source>Units ÷ hours of occupancy.</source>
            <translation>Stück ÷ Stunden Belegung.</translation>
        </message>
        <message>
            <source>Working and idle time there, in person-hours: two people at once count twice.</source>
            <translation>Dort gearbeitete und gewartete Zeit, in Personenstunden: Zwei Menschen zugleich zählen doppelt.</translation>
        </message>
        <message>
            <source>Time in the state working.</source>
            <translation>Zeit im Zustand „Arbeitet“.</translation>
        </message>
        <message>
            <source>Time in the state idle.</source>
            <translation>Zeit im Zustand „Wartet“.</translation>
        </message>
        <message>
            <source>Time in the state absent.</source>
            <translation>Zeit im Zustand „Abwesend“.</translation>
        </message>
    </context>
    <context>
        <name>faults</name>
        <message>
            <source>All goes well</source>
            <translation>Alles in Ordnung</translation>
        </message>
        <message>
            <source>Falls silent after a minute</source>
            <translation>Verstummt nach einer Minute</translation>
        </message>
        <message>
            <source>Clock 2 min slow</source>
            <translation>Uhr geht 2 min nach</translation>
        </message>
        <message>
            <source>Clock 2 min fast</source>
            <translation>Uhr geht 2 min vor</translation>
        </message>
        <message>
            <source>Sends everything twice</source>
            <translation>Sendet alles doppelt</translation>
        </message>
        <message>
            <source>Sends out of order</source>
            <translation>Sendet in falscher Reihenfolge</translation>
        </message>
        <message>
            <source>Offline every other half minute</source>
            <translation>Jede zweite halbe Minute ohne Netz</translation>
        </message>
        <message>
            <source>Less and less sure</source>
            <translation>Immer weniger sicher</translation>
        </message>
        <message>
            <source>Another model version</source>
            <translation>Andere Modellversion</translation>
        </message>
        <message>
            <source>Floods: 50 times as often</source>
            <translation>Flutet: 50-mal so oft</translation>
        </message>
    </context>
    <context>
        <name>floor</name>
        <message>
            <source>Station</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>{station}: {state}</source>
            <translation>{station}: {state}</translation>
        </message>
        <message>
            <source>{station}: {state} for {length}</source>
            <translation>{station}: {state} seit {length}</translation>
        </message>
    </context>
    <context>
        <name>import_words</name>
        <message>
            <source>Looking through the file…</source>
            <translation>Die Datei wird durchgesehen…</translation>
        </message>
        <message>
            <source>There are no events in the file.</source>
            <translation>In der Datei sind keine Ereignisse.</translation>
        </message>
        <message>
            <source>Of the first {events}: {counts}</source>
            <translation>Die ersten {events}: {counts}</translation>
        </message>
        <message>
            <source>Importing: {stored} stored so far.</source>
            <translation>Import läuft: bisher {stored} gespeichert.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Abgebrochen.</translation>
        </message>
        <message>
            <source>Stored before that, and kept: {events}.</source>
            <translation>Davor gespeichert und behalten: {events}.</translation>
        </message>
        <message>
            <source>Nothing was stored.</source>
            <translation>Nichts wurde gespeichert.</translation>
        </message>
        <message>
            <source>The first {count} refused events are listed. All are kept for review with their reasons, as those of cameras are.</source>
            <translation>Die ersten {count} abgelehnten Ereignisse sind aufgeführt. Alle werden mit ihren Gründen zur Durchsicht aufbewahrt, wie die von Kameras.</translation>
        </message>
        <message>
            <source>Refused events are kept for review with their reasons, as those of cameras are.</source>
            <translation>Abgelehnte Ereignisse werden mit ihren Gründen zur Durchsicht aufbewahrt, wie die von Kameras.</translation>
        </message>
        <message>
            <source>Import all events of the file</source>
            <translation>Alle Ereignisse der Datei importieren</translation>
        </message>
        <message>
            <source>Import {events}</source>
            <translation>{events} importieren</translation>
        </message>
        <message>
            <source>{new} new, {duplicates} on file already, {refused} refused.</source>
            <translation>{new} neu, {duplicates} schon vorhanden, {refused} abgelehnt.</translation>
        </message>
        <message>
            <source>event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>events</source>
            <translation>Ereignisse</translation>
        </message>
    </context>
    <context>
        <name>label_text</name>
        <message>
            <source>{camera}, simulated</source>
            <translation>{camera}, simuliert</translation>
        </message>
        <message>
            <source>The camera said</source>
            <translation>Die Kamera sagte</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Konfidenz</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Worker</source>
            <translation>Mitarbeiter</translation>
        </message>
        <message>
            <source>Station</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>Stück</translation>
        </message>
        <message>
            <source>units</source>
            <translation>Stück</translation>
        </message>
        <message>
            <source>{type}: {units}</source>
            <translation>{type}: {units}</translation>
        </message>
        <message>
            <source>Labeled here: {here}, in all: {all}. Not labeled: {left} of the {seen} events looked through, since {since}.</source>
            <translation>Hier bewertet: {here}, insgesamt: {all}. Nicht bewertet: {left} der {seen} durchgesehenen Ereignisse, seit {since}.</translation>
        </message>
        <message>
            <source>All events that were looked through are labeled or skipped.</source>
            <translation>Alle durchgesehenen Ereignisse sind bewertet oder übersprungen.</translation>
        </message>
        <message>
            <source>Nothing to review yet. Once cameras send events, they come here.</source>
            <translation>Noch nichts durchzusehen. Sobald Kameras Ereignisse senden, kommen sie hierher.</translation>
        </message>
        <message>
            <source>Nobody has labeled any of its events yet.</source>
            <translation>Noch niemand hat eines ihrer Ereignisse bewertet.</translation>
        </message>
        <message>
            <source>{right} of {labels} labels say that it was right.</source>
            <translation>{right} von {labels} Bewertungen sagen, dass sie richtig lag.</translation>
        </message>
        <message>
            <source>In so many of the labeled events the camera was right; beside it between which shares that lies with 95 % confidence (Wilson). Of all events it may be more: the least sure ones are reviewed first.</source>
            <translation>Bei so vielen der bewerteten Ereignisse lag die Kamera richtig; daneben, zwischen welchen Anteilen das mit 95 % Sicherheit liegt (Wilson). Von allen Ereignissen können es mehr sein: die unsichersten werden zuerst durchgesehen.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Richtig</translation>
        </message>
        <message>
            <source>95 % interval</source>
            <translation>95-%-Intervall</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Bewertungen</translation>
        </message>
        <message>
            <source>No model named</source>
            <translation>Kein Modell genannt</translation>
        </message>
    </context>
    <context>
        <name>log</name>
        <message>
            <source>Following</source>
            <translation>Folgt</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Paused: {count} new</source>
            <translation>Angehalten: {count} neue</translation>
        </message>
        <message>
            <source>{events} of this filter in this span</source>
            <translation>{events} dieses Filters in dieser Zeitspanne</translation>
        </message>
        <message>
            <source>{events} in this span</source>
            <translation>{events} in dieser Zeitspanne</translation>
        </message>
        <message>
            <source>The newest {events}. Choose a shorter span or a filter to see older ones.</source>
            <translation>Die neuesten {events}. Wählen Sie eine kürzere Zeitspanne oder einen Filter, um ältere zu sehen.</translation>
        </message>
        <message>
            <source>The newest {events}; older ones come as you scroll</source>
            <translation>Die neuesten {events}; ältere kommen beim Blättern</translation>
        </message>
        <message>
            <source>event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Suche läuft…</translation>
        </message>
        <message>
            <source>Searching… looked back to {moment}</source>
            <translation>Suche läuft… zurück bis {moment}</translation>
        </message>
    </context>
    <context>
        <name>lost_text</name>
        <message>
            <source>Open the store again</source>
            <translation>Datenbestand neu öffnen</translation>
        </message>
        <message>
            <source>Open the file that is there</source>
            <translation>Die Datei dort öffnen</translation>
        </message>
        <message>
            <source>Move it back</source>
            <translation>Zurückverschieben</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Zurücklegen</translation>
        </message>
        <message>
            <source>Start a new store</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <source>The file {name} was deleted while it was open: nothing can be stored.</source>
            <translation>Die Datei {name} wurde gelöscht, während sie offen war: Es kann nichts gespeichert werden.</translation>
        </message>
        <message>
            <source>The file {name} was moved while it was open: nothing can be stored.</source>
            <translation>Die Datei {name} wurde verschoben, während sie offen war: Es kann nichts gespeichert werden.</translation>
        </message>
        <message>
            <source>Another file was put in the place of {name} while it was open: nothing can be stored.</source>
            <translation>An die Stelle von {name} wurde eine andere Datei gelegt, während sie offen war: Es kann nichts gespeichert werden.</translation>
        </message>
        <message>
            <source>Another program wrote over {name} while it was open: nothing can be stored.</source>
            <translation>Ein anderes Programm hat {name} überschrieben, während die Datei offen war: Es kann nichts gespeichert werden.</translation>
        </message>
        <message>
            <source>A file that belongs to {name} was deleted or moved while it was open: nothing can be stored.</source>
            <translation>Eine Datei, die zu {name} gehört, wurde gelöscht oder verschoben, während sie offen war: Es kann nichts gespeichert werden.</translation>
        </message>
        <message>
            <source>What was stored before is all there.</source>
            <translation>Was vorher gespeichert wurde, ist alles da.</translation>
        </message>
        <message>
            <source>What was in it is in its backups alone.</source>
            <translation>Was darin war, ist nur noch in den Sicherungen.</translation>
        </message>
        <message>
            <source>It is {file} now, and all is in it.</source>
            <translation>Sie ist jetzt {file}, und alles ist darin.</translation>
        </message>
        <message>
            <source>All that was in it was saved as {file} in the folder of backups.</source>
            <translation>Alles, was darin war, wurde als {file} im Ordner der Sicherungen gespeichert.</translation>
        </message>
        <message>
            <source>What was in it is being saved: leave the program open.</source>
            <translation>Was darin war, wird gerade gesichert: Lassen Sie das Programm offen.</translation>
        </message>
    </context>
    <context>
        <name>matrix</name>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>{worker} at {station}: {value}</source>
            <translation>{worker} an {station}: {value}</translation>
        </message>
        <message>
            <source>All workers</source>
            <translation>Alle Mitarbeiter</translation>
        </message>
        <message>
            <source>all stations</source>
            <translation>alle Stationen</translation>
        </message>
    </context>
    <context>
        <name>models</name>
        <message>
            <source>{points} points</source>
            <translation>{points} Punkte</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>Usual swing</source>
            <translation>Übliche Schwankung</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Hours seen</source>
            <translation>Gesehene Stunden</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>Of what is compared.</source>
            <translation>Von dem, was verglichen wird.</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>Letzte Stunde</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Üblich</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>Alarm</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>In Worten</translation>
        </message>
        <message>
            <source>Mean confidence</source>
            <translation>Mittlere Konfidenz</translation>
        </message>
        <message>
            <source>Working share</source>
            <translation>Arbeitsanteil</translation>
        </message>
        <message>
            <source>Drift score, 24 h by 30 days</source>
            <translation>Driftwert, 24 h zu 30 Tagen</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <source>Events / min</source>
            <translation>Ereignisse / min</translation>
        </message>
        <message>
            <source>Well between</source>
            <translation>Gut zwischen</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Stunde</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Konfidenz</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Arbeitet</translation>
        </message>
        <message>
            <source>Drift score</source>
            <translation>Driftwert</translation>
        </message>
        <message>
            <source>Events, 24 h</source>
            <translation>Ereignisse, 24 h</translation>
        </message>
        <message>
            <source>Events, 30 days</source>
            <translation>Ereignisse, 30 Tage</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Alarme</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Deployed</source>
            <translation>Eingesetzt</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <source>By labels</source>
            <translation>Laut Bewertung</translation>
        </message>
        <message>
            <source>95 % interval</source>
            <translation>95-%-Intervall</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Bewertungen</translation>
        </message>
        <message>
            <source>Last event</source>
            <translation>Letztes Ereignis</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>No event has named a model yet. Cameras name theirs by model_id and model_version.</source>
            <translation>Noch kein Ereignis hat ein Modell genannt. Kameras nennen ihres mit model_id und model_version.</translation>
        </message>
        <message>
            <source>{a}. There is no other version yet to compare it with.</source>
            <translation>{a}. Noch gibt es keine andere Version zum Vergleichen.</translation>
        </message>
        <message>
            <source>{a} against {b}: they have never seen the same station at the same hour of the day.</source>
            <translation>{a} gegen {b}: Sie haben nie dieselbe Station zur selben Tagesstunde gesehen.</translation>
        </message>
        <message>
            <source>{a} against {b}, same stations, same hours of the day. Bold: larger than the usual day-to-day swing.</source>
            <translation>{a} gegen {b}, dieselben Stationen, dieselben Tagesstunden. Fett: größer als die übliche Schwankung von Tag zu Tag.</translation>
        </message>
        <message>
            <source>Only those hours of the day at a station count in which both were seen there, each as often for the one as for the other.</source>
            <translation>Es zählen nur die Tagesstunden einer Station, in denen beide dort gesehen wurden, jede für die eine so oft wie für die andere.</translation>
        </message>
        <message>
            <source>The usual swing is that of the first one's days, from five days on: three robust standard deviations, and no less than chance alone would make.</source>
            <translation>Die übliche Schwankung ist die der Tage der ersten, ab fünf Tagen: drei robuste Standardabweichungen, und nicht weniger, als der Zufall allein ausmacht.</translation>
        </message>
        <message>
            <source>Below {threshold}</source>
            <translation>Unter {threshold}</translation>
        </message>
        <message>
            <source>Idle share</source>
            <translation>Warteanteil</translation>
        </message>
        <message>
            <source>Absent share</source>
            <translation>Abwesenheitsanteil</translation>
        </message>
        <message>
            <source>Units per hour seen</source>
            <translation>Stück je gesehene Stunde</translation>
        </message>
        <message>
            <source>How sure the version is of its events, not how often it is right.</source>
            <translation>Wie sicher sich die Version ihrer Ereignisse ist, nicht wie oft sie recht hat.</translation>
        </message>
        <message>
            <source>The share of events with a confidence below the limit.</source>
            <translation>Der Anteil der Ereignisse mit einer Konfidenz unter der Grenze.</translation>
        </message>
        <message>
            <source>Working events by those of working, idle and absent.</source>
            <translation>Arbeitsereignisse durch die von Arbeiten, Warten und Abwesenheit.</translation>
        </message>
        <message>
            <source>Idle events by those of working, idle and absent.</source>
            <translation>Warteereignisse durch die von Arbeiten, Warten und Abwesenheit.</translation>
        </message>
        <message>
            <source>Absent events by those of working, idle and absent.</source>
            <translation>Abwesenheitsereignisse durch die von Arbeiten, Warten und Abwesenheit.</translation>
        </message>
        <message>
            <source>Units found by the hours in which it has seen a station.</source>
            <translation>Gezählte Stück durch die Stunden, in denen sie eine Station gesehen hat.</translation>
        </message>
        <message>
            <source>How far the mix of events is from all of the first one's.</source>
            <translation>Wie weit die Mischung der Ereignisse von der gesamten der ersten entfernt ist.</translation>
        </message>
        <message>
            <source>too few days</source>
            <translation>zu wenige Tage</translation>
        </message>
        <message>
            <source>± {points} points</source>
            <translation>± {points} Punkte</translation>
        </message>
        <message>
            <source>Nothing differs by more than it usually does from day to day.</source>
            <translation>Nichts unterscheidet sich mehr als üblicherweise von Tag zu Tag.</translation>
        </message>
        <message>
            <source>Larger than usual: {listed}.</source>
            <translation>Größer als üblich: {listed}.</translation>
        </message>
        <message>
            <source>station</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>stations</source>
            <translation>Stationen</translation>
        </message>
        <message>
            <source>hour of the day</source>
            <translation>Tagesstunde</translation>
        </message>
        <message>
            <source>hours of the day</source>
            <translation>Tagesstunden</translation>
        </message>
        <message>
            <source>Not the active version, yet it has sent events within a day: {names}.</source>
            <translation>Nicht die aktive Version, und doch hat sie innerhalb eines Tages Ereignisse gesendet: {names}.</translation>
        </message>
        <message>
            <source>Active, marked</source>
            <translation>Aktiv, markiert</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Still sends</source>
            <translation>Sendet noch</translation>
        </message>
        <message>
            <source>Not active</source>
            <translation>Nicht aktiv</translation>
        </message>
        <message>
            <source>below {low}, above {high}</source>
            <translation>unter {low}, über {high}</translation>
        </message>
        <message>
            <source>below {low}</source>
            <translation>unter {low}</translation>
        </message>
        <message>
            <source>above {high}</source>
            <translation>über {high}</translation>
        </message>
        <message>
            <source>Well</source>
            <translation>Gut</translation>
        </message>
        <message>
            <source>Too low</source>
            <translation>Zu niedrig</translation>
        </message>
        <message>
            <source>Too high</source>
            <translation>Zu hoch</translation>
        </message>
        <message>
            <source>Not judged</source>
            <translation>Nicht beurteilt</translation>
        </message>
        <message>
            <source>There were too few events to judge by.</source>
            <translation>Es gab zu wenige Ereignisse für ein Urteil.</translation>
        </message>
        <message>
            <source>Most of the hour was no working time.</source>
            <translation>Der größte Teil der Stunde war keine Arbeitszeit.</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Stumm</translation>
        </message>
        <message>
            <source>As usual</source>
            <translation>Wie üblich</translation>
        </message>
        <message>
            <source>Sends less than it should</source>
            <translation>Sendet weniger, als sie sollte</translation>
        </message>
        <message>
            <source>Sends more than it should</source>
            <translation>Sendet mehr, als sie sollte</translation>
        </message>
        <message>
            <source>{version} first seen</source>
            <translation>{version} zum ersten Mal gesehen</translation>
        </message>
        <message>
            <source>{version}: date, accuracy or notes changed</source>
            <translation>{version}: Datum, Genauigkeit oder Notizen geändert</translation>
        </message>
        <message>
            <source>{version} marked as active</source>
            <translation>{version} als aktiv markiert</translation>
        </message>
        <message>
            <source>{model}: mark taken away, the newest is active</source>
            <translation>{model}: Markierung entfernt, die neueste ist aktiv</translation>
        </message>
        <message>
            <source>Limits of drift changed</source>
            <translation>Grenzen für Drift geändert</translation>
        </message>
        <message>
            <source>Events a minute of {camera}</source>
            <translation>Ereignisse je Minute von {camera}</translation>
        </message>
        <message>
            <source>{figure}: well again</source>
            <translation>{figure}: wieder gut</translation>
        </message>
        <message>
            <source>{figure} too low: {value}</source>
            <translation>{figure} zu niedrig: {value}</translation>
        </message>
        <message>
            <source>{figure} too high: {value}</source>
            <translation>{figure} zu hoch: {value}</translation>
        </message>
        <message>
            <source>the hour from {time}</source>
            <translation>die Stunde ab {time}</translation>
        </message>
        <message>
            <source>Confidence of each version</source>
            <translation>Konfidenz jeder Version</translation>
        </message>
        <message>
            <source>There is nothing to compare yet: a version needs an hour that is over.</source>
            <translation>Noch gibt es nichts zu vergleichen: Eine Version braucht eine vergangene Stunde.</translation>
        </message>
        <message>
            <source>They have never seen the same station at the same hour of the day.</source>
            <translation>Sie haben nie dieselbe Station zur selben Tagesstunde gesehen.</translation>
        </message>
        <message>
            <source>alert below {limit}</source>
            <translation>Alarm unter {limit}</translation>
        </message>
        <message>
            <source>{version}: {share} of {events} events below {limit}.</source>
            <translation>{version}: {share} von {events} Ereignissen unter {limit}.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Event mix</source>
            <translation>Mischung</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Mean confidence and event mix over time</source>
            <translation>Mittlere Konfidenz und Mischung der Ereignisse im Verlauf</translation>
        </message>
        <message>
            <source>There is nothing to draw yet: no hour with events is over.</source>
            <translation>Noch gibt es nichts zu zeichnen: Keine Stunde mit Ereignissen ist vorbei.</translation>
        </message>
        <message>
            <source>by {length}</source>
            <translation>je {length}</translation>
        </message>
        <message>
            <source>{version} deployed {moment}</source>
            <translation>{version} eingesetzt {moment}</translation>
        </message>
        <message>
            <source>{version} first seen {moment}</source>
            <translation>{version} zuerst gesehen {moment}</translation>
        </message>
        <message>
            <source>{version}: mean confidence {low} to {high}.</source>
            <translation>{version}: mittlere Konfidenz {low} bis {high}.</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>Mark as active</source>
            <translation>Als aktiv markieren</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <source>The last hour</source>
            <translation>Die letzte Stunde</translation>
        </message>
        <message>
            <source>Events a minute</source>
            <translation>Ereignisse je Minute</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>Hourly runs</source>
            <translation>Stündliche Läufe</translation>
        </message>
        <message>
            <source>What changed when</source>
            <translation>Was sich wann änderte</translation>
        </message>
        <message>
            <source>Drift</source>
            <translation>Drift</translation>
        </message>
        <message>
            <source>Cameras</source>
            <translation>Kameras</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>of versions, limits and alerts</source>
            <translation>von Versionen, Grenzen und Alarmen</translation>
        </message>
        <message>
            <source>There is nothing to compare yet.</source>
            <translation>Noch gibt es nichts zu vergleichen.</translation>
        </message>
        <message>
            <source>Versions side by side</source>
            <translation>Versionen nebeneinander</translation>
        </message>
        <message>
            <source>Drift in the last hour</source>
            <translation>Drift in der letzten Stunde</translation>
        </message>
        <message>
            <source>No hour with events is over yet.</source>
            <translation>Noch ist keine Stunde mit Ereignissen vorbei.</translation>
        </message>
        <message>
            <source>Events a minute of each camera</source>
            <translation>Ereignisse je Minute jeder Kamera</translation>
        </message>
        <message>
            <source>No camera has sent anything within a day.</source>
            <translation>Keine Kamera hat innerhalb eines Tages etwas gesendet.</translation>
        </message>
        <message>
            <source>Versions of models</source>
            <translation>Versionen von Modellen</translation>
        </message>
        <message>
            <source>No event has named a model yet.</source>
            <translation>Noch kein Ereignis hat ein Modell genannt.</translation>
        </message>
        <message>
            <source>Hourly runs of the drift job</source>
            <translation>Stündliche Läufe der Driftprüfung</translation>
        </message>
        <message>
            <source>The job has not run yet: it looks at each hour that is over.</source>
            <translation>Die Prüfung ist noch nicht gelaufen: Sie betrachtet jede vergangene Stunde.</translation>
        </message>
        <message>
            <source>Nothing has changed yet.</source>
            <translation>Noch hat sich nichts geändert.</translation>
        </message>
        <message>
            <source>Take the mark away</source>
            <translation>Markierung entfernen</translation>
        </message>
    </context>
    <context>
        <name>note_text</name>
        <message>
            <source>{shift}, {hours}</source>
            <translation>{shift}, {hours}</translation>
        </message>
        <message>
            <source>{worker} at {station}</source>
            <translation>{worker} an {station}</translation>
        </message>
        <message>
            <source>{whom}, {time}</source>
            <translation>{whom}, {time}</translation>
        </message>
        <message>
            <source>{reason}: {text}</source>
            <translation>{reason}: {text}</translation>
        </message>
        <message>
            <source>{day} {time}</source>
            <translation>{day} {time}</translation>
        </message>
        <message>
            <source>{day} {start} to {last_day} {end}</source>
            <translation>{day} {start} bis {last_day} {end}</translation>
        </message>
        <message>
            <source>{day} {start}–{end}</source>
            <translation>{day} {start}–{end}</translation>
        </message>
    </context>
    <context>
        <name>operation_words</name>
        <message>
            <source>Adding workers and stations…</source>
            <translation>Mitarbeiter und Stationen werden hinzugefügt…</translation>
        </message>
        <message>
            <source>Clearing all events…</source>
            <translation>Alle Ereignisse werden gelöscht…</translation>
        </message>
        <message>
            <source>Removing simulated events…</source>
            <translation>Simulierte Ereignisse werden entfernt…</translation>
        </message>
        <message>
            <source>Bringing events back…</source>
            <translation>Ereignisse werden zurückgeholt…</translation>
        </message>
        <message>
            <source>Restoring from a backup…</source>
            <translation>Wird aus einer Sicherung wiederhergestellt…</translation>
        </message>
        <message>
            <source>Working out measured times anew…</source>
            <translation>Gemessene Zeiten werden neu berechnet…</translation>
        </message>
        <message>
            <source>Working out all figures anew…</source>
            <translation>Alle Zahlen werden neu berechnet…</translation>
        </message>
        <message>
            <source>Saving shifts…</source>
            <translation>Schichten werden gespeichert…</translation>
        </message>
        <message>
            <source>Saving targets…</source>
            <translation>Ziele werden gespeichert…</translation>
        </message>
        <message>
            <source>Saving reasons…</source>
            <translation>Gründe werden gespeichert…</translation>
        </message>
        <message>
            <source>Saving the note…</source>
            <translation>Notiz wird gespeichert…</translation>
        </message>
        <message>
            <source>Removing the note…</source>
            <translation>Notiz wird entfernt…</translation>
        </message>
        <message>
            <source>Saving the rules of alerts…</source>
            <translation>Regeln der Meldungen werden gespeichert…</translation>
        </message>
        <message>
            <source>Saving the camera…</source>
            <translation>Die Kamera wird gespeichert…</translation>
        </message>
        <message>
            <source>Saving the version…</source>
            <translation>Die Version wird gespeichert…</translation>
        </message>
        <message>
            <source>Marking the active version…</source>
            <translation>Die aktive Version wird markiert…</translation>
        </message>
        <message>
            <source>Saving limits…</source>
            <translation>Grenzen werden gespeichert…</translation>
        </message>
        <message>
            <source>Asking for retraining…</source>
            <translation>Nachtraining wird verlangt…</translation>
        </message>
        <message>
            <source>Saving the rules of retraining…</source>
            <translation>Regeln des Nachtrainings werden gespeichert…</translation>
        </message>
        <message>
            <source>Saving labels…</source>
            <translation>Bewertungen werden gespeichert…</translation>
        </message>
        <message>
            <source>Making a key…</source>
            <translation>Ein Schlüssel wird gemacht…</translation>
        </message>
        <message>
            <source>Making a code…</source>
            <translation>Code wird erstellt…</translation>
        </message>
        <message>
            <source>Revoking the key…</source>
            <translation>Der Schlüssel wird widerrufen…</translation>
        </message>
        <message>
            <source>Adding to the roster…</source>
            <translation>Wird erfasst…</translation>
        </message>
        <message>
            <source>Taking events in…</source>
            <translation>Ereignisse werden aufgenommen…</translation>
        </message>
        <message>
            <source>Discarding refused events…</source>
            <translation>Abgelehnte Ereignisse werden verworfen…</translation>
        </message>
        <message>
            <source>Removing old events…</source>
            <translation>Alte Ereignisse werden entfernt…</translation>
        </message>
        <message>
            <source>Erasing a worker's data…</source>
            <translation>Daten eines Mitarbeiters werden gelöscht…</translation>
        </message>
        <message>
            <source>Making simulated events…</source>
            <translation>Simulierte Ereignisse werden erzeugt…</translation>
        </message>
        <message>
            <source>event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>{workers} workers and {stations} stations are there.</source>
            <translation>{workers} Mitarbeiter und {stations} Stationen sind da.</translation>
        </message>
        <message>
            <source>Removed {events}.</source>
            <translation>{events} entfernt.</translation>
        </message>
        <message>
            <source>Brought {events} back.</source>
            <translation>{events} zurückgeholt.</translation>
        </message>
        <message>
            <source>Added {events}.</source>
            <translation>{events} hinzugefügt.</translation>
        </message>
        <message>
            <source>All events are kept.</source>
            <translation>Alle Ereignisse bleiben.</translation>
        </message>
        <message>
            <source>day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>Removed {events}. Events are kept for {days}.</source>
            <translation>{events} entfernt. Ereignisse bleiben {days}.</translation>
        </message>
        <message>
            <source>{id} is on the roster.</source>
            <translation>{id} ist erfasst.</translation>
        </message>
        <message>
            <source>Erased. The worker is called {id} now.</source>
            <translation>Gelöscht. Der Mitarbeiter heißt jetzt {id}.</translation>
        </message>
        <message>
            <source>The time rule is now {rule}.</source>
            <translation>Die Zeitregel ist jetzt: {rule}.</translation>
        </message>
        <message>
            <source>All figures are worked out anew.</source>
            <translation>Alle Zahlen sind neu berechnet.</translation>
        </message>
        <message>
            <source>The shifts are saved.</source>
            <translation>Die Schichten sind gespeichert.</translation>
        </message>
        <message>
            <source>The targets are saved.</source>
            <translation>Die Ziele sind gespeichert.</translation>
        </message>
        <message>
            <source>The reasons are saved.</source>
            <translation>Die Gründe sind gespeichert.</translation>
        </message>
        <message>
            <source>The note is saved.</source>
            <translation>Die Notiz ist gespeichert.</translation>
        </message>
        <message>
            <source>The rules of alerts are saved.</source>
            <translation>Die Regeln der Meldungen sind gespeichert.</translation>
        </message>
        <message>
            <source>The camera is saved.</source>
            <translation>Die Kamera ist gespeichert.</translation>
        </message>
        <message>
            <source>The version is saved.</source>
            <translation>Die Version ist gespeichert.</translation>
        </message>
        <message>
            <source>The active version is marked.</source>
            <translation>Die aktive Version ist markiert.</translation>
        </message>
        <message>
            <source>The limits are saved.</source>
            <translation>Die Grenzen sind gespeichert.</translation>
        </message>
        <message>
            <source>Retraining is asked for.</source>
            <translation>Nachtraining ist verlangt.</translation>
        </message>
        <message>
            <source>The rules of retraining are saved.</source>
            <translation>Die Regeln des Nachtrainings sind gespeichert.</translation>
        </message>
        <message>
            <source>The labels are saved.</source>
            <translation>Die Bewertungen sind gespeichert.</translation>
        </message>
        <message>
            <source>The key opens nothing any more.</source>
            <translation>Der Schlüssel öffnet nichts mehr.</translation>
        </message>
    </context>
    <context>
        <name>palette</name>
        <message>
            <source>Worker {id}</source>
            <translation>Mitarbeiter {id}</translation>
        </message>
        <message>
            <source>Station {id}</source>
            <translation>Station {id}</translation>
        </message>
    </context>
    <context>
        <name>reason_text</name>
        <message>
            <source>Waiting for material</source>
            <translation>Warten auf Material</translation>
        </message>
        <message>
            <source>Machine stopped</source>
            <translation>Maschine steht</translation>
        </message>
        <message>
            <source>Changeover</source>
            <translation>Umrüsten</translation>
        </message>
        <message>
            <source>Quality check</source>
            <translation>Qualitätsprüfung</translation>
        </message>
        <message>
            <source>Cleaning</source>
            <translation>Reinigung</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Besprechung</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Schulung</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Sonstiges</translation>
        </message>
    </context>
    <context>
        <name>refused</name>
        <message>
            <source>Taken in: {count}.</source>
            <translation>Aufgenommen: {count}.</translation>
        </message>
        <message>
            <source>On file already: {count}.</source>
            <translation>Schon vorhanden: {count}.</translation>
        </message>
        <message>
            <source>Still refused: {count}.</source>
            <translation>Weiterhin abgelehnt: {count}.</translation>
        </message>
        <message>
            <source>Too long to be taken in: {count}.</source>
            <translation>Zu lang zum Aufnehmen: {count}.</translation>
        </message>
        <message>
            <source>Discarded: {count}.</source>
            <translation>Verworfen: {count}.</translation>
        </message>
        <message>
            <source>No refused event was there any more.</source>
            <translation>Es war kein abgelehntes Ereignis mehr da.</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source>Nothing was made in this time.</source>
            <translation>In dieser Zeit wurde nichts gefertigt.</translation>
        </message>
        <message>
            <source>Targets are not worked out for spans over 2 years.</source>
            <translation>Ziele werden für Zeiträume über 2 Jahre nicht berechnet.</translation>
        </message>
        <message>
            <source>No target is set.</source>
            <translation>Kein Ziel ist gesetzt.</translation>
        </message>
        <message>
            <source>Line: target. Below: ahead or behind in all, at the stations with a target.</source>
            <translation>Linie: Ziel. Darunter: insgesamt voraus oder zurück, an den Stationen mit einem Ziel.</translation>
        </message>
        <message>
            <source>Who did what</source>
            <translation>Wer was gemacht hat</translation>
        </message>
        <message>
            <source>Nobody was seen in this time.</source>
            <translation>In dieser Zeit wurde niemand gesehen.</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Where the time went</source>
            <translation>Wohin die Zeit ging</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>There are more notes than this page has room for.</source>
            <translation>Es gibt mehr Notizen, als auf diese Seite passen.</translation>
        </message>
        <message>
            <source>Factory Desktop</source>
            <translation>Factory Desktop</translation>
        </message>
        <message>
            <source>{shown} of {all} workers; the others found no room.</source>
            <translation>{shown} von {all} Mitarbeitern; für die übrigen war kein Platz.</translation>
        </message>
        <message>
            <source>As of {moment}, time zone {zone}</source>
            <translation>Stand {moment}, Zeitzone {zone}</translation>
        </message>
        <message>
            <source>Nothing was noted.</source>
            <translation>Nichts wurde notiert.</translation>
        </message>
        <message>
            <source>Time by the {rule}</source>
            <translation>Zeit: {rule}</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Report, {day}</source>
            <translation>Bericht, {day}</translation>
        </message>
        <message>
            <source>{shift}, {day}</source>
            <translation>{shift}, {day}</translation>
        </message>
        <message>
            <source>{start}–{end}</source>
            <translation>{start}–{end}</translation>
        </message>
        <message>
            <source>{date}, {hours}</source>
            <translation>{date}, {hours}</translation>
        </message>
        <message>
            <source>{start} – {end}</source>
            <translation>{start} – {end}</translation>
        </message>
        <message>
            <source>Only {worker} at {station}</source>
            <translation>Nur {worker} an {station}</translation>
        </message>
        <message>
            <source>Only {name}</source>
            <translation>Nur {name}</translation>
        </message>
        <message>
            <source>Idle at a station</source>
            <translation>Wartet an einer Station</translation>
        </message>
        <message>
            <source>Absent, not a break</source>
            <translation>Abwesend, keine Pause</translation>
        </message>
        <message>
            <source>Losses are not worked out for spans over 8 days.</source>
            <translation>Verluste werden für Zeiträume über 8 Tage nicht berechnet.</translation>
        </message>
        <message>
            <source>Without shifts it is not known which time was to be worked.</source>
            <translation>Ohne Schichten ist nicht bekannt, in welcher Zeit gearbeitet werden sollte.</translation>
        </message>
        <message>
            <source>Of {planned} person-hours planned so far; breaks take {breaks} more.</source>
            <translation>Von bisher {planned} geplanten Personenstunden; Pausen nehmen weitere {breaks}.</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>{late} late, {duplicates} sent twice, {refused} refused</source>
            <translation>{late} verspätet, {duplicates} doppelt gesendet, {refused} abgelehnt</translation>
        </message>
        <message>
            <source>event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>{counts}.</source>
            <translation>{counts}.</translation>
        </message>
        <message>
            <source>{seen} of the working time seen; {counts}.</source>
            <translation>{seen} der Arbeitszeit gesehen; {counts}.</translation>
        </message>
        <message>
            <source>Simulated events are among them.</source>
            <translation>Simulierte Ereignisse sind darunter.</translation>
        </message>
    </context>
    <context>
        <name>retention_text</name>
        <message>
            <source>Refused events of that time go too: {number}.</source>
            <translation>Auch abgelehnte Ereignisse dieser Zeit gehen: {number}.</translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>No event is that old now.</source>
            <translation>So alt ist jetzt kein Ereignis.</translation>
        </message>
        <message>
            <source>This goes: {events} of {day}; the sums by hour stay.</source>
            <translation>Das geht: {events} vom {day}; die Summen je Stunde bleiben.</translation>
        </message>
        <message>
            <source>{events} from {first} to {last} go; their sums by hour stay.</source>
            <translation>{events} vom {first} bis {last} gehen; ihre Summen je Stunde bleiben.</translation>
        </message>
    </context>
    <context>
        <name>retraining_text</name>
        <message>
            <source>Low confidence</source>
            <translation>Geringe Konfidenz</translation>
        </message>
        <message>
            <source>Drift of the events</source>
            <translation>Drift der Ereignisse</translation>
        </message>
        <message>
            <source>Accuracy below target</source>
            <translation>Genauigkeit unter dem Ziel</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>Monatlich</translation>
        </message>
        <message>
            <source>The plant has changed</source>
            <translation>Das Werk hat sich geändert</translation>
        </message>
        <message>
            <source>New labels</source>
            <translation>Neue Bewertungen</translation>
        </message>
        <message>
            <source>New worker</source>
            <translation>Neuer Mitarbeiter</translation>
        </message>
        <message>
            <source>New type of station</source>
            <translation>Neue Art von Station</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Von Hand</translation>
        </message>
        <message>
            <source>So many hours in a row were below the limit of confidence.</source>
            <translation>So viele Stunden hintereinander lagen unter der Grenze der Konfidenz.</translation>
        </message>
        <message>
            <source>So many hours in a row were above the limit of the drift score.</source>
            <translation>So viele Stunden hintereinander lagen über der Grenze des Driftwerts.</translation>
        </message>
        <message>
            <source>Of 50 labels or more, fewer say that the camera was right.</source>
            <translation>Von 50 Bewertungen oder mehr sagen weniger, dass die Kamera richtig lag.</translation>
        </message>
        <message>
            <source>A month of the plant's calendar begins.</source>
            <translation>Ein Monat im Kalender des Werks beginnt.</translation>
        </message>
        <message>
            <source>So many labels came since this reason asked last.</source>
            <translation>So viele Bewertungen kamen, seit dieser Grund es zuletzt verlangt hat.</translation>
        </message>
        <message>
            <source>The roster has a worker who was not on it before.</source>
            <translation>Erfasst ist ein Mitarbeiter, der es vorher nicht war.</translation>
        </message>
        <message>
            <source>The roster has a type of station that it did not have.</source>
            <translation>Erfasst ist eine Art von Station, die es vorher nicht gab.</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Hoch</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Niedrig</translation>
        </message>
        <message>
            <source>Exported. No receiver was set.</source>
            <translation>Exportiert. Ein Empfänger war nicht gesetzt.</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Wird exportiert…</translation>
        </message>
        <message>
            <source>Not exported yet: {why}</source>
            <translation>Noch nicht exportiert: {why}</translation>
        </message>
        <message>
            <source>Delivered {time}</source>
            <translation>Zugestellt {time}</translation>
        </message>
        <message>
            <source>Given up: {why}</source>
            <translation>Aufgegeben: {why}</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Wartet auf das Senden</translation>
        </message>
        <message>
            <source>Waiting: {why} Next try {time}.</source>
            <translation>Wartet: {why} Nächster Versuch {time}.</translation>
        </message>
        <message>
            <source>This reason has asked lately. It may ask again {time}.</source>
            <translation>Dieser Grund hat es vor Kurzem verlangt. Wieder möglich: {time}.</translation>
        </message>
        <message>
            <source>labeled event</source>
            <translation>bewertetes Ereignis</translation>
        </message>
        <message>
            <source>labeled events</source>
            <translation>bewertete Ereignisse</translation>
        </message>
        <message>
            <source>{receiver} is told.</source>
            <translation>{receiver} erfährt davon.</translation>
        </message>
        <message>
            <source>Nobody is told: no receiver is set.</source>
            <translation>Niemand erfährt davon: ein Empfänger ist nicht gesetzt.</translation>
        </message>
        <message>
            <source>{events} would be written to {folder}.</source>
            <translation>Nach {folder} würden geschrieben: {events}.</translation>
        </message>
    </context>
    <context>
        <name>rule_text</name>
        <message>
            <source>fixed rule, {length} per event</source>
            <translation>feste Regel, {length} je Ereignis</translation>
        </message>
        <message>
            <source>measured rule, at most {length}</source>
            <translation>gemessene Regel, höchstens {length}</translation>
        </message>
        <message>
            <source>fixed, {length} per event</source>
            <translation>fest, {length} je Ereignis</translation>
        </message>
        <message>
            <source>measured, at most {length}</source>
            <translation>gemessen, höchstens {length}</translation>
        </message>
        <message>
            <source>Set by {variable} or {flag} when the program was started.</source>
            <translation>Beim Start des Programms mit {variable} oder {flag} festgelegt.</translation>
        </message>
        <message>
            <source>{name} has {state} of state time in {clock} of clock time: the cameras send more often than one event per {length}. Under the fixed rule hours are too high and the pace is too low; utilization may be off.</source>
            <translation>{name} hat {state} Zustandszeit in {clock} Uhrzeit: Die Kameras senden öfter als ein Ereignis je {length}. Nach der festen Regel sind die Stunden zu viele und das Tempo ist zu niedrig; die Auslastung kann danebenliegen.</translation>
        </message>
    </context>
    <context>
        <name>salvage_text</name>
        <message>
            <source>The store was damaged; a new one is in its place.</source>
            <translation>Der Datenbestand war beschädigt; an seiner Stelle steht ein neuer.</translation>
        </message>
        <message>
            <source>From the newest backup: {events}.</source>
            <translation>Aus der neuesten Sicherung: {events}.</translation>
        </message>
        <message>
            <source>The store was damaged; a new one is in its place and takes events. The earlier ones are being brought back: {share}.</source>
            <translation>Der Datenbestand war beschädigt; an seiner Stelle nimmt ein neuer Ereignisse an. Die früheren werden zurückgeholt: {share}.</translation>
        </message>
        <message>
            <source>No event of the damaged one could be read.</source>
            <translation>Aus dem beschädigten war kein Ereignis lesbar.</translation>
        </message>
        <message>
            <source>Saved from it: {events} {days}.</source>
            <translation>Daraus gerettet: {events} {days}.</translation>
        </message>
        <message>
            <source>No event is lost.</source>
            <translation>Kein Ereignis ist verloren.</translation>
        </message>
        <message>
            <source>How many are lost cannot be told.</source>
            <translation>Wie viele verloren sind, lässt sich nicht sagen.</translation>
        </message>
        <message>
            <source>Lost: about {events}.</source>
            <translation>Verloren: etwa {events}.</translation>
        </message>
        <message>
            <source>Lost: {events}.</source>
            <translation>Verloren: {events}.</translation>
        </message>
        <message>
            <source>Lost: {events} {days}.</source>
            <translation>Verloren: {events} {days}.</translation>
        </message>
        <message>
            <source>Parts of the roster are lost: look through workers, stations and cameras.</source>
            <translation>Teile der Listen sind verloren: Sehen Sie Mitarbeiter, Stationen und Kameras durch.</translation>
        </message>
        <message>
            <source>Settings are lost: check the time rule, the time zone and the retention.</source>
            <translation>Einstellungen sind verloren: Prüfen Sie Zeitregel, Zeitzone und Aufbewahrung.</translation>
        </message>
        <message>
            <source>Shifts, targets, notes, labels or lines of the audit trail are lost too.</source>
            <translation>Auch Schichten, Ziele, Notizen, Bewertungen oder Zeilen des Änderungsprotokolls sind verloren.</translation>
        </message>
        <message>
            <source>The damaged file is kept as {file}.</source>
            <translation>Die beschädigte Datei bleibt erhalten als {file}.</translation>
        </message>
        <message>
            <source>event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>of {day}</source>
            <translation>vom {day}</translation>
        </message>
        <message>
            <source>of {first} to {last}</source>
            <translation>vom {first} bis {last}</translation>
        </message>
    </context>
    <context>
        <name>sample_size</name>
        <message>
            <source>About {count} events</source>
            <translation>Etwa {count} Ereignisse</translation>
        </message>
    </context>
    <context>
        <name>sentences</name>
        <message>
            <source>This is a fault of the program: {error}.</source>
            <translation>Das ist ein Fehler des Programms: {error}.</translation>
        </message>
        <message>
            <source>The store's file is not where it was: no copy of it can be made now.</source>
            <translation>Die Datei des Datenbestands ist nicht mehr, wo sie war: Jetzt lässt sich keine Kopie anlegen.</translation>
        </message>
        <message>
            <source>The store cannot be read: {why}.</source>
            <translation>Der Datenbestand lässt sich nicht lesen: {why}.</translation>
        </message>
        <message>
            <source>{file} cannot be written: {why}.</source>
            <translation>{file} kann nicht geschrieben werden: {why}.</translation>
        </message>
        <message>
            <source>The disk does not answer: the store could not be read.</source>
            <translation>Der Datenträger antwortet nicht: Der Datenbestand konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The disk does not answer.</source>
            <translation>Der Datenträger antwortet nicht.</translation>
        </message>
        <message>
            <source>Something went wrong in the program itself: {kind}.</source>
            <translation>Im Programm selbst ist etwas schiefgegangen: {kind}.</translation>
        </message>
        <message>
            <source>{file} cannot be read: {why}.</source>
            <translation>{file} kann nicht gelesen werden: {why}.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Abgebrochen.</translation>
        </message>
        <message>
            <source>There is nothing in the file.</source>
            <translation>In der Datei steht nichts.</translation>
        </message>
        <message>
            <source>The first line has to name the columns. Missing: {names}.</source>
            <translation>Die erste Zeile muss die Spalten nennen. Es fehlen: {names}.</translation>
        </message>
        <message>
            <source>What stands here is not a row of cells.</source>
            <translation>Was hier steht, ist keine Zeile aus Zellen.</translation>
        </message>
        <message>
            <source>A quote begins here that does not end soon.</source>
            <translation>Hier beginnt ein Anführungszeichen, das nicht bald endet.</translation>
        </message>
        <message>
            <source>The line is longer than 1 MB, which no event is.</source>
            <translation>Die Zeile ist länger als 1 MB; so lang ist kein Ereignis.</translation>
        </message>
        <message>
            <source>What stands here is not an array of events.</source>
            <translation>Was hier steht, ist keine Liste von Ereignissen.</translation>
        </message>
        <message>
            <source>What stands here is not JSON in UTF-8.</source>
            <translation>Was hier steht, ist kein JSON in UTF-8.</translation>
        </message>
        <message>
            <source>Cameras cannot send: a fault of the program ({kind}).</source>
            <translation>Kameras können nicht senden: ein Fehler des Programms ({kind}).</translation>
        </message>
        <message>
            <source>The receiver does not answer.</source>
            <translation>Der Empfänger antwortet nicht.</translation>
        </message>
        <message>
            <source>The receiver's certificate is not trusted.</source>
            <translation>Dem Zertifikat des Empfängers wird nicht vertraut.</translation>
        </message>
        <message>
            <source>The program has ended before the receiver answered.</source>
            <translation>Das Programm wurde beendet, bevor der Empfänger geantwortet hat.</translation>
        </message>
        <message>
            <source>The receiver points elsewhere ({status}), which is not followed.</source>
            <translation>Der Empfänger verweist woandershin ({status}); dem wird nicht gefolgt.</translation>
        </message>
        <message>
            <source>The receiver refuses it ({status}).</source>
            <translation>Der Empfänger lehnt es ab ({status}).</translation>
        </message>
        <message>
            <source>The receiver cannot take it now ({status}).</source>
            <translation>Der Empfänger kann es gerade nicht annehmen ({status}).</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>Abgebrochen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Stopped. {gone} of {total} events are gone, and the retention time stays as it was.</source>
            <translation>Angehalten. {gone} von {total} Ereignissen sind weg, und die Aufbewahrung bleibt, wie sie war.</translation>
        </message>
        <message>
            <source>Events of {day} are not as they were when that day was over. Something outside the program has changed them.</source>
            <translation>Ereignisse vom {day} sind nicht mehr so, wie sie waren, als dieser Tag vorbei war. Etwas außerhalb des Programms hat sie geändert.</translation>
        </message>
        <message>
            <source>Port {port} is in use by another program. Cameras on the network cannot send.</source>
            <translation>Port {port} wird von einem anderen Programm verwendet. Kameras im Netzwerk können nicht senden.</translation>
        </message>
        <message>
            <source>Port {port} is in use by another program. Old cameras without encryption cannot send.</source>
            <translation>Port {port} wird von einem anderen Programm benutzt. Alte Kameras ohne Verschlüsselung können nicht senden.</translation>
        </message>
        <message>
            <source>Port {port} is in use by another program. Cameras cannot send.</source>
            <translation>Port {port} wird von einem anderen Programm benutzt. Kameras können nicht senden.</translation>
        </message>
        <message>
            <source>Cameras on the network cannot send: {host} port {port} cannot be listened on ({reason}).</source>
            <translation>Kameras im Netzwerk können nicht senden: An {host} Port {port} kann nicht empfangen werden ({reason}).</translation>
        </message>
        <message>
            <source>Old cameras without encryption cannot send: {host} port {port} cannot be listened on ({reason}).</source>
            <translation>Alte Kameras ohne Verschlüsselung können nicht senden: An {host} Port {port} kann nicht gelauscht werden ({reason}).</translation>
        </message>
        <message>
            <source>Cameras cannot send: {host} port {port} cannot be listened on ({reason}).</source>
            <translation>Kameras können nicht senden: Auf {host} Port {port} lässt sich nicht empfangen ({reason}).</translation>
        </message>
        <message>
            <source>There is one rule for each kind of alert.</source>
            <translation>Für jede Art von Meldung gibt es eine Regel.</translation>
        </message>
        <message>
            <source>An alert waits for one minute to twelve hours.</source>
            <translation>Eine Meldung wartet eine Minute bis zwölf Stunden.</translation>
        </message>
        <message>
            <source>The time until an alert is told anew cannot be negative.</source>
            <translation>Die Zeit, bis neu gemeldet wird, kann nicht negativ sein.</translation>
        </message>
        <message>
            <source>This alert does not go by idle spells.</source>
            <translation>Diese Meldung richtet sich nicht nach Warteabschnitten.</translation>
        </message>
        <message>
            <source>This alert knows no threshold.</source>
            <translation>Diese Meldung kennt keine Schwelle.</translation>
        </message>
        <message>
            <source>The threshold lies between {least} and {most}.</source>
            <translation>Die Schwelle liegt zwischen {least} und {most}.</translation>
        </message>
        <message>
            <source>The upper threshold lies above the lower one.</source>
            <translation>Die obere Schwelle liegt über der unteren.</translation>
        </message>
        <message>
            <source>Two plans begin on the same day.</source>
            <translation>Zwei Pläne beginnen am selben Tag.</translation>
        </message>
        <message>
            <source>A target is a number of units per hour.</source>
            <translation>Ein Ziel ist eine Zahl von Stück je Stunde.</translation>
        </message>
        <message>
            <source>A utilization target lies between 0 and 100 %.</source>
            <translation>Ein Ziel für die Auslastung liegt zwischen 0 und 100 %.</translation>
        </message>
        <message>
            <source>Two targets for the same begin on the same day.</source>
            <translation>Zwei Ziele für dasselbe beginnen am selben Tag.</translation>
        </message>
        <message>
            <source>A reason has no name.</source>
            <translation>Ein Grund hat keinen Namen.</translation>
        </message>
        <message>
            <source>A reason stands there twice.</source>
            <translation>Ein Grund steht zweimal da.</translation>
        </message>
        <message>
            <source>A camera id begins with a letter or a digit, and has at most 50 letters, digits, dots, colons, dashes and underscores.</source>
            <translation>Eine Kamera-ID beginnt mit einem Buchstaben oder einer Ziffer und hat höchstens 50 Buchstaben, Ziffern, Punkte, Doppelpunkte, Binde- und Unterstriche.</translation>
        </message>
        <message>
            <source>Ids that begin with {prefix} are simulated.</source>
            <translation>IDs, die mit {prefix} beginnen, sind simuliert.</translation>
        </message>
        <message>
            <source>Names and places have at most {most} letters.</source>
            <translation>Namen und Orte haben höchstens {most} Zeichen.</translation>
        </message>
        <message>
            <source>Confidence is counted in steps of 0.05: choose 0.05 to 0.95.</source>
            <translation>Die Konfidenz wird in Schritten von 0,05 gezählt: Wählen Sie 0,05 bis 0,95.</translation>
        </message>
        <message>
            <source>The lower limit has to be below the upper one.</source>
            <translation>Die untere Grenze muss unter der oberen liegen.</translation>
        </message>
        <message>
            <source>Choose a drift score above 0, and of at most 10.</source>
            <translation>Wählen Sie einen Driftwert über 0 und von höchstens 10.</translation>
        </message>
        <message>
            <source>The time is more than 5 minutes in the future. Check the camera's clock and zone.</source>
            <translation>Die Zeit liegt mehr als 5 Minuten in der Zukunft. Prüfen Sie Uhr und Zeitzone der Kamera.</translation>
        </message>
        <message>
            <source>The time is before the year 2000.</source>
            <translation>Die Zeit liegt vor dem Jahr 2000.</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>yes oder no</translation>
        </message>
        <message>
            <source>an id, such as {example}</source>
            <translation>eine Kennung, etwa {example}</translation>
        </message>
        <message>
            <source>one of {words}</source>
            <translation>eines von {words}</translation>
        </message>
        <message>
            <source>one of {signs} and a number from 0 to 1, such as {example}</source>
            <translation>eines von {signs} und eine Zahl von 0 bis 1, etwa {example}</translation>
        </message>
        <message>
            <source>{word}:yes and {word}:no exclude each other.</source>
            <translation>{word}:yes und {word}:no schließen einander aus.</translation>
        </message>
        <message>
            <source>“{word}” is not understood: {field}: needs {needs}.</source>
            <translation>„{word}“ ist nicht verständlich: {field}: verlangt {needs}.</translation>
        </message>
        <message>
            <source>“{word}” is not understood. Each word begins with {words} or {last}.</source>
            <translation>„{word}“ ist nicht verständlich. Jedes Wort beginnt mit {words} oder {last}.</translation>
        </message>
        <message>
            <source>A time needs a zone: end it with Z or an offset such as +02:00.</source>
            <translation>Eine Zeit braucht eine Zone: Beenden Sie sie mit Z oder einem Abstand wie +02:00.</translation>
        </message>
        <message>
            <source>Not an RFC 3339 time such as 2026-01-22T10:15:00Z.</source>
            <translation>Keine Zeit nach RFC 3339 wie 2026-01-22T10:15:00Z.</translation>
        </message>
        <message>
            <source>No such day or time in the calendar.</source>
            <translation>Einen solchen Tag oder eine solche Zeit gibt es im Kalender nicht.</translation>
        </message>
        <message>
            <source>Where the camera was right, it was what it said.</source>
            <translation>Wo die Kamera richtig lag, war es, was sie sagte.</translation>
        </message>
        <message>
            <source>Where it was what the camera said, the camera was right.</source>
            <translation>Wo es war, was die Kamera sagte, lag sie richtig.</translation>
        </message>
        <message>
            <source>A model and its version begin with a letter or a digit, and have at most 50 letters, digits, dots, colons, dashes and underscores.</source>
            <translation>Ein Modell und seine Version beginnen mit einem Buchstaben oder einer Ziffer und haben höchstens 50 Buchstaben, Ziffern, Punkte, Doppelpunkte, Bindestriche und Unterstriche.</translation>
        </message>
        <message>
            <source>An accuracy is from 0 to 100 %.</source>
            <translation>Eine Genauigkeit liegt zwischen 0 und 100 %.</translation>
        </message>
        <message>
            <source>Notes have at most {most} letters.</source>
            <translation>Notizen haben höchstens {most} Zeichen.</translation>
        </message>
        <message>
            <source>Choose a reason or write something.</source>
            <translation>Wählen Sie einen Grund oder schreiben Sie etwas.</translation>
        </message>
        <message>
            <source>Show names again to change a note that names somebody.</source>
            <translation>Zeigen Sie wieder Namen, um eine Notiz zu ändern, die jemanden nennt.</translation>
        </message>
        <message>
            <source>The end must not come before the start.</source>
            <translation>Das Ende darf nicht vor dem Beginn liegen.</translation>
        </message>
        <message>
            <source>A note has at most {most} letters.</source>
            <translation>Eine Notiz hat höchstens {most} Zeichen.</translation>
        </message>
        <message>
            <source>Choose 1 to {max_days} days.</source>
            <translation>Wählen Sie 1 bis {max_days} Tage.</translation>
        </message>
        <message>
            <source>Choose {min_events_per_day} to {max_events_per_day} events a day.</source>
            <translation>Wählen Sie {min_events_per_day} bis {max_events_per_day} Ereignisse je Tag.</translation>
        </message>
        <message>
            <source>A shift has no name.</source>
            <translation>Eine Schicht hat keinen Namen.</translation>
        </message>
        <message>
            <source>{shift} starts on no day of the week.</source>
            <translation>{shift} beginnt an keinem Wochentag.</translation>
        </message>
        <message>
            <source>Two shifts of one day are named {shift}.</source>
            <translation>Zwei Schichten eines Tages heißen {shift}.</translation>
        </message>
        <message>
            <source>{shift} and {other} overlap.</source>
            <translation>{shift} und {other} überschneiden sich.</translation>
        </message>
        <message>
            <source>A break of {shift} has no name.</source>
            <translation>Eine Pause von {shift} hat keinen Namen.</translation>
        </message>
        <message>
            <source>{other} does not lie within {shift}.</source>
            <translation>{other} liegt nicht in {shift}.</translation>
        </message>
        <message>
            <source>Two breaks of {shift} overlap.</source>
            <translation>Zwei Pausen von {shift} überschneiden sich.</translation>
        </message>
        <message>
            <source>The breaks of {shift} leave no time to work.</source>
            <translation>Die Pausen von {shift} lassen keine Zeit zum Arbeiten.</translation>
        </message>
        <message>
            <source>Choose 1 to {most} days.</source>
            <translation>Wählen Sie 1 bis {most} Tage.</translation>
        </message>
        <message>
            <source>There is one rule for each reason.</source>
            <translation>Für jeden Grund gibt es eine Regel.</translation>
        </message>
        <message>
            <source>This reason has no such threshold.</source>
            <translation>Dieser Grund hat keine solche Schwelle.</translation>
        </message>
        <message>
            <source>The range has to begin before it ends.</source>
            <translation>Der Zeitraum muss beginnen, bevor er endet.</translation>
        </message>
        <message>
            <source>A \ud800 to \udfff in it is half a character; send both halves or none.</source>
            <translation>Ein \ud800 bis \udfff darin ist ein halbes Zeichen; senden Sie beide Hälften oder keine.</translation>
        </message>
        <message>
            <source>A JSON object is needed.</source>
            <translation>Ein JSON-Objekt ist nötig.</translation>
        </message>
        <message>
            <source>A JSON object with the documented fields is needed.</source>
            <translation>Ein JSON-Objekt mit den dokumentierten Feldern ist nötig.</translation>
        </message>
        <message>
            <source>{file} is open already: it is the one shown.</source>
            <translation>{file} ist schon offen: Dieser Datenbestand wird gezeigt.</translation>
        </message>
        <message>
            <source>{file} is not a store of Factory Desktop.</source>
            <translation>{file} ist kein Datenbestand von Factory Desktop.</translation>
        </message>
        <message>
            <source>{file} cannot be opened: {why}.</source>
            <translation>{file} lässt sich nicht öffnen: {why}.</translation>
        </message>
        <message>
            <source>{file} is open in another window, in front now.</source>
            <translation>{file} ist in einem anderen Fenster offen, das jetzt vorn ist.</translation>
        </message>
        <message>
            <source>Another Factory Desktop has the store {store} open.</source>
            <translation>Ein anderes Factory Desktop hat den Datenbestand {store} geöffnet.</translation>
        </message>
        <message>
            <source>This code opens nothing any more.</source>
            <translation>Dieser Code öffnet nichts mehr.</translation>
        </message>
        <message>
            <source>This key is not there any more.</source>
            <translation>Diesen Schlüssel gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>The look was called off.</source>
            <translation>Das Nachsehen wurde abgebrochen.</translation>
        </message>
        <message>
            <source>{backup} is damaged: {why}.</source>
            <translation>{backup} ist beschädigt: {why}.</translation>
        </message>
        <message>
            <source>The backup {backup} cannot be rewritten: {why}. Remove it yourself.</source>
            <translation>Die Sicherung {backup} lässt sich nicht neu schreiben: {why}. Entfernen Sie sie selbst.</translation>
        </message>
        <message>
            <source>No station with the id {id} is there.</source>
            <translation>Eine Station mit der Kennung {id} gibt es nicht.</translation>
        </message>
        <message>
            <source>There is a simulated camera named {camera} already.</source>
            <translation>Es gibt schon eine simulierte Kamera namens {camera}.</translation>
        </message>
        <message>
            <source>There is a real camera named {camera} already.</source>
            <translation>Es gibt schon eine echte Kamera namens {camera}.</translation>
        </message>
        <message>
            <source>There is no store at {file}.</source>
            <translation>Unter {file} gibt es keinen Datenbestand.</translation>
        </message>
        <message>
            <source>{file} cannot be checked: {why}.</source>
            <translation>{file} kann nicht geprüft werden: {why}.</translation>
        </message>
        <message>
            <source>{path} is not a store of Factory Desktop.</source>
            <translation>{path} ist kein Datenbestand von Factory Desktop.</translation>
        </message>
        <message>
            <source>No backup could be written to {folder}: {why}.</source>
            <translation>In {folder} ließ sich keine Sicherung schreiben: {why}.</translation>
        </message>
        <message>
            <source>{file} is a store in use. Choose another name for the copy.</source>
            <translation>{file} ist ein Datenbestand, der benutzt wird. Wählen Sie für die Kopie einen anderen Namen.</translation>
        </message>
        <message>
            <source>No copy could be written to {file}: {why}.</source>
            <translation>Nach {file} konnte keine Kopie geschrieben werden: {why}.</translation>
        </message>
        <message>
            <source>The copy was called off.</source>
            <translation>Die Kopie wurde abgebrochen.</translation>
        </message>
        <message>
            <source>the disk has no room for it</source>
            <translation>auf dem Datenträger ist kein Platz dafür</translation>
        </message>
        <message>
            <source>it does not hold what the store holds</source>
            <translation>sie enthält nicht, was der Datenbestand enthält</translation>
        </message>
        <message>
            <source>{file} is damaged and cannot be moved aside: {why}.</source>
            <translation>{file} ist beschädigt und kann nicht beiseitegelegt werden: {why}.</translation>
        </message>
        <message>
            <source>{folder} is on a network drive ({kind}), where a store can be damaged and what was acknowledged can be lost. Choose a folder of this computer, with --data-dir or --database; a store that is there already can be copied while no program has it open.</source>
            <translation>{folder} liegt auf einem Netzlaufwerk ({kind}), auf dem ein Datenbestand beschädigt werden und Bestätigtes verloren gehen kann. Wählen Sie mit --data-dir oder --database einen Ordner dieses Computers; ein Datenbestand, der schon dort liegt, lässt sich kopieren, solange kein Programm ihn offen hat.</translation>
        </message>
        <message>
            <source>The store cannot be used safely: {pragma} is {found}, not {wanted}. Is the file on a network drive?</source>
            <translation>Der Datenbestand lässt sich nicht sicher benutzen: {pragma} ist {found}, nicht {wanted}. Liegt die Datei auf einem Netzlaufwerk?</translation>
        </message>
        <message>
            <source>No worker with this id is on the roster.</source>
            <translation>Ein Mitarbeiter mit dieser Kennung ist nicht erfasst.</translation>
        </message>
        <message>
            <source>Another count is on file for this worker, station and time. The first one stays.</source>
            <translation>Für diesen Mitarbeiter, diese Station und Zeit ist eine andere Anzahl gespeichert. Die erste bleibt.</translation>
        </message>
        <message>
            <source>This camera may not report for this station. The event is kept for review; the Cameras page says for which stations the camera may.</source>
            <translation>Diese Kamera darf für diese Station nicht melden. Das Ereignis wird zur Prüfung aufbewahrt; die Seite „Kameras“ sagt, für welche Stationen die Kamera melden darf.</translation>
        </message>
        <message>
            <source>No worker with this id is on the roster. The event is kept for review; add the worker, then send it again.</source>
            <translation>Ein Mitarbeiter mit dieser Kennung ist nicht erfasst. Das Ereignis wird zur Durchsicht aufbewahrt; nehmen Sie den Mitarbeiter auf und senden Sie es noch einmal.</translation>
        </message>
        <message>
            <source>No station with this id is on the roster. The event is kept for review; add the station, then send it again.</source>
            <translation>Eine Station mit dieser Kennung ist nicht erfasst. Das Ereignis wird zur Durchsicht aufbewahrt; nehmen Sie die Station auf und senden Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The export {folder} cannot be removed: {why}. Remove it yourself.</source>
            <translation>Der Export {folder} kann nicht entfernt werden: {why}. Bitte von Hand entfernen.</translation>
        </message>
        <message>
            <source>The store cannot be written to.</source>
            <translation>In den Datenbestand lässt sich nicht schreiben.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was stored; send it again.</source>
            <translation>Der Datenträger ist voll. Nichts wurde gespeichert; senden Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Another program is writing to the store.</source>
            <translation>Ein anderes Programm schreibt in den Datenbestand.</translation>
        </message>
        <message>
            <source>The disk reports an error. Nothing was stored.</source>
            <translation>Der Datenträger meldet einen Fehler. Nichts wurde gespeichert.</translation>
        </message>
        <message>
            <source>The store cannot be opened.</source>
            <translation>Der Datenbestand lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <source>The store is damaged.</source>
            <translation>Der Datenbestand ist beschädigt.</translation>
        </message>
        <message>
            <source>The program is shutting down.</source>
            <translation>Das Programm wird beendet.</translation>
        </message>
        <message>
            <source>No station with this id is on the roster.</source>
            <translation>Eine Station mit dieser Kennung ist nicht erfasst.</translation>
        </message>
        <message>
            <source>No event of this worker, station, type and time is on file.</source>
            <translation>Zu diesem Mitarbeiter, dieser Station, Art und Zeit ist kein Ereignis gespeichert.</translation>
        </message>
        <message>
            <source>Another Factory Desktop (process {process}) has the store {store} open.</source>
            <translation>Ein anderes Factory Desktop (Prozess {process}) hat den Datenbestand {store} geöffnet.</translation>
        </message>
        <message>
            <source>{store} cannot be locked: {why}.</source>
            <translation>{store} lässt sich nicht sperren: {why}.</translation>
        </message>
        <message>
            <source>The backup {backup} is not there.</source>
            <translation>Die Sicherung {backup} ist nicht da.</translation>
        </message>
        <message>
            <source>{backup} is not a backup of a store: {why}.</source>
            <translation>{backup} ist keine Sicherung eines Datenbestands: {why}.</translation>
        </message>
        <message>
            <source>{backup} was made by another version of Factory Desktop.</source>
            <translation>{backup} stammt von einer anderen Version von Factory Desktop.</translation>
        </message>
        <message>
            <source>no time rule is named {kept}</source>
            <translation>keine Zeitregel heißt {kept}</translation>
        </message>
        <message>
            <source>What the store says of its plant cannot be read: {why}.</source>
            <translation>Was der Datenbestand über sein Werk sagt, lässt sich nicht lesen: {why}.</translation>
        </message>
        <message>
            <source>There are {most} versions already.</source>
            <translation>Es gibt schon {most} Versionen.</translation>
        </message>
        <message>
            <source>No version {id} of this model is there.</source>
            <translation>Eine Version {id} dieses Modells gibt es nicht.</translation>
        </message>
        <message>
            <source>Nothing can be changed: a newer Factory Desktop has written this store, and this one only shows it. Please update this one.</source>
            <translation>Nichts lässt sich ändern: Ein neueres Factory Desktop hat diesen Datenbestand geschrieben, dieses zeigt ihn nur. Bitte aktualisieren Sie es.</translation>
        </message>
        <message>
            <source>{file} was written by a newer Factory Desktop. It is shown, but nothing is stored in it: cameras cannot send, and nothing can be changed. Please update this program.</source>
            <translation>{file} wurde von einem neueren Factory Desktop geschrieben. Der Datenbestand wird gezeigt, aber nichts darin gespeichert: Kameras können nicht senden, und nichts lässt sich ändern. Bitte aktualisieren Sie dieses Programm.</translation>
        </message>
        <message>
            <source>No worker with the id {id} is on the roster.</source>
            <translation>Ein Mitarbeiter mit der Kennung {id} ist nicht erfasst.</translation>
        </message>
        <message>
            <source>No station with the id {id} is on the roster.</source>
            <translation>Eine Station mit der Kennung {id} ist nicht erfasst.</translation>
        </message>
        <message>
            <source>This note is not there any more.</source>
            <translation>Diese Notiz ist nicht mehr da.</translation>
        </message>
        <message>
            <source>{file} is damaged and still being read.</source>
            <translation>{file} ist beschädigt und wird noch gelesen.</translation>
        </message>
        <message>
            <source>{file} is of another version. Open it first.</source>
            <translation>{file} ist von einer anderen Version. Öffnen Sie es zuerst.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be made: {why}.</source>
            <translation>Der Ordner {folder} lässt sich nicht anlegen: {why}.</translation>
        </message>
        <message>
            <source>{file} has a second name (a hard link). Remove one of the two.</source>
            <translation>{file} hat einen zweiten Namen (einen Hardlink). Entfernen Sie einen der beiden.</translation>
        </message>
        <message>
            <source>{file} cannot be written to.</source>
            <translation>In {file} lässt sich nicht schreiben.</translation>
        </message>
        <message>
            <source>The store is one SQLite file for now; {kind} cannot be used yet.</source>
            <translation>Der Datenbestand ist vorerst eine SQLite-Datei; {kind} lässt sich noch nicht benutzen.</translation>
        </message>
        <message>
            <source>The store needs a file: what is kept in memory only is lost.</source>
            <translation>Der Datenbestand braucht eine Datei: Was nur im Speicher liegt, geht verloren.</translation>
        </message>
        <message>
            <source>{value} is not a path that can be used: {why}.</source>
            <translation>{value} ist kein brauchbarer Pfad: {why}.</translation>
        </message>
        <message>
            <source>Something else was written over the store {file} while it was open.</source>
            <translation>Der Datenbestand {file} wurde überschrieben, während er offen war.</translation>
        </message>
        <message>
            <source>A part of the store, {file}, was deleted or moved while it was open.</source>
            <translation>Ein Teil des Datenbestands, {file}, wurde gelöscht oder verschoben, während er offen war.</translation>
        </message>
        <message>
            <source>Another file was put in the place of the store {file} while it was open.</source>
            <translation>An die Stelle des Datenbestands {file} wurde eine andere Datei gelegt, während er offen war.</translation>
        </message>
        <message>
            <source>The store {file} was moved to {there}.</source>
            <translation>Der Datenbestand {file} wurde nach {there} verschoben.</translation>
        </message>
        <message>
            <source>The store {file} was deleted while it was open.</source>
            <translation>Der Datenbestand {file} wurde gelöscht, während er offen war.</translation>
        </message>
        <message>
            <source>{said} All that was in it is in {copy}.</source>
            <translation>{said} Alles, was darin war, ist in {copy}.</translation>
        </message>
        <message>
            <source>A change of the store takes long. Send it again soon.</source>
            <translation>Eine Änderung des Datenbestands dauert lange. Senden Sie bald noch einmal.</translation>
        </message>
        <message>
            <source>The disk does not answer: what was to be stored is still being written.</source>
            <translation>Der Datenträger antwortet nicht: Was gespeichert werden sollte, wird noch geschrieben.</translation>
        </message>
        <message>
            <source>its file is no longer where it was</source>
            <translation>seine Datei ist nicht mehr, wo sie war</translation>
        </message>
        <message>
            <source>another file is in its place</source>
            <translation>eine andere Datei liegt an der Stelle</translation>
        </message>
        <message>
            <source>{source} cannot be moved to {file}: {why}.</source>
            <translation>{source} kann nicht nach {file} verschoben werden: {why}.</translation>
        </message>
        <message>
            <source>The events of that time were removed after the plant's retention time, and their sums are final. The event is kept for review.</source>
            <translation>Die Ereignisse jener Zeit wurden nach der Aufbewahrungsfrist des Werks entfernt, und ihre Summen sind endgültig. Das Ereignis wird zur Durchsicht aufbewahrt.</translation>
        </message>
        <message>
            <source>The same reason has asked already. It may again at {until}.</source>
            <translation>Derselbe Grund hat es schon verlangt. Wieder möglich ab {until}.</translation>
        </message>
        <message>
            <source>This worker has events and stays.</source>
            <translation>Dieser Mitarbeiter hat Ereignisse und bleibt.</translation>
        </message>
        <message>
            <source>This station has events and stays.</source>
            <translation>Diese Station hat Ereignisse und bleibt.</translation>
        </message>
        <message>
            <source>Worker {id} is on the roster already.</source>
            <translation>Mitarbeiter {id} ist schon erfasst.</translation>
        </message>
        <message>
            <source>Station {id} is on the roster already.</source>
            <translation>Station {id} ist schon erfasst.</translation>
        </message>
        <message>
            <source>A camera may report for this station alone.</source>
            <translation>Eine Kamera darf allein für diese Station melden.</translation>
        </message>
        <message>
            <source>An event duration of {seconds} s would make {events} simulated events, more than {most}. Choose fewer days or a longer event duration.</source>
            <translation>Eine Ereignisdauer von {seconds} s ergäbe {events} simulierte Ereignisse, mehr als {most}. Wählen Sie weniger Tage oder eine längere Ereignisdauer.</translation>
        </message>
        <message>
            <source>The backup holds events of a time whose events were removed after the plant's retention time. They cannot be brought back.</source>
            <translation>Die Sicherung enthält Ereignisse einer Zeit, deren Ereignisse nach der Aufbewahrungszeit des Betriebs entfernt wurden. Sie lassen sich nicht zurückholen.</translation>
        </message>
        <message>
            <source>The backup has final sums of a time of which events have come since. The two cannot be told apart, so nothing was brought back.</source>
            <translation>Die Sicherung hat endgültige Summen einer Zeit, aus der seither Ereignisse gekommen sind. Beides lässt sich nicht trennen, deshalb wurde nichts zurückgeholt.</translation>
        </message>
        <message>
            <source>The event is too long: only its beginning is kept, so it cannot be taken in. Have the camera send it again.</source>
            <translation>Das Ereignis ist zu lang: Nur sein Anfang ist aufbewahrt, deshalb lässt es sich nicht aufnehmen. Lassen Sie es die Kamera noch einmal senden.</translation>
        </message>
        <message>
            <source>{path} is a database of another program.</source>
            <translation>{path} ist die Datenbank eines anderen Programms.</translation>
        </message>
        <message>
            <source>{path} was written by a newer Factory Desktop. Please update this one.</source>
            <translation>{path} wurde von einem neueren Factory Desktop geschrieben. Bitte aktualisieren Sie dieses.</translation>
        </message>
        <message>
            <source>{path} belongs to another version of Factory Desktop. Open it first.</source>
            <translation>{path} gehört zu einer anderen Version von Factory Desktop. Öffnen Sie es zuerst.</translation>
        </message>
        <message>
            <source>The store is of a version that never was: {why}.</source>
            <translation>Der Datenbestand ist von einer Version, die es nie gab: {why}.</translation>
        </message>
        <message>
            <source>The sums of the hour from {began} were not those of its events. They are now.</source>
            <translation>Die Summen der Stunde ab {began} waren nicht die ihrer Ereignisse. Jetzt sind sie es.</translation>
        </message>
        <message>
            <source>Too many events wait to be stored.</source>
            <translation>Zu viele Ereignisse warten darauf, gespeichert zu werden.</translation>
        </message>
        <message>
            <source>The writer has stopped.</source>
            <translation>Das Schreiben hat aufgehört.</translation>
        </message>
    </context>
    <context>
        <name>shift_template</name>
        <message>
            <source>Day shift</source>
            <translation>Tagschicht</translation>
        </message>
        <message>
            <source>Early shift</source>
            <translation>Frühschicht</translation>
        </message>
        <message>
            <source>Late shift</source>
            <translation>Spätschicht</translation>
        </message>
        <message>
            <source>Night shift</source>
            <translation>Nachtschicht</translation>
        </message>
        <message>
            <source>One shift of 8 hours</source>
            <translation>Eine Schicht von 8 Stunden</translation>
        </message>
        <message>
            <source>Two shifts of 8 hours</source>
            <translation>Zwei Schichten von 8 Stunden</translation>
        </message>
        <message>
            <source>Three shifts of 8 hours</source>
            <translation>Drei Schichten von 8 Stunden</translation>
        </message>
        <message>
            <source>Two shifts of 12 hours</source>
            <translation>Zwei Schichten von 12 Stunden</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Pause</translation>
        </message>
    </context>
    <context>
        <name>spans</name>
        <message>
            <source>Shift</source>
            <translation>Schicht</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Letzte 24 Stunden</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alles</translation>
        </message>
    </context>
    <context>
        <name>states</name>
        <message>
            <source>Working</source>
            <translation>Arbeitet</translation>
        </message>
        <message>
            <source>Idle</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Abwesend</translation>
        </message>
        <message>
            <source>Not seen</source>
            <translation>Nicht gesehen</translation>
        </message>
        <message>
            <source>{days} d</source>
            <translation>{days} T</translation>
        </message>
        <message>
            <source>{years} y</source>
            <translation>{years} J</translation>
        </message>
    </context>
    <context>
        <name>tables</name>
        <message>
            <source>Searching…</source>
            <translation>Suche läuft…</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>No line of the log is like this.</source>
            <translation>Keine Zeile des Protokolls ist so.</translation>
        </message>
        <message>
            <source>Log of the program</source>
            <translation>Protokoll des Programms</translation>
        </message>
        <message>
            <source>Who works where</source>
            <translation>Wer arbeitet wo</translation>
        </message>
        <message>
            <source>Station</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>No notes about this time.</source>
            <translation>Keine Notizen zu dieser Zeit.</translation>
        </message>
        <message>
            <source>Shift notes</source>
            <translation>Schichtnotizen</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sortieren nach</translation>
        </message>
        <message>
            <source>Reset columns</source>
            <translation>Spalten zurücksetzen</translation>
        </message>
        <message>
            <source>{count} rows</source>
            <translation>{count} Zeilen</translation>
        </message>
        <message>
            <source>{rows}; {rule}</source>
            <translation>{rows}; {rule}</translation>
        </message>
        <message>
            <source>No stations yet.</source>
            <translation>Noch keine Stationen.</translation>
        </message>
        <message>
            <source>Stations</source>
            <translation>Stationen</translation>
        </message>
        <message>
            <source>station</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>stations</source>
            <translation>Stationen</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>Summen</translation>
        </message>
        <message>
            <source>Hours, units and events are sums. Utilization is the plain mean of the rows that have one, as on the card. Rates are all units over all hours.</source>
            <translation>Stunden, Stück und Ereignisse sind Summen. Die Auslastung ist das einfache Mittel der Zeilen, die eine haben, wie auf der Karte. Raten sind alle Stück durch alle Stunden.</translation>
        </message>
        <message>
            <source>No workers yet.</source>
            <translation>Noch keine Mitarbeiter.</translation>
        </message>
        <message>
            <source>Workers</source>
            <translation>Mitarbeiter</translation>
        </message>
        <message>
            <source>worker</source>
            <translation>Mitarbeiter</translation>
        </message>
        <message>
            <source>workers</source>
            <translation>Mitarbeiter</translation>
        </message>
    </context>
    <context>
        <name>target_text</name>
        <message>
            <source>{since}: as in all shifts at {station} in {shift}</source>
            <translation>{since}: wie in allen Schichten an {station} in {shift}</translation>
        </message>
        <message>
            <source>{since}: no target at {station}</source>
            <translation>{since}: kein Ziel an {station}</translation>
        </message>
        <message>
            <source>{since}: {figure} units / h at {station}</source>
            <translation>{since}: {figure} Stück / h an {station}</translation>
        </message>
        <message>
            <source>{since}: {figure} units / h at {station} in {shift}</source>
            <translation>{since}: {figure} Stück / h an {station} in {shift}</translation>
        </message>
        <message>
            <source>{since}: no target for utilization</source>
            <translation>{since}: kein Ziel für die Auslastung</translation>
        </message>
        <message>
            <source>{since}: utilization of {share}</source>
            <translation>{since}: Auslastung von {share}</translation>
        </message>
    </context>
    <context>
        <name>text</name>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>d</source>
            <translation>d</translation>
        </message>
        <message>
            <source>h</source>
            <translation>h</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>s</source>
            <translation>s</translation>
        </message>
        <message>
            <source>{seconds} s ago</source>
            <translation>vor {seconds} s</translation>
        </message>
        <message>
            <source>{minutes} min ago</source>
            <translation>vor {minutes} min</translation>
        </message>
        <message>
            <source>ddd d MMM</source>
            <translation>ddd d. MMM</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d. MMM</translation>
        </message>
        <message>
            <source>MMM yyyy</source>
            <translation>MMM yyyy</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>times</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Schicht</translation>
        </message>
        <message>
            <source>Yesterday, {day}</source>
            <translation>Gestern, {day}</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
    </context>
    <context>
        <name>waiting</name>
        <message>
            <source>{id} was added: {count} events wait</source>
            <translation>{id} ist erfasst: {count} Ereignisse warten</translation>
        </message>
        <message>
            <source>{id} was added: 1 event waits</source>
            <translation>{id} ist erfasst: 1 Ereignis wartet</translation>
        </message>
        <message>
            <source>{id} is unknown: {count} events wait</source>
            <translation>{id} ist unbekannt: {count} Ereignisse warten</translation>
        </message>
        <message>
            <source>{id} is unknown: 1 event waits</source>
            <translation>{id} ist unbekannt: 1 Ereignis wartet</translation>
        </message>
        <message>
            <source>Sent before the worker was added.</source>
            <translation>Gesendet, bevor der Mitarbeiter erfasst war.</translation>
        </message>
        <message>
            <source>Sent before it was added.</source>
            <translation>Gesendet, bevor sie erfasst war.</translation>
        </message>
        <message>
            <source>Cameras name a worker who is not on the roster.</source>
            <translation>Kameras nennen einen Mitarbeiter, der nicht erfasst ist.</translation>
        </message>
        <message>
            <source>Cameras name a station that is not on the roster.</source>
            <translation>Kameras nennen eine Station, die nicht erfasst ist.</translation>
        </message>
        <message>
            <source>Add worker…</source>
            <translation>Mitarbeiter hinzufügen…</translation>
        </message>
        <message>
            <source>Add station…</source>
            <translation>Station hinzufügen…</translation>
        </message>
        <message>
            <source>Take in 1 event</source>
            <translation>1 Ereignis aufnehmen</translation>
        </message>
        <message>
            <source>Take in {count} events</source>
            <translation>{count} Ereignisse aufnehmen</translation>
        </message>
        <message>
            <source>1 event that waits is taken in.</source>
            <translation>1 wartendes Ereignis wird aufgenommen.</translation>
        </message>
        <message>
            <source>{count} events that wait are taken in.</source>
            <translation>{count} wartende Ereignisse werden aufgenommen.</translation>
        </message>
        <message>
            <source>1 event is too long to have been kept whole, and stays refused.</source>
            <translation>1 Ereignis ist zu lang, um ganz aufbewahrt zu sein, und bleibt abgelehnt.</translation>
        </message>
        <message>
            <source>{count} events are too long to have been kept whole, and stay refused.</source>
            <translation>{count} Ereignisse sind zu lang, um ganz aufbewahrt zu sein, und bleiben abgelehnt.</translation>
        </message>
        <message>
            <source>This cannot be undone: a worker with events stays on the roster.</source>
            <translation>Das lässt sich nicht rückgängig machen: Ein Mitarbeiter mit Ereignissen bleibt erfasst.</translation>
        </message>
        <message>
            <source>This cannot be undone: a station with events stays on the roster.</source>
            <translation>Das lässt sich nicht rückgängig machen: Eine Station mit Ereignissen bleibt erfasst.</translation>
        </message>
    </context>
    <context>
        <name>worker_data_text</name>
        <message>
            <source>{events}, {notes}, {refused} and {lines} of the audit trail.</source>
            <translation>{events}, {notes}, {refused} und {lines} des Änderungsprotokolls.</translation>
        </message>
        <message>
            <source>event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>refused event</source>
            <translation>abgelehntes Ereignis</translation>
        </message>
        <message>
            <source>refused events</source>
            <translation>abgelehnte Ereignisse</translation>
        </message>
        <message>
            <source>line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>A new id that says nothing, such as {example}, takes the place of the id and the full name: on the roster, in notes, in refused events and in the audit trail. Events and all figures stay, under the new id.</source>
            <translation>Eine neue Kennung, die nichts sagt, wie {example}, tritt an die Stelle der Kennung und des vollen Namens: in der Mitarbeiterliste, in Notizen, in abgelehnten Ereignissen und im Änderungsprotokoll. Ereignisse und alle Zahlen bleiben, unter der neuen Kennung.</translation>
        </message>
        <message>
            <source>The store's own backups are written anew in the same way; those of older versions that name this worker are removed, and so are exports for retraining that hold this worker's events. The file is written anew too, and cameras wait for some seconds meanwhile.</source>
            <translation>Die eigenen Sicherungen werden ebenso neu geschrieben; die älterer Versionen, die diesen Mitarbeiter nennen, werden entfernt, ebenso Exporte für das Nachtraining mit Ereignissen dieses Mitarbeiters. Auch die Datei wird neu geschrieben; Kameras warten so lange einige Sekunden.</translation>
        </message>
        <message>
            <source>What stays: other words for this worker in notes, and files that were exported or copied elsewhere. Events that cameras send under the old id from now on are refused and kept for review, so change the cameras first.</source>
            <translation>Was bleibt: andere Worte für diesen Mitarbeiter in Notizen, und Dateien, die exportiert oder anderswohin kopiert wurden. Ereignisse, die Kameras künftig unter der alten Kennung senden, werden abgelehnt und zur Prüfung aufbewahrt; stellen Sie also zuerst die Kameras um.</translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Das lässt sich nicht rückgängig machen.</translation>
        </message>
    </context>
</TS>
