<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CliTexts</name>
    <message numerus="yes">
        <source>--backout-from takes the number of a stage; this plan has %n stage(s).</source>
        <translation>
            <numerusform>--backout-from takes the number of a stage; this plan has %n stage.</numerusform>
            <numerusform>--backout-from takes the number of a stage; this plan has %n stages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diagrams</name>
    <message numerus="yes">
        <source>%n more, not drawn</source>
        <translation>
            <numerusform>%n more, not drawn</numerusform>
            <numerusform>%n more, not drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the table of findings has them all.</source>
        <translation>
            <numerusform>And %n more; the table of findings has them all.</numerusform>
            <numerusform>And %n more; the table of findings has them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) or reserved slot(s) are not drawn, since their GPU has too many for its page.</source>
        <translation>
            <numerusform>%n device or reserved slot is not drawn, since its GPU has too many for its page.</numerusform>
            <numerusform>%n devices or reserved slots are not drawn, since their GPU has too many for its page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n VM(s)</source>
        <translation>
            <numerusform>%n VM</numerusform>
            <numerusform>%n VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more cluster(s).</source>
        <translation>
            <numerusform>And %n more cluster.</numerusform>
            <numerusform>And %n more clusters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n VM(s) with a device that has no place, or without any.</source>
        <translation>
            <numerusform>%n VM with a device that has no place, or without any.</numerusform>
            <numerusform>%n VMs with a device that has no place, or without any.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The design is too large for a diagram of this kind with each device: the %n host(s) are drawn with counts, GPUs and VMs are not.</source>
        <translation>
            <numerusform>The design is too large for a diagram of this kind with each device: the %n host is drawn with counts, GPUs and VMs are not.</numerusform>
            <numerusform>The design is too large for a diagram of this kind with each device: the %n hosts are drawn with counts, GPUs and VMs are not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) are not drawn.</source>
        <translation>
            <numerusform>%n cluster is not drawn.</numerusform>
            <numerusform>%n clusters are not drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drag</name>
    <message numerus="yes">
        <source>%n VM(s)</source>
        <comment>what is being dragged</comment>
        <translation>
            <numerusform>%n VM</numerusform>
            <numerusform>%n VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <comment>of VMs, being dragged</comment>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropTexts</name>
    <message numerus="yes">
        <source>Mends %n finding(s).</source>
        <translation>
            <numerusform>Mends %n finding.</numerusform>
            <numerusform>Mends %n findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more finding(s).</source>
        <translation>
            <numerusform>and %n more finding.</numerusform>
            <numerusform>and %n more findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n VM(s) placed</source>
        <translation>
            <numerusform>%1 of %n VM placed</numerusform>
            <numerusform>%1 of %n VMs placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n VM(s) find no place that breaks no rule, and wait.</source>
        <translation>
            <numerusform>%n VM finds no place that breaks no rule, and waits.</numerusform>
            <numerusform>%n VMs find no place that breaks no rule, and wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n VM(s) off their GPUs</source>
        <translation>
            <numerusform>Take %n VM off its GPU</numerusform>
            <numerusform>Take %n VMs off their GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n VM(s)</source>
        <translation>
            <numerusform>Add %n VM</numerusform>
            <numerusform>Add %n VMs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>%n slot(s) reserved now</source>
        <translation>
            <numerusform>%n slot reserved now</numerusform>
            <numerusform>%n slots reserved now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityTexts</name>
    <message numerus="yes">
        <source>and %n more finding(s)</source>
        <translation>
            <numerusform>and %n more finding</numerusform>
            <numerusform>and %n more findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), the worst: %1.</source>
        <translation>
            <numerusform>%n finding, the worst: %1.</numerusform>
            <numerusform>%n findings, the worst: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) taken</source>
        <translation>
            <numerusform>%n slot taken</numerusform>
            <numerusform>%n slots taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s)</source>
        <translation>
            <numerusform>%n slice</numerusform>
            <numerusform>%n slices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s) of %1 models</source>
        <translation>
            <numerusform>%n GPU of %1 models</numerusform>
            <numerusform>%n GPUs of %1 models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cluster %1, %n host(s).</source>
        <translation>
            <numerusform>Cluster %1, %n host.</numerusform>
            <numerusform>Cluster %1, %n hosts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message numerus="yes">
        <source>%n device(s) not placed.</source>
        <translation>
            <numerusform>%n device not placed.</numerusform>
            <numerusform>%n devices not placed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info(s)</source>
        <translation>
            <numerusform>%n info</numerusform>
            <numerusform>%n infos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) waived</source>
        <translation>
            <numerusform>%n finding waived</numerusform>
            <numerusform>%n findings waived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDocument</name>
    <message numerus="yes">
        <source>%n step(s) lead from what is to what is to be.</source>
        <translation>
            <numerusform>%n step leads from what is to what is to be.</numerusform>
            <numerusform>%n steps lead from what is to what is to be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n VM(s) that run before and after are off in between.</source>
        <translation>
            <numerusform>%n VM that runs before and after is off in between.</numerusform>
            <numerusform>%n VMs that run before and after are off in between.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileRooms</name>
    <message numerus="yes">
        <source>%n × %1 fit(s)</source>
        <translation>
            <numerusform>%n × %1 fits</numerusform>
            <numerusform>%n × %1 fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info(s)</source>
        <translation>
            <numerusform>%n info</numerusform>
            <numerusform>%n infos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%n waived</numerusform>
            <numerusform>%n waived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TitleBlock</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YamlTexts</name>
    <message numerus="yes">
        <source>The file has more than %n values, which is the most that is read.</source>
        <translation>
            <numerusform>The file has more than %n value, which is the most that is read.</numerusform>
            <numerusform>The file has more than %n values, which is the most that is read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lists and maps are nested deeper than %n levels, which is the most that is read.</source>
        <translation>
            <numerusform>Lists and maps are nested deeper than %n level, which is the most that is read.</numerusform>
            <numerusform>Lists and maps are nested deeper than %n levels, which is the most that is read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::AddGpusDialog</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %n GPU(s) to %1.</source>
        <translation>
            <numerusform>Adds %n GPU to %1.</numerusform>
            <numerusform>Adds %n GPUs to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardItemModel</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardScene</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardView</name>
    <message numerus="yes">
        <source>%1, %n host(s)</source>
        <comment>group of hosts</comment>
        <translation>
            <numerusform>%1, %n host</numerusform>
            <numerusform>%1, %n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::CapacityPanel</name>
    <message numerus="yes">
        <source>%n GPU(s) unknown to the catalog</source>
        <translation>
            <numerusform>%n GPU unknown to the catalog</numerusform>
            <numerusform>%n GPUs unknown to the catalog</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without room</source>
        <translation>
            <numerusform>%n without room</numerusform>
            <numerusform>%n without room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::ComparisonDialog</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take Over All %n</source>
        <translation>
            <numerusform>&amp;Take Over All %n</numerusform>
            <numerusform>&amp;Take Over All %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::ConflictsBanner</name>
    <message numerus="yes">
        <source>%n conflict(s) of a merge: the design has what was made on our side.</source>
        <translation>
            <numerusform>%n conflict of a merge: the design has what was made on our side.</numerusform>
            <numerusform>%n conflicts of a merge: the design has what was made on our side.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::DesignCommands</name>
    <message numerus="yes">
        <source>Add %n host(s)</source>
        <translation>
            <numerusform>Add %n host</numerusform>
            <numerusform>Add %n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n GPU(s)</source>
        <translation>
            <numerusform>Add %n GPU</numerusform>
            <numerusform>Add %n GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n VM(s)</source>
        <translation>
            <numerusform>Add %n VM</numerusform>
            <numerusform>Add %n VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s)</source>
        <translation>
            <numerusform>Remove %n item</numerusform>
            <numerusform>Remove %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n VM(s)</source>
        <translation>
            <numerusform>Duplicate %n VM</numerusform>
            <numerusform>Duplicate %n VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n VM(s) off their GPUs</source>
        <translation>
            <numerusform>Take %n VM off its GPU</numerusform>
            <numerusform>Take %n VMs off their GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change use of %n GPU(s)</source>
        <translation>
            <numerusform>Change use of %n GPU</numerusform>
            <numerusform>Change use of %n GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n VM(s) taken. Select a GPU and choose “Place here”.</source>
        <translation>
            <numerusform>%n VM taken. Select a GPU and choose “Place here”.</numerusform>
            <numerusform>%n VMs taken. Select a GPU and choose “Place here”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n VM(s)</source>
        <translation>
            <numerusform>Place %n VM</numerusform>
            <numerusform>Place %n VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n item(s)</source>
        <translation>
            <numerusform>Paste %n item</numerusform>
            <numerusform>Paste %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) pasted.</source>
        <translation>
            <numerusform>%n item pasted.</numerusform>
            <numerusform>%n items pasted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::DesignPreview</name>
    <message numerus="yes">
        <source>%1, %n VM(s)</source>
        <comment>hosts, VMs</comment>
        <translation>
            <numerusform>%1, %n VM</numerusform>
            <numerusform>%1, %n VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::ExportDialog</name>
    <message numerus="yes">
        <source>The folder has %n of these files already: %1. Replace them?</source>
        <translation>
            <numerusform>The folder has %n of these files already: %1. Replace it?</numerusform>
            <numerusform>The folder has %n of these files already: %1. Replace them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::FindingsNote</name>
    <message numerus="yes">
        <source>And %n more, see the findings panel.</source>
        <translation>
            <numerusform>And %n more, see the findings panel.</numerusform>
            <numerusform>And %n more, see the findings panel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::FindingsPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info(s)</source>
        <translation>
            <numerusform>%n info</numerusform>
            <numerusform>%n infos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%n waived</numerusform>
            <numerusform>%n waived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n finding(s) of this rule</source>
        <translation>
            <numerusform>Fix %n finding of this rule</numerusform>
            <numerusform>Fix %n findings of this rule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n finding(s) stay</source>
        <translation>
            <numerusform>%1; %n finding stays</numerusform>
            <numerusform>%1; %n findings stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::FixPreviewDialog</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::HelpDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::HouseRulesBanner</name>
    <message numerus="yes">
        <source>%n mistake(s) in house rules: what is wrong is not checked.</source>
        <translation>
            <numerusform>%n mistake in house rules: what is wrong is not checked.</numerusform>
            <numerusform>%n mistakes in house rules: what is wrong is not checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::HouseRulesDialog</name>
    <message numerus="yes">
        <source>%n house rule(s) can be checked.</source>
        <translation>
            <numerusform>%n house rule can be checked.</numerusform>
            <numerusform>%n house rules can be checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::Inspector</name>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n cluster</numerusform>
            <numerusform>%n clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n VM(s)</source>
        <translation>
            <numerusform>%n VM</numerusform>
            <numerusform>%n VMs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::MainWindow</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info(s)</source>
        <translation>
            <numerusform>%n info</numerusform>
            <numerusform>%n infos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled; %n conflict(s) left.</source>
        <translation>
            <numerusform>Settled; %n conflict left.</numerusform>
            <numerusform>Settled; %n conflicts left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::OutlineItemModel</name>
    <message numerus="yes">
        <source>%n VM(s) wait.</source>
        <translation>
            <numerusform>%n VM waits.</numerusform>
            <numerusform>%n VMs wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::PlanPanel</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n VM(s) off in between</source>
        <translation>
            <numerusform>%n VM off in between</numerusform>
            <numerusform>%n VMs off in between</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more VM(s) are off in between.</source>
        <translation>
            <numerusform>%n more VM is off in between.</numerusform>
            <numerusform>%n more VMs are off in between.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s) stand in the exported plan.</source>
        <translation>
            <numerusform>%n more note stands in the exported plan.</numerusform>
            <numerusform>%n more notes stand in the exported plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::ProfileItemModel</name>
    <message numerus="yes">
        <source>%1 (%n in the design)</source>
        <translation>
            <numerusform>%1 (%n in the design)</numerusform>
            <numerusform>%1 (%n in the design)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::RecoveryDialog</name>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::RoomItemModel</name>
    <message numerus="yes">
        <source>For %n GPU(s) the catalog does not tell how many fit, or tells it by a row that is not verified.</source>
        <translation>
            <numerusform>For %n GPU the catalog does not tell how many fit, or tells it by a row that is not verified.</numerusform>
            <numerusform>For %n GPUs the catalog does not tell how many fit, or tells it by a row that is not verified.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::RuleReferenceDialog</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::UpgradePage</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n VM(s)</source>
        <translation>
            <numerusform>%n VM</numerusform>
            <numerusform>%n VMs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::VmPalette</name>
    <message numerus="yes">
        <source>%n VM(s) are not shown.</source>
        <translation>
            <numerusform>%n VM is not shown.</numerusform>
            <numerusform>%n VMs are not shown.</numerusform>
        </translation>
    </message>
</context>
</TS>
