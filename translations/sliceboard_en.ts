<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CliTexts</name>
    <message numerus="yes">
        <source>--backout-from takes the number of a stage; this plan has %Ln stage(s).</source>
        <translation>
            <numerusform>--backout-from takes the number of a stage; this plan has %Ln stage.</numerusform>
            <numerusform>--backout-from takes the number of a stage; this plan has %Ln stages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diagrams</name>
    <message numerus="yes">
        <source>%Ln more, not drawn</source>
        <translation>
            <numerusform>%Ln more, not drawn</numerusform>
            <numerusform>%Ln more, not drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more; the table of findings has them all.</source>
        <translation>
            <numerusform>And %Ln more; the table of findings has them all.</numerusform>
            <numerusform>And %Ln more; the table of findings has them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) or reserved slot(s) are not drawn, since their GPU has too many for its page.</source>
        <translation>
            <numerusform>%Ln device or reserved slot is not drawn, since its GPU has too many for its page.</numerusform>
            <numerusform>%Ln devices or reserved slots are not drawn, since their GPU has too many for its page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s)</source>
        <translation>
            <numerusform>%Ln VM</numerusform>
            <numerusform>%Ln VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more cluster(s).</source>
        <translation>
            <numerusform>And %Ln more cluster.</numerusform>
            <numerusform>And %Ln more clusters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) with a device that has no place, or without any.</source>
        <translation>
            <numerusform>%Ln VM with a device that has no place, or without any.</numerusform>
            <numerusform>%Ln VMs with a device that has no place, or without any.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The design is too large for a diagram of this kind with each device: the %Ln host(s) are drawn with counts, GPUs and VMs are not.</source>
        <translation>
            <numerusform>The design is too large for a diagram of this kind with each device: the %Ln host is drawn with counts, GPUs and VMs are not.</numerusform>
            <numerusform>The design is too large for a diagram of this kind with each device: the %Ln hosts are drawn with counts, GPUs and VMs are not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cluster(s) are not drawn.</source>
        <translation>
            <numerusform>%Ln cluster is not drawn.</numerusform>
            <numerusform>%Ln clusters are not drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln host</numerusform>
            <numerusform>%Ln hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s)</source>
        <translation>
            <numerusform>%Ln GPU</numerusform>
            <numerusform>%Ln GPUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drag</name>
    <message numerus="yes">
        <source>%Ln VM(s)</source>
        <comment>what is being dragged</comment>
        <translation>
            <numerusform>%Ln VM</numerusform>
            <numerusform>%Ln VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <comment>of VMs, being dragged</comment>
        <translation>
            <numerusform>%Ln copy</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropTexts</name>
    <message numerus="yes">
        <source>Mends %Ln finding(s).</source>
        <translation>
            <numerusform>Mends %Ln finding.</numerusform>
            <numerusform>Mends %Ln findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more finding(s).</source>
        <translation>
            <numerusform>and %Ln more finding.</numerusform>
            <numerusform>and %Ln more findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln VM(s) placed</source>
        <translation>
            <numerusform>%1 of %Ln VM placed</numerusform>
            <numerusform>%1 of %Ln VMs placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln VM(s) off their GPUs</source>
        <translation>
            <numerusform>Take %Ln VM off its GPU</numerusform>
            <numerusform>Take %Ln VMs off their GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln VM(s)</source>
        <translation>
            <numerusform>Add %Ln VM</numerusform>
            <numerusform>Add %Ln VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>switches %Ln GPU(s) from %1 to %2</source>
        <translation>
            <numerusform>switches %Ln GPU from %1 to %2</numerusform>
            <numerusform>switches %Ln GPUs from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adds a vGPU to the %Ln device(s) of %1</source>
        <translation>
            <numerusform>adds a vGPU to the %Ln device of %1</numerusform>
            <numerusform>adds a vGPU to the %Ln devices of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adds a whole GPU to the %Ln device(s) of %1</source>
        <translation>
            <numerusform>adds a whole GPU to the %Ln device of %1</numerusform>
            <numerusform>adds a whole GPU to the %Ln devices of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moves %Ln device(s) from other GPUs</source>
        <translation>
            <numerusform>moves %Ln device from another GPU</numerusform>
            <numerusform>moves %Ln devices from other GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adds a device to %Ln VM(s) that have some</source>
        <translation>
            <numerusform>adds a device to %Ln VM that has some</numerusform>
            <numerusform>adds a device to %Ln VMs that have some</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moves %Ln other VM(s) on the GPU</source>
        <translation>
            <numerusform>moves %Ln other VM on its GPU</numerusform>
            <numerusform>moves %Ln other VMs on their GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) find no place without an error.</source>
        <translation>
            <numerusform>%Ln VM finds no place without an error.</numerusform>
            <numerusform>%Ln VMs find no place without an error.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No GPU of this host takes any of %Ln VM(s) without an error.</source>
        <translation>
            <numerusform>No GPU of this host takes the VM without an error.</numerusform>
            <numerusform>No GPU of this host takes any of the %Ln VMs without an error.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <comment>what is being dragged</comment>
        <translation>
            <numerusform>%Ln host</numerusform>
            <numerusform>%Ln hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln host(s) to %1</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>Move %Ln host to %1</numerusform>
            <numerusform>Move %Ln hosts to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) stand in this cluster already.</source>
        <comment>being dragged</comment>
        <translation>
            <numerusform>%Ln host stands in this cluster already.</numerusform>
            <numerusform>%Ln hosts stand in this cluster already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stand there already</source>
        <comment>hosts that are being dragged</comment>
        <translation>
            <numerusform>%Ln of them stands there already</numerusform>
            <numerusform>%Ln of them stand there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) go along</source>
        <comment>with hosts that are being dragged</comment>
        <translation>
            <numerusform>%Ln VM goes along</numerusform>
            <numerusform>%Ln VMs go along</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>%Ln slot(s) reserved now</source>
        <translation>
            <numerusform>%Ln slot reserved now</numerusform>
            <numerusform>%Ln slots reserved now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityTexts</name>
    <message numerus="yes">
        <source>and %Ln more finding(s)</source>
        <translation>
            <numerusform>and %Ln more finding</numerusform>
            <numerusform>and %Ln more findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) taken</source>
        <translation>
            <numerusform>%Ln slot taken</numerusform>
            <numerusform>%Ln slots taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slice(s)</source>
        <translation>
            <numerusform>%Ln slice</numerusform>
            <numerusform>%Ln slices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s) of %1 models</source>
        <translation>
            <numerusform>%Ln GPU of %1 models</numerusform>
            <numerusform>%Ln GPUs of %1 models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cluster %1, %Ln host(s).</source>
        <translation>
            <numerusform>Cluster %1, %Ln host.</numerusform>
            <numerusform>Cluster %1, %Ln hosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln slice(s) used</source>
        <translation>
            <numerusform>%1 of %Ln slice used</numerusform>
            <numerusform>%1 of %Ln slices used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message numerus="yes">
        <source>%Ln device(s) not placed.</source>
        <translation>
            <numerusform>%Ln device not placed.</numerusform>
            <numerusform>%Ln devices not placed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) waived</source>
        <translation>
            <numerusform>%Ln finding waived</numerusform>
            <numerusform>%Ln findings waived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDocument</name>
    <message numerus="yes">
        <source>%Ln step(s) lead from what is to what is to be.</source>
        <translation>
            <numerusform>%Ln step leads from what is to what is to be.</numerusform>
            <numerusform>%Ln steps lead from what is to what is to be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) that run before and after are off in between.</source>
        <translation>
            <numerusform>%Ln VM that runs before and after is off in between.</numerusform>
            <numerusform>%Ln VMs that run before and after are off in between.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileRooms</name>
    <message numerus="yes">
        <source>%Ln × %1 fit(s)</source>
        <translation>
            <numerusform>%Ln × %1 fits</numerusform>
            <numerusform>%Ln × %1 fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln × %1 fit(s) if switched to %2</source>
        <translation>
            <numerusform>%Ln × %1 fits if switched to %2</numerusform>
            <numerusform>%Ln × %1 fit if switched to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln info(s)</source>
        <translation>
            <numerusform>%Ln info</numerusform>
            <numerusform>%Ln infos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waived</source>
        <translation>
            <numerusform>%Ln waived</numerusform>
            <numerusform>%Ln waived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TitleBlock</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message numerus="yes">
        <source>Put the other %Ln VM(s) on %1</source>
        <translation>
            <numerusform>Put the other VM on %1</numerusform>
            <numerusform>Put the other %Ln VMs on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YamlTexts</name>
    <message numerus="yes">
        <source>The file has more than %Ln values, which is the most that is read.</source>
        <translation>
            <numerusform>The file has more than %Ln value, which is the most that is read.</numerusform>
            <numerusform>The file has more than %Ln values, which is the most that is read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lists and maps are nested deeper than %Ln levels, which is the most that is read.</source>
        <translation>
            <numerusform>Lists and maps are nested deeper than %Ln level, which is the most that is read.</numerusform>
            <numerusform>Lists and maps are nested deeper than %Ln levels, which is the most that is read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::AddGpusDialog</name>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln host</numerusform>
            <numerusform>%Ln hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %Ln GPU(s) to %1.</source>
        <translation>
            <numerusform>Adds %Ln GPU to %1.</numerusform>
            <numerusform>Adds %Ln GPUs to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardDrag</name>
    <message numerus="yes">
        <source>“%1”: %Ln GPU(s).</source>
        <translation>
            <numerusform>“%1”: %Ln GPU.</numerusform>
            <numerusform>“%1”: %Ln GPUs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardItemModel</name>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln host</numerusform>
            <numerusform>%Ln hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardScene</name>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln host</numerusform>
            <numerusform>%Ln hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s)</source>
        <translation>
            <numerusform>%Ln GPU</numerusform>
            <numerusform>%Ln GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln GPU(s)</source>
        <translation>
            <numerusform>%1 of %Ln GPU</numerusform>
            <numerusform>%1 of %Ln GPUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardView</name>
    <message numerus="yes">
        <source>%1, %Ln host(s)</source>
        <comment>group of hosts</comment>
        <translation>
            <numerusform>%1, %Ln host</numerusform>
            <numerusform>%1, %Ln hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::CapacityPanel</name>
    <message numerus="yes">
        <source>%Ln GPU(s) unknown to the catalog</source>
        <translation>
            <numerusform>%Ln GPU unknown to the catalog</numerusform>
            <numerusform>%Ln GPUs unknown to the catalog</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without room</source>
        <translation>
            <numerusform>%Ln without room</numerusform>
            <numerusform>%Ln without room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::ComparisonDialog</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take Over All %Ln</source>
        <translation>
            <numerusform>&amp;Take Over All %Ln</numerusform>
            <numerusform>&amp;Take Over All %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::ConflictsBanner</name>
    <message numerus="yes">
        <source>%Ln conflict(s) of a merge: the design has what was made on our side.</source>
        <translation>
            <numerusform>%Ln conflict of a merge: the design has what was made on our side.</numerusform>
            <numerusform>%Ln conflicts of a merge: the design has what was made on our side.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::DesignCommands</name>
    <message numerus="yes">
        <source>Add %Ln host(s)</source>
        <translation>
            <numerusform>Add %Ln host</numerusform>
            <numerusform>Add %Ln hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln GPU(s)</source>
        <translation>
            <numerusform>Add %Ln GPU</numerusform>
            <numerusform>Add %Ln GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln VM(s)</source>
        <translation>
            <numerusform>Add %Ln VM</numerusform>
            <numerusform>Add %Ln VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln item(s)</source>
        <translation>
            <numerusform>Remove %Ln item</numerusform>
            <numerusform>Remove %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln VM(s)</source>
        <translation>
            <numerusform>Duplicate %Ln VM</numerusform>
            <numerusform>Duplicate %Ln VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln VM(s) off their GPUs</source>
        <translation>
            <numerusform>Take %Ln VM off its GPU</numerusform>
            <numerusform>Take %Ln VMs off their GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change use of %Ln GPU(s)</source>
        <translation>
            <numerusform>Change use of %Ln GPU</numerusform>
            <numerusform>Change use of %Ln GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) taken. Select a GPU and choose “Place here”.</source>
        <translation>
            <numerusform>%Ln VM taken. Select a GPU and choose “Place here”.</numerusform>
            <numerusform>%Ln VMs taken. Select a GPU and choose “Place here”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln VM(s)</source>
        <translation>
            <numerusform>Place %Ln VM</numerusform>
            <numerusform>Place %Ln VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln item(s)</source>
        <translation>
            <numerusform>Paste %Ln item</numerusform>
            <numerusform>Paste %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) selected.</source>
        <translation>
            <numerusform>%Ln VM selected.</numerusform>
            <numerusform>%Ln VMs selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln host(s) with their GPUs and VMs to:</source>
        <translation>
            <numerusform>Move %Ln host with their GPUs and VMs to:</numerusform>
            <numerusform>Move %Ln hosts with their GPUs and VMs to:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) pasted.</source>
        <translation>
            <numerusform>%Ln VM pasted.</numerusform>
            <numerusform>%Ln VMs pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) pasted.</source>
        <translation>
            <numerusform>%Ln host pasted.</numerusform>
            <numerusform>%Ln hosts pasted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::DesignPreview</name>
    <message numerus="yes">
        <source>%1, %Ln VM(s)</source>
        <comment>hosts, VMs</comment>
        <translation>
            <numerusform>%1, %Ln VM</numerusform>
            <numerusform>%1, %Ln VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln host</numerusform>
            <numerusform>%Ln hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln GPU(s)</source>
        <translation>
            <numerusform>%1, %Ln GPU</numerusform>
            <numerusform>%1, %Ln GPUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::ExportDialog</name>
    <message numerus="yes">
        <source>The folder has %Ln of these files already: %1. Replace them?</source>
        <translation>
            <numerusform>The folder has %Ln of these files already: %1. Replace it?</numerusform>
            <numerusform>The folder has %Ln of these files already: %1. Replace them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::FindingsNote</name>
    <message numerus="yes">
        <source>And %Ln more, see the findings panel.</source>
        <translation>
            <numerusform>And %Ln more, see the findings panel.</numerusform>
            <numerusform>And %Ln more, see the findings panel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::FindingsPanel</name>
    <message numerus="yes">
        <source>%Ln waived</source>
        <translation>
            <numerusform>%Ln waived</numerusform>
            <numerusform>%Ln waived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %Ln finding(s) of this rule</source>
        <translation>
            <numerusform>Fix %Ln finding of this rule</numerusform>
            <numerusform>Fix %Ln findings of this rule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln finding(s) stay</source>
        <translation>
            <numerusform>%1; %Ln finding stays</numerusform>
            <numerusform>%1; %Ln findings stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::FixPreviewDialog</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::HelpDialog</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::HouseRulesBanner</name>
    <message numerus="yes">
        <source>%Ln mistake(s) in house rules: what is wrong is not checked.</source>
        <translation>
            <numerusform>%Ln mistake in house rules: what is wrong is not checked.</numerusform>
            <numerusform>%Ln mistakes in house rules: what is wrong is not checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::HouseRulesDialog</name>
    <message numerus="yes">
        <source>%Ln house rule(s) can be checked.</source>
        <translation>
            <numerusform>%Ln house rule can be checked.</numerusform>
            <numerusform>%Ln house rules can be checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::Inspector</name>
    <message numerus="yes">
        <source>%Ln cluster(s)</source>
        <translation>
            <numerusform>%Ln cluster</numerusform>
            <numerusform>%Ln clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln host</numerusform>
            <numerusform>%Ln hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s)</source>
        <translation>
            <numerusform>%Ln GPU</numerusform>
            <numerusform>%Ln GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s)</source>
        <translation>
            <numerusform>%Ln VM</numerusform>
            <numerusform>%Ln VMs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::MainWindow</name>
    <message numerus="yes">
        <source>Settled; %Ln conflict(s) left.</source>
        <translation>
            <numerusform>Settled; %Ln conflict left.</numerusform>
            <numerusform>Settled; %Ln conflicts left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::OutlineItemModel</name>
    <message numerus="yes">
        <source>%Ln VM(s) wait.</source>
        <translation>
            <numerusform>%Ln VM waits.</numerusform>
            <numerusform>%Ln VMs wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::PlanPanel</name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) off in between</source>
        <translation>
            <numerusform>%Ln VM off in between</numerusform>
            <numerusform>%Ln VMs off in between</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more VM(s) are off in between.</source>
        <translation>
            <numerusform>%Ln more VM is off in between.</numerusform>
            <numerusform>%Ln more VMs are off in between.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more note(s) stand in the exported plan.</source>
        <translation>
            <numerusform>%Ln more note stands in the exported plan.</numerusform>
            <numerusform>%Ln more notes stand in the exported plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::ProfileItemModel</name>
    <message numerus="yes">
        <source>%1 (%Ln in the design)</source>
        <translation>
            <numerusform>%1 (%Ln in the design)</numerusform>
            <numerusform>%1 (%Ln in the design)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::RecoveryDialog</name>
    <message numerus="yes">
        <source>%Ln unsaved change(s)</source>
        <translation>
            <numerusform>%Ln unsaved change</numerusform>
            <numerusform>%Ln unsaved changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::RoomItemModel</name>
    <message numerus="yes">
        <source>For %Ln GPU(s) the catalog does not tell how many fit, or tells it by a row that is not verified.</source>
        <translation>
            <numerusform>For %Ln GPU the catalog does not tell how many fit, or tells it by a row that is not verified.</numerusform>
            <numerusform>For %Ln GPUs the catalog does not tell how many fit, or tells it by a row that is not verified.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::RuleReferenceDialog</name>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln rule</numerusform>
            <numerusform>%Ln rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::UpgradePage</name>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln host</numerusform>
            <numerusform>%Ln hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s)</source>
        <translation>
            <numerusform>%Ln VM</numerusform>
            <numerusform>%Ln VMs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::VmPalette</name>
    <message numerus="yes">
        <source>%Ln VM(s) are not shown.</source>
        <translation>
            <numerusform>%Ln VM is not shown.</numerusform>
            <numerusform>%Ln VMs are not shown.</numerusform>
        </translation>
    </message>
</context>
</TS>
