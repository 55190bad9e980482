<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to &amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to &amp;Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fol&amp;d All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;verview Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by &amp;Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by &amp;GPU Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by &amp;Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by &amp;Utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by &amp;Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort as in the &amp;Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by &amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort F&amp;ullest First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort &amp;Emptiest First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort &amp;Worst Findings First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange &amp;Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Hosts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;GPUs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;VMs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate VMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;ll In Usual Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All of This Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take VMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take VMs &amp;off Their GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a &amp;Whole GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the Current &amp;Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU: &amp;Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU: &amp;Passthrough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU: vGPU, &amp;Same Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU: vGPU, Mi&amp;xed Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU: vGPU, &amp;MIG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Board…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Carry by Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rules of This Design…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;House Rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rule Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;lease Matrix…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Sliceboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardArrangement</name>
    <message>
        <source>No GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 % used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With unknown facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>The catalog file could not be opened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog file is larger than %1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not read; the files of a catalog are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; names two GPU models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vGPU type %1 is larger than its GPU (%2 GB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;max_mixed&quot;, &quot;mixed_ids&quot; and &quot;mixed_width&quot; of the vGPU type %1 do not agree: as many placement IDs as vGPUs are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;max_equal&quot; and &quot;equal_ids&quot; of the vGPU type %1 do not agree: as many placement IDs as vGPUs are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A placement ID of the vGPU type %1 reaches beyond the %2 GB of its GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vGPU type %1 must name a &quot;mig_profile&quot; if, and only if, its sharing is mig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MIG profile &quot;%1&quot; of the vGPU type %2 is not in the MIG table of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;max_per_instance&quot; and &quot;ids_in_instance&quot; of the vGPU type %1 do not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MIG table &quot;%1&quot; of %2 is not in mig.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vGPU type %1 belongs to &quot;%2&quot;, which is not a GPU model of the catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vGPU types of &quot;%1&quot; need a &quot;region_gib&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog&apos;s row for &quot;%1&quot; is replaced by your own in line %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected numbers from 0 on in ascending order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;verified&quot; must be false if, and only if, &quot;unverified&quot; lists the fields that are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source %1 is not listed in sources.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a release of branch %1 such as &quot;%1.2&quot;, but got %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release %1 is listed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected an ESXi version such as 8.0.3, but got %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a month such as 2026-07, but got %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a vGPU release such as 14.2, but got %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a vGPU release such as 15.0, but got %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A MIG profile needs &quot;compute_slices&quot;, &quot;memory_slices&quot; and &quot;starts&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;size&quot; (%1) differs from &quot;memory_slices&quot; (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a MIG profile &quot;%1&quot; in this table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MIG profile &quot;%1&quot; reaches beyond the %2 compute slices and %3 memory slices of its table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected &quot;size_gb&quot; and &quot;mixed_ids&quot; within a region of %1 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;mixed_max&quot; (%1) is not the number of &quot;mixed_ids&quot; (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected module ids of a partition, from 1 on and ascending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU model %1 is not in gpus.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected one module id from 1 on for each of %1 GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected an address such as https://example.org/guide, but got %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a row for &quot;%1&quot; in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from your folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unverified: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: sliceboard-cli COMMAND [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks and draws designs of GPU partitions without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sliceboard-cli COMMAND --help tells the options of a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options: --help, --version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  0  fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  1  check: findings at or above --fail-on; compat: the upgrade adds such findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  2  bad usage, or a file that cannot be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; the commands are %2.%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang takes one of %1, but got &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to print: text or json (default: text).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List only what is about this GPU model, such as a100-pcie-40gb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog has no topic &quot;%1&quot;; the topics are %2.%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drivers are the same for all GPU models: leave out --gpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog has no GPU model &quot;%1&quot;.%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what the catalog knows. Rows that are not verified name the fields in doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to print: text, json, sarif (SARIF 2.1.0, for code scanning) or junit (JUnit XML, for test reports) (default: text).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mildest severity of findings that ends with exit code 1: error, warning, unknown, info, or never (default: error). Waived findings do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day to check for, as to expiry of waivers and ends of support (default: the current day).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then measure what each rule costs over the whole design, and print that to standard error, the dearest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks a design and prints its findings, waivers and changed severities. FILE may be -, for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which guest drivers go with this release of the vGPU Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which vGPU Managers take this release of the vGPU guest driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which vGPU branches are for this ESXi version, such as 8.0u3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With FILE: what a vGPU Manager of this release on its hosts would bring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With FILE: what a vGPU guest driver of this release in its VMs would bring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With FILE: what this ESXi version on its hosts would bring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mildest severity of findings that an upgrade may not add: error, warning, unknown, info, or never (default: error). Waived findings do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day to answer for (default: the current day).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a version such as %2, but got &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which design is to be upgraded? Name its FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To which release? Give --upgrade-hosts, --upgrade-guests or --upgrade-esxi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a release by --host-driver, --guest or --esxi, or for an upgrade of a FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells from the catalog which releases of vGPU Manager, vGPU guest driver and ESXi go together, or which findings a planned upgrade of the design in FILE would add and remove; the file is not changed. Exit code 1: the upgrade adds findings at or above --fail-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; its suffix tells the format: png, svg or pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of a PNG for one of the screen (default: 2, or less for a very large board).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark (default: light).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title (default: the design&apos;s name).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw this cluster only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on the title block, and to check for (default: the current day).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command export needs --to with the file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to takes a file that ends in .png, .svg or .pdf, but got &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design has no cluster &quot;%1&quot;.%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the board of a design, with title block and legend, into a PNG, SVG or PDF file. FILE may be -, for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 fine; 1 findings at or above --fail-on; 2 bad usage, or a file that cannot be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of your own catalog files (default: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the texts: %1 (default: the locale&apos;s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command %1 needs a %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command %1 does not take &quot;%2&quot; besides &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes one of %2, but got &quot;%3&quot;.%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, but got &quot;%4&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2027-01-31, but got &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to print: markdown, html (one page, light or dark as the reader&apos;s system) or json (default: markdown).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the house rules of this design file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what house rules can be written with instead: facts and tests (markdown or html).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;.%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vocabulary is printed as markdown or html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the rule reference: what each rule demands and why, since which version, by which sources, how sure it is, a design in which it fires and one in which it does not. With ids, only those rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU Manager %1 on the host, and vGPU guest drivers of these branches:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU guest driver %1 in the VM, and vGPU Managers of these branches:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the sources have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESXi %1, and vGPU Managers of these branches:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upgrade changes hosts: %1, VMs: %2. What is newer already stays; the file is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings that it adds: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings that it removes: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignFile</name>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a design file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a design file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1 MiB; designs of up to %2 MiB are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design was not saved, and the file is as it was: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no backup could be made, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is longer than %1 bytes, which is the most that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list has %1 items; at most %2 are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is used twice; the first time in line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty; a design starts with &quot;format: 1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a design: it starts with %1 instead of &quot;format: 1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a design: the key &quot;format&quot; is missing; a design starts with &quot;format: 1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has format %1; this program reads up to %2: it needs a newer Sliceboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house rules are longer than %1 KiB, which is the most that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a date such as 2027-01-31, but got %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a release such as 17.4, the word &quot;none&quot; or a map with &quot;driver&quot; and &quot;release&quot;, but got %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this list the design has %1 hosts; at most %2 are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a PCI address such as &quot;0000:17:00.0&quot;, but got %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PCI address %1 is used twice on this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no host &quot;%1&quot; in this design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a GPU such as &quot;esx01/0000:17:00.0&quot;, but got %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; has no GPU at the PCI address %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected the word &quot;all&quot; or an amount of memory such as &quot;64 GB&quot;, at most 65536 GB, but got %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This word stands in the list twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a device with exactly one of &quot;passthrough&quot;, &quot;passthrough_model&quot; and &quot;profile&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;label&quot; belongs to a device with &quot;passthrough_model&quot; only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;at&quot; belongs to a device with &quot;profile&quot; only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;group&quot; belongs to a device with &quot;profile&quot; only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device with &quot;passthrough&quot; names its GPU there; &quot;on&quot; belongs to the other devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected an ESXi version such as 8.0.3, but got %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected an amount of memory such as &quot;64 GB&quot; or &quot;512 MB&quot;, at most 65536 GB, but got %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignLock</name>
    <message>
        <source>%1 on %2 has had this design open since %3 (%4, process %5).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceTexts</name>
    <message>
        <source>%1, waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, placement ID %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drag</name>
    <message>
        <source>clipboard</source>
        <comment>where a text comes from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text of hosts or VMs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n VM(s)</source>
        <comment>what is being dragged</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <comment>of VMs, being dragged</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropPainter</name>
    <message>
        <source>vGPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passthrough: whole GPU</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropTexts</name>
    <message>
        <source>free %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slots %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mends %n finding(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more finding(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>whole GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only VMs can be dropped on a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No GPU of this host has a place that breaks no rule. Drop on a single GPU to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n VM(s) placed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n VM(s) find no place that breaks no rule, and wait.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only a profile can be dropped on a VM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 ask for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move reserved slot %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditTexts</name>
    <message>
        <source>not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 becomes %3 (was %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESXi version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA driver on ESXi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU Manager package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU Manager component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default graphics type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default graphics type today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assignment policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VT-d or AMD IOMMU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SR-IOV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory mapping above 4 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boot device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduler of vGPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVSwitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU mode today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passthrough enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graphics type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIG enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>display mode enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary display of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECC memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>module on the baseboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRS moves vGPU VMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vMotion of vGPU VMs enabled in vCenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed of the vMotion network in Gbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tolerated stun time in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new device: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM hardware version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secure boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory hot-add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hot-plug of passthrough devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer needs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest OS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA driver in the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all guest memory reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserved memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64-bit MMIO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severities of rules change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>house rules change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waiver of %1 changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is moved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>%n slot(s) reserved now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityTexts</name>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU Manager %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best performance (spread)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consolidation (fill)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data Center driver %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU guest driver %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passthrough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESXi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics type today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not in the catalog)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU mode today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest OS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off: it holds no vGPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), the worst: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) taken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>GPU %1 on %2, %3, %4, %5, %6 free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slices %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ESXi %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s) of %1 models</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>passthrough, whole GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown to the catalog; drawn as a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cluster %1, %n host(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Host %1, %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3 on GPU %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>%1 (%2, long-term support)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <source>%1, waived: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GpuCards</name>
    <message>
        <source>whole GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GpuLook</name>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passthrough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIG</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HouseFacts</name>
    <message>
        <source>Name of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRS: off, manual, partially-automated, fully-automated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRS option PassthroughDrsAutomation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCenter&apos;s vgpu.hotmigrate.enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the vMotion network in Gbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many hosts it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many GPUs it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many VMs are on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of its GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vGPU types of its VMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of the VMs on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model, by its key in the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture, such as Hopper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the GPU in GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it serves: unassigned, passthrough, same-size, mixed-size, mig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether ECC memory is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether its display mode is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many slots are kept free on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vGPU types on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESXi version, such as 8.0.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release of the NVIDIA vGPU Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package of the vGPU Manager: nvd-aie, nvd-vgpu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default graphics type: shared, shared-direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment policy: performance, consolidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether VT-d or AMD&apos;s IOMMU is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether SR-IOV is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether ARI is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether memory is mapped above 4 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From what it boots: disk, usb, network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduler of its vGPUs: best-effort, equal-share, fixed-share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether NVSwitch links its GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where licences come from: nls, legacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of its VMs are to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many GPUs are passed through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many GPUs serve vGPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many GPUs serve nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its GPUs serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of the VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest OS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA driver in the guest: none, data-center, vgpu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release of the vGPU guest driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot firmware: bios, efi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest memory in GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether all guest memory is reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pciPassthru.64bitMMIOSizeGB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM compatibility, such as 21</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether secure boot is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether memory can be added while it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA licence: vws, vpc, vapps, nvaie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned power state: on, off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it needs, such as vmotion and ha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many vGPUs it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many whole GPUs it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vGPU types that it asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How its GPUs are shared: passthrough, time-sliced, mig, mig-time-sliced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series of its vGPU types: A, B, C, Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame buffer of all its GPUs in GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of the GPUs that it is placed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules on VMs (on: vm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules on GPUs (on: gpu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules on hosts (on: host)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules on clusters (on: cluster)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule has an id, says what it is on, may say when it counts, and says what must hold. A condition is a map of facts with a value, a list of values, or a map of tests; it may also hold all, any and not with conditions, and use with the name of one under conditions. Rules on VMs and GPUs also know facts of their host and cluster, such as host.name and cluster.drs, and rules on hosts those of their cluster, but not what is counted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HouseRules</name>
    <message>
        <source>A house rule of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A house rule of this design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules on %1 know no fact &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This condition takes more than %1 tests, with those of the named conditions that it uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of conditions must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no condition &quot;%1&quot; under &quot;conditions&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition &quot;%1&quot; uses itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of a rule is of small letters, digits and hyphens, such as prod-whole-gpus; got %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a rule &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text of a rule has at most %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of this house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the design in line with the rule, or waive the finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 house rules are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a version such as 8.0.3 or 17.4, but got %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be %2, but not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern has at most %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be tested by %2, but not by &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>(several values)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Designs how the GPUs of ESXi hosts are shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design to open (*.sliceboard.yaml).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own catalog cannot be read, so Sliceboard starts with the shipped one alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperationTexts</name>
    <message>
        <source>%1 cannot be the first number; choose one from 0 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hosts cannot be added at once; choose 1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host cannot get %1 GPUs; choose 0 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No GPU model is chosen for the new hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog has no server %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPUs cannot be added at once; choose 1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No GPU model is chosen for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no free PCI bus for %2 more GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 VMs cannot be added at once; choose 1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no PCI address; write it as 0000:17:00.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already has a GPU at %2; choose another PCI address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finding is accepted for a reason; say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no date; write it as 2026-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is empty; type at least one letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a cluster named %1; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a host named %1; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a VM named %1; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vGPU profile is chosen for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reserved slot goes on a vGPU slot; only a VM can take a whole GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list of numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can start at %2 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no vGPU profiles; it can be used for passthrough only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no vGPU profile %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer part of the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for no vGPU profile, and none is chosen for %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The picture would have %1 × %2 pixels, which is too large: choose a smaller scale, one cluster, or SVG or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the picture: choose a smaller scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cluster %1, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) not placed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The place of a vGPU is an intent: vSphere itself chooses the physical GPU at power-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: a fact is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powered off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) waived</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileRooms</name>
    <message numerus="yes">
        <source>%n × %1 fit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would break a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds comments, which saving the changed design removes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version before stays beside it, with “~” after its name. Save under another name to keep the file as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File was changed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving replaces those changes. The version before stays beside it, with “~” after its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design is open elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can open it for reading and save changes under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for &amp;reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliceboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Sliceboard %1&lt;/h3&gt;&lt;p&gt;Designs how the GPUs of VMware ESXi hosts are shared: whole GPUs by DirectPath I/O passthrough, or slices as vGPUs.&lt;/p&gt;&lt;p&gt;Catalog as of: %2&lt;/p&gt;&lt;p&gt;Licence: Apache-2.0. Built with Qt %3.&lt;/p&gt;&lt;p&gt;NVIDIA and VMware product names are trademarks of their owners. Sliceboard is not made or endorsed by them.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Sliceboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The unsaved design could not be kept for recovery: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseFields</name>
    <message>
        <source>“%1” is no vGPU release. Write it as 17.4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no ESXi version. Write it as 8.0.3 or 8.0 U3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseTexts</name>
    <message>
        <source>Drivers of %1: vGPU Manager for ESXi %2, Linux guest %3, Windows guest %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no: the guest driver is newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not listed by the sources read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog has no branch %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support of branch %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESXi, as the sources have it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog has no release %1, but pairing is a matter of branches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be reviewed, the facts have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale, nothing to waive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds until: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is switched off in this design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The severity of the rule %1 is changed, but there is no such rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A house rule was not checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: a fact is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waivers: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed severities: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed severities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (by default: %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House rules that cannot be read and were not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked for %1. Catalog: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleExamples</name>
    <message>
        <source>There are already examples for the rule &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examples of rules cannot be opened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleReference</name>
    <message>
        <source>It looks at each VM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks at each GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks at each host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks at each cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks at the whole design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers from the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A design in which it fires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A design in which it does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliceboard: rule reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: %1. Catalog: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modes and ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-sliced placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several vGPUs in one VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passthrough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink, NVSwitch and device groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform of the VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vMotion, DRS, HA and snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory, ECC, licences and features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in its sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in a secondary source, not the vendor&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered, not read again: verify it before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred from what the sources say; none states it as such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on by those who wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to serve vGPUs, but its display mode is on. In that mode this board has no vGPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to serve vGPUs, which needs its display mode switched off. The mode is not entered; this board leaves the factory with it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the display mode of %1 switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows the console of %2 and is also to serve VMs. ESXi keeps its primary display to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not entered whether %1 shows the console of %2. A GPU that does cannot serve VMs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the console on other graphics than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECC is on for %1, which has GDDR memory. It takes frame buffer from every vGPU there; vGPUs of A-series and B-series make no use of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not entered whether ECC is on for %1. With its GDDR memory ECC takes frame buffer from every vGPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECC is on for %1. vGPUs of this board do not start with ECC on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not entered whether ECC is on for %1. vGPUs of this board do not start with ECC on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan ECC switched off on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The display mode of a GPU for vGPUs is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some boards can drive displays or serve vGPUs, not both. A40, L40, L40S and L20 leave the factory with the display off, RTX A5000, A5500, A6000, 5000 Ada and 6000 Ada with it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run NVIDIA&apos;s displaymodeselector on the host and switch the display off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ESXi versions and vGPU releases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GPU for VMs is not the host&apos;s primary display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU on which the hypervisor boots its console can serve neither passthrough nor vGPUs. That was read in a mirror of NVIDIA&apos;s guide; how it fails is inferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose on-board or BMC graphics as primary display in the BIOS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECC takes frame buffer on boards with GDDR memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDDR memory keeps the check bits in the memory itself, so that vGPUs of every series have less of it. HBM memory has room of its own for them. Which boards have HBM is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch ECC off where desktops and applications run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All vGPU releases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECC is off on boards that have no vGPUs with ECC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On M60 and M6 a vGPU does not start while ECC is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run nvidia-smi -e 0 on the host and restart it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tesla M60 and M6, all releases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a device group, but %2 runs ESXi %3. Device groups exist from ESXi %4 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a device group, which needs ESXi %4 or later. The ESXi version of %2 is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device group %2 of %1 needs %3 linked GPUs. Its GPUs are made for NVSwitch baseboards; it is not entered whether %4 has an NVSwitch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %3 vGPUs of device group %2 of %1 sit on GPUs of %4 that are not all linked to each other. A device group needs as many linked GPUs of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device group %2 of %1 needs %3 linked GPUs that are free, but %4 has %5 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the vGPUs of device group %2 of %1 singly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device group finds all its linked GPUs on one host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device group of n vGPUs needs n whole GPUs of one host that are linked to each other, by one bridge or by the NVSwitch, and that nobody else uses. With fewer of them the VM does not power on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free the linked GPUs, choose a smaller group, or another host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESXi 8.0 and later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NVIDIA licence of %1 is not entered, so it is unknown whether it covers its vGPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has licence %2 and a GPU in passthrough, for which one of these is meant: %3. That is remembered, not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has licence %2, which does not cover %4. One of these does: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has licence %2. Which licences cover vGPU profile %3 is not in the catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan licence %2 for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs unified memory. Whether %2 has it on %3 is not in the documents read, which speak of C-series on Ampere, Ada and Hopper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs unified memory, but %2 is only a part of a %3. Time-sliced vGPUs have it at full size only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs unified memory. The catalog does not know vGPU profile %2, so it is unknown whether it is of full size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 VMs on %1 are to use the CUDA profiler. Only the one that starts first can collect data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the profiler to %1 on this GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs GPUDirect, but has %2. It works with C-series vGPUs on GPUs with SR-IOV only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs GPUDirect and has %2. The catalog does not say on which GPUs it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs GPUDirect. The catalog does not know vGPU profile %2, so it is unknown whether it works with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs GPUDirect, which works in Linux guests only. Its guest system is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs GPUDirect, which works in Linux guests only. Its guest system is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a Linux guest with a vGPU for graphics: disable nouveau there, and leave DRM kernel mode setting off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence of a VM covers its GPU devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q-series needs vWS, B-series vPC or vWS, A-series vApps, C-series and MIG-backed types NVIDIA AI Enterprise. Without its licence a vGPU is slowed down. That vPC does not license a GPU in passthrough is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign a licence that covers the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unified memory needs a full-size or MIG-backed vGPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-sliced C-series vGPUs support unified memory only if they have the whole frame buffer of their GPU; MIG-backed ones do at all sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a full-size or a MIG-backed profile, or do without unified memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read for C-series on Ampere, Ada and Hopper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One VM of a GPU uses the CUDA profiler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If several VMs of one GPU have enable_profiling set, only the one that starts its profiler first collects data from the hardware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the profiler in one VM of each GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUDirect needs a Linux guest and a C-series vGPU with SR-IOV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUDirect RDMA and Storage with vGPUs work in Linux guests, with C-series vGPUs on GPUs with SR-IOV, and with ConnectX-5, 6 or 7 network cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a Linux guest and a C-series profile, or do without GPUDirect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All releases read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux guests with a display have nouveau disabled and DRM mode setting off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA&apos;s guide asks Linux guests to disable the nouveau driver before its own is installed and to leave DRM kernel mode setting off. Guests with C-series vGPUs, which have no display to speak of, are not reminded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add nouveau to the guest&apos;s list of modules not to load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SR-IOV is off in the BIOS of %1, but its GPUs for vGPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not entered whether SR-IOV is on in the BIOS of %1. Its GPUs for vGPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan SR-IOV switched on in the BIOS of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARI is off in the BIOS of %1, but its GPUs for vGPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not entered whether ARI is on in the BIOS of %1. Its GPUs for vGPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan ARI switched on in the BIOS of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VT-d or the AMD IOMMU is off in the BIOS of %1, but its GPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not entered whether VT-d or the AMD IOMMU is on in the BIOS of %1. Its GPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan VT-d or the AMD IOMMU switched on in the BIOS of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory mapped I/O above 4 GB is off in the BIOS of %1, but its GPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not entered whether memory mapped I/O above 4 GB is on in the BIOS of %1. Its GPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan memory mapped I/O above 4 GB switched on in the BIOS of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SR-IOV is on where vGPUs run on Ampere or later GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the Ampere architecture on each vGPU is an SR-IOV virtual function. With SR-IOV off in the BIOS a VM with a vGPU does not power on; its log says that the plugin libnvidia-vgx.so could not be initialised. T4 needs SR-IOV on some servers only, so it is not asked for there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on SR-IOV globally in the BIOS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs of the Ampere architecture and later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARI is on where vGPUs run on Ampere or later GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA asks for Alternative Routing-ID Interpretation, which lets a device have more than eight functions, on hosts with SR-IOV vGPUs. What happens without it was not read; that this is a warning is inferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on ARI in the BIOS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VT-d or the AMD IOMMU is on for passthrough and SR-IOV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VM reaches a whole GPU, or a virtual function of one, only through the IOMMU. With VT-d (Intel) or the IOMMU (AMD) off in the BIOS ESXi cannot give it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on VT-d or the AMD IOMMU in the BIOS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All for passthrough; for vGPUs the Ampere architecture and later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory mapped I/O above 4 GB is on for large GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GPU with a BAR1 of more than 256 MB, that is all but T4 and the like, needs memory mapped I/O above 4 GB. The setting was read as a demand; that the GPU cannot be used without it is inferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on memory mapped I/O above 4 GB (Above 4G Decoding) in the BIOS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ESXi versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 boots from USB and has passthrough devices. vSphere does not support both on one host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not entered from what %1 boots. A host with passthrough devices must not boot from USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 to boot from a disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, but the scheduler of %2 is fixed share. Mixed-size mode works with best effort and equal share only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, which does not work with the fixed share scheduler. The scheduler of %2 is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the equal share scheduler for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence system of %1 is not entered. From vGPU %2 on only the NVIDIA License System serves licences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs vGPU %3, but its vGPUs are to get their licences from the legacy licence server. From vGPU %2 on only the NVIDIA License System serves them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses the legacy licence server, which works before vGPU %2 only. The release of its vGPU Manager is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the NVIDIA License System for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host with passthrough does not boot from USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vSphere does not support DirectPath I/O on a host that boots from a USB device. That holds for the USB controller above all, which must never be passed to a VM there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot from a disk or a boot card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed-size mode does not use the fixed share scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed share gives every vGPU the same part of the GPU&apos;s time, reckoned from its size. With vGPUs of different sizes only best effort and equal share work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose best effort or equal share, or same-size mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All releases that have mixed-size mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From vGPU 15 on licences come from the NVIDIA License System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest drivers from vGPU 15 on get licences from the NVIDIA License System only, in the cloud (CLS) or on site (DLS). With the legacy licence server their vGPUs run unlicensed, that is slowed down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to CLS or DLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU 15 and later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %3 GPUs that NVLink bridge %2 links on %1 are passed to %4 VMs. GPUs linked directly must all go to one VM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the %3 GPUs that NVLink bridge %2 links on %1 only %5 are passed to a VM. GPUs linked directly must go to one VM together; that an idle one breaks this is inferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan NVLink bridge %2 of %1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, but %2 is of series %3. Only C-series and Q-series vGPUs reach each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, but %2 is only a part of a GPU. Only vGPUs of a whole GPU reach each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, which works in Linux guests only. Its guest system is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, which works in Linux guests only. Its guest system is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs. The catalog does not know vGPU profile %2, so it is unknown whether it is of full size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs. The catalog has no document that names it for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, but %2 is backed by a MIG instance. MIG-backed vGPUs have no NVLink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 whole vGPUs on GPUs of %3 that NVLink links, but takes them singly. Only vGPUs of a device group use NVLink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 whole vGPUs on GPUs of %3 that NVLink links, but takes them singly. From ESXi %4 on a device group would use NVLink; the ESXi version is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the linked vGPUs of %1 a device group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs that NVLink links go to one VM in passthrough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In passthrough mode all GPUs that are linked directly to each other by NVLink must be assigned to the same VM. That splitting them between VMs is an error was read; that one of a linked pair left idle is one too is inferred, so it is a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole linked set to one VM, remove the bridge, or use device groups of full-size vGPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer-to-peer needs full-size C-series or Q-series vGPUs in a Linux guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPUs of one VM reach each other&apos;s memory by NVLink only if each has a whole GPU, is of C-series or Q-series, and the guest is Linux. Otherwise their traffic goes through the guest&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use full-size profiles as a device group in a Linux guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs with NVLink, all vGPU releases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIG-backed vGPUs have no NVLink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer-to-peer by NVLink works between time-sliced vGPUs of a whole GPU only. A GPU in MIG mode takes no part in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use full-size time-sliced profiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked GPUs are given to a VM as a device group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vSphere offers linked GPUs as one device group, named for instance Nvidia:2@nvidia_h100xm-80c%NVLink. A GPU that is assigned singly has its NVLink switched off, even if the VM gets its neighbour too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign a device group instead of single vGPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESXi 8.0 and later for bridges, 8.0 Update 1 and later for NVSwitch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an NVSwitch baseboard and GPUs in passthrough (%2). NVIDIA does not support that on vSphere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has GPUs in passthrough (%2) that are made for NVSwitch baseboards, where passthrough is not supported. It is not entered whether it has an NVSwitch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use all GPUs of %1 that are in passthrough for vGPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a device group of %2 on the NVSwitch of %3. From which ESXi version on that works is not in the catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a device group of %2 on the NVSwitch of %3, which needs ESXi %5 or later. The ESXi version is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a device group of %2 on the NVSwitch of %3, which runs ESXi %4. It needs ESXi %5 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan ESXi %2 on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to use the NVSwitch of %3, but %2 is backed by a MIG instance. Only time-sliced vGPUs of a whole GPU can use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to use the NVSwitch of %3, but %2 is only a part of a GPU. Only time-sliced vGPUs of a whole GPU can use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without NVSwitch for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs of an NVSwitch baseboard are not passed through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA does not support GPU passthrough on vSphere hosts with NVSwitch, not even of the whole baseboard. The texts for NVIDIA AI Enterprise 6 and 8 say so; that of release 9 was cut off before this point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use device groups of full-size vGPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All read; not verified for NVIDIA AI Enterprise 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESXi is new enough for the NVSwitch of the baseboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESXi builds the partitions of an NVSwitch from 8.0 Update 1 on for A100 and A800 baseboards, from 8.0 Update 2 on for H100, H800, H200 and H20. B200 needs a Fabric Manager of its own, whose versions are not in the catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade ESXi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By GPU model, see the catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only vGPUs of a whole GPU use the NVSwitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer-to-peer over NVSwitch works between time-sliced vGPUs that each have a whole GPU. MIG-backed and fractional vGPUs take no part in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to use the NVSwitch of %2, which works in Linux guests only. Its guest system is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to use the NVSwitch of %2, which works in Linux guests only. Its guest system is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between GPUs on %2, but has one vGPU only. vGPUs of different VMs do not reach each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between GPUs, but has one vGPU only, of a model made for NVSwitch baseboards. It is not entered whether %2 has an NVSwitch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests that use the NVSwitch are Linux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA supports peer-to-peer over NVSwitch in Linux guests only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a Linux guest, or do without peer-to-peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs that reach each other are in one VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer-to-peer over NVSwitch works between the vGPUs of one VM, never between VMs. A VM with one vGPU has nothing to reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all the GPUs to one VM, or do without peer-to-peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device group %2 of %1 has %3 vGPUs. The NVSwitch of %4 has partitions of these sizes only: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %3 vGPUs in device group %2 of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device group %2 of %1 must sit on a partition of the NVSwitch of %3. Which modules form one is not in the catalog for %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device group %2 of %1 must sit on a partition of the NVSwitch of %3. The module ids of its GPUs are not all entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device group %2 of %1 sits on modules %4 of %3, which form no partition of its NVSwitch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move device group %2 of %1 to the partition of modules %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device group on NVSwitch has the size of a partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fabric Manager links 2, 4 or 8 GPUs of a baseboard, or leaves one by itself. There are no partitions of 3 or 6 GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a device group of 2, 4 or 8 vGPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESXi 8.0 Update 1 and later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device group on NVSwitch sits on the modules of one partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only certain modules of a baseboard can be linked: on HGX H100 the halves 1 to 4 and 5 to 8, and the pairs 1 and 3, 2 and 4, 5 and 7, 6 and 8. The module id is not in the order of PCI addresses. The pairs of HGX A100 were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the group to a free partition; keep a half free for a group of four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseboards whose partitions are in the catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without vMotion for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without vSphere HA for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without Fault Tolerance for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without suspend and these snapshots for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without Site Recovery for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without peer-to-peer between the GPUs of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without GPUDirect for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without adding and removing GPUs while %1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without unified memory, debugging and profiling for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, which needs hardware version %3 or later. Its hardware version is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs and hardware version %4. Several vGPUs need hardware version %3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs and hardware version %4. So many probably need hardware version %5, with which ESXi began to allow them; that is inferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan hardware version %2 for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O and has hardware version %2. It needs hardware version %3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O, which needs hardware version %3 or later. Its hardware version is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O. It is not entered whether hot-plug of passthrough devices is on, which must not be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O and has hot-plug of passthrough devices on. ESXi %2 excludes that; for its older ESXi version nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O and has hot-plug of passthrough devices on. The two exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan hot-plug of passthrough devices switched off for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a Linux guest with the NVIDIA vGPU guest driver and has secure boot on. It does not load the driver unless you sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the NVIDIA vGPU guest driver and secure boot on, with which a Linux guest does not load it unsigned. Its guest system is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a Linux guest with the NVIDIA vGPU guest driver. It is not entered whether secure boot is on, with which it does not load the driver unsigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan secure boot switched off for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a GPU device and memory hot-add on. All its memory is reserved, so none can be added while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a GPU device. It is not entered whether memory hot-add is on, which does not go with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan memory hot-add switched off for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VM with several vGPUs has a hardware version that allows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several vGPUs in one VM came with the hardware version of ESXi 6.7 Update 2. That more than four need the one of ESXi 8.0 is inferred, so it is a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade the compatibility of the VM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware version 15 and later; for more than four vGPUs 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamic DirectPath I/O has the hardware version that it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamic DirectPath I/O, which finds a matching device at power-on, came with hardware version 17 of ESXi 7.0. An older VM can have static passthrough only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESXi 7.0 and later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot-plug of passthrough devices is off with Dynamic DirectPath I/O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secondary text that cites the vSphere 9.0 documents says that a VM cannot have both. For older versions nothing was read; there it is a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch hot-plug of passthrough devices off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read for ESXi 9.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux guests with secure boot have a signed vGPU guest driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA&apos;s vGPU guest driver for Linux is not signed. With EFI secure boot the guest&apos;s kernel refuses it, unless you sign it and enrol your key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch secure boot off, or sign the driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory hot-add is off in a VM with a GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VM with a GPU device has all its memory reserved, so that memory cannot be added while it runs. This is remembered; no source was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch memory hot-add off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to move by vMotion, but has a passthrough device. Such a VM moves only while it is powered off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to move by vMotion or be suspended, but uses unified memory (enable_uvm), which excludes both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to move by vMotion or be suspended, but uses the CUDA debugger (enable_debugging), which excludes both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to move by vMotion or be suspended, but uses the CUDA profiler (enable_profiling), which excludes both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vSphere HA is to restart %1, but its static passthrough device ties it to one host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the GPUs of %1 by Dynamic DirectPath I/O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault Tolerance is to protect %1, but it has a passthrough device. The two exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault Tolerance is to protect %1, but it has a vGPU. That the two exclude each other is remembered, not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to be suspended or to have snapshots, but has a passthrough device, whose state ESXi cannot save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to have snapshots with memory and has a vGPU. Whether that works depends on host and profile; a snapshot of the powered-off VM always does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan snapshots of %1 without its memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site Recovery is to protect %1, but its static passthrough device does not map to one of the recovery site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site Recovery is to protect %1, which has a GPU device. The recovery site needs a free GPU that matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VM that moves by vMotion has no passthrough device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vMotion does not move the state of a passthrough device, static or dynamic. For maintenance such a VM must be powered off; with Dynamic DirectPath I/O it can move while it is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a vGPU, or do without vMotion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ESXi versions; Enhanced DirectPath devices are other devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VM that moves or is suspended uses no unified memory, debugger or profiler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With enable_uvm, enable_debugging or enable_profiling set, a VM with a vGPU can neither be moved by vMotion nor be suspended and resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the plugin parameter, or do without vMotion and suspend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VM under vSphere HA has no static passthrough device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A static passthrough device names one PCI address of one host, so vSphere HA cannot restart the VM on another host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Dynamic DirectPath I/O or a vGPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VM under Fault Tolerance has no GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault Tolerance keeps a copy of the VM in step on another host, which it cannot do with a passthrough device. That the same holds for vGPUs is remembered, so there it is a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without Fault Tolerance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VM with a passthrough device has no snapshots and is not suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESXi cannot save the state of a passthrough device, so that a VM with one can neither be suspended nor have snapshots while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a vGPU, or back the VM up while it is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots with memory of a VM with a vGPU depend on host and profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each host says for each profile whether snapshots with memory are supported (memorySnapshotSupported). A design does not hold that, so ask the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power the VM off first, or take snapshots without memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site Recovery of a VM with a GPU needs a GPU at the other site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery site needs a device that matches, and a static passthrough device must be assigned again by hand. This is remembered; no source was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the manual step in the recovery plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to move by vMotion with its vGPU, but %2 runs ESXi %3. That works from ESXi %4 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to move by vMotion with its vGPU, which works from ESXi %4 on. The ESXi version of %2 is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vMotion of vGPUs is off for %1 (vgpu.hotmigrate.enabled), but VMs with vGPUs are to move by vMotion: %2 of them, such as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VMs with vGPUs in %1 are to move by vMotion: %2 of them, such as %3. It is not entered whether vgpu.hotmigrate.enabled is set; vCenter&apos;s default is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan vMotion of vGPUs switched on for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to move by vMotion. The catalog does not know vGPU profile %2, so it is unknown how long vMotion stuns the VM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vMotion stuns %1 while it copies %2 GB of frame buffer: over %3 Gbit/s by estimate %4 seconds, at worst %5. Whether the limit can be set to %6 seconds depends on the ESXi version of its host, which is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vMotion stuns %1 while it copies %2 GB of frame buffer: over %3 Gbit/s by estimate %4 seconds, at worst %5; the limit is %6. The speed of the vMotion network is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vMotion stuns %1 while it copies %2 GB of frame buffer: over %3 Gbit/s by estimate %4 seconds, at worst %5. The limit is %6 seconds, so vMotion fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vMotion stuns %1 while it copies %2 GB of frame buffer: over %3 Gbit/s by estimate %4 seconds, at worst %5. The limit is %6 seconds, so vMotion may fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a stun limit of %2 seconds for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRS of %1 is fully automated, and %2 VMs there have vGPUs. Before ESXi %3 DRS does not move them by itself, and not all its hosts run that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRS of %1 is fully automated, and %2 VMs there have vGPUs, which it does not move without the option PassthroughDrsAutomation=1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRS of %1 is fully automated, and %2 VMs there have vGPUs. It is not entered whether the option PassthroughDrsAutomation=1 is set, with which it moves them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRS of %1 is fully automated and to move its %2 VMs with vGPUs, which works from ESXi %3 on. The ESXi version of a host is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 VMs of %1 have vGPUs, which a fully automated DRS does not move without more ado. The automation level of its DRS is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan DRS of %1 partially automated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let DRS of %1 move VMs with vGPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vMotion of vGPUs is switched on where VMs need it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCenter moves VMs with vGPUs only if its advanced setting vgpu.hotmigrate.enabled is true. It is false by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set vgpu.hotmigrate.enabled to true in vCenter&apos;s advanced settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESXi 6.7 Update 1 and later; before, vGPUs do not move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vMotion copies the frame buffer within the stun limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vMotion stops the VM while it copies the frame buffer of its vGPUs, and gives up when that takes longer than the stun limit, by default 100 seconds. The estimate takes one measured size and network, 32 GB over 10 Gbit/s, in proportion, which is inferred; vSphere estimates for C-series and Q-series only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit (VmDevicesStunTimeTolerated, from ESXi 8.0 Update 2 on), or use a faster vMotion network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All; the limit can be set from ESXi 8.0 Update 2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRS is not fully automated where VMs have vGPUs, unless told to move them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA supports DRS with vGPUs in the levels manual and partially automated. From ESXi 8.0 Update 2 on the options PassthroughDrsAutomation=1 and LBMaxVmotionPerHost=1 let a fully automated DRS move such VMs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the level partially automated, or set the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All; with the options ESXi 8.0 Update 2 and later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the ECC setting of %5 is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the ECC setting of the GPU that it is on today is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the release of the vGPU Manager there is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the release of the vGPU guest driver is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the catalog does not know whether the guest driver goes with the vGPU Manager there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to move by vMotion, but no other host of %2 has a GPU for %3. vMotion needs the same GPU board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to move by vMotion, but of the other hosts of %2 with the same GPU board (%4) none can take its %3: each lacks a free slot, the same mode or ECC setting, or a vGPU Manager that goes with its guest driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another host of the cluster can take a VM that moves by vMotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The destination needs the same GPU board (not 94 GB for 80 GB, nor H200 for H100), a free slot for the profile, the same ECC setting, the same mode (time-sliced or MIG) and a vGPU Manager that goes with the guest driver. A host that may be one, if facts that are not entered are as they should be, is reported as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another host alike and keep a slot free there, or do without vMotion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assignment policy of %1 (best performance) does not reach its GPUs in mixed-size or MIG mode: %2. There ESXi chooses the GPU by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assignment policy of %1 (consolidation) does not reach its GPUs in mixed-size or MIG mode: %2. There ESXi chooses the GPU by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spreads vGPUs over its GPUs in same-size mode. If its %2 vGPUs of %3 power on first, they lock %4 of %5 GPUs to that size; vGPUs of other sizes (sizes: %6) find %7 free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the assignment policy of %1 to consolidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assignment policy counts in same-size mode only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host&apos;s policy says which GPU takes the next vGPU: the one with the fewest VMs (best performance) or the one with the most (consolidation). For GPUs in mixed-size and MIG mode it has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do; do not rely on the policy for these GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESXi 8.0 Update 3 and later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreading leaves a GPU for each size of vGPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With policy best performance each VM takes the GPU with the fewest vGPUs, an empty one if there is one, and in same-size mode locks it to its size. When the VMs of the most frequent size power on first, there must be an empty GPU left for each other size. ESXi decides by power-on order, not by this design. Powered-off VMs and reserved slots do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the policy to consolidation, use mixed-size mode, or power on the VMs of the rarer sizes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has GPUs of %2 models, among them %3 and %4. That is allowed: each GPU follows its own rules, and one release of the vGPU Manager must support all that serve vGPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one of the %2 GPUs of a board. Each of them has a PCI address, a use and a vGPU mode of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host may hold GPUs of several models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules apply per GPU. One vGPU Manager release must support all models that serve vGPUs, and one VM cannot combine vGPUs of different boards. That several models in one host are fine is inferred from documents that show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for each model whether the host&apos;s vGPU release supports it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board with several GPUs is planned GPU by GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some boards carry several physical GPUs, A16 for instance four. ESXi sees each as a device of its own, and a vGPU never reaches over two of them. The count was read for A16, for older boards it is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter each GPU of the board with its own PCI address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs on %2, but its passthrough device is %3 on %4. Static DirectPath I/O names one PCI device of one host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs on %2, but one of its GPU devices is placed on %3 of %4. A VM runs on 1 host and can use only that host&apos;s GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 run on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passthrough device is on the VM&apos;s own host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Static DirectPath I/O binds a VM to the segment, bus, device and function of one host&apos;s PCI device, so the VM can power on only there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the VM to that host, choose a GPU of its own host, or use Dynamic DirectPath I/O.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU devices of a VM are on one host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRS chooses one host that can give the VM all its GPU devices; a VM never reaches a GPU of another host. The rule is our own inference from how DRS places GPU VMs: vSphere has no way to ask for such a VM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place all devices of the VM on GPUs of one host, or let the VM run on the host that has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the release of the vGPU guest driver of %1 nor that of the vGPU Manager on %2 is entered, so it is unknown whether they suit each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release of the vGPU guest driver of %1 is not entered, so it is unknown whether it suits the vGPU Manager %3 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release of the vGPU Manager on %2 is not entered, so it is unknown whether it suits the vGPU guest driver %4 of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog does not say whether the vGPU guest driver %4 of %1 suits the vGPU Manager %3 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has vGPU guest driver %4, but %2 runs vGPU Manager %3. A guest driver works under a manager of its own branch, of the branch after it, or, if both are long-term branches, of the next long-term branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has vGPU guest driver %4, which is newer than vGPU Manager %3 on %2. The vGPU does not load in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has vGPU guest driver %4 under vGPU Manager %3 on %2. They work together, but only features, GPUs and guest systems that both branches support can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest driver&apos;s branch suits the host&apos;s vGPU Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA supports a guest driver of the same branch as the vGPU Manager, of the branch before it, and of the previous long-term branch under a long-term branch. With any other pair the vGPU fails to load. From which release on each relaxation holds is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the guest driver to the host&apos;s release, or to the branch before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written for vGPU release 15 and later; up to release 8 the branches must be equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guest driver is not newer than the host&apos;s vGPU Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA lists no pair in which the guest driver is of a newer branch than the vGPU Manager: the vGPU does not load in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the vGPU Manager on the hosts first, then the guests; or use an older guest driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guest driver of an older branch limits what the VM can use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guest driver of an older branch that works under the host&apos;s vGPU Manager gives the VM only what both releases support. That was read for release 19; that it holds for each branch since release 15 is remembered. Pairs that do not work at all, and releases that are not entered, are reported by guest-host-branch-incompatible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the guest driver after the hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU release 15 and later, where pairs of different branches work at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O, but %2 runs ESXi %3. It needs ESXi %4 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O, which needs ESXi %4 or later. The ESXi version of %2 is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to have %2 GPUs of model %3 by Dynamic DirectPath I/O, but %4 has %5 free that match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamic DirectPath I/O finds free GPUs of the model asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At power-on Dynamic DirectPath I/O takes any free passthrough GPU of the host with the vendor and device asked for. If there are too few, the VM does not power on. Looked at are VMs that have a host; those that wait for one can go anywhere. Hardware labels narrow the choice further; they are not compared, since the design does not hold labels of GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free or add a matching GPU, correct the model or label asked for, or let the VM run on a host that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 the NVIDIA vGPU guest driver of release %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 the NVIDIA vGPU guest driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 the NVIDIA Data Center driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the NVIDIA driver from the guest of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off this GPU and let it wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the reserved slots that do not fit: %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off %2 what does not fit and let it wait: %1 vGPUs or reserved slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1 for vGPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1 for passthrough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch %1 to same-size mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch %1 to mixed-size mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch %1 to multi-instance (MIG) mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan MIG switched off on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the vGPU Manager on %1 to release %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has both kinds of GPU device (passthrough: %2, vGPU: %3). NVIDIA supports the two modes only in separate VMs, so this VM may have one kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the passthrough devices of %1 and keep its vGPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the vGPUs of %1 and keep its passthrough devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is passed through to %2 and serves vGPUs too. A GPU works in one mode at a time: passthrough for one VM, or vGPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is planned for vGPUs but is passed through to %2. A GPU works in one mode at a time: passthrough for one VM, or vGPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set to passthrough, but vGPUs are placed on it. A GPU works in one mode at a time: passthrough for one VM, or vGPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is passed through to %2 VMs, among them %3 and %4. A passthrough GPU belongs to 1 running VM; the next one will not power on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is passed through to %2 VMs, among them %3 and %4, of which at most 1 is powered on. That works only while the others stay off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 holds %1 by more than one passthrough device. A VM can have the same GPU only 1 time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is to have %1 by passthrough, but passthrough is switched off for this device on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan passthrough switched on for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VM uses passthrough or vGPU, never both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole GPU by DirectPath I/O and a vGPU need different drivers in the guest. NVIDIA supports both modes on one host, but only in separate VMs on separate physical GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one kind of device. To switch a VM, power it off, remove the device and add one of the other kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GPU serves passthrough or vGPUs, never both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GPU that is passed through belongs to one VM and is invisible to the vGPU Manager, so it cannot hold vGPUs at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dedicate the GPU to one mode and put the other VMs on another GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passthrough GPU belongs to one running VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DirectPath I/O hands the whole GPU to one VM. A second VM with the same GPU cannot power on while the first one runs. That several VMs may share it as long as all but one are powered off is our inference, so that case is a warning. A VM that mixes passthrough and vGPU is reported for that and does not count here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each VM a GPU of its own, use Dynamic DirectPath I/O, or divide the GPU into vGPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passthrough is switched on for the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESXi offers a PCI device to VMs only after passthrough was toggled on for it and the host was restarted. Choose the physical function (PCI function 0), never a virtual function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the host: Configure &gt; PCI Devices &gt; Toggle Passthrough, then restart it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every vGPU release supports %1. The release of the vGPU Manager on %2 is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 runs vGPU Manager %3, which does not support %1. vGPUs on it need release %4 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 runs vGPU Manager %3. The first driver read that names vGPUs of %1 is that of release %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 runs vGPU Manager %3. The drivers of release %5 and later name no vGPUs of %1 any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to serve vGPUs, but no driver read has a vGPU type for %2. It can be used by passthrough only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to serve vGPUs. The documents read list %2 for Linux KVM only, so it is unknown whether ESXi supports it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s vGPU release supports the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each vGPU release supports a list of GPUs: new models come with a release, old ones go with one. Where a document names the first release, an older one is an error. For the other models the bounds are inferred from the first and last driver that names vGPU types of them, so those are a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the branch of the vGPU Manager, or use the GPU by passthrough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each GPU model has a first and perhaps a last vGPU release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GPU that serves vGPUs is a model that can be divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPUs exist for data center GPUs and some workstation boards on x86 servers. GeForce, most workstation boards and modules with an Arm processor have none. Which models that are is remembered, supported by the drivers read, which name no vGPU type of them; so it is a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the GPU by passthrough, or choose another GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has default graphics type Shared, but GPUs for vGPUs (%2). vGPUs need Shared Direct; VMs with a vGPU fail to power on for lack of graphics resources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has GPUs for vGPUs (%2), but its default graphics type is not entered. vGPUs need Shared Direct; ESXi&apos;s own default is Shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is planned for vGPUs, but its active graphics type is %2. vGPUs need Shared Direct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the default graphics type of %1 to Shared Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the graphics type of %1 to Shared Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host with vGPUs has default graphics type Shared Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With default graphics type Shared, ESXi gives its GPUs to VMware&apos;s own virtual 3D graphics. VMs with a vGPU then fail to power on with a message about insufficient graphics resources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Shared Direct under Host Graphics, then restart the host or its Xorg and nv-hostengine services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESXi 6.5 and later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GPU with vGPUs has graphics type Shared Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The active graphics type of a device decides what it can serve: Shared Direct for vGPUs, Direct for passthrough, Shared for VMware&apos;s virtual 3D graphics, Basic for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the device to Shared Direct under Host Graphics &gt; Graphics Devices, then restart the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses vGPU profile %2, but no NVIDIA driver is given for its guest. A vGPU VM needs the NVIDIA vGPU guest driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a passthrough GPU, but no NVIDIA driver is given for its guest. A passthrough VM needs the NVIDIA Data Center driver, or the vGPU guest driver for licensed features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses vGPU profile %2, but its guest has the NVIDIA Data Center driver. A vGPU VM needs the NVIDIA vGPU guest driver; the Data Center driver belongs in passthrough VMs, the vGPU Manager on the ESXi host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a passthrough GPU and the NVIDIA Data Center driver, the usual choice. Features licensed as vWS, vApps or NVIDIA AI Enterprise need the vGPU guest driver instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a passthrough GPU and the NVIDIA vGPU guest driver, which features licensed as vWS, vApps or NVIDIA AI Enterprise need. Without them the Data Center driver is the usual choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest of %1 is said to have the NVIDIA vGPU Manager, which belongs on the ESXi host. A vGPU VM needs the NVIDIA vGPU guest driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest of %1 is said to have the NVIDIA vGPU Manager, which belongs on the ESXi host. A passthrough VM needs the NVIDIA Data Center driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest of %1 is said to have the NVIDIA vGPU Manager, which belongs on the ESXi host. A VM without GPU needs no NVIDIA driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VM with a GPU has an NVIDIA driver in its guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VM powers on, but its guest cannot use the GPU without a driver. Passthrough VMs take the Data Center driver, vGPU VMs the vGPU guest driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the Data Center driver in passthrough VMs and the vGPU guest driver in vGPU VMs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vGPU VM has the vGPU guest driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA has three drivers: the vGPU Manager for the ESXi host, the vGPU guest driver for vGPU VMs and the Data Center driver for passthrough VMs. That vGPU VMs need the vGPU guest driver was read in NVIDIA&apos;s guide; that the Data Center driver does not drive a vGPU at all is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the vGPU guest driver of a release that is compatible with the host&apos;s vGPU Manager, best of the same release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passthrough VM may have one of two drivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Data Center driver is the usual choice for a whole GPU; that it is usual is remembered, not read. The vGPU guest driver installs there as well and is needed for features licensed as vWS, vApps or NVIDIA AI Enterprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose deliberately; both are supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vGPU Manager is on the host, never in a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vGPU Manager is an ESXi component. Guests take the Data Center driver for passthrough or the vGPU guest driver for vGPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it by the driver that the VM&apos;s GPU device needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vSphere HA is to restart %1 if %2 is lost. Whether another host has room is unknown, since the catalog lacks a GPU model or profile of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If %1 is lost, no GPU that the catalog knows has room for %2 of the %3 VMs that vSphere HA is to restart, among them %4. The model of %5 is unknown, so it may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If %1 is lost, the other hosts have no GPU room for %2 of the %3 VMs that vSphere HA is to restart, among them %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without vSphere HA for the VMs that find no room: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other hosts have GPU room for the VMs of a host that is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vSphere HA restarts a VM with vGPUs or Dynamic DirectPath I/O only on a host with free GPU room for all its devices. Tried is the loss of each host in turn: its VMs that need HA are seated on the others, the largest first, each on the first GPU that fits. That ESXi does the same is inferred; another order may do better or worse. Reserved slots count as taken, unassigned GPUs have no vGPU room, and releases that are not entered are taken to fit. VMs with static passthrough cannot restart elsewhere and are reported for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as much GPU room free on the other hosts, add a spare host, or do without HA for VMs that can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has GPUs for vGPUs (%2), but no NVIDIA vGPU Manager is installed on it. Without it ESXi cannot start a VM with a vGPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the NVIDIA vGPU Manager, but all its GPUs (%2) are passed through. It is not needed there and does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is said to have the NVIDIA Data Center driver. That driver belongs in the guest of a passthrough VM; an ESXi host takes the NVIDIA vGPU Manager or no driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is said to have the NVIDIA vGPU guest driver. That driver belongs in the guest of a vGPU VM; an ESXi host takes the NVIDIA vGPU Manager or no driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the NVIDIA driver from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the NVIDIA vGPU Manager of release %2 on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host with vGPUs has the vGPU Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of NVIDIA&apos;s three drivers the vGPU Manager belongs on the ESXi host: it divides the GPUs. The vGPU guest driver belongs in vGPU VMs, the Data Center driver in passthrough VMs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the vGPU Manager component for this major version of ESXi and restart the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host with passthrough only needs no vGPU Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GPU that is passed through is driven by the guest alone. The vGPU Manager serves vGPUs only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be removed, or kept for vGPUs that come later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ESXi host has the vGPU Manager or no NVIDIA driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of NVIDIA&apos;s three drivers only the vGPU Manager runs on ESXi. The vGPU guest driver and the Data Center driver are made for Linux and Windows guests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it by the vGPU Manager, or by nothing if all GPUs are passed through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs vGPU Manager %2. NVIDIA&apos;s support of branch %3 ended on %4, so it gets no more corrections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs vGPU Manager %2. The catalog does not say until when that branch is supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release of the vGPU Manager on %1 is not entered, so it is unknown whether NVIDIA still supports it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs ESXi %2, for which there is no vGPU Manager %3. That branch runs on ESXi %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs ESXi %2 with vGPU Manager %3. The documents read list ESXi %4 for that branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs ESXi %2 with vGPU Manager %3. The documents read confirm ESXi %4 for that branch, but do not say whether it runs on ESXi %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs vGPU Manager %2, which goes with ESXi %3. The ESXi version of the host is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hosts of %1 that serve vGPUs run %2 different releases of the vGPU Manager, from %3 to %4. Some migrations between them fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release of the vGPU Manager on %2 is not entered, so it is unknown whether all hosts of %1 run the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the vGPU Manager on all vGPU hosts of %1 to release %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vGPU Manager is of a branch that NVIDIA still supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA supports a branch of the vGPU software for one year, a long-term branch for three. Afterwards there are no corrections of faults and of security holes. The ends of branches 11 to 19 were read in NVIDIA&apos;s table, that of branch 20 in a table that users keep. A branch counts as supported up to the last day of the month named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an update of the hosts to a supported branch, best a long-term one, and of the guests after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each vGPU branch has a support end of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vGPU Manager is made for the host&apos;s ESXi version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA builds the vGPU Manager for certain ESXi versions. It was read that ESXi 8.0 came with release 15.0, that 6.7 was dropped with 14.2, which versions go with branches 17 and 20, and that branch 19 runs on 9.0; the other pairs are remembered. A pair that no document read names is a warning or unknown, never an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the ESXi version or the branch of the vGPU Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each vGPU branch has a list of ESXi versions of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All vGPU hosts of a cluster run one release of the vGPU Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vMotion moves a vGPU only between vGPU Managers that understand each other. One release for the whole cluster is recommended; with several some migrations fail. During an update that takes place host by host the finding is to be expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring all hosts to one release, best with a vSphere Lifecycle Manager image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs or vGPUs of %1 are to be added or removed while it runs (devices now: %2). That is done while the VM is powered off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs come and go while the VM is powered off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps that NVIDIA describes for adding or removing a GPU or vGPU on vSphere begin with powering the VM off. That there is no way at all while it runs is inferred from that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a time at which the VM is powered off, and change its devices then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the vGPU Manager&apos;s component on %1 (%2) has no build tag, so it is unknown for which ESXi it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vGPU Manager&apos;s component on %1 (%2) has build tag %3, which the catalog does not know, so it is unknown for which ESXi it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The component of the vGPU Manager on %1 is not entered, so it is unknown whether it was made for the host&apos;s ESXi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vGPU Manager&apos;s component on %1 (%3) has build tag %4, that of ESXi %5. The ESXi version of the host is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs ESXi %2, but its vGPU Manager&apos;s component (%3) has build tag %4, that of ESXi %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vGPU Manager&apos;s component is made for the host&apos;s ESXi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The component (VIB) of the vGPU Manager carries a build tag of the ESXi for which it was made. What the tags mean is inferred from file names, and so is that a component for another major version of ESXi does not work; therefore this is a warning. Tags that the catalog lacks are unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the component that NVIDIA offers for the host&apos;s ESXi version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package of the vGPU Manager on %1 is not entered. %2 needs NVD-AIE, the package for computing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has package NVD-VGPU of the vGPU Manager, and %2 needs NVD-AIE if the release is one that has two packages. The release is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has package NVD-VGPU of the vGPU Manager, the one for graphics. %2 needs NVD-AIE, the package for computing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has package NVD-AIE of the vGPU Manager, the one for computing, but vGPU profile %2 is for desktops and applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package of the vGPU Manager on %1 is not entered. vGPU profile %2 goes with NVD-VGPU, the package for graphics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install package NVD-AIE of the vGPU Manager on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install package NVD-VGPU of the vGPU Manager on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPUs for computing have the NVD-AIE package on their host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vGPU Manager comes in two packages: NVD-AIE of NVIDIA AI Enterprise and NVD-VGPU for graphics. C-series and MIG-backed vGPUs, and the data center GPUs that have no others, work with NVD-AIE only. A host takes one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the NVD-AIE package, or move vGPUs for graphics and vGPUs for computing to different hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU release 13 and later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A-series and B-series vGPUs have the NVD-VGPU package on their host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVD-AIE is the package for computing. That A-series and B-series profiles need the package for graphics is inferred from what the two packages are for. Q-series profiles are not reported: VMware shows them beside C-series ones on one GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the release lists the profile; otherwise install the package for graphics, or move these VMs to another host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIG-backed profile %3 is placed on %1, but %2 cannot be divided into MIG instances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in MIG mode, but %2 cannot be divided into MIG instances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds MIG-backed profile %2 and time-sliced profile %3. A GPU is divided in one way at a time; two GPUs of one host may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds MIG-backed profile %2, but MIG is switched off on the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds MIG-backed profile %2, but is planned for time-sliced vGPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIG is switched on on %1, but the GPU is planned for passthrough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIG is on on %1, but it holds time-sliced profile %2, which needs a GPU without MIG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIG is switched on on %1, but the GPU is planned for time-sliced vGPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only MIG-capable GPUs hold MIG instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIG divides a GPU in hardware, which only the GPUs that NVIDIA&apos;s MIG guide lists can do: data-centre GPUs of the Ampere generation and later, but not all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use time-sliced vGPUs on this GPU, or a MIG-capable GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GPU holds MIG-backed or time-sliced vGPUs, never both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIG is a mode of the whole GPU. While it is on, plain time-sliced vGPUs cannot start there, and the reverse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use separate GPUs for the two kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GPU with MIG-backed vGPUs is in MIG mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIG is enabled per GPU. Ampere GPUs need a host restart after nvidia-smi -mig 1 on ESXi, Hopper and later do not. ESXi then creates the instances itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable MIG on the GPU and plan it for multi-instance mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ESXi versions and vGPU releases with MIG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIG is off on a GPU for time-sliced vGPUs or passthrough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA&apos;s guide asks to disable MIG before a GPU serves time-sliced vGPUs or passthrough. A guest may enable MIG itself later on a GPU passed through to it; that part is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch MIG off by nvidia-smi -mig 0 while nothing uses the GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MIG instances on %1 have room, but not in every order of power-on: if those of profile %2 come first, one of profile %3 may find no start. Running instances are never moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has slices left that no further MIG instance can use (compute slices: %2, memory slices: %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIG instances find their places in every order of power-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large instances have one start only, 4g and 7g the first memory slice. A smaller instance that starts early can sit in their way, and running instances never move. Ampere GPUs were seen to be worse at it than Hopper ones, which begin at the far end. Tried are orders in which all VMs of one profile start together, each at the lowest free start, on Hopper at the highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power on the VMs with the largest instances first, or use another GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ESXi versions and vGPU releases that have MIG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some mixtures of MIG instances leave slices unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute and memory slices come in fixed packs. Seven instances of 1g leave a memory slice, two of 3g leave a compute slice, and no other instance can take what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do, or choose a mixture that uses all slices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %4 compute slices and %5 memory slices, but its MIG instances need %2 and %3 (vGPUs and reserved slots: %6, of them reserved: %7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 MIG instances with media extensions, such as profile %3. A GPU can have at most %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 use profile %2, without media extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIG instances fit into the GPU&apos;s slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A MIG instance takes compute slices and memory slices for itself. Their sums cannot exceed what the GPU has. Powered-off VMs do not count; reserved slots do, since their room is promised. vGPUs that share an instance count as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a VM to another GPU, or use fewer or smaller instances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every MIG instance finds a start slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each kind of instance may start only at certain memory slices, and instances are never moved. On a GPU with seven compute slices 4g starts at 0 only and 3g at 0 or 4. Starts of this design are an intent: ESXi chooses them at power-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place 4g first, then 3g at slice 4; give up fixed starts, or use another GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GPU has one MIG instance with media extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JPEG and optical-flow engines exist once per GPU, and the instance with media extensions (+me) takes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the plain profile of the same size for all but one VM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs ESXi %3, but %2 is to serve MIG-backed vGPUs, which need ESXi %4 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is to serve MIG-backed vGPUs, which need ESXi %4 or later. The ESXi version of %1 is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs vGPU Manager %5, but %2 is to serve MIG-backed vGPUs. As far as remembered, these need vGPU release %6 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds profile %2 (MIG instance %3), but %4 runs ESXi %5. This profile needs ESXi %6 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds profile %2 (MIG instance %3), which needs ESXi %6 or later. The ESXi version of %4 is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds profile %2, whose vGPUs share a MIG instance, but %3 runs ESXi %4. Sharing needs ESXi %5 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds profile %2, whose vGPUs share a MIG instance, but %3 runs vGPU Manager %6. Sharing needs vGPU release %7 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds profile %2, whose vGPUs share a MIG instance, which needs ESXi %5 or later. The ESXi version of %3 is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds profile %2, whose vGPUs share a MIG instance, which needs vGPU release %7 or later. The release of the vGPU Manager on %3 is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIG-backed vGPUs need ESXi 7.0 Update 2 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older ESXi versions know no MIG-backed vGPUs. The ESXi bound comes from a secondary source; the vGPU release is remembered, so that part is a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update ESXi, or use time-sliced vGPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESXi 7.0 Update 2 and later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-memory and media profiles need ESXi 8.0 Update 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIG profiles with one compute slice and double memory, and those with media extensions (+me), carry a footnote in NVIDIA&apos;s tables that asks for ESXi 8.0 Update 3. The footnote was matched to the profiles by its position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update ESXi, or use another MIG profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPUs that share a MIG instance need ESXi 9.0 Update 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several vGPUs may share one MIG instance on RTX PRO Blackwell server GPUs only. The GPUs were read at NVIDIA; the ESXi bound comes from one secondary source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the host, or use profiles that fill a whole MIG instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESXi 9.0 Update 1, vGPU release 19 and later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode. VMware names Ampere as the first generation with it, NVIDIA&apos;s documents contradict each other for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, which %2 (%3) does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode. Whether %2 has that mode is unverified in the catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, but %2 runs ESXi %3. Mixed-size mode needs ESXi %4 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, but %2 runs vGPU Manager %5. Mixed-size mode needs vGPU release %6 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, which needs ESXi %4 or later. The ESXi version of %2 is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, which needs vGPU release %6 or later. The release of the vGPU Manager on %2 is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 vGPUs of %3 in mixed-size mode (reserved slots in all: %4). In this mode profile %5 has %6 placement IDs, so at most %6 fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds several vGPUs of profile %2 in mixed-size mode. How many of them fit (max_mixed) is unverified in the catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed-size mode needs a recent host and GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESXi can set the mode from 8.0 Update 3 on, NVIDIA&apos;s driver has it from branch 17 on, and the GPU must support it. For generations before Ampere the sources disagree, so those are a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the host, or return the GPU to same-size mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESXi 8.0 Update 3, vGPU release 17 and later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In mixed-size mode each size has a most of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vGPU of one size may start only at certain places of the GPU. There are as many as NVIDIA&apos;s table lists, which for some sizes is fewer than in same-size mode. Reserved slots count, powered-off VMs do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a VM to another GPU, or choose a profile of another size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In mixed-size mode every vGPU finds a placement ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each size may start only at its placement IDs, and ranges must not overlap. Room that no allowed start covers is stranded. Placement IDs of this design are an intent: ESXi chooses them itself at power-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose sizes that divide each other (10, 20 and 40 GB of 80 GB; 6, 12 and 24 GB of 48 GB), give up fixed placement IDs, or use another GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vGPUs on %1 have room, but not in every order of power-on: if those of profile %2 come first, one of profile %3 may find no placement ID. ESXi never moves a running vGPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 free, of which no vGPU can use %3: no profile has a placement ID there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the VMs with profile %2 on %1 profile %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In mixed-size mode every order of power-on works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vGPU Manager chooses the placement ID at power-on and never moves a running vGPU, so small vGPUs that start early can take the places that a large one needs. Tried are orders in which all vGPUs of one profile start together, each at the lowest free placement ID; how ESXi really chooses is not documented, so the rule is our inference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power on the large vGPUs first, choose sizes that divide each other, or move a VM to another GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In mixed-size mode free memory can be used by some profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each size may start at its placement IDs only. Free memory that no profile of the GPU model can reach any more is lost until a vGPU goes. Sizes such as 8 GB on a GPU of 80 GB waste some, sizes that are halves of halves waste none. The amount follows from the places drawn in this design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose sizes that divide each other, for instance 10 GB instead of 8 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 serves passthrough today and is planned for vGPUs. The switch needs its VMs powered off and a restart of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 serves vGPUs today and is planned for passthrough. The switch needs its VMs powered off and a restart of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is used otherwise today than this design plans. The change needs its VMs powered off and a restart of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 serves both modes (passthrough GPUs: %2, vGPU GPUs: %3). That is supported: the modes use separate GPUs and separate VMs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching a GPU&apos;s use needs a host restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESXi binds the device to another driver when passthrough is toggled. The VMs on it must be powered off and the host restarted before the new use holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a maintenance window: power off the VMs, toggle passthrough or set Shared Direct, restart the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One host may serve passthrough and vGPUs on separate GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA supports both modes on one host as long as they use separate physical GPUs and separate VMs. VMware recommends vGPU where both would do, since it is easier to operate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, among them %3, which is only a part of a %7. %4 runs ESXi %5; before ESXi %6 a VM with several vGPUs needs full-size profiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, among them %3, which is only a part of a %7. That needs ESXi %6 or later, and the ESXi version of %4 is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has vGPUs of different GPU models: %2 and %3. All vGPUs of a VM must be of one board type and one series; their sizes may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has vGPUs of different series: %2 and %3. All vGPUs of a VM must be of one board type and one series; their sizes may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, among them %3 of series %4. A VM with this vGPU type can have 1 vGPU only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, among them %3. Whether a VM may have several of this type is unverified in the catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the vGPUs of %1 that do not go with its first one (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has MIG-backed and time-sliced vGPUs, among them %2 and %3. The documents read show several vGPUs of one kind only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the MIG-backed vGPUs of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the time-sliced vGPUs of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before ESXi 8.0 several vGPUs in one VM must be full-size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to ESXi 7 a VM with several vGPUs may have only profiles of a whole GPU. From 8.0 on NVIDIA allows all sizes, time-sliced and MIG-backed. A secondary text on vSphere 9.0 still asks for full size; NVIDIA&apos;s statement is preferred here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use full-size profiles, one vGPU, or ESXi 8.0 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before ESXi 8.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several vGPUs of a VM are of one board and series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA supports several vGPUs in one VM if all are of the same board type and the same series: A40-48C with A40-16C works, A30-8C with A16-8C does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose profiles of one board type and series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only some vGPU types may be several in one VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q-series and C-series types may be given to a VM several times, A-series and B-series types may not, nor may some small types of older boards. That was read for vSphere 6.7 and in NVIDIA&apos;s type tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the VM one vGPU, or use Q-series or C-series profiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All vGPUs of a VM are MIG-backed, or all are time-sliced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA&apos;s examples of VMs with several vGPUs combine vGPUs of one kind. That the two kinds do not go together in one VM is inferred from the lack of an example, so it is a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use vGPUs of one kind in a VM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is passed through, so nvidia-smi on %2 does not list it. Its load can be watched in the guest only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an audio function beside its graphics function. Passing only the graphics function through may not be enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passthrough GPU is watched from its guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESXi gives the device away, so the host&apos;s tools do not see its load, memory or temperature. The driver in the guest does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor it in the guest, with nvidia-smi or an agent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio function of a graphics board goes with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards with display outputs have an audio function at PCI function 1. NVIDIA asks to pass it through too for the active Quadro RTX 6000 and 8000 on Hyper-V; that ESXi gains by it is our inference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the guest has trouble with the GPU, pass PCI function 1 through as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default graphics type that is planned for %1 is not entered, so it is unknown whether it changes under the VMs that run there: %2, among them %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default graphics type of %1 is Shared today and is to become Shared Direct, but VMs run there: %2, among them %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default graphics type of %1 is Shared Direct today and is to become Shared, but VMs run there: %2, among them %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the VMs on %1 powered off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the default graphics type of %1 as it is today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to go to same-size mode, but vGPUs run on it in its mode of today: %2 VMs, among them %3. The mode of a GPU changes only while it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to go to mixed-size mode, but vGPUs run on it in its mode of today: %2 VMs, among them %3. The mode of a GPU changes only while it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to go to multi-instance (MIG) mode, but vGPUs run on it in its mode of today: %2 VMs, among them %3. The mode of a GPU changes only while it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the vGPU mode of %1 as it is today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default graphics type changes while no VM runs on the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host takes over another default graphics type only once all its VMs are off and it, or its Xorg service, was restarted. The same holds for an update of the vGPU Manager. The rule looks at hosts for which the type of today is entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the VMs to other hosts or power them off, put the host into maintenance mode, then change the type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vGPU mode of a GPU changes while no vGPU runs on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GPU keeps the mode in which it is divided until its last vGPU is gone: same size, mixed size or MIG. The rule looks at GPUs for which the mode of today is entered and differs from the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the GPU first: move its VMs or power them off, then change the mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU profile %2 is placed on %1, but it is a profile of another GPU model. Each GPU model has its own vGPU types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU profile %2 is placed on %1, but this GPU model has no vGPU types at all: it serves passthrough only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU profile %2 is placed on %1. The catalog lists no such profile for this model, but its list of names is unverified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog has no vGPU profile %2, so its size and its place on %1 cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog has no GPU model %2, so what %1 can hold cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 use vGPU profile %2, which this GPU has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for vGPU profile %2, which the catalog does not have, so it cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for GPU model %2, which the catalog does not have, so it cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vGPU profile belongs to the GPU&apos;s model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a profile begins with the board that it belongs to. ESXi offers a VM only hosts with a GPU of that model. A model or profile that the catalog does not know is neither confirmed nor refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a profile of this GPU&apos;s model, or a GPU of the profile&apos;s model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a VM asks for is in the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliceboard knows sizes and limits from its catalog only. What is not in it cannot be checked; that does not mean that it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name, or add the profile or model to your own catalog folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in same-size mode, but holds vGPUs of %2 and of %3 (%4 and %5, vGPUs and reserved slots in all: %6). The first one that powers on fixes the size for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds vGPUs of different series (%2 and %3) in same-size mode. Its host runs ESXi %4; before ESXi %5 one GPU takes one vGPU type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds vGPUs of different series (%2 and %3) in same-size mode, which needs ESXi %5. The ESXi version of its host is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds vGPUs of different series (%2 and %3) in same-size mode under vGPU Manager %6. As far as remembered, NVIDIA allows that only in later releases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 vGPUs of %3 in same-size mode (reserved slots among them: %4). Profile %5 fits at most %6 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 vGPUs of profile %3 in same-size mode. How many of them fit on one GPU (max_equal) is unverified in the catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 of frame buffer, but its vGPUs need %3 (vGPUs: %4, reserved slots: %5). Frame buffer is never shared or oversubscribed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frame buffers of all vGPUs fit into the GPU&apos;s memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time-sliced vGPU shares computing time, but its frame buffer is its own from power-on to power-off. Powered-off VMs do not count; reserved slots do, since their room is promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a VM to another GPU, choose smaller profiles, or release a reserved slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In same-size mode all vGPUs of a GPU have one size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first vGPU that powers on fixes the frame-buffer size until the GPU is empty again. A vGPU of another size is refused, however much room is left. Before ESXi 8.0 Update 3 this is the only mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one size per GPU, or switch the empty GPU to mixed-size mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All; the only mode before ESXi 8.0 Update 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU series share a GPU only from ESXi 8.0 Update 2 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older ESXi versions take one vGPU type per GPU. Since ESXi 8.0 Update 2 profiles of equal size but different series may share a GPU. The ESXi bound was read; from which vGPU release NVIDIA allows it is remembered, so that part is a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update ESXi, or use one vGPU type per GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before ESXi 8.0 Update 2 one vGPU type per GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GPU in same-size mode holds a fixed number of vGPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each vGPU type has a most per GPU in NVIDIA&apos;s tables, at most the GPU&apos;s memory divided by the profile&apos;s frame buffer. Powered-off VMs do not count; reserved slots do, since their room is promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a VM to another GPU, choose a smaller profile, or release a reserved slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile %2 on %1 needs a MIG instance, but the catalog lists no start for it on this GPU model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile %2 has no placement ID in mixed-size mode, so it cannot be on %1 in that mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reserved slot of profile %2 on %1 is fixed to start %3. Profile %2 may start at %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%5 has profile %2 on %1 fixed to start %3. Profile %2 may start at %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reserved slot of profile %2 on %1 is fixed to placement ID %3. In mixed-size mode profile %2 may start at %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%5 has profile %2 on %1 fixed to placement ID %3. In mixed-size mode profile %2 may start at %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two vGPUs or reserved slots on %1 overlap: profile %2 fixed to placement ID %3 and profile %4 fixed to placement ID %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MIG instances for the %2 vGPUs and reserved slots on %1 (reserved: %3) find no places beside each other: each kind of instance may start only at certain memory slices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %2 vGPUs and reserved slots on %1 (reserved: %3) find no places beside each other: in mixed-size mode each size may start only at its placement IDs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where profile %2 may start on %1 is unverified in the catalog, so it is unknown whether all its vGPUs find a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The placement IDs of profile %2 in mixed-size mode are unverified in the catalog, so it is unknown whether all vGPUs of %1 find a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the fixed placement IDs on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs and runs on %3 with ESXi %4. The documents read confirm at most %5 vGPUs per VM; that %6 are possible rests on weaker evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, but runs on %3 with ESXi %4, where a VM can have at most %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs. How many it may have depends on the ESXi version of its host, and it has no host yet; older versions allow %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs. How many it may have depends on the ESXi version of %3, which is not entered; older versions allow %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs and runs on %3 with ESXi %4. How many a VM may have is known from ESXi %5 on only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 passthrough devices, but runs on %3 with ESXi %4, where a VM can have at most %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 passthrough devices. How many it may have depends on the ESXi version of its host, and it has no host yet; older versions allow %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 passthrough devices. How many it may have depends on the ESXi version of %3, which is not entered; older versions allow %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 passthrough devices and runs on %3 with ESXi %4. How many a VM may have is known from ESXi %5 on only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %2 of these devices of %1 and remove the others (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VM has no more vGPUs than its ESXi version allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each ESXi version has a most of vGPUs per VM. What is above the documented number but below one that was only seen on a host or remembered is a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the VM fewer or larger vGPUs, or run it on a newer ESXi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most depends on the ESXi version, from 6.7 Update 3 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VM has no more passthrough devices than its ESXi version allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each ESXi version, with the newest virtual hardware that it has, allows a most of PCI passthrough devices per VM. Older virtual hardware may allow fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the VM fewer devices, or run it on a newer ESXi with newer virtual hardware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most depends on the ESXi version, from 6.7 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two vGPUs or reserved slots on %1 are drawn on one slot: profile %2 at %3. In same-size mode ESXi chooses the slots itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile %2 is drawn at %3 on %1. In same-size mode its slots start at %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In same-size mode each slot is drawn once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same-size mode has equal slots, and ESXi gives each vGPU one of its own. A design that fixes two vGPUs to one slot, or one between slots, shows what cannot be. The rule is our own inference, hence a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the fixed placement IDs, or move one vGPU to a free slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode. Set with nvidia-smi alone, the mode may be lost when the host restarts, the driver is loaded again or the GPU is reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement IDs are fixed for vGPUs or reserved slots on %1 in same-size mode (%2). GPUs of generation %3 do not take them there from vGPU %5 on; the release of the vGPU Manager on %4 is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement IDs are fixed for vGPUs or reserved slots on %1 in same-size mode (%2). GPUs of generation %3 do not take them there; vSphere chooses the places itself anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 C-series vGPUs. A footnote of NVIDIA&apos;s tables speaks of at most %3 per GPU; the tables themselves allow more. It is disputed and not enforced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed-size mode is set in vCenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA&apos;s guide says for KVM that a mode set with nvidia-smi returns to same size after a restart, and that it depends on the hypervisor. vCenter keeps the mode as a setting of the device. The design does not hold how the mode is set, so each GPU in this mode gets the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the vGPU mode of the graphics device in vCenter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESXi 8.0 Update 3 and later; read for KVM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada and Blackwell GPUs choose the places in same-size mode themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release notes of vGPU 19 for Azure Local say that placement IDs cannot be set by hand in same-size mode on these generations. vSphere has no means to set them at all, so the drawing is an intent only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the fixed placement IDs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU release 19 and later; read for Azure Local.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many C-series vGPUs a GPU takes is disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A footnote caps C-series vGPUs at 12 per GPU, but stands at boards of 48 GB, where memory allows no more than 12 anyway. The tables of boards with 80 and 94 GB allow 20 and more. The sources contradict each other, so Sliceboard follows the tables and only mentions the footnote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it before you rely on it, or choose larger profiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All; the footnote stands in documents of vGPU 18 and earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 64-bit MMIO space of %1 is not entered. Its GPU devices, among them %2, need %3 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no 64-bit MMIO space, but its GPU devices, among them %2, need %3 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 GB of 64-bit MMIO space, but its GPU devices, among them %3, need %4 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 GB of 64-bit MMIO space. Its vGPUs, among them of %3, need %4 GB if the space of each counts, which is inferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 GB of 64-bit MMIO space. Its GPU devices, among them %3, need %4 GB by a rule of thumb: NVIDIA&apos;s table does not list them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 a 64-bit MMIO space of %2 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VM with a large GPU has 64-bit MMIO space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of a GPU is shown to the guest in the VM&apos;s MMIO region. What does not fit into the default region of 32 GB needs the advanced settings pciPassthru.use64bitMMIO=TRUE and pciPassthru.64bitMMIOSizeGB. A vGPU needs them when its GPU needs 64 GB or more and the VM has 32 GB of memory or more. The spelling of the settings is remembered; one source writes them otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add both advanced settings to the VM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All; Tanzu Kubernetes nodes get 512 GB by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 64-bit MMIO space of a VM is large enough for its GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA lists how much MMIO space a VM needs for one GPU or vGPU of each model. For several passthrough GPUs the sizes add up; that they do for vGPUs as well is inferred, so there it is a warning. For models that the list lacks, twice the next power of two of the GPU&apos;s memory is a rule of thumb, which is a warning too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set pciPassthru.64bitMMIOSizeGB to the size needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a vGPU, so its web console in vCenter shows nothing once the guest driver runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the %3 MB of vGPU profile %2 the guest of %1 can use about %4 MB; %5 MB are reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a GPU device and guest system %2. NVIDIA&apos;s documents list Windows and Linux guests, and it is not known as one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a C-series vGPU in guest system %2. Windows runs it in TCC mode only, for computing without a display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest system is one that NVIDIA&apos;s drivers are made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vGPU software supports Windows and Linux guests; its release notes list the versions, which the catalog does not hold, so look them up. C-series vGPUs under Windows work in TCC mode only. A guest system that is not entered is not asked for: nearly every one would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a guest system that the release notes of the vGPU release list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each vGPU release lists its guest systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vGPU VM is reached by other means than its web console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a vGPU the guest draws on NVIDIA&apos;s adapter, which the console of vCenter does not show. Set up another way in before the guest driver is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Horizon, VNC, Remote Desktop or SSH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guest sees a little less memory than its profile names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver reserves a sixteenth of the frame buffer, 16 MB, and a share of 128 MB that shrinks with the number of vGPUs of the type on one GPU. ECC on GPUs without HBM memory takes another sixteenth, and GPUs of generation Turing more for compression; both are not in the figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan with the usable memory, or choose a larger profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has BIOS firmware and a GPU device of %2. With GPUs of that memory size a VM needs EFI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware of %1 is not entered. With a GPU device of %2 it needs EFI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan EFI firmware for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a GPU device, but its guest system %2 is a 32-bit one. NVIDIA&apos;s drivers for it are 64-bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a GPU device and %2 of memory, of which %3 are reserved. A VM with a GPU device powers on only if all its memory is reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reserved memory of %1 is not entered. A VM with a GPU device needs all its memory reserved; vSphere 8 sets that by itself, older ones do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of %1 is not entered, so it is unknown whether all of it is reserved, as a VM with a GPU device needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve all memory of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VM with a large GPU has EFI firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs with a BAR1 of more than 256 MB, that is all but T4 and those of the M10&apos;s kind, need a VM with EFI firmware. The firmware cannot be changed after the guest was installed without installing it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the VM with EFI firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest of a VM with a GPU is a 64-bit system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large GPUs and their drivers need a 64-bit guest. A system counts as 32-bit if its name says so; one that is not entered, or says nothing, counts as 64-bit, as all systems of today are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a 64-bit guest system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All memory of a VM with a GPU is reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GPU reads and writes guest memory directly, so ESXi must keep all of it in place. vSphere 8 reserves it when a GPU device is added; before, the VM does not power on until &quot;Reserve all guest memory&quot; is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &quot;Reserve all guest memory (All locked)&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All; set by itself from vSphere 8.0 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the house rule “%2” cannot be judged, because the fact “%3” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 breaks the house rule “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 breaks the house rule “%2”: “%3” is %4, but the rule demands %5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeverityPresets</name>
    <message>
        <source>There is no rule &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presets of severities cannot be opened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Empty design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cluster and nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passthrough and vGPU on one host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four A100: two in passthrough for training, one in equal slices, one in MIG mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual workstations on two L40S hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight workstations of 6 GB on each GPU, in equal slices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inference on four HGX H100 hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight H100 per host, all in MIG mode, with instances of several sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three hosts, one of them spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hosts with vGPUs of several sizes; the third keeps the room of one of them free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example A: both modes on one host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One VM has a whole GPU by DirectPath I/O, another a vGPU on a second GPU of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example B: one mode per host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same VMs on two hosts; only one of them needs the vGPU Manager.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Time-sliced, %1-series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 in mixed size)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passthrough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-instance (MIG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance (spread)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consolidation (fill)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data Center driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU guest driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVD-AIE (compute)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVD-VGPU (graphics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BIOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EFI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB or SD card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network or SAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA License System (CLS or DLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legacy licence server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTX Virtual Workstation (vWS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual PC (vPC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual Applications (vApps)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI Enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRS off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partially automated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fully automated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vMotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart by vSphere HA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots with memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend and resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer-to-peer CUDA over NVLink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUDirect RDMA or Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unified memory (enable_uvm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUDA debugging (enable_debugging)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUDA profiling (enable_profiling)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding and removing GPUs while it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powered off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamic passthrough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-sliced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIG, time-sliced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU, no profile yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole GPU: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VM with a GPU needs a driver in its guest: the Data Center driver for a passthrough GPU, the vGPU guest driver for a vGPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs in the guest of a VM that has a whole GPU by passthrough (DirectPath I/O).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs on the ESXi host that serves vGPUs, never in a guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs in the guest of a VM that has a vGPU; it must be compatible with the vGPU Manager on the host.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Use a slot of this GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this GPU as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch this GPU to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use GPU %1 of this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>Anchors and aliases are not part of this format; write the value out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML tags such as &quot;%1&quot; are not part of this format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another YAML document starts here, or this line does not belong to what is above it; one document is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark that opens here is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text contains a control character; only tabs and line ends are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %n values, which is the most that is read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A key of a map must be plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Lists and maps are nested deeper than %n levels, which is the most that is read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; occurs twice in one map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The byte %1 is not UTF-8; save the file as UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control character %1 does not belong in a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not well-formed YAML: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read as YAML: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, which is the most that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected text, but got %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a whole number, but got %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a whole number from %1 to %2, but got %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected true or false, but got %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected one of %1, but got %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a list, but got %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a map of keys and values, but got %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown key &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YamlSyntax</name>
    <message>
        <source>YAML directives must have exactly one argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad YAML version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML major version too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated YAML directive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAG directives must have exactly two arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated TAG directive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>illegal character found while scanning tag handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag handle with no suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of verbatim tag not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of map not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of map flow not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of sequence not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of sequence flow not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot assign multiple tags to the same node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot assign multiple anchors to the same node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot assign multiple aliases to the same node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aliases can&apos;t have any content, *including* tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad character found while scanning hex number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid unicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown escape character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>illegal document indicator in scalar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>illegal EOF in scalar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>illegal character in scalar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>illegal tab when looking for indentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>illegal flow end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>illegal block entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>illegal map key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>illegal map value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alias not found after *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anchor not found after &amp;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>illegal character found while scanning alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>illegal character found while scanning anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot set zero indentation for a block scalar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected character in block scalar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the referenced anchor is not defined</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::AddGpusDialog</name>
    <message>
        <source>Add GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU &amp;model:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number of GPUs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a GPU model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %n GPU(s) to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::AddHostsDialog</name>
    <message>
        <source>BIOS settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boot device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVSwitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>module ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the server come: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As entered below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number of hosts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name &amp;prefix:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cluster:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Like host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;ESXi version:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU &amp;Manager release:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pac&amp;kage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default &amp;graphics type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assignment policy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP&amp;U model:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU&amp;s per host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU us&amp;e:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU m&amp;ode:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no ESXi version. Write it as 8.0.3 or 8.0 U3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::AddVmsDialog</name>
    <message>
        <source>Add VMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve all guest memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vGPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole GPU (passthrough)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number of VMs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name &amp;prefix:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rofile:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guest OS:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA &amp;driver in the guest:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver re&amp;lease:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm&amp;ware:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64-bit MM&amp;IO:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no amount of memory. Write it as 16 GB or 512 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a profile, or let the VMs ask for nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardDrag</name>
    <message>
        <source>Took %1. Tab: next target; N: next allowed target; arrows: slot and GPU; P: whole GPU; V: slot; H: fill the host; C: copy; 1 to 3: way out; Enter: drop; Esc: let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such way out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a target first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target is allowed without findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways out are offered beside the pointer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of %1; nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: drop it on a GPU for passthrough, on a slot for vGPU, on a host to fill its GPUs. Ctrl: copy. Esc: cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl: copy. Esc: cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardItemModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardMinimap</name>
    <message>
        <source>Overview of the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview: click or drag to go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardScene</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardView</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hosts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a cluster and hosts, start from a template, or open the sample design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n host(s)</source>
        <comment>group of hosts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a VM or a slot first, then take it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::ClusterPage</name>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters need different names. Select one cluster to rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRS:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRS moves vGPU VMs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vMotion of vGPU VMs enabled:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vMotion network (Gbit/s):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerated stun (seconds):</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::DesignCommands</name>
    <message>
        <source>Add cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n host(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n GPU(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n VM(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Release reserved slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n VM(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to fill in: what is selected has its usual settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills in usual settings of hosts: %1, GPUs: %2, VMs: %3. What is entered already stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill In Usual Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in usual settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %n VM(s) off their GPUs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change use of %n GPU(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for a whole GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a profile in the profile palette first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n VM(s) taken. Select a GPU and choose “Place here”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select hosts or VMs to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied hosts: %1, VMs: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is pasted. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is pasted: the clipboard holds a design without hosts and VMs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paste %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) pasted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n VM(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::DesignPage</name>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::DevicePage</name>
    <message>
        <source>Kind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU model:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware label:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On GPU:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement ID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device group:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPUs of a VM with the same word are assigned as one device group, which keeps NVLink between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no GPU “%1”. Write host and PCI address, such as esx01/0000:17:00.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no placement ID. It is a whole number from 0 on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::DevicesEditor</name>
    <message>
        <source>Select a single VM to edit its devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;vGPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add whole &amp;GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::FindingsItemModel</name>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::FindingsNote</name>
    <message numerus="yes">
        <source>And %n more, see the findings panel.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 &lt;a href=&quot;#&quot;&gt;Details&lt;/a&gt;</source>
        <comment>severity: message, link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: message</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::FindingsPanel</name>
    <message>
        <source>Search findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only about the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix &amp;All of This Rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts this finding, with a reason that reports list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mends every finding of this rule as one step. Shows first what changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong: all rules hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding passes the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a finding to read more about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;Waiver Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix: %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Shows what changes before anything is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select subjects on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only findings of this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the waiver back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive this finding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix all findings of this rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity of this rule in this design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take waiver back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fix is offered for these findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fix %n finding(s) of this rule</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n finding(s) stay</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change severity of rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::FixPreviewDialog</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new findings come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings that come:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings that go:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::GpuPage</name>
    <message>
        <source>On the real host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCI address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU model:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU mode:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use today:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU mode today:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passthrough enabled:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the host&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIG enabled:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display mode enabled:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host&apos;s console on it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECC memory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink bridge:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs of a host with the same word are linked by one bridge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module on the baseboard:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::HistoryItemModel</name>
    <message>
        <source>Design as opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a step and press Enter to go back or forth to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::HostPage</name>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESXi version:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data Center driver (wrong on a host)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU guest driver (wrong on a host)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA driver on ESXi:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host that serves vGPUs needs the vGPU Manager; one with passthrough only needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component (VIB):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name or build tag of the vGPU Manager&apos;s component, as “esxcli software vib list” tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default graphics type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default graphics type today:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment policy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VT-d or AMD IOMMU:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SR-IOV:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARI:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory mapping above 4 GB:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boots from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduler of vGPUs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs linked by NVSwitch:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no ESXi version. Write it as 8.0.3 or 8.0 U3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::HouseRulesBanner</name>
    <message numerus="yes">
        <source>%n mistake(s) in house rules: what is wrong is not checked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::HouseRulesDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House Rules of This Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What house rules can be written with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rules, as YAML:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mistakes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n house rule(s) can be checked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Comments are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change house rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not YAML, so it cannot be kept in the design: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without applying what you typed?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::InlineRename</name>
    <message>
        <source>New name of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::Inspector</name>
    <message>
        <source>Cluster %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Host %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>VM %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n VM(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::InspectorPage</name>
    <message>
        <source>Other findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::MainWindow</name>
    <message>
        <source>VMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Show them only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Sliceboard</source>
        <comment>file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliceboard designs (*.sliceboard.yaml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 picture (*.%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unsaved design could not be recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Design As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design could not be saved as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board could not be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::OutlinePanel</name>
    <message>
        <source>Outline of clusters, hosts and GPUs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::PairingPage</name>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU &amp;Manager on the host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU &amp;guest driver in the VM:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;ESXi version:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branches of vGPU software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As guest under Manager %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Manager over guest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On ESXi %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESXi, as the sources have it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::ProfileItemModel</name>
    <message numerus="yes">
        <source>%1 (%n in the design)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: parts of this row of the catalog are not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most per GPU</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::ProfilePalette</name>
    <message>
        <source>Search profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a profile to a GPU to reserve a slot, or to a VM to make it ask for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU profiles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::RecoveryDialog</name>
    <message>
        <source>cannot be read any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n VM(s)</source>
        <comment>hosts, VMs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2 – %3 – %4</source>
        <comment>file, time, changes, contents</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover Unsaved Designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliceboard ended before these designs were saved. Your files are as you last saved them; recovering opens the unsaved state as a changed design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::ReleaseMatrixDialog</name>
    <message>
        <source>Release Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which Go Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Planned Upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a design to plan its upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::RuleItemModel</name>
    <message>
        <source>By default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::RuleReferenceDialog</name>
    <message>
        <source>Search rules by id, title and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::RulesDialog</name>
    <message>
        <source>Sketching: what is not entered yet keeps quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a change: every rule by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be reviewed: its facts changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale: it matches no finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive &amp;Again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of This Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Severities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected rules &amp;count as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the place of all severities of this design. Can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts the finding as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finding is waived in the findings panel. Reports always list waivers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change severity of rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply preset of severities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove waivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This waiver matches no finding any more; it can only be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::Session</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be written. Save the design under another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not yet reviewed)</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own c&amp;atalog folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own catalog folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and catalog change when Sliceboard is started the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files in your own catalog folder add rows to the catalog that ships with Sliceboard, or replace them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::StartPage</name>
    <message>
        <source>Design how the GPUs of your ESXi hosts are shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a design…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open another design…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Designs that you open or save are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::TemplateDialog</name>
    <message>
        <source>New Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::UpgradePage</name>
    <message>
        <source>Stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply Upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings that come and go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the design in one step, which can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU &amp;Manager on hosts that have one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vGPU &amp;guest driver in VMs that have it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;ESXi on all hosts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change. Choose releases that are newer than those of the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 would change. What is newer already stays. Findings that come: %3, that go: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n VM(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Findings that come: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings that go: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upgrade is applied: %1 and %2 changed. One step of undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::VmItemModel</name>
    <message>
        <source>VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take VM off its GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release reserved slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n VM(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n VM(s) off their GPUs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (host only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: message</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::VmPage</name>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned to host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power state:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest OS:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA driver in the guest:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver release:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no amount of memory. Write it as 16 GB or 512 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservation:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve all guest memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved memory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64-bit MMIO:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM hardware version:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure boot:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory hot-add:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot-plug of passthrough devices:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA licence:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for house rules, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no host “%1” in this design.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::VmPalette</name>
    <message>
        <source>Search VMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add V&amp;Ms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which VMs to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design has no VMs yet. Add some and drag them to a GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No VM here contains “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No VM is waiting: all are placed. Drag one here to take it off its GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No VM is placed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n VM(s) are not shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::WaiverDialog</name>
    <message>
        <source>Waive a Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ends on a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accepted by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this is fine here, and who agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding counts no more until %1, unless its facts change before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding counts no more, unless its facts change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a reason: reports list it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sliceboard::WayOutBar</name>
    <message>
        <source>Ways out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it where it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
