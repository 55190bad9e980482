<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
</TS>
