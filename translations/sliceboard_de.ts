<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished">Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished">V&amp;erkleinern</translation>
    </message>
    <message>
        <source>Zoom to &amp;Fit</source>
        <translation type="unfinished">An &amp;Fenster anpassen</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation type="unfinished">Or&amp;iginalgröße</translation>
    </message>
    <message>
        <source>Fol&amp;d All</source>
        <translation type="unfinished">Alles ein&amp;klappen</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation type="unfinished">Alle aufkla&amp;ppen</translation>
    </message>
    <message>
        <source>O&amp;verview Map</source>
        <translation type="unfinished">Ü&amp;bersichtskarte</translation>
    </message>
    <message>
        <source>Group by &amp;Cluster</source>
        <translation type="unfinished">Nach &amp;Cluster gruppieren</translation>
    </message>
    <message>
        <source>Group by &amp;GPU Model</source>
        <translation type="unfinished">Nach &amp;GPU-Modell gruppieren</translation>
    </message>
    <message>
        <source>Group by &amp;Mode</source>
        <translation type="unfinished">Nach &amp;Modus gruppieren</translation>
    </message>
    <message>
        <source>Group by &amp;Utilisation</source>
        <translation type="unfinished">Nach &amp;Auslastung gruppieren</translation>
    </message>
    <message>
        <source>Group by &amp;Findings</source>
        <translation type="unfinished">Nach Be&amp;funden gruppieren</translation>
    </message>
    <message>
        <source>Sort as in the &amp;Design</source>
        <translation type="unfinished">Reihenfolge wie im &amp;Entwurf</translation>
    </message>
    <message>
        <source>Sort by &amp;Name</source>
        <translation type="unfinished">Nach &amp;Name sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;Emptiest First</source>
        <translation type="unfinished">&amp;Leerste zuerst</translation>
    </message>
    <message>
        <source>Sort &amp;Worst Findings First</source>
        <translation type="unfinished">&amp;Schwerste Befunde zuerst</translation>
    </message>
    <message>
        <source>Arrange &amp;Again</source>
        <translation type="unfinished">Neu an&amp;ordnen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Add &amp;Cluster</source>
        <translation type="unfinished">&amp;Cluster hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;Hosts…</source>
        <translation type="unfinished">&amp;Hosts hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;GPUs…</source>
        <translation type="unfinished">&amp;GPUs hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;VMs…</source>
        <translation type="unfinished">&amp;VMs hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished">&amp;Löschen</translation>
    </message>
    <message>
        <source>Select &amp;All of This Kind</source>
        <translation type="unfinished">&amp;Alle dieser Art auswählen</translation>
    </message>
    <message>
        <source>&amp;Take VMs</source>
        <translation type="unfinished">VMs auf&amp;nehmen</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished">&amp;Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">Einfügen</translation>
    </message>
    <message>
        <source>Take VMs &amp;off Their GPUs</source>
        <translation type="unfinished">VMs von ihren GPUs ne&amp;hmen</translation>
    </message>
    <message>
        <source>Ask for a &amp;Whole GPU</source>
        <translation type="unfinished">&amp;Ganze GPU anfordern</translation>
    </message>
    <message>
        <source>GPU: &amp;Unassigned</source>
        <translation type="unfinished">GPU: &amp;Nicht zugewiesen</translation>
    </message>
    <message>
        <source>GPU: &amp;Passthrough</source>
        <translation type="unfinished">GPU: &amp;Passthrough</translation>
    </message>
    <message>
        <source>GPU: vGPU, Mi&amp;xed Size</source>
        <translation type="unfinished">GPU: vGPU, ge&amp;mischte Größen</translation>
    </message>
    <message>
        <source>GPU: vGPU, &amp;MIG</source>
        <translation type="unfinished">GPU: vGPU, M&amp;IG</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished">&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished">Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished">Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Close Design</source>
        <translation type="unfinished">Entwurf s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished">&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation type="unfinished">Nä&amp;chster Befund</translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation type="unfinished">&amp;Vorheriger Befund</translation>
    </message>
    <message>
        <source>&amp;Rules of This Design…</source>
        <translation type="unfinished">&amp;Regeln dieses Entwurfs…</translation>
    </message>
    <message>
        <source>&amp;House Rules…</source>
        <translation type="unfinished">&amp;Hausregeln…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished">&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Rule Reference</source>
        <translation type="unfinished">Regelre&amp;ferenz</translation>
    </message>
    <message>
        <source>Re&amp;lease Matrix…</source>
        <translation type="unfinished">Release-&amp;Matrix…</translation>
    </message>
    <message>
        <source>&amp;About Sliceboard</source>
        <translation type="unfinished">&amp;Über Sliceboard</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Aktion</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation type="unfinished">Frühere &amp;Versionen…</translation>
    </message>
    <message>
        <source>Export S&amp;teps as PDF…</source>
        <translation type="unfinished">Schri&amp;tte als PDF exportieren…</translation>
    </message>
    <message>
        <source>Present from Chosen Vie&amp;w</source>
        <translation type="unfinished">Ab gewählter A&amp;nsicht präsentieren</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation type="unfinished">&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>Configure &amp;Toolbar…</source>
        <translation type="unfinished">Werkzeug&amp;leiste anpassen…</translation>
    </message>
    <message>
        <source>Sliceboard &amp;Help</source>
        <translation type="unfinished">Sliceboard-&amp;Hilfe</translation>
    </message>
    <message>
        <source>Guided &amp;Tour</source>
        <translation type="unfinished">&amp;Geführter Rundgang</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation type="unfinished">Ver&amp;gleichen…</translation>
    </message>
    <message>
        <source>Mer&amp;ge Conflicts…</source>
        <translation type="unfinished">&amp;Merge-Konflikte…</translation>
    </message>
    <message>
        <source>Show &amp;Changes</source>
        <translation type="unfinished">Än&amp;derungen zeigen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished">&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Title &amp;Block and Page…</source>
        <translation type="unfinished">Schriftfe&amp;ld und Seite…</translation>
    </message>
    <message>
        <source>Print Previe&amp;w…</source>
        <translation type="unfinished">Druckv&amp;orschau…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">&amp;Drucken…</translation>
    </message>
    <message>
        <source>Sort Fulles&amp;t First</source>
        <translation type="unfinished">&amp;Vollste zuerst</translation>
    </message>
    <message>
        <source>Dupli&amp;cate VMs</source>
        <translation type="unfinished">VMs &amp;duplizieren</translation>
    </message>
    <message>
        <source>Fill &amp;In Usual Settings…</source>
        <translation type="unfinished">Übli&amp;che Einstellungen eintragen…</translation>
    </message>
    <message>
        <source>Place O&amp;n…</source>
        <translation type="unfinished">Platzieren au&amp;f…</translation>
    </message>
    <message>
        <source>Remo&amp;ve This Device</source>
        <translation type="unfinished">D&amp;ieses Gerät entfernen</translation>
    </message>
    <message>
        <source>Reserve a &amp;Slot of the Current Profile</source>
        <translation type="unfinished">Sl&amp;ot des aktuellen Profils reservieren</translation>
    </message>
    <message>
        <source>Place &amp;Here</source>
        <translation type="unfinished">Hier plat&amp;zieren</translation>
    </message>
    <message>
        <source>Ask for the Current Profi&amp;le</source>
        <translation type="unfinished">Aktuelles &amp;Profil anfordern</translation>
    </message>
    <message>
        <source>GPU: vGPU, Same Si&amp;ze</source>
        <translation type="unfinished">GPU: &amp;vGPU, gleiche Größe</translation>
    </message>
    <message>
        <source>Save Curren&amp;t View</source>
        <translation type="unfinished">Aktuelle Ansicht &amp;speichern</translation>
    </message>
    <message>
        <source>Pr&amp;esent</source>
        <translation type="unfinished">P&amp;räsentieren</translation>
    </message>
    <message>
        <source>Fu&amp;ll Screen</source>
        <translation type="unfinished">&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Edit Properties</source>
        <translation type="unfinished">&amp;Eigenschaften bearbeiten</translation>
    </message>
    <message>
        <source>Show Its &amp;Findings</source>
        <translation type="unfinished">Zugehörige &amp;Befunde zeigen</translation>
    </message>
    <message>
        <source>Go to O&amp;utline</source>
        <translation type="unfinished">&amp;Zur Gliederung gehen</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation type="unfinished">&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Match</source>
        <translation type="unfinished">Nächs&amp;ter Treffer</translation>
    </message>
    <message>
        <source>Previous Match</source>
        <translation type="unfinished">Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Carry by &amp;Keyboard</source>
        <translation type="unfinished">&amp;Mit der Tastatur ziehen</translation>
    </message>
    <message>
        <source>&amp;Change Plan</source>
        <translation type="unfinished">Änderungs&amp;plan</translation>
    </message>
    <message>
        <source>Zoom to Selectio&amp;n</source>
        <translation type="unfinished">An &amp;Auswahl anpassen</translation>
    </message>
    <message>
        <source>Fo&amp;ld</source>
        <translation type="unfinished">Einkla&amp;ppen</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation type="unfinished">Au&amp;fklappen</translation>
    </message>
    <message>
        <source>Select Same &amp;Profile</source>
        <translation type="unfinished">VMs mit gleichem Profil auswählen</translation>
    </message>
    <message>
        <source>New Win&amp;dow</source>
        <translation type="unfinished">&amp;Weiteres Fenster</translation>
    </message>
    <message>
        <source>Go to VMs</source>
        <translation type="unfinished">Zu den VMs gehen</translation>
    </message>
    <message>
        <source>Go to Profiles</source>
        <translation type="unfinished">Zu den Profilen gehen</translation>
    </message>
    <message>
        <source>Go to Inspector</source>
        <translation type="unfinished">Zum Inspektor gehen</translation>
    </message>
    <message>
        <source>Go to History</source>
        <translation type="unfinished">Zum Verlauf gehen</translation>
    </message>
    <message>
        <source>Go to Findings</source>
        <translation type="unfinished">Zu den Befunden gehen</translation>
    </message>
    <message>
        <source>Go to Capacity</source>
        <translation type="unfinished">Zur Kapazität gehen</translation>
    </message>
    <message>
        <source>Go to Views</source>
        <translation type="unfinished">Zu den Ansichten gehen</translation>
    </message>
    <message>
        <source>Next Panel</source>
        <translation type="unfinished">Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous Panel</source>
        <translation type="unfinished">Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Go to Board</source>
        <translation type="unfinished">Zum Board gehen</translation>
    </message>
    <message>
        <source>Move to Another Cluster…</source>
        <translation type="unfinished">In einen anderen Cluster verschieben…</translation>
    </message>
</context>
<context>
    <name>BoardArrangement</name>
    <message>
        <source>No GPUs</source>
        <translation type="unfinished">Keine GPUs</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished">Leer</translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished">Voll</translation>
    </message>
    <message>
        <source>%1–%2 % used</source>
        <translation type="unfinished">%1–%2 % belegt</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation type="unfinished">Mit Fehlern</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation type="unfinished">Mit Warnungen</translation>
    </message>
    <message>
        <source>With unknown facts</source>
        <translation type="unfinished">Mit unbekannten Fakten</translation>
    </message>
    <message>
        <source>Without findings</source>
        <translation type="unfinished">Ohne Befunde</translation>
    </message>
</context>
<context>
    <name>BoardNodeAccessible</name>
    <message>
        <source>Unfold</source>
        <translation type="unfinished">Aufklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished">Einklappen</translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished">Auswählen</translation>
    </message>
    <message>
        <source>Folds or unfolds it</source>
        <translation type="unfinished">Klappt es ein oder auf</translation>
    </message>
    <message>
        <source>Selects it</source>
        <translation type="unfinished">Wählt es aus</translation>
    </message>
</context>
<context>
    <name>CapacityItemModel</name>
    <message>
        <source>The whole design</source>
        <translation type="unfinished">Der ganze Entwurf</translation>
    </message>
</context>
<context>
    <name>CapacityTexts</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished">unbekannt</translation>
    </message>
    <message>
        <source>%1+</source>
        <extracomment>At least this many</extracomment>
        <translation type="unfinished">%1+</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>One of several licences</extracomment>
        <translation type="unfinished">%1 oder %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished">Unbekannt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>One licence for each running VM: %1 (%2).</source>
        <translation type="unfinished">Eine Lizenz je laufender VM: %1 (%2).</translation>
    </message>
    <message>
        <source>One licence for each GPU: %1 (%2).</source>
        <translation type="unfinished">Eine Lizenz je GPU: %1 (%2).</translation>
    </message>
    <message>
        <source>Which licence a whole GPU with the Data Center driver needs is not in the catalog.</source>
        <translation type="unfinished">Welche Lizenz eine ganze GPU mit dem Data-Center-Treiber braucht, steht nicht im Katalog.</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <translation type="unfinished">Passthrough</translation>
    </message>
    <message>
        <source>vGPU</source>
        <translation type="unfinished">vGPU</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished">Reserviert</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Frei</translation>
    </message>
    <message>
        <source>Stranded</source>
        <translation type="unfinished">Unnutzbar</translation>
    </message>
    <message>
        <source>%1: no GPU.</source>
        <translation type="unfinished">%1: keine GPU.</translation>
    </message>
    <message>
        <source>%1: the catalog does not know the GPUs here.</source>
        <translation type="unfinished">%1: Der Katalog kennt die GPUs hier nicht.</translation>
    </message>
    <message>
        <source>%1 %2 GB</source>
        <translation type="unfinished">%1 %2 GB</translation>
    </message>
    <message>
        <source>%1: %2 GB of frame buffer, of it: %3.</source>
        <translation type="unfinished">%1: %2 GB Framebuffer, davon: %3.</translation>
    </message>
    <message>
        <source>GPUs that the catalog does not know: %1.</source>
        <translation type="unfinished">GPUs, die der Katalog nicht kennt: %1.</translation>
    </message>
    <message>
        <source>Find no room: %1.</source>
        <translation type="unfinished">Finden keinen Platz: %1.</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>The catalog file could not be opened: %1.</source>
        <translation type="unfinished">Die Katalogdatei konnte nicht geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>The catalog file is larger than %1 MiB.</source>
        <translation type="unfinished">Die Katalogdatei ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>%1 is not read; the files of a catalog are %2.</source>
        <translation type="unfinished">%1 wird nicht gelesen; die Dateien eines Katalogs sind %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names two GPU models.</source>
        <translation type="unfinished">„%1“ bezeichnet zwei GPU-Modelle.</translation>
    </message>
    <message>
        <source>The vGPU type %1 is larger than its GPU (%2 GB).</source>
        <translation type="unfinished">Der vGPU-Typ %1 ist größer als seine GPU (%2 GB).</translation>
    </message>
    <message>
        <source>&quot;max_mixed&quot;, &quot;mixed_ids&quot; and &quot;mixed_width&quot; of the vGPU type %1 do not agree: as many placement IDs as vGPUs are expected.</source>
        <translation type="unfinished">„max_mixed“, „mixed_ids“ und „mixed_width“ des vGPU-Typs %1 passen nicht zusammen: Es werden so viele Platzierungs-IDs wie vGPUs erwartet.</translation>
    </message>
    <message>
        <source>&quot;max_equal&quot; and &quot;equal_ids&quot; of the vGPU type %1 do not agree: as many placement IDs as vGPUs are expected.</source>
        <translation type="unfinished">„max_equal“ und „equal_ids“ des vGPU-Typs %1 passen nicht zusammen: Es werden so viele Platzierungs-IDs wie vGPUs erwartet.</translation>
    </message>
    <message>
        <source>A placement ID of the vGPU type %1 reaches beyond the %2 GB of its GPU.</source>
        <translation type="unfinished">Eine Platzierungs-ID des vGPU-Typs %1 reicht über die %2 GB seiner GPU hinaus.</translation>
    </message>
    <message>
        <source>The vGPU type %1 must name a &quot;mig_profile&quot; if, and only if, its sharing is mig.</source>
        <translation type="unfinished">Der vGPU-Typ %1 muss genau dann ein „mig_profile“ nennen, wenn seine Aufteilung mig ist.</translation>
    </message>
    <message>
        <source>The MIG profile &quot;%1&quot; of the vGPU type %2 is not in the MIG table of %3.</source>
        <translation type="unfinished">Das MIG-Profil „%1“ des vGPU-Typs %2 steht nicht in der MIG-Tabelle von %3.</translation>
    </message>
    <message>
        <source>&quot;max_per_instance&quot; and &quot;ids_in_instance&quot; of the vGPU type %1 do not agree.</source>
        <translation type="unfinished">„max_per_instance“ und „ids_in_instance“ des vGPU-Typs %1 passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The MIG table &quot;%1&quot; of %2 is not in mig.yaml.</source>
        <translation type="unfinished">Die MIG-Tabelle „%1“ von %2 steht nicht in mig.yaml.</translation>
    </message>
    <message>
        <source>The vGPU type %1 belongs to &quot;%2&quot;, which is not a GPU model of the catalog.</source>
        <translation type="unfinished">Der vGPU-Typ %1 gehört zu „%2“, das kein GPU-Modell des Katalogs ist.</translation>
    </message>
    <message>
        <source>The vGPU types of &quot;%1&quot; need a &quot;region_gib&quot;.</source>
        <translation type="unfinished">Die vGPU-Typen von „%1“ brauchen „region_gib“.</translation>
    </message>
    <message>
        <source>The catalog&apos;s row for &quot;%1&quot; is replaced by your own in line %2 of %3.</source>
        <translation type="unfinished">Die Katalogzeile für „%1“ wird durch die eigene in Zeile %2 von %3 ersetzt.</translation>
    </message>
    <message>
        <source>Expected numbers from 0 on in ascending order.</source>
        <translation type="unfinished">Erwartet werden Zahlen ab 0 in aufsteigender Reihenfolge.</translation>
    </message>
    <message>
        <source>&quot;verified&quot; must be false if, and only if, &quot;unverified&quot; lists the fields that are not.</source>
        <translation type="unfinished">„verified“ muss genau dann false sein, wenn „unverified“ die ungeprüften Felder aufführt.</translation>
    </message>
    <message>
        <source>The source %1 is not listed in sources.yaml.</source>
        <translation type="unfinished">Die Quelle %1 ist in sources.yaml nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Expected a release of branch %1 such as &quot;%1.2&quot;, but got %2.</source>
        <translation type="unfinished">Erwartet wird ein Release des Zweigs %1, etwa „%1.2“, gefunden: %2.</translation>
    </message>
    <message>
        <source>Release %1 is listed twice.</source>
        <translation type="unfinished">Release %1 ist doppelt aufgeführt.</translation>
    </message>
    <message>
        <source>Expected an ESXi version such as 8.0.3, but got %1.</source>
        <translation type="unfinished">Erwartet wird eine ESXi-Version wie 8.0.3, gefunden: %1.</translation>
    </message>
    <message>
        <source>Expected a month such as 2026-07, but got %1.</source>
        <translation type="unfinished">Erwartet wird ein Monat wie 2026-07, gefunden: %1.</translation>
    </message>
    <message>
        <source>Expected a vGPU release such as 14.2, but got %1.</source>
        <translation type="unfinished">Erwartet wird ein vGPU-Release wie 14.2, gefunden: %1.</translation>
    </message>
    <message>
        <source>Expected a vGPU release such as 15.0, but got %1.</source>
        <translation type="unfinished">Erwartet wird ein vGPU-Release wie 15.0, gefunden: %1.</translation>
    </message>
    <message>
        <source>A MIG profile needs &quot;compute_slices&quot;, &quot;memory_slices&quot; and &quot;starts&quot;.</source>
        <translation type="unfinished">Ein MIG-Profil braucht „compute_slices“, „memory_slices“ und „starts“.</translation>
    </message>
    <message>
        <source>&quot;size&quot; (%1) differs from &quot;memory_slices&quot; (%2).</source>
        <translation type="unfinished">„size“ (%1) weicht von „memory_slices“ (%2) ab.</translation>
    </message>
    <message>
        <source>There is already a MIG profile &quot;%1&quot; in this table.</source>
        <translation type="unfinished">In dieser Tabelle gibt es bereits ein MIG-Profil „%1“.</translation>
    </message>
    <message>
        <source>The MIG profile &quot;%1&quot; reaches beyond the %2 compute slices and %3 memory slices of its table.</source>
        <translation type="unfinished">Das MIG-Profil „%1“ reicht über die %2 Compute-Slices und %3 Speicher-Slices seiner Tabelle hinaus.</translation>
    </message>
    <message>
        <source>Expected &quot;size_gb&quot; and &quot;mixed_ids&quot; within a region of %1 GB.</source>
        <translation type="unfinished">Erwartet werden „size_gb“ und „mixed_ids“ innerhalb eines Bereichs von %1 GB.</translation>
    </message>
    <message>
        <source>&quot;mixed_max&quot; (%1) is not the number of &quot;mixed_ids&quot; (%2).</source>
        <translation type="unfinished">„mixed_max“ (%1) ist nicht die Anzahl der „mixed_ids“ (%2).</translation>
    </message>
    <message>
        <source>Expected module ids of a partition, from 1 on and ascending.</source>
        <translation type="unfinished">Erwartet werden die Modul-IDs einer Partition, ab 1 und aufsteigend.</translation>
    </message>
    <message>
        <source>The GPU model %1 is not in gpus.yaml.</source>
        <translation type="unfinished">Das GPU-Modell %1 steht nicht in gpus.yaml.</translation>
    </message>
    <message>
        <source>Expected one module id from 1 on for each of %1 GPUs.</source>
        <translation type="unfinished">Erwartet wird je eine Modul-ID ab 1 für jede von %1 GPUs.</translation>
    </message>
    <message>
        <source>Expected an address such as https://example.org/guide, but got %1.</source>
        <translation type="unfinished">Erwartet wird eine Adresse wie https://example.org/guide, gefunden: %1.</translation>
    </message>
    <message>
        <source>There is already a row for &quot;%1&quot; in this folder.</source>
        <translation type="unfinished">In diesem Ordner gibt es bereits eine Zeile für „%1“.</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>how month and year are written, as QLocale::toString() reads it</extracomment>
        <translation type="unfinished">MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>ChangeMarks</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>symbol, Removed, VM vm-2</comment>
        <translation type="unfinished">%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>CliTexts</name>
    <message>
        <source>yes</source>
        <translation type="unfinished">ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">nein</translation>
    </message>
    <message>
        <source>from your folder</source>
        <translation type="unfinished">aus dem eigenen Ordner</translation>
    </message>
    <message>
        <source>unverified: %1</source>
        <translation type="unfinished">ungeprüft: %1</translation>
    </message>
    <message>
        <source>Usage: sliceboard-cli COMMAND [options]</source>
        <translation type="unfinished">Aufruf: sliceboard-cli BEFEHL [Optionen]</translation>
    </message>
    <message>
        <source>Checks and draws designs of GPU partitions without a window.</source>
        <translation type="unfinished">Prüft und zeichnet Entwürfe zur Aufteilung von GPUs ohne Fenster.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished">Befehle:</translation>
    </message>
    <message>
        <source>sliceboard-cli COMMAND --help tells the options of a command.</source>
        <translation type="unfinished">sliceboard-cli BEFEHL --help nennt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>Options: --help, --version.</source>
        <translation type="unfinished">Optionen: --help, --version.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation type="unfinished">Exit-Codes:</translation>
    </message>
    <message>
        <source>  0  fine</source>
        <translation type="unfinished">  0  in Ordnung</translation>
    </message>
    <message>
        <source>  1  check: findings at or above --fail-on; compat: the upgrade adds such findings</source>
        <translation type="unfinished">  1  check: Befunde ab --fail-on; compat: das Upgrade bringt solche Befunde hinzu</translation>
    </message>
    <message>
        <source>  2  bad usage, or a file that cannot be read or written</source>
        <translation type="unfinished">  2  falscher Aufruf, oder eine Datei kann nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; the commands are %2.%3</source>
        <translation type="unfinished">Es gibt keinen Befehl „%1“; die Befehle sind %2.%3</translation>
    </message>
    <message>
        <source>--lang takes one of %1, but got &quot;%2&quot;.</source>
        <translation type="unfinished">--lang erwartet eines von %1, angegeben ist „%2“.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation type="unfinished">Welcher Befehl?</translation>
    </message>
    <message>
        <source>How to print: text or json (default: text).</source>
        <translation type="unfinished">Art der Ausgabe: text oder json (Standard: text).</translation>
    </message>
    <message>
        <source>List only what is about this GPU model, such as a100-pcie-40gb.</source>
        <translation type="unfinished">Nur aufführen, was dieses GPU-Modell betrifft, etwa a100-pcie-40gb.</translation>
    </message>
    <message>
        <source>The catalog has no topic &quot;%1&quot;; the topics are %2.%3</source>
        <translation type="unfinished">Der Katalog hat kein Thema „%1“; die Themen sind %2.%3</translation>
    </message>
    <message>
        <source>Drivers are the same for all GPU models: leave out --gpu.</source>
        <translation type="unfinished">Die Treiber sind für alle GPU-Modelle gleich: --gpu weglassen.</translation>
    </message>
    <message>
        <source>The catalog has no GPU model &quot;%1&quot;.%2</source>
        <translation type="unfinished">Der Katalog hat kein GPU-Modell „%1“.%2</translation>
    </message>
    <message>
        <source>Catalog: %1.</source>
        <translation type="unfinished">Katalog: %1.</translation>
    </message>
    <message>
        <source>Lists what the catalog knows. Rows that are not verified name the fields in doubt.</source>
        <translation type="unfinished">Führt auf, was der Katalog kennt. Ungeprüfte Zeilen nennen die fraglichen Felder.</translation>
    </message>
    <message>
        <source>How to print: text, json, sarif (SARIF 2.1.0, for code scanning) or junit (JUnit XML, for test reports) (default: text).</source>
        <translation type="unfinished">Art der Ausgabe: text, json, sarif (SARIF 2.1.0, für Code-Scanning) oder junit (JUnit-XML, für Testberichte) (Standard: text).</translation>
    </message>
    <message>
        <source>The mildest severity of findings that ends with exit code 1: error, warning, unknown, info, or never (default: error). Waived findings do not count.</source>
        <translation type="unfinished">Der mildeste Schweregrad von Befunden, der zu Exit-Code 1 führt: error, warning, unknown, info oder never (Standard: error). Befunde mit Ausnahme zählen nicht.</translation>
    </message>
    <message>
        <source>The day to check for, as to expiry of waivers and ends of support (default: the current day).</source>
        <translation type="unfinished">Der Tag, für den geprüft wird, was Ablauf von Ausnahmen und Supportende angeht (Standard: heute).</translation>
    </message>
    <message>
        <source>Then measure what each rule costs over the whole design, and print that to standard error, the dearest first.</source>
        <translation type="unfinished">Danach messen, was jede Regel über den ganzen Entwurf kostet, und das auf der Standardfehlerausgabe ausgeben, die teuerste zuerst.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Regel</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished">Objekte</translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished">ms</translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished">Anteil</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation type="unfinished">Alle Regeln</translation>
    </message>
    <message>
        <source>Checks a design and prints its findings, waivers and changed severities. FILE may be -, for standard input.</source>
        <translation type="unfinished">Prüft einen Entwurf und gibt seine Befunde, Ausnahmen und geänderten Schweregrade aus. FILE kann - für die Standardeingabe sein.</translation>
    </message>
    <message>
        <source>Which guest drivers go with this release of the vGPU Manager.</source>
        <translation type="unfinished">Welche Gasttreiber zu diesem Release des vGPU Manager passen.</translation>
    </message>
    <message>
        <source>Which vGPU Managers take this release of the vGPU guest driver.</source>
        <translation type="unfinished">Welche vGPU Manager dieses Release des vGPU-Gasttreibers annehmen.</translation>
    </message>
    <message>
        <source>Which vGPU branches are for this ESXi version, such as 8.0u3.</source>
        <translation type="unfinished">Welche vGPU-Zweige es für diese ESXi-Version gibt, etwa 8.0u3.</translation>
    </message>
    <message>
        <source>With FILE: what a vGPU Manager of this release on its hosts would bring.</source>
        <translation type="unfinished">Mit FILE: was ein vGPU Manager dieses Release auf den Hosts bewirken würde.</translation>
    </message>
    <message>
        <source>With FILE: what a vGPU guest driver of this release in its VMs would bring.</source>
        <translation type="unfinished">Mit FILE: was ein vGPU-Gasttreiber dieses Release in den VMs bewirken würde.</translation>
    </message>
    <message>
        <source>With FILE: what this ESXi version on its hosts would bring.</source>
        <translation type="unfinished">Mit FILE: was diese ESXi-Version auf den Hosts bewirken würde.</translation>
    </message>
    <message>
        <source>The mildest severity of findings that an upgrade may not add: error, warning, unknown, info, or never (default: error). Waived findings do not count.</source>
        <translation type="unfinished">Der mildeste Schweregrad von Befunden, die ein Upgrade nicht hinzubringen darf: error, warning, unknown, info oder never (Standard: error). Befunde mit Ausnahme zählen nicht.</translation>
    </message>
    <message>
        <source>The day to answer for (default: the current day).</source>
        <translation type="unfinished">Der Tag, für den geantwortet wird (Standard: heute).</translation>
    </message>
    <message>
        <source>--%1 takes a version such as %2, but got &quot;%3&quot;.</source>
        <translation type="unfinished">--%1 erwartet eine Version wie %2, angegeben ist „%3“.</translation>
    </message>
    <message>
        <source>Which design is to be upgraded? Name its FILE.</source>
        <translation type="unfinished">Welcher Entwurf soll das Upgrade erhalten? Seine Datei (FILE) angeben.</translation>
    </message>
    <message>
        <source>To which release? Give --upgrade-hosts, --upgrade-guests or --upgrade-esxi.</source>
        <translation type="unfinished">Auf welches Release? --upgrade-hosts, --upgrade-guests oder --upgrade-esxi angeben.</translation>
    </message>
    <message>
        <source>Ask for a release by --host-driver, --guest or --esxi, or for an upgrade of a FILE.</source>
        <translation type="unfinished">Mit --host-driver, --guest oder --esxi nach einem Release fragen, oder nach einem Upgrade von FILE.</translation>
    </message>
    <message>
        <source>Tells from the catalog which releases of vGPU Manager, vGPU guest driver and ESXi go together, or which findings a planned upgrade of the design in FILE would add and remove; the file is not changed. Exit code 1: the upgrade adds findings at or above --fail-on.</source>
        <translation type="unfinished">Sagt anhand des Katalogs, welche Releases von vGPU Manager, vGPU-Gasttreiber und ESXi zusammenpassen, oder welche Befunde ein geplantes Upgrade des Entwurfs in FILE hinzubringen und beseitigen würde; die Datei wird nicht geändert. Exit-Code 1: das Upgrade bringt Befunde ab --fail-on hinzu.</translation>
    </message>
    <message>
        <source>Pixels of a PNG for one of the screen (default: 2, or less for a very large board).</source>
        <translation type="unfinished">Pixel eines PNG je Bildschirmpixel (Standard: 2, bei einem sehr großen Board weniger).</translation>
    </message>
    <message>
        <source>light or dark (default: light).</source>
        <translation type="unfinished">light oder dark (Standard: light).</translation>
    </message>
    <message>
        <source>Title (default: the design&apos;s name).</source>
        <translation type="unfinished">Titel (Standard: Name des Entwurfs).</translation>
    </message>
    <message>
        <source>Draw this cluster only.</source>
        <translation type="unfinished">Nur diesen Cluster zeichnen.</translation>
    </message>
    <message>
        <source>The command export needs --to with the file to write.</source>
        <translation type="unfinished">Der Befehl export braucht --to mit der zu schreibenden Datei.</translation>
    </message>
    <message>
        <source>The design has no cluster &quot;%1&quot;.%2</source>
        <translation type="unfinished">Der Entwurf hat keinen Cluster „%1“.%2</translation>
    </message>
    <message>
        <source>Exit codes: 0 fine; 1 findings at or above --fail-on; 2 bad usage, or a file that cannot be read or written.</source>
        <translation type="unfinished">Exit-Codes: 0 in Ordnung; 1 Befunde ab --fail-on; 2 falscher Aufruf, oder eine Datei kann nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation type="unfinished">Die Standardeingabe kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation type="unfinished">Diesen Text ausgeben.</translation>
    </message>
    <message>
        <source>Folder of your own catalog files (default: %1).</source>
        <translation type="unfinished">Ordner der eigenen Katalogdateien (Standard: %1).</translation>
    </message>
    <message>
        <source>Language of the texts: %1 (default: the locale&apos;s).</source>
        <translation type="unfinished">Sprache der Texte: %1 (Standard: die der Locale).</translation>
    </message>
    <message>
        <source>The command %1 needs a %2.</source>
        <translation type="unfinished">Der Befehl %1 braucht %2.</translation>
    </message>
    <message>
        <source>The command %1 does not take &quot;%2&quot; besides &quot;%3&quot;.</source>
        <translation type="unfinished">Der Befehl %1 nimmt neben „%3“ kein „%2“ an.</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, but got &quot;%3&quot;.%4</source>
        <translation type="unfinished">--%1 erwartet eines von %2, angegeben ist „%3“.%4</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, but got &quot;%4&quot;.</source>
        <translation type="unfinished">--%1 erwartet eine Zahl von %2 bis %3, angegeben ist „%4“.</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2027-01-31, but got &quot;%2&quot;.</source>
        <translation type="unfinished">--%1 erwartet ein Datum wie 2027-01-31, angegeben ist „%2“.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished">Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished">Gemeint vielleicht „%1“?</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation type="unfinished">Die Ausgabe kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation type="unfinished">Siehe: %1</translation>
    </message>
    <message>
        <source>How to print: markdown, html (one page, light or dark as the reader&apos;s system) or json (default: markdown).</source>
        <translation type="unfinished">Art der Ausgabe: markdown, html (eine Seite, hell oder dunkel wie das System des Lesers) oder json (Standard: markdown).</translation>
    </message>
    <message>
        <source>With the house rules of this design file.</source>
        <translation type="unfinished">Mit den Hausregeln dieser Entwurfsdatei.</translation>
    </message>
    <message>
        <source>Print what house rules can be written with instead: facts and tests (markdown or html).</source>
        <translation type="unfinished">Stattdessen ausgeben, womit Hausregeln geschrieben werden können: Angaben und Tests (markdown oder html).</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;.%2</source>
        <translation type="unfinished">Es gibt keine Regel „%1“.%2</translation>
    </message>
    <message>
        <source>The vocabulary is printed as markdown or html.</source>
        <translation type="unfinished">Das Vokabular wird als markdown oder html ausgegeben.</translation>
    </message>
    <message>
        <source>Prints the rule reference: what each rule demands and why, since which version, by which sources, how sure it is, a design in which it fires and one in which it does not. With ids, only those rules.</source>
        <translation type="unfinished">Gibt die Regelreferenz aus: was jede Regel fordert und warum, seit welcher Version, nach welchen Quellen, wie sicher sie ist, dazu einen Entwurf, in dem sie anschlägt, und einen, in dem nicht. Mit IDs nur diese Regeln.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished">Zweig</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished">Treiber</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Art</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished">Releases</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">Support</translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished">Zusammen</translation>
    </message>
    <message>
        <source>, waived</source>
        <translation type="unfinished">, mit Ausnahme</translation>
    </message>
    <message>
        <source>vGPU Manager %1 on the host, and vGPU guest drivers of these branches:</source>
        <translation type="unfinished">vGPU Manager %1 auf dem Host und vGPU-Gasttreiber dieser Zweige:</translation>
    </message>
    <message>
        <source>vGPU guest driver %1 in the VM, and vGPU Managers of these branches:</source>
        <translation type="unfinished">vGPU-Gasttreiber %1 in der VM und vGPU Manager dieser Zweige:</translation>
    </message>
    <message>
        <source>As the sources have it</source>
        <translation type="unfinished">Laut Quellen</translation>
    </message>
    <message>
        <source>ESXi %1, and vGPU Managers of these branches:</source>
        <translation type="unfinished">ESXi %1 und vGPU Manager dieser Zweige:</translation>
    </message>
    <message>
        <source>The upgrade changes hosts: %1, VMs: %2. What is newer already stays; the file is not changed.</source>
        <translation type="unfinished">Das Upgrade ändert Hosts: %1, VMs: %2. Was bereits neuer ist, bleibt; die Datei wird nicht geändert.</translation>
    </message>
    <message>
        <source>Findings that it adds: %1</source>
        <translation type="unfinished">Befunde, die hinzukommen: %1</translation>
    </message>
    <message>
        <source>Findings that it removes: %1</source>
        <translation type="unfinished">Befunde, die wegfallen: %1</translation>
    </message>
    <message>
        <source>the design</source>
        <translation type="unfinished">der Entwurf</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">unbekannt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished">GPUs</translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished">Gesamt</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <translation type="unfinished">Passthrough</translation>
    </message>
    <message>
        <source>vGPU</source>
        <translation type="unfinished">vGPU</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished">Reserviert</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Frei</translation>
    </message>
    <message>
        <source>Stranded</source>
        <translation type="unfinished">Unnutzbar</translation>
    </message>
    <message>
        <source>Whole GPUs</source>
        <translation type="unfinished">Ganze GPUs</translation>
    </message>
    <message>
        <source>Without room</source>
        <translation type="unfinished">Ohne Platz</translation>
    </message>
    <message>
        <source>Licences (VMs/GPUs)</source>
        <translation type="unfinished">Lizenzen (VMs/GPUs)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">Profil</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation type="unfinished">GPU-Modell</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Weitere</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished">Lizenz</translation>
    </message>
    <message>
        <source>Running VMs</source>
        <translation type="unfinished">Laufende VMs</translation>
    </message>
    <message>
        <source>Frame buffer in GB. Free includes what is stranded: room that no vGPU type can take.</source>
        <translation type="unfinished">Framebuffer in GB. Frei enthält auch Unnutzbares: Platz, den kein vGPU-Typ belegen kann.</translation>
    </message>
    <message>
        <source>No amount counts the GPUs of models that the catalog does not know.</source>
        <translation type="unfinished">Keine Menge zählt die GPUs von Modellen mit, die der Katalog nicht kennt.</translation>
    </message>
    <message>
        <source>unknown, 12+: for all or some GPUs the catalog does not tell, or not surely.</source>
        <translation type="unfinished">unbekannt, 12+: Für alle oder einige GPUs sagt der Katalog es nicht oder nicht sicher.</translation>
    </message>
    <message>
        <source>What a row is: design, cluster, host or gpu (default: design).</source>
        <translation type="unfinished">Was eine Zeile ist: design, cluster, host oder gpu (Standard: design).</translation>
    </message>
    <message>
        <source>Count only vGPUs of this profile, by its ESXi name. May be given several times.</source>
        <translation type="unfinished">Nur vGPUs dieses Profils zählen, nach seinem ESXi-Namen. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Look at this cluster only.</source>
        <translation type="unfinished">Nur diesen Cluster betrachten.</translation>
    </message>
    <message>
        <source>How to print: text, json or csv (default: text).</source>
        <translation type="unfinished">Ausgabeformat: text, json oder csv (Standard: text).</translation>
    </message>
    <message>
        <source>The catalog has no vGPU profile &quot;%1&quot;.%2</source>
        <translation type="unfinished">Der Katalog hat kein vGPU-Profil „%1“.%2</translation>
    </message>
    <message>
        <source>Tells what the GPUs of a design hold: frame buffer used, free and stranded, how many more of each vGPU profile fit, and licences by edition. FILE may be -, for standard input.</source>
        <translation type="unfinished">Zeigt, was die GPUs eines Entwurfs fassen: Framebuffer belegt, frei und unnutzbar, wie viele weitere je vGPU-Profil passen, und Lizenzen nach Edition. FILE darf - sein, für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Write the saved views, one page for each; OUT must end in .pdf.</source>
        <translation type="unfinished">Die gespeicherten Ansichten schreiben, je eine Seite; OUT muss auf .pdf enden.</translation>
    </message>
    <message>
        <source>Replace all names by pseudonyms.</source>
        <translation type="unfinished">Alle Namen durch Pseudonyme ersetzen.</translation>
    </message>
    <message>
        <source>With --steps: text across the board; &quot;&quot; for none.</source>
        <translation type="unfinished">Mit --steps: Text quer über das Board; &quot;&quot; für keinen.</translation>
    </message>
    <message>
        <source>--steps writes a PDF; --to must end in .pdf.</source>
        <translation type="unfinished">--steps schreibt ein PDF; --to muss auf .pdf enden.</translation>
    </message>
    <message>
        <source>--%1 does not go with --steps.</source>
        <translation type="unfinished">--%1 passt nicht zu --steps.</translation>
    </message>
    <message>
        <source>--watermark needs --steps.</source>
        <translation type="unfinished">--watermark braucht --steps.</translation>
    </message>
    <message>
        <source>What to list: cluster, host, gpu or vm (default: gpu).</source>
        <translation type="unfinished">Was aufgelistet wird: cluster, host, gpu oder vm (Standard: gpu).</translation>
    </message>
    <message>
        <source>The day to check waivers and support for (default: the current day).</source>
        <translation type="unfinished">Der Tag, für den Ausnahmen und Support geprüft werden (Standard: heute).</translation>
    </message>
    <message>
        <source>The filter cannot be read at letter %1: %2</source>
        <translation type="unfinished">Der Filter ist bei Zeichen %1 nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 of %2 match.</source>
        <translation type="unfinished">%1 von %2 passen.</translation>
    </message>
    <message>
        <source>Put the whole filter in quotation marks, so that it is one word for the shell.</source>
        <translation type="unfinished">Den ganzen Filter in Anführungszeichen setzen, damit er für die Shell ein Wort ist.</translation>
    </message>
    <message>
        <source>Lists the clusters, hosts, GPUs or VMs of the design in FILE that match FILTER, as the search box of the board has it: &quot;host:esx01 profile:*20c&quot;, &quot;mode:mig free&gt;=20&quot;, &quot;has:error&quot;. Without FILTER: all of them.</source>
        <translation type="unfinished">Listet die Cluster, Hosts, GPUs oder VMs des Entwurfs in FILE auf, die zu FILTER passen, wie im Suchfeld des Boards: &quot;host:esx01 profile:*20c&quot;, &quot;mode:mig free&gt;=20&quot;, &quot;has:error&quot;. Ohne FILTER: alle.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished">Hosts</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VMs</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished">Cluster</translation>
    </message>
    <message>
        <source>ESXi</source>
        <translation type="unfinished">ESXi</translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished">Release</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">Modell</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished">Modus</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished">Profile</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation type="unfinished">Slots</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished">Host</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished">Geräte</translation>
    </message>
    <message>
        <source>Guest OS</source>
        <translation type="unfinished">Gastbetriebssystem</translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished">Betriebszustand</translation>
    </message>
    <message>
        <source>Memory GB</source>
        <translation type="unfinished">Speicher GB</translation>
    </message>
    <message>
        <source>Used GB</source>
        <translation type="unfinished">Belegt GB</translation>
    </message>
    <message>
        <source>Free GB</source>
        <translation type="unfinished">Frei GB</translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished">Pfad</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation type="unfinished">Schwerster</translation>
    </message>
    <message>
        <source>     diff: the designs differ; merge: there are conflicts</source>
        <translation type="unfinished">     diff: Die Entwürfe unterscheiden sich; merge: Es gibt Konflikte</translation>
    </message>
    <message>
        <source>How to print: text, markdown or json (default: text).</source>
        <translation type="unfinished">Art der Ausgabe: text, markdown oder json (Standard: text).</translation>
    </message>
    <message>
        <source>Take the seven operands that git gives to an external diff, and end with 0 whether or not there are differences, as git demands.</source>
        <translation type="unfinished">Die sieben Operanden annehmen, die git einem externen Diff übergibt, und mit 0 enden, ob es Unterschiede gibt oder nicht, wie git es verlangt.</translation>
    </message>
    <message>
        <source>The command diff needs two designs.</source>
        <translation type="unfinished">Der Befehl diff braucht zwei Entwürfe.</translation>
    </message>
    <message>
        <source>Only one of the two designs can be standard input.</source>
        <translation type="unfinished">Nur einer der beiden Entwürfe kann die Standardeingabe sein.</translation>
    </message>
    <message>
        <source>%1 is not merged yet.</source>
        <translation type="unfinished">%1 ist noch nicht zusammengeführt.</translation>
    </message>
    <message>
        <source>With --git, the command diff needs the seven operands that git gives to an external diff.</source>
        <translation type="unfinished">Mit --git braucht der Befehl diff die sieben Operanden, die git einem externen Diff übergibt.</translation>
    </message>
    <message>
        <source>Tells how the design B differs from the design A: what was added, removed, moved, re-profiled or set otherwise. Each is a file, - for standard input, or REVISION:PATH in the git repository around the current folder. Exit code 1: they differ.</source>
        <translation type="unfinished">Gibt aus, worin sich der Entwurf B vom Entwurf A unterscheidet: was hinzugefügt, entfernt, verschoben, mit einem anderen Profil versehen oder anders eingestellt wurde. Beide können eine Datei, - für die Standardeingabe oder REVISION:PATH im git-Repository um den aktuellen Ordner sein. Exit-Code 1: Sie unterscheiden sich.</translation>
    </message>
    <message>
        <source>The file to write; its suffix tells the format: png, svg or pdf, or drawio, mmd (Mermaid), dot (Graphviz), xlsx or md (tables).</source>
        <translation type="unfinished">Die zu schreibende Datei; ihr Suffix bestimmt das Format: png, svg oder pdf, oder drawio, mmd (Mermaid), dot (Graphviz), xlsx oder md (Tabellen).</translation>
    </message>
    <message>
        <source>The day to check for, and of the export (default: the current day).</source>
        <translation type="unfinished">Der Tag, für den geprüft wird, und der des Exports (Standard: heute).</translation>
    </message>
    <message>
        <source>--to takes a file that ends in .png, .svg or .pdf, or in .drawio, .mmd, .dot, .xlsx or .md, but got &quot;%1&quot;.</source>
        <translation type="unfinished">--to nimmt eine Datei, die auf .png, .svg oder .pdf, oder auf .drawio, .mmd, .dot, .xlsx oder .md endet, erhielt aber „%1“.</translation>
    </message>
    <message>
        <source>Draws the board of a design, with title block and legend, into a PNG, SVG or PDF file, or writes it as a diagram or tables for other programs. FILE may be -, for standard input.</source>
        <translation type="unfinished">Zeichnet das Board eines Entwurfs mit Schriftfeld und Legende in eine PNG-, SVG- oder PDF-Datei oder schreibt es als Diagramm oder Tabellen für andere Programme. FILE kann - für die Standardeingabe sein.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished">Format</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation type="unfinished">Suffix</translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished">Befehl</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Titel</translation>
    </message>
    <message>
        <source>--%1 does not go with the format %2.</source>
        <translation type="unfinished">--%1 passt nicht zum Format %2.</translation>
    </message>
    <message>
        <source>The format %1 is one of a change plan, which leads from one design to another: see sliceboard-cli plan.</source>
        <translation type="unfinished">Das Format %1 gehört zu einem Änderungsplan, der von einem Entwurf zu einem anderen führt: siehe sliceboard-cli plan.</translation>
    </message>
    <message>
        <source>Write a diagram or tables for other programs instead of a picture, by the id that --list tells. Several files go into the folder OUT; a single one goes to standard output without --to.</source>
        <translation type="unfinished">Statt eines Bildes ein Diagramm oder Tabellen für andere Programme schreiben, mit der ID, die --list nennt. Mehrere Dateien kommen in den Ordner OUT; eine einzelne geht ohne --to auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>List the formats of --format; with --format json as JSON.</source>
        <translation type="unfinished">Die Formate von --format auflisten; mit --format json als JSON.</translation>
    </message>
    <message>
        <source>The file to write, which may be one of the three (default: standard output).</source>
        <translation type="unfinished">Die zu schreibende Datei, auch eine der drei (Standard: Standardausgabe).</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation type="unfinished">Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The command merge needs three designs: BASE, OURS and THEIRS.</source>
        <translation type="unfinished">Der Befehl merge braucht drei Entwürfe: BASE, OURS und THEIRS.</translation>
    </message>
    <message>
        <source>Brings together what OURS and THEIRS made of the design BASE. Where both changed the same thing, OURS counts, and the conflicts are listed under the key x-conflicts of the merged design and on standard error. Exit code 1: there are conflicts.</source>
        <translation type="unfinished">Führt zusammen, was OURS und THEIRS aus dem Entwurf BASE gemacht haben. Wo beide dasselbe geändert haben, gilt OURS, und die Konflikte werden unter dem Schlüssel x-conflicts des zusammengeführten Entwurfs und auf der Standardfehlerausgabe aufgeführt. Exit-Code 1: Es gibt Konflikte.</translation>
    </message>
    <message>
        <source>These are several files: --to must name a folder for them.</source>
        <translation type="unfinished">Das sind mehrere Dateien: --to muss einen Ordner für sie nennen.</translation>
    </message>
    <message>
        <source>--scale and --dpi say the same in two ways: give one of them.</source>
        <translation type="unfinished">--scale und --dpi sagen dasselbe auf zwei Arten: eines davon angeben.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number, but got &quot;%2&quot;.</source>
        <translation type="unfinished">--%1 nimmt eine ganze Zahl, erhielt aber „%2“.</translation>
    </message>
    <message>
        <source>--%1 is about pages; --to must end in .pdf.</source>
        <translation type="unfinished">--%1 betrifft Seiten; --to muss auf .pdf enden.</translation>
    </message>
    <message>
        <source>--dpi is about pixels; --to must end in .png.</source>
        <translation type="unfinished">--dpi betrifft Pixel; --to muss auf .png enden.</translation>
    </message>
    <message>
        <source>The same as --scale in dots per inch: 96 is a scale of 1.</source>
        <translation type="unfinished">Dasselbe wie --scale in Punkten pro Zoll: 96 ist ein Maßstab von 1.</translation>
    </message>
    <message>
        <source>Paper of a PDF: a4, a3, letter or tabloid (default: as the design says, else a4).</source>
        <translation type="unfinished">Papier eines PDFs: a4, a3, letter oder tabloid (Standard: wie im Entwurf angegeben, sonst a4).</translation>
    </message>
    <message>
        <source>landscape or portrait, of a PDF (default: as the design says, else landscape).</source>
        <translation type="unfinished">landscape oder portrait, für ein PDF (Standard: wie im Entwurf angegeben, sonst landscape).</translation>
    </message>
    <message>
        <source>Begin a page of the PDF with each cluster.</source>
        <translation type="unfinished">Mit jedem Cluster eine Seite des PDFs beginnen.</translation>
    </message>
    <message>
        <source>Put at most this many hosts on a page of the PDF.</source>
        <translation type="unfinished">Höchstens so viele Hosts auf eine Seite des PDFs setzen.</translation>
    </message>
    <message>
        <source>Write the day of the export on the title block.</source>
        <translation type="unfinished">Den Tag des Exports in das Schriftfeld schreiben.</translation>
    </message>
    <message>
        <source>How to write the plan: text, markdown, html, csv, json, servicenow, jira, or a script; sliceboard-cli export --list tells them all (default: text).</source>
        <translation type="unfinished">Art des Plans: text, markdown, html, csv, json, servicenow, jira oder ein Skript; sliceboard-cli export --list nennt alle (Standard: text).</translation>
    </message>
    <message>
        <source>File or folder to write; without it, standard output.</source>
        <translation type="unfinished">Zu schreibende Datei oder zu schreibender Ordner; ohne Angabe die Standardausgabe.</translation>
    </message>
    <message>
        <source>Plan the way back to what is from the end of this stage of the plan.</source>
        <translation type="unfinished">Den Rückweg zum Ist-Zustand vom Ende dieser Phase des Plans aus planen.</translation>
    </message>
    <message>
        <source>Day that counts as today, such as 2027-01-31 (default: today).</source>
        <translation type="unfinished">Tag, der als heute gilt, etwa 2027-01-31 (Standard: heute).</translation>
    </message>
    <message>
        <source>The command plan takes one or two designs.</source>
        <translation type="unfinished">Der Befehl plan nimmt einen oder zwei Entwürfe.</translation>
    </message>
    <message numerus="yes">
        <source>--backout-from takes the number of a stage; this plan has %Ln stage(s).</source>
        <translation type="unfinished">
            <numerusform>--backout-from nimmt die Nummer einer Phase; dieser Plan hat %Ln Phase.</numerusform>
            <numerusform>--backout-from nimmt die Nummer einer Phase; dieser Plan hat %Ln Phasen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the ordered change plan that leads from the design A, as is, to the design B, to be: checks, steps, tests and the way back. With one design, what it enters as current is what is. Either may be -, for standard input.</source>
        <translation type="unfinished">Schreibt den geordneten Änderungsplan, der vom Entwurf A, dem Ist-Zustand, zum Entwurf B, dem Soll-Zustand, führt: Prüfungen, Schritte, Tests und den Rückweg. Bei nur einem Entwurf ist der Ist-Zustand das, was darin als aktuell angegeben ist. Einer von beiden kann - für die Standardeingabe sein.</translation>
    </message>
    <message>
        <source>The comments of the designs are not in the merged one.</source>
        <translation type="unfinished">Die Kommentare der Entwürfe sind nicht im zusammengeführten Entwurf.</translation>
    </message>
</context>
<context>
    <name>DesignFileTexts</name>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished">Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a folder, not a design file.</source>
        <translation type="unfinished">Das ist ein Ordner, keine Entwurfsdatei.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a design file.</source>
        <translation type="unfinished">Das ist ein Gerät oder eine Pipe, keine Entwurfsdatei.</translation>
    </message>
    <message>
        <source>The file has %1 MiB; designs of up to %2 MiB are read.</source>
        <translation type="unfinished">Die Datei hat %1 MiB; gelesen werden Entwürfe bis %2 MiB.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished">Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The design was not saved, and the file is as it was: %1.</source>
        <translation type="unfinished">Der Entwurf wurde nicht gespeichert, die Datei ist unverändert: %1.</translation>
    </message>
    <message>
        <source>no backup could be made, %1</source>
        <translation type="unfinished">eine Sicherungskopie war nicht möglich, %1</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation type="unfinished">das ist ein Ordner</translation>
    </message>
    <message>
        <source>This key is longer than %1 bytes, which is the most that is read.</source>
        <translation type="unfinished">Dieser Schlüssel ist länger als %1 Byte, mehr wird nicht gelesen.</translation>
    </message>
    <message>
        <source>This list has %1 items; at most %2 are read.</source>
        <translation type="unfinished">Diese Liste hat %1 Einträge; gelesen werden höchstens %2.</translation>
    </message>
    <message>
        <source>A name must not be empty.</source>
        <translation type="unfinished">Ein Name darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is used twice; the first time in line %2.</source>
        <translation type="unfinished">Der Name „%1“ wird zweimal verwendet; zuerst in Zeile %2.</translation>
    </message>
    <message>
        <source>This file is empty; a design starts with &quot;format: 1&quot;.</source>
        <translation type="unfinished">Diese Datei ist leer; ein Entwurf beginnt mit „format: 1“.</translation>
    </message>
    <message>
        <source>This is not a design: it starts with %1 instead of &quot;format: 1&quot;.</source>
        <translation type="unfinished">Das ist kein Entwurf: Die Datei beginnt mit %1 statt mit „format: 1“.</translation>
    </message>
    <message>
        <source>This is not a design: the key &quot;format&quot; is missing; a design starts with &quot;format: 1&quot;.</source>
        <translation type="unfinished">Das ist kein Entwurf: Der Schlüssel „format“ fehlt; ein Entwurf beginnt mit „format: 1“.</translation>
    </message>
    <message>
        <source>This file has format %1; this program reads up to %2: it needs a newer Sliceboard.</source>
        <translation type="unfinished">Diese Datei hat Format %1; dieses Programm liest bis %2: Es wird ein neueres Sliceboard gebraucht.</translation>
    </message>
    <message>
        <source>The house rules are longer than %1 KiB, which is the most that is read.</source>
        <translation type="unfinished">Die Hausregeln sind länger als %1 KiB, mehr wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Expected a date such as 2027-01-31, but got %1.</source>
        <translation type="unfinished">Erwartet wird ein Datum wie 2027-01-31, gefunden: %1.</translation>
    </message>
    <message>
        <source>Expected a release such as 17.4, the word &quot;none&quot; or a map with &quot;driver&quot; and &quot;release&quot;, but got %1.</source>
        <translation type="unfinished">Erwartet wird ein Release wie 17.4, das Wort „none“ oder eine Zuordnung mit „driver“ und „release“, gefunden: %1.</translation>
    </message>
    <message>
        <source>With this list the design has %1 hosts; at most %2 are read.</source>
        <translation type="unfinished">Mit dieser Liste hat der Entwurf %1 Hosts; gelesen werden höchstens %2.</translation>
    </message>
    <message>
        <source>Expected a PCI address such as &quot;0000:17:00.0&quot;, but got %1.</source>
        <translation type="unfinished">Erwartet wird eine PCI-Adresse wie „0000:17:00.0“, gefunden: %1.</translation>
    </message>
    <message>
        <source>The PCI address %1 is used twice on this host.</source>
        <translation type="unfinished">Die PCI-Adresse %1 wird auf diesem Host zweimal verwendet.</translation>
    </message>
    <message>
        <source>There is no host &quot;%1&quot; in this design.</source>
        <translation type="unfinished">In diesem Entwurf gibt es keinen Host „%1“.</translation>
    </message>
    <message>
        <source>Expected a GPU such as &quot;esx01/0000:17:00.0&quot;, but got %1.</source>
        <translation type="unfinished">Erwartet wird eine GPU wie „esx01/0000:17:00.0“, gefunden: %1.</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; has no GPU at the PCI address %2.</source>
        <translation type="unfinished">Der Host „%1“ hat keine GPU an der PCI-Adresse %2.</translation>
    </message>
    <message>
        <source>Expected the word &quot;all&quot; or an amount of memory such as &quot;64 GB&quot;, at most 65536 GB, but got %1.</source>
        <translation type="unfinished">Erwartet wird das Wort „all“ oder eine Speichergröße wie „64 GB“, höchstens 65536 GB, gefunden: %1.</translation>
    </message>
    <message>
        <source>This word stands in the list twice.</source>
        <translation type="unfinished">Dieses Wort steht zweimal in der Liste.</translation>
    </message>
    <message>
        <source>Expected a device with exactly one of &quot;passthrough&quot;, &quot;passthrough_model&quot; and &quot;profile&quot;.</source>
        <translation type="unfinished">Erwartet wird ein Gerät mit genau einem von „passthrough“, „passthrough_model“ und „profile“.</translation>
    </message>
    <message>
        <source>&quot;label&quot; belongs to a device with &quot;passthrough_model&quot; only.</source>
        <translation type="unfinished">„label“ gehört nur zu einem Gerät mit „passthrough_model“.</translation>
    </message>
    <message>
        <source>&quot;at&quot; belongs to a device with &quot;profile&quot; only.</source>
        <translation type="unfinished">„at“ gehört nur zu einem Gerät mit „profile“.</translation>
    </message>
    <message>
        <source>&quot;group&quot; belongs to a device with &quot;profile&quot; only.</source>
        <translation type="unfinished">„group“ gehört nur zu einem Gerät mit „profile“.</translation>
    </message>
    <message>
        <source>A device with &quot;passthrough&quot; names its GPU there; &quot;on&quot; belongs to the other devices.</source>
        <translation type="unfinished">Ein Gerät mit „passthrough“ nennt dort seine GPU; „on“ gehört zu den anderen Geräten.</translation>
    </message>
    <message>
        <source>Expected an ESXi version such as 8.0.3, but got %1.</source>
        <translation type="unfinished">Erwartet wird eine ESXi-Version wie 8.0.3, gefunden: %1.</translation>
    </message>
    <message>
        <source>Expected an amount of memory such as &quot;64 GB&quot; or &quot;512 MB&quot;, at most 65536 GB, but got %1.</source>
        <translation type="unfinished">Erwartet wird eine Speichergröße wie „64 GB“ oder „512 MB“, höchstens 65536 GB, gefunden: %1.</translation>
    </message>
    <message>
        <source>This text is longer than %1 bytes, which is the most that is read.</source>
        <translation type="unfinished">Dieser Text ist länger als %1 Bytes; mehr wird nicht gelesen.</translation>
    </message>
    <message>
        <source>A title must not be empty.</source>
        <translation type="unfinished">Ein Titel darf nicht leer sein.</translation>
    </message>
</context>
<context>
    <name>DesignLock</name>
    <message>
        <source>%1 on %2 has had this design open since %3 (%4, process %5).</source>
        <translation type="unfinished">%1 auf %2 hat diesen Entwurf seit %3 geöffnet (%4, Prozess %5).</translation>
    </message>
</context>
<context>
    <name>DeviceTexts</name>
    <message>
        <source>%1, waiting</source>
        <translation type="unfinished">%1, wartend</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished">%1 auf %2</translation>
    </message>
    <message>
        <source>%1 on %2, placement ID %3</source>
        <translation type="unfinished">%1 auf %2, Platzierungs-ID %3</translation>
    </message>
</context>
<context>
    <name>Diagrams</name>
    <message>
        <source>reserved</source>
        <translation type="unfinished">reserviert</translation>
    </message>
    <message>
        <source>whole GPU</source>
        <translation type="unfinished">ganze GPU</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished">%1 frei</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished">%1 GB</translation>
    </message>
    <message>
        <source>Hosts and GPUs</source>
        <translation type="unfinished">Hosts und GPUs</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VMs</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Befunde</translation>
    </message>
    <message>
        <source>Title block and legend</source>
        <translation type="unfinished">Schriftfeld und Legende</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Blatt</translation>
    </message>
    <message>
        <source>Free room</source>
        <translation type="unfinished">Freier Platz</translation>
    </message>
    <message>
        <source>Reserved, or VM powered off</source>
        <translation type="unfinished">Reserviert, oder VM ausgeschaltet</translation>
    </message>
    <message>
        <source>continued from %1</source>
        <translation type="unfinished">Fortsetzung von %1</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation type="unfinished">keine GPU</translation>
    </message>
    <message>
        <source>continued on %1</source>
        <translation type="unfinished">Fortsetzung auf %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished">frei</translation>
    </message>
    <message>
        <source>%1, no room</source>
        <translation type="unfinished">%1, kein Platz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, not drawn</source>
        <translation type="unfinished">
            <numerusform>%Ln weiteres, nicht gezeichnet</numerusform>
            <numerusform>%Ln weitere, nicht gezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation type="unfinished">%1 (aus)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation type="unfinished">Blatt %1</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation type="unfinished">Keine Befunde.</translation>
    </message>
    <message>
        <source>Findings, the worst first:</source>
        <translation type="unfinished">Befunde, die schwersten zuerst:</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more; the table of findings has them all.</source>
        <translation type="unfinished">
            <numerusform>Und %Ln weiterer; die Tabelle der Befunde enthält alle.</numerusform>
            <numerusform>Und %Ln weitere; die Tabelle der Befunde enthält alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) or reserved slot(s) are not drawn, since their GPU has too many for its page.</source>
        <translation type="unfinished">
            <numerusform>%Ln Gerät oder reservierter Slot ist nicht gezeichnet, da seine GPU zu viele für ihre Seite hat.</numerusform>
            <numerusform>%Ln Geräte oder reservierte Slots sind nicht gezeichnet, da ihre GPU zu viele für ihre Seite hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">Übersicht</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation type="unfinished">Ohne Platz</translation>
    </message>
    <message>
        <source>overview</source>
        <translation type="unfinished">Übersicht</translation>
    </message>
    <message>
        <source>VMs without a place</source>
        <translation type="unfinished">VMs ohne Platz</translation>
    </message>
    <message>
        <source>the column before</source>
        <translation type="unfinished">voriger Spalte</translation>
    </message>
    <message>
        <source>the next column</source>
        <translation type="unfinished">nächster Spalte</translation>
    </message>
    <message>
        <source>%1: no host</source>
        <translation type="unfinished">%1: kein Host</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln VM</numerusform>
            <numerusform>%Ln VMs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation type="unfinished">%1: %2 bis %3</translation>
    </message>
    <message>
        <source>no GPU device</source>
        <translation type="unfinished">kein GPU-Gerät</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished">auf %1</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation type="unfinished">Cluster %1</translation>
    </message>
    <message>
        <source>no host</source>
        <translation type="unfinished">kein Host</translation>
    </message>
    <message>
        <source>%1, reserved</source>
        <translation type="unfinished">%1, reserviert</translation>
    </message>
    <message>
        <source>powered off</source>
        <translation type="unfinished">ausgeschaltet</translation>
    </message>
    <message>
        <source>Cluster %1: %2.</source>
        <translation type="unfinished">Cluster %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more cluster(s).</source>
        <translation type="unfinished">
            <numerusform>Und %Ln weiterer Cluster.</numerusform>
            <numerusform>Und %Ln weitere Cluster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) with a device that has no place, or without any.</source>
        <translation type="unfinished">
            <numerusform>%Ln VM mit einem Gerät ohne Platz oder ohne jedes Gerät.</numerusform>
            <numerusform>%Ln VMs mit einem Gerät ohne Platz oder ohne jedes Gerät.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check: %1.</source>
        <translation type="unfinished">Prüfung: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The design is too large for a diagram of this kind with each device: the %Ln host(s) are drawn with counts, GPUs and VMs are not.</source>
        <translation type="unfinished">
            <numerusform>Der Entwurf ist zu groß für ein Diagramm dieser Art mit jedem Gerät: Der %Ln Host ist mit Anzahlen gezeichnet, GPUs und VMs sind es nicht.</numerusform>
            <numerusform>Der Entwurf ist zu groß für ein Diagramm dieser Art mit jedem Gerät: Die %Ln Hosts sind mit Anzahlen gezeichnet, GPUs und VMs sind es nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The design is too large for a diagram of this kind with each host: clusters are drawn with counts, hosts, GPUs and VMs are not.</source>
        <translation type="unfinished">Der Entwurf ist zu groß für ein Diagramm dieser Art mit jedem Host: Cluster sind mit Anzahlen gezeichnet, Hosts, GPUs und VMs sind es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cluster(s) are not drawn.</source>
        <translation type="unfinished">
            <numerusform>%Ln Cluster ist nicht gezeichnet.</numerusform>
            <numerusform>%Ln Cluster sind nicht gezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>VMs without a place are not drawn.</source>
        <translation type="unfinished">VMs ohne Platz sind nicht gezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Host</numerusform>
            <numerusform>%Ln Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln GPU</numerusform>
            <numerusform>%Ln GPUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 bis %2</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Cluster %1 was added.</source>
        <translation type="unfinished">Cluster %1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Cluster %1 was removed.</source>
        <translation type="unfinished">Cluster %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Cluster %1 was changed.</source>
        <translation type="unfinished">Cluster %1 wurde geändert.</translation>
    </message>
    <message>
        <source>Host %1 was added.</source>
        <translation type="unfinished">Host %1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Host %1 was removed.</source>
        <translation type="unfinished">Host %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Host %1 was changed.</source>
        <translation type="unfinished">Host %1 wurde geändert.</translation>
    </message>
    <message>
        <source>GPU %1 was added.</source>
        <translation type="unfinished">GPU %1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>GPU %1 was removed.</source>
        <translation type="unfinished">GPU %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>GPU %1 was changed.</source>
        <translation type="unfinished">GPU %1 wurde geändert.</translation>
    </message>
    <message>
        <source>VM %1 was added.</source>
        <translation type="unfinished">VM %1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>VM %1 was removed.</source>
        <translation type="unfinished">VM %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>VM %1 was changed.</source>
        <translation type="unfinished">VM %1 wurde geändert.</translation>
    </message>
    <message>
        <source>The design&apos;s own facts were changed.</source>
        <translation type="unfinished">Die Angaben zum Entwurf selbst wurden geändert.</translation>
    </message>
    <message>
        <source>%1 is %2 and was not stated.</source>
        <comment>a key of a file and its value</comment>
        <translation type="unfinished">%1 ist %2 und war nicht angegeben.</translation>
    </message>
    <message>
        <source>%1 was %2 and is not stated any more.</source>
        <comment>a key of a file and its value</comment>
        <translation type="unfinished">%1 war %2 und ist nicht mehr angegeben.</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3.</source>
        <comment>a key of a file and its values</comment>
        <translation type="unfinished">%1 war %2 und ist %3.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation type="unfinished">Kein Unterschied.</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed.</source>
        <comment>numbers of entities</comment>
        <translation type="unfinished">%1 hinzugefügt, %2 entfernt, %3 geändert.</translation>
    </message>
    <message>
        <source>%1 is there already, so that it cannot be added.</source>
        <translation type="unfinished">%1 ist bereits vorhanden und kann daher nicht hinzugefügt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be added, because %2, which holds it, is not there.</source>
        <translation type="unfinished">%1 kann nicht hinzugefügt werden, weil %2 fehlt, worin es enthalten ist.</translation>
    </message>
    <message>
        <source>%1 is not there, so that it cannot be changed.</source>
        <translation type="unfinished">%1 ist nicht vorhanden und kann daher nicht geändert werden.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <comment>names of two designs, and how many changes there are</comment>
        <translation type="unfinished">Von „%1“ zu „%2“: %3</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Änderung</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished">Objekt</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished">Angabe</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Nachher</translation>
    </message>
    <message>
        <source>The clusters stand in another order.</source>
        <translation type="unfinished">Die Cluster stehen in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>The hosts of cluster %1 stand in another order.</source>
        <translation type="unfinished">Die Hosts des Clusters %1 stehen in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>The GPUs of host %1 stand in another order.</source>
        <translation type="unfinished">Die GPUs des Hosts %1 stehen in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>The VMs stand in another order.</source>
        <translation type="unfinished">Die VMs stehen in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no value is stated</comment>
        <translation type="unfinished">nichts</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation type="unfinished">Cluster %1</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation type="unfinished">Host %1</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation type="unfinished">GPU %1</translation>
    </message>
    <message>
        <source>VM %1</source>
        <translation type="unfinished">VM %1</translation>
    </message>
    <message>
        <source>the design</source>
        <translation type="unfinished">der Entwurf</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished">Entfernt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished">Verschoben</translation>
    </message>
    <message>
        <source>Re-profiled</source>
        <translation type="unfinished">Anderes Profil</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished">Modus</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished">Treiber</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Einstellungen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">Reihenfolge</translation>
    </message>
    <message>
        <source>%1: the order changed.</source>
        <comment>a key of a file</comment>
        <translation type="unfinished">%1: Die Reihenfolge hat sich geändert.</translation>
    </message>
    <message>
        <source>Perhaps %1 was only renamed to %2: both state the same.</source>
        <comment>host esx01, and a name</comment>
        <translation type="unfinished">Vielleicht wurde %1 nur in %2 umbenannt: Beide geben dasselbe an.</translation>
    </message>
    <message>
        <source>Conflict in %1, %2: it was %3; ours is %4; theirs is %5.</source>
        <comment>host esx01, key of a file, values</comment>
        <translation type="unfinished">Konflikt in %1, %2: Es war %3; unsere Seite hat %4, die andere %5.</translation>
    </message>
    <message>
        <source>Conflict about %1: ours has removed it or what holds it, theirs has changed it to %2.</source>
        <comment>host esx01, all its facts</comment>
        <translation type="unfinished">Konflikt um %1: Unsere Seite hat es oder das, worin es enthalten ist, entfernt, die andere hat es geändert in %2.</translation>
    </message>
    <message>
        <source>Conflict about %1: theirs has removed it, ours has changed or needs it.</source>
        <comment>host esx01</comment>
        <translation type="unfinished">Konflikt um %1: Die andere Seite hat es entfernt, unsere hat es geändert oder braucht es.</translation>
    </message>
    <message>
        <source>The order changed, too.</source>
        <translation type="unfinished">Auch die Reihenfolge hat sich geändert.</translation>
    </message>
    <message>
        <source>What the conflict is about is not there any more: %1.</source>
        <comment>host esx01</comment>
        <translation type="unfinished">Worum es in dem Konflikt geht, ist nicht mehr vorhanden: %1.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <comment>cluster ml-a</comment>
        <translation type="unfinished">%1 ist nicht vorhanden.</translation>
    </message>
</context>
<context>
    <name>Drag</name>
    <message>
        <source>clipboard</source>
        <comment>where a text comes from</comment>
        <translation type="unfinished">Zwischenablage</translation>
    </message>
    <message>
        <source>The clipboard holds no text of hosts or VMs.</source>
        <translation type="unfinished">Die Zwischenablage enthält keinen Text von Hosts oder VMs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s)</source>
        <comment>what is being dragged</comment>
        <translation type="unfinished">
            <numerusform>%Ln VM</numerusform>
            <numerusform>%Ln VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <comment>of VMs, being dragged</comment>
        <translation type="unfinished">
            <numerusform>%Ln Kopie</numerusform>
            <numerusform>%Ln Kopien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropGrade</name>
    <message>
        <source>Allowed</source>
        <translation type="unfinished">Erlaubt</translation>
    </message>
    <message>
        <source>Facts are missing</source>
        <translation type="unfinished">Angaben fehlen</translation>
    </message>
    <message>
        <source>Allowed with a warning</source>
        <translation type="unfinished">Erlaubt, mit einer Warnung</translation>
    </message>
    <message>
        <source>Breaks a rule</source>
        <translation type="unfinished">Verletzt eine Regel</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished">Nicht möglich</translation>
    </message>
</context>
<context>
    <name>DropPainter</name>
    <message>
        <source>vGPU</source>
        <translation type="unfinished">vGPU</translation>
    </message>
    <message>
        <source>vGPU: %1</source>
        <translation type="unfinished">vGPU: %1</translation>
    </message>
    <message>
        <source>Passthrough: whole GPU</source>
        <translation type="unfinished">Passthrough: ganze GPU</translation>
    </message>
</context>
<context>
    <name>DropTexts</name>
    <message>
        <source>free %1 → %2</source>
        <translation type="unfinished">frei %1 → %2</translation>
    </message>
    <message>
        <source>slots %1 → %2</source>
        <translation type="unfinished">Slots %1 → %2</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished">Erlaubt</translation>
    </message>
    <message numerus="yes">
        <source>Mends %Ln finding(s).</source>
        <translation type="unfinished">
            <numerusform>Behebt %Ln Befund.</numerusform>
            <numerusform>Behebt %Ln Befunde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more finding(s).</source>
        <translation type="unfinished">
            <numerusform>und %Ln weiterer Befund.</numerusform>
            <numerusform>und %Ln weitere Befunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>whole GPU</source>
        <translation type="unfinished">ganze GPU</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished">Nicht möglich</translation>
    </message>
    <message>
        <source>Only VMs can be dropped on a host.</source>
        <translation type="unfinished">Nur VMs können auf einem Host abgelegt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln VM(s) placed</source>
        <translation type="unfinished">
            <numerusform>%1 von %Ln VM platziert</numerusform>
            <numerusform>%1 von %Ln VMs platziert</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a profile can be dropped on a VM.</source>
        <translation type="unfinished">Auf einer VM kann nur ein Profil abgelegt werden.</translation>
    </message>
    <message>
        <source>Let %1 ask for %2</source>
        <translation type="unfinished">%1 soll %2 anfordern</translation>
    </message>
    <message>
        <source>Place %1 on %2</source>
        <translation type="unfinished">%1 auf %2 platzieren</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished">%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Move reserved slot %1 to %2</source>
        <translation type="unfinished">Reservierten Slot %1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Reserve %1 on %2</source>
        <translation type="unfinished">%1 auf %2 reservieren</translation>
    </message>
    <message>
        <source>Add %1 on %2</source>
        <translation type="unfinished">%1 auf %2 hinzufügen</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation type="unfinished">Ist bereits dort.</translation>
    </message>
    <message>
        <source>Drop a profile on a GPU or on a VM.</source>
        <translation type="unfinished">Ein Profil auf einer GPU oder auf einer VM ablegen.</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln VM(s) off their GPUs</source>
        <translation type="unfinished">
            <numerusform>%Ln VM von ihrer GPU nehmen</numerusform>
            <numerusform>%Ln VMs von ihren GPUs nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take VM off its GPU</source>
        <translation type="unfinished">VM von ihrer GPU nehmen</translation>
    </message>
    <message>
        <source>Release reserved slot</source>
        <translation type="unfinished">Reservierten Slot freigeben</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln VM(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln VM hinzufügen</numerusform>
            <numerusform>%Ln VMs hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl: copy · Shift: how many · Alt: exact place · Esc: cancel</source>
        <translation type="unfinished">Strg: kopieren · Umschalt: wie viele · Alt: genaue Stelle · Esc: abbrechen</translation>
    </message>
    <message>
        <source>switches the GPU from %1 to %2</source>
        <translation type="unfinished">stellt die GPU von %1 auf %2 um</translation>
    </message>
    <message numerus="yes">
        <source>switches %Ln GPU(s) from %1 to %2</source>
        <translation type="unfinished">
            <numerusform>stellt %Ln GPU von %1 auf %2 um</numerusform>
            <numerusform>stellt %Ln GPUs von %1 auf %2 um</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adds a vGPU to the %Ln device(s) of %1</source>
        <translation type="unfinished">
            <numerusform>fügt %1 mit %Ln Gerät eine vGPU hinzu</numerusform>
            <numerusform>fügt %1 mit %Ln Geräten eine vGPU hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adds a whole GPU to the %Ln device(s) of %1</source>
        <translation type="unfinished">
            <numerusform>fügt %1 mit %Ln Gerät eine ganze GPU hinzu</numerusform>
            <numerusform>fügt %1 mit %Ln Geräten eine ganze GPU hinzu</numerusform>
        </translation>
    </message>
    <message>
        <source>moves %1 from %2</source>
        <translation type="unfinished">verschiebt %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>moves %Ln device(s) from other GPUs</source>
        <translation type="unfinished">
            <numerusform>verschiebt %Ln Gerät von einer anderen GPU</numerusform>
            <numerusform>verschiebt %Ln Geräte von anderen GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adds a device to %Ln VM(s) that have some</source>
        <translation type="unfinished">
            <numerusform>fügt %Ln VM, die schon welche hat, ein Gerät hinzu</numerusform>
            <numerusform>fügt %Ln VMs, die schon welche haben, je ein Gerät hinzu</numerusform>
        </translation>
    </message>
    <message>
        <source>moves %1 from %2 to %3</source>
        <comment>a VM, from 0–20 GB to 60–80 GB</comment>
        <translation type="unfinished">verschiebt %1 von %2 nach %3</translation>
    </message>
    <message numerus="yes">
        <source>moves %Ln other VM(s) on the GPU</source>
        <translation type="unfinished">
            <numerusform>verschiebt %Ln andere VM auf ihrer GPU</numerusform>
            <numerusform>verschiebt %Ln andere VMs auf ihren GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) find no place without an error.</source>
        <translation type="unfinished">
            <numerusform>%Ln VM findet keinen Platz ohne Fehler.</numerusform>
            <numerusform>%Ln VMs finden keinen Platz ohne Fehler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No GPU of this host takes any of %Ln VM(s) without an error.</source>
        <translation type="unfinished">
            <numerusform>Keine GPU dieses Hosts nimmt die VM ohne Fehler auf.</numerusform>
            <numerusform>Keine GPU dieses Hosts nimmt eine der %Ln VMs ohne Fehler auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <comment>what is being dragged</comment>
        <translation type="unfinished">
            <numerusform>%Ln Host</numerusform>
            <numerusform>%Ln Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln host(s) to %1</source>
        <comment>undo step</comment>
        <translation type="unfinished">
            <numerusform>%Ln Host nach %1 verschieben</numerusform>
            <numerusform>%Ln Hosts nach %1 verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: drop it on another cluster.</source>
        <comment>one host or several</comment>
        <translation type="unfinished">%1: auf einem anderen Cluster ablegen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) stand in this cluster already.</source>
        <comment>being dragged</comment>
        <translation type="unfinished">
            <numerusform>%Ln Host steht schon in diesem Cluster.</numerusform>
            <numerusform>%Ln Hosts stehen schon in diesem Cluster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stand there already</source>
        <comment>hosts that are being dragged</comment>
        <translation type="unfinished">
            <numerusform>%Ln davon steht schon dort</numerusform>
            <numerusform>%Ln davon stehen schon dort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) go along</source>
        <comment>with hosts that are being dragged</comment>
        <translation type="unfinished">
            <numerusform>%Ln VM geht mit</numerusform>
            <numerusform>%Ln VMs gehen mit</numerusform>
        </translation>
    </message>
    <message>
        <source>hosts %1 → %2</source>
        <translation type="unfinished">Hosts %1 → %2</translation>
    </message>
</context>
<context>
    <name>EditTexts</name>
    <message>
        <source>not entered</source>
        <translation type="unfinished">nicht angegeben</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">nein</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3 (was %4)</source>
        <translation type="unfinished">%1: %2 wird %3 (war %4)</translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>ESXi version</source>
        <translation type="unfinished">ESXi-Version</translation>
    </message>
    <message>
        <source>NVIDIA driver on ESXi</source>
        <translation type="unfinished">NVIDIA-Treiber auf ESXi</translation>
    </message>
    <message>
        <source>vGPU Manager package</source>
        <translation type="unfinished">Paket des vGPU Manager</translation>
    </message>
    <message>
        <source>vGPU Manager component</source>
        <translation type="unfinished">Komponente des vGPU Manager</translation>
    </message>
    <message>
        <source>default graphics type</source>
        <translation type="unfinished">Standardgrafiktyp</translation>
    </message>
    <message>
        <source>default graphics type today</source>
        <translation type="unfinished">heutiger Standardgrafiktyp</translation>
    </message>
    <message>
        <source>assignment policy</source>
        <translation type="unfinished">Zuweisungsrichtlinie</translation>
    </message>
    <message>
        <source>VT-d or AMD IOMMU</source>
        <translation type="unfinished">VT-d oder AMD IOMMU</translation>
    </message>
    <message>
        <source>SR-IOV</source>
        <translation type="unfinished">SR-IOV</translation>
    </message>
    <message>
        <source>ARI</source>
        <translation type="unfinished">ARI</translation>
    </message>
    <message>
        <source>memory mapping above 4 GB</source>
        <translation type="unfinished">Speicherzuordnung oberhalb von 4 GB</translation>
    </message>
    <message>
        <source>boot device</source>
        <translation type="unfinished">Startgerät</translation>
    </message>
    <message>
        <source>scheduler of vGPUs</source>
        <translation type="unfinished">Scheduler der vGPUs</translation>
    </message>
    <message>
        <source>NVSwitch</source>
        <translation type="unfinished">NVSwitch</translation>
    </message>
    <message>
        <source>licence server</source>
        <translation type="unfinished">Lizenzserver</translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation type="unfinished">PCI-Adresse</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation type="unfinished">GPU-Modell</translation>
    </message>
    <message>
        <source>use</source>
        <translation type="unfinished">Verwendung</translation>
    </message>
    <message>
        <source>vGPU mode</source>
        <translation type="unfinished">vGPU-Modus</translation>
    </message>
    <message>
        <source>use today</source>
        <translation type="unfinished">heutige Verwendung</translation>
    </message>
    <message>
        <source>vGPU mode today</source>
        <translation type="unfinished">heutiger vGPU-Modus</translation>
    </message>
    <message>
        <source>passthrough enabled</source>
        <translation type="unfinished">Passthrough aktiviert</translation>
    </message>
    <message>
        <source>graphics type</source>
        <translation type="unfinished">Grafiktyp</translation>
    </message>
    <message>
        <source>MIG enabled</source>
        <translation type="unfinished">MIG aktiviert</translation>
    </message>
    <message>
        <source>display mode enabled</source>
        <translation type="unfinished">Anzeigemodus aktiviert</translation>
    </message>
    <message>
        <source>primary display of the host</source>
        <translation type="unfinished">primäre Anzeige des Hosts</translation>
    </message>
    <message>
        <source>ECC memory</source>
        <translation type="unfinished">ECC-Speicher</translation>
    </message>
    <message>
        <source>NVLink bridge</source>
        <translation type="unfinished">NVLink-Brücke</translation>
    </message>
    <message>
        <source>module on the baseboard</source>
        <translation type="unfinished">Modul auf dem Baseboard</translation>
    </message>
    <message>
        <source>DRS</source>
        <translation type="unfinished">DRS</translation>
    </message>
    <message>
        <source>DRS moves vGPU VMs</source>
        <translation type="unfinished">DRS verschiebt vGPU-VMs</translation>
    </message>
    <message>
        <source>vMotion of vGPU VMs enabled in vCenter</source>
        <translation type="unfinished">vMotion von vGPU-VMs in vCenter aktiviert</translation>
    </message>
    <message>
        <source>speed of the vMotion network in Gbit/s</source>
        <translation type="unfinished">Geschwindigkeit des vMotion-Netzwerks in Gbit/s</translation>
    </message>
    <message>
        <source>tolerated stun time in seconds</source>
        <translation type="unfinished">tolerierte Stun-Zeit in Sekunden</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation type="unfinished">%1 (war %2)</translation>
    </message>
    <message>
        <source>new device: %1</source>
        <translation type="unfinished">neues Gerät: %1</translation>
    </message>
    <message>
        <source>device removed: %1</source>
        <translation type="unfinished">Gerät entfernt: %1</translation>
    </message>
    <message>
        <source>VM hardware version</source>
        <translation type="unfinished">Hardwareversion der VM</translation>
    </message>
    <message>
        <source>secure boot</source>
        <translation type="unfinished">Sicherer Start</translation>
    </message>
    <message>
        <source>memory hot-add</source>
        <translation type="unfinished">Hot-Add von Arbeitsspeicher</translation>
    </message>
    <message>
        <source>hot-plug of passthrough devices</source>
        <translation type="unfinished">Hot-Plug von Passthrough-Geräten</translation>
    </message>
    <message>
        <source>NVIDIA licence</source>
        <translation type="unfinished">NVIDIA-Lizenz</translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished">Tags</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation type="unfinished">braucht %1</translation>
    </message>
    <message>
        <source>no longer needs %1</source>
        <translation type="unfinished">braucht %1 nicht mehr</translation>
    </message>
    <message>
        <source>pinned host</source>
        <translation type="unfinished">fest zugeordneter Host</translation>
    </message>
    <message>
        <source>guest OS</source>
        <translation type="unfinished">Gastbetriebssystem</translation>
    </message>
    <message>
        <source>NVIDIA driver in the guest</source>
        <translation type="unfinished">NVIDIA-Treiber im Gast</translation>
    </message>
    <message>
        <source>firmware</source>
        <translation type="unfinished">Firmware</translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished">Arbeitsspeicher</translation>
    </message>
    <message>
        <source>all guest memory reserved</source>
        <translation type="unfinished">gesamter Gastarbeitsspeicher reserviert</translation>
    </message>
    <message>
        <source>reserved memory</source>
        <translation type="unfinished">reservierter Arbeitsspeicher</translation>
    </message>
    <message>
        <source>64-bit MMIO</source>
        <translation type="unfinished">64-Bit-MMIO</translation>
    </message>
    <message>
        <source>power state</source>
        <translation type="unfinished">Betriebszustand</translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished">Entwurf</translation>
    </message>
    <message>
        <source>severities of rules change</source>
        <translation type="unfinished">Schweregrade von Regeln ändern sich</translation>
    </message>
    <message>
        <source>house rules change</source>
        <translation type="unfinished">Hausregeln ändern sich</translation>
    </message>
    <message>
        <source>The waiver of %1 changes</source>
        <translation type="unfinished">Die Ausnahme zu %1 ändert sich</translation>
    </message>
    <message>
        <source>a waiver</source>
        <translation type="unfinished">eine Ausnahme</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation type="unfinished">%1 kommt hinzu</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation type="unfinished">%1 wird entfernt</translation>
    </message>
    <message>
        <source>%1 is moved</source>
        <translation type="unfinished">%1 wird verschoben</translation>
    </message>
    <message>
        <source>saved views change</source>
        <translation type="unfinished">gespeicherte Ansichten ändern sich</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>%Ln slot(s) reserved now</source>
        <translation type="unfinished">
            <numerusform>%Ln Slot jetzt reserviert</numerusform>
            <numerusform>%Ln Slots jetzt reserviert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityTexts</name>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished">%1 GB</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more finding(s)</source>
        <translation type="unfinished">
            <numerusform>und %Ln weiterer Befund</numerusform>
            <numerusform>und %Ln weitere Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">keine</translation>
    </message>
    <message>
        <source>vGPU Manager %1</source>
        <translation type="unfinished">vGPU Manager %1</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished">Shared</translation>
    </message>
    <message>
        <source>Shared Direct</source>
        <translation type="unfinished">Shared Direct</translation>
    </message>
    <message>
        <source>best performance (spread)</source>
        <translation type="unfinished">Beste Leistung (verteilen)</translation>
    </message>
    <message>
        <source>consolidation (fill)</source>
        <translation type="unfinished">Konsolidierung (auffüllen)</translation>
    </message>
    <message>
        <source>Data Center driver %1</source>
        <translation type="unfinished">Data-Center-Treiber %1</translation>
    </message>
    <message>
        <source>vGPU guest driver %1</source>
        <translation type="unfinished">vGPU-Gasttreiber %1</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation type="unfinished">nicht zugewiesen</translation>
    </message>
    <message>
        <source>passthrough</source>
        <translation type="unfinished">Passthrough</translation>
    </message>
    <message>
        <source>vGPU</source>
        <translation type="unfinished">vGPU</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished">Hosts</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished">GPUs</translation>
    </message>
    <message>
        <source>ESXi</source>
        <translation type="unfinished">ESXi</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation type="unfinished">nicht angegeben</translation>
    </message>
    <message>
        <source>Host driver</source>
        <translation type="unfinished">Hosttreiber</translation>
    </message>
    <message>
        <source>Graphics type</source>
        <translation type="unfinished">Grafiktyp</translation>
    </message>
    <message>
        <source>Graphics type today</source>
        <translation type="unfinished">Heutiger Grafiktyp</translation>
    </message>
    <message>
        <source>Assignment policy</source>
        <translation type="unfinished">Zuweisungsrichtlinie</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VMs</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">Modell</translation>
    </message>
    <message>
        <source>%1 (not in the catalog)</source>
        <translation type="unfinished">%1 (nicht im Katalog)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished">Verwendung</translation>
    </message>
    <message>
        <source>Use today</source>
        <translation type="unfinished">Heutige Verwendung</translation>
    </message>
    <message>
        <source>vGPU mode today</source>
        <translation type="unfinished">Heutiger vGPU-Modus</translation>
    </message>
    <message>
        <source>Frame buffer</source>
        <translation type="unfinished">Framebuffer</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Frei</translation>
    </message>
    <message>
        <source>Reserved slots</source>
        <translation type="unfinished">Reservierte Slots</translation>
    </message>
    <message>
        <source>Guest OS</source>
        <translation type="unfinished">Gastbetriebssystem</translation>
    </message>
    <message>
        <source>Guest driver</source>
        <translation type="unfinished">Gasttreiber</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished">Betriebszustand</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">ein</translation>
    </message>
    <message>
        <source>off: it holds no vGPU</source>
        <translation type="unfinished">aus: belegt keine vGPU</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) taken</source>
        <translation type="unfinished">
            <numerusform>%Ln Slot belegt</numerusform>
            <numerusform>%Ln Slots belegt</numerusform>
        </translation>
    </message>
    <message>
        <source>GPU %1 on %2, %3, %4, %5, %6 free.</source>
        <translation type="unfinished">GPU %1 auf %2, %3, %4, %5, %6 frei.</translation>
    </message>
    <message>
        <source>slice %1</source>
        <translation type="unfinished">Slice %1</translation>
    </message>
    <message>
        <source>slices %1–%2</source>
        <translation type="unfinished">Slices %1–%2</translation>
    </message>
    <message>
        <source>%1–%2 GB</source>
        <translation type="unfinished">%1–%2 GB</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slice(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Slice</numerusform>
            <numerusform>%Ln Slices</numerusform>
        </translation>
    </message>
    <message>
        <source>ESXi %1</source>
        <translation type="unfinished">ESXi %1</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation type="unfinished">keine GPU</translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s) of %1 models</source>
        <translation type="unfinished">
            <numerusform>%Ln GPU von %1 Modellen</numerusform>
            <numerusform>%Ln GPUs von %1 Modellen</numerusform>
        </translation>
    </message>
    <message>
        <source>passthrough, whole GPU</source>
        <translation type="unfinished">Passthrough, ganze GPU</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished">Belegt</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished">Platzierung</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished">GPU</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Größe</translation>
    </message>
    <message>
        <source>unknown to the catalog; drawn as a guess</source>
        <translation type="unfinished">dem Katalog unbekannt; als Schätzung gezeichnet</translation>
    </message>
    <message>
        <source>Reserved slot</source>
        <translation type="unfinished">Reservierter Slot</translation>
    </message>
    <message numerus="yes">
        <source>Cluster %1, %Ln host(s).</source>
        <translation type="unfinished">
            <numerusform>Cluster %1, %Ln Host.</numerusform>
            <numerusform>Cluster %1, %Ln Hosts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Host %1, %2, %3.</source>
        <translation type="unfinished">Host %1, %2, %3.</translation>
    </message>
    <message>
        <source>VM %1.</source>
        <translation type="unfinished">VM %1.</translation>
    </message>
    <message>
        <source>%1, %2, %3 on GPU %4.</source>
        <translation type="unfinished">%1, %2, %3 auf GPU %4.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished">Reserviert</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln slice(s) used</source>
        <translation type="unfinished">
            <numerusform>%1 von %Ln Slice belegt</numerusform>
            <numerusform>%1 von %Ln Slices belegt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 GB used</source>
        <translation type="unfinished">%1 von %2 GB belegt</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished">Cluster</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished">PNG-Bild</translation>
    </message>
    <message>
        <source>The board with title block and legend, as pixels: for slides, tickets and mail.</source>
        <translation type="unfinished">Das Board mit Schriftfeld und Legende in Pixeln: für Folien, Tickets und E-Mails.</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation type="unfinished">SVG-Bild</translation>
    </message>
    <message>
        <source>The board as shapes and texts that stay sharp at any size: for wikis and web pages. Its parts have titles for screen readers.</source>
        <translation type="unfinished">Das Board als Formen und Texte, die in jeder Größe scharf bleiben: für Wikis und Webseiten. Seine Teile haben Titel für Screenreader.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished">PDF-Dokument</translation>
    </message>
    <message>
        <source>The board on pages, each with title block and legend: to print and to sign.</source>
        <translation type="unfinished">Das Board auf Seiten, jede mit Schriftfeld und Legende: zum Drucken und Unterschreiben.</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation type="unfinished">Diagramme</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished">Tabellen</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished">Pläne</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation type="unfinished">Skripte</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation type="unfinished">Konfigurationen</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>draw.io</source>
        <translation type="unfinished">draw.io</translation>
    </message>
    <message>
        <source>Shapes and connectors that can be edited, hosts with their GPUs and slices to scale, on pages by cluster with title block and legend, and an overview with links. Hosts, VMs and findings are layers; tags also part GPUs, slices and free room.</source>
        <translation type="unfinished">Formen und Verbinder, die sich bearbeiten lassen, Hosts mit ihren GPUs und Slices maßstäblich, auf Seiten nach Cluster mit Schriftfeld und Legende, und eine Übersicht mit Links. Hosts, VMs und Befunde sind Ebenen; Tags trennen auch GPUs, Slices und freien Platz.</translation>
    </message>
    <message>
        <source>Graphviz</source>
        <translation type="unfinished">Graphviz</translation>
    </message>
    <message>
        <source>Clusters, hosts, GPUs with their slices and VMs in the language DOT, to be laid out by dot. Large designs are drawn with counts for each host or cluster, and it says so.</source>
        <translation type="unfinished">Cluster, Hosts, GPUs mit ihren Slices und VMs in der Sprache DOT, die dot anordnet. Große Entwürfe werden mit Anzahlen je Host oder Cluster gezeichnet, und das steht dabei.</translation>
    </message>
    <message>
        <source>Mermaid</source>
        <translation type="unfinished">Mermaid</translation>
    </message>
    <message>
        <source>A flowchart of clusters, hosts, GPUs and VMs for wikis. Large designs are drawn with counts for each host or cluster, and it says so; slices are not to scale.</source>
        <translation type="unfinished">Ein Flussdiagramm von Clustern, Hosts, GPUs und VMs für Wikis. Große Entwürfe werden mit Anzahlen je Host oder Cluster gezeichnet, und das steht dabei; Slices sind nicht maßstäblich.</translation>
    </message>
    <message>
        <source>Mermaid in Markdown</source>
        <translation type="unfinished">Mermaid in Markdown</translation>
    </message>
    <message>
        <source>The same flowchart in a page of Markdown, below the title block and a summary in words, which screen readers read.</source>
        <translation type="unfinished">Dasselbe Flussdiagramm in einer Markdown-Seite, unter dem Schriftfeld und einer Zusammenfassung in Worten, die Screenreader vorlesen.</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation type="unfinished">Tabellen als CSV</translation>
    </message>
    <message>
        <source>Hosts, GPUs, VMs, placements, findings and licences, a file each, as RFC 4180 has it. A text that a spreadsheet could take for a formula begins with an apostrophe.</source>
        <translation type="unfinished">Hosts, GPUs, VMs, Platzierungen, Befunde und Lizenzen, je eine Datei, nach RFC 4180. Ein Text, den eine Tabellenkalkulation für eine Formel halten könnte, beginnt mit einem Apostroph.</translation>
    </message>
    <message>
        <source>Tables as Markdown</source>
        <translation type="unfinished">Tabellen als Markdown</translation>
    </message>
    <message>
        <source>Title block, hosts, GPUs, VMs, placements, findings and licences on one page for a wiki, in GitHub&apos;s Markdown.</source>
        <translation type="unfinished">Schriftfeld, Hosts, GPUs, VMs, Platzierungen, Befunde und Lizenzen auf einer Seite für ein Wiki, im Markdown von GitHub.</translation>
    </message>
    <message>
        <source>Tables as a workbook (XLSX)</source>
        <translation type="unfinished">Tabellen als Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>Title block, hosts, GPUs, VMs, placements, findings and licences, a sheet each. Cells are numbers and texts, never formulas.</source>
        <translation type="unfinished">Schriftfeld, Hosts, GPUs, VMs, Platzierungen, Befunde und Lizenzen, je ein Blatt. Zellen sind Zahlen und Texte, nie Formeln.</translation>
    </message>
    <message>
        <source>Plan as CSV</source>
        <translation type="unfinished">Plan als CSV</translation>
    </message>
    <message>
        <source>One row for each step, for spreadsheets and trackers.</source>
        <translation type="unfinished">Eine Zeile je Schritt, für Tabellenkalkulationen und Tracker.</translation>
    </message>
    <message>
        <source>Plan as HTML</source>
        <translation type="unfinished">Plan als HTML</translation>
    </message>
    <message>
        <source>The change plan as one page that needs nothing else and prints.</source>
        <translation type="unfinished">Der Änderungsplan als eine Seite, die nichts weiter braucht und sich drucken lässt.</translation>
    </message>
    <message>
        <source>Plan for Jira</source>
        <translation type="unfinished">Plan für Jira</translation>
    </message>
    <message>
        <source>The change plan in Jira&apos;s wiki markup, to paste into a ticket.</source>
        <translation type="unfinished">Der Änderungsplan im Wiki-Markup von Jira, zum Einfügen in ein Ticket.</translation>
    </message>
    <message>
        <source>Plan as JSON</source>
        <translation type="unfinished">Plan als JSON</translation>
    </message>
    <message>
        <source>The change plan for programs, by the schema that is installed with Sliceboard.</source>
        <translation type="unfinished">Der Änderungsplan für Programme, nach dem Schema, das mit Sliceboard installiert wird.</translation>
    </message>
    <message>
        <source>Plan as Markdown</source>
        <translation type="unfinished">Plan als Markdown</translation>
    </message>
    <message>
        <source>The change plan with tables of steps, for wikis and pull requests.</source>
        <translation type="unfinished">Der Änderungsplan mit Tabellen der Schritte, für Wikis und Pull Requests.</translation>
    </message>
    <message>
        <source>Plan for ServiceNow</source>
        <translation type="unfinished">Plan für ServiceNow</translation>
    </message>
    <message>
        <source>The fields of a ServiceNow change request as JSON: description, implementation, test and backout plan.</source>
        <translation type="unfinished">Die Felder eines Change Requests in ServiceNow als JSON: Beschreibung, Umsetzungs-, Test- und Rückfallplan.</translation>
    </message>
    <message>
        <source>Plan as plain text</source>
        <translation type="unfinished">Plan als Klartext</translation>
    </message>
    <message>
        <source>The change plan for terminals and mails.</source>
        <translation type="unfinished">Der Änderungsplan für Terminals und E-Mails.</translation>
    </message>
    <message>
        <source>MIG layout for Linux hosts</source>
        <translation type="unfinished">MIG-Aufteilung für Linux-Hosts</translation>
    </message>
    <message>
        <source>A configuration of nvidia-mig-parted and a script with the drawn starts, for the same layout on Linux hosts. ESXi makes MIG instances by itself.</source>
        <translation type="unfinished">Eine Konfiguration von nvidia-mig-parted und ein Skript mit den gezeichneten Startpositionen, für dieselbe Aufteilung auf Linux-Hosts. ESXi erzeugt MIG-Instanzen von selbst.</translation>
    </message>
    <message>
        <source>vGPUs for Linux hosts</source>
        <translation type="unfinished">vGPUs für Linux-Hosts</translation>
    </message>
    <message>
        <source>A configuration of NVIDIA&apos;s vgpu-device-manager for the same vGPUs on Linux hosts.</source>
        <translation type="unfinished">Eine Konfiguration von NVIDIAs vgpu-device-manager für dieselben vGPUs auf Linux-Hosts.</translation>
    </message>
    <message>
        <source>VM classes for a Supervisor</source>
        <translation type="unfinished">VM-Klassen für einen Supervisor</translation>
    </message>
    <message>
        <source>VirtualMachineClass objects of the VM Operator: memory and GPU devices of the VMs. What a class cannot say is named in a comment.</source>
        <translation type="unfinished">VirtualMachineClass-Objekte des VM Operator: Arbeitsspeicher und GPU-Geräte der VMs. Was eine Klasse nicht ausdrücken kann, steht in einem Kommentar.</translation>
    </message>
    <message>
        <source>Shell script for govc</source>
        <translation type="unfinished">Shell-Skript für govc</translation>
    </message>
    <message>
        <source>Carries the plan out with govc 0.49 or newer and jq: a dry run unless told to apply. MIG, installations and dynamic DirectPath I/O are manual steps in it.</source>
        <translation type="unfinished">Führt den Plan mit govc ab 0.49 und jq aus: ein Probelauf, solange das Anwenden nicht verlangt wird. MIG, Installationen und dynamisches DirectPath I/O sind darin manuelle Schritte.</translation>
    </message>
    <message>
        <source>PowerCLI script</source>
        <translation type="unfinished">PowerCLI-Skript</translation>
    </message>
    <message>
        <source>Carries the plan out with VMware PowerCLI: a dry run unless told to apply. Only what is done in a host&apos;s own shell, in guests or in the rack is a manual step in it.</source>
        <translation type="unfinished">Führt den Plan mit VMware PowerCLI aus: ein Probelauf, solange das Anwenden nicht verlangt wird. Nur was in der Shell eines Hosts, in Gästen oder im Rack geschieht, ist darin ein manueller Schritt.</translation>
    </message>
    <message>
        <source>No tool can be given the name “%1”. Give it another one.</source>
        <translation type="unfinished">Der Name „%1“ kann keinem Werkzeug übergeben werden. Bitte einen anderen vergeben.</translation>
    </message>
    <message>
        <source>VM “%1” has a vGPU profile that no tool can be given: “%2”.</source>
        <translation type="unfinished">VM „%1“ hat ein vGPU-Profil, das keinem Werkzeug übergeben werden kann: „%2“.</translation>
    </message>
    <message>
        <source>VM “%1” has a GPU at “%2”, which is no PCI address.</source>
        <translation type="unfinished">VM „%1“ hat eine GPU an „%2“; das ist keine PCI-Adresse.</translation>
    </message>
    <message>
        <source>Host “%1” has a GPU at “%2”, which is no PCI address.</source>
        <translation type="unfinished">Host „%1“ hat eine GPU an „%2“; das ist keine PCI-Adresse.</translation>
    </message>
    <message>
        <source>Ansible playbook</source>
        <translation type="unfinished">Ansible-Playbook</translation>
    </message>
    <message>
        <source>Carries the plan out with the collection community.vmware: a check unless told to apply. Whole GPUs of VMs, vGPU modes, MIG, several vGPUs in a VM and installations are manual steps in it.</source>
        <translation type="unfinished">Führt den Plan mit der Collection community.vmware aus: nur eine Prüfung, solange das Anwenden nicht verlangt wird. Ganze GPUs von VMs, vGPU-Modi, MIG, mehrere vGPUs in einer VM und Installationen sind darin manuelle Schritte.</translation>
    </message>
    <message>
        <source>Shell scripts for ESXi hosts</source>
        <translation type="unfinished">Shell-Skripte für ESXi-Hosts</translation>
    </message>
    <message>
        <source>What each host does in its own shell, with esxcli and nvidia-smi: graphics type, vGPU mode, MIG, passthrough. A dry run unless told to apply; everything else is a manual step in it.</source>
        <translation type="unfinished">Was jeder Host in seiner eigenen Shell tut, mit esxcli und nvidia-smi: Grafiktyp, vGPU-Modus, MIG, Passthrough. Ein Probelauf, solange das Anwenden nicht verlangt wird; alles andere ist darin ein manueller Schritt.</translation>
    </message>
    <message>
        <source>Terraform, passthrough and sizing only</source>
        <translation type="unfinished">Terraform, nur Passthrough und Dimensionierung</translation>
    </message>
    <message>
        <source>VMs of the design for the provider vsphere: memory, reservation, MMIO space and whole GPUs. The provider knows neither vGPUs of VMs nor graphics settings of hosts; the file names what is left.</source>
        <translation type="unfinished">VMs des Entwurfs für den Provider vsphere: Arbeitsspeicher, Reservierung, MMIO-Bereich und ganze GPUs. Der Provider kennt weder vGPUs von VMs noch Grafikeinstellungen von Hosts; die Datei nennt, was übrig bleibt.</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation type="unfinished">Gestoppt; keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>the design</source>
        <translation type="unfinished">der Entwurf</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation type="unfinished">(entfernt)</translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>%1 (%2, long-term support)</source>
        <translation type="unfinished">%1 (%2, Langzeitsupport)</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished">Nicht angegeben</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nein</translation>
    </message>
    <message>
        <source>“%1” is no whole number from %2 to %3.</source>
        <translation type="unfinished">„%1“ ist keine ganze Zahl von %2 bis %3.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Name of the cluster</source>
        <translation type="unfinished">Name des Clusters</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <translation type="unfinished">Name des Hosts</translation>
    </message>
    <message>
        <source>Model of the GPU, by key or name, or its PCI address</source>
        <translation type="unfinished">Modell der GPU, nach Schlüssel oder Name, oder ihre PCI-Adresse</translation>
    </message>
    <message>
        <source>vGPU profile of a VM or of a slot kept free on a GPU</source>
        <translation type="unfinished">vGPU-Profil einer VM oder eines auf einer GPU freigehaltenen Slots</translation>
    </message>
    <message>
        <source>Name of the VM</source>
        <translation type="unfinished">Name der VM</translation>
    </message>
    <message>
        <source>What the GPU serves and how it is divided</source>
        <translation type="unfinished">Wozu die GPU dient und wie sie aufgeteilt ist</translation>
    </message>
    <message>
        <source>NVIDIA driver in the guest, or on the host for hosts and GPUs</source>
        <translation type="unfinished">NVIDIA-Treiber im Gast, bei Hosts und GPUs auf dem Host</translation>
    </message>
    <message>
        <source>Release of that driver</source>
        <translation type="unfinished">Release dieses Treibers</translation>
    </message>
    <message>
        <source>ESXi version of the host</source>
        <translation type="unfinished">ESXi-Version des Hosts</translation>
    </message>
    <message>
        <source>Guest OS of the VM</source>
        <translation type="unfinished">Gastbetriebssystem der VM</translation>
    </message>
    <message>
        <source>Tag of the VM</source>
        <translation type="unfinished">Tag der VM</translation>
    </message>
    <message>
        <source>Planned power state of the VM</source>
        <translation type="unfinished">Geplanter Betriebszustand der VM</translation>
    </message>
    <message>
        <source>NVIDIA licence meant for the VM</source>
        <translation type="unfinished">Für die VM vorgesehene NVIDIA-Lizenz</translation>
    </message>
    <message>
        <source>Series of the profile: A, B, C or Q</source>
        <translation type="unfinished">Serie des Profils: A, B, C oder Q</translation>
    </message>
    <message>
        <source>Architecture of the GPU, such as Hopper</source>
        <translation type="unfinished">Architektur der GPU, etwa Hopper</translation>
    </message>
    <message>
        <source>State: a VM waits or is placed, a GPU is full, empty or has reserved slots; or kind</source>
        <translation type="unfinished">Zustand: eine VM wartet oder ist platziert, eine GPU ist voll, leer oder hat reservierte Slots; oder Art</translation>
    </message>
    <message>
        <source>Findings that count, or one that is waived</source>
        <translation type="unfinished">Befunde, die zählen, oder einer mit Ausnahme</translation>
    </message>
    <message>
        <source>Id of a rule with a finding about it</source>
        <translation type="unfinished">Id einer Regel mit einem Befund dazu</translation>
    </message>
    <message>
        <source>Frame buffer in GB that nobody takes, of the GPU or all GPUs of the host or cluster</source>
        <translation type="unfinished">Framebuffer in GB, den niemand belegt, der GPU oder aller GPUs des Hosts oder Clusters</translation>
    </message>
    <message>
        <source>Frame buffer in GB that is taken</source>
        <translation type="unfinished">Belegter Framebuffer in GB</translation>
    </message>
    <message>
        <source>Frame buffer in GB, all of it</source>
        <translation type="unfinished">Framebuffer in GB, insgesamt</translation>
    </message>
    <message>
        <source>Frame buffer in GB of the VM&apos;s profile or whole GPU, or of a reserved slot</source>
        <translation type="unfinished">Framebuffer in GB des Profils oder der ganzen GPU der VM oder eines reservierten Slots</translation>
    </message>
    <message>
        <source>Guest memory of the VM in GB</source>
        <translation type="unfinished">Gastspeicher der VM in GB</translation>
    </message>
    <message>
        <source>How many VMs are on it</source>
        <translation type="unfinished">Wie viele VMs darauf sind</translation>
    </message>
    <message>
        <source>How many GPUs the host or cluster has</source>
        <translation type="unfinished">Anzahl der GPUs des Hosts oder Clusters</translation>
    </message>
    <message>
        <source>How many hosts the cluster has</source>
        <translation type="unfinished">Anzahl der Hosts des Clusters</translation>
    </message>
    <message>
        <source>How many GPUs and vGPUs the VM has</source>
        <translation type="unfinished">Anzahl der GPUs und vGPUs der VM</translation>
    </message>
    <message>
        <source>A filter has at most %1 letters.</source>
        <translation type="unfinished">Ein Filter hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Something to leave out is missing here.</source>
        <translation type="unfinished">Hier fehlt, was ausgeschlossen werden soll.</translation>
    </message>
    <message>
        <source>An alternative is missing here.</source>
        <translation type="unfinished">Hier fehlt eine Alternative.</translation>
    </message>
    <message>
        <source>This quotation mark has no partner.</source>
        <translation type="unfinished">Dieses Anführungszeichen hat kein Gegenstück.</translation>
    </message>
    <message>
        <source>There is nothing between these quotation marks.</source>
        <translation type="unfinished">Zwischen diesen Anführungszeichen steht nichts.</translation>
    </message>
    <message>
        <source>A filter has at most %1 terms.</source>
        <translation type="unfinished">Ein Filter hat höchstens %1 Ausdrücke.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no comparison; there are &lt;, &lt;=, &gt;, &gt;=, = and !=.</source>
        <translation type="unfinished">„%1“ ist kein Vergleich; es gibt &lt;, &lt;=, &gt;, &gt;=, = und !=.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number and cannot be compared; write %1:VALUE.</source>
        <translation type="unfinished">„%1“ ist keine Zahl und nicht vergleichbar; %1:VALUE schreiben.</translation>
    </message>
    <message>
        <source>Something is missing after &quot;%1&quot;.</source>
        <translation type="unfinished">Nach „%1“ fehlt etwas.</translation>
    </message>
    <message>
        <source>There is nothing called &quot;%1&quot; to filter by.</source>
        <translation type="unfinished">Nach „%1“ kann nicht gefiltert werden.</translation>
    </message>
    <message>
        <source>Go on after &quot;%1&quot; with a text. %2.</source>
        <translation type="unfinished">Weiter nach „%1“ mit einem Text. %2.</translation>
    </message>
    <message>
        <source>Go on after &quot;%1&quot; with one of %2.</source>
        <translation type="unfinished">Weiter nach „%1“ mit einem von %2.</translation>
    </message>
    <message>
        <source>Go on after &quot;%1&quot; with a version such as 17.4.</source>
        <translation type="unfinished">Weiter nach „%1“ mit einer Version wie 17.4.</translation>
    </message>
    <message>
        <source>Go on after &quot;%1&quot; with a whole number such as 8.</source>
        <translation type="unfinished">Weiter nach „%1“ mit einer ganzen Zahl wie 8.</translation>
    </message>
    <message>
        <source>Go on after &quot;%1&quot; with an amount of memory such as 40 or 40GB.</source>
        <translation type="unfinished">Weiter nach „%1“ mit einer Speichermenge wie 40 oder 40GB.</translation>
    </message>
    <message>
        <source>Nothing is called &quot;%1&quot;; it can become %2.</source>
        <translation type="unfinished">Nichts heißt „%1“; es kann zu %2 werden.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">wartet</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; takes one of %2, but got &quot;%3&quot;.</source>
        <translation type="unfinished">„%1:“ nimmt einen Wert aus %2, erhielt aber „%3“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a version such as 17.4, but got &quot;%2&quot;.</source>
        <translation type="unfinished">„%1“ nimmt eine Version wie 17.4, erhielt aber „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes an amount of memory such as 40 or 40GB, but got &quot;%2&quot;.</source>
        <translation type="unfinished">„%1“ nimmt eine Speichermenge wie 40 oder 40GB, erhielt aber „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a whole number such as 8, but got &quot;%2&quot;.</source>
        <translation type="unfinished">„%1“ nimmt eine ganze Zahl wie 8, erhielt aber „%2“.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished">Gemeint vielleicht „%1“?</translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <source>%1, waived: %2 (%3)</source>
        <translation type="unfinished">%1, mit Ausnahme: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished">%1: %2 (%3)</translation>
    </message>
    <message>
        <source>About:</source>
        <translation type="unfinished">Betrifft:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation type="unfinished">Grund:</translation>
    </message>
    <message>
        <source>Way out:</source>
        <translation type="unfinished">Abhilfe:</translation>
    </message>
    <message>
        <source>Versions:</source>
        <translation type="unfinished">Versionen:</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation type="unfinished">Beleglage:</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation type="unfinished">Quellen:</translation>
    </message>
    <message>
        <source>Rule:</source>
        <translation type="unfinished">Regel:</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform>… und %Ln weiterer</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingTally</name>
    <message>
        <source>a finding elsewhere is about it</source>
        <translation type="unfinished">ein Befund an anderer Stelle betrifft es</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation type="unfinished">Keine Befunde.</translation>
    </message>
</context>
<context>
    <name>Git</name>
    <message>
        <source>The program git is needed for this, but cannot be started.</source>
        <translation type="unfinished">Dafür wird das Programm git gebraucht, es kann aber nicht gestartet werden.</translation>
    </message>
    <message>
        <source>git gave no answer in time, or more than a design file may have.</source>
        <translation type="unfinished">git hat nicht rechtzeitig geantwortet, oder mit mehr, als eine Entwurfsdatei haben darf.</translation>
    </message>
    <message>
        <source>git failed without a word.</source>
        <translation type="unfinished">git ist ohne Meldung fehlgeschlagen.</translation>
    </message>
    <message>
        <source>git says: %1</source>
        <translation type="unfinished">git meldet: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a file nor a revision with a path, such as HEAD~1:designs/a.yaml.</source>
        <translation type="unfinished">„%1“ ist weder eine Datei noch eine Revision mit Pfad, etwa HEAD~1:designs/a.yaml.</translation>
    </message>
    <message>
        <source>The file is in no git repository.</source>
        <translation type="unfinished">Die Datei liegt in keinem Git-Repository.</translation>
    </message>
</context>
<context>
    <name>GpuCards</name>
    <message>
        <source>whole GPU</source>
        <translation type="unfinished">ganze GPU</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished">%1 frei</translation>
    </message>
</context>
<context>
    <name>GpuLook</name>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished">Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <translation type="unfinished">Passthrough</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation type="unfinished">Gleiche Größe</translation>
    </message>
    <message>
        <source>Mixed size</source>
        <translation type="unfinished">Gemischte Größen</translation>
    </message>
    <message>
        <source>MIG</source>
        <translation type="unfinished">MIG</translation>
    </message>
</context>
<context>
    <name>HouseFacts</name>
    <message>
        <source>Name of the cluster</source>
        <translation type="unfinished">Name des Clusters</translation>
    </message>
    <message>
        <source>DRS: off, manual, partially-automated, fully-automated</source>
        <translation type="unfinished">DRS: off, manual, partially-automated, fully-automated</translation>
    </message>
    <message>
        <source>DRS option PassthroughDrsAutomation</source>
        <translation type="unfinished">DRS-Option PassthroughDrsAutomation</translation>
    </message>
    <message>
        <source>vCenter&apos;s vgpu.hotmigrate.enabled</source>
        <translation type="unfinished">vgpu.hotmigrate.enabled von vCenter</translation>
    </message>
    <message>
        <source>Speed of the vMotion network in Gbit/s</source>
        <translation type="unfinished">Geschwindigkeit des vMotion-Netzwerks in Gbit/s</translation>
    </message>
    <message>
        <source>How many hosts it has</source>
        <translation type="unfinished">Wie viele Hosts er hat</translation>
    </message>
    <message>
        <source>How many GPUs it has</source>
        <translation type="unfinished">Wie viele GPUs er hat</translation>
    </message>
    <message>
        <source>How many VMs are on it</source>
        <translation type="unfinished">Wie viele VMs darauf sind</translation>
    </message>
    <message>
        <source>Models of its GPUs</source>
        <translation type="unfinished">Modelle seiner GPUs</translation>
    </message>
    <message>
        <source>The vGPU types of its VMs</source>
        <translation type="unfinished">Die vGPU-Typen seiner VMs</translation>
    </message>
    <message>
        <source>Tags of the VMs on it</source>
        <translation type="unfinished">Tags der VMs darauf</translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation type="unfinished">PCI-Adresse</translation>
    </message>
    <message>
        <source>Model, by its key in the catalog</source>
        <translation type="unfinished">Modell, mit seinem Schlüssel im Katalog</translation>
    </message>
    <message>
        <source>Architecture, such as Hopper</source>
        <translation type="unfinished">Architektur, etwa Hopper</translation>
    </message>
    <message>
        <source>Memory of the GPU in GB</source>
        <translation type="unfinished">Speicher der GPU in GB</translation>
    </message>
    <message>
        <source>What it serves: unassigned, passthrough, same-size, mixed-size, mig</source>
        <translation type="unfinished">Wofür sie dient: unassigned, passthrough, same-size, mixed-size, mig</translation>
    </message>
    <message>
        <source>Whether ECC memory is on</source>
        <translation type="unfinished">Ob ECC-Speicher eingeschaltet ist</translation>
    </message>
    <message>
        <source>Whether its display mode is on</source>
        <translation type="unfinished">Ob ihr Anzeigemodus eingeschaltet ist</translation>
    </message>
    <message>
        <source>How many slots are kept free on it</source>
        <translation type="unfinished">Wie viele Slots darauf freigehalten werden</translation>
    </message>
    <message>
        <source>The vGPU types on it</source>
        <translation type="unfinished">Die vGPU-Typen darauf</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <translation type="unfinished">Name des Hosts</translation>
    </message>
    <message>
        <source>ESXi version, such as 8.0.3</source>
        <translation type="unfinished">ESXi-Version, etwa 8.0.3</translation>
    </message>
    <message>
        <source>Release of the NVIDIA vGPU Manager</source>
        <translation type="unfinished">Release des NVIDIA vGPU Manager</translation>
    </message>
    <message>
        <source>Package of the vGPU Manager: nvd-aie, nvd-vgpu</source>
        <translation type="unfinished">Paket des vGPU Manager: nvd-aie, nvd-vgpu</translation>
    </message>
    <message>
        <source>Default graphics type: shared, shared-direct</source>
        <translation type="unfinished">Standardgrafiktyp: shared, shared-direct</translation>
    </message>
    <message>
        <source>Assignment policy: performance, consolidation</source>
        <translation type="unfinished">Zuweisungsrichtlinie: performance, consolidation</translation>
    </message>
    <message>
        <source>Whether VT-d or AMD&apos;s IOMMU is on</source>
        <translation type="unfinished">Ob VT-d oder die IOMMU von AMD eingeschaltet ist</translation>
    </message>
    <message>
        <source>Whether SR-IOV is on</source>
        <translation type="unfinished">Ob SR-IOV eingeschaltet ist</translation>
    </message>
    <message>
        <source>Whether ARI is on</source>
        <translation type="unfinished">Ob ARI eingeschaltet ist</translation>
    </message>
    <message>
        <source>Whether memory is mapped above 4 GB</source>
        <translation type="unfinished">Ob Speicher oberhalb von 4 GB zugeordnet wird</translation>
    </message>
    <message>
        <source>From what it boots: disk, usb, network</source>
        <translation type="unfinished">Wovon er startet: disk, usb, network</translation>
    </message>
    <message>
        <source>Scheduler of its vGPUs: best-effort, equal-share, fixed-share</source>
        <translation type="unfinished">Scheduler seiner vGPUs: best-effort, equal-share, fixed-share</translation>
    </message>
    <message>
        <source>Whether NVSwitch links its GPUs</source>
        <translation type="unfinished">Ob NVSwitch seine GPUs verbindet</translation>
    </message>
    <message>
        <source>Where licences come from: nls, legacy</source>
        <translation type="unfinished">Woher die Lizenzen kommen: nls, legacy</translation>
    </message>
    <message>
        <source>How many of its VMs are to run</source>
        <translation type="unfinished">Wie viele seiner VMs laufen sollen</translation>
    </message>
    <message>
        <source>How many GPUs are passed through</source>
        <translation type="unfinished">Wie viele GPUs durchgereicht werden</translation>
    </message>
    <message>
        <source>How many GPUs serve vGPUs</source>
        <translation type="unfinished">Wie viele GPUs für vGPUs dienen</translation>
    </message>
    <message>
        <source>How many GPUs serve nothing yet</source>
        <translation type="unfinished">Wie viele GPUs noch keinem Zweck dienen</translation>
    </message>
    <message>
        <source>What its GPUs serve</source>
        <translation type="unfinished">Wofür seine GPUs dienen</translation>
    </message>
    <message>
        <source>Name of the VM</source>
        <translation type="unfinished">Name der VM</translation>
    </message>
    <message>
        <source>Tags of the VM</source>
        <translation type="unfinished">Tags der VM</translation>
    </message>
    <message>
        <source>Guest OS</source>
        <translation type="unfinished">Gastbetriebssystem</translation>
    </message>
    <message>
        <source>NVIDIA driver in the guest: none, data-center, vgpu</source>
        <translation type="unfinished">NVIDIA-Treiber im Gast: none, data-center, vgpu</translation>
    </message>
    <message>
        <source>Release of the vGPU guest driver</source>
        <translation type="unfinished">Release des vGPU-Gasttreibers</translation>
    </message>
    <message>
        <source>Boot firmware: bios, efi</source>
        <translation type="unfinished">Start-Firmware: bios, efi</translation>
    </message>
    <message>
        <source>Guest memory in GB</source>
        <translation type="unfinished">Gastarbeitsspeicher in GB</translation>
    </message>
    <message>
        <source>Whether all guest memory is reserved</source>
        <translation type="unfinished">Ob der gesamte Gastarbeitsspeicher reserviert ist</translation>
    </message>
    <message>
        <source>pciPassthru.64bitMMIOSizeGB</source>
        <translation type="unfinished">pciPassthru.64bitMMIOSizeGB</translation>
    </message>
    <message>
        <source>VM compatibility, such as 21</source>
        <translation type="unfinished">Kompatibilität der VM, etwa 21</translation>
    </message>
    <message>
        <source>Whether secure boot is on</source>
        <translation type="unfinished">Ob der sichere Start eingeschaltet ist</translation>
    </message>
    <message>
        <source>Whether memory can be added while it runs</source>
        <translation type="unfinished">Ob Arbeitsspeicher im laufenden Betrieb hinzugefügt werden kann</translation>
    </message>
    <message>
        <source>NVIDIA licence: vws, vpc, vapps, nvaie</source>
        <translation type="unfinished">NVIDIA-Lizenz: vws, vpc, vapps, nvaie</translation>
    </message>
    <message>
        <source>Planned power state: on, off</source>
        <translation type="unfinished">Geplanter Betriebszustand: on, off</translation>
    </message>
    <message>
        <source>What it needs, such as vmotion and ha</source>
        <translation type="unfinished">Was sie braucht, etwa vmotion und ha</translation>
    </message>
    <message>
        <source>How many vGPUs it has</source>
        <translation type="unfinished">Wie viele vGPUs sie hat</translation>
    </message>
    <message>
        <source>How many whole GPUs it has</source>
        <translation type="unfinished">Wie viele ganze GPUs sie hat</translation>
    </message>
    <message>
        <source>The vGPU types that it asks for</source>
        <translation type="unfinished">Die vGPU-Typen, die sie anfordert</translation>
    </message>
    <message>
        <source>How its GPUs are shared: passthrough, time-sliced, mig, mig-time-sliced</source>
        <translation type="unfinished">Wie ihre GPUs aufgeteilt sind: passthrough, time-sliced, mig, mig-time-sliced</translation>
    </message>
    <message>
        <source>Series of its vGPU types: A, B, C, Q</source>
        <translation type="unfinished">Serie ihrer vGPU-Typen: A, B, C, Q</translation>
    </message>
    <message>
        <source>Frame buffer of all its GPUs in GB</source>
        <translation type="unfinished">Framebuffer aller ihrer GPUs in GB</translation>
    </message>
    <message>
        <source>Models of the GPUs that it is placed on</source>
        <translation type="unfinished">Modelle der GPUs, auf denen sie platziert ist</translation>
    </message>
    <message>
        <source>Rules on VMs (on: vm)</source>
        <translation type="unfinished">Regeln für VMs (on: vm)</translation>
    </message>
    <message>
        <source>Rules on GPUs (on: gpu)</source>
        <translation type="unfinished">Regeln für GPUs (on: gpu)</translation>
    </message>
    <message>
        <source>Rules on hosts (on: host)</source>
        <translation type="unfinished">Regeln für Hosts (on: host)</translation>
    </message>
    <message>
        <source>Rules on clusters (on: cluster)</source>
        <translation type="unfinished">Regeln für Cluster (on: cluster)</translation>
    </message>
    <message>
        <source>A rule has an id, says what it is on, may say when it counts, and says what must hold. A condition is a map of facts with a value, a list of values, or a map of tests; it may also hold all, any and not with conditions, and use with the name of one under conditions. Rules on VMs and GPUs also know facts of their host and cluster, such as host.name and cluster.drs, and rules on hosts those of their cluster, but not what is counted there.</source>
        <translation type="unfinished">Eine Regel hat eine ID, sagt, wofür sie gilt, kann sagen, wann sie zählt, und sagt, was gelten muss. Eine Bedingung ist eine Zuordnung von Angaben zu einem Wert, einer Liste von Werten oder einer Zuordnung von Tests; sie kann auch all, any und not mit Bedingungen enthalten sowie use mit dem Namen einer Bedingung unter conditions. Regeln für VMs und GPUs kennen auch Angaben ihres Hosts und Clusters, etwa host.name und cluster.drs, Regeln für Hosts die ihres Clusters, aber nicht, was dort gezählt wird.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished">Angabe</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished">Bedeutung</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished">Tests</translation>
    </message>
</context>
<context>
    <name>HouseRules</name>
    <message>
        <source>A house rule of %1.</source>
        <translation type="unfinished">Eine Hausregel von %1.</translation>
    </message>
    <message>
        <source>A house rule of this design.</source>
        <translation type="unfinished">Eine Hausregel dieses Entwurfs.</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished">GPUs</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation type="unfinished">Hosts</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation type="unfinished">Cluster</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VMs</translation>
    </message>
    <message>
        <source>Rules on %1 know no fact &quot;%2&quot;.</source>
        <translation type="unfinished">Regeln für %1 kennen keine Angabe „%2“.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished">Gemeint vielleicht „%1“?</translation>
    </message>
    <message>
        <source>This condition takes more than %1 tests, with those of the named conditions that it uses.</source>
        <translation type="unfinished">Diese Bedingung umfasst mehr als %1 Tests, die der verwendeten benannten Bedingungen mitgezählt.</translation>
    </message>
    <message>
        <source>A condition must not be empty.</source>
        <translation type="unfinished">Eine Bedingung darf nicht leer sein.</translation>
    </message>
    <message>
        <source>A list of conditions must not be empty.</source>
        <translation type="unfinished">Eine Liste von Bedingungen darf nicht leer sein.</translation>
    </message>
    <message>
        <source>There is no condition &quot;%1&quot; under &quot;conditions&quot;.</source>
        <translation type="unfinished">Unter „conditions“ gibt es keine Bedingung „%1“.</translation>
    </message>
    <message>
        <source>The condition &quot;%1&quot; uses itself.</source>
        <translation type="unfinished">Die Bedingung „%1“ verwendet sich selbst.</translation>
    </message>
    <message>
        <source>The id of a rule is of small letters, digits and hyphens, such as prod-whole-gpus; got %1.</source>
        <translation type="unfinished">Die ID einer Regel besteht aus Kleinbuchstaben, Ziffern und Bindestrichen, etwa prod-whole-gpus; gefunden: %1.</translation>
    </message>
    <message>
        <source>There is already a rule &quot;%1&quot;.</source>
        <translation type="unfinished">Es gibt bereits eine Regel „%1“.</translation>
    </message>
    <message>
        <source>A text of a rule has at most %1 bytes.</source>
        <translation type="unfinished">Ein Text einer Regel hat höchstens %1 Byte.</translation>
    </message>
    <message>
        <source>A rule of this house.</source>
        <translation type="unfinished">Eine Regel dieses Hauses.</translation>
    </message>
    <message>
        <source>Bring the design in line with the rule, or waive the finding.</source>
        <translation type="unfinished">Den Entwurf mit der Regel in Einklang bringen oder eine Ausnahme für den Befund zulassen.</translation>
    </message>
    <message>
        <source>At most %1 house rules are read.</source>
        <translation type="unfinished">Es werden höchstens %1 Hausregeln gelesen.</translation>
    </message>
    <message>
        <source>Expected a version such as 8.0.3 or 17.4, but got %1.</source>
        <translation type="unfinished">Erwartet wird eine Version wie 8.0.3 oder 17.4, gefunden: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be %2, but not %3.</source>
        <translation type="unfinished">„%1“ kann %2 sein, aber nicht %3.</translation>
    </message>
    <message>
        <source>This list must not be empty.</source>
        <translation type="unfinished">Diese Liste darf nicht leer sein.</translation>
    </message>
    <message>
        <source>A pattern has at most %1 bytes.</source>
        <translation type="unfinished">Ein Muster hat höchstens %1 Byte.</translation>
    </message>
    <message>
        <source>This pattern cannot be used: %1.</source>
        <translation type="unfinished">Dieses Muster kann nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be tested by %2, but not by &quot;%3&quot;.</source>
        <translation type="unfinished">„%1“ kann mit %2 getestet werden, aber nicht mit „%3“.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>(several values)</source>
        <translation type="unfinished">(mehrere Werte)</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Designs how the GPUs of ESXi hosts are shared.</source>
        <translation type="unfinished">Entwirft, wie die GPUs von ESXi-Hosts aufgeteilt werden.</translation>
    </message>
    <message>
        <source>Design to open (*.sliceboard.yaml).</source>
        <translation type="unfinished">Zu öffnender Entwurf (*.sliceboard.yaml).</translation>
    </message>
    <message>
        <source>Your own catalog cannot be read, so Sliceboard starts with the shipped one alone.</source>
        <translation type="unfinished">Der eigene Katalog kann nicht gelesen werden, daher startet Sliceboard nur mit dem mitgelieferten.</translation>
    </message>
    <message>
        <source>The catalog cannot be read.</source>
        <translation type="unfinished">Der Katalog kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>OperationTexts</name>
    <message>
        <source>%1 cannot be the first number; choose one from 0 to %2.</source>
        <translation type="unfinished">%1 kann nicht die erste Nummer sein; zulässig ist 0 bis %2.</translation>
    </message>
    <message>
        <source>%1 hosts cannot be added at once; choose 1 to %2.</source>
        <translation type="unfinished">%1 Hosts können nicht auf einmal hinzugefügt werden; zulässig ist 1 bis %2.</translation>
    </message>
    <message>
        <source>A host cannot get %1 GPUs; choose 0 to %2.</source>
        <translation type="unfinished">Ein Host kann nicht %1 GPUs erhalten; zulässig ist 0 bis %2.</translation>
    </message>
    <message>
        <source>No GPU model is chosen for the new hosts.</source>
        <translation type="unfinished">Für die neuen Hosts ist kein GPU-Modell gewählt.</translation>
    </message>
    <message>
        <source>The catalog has no server %1.</source>
        <translation type="unfinished">Der Katalog hat keinen Server %1.</translation>
    </message>
    <message>
        <source>%1 GPUs cannot be added at once; choose 1 to %2.</source>
        <translation type="unfinished">%1 GPUs können nicht auf einmal hinzugefügt werden; zulässig ist 1 bis %2.</translation>
    </message>
    <message>
        <source>No GPU model is chosen for %1.</source>
        <translation type="unfinished">Für %1 ist kein GPU-Modell gewählt.</translation>
    </message>
    <message>
        <source>%1 has no free PCI bus for %2 more GPUs.</source>
        <translation type="unfinished">%1 hat keinen freien PCI-Bus für %2 weitere GPUs.</translation>
    </message>
    <message>
        <source>%1 VMs cannot be added at once; choose 1 to %2.</source>
        <translation type="unfinished">%1 VMs können nicht auf einmal hinzugefügt werden; zulässig ist 1 bis %2.</translation>
    </message>
    <message>
        <source>%1 is no PCI address; write it as 0000:17:00.0.</source>
        <translation type="unfinished">%1 ist keine PCI-Adresse; Schreibweise: 0000:17:00.0.</translation>
    </message>
    <message>
        <source>%1 already has a GPU at %2; choose another PCI address.</source>
        <translation type="unfinished">%1 hat bereits eine GPU an %2; bitte eine andere PCI-Adresse wählen.</translation>
    </message>
    <message>
        <source>A finding is accepted for a reason; say which.</source>
        <translation type="unfinished">Eine Ausnahme braucht einen Grund; bitte angeben.</translation>
    </message>
    <message>
        <source>%1 is no date; write it as 2026-12-31.</source>
        <translation type="unfinished">%1 ist kein Datum; Schreibweise: 2026-12-31.</translation>
    </message>
    <message>
        <source>The name is empty; type at least one letter or digit.</source>
        <translation type="unfinished">Der Name ist leer; er braucht mindestens einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <source>There is already a cluster named %1; choose another name.</source>
        <translation type="unfinished">Es gibt bereits einen Cluster namens %1; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is already a host named %1; choose another name.</source>
        <translation type="unfinished">Es gibt bereits einen Host namens %1; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is already a VM named %1; choose another name.</source>
        <translation type="unfinished">Es gibt bereits eine VM namens %1; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>No vGPU profile is chosen for %1.</source>
        <translation type="unfinished">Für %1 ist kein vGPU-Profil gewählt.</translation>
    </message>
    <message>
        <source>A reserved slot goes on a vGPU slot; only a VM can take a whole GPU.</source>
        <translation type="unfinished">Ein reservierter Slot belegt einen vGPU-Slot; nur eine VM kann eine ganze GPU belegen.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list of numbers</extracomment>
        <translation type="unfinished">%1 und %2</translation>
    </message>
    <message>
        <source>%1 can start at %2 only.</source>
        <translation type="unfinished">%1 kann nur bei %2 beginnen.</translation>
    </message>
    <message>
        <source>%1 has no vGPU profiles; it can be used for passthrough only.</source>
        <translation type="unfinished">%1 hat keine vGPU-Profile und kann nur für Passthrough verwendet werden.</translation>
    </message>
    <message>
        <source>%1 has no vGPU profile %2.</source>
        <translation type="unfinished">%1 hat kein vGPU-Profil %2.</translation>
    </message>
    <message>
        <source>This is no longer part of the design.</source>
        <translation type="unfinished">Das ist nicht mehr Teil des Entwurfs.</translation>
    </message>
    <message>
        <source>%1 asks for no vGPU profile, and none is chosen for %2.</source>
        <translation type="unfinished">%1 fordert kein vGPU-Profil an, und für %2 ist keines gewählt.</translation>
    </message>
    <message>
        <source>A view needs a title.</source>
        <translation type="unfinished">Eine Ansicht braucht einen Titel.</translation>
    </message>
    <message>
        <source>A text of a view has at most %1 bytes; shorten it.</source>
        <translation type="unfinished">Ein Text einer Ansicht hat höchstens %1 Bytes; bitte kürzen.</translation>
    </message>
    <message>
        <source>A view names at most %1 things; choose fewer.</source>
        <translation type="unfinished">Eine Ansicht nennt höchstens %1 Elemente; weniger auswählen.</translation>
    </message>
    <message>
        <source>This view is not in the design any more.</source>
        <translation type="unfinished">Diese Ansicht ist nicht mehr im Entwurf.</translation>
    </message>
    <message>
        <source>A design has at most %1 saved views; delete one that is not needed.</source>
        <translation type="unfinished">Ein Entwurf hat höchstens %1 gespeicherte Ansichten; eine nicht benötigte löschen.</translation>
    </message>
    <message>
        <source>A text of a step has at most %1 bytes; shorten it.</source>
        <translation type="unfinished">Ein Text eines Schritts hat höchstens %1 Bytes; bitte kürzen.</translation>
    </message>
    <message>
        <source>A day is written as 2027-01-31, but got &quot;%1&quot;.</source>
        <translation type="unfinished">Ein Tag wird als 2027-01-31 geschrieben, gefunden: „%1“.</translation>
    </message>
    <message>
        <source>A design keeps the results of at most %1 steps.</source>
        <translation type="unfinished">Ein Entwurf bewahrt die Ergebnisse von höchstens %1 Schritten auf.</translation>
    </message>
</context>
<context>
    <name>OutputFiles</name>
    <message>
        <source>There is no such folder, and it cannot be made.</source>
        <translation type="unfinished">Diesen Ordner gibt es nicht, und er kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>PatientPreparation</name>
    <message>
        <source>Presentation</source>
        <translation type="unfinished">Präsentation</translation>
    </message>
    <message>
        <source>Preparing the presentation…</source>
        <translation type="unfinished">Die Präsentation wird vorbereitet …</translation>
    </message>
</context>
<context>
    <name>PatientReading</name>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished">%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Öffnen</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation type="unfinished">%1 wird geprüft…</translation>
    </message>
</context>
<context>
    <name>PatientWork</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stopp</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The picture would have %1 × %2 pixels, which is too large: choose a smaller scale, one cluster, or SVG or PDF.</source>
        <translation type="unfinished">Das Bild hätte %1 × %2 Pixel und wäre zu groß: kleineren Maßstab, einen einzelnen Cluster oder SVG oder PDF wählen.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture: choose a smaller scale.</source>
        <translation type="unfinished">Der Arbeitsspeicher reicht für das Bild nicht aus: kleineren Maßstab wählen.</translation>
    </message>
    <message>
        <source>This file cannot be written: %1.</source>
        <translation type="unfinished">Diese Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Untitled design</source>
        <translation type="unfinished">Unbenannter Entwurf</translation>
    </message>
    <message>
        <source>cluster %1, continued</source>
        <translation type="unfinished">Cluster %1, Fortsetzung</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation type="unfinished">Cluster %1</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation type="unfinished">Blatt %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) not placed.</source>
        <translation type="unfinished">
            <numerusform>%Ln Gerät nicht platziert.</numerusform>
            <numerusform>%Ln Geräte nicht platziert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The place of a vGPU is an intent: vSphere itself chooses the physical GPU at power-on.</source>
        <translation type="unfinished">Der Platz einer vGPU ist eine Absicht: vSphere wählt die physische GPU beim Einschalten selbst.</translation>
    </message>
    <message>
        <source>Free room</source>
        <translation type="unfinished">Freier Platz</translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished">Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished">Warnung</translation>
    </message>
    <message>
        <source>Unknown: a fact is missing</source>
        <translation type="unfinished">Unbekannt: eine Angabe fehlt</translation>
    </message>
    <message>
        <source>For information</source>
        <translation type="unfinished">Zur Information</translation>
    </message>
    <message>
        <source>Powered off</source>
        <translation type="unfinished">Ausgeschaltet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) waived</source>
        <translation type="unfinished">
            <numerusform>%Ln Befund mit Ausnahme</numerusform>
            <numerusform>%Ln Befunde mit Ausnahme</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation type="unfinished">Gestoppt; keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is no name of a file in a folder.</source>
        <translation type="unfinished">„%1“ ist kein Name einer Datei in einem Ordner.</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished">Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished">Querformat</translation>
    </message>
    <message>
        <source>The printer “%1” takes no pages.</source>
        <translation type="unfinished">Der Drucker „%1“ nimmt keine Seiten an.</translation>
    </message>
    <message>
        <source>Stopped printing.</source>
        <translation type="unfinished">Drucken abgebrochen.</translation>
    </message>
    <message>
        <source>The printer “%1” takes no more pages.</source>
        <translation type="unfinished">Der Drucker „%1“ nimmt keine weiteren Seiten an.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value of the title block</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Cluster %1, continued from sheet %2</source>
        <translation type="unfinished">Cluster %1, Fortsetzung von Blatt %2</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation type="unfinished">Cluster %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished">Kunde</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Änderung</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished">Revision</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Datum</translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished">Autor</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished">Prüfer</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished">Freigegeben von</translation>
    </message>
    <message>
        <source>ESXi</source>
        <translation type="unfinished">ESXi</translation>
    </message>
    <message>
        <source>vGPU Manager</source>
        <translation type="unfinished">vGPU Manager</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation type="unfinished">Katalog</translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished">Inhalt</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished">Exportiert</translation>
    </message>
    <message>
        <source>Continues on sheet %1</source>
        <translation type="unfinished">Fortsetzung auf Blatt %1</translation>
    </message>
    <message>
        <source>Host %1</source>
        <translation type="unfinished">Host %1</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation type="unfinished">GPU %1</translation>
    </message>
    <message>
        <source>The picture cannot be named: %1.</source>
        <translation type="unfinished">Das Bild kann nicht benannt werden: %1.</translation>
    </message>
    <message>
        <source>VM %1</source>
        <translation type="unfinished">VM %1</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Another version of ESXi needs a host without running VMs, and a restart of it.</source>
        <translation type="unfinished">Eine andere ESXi-Version braucht einen Host ohne laufende VMs und dessen Neustart.</translation>
    </message>
    <message>
        <source>The vGPU Manager is exchanged on a host without running VMs, which then restarts.</source>
        <translation type="unfinished">Der vGPU Manager wird auf einem Host ohne laufende VMs ausgetauscht, der danach neu startet.</translation>
    </message>
    <message>
        <source>BIOS settings change while the host is down.</source>
        <translation type="unfinished">BIOS-Einstellungen ändern sich, während der Host heruntergefahren ist.</translation>
    </message>
    <message>
        <source>GPUs and bridges are put in and taken out while the host is down.</source>
        <translation type="unfinished">GPUs und Brücken werden ein- und ausgebaut, während der Host heruntergefahren ist.</translation>
    </message>
    <message>
        <source>These settings of the host hold only after a restart.</source>
        <translation type="unfinished">Diese Einstellungen des Hosts gelten erst nach einem Neustart.</translation>
    </message>
    <message>
        <source>Another default graphics type needs all VMs of the host off and its graphics restarted.</source>
        <translation type="unfinished">Für einen anderen Standardgrafiktyp müssen alle VMs des Hosts ausgeschaltet sein und seine Grafik neu gestartet werden.</translation>
    </message>
    <message>
        <source>Another assignment policy needs all VMs of the host off and its graphics restarted.</source>
        <translation type="unfinished">Für eine andere Zuweisungsrichtlinie müssen alle VMs des Hosts ausgeschaltet sein und seine Grafik neu gestartet werden.</translation>
    </message>
    <message>
        <source>A GPU goes into passthrough or comes back from it with a restart of the host.</source>
        <translation type="unfinished">Eine GPU wechselt mit einem Neustart des Hosts zu Passthrough oder davon zurück.</translation>
    </message>
    <message>
        <source>On GPUs of this generation MIG is switched with a restart of the host.</source>
        <translation type="unfinished">Auf GPUs dieser Generation wird MIG mit einem Neustart des Hosts umgeschaltet.</translation>
    </message>
    <message>
        <source>ECC and display settings of a GPU hold only after a restart of the host.</source>
        <translation type="unfinished">ECC- und Anzeigeeinstellungen einer GPU gelten erst nach einem Neustart des Hosts.</translation>
    </message>
    <message>
        <source>The active graphics type of a GPU follows a restart of the host&apos;s graphics.</source>
        <translation type="unfinished">Der aktive Grafiktyp einer GPU folgt einem Neustart der Grafik des Hosts.</translation>
    </message>
    <message>
        <source>The host goes.</source>
        <translation type="unfinished">Der Host entfällt.</translation>
    </message>
    <message>
        <source>A host changes its cluster in maintenance mode.</source>
        <translation type="unfinished">Ein Host wechselt seinen Cluster im Wartungsmodus.</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished">Vorbereitung</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished">Abschluss</translation>
    </message>
    <message>
        <source>Maintenance window of %1</source>
        <translation type="unfinished">Wartungsfenster von %1</translation>
    </message>
    <message>
        <source>Changes on %1</source>
        <translation type="unfinished">Änderungen an %1</translation>
    </message>
    <message>
        <source>The host restarts here, too, since its tools see the GPUs that are set next only then.</source>
        <translation type="unfinished">Der Host startet auch hier neu, da seine Werkzeuge die GPUs, die als Nächstes eingestellt werden, erst dann sehen.</translation>
    </message>
    <message>
        <source>It is removed.</source>
        <translation type="unfinished">Sie wird entfernt.</translation>
    </message>
    <message>
        <source>It is to be off.</source>
        <translation type="unfinished">Sie soll ausgeschaltet sein.</translation>
    </message>
    <message>
        <source>An installed guest may not start with other firmware; have a new installation at hand.</source>
        <translation type="unfinished">Ein installierter Gast startet mit anderer Firmware möglicherweise nicht; eine neue Installation bereithalten.</translation>
    </message>
    <message>
        <source>Its GPU changes, which it does only while it is empty.</source>
        <translation type="unfinished">Ihre GPU ändert sich, was nur geht, solange diese leer ist.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>Running, it would break a rule in between: %1.</source>
        <translation type="unfinished">Eingeschaltet würde sie zwischendurch eine Regel verletzen: %1.</translation>
    </message>
    <message>
        <source>No order was found that keeps this rule all the way: %1.</source>
        <translation type="unfinished">Es wurde keine Reihenfolge gefunden, die diese Regel durchgehend einhält: %1.</translation>
    </message>
    <message>
        <source>%1 not set</source>
        <translation type="unfinished">%1 nicht gesetzt</translation>
    </message>
    <message>
        <source>vGPU %1</source>
        <translation type="unfinished">vGPU %1</translation>
    </message>
    <message>
        <source>dynamic DirectPath I/O device %1</source>
        <translation type="unfinished">Gerät %1 mit dynamischem DirectPath I/O</translation>
    </message>
    <message>
        <source>a passthrough GPU still to be chosen</source>
        <translation type="unfinished">eine noch zu wählende Passthrough-GPU</translation>
    </message>
    <message>
        <source>passthrough GPU %1</source>
        <translation type="unfinished">Passthrough-GPU %1</translation>
    </message>
    <message>
        <source>Check that %1 is set up as this plan takes it to be.</source>
        <translation type="unfinished">Prüfen, ob %1 so eingerichtet ist, wie dieser Plan es annimmt.</translation>
    </message>
    <message>
        <source>Check that DRS of cluster %1 moves no VM by itself meanwhile: partially automated or manual.</source>
        <translation type="unfinished">Prüfen, dass DRS des Clusters %1 währenddessen keine VM von selbst verschiebt: teilautomatisiert oder manuell.</translation>
    </message>
    <message>
        <source>Check that everybody who uses these VMs knows that they will be off: %1.</source>
        <translation type="unfinished">Prüfen, ob alle, die diese VMs verwenden, wissen, dass sie ausgeschaltet sein werden: %1.</translation>
    </message>
    <message>
        <source>Test that %1 is set up as planned.</source>
        <translation type="unfinished">Testen, ob %1 wie geplant eingerichtet ist.</translation>
    </message>
    <message>
        <source>Test that %1 is set up as planned and that the GPUs work in: %2.</source>
        <translation type="unfinished">Testen, ob %1 wie geplant eingerichtet ist und die GPUs funktionieren in: %2.</translation>
    </message>
    <message>
        <source>Create cluster %1.</source>
        <translation type="unfinished">Cluster %1 anlegen.</translation>
    </message>
    <message>
        <source>Remove cluster %1.</source>
        <translation type="unfinished">Cluster %1 entfernen.</translation>
    </message>
    <message>
        <source>Set in cluster %1: %2.</source>
        <translation type="unfinished">Im Cluster %1 setzen: %2.</translation>
    </message>
    <message>
        <source>Take %1 off its host; it waits for a place.</source>
        <translation type="unfinished">%1 von ihrem Host nehmen; sie wartet auf einen Platz.</translation>
    </message>
    <message>
        <source>Move %1 to host %2, powered off.</source>
        <translation type="unfinished">%1 ausgeschaltet auf Host %2 verschieben.</translation>
    </message>
    <message>
        <source>Power off %1.</source>
        <translation type="unfinished">%1 ausschalten.</translation>
    </message>
    <message>
        <source>Power on %1.</source>
        <translation type="unfinished">%1 einschalten.</translation>
    </message>
    <message>
        <source>Remove from %1: %2.</source>
        <translation type="unfinished">Aus %1 entfernen: %2.</translation>
    </message>
    <message>
        <source>Add to %1 in one request: %2.</source>
        <translation type="unfinished">%1 in einer Anforderung hinzufügen: %2.</translation>
    </message>
    <message>
        <source>Remove VM %1.</source>
        <translation type="unfinished">VM %1 entfernen.</translation>
    </message>
    <message>
        <source>Create VM %1 without GPU devices.</source>
        <translation type="unfinished">VM %1 ohne GPU-Geräte anlegen.</translation>
    </message>
    <message>
        <source>Set in %1: %2.</source>
        <translation type="unfinished">In %1 setzen: %2.</translation>
    </message>
    <message>
        <source>Install or remove the guest driver of %1: %2.</source>
        <translation type="unfinished">Gasttreiber von %1 installieren oder entfernen: %2.</translation>
    </message>
    <message>
        <source>Set in the guest of %1: %2.</source>
        <translation type="unfinished">Im Gast von %1 setzen: %2.</translation>
    </message>
    <message>
        <source>Switch MIG on for GPU %1.</source>
        <translation type="unfinished">MIG für GPU %1 einschalten.</translation>
    </message>
    <message>
        <source>Switch MIG off for GPU %1.</source>
        <translation type="unfinished">MIG für GPU %1 ausschalten.</translation>
    </message>
    <message>
        <source>Switch passthrough on for GPU %1.</source>
        <translation type="unfinished">Passthrough für GPU %1 einschalten.</translation>
    </message>
    <message>
        <source>Switch passthrough off for GPU %1.</source>
        <translation type="unfinished">Passthrough für GPU %1 ausschalten.</translation>
    </message>
    <message>
        <source>Leave GPU %1 without a use.</source>
        <translation type="unfinished">GPU %1 ohne Verwendung lassen.</translation>
    </message>
    <message>
        <source>Set the vGPU mode of GPU %1 to mixed size.</source>
        <translation type="unfinished">vGPU-Modus von GPU %1 auf „Gemischte Größen“ setzen.</translation>
    </message>
    <message>
        <source>Set the vGPU mode of GPU %1 to same size.</source>
        <translation type="unfinished">vGPU-Modus von GPU %1 auf „Gleiche Größe“ setzen.</translation>
    </message>
    <message>
        <source>Take GPU %1 out.</source>
        <translation type="unfinished">GPU %1 ausbauen.</translation>
    </message>
    <message>
        <source>Put GPU %1 in: %2.</source>
        <translation type="unfinished">GPU %1 einbauen: %2.</translation>
    </message>
    <message>
        <source>Change the hardware of GPU %1: %2.</source>
        <translation type="unfinished">Hardware von GPU %1 ändern: %2.</translation>
    </message>
    <message>
        <source>Set on GPU %1: %2.</source>
        <translation type="unfinished">An GPU %1 setzen: %2.</translation>
    </message>
    <message>
        <source>Remove the vGPU Manager from %1.</source>
        <translation type="unfinished">vGPU Manager von %1 entfernen.</translation>
    </message>
    <message>
        <source>Install the vGPU Manager on %1: %2.</source>
        <translation type="unfinished">vGPU Manager auf %1 installieren: %2.</translation>
    </message>
    <message>
        <source>Put %1 into maintenance mode.</source>
        <translation type="unfinished">%1 in den Wartungsmodus versetzen.</translation>
    </message>
    <message>
        <source>Take %1 out of maintenance mode.</source>
        <translation type="unfinished">Wartungsmodus von %1 beenden.</translation>
    </message>
    <message>
        <source>Bring %1 to this version: %2.</source>
        <translation type="unfinished">%1 auf diese Version bringen: %2.</translation>
    </message>
    <message>
        <source>Set in the BIOS of %1: %2.</source>
        <translation type="unfinished">Im BIOS von %1 setzen: %2.</translation>
    </message>
    <message>
        <source>Add host %1 to cluster %2.</source>
        <translation type="unfinished">Host %1 zum Cluster %2 hinzufügen.</translation>
    </message>
    <message>
        <source>Remove host %1 from cluster %2.</source>
        <translation type="unfinished">Host %1 aus Cluster %2 entfernen.</translation>
    </message>
    <message>
        <source>Move host %1 to cluster %2.</source>
        <translation type="unfinished">Host %1 in Cluster %2 verschieben.</translation>
    </message>
    <message>
        <source>Restart the graphics services of %1.</source>
        <translation type="unfinished">Grafikdienste von %1 neu starten.</translation>
    </message>
    <message>
        <source>Reboot %1.</source>
        <translation type="unfinished">%1 neu starten.</translation>
    </message>
    <message>
        <source>Set on %1: %2.</source>
        <translation type="unfinished">An %1 setzen: %2.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1 auf %2</translation>
    </message>
    <message>
        <source>%1 runs.</source>
        <translation type="unfinished">%1 läuft.</translation>
    </message>
    <message>
        <source>%1 runs, and has %2.</source>
        <translation type="unfinished">%1 läuft und hat %2.</translation>
    </message>
    <message>
        <source>It reads: %1.</source>
        <translation type="unfinished">Dort steht: %1.</translation>
    </message>
    <message>
        <source>%1 is powered off and holds no GPU.</source>
        <translation type="unfinished">%1 ist ausgeschaltet und belegt keine GPU.</translation>
    </message>
    <message>
        <source>%1 is in maintenance mode and no VM runs there.</source>
        <translation type="unfinished">%1 ist im Wartungsmodus, und dort läuft keine VM.</translation>
    </message>
    <message>
        <source>%1 is connected again and lists its GPUs.</source>
        <translation type="unfinished">%1 ist wieder verbunden und führt seine GPUs auf.</translation>
    </message>
    <message>
        <source>nvidia-smi shows the MIG mode as set; instances are made at power-on.</source>
        <translation type="unfinished">nvidia-smi zeigt den MIG-Modus wie gesetzt; Instanzen entstehen beim Einschalten.</translation>
    </message>
    <message>
        <source>After the restart, nvidia-smi on %1 answers if the vGPU Manager is there.</source>
        <translation type="unfinished">Nach dem Neustart antwortet nvidia-smi auf %1, wenn der vGPU Manager dort vorhanden ist.</translation>
    </message>
    <message>
        <source>The guest of %1 shows this driver.</source>
        <translation type="unfinished">Der Gast von %1 zeigt diesen Treiber.</translation>
    </message>
    <message>
        <source>The designs also differ in facts that are not part of the estate, such as texts, reserved slots, waivers or severities; no step is needed for them.</source>
        <translation type="unfinished">Die Entwürfe unterscheiden sich auch in Angaben, die nicht zur Umgebung gehören, etwa Texten, reservierten Slots, Ausnahmen oder Schweregraden; dafür ist kein Schritt nötig.</translation>
    </message>
    <message>
        <source>Assumption: on %1 ESXi gives the VMs the GPUs that are drawn, but may choose other placement IDs there: how it chooses them is not documented.</source>
        <translation type="unfinished">Annahme: Auf %1 gibt ESXi den VMs die gezeichneten GPUs, kann dort aber andere Platzierungs-IDs wählen: Wie es sie wählt, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Assumption: powered on in the order of this plan, the VMs of %1 get the places that are drawn. How ESXi chooses among GPUs in mixed-size and MIG mode is not documented.</source>
        <translation type="unfinished">Annahme: In der Reihenfolge dieses Plans eingeschaltet, erhalten die VMs von %1 die gezeichneten Plätze. Wie ESXi im Modus „Gemischte Größen“ und im MIG-Modus unter den GPUs wählt, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Assumption: no order of power-on was found on %1 in which ESXi gives all VMs the GPUs that are drawn. Expect other GPUs for: %2.</source>
        <translation type="unfinished">Annahme: Auf %1 wurde keine Einschaltreihenfolge gefunden, in der ESXi allen VMs die gezeichneten GPUs gibt. Andere GPUs sind zu erwarten für: %2.</translation>
    </message>
    <message>
        <source>No order of power-on was found on %1 in which ESXi gives all VMs the GPUs that are drawn, by the host&apos;s assignment policy. Expect other GPUs for: %2.</source>
        <translation type="unfinished">Auf %1 wurde keine Einschaltreihenfolge gefunden, in der ESXi nach der Zuweisungsrichtlinie des Hosts allen VMs die gezeichneten GPUs gibt. Andere GPUs sind zu erwarten für: %2.</translation>
    </message>
    <message>
        <source>It goes to another host; a VM with GPUs is moved powered off.</source>
        <translation type="unfinished">Sie wechselt auf einen anderen Host; eine VM mit GPUs wird ausgeschaltet verschoben.</translation>
    </message>
    <message>
        <source>GPU devices are added to and removed from VMs that are powered off.</source>
        <translation type="unfinished">GPU-Geräte werden bei ausgeschalteten VMs hinzugefügt und entfernt.</translation>
    </message>
    <message>
        <source>It goes to another place, which ESXi gives it at power-on only.</source>
        <translation type="unfinished">Sie wechselt auf einen anderen Platz, den ESXi ihr erst beim Einschalten gibt.</translation>
    </message>
    <message>
        <source>These settings change while the VM is powered off.</source>
        <translation type="unfinished">Diese Einstellungen ändern sich bei ausgeschalteter VM.</translation>
    </message>
    <message>
        <source>Its guest changes, so it is out of service meanwhile.</source>
        <translation type="unfinished">Ihr Gast ändert sich, daher ist sie währenddessen außer Betrieb.</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation type="unfinished">nicht angegeben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Ausgeführt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished">Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished">Übersprungen</translation>
    </message>
    <message>
        <source>Not entered for today: %1. Look at it first and note it for the way back; what is so already needs no change.</source>
        <translation type="unfinished">Für heute nicht angegeben: %1. Zuerst nachsehen und für den Rückweg notieren; was schon so ist, braucht keine Änderung.</translation>
    </message>
    <message>
        <source>It is in a circle of places with %1, and goes in its turn through a free place.</source>
        <translation type="unfinished">Sie ist mit %1 in einem Kreis von Plätzen und wechselt über einen freien Platz, wenn sie an der Reihe ist.</translation>
    </message>
    <message>
        <source>It is in a circle of places with %1, and makes room for all of them.</source>
        <translation type="unfinished">Sie ist mit %1 in einem Kreis von Plätzen und macht für alle anderen Platz.</translation>
    </message>
    <message>
        <source>It is in a circle of places with %1, and goes in its turn.</source>
        <translation type="unfinished">Sie ist mit %1 in einem Kreis von Plätzen und wechselt, wenn sie an der Reihe ist.</translation>
    </message>
    <message>
        <source>It is in a circle of places with %1, which no one can leave before the others.</source>
        <translation type="unfinished">Sie ist mit %1 in einem Kreis von Plätzen, den keine vor den anderen verlassen kann.</translation>
    </message>
    <message>
        <source>These VMs take each other&apos;s places: %1.</source>
        <translation type="unfinished">Diese VMs nehmen gegenseitig ihre Plätze ein: %1.</translation>
    </message>
    <message>
        <source>There is a free place for %1, so they go one after the other and only one of them is off at a time.</source>
        <translation type="unfinished">Für %1 gibt es einen freien Platz, daher wechseln sie nacheinander, und es ist immer nur eine von ihnen ausgeschaltet.</translation>
    </message>
    <message>
        <source>Their host changes in the same window, so all of them are off together anyway.</source>
        <translation type="unfinished">Ihr Host ändert sich im selben Wartungsfenster, daher sind ohnehin alle zusammen ausgeschaltet.</translation>
    </message>
    <message>
        <source>No place is free for one of them.</source>
        <translation type="unfinished">Für keine von ihnen ist ein Platz frei.</translation>
    </message>
    <message>
        <source>There is a free place for %1, but ESXi chooses the GPU at power-on: while the others run, it would not take the one that is drawn.</source>
        <translation type="unfinished">Für %1 gibt es einen freien Platz, aber ESXi wählt die GPU beim Einschalten: Solange die anderen laufen, würde es nicht die gezeichnete nehmen.</translation>
    </message>
    <message>
        <source>There is a free place for %1, but a rule would be broken on the way.</source>
        <translation type="unfinished">Für %1 gibt es einen freien Platz, aber zwischendurch würde eine Regel verletzt.</translation>
    </message>
    <message>
        <source>%1 is off until the others have gone one after the other, so at most two of them are off at a time.</source>
        <translation type="unfinished">%1 ist ausgeschaltet, bis die anderen nacheinander gewechselt haben, daher sind höchstens zwei von ihnen gleichzeitig ausgeschaltet.</translation>
    </message>
    <message>
        <source>So all of them are off together.</source>
        <translation type="unfinished">Daher sind alle zusammen ausgeschaltet.</translation>
    </message>
    <message>
        <source>So all of them are off before the first is powered on again.</source>
        <translation type="unfinished">Daher sind alle ausgeschaltet, bevor die erste wieder eingeschaltet wird.</translation>
    </message>
    <message>
        <source>%1 could run on %2 in between, but would then be powered off twice; this plan powers off each VM once.</source>
        <translation type="unfinished">%1 könnte zwischendurch auf %2 laufen, würde dann aber zweimal ausgeschaltet; dieser Plan schaltet jede VM nur einmal aus.</translation>
    </message>
    <message>
        <source>%1 as it was before</source>
        <translation type="unfinished">%1 wie zuvor</translation>
    </message>
    <message>
        <source>What is entered for today and left open in the design to be stays as it is.</source>
        <translation type="unfinished">Was für heute angegeben und im Soll-Entwurf offengelassen ist, bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>PlanDocument</name>
    <message>
        <source>There is nothing to do: what is and what is to be are the same.</source>
        <translation type="unfinished">Es gibt nichts zu tun: Ist- und Soll-Zustand sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) lead from what is to what is to be.</source>
        <translation type="unfinished">
            <numerusform>%Ln Schritt führt vom Ist-Zustand zum Soll-Zustand.</numerusform>
            <numerusform>%Ln Schritte führen vom Ist-Zustand zum Soll-Zustand.</numerusform>
        </translation>
    </message>
    <message>
        <source>No VM that runs before and after is off in between.</source>
        <translation type="unfinished">Keine VM, die vorher und nachher läuft, ist zwischendurch ausgeschaltet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) that run before and after are off in between.</source>
        <translation type="unfinished">
            <numerusform>%Ln VM, die vorher und nachher läuft, ist zwischendurch ausgeschaltet.</numerusform>
            <numerusform>%Ln VMs, die vorher und nachher laufen, sind zwischendurch ausgeschaltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is off from step %2 to step %3.</source>
        <translation type="unfinished">%1 ist von Schritt %2 bis Schritt %3 ausgeschaltet.</translation>
    </message>
    <message>
        <source>Change plan: %1</source>
        <translation type="unfinished">Änderungsplan: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Plan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Hinweise</translation>
    </message>
    <message>
        <source>VMs that are off in between</source>
        <translation type="unfinished">Zwischendurch ausgeschaltete VMs</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished">Vor dem Beginn</translation>
    </message>
    <message>
        <source>Implementation plan</source>
        <translation type="unfinished">Umsetzungsplan</translation>
    </message>
    <message>
        <source>Test plan</source>
        <translation type="unfinished">Testplan</translation>
    </message>
    <message>
        <source>Backout plan</source>
        <translation type="unfinished">Rückfallplan</translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">Nr.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Schritt</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished">Was sich ändert</translation>
    </message>
    <message>
        <source>What one should see</source>
        <translation type="unfinished">Was zu sehen sein soll</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Grund</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Ergebnis</translation>
    </message>
</context>
<context>
    <name>PlanPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>PlanPdfJob</name>
    <message>
        <source>Export</source>
        <translation type="unfinished">Exportieren</translation>
    </message>
    <message>
        <source>Writing the plan…</source>
        <translation type="unfinished">Plan wird geschrieben…</translation>
    </message>
    <message>
        <source>Laying out the pages of the plan…</source>
        <translation type="unfinished">Seitenlayout des Plans wird erstellt…</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Concept, not a quote</source>
        <translation type="unfinished">Konzept, kein Angebot</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished">Schritt %1</translation>
    </message>
    <message>
        <source>Untitled design</source>
        <translation type="unfinished">Unbenannter Entwurf</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Nachher</translation>
    </message>
</context>
<context>
    <name>ProfileRooms</name>
    <message numerus="yes">
        <source>%Ln × %1 fit(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln × %1 passt</numerusform>
            <numerusform>%Ln × %1 passen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would break a rule</source>
        <translation type="unfinished">%1 würde eine Regel verletzen</translation>
    </message>
    <message>
        <source>no room for %1</source>
        <translation type="unfinished">kein Platz für %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln × %1 fit(s) if switched to %2</source>
        <translation type="unfinished">
            <numerusform>%Ln × %1 passt nach Wechsel zu %2</numerusform>
            <numerusform>%Ln × %1 passen nach Wechsel zu %2</numerusform>
        </translation>
    </message>
    <message>
        <source>no %1 in mode %2</source>
        <translation type="unfinished">kein %1 im Modus %2</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished">Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished">Umschalt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished">Entf</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation type="unfinished">Einfg</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished">Tab</translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished">Return</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished">Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished">Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation type="unfinished">Was nicht gespeichert ist, geht verloren.</translation>
    </message>
    <message>
        <source>Comments in the file</source>
        <translation type="unfinished">Kommentare in der Datei</translation>
    </message>
    <message>
        <source>“%1” holds comments, which saving the changed design removes.</source>
        <translation type="unfinished">„%1“ enthält Kommentare, die beim Speichern des geänderten Entwurfs entfallen.</translation>
    </message>
    <message>
        <source>The version before stays beside it, with “~” after its name. Save under another name to keep the file as it is.</source>
        <translation type="unfinished">Die vorige Fassung bleibt daneben erhalten, mit „~“ nach dem Namen. Unter einem anderen Namen speichern, um die Datei unverändert zu lassen.</translation>
    </message>
    <message>
        <source>File was changed elsewhere</source>
        <translation type="unfinished">Datei wurde anderswo geändert</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here.</source>
        <translation type="unfinished">„%1“ wurde seit dem Öffnen von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Saving replaces those changes. The version before stays beside it, with “~” after its name.</source>
        <translation type="unfinished">Speichern ersetzt diese Änderungen. Die vorige Fassung bleibt daneben erhalten, mit „~“ nach dem Namen.</translation>
    </message>
    <message>
        <source>Design is open elsewhere</source>
        <translation type="unfinished">Entwurf ist anderswo geöffnet</translation>
    </message>
    <message>
        <source>You can open it for reading and save changes under another name.</source>
        <translation type="unfinished">Er kann zum Lesen geöffnet und unter einem anderen Namen gespeichert werden.</translation>
    </message>
    <message>
        <source>Open for &amp;reading</source>
        <translation type="unfinished">Zum &amp;Lesen öffnen</translation>
    </message>
    <message>
        <source>Sliceboard</source>
        <translation type="unfinished">Sliceboard</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Sliceboard %1&lt;/h3&gt;&lt;p&gt;Designs how the GPUs of VMware ESXi hosts are shared: whole GPUs by DirectPath I/O passthrough, or slices as vGPUs.&lt;/p&gt;&lt;p&gt;Catalog as of: %2&lt;/p&gt;&lt;p&gt;Licence: Apache-2.0. Built with Qt %3.&lt;/p&gt;&lt;p&gt;NVIDIA and VMware product names are trademarks of their owners. Sliceboard is not made or endorsed by them.&lt;/p&gt;</source>
        <translation type="unfinished">&lt;h3&gt;Sliceboard %1&lt;/h3&gt;&lt;p&gt;Entwirft, wie die GPUs von VMware-ESXi-Hosts aufgeteilt werden: ganze GPUs per DirectPath-I/O-Passthrough oder Teile davon als vGPUs.&lt;/p&gt;&lt;p&gt;Katalog, Stand: %2&lt;/p&gt;&lt;p&gt;Lizenz: Apache-2.0. Erstellt mit Qt %3.&lt;/p&gt;&lt;p&gt;Produktnamen von NVIDIA und VMware sind Marken ihrer Inhaber. Sliceboard wird von diesen weder hergestellt noch unterstützt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Sliceboard</source>
        <translation type="unfinished">Über Sliceboard</translation>
    </message>
    <message>
        <source>Discard unsaved changes</source>
        <translation type="unfinished">Ungespeicherte Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Discard the unsaved changes of “%1” for good?</source>
        <translation type="unfinished">Die ungespeicherten Änderungen von „%1“ endgültig verwerfen?</translation>
    </message>
    <message>
        <source>Nothing brings them back. A file that was saved before stays as it is.</source>
        <translation type="unfinished">Danach sind sie nicht wiederherzustellen. Eine zuvor gespeicherte Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The unsaved design could not be kept for recovery: %1.</source>
        <translation type="unfinished">Der ungespeicherte Entwurf konnte nicht zur Wiederherstellung aufbewahrt werden: %1.</translation>
    </message>
</context>
<context>
    <name>ReleaseFields</name>
    <message>
        <source>“%1” is no vGPU release. Write it as 17.4.</source>
        <translation type="unfinished">„%1“ ist kein vGPU-Release. Schreibweise: 17.4.</translation>
    </message>
    <message>
        <source>“%1” is no ESXi version. Write it as 8.0.3 or 8.0 U3.</source>
        <translation type="unfinished">„%1“ ist keine ESXi-Version. Schreibweise: 8.0.3 oder 8.0 U3.</translation>
    </message>
</context>
<context>
    <name>ReleaseTexts</name>
    <message>
        <source>Drivers of %1: vGPU Manager for ESXi %2, Linux guest %3, Windows guest %4.</source>
        <translation type="unfinished">Treiber von %1: vGPU Manager für ESXi %2, Linux-Gast %3, Windows-Gast %4.</translation>
    </message>
    <message>
        <source>work together</source>
        <translation type="unfinished">passen zusammen</translation>
    </message>
    <message>
        <source>no: the guest driver is newer</source>
        <translation type="unfinished">nein: der Gasttreiber ist neuer</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">nein</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">nicht bekannt</translation>
    </message>
    <message>
        <source>listed</source>
        <translation type="unfinished">aufgeführt</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished">zweifelhaft</translation>
    </message>
    <message>
        <source>not listed by the sources read</source>
        <translation type="unfinished">in den gelesenen Quellen nicht aufgeführt</translation>
    </message>
    <message>
        <source>long term</source>
        <translation type="unfinished">Langzeit</translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished">Produktion</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 bis %2</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation type="unfinished">beendet am %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished">bis %1</translation>
    </message>
    <message>
        <source>The catalog has no branch %1.</source>
        <translation type="unfinished">Der Katalog hat keinen Zweig %1.</translation>
    </message>
    <message>
        <source>Support of branch %1: %2.</source>
        <translation type="unfinished">Support des Zweigs %1: %2.</translation>
    </message>
    <message>
        <source>ESXi, as the sources have it: %1.</source>
        <translation type="unfinished">ESXi laut Quellen: %1.</translation>
    </message>
    <message>
        <source>The catalog has no release %1, but pairing is a matter of branches.</source>
        <translation type="unfinished">Der Katalog hat kein Release %1, aber was zusammenpasst, hängt vom Zweig ab.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation type="unfinished">
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln info(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Info</numerusform>
            <numerusform>%Ln Infos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waived</source>
        <translation type="unfinished">
            <numerusform>%Ln mit Ausnahme</numerusform>
            <numerusform>%Ln mit Ausnahme</numerusform>
        </translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished">In Kraft</translation>
    </message>
    <message>
        <source>To be reviewed, the facts have changed</source>
        <translation type="unfinished">Zu überprüfen, die Angaben haben sich geändert</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished">Abgelaufen</translation>
    </message>
    <message>
        <source>Stale, nothing to waive</source>
        <translation type="unfinished">Veraltet, kein Befund dazu</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation type="unfinished">%1: %2 auf %3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished">Grund: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation type="unfinished">Autor: %1</translation>
    </message>
    <message>
        <source>Holds until: %1</source>
        <translation type="unfinished">Gilt bis: %1</translation>
    </message>
    <message>
        <source>Way out: %1</source>
        <translation type="unfinished">Abhilfe: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished">Quelle: %1</translation>
    </message>
    <message>
        <source>The rule is switched off in this design.</source>
        <translation type="unfinished">Die Regel ist in diesem Entwurf abgeschaltet.</translation>
    </message>
    <message>
        <source>The severity of the rule %1 is changed, but there is no such rule.</source>
        <translation type="unfinished">Der Schweregrad der Regel %1 ist geändert, aber diese Regel gibt es nicht.</translation>
    </message>
    <message>
        <source>A house rule was not checked: %1</source>
        <translation type="unfinished">Eine Hausregel wurde nicht geprüft: %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation type="unfinished">Regel: %1</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished">Mit Ausnahme</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished">Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished">Warnungen</translation>
    </message>
    <message>
        <source>Unknown: a fact is missing</source>
        <translation type="unfinished">Unbekannt: eine Angabe fehlt</translation>
    </message>
    <message>
        <source>For information</source>
        <translation type="unfinished">Zur Information</translation>
    </message>
    <message>
        <source>Waivers: none</source>
        <translation type="unfinished">Ausnahmen: keine</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation type="unfinished">Ausnahmen</translation>
    </message>
    <message>
        <source>Changed severities: none</source>
        <translation type="unfinished">Geänderte Schweregrade: keine</translation>
    </message>
    <message>
        <source>Changed severities</source>
        <translation type="unfinished">Geänderte Schweregrade</translation>
    </message>
    <message>
        <source>there is no such rule</source>
        <translation type="unfinished">diese Regel gibt es nicht</translation>
    </message>
    <message>
        <source>%1: %2 (by default: %3)</source>
        <translation type="unfinished">%1: %2 (Standard: %3)</translation>
    </message>
    <message>
        <source>House rules that cannot be read and were not checked</source>
        <translation type="unfinished">Hausregeln, die nicht gelesen werden können und nicht geprüft wurden</translation>
    </message>
    <message>
        <source>Checked for %1. Catalog: %2.</source>
        <translation type="unfinished">Geprüft für %1. Katalog: %2.</translation>
    </message>
</context>
<context>
    <name>RuleExamples</name>
    <message>
        <source>There are already examples for the rule &quot;%1&quot;.</source>
        <translation type="unfinished">Für die Regel „%1“ gibt es bereits Beispiele.</translation>
    </message>
    <message>
        <source>The examples of rules cannot be opened: %1.</source>
        <translation type="unfinished">Die Beispiele zu den Regeln können nicht geöffnet werden: %1.</translation>
    </message>
</context>
<context>
    <name>RuleReference</name>
    <message>
        <source>It looks at each VM.</source>
        <translation type="unfinished">Sie betrachtet jede VM.</translation>
    </message>
    <message>
        <source>It looks at each GPU.</source>
        <translation type="unfinished">Sie betrachtet jede GPU.</translation>
    </message>
    <message>
        <source>It looks at each host.</source>
        <translation type="unfinished">Sie betrachtet jeden Host.</translation>
    </message>
    <message>
        <source>It looks at each cluster.</source>
        <translation type="unfinished">Sie betrachtet jeden Cluster.</translation>
    </message>
    <message>
        <source>It looks at the whole design.</source>
        <translation type="unfinished">Sie betrachtet den ganzen Entwurf.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished">Inhalt</translation>
    </message>
    <message>
        <source>Way out:</source>
        <translation type="unfinished">Abhilfe:</translation>
    </message>
    <message>
        <source>Versions:</source>
        <translation type="unfinished">Versionen:</translation>
    </message>
    <message>
        <source>Confidence:</source>
        <translation type="unfinished">Verlässlichkeit:</translation>
    </message>
    <message>
        <source>Numbers from the catalog</source>
        <translation type="unfinished">Zahlen aus dem Katalog</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">Quellen</translation>
    </message>
    <message>
        <source>A design in which it fires</source>
        <translation type="unfinished">Ein Entwurf, in dem sie anschlägt</translation>
    </message>
    <message>
        <source>A design in which it does not</source>
        <translation type="unfinished">Ein Entwurf, in dem sie nicht anschlägt</translation>
    </message>
    <message>
        <source>Sliceboard: rule reference</source>
        <translation type="unfinished">Sliceboard: Regelreferenz</translation>
    </message>
    <message>
        <source>Skip the contents</source>
        <translation type="unfinished">Inhalt überspringen</translation>
    </message>
    <message>
        <source>Rules: %1. Catalog: %2.</source>
        <translation type="unfinished">Regeln: %1. Katalog: %2.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Off</source>
        <translation type="unfinished">Aus</translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished">Info</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished">Unbekannt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished">Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished">Fehler</translation>
    </message>
    <message>
        <source>Modes and ownership</source>
        <translation type="unfinished">Modi und Besitz</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation type="unfinished">Treiber</translation>
    </message>
    <message>
        <source>Graphics configuration</source>
        <translation type="unfinished">Grafikkonfiguration</translation>
    </message>
    <message>
        <source>Time-sliced placement</source>
        <translation type="unfinished">Zeitgeteilte Platzierung</translation>
    </message>
    <message>
        <source>MIG</source>
        <translation type="unfinished">MIG</translation>
    </message>
    <message>
        <source>Several vGPUs in one VM</source>
        <translation type="unfinished">Mehrere vGPUs in einer VM</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <translation type="unfinished">Passthrough</translation>
    </message>
    <message>
        <source>NVLink, NVSwitch and device groups</source>
        <translation type="unfinished">NVLink, NVSwitch und Gerätegruppen</translation>
    </message>
    <message>
        <source>The platform of the VM</source>
        <translation type="unfinished">Die Plattform der VM</translation>
    </message>
    <message>
        <source>vMotion, DRS, HA and snapshots</source>
        <translation type="unfinished">vMotion, DRS, HA und Snapshots</translation>
    </message>
    <message>
        <source>Memory, ECC, licences and features</source>
        <translation type="unfinished">Speicher, ECC, Lizenzen und Funktionen</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation type="unfinished">Hausregeln</translation>
    </message>
    <message>
        <source>Read in its sources.</source>
        <translation type="unfinished">In den Quellen nachgelesen.</translation>
    </message>
    <message>
        <source>Read in a secondary source, not the vendor&apos;s own.</source>
        <translation type="unfinished">In einer Sekundärquelle nachgelesen, nicht beim Hersteller.</translation>
    </message>
    <message>
        <source>Remembered, not read again: verify it before you rely on it.</source>
        <translation type="unfinished">Aus dem Gedächtnis, nicht nachgelesen: vor dem Verlass darauf prüfen.</translation>
    </message>
    <message>
        <source>Inferred from what the sources say; none states it as such.</source>
        <translation type="unfinished">Aus den Aussagen der Quellen gefolgert; keine sagt es so.</translation>
    </message>
    <message>
        <source>Agreed on by those who wrote it.</source>
        <translation type="unfinished">Vereinbart von denen, die sie geschrieben haben.</translation>
    </message>
    <message>
        <source>%1 is to serve vGPUs, but its display mode is on. In that mode this board has no vGPUs.</source>
        <translation type="unfinished">%1 soll vGPUs bereitstellen, aber ihr Anzeigemodus ist eingeschaltet. In diesem Modus hat diese Karte keine vGPUs.</translation>
    </message>
    <message>
        <source>%1 is to serve vGPUs, which needs its display mode switched off. The mode is not entered; this board leaves the factory with it on.</source>
        <translation type="unfinished">%1 soll vGPUs bereitstellen, wofür ihr Anzeigemodus ausgeschaltet sein muss. Der Modus ist nicht angegeben; diese Karte wird damit eingeschaltet ausgeliefert.</translation>
    </message>
    <message>
        <source>Plan the display mode of %1 switched off</source>
        <translation type="unfinished">Anzeigemodus von %1 als ausgeschaltet planen</translation>
    </message>
    <message>
        <source>%1 shows the console of %2 and is also to serve VMs. ESXi keeps its primary display to itself.</source>
        <translation type="unfinished">%1 zeigt die Konsole von %2 und soll auch VMs dienen. ESXi behält seine primäre Anzeige für sich.</translation>
    </message>
    <message>
        <source>It is not entered whether %1 shows the console of %2. A GPU that does cannot serve VMs.</source>
        <translation type="unfinished">Es ist nicht angegeben, ob %1 die Konsole von %2 zeigt. Eine GPU, die das tut, kann VMs nicht dienen.</translation>
    </message>
    <message>
        <source>Plan the console on other graphics than %1</source>
        <translation type="unfinished">Konsole auf anderer Grafik als %1 planen</translation>
    </message>
    <message>
        <source>ECC is on for %1, which has GDDR memory. It takes frame buffer from every vGPU there; vGPUs of A-series and B-series make no use of it.</source>
        <translation type="unfinished">ECC ist für %1 eingeschaltet, die GDDR-Speicher hat. Es nimmt dort jeder vGPU Framebuffer weg; vGPUs der A-Serie und B-Serie haben davon keinen Nutzen.</translation>
    </message>
    <message>
        <source>It is not entered whether ECC is on for %1. With its GDDR memory ECC takes frame buffer from every vGPU.</source>
        <translation type="unfinished">Es ist nicht angegeben, ob ECC für %1 eingeschaltet ist. Bei ihrem GDDR-Speicher nimmt ECC jeder vGPU Framebuffer weg.</translation>
    </message>
    <message>
        <source>ECC is on for %1. vGPUs of this board do not start with ECC on.</source>
        <translation type="unfinished">ECC ist für %1 eingeschaltet. vGPUs dieser Karte starten nicht mit eingeschaltetem ECC.</translation>
    </message>
    <message>
        <source>It is not entered whether ECC is on for %1. vGPUs of this board do not start with ECC on.</source>
        <translation type="unfinished">Es ist nicht angegeben, ob ECC für %1 eingeschaltet ist. vGPUs dieser Karte starten nicht mit eingeschaltetem ECC.</translation>
    </message>
    <message>
        <source>Plan ECC switched off on %1</source>
        <translation type="unfinished">ECC auf %1 als ausgeschaltet planen</translation>
    </message>
    <message>
        <source>The display mode of a GPU for vGPUs is off</source>
        <translation type="unfinished">Der Anzeigemodus einer GPU für vGPUs ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Some boards can drive displays or serve vGPUs, not both. A40, L40, L40S and L20 leave the factory with the display off, RTX A5000, A5500, A6000, 5000 Ada and 6000 Ada with it on.</source>
        <translation type="unfinished">Manche Karten können Bildschirme ansteuern oder vGPUs bereitstellen, nicht beides. A40, L40, L40S und L20 werden mit ausgeschalteter Anzeige ausgeliefert, RTX A5000, A5500, A6000, 5000 Ada und 6000 Ada mit eingeschalteter.</translation>
    </message>
    <message>
        <source>Run NVIDIA&apos;s displaymodeselector on the host and switch the display off.</source>
        <translation type="unfinished">displaymodeselector von NVIDIA auf dem Host ausführen und die Anzeige ausschalten.</translation>
    </message>
    <message>
        <source>All ESXi versions and vGPU releases.</source>
        <translation type="unfinished">Alle ESXi-Versionen und vGPU-Releases.</translation>
    </message>
    <message>
        <source>A GPU for VMs is not the host&apos;s primary display</source>
        <translation type="unfinished">Eine GPU für VMs ist nicht die primäre Anzeige des Hosts</translation>
    </message>
    <message>
        <source>The GPU on which the hypervisor boots its console can serve neither passthrough nor vGPUs. That was read in a mirror of NVIDIA&apos;s guide; how it fails is inferred.</source>
        <translation type="unfinished">Die GPU, auf der der Hypervisor seine Konsole startet, kann weder für Passthrough noch für vGPUs dienen. Das wurde in einer Spiegelkopie des NVIDIA-Handbuchs nachgelesen; wie es fehlschlägt, ist gefolgert.</translation>
    </message>
    <message>
        <source>Choose on-board or BMC graphics as primary display in the BIOS.</source>
        <translation type="unfinished">Im BIOS die Onboard- oder BMC-Grafik als primäre Anzeige wählen.</translation>
    </message>
    <message>
        <source>ECC takes frame buffer on boards with GDDR memory</source>
        <translation type="unfinished">ECC nimmt auf Karten mit GDDR-Speicher Framebuffer weg</translation>
    </message>
    <message>
        <source>GDDR memory keeps the check bits in the memory itself, so that vGPUs of every series have less of it. HBM memory has room of its own for them. Which boards have HBM is remembered.</source>
        <translation type="unfinished">GDDR-Speicher hält die Prüfbits im Speicher selbst, sodass vGPUs jeder Serie weniger davon haben. HBM-Speicher hat eigenen Platz dafür. Welche Karten HBM haben, ist aus dem Gedächtnis.</translation>
    </message>
    <message>
        <source>Switch ECC off where desktops and applications run.</source>
        <translation type="unfinished">ECC ausschalten, wo Desktops und Anwendungen laufen.</translation>
    </message>
    <message>
        <source>All vGPU releases.</source>
        <translation type="unfinished">Alle vGPU-Releases.</translation>
    </message>
    <message>
        <source>ECC is off on boards that have no vGPUs with ECC</source>
        <translation type="unfinished">ECC ist auf Karten ausgeschaltet, die mit ECC keine vGPUs haben</translation>
    </message>
    <message>
        <source>On M60 and M6 a vGPU does not start while ECC is on.</source>
        <translation type="unfinished">Auf M60 und M6 startet eine vGPU nicht, solange ECC eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Run nvidia-smi -e 0 on the host and restart it.</source>
        <translation type="unfinished">nvidia-smi -e 0 auf dem Host ausführen und ihn neu starten.</translation>
    </message>
    <message>
        <source>Tesla M60 and M6, all releases.</source>
        <translation type="unfinished">Tesla M60 und M6, alle Releases.</translation>
    </message>
    <message>
        <source>%1 has a device group, but %2 runs ESXi %3. Device groups exist from ESXi %4 on.</source>
        <translation type="unfinished">%1 hat eine Gerätegruppe, aber auf %2 läuft ESXi %3. Gerätegruppen gibt es ab ESXi %4.</translation>
    </message>
    <message>
        <source>%1 has a device group, which needs ESXi %4 or later. The ESXi version of %2 is not entered.</source>
        <translation type="unfinished">%1 hat eine Gerätegruppe, die ESXi %4 oder höher braucht. Die ESXi-Version von %2 ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Device group %2 of %1 needs %3 linked GPUs. Its GPUs are made for NVSwitch baseboards; it is not entered whether %4 has an NVSwitch.</source>
        <translation type="unfinished">Gerätegruppe %2 von %1 braucht %3 verbundene GPUs. Ihre GPUs sind für NVSwitch-Baseboards gemacht; es ist nicht angegeben, ob %4 einen NVSwitch hat.</translation>
    </message>
    <message>
        <source>The %3 vGPUs of device group %2 of %1 sit on GPUs of %4 that are not all linked to each other. A device group needs as many linked GPUs of its own.</source>
        <translation type="unfinished">Die %3 vGPUs der Gerätegruppe %2 von %1 sitzen auf GPUs von %4, die nicht alle miteinander verbunden sind. Eine Gerätegruppe braucht ebenso viele verbundene GPUs für sich.</translation>
    </message>
    <message>
        <source>Device group %2 of %1 needs %3 linked GPUs that are free, but %4 has %5 at most.</source>
        <translation type="unfinished">Gerätegruppe %2 von %1 braucht %3 verbundene freie GPUs, aber %4 hat höchstens %5.</translation>
    </message>
    <message>
        <source>Take the vGPUs of device group %2 of %1 singly</source>
        <translation type="unfinished">vGPUs der Gerätegruppe %2 von %1 einzeln nehmen</translation>
    </message>
    <message>
        <source>A device group finds all its linked GPUs on one host</source>
        <translation type="unfinished">Eine Gerätegruppe findet alle ihre verbundenen GPUs auf einem Host</translation>
    </message>
    <message>
        <source>A device group of n vGPUs needs n whole GPUs of one host that are linked to each other, by one bridge or by the NVSwitch, and that nobody else uses. With fewer of them the VM does not power on.</source>
        <translation type="unfinished">Eine Gerätegruppe aus n vGPUs braucht n ganze GPUs eines Hosts, die durch eine Brücke oder durch den NVSwitch miteinander verbunden sind und die niemand sonst verwendet. Mit weniger davon lässt sich die VM nicht einschalten.</translation>
    </message>
    <message>
        <source>Free the linked GPUs, choose a smaller group, or another host.</source>
        <translation type="unfinished">Die verbundenen GPUs frei machen, eine kleinere Gruppe oder einen anderen Host wählen.</translation>
    </message>
    <message>
        <source>ESXi 8.0 and later.</source>
        <translation type="unfinished">ESXi 8.0 und höher.</translation>
    </message>
    <message>
        <source>The NVIDIA licence of %1 is not entered, so it is unknown whether it covers its vGPU.</source>
        <translation type="unfinished">Die NVIDIA-Lizenz von %1 ist nicht angegeben, daher ist unbekannt, ob sie die vGPU abdeckt.</translation>
    </message>
    <message>
        <source>%1 has licence %2 and a GPU in passthrough, for which one of these is meant: %3. That is remembered, not read.</source>
        <translation type="unfinished">%1 hat Lizenz %2 und eine GPU im Passthrough, für die eine von diesen gedacht ist: %3. Das ist aus dem Gedächtnis, nicht nachgelesen.</translation>
    </message>
    <message>
        <source>%1 has licence %2, which does not cover %4. One of these does: %3.</source>
        <translation type="unfinished">%1 hat Lizenz %2, die %4 nicht abdeckt. Eine von diesen tut es: %3.</translation>
    </message>
    <message>
        <source>%1 has licence %2. Which licences cover vGPU profile %3 is not in the catalog.</source>
        <translation type="unfinished">%1 hat Lizenz %2. Welche Lizenzen vGPU-Profil %3 abdecken, steht nicht im Katalog.</translation>
    </message>
    <message>
        <source>Plan licence %2 for %1</source>
        <translation type="unfinished">Lizenz %2 für %1 planen</translation>
    </message>
    <message>
        <source>%1 needs unified memory. Whether %2 has it on %3 is not in the documents read, which speak of C-series on Ampere, Ada and Hopper.</source>
        <translation type="unfinished">%1 braucht Unified Memory. Ob %2 das auf %3 hat, steht nicht in den gelesenen Dokumenten, die von der C-Serie auf Ampere, Ada und Hopper sprechen.</translation>
    </message>
    <message>
        <source>%1 needs unified memory, but %2 is only a part of a %3. Time-sliced vGPUs have it at full size only.</source>
        <translation type="unfinished">%1 braucht Unified Memory, aber %2 ist nur ein Teil einer %3. Zeitgeteilte vGPUs haben das nur in voller Größe.</translation>
    </message>
    <message>
        <source>%1 needs unified memory. The catalog does not know vGPU profile %2, so it is unknown whether it is of full size.</source>
        <translation type="unfinished">%1 braucht Unified Memory. Der Katalog kennt vGPU-Profil %2 nicht, daher ist unbekannt, ob es volle Größe hat.</translation>
    </message>
    <message>
        <source>%2 VMs on %1 are to use the CUDA profiler. Only the one that starts first can collect data.</source>
        <translation type="unfinished">%2 VMs auf %1 sollen den CUDA-Profiler verwenden. Nur die zuerst gestartete kann Daten sammeln.</translation>
    </message>
    <message>
        <source>Leave the profiler to %1 on this GPU</source>
        <translation type="unfinished">Profiler auf dieser GPU nur %1 überlassen</translation>
    </message>
    <message>
        <source>%1 needs GPUDirect, but has %2. It works with C-series vGPUs on GPUs with SR-IOV only.</source>
        <translation type="unfinished">%1 braucht GPUDirect, hat aber %2. Es funktioniert nur mit vGPUs der C-Serie auf GPUs mit SR-IOV.</translation>
    </message>
    <message>
        <source>%1 needs GPUDirect and has %2. The catalog does not say on which GPUs it works.</source>
        <translation type="unfinished">%1 braucht GPUDirect und hat %2. Der Katalog sagt nicht, auf welchen GPUs es funktioniert.</translation>
    </message>
    <message>
        <source>%1 needs GPUDirect. The catalog does not know vGPU profile %2, so it is unknown whether it works with it.</source>
        <translation type="unfinished">%1 braucht GPUDirect. Der Katalog kennt vGPU-Profil %2 nicht, daher ist unbekannt, ob es damit funktioniert.</translation>
    </message>
    <message>
        <source>%1 needs GPUDirect, which works in Linux guests only. Its guest system is %2.</source>
        <translation type="unfinished">%1 braucht GPUDirect, das nur in Linux-Gästen funktioniert. Ihr Gastbetriebssystem ist %2.</translation>
    </message>
    <message>
        <source>%1 needs GPUDirect, which works in Linux guests only. Its guest system is not entered.</source>
        <translation type="unfinished">%1 braucht GPUDirect, das nur in Linux-Gästen funktioniert. Ihr Gastbetriebssystem ist nicht angegeben.</translation>
    </message>
    <message>
        <source>%1 is a Linux guest with a vGPU for graphics: disable nouveau there, and leave DRM kernel mode setting off.</source>
        <translation type="unfinished">%1 ist ein Linux-Gast mit einer vGPU für Grafik: dort nouveau deaktivieren und das DRM-Kernel-Mode-Setting ausgeschaltet lassen.</translation>
    </message>
    <message>
        <source>The licence of a VM covers its GPU devices</source>
        <translation type="unfinished">Die Lizenz einer VM deckt ihre GPU-Geräte ab</translation>
    </message>
    <message>
        <source>Q-series needs vWS, B-series vPC or vWS, A-series vApps, C-series and MIG-backed types NVIDIA AI Enterprise. Without its licence a vGPU is slowed down. That vPC does not license a GPU in passthrough is remembered.</source>
        <translation type="unfinished">Die Q-Serie braucht vWS, die B-Serie vPC oder vWS, die A-Serie vApps, die C-Serie und MIG-gestützte Typen NVIDIA AI Enterprise. Ohne ihre Lizenz wird eine vGPU gedrosselt. Dass vPC keine GPU im Passthrough lizenziert, ist aus dem Gedächtnis.</translation>
    </message>
    <message>
        <source>Assign a licence that covers the profile.</source>
        <translation type="unfinished">Eine Lizenz zuweisen, die das Profil abdeckt.</translation>
    </message>
    <message>
        <source>Unified memory needs a full-size or MIG-backed vGPU</source>
        <translation type="unfinished">Unified Memory braucht eine vGPU voller Größe oder eine MIG-gestützte</translation>
    </message>
    <message>
        <source>Time-sliced C-series vGPUs support unified memory only if they have the whole frame buffer of their GPU; MIG-backed ones do at all sizes.</source>
        <translation type="unfinished">Zeitgeteilte vGPUs der C-Serie unterstützen Unified Memory nur, wenn sie den ganzen Framebuffer ihrer GPU haben; MIG-gestützte tun es in allen Größen.</translation>
    </message>
    <message>
        <source>Use a full-size or a MIG-backed profile, or do without unified memory.</source>
        <translation type="unfinished">Ein Profil voller Größe oder ein MIG-gestütztes verwenden oder auf Unified Memory verzichten.</translation>
    </message>
    <message>
        <source>Read for C-series on Ampere, Ada and Hopper.</source>
        <translation type="unfinished">Nachgelesen für die C-Serie auf Ampere, Ada und Hopper.</translation>
    </message>
    <message>
        <source>One VM of a GPU uses the CUDA profiler</source>
        <translation type="unfinished">Eine VM einer GPU verwendet den CUDA-Profiler</translation>
    </message>
    <message>
        <source>If several VMs of one GPU have enable_profiling set, only the one that starts its profiler first collects data from the hardware.</source>
        <translation type="unfinished">Wenn bei mehreren VMs einer GPU enable_profiling gesetzt ist, sammelt nur die VM Daten von der Hardware, die ihren Profiler zuerst startet.</translation>
    </message>
    <message>
        <source>Use the profiler in one VM of each GPU.</source>
        <translation type="unfinished">Den Profiler je GPU nur in einer VM verwenden.</translation>
    </message>
    <message>
        <source>GPUDirect needs a Linux guest and a C-series vGPU with SR-IOV</source>
        <translation type="unfinished">GPUDirect braucht einen Linux-Gast und eine vGPU der C-Serie mit SR-IOV</translation>
    </message>
    <message>
        <source>GPUDirect RDMA and Storage with vGPUs work in Linux guests, with C-series vGPUs on GPUs with SR-IOV, and with ConnectX-5, 6 or 7 network cards.</source>
        <translation type="unfinished">GPUDirect RDMA und Storage mit vGPUs funktionieren in Linux-Gästen, mit vGPUs der C-Serie auf GPUs mit SR-IOV und mit Netzwerkkarten ConnectX-5, 6 oder 7.</translation>
    </message>
    <message>
        <source>Use a Linux guest and a C-series profile, or do without GPUDirect.</source>
        <translation type="unfinished">Einen Linux-Gast und ein Profil der C-Serie verwenden oder auf GPUDirect verzichten.</translation>
    </message>
    <message>
        <source>All releases read.</source>
        <translation type="unfinished">Alle gelesenen Releases.</translation>
    </message>
    <message>
        <source>Linux guests with a display have nouveau disabled and DRM mode setting off</source>
        <translation type="unfinished">In Linux-Gästen mit Anzeige sind nouveau deaktiviert und DRM-Mode-Setting ausgeschaltet</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s guide asks Linux guests to disable the nouveau driver before its own is installed and to leave DRM kernel mode setting off. Guests with C-series vGPUs, which have no display to speak of, are not reminded.</source>
        <translation type="unfinished">Das Handbuch von NVIDIA verlangt, in Linux-Gästen den Treiber nouveau zu deaktivieren, bevor der eigene installiert wird, und das DRM-Kernel-Mode-Setting ausgeschaltet zu lassen. An Gäste mit vGPUs der C-Serie, die keine nennenswerte Anzeige haben, ergeht kein Hinweis.</translation>
    </message>
    <message>
        <source>Add nouveau to the guest&apos;s list of modules not to load.</source>
        <translation type="unfinished">nouveau in die Liste der nicht zu ladenden Module des Gasts aufnehmen.</translation>
    </message>
    <message>
        <source>SR-IOV is off in the BIOS of %1, but its GPUs for vGPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">SR-IOV ist im BIOS von %1 ausgeschaltet, aber die GPUs für vGPUs brauchen es: %2 davon, etwa %3.</translation>
    </message>
    <message>
        <source>It is not entered whether SR-IOV is on in the BIOS of %1. Its GPUs for vGPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">Es ist nicht angegeben, ob SR-IOV im BIOS von %1 eingeschaltet ist. Die GPUs für vGPUs brauchen es: %2 davon, etwa %3.</translation>
    </message>
    <message>
        <source>Plan SR-IOV switched on in the BIOS of %1</source>
        <translation type="unfinished">SR-IOV im BIOS von %1 als eingeschaltet planen</translation>
    </message>
    <message>
        <source>ARI is off in the BIOS of %1, but its GPUs for vGPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">ARI ist im BIOS von %1 ausgeschaltet, aber die GPUs für vGPUs brauchen es: %2 davon, etwa %3.</translation>
    </message>
    <message>
        <source>It is not entered whether ARI is on in the BIOS of %1. Its GPUs for vGPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">Es ist nicht angegeben, ob ARI im BIOS von %1 eingeschaltet ist. Die GPUs für vGPUs brauchen es: %2 davon, etwa %3.</translation>
    </message>
    <message>
        <source>Plan ARI switched on in the BIOS of %1</source>
        <translation type="unfinished">ARI im BIOS von %1 als eingeschaltet planen</translation>
    </message>
    <message>
        <source>VT-d or the AMD IOMMU is off in the BIOS of %1, but its GPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">VT-d oder die AMD IOMMU ist im BIOS von %1 ausgeschaltet, aber die GPUs brauchen sie: %2 davon, etwa %3.</translation>
    </message>
    <message>
        <source>It is not entered whether VT-d or the AMD IOMMU is on in the BIOS of %1. Its GPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">Es ist nicht angegeben, ob VT-d oder die AMD IOMMU im BIOS von %1 eingeschaltet ist. Die GPUs brauchen sie: %2 davon, etwa %3.</translation>
    </message>
    <message>
        <source>Plan VT-d or the AMD IOMMU switched on in the BIOS of %1</source>
        <translation type="unfinished">VT-d oder die AMD IOMMU im BIOS von %1 als eingeschaltet planen</translation>
    </message>
    <message>
        <source>Memory mapped I/O above 4 GB is off in the BIOS of %1, but its GPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">Speicherzugeordnete E/A oberhalb von 4 GB ist im BIOS von %1 ausgeschaltet, aber die GPUs brauchen sie: %2 davon, etwa %3.</translation>
    </message>
    <message>
        <source>It is not entered whether memory mapped I/O above 4 GB is on in the BIOS of %1. Its GPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">Es ist nicht angegeben, ob speicherzugeordnete E/A oberhalb von 4 GB im BIOS von %1 eingeschaltet ist. Die GPUs brauchen sie: %2 davon, etwa %3.</translation>
    </message>
    <message>
        <source>Plan memory mapped I/O above 4 GB switched on in the BIOS of %1</source>
        <translation type="unfinished">Speicherzugeordnete E/A oberhalb von 4 GB im BIOS von %1 als eingeschaltet planen</translation>
    </message>
    <message>
        <source>SR-IOV is on where vGPUs run on Ampere or later GPUs</source>
        <translation type="unfinished">SR-IOV ist eingeschaltet, wo vGPUs auf GPUs ab Ampere laufen</translation>
    </message>
    <message>
        <source>From the Ampere architecture on each vGPU is an SR-IOV virtual function. With SR-IOV off in the BIOS a VM with a vGPU does not power on; its log says that the plugin libnvidia-vgx.so could not be initialised. T4 needs SR-IOV on some servers only, so it is not asked for there.</source>
        <translation type="unfinished">Ab der Ampere-Architektur ist jede vGPU eine virtuelle SR-IOV-Funktion. Mit im BIOS ausgeschaltetem SR-IOV lässt sich eine VM mit einer vGPU nicht einschalten; ihr Protokoll sagt, dass das Plug-in libnvidia-vgx.so nicht initialisiert werden konnte. T4 braucht SR-IOV nur auf manchen Servern, daher wird es dort nicht verlangt.</translation>
    </message>
    <message>
        <source>Switch on SR-IOV globally in the BIOS.</source>
        <translation type="unfinished">SR-IOV im BIOS global einschalten.</translation>
    </message>
    <message>
        <source>GPUs of the Ampere architecture and later.</source>
        <translation type="unfinished">GPUs ab der Ampere-Architektur.</translation>
    </message>
    <message>
        <source>ARI is on where vGPUs run on Ampere or later GPUs</source>
        <translation type="unfinished">ARI ist eingeschaltet, wo vGPUs auf GPUs ab Ampere laufen</translation>
    </message>
    <message>
        <source>NVIDIA asks for Alternative Routing-ID Interpretation, which lets a device have more than eight functions, on hosts with SR-IOV vGPUs. What happens without it was not read; that this is a warning is inferred.</source>
        <translation type="unfinished">NVIDIA verlangt auf Hosts mit SR-IOV-vGPUs Alternative Routing-ID Interpretation, wodurch ein Gerät mehr als acht Funktionen haben kann. Was ohne geschieht, wurde nicht nachgelesen; dass dies eine Warnung ist, ist gefolgert.</translation>
    </message>
    <message>
        <source>Switch on ARI in the BIOS.</source>
        <translation type="unfinished">ARI im BIOS einschalten.</translation>
    </message>
    <message>
        <source>VT-d or the AMD IOMMU is on for passthrough and SR-IOV</source>
        <translation type="unfinished">VT-d oder die AMD IOMMU ist für Passthrough und SR-IOV eingeschaltet</translation>
    </message>
    <message>
        <source>A VM reaches a whole GPU, or a virtual function of one, only through the IOMMU. With VT-d (Intel) or the IOMMU (AMD) off in the BIOS ESXi cannot give it away.</source>
        <translation type="unfinished">Eine VM erreicht eine ganze GPU oder eine virtuelle Funktion davon nur über die IOMMU. Mit im BIOS ausgeschaltetem VT-d (Intel) oder ausgeschalteter IOMMU (AMD) kann ESXi sie nicht abgeben.</translation>
    </message>
    <message>
        <source>Switch on VT-d or the AMD IOMMU in the BIOS.</source>
        <translation type="unfinished">VT-d oder die AMD IOMMU im BIOS einschalten.</translation>
    </message>
    <message>
        <source>All for passthrough; for vGPUs the Ampere architecture and later.</source>
        <translation type="unfinished">Alle für Passthrough; für vGPUs ab der Ampere-Architektur.</translation>
    </message>
    <message>
        <source>Memory mapped I/O above 4 GB is on for large GPUs</source>
        <translation type="unfinished">Speicherzugeordnete E/A oberhalb von 4 GB ist für große GPUs eingeschaltet</translation>
    </message>
    <message>
        <source>A GPU with a BAR1 of more than 256 MB, that is all but T4 and the like, needs memory mapped I/O above 4 GB. The setting was read as a demand; that the GPU cannot be used without it is inferred.</source>
        <translation type="unfinished">Eine GPU mit einem BAR1 von mehr als 256 MB, also alle außer T4 und dergleichen, braucht speicherzugeordnete E/A oberhalb von 4 GB. Die Einstellung wurde als Forderung nachgelesen; dass die GPU ohne sie nicht verwendet werden kann, ist gefolgert.</translation>
    </message>
    <message>
        <source>Switch on memory mapped I/O above 4 GB (Above 4G Decoding) in the BIOS.</source>
        <translation type="unfinished">Speicherzugeordnete E/A oberhalb von 4 GB (Above 4G Decoding) im BIOS einschalten.</translation>
    </message>
    <message>
        <source>All ESXi versions.</source>
        <translation type="unfinished">Alle ESXi-Versionen.</translation>
    </message>
    <message>
        <source>%1 boots from USB and has passthrough devices. vSphere does not support both on one host.</source>
        <translation type="unfinished">%1 startet von USB und hat Passthrough-Geräte. vSphere unterstützt nicht beides auf einem Host.</translation>
    </message>
    <message>
        <source>It is not entered from what %1 boots. A host with passthrough devices must not boot from USB.</source>
        <translation type="unfinished">Es ist nicht angegeben, wovon %1 startet. Ein Host mit Passthrough-Geräten darf nicht von USB starten.</translation>
    </message>
    <message>
        <source>Plan %1 to boot from a disk</source>
        <translation type="unfinished">Start von %1 von einer Festplatte planen</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, but the scheduler of %2 is fixed share. Mixed-size mode works with best effort and equal share only.</source>
        <translation type="unfinished">%1 ist im Modus „Gemischte Größen“, aber der Scheduler von %2 ist Fixed Share. Der Modus „Gemischte Größen“ funktioniert nur mit Best Effort und Equal Share.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, which does not work with the fixed share scheduler. The scheduler of %2 is not entered.</source>
        <translation type="unfinished">%1 ist im Modus „Gemischte Größen“, der mit dem Scheduler Fixed Share nicht funktioniert. Der Scheduler von %2 ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Plan the equal share scheduler for %1</source>
        <translation type="unfinished">Scheduler Equal Share für %1 planen</translation>
    </message>
    <message>
        <source>The licence system of %1 is not entered. From vGPU %2 on only the NVIDIA License System serves licences.</source>
        <translation type="unfinished">Das Lizenzsystem von %1 ist nicht angegeben. Ab vGPU %2 vergibt nur das NVIDIA License System Lizenzen.</translation>
    </message>
    <message>
        <source>%1 runs vGPU %3, but its vGPUs are to get their licences from the legacy licence server. From vGPU %2 on only the NVIDIA License System serves them.</source>
        <translation type="unfinished">Auf %1 läuft vGPU %3, aber die vGPUs sollen ihre Lizenzen vom Legacy-Lizenzserver erhalten. Ab vGPU %2 vergibt sie nur das NVIDIA License System.</translation>
    </message>
    <message>
        <source>%1 uses the legacy licence server, which works before vGPU %2 only. The release of its vGPU Manager is not entered.</source>
        <translation type="unfinished">%1 verwendet den Legacy-Lizenzserver, der nur vor vGPU %2 funktioniert. Das Release des vGPU Manager ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Plan the NVIDIA License System for %1</source>
        <translation type="unfinished">NVIDIA License System für %1 planen</translation>
    </message>
    <message>
        <source>A host with passthrough does not boot from USB</source>
        <translation type="unfinished">Ein Host mit Passthrough startet nicht von USB</translation>
    </message>
    <message>
        <source>vSphere does not support DirectPath I/O on a host that boots from a USB device. That holds for the USB controller above all, which must never be passed to a VM there.</source>
        <translation type="unfinished">vSphere unterstützt DirectPath I/O nicht auf einem Host, der von einem USB-Gerät startet. Das gilt vor allem für den USB-Controller, der dort nie an eine VM durchgereicht werden darf.</translation>
    </message>
    <message>
        <source>Boot from a disk or a boot card.</source>
        <translation type="unfinished">Von einer Festplatte oder einer Startkarte starten.</translation>
    </message>
    <message>
        <source>Mixed-size mode does not use the fixed share scheduler</source>
        <translation type="unfinished">Der Modus „Gemischte Größen“ verwendet nicht den Scheduler Fixed Share</translation>
    </message>
    <message>
        <source>Fixed share gives every vGPU the same part of the GPU&apos;s time, reckoned from its size. With vGPUs of different sizes only best effort and equal share work.</source>
        <translation type="unfinished">Fixed Share gibt jeder vGPU denselben, aus ihrer Größe berechneten Teil der Zeit der GPU. Mit vGPUs verschiedener Größe funktionieren nur Best Effort und Equal Share.</translation>
    </message>
    <message>
        <source>Choose best effort or equal share, or same-size mode.</source>
        <translation type="unfinished">Best Effort oder Equal Share wählen, oder den Modus „Gleiche Größe“.</translation>
    </message>
    <message>
        <source>All releases that have mixed-size mode.</source>
        <translation type="unfinished">Alle Releases, die den Modus „Gemischte Größen“ haben.</translation>
    </message>
    <message>
        <source>From vGPU 15 on licences come from the NVIDIA License System</source>
        <translation type="unfinished">Ab vGPU 15 kommen Lizenzen vom NVIDIA License System</translation>
    </message>
    <message>
        <source>Guest drivers from vGPU 15 on get licences from the NVIDIA License System only, in the cloud (CLS) or on site (DLS). With the legacy licence server their vGPUs run unlicensed, that is slowed down.</source>
        <translation type="unfinished">Gasttreiber ab vGPU 15 erhalten Lizenzen nur vom NVIDIA License System, in der Cloud (CLS) oder vor Ort (DLS). Mit dem Legacy-Lizenzserver laufen ihre vGPUs unlizenziert, also gedrosselt.</translation>
    </message>
    <message>
        <source>Move to CLS or DLS.</source>
        <translation type="unfinished">Auf CLS oder DLS umstellen.</translation>
    </message>
    <message>
        <source>vGPU 15 and later.</source>
        <translation type="unfinished">vGPU 15 und höher.</translation>
    </message>
    <message>
        <source>The %3 GPUs that NVLink bridge %2 links on %1 are passed to %4 VMs. GPUs linked directly must all go to one VM.</source>
        <translation type="unfinished">Die %3 GPUs, die NVLink-Brücke %2 auf %1 verbindet, werden an %4 VMs durchgereicht. Direkt verbundene GPUs müssen alle an eine VM gehen.</translation>
    </message>
    <message>
        <source>Of the %3 GPUs that NVLink bridge %2 links on %1 only %5 are passed to a VM. GPUs linked directly must go to one VM together; that an idle one breaks this is inferred.</source>
        <translation type="unfinished">Von den %3 GPUs, die NVLink-Brücke %2 auf %1 verbindet, werden nur %5 an eine VM durchgereicht. Direkt verbundene GPUs müssen zusammen an eine VM gehen; dass eine ungenutzte dagegen verstößt, ist gefolgert.</translation>
    </message>
    <message>
        <source>Plan NVLink bridge %2 of %1 removed</source>
        <translation type="unfinished">NVLink-Brücke %2 von %1 als entfernt planen</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, but %2 is of series %3. Only C-series and Q-series vGPUs reach each other.</source>
        <translation type="unfinished">%1 braucht Peer-to-Peer zwischen ihren GPUs, aber %2 ist von Serie %3. Nur vGPUs der C-Serie und Q-Serie erreichen einander.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, but %2 is only a part of a GPU. Only vGPUs of a whole GPU reach each other.</source>
        <translation type="unfinished">%1 braucht Peer-to-Peer zwischen ihren GPUs, aber %2 ist nur ein Teil einer GPU. Nur vGPUs einer ganzen GPU erreichen einander.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, which works in Linux guests only. Its guest system is %2.</source>
        <translation type="unfinished">%1 braucht Peer-to-Peer zwischen ihren GPUs, das nur in Linux-Gästen funktioniert. Ihr Gastbetriebssystem ist %2.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, which works in Linux guests only. Its guest system is not entered.</source>
        <translation type="unfinished">%1 braucht Peer-to-Peer zwischen ihren GPUs, das nur in Linux-Gästen funktioniert. Ihr Gastbetriebssystem ist nicht angegeben.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs. The catalog does not know vGPU profile %2, so it is unknown whether it is of full size.</source>
        <translation type="unfinished">%1 braucht Peer-to-Peer zwischen ihren GPUs. Der Katalog kennt vGPU-Profil %2 nicht, daher ist unbekannt, ob es volle Größe hat.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs. The catalog has no document that names it for %2.</source>
        <translation type="unfinished">%1 braucht Peer-to-Peer zwischen ihren GPUs. Der Katalog hat kein Dokument, das dies für %2 nennt.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, but %2 is backed by a MIG instance. MIG-backed vGPUs have no NVLink.</source>
        <translation type="unfinished">%1 braucht Peer-to-Peer zwischen ihren GPUs, aber %2 beruht auf einer MIG-Instanz. MIG-gestützte vGPUs haben kein NVLink.</translation>
    </message>
    <message>
        <source>%1 has %2 whole vGPUs on GPUs of %3 that NVLink links, but takes them singly. Only vGPUs of a device group use NVLink.</source>
        <translation type="unfinished">%1 hat %2 ganze vGPUs auf GPUs von %3, die NVLink verbindet, nimmt sie aber einzeln. Nur vGPUs einer Gerätegruppe verwenden NVLink.</translation>
    </message>
    <message>
        <source>%1 has %2 whole vGPUs on GPUs of %3 that NVLink links, but takes them singly. From ESXi %4 on a device group would use NVLink; the ESXi version is not entered.</source>
        <translation type="unfinished">%1 hat %2 ganze vGPUs auf GPUs von %3, die NVLink verbindet, nimmt sie aber einzeln. Ab ESXi %4 würde eine Gerätegruppe NVLink verwenden; die ESXi-Version ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Make the linked vGPUs of %1 a device group</source>
        <translation type="unfinished">Verbundene vGPUs von %1 zu einer Gerätegruppe machen</translation>
    </message>
    <message>
        <source>GPUs that NVLink links go to one VM in passthrough</source>
        <translation type="unfinished">Durch NVLink verbundene GPUs gehen im Passthrough an eine VM</translation>
    </message>
    <message>
        <source>In passthrough mode all GPUs that are linked directly to each other by NVLink must be assigned to the same VM. That splitting them between VMs is an error was read; that one of a linked pair left idle is one too is inferred, so it is a warning.</source>
        <translation type="unfinished">Im Passthrough-Modus müssen alle GPUs, die durch NVLink direkt miteinander verbunden sind, derselben VM zugewiesen werden. Dass es ein Fehler ist, sie auf VMs zu verteilen, wurde nachgelesen; dass es auch einer ist, eine eines verbundenen Paars ungenutzt zu lassen, ist gefolgert, daher eine Warnung.</translation>
    </message>
    <message>
        <source>Give the whole linked set to one VM, remove the bridge, or use device groups of full-size vGPUs.</source>
        <translation type="unfinished">Den ganzen verbundenen Satz einer VM geben, die Brücke entfernen oder Gerätegruppen aus vGPUs voller Größe verwenden.</translation>
    </message>
    <message>
        <source>Peer-to-peer needs full-size C-series or Q-series vGPUs in a Linux guest</source>
        <translation type="unfinished">Peer-to-Peer braucht vGPUs voller Größe der C-Serie oder Q-Serie in einem Linux-Gast</translation>
    </message>
    <message>
        <source>vGPUs of one VM reach each other&apos;s memory by NVLink only if each has a whole GPU, is of C-series or Q-series, and the guest is Linux. Otherwise their traffic goes through the guest&apos;s memory.</source>
        <translation type="unfinished">vGPUs einer VM erreichen den Speicher der anderen nur dann über NVLink, wenn jede eine ganze GPU hat und von der C-Serie oder Q-Serie ist und der Gast Linux ist. Sonst läuft ihr Datenverkehr über den Arbeitsspeicher des Gasts.</translation>
    </message>
    <message>
        <source>Use full-size profiles as a device group in a Linux guest.</source>
        <translation type="unfinished">Profile voller Größe als Gerätegruppe in einem Linux-Gast verwenden.</translation>
    </message>
    <message>
        <source>GPUs with NVLink, all vGPU releases.</source>
        <translation type="unfinished">GPUs mit NVLink, alle vGPU-Releases.</translation>
    </message>
    <message>
        <source>MIG-backed vGPUs have no NVLink</source>
        <translation type="unfinished">MIG-gestützte vGPUs haben kein NVLink</translation>
    </message>
    <message>
        <source>Peer-to-peer by NVLink works between time-sliced vGPUs of a whole GPU only. A GPU in MIG mode takes no part in it.</source>
        <translation type="unfinished">Peer-to-Peer über NVLink funktioniert nur zwischen zeitgeteilten vGPUs einer ganzen GPU. Eine GPU im MIG-Modus nimmt nicht daran teil.</translation>
    </message>
    <message>
        <source>Use full-size time-sliced profiles.</source>
        <translation type="unfinished">Zeitgeteilte Profile voller Größe verwenden.</translation>
    </message>
    <message>
        <source>Linked GPUs are given to a VM as a device group</source>
        <translation type="unfinished">Verbundene GPUs erhält eine VM als Gerätegruppe</translation>
    </message>
    <message>
        <source>vSphere offers linked GPUs as one device group, named for instance Nvidia:2@nvidia_h100xm-80c%NVLink. A GPU that is assigned singly has its NVLink switched off, even if the VM gets its neighbour too.</source>
        <translation type="unfinished">vSphere bietet verbundene GPUs als eine Gerätegruppe an, etwa mit dem Namen Nvidia:2@nvidia_h100xm-80c%NVLink. Bei einer einzeln zugewiesenen GPU ist NVLink ausgeschaltet, auch wenn die VM ihre Nachbarin ebenfalls erhält.</translation>
    </message>
    <message>
        <source>Assign a device group instead of single vGPUs.</source>
        <translation type="unfinished">Eine Gerätegruppe statt einzelner vGPUs zuweisen.</translation>
    </message>
    <message>
        <source>ESXi 8.0 and later for bridges, 8.0 Update 1 and later for NVSwitch.</source>
        <translation type="unfinished">ESXi 8.0 und höher für Brücken, 8.0 Update 1 und höher für NVSwitch.</translation>
    </message>
    <message>
        <source>%1 has an NVSwitch baseboard and GPUs in passthrough (%2). NVIDIA does not support that on vSphere.</source>
        <translation type="unfinished">%1 hat ein NVSwitch-Baseboard und GPUs im Passthrough (%2). NVIDIA unterstützt das auf vSphere nicht.</translation>
    </message>
    <message>
        <source>%1 has GPUs in passthrough (%2) that are made for NVSwitch baseboards, where passthrough is not supported. It is not entered whether it has an NVSwitch.</source>
        <translation type="unfinished">%1 hat GPUs im Passthrough (%2), die für NVSwitch-Baseboards gemacht sind, auf denen Passthrough nicht unterstützt wird. Es ist nicht angegeben, ob der Host einen NVSwitch hat.</translation>
    </message>
    <message>
        <source>Use all GPUs of %1 that are in passthrough for vGPUs</source>
        <translation type="unfinished">Alle GPUs von %1, die im Passthrough sind, für vGPUs verwenden</translation>
    </message>
    <message>
        <source>%1 has a device group of %2 on the NVSwitch of %3. From which ESXi version on that works is not in the catalog.</source>
        <translation type="unfinished">%1 hat eine Gerätegruppe aus %2 am NVSwitch von %3. Ab welcher ESXi-Version das funktioniert, steht nicht im Katalog.</translation>
    </message>
    <message>
        <source>%1 has a device group of %2 on the NVSwitch of %3, which needs ESXi %5 or later. The ESXi version is not entered.</source>
        <translation type="unfinished">%1 hat eine Gerätegruppe aus %2 am NVSwitch von %3, was ESXi %5 oder höher braucht. Die ESXi-Version ist nicht angegeben.</translation>
    </message>
    <message>
        <source>%1 has a device group of %2 on the NVSwitch of %3, which runs ESXi %4. It needs ESXi %5 or later.</source>
        <translation type="unfinished">%1 hat eine Gerätegruppe aus %2 am NVSwitch von %3, wo ESXi %4 läuft. Sie braucht ESXi %5 oder höher.</translation>
    </message>
    <message>
        <source>Plan ESXi %2 on %1</source>
        <translation type="unfinished">ESXi %2 auf %1 planen</translation>
    </message>
    <message>
        <source>%1 is to use the NVSwitch of %3, but %2 is backed by a MIG instance. Only time-sliced vGPUs of a whole GPU can use it.</source>
        <translation type="unfinished">%1 soll den NVSwitch von %3 verwenden, aber %2 beruht auf einer MIG-Instanz. Nur zeitgeteilte vGPUs einer ganzen GPU können ihn verwenden.</translation>
    </message>
    <message>
        <source>%1 is to use the NVSwitch of %3, but %2 is only a part of a GPU. Only time-sliced vGPUs of a whole GPU can use it.</source>
        <translation type="unfinished">%1 soll den NVSwitch von %3 verwenden, aber %2 ist nur ein Teil einer GPU. Nur zeitgeteilte vGPUs einer ganzen GPU können ihn verwenden.</translation>
    </message>
    <message>
        <source>Do without NVSwitch for %1</source>
        <translation type="unfinished">Für %1 auf NVSwitch verzichten</translation>
    </message>
    <message>
        <source>GPUs of an NVSwitch baseboard are not passed through</source>
        <translation type="unfinished">GPUs eines NVSwitch-Baseboards werden nicht durchgereicht</translation>
    </message>
    <message>
        <source>NVIDIA does not support GPU passthrough on vSphere hosts with NVSwitch, not even of the whole baseboard. The texts for NVIDIA AI Enterprise 6 and 8 say so; that of release 9 was cut off before this point.</source>
        <translation type="unfinished">NVIDIA unterstützt GPU-Passthrough auf vSphere-Hosts mit NVSwitch nicht, nicht einmal das des ganzen Baseboards. Die Texte zu NVIDIA AI Enterprise 6 und 8 sagen es so; der zu Release 9 war vor dieser Stelle abgeschnitten.</translation>
    </message>
    <message>
        <source>Use device groups of full-size vGPUs.</source>
        <translation type="unfinished">Gerätegruppen aus vGPUs voller Größe verwenden.</translation>
    </message>
    <message>
        <source>All read; not verified for NVIDIA AI Enterprise 9.</source>
        <translation type="unfinished">Alle gelesenen; für NVIDIA AI Enterprise 9 nicht geprüft.</translation>
    </message>
    <message>
        <source>ESXi is new enough for the NVSwitch of the baseboard</source>
        <translation type="unfinished">ESXi ist neu genug für den NVSwitch des Baseboards</translation>
    </message>
    <message>
        <source>ESXi builds the partitions of an NVSwitch from 8.0 Update 1 on for A100 and A800 baseboards, from 8.0 Update 2 on for H100, H800, H200 and H20. B200 needs a Fabric Manager of its own, whose versions are not in the catalog.</source>
        <translation type="unfinished">ESXi bildet die Partitionen eines NVSwitch ab 8.0 Update 1 für A100- und A800-Baseboards, ab 8.0 Update 2 für H100, H800, H200 und H20. B200 braucht einen eigenen Fabric Manager, dessen Versionen nicht im Katalog stehen.</translation>
    </message>
    <message>
        <source>Upgrade ESXi.</source>
        <translation type="unfinished">ESXi aktualisieren.</translation>
    </message>
    <message>
        <source>By GPU model, see the catalog.</source>
        <translation type="unfinished">Je nach GPU-Modell, siehe Katalog.</translation>
    </message>
    <message>
        <source>Only vGPUs of a whole GPU use the NVSwitch</source>
        <translation type="unfinished">Nur vGPUs einer ganzen GPU verwenden den NVSwitch</translation>
    </message>
    <message>
        <source>Peer-to-peer over NVSwitch works between time-sliced vGPUs that each have a whole GPU. MIG-backed and fractional vGPUs take no part in it.</source>
        <translation type="unfinished">Peer-to-Peer über NVSwitch funktioniert zwischen zeitgeteilten vGPUs, die jeweils eine ganze GPU haben. MIG-gestützte vGPUs und Teil-vGPUs nehmen nicht daran teil.</translation>
    </message>
    <message>
        <source>%1 is to use the NVSwitch of %2, which works in Linux guests only. Its guest system is %3.</source>
        <translation type="unfinished">%1 soll den NVSwitch von %2 verwenden, was nur in Linux-Gästen funktioniert. Ihr Gastbetriebssystem ist %3.</translation>
    </message>
    <message>
        <source>%1 is to use the NVSwitch of %2, which works in Linux guests only. Its guest system is not entered.</source>
        <translation type="unfinished">%1 soll den NVSwitch von %2 verwenden, was nur in Linux-Gästen funktioniert. Ihr Gastbetriebssystem ist nicht angegeben.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between GPUs on %2, but has one vGPU only. vGPUs of different VMs do not reach each other.</source>
        <translation type="unfinished">%1 braucht Peer-to-Peer zwischen GPUs auf %2, hat aber nur eine vGPU. vGPUs verschiedener VMs erreichen einander nicht.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between GPUs, but has one vGPU only, of a model made for NVSwitch baseboards. It is not entered whether %2 has an NVSwitch.</source>
        <translation type="unfinished">%1 braucht Peer-to-Peer zwischen GPUs, hat aber nur eine vGPU, von einem Modell für NVSwitch-Baseboards. Es ist nicht angegeben, ob %2 einen NVSwitch hat.</translation>
    </message>
    <message>
        <source>Guests that use the NVSwitch are Linux</source>
        <translation type="unfinished">Gäste, die den NVSwitch verwenden, sind Linux</translation>
    </message>
    <message>
        <source>NVIDIA supports peer-to-peer over NVSwitch in Linux guests only.</source>
        <translation type="unfinished">NVIDIA unterstützt Peer-to-Peer über NVSwitch nur in Linux-Gästen.</translation>
    </message>
    <message>
        <source>Install a Linux guest, or do without peer-to-peer.</source>
        <translation type="unfinished">Einen Linux-Gast installieren oder auf Peer-to-Peer verzichten.</translation>
    </message>
    <message>
        <source>GPUs that reach each other are in one VM</source>
        <translation type="unfinished">GPUs, die einander erreichen, sind in einer VM</translation>
    </message>
    <message>
        <source>Peer-to-peer over NVSwitch works between the vGPUs of one VM, never between VMs. A VM with one vGPU has nothing to reach.</source>
        <translation type="unfinished">Peer-to-Peer über NVSwitch funktioniert zwischen den vGPUs einer VM, nie zwischen VMs. Eine VM mit einer vGPU hat nichts zu erreichen.</translation>
    </message>
    <message>
        <source>Give all the GPUs to one VM, or do without peer-to-peer.</source>
        <translation type="unfinished">Alle GPUs einer VM geben oder auf Peer-to-Peer verzichten.</translation>
    </message>
    <message>
        <source>Device group %2 of %1 has %3 vGPUs. The NVSwitch of %4 has partitions of these sizes only: %5.</source>
        <translation type="unfinished">Gerätegruppe %2 von %1 hat %3 vGPUs. Der NVSwitch von %4 hat nur Partitionen dieser Größen: %5.</translation>
    </message>
    <message>
        <source>Leave %3 vGPUs in device group %2 of %1</source>
        <translation type="unfinished">%3 vGPUs in Gerätegruppe %2 von %1 belassen</translation>
    </message>
    <message>
        <source>Device group %2 of %1 must sit on a partition of the NVSwitch of %3. Which modules form one is not in the catalog for %5.</source>
        <translation type="unfinished">Gerätegruppe %2 von %1 muss auf einer Partition des NVSwitch von %3 sitzen. Welche Module eine bilden, steht für %5 nicht im Katalog.</translation>
    </message>
    <message>
        <source>Device group %2 of %1 must sit on a partition of the NVSwitch of %3. The module ids of its GPUs are not all entered.</source>
        <translation type="unfinished">Gerätegruppe %2 von %1 muss auf einer Partition des NVSwitch von %3 sitzen. Die Modul-IDs ihrer GPUs sind nicht alle angegeben.</translation>
    </message>
    <message>
        <source>Device group %2 of %1 sits on modules %4 of %3, which form no partition of its NVSwitch.</source>
        <translation type="unfinished">Gerätegruppe %2 von %1 sitzt auf den Modulen %4 von %3, die keine Partition seines NVSwitch bilden.</translation>
    </message>
    <message>
        <source>Move device group %2 of %1 to the partition of modules %3</source>
        <translation type="unfinished">Gerätegruppe %2 von %1 auf die Partition der Module %3 verschieben</translation>
    </message>
    <message>
        <source>A device group on NVSwitch has the size of a partition</source>
        <translation type="unfinished">Eine Gerätegruppe am NVSwitch hat die Größe einer Partition</translation>
    </message>
    <message>
        <source>Fabric Manager links 2, 4 or 8 GPUs of a baseboard, or leaves one by itself. There are no partitions of 3 or 6 GPUs.</source>
        <translation type="unfinished">Fabric Manager verbindet 2, 4 oder 8 GPUs eines Baseboards oder lässt eine für sich. Partitionen aus 3 oder 6 GPUs gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose a device group of 2, 4 or 8 vGPUs.</source>
        <translation type="unfinished">Eine Gerätegruppe aus 2, 4 oder 8 vGPUs wählen.</translation>
    </message>
    <message>
        <source>ESXi 8.0 Update 1 and later.</source>
        <translation type="unfinished">ESXi 8.0 Update 1 und höher.</translation>
    </message>
    <message>
        <source>A device group on NVSwitch sits on the modules of one partition</source>
        <translation type="unfinished">Eine Gerätegruppe am NVSwitch sitzt auf den Modulen einer Partition</translation>
    </message>
    <message>
        <source>Only certain modules of a baseboard can be linked: on HGX H100 the halves 1 to 4 and 5 to 8, and the pairs 1 and 3, 2 and 4, 5 and 7, 6 and 8. The module id is not in the order of PCI addresses. The pairs of HGX A100 were not read.</source>
        <translation type="unfinished">Nur bestimmte Module eines Baseboards lassen sich verbinden: auf HGX H100 die Hälften 1 bis 4 und 5 bis 8 sowie die Paare 1 und 3, 2 und 4, 5 und 7, 6 und 8. Die Modul-ID folgt nicht der Reihenfolge der PCI-Adressen. Die Paare von HGX A100 wurden nicht nachgelesen.</translation>
    </message>
    <message>
        <source>Move the group to a free partition; keep a half free for a group of four.</source>
        <translation type="unfinished">Die Gruppe auf eine freie Partition verschieben; für eine Vierergruppe eine Hälfte freihalten.</translation>
    </message>
    <message>
        <source>Baseboards whose partitions are in the catalog.</source>
        <translation type="unfinished">Baseboards, deren Partitionen im Katalog stehen.</translation>
    </message>
    <message>
        <source>Do without vMotion for %1</source>
        <translation type="unfinished">Für %1 auf vMotion verzichten</translation>
    </message>
    <message>
        <source>Do without vSphere HA for %1</source>
        <translation type="unfinished">Für %1 auf vSphere HA verzichten</translation>
    </message>
    <message>
        <source>Do without Fault Tolerance for %1</source>
        <translation type="unfinished">Für %1 auf Fault Tolerance verzichten</translation>
    </message>
    <message>
        <source>Do without suspend and these snapshots for %1</source>
        <translation type="unfinished">Für %1 auf Anhalten und diese Snapshots verzichten</translation>
    </message>
    <message>
        <source>Do without Site Recovery for %1</source>
        <translation type="unfinished">Für %1 auf Site Recovery verzichten</translation>
    </message>
    <message>
        <source>Do without peer-to-peer between the GPUs of %1</source>
        <translation type="unfinished">Auf Peer-to-Peer zwischen den GPUs von %1 verzichten</translation>
    </message>
    <message>
        <source>Do without GPUDirect for %1</source>
        <translation type="unfinished">Für %1 auf GPUDirect verzichten</translation>
    </message>
    <message>
        <source>Do without adding and removing GPUs while %1 runs</source>
        <translation type="unfinished">Auf Hinzufügen und Entfernen von GPUs bei laufender %1 verzichten</translation>
    </message>
    <message>
        <source>Do without unified memory, debugging and profiling for %1</source>
        <translation type="unfinished">Für %1 auf Unified Memory, Debugging und Profiling verzichten</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, which needs hardware version %3 or later. Its hardware version is not entered.</source>
        <translation type="unfinished">%1 hat %2 vGPUs, was Hardwareversion %3 oder höher braucht. Ihre Hardwareversion ist nicht angegeben.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs and hardware version %4. Several vGPUs need hardware version %3 or later.</source>
        <translation type="unfinished">%1 hat %2 vGPUs und Hardwareversion %4. Mehrere vGPUs brauchen Hardwareversion %3 oder höher.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs and hardware version %4. So many probably need hardware version %5, with which ESXi began to allow them; that is inferred.</source>
        <translation type="unfinished">%1 hat %2 vGPUs und Hardwareversion %4. So viele brauchen wohl Hardwareversion %5, mit der ESXi sie erstmals erlaubte; das ist gefolgert.</translation>
    </message>
    <message>
        <source>Plan hardware version %2 for %1</source>
        <translation type="unfinished">Hardwareversion %2 für %1 planen</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O and has hardware version %2. It needs hardware version %3 or later.</source>
        <translation type="unfinished">%1 fordert eine GPU per dynamischem DirectPath I/O an und hat Hardwareversion %2. Nötig ist Hardwareversion %3 oder höher.</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O, which needs hardware version %3 or later. Its hardware version is not entered.</source>
        <translation type="unfinished">%1 fordert eine GPU per dynamischem DirectPath I/O an, was Hardwareversion %3 oder höher braucht. Ihre Hardwareversion ist nicht angegeben.</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O. It is not entered whether hot-plug of passthrough devices is on, which must not be.</source>
        <translation type="unfinished">%1 fordert eine GPU per dynamischem DirectPath I/O an. Es ist nicht angegeben, ob Hot-Plug von Passthrough-Geräten eingeschaltet ist, was nicht sein darf.</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O and has hot-plug of passthrough devices on. ESXi %2 excludes that; for its older ESXi version nothing was read.</source>
        <translation type="unfinished">%1 fordert eine GPU per dynamischem DirectPath I/O an und hat Hot-Plug von Passthrough-Geräten eingeschaltet. ESXi %2 schließt das aus; für ihre ältere ESXi-Version wurde nichts nachgelesen.</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O and has hot-plug of passthrough devices on. The two exclude each other.</source>
        <translation type="unfinished">%1 fordert eine GPU per dynamischem DirectPath I/O an und hat Hot-Plug von Passthrough-Geräten eingeschaltet. Beides schließt einander aus.</translation>
    </message>
    <message>
        <source>Plan hot-plug of passthrough devices switched off for %1</source>
        <translation type="unfinished">Hot-Plug von Passthrough-Geräten für %1 als ausgeschaltet planen</translation>
    </message>
    <message>
        <source>%1 is a Linux guest with the NVIDIA vGPU guest driver and has secure boot on. It does not load the driver unless you sign it.</source>
        <translation type="unfinished">%1 ist ein Linux-Gast mit dem NVIDIA vGPU-Gasttreiber und hat den sicheren Start eingeschaltet. Er lädt den Treiber nur, wenn dieser selbst signiert wurde.</translation>
    </message>
    <message>
        <source>%1 has the NVIDIA vGPU guest driver and secure boot on, with which a Linux guest does not load it unsigned. Its guest system is not entered.</source>
        <translation type="unfinished">%1 hat den NVIDIA vGPU-Gasttreiber und den sicheren Start eingeschaltet, mit dem ein Linux-Gast ihn unsigniert nicht lädt. Ihr Gastbetriebssystem ist nicht angegeben.</translation>
    </message>
    <message>
        <source>%1 is a Linux guest with the NVIDIA vGPU guest driver. It is not entered whether secure boot is on, with which it does not load the driver unsigned.</source>
        <translation type="unfinished">%1 ist ein Linux-Gast mit dem NVIDIA vGPU-Gasttreiber. Es ist nicht angegeben, ob der sichere Start eingeschaltet ist, mit dem er den Treiber unsigniert nicht lädt.</translation>
    </message>
    <message>
        <source>Plan secure boot switched off for %1</source>
        <translation type="unfinished">Sicheren Start für %1 als ausgeschaltet planen</translation>
    </message>
    <message>
        <source>%1 has a GPU device and memory hot-add on. All its memory is reserved, so none can be added while it runs.</source>
        <translation type="unfinished">%1 hat ein GPU-Gerät und Hot-Add von Arbeitsspeicher eingeschaltet. Der gesamte Arbeitsspeicher ist reserviert, daher kann im laufenden Betrieb keiner hinzugefügt werden.</translation>
    </message>
    <message>
        <source>%1 has a GPU device. It is not entered whether memory hot-add is on, which does not go with one.</source>
        <translation type="unfinished">%1 hat ein GPU-Gerät. Es ist nicht angegeben, ob Hot-Add von Arbeitsspeicher eingeschaltet ist, was sich damit nicht verträgt.</translation>
    </message>
    <message>
        <source>Plan memory hot-add switched off for %1</source>
        <translation type="unfinished">Hot-Add von Arbeitsspeicher für %1 als ausgeschaltet planen</translation>
    </message>
    <message>
        <source>A VM with several vGPUs has a hardware version that allows them</source>
        <translation type="unfinished">Eine VM mit mehreren vGPUs hat eine Hardwareversion, die sie erlaubt</translation>
    </message>
    <message>
        <source>Several vGPUs in one VM came with the hardware version of ESXi 6.7 Update 2. That more than four need the one of ESXi 8.0 is inferred, so it is a warning.</source>
        <translation type="unfinished">Mehrere vGPUs in einer VM kamen mit der Hardwareversion von ESXi 6.7 Update 2. Dass mehr als vier die von ESXi 8.0 brauchen, ist gefolgert, daher eine Warnung.</translation>
    </message>
    <message>
        <source>Upgrade the compatibility of the VM.</source>
        <translation type="unfinished">Die Kompatibilität der VM aktualisieren.</translation>
    </message>
    <message>
        <source>Hardware version 15 and later; for more than four vGPUs 20.</source>
        <translation type="unfinished">Hardwareversion 15 und höher; für mehr als vier vGPUs 20.</translation>
    </message>
    <message>
        <source>Dynamic DirectPath I/O has the hardware version that it needs</source>
        <translation type="unfinished">Dynamisches DirectPath I/O hat die Hardwareversion, die es braucht</translation>
    </message>
    <message>
        <source>Dynamic DirectPath I/O, which finds a matching device at power-on, came with hardware version 17 of ESXi 7.0. An older VM can have static passthrough only.</source>
        <translation type="unfinished">Dynamisches DirectPath I/O, das beim Einschalten ein passendes Gerät sucht, kam mit Hardwareversion 17 von ESXi 7.0. Eine ältere VM kann nur statisches Passthrough haben.</translation>
    </message>
    <message>
        <source>ESXi 7.0 and later.</source>
        <translation type="unfinished">ESXi 7.0 und höher.</translation>
    </message>
    <message>
        <source>Hot-plug of passthrough devices is off with Dynamic DirectPath I/O</source>
        <translation type="unfinished">Hot-Plug von Passthrough-Geräten ist bei dynamischem DirectPath I/O ausgeschaltet</translation>
    </message>
    <message>
        <source>A secondary text that cites the vSphere 9.0 documents says that a VM cannot have both. For older versions nothing was read; there it is a warning.</source>
        <translation type="unfinished">Ein Sekundärtext, der die Dokumente zu vSphere 9.0 zitiert, sagt, dass eine VM nicht beides haben kann. Für ältere Versionen wurde nichts nachgelesen; dort ist es eine Warnung.</translation>
    </message>
    <message>
        <source>Switch hot-plug of passthrough devices off.</source>
        <translation type="unfinished">Hot-Plug von Passthrough-Geräten ausschalten.</translation>
    </message>
    <message>
        <source>Read for ESXi 9.0.</source>
        <translation type="unfinished">Nachgelesen für ESXi 9.0.</translation>
    </message>
    <message>
        <source>Linux guests with secure boot have a signed vGPU guest driver</source>
        <translation type="unfinished">Linux-Gäste mit sicherem Start haben einen signierten vGPU-Gasttreiber</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s vGPU guest driver for Linux is not signed. With EFI secure boot the guest&apos;s kernel refuses it, unless you sign it and enrol your key.</source>
        <translation type="unfinished">Der vGPU-Gasttreiber von NVIDIA für Linux ist nicht signiert. Bei sicherem Start mit EFI lehnt der Kernel des Gasts ihn ab, sofern er nicht selbst signiert und der eigene Schlüssel registriert wird.</translation>
    </message>
    <message>
        <source>Switch secure boot off, or sign the driver.</source>
        <translation type="unfinished">Den sicheren Start ausschalten oder den Treiber signieren.</translation>
    </message>
    <message>
        <source>Memory hot-add is off in a VM with a GPU</source>
        <translation type="unfinished">Hot-Add von Arbeitsspeicher ist in einer VM mit GPU ausgeschaltet</translation>
    </message>
    <message>
        <source>A VM with a GPU device has all its memory reserved, so that memory cannot be added while it runs. This is remembered; no source was read.</source>
        <translation type="unfinished">Bei einer VM mit einem GPU-Gerät ist der gesamte Arbeitsspeicher reserviert, sodass im laufenden Betrieb keiner hinzugefügt werden kann. Das ist aus dem Gedächtnis; es wurde keine Quelle gelesen.</translation>
    </message>
    <message>
        <source>Switch memory hot-add off.</source>
        <translation type="unfinished">Hot-Add von Arbeitsspeicher ausschalten.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion, but has a passthrough device. Such a VM moves only while it is powered off.</source>
        <translation type="unfinished">%1 soll per vMotion verschoben werden, hat aber ein Passthrough-Gerät. Eine solche VM lässt sich nur ausgeschaltet verschieben.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion or be suspended, but uses unified memory (enable_uvm), which excludes both.</source>
        <translation type="unfinished">%1 soll per vMotion verschoben oder angehalten werden, verwendet aber Unified Memory (enable_uvm), das beides ausschließt.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion or be suspended, but uses the CUDA debugger (enable_debugging), which excludes both.</source>
        <translation type="unfinished">%1 soll per vMotion verschoben oder angehalten werden, verwendet aber den CUDA-Debugger (enable_debugging), der beides ausschließt.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion or be suspended, but uses the CUDA profiler (enable_profiling), which excludes both.</source>
        <translation type="unfinished">%1 soll per vMotion verschoben oder angehalten werden, verwendet aber den CUDA-Profiler (enable_profiling), der beides ausschließt.</translation>
    </message>
    <message>
        <source>vSphere HA is to restart %1, but its static passthrough device ties it to one host.</source>
        <translation type="unfinished">vSphere HA soll %1 neu starten, aber ihr statisches Passthrough-Gerät bindet sie an einen Host.</translation>
    </message>
    <message>
        <source>Ask for the GPUs of %1 by Dynamic DirectPath I/O</source>
        <translation type="unfinished">GPUs von %1 per dynamischem DirectPath I/O anfordern</translation>
    </message>
    <message>
        <source>Fault Tolerance is to protect %1, but it has a passthrough device. The two exclude each other.</source>
        <translation type="unfinished">Fault Tolerance soll %1 schützen, aber sie hat ein Passthrough-Gerät. Beides schließt einander aus.</translation>
    </message>
    <message>
        <source>Fault Tolerance is to protect %1, but it has a vGPU. That the two exclude each other is remembered, not read.</source>
        <translation type="unfinished">Fault Tolerance soll %1 schützen, aber sie hat eine vGPU. Dass beides einander ausschließt, ist aus dem Gedächtnis, nicht nachgelesen.</translation>
    </message>
    <message>
        <source>%1 is to be suspended or to have snapshots, but has a passthrough device, whose state ESXi cannot save.</source>
        <translation type="unfinished">%1 soll angehalten werden oder Snapshots haben, hat aber ein Passthrough-Gerät, dessen Zustand ESXi nicht speichern kann.</translation>
    </message>
    <message>
        <source>%1 is to have snapshots with memory and has a vGPU. Whether that works depends on host and profile; a snapshot of the powered-off VM always does.</source>
        <translation type="unfinished">%1 soll Snapshots mit Arbeitsspeicher haben und hat eine vGPU. Ob das geht, hängt von Host und Profil ab; ein Snapshot der ausgeschalteten VM geht immer.</translation>
    </message>
    <message>
        <source>Plan snapshots of %1 without its memory</source>
        <translation type="unfinished">Snapshots von %1 ohne Arbeitsspeicher planen</translation>
    </message>
    <message>
        <source>Site Recovery is to protect %1, but its static passthrough device does not map to one of the recovery site.</source>
        <translation type="unfinished">Site Recovery soll %1 schützen, aber ihr statisches Passthrough-Gerät wird nicht auf eines des Wiederherstellungsstandorts abgebildet.</translation>
    </message>
    <message>
        <source>Site Recovery is to protect %1, which has a GPU device. The recovery site needs a free GPU that matches.</source>
        <translation type="unfinished">Site Recovery soll %1 schützen, die ein GPU-Gerät hat. Der Wiederherstellungsstandort braucht eine passende freie GPU.</translation>
    </message>
    <message>
        <source>A VM that moves by vMotion has no passthrough device</source>
        <translation type="unfinished">Eine VM, die per vMotion verschoben wird, hat kein Passthrough-Gerät</translation>
    </message>
    <message>
        <source>vMotion does not move the state of a passthrough device, static or dynamic. For maintenance such a VM must be powered off; with Dynamic DirectPath I/O it can move while it is off.</source>
        <translation type="unfinished">vMotion überträgt den Zustand eines Passthrough-Geräts nicht, weder statisch noch dynamisch. Zur Wartung muss eine solche VM ausgeschaltet werden; mit dynamischem DirectPath I/O lässt sie sich ausgeschaltet verschieben.</translation>
    </message>
    <message>
        <source>Use a vGPU, or do without vMotion.</source>
        <translation type="unfinished">Eine vGPU verwenden oder auf vMotion verzichten.</translation>
    </message>
    <message>
        <source>All ESXi versions; Enhanced DirectPath devices are other devices.</source>
        <translation type="unfinished">Alle ESXi-Versionen; Enhanced-DirectPath-Geräte sind andere Geräte.</translation>
    </message>
    <message>
        <source>A VM that moves or is suspended uses no unified memory, debugger or profiler</source>
        <translation type="unfinished">Eine VM, die verschoben oder angehalten wird, verwendet weder Unified Memory noch Debugger noch Profiler</translation>
    </message>
    <message>
        <source>With enable_uvm, enable_debugging or enable_profiling set, a VM with a vGPU can neither be moved by vMotion nor be suspended and resumed.</source>
        <translation type="unfinished">Ist enable_uvm, enable_debugging oder enable_profiling gesetzt, kann eine VM mit einer vGPU weder per vMotion verschoben noch angehalten und fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Clear the plugin parameter, or do without vMotion and suspend.</source>
        <translation type="unfinished">Den Plug-in-Parameter löschen oder auf vMotion und Anhalten verzichten.</translation>
    </message>
    <message>
        <source>A VM under vSphere HA has no static passthrough device</source>
        <translation type="unfinished">Eine VM unter vSphere HA hat kein statisches Passthrough-Gerät</translation>
    </message>
    <message>
        <source>A static passthrough device names one PCI address of one host, so vSphere HA cannot restart the VM on another host.</source>
        <translation type="unfinished">Ein statisches Passthrough-Gerät benennt eine PCI-Adresse eines Hosts, daher kann vSphere HA die VM nicht auf einem anderen Host neu starten.</translation>
    </message>
    <message>
        <source>Use Dynamic DirectPath I/O or a vGPU.</source>
        <translation type="unfinished">Dynamisches DirectPath I/O oder eine vGPU verwenden.</translation>
    </message>
    <message>
        <source>A VM under Fault Tolerance has no GPU</source>
        <translation type="unfinished">Eine VM unter Fault Tolerance hat keine GPU</translation>
    </message>
    <message>
        <source>Fault Tolerance keeps a copy of the VM in step on another host, which it cannot do with a passthrough device. That the same holds for vGPUs is remembered, so there it is a warning.</source>
        <translation type="unfinished">Fault Tolerance hält eine Kopie der VM auf einem anderen Host im Gleichschritt, was mit einem Passthrough-Gerät nicht geht. Dass dasselbe für vGPUs gilt, ist aus dem Gedächtnis, daher dort eine Warnung.</translation>
    </message>
    <message>
        <source>Do without Fault Tolerance.</source>
        <translation type="unfinished">Auf Fault Tolerance verzichten.</translation>
    </message>
    <message>
        <source>A VM with a passthrough device has no snapshots and is not suspended</source>
        <translation type="unfinished">Eine VM mit einem Passthrough-Gerät hat keine Snapshots und wird nicht angehalten</translation>
    </message>
    <message>
        <source>ESXi cannot save the state of a passthrough device, so that a VM with one can neither be suspended nor have snapshots while it runs.</source>
        <translation type="unfinished">ESXi kann den Zustand eines Passthrough-Geräts nicht speichern, sodass eine VM mit einem solchen weder angehalten werden noch im laufenden Betrieb Snapshots haben kann.</translation>
    </message>
    <message>
        <source>Use a vGPU, or back the VM up while it is off.</source>
        <translation type="unfinished">Eine vGPU verwenden oder die VM im ausgeschalteten Zustand sichern.</translation>
    </message>
    <message>
        <source>Snapshots with memory of a VM with a vGPU depend on host and profile</source>
        <translation type="unfinished">Snapshots mit Arbeitsspeicher hängen bei einer VM mit vGPU von Host und Profil ab</translation>
    </message>
    <message>
        <source>Each host says for each profile whether snapshots with memory are supported (memorySnapshotSupported). A design does not hold that, so ask the host.</source>
        <translation type="unfinished">Jeder Host sagt für jedes Profil, ob Snapshots mit Arbeitsspeicher unterstützt werden (memorySnapshotSupported). Ein Entwurf enthält das nicht, daher den Host befragen.</translation>
    </message>
    <message>
        <source>Power the VM off first, or take snapshots without memory.</source>
        <translation type="unfinished">Die VM zuerst ausschalten oder Snapshots ohne Arbeitsspeicher erstellen.</translation>
    </message>
    <message>
        <source>Site Recovery of a VM with a GPU needs a GPU at the other site</source>
        <translation type="unfinished">Site Recovery einer VM mit GPU braucht eine GPU am anderen Standort</translation>
    </message>
    <message>
        <source>The recovery site needs a device that matches, and a static passthrough device must be assigned again by hand. This is remembered; no source was read.</source>
        <translation type="unfinished">Der Wiederherstellungsstandort braucht ein passendes Gerät, und ein statisches Passthrough-Gerät muss von Hand neu zugewiesen werden. Das ist aus dem Gedächtnis; es wurde keine Quelle gelesen.</translation>
    </message>
    <message>
        <source>Plan the manual step in the recovery plan.</source>
        <translation type="unfinished">Den manuellen Schritt im Wiederherstellungsplan vorsehen.</translation>
    </message>
    <message>
        <source>All versions.</source>
        <translation type="unfinished">Alle Versionen.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion with its vGPU, but %2 runs ESXi %3. That works from ESXi %4 on.</source>
        <translation type="unfinished">%1 soll mit ihrer vGPU per vMotion verschoben werden, aber auf %2 läuft ESXi %3. Das geht ab ESXi %4.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion with its vGPU, which works from ESXi %4 on. The ESXi version of %2 is not entered.</source>
        <translation type="unfinished">%1 soll mit ihrer vGPU per vMotion verschoben werden, was ab ESXi %4 geht. Die ESXi-Version von %2 ist nicht angegeben.</translation>
    </message>
    <message>
        <source>vMotion of vGPUs is off for %1 (vgpu.hotmigrate.enabled), but VMs with vGPUs are to move by vMotion: %2 of them, such as %3.</source>
        <translation type="unfinished">vMotion von vGPUs ist für %1 ausgeschaltet (vgpu.hotmigrate.enabled), aber VMs mit vGPUs sollen per vMotion verschoben werden: %2 davon, etwa %3.</translation>
    </message>
    <message>
        <source>VMs with vGPUs in %1 are to move by vMotion: %2 of them, such as %3. It is not entered whether vgpu.hotmigrate.enabled is set; vCenter&apos;s default is off.</source>
        <translation type="unfinished">VMs mit vGPUs in %1 sollen per vMotion verschoben werden: %2 davon, etwa %3. Es ist nicht angegeben, ob vgpu.hotmigrate.enabled gesetzt ist; der Standard von vCenter ist aus.</translation>
    </message>
    <message>
        <source>Plan vMotion of vGPUs switched on for %1</source>
        <translation type="unfinished">vMotion von vGPUs für %1 als eingeschaltet planen</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion. The catalog does not know vGPU profile %2, so it is unknown how long vMotion stuns the VM.</source>
        <translation type="unfinished">%1 soll per vMotion verschoben werden. Der Katalog kennt vGPU-Profil %2 nicht, daher ist unbekannt, wie lange vMotion die VM einfriert.</translation>
    </message>
    <message>
        <source>vMotion stuns %1 while it copies %2 GB of frame buffer: over %3 Gbit/s by estimate %4 seconds, at worst %5. Whether the limit can be set to %6 seconds depends on the ESXi version of its host, which is not entered.</source>
        <translation type="unfinished">vMotion friert %1 ein, während %2 GB Framebuffer kopiert werden: über %3 Gbit/s geschätzt %4 Sekunden, schlimmstenfalls %5. Ob die Grenze auf %6 Sekunden gesetzt werden kann, hängt von der ESXi-Version ihres Hosts ab, die nicht angegeben ist.</translation>
    </message>
    <message>
        <source>vMotion stuns %1 while it copies %2 GB of frame buffer: over %3 Gbit/s by estimate %4 seconds, at worst %5; the limit is %6. The speed of the vMotion network is not entered.</source>
        <translation type="unfinished">vMotion friert %1 ein, während %2 GB Framebuffer kopiert werden: über %3 Gbit/s geschätzt %4 Sekunden, schlimmstenfalls %5; die Grenze ist %6. Die Geschwindigkeit des vMotion-Netzwerks ist nicht angegeben.</translation>
    </message>
    <message>
        <source>vMotion stuns %1 while it copies %2 GB of frame buffer: over %3 Gbit/s by estimate %4 seconds, at worst %5. The limit is %6 seconds, so vMotion fails.</source>
        <translation type="unfinished">vMotion friert %1 ein, während %2 GB Framebuffer kopiert werden: über %3 Gbit/s geschätzt %4 Sekunden, schlimmstenfalls %5. Die Grenze ist %6 Sekunden, daher schlägt vMotion fehl.</translation>
    </message>
    <message>
        <source>vMotion stuns %1 while it copies %2 GB of frame buffer: over %3 Gbit/s by estimate %4 seconds, at worst %5. The limit is %6 seconds, so vMotion may fail.</source>
        <translation type="unfinished">vMotion friert %1 ein, während %2 GB Framebuffer kopiert werden: über %3 Gbit/s geschätzt %4 Sekunden, schlimmstenfalls %5. Die Grenze ist %6 Sekunden, daher kann vMotion fehlschlagen.</translation>
    </message>
    <message>
        <source>Plan a stun limit of %2 seconds for %1</source>
        <translation type="unfinished">Stun-Grenze von %2 Sekunden für %1 planen</translation>
    </message>
    <message>
        <source>DRS of %1 is fully automated, and %2 VMs there have vGPUs. Before ESXi %3 DRS does not move them by itself, and not all its hosts run that.</source>
        <translation type="unfinished">DRS von %1 ist vollautomatisiert, und %2 VMs dort haben vGPUs. Vor ESXi %3 verschiebt DRS sie nicht von selbst, und nicht auf allen Hosts läuft diese Version.</translation>
    </message>
    <message>
        <source>DRS of %1 is fully automated, and %2 VMs there have vGPUs, which it does not move without the option PassthroughDrsAutomation=1.</source>
        <translation type="unfinished">DRS von %1 ist vollautomatisiert, und %2 VMs dort haben vGPUs, die es ohne die Option PassthroughDrsAutomation=1 nicht verschiebt.</translation>
    </message>
    <message>
        <source>DRS of %1 is fully automated, and %2 VMs there have vGPUs. It is not entered whether the option PassthroughDrsAutomation=1 is set, with which it moves them.</source>
        <translation type="unfinished">DRS von %1 ist vollautomatisiert, und %2 VMs dort haben vGPUs. Es ist nicht angegeben, ob die Option PassthroughDrsAutomation=1 gesetzt ist, mit der es sie verschiebt.</translation>
    </message>
    <message>
        <source>DRS of %1 is fully automated and to move its %2 VMs with vGPUs, which works from ESXi %3 on. The ESXi version of a host is not entered.</source>
        <translation type="unfinished">DRS von %1 ist vollautomatisiert und soll die %2 VMs mit vGPUs verschieben, was ab ESXi %3 geht. Die ESXi-Version eines Hosts ist nicht angegeben.</translation>
    </message>
    <message>
        <source>%2 VMs of %1 have vGPUs, which a fully automated DRS does not move without more ado. The automation level of its DRS is not entered.</source>
        <translation type="unfinished">%2 VMs von %1 haben vGPUs, die ein vollautomatisiertes DRS nicht ohne Weiteres verschiebt. Die Automatisierungsebene von DRS ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Plan DRS of %1 partially automated</source>
        <translation type="unfinished">DRS von %1 als teilautomatisiert planen</translation>
    </message>
    <message>
        <source>Let DRS of %1 move VMs with vGPUs</source>
        <translation type="unfinished">DRS von %1 VMs mit vGPUs verschieben lassen</translation>
    </message>
    <message>
        <source>vMotion of vGPUs is switched on where VMs need it</source>
        <translation type="unfinished">vMotion von vGPUs ist eingeschaltet, wo VMs es brauchen</translation>
    </message>
    <message>
        <source>vCenter moves VMs with vGPUs only if its advanced setting vgpu.hotmigrate.enabled is true. It is false by default.</source>
        <translation type="unfinished">vCenter verschiebt VMs mit vGPUs nur, wenn seine erweiterte Einstellung vgpu.hotmigrate.enabled true ist. Standardmäßig ist sie false.</translation>
    </message>
    <message>
        <source>Set vgpu.hotmigrate.enabled to true in vCenter&apos;s advanced settings.</source>
        <translation type="unfinished">vgpu.hotmigrate.enabled in den erweiterten Einstellungen von vCenter auf true setzen.</translation>
    </message>
    <message>
        <source>ESXi 6.7 Update 1 and later; before, vGPUs do not move.</source>
        <translation type="unfinished">ESXi 6.7 Update 1 und höher; davor werden vGPUs nicht verschoben.</translation>
    </message>
    <message>
        <source>vMotion copies the frame buffer within the stun limit</source>
        <translation type="unfinished">vMotion kopiert den Framebuffer innerhalb der Stun-Grenze</translation>
    </message>
    <message>
        <source>vMotion stops the VM while it copies the frame buffer of its vGPUs, and gives up when that takes longer than the stun limit, by default 100 seconds. The estimate takes one measured size and network, 32 GB over 10 Gbit/s, in proportion, which is inferred; vSphere estimates for C-series and Q-series only.</source>
        <translation type="unfinished">vMotion friert die VM ein, während der Framebuffer ihrer vGPUs kopiert wird, und gibt auf, wenn das länger dauert als die Stun-Grenze, standardmäßig 100 Sekunden. Die Schätzung rechnet einen Messwert für Größe und Netzwerk, 32 GB über 10 Gbit/s, proportional um, was gefolgert ist; vSphere schätzt nur für C-Serie und Q-Serie.</translation>
    </message>
    <message>
        <source>Raise the limit (VmDevicesStunTimeTolerated, from ESXi 8.0 Update 2 on), or use a faster vMotion network.</source>
        <translation type="unfinished">Die Grenze anheben (VmDevicesStunTimeTolerated, ab ESXi 8.0 Update 2) oder ein schnelleres vMotion-Netzwerk verwenden.</translation>
    </message>
    <message>
        <source>All; the limit can be set from ESXi 8.0 Update 2 on.</source>
        <translation type="unfinished">Alle; die Grenze ist ab ESXi 8.0 Update 2 einstellbar.</translation>
    </message>
    <message>
        <source>DRS is not fully automated where VMs have vGPUs, unless told to move them</source>
        <translation type="unfinished">DRS ist nicht vollautomatisiert, wo VMs vGPUs haben, es sei denn, es soll sie verschieben</translation>
    </message>
    <message>
        <source>NVIDIA supports DRS with vGPUs in the levels manual and partially automated. From ESXi 8.0 Update 2 on the options PassthroughDrsAutomation=1 and LBMaxVmotionPerHost=1 let a fully automated DRS move such VMs.</source>
        <translation type="unfinished">NVIDIA unterstützt DRS mit vGPUs in den Ebenen manuell und teilautomatisiert. Ab ESXi 8.0 Update 2 lassen die Optionen PassthroughDrsAutomation=1 und LBMaxVmotionPerHost=1 ein vollautomatisiertes DRS solche VMs verschieben.</translation>
    </message>
    <message>
        <source>Choose the level partially automated, or set the options.</source>
        <translation type="unfinished">Die Ebene teilautomatisiert wählen oder die Optionen setzen.</translation>
    </message>
    <message>
        <source>All; with the options ESXi 8.0 Update 2 and later.</source>
        <translation type="unfinished">Alle; mit den Optionen ESXi 8.0 Update 2 und höher.</translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the ECC setting of %5 is not entered.</source>
        <translation type="unfinished">Ob %2 per vMotion %3 aufnehmen kann, ist unbekannt (VMs: %4, darunter %1): Die ECC-Einstellung von %5 ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the ECC setting of the GPU that it is on today is not entered.</source>
        <translation type="unfinished">Ob %2 per vMotion %3 aufnehmen kann, ist unbekannt (VMs: %4, darunter %1): Die ECC-Einstellung der GPU, auf der sie heute ist, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the release of the vGPU Manager there is not entered.</source>
        <translation type="unfinished">Ob %2 per vMotion %3 aufnehmen kann, ist unbekannt (VMs: %4, darunter %1): Das Release des vGPU Manager dort ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the release of the vGPU guest driver is not entered.</source>
        <translation type="unfinished">Ob %2 per vMotion %3 aufnehmen kann, ist unbekannt (VMs: %4, darunter %1): Das Release des vGPU-Gasttreibers ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the catalog does not know whether the guest driver goes with the vGPU Manager there.</source>
        <translation type="unfinished">Ob %2 per vMotion %3 aufnehmen kann, ist unbekannt (VMs: %4, darunter %1): Der Katalog weiß nicht, ob der Gasttreiber zum vGPU Manager dort passt.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion, but no other host of %2 has a GPU for %3. vMotion needs the same GPU board.</source>
        <translation type="unfinished">%1 soll per vMotion verschoben werden, aber kein anderer Host von %2 hat eine GPU für %3. vMotion braucht dieselbe GPU-Karte.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion, but of the other hosts of %2 with the same GPU board (%4) none can take its %3: each lacks a free slot, the same mode or ECC setting, or a vGPU Manager that goes with its guest driver.</source>
        <translation type="unfinished">%1 soll per vMotion verschoben werden, aber von den anderen Hosts von %2 mit derselben GPU-Karte (%4) kann keiner ihre %3 aufnehmen: Jedem fehlt ein freier Slot, derselbe Modus oder dieselbe ECC-Einstellung oder ein vGPU Manager, der zu ihrem Gasttreiber passt.</translation>
    </message>
    <message>
        <source>Another host of the cluster can take a VM that moves by vMotion</source>
        <translation type="unfinished">Ein anderer Host des Clusters kann eine VM aufnehmen, die per vMotion verschoben wird</translation>
    </message>
    <message>
        <source>The destination needs the same GPU board (not 94 GB for 80 GB, nor H200 for H100), a free slot for the profile, the same ECC setting, the same mode (time-sliced or MIG) and a vGPU Manager that goes with the guest driver. A host that may be one, if facts that are not entered are as they should be, is reported as unknown.</source>
        <translation type="unfinished">Das Ziel braucht dieselbe GPU-Karte (nicht 94 GB für 80 GB, auch nicht H200 für H100), einen freien Slot für das Profil, dieselbe ECC-Einstellung, denselben Modus (zeitgeteilt oder MIG) und einen vGPU Manager, der zum Gasttreiber passt. Ein Host, der es sein könnte, wenn nicht angegebene Angaben so sind, wie sie sein sollten, wird als unbekannt gemeldet.</translation>
    </message>
    <message>
        <source>Make another host alike and keep a slot free there, or do without vMotion.</source>
        <translation type="unfinished">Einen anderen Host angleichen und dort einen Slot freihalten oder auf vMotion verzichten.</translation>
    </message>
    <message>
        <source>The assignment policy of %1 (best performance) does not reach its GPUs in mixed-size or MIG mode: %2. There ESXi chooses the GPU by itself.</source>
        <translation type="unfinished">Die Zuweisungsrichtlinie von %1 (Beste Leistung) erreicht die GPUs im Modus „Gemischte Größen“ oder MIG nicht: %2. Dort wählt ESXi die GPU von sich aus.</translation>
    </message>
    <message>
        <source>The assignment policy of %1 (consolidation) does not reach its GPUs in mixed-size or MIG mode: %2. There ESXi chooses the GPU by itself.</source>
        <translation type="unfinished">Die Zuweisungsrichtlinie von %1 (Konsolidierung) erreicht die GPUs im Modus „Gemischte Größen“ oder MIG nicht: %2. Dort wählt ESXi die GPU von sich aus.</translation>
    </message>
    <message>
        <source>%1 spreads vGPUs over its GPUs in same-size mode. If its %2 vGPUs of %3 power on first, they lock %4 of %5 GPUs to that size; vGPUs of other sizes (sizes: %6) find %7 free.</source>
        <translation type="unfinished">%1 verteilt vGPUs auf die GPUs im Modus „Gleiche Größe“. Wenn die %2 vGPUs von %3 zuerst eingeschaltet werden, legen sie %4 von %5 GPUs auf diese Größe fest; vGPUs anderer Größen (Größen: %6) finden %7 frei.</translation>
    </message>
    <message>
        <source>Set the assignment policy of %1 to consolidation</source>
        <translation type="unfinished">Zuweisungsrichtlinie von %1 auf Konsolidierung setzen</translation>
    </message>
    <message>
        <source>The assignment policy counts in same-size mode only</source>
        <translation type="unfinished">Die Zuweisungsrichtlinie zählt nur im Modus „Gleiche Größe“</translation>
    </message>
    <message>
        <source>A host&apos;s policy says which GPU takes the next vGPU: the one with the fewest VMs (best performance) or the one with the most (consolidation). For GPUs in mixed-size and MIG mode it has no effect.</source>
        <translation type="unfinished">Die Richtlinie eines Hosts sagt, welche GPU die nächste vGPU aufnimmt: die mit den wenigsten VMs (Beste Leistung) oder die mit den meisten (Konsolidierung). Für GPUs im Modus „Gemischte Größen“ und im MIG-Modus hat sie keine Wirkung.</translation>
    </message>
    <message>
        <source>Nothing to do; do not rely on the policy for these GPUs.</source>
        <translation type="unfinished">Nichts zu tun; sich bei diesen GPUs nicht auf die Richtlinie verlassen.</translation>
    </message>
    <message>
        <source>ESXi 8.0 Update 3 and later.</source>
        <translation type="unfinished">ESXi 8.0 Update 3 und höher.</translation>
    </message>
    <message>
        <source>Spreading leaves a GPU for each size of vGPU</source>
        <translation type="unfinished">Das Verteilen lässt für jede vGPU-Größe eine GPU übrig</translation>
    </message>
    <message>
        <source>With policy best performance each VM takes the GPU with the fewest vGPUs, an empty one if there is one, and in same-size mode locks it to its size. When the VMs of the most frequent size power on first, there must be an empty GPU left for each other size. ESXi decides by power-on order, not by this design. Powered-off VMs and reserved slots do not count.</source>
        <translation type="unfinished">Mit der Richtlinie Beste Leistung nimmt jede VM die GPU mit den wenigsten vGPUs, eine leere, wenn es eine gibt, und legt sie im Modus „Gleiche Größe“ auf ihre Größe fest. Werden die VMs der häufigsten Größe zuerst eingeschaltet, muss für jede andere Größe eine leere GPU übrig bleiben. ESXi entscheidet nach der Einschaltreihenfolge, nicht nach diesem Entwurf. Ausgeschaltete VMs und reservierte Slots zählen nicht.</translation>
    </message>
    <message>
        <source>Set the policy to consolidation, use mixed-size mode, or power on the VMs of the rarer sizes first.</source>
        <translation type="unfinished">Die Richtlinie auf Konsolidierung setzen, den Modus „Gemischte Größen“ verwenden oder die VMs der selteneren Größen zuerst einschalten.</translation>
    </message>
    <message>
        <source>%1 has GPUs of %2 models, among them %3 and %4. That is allowed: each GPU follows its own rules, and one release of the vGPU Manager must support all that serve vGPUs.</source>
        <translation type="unfinished">%1 hat GPUs von %2 Modellen, darunter %3 und %4. Das ist erlaubt: Jede GPU folgt ihren eigenen Regeln, und ein Release des vGPU Manager muss alle unterstützen, die vGPUs bereitstellen.</translation>
    </message>
    <message>
        <source>%1 is one of the %2 GPUs of a board. Each of them has a PCI address, a use and a vGPU mode of its own.</source>
        <translation type="unfinished">%1 ist eine der %2 GPUs einer Karte. Jede von ihnen hat ihre eigene PCI-Adresse, Verwendung und ihren eigenen vGPU-Modus.</translation>
    </message>
    <message>
        <source>A host may hold GPUs of several models</source>
        <translation type="unfinished">Ein Host darf GPUs mehrerer Modelle enthalten</translation>
    </message>
    <message>
        <source>Rules apply per GPU. One vGPU Manager release must support all models that serve vGPUs, and one VM cannot combine vGPUs of different boards. That several models in one host are fine is inferred from documents that show it.</source>
        <translation type="unfinished">Regeln gelten je GPU. Ein Release des vGPU Manager muss alle Modelle unterstützen, die vGPUs bereitstellen, und eine VM kann keine vGPUs verschiedener Karten kombinieren. Dass mehrere Modelle in einem Host in Ordnung sind, ist aus Dokumenten gefolgert, die es zeigen.</translation>
    </message>
    <message>
        <source>Look for each model whether the host&apos;s vGPU release supports it.</source>
        <translation type="unfinished">Für jedes Modell nachsehen, ob das vGPU-Release des Hosts es unterstützt.</translation>
    </message>
    <message>
        <source>A board with several GPUs is planned GPU by GPU</source>
        <translation type="unfinished">Eine Karte mit mehreren GPUs wird GPU für GPU geplant</translation>
    </message>
    <message>
        <source>Some boards carry several physical GPUs, A16 for instance four. ESXi sees each as a device of its own, and a vGPU never reaches over two of them. The count was read for A16, for older boards it is remembered.</source>
        <translation type="unfinished">Manche Karten tragen mehrere physische GPUs, A16 zum Beispiel vier. ESXi sieht jede als eigenes Gerät, und eine vGPU reicht nie über zwei davon. Die Anzahl wurde für A16 nachgelesen, für ältere Karten ist sie aus dem Gedächtnis.</translation>
    </message>
    <message>
        <source>Enter each GPU of the board with its own PCI address.</source>
        <translation type="unfinished">Jede GPU der Karte mit ihrer eigenen PCI-Adresse eintragen.</translation>
    </message>
    <message>
        <source>%1 runs on %2, but its passthrough device is %3 on %4. Static DirectPath I/O names one PCI device of one host.</source>
        <translation type="unfinished">%1 läuft auf %2, aber ihr Passthrough-Gerät ist %3 auf %4. Statisches DirectPath I/O benennt ein PCI-Gerät eines bestimmten Hosts.</translation>
    </message>
    <message>
        <source>%1 runs on %2, but one of its GPU devices is placed on %3 of %4. A VM runs on 1 host and can use only that host&apos;s GPUs.</source>
        <translation type="unfinished">%1 läuft auf %2, aber eines ihrer GPU-Geräte ist auf %3 von %4 platziert. Eine VM läuft auf 1 Host und kann nur dessen GPUs verwenden.</translation>
    </message>
    <message>
        <source>Let %1 run on %2</source>
        <translation type="unfinished">%1 auf %2 laufen lassen</translation>
    </message>
    <message>
        <source>A passthrough device is on the VM&apos;s own host</source>
        <translation type="unfinished">Ein Passthrough-Gerät ist auf dem eigenen Host der VM</translation>
    </message>
    <message>
        <source>Static DirectPath I/O binds a VM to the segment, bus, device and function of one host&apos;s PCI device, so the VM can power on only there.</source>
        <translation type="unfinished">Statisches DirectPath I/O bindet eine VM an Segment, Bus, Gerät und Funktion des PCI-Geräts eines Hosts, sodass sich die VM nur dort einschalten lässt.</translation>
    </message>
    <message>
        <source>Move the VM to that host, choose a GPU of its own host, or use Dynamic DirectPath I/O.</source>
        <translation type="unfinished">Die VM auf diesen Host verschieben, eine GPU ihres eigenen Hosts wählen oder dynamisches DirectPath I/O verwenden.</translation>
    </message>
    <message>
        <source>The GPU devices of a VM are on one host</source>
        <translation type="unfinished">Die GPU-Geräte einer VM sind auf einem Host</translation>
    </message>
    <message>
        <source>DRS chooses one host that can give the VM all its GPU devices; a VM never reaches a GPU of another host. The rule is our own inference from how DRS places GPU VMs: vSphere has no way to ask for such a VM.</source>
        <translation type="unfinished">DRS wählt einen Host, der der VM alle ihre GPU-Geräte geben kann; eine VM erreicht nie eine GPU eines anderen Hosts. Die Regel ist aus der Art gefolgert, wie DRS GPU-VMs platziert: vSphere hat keinen Weg, eine solche VM anzufordern.</translation>
    </message>
    <message>
        <source>Place all devices of the VM on GPUs of one host, or let the VM run on the host that has them.</source>
        <translation type="unfinished">Alle Geräte der VM auf GPUs eines Hosts platzieren oder die VM auf dem Host laufen lassen, der sie hat.</translation>
    </message>
    <message>
        <source>Neither the release of the vGPU guest driver of %1 nor that of the vGPU Manager on %2 is entered, so it is unknown whether they suit each other.</source>
        <translation type="unfinished">Weder das Release des vGPU-Gasttreibers von %1 noch das des vGPU Manager auf %2 ist angegeben, daher ist unbekannt, ob sie zusammenpassen.</translation>
    </message>
    <message>
        <source>The release of the vGPU guest driver of %1 is not entered, so it is unknown whether it suits the vGPU Manager %3 on %2.</source>
        <translation type="unfinished">Das Release des vGPU-Gasttreibers von %1 ist nicht angegeben, daher ist unbekannt, ob er zum vGPU Manager %3 auf %2 passt.</translation>
    </message>
    <message>
        <source>The release of the vGPU Manager on %2 is not entered, so it is unknown whether it suits the vGPU guest driver %4 of %1.</source>
        <translation type="unfinished">Das Release des vGPU Manager auf %2 ist nicht angegeben, daher ist unbekannt, ob er zum vGPU-Gasttreiber %4 von %1 passt.</translation>
    </message>
    <message>
        <source>The catalog does not say whether the vGPU guest driver %4 of %1 suits the vGPU Manager %3 on %2.</source>
        <translation type="unfinished">Der Katalog sagt nicht, ob der vGPU-Gasttreiber %4 von %1 zum vGPU Manager %3 auf %2 passt.</translation>
    </message>
    <message>
        <source>%1 has vGPU guest driver %4, but %2 runs vGPU Manager %3. A guest driver works under a manager of its own branch, of the branch after it, or, if both are long-term branches, of the next long-term branch.</source>
        <translation type="unfinished">%1 hat vGPU-Gasttreiber %4, aber auf %2 läuft vGPU Manager %3. Ein Gasttreiber arbeitet unter einem Manager seines eigenen Zweigs, des darauf folgenden Zweigs oder, wenn beide Langzeitzweige sind, des nächsten Langzeitzweigs.</translation>
    </message>
    <message>
        <source>%1 has vGPU guest driver %4, which is newer than vGPU Manager %3 on %2. The vGPU does not load in the guest.</source>
        <translation type="unfinished">%1 hat vGPU-Gasttreiber %4, der neuer ist als vGPU Manager %3 auf %2. Die vGPU wird im Gast nicht geladen.</translation>
    </message>
    <message>
        <source>%1 has vGPU guest driver %4 under vGPU Manager %3 on %2. They work together, but only features, GPUs and guest systems that both branches support can be used.</source>
        <translation type="unfinished">%1 hat vGPU-Gasttreiber %4 unter vGPU Manager %3 auf %2. Sie arbeiten zusammen, aber nutzbar sind nur Funktionen, GPUs und Gastbetriebssysteme, die beide Zweige unterstützen.</translation>
    </message>
    <message>
        <source>The guest driver&apos;s branch suits the host&apos;s vGPU Manager</source>
        <translation type="unfinished">Der Zweig des Gasttreibers passt zum vGPU Manager des Hosts</translation>
    </message>
    <message>
        <source>NVIDIA supports a guest driver of the same branch as the vGPU Manager, of the branch before it, and of the previous long-term branch under a long-term branch. With any other pair the vGPU fails to load. From which release on each relaxation holds is remembered.</source>
        <translation type="unfinished">NVIDIA unterstützt einen Gasttreiber desselben Zweigs wie der vGPU Manager, des Zweigs davor und, unter einem Langzeitzweig, des vorigen Langzeitzweigs. Bei jedem anderen Paar wird die vGPU nicht geladen. Ab welchem Release welche Lockerung gilt, ist aus dem Gedächtnis.</translation>
    </message>
    <message>
        <source>Change the guest driver to the host&apos;s release, or to the branch before it.</source>
        <translation type="unfinished">Den Gasttreiber auf das Release des Hosts oder den Zweig davor ändern.</translation>
    </message>
    <message>
        <source>As written for vGPU release 15 and later; up to release 8 the branches must be equal.</source>
        <translation type="unfinished">So beschrieben für vGPU-Release 15 und höher; bis Release 8 müssen die Zweige gleich sein.</translation>
    </message>
    <message>
        <source>A guest driver is not newer than the host&apos;s vGPU Manager</source>
        <translation type="unfinished">Ein Gasttreiber ist nicht neuer als der vGPU Manager des Hosts</translation>
    </message>
    <message>
        <source>NVIDIA lists no pair in which the guest driver is of a newer branch than the vGPU Manager: the vGPU does not load in the guest.</source>
        <translation type="unfinished">NVIDIA führt kein Paar auf, bei dem der Gasttreiber einem neueren Zweig angehört als der vGPU Manager: Die vGPU wird im Gast nicht geladen.</translation>
    </message>
    <message>
        <source>Update the vGPU Manager on the hosts first, then the guests; or use an older guest driver.</source>
        <translation type="unfinished">Zuerst den vGPU Manager auf den Hosts aktualisieren, dann die Gäste; oder einen älteren Gasttreiber verwenden.</translation>
    </message>
    <message>
        <source>A guest driver of an older branch limits what the VM can use</source>
        <translation type="unfinished">Ein Gasttreiber eines älteren Zweigs begrenzt, was die VM nutzen kann</translation>
    </message>
    <message>
        <source>A guest driver of an older branch that works under the host&apos;s vGPU Manager gives the VM only what both releases support. That was read for release 19; that it holds for each branch since release 15 is remembered. Pairs that do not work at all, and releases that are not entered, are reported by guest-host-branch-incompatible.</source>
        <translation type="unfinished">Ein Gasttreiber eines älteren Zweigs, der unter dem vGPU Manager des Hosts arbeitet, gibt der VM nur, was beide Releases unterstützen. Das wurde für Release 19 nachgelesen; dass es für jeden Zweig seit Release 15 gilt, ist aus dem Gedächtnis. Paare, die gar nicht zusammenpassen, und nicht angegebene Releases meldet guest-host-branch-incompatible.</translation>
    </message>
    <message>
        <source>Update the guest driver after the hosts.</source>
        <translation type="unfinished">Den Gasttreiber nach den Hosts aktualisieren.</translation>
    </message>
    <message>
        <source>vGPU release 15 and later, where pairs of different branches work at all.</source>
        <translation type="unfinished">vGPU-Release 15 und höher, wo Paare verschiedener Zweige überhaupt zusammenpassen.</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O, but %2 runs ESXi %3. It needs ESXi %4 or later.</source>
        <translation type="unfinished">%1 fordert eine GPU per dynamischem DirectPath I/O an, aber auf %2 läuft ESXi %3. Nötig ist ESXi %4 oder höher.</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O, which needs ESXi %4 or later. The ESXi version of %2 is not entered.</source>
        <translation type="unfinished">%1 fordert eine GPU per dynamischem DirectPath I/O an, was ESXi %4 oder höher braucht. Die ESXi-Version von %2 ist nicht angegeben.</translation>
    </message>
    <message>
        <source>%1 is to have %2 GPUs of model %3 by Dynamic DirectPath I/O, but %4 has %5 free that match.</source>
        <translation type="unfinished">%1 soll %2 GPUs des Modells %3 per dynamischem DirectPath I/O haben, aber %4 hat %5 passende frei.</translation>
    </message>
    <message>
        <source>Dynamic DirectPath I/O finds free GPUs of the model asked for</source>
        <translation type="unfinished">Dynamisches DirectPath I/O findet freie GPUs des angeforderten Modells</translation>
    </message>
    <message>
        <source>At power-on Dynamic DirectPath I/O takes any free passthrough GPU of the host with the vendor and device asked for. If there are too few, the VM does not power on. Looked at are VMs that have a host; those that wait for one can go anywhere. Hardware labels narrow the choice further; they are not compared, since the design does not hold labels of GPUs.</source>
        <translation type="unfinished">Beim Einschalten nimmt dynamisches DirectPath I/O eine beliebige freie Passthrough-GPU des Hosts mit dem angeforderten Hersteller und Gerät. Sind es zu wenige, lässt sich die VM nicht einschalten. Betrachtet werden VMs, die einen Host haben; solche, die auf einen warten, können überallhin. Hardwarebezeichnungen schränken die Wahl weiter ein; sie werden nicht verglichen, da der Entwurf keine Bezeichnungen von GPUs enthält.</translation>
    </message>
    <message>
        <source>Free or add a matching GPU, correct the model or label asked for, or let the VM run on a host that has one.</source>
        <translation type="unfinished">Eine passende GPU frei machen oder hinzufügen, das angeforderte Modell oder die Bezeichnung korrigieren oder die VM auf einem Host laufen lassen, der eine hat.</translation>
    </message>
    <message>
        <source>Give %1 the NVIDIA vGPU guest driver of release %2</source>
        <translation type="unfinished">%1 den NVIDIA vGPU-Gasttreiber von Release %2 geben</translation>
    </message>
    <message>
        <source>Give %1 the NVIDIA vGPU guest driver</source>
        <translation type="unfinished">%1 den NVIDIA vGPU-Gasttreiber geben</translation>
    </message>
    <message>
        <source>Give %1 the NVIDIA Data Center driver</source>
        <translation type="unfinished">%1 den NVIDIA Data-Center-Treiber geben</translation>
    </message>
    <message>
        <source>Remove the NVIDIA driver from the guest of %1</source>
        <translation type="unfinished">NVIDIA-Treiber aus dem Gast von %1 entfernen</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished">%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Take %1 off this GPU and let it wait</source>
        <translation type="unfinished">%1 von dieser GPU nehmen und warten lassen</translation>
    </message>
    <message>
        <source>Release the reserved slots that do not fit: %1 on %2</source>
        <translation type="unfinished">Nicht passende reservierte Slots freigeben: %1 auf %2</translation>
    </message>
    <message>
        <source>Take off %2 what does not fit and let it wait: %1 vGPUs or reserved slots</source>
        <translation type="unfinished">Von %2 nehmen, was nicht passt, und warten lassen: %1 vGPUs oder reservierte Slots</translation>
    </message>
    <message>
        <source>Use %1 for vGPUs</source>
        <translation type="unfinished">%1 für vGPUs verwenden</translation>
    </message>
    <message>
        <source>Use %1 for passthrough</source>
        <translation type="unfinished">%1 für Passthrough verwenden</translation>
    </message>
    <message>
        <source>Switch %1 to same-size mode</source>
        <translation type="unfinished">%1 in den Modus „Gleiche Größe“ versetzen</translation>
    </message>
    <message>
        <source>Switch %1 to mixed-size mode</source>
        <translation type="unfinished">%1 in den Modus „Gemischte Größen“ versetzen</translation>
    </message>
    <message>
        <source>Switch %1 to multi-instance (MIG) mode</source>
        <translation type="unfinished">%1 in den Multi-Instance-Modus (MIG) versetzen</translation>
    </message>
    <message>
        <source>Plan MIG switched off on %1</source>
        <translation type="unfinished">MIG auf %1 als ausgeschaltet planen</translation>
    </message>
    <message>
        <source>Bring the vGPU Manager on %1 to release %2</source>
        <translation type="unfinished">vGPU Manager auf %1 auf Release %2 bringen</translation>
    </message>
    <message>
        <source>%1 has both kinds of GPU device (passthrough: %2, vGPU: %3). NVIDIA supports the two modes only in separate VMs, so this VM may have one kind.</source>
        <translation type="unfinished">%1 hat beide Arten von GPU-Geräten (Passthrough: %2, vGPU: %3). NVIDIA unterstützt die beiden Modi nur in getrennten VMs, daher darf diese VM nur eine Art haben.</translation>
    </message>
    <message>
        <source>Remove the passthrough devices of %1 and keep its vGPUs</source>
        <translation type="unfinished">Passthrough-Geräte von %1 entfernen und die vGPUs behalten</translation>
    </message>
    <message>
        <source>Remove the vGPUs of %1 and keep its passthrough devices</source>
        <translation type="unfinished">vGPUs von %1 entfernen und die Passthrough-Geräte behalten</translation>
    </message>
    <message>
        <source>%1 is passed through to %2 and serves vGPUs too. A GPU works in one mode at a time: passthrough for one VM, or vGPUs.</source>
        <translation type="unfinished">%1 wird an %2 durchgereicht und stellt zugleich vGPUs bereit. Eine GPU arbeitet jeweils in einem Modus: Passthrough für eine VM oder vGPUs.</translation>
    </message>
    <message>
        <source>%1 is planned for vGPUs but is passed through to %2. A GPU works in one mode at a time: passthrough for one VM, or vGPUs.</source>
        <translation type="unfinished">%1 ist für vGPUs geplant, wird aber an %2 durchgereicht. Eine GPU arbeitet jeweils in einem Modus: Passthrough für eine VM oder vGPUs.</translation>
    </message>
    <message>
        <source>%1 is set to passthrough, but vGPUs are placed on it. A GPU works in one mode at a time: passthrough for one VM, or vGPUs.</source>
        <translation type="unfinished">%1 ist auf Passthrough gesetzt, aber es sind vGPUs darauf platziert. Eine GPU arbeitet jeweils in einem Modus: Passthrough für eine VM oder vGPUs.</translation>
    </message>
    <message>
        <source>%1 is passed through to %2 VMs, among them %3 and %4. A passthrough GPU belongs to 1 running VM; the next one will not power on.</source>
        <translation type="unfinished">%1 wird an %2 VMs durchgereicht, darunter %3 und %4. Eine Passthrough-GPU gehört 1 laufenden VM; die nächste lässt sich nicht einschalten.</translation>
    </message>
    <message>
        <source>%1 is passed through to %2 VMs, among them %3 and %4, of which at most 1 is powered on. That works only while the others stay off.</source>
        <translation type="unfinished">%1 wird an %2 VMs durchgereicht, darunter %3 und %4, von denen höchstens 1 eingeschaltet ist. Das geht nur, solange die anderen ausgeschaltet bleiben.</translation>
    </message>
    <message>
        <source>%2 holds %1 by more than one passthrough device. A VM can have the same GPU only 1 time.</source>
        <translation type="unfinished">%2 hält %1 mit mehr als einem Passthrough-Gerät. Eine VM kann dieselbe GPU nur 1-mal haben.</translation>
    </message>
    <message>
        <source>%2 is to have %1 by passthrough, but passthrough is switched off for this device on %3.</source>
        <translation type="unfinished">%2 soll %1 per Passthrough erhalten, aber Passthrough ist für dieses Gerät auf %3 ausgeschaltet.</translation>
    </message>
    <message>
        <source>Plan passthrough switched on for %1</source>
        <translation type="unfinished">Passthrough für %1 als eingeschaltet planen</translation>
    </message>
    <message>
        <source>A VM uses passthrough or vGPU, never both</source>
        <translation type="unfinished">Eine VM verwendet Passthrough oder vGPU, nie beides</translation>
    </message>
    <message>
        <source>A whole GPU by DirectPath I/O and a vGPU need different drivers in the guest. NVIDIA supports both modes on one host, but only in separate VMs on separate physical GPUs.</source>
        <translation type="unfinished">Eine ganze GPU per DirectPath I/O und eine vGPU brauchen verschiedene Treiber im Gast. NVIDIA unterstützt beide Modi auf einem Host, aber nur in getrennten VMs auf getrennten physischen GPUs.</translation>
    </message>
    <message>
        <source>Remove one kind of device. To switch a VM, power it off, remove the device and add one of the other kind.</source>
        <translation type="unfinished">Eine Art von Gerät entfernen. Zum Umstellen die VM ausschalten, das Gerät entfernen und eines der anderen Art hinzufügen.</translation>
    </message>
    <message>
        <source>A GPU serves passthrough or vGPUs, never both</source>
        <translation type="unfinished">Eine GPU dient Passthrough oder vGPUs, nie beidem</translation>
    </message>
    <message>
        <source>A GPU that is passed through belongs to one VM and is invisible to the vGPU Manager, so it cannot hold vGPUs at the same time.</source>
        <translation type="unfinished">Eine durchgereichte GPU gehört einer VM und ist für den vGPU Manager unsichtbar, kann also nicht gleichzeitig vGPUs enthalten.</translation>
    </message>
    <message>
        <source>Dedicate the GPU to one mode and put the other VMs on another GPU.</source>
        <translation type="unfinished">Die GPU einem Modus widmen und die anderen VMs auf eine andere GPU setzen.</translation>
    </message>
    <message>
        <source>A passthrough GPU belongs to one running VM</source>
        <translation type="unfinished">Eine Passthrough-GPU gehört einer laufenden VM</translation>
    </message>
    <message>
        <source>DirectPath I/O hands the whole GPU to one VM. A second VM with the same GPU cannot power on while the first one runs. That several VMs may share it as long as all but one are powered off is our inference, so that case is a warning. A VM that mixes passthrough and vGPU is reported for that and does not count here.</source>
        <translation type="unfinished">DirectPath I/O übergibt die ganze GPU an eine VM. Eine zweite VM mit derselben GPU lässt sich nicht einschalten, solange die erste läuft. Dass mehrere VMs sie sich teilen dürfen, solange alle bis auf eine ausgeschaltet sind, ist gefolgert, daher ist dieser Fall eine Warnung. Eine VM, die Passthrough und vGPU mischt, wird dafür gemeldet und zählt hier nicht.</translation>
    </message>
    <message>
        <source>Give each VM a GPU of its own, use Dynamic DirectPath I/O, or divide the GPU into vGPUs.</source>
        <translation type="unfinished">Jeder VM eine eigene GPU geben, dynamisches DirectPath I/O verwenden oder die GPU in vGPUs aufteilen.</translation>
    </message>
    <message>
        <source>Passthrough is switched on for the device</source>
        <translation type="unfinished">Passthrough ist für das Gerät eingeschaltet</translation>
    </message>
    <message>
        <source>ESXi offers a PCI device to VMs only after passthrough was toggled on for it and the host was restarted. Choose the physical function (PCI function 0), never a virtual function.</source>
        <translation type="unfinished">ESXi bietet VMs ein PCI-Gerät erst an, nachdem Passthrough dafür umgeschaltet und der Host neu gestartet wurde. Die physische Funktion wählen (PCI-Funktion 0), nie eine virtuelle Funktion.</translation>
    </message>
    <message>
        <source>On the host: Configure &gt; PCI Devices &gt; Toggle Passthrough, then restart it.</source>
        <translation type="unfinished">Auf dem Host: Konfigurieren &gt; PCI-Geräte &gt; Passthrough umschalten, dann neu starten.</translation>
    </message>
    <message>
        <source>Not every vGPU release supports %1. The release of the vGPU Manager on %2 is not entered.</source>
        <translation type="unfinished">Nicht jedes vGPU-Release unterstützt %1. Das Release des vGPU Manager auf %2 ist nicht angegeben.</translation>
    </message>
    <message>
        <source>%2 runs vGPU Manager %3, which does not support %1. vGPUs on it need release %4 or later.</source>
        <translation type="unfinished">Auf %2 läuft vGPU Manager %3, der %1 nicht unterstützt. vGPUs darauf brauchen Release %4 oder höher.</translation>
    </message>
    <message>
        <source>%2 runs vGPU Manager %3. The first driver read that names vGPUs of %1 is that of release %4.</source>
        <translation type="unfinished">Auf %2 läuft vGPU Manager %3. Der erste gelesene Treiber, der vGPUs von %1 nennt, ist der von Release %4.</translation>
    </message>
    <message>
        <source>%2 runs vGPU Manager %3. The drivers of release %5 and later name no vGPUs of %1 any more.</source>
        <translation type="unfinished">Auf %2 läuft vGPU Manager %3. Die Treiber von Release %5 und höher nennen keine vGPUs von %1 mehr.</translation>
    </message>
    <message>
        <source>%1 is to serve vGPUs, but no driver read has a vGPU type for %2. It can be used by passthrough only.</source>
        <translation type="unfinished">%1 soll vGPUs bereitstellen, aber kein gelesener Treiber hat einen vGPU-Typ für %2. Sie kann nur per Passthrough verwendet werden.</translation>
    </message>
    <message>
        <source>%1 is to serve vGPUs. The documents read list %2 for Linux KVM only, so it is unknown whether ESXi supports it.</source>
        <translation type="unfinished">%1 soll vGPUs bereitstellen. Die gelesenen Dokumente führen %2 nur für Linux-KVM auf, daher ist unbekannt, ob ESXi sie unterstützt.</translation>
    </message>
    <message>
        <source>The host&apos;s vGPU release supports the GPU</source>
        <translation type="unfinished">Das vGPU-Release des Hosts unterstützt die GPU</translation>
    </message>
    <message>
        <source>Each vGPU release supports a list of GPUs: new models come with a release, old ones go with one. Where a document names the first release, an older one is an error. For the other models the bounds are inferred from the first and last driver that names vGPU types of them, so those are a warning.</source>
        <translation type="unfinished">Jedes vGPU-Release unterstützt eine Liste von GPUs: Neue Modelle kommen mit einem Release, alte fallen mit einem weg. Wo ein Dokument das erste Release nennt, ist ein älteres ein Fehler. Für die anderen Modelle sind die Grenzen aus dem ersten und letzten Treiber gefolgert, der vGPU-Typen von ihnen nennt, daher sind diese eine Warnung.</translation>
    </message>
    <message>
        <source>Change the branch of the vGPU Manager, or use the GPU by passthrough.</source>
        <translation type="unfinished">Den Zweig des vGPU Manager ändern oder die GPU per Passthrough verwenden.</translation>
    </message>
    <message>
        <source>Each GPU model has a first and perhaps a last vGPU release.</source>
        <translation type="unfinished">Jedes GPU-Modell hat ein erstes und vielleicht ein letztes vGPU-Release.</translation>
    </message>
    <message>
        <source>A GPU that serves vGPUs is a model that can be divided</source>
        <translation type="unfinished">Eine GPU, die vGPUs bereitstellt, ist ein aufteilbares Modell</translation>
    </message>
    <message>
        <source>vGPUs exist for data center GPUs and some workstation boards on x86 servers. GeForce, most workstation boards and modules with an Arm processor have none. Which models that are is remembered, supported by the drivers read, which name no vGPU type of them; so it is a warning.</source>
        <translation type="unfinished">vGPUs gibt es für Data-Center-GPUs und manche Workstation-Karten in x86-Servern. GeForce, die meisten Workstation-Karten und Module mit Arm-Prozessor haben keine. Welche Modelle das sind, ist aus dem Gedächtnis, gestützt von den gelesenen Treibern, die keinen vGPU-Typ von ihnen nennen; daher eine Warnung.</translation>
    </message>
    <message>
        <source>Use the GPU by passthrough, or choose another GPU.</source>
        <translation type="unfinished">Die GPU per Passthrough verwenden oder eine andere GPU wählen.</translation>
    </message>
    <message>
        <source>%1 has default graphics type Shared, but GPUs for vGPUs (%2). vGPUs need Shared Direct; VMs with a vGPU fail to power on for lack of graphics resources.</source>
        <translation type="unfinished">%1 hat den Standardgrafiktyp Shared, aber GPUs für vGPUs (%2). vGPUs brauchen Shared Direct; VMs mit einer vGPU lassen sich mangels Grafikressourcen nicht einschalten.</translation>
    </message>
    <message>
        <source>%1 has GPUs for vGPUs (%2), but its default graphics type is not entered. vGPUs need Shared Direct; ESXi&apos;s own default is Shared.</source>
        <translation type="unfinished">%1 hat GPUs für vGPUs (%2), aber der Standardgrafiktyp ist nicht angegeben. vGPUs brauchen Shared Direct; der eigene Standard von ESXi ist Shared.</translation>
    </message>
    <message>
        <source>%1 is planned for vGPUs, but its active graphics type is %2. vGPUs need Shared Direct.</source>
        <translation type="unfinished">%1 ist für vGPUs geplant, aber der aktive Grafiktyp ist %2. vGPUs brauchen Shared Direct.</translation>
    </message>
    <message>
        <source>Set the default graphics type of %1 to Shared Direct</source>
        <translation type="unfinished">Standardgrafiktyp von %1 auf Shared Direct setzen</translation>
    </message>
    <message>
        <source>Set the graphics type of %1 to Shared Direct</source>
        <translation type="unfinished">Grafiktyp von %1 auf Shared Direct setzen</translation>
    </message>
    <message>
        <source>A host with vGPUs has default graphics type Shared Direct</source>
        <translation type="unfinished">Ein Host mit vGPUs hat den Standardgrafiktyp Shared Direct</translation>
    </message>
    <message>
        <source>With default graphics type Shared, ESXi gives its GPUs to VMware&apos;s own virtual 3D graphics. VMs with a vGPU then fail to power on with a message about insufficient graphics resources.</source>
        <translation type="unfinished">Mit dem Standardgrafiktyp Shared gibt ESXi seine GPUs der virtuellen 3D-Grafik von VMware. VMs mit einer vGPU lassen sich dann nicht einschalten; die Meldung spricht von unzureichenden Grafikressourcen.</translation>
    </message>
    <message>
        <source>Set Shared Direct under Host Graphics, then restart the host or its Xorg and nv-hostengine services.</source>
        <translation type="unfinished">Shared Direct unter Hostgrafik setzen, dann den Host oder seine Dienste Xorg und nv-hostengine neu starten.</translation>
    </message>
    <message>
        <source>ESXi 6.5 and later.</source>
        <translation type="unfinished">ESXi 6.5 und höher.</translation>
    </message>
    <message>
        <source>A GPU with vGPUs has graphics type Shared Direct</source>
        <translation type="unfinished">Eine GPU mit vGPUs hat den Grafiktyp Shared Direct</translation>
    </message>
    <message>
        <source>The active graphics type of a device decides what it can serve: Shared Direct for vGPUs, Direct for passthrough, Shared for VMware&apos;s virtual 3D graphics, Basic for none.</source>
        <translation type="unfinished">Der aktive Grafiktyp eines Geräts entscheidet, wofür es dienen kann: Shared Direct für vGPUs, Direct für Passthrough, Shared für die virtuelle 3D-Grafik von VMware, Basic für nichts davon.</translation>
    </message>
    <message>
        <source>Set the device to Shared Direct under Host Graphics &gt; Graphics Devices, then restart the host.</source>
        <translation type="unfinished">Das Gerät unter Hostgrafik &gt; Grafikgeräte auf Shared Direct setzen, dann den Host neu starten.</translation>
    </message>
    <message>
        <source>%1 uses vGPU profile %2, but no NVIDIA driver is given for its guest. A vGPU VM needs the NVIDIA vGPU guest driver.</source>
        <translation type="unfinished">%1 verwendet vGPU-Profil %2, aber für den Gast ist kein NVIDIA-Treiber angegeben. Eine vGPU-VM braucht den NVIDIA vGPU-Gasttreiber.</translation>
    </message>
    <message>
        <source>%1 has a passthrough GPU, but no NVIDIA driver is given for its guest. A passthrough VM needs the NVIDIA Data Center driver, or the vGPU guest driver for licensed features.</source>
        <translation type="unfinished">%1 hat eine Passthrough-GPU, aber für den Gast ist kein NVIDIA-Treiber angegeben. Eine Passthrough-VM braucht den NVIDIA Data-Center-Treiber oder, für lizenzierte Funktionen, den vGPU-Gasttreiber.</translation>
    </message>
    <message>
        <source>%1 uses vGPU profile %2, but its guest has the NVIDIA Data Center driver. A vGPU VM needs the NVIDIA vGPU guest driver; the Data Center driver belongs in passthrough VMs, the vGPU Manager on the ESXi host.</source>
        <translation type="unfinished">%1 verwendet vGPU-Profil %2, aber der Gast hat den NVIDIA Data-Center-Treiber. Eine vGPU-VM braucht den NVIDIA vGPU-Gasttreiber; der Data-Center-Treiber gehört in Passthrough-VMs, der vGPU Manager auf den ESXi-Host.</translation>
    </message>
    <message>
        <source>%1 has a passthrough GPU and the NVIDIA Data Center driver, the usual choice. Features licensed as vWS, vApps or NVIDIA AI Enterprise need the vGPU guest driver instead.</source>
        <translation type="unfinished">%1 hat eine Passthrough-GPU und den NVIDIA Data-Center-Treiber, die übliche Wahl. Als vWS, vApps oder NVIDIA AI Enterprise lizenzierte Funktionen brauchen stattdessen den vGPU-Gasttreiber.</translation>
    </message>
    <message>
        <source>%1 has a passthrough GPU and the NVIDIA vGPU guest driver, which features licensed as vWS, vApps or NVIDIA AI Enterprise need. Without them the Data Center driver is the usual choice.</source>
        <translation type="unfinished">%1 hat eine Passthrough-GPU und den NVIDIA vGPU-Gasttreiber, den als vWS, vApps oder NVIDIA AI Enterprise lizenzierte Funktionen brauchen. Ohne diese ist der Data-Center-Treiber die übliche Wahl.</translation>
    </message>
    <message>
        <source>The guest of %1 is said to have the NVIDIA vGPU Manager, which belongs on the ESXi host. A vGPU VM needs the NVIDIA vGPU guest driver.</source>
        <translation type="unfinished">Der Gast von %1 soll den NVIDIA vGPU Manager haben, der auf den ESXi-Host gehört. Eine vGPU-VM braucht den NVIDIA vGPU-Gasttreiber.</translation>
    </message>
    <message>
        <source>The guest of %1 is said to have the NVIDIA vGPU Manager, which belongs on the ESXi host. A passthrough VM needs the NVIDIA Data Center driver.</source>
        <translation type="unfinished">Der Gast von %1 soll den NVIDIA vGPU Manager haben, der auf den ESXi-Host gehört. Eine Passthrough-VM braucht den NVIDIA Data-Center-Treiber.</translation>
    </message>
    <message>
        <source>The guest of %1 is said to have the NVIDIA vGPU Manager, which belongs on the ESXi host. A VM without GPU needs no NVIDIA driver.</source>
        <translation type="unfinished">Der Gast von %1 soll den NVIDIA vGPU Manager haben, der auf den ESXi-Host gehört. Eine VM ohne GPU braucht keinen NVIDIA-Treiber.</translation>
    </message>
    <message>
        <source>A VM with a GPU has an NVIDIA driver in its guest</source>
        <translation type="unfinished">Eine VM mit GPU hat einen NVIDIA-Treiber im Gast</translation>
    </message>
    <message>
        <source>The VM powers on, but its guest cannot use the GPU without a driver. Passthrough VMs take the Data Center driver, vGPU VMs the vGPU guest driver.</source>
        <translation type="unfinished">Die VM lässt sich einschalten, aber ihr Gast kann die GPU ohne Treiber nicht nutzen. Passthrough-VMs nehmen den Data-Center-Treiber, vGPU-VMs den vGPU-Gasttreiber.</translation>
    </message>
    <message>
        <source>Install the Data Center driver in passthrough VMs and the vGPU guest driver in vGPU VMs.</source>
        <translation type="unfinished">Den Data-Center-Treiber in Passthrough-VMs und den vGPU-Gasttreiber in vGPU-VMs installieren.</translation>
    </message>
    <message>
        <source>A vGPU VM has the vGPU guest driver</source>
        <translation type="unfinished">Eine vGPU-VM hat den vGPU-Gasttreiber</translation>
    </message>
    <message>
        <source>NVIDIA has three drivers: the vGPU Manager for the ESXi host, the vGPU guest driver for vGPU VMs and the Data Center driver for passthrough VMs. That vGPU VMs need the vGPU guest driver was read in NVIDIA&apos;s guide; that the Data Center driver does not drive a vGPU at all is remembered.</source>
        <translation type="unfinished">NVIDIA hat drei Treiber: den vGPU Manager für den ESXi-Host, den vGPU-Gasttreiber für vGPU-VMs und den Data-Center-Treiber für Passthrough-VMs. Dass vGPU-VMs den vGPU-Gasttreiber brauchen, steht im Handbuch von NVIDIA; dass der Data-Center-Treiber eine vGPU gar nicht betreibt, ist aus dem Gedächtnis.</translation>
    </message>
    <message>
        <source>Install the vGPU guest driver of a release that is compatible with the host&apos;s vGPU Manager, best of the same release.</source>
        <translation type="unfinished">Den vGPU-Gasttreiber eines Release installieren, das zum vGPU Manager des Hosts passt, am besten desselben Release.</translation>
    </message>
    <message>
        <source>A passthrough VM may have one of two drivers</source>
        <translation type="unfinished">Eine Passthrough-VM kann einen von zwei Treibern haben</translation>
    </message>
    <message>
        <source>The Data Center driver is the usual choice for a whole GPU; that it is usual is remembered, not read. The vGPU guest driver installs there as well and is needed for features licensed as vWS, vApps or NVIDIA AI Enterprise.</source>
        <translation type="unfinished">Der Data-Center-Treiber ist die übliche Wahl für eine ganze GPU; dass das üblich ist, ist aus dem Gedächtnis, nicht nachgelesen. Der vGPU-Gasttreiber lässt sich dort ebenfalls installieren und wird für als vWS, vApps oder NVIDIA AI Enterprise lizenzierte Funktionen gebraucht.</translation>
    </message>
    <message>
        <source>Choose deliberately; both are supported.</source>
        <translation type="unfinished">Bewusst wählen; beide werden unterstützt.</translation>
    </message>
    <message>
        <source>The vGPU Manager is on the host, never in a guest</source>
        <translation type="unfinished">Der vGPU Manager ist auf dem Host, nie in einem Gast</translation>
    </message>
    <message>
        <source>The vGPU Manager is an ESXi component. Guests take the Data Center driver for passthrough or the vGPU guest driver for vGPUs.</source>
        <translation type="unfinished">Der vGPU Manager ist eine ESXi-Komponente. Gäste nehmen den Data-Center-Treiber für Passthrough oder den vGPU-Gasttreiber für vGPUs.</translation>
    </message>
    <message>
        <source>Replace it by the driver that the VM&apos;s GPU device needs.</source>
        <translation type="unfinished">Durch den Treiber ersetzen, den das GPU-Gerät der VM braucht.</translation>
    </message>
    <message>
        <source>vSphere HA is to restart %1 if %2 is lost. Whether another host has room is unknown, since the catalog lacks a GPU model or profile of it.</source>
        <translation type="unfinished">vSphere HA soll %1 neu starten, wenn %2 ausfällt. Ob ein anderer Host Platz hat, ist unbekannt, da dem Katalog ein GPU-Modell oder Profil davon fehlt.</translation>
    </message>
    <message>
        <source>If %1 is lost, no GPU that the catalog knows has room for %2 of the %3 VMs that vSphere HA is to restart, among them %4. The model of %5 is unknown, so it may have.</source>
        <translation type="unfinished">Wenn %1 ausfällt, hat keine GPU, die der Katalog kennt, Platz für %2 der %3 VMs, die vSphere HA neu starten soll, darunter %4. Das Modell von %5 ist unbekannt, hat also vielleicht welchen.</translation>
    </message>
    <message>
        <source>If %1 is lost, the other hosts have no GPU room for %2 of the %3 VMs that vSphere HA is to restart, among them %4.</source>
        <translation type="unfinished">Wenn %1 ausfällt, haben die anderen Hosts keinen GPU-Platz für %2 der %3 VMs, die vSphere HA neu starten soll, darunter %4.</translation>
    </message>
    <message>
        <source>Do without vSphere HA for the VMs that find no room: %1</source>
        <translation type="unfinished">Für die VMs ohne Platz auf vSphere HA verzichten: %1</translation>
    </message>
    <message>
        <source>The other hosts have GPU room for the VMs of a host that is lost</source>
        <translation type="unfinished">Die anderen Hosts haben GPU-Platz für die VMs eines ausgefallenen Hosts</translation>
    </message>
    <message>
        <source>vSphere HA restarts a VM with vGPUs or Dynamic DirectPath I/O only on a host with free GPU room for all its devices. Tried is the loss of each host in turn: its VMs that need HA are seated on the others, the largest first, each on the first GPU that fits. That ESXi does the same is inferred; another order may do better or worse. Reserved slots count as taken, unassigned GPUs have no vGPU room, and releases that are not entered are taken to fit. VMs with static passthrough cannot restart elsewhere and are reported for that.</source>
        <translation type="unfinished">vSphere HA startet eine VM mit vGPUs oder dynamischem DirectPath I/O nur auf einem Host neu, der freien GPU-Platz für alle ihre Geräte hat. Probiert wird der Ausfall jedes Hosts der Reihe nach: Seine VMs, die HA brauchen, werden auf die anderen gesetzt, die größte zuerst, jede auf die erste passende GPU. Dass ESXi es ebenso macht, ist gefolgert; eine andere Reihenfolge kann besser oder schlechter abschneiden. Reservierte Slots zählen als belegt, nicht zugewiesene GPUs haben keinen vGPU-Platz, und nicht angegebene Releases gelten als passend. VMs mit statischem Passthrough können nicht anderswo neu starten und werden dafür gemeldet.</translation>
    </message>
    <message>
        <source>Keep as much GPU room free on the other hosts, add a spare host, or do without HA for VMs that can wait.</source>
        <translation type="unfinished">Ebenso viel GPU-Platz auf den anderen Hosts freihalten, einen Reservehost hinzufügen oder bei VMs, die warten können, auf HA verzichten.</translation>
    </message>
    <message>
        <source>%1 has GPUs for vGPUs (%2), but no NVIDIA vGPU Manager is installed on it. Without it ESXi cannot start a VM with a vGPU.</source>
        <translation type="unfinished">%1 hat GPUs für vGPUs (%2), aber kein NVIDIA vGPU Manager ist darauf installiert. Ohne ihn kann ESXi keine VM mit einer vGPU starten.</translation>
    </message>
    <message>
        <source>%1 has the NVIDIA vGPU Manager, but all its GPUs (%2) are passed through. It is not needed there and does no harm.</source>
        <translation type="unfinished">%1 hat den NVIDIA vGPU Manager, aber alle GPUs (%2) werden durchgereicht. Er wird dort nicht gebraucht und schadet nicht.</translation>
    </message>
    <message>
        <source>%1 is said to have the NVIDIA Data Center driver. That driver belongs in the guest of a passthrough VM; an ESXi host takes the NVIDIA vGPU Manager or no driver.</source>
        <translation type="unfinished">%1 soll den NVIDIA Data-Center-Treiber haben. Dieser Treiber gehört in den Gast einer Passthrough-VM; ein ESXi-Host nimmt den NVIDIA vGPU Manager oder keinen Treiber.</translation>
    </message>
    <message>
        <source>%1 is said to have the NVIDIA vGPU guest driver. That driver belongs in the guest of a vGPU VM; an ESXi host takes the NVIDIA vGPU Manager or no driver.</source>
        <translation type="unfinished">%1 soll den NVIDIA vGPU-Gasttreiber haben. Dieser Treiber gehört in den Gast einer vGPU-VM; ein ESXi-Host nimmt den NVIDIA vGPU Manager oder keinen Treiber.</translation>
    </message>
    <message>
        <source>Remove the NVIDIA driver from %1</source>
        <translation type="unfinished">NVIDIA-Treiber von %1 entfernen</translation>
    </message>
    <message>
        <source>Install the NVIDIA vGPU Manager of release %2 on %1</source>
        <translation type="unfinished">NVIDIA vGPU Manager von Release %2 auf %1 installieren</translation>
    </message>
    <message>
        <source>A host with vGPUs has the vGPU Manager</source>
        <translation type="unfinished">Ein Host mit vGPUs hat den vGPU Manager</translation>
    </message>
    <message>
        <source>Of NVIDIA&apos;s three drivers the vGPU Manager belongs on the ESXi host: it divides the GPUs. The vGPU guest driver belongs in vGPU VMs, the Data Center driver in passthrough VMs.</source>
        <translation type="unfinished">Von den drei Treibern von NVIDIA gehört der vGPU Manager auf den ESXi-Host: Er teilt die GPUs auf. Der vGPU-Gasttreiber gehört in vGPU-VMs, der Data-Center-Treiber in Passthrough-VMs.</translation>
    </message>
    <message>
        <source>Install the vGPU Manager component for this major version of ESXi and restart the host.</source>
        <translation type="unfinished">Die vGPU-Manager-Komponente für diese Hauptversion von ESXi installieren und den Host neu starten.</translation>
    </message>
    <message>
        <source>A host with passthrough only needs no vGPU Manager</source>
        <translation type="unfinished">Ein Host nur mit Passthrough braucht keinen vGPU Manager</translation>
    </message>
    <message>
        <source>A GPU that is passed through is driven by the guest alone. The vGPU Manager serves vGPUs only.</source>
        <translation type="unfinished">Eine durchgereichte GPU wird allein vom Gast betrieben. Der vGPU Manager dient nur vGPUs.</translation>
    </message>
    <message>
        <source>It may be removed, or kept for vGPUs that come later.</source>
        <translation type="unfinished">Er kann entfernt oder für spätere vGPUs behalten werden.</translation>
    </message>
    <message>
        <source>An ESXi host has the vGPU Manager or no NVIDIA driver</source>
        <translation type="unfinished">Ein ESXi-Host hat den vGPU Manager oder keinen NVIDIA-Treiber</translation>
    </message>
    <message>
        <source>Of NVIDIA&apos;s three drivers only the vGPU Manager runs on ESXi. The vGPU guest driver and the Data Center driver are made for Linux and Windows guests.</source>
        <translation type="unfinished">Von den drei Treibern von NVIDIA läuft nur der vGPU Manager auf ESXi. Der vGPU-Gasttreiber und der Data-Center-Treiber sind für Linux- und Windows-Gäste gemacht.</translation>
    </message>
    <message>
        <source>Replace it by the vGPU Manager, or by nothing if all GPUs are passed through.</source>
        <translation type="unfinished">Durch den vGPU Manager ersetzen, oder durch nichts, wenn alle GPUs durchgereicht werden.</translation>
    </message>
    <message>
        <source>%1 runs vGPU Manager %2. NVIDIA&apos;s support of branch %3 ended on %4, so it gets no more corrections.</source>
        <translation type="unfinished">Auf %1 läuft vGPU Manager %2. NVIDIAs Support für Zweig %3 endete am %4, er erhält also keine Korrekturen mehr.</translation>
    </message>
    <message>
        <source>%1 runs vGPU Manager %2. The catalog does not say until when that branch is supported.</source>
        <translation type="unfinished">Auf %1 läuft vGPU Manager %2. Der Katalog sagt nicht, bis wann dieser Zweig unterstützt wird.</translation>
    </message>
    <message>
        <source>The release of the vGPU Manager on %1 is not entered, so it is unknown whether NVIDIA still supports it.</source>
        <translation type="unfinished">Das Release des vGPU Manager auf %1 ist nicht angegeben, daher ist unbekannt, ob NVIDIA es noch unterstützt.</translation>
    </message>
    <message>
        <source>%1 runs ESXi %2, for which there is no vGPU Manager %3. That branch runs on ESXi %4.</source>
        <translation type="unfinished">Auf %1 läuft ESXi %2, für das es keinen vGPU Manager %3 gibt. Dieser Zweig läuft auf ESXi %4.</translation>
    </message>
    <message>
        <source>%1 runs ESXi %2 with vGPU Manager %3. The documents read list ESXi %4 for that branch.</source>
        <translation type="unfinished">Auf %1 läuft ESXi %2 mit vGPU Manager %3. Die gelesenen Dokumente führen für diesen Zweig ESXi %4 auf.</translation>
    </message>
    <message>
        <source>%1 runs ESXi %2 with vGPU Manager %3. The documents read confirm ESXi %4 for that branch, but do not say whether it runs on ESXi %2.</source>
        <translation type="unfinished">Auf %1 läuft ESXi %2 mit vGPU Manager %3. Die gelesenen Dokumente bestätigen für diesen Zweig ESXi %4, sagen aber nicht, ob er auf ESXi %2 läuft.</translation>
    </message>
    <message>
        <source>%1 runs vGPU Manager %2, which goes with ESXi %3. The ESXi version of the host is not entered.</source>
        <translation type="unfinished">Auf %1 läuft vGPU Manager %2, der zu ESXi %3 passt. Die ESXi-Version des Hosts ist nicht angegeben.</translation>
    </message>
    <message>
        <source>The hosts of %1 that serve vGPUs run %2 different releases of the vGPU Manager, from %3 to %4. Some migrations between them fail.</source>
        <translation type="unfinished">Auf den Hosts von %1, die vGPUs bereitstellen, laufen %2 verschiedene Releases des vGPU Manager, von %3 bis %4. Manche Migrationen zwischen ihnen schlagen fehl.</translation>
    </message>
    <message>
        <source>The release of the vGPU Manager on %2 is not entered, so it is unknown whether all hosts of %1 run the same one.</source>
        <translation type="unfinished">Das Release des vGPU Manager auf %2 ist nicht angegeben, daher ist unbekannt, ob auf allen Hosts von %1 dasselbe läuft.</translation>
    </message>
    <message>
        <source>Bring the vGPU Manager on all vGPU hosts of %1 to release %2</source>
        <translation type="unfinished">vGPU Manager auf allen vGPU-Hosts von %1 auf Release %2 bringen</translation>
    </message>
    <message>
        <source>The vGPU Manager is of a branch that NVIDIA still supports</source>
        <translation type="unfinished">Der vGPU Manager ist von einem Zweig, den NVIDIA noch unterstützt</translation>
    </message>
    <message>
        <source>NVIDIA supports a branch of the vGPU software for one year, a long-term branch for three. Afterwards there are no corrections of faults and of security holes. The ends of branches 11 to 19 were read in NVIDIA&apos;s table, that of branch 20 in a table that users keep. A branch counts as supported up to the last day of the month named.</source>
        <translation type="unfinished">NVIDIA unterstützt einen Zweig der vGPU-Software ein Jahr, einen Langzeitzweig drei. Danach gibt es keine Korrekturen von Fehlern und Sicherheitslücken. Die Enden der Zweige 11 bis 19 wurden in der Tabelle von NVIDIA nachgelesen, das von Zweig 20 in einer von Anwendern geführten Tabelle. Ein Zweig gilt bis zum letzten Tag des genannten Monats als unterstützt.</translation>
    </message>
    <message>
        <source>Plan an update of the hosts to a supported branch, best a long-term one, and of the guests after it.</source>
        <translation type="unfinished">Eine Aktualisierung der Hosts auf einen unterstützten Zweig planen, am besten einen Langzeitzweig, und danach die der Gäste.</translation>
    </message>
    <message>
        <source>Each vGPU branch has a support end of its own.</source>
        <translation type="unfinished">Jeder vGPU-Zweig hat sein eigenes Supportende.</translation>
    </message>
    <message>
        <source>The vGPU Manager is made for the host&apos;s ESXi version</source>
        <translation type="unfinished">Der vGPU Manager ist für die ESXi-Version des Hosts gemacht</translation>
    </message>
    <message>
        <source>NVIDIA builds the vGPU Manager for certain ESXi versions. It was read that ESXi 8.0 came with release 15.0, that 6.7 was dropped with 14.2, which versions go with branches 17 and 20, and that branch 19 runs on 9.0; the other pairs are remembered. A pair that no document read names is a warning or unknown, never an error.</source>
        <translation type="unfinished">NVIDIA baut den vGPU Manager für bestimmte ESXi-Versionen. Nachgelesen wurde, dass ESXi 8.0 mit Release 15.0 kam, dass 6.7 mit 14.2 wegfiel, welche Versionen zu den Zweigen 17 und 20 gehören und dass Zweig 19 auf 9.0 läuft; die anderen Paare sind aus dem Gedächtnis. Ein Paar, das kein gelesenes Dokument nennt, ist eine Warnung oder unbekannt, nie ein Fehler.</translation>
    </message>
    <message>
        <source>Change the ESXi version or the branch of the vGPU Manager.</source>
        <translation type="unfinished">Die ESXi-Version oder den Zweig des vGPU Manager ändern.</translation>
    </message>
    <message>
        <source>Each vGPU branch has a list of ESXi versions of its own.</source>
        <translation type="unfinished">Jeder vGPU-Zweig hat seine eigene Liste von ESXi-Versionen.</translation>
    </message>
    <message>
        <source>All vGPU hosts of a cluster run one release of the vGPU Manager</source>
        <translation type="unfinished">Auf allen vGPU-Hosts eines Clusters läuft ein Release des vGPU Manager</translation>
    </message>
    <message>
        <source>vMotion moves a vGPU only between vGPU Managers that understand each other. One release for the whole cluster is recommended; with several some migrations fail. During an update that takes place host by host the finding is to be expected.</source>
        <translation type="unfinished">vMotion verschiebt eine vGPU nur zwischen vGPU Managern, die einander verstehen. Ein Release für den ganzen Cluster wird empfohlen; mit mehreren schlagen manche Migrationen fehl. Während einer Aktualisierung Host für Host ist der Befund zu erwarten.</translation>
    </message>
    <message>
        <source>Bring all hosts to one release, best with a vSphere Lifecycle Manager image.</source>
        <translation type="unfinished">Alle Hosts auf ein Release bringen, am besten mit einem Image von vSphere Lifecycle Manager.</translation>
    </message>
    <message>
        <source>GPUs or vGPUs of %1 are to be added or removed while it runs (devices now: %2). That is done while the VM is powered off.</source>
        <translation type="unfinished">GPUs oder vGPUs von %1 sollen im laufenden Betrieb hinzugefügt oder entfernt werden (Geräte jetzt: %2). Das geschieht bei ausgeschalteter VM.</translation>
    </message>
    <message>
        <source>GPUs come and go while the VM is powered off</source>
        <translation type="unfinished">GPUs kommen und gehen bei ausgeschalteter VM</translation>
    </message>
    <message>
        <source>The steps that NVIDIA describes for adding or removing a GPU or vGPU on vSphere begin with powering the VM off. That there is no way at all while it runs is inferred from that.</source>
        <translation type="unfinished">Die Schritte, die NVIDIA für das Hinzufügen oder Entfernen einer GPU oder vGPU auf vSphere beschreibt, beginnen mit dem Ausschalten der VM. Dass es im laufenden Betrieb gar nicht geht, ist daraus gefolgert.</translation>
    </message>
    <message>
        <source>Plan a time at which the VM is powered off, and change its devices then.</source>
        <translation type="unfinished">Eine Zeit planen, zu der die VM ausgeschaltet ist, und ihre Geräte dann ändern.</translation>
    </message>
    <message>
        <source>The name of the vGPU Manager&apos;s component on %1 (%2) has no build tag, so it is unknown for which ESXi it was made.</source>
        <translation type="unfinished">Der Name der Komponente des vGPU Manager auf %1 (%2) hat kein Build-Tag, daher ist unbekannt, für welches ESXi sie gemacht wurde.</translation>
    </message>
    <message>
        <source>The vGPU Manager&apos;s component on %1 (%2) has build tag %3, which the catalog does not know, so it is unknown for which ESXi it was made.</source>
        <translation type="unfinished">Die Komponente des vGPU Manager auf %1 (%2) hat das Build-Tag %3, das der Katalog nicht kennt, daher ist unbekannt, für welches ESXi sie gemacht wurde.</translation>
    </message>
    <message>
        <source>The component of the vGPU Manager on %1 is not entered, so it is unknown whether it was made for the host&apos;s ESXi.</source>
        <translation type="unfinished">Die Komponente des vGPU Manager auf %1 ist nicht angegeben, daher ist unbekannt, ob sie für das ESXi des Hosts gemacht wurde.</translation>
    </message>
    <message>
        <source>The vGPU Manager&apos;s component on %1 (%3) has build tag %4, that of ESXi %5. The ESXi version of the host is not entered.</source>
        <translation type="unfinished">Die Komponente des vGPU Manager auf %1 (%3) hat das Build-Tag %4, das von ESXi %5. Die ESXi-Version des Hosts ist nicht angegeben.</translation>
    </message>
    <message>
        <source>%1 runs ESXi %2, but its vGPU Manager&apos;s component (%3) has build tag %4, that of ESXi %5.</source>
        <translation type="unfinished">Auf %1 läuft ESXi %2, aber die Komponente des vGPU Manager (%3) hat das Build-Tag %4, das von ESXi %5.</translation>
    </message>
    <message>
        <source>The vGPU Manager&apos;s component is made for the host&apos;s ESXi</source>
        <translation type="unfinished">Die Komponente des vGPU Manager ist für das ESXi des Hosts gemacht</translation>
    </message>
    <message>
        <source>The component (VIB) of the vGPU Manager carries a build tag of the ESXi for which it was made. What the tags mean is inferred from file names, and so is that a component for another major version of ESXi does not work; therefore this is a warning. Tags that the catalog lacks are unknown.</source>
        <translation type="unfinished">Die Komponente (VIB) des vGPU Manager trägt ein Build-Tag des ESXi, für das sie gemacht wurde. Was die Tags bedeuten, ist aus Dateinamen gefolgert, ebenso, dass eine Komponente für eine andere Hauptversion von ESXi nicht funktioniert; daher eine Warnung. Tags, die dem Katalog fehlen, sind unbekannt.</translation>
    </message>
    <message>
        <source>Install the component that NVIDIA offers for the host&apos;s ESXi version.</source>
        <translation type="unfinished">Die Komponente installieren, die NVIDIA für die ESXi-Version des Hosts anbietet.</translation>
    </message>
    <message>
        <source>The package of the vGPU Manager on %1 is not entered. %2 needs NVD-AIE, the package for computing.</source>
        <translation type="unfinished">Das Paket des vGPU Manager auf %1 ist nicht angegeben. %2 braucht NVD-AIE, das Paket für Compute.</translation>
    </message>
    <message>
        <source>%1 has package NVD-VGPU of the vGPU Manager, and %2 needs NVD-AIE if the release is one that has two packages. The release is not entered.</source>
        <translation type="unfinished">%1 hat das Paket NVD-VGPU des vGPU Manager, und %2 braucht NVD-AIE, falls das Release eines mit zwei Paketen ist. Das Release ist nicht angegeben.</translation>
    </message>
    <message>
        <source>%1 has package NVD-VGPU of the vGPU Manager, the one for graphics. %2 needs NVD-AIE, the package for computing.</source>
        <translation type="unfinished">%1 hat das Paket NVD-VGPU des vGPU Manager, das für Grafik. %2 braucht NVD-AIE, das Paket für Compute.</translation>
    </message>
    <message>
        <source>%1 has package NVD-AIE of the vGPU Manager, the one for computing, but vGPU profile %2 is for desktops and applications.</source>
        <translation type="unfinished">%1 hat das Paket NVD-AIE des vGPU Manager, das für Compute, aber vGPU-Profil %2 ist für Desktops und Anwendungen.</translation>
    </message>
    <message>
        <source>The package of the vGPU Manager on %1 is not entered. vGPU profile %2 goes with NVD-VGPU, the package for graphics.</source>
        <translation type="unfinished">Das Paket des vGPU Manager auf %1 ist nicht angegeben. Zu vGPU-Profil %2 gehört NVD-VGPU, das Paket für Grafik.</translation>
    </message>
    <message>
        <source>Install package NVD-AIE of the vGPU Manager on %1</source>
        <translation type="unfinished">Paket NVD-AIE des vGPU Manager auf %1 installieren</translation>
    </message>
    <message>
        <source>Install package NVD-VGPU of the vGPU Manager on %1</source>
        <translation type="unfinished">Paket NVD-VGPU des vGPU Manager auf %1 installieren</translation>
    </message>
    <message>
        <source>vGPUs for computing have the NVD-AIE package on their host</source>
        <translation type="unfinished">vGPUs für Compute haben das Paket NVD-AIE auf ihrem Host</translation>
    </message>
    <message>
        <source>The vGPU Manager comes in two packages: NVD-AIE of NVIDIA AI Enterprise and NVD-VGPU for graphics. C-series and MIG-backed vGPUs, and the data center GPUs that have no others, work with NVD-AIE only. A host takes one of the two.</source>
        <translation type="unfinished">Den vGPU Manager gibt es in zwei Paketen: NVD-AIE von NVIDIA AI Enterprise und NVD-VGPU für Grafik. vGPUs der C-Serie und MIG-gestützte sowie die Data-Center-GPUs, die keine anderen haben, funktionieren nur mit NVD-AIE. Ein Host nimmt eines der beiden.</translation>
    </message>
    <message>
        <source>Install the NVD-AIE package, or move vGPUs for graphics and vGPUs for computing to different hosts.</source>
        <translation type="unfinished">Das Paket NVD-AIE installieren oder vGPUs für Grafik und vGPUs für Compute auf verschiedene Hosts verschieben.</translation>
    </message>
    <message>
        <source>vGPU release 13 and later.</source>
        <translation type="unfinished">vGPU-Release 13 und höher.</translation>
    </message>
    <message>
        <source>A-series and B-series vGPUs have the NVD-VGPU package on their host</source>
        <translation type="unfinished">vGPUs der A-Serie und B-Serie haben das Paket NVD-VGPU auf ihrem Host</translation>
    </message>
    <message>
        <source>NVD-AIE is the package for computing. That A-series and B-series profiles need the package for graphics is inferred from what the two packages are for. Q-series profiles are not reported: VMware shows them beside C-series ones on one GPU.</source>
        <translation type="unfinished">NVD-AIE ist das Paket für Compute. Dass Profile der A-Serie und B-Serie das Paket für Grafik brauchen, ist aus dem Zweck der beiden Pakete gefolgert. Profile der Q-Serie werden nicht gemeldet: VMware zeigt sie neben solchen der C-Serie auf einer GPU.</translation>
    </message>
    <message>
        <source>Look whether the release lists the profile; otherwise install the package for graphics, or move these VMs to another host.</source>
        <translation type="unfinished">Nachsehen, ob das Release das Profil aufführt; sonst das Paket für Grafik installieren oder diese VMs auf einen anderen Host verschieben.</translation>
    </message>
    <message>
        <source>MIG-backed profile %3 is placed on %1, but %2 cannot be divided into MIG instances.</source>
        <translation type="unfinished">MIG-gestütztes Profil %3 ist auf %1 platziert, aber %2 kann nicht in MIG-Instanzen aufgeteilt werden.</translation>
    </message>
    <message>
        <source>%1 is in MIG mode, but %2 cannot be divided into MIG instances.</source>
        <translation type="unfinished">%1 ist im MIG-Modus, aber %2 kann nicht in MIG-Instanzen aufgeteilt werden.</translation>
    </message>
    <message>
        <source>%1 holds MIG-backed profile %2 and time-sliced profile %3. A GPU is divided in one way at a time; two GPUs of one host may differ.</source>
        <translation type="unfinished">%1 enthält MIG-gestütztes Profil %2 und zeitgeteiltes Profil %3. Eine GPU wird jeweils auf eine Art aufgeteilt; zwei GPUs eines Hosts dürfen sich unterscheiden.</translation>
    </message>
    <message>
        <source>%1 holds MIG-backed profile %2, but MIG is switched off on the device.</source>
        <translation type="unfinished">%1 enthält MIG-gestütztes Profil %2, aber MIG ist auf dem Gerät ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1 holds MIG-backed profile %2, but is planned for time-sliced vGPUs.</source>
        <translation type="unfinished">%1 enthält MIG-gestütztes Profil %2, ist aber für zeitgeteilte vGPUs geplant.</translation>
    </message>
    <message>
        <source>MIG is switched on on %1, but the GPU is planned for passthrough.</source>
        <translation type="unfinished">MIG ist auf %1 eingeschaltet, aber die GPU ist für Passthrough geplant.</translation>
    </message>
    <message>
        <source>MIG is on on %1, but it holds time-sliced profile %2, which needs a GPU without MIG.</source>
        <translation type="unfinished">MIG ist auf %1 eingeschaltet, aber sie enthält zeitgeteiltes Profil %2, das eine GPU ohne MIG braucht.</translation>
    </message>
    <message>
        <source>MIG is switched on on %1, but the GPU is planned for time-sliced vGPUs.</source>
        <translation type="unfinished">MIG ist auf %1 eingeschaltet, aber die GPU ist für zeitgeteilte vGPUs geplant.</translation>
    </message>
    <message>
        <source>Only MIG-capable GPUs hold MIG instances</source>
        <translation type="unfinished">Nur MIG-fähige GPUs enthalten MIG-Instanzen</translation>
    </message>
    <message>
        <source>Use time-sliced vGPUs on this GPU, or a MIG-capable GPU.</source>
        <translation type="unfinished">Zeitgeteilte vGPUs auf dieser GPU oder eine MIG-fähige GPU verwenden.</translation>
    </message>
    <message>
        <source>A GPU holds MIG-backed or time-sliced vGPUs, never both</source>
        <translation type="unfinished">Eine GPU enthält MIG-gestützte oder zeitgeteilte vGPUs, nie beides</translation>
    </message>
    <message>
        <source>MIG is a mode of the whole GPU. While it is on, plain time-sliced vGPUs cannot start there, and the reverse.</source>
        <translation type="unfinished">MIG ist ein Modus der ganzen GPU. Solange er eingeschaltet ist, können einfache zeitgeteilte vGPUs dort nicht starten, und umgekehrt.</translation>
    </message>
    <message>
        <source>Use separate GPUs for the two kinds.</source>
        <translation type="unfinished">Getrennte GPUs für die beiden Arten verwenden.</translation>
    </message>
    <message>
        <source>A GPU with MIG-backed vGPUs is in MIG mode</source>
        <translation type="unfinished">Eine GPU mit MIG-gestützten vGPUs ist im MIG-Modus</translation>
    </message>
    <message>
        <source>MIG is enabled per GPU. Ampere GPUs need a host restart after nvidia-smi -mig 1 on ESXi, Hopper and later do not. ESXi then creates the instances itself.</source>
        <translation type="unfinished">MIG wird je GPU aktiviert. Ampere-GPUs brauchen nach nvidia-smi -mig 1 auf ESXi einen Neustart des Hosts, Hopper und neuere nicht. ESXi legt die Instanzen danach selbst an.</translation>
    </message>
    <message>
        <source>Enable MIG on the GPU and plan it for multi-instance mode.</source>
        <translation type="unfinished">MIG auf der GPU aktivieren und sie für den Multi-Instance-Modus planen.</translation>
    </message>
    <message>
        <source>All ESXi versions and vGPU releases with MIG.</source>
        <translation type="unfinished">Alle ESXi-Versionen und vGPU-Releases mit MIG.</translation>
    </message>
    <message>
        <source>MIG is off on a GPU for time-sliced vGPUs or passthrough</source>
        <translation type="unfinished">MIG ist auf einer GPU für zeitgeteilte vGPUs oder Passthrough ausgeschaltet</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s guide asks to disable MIG before a GPU serves time-sliced vGPUs or passthrough. A guest may enable MIG itself later on a GPU passed through to it; that part is remembered.</source>
        <translation type="unfinished">Der Leitfaden von NVIDIA verlangt, MIG zu deaktivieren, bevor eine GPU für zeitgeteilte vGPUs oder Passthrough dient. Ein Gast darf MIG auf einer an ihn durchgereichten GPU später selbst aktivieren; dieser Teil ist aus dem Gedächtnis.</translation>
    </message>
    <message>
        <source>Switch MIG off by nvidia-smi -mig 0 while nothing uses the GPU.</source>
        <translation type="unfinished">MIG mit nvidia-smi -mig 0 ausschalten, während nichts die GPU benutzt.</translation>
    </message>
    <message>
        <source>The MIG instances on %1 have room, but not in every order of power-on: if those of profile %2 come first, one of profile %3 may find no start. Running instances are never moved.</source>
        <translation type="unfinished">Die MIG-Instanzen auf %1 haben Platz, aber nicht in jeder Einschaltreihenfolge: Kommen die von Profil %2 zuerst, findet eine von Profil %3 womöglich keine Startposition. Laufende Instanzen werden nie verschoben.</translation>
    </message>
    <message>
        <source>%1 has slices left that no further MIG instance can use (compute slices: %2, memory slices: %3).</source>
        <translation type="unfinished">%1 hat Slices übrig, die keine weitere MIG-Instanz nutzen kann (Compute-Slices: %2, Speicher-Slices: %3).</translation>
    </message>
    <message>
        <source>MIG instances find their places in every order of power-on</source>
        <translation type="unfinished">MIG-Instanzen finden ihre Plätze in jeder Einschaltreihenfolge</translation>
    </message>
    <message>
        <source>Large instances have one start only, 4g and 7g the first memory slice. A smaller instance that starts early can sit in their way, and running instances never move. Ampere GPUs were seen to be worse at it than Hopper ones, which begin at the far end. Tried are orders in which all VMs of one profile start together, each at the lowest free start, on Hopper at the highest.</source>
        <translation type="unfinished">Große Instanzen haben nur eine Startposition, 4g und 7g das erste Speicher-Slice. Eine früh startende kleinere Instanz kann ihnen im Weg sitzen, und laufende Instanzen werden nie verschoben. Ampere-GPUs zeigten sich dabei schlechter als Hopper-GPUs, die am anderen Ende beginnen. Probiert werden Reihenfolgen, in denen alle VMs eines Profils zusammen starten, jede an der niedrigsten freien Startposition, auf Hopper an der höchsten.</translation>
    </message>
    <message>
        <source>Power on the VMs with the largest instances first, or use another GPU.</source>
        <translation type="unfinished">Die VMs mit den größten Instanzen zuerst einschalten oder eine andere GPU verwenden.</translation>
    </message>
    <message>
        <source>All ESXi versions and vGPU releases that have MIG.</source>
        <translation type="unfinished">Alle ESXi-Versionen und vGPU-Releases, die MIG haben.</translation>
    </message>
    <message>
        <source>Some mixtures of MIG instances leave slices unused</source>
        <translation type="unfinished">Manche Mischungen von MIG-Instanzen lassen Slices ungenutzt</translation>
    </message>
    <message>
        <source>Compute and memory slices come in fixed packs. Seven instances of 1g leave a memory slice, two of 3g leave a compute slice, and no other instance can take what is left.</source>
        <translation type="unfinished">Compute- und Speicher-Slices kommen in festen Paketen. Sieben Instanzen von 1g lassen ein Speicher-Slice übrig, zwei von 3g ein Compute-Slice, und keine andere Instanz kann den Rest nutzen.</translation>
    </message>
    <message>
        <source>Nothing to do, or choose a mixture that uses all slices.</source>
        <translation type="unfinished">Nichts zu tun, oder eine Mischung wählen, die alle Slices nutzt.</translation>
    </message>
    <message>
        <source>%1 has %4 compute slices and %5 memory slices, but its MIG instances need %2 and %3 (vGPUs and reserved slots: %6, of them reserved: %7).</source>
        <translation type="unfinished">%1 hat %4 Compute-Slices und %5 Speicher-Slices, aber ihre MIG-Instanzen brauchen %2 und %3 (vGPUs und reservierte Slots: %6, davon reserviert: %7).</translation>
    </message>
    <message>
        <source>%1 holds %2 MIG instances with media extensions, such as profile %3. A GPU can have at most %4.</source>
        <translation type="unfinished">%1 enthält %2 MIG-Instanzen mit Medienerweiterungen, etwa Profil %3. Eine GPU kann höchstens %4 haben.</translation>
    </message>
    <message>
        <source>Let %1 use profile %2, without media extensions</source>
        <translation type="unfinished">%1 Profil %2 ohne Medienerweiterungen verwenden lassen</translation>
    </message>
    <message>
        <source>MIG instances fit into the GPU&apos;s slices</source>
        <translation type="unfinished">MIG-Instanzen passen in die Slices der GPU</translation>
    </message>
    <message>
        <source>A MIG instance takes compute slices and memory slices for itself. Their sums cannot exceed what the GPU has. Powered-off VMs do not count; reserved slots do, since their room is promised. vGPUs that share an instance count as one.</source>
        <translation type="unfinished">Eine MIG-Instanz belegt Compute-Slices und Speicher-Slices für sich. Deren Summen dürfen nicht übersteigen, was die GPU hat. Ausgeschaltete VMs zählen nicht; reservierte Slots zählen, da ihr Platz zugesagt ist. vGPUs, die sich eine Instanz teilen, zählen als eine.</translation>
    </message>
    <message>
        <source>Move a VM to another GPU, or use fewer or smaller instances.</source>
        <translation type="unfinished">Eine VM auf eine andere GPU verschieben oder weniger oder kleinere Instanzen verwenden.</translation>
    </message>
    <message>
        <source>Every MIG instance finds a start slice</source>
        <translation type="unfinished">Jede MIG-Instanz findet ein Start-Slice</translation>
    </message>
    <message>
        <source>Each kind of instance may start only at certain memory slices, and instances are never moved. On a GPU with seven compute slices 4g starts at 0 only and 3g at 0 or 4. Starts of this design are an intent: ESXi chooses them at power-on.</source>
        <translation type="unfinished">Jede Art von Instanz darf nur an bestimmten Speicher-Slices beginnen, und Instanzen werden nie verschoben. Auf einer GPU mit sieben Compute-Slices beginnt 4g nur bei 0 und 3g bei 0 oder 4. Startpositionen in diesem Entwurf sind eine Absicht: ESXi wählt sie beim Einschalten.</translation>
    </message>
    <message>
        <source>Place 4g first, then 3g at slice 4; give up fixed starts, or use another GPU.</source>
        <translation type="unfinished">4g zuerst platzieren, dann 3g bei Slice 4; feste Startpositionen aufgeben oder eine andere GPU verwenden.</translation>
    </message>
    <message>
        <source>A GPU has one MIG instance with media extensions</source>
        <translation type="unfinished">Eine GPU hat eine MIG-Instanz mit Medienerweiterungen</translation>
    </message>
    <message>
        <source>The JPEG and optical-flow engines exist once per GPU, and the instance with media extensions (+me) takes them.</source>
        <translation type="unfinished">Die Engines für JPEG und optischen Fluss gibt es je GPU einmal, und die Instanz mit Medienerweiterungen (+me) belegt sie.</translation>
    </message>
    <message>
        <source>Use the plain profile of the same size for all but one VM.</source>
        <translation type="unfinished">Für alle VMs bis auf eine das einfache Profil derselben Größe verwenden.</translation>
    </message>
    <message>
        <source>%1 runs ESXi %3, but %2 is to serve MIG-backed vGPUs, which need ESXi %4 or later.</source>
        <translation type="unfinished">Auf %1 läuft ESXi %3, aber %2 soll MIG-gestützte vGPUs bereitstellen, die ESXi %4 oder höher brauchen.</translation>
    </message>
    <message>
        <source>%2 is to serve MIG-backed vGPUs, which need ESXi %4 or later. The ESXi version of %1 is not entered.</source>
        <translation type="unfinished">%2 soll MIG-gestützte vGPUs bereitstellen, die ESXi %4 oder höher brauchen. Die ESXi-Version von %1 ist nicht angegeben.</translation>
    </message>
    <message>
        <source>%1 runs vGPU Manager %5, but %2 is to serve MIG-backed vGPUs. As far as remembered, these need vGPU release %6 or later.</source>
        <translation type="unfinished">Auf %1 läuft vGPU Manager %5, aber %2 soll MIG-gestützte vGPUs bereitstellen. Diese brauchen, soweit erinnerlich, vGPU-Release %6 oder höher.</translation>
    </message>
    <message>
        <source>%1 holds profile %2 (MIG instance %3), but %4 runs ESXi %5. This profile needs ESXi %6 or later.</source>
        <translation type="unfinished">%1 enthält Profil %2 (MIG-Instanz %3), aber auf %4 läuft ESXi %5. Dieses Profil braucht ESXi %6 oder höher.</translation>
    </message>
    <message>
        <source>%1 holds profile %2 (MIG instance %3), which needs ESXi %6 or later. The ESXi version of %4 is not entered.</source>
        <translation type="unfinished">%1 enthält Profil %2 (MIG-Instanz %3), das ESXi %6 oder höher braucht. Die ESXi-Version von %4 ist nicht angegeben.</translation>
    </message>
    <message>
        <source>%1 holds profile %2, whose vGPUs share a MIG instance, but %3 runs ESXi %4. Sharing needs ESXi %5 or later.</source>
        <translation type="unfinished">%1 enthält Profil %2, dessen vGPUs sich eine MIG-Instanz teilen, aber auf %3 läuft ESXi %4. Das Teilen braucht ESXi %5 oder höher.</translation>
    </message>
    <message>
        <source>%1 holds profile %2, whose vGPUs share a MIG instance, but %3 runs vGPU Manager %6. Sharing needs vGPU release %7 or later.</source>
        <translation type="unfinished">%1 enthält Profil %2, dessen vGPUs sich eine MIG-Instanz teilen, aber auf %3 läuft vGPU Manager %6. Das Teilen braucht vGPU-Release %7 oder höher.</translation>
    </message>
    <message>
        <source>%1 holds profile %2, whose vGPUs share a MIG instance, which needs ESXi %5 or later. The ESXi version of %3 is not entered.</source>
        <translation type="unfinished">%1 enthält Profil %2, dessen vGPUs sich eine MIG-Instanz teilen, was ESXi %5 oder höher braucht. Die ESXi-Version von %3 ist nicht angegeben.</translation>
    </message>
    <message>
        <source>%1 holds profile %2, whose vGPUs share a MIG instance, which needs vGPU release %7 or later. The release of the vGPU Manager on %3 is not entered.</source>
        <translation type="unfinished">%1 enthält Profil %2, dessen vGPUs sich eine MIG-Instanz teilen, was vGPU-Release %7 oder höher braucht. Das Release des vGPU Manager auf %3 ist nicht angegeben.</translation>
    </message>
    <message>
        <source>MIG-backed vGPUs need ESXi 7.0 Update 2 or later</source>
        <translation type="unfinished">MIG-gestützte vGPUs brauchen ESXi 7.0 Update 2 oder höher</translation>
    </message>
    <message>
        <source>Older ESXi versions know no MIG-backed vGPUs. The ESXi bound comes from a secondary source; the vGPU release is remembered, so that part is a warning.</source>
        <translation type="unfinished">Ältere ESXi-Versionen kennen keine MIG-gestützten vGPUs. Die ESXi-Grenze stammt aus einer Sekundärquelle; das vGPU-Release ist aus dem Gedächtnis, daher ist dieser Teil eine Warnung.</translation>
    </message>
    <message>
        <source>Update ESXi, or use time-sliced vGPUs.</source>
        <translation type="unfinished">ESXi aktualisieren oder zeitgeteilte vGPUs verwenden.</translation>
    </message>
    <message>
        <source>ESXi 7.0 Update 2 and later.</source>
        <translation type="unfinished">ESXi 7.0 Update 2 und höher.</translation>
    </message>
    <message>
        <source>Double-memory and media profiles need ESXi 8.0 Update 3</source>
        <translation type="unfinished">Profile mit doppeltem Speicher und Medienprofile brauchen ESXi 8.0 Update 3</translation>
    </message>
    <message>
        <source>MIG profiles with one compute slice and double memory, and those with media extensions (+me), carry a footnote in NVIDIA&apos;s tables that asks for ESXi 8.0 Update 3. The footnote was matched to the profiles by its position.</source>
        <translation type="unfinished">MIG-Profile mit einem Compute-Slice und doppeltem Speicher sowie solche mit Medienerweiterungen (+me) tragen in den Tabellen von NVIDIA eine Fußnote, die ESXi 8.0 Update 3 verlangt. Die Fußnote wurde den Profilen anhand ihrer Position zugeordnet.</translation>
    </message>
    <message>
        <source>Update ESXi, or use another MIG profile.</source>
        <translation type="unfinished">ESXi aktualisieren oder ein anderes MIG-Profil verwenden.</translation>
    </message>
    <message>
        <source>vGPUs that share a MIG instance need ESXi 9.0 Update 1</source>
        <translation type="unfinished">vGPUs, die sich eine MIG-Instanz teilen, brauchen ESXi 9.0 Update 1</translation>
    </message>
    <message>
        <source>Several vGPUs may share one MIG instance on RTX PRO Blackwell server GPUs only. The GPUs were read at NVIDIA; the ESXi bound comes from one secondary source.</source>
        <translation type="unfinished">Nur auf RTX-PRO-Blackwell-Server-GPUs können sich mehrere vGPUs eine MIG-Instanz teilen. Die GPUs wurden bei NVIDIA nachgelesen; die ESXi-Grenze stammt aus einer einzigen Sekundärquelle.</translation>
    </message>
    <message>
        <source>Update the host, or use profiles that fill a whole MIG instance.</source>
        <translation type="unfinished">Den Host aktualisieren oder Profile verwenden, die eine ganze MIG-Instanz füllen.</translation>
    </message>
    <message>
        <source>ESXi 9.0 Update 1, vGPU release 19 and later.</source>
        <translation type="unfinished">ESXi 9.0 Update 1, vGPU-Release 19 und höher.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode. VMware names Ampere as the first generation with it, NVIDIA&apos;s documents contradict each other for %3.</source>
        <translation type="unfinished">%1 ist im Modus „Gemischte Größen“. VMware nennt Ampere als erste Generation damit, die Dokumente von NVIDIA widersprechen sich für %3.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, which %2 (%3) does not have.</source>
        <translation type="unfinished">%1 ist im Modus „Gemischte Größen“, den %2 (%3) nicht hat.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode. Whether %2 has that mode is unverified in the catalog.</source>
        <translation type="unfinished">%1 ist im Modus „Gemischte Größen“. Ob %2 diesen Modus hat, ist im Katalog ungeprüft.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, but %2 runs ESXi %3. Mixed-size mode needs ESXi %4 or later.</source>
        <translation type="unfinished">%1 ist im Modus „Gemischte Größen“, aber auf %2 läuft ESXi %3. Der Modus „Gemischte Größen“ braucht ESXi %4 oder höher.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, but %2 runs vGPU Manager %5. Mixed-size mode needs vGPU release %6 or later.</source>
        <translation type="unfinished">%1 ist im Modus „Gemischte Größen“, aber auf %2 läuft vGPU Manager %5. Der Modus „Gemischte Größen“ braucht vGPU-Release %6 oder höher.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, which needs ESXi %4 or later. The ESXi version of %2 is not entered.</source>
        <translation type="unfinished">%1 ist im Modus „Gemischte Größen“, der ESXi %4 oder höher braucht. Die ESXi-Version von %2 ist nicht angegeben.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, which needs vGPU release %6 or later. The release of the vGPU Manager on %2 is not entered.</source>
        <translation type="unfinished">%1 ist im Modus „Gemischte Größen“, der vGPU-Release %6 oder höher braucht. Das Release des vGPU Manager auf %2 ist nicht angegeben.</translation>
    </message>
    <message>
        <source>%1 holds %2 vGPUs of %3 in mixed-size mode (reserved slots in all: %4). In this mode profile %5 has %6 placement IDs, so at most %6 fit.</source>
        <translation type="unfinished">%1 enthält %2 vGPUs von %3 im Modus „Gemischte Größen“ (reservierte Slots insgesamt: %4). Profil %5 hat in diesem Modus %6 Platzierungs-IDs, sodass höchstens %6 passen.</translation>
    </message>
    <message>
        <source>%1 holds several vGPUs of profile %2 in mixed-size mode. How many of them fit (max_mixed) is unverified in the catalog.</source>
        <translation type="unfinished">%1 enthält mehrere vGPUs des Profils %2 im Modus „Gemischte Größen“. Wie viele davon passen (max_mixed), ist im Katalog ungeprüft.</translation>
    </message>
    <message>
        <source>Mixed-size mode needs a recent host and GPU</source>
        <translation type="unfinished">Der Modus „Gemischte Größen“ braucht einen neueren Host und eine neuere GPU</translation>
    </message>
    <message>
        <source>ESXi can set the mode from 8.0 Update 3 on, NVIDIA&apos;s driver has it from branch 17 on, and the GPU must support it. For generations before Ampere the sources disagree, so those are a warning.</source>
        <translation type="unfinished">ESXi kann den Modus ab 8.0 Update 3 setzen, der Treiber von NVIDIA hat ihn ab Zweig 17, und die GPU muss ihn unterstützen. Für Generationen vor Ampere sind sich die Quellen uneinig, daher sind diese eine Warnung.</translation>
    </message>
    <message>
        <source>Update the host, or return the GPU to same-size mode.</source>
        <translation type="unfinished">Den Host aktualisieren oder die GPU in den Modus „Gleiche Größe“ zurückversetzen.</translation>
    </message>
    <message>
        <source>ESXi 8.0 Update 3, vGPU release 17 and later.</source>
        <translation type="unfinished">ESXi 8.0 Update 3, vGPU-Release 17 und höher.</translation>
    </message>
    <message>
        <source>In mixed-size mode each size has a most of its own</source>
        <translation type="unfinished">Im Modus „Gemischte Größen“ hat jede Größe ihre eigene Höchstzahl</translation>
    </message>
    <message>
        <source>A vGPU of one size may start only at certain places of the GPU. There are as many as NVIDIA&apos;s table lists, which for some sizes is fewer than in same-size mode. Reserved slots count, powered-off VMs do not.</source>
        <translation type="unfinished">Eine vGPU einer Größe darf nur an bestimmten Stellen der GPU beginnen. Es gibt so viele, wie die Tabelle von NVIDIA aufführt, bei manchen Größen weniger als im Modus „Gleiche Größe“. Reservierte Slots zählen, ausgeschaltete VMs nicht.</translation>
    </message>
    <message>
        <source>Move a VM to another GPU, or choose a profile of another size.</source>
        <translation type="unfinished">Eine VM auf eine andere GPU verschieben oder ein Profil anderer Größe wählen.</translation>
    </message>
    <message>
        <source>In mixed-size mode every vGPU finds a placement ID</source>
        <translation type="unfinished">Im Modus „Gemischte Größen“ findet jede vGPU eine Platzierungs-ID</translation>
    </message>
    <message>
        <source>Each size may start only at its placement IDs, and ranges must not overlap. Room that no allowed start covers is stranded. Placement IDs of this design are an intent: ESXi chooses them itself at power-on.</source>
        <translation type="unfinished">Jede Größe darf nur an ihren Platzierungs-IDs beginnen, und Bereiche dürfen sich nicht überlappen. Platz, den kein erlaubter Start abdeckt, ist verloren. Platzierungs-IDs in diesem Entwurf sind eine Absicht: ESXi wählt sie beim Einschalten selbst.</translation>
    </message>
    <message>
        <source>Choose sizes that divide each other (10, 20 and 40 GB of 80 GB; 6, 12 and 24 GB of 48 GB), give up fixed placement IDs, or use another GPU.</source>
        <translation type="unfinished">Größen wählen, die einander teilen (10, 20 und 40 GB von 80 GB; 6, 12 und 24 GB von 48 GB), feste Platzierungs-IDs aufgeben oder eine andere GPU verwenden.</translation>
    </message>
    <message>
        <source>The vGPUs on %1 have room, but not in every order of power-on: if those of profile %2 come first, one of profile %3 may find no placement ID. ESXi never moves a running vGPU.</source>
        <translation type="unfinished">Die vGPUs auf %1 haben Platz, aber nicht in jeder Einschaltreihenfolge: Kommen die von Profil %2 zuerst, findet eine von Profil %3 womöglich keine Platzierungs-ID. ESXi verschiebt eine laufende vGPU nie.</translation>
    </message>
    <message>
        <source>%1 has %2 free, of which no vGPU can use %3: no profile has a placement ID there.</source>
        <translation type="unfinished">%1 hat %2 frei, wovon keine vGPU %3 nutzen kann: Kein Profil hat dort eine Platzierungs-ID.</translation>
    </message>
    <message>
        <source>Give the VMs with profile %2 on %1 profile %3</source>
        <translation type="unfinished">VMs mit Profil %2 auf %1 Profil %3 geben</translation>
    </message>
    <message>
        <source>In mixed-size mode every order of power-on works</source>
        <translation type="unfinished">Im Modus „Gemischte Größen“ geht jede Einschaltreihenfolge</translation>
    </message>
    <message>
        <source>The vGPU Manager chooses the placement ID at power-on and never moves a running vGPU, so small vGPUs that start early can take the places that a large one needs. Tried are orders in which all vGPUs of one profile start together, each at the lowest free placement ID; how ESXi really chooses is not documented, so the rule is our inference.</source>
        <translation type="unfinished">Der vGPU Manager wählt die Platzierungs-ID beim Einschalten und verschiebt eine laufende vGPU nie, daher können früh startende kleine vGPUs die Plätze belegen, die eine große braucht. Probiert werden Reihenfolgen, in denen alle vGPUs eines Profils zusammen starten, jede an der niedrigsten freien Platzierungs-ID; wie ESXi wirklich wählt, ist nicht dokumentiert, daher ist die Regel gefolgert.</translation>
    </message>
    <message>
        <source>Power on the large vGPUs first, choose sizes that divide each other, or move a VM to another GPU.</source>
        <translation type="unfinished">Die großen vGPUs zuerst einschalten, Größen wählen, die einander teilen, oder eine VM auf eine andere GPU verschieben.</translation>
    </message>
    <message>
        <source>In mixed-size mode free memory can be used by some profile</source>
        <translation type="unfinished">Im Modus „Gemischte Größen“ kann irgendein Profil den freien Speicher nutzen</translation>
    </message>
    <message>
        <source>Each size may start at its placement IDs only. Free memory that no profile of the GPU model can reach any more is lost until a vGPU goes. Sizes such as 8 GB on a GPU of 80 GB waste some, sizes that are halves of halves waste none. The amount follows from the places drawn in this design.</source>
        <translation type="unfinished">Jede Größe darf nur an ihren Platzierungs-IDs beginnen. Freier Speicher, den kein Profil des GPU-Modells mehr erreichen kann, ist verloren, bis eine vGPU wegfällt. Größen wie 8 GB auf einer GPU mit 80 GB verschwenden etwas, Größen, die Hälften von Hälften sind, nichts. Die Menge ergibt sich aus den in diesem Entwurf gezeichneten Plätzen.</translation>
    </message>
    <message>
        <source>Choose sizes that divide each other, for instance 10 GB instead of 8 GB.</source>
        <translation type="unfinished">Größen wählen, die einander teilen, zum Beispiel 10 GB statt 8 GB.</translation>
    </message>
    <message>
        <source>%1 serves passthrough today and is planned for vGPUs. The switch needs its VMs powered off and a restart of %2.</source>
        <translation type="unfinished">%1 dient heute Passthrough und ist für vGPUs geplant. Für die Umstellung müssen ihre VMs ausgeschaltet sein und %2 neu gestartet werden.</translation>
    </message>
    <message>
        <source>%1 serves vGPUs today and is planned for passthrough. The switch needs its VMs powered off and a restart of %2.</source>
        <translation type="unfinished">%1 stellt heute vGPUs bereit und ist für Passthrough geplant. Für die Umstellung müssen ihre VMs ausgeschaltet sein und %2 neu gestartet werden.</translation>
    </message>
    <message>
        <source>%1 is used otherwise today than this design plans. The change needs its VMs powered off and a restart of %2.</source>
        <translation type="unfinished">%1 wird heute anders verwendet, als dieser Entwurf es plant. Für die Änderung müssen ihre VMs ausgeschaltet sein und %2 neu gestartet werden.</translation>
    </message>
    <message>
        <source>%1 serves both modes (passthrough GPUs: %2, vGPU GPUs: %3). That is supported: the modes use separate GPUs and separate VMs.</source>
        <translation type="unfinished">%1 dient beiden Modi (Passthrough-GPUs: %2, vGPU-GPUs: %3). Das wird unterstützt: Die Modi verwenden getrennte GPUs und getrennte VMs.</translation>
    </message>
    <message>
        <source>Switching a GPU&apos;s use needs a host restart</source>
        <translation type="unfinished">Die Verwendung einer GPU umzustellen braucht einen Neustart des Hosts</translation>
    </message>
    <message>
        <source>ESXi binds the device to another driver when passthrough is toggled. The VMs on it must be powered off and the host restarted before the new use holds.</source>
        <translation type="unfinished">ESXi bindet das Gerät an einen anderen Treiber, wenn Passthrough umgeschaltet wird. Die VMs darauf müssen ausgeschaltet und der Host neu gestartet werden, bevor die neue Verwendung gilt.</translation>
    </message>
    <message>
        <source>Plan a maintenance window: power off the VMs, toggle passthrough or set Shared Direct, restart the host.</source>
        <translation type="unfinished">Ein Wartungsfenster planen: VMs ausschalten, Passthrough umschalten oder Shared Direct setzen, Host neu starten.</translation>
    </message>
    <message>
        <source>One host may serve passthrough and vGPUs on separate GPUs</source>
        <translation type="unfinished">Ein Host darf Passthrough und vGPUs auf getrennten GPUs bereitstellen</translation>
    </message>
    <message>
        <source>NVIDIA supports both modes on one host as long as they use separate physical GPUs and separate VMs. VMware recommends vGPU where both would do, since it is easier to operate.</source>
        <translation type="unfinished">NVIDIA unterstützt beide Modi auf einem Host, solange sie getrennte physische GPUs und getrennte VMs verwenden. VMware empfiehlt vGPU, wo beides möglich wäre, da es einfacher zu betreiben ist.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished">Nichts zu tun.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, among them %3, which is only a part of a %7. %4 runs ESXi %5; before ESXi %6 a VM with several vGPUs needs full-size profiles.</source>
        <translation type="unfinished">%1 hat %2 vGPUs, darunter %3, die nur ein Teil einer %7 ist. Auf %4 läuft ESXi %5; vor ESXi %6 braucht eine VM mit mehreren vGPUs Profile voller Größe.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, among them %3, which is only a part of a %7. That needs ESXi %6 or later, and the ESXi version of %4 is not entered.</source>
        <translation type="unfinished">%1 hat %2 vGPUs, darunter %3, die nur ein Teil einer %7 ist. Das braucht ESXi %6 oder höher, und die ESXi-Version von %4 ist nicht angegeben.</translation>
    </message>
    <message>
        <source>%1 has vGPUs of different GPU models: %2 and %3. All vGPUs of a VM must be of one board type and one series; their sizes may differ.</source>
        <translation type="unfinished">%1 hat vGPUs verschiedener GPU-Modelle: %2 und %3. Alle vGPUs einer VM müssen von einem Kartentyp und einer Serie sein; ihre Größen dürfen sich unterscheiden.</translation>
    </message>
    <message>
        <source>%1 has vGPUs of different series: %2 and %3. All vGPUs of a VM must be of one board type and one series; their sizes may differ.</source>
        <translation type="unfinished">%1 hat vGPUs verschiedener Serien: %2 und %3. Alle vGPUs einer VM müssen von einem Kartentyp und einer Serie sein; ihre Größen dürfen sich unterscheiden.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, among them %3 of series %4. A VM with this vGPU type can have 1 vGPU only.</source>
        <translation type="unfinished">%1 hat %2 vGPUs, darunter %3 der Serie %4. Eine VM mit diesem vGPU-Typ kann nur 1 vGPU haben.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, among them %3. Whether a VM may have several of this type is unverified in the catalog.</source>
        <translation type="unfinished">%1 hat %2 vGPUs, darunter %3. Ob eine VM mehrere dieses Typs haben darf, ist im Katalog ungeprüft.</translation>
    </message>
    <message>
        <source>Remove the vGPUs of %1 that do not go with its first one (%2)</source>
        <translation type="unfinished">vGPUs von %1 entfernen, die nicht zu ihrer ersten (%2) passen</translation>
    </message>
    <message>
        <source>%1 has MIG-backed and time-sliced vGPUs, among them %2 and %3. The documents read show several vGPUs of one kind only.</source>
        <translation type="unfinished">%1 hat MIG-gestützte und zeitgeteilte vGPUs, darunter %2 und %3. Die gelesenen Dokumente zeigen mehrere vGPUs nur einer Art.</translation>
    </message>
    <message>
        <source>Remove the MIG-backed vGPUs of %1</source>
        <translation type="unfinished">MIG-gestützte vGPUs von %1 entfernen</translation>
    </message>
    <message>
        <source>Remove the time-sliced vGPUs of %1</source>
        <translation type="unfinished">Zeitgeteilte vGPUs von %1 entfernen</translation>
    </message>
    <message>
        <source>Before ESXi 8.0 several vGPUs in one VM must be full-size</source>
        <translation type="unfinished">Vor ESXi 8.0 müssen mehrere vGPUs in einer VM volle Größe haben</translation>
    </message>
    <message>
        <source>Up to ESXi 7 a VM with several vGPUs may have only profiles of a whole GPU. From 8.0 on NVIDIA allows all sizes, time-sliced and MIG-backed. A secondary text on vSphere 9.0 still asks for full size; NVIDIA&apos;s statement is preferred here.</source>
        <translation type="unfinished">Bis ESXi 7 darf eine VM mit mehreren vGPUs nur Profile einer ganzen GPU haben. Ab 8.0 erlaubt NVIDIA alle Größen, zeitgeteilt und MIG-gestützt. Ein Sekundärtext zu vSphere 9.0 verlangt weiterhin volle Größe; hier wird die Aussage von NVIDIA bevorzugt.</translation>
    </message>
    <message>
        <source>Use full-size profiles, one vGPU, or ESXi 8.0 or later.</source>
        <translation type="unfinished">Profile voller Größe, eine einzige vGPU oder ESXi 8.0 oder höher verwenden.</translation>
    </message>
    <message>
        <source>Before ESXi 8.0.</source>
        <translation type="unfinished">Vor ESXi 8.0.</translation>
    </message>
    <message>
        <source>Several vGPUs of a VM are of one board and series</source>
        <translation type="unfinished">Mehrere vGPUs einer VM sind von einer Karte und Serie</translation>
    </message>
    <message>
        <source>NVIDIA supports several vGPUs in one VM if all are of the same board type and the same series: A40-48C with A40-16C works, A30-8C with A16-8C does not.</source>
        <translation type="unfinished">NVIDIA unterstützt mehrere vGPUs in einer VM, wenn alle vom selben Kartentyp und derselben Serie sind: A40-48C mit A40-16C funktioniert, A30-8C mit A16-8C nicht.</translation>
    </message>
    <message>
        <source>Choose profiles of one board type and series.</source>
        <translation type="unfinished">Profile eines Kartentyps und einer Serie wählen.</translation>
    </message>
    <message>
        <source>Only some vGPU types may be several in one VM</source>
        <translation type="unfinished">Nur manche vGPU-Typen darf eine VM mehrfach haben</translation>
    </message>
    <message>
        <source>Q-series and C-series types may be given to a VM several times, A-series and B-series types may not, nor may some small types of older boards. That was read for vSphere 6.7 and in NVIDIA&apos;s type tables.</source>
        <translation type="unfinished">Typen der Q-Serie und C-Serie darf eine VM mehrfach erhalten, Typen der A-Serie und B-Serie nicht, ebenso wenig manche kleine Typen älterer Karten. Das wurde für vSphere 6.7 und in den Typtabellen von NVIDIA nachgelesen.</translation>
    </message>
    <message>
        <source>Give the VM one vGPU, or use Q-series or C-series profiles.</source>
        <translation type="unfinished">Der VM eine einzige vGPU geben oder Profile der Q-Serie oder C-Serie verwenden.</translation>
    </message>
    <message>
        <source>All vGPUs of a VM are MIG-backed, or all are time-sliced</source>
        <translation type="unfinished">Alle vGPUs einer VM sind MIG-gestützt, oder alle sind zeitgeteilt</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s examples of VMs with several vGPUs combine vGPUs of one kind. That the two kinds do not go together in one VM is inferred from the lack of an example, so it is a warning.</source>
        <translation type="unfinished">Die Beispiele von NVIDIA für VMs mit mehreren vGPUs kombinieren vGPUs einer Art. Dass die beiden Arten in einer VM nicht zusammengehen, ist aus dem Fehlen eines Beispiels gefolgert, daher eine Warnung.</translation>
    </message>
    <message>
        <source>Use vGPUs of one kind in a VM.</source>
        <translation type="unfinished">In einer VM vGPUs einer Art verwenden.</translation>
    </message>
    <message>
        <source>%1 is passed through, so nvidia-smi on %2 does not list it. Its load can be watched in the guest only.</source>
        <translation type="unfinished">%1 wird durchgereicht, daher führt nvidia-smi auf %2 sie nicht auf. Ihre Last lässt sich nur im Gast beobachten.</translation>
    </message>
    <message>
        <source>%1 has an audio function beside its graphics function. Passing only the graphics function through may not be enough.</source>
        <translation type="unfinished">%1 hat neben der Grafikfunktion eine Audiofunktion. Nur die Grafikfunktion durchzureichen genügt womöglich nicht.</translation>
    </message>
    <message>
        <source>A passthrough GPU is watched from its guest</source>
        <translation type="unfinished">Eine Passthrough-GPU wird von ihrem Gast aus beobachtet</translation>
    </message>
    <message>
        <source>ESXi gives the device away, so the host&apos;s tools do not see its load, memory or temperature. The driver in the guest does.</source>
        <translation type="unfinished">ESXi gibt das Gerät ab, daher sehen die Werkzeuge des Hosts weder seine Last noch seinen Speicher oder seine Temperatur. Der Treiber im Gast sieht sie.</translation>
    </message>
    <message>
        <source>Monitor it in the guest, with nvidia-smi or an agent there.</source>
        <translation type="unfinished">Im Gast überwachen, mit nvidia-smi oder einem Agenten dort.</translation>
    </message>
    <message>
        <source>The audio function of a graphics board goes with it</source>
        <translation type="unfinished">Die Audiofunktion einer Grafikkarte geht mit ihr</translation>
    </message>
    <message>
        <source>Boards with display outputs have an audio function at PCI function 1. NVIDIA asks to pass it through too for the active Quadro RTX 6000 and 8000 on Hyper-V; that ESXi gains by it is our inference.</source>
        <translation type="unfinished">Karten mit Bildschirmausgängen haben an PCI-Funktion 1 eine Audiofunktion. NVIDIA verlangt für die aktiven Quadro RTX 6000 und 8000 unter Hyper-V, sie ebenfalls durchzureichen; dass ESXi davon profitiert, ist gefolgert.</translation>
    </message>
    <message>
        <source>If the guest has trouble with the GPU, pass PCI function 1 through as well.</source>
        <translation type="unfinished">Hat der Gast Schwierigkeiten mit der GPU, auch PCI-Funktion 1 durchreichen.</translation>
    </message>
    <message>
        <source>The default graphics type that is planned for %1 is not entered, so it is unknown whether it changes under the VMs that run there: %2, among them %3.</source>
        <translation type="unfinished">Der für %1 geplante Standardgrafiktyp ist nicht angegeben, daher ist unbekannt, ob er sich unter den dort laufenden VMs ändert: %2, darunter %3.</translation>
    </message>
    <message>
        <source>The default graphics type of %1 is Shared today and is to become Shared Direct, but VMs run there: %2, among them %3.</source>
        <translation type="unfinished">Der Standardgrafiktyp von %1 ist heute Shared und soll Shared Direct werden, aber dort laufen VMs: %2, darunter %3.</translation>
    </message>
    <message>
        <source>The default graphics type of %1 is Shared Direct today and is to become Shared, but VMs run there: %2, among them %3.</source>
        <translation type="unfinished">Der Standardgrafiktyp von %1 ist heute Shared Direct und soll Shared werden, aber dort laufen VMs: %2, darunter %3.</translation>
    </message>
    <message>
        <source>Plan the VMs on %1 powered off</source>
        <translation type="unfinished">VMs auf %1 als ausgeschaltet planen</translation>
    </message>
    <message>
        <source>Leave the default graphics type of %1 as it is today</source>
        <translation type="unfinished">Standardgrafiktyp von %1 lassen, wie er heute ist</translation>
    </message>
    <message>
        <source>%1 is to go to same-size mode, but vGPUs run on it in its mode of today: %2 VMs, among them %3. The mode of a GPU changes only while it is empty.</source>
        <translation type="unfinished">%1 soll in den Modus „Gleiche Größe“ wechseln, aber im heutigen Modus laufen vGPUs darauf: %2 VMs, darunter %3. Der Modus einer GPU ändert sich nur, solange sie leer ist.</translation>
    </message>
    <message>
        <source>%1 is to go to mixed-size mode, but vGPUs run on it in its mode of today: %2 VMs, among them %3. The mode of a GPU changes only while it is empty.</source>
        <translation type="unfinished">%1 soll in den Modus „Gemischte Größen“ wechseln, aber im heutigen Modus laufen vGPUs darauf: %2 VMs, darunter %3. Der Modus einer GPU ändert sich nur, solange sie leer ist.</translation>
    </message>
    <message>
        <source>%1 is to go to multi-instance (MIG) mode, but vGPUs run on it in its mode of today: %2 VMs, among them %3. The mode of a GPU changes only while it is empty.</source>
        <translation type="unfinished">%1 soll in den Multi-Instance-Modus (MIG) wechseln, aber im heutigen Modus laufen vGPUs darauf: %2 VMs, darunter %3. Der Modus einer GPU ändert sich nur, solange sie leer ist.</translation>
    </message>
    <message>
        <source>Leave the vGPU mode of %1 as it is today</source>
        <translation type="unfinished">vGPU-Modus von %1 lassen, wie er heute ist</translation>
    </message>
    <message>
        <source>The default graphics type changes while no VM runs on the host</source>
        <translation type="unfinished">Der Standardgrafiktyp ändert sich, während keine VM auf dem Host läuft</translation>
    </message>
    <message>
        <source>A host takes over another default graphics type only once all its VMs are off and it, or its Xorg service, was restarted. The same holds for an update of the vGPU Manager. The rule looks at hosts for which the type of today is entered.</source>
        <translation type="unfinished">Ein Host übernimmt einen anderen Standardgrafiktyp erst, wenn alle seine VMs ausgeschaltet sind und er oder sein Dienst Xorg neu gestartet wurde. Dasselbe gilt für eine Aktualisierung des vGPU Manager. Die Regel betrachtet Hosts, für die der heutige Typ angegeben ist.</translation>
    </message>
    <message>
        <source>Move the VMs to other hosts or power them off, put the host into maintenance mode, then change the type.</source>
        <translation type="unfinished">Die VMs auf andere Hosts verschieben oder ausschalten, den Host in den Wartungsmodus versetzen, dann den Typ ändern.</translation>
    </message>
    <message>
        <source>The vGPU mode of a GPU changes while no vGPU runs on it</source>
        <translation type="unfinished">Der vGPU-Modus einer GPU ändert sich, während keine vGPU darauf läuft</translation>
    </message>
    <message>
        <source>A GPU keeps the mode in which it is divided until its last vGPU is gone: same size, mixed size or MIG. The rule looks at GPUs for which the mode of today is entered and differs from the plan.</source>
        <translation type="unfinished">Eine GPU behält den Modus, in dem sie aufgeteilt ist, bis ihre letzte vGPU weg ist: gleiche Größe, gemischte Größen oder MIG. Die Regel betrachtet GPUs, für die der heutige Modus angegeben ist und vom Plan abweicht.</translation>
    </message>
    <message>
        <source>Empty the GPU first: move its VMs or power them off, then change the mode.</source>
        <translation type="unfinished">Zuerst die GPU leeren: ihre VMs verschieben oder ausschalten, dann den Modus ändern.</translation>
    </message>
    <message>
        <source>vGPU profile %2 is placed on %1, but it is a profile of another GPU model. Each GPU model has its own vGPU types.</source>
        <translation type="unfinished">vGPU-Profil %2 ist auf %1 platziert, ist aber ein Profil eines anderen GPU-Modells. Jedes GPU-Modell hat seine eigenen vGPU-Typen.</translation>
    </message>
    <message>
        <source>vGPU profile %2 is placed on %1, but this GPU model has no vGPU types at all: it serves passthrough only.</source>
        <translation type="unfinished">vGPU-Profil %2 ist auf %1 platziert, aber dieses GPU-Modell hat gar keine vGPU-Typen: Es dient nur Passthrough.</translation>
    </message>
    <message>
        <source>vGPU profile %2 is placed on %1. The catalog lists no such profile for this model, but its list of names is unverified.</source>
        <translation type="unfinished">vGPU-Profil %2 ist auf %1 platziert. Der Katalog führt für dieses Modell kein solches Profil auf, aber seine Namensliste ist ungeprüft.</translation>
    </message>
    <message>
        <source>The catalog has no vGPU profile %2, so its size and its place on %1 cannot be checked.</source>
        <translation type="unfinished">Der Katalog hat kein vGPU-Profil %2, daher können seine Größe und sein Platz auf %1 nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The catalog has no GPU model %2, so what %1 can hold cannot be checked.</source>
        <translation type="unfinished">Der Katalog hat kein GPU-Modell %2, daher kann nicht geprüft werden, was %1 enthalten kann.</translation>
    </message>
    <message>
        <source>Let %1 use vGPU profile %2, which this GPU has</source>
        <translation type="unfinished">%1 vGPU-Profil %2 verwenden lassen, das diese GPU hat</translation>
    </message>
    <message>
        <source>%1 waits for vGPU profile %2, which the catalog does not have, so it cannot be checked.</source>
        <translation type="unfinished">%1 wartet auf vGPU-Profil %2, das der Katalog nicht hat, daher kann es nicht geprüft werden.</translation>
    </message>
    <message>
        <source>%1 asks for GPU model %2, which the catalog does not have, so it cannot be checked.</source>
        <translation type="unfinished">%1 fordert GPU-Modell %2 an, das der Katalog nicht hat, daher kann es nicht geprüft werden.</translation>
    </message>
    <message>
        <source>A vGPU profile belongs to the GPU&apos;s model</source>
        <translation type="unfinished">Ein vGPU-Profil gehört zum Modell der GPU</translation>
    </message>
    <message>
        <source>The name of a profile begins with the board that it belongs to. ESXi offers a VM only hosts with a GPU of that model. A model or profile that the catalog does not know is neither confirmed nor refused.</source>
        <translation type="unfinished">Der Name eines Profils beginnt mit der Karte, zu der es gehört. ESXi bietet einer VM nur Hosts mit einer GPU dieses Modells an. Ein Modell oder Profil, das der Katalog nicht kennt, wird weder bestätigt noch abgelehnt.</translation>
    </message>
    <message>
        <source>Choose a profile of this GPU&apos;s model, or a GPU of the profile&apos;s model.</source>
        <translation type="unfinished">Ein Profil des Modells dieser GPU oder eine GPU des Modells des Profils wählen.</translation>
    </message>
    <message>
        <source>What a VM asks for is in the catalog</source>
        <translation type="unfinished">Was eine VM anfordert, steht im Katalog</translation>
    </message>
    <message>
        <source>Sliceboard knows sizes and limits from its catalog only. What is not in it cannot be checked; that does not mean that it is wrong.</source>
        <translation type="unfinished">Sliceboard kennt Größen und Grenzen nur aus seinem Katalog. Was nicht darin steht, kann nicht geprüft werden; das heißt nicht, dass es falsch ist.</translation>
    </message>
    <message>
        <source>Correct the name, or add the profile or model to your own catalog folder.</source>
        <translation type="unfinished">Den Namen korrigieren oder das Profil oder Modell dem eigenen Katalogordner hinzufügen.</translation>
    </message>
    <message>
        <source>%1 is in same-size mode, but holds vGPUs of %2 and of %3 (%4 and %5, vGPUs and reserved slots in all: %6). The first one that powers on fixes the size for all.</source>
        <translation type="unfinished">%1 ist im Modus „Gleiche Größe“, enthält aber vGPUs von %2 und von %3 (%4 und %5, vGPUs und reservierte Slots insgesamt: %6). Die erste, die eingeschaltet wird, legt die Größe für alle fest.</translation>
    </message>
    <message>
        <source>%1 holds vGPUs of different series (%2 and %3) in same-size mode. Its host runs ESXi %4; before ESXi %5 one GPU takes one vGPU type.</source>
        <translation type="unfinished">%1 enthält vGPUs verschiedener Serien (%2 und %3) im Modus „Gleiche Größe“. Auf ihrem Host läuft ESXi %4; vor ESXi %5 nimmt eine GPU nur einen vGPU-Typ auf.</translation>
    </message>
    <message>
        <source>%1 holds vGPUs of different series (%2 and %3) in same-size mode, which needs ESXi %5. The ESXi version of its host is not entered.</source>
        <translation type="unfinished">%1 enthält vGPUs verschiedener Serien (%2 und %3) im Modus „Gleiche Größe“, was ESXi %5 braucht. Die ESXi-Version ihres Hosts ist nicht angegeben.</translation>
    </message>
    <message>
        <source>%1 holds vGPUs of different series (%2 and %3) in same-size mode under vGPU Manager %6. As far as remembered, NVIDIA allows that only in later releases.</source>
        <translation type="unfinished">%1 enthält vGPUs verschiedener Serien (%2 und %3) im Modus „Gleiche Größe“ unter vGPU Manager %6. Soweit erinnerlich, erlaubt NVIDIA das erst in späteren Releases.</translation>
    </message>
    <message>
        <source>%1 holds %2 vGPUs of %3 in same-size mode (reserved slots among them: %4). Profile %5 fits at most %6 times.</source>
        <translation type="unfinished">%1 enthält %2 vGPUs von %3 im Modus „Gleiche Größe“ (reservierte Slots darunter: %4). Profil %5 passt höchstens %6-mal.</translation>
    </message>
    <message>
        <source>%1 holds %2 vGPUs of profile %3 in same-size mode. How many of them fit on one GPU (max_equal) is unverified in the catalog.</source>
        <translation type="unfinished">%1 enthält %2 vGPUs des Profils %3 im Modus „Gleiche Größe“. Wie viele davon auf eine GPU passen (max_equal), ist im Katalog ungeprüft.</translation>
    </message>
    <message>
        <source>%1 has %2 of frame buffer, but its vGPUs need %3 (vGPUs: %4, reserved slots: %5). Frame buffer is never shared or oversubscribed.</source>
        <translation type="unfinished">%1 hat %2 Framebuffer, aber ihre vGPUs brauchen %3 (vGPUs: %4, reservierte Slots: %5). Framebuffer wird nie gemeinsam genutzt oder überbucht.</translation>
    </message>
    <message>
        <source>The frame buffers of all vGPUs fit into the GPU&apos;s memory</source>
        <translation type="unfinished">Die Framebuffer aller vGPUs passen in den Speicher der GPU</translation>
    </message>
    <message>
        <source>A time-sliced vGPU shares computing time, but its frame buffer is its own from power-on to power-off. Powered-off VMs do not count; reserved slots do, since their room is promised.</source>
        <translation type="unfinished">Eine zeitgeteilte vGPU teilt sich die Rechenzeit, aber ihr Framebuffer gehört ihr vom Einschalten bis zum Ausschalten allein. Ausgeschaltete VMs zählen nicht; reservierte Slots zählen, da ihr Platz zugesagt ist.</translation>
    </message>
    <message>
        <source>Move a VM to another GPU, choose smaller profiles, or release a reserved slot.</source>
        <translation type="unfinished">Eine VM auf eine andere GPU verschieben, kleinere Profile wählen oder einen reservierten Slot freigeben.</translation>
    </message>
    <message>
        <source>In same-size mode all vGPUs of a GPU have one size</source>
        <translation type="unfinished">Im Modus „Gleiche Größe“ haben alle vGPUs einer GPU eine Größe</translation>
    </message>
    <message>
        <source>The first vGPU that powers on fixes the frame-buffer size until the GPU is empty again. A vGPU of another size is refused, however much room is left. Before ESXi 8.0 Update 3 this is the only mode.</source>
        <translation type="unfinished">Die erste vGPU, die eingeschaltet wird, legt die Framebuffer-Größe fest, bis die GPU wieder leer ist. Eine vGPU anderer Größe wird abgelehnt, wie viel Platz auch übrig ist. Vor ESXi 8.0 Update 3 ist das der einzige Modus.</translation>
    </message>
    <message>
        <source>Use one size per GPU, or switch the empty GPU to mixed-size mode.</source>
        <translation type="unfinished">Eine Größe je GPU verwenden oder die leere GPU in den Modus „Gemischte Größen“ versetzen.</translation>
    </message>
    <message>
        <source>All; the only mode before ESXi 8.0 Update 3.</source>
        <translation type="unfinished">Alle; vor ESXi 8.0 Update 3 der einzige Modus.</translation>
    </message>
    <message>
        <source>vGPU series share a GPU only from ESXi 8.0 Update 2 on</source>
        <translation type="unfinished">vGPU-Serien teilen sich eine GPU erst ab ESXi 8.0 Update 2</translation>
    </message>
    <message>
        <source>Older ESXi versions take one vGPU type per GPU. Since ESXi 8.0 Update 2 profiles of equal size but different series may share a GPU. The ESXi bound was read; from which vGPU release NVIDIA allows it is remembered, so that part is a warning.</source>
        <translation type="unfinished">Ältere ESXi-Versionen nehmen je GPU einen vGPU-Typ auf. Seit ESXi 8.0 Update 2 dürfen sich Profile gleicher Größe, aber verschiedener Serien eine GPU teilen. Die ESXi-Grenze wurde nachgelesen; ab welchem vGPU-Release NVIDIA es erlaubt, ist aus dem Gedächtnis, daher ist dieser Teil eine Warnung.</translation>
    </message>
    <message>
        <source>Update ESXi, or use one vGPU type per GPU.</source>
        <translation type="unfinished">ESXi aktualisieren oder einen vGPU-Typ je GPU verwenden.</translation>
    </message>
    <message>
        <source>Before ESXi 8.0 Update 2 one vGPU type per GPU.</source>
        <translation type="unfinished">Vor ESXi 8.0 Update 2 ein vGPU-Typ je GPU.</translation>
    </message>
    <message>
        <source>A GPU in same-size mode holds a fixed number of vGPUs</source>
        <translation type="unfinished">Eine GPU im Modus „Gleiche Größe“ enthält eine feste Anzahl vGPUs</translation>
    </message>
    <message>
        <source>Each vGPU type has a most per GPU in NVIDIA&apos;s tables, at most the GPU&apos;s memory divided by the profile&apos;s frame buffer. Powered-off VMs do not count; reserved slots do, since their room is promised.</source>
        <translation type="unfinished">Jeder vGPU-Typ hat in den Tabellen von NVIDIA eine Höchstzahl je GPU, höchstens den Speicher der GPU geteilt durch den Framebuffer des Profils. Ausgeschaltete VMs zählen nicht; reservierte Slots zählen, da ihr Platz zugesagt ist.</translation>
    </message>
    <message>
        <source>Move a VM to another GPU, choose a smaller profile, or release a reserved slot.</source>
        <translation type="unfinished">Eine VM auf eine andere GPU verschieben, ein kleineres Profil wählen oder einen reservierten Slot freigeben.</translation>
    </message>
    <message>
        <source>Profile %2 on %1 needs a MIG instance, but the catalog lists no start for it on this GPU model.</source>
        <translation type="unfinished">Profil %2 auf %1 braucht eine MIG-Instanz, aber der Katalog führt dafür auf diesem GPU-Modell keine Startposition auf.</translation>
    </message>
    <message>
        <source>Profile %2 has no placement ID in mixed-size mode, so it cannot be on %1 in that mode.</source>
        <translation type="unfinished">Profil %2 hat im Modus „Gemischte Größen“ keine Platzierungs-ID und kann daher in diesem Modus nicht auf %1 sein.</translation>
    </message>
    <message>
        <source>A reserved slot of profile %2 on %1 is fixed to start %3. Profile %2 may start at %4.</source>
        <translation type="unfinished">Ein reservierter Slot des Profils %2 auf %1 ist auf Startposition %3 festgelegt. Profil %2 darf bei %4 beginnen.</translation>
    </message>
    <message>
        <source>%5 has profile %2 on %1 fixed to start %3. Profile %2 may start at %4.</source>
        <translation type="unfinished">%5 hat Profil %2 auf %1, auf Startposition %3 festgelegt. Profil %2 darf bei %4 beginnen.</translation>
    </message>
    <message>
        <source>A reserved slot of profile %2 on %1 is fixed to placement ID %3. In mixed-size mode profile %2 may start at %4.</source>
        <translation type="unfinished">Ein reservierter Slot des Profils %2 auf %1 ist auf Platzierungs-ID %3 festgelegt. Im Modus „Gemischte Größen“ darf Profil %2 bei %4 beginnen.</translation>
    </message>
    <message>
        <source>%5 has profile %2 on %1 fixed to placement ID %3. In mixed-size mode profile %2 may start at %4.</source>
        <translation type="unfinished">%5 hat Profil %2 auf %1, auf Platzierungs-ID %3 festgelegt. Im Modus „Gemischte Größen“ darf Profil %2 bei %4 beginnen.</translation>
    </message>
    <message>
        <source>Two vGPUs or reserved slots on %1 overlap: profile %2 fixed to placement ID %3 and profile %4 fixed to placement ID %5.</source>
        <translation type="unfinished">Zwei vGPUs oder reservierte Slots auf %1 überlappen sich: Profil %2, auf Platzierungs-ID %3 festgelegt, und Profil %4, auf Platzierungs-ID %5 festgelegt.</translation>
    </message>
    <message>
        <source>The MIG instances for the %2 vGPUs and reserved slots on %1 (reserved: %3) find no places beside each other: each kind of instance may start only at certain memory slices.</source>
        <translation type="unfinished">Die MIG-Instanzen für die %2 vGPUs und reservierten Slots auf %1 (reserviert: %3) finden nebeneinander keinen Platz: Jede Art von Instanz darf nur an bestimmten Speicher-Slices beginnen.</translation>
    </message>
    <message>
        <source>The %2 vGPUs and reserved slots on %1 (reserved: %3) find no places beside each other: in mixed-size mode each size may start only at its placement IDs.</source>
        <translation type="unfinished">Die %2 vGPUs und reservierten Slots auf %1 (reserviert: %3) finden nebeneinander keinen Platz: Im Modus „Gemischte Größen“ darf jede Größe nur an ihren Platzierungs-IDs beginnen.</translation>
    </message>
    <message>
        <source>Where profile %2 may start on %1 is unverified in the catalog, so it is unknown whether all its vGPUs find a place.</source>
        <translation type="unfinished">Wo Profil %2 auf %1 beginnen darf, ist im Katalog ungeprüft, daher ist unbekannt, ob alle seine vGPUs Platz finden.</translation>
    </message>
    <message>
        <source>The placement IDs of profile %2 in mixed-size mode are unverified in the catalog, so it is unknown whether all vGPUs of %1 find a place.</source>
        <translation type="unfinished">Die Platzierungs-IDs des Profils %2 im Modus „Gemischte Größen“ sind im Katalog ungeprüft, daher ist unbekannt, ob alle vGPUs von %1 Platz finden.</translation>
    </message>
    <message>
        <source>Give up the fixed placement IDs on %1</source>
        <translation type="unfinished">Feste Platzierungs-IDs auf %1 aufgeben</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs and runs on %3 with ESXi %4. The documents read confirm at most %5 vGPUs per VM; that %6 are possible rests on weaker evidence.</source>
        <translation type="unfinished">%1 hat %2 vGPUs und läuft auf %3 mit ESXi %4. Die gelesenen Dokumente bestätigen höchstens %5 vGPUs je VM; dass %6 möglich sind, ist schwächer belegt.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, but runs on %3 with ESXi %4, where a VM can have at most %5.</source>
        <translation type="unfinished">%1 hat %2 vGPUs, läuft aber auf %3 mit ESXi %4, wo eine VM höchstens %5 haben kann.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs. How many it may have depends on the ESXi version of its host, and it has no host yet; older versions allow %5.</source>
        <translation type="unfinished">%1 hat %2 vGPUs. Wie viele sie haben darf, hängt von der ESXi-Version ihres Hosts ab, und sie hat noch keinen Host; ältere Versionen erlauben %5.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs. How many it may have depends on the ESXi version of %3, which is not entered; older versions allow %5.</source>
        <translation type="unfinished">%1 hat %2 vGPUs. Wie viele sie haben darf, hängt von der ESXi-Version von %3 ab, die nicht angegeben ist; ältere Versionen erlauben %5.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs and runs on %3 with ESXi %4. How many a VM may have is known from ESXi %5 on only.</source>
        <translation type="unfinished">%1 hat %2 vGPUs und läuft auf %3 mit ESXi %4. Wie viele eine VM haben darf, ist erst ab ESXi %5 bekannt.</translation>
    </message>
    <message>
        <source>%1 has %2 passthrough devices, but runs on %3 with ESXi %4, where a VM can have at most %5.</source>
        <translation type="unfinished">%1 hat %2 Passthrough-Geräte, läuft aber auf %3 mit ESXi %4, wo eine VM höchstens %5 haben kann.</translation>
    </message>
    <message>
        <source>%1 has %2 passthrough devices. How many it may have depends on the ESXi version of its host, and it has no host yet; older versions allow %5.</source>
        <translation type="unfinished">%1 hat %2 Passthrough-Geräte. Wie viele sie haben darf, hängt von der ESXi-Version ihres Hosts ab, und sie hat noch keinen Host; ältere Versionen erlauben %5.</translation>
    </message>
    <message>
        <source>%1 has %2 passthrough devices. How many it may have depends on the ESXi version of %3, which is not entered; older versions allow %5.</source>
        <translation type="unfinished">%1 hat %2 Passthrough-Geräte. Wie viele sie haben darf, hängt von der ESXi-Version von %3 ab, die nicht angegeben ist; ältere Versionen erlauben %5.</translation>
    </message>
    <message>
        <source>%1 has %2 passthrough devices and runs on %3 with ESXi %4. How many a VM may have is known from ESXi %5 on only.</source>
        <translation type="unfinished">%1 hat %2 Passthrough-Geräte und läuft auf %3 mit ESXi %4. Wie viele eine VM haben darf, ist erst ab ESXi %5 bekannt.</translation>
    </message>
    <message>
        <source>Keep %2 of these devices of %1 and remove the others (%3)</source>
        <translation type="unfinished">%2 dieser Geräte von %1 behalten und die anderen (%3) entfernen</translation>
    </message>
    <message>
        <source>A VM has no more vGPUs than its ESXi version allows</source>
        <translation type="unfinished">Eine VM hat nicht mehr vGPUs, als ihre ESXi-Version erlaubt</translation>
    </message>
    <message>
        <source>Each ESXi version has a most of vGPUs per VM. What is above the documented number but below one that was only seen on a host or remembered is a warning.</source>
        <translation type="unfinished">Jede ESXi-Version hat eine Höchstzahl von vGPUs je VM. Was über der dokumentierten Zahl liegt, aber nicht über einer, die nur auf einem Host gesehen wurde oder aus dem Gedächtnis stammt, ist eine Warnung.</translation>
    </message>
    <message>
        <source>Give the VM fewer or larger vGPUs, or run it on a newer ESXi.</source>
        <translation type="unfinished">Der VM weniger oder größere vGPUs geben oder sie auf einem neueren ESXi laufen lassen.</translation>
    </message>
    <message>
        <source>The most depends on the ESXi version, from 6.7 Update 3 on.</source>
        <translation type="unfinished">Die Höchstzahl hängt von der ESXi-Version ab, ab 6.7 Update 3.</translation>
    </message>
    <message>
        <source>A VM has no more passthrough devices than its ESXi version allows</source>
        <translation type="unfinished">Eine VM hat nicht mehr Passthrough-Geräte, als ihre ESXi-Version erlaubt</translation>
    </message>
    <message>
        <source>Each ESXi version, with the newest virtual hardware that it has, allows a most of PCI passthrough devices per VM. Older virtual hardware may allow fewer.</source>
        <translation type="unfinished">Jede ESXi-Version erlaubt, mit der neuesten virtuellen Hardware, die sie hat, eine Höchstzahl von PCI-Passthrough-Geräten je VM. Ältere virtuelle Hardware kann weniger erlauben.</translation>
    </message>
    <message>
        <source>Give the VM fewer devices, or run it on a newer ESXi with newer virtual hardware.</source>
        <translation type="unfinished">Der VM weniger Geräte geben oder sie auf einem neueren ESXi mit neuerer virtueller Hardware laufen lassen.</translation>
    </message>
    <message>
        <source>The most depends on the ESXi version, from 6.7 on.</source>
        <translation type="unfinished">Die Höchstzahl hängt von der ESXi-Version ab, ab 6.7.</translation>
    </message>
    <message>
        <source>Two vGPUs or reserved slots on %1 are drawn on one slot: profile %2 at %3. In same-size mode ESXi chooses the slots itself.</source>
        <translation type="unfinished">Zwei vGPUs oder reservierte Slots auf %1 sind auf einem Slot gezeichnet: Profil %2 bei %3. Im Modus „Gleiche Größe“ wählt ESXi die Slots selbst.</translation>
    </message>
    <message>
        <source>Profile %2 is drawn at %3 on %1. In same-size mode its slots start at %4.</source>
        <translation type="unfinished">Profil %2 ist auf %1 bei %3 gezeichnet. Im Modus „Gleiche Größe“ beginnen seine Slots bei %4.</translation>
    </message>
    <message>
        <source>In same-size mode each slot is drawn once</source>
        <translation type="unfinished">Im Modus „Gleiche Größe“ ist jeder Slot einmal gezeichnet</translation>
    </message>
    <message>
        <source>Same-size mode has equal slots, and ESXi gives each vGPU one of its own. A design that fixes two vGPUs to one slot, or one between slots, shows what cannot be. The rule is our own inference, hence a warning.</source>
        <translation type="unfinished">Der Modus „Gleiche Größe“ hat gleiche Slots, und ESXi gibt jeder vGPU einen eigenen. Ein Entwurf, der zwei vGPUs auf einen Slot oder eine zwischen Slots festlegt, zeigt, was nicht sein kann. Die Regel ist gefolgert, daher eine Warnung.</translation>
    </message>
    <message>
        <source>Give up the fixed placement IDs, or move one vGPU to a free slot.</source>
        <translation type="unfinished">Feste Platzierungs-IDs aufgeben oder eine vGPU auf einen freien Slot verschieben.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode. Set with nvidia-smi alone, the mode may be lost when the host restarts, the driver is loaded again or the GPU is reset.</source>
        <translation type="unfinished">%1 ist im Modus „Gemischte Größen“. Nur mit nvidia-smi gesetzt, kann der Modus verloren gehen, wenn der Host neu startet, der Treiber neu geladen oder die GPU zurückgesetzt wird.</translation>
    </message>
    <message>
        <source>Placement IDs are fixed for vGPUs or reserved slots on %1 in same-size mode (%2). GPUs of generation %3 do not take them there from vGPU %5 on; the release of the vGPU Manager on %4 is not entered.</source>
        <translation type="unfinished">Auf %1 sind im Modus „Gleiche Größe“ Platzierungs-IDs für vGPUs oder reservierte Slots festgelegt (%2). GPUs der Generation %3 nehmen sie dort ab vGPU %5 nicht an; das Release des vGPU Manager auf %4 ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Placement IDs are fixed for vGPUs or reserved slots on %1 in same-size mode (%2). GPUs of generation %3 do not take them there; vSphere chooses the places itself anyway.</source>
        <translation type="unfinished">Auf %1 sind im Modus „Gleiche Größe“ Platzierungs-IDs für vGPUs oder reservierte Slots festgelegt (%2). GPUs der Generation %3 nehmen sie dort nicht an; vSphere wählt die Plätze ohnehin selbst.</translation>
    </message>
    <message>
        <source>%1 holds %2 C-series vGPUs. A footnote of NVIDIA&apos;s tables speaks of at most %3 per GPU; the tables themselves allow more. It is disputed and not enforced.</source>
        <translation type="unfinished">%1 enthält %2 vGPUs der C-Serie. Eine Fußnote der Tabellen von NVIDIA spricht von höchstens %3 je GPU; die Tabellen selbst erlauben mehr. Das ist umstritten und wird nicht erzwungen.</translation>
    </message>
    <message>
        <source>Mixed-size mode is set in vCenter</source>
        <translation type="unfinished">Der Modus „Gemischte Größen“ wird in vCenter gesetzt</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s guide says for KVM that a mode set with nvidia-smi returns to same size after a restart, and that it depends on the hypervisor. vCenter keeps the mode as a setting of the device. The design does not hold how the mode is set, so each GPU in this mode gets the note.</source>
        <translation type="unfinished">Das Handbuch von NVIDIA sagt für KVM, dass ein mit nvidia-smi gesetzter Modus nach einem Neustart zu gleicher Größe zurückkehrt und dass es vom Hypervisor abhängt. vCenter hält den Modus als Einstellung des Geräts. Der Entwurf enthält nicht, wie der Modus gesetzt wird, daher erhält jede GPU in diesem Modus den Hinweis.</translation>
    </message>
    <message>
        <source>Set the vGPU mode of the graphics device in vCenter.</source>
        <translation type="unfinished">Den vGPU-Modus des Grafikgeräts in vCenter setzen.</translation>
    </message>
    <message>
        <source>ESXi 8.0 Update 3 and later; read for KVM.</source>
        <translation type="unfinished">ESXi 8.0 Update 3 und höher; nachgelesen für KVM.</translation>
    </message>
    <message>
        <source>Ada and Blackwell GPUs choose the places in same-size mode themselves</source>
        <translation type="unfinished">Ada- und Blackwell-GPUs wählen die Plätze im Modus „Gleiche Größe“ selbst</translation>
    </message>
    <message>
        <source>The release notes of vGPU 19 for Azure Local say that placement IDs cannot be set by hand in same-size mode on these generations. vSphere has no means to set them at all, so the drawing is an intent only.</source>
        <translation type="unfinished">Die Versionshinweise von vGPU 19 für Azure Local sagen, dass Platzierungs-IDs auf diesen Generationen im Modus „Gleiche Größe“ nicht von Hand gesetzt werden können. vSphere hat gar kein Mittel, sie zu setzen, daher ist die Zeichnung nur eine Absicht.</translation>
    </message>
    <message>
        <source>Give up the fixed placement IDs.</source>
        <translation type="unfinished">Die festen Platzierungs-IDs aufgeben.</translation>
    </message>
    <message>
        <source>vGPU release 19 and later; read for Azure Local.</source>
        <translation type="unfinished">vGPU-Release 19 und höher; nachgelesen für Azure Local.</translation>
    </message>
    <message>
        <source>How many C-series vGPUs a GPU takes is disputed</source>
        <translation type="unfinished">Wie viele vGPUs der C-Serie eine GPU aufnimmt, ist umstritten</translation>
    </message>
    <message>
        <source>A footnote caps C-series vGPUs at 12 per GPU, but stands at boards of 48 GB, where memory allows no more than 12 anyway. The tables of boards with 80 and 94 GB allow 20 and more. The sources contradict each other, so Sliceboard follows the tables and only mentions the footnote.</source>
        <translation type="unfinished">Eine Fußnote begrenzt vGPUs der C-Serie auf 12 je GPU, steht aber bei Karten mit 48 GB, deren Speicher ohnehin nicht mehr als 12 erlaubt. Die Tabellen der Karten mit 80 und 94 GB erlauben 20 und mehr. Die Quellen widersprechen einander, daher folgt Sliceboard den Tabellen und erwähnt die Fußnote nur.</translation>
    </message>
    <message>
        <source>Try it before you rely on it, or choose larger profiles.</source>
        <translation type="unfinished">Vor dem Verlass darauf ausprobieren oder größere Profile wählen.</translation>
    </message>
    <message>
        <source>All; the footnote stands in documents of vGPU 18 and earlier.</source>
        <translation type="unfinished">Alle; die Fußnote steht in Dokumenten von vGPU 18 und früher.</translation>
    </message>
    <message>
        <source>The 64-bit MMIO space of %1 is not entered. Its GPU devices, among them %2, need %3 GB.</source>
        <translation type="unfinished">Der 64-Bit-MMIO-Bereich von %1 ist nicht angegeben. Ihre GPU-Geräte, darunter %2, brauchen %3 GB.</translation>
    </message>
    <message>
        <source>%1 has no 64-bit MMIO space, but its GPU devices, among them %2, need %3 GB.</source>
        <translation type="unfinished">%1 hat keinen 64-Bit-MMIO-Bereich, aber ihre GPU-Geräte, darunter %2, brauchen %3 GB.</translation>
    </message>
    <message>
        <source>%1 has %2 GB of 64-bit MMIO space, but its GPU devices, among them %3, need %4 GB.</source>
        <translation type="unfinished">%1 hat %2 GB 64-Bit-MMIO-Bereich, aber ihre GPU-Geräte, darunter %3, brauchen %4 GB.</translation>
    </message>
    <message>
        <source>%1 has %2 GB of 64-bit MMIO space. Its vGPUs, among them of %3, need %4 GB if the space of each counts, which is inferred.</source>
        <translation type="unfinished">%1 hat %2 GB 64-Bit-MMIO-Bereich. Ihre vGPUs, darunter von %3, brauchen %4 GB, wenn der Bereich jeder einzelnen zählt, was gefolgert ist.</translation>
    </message>
    <message>
        <source>%1 has %2 GB of 64-bit MMIO space. Its GPU devices, among them %3, need %4 GB by a rule of thumb: NVIDIA&apos;s table does not list them all.</source>
        <translation type="unfinished">%1 hat %2 GB 64-Bit-MMIO-Bereich. Ihre GPU-Geräte, darunter %3, brauchen nach einer Faustregel %4 GB: Die Tabelle von NVIDIA führt nicht alle auf.</translation>
    </message>
    <message>
        <source>Give %1 a 64-bit MMIO space of %2 GB</source>
        <translation type="unfinished">%1 einen 64-Bit-MMIO-Bereich von %2 GB geben</translation>
    </message>
    <message>
        <source>A VM with a large GPU has 64-bit MMIO space</source>
        <translation type="unfinished">Eine VM mit einer großen GPU hat einen 64-Bit-MMIO-Bereich</translation>
    </message>
    <message>
        <source>The memory of a GPU is shown to the guest in the VM&apos;s MMIO region. What does not fit into the default region of 32 GB needs the advanced settings pciPassthru.use64bitMMIO=TRUE and pciPassthru.64bitMMIOSizeGB. A vGPU needs them when its GPU needs 64 GB or more and the VM has 32 GB of memory or more. The spelling of the settings is remembered; one source writes them otherwise.</source>
        <translation type="unfinished">Der Speicher einer GPU erscheint dem Gast im MMIO-Bereich der VM. Was nicht in den Standardbereich von 32 GB passt, braucht die erweiterten Einstellungen pciPassthru.use64bitMMIO=TRUE und pciPassthru.64bitMMIOSizeGB. Eine vGPU braucht sie, wenn ihre GPU 64 GB oder mehr braucht und die VM 32 GB Arbeitsspeicher oder mehr hat. Die Schreibweise der Einstellungen ist aus dem Gedächtnis; eine Quelle schreibt sie anders.</translation>
    </message>
    <message>
        <source>Add both advanced settings to the VM.</source>
        <translation type="unfinished">Beide erweiterten Einstellungen der VM hinzufügen.</translation>
    </message>
    <message>
        <source>All; Tanzu Kubernetes nodes get 512 GB by themselves.</source>
        <translation type="unfinished">Alle; Tanzu-Kubernetes-Knoten erhalten von selbst 512 GB.</translation>
    </message>
    <message>
        <source>The 64-bit MMIO space of a VM is large enough for its GPUs</source>
        <translation type="unfinished">Der 64-Bit-MMIO-Bereich einer VM ist groß genug für ihre GPUs</translation>
    </message>
    <message>
        <source>NVIDIA lists how much MMIO space a VM needs for one GPU or vGPU of each model. For several passthrough GPUs the sizes add up; that they do for vGPUs as well is inferred, so there it is a warning. For models that the list lacks, twice the next power of two of the GPU&apos;s memory is a rule of thumb, which is a warning too.</source>
        <translation type="unfinished">NVIDIA führt auf, wie viel MMIO-Bereich eine VM für eine GPU oder vGPU jedes Modells braucht. Bei mehreren Passthrough-GPUs addieren sich die Größen; dass sie es auch bei vGPUs tun, ist gefolgert, daher dort eine Warnung. Für Modelle, die in der Liste fehlen, gilt als Faustregel das Doppelte der nächsten Zweierpotenz des GPU-Speichers, ebenfalls eine Warnung.</translation>
    </message>
    <message>
        <source>Set pciPassthru.64bitMMIOSizeGB to the size needed.</source>
        <translation type="unfinished">pciPassthru.64bitMMIOSizeGB auf die nötige Größe setzen.</translation>
    </message>
    <message>
        <source>%1 has a vGPU, so its web console in vCenter shows nothing once the guest driver runs.</source>
        <translation type="unfinished">%1 hat eine vGPU, daher zeigt ihre Webkonsole in vCenter nichts mehr, sobald der Gasttreiber läuft.</translation>
    </message>
    <message>
        <source>Of the %3 MB of vGPU profile %2 the guest of %1 can use about %4 MB; %5 MB are reserved.</source>
        <translation type="unfinished">Von den %3 MB des vGPU-Profils %2 kann der Gast von %1 etwa %4 MB nutzen; %5 MB sind reserviert.</translation>
    </message>
    <message>
        <source>%1 has a GPU device and guest system %2. NVIDIA&apos;s documents list Windows and Linux guests, and it is not known as one of them.</source>
        <translation type="unfinished">%1 hat ein GPU-Gerät und das Gastbetriebssystem %2. Die Dokumente von NVIDIA führen Windows- und Linux-Gäste auf, und es ist nicht als eines davon bekannt.</translation>
    </message>
    <message>
        <source>%1 has a C-series vGPU in guest system %2. Windows runs it in TCC mode only, for computing without a display.</source>
        <translation type="unfinished">%1 hat eine vGPU der C-Serie im Gastbetriebssystem %2. Windows betreibt sie nur im TCC-Modus, für Berechnungen ohne Anzeige.</translation>
    </message>
    <message>
        <source>The guest system is one that NVIDIA&apos;s drivers are made for</source>
        <translation type="unfinished">Das Gastbetriebssystem ist eines, für das die Treiber von NVIDIA gemacht sind</translation>
    </message>
    <message>
        <source>The vGPU software supports Windows and Linux guests; its release notes list the versions, which the catalog does not hold, so look them up. C-series vGPUs under Windows work in TCC mode only. A guest system that is not entered is not asked for: nearly every one would do.</source>
        <translation type="unfinished">Die vGPU-Software unterstützt Windows- und Linux-Gäste; ihre Versionshinweise führen die Versionen auf, die der Katalog nicht enthält, also dort nachsehen. vGPUs der C-Serie unter Windows funktionieren nur im TCC-Modus. Ein nicht angegebenes Gastbetriebssystem wird nicht erfragt: Fast jedes wäre geeignet.</translation>
    </message>
    <message>
        <source>Choose a guest system that the release notes of the vGPU release list.</source>
        <translation type="unfinished">Ein Gastbetriebssystem wählen, das die Versionshinweise des vGPU-Release aufführen.</translation>
    </message>
    <message>
        <source>Each vGPU release lists its guest systems.</source>
        <translation type="unfinished">Jedes vGPU-Release führt seine Gastbetriebssysteme auf.</translation>
    </message>
    <message>
        <source>A vGPU VM is reached by other means than its web console</source>
        <translation type="unfinished">Eine vGPU-VM wird auf anderem Weg erreicht als über ihre Webkonsole</translation>
    </message>
    <message>
        <source>With a vGPU the guest draws on NVIDIA&apos;s adapter, which the console of vCenter does not show. Set up another way in before the guest driver is installed.</source>
        <translation type="unfinished">Mit einer vGPU zeichnet der Gast auf dem Adapter von NVIDIA, den die Konsole von vCenter nicht zeigt. Vor der Installation des Gasttreibers einen anderen Zugang einrichten.</translation>
    </message>
    <message>
        <source>Use Horizon, VNC, Remote Desktop or SSH.</source>
        <translation type="unfinished">Horizon, VNC, Remotedesktop oder SSH verwenden.</translation>
    </message>
    <message>
        <source>A guest sees a little less memory than its profile names</source>
        <translation type="unfinished">Ein Gast sieht etwas weniger Speicher, als sein Profil nennt</translation>
    </message>
    <message>
        <source>The driver reserves a sixteenth of the frame buffer, 16 MB, and a share of 128 MB that shrinks with the number of vGPUs of the type on one GPU. ECC on GPUs without HBM memory takes another sixteenth, and GPUs of generation Turing more for compression; both are not in the figure.</source>
        <translation type="unfinished">Der Treiber reserviert ein Sechzehntel des Framebuffers, 16 MB und einen Anteil von 128 MB, der mit der Zahl der vGPUs des Typs auf einer GPU schrumpft. ECC auf GPUs ohne HBM-Speicher nimmt ein weiteres Sechzehntel, und GPUs der Generation Turing mehr für die Kompression; beides ist in der Zahl nicht enthalten.</translation>
    </message>
    <message>
        <source>Plan with the usable memory, or choose a larger profile.</source>
        <translation type="unfinished">Mit dem nutzbaren Speicher planen oder ein größeres Profil wählen.</translation>
    </message>
    <message>
        <source>%1 has BIOS firmware and a GPU device of %2. With GPUs of that memory size a VM needs EFI.</source>
        <translation type="unfinished">%1 hat BIOS-Firmware und ein GPU-Gerät von %2. Bei GPUs dieser Speichergröße braucht eine VM EFI.</translation>
    </message>
    <message>
        <source>The firmware of %1 is not entered. With a GPU device of %2 it needs EFI.</source>
        <translation type="unfinished">Die Firmware von %1 ist nicht angegeben. Mit einem GPU-Gerät von %2 ist EFI nötig.</translation>
    </message>
    <message>
        <source>Plan EFI firmware for %1</source>
        <translation type="unfinished">EFI-Firmware für %1 planen</translation>
    </message>
    <message>
        <source>%1 has a GPU device, but its guest system %2 is a 32-bit one. NVIDIA&apos;s drivers for it are 64-bit.</source>
        <translation type="unfinished">%1 hat ein GPU-Gerät, aber ihr Gastbetriebssystem %2 ist ein 32-Bit-System. Die Treiber von NVIDIA dafür sind 64-Bit.</translation>
    </message>
    <message>
        <source>%1 has a GPU device and %2 of memory, of which %3 are reserved. A VM with a GPU device powers on only if all its memory is reserved.</source>
        <translation type="unfinished">%1 hat ein GPU-Gerät und %2 Arbeitsspeicher, wovon %3 reserviert sind. Eine VM mit einem GPU-Gerät lässt sich nur einschalten, wenn ihr gesamter Arbeitsspeicher reserviert ist.</translation>
    </message>
    <message>
        <source>The reserved memory of %1 is not entered. A VM with a GPU device needs all its memory reserved; vSphere 8 sets that by itself, older ones do not.</source>
        <translation type="unfinished">Der reservierte Arbeitsspeicher von %1 ist nicht angegeben. Bei einer VM mit einem GPU-Gerät muss der gesamte Arbeitsspeicher reserviert sein; vSphere 8 setzt das von selbst, ältere Versionen nicht.</translation>
    </message>
    <message>
        <source>The memory of %1 is not entered, so it is unknown whether all of it is reserved, as a VM with a GPU device needs.</source>
        <translation type="unfinished">Der Arbeitsspeicher von %1 ist nicht angegeben, daher ist unbekannt, ob er vollständig reserviert ist, wie es eine VM mit einem GPU-Gerät braucht.</translation>
    </message>
    <message>
        <source>Reserve all memory of %1</source>
        <translation type="unfinished">Gesamten Arbeitsspeicher von %1 reservieren</translation>
    </message>
    <message>
        <source>A VM with a large GPU has EFI firmware</source>
        <translation type="unfinished">Eine VM mit einer großen GPU hat EFI-Firmware</translation>
    </message>
    <message>
        <source>GPUs with a BAR1 of more than 256 MB, that is all but T4 and those of the M10&apos;s kind, need a VM with EFI firmware. The firmware cannot be changed after the guest was installed without installing it again.</source>
        <translation type="unfinished">GPUs mit einem BAR1 von mehr als 256 MB, also alle außer T4 und denen von der Art der M10, brauchen eine VM mit EFI-Firmware. Die Firmware kann nach der Installation des Gasts nicht geändert werden, ohne ihn neu zu installieren.</translation>
    </message>
    <message>
        <source>Create the VM with EFI firmware.</source>
        <translation type="unfinished">Die VM mit EFI-Firmware anlegen.</translation>
    </message>
    <message>
        <source>The guest of a VM with a GPU is a 64-bit system</source>
        <translation type="unfinished">Der Gast einer VM mit GPU ist ein 64-Bit-System</translation>
    </message>
    <message>
        <source>Large GPUs and their drivers need a 64-bit guest. A system counts as 32-bit if its name says so; one that is not entered, or says nothing, counts as 64-bit, as all systems of today are.</source>
        <translation type="unfinished">Große GPUs und ihre Treiber brauchen einen 64-Bit-Gast. Ein System zählt als 32-Bit, wenn sein Name es sagt; eines, das nicht angegeben ist oder nichts sagt, zählt als 64-Bit, wie alle heutigen Systeme.</translation>
    </message>
    <message>
        <source>Install a 64-bit guest system.</source>
        <translation type="unfinished">Ein 64-Bit-Gastbetriebssystem installieren.</translation>
    </message>
    <message>
        <source>All memory of a VM with a GPU is reserved</source>
        <translation type="unfinished">Der gesamte Arbeitsspeicher einer VM mit GPU ist reserviert</translation>
    </message>
    <message>
        <source>A GPU reads and writes guest memory directly, so ESXi must keep all of it in place. vSphere 8 reserves it when a GPU device is added; before, the VM does not power on until &quot;Reserve all guest memory&quot; is set.</source>
        <translation type="unfinished">Eine GPU liest und schreibt den Gastarbeitsspeicher direkt, daher muss ESXi ihn vollständig an seinem Platz halten. vSphere 8 reserviert ihn, wenn ein GPU-Gerät hinzugefügt wird; davor lässt sich die VM erst einschalten, wenn „Gesamten Gastarbeitsspeicher reservieren“ gesetzt ist.</translation>
    </message>
    <message>
        <source>Set &quot;Reserve all guest memory (All locked)&quot;.</source>
        <translation type="unfinished">„Gesamten Gastarbeitsspeicher reservieren (alle gesperrt)“ setzen.</translation>
    </message>
    <message>
        <source>All; set by itself from vSphere 8.0 on.</source>
        <translation type="unfinished">Alle; ab vSphere 8.0 von selbst gesetzt.</translation>
    </message>
    <message>
        <source>%1: the house rule “%2” cannot be judged, because the fact “%3” is not known.</source>
        <translation type="unfinished">%1: Die Hausregel „%2“ kann nicht beurteilt werden, weil die Angabe „%3“ nicht bekannt ist.</translation>
    </message>
    <message>
        <source>%1 breaks the house rule “%2”.</source>
        <translation type="unfinished">%1 verstößt gegen die Hausregel „%2“.</translation>
    </message>
    <message>
        <source>%1 breaks the house rule “%2”: “%3” is %4, but the rule demands %5.</source>
        <translation type="unfinished">%1 verstößt gegen die Hausregel „%2“: „%3“ ist %4, aber die Regel fordert %5.</translation>
    </message>
    <message>
        <source>MIG divides a GPU in hardware, which only the GPUs that NVIDIA&apos;s MIG guide lists can do: data center GPUs of the Ampere generation and later, but not all of them.</source>
        <translation type="unfinished">MIG teilt eine GPU in Hardware auf, was nur die GPUs können, die der MIG-Leitfaden von NVIDIA aufführt: Data-Center-GPUs ab der Ampere-Generation, aber nicht alle.</translation>
    </message>
    <message>
        <source>%1 · Rule: “%2”</source>
        <comment>severity and title of a rule</comment>
        <translation type="unfinished">%1 · Regel: „%2“</translation>
    </message>
</context>
<context>
    <name>SeverityPresets</name>
    <message>
        <source>There is no rule &quot;%1&quot;.</source>
        <translation type="unfinished">Es gibt keine Regel „%1“.</translation>
    </message>
    <message>
        <source>The presets of severities cannot be opened: %1.</source>
        <translation type="unfinished">Die Vorgaben für Schweregrade können nicht geöffnet werden: %1.</translation>
    </message>
</context>
<context>
    <name>ShippedDesigns</name>
    <message>
        <source>New design</source>
        <translation type="unfinished">Neuer Entwurf</translation>
    </message>
    <message>
        <source>Inference on four HGX H100 hosts</source>
        <translation type="unfinished">Inferenz auf vier HGX-H100-Hosts</translation>
    </message>
    <message>
        <source>Four hosts with eight H100 each, all in MIG mode, with large, medium and small instances and room for more. One VM waits for a GPU of its own and llm-l-024 has no guest driver yet.</source>
        <translation type="unfinished">Vier Hosts mit je acht H100, alle im MIG-Modus, mit großen, mittleren und kleinen Instanzen und Platz für mehr. Eine VM wartet auf eine eigene GPU, und llm-l-024 hat noch keinen Gasttreiber.</translation>
    </message>
    <message>
        <source>Four hosts, 32 GPUs in MIG mode</source>
        <translation type="unfinished">Vier Hosts, 32 GPUs im MIG-Modus</translation>
    </message>
    <message>
        <source>Large, medium and small instances side by side, and room for more.</source>
        <translation type="unfinished">Große, mittlere und kleine Instanzen nebeneinander und Platz für mehr.</translation>
    </message>
    <message>
        <source>One host</source>
        <translation type="unfinished">Ein Host</translation>
    </message>
    <message>
        <source>Every slice stands at its placement: what is free is where the next one goes.</source>
        <translation type="unfinished">Jedes Slice steht an seiner Platzierung: Was frei ist, ist der Platz für das nächste.</translation>
    </message>
    <message>
        <source>What still waits</source>
        <translation type="unfinished">Was noch wartet</translation>
    </message>
    <message>
        <source>One VM asks for a GPU of its own, which no host has left.</source>
        <translation type="unfinished">Eine VM verlangt eine eigene GPU, die kein Host mehr übrig hat.</translation>
    </message>
    <message>
        <source>Virtual workstations on two L40S hosts</source>
        <translation type="unfinished">Virtuelle Workstations auf zwei L40S-Hosts</translation>
    </message>
    <message>
        <source>Two hosts with two L40S each, eight workstations of 6 GB per GPU and one seat free. desk-012 has the wrong guest driver and the release of desk-020 is still open, so that there is something to mend.</source>
        <translation type="unfinished">Zwei Hosts mit je zwei L40S, acht Workstations mit 6 GB je GPU und ein freier Platz. desk-012 hat den falschen Gasttreiber, und das Release von desk-020 ist noch offen, damit es etwas zu beheben gibt.</translation>
    </message>
    <message>
        <source>Training and inference on one host</source>
        <translation type="unfinished">Training und Inferenz auf einem Host</translation>
    </message>
    <message>
        <source>Two GPUs in passthrough for training, one shared in equal slices, one in MIG mode. No guest driver has been entered for infer-02 yet, so that there is something to mend.</source>
        <translation type="unfinished">Zwei GPUs als Passthrough fürs Training, eine in gleichen Teilen geteilt, eine im MIG-Modus. Für infer-02 ist noch kein Gasttreiber eingetragen, damit es etwas zu beheben gibt.</translation>
    </message>
    <message>
        <source>One host, two ways to a GPU</source>
        <translation type="unfinished">Ein Host, zwei Wege zu einer GPU</translation>
    </message>
    <message>
        <source>Two GPUs go to training VMs as a whole, one is shared in equal slices, one is divided by MIG.</source>
        <translation type="unfinished">Zwei GPUs gehen ganz an Trainings-VMs, eine wird in gleichen Teilen geteilt, eine durch MIG aufgeteilt.</translation>
    </message>
    <message>
        <source>Training gets whole GPUs</source>
        <translation type="unfinished">Training bekommt ganze GPUs</translation>
    </message>
    <message>
        <source>A GPU in passthrough belongs to one VM, whose guest has the Data Center driver.</source>
        <translation type="unfinished">Eine GPU im Passthrough gehört einer einzigen VM, deren Gast den Data-Center-Treiber hat.</translation>
    </message>
    <message>
        <source>A driver is missing</source>
        <translation type="unfinished">Ein Treiber fehlt</translation>
    </message>
    <message>
        <source>A VM with a vGPU starts without its guest driver, and then has no GPU to compute with.</source>
        <translation type="unfinished">Eine VM mit einer vGPU startet ohne ihren Gasttreiber und hat dann keine GPU zum Rechnen.</translation>
    </message>
    <message>
        <source>Three hosts, one of them spare</source>
        <translation type="unfinished">Drei Hosts, davon einer als Reserve</translation>
    </message>
    <message>
        <source>Two hosts carry the load in mixed-size mode; the third keeps the slots of one host free for a failure or for maintenance. ai-06 still has a guest driver of the branch before and ai-11 has none yet.</source>
        <translation type="unfinished">Zwei Hosts tragen die Last im Mixed-Size-Modus; der dritte hält die Slots eines Hosts für einen Ausfall oder für Wartung frei. ai-06 hat noch einen Gasttreiber des vorigen Zweigs, und ai-11 hat noch keinen.</translation>
    </message>
    <message>
        <source>Device groups of a pair, and of a GPU with a network card</source>
        <translation type="unfinished">Gerätegruppen eines Paars und einer GPU mit Netzwerkkarte</translation>
    </message>
    <message>
        <source>Two A100 joined by three NVLink bridges go to one VM as one device group. On the second host an A100 and a ConnectX-6 behind one PCIe switch form a group in vSphere; Sliceboard draws GPUs only, so the network card is a note of the VM. After a VMware blog post of August 2022 that is pictured in an article of 2023; details are partly from memory and not verified.</source>
        <translation type="unfinished">Zwei mit drei NVLink-Brücken verbundene A100 gehen als eine Gerätegruppe an eine VM. Auf dem zweiten Host bilden eine A100 und eine ConnectX-6 hinter einem PCIe-Switch eine Gruppe in vSphere; Sliceboard zeichnet nur GPUs, daher ist die Netzwerkkarte eine Notiz der VM. Nach einem VMware-Blogbeitrag vom August 2022, der in einem Artikel von 2023 abgebildet ist; Einzelheiten sind zum Teil aus dem Gedächtnis und nicht verifiziert.</translation>
    </message>
    <message>
        <source>Example A, both modes on one host</source>
        <translation type="unfinished">Beispiel A, beide Modi auf einem Host</translation>
    </message>
    <message>
        <source>Passthrough and vGPU on one host, as in the VMware blog article of 2 May 2022. GPU models, releases and sizes are placeholders chosen to be legal.</source>
        <translation type="unfinished">Passthrough und vGPU auf einem Host, wie im VMware-Blogartikel vom 2. Mai 2022. GPU-Modelle, Releases und Größen sind Platzhalter, die so gewählt sind, dass sie zulässig sind.</translation>
    </message>
    <message>
        <source>Example B, one mode per host</source>
        <translation type="unfinished">Beispiel B, ein Modus je Host</translation>
    </message>
    <message>
        <source>The VMs of example A on two hosts. Only the host with vGPUs needs the vGPU Manager.</source>
        <translation type="unfinished">Die VMs aus Beispiel A auf zwei Hosts. Nur der Host mit vGPUs braucht den vGPU Manager.</translation>
    </message>
    <message>
        <source>How GPUs of a host are joined</source>
        <translation type="unfinished">Wie GPUs eines Hosts verbunden sind</translation>
    </message>
    <message>
        <source>Six hosts from loose to tight. RTX PRO 6000 joined by PCIe only; H100 NVL in two pairs; four H200 NVL as one NVLink domain; eight H200 NVL as two domains of four; four SXM modules linked directly; and an HGX baseboard with eight GPUs on NVSwitch. Each linked host carries one device group of the size that its links allow.</source>
        <translation type="unfinished">Sechs Hosts, von lose bis eng. RTX PRO 6000 nur über PCIe verbunden; H100 NVL in zwei Paaren; vier H200 NVL als eine NVLink-Domäne; acht H200 NVL als zwei Domänen aus vier; vier direkt verbundene SXM-Module; und ein HGX-Baseboard mit acht GPUs an NVSwitch. Jeder Host mit Verbindungen trägt eine Gerätegruppe der Größe, die seine Verbindungen zulassen.</translation>
    </message>
    <message>
        <source>Two VMs with half an H200 each</source>
        <translation type="unfinished">Zwei VMs mit je einer halben H200</translation>
    </message>
    <message>
        <source>One host with two H200 NVL that spreads vGPUs. The two VMs with the profile nvidia_h200-70c sit on different GPUs, and each GPU is then locked to 70 GB. Half of each GPU stays free for one more VM of that size, and no VM with a whole GPU can start.</source>
        <translation type="unfinished">Ein Host mit zwei H200 NVL, der vGPUs verteilt. Die zwei VMs mit dem Profil nvidia_h200-70c liegen auf verschiedenen GPUs, und jede GPU ist dann auf 70 GB festgelegt. Die Hälfte jeder GPU bleibt frei für eine weitere VM dieser Größe, und keine VM mit einer ganzen GPU kann starten.</translation>
    </message>
    <message>
        <source>MIG instances on a server with eight H100</source>
        <translation type="unfinished">MIG-Instanzen auf einem Server mit acht H100</translation>
    </message>
    <message>
        <source>A PowerEdge XE9680 as observed with driver 580.105.06. Six VMs of 4g.40gb took the first half of a GPU each, since a GPU holds one such instance; two of 3g.40gb then filled second halves, in the order of the GPUs. Two GPUs were busy with other work, drawn here as slots kept free. The text speaks of seven VMs, the listing shows six; the listing is followed.</source>
        <translation type="unfinished">Ein PowerEdge XE9680, wie mit Treiber 580.105.06 beobachtet. Sechs VMs mit 4g.40gb nahmen je die erste Hälfte einer GPU, denn eine GPU fasst nur eine solche Instanz; zwei mit 3g.40gb füllten dann zweite Hälften, in der Reihenfolge der GPUs. Zwei GPUs waren mit anderer Arbeit belegt, hier als frei gehaltene Slots gezeichnet. Der Text spricht von sieben VMs, die Liste zeigt sechs; der Liste wird gefolgt.</translation>
    </message>
    <message>
        <source>Device groups of 2, 2 and 4 on HGX H100</source>
        <translation type="unfinished">Gerätegruppen von 2, 2 und 4 auf HGX H100</translation>
    </message>
    <message>
        <source>NVSwitch joins the GPUs of an HGX baseboard in fixed partitions. On hgx-good both groups of two sit in one half, on modules 5 with 7 and 6 with 8, so that modules 1 to 4 stay whole for the group of four. On hgx-bad they sit in different halves and no partition of four is left; the group of four is drawn on the modules that remain, and that is an error.</source>
        <translation type="unfinished">NVSwitch verbindet die GPUs eines HGX-Baseboards in festen Partitionen. Auf hgx-good liegen beide Zweiergruppen in einer Hälfte, auf den Modulen 5 mit 7 und 6 mit 8, sodass die Module 1 bis 4 für die Vierergruppe ganz bleiben. Auf hgx-bad liegen sie in verschiedenen Hälften, und keine Viererpartition bleibt übrig; die Vierergruppe ist auf die verbleibenden Module gezeichnet, und das ist ein Fehler.</translation>
    </message>
    <message>
        <source>Slim and right-sized profiles in one lab</source>
        <translation type="unfinished">Schlanke und passend bemessene Profile in einem Labor</translation>
    </message>
    <message>
        <source>The same ten VMs on two clusters of three hosts with two H100 each, both spreading in same-size mode. The slim catalog has a profile for each need, from 4 GB on; the right-sized one lifts 4 GB to 10 GB and 16 GB to 20 GB. In both the early small VMs lock all six GPUs, so the VMs of 40 GB and 80 GB wait; fewer sizes leave more room for the next small VMs.</source>
        <translation type="unfinished">Dieselben zehn VMs auf zwei Clustern aus drei Hosts mit je zwei H100, beide im Same-Size-Modus verteilend. Der schlanke Katalog hat ein Profil für jeden Bedarf, ab 4 GB; der passend bemessene hebt 4 GB auf 10 GB und 16 GB auf 20 GB an. In beiden legen die frühen kleinen VMs alle sechs GPUs fest, sodass die VMs mit 40 GB und 80 GB warten; weniger Größen lassen mehr Platz für die nächsten kleinen VMs.</translation>
    </message>
    <message>
        <source>A group of four GPUs among two generations</source>
        <translation type="unfinished">Eine Gruppe von vier GPUs zwischen zwei Generationen</translation>
    </message>
    <message>
        <source>Four hosts with four A100 in pairs joined by NVLink bridges, and two HGX hosts with eight H100. The VM asks for a device group of four whole H100, which only the HGX hosts have; it sits on modules 1 to 4 of the first, which leaves one group of four or two of two there. The VM on the A100 hosts has a pair.</source>
        <translation type="unfinished">Vier Hosts mit vier A100 in Paaren mit NVLink-Brücken und zwei HGX-Hosts mit acht H100. Die VM verlangt eine Gerätegruppe aus vier ganzen H100, die nur die HGX-Hosts haben; sie liegt auf den Modulen 1 bis 4 des ersten, was dort eine Vierergruppe oder zwei Zweiergruppen übrig lässt. Die VM auf den A100-Hosts hat ein Paar.</translation>
    </message>
    <message>
        <source>C and Q sizes on one GPU, and VDI by day</source>
        <translation type="unfinished">C- und Q-Größen auf einer GPU, tagsüber VDI</translation>
    </message>
    <message>
        <source>From vSphere 8 Update 3 on a GPU in mixed-size mode may hold vGPUs of several sizes and series. The A40 and the L40S carry workstations of the Q series beside a compute VM of the C series. On the third host all have one size in same-size mode; its workstations run by day, and the compute VMs that are off take their place by night. The package of the vGPU Manager is left open, for compute and graphics vGPUs ask for different ones. After a VMware blog post of July 2024, partly from memory and not verified.</source>
        <translation type="unfinished">Ab vSphere 8 Update 3 darf eine GPU im Mixed-Size-Modus vGPUs mehrerer Größen und Serien tragen. Die A40 und die L40S tragen Workstations der Q-Serie neben einer Rechen-VM der C-Serie. Auf dem dritten Host haben alle eine Größe im Same-Size-Modus; seine Workstations laufen tagsüber, und die ausgeschalteten Rechen-VMs nehmen nachts ihren Platz ein. Das Paket des vGPU Manager bleibt offen, denn Rechen- und Grafik-vGPUs verlangen verschiedene. Nach einem VMware-Blogbeitrag vom Juli 2024, zum Teil aus dem Gedächtnis und nicht verifiziert.</translation>
    </message>
    <message>
        <source>Six hosts split by mode</source>
        <translation type="unfinished">Sechs Hosts, nach Modus getrennt</translation>
    </message>
    <message>
        <source>Two hosts pass whole GPUs through, three share theirs by time, one is divided by MIG. The waiting VM of 40 GB with 128 GB of reserved memory finds a place on the three time-sliced hosts only; drag it to see why the others refuse. The article that this follows does not say which of the three DRS takes.</source>
        <translation type="unfinished">Zwei Hosts reichen ganze GPUs durch, drei teilen ihre nach Zeit, einer ist durch MIG aufgeteilt. Die wartende VM mit 40 GB und 128 GB reserviertem Speicher findet nur auf den drei zeitgeteilten Hosts Platz; ziehen Sie sie, um zu sehen, warum die anderen ablehnen. Der zugrunde liegende Artikel sagt nicht, welchen der drei DRS nimmt.</translation>
    </message>
    <message>
        <source>Six hosts, three ways to share a GPU</source>
        <translation type="unfinished">Sechs Hosts, drei Arten, eine GPU zu teilen</translation>
    </message>
    <message>
        <source>Two hosts pass whole GPUs through, three share theirs by time, one is divided by MIG.</source>
        <translation type="unfinished">Zwei Hosts reichen ganze GPUs durch, drei teilen ihre nach Zeit, einer ist durch MIG aufgeteilt.</translation>
    </message>
    <message>
        <source>Whole GPUs</source>
        <translation type="unfinished">Ganze GPUs</translation>
    </message>
    <message>
        <source>A VM in passthrough owns its GPU. Its guest has the Data Center driver.</source>
        <translation type="unfinished">Eine VM im Passthrough besitzt ihre GPU. Ihr Gast hat den Data-Center-Treiber.</translation>
    </message>
    <message>
        <source>Slices in turn</source>
        <translation type="unfinished">Slices der Reihe nach</translation>
    </message>
    <message>
        <source>Time-sliced vGPUs of one size share a GPU. The host has the vGPU Manager, the guest its vGPU driver.</source>
        <translation type="unfinished">Zeitgeteilte vGPUs einer Größe teilen sich eine GPU. Der Host hat den vGPU Manager, der Gast seinen vGPU-Treiber.</translation>
    </message>
    <message>
        <source>Slices of their own</source>
        <translation type="unfinished">Eigene Slices</translation>
    </message>
    <message>
        <source>With MIG each slice has memory and compute of its own, at fixed placements.</source>
        <translation type="unfinished">Mit MIG hat jedes Slice eigenen Speicher und eigene Rechenleistung, an festen Platzierungen.</translation>
    </message>
    <message>
        <source>Groups and single vGPUs on eight A100 with NVSwitch</source>
        <translation type="unfinished">Gruppen und einzelne vGPUs auf acht A100 mit NVSwitch</translation>
    </message>
    <message>
        <source>Eight A100 SXM 40GB on NVSwitch. One VM has a device group of four, one a group of two, as Nvidia:2@grid_a100x-40c%NVLink in vSphere; of the two GPUs that are left one serves a whole-GPU vGPU, the other two fractions. After a VMware blog post of March 2023 and an article of April 2023, partly from memory; which modules form pairs on this baseboard is not verified.</source>
        <translation type="unfinished">Acht A100 SXM 40GB an NVSwitch. Eine VM hat eine Gerätegruppe aus vier, eine aus zwei, wie Nvidia:2@grid_a100x-40c%NVLink in vSphere; von den zwei übrigen GPUs dient eine einer vGPU über die ganze GPU, die andere zwei Bruchteilen. Nach einem VMware-Blogbeitrag vom März 2023 und einem Artikel vom April 2023, zum Teil aus dem Gedächtnis; welche Module auf diesem Baseboard Paare bilden, ist nicht verifiziert.</translation>
    </message>
    <message>
        <source>An assignment policy that blocks the larger vGPU</source>
        <translation type="unfinished">Eine Zuweisungsrichtlinie, die die größere vGPU blockiert</translation>
    </message>
    <message>
        <source>One host with two H100 in same-size mode. As drawn, two VMs of 10 GB share a GPU and one of 20 GB has the other. The host spreads its vGPUs, which is the default, so in truth the first two VMs lock both GPUs to 10 GB and the third does not start although 140 GB are free. The finding says so; its fix gives the host the policy consolidation, with which the drawing comes true.</source>
        <translation type="unfinished">Ein Host mit zwei H100 im Same-Size-Modus. So wie gezeichnet teilen sich zwei VMs mit 10 GB eine GPU, und eine mit 20 GB hat die andere. Der Host verteilt seine vGPUs, was der Standard ist; in Wahrheit legen also die ersten zwei VMs beide GPUs auf 10 GB fest, und die dritte startet nicht, obwohl 140 GB frei sind. Der Befund sagt es; seine Behebung gibt dem Host die Richtlinie Konsolidierung, mit der die Zeichnung stimmt.</translation>
    </message>
    <message>
        <source>A time-sliced pool and a MIG pool for private AI</source>
        <translation type="unfinished">Ein Time-Slicing-Pool und ein MIG-Pool für private KI</translation>
    </message>
    <message>
        <source>Guides to private AI keep two pools. NIM microservices run on time-sliced GPUs, since the guides say that they cannot run on MIG; notebooks and small models run on MIG. Each pool has the room of one host to spare, so that vSphere HA can restart the VMs of a host that is lost. What is said about NIM and about at least three GPU hosts comes from blog posts and is not verified.</source>
        <translation type="unfinished">Leitfäden zu privater KI halten zwei Pools. NIM-Microservices laufen auf zeitgeteilten GPUs, da die Leitfäden sagen, dass sie auf MIG nicht laufen können; Notebooks und kleine Modelle laufen auf MIG. Jeder Pool hat den Platz eines Hosts als Reserve, damit vSphere HA die VMs eines verlorenen Hosts neu starten kann. Was über NIM und über mindestens drei GPU-Hosts gesagt wird, stammt aus Blogbeiträgen und ist nicht verifiziert.</translation>
    </message>
    <message>
        <source>77 requests in same-size and in mixed-size mode</source>
        <translation type="unfinished">77 Anforderungen im Same-Size- und im Mixed-Size-Modus</translation>
    </message>
    <message>
        <source>The same queue of 77 VMs with 8, 10, 20 and 40 GB on two clusters of four hosts with four H100. Same-size mode serves 64 of them, since the first small VMs lock the GPUs; mixed-size mode serves 74 and strands little. The order, the numbers and the places are those of a public article and its simulator, which spreads over hosts in turn; vSphere itself may choose other GPUs.</source>
        <translation type="unfinished">Dieselbe Warteschlange von 77 VMs mit 8, 10, 20 und 40 GB auf zwei Clustern aus vier Hosts mit vier H100. Der Same-Size-Modus bedient 64 davon, da die ersten kleinen VMs die GPUs festlegen; der Mixed-Size-Modus bedient 74 und lässt wenig unnutzbar. Reihenfolge, Zahlen und Plätze sind die eines öffentlichen Artikels und seines Simulators, der reihum auf Hosts verteilt; vSphere selbst wählt vielleicht andere GPUs.</translation>
    </message>
    <message>
        <source>One-GPU and two-GPU VMs over two hosts</source>
        <translation type="unfinished">VMs mit einer und mit zwei GPUs auf zwei Hosts</translation>
    </message>
    <message>
        <source>Two clusters of two hosts with two A100 80GB each, and VMs with whole-GPU profiles. Where the one-GPU VMs are spread over the hosts, the VM with two GPUs waits although two GPUs are free; where they are consolidated on one host, it starts on the other. After a VMware blog post of September 2023 on vSphere 8 Update 2, whose details are retold from memory and not verified.</source>
        <translation type="unfinished">Zwei Cluster aus zwei Hosts mit je zwei A100 80GB und VMs mit Profilen über ganze GPUs. Wo die VMs mit einer GPU über die Hosts verteilt sind, wartet die VM mit zwei GPUs, obwohl zwei GPUs frei sind; wo sie auf einem Host konsolidiert sind, startet sie auf dem anderen. Nach einem VMware-Blogbeitrag vom September 2023 zu vSphere 8 Update 2, dessen Einzelheiten aus dem Gedächtnis wiedergegeben und nicht verifiziert sind.</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Placements</source>
        <translation type="unfinished">Platzierungen</translation>
    </message>
    <message>
        <source>VM</source>
        <translation type="unfinished">VM</translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished">Gerät</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Art</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">Profil</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished">GPU</translation>
    </message>
    <message>
        <source>Placement ID</source>
        <translation type="unfinished">Platzierungs-ID</translation>
    </message>
    <message>
        <source>Device group</source>
        <translation type="unfinished">Gerätegruppe</translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished">Betriebszustand</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Befunde</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished">Schweregrad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Regel</translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished">Pfad</translation>
    </message>
    <message>
        <source>Also about</source>
        <translation type="unfinished">Betrifft auch</translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished">Meldung</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation type="unfinished">Abhilfe</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished">Ausnahme</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Grund</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished">Fingerabdruck</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">Lizenzen</translation>
    </message>
    <message>
        <source>One of</source>
        <translation type="unfinished">Eine von</translation>
    </message>
    <message>
        <source>Running VMs</source>
        <translation type="unfinished">Laufende VMs</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished">GPUs</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished">Hosts</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VMs</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">Keine.</translation>
    </message>
    <message>
        <source>No temporary file can be made for the workbook.</source>
        <translation type="unfinished">Für die Arbeitsmappe kann keine temporäre Datei angelegt werden.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; has more rows than a sheet can hold; export a cluster at a time, or choose CSV.</source>
        <translation type="unfinished">Die Tabelle „%1“ hat mehr Zeilen, als ein Blatt fassen kann; einen Cluster nach dem anderen exportieren oder CSV wählen.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Empty design</source>
        <translation type="unfinished">Leerer Entwurf</translation>
    </message>
    <message>
        <source>One cluster and nothing in it.</source>
        <translation type="unfinished">Ein Cluster ohne Inhalt.</translation>
    </message>
    <message>
        <source>Passthrough and vGPU on one host</source>
        <translation type="unfinished">Passthrough und vGPU auf einem Host</translation>
    </message>
    <message>
        <source>Four A100: two in passthrough for training, one in equal slices, one in MIG mode.</source>
        <translation type="unfinished">Vier A100: zwei als Passthrough fürs Training, eine in gleichen Teilen, eine im MIG-Modus.</translation>
    </message>
    <message>
        <source>Virtual workstations on two L40S hosts</source>
        <translation type="unfinished">Virtuelle Workstations auf zwei L40S-Hosts</translation>
    </message>
    <message>
        <source>Eight workstations of 6 GB on each GPU, in equal slices.</source>
        <translation type="unfinished">Acht Workstations mit 6 GB auf jeder GPU, in gleichen Teilen.</translation>
    </message>
    <message>
        <source>Inference on four HGX H100 hosts</source>
        <translation type="unfinished">Inferenz auf vier HGX-H100-Hosts</translation>
    </message>
    <message>
        <source>Eight H100 per host, all in MIG mode, with instances of several sizes.</source>
        <translation type="unfinished">Acht H100 je Host, alle im MIG-Modus, mit Instanzen mehrerer Größen.</translation>
    </message>
    <message>
        <source>Three hosts, one of them spare</source>
        <translation type="unfinished">Drei Hosts, davon einer als Reserve</translation>
    </message>
    <message>
        <source>Two hosts with vGPUs of several sizes; the third keeps the room of one of them free.</source>
        <translation type="unfinished">Zwei Hosts mit vGPUs mehrerer Größen; der dritte hält den Platz eines von ihnen frei.</translation>
    </message>
    <message>
        <source>Example A: both modes on one host</source>
        <translation type="unfinished">Beispiel A: beide Modi auf einem Host</translation>
    </message>
    <message>
        <source>One VM has a whole GPU by DirectPath I/O, another a vGPU on a second GPU of the host.</source>
        <translation type="unfinished">Eine VM hat eine ganze GPU per DirectPath I/O, eine andere eine vGPU auf einer zweiten GPU des Hosts.</translation>
    </message>
    <message>
        <source>Example B: one mode per host</source>
        <translation type="unfinished">Beispiel B: ein Modus je Host</translation>
    </message>
    <message>
        <source>The same VMs on two hosts; only one of them needs the vGPU Manager.</source>
        <translation type="unfinished">Dieselben VMs auf zwei Hosts; nur einer davon braucht den vGPU Manager.</translation>
    </message>
    <message>
        <source>Modes side by side</source>
        <translation type="unfinished">Modi nebeneinander</translation>
    </message>
    <message>
        <source>Where vGPUs land</source>
        <translation type="unfinished">Wo vGPUs landen</translation>
    </message>
    <message>
        <source>Linked GPUs and device groups</source>
        <translation type="unfinished">Verbundene GPUs und Gerätegruppen</translation>
    </message>
    <message>
        <source>Six hosts split by mode</source>
        <translation type="unfinished">Sechs Hosts, nach Modus getrennt</translation>
    </message>
    <message>
        <source>Passthrough, time-sliced and MIG hosts; a waiting VM fits on three of the six.</source>
        <translation type="unfinished">Hosts mit Passthrough, Time-Slicing und MIG; eine wartende VM passt auf drei der sechs.</translation>
    </message>
    <message>
        <source>Two pools for private AI</source>
        <translation type="unfinished">Zwei Pools für private KI</translation>
    </message>
    <message>
        <source>A time-sliced pool for NIM and a MIG pool, each with the room of one host to spare.</source>
        <translation type="unfinished">Ein Time-Slicing-Pool für NIM und ein MIG-Pool, jeder mit der Reserve eines Hosts.</translation>
    </message>
    <message>
        <source>C and Q sizes on one GPU</source>
        <translation type="unfinished">C- und Q-Größen auf einer GPU</translation>
    </message>
    <message>
        <source>A40 and L40S in mixed-size mode, and a GPU that serves desktops by day and computing by night.</source>
        <translation type="unfinished">A40 und L40S im Mixed-Size-Modus und eine GPU, die tags Desktops und nachts Berechnungen dient.</translation>
    </message>
    <message>
        <source>MIG on eight H100</source>
        <translation type="unfinished">MIG auf acht H100</translation>
    </message>
    <message>
        <source>Six instances of 4g.40gb and two of 3g.40gb, as observed on a real server.</source>
        <translation type="unfinished">Sechs Instanzen von 4g.40gb und zwei von 3g.40gb, wie auf einem echten Server beobachtet.</translation>
    </message>
    <message>
        <source>A policy that blocks the larger vGPU</source>
        <translation type="unfinished">Eine Richtlinie, die die größere vGPU blockiert</translation>
    </message>
    <message>
        <source>Spreading locks both GPUs of a host to 10 GB before the VM of 20 GB comes.</source>
        <translation type="unfinished">Verteilen legt beide GPUs eines Hosts auf 10 GB fest, bevor die VM mit 20 GB kommt.</translation>
    </message>
    <message>
        <source>Slim and right-sized profiles</source>
        <translation type="unfinished">Schlanke und passend bemessene Profile</translation>
    </message>
    <message>
        <source>Ten VMs on six GPUs, once with a profile for each need and once with few sizes.</source>
        <translation type="unfinished">Zehn VMs auf sechs GPUs, einmal mit einem Profil je Bedarf und einmal mit wenigen Größen.</translation>
    </message>
    <message>
        <source>77 requests in two modes</source>
        <translation type="unfinished">77 Anforderungen in zwei Modi</translation>
    </message>
    <message>
        <source>One queue on four hosts: same-size mode serves 64 VMs, mixed-size mode 74.</source>
        <translation type="unfinished">Eine Warteschlange auf vier Hosts: Der Same-Size-Modus bedient 64 VMs, der Mixed-Size-Modus 74.</translation>
    </message>
    <message>
        <source>Spread or consolidate hosts</source>
        <translation type="unfinished">Auf Hosts verteilen oder konsolidieren</translation>
    </message>
    <message>
        <source>Whether a VM with two GPUs still starts depends on where those with one GPU went.</source>
        <translation type="unfinished">Ob eine VM mit zwei GPUs noch startet, hängt davon ab, wohin die mit einer GPU kamen.</translation>
    </message>
    <message>
        <source>Two VMs with half an H200 each</source>
        <translation type="unfinished">Zwei VMs mit je einer halben H200</translation>
    </message>
    <message>
        <source>Spread over two GPUs, they leave two halves and no whole GPU.</source>
        <translation type="unfinished">Auf zwei GPUs verteilt, lassen sie zwei Hälften und keine ganze GPU übrig.</translation>
    </message>
    <message>
        <source>A group of four among two generations</source>
        <translation type="unfinished">Eine Vierergruppe zwischen zwei Generationen</translation>
    </message>
    <message>
        <source>Four hosts with bridged A100 pairs and two HGX H100 hosts; a VM asks for four linked H100.</source>
        <translation type="unfinished">Vier Hosts mit gebrückten A100-Paaren und zwei HGX-H100-Hosts; eine VM verlangt vier verbundene H100.</translation>
    </message>
    <message>
        <source>Groups of 2, 2 and 4 on HGX H100</source>
        <translation type="unfinished">Gruppen von 2, 2 und 4 auf HGX H100</translation>
    </message>
    <message>
        <source>A layout that keeps a half of the baseboard whole, and one that does not.</source>
        <translation type="unfinished">Eine Aufteilung, die eine Hälfte des Baseboards ganz lässt, und eine, die es nicht tut.</translation>
    </message>
    <message>
        <source>How GPUs of a host are joined</source>
        <translation type="unfinished">Wie GPUs eines Hosts verbunden sind</translation>
    </message>
    <message>
        <source>PCIe only, pairs, domains of four, SXM modules and NVSwitch side by side.</source>
        <translation type="unfinished">Nur PCIe, Paare, Domänen aus vier, SXM-Module und NVSwitch nebeneinander.</translation>
    </message>
    <message>
        <source>Device groups on A100</source>
        <translation type="unfinished">Gerätegruppen auf A100</translation>
    </message>
    <message>
        <source>A pair joined by NVLink bridges, and a GPU with a network card behind one switch.</source>
        <translation type="unfinished">Ein mit NVLink-Brücken verbundenes Paar und eine GPU mit einer Netzwerkkarte hinter einem Switch.</translation>
    </message>
    <message>
        <source>Eight A100 with NVSwitch</source>
        <translation type="unfinished">Acht A100 mit NVSwitch</translation>
    </message>
    <message>
        <source>Groups of four and two; the GPUs that are left serve single vGPUs and fractions.</source>
        <translation type="unfinished">Vierer- und Zweiergruppen; die übrigen GPUs dienen einzelnen vGPUs und Bruchteilen.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Time-sliced, %1-series</source>
        <translation type="unfinished">Zeitgeteilt, %1-Serie</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished">Unbekannt</translation>
    </message>
    <message>
        <source>%1 (%2 in mixed size)</source>
        <translation type="unfinished">%1 (%2 bei gemischten Größen)</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished">Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <translation type="unfinished">Passthrough</translation>
    </message>
    <message>
        <source>vGPU</source>
        <translation type="unfinished">vGPU</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation type="unfinished">Gleiche Größe</translation>
    </message>
    <message>
        <source>Mixed size</source>
        <translation type="unfinished">Gemischte Größen</translation>
    </message>
    <message>
        <source>Multi-instance (MIG)</source>
        <translation type="unfinished">Multi-Instance (MIG)</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished">Shared</translation>
    </message>
    <message>
        <source>Shared Direct</source>
        <translation type="unfinished">Shared Direct</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation type="unfinished">Basic</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation type="unfinished">Direct</translation>
    </message>
    <message>
        <source>Performance (spread)</source>
        <translation type="unfinished">Beste Leistung (verteilen)</translation>
    </message>
    <message>
        <source>Consolidation (fill)</source>
        <translation type="unfinished">Konsolidierung (auffüllen)</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Keine</translation>
    </message>
    <message>
        <source>Data Center driver</source>
        <translation type="unfinished">Data-Center-Treiber</translation>
    </message>
    <message>
        <source>vGPU Manager</source>
        <translation type="unfinished">vGPU Manager</translation>
    </message>
    <message>
        <source>vGPU guest driver</source>
        <translation type="unfinished">vGPU-Gasttreiber</translation>
    </message>
    <message>
        <source>NVD-AIE (compute)</source>
        <translation type="unfinished">NVD-AIE (Compute)</translation>
    </message>
    <message>
        <source>NVD-VGPU (graphics)</source>
        <translation type="unfinished">NVD-VGPU (Grafik)</translation>
    </message>
    <message>
        <source>BIOS</source>
        <translation type="unfinished">BIOS</translation>
    </message>
    <message>
        <source>EFI</source>
        <translation type="unfinished">EFI</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished">Festplatte</translation>
    </message>
    <message>
        <source>USB or SD card</source>
        <translation type="unfinished">USB oder SD-Karte</translation>
    </message>
    <message>
        <source>Network or SAN</source>
        <translation type="unfinished">Netzwerk oder SAN</translation>
    </message>
    <message>
        <source>Best effort</source>
        <translation type="unfinished">Best Effort</translation>
    </message>
    <message>
        <source>Equal share</source>
        <translation type="unfinished">Equal Share</translation>
    </message>
    <message>
        <source>Fixed share</source>
        <translation type="unfinished">Fixed Share</translation>
    </message>
    <message>
        <source>NVIDIA License System (CLS or DLS)</source>
        <translation type="unfinished">NVIDIA License System (CLS oder DLS)</translation>
    </message>
    <message>
        <source>Legacy licence server</source>
        <translation type="unfinished">Legacy-Lizenzserver</translation>
    </message>
    <message>
        <source>RTX Virtual Workstation (vWS)</source>
        <translation type="unfinished">RTX Virtual Workstation (vWS)</translation>
    </message>
    <message>
        <source>Virtual PC (vPC)</source>
        <translation type="unfinished">Virtual PC (vPC)</translation>
    </message>
    <message>
        <source>Virtual Applications (vApps)</source>
        <translation type="unfinished">Virtual Applications (vApps)</translation>
    </message>
    <message>
        <source>AI Enterprise</source>
        <translation type="unfinished">AI Enterprise</translation>
    </message>
    <message>
        <source>DRS off</source>
        <translation type="unfinished">DRS aus</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished">Manuell</translation>
    </message>
    <message>
        <source>Partially automated</source>
        <translation type="unfinished">Teilautomatisiert</translation>
    </message>
    <message>
        <source>Fully automated</source>
        <translation type="unfinished">Vollautomatisiert</translation>
    </message>
    <message>
        <source>vMotion</source>
        <translation type="unfinished">vMotion</translation>
    </message>
    <message>
        <source>Restart by vSphere HA</source>
        <translation type="unfinished">Neustart durch vSphere HA</translation>
    </message>
    <message>
        <source>Fault Tolerance</source>
        <translation type="unfinished">Fault Tolerance</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished">Snapshots</translation>
    </message>
    <message>
        <source>Snapshots with memory</source>
        <translation type="unfinished">Snapshots mit Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Suspend and resume</source>
        <translation type="unfinished">Anhalten und Fortsetzen</translation>
    </message>
    <message>
        <source>Site Recovery</source>
        <translation type="unfinished">Site Recovery</translation>
    </message>
    <message>
        <source>Peer-to-peer CUDA over NVLink</source>
        <translation type="unfinished">Peer-to-Peer-CUDA über NVLink</translation>
    </message>
    <message>
        <source>GPUDirect RDMA or Storage</source>
        <translation type="unfinished">GPUDirect RDMA oder Storage</translation>
    </message>
    <message>
        <source>Unified memory (enable_uvm)</source>
        <translation type="unfinished">Unified Memory (enable_uvm)</translation>
    </message>
    <message>
        <source>CUDA debugging (enable_debugging)</source>
        <translation type="unfinished">CUDA-Debugging (enable_debugging)</translation>
    </message>
    <message>
        <source>CUDA profiling (enable_profiling)</source>
        <translation type="unfinished">CUDA-Profiling (enable_profiling)</translation>
    </message>
    <message>
        <source>Adding and removing GPUs while it runs</source>
        <translation type="unfinished">Hinzufügen und Entfernen von GPUs im laufenden Betrieb</translation>
    </message>
    <message>
        <source>Powered on</source>
        <translation type="unfinished">Eingeschaltet</translation>
    </message>
    <message>
        <source>Powered off</source>
        <translation type="unfinished">Ausgeschaltet</translation>
    </message>
    <message>
        <source>Dynamic passthrough</source>
        <translation type="unfinished">Dynamisches Passthrough</translation>
    </message>
    <message>
        <source>Time-sliced</source>
        <translation type="unfinished">Zeitgeteilt</translation>
    </message>
    <message>
        <source>MIG</source>
        <translation type="unfinished">MIG</translation>
    </message>
    <message>
        <source>MIG, time-sliced</source>
        <translation type="unfinished">MIG, zeitgeteilt</translation>
    </message>
    <message>
        <source>vGPU, no profile yet</source>
        <translation type="unfinished">vGPU, noch ohne Profil</translation>
    </message>
    <message>
        <source>Whole GPU</source>
        <translation type="unfinished">Ganze GPU</translation>
    </message>
    <message>
        <source>Whole GPU: %1</source>
        <translation type="unfinished">Ganze GPU: %1</translation>
    </message>
    <message>
        <source>A VM with a GPU needs a driver in its guest: the Data Center driver for a passthrough GPU, the vGPU guest driver for a vGPU.</source>
        <translation type="unfinished">Eine VM mit GPU braucht einen Treiber im Gast: den Data-Center-Treiber für eine Passthrough-GPU, den vGPU-Gasttreiber für eine vGPU.</translation>
    </message>
    <message>
        <source>Belongs in the guest of a VM that has a whole GPU by passthrough (DirectPath I/O).</source>
        <translation type="unfinished">Gehört in den Gast einer VM, die eine ganze GPU per Passthrough (DirectPath I/O) hat.</translation>
    </message>
    <message>
        <source>Belongs on the ESXi host that serves vGPUs, never in a guest.</source>
        <translation type="unfinished">Gehört auf den ESXi-Host, der vGPUs bereitstellt, nie in einen Gast.</translation>
    </message>
    <message>
        <source>Belongs in the guest of a VM that has a vGPU; it must be compatible with the vGPU Manager on the host.</source>
        <translation type="unfinished">Gehört in den Gast einer VM, die eine vGPU hat; er muss zum vGPU Manager auf dem Host passen.</translation>
    </message>
</context>
<context>
    <name>TitleBlock</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>vGPU guest driver</source>
        <translation type="unfinished">vGPU-Gasttreiber</translation>
    </message>
    <message>
        <source>Data Center driver</source>
        <translation type="unfinished">Data-Center-Treiber</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished">Kunde</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Änderung</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished">Revision</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Datum</translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished">Autor</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished">Prüfer</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished">Freigegeben von</translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished">Inhalt</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation type="unfinished">Katalog</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished">Releases</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished">Prüfung</translation>
    </message>
</context>
<context>
    <name>VersionStore</name>
    <message>
        <source>The version before could not be put with the earlier versions: %1.</source>
        <translation type="unfinished">Die vorige Version konnte nicht bei den früheren Versionen abgelegt werden: %1.</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Use a slot of this GPU</source>
        <translation type="unfinished">Einen Slot dieser GPU verwenden</translation>
    </message>
    <message>
        <source>Use this GPU as a whole</source>
        <translation type="unfinished">Diese GPU als Ganzes verwenden</translation>
    </message>
    <message>
        <source>Switch this GPU to: %1</source>
        <translation type="unfinished">Diese GPU umstellen auf: %1</translation>
    </message>
    <message>
        <source>Use GPU %1 of this host</source>
        <translation type="unfinished">GPU %1 dieses Hosts verwenden</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished">%1 verwenden</translation>
    </message>
    <message>
        <source>Use a free slot of this GPU</source>
        <translation type="unfinished">Einen freien Slot dieser GPU nehmen</translation>
    </message>
    <message>
        <source>Use %1, of the same size</source>
        <translation type="unfinished">%1 nehmen, gleich groß</translation>
    </message>
    <message>
        <source>Fill the GPUs of this host</source>
        <translation type="unfinished">Die GPUs dieses Hosts füllen</translation>
    </message>
    <message numerus="yes">
        <source>Put the other %Ln VM(s) on %1</source>
        <translation type="unfinished">
            <numerusform>Die andere VM auf %1 legen</numerusform>
            <numerusform>Die anderen %Ln VMs auf %1 legen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill the GPUs of %1</source>
        <translation type="unfinished">Die GPUs von %1 füllen</translation>
    </message>
</context>
<context>
    <name>YamlSyntax</name>
    <message>
        <source>YAML directives must have exactly one argument</source>
        <translation type="unfinished">YAML-Direktiven müssen genau ein Argument haben</translation>
    </message>
    <message>
        <source>bad YAML version</source>
        <translation type="unfinished">ungültige YAML-Version</translation>
    </message>
    <message>
        <source>YAML major version too large</source>
        <translation type="unfinished">YAML-Hauptversion zu groß</translation>
    </message>
    <message>
        <source>repeated YAML directive</source>
        <translation type="unfinished">wiederholte YAML-Direktive</translation>
    </message>
    <message>
        <source>TAG directives must have exactly two arguments</source>
        <translation type="unfinished">TAG-Direktiven müssen genau zwei Argumente haben</translation>
    </message>
    <message>
        <source>repeated TAG directive</source>
        <translation type="unfinished">wiederholte TAG-Direktive</translation>
    </message>
    <message>
        <source>illegal character found while scanning tag handle</source>
        <translation type="unfinished">unzulässiges Zeichen beim Lesen eines Tag-Handles</translation>
    </message>
    <message>
        <source>tag handle with no suffix</source>
        <translation type="unfinished">Tag-Handle ohne Suffix</translation>
    </message>
    <message>
        <source>end of verbatim tag not found</source>
        <translation type="unfinished">Ende des wörtlichen Tags nicht gefunden</translation>
    </message>
    <message>
        <source>end of map not found</source>
        <translation type="unfinished">Ende der Zuordnung nicht gefunden</translation>
    </message>
    <message>
        <source>end of map flow not found</source>
        <translation type="unfinished">Ende der Zuordnung in geschweiften Klammern nicht gefunden</translation>
    </message>
    <message>
        <source>end of sequence not found</source>
        <translation type="unfinished">Ende der Sequenz nicht gefunden</translation>
    </message>
    <message>
        <source>end of sequence flow not found</source>
        <translation type="unfinished">Ende der Sequenz in eckigen Klammern nicht gefunden</translation>
    </message>
    <message>
        <source>cannot assign multiple tags to the same node</source>
        <translation type="unfinished">einem Knoten können nicht mehrere Tags zugewiesen werden</translation>
    </message>
    <message>
        <source>cannot assign multiple anchors to the same node</source>
        <translation type="unfinished">einem Knoten können nicht mehrere Anker zugewiesen werden</translation>
    </message>
    <message>
        <source>cannot assign multiple aliases to the same node</source>
        <translation type="unfinished">einem Knoten können nicht mehrere Aliase zugewiesen werden</translation>
    </message>
    <message>
        <source>aliases can&apos;t have any content, *including* tags</source>
        <translation type="unfinished">Aliase können keinen Inhalt haben, *auch keine* Tags</translation>
    </message>
    <message>
        <source>bad character found while scanning hex number</source>
        <translation type="unfinished">ungültiges Zeichen beim Lesen einer Hexadezimalzahl</translation>
    </message>
    <message>
        <source>invalid unicode</source>
        <translation type="unfinished">ungültiges Unicode</translation>
    </message>
    <message>
        <source>unknown escape character</source>
        <translation type="unfinished">unbekanntes Escape-Zeichen</translation>
    </message>
    <message>
        <source>unknown token</source>
        <translation type="unfinished">unbekanntes Token</translation>
    </message>
    <message>
        <source>illegal document indicator in scalar</source>
        <translation type="unfinished">unzulässige Dokumentmarke im Skalar</translation>
    </message>
    <message>
        <source>illegal EOF in scalar</source>
        <translation type="unfinished">unzulässiges Dateiende im Skalar</translation>
    </message>
    <message>
        <source>illegal character in scalar</source>
        <translation type="unfinished">unzulässiges Zeichen im Skalar</translation>
    </message>
    <message>
        <source>illegal tab when looking for indentation</source>
        <translation type="unfinished">unzulässiger Tabulator in der Einrückung</translation>
    </message>
    <message>
        <source>illegal flow end</source>
        <translation type="unfinished">unzulässiges Ende einer Klammer</translation>
    </message>
    <message>
        <source>illegal block entry</source>
        <translation type="unfinished">unzulässiger Blockeintrag</translation>
    </message>
    <message>
        <source>illegal map key</source>
        <translation type="unfinished">unzulässiger Schlüssel einer Zuordnung</translation>
    </message>
    <message>
        <source>illegal map value</source>
        <translation type="unfinished">unzulässiger Wert einer Zuordnung</translation>
    </message>
    <message>
        <source>alias not found after *</source>
        <translation type="unfinished">kein Alias nach * gefunden</translation>
    </message>
    <message>
        <source>anchor not found after &amp;</source>
        <translation type="unfinished">kein Anker nach &amp; gefunden</translation>
    </message>
    <message>
        <source>illegal character found while scanning alias</source>
        <translation type="unfinished">unzulässiges Zeichen beim Lesen eines Alias</translation>
    </message>
    <message>
        <source>illegal character found while scanning anchor</source>
        <translation type="unfinished">unzulässiges Zeichen beim Lesen eines Ankers</translation>
    </message>
    <message>
        <source>cannot set zero indentation for a block scalar</source>
        <translation type="unfinished">ein Blockskalar kann nicht die Einrückung null haben</translation>
    </message>
    <message>
        <source>unexpected character in block scalar</source>
        <translation type="unfinished">unerwartetes Zeichen im Blockskalar</translation>
    </message>
    <message>
        <source>the referenced anchor is not defined</source>
        <translation type="unfinished">der verwendete Anker ist nicht definiert</translation>
    </message>
</context>
<context>
    <name>YamlTexts</name>
    <message>
        <source>Anchors and aliases are not part of this format; write the value out.</source>
        <translation type="unfinished">Anker und Aliase gehören nicht zu diesem Format; bitte den Wert ausschreiben.</translation>
    </message>
    <message>
        <source>YAML tags such as &quot;%1&quot; are not part of this format.</source>
        <translation type="unfinished">YAML-Tags wie „%1“ gehören nicht zu diesem Format.</translation>
    </message>
    <message>
        <source>Another YAML document starts here, or this line does not belong to what is above it; one document is expected.</source>
        <translation type="unfinished">Hier beginnt ein weiteres YAML-Dokument, oder diese Zeile gehört nicht zu dem, was darüber steht; erwartet wird ein einziges Dokument.</translation>
    </message>
    <message>
        <source>The quotation mark that opens here is never closed.</source>
        <translation type="unfinished">Das Anführungszeichen, das hier öffnet, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>This text contains a control character; only tabs and line ends are allowed.</source>
        <translation type="unfinished">Dieser Text enthält ein Steuerzeichen; erlaubt sind nur Tabulatoren und Zeilenenden.</translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %Ln values, which is the most that is read.</source>
        <translation type="unfinished">
            <numerusform>Die Datei hat mehr als %Ln Wert, mehr wird nicht gelesen.</numerusform>
            <numerusform>Die Datei hat mehr als %Ln Werte, mehr werden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key of a map must be plain text.</source>
        <translation type="unfinished">Ein Schlüssel einer Zuordnung muss einfacher Text sein.</translation>
    </message>
    <message numerus="yes">
        <source>Lists and maps are nested deeper than %Ln levels, which is the most that is read.</source>
        <translation type="unfinished">
            <numerusform>Listen und Zuordnungen sind tiefer als %Ln Ebene verschachtelt, mehr wird nicht gelesen.</numerusform>
            <numerusform>Listen und Zuordnungen sind tiefer als %Ln Ebenen verschachtelt, mehr werden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; occurs twice in one map.</source>
        <translation type="unfinished">Der Schlüssel „%1“ kommt in einer Zuordnung zweimal vor.</translation>
    </message>
    <message>
        <source>The byte %1 is not UTF-8; save the file as UTF-8 text.</source>
        <translation type="unfinished">Das Byte %1 ist kein UTF-8; die Datei als UTF-8-Text speichern.</translation>
    </message>
    <message>
        <source>The control character %1 does not belong in a text file.</source>
        <translation type="unfinished">Das Steuerzeichen %1 gehört nicht in eine Textdatei.</translation>
    </message>
    <message>
        <source>This is not well-formed YAML: %1.</source>
        <translation type="unfinished">Das ist kein wohlgeformtes YAML: %1.</translation>
    </message>
    <message>
        <source>The file could not be read as YAML: %1.</source>
        <translation type="unfinished">Die Datei konnte nicht als YAML gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, which is the most that is read.</source>
        <translation type="unfinished">Die Datei ist größer als %1 MiB, mehr wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished">Gemeint vielleicht „%1“?</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">nichts</translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished">eine Liste</translation>
    </message>
    <message>
        <source>a map</source>
        <translation type="unfinished">eine Zuordnung</translation>
    </message>
    <message>
        <source>Expected text, but got %1.</source>
        <translation type="unfinished">Erwartet wird Text, gefunden: %1.</translation>
    </message>
    <message>
        <source>Expected a whole number, but got %1.</source>
        <translation type="unfinished">Erwartet wird eine ganze Zahl, gefunden: %1.</translation>
    </message>
    <message>
        <source>Expected a whole number from %1 to %2, but got %3.</source>
        <translation type="unfinished">Erwartet wird eine ganze Zahl von %1 bis %2, gefunden: %3.</translation>
    </message>
    <message>
        <source>Expected true or false, but got %1.</source>
        <translation type="unfinished">Erwartet wird true oder false, gefunden: %1.</translation>
    </message>
    <message>
        <source>Expected one of %1, but got %2.</source>
        <translation type="unfinished">Erwartet wird eines von %1, gefunden: %2.</translation>
    </message>
    <message>
        <source>Expected a list, but got %1.</source>
        <translation type="unfinished">Erwartet wird eine Liste, gefunden: %1.</translation>
    </message>
    <message>
        <source>Expected a map of keys and values, but got %1.</source>
        <translation type="unfinished">Erwartet wird eine Zuordnung von Schlüsseln und Werten, gefunden: %1.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing here.</source>
        <translation type="unfinished">Hier fehlt der Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>Unknown key &quot;%1&quot;.</source>
        <translation type="unfinished">Unbekannter Schlüssel „%1“.</translation>
    </message>
</context>
<context>
    <name>sliceboard::AddGpusDialog</name>
    <message>
        <source>Add GPUs</source>
        <translation type="unfinished">GPUs hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Hinzufügen</translation>
    </message>
    <message>
        <source>GPU &amp;model:</source>
        <translation type="unfinished">GPU-&amp;Modell:</translation>
    </message>
    <message>
        <source>&amp;Number of GPUs:</source>
        <translation type="unfinished">&amp;Anzahl der GPUs:</translation>
    </message>
    <message>
        <source>Choose a GPU model.</source>
        <translation type="unfinished">Bitte ein GPU-Modell wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Host</numerusform>
            <numerusform>%Ln Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %Ln GPU(s) to %1.</source>
        <translation type="unfinished">
            <numerusform>Fügt %Ln GPU zu %1 hinzu.</numerusform>
            <numerusform>Fügt %Ln GPUs zu %1 hinzu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::AddHostsDialog</name>
    <message>
        <source>BIOS settings</source>
        <translation type="unfinished">BIOS-Einstellungen</translation>
    </message>
    <message>
        <source>boot device</source>
        <translation type="unfinished">Startgerät</translation>
    </message>
    <message>
        <source>NVSwitch</source>
        <translation type="unfinished">NVSwitch</translation>
    </message>
    <message>
        <source>module ids</source>
        <translation type="unfinished">Modul-IDs</translation>
    </message>
    <message>
        <source>From the server come: %1.</source>
        <translation type="unfinished">Vom Server kommen: %1.</translation>
    </message>
    <message>
        <source>Not verified: %1.</source>
        <translation type="unfinished">Ungeprüft: %1.</translation>
    </message>
    <message>
        <source>Add Hosts</source>
        <translation type="unfinished">Hosts hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Hinzufügen</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished">Nicht angegeben</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Keine</translation>
    </message>
    <message>
        <source>As entered below</source>
        <translation type="unfinished">Wie unten angegeben</translation>
    </message>
    <message>
        <source>&amp;Number of hosts:</source>
        <translation type="unfinished">A&amp;nzahl der Hosts:</translation>
    </message>
    <message>
        <source>Name &amp;prefix:</source>
        <translation type="unfinished">Namens&amp;präfix:</translation>
    </message>
    <message>
        <source>&amp;First number:</source>
        <translation type="unfinished">&amp;Erste Nummer:</translation>
    </message>
    <message>
        <source>&amp;Cluster:</source>
        <translation type="unfinished">&amp;Cluster:</translation>
    </message>
    <message>
        <source>&amp;Like host:</source>
        <translation type="unfinished">&amp;Wie Host:</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation type="unfinished">&amp;Server:</translation>
    </message>
    <message>
        <source>vGPU &amp;Manager release:</source>
        <translation type="unfinished">&amp;Release des vGPU Manager:</translation>
    </message>
    <message>
        <source>Pac&amp;kage:</source>
        <translation type="unfinished">Pa&amp;ket:</translation>
    </message>
    <message>
        <source>Default &amp;graphics type:</source>
        <translation type="unfinished">Standard&amp;grafiktyp:</translation>
    </message>
    <message>
        <source>&amp;Assignment policy:</source>
        <translation type="unfinished">&amp;Zuweisungsrichtlinie:</translation>
    </message>
    <message>
        <source>GP&amp;U model:</source>
        <translation type="unfinished">GP&amp;U-Modell:</translation>
    </message>
    <message>
        <source>GPU&amp;s per host:</source>
        <translation type="unfinished">GPUs &amp;je Host:</translation>
    </message>
    <message>
        <source>GPU us&amp;e:</source>
        <translation type="unfinished">GPU-&amp;Verwendung:</translation>
    </message>
    <message>
        <source>vGPU m&amp;ode:</source>
        <translation type="unfinished">vGPU-M&amp;odus:</translation>
    </message>
    <message>
        <source>“%1” is no ESXi version. Write it as 8.0.3 or 8.0 U3.</source>
        <translation type="unfinished">„%1“ ist keine ESXi-Version. Schreibweise: 8.0.3 oder 8.0 U3.</translation>
    </message>
    <message>
        <source>Adds %1.</source>
        <translation type="unfinished">Fügt %1 hinzu.</translation>
    </message>
    <message>
        <source>ES&amp;Xi version:</source>
        <translation type="unfinished">ES&amp;Xi-Version:</translation>
    </message>
</context>
<context>
    <name>sliceboard::AddVmsDialog</name>
    <message>
        <source>Add VMs</source>
        <translation type="unfinished">VMs hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Hinzufügen</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished">Nicht angegeben</translation>
    </message>
    <message>
        <source>Reserve all guest memory</source>
        <translation type="unfinished">Gesamten Gastarbeitsspeicher reservieren</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">Noch nichts</translation>
    </message>
    <message>
        <source>A vGPU</source>
        <translation type="unfinished">Eine vGPU</translation>
    </message>
    <message>
        <source>A whole GPU (passthrough)</source>
        <translation type="unfinished">Eine ganze GPU (Passthrough)</translation>
    </message>
    <message>
        <source>&amp;Number of VMs:</source>
        <translation type="unfinished">A&amp;nzahl der VMs:</translation>
    </message>
    <message>
        <source>Name &amp;prefix:</source>
        <translation type="unfinished">Namens&amp;präfix:</translation>
    </message>
    <message>
        <source>&amp;First number:</source>
        <translation type="unfinished">&amp;Erste Nummer:</translation>
    </message>
    <message>
        <source>&amp;Ask for:</source>
        <translation type="unfinished">An&amp;fordern:</translation>
    </message>
    <message>
        <source>P&amp;rofile:</source>
        <translation type="unfinished">P&amp;rofil:</translation>
    </message>
    <message>
        <source>&amp;Guest OS:</source>
        <translation type="unfinished">&amp;Gastbetriebssystem:</translation>
    </message>
    <message>
        <source>NVIDIA &amp;driver in the guest:</source>
        <translation type="unfinished">NVIDIA-&amp;Treiber im Gast:</translation>
    </message>
    <message>
        <source>Driver re&amp;lease:</source>
        <translation type="unfinished">Treiber-Re&amp;lease:</translation>
    </message>
    <message>
        <source>Firm&amp;ware:</source>
        <translation type="unfinished">Firm&amp;ware:</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation type="unfinished">&amp;Arbeitsspeicher:</translation>
    </message>
    <message>
        <source>64-bit MM&amp;IO:</source>
        <translation type="unfinished">64-Bit-MM&amp;IO:</translation>
    </message>
    <message>
        <source>Adds %1.</source>
        <translation type="unfinished">Fügt %1 hinzu.</translation>
    </message>
    <message>
        <source>“%1” is no amount of memory. Write it as 16 GB or 512 MB.</source>
        <translation type="unfinished">„%1“ ist keine Speichergröße. Schreibweise: 16 GB oder 512 MB.</translation>
    </message>
    <message>
        <source>Choose a profile, or let the VMs ask for nothing yet.</source>
        <translation type="unfinished">Bitte ein Profil wählen oder die VMs noch nichts anfordern lassen.</translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardDrag</name>
    <message>
        <source>There is no such way out.</source>
        <translation type="unfinished">Diesen Ausweg gibt es nicht.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation type="unfinished">Erledigt: %1.</translation>
    </message>
    <message>
        <source>Choose a target first.</source>
        <translation type="unfinished">Zuerst ein Ziel wählen.</translation>
    </message>
    <message>
        <source>Dropped %1. %2</source>
        <translation type="unfinished">%1 abgelegt. %2</translation>
    </message>
    <message>
        <source>No target is allowed without findings.</source>
        <translation type="unfinished">Kein Ziel ist ohne Befunde erlaubt.</translation>
    </message>
    <message>
        <source>Let go of %1; nothing has changed.</source>
        <translation type="unfinished">%1 losgelassen; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Instead:</source>
        <translation type="unfinished">Stattdessen:</translation>
    </message>
    <message>
        <source>%1: drop it on a GPU for passthrough, on a slot for vGPU, on a host to fill its GPUs.</source>
        <translation type="unfinished">%1: auf einer GPU ablegen für Passthrough, auf einem Slot für vGPU, auf einem Host, um seine GPUs zu füllen.</translation>
    </message>
    <message>
        <source>Took %1. Tab: next target; N: next allowed target; arrows: slot and GPU; P: whole GPU; V: slot; slash: find by name; H: fill the host; C: copy; Alt and arrows: do not snap to slots; 1 to 3: way out; Enter: drop; Shift+Enter: ask how many; Esc: let go.</source>
        <translation type="unfinished">%1 aufgenommen. Tab: nächstes Ziel; N: nächstes erlaubtes Ziel; Pfeile: Slot und GPU; P: ganze GPU; V: Slot; Schrägstrich: nach Namen suchen; H: Host füllen; C: Kopie; Alt und Pfeile: nicht an Slots einrasten; 1 bis 3: Ausweg; Eingabe: ablegen; Umschalt+Eingabe: Anzahl erfragen; Esc: loslassen.</translation>
    </message>
    <message>
        <source>Type a part of the name of a host or GPU. Enter: go on among these; Esc: among all.</source>
        <translation type="unfinished">Einen Teil des Namens eines Hosts oder einer GPU eingeben. Eingabe: unter diesen weiter; Esc: unter allen.</translation>
    </message>
    <message>
        <source>No host or GPU is named “%1”.</source>
        <translation type="unfinished">Kein Host und keine GPU heißt „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln GPU(s).</source>
        <translation type="unfinished">
            <numerusform>„%1“: %Ln GPU.</numerusform>
            <numerusform>„%1“: %Ln GPUs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tab: next · N: next allowed · /: find · H: host · C: copy · Enter: drop · Esc: let go</source>
        <translation type="unfinished">Tab: nächstes · N: nächstes erlaubtes · /: suchen · H: Host · C: Kopie · Enter: ablegen · Esc: loslassen</translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardHostDrag</name>
    <message>
        <source>Group the board by cluster to drag hosts to another one.</source>
        <translation type="unfinished">Gruppieren Sie das Board nach Clustern, um Hosts in einen anderen zu ziehen.</translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardItemModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">Modell</translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished">Verwendung</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Frei</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VMs</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Befunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Host</numerusform>
            <numerusform>%Ln Hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardLegend</name>
    <message>
        <source>Legend: each cell is a GPU, filled as far as it is used. Modes: %1.</source>
        <translation type="unfinished">Legende: Jede Zelle ist eine GPU, so weit gefüllt, wie sie belegt ist. Modi: %1.</translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardMinimap</name>
    <message>
        <source>Overview of the board</source>
        <translation type="unfinished">Übersicht des Boards</translation>
    </message>
    <message>
        <source>Overview: click or drag to go there</source>
        <translation type="unfinished">Übersicht: klicken oder ziehen, um dorthin zu gehen</translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardScene</name>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Host</numerusform>
            <numerusform>%Ln Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln GPU</numerusform>
            <numerusform>%Ln GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln GPU(s)</source>
        <translation type="unfinished">
            <numerusform>%1 von %Ln GPU</numerusform>
            <numerusform>%1 von %Ln GPUs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 GB used</source>
        <translation type="unfinished">%1 von %2 GB belegt</translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardView</name>
    <message>
        <source>Board</source>
        <translation type="unfinished">Board</translation>
    </message>
    <message>
        <source>No hosts yet</source>
        <translation type="unfinished">Noch keine Hosts</translation>
    </message>
    <message>
        <source>Add a cluster and hosts, start from a template, or open the sample design.</source>
        <translation type="unfinished">Einen Cluster und Hosts hinzufügen, mit einer Vorlage beginnen oder den Beispielentwurf öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln host(s)</source>
        <comment>group of hosts</comment>
        <translation type="unfinished">
            <numerusform>%1, %Ln Host</numerusform>
            <numerusform>%1, %Ln Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished">eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished">ausgeklappt</translation>
    </message>
    <message>
        <source>Select a VM or a slot first, then take it.</source>
        <translation type="unfinished">Zuerst eine VM oder einen Slot auswählen, dann aufnehmen.</translation>
    </message>
    <message>
        <source>%1 is left out by the filter.</source>
        <translation type="unfinished">%1 ist durch den Filter ausgeblendet.</translation>
    </message>
</context>
<context>
    <name>sliceboard::CapacityBars</name>
    <message>
        <source>Frame buffer, used and free</source>
        <translation type="unfinished">Framebuffer, belegt und frei</translation>
    </message>
    <message>
        <source>Press Enter to choose what a row is about.</source>
        <translation type="unfinished">Mit Eingabe auswählen, worum es in einer Zeile geht.</translation>
    </message>
</context>
<context>
    <name>sliceboard::CapacityItemModel</name>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished">%1 GB</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Frame buffer in GB</source>
        <translation type="unfinished">Framebuffer in GB</translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished">Belegt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Frei</translation>
    </message>
</context>
<context>
    <name>sliceboard::CapacityLegend</name>
    <message>
        <source>Legend of the bars</source>
        <translation type="unfinished">Legende der Balken</translation>
    </message>
    <message>
        <source>%1 %2 GB</source>
        <translation type="unfinished">%1 %2 GB</translation>
    </message>
</context>
<context>
    <name>sliceboard::CapacityPanel</name>
    <message>
        <source>There is no GPU to count yet. Add hosts with GPUs by Insert &gt; Add Hosts, and this panel shows what they hold and what still fits.</source>
        <translation type="unfinished">Es gibt noch keine GPU zu zählen. Hosts mit GPUs über Einfügen &gt; Hosts hinzufügen anlegen; dann zeigt dieser Bereich, was sie fassen und was noch passt.</translation>
    </message>
    <message>
        <source>&amp;Bars</source>
        <translation type="unfinished">&amp;Balken</translation>
    </message>
    <message>
        <source>Heat Ma&amp;p</source>
        <translation type="unfinished">Hea&amp;tmap</translation>
    </message>
    <message>
        <source>Bars of what is used and free, for what is selected and what is in it</source>
        <translation type="unfinished">Balken für Belegtes und Freies, für das Ausgewählte und seinen Inhalt</translation>
    </message>
    <message>
        <source>A cell for each GPU, with the part of it that is used</source>
        <translation type="unfinished">Eine Zelle je GPU mit ihrem belegten Anteil</translation>
    </message>
    <message>
        <source>How many more of each profile fit</source>
        <translation type="unfinished">Wie viele weitere je Profil passen</translation>
    </message>
    <message>
        <source>Licences by edition</source>
        <translation type="unfinished">Lizenzen nach Edition</translation>
    </message>
    <message>
        <source>How Many More Fit</source>
        <translation type="unfinished">Wie viele noch passen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">Lizenzen</translation>
    </message>
    <message>
        <source>%1: no GPU</source>
        <translation type="unfinished">%1: keine GPU</translation>
    </message>
    <message>
        <source>%1: %2 of %3 GB used, %4 GB free</source>
        <translation type="unfinished">%1: %2 von %3 GB belegt, %4 GB frei</translation>
    </message>
    <message>
        <source>%1 GB of it stranded</source>
        <translation type="unfinished">%1 GB davon unnutzbar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s) unknown to the catalog</source>
        <translation type="unfinished">
            <numerusform>%Ln GPU dem Katalog unbekannt</numerusform>
            <numerusform>%Ln GPUs dem Katalog unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without room</source>
        <translation type="unfinished">
            <numerusform>%Ln ohne Platz</numerusform>
            <numerusform>%Ln ohne Platz</numerusform>
        </translation>
    </message>
    <message>
        <source>The GPUs and VMs of this design are being counted.</source>
        <translation type="unfinished">Die GPUs und VMs dieses Entwurfs werden gezählt.</translation>
    </message>
    <message>
        <source>%1: being counted…</source>
        <translation type="unfinished">%1: wird gezählt…</translation>
    </message>
</context>
<context>
    <name>sliceboard::ChangeTree</name>
    <message>
        <source>Filter changes</source>
        <translation type="unfinished">Änderungen filtern</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation type="unfinished">Nach Art</translation>
    </message>
    <message>
        <source>By place</source>
        <translation type="unfinished">Nach Ort</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation type="unfinished">Gruppierung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Änderung</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished">Objekt</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Wie</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished">Änderungen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group, and how many are in it</comment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VMs</translation>
    </message>
</context>
<context>
    <name>sliceboard::ChangesBanner</name>
    <message>
        <source>&amp;List…</source>
        <translation type="unfinished">&amp;Liste…</translation>
    </message>
    <message>
        <source>List all changes, and show both designs side by side.</source>
        <translation type="unfinished">Alle Änderungen auflisten und beide Entwürfe nebeneinander zeigen.</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation type="unfinished">Aus&amp;blenden</translation>
    </message>
    <message>
        <source>Show the board without changes.</source>
        <translation type="unfinished">Das Board ohne Änderungen zeigen.</translation>
    </message>
    <message>
        <source>The board shows what changed since %1: %2</source>
        <comment>a file or revision, numbers of changes</comment>
        <translation type="unfinished">Das Board zeigt, was sich seit „%1“ geändert hat: %2</translation>
    </message>
    <message>
        <source>Comparing with %1…</source>
        <comment>a file or revision</comment>
        <translation type="unfinished">Vergleich mit „%1“ läuft…</translation>
    </message>
</context>
<context>
    <name>sliceboard::ClusterPage</name>
    <message>
        <source>Name:</source>
        <translation type="unfinished">Name:</translation>
    </message>
    <message>
        <source>Clusters need different names. Select one cluster to rename it.</source>
        <translation type="unfinished">Cluster brauchen verschiedene Namen. Zum Umbenennen einen einzelnen Cluster auswählen.</translation>
    </message>
    <message>
        <source>vCenter</source>
        <translation type="unfinished">vCenter</translation>
    </message>
    <message>
        <source>DRS:</source>
        <translation type="unfinished">DRS:</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished">Nicht angegeben</translation>
    </message>
    <message>
        <source>DRS moves vGPU VMs:</source>
        <translation type="unfinished">DRS verschiebt vGPU-VMs:</translation>
    </message>
    <message>
        <source>vMotion of vGPU VMs enabled:</source>
        <translation type="unfinished">vMotion von vGPU-VMs aktiviert:</translation>
    </message>
    <message>
        <source>vMotion network (Gbit/s):</source>
        <translation type="unfinished">vMotion-Netzwerk (Gbit/s):</translation>
    </message>
    <message>
        <source>Tolerated stun (seconds):</source>
        <translation type="unfinished">Tolerierte Stun-Zeit (Sekunden):</translation>
    </message>
</context>
<context>
    <name>sliceboard::CompareChoiceDialog</name>
    <message>
        <source>Compare With</source>
        <translation type="unfinished">Vergleichen mit</translation>
    </message>
    <message>
        <source>With what is the open design to be compared?</source>
        <translation type="unfinished">Womit soll der offene Entwurf verglichen werden?</translation>
    </message>
    <message>
        <source>Designs to compare with</source>
        <translation type="unfinished">Entwürfe zum Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished">&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Other &amp;File…</source>
        <translation type="unfinished">Andere &amp;Datei…</translation>
    </message>
</context>
<context>
    <name>sliceboard::ComparisonDialog</name>
    <message>
        <source>Show on the &amp;board</source>
        <translation type="unfinished">Auf dem &amp;Board zeigen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished">Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation type="unfinished">&amp;Änderungen</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation type="unfinished">&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>As &amp;Text</source>
        <translation type="unfinished">Als &amp;Text</translation>
    </message>
    <message>
        <source>Take &amp;Over</source>
        <translation type="unfinished">&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Make of the chosen entity what it was in the other design. Undo takes that back.</source>
        <translation type="unfinished">Das gewählte Element wieder zu dem machen, was es im anderen Entwurf war. Rückgängig nimmt das zurück.</translation>
    </message>
    <message>
        <source>Differences as text</source>
        <translation type="unfinished">Unterschiede als Text</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished">Klartext</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished">Markdown</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished">Format</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished">&amp;Kopieren</translation>
    </message>
    <message>
        <source>the open design</source>
        <translation type="unfinished">offener Entwurf</translation>
    </message>
    <message>
        <source>From %1 to the open design: %2</source>
        <comment>a file or revision, numbers of changes</comment>
        <translation type="unfinished">Von „%1“ zum offenen Entwurf: %2</translation>
    </message>
    <message>
        <source>%1 cannot be taken over by itself.</source>
        <translation type="unfinished">%1 kann nicht für sich allein übernommen werden.</translation>
    </message>
    <message>
        <source>Taken over from %1: %2.</source>
        <comment>a design, an entity</comment>
        <translation type="unfinished">Aus „%1“ übernommen: %2.</translation>
    </message>
    <message>
        <source>The differences are in the clipboard.</source>
        <translation type="unfinished">Die Unterschiede sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>+ %1 comes back</source>
        <comment>host esx01</comment>
        <translation type="unfinished">+ %1 kommt zurück</translation>
    </message>
    <message>
        <source>− %1 goes away</source>
        <comment>host esx01</comment>
        <translation type="unfinished">− %1 entfällt</translation>
    </message>
    <message>
        <source>⚙ %1 becomes as it was there: %2</source>
        <comment>host esx01, what changes</comment>
        <translation type="unfinished">⚙ %1 wird wie im anderen Entwurf: %2</translation>
    </message>
    <message>
        <source>Comparing %1 with the open design…</source>
        <comment>a file or revision</comment>
        <translation type="unfinished">„%1“ wird mit dem offenen Entwurf verglichen…</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform>… und %Ln weiterer</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation type="unfinished">Übernehmen</translation>
    </message>
    <message>
        <source>It also takes:</source>
        <translation type="unfinished">Mit übernommen wird:</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take Over All %Ln</source>
        <translation type="unfinished">
            <numerusform>%Ln Änderung &amp;übernehmen</numerusform>
            <numerusform>Alle %Ln Änderungen &amp;übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::ConflictsBanner</name>
    <message numerus="yes">
        <source>%Ln conflict(s) of a merge: the design has what was made on our side.</source>
        <translation type="unfinished">
            <numerusform>%Ln Merge-Konflikt: Der Entwurf enthält, was auf unserer Seite gemacht wurde.</numerusform>
            <numerusform>%Ln Merge-Konflikte: Der Entwurf enthält, was auf unserer Seite gemacht wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle them…</source>
        <translation type="unfinished">Erledigen…</translation>
    </message>
</context>
<context>
    <name>sliceboard::ConflictsDialog</name>
    <message>
        <source>Merge Conflicts</source>
        <translation type="unfinished">Merge-Konflikte</translation>
    </message>
    <message>
        <source>Merge conflicts</source>
        <translation type="unfinished">Merge-Konflikte</translation>
    </message>
    <message>
        <source>Both sides changed these, each in another way. The design has what was made on our side; what theirs was is kept in this list, and in the file under x-conflicts, until the conflicts are settled. Each is a step that can be undone.</source>
        <translation type="unfinished">Beide Seiten haben dies geändert, jede auf andere Weise. Der Entwurf enthält, was auf unserer Seite gemacht wurde; was die andere Seite gemacht hat, bleibt in dieser Liste und in der Datei unter x-conflicts erhalten, bis die Konflikte erledigt sind. Jedes Erledigen ist ein Schritt, der rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Vorher</translation>
    </message>
    <message>
        <source>Back to &amp;Before</source>
        <translation type="unfinished">Zu &amp;Vorher zurück</translation>
    </message>
    <message>
        <source>Make of it what it was before both changed it.</source>
        <translation type="unfinished">Es wieder zu dem machen, was es war, bevor beide Seiten es geändert haben.</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation type="unfinished">Unsere Seite</translation>
    </message>
    <message>
        <source>Keep &amp;Ours</source>
        <translation type="unfinished">&amp;Unsere Seite behalten</translation>
    </message>
    <message>
        <source>Leave it as the design has it now.</source>
        <translation type="unfinished">Es so lassen, wie es jetzt im Entwurf ist.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished">Andere Seite</translation>
    </message>
    <message>
        <source>Take &amp;Theirs</source>
        <translation type="unfinished">&amp;Andere Seite übernehmen</translation>
    </message>
    <message>
        <source>Make of it what the other side made.</source>
        <translation type="unfinished">Es zu dem machen, was die andere Seite daraus gemacht hat.</translation>
    </message>
    <message>
        <source>Mark All as &amp;Settled</source>
        <translation type="unfinished">Alle als &amp;erledigt markieren</translation>
    </message>
    <message>
        <source>Take the list out of the design, which stays as it is. Undo brings the list back.</source>
        <translation type="unfinished">Die Liste aus dem Entwurf entfernen, der bleibt, wie er ist. Rückgängig bringt die Liste zurück.</translation>
    </message>
    <message>
        <source>Nothing is stated.</source>
        <translation type="unfinished">Es ist nichts angegeben.</translation>
    </message>
    <message>
        <source>Choose a conflict.</source>
        <translation type="unfinished">Bitte einen Konflikt wählen.</translation>
    </message>
</context>
<context>
    <name>sliceboard::CountDialog</name>
    <message>
        <source>How Many?</source>
        <translation type="unfinished">Wie viele?</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation type="unfinished">Ab&amp;legen</translation>
    </message>
    <message>
        <source>How &amp;many of %1:</source>
        <translation type="unfinished">An&amp;zahl von %1:</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <comment>a step, as: Place train-01 on esx01/0000:17:00.0</comment>
        <translation type="unfinished">%1, %2-mal</translation>
    </message>
</context>
<context>
    <name>sliceboard::DesignCommands</name>
    <message>
        <source>Add cluster</source>
        <translation type="unfinished">Cluster hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Host hinzufügen</numerusform>
            <numerusform>%Ln Hosts hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln GPU(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln GPU hinzufügen</numerusform>
            <numerusform>%Ln GPUs hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln VM(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln VM hinzufügen</numerusform>
            <numerusform>%Ln VMs hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Release reserved slot</source>
        <translation type="unfinished">Reservierten Slot freigeben</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln item(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Element entfernen</numerusform>
            <numerusform>%Ln Elemente entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln VM(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln VM duplizieren</numerusform>
            <numerusform>%Ln VMs duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to fill in: what is selected has its usual settings.</source>
        <translation type="unfinished">Es gibt nichts einzutragen: Die Auswahl hat bereits ihre üblichen Einstellungen.</translation>
    </message>
    <message>
        <source>Fills in usual settings of hosts: %1, GPUs: %2, VMs: %3. What is entered already stays.</source>
        <translation type="unfinished">Trägt übliche Einstellungen ein für Hosts: %1, GPUs: %2, VMs: %3. Was bereits angegeben ist, bleibt.</translation>
    </message>
    <message>
        <source>Fill In Usual Settings</source>
        <translation type="unfinished">Übliche Einstellungen eintragen</translation>
    </message>
    <message>
        <source>Fill in usual settings</source>
        <translation type="unfinished">Übliche Einstellungen eintragen</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln VM(s) off their GPUs</source>
        <translation type="unfinished">
            <numerusform>%Ln VM von ihrer GPU nehmen</numerusform>
            <numerusform>%Ln VMs von ihren GPUs nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change use of %Ln GPU(s)</source>
        <translation type="unfinished">
            <numerusform>Verwendung von %Ln GPU ändern</numerusform>
            <numerusform>Verwendung von %Ln GPUs ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for a whole GPU</source>
        <translation type="unfinished">Ganze GPU anfordern</translation>
    </message>
    <message>
        <source>Choose a profile in the profile palette first.</source>
        <translation type="unfinished">Zuerst in der Profilpalette ein Profil wählen.</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation type="unfinished">%1 anfordern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) taken. Select a GPU and choose “Place here”.</source>
        <translation type="unfinished">
            <numerusform>%Ln VM aufgenommen. Eine GPU auswählen und „Hier platzieren“ wählen.</numerusform>
            <numerusform>%Ln VMs aufgenommen. Eine GPU auswählen und „Hier platzieren“ wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select hosts or VMs to copy.</source>
        <translation type="unfinished">Zum Kopieren Hosts oder VMs auswählen.</translation>
    </message>
    <message>
        <source>Copied hosts: %1, VMs: %2.</source>
        <translation type="unfinished">Kopierte Hosts: %1, VMs: %2.</translation>
    </message>
    <message>
        <source>Nothing is pasted. %1</source>
        <translation type="unfinished">Nichts eingefügt. %1</translation>
    </message>
    <message>
        <source>Nothing is pasted: the clipboard holds a design without hosts and VMs.</source>
        <translation type="unfinished">Nichts eingefügt: Die Zwischenablage enthält einen Entwurf ohne Hosts und VMs.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln item(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Element einfügen</numerusform>
            <numerusform>%Ln Elemente einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln VM(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln VM platzieren</numerusform>
            <numerusform>%Ln VMs platzieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a VM or a slot first.</source>
        <translation type="unfinished">Zuerst eine VM oder einen Slot auswählen.</translation>
    </message>
    <message>
        <source>Remove device</source>
        <translation type="unfinished">Gerät entfernen</translation>
    </message>
    <message>
        <source>Reserve %1</source>
        <translation type="unfinished">%1 reservieren</translation>
    </message>
    <message>
        <source>No selected VM is on a GPU.</source>
        <translation type="unfinished">Keine ausgewählte VM liegt auf einer GPU.</translation>
    </message>
    <message>
        <source>No selected VM asks for a GPU.</source>
        <translation type="unfinished">Keine ausgewählte VM fordert eine GPU an.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) selected.</source>
        <translation type="unfinished">
            <numerusform>%Ln VM ausgewählt.</numerusform>
            <numerusform>%Ln VMs ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other cluster.</source>
        <translation type="unfinished">Es gibt keinen anderen Cluster.</translation>
    </message>
    <message>
        <source>Move to Another Cluster</source>
        <translation type="unfinished">In einen anderen Cluster verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln host(s) with their GPUs and VMs to:</source>
        <translation type="unfinished">
            <numerusform>%Ln Host mit GPUs und VMs verschieben nach:</numerusform>
            <numerusform>%Ln Hosts mit GPUs und VMs verschieben nach:</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished">Verschieben</translation>
    </message>
    <message>
        <source>Pasted VM %1.</source>
        <translation type="unfinished">VM %1 eingefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) pasted.</source>
        <translation type="unfinished">
            <numerusform>%Ln VM eingefügt.</numerusform>
            <numerusform>%Ln VMs eingefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted host %1.</source>
        <translation type="unfinished">Host %1 eingefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) pasted.</source>
        <translation type="unfinished">
            <numerusform>%Ln Host eingefügt.</numerusform>
            <numerusform>%Ln Hosts eingefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted hosts: %1, VMs: %2.</source>
        <translation type="unfinished">Eingefügt: %1 Host(s), %2 VM(s).</translation>
    </message>
</context>
<context>
    <name>sliceboard::DesignComparison</name>
    <message>
        <source>Take over from %1</source>
        <translation type="unfinished">Aus „%1“ übernehmen</translation>
    </message>
</context>
<context>
    <name>sliceboard::DesignPage</name>
    <message>
        <source>Name:</source>
        <translation type="unfinished">Name:</translation>
    </message>
    <message>
        <source>Customer:</source>
        <translation type="unfinished">Kunde:</translation>
    </message>
    <message>
        <source>Author:</source>
        <translation type="unfinished">Autor:</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation type="unfinished">Beschreibung:</translation>
    </message>
</context>
<context>
    <name>sliceboard::DesignPreview</name>
    <message>
        <source>Picture of the board</source>
        <translation type="unfinished">Bild des Boards</translation>
    </message>
    <message>
        <source>%1.
%2.</source>
        <comment>contents, findings</comment>
        <translation type="unfinished">%1.
%2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln VM(s)</source>
        <comment>hosts, VMs</comment>
        <translation type="unfinished">
            <numerusform>%1, %Ln VM</numerusform>
            <numerusform>%1, %Ln VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Host</numerusform>
            <numerusform>%Ln Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln GPU(s)</source>
        <translation type="unfinished">
            <numerusform>%1, %Ln GPU</numerusform>
            <numerusform>%1, %Ln GPUs</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading and checking…</source>
        <translation type="unfinished">Wird gelesen und geprüft …</translation>
    </message>
</context>
<context>
    <name>sliceboard::DevicePage</name>
    <message>
        <source>Kind:</source>
        <translation type="unfinished">Art:</translation>
    </message>
    <message>
        <source>Profile:</source>
        <translation type="unfinished">Profil:</translation>
    </message>
    <message>
        <source>GPU model:</source>
        <translation type="unfinished">GPU-Modell:</translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished">Beliebig</translation>
    </message>
    <message>
        <source>Hardware label:</source>
        <translation type="unfinished">Hardwarebezeichnung:</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Keine</translation>
    </message>
    <message>
        <source>On GPU:</source>
        <translation type="unfinished">Auf GPU:</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">Wartend</translation>
    </message>
    <message>
        <source>Placement ID:</source>
        <translation type="unfinished">Platzierungs-ID:</translation>
    </message>
    <message>
        <source>First that fits</source>
        <translation type="unfinished">Erste passende</translation>
    </message>
    <message>
        <source>Device group:</source>
        <translation type="unfinished">Gerätegruppe:</translation>
    </message>
    <message>
        <source>vGPUs of a VM with the same word are assigned as one device group, which keeps NVLink between them.</source>
        <translation type="unfinished">vGPUs einer VM mit demselben Wort werden als eine Gerätegruppe zugewiesen, wodurch NVLink zwischen ihnen erhalten bleibt.</translation>
    </message>
    <message>
        <source>There is no GPU “%1”. Write host and PCI address, such as esx01/0000:17:00.0.</source>
        <translation type="unfinished">Es gibt keine GPU „%1“. Host und PCI-Adresse angeben, etwa esx01/0000:17:00.0.</translation>
    </message>
    <message>
        <source>“%1” is no placement ID. It is a whole number from 0 on.</source>
        <translation type="unfinished">„%1“ ist keine Platzierungs-ID. Sie ist eine ganze Zahl ab 0.</translation>
    </message>
</context>
<context>
    <name>sliceboard::DevicesEditor</name>
    <message>
        <source>Select a single VM to edit its devices.</source>
        <translation type="unfinished">Zum Bearbeiten der Geräte eine einzelne VM auswählen.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished">Geräte</translation>
    </message>
    <message>
        <source>Add &amp;vGPU</source>
        <translation type="unfinished">&amp;vGPU hinzufügen</translation>
    </message>
    <message>
        <source>Add whole &amp;GPU</source>
        <translation type="unfinished">Ganze &amp;GPU hinzufügen</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation type="unfinished">&amp;Entfernen</translation>
    </message>
    <message>
        <source>Add device</source>
        <translation type="unfinished">Gerät hinzufügen</translation>
    </message>
    <message>
        <source>Remove device</source>
        <translation type="unfinished">Gerät entfernen</translation>
    </message>
</context>
<context>
    <name>sliceboard::DiskBanner</name>
    <message>
        <source>Re&amp;load</source>
        <translation type="unfinished">Neu &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation type="unfinished">&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation type="unfinished">Meine &amp;behalten</translation>
    </message>
    <message>
        <source>Show what is on disk. Undo brings back the open design.</source>
        <translation type="unfinished">Den Stand auf dem Datenträger zeigen. Rückgängig holt den offenen Entwurf zurück.</translation>
    </message>
    <message>
        <source>List how the file differs from the open design.</source>
        <translation type="unfinished">Auflisten, worin sich die Datei vom offenen Entwurf unterscheidet.</translation>
    </message>
    <message>
        <source>Go on with the open design. Saving replaces the file.</source>
        <translation type="unfinished">Mit dem offenen Entwurf weiterarbeiten. Speichern ersetzt die Datei.</translation>
    </message>
    <message>
        <source>“%1” was changed on disk by another program, and you have unsaved changes here.</source>
        <translation type="unfinished">„%1“ wurde auf dem Datenträger von einem anderen Programm geändert, und hier gibt es ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>“%1” was changed on disk by another program.</source>
        <translation type="unfinished">„%1“ wurde auf dem Datenträger von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>“%1” is no longer on disk. Saving writes it again.</source>
        <translation type="unfinished">„%1“ ist nicht mehr auf dem Datenträger. Speichern schreibt die Datei neu.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished">&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Bring your changes and those on disk together. Undo takes that back.</source>
        <translation type="unfinished">Die eigenen Änderungen und die auf dem Datenträger zusammenführen. Rückgängig nimmt das zurück.</translation>
    </message>
</context>
<context>
    <name>sliceboard::ExportDialog</name>
    <message>
        <source>design</source>
        <comment>name of a file</comment>
        <translation type="unfinished">Entwurf</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished">Format</translation>
    </message>
    <message>
        <source>Making the export</source>
        <translation type="unfinished">Export wird erstellt</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished">Speicher&amp;n…</translation>
    </message>
    <message>
        <source>Save &amp;All…</source>
        <translation type="unfinished">All&amp;e speichern…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished">&amp;Kopieren</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished">Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The export could not be saved.</source>
        <translation type="unfinished">Der Export konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Save Export</source>
        <translation type="unfinished">Export speichern</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation type="unfinished">%1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Folder for All Files</source>
        <translation type="unfinished">Ordner für alle Dateien</translation>
    </message>
    <message numerus="yes">
        <source>The folder has %Ln of these files already: %1. Replace them?</source>
        <translation type="unfinished">
            <numerusform>Der Ordner enthält bereits %Ln dieser Dateien: %1. Ersetzen?</numerusform>
            <numerusform>Der Ordner enthält bereits %Ln dieser Dateien: %1. Ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation type="unfinished">In die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>Reading the design…</source>
        <translation type="unfinished">Der Entwurf wird gelesen …</translation>
    </message>
</context>
<context>
    <name>sliceboard::ExportOptions</name>
    <message>
        <source>&amp;Cluster:</source>
        <translation type="unfinished">&amp;Cluster:</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Alle</translation>
    </message>
    <message>
        <source>Co&amp;lours:</source>
        <translation type="unfinished">&amp;Farben:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Dunkel</translation>
    </message>
    <message>
        <source>&amp;Day of the export on the title block</source>
        <translation type="unfinished">&amp;Tag des Exports im Schriftfeld</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation type="unfinished">&amp;Auflösung:</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation type="unfinished"> dpi</translation>
    </message>
    <message>
        <source>Pa&amp;ge:</source>
        <translation type="unfinished">Seiten&amp;größe:</translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation type="unfinished">A&amp;usrichtung:</translation>
    </message>
    <message>
        <source>&amp;Pages:</source>
        <translation type="unfinished">Se&amp;iten:</translation>
    </message>
    <message>
        <source>As few as possible</source>
        <translation type="unfinished">So wenige wie möglich</translation>
    </message>
    <message>
        <source>At least one per cluster</source>
        <translation type="unfinished">Mindestens eine je Cluster</translation>
    </message>
    <message>
        <source>By number of hosts</source>
        <translation type="unfinished">Nach Anzahl der Hosts</translation>
    </message>
    <message>
        <source>&amp;Hosts per page:</source>
        <translation type="unfinished">&amp;Hosts je Seite:</translation>
    </message>
</context>
<context>
    <name>sliceboard::FilterField</name>
    <message>
        <source>and %1 more; Enter in the box goes through all</source>
        <translation type="unfinished">und %1 weitere; die Eingabetaste im Feld geht alle durch</translation>
    </message>
    <message>
        <source>Matches and suggestions</source>
        <translation type="unfinished">Treffer und Vorschläge</translation>
    </message>
</context>
<context>
    <name>sliceboard::FilterHelpDialog</name>
    <message>
        <source>Plain words: names that hold them, all at once</source>
        <translation type="unfinished">Einfache Wörter: Namen, die sie alle zugleich enthalten</translation>
    </message>
    <message>
        <source>A phrase</source>
        <translation type="unfinished">Eine Wortfolge</translation>
    </message>
    <message>
        <source>Properties; * stands for any letters</source>
        <translation type="unfinished">Eigenschaften; * steht für beliebige Zeichen</translation>
    </message>
    <message>
        <source>The whole name, not a part of it</source>
        <translation type="unfinished">Der ganze Name, nicht ein Teil davon</translation>
    </message>
    <message>
        <source>Comparisons by &lt;, &lt;=, &gt;, &gt;=, = and !=; memory in GB unless MB or TB is written</source>
        <translation type="unfinished">Vergleiche mit &lt;, &lt;=, &gt;, &gt;=, = und !=; Speicher in GB, wenn nicht MB oder TB dabeisteht</translation>
    </message>
    <message>
        <source>All others; &quot;not mode:mig&quot; says the same</source>
        <translation type="unfinished">Alle anderen; &quot;not mode:mig&quot; bedeutet dasselbe</translation>
    </message>
    <message>
        <source>Alternatives; &quot;or&quot; says the same</source>
        <translation type="unfinished">Alternativen; &quot;or&quot; bedeutet dasselbe</translation>
    </message>
    <message>
        <source>All terms must hold for one and the same VM, GPU, host or cluster. What it is on is found with it: a VM with its GPU, its host and its cluster.</source>
        <translation type="unfinished">Alle Ausdrücke müssen für ein und dieselbe VM, GPU, denselben Host oder Cluster gelten. Worauf sie liegt, wird mitgefunden: eine VM mit ihrer GPU, ihrem Host und ihrem Cluster.</translation>
    </message>
    <message>
        <source>Enter goes to the next match, Shift+Enter to the one before, Esc shows everything again. Select All selects what matches.</source>
        <translation type="unfinished">Eingabe geht zum nächsten Treffer, Umschalt+Eingabe zum vorigen, Esc zeigt wieder alles. Alles auswählen wählt die Treffer aus.</translation>
    </message>
    <message>
        <source>What Can Be Searched For</source>
        <translation type="unfinished">Wonach gesucht werden kann</translation>
    </message>
</context>
<context>
    <name>sliceboard::FindingsItemModel</name>
    <message>
        <source>Severity</source>
        <translation type="unfinished">Schweregrad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Regel</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">Gegenstand</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished">Was nicht stimmt</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished">Ausnahme</translation>
    </message>
</context>
<context>
    <name>sliceboard::FindingsNote</name>
    <message numerus="yes">
        <source>And %Ln more, see the findings panel.</source>
        <translation type="unfinished">
            <numerusform>Und %Ln weiterer, siehe Befundliste.</numerusform>
            <numerusform>Und %Ln weitere, siehe Befundliste.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 &lt;a href=&quot;#&quot;&gt;Details&lt;/a&gt;</source>
        <comment>severity: message, link</comment>
        <translation type="unfinished">%1: %2 &lt;a href=&quot;#&quot;&gt;Details&lt;/a&gt;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: message</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>sliceboard::FindingsPanel</name>
    <message>
        <source>Search findings</source>
        <translation type="unfinished">Befunde durchsuchen</translation>
    </message>
    <message>
        <source>Only about the selection</source>
        <translation type="unfinished">Nur zur Auswahl</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Befunde</translation>
    </message>
    <message>
        <source>Details of the finding</source>
        <translation type="unfinished">Details des Befunds</translation>
    </message>
    <message>
        <source>Fix &amp;All of This Rule…</source>
        <translation type="unfinished">&amp;Alle dieser Regel beheben…</translation>
    </message>
    <message>
        <source>Accepts this finding, with a reason that reports list.</source>
        <translation type="unfinished">Akzeptiert diesen Befund mit einem Grund, den Berichte aufführen.</translation>
    </message>
    <message>
        <source>Mends every finding of this rule as one step. Shows first what changes.</source>
        <translation type="unfinished">Behebt alle Befunde dieser Regel in einem Schritt. Zeigt zuerst, was sich ändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waived</source>
        <translation type="unfinished">
            <numerusform>%Ln mit Ausnahme</numerusform>
            <numerusform>%Ln mit Ausnahme</numerusform>
        </translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished">Anzeigen: %1</translation>
    </message>
    <message>
        <source>Nothing is wrong: all rules hold.</source>
        <translation type="unfinished">Alles in Ordnung: Alle Regeln sind eingehalten.</translation>
    </message>
    <message>
        <source>No finding passes the filters.</source>
        <translation type="unfinished">Kein Befund passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Choose a finding to read more about it.</source>
        <translation type="unfinished">Einen Befund wählen, um mehr darüber zu lesen.</translation>
    </message>
    <message>
        <source>Take &amp;Waiver Back</source>
        <translation type="unfinished">Ausnahme &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation type="unfinished">Aus&amp;nahme zulassen…</translation>
    </message>
    <message>
        <source>Fix: %1…</source>
        <translation type="unfinished">Beheben: %1…</translation>
    </message>
    <message>
        <source>%1. Shows what changes before anything is changed.</source>
        <translation type="unfinished">%1. Zeigt, was sich ändert, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation type="unfinished">Standard (%1)</translation>
    </message>
    <message>
        <source>Waive finding</source>
        <translation type="unfinished">Ausnahme für Befund zulassen</translation>
    </message>
    <message>
        <source>Take waiver back</source>
        <translation type="unfinished">Ausnahme zurücknehmen</translation>
    </message>
    <message>
        <source>No fix is offered for these findings.</source>
        <translation type="unfinished">Für diese Befunde wird keine Behebung angeboten.</translation>
    </message>
    <message numerus="yes">
        <source>Fix %Ln finding(s) of this rule</source>
        <translation type="unfinished">
            <numerusform>%Ln Befund dieser Regel beheben</numerusform>
            <numerusform>%Ln Befunde dieser Regel beheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln finding(s) stay</source>
        <translation type="unfinished">
            <numerusform>%1; %Ln Befund bleibt</numerusform>
            <numerusform>%1; %Ln Befunde bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Change severity of rule</source>
        <translation type="unfinished">Schweregrad der Regel ändern</translation>
    </message>
    <message>
        <source>Select Subjects on the Board</source>
        <translation type="unfinished">Betroffene Objekte auf dem Board auswählen</translation>
    </message>
    <message>
        <source>Show Only Findings of This Rule</source>
        <translation type="unfinished">Nur Befunde dieser Regel anzeigen</translation>
    </message>
    <message>
        <source>Show All Findings</source>
        <translation type="unfinished">Alle Befunde anzeigen</translation>
    </message>
    <message>
        <source>Take the Waiver Back</source>
        <translation type="unfinished">Die Ausnahme zurücknehmen</translation>
    </message>
    <message>
        <source>Waive This Finding…</source>
        <translation type="unfinished">Ausnahme für diesen Befund zulassen…</translation>
    </message>
    <message>
        <source>Fix All Findings of This Rule…</source>
        <translation type="unfinished">Alle Befunde dieser Regel beheben…</translation>
    </message>
    <message>
        <source>Severity of This Rule in This Design</source>
        <translation type="unfinished">Schweregrad dieser Regel in diesem Entwurf</translation>
    </message>
</context>
<context>
    <name>sliceboard::FixPreviewDialog</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform>… und %Ln weiterer</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: message</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Preview of the fix</source>
        <translation type="unfinished">Vorschau der Behebung</translation>
    </message>
    <message>
        <source>No new findings come.</source>
        <translation type="unfinished">Es kommen keine neuen Befunde hinzu.</translation>
    </message>
    <message>
        <source>Findings that come:</source>
        <translation type="unfinished">Befunde, die hinzukommen:</translation>
    </message>
    <message>
        <source>What changes:</source>
        <translation type="unfinished">Was sich ändert:</translation>
    </message>
    <message>
        <source>Findings that go:</source>
        <translation type="unfinished">Befunde, die wegfallen:</translation>
    </message>
</context>
<context>
    <name>sliceboard::GpuPage</name>
    <message>
        <source>On the real host</source>
        <translation type="unfinished">Auf dem realen Host</translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished">Karte</translation>
    </message>
    <message>
        <source>PCI address:</source>
        <translation type="unfinished">PCI-Adresse:</translation>
    </message>
    <message>
        <source>GPU model:</source>
        <translation type="unfinished">GPU-Modell:</translation>
    </message>
    <message>
        <source>Use:</source>
        <translation type="unfinished">Verwendung:</translation>
    </message>
    <message>
        <source>vGPU mode:</source>
        <translation type="unfinished">vGPU-Modus:</translation>
    </message>
    <message>
        <source>Use today:</source>
        <translation type="unfinished">Heutige Verwendung:</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation type="unfinished">Wie geplant</translation>
    </message>
    <message>
        <source>vGPU mode today:</source>
        <translation type="unfinished">Heutiger vGPU-Modus:</translation>
    </message>
    <message>
        <source>Passthrough enabled:</source>
        <translation type="unfinished">Passthrough aktiviert:</translation>
    </message>
    <message>
        <source>Graphics type:</source>
        <translation type="unfinished">Grafiktyp:</translation>
    </message>
    <message>
        <source>As the host&apos;s default</source>
        <translation type="unfinished">Wie Standard des Hosts</translation>
    </message>
    <message>
        <source>MIG enabled:</source>
        <translation type="unfinished">MIG aktiviert:</translation>
    </message>
    <message>
        <source>Display mode enabled:</source>
        <translation type="unfinished">Anzeigemodus aktiviert:</translation>
    </message>
    <message>
        <source>Host&apos;s console on it:</source>
        <translation type="unfinished">Hostkonsole darauf:</translation>
    </message>
    <message>
        <source>ECC memory:</source>
        <translation type="unfinished">ECC-Speicher:</translation>
    </message>
    <message>
        <source>NVLink bridge:</source>
        <translation type="unfinished">NVLink-Brücke:</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Keine</translation>
    </message>
    <message>
        <source>GPUs of a host with the same word are linked by one bridge.</source>
        <translation type="unfinished">GPUs eines Hosts mit demselben Wort sind durch eine Brücke verbunden.</translation>
    </message>
    <message>
        <source>Module on the baseboard:</source>
        <translation type="unfinished">Modul auf dem Baseboard:</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished">Nicht angegeben</translation>
    </message>
</context>
<context>
    <name>sliceboard::HeatItemModel</name>
    <message>
        <source>GPU %1</source>
        <translation type="unfinished">GPU %1</translation>
    </message>
</context>
<context>
    <name>sliceboard::HeatMap</name>
    <message>
        <source>Heat map of GPUs</source>
        <translation type="unfinished">Heatmap der GPUs</translation>
    </message>
    <message>
        <source>A row for each host, a cell for each GPU. Press Enter to choose the GPU.</source>
        <translation type="unfinished">Eine Zeile je Host, eine Zelle je GPU. Mit Eingabe die GPU auswählen.</translation>
    </message>
</context>
<context>
    <name>sliceboard::HelpBrowser</name>
    <message>
        <source>help/en</source>
        <extracomment>Folder of the help pages in this language, below resources</extracomment>
        <translation type="unfinished">help/de</translation>
    </message>
</context>
<context>
    <name>sliceboard::HelpDialog</name>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Sliceboard Help</source>
        <translation type="unfinished">Sliceboard-Hilfe</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished">Inhalt</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished">Hilfeseite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished">Vor</translation>
    </message>
    <message>
        <source>First Page</source>
        <translation type="unfinished">Erste Seite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation type="unfinished">Keine Seite enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>sliceboard::HistoryItemModel</name>
    <message>
        <source>Design as opened</source>
        <translation type="unfinished">Entwurf wie geöffnet</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished">Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation type="unfinished">Aktueller Stand</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Ausgeführt</translation>
    </message>
</context>
<context>
    <name>sliceboard::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation type="unfinished">Verlauf</translation>
    </message>
    <message>
        <source>Choose a step and press Enter to go back or forth to it.</source>
        <translation type="unfinished">Einen Schritt wählen und Eingabe drücken, um zu ihm vor- oder zurückzugehen.</translation>
    </message>
</context>
<context>
    <name>sliceboard::HostPage</name>
    <message>
        <source>Server</source>
        <translation type="unfinished">Server</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished">Name:</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished">Nicht angegeben</translation>
    </message>
    <message>
        <source>ESXi version:</source>
        <translation type="unfinished">ESXi-Version:</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Keiner</translation>
    </message>
    <message>
        <source>Data Center driver (wrong on a host)</source>
        <translation type="unfinished">Data-Center-Treiber (auf einem Host falsch)</translation>
    </message>
    <message>
        <source>vGPU guest driver (wrong on a host)</source>
        <translation type="unfinished">vGPU-Gasttreiber (auf einem Host falsch)</translation>
    </message>
    <message>
        <source>NVIDIA driver on ESXi:</source>
        <translation type="unfinished">NVIDIA-Treiber auf ESXi:</translation>
    </message>
    <message>
        <source>A host that serves vGPUs needs the vGPU Manager; one with passthrough only needs none.</source>
        <translation type="unfinished">Ein Host, der vGPUs bereitstellt, braucht den vGPU Manager; einer nur mit Passthrough braucht keinen.</translation>
    </message>
    <message>
        <source>Release:</source>
        <translation type="unfinished">Release:</translation>
    </message>
    <message>
        <source>Package:</source>
        <translation type="unfinished">Paket:</translation>
    </message>
    <message>
        <source>Component (VIB):</source>
        <translation type="unfinished">Komponente (VIB):</translation>
    </message>
    <message>
        <source>File name or build tag of the vGPU Manager&apos;s component, as “esxcli software vib list” tells.</source>
        <translation type="unfinished">Dateiname oder Build-Tag der Komponente des vGPU Manager, wie „esxcli software vib list“ ihn nennt.</translation>
    </message>
    <message>
        <source>Default graphics type:</source>
        <translation type="unfinished">Standardgrafiktyp:</translation>
    </message>
    <message>
        <source>Default graphics type today:</source>
        <translation type="unfinished">Heutiger Standardgrafiktyp:</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation type="unfinished">Wie geplant</translation>
    </message>
    <message>
        <source>Assignment policy:</source>
        <translation type="unfinished">Zuweisungsrichtlinie:</translation>
    </message>
    <message>
        <source>VT-d or AMD IOMMU:</source>
        <translation type="unfinished">VT-d oder AMD IOMMU:</translation>
    </message>
    <message>
        <source>SR-IOV:</source>
        <translation type="unfinished">SR-IOV:</translation>
    </message>
    <message>
        <source>ARI:</source>
        <translation type="unfinished">ARI:</translation>
    </message>
    <message>
        <source>Memory mapping above 4 GB:</source>
        <translation type="unfinished">Speicherzuordnung oberhalb von 4 GB:</translation>
    </message>
    <message>
        <source>Boots from:</source>
        <translation type="unfinished">Startet von:</translation>
    </message>
    <message>
        <source>Scheduler of vGPUs:</source>
        <translation type="unfinished">Scheduler der vGPUs:</translation>
    </message>
    <message>
        <source>GPUs linked by NVSwitch:</source>
        <translation type="unfinished">GPUs durch NVSwitch verbunden:</translation>
    </message>
    <message>
        <source>Licence server:</source>
        <translation type="unfinished">Lizenzserver:</translation>
    </message>
    <message>
        <source>“%1” is no ESXi version. Write it as 8.0.3 or 8.0 U3.</source>
        <translation type="unfinished">„%1“ ist keine ESXi-Version. Schreibweise: 8.0.3 oder 8.0 U3.</translation>
    </message>
</context>
<context>
    <name>sliceboard::HouseRulesBanner</name>
    <message numerus="yes">
        <source>%Ln mistake(s) in house rules: what is wrong is not checked.</source>
        <translation type="unfinished">
            <numerusform>%Ln Fehler in den Hausregeln: Was fehlerhaft ist, wird nicht geprüft.</numerusform>
            <numerusform>%Ln Fehler in den Hausregeln: Was fehlerhaft ist, wird nicht geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">Ansehen</translation>
    </message>
</context>
<context>
    <name>sliceboard::HouseRulesDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished">An&amp;wenden</translation>
    </message>
    <message>
        <source>House Rules of This Design</source>
        <translation type="unfinished">Hausregeln dieses Entwurfs</translation>
    </message>
    <message>
        <source>What house rules can be written with</source>
        <translation type="unfinished">Womit Hausregeln geschrieben werden können</translation>
    </message>
    <message>
        <source>&amp;Rules, as YAML:</source>
        <translation type="unfinished">&amp;Regeln, als YAML:</translation>
    </message>
    <message>
        <source>&amp;Mistakes:</source>
        <translation type="unfinished">&amp;Fehler:</translation>
    </message>
    <message>
        <source>&amp;Insert Example</source>
        <translation type="unfinished">&amp;Beispiel einfügen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished">&amp;Schließen</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished">Zeile %1, Spalte %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln house rule(s) can be checked.</source>
        <translation type="unfinished">
            <numerusform>%Ln Hausregel kann geprüft werden.</numerusform>
            <numerusform>%Ln Hausregeln können geprüft werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments are not kept.</source>
        <translation type="unfinished">Kommentare bleiben nicht erhalten.</translation>
    </message>
    <message>
        <source>Change house rules</source>
        <translation type="unfinished">Hausregeln ändern</translation>
    </message>
    <message>
        <source>This is not YAML, so it cannot be kept in the design: %1</source>
        <translation type="unfinished">Das ist kein YAML und kann daher nicht im Entwurf abgelegt werden: %1</translation>
    </message>
    <message>
        <source>Close without applying what you typed?</source>
        <translation type="unfinished">Schließen, ohne die Eingabe anzuwenden?</translation>
    </message>
</context>
<context>
    <name>sliceboard::InlineRename</name>
    <message>
        <source>New name of %1</source>
        <translation type="unfinished">Neuer Name von %1</translation>
    </message>
    <message>
        <source>Renamed %1 to %2.</source>
        <translation type="unfinished">%1 in %2 umbenannt.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished">%1 umbenennen</translation>
    </message>
</context>
<context>
    <name>sliceboard::Inspector</name>
    <message>
        <source>Cluster %1</source>
        <translation type="unfinished">Cluster %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cluster(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Cluster</numerusform>
            <numerusform>%Ln Cluster</numerusform>
        </translation>
    </message>
    <message>
        <source>Host %1</source>
        <translation type="unfinished">Host %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Host</numerusform>
            <numerusform>%Ln Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation type="unfinished">GPU %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln GPU</numerusform>
            <numerusform>%Ln GPUs</numerusform>
        </translation>
    </message>
    <message>
        <source>VM %1</source>
        <translation type="unfinished">VM %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln VM</numerusform>
            <numerusform>%Ln VMs</numerusform>
        </translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished">Entwurf</translation>
    </message>
</context>
<context>
    <name>sliceboard::InspectorPage</name>
    <message>
        <source>Other findings</source>
        <translation type="unfinished">Weitere Befunde</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation type="unfinished">„%1“ ändern</translation>
    </message>
</context>
<context>
    <name>sliceboard::LicenceItemModel</name>
    <message>
        <source>Licence</source>
        <translation type="unfinished">Lizenz</translation>
    </message>
    <message>
        <source>Running VMs</source>
        <translation type="unfinished">Laufende VMs</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished">GPUs</translation>
    </message>
</context>
<context>
    <name>sliceboard::MainWindow</name>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VMs</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished">Gliederung</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished">Profile</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished">Inspektor</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Verlauf</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Befunde</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished">Meldungen</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation type="unfinished">An Fenster anpassen</translation>
    </message>
    <message>
        <source>%1. Show them only.</source>
        <translation type="unfinished">%1. Nur diese anzeigen.</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation type="unfinished">%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>%1[*] – Sliceboard</source>
        <comment>file</comment>
        <translation type="unfinished">%1[*] – Sliceboard</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>Zoom: %1 %</source>
        <translation type="unfinished">Zoom: %1 %</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished">&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished">&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">&amp;Ansicht</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation type="unfinished">An&amp;ordnen</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished">Berei&amp;che</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished">&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished">E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished">Extras</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished">Noch keine</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished">Liste leeren</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished">&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished">&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Sliceboard designs (*.sliceboard.yaml);;All files (*)</source>
        <translation type="unfinished">Sliceboard-Entwürfe (*.sliceboard.yaml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation type="unfinished">„%1“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The template could not be opened.</source>
        <translation type="unfinished">Die Vorlage konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Save Design As</source>
        <translation type="unfinished">Entwurf speichern unter</translation>
    </message>
    <message>
        <source>The design could not be saved as “%1”.</source>
        <translation type="unfinished">Der Entwurf konnte nicht als „%1“ gespeichert werden.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished">Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Open Design</source>
        <translation type="unfinished">Entwurf öffnen</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished">Exportiert nach %1.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">Kapazität</translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished">Ansichten</translation>
    </message>
    <message>
        <source>Export Steps</source>
        <translation type="unfinished">Schritte exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>presentation</source>
        <comment>name of a file</comment>
        <translation type="unfinished">Präsentation</translation>
    </message>
    <message>
        <source>The steps could not be exported.</source>
        <translation type="unfinished">Die Schritte konnten nicht exportiert werden.</translation>
    </message>
    <message>
        <source>The file could not be read again; the open design is as it was.</source>
        <translation type="unfinished">Die Datei konnte nicht erneut gelesen werden; der offene Entwurf ist unverändert.</translation>
    </message>
    <message>
        <source>Read again from disk. Undo brings back the design as it was.</source>
        <translation type="unfinished">Neu vom Datenträger gelesen. Rückgängig holt den vorigen Entwurf zurück.</translation>
    </message>
    <message>
        <source>The file on disk cannot be read.</source>
        <translation type="unfinished">Die Datei auf dem Datenträger ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The earlier version could not be read.</source>
        <translation type="unfinished">Die frühere Version konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The earlier version is restored. Undo takes that back; the file changes when you save.</source>
        <translation type="unfinished">Die frühere Version ist wiederhergestellt. Rückgängig nimmt das zurück; die Datei ändert sich beim Speichern.</translation>
    </message>
    <message>
        <source>Drag a VM to a GPU</source>
        <translation type="unfinished">Eine VM auf eine GPU ziehen</translation>
    </message>
    <message>
        <source>Drag a VM that waits from this list onto a GPU of the board. While you drag, each place shows whether it is legal and why not. By keyboard: choose the VM, then Carry by Keyboard in the Edit menu.</source>
        <translation type="unfinished">Eine wartende VM aus dieser Liste auf eine GPU des Boards ziehen. Beim Ziehen zeigt jeder Platz, ob er zulässig ist und warum nicht. Per Tastatur: die VM auswählen, dann Mit Tastatur tragen im Menü Bearbeiten.</translation>
    </message>
    <message>
        <source>Read what is found</source>
        <translation type="unfinished">Befunde lesen</translation>
    </message>
    <message>
        <source>What breaks a rule stands here with its numbers and its source. Choose a finding to see where it is and what to do; fixes show what they would change first. F8 goes to the next one.</source>
        <translation type="unfinished">Was eine Regel verletzt, steht hier mit Zahlen und Quelle. Einen Befund auswählen, um zu sehen, wo er liegt und was zu tun ist; Korrekturen zeigen vorab, was sie ändern würden. F8 geht zum nächsten.</translation>
    </message>
    <message>
        <source>Check and export</source>
        <translation type="unfinished">Prüfen und exportieren</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished">Frühere Versionen</translation>
    </message>
    <message>
        <source>the version of %1</source>
        <comment>a time</comment>
        <translation type="unfinished">Version von %1</translation>
    </message>
    <message>
        <source>Revisions in git</source>
        <translation type="unfinished">Revisionen in git</translation>
    </message>
    <message>
        <source>%1  %2  %3, %4</source>
        <comment>short id, subject, author, time</comment>
        <translation type="unfinished">%1  %2  %3, %4</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation type="unfinished">Revision %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Datei</translation>
    </message>
    <message>
        <source>The file on disk</source>
        <translation type="unfinished">Die Datei auf dem Datenträger</translation>
    </message>
    <message>
        <source>the file on disk</source>
        <translation type="unfinished">Datei auf dem Datenträger</translation>
    </message>
    <message>
        <source>There are no revisions in git to choose from: %1</source>
        <translation type="unfinished">In git gibt es keine Revisionen zur Auswahl: %1</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation type="unfinished">Vergleichen mit</translation>
    </message>
    <message>
        <source>It cannot be compared with %1.</source>
        <translation type="unfinished">Der Vergleich mit „%1“ ist nicht möglich.</translation>
    </message>
    <message>
        <source>The designs could not be merged; the open design is as it was.</source>
        <translation type="unfinished">Die Entwürfe konnten nicht zusammengeführt werden; der offene Entwurf ist unverändert.</translation>
    </message>
    <message>
        <source>Merged with the file on disk, without conflicts. Undo takes that back; the file changes when you save.</source>
        <translation type="unfinished">Mit der Datei auf dem Datenträger zusammengeführt, ohne Konflikte. Rückgängig nimmt das zurück; die Datei ändert sich beim Speichern.</translation>
    </message>
    <message>
        <source>Settle merge conflicts</source>
        <translation type="unfinished">Merge-Konflikte erledigen</translation>
    </message>
    <message>
        <source>Change title block and page</source>
        <translation type="unfinished">Schriftfeld und Seite ändern</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation type="unfinished">Druckvorschau</translation>
    </message>
    <message>
        <source>The board could not be printed.</source>
        <translation type="unfinished">Das Board konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">Gedruckt.</translation>
    </message>
    <message>
        <source>Change Plan</source>
        <translation type="unfinished">Änderungsplan</translation>
    </message>
    <message>
        <source>the file as last saved</source>
        <comment>the plan starts from</comment>
        <translation type="unfinished">zuletzt gespeicherte Datei</translation>
    </message>
    <message>
        <source>Start the Plan From</source>
        <translation type="unfinished">Ausgangspunkt des Plans</translation>
    </message>
    <message>
        <source>The plan cannot start from this file.</source>
        <translation type="unfinished">Der Plan kann nicht von dieser Datei ausgehen.</translation>
    </message>
    <message>
        <source>Start the &amp;Plan From It</source>
        <translation type="unfinished">Als &amp;Ausgangspunkt nehmen</translation>
    </message>
    <message>
        <source>the version saved at %1</source>
        <comment>the plan starts from</comment>
        <translation type="unfinished">gespeicherte Version von %1</translation>
    </message>
    <message>
        <source>The plan could not be exported.</source>
        <translation type="unfinished">Der Plan konnte nicht exportiert werden.</translation>
    </message>
    <message>
        <source>Export Plan</source>
        <translation type="unfinished">Plan exportieren</translation>
    </message>
    <message>
        <source>%1-plan</source>
        <comment>name of a file</comment>
        <translation type="unfinished">%1-plan</translation>
    </message>
    <message>
        <source>The numbers at the lower right count what is found: check them before you hand a design over. Export makes pictures, diagrams and tables of it; Save a file that people and programs can read.</source>
        <translation type="unfinished">Die Zahlen unten rechts zählen die Befunde: vor der Übergabe eines Entwurfs prüfen. Exportieren erzeugt Bilder, Diagramme und Tabellen davon, Speichern eine Datei, die Menschen und Programme lesen können.</translation>
    </message>
    <message>
        <source>The conflict could not be settled like that.</source>
        <translation type="unfinished">Der Konflikt konnte so nicht erledigt werden.</translation>
    </message>
    <message>
        <source>Settle a merge conflict</source>
        <translation type="unfinished">Einen Merge-Konflikt erledigen</translation>
    </message>
    <message numerus="yes">
        <source>Settled; %Ln conflict(s) left.</source>
        <translation type="unfinished">
            <numerusform>Erledigt; %Ln Konflikt übrig.</numerusform>
            <numerusform>Erledigt; %Ln Konflikte übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use of &amp;GPUs</source>
        <translation type="unfinished">&amp;Verwendung der GPUs</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation type="unfinished">Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Show What Has It on the Board</source>
        <translation type="unfinished">&amp;Auf dem Board zeigen, was dieses Profil hat</translation>
    </message>
    <message>
        <source>Select &amp;VMs That Have It</source>
        <translation type="unfinished">&amp;VMs mit diesem Profil auswählen</translation>
    </message>
    <message>
        <source>No VM has %1.</source>
        <translation type="unfinished">Keine VM hat %1.</translation>
    </message>
    <message>
        <source>Go &amp;Back to This State</source>
        <translation type="unfinished">&amp;Zu diesem Stand zurückgehen</translation>
    </message>
    <message>
        <source>Go &amp;Forth to This State</source>
        <translation type="unfinished">&amp;Zu diesem Stand vorgehen</translation>
    </message>
    <message>
        <source>&amp;Use This Profile</source>
        <translation type="unfinished">&amp;Dieses Profil verwenden</translation>
    </message>
    <message>
        <source>&amp;Select on the Board</source>
        <translation type="unfinished">&amp;Auf dem Board auswählen</translation>
    </message>
    <message>
        <source>Show &amp;Only This on the Board</source>
        <translation type="unfinished">&amp;Nur dies auf dem Board zeigen</translation>
    </message>
    <message>
        <source>Show as &amp;Bars</source>
        <translation type="unfinished">Als Balken &amp;zeigen</translation>
    </message>
    <message>
        <source>Show as &amp;Heat Map</source>
        <translation type="unfinished">Als &amp;Heatmap zeigen</translation>
    </message>
    <message>
        <source>This design has no file yet. Once it is saved, its file, earlier versions of it and revisions in git stand here to compare with. Other File… compares it with any other design.</source>
        <translation type="unfinished">Dieser Entwurf hat noch keine Datei. Sobald er gespeichert ist, stehen hier seine Datei, frühere Fassungen und Revisionen in Git zum Vergleichen. Andere Datei… vergleicht ihn mit einem beliebigen anderen Entwurf.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished">Zusammenführen</translation>
    </message>
    <message>
        <source>Merging with %1…</source>
        <translation type="unfinished">Wird mit %1 zusammengeführt…</translation>
    </message>
    <message>
        <source>Another window of Sliceboard cannot be opened.</source>
        <translation type="unfinished">Ein weiteres Fenster von Sliceboard lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Tasten</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Plan</translation>
    </message>
    <message>
        <source>Recover Unsaved Designs</source>
        <translation type="unfinished">Ungespeicherte Entwürfe wiederherstellen</translation>
    </message>
    <message>
        <source>Reading unsaved designs…</source>
        <translation type="unfinished">Ungespeicherte Entwürfe werden gelesen …</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished">Wird geprüft …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Speichern</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation type="unfinished">%1 wird gespeichert …</translation>
    </message>
    <message>
        <source>Add Hosts…</source>
        <translation type="unfinished">Hosts hinzufügen…</translation>
    </message>
    <message>
        <source>New from Template…</source>
        <translation type="unfinished">Neu aus Vorlage…</translation>
    </message>
    <message>
        <source>Open the Sample Design</source>
        <translation type="unfinished">Beispielentwurf öffnen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Drucken</translation>
    </message>
    <message>
        <source>Reading the design…</source>
        <translation type="unfinished">Der Entwurf wird gelesen …</translation>
    </message>
</context>
<context>
    <name>sliceboard::OutlineItemModel</name>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished">%1 umbenennen</translation>
    </message>
    <message>
        <source>Waiting VMs</source>
        <translation type="unfinished">Wartende VMs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) wait.</source>
        <translation type="unfinished">
            <numerusform>%Ln VM wartet.</numerusform>
            <numerusform>%Ln VMs warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reserved slot</source>
        <translation type="unfinished">Reservierter Slot</translation>
    </message>
</context>
<context>
    <name>sliceboard::OutlinePanel</name>
    <message>
        <source>Outline of clusters, hosts, GPUs and VMs</source>
        <translation type="unfinished">Gliederung von Clustern, Hosts, GPUs und VMs</translation>
    </message>
</context>
<context>
    <name>sliceboard::OutlineTree</name>
    <message>
        <source>%1: drop it here to take it off its GPU.</source>
        <translation type="unfinished">%1: zum Entfernen von der GPU hier ablegen.</translation>
    </message>
    <message>
        <source>%1: drop it on a GPU, or on a host to fill its GPUs.</source>
        <translation type="unfinished">%1: auf einer GPU ablegen oder auf einem Host, um seine GPUs zu füllen.</translation>
    </message>
</context>
<context>
    <name>sliceboard::PageProgressDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished">Exportieren</translation>
    </message>
    <message>
        <source>Writing pages…</source>
        <translation type="unfinished">Seiten werden geschrieben…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stopp</translation>
    </message>
    <message>
        <source>Writing page %1 of %2…</source>
        <translation type="unfinished">Seite %1 von %2 wird geschrieben…</translation>
    </message>
    <message>
        <source>Painting the board…</source>
        <translation type="unfinished">Board wird gezeichnet…</translation>
    </message>
</context>
<context>
    <name>sliceboard::PairingPage</name>
    <message>
        <source>Any</source>
        <translation type="unfinished">Beliebig</translation>
    </message>
    <message>
        <source>vGPU &amp;Manager on the host:</source>
        <translation type="unfinished">vGPU &amp;Manager auf dem Host:</translation>
    </message>
    <message>
        <source>vGPU &amp;guest driver in the VM:</source>
        <translation type="unfinished">vGPU-&amp;Gasttreiber in der VM:</translation>
    </message>
    <message>
        <source>&amp;ESXi version:</source>
        <translation type="unfinished">&amp;ESXi-Version:</translation>
    </message>
    <message>
        <source>Branches of vGPU software</source>
        <translation type="unfinished">Zweige der vGPU-Software</translation>
    </message>
    <message>
        <source>Catalog: %1.</source>
        <translation type="unfinished">Katalog: %1.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished">Zweig</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished">Treiber</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Art</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished">Releases</translation>
    </message>
    <message>
        <source>As guest under Manager %1</source>
        <translation type="unfinished">Als Gast unter Manager %1</translation>
    </message>
    <message>
        <source>As Manager over guest %1</source>
        <translation type="unfinished">Als Manager über Gast %1</translation>
    </message>
    <message>
        <source>On ESXi %1</source>
        <translation type="unfinished">Auf ESXi %1</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">Support</translation>
    </message>
    <message>
        <source>ESXi, as the sources have it</source>
        <translation type="unfinished">ESXi laut Quellen</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <comment>ESXi version, vGPU release without it</comment>
        <translation type="unfinished">%1 (bis %2)</translation>
    </message>
    <message>
        <source>?: the source was not read, or contradicts itself.
In the catalog: %1</source>
        <translation type="unfinished">?: Die Quelle wurde nicht gelesen oder widerspricht sich.
Im Katalog: %1</translation>
    </message>
</context>
<context>
    <name>sliceboard::PlaceDialog</name>
    <message>
        <source>Search places</source>
        <translation type="unfinished">Plätze durchsuchen</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation type="unfinished">%1 platzieren</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">Plätze</translation>
    </message>
    <message>
        <source>&amp;Start at:</source>
        <translation type="unfinished">&amp;Startposition:</translation>
    </message>
    <message>
        <source>How &amp;many:</source>
        <translation type="unfinished">An&amp;zahl:</translation>
    </message>
    <message>
        <source>Start at</source>
        <translation type="unfinished">Startposition</translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished">Anzahl</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished">&amp;Platzieren</translation>
    </message>
    <message>
        <source>Best free place</source>
        <translation type="unfinished">Bester freier Platz</translation>
    </message>
    <message>
        <source>%1, taken</source>
        <translation type="unfinished">%1, belegt</translation>
    </message>
    <message>
        <source>No place is found.</source>
        <translation type="unfinished">Kein Platz gefunden.</translation>
    </message>
    <message>
        <source>A sketch may break a rule for a while; the finding goes to the list.</source>
        <translation type="unfinished">Eine Skizze darf eine Zeit lang eine Regel verletzen; der Befund kommt in die Liste.</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation type="unfinished">Stattdessen: %1</translation>
    </message>
</context>
<context>
    <name>sliceboard::PlaceItemModel</name>
    <message>
        <source>%1, whole GPU</source>
        <translation type="unfinished">%1, ganze GPU</translation>
    </message>
    <message>
        <source>%1, slot</source>
        <translation type="unfinished">%1, Slot</translation>
    </message>
    <message>
        <source>%1, slot %2</source>
        <translation type="unfinished">%1, Slot %2</translation>
    </message>
    <message>
        <source>%1, fill its GPUs</source>
        <translation type="unfinished">%1, seine GPUs füllen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Platz</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished">Bewertung</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation type="unfinished">Auswirkung</translation>
    </message>
</context>
<context>
    <name>sliceboard::PlanItemModel</name>
    <message>
        <source>Open</source>
        <comment>outcome of a step</comment>
        <translation type="unfinished">Öffnen</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished">Vor dem Beginn</translation>
    </message>
    <message>
        <source>Note result of a step</source>
        <translation type="unfinished">Ergebnis eines Schritts notieren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps that are done</comment>
        <translation type="unfinished">%1 von %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, what to do</comment>
        <translation type="unfinished">%1. %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Schritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Notiz</translation>
    </message>
</context>
<context>
    <name>sliceboard::PlanPanel</name>
    <message>
        <source>Implementation</source>
        <translation type="unfinished">Umsetzung</translation>
    </message>
    <message>
        <source>Backout</source>
        <translation type="unfinished">Rückfall</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation type="unfinished">Teil des Plans</translation>
    </message>
    <message>
        <source>Make A&amp;new</source>
        <translation type="unfinished">Neu &amp;erstellen</translation>
    </message>
    <message>
        <source>The design changed since the plan was made.</source>
        <translation type="unfinished">Der Entwurf hat sich geändert, seit der Plan erstellt wurde.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished">E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Saves the plan as a document, a table or scripts that carry it out.</source>
        <translation type="unfinished">Speichert den Plan als Dokument, Tabelle oder Skripte, die ihn ausführen.</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation type="unfinished">P&amp;DF…</translation>
    </message>
    <message>
        <source>Saves the plan as a PDF.</source>
        <translation type="unfinished">Speichert den Plan als PDF.</translation>
    </message>
    <message>
        <source>Start &amp;From</source>
        <translation type="unfinished">&amp;Ausgehen von</translation>
    </message>
    <message>
        <source>Chooses what there is today: the plan leads from there to the open design.</source>
        <translation type="unfinished">Wählt, was es heute gibt: Der Plan führt von dort zum offenen Entwurf.</translation>
    </message>
    <message>
        <source>What Is Entered as &amp;Current in This Design</source>
        <translation type="unfinished">Was in diesem Entwurf als &amp;aktuell angegeben ist</translation>
    </message>
    <message>
        <source>The File as Last &amp;Saved</source>
        <translation type="unfinished">Die zuletzt &amp;gespeicherte Datei</translation>
    </message>
    <message>
        <source>An &amp;Earlier Version of the File…</source>
        <translation type="unfinished">Eine &amp;frühere Version der Datei…</translation>
    </message>
    <message>
        <source>Another &amp;Design…</source>
        <translation type="unfinished">Ein anderer &amp;Entwurf…</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation type="unfinished">Schritte des Plans</translation>
    </message>
    <message>
        <source>Space ticks a step off; Enter shows on the board what it is about.</source>
        <translation type="unfinished">Leertaste hakt einen Schritt ab; Eingabe zeigt auf dem Board, worum es geht.</translation>
    </message>
    <message>
        <source>what is entered as current in this design</source>
        <comment>the plan starts from</comment>
        <translation type="unfinished">in diesem Entwurf als aktuell angegebener Stand</translation>
    </message>
    <message>
        <source>From %1 to the open design</source>
        <translation type="unfinished">Von „%1“ zum offenen Entwurf</translation>
    </message>
    <message>
        <source>There is nothing to do: both are the same.</source>
        <translation type="unfinished">Es gibt nichts zu tun: Beide sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) off in between</source>
        <translation type="unfinished">
            <numerusform>%Ln VM zwischendurch ausgeschaltet</numerusform>
            <numerusform>%Ln VMs zwischendurch ausgeschaltet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is off from step %2 to step %3.</source>
        <translation type="unfinished">%1 ist von Schritt %2 bis Schritt %3 ausgeschaltet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more VM(s) are off in between.</source>
        <translation type="unfinished">
            <numerusform>%Ln weitere VM ist zwischendurch ausgeschaltet.</numerusform>
            <numerusform>%Ln weitere VMs sind zwischendurch ausgeschaltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished">%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>What this step is about is not on the board of the open design.</source>
        <translation type="unfinished">Worum es in diesem Schritt geht, ist nicht auf dem Board des offenen Entwurfs.</translation>
    </message>
    <message>
        <source>⚠ The results were noted for another plan. The next one that you note takes their place.</source>
        <translation type="unfinished">⚠ Die Ergebnisse wurden für einen anderen Plan notiert. Das nächste, das Sie notieren, tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>S&amp;tart From It</source>
        <translation type="unfinished">&amp;Von dort ausgehen</translation>
    </message>
    <message>
        <source>The plan started from this file last time.</source>
        <translation type="unfinished">Der Plan ging beim letzten Mal von dieser Datei aus.</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation type="unfinished">Plan wird erstellt</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished">St&amp;opp</translation>
    </message>
    <message>
        <source>Leaves the plan as it was before.</source>
        <translation type="unfinished">Lässt den Plan, wie er zuvor war.</translation>
    </message>
    <message>
        <source>Last time, the plan of this design started from %1.</source>
        <translation type="unfinished">Beim letzten Mal ging der Plan dieses Entwurfs von %1 aus.</translation>
    </message>
    <message>
        <source>Last time, the plan of this design started from %1, which is not there any more.</source>
        <translation type="unfinished">Beim letzten Mal ging der Plan dieses Entwurfs von %1 aus; diese Datei gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Change Plan</source>
        <translation type="unfinished">Änderungsplan</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation type="unfinished">Der Plan wird erstellt.</translation>
    </message>
    <message>
        <source>The plan is being made anew. Below is the one from before the last change.</source>
        <translation type="unfinished">Der Plan wird neu erstellt. Unten steht der von vor der letzten Änderung.</translation>
    </message>
    <message>
        <source>The plan is being made anew. Below is the one from %1.</source>
        <translation type="unfinished">Der Plan wird neu erstellt. Unten steht der, der von „%1“ ausgeht.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation type="unfinished">Es gibt noch keinen Plan.</translation>
    </message>
    <message>
        <source>&amp;Make the Plan</source>
        <translation type="unfinished">&amp;Plan erstellen</translation>
    </message>
    <message>
        <source>What the plan costs, and notes on it</source>
        <translation type="unfinished">Aufwand des Plans und Hinweise dazu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more note(s) stand in the exported plan.</source>
        <translation type="unfinished">
            <numerusform>%Ln weiterer Hinweis steht im exportierten Plan.</numerusform>
            <numerusform>%Ln weitere Hinweise stehen im exportierten Plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::PresentationWindow</name>
    <message>
        <source>Presentation</source>
        <translation type="unfinished">Präsentation</translation>
    </message>
    <message>
        <source>Press Right for the next step, Left for the one before, H for all keys, Esc to leave.</source>
        <translation type="unfinished">Rechts: nächster Schritt, Links: voriger, H: alle Tasten, Esc: verlassen.</translation>
    </message>
    <message>
        <source>Enter goes to step %1</source>
        <translation type="unfinished">Eingabe geht zu Schritt %1</translation>
    </message>
    <message>
        <source>This step adds nothing: there is no state before it.</source>
        <translation type="unfinished">Dieser Schritt fügt nichts hinzu: Es gibt keinen Stand davor.</translation>
    </message>
    <message>
        <source>Right, Space, Page Down: next step
Left, Backspace, Page Up: step before
Home, End: first and last step
A number and Enter: that step
B: before or after
L: pointer spot
A: names or pseudonyms
W: watermark
D: dark or light
Full stop: black screen
Esc: leave</source>
        <translation type="unfinished">Rechts, Leertaste, Bild ab: nächster Schritt
Links, Rücktaste, Bild auf: voriger Schritt
Pos1, Ende: erster und letzter Schritt
Eine Zahl und Eingabe: dieser Schritt
B: vorher oder nachher
L: Zeigerpunkt
A: Namen oder Pseudonyme
W: Wasserzeichen
D: dunkel oder hell
Punkt: schwarzer Bildschirm
Esc: verlassen</translation>
    </message>
    <message>
        <source>Names are replaced by pseudonyms, now and whenever this design is presented.</source>
        <translation type="unfinished">Namen sind durch Pseudonyme ersetzt, jetzt und immer wenn dieses Design präsentiert wird.</translation>
    </message>
    <message>
        <source>Names are shown in this presentation; the next one has pseudonyms again.</source>
        <translation type="unfinished">Namen werden in dieser Präsentation gezeigt; die nächste hat wieder Pseudonyme.</translation>
    </message>
</context>
<context>
    <name>sliceboard::ProfileItemModel</name>
    <message numerus="yes">
        <source>%1 (%Ln in the design)</source>
        <translation type="unfinished">
            <numerusform>%1 (%Ln im Entwurf)</numerusform>
            <numerusform>%1 (%Ln im Entwurf)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: parts of this row of the catalog are not verified.</source>
        <translation type="unfinished">%1: Teile dieser Katalogzeile sind ungeprüft.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">Profil</translation>
    </message>
    <message>
        <source>Frame buffer</source>
        <translation type="unfinished">Framebuffer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Art</translation>
    </message>
    <message>
        <source>Most per GPU</source>
        <translation type="unfinished">Höchstens je GPU</translation>
    </message>
</context>
<context>
    <name>sliceboard::ProfilePalette</name>
    <message>
        <source>Search profiles</source>
        <translation type="unfinished">Profile durchsuchen</translation>
    </message>
    <message>
        <source>Drag a profile to a GPU to reserve a slot, or to a VM to make it ask for that.</source>
        <translation type="unfinished">Ein Profil auf eine GPU ziehen, um einen Slot zu reservieren, oder auf eine VM, damit sie es anfordert.</translation>
    </message>
    <message>
        <source>vGPU profiles</source>
        <translation type="unfinished">vGPU-Profile</translation>
    </message>
</context>
<context>
    <name>sliceboard::RecoveryDialog</name>
    <message>
        <source>Never saved</source>
        <translation type="unfinished">Nie gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved change(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln ungespeicherte Änderung</numerusform>
            <numerusform>%Ln ungespeicherte Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover Unsaved Designs</source>
        <translation type="unfinished">Ungespeicherte Entwürfe wiederherstellen</translation>
    </message>
    <message>
        <source>Sliceboard ended before these designs were saved. Your files are as you last saved them; recovering opens the unsaved state as a changed design.</source>
        <translation type="unfinished">Sliceboard wurde beendet, bevor diese Entwürfe gespeichert waren. Die Dateien sind auf dem zuletzt gespeicherten Stand; die Wiederherstellung öffnet den ungespeicherten Stand als geänderten Entwurf.</translation>
    </message>
    <message>
        <source>Unsaved designs</source>
        <translation type="unfinished">Ungespeicherte Entwürfe</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation type="unfinished">&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished">&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished">&amp;Später</translation>
    </message>
    <message>
        <source>%1, never saved</source>
        <comment>name of a design</comment>
        <translation type="unfinished">%1, nie gespeichert</translation>
    </message>
    <message>
        <source>%1
%2 – %3</source>
        <comment>file, time of the last change, changes</comment>
        <translation type="unfinished">%1
%2 – %3</translation>
    </message>
</context>
<context>
    <name>sliceboard::ReleaseMatrixDialog</name>
    <message>
        <source>Release Matrix</source>
        <translation type="unfinished">Release-Matrix</translation>
    </message>
    <message>
        <source>&amp;Which Go Together</source>
        <translation type="unfinished">&amp;Was zusammenpasst</translation>
    </message>
    <message>
        <source>&amp;Planned Upgrade</source>
        <translation type="unfinished">&amp;Geplantes Upgrade</translation>
    </message>
    <message>
        <source>Open a design to plan its upgrade.</source>
        <translation type="unfinished">Zum Planen eines Upgrades einen Entwurf öffnen.</translation>
    </message>
</context>
<context>
    <name>sliceboard::RoomItemModel</name>
    <message>
        <source>Whole GPU</source>
        <translation type="unfinished">Ganze GPU</translation>
    </message>
    <message>
        <source>How many more VMs could be given a whole GPU by DirectPath I/O: GPUs without VM and reserved slot that are for passthrough or nothing yet.</source>
        <translation type="unfinished">Wie viele weitere VMs über DirectPath I/O eine ganze GPU erhalten könnten: GPUs ohne VM und reservierten Slot, die für Passthrough oder noch für nichts vorgesehen sind.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln GPU(s) the catalog does not tell how many fit, or tells it by a row that is not verified.</source>
        <translation type="unfinished">
            <numerusform>Für %Ln GPU sagt der Katalog nicht, wie viele passen, oder nur in einer nicht verifizierten Zeile.</numerusform>
            <numerusform>Für %Ln GPUs sagt der Katalog nicht, wie viele passen, oder nur in einer nicht verifizierten Zeile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">Profil</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Weitere</translation>
    </message>
    <message>
        <source>Frame buffer</source>
        <translation type="unfinished">Framebuffer</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation type="unfinished">GPU-Modell</translation>
    </message>
</context>
<context>
    <name>sliceboard::RuleItemModel</name>
    <message>
        <source>By default: %1</source>
        <translation type="unfinished">Standard: %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Regel</translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished">Standard</translation>
    </message>
    <message>
        <source>In this design</source>
        <translation type="unfinished">In diesem Entwurf</translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished">ID</translation>
    </message>
</context>
<context>
    <name>sliceboard::RuleReferenceDialog</name>
    <message>
        <source>Search rules by id, title and text</source>
        <translation type="unfinished">Regeln nach ID, Titel und Text durchsuchen</translation>
    </message>
    <message>
        <source>Rule Reference</source>
        <translation type="unfinished">Regelreferenz</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished">Regeln</translation>
    </message>
    <message>
        <source>About the rule</source>
        <translation type="unfinished">Über die Regel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Regel</numerusform>
            <numerusform>%Ln Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <translation type="unfinished">Keine Regel enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>sliceboard::RulesDialog</name>
    <message>
        <source>Sketching: what is not entered yet keeps quiet</source>
        <translation type="unfinished">Skizze: Was noch nicht angegeben ist, bleibt still</translation>
    </message>
    <message>
        <source>Before a change: every rule by default</source>
        <translation type="unfinished">Vor einer Änderung: jede Regel nach Standard</translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished">In Kraft</translation>
    </message>
    <message>
        <source>To be reviewed: its facts changed</source>
        <translation type="unfinished">Zu überprüfen: ihre Angaben haben sich geändert</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished">Abgelaufen</translation>
    </message>
    <message>
        <source>Stale: it matches no finding</source>
        <translation type="unfinished">Veraltet: sie passt zu keinem Befund</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">&amp;Entfernen</translation>
    </message>
    <message>
        <source>Waive &amp;Again…</source>
        <translation type="unfinished">Er&amp;neut zulassen…</translation>
    </message>
    <message>
        <source>Rules of This Design</source>
        <translation type="unfinished">Regeln dieses Entwurfs</translation>
    </message>
    <message>
        <source>&amp;Severities</source>
        <translation type="unfinished">&amp;Schweregrade</translation>
    </message>
    <message>
        <source>&amp;Waivers</source>
        <translation type="unfinished">&amp;Ausnahmen</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation type="unfinished">Regeln durchsuchen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished">Regeln</translation>
    </message>
    <message>
        <source>By default</source>
        <translation type="unfinished">Nach Standard</translation>
    </message>
    <message>
        <source>Selected rules &amp;count as:</source>
        <translation type="unfinished">Ausgewählte Regeln &amp;zählen als:</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation type="unfinished">&amp;Vorgabe:</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished">An&amp;wenden</translation>
    </message>
    <message>
        <source>Takes the place of all severities of this design. Can be undone.</source>
        <translation type="unfinished">Ersetzt alle Schweregrade dieses Entwurfs. Kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Zustand</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Regel</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">Für</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Grund</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation type="unfinished">Akzeptiert von</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">Letzter Tag</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation type="unfinished">Ausnahmen</translation>
    </message>
    <message>
        <source>Accepts the finding as it is now.</source>
        <translation type="unfinished">Akzeptiert den Befund, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>A finding is waived in the findings panel. Reports always list waivers.</source>
        <translation type="unfinished">Eine Ausnahme für einen Befund wird in der Befundliste zugelassen. Berichte führen Ausnahmen immer auf.</translation>
    </message>
    <message>
        <source>Change severity of rules</source>
        <translation type="unfinished">Schweregrad von Regeln ändern</translation>
    </message>
    <message>
        <source>Apply preset of severities</source>
        <translation type="unfinished">Vorgabe für Schweregrade anwenden</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Keine</translation>
    </message>
    <message>
        <source>Remove waivers</source>
        <translation type="unfinished">Ausnahmen entfernen</translation>
    </message>
    <message>
        <source>This waiver matches no finding any more; it can only be removed.</source>
        <translation type="unfinished">Diese Ausnahme passt zu keinem Befund mehr; sie kann nur entfernt werden.</translation>
    </message>
    <message>
        <source>Waive finding</source>
        <translation type="unfinished">Ausnahme für Befund zulassen</translation>
    </message>
</context>
<context>
    <name>sliceboard::SavedViewItemModel</name>
    <message>
        <source>Shows the whole board.</source>
        <translation type="unfinished">Zeigt das ganze Board.</translation>
    </message>
    <message>
        <source>Shows %1.</source>
        <translation type="unfinished">Zeigt %1.</translation>
    </message>
    <message>
        <source>%1 is not in the design any more: shows the whole board.</source>
        <translation type="unfinished">%1 ist nicht mehr im Entwurf: zeigt das ganze Board.</translation>
    </message>
    <message>
        <source>Frames a finding of the rule %1.</source>
        <translation type="unfinished">Umrahmt einen Befund der Regel %1.</translation>
    </message>
    <message>
        <source>Shows the board before and after.</source>
        <translation type="unfinished">Zeigt das Board vorher und nachher.</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation type="unfinished">Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Move view</source>
        <translation type="unfinished">Ansicht verschieben</translation>
    </message>
</context>
<context>
    <name>sliceboard::SearchBar</name>
    <message>
        <source>Search</source>
        <translation type="unfinished">Suchen</translation>
    </message>
    <message>
        <source>Search the board</source>
        <translation type="unfinished">Board durchsuchen</translation>
    </message>
    <message>
        <source>Search: a name, host:esx01, profile:*20c, free&gt;=40, has:error …</source>
        <translation type="unfinished">Suchen: ein Name, host:esx01, profile:*20c, free&gt;=40, has:error …</translation>
    </message>
    <message>
        <source>Mistake in the search</source>
        <translation type="unfinished">Fehler in der Suche</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished">Voriger Treffer</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation type="unfinished">Voriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished">Nächster Treffer</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation type="unfinished">Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Isolate</source>
        <translation type="unfinished">Isolieren</translation>
    </message>
    <message>
        <source>Leave out the hosts on which nothing matches, instead of dimming them</source>
        <translation type="unfinished">Hosts ohne Treffer ausblenden, statt sie abzudunkeln</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Hilfe</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation type="unfinished">Wonach gesucht werden kann</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished">Suche schließen</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation type="unfinished">Wieder alles zeigen (Esc)</translation>
    </message>
    <message>
        <source>The search is closed; everything is shown.</source>
        <translation type="unfinished">Die Suche ist geschlossen; alles wird gezeigt.</translation>
    </message>
    <message>
        <source>Match %1 of %2: %3</source>
        <translation type="unfinished">Treffer %1 von %2: %3</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished">Kein Treffer.</translation>
    </message>
    <message>
        <source>%1 of %2 GPUs, %3 of %4 VMs match.</source>
        <translation type="unfinished">%1 von %2 GPUs, %3 von %4 VMs passen.</translation>
    </message>
    <message>
        <source>Letter %1: %2</source>
        <translation type="unfinished">Zeichen %1: %2</translation>
    </message>
    <message>
        <source>The search before still holds.</source>
        <translation type="unfinished">Die vorige Suche gilt weiter.</translation>
    </message>
    <message>
        <source>Enter goes to the next match; Down lists the matches and how a word can go on.</source>
        <translation type="unfinished">Die Eingabetaste geht zum nächsten Treffer; Abwärts listet die Treffer auf und wie ein Wort weitergehen kann.</translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished">Liste</translation>
    </message>
    <message>
        <source>List the matches</source>
        <translation type="unfinished">Treffer auflisten</translation>
    </message>
    <message>
        <source>List the matches (Down)</source>
        <translation type="unfinished">Treffer auflisten (Abwärts)</translation>
    </message>
</context>
<context>
    <name>sliceboard::Session</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished">Unbenannt</translation>
    </message>
    <message>
        <source>This file cannot be written. Save the design under another name.</source>
        <translation type="unfinished">Diese Datei kann nicht geschrieben werden. Bitte den Entwurf unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation type="unfinished">Neu vom Datenträger laden</translation>
    </message>
    <message>
        <source>Restore earlier version</source>
        <translation type="unfinished">Frühere Version wiederherstellen</translation>
    </message>
    <message>
        <source>Merge with the file on disk</source>
        <translation type="unfinished">Mit der Datei auf dem Datenträger zusammenführen</translation>
    </message>
    <message>
        <source>The open design is in no file yet.</source>
        <translation type="unfinished">Der offene Entwurf ist noch in keiner Datei.</translation>
    </message>
    <message>
        <source>What was last saved is not known after a recovery. Save the design first.</source>
        <translation type="unfinished">Nach einer Wiederherstellung ist nicht bekannt, was zuletzt gespeichert wurde. Speichern Sie zuerst den Entwurf.</translation>
    </message>
    <message>
        <source>Saving was stopped; the file is as it was.</source>
        <translation type="unfinished">Das Speichern wurde abgebrochen; die Datei ist, wie sie war.</translation>
    </message>
</context>
<context>
    <name>sliceboard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Wie das System</translation>
    </message>
    <message>
        <source>%1 (not yet reviewed)</source>
        <comment>language</comment>
        <translation type="unfinished">%1 (noch nicht geprüft)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished">&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished">&amp;Farben:</translation>
    </message>
    <message>
        <source>Own c&amp;atalog folder:</source>
        <translation type="unfinished">Eigener K&amp;atalogordner:</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Keiner</translation>
    </message>
    <message>
        <source>Own catalog folder</source>
        <translation type="unfinished">Eigener Katalogordner</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished">&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Language and catalog change when Sliceboard is started the next time.</source>
        <translation type="unfinished">Sprache und Katalog wechseln beim nächsten Start von Sliceboard.</translation>
    </message>
    <message>
        <source>Files in your own catalog folder add rows to the catalog that ships with Sliceboard, or replace them.</source>
        <translation type="unfinished">Dateien im eigenen Katalogordner fügen dem mitgelieferten Katalog Zeilen hinzu oder ersetzen sie.</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation type="unfinished">Bewegung &amp;reduzieren</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished">Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished">Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Panels and menus do not slide, and the text cursor does not blink.</source>
        <translation type="unfinished">Bereiche und Menüs gleiten nicht, und der Textcursor blinkt nicht.</translation>
    </message>
</context>
<context>
    <name>sliceboard::SheetPreview</name>
    <message>
        <source>Preview of the sheet</source>
        <translation type="unfinished">Vorschau des Blatts</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation type="unfinished">Voriges Blatt</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation type="unfinished">Nächstes Blatt</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation type="unfinished">Blatt %1 von %2</translation>
    </message>
</context>
<context>
    <name>sliceboard::ShortcutsDialog</name>
    <message>
        <source>Search actions and keys</source>
        <translation type="unfinished">Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>&amp;Remove Key</source>
        <translation type="unfinished">Taste &amp;entfernen</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation type="unfinished">&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished">Tastenkürzel</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished">Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Tasten</translation>
    </message>
    <message>
        <source>By default</source>
        <translation type="unfinished">Nach Standard</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation type="unfinished">&amp;Neue Taste:</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation type="unfinished">&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <translation type="unfinished">Neue Taste für „%1“</translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished">keine Taste</translation>
    </message>
    <message>
        <source>“%1” is needed for typing and moving. Hold Ctrl or Alt, or use a function key.</source>
        <translation type="unfinished">„%1“ wird zum Tippen und Bewegen gebraucht. Strg oder Alt halten oder eine Funktionstaste verwenden.</translation>
    </message>
    <message>
        <source>“%1” opens the menu “%2”.</source>
        <translation type="unfinished">„%1“ öffnet das Menü „%2“.</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”, which would be left without a key.</source>
        <translation type="unfinished">„%1“ gehört zu „%2“, das dann keine Taste mehr hätte.</translation>
    </message>
    <message>
        <source>&amp;Take It from “%1”</source>
        <translation type="unfinished">Von „%1“ über&amp;nehmen</translation>
    </message>
    <message>
        <source>“%1” has no key.</source>
        <translation type="unfinished">„%1“ hat keine Taste.</translation>
    </message>
    <message>
        <source>“%1” has the key “%2”.</source>
        <translation type="unfinished">„%1“ hat die Taste „%2“.</translation>
    </message>
    <message>
        <source>All keys are as by default.</source>
        <translation type="unfinished">Alle Tasten sind auf dem Standard.</translation>
    </message>
</context>
<context>
    <name>sliceboard::StartPage</name>
    <message>
        <source>Design how the GPUs of your ESXi hosts are shared.</source>
        <translation type="unfinished">Entwerfen, wie die GPUs der ESXi-Hosts aufgeteilt werden.</translation>
    </message>
    <message>
        <source>&amp;Open a design…</source>
        <translation type="unfinished">Entwurf ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Open another design…</source>
        <translation type="unfinished">Anderen Entwurf ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Recent designs</source>
        <translation type="unfinished">Zuletzt verwendete Entwürfe</translation>
    </message>
    <message>
        <source>None yet. Designs that you open or save are listed here.</source>
        <translation type="unfinished">Noch keine. Geöffnete oder gespeicherte Entwürfe werden hier aufgeführt.</translation>
    </message>
    <message>
        <source>Start a new design</source>
        <translation type="unfinished">Neuen Entwurf beginnen</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation type="unfinished">Diese Datei fehlt.</translation>
    </message>
    <message>
        <source>Changed since it was open here.</source>
        <translation type="unfinished">Geändert, seit sie hier geöffnet war.</translation>
    </message>
    <message>
        <source>Templates and examples</source>
        <translation type="unfinished">Vorlagen und Beispiele</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation type="unfinished">Aus Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>Filter designs, templates and examples</source>
        <translation type="unfinished">Entwürfe, Vorlagen und Beispiele filtern</translation>
    </message>
    <message>
        <source>Takes the chosen design off this list; its file stays where it is.</source>
        <translation type="unfinished">Nimmt den gewählten Entwurf von dieser Liste; die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Look at an example: %1</source>
        <comment>group of examples</comment>
        <translation type="unfinished">Ein Beispiel ansehen: %1</translation>
    </message>
</context>
<context>
    <name>sliceboard::StepPage</name>
    <message>
        <source>What changes:</source>
        <translation type="unfinished">Was sich ändert:</translation>
    </message>
    <message>
        <source>VMs:</source>
        <translation type="unfinished">VMs:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation type="unfinished">Grund:</translation>
    </message>
    <message>
        <source>What one should see:</source>
        <translation type="unfinished">Was zu sehen sein soll:</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Schritt</translation>
    </message>
    <message>
        <source>Resul&amp;t:</source>
        <translation type="unfinished">Ergebni&amp;s:</translation>
    </message>
    <message>
        <source>Done b&amp;y:</source>
        <translation type="unfinished">E&amp;rledigt von:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation type="unfinished">&amp;Notiz:</translation>
    </message>
    <message>
        <source>Choose a step to see what is to be done, and to note how it went.</source>
        <translation type="unfinished">Einen Schritt wählen, um zu sehen, was zu tun ist, und zu notieren, wie es gelaufen ist.</translation>
    </message>
</context>
<context>
    <name>sliceboard::TemplateDialog</name>
    <message>
        <source>New Design</source>
        <translation type="unfinished">Neuer Entwurf</translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished">Erstellen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished">Vorlagen</translation>
    </message>
    <message>
        <source>Description of the template</source>
        <translation type="unfinished">Beschreibung der Vorlage</translation>
    </message>
</context>
<context>
    <name>sliceboard::TextPreview</name>
    <message>
        <source>File</source>
        <translation type="unfinished">Datei</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation type="unfinished">Text der Datei</translation>
    </message>
    <message>
        <source>This file holds no text to be shown (%1).</source>
        <translation type="unfinished">Diese Datei enthält keinen Text, der gezeigt werden kann (%1).</translation>
    </message>
    <message>
        <source>This is the beginning of %1; what is saved or copied is whole.</source>
        <translation type="unfinished">Das ist der Anfang von %1; was gespeichert oder kopiert wird, ist vollständig.</translation>
    </message>
</context>
<context>
    <name>sliceboard::TitleBlockDialog</name>
    <message>
        <source>Title Block and Page</source>
        <translation type="unfinished">Schriftfeld und Seite</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">OK</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished">&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Customer:</source>
        <translation type="unfinished">&amp;Kunde:</translation>
    </message>
    <message>
        <source>Change &amp;number:</source>
        <translation type="unfinished">Änderungs&amp;nummer:</translation>
    </message>
    <message>
        <source>Re&amp;vision:</source>
        <translation type="unfinished">Re&amp;vision:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation type="unfinished">&amp;Datum:</translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <extracomment>Stands in an empty field: how a date is written</extracomment>
        <translation type="unfinished">2026-12-31</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation type="unfinished">&amp;Autor:</translation>
    </message>
    <message>
        <source>Revie&amp;wer:</source>
        <translation type="unfinished">&amp;Prüfer:</translation>
    </message>
    <message>
        <source>A&amp;pproved by:</source>
        <translation type="unfinished">&amp;Freigegeben von:</translation>
    </message>
    <message>
        <source>A4, unless chosen at export</source>
        <translation type="unfinished">A4, sofern beim Export nicht anders gewählt</translation>
    </message>
    <message>
        <source>Landscape, unless chosen at export</source>
        <translation type="unfinished">Querformat, sofern beim Export nicht anders gewählt</translation>
    </message>
    <message>
        <source>Pa&amp;ge size:</source>
        <translation type="unfinished">Seiten&amp;größe:</translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation type="unfinished">A&amp;usrichtung:</translation>
    </message>
    <message>
        <source>Diagrams bear these texts; fields that are empty are left out.</source>
        <translation type="unfinished">Diagramme tragen diese Texte; leere Felder werden weggelassen.</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2026-12-31.</source>
        <translation type="unfinished">„%1“ ist kein Datum; Schreibweise: 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>sliceboard::ToolBarDialog</name>
    <message>
        <source>Configure Toolbar</source>
        <translation type="unfinished">Werkzeugleiste anpassen</translation>
    </message>
    <message>
        <source>Icons only</source>
        <translation type="unfinished">Nur Symbole</translation>
    </message>
    <message>
        <source>Icons with text beside them</source>
        <translation type="unfinished">Symbole mit Text daneben</translation>
    </message>
    <message>
        <source>Icons with text below them</source>
        <translation type="unfinished">Symbole mit Text darunter</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation type="unfinished">Nur Text</translation>
    </message>
    <message>
        <source>&amp;Buttons show:</source>
        <translation type="unfinished">&amp;Schaltflächen zeigen:</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation type="unfinished">&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>A&amp;vailable actions</source>
        <translation type="unfinished">&amp;Verfügbare Aktionen</translation>
    </message>
    <message>
        <source>&amp;Add →</source>
        <translation type="unfinished">&amp;Hinzufügen →</translation>
    </message>
    <message>
        <source>← &amp;Remove</source>
        <translation type="unfinished">← &amp;Entfernen</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation type="unfinished">Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation type="unfinished">Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Toolbar, from the start to the end</source>
        <translation type="unfinished">&amp;Werkzeugleiste, vom Anfang bis zum Ende</translation>
    </message>
    <message>
        <source>— Separator —</source>
        <translation type="unfinished">— Trenner —</translation>
    </message>
</context>
<context>
    <name>sliceboard::Tour</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished">Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Überspringen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Weiter</translation>
    </message>
</context>
<context>
    <name>sliceboard::TwinBoards</name>
    <message>
        <source>Board before</source>
        <translation type="unfinished">Board vorher</translation>
    </message>
    <message>
        <source>Board after</source>
        <translation type="unfinished">Board nachher</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished">Vorher: %1</translation>
    </message>
    <message>
        <source>After: the open design</source>
        <translation type="unfinished">Nachher: der offene Entwurf</translation>
    </message>
</context>
<context>
    <name>sliceboard::UpgradePage</name>
    <message>
        <source>Stays as it is</source>
        <translation type="unfinished">Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>&amp;Apply Upgrade</source>
        <translation type="unfinished">Upgrade an&amp;wenden</translation>
    </message>
    <message>
        <source>Findings that come and go</source>
        <translation type="unfinished">Befunde, die hinzukommen und wegfallen</translation>
    </message>
    <message>
        <source>Changes the design in one step, which can be undone.</source>
        <translation type="unfinished">Ändert den Entwurf in einem Schritt, der rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>vGPU &amp;Manager on hosts that have one:</source>
        <translation type="unfinished">vGPU &amp;Manager auf Hosts, die einen haben:</translation>
    </message>
    <message>
        <source>vGPU &amp;guest driver in VMs that have it:</source>
        <translation type="unfinished">vGPU-&amp;Gasttreiber in VMs, die ihn haben:</translation>
    </message>
    <message>
        <source>&amp;ESXi on all hosts:</source>
        <translation type="unfinished">&amp;ESXi auf allen Hosts:</translation>
    </message>
    <message>
        <source>Nothing would change. Choose releases that are newer than those of the design.</source>
        <translation type="unfinished">Es würde sich nichts ändern. Bitte Releases wählen, die neuer sind als die des Entwurfs.</translation>
    </message>
    <message>
        <source>%1 and %2 would change. What is newer already stays. Findings that come: %3, that go: %4.</source>
        <translation type="unfinished">%1 und %2 würden sich ändern. Was bereits neuer ist, bleibt. Befunde, die hinzukommen: %3, die wegfallen: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Host</numerusform>
            <numerusform>%Ln Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln VM</numerusform>
            <numerusform>%Ln VMs</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings that come: %1</source>
        <translation type="unfinished">Befunde, die hinzukommen: %1</translation>
    </message>
    <message>
        <source>Findings that go: %1</source>
        <translation type="unfinished">Befunde, die wegfallen: %1</translation>
    </message>
    <message>
        <source>Upgrade releases</source>
        <translation type="unfinished">Releases aktualisieren</translation>
    </message>
    <message>
        <source>The upgrade is applied: %1 and %2 changed. One step of undo takes it back.</source>
        <translation type="unfinished">Das Upgrade ist angewendet: %1 und %2 geändert. Ein Rückgängig-Schritt nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>sliceboard::VersionsDialog</name>
    <message>
        <source>Earlier Versions</source>
        <translation type="unfinished">Frühere Versionen</translation>
    </message>
    <message>
        <source>There is none yet. Each save keeps the file that it replaces, up to ten.</source>
        <translation type="unfinished">Es gibt noch keine. Jedes Speichern bewahrt die ersetzte Datei auf, bis zu zehn.</translation>
    </message>
    <message>
        <source>The file as it was before each of the last saves. Restoring puts a version in place of the open design; Undo takes that back, and the file changes only when you save.</source>
        <translation type="unfinished">Die Datei, wie sie vor jedem der letzten Speichervorgänge war. Wiederherstellen setzt eine Version an die Stelle des offenen Entwurfs; Rückgängig nimmt das zurück, und die Datei ändert sich erst beim Speichern.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished">Frühere Versionen</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>time, size</comment>
        <translation type="unfinished">%1
%2</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished">&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Open as &amp;Copy</source>
        <translation type="unfinished">Als &amp;Kopie öffnen</translation>
    </message>
    <message>
        <source>Since then, up to the open design: %1</source>
        <comment>differences</comment>
        <translation type="unfinished">Seither, bis zum offenen Entwurf: %1</translation>
    </message>
</context>
<context>
    <name>sliceboard::ViewDialog</name>
    <message>
        <source>Saved View</source>
        <translation type="unfinished">Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Speichern</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished">&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation type="unfinished">&amp;Beschriftung:</translation>
    </message>
    <message>
        <source>&amp;In sight:</source>
        <translation type="unfinished">&amp;Im Blick:</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation type="unfinished">&amp;Zoom:</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation type="unfinished">&amp;Filter:</translation>
    </message>
    <message>
        <source>Framed fi&amp;nding:</source>
        <translation type="unfinished">Umrahmter Befu&amp;nd:</translation>
    </message>
    <message>
        <source>&amp;Added in this step:</source>
        <translation type="unfinished">In diesem Schritt hinzu&amp;gefügt:</translation>
    </message>
    <message>
        <source>What the audience reads below the board</source>
        <translation type="unfinished">Was das Publikum unter dem Board liest</translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"> %</translation>
    </message>
    <message>
        <source>As large as fits</source>
        <translation type="unfinished">So groß wie möglich</translation>
    </message>
    <message>
        <source>The whole board</source>
        <translation type="unfinished">Das ganze Board</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Keiner</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Not found now: %1</source>
        <translation type="unfinished">Jetzt nicht gefunden: %1</translation>
    </message>
    <message>
        <source>The presentation shows the board without these first, and then with them.</source>
        <translation type="unfinished">Die Präsentation zeigt das Board zuerst ohne diese und dann mit ihnen.</translation>
    </message>
    <message>
        <source>Add &amp;Selection</source>
        <translation type="unfinished">Au&amp;swahl hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">&amp;Entfernen</translation>
    </message>
    <message>
        <source>Adds what is selected on the board.</source>
        <translation type="unfinished">Fügt hinzu, was auf dem Board ausgewählt ist.</translation>
    </message>
    <message>
        <source>Enter a title: it stands in the list and above the caption.</source>
        <translation type="unfinished">Einen Titel eingeben: Er steht in der Liste und über der Beschriftung.</translation>
    </message>
    <message>
        <source>A text of a view has at most %1 bytes; shorten it.</source>
        <translation type="unfinished">Ein Text einer Ansicht hat höchstens %1 Bytes; bitte kürzen.</translation>
    </message>
    <message>
        <source>The design has no cluster, host, GPU or VM &quot;%1&quot;; leave the field empty for the whole board.</source>
        <translation type="unfinished">Der Entwurf hat keinen Cluster, Host, keine GPU oder VM „%1“; für das ganze Board das Feld leer lassen.</translation>
    </message>
    <message>
        <source>The view is a step of the presentation, in the order of the list.</source>
        <translation type="unfinished">Die Ansicht ist ein Schritt der Präsentation, in der Reihenfolge der Liste.</translation>
    </message>
    <message>
        <source>&amp;Group hosts by:</source>
        <translation type="unfinished">&amp;Hosts gruppieren nach:</translation>
    </message>
    <message>
        <source>&amp;Order of hosts:</source>
        <translation type="unfinished">&amp;Ordnung der Hosts:</translation>
    </message>
    <message>
        <source>As the board is</source>
        <translation type="unfinished">Wie das Board gerade ist</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished">Cluster</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation type="unfinished">GPU-Modell</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished">Modus</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished">Auslastung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Befunde</translation>
    </message>
    <message>
        <source>As in the design</source>
        <translation type="unfinished">Wie im Design</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Fullest first</source>
        <translation type="unfinished">Vollste zuerst</translation>
    </message>
    <message>
        <source>Emptiest first</source>
        <translation type="unfinished">Leerste zuerst</translation>
    </message>
    <message>
        <source>Worst findings first</source>
        <translation type="unfinished">Schwerste Befunde zuerst</translation>
    </message>
    <message>
        <source>Fol&amp;ded:</source>
        <translation type="unfinished">Eingek&amp;lappt:</translation>
    </message>
    <message>
        <source>What is unchecked is no longer folded when the view is shown.</source>
        <translation type="unfinished">Was nicht angehakt ist, ist nicht mehr eingeklappt, wenn die Ansicht gezeigt wird.</translation>
    </message>
    <message>
        <source>Nothing is folded. Fold groups and hosts on the board, then choose Update.</source>
        <translation type="unfinished">Nichts ist eingeklappt. Klappen Sie Gruppen und Hosts auf dem Board ein und wählen Sie dann „Aktualisieren“.</translation>
    </message>
</context>
<context>
    <name>sliceboard::ViewsPanel</name>
    <message>
        <source>Replace &amp;names by pseudonyms</source>
        <translation type="unfinished">&amp;Namen durch Pseudonyme ersetzen</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished">Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Enter shows a view, F2 renames it, Delete deletes it, Ctrl+Up and Ctrl+Down move it.</source>
        <translation type="unfinished">Eingabe zeigt eine Ansicht, F2 benennt sie um, Entf löscht sie, Strg+Auf und Strg+Ab verschieben sie.</translation>
    </message>
    <message>
        <source>Add &amp;Current View</source>
        <translation type="unfinished">&amp;Aktuelle Ansicht hinzufügen</translation>
    </message>
    <message>
        <source>U&amp;pdate</source>
        <translation type="unfinished">Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>Lets the view show what the board shows now.</source>
        <translation type="unfinished">Lässt die Ansicht zeigen, was das Board jetzt zeigt.</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation type="unfinished">&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Title, caption, framed finding, before and after.</source>
        <translation type="unfinished">Titel, Beschriftung, umrahmter Befund, vorher und nachher.</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation type="unfinished">An&amp;zeigen</translation>
    </message>
    <message>
        <source>Shows the view on the board.</source>
        <translation type="unfinished">Zeigt die Ansicht auf dem Board.</translation>
    </message>
    <message>
        <source>↑</source>
        <comment>moves up</comment>
        <translation type="unfinished">↑</translation>
    </message>
    <message>
        <source>Moves the view up (Ctrl+Up).</source>
        <translation type="unfinished">Verschiebt die Ansicht nach oben (Strg+Auf).</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished">Nach oben</translation>
    </message>
    <message>
        <source>↓</source>
        <comment>moves down</comment>
        <translation type="unfinished">↓</translation>
    </message>
    <message>
        <source>Moves the view down (Ctrl+Down).</source>
        <translation type="unfinished">Verschiebt die Ansicht nach unten (Strg+Ab).</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished">Nach unten</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished">&amp;Löschen</translation>
    </message>
    <message>
        <source>Deletes the view (Delete).</source>
        <translation type="unfinished">Löscht die Ansicht (Entf).</translation>
    </message>
    <message>
        <source>&amp;Watermark:</source>
        <translation type="unfinished">&amp;Wasserzeichen:</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation type="unfinished">Wasserzeichen</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Keines</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation type="unfinished">&amp;Präsentieren</translation>
    </message>
    <message>
        <source>Presents from the first step (F5).</source>
        <translation type="unfinished">Präsentiert ab dem ersten Schritt (F5).</translation>
    </message>
    <message>
        <source>E&amp;xport as PDF…</source>
        <translation type="unfinished">Als PDF e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Writes one page for each step.</source>
        <translation type="unfinished">Schreibt eine Seite je Schritt.</translation>
    </message>
    <message>
        <source>The whole board</source>
        <translation type="unfinished">Das ganze Board</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished">Ansicht speichern</translation>
    </message>
    <message>
        <source>Update view</source>
        <translation type="unfinished">Ansicht aktualisieren</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation type="unfinished">Ansicht löschen</translation>
    </message>
    <message>
        <source>Move view</source>
        <translation type="unfinished">Ansicht verschieben</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation type="unfinished">Ansicht bearbeiten</translation>
    </message>
    <message>
        <source>No view yet. A view keeps what the board shows; views are the steps of a presentation. Zoom to what you want to show, then choose Add Current View.</source>
        <translation type="unfinished">Noch keine Ansicht. Eine Ansicht hält fest, was das Board zeigt; Ansichten sind die Schritte einer Präsentation. Zoomen Sie auf das, was Sie zeigen möchten, und wählen Sie dann Aktuelle Ansicht hinzufügen.</translation>
    </message>
    <message>
        <source>Clusters, hosts, VMs and the customer appear as host-01, vm-001 and so on, in the presentation and in its PDF. The design keeps it, for everyone who presents it.</source>
        <translation type="unfinished">Cluster, Hosts, VMs und der Kunde erscheinen als host-01, vm-001 und so weiter, in der Präsentation und in ihrem PDF. Das Design behält es, für alle, die es präsentieren.</translation>
    </message>
    <message>
        <source>Present under pseudonyms</source>
        <translation type="unfinished">Unter Pseudonymen präsentieren</translation>
    </message>
    <message>
        <source>Present with real names</source>
        <translation type="unfinished">Mit echten Namen präsentieren</translation>
    </message>
    <message>
        <source>Saves what the board shows now: what is selected or in the middle, the zoom and what is folded.</source>
        <translation type="unfinished">Speichert, was das Board jetzt zeigt: was ausgewählt oder in der Mitte ist, den Zoom und was eingeklappt ist.</translation>
    </message>
</context>
<context>
    <name>sliceboard::VmItemModel</name>
    <message>
        <source>VM</source>
        <translation type="unfinished">VM</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation type="unfinished">Fordert an</translation>
    </message>
    <message>
        <source>Placed on</source>
        <translation type="unfinished">Platziert auf</translation>
    </message>
    <message>
        <source>Guest driver</source>
        <translation type="unfinished">Gasttreiber</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Befunde</translation>
    </message>
    <message>
        <source>Rename VM</source>
        <translation type="unfinished">VM umbenennen</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation type="unfinished">%1 anfordern</translation>
    </message>
    <message>
        <source>%1 (host only)</source>
        <translation type="unfinished">%1 (nur Host)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: message</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>sliceboard::VmPage</name>
    <message>
        <source>Devices</source>
        <translation type="unfinished">Geräte</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished">Hardware</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">Braucht</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished">Name:</translation>
    </message>
    <message>
        <source>Pinned to host:</source>
        <translation type="unfinished">Fest auf Host:</translation>
    </message>
    <message>
        <source>Not pinned</source>
        <translation type="unfinished">Nicht festgelegt</translation>
    </message>
    <message>
        <source>Power state:</source>
        <translation type="unfinished">Betriebszustand:</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished">Gast</translation>
    </message>
    <message>
        <source>Guest OS:</source>
        <translation type="unfinished">Gastbetriebssystem:</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished">Nicht angegeben</translation>
    </message>
    <message>
        <source>NVIDIA driver in the guest:</source>
        <translation type="unfinished">NVIDIA-Treiber im Gast:</translation>
    </message>
    <message>
        <source>Driver release:</source>
        <translation type="unfinished">Treiber-Release:</translation>
    </message>
    <message>
        <source>“%1” is no amount of memory. Write it as 16 GB or 512 MB.</source>
        <translation type="unfinished">„%1“ ist keine Speichergröße. Schreibweise: 16 GB oder 512 MB.</translation>
    </message>
    <message>
        <source>Firmware:</source>
        <translation type="unfinished">Firmware:</translation>
    </message>
    <message>
        <source>Memory:</source>
        <translation type="unfinished">Arbeitsspeicher:</translation>
    </message>
    <message>
        <source>Reservation:</source>
        <translation type="unfinished">Reservierung:</translation>
    </message>
    <message>
        <source>Reserve all guest memory</source>
        <translation type="unfinished">Gesamten Gastarbeitsspeicher reservieren</translation>
    </message>
    <message>
        <source>Reserved memory:</source>
        <translation type="unfinished">Reservierter Arbeitsspeicher:</translation>
    </message>
    <message>
        <source>64-bit MMIO:</source>
        <translation type="unfinished">64-Bit-MMIO:</translation>
    </message>
    <message>
        <source>VM hardware version:</source>
        <translation type="unfinished">Hardwareversion der VM:</translation>
    </message>
    <message>
        <source>Secure boot:</source>
        <translation type="unfinished">Sicherer Start:</translation>
    </message>
    <message>
        <source>Memory hot-add:</source>
        <translation type="unfinished">Hot-Add von Arbeitsspeicher:</translation>
    </message>
    <message>
        <source>Hot-plug of passthrough devices:</source>
        <translation type="unfinished">Hot-Plug von Passthrough-Geräten:</translation>
    </message>
    <message>
        <source>NVIDIA licence:</source>
        <translation type="unfinished">NVIDIA-Lizenz:</translation>
    </message>
    <message>
        <source>Tags:</source>
        <translation type="unfinished">Tags:</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Keine</translation>
    </message>
    <message>
        <source>Words for house rules, separated by commas.</source>
        <translation type="unfinished">Wörter für Hausregeln, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>There is no host “%1” in this design.</source>
        <translation type="unfinished">In diesem Entwurf gibt es keinen Host „%1“.</translation>
    </message>
</context>
<context>
    <name>sliceboard::VmPalette</name>
    <message>
        <source>Search VMs</source>
        <translation type="unfinished">VMs durchsuchen</translation>
    </message>
    <message>
        <source>Add V&amp;Ms…</source>
        <translation type="unfinished">V&amp;Ms hinzufügen…</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VMs</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">Wartend</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished">Platziert</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Alle</translation>
    </message>
    <message>
        <source>Which VMs to show</source>
        <translation type="unfinished">Welche VMs angezeigt werden</translation>
    </message>
    <message>
        <source>The design has no VMs yet. Add some and drag them to a GPU.</source>
        <translation type="unfinished">Der Entwurf hat noch keine VMs. Einige hinzufügen und auf eine GPU ziehen.</translation>
    </message>
    <message>
        <source>No VM here contains “%1”.</source>
        <translation type="unfinished">Keine VM hier enthält „%1“.</translation>
    </message>
    <message>
        <source>No VM is waiting: all are placed. Drag one here to take it off its GPU.</source>
        <translation type="unfinished">Keine VM wartet: Alle sind platziert. Eine hierher ziehen, um sie von ihrer GPU zu nehmen.</translation>
    </message>
    <message>
        <source>No VM is placed yet.</source>
        <translation type="unfinished">Noch keine VM ist platziert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) are not shown.</source>
        <translation type="unfinished">
            <numerusform>%Ln VM wird nicht angezeigt.</numerusform>
            <numerusform>%Ln VMs werden nicht angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Alle anzeigen</translation>
    </message>
</context>
<context>
    <name>sliceboard::WaiverDialog</name>
    <message>
        <source>Waive a Finding</source>
        <translation type="unfinished">Ausnahme für einen Befund zulassen</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation type="unfinished">Ausnahme zulassen</translation>
    </message>
    <message>
        <source>&amp;Ends on a day</source>
        <translation type="unfinished">&amp;Endet an einem Tag</translation>
    </message>
    <message>
        <source>Finding:</source>
        <translation type="unfinished">Befund:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation type="unfinished">&amp;Grund:</translation>
    </message>
    <message>
        <source>&amp;Accepted by:</source>
        <translation type="unfinished">&amp;Akzeptiert von:</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation type="unfinished">&amp;Letzter Tag:</translation>
    </message>
    <message>
        <source>Why this is fine here, and who agreed</source>
        <translation type="unfinished">Warum das hier in Ordnung ist und wer zugestimmt hat</translation>
    </message>
    <message>
        <source>The finding counts no more until %1, unless its facts change before.</source>
        <translation type="unfinished">Der Befund zählt bis %1 nicht mehr, es sei denn, seine Angaben ändern sich vorher.</translation>
    </message>
    <message>
        <source>The finding counts no more, unless its facts change.</source>
        <translation type="unfinished">Der Befund zählt nicht mehr, es sei denn, seine Angaben ändern sich.</translation>
    </message>
    <message>
        <source>Enter a reason: reports list it.</source>
        <translation type="unfinished">Bitte einen Grund angeben: Berichte führen ihn auf.</translation>
    </message>
</context>
<context>
    <name>sliceboard::WayOutBar</name>
    <message>
        <source>Ways out</source>
        <translation type="unfinished">Auswege</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation type="unfinished">Hier lassen</translation>
    </message>
    <message>
        <source>Leave it where it was</source>
        <translation type="unfinished">Lassen, wo es war</translation>
    </message>
    <message>
        <source>Ways out are offered beside the pointer.</source>
        <translation type="unfinished">Auswege werden neben dem Zeiger angeboten.</translation>
    </message>
    <message>
        <source>Undo the drop</source>
        <translation type="unfinished">Ablegen rückgängig machen</translation>
    </message>
</context>
</TS>
