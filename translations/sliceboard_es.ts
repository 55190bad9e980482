<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Add &amp;Cluster</source>
        <translation>Añadir &amp;clúster</translation>
    </message>
    <message>
        <source>Add &amp;Hosts…</source>
        <translation>Añadir &amp;hosts…</translation>
    </message>
    <message>
        <source>Add &amp;GPUs…</source>
        <translation>Añadir &amp;GPU…</translation>
    </message>
    <message>
        <source>Add &amp;VMs…</source>
        <translation>Añadir &amp;VM…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>D&amp;uplicate VMs</source>
        <translation>D&amp;uplicar VM</translation>
    </message>
    <message>
        <source>Select &amp;All of This Kind</source>
        <translation>Seleccionar &amp;todo lo de este tipo</translation>
    </message>
    <message>
        <source>&amp;Take VMs</source>
        <translation>To&amp;mar VM</translation>
    </message>
    <message>
        <source>&amp;Place Here</source>
        <translation>C&amp;olocar aquí</translation>
    </message>
    <message>
        <source>Take VMs &amp;off Their GPUs</source>
        <translation>&amp;Quitar las VM de sus GPU</translation>
    </message>
    <message>
        <source>Ask for a &amp;Whole GPU</source>
        <translation>Sol&amp;icitar una GPU completa</translation>
    </message>
    <message>
        <source>Ask for the Current &amp;Profile</source>
        <translation>Solicitar el &amp;perfil actual</translation>
    </message>
    <message>
        <source>GPU: &amp;Unassigned</source>
        <translation>GPU: sin &amp;asignar</translation>
    </message>
    <message>
        <source>GPU: &amp;Passthrough</source>
        <translation>GPU: &amp;passthrough</translation>
    </message>
    <message>
        <source>GPU: vGPU, &amp;Same Size</source>
        <translation>GPU: vGPU, mi&amp;smo tamaño</translation>
    </message>
    <message>
        <source>GPU: vGPU, Mi&amp;xed Size</source>
        <translation>GPU: vGPU, tamaño mi&amp;xto</translation>
    </message>
    <message>
        <source>GPU: vGPU, &amp;MIG</source>
        <translation>GPU: vGPU, &amp;MIG</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Export Board…</source>
        <translation>&amp;Exportar tablero…</translation>
    </message>
    <message>
        <source>&amp;Close Design</source>
        <translation>Cerrar &amp;diseño</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Zoom to &amp;Fit</source>
        <translation>A&amp;justar a la ventana</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>Zoom to &amp;Selection</source>
        <translation>Zoom a la &amp;selección</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>&amp;Desplegar todo</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Carry by Keyboard</source>
        <translation>&amp;Llevar con el teclado</translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation>Hallazgo &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation>Hallazgo &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Sliceboard</source>
        <translation>Acerca &amp;de Sliceboard</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>The catalog file could not be opened: %1.</source>
        <translation>No se pudo abrir el archivo de catálogo: %1.</translation>
    </message>
    <message>
        <source>The catalog file is larger than %1 MiB.</source>
        <translation>El archivo de catálogo supera los %1 MiB.</translation>
    </message>
    <message>
        <source>%1 is not read; the files of a catalog are %2.</source>
        <translation>%1 no se lee; los archivos de un catálogo son %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names two GPU models.</source>
        <translation>&quot;%1&quot; designa dos modelos de GPU.</translation>
    </message>
    <message>
        <source>The vGPU type %1 is larger than its GPU (%2 GB).</source>
        <translation>El tipo de vGPU %1 es mayor que su GPU (%2 GB).</translation>
    </message>
    <message>
        <source>&quot;max_mixed&quot;, &quot;mixed_ids&quot; and &quot;mixed_width&quot; of the vGPU type %1 do not agree: as many placement IDs as vGPUs are expected.</source>
        <translation>&quot;max_mixed&quot;, &quot;mixed_ids&quot; y &quot;mixed_width&quot; del tipo de vGPU %1 no concuerdan: se esperan tantos ID de colocación como vGPU.</translation>
    </message>
    <message>
        <source>&quot;max_equal&quot; and &quot;equal_ids&quot; of the vGPU type %1 do not agree: as many placement IDs as vGPUs are expected.</source>
        <translation>&quot;max_equal&quot; y &quot;equal_ids&quot; del tipo de vGPU %1 no concuerdan: se esperan tantos ID de colocación como vGPU.</translation>
    </message>
    <message>
        <source>A placement ID of the vGPU type %1 reaches beyond the %2 GB of its GPU.</source>
        <translation>Un ID de colocación del tipo de vGPU %1 sobrepasa los %2 GB de su GPU.</translation>
    </message>
    <message>
        <source>The vGPU type %1 must name a &quot;mig_profile&quot; if, and only if, its sharing is mig.</source>
        <translation>El tipo de vGPU %1 debe indicar un &quot;mig_profile&quot; si, y solo si, su modo de compartición es mig.</translation>
    </message>
    <message>
        <source>The MIG profile &quot;%1&quot; of the vGPU type %2 is not in the MIG table of %3.</source>
        <translation>El perfil MIG &quot;%1&quot; del tipo de vGPU %2 no está en la tabla MIG de %3.</translation>
    </message>
    <message>
        <source>&quot;max_per_instance&quot; and &quot;ids_in_instance&quot; of the vGPU type %1 do not agree.</source>
        <translation>&quot;max_per_instance&quot; e &quot;ids_in_instance&quot; del tipo de vGPU %1 no concuerdan.</translation>
    </message>
    <message>
        <source>The MIG table &quot;%1&quot; of %2 is not in mig.yaml.</source>
        <translation>La tabla MIG &quot;%1&quot; de %2 no está en mig.yaml.</translation>
    </message>
    <message>
        <source>The vGPU type %1 belongs to &quot;%2&quot;, which is not a GPU model of the catalog.</source>
        <translation>El tipo de vGPU %1 pertenece a &quot;%2&quot;, que no es un modelo de GPU del catálogo.</translation>
    </message>
    <message>
        <source>The vGPU types of &quot;%1&quot; need a &quot;region_gib&quot;.</source>
        <translation>Los tipos de vGPU de &quot;%1&quot; necesitan un &quot;region_gib&quot;.</translation>
    </message>
    <message>
        <source>The catalog&apos;s row for &quot;%1&quot; is replaced by your own in line %2 of %3.</source>
        <translation>Su propia fila en la línea %2 de %3 sustituye a la fila del catálogo para &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Expected numbers from 0 on in ascending order.</source>
        <translation>Se esperaban números a partir de 0 en orden ascendente.</translation>
    </message>
    <message>
        <source>&quot;verified&quot; must be false if, and only if, &quot;unverified&quot; lists the fields that are not.</source>
        <translation>&quot;verified&quot; debe ser false si, y solo si, &quot;unverified&quot; enumera los campos sin verificar.</translation>
    </message>
    <message>
        <source>Expected a release of branch %1 such as &quot;%1.2&quot;, but got %2.</source>
        <translation>Se esperaba una versión de la rama %1, como &quot;%1.2&quot;, pero se recibió %2.</translation>
    </message>
    <message>
        <source>Release %1 is listed twice.</source>
        <translation>La versión %1 aparece dos veces.</translation>
    </message>
    <message>
        <source>Expected a month such as 2026-07, but got %1.</source>
        <translation>Se esperaba un mes, como 2026-07, pero se recibió %1.</translation>
    </message>
    <message>
        <source>Expected an ESXi version such as 8.0.3, but got %1.</source>
        <translation>Se esperaba una versión de ESXi, como 8.0.3, pero se recibió %1.</translation>
    </message>
    <message>
        <source>The source %1 is not listed in sources.yaml.</source>
        <translation>La fuente %1 no figura en sources.yaml.</translation>
    </message>
    <message>
        <source>A MIG profile needs &quot;compute_slices&quot;, &quot;memory_slices&quot; and &quot;starts&quot;.</source>
        <translation>Un perfil MIG necesita &quot;compute_slices&quot;, &quot;memory_slices&quot; y &quot;starts&quot;.</translation>
    </message>
    <message>
        <source>&quot;size&quot; (%1) differs from &quot;memory_slices&quot; (%2).</source>
        <translation>&quot;size&quot; (%1) difiere de &quot;memory_slices&quot; (%2).</translation>
    </message>
    <message>
        <source>There is already a MIG profile &quot;%1&quot; in this table.</source>
        <translation>Ya existe un perfil MIG &quot;%1&quot; en esta tabla.</translation>
    </message>
    <message>
        <source>The MIG profile &quot;%1&quot; reaches beyond the %2 compute slices and %3 memory slices of its table.</source>
        <translation>El perfil MIG &quot;%1&quot; sobrepasa las %2 porciones de cómputo y las %3 porciones de memoria de su tabla.</translation>
    </message>
    <message>
        <source>Expected &quot;size_gb&quot; and &quot;mixed_ids&quot; within a region of %1 GB.</source>
        <translation>Se esperaban &quot;size_gb&quot; y &quot;mixed_ids&quot; dentro de una región de %1 GB.</translation>
    </message>
    <message>
        <source>&quot;mixed_max&quot; (%1) is not the number of &quot;mixed_ids&quot; (%2).</source>
        <translation>&quot;mixed_max&quot; (%1) no coincide con la cantidad de &quot;mixed_ids&quot; (%2).</translation>
    </message>
    <message>
        <source>There is already a row for &quot;%1&quot; in this folder.</source>
        <translation>Ya existe una fila para &quot;%1&quot; en esta carpeta.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>from your folder</source>
        <translation>de su carpeta</translation>
    </message>
    <message>
        <source>unverified: %1</source>
        <translation>sin verificar: %1</translation>
    </message>
    <message>
        <source>Usage: sliceboard-cli COMMAND [options]</source>
        <translation>Uso: sliceboard-cli COMANDO [opciones]</translation>
    </message>
    <message>
        <source>Checks and draws designs of GPU partitions without a window.</source>
        <translation>Comprueba y dibuja diseños de particiones de GPU sin abrir ninguna ventana.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>sliceboard-cli COMMAND --help tells the options of a command.</source>
        <translation>sliceboard-cli COMANDO --help muestra las opciones de un comando.</translation>
    </message>
    <message>
        <source>Options: --help, --version.</source>
        <translation>Opciones: --help, --version.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Códigos de salida:</translation>
    </message>
    <message>
        <source>  0  fine</source>
        <translation>  0  correcto</translation>
    </message>
    <message>
        <source>  1  check: findings at or above --fail-on</source>
        <translation>  1  check: hay hallazgos del nivel de --fail-on o superior</translation>
    </message>
    <message>
        <source>  2  bad usage, or a file that cannot be read or written</source>
        <translation>  2  uso incorrecto, o un archivo que no se puede leer o escribir</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; the commands are %2.%3</source>
        <translation>No existe el comando &quot;%1&quot;; los comandos son %2.%3</translation>
    </message>
    <message>
        <source>--lang takes one of %1, but got &quot;%2&quot;.</source>
        <translation>--lang admite uno de estos valores: %1, pero se recibió &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>¿Qué comando?</translation>
    </message>
    <message>
        <source>How to print: text or json (default: text).</source>
        <translation>Formato de salida: text o json (valor predeterminado: text).</translation>
    </message>
    <message>
        <source>List only what is about this GPU model, such as a100-pcie-40gb.</source>
        <translation>Mostrar solo lo relativo a este modelo de GPU, como a100-pcie-40gb.</translation>
    </message>
    <message>
        <source>The catalog has no topic &quot;%1&quot;; the topics are %2.%3</source>
        <translation>El catálogo no tiene el tema &quot;%1&quot;; los temas son %2.%3</translation>
    </message>
    <message>
        <source>Drivers are the same for all GPU models: leave out --gpu.</source>
        <translation>Los controladores son los mismos para todos los modelos de GPU: omita --gpu.</translation>
    </message>
    <message>
        <source>The catalog has no GPU model &quot;%1&quot;.%2</source>
        <translation>El catálogo no tiene el modelo de GPU &quot;%1&quot;.%2</translation>
    </message>
    <message>
        <source>Catalog: %1.</source>
        <translation>Catálogo: %1.</translation>
    </message>
    <message>
        <source>Lists what the catalog knows. Rows that are not verified name the fields in doubt.</source>
        <translation>Muestra el contenido del catálogo. Las filas sin verificar indican los campos dudosos.</translation>
    </message>
    <message>
        <source>The mildest severity of findings that ends with exit code 1: error, warning, unknown, info, or never (default: error). Waived findings do not count.</source>
        <translation>La menor gravedad de los hallazgos que termina con el código de salida 1: error, warning, unknown, info o never (valor predeterminado: error). Los hallazgos con exención no cuentan.</translation>
    </message>
    <message>
        <source>The day to check for, as to expiry of waivers and ends of support (default: the current day).</source>
        <translation>La fecha para la que se comprueban el vencimiento de las exenciones y el fin del soporte (valor predeterminado: la fecha actual).</translation>
    </message>
    <message>
        <source>Checks a design and prints its findings, waivers and changed severities. FILE may be -, for standard input.</source>
        <translation>Comprueba un diseño e imprime sus hallazgos, exenciones y gravedades modificadas. FILE puede ser -, para la entrada estándar.</translation>
    </message>
    <message>
        <source>The file to write; its suffix tells the format: png, svg or pdf.</source>
        <translation>El archivo que se va a escribir; su extensión indica el formato: png, svg o pdf.</translation>
    </message>
    <message>
        <source>Pixels of a PNG for one of the screen (default: 2, or less for a very large board).</source>
        <translation>Píxeles de un PNG por cada píxel de la pantalla (valor predeterminado: 2, o menos en un tablero muy grande).</translation>
    </message>
    <message>
        <source>light or dark (default: light).</source>
        <translation>light o dark (valor predeterminado: light).</translation>
    </message>
    <message>
        <source>Title (default: the design&apos;s name).</source>
        <translation>Título (valor predeterminado: el nombre del diseño).</translation>
    </message>
    <message>
        <source>Draw this cluster only.</source>
        <translation>Dibujar solo este clúster.</translation>
    </message>
    <message>
        <source>The day on the title block, and to check for (default: the current day).</source>
        <translation>La fecha del cajetín y de la comprobación (valor predeterminado: la fecha actual).</translation>
    </message>
    <message>
        <source>The command export needs --to with the file to write.</source>
        <translation>El comando export necesita --to con el archivo que se va a escribir.</translation>
    </message>
    <message>
        <source>--to takes a file that ends in .png, .svg or .pdf, but got &quot;%1&quot;.</source>
        <translation>--to admite un archivo que termine en .png, .svg o .pdf, pero se recibió &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The design has no cluster &quot;%1&quot;.%2</source>
        <translation>El diseño no tiene el clúster &quot;%1&quot;.%2</translation>
    </message>
    <message>
        <source>Draws the board of a design, with title block and legend, into a PNG, SVG or PDF file. FILE may be -, for standard input.</source>
        <translation>Dibuja el tablero de un diseño, con cajetín y leyenda, en un archivo PNG, SVG o PDF. FILE puede ser -, para la entrada estándar.</translation>
    </message>
    <message>
        <source>Exit codes: 0 fine; 1 findings at or above --fail-on; 2 bad usage, or a file that cannot be read or written.</source>
        <translation>Códigos de salida: 0 correcto; 1 hallazgos del nivel de --fail-on o superior; 2 uso incorrecto, o un archivo que no se puede leer o escribir.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>No se puede leer la entrada estándar: %1.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation>Mostrar este texto.</translation>
    </message>
    <message>
        <source>Folder of your own catalog files (default: %1).</source>
        <translation>Carpeta de sus propios archivos de catálogo (valor predeterminado: %1).</translation>
    </message>
    <message>
        <source>Language of the texts: %1 (default: the locale&apos;s).</source>
        <translation>Idioma de los textos: %1 (valor predeterminado: el de la configuración regional).</translation>
    </message>
    <message>
        <source>The command %1 needs a %2.</source>
        <translation>El comando %1 necesita un argumento %2.</translation>
    </message>
    <message>
        <source>The command %1 does not take &quot;%2&quot; besides &quot;%3&quot;.</source>
        <translation>El comando %1 no admite &quot;%2&quot; además de &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, but got &quot;%3&quot;.%4</source>
        <translation>--%1 admite uno de estos valores: %2, pero se recibió &quot;%3&quot;.%4</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, but got &quot;%4&quot;.</source>
        <translation>--%1 admite un número de %2 a %3, pero se recibió &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2027-01-31, but got &quot;%2&quot;.</source>
        <translation>--%1 admite una fecha, como 2027-01-31, pero se recibió &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe esa carpeta.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>¿Quiso decir &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>No se puede escribir la salida: %1.</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Consulte: %1</translation>
    </message>
</context>
<context>
    <name>DesignFile</name>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>This is a folder, not a design file.</source>
        <translation>Esto es una carpeta, no un archivo de diseño.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a design file.</source>
        <translation>Esto es un dispositivo o una canalización, no un archivo de diseño.</translation>
    </message>
    <message>
        <source>The file has %1 MiB; designs of up to %2 MiB are read.</source>
        <translation>El archivo tiene %1 MiB; se leen diseños de hasta %2 MiB.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>The design was not saved, and the file is as it was: %1.</source>
        <translation>El diseño no se guardó y el archivo sigue como estaba: %1.</translation>
    </message>
    <message>
        <source>no backup could be made, %1</source>
        <translation>no se pudo crear una copia de seguridad, %1</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>esto es una carpeta</translation>
    </message>
    <message>
        <source>This key is longer than %1 bytes, which is the most that is read.</source>
        <translation>Esta clave supera los %1 bytes, que es el máximo que se lee.</translation>
    </message>
    <message>
        <source>This list has %1 items; at most %2 are read.</source>
        <translation>Esta lista tiene %1 elementos; se leen como máximo %2.</translation>
    </message>
    <message>
        <source>A name must not be empty.</source>
        <translation>Un nombre no puede estar vacío.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is used twice; the first time in line %2.</source>
        <translation>El nombre &quot;%1&quot; se usa dos veces; la primera, en la línea %2.</translation>
    </message>
    <message>
        <source>This file is empty; a design starts with &quot;format: 1&quot;.</source>
        <translation>Este archivo está vacío; un diseño comienza con &quot;format: 1&quot;.</translation>
    </message>
    <message>
        <source>This is not a design: it starts with %1 instead of &quot;format: 1&quot;.</source>
        <translation>Esto no es un diseño: comienza con %1 en lugar de &quot;format: 1&quot;.</translation>
    </message>
    <message>
        <source>This is not a design: the key &quot;format&quot; is missing; a design starts with &quot;format: 1&quot;.</source>
        <translation>Esto no es un diseño: falta la clave &quot;format&quot;; un diseño comienza con &quot;format: 1&quot;.</translation>
    </message>
    <message>
        <source>This file has format %1; this program reads up to %2: it needs a newer Sliceboard.</source>
        <translation>Este archivo tiene el formato %1; este programa lee hasta el %2: se necesita una versión más reciente de Sliceboard.</translation>
    </message>
    <message>
        <source>Expected a date such as 2027-01-31, but got %1.</source>
        <translation>Se esperaba una fecha, como 2027-01-31, pero se recibió %1.</translation>
    </message>
    <message>
        <source>Expected a release such as 17.4, the word &quot;none&quot; or a map with &quot;driver&quot; and &quot;release&quot;, but got %1.</source>
        <translation>Se esperaba una versión como 17.4, la palabra &quot;none&quot; o un mapa con &quot;driver&quot; y &quot;release&quot;, pero se recibió %1.</translation>
    </message>
    <message>
        <source>With this list the design has %1 hosts; at most %2 are read.</source>
        <translation>Con esta lista, el diseño tiene %1 hosts; se leen como máximo %2.</translation>
    </message>
    <message>
        <source>Expected a PCI address such as &quot;0000:17:00.0&quot;, but got %1.</source>
        <translation>Se esperaba una dirección PCI, como &quot;0000:17:00.0&quot;, pero se recibió %1.</translation>
    </message>
    <message>
        <source>The PCI address %1 is used twice on this host.</source>
        <translation>La dirección PCI %1 se usa dos veces en este host.</translation>
    </message>
    <message>
        <source>There is no host &quot;%1&quot; in this design.</source>
        <translation>No hay ningún host &quot;%1&quot; en este diseño.</translation>
    </message>
    <message>
        <source>Expected a GPU such as &quot;esx01/0000:17:00.0&quot;, but got %1.</source>
        <translation>Se esperaba una GPU, como &quot;esx01/0000:17:00.0&quot;, pero se recibió %1.</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; has no GPU at the PCI address %2.</source>
        <translation>El host &quot;%1&quot; no tiene ninguna GPU en la dirección PCI %2.</translation>
    </message>
    <message>
        <source>Expected the word &quot;all&quot; or an amount of memory such as &quot;64 GB&quot;, at most 65536 GB, but got %1.</source>
        <translation>Se esperaba la palabra &quot;all&quot; o una cantidad de memoria, como &quot;64 GB&quot;, de 65536 GB como máximo, pero se recibió %1.</translation>
    </message>
    <message>
        <source>Expected a device with exactly one of &quot;passthrough&quot;, &quot;passthrough_model&quot; and &quot;profile&quot;.</source>
        <translation>Se esperaba un dispositivo con exactamente uno de &quot;passthrough&quot;, &quot;passthrough_model&quot; y &quot;profile&quot;.</translation>
    </message>
    <message>
        <source>&quot;label&quot; belongs to a device with &quot;passthrough_model&quot; only.</source>
        <translation>&quot;label&quot; corresponde únicamente a un dispositivo con &quot;passthrough_model&quot;.</translation>
    </message>
    <message>
        <source>&quot;at&quot; belongs to a device with &quot;profile&quot; only.</source>
        <translation>&quot;at&quot; corresponde únicamente a un dispositivo con &quot;profile&quot;.</translation>
    </message>
    <message>
        <source>A device with &quot;passthrough&quot; names its GPU there; &quot;on&quot; belongs to the other devices.</source>
        <translation>Un dispositivo con &quot;passthrough&quot; indica ahí su GPU; &quot;on&quot; corresponde a los demás dispositivos.</translation>
    </message>
    <message>
        <source>Expected an ESXi version such as 8.0.3, but got %1.</source>
        <translation>Se esperaba una versión de ESXi, como 8.0.3, pero se recibió %1.</translation>
    </message>
    <message>
        <source>Expected an amount of memory such as &quot;64 GB&quot; or &quot;512 MB&quot;, at most 65536 GB, but got %1.</source>
        <translation>Se esperaba una cantidad de memoria, como &quot;64 GB&quot; o &quot;512 MB&quot;, de 65536 GB como máximo, pero se recibió %1.</translation>
    </message>
</context>
<context>
    <name>DesignLock</name>
    <message>
        <source>%1 on %2 has had this design open since %3 (%4, process %5).</source>
        <translation>%1 en %2 tiene abierto este diseño desde %3 (%4, proceso %5).</translation>
    </message>
</context>
<context>
    <name>DeviceTexts</name>
    <message>
        <source>%1, waiting</source>
        <translation>%1, en espera</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 on %2, placement ID %3</source>
        <translation>%1 en %2, ID de colocación %3</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>Drag</name>
    <message numerus="yes">
        <source>%n VM(s)</source>
        <comment>what is being dragged</comment>
        <translation>
            <numerusform>%n VM</numerusform>
            <numerusform>%n VM</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropPainter</name>
    <message>
        <source>vGPU</source>
        <translation>vGPU</translation>
    </message>
    <message>
        <source>vGPU: %1</source>
        <translation>vGPU: %1</translation>
    </message>
    <message>
        <source>Passthrough: whole GPU</source>
        <translation>Passthrough: GPU completa</translation>
    </message>
</context>
<context>
    <name>DropTexts</name>
    <message>
        <source>free %1 → %2</source>
        <translation>libre %1 → %2</translation>
    </message>
    <message>
        <source>slots %1 → %2</source>
        <translation>ranuras %1 → %2</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message numerus="yes">
        <source>Mends %n finding(s).</source>
        <translation>
            <numerusform>Corrige %n hallazgo.</numerusform>
            <numerusform>Corrige %n hallazgos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more finding(s).</source>
        <translation>
            <numerusform>y %n hallazgo más.</numerusform>
            <numerusform>y %n hallazgos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>whole GPU</source>
        <translation>GPU completa</translation>
    </message>
    <message>
        <source>Only a profile can be dropped on a VM.</source>
        <translation>En una VM solo se puede soltar un perfil.</translation>
    </message>
    <message>
        <source>Let %1 ask for %2</source>
        <translation>Hacer que %1 solicite %2</translation>
    </message>
    <message>
        <source>Place %1 on %2</source>
        <translation>Colocar %1 en %2</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Mover %1 a %2</translation>
    </message>
    <message>
        <source>Move reserved slot %1 to %2</source>
        <translation>Mover la ranura reservada %1 a %2</translation>
    </message>
    <message>
        <source>Reserve %1 on %2</source>
        <translation>Reservar %1 en %2</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>No es posible</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Ya está ahí.</translation>
    </message>
</context>
<context>
    <name>EditTexts</name>
    <message>
        <source>not entered</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3 (was %4)</source>
        <translation>%1: %2 pasa a ser %3 (antes: %4)</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>ESXi version</source>
        <translation>versión de ESXi</translation>
    </message>
    <message>
        <source>NVIDIA driver on ESXi</source>
        <translation>controlador de NVIDIA en ESXi</translation>
    </message>
    <message>
        <source>vGPU Manager package</source>
        <translation>paquete de vGPU Manager</translation>
    </message>
    <message>
        <source>default graphics type</source>
        <translation>tipo de gráficos predeterminado</translation>
    </message>
    <message>
        <source>assignment policy</source>
        <translation>política de asignación</translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation>dirección PCI</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>modelo de GPU</translation>
    </message>
    <message>
        <source>use</source>
        <translation>uso</translation>
    </message>
    <message>
        <source>vGPU mode</source>
        <translation>modo de vGPU</translation>
    </message>
    <message>
        <source>use today</source>
        <translation>uso actual</translation>
    </message>
    <message>
        <source>passthrough enabled</source>
        <translation>passthrough habilitado</translation>
    </message>
    <message>
        <source>graphics type</source>
        <translation>tipo de gráficos</translation>
    </message>
    <message>
        <source>MIG enabled</source>
        <translation>MIG habilitado</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (antes: %2)</translation>
    </message>
    <message>
        <source>new device: %1</source>
        <translation>dispositivo nuevo: %1</translation>
    </message>
    <message>
        <source>device removed: %1</source>
        <translation>dispositivo quitado: %1</translation>
    </message>
    <message>
        <source>pinned host</source>
        <translation>host fijado</translation>
    </message>
    <message>
        <source>guest OS</source>
        <translation>SO invitado</translation>
    </message>
    <message>
        <source>NVIDIA driver in the guest</source>
        <translation>controlador de NVIDIA en el invitado</translation>
    </message>
    <message>
        <source>firmware</source>
        <translation>firmware</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>all guest memory reserved</source>
        <translation>toda la memoria del invitado reservada</translation>
    </message>
    <message>
        <source>reserved memory</source>
        <translation>memoria reservada</translation>
    </message>
    <message>
        <source>64-bit MMIO</source>
        <translation>MMIO de 64 bits</translation>
    </message>
    <message>
        <source>power state</source>
        <translation>estado de encendido</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>severities of rules change</source>
        <translation>cambian las gravedades de las reglas</translation>
    </message>
    <message>
        <source>The waiver of %1 changes</source>
        <translation>Cambia la exención de %1</translation>
    </message>
    <message>
        <source>a waiver</source>
        <translation>una exención</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>Se añade %1</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>Se quita %1</translation>
    </message>
    <message>
        <source>%1 is moved</source>
        <translation>Se mueve %1</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>%n slot(s) reserved now</source>
        <translation>
            <numerusform>%n ranura reservada ahora</numerusform>
            <numerusform>%n ranuras reservadas ahora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityTexts</name>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message numerus="yes">
        <source>and %n more finding(s)</source>
        <translation>
            <numerusform>y %n hallazgo más</numerusform>
            <numerusform>y %n hallazgos más</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>vGPU Manager %1</source>
        <translation>vGPU Manager %1</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>Shared Direct</source>
        <translation>Shared Direct</translation>
    </message>
    <message>
        <source>best performance (spread)</source>
        <translation>mejor rendimiento (repartir)</translation>
    </message>
    <message>
        <source>consolidation (fill)</source>
        <translation>consolidación (llenar)</translation>
    </message>
    <message>
        <source>Data Center driver %1</source>
        <translation>Controlador Data Center %1</translation>
    </message>
    <message>
        <source>vGPU guest driver %1</source>
        <translation>Controlador vGPU del invitado %1</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>ESXi</source>
        <translation>ESXi</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Host driver</source>
        <translation>Controlador del host</translation>
    </message>
    <message>
        <source>Graphics type</source>
        <translation>Tipo de gráficos</translation>
    </message>
    <message>
        <source>Assignment policy</source>
        <translation>Política de asignación</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>%1 (not in the catalog)</source>
        <translation>%1 (no está en el catálogo)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Frame buffer</source>
        <translation>Frame buffer</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Reserved slots</source>
        <translation>Ranuras reservadas</translation>
    </message>
    <message>
        <source>Guest OS</source>
        <translation>SO invitado</translation>
    </message>
    <message>
        <source>Guest driver</source>
        <translation>Controlador del invitado</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Estado de encendido</translation>
    </message>
    <message>
        <source>on</source>
        <translation>encendida</translation>
    </message>
    <message>
        <source>off: it holds no vGPU</source>
        <translation>apagada: no ocupa ninguna vGPU</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Sin hallazgos.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), the worst: %1.</source>
        <translation>
            <numerusform>%n hallazgo, el más grave: %1.</numerusform>
            <numerusform>%n hallazgos, el más grave: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) taken</source>
        <translation>
            <numerusform>%n ranura ocupada</numerusform>
            <numerusform>%n ranuras ocupadas</numerusform>
        </translation>
    </message>
    <message>
        <source>GPU %1 on %2, %3, %4, %5, %6 free.</source>
        <translation>GPU %1 en %2, %3, %4, %5, %6 libre.</translation>
    </message>
    <message>
        <source>slice %1</source>
        <translation>porción %1</translation>
    </message>
    <message>
        <source>slices %1–%2</source>
        <translation>porciones %1–%2</translation>
    </message>
    <message>
        <source>%1–%2 GB</source>
        <translation>%1–%2 GB</translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s)</source>
        <translation>
            <numerusform>%n porción</numerusform>
            <numerusform>%n porciones</numerusform>
        </translation>
    </message>
    <message>
        <source>ESXi %1</source>
        <translation>ESXi %1</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation>sin GPU</translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s) of %1 models</source>
        <translation>
            <numerusform>%n GPU de %1 modelos</numerusform>
            <numerusform>%n GPU de %1 modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>passthrough, whole GPU</source>
        <translation>passthrough, GPU completa</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Ocupa</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Colocación</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>unknown to the catalog; drawn as a guess</source>
        <translation>desconocido para el catálogo; se dibuja de forma aproximada</translation>
    </message>
    <message>
        <source>Reserved slot</source>
        <translation>Ranura reservada</translation>
    </message>
    <message numerus="yes">
        <source>Cluster %1, %n host(s).</source>
        <translation>
            <numerusform>Clúster %1, %n host.</numerusform>
            <numerusform>Clúster %1, %n hosts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Host %1, %2, %3.</source>
        <translation>Host %1, %2, %3.</translation>
    </message>
    <message>
        <source>VM %1.</source>
        <translation>VM %1.</translation>
    </message>
    <message>
        <source>passthrough</source>
        <translation>passthrough</translation>
    </message>
    <message>
        <source>%1, %2, %3 on GPU %4.</source>
        <translation>%1, %2, %3 en la GPU %4.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservada</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>the design</source>
        <translation>el diseño</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(eliminado)</translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>%1 (%2, long-term support)</source>
        <translation>%1 (%2, soporte a largo plazo)</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <source>About:</source>
        <translation>Sobre:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Por qué:</translation>
    </message>
    <message>
        <source>Way out:</source>
        <translation>Solución:</translation>
    </message>
    <message>
        <source>Versions:</source>
        <translation>Versiones:</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Evidencia:</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Fuentes:</translation>
    </message>
    <message>
        <source>Rule:</source>
        <translation>Regla:</translation>
    </message>
    <message>
        <source>Read in its source</source>
        <translation>Leído en su fuente</translation>
    </message>
    <message>
        <source>Read in a secondary source</source>
        <translation>Leído en una fuente secundaria</translation>
    </message>
    <message>
        <source>Remembered; the source could not be read</source>
        <translation>De memoria; no se pudo leer la fuente</translation>
    </message>
    <message>
        <source>Inferred from other rules</source>
        <translation>Deducido de otras reglas</translation>
    </message>
</context>
<context>
    <name>GpuCards</name>
    <message>
        <source>whole GPU</source>
        <translation>GPU completa</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
</context>
<context>
    <name>GpuLook</name>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <translation>Passthrough</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation>Mismo tamaño</translation>
    </message>
    <message>
        <source>Mixed size</source>
        <translation>Tamaño mixto</translation>
    </message>
    <message>
        <source>MIG</source>
        <translation>MIG</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>(several values)</source>
        <translation>(varios valores)</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Designs how the GPUs of ESXi hosts are shared.</source>
        <translation>Diseña cómo se comparten las GPU de los hosts ESXi.</translation>
    </message>
    <message>
        <source>Design to open (*.sliceboard.yaml).</source>
        <translation>Diseño que se va a abrir (*.sliceboard.yaml).</translation>
    </message>
    <message>
        <source>Your own catalog cannot be read, so Sliceboard starts with the shipped one alone.</source>
        <translation>No se puede leer su catálogo propio, por lo que Sliceboard se inicia solo con el catálogo incluido.</translation>
    </message>
    <message>
        <source>The catalog cannot be read.</source>
        <translation>No se puede leer el catálogo.</translation>
    </message>
</context>
<context>
    <name>OperationTexts</name>
    <message>
        <source>%1 cannot be the first number; choose one from 0 to %2.</source>
        <translation>%1 no puede ser el primer número; elija uno de 0 a %2.</translation>
    </message>
    <message>
        <source>%1 hosts cannot be added at once; choose 1 to %2.</source>
        <translation>No se pueden añadir %1 hosts a la vez; elija de 1 a %2.</translation>
    </message>
    <message>
        <source>A host cannot get %1 GPUs; choose 0 to %2.</source>
        <translation>Un host no puede tener %1 GPU; elija de 0 a %2.</translation>
    </message>
    <message>
        <source>No GPU model is chosen for the new hosts.</source>
        <translation>No se ha elegido ningún modelo de GPU para los hosts nuevos.</translation>
    </message>
    <message>
        <source>%1 GPUs cannot be added at once; choose 1 to %2.</source>
        <translation>No se pueden añadir %1 GPU a la vez; elija de 1 a %2.</translation>
    </message>
    <message>
        <source>No GPU model is chosen for %1.</source>
        <translation>No se ha elegido ningún modelo de GPU para %1.</translation>
    </message>
    <message>
        <source>%1 has no free PCI bus for %2 more GPUs.</source>
        <translation>%1 no tiene ningún bus PCI libre para %2 GPU más.</translation>
    </message>
    <message>
        <source>%1 VMs cannot be added at once; choose 1 to %2.</source>
        <translation>No se pueden añadir %1 VM a la vez; elija de 1 a %2.</translation>
    </message>
    <message>
        <source>%1 is no PCI address; write it as 0000:17:00.0.</source>
        <translation>%1 no es una dirección PCI; escríbala como 0000:17:00.0.</translation>
    </message>
    <message>
        <source>%1 already has a GPU at %2; choose another PCI address.</source>
        <translation>%1 ya tiene una GPU en %2; elija otra dirección PCI.</translation>
    </message>
    <message>
        <source>A finding is accepted for a reason; say which.</source>
        <translation>Un hallazgo se acepta por un motivo; indique cuál.</translation>
    </message>
    <message>
        <source>%1 is no date; write it as 2026-12-31.</source>
        <translation>%1 no es una fecha; escríbala como 2026-12-31.</translation>
    </message>
    <message>
        <source>The name is empty; type at least one letter or digit.</source>
        <translation>El nombre está vacío; escriba al menos una letra o un dígito.</translation>
    </message>
    <message>
        <source>There is already a cluster named %1; choose another name.</source>
        <translation>Ya existe un clúster llamado %1; elija otro nombre.</translation>
    </message>
    <message>
        <source>There is already a host named %1; choose another name.</source>
        <translation>Ya existe un host llamado %1; elija otro nombre.</translation>
    </message>
    <message>
        <source>There is already a VM named %1; choose another name.</source>
        <translation>Ya existe una VM llamada %1; elija otro nombre.</translation>
    </message>
    <message>
        <source>No vGPU profile is chosen for %1.</source>
        <translation>No se ha elegido ningún perfil de vGPU para %1.</translation>
    </message>
    <message>
        <source>A reserved slot goes on a vGPU slot; only a VM can take a whole GPU.</source>
        <translation>Una ranura reservada se coloca en una ranura de vGPU; solo una VM puede ocupar una GPU completa.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list of numbers</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 can start at %2 only.</source>
        <translation>%1 solo puede comenzar en %2.</translation>
    </message>
    <message>
        <source>%1 has no vGPU profiles; it can be used for passthrough only.</source>
        <translation>%1 no tiene perfiles de vGPU; solo se puede usar para passthrough.</translation>
    </message>
    <message>
        <source>%1 has no vGPU profile %2.</source>
        <translation>%1 no tiene el perfil de vGPU %2.</translation>
    </message>
    <message>
        <source>This is no longer part of the design.</source>
        <translation>Esto ya no forma parte del diseño.</translation>
    </message>
    <message>
        <source>%1 asks for no vGPU profile, and none is chosen for %2.</source>
        <translation>%1 no solicita ningún perfil de vGPU y no se ha elegido ninguno para %2.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The picture would have %1 × %2 pixels, which is too large: choose a smaller scale, one cluster, or SVG or PDF.</source>
        <translation>La imagen tendría %1 × %2 píxeles, lo que es demasiado grande: elija una escala menor, un solo clúster, o SVG o PDF.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture: choose a smaller scale.</source>
        <translation>No hay memoria suficiente para la imagen: elija una escala menor.</translation>
    </message>
    <message>
        <source>This file cannot be written: %1.</source>
        <translation>No se puede escribir este archivo: %1.</translation>
    </message>
    <message>
        <source>Untitled design</source>
        <translation>Diseño sin título</translation>
    </message>
    <message>
        <source>cluster %1, continued</source>
        <translation>clúster %1, continuación</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation>clúster %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Cliente: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Autor: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Fecha: %1</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Hoja %1 de %2</translation>
    </message>
    <message>
        <source>Catalog: %1</source>
        <translation>Catálogo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) not placed.</source>
        <translation>
            <numerusform>%n dispositivo sin colocar.</numerusform>
            <numerusform>%n dispositivos sin colocar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The place of a vGPU is an intent: vSphere itself chooses the physical GPU at power-on.</source>
        <translation>La posición de una vGPU es una intención: el propio vSphere elige la GPU física al encender la VM.</translation>
    </message>
    <message>
        <source>Free room</source>
        <translation>Espacio libre</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Unknown: a fact is missing</source>
        <translation>Desconocido: falta un dato</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Para información</translation>
    </message>
    <message>
        <source>Powered off</source>
        <translation>Apagada</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n desconocido</numerusform>
            <numerusform>%n desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info(s)</source>
        <translation>
            <numerusform>%n información</numerusform>
            <numerusform>%n informaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) waived</source>
        <translation>
            <numerusform>%n hallazgo con exención</numerusform>
            <numerusform>%n hallazgos con exención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>¿Desea guardar los cambios de “%1”?</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>Lo que no se guarde se perderá.</translation>
    </message>
    <message>
        <source>Comments in the file</source>
        <translation>Comentarios en el archivo</translation>
    </message>
    <message>
        <source>“%1” holds comments, which saving the changed design removes.</source>
        <translation>“%1” contiene comentarios, que se eliminarán al guardar el diseño modificado.</translation>
    </message>
    <message>
        <source>The version before stays beside it, with “~” after its name. Save under another name to keep the file as it is.</source>
        <translation>La versión anterior se conserva junto al archivo, con “~” después de su nombre. Guarde con otro nombre para mantener el archivo como está.</translation>
    </message>
    <message>
        <source>File was changed elsewhere</source>
        <translation>El archivo se modificó fuera de Sliceboard</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here.</source>
        <translation>Otro programa modificó “%1” después de que se abriera aquí.</translation>
    </message>
    <message>
        <source>Saving replaces those changes. The version before stays beside it, with “~” after its name.</source>
        <translation>Al guardar se reemplazan esos cambios. La versión anterior se conserva junto al archivo, con “~” después de su nombre.</translation>
    </message>
    <message>
        <source>Design is open elsewhere</source>
        <translation>El diseño está abierto en otro lugar</translation>
    </message>
    <message>
        <source>You can open it for reading and save changes under another name.</source>
        <translation>Puede abrirlo para lectura y guardar los cambios con otro nombre.</translation>
    </message>
    <message>
        <source>Open for &amp;reading</source>
        <translation>Abrir para &amp;lectura</translation>
    </message>
    <message>
        <source>Sliceboard</source>
        <translation>Sliceboard</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Sliceboard %1&lt;/h3&gt;&lt;p&gt;Designs how the GPUs of VMware ESXi hosts are shared: whole GPUs by DirectPath I/O passthrough, or slices as vGPUs.&lt;/p&gt;&lt;p&gt;Catalog as of: %2&lt;/p&gt;&lt;p&gt;Licence: Apache-2.0. Built with Qt %3.&lt;/p&gt;&lt;p&gt;NVIDIA and VMware product names are trademarks of their owners. Sliceboard is not made or endorsed by them.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Sliceboard %1&lt;/h3&gt;&lt;p&gt;Diseña cómo se comparten las GPU de los hosts VMware ESXi: GPU completas mediante passthrough de DirectPath I/O, o porciones como vGPU.&lt;/p&gt;&lt;p&gt;Catálogo a fecha de: %2&lt;/p&gt;&lt;p&gt;Licencia: Apache-2.0. Creado con Qt %3.&lt;/p&gt;&lt;p&gt;Los nombres de productos de NVIDIA y VMware son marcas comerciales de sus propietarios. Sliceboard no está creado ni respaldado por ellos.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Sliceboard</source>
        <translation>Acerca de Sliceboard</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The unsaved design could not be kept for recovery: %1.</source>
        <translation>No se pudo conservar el diseño sin guardar para su recuperación: %1.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n desconocido</numerusform>
            <numerusform>%n desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info(s)</source>
        <translation>
            <numerusform>%n información</numerusform>
            <numerusform>%n informaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%n con exención</numerusform>
            <numerusform>%n con exención</numerusform>
        </translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>To be reviewed, the facts have changed</source>
        <translation>Por revisar: los datos han cambiado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Stale, nothing to waive</source>
        <translation>Obsoleta: no hay nada que eximir</translation>
    </message>
    <message>
        <source>Way out: %1</source>
        <translation>Solución: %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regla: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Con exención</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Unknown: a fact is missing</source>
        <translation>Desconocido: falta un dato</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Para información</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation>%1: %2 en %3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Autor: %1</translation>
    </message>
    <message>
        <source>Holds until: %1</source>
        <translation>Válida hasta: %1</translation>
    </message>
    <message>
        <source>Waivers: none</source>
        <translation>Exenciones: ninguna</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Exenciones</translation>
    </message>
    <message>
        <source>Changed severities: none</source>
        <translation>Gravedades modificadas: ninguna</translation>
    </message>
    <message>
        <source>Changed severities</source>
        <translation>Gravedades modificadas</translation>
    </message>
    <message>
        <source>there is no such rule</source>
        <translation>no existe esa regla</translation>
    </message>
    <message>
        <source>%1: %2 (by default: %3)</source>
        <translation>%1: %2 (de forma predeterminada: %3)</translation>
    </message>
    <message>
        <source>Checked for %1. Catalog: %2.</source>
        <translation>Comprobado para %1. Catálogo: %2.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>%1 runs on %2, but its passthrough device is %3 on %4. Static DirectPath I/O names one PCI device of one host.</source>
        <translation>%1 se ejecuta en %2, pero su dispositivo passthrough es %3 en %4. DirectPath I/O estático designa un único dispositivo PCI de un único host.</translation>
    </message>
    <message>
        <source>%1 runs on %2, but one of its GPU devices is placed on %3 of %4. A VM runs on 1 host and can use only that host&apos;s GPUs.</source>
        <translation>%1 se ejecuta en %2, pero uno de sus dispositivos GPU está colocado en %3 de %4. Una VM se ejecuta en 1 host y solo puede usar las GPU de ese host.</translation>
    </message>
    <message>
        <source>Let %1 run on %2</source>
        <translation>Ejecutar %1 en %2</translation>
    </message>
    <message>
        <source>A passthrough device is on the VM&apos;s own host</source>
        <translation>Un dispositivo passthrough está en el propio host de la VM</translation>
    </message>
    <message>
        <source>Static DirectPath I/O binds a VM to the segment, bus, device and function of one host&apos;s PCI device, so the VM can power on only there.</source>
        <translation>DirectPath I/O estático vincula una VM al segmento, bus, dispositivo y función del dispositivo PCI de un único host, por lo que la VM solo puede encenderse allí.</translation>
    </message>
    <message>
        <source>Move the VM to that host, choose a GPU of its own host, or use Dynamic DirectPath I/O.</source>
        <translation>Mueva la VM a ese host, elija una GPU de su propio host o use DirectPath I/O dinámico.</translation>
    </message>
    <message>
        <source>All ESXi versions.</source>
        <translation>Todas las versiones de ESXi.</translation>
    </message>
    <message>
        <source>The GPU devices of a VM are on one host</source>
        <translation>Los dispositivos GPU de una VM están en un solo host</translation>
    </message>
    <message>
        <source>DRS chooses one host that can give the VM all its GPU devices; a VM never reaches a GPU of another host. The rule is our own inference from how DRS places GPU VMs: vSphere has no way to ask for such a VM.</source>
        <translation>DRS elige un host que pueda dar a la VM todos sus dispositivos GPU; una VM nunca accede a una GPU de otro host. La regla es una deducción nuestra a partir de cómo DRS coloca las VM con GPU: vSphere no ofrece ninguna forma de solicitar una VM así.</translation>
    </message>
    <message>
        <source>Place all devices of the VM on GPUs of one host, or let the VM run on the host that has them.</source>
        <translation>Coloque todos los dispositivos de la VM en GPU de un solo host o haga que la VM se ejecute en el host que las tiene.</translation>
    </message>
    <message>
        <source>Neither the release of the vGPU guest driver of %1 nor that of the vGPU Manager on %2 is entered, so it is unknown whether they suit each other.</source>
        <translation>No se ha indicado ni la versión del controlador vGPU del invitado de %1 ni la del vGPU Manager en %2, por lo que se desconoce si son compatibles.</translation>
    </message>
    <message>
        <source>The release of the vGPU guest driver of %1 is not entered, so it is unknown whether it suits the vGPU Manager %3 on %2.</source>
        <translation>No se ha indicado la versión del controlador vGPU del invitado de %1, por lo que se desconoce si es compatible con el vGPU Manager %3 en %2.</translation>
    </message>
    <message>
        <source>The release of the vGPU Manager on %2 is not entered, so it is unknown whether it suits the vGPU guest driver %4 of %1.</source>
        <translation>No se ha indicado la versión del vGPU Manager en %2, por lo que se desconoce si es compatible con el controlador vGPU del invitado %4 de %1.</translation>
    </message>
    <message>
        <source>The catalog does not say whether the vGPU guest driver %4 of %1 suits the vGPU Manager %3 on %2.</source>
        <translation>El catálogo no indica si el controlador vGPU del invitado %4 de %1 es compatible con el vGPU Manager %3 en %2.</translation>
    </message>
    <message>
        <source>%1 has vGPU guest driver %4, but %2 runs vGPU Manager %3. A guest driver works under a manager of its own branch, of the branch after it, or, if both are long-term branches, of the next long-term branch.</source>
        <translation>%1 tiene el controlador vGPU del invitado %4, pero %2 ejecuta el vGPU Manager %3. Un controlador del invitado funciona con un vGPU Manager de su misma rama, de la rama siguiente o, si ambas son ramas de soporte prolongado, de la siguiente rama de soporte prolongado.</translation>
    </message>
    <message>
        <source>%1 has vGPU guest driver %4, which is newer than vGPU Manager %3 on %2. The vGPU does not load in the guest.</source>
        <translation>%1 tiene el controlador vGPU del invitado %4, más reciente que el vGPU Manager %3 en %2. La vGPU no se carga en el invitado.</translation>
    </message>
    <message>
        <source>Bring the vGPU Manager on %1 to release %2</source>
        <translation>Llevar el vGPU Manager de %1 a la versión %2</translation>
    </message>
    <message>
        <source>The guest driver&apos;s branch suits the host&apos;s vGPU Manager</source>
        <translation>La rama del controlador del invitado es compatible con el vGPU Manager del host</translation>
    </message>
    <message>
        <source>NVIDIA supports a guest driver of the same branch as the vGPU Manager, of the branch before it, and of the previous long-term branch under a long-term branch. With any other pair the vGPU fails to load. From which release on each relaxation holds is remembered.</source>
        <translation>NVIDIA admite un controlador del invitado de la misma rama que el vGPU Manager, de la rama anterior y, con una rama de soporte prolongado, de la anterior rama de soporte prolongado. Con cualquier otra combinación la vGPU no se carga. A partir de qué versión vale cada excepción se cita de memoria.</translation>
    </message>
    <message>
        <source>Change the guest driver to the host&apos;s release, or to the branch before it.</source>
        <translation>Cambie el controlador del invitado a la versión del host o a la rama anterior.</translation>
    </message>
    <message>
        <source>As written for vGPU release 15 and later; up to release 8 the branches must be equal.</source>
        <translation>Tal como está, para la versión 15 de vGPU y posteriores; hasta la versión 8 las ramas deben ser iguales.</translation>
    </message>
    <message>
        <source>A guest driver is not newer than the host&apos;s vGPU Manager</source>
        <translation>Un controlador del invitado no es más reciente que el vGPU Manager del host</translation>
    </message>
    <message>
        <source>NVIDIA lists no pair in which the guest driver is of a newer branch than the vGPU Manager: the vGPU does not load in the guest.</source>
        <translation>NVIDIA no incluye ninguna combinación en la que el controlador del invitado sea de una rama más reciente que el vGPU Manager: la vGPU no se carga en el invitado.</translation>
    </message>
    <message>
        <source>Update the vGPU Manager on the hosts first, then the guests; or use an older guest driver.</source>
        <translation>Actualice primero el vGPU Manager en los hosts y después los invitados, o use un controlador del invitado más antiguo.</translation>
    </message>
    <message>
        <source>All vGPU releases.</source>
        <translation>Todas las versiones de vGPU.</translation>
    </message>
    <message>
        <source>Give %1 the NVIDIA vGPU guest driver of release %2</source>
        <translation>Asignar a %1 el controlador vGPU del invitado de NVIDIA, versión %2</translation>
    </message>
    <message>
        <source>Give %1 the NVIDIA vGPU guest driver</source>
        <translation>Asignar a %1 el controlador vGPU del invitado de NVIDIA</translation>
    </message>
    <message>
        <source>Give %1 the NVIDIA Data Center driver</source>
        <translation>Asignar a %1 el controlador Data Center de NVIDIA</translation>
    </message>
    <message>
        <source>Remove the NVIDIA driver from the guest of %1</source>
        <translation>Quitar el controlador de NVIDIA del invitado de %1</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Mover %1 a %2</translation>
    </message>
    <message>
        <source>Take %1 off this GPU and let it wait</source>
        <translation>Retirar %1 de esta GPU y dejarla en espera</translation>
    </message>
    <message>
        <source>Release the reserved slots that do not fit: %1 on %2</source>
        <translation>Liberar las ranuras reservadas que no caben: %1 en %2</translation>
    </message>
    <message>
        <source>Take off %2 what does not fit and let it wait: %1 vGPUs or reserved slots</source>
        <translation>Retirar de %2 lo que no cabe y dejarlo en espera: %1 vGPU o ranuras reservadas</translation>
    </message>
    <message>
        <source>Use %1 for vGPUs</source>
        <translation>Usar %1 para vGPU</translation>
    </message>
    <message>
        <source>Use %1 for passthrough</source>
        <translation>Usar %1 para passthrough</translation>
    </message>
    <message>
        <source>Switch %1 to same-size mode</source>
        <translation>Cambiar %1 al modo de mismo tamaño</translation>
    </message>
    <message>
        <source>Switch %1 to mixed-size mode</source>
        <translation>Cambiar %1 al modo de tamaño mixto</translation>
    </message>
    <message>
        <source>Switch %1 to multi-instance (MIG) mode</source>
        <translation>Cambiar %1 al modo de varias instancias (MIG)</translation>
    </message>
    <message>
        <source>Plan MIG switched off on %1</source>
        <translation>Planificar MIG desactivado en %1</translation>
    </message>
    <message>
        <source>%1 has both kinds of GPU device (passthrough: %2, vGPU: %3). NVIDIA supports the two modes only in separate VMs, so this VM may have one kind.</source>
        <translation>%1 tiene los dos tipos de dispositivo GPU (passthrough: %2, vGPU: %3). NVIDIA solo admite los dos modos en VM distintas, por lo que esta VM puede tener un solo tipo.</translation>
    </message>
    <message>
        <source>Remove the passthrough devices of %1 and keep its vGPUs</source>
        <translation>Quitar los dispositivos passthrough de %1 y conservar sus vGPU</translation>
    </message>
    <message>
        <source>Remove the vGPUs of %1 and keep its passthrough devices</source>
        <translation>Quitar las vGPU de %1 y conservar sus dispositivos passthrough</translation>
    </message>
    <message>
        <source>%1 is passed through to %2 and serves vGPUs too. A GPU works in one mode at a time: passthrough for one VM, or vGPUs.</source>
        <translation>%1 está asignada en passthrough a %2 y además sirve vGPU. Una GPU funciona en un solo modo a la vez: passthrough para una VM, o vGPU.</translation>
    </message>
    <message>
        <source>%1 is planned for vGPUs but is passed through to %2. A GPU works in one mode at a time: passthrough for one VM, or vGPUs.</source>
        <translation>%1 está planificada para vGPU, pero está asignada en passthrough a %2. Una GPU funciona en un solo modo a la vez: passthrough para una VM, o vGPU.</translation>
    </message>
    <message>
        <source>%1 is set to passthrough, but vGPUs are placed on it. A GPU works in one mode at a time: passthrough for one VM, or vGPUs.</source>
        <translation>%1 está configurada para passthrough, pero tiene vGPU colocadas. Una GPU funciona en un solo modo a la vez: passthrough para una VM, o vGPU.</translation>
    </message>
    <message>
        <source>%1 is passed through to %2 VMs, among them %3 and %4. A passthrough GPU belongs to 1 running VM; the next one will not power on.</source>
        <translation>%1 está asignada en passthrough a %2 VM, entre ellas %3 y %4. Una GPU en passthrough pertenece a 1 VM en ejecución; la siguiente no se encenderá.</translation>
    </message>
    <message>
        <source>%1 is passed through to %2 VMs, among them %3 and %4, of which at most 1 is powered on. That works only while the others stay off.</source>
        <translation>%1 está asignada en passthrough a %2 VM, entre ellas %3 y %4, de las que como máximo 1 está encendida. Eso solo funciona mientras las demás permanezcan apagadas.</translation>
    </message>
    <message>
        <source>%2 holds %1 by more than one passthrough device. A VM can have the same GPU only 1 time.</source>
        <translation>%2 tiene %1 mediante más de un dispositivo passthrough. Una VM puede tener la misma GPU solo 1 vez.</translation>
    </message>
    <message>
        <source>%2 is to have %1 by passthrough, but passthrough is switched off for this device on %3.</source>
        <translation>%2 debe recibir %1 mediante passthrough, pero passthrough está desactivado para este dispositivo en %3.</translation>
    </message>
    <message>
        <source>Plan passthrough switched on for %1</source>
        <translation>Planificar passthrough activado para %1</translation>
    </message>
    <message>
        <source>A VM uses passthrough or vGPU, never both</source>
        <translation>Una VM usa passthrough o vGPU, nunca ambos</translation>
    </message>
    <message>
        <source>A whole GPU by DirectPath I/O and a vGPU need different drivers in the guest. NVIDIA supports both modes on one host, but only in separate VMs on separate physical GPUs.</source>
        <translation>Una GPU completa mediante DirectPath I/O y una vGPU necesitan controladores distintos en el invitado. NVIDIA admite ambos modos en un mismo host, pero solo en VM distintas y en GPU físicas distintas.</translation>
    </message>
    <message>
        <source>Remove one kind of device. To switch a VM, power it off, remove the device and add one of the other kind.</source>
        <translation>Quite uno de los dos tipos de dispositivo. Para cambiar una VM, apáguela, quite el dispositivo y agregue uno del otro tipo.</translation>
    </message>
    <message>
        <source>All ESXi versions and vGPU releases.</source>
        <translation>Todas las versiones de ESXi y de vGPU.</translation>
    </message>
    <message>
        <source>A GPU serves passthrough or vGPUs, never both</source>
        <translation>Una GPU sirve passthrough o vGPU, nunca ambos</translation>
    </message>
    <message>
        <source>A GPU that is passed through belongs to one VM and is invisible to the vGPU Manager, so it cannot hold vGPUs at the same time.</source>
        <translation>Una GPU en passthrough pertenece a una VM y es invisible para el vGPU Manager, por lo que no puede alojar vGPU al mismo tiempo.</translation>
    </message>
    <message>
        <source>Dedicate the GPU to one mode and put the other VMs on another GPU.</source>
        <translation>Dedique la GPU a un solo modo y coloque las demás VM en otra GPU.</translation>
    </message>
    <message>
        <source>A passthrough GPU belongs to one running VM</source>
        <translation>Una GPU en passthrough pertenece a una sola VM en ejecución</translation>
    </message>
    <message>
        <source>DirectPath I/O hands the whole GPU to one VM. A second VM with the same GPU cannot power on while the first one runs. That several VMs may share it as long as all but one are powered off is our inference, so that case is a warning. A VM that mixes passthrough and vGPU is reported for that and does not count here.</source>
        <translation>DirectPath I/O entrega la GPU completa a una VM. Una segunda VM con la misma GPU no puede encenderse mientras se ejecuta la primera. Que varias VM puedan compartirla siempre que todas menos una estén apagadas es una deducción nuestra, por lo que ese caso es una advertencia. Una VM que mezcla passthrough y vGPU se notifica por ese motivo y no cuenta aquí.</translation>
    </message>
    <message>
        <source>Give each VM a GPU of its own, use Dynamic DirectPath I/O, or divide the GPU into vGPUs.</source>
        <translation>Dé a cada VM una GPU propia, use DirectPath I/O dinámico o divida la GPU en vGPU.</translation>
    </message>
    <message>
        <source>Passthrough is switched on for the device</source>
        <translation>Passthrough está activado para el dispositivo</translation>
    </message>
    <message>
        <source>ESXi offers a PCI device to VMs only after passthrough was toggled on for it and the host was restarted. Choose the physical function (PCI function 0), never a virtual function.</source>
        <translation>ESXi ofrece un dispositivo PCI a las VM solo después de activar passthrough para él y reiniciar el host. Elija la función física (función PCI 0), nunca una función virtual.</translation>
    </message>
    <message>
        <source>On the host: Configure &gt; PCI Devices &gt; Toggle Passthrough, then restart it.</source>
        <translation>En el host: Configure &gt; PCI Devices &gt; Toggle Passthrough; después, reinícielo.</translation>
    </message>
    <message>
        <source>%1 has default graphics type Shared, but GPUs for vGPUs (%2). vGPUs need Shared Direct; VMs with a vGPU fail to power on for lack of graphics resources.</source>
        <translation>%1 tiene el tipo de gráficos predeterminado Shared, pero GPU para vGPU (%2). Las vGPU necesitan Shared Direct; las VM con vGPU no se encienden por falta de recursos gráficos.</translation>
    </message>
    <message>
        <source>%1 has GPUs for vGPUs (%2), but its default graphics type is not entered. vGPUs need Shared Direct; ESXi&apos;s own default is Shared.</source>
        <translation>%1 tiene GPU para vGPU (%2), pero no se ha indicado su tipo de gráficos predeterminado. Las vGPU necesitan Shared Direct; el valor predeterminado de ESXi es Shared.</translation>
    </message>
    <message>
        <source>%1 is planned for vGPUs, but its active graphics type is %2. vGPUs need Shared Direct.</source>
        <translation>%1 está planificada para vGPU, pero su tipo de gráficos activo es %2. Las vGPU necesitan Shared Direct.</translation>
    </message>
    <message>
        <source>Set the default graphics type of %1 to Shared Direct</source>
        <translation>Establecer el tipo de gráficos predeterminado de %1 en Shared Direct</translation>
    </message>
    <message>
        <source>Set the graphics type of %1 to Shared Direct</source>
        <translation>Establecer el tipo de gráficos de %1 en Shared Direct</translation>
    </message>
    <message>
        <source>A host with vGPUs has default graphics type Shared Direct</source>
        <translation>Un host con vGPU tiene el tipo de gráficos predeterminado Shared Direct</translation>
    </message>
    <message>
        <source>With default graphics type Shared, ESXi gives its GPUs to VMware&apos;s own virtual 3D graphics. VMs with a vGPU then fail to power on with a message about insufficient graphics resources.</source>
        <translation>Con el tipo de gráficos predeterminado Shared, ESXi dedica sus GPU a los gráficos 3D virtuales de VMware. Las VM con vGPU no se encienden entonces y muestran un mensaje sobre recursos gráficos insuficientes.</translation>
    </message>
    <message>
        <source>Set Shared Direct under Host Graphics, then restart the host or its Xorg and nv-hostengine services.</source>
        <translation>Establezca Shared Direct en Host Graphics y después reinicie el host o sus servicios Xorg y nv-hostengine.</translation>
    </message>
    <message>
        <source>ESXi 6.5 and later.</source>
        <translation>ESXi 6.5 y posteriores.</translation>
    </message>
    <message>
        <source>A GPU with vGPUs has graphics type Shared Direct</source>
        <translation>Una GPU con vGPU tiene el tipo de gráficos Shared Direct</translation>
    </message>
    <message>
        <source>The active graphics type of a device decides what it can serve: Shared Direct for vGPUs, Direct for passthrough, Shared for VMware&apos;s virtual 3D graphics, Basic for none.</source>
        <translation>El tipo de gráficos activo de un dispositivo determina qué puede servir: Shared Direct para vGPU, Direct para passthrough, Shared para los gráficos 3D virtuales de VMware y Basic para nada de ello.</translation>
    </message>
    <message>
        <source>Set the device to Shared Direct under Host Graphics &gt; Graphics Devices, then restart the host.</source>
        <translation>Establezca el dispositivo en Shared Direct en Host Graphics &gt; Graphics Devices y después reinicie el host.</translation>
    </message>
    <message>
        <source>%1 uses vGPU profile %2, but no NVIDIA driver is given for its guest. A vGPU VM needs the NVIDIA vGPU guest driver.</source>
        <translation>%1 usa el perfil de vGPU %2, pero no se ha indicado ningún controlador de NVIDIA para su invitado. Una VM con vGPU necesita el controlador vGPU del invitado de NVIDIA.</translation>
    </message>
    <message>
        <source>%1 has a passthrough GPU, but no NVIDIA driver is given for its guest. A passthrough VM needs the NVIDIA Data Center driver, or the vGPU guest driver for licensed features.</source>
        <translation>%1 tiene una GPU en passthrough, pero no se ha indicado ningún controlador de NVIDIA para su invitado. Una VM con passthrough necesita el controlador Data Center de NVIDIA o, para las funciones con licencia, el controlador vGPU del invitado.</translation>
    </message>
    <message>
        <source>%1 uses vGPU profile %2, but its guest has the NVIDIA Data Center driver. A vGPU VM needs the NVIDIA vGPU guest driver; the Data Center driver belongs in passthrough VMs, the vGPU Manager on the ESXi host.</source>
        <translation>%1 usa el perfil de vGPU %2, pero su invitado tiene el controlador Data Center de NVIDIA. Una VM con vGPU necesita el controlador vGPU del invitado de NVIDIA; el controlador Data Center corresponde a las VM con passthrough y el vGPU Manager, al host ESXi.</translation>
    </message>
    <message>
        <source>%1 has a passthrough GPU and the NVIDIA Data Center driver, the usual choice. Features licensed as vWS, vApps or NVIDIA AI Enterprise need the vGPU guest driver instead.</source>
        <translation>%1 tiene una GPU en passthrough y el controlador Data Center de NVIDIA, la elección habitual. Las funciones con licencia vWS, vApps o NVIDIA AI Enterprise necesitan en su lugar el controlador vGPU del invitado.</translation>
    </message>
    <message>
        <source>%1 has a passthrough GPU and the NVIDIA vGPU guest driver, which features licensed as vWS, vApps or NVIDIA AI Enterprise need. Without them the Data Center driver is the usual choice.</source>
        <translation>%1 tiene una GPU en passthrough y el controlador vGPU del invitado de NVIDIA, que es necesario para las funciones con licencia vWS, vApps o NVIDIA AI Enterprise. Sin ellas, la elección habitual es el controlador Data Center.</translation>
    </message>
    <message>
        <source>The guest of %1 is said to have the NVIDIA vGPU Manager, which belongs on the ESXi host. A vGPU VM needs the NVIDIA vGPU guest driver.</source>
        <translation>Según los datos indicados, el invitado de %1 tiene el vGPU Manager de NVIDIA, que corresponde al host ESXi. Una VM con vGPU necesita el controlador vGPU del invitado de NVIDIA.</translation>
    </message>
    <message>
        <source>The guest of %1 is said to have the NVIDIA vGPU Manager, which belongs on the ESXi host. A passthrough VM needs the NVIDIA Data Center driver.</source>
        <translation>Según los datos indicados, el invitado de %1 tiene el vGPU Manager de NVIDIA, que corresponde al host ESXi. Una VM con passthrough necesita el controlador Data Center de NVIDIA.</translation>
    </message>
    <message>
        <source>The guest of %1 is said to have the NVIDIA vGPU Manager, which belongs on the ESXi host. A VM without GPU needs no NVIDIA driver.</source>
        <translation>Según los datos indicados, el invitado de %1 tiene el vGPU Manager de NVIDIA, que corresponde al host ESXi. Una VM sin GPU no necesita ningún controlador de NVIDIA.</translation>
    </message>
    <message>
        <source>A VM with a GPU has an NVIDIA driver in its guest</source>
        <translation>Una VM con GPU tiene un controlador de NVIDIA en su invitado</translation>
    </message>
    <message>
        <source>The VM powers on, but its guest cannot use the GPU without a driver. Passthrough VMs take the Data Center driver, vGPU VMs the vGPU guest driver.</source>
        <translation>La VM se enciende, pero su invitado no puede usar la GPU sin un controlador. Las VM con passthrough llevan el controlador Data Center y las VM con vGPU, el controlador vGPU del invitado.</translation>
    </message>
    <message>
        <source>Install the Data Center driver in passthrough VMs and the vGPU guest driver in vGPU VMs.</source>
        <translation>Instale el controlador Data Center en las VM con passthrough y el controlador vGPU del invitado en las VM con vGPU.</translation>
    </message>
    <message>
        <source>A vGPU VM has the vGPU guest driver</source>
        <translation>Una VM con vGPU tiene el controlador vGPU del invitado</translation>
    </message>
    <message>
        <source>NVIDIA has three drivers: the vGPU Manager for the ESXi host, the vGPU guest driver for vGPU VMs and the Data Center driver for passthrough VMs. That vGPU VMs need the vGPU guest driver was read in NVIDIA&apos;s guide; that the Data Center driver does not drive a vGPU at all is remembered.</source>
        <translation>NVIDIA tiene tres controladores: el vGPU Manager para el host ESXi, el controlador vGPU del invitado para las VM con vGPU y el controlador Data Center para las VM con passthrough. Que las VM con vGPU necesitan el controlador vGPU del invitado se ha leído en la guía de NVIDIA; que el controlador Data Center no puede manejar en absoluto una vGPU se cita de memoria.</translation>
    </message>
    <message>
        <source>Install the vGPU guest driver of a release that is compatible with the host&apos;s vGPU Manager, best of the same release.</source>
        <translation>Instale el controlador vGPU del invitado de una versión compatible con el vGPU Manager del host, preferiblemente de la misma versión.</translation>
    </message>
    <message>
        <source>A passthrough VM may have one of two drivers</source>
        <translation>Una VM con passthrough puede tener uno de dos controladores</translation>
    </message>
    <message>
        <source>The Data Center driver is the usual choice for a whole GPU; that it is usual is remembered, not read. The vGPU guest driver installs there as well and is needed for features licensed as vWS, vApps or NVIDIA AI Enterprise.</source>
        <translation>El controlador Data Center es la elección habitual para una GPU completa; que sea la habitual se cita de memoria, no se ha leído. El controlador vGPU del invitado también se puede instalar ahí y es necesario para las funciones con licencia vWS, vApps o NVIDIA AI Enterprise.</translation>
    </message>
    <message>
        <source>Choose deliberately; both are supported.</source>
        <translation>Elija de forma consciente; ambos son compatibles.</translation>
    </message>
    <message>
        <source>The vGPU Manager is on the host, never in a guest</source>
        <translation>El vGPU Manager está en el host, nunca en un invitado</translation>
    </message>
    <message>
        <source>The vGPU Manager is an ESXi component. Guests take the Data Center driver for passthrough or the vGPU guest driver for vGPUs.</source>
        <translation>El vGPU Manager es un componente de ESXi. Los invitados llevan el controlador Data Center para passthrough o el controlador vGPU del invitado para vGPU.</translation>
    </message>
    <message>
        <source>Replace it by the driver that the VM&apos;s GPU device needs.</source>
        <translation>Sustitúyalo por el controlador que necesita el dispositivo GPU de la VM.</translation>
    </message>
    <message>
        <source>%1 has GPUs for vGPUs (%2), but no NVIDIA vGPU Manager is installed on it. Without it ESXi cannot start a VM with a vGPU.</source>
        <translation>%1 tiene GPU para vGPU (%2), pero no tiene instalado el vGPU Manager de NVIDIA. Sin él, ESXi no puede iniciar una VM con vGPU.</translation>
    </message>
    <message>
        <source>%1 has the NVIDIA vGPU Manager, but all its GPUs (%2) are passed through. It is not needed there and does no harm.</source>
        <translation>%1 tiene el vGPU Manager de NVIDIA, pero todas sus GPU (%2) están en passthrough. Ahí no es necesario ni causa ningún perjuicio.</translation>
    </message>
    <message>
        <source>%1 is said to have the NVIDIA Data Center driver. That driver belongs in the guest of a passthrough VM; an ESXi host takes the NVIDIA vGPU Manager or no driver.</source>
        <translation>Según los datos indicados, %1 tiene el controlador Data Center de NVIDIA. Ese controlador corresponde al invitado de una VM con passthrough; un host ESXi lleva el vGPU Manager de NVIDIA o ningún controlador.</translation>
    </message>
    <message>
        <source>%1 is said to have the NVIDIA vGPU guest driver. That driver belongs in the guest of a vGPU VM; an ESXi host takes the NVIDIA vGPU Manager or no driver.</source>
        <translation>Según los datos indicados, %1 tiene el controlador vGPU del invitado de NVIDIA. Ese controlador corresponde al invitado de una VM con vGPU; un host ESXi lleva el vGPU Manager de NVIDIA o ningún controlador.</translation>
    </message>
    <message>
        <source>Remove the NVIDIA driver from %1</source>
        <translation>Quitar el controlador de NVIDIA de %1</translation>
    </message>
    <message>
        <source>Install the NVIDIA vGPU Manager of release %2 on %1</source>
        <translation>Instalar el vGPU Manager de NVIDIA, versión %2, en %1</translation>
    </message>
    <message>
        <source>A host with vGPUs has the vGPU Manager</source>
        <translation>Un host con vGPU tiene el vGPU Manager</translation>
    </message>
    <message>
        <source>Of NVIDIA&apos;s three drivers the vGPU Manager belongs on the ESXi host: it divides the GPUs. The vGPU guest driver belongs in vGPU VMs, the Data Center driver in passthrough VMs.</source>
        <translation>De los tres controladores de NVIDIA, el vGPU Manager es el que corresponde al host ESXi: divide las GPU. El controlador vGPU del invitado corresponde a las VM con vGPU y el controlador Data Center, a las VM con passthrough.</translation>
    </message>
    <message>
        <source>Install the vGPU Manager component for this major version of ESXi and restart the host.</source>
        <translation>Instale el componente vGPU Manager para esta versión principal de ESXi y reinicie el host.</translation>
    </message>
    <message>
        <source>A host with passthrough only needs no vGPU Manager</source>
        <translation>Un host que solo usa passthrough no necesita el vGPU Manager</translation>
    </message>
    <message>
        <source>A GPU that is passed through is driven by the guest alone. The vGPU Manager serves vGPUs only.</source>
        <translation>Una GPU en passthrough la maneja únicamente el invitado. El vGPU Manager solo sirve para las vGPU.</translation>
    </message>
    <message>
        <source>It may be removed, or kept for vGPUs that come later.</source>
        <translation>Se puede quitar, o conservar para vGPU futuras.</translation>
    </message>
    <message>
        <source>An ESXi host has the vGPU Manager or no NVIDIA driver</source>
        <translation>Un host ESXi tiene el vGPU Manager o ningún controlador de NVIDIA</translation>
    </message>
    <message>
        <source>Of NVIDIA&apos;s three drivers only the vGPU Manager runs on ESXi. The vGPU guest driver and the Data Center driver are made for Linux and Windows guests.</source>
        <translation>De los tres controladores de NVIDIA, solo el vGPU Manager se ejecuta en ESXi. El controlador vGPU del invitado y el controlador Data Center están hechos para invitados Linux y Windows.</translation>
    </message>
    <message>
        <source>Replace it by the vGPU Manager, or by nothing if all GPUs are passed through.</source>
        <translation>Sustitúyalo por el vGPU Manager, o por ninguno si todas las GPU están en passthrough.</translation>
    </message>
    <message>
        <source>MIG-backed profile %3 is placed on %1, but %2 cannot be divided into MIG instances.</source>
        <translation>El perfil basado en MIG %3 está colocado en %1, pero %2 no se puede dividir en instancias MIG.</translation>
    </message>
    <message>
        <source>%1 is in MIG mode, but %2 cannot be divided into MIG instances.</source>
        <translation>%1 está en modo MIG, pero %2 no se puede dividir en instancias MIG.</translation>
    </message>
    <message>
        <source>%1 holds MIG-backed profile %2 and time-sliced profile %3. A GPU is divided in one way at a time; two GPUs of one host may differ.</source>
        <translation>%1 aloja el perfil basado en MIG %2 y el perfil de tiempo compartido %3. Una GPU se divide de una sola forma a la vez; dos GPU de un mismo host pueden diferir.</translation>
    </message>
    <message>
        <source>%1 holds MIG-backed profile %2, but MIG is switched off on the device.</source>
        <translation>%1 aloja el perfil basado en MIG %2, pero MIG está desactivado en el dispositivo.</translation>
    </message>
    <message>
        <source>%1 holds MIG-backed profile %2, but is planned for time-sliced vGPUs.</source>
        <translation>%1 aloja el perfil basado en MIG %2, pero está planificada para vGPU de tiempo compartido.</translation>
    </message>
    <message>
        <source>MIG is switched on on %1, but the GPU is planned for passthrough.</source>
        <translation>MIG está activado en %1, pero la GPU está planificada para passthrough.</translation>
    </message>
    <message>
        <source>MIG is on on %1, but it holds time-sliced profile %2, which needs a GPU without MIG.</source>
        <translation>MIG está activado en %1, pero aloja el perfil de tiempo compartido %2, que necesita una GPU sin MIG.</translation>
    </message>
    <message>
        <source>MIG is switched on on %1, but the GPU is planned for time-sliced vGPUs.</source>
        <translation>MIG está activado en %1, pero la GPU está planificada para vGPU de tiempo compartido.</translation>
    </message>
    <message>
        <source>Only MIG-capable GPUs hold MIG instances</source>
        <translation>Solo las GPU compatibles con MIG alojan instancias MIG</translation>
    </message>
    <message>
        <source>MIG divides a GPU in hardware, which only the GPUs that NVIDIA&apos;s MIG guide lists can do: data-centre GPUs of the Ampere generation and later, but not all of them.</source>
        <translation>MIG divide una GPU por hardware, algo que solo pueden hacer las GPU que figuran en la guía de MIG de NVIDIA: GPU de centro de datos de la generación Ampere y posteriores, aunque no todas.</translation>
    </message>
    <message>
        <source>Use time-sliced vGPUs on this GPU, or a MIG-capable GPU.</source>
        <translation>Use vGPU de tiempo compartido en esta GPU, o una GPU compatible con MIG.</translation>
    </message>
    <message>
        <source>A GPU holds MIG-backed or time-sliced vGPUs, never both</source>
        <translation>Una GPU aloja vGPU basadas en MIG o de tiempo compartido, nunca ambas</translation>
    </message>
    <message>
        <source>MIG is a mode of the whole GPU. While it is on, plain time-sliced vGPUs cannot start there, and the reverse.</source>
        <translation>MIG es un modo de la GPU completa. Mientras está activado, no pueden iniciarse en ella vGPU normales de tiempo compartido, y viceversa.</translation>
    </message>
    <message>
        <source>Use separate GPUs for the two kinds.</source>
        <translation>Use GPU distintas para los dos tipos.</translation>
    </message>
    <message>
        <source>A GPU with MIG-backed vGPUs is in MIG mode</source>
        <translation>Una GPU con vGPU basadas en MIG está en modo MIG</translation>
    </message>
    <message>
        <source>MIG is enabled per GPU. Ampere GPUs need a host restart after nvidia-smi -mig 1 on ESXi, Hopper and later do not. ESXi then creates the instances itself.</source>
        <translation>MIG se habilita por GPU. Las GPU Ampere requieren reiniciar el host después de ejecutar nvidia-smi -mig 1 en ESXi; Hopper y posteriores, no. Después, ESXi crea las instancias por sí mismo.</translation>
    </message>
    <message>
        <source>Enable MIG on the GPU and plan it for multi-instance mode.</source>
        <translation>Habilite MIG en la GPU y planifíquela para el modo de varias instancias.</translation>
    </message>
    <message>
        <source>All ESXi versions and vGPU releases with MIG.</source>
        <translation>Todas las versiones de ESXi y de vGPU con MIG.</translation>
    </message>
    <message>
        <source>MIG is off on a GPU for time-sliced vGPUs or passthrough</source>
        <translation>MIG está desactivado en una GPU para vGPU de tiempo compartido o passthrough</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s guide asks to disable MIG before a GPU serves time-sliced vGPUs or passthrough. A guest may enable MIG itself later on a GPU passed through to it; that part is remembered.</source>
        <translation>La guía de NVIDIA pide deshabilitar MIG antes de que una GPU sirva vGPU de tiempo compartido o passthrough. Un invitado puede habilitar MIG por sí mismo más adelante en una GPU que tenga en passthrough; esta parte se cita de memoria.</translation>
    </message>
    <message>
        <source>Switch MIG off by nvidia-smi -mig 0 while nothing uses the GPU.</source>
        <translation>Desactive MIG con nvidia-smi -mig 0 mientras nada use la GPU.</translation>
    </message>
    <message>
        <source>%1 has %4 compute slices and %5 memory slices, but its MIG instances need %2 and %3 (vGPUs and reserved slots: %6, of them reserved: %7).</source>
        <translation>%1 tiene %4 porciones de cómputo y %5 porciones de memoria, pero sus instancias MIG necesitan %2 y %3 (vGPU y ranuras reservadas: %6; de ellas, reservadas: %7).</translation>
    </message>
    <message>
        <source>%1 holds %2 MIG instances with media extensions, such as profile %3. A GPU can have at most %4.</source>
        <translation>%1 aloja %2 instancias MIG con extensiones multimedia, como el perfil %3. Una GPU puede tener como máximo %4.</translation>
    </message>
    <message>
        <source>Let %1 use profile %2, without media extensions</source>
        <translation>Usar en %1 el perfil %2, sin extensiones multimedia</translation>
    </message>
    <message>
        <source>MIG instances fit into the GPU&apos;s slices</source>
        <translation>Las instancias MIG caben en las porciones de la GPU</translation>
    </message>
    <message>
        <source>A MIG instance takes compute slices and memory slices for itself. Their sums cannot exceed what the GPU has. Powered-off VMs do not count; reserved slots do, since their room is promised. vGPUs that share an instance count as one.</source>
        <translation>Una instancia MIG ocupa en exclusiva porciones de cómputo y porciones de memoria. Sus sumas no pueden superar lo que tiene la GPU. Las VM apagadas no cuentan; las ranuras reservadas sí, porque su espacio está comprometido. Las vGPU que comparten una instancia cuentan como una.</translation>
    </message>
    <message>
        <source>Move a VM to another GPU, or use fewer or smaller instances.</source>
        <translation>Mueva una VM a otra GPU, o use menos instancias o instancias más pequeñas.</translation>
    </message>
    <message>
        <source>Every MIG instance finds a start slice</source>
        <translation>Cada instancia MIG encuentra una porción inicial</translation>
    </message>
    <message>
        <source>Each kind of instance may start only at certain memory slices, and instances are never moved. On a GPU with seven compute slices 4g starts at 0 only and 3g at 0 or 4. Starts of this design are an intent: ESXi chooses them at power-on.</source>
        <translation>Cada tipo de instancia solo puede empezar en determinadas porciones de memoria, y las instancias nunca se mueven. En una GPU con siete porciones de cómputo, 4g solo empieza en 0 y 3g en 0 o 4. Los inicios de este diseño son una intención: ESXi los elige al encender.</translation>
    </message>
    <message>
        <source>Place 4g first, then 3g at slice 4; give up fixed starts, or use another GPU.</source>
        <translation>Coloque primero 4g y después 3g en la porción 4; renuncie a los inicios fijos o use otra GPU.</translation>
    </message>
    <message>
        <source>A GPU has one MIG instance with media extensions</source>
        <translation>Una GPU tiene una sola instancia MIG con extensiones multimedia</translation>
    </message>
    <message>
        <source>The JPEG and optical-flow engines exist once per GPU, and the instance with media extensions (+me) takes them.</source>
        <translation>Los motores JPEG y de flujo óptico existen una sola vez por GPU, y los ocupa la instancia con extensiones multimedia (+me).</translation>
    </message>
    <message>
        <source>Use the plain profile of the same size for all but one VM.</source>
        <translation>Use el perfil normal del mismo tamaño para todas las VM menos una.</translation>
    </message>
    <message>
        <source>%1 runs ESXi %3, but %2 is to serve MIG-backed vGPUs, which need ESXi %4 or later.</source>
        <translation>%1 ejecuta ESXi %3, pero %2 debe servir vGPU respaldadas por MIG, que requieren ESXi %4 o posterior.</translation>
    </message>
    <message>
        <source>%2 is to serve MIG-backed vGPUs, which need ESXi %4 or later. The ESXi version of %1 is not entered.</source>
        <translation>%2 debe servir vGPU respaldadas por MIG, que requieren ESXi %4 o posterior. No se ha indicado la versión de ESXi de %1.</translation>
    </message>
    <message>
        <source>%1 runs vGPU Manager %5, but %2 is to serve MIG-backed vGPUs. As far as remembered, these need vGPU release %6 or later.</source>
        <translation>%1 ejecuta vGPU Manager %5, pero %2 debe servir vGPU respaldadas por MIG. Según se recuerda, estas requieren la versión de vGPU %6 o posterior.</translation>
    </message>
    <message>
        <source>Plan ESXi %2 on %1</source>
        <translation>Planificar ESXi %2 en %1</translation>
    </message>
    <message>
        <source>%1 holds profile %2 (MIG instance %3), but %4 runs ESXi %5. This profile needs ESXi %6 or later.</source>
        <translation>%1 contiene el perfil %2 (instancia MIG %3), pero %4 ejecuta ESXi %5. Este perfil requiere ESXi %6 o posterior.</translation>
    </message>
    <message>
        <source>%1 holds profile %2 (MIG instance %3), which needs ESXi %6 or later. The ESXi version of %4 is not entered.</source>
        <translation>%1 contiene el perfil %2 (instancia MIG %3), que requiere ESXi %6 o posterior. No se ha indicado la versión de ESXi de %4.</translation>
    </message>
    <message>
        <source>%1 holds profile %2, whose vGPUs share a MIG instance, but %3 runs ESXi %4. Sharing needs ESXi %5 or later.</source>
        <translation>%1 contiene el perfil %2, cuyas vGPU comparten una instancia MIG, pero %3 ejecuta ESXi %4. Para compartirla se requiere ESXi %5 o posterior.</translation>
    </message>
    <message>
        <source>%1 holds profile %2, whose vGPUs share a MIG instance, but %3 runs vGPU Manager %6. Sharing needs vGPU release %7 or later.</source>
        <translation>%1 contiene el perfil %2, cuyas vGPU comparten una instancia MIG, pero %3 ejecuta vGPU Manager %6. Para compartirla se requiere la versión de vGPU %7 o posterior.</translation>
    </message>
    <message>
        <source>%1 holds profile %2, whose vGPUs share a MIG instance, which needs ESXi %5 or later. The ESXi version of %3 is not entered.</source>
        <translation>%1 contiene el perfil %2, cuyas vGPU comparten una instancia MIG, lo que requiere ESXi %5 o posterior. No se ha indicado la versión de ESXi de %3.</translation>
    </message>
    <message>
        <source>%1 holds profile %2, whose vGPUs share a MIG instance, which needs vGPU release %7 or later. The release of the vGPU Manager on %3 is not entered.</source>
        <translation>%1 contiene el perfil %2, cuyas vGPU comparten una instancia MIG, lo que requiere la versión de vGPU %7 o posterior. No se ha indicado la versión de vGPU Manager de %3.</translation>
    </message>
    <message>
        <source>MIG-backed vGPUs need ESXi 7.0 Update 2 or later</source>
        <translation>Las vGPU respaldadas por MIG requieren ESXi 7.0 Update 2 o posterior</translation>
    </message>
    <message>
        <source>Older ESXi versions know no MIG-backed vGPUs. The ESXi bound comes from a secondary source; the vGPU release is remembered, so that part is a warning.</source>
        <translation>Las versiones anteriores de ESXi no admiten vGPU respaldadas por MIG. El límite de ESXi procede de una fuente secundaria; la versión de vGPU se indica de memoria, por lo que esa parte es una advertencia.</translation>
    </message>
    <message>
        <source>Update ESXi, or use time-sliced vGPUs.</source>
        <translation>Actualice ESXi o use vGPU de tiempo compartido (time-sliced).</translation>
    </message>
    <message>
        <source>ESXi 7.0 Update 2 and later.</source>
        <translation>ESXi 7.0 Update 2 y posteriores.</translation>
    </message>
    <message>
        <source>Double-memory and media profiles need ESXi 8.0 Update 3</source>
        <translation>Los perfiles de memoria doble y multimedia requieren ESXi 8.0 Update 3</translation>
    </message>
    <message>
        <source>MIG profiles with one compute slice and double memory, and those with media extensions (+me), carry a footnote in NVIDIA&apos;s tables that asks for ESXi 8.0 Update 3. The footnote was matched to the profiles by its position.</source>
        <translation>Los perfiles MIG con una porción de cómputo y memoria doble, y los que tienen extensiones multimedia (+me), llevan en las tablas de NVIDIA una nota al pie que exige ESXi 8.0 Update 3. La nota se asoció a los perfiles por su posición.</translation>
    </message>
    <message>
        <source>Update ESXi, or use another MIG profile.</source>
        <translation>Actualice ESXi o use otro perfil MIG.</translation>
    </message>
    <message>
        <source>ESXi 8.0 Update 3 and later.</source>
        <translation>ESXi 8.0 Update 3 y posteriores.</translation>
    </message>
    <message>
        <source>vGPUs that share a MIG instance need ESXi 9.0 Update 1</source>
        <translation>Las vGPU que comparten una instancia MIG requieren ESXi 9.0 Update 1</translation>
    </message>
    <message>
        <source>Several vGPUs may share one MIG instance on RTX PRO Blackwell server GPUs only. The GPUs were read at NVIDIA; the ESXi bound comes from one secondary source.</source>
        <translation>Varias vGPU pueden compartir una instancia MIG solo en las GPU RTX PRO Blackwell para servidor. Las GPU se consultaron en NVIDIA; el límite de ESXi procede de una sola fuente secundaria.</translation>
    </message>
    <message>
        <source>Update the host, or use profiles that fill a whole MIG instance.</source>
        <translation>Actualice el host o use perfiles que ocupen una instancia MIG completa.</translation>
    </message>
    <message>
        <source>ESXi 9.0 Update 1, vGPU release 19 and later.</source>
        <translation>ESXi 9.0 Update 1, versión de vGPU 19 y posteriores.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode. VMware names Ampere as the first generation with it, NVIDIA&apos;s documents contradict each other for %3.</source>
        <translation>%1 está en modo de tamaño mixto. VMware indica Ampere como la primera generación que lo admite; los documentos de NVIDIA se contradicen en cuanto a %3.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, which %2 (%3) does not have.</source>
        <translation>%1 está en modo de tamaño mixto, que %2 (%3) no admite.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode. Whether %2 has that mode is unverified in the catalog.</source>
        <translation>%1 está en modo de tamaño mixto. En el catálogo no está verificado si %2 admite ese modo.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, but %2 runs ESXi %3. Mixed-size mode needs ESXi %4 or later.</source>
        <translation>%1 está en modo de tamaño mixto, pero %2 ejecuta ESXi %3. El modo de tamaño mixto requiere ESXi %4 o posterior.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, but %2 runs vGPU Manager %5. Mixed-size mode needs vGPU release %6 or later.</source>
        <translation>%1 está en modo de tamaño mixto, pero %2 ejecuta vGPU Manager %5. El modo de tamaño mixto requiere la versión de vGPU %6 o posterior.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, which needs ESXi %4 or later. The ESXi version of %2 is not entered.</source>
        <translation>%1 está en modo de tamaño mixto, que requiere ESXi %4 o posterior. No se ha indicado la versión de ESXi de %2.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, which needs vGPU release %6 or later. The release of the vGPU Manager on %2 is not entered.</source>
        <translation>%1 está en modo de tamaño mixto, que requiere la versión de vGPU %6 o posterior. No se ha indicado la versión de vGPU Manager de %2.</translation>
    </message>
    <message>
        <source>%1 holds %2 vGPUs of %3 in mixed-size mode (reserved slots in all: %4). In this mode profile %5 has %6 placement IDs, so at most %6 fit.</source>
        <translation>%1 contiene %2 vGPU de %3 en modo de tamaño mixto (ranuras reservadas en total: %4). En este modo el perfil %5 tiene %6 ID de colocación, por lo que caben como máximo %6.</translation>
    </message>
    <message>
        <source>%1 holds several vGPUs of profile %2 in mixed-size mode. How many of them fit (max_mixed) is unverified in the catalog.</source>
        <translation>%1 contiene varias vGPU del perfil %2 en modo de tamaño mixto. En el catálogo no está verificado cuántas caben (max_mixed).</translation>
    </message>
    <message>
        <source>Mixed-size mode needs a recent host and GPU</source>
        <translation>El modo de tamaño mixto requiere un host y una GPU recientes</translation>
    </message>
    <message>
        <source>ESXi can set the mode from 8.0 Update 3 on, NVIDIA&apos;s driver has it from branch 17 on, and the GPU must support it. For generations before Ampere the sources disagree, so those are a warning.</source>
        <translation>ESXi permite establecer el modo a partir de 8.0 Update 3, el controlador de NVIDIA lo ofrece a partir de la rama 17 y la GPU debe admitirlo. Para las generaciones anteriores a Ampere las fuentes discrepan, por lo que en ellas es una advertencia.</translation>
    </message>
    <message>
        <source>Update the host, or return the GPU to same-size mode.</source>
        <translation>Actualice el host o devuelva la GPU al modo de mismo tamaño.</translation>
    </message>
    <message>
        <source>ESXi 8.0 Update 3, vGPU release 17 and later.</source>
        <translation>ESXi 8.0 Update 3, versión de vGPU 17 y posteriores.</translation>
    </message>
    <message>
        <source>In mixed-size mode each size has a most of its own</source>
        <translation>En modo de tamaño mixto cada tamaño tiene su propio máximo</translation>
    </message>
    <message>
        <source>A vGPU of one size may start only at certain places of the GPU. There are as many as NVIDIA&apos;s table lists, which for some sizes is fewer than in same-size mode. Reserved slots count, powered-off VMs do not.</source>
        <translation>Una vGPU de un tamaño dado solo puede comenzar en determinados lugares de la GPU. Hay tantos como indica la tabla de NVIDIA, que para algunos tamaños son menos que en modo de mismo tamaño. Las ranuras reservadas cuentan; las VM apagadas, no.</translation>
    </message>
    <message>
        <source>Move a VM to another GPU, or choose a profile of another size.</source>
        <translation>Mueva una VM a otra GPU o elija un perfil de otro tamaño.</translation>
    </message>
    <message>
        <source>In mixed-size mode every vGPU finds a placement ID</source>
        <translation>En modo de tamaño mixto cada vGPU encuentra un ID de colocación</translation>
    </message>
    <message>
        <source>Each size may start only at its placement IDs, and ranges must not overlap. Room that no allowed start covers is stranded. Placement IDs of this design are an intent: ESXi chooses them itself at power-on.</source>
        <translation>Cada tamaño solo puede comenzar en sus ID de colocación y los intervalos no deben solaparse. El espacio que no cubre ningún inicio permitido queda desaprovechado. Los ID de colocación de este diseño son una intención: ESXi los elige por sí mismo al encender.</translation>
    </message>
    <message>
        <source>Choose sizes that divide each other (10, 20 and 40 GB of 80 GB; 6, 12 and 24 GB of 48 GB), give up fixed placement IDs, or use another GPU.</source>
        <translation>Elija tamaños que sean divisores entre sí (10, 20 y 40 GB de 80 GB; 6, 12 y 24 GB de 48 GB), renuncie a los ID de colocación fijos o use otra GPU.</translation>
    </message>
    <message>
        <source>%1 serves passthrough today and is planned for vGPUs. The switch needs its VMs powered off and a restart of %2.</source>
        <translation>%1 sirve hoy passthrough y está planificada para vGPU. El cambio exige apagar sus VM y reiniciar %2.</translation>
    </message>
    <message>
        <source>%1 serves vGPUs today and is planned for passthrough. The switch needs its VMs powered off and a restart of %2.</source>
        <translation>%1 sirve hoy vGPU y está planificada para passthrough. El cambio exige apagar sus VM y reiniciar %2.</translation>
    </message>
    <message>
        <source>%1 is used otherwise today than this design plans. The change needs its VMs powered off and a restart of %2.</source>
        <translation>%1 se usa hoy de forma distinta a la que prevé este diseño. El cambio exige apagar sus VM y reiniciar %2.</translation>
    </message>
    <message>
        <source>%1 serves both modes (passthrough GPUs: %2, vGPU GPUs: %3). That is supported: the modes use separate GPUs and separate VMs.</source>
        <translation>%1 sirve ambos modos (GPU en passthrough: %2, GPU para vGPU: %3). Esto se admite: los modos usan GPU distintas y VM distintas.</translation>
    </message>
    <message>
        <source>Switching a GPU&apos;s use needs a host restart</source>
        <translation>Cambiar el uso de una GPU requiere reiniciar el host</translation>
    </message>
    <message>
        <source>ESXi binds the device to another driver when passthrough is toggled. The VMs on it must be powered off and the host restarted before the new use holds.</source>
        <translation>Al activar o desactivar passthrough, ESXi vincula el dispositivo a otro controlador. Para que el nuevo uso surta efecto hay que apagar las VM que lo utilizan y reiniciar el host.</translation>
    </message>
    <message>
        <source>Plan a maintenance window: power off the VMs, toggle passthrough or set Shared Direct, restart the host.</source>
        <translation>Planifique una ventana de mantenimiento: apague las VM, active o desactive passthrough o establezca Shared Direct y reinicie el host.</translation>
    </message>
    <message>
        <source>One host may serve passthrough and vGPUs on separate GPUs</source>
        <translation>Un host puede servir passthrough y vGPU en GPU distintas</translation>
    </message>
    <message>
        <source>NVIDIA supports both modes on one host as long as they use separate physical GPUs and separate VMs. VMware recommends vGPU where both would do, since it is easier to operate.</source>
        <translation>NVIDIA admite ambos modos en un mismo host siempre que usen GPU físicas distintas y VM distintas. VMware recomienda vGPU cuando ambos serían adecuados, ya que es más fácil de operar.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, among them %3, which is only a part of a %7. %4 runs ESXi %5; before ESXi %6 a VM with several vGPUs needs full-size profiles.</source>
        <translation>%1 tiene %2 vGPU, entre ellas %3, que es solo una parte de una %7. %4 ejecuta ESXi %5; antes de ESXi %6, una VM con varias vGPU necesita perfiles de tamaño completo.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, among them %3, which is only a part of a %7. That needs ESXi %6 or later, and the ESXi version of %4 is not entered.</source>
        <translation>%1 tiene %2 vGPU, entre ellas %3, que es solo una parte de una %7. Esto requiere ESXi %6 o posterior, y no se ha indicado la versión de ESXi de %4.</translation>
    </message>
    <message>
        <source>%1 has vGPUs of different GPU models: %2 and %3. All vGPUs of a VM must be of one board type and one series; their sizes may differ.</source>
        <translation>%1 tiene vGPU de distintos modelos de GPU: %2 y %3. Todas las vGPU de una VM deben ser de un mismo tipo de placa y de una misma serie; sus tamaños pueden diferir.</translation>
    </message>
    <message>
        <source>%1 has vGPUs of different series: %2 and %3. All vGPUs of a VM must be of one board type and one series; their sizes may differ.</source>
        <translation>%1 tiene vGPU de distintas series: %2 y %3. Todas las vGPU de una VM deben ser de un mismo tipo de placa y de una misma serie; sus tamaños pueden diferir.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, among them %3 of series %4. A VM with this vGPU type can have 1 vGPU only.</source>
        <translation>%1 tiene %2 vGPU, entre ellas %3 de la serie %4. Una VM con este tipo de vGPU solo puede tener 1 vGPU.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, among them %3. Whether a VM may have several of this type is unverified in the catalog.</source>
        <translation>%1 tiene %2 vGPU, entre ellas %3. En el catálogo no está verificado si una VM puede tener varias de este tipo.</translation>
    </message>
    <message>
        <source>Remove the vGPUs of %1 that do not go with its first one (%2)</source>
        <translation>Quitar las vGPU de %1 que no son compatibles con la primera (%2)</translation>
    </message>
    <message>
        <source>Before ESXi 8.0 several vGPUs in one VM must be full-size</source>
        <translation>Antes de ESXi 8.0, varias vGPU en una VM deben ser de tamaño completo</translation>
    </message>
    <message>
        <source>Up to ESXi 7 a VM with several vGPUs may have only profiles of a whole GPU. From 8.0 on NVIDIA allows all sizes, time-sliced and MIG-backed. A secondary text on vSphere 9.0 still asks for full size; NVIDIA&apos;s statement is preferred here.</source>
        <translation>Hasta ESXi 7, una VM con varias vGPU solo puede tener perfiles de una GPU completa. A partir de 8.0, NVIDIA permite todos los tamaños, tanto de tiempo compartido (time-sliced) como respaldados por MIG. Un texto secundario sobre vSphere 9.0 aún exige el tamaño completo; aquí prevalece lo que indica NVIDIA.</translation>
    </message>
    <message>
        <source>Use full-size profiles, one vGPU, or ESXi 8.0 or later.</source>
        <translation>Use perfiles de tamaño completo, una sola vGPU o ESXi 8.0 o posterior.</translation>
    </message>
    <message>
        <source>Before ESXi 8.0.</source>
        <translation>Antes de ESXi 8.0.</translation>
    </message>
    <message>
        <source>Several vGPUs of a VM are of one board and series</source>
        <translation>Las distintas vGPU de una VM son de una misma placa y serie</translation>
    </message>
    <message>
        <source>NVIDIA supports several vGPUs in one VM if all are of the same board type and the same series: A40-48C with A40-16C works, A30-8C with A16-8C does not.</source>
        <translation>NVIDIA admite varias vGPU en una VM si todas son del mismo tipo de placa y de la misma serie: A40-48C con A40-16C funciona; A30-8C con A16-8C, no.</translation>
    </message>
    <message>
        <source>Choose profiles of one board type and series.</source>
        <translation>Elija perfiles de un mismo tipo de placa y una misma serie.</translation>
    </message>
    <message>
        <source>Only some vGPU types may be several in one VM</source>
        <translation>Solo algunos tipos de vGPU pueden repetirse en una VM</translation>
    </message>
    <message>
        <source>Q-series and C-series types may be given to a VM several times, A-series and B-series types may not, nor may some small types of older boards. That was read for vSphere 6.7 and in NVIDIA&apos;s type tables.</source>
        <translation>Los tipos de las series Q y C pueden asignarse varias veces a una VM; los de las series A y B, no, como tampoco algunos tipos pequeños de placas antiguas. Se consultó para vSphere 6.7 y en las tablas de tipos de NVIDIA.</translation>
    </message>
    <message>
        <source>Give the VM one vGPU, or use Q-series or C-series profiles.</source>
        <translation>Asigne una sola vGPU a la VM o use perfiles de las series Q o C.</translation>
    </message>
    <message>
        <source>vGPU profile %2 is placed on %1, but it is a profile of another GPU model. Each GPU model has its own vGPU types.</source>
        <translation>El perfil de vGPU %2 está colocado en %1, pero es un perfil de otro modelo de GPU. Cada modelo de GPU tiene sus propios tipos de vGPU.</translation>
    </message>
    <message>
        <source>vGPU profile %2 is placed on %1, but this GPU model has no vGPU types at all: it serves passthrough only.</source>
        <translation>El perfil de vGPU %2 está colocado en %1, pero este modelo de GPU no tiene ningún tipo de vGPU: solo sirve passthrough.</translation>
    </message>
    <message>
        <source>vGPU profile %2 is placed on %1. The catalog lists no such profile for this model, but its list of names is unverified.</source>
        <translation>El perfil de vGPU %2 está colocado en %1. El catálogo no incluye tal perfil para este modelo, pero su lista de nombres no está verificada.</translation>
    </message>
    <message>
        <source>The catalog has no vGPU profile %2, so its size and its place on %1 cannot be checked.</source>
        <translation>El catálogo no tiene el perfil de vGPU %2, por lo que no se pueden comprobar su tamaño ni su lugar en %1.</translation>
    </message>
    <message>
        <source>The catalog has no GPU model %2, so what %1 can hold cannot be checked.</source>
        <translation>El catálogo no tiene el modelo de GPU %2, por lo que no se puede comprobar qué puede contener %1.</translation>
    </message>
    <message>
        <source>Let %1 use vGPU profile %2, which this GPU has</source>
        <translation>Hacer que %1 use el perfil de vGPU %2, que esta GPU ofrece</translation>
    </message>
    <message>
        <source>%1 waits for vGPU profile %2, which the catalog does not have, so it cannot be checked.</source>
        <translation>%1 está en espera del perfil de vGPU %2, que no figura en el catálogo, por lo que no se puede comprobar.</translation>
    </message>
    <message>
        <source>%1 asks for GPU model %2, which the catalog does not have, so it cannot be checked.</source>
        <translation>%1 solicita el modelo de GPU %2, que no figura en el catálogo, por lo que no se puede comprobar.</translation>
    </message>
    <message>
        <source>A vGPU profile belongs to the GPU&apos;s model</source>
        <translation>Un perfil de vGPU corresponde al modelo de la GPU</translation>
    </message>
    <message>
        <source>The name of a profile begins with the board that it belongs to. ESXi offers a VM only hosts with a GPU of that model. A model or profile that the catalog does not know is neither confirmed nor refused.</source>
        <translation>El nombre de un perfil empieza por la placa a la que pertenece. ESXi ofrece a una VM solo los hosts con una GPU de ese modelo. Un modelo o perfil que el catálogo no conoce no se confirma ni se rechaza.</translation>
    </message>
    <message>
        <source>Choose a profile of this GPU&apos;s model, or a GPU of the profile&apos;s model.</source>
        <translation>Elija un perfil del modelo de esta GPU o una GPU del modelo del perfil.</translation>
    </message>
    <message>
        <source>What a VM asks for is in the catalog</source>
        <translation>Lo que solicita una VM figura en el catálogo</translation>
    </message>
    <message>
        <source>Sliceboard knows sizes and limits from its catalog only. What is not in it cannot be checked; that does not mean that it is wrong.</source>
        <translation>Sliceboard solo conoce los tamaños y límites de su catálogo. Lo que no figura en él no se puede comprobar; eso no significa que sea incorrecto.</translation>
    </message>
    <message>
        <source>Correct the name, or add the profile or model to your own catalog folder.</source>
        <translation>Corrija el nombre o añada el perfil o el modelo a su propia carpeta de catálogo.</translation>
    </message>
    <message>
        <source>%1 is in same-size mode, but holds vGPUs of %2 and of %3 (%4 and %5, vGPUs and reserved slots in all: %6). The first one that powers on fixes the size for all.</source>
        <translation>%1 está en modo de mismo tamaño, pero contiene vGPU de %2 y de %3 (%4 y %5; vGPU y ranuras reservadas en total: %6). La primera que se enciende fija el tamaño para todas.</translation>
    </message>
    <message>
        <source>%1 holds vGPUs of different series (%2 and %3) in same-size mode. Its host runs ESXi %4; before ESXi %5 one GPU takes one vGPU type.</source>
        <translation>%1 contiene vGPU de distintas series (%2 y %3) en modo de mismo tamaño. Su host ejecuta ESXi %4; antes de ESXi %5, una GPU admite un solo tipo de vGPU.</translation>
    </message>
    <message>
        <source>%1 holds vGPUs of different series (%2 and %3) in same-size mode, which needs ESXi %5. The ESXi version of its host is not entered.</source>
        <translation>%1 contiene vGPU de distintas series (%2 y %3) en modo de mismo tamaño, lo que requiere ESXi %5. No se ha indicado la versión de ESXi de su host.</translation>
    </message>
    <message>
        <source>%1 holds vGPUs of different series (%2 and %3) in same-size mode under vGPU Manager %6. As far as remembered, NVIDIA allows that only in later releases.</source>
        <translation>%1 contiene vGPU de distintas series (%2 y %3) en modo de mismo tamaño con vGPU Manager %6. Según se recuerda, NVIDIA solo lo permite en versiones posteriores.</translation>
    </message>
    <message>
        <source>%1 holds %2 vGPUs of %3 in same-size mode (reserved slots among them: %4). Profile %5 fits at most %6 times.</source>
        <translation>%1 contiene %2 vGPU de %3 en modo de mismo tamaño (ranuras reservadas entre ellas: %4). El perfil %5 cabe como máximo %6 veces.</translation>
    </message>
    <message>
        <source>%1 holds %2 vGPUs of profile %3 in same-size mode. How many of them fit on one GPU (max_equal) is unverified in the catalog.</source>
        <translation>%1 contiene %2 vGPU del perfil %3 en modo de mismo tamaño. En el catálogo no está verificado cuántas caben en una GPU (max_equal).</translation>
    </message>
    <message>
        <source>%1 has %2 of frame buffer, but its vGPUs need %3 (vGPUs: %4, reserved slots: %5). Frame buffer is never shared or oversubscribed.</source>
        <translation>%1 tiene %2 de frame buffer, pero sus vGPU necesitan %3 (vGPU: %4, ranuras reservadas: %5). El frame buffer nunca se comparte ni se sobreasigna.</translation>
    </message>
    <message>
        <source>The frame buffers of all vGPUs fit into the GPU&apos;s memory</source>
        <translation>Los frame buffers de todas las vGPU caben en la memoria de la GPU</translation>
    </message>
    <message>
        <source>A time-sliced vGPU shares computing time, but its frame buffer is its own from power-on to power-off. Powered-off VMs do not count; reserved slots do, since their room is promised.</source>
        <translation>Una vGPU de tiempo compartido (time-sliced) comparte el tiempo de cómputo, pero su frame buffer es exclusivo desde que se enciende hasta que se apaga. Las VM apagadas no cuentan; las ranuras reservadas sí, ya que su espacio está comprometido.</translation>
    </message>
    <message>
        <source>Move a VM to another GPU, choose smaller profiles, or release a reserved slot.</source>
        <translation>Mueva una VM a otra GPU, elija perfiles más pequeños o libere una ranura reservada.</translation>
    </message>
    <message>
        <source>In same-size mode all vGPUs of a GPU have one size</source>
        <translation>En modo de mismo tamaño todas las vGPU de una GPU tienen un solo tamaño</translation>
    </message>
    <message>
        <source>The first vGPU that powers on fixes the frame-buffer size until the GPU is empty again. A vGPU of another size is refused, however much room is left. Before ESXi 8.0 Update 3 this is the only mode.</source>
        <translation>La primera vGPU que se enciende fija el tamaño de frame buffer hasta que la GPU vuelve a quedar vacía. Una vGPU de otro tamaño se rechaza, por mucho espacio que quede. Antes de ESXi 8.0 Update 3 este es el único modo.</translation>
    </message>
    <message>
        <source>Use one size per GPU, or switch the empty GPU to mixed-size mode.</source>
        <translation>Use un solo tamaño por GPU o cambie la GPU vacía al modo de tamaño mixto.</translation>
    </message>
    <message>
        <source>All; the only mode before ESXi 8.0 Update 3.</source>
        <translation>Todas; el único modo antes de ESXi 8.0 Update 3.</translation>
    </message>
    <message>
        <source>vGPU series share a GPU only from ESXi 8.0 Update 2 on</source>
        <translation>Las series de vGPU comparten una GPU solo a partir de ESXi 8.0 Update 2</translation>
    </message>
    <message>
        <source>Older ESXi versions take one vGPU type per GPU. Since ESXi 8.0 Update 2 profiles of equal size but different series may share a GPU. The ESXi bound was read; from which vGPU release NVIDIA allows it is remembered, so that part is a warning.</source>
        <translation>Las versiones anteriores de ESXi admiten un solo tipo de vGPU por GPU. Desde ESXi 8.0 Update 2, los perfiles del mismo tamaño pero de distintas series pueden compartir una GPU. El límite de ESXi se ha consultado; la versión de vGPU a partir de la cual NVIDIA lo permite se indica de memoria, por lo que esa parte es una advertencia.</translation>
    </message>
    <message>
        <source>Update ESXi, or use one vGPU type per GPU.</source>
        <translation>Actualice ESXi o use un solo tipo de vGPU por GPU.</translation>
    </message>
    <message>
        <source>Before ESXi 8.0 Update 2 one vGPU type per GPU.</source>
        <translation>Antes de ESXi 8.0 Update 2, un solo tipo de vGPU por GPU.</translation>
    </message>
    <message>
        <source>A GPU in same-size mode holds a fixed number of vGPUs</source>
        <translation>Una GPU en modo de mismo tamaño contiene un número fijo de vGPU</translation>
    </message>
    <message>
        <source>Each vGPU type has a most per GPU in NVIDIA&apos;s tables, at most the GPU&apos;s memory divided by the profile&apos;s frame buffer. Powered-off VMs do not count; reserved slots do, since their room is promised.</source>
        <translation>Cada tipo de vGPU tiene un máximo por GPU en las tablas de NVIDIA, que no supera la memoria de la GPU dividida por el frame buffer del perfil. Las VM apagadas no cuentan; las ranuras reservadas sí, ya que su espacio está comprometido.</translation>
    </message>
    <message>
        <source>Move a VM to another GPU, choose a smaller profile, or release a reserved slot.</source>
        <translation>Mueva una VM a otra GPU, elija un perfil más pequeño o libere una ranura reservada.</translation>
    </message>
    <message>
        <source>Profile %2 on %1 needs a MIG instance, but the catalog lists no start for it on this GPU model.</source>
        <translation>El perfil %2 en %1 necesita una instancia MIG, pero el catálogo no indica ningún inicio para él en este modelo de GPU.</translation>
    </message>
    <message>
        <source>Profile %2 has no placement ID in mixed-size mode, so it cannot be on %1 in that mode.</source>
        <translation>El perfil %2 no tiene ningún ID de colocación en modo de tamaño mixto, por lo que no puede estar en %1 en ese modo.</translation>
    </message>
    <message>
        <source>A reserved slot of profile %2 on %1 is fixed to start %3. Profile %2 may start at %4.</source>
        <translation>Una ranura reservada del perfil %2 en %1 está fijada al inicio %3. El perfil %2 puede comenzar en %4.</translation>
    </message>
    <message>
        <source>%5 has profile %2 on %1 fixed to start %3. Profile %2 may start at %4.</source>
        <translation>%5 tiene el perfil %2 en %1 fijado al inicio %3. El perfil %2 puede comenzar en %4.</translation>
    </message>
    <message>
        <source>A reserved slot of profile %2 on %1 is fixed to placement ID %3. In mixed-size mode profile %2 may start at %4.</source>
        <translation>Una ranura reservada del perfil %2 en %1 está fijada al ID de colocación %3. En modo de tamaño mixto el perfil %2 puede comenzar en %4.</translation>
    </message>
    <message>
        <source>%5 has profile %2 on %1 fixed to placement ID %3. In mixed-size mode profile %2 may start at %4.</source>
        <translation>%5 tiene el perfil %2 en %1 fijado al ID de colocación %3. En modo de tamaño mixto el perfil %2 puede comenzar en %4.</translation>
    </message>
    <message>
        <source>Two vGPUs or reserved slots on %1 overlap: profile %2 fixed to placement ID %3 and profile %4 fixed to placement ID %5.</source>
        <translation>Dos vGPU o ranuras reservadas en %1 se solapan: el perfil %2 fijado al ID de colocación %3 y el perfil %4 fijado al ID de colocación %5.</translation>
    </message>
    <message>
        <source>The MIG instances for the %2 vGPUs and reserved slots on %1 (reserved: %3) find no places beside each other: each kind of instance may start only at certain memory slices.</source>
        <translation>Las instancias MIG para las %2 vGPU y ranuras reservadas en %1 (reservadas: %3) no encuentran sitio unas junto a otras: cada clase de instancia solo puede comenzar en determinadas porciones de memoria.</translation>
    </message>
    <message>
        <source>The %2 vGPUs and reserved slots on %1 (reserved: %3) find no places beside each other: in mixed-size mode each size may start only at its placement IDs.</source>
        <translation>Las %2 vGPU y ranuras reservadas en %1 (reservadas: %3) no encuentran sitio unas junto a otras: en modo de tamaño mixto cada tamaño solo puede comenzar en sus ID de colocación.</translation>
    </message>
    <message>
        <source>Where profile %2 may start on %1 is unverified in the catalog, so it is unknown whether all its vGPUs find a place.</source>
        <translation>En el catálogo no está verificado dónde puede comenzar el perfil %2 en %1, por lo que se desconoce si todas sus vGPU encuentran sitio.</translation>
    </message>
    <message>
        <source>The placement IDs of profile %2 in mixed-size mode are unverified in the catalog, so it is unknown whether all vGPUs of %1 find a place.</source>
        <translation>Los ID de colocación del perfil %2 en modo de tamaño mixto no están verificados en el catálogo, por lo que se desconoce si todas las vGPU de %1 encuentran sitio.</translation>
    </message>
    <message>
        <source>Give up the fixed placement IDs on %1</source>
        <translation>Renunciar a los ID de colocación fijos en %1</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs and runs on %3 with ESXi %4. The documents read confirm at most %5 vGPUs per VM; that %6 are possible rests on weaker evidence.</source>
        <translation>%1 tiene %2 vGPU y se ejecuta en %3 con ESXi %4. Los documentos consultados confirman como máximo %5 vGPU por VM; que sean posibles %6 se apoya en indicios más débiles.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, but runs on %3 with ESXi %4, where a VM can have at most %5.</source>
        <translation>%1 tiene %2 vGPU, pero se ejecuta en %3 con ESXi %4, donde una VM puede tener como máximo %5.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs. How many it may have depends on the ESXi version of its host, and it has no host yet; older versions allow %5.</source>
        <translation>%1 tiene %2 vGPU. Cuántas puede tener depende de la versión de ESXi de su host, y aún no tiene host; las versiones anteriores permiten %5.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs. How many it may have depends on the ESXi version of %3, which is not entered; older versions allow %5.</source>
        <translation>%1 tiene %2 vGPU. Cuántas puede tener depende de la versión de ESXi de %3, que no se ha indicado; las versiones anteriores permiten %5.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs and runs on %3 with ESXi %4. How many a VM may have is known from ESXi %5 on only.</source>
        <translation>%1 tiene %2 vGPU y se ejecuta en %3 con ESXi %4. Solo se sabe cuántas puede tener una VM a partir de ESXi %5.</translation>
    </message>
    <message>
        <source>%1 has %2 passthrough devices, but runs on %3 with ESXi %4, where a VM can have at most %5.</source>
        <translation>%1 tiene %2 dispositivos passthrough, pero se ejecuta en %3 con ESXi %4, donde una VM puede tener como máximo %5.</translation>
    </message>
    <message>
        <source>%1 has %2 passthrough devices. How many it may have depends on the ESXi version of its host, and it has no host yet; older versions allow %5.</source>
        <translation>%1 tiene %2 dispositivos passthrough. Cuántos puede tener depende de la versión de ESXi de su host, y aún no tiene host; las versiones anteriores permiten %5.</translation>
    </message>
    <message>
        <source>%1 has %2 passthrough devices. How many it may have depends on the ESXi version of %3, which is not entered; older versions allow %5.</source>
        <translation>%1 tiene %2 dispositivos passthrough. Cuántos puede tener depende de la versión de ESXi de %3, que no se ha indicado; las versiones anteriores permiten %5.</translation>
    </message>
    <message>
        <source>%1 has %2 passthrough devices and runs on %3 with ESXi %4. How many a VM may have is known from ESXi %5 on only.</source>
        <translation>%1 tiene %2 dispositivos passthrough y se ejecuta en %3 con ESXi %4. Solo se sabe cuántos puede tener una VM a partir de ESXi %5.</translation>
    </message>
    <message>
        <source>Keep %2 of these devices of %1 and remove the others (%3)</source>
        <translation>Conservar %2 de estos dispositivos de %1 y quitar los demás (%3)</translation>
    </message>
    <message>
        <source>A VM has no more vGPUs than its ESXi version allows</source>
        <translation>Una VM no tiene más vGPU de las que permite su versión de ESXi</translation>
    </message>
    <message>
        <source>Each ESXi version has a most of vGPUs per VM. What is above the documented number but below one that was only seen on a host or remembered is a warning.</source>
        <translation>Cada versión de ESXi tiene un máximo de vGPU por VM. Lo que supera el número documentado, pero no uno que solo se ha visto en un host o se recuerda, es una advertencia.</translation>
    </message>
    <message>
        <source>Give the VM fewer or larger vGPUs, or run it on a newer ESXi.</source>
        <translation>Asigne a la VM menos vGPU o vGPU más grandes, o ejecútela en una versión más reciente de ESXi.</translation>
    </message>
    <message>
        <source>The most depends on the ESXi version, from 6.7 Update 3 on.</source>
        <translation>El máximo depende de la versión de ESXi, a partir de 6.7 Update 3.</translation>
    </message>
    <message>
        <source>A VM has no more passthrough devices than its ESXi version allows</source>
        <translation>Una VM no tiene más dispositivos passthrough de los que permite su versión de ESXi</translation>
    </message>
    <message>
        <source>Each ESXi version, with the newest virtual hardware that it has, allows a most of PCI passthrough devices per VM. Older virtual hardware may allow fewer.</source>
        <translation>Cada versión de ESXi, con el hardware virtual más reciente que ofrece, permite un máximo de dispositivos PCI passthrough por VM. Un hardware virtual anterior puede permitir menos.</translation>
    </message>
    <message>
        <source>Give the VM fewer devices, or run it on a newer ESXi with newer virtual hardware.</source>
        <translation>Asigne menos dispositivos a la VM o ejecútela en una versión más reciente de ESXi con hardware virtual más reciente.</translation>
    </message>
    <message>
        <source>The most depends on the ESXi version, from 6.7 on.</source>
        <translation>El máximo depende de la versión de ESXi, a partir de 6.7.</translation>
    </message>
    <message>
        <source>Two vGPUs or reserved slots on %1 are drawn on one slot: profile %2 at %3. In same-size mode ESXi chooses the slots itself.</source>
        <translation>Dos vGPU o ranuras reservadas en %1 están dibujadas en una misma ranura: el perfil %2 en %3. En modo de mismo tamaño ESXi elige las ranuras por sí mismo.</translation>
    </message>
    <message>
        <source>Profile %2 is drawn at %3 on %1. In same-size mode its slots start at %4.</source>
        <translation>El perfil %2 está dibujado en %3 en %1. En modo de mismo tamaño sus ranuras comienzan en %4.</translation>
    </message>
    <message>
        <source>In same-size mode each slot is drawn once</source>
        <translation>En modo de mismo tamaño cada ranura se dibuja una sola vez</translation>
    </message>
    <message>
        <source>Same-size mode has equal slots, and ESXi gives each vGPU one of its own. A design that fixes two vGPUs to one slot, or one between slots, shows what cannot be. The rule is our own inference, hence a warning.</source>
        <translation>El modo de mismo tamaño tiene ranuras iguales y ESXi da a cada vGPU una propia. Un diseño que fija dos vGPU a una misma ranura, o una entre ranuras, muestra algo imposible. La regla es una deducción propia; por eso es una advertencia.</translation>
    </message>
    <message>
        <source>Give up the fixed placement IDs, or move one vGPU to a free slot.</source>
        <translation>Renuncie a los ID de colocación fijos o mueva una vGPU a una ranura libre.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Empty design</source>
        <translation>Diseño vacío</translation>
    </message>
    <message>
        <source>One cluster and nothing in it.</source>
        <translation>Un clúster sin nada dentro.</translation>
    </message>
    <message>
        <source>Passthrough and vGPU on one host</source>
        <translation>Passthrough y vGPU en un mismo host</translation>
    </message>
    <message>
        <source>Four A100: two in passthrough for training, one in equal slices, one in MIG mode.</source>
        <translation>Cuatro A100: dos en passthrough para entrenamiento, una en porciones iguales y una en modo MIG.</translation>
    </message>
    <message>
        <source>Virtual workstations on two L40S hosts</source>
        <translation>Estaciones de trabajo virtuales en dos hosts L40S</translation>
    </message>
    <message>
        <source>Eight workstations of 6 GB on each GPU, in equal slices.</source>
        <translation>Ocho estaciones de trabajo de 6 GB en cada GPU, en porciones iguales.</translation>
    </message>
    <message>
        <source>Inference on four HGX H100 hosts</source>
        <translation>Inferencia en cuatro hosts HGX H100</translation>
    </message>
    <message>
        <source>Eight H100 per host, all in MIG mode, with instances of several sizes.</source>
        <translation>Ocho H100 por host, todas en modo MIG, con instancias de varios tamaños.</translation>
    </message>
    <message>
        <source>Three hosts, one of them spare</source>
        <translation>Tres hosts, uno de ellos de reserva</translation>
    </message>
    <message>
        <source>Two hosts with vGPUs of several sizes; the third keeps the room of one of them free.</source>
        <translation>Dos hosts con vGPU de varios tamaños; el tercero mantiene libre el espacio equivalente a uno de ellos.</translation>
    </message>
    <message>
        <source>Example A: both modes on one host</source>
        <translation>Ejemplo A: ambos modos en un host</translation>
    </message>
    <message>
        <source>One VM has a whole GPU by DirectPath I/O, another a vGPU on a second GPU of the host.</source>
        <translation>Una VM tiene una GPU completa mediante DirectPath I/O; otra, una vGPU en una segunda GPU del host.</translation>
    </message>
    <message>
        <source>Example B: one mode per host</source>
        <translation>Ejemplo B: un modo por host</translation>
    </message>
    <message>
        <source>The same VMs on two hosts; only one of them needs the vGPU Manager.</source>
        <translation>Las mismas VM en dos hosts; solo uno de ellos necesita vGPU Manager.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Time-sliced, %1-series</source>
        <translation>Tiempo compartido (time-sliced), serie %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>%1 (%2 in mixed size)</source>
        <translation>%1 (%2 en tamaño mixto)</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>vGPU</source>
        <translation>vGPU</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation>Mismo tamaño</translation>
    </message>
    <message>
        <source>Mixed size</source>
        <translation>Tamaño mixto</translation>
    </message>
    <message>
        <source>Multi-instance (MIG)</source>
        <translation>Multiinstancia (MIG)</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>Shared Direct</source>
        <translation>Shared Direct</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Performance (spread)</source>
        <translation>Rendimiento (repartir)</translation>
    </message>
    <message>
        <source>Consolidation (fill)</source>
        <translation>Consolidación (llenar)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Data Center driver</source>
        <translation>Controlador Data Center</translation>
    </message>
    <message>
        <source>vGPU Manager</source>
        <translation>vGPU Manager</translation>
    </message>
    <message>
        <source>vGPU guest driver</source>
        <translation>Controlador vGPU del invitado</translation>
    </message>
    <message>
        <source>NVD-AIE (compute)</source>
        <translation>NVD-AIE (cómputo)</translation>
    </message>
    <message>
        <source>NVD-VGPU (graphics)</source>
        <translation>NVD-VGPU (gráficos)</translation>
    </message>
    <message>
        <source>BIOS</source>
        <translation>BIOS</translation>
    </message>
    <message>
        <source>EFI</source>
        <translation>EFI</translation>
    </message>
    <message>
        <source>Powered on</source>
        <translation>Encendida</translation>
    </message>
    <message>
        <source>Powered off</source>
        <translation>Apagada</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <translation>Passthrough</translation>
    </message>
    <message>
        <source>Dynamic passthrough</source>
        <translation>Passthrough dinámico</translation>
    </message>
    <message>
        <source>Time-sliced</source>
        <translation>Tiempo compartido (time-sliced)</translation>
    </message>
    <message>
        <source>MIG</source>
        <translation>MIG</translation>
    </message>
    <message>
        <source>MIG, time-sliced</source>
        <translation>MIG, tiempo compartido (time-sliced)</translation>
    </message>
    <message>
        <source>vGPU, no profile yet</source>
        <translation>vGPU, aún sin perfil</translation>
    </message>
    <message>
        <source>Whole GPU</source>
        <translation>GPU completa</translation>
    </message>
    <message>
        <source>Whole GPU: %1</source>
        <translation>GPU completa: %1</translation>
    </message>
    <message>
        <source>A VM with a GPU needs a driver in its guest: the Data Center driver for a passthrough GPU, the vGPU guest driver for a vGPU.</source>
        <translation>Una VM con GPU necesita un controlador en su sistema operativo invitado: el controlador Data Center para una GPU en passthrough y el controlador vGPU del invitado para una vGPU.</translation>
    </message>
    <message>
        <source>Belongs in the guest of a VM that has a whole GPU by passthrough (DirectPath I/O).</source>
        <translation>Se instala en el sistema operativo invitado de una VM que tiene una GPU completa mediante passthrough (DirectPath I/O).</translation>
    </message>
    <message>
        <source>Belongs on the ESXi host that serves vGPUs, never in a guest.</source>
        <translation>Se instala en el host ESXi que ofrece vGPU, nunca en un sistema operativo invitado.</translation>
    </message>
    <message>
        <source>Belongs in the guest of a VM that has a vGPU; it must be compatible with the vGPU Manager on the host.</source>
        <translation>Se instala en el sistema operativo invitado de una VM que tiene una vGPU; debe ser compatible con el vGPU Manager del host.</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>Anchors and aliases are not part of this format; write the value out.</source>
        <translation>Las anclas y los alias no forman parte de este formato; escriba el valor completo.</translation>
    </message>
    <message>
        <source>YAML tags such as &quot;%1&quot; are not part of this format.</source>
        <translation>Las etiquetas YAML como &quot;%1&quot; no forman parte de este formato.</translation>
    </message>
    <message>
        <source>Another YAML document starts here, or this line does not belong to what is above it; one document is expected.</source>
        <translation>Aquí comienza otro documento YAML, o esta línea no corresponde a lo que hay encima; se espera un solo documento.</translation>
    </message>
    <message>
        <source>The quotation mark that opens here is never closed.</source>
        <translation>La comilla que se abre aquí no se cierra nunca.</translation>
    </message>
    <message>
        <source>This text contains a control character; only tabs and line ends are allowed.</source>
        <translation>Este texto contiene un carácter de control; solo se permiten tabulaciones y saltos de línea.</translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %n values, which is the most that is read.</source>
        <translation>
            <numerusform>El archivo tiene más de %n valor, que es el máximo que se lee.</numerusform>
            <numerusform>El archivo tiene más de %n valores, que es el máximo que se lee.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key of a map must be plain text.</source>
        <translation>La clave de un mapa debe ser texto sin formato.</translation>
    </message>
    <message numerus="yes">
        <source>Lists and maps are nested deeper than %n levels, which is the most that is read.</source>
        <translation>
            <numerusform>Las listas y los mapas están anidados a más de %n nivel, que es el máximo que se lee.</numerusform>
            <numerusform>Las listas y los mapas están anidados a más de %n niveles, que es el máximo que se lee.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; occurs twice in one map.</source>
        <translation>La clave &quot;%1&quot; aparece dos veces en un mismo mapa.</translation>
    </message>
    <message>
        <source>The byte %1 is not UTF-8; save the file as UTF-8 text.</source>
        <translation>El byte %1 no es UTF-8; guarde el archivo como texto UTF-8.</translation>
    </message>
    <message>
        <source>The control character %1 does not belong in a text file.</source>
        <translation>El carácter de control %1 no corresponde a un archivo de texto.</translation>
    </message>
    <message>
        <source>This is not well-formed YAML: %1.</source>
        <translation>Este YAML no está bien formado: %1.</translation>
    </message>
    <message>
        <source>The file could not be read as YAML: %1.</source>
        <translation>No se pudo leer el archivo como YAML: %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, which is the most that is read.</source>
        <translation>El archivo supera los %1 MiB, que es el máximo que se lee.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>¿Quiso decir &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>un valor vacío</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>un mapa</translation>
    </message>
    <message>
        <source>Expected text, but got %1.</source>
        <translation>Se esperaba texto, pero se encontró %1.</translation>
    </message>
    <message>
        <source>Expected a whole number, but got %1.</source>
        <translation>Se esperaba un número entero, pero se encontró %1.</translation>
    </message>
    <message>
        <source>Expected a whole number from %1 to %2, but got %3.</source>
        <translation>Se esperaba un número entero de %1 a %2, pero se encontró %3.</translation>
    </message>
    <message>
        <source>Expected true or false, but got %1.</source>
        <translation>Se esperaba true o false, pero se encontró %1.</translation>
    </message>
    <message>
        <source>Expected one of %1, but got %2.</source>
        <translation>Se esperaba uno de los valores %1, pero se encontró %2.</translation>
    </message>
    <message>
        <source>Expected a list, but got %1.</source>
        <translation>Se esperaba una lista, pero se encontró %1.</translation>
    </message>
    <message>
        <source>Expected a map of keys and values, but got %1.</source>
        <translation>Se esperaba un mapa de claves y valores, pero se encontró %1.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing here.</source>
        <translation>Aquí falta la clave &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Unknown key &quot;%1&quot;.</source>
        <translation>Clave desconocida &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>YamlSyntax</name>
    <message>
        <source>YAML directives must have exactly one argument</source>
        <translation>las directivas YAML deben tener exactamente un argumento</translation>
    </message>
    <message>
        <source>bad YAML version</source>
        <translation>versión de YAML incorrecta</translation>
    </message>
    <message>
        <source>YAML major version too large</source>
        <translation>versión principal de YAML demasiado alta</translation>
    </message>
    <message>
        <source>repeated YAML directive</source>
        <translation>directiva YAML repetida</translation>
    </message>
    <message>
        <source>TAG directives must have exactly two arguments</source>
        <translation>las directivas TAG deben tener exactamente dos argumentos</translation>
    </message>
    <message>
        <source>repeated TAG directive</source>
        <translation>directiva TAG repetida</translation>
    </message>
    <message>
        <source>illegal character found while scanning tag handle</source>
        <translation>carácter no válido al analizar el identificador de etiqueta</translation>
    </message>
    <message>
        <source>tag handle with no suffix</source>
        <translation>identificador de etiqueta sin sufijo</translation>
    </message>
    <message>
        <source>end of verbatim tag not found</source>
        <translation>no se encontró el final de la etiqueta literal</translation>
    </message>
    <message>
        <source>end of map not found</source>
        <translation>no se encontró el final del mapa</translation>
    </message>
    <message>
        <source>end of map flow not found</source>
        <translation>no se encontró el final del mapa en estilo de flujo</translation>
    </message>
    <message>
        <source>end of sequence not found</source>
        <translation>no se encontró el final de la secuencia</translation>
    </message>
    <message>
        <source>end of sequence flow not found</source>
        <translation>no se encontró el final de la secuencia en estilo de flujo</translation>
    </message>
    <message>
        <source>cannot assign multiple tags to the same node</source>
        <translation>no se pueden asignar varias etiquetas al mismo nodo</translation>
    </message>
    <message>
        <source>cannot assign multiple anchors to the same node</source>
        <translation>no se pueden asignar varias anclas al mismo nodo</translation>
    </message>
    <message>
        <source>cannot assign multiple aliases to the same node</source>
        <translation>no se pueden asignar varios alias al mismo nodo</translation>
    </message>
    <message>
        <source>aliases can&apos;t have any content, *including* tags</source>
        <translation>los alias no pueden tener contenido, *incluidas* las etiquetas</translation>
    </message>
    <message>
        <source>bad character found while scanning hex number</source>
        <translation>carácter incorrecto al analizar un número hexadecimal</translation>
    </message>
    <message>
        <source>invalid unicode</source>
        <translation>Unicode no válido</translation>
    </message>
    <message>
        <source>unknown escape character</source>
        <translation>carácter de escape desconocido</translation>
    </message>
    <message>
        <source>unknown token</source>
        <translation>elemento desconocido</translation>
    </message>
    <message>
        <source>illegal document indicator in scalar</source>
        <translation>indicador de documento no permitido en un escalar</translation>
    </message>
    <message>
        <source>illegal EOF in scalar</source>
        <translation>fin de archivo no permitido en un escalar</translation>
    </message>
    <message>
        <source>illegal character in scalar</source>
        <translation>carácter no permitido en un escalar</translation>
    </message>
    <message>
        <source>illegal tab when looking for indentation</source>
        <translation>tabulación no permitida donde se esperaba sangría</translation>
    </message>
    <message>
        <source>illegal flow end</source>
        <translation>final de flujo no permitido</translation>
    </message>
    <message>
        <source>illegal block entry</source>
        <translation>entrada de bloque no permitida</translation>
    </message>
    <message>
        <source>illegal map key</source>
        <translation>clave de mapa no permitida</translation>
    </message>
    <message>
        <source>illegal map value</source>
        <translation>valor de mapa no permitido</translation>
    </message>
    <message>
        <source>alias not found after *</source>
        <translation>no se encontró el alias después de *</translation>
    </message>
    <message>
        <source>anchor not found after &amp;</source>
        <translation>no se encontró el ancla después de &amp;</translation>
    </message>
    <message>
        <source>illegal character found while scanning alias</source>
        <translation>carácter no permitido al analizar un alias</translation>
    </message>
    <message>
        <source>illegal character found while scanning anchor</source>
        <translation>carácter no permitido al analizar un ancla</translation>
    </message>
    <message>
        <source>cannot set zero indentation for a block scalar</source>
        <translation>no se puede establecer una sangría de cero para un escalar de bloque</translation>
    </message>
    <message>
        <source>unexpected character in block scalar</source>
        <translation>carácter inesperado en un escalar de bloque</translation>
    </message>
    <message>
        <source>the referenced anchor is not defined</source>
        <translation>el ancla a la que se hace referencia no está definida</translation>
    </message>
</context>
<context>
    <name>sliceboard::AddGpusDialog</name>
    <message>
        <source>Add GPUs</source>
        <translation>Añadir GPU</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>GPU &amp;model:</source>
        <translation>&amp;Modelo de GPU:</translation>
    </message>
    <message>
        <source>&amp;Number of GPUs:</source>
        <translation>&amp;Número de GPU:</translation>
    </message>
    <message>
        <source>Choose a GPU model.</source>
        <translation>Elija un modelo de GPU.</translation>
    </message>
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
            <numerusform>Añade %n GPU a %1.</numerusform>
            <numerusform>Añade %n GPU a %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::AddHostsDialog</name>
    <message>
        <source>Add Hosts</source>
        <translation>Añadir hosts</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>As entered below</source>
        <translation>Como se indica a continuación</translation>
    </message>
    <message>
        <source>&amp;Number of hosts:</source>
        <translation>&amp;Número de hosts:</translation>
    </message>
    <message>
        <source>Name &amp;prefix:</source>
        <translation>&amp;Prefijo del nombre:</translation>
    </message>
    <message>
        <source>&amp;First number:</source>
        <translation>P&amp;rimer número:</translation>
    </message>
    <message>
        <source>&amp;Cluster:</source>
        <translation>&amp;Clúster:</translation>
    </message>
    <message>
        <source>&amp;Like host:</source>
        <translation>Como el &amp;host:</translation>
    </message>
    <message>
        <source>&amp;ESXi version:</source>
        <translation>Versión de &amp;ESXi:</translation>
    </message>
    <message>
        <source>vGPU &amp;Manager release:</source>
        <translation>Versión de vGPU &amp;Manager:</translation>
    </message>
    <message>
        <source>Pac&amp;kage:</source>
        <translation>Pa&amp;quete:</translation>
    </message>
    <message>
        <source>Default &amp;graphics type:</source>
        <translation>Tipo de &amp;gráficos predeterminado:</translation>
    </message>
    <message>
        <source>&amp;Assignment policy:</source>
        <translation>Política de &amp;asignación:</translation>
    </message>
    <message>
        <source>GP&amp;U model:</source>
        <translation>Modelo de GP&amp;U:</translation>
    </message>
    <message>
        <source>GPU&amp;s per host:</source>
        <translation>GPU por ho&amp;st:</translation>
    </message>
    <message>
        <source>GPU us&amp;e:</source>
        <translation>Us&amp;o de la GPU:</translation>
    </message>
    <message>
        <source>vGPU m&amp;ode:</source>
        <translation>Mo&amp;do de vGPU:</translation>
    </message>
    <message>
        <source>“%1” is no ESXi version. Write it as 8.0.3 or 8.0 U3.</source>
        <translation>“%1” no es una versión de ESXi. Escríbala como 8.0.3 u 8.0 U3.</translation>
    </message>
    <message>
        <source>Adds %1.</source>
        <translation>Añade %1.</translation>
    </message>
</context>
<context>
    <name>sliceboard::AddVmsDialog</name>
    <message>
        <source>Add VMs</source>
        <translation>Añadir VM</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Reserve all guest memory</source>
        <translation>Reservar toda la memoria del invitado</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>A vGPU</source>
        <translation>Una vGPU</translation>
    </message>
    <message>
        <source>A whole GPU (passthrough)</source>
        <translation>Una GPU completa (passthrough)</translation>
    </message>
    <message>
        <source>&amp;Number of VMs:</source>
        <translation>&amp;Número de VM:</translation>
    </message>
    <message>
        <source>Name &amp;prefix:</source>
        <translation>&amp;Prefijo del nombre:</translation>
    </message>
    <message>
        <source>&amp;First number:</source>
        <translation>P&amp;rimer número:</translation>
    </message>
    <message>
        <source>&amp;Ask for:</source>
        <translation>&amp;Solicitar:</translation>
    </message>
    <message>
        <source>P&amp;rofile:</source>
        <translation>P&amp;erfil:</translation>
    </message>
    <message>
        <source>&amp;Guest OS:</source>
        <translation>Sistema operativo &amp;invitado:</translation>
    </message>
    <message>
        <source>NVIDIA &amp;driver in the guest:</source>
        <translation>Controlador NVIDIA en el invita&amp;do:</translation>
    </message>
    <message>
        <source>Driver re&amp;lease:</source>
        <translation>&amp;Versión del controlador:</translation>
    </message>
    <message>
        <source>Firm&amp;ware:</source>
        <translation>Firm&amp;ware:</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation>&amp;Memoria:</translation>
    </message>
    <message>
        <source>64-bit MM&amp;IO:</source>
        <translation>MMI&amp;O de 64 bits:</translation>
    </message>
    <message>
        <source>Adds %1.</source>
        <translation>Añade %1.</translation>
    </message>
    <message>
        <source>“%1” is no amount of memory. Write it as 16 GB or 512 MB.</source>
        <translation>“%1” no es una cantidad de memoria. Escríbala como 16 GB o 512 MB.</translation>
    </message>
    <message>
        <source>Choose a profile, or let the VMs ask for nothing yet.</source>
        <translation>Elija un perfil o deje que las VM no soliciten nada todavía.</translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardDrag</name>
    <message>
        <source>Took %1. Tab: next target; N: next allowed target; arrows: slot and GPU; P: whole GPU; V: slot; Enter: drop; Esc: let go.</source>
        <translation>Se tomó %1. Tab: destino siguiente; N: siguiente destino permitido; flechas: ranura y GPU; P: GPU completa; V: ranura; Intro: soltar; Esc: cancelar.</translation>
    </message>
    <message>
        <source>Choose a target first.</source>
        <translation>Elija primero un destino.</translation>
    </message>
    <message>
        <source>Dropped %1. %2</source>
        <translation>Se soltó %1. %2</translation>
    </message>
    <message>
        <source>No target is allowed without findings.</source>
        <translation>No hay ningún destino permitido sin hallazgos.</translation>
    </message>
    <message>
        <source>Let go of %1; nothing has changed.</source>
        <translation>Se canceló el movimiento de %1; nada ha cambiado.</translation>
    </message>
    <message>
        <source>%1: drop it on a GPU for passthrough, or on a slot for vGPU. Esc cancels.</source>
        <translation>%1: suéltelo en una GPU para passthrough o en una ranura para vGPU. Esc cancela.</translation>
    </message>
    <message>
        <source>Esc cancels.</source>
        <translation>Esc cancela.</translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardItemModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
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
            <numerusform>%n GPU</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardView</name>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>No hosts yet</source>
        <translation>Aún no hay hosts</translation>
    </message>
    <message>
        <source>Add a cluster and hosts, start from a template, or open the sample design.</source>
        <translation>Añada un clúster y hosts, empiece con una plantilla o abra el diseño de ejemplo.</translation>
    </message>
    <message>
        <source>Select a VM or a slot first, then take it.</source>
        <translation>Seleccione primero una VM o una ranura y, a continuación, tómela.</translation>
    </message>
</context>
<context>
    <name>sliceboard::ClusterPage</name>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Clusters need different names. Select one cluster to rename it.</source>
        <translation>Los clústeres necesitan nombres distintos. Seleccione un solo clúster para cambiarle el nombre.</translation>
    </message>
</context>
<context>
    <name>sliceboard::DesignCommands</name>
    <message>
        <source>Add cluster</source>
        <translation>Añadir clúster</translation>
    </message>
    <message numerus="yes">
        <source>Add %n host(s)</source>
        <translation>
            <numerusform>Añadir %n host</numerusform>
            <numerusform>Añadir %n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n GPU(s)</source>
        <translation>
            <numerusform>Añadir %n GPU</numerusform>
            <numerusform>Añadir %n GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n VM(s)</source>
        <translation>
            <numerusform>Añadir %n VM</numerusform>
            <numerusform>Añadir %n VM</numerusform>
        </translation>
    </message>
    <message>
        <source>Release reserved slot</source>
        <translation>Liberar ranura reservada</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s)</source>
        <translation>
            <numerusform>Quitar %n elemento</numerusform>
            <numerusform>Quitar %n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n VM(s)</source>
        <translation>
            <numerusform>Duplicar %n VM</numerusform>
            <numerusform>Duplicar %n VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n VM(s) off their GPUs</source>
        <translation>
            <numerusform>Retirar %n VM de su GPU</numerusform>
            <numerusform>Retirar %n VM de sus GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change use of %n GPU(s)</source>
        <translation>
            <numerusform>Cambiar el uso de %n GPU</numerusform>
            <numerusform>Cambiar el uso de %n GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for a whole GPU</source>
        <translation>Solicitar una GPU completa</translation>
    </message>
    <message>
        <source>Choose a profile in the profile palette first.</source>
        <translation>Elija primero un perfil en la paleta de perfiles.</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>Solicitar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n VM(s) taken. Select a GPU and choose “Place here”.</source>
        <translation>
            <numerusform>%n VM tomada. Seleccione una GPU y elija “Colocar aquí”.</numerusform>
            <numerusform>%n VM tomadas. Seleccione una GPU y elija “Colocar aquí”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n VM(s)</source>
        <translation>
            <numerusform>Colocar %n VM</numerusform>
            <numerusform>Colocar %n VM</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::DesignPage</name>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Customer:</source>
        <translation>Cliente:</translation>
    </message>
    <message>
        <source>Author:</source>
        <translation>Autor:</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Descripción:</translation>
    </message>
</context>
<context>
    <name>sliceboard::DevicePage</name>
    <message>
        <source>Kind:</source>
        <translation>Clase:</translation>
    </message>
    <message>
        <source>Profile:</source>
        <translation>Perfil:</translation>
    </message>
    <message>
        <source>GPU model:</source>
        <translation>Modelo de GPU:</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Hardware label:</source>
        <translation>Etiqueta de hardware:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>On GPU:</source>
        <translation>En la GPU:</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Placement ID:</source>
        <translation>ID de colocación:</translation>
    </message>
    <message>
        <source>First that fits</source>
        <translation>El primero que quepa</translation>
    </message>
    <message>
        <source>There is no GPU “%1”. Write host and PCI address, such as esx01/0000:17:00.0.</source>
        <translation>No existe la GPU “%1”. Escriba el host y la dirección PCI, por ejemplo, esx01/0000:17:00.0.</translation>
    </message>
    <message>
        <source>“%1” is no placement ID. It is a whole number from 0 on.</source>
        <translation>“%1” no es un ID de colocación. Es un número entero a partir de 0.</translation>
    </message>
</context>
<context>
    <name>sliceboard::DevicesEditor</name>
    <message>
        <source>Select a single VM to edit its devices.</source>
        <translation>Seleccione una sola VM para editar sus dispositivos.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Add &amp;vGPU</source>
        <translation>Añadir &amp;vGPU</translation>
    </message>
    <message>
        <source>Add whole &amp;GPU</source>
        <translation>Añadir &amp;GPU completa</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Add device</source>
        <translation>Añadir dispositivo</translation>
    </message>
    <message>
        <source>Remove device</source>
        <translation>Quitar dispositivo</translation>
    </message>
</context>
<context>
    <name>sliceboard::FindingsItemModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué es incorrecto</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Con exención</translation>
    </message>
</context>
<context>
    <name>sliceboard::FindingsNote</name>
    <message numerus="yes">
        <source>And %n more, see the findings panel.</source>
        <translation>
            <numerusform>Y %n más; consulte el panel de hallazgos.</numerusform>
            <numerusform>Y %n más; consulte el panel de hallazgos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 &lt;a href=&quot;#&quot;&gt;Details&lt;/a&gt;</source>
        <comment>severity: message, link</comment>
        <translation>%1: %2 &lt;a href=&quot;#&quot;&gt;Detalles&lt;/a&gt;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: message</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sliceboard::FindingsPanel</name>
    <message>
        <source>Search findings</source>
        <translation>Buscar hallazgos</translation>
    </message>
    <message>
        <source>Only about the selection</source>
        <translation>Solo sobre la selección</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Details of the finding</source>
        <translation>Detalles del hallazgo</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n desconocido</numerusform>
            <numerusform>%n desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info(s)</source>
        <translation>
            <numerusform>%n información</numerusform>
            <numerusform>%n informaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%n con exención</numerusform>
            <numerusform>%n con exención</numerusform>
        </translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Nothing is wrong: all rules hold.</source>
        <translation>Todo es correcto: se cumplen todas las reglas.</translation>
    </message>
    <message>
        <source>No finding passes the filters.</source>
        <translation>Ningún hallazgo coincide con los filtros.</translation>
    </message>
    <message>
        <source>Choose a finding to read more about it.</source>
        <translation>Elija un hallazgo para obtener más información sobre él.</translation>
    </message>
    <message>
        <source>Fix: %1…</source>
        <translation>Corregir: %1…</translation>
    </message>
    <message>
        <source>%1. Shows what changes before anything is changed.</source>
        <translation>%1. Muestra los cambios antes de modificar nada.</translation>
    </message>
    <message>
        <source>Select subjects on the board</source>
        <translation>Seleccionar los objetos en el tablero</translation>
    </message>
    <message>
        <source>Show only findings of this rule</source>
        <translation>Mostrar solo los hallazgos de esta regla</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Mostrar todos los hallazgos</translation>
    </message>
    <message>
        <source>Severity of this rule in this design</source>
        <translation>Gravedad de esta regla en este diseño</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation>Predeterminada (%1)</translation>
    </message>
    <message>
        <source>Change severity of rule</source>
        <translation>Cambiar la gravedad de la regla</translation>
    </message>
</context>
<context>
    <name>sliceboard::FixPreviewDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>severity: message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Preview of the fix</source>
        <translation>Vista previa de la corrección</translation>
    </message>
    <message>
        <source>No new findings come.</source>
        <translation>No aparecen hallazgos nuevos.</translation>
    </message>
    <message>
        <source>Findings that come:</source>
        <translation>Hallazgos que aparecen:</translation>
    </message>
    <message>
        <source>What changes:</source>
        <translation>Qué cambia:</translation>
    </message>
    <message>
        <source>Findings that go:</source>
        <translation>Hallazgos que desaparecen:</translation>
    </message>
</context>
<context>
    <name>sliceboard::GpuPage</name>
    <message>
        <source>On the real host</source>
        <translation>En el host real</translation>
    </message>
    <message>
        <source>PCI address:</source>
        <translation>Dirección PCI:</translation>
    </message>
    <message>
        <source>GPU model:</source>
        <translation>Modelo de GPU:</translation>
    </message>
    <message>
        <source>Use:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>vGPU mode:</source>
        <translation>Modo de vGPU:</translation>
    </message>
    <message>
        <source>Use today:</source>
        <translation>Uso actual:</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Según lo planificado</translation>
    </message>
    <message>
        <source>Passthrough enabled:</source>
        <translation>Passthrough habilitado:</translation>
    </message>
    <message>
        <source>Graphics type:</source>
        <translation>Tipo de gráficos:</translation>
    </message>
    <message>
        <source>As the host&apos;s default</source>
        <translation>El predeterminado del host</translation>
    </message>
    <message>
        <source>MIG enabled:</source>
        <translation>MIG habilitado:</translation>
    </message>
</context>
<context>
    <name>sliceboard::HistoryItemModel</name>
    <message>
        <source>Design as opened</source>
        <translation>Diseño tal como se abrió</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>Estado actual</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>sliceboard::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Choose a step and press Enter to go back or forth to it.</source>
        <translation>Elija un paso y pulse Intro para retroceder o avanzar hasta él.</translation>
    </message>
</context>
<context>
    <name>sliceboard::HostPage</name>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>ESXi version:</source>
        <translation>Versión de ESXi:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Data Center driver (wrong on a host)</source>
        <translation>Controlador Data Center (incorrecto en un host)</translation>
    </message>
    <message>
        <source>vGPU guest driver (wrong on a host)</source>
        <translation>Controlador vGPU del invitado (incorrecto en un host)</translation>
    </message>
    <message>
        <source>NVIDIA driver on ESXi:</source>
        <translation>Controlador NVIDIA en ESXi:</translation>
    </message>
    <message>
        <source>A host that serves vGPUs needs the vGPU Manager; one with passthrough only needs none.</source>
        <translation>Un host que ofrece vGPU necesita vGPU Manager; un host solo con passthrough no necesita ningún controlador.</translation>
    </message>
    <message>
        <source>Release:</source>
        <translation>Versión:</translation>
    </message>
    <message>
        <source>Package:</source>
        <translation>Paquete:</translation>
    </message>
    <message>
        <source>Default graphics type:</source>
        <translation>Tipo de gráficos predeterminado:</translation>
    </message>
    <message>
        <source>Assignment policy:</source>
        <translation>Política de asignación:</translation>
    </message>
    <message>
        <source>“%1” is no ESXi version. Write it as 8.0.3 or 8.0 U3.</source>
        <translation>“%1” no es una versión de ESXi. Escríbala como 8.0.3 u 8.0 U3.</translation>
    </message>
</context>
<context>
    <name>sliceboard::Inspector</name>
    <message>
        <source>Cluster %1</source>
        <translation>Clúster %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n clúster</numerusform>
            <numerusform>%n clústeres</numerusform>
        </translation>
    </message>
    <message>
        <source>Host %1</source>
        <translation>Host %1</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>VM %1</source>
        <translation>VM %1</translation>
    </message>
    <message numerus="yes">
        <source>%n VM(s)</source>
        <translation>
            <numerusform>%n VM</numerusform>
            <numerusform>%n VM</numerusform>
        </translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
</context>
<context>
    <name>sliceboard::InspectorPage</name>
    <message>
        <source>Other findings</source>
        <translation>Otros hallazgos</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar “%1”</translation>
    </message>
</context>
<context>
    <name>sliceboard::MainWindow</name>
    <message>
        <source>VMs</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n desconocido</numerusform>
            <numerusform>%n desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info(s)</source>
        <translation>
            <numerusform>%n información</numerusform>
            <numerusform>%n informaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Show them only.</source>
        <translation>%1. Mostrar solo estos.</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (solo lectura)</translation>
    </message>
    <message>
        <source>%1[*] – Sliceboard</source>
        <comment>file</comment>
        <translation>%1[*] – Sliceboard</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom: %1 %</source>
        <translation>Zoom: %1 %</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Borrar la lista</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Sliceboard designs (*.sliceboard.yaml);;All files (*)</source>
        <translation>Diseños de Sliceboard (*.sliceboard.yaml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 picture (*.%2)</source>
        <translation>Imagen %1 (*.%2)</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>No se pudo abrir “%1”.</translation>
    </message>
    <message>
        <source>The template could not be opened.</source>
        <translation>No se pudo abrir la plantilla.</translation>
    </message>
    <message>
        <source>The unsaved design could not be recovered.</source>
        <translation>No se pudo recuperar el diseño sin guardar.</translation>
    </message>
    <message>
        <source>Save Design As</source>
        <translation>Guardar diseño como</translation>
    </message>
    <message>
        <source>The design could not be saved as “%1”.</source>
        <translation>No se pudo guardar el diseño como “%1”.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Open Design</source>
        <translation>Abrir diseño</translation>
    </message>
    <message>
        <source>Export Board</source>
        <translation>Exportar tablero</translation>
    </message>
    <message>
        <source>The board could not be exported.</source>
        <translation>No se pudo exportar el tablero.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado a %1.</translation>
    </message>
</context>
<context>
    <name>sliceboard::OutlinePanel</name>
    <message>
        <source>Outline of clusters, hosts and GPUs</source>
        <translation>Esquema de clústeres, hosts y GPU</translation>
    </message>
</context>
<context>
    <name>sliceboard::ProfileItemModel</name>
    <message numerus="yes">
        <source>%1 (%n in the design)</source>
        <translation>
            <numerusform>%1 (%n en el diseño)</numerusform>
            <numerusform>%1 (%n en el diseño)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: parts of this row of the catalog are not verified.</source>
        <translation>%1: algunas partes de esta fila del catálogo no están verificadas.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Frame buffer</source>
        <translation>Frame buffer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Most per GPU</source>
        <translation>Máximo por GPU</translation>
    </message>
</context>
<context>
    <name>sliceboard::ProfilePalette</name>
    <message>
        <source>Search profiles</source>
        <translation>Buscar perfiles</translation>
    </message>
    <message>
        <source>Drag a profile to a GPU to reserve a slot, or to a VM to make it ask for that.</source>
        <translation>Arrastre un perfil a una GPU para reservar una ranura, o a una VM para que lo solicite.</translation>
    </message>
    <message>
        <source>vGPU profiles</source>
        <translation>Perfiles de vGPU</translation>
    </message>
</context>
<context>
    <name>sliceboard::RecoveryDialog</name>
    <message>
        <source>cannot be read any more</source>
        <translation>ya no se puede leer</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n VM(s)</source>
        <comment>hosts, VMs</comment>
        <translation>
            <numerusform>%1, %n VM</numerusform>
            <numerusform>%1, %n VM</numerusform>
        </translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>Nunca guardado</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n cambio sin guardar</numerusform>
            <numerusform>%n cambios sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2 – %3 – %4</source>
        <comment>file, time, changes, contents</comment>
        <translation>%1 – %2 – %3 – %4</translation>
    </message>
    <message>
        <source>Recover Unsaved Designs</source>
        <translation>Recuperar diseños sin guardar</translation>
    </message>
    <message>
        <source>Sliceboard ended before these designs were saved. Your files are as you last saved them; recovering opens the unsaved state as a changed design.</source>
        <translation>Sliceboard se cerró antes de que se guardaran estos diseños. Sus archivos están como los guardó por última vez; al recuperar, el estado sin guardar se abre como un diseño modificado.</translation>
    </message>
    <message>
        <source>Unsaved designs</source>
        <translation>Diseños sin guardar</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
</context>
<context>
    <name>sliceboard::Session</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>This file cannot be written. Save the design under another name.</source>
        <translation>No se puede escribir en este archivo. Guarde el diseño con otro nombre.</translation>
    </message>
</context>
<context>
    <name>sliceboard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Colores:</translation>
    </message>
    <message>
        <source>Own c&amp;atalog folder:</source>
        <translation>Carpeta del catálogo &amp;propio:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Own catalog folder</source>
        <translation>Carpeta del catálogo propio</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Language and catalog change when Sliceboard is started the next time.</source>
        <translation>Los cambios de idioma y de catálogo se aplican la próxima vez que se inicie Sliceboard.</translation>
    </message>
    <message>
        <source>Files in your own catalog folder add rows to the catalog that ships with Sliceboard, or replace them.</source>
        <translation>Los archivos de la carpeta de su catálogo propio añaden filas al catálogo incluido con Sliceboard o las reemplazan.</translation>
    </message>
</context>
<context>
    <name>sliceboard::StartPage</name>
    <message>
        <source>Design how the GPUs of your ESXi hosts are shared.</source>
        <translation>Diseñe cómo se comparten las GPU de sus hosts ESXi.</translation>
    </message>
    <message>
        <source>Recent designs</source>
        <translation>Diseños recientes</translation>
    </message>
    <message>
        <source>None yet. Designs that you open or save are listed here.</source>
        <translation>Ninguno todavía. Aquí se muestran los diseños que abra o guarde.</translation>
    </message>
    <message>
        <source>&amp;Open another design…</source>
        <translation>&amp;Abrir otro diseño…</translation>
    </message>
    <message>
        <source>Start a new design</source>
        <translation>Empezar un diseño nuevo</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Ver un ejemplo</translation>
    </message>
</context>
<context>
    <name>sliceboard::TemplateDialog</name>
    <message>
        <source>New Design</source>
        <translation>Diseño nuevo</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Description of the template</source>
        <translation>Descripción de la plantilla</translation>
    </message>
</context>
<context>
    <name>sliceboard::VmItemModel</name>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Solicita</translation>
    </message>
    <message>
        <source>Placed on</source>
        <translation>Colocada en</translation>
    </message>
    <message>
        <source>Guest driver</source>
        <translation>Controlador del invitado</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Rename VM</source>
        <translation>Cambiar nombre de la VM</translation>
    </message>
    <message>
        <source>Take VM off its GPU</source>
        <translation>Retirar la VM de su GPU</translation>
    </message>
    <message>
        <source>Release reserved slot</source>
        <translation>Liberar ranura reservada</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>Solicitar %1</translation>
    </message>
    <message numerus="yes">
        <source>Take %n VM(s) off their GPUs</source>
        <translation>
            <numerusform>Retirar %n VM de su GPU</numerusform>
            <numerusform>Retirar %n VM de sus GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (host only)</source>
        <translation>%1 (solo host)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: message</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sliceboard::VmPage</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Pinned to host:</source>
        <translation>Fijada al host:</translation>
    </message>
    <message>
        <source>Not pinned</source>
        <translation>No fijada</translation>
    </message>
    <message>
        <source>Power state:</source>
        <translation>Estado de energía:</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Guest OS:</source>
        <translation>Sistema operativo invitado:</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>NVIDIA driver in the guest:</source>
        <translation>Controlador NVIDIA en el invitado:</translation>
    </message>
    <message>
        <source>Driver release:</source>
        <translation>Versión del controlador:</translation>
    </message>
    <message>
        <source>“%1” is no amount of memory. Write it as 16 GB or 512 MB.</source>
        <translation>“%1” no es una cantidad de memoria. Escríbala como 16 GB o 512 MB.</translation>
    </message>
    <message>
        <source>Firmware:</source>
        <translation>Firmware:</translation>
    </message>
    <message>
        <source>Memory:</source>
        <translation>Memoria:</translation>
    </message>
    <message>
        <source>Reservation:</source>
        <translation>Reserva:</translation>
    </message>
    <message>
        <source>Reserve all guest memory</source>
        <translation>Reservar toda la memoria del invitado</translation>
    </message>
    <message>
        <source>Reserved memory:</source>
        <translation>Memoria reservada:</translation>
    </message>
    <message>
        <source>64-bit MMIO:</source>
        <translation>MMIO de 64 bits:</translation>
    </message>
    <message>
        <source>There is no host “%1” in this design.</source>
        <translation>No hay ningún host “%1” en este diseño.</translation>
    </message>
</context>
<context>
    <name>sliceboard::VmPalette</name>
    <message>
        <source>Search VMs</source>
        <translation>Buscar VM</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Colocadas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Which VMs to show</source>
        <translation>Qué VM mostrar</translation>
    </message>
    <message>
        <source>Add V&amp;Ms…</source>
        <translation>Añadir V&amp;M…</translation>
    </message>
    <message>
        <source>The design has no VMs yet. Add some and drag them to a GPU.</source>
        <translation>El diseño aún no tiene VM. Añada algunas y arrástrelas a una GPU.</translation>
    </message>
    <message>
        <source>No VM here contains “%1”.</source>
        <translation>Ninguna VM de esta lista contiene “%1”.</translation>
    </message>
    <message>
        <source>No VM is waiting: all are placed. Drag one here to take it off its GPU.</source>
        <translation>No hay ninguna VM en espera: todas están colocadas. Arrastre una aquí para retirarla de su GPU.</translation>
    </message>
    <message>
        <source>No VM is placed yet.</source>
        <translation>Aún no hay ninguna VM colocada.</translation>
    </message>
</context>
</TS>
