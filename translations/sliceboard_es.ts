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
        <translation>R&amp;ehacer</translation>
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
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Select &amp;All of This Kind</source>
        <translation>Seleccionar &amp;todo lo de este tipo</translation>
    </message>
    <message>
        <source>&amp;Take VMs</source>
        <translation>Tomar &amp;VM</translation>
    </message>
    <message>
        <source>Take VMs &amp;off Their GPUs</source>
        <translation>Quitar las VM de sus &amp;GPU</translation>
    </message>
    <message>
        <source>Ask for a &amp;Whole GPU</source>
        <translation>Solicitar una GPU &amp;completa</translation>
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
        <source>&amp;Unfold All</source>
        <translation>&amp;Desplegar todo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
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
        <source>&amp;About Sliceboard</source>
        <translation>Acerca &amp;de Sliceboard</translation>
    </message>
    <message>
        <source>&amp;Rules of This Design…</source>
        <translation>&amp;Reglas de este diseño…</translation>
    </message>
    <message>
        <source>&amp;Rule Reference</source>
        <translation>&amp;Referencia de reglas</translation>
    </message>
    <message>
        <source>&amp;House Rules…</source>
        <translation>Reglas pr&amp;opias…</translation>
    </message>
    <message>
        <source>Re&amp;lease Matrix…</source>
        <translation>&amp;Matriz de versiones…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Fol&amp;d All</source>
        <translation>&amp;Plegar todo</translation>
    </message>
    <message>
        <source>O&amp;verview Map</source>
        <translation>&amp;Mapa general</translation>
    </message>
    <message>
        <source>Group by &amp;Cluster</source>
        <translation>Agrupar por &amp;clúster</translation>
    </message>
    <message>
        <source>Group by &amp;GPU Model</source>
        <translation>Agrupar por modelo de &amp;GPU</translation>
    </message>
    <message>
        <source>Group by &amp;Mode</source>
        <translation>Agrupar por &amp;modo</translation>
    </message>
    <message>
        <source>Group by &amp;Utilisation</source>
        <translation>Agrupar por &amp;uso</translation>
    </message>
    <message>
        <source>Group by &amp;Findings</source>
        <translation>Agrupar por &amp;hallazgos</translation>
    </message>
    <message>
        <source>Sort as in the &amp;Design</source>
        <translation>Ordenar como en el &amp;diseño</translation>
    </message>
    <message>
        <source>Sort by &amp;Name</source>
        <translation>Ordenar por &amp;nombre</translation>
    </message>
    <message>
        <source>Sort &amp;Emptiest First</source>
        <translation>Ordenar: los más &amp;vacíos primero</translation>
    </message>
    <message>
        <source>Sort &amp;Worst Findings First</source>
        <translation>Ordenar: los &amp;peores hallazgos primero</translation>
    </message>
    <message>
        <source>Arrange &amp;Again</source>
        <translation>Ordenar de nuev&amp;o</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Copi&amp;ar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation>&amp;Versiones anteriores…</translation>
    </message>
    <message>
        <source>Export S&amp;teps as PDF…</source>
        <translation>E&amp;xportar pasos como PDF…</translation>
    </message>
    <message>
        <source>Present from Chosen Vie&amp;w</source>
        <translation>Presentar desde la &amp;vista elegida</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>A&amp;tajos de teclado…</translation>
    </message>
    <message>
        <source>Configure &amp;Toolbar…</source>
        <translation>Configurar &amp;barra de herramientas…</translation>
    </message>
    <message>
        <source>Sliceboard &amp;Help</source>
        <translation>A&amp;yuda de Sliceboard</translation>
    </message>
    <message>
        <source>Guided &amp;Tour</source>
        <translation>&amp;Visita guiada</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>Co&amp;mparar…</translation>
    </message>
    <message>
        <source>Mer&amp;ge Conflicts…</source>
        <translation>Conflictos de &amp;fusión…</translation>
    </message>
    <message>
        <source>Show &amp;Changes</source>
        <translation>Mostr&amp;ar cambios</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Title &amp;Block and Page…</source>
        <translation>Ca&amp;jetín y página…</translation>
    </message>
    <message>
        <source>Print Previe&amp;w…</source>
        <translation>Vista previa de &amp;impresión…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Sort Fulles&amp;t First</source>
        <translation>Ordenar: los más &amp;llenos primero</translation>
    </message>
    <message>
        <source>Dupli&amp;cate VMs</source>
        <translation>&amp;Duplicar VM</translation>
    </message>
    <message>
        <source>Fill &amp;In Usual Settings…</source>
        <translation>Rellenar a&amp;justes habituales…</translation>
    </message>
    <message>
        <source>Place O&amp;n…</source>
        <translation>Colocar e&amp;n…</translation>
    </message>
    <message>
        <source>Remo&amp;ve This Device</source>
        <translation>&amp;Quitar este dispositivo</translation>
    </message>
    <message>
        <source>Reserve a &amp;Slot of the Current Profile</source>
        <translation>Reservar una ranura del per&amp;fil actual</translation>
    </message>
    <message>
        <source>Place &amp;Here</source>
        <translation>Colocar aq&amp;uí</translation>
    </message>
    <message>
        <source>Ask for the Current Profi&amp;le</source>
        <translation>Solicitar el &amp;perfil actual</translation>
    </message>
    <message>
        <source>GPU: vGPU, Same Si&amp;ze</source>
        <translation>GPU: vGPU, mismo tama&amp;ño</translation>
    </message>
    <message>
        <source>Save Curren&amp;t View</source>
        <translation>&amp;Guardar la vista actual</translation>
    </message>
    <message>
        <source>Pr&amp;esent</source>
        <translation>P&amp;resentar</translation>
    </message>
    <message>
        <source>Fu&amp;ll Screen</source>
        <translation>Pa&amp;ntalla completa</translation>
    </message>
    <message>
        <source>&amp;Edit Properties</source>
        <translation>Ed&amp;itar propiedades</translation>
    </message>
    <message>
        <source>Show Its &amp;Findings</source>
        <translation>Mostrar sus halla&amp;zgos</translation>
    </message>
    <message>
        <source>Go to O&amp;utline</source>
        <translation>Ir al &amp;esquema</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>Ca&amp;mbiar nombre</translation>
    </message>
    <message>
        <source>Ne&amp;xt Match</source>
        <translation>Siguiente c&amp;oincidencia</translation>
    </message>
    <message>
        <source>Previous Match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Carry by &amp;Keyboard</source>
        <translation>Lleva&amp;r con el teclado</translation>
    </message>
    <message>
        <source>&amp;Change Plan</source>
        <translation>Plan de &amp;cambio</translation>
    </message>
    <message>
        <source>Zoom to Selectio&amp;n</source>
        <translation>Zoom a la &amp;selección</translation>
    </message>
    <message>
        <source>Fo&amp;ld</source>
        <translation>&amp;Plegar</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;Desplegar</translation>
    </message>
    <message>
        <source>Select Same &amp;Profile</source>
        <translation>Seleccionar las del mismo perfil</translation>
    </message>
    <message>
        <source>New Win&amp;dow</source>
        <translation>Ven&amp;tana nueva</translation>
    </message>
    <message>
        <source>Go to VMs</source>
        <translation>Ir a las VM</translation>
    </message>
    <message>
        <source>Go to Profiles</source>
        <translation>Ir a los perfiles</translation>
    </message>
    <message>
        <source>Go to Inspector</source>
        <translation>Ir al inspector</translation>
    </message>
    <message>
        <source>Go to History</source>
        <translation>Ir al historial</translation>
    </message>
    <message>
        <source>Go to Findings</source>
        <translation>Ir a los hallazgos</translation>
    </message>
    <message>
        <source>Go to Capacity</source>
        <translation>Ir a la capacidad</translation>
    </message>
    <message>
        <source>Go to Views</source>
        <translation>Ir a las vistas</translation>
    </message>
    <message>
        <source>Next Panel</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous Panel</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Go to Board</source>
        <translation>Ir al tablero</translation>
    </message>
    <message>
        <source>Move to Another Cluster…</source>
        <translation>Mover a otro clúster…</translation>
    </message>
</context>
<context>
    <name>BoardArrangement</name>
    <message>
        <source>No GPUs</source>
        <translation>Sin GPU</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacíos</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Llenos</translation>
    </message>
    <message>
        <source>%1–%2 % used</source>
        <translation>%1–%2 % en uso</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>Con errores</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>Con advertencias</translation>
    </message>
    <message>
        <source>With unknown facts</source>
        <translation>Con datos desconocidos</translation>
    </message>
    <message>
        <source>Without findings</source>
        <translation>Sin hallazgos</translation>
    </message>
</context>
<context>
    <name>BoardNodeAccessible</name>
    <message>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Folds or unfolds it</source>
        <translation>Lo pliega o lo despliega</translation>
    </message>
    <message>
        <source>Selects it</source>
        <translation>Lo selecciona</translation>
    </message>
</context>
<context>
    <name>CapacityItemModel</name>
    <message>
        <source>The whole design</source>
        <translation>Todo el diseño</translation>
    </message>
</context>
<context>
    <name>CapacityTexts</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1+</source>
        <extracomment>At least this many</extracomment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>One of several licences</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>One licence for each running VM: %1 (%2).</source>
        <translation>Una licencia por cada VM en marcha: %1 (%2).</translation>
    </message>
    <message>
        <source>One licence for each GPU: %1 (%2).</source>
        <translation>Una licencia por cada GPU: %1 (%2).</translation>
    </message>
    <message>
        <source>Which licence a whole GPU with the Data Center driver needs is not in the catalog.</source>
        <translation>El catálogo no dice qué licencia necesita una GPU entera con el controlador Data Center.</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <translation>Passthrough</translation>
    </message>
    <message>
        <source>vGPU</source>
        <translation>vGPU</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Stranded</source>
        <translation>Desaprovechado</translation>
    </message>
    <message>
        <source>%1: no GPU.</source>
        <translation>%1: ninguna GPU.</translation>
    </message>
    <message>
        <source>%1: the catalog does not know the GPUs here.</source>
        <translation>%1: el catálogo no conoce las GPU de aquí.</translation>
    </message>
    <message>
        <source>%1 %2 GB</source>
        <translation>%1 %2 GB</translation>
    </message>
    <message>
        <source>%1: %2 GB of frame buffer, of it: %3.</source>
        <translation>%1: %2 GB de frame buffer, de ellos: %3.</translation>
    </message>
    <message>
        <source>GPUs that the catalog does not know: %1.</source>
        <translation>GPU que el catálogo no conoce: %1.</translation>
    </message>
    <message>
        <source>Find no room: %1.</source>
        <translation>No encuentran sitio: %1.</translation>
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
    <message>
        <source>Expected a vGPU release such as 14.2, but got %1.</source>
        <translation>Se esperaba una versión de vGPU, como 14.2, pero se recibió %1.</translation>
    </message>
    <message>
        <source>Expected a vGPU release such as 15.0, but got %1.</source>
        <translation>Se esperaba una versión de vGPU, como 15.0, pero se recibió %1.</translation>
    </message>
    <message>
        <source>Expected module ids of a partition, from 1 on and ascending.</source>
        <translation>Se esperaban ID de módulo de una partición, a partir de 1 y en orden ascendente.</translation>
    </message>
    <message>
        <source>Expected an address such as https://example.org/guide, but got %1.</source>
        <translation>Se esperaba una dirección como https://example.org/guide, pero se encontró %1.</translation>
    </message>
    <message>
        <source>The GPU model %1 is not in gpus.yaml.</source>
        <translation>El modelo de GPU %1 no está en gpus.yaml.</translation>
    </message>
    <message>
        <source>Expected one module id from 1 on for each of %1 GPUs.</source>
        <translation>Se esperaba un id de módulo, a partir de 1, para cada una de las %1 GPU.</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>how month and year are written, as QLocale::toString() reads it</extracomment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>ChangeMarks</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>symbol, Removed, VM vm-2</comment>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>CliTexts</name>
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
        <source>The command export needs --to with the file to write.</source>
        <translation>El comando export necesita --to con el archivo que se va a escribir.</translation>
    </message>
    <message>
        <source>The design has no cluster &quot;%1&quot;.%2</source>
        <translation>El diseño no tiene el clúster &quot;%1&quot;.%2</translation>
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
    <message>
        <source>  1  check: findings at or above --fail-on; compat: the upgrade adds such findings</source>
        <translation>  1  check: hallazgos del nivel de --fail-on o superior; compat: la actualización añade hallazgos de ese tipo</translation>
    </message>
    <message>
        <source>How to print: text, json, sarif (SARIF 2.1.0, for code scanning) or junit (JUnit XML, for test reports) (default: text).</source>
        <translation>Formato de salida: text, json, sarif (SARIF 2.1.0, para el análisis de código) o junit (JUnit XML, para informes de pruebas) (valor predeterminado: text).</translation>
    </message>
    <message>
        <source>Which guest drivers go with this release of the vGPU Manager.</source>
        <translation>Qué controladores del invitado son compatibles con esta versión del vGPU Manager.</translation>
    </message>
    <message>
        <source>Which vGPU Managers take this release of the vGPU guest driver.</source>
        <translation>Qué vGPU Manager admiten esta versión del controlador vGPU del invitado.</translation>
    </message>
    <message>
        <source>Which vGPU branches are for this ESXi version, such as 8.0u3.</source>
        <translation>Qué ramas de vGPU corresponden a esta versión de ESXi, como 8.0u3.</translation>
    </message>
    <message>
        <source>With FILE: what a vGPU Manager of this release on its hosts would bring.</source>
        <translation>Con FILE: qué consecuencias tendría un vGPU Manager de esta versión en sus hosts.</translation>
    </message>
    <message>
        <source>With FILE: what a vGPU guest driver of this release in its VMs would bring.</source>
        <translation>Con FILE: qué consecuencias tendría un controlador vGPU del invitado de esta versión en sus VM.</translation>
    </message>
    <message>
        <source>With FILE: what this ESXi version on its hosts would bring.</source>
        <translation>Con FILE: qué consecuencias tendría esta versión de ESXi en sus hosts.</translation>
    </message>
    <message>
        <source>The mildest severity of findings that an upgrade may not add: error, warning, unknown, info, or never (default: error). Waived findings do not count.</source>
        <translation>La menor gravedad de los hallazgos que una actualización no puede añadir: error, warning, unknown, info o never (valor predeterminado: error). Los hallazgos con exención no cuentan.</translation>
    </message>
    <message>
        <source>The day to answer for (default: the current day).</source>
        <translation>La fecha para la que se responde (valor predeterminado: la fecha actual).</translation>
    </message>
    <message>
        <source>--%1 takes a version such as %2, but got &quot;%3&quot;.</source>
        <translation>--%1 admite una versión, como %2, pero se recibió &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>Which design is to be upgraded? Name its FILE.</source>
        <translation>¿Qué diseño se va a actualizar? Indique su FILE.</translation>
    </message>
    <message>
        <source>To which release? Give --upgrade-hosts, --upgrade-guests or --upgrade-esxi.</source>
        <translation>¿A qué versión? Indique --upgrade-hosts, --upgrade-guests o --upgrade-esxi.</translation>
    </message>
    <message>
        <source>Ask for a release by --host-driver, --guest or --esxi, or for an upgrade of a FILE.</source>
        <translation>Consulte una versión con --host-driver, --guest o --esxi, o la actualización de un FILE.</translation>
    </message>
    <message>
        <source>Tells from the catalog which releases of vGPU Manager, vGPU guest driver and ESXi go together, or which findings a planned upgrade of the design in FILE would add and remove; the file is not changed. Exit code 1: the upgrade adds findings at or above --fail-on.</source>
        <translation>Indica, según el catálogo, qué versiones de vGPU Manager, del controlador vGPU del invitado y de ESXi son compatibles entre sí, o qué hallazgos añadiría y eliminaría una actualización planificada del diseño de FILE; el archivo no se modifica. Código de salida 1: la actualización añade hallazgos del nivel de --fail-on o superior.</translation>
    </message>
    <message>
        <source>How to print: markdown, html (one page, light or dark as the reader&apos;s system) or json (default: markdown).</source>
        <translation>Formato de salida: markdown, html (una sola página, clara u oscura según el sistema del lector) o json (valor predeterminado: markdown).</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;.%2</source>
        <translation>No existe la regla &quot;%1&quot;.%2</translation>
    </message>
    <message>
        <source>Prints the rule reference: what each rule demands and why, since which version, by which sources, how sure it is, a design in which it fires and one in which it does not. With ids, only those rules.</source>
        <translation>Muestra la referencia de reglas: qué exige cada regla y por qué, desde qué versión, según qué fuentes, con qué certeza, un diseño en el que se activa y otro en el que no. Si se indican ID, solo esas reglas.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Rama</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Compatibilidad</translation>
    </message>
    <message>
        <source>, waived</source>
        <translation>, con exención</translation>
    </message>
    <message>
        <source>vGPU Manager %1 on the host, and vGPU guest drivers of these branches:</source>
        <translation>vGPU Manager %1 en el host y controladores vGPU del invitado de estas ramas:</translation>
    </message>
    <message>
        <source>vGPU guest driver %1 in the VM, and vGPU Managers of these branches:</source>
        <translation>Controlador vGPU del invitado %1 en la VM y vGPU Manager de estas ramas:</translation>
    </message>
    <message>
        <source>As the sources have it</source>
        <translation>Según las fuentes</translation>
    </message>
    <message>
        <source>ESXi %1, and vGPU Managers of these branches:</source>
        <translation>ESXi %1 y vGPU Manager de estas ramas:</translation>
    </message>
    <message>
        <source>The upgrade changes hosts: %1, VMs: %2. What is newer already stays; the file is not changed.</source>
        <translation>La actualización cambia hosts: %1, VM: %2. Lo que ya es más reciente se mantiene; el archivo no se modifica.</translation>
    </message>
    <message>
        <source>Findings that it adds: %1</source>
        <translation>Hallazgos que añade: %1</translation>
    </message>
    <message>
        <source>Findings that it removes: %1</source>
        <translation>Hallazgos que elimina: %1</translation>
    </message>
    <message>
        <source>With the house rules of this design file.</source>
        <translation>Con las reglas propias de este archivo de diseño.</translation>
    </message>
    <message>
        <source>Print what house rules can be written with instead: facts and tests (markdown or html).</source>
        <translation>Mostrar en su lugar con qué se escriben las reglas propias: datos y comprobaciones (markdown o html).</translation>
    </message>
    <message>
        <source>The vocabulary is printed as markdown or html.</source>
        <translation>El vocabulario se muestra como markdown o html.</translation>
    </message>
    <message>
        <source>Then measure what each rule costs over the whole design, and print that to standard error, the dearest first.</source>
        <translation>Después, medir lo que cuesta cada regla en todo el diseño e imprimirlo en la salida de error, la más costosa primero.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Todas las reglas</translation>
    </message>
    <message>
        <source>the design</source>
        <translation>el diseño</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <translation>Passthrough</translation>
    </message>
    <message>
        <source>vGPU</source>
        <translation>vGPU</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Stranded</source>
        <translation>Desaprovechado</translation>
    </message>
    <message>
        <source>Whole GPUs</source>
        <translation>GPU enteras</translation>
    </message>
    <message>
        <source>Without room</source>
        <translation>Sin sitio</translation>
    </message>
    <message>
        <source>Licences (VMs/GPUs)</source>
        <translation>Licencias (VM/GPU)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>Modelo de GPU</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Running VMs</source>
        <translation>VM en marcha</translation>
    </message>
    <message>
        <source>Frame buffer in GB. Free includes what is stranded: room that no vGPU type can take.</source>
        <translation>Frame buffer en GB. Lo libre incluye lo desaprovechado: espacio que ningún tipo de vGPU puede ocupar.</translation>
    </message>
    <message>
        <source>No amount counts the GPUs of models that the catalog does not know.</source>
        <translation>Ninguna cantidad cuenta las GPU de modelos que el catálogo no conoce.</translation>
    </message>
    <message>
        <source>unknown, 12+: for all or some GPUs the catalog does not tell, or not surely.</source>
        <translation>desconocido, 12+: de todas o de algunas GPU el catálogo no lo dice, o no con certeza.</translation>
    </message>
    <message>
        <source>What a row is: design, cluster, host or gpu (default: design).</source>
        <translation>Qué es cada fila: design, cluster, host o gpu (valor predeterminado: design).</translation>
    </message>
    <message>
        <source>Count only vGPUs of this profile, by its ESXi name. May be given several times.</source>
        <translation>Cuenta solo las vGPU de este perfil, por su nombre en ESXi. Puede darse varias veces.</translation>
    </message>
    <message>
        <source>Look at this cluster only.</source>
        <translation>Mira solo este clúster.</translation>
    </message>
    <message>
        <source>How to print: text, json or csv (default: text).</source>
        <translation>Formato de salida: text, json o csv (valor predeterminado: text).</translation>
    </message>
    <message>
        <source>The catalog has no vGPU profile &quot;%1&quot;.%2</source>
        <translation>El catálogo no tiene el perfil de vGPU &quot;%1&quot;.%2</translation>
    </message>
    <message>
        <source>Tells what the GPUs of a design hold: frame buffer used, free and stranded, how many more of each vGPU profile fit, and licences by edition. FILE may be -, for standard input.</source>
        <translation>Dice qué contienen las GPU de un diseño: frame buffer usado, libre y desaprovechado, cuántas más caben de cada perfil de vGPU y las licencias por edición. FILE puede ser -, la entrada estándar.</translation>
    </message>
    <message>
        <source>Write the saved views, one page for each; OUT must end in .pdf.</source>
        <translation>Escribe las vistas guardadas, una página para cada una; OUT debe terminar en .pdf.</translation>
    </message>
    <message>
        <source>Replace all names by pseudonyms.</source>
        <translation>Sustituye todos los nombres por seudónimos.</translation>
    </message>
    <message>
        <source>With --steps: text across the board; &quot;&quot; for none.</source>
        <translation>Con --steps: texto a través del tablero; &quot;&quot; para ninguno.</translation>
    </message>
    <message>
        <source>--steps writes a PDF; --to must end in .pdf.</source>
        <translation>--steps escribe un PDF; --to debe terminar en .pdf.</translation>
    </message>
    <message>
        <source>--%1 does not go with --steps.</source>
        <translation>--%1 no es compatible con --steps.</translation>
    </message>
    <message>
        <source>--watermark needs --steps.</source>
        <translation>--watermark necesita --steps.</translation>
    </message>
    <message>
        <source>What to list: cluster, host, gpu or vm (default: gpu).</source>
        <translation>Qué enumerar: cluster, host, gpu o vm (valor predeterminado: gpu).</translation>
    </message>
    <message>
        <source>The day to check waivers and support for (default: the current day).</source>
        <translation>El día para el que se comprueban las exenciones y el soporte (valor predeterminado: el día actual).</translation>
    </message>
    <message>
        <source>The filter cannot be read at letter %1: %2</source>
        <translation>El filtro no se puede leer en la letra %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 match.</source>
        <translation>Coinciden %1 de %2.</translation>
    </message>
    <message>
        <source>Put the whole filter in quotation marks, so that it is one word for the shell.</source>
        <translation>Ponga todo el filtro entre comillas, para que sea una sola palabra para el intérprete de órdenes.</translation>
    </message>
    <message>
        <source>Lists the clusters, hosts, GPUs or VMs of the design in FILE that match FILTER, as the search box of the board has it: &quot;host:esx01 profile:*20c&quot;, &quot;mode:mig free&gt;=20&quot;, &quot;has:error&quot;. Without FILTER: all of them.</source>
        <translation>Enumera los clústeres, hosts, GPU o VM del diseño de FILE que coinciden con FILTER, como en el cuadro de búsqueda del tablero: “host:esx01 profile:*20c”, “mode:mig free&gt;=20”, “has:error”. Sin FILTER: todos.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>ESXi</source>
        <translation>ESXi</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Ranuras</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Guest OS</source>
        <translation>SO invitado</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Encendido</translation>
    </message>
    <message>
        <source>Memory GB</source>
        <translation>Memoria GB</translation>
    </message>
    <message>
        <source>Used GB</source>
        <translation>Usados GB</translation>
    </message>
    <message>
        <source>Free GB</source>
        <translation>Libres GB</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>     diff: the designs differ; merge: there are conflicts</source>
        <translation>     diff: los diseños difieren; merge: hay conflictos</translation>
    </message>
    <message>
        <source>How to print: text, markdown or json (default: text).</source>
        <translation>Cómo imprimir: text, markdown o json (valor predeterminado: text).</translation>
    </message>
    <message>
        <source>Take the seven operands that git gives to an external diff, and end with 0 whether or not there are differences, as git demands.</source>
        <translation>Tomar los siete operandos que git da a un diff externo y terminar con 0 haya o no diferencias, como git exige.</translation>
    </message>
    <message>
        <source>The command diff needs two designs.</source>
        <translation>La orden diff necesita dos diseños.</translation>
    </message>
    <message>
        <source>Only one of the two designs can be standard input.</source>
        <translation>Solo uno de los dos diseños puede ser la entrada estándar.</translation>
    </message>
    <message>
        <source>%1 is not merged yet.</source>
        <translation>%1 aún no está fusionado.</translation>
    </message>
    <message>
        <source>With --git, the command diff needs the seven operands that git gives to an external diff.</source>
        <translation>Con --git, la orden diff necesita los siete operandos que git da a un diff externo.</translation>
    </message>
    <message>
        <source>Tells how the design B differs from the design A: what was added, removed, moved, re-profiled or set otherwise. Each is a file, - for standard input, or REVISION:PATH in the git repository around the current folder. Exit code 1: they differ.</source>
        <translation>Dice en qué difiere el diseño B del diseño A: qué se añadió, se quitó, se movió, cambió de perfil o se ajustó de otra manera. Cada uno es un archivo, - para la entrada estándar, o REVISIÓN:RUTA en el repositorio git que rodea la carpeta actual. Código de salida 1: difieren.</translation>
    </message>
    <message>
        <source>The file to write; its suffix tells the format: png, svg or pdf, or drawio, mmd (Mermaid), dot (Graphviz), xlsx or md (tables).</source>
        <translation>El archivo que se va a escribir; su extensión indica el formato: png, svg o pdf, o bien drawio, mmd (Mermaid), dot (Graphviz), xlsx o md (tablas).</translation>
    </message>
    <message>
        <source>The day to check for, and of the export (default: the current day).</source>
        <translation>El día para el que se comprueba y el de la exportación (valor predeterminado: la fecha actual).</translation>
    </message>
    <message>
        <source>--to takes a file that ends in .png, .svg or .pdf, or in .drawio, .mmd, .dot, .xlsx or .md, but got &quot;%1&quot;.</source>
        <translation>--to admite un archivo que termine en .png, .svg o .pdf, o bien en .drawio, .mmd, .dot, .xlsx o .md, pero recibió “%1”.</translation>
    </message>
    <message>
        <source>Draws the board of a design, with title block and legend, into a PNG, SVG or PDF file, or writes it as a diagram or tables for other programs. FILE may be -, for standard input.</source>
        <translation>Dibuja el tablero de un diseño, con cajetín y leyenda, en un archivo PNG, SVG o PDF, o lo escribe como diagrama o tablas para otros programas. FILE puede ser -, para la entrada estándar.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>--%1 does not go with the format %2.</source>
        <translation>--%1 no se puede combinar con el formato %2.</translation>
    </message>
    <message>
        <source>The format %1 is one of a change plan, which leads from one design to another: see sliceboard-cli plan.</source>
        <translation>El formato %1 es el de un plan de cambio, que lleva de un diseño a otro: véase sliceboard-cli plan.</translation>
    </message>
    <message>
        <source>Write a diagram or tables for other programs instead of a picture, by the id that --list tells. Several files go into the folder OUT; a single one goes to standard output without --to.</source>
        <translation>Escribir un diagrama o tablas para otros programas en lugar de una imagen, según el identificador que da --list. Si son varios archivos, van a la carpeta OUT; uno solo va a la salida estándar si falta --to.</translation>
    </message>
    <message>
        <source>List the formats of --format; with --format json as JSON.</source>
        <translation>Enumerar los formatos de --format; con --format json, en JSON.</translation>
    </message>
    <message>
        <source>The file to write, which may be one of the three (default: standard output).</source>
        <translation>El archivo que se escribe, que puede ser uno de los tres (valor predeterminado: la salida estándar).</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>El archivo no se puede escribir: %1.</translation>
    </message>
    <message>
        <source>The command merge needs three designs: BASE, OURS and THEIRS.</source>
        <translation>La orden merge necesita tres diseños: BASE, OURS y THEIRS.</translation>
    </message>
    <message>
        <source>Brings together what OURS and THEIRS made of the design BASE. Where both changed the same thing, OURS counts, and the conflicts are listed under the key x-conflicts of the merged design and on standard error. Exit code 1: there are conflicts.</source>
        <translation>Reúne lo que OURS y THEIRS hicieron del diseño BASE. Donde ambos cambiaron lo mismo, cuenta OURS, y los conflictos se listan bajo la clave x-conflicts del diseño fusionado y en la salida de errores. Código de salida 1: hay conflictos.</translation>
    </message>
    <message>
        <source>These are several files: --to must name a folder for them.</source>
        <translation>Son varios archivos: --to debe nombrar una carpeta para ellos.</translation>
    </message>
    <message>
        <source>--scale and --dpi say the same in two ways: give one of them.</source>
        <translation>--scale y --dpi dicen lo mismo de dos maneras: indique solo una.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number, but got &quot;%2&quot;.</source>
        <translation>--%1 requiere un número entero, pero recibió &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>--%1 is about pages; --to must end in .pdf.</source>
        <translation>--%1 trata de páginas; --to debe terminar en .pdf.</translation>
    </message>
    <message>
        <source>--dpi is about pixels; --to must end in .png.</source>
        <translation>--dpi trata de píxeles; --to debe terminar en .png.</translation>
    </message>
    <message>
        <source>The same as --scale in dots per inch: 96 is a scale of 1.</source>
        <translation>Lo mismo que --scale en puntos por pulgada: 96 es una escala de 1.</translation>
    </message>
    <message>
        <source>Paper of a PDF: a4, a3, letter or tabloid (default: as the design says, else a4).</source>
        <translation>Papel de un PDF: a4, a3, letter o tabloid (valor predeterminado: el del diseño o, si no, a4).</translation>
    </message>
    <message>
        <source>landscape or portrait, of a PDF (default: as the design says, else landscape).</source>
        <translation>landscape (horizontal) o portrait (vertical), de un PDF (valor predeterminado: la del diseño o, si no, landscape).</translation>
    </message>
    <message>
        <source>Begin a page of the PDF with each cluster.</source>
        <translation>Empezar una página del PDF con cada clúster.</translation>
    </message>
    <message>
        <source>Put at most this many hosts on a page of the PDF.</source>
        <translation>Poner como máximo este número de hosts en cada página del PDF.</translation>
    </message>
    <message>
        <source>Write the day of the export on the title block.</source>
        <translation>Escribir el día de la exportación en el cajetín.</translation>
    </message>
    <message>
        <source>How to write the plan: text, markdown, html, csv, json, servicenow, jira, or a script; sliceboard-cli export --list tells them all (default: text).</source>
        <translation>Cómo escribir el plan: text, markdown, html, csv, json, servicenow, jira, o un script; sliceboard-cli export --list los enumera todos (valor predeterminado: text).</translation>
    </message>
    <message>
        <source>File or folder to write; without it, standard output.</source>
        <translation>Archivo o carpeta que se escribe; sin ello, la salida estándar.</translation>
    </message>
    <message>
        <source>Plan the way back to what is from the end of this stage of the plan.</source>
        <translation>Planificar el camino de vuelta a lo que hay desde el final de esta etapa del plan.</translation>
    </message>
    <message>
        <source>Day that counts as today, such as 2027-01-31 (default: today).</source>
        <translation>Día que cuenta como hoy, por ejemplo 2027-01-31 (valor predeterminado: hoy).</translation>
    </message>
    <message>
        <source>The command plan takes one or two designs.</source>
        <translation>El comando plan toma uno o dos diseños.</translation>
    </message>
    <message numerus="yes">
        <source>--backout-from takes the number of a stage; this plan has %Ln stage(s).</source>
        <translation>
            <numerusform>--backout-from toma el número de una etapa; este plan tiene %Ln etapa.</numerusform>
            <numerusform>--backout-from toma el número de una etapa; este plan tiene %Ln etapas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the ordered change plan that leads from the design A, as is, to the design B, to be: checks, steps, tests and the way back. With one design, what it enters as current is what is. Either may be -, for standard input.</source>
        <translation>Escribe el plan de cambio ordenado que lleva del diseño A, lo que hay, al diseño B, lo que debe haber: comprobaciones, pasos, pruebas y el camino de vuelta. Con un solo diseño, lo que hay es lo que este indica como actual. Cualquiera de los dos puede ser -, la entrada estándar.</translation>
    </message>
    <message>
        <source>The comments of the designs are not in the merged one.</source>
        <translation>Los comentarios de los diseños no están en el fusionado.</translation>
    </message>
</context>
<context>
    <name>DesignFileTexts</name>
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
    <message>
        <source>This word stands in the list twice.</source>
        <translation>Esta palabra aparece dos veces en la lista.</translation>
    </message>
    <message>
        <source>&quot;group&quot; belongs to a device with &quot;profile&quot; only.</source>
        <translation>&quot;group&quot; solo corresponde a un dispositivo con &quot;profile&quot;.</translation>
    </message>
    <message>
        <source>The house rules are longer than %1 KiB, which is the most that is read.</source>
        <translation>Las reglas propias ocupan más de %1 KiB, que es lo máximo que se lee.</translation>
    </message>
    <message>
        <source>This text is longer than %1 bytes, which is the most that is read.</source>
        <translation>Este texto tiene más de %1 bytes, que es lo máximo que se lee.</translation>
    </message>
    <message>
        <source>A title must not be empty.</source>
        <translation>Un título no puede estar vacío.</translation>
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
    <name>Diagrams</name>
    <message>
        <source>reserved</source>
        <translation>reservado</translation>
    </message>
    <message>
        <source>whole GPU</source>
        <translation>GPU entera</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Hosts and GPUs</source>
        <translation>Hosts y GPU</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Title block and legend</source>
        <translation>Cajetín y leyenda</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Free room</source>
        <translation>Espacio libre</translation>
    </message>
    <message>
        <source>Reserved, or VM powered off</source>
        <translation>Reservado, o VM apagada</translation>
    </message>
    <message>
        <source>continued from %1</source>
        <translation>continuación de %1</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation>sin GPU</translation>
    </message>
    <message>
        <source>continued on %1</source>
        <translation>continúa en %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>%1, no room</source>
        <translation>%1, sin espacio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, not drawn</source>
        <translation>
            <numerusform>%Ln más, sin dibujar</numerusform>
            <numerusform>%Ln más, sin dibujar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (apagada)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>hoja %1</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Sin hallazgos.</translation>
    </message>
    <message>
        <source>Findings, the worst first:</source>
        <translation>Hallazgos, los más graves primero:</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more; the table of findings has them all.</source>
        <translation>
            <numerusform>Y %Ln más; la tabla de hallazgos los tiene todos.</numerusform>
            <numerusform>Y %Ln más; la tabla de hallazgos los tiene todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) or reserved slot(s) are not drawn, since their GPU has too many for its page.</source>
        <translation>
            <numerusform>%Ln dispositivo o ranura reservada no se dibuja, porque su GPU tiene demasiados para su página.</numerusform>
            <numerusform>%Ln dispositivos o ranuras reservadas no se dibujan, porque su GPU tiene demasiados para su página.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visión general</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Sin ubicación</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>visión general</translation>
    </message>
    <message>
        <source>VMs without a place</source>
        <translation>VM sin ubicación</translation>
    </message>
    <message>
        <source>the column before</source>
        <translation>la columna anterior</translation>
    </message>
    <message>
        <source>the next column</source>
        <translation>la columna siguiente</translation>
    </message>
    <message>
        <source>%1: no host</source>
        <translation>%1: sin hosts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s)</source>
        <translation>
            <numerusform>%Ln VM</numerusform>
            <numerusform>%Ln VM</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: de %2 a %3</translation>
    </message>
    <message>
        <source>no GPU device</source>
        <translation>sin dispositivo de GPU</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>Clúster %1</translation>
    </message>
    <message>
        <source>no host</source>
        <translation>sin hosts</translation>
    </message>
    <message>
        <source>%1, reserved</source>
        <translation>%1, reservado</translation>
    </message>
    <message>
        <source>powered off</source>
        <translation>apagada</translation>
    </message>
    <message>
        <source>Cluster %1: %2.</source>
        <translation>Clúster %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more cluster(s).</source>
        <translation>
            <numerusform>Y %Ln clúster más.</numerusform>
            <numerusform>Y %Ln clústeres más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) with a device that has no place, or without any.</source>
        <translation>
            <numerusform>%Ln VM con un dispositivo sin ubicación, o sin ninguno.</numerusform>
            <numerusform>%Ln VM con un dispositivo sin ubicación, o sin ninguno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check: %1.</source>
        <translation>Comprobación: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The design is too large for a diagram of this kind with each device: the %Ln host(s) are drawn with counts, GPUs and VMs are not.</source>
        <translation>
            <numerusform>El diseño es demasiado grande para un diagrama de este tipo con cada dispositivo: %Ln host se dibuja con recuentos; las GPU y las VM no se dibujan.</numerusform>
            <numerusform>El diseño es demasiado grande para un diagrama de este tipo con cada dispositivo: %Ln hosts se dibujan con recuentos; las GPU y las VM no se dibujan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The design is too large for a diagram of this kind with each host: clusters are drawn with counts, hosts, GPUs and VMs are not.</source>
        <translation>El diseño es demasiado grande para un diagrama de este tipo con cada host: los clústeres se dibujan con recuentos; los hosts, las GPU y las VM no se dibujan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cluster(s) are not drawn.</source>
        <translation>
            <numerusform>%Ln clúster no se dibuja.</numerusform>
            <numerusform>%Ln clústeres no se dibujan.</numerusform>
        </translation>
    </message>
    <message>
        <source>VMs without a place are not drawn.</source>
        <translation>Las VM sin ubicación no se dibujan.</translation>
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
            <numerusform>%Ln GPU</numerusform>
        </translation>
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
    <name>Differences</name>
    <message>
        <source>Cluster %1 was added.</source>
        <translation>Se añadió el clúster %1.</translation>
    </message>
    <message>
        <source>Cluster %1 was removed.</source>
        <translation>Se quitó el clúster %1.</translation>
    </message>
    <message>
        <source>Cluster %1 was changed.</source>
        <translation>Se cambió el clúster %1.</translation>
    </message>
    <message>
        <source>Host %1 was added.</source>
        <translation>Se añadió el host %1.</translation>
    </message>
    <message>
        <source>Host %1 was removed.</source>
        <translation>Se quitó el host %1.</translation>
    </message>
    <message>
        <source>Host %1 was changed.</source>
        <translation>Se cambió el host %1.</translation>
    </message>
    <message>
        <source>GPU %1 was added.</source>
        <translation>Se añadió la GPU %1.</translation>
    </message>
    <message>
        <source>GPU %1 was removed.</source>
        <translation>Se quitó la GPU %1.</translation>
    </message>
    <message>
        <source>GPU %1 was changed.</source>
        <translation>Se cambió la GPU %1.</translation>
    </message>
    <message>
        <source>VM %1 was added.</source>
        <translation>Se añadió la VM %1.</translation>
    </message>
    <message>
        <source>VM %1 was removed.</source>
        <translation>Se quitó la VM %1.</translation>
    </message>
    <message>
        <source>VM %1 was changed.</source>
        <translation>Se cambió la VM %1.</translation>
    </message>
    <message>
        <source>The design&apos;s own facts were changed.</source>
        <translation>Se cambiaron los datos propios del diseño.</translation>
    </message>
    <message>
        <source>%1 is %2 and was not stated.</source>
        <comment>a key of a file and its value</comment>
        <translation>%1 es %2 y no se indicaba.</translation>
    </message>
    <message>
        <source>%1 was %2 and is not stated any more.</source>
        <comment>a key of a file and its value</comment>
        <translation>%1 era %2 y ya no se indica.</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3.</source>
        <comment>a key of a file and its values</comment>
        <translation>%1 era %2 y es %3.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Ninguna diferencia.</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed.</source>
        <comment>numbers of entities</comment>
        <translation>Añadidos: %1, quitados: %2, cambiados: %3.</translation>
    </message>
    <message>
        <source>%1 is there already, so that it cannot be added.</source>
        <translation>%1 ya está, de modo que no se puede añadir.</translation>
    </message>
    <message>
        <source>%1 cannot be added, because %2, which holds it, is not there.</source>
        <translation>%1 no se puede añadir, porque %2, que lo contiene, no está.</translation>
    </message>
    <message>
        <source>%1 is not there, so that it cannot be changed.</source>
        <translation>%1 no está, de modo que no se puede cambiar.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <comment>names of two designs, and how many changes there are</comment>
        <translation>Antes: %1; después: %2. %3</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The clusters stand in another order.</source>
        <translation>Los clústeres están en otro orden.</translation>
    </message>
    <message>
        <source>The hosts of cluster %1 stand in another order.</source>
        <translation>Los hosts del clúster %1 están en otro orden.</translation>
    </message>
    <message>
        <source>The GPUs of host %1 stand in another order.</source>
        <translation>Las GPU del host %1 están en otro orden.</translation>
    </message>
    <message>
        <source>The VMs stand in another order.</source>
        <translation>Las VM están en otro orden.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no value is stated</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation>clúster %1</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>host %1</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>VM %1</source>
        <translation>VM %1</translation>
    </message>
    <message>
        <source>the design</source>
        <translation>el diseño</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Re-profiled</source>
        <translation>Cambio de perfil</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>%1: the order changed.</source>
        <comment>a key of a file</comment>
        <translation>%1: cambió el orden.</translation>
    </message>
    <message>
        <source>Perhaps %1 was only renamed to %2: both state the same.</source>
        <comment>host esx01, and a name</comment>
        <translation>Quizá solo se cambió el nombre: %1 pasó a ser %2; ambos dicen lo mismo.</translation>
    </message>
    <message>
        <source>Conflict in %1, %2: it was %3; ours is %4; theirs is %5.</source>
        <comment>host esx01, key of a file, values</comment>
        <translation>Conflicto en %1, %2: era %3; el nuestro es %4; el suyo es %5.</translation>
    </message>
    <message>
        <source>Conflict about %1: ours has removed it or what holds it, theirs has changed it to %2.</source>
        <comment>host esx01, all its facts</comment>
        <translation>Conflicto sobre %1: nuestro lado lo quitó, o quitó lo que lo contiene; el suyo lo cambió a %2.</translation>
    </message>
    <message>
        <source>Conflict about %1: theirs has removed it, ours has changed or needs it.</source>
        <comment>host esx01</comment>
        <translation>Conflicto sobre %1: su lado lo quitó; el nuestro lo cambió o lo necesita.</translation>
    </message>
    <message>
        <source>The order changed, too.</source>
        <translation>También cambió el orden.</translation>
    </message>
    <message>
        <source>What the conflict is about is not there any more: %1.</source>
        <comment>host esx01</comment>
        <translation>Aquello de lo que trata el conflicto ya no existe: %1.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <comment>cluster ml-a</comment>
        <translation>%1 no existe.</translation>
    </message>
</context>
<context>
    <name>Drag</name>
    <message numerus="yes">
        <source>%Ln VM(s)</source>
        <comment>what is being dragged</comment>
        <translation>
            <numerusform>%Ln VM</numerusform>
            <numerusform>%Ln VM</numerusform>
        </translation>
    </message>
    <message>
        <source>clipboard</source>
        <comment>where a text comes from</comment>
        <translation>portapapeles</translation>
    </message>
    <message>
        <source>The clipboard holds no text of hosts or VMs.</source>
        <translation>El portapapeles no contiene texto de hosts ni de VM.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <comment>of VMs, being dragged</comment>
        <translation>
            <numerusform>%Ln copia</numerusform>
            <numerusform>%Ln copias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropGrade</name>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Facts are missing</source>
        <translation>Faltan datos</translation>
    </message>
    <message>
        <source>Allowed with a warning</source>
        <translation>Permitido con una advertencia</translation>
    </message>
    <message>
        <source>Breaks a rule</source>
        <translation>Incumple una regla</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>No es posible</translation>
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
        <source>Mends %Ln finding(s).</source>
        <translation>
            <numerusform>Corrige %Ln hallazgo.</numerusform>
            <numerusform>Corrige %Ln hallazgos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more finding(s).</source>
        <translation>
            <numerusform>y %Ln hallazgo más.</numerusform>
            <numerusform>y %Ln hallazgos más.</numerusform>
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
    <message>
        <source>Only VMs can be dropped on a host.</source>
        <translation>En un host solo se pueden soltar VM.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln VM(s) placed</source>
        <translation>
            <numerusform>%1 de %Ln VM colocada</numerusform>
            <numerusform>%1 de %Ln VM colocadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1 on %2</source>
        <translation>Añadir %1 en %2</translation>
    </message>
    <message>
        <source>Drop a profile on a GPU or on a VM.</source>
        <translation>Suelte un perfil en una GPU o en una VM.</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln VM(s) off their GPUs</source>
        <translation>
            <numerusform>Retirar %Ln VM de su GPU</numerusform>
            <numerusform>Retirar %Ln VM de sus GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>Take VM off its GPU</source>
        <translation>Retirar la VM de su GPU</translation>
    </message>
    <message>
        <source>Release reserved slot</source>
        <translation>Liberar ranura reservada</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln VM(s)</source>
        <translation>
            <numerusform>Añadir %Ln VM</numerusform>
            <numerusform>Añadir %Ln VM</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl: copy · Shift: how many · Alt: exact place · Esc: cancel</source>
        <translation>Ctrl: copiar · Mayús: cuántas · Alt: lugar exacto · Esc: cancelar</translation>
    </message>
    <message>
        <source>switches the GPU from %1 to %2</source>
        <translation>cambia la GPU de %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>switches %Ln GPU(s) from %1 to %2</source>
        <translation>
            <numerusform>cambia %Ln GPU de %1 a %2</numerusform>
            <numerusform>cambia %Ln GPU de %1 a %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adds a vGPU to the %Ln device(s) of %1</source>
        <translation>
            <numerusform>añade una vGPU al %Ln dispositivo de %1</numerusform>
            <numerusform>añade una vGPU a los %Ln dispositivos de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adds a whole GPU to the %Ln device(s) of %1</source>
        <translation>
            <numerusform>añade una GPU completa al %Ln dispositivo de %1</numerusform>
            <numerusform>añade una GPU completa a los %Ln dispositivos de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>moves %1 from %2</source>
        <translation>mueve %1 desde %2</translation>
    </message>
    <message numerus="yes">
        <source>moves %Ln device(s) from other GPUs</source>
        <translation>
            <numerusform>mueve %Ln dispositivo desde otra GPU</numerusform>
            <numerusform>mueve %Ln dispositivos desde otras GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adds a device to %Ln VM(s) that have some</source>
        <translation>
            <numerusform>añade un dispositivo a %Ln VM que ya tiene alguno</numerusform>
            <numerusform>añade un dispositivo a %Ln VM que ya tienen alguno</numerusform>
        </translation>
    </message>
    <message>
        <source>moves %1 from %2 to %3</source>
        <comment>a VM, from 0–20 GB to 60–80 GB</comment>
        <translation>mueve %1 de %2 a %3</translation>
    </message>
    <message numerus="yes">
        <source>moves %Ln other VM(s) on the GPU</source>
        <translation>
            <numerusform>mueve otra VM (%Ln) en su GPU</numerusform>
            <numerusform>mueve otras %Ln VM en sus GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) find no place without an error.</source>
        <translation>
            <numerusform>%Ln VM no encuentra lugar sin un error.</numerusform>
            <numerusform>%Ln VM no encuentran lugar sin un error.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No GPU of this host takes any of %Ln VM(s) without an error.</source>
        <translation>
            <numerusform>Ninguna GPU de este host admite la VM sin un error.</numerusform>
            <numerusform>Ninguna GPU de este host admite alguna de las %Ln VM sin un error.</numerusform>
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
            <numerusform>Mover %Ln host a %1</numerusform>
            <numerusform>Mover %Ln hosts a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: drop it on another cluster.</source>
        <comment>one host or several</comment>
        <translation>%1: suelte en otro clúster.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) stand in this cluster already.</source>
        <comment>being dragged</comment>
        <translation>
            <numerusform>%Ln host ya está en este clúster.</numerusform>
            <numerusform>Los %Ln hosts ya están en este clúster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stand there already</source>
        <comment>hosts that are being dragged</comment>
        <translation>
            <numerusform>%Ln de ellos ya está ahí</numerusform>
            <numerusform>%Ln de ellos ya están ahí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) go along</source>
        <comment>with hosts that are being dragged</comment>
        <translation>
            <numerusform>%Ln VM va con ellos</numerusform>
            <numerusform>%Ln VM van con ellos</numerusform>
        </translation>
    </message>
    <message>
        <source>hosts %1 → %2</source>
        <translation>hosts %1 → %2</translation>
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
    <message>
        <source>VT-d or AMD IOMMU</source>
        <translation>VT-d o AMD IOMMU</translation>
    </message>
    <message>
        <source>SR-IOV</source>
        <translation>SR-IOV</translation>
    </message>
    <message>
        <source>ARI</source>
        <translation>ARI</translation>
    </message>
    <message>
        <source>memory mapping above 4 GB</source>
        <translation>asignación de memoria por encima de 4 GB</translation>
    </message>
    <message>
        <source>boot device</source>
        <translation>dispositivo de arranque</translation>
    </message>
    <message>
        <source>scheduler of vGPUs</source>
        <translation>planificador de vGPU</translation>
    </message>
    <message>
        <source>NVSwitch</source>
        <translation>NVSwitch</translation>
    </message>
    <message>
        <source>licence server</source>
        <translation>servidor de licencias</translation>
    </message>
    <message>
        <source>display mode enabled</source>
        <translation>modo de pantalla activado</translation>
    </message>
    <message>
        <source>primary display of the host</source>
        <translation>pantalla principal del host</translation>
    </message>
    <message>
        <source>ECC memory</source>
        <translation>memoria ECC</translation>
    </message>
    <message>
        <source>NVLink bridge</source>
        <translation>puente NVLink</translation>
    </message>
    <message>
        <source>module on the baseboard</source>
        <translation>módulo en la placa base</translation>
    </message>
    <message>
        <source>DRS</source>
        <translation>DRS</translation>
    </message>
    <message>
        <source>DRS moves vGPU VMs</source>
        <translation>DRS mueve las VM con vGPU</translation>
    </message>
    <message>
        <source>vMotion of vGPU VMs enabled in vCenter</source>
        <translation>vMotion de las VM con vGPU activado en vCenter</translation>
    </message>
    <message>
        <source>speed of the vMotion network in Gbit/s</source>
        <translation>velocidad de la red de vMotion en Gbit/s</translation>
    </message>
    <message>
        <source>tolerated stun time in seconds</source>
        <translation>tiempo de pausa tolerado en segundos</translation>
    </message>
    <message>
        <source>VM hardware version</source>
        <translation>versión de hardware de la VM</translation>
    </message>
    <message>
        <source>secure boot</source>
        <translation>arranque seguro</translation>
    </message>
    <message>
        <source>memory hot-add</source>
        <translation>adición de memoria en caliente</translation>
    </message>
    <message>
        <source>hot-plug of passthrough devices</source>
        <translation>conexión en caliente de dispositivos de passthrough</translation>
    </message>
    <message>
        <source>NVIDIA licence</source>
        <translation>licencia de NVIDIA</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>necesita %1</translation>
    </message>
    <message>
        <source>no longer needs %1</source>
        <translation>ya no necesita %1</translation>
    </message>
    <message>
        <source>house rules change</source>
        <translation>cambian las reglas propias</translation>
    </message>
    <message>
        <source>vGPU Manager component</source>
        <translation>componente de vGPU Manager</translation>
    </message>
    <message>
        <source>default graphics type today</source>
        <translation>tipo de gráficos predeterminado actual</translation>
    </message>
    <message>
        <source>vGPU mode today</source>
        <translation>modo de vGPU actual</translation>
    </message>
    <message>
        <source>saved views change</source>
        <translation>cambian las vistas guardadas</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>%Ln slot(s) reserved now</source>
        <translation>
            <numerusform>%Ln ranura reservada ahora</numerusform>
            <numerusform>%Ln ranuras reservadas ahora</numerusform>
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
        <source>and %Ln more finding(s)</source>
        <translation>
            <numerusform>y %Ln hallazgo más</numerusform>
            <numerusform>y %Ln hallazgos más</numerusform>
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
    <message numerus="yes">
        <source>%Ln slot(s) taken</source>
        <translation>
            <numerusform>%Ln ranura ocupada</numerusform>
            <numerusform>%Ln ranuras ocupadas</numerusform>
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
        <source>%Ln slice(s)</source>
        <translation>
            <numerusform>%Ln porción</numerusform>
            <numerusform>%Ln porciones</numerusform>
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
        <source>%Ln GPU(s) of %1 models</source>
        <translation>
            <numerusform>%Ln GPU de %1 modelos</numerusform>
            <numerusform>%Ln GPU de %1 modelos</numerusform>
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
        <source>Cluster %1, %Ln host(s).</source>
        <translation>
            <numerusform>Clúster %1, %Ln host.</numerusform>
            <numerusform>Clúster %1, %Ln hosts.</numerusform>
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
    <message>
        <source>unassigned</source>
        <translation>sin asignar</translation>
    </message>
    <message>
        <source>vGPU</source>
        <translation>vGPU</translation>
    </message>
    <message>
        <source>Use today</source>
        <translation>Uso actual</translation>
    </message>
    <message>
        <source>Graphics type today</source>
        <translation>Tipo de gráficos actual</translation>
    </message>
    <message>
        <source>vGPU mode today</source>
        <translation>Modo de vGPU actual</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln slice(s) used</source>
        <translation>
            <numerusform>%1 de %Ln porción usada</numerusform>
            <numerusform>%1 de %Ln porciones usadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 GB used</source>
        <translation>%1 de %2 GB usados</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>The board with title block and legend, as pixels: for slides, tickets and mail.</source>
        <translation>El tablero con cajetín y leyenda, en píxeles: para diapositivas, tiques y correo.</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>Imagen SVG</translation>
    </message>
    <message>
        <source>The board as shapes and texts that stay sharp at any size: for wikis and web pages. Its parts have titles for screen readers.</source>
        <translation>El tablero como formas y textos nítidos a cualquier tamaño: para wikis y páginas web. Sus partes tienen títulos para lectores de pantalla.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>The board on pages, each with title block and legend: to print and to sign.</source>
        <translation>El tablero en páginas, cada una con cajetín y leyenda: para imprimir y firmar.</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>Diagramas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Scripts</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Configuraciones</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>draw.io</source>
        <translation>draw.io</translation>
    </message>
    <message>
        <source>Shapes and connectors that can be edited, hosts with their GPUs and slices to scale, on pages by cluster with title block and legend, and an overview with links. Hosts, VMs and findings are layers; tags also part GPUs, slices and free room.</source>
        <translation>Formas y conectores editables, hosts con sus GPU y particiones a escala, en páginas por clúster con cajetín y leyenda, y una visión general con enlaces. Hosts, VM y hallazgos son capas; las etiquetas separan además GPU, particiones y espacio libre.</translation>
    </message>
    <message>
        <source>Graphviz</source>
        <translation>Graphviz</translation>
    </message>
    <message>
        <source>Clusters, hosts, GPUs with their slices and VMs in the language DOT, to be laid out by dot. Large designs are drawn with counts for each host or cluster, and it says so.</source>
        <translation>Clústeres, hosts, GPU con sus particiones y VM en el lenguaje DOT, para que dot los coloque. Los diseños grandes se dibujan con recuentos por host o clúster, y así lo indica.</translation>
    </message>
    <message>
        <source>Mermaid</source>
        <translation>Mermaid</translation>
    </message>
    <message>
        <source>A flowchart of clusters, hosts, GPUs and VMs for wikis. Large designs are drawn with counts for each host or cluster, and it says so; slices are not to scale.</source>
        <translation>Un diagrama de flujo de clústeres, hosts, GPU y VM para wikis. Los diseños grandes se dibujan con recuentos por host o clúster, y así lo indica; las particiones no están a escala.</translation>
    </message>
    <message>
        <source>Mermaid in Markdown</source>
        <translation>Mermaid en Markdown</translation>
    </message>
    <message>
        <source>The same flowchart in a page of Markdown, below the title block and a summary in words, which screen readers read.</source>
        <translation>El mismo diagrama de flujo en una página de Markdown, debajo del cajetín y de un resumen en palabras, que leen los lectores de pantalla.</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>Tablas en CSV</translation>
    </message>
    <message>
        <source>Hosts, GPUs, VMs, placements, findings and licences, a file each, as RFC 4180 has it. A text that a spreadsheet could take for a formula begins with an apostrophe.</source>
        <translation>Hosts, GPU, VM, ubicaciones, hallazgos y licencias, cada cosa en un archivo, según el RFC 4180. Un texto que una hoja de cálculo podría tomar por una fórmula empieza por un apóstrofo.</translation>
    </message>
    <message>
        <source>Tables as Markdown</source>
        <translation>Tablas en Markdown</translation>
    </message>
    <message>
        <source>Title block, hosts, GPUs, VMs, placements, findings and licences on one page for a wiki, in GitHub&apos;s Markdown.</source>
        <translation>Cajetín, hosts, GPU, VM, ubicaciones, hallazgos y licencias en una página para un wiki, en el Markdown de GitHub.</translation>
    </message>
    <message>
        <source>Tables as a workbook (XLSX)</source>
        <translation>Tablas en un libro (XLSX)</translation>
    </message>
    <message>
        <source>Title block, hosts, GPUs, VMs, placements, findings and licences, a sheet each. Cells are numbers and texts, never formulas.</source>
        <translation>Cajetín, hosts, GPU, VM, ubicaciones, hallazgos y licencias, cada cosa en una hoja. Las celdas son números y textos, nunca fórmulas.</translation>
    </message>
    <message>
        <source>Plan as CSV</source>
        <translation>Plan como CSV</translation>
    </message>
    <message>
        <source>One row for each step, for spreadsheets and trackers.</source>
        <translation>Una fila por paso, para hojas de cálculo y gestores de tareas.</translation>
    </message>
    <message>
        <source>Plan as HTML</source>
        <translation>Plan como HTML</translation>
    </message>
    <message>
        <source>The change plan as one page that needs nothing else and prints.</source>
        <translation>El plan de cambio como una sola página que no necesita nada más y se puede imprimir.</translation>
    </message>
    <message>
        <source>Plan for Jira</source>
        <translation>Plan para Jira</translation>
    </message>
    <message>
        <source>The change plan in Jira&apos;s wiki markup, to paste into a ticket.</source>
        <translation>El plan de cambio en el marcado wiki de Jira, para pegarlo en un tique.</translation>
    </message>
    <message>
        <source>Plan as JSON</source>
        <translation>Plan como JSON</translation>
    </message>
    <message>
        <source>The change plan for programs, by the schema that is installed with Sliceboard.</source>
        <translation>El plan de cambio para programas, según el esquema que se instala con Sliceboard.</translation>
    </message>
    <message>
        <source>Plan as Markdown</source>
        <translation>Plan como Markdown</translation>
    </message>
    <message>
        <source>The change plan with tables of steps, for wikis and pull requests.</source>
        <translation>El plan de cambio con tablas de pasos, para wikis y solicitudes de cambios.</translation>
    </message>
    <message>
        <source>Plan for ServiceNow</source>
        <translation>Plan para ServiceNow</translation>
    </message>
    <message>
        <source>The fields of a ServiceNow change request as JSON: description, implementation, test and backout plan.</source>
        <translation>Los campos de una solicitud de cambio de ServiceNow como JSON: descripción y planes de implementación, de pruebas y de marcha atrás.</translation>
    </message>
    <message>
        <source>Plan as plain text</source>
        <translation>Plan como texto sin formato</translation>
    </message>
    <message>
        <source>The change plan for terminals and mails.</source>
        <translation>El plan de cambio para terminales y correos.</translation>
    </message>
    <message>
        <source>MIG layout for Linux hosts</source>
        <translation>Disposición MIG para hosts Linux</translation>
    </message>
    <message>
        <source>A configuration of nvidia-mig-parted and a script with the drawn starts, for the same layout on Linux hosts. ESXi makes MIG instances by itself.</source>
        <translation>Una configuración de nvidia-mig-parted y un script con los inicios dibujados, para la misma disposición en hosts Linux. ESXi crea las instancias MIG por sí mismo.</translation>
    </message>
    <message>
        <source>vGPUs for Linux hosts</source>
        <translation>vGPU para hosts Linux</translation>
    </message>
    <message>
        <source>A configuration of NVIDIA&apos;s vgpu-device-manager for the same vGPUs on Linux hosts.</source>
        <translation>Una configuración de vgpu-device-manager de NVIDIA para las mismas vGPU en hosts Linux.</translation>
    </message>
    <message>
        <source>VM classes for a Supervisor</source>
        <translation>Clases de VM para un Supervisor</translation>
    </message>
    <message>
        <source>VirtualMachineClass objects of the VM Operator: memory and GPU devices of the VMs. What a class cannot say is named in a comment.</source>
        <translation>Objetos VirtualMachineClass del VM Operator: memoria y dispositivos GPU de las VM. Lo que una clase no puede decir figura en un comentario.</translation>
    </message>
    <message>
        <source>Shell script for govc</source>
        <translation>Script de shell para govc</translation>
    </message>
    <message>
        <source>Carries the plan out with govc 0.49 or newer and jq: a dry run unless told to apply. MIG, installations and dynamic DirectPath I/O are manual steps in it.</source>
        <translation>Ejecuta el plan con govc 0.49 o posterior y jq: solo simula mientras no se le pida aplicar. MIG, las instalaciones y DirectPath I/O dinámico son pasos manuales en él.</translation>
    </message>
    <message>
        <source>PowerCLI script</source>
        <translation>Script de PowerCLI</translation>
    </message>
    <message>
        <source>Carries the plan out with VMware PowerCLI: a dry run unless told to apply. Only what is done in a host&apos;s own shell, in guests or in the rack is a manual step in it.</source>
        <translation>Ejecuta el plan con VMware PowerCLI: solo simula mientras no se le pida aplicar. Solo lo que se hace en el shell propio de un host, en los invitados o en el bastidor es un paso manual en él.</translation>
    </message>
    <message>
        <source>No tool can be given the name “%1”. Give it another one.</source>
        <translation>Ninguna herramienta admite el nombre “%1”. Elija otro.</translation>
    </message>
    <message>
        <source>VM “%1” has a vGPU profile that no tool can be given: “%2”.</source>
        <translation>La VM “%1” tiene un perfil de vGPU que ninguna herramienta admite: “%2”.</translation>
    </message>
    <message>
        <source>VM “%1” has a GPU at “%2”, which is no PCI address.</source>
        <translation>La VM “%1” tiene una GPU en “%2”, que no es una dirección PCI.</translation>
    </message>
    <message>
        <source>Host “%1” has a GPU at “%2”, which is no PCI address.</source>
        <translation>El host “%1” tiene una GPU en “%2”, que no es una dirección PCI.</translation>
    </message>
    <message>
        <source>Ansible playbook</source>
        <translation>Playbook de Ansible</translation>
    </message>
    <message>
        <source>Carries the plan out with the collection community.vmware: a check unless told to apply. Whole GPUs of VMs, vGPU modes, MIG, several vGPUs in a VM and installations are manual steps in it.</source>
        <translation>Ejecuta el plan con la colección community.vmware: solo una comprobación mientras no se pida aplicarlo. Las GPU enteras de las VM, los modos de vGPU, MIG, varias vGPU en una VM y las instalaciones son en él pasos manuales.</translation>
    </message>
    <message>
        <source>Shell scripts for ESXi hosts</source>
        <translation>Scripts de shell para hosts ESXi</translation>
    </message>
    <message>
        <source>What each host does in its own shell, with esxcli and nvidia-smi: graphics type, vGPU mode, MIG, passthrough. A dry run unless told to apply; everything else is a manual step in it.</source>
        <translation>Lo que cada host hace en su propio shell, con esxcli y nvidia-smi: tipo de gráficos, modo de vGPU, MIG, passthrough. Solo un simulacro mientras no se pida aplicarlo; todo lo demás es en él un paso manual.</translation>
    </message>
    <message>
        <source>Terraform, passthrough and sizing only</source>
        <translation>Terraform, solo passthrough y dimensionamiento</translation>
    </message>
    <message>
        <source>VMs of the design for the provider vsphere: memory, reservation, MMIO space and whole GPUs. The provider knows neither vGPUs of VMs nor graphics settings of hosts; the file names what is left.</source>
        <translation>Las VM del diseño para el proveedor vsphere: memoria, reserva, espacio MMIO y GPU enteras. El proveedor no conoce ni vGPU de VM ni ajustes de gráficos de hosts; el archivo nombra lo que falta.</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Detenido; no se ha escrito ningún archivo.</translation>
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
    <message>
        <source>“%1” is no whole number from %2 to %3.</source>
        <translation>“%1” no es un número entero de %2 a %3.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Name of the cluster</source>
        <translation>Nombre del clúster</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <translation>Nombre del host</translation>
    </message>
    <message>
        <source>Model of the GPU, by key or name, or its PCI address</source>
        <translation>Modelo de la GPU, por clave o nombre, o su dirección PCI</translation>
    </message>
    <message>
        <source>vGPU profile of a VM or of a slot kept free on a GPU</source>
        <translation>Perfil vGPU de una VM o de una ranura reservada en una GPU</translation>
    </message>
    <message>
        <source>Name of the VM</source>
        <translation>Nombre de la VM</translation>
    </message>
    <message>
        <source>What the GPU serves and how it is divided</source>
        <translation>A qué se dedica la GPU y cómo se divide</translation>
    </message>
    <message>
        <source>NVIDIA driver in the guest, or on the host for hosts and GPUs</source>
        <translation>Controlador de NVIDIA en el invitado, o en el host para hosts y GPU</translation>
    </message>
    <message>
        <source>Release of that driver</source>
        <translation>Versión de ese controlador</translation>
    </message>
    <message>
        <source>ESXi version of the host</source>
        <translation>Versión de ESXi del host</translation>
    </message>
    <message>
        <source>Guest OS of the VM</source>
        <translation>Sistema operativo invitado de la VM</translation>
    </message>
    <message>
        <source>Tag of the VM</source>
        <translation>Etiqueta de la VM</translation>
    </message>
    <message>
        <source>Planned power state of the VM</source>
        <translation>Estado de encendido previsto de la VM</translation>
    </message>
    <message>
        <source>NVIDIA licence meant for the VM</source>
        <translation>Licencia de NVIDIA prevista para la VM</translation>
    </message>
    <message>
        <source>Series of the profile: A, B, C or Q</source>
        <translation>Serie del perfil: A, B, C o Q</translation>
    </message>
    <message>
        <source>Architecture of the GPU, such as Hopper</source>
        <translation>Arquitectura de la GPU, como Hopper</translation>
    </message>
    <message>
        <source>State: a VM waits or is placed, a GPU is full, empty or has reserved slots; or kind</source>
        <translation>Estado: una VM espera o está colocada, una GPU está llena, vacía o tiene ranuras reservadas; o clase</translation>
    </message>
    <message>
        <source>Findings that count, or one that is waived</source>
        <translation>Hallazgos que cuentan, o uno con exención</translation>
    </message>
    <message>
        <source>Id of a rule with a finding about it</source>
        <translation>Identificador de una regla con un hallazgo sobre ello</translation>
    </message>
    <message>
        <source>Frame buffer in GB that nobody takes, of the GPU or all GPUs of the host or cluster</source>
        <translation>Frame buffer en GB que nadie ocupa, de la GPU o de todas las GPU del host o clúster</translation>
    </message>
    <message>
        <source>Frame buffer in GB that is taken</source>
        <translation>Frame buffer en GB ocupado</translation>
    </message>
    <message>
        <source>Frame buffer in GB, all of it</source>
        <translation>Frame buffer en GB, todo</translation>
    </message>
    <message>
        <source>Frame buffer in GB of the VM&apos;s profile or whole GPU, or of a reserved slot</source>
        <translation>Frame buffer en GB del perfil o de la GPU entera de la VM, o de una ranura reservada</translation>
    </message>
    <message>
        <source>Guest memory of the VM in GB</source>
        <translation>Memoria de la VM en GB</translation>
    </message>
    <message>
        <source>How many VMs are on it</source>
        <translation>Cuántas VM hay en ello</translation>
    </message>
    <message>
        <source>How many GPUs the host or cluster has</source>
        <translation>Cuántas GPU tiene el host o clúster</translation>
    </message>
    <message>
        <source>How many hosts the cluster has</source>
        <translation>Cuántos hosts tiene el clúster</translation>
    </message>
    <message>
        <source>How many GPUs and vGPUs the VM has</source>
        <translation>Cuántas GPU y vGPU tiene la VM</translation>
    </message>
    <message>
        <source>A filter has at most %1 letters.</source>
        <translation>Un filtro tiene como máximo %1 letras.</translation>
    </message>
    <message>
        <source>Something to leave out is missing here.</source>
        <translation>Aquí falta lo que se debe excluir.</translation>
    </message>
    <message>
        <source>An alternative is missing here.</source>
        <translation>Aquí falta una alternativa.</translation>
    </message>
    <message>
        <source>This quotation mark has no partner.</source>
        <translation>Esta comilla no tiene pareja.</translation>
    </message>
    <message>
        <source>There is nothing between these quotation marks.</source>
        <translation>No hay nada entre estas comillas.</translation>
    </message>
    <message>
        <source>A filter has at most %1 terms.</source>
        <translation>Un filtro tiene como máximo %1 términos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no comparison; there are &lt;, &lt;=, &gt;, &gt;=, = and !=.</source>
        <translation>“%1” no es una comparación; existen &lt;, &lt;=, &gt;, &gt;=, = y !=.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number and cannot be compared; write %1:VALUE.</source>
        <translation>“%1” no es un número y no se puede comparar; escriba %1:VALOR.</translation>
    </message>
    <message>
        <source>Something is missing after &quot;%1&quot;.</source>
        <translation>Falta algo después de “%1”.</translation>
    </message>
    <message>
        <source>There is nothing called &quot;%1&quot; to filter by.</source>
        <translation>No hay nada llamado “%1” por lo que filtrar.</translation>
    </message>
    <message>
        <source>Go on after &quot;%1&quot; with a text. %2.</source>
        <translation>Siga después de “%1” con un texto. %2.</translation>
    </message>
    <message>
        <source>Go on after &quot;%1&quot; with one of %2.</source>
        <translation>Siga después de “%1” con una de estas palabras: %2.</translation>
    </message>
    <message>
        <source>Go on after &quot;%1&quot; with a version such as 17.4.</source>
        <translation>Siga después de “%1” con una versión como 17.4.</translation>
    </message>
    <message>
        <source>Go on after &quot;%1&quot; with a whole number such as 8.</source>
        <translation>Siga después de “%1” con un número entero como 8.</translation>
    </message>
    <message>
        <source>Go on after &quot;%1&quot; with an amount of memory such as 40 or 40GB.</source>
        <translation>Siga después de “%1” con una cantidad de memoria como 40 o 40GB.</translation>
    </message>
    <message>
        <source>Nothing is called &quot;%1&quot;; it can become %2.</source>
        <translation>Nada se llama “%1”; puede llegar a ser %2.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; takes one of %2, but got &quot;%3&quot;.</source>
        <translation>“%1:” admite uno de %2, pero recibió “%3”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a version such as 17.4, but got &quot;%2&quot;.</source>
        <translation>“%1” admite una versión como 17.4, pero recibió “%2”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes an amount of memory such as 40 or 40GB, but got &quot;%2&quot;.</source>
        <translation>“%1” admite una cantidad de memoria como 40 o 40GB, pero recibió “%2”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a whole number such as 8, but got &quot;%2&quot;.</source>
        <translation>“%1” admite un número entero como 8, pero recibió “%2”.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>¿Quiso decir “%1”?</translation>
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
        <source>%1, waived: %2 (%3)</source>
        <translation>%1, con exención: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingTally</name>
    <message>
        <source>a finding elsewhere is about it</source>
        <translation>un hallazgo de otro lugar trata de ello</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Sin hallazgos.</translation>
    </message>
</context>
<context>
    <name>Git</name>
    <message>
        <source>The program git is needed for this, but cannot be started.</source>
        <translation>Para esto hace falta el programa git, pero no se puede iniciar.</translation>
    </message>
    <message>
        <source>git gave no answer in time, or more than a design file may have.</source>
        <translation>git no respondió a tiempo, o dio más de lo que puede tener un archivo de diseño.</translation>
    </message>
    <message>
        <source>git failed without a word.</source>
        <translation>git falló sin decir nada.</translation>
    </message>
    <message>
        <source>git says: %1</source>
        <translation>git dice: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a file nor a revision with a path, such as HEAD~1:designs/a.yaml.</source>
        <translation>“%1” no es ni un archivo ni una revisión con una ruta, como HEAD~1:designs/a.yaml.</translation>
    </message>
    <message>
        <source>The file is in no git repository.</source>
        <translation>El archivo no está en ningún repositorio de git.</translation>
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
    <name>HouseFacts</name>
    <message>
        <source>Name of the cluster</source>
        <translation>Nombre del clúster</translation>
    </message>
    <message>
        <source>DRS: off, manual, partially-automated, fully-automated</source>
        <translation>DRS: off, manual, partially-automated, fully-automated</translation>
    </message>
    <message>
        <source>DRS option PassthroughDrsAutomation</source>
        <translation>Opción de DRS PassthroughDrsAutomation</translation>
    </message>
    <message>
        <source>vCenter&apos;s vgpu.hotmigrate.enabled</source>
        <translation>vgpu.hotmigrate.enabled de vCenter</translation>
    </message>
    <message>
        <source>Speed of the vMotion network in Gbit/s</source>
        <translation>Velocidad de la red de vMotion en Gbit/s</translation>
    </message>
    <message>
        <source>How many hosts it has</source>
        <translation>Cuántos hosts tiene</translation>
    </message>
    <message>
        <source>How many GPUs it has</source>
        <translation>Cuántas GPU tiene</translation>
    </message>
    <message>
        <source>How many VMs are on it</source>
        <translation>Cuántas VM están en él</translation>
    </message>
    <message>
        <source>Models of its GPUs</source>
        <translation>Modelos de sus GPU</translation>
    </message>
    <message>
        <source>The vGPU types of its VMs</source>
        <translation>Tipos de vGPU de sus VM</translation>
    </message>
    <message>
        <source>Tags of the VMs on it</source>
        <translation>Etiquetas de las VM que están en él</translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation>Dirección PCI</translation>
    </message>
    <message>
        <source>Model, by its key in the catalog</source>
        <translation>Modelo, por su clave en el catálogo</translation>
    </message>
    <message>
        <source>Architecture, such as Hopper</source>
        <translation>Arquitectura, como Hopper</translation>
    </message>
    <message>
        <source>Memory of the GPU in GB</source>
        <translation>Memoria de la GPU en GB</translation>
    </message>
    <message>
        <source>What it serves: unassigned, passthrough, same-size, mixed-size, mig</source>
        <translation>A qué sirve: unassigned, passthrough, same-size, mixed-size, mig</translation>
    </message>
    <message>
        <source>Whether ECC memory is on</source>
        <translation>Si la memoria ECC está activada</translation>
    </message>
    <message>
        <source>Whether its display mode is on</source>
        <translation>Si su modo de pantalla está activado</translation>
    </message>
    <message>
        <source>How many slots are kept free on it</source>
        <translation>Cuántas ranuras se reservan en ella</translation>
    </message>
    <message>
        <source>The vGPU types on it</source>
        <translation>Tipos de vGPU que hay en ella</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <translation>Nombre del host</translation>
    </message>
    <message>
        <source>ESXi version, such as 8.0.3</source>
        <translation>Versión de ESXi, como 8.0.3</translation>
    </message>
    <message>
        <source>Release of the NVIDIA vGPU Manager</source>
        <translation>Versión del NVIDIA vGPU Manager</translation>
    </message>
    <message>
        <source>Package of the vGPU Manager: nvd-aie, nvd-vgpu</source>
        <translation>Paquete del vGPU Manager: nvd-aie, nvd-vgpu</translation>
    </message>
    <message>
        <source>Default graphics type: shared, shared-direct</source>
        <translation>Tipo de gráficos predeterminado: shared, shared-direct</translation>
    </message>
    <message>
        <source>Assignment policy: performance, consolidation</source>
        <translation>Política de asignación: performance, consolidation</translation>
    </message>
    <message>
        <source>Whether VT-d or AMD&apos;s IOMMU is on</source>
        <translation>Si VT-d o el IOMMU de AMD está activado</translation>
    </message>
    <message>
        <source>Whether SR-IOV is on</source>
        <translation>Si SR-IOV está activado</translation>
    </message>
    <message>
        <source>Whether ARI is on</source>
        <translation>Si ARI está activado</translation>
    </message>
    <message>
        <source>Whether memory is mapped above 4 GB</source>
        <translation>Si la memoria se asigna por encima de 4 GB</translation>
    </message>
    <message>
        <source>From what it boots: disk, usb, network</source>
        <translation>Desde dónde arranca: disk, usb, network</translation>
    </message>
    <message>
        <source>Scheduler of its vGPUs: best-effort, equal-share, fixed-share</source>
        <translation>Planificador de sus vGPU: best-effort, equal-share, fixed-share</translation>
    </message>
    <message>
        <source>Whether NVSwitch links its GPUs</source>
        <translation>Si NVSwitch conecta sus GPU</translation>
    </message>
    <message>
        <source>Where licences come from: nls, legacy</source>
        <translation>De dónde vienen las licencias: nls, legacy</translation>
    </message>
    <message>
        <source>How many of its VMs are to run</source>
        <translation>Cuántas de sus VM deben funcionar</translation>
    </message>
    <message>
        <source>How many GPUs are passed through</source>
        <translation>Cuántas GPU están en passthrough</translation>
    </message>
    <message>
        <source>How many GPUs serve vGPUs</source>
        <translation>Cuántas GPU sirven vGPU</translation>
    </message>
    <message>
        <source>How many GPUs serve nothing yet</source>
        <translation>Cuántas GPU aún no sirven a nada</translation>
    </message>
    <message>
        <source>What its GPUs serve</source>
        <translation>A qué sirven sus GPU</translation>
    </message>
    <message>
        <source>Name of the VM</source>
        <translation>Nombre de la VM</translation>
    </message>
    <message>
        <source>Tags of the VM</source>
        <translation>Etiquetas de la VM</translation>
    </message>
    <message>
        <source>Guest OS</source>
        <translation>Sistema operativo invitado</translation>
    </message>
    <message>
        <source>NVIDIA driver in the guest: none, data-center, vgpu</source>
        <translation>Controlador de NVIDIA en el invitado: none, data-center, vgpu</translation>
    </message>
    <message>
        <source>Release of the vGPU guest driver</source>
        <translation>Versión del controlador invitado de vGPU</translation>
    </message>
    <message>
        <source>Boot firmware: bios, efi</source>
        <translation>Firmware de arranque: bios, efi</translation>
    </message>
    <message>
        <source>Guest memory in GB</source>
        <translation>Memoria del invitado en GB</translation>
    </message>
    <message>
        <source>Whether all guest memory is reserved</source>
        <translation>Si se reserva toda la memoria del invitado</translation>
    </message>
    <message>
        <source>pciPassthru.64bitMMIOSizeGB</source>
        <translation>pciPassthru.64bitMMIOSizeGB</translation>
    </message>
    <message>
        <source>VM compatibility, such as 21</source>
        <translation>Compatibilidad de la VM, como 21</translation>
    </message>
    <message>
        <source>Whether secure boot is on</source>
        <translation>Si el arranque seguro está activado</translation>
    </message>
    <message>
        <source>Whether memory can be added while it runs</source>
        <translation>Si se puede añadir memoria mientras funciona</translation>
    </message>
    <message>
        <source>NVIDIA licence: vws, vpc, vapps, nvaie</source>
        <translation>Licencia de NVIDIA: vws, vpc, vapps, nvaie</translation>
    </message>
    <message>
        <source>Planned power state: on, off</source>
        <translation>Estado de encendido previsto: on, off</translation>
    </message>
    <message>
        <source>What it needs, such as vmotion and ha</source>
        <translation>Lo que necesita, como vmotion y ha</translation>
    </message>
    <message>
        <source>How many vGPUs it has</source>
        <translation>Cuántas vGPU tiene</translation>
    </message>
    <message>
        <source>How many whole GPUs it has</source>
        <translation>Cuántas GPU enteras tiene</translation>
    </message>
    <message>
        <source>The vGPU types that it asks for</source>
        <translation>Tipos de vGPU que pide</translation>
    </message>
    <message>
        <source>How its GPUs are shared: passthrough, time-sliced, mig, mig-time-sliced</source>
        <translation>Cómo se comparten sus GPU: passthrough, time-sliced, mig, mig-time-sliced</translation>
    </message>
    <message>
        <source>Series of its vGPU types: A, B, C, Q</source>
        <translation>Series de sus tipos de vGPU: A, B, C, Q</translation>
    </message>
    <message>
        <source>Frame buffer of all its GPUs in GB</source>
        <translation>Frame buffer de todas sus GPU en GB</translation>
    </message>
    <message>
        <source>Models of the GPUs that it is placed on</source>
        <translation>Modelos de las GPU en las que está colocada</translation>
    </message>
    <message>
        <source>Rules on VMs (on: vm)</source>
        <translation>Reglas sobre VM (on: vm)</translation>
    </message>
    <message>
        <source>Rules on GPUs (on: gpu)</source>
        <translation>Reglas sobre GPU (on: gpu)</translation>
    </message>
    <message>
        <source>Rules on hosts (on: host)</source>
        <translation>Reglas sobre hosts (on: host)</translation>
    </message>
    <message>
        <source>Rules on clusters (on: cluster)</source>
        <translation>Reglas sobre clústeres (on: cluster)</translation>
    </message>
    <message>
        <source>A rule has an id, says what it is on, may say when it counts, and says what must hold. A condition is a map of facts with a value, a list of values, or a map of tests; it may also hold all, any and not with conditions, and use with the name of one under conditions. Rules on VMs and GPUs also know facts of their host and cluster, such as host.name and cluster.drs, and rules on hosts those of their cluster, but not what is counted there.</source>
        <translation>Una regla tiene un id, dice sobre qué es (on), puede decir cuándo vale (when) y dice qué debe cumplirse (must). Una condición es un mapa de datos con un valor, una lista de valores o un mapa de comprobaciones; también admite all, any y not con condiciones, y use con el nombre de una que esté en conditions. Las reglas sobre VM y GPU conocen además datos de su host y su clúster, como host.name y cluster.drs, y las reglas sobre hosts los de su clúster, pero no lo que allí se cuenta.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Comprobaciones</translation>
    </message>
</context>
<context>
    <name>HouseRules</name>
    <message>
        <source>A house rule of %1.</source>
        <translation>Una regla propia de %1.</translation>
    </message>
    <message>
        <source>A house rule of this design.</source>
        <translation>Una regla propia de este diseño.</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>hosts</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation>clústeres</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>Rules on %1 know no fact &quot;%2&quot;.</source>
        <translation>Las reglas sobre %1 no conocen el dato &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>¿Quería decir &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>This condition takes more than %1 tests, with those of the named conditions that it uses.</source>
        <translation>Esta condición requiere más de %1 comprobaciones, contando las de las condiciones con nombre que usa.</translation>
    </message>
    <message>
        <source>A condition must not be empty.</source>
        <translation>Una condición no puede estar vacía.</translation>
    </message>
    <message>
        <source>A list of conditions must not be empty.</source>
        <translation>Una lista de condiciones no puede estar vacía.</translation>
    </message>
    <message>
        <source>There is no condition &quot;%1&quot; under &quot;conditions&quot;.</source>
        <translation>No hay ninguna condición &quot;%1&quot; en &quot;conditions&quot;.</translation>
    </message>
    <message>
        <source>The condition &quot;%1&quot; uses itself.</source>
        <translation>La condición &quot;%1&quot; se usa a sí misma.</translation>
    </message>
    <message>
        <source>The id of a rule is of small letters, digits and hyphens, such as prod-whole-gpus; got %1.</source>
        <translation>El id de una regla consta de minúsculas, cifras y guiones, como prod-whole-gpus; se encontró %1.</translation>
    </message>
    <message>
        <source>There is already a rule &quot;%1&quot;.</source>
        <translation>Ya hay una regla &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A text of a rule has at most %1 bytes.</source>
        <translation>Un texto de una regla tiene como máximo %1 bytes.</translation>
    </message>
    <message>
        <source>A rule of this house.</source>
        <translation>Una regla de esta casa.</translation>
    </message>
    <message>
        <source>Bring the design in line with the rule, or waive the finding.</source>
        <translation>Ajuste el diseño a la regla o exima el hallazgo.</translation>
    </message>
    <message>
        <source>At most %1 house rules are read.</source>
        <translation>Se leen como máximo %1 reglas propias.</translation>
    </message>
    <message>
        <source>Expected a version such as 8.0.3 or 17.4, but got %1.</source>
        <translation>Se esperaba una versión como 8.0.3 o 17.4, pero se encontró %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be %2, but not %3.</source>
        <translation>&quot;%1&quot; puede ser %2, pero no %3.</translation>
    </message>
    <message>
        <source>This list must not be empty.</source>
        <translation>Esta lista no puede estar vacía.</translation>
    </message>
    <message>
        <source>A pattern has at most %1 bytes.</source>
        <translation>Un patrón tiene como máximo %1 bytes.</translation>
    </message>
    <message>
        <source>This pattern cannot be used: %1.</source>
        <translation>Este patrón no se puede usar: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be tested by %2, but not by &quot;%3&quot;.</source>
        <translation>&quot;%1&quot; se puede comprobar con %2, pero no con &quot;%3&quot;.</translation>
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
    <message>
        <source>The catalog has no server %1.</source>
        <translation>El catálogo no tiene el servidor %1.</translation>
    </message>
    <message>
        <source>A view needs a title.</source>
        <translation>Una vista necesita un título.</translation>
    </message>
    <message>
        <source>A text of a view has at most %1 bytes; shorten it.</source>
        <translation>Un texto de una vista tiene como máximo %1 bytes; acórtelo.</translation>
    </message>
    <message>
        <source>A view names at most %1 things; choose fewer.</source>
        <translation>Una vista nombra como máximo %1 elementos; elija menos.</translation>
    </message>
    <message>
        <source>This view is not in the design any more.</source>
        <translation>Esta vista ya no está en el diseño.</translation>
    </message>
    <message>
        <source>A design has at most %1 saved views; delete one that is not needed.</source>
        <translation>Un diseño tiene como máximo %1 vistas guardadas; elimine una que no haga falta.</translation>
    </message>
    <message>
        <source>A text of a step has at most %1 bytes; shorten it.</source>
        <translation>Un texto de un paso tiene como máximo %1 bytes; acórtelo.</translation>
    </message>
    <message>
        <source>A day is written as 2027-01-31, but got &quot;%1&quot;.</source>
        <translation>Un día se escribe como 2027-01-31, pero se recibió “%1”.</translation>
    </message>
    <message>
        <source>A design keeps the results of at most %1 steps.</source>
        <translation>Un diseño guarda los resultados de %1 pasos como máximo.</translation>
    </message>
</context>
<context>
    <name>OutputFiles</name>
    <message>
        <source>There is no such folder, and it cannot be made.</source>
        <translation>Esta carpeta no existe y no se puede crear.</translation>
    </message>
</context>
<context>
    <name>PatientPreparation</name>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Preparing the presentation…</source>
        <translation>Preparando la presentación…</translation>
    </message>
</context>
<context>
    <name>PatientReading</name>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>Comprobando %1…</translation>
    </message>
</context>
<context>
    <name>PatientWork</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
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
        <source>Sheet %1 of %2</source>
        <translation>Hoja %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) not placed.</source>
        <translation>
            <numerusform>%Ln dispositivo sin colocar.</numerusform>
            <numerusform>%Ln dispositivos sin colocar.</numerusform>
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
        <source>%Ln finding(s) waived</source>
        <translation>
            <numerusform>%Ln hallazgo con exención</numerusform>
            <numerusform>%Ln hallazgos con exención</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Detenido; no se ha escrito ningún archivo.</translation>
    </message>
    <message>
        <source>“%1” is no name of a file in a folder.</source>
        <translation>“%1” no es el nombre de un archivo en una carpeta.</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>The printer “%1” takes no pages.</source>
        <translation>La impresora “%1” no acepta páginas.</translation>
    </message>
    <message>
        <source>Stopped printing.</source>
        <translation>Impresión detenida.</translation>
    </message>
    <message>
        <source>The printer “%1” takes no more pages.</source>
        <translation>La impresora “%1” no acepta más páginas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value of the title block</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cluster %1, continued from sheet %2</source>
        <translation>Clúster %1, continuación de la hoja %2</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>Clúster %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>ESXi</source>
        <translation>ESXi</translation>
    </message>
    <message>
        <source>vGPU Manager</source>
        <translation>vGPU Manager</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Continues on sheet %1</source>
        <translation>Continúa en la hoja %1</translation>
    </message>
    <message>
        <source>Host %1</source>
        <translation>Host %1</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>The picture cannot be named: %1.</source>
        <translation>No se pudieron nombrar las partes de la imagen: %1.</translation>
    </message>
    <message>
        <source>VM %1</source>
        <translation>VM %1</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Another version of ESXi needs a host without running VMs, and a restart of it.</source>
        <translation>Otra versión de ESXi requiere un host sin VM en marcha, y reiniciarlo.</translation>
    </message>
    <message>
        <source>The vGPU Manager is exchanged on a host without running VMs, which then restarts.</source>
        <translation>El vGPU Manager se cambia en un host sin VM en marcha, que después se reinicia.</translation>
    </message>
    <message>
        <source>BIOS settings change while the host is down.</source>
        <translation>Los ajustes de la BIOS se cambian con el host parado.</translation>
    </message>
    <message>
        <source>GPUs and bridges are put in and taken out while the host is down.</source>
        <translation>Las GPU y los puentes se ponen y se quitan con el host parado.</translation>
    </message>
    <message>
        <source>These settings of the host hold only after a restart.</source>
        <translation>Estos ajustes del host solo valen tras un reinicio.</translation>
    </message>
    <message>
        <source>Another default graphics type needs all VMs of the host off and its graphics restarted.</source>
        <translation>Otro tipo de gráficos predeterminado requiere apagar todas las VM del host y reiniciar sus gráficos.</translation>
    </message>
    <message>
        <source>Another assignment policy needs all VMs of the host off and its graphics restarted.</source>
        <translation>Otra política de asignación requiere apagar todas las VM del host y reiniciar sus gráficos.</translation>
    </message>
    <message>
        <source>A GPU goes into passthrough or comes back from it with a restart of the host.</source>
        <translation>Una GPU entra en passthrough o sale de él con un reinicio del host.</translation>
    </message>
    <message>
        <source>On GPUs of this generation MIG is switched with a restart of the host.</source>
        <translation>En las GPU de esta generación, MIG se activa o desactiva con un reinicio del host.</translation>
    </message>
    <message>
        <source>ECC and display settings of a GPU hold only after a restart of the host.</source>
        <translation>Los ajustes de ECC y de pantalla de una GPU solo valen tras un reinicio del host.</translation>
    </message>
    <message>
        <source>The active graphics type of a GPU follows a restart of the host&apos;s graphics.</source>
        <translation>El tipo de gráficos activo de una GPU cambia al reiniciar los gráficos del host.</translation>
    </message>
    <message>
        <source>The host goes.</source>
        <translation>El host se retira.</translation>
    </message>
    <message>
        <source>A host changes its cluster in maintenance mode.</source>
        <translation>Un host cambia de clúster en modo de mantenimiento.</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Maintenance window of %1</source>
        <translation>Ventana de mantenimiento de %1</translation>
    </message>
    <message>
        <source>Changes on %1</source>
        <translation>Cambios en %1</translation>
    </message>
    <message>
        <source>The host restarts here, too, since its tools see the GPUs that are set next only then.</source>
        <translation>El host se reinicia también aquí, porque sus herramientas no ven hasta entonces las GPU que se ajustan a continuación.</translation>
    </message>
    <message>
        <source>It is removed.</source>
        <translation>Se elimina.</translation>
    </message>
    <message>
        <source>It is to be off.</source>
        <translation>Debe quedar apagada.</translation>
    </message>
    <message>
        <source>An installed guest may not start with other firmware; have a new installation at hand.</source>
        <translation>Puede que un invitado instalado no arranque con otro firmware; tenga a mano una instalación nueva.</translation>
    </message>
    <message>
        <source>Its GPU changes, which it does only while it is empty.</source>
        <translation>Su GPU cambia, y eso solo es posible mientras está vacía.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Running, it would break a rule in between: %1.</source>
        <translation>En marcha incumpliría una regla entretanto: %1.</translation>
    </message>
    <message>
        <source>No order was found that keeps this rule all the way: %1.</source>
        <translation>No se ha encontrado un orden que cumpla esta regla en todo momento: %1.</translation>
    </message>
    <message>
        <source>%1 not set</source>
        <translation>%1 sin definir</translation>
    </message>
    <message>
        <source>vGPU %1</source>
        <translation>vGPU %1</translation>
    </message>
    <message>
        <source>dynamic DirectPath I/O device %1</source>
        <translation>dispositivo DirectPath I/O dinámico %1</translation>
    </message>
    <message>
        <source>a passthrough GPU still to be chosen</source>
        <translation>una GPU de passthrough aún por elegir</translation>
    </message>
    <message>
        <source>passthrough GPU %1</source>
        <translation>GPU de passthrough %1</translation>
    </message>
    <message>
        <source>Check that %1 is set up as this plan takes it to be.</source>
        <translation>Compruebe que %1 está configurado como supone este plan.</translation>
    </message>
    <message>
        <source>Check that DRS of cluster %1 moves no VM by itself meanwhile: partially automated or manual.</source>
        <translation>Compruebe que DRS del clúster %1 no mueve ninguna VM por sí solo entretanto: parcialmente automatizado o manual.</translation>
    </message>
    <message>
        <source>Check that everybody who uses these VMs knows that they will be off: %1.</source>
        <translation>Compruebe que todos los que usan estas VM saben que estarán apagadas: %1.</translation>
    </message>
    <message>
        <source>Test that %1 is set up as planned.</source>
        <translation>Pruebe que %1 está configurado como se planeó.</translation>
    </message>
    <message>
        <source>Test that %1 is set up as planned and that the GPUs work in: %2.</source>
        <translation>Pruebe que %1 está configurado como se planeó y que las GPU funcionan en: %2.</translation>
    </message>
    <message>
        <source>Create cluster %1.</source>
        <translation>Cree el clúster %1.</translation>
    </message>
    <message>
        <source>Remove cluster %1.</source>
        <translation>Elimine el clúster %1.</translation>
    </message>
    <message>
        <source>Set in cluster %1: %2.</source>
        <translation>Ajuste en el clúster %1: %2.</translation>
    </message>
    <message>
        <source>Take %1 off its host; it waits for a place.</source>
        <translation>Quite %1 de su host; queda en espera de un lugar.</translation>
    </message>
    <message>
        <source>Move %1 to host %2, powered off.</source>
        <translation>Mueva %1, apagada, al host %2.</translation>
    </message>
    <message>
        <source>Power off %1.</source>
        <translation>Apague %1.</translation>
    </message>
    <message>
        <source>Power on %1.</source>
        <translation>Encienda %1.</translation>
    </message>
    <message>
        <source>Remove from %1: %2.</source>
        <translation>Quite de %1: %2.</translation>
    </message>
    <message>
        <source>Add to %1 in one request: %2.</source>
        <translation>Añada a %1 en una sola petición: %2.</translation>
    </message>
    <message>
        <source>Remove VM %1.</source>
        <translation>Elimine la VM %1.</translation>
    </message>
    <message>
        <source>Create VM %1 without GPU devices.</source>
        <translation>Cree la VM %1 sin dispositivos de GPU.</translation>
    </message>
    <message>
        <source>Set in %1: %2.</source>
        <translation>Ajuste en %1: %2.</translation>
    </message>
    <message>
        <source>Install or remove the guest driver of %1: %2.</source>
        <translation>Instale o quite el controlador invitado de %1: %2.</translation>
    </message>
    <message>
        <source>Set in the guest of %1: %2.</source>
        <translation>Ajuste en el invitado de %1: %2.</translation>
    </message>
    <message>
        <source>Switch MIG on for GPU %1.</source>
        <translation>Active MIG en la GPU %1.</translation>
    </message>
    <message>
        <source>Switch MIG off for GPU %1.</source>
        <translation>Desactive MIG en la GPU %1.</translation>
    </message>
    <message>
        <source>Switch passthrough on for GPU %1.</source>
        <translation>Active passthrough en la GPU %1.</translation>
    </message>
    <message>
        <source>Switch passthrough off for GPU %1.</source>
        <translation>Desactive passthrough en la GPU %1.</translation>
    </message>
    <message>
        <source>Leave GPU %1 without a use.</source>
        <translation>Deje la GPU %1 sin uso.</translation>
    </message>
    <message>
        <source>Set the vGPU mode of GPU %1 to mixed size.</source>
        <translation>Ponga el modo de vGPU de la GPU %1 en tamaño mixto.</translation>
    </message>
    <message>
        <source>Set the vGPU mode of GPU %1 to same size.</source>
        <translation>Ponga el modo de vGPU de la GPU %1 en mismo tamaño.</translation>
    </message>
    <message>
        <source>Take GPU %1 out.</source>
        <translation>Retire la GPU %1.</translation>
    </message>
    <message>
        <source>Put GPU %1 in: %2.</source>
        <translation>Instale la GPU %1: %2.</translation>
    </message>
    <message>
        <source>Change the hardware of GPU %1: %2.</source>
        <translation>Cambie el hardware de la GPU %1: %2.</translation>
    </message>
    <message>
        <source>Set on GPU %1: %2.</source>
        <translation>Ajuste en la GPU %1: %2.</translation>
    </message>
    <message>
        <source>Remove the vGPU Manager from %1.</source>
        <translation>Quite el vGPU Manager de %1.</translation>
    </message>
    <message>
        <source>Install the vGPU Manager on %1: %2.</source>
        <translation>Instale el vGPU Manager en %1: %2.</translation>
    </message>
    <message>
        <source>Put %1 into maintenance mode.</source>
        <translation>Ponga %1 en modo de mantenimiento.</translation>
    </message>
    <message>
        <source>Take %1 out of maintenance mode.</source>
        <translation>Saque %1 del modo de mantenimiento.</translation>
    </message>
    <message>
        <source>Bring %1 to this version: %2.</source>
        <translation>Lleve %1 a esta versión: %2.</translation>
    </message>
    <message>
        <source>Set in the BIOS of %1: %2.</source>
        <translation>Ajuste en la BIOS de %1: %2.</translation>
    </message>
    <message>
        <source>Add host %1 to cluster %2.</source>
        <translation>Añada el host %1 al clúster %2.</translation>
    </message>
    <message>
        <source>Remove host %1 from cluster %2.</source>
        <translation>Elimine el host %1 del clúster %2.</translation>
    </message>
    <message>
        <source>Move host %1 to cluster %2.</source>
        <translation>Mueva el host %1 al clúster %2.</translation>
    </message>
    <message>
        <source>Restart the graphics services of %1.</source>
        <translation>Reinicie los servicios gráficos de %1.</translation>
    </message>
    <message>
        <source>Reboot %1.</source>
        <translation>Reinicie %1.</translation>
    </message>
    <message>
        <source>Set on %1: %2.</source>
        <translation>Ajuste en %1: %2.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 runs.</source>
        <translation>%1 está en marcha.</translation>
    </message>
    <message>
        <source>%1 runs, and has %2.</source>
        <translation>%1 está en marcha y tiene %2.</translation>
    </message>
    <message>
        <source>It reads: %1.</source>
        <translation>Se lee: %1.</translation>
    </message>
    <message>
        <source>%1 is powered off and holds no GPU.</source>
        <translation>%1 está apagada y no ocupa ninguna GPU.</translation>
    </message>
    <message>
        <source>%1 is in maintenance mode and no VM runs there.</source>
        <translation>%1 está en modo de mantenimiento y no hay VM en marcha en él.</translation>
    </message>
    <message>
        <source>%1 is connected again and lists its GPUs.</source>
        <translation>%1 vuelve a estar conectado y muestra sus GPU.</translation>
    </message>
    <message>
        <source>nvidia-smi shows the MIG mode as set; instances are made at power-on.</source>
        <translation>nvidia-smi muestra el modo MIG ajustado; las instancias se crean al encender.</translation>
    </message>
    <message>
        <source>After the restart, nvidia-smi on %1 answers if the vGPU Manager is there.</source>
        <translation>Tras el reinicio, nvidia-smi responde en %1 si está el vGPU Manager.</translation>
    </message>
    <message>
        <source>The guest of %1 shows this driver.</source>
        <translation>El invitado de %1 muestra este controlador.</translation>
    </message>
    <message>
        <source>The designs also differ in facts that are not part of the estate, such as texts, reserved slots, waivers or severities; no step is needed for them.</source>
        <translation>Los diseños difieren también en datos que no forman parte de la instalación, como textos, ranuras reservadas, excepciones o gravedades; no requieren ningún paso.</translation>
    </message>
    <message>
        <source>Assumption: on %1 ESXi gives the VMs the GPUs that are drawn, but may choose other placement IDs there: how it chooses them is not documented.</source>
        <translation>Suposición: en %1, ESXi da a las VM las GPU dibujadas, pero puede elegir en ellas otros ID de ubicación: no está documentado cómo los elige.</translation>
    </message>
    <message>
        <source>Assumption: powered on in the order of this plan, the VMs of %1 get the places that are drawn. How ESXi chooses among GPUs in mixed-size and MIG mode is not documented.</source>
        <translation>Suposición: encendidas en el orden de este plan, las VM de %1 obtienen los lugares dibujados. No está documentado cómo elige ESXi entre GPU en modo de tamaño mixto y MIG.</translation>
    </message>
    <message>
        <source>Assumption: no order of power-on was found on %1 in which ESXi gives all VMs the GPUs that are drawn. Expect other GPUs for: %2.</source>
        <translation>Suposición: no se ha encontrado en %1 un orden de encendido en el que ESXi dé a todas las VM las GPU dibujadas. Espere otras GPU para: %2.</translation>
    </message>
    <message>
        <source>No order of power-on was found on %1 in which ESXi gives all VMs the GPUs that are drawn, by the host&apos;s assignment policy. Expect other GPUs for: %2.</source>
        <translation>No se ha encontrado en %1 un orden de encendido en el que ESXi dé a todas las VM las GPU dibujadas según la política de asignación del host. Espere otras GPU para: %2.</translation>
    </message>
    <message>
        <source>It goes to another host; a VM with GPUs is moved powered off.</source>
        <translation>Va a otro host; una VM con GPU se mueve apagada.</translation>
    </message>
    <message>
        <source>GPU devices are added to and removed from VMs that are powered off.</source>
        <translation>Los dispositivos de GPU se añaden y se quitan con la VM apagada.</translation>
    </message>
    <message>
        <source>It goes to another place, which ESXi gives it at power-on only.</source>
        <translation>Va a otro lugar, que ESXi solo le da al encenderla.</translation>
    </message>
    <message>
        <source>These settings change while the VM is powered off.</source>
        <translation>Estos ajustes se cambian con la VM apagada.</translation>
    </message>
    <message>
        <source>Its guest changes, so it is out of service meanwhile.</source>
        <translation>Su invitado cambia, así que entretanto está fuera de servicio.</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Not entered for today: %1. Look at it first and note it for the way back; what is so already needs no change.</source>
        <translation>Sin indicar para hoy: %1. Compruébelo primero y anótelo para la vuelta atrás; lo que ya esté así no necesita ningún cambio.</translation>
    </message>
    <message>
        <source>It is in a circle of places with %1, and goes in its turn through a free place.</source>
        <translation>Está en un círculo de ubicaciones con %1 y, cuando le toca, pasa por una ubicación libre.</translation>
    </message>
    <message>
        <source>It is in a circle of places with %1, and makes room for all of them.</source>
        <translation>Está en un círculo de ubicaciones con %1 y deja sitio a todas ellas.</translation>
    </message>
    <message>
        <source>It is in a circle of places with %1, and goes in its turn.</source>
        <translation>Está en un círculo de ubicaciones con %1 y se mueve cuando le toca.</translation>
    </message>
    <message>
        <source>It is in a circle of places with %1, which no one can leave before the others.</source>
        <translation>Está en un círculo de ubicaciones con %1 del que ninguna puede salir antes que las demás.</translation>
    </message>
    <message>
        <source>These VMs take each other&apos;s places: %1.</source>
        <translation>Estas VM ocupan las ubicaciones unas de otras: %1.</translation>
    </message>
    <message>
        <source>There is a free place for %1, so they go one after the other and only one of them is off at a time.</source>
        <translation>Hay una ubicación libre para %1, así que se mueven una tras otra y solo una de ellas está apagada cada vez.</translation>
    </message>
    <message>
        <source>Their host changes in the same window, so all of them are off together anyway.</source>
        <translation>Su host cambia en la misma ventana, así que de todos modos están todas apagadas a la vez.</translation>
    </message>
    <message>
        <source>No place is free for one of them.</source>
        <translation>No hay ninguna ubicación libre para una de ellas.</translation>
    </message>
    <message>
        <source>There is a free place for %1, but ESXi chooses the GPU at power-on: while the others run, it would not take the one that is drawn.</source>
        <translation>Hay una ubicación libre para %1, pero ESXi elige la GPU al encender: mientras las demás funcionen, no tomaría la que está dibujada.</translation>
    </message>
    <message>
        <source>There is a free place for %1, but a rule would be broken on the way.</source>
        <translation>Hay una ubicación libre para %1, pero por el camino se incumpliría una regla.</translation>
    </message>
    <message>
        <source>%1 is off until the others have gone one after the other, so at most two of them are off at a time.</source>
        <translation>%1 está apagada hasta que las demás se hayan movido una tras otra, así que como máximo dos de ellas están apagadas a la vez.</translation>
    </message>
    <message>
        <source>So all of them are off together.</source>
        <translation>Por eso están todas apagadas a la vez.</translation>
    </message>
    <message>
        <source>So all of them are off before the first is powered on again.</source>
        <translation>Por eso están todas apagadas antes de que la primera se vuelva a encender.</translation>
    </message>
    <message>
        <source>%1 could run on %2 in between, but would then be powered off twice; this plan powers off each VM once.</source>
        <translation>%1 podría funcionar entretanto en %2, pero entonces se apagaría dos veces; este plan apaga cada VM una sola vez.</translation>
    </message>
    <message>
        <source>%1 as it was before</source>
        <translation>%1 como estaba antes</translation>
    </message>
    <message>
        <source>What is entered for today and left open in the design to be stays as it is.</source>
        <translation>Lo que está indicado para hoy y queda abierto en el diseño de destino se queda como está.</translation>
    </message>
</context>
<context>
    <name>PlanDocument</name>
    <message>
        <source>There is nothing to do: what is and what is to be are the same.</source>
        <translation>No hay nada que hacer: lo que hay y lo que debe haber son lo mismo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) lead from what is to what is to be.</source>
        <translation>
            <numerusform>%Ln paso lleva de lo que hay a lo que debe haber.</numerusform>
            <numerusform>%Ln pasos llevan de lo que hay a lo que debe haber.</numerusform>
        </translation>
    </message>
    <message>
        <source>No VM that runs before and after is off in between.</source>
        <translation>Ninguna VM que funciona antes y después se apaga entretanto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) that run before and after are off in between.</source>
        <translation>
            <numerusform>%Ln VM que funciona antes y después está apagada entretanto.</numerusform>
            <numerusform>%Ln VM que funcionan antes y después están apagadas entretanto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is off from step %2 to step %3.</source>
        <translation>%1 está apagada desde el paso %2 hasta el paso %3.</translation>
    </message>
    <message>
        <source>Change plan: %1</source>
        <translation>Plan de cambio: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>VMs that are off in between</source>
        <translation>VM que se apagan entretanto</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Implementation plan</source>
        <translation>Plan de implementación</translation>
    </message>
    <message>
        <source>Test plan</source>
        <translation>Plan de pruebas</translation>
    </message>
    <message>
        <source>Backout plan</source>
        <translation>Plan de marcha atrás</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>What one should see</source>
        <translation>Qué se debe ver</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>PlanPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>PlanPdfJob</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Writing the plan…</source>
        <translation>Escribiendo el plan…</translation>
    </message>
    <message>
        <source>Laying out the pages of the plan…</source>
        <translation>Componiendo las páginas del plan…</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Concept, not a quote</source>
        <translation>Concepto, no es una oferta</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>Untitled design</source>
        <translation>Diseño sin título</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>ProfileRooms</name>
    <message numerus="yes">
        <source>%Ln × %1 fit(s)</source>
        <translation>
            <numerusform>cabe %Ln × %1</numerusform>
            <numerusform>caben %Ln × %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would break a rule</source>
        <translation>%1 infringiría una regla</translation>
    </message>
    <message>
        <source>no room for %1</source>
        <translation>sin sitio para %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln × %1 fit(s) if switched to %2</source>
        <translation>
            <numerusform>%Ln × %1 cabe si pasa a %2</numerusform>
            <numerusform>%Ln × %1 caben si pasa a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>no %1 in mode %2</source>
        <translation>sin %1 en el modo %2</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
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
    <message>
        <source>Discard unsaved changes</source>
        <translation>Descartar cambios sin guardar</translation>
    </message>
    <message>
        <source>Discard the unsaved changes of “%1” for good?</source>
        <translation>¿Descartar definitivamente los cambios sin guardar de «%1»?</translation>
    </message>
    <message>
        <source>Nothing brings them back. A file that was saved before stays as it is.</source>
        <translation>Nada los recupera después. Un archivo guardado antes queda como está.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
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
    <name>ReleaseFields</name>
    <message>
        <source>“%1” is no vGPU release. Write it as 17.4.</source>
        <translation>“%1” no es una versión de vGPU. Escríbala como 17.4.</translation>
    </message>
    <message>
        <source>“%1” is no ESXi version. Write it as 8.0.3 or 8.0 U3.</source>
        <translation>“%1” no es una versión de ESXi. Escríbala como 8.0.3 o 8.0 U3.</translation>
    </message>
</context>
<context>
    <name>ReleaseTexts</name>
    <message>
        <source>Drivers of %1: vGPU Manager for ESXi %2, Linux guest %3, Windows guest %4.</source>
        <translation>Controladores de %1: vGPU Manager para ESXi %2, invitado Linux %3, invitado Windows %4.</translation>
    </message>
    <message>
        <source>work together</source>
        <translation>funcionan juntos</translation>
    </message>
    <message>
        <source>no: the guest driver is newer</source>
        <translation>no: el controlador invitado es más nuevo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>figura</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>not listed by the sources read</source>
        <translation>no figura en las fuentes leídas</translation>
    </message>
    <message>
        <source>long term</source>
        <translation>largo plazo</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminó el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>The catalog has no branch %1.</source>
        <translation>El catálogo no tiene la rama %1.</translation>
    </message>
    <message>
        <source>Support of branch %1: %2.</source>
        <translation>Soporte de la rama %1: %2.</translation>
    </message>
    <message>
        <source>ESXi, as the sources have it: %1.</source>
        <translation>ESXi, según las fuentes: %1.</translation>
    </message>
    <message>
        <source>The catalog has no release %1, but pairing is a matter of branches.</source>
        <translation>El catálogo no tiene la versión %1, pero la compatibilidad depende de las ramas.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln advertencia</numerusform>
            <numerusform>%Ln advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln desconocido</numerusform>
            <numerusform>%Ln desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln info(s)</source>
        <translation>
            <numerusform>%Ln información</numerusform>
            <numerusform>%Ln informaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waived</source>
        <translation>
            <numerusform>%Ln con exención</numerusform>
            <numerusform>%Ln con exención</numerusform>
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
    <message>
        <source>The rule is switched off in this design.</source>
        <translation>La regla está desactivada en este diseño.</translation>
    </message>
    <message>
        <source>The severity of the rule %1 is changed, but there is no such rule.</source>
        <translation>La gravedad de la regla %1 está modificada, pero no existe esa regla.</translation>
    </message>
    <message>
        <source>A house rule was not checked: %1</source>
        <translation>Una regla propia no se comprobó: %1</translation>
    </message>
    <message>
        <source>House rules that cannot be read and were not checked</source>
        <translation>Reglas propias que no se pueden leer y no se comprobaron</translation>
    </message>
</context>
<context>
    <name>RuleExamples</name>
    <message>
        <source>There are already examples for the rule &quot;%1&quot;.</source>
        <translation>Ya hay ejemplos de la regla &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The examples of rules cannot be opened: %1.</source>
        <translation>No se pueden abrir los ejemplos de las reglas: %1.</translation>
    </message>
</context>
<context>
    <name>RuleReference</name>
    <message>
        <source>It looks at each VM.</source>
        <translation>Examina cada VM.</translation>
    </message>
    <message>
        <source>It looks at each GPU.</source>
        <translation>Examina cada GPU.</translation>
    </message>
    <message>
        <source>It looks at each host.</source>
        <translation>Examina cada host.</translation>
    </message>
    <message>
        <source>It looks at each cluster.</source>
        <translation>Examina cada clúster.</translation>
    </message>
    <message>
        <source>It looks at the whole design.</source>
        <translation>Examina el diseño completo.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
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
        <source>Confidence:</source>
        <translation>Certeza:</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>A design in which it fires</source>
        <translation>Un diseño en el que se activa</translation>
    </message>
    <message>
        <source>A design in which it does not</source>
        <translation>Un diseño en el que no se activa</translation>
    </message>
    <message>
        <source>Sliceboard: rule reference</source>
        <translation>Sliceboard: referencia de reglas</translation>
    </message>
    <message>
        <source>Skip the contents</source>
        <translation>Saltar el contenido</translation>
    </message>
    <message>
        <source>Rules: %1. Catalog: %2.</source>
        <translation>Reglas: %1. Catálogo: %2.</translation>
    </message>
    <message>
        <source>Numbers from the catalog</source>
        <translation>Cifras del catálogo</translation>
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
    <message>
        <source>Modes and ownership</source>
        <translation>Modos y pertenencia</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Controladores</translation>
    </message>
    <message>
        <source>Graphics configuration</source>
        <translation>Configuración de gráficos</translation>
    </message>
    <message>
        <source>Time-sliced placement</source>
        <translation>Colocación de tiempo compartido (time-sliced)</translation>
    </message>
    <message>
        <source>MIG</source>
        <translation>MIG</translation>
    </message>
    <message>
        <source>Several vGPUs in one VM</source>
        <translation>Varias vGPU en una VM</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <translation>Passthrough</translation>
    </message>
    <message>
        <source>NVLink, NVSwitch and device groups</source>
        <translation>NVLink, NVSwitch y grupos de dispositivos</translation>
    </message>
    <message>
        <source>The platform of the VM</source>
        <translation>La plataforma de la VM</translation>
    </message>
    <message>
        <source>vMotion, DRS, HA and snapshots</source>
        <translation>vMotion, DRS, HA e instantáneas</translation>
    </message>
    <message>
        <source>Memory, ECC, licences and features</source>
        <translation>Memoria, ECC, licencias y funciones</translation>
    </message>
    <message>
        <source>Read in its sources.</source>
        <translation>Leído en sus fuentes.</translation>
    </message>
    <message>
        <source>Read in a secondary source, not the vendor&apos;s own.</source>
        <translation>Leído en una fuente secundaria, no en la del propio fabricante.</translation>
    </message>
    <message>
        <source>Remembered, not read again: verify it before you rely on it.</source>
        <translation>Citado de memoria, sin volver a leerlo: compruébelo antes de confiar en ello.</translation>
    </message>
    <message>
        <source>Inferred from what the sources say; none states it as such.</source>
        <translation>Deducido de lo que dicen las fuentes; ninguna lo afirma como tal.</translation>
    </message>
    <message>
        <source>%1 is to serve vGPUs, but its display mode is on. In that mode this board has no vGPUs.</source>
        <translation>%1 debe servir vGPU, pero su modo de pantalla está activado. En ese modo esta placa no tiene vGPU.</translation>
    </message>
    <message>
        <source>%1 is to serve vGPUs, which needs its display mode switched off. The mode is not entered; this board leaves the factory with it on.</source>
        <translation>%1 debe servir vGPU, lo que requiere que su modo de pantalla esté desactivado. No se ha indicado el modo; esta placa sale de fábrica con él activado.</translation>
    </message>
    <message>
        <source>Plan the display mode of %1 switched off</source>
        <translation>Planificar el modo de pantalla de %1 desactivado</translation>
    </message>
    <message>
        <source>%1 shows the console of %2 and is also to serve VMs. ESXi keeps its primary display to itself.</source>
        <translation>%1 muestra la consola de %2 y además debe servir a VM. ESXi se reserva su pantalla principal.</translation>
    </message>
    <message>
        <source>It is not entered whether %1 shows the console of %2. A GPU that does cannot serve VMs.</source>
        <translation>No se ha indicado si %1 muestra la consola de %2. Una GPU que lo hace no puede servir a VM.</translation>
    </message>
    <message>
        <source>Plan the console on other graphics than %1</source>
        <translation>Planificar la consola en otros gráficos distintos de %1</translation>
    </message>
    <message>
        <source>ECC is on for %1, which has GDDR memory. It takes frame buffer from every vGPU there; vGPUs of A-series and B-series make no use of it.</source>
        <translation>ECC está activado en %1, que tiene memoria GDDR. Resta frame buffer a todas sus vGPU; las vGPU de serie A y serie B no lo aprovechan.</translation>
    </message>
    <message>
        <source>It is not entered whether ECC is on for %1. With its GDDR memory ECC takes frame buffer from every vGPU.</source>
        <translation>No se ha indicado si ECC está activado en %1. Con su memoria GDDR, ECC resta frame buffer a todas las vGPU.</translation>
    </message>
    <message>
        <source>ECC is on for %1. vGPUs of this board do not start with ECC on.</source>
        <translation>ECC está activado en %1. Las vGPU de esta placa no se inician con ECC activado.</translation>
    </message>
    <message>
        <source>It is not entered whether ECC is on for %1. vGPUs of this board do not start with ECC on.</source>
        <translation>No se ha indicado si ECC está activado en %1. Las vGPU de esta placa no se inician con ECC activado.</translation>
    </message>
    <message>
        <source>Plan ECC switched off on %1</source>
        <translation>Planificar ECC desactivado en %1</translation>
    </message>
    <message>
        <source>The display mode of a GPU for vGPUs is off</source>
        <translation>El modo de pantalla de una GPU para vGPU está desactivado</translation>
    </message>
    <message>
        <source>Some boards can drive displays or serve vGPUs, not both. A40, L40, L40S and L20 leave the factory with the display off, RTX A5000, A5500, A6000, 5000 Ada and 6000 Ada with it on.</source>
        <translation>Algunas placas pueden controlar pantallas o servir vGPU, pero no ambas cosas. A40, L40, L40S y L20 salen de fábrica con la pantalla desactivada; RTX A5000, A5500, A6000, 5000 Ada y 6000 Ada, con ella activada.</translation>
    </message>
    <message>
        <source>Run NVIDIA&apos;s displaymodeselector on the host and switch the display off.</source>
        <translation>Ejecute displaymodeselector de NVIDIA en el host y desactive la pantalla.</translation>
    </message>
    <message>
        <source>A GPU for VMs is not the host&apos;s primary display</source>
        <translation>Una GPU para VM no es la pantalla principal del host</translation>
    </message>
    <message>
        <source>The GPU on which the hypervisor boots its console can serve neither passthrough nor vGPUs. That was read in a mirror of NVIDIA&apos;s guide; how it fails is inferred.</source>
        <translation>La GPU en la que el hipervisor arranca su consola no puede servir ni para passthrough ni para vGPU. Esto se ha leído en una réplica de la guía de NVIDIA; de qué manera falla es una deducción.</translation>
    </message>
    <message>
        <source>Choose on-board or BMC graphics as primary display in the BIOS.</source>
        <translation>Elija en el BIOS los gráficos integrados o los del BMC como pantalla principal.</translation>
    </message>
    <message>
        <source>ECC takes frame buffer on boards with GDDR memory</source>
        <translation>ECC resta frame buffer en las placas con memoria GDDR</translation>
    </message>
    <message>
        <source>GDDR memory keeps the check bits in the memory itself, so that vGPUs of every series have less of it. HBM memory has room of its own for them. Which boards have HBM is remembered.</source>
        <translation>La memoria GDDR guarda los bits de comprobación en la propia memoria, por lo que las vGPU de todas las series disponen de menos. La memoria HBM tiene espacio propio para ellos. Qué placas tienen HBM se cita de memoria.</translation>
    </message>
    <message>
        <source>Switch ECC off where desktops and applications run.</source>
        <translation>Desactive ECC donde se ejecuten escritorios y aplicaciones.</translation>
    </message>
    <message>
        <source>ECC is off on boards that have no vGPUs with ECC</source>
        <translation>ECC está desactivado en las placas que no tienen vGPU con ECC</translation>
    </message>
    <message>
        <source>On M60 and M6 a vGPU does not start while ECC is on.</source>
        <translation>En M60 y M6 una vGPU no se inicia mientras ECC esté activado.</translation>
    </message>
    <message>
        <source>Run nvidia-smi -e 0 on the host and restart it.</source>
        <translation>Ejecute nvidia-smi -e 0 en el host y reinícielo.</translation>
    </message>
    <message>
        <source>Tesla M60 and M6, all releases.</source>
        <translation>Tesla M60 y M6, todas las versiones.</translation>
    </message>
    <message>
        <source>%1 has a device group, but %2 runs ESXi %3. Device groups exist from ESXi %4 on.</source>
        <translation>%1 tiene un grupo de dispositivos, pero %2 ejecuta ESXi %3. Los grupos de dispositivos existen a partir de ESXi %4.</translation>
    </message>
    <message>
        <source>%1 has a device group, which needs ESXi %4 or later. The ESXi version of %2 is not entered.</source>
        <translation>%1 tiene un grupo de dispositivos, que requiere ESXi %4 o posterior. No se ha indicado la versión de ESXi de %2.</translation>
    </message>
    <message>
        <source>The %3 vGPUs of device group %2 of %1 sit on GPUs of %4 that are not all linked to each other. A device group needs as many linked GPUs of its own.</source>
        <translation>Las %3 vGPU del grupo de dispositivos %2 de %1 están en GPU de %4 que no están todas enlazadas entre sí. Un grupo de dispositivos necesita otras tantas GPU enlazadas para él solo.</translation>
    </message>
    <message>
        <source>Device group %2 of %1 needs %3 linked GPUs that are free, but %4 has %5 at most.</source>
        <translation>El grupo de dispositivos %2 de %1 necesita %3 GPU enlazadas que estén libres, pero %4 tiene %5 como máximo.</translation>
    </message>
    <message>
        <source>Take the vGPUs of device group %2 of %1 singly</source>
        <translation>Usar por separado las vGPU del grupo de dispositivos %2 de %1</translation>
    </message>
    <message>
        <source>A device group finds all its linked GPUs on one host</source>
        <translation>Un grupo de dispositivos encuentra todas sus GPU enlazadas en un solo host</translation>
    </message>
    <message>
        <source>A device group of n vGPUs needs n whole GPUs of one host that are linked to each other, by one bridge or by the NVSwitch, and that nobody else uses. With fewer of them the VM does not power on.</source>
        <translation>Un grupo de dispositivos de n vGPU necesita n GPU completas de un mismo host que estén enlazadas entre sí, por un puente o por el NVSwitch, y que nadie más use. Con menos, la VM no se enciende.</translation>
    </message>
    <message>
        <source>Free the linked GPUs, choose a smaller group, or another host.</source>
        <translation>Libere las GPU enlazadas, elija un grupo más pequeño u otro host.</translation>
    </message>
    <message>
        <source>ESXi 8.0 and later.</source>
        <translation>ESXi 8.0 y posteriores.</translation>
    </message>
    <message>
        <source>The NVIDIA licence of %1 is not entered, so it is unknown whether it covers its vGPU.</source>
        <translation>No se ha indicado la licencia de NVIDIA de %1, por lo que se desconoce si cubre su vGPU.</translation>
    </message>
    <message>
        <source>%1 has licence %2 and a GPU in passthrough, for which one of these is meant: %3. That is remembered, not read.</source>
        <translation>%1 tiene la licencia %2 y una GPU en passthrough, para la que está prevista una de estas: %3. Esto se cita de memoria, no se ha leído.</translation>
    </message>
    <message>
        <source>%1 has licence %2, which does not cover %4. One of these does: %3.</source>
        <translation>%1 tiene la licencia %2, que no cubre %4. Sí lo hace una de estas: %3.</translation>
    </message>
    <message>
        <source>Plan licence %2 for %1</source>
        <translation>Planificar la licencia %2 para %1</translation>
    </message>
    <message>
        <source>%1 needs unified memory. Whether %2 has it on %3 is not in the documents read, which speak of C-series on Ampere, Ada and Hopper.</source>
        <translation>%1 necesita memoria unificada. Si %2 la tiene en %3 no consta en los documentos leídos, que hablan de la serie C en Ampere, Ada y Hopper.</translation>
    </message>
    <message>
        <source>%1 needs unified memory, but %2 is only a part of a %3. Time-sliced vGPUs have it at full size only.</source>
        <translation>%1 necesita memoria unificada, pero %2 es solo una parte de una %3. Las vGPU de tiempo compartido (time-sliced) la tienen únicamente a tamaño completo.</translation>
    </message>
    <message>
        <source>%2 VMs on %1 are to use the CUDA profiler. Only the one that starts first can collect data.</source>
        <translation>%2 VM en %1 deben usar el generador de perfiles de CUDA (profiler). Solo la que se inicie primero puede recopilar datos.</translation>
    </message>
    <message>
        <source>Leave the profiler to %1 on this GPU</source>
        <translation>Dejar el generador de perfiles (profiler) a %1 en esta GPU</translation>
    </message>
    <message>
        <source>%1 needs GPUDirect, which works in Linux guests only. Its guest system is %2.</source>
        <translation>%1 necesita GPUDirect, que solo funciona en invitados Linux. Su sistema invitado es %2.</translation>
    </message>
    <message>
        <source>%1 needs GPUDirect, which works in Linux guests only. Its guest system is not entered.</source>
        <translation>%1 necesita GPUDirect, que solo funciona en invitados Linux. No se ha indicado su sistema invitado.</translation>
    </message>
    <message>
        <source>%1 needs GPUDirect, but has %2. It works with C-series vGPUs on GPUs with SR-IOV only.</source>
        <translation>%1 necesita GPUDirect, pero tiene %2. Solo funciona con vGPU de serie C en GPU con SR-IOV.</translation>
    </message>
    <message>
        <source>%1 is a Linux guest with a vGPU for graphics: disable nouveau there, and leave DRM kernel mode setting off.</source>
        <translation>%1 es un invitado Linux con una vGPU para gráficos: desactive nouveau en él y deje desactivado el ajuste de modo del kernel de DRM (kernel mode setting).</translation>
    </message>
    <message>
        <source>The licence of a VM covers its GPU devices</source>
        <translation>La licencia de una VM cubre sus dispositivos GPU</translation>
    </message>
    <message>
        <source>Q-series needs vWS, B-series vPC or vWS, A-series vApps, C-series and MIG-backed types NVIDIA AI Enterprise. Without its licence a vGPU is slowed down. That vPC does not license a GPU in passthrough is remembered.</source>
        <translation>La serie Q necesita vWS; la serie B, vPC o vWS; la serie A, vApps; la serie C y los tipos respaldados por MIG, NVIDIA AI Enterprise. Sin su licencia, una vGPU se ralentiza. Que vPC no cubra una GPU en passthrough se cita de memoria.</translation>
    </message>
    <message>
        <source>Assign a licence that covers the profile.</source>
        <translation>Asigne una licencia que cubra el perfil.</translation>
    </message>
    <message>
        <source>Unified memory needs a full-size or MIG-backed vGPU</source>
        <translation>La memoria unificada necesita una vGPU de tamaño completo o respaldada por MIG</translation>
    </message>
    <message>
        <source>Time-sliced C-series vGPUs support unified memory only if they have the whole frame buffer of their GPU; MIG-backed ones do at all sizes.</source>
        <translation>Las vGPU de serie C de tiempo compartido (time-sliced) admiten memoria unificada solo si tienen todo el frame buffer de su GPU; las respaldadas por MIG, en todos los tamaños.</translation>
    </message>
    <message>
        <source>Use a full-size or a MIG-backed profile, or do without unified memory.</source>
        <translation>Use un perfil de tamaño completo o respaldado por MIG, o prescinda de la memoria unificada.</translation>
    </message>
    <message>
        <source>Read for C-series on Ampere, Ada and Hopper.</source>
        <translation>Consultado para la serie C en Ampere, Ada y Hopper.</translation>
    </message>
    <message>
        <source>One VM of a GPU uses the CUDA profiler</source>
        <translation>Una sola VM de cada GPU usa el generador de perfiles de CUDA</translation>
    </message>
    <message>
        <source>If several VMs of one GPU have enable_profiling set, only the one that starts its profiler first collects data from the hardware.</source>
        <translation>Si varias VM de una misma GPU tienen establecido enable_profiling, solo la que inicia primero su generador de perfiles recopila datos del hardware.</translation>
    </message>
    <message>
        <source>Use the profiler in one VM of each GPU.</source>
        <translation>Use el generador de perfiles en una sola VM de cada GPU.</translation>
    </message>
    <message>
        <source>GPUDirect needs a Linux guest and a C-series vGPU with SR-IOV</source>
        <translation>GPUDirect necesita un invitado Linux y una vGPU de la serie C con SR-IOV</translation>
    </message>
    <message>
        <source>GPUDirect RDMA and Storage with vGPUs work in Linux guests, with C-series vGPUs on GPUs with SR-IOV, and with ConnectX-5, 6 or 7 network cards.</source>
        <translation>GPUDirect RDMA y GPUDirect Storage con vGPU funcionan en invitados Linux, con vGPU de la serie C en GPU con SR-IOV y con tarjetas de red ConnectX-5, 6 o 7.</translation>
    </message>
    <message>
        <source>Use a Linux guest and a C-series profile, or do without GPUDirect.</source>
        <translation>Use un invitado Linux y un perfil de la serie C, o prescinda de GPUDirect.</translation>
    </message>
    <message>
        <source>All releases read.</source>
        <translation>Todas las versiones consultadas.</translation>
    </message>
    <message>
        <source>Linux guests with a display have nouveau disabled and DRM mode setting off</source>
        <translation>Los invitados Linux con pantalla tienen desactivados nouveau y el ajuste de modo de DRM (DRM mode setting)</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s guide asks Linux guests to disable the nouveau driver before its own is installed and to leave DRM kernel mode setting off. Guests with C-series vGPUs, which have no display to speak of, are not reminded.</source>
        <translation>La guía de NVIDIA pide que en los invitados Linux se desactive el controlador nouveau antes de instalar el de NVIDIA y que se deje desactivado el ajuste de modo del kernel de DRM (DRM kernel mode setting). No se muestra este recordatorio para los invitados con vGPU de la serie C, que apenas tienen pantalla.</translation>
    </message>
    <message>
        <source>Add nouveau to the guest&apos;s list of modules not to load.</source>
        <translation>Agregue nouveau a la lista de módulos del invitado que no se deben cargar.</translation>
    </message>
    <message>
        <source>SR-IOV is off in the BIOS of %1, but its GPUs for vGPUs need it: %2 of them, such as %3.</source>
        <translation>SR-IOV está desactivado en el BIOS de %1, pero lo necesitan sus GPU para vGPU: %2 de ellas, como %3.</translation>
    </message>
    <message>
        <source>It is not entered whether SR-IOV is on in the BIOS of %1. Its GPUs for vGPUs need it: %2 of them, such as %3.</source>
        <translation>No se ha indicado si SR-IOV está activado en el BIOS de %1. Lo necesitan sus GPU para vGPU: %2 de ellas, como %3.</translation>
    </message>
    <message>
        <source>Plan SR-IOV switched on in the BIOS of %1</source>
        <translation>Planificar SR-IOV activado en el BIOS de %1</translation>
    </message>
    <message>
        <source>ARI is off in the BIOS of %1, but its GPUs for vGPUs need it: %2 of them, such as %3.</source>
        <translation>ARI está desactivado en el BIOS de %1, pero lo necesitan sus GPU para vGPU: %2 de ellas, como %3.</translation>
    </message>
    <message>
        <source>It is not entered whether ARI is on in the BIOS of %1. Its GPUs for vGPUs need it: %2 of them, such as %3.</source>
        <translation>No se ha indicado si ARI está activado en el BIOS de %1. Lo necesitan sus GPU para vGPU: %2 de ellas, como %3.</translation>
    </message>
    <message>
        <source>Plan ARI switched on in the BIOS of %1</source>
        <translation>Planificar ARI activado en el BIOS de %1</translation>
    </message>
    <message>
        <source>VT-d or the AMD IOMMU is off in the BIOS of %1, but its GPUs need it: %2 of them, such as %3.</source>
        <translation>VT-d o AMD IOMMU está desactivado en el BIOS de %1, pero lo necesitan sus GPU: %2 de ellas, como %3.</translation>
    </message>
    <message>
        <source>It is not entered whether VT-d or the AMD IOMMU is on in the BIOS of %1. Its GPUs need it: %2 of them, such as %3.</source>
        <translation>No se ha indicado si VT-d o AMD IOMMU está activado en el BIOS de %1. Lo necesitan sus GPU: %2 de ellas, como %3.</translation>
    </message>
    <message>
        <source>Plan VT-d or the AMD IOMMU switched on in the BIOS of %1</source>
        <translation>Planificar VT-d o AMD IOMMU activado en el BIOS de %1</translation>
    </message>
    <message>
        <source>Memory mapped I/O above 4 GB is off in the BIOS of %1, but its GPUs need it: %2 of them, such as %3.</source>
        <translation>La asignación de memoria (MMIO) por encima de 4 GB está desactivada en el BIOS de %1, pero la necesitan sus GPU: %2 de ellas, como %3.</translation>
    </message>
    <message>
        <source>It is not entered whether memory mapped I/O above 4 GB is on in the BIOS of %1. Its GPUs need it: %2 of them, such as %3.</source>
        <translation>No se ha indicado si la asignación de memoria (MMIO) por encima de 4 GB está activada en el BIOS de %1. La necesitan sus GPU: %2 de ellas, como %3.</translation>
    </message>
    <message>
        <source>Plan memory mapped I/O above 4 GB switched on in the BIOS of %1</source>
        <translation>Planificar la asignación de memoria (MMIO) por encima de 4 GB activada en el BIOS de %1</translation>
    </message>
    <message>
        <source>SR-IOV is on where vGPUs run on Ampere or later GPUs</source>
        <translation>SR-IOV está activado donde se ejecutan vGPU en GPU Ampere o posteriores</translation>
    </message>
    <message>
        <source>From the Ampere architecture on each vGPU is an SR-IOV virtual function. With SR-IOV off in the BIOS a VM with a vGPU does not power on; its log says that the plugin libnvidia-vgx.so could not be initialised. T4 needs SR-IOV on some servers only, so it is not asked for there.</source>
        <translation>A partir de la arquitectura Ampere, cada vGPU es una función virtual SR-IOV. Con SR-IOV desactivado en el BIOS, una VM con vGPU no se enciende; su registro indica que no se pudo inicializar el complemento libnvidia-vgx.so. T4 solo necesita SR-IOV en algunos servidores, por lo que no se exige en ese caso.</translation>
    </message>
    <message>
        <source>Switch on SR-IOV globally in the BIOS.</source>
        <translation>Active SR-IOV de forma global en el BIOS.</translation>
    </message>
    <message>
        <source>GPUs of the Ampere architecture and later.</source>
        <translation>GPU de la arquitectura Ampere y posteriores.</translation>
    </message>
    <message>
        <source>ARI is on where vGPUs run on Ampere or later GPUs</source>
        <translation>ARI está activado donde se ejecutan vGPU en GPU Ampere o posteriores</translation>
    </message>
    <message>
        <source>NVIDIA asks for Alternative Routing-ID Interpretation, which lets a device have more than eight functions, on hosts with SR-IOV vGPUs. What happens without it was not read; that this is a warning is inferred.</source>
        <translation>NVIDIA pide Alternative Routing-ID Interpretation, que permite que un dispositivo tenga más de ocho funciones, en los hosts con vGPU SR-IOV. No se ha leído qué ocurre sin ello; que esto sea una advertencia es una deducción.</translation>
    </message>
    <message>
        <source>Switch on ARI in the BIOS.</source>
        <translation>Active ARI en el BIOS.</translation>
    </message>
    <message>
        <source>VT-d or the AMD IOMMU is on for passthrough and SR-IOV</source>
        <translation>VT-d o AMD IOMMU está activado para passthrough y SR-IOV</translation>
    </message>
    <message>
        <source>A VM reaches a whole GPU, or a virtual function of one, only through the IOMMU. With VT-d (Intel) or the IOMMU (AMD) off in the BIOS ESXi cannot give it away.</source>
        <translation>Una VM accede a una GPU completa, o a una función virtual de una GPU, solo a través de la IOMMU. Con VT-d (Intel) o IOMMU (AMD) desactivado en el BIOS, ESXi no puede cederla.</translation>
    </message>
    <message>
        <source>Switch on VT-d or the AMD IOMMU in the BIOS.</source>
        <translation>Active VT-d o AMD IOMMU en el BIOS.</translation>
    </message>
    <message>
        <source>All for passthrough; for vGPUs the Ampere architecture and later.</source>
        <translation>Todas para passthrough; para vGPU, la arquitectura Ampere y posteriores.</translation>
    </message>
    <message>
        <source>Memory mapped I/O above 4 GB is on for large GPUs</source>
        <translation>La asignación de memoria (MMIO) por encima de 4 GB está activada para las GPU grandes</translation>
    </message>
    <message>
        <source>A GPU with a BAR1 of more than 256 MB, that is all but T4 and the like, needs memory mapped I/O above 4 GB. The setting was read as a demand; that the GPU cannot be used without it is inferred.</source>
        <translation>Una GPU con un BAR1 de más de 256 MB, es decir, todas salvo T4 y similares, necesita la asignación de memoria (MMIO) por encima de 4 GB. El ajuste se ha leído como requisito; que la GPU no se pueda usar sin él es una deducción.</translation>
    </message>
    <message>
        <source>Switch on memory mapped I/O above 4 GB (Above 4G Decoding) in the BIOS.</source>
        <translation>Active en el BIOS la asignación de memoria (MMIO) por encima de 4 GB (Above 4G Decoding).</translation>
    </message>
    <message>
        <source>%1 boots from USB and has passthrough devices. vSphere does not support both on one host.</source>
        <translation>%1 arranca desde USB y tiene dispositivos passthrough. vSphere no admite ambas cosas en un mismo host.</translation>
    </message>
    <message>
        <source>It is not entered from what %1 boots. A host with passthrough devices must not boot from USB.</source>
        <translation>No se ha indicado desde dónde arranca %1. Un host con dispositivos passthrough no debe arrancar desde USB.</translation>
    </message>
    <message>
        <source>Plan %1 to boot from a disk</source>
        <translation>Planificar que %1 arranque desde un disco</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, but the scheduler of %2 is fixed share. Mixed-size mode works with best effort and equal share only.</source>
        <translation>%1 está en modo de tamaño mixto, pero el planificador de %2 es el de reparto fijo. El modo de tamaño mixto solo funciona con mejor esfuerzo y reparto igual.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, which does not work with the fixed share scheduler. The scheduler of %2 is not entered.</source>
        <translation>%1 está en modo de tamaño mixto, que no funciona con el planificador de reparto fijo. No se ha indicado el planificador de %2.</translation>
    </message>
    <message>
        <source>Plan the equal share scheduler for %1</source>
        <translation>Planificar el reparto igual para %1</translation>
    </message>
    <message>
        <source>The licence system of %1 is not entered. From vGPU %2 on only the NVIDIA License System serves licences.</source>
        <translation>No se ha indicado el sistema de licencias de %1. A partir de vGPU %2, solo NVIDIA License System proporciona licencias.</translation>
    </message>
    <message>
        <source>%1 runs vGPU %3, but its vGPUs are to get their licences from the legacy licence server. From vGPU %2 on only the NVIDIA License System serves them.</source>
        <translation>%1 ejecuta vGPU %3, pero sus vGPU deben obtener las licencias del servidor de licencias antiguo. A partir de vGPU %2, solo las proporciona NVIDIA License System.</translation>
    </message>
    <message>
        <source>%1 uses the legacy licence server, which works before vGPU %2 only. The release of its vGPU Manager is not entered.</source>
        <translation>%1 usa el servidor de licencias antiguo, que solo funciona con versiones anteriores a vGPU %2. No se ha indicado la versión de su vGPU Manager.</translation>
    </message>
    <message>
        <source>Plan the NVIDIA License System for %1</source>
        <translation>Planificar NVIDIA License System para %1</translation>
    </message>
    <message>
        <source>A host with passthrough does not boot from USB</source>
        <translation>Un host con passthrough no arranca desde USB</translation>
    </message>
    <message>
        <source>vSphere does not support DirectPath I/O on a host that boots from a USB device. That holds for the USB controller above all, which must never be passed to a VM there.</source>
        <translation>vSphere no admite DirectPath I/O en un host que arranca desde un dispositivo USB. Esto se aplica sobre todo al controlador USB, que en ese caso nunca se debe pasar a una VM.</translation>
    </message>
    <message>
        <source>Boot from a disk or a boot card.</source>
        <translation>Arranque desde un disco o una tarjeta de arranque.</translation>
    </message>
    <message>
        <source>Mixed-size mode does not use the fixed share scheduler</source>
        <translation>El modo de tamaño mixto no usa el planificador de reparto fijo</translation>
    </message>
    <message>
        <source>Fixed share gives every vGPU the same part of the GPU&apos;s time, reckoned from its size. With vGPUs of different sizes only best effort and equal share work.</source>
        <translation>El reparto fijo da a cada vGPU la misma parte del tiempo de la GPU, calculada a partir de su tamaño. Con vGPU de distintos tamaños solo funcionan mejor esfuerzo y reparto igual.</translation>
    </message>
    <message>
        <source>Choose best effort or equal share, or same-size mode.</source>
        <translation>Elija mejor esfuerzo o reparto igual, o el modo de mismo tamaño.</translation>
    </message>
    <message>
        <source>All releases that have mixed-size mode.</source>
        <translation>Todas las versiones que ofrecen el modo de tamaño mixto.</translation>
    </message>
    <message>
        <source>From vGPU 15 on licences come from the NVIDIA License System</source>
        <translation>A partir de vGPU 15, las licencias provienen de NVIDIA License System</translation>
    </message>
    <message>
        <source>Guest drivers from vGPU 15 on get licences from the NVIDIA License System only, in the cloud (CLS) or on site (DLS). With the legacy licence server their vGPUs run unlicensed, that is slowed down.</source>
        <translation>Los controladores del invitado a partir de vGPU 15 obtienen licencias únicamente de NVIDIA License System, en la nube (CLS) o en las propias instalaciones (DLS). Con el servidor de licencias antiguo, sus vGPU funcionan sin licencia, es decir, ralentizadas.</translation>
    </message>
    <message>
        <source>Move to CLS or DLS.</source>
        <translation>Pase a CLS o DLS.</translation>
    </message>
    <message>
        <source>vGPU 15 and later.</source>
        <translation>vGPU 15 y posteriores.</translation>
    </message>
    <message>
        <source>The %3 GPUs that NVLink bridge %2 links on %1 are passed to %4 VMs. GPUs linked directly must all go to one VM.</source>
        <translation>Las %3 GPU que enlaza el puente NVLink %2 en %1 están asignadas en passthrough a %4 VM. Las GPU enlazadas directamente deben ir todas a una misma VM.</translation>
    </message>
    <message>
        <source>Of the %3 GPUs that NVLink bridge %2 links on %1 only %5 are passed to a VM. GPUs linked directly must go to one VM together; that an idle one breaks this is inferred.</source>
        <translation>De las %3 GPU que enlaza el puente NVLink %2 en %1, solo %5 están asignadas en passthrough a una VM. Las GPU enlazadas directamente deben ir juntas a una misma VM; que una GPU sin usar incumpla esto es una deducción.</translation>
    </message>
    <message>
        <source>Plan NVLink bridge %2 of %1 removed</source>
        <translation>Planificar la retirada del puente NVLink %2 de %1</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, but %2 is of series %3. Only C-series and Q-series vGPUs reach each other.</source>
        <translation>%1 necesita comunicación peer-to-peer entre sus GPU, pero %2 es de la serie %3. Solo las vGPU de las series C y Q se comunican entre sí.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, but %2 is only a part of a GPU. Only vGPUs of a whole GPU reach each other.</source>
        <translation>%1 necesita comunicación peer-to-peer entre sus GPU, pero %2 es solo una parte de una GPU. Solo las vGPU de una GPU completa se comunican entre sí.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, which works in Linux guests only. Its guest system is %2.</source>
        <translation>%1 necesita comunicación peer-to-peer entre sus GPU, que solo funciona en invitados Linux. Su sistema invitado es %2.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, which works in Linux guests only. Its guest system is not entered.</source>
        <translation>%1 necesita comunicación peer-to-peer entre sus GPU, que solo funciona en invitados Linux. No se ha indicado su sistema invitado.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs. The catalog has no document that names it for %2.</source>
        <translation>%1 necesita comunicación peer-to-peer entre sus GPU. El catálogo no tiene ningún documento que la mencione para %2.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, but %2 is backed by a MIG instance. MIG-backed vGPUs have no NVLink.</source>
        <translation>%1 necesita comunicación peer-to-peer entre sus GPU, pero %2 está respaldada por una instancia MIG. Las vGPU respaldadas por MIG no tienen NVLink.</translation>
    </message>
    <message>
        <source>%1 has %2 whole vGPUs on GPUs of %3 that NVLink links, but takes them singly. Only vGPUs of a device group use NVLink.</source>
        <translation>%1 tiene %2 vGPU completas en GPU de %3 enlazadas por NVLink, pero las usa por separado. Solo las vGPU de un grupo de dispositivos usan NVLink.</translation>
    </message>
    <message>
        <source>%1 has %2 whole vGPUs on GPUs of %3 that NVLink links, but takes them singly. From ESXi %4 on a device group would use NVLink; the ESXi version is not entered.</source>
        <translation>%1 tiene %2 vGPU completas en GPU de %3 enlazadas por NVLink, pero las usa por separado. A partir de ESXi %4, un grupo de dispositivos usaría NVLink; no se ha indicado la versión de ESXi.</translation>
    </message>
    <message>
        <source>Make the linked vGPUs of %1 a device group</source>
        <translation>Convertir las vGPU enlazadas de %1 en un grupo de dispositivos</translation>
    </message>
    <message>
        <source>GPUs that NVLink links go to one VM in passthrough</source>
        <translation>Las GPU enlazadas por NVLink van a una misma VM en passthrough</translation>
    </message>
    <message>
        <source>In passthrough mode all GPUs that are linked directly to each other by NVLink must be assigned to the same VM. That splitting them between VMs is an error was read; that one of a linked pair left idle is one too is inferred, so it is a warning.</source>
        <translation>En modo passthrough, todas las GPU enlazadas directamente entre sí por NVLink deben asignarse a la misma VM. Que repartirlas entre varias VM es un error se ha leído; que también lo sea dejar sin usar una de un par enlazado es una deducción, por lo que es una advertencia.</translation>
    </message>
    <message>
        <source>Give the whole linked set to one VM, remove the bridge, or use device groups of full-size vGPUs.</source>
        <translation>Dé todo el conjunto enlazado a una sola VM, retire el puente o use grupos de dispositivos de vGPU de tamaño completo.</translation>
    </message>
    <message>
        <source>Peer-to-peer needs full-size C-series or Q-series vGPUs in a Linux guest</source>
        <translation>La comunicación peer-to-peer necesita vGPU de tamaño completo de la serie C o Q en un invitado Linux</translation>
    </message>
    <message>
        <source>vGPUs of one VM reach each other&apos;s memory by NVLink only if each has a whole GPU, is of C-series or Q-series, and the guest is Linux. Otherwise their traffic goes through the guest&apos;s memory.</source>
        <translation>Las vGPU de una VM acceden por NVLink a la memoria de las demás solo si cada una tiene una GPU completa y es de la serie C o Q, y el invitado es Linux. De lo contrario, su tráfico pasa por la memoria del invitado.</translation>
    </message>
    <message>
        <source>Use full-size profiles as a device group in a Linux guest.</source>
        <translation>Use perfiles de tamaño completo como grupo de dispositivos en un invitado Linux.</translation>
    </message>
    <message>
        <source>GPUs with NVLink, all vGPU releases.</source>
        <translation>GPU con NVLink, todas las versiones de vGPU.</translation>
    </message>
    <message>
        <source>MIG-backed vGPUs have no NVLink</source>
        <translation>Las vGPU respaldadas por MIG no tienen NVLink</translation>
    </message>
    <message>
        <source>Peer-to-peer by NVLink works between time-sliced vGPUs of a whole GPU only. A GPU in MIG mode takes no part in it.</source>
        <translation>La comunicación peer-to-peer por NVLink solo funciona entre vGPU de tiempo compartido (time-sliced) de una GPU completa. Una GPU en modo MIG no participa en ella.</translation>
    </message>
    <message>
        <source>Use full-size time-sliced profiles.</source>
        <translation>Use perfiles de tamaño completo de tiempo compartido (time-sliced).</translation>
    </message>
    <message>
        <source>Linked GPUs are given to a VM as a device group</source>
        <translation>Las GPU enlazadas se asignan a una VM como grupo de dispositivos</translation>
    </message>
    <message>
        <source>vSphere offers linked GPUs as one device group, named for instance Nvidia:2@nvidia_h100xm-80c%NVLink. A GPU that is assigned singly has its NVLink switched off, even if the VM gets its neighbour too.</source>
        <translation>vSphere ofrece las GPU enlazadas como un solo grupo de dispositivos, con un nombre como Nvidia:2@nvidia_h100xm-80c%NVLink. Una GPU que se asigna por separado tiene NVLink desactivado, aunque la VM reciba también su vecina.</translation>
    </message>
    <message>
        <source>Assign a device group instead of single vGPUs.</source>
        <translation>Asigne un grupo de dispositivos en lugar de vGPU sueltas.</translation>
    </message>
    <message>
        <source>ESXi 8.0 and later for bridges, 8.0 Update 1 and later for NVSwitch.</source>
        <translation>ESXi 8.0 y posteriores para puentes; 8.0 Update 1 y posteriores para NVSwitch.</translation>
    </message>
    <message>
        <source>%1 has an NVSwitch baseboard and GPUs in passthrough (%2). NVIDIA does not support that on vSphere.</source>
        <translation>%1 tiene una placa base NVSwitch y GPU en passthrough (%2). NVIDIA no lo admite en vSphere.</translation>
    </message>
    <message>
        <source>%1 has GPUs in passthrough (%2) that are made for NVSwitch baseboards, where passthrough is not supported. It is not entered whether it has an NVSwitch.</source>
        <translation>%1 tiene GPU en passthrough (%2) hechas para placas base NVSwitch, en las que no se admite passthrough. No se ha indicado si tiene un NVSwitch.</translation>
    </message>
    <message>
        <source>Use all GPUs of %1 that are in passthrough for vGPUs</source>
        <translation>Usar para vGPU todas las GPU de %1 que están en passthrough</translation>
    </message>
    <message>
        <source>%1 has a device group of %2 on the NVSwitch of %3. From which ESXi version on that works is not in the catalog.</source>
        <translation>%1 tiene un grupo de dispositivos de %2 en el NVSwitch de %3. En el catálogo no figura a partir de qué versión de ESXi funciona.</translation>
    </message>
    <message>
        <source>%1 has a device group of %2 on the NVSwitch of %3, which needs ESXi %5 or later. The ESXi version is not entered.</source>
        <translation>%1 tiene un grupo de dispositivos de %2 en el NVSwitch de %3, lo que requiere ESXi %5 o posterior. No se ha indicado la versión de ESXi.</translation>
    </message>
    <message>
        <source>%1 has a device group of %2 on the NVSwitch of %3, which runs ESXi %4. It needs ESXi %5 or later.</source>
        <translation>%1 tiene un grupo de dispositivos de %2 en el NVSwitch de %3, que ejecuta ESXi %4. Se requiere ESXi %5 o posterior.</translation>
    </message>
    <message>
        <source>%1 is to use the NVSwitch of %3, but %2 is backed by a MIG instance. Only time-sliced vGPUs of a whole GPU can use it.</source>
        <translation>%1 debe usar el NVSwitch de %3, pero %2 está respaldada por una instancia MIG. Solo pueden usarlo las vGPU de tiempo compartido (time-sliced) de una GPU completa.</translation>
    </message>
    <message>
        <source>%1 is to use the NVSwitch of %3, but %2 is only a part of a GPU. Only time-sliced vGPUs of a whole GPU can use it.</source>
        <translation>%1 debe usar el NVSwitch de %3, pero %2 es solo una parte de una GPU. Solo pueden usarlo las vGPU de tiempo compartido (time-sliced) de una GPU completa.</translation>
    </message>
    <message>
        <source>Do without NVSwitch for %1</source>
        <translation>Prescindir de NVSwitch para %1</translation>
    </message>
    <message>
        <source>GPUs of an NVSwitch baseboard are not passed through</source>
        <translation>Las GPU de una placa base NVSwitch no se asignan en passthrough</translation>
    </message>
    <message>
        <source>NVIDIA does not support GPU passthrough on vSphere hosts with NVSwitch, not even of the whole baseboard. The texts for NVIDIA AI Enterprise 6 and 8 say so; that of release 9 was cut off before this point.</source>
        <translation>NVIDIA no admite el passthrough de GPU en hosts vSphere con NVSwitch, ni siquiera el de la placa base completa. Así lo indican los textos de NVIDIA AI Enterprise 6 y 8; el de la versión 9 estaba cortado antes de este punto.</translation>
    </message>
    <message>
        <source>Use device groups of full-size vGPUs.</source>
        <translation>Use grupos de dispositivos de vGPU de tamaño completo.</translation>
    </message>
    <message>
        <source>All read; not verified for NVIDIA AI Enterprise 9.</source>
        <translation>Todas las consultadas; no verificado para NVIDIA AI Enterprise 9.</translation>
    </message>
    <message>
        <source>ESXi is new enough for the NVSwitch of the baseboard</source>
        <translation>La versión de ESXi es lo bastante reciente para el NVSwitch de la placa base</translation>
    </message>
    <message>
        <source>ESXi builds the partitions of an NVSwitch from 8.0 Update 1 on for A100 and A800 baseboards, from 8.0 Update 2 on for H100, H800, H200 and H20. B200 needs a Fabric Manager of its own, whose versions are not in the catalog.</source>
        <translation>ESXi crea las particiones de un NVSwitch a partir de 8.0 Update 1 para las placas base A100 y A800, y a partir de 8.0 Update 2 para H100, H800, H200 y H20. B200 necesita un Fabric Manager propio, cuyas versiones no figuran en el catálogo.</translation>
    </message>
    <message>
        <source>Upgrade ESXi.</source>
        <translation>Actualice ESXi.</translation>
    </message>
    <message>
        <source>By GPU model, see the catalog.</source>
        <translation>Según el modelo de GPU; consulte el catálogo.</translation>
    </message>
    <message>
        <source>Only vGPUs of a whole GPU use the NVSwitch</source>
        <translation>Solo las vGPU de una GPU completa usan el NVSwitch</translation>
    </message>
    <message>
        <source>Peer-to-peer over NVSwitch works between time-sliced vGPUs that each have a whole GPU. MIG-backed and fractional vGPUs take no part in it.</source>
        <translation>La comunicación peer-to-peer por NVSwitch funciona entre vGPU de tiempo compartido (time-sliced) que tienen cada una una GPU completa. Las vGPU respaldadas por MIG y las fraccionarias no participan en ella.</translation>
    </message>
    <message>
        <source>%1 is to use the NVSwitch of %2, which works in Linux guests only. Its guest system is %3.</source>
        <translation>%1 debe usar el NVSwitch de %2, que solo funciona en invitados Linux. Su sistema invitado es %3.</translation>
    </message>
    <message>
        <source>%1 is to use the NVSwitch of %2, which works in Linux guests only. Its guest system is not entered.</source>
        <translation>%1 debe usar el NVSwitch de %2, que solo funciona en invitados Linux. No se ha indicado su sistema invitado.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between GPUs on %2, but has one vGPU only. vGPUs of different VMs do not reach each other.</source>
        <translation>%1 necesita comunicación peer-to-peer entre GPU en %2, pero tiene una sola vGPU. Las vGPU de VM distintas no se comunican entre sí.</translation>
    </message>
    <message>
        <source>Guests that use the NVSwitch are Linux</source>
        <translation>Los invitados que usan el NVSwitch son Linux</translation>
    </message>
    <message>
        <source>NVIDIA supports peer-to-peer over NVSwitch in Linux guests only.</source>
        <translation>NVIDIA admite la comunicación peer-to-peer por NVSwitch solo en invitados Linux.</translation>
    </message>
    <message>
        <source>Install a Linux guest, or do without peer-to-peer.</source>
        <translation>Instale un invitado Linux o prescinda de la comunicación peer-to-peer.</translation>
    </message>
    <message>
        <source>GPUs that reach each other are in one VM</source>
        <translation>Las GPU que se comunican entre sí están en una misma VM</translation>
    </message>
    <message>
        <source>Peer-to-peer over NVSwitch works between the vGPUs of one VM, never between VMs. A VM with one vGPU has nothing to reach.</source>
        <translation>La comunicación peer-to-peer por NVSwitch funciona entre las vGPU de una misma VM, nunca entre varias VM. Una VM con una sola vGPU no tiene con quién comunicarse.</translation>
    </message>
    <message>
        <source>Give all the GPUs to one VM, or do without peer-to-peer.</source>
        <translation>Dé todas las GPU a una sola VM o prescinda de la comunicación peer-to-peer.</translation>
    </message>
    <message>
        <source>Device group %2 of %1 has %3 vGPUs. The NVSwitch of %4 has partitions of these sizes only: %5.</source>
        <translation>El grupo de dispositivos %2 de %1 tiene %3 vGPU. El NVSwitch de %4 solo tiene particiones de estos tamaños: %5.</translation>
    </message>
    <message>
        <source>Leave %3 vGPUs in device group %2 of %1</source>
        <translation>Dejar %3 vGPU en el grupo de dispositivos %2 de %1</translation>
    </message>
    <message>
        <source>Device group %2 of %1 must sit on a partition of the NVSwitch of %3. Which modules form one is not in the catalog for %5.</source>
        <translation>El grupo de dispositivos %2 de %1 debe estar en una partición del NVSwitch de %3. En el catálogo no figura qué módulos forman una para %5.</translation>
    </message>
    <message>
        <source>Device group %2 of %1 must sit on a partition of the NVSwitch of %3. The module ids of its GPUs are not all entered.</source>
        <translation>El grupo de dispositivos %2 de %1 debe estar en una partición del NVSwitch de %3. No se han indicado todos los ID de módulo de sus GPU.</translation>
    </message>
    <message>
        <source>Device group %2 of %1 sits on modules %4 of %3, which form no partition of its NVSwitch.</source>
        <translation>El grupo de dispositivos %2 de %1 está en los módulos %4 de %3, que no forman ninguna partición de su NVSwitch.</translation>
    </message>
    <message>
        <source>Move device group %2 of %1 to the partition of modules %3</source>
        <translation>Mover el grupo de dispositivos %2 de %1 a la partición de los módulos %3</translation>
    </message>
    <message>
        <source>A device group on NVSwitch has the size of a partition</source>
        <translation>Un grupo de dispositivos con NVSwitch tiene el tamaño de una partición</translation>
    </message>
    <message>
        <source>Fabric Manager links 2, 4 or 8 GPUs of a baseboard, or leaves one by itself. There are no partitions of 3 or 6 GPUs.</source>
        <translation>Fabric Manager enlaza 2, 4 u 8 GPU de una placa base, o deja una sola por separado. No hay particiones de 3 ni de 6 GPU.</translation>
    </message>
    <message>
        <source>Choose a device group of 2, 4 or 8 vGPUs.</source>
        <translation>Elija un grupo de dispositivos de 2, 4 u 8 vGPU.</translation>
    </message>
    <message>
        <source>ESXi 8.0 Update 1 and later.</source>
        <translation>ESXi 8.0 Update 1 y posteriores.</translation>
    </message>
    <message>
        <source>A device group on NVSwitch sits on the modules of one partition</source>
        <translation>Un grupo de dispositivos con NVSwitch ocupa los módulos de una sola partición</translation>
    </message>
    <message>
        <source>Only certain modules of a baseboard can be linked: on HGX H100 the halves 1 to 4 and 5 to 8, and the pairs 1 and 3, 2 and 4, 5 and 7, 6 and 8. The module id is not in the order of PCI addresses. The pairs of HGX A100 were not read.</source>
        <translation>Solo se pueden enlazar determinados módulos de una placa base: en HGX H100, las mitades de 1 a 4 y de 5 a 8, y los pares 1 y 3, 2 y 4, 5 y 7, 6 y 8. El ID de módulo no sigue el orden de las direcciones PCI. Los pares de HGX A100 no se han consultado.</translation>
    </message>
    <message>
        <source>Move the group to a free partition; keep a half free for a group of four.</source>
        <translation>Mueva el grupo a una partición libre; mantenga libre una mitad para un grupo de cuatro.</translation>
    </message>
    <message>
        <source>Baseboards whose partitions are in the catalog.</source>
        <translation>Placas base cuyas particiones figuran en el catálogo.</translation>
    </message>
    <message>
        <source>Do without vMotion for %1</source>
        <translation>Prescindir de vMotion para %1</translation>
    </message>
    <message>
        <source>Do without vSphere HA for %1</source>
        <translation>Prescindir de vSphere HA para %1</translation>
    </message>
    <message>
        <source>Do without Fault Tolerance for %1</source>
        <translation>Prescindir de Fault Tolerance para %1</translation>
    </message>
    <message>
        <source>Do without suspend and these snapshots for %1</source>
        <translation>Prescindir de la suspensión y de estas instantáneas para %1</translation>
    </message>
    <message>
        <source>Do without Site Recovery for %1</source>
        <translation>Prescindir de Site Recovery para %1</translation>
    </message>
    <message>
        <source>Do without peer-to-peer between the GPUs of %1</source>
        <translation>Prescindir del acceso peer-to-peer entre las GPU de %1</translation>
    </message>
    <message>
        <source>Do without GPUDirect for %1</source>
        <translation>Prescindir de GPUDirect para %1</translation>
    </message>
    <message>
        <source>Do without unified memory, debugging and profiling for %1</source>
        <translation>Prescindir de la memoria unificada, la depuración y la generación de perfiles de rendimiento para %1</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, which needs hardware version %3 or later. Its hardware version is not entered.</source>
        <translation>%1 tiene %2 vGPU, lo que requiere la versión de hardware %3 o posterior. No se ha indicado su versión de hardware.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs and hardware version %4. Several vGPUs need hardware version %3 or later.</source>
        <translation>%1 tiene %2 vGPU y la versión de hardware %4. Varias vGPU requieren la versión de hardware %3 o posterior.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs and hardware version %4. So many probably need hardware version %5, with which ESXi began to allow them; that is inferred.</source>
        <translation>%1 tiene %2 vGPU y la versión de hardware %4. Tantas requieren probablemente la versión de hardware %5, con la que ESXi empezó a permitirlas; esto se ha deducido.</translation>
    </message>
    <message>
        <source>Plan hardware version %2 for %1</source>
        <translation>Planificar la versión de hardware %2 para %1</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O and has hardware version %2. It needs hardware version %3 or later.</source>
        <translation>%1 solicita una GPU mediante Dynamic DirectPath I/O y tiene la versión de hardware %2. Necesita la versión de hardware %3 o posterior.</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O, which needs hardware version %3 or later. Its hardware version is not entered.</source>
        <translation>%1 solicita una GPU mediante Dynamic DirectPath I/O, lo que requiere la versión de hardware %3 o posterior. No se ha indicado su versión de hardware.</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O. It is not entered whether hot-plug of passthrough devices is on, which must not be.</source>
        <translation>%1 solicita una GPU mediante Dynamic DirectPath I/O. No se ha indicado si está activada la conexión en caliente de dispositivos de passthrough, que no debe estarlo.</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O and has hot-plug of passthrough devices on. ESXi %2 excludes that; for its older ESXi version nothing was read.</source>
        <translation>%1 solicita una GPU mediante Dynamic DirectPath I/O y tiene activada la conexión en caliente de dispositivos de passthrough. ESXi %2 lo excluye; sobre su versión anterior de ESXi no se ha consultado nada.</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O and has hot-plug of passthrough devices on. The two exclude each other.</source>
        <translation>%1 solicita una GPU mediante Dynamic DirectPath I/O y tiene activada la conexión en caliente de dispositivos de passthrough. Ambas cosas se excluyen.</translation>
    </message>
    <message>
        <source>Plan hot-plug of passthrough devices switched off for %1</source>
        <translation>Planificar la conexión en caliente de dispositivos de passthrough desactivada para %1</translation>
    </message>
    <message>
        <source>%1 is a Linux guest with the NVIDIA vGPU guest driver and has secure boot on. It does not load the driver unless you sign it.</source>
        <translation>%1 es un invitado Linux con el controlador vGPU del invitado de NVIDIA y tiene activado el arranque seguro. No carga el controlador a menos que usted lo firme.</translation>
    </message>
    <message>
        <source>%1 has the NVIDIA vGPU guest driver and secure boot on, with which a Linux guest does not load it unsigned. Its guest system is not entered.</source>
        <translation>%1 tiene el controlador vGPU del invitado de NVIDIA y el arranque seguro activado, con el que un invitado Linux no carga el controlador sin firmar. No se ha indicado su sistema operativo invitado.</translation>
    </message>
    <message>
        <source>%1 is a Linux guest with the NVIDIA vGPU guest driver. It is not entered whether secure boot is on, with which it does not load the driver unsigned.</source>
        <translation>%1 es un invitado Linux con el controlador vGPU del invitado de NVIDIA. No se ha indicado si está activado el arranque seguro, con el que no carga el controlador sin firmar.</translation>
    </message>
    <message>
        <source>Plan secure boot switched off for %1</source>
        <translation>Planificar el arranque seguro desactivado para %1</translation>
    </message>
    <message>
        <source>%1 has a GPU device and memory hot-add on. All its memory is reserved, so none can be added while it runs.</source>
        <translation>%1 tiene un dispositivo GPU y la adición de memoria en caliente activada. Toda su memoria está reservada, por lo que no se puede añadir más mientras está en ejecución.</translation>
    </message>
    <message>
        <source>%1 has a GPU device. It is not entered whether memory hot-add is on, which does not go with one.</source>
        <translation>%1 tiene un dispositivo GPU. No se ha indicado si está activada la adición de memoria en caliente, que no es compatible con él.</translation>
    </message>
    <message>
        <source>Plan memory hot-add switched off for %1</source>
        <translation>Planificar la adición de memoria en caliente desactivada para %1</translation>
    </message>
    <message>
        <source>A VM with several vGPUs has a hardware version that allows them</source>
        <translation>Una VM con varias vGPU tiene una versión de hardware que las permite</translation>
    </message>
    <message>
        <source>Several vGPUs in one VM came with the hardware version of ESXi 6.7 Update 2. That more than four need the one of ESXi 8.0 is inferred, so it is a warning.</source>
        <translation>Varias vGPU en una VM llegaron con la versión de hardware de ESXi 6.7 Update 2. Que más de cuatro requieran la de ESXi 8.0 se ha deducido, por lo que es una advertencia.</translation>
    </message>
    <message>
        <source>Upgrade the compatibility of the VM.</source>
        <translation>Actualice la compatibilidad de la VM.</translation>
    </message>
    <message>
        <source>Hardware version 15 and later; for more than four vGPUs 20.</source>
        <translation>Versión de hardware 15 y posteriores; para más de cuatro vGPU, 20.</translation>
    </message>
    <message>
        <source>Dynamic DirectPath I/O has the hardware version that it needs</source>
        <translation>Dynamic DirectPath I/O tiene la versión de hardware que necesita</translation>
    </message>
    <message>
        <source>Dynamic DirectPath I/O, which finds a matching device at power-on, came with hardware version 17 of ESXi 7.0. An older VM can have static passthrough only.</source>
        <translation>Dynamic DirectPath I/O, que busca un dispositivo adecuado al encender, llegó con la versión de hardware 17 de ESXi 7.0. Una VM más antigua solo puede tener passthrough estático.</translation>
    </message>
    <message>
        <source>ESXi 7.0 and later.</source>
        <translation>ESXi 7.0 y posteriores.</translation>
    </message>
    <message>
        <source>Hot-plug of passthrough devices is off with Dynamic DirectPath I/O</source>
        <translation>La conexión en caliente de dispositivos de passthrough está desactivada con Dynamic DirectPath I/O</translation>
    </message>
    <message>
        <source>A secondary text that cites the vSphere 9.0 documents says that a VM cannot have both. For older versions nothing was read; there it is a warning.</source>
        <translation>Un texto secundario que cita los documentos de vSphere 9.0 indica que una VM no puede tener ambas cosas. Sobre las versiones anteriores no se ha consultado nada; en ellas es una advertencia.</translation>
    </message>
    <message>
        <source>Switch hot-plug of passthrough devices off.</source>
        <translation>Desactive la conexión en caliente de dispositivos de passthrough.</translation>
    </message>
    <message>
        <source>Read for ESXi 9.0.</source>
        <translation>Consultado para ESXi 9.0.</translation>
    </message>
    <message>
        <source>Linux guests with secure boot have a signed vGPU guest driver</source>
        <translation>Los invitados Linux con arranque seguro tienen un controlador vGPU del invitado firmado</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s vGPU guest driver for Linux is not signed. With EFI secure boot the guest&apos;s kernel refuses it, unless you sign it and enrol your key.</source>
        <translation>El controlador vGPU del invitado de NVIDIA para Linux no está firmado. Con el arranque seguro EFI, el kernel del invitado lo rechaza, a menos que usted lo firme y registre su clave.</translation>
    </message>
    <message>
        <source>Switch secure boot off, or sign the driver.</source>
        <translation>Desactive el arranque seguro o firme el controlador.</translation>
    </message>
    <message>
        <source>Memory hot-add is off in a VM with a GPU</source>
        <translation>La adición de memoria en caliente está desactivada en una VM con GPU</translation>
    </message>
    <message>
        <source>A VM with a GPU device has all its memory reserved, so that memory cannot be added while it runs. This is remembered; no source was read.</source>
        <translation>Una VM con un dispositivo GPU tiene toda su memoria reservada, por lo que no se puede añadir memoria mientras está en ejecución. Esto se cita de memoria; no se ha leído ninguna fuente.</translation>
    </message>
    <message>
        <source>Switch memory hot-add off.</source>
        <translation>Desactive la adición de memoria en caliente.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion, but has a passthrough device. Such a VM moves only while it is powered off.</source>
        <translation>%1 debe moverse con vMotion, pero tiene un dispositivo de passthrough. Una VM así solo se mueve mientras está apagada.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion or be suspended, but uses unified memory (enable_uvm), which excludes both.</source>
        <translation>%1 debe moverse con vMotion o suspenderse, pero usa memoria unificada (enable_uvm), que excluye ambas cosas.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion or be suspended, but uses the CUDA debugger (enable_debugging), which excludes both.</source>
        <translation>%1 debe moverse con vMotion o suspenderse, pero usa el depurador de CUDA (enable_debugging), que excluye ambas cosas.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion or be suspended, but uses the CUDA profiler (enable_profiling), which excludes both.</source>
        <translation>%1 debe moverse con vMotion o suspenderse, pero usa el generador de perfiles de rendimiento de CUDA (enable_profiling), que excluye ambas cosas.</translation>
    </message>
    <message>
        <source>vSphere HA is to restart %1, but its static passthrough device ties it to one host.</source>
        <translation>vSphere HA debe reiniciar %1, pero su dispositivo de passthrough estático la vincula a un solo host.</translation>
    </message>
    <message>
        <source>Ask for the GPUs of %1 by Dynamic DirectPath I/O</source>
        <translation>Solicitar las GPU de %1 mediante Dynamic DirectPath I/O</translation>
    </message>
    <message>
        <source>Fault Tolerance is to protect %1, but it has a passthrough device. The two exclude each other.</source>
        <translation>Fault Tolerance debe proteger %1, pero esta VM tiene un dispositivo de passthrough. Ambas cosas se excluyen.</translation>
    </message>
    <message>
        <source>Fault Tolerance is to protect %1, but it has a vGPU. That the two exclude each other is remembered, not read.</source>
        <translation>Fault Tolerance debe proteger %1, pero esta VM tiene una vGPU. Que ambas cosas se excluyan se cita de memoria, no se ha leído.</translation>
    </message>
    <message>
        <source>%1 is to be suspended or to have snapshots, but has a passthrough device, whose state ESXi cannot save.</source>
        <translation>%1 debe suspenderse o tener instantáneas, pero tiene un dispositivo de passthrough, cuyo estado ESXi no puede guardar.</translation>
    </message>
    <message>
        <source>%1 is to have snapshots with memory and has a vGPU. Whether that works depends on host and profile; a snapshot of the powered-off VM always does.</source>
        <translation>%1 debe tener instantáneas con memoria y tiene una vGPU. Que eso funcione depende del host y del perfil; una instantánea de la VM apagada funciona siempre.</translation>
    </message>
    <message>
        <source>Plan snapshots of %1 without its memory</source>
        <translation>Planificar instantáneas de %1 sin su memoria</translation>
    </message>
    <message>
        <source>Site Recovery is to protect %1, but its static passthrough device does not map to one of the recovery site.</source>
        <translation>Site Recovery debe proteger %1, pero su dispositivo de passthrough estático no se corresponde con uno del sitio de recuperación.</translation>
    </message>
    <message>
        <source>Site Recovery is to protect %1, which has a GPU device. The recovery site needs a free GPU that matches.</source>
        <translation>Site Recovery debe proteger %1, que tiene un dispositivo GPU. El sitio de recuperación necesita una GPU libre equivalente.</translation>
    </message>
    <message>
        <source>A VM that moves by vMotion has no passthrough device</source>
        <translation>Una VM que se mueve con vMotion no tiene ningún dispositivo de passthrough</translation>
    </message>
    <message>
        <source>vMotion does not move the state of a passthrough device, static or dynamic. For maintenance such a VM must be powered off; with Dynamic DirectPath I/O it can move while it is off.</source>
        <translation>vMotion no traslada el estado de un dispositivo de passthrough, sea estático o dinámico. Para el mantenimiento hay que apagar esa VM; con Dynamic DirectPath I/O se puede mover mientras está apagada.</translation>
    </message>
    <message>
        <source>Use a vGPU, or do without vMotion.</source>
        <translation>Use una vGPU o prescinda de vMotion.</translation>
    </message>
    <message>
        <source>All ESXi versions; Enhanced DirectPath devices are other devices.</source>
        <translation>Todas las versiones de ESXi; los dispositivos Enhanced DirectPath son otra clase de dispositivos.</translation>
    </message>
    <message>
        <source>A VM that moves or is suspended uses no unified memory, debugger or profiler</source>
        <translation>Una VM que se mueve o se suspende no usa memoria unificada, depurador ni generador de perfiles de rendimiento</translation>
    </message>
    <message>
        <source>With enable_uvm, enable_debugging or enable_profiling set, a VM with a vGPU can neither be moved by vMotion nor be suspended and resumed.</source>
        <translation>Con enable_uvm, enable_debugging o enable_profiling establecido, una VM con vGPU no se puede mover con vMotion ni suspender y reanudar.</translation>
    </message>
    <message>
        <source>Clear the plugin parameter, or do without vMotion and suspend.</source>
        <translation>Quite el parámetro del complemento o prescinda de vMotion y de la suspensión.</translation>
    </message>
    <message>
        <source>A VM under vSphere HA has no static passthrough device</source>
        <translation>Una VM con vSphere HA no tiene ningún dispositivo de passthrough estático</translation>
    </message>
    <message>
        <source>A static passthrough device names one PCI address of one host, so vSphere HA cannot restart the VM on another host.</source>
        <translation>Un dispositivo de passthrough estático designa una dirección PCI de un host concreto, por lo que vSphere HA no puede reiniciar la VM en otro host.</translation>
    </message>
    <message>
        <source>Use Dynamic DirectPath I/O or a vGPU.</source>
        <translation>Use Dynamic DirectPath I/O o una vGPU.</translation>
    </message>
    <message>
        <source>A VM under Fault Tolerance has no GPU</source>
        <translation>Una VM con Fault Tolerance no tiene GPU</translation>
    </message>
    <message>
        <source>Fault Tolerance keeps a copy of the VM in step on another host, which it cannot do with a passthrough device. That the same holds for vGPUs is remembered, so there it is a warning.</source>
        <translation>Fault Tolerance mantiene una copia sincronizada de la VM en otro host, algo que no puede hacer con un dispositivo de passthrough. Que lo mismo valga para las vGPU se cita de memoria, por lo que en ese caso es una advertencia.</translation>
    </message>
    <message>
        <source>Do without Fault Tolerance.</source>
        <translation>Prescinda de Fault Tolerance.</translation>
    </message>
    <message>
        <source>A VM with a passthrough device has no snapshots and is not suspended</source>
        <translation>Una VM con un dispositivo de passthrough no tiene instantáneas ni se suspende</translation>
    </message>
    <message>
        <source>ESXi cannot save the state of a passthrough device, so that a VM with one can neither be suspended nor have snapshots while it runs.</source>
        <translation>ESXi no puede guardar el estado de un dispositivo de passthrough, por lo que una VM que lo tenga no se puede suspender ni puede tener instantáneas mientras está en ejecución.</translation>
    </message>
    <message>
        <source>Use a vGPU, or back the VM up while it is off.</source>
        <translation>Use una vGPU o haga la copia de seguridad de la VM mientras está apagada.</translation>
    </message>
    <message>
        <source>Snapshots with memory of a VM with a vGPU depend on host and profile</source>
        <translation>Las instantáneas con memoria de una VM con vGPU dependen del host y del perfil</translation>
    </message>
    <message>
        <source>Each host says for each profile whether snapshots with memory are supported (memorySnapshotSupported). A design does not hold that, so ask the host.</source>
        <translation>Cada host indica para cada perfil si admite instantáneas con memoria (memorySnapshotSupported). Un diseño no contiene ese dato, así que consúltelo en el host.</translation>
    </message>
    <message>
        <source>Power the VM off first, or take snapshots without memory.</source>
        <translation>Apague antes la VM o haga instantáneas sin memoria.</translation>
    </message>
    <message>
        <source>Site Recovery of a VM with a GPU needs a GPU at the other site</source>
        <translation>Site Recovery de una VM con GPU necesita una GPU en el otro sitio</translation>
    </message>
    <message>
        <source>The recovery site needs a device that matches, and a static passthrough device must be assigned again by hand. This is remembered; no source was read.</source>
        <translation>El sitio de recuperación necesita un dispositivo equivalente, y un dispositivo de passthrough estático se debe volver a asignar a mano. Esto se cita de memoria; no se ha leído ninguna fuente.</translation>
    </message>
    <message>
        <source>Plan the manual step in the recovery plan.</source>
        <translation>Prevea el paso manual en el plan de recuperación.</translation>
    </message>
    <message>
        <source>All versions.</source>
        <translation>Todas las versiones.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion with its vGPU, but %2 runs ESXi %3. That works from ESXi %4 on.</source>
        <translation>%1 debe moverse con vMotion con su vGPU, pero %2 ejecuta ESXi %3. Eso funciona a partir de ESXi %4.</translation>
    </message>
    <message>
        <source>vMotion of vGPUs is off for %1 (vgpu.hotmigrate.enabled), but VMs with vGPUs are to move by vMotion: %2 of them, such as %3.</source>
        <translation>vMotion de vGPU está desactivado para %1 (vgpu.hotmigrate.enabled), pero hay VM con vGPU que deben moverse con vMotion: %2 de ellas, como %3.</translation>
    </message>
    <message>
        <source>VMs with vGPUs in %1 are to move by vMotion: %2 of them, such as %3. It is not entered whether vgpu.hotmigrate.enabled is set; vCenter&apos;s default is off.</source>
        <translation>En %1 hay VM con vGPU que deben moverse con vMotion: %2 de ellas, como %3. No se ha indicado si vgpu.hotmigrate.enabled está establecido; de forma predeterminada, vCenter lo tiene desactivado.</translation>
    </message>
    <message>
        <source>Plan vMotion of vGPUs switched on for %1</source>
        <translation>Planificar vMotion de vGPU activado para %1</translation>
    </message>
    <message>
        <source>vMotion stuns %1 while it copies %2 GB of frame buffer: over %3 Gbit/s by estimate %4 seconds, at worst %5; the limit is %6. The speed of the vMotion network is not entered.</source>
        <translation>vMotion detiene %1 mientras copia %2 GB de frame buffer: a %3 Gbit/s, según la estimación, %4 segundos y, en el peor caso, %5; el límite es %6. No se ha indicado la velocidad de la red de vMotion.</translation>
    </message>
    <message>
        <source>vMotion stuns %1 while it copies %2 GB of frame buffer: over %3 Gbit/s by estimate %4 seconds, at worst %5. The limit is %6 seconds, so vMotion fails.</source>
        <translation>vMotion detiene %1 mientras copia %2 GB de frame buffer: a %3 Gbit/s, según la estimación, %4 segundos y, en el peor caso, %5. El límite es de %6 segundos, por lo que vMotion falla.</translation>
    </message>
    <message>
        <source>vMotion stuns %1 while it copies %2 GB of frame buffer: over %3 Gbit/s by estimate %4 seconds, at worst %5. The limit is %6 seconds, so vMotion may fail.</source>
        <translation>vMotion detiene %1 mientras copia %2 GB de frame buffer: a %3 Gbit/s, según la estimación, %4 segundos y, en el peor caso, %5. El límite es de %6 segundos, por lo que vMotion puede fallar.</translation>
    </message>
    <message>
        <source>Plan a stun limit of %2 seconds for %1</source>
        <translation>Planificar un límite de detención de %2 segundos para %1</translation>
    </message>
    <message>
        <source>DRS of %1 is fully automated, and %2 VMs there have vGPUs. Before ESXi %3 DRS does not move them by itself, and not all its hosts run that.</source>
        <translation>DRS de %1 está totalmente automatizado y %2 VM de ese clúster tienen vGPU. Antes de ESXi %3, DRS no las mueve por sí mismo, y no todos sus hosts ejecutan esa versión.</translation>
    </message>
    <message>
        <source>DRS of %1 is fully automated, and %2 VMs there have vGPUs, which it does not move without the option PassthroughDrsAutomation=1.</source>
        <translation>DRS de %1 está totalmente automatizado y %2 VM de ese clúster tienen vGPU, que no mueve sin la opción PassthroughDrsAutomation=1.</translation>
    </message>
    <message>
        <source>DRS of %1 is fully automated, and %2 VMs there have vGPUs. It is not entered whether the option PassthroughDrsAutomation=1 is set, with which it moves them.</source>
        <translation>DRS de %1 está totalmente automatizado y %2 VM de ese clúster tienen vGPU. No se ha indicado si está establecida la opción PassthroughDrsAutomation=1, con la que las mueve.</translation>
    </message>
    <message>
        <source>DRS of %1 is fully automated and to move its %2 VMs with vGPUs, which works from ESXi %3 on. The ESXi version of a host is not entered.</source>
        <translation>DRS de %1 está totalmente automatizado y debe mover sus %2 VM con vGPU, lo que funciona a partir de ESXi %3. No se ha indicado la versión de ESXi de un host.</translation>
    </message>
    <message>
        <source>%2 VMs of %1 have vGPUs, which a fully automated DRS does not move without more ado. The automation level of its DRS is not entered.</source>
        <translation>%2 VM de %1 tienen vGPU, y un DRS totalmente automatizado no las mueve sin más. No se ha indicado el nivel de automatización de su DRS.</translation>
    </message>
    <message>
        <source>Plan DRS of %1 partially automated</source>
        <translation>Planificar DRS de %1 parcialmente automatizado</translation>
    </message>
    <message>
        <source>Let DRS of %1 move VMs with vGPUs</source>
        <translation>Permitir que DRS de %1 mueva VM con vGPU</translation>
    </message>
    <message>
        <source>vMotion of vGPUs is switched on where VMs need it</source>
        <translation>vMotion de vGPU está activado donde las VM lo necesitan</translation>
    </message>
    <message>
        <source>vCenter moves VMs with vGPUs only if its advanced setting vgpu.hotmigrate.enabled is true. It is false by default.</source>
        <translation>vCenter solo mueve VM con vGPU si su opción avanzada vgpu.hotmigrate.enabled es true. De forma predeterminada es false.</translation>
    </message>
    <message>
        <source>Set vgpu.hotmigrate.enabled to true in vCenter&apos;s advanced settings.</source>
        <translation>Establezca vgpu.hotmigrate.enabled en true en las opciones avanzadas de vCenter.</translation>
    </message>
    <message>
        <source>ESXi 6.7 Update 1 and later; before, vGPUs do not move.</source>
        <translation>ESXi 6.7 Update 1 y posteriores; antes, las vGPU no se mueven.</translation>
    </message>
    <message>
        <source>vMotion copies the frame buffer within the stun limit</source>
        <translation>vMotion copia el frame buffer dentro del límite de detención</translation>
    </message>
    <message>
        <source>vMotion stops the VM while it copies the frame buffer of its vGPUs, and gives up when that takes longer than the stun limit, by default 100 seconds. The estimate takes one measured size and network, 32 GB over 10 Gbit/s, in proportion, which is inferred; vSphere estimates for C-series and Q-series only.</source>
        <translation>vMotion detiene la VM mientras copia el frame buffer de sus vGPU y abandona cuando tarda más que el límite de detención, de forma predeterminada 100 segundos. La estimación parte de un solo tamaño y una sola red medidos, 32 GB a 10 Gbit/s, en proporción, lo cual se ha deducido; vSphere solo hace estimaciones para las series C y Q.</translation>
    </message>
    <message>
        <source>Raise the limit (VmDevicesStunTimeTolerated, from ESXi 8.0 Update 2 on), or use a faster vMotion network.</source>
        <translation>Aumente el límite (VmDevicesStunTimeTolerated, a partir de ESXi 8.0 Update 2) o use una red de vMotion más rápida.</translation>
    </message>
    <message>
        <source>All; the limit can be set from ESXi 8.0 Update 2 on.</source>
        <translation>Todas; el límite se puede establecer a partir de ESXi 8.0 Update 2.</translation>
    </message>
    <message>
        <source>DRS is not fully automated where VMs have vGPUs, unless told to move them</source>
        <translation>DRS no está totalmente automatizado donde hay VM con vGPU, salvo que se le indique que las mueva</translation>
    </message>
    <message>
        <source>NVIDIA supports DRS with vGPUs in the levels manual and partially automated. From ESXi 8.0 Update 2 on the options PassthroughDrsAutomation=1 and LBMaxVmotionPerHost=1 let a fully automated DRS move such VMs.</source>
        <translation>NVIDIA admite DRS con vGPU en los niveles manual y parcialmente automatizado. A partir de ESXi 8.0 Update 2, las opciones PassthroughDrsAutomation=1 y LBMaxVmotionPerHost=1 permiten que un DRS totalmente automatizado mueva esas VM.</translation>
    </message>
    <message>
        <source>Choose the level partially automated, or set the options.</source>
        <translation>Elija el nivel parcialmente automatizado o establezca las opciones.</translation>
    </message>
    <message>
        <source>All; with the options ESXi 8.0 Update 2 and later.</source>
        <translation>Todas; con las opciones, ESXi 8.0 Update 2 y posteriores.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion, but no other host of %2 has a GPU for %3. vMotion needs the same GPU board.</source>
        <translation>%1 debe moverse con vMotion, pero ningún otro host de %2 tiene una GPU para %3. vMotion necesita la misma placa de GPU.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion, but of the other hosts of %2 with the same GPU board (%4) none can take its %3: each lacks a free slot, the same mode or ECC setting, or a vGPU Manager that goes with its guest driver.</source>
        <translation>%1 debe moverse con vMotion, pero de los demás hosts de %2 con la misma placa de GPU (%4) ninguno puede alojar su %3: a cada uno le falta una ranura libre, el mismo modo o ajuste de ECC, o un vGPU Manager compatible con su controlador del invitado.</translation>
    </message>
    <message>
        <source>Another host of the cluster can take a VM that moves by vMotion</source>
        <translation>Otro host del clúster puede alojar una VM que se mueve con vMotion</translation>
    </message>
    <message>
        <source>Make another host alike and keep a slot free there, or do without vMotion.</source>
        <translation>Configure otro host de igual forma y mantenga en él una ranura libre, o prescinda de vMotion.</translation>
    </message>
    <message>
        <source>The assignment policy of %1 (best performance) does not reach its GPUs in mixed-size or MIG mode: %2. There ESXi chooses the GPU by itself.</source>
        <translation>La política de asignación de %1 (mejor rendimiento) no afecta a sus GPU en modo de tamaño mixto o MIG: %2. En ellas ESXi elige la GPU por su cuenta.</translation>
    </message>
    <message>
        <source>The assignment policy of %1 (consolidation) does not reach its GPUs in mixed-size or MIG mode: %2. There ESXi chooses the GPU by itself.</source>
        <translation>La política de asignación de %1 (consolidación) no afecta a sus GPU en modo de tamaño mixto o MIG: %2. En ellas ESXi elige la GPU por su cuenta.</translation>
    </message>
    <message>
        <source>%1 spreads vGPUs over its GPUs in same-size mode. If its %2 vGPUs of %3 power on first, they lock %4 of %5 GPUs to that size; vGPUs of other sizes (sizes: %6) find %7 free.</source>
        <translation>%1 reparte las vGPU entre sus GPU en modo de mismo tamaño. Si sus %2 vGPU de %3 se encienden primero, fijan %4 de %5 GPU a ese tamaño; las vGPU de otros tamaños (tamaños: %6) encuentran %7 libres.</translation>
    </message>
    <message>
        <source>Set the assignment policy of %1 to consolidation</source>
        <translation>Establecer la política de asignación de %1 en consolidación</translation>
    </message>
    <message>
        <source>The assignment policy counts in same-size mode only</source>
        <translation>La política de asignación solo cuenta en modo de mismo tamaño</translation>
    </message>
    <message>
        <source>A host&apos;s policy says which GPU takes the next vGPU: the one with the fewest VMs (best performance) or the one with the most (consolidation). For GPUs in mixed-size and MIG mode it has no effect.</source>
        <translation>La política de un host indica qué GPU recibe la siguiente vGPU: la que tiene menos VM (mejor rendimiento) o la que tiene más (consolidación). En las GPU en modo de tamaño mixto y en modo MIG no tiene efecto.</translation>
    </message>
    <message>
        <source>Nothing to do; do not rely on the policy for these GPUs.</source>
        <translation>No hay nada que hacer; no confíe en la política para estas GPU.</translation>
    </message>
    <message>
        <source>Spreading leaves a GPU for each size of vGPU</source>
        <translation>El reparto deja una GPU para cada tamaño de vGPU</translation>
    </message>
    <message>
        <source>With policy best performance each VM takes the GPU with the fewest vGPUs, an empty one if there is one, and in same-size mode locks it to its size. When the VMs of the most frequent size power on first, there must be an empty GPU left for each other size. ESXi decides by power-on order, not by this design. Powered-off VMs and reserved slots do not count.</source>
        <translation>Con la política de mejor rendimiento, cada VM toma la GPU con menos vGPU, una vacía si la hay, y en modo de mismo tamaño la fija a su tamaño. Cuando las VM del tamaño más frecuente se encienden primero, debe quedar una GPU vacía para cada uno de los demás tamaños. ESXi decide según el orden de encendido, no según este diseño. Las VM apagadas y las ranuras reservadas no cuentan.</translation>
    </message>
    <message>
        <source>Set the policy to consolidation, use mixed-size mode, or power on the VMs of the rarer sizes first.</source>
        <translation>Establezca la política en consolidación, use el modo de tamaño mixto o encienda primero las VM de los tamaños menos frecuentes.</translation>
    </message>
    <message>
        <source>%1 has GPUs of %2 models, among them %3 and %4. That is allowed: each GPU follows its own rules, and one release of the vGPU Manager must support all that serve vGPUs.</source>
        <translation>%1 tiene GPU de %2 modelos, entre ellos %3 y %4. Esto está permitido: cada GPU sigue sus propias reglas, y una misma versión del vGPU Manager debe admitir todas las que sirven vGPU.</translation>
    </message>
    <message>
        <source>%1 is one of the %2 GPUs of a board. Each of them has a PCI address, a use and a vGPU mode of its own.</source>
        <translation>%1 es una de las %2 GPU de una placa. Cada una de ellas tiene su propia dirección PCI, su propio uso y su propio modo de vGPU.</translation>
    </message>
    <message>
        <source>A host may hold GPUs of several models</source>
        <translation>Un host puede contener GPU de varios modelos</translation>
    </message>
    <message>
        <source>Rules apply per GPU. One vGPU Manager release must support all models that serve vGPUs, and one VM cannot combine vGPUs of different boards. That several models in one host are fine is inferred from documents that show it.</source>
        <translation>Las reglas se aplican por GPU. Una misma versión del vGPU Manager debe admitir todos los modelos que sirven vGPU, y una VM no puede combinar vGPU de placas distintas. Que se admitan varios modelos en un host se deduce de documentos que lo muestran.</translation>
    </message>
    <message>
        <source>Look for each model whether the host&apos;s vGPU release supports it.</source>
        <translation>Compruebe para cada modelo si la versión de vGPU del host lo admite.</translation>
    </message>
    <message>
        <source>A board with several GPUs is planned GPU by GPU</source>
        <translation>Una placa con varias GPU se planifica GPU por GPU</translation>
    </message>
    <message>
        <source>Some boards carry several physical GPUs, A16 for instance four. ESXi sees each as a device of its own, and a vGPU never reaches over two of them. The count was read for A16, for older boards it is remembered.</source>
        <translation>Algunas placas llevan varias GPU físicas; la A16, por ejemplo, cuatro. ESXi ve cada una como un dispositivo propio, y una vGPU nunca se extiende sobre dos de ellas. El número se leyó para la A16; para placas más antiguas se cita de memoria.</translation>
    </message>
    <message>
        <source>Enter each GPU of the board with its own PCI address.</source>
        <translation>Indique cada GPU de la placa con su propia dirección PCI.</translation>
    </message>
    <message>
        <source>%1 has vGPU guest driver %4 under vGPU Manager %3 on %2. They work together, but only features, GPUs and guest systems that both branches support can be used.</source>
        <translation>%1 tiene el controlador vGPU del invitado %4 con el vGPU Manager %3 en %2. Funcionan juntos, pero solo se pueden usar las funciones, las GPU y los sistemas operativos invitados que admiten ambas ramas.</translation>
    </message>
    <message>
        <source>A guest driver of an older branch limits what the VM can use</source>
        <translation>Un controlador del invitado de una rama anterior limita lo que la VM puede usar</translation>
    </message>
    <message>
        <source>A guest driver of an older branch that works under the host&apos;s vGPU Manager gives the VM only what both releases support. That was read for release 19; that it holds for each branch since release 15 is remembered. Pairs that do not work at all, and releases that are not entered, are reported by guest-host-branch-incompatible.</source>
        <translation>Un controlador del invitado de una rama anterior que funciona con el vGPU Manager del host da a la VM solo lo que admiten ambas versiones. Esto se leyó para la versión 19; que valga para cada rama desde la versión 15 se cita de memoria. De las combinaciones que no funcionan en absoluto y de las versiones no indicadas informa guest-host-branch-incompatible.</translation>
    </message>
    <message>
        <source>Update the guest driver after the hosts.</source>
        <translation>Actualice el controlador del invitado después de los hosts.</translation>
    </message>
    <message>
        <source>vGPU release 15 and later, where pairs of different branches work at all.</source>
        <translation>vGPU versión 15 y posteriores, donde las combinaciones de ramas distintas llegan a funcionar.</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O, but %2 runs ESXi %3. It needs ESXi %4 or later.</source>
        <translation>%1 solicita una GPU mediante DirectPath I/O dinámico, pero %2 ejecuta ESXi %3. Se requiere ESXi %4 o posterior.</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O, which needs ESXi %4 or later. The ESXi version of %2 is not entered.</source>
        <translation>%1 solicita una GPU mediante DirectPath I/O dinámico, que requiere ESXi %4 o posterior. No se ha indicado la versión de ESXi de %2.</translation>
    </message>
    <message>
        <source>%1 is to have %2 GPUs of model %3 by Dynamic DirectPath I/O, but %4 has %5 free that match.</source>
        <translation>%1 debe recibir %2 GPU del modelo %3 mediante DirectPath I/O dinámico, pero %4 tiene %5 libres que coincidan.</translation>
    </message>
    <message>
        <source>Dynamic DirectPath I/O finds free GPUs of the model asked for</source>
        <translation>DirectPath I/O dinámico encuentra GPU libres del modelo solicitado</translation>
    </message>
    <message>
        <source>At power-on Dynamic DirectPath I/O takes any free passthrough GPU of the host with the vendor and device asked for. If there are too few, the VM does not power on. Looked at are VMs that have a host; those that wait for one can go anywhere. Hardware labels narrow the choice further; they are not compared, since the design does not hold labels of GPUs.</source>
        <translation>Al encender la VM, DirectPath I/O dinámico toma cualquier GPU en passthrough libre del host con el fabricante y el dispositivo solicitados. Si hay demasiado pocas, la VM no se enciende. Se examinan las VM que tienen un host; las que esperan uno pueden ir a cualquier lugar. Las etiquetas de hardware restringen aún más la elección; no se comparan, ya que el diseño no contiene etiquetas de GPU.</translation>
    </message>
    <message>
        <source>Free or add a matching GPU, correct the model or label asked for, or let the VM run on a host that has one.</source>
        <translation>Libere o añada una GPU que coincida, corrija el modelo o la etiqueta solicitados, o deje que la VM se ejecute en un host que tenga una.</translation>
    </message>
    <message>
        <source>Not every vGPU release supports %1. The release of the vGPU Manager on %2 is not entered.</source>
        <translation>No todas las versiones de vGPU admiten %1. No se ha indicado la versión del vGPU Manager en %2.</translation>
    </message>
    <message>
        <source>%2 runs vGPU Manager %3, which does not support %1. vGPUs on it need release %4 or later.</source>
        <translation>%2 ejecuta vGPU Manager %3, que no admite %1. Las vGPU en ella requieren la versión %4 o posterior.</translation>
    </message>
    <message>
        <source>%2 runs vGPU Manager %3. The first driver read that names vGPUs of %1 is that of release %4.</source>
        <translation>%2 ejecuta vGPU Manager %3. El primer controlador leído que menciona vGPU de %1 es el de la versión %4.</translation>
    </message>
    <message>
        <source>%2 runs vGPU Manager %3. The drivers of release %5 and later name no vGPUs of %1 any more.</source>
        <translation>%2 ejecuta vGPU Manager %3. Los controladores de la versión %5 y posteriores ya no mencionan vGPU de %1.</translation>
    </message>
    <message>
        <source>%1 is to serve vGPUs, but no driver read has a vGPU type for %2. It can be used by passthrough only.</source>
        <translation>%1 debe servir vGPU, pero ningún controlador leído tiene un tipo de vGPU para %2. Solo se puede usar mediante passthrough.</translation>
    </message>
    <message>
        <source>%1 is to serve vGPUs. The documents read list %2 for Linux KVM only, so it is unknown whether ESXi supports it.</source>
        <translation>%1 debe servir vGPU. Los documentos leídos mencionan %2 solo para Linux KVM, por lo que se desconoce si ESXi la admite.</translation>
    </message>
    <message>
        <source>The host&apos;s vGPU release supports the GPU</source>
        <translation>La versión de vGPU del host admite la GPU</translation>
    </message>
    <message>
        <source>Each vGPU release supports a list of GPUs: new models come with a release, old ones go with one. Where a document names the first release, an older one is an error. For the other models the bounds are inferred from the first and last driver that names vGPU types of them, so those are a warning.</source>
        <translation>Cada versión de vGPU admite una lista de GPU: los modelos nuevos llegan con una versión y los antiguos desaparecen con otra. Cuando un documento menciona la primera versión, una anterior es un error. Para los demás modelos, los límites se deducen del primer y del último controlador que menciona tipos de vGPU de ellos, por lo que son una advertencia.</translation>
    </message>
    <message>
        <source>Change the branch of the vGPU Manager, or use the GPU by passthrough.</source>
        <translation>Cambie la rama del vGPU Manager o use la GPU mediante passthrough.</translation>
    </message>
    <message>
        <source>Each GPU model has a first and perhaps a last vGPU release.</source>
        <translation>Cada modelo de GPU tiene una primera versión de vGPU y quizá una última.</translation>
    </message>
    <message>
        <source>A GPU that serves vGPUs is a model that can be divided</source>
        <translation>Una GPU que sirve vGPU es de un modelo que se puede dividir</translation>
    </message>
    <message>
        <source>vGPUs exist for data center GPUs and some workstation boards on x86 servers. GeForce, most workstation boards and modules with an Arm processor have none. Which models that are is remembered, supported by the drivers read, which name no vGPU type of them; so it is a warning.</source>
        <translation>Existen vGPU para las GPU de centro de datos y algunas placas de estación de trabajo en servidores x86. Las GeForce, la mayoría de las placas de estación de trabajo y los módulos con procesador Arm no tienen ninguna. Qué modelos son se cita de memoria, con el respaldo de los controladores leídos, que no mencionan ningún tipo de vGPU de ellos; por eso es una advertencia.</translation>
    </message>
    <message>
        <source>Use the GPU by passthrough, or choose another GPU.</source>
        <translation>Use la GPU mediante passthrough o elija otra GPU.</translation>
    </message>
    <message>
        <source>%1 runs vGPU Manager %2. NVIDIA&apos;s support of branch %3 ended on %4, so it gets no more corrections.</source>
        <translation>%1 ejecuta vGPU Manager %2. El soporte de NVIDIA para la rama %3 terminó el %4, por lo que ya no recibe correcciones.</translation>
    </message>
    <message>
        <source>%1 runs vGPU Manager %2. The catalog does not say until when that branch is supported.</source>
        <translation>%1 ejecuta vGPU Manager %2. El catálogo no indica hasta cuándo tiene soporte esa rama.</translation>
    </message>
    <message>
        <source>The release of the vGPU Manager on %1 is not entered, so it is unknown whether NVIDIA still supports it.</source>
        <translation>No se ha indicado la versión del vGPU Manager en %1, por lo que se desconoce si NVIDIA aún le da soporte.</translation>
    </message>
    <message>
        <source>%1 runs ESXi %2, for which there is no vGPU Manager %3. That branch runs on ESXi %4.</source>
        <translation>%1 ejecuta ESXi %2, para el que no existe vGPU Manager %3. Esa rama funciona con ESXi %4.</translation>
    </message>
    <message>
        <source>%1 runs ESXi %2 with vGPU Manager %3. The documents read list ESXi %4 for that branch.</source>
        <translation>%1 ejecuta ESXi %2 con vGPU Manager %3. Los documentos leídos indican ESXi %4 para esa rama.</translation>
    </message>
    <message>
        <source>%1 runs ESXi %2 with vGPU Manager %3. The documents read confirm ESXi %4 for that branch, but do not say whether it runs on ESXi %2.</source>
        <translation>%1 ejecuta ESXi %2 con vGPU Manager %3. Los documentos leídos confirman ESXi %4 para esa rama, pero no dicen si funciona con ESXi %2.</translation>
    </message>
    <message>
        <source>%1 runs vGPU Manager %2, which goes with ESXi %3. The ESXi version of the host is not entered.</source>
        <translation>%1 ejecuta vGPU Manager %2, que corresponde a ESXi %3. No se ha indicado la versión de ESXi del host.</translation>
    </message>
    <message>
        <source>The hosts of %1 that serve vGPUs run %2 different releases of the vGPU Manager, from %3 to %4. Some migrations between them fail.</source>
        <translation>Los hosts de %1 que sirven vGPU ejecutan %2 versiones distintas del vGPU Manager, de %3 a %4. Algunas migraciones entre ellos fallan.</translation>
    </message>
    <message>
        <source>The release of the vGPU Manager on %2 is not entered, so it is unknown whether all hosts of %1 run the same one.</source>
        <translation>No se ha indicado la versión del vGPU Manager en %2, por lo que se desconoce si todos los hosts de %1 ejecutan la misma.</translation>
    </message>
    <message>
        <source>Bring the vGPU Manager on all vGPU hosts of %1 to release %2</source>
        <translation>Llevar el vGPU Manager de todos los hosts de vGPU de %1 a la versión %2</translation>
    </message>
    <message>
        <source>The vGPU Manager is of a branch that NVIDIA still supports</source>
        <translation>El vGPU Manager es de una rama a la que NVIDIA aún da soporte</translation>
    </message>
    <message>
        <source>NVIDIA supports a branch of the vGPU software for one year, a long-term branch for three. Afterwards there are no corrections of faults and of security holes. The ends of branches 11 to 19 were read in NVIDIA&apos;s table, that of branch 20 in a table that users keep. A branch counts as supported up to the last day of the month named.</source>
        <translation>NVIDIA da soporte a una rama del software vGPU durante un año y a una rama de soporte prolongado durante tres. Después no hay correcciones de fallos ni de vulnerabilidades de seguridad. Las fechas de fin de las ramas 11 a 19 se leyeron en la tabla de NVIDIA; la de la rama 20, en una tabla que mantienen los usuarios. Se considera que una rama tiene soporte hasta el último día del mes indicado.</translation>
    </message>
    <message>
        <source>Plan an update of the hosts to a supported branch, best a long-term one, and of the guests after it.</source>
        <translation>Planifique una actualización de los hosts a una rama con soporte, preferiblemente una de soporte prolongado, y después la de los invitados.</translation>
    </message>
    <message>
        <source>Each vGPU branch has a support end of its own.</source>
        <translation>Cada rama de vGPU tiene su propio fin de soporte.</translation>
    </message>
    <message>
        <source>The vGPU Manager is made for the host&apos;s ESXi version</source>
        <translation>El vGPU Manager está hecho para la versión de ESXi del host</translation>
    </message>
    <message>
        <source>NVIDIA builds the vGPU Manager for certain ESXi versions. It was read that ESXi 8.0 came with release 15.0, that 6.7 was dropped with 14.2, which versions go with branches 17 and 20, and that branch 19 runs on 9.0; the other pairs are remembered. A pair that no document read names is a warning or unknown, never an error.</source>
        <translation>NVIDIA crea el vGPU Manager para determinadas versiones de ESXi. Se leyó que ESXi 8.0 llegó con la versión 15.0, que 6.7 se retiró con la 14.2, qué versiones corresponden a las ramas 17 y 20 y que la rama 19 funciona con 9.0; las demás combinaciones se citan de memoria. Una combinación que no menciona ningún documento leído es una advertencia o queda como desconocida, nunca un error.</translation>
    </message>
    <message>
        <source>Change the ESXi version or the branch of the vGPU Manager.</source>
        <translation>Cambie la versión de ESXi o la rama del vGPU Manager.</translation>
    </message>
    <message>
        <source>Each vGPU branch has a list of ESXi versions of its own.</source>
        <translation>Cada rama de vGPU tiene su propia lista de versiones de ESXi.</translation>
    </message>
    <message>
        <source>All vGPU hosts of a cluster run one release of the vGPU Manager</source>
        <translation>Todos los hosts de vGPU de un clúster ejecutan una misma versión del vGPU Manager</translation>
    </message>
    <message>
        <source>vMotion moves a vGPU only between vGPU Managers that understand each other. One release for the whole cluster is recommended; with several some migrations fail. During an update that takes place host by host the finding is to be expected.</source>
        <translation>vMotion mueve una vGPU solo entre vGPU Managers que se entienden entre sí. Se recomienda una misma versión para todo el clúster; con varias, algunas migraciones fallan. Durante una actualización que se realiza host por host, es normal que aparezca este hallazgo.</translation>
    </message>
    <message>
        <source>Bring all hosts to one release, best with a vSphere Lifecycle Manager image.</source>
        <translation>Lleve todos los hosts a una misma versión, preferiblemente con una imagen de vSphere Lifecycle Manager.</translation>
    </message>
    <message>
        <source>The package of the vGPU Manager on %1 is not entered. %2 needs NVD-AIE, the package for computing.</source>
        <translation>No se ha indicado el paquete del vGPU Manager en %1. %2 requiere NVD-AIE, el paquete para cómputo.</translation>
    </message>
    <message>
        <source>%1 has package NVD-VGPU of the vGPU Manager, and %2 needs NVD-AIE if the release is one that has two packages. The release is not entered.</source>
        <translation>%1 tiene el paquete NVD-VGPU del vGPU Manager, y %2 requiere NVD-AIE si la versión es una de las que tienen dos paquetes. No se ha indicado la versión.</translation>
    </message>
    <message>
        <source>%1 has package NVD-VGPU of the vGPU Manager, the one for graphics. %2 needs NVD-AIE, the package for computing.</source>
        <translation>%1 tiene el paquete NVD-VGPU del vGPU Manager, el de gráficos. %2 requiere NVD-AIE, el paquete para cómputo.</translation>
    </message>
    <message>
        <source>%1 has package NVD-AIE of the vGPU Manager, the one for computing, but vGPU profile %2 is for desktops and applications.</source>
        <translation>%1 tiene el paquete NVD-AIE del vGPU Manager, el de cómputo, pero el perfil de vGPU %2 es para escritorios y aplicaciones.</translation>
    </message>
    <message>
        <source>The package of the vGPU Manager on %1 is not entered. vGPU profile %2 goes with NVD-VGPU, the package for graphics.</source>
        <translation>No se ha indicado el paquete del vGPU Manager en %1. El perfil de vGPU %2 corresponde a NVD-VGPU, el paquete para gráficos.</translation>
    </message>
    <message>
        <source>Install package NVD-AIE of the vGPU Manager on %1</source>
        <translation>Instalar el paquete NVD-AIE del vGPU Manager en %1</translation>
    </message>
    <message>
        <source>Install package NVD-VGPU of the vGPU Manager on %1</source>
        <translation>Instalar el paquete NVD-VGPU del vGPU Manager en %1</translation>
    </message>
    <message>
        <source>vGPUs for computing have the NVD-AIE package on their host</source>
        <translation>Las vGPU para cómputo tienen el paquete NVD-AIE en su host</translation>
    </message>
    <message>
        <source>The vGPU Manager comes in two packages: NVD-AIE of NVIDIA AI Enterprise and NVD-VGPU for graphics. C-series and MIG-backed vGPUs, and the data center GPUs that have no others, work with NVD-AIE only. A host takes one of the two.</source>
        <translation>El vGPU Manager se ofrece en dos paquetes: NVD-AIE, de NVIDIA AI Enterprise, y NVD-VGPU, para gráficos. Las vGPU de la serie C y las basadas en MIG, así como las GPU de centro de datos que no tienen otras, funcionan solo con NVD-AIE. Un host admite uno de los dos.</translation>
    </message>
    <message>
        <source>Install the NVD-AIE package, or move vGPUs for graphics and vGPUs for computing to different hosts.</source>
        <translation>Instale el paquete NVD-AIE, o mueva las vGPU para gráficos y las vGPU para cómputo a hosts distintos.</translation>
    </message>
    <message>
        <source>vGPU release 13 and later.</source>
        <translation>vGPU versión 13 y posteriores.</translation>
    </message>
    <message>
        <source>A-series and B-series vGPUs have the NVD-VGPU package on their host</source>
        <translation>Las vGPU de las series A y B tienen el paquete NVD-VGPU en su host</translation>
    </message>
    <message>
        <source>NVD-AIE is the package for computing. That A-series and B-series profiles need the package for graphics is inferred from what the two packages are for. Q-series profiles are not reported: VMware shows them beside C-series ones on one GPU.</source>
        <translation>NVD-AIE es el paquete para cómputo. Que los perfiles de las series A y B necesiten el paquete para gráficos se deduce de la finalidad de los dos paquetes. De los perfiles de la serie Q no se informa: VMware los muestra junto a los de la serie C en una misma GPU.</translation>
    </message>
    <message>
        <source>Look whether the release lists the profile; otherwise install the package for graphics, or move these VMs to another host.</source>
        <translation>Compruebe si la versión incluye el perfil; si no, instale el paquete para gráficos o mueva estas VM a otro host.</translation>
    </message>
    <message>
        <source>The MIG instances on %1 have room, but not in every order of power-on: if those of profile %2 come first, one of profile %3 may find no start. Running instances are never moved.</source>
        <translation>Las instancias MIG en %1 tienen espacio, pero no en cualquier orden de encendido: si las del perfil %2 llegan primero, es posible que una del perfil %3 no encuentre un inicio. Las instancias en ejecución nunca se mueven.</translation>
    </message>
    <message>
        <source>%1 has slices left that no further MIG instance can use (compute slices: %2, memory slices: %3).</source>
        <translation>A %1 le quedan porciones que ninguna otra instancia MIG puede usar (porciones de cómputo: %2, porciones de memoria: %3).</translation>
    </message>
    <message>
        <source>MIG instances find their places in every order of power-on</source>
        <translation>Las instancias MIG encuentran sitio en cualquier orden de encendido</translation>
    </message>
    <message>
        <source>Power on the VMs with the largest instances first, or use another GPU.</source>
        <translation>Encienda primero las VM con las instancias más grandes o use otra GPU.</translation>
    </message>
    <message>
        <source>All ESXi versions and vGPU releases that have MIG.</source>
        <translation>Todas las versiones de ESXi y de vGPU que tienen MIG.</translation>
    </message>
    <message>
        <source>Some mixtures of MIG instances leave slices unused</source>
        <translation>Algunas mezclas de instancias MIG dejan porciones sin usar</translation>
    </message>
    <message>
        <source>Compute and memory slices come in fixed packs. Seven instances of 1g leave a memory slice, two of 3g leave a compute slice, and no other instance can take what is left.</source>
        <translation>Las porciones de cómputo y de memoria vienen en paquetes fijos. Siete instancias de 1g dejan una porción de memoria, dos de 3g dejan una porción de cómputo, y ninguna otra instancia puede ocupar lo que queda.</translation>
    </message>
    <message>
        <source>Nothing to do, or choose a mixture that uses all slices.</source>
        <translation>No hay nada que hacer, o elija una mezcla que use todas las porciones.</translation>
    </message>
    <message>
        <source>The vGPUs on %1 have room, but not in every order of power-on: if those of profile %2 come first, one of profile %3 may find no placement ID. ESXi never moves a running vGPU.</source>
        <translation>Las vGPU en %1 tienen espacio, pero no en cualquier orden de encendido: si las del perfil %2 llegan primero, es posible que una del perfil %3 no encuentre un ID de colocación. ESXi nunca mueve una vGPU en ejecución.</translation>
    </message>
    <message>
        <source>%1 has %2 free, of which no vGPU can use %3: no profile has a placement ID there.</source>
        <translation>%1 tiene %2 libres, de los cuales ninguna vGPU puede usar %3: ningún perfil tiene allí un ID de colocación.</translation>
    </message>
    <message>
        <source>Give the VMs with profile %2 on %1 profile %3</source>
        <translation>Asignar el perfil %3 a las VM con el perfil %2 en %1</translation>
    </message>
    <message>
        <source>In mixed-size mode every order of power-on works</source>
        <translation>En modo de tamaño mixto funciona cualquier orden de encendido</translation>
    </message>
    <message>
        <source>The vGPU Manager chooses the placement ID at power-on and never moves a running vGPU, so small vGPUs that start early can take the places that a large one needs. Tried are orders in which all vGPUs of one profile start together, each at the lowest free placement ID; how ESXi really chooses is not documented, so the rule is our inference.</source>
        <translation>El vGPU Manager elige el ID de colocación al encender la VM y nunca mueve una vGPU en ejecución, por lo que las vGPU pequeñas que se inician antes pueden ocupar los lugares que necesita una grande. Se prueban los órdenes en los que todas las vGPU de un perfil se inician juntas, cada una en el ID de colocación libre más bajo; cómo elige realmente ESXi no está documentado, por lo que la regla es una deducción nuestra.</translation>
    </message>
    <message>
        <source>Power on the large vGPUs first, choose sizes that divide each other, or move a VM to another GPU.</source>
        <translation>Encienda primero las vGPU grandes, elija tamaños que sean divisores entre sí o mueva una VM a otra GPU.</translation>
    </message>
    <message>
        <source>In mixed-size mode free memory can be used by some profile</source>
        <translation>En modo de tamaño mixto, algún perfil puede usar la memoria libre</translation>
    </message>
    <message>
        <source>Each size may start at its placement IDs only. Free memory that no profile of the GPU model can reach any more is lost until a vGPU goes. Sizes such as 8 GB on a GPU of 80 GB waste some, sizes that are halves of halves waste none. The amount follows from the places drawn in this design.</source>
        <translation>Cada tamaño puede comenzar solo en sus ID de colocación. La memoria libre que ya no puede alcanzar ningún perfil del modelo de GPU se pierde hasta que desaparece una vGPU. Tamaños como 8 GB en una GPU de 80 GB desaprovechan una parte; los tamaños que son mitades de mitades no desaprovechan nada. La cantidad resulta de los lugares dibujados en este diseño.</translation>
    </message>
    <message>
        <source>Choose sizes that divide each other, for instance 10 GB instead of 8 GB.</source>
        <translation>Elija tamaños que sean divisores entre sí, por ejemplo 10 GB en lugar de 8 GB.</translation>
    </message>
    <message>
        <source>%1 has MIG-backed and time-sliced vGPUs, among them %2 and %3. The documents read show several vGPUs of one kind only.</source>
        <translation>%1 tiene vGPU basadas en MIG y vGPU de tiempo compartido, entre ellas %2 y %3. Los documentos leídos muestran varias vGPU de un solo tipo únicamente.</translation>
    </message>
    <message>
        <source>Remove the MIG-backed vGPUs of %1</source>
        <translation>Quitar las vGPU basadas en MIG de %1</translation>
    </message>
    <message>
        <source>Remove the time-sliced vGPUs of %1</source>
        <translation>Quitar las vGPU de tiempo compartido de %1</translation>
    </message>
    <message>
        <source>All vGPUs of a VM are MIG-backed, or all are time-sliced</source>
        <translation>Todas las vGPU de una VM están basadas en MIG, o todas son de tiempo compartido</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s examples of VMs with several vGPUs combine vGPUs of one kind. That the two kinds do not go together in one VM is inferred from the lack of an example, so it is a warning.</source>
        <translation>Los ejemplos de NVIDIA de VM con varias vGPU combinan vGPU de un solo tipo. Que los dos tipos no sean compatibles en una misma VM se deduce de la falta de un ejemplo, por lo que es una advertencia.</translation>
    </message>
    <message>
        <source>Use vGPUs of one kind in a VM.</source>
        <translation>Use vGPU de un solo tipo en una VM.</translation>
    </message>
    <message>
        <source>%1 is passed through, so nvidia-smi on %2 does not list it. Its load can be watched in the guest only.</source>
        <translation>%1 está en passthrough, por lo que nvidia-smi en %2 no la muestra. Su carga solo se puede observar en el invitado.</translation>
    </message>
    <message>
        <source>%1 has an audio function beside its graphics function. Passing only the graphics function through may not be enough.</source>
        <translation>%1 tiene una función de audio además de su función gráfica. Puede que no baste con pasar solo la función gráfica en passthrough.</translation>
    </message>
    <message>
        <source>A passthrough GPU is watched from its guest</source>
        <translation>Una GPU en passthrough se supervisa desde su invitado</translation>
    </message>
    <message>
        <source>Monitor it in the guest, with nvidia-smi or an agent there.</source>
        <translation>Supervísela en el invitado, con nvidia-smi o con un agente instalado allí.</translation>
    </message>
    <message>
        <source>The audio function of a graphics board goes with it</source>
        <translation>La función de audio de una placa gráfica la acompaña</translation>
    </message>
    <message>
        <source>Boards with display outputs have an audio function at PCI function 1. NVIDIA asks to pass it through too for the active Quadro RTX 6000 and 8000 on Hyper-V; that ESXi gains by it is our inference.</source>
        <translation>Las placas con salidas de pantalla tienen una función de audio en la función PCI 1. NVIDIA pide pasarla también en passthrough para las Quadro RTX 6000 y 8000 con refrigeración activa en Hyper-V; que a ESXi también le beneficie es una deducción propia.</translation>
    </message>
    <message>
        <source>If the guest has trouble with the GPU, pass PCI function 1 through as well.</source>
        <translation>Si el invitado tiene problemas con la GPU, pase también la función PCI 1 en passthrough.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode. Set with nvidia-smi alone, the mode may be lost when the host restarts, the driver is loaded again or the GPU is reset.</source>
        <translation>%1 está en modo de tamaño mixto. Si se establece solo con nvidia-smi, el modo puede perderse cuando se reinicia el host, se vuelve a cargar el controlador o se restablece la GPU.</translation>
    </message>
    <message>
        <source>Placement IDs are fixed for vGPUs or reserved slots on %1 in same-size mode (%2). GPUs of generation %3 do not take them there; vSphere chooses the places itself anyway.</source>
        <translation>Hay ID de colocación fijos para vGPU o ranuras reservadas en %1 en modo de mismo tamaño (%2). Las GPU de la generación %3 no los aceptan en ese modo; de todos modos, vSphere elige los lugares por sí mismo.</translation>
    </message>
    <message>
        <source>%1 holds %2 C-series vGPUs. A footnote of NVIDIA&apos;s tables speaks of at most %3 per GPU; the tables themselves allow more. It is disputed and not enforced.</source>
        <translation>%1 contiene %2 vGPU de serie C. Una nota al pie de las tablas de NVIDIA habla de un máximo de %3 por GPU; las propias tablas permiten más. El dato es discutido y no se aplica.</translation>
    </message>
    <message>
        <source>Mixed-size mode is set in vCenter</source>
        <translation>El modo de tamaño mixto se establece en vCenter</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s guide says for KVM that a mode set with nvidia-smi returns to same size after a restart, and that it depends on the hypervisor. vCenter keeps the mode as a setting of the device. The design does not hold how the mode is set, so each GPU in this mode gets the note.</source>
        <translation>La guía de NVIDIA indica para KVM que un modo establecido con nvidia-smi vuelve a mismo tamaño tras un reinicio y que esto depende del hipervisor. vCenter conserva el modo como un ajuste del dispositivo. El diseño no registra cómo se establece el modo, por lo que cada GPU en este modo recibe la nota.</translation>
    </message>
    <message>
        <source>Set the vGPU mode of the graphics device in vCenter.</source>
        <translation>Establezca en vCenter el modo de vGPU del dispositivo gráfico.</translation>
    </message>
    <message>
        <source>ESXi 8.0 Update 3 and later; read for KVM.</source>
        <translation>ESXi 8.0 Update 3 y posteriores; leído para KVM.</translation>
    </message>
    <message>
        <source>Ada and Blackwell GPUs choose the places in same-size mode themselves</source>
        <translation>Las GPU Ada y Blackwell eligen por sí mismas los lugares en modo de mismo tamaño</translation>
    </message>
    <message>
        <source>The release notes of vGPU 19 for Azure Local say that placement IDs cannot be set by hand in same-size mode on these generations. vSphere has no means to set them at all, so the drawing is an intent only.</source>
        <translation>Las notas de la versión de vGPU 19 para Azure Local indican que en estas generaciones los ID de colocación no se pueden establecer a mano en modo de mismo tamaño. vSphere no ofrece ningún medio para establecerlos, por lo que el dibujo es solo una intención.</translation>
    </message>
    <message>
        <source>Give up the fixed placement IDs.</source>
        <translation>Renuncie a los ID de colocación fijos.</translation>
    </message>
    <message>
        <source>vGPU release 19 and later; read for Azure Local.</source>
        <translation>Versión de vGPU 19 y posteriores; leído para Azure Local.</translation>
    </message>
    <message>
        <source>How many C-series vGPUs a GPU takes is disputed</source>
        <translation>Es discutido cuántas vGPU de serie C admite una GPU</translation>
    </message>
    <message>
        <source>A footnote caps C-series vGPUs at 12 per GPU, but stands at boards of 48 GB, where memory allows no more than 12 anyway. The tables of boards with 80 and 94 GB allow 20 and more. The sources contradict each other, so Sliceboard follows the tables and only mentions the footnote.</source>
        <translation>Una nota al pie limita las vGPU de serie C a 12 por GPU, pero figura junto a placas de 48 GB, donde la memoria no permite más de 12 en ningún caso. Las tablas de las placas de 80 y 94 GB permiten 20 o más. Las fuentes se contradicen, por lo que Sliceboard sigue las tablas y solo menciona la nota al pie.</translation>
    </message>
    <message>
        <source>Try it before you rely on it, or choose larger profiles.</source>
        <translation>Pruébelo antes de confiar en ello o elija perfiles más grandes.</translation>
    </message>
    <message>
        <source>All; the footnote stands in documents of vGPU 18 and earlier.</source>
        <translation>Todas; la nota al pie figura en documentos de vGPU 18 y anteriores.</translation>
    </message>
    <message>
        <source>The 64-bit MMIO space of %1 is not entered. Its GPU devices, among them %2, need %3 GB.</source>
        <translation>No se ha indicado el espacio MMIO de 64 bits de %1. Sus dispositivos GPU, entre ellos %2, necesitan %3 GB.</translation>
    </message>
    <message>
        <source>%1 has no 64-bit MMIO space, but its GPU devices, among them %2, need %3 GB.</source>
        <translation>%1 no tiene espacio MMIO de 64 bits, pero sus dispositivos GPU, entre ellos %2, necesitan %3 GB.</translation>
    </message>
    <message>
        <source>%1 has %2 GB of 64-bit MMIO space, but its GPU devices, among them %3, need %4 GB.</source>
        <translation>%1 tiene %2 GB de espacio MMIO de 64 bits, pero sus dispositivos GPU, entre ellos %3, necesitan %4 GB.</translation>
    </message>
    <message>
        <source>%1 has %2 GB of 64-bit MMIO space. Its vGPUs, among them of %3, need %4 GB if the space of each counts, which is inferred.</source>
        <translation>%1 tiene %2 GB de espacio MMIO de 64 bits. Sus vGPU, entre ellas las de %3, necesitan %4 GB si cuenta el espacio de cada una, lo cual es una deducción.</translation>
    </message>
    <message>
        <source>%1 has %2 GB of 64-bit MMIO space. Its GPU devices, among them %3, need %4 GB by a rule of thumb: NVIDIA&apos;s table does not list them all.</source>
        <translation>%1 tiene %2 GB de espacio MMIO de 64 bits. Sus dispositivos GPU, entre ellos %3, necesitan %4 GB según una regla práctica: la tabla de NVIDIA no los incluye todos.</translation>
    </message>
    <message>
        <source>Give %1 a 64-bit MMIO space of %2 GB</source>
        <translation>Dar a %1 un espacio MMIO de 64 bits de %2 GB</translation>
    </message>
    <message>
        <source>A VM with a large GPU has 64-bit MMIO space</source>
        <translation>Una VM con una GPU grande tiene espacio MMIO de 64 bits</translation>
    </message>
    <message>
        <source>The memory of a GPU is shown to the guest in the VM&apos;s MMIO region. What does not fit into the default region of 32 GB needs the advanced settings pciPassthru.use64bitMMIO=TRUE and pciPassthru.64bitMMIOSizeGB. A vGPU needs them when its GPU needs 64 GB or more and the VM has 32 GB of memory or more. The spelling of the settings is remembered; one source writes them otherwise.</source>
        <translation>La memoria de una GPU se muestra al invitado en la región MMIO de la VM. Lo que no cabe en la región predeterminada de 32 GB requiere los ajustes avanzados pciPassthru.use64bitMMIO=TRUE y pciPassthru.64bitMMIOSizeGB. Una vGPU los necesita cuando su GPU requiere 64 GB o más y la VM tiene 32 GB de memoria o más. La grafía de los ajustes se cita de memoria; una fuente los escribe de otro modo.</translation>
    </message>
    <message>
        <source>Add both advanced settings to the VM.</source>
        <translation>Añada ambos ajustes avanzados a la VM.</translation>
    </message>
    <message>
        <source>All; Tanzu Kubernetes nodes get 512 GB by themselves.</source>
        <translation>Todas; los nodos de Tanzu Kubernetes reciben 512 GB de forma automática.</translation>
    </message>
    <message>
        <source>The 64-bit MMIO space of a VM is large enough for its GPUs</source>
        <translation>El espacio MMIO de 64 bits de una VM es suficiente para sus GPU</translation>
    </message>
    <message>
        <source>NVIDIA lists how much MMIO space a VM needs for one GPU or vGPU of each model. For several passthrough GPUs the sizes add up; that they do for vGPUs as well is inferred, so there it is a warning. For models that the list lacks, twice the next power of two of the GPU&apos;s memory is a rule of thumb, which is a warning too.</source>
        <translation>NVIDIA indica cuánto espacio MMIO necesita una VM para una GPU o vGPU de cada modelo. Con varias GPU en passthrough los tamaños se suman; que también se sumen con las vGPU es una deducción, por lo que en ese caso es una advertencia. Para los modelos que no figuran en la lista, la regla práctica es el doble de la siguiente potencia de dos de la memoria de la GPU, lo que también es una advertencia.</translation>
    </message>
    <message>
        <source>Set pciPassthru.64bitMMIOSizeGB to the size needed.</source>
        <translation>Establezca pciPassthru.64bitMMIOSizeGB en el tamaño necesario.</translation>
    </message>
    <message>
        <source>%1 has a vGPU, so its web console in vCenter shows nothing once the guest driver runs.</source>
        <translation>%1 tiene una vGPU, por lo que su consola web en vCenter no muestra nada una vez que el controlador del invitado está en ejecución.</translation>
    </message>
    <message>
        <source>Of the %3 MB of vGPU profile %2 the guest of %1 can use about %4 MB; %5 MB are reserved.</source>
        <translation>De los %3 MB del perfil de vGPU %2, el invitado de %1 puede usar unos %4 MB; %5 MB están reservados.</translation>
    </message>
    <message>
        <source>%1 has a GPU device and guest system %2. NVIDIA&apos;s documents list Windows and Linux guests, and it is not known as one of them.</source>
        <translation>%1 tiene un dispositivo GPU y el sistema invitado %2. Los documentos de NVIDIA enumeran invitados Windows y Linux, y no consta que este sea uno de ellos.</translation>
    </message>
    <message>
        <source>%1 has a C-series vGPU in guest system %2. Windows runs it in TCC mode only, for computing without a display.</source>
        <translation>%1 tiene una vGPU de serie C en el sistema invitado %2. Windows la ejecuta solo en modo TCC, para cómputo sin pantalla.</translation>
    </message>
    <message>
        <source>The guest system is one that NVIDIA&apos;s drivers are made for</source>
        <translation>El sistema invitado es uno de aquellos para los que existen controladores de NVIDIA</translation>
    </message>
    <message>
        <source>The vGPU software supports Windows and Linux guests; its release notes list the versions, which the catalog does not hold, so look them up. C-series vGPUs under Windows work in TCC mode only. A guest system that is not entered is not asked for: nearly every one would do.</source>
        <translation>El software vGPU admite invitados Windows y Linux; sus notas de la versión enumeran las versiones, que el catálogo no contiene, por lo que debe consultarlas. Las vGPU de serie C en Windows funcionan solo en modo TCC. Si no se ha indicado el sistema invitado, no se pregunta por él: casi cualquiera serviría.</translation>
    </message>
    <message>
        <source>Choose a guest system that the release notes of the vGPU release list.</source>
        <translation>Elija un sistema invitado que figure en las notas de la versión de vGPU.</translation>
    </message>
    <message>
        <source>Each vGPU release lists its guest systems.</source>
        <translation>Cada versión de vGPU enumera sus sistemas invitados.</translation>
    </message>
    <message>
        <source>A vGPU VM is reached by other means than its web console</source>
        <translation>A una VM con vGPU se accede por otros medios que no sean su consola web</translation>
    </message>
    <message>
        <source>Use Horizon, VNC, Remote Desktop or SSH.</source>
        <translation>Use Horizon, VNC, Escritorio remoto o SSH.</translation>
    </message>
    <message>
        <source>A guest sees a little less memory than its profile names</source>
        <translation>Un invitado ve algo menos de memoria de la que indica su perfil</translation>
    </message>
    <message>
        <source>Plan with the usable memory, or choose a larger profile.</source>
        <translation>Planifique con la memoria utilizable o elija un perfil más grande.</translation>
    </message>
    <message>
        <source>%1 has BIOS firmware and a GPU device of %2. With GPUs of that memory size a VM needs EFI.</source>
        <translation>%1 tiene firmware BIOS y un dispositivo GPU de %2. Con GPU de ese tamaño de memoria, una VM necesita EFI.</translation>
    </message>
    <message>
        <source>The firmware of %1 is not entered. With a GPU device of %2 it needs EFI.</source>
        <translation>No se ha indicado el firmware de %1. Con un dispositivo GPU de %2 necesita EFI.</translation>
    </message>
    <message>
        <source>Plan EFI firmware for %1</source>
        <translation>Planificar firmware EFI para %1</translation>
    </message>
    <message>
        <source>%1 has a GPU device, but its guest system %2 is a 32-bit one. NVIDIA&apos;s drivers for it are 64-bit.</source>
        <translation>%1 tiene un dispositivo GPU, pero su sistema invitado %2 es de 32 bits. Los controladores de NVIDIA para él son de 64 bits.</translation>
    </message>
    <message>
        <source>%1 has a GPU device and %2 of memory, of which %3 are reserved. A VM with a GPU device powers on only if all its memory is reserved.</source>
        <translation>%1 tiene un dispositivo GPU y %2 de memoria, de los cuales %3 están reservados. Una VM con un dispositivo GPU solo se enciende si toda su memoria está reservada.</translation>
    </message>
    <message>
        <source>The reserved memory of %1 is not entered. A VM with a GPU device needs all its memory reserved; vSphere 8 sets that by itself, older ones do not.</source>
        <translation>No se ha indicado la memoria reservada de %1. Una VM con un dispositivo GPU necesita tener reservada toda su memoria; vSphere 8 lo establece de forma automática, las versiones anteriores no.</translation>
    </message>
    <message>
        <source>The memory of %1 is not entered, so it is unknown whether all of it is reserved, as a VM with a GPU device needs.</source>
        <translation>No se ha indicado la memoria de %1, por lo que se desconoce si está reservada por completo, como necesita una VM con un dispositivo GPU.</translation>
    </message>
    <message>
        <source>Reserve all memory of %1</source>
        <translation>Reservar toda la memoria de %1</translation>
    </message>
    <message>
        <source>A VM with a large GPU has EFI firmware</source>
        <translation>Una VM con una GPU grande tiene firmware EFI</translation>
    </message>
    <message>
        <source>GPUs with a BAR1 of more than 256 MB, that is all but T4 and those of the M10&apos;s kind, need a VM with EFI firmware. The firmware cannot be changed after the guest was installed without installing it again.</source>
        <translation>Las GPU con un BAR1 de más de 256 MB, es decir, todas salvo la T4 y las del tipo de la M10, necesitan una VM con firmware EFI. Una vez instalado el invitado, el firmware no se puede cambiar sin volver a instalarlo.</translation>
    </message>
    <message>
        <source>Create the VM with EFI firmware.</source>
        <translation>Cree la VM con firmware EFI.</translation>
    </message>
    <message>
        <source>The guest of a VM with a GPU is a 64-bit system</source>
        <translation>El invitado de una VM con GPU es un sistema de 64 bits</translation>
    </message>
    <message>
        <source>Large GPUs and their drivers need a 64-bit guest. A system counts as 32-bit if its name says so; one that is not entered, or says nothing, counts as 64-bit, as all systems of today are.</source>
        <translation>Las GPU grandes y sus controladores necesitan un invitado de 64 bits. Un sistema cuenta como de 32 bits si su nombre lo dice; uno que no se ha indicado, o cuyo nombre no dice nada, cuenta como de 64 bits, como lo son todos los sistemas actuales.</translation>
    </message>
    <message>
        <source>Install a 64-bit guest system.</source>
        <translation>Instale un sistema invitado de 64 bits.</translation>
    </message>
    <message>
        <source>All memory of a VM with a GPU is reserved</source>
        <translation>Toda la memoria de una VM con GPU está reservada</translation>
    </message>
    <message>
        <source>A GPU reads and writes guest memory directly, so ESXi must keep all of it in place. vSphere 8 reserves it when a GPU device is added; before, the VM does not power on until &quot;Reserve all guest memory&quot; is set.</source>
        <translation>Una GPU lee y escribe directamente la memoria del invitado, por lo que ESXi debe mantenerla toda en su sitio. vSphere 8 la reserva cuando se añade un dispositivo GPU; en versiones anteriores, la VM no se enciende hasta que se establece &quot;Reserve all guest memory&quot;.</translation>
    </message>
    <message>
        <source>Set &quot;Reserve all guest memory (All locked)&quot;.</source>
        <translation>Establezca &quot;Reserve all guest memory (All locked)&quot;.</translation>
    </message>
    <message>
        <source>All; set by itself from vSphere 8.0 on.</source>
        <translation>Todas; se establece de forma automática a partir de vSphere 8.0.</translation>
    </message>
    <message>
        <source>Large instances have one start only, 4g and 7g the first memory slice. A smaller instance that starts early can sit in their way, and running instances never move. Ampere GPUs were seen to be worse at it than Hopper ones, which begin at the far end. Tried are orders in which all VMs of one profile start together, each at the lowest free start, on Hopper at the highest.</source>
        <translation>Las instancias grandes tienen un solo inicio: 4g y 7g, la primera porción de memoria. Una instancia menor que se inicie antes puede estorbarles, y las instancias en marcha nunca se mueven. Se ha visto que las GPU Ampere se comportan peor que las Hopper, que empiezan por el extremo opuesto. Se prueban los órdenes en que todas las VM de un perfil se inician juntas, cada una en el inicio libre más bajo; en Hopper, en el más alto.</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Reglas propias</translation>
    </message>
    <message>
        <source>Agreed on by those who wrote it.</source>
        <translation>Acordada por quienes la escribieron.</translation>
    </message>
    <message>
        <source>%1: the house rule “%2” cannot be judged, because the fact “%3” is not known.</source>
        <translation>%1: la regla propia “%2” no se puede juzgar, porque no se conoce el dato “%3”.</translation>
    </message>
    <message>
        <source>%1 breaks the house rule “%2”.</source>
        <translation>%1 incumple la regla propia “%2”.</translation>
    </message>
    <message>
        <source>%1 breaks the house rule “%2”: “%3” is %4, but the rule demands %5.</source>
        <translation>%1 incumple la regla propia “%2”: “%3” es %4, pero la regla exige %5.</translation>
    </message>
    <message>
        <source>Device group %2 of %1 needs %3 linked GPUs. Its GPUs are made for NVSwitch baseboards; it is not entered whether %4 has an NVSwitch.</source>
        <translation>El grupo de dispositivos %2 de %1 necesita %3 GPU enlazadas. Sus GPU son para placas base NVSwitch; no se ha indicado si %4 tiene un NVSwitch.</translation>
    </message>
    <message>
        <source>%1 has licence %2. Which licences cover vGPU profile %3 is not in the catalog.</source>
        <translation>%1 tiene la licencia %2. El catálogo no dice qué licencias cubren el perfil de vGPU %3.</translation>
    </message>
    <message>
        <source>%1 needs unified memory. The catalog does not know vGPU profile %2, so it is unknown whether it is of full size.</source>
        <translation>%1 necesita memoria unificada. El catálogo no conoce el perfil de vGPU %2, así que no se sabe si es de tamaño completo.</translation>
    </message>
    <message>
        <source>%1 needs GPUDirect and has %2. The catalog does not say on which GPUs it works.</source>
        <translation>%1 necesita GPUDirect y tiene %2. El catálogo no dice en qué GPU funciona.</translation>
    </message>
    <message>
        <source>%1 needs GPUDirect. The catalog does not know vGPU profile %2, so it is unknown whether it works with it.</source>
        <translation>%1 necesita GPUDirect. El catálogo no conoce el perfil de vGPU %2, así que no se sabe si funciona con él.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs. The catalog does not know vGPU profile %2, so it is unknown whether it is of full size.</source>
        <translation>%1 necesita comunicación directa entre sus GPU. El catálogo no conoce el perfil de vGPU %2, así que no se sabe si es de tamaño completo.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between GPUs, but has one vGPU only, of a model made for NVSwitch baseboards. It is not entered whether %2 has an NVSwitch.</source>
        <translation>%1 necesita comunicación directa entre GPU, pero solo tiene una vGPU, de un modelo para placas base NVSwitch. No se ha indicado si %2 tiene un NVSwitch.</translation>
    </message>
    <message>
        <source>Do without adding and removing GPUs while %1 runs</source>
        <translation>Renunciar a añadir y quitar GPU mientras %1 funciona</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion with its vGPU, which works from ESXi %4 on. The ESXi version of %2 is not entered.</source>
        <translation>%1 debe moverse con vMotion con su vGPU, lo que funciona a partir de ESXi %4. No se ha indicado la versión de ESXi de %2.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion. The catalog does not know vGPU profile %2, so it is unknown how long vMotion stuns the VM.</source>
        <translation>%1 debe moverse con vMotion. El catálogo no conoce el perfil de vGPU %2, así que no se sabe cuánto tiempo vMotion detiene la VM.</translation>
    </message>
    <message>
        <source>vMotion stuns %1 while it copies %2 GB of frame buffer: over %3 Gbit/s by estimate %4 seconds, at worst %5. Whether the limit can be set to %6 seconds depends on the ESXi version of its host, which is not entered.</source>
        <translation>vMotion detiene %1 mientras copia %2 GB de frame buffer: a %3 Gbit/s, %4 segundos según la estimación, %5 en el peor caso. Que el límite se pueda fijar en %6 segundos depende de la versión de ESXi de su host, que no se ha indicado.</translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the ECC setting of %5 is not entered.</source>
        <translation>No se sabe si %2 puede recibir %3 con vMotion (VM: %4, entre ellas %1): no se ha indicado el ajuste de ECC de %5.</translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the ECC setting of the GPU that it is on today is not entered.</source>
        <translation>No se sabe si %2 puede recibir %3 con vMotion (VM: %4, entre ellas %1): no se ha indicado el ajuste de ECC de la GPU en la que está hoy.</translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the release of the vGPU Manager there is not entered.</source>
        <translation>No se sabe si %2 puede recibir %3 con vMotion (VM: %4, entre ellas %1): no se ha indicado la versión del vGPU Manager de allí.</translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the release of the vGPU guest driver is not entered.</source>
        <translation>No se sabe si %2 puede recibir %3 con vMotion (VM: %4, entre ellas %1): no se ha indicado la versión del controlador invitado de vGPU.</translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the catalog does not know whether the guest driver goes with the vGPU Manager there.</source>
        <translation>No se sabe si %2 puede recibir %3 con vMotion (VM: %4, entre ellas %1): el catálogo no sabe si el controlador invitado es compatible con el vGPU Manager de allí.</translation>
    </message>
    <message>
        <source>The destination needs the same GPU board (not 94 GB for 80 GB, nor H200 for H100), a free slot for the profile, the same ECC setting, the same mode (time-sliced or MIG) and a vGPU Manager that goes with the guest driver. A host that may be one, if facts that are not entered are as they should be, is reported as unknown.</source>
        <translation>El destino necesita la misma placa de GPU (no 94 GB por 80 GB, ni H200 por H100), una ranura libre para el perfil, el mismo ajuste de ECC, el mismo modo (tiempo compartido o MIG) y un vGPU Manager compatible con el controlador invitado. Un host que puede serlo, si los datos que no se han indicado son como deben, se notifica como desconocido.</translation>
    </message>
    <message>
        <source>vSphere HA is to restart %1 if %2 is lost. Whether another host has room is unknown, since the catalog lacks a GPU model or profile of it.</source>
        <translation>vSphere HA debe reiniciar %1 si se pierde %2. No se sabe si otro host tiene sitio, porque al catálogo le falta un modelo de GPU o un perfil suyo.</translation>
    </message>
    <message>
        <source>If %1 is lost, no GPU that the catalog knows has room for %2 of the %3 VMs that vSphere HA is to restart, among them %4. The model of %5 is unknown, so it may have.</source>
        <translation>Si se pierde %1, ninguna GPU que el catálogo conozca tiene sitio para %2 de las %3 VM que vSphere HA debe reiniciar, entre ellas %4. El modelo de %5 es desconocido, así que puede tenerlo.</translation>
    </message>
    <message>
        <source>If %1 is lost, the other hosts have no GPU room for %2 of the %3 VMs that vSphere HA is to restart, among them %4.</source>
        <translation>Si se pierde %1, los demás hosts no tienen sitio en GPU para %2 de las %3 VM que vSphere HA debe reiniciar, entre ellas %4.</translation>
    </message>
    <message>
        <source>Do without vSphere HA for the VMs that find no room: %1</source>
        <translation>Renunciar a vSphere HA para las VM que no encuentran sitio: %1</translation>
    </message>
    <message>
        <source>The other hosts have GPU room for the VMs of a host that is lost</source>
        <translation>Los demás hosts tienen sitio en GPU para las VM de un host que se pierde</translation>
    </message>
    <message>
        <source>vSphere HA restarts a VM with vGPUs or Dynamic DirectPath I/O only on a host with free GPU room for all its devices. Tried is the loss of each host in turn: its VMs that need HA are seated on the others, the largest first, each on the first GPU that fits. That ESXi does the same is inferred; another order may do better or worse. Reserved slots count as taken, unassigned GPUs have no vGPU room, and releases that are not entered are taken to fit. VMs with static passthrough cannot restart elsewhere and are reported for that.</source>
        <translation>vSphere HA reinicia una VM con vGPU o Dynamic DirectPath I/O solo en un host con sitio libre en GPU para todos sus dispositivos. Se prueba la pérdida de cada host por turno: sus VM que necesitan HA se colocan en los demás, las mayores primero, cada una en la primera GPU en la que cabe. Que ESXi haga lo mismo es una deducción; otro orden puede dar mejor o peor resultado. Las ranuras reservadas cuentan como ocupadas, las GPU sin asignar no tienen sitio para vGPU y las versiones que no se han indicado se dan por compatibles. Las VM con passthrough estático no pueden reiniciarse en otro sitio y se notifican por ello.</translation>
    </message>
    <message>
        <source>Keep as much GPU room free on the other hosts, add a spare host, or do without HA for VMs that can wait.</source>
        <translation>Deje libre ese sitio en las GPU de los demás hosts, añada un host de reserva o renuncie a HA para las VM que pueden esperar.</translation>
    </message>
    <message>
        <source>GPUs or vGPUs of %1 are to be added or removed while it runs (devices now: %2). That is done while the VM is powered off.</source>
        <translation>Se deben añadir o quitar GPU o vGPU de %1 mientras funciona (dispositivos ahora: %2). Eso se hace con la VM apagada.</translation>
    </message>
    <message>
        <source>GPUs come and go while the VM is powered off</source>
        <translation>Las GPU se añaden y se quitan con la VM apagada</translation>
    </message>
    <message>
        <source>The steps that NVIDIA describes for adding or removing a GPU or vGPU on vSphere begin with powering the VM off. That there is no way at all while it runs is inferred from that.</source>
        <translation>Los pasos que NVIDIA describe para añadir o quitar una GPU o vGPU en vSphere empiezan por apagar la VM. De ahí se deduce que mientras funciona no hay ninguna forma de hacerlo.</translation>
    </message>
    <message>
        <source>Plan a time at which the VM is powered off, and change its devices then.</source>
        <translation>Prevea un momento en el que la VM esté apagada y cambie entonces sus dispositivos.</translation>
    </message>
    <message>
        <source>The name of the vGPU Manager&apos;s component on %1 (%2) has no build tag, so it is unknown for which ESXi it was made.</source>
        <translation>El nombre del componente de vGPU Manager de %1 (%2) no tiene etiqueta de compilación, así que no se sabe para qué ESXi se hizo.</translation>
    </message>
    <message>
        <source>The vGPU Manager&apos;s component on %1 (%2) has build tag %3, which the catalog does not know, so it is unknown for which ESXi it was made.</source>
        <translation>El componente de vGPU Manager de %1 (%2) tiene la etiqueta de compilación %3, que el catálogo no conoce, así que no se sabe para qué ESXi se hizo.</translation>
    </message>
    <message>
        <source>The component of the vGPU Manager on %1 is not entered, so it is unknown whether it was made for the host&apos;s ESXi.</source>
        <translation>No se ha indicado el componente de vGPU Manager de %1, así que no se sabe si se hizo para el ESXi del host.</translation>
    </message>
    <message>
        <source>The vGPU Manager&apos;s component on %1 (%3) has build tag %4, that of ESXi %5. The ESXi version of the host is not entered.</source>
        <translation>El componente de vGPU Manager de %1 (%3) tiene la etiqueta de compilación %4, la de ESXi %5. No se ha indicado la versión de ESXi del host.</translation>
    </message>
    <message>
        <source>%1 runs ESXi %2, but its vGPU Manager&apos;s component (%3) has build tag %4, that of ESXi %5.</source>
        <translation>%1 ejecuta ESXi %2, pero su componente de vGPU Manager (%3) tiene la etiqueta de compilación %4, la de ESXi %5.</translation>
    </message>
    <message>
        <source>The vGPU Manager&apos;s component is made for the host&apos;s ESXi</source>
        <translation>El componente de vGPU Manager es para el ESXi del host</translation>
    </message>
    <message>
        <source>The component (VIB) of the vGPU Manager carries a build tag of the ESXi for which it was made. What the tags mean is inferred from file names, and so is that a component for another major version of ESXi does not work; therefore this is a warning. Tags that the catalog lacks are unknown.</source>
        <translation>El componente (VIB) de vGPU Manager lleva una etiqueta de compilación del ESXi para el que se hizo. Lo que significan las etiquetas se deduce de nombres de archivo, igual que el hecho de que un componente para otra versión principal de ESXi no funciona; por eso esto es una advertencia. Las etiquetas que faltan en el catálogo son desconocidas.</translation>
    </message>
    <message>
        <source>Install the component that NVIDIA offers for the host&apos;s ESXi version.</source>
        <translation>Instale el componente que NVIDIA ofrece para la versión de ESXi del host.</translation>
    </message>
    <message>
        <source>ESXi gives the device away, so the host&apos;s tools do not see its load, memory or temperature. The driver in the guest does.</source>
        <translation>ESXi cede el dispositivo, así que las herramientas del host no ven su carga, su memoria ni su temperatura. El controlador del invitado sí.</translation>
    </message>
    <message>
        <source>The default graphics type that is planned for %1 is not entered, so it is unknown whether it changes under the VMs that run there: %2, among them %3.</source>
        <translation>No se ha indicado el tipo de gráficos predeterminado previsto para %1, así que no se sabe si cambia mientras hay VM en funcionamiento: %2, entre ellas %3.</translation>
    </message>
    <message>
        <source>The default graphics type of %1 is Shared today and is to become Shared Direct, but VMs run there: %2, among them %3.</source>
        <translation>El tipo de gráficos predeterminado de %1 es hoy Shared y debe pasar a Shared Direct, pero allí funcionan VM: %2, entre ellas %3.</translation>
    </message>
    <message>
        <source>The default graphics type of %1 is Shared Direct today and is to become Shared, but VMs run there: %2, among them %3.</source>
        <translation>El tipo de gráficos predeterminado de %1 es hoy Shared Direct y debe pasar a Shared, pero allí funcionan VM: %2, entre ellas %3.</translation>
    </message>
    <message>
        <source>Plan the VMs on %1 powered off</source>
        <translation>Prever apagadas las VM de %1</translation>
    </message>
    <message>
        <source>Leave the default graphics type of %1 as it is today</source>
        <translation>Dejar el tipo de gráficos predeterminado de %1 como está hoy</translation>
    </message>
    <message>
        <source>%1 is to go to same-size mode, but vGPUs run on it in its mode of today: %2 VMs, among them %3. The mode of a GPU changes only while it is empty.</source>
        <translation>%1 debe pasar al modo de mismo tamaño, pero en ella funcionan vGPU en su modo actual: %2 VM, entre ellas %3. El modo de una GPU solo cambia mientras está vacía.</translation>
    </message>
    <message>
        <source>%1 is to go to mixed-size mode, but vGPUs run on it in its mode of today: %2 VMs, among them %3. The mode of a GPU changes only while it is empty.</source>
        <translation>%1 debe pasar al modo de tamaños mixtos, pero en ella funcionan vGPU en su modo actual: %2 VM, entre ellas %3. El modo de una GPU solo cambia mientras está vacía.</translation>
    </message>
    <message>
        <source>%1 is to go to multi-instance (MIG) mode, but vGPUs run on it in its mode of today: %2 VMs, among them %3. The mode of a GPU changes only while it is empty.</source>
        <translation>%1 debe pasar al modo multiinstancia (MIG), pero en ella funcionan vGPU en su modo actual: %2 VM, entre ellas %3. El modo de una GPU solo cambia mientras está vacía.</translation>
    </message>
    <message>
        <source>Leave the vGPU mode of %1 as it is today</source>
        <translation>Dejar el modo de vGPU de %1 como está hoy</translation>
    </message>
    <message>
        <source>The default graphics type changes while no VM runs on the host</source>
        <translation>El tipo de gráficos predeterminado cambia mientras no funciona ninguna VM en el host</translation>
    </message>
    <message>
        <source>A host takes over another default graphics type only once all its VMs are off and it, or its Xorg service, was restarted. The same holds for an update of the vGPU Manager. The rule looks at hosts for which the type of today is entered.</source>
        <translation>Un host adopta otro tipo de gráficos predeterminado solo cuando todas sus VM están apagadas y él, o su servicio Xorg, se ha reiniciado. Lo mismo vale para una actualización de vGPU Manager. La regla mira los hosts cuyo tipo actual se ha indicado.</translation>
    </message>
    <message>
        <source>Move the VMs to other hosts or power them off, put the host into maintenance mode, then change the type.</source>
        <translation>Mueva las VM a otros hosts o apáguelas, ponga el host en modo de mantenimiento y cambie entonces el tipo.</translation>
    </message>
    <message>
        <source>The vGPU mode of a GPU changes while no vGPU runs on it</source>
        <translation>El modo de vGPU de una GPU cambia mientras no funciona en ella ninguna vGPU</translation>
    </message>
    <message>
        <source>A GPU keeps the mode in which it is divided until its last vGPU is gone: same size, mixed size or MIG. The rule looks at GPUs for which the mode of today is entered and differs from the plan.</source>
        <translation>Una GPU conserva el modo en que está dividida hasta que se va su última vGPU: mismo tamaño, tamaños mixtos o MIG. La regla mira las GPU cuyo modo actual se ha indicado y difiere del plan.</translation>
    </message>
    <message>
        <source>Empty the GPU first: move its VMs or power them off, then change the mode.</source>
        <translation>Vacíe primero la GPU: mueva sus VM o apáguelas y cambie después el modo.</translation>
    </message>
    <message>
        <source>Placement IDs are fixed for vGPUs or reserved slots on %1 in same-size mode (%2). GPUs of generation %3 do not take them there from vGPU %5 on; the release of the vGPU Manager on %4 is not entered.</source>
        <translation>Hay placement IDs fijados para vGPU o ranuras reservadas en %1 en modo de mismo tamaño (%2). Las GPU de la generación %3 no los admiten a partir de vGPU %5; no se ha indicado la versión del vGPU Manager de %4.</translation>
    </message>
    <message>
        <source>With a vGPU the guest draws on NVIDIA&apos;s adapter, which the console of vCenter does not show. Set up another way in before the guest driver is installed.</source>
        <translation>Con una vGPU, el invitado dibuja en el adaptador de NVIDIA, que la consola de vCenter no muestra. Prepare otra vía de acceso antes de instalar el controlador invitado.</translation>
    </message>
    <message>
        <source>The driver reserves a sixteenth of the frame buffer, 16 MB, and a share of 128 MB that shrinks with the number of vGPUs of the type on one GPU. ECC on GPUs without HBM memory takes another sixteenth, and GPUs of generation Turing more for compression; both are not in the figure.</source>
        <translation>El controlador reserva una dieciseisava parte del frame buffer, 16 MB y una parte de 128 MB que disminuye con el número de vGPU del tipo en una GPU. ECC en GPU sin memoria HBM ocupa otra dieciseisava parte, y las GPU de la generación Turing algo más para la compresión; ninguna de las dos está en la cifra.</translation>
    </message>
    <message>
        <source>MIG divides a GPU in hardware, which only the GPUs that NVIDIA&apos;s MIG guide lists can do: data center GPUs of the Ampere generation and later, but not all of them.</source>
        <translation>MIG divide una GPU por hardware, algo que solo pueden hacer las GPU que figuran en la guía de MIG de NVIDIA: GPU de centro de datos de la generación Ampere y posteriores, aunque no todas.</translation>
    </message>
    <message>
        <source>%1 · Rule: “%2”</source>
        <comment>severity and title of a rule</comment>
        <translation>%1 · Regla: «%2»</translation>
    </message>
</context>
<context>
    <name>SeverityPresets</name>
    <message>
        <source>There is no rule &quot;%1&quot;.</source>
        <translation>No existe la regla &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The presets of severities cannot be opened: %1.</source>
        <translation>No se pueden abrir los ajustes predefinidos de gravedad: %1.</translation>
    </message>
</context>
<context>
    <name>ShippedDesigns</name>
    <message>
        <source>New design</source>
        <translation>Nuevo diseño</translation>
    </message>
    <message>
        <source>Inference on four HGX H100 hosts</source>
        <translation>Inferencia en cuatro hosts HGX H100</translation>
    </message>
    <message>
        <source>Four hosts with eight H100 each, all in MIG mode, with large, medium and small instances and room for more. One VM waits for a GPU of its own and llm-l-024 has no guest driver yet.</source>
        <translation>Cuatro hosts con ocho H100 cada uno, todas en modo MIG, con instancias grandes, medianas y pequeñas y espacio para más. Una VM espera una GPU propia y llm-l-024 aún no tiene controlador del invitado.</translation>
    </message>
    <message>
        <source>Four hosts, 32 GPUs in MIG mode</source>
        <translation>Cuatro hosts, 32 GPU en modo MIG</translation>
    </message>
    <message>
        <source>Large, medium and small instances side by side, and room for more.</source>
        <translation>Instancias grandes, medianas y pequeñas lado a lado, y espacio para más.</translation>
    </message>
    <message>
        <source>One host</source>
        <translation>Un host</translation>
    </message>
    <message>
        <source>Every slice stands at its placement: what is free is where the next one goes.</source>
        <translation>Cada porción está en su colocación: lo que está libre es donde va la siguiente.</translation>
    </message>
    <message>
        <source>What still waits</source>
        <translation>Lo que aún espera</translation>
    </message>
    <message>
        <source>One VM asks for a GPU of its own, which no host has left.</source>
        <translation>Una VM pide una GPU propia, que ya no le queda a ningún host.</translation>
    </message>
    <message>
        <source>Virtual workstations on two L40S hosts</source>
        <translation>Estaciones de trabajo virtuales en dos hosts L40S</translation>
    </message>
    <message>
        <source>Two hosts with two L40S each, eight workstations of 6 GB per GPU and one seat free. desk-012 has the wrong guest driver and the release of desk-020 is still open, so that there is something to mend.</source>
        <translation>Dos hosts con dos L40S cada uno, ocho estaciones de trabajo de 6 GB por GPU y un puesto libre. desk-012 tiene un controlador del invitado equivocado y la versión de desk-020 está aún por decidir, para que haya algo que corregir.</translation>
    </message>
    <message>
        <source>Training and inference on one host</source>
        <translation>Entrenamiento e inferencia en un mismo host</translation>
    </message>
    <message>
        <source>Two GPUs in passthrough for training, one shared in equal slices, one in MIG mode. No guest driver has been entered for infer-02 yet, so that there is something to mend.</source>
        <translation>Dos GPU en passthrough para entrenamiento, una repartida en porciones iguales, una en modo MIG. Aún no se ha indicado el controlador del invitado de infer-02, para que haya algo que corregir.</translation>
    </message>
    <message>
        <source>One host, two ways to a GPU</source>
        <translation>Un host, dos caminos a una GPU</translation>
    </message>
    <message>
        <source>Two GPUs go to training VMs as a whole, one is shared in equal slices, one is divided by MIG.</source>
        <translation>Dos GPU van enteras a VM de entrenamiento, una se reparte en porciones iguales y una se divide con MIG.</translation>
    </message>
    <message>
        <source>Training gets whole GPUs</source>
        <translation>El entrenamiento recibe GPU enteras</translation>
    </message>
    <message>
        <source>A GPU in passthrough belongs to one VM, whose guest has the Data Center driver.</source>
        <translation>Una GPU en passthrough pertenece a una sola VM, cuyo invitado tiene el controlador Data Center.</translation>
    </message>
    <message>
        <source>A driver is missing</source>
        <translation>Falta un controlador</translation>
    </message>
    <message>
        <source>A VM with a vGPU starts without its guest driver, and then has no GPU to compute with.</source>
        <translation>Una VM con una vGPU arranca sin su controlador del invitado, y entonces no tiene GPU con la que calcular.</translation>
    </message>
    <message>
        <source>Three hosts, one of them spare</source>
        <translation>Tres hosts, uno de ellos de reserva</translation>
    </message>
    <message>
        <source>Two hosts carry the load in mixed-size mode; the third keeps the slots of one host free for a failure or for maintenance. ai-06 still has a guest driver of the branch before and ai-11 has none yet.</source>
        <translation>Dos hosts llevan la carga en modo de tamaño mixto; el tercero mantiene libres las ranuras de un host para un fallo o para mantenimiento. ai-06 tiene aún un controlador del invitado de la rama anterior y ai-11 todavía no tiene ninguno.</translation>
    </message>
    <message>
        <source>Device groups of a pair, and of a GPU with a network card</source>
        <translation>Grupos de dispositivos de una pareja, y de una GPU con una tarjeta de red</translation>
    </message>
    <message>
        <source>Two A100 joined by three NVLink bridges go to one VM as one device group. On the second host an A100 and a ConnectX-6 behind one PCIe switch form a group in vSphere; Sliceboard draws GPUs only, so the network card is a note of the VM. After a VMware blog post of August 2022 that is pictured in an article of 2023; details are partly from memory and not verified.</source>
        <translation>Dos A100 unidas por tres puentes NVLink van a una VM como un grupo de dispositivos. En el segundo host, una A100 y una ConnectX-6 tras un mismo conmutador PCIe forman un grupo en vSphere; Sliceboard solo dibuja GPU, así que la tarjeta de red es una nota de la VM. Según una entrada del blog de VMware de agosto de 2022 que se reproduce en un artículo de 2023; los detalles son en parte de memoria y no están verificados.</translation>
    </message>
    <message>
        <source>Example A, both modes on one host</source>
        <translation>Ejemplo A, ambos modos en un host</translation>
    </message>
    <message>
        <source>Passthrough and vGPU on one host, as in the VMware blog article of 2 May 2022. GPU models, releases and sizes are placeholders chosen to be legal.</source>
        <translation>Passthrough y vGPU en un mismo host, como en el artículo del blog de VMware del 2 de mayo de 2022. Los modelos de GPU, las versiones y los tamaños son valores de relleno elegidos para que sean válidos.</translation>
    </message>
    <message>
        <source>Example B, one mode per host</source>
        <translation>Ejemplo B, un modo por host</translation>
    </message>
    <message>
        <source>The VMs of example A on two hosts. Only the host with vGPUs needs the vGPU Manager.</source>
        <translation>Las VM del ejemplo A en dos hosts. Solo el host con vGPU necesita el vGPU Manager.</translation>
    </message>
    <message>
        <source>How GPUs of a host are joined</source>
        <translation>Cómo se unen las GPU de un host</translation>
    </message>
    <message>
        <source>Six hosts from loose to tight. RTX PRO 6000 joined by PCIe only; H100 NVL in two pairs; four H200 NVL as one NVLink domain; eight H200 NVL as two domains of four; four SXM modules linked directly; and an HGX baseboard with eight GPUs on NVSwitch. Each linked host carries one device group of the size that its links allow.</source>
        <translation>Seis hosts, de menos a más unidos. RTX PRO 6000 unidas solo por PCIe; H100 NVL en dos parejas; cuatro H200 NVL como un dominio NVLink; ocho H200 NVL como dos dominios de cuatro; cuatro módulos SXM enlazados directamente; y una placa base HGX con ocho GPU en NVSwitch. Cada host con enlaces lleva un grupo de dispositivos del tamaño que permiten sus enlaces.</translation>
    </message>
    <message>
        <source>Two VMs with half an H200 each</source>
        <translation>Dos VM con media H200 cada una</translation>
    </message>
    <message>
        <source>One host with two H200 NVL that spreads vGPUs. The two VMs with the profile nvidia_h200-70c sit on different GPUs, and each GPU is then locked to 70 GB. Half of each GPU stays free for one more VM of that size, and no VM with a whole GPU can start.</source>
        <translation>Un host con dos H200 NVL que reparte las vGPU. Las dos VM con el perfil nvidia_h200-70c están en GPU distintas, y cada GPU queda así fijada a 70 GB. La mitad de cada GPU sigue libre para otra VM de ese tamaño, y ninguna VM con una GPU entera puede arrancar.</translation>
    </message>
    <message>
        <source>MIG instances on a server with eight H100</source>
        <translation>Instancias MIG en un servidor con ocho H100</translation>
    </message>
    <message>
        <source>A PowerEdge XE9680 as observed with driver 580.105.06. Six VMs of 4g.40gb took the first half of a GPU each, since a GPU holds one such instance; two of 3g.40gb then filled second halves, in the order of the GPUs. Two GPUs were busy with other work, drawn here as slots kept free. The text speaks of seven VMs, the listing shows six; the listing is followed.</source>
        <translation>Un PowerEdge XE9680 tal como se observó con el controlador 580.105.06. Seis VM de 4g.40gb tomaron la primera mitad de una GPU cada una, pues una GPU solo admite una instancia así; dos de 3g.40gb llenaron después segundas mitades, en el orden de las GPU. Dos GPU estaban ocupadas con otro trabajo, dibujado aquí como ranuras que se mantienen libres. El texto habla de siete VM, el listado muestra seis; se sigue el listado.</translation>
    </message>
    <message>
        <source>Device groups of 2, 2 and 4 on HGX H100</source>
        <translation>Grupos de dispositivos de 2, 2 y 4 en HGX H100</translation>
    </message>
    <message>
        <source>NVSwitch joins the GPUs of an HGX baseboard in fixed partitions. On hgx-good both groups of two sit in one half, on modules 5 with 7 and 6 with 8, so that modules 1 to 4 stay whole for the group of four. On hgx-bad they sit in different halves and no partition of four is left; the group of four is drawn on the modules that remain, and that is an error.</source>
        <translation>NVSwitch une las GPU de una placa base HGX en particiones fijas. En hgx-good, los dos grupos de dos están en una misma mitad, en los módulos 5 con 7 y 6 con 8, de modo que los módulos 1 a 4 quedan enteros para el grupo de cuatro. En hgx-bad están en mitades distintas y no queda ninguna partición de cuatro; el grupo de cuatro se dibuja en los módulos que quedan, y eso es un error.</translation>
    </message>
    <message>
        <source>Slim and right-sized profiles in one lab</source>
        <translation>Perfiles ajustados y holgados en un laboratorio</translation>
    </message>
    <message>
        <source>The same ten VMs on two clusters of three hosts with two H100 each, both spreading in same-size mode. The slim catalog has a profile for each need, from 4 GB on; the right-sized one lifts 4 GB to 10 GB and 16 GB to 20 GB. In both the early small VMs lock all six GPUs, so the VMs of 40 GB and 80 GB wait; fewer sizes leave more room for the next small VMs.</source>
        <translation>Las mismas diez VM en dos clústeres de tres hosts con dos H100 cada uno, que reparten en modo de mismo tamaño. El catálogo ajustado tiene un perfil para cada necesidad, desde 4 GB; el holgado sube 4 GB a 10 GB y 16 GB a 20 GB. En ambos, las primeras VM pequeñas fijan las seis GPU, así que las VM de 40 GB y 80 GB esperan; con menos tamaños queda más espacio para las siguientes VM pequeñas.</translation>
    </message>
    <message>
        <source>A group of four GPUs among two generations</source>
        <translation>Un grupo de cuatro GPU entre dos generaciones</translation>
    </message>
    <message>
        <source>Four hosts with four A100 in pairs joined by NVLink bridges, and two HGX hosts with eight H100. The VM asks for a device group of four whole H100, which only the HGX hosts have; it sits on modules 1 to 4 of the first, which leaves one group of four or two of two there. The VM on the A100 hosts has a pair.</source>
        <translation>Cuatro hosts con cuatro A100 en parejas unidas por puentes NVLink, y dos hosts HGX con ocho H100. La VM pide un grupo de dispositivos de cuatro H100 enteras, que solo tienen los hosts HGX; está en los módulos 1 a 4 del primero, lo que deja allí un grupo de cuatro o dos de dos. La VM en los hosts A100 tiene una pareja.</translation>
    </message>
    <message>
        <source>C and Q sizes on one GPU, and VDI by day</source>
        <translation>Tamaños C y Q en una GPU, y VDI de día</translation>
    </message>
    <message>
        <source>From vSphere 8 Update 3 on a GPU in mixed-size mode may hold vGPUs of several sizes and series. The A40 and the L40S carry workstations of the Q series beside a compute VM of the C series. On the third host all have one size in same-size mode; its workstations run by day, and the compute VMs that are off take their place by night. The package of the vGPU Manager is left open, for compute and graphics vGPUs ask for different ones. After a VMware blog post of July 2024, partly from memory and not verified.</source>
        <translation>Desde vSphere 8 Update 3, una GPU en modo de tamaño mixto puede alojar vGPU de varios tamaños y series. La A40 y la L40S llevan estaciones de trabajo de la serie Q junto a una VM de cómputo de la serie C. En el tercer host todas tienen un mismo tamaño en modo de mismo tamaño; sus estaciones de trabajo funcionan de día, y las VM de cómputo que están apagadas ocupan su lugar de noche. El paquete del vGPU Manager se deja abierto, pues las vGPU de cómputo y de gráficos piden paquetes distintos. Según una entrada del blog de VMware de julio de 2024, en parte de memoria y sin verificar.</translation>
    </message>
    <message>
        <source>Six hosts split by mode</source>
        <translation>Seis hosts repartidos por modo</translation>
    </message>
    <message>
        <source>Two hosts pass whole GPUs through, three share theirs by time, one is divided by MIG. The waiting VM of 40 GB with 128 GB of reserved memory finds a place on the three time-sliced hosts only; drag it to see why the others refuse. The article that this follows does not say which of the three DRS takes.</source>
        <translation>Dos hosts asignan GPU enteras en passthrough, tres comparten las suyas por tiempo, uno se divide con MIG. La VM de 40 GB en espera, con 128 GB de memoria reservada, solo encuentra lugar en los tres hosts de tiempo compartido; arrástrela para ver por qué los demás la rechazan. El artículo que se sigue no dice cuál de los tres toma DRS.</translation>
    </message>
    <message>
        <source>Six hosts, three ways to share a GPU</source>
        <translation>Seis hosts, tres maneras de compartir una GPU</translation>
    </message>
    <message>
        <source>Two hosts pass whole GPUs through, three share theirs by time, one is divided by MIG.</source>
        <translation>Dos hosts asignan GPU enteras en passthrough, tres comparten las suyas por tiempo, uno se divide con MIG.</translation>
    </message>
    <message>
        <source>Whole GPUs</source>
        <translation>GPU enteras</translation>
    </message>
    <message>
        <source>A VM in passthrough owns its GPU. Its guest has the Data Center driver.</source>
        <translation>Una VM en passthrough es dueña de su GPU. Su invitado tiene el controlador Data Center.</translation>
    </message>
    <message>
        <source>Slices in turn</source>
        <translation>Porciones por turnos</translation>
    </message>
    <message>
        <source>Time-sliced vGPUs of one size share a GPU. The host has the vGPU Manager, the guest its vGPU driver.</source>
        <translation>Las vGPU de tiempo compartido de un mismo tamaño comparten una GPU. El host tiene el vGPU Manager; el invitado, su controlador vGPU.</translation>
    </message>
    <message>
        <source>Slices of their own</source>
        <translation>Porciones propias</translation>
    </message>
    <message>
        <source>With MIG each slice has memory and compute of its own, at fixed placements.</source>
        <translation>Con MIG, cada porción tiene memoria y cómputo propios, en colocaciones fijas.</translation>
    </message>
    <message>
        <source>Groups and single vGPUs on eight A100 with NVSwitch</source>
        <translation>Grupos y vGPU sueltas en ocho A100 con NVSwitch</translation>
    </message>
    <message>
        <source>Eight A100 SXM 40GB on NVSwitch. One VM has a device group of four, one a group of two, as Nvidia:2@grid_a100x-40c%NVLink in vSphere; of the two GPUs that are left one serves a whole-GPU vGPU, the other two fractions. After a VMware blog post of March 2023 and an article of April 2023, partly from memory; which modules form pairs on this baseboard is not verified.</source>
        <translation>Ocho A100 SXM 40GB en NVSwitch. Una VM tiene un grupo de dispositivos de cuatro y otra uno de dos, como Nvidia:2@grid_a100x-40c%NVLink en vSphere; de las dos GPU que quedan, una sirve una vGPU de GPU entera y la otra dos fracciones. Según una entrada del blog de VMware de marzo de 2023 y un artículo de abril de 2023, en parte de memoria; qué módulos forman parejas en esta placa base no está verificado.</translation>
    </message>
    <message>
        <source>An assignment policy that blocks the larger vGPU</source>
        <translation>Una política de asignación que bloquea la vGPU mayor</translation>
    </message>
    <message>
        <source>One host with two H100 in same-size mode. As drawn, two VMs of 10 GB share a GPU and one of 20 GB has the other. The host spreads its vGPUs, which is the default, so in truth the first two VMs lock both GPUs to 10 GB and the third does not start although 140 GB are free. The finding says so; its fix gives the host the policy consolidation, with which the drawing comes true.</source>
        <translation>Un host con dos H100 en modo de mismo tamaño. Según el dibujo, dos VM de 10 GB comparten una GPU y una de 20 GB tiene la otra. El host reparte sus vGPU, que es lo predeterminado, así que en realidad las dos primeras VM fijan ambas GPU a 10 GB y la tercera no arranca aunque haya 140 GB libres. El hallazgo lo dice; su corrección da al host la política consolidación, con la que el dibujo se cumple.</translation>
    </message>
    <message>
        <source>A time-sliced pool and a MIG pool for private AI</source>
        <translation>Un grupo de tiempo compartido y un grupo MIG para IA privada</translation>
    </message>
    <message>
        <source>Guides to private AI keep two pools. NIM microservices run on time-sliced GPUs, since the guides say that they cannot run on MIG; notebooks and small models run on MIG. Each pool has the room of one host to spare, so that vSphere HA can restart the VMs of a host that is lost. What is said about NIM and about at least three GPU hosts comes from blog posts and is not verified.</source>
        <translation>Las guías de IA privada mantienen dos grupos. Los microservicios NIM funcionan en GPU de tiempo compartido, pues las guías dicen que no pueden funcionar con MIG; los cuadernos y los modelos pequeños funcionan con MIG. Cada grupo tiene de reserva el espacio de un host, para que vSphere HA pueda reiniciar las VM de un host que se pierda. Lo que se dice de NIM y de al menos tres hosts con GPU procede de entradas de blog y no está verificado.</translation>
    </message>
    <message>
        <source>77 requests in same-size and in mixed-size mode</source>
        <translation>77 peticiones en modo de mismo tamaño y de tamaño mixto</translation>
    </message>
    <message>
        <source>The same queue of 77 VMs with 8, 10, 20 and 40 GB on two clusters of four hosts with four H100. Same-size mode serves 64 of them, since the first small VMs lock the GPUs; mixed-size mode serves 74 and strands little. The order, the numbers and the places are those of a public article and its simulator, which spreads over hosts in turn; vSphere itself may choose other GPUs.</source>
        <translation>La misma cola de 77 VM con 8, 10, 20 y 40 GB en dos clústeres de cuatro hosts con cuatro H100. El modo de mismo tamaño atiende 64 de ellas, pues las primeras VM pequeñas fijan las GPU; el de tamaño mixto atiende 74 y desaprovecha poco. El orden, los números y los lugares son los de un artículo público y su simulador, que reparte entre los hosts por turnos; vSphere mismo puede elegir otras GPU.</translation>
    </message>
    <message>
        <source>One-GPU and two-GPU VMs over two hosts</source>
        <translation>VM de una GPU y de dos GPU en dos hosts</translation>
    </message>
    <message>
        <source>Two clusters of two hosts with two A100 80GB each, and VMs with whole-GPU profiles. Where the one-GPU VMs are spread over the hosts, the VM with two GPUs waits although two GPUs are free; where they are consolidated on one host, it starts on the other. After a VMware blog post of September 2023 on vSphere 8 Update 2, whose details are retold from memory and not verified.</source>
        <translation>Dos clústeres de dos hosts con dos A100 80GB cada uno, y VM con perfiles de GPU entera. Donde las VM de una GPU se reparten entre los hosts, la VM con dos GPU espera aunque haya dos GPU libres; donde se consolidan en un host, arranca en el otro. Según una entrada del blog de VMware de septiembre de 2023 sobre vSphere 8 Update 2, cuyos detalles se cuentan de memoria y no están verificados.</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Placements</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Placement ID</source>
        <translation>ID de ubicación</translation>
    </message>
    <message>
        <source>Device group</source>
        <translation>Grupo de dispositivos</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Estado de encendido</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Also about</source>
        <translation>También sobre</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Con exención</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Una de</translation>
    </message>
    <message>
        <source>Running VMs</source>
        <translation>VM en marcha</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>No temporary file can be made for the workbook.</source>
        <translation>No se puede crear ningún archivo temporal para el libro.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; has more rows than a sheet can hold; export a cluster at a time, or choose CSV.</source>
        <translation>La tabla “%1” tiene más filas de las que caben en una hoja; exporte un clúster cada vez o elija CSV.</translation>
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
    <message>
        <source>Modes side by side</source>
        <translation>Modos lado a lado</translation>
    </message>
    <message>
        <source>Where vGPUs land</source>
        <translation>Dónde acaban las vGPU</translation>
    </message>
    <message>
        <source>Linked GPUs and device groups</source>
        <translation>GPU enlazadas y grupos de dispositivos</translation>
    </message>
    <message>
        <source>Six hosts split by mode</source>
        <translation>Seis hosts repartidos por modo</translation>
    </message>
    <message>
        <source>Passthrough, time-sliced and MIG hosts; a waiting VM fits on three of the six.</source>
        <translation>Hosts con passthrough, con tiempo compartido y con MIG; una VM en espera cabe en tres de los seis.</translation>
    </message>
    <message>
        <source>Two pools for private AI</source>
        <translation>Dos grupos para IA privada</translation>
    </message>
    <message>
        <source>A time-sliced pool for NIM and a MIG pool, each with the room of one host to spare.</source>
        <translation>Un grupo de tiempo compartido para NIM y otro con MIG, cada uno con el espacio de un host de reserva.</translation>
    </message>
    <message>
        <source>C and Q sizes on one GPU</source>
        <translation>Tamaños C y Q en una GPU</translation>
    </message>
    <message>
        <source>A40 and L40S in mixed-size mode, and a GPU that serves desktops by day and computing by night.</source>
        <translation>A40 y L40S en modo de tamaños mixtos, y una GPU que sirve escritorios de día y cálculo de noche.</translation>
    </message>
    <message>
        <source>MIG on eight H100</source>
        <translation>MIG en ocho H100</translation>
    </message>
    <message>
        <source>Six instances of 4g.40gb and two of 3g.40gb, as observed on a real server.</source>
        <translation>Seis instancias de 4g.40gb y dos de 3g.40gb, como se observaron en un servidor real.</translation>
    </message>
    <message>
        <source>A policy that blocks the larger vGPU</source>
        <translation>Una política que bloquea la vGPU mayor</translation>
    </message>
    <message>
        <source>Spreading locks both GPUs of a host to 10 GB before the VM of 20 GB comes.</source>
        <translation>Al repartir, las dos GPU de un host quedan fijadas a 10 GB antes de que llegue la VM de 20 GB.</translation>
    </message>
    <message>
        <source>Slim and right-sized profiles</source>
        <translation>Perfiles ajustados y perfiles holgados</translation>
    </message>
    <message>
        <source>Ten VMs on six GPUs, once with a profile for each need and once with few sizes.</source>
        <translation>Diez VM en seis GPU, una vez con un perfil para cada necesidad y otra con pocos tamaños.</translation>
    </message>
    <message>
        <source>77 requests in two modes</source>
        <translation>77 peticiones en dos modos</translation>
    </message>
    <message>
        <source>One queue on four hosts: same-size mode serves 64 VMs, mixed-size mode 74.</source>
        <translation>Una cola en cuatro hosts: el modo de tamaño igual atiende 64 VM; el de tamaños mixtos, 74.</translation>
    </message>
    <message>
        <source>Spread or consolidate hosts</source>
        <translation>Repartir o consolidar hosts</translation>
    </message>
    <message>
        <source>Whether a VM with two GPUs still starts depends on where those with one GPU went.</source>
        <translation>Que una VM con dos GPU aún arranque depende de adónde fueron las de una GPU.</translation>
    </message>
    <message>
        <source>Two VMs with half an H200 each</source>
        <translation>Dos VM con media H200 cada una</translation>
    </message>
    <message>
        <source>Spread over two GPUs, they leave two halves and no whole GPU.</source>
        <translation>Repartidas en dos GPU, dejan dos mitades y ninguna GPU entera.</translation>
    </message>
    <message>
        <source>A group of four among two generations</source>
        <translation>Un grupo de cuatro entre dos generaciones</translation>
    </message>
    <message>
        <source>Four hosts with bridged A100 pairs and two HGX H100 hosts; a VM asks for four linked H100.</source>
        <translation>Cuatro hosts con parejas de A100 unidas por puente y dos hosts HGX H100; una VM pide cuatro H100 enlazadas.</translation>
    </message>
    <message>
        <source>Groups of 2, 2 and 4 on HGX H100</source>
        <translation>Grupos de 2, 2 y 4 en HGX H100</translation>
    </message>
    <message>
        <source>A layout that keeps a half of the baseboard whole, and one that does not.</source>
        <translation>Una disposición que deja entera media placa base y otra que no.</translation>
    </message>
    <message>
        <source>How GPUs of a host are joined</source>
        <translation>Cómo se unen las GPU de un host</translation>
    </message>
    <message>
        <source>PCIe only, pairs, domains of four, SXM modules and NVSwitch side by side.</source>
        <translation>Solo PCIe, parejas, dominios de cuatro, módulos SXM y NVSwitch lado a lado.</translation>
    </message>
    <message>
        <source>Device groups on A100</source>
        <translation>Grupos de dispositivos en A100</translation>
    </message>
    <message>
        <source>A pair joined by NVLink bridges, and a GPU with a network card behind one switch.</source>
        <translation>Una pareja unida por puentes NVLink, y una GPU con una tarjeta de red tras un mismo conmutador.</translation>
    </message>
    <message>
        <source>Eight A100 with NVSwitch</source>
        <translation>Ocho A100 con NVSwitch</translation>
    </message>
    <message>
        <source>Groups of four and two; the GPUs that are left serve single vGPUs and fractions.</source>
        <translation>Grupos de cuatro y de dos; las GPU restantes sirven vGPU sueltas y fracciones.</translation>
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
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>USB or SD card</source>
        <translation>USB o tarjeta SD</translation>
    </message>
    <message>
        <source>Network or SAN</source>
        <translation>Red o SAN</translation>
    </message>
    <message>
        <source>Best effort</source>
        <translation>Mejor esfuerzo</translation>
    </message>
    <message>
        <source>Equal share</source>
        <translation>Reparto igual</translation>
    </message>
    <message>
        <source>Fixed share</source>
        <translation>Reparto fijo</translation>
    </message>
    <message>
        <source>NVIDIA License System (CLS or DLS)</source>
        <translation>NVIDIA License System (CLS o DLS)</translation>
    </message>
    <message>
        <source>Legacy licence server</source>
        <translation>Servidor de licencias antiguo</translation>
    </message>
    <message>
        <source>RTX Virtual Workstation (vWS)</source>
        <translation>RTX Virtual Workstation (vWS)</translation>
    </message>
    <message>
        <source>Virtual PC (vPC)</source>
        <translation>Virtual PC (vPC)</translation>
    </message>
    <message>
        <source>Virtual Applications (vApps)</source>
        <translation>Virtual Applications (vApps)</translation>
    </message>
    <message>
        <source>AI Enterprise</source>
        <translation>AI Enterprise</translation>
    </message>
    <message>
        <source>DRS off</source>
        <translation>DRS desactivado</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Partially automated</source>
        <translation>Parcialmente automatizado</translation>
    </message>
    <message>
        <source>Fully automated</source>
        <translation>Totalmente automatizado</translation>
    </message>
    <message>
        <source>vMotion</source>
        <translation>vMotion</translation>
    </message>
    <message>
        <source>Restart by vSphere HA</source>
        <translation>Reinicio por vSphere HA</translation>
    </message>
    <message>
        <source>Fault Tolerance</source>
        <translation>Fault Tolerance</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Snapshots with memory</source>
        <translation>Instantáneas con memoria</translation>
    </message>
    <message>
        <source>Suspend and resume</source>
        <translation>Suspender y reanudar</translation>
    </message>
    <message>
        <source>Site Recovery</source>
        <translation>Site Recovery</translation>
    </message>
    <message>
        <source>Peer-to-peer CUDA over NVLink</source>
        <translation>CUDA entre GPU (peer-to-peer) por NVLink</translation>
    </message>
    <message>
        <source>GPUDirect RDMA or Storage</source>
        <translation>GPUDirect RDMA o Storage</translation>
    </message>
    <message>
        <source>Unified memory (enable_uvm)</source>
        <translation>Memoria unificada (enable_uvm)</translation>
    </message>
    <message>
        <source>CUDA debugging (enable_debugging)</source>
        <translation>Depuración de CUDA (enable_debugging)</translation>
    </message>
    <message>
        <source>CUDA profiling (enable_profiling)</source>
        <translation>Análisis de rendimiento de CUDA (enable_profiling)</translation>
    </message>
    <message>
        <source>Adding and removing GPUs while it runs</source>
        <translation>Añadir y quitar GPU mientras funciona</translation>
    </message>
</context>
<context>
    <name>TitleBlock</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>vGPU guest driver</source>
        <translation>controlador invitado de vGPU</translation>
    </message>
    <message>
        <source>Data Center driver</source>
        <translation>controlador Data Center</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
</context>
<context>
    <name>VersionStore</name>
    <message>
        <source>The version before could not be put with the earlier versions: %1.</source>
        <translation>No se pudo guardar la versión previa con las versiones anteriores: %1.</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Use a slot of this GPU</source>
        <translation>Usar una ranura de esta GPU</translation>
    </message>
    <message>
        <source>Use this GPU as a whole</source>
        <translation>Usar esta GPU entera</translation>
    </message>
    <message>
        <source>Switch this GPU to: %1</source>
        <translation>Cambiar esta GPU a: %1</translation>
    </message>
    <message>
        <source>Use GPU %1 of this host</source>
        <translation>Usar la GPU %1 de este host</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Use a free slot of this GPU</source>
        <translation>Usar una ranura libre de esta GPU</translation>
    </message>
    <message>
        <source>Use %1, of the same size</source>
        <translation>Usar %1, del mismo tamaño</translation>
    </message>
    <message>
        <source>Fill the GPUs of this host</source>
        <translation>Llenar las GPU de este host</translation>
    </message>
    <message numerus="yes">
        <source>Put the other %Ln VM(s) on %1</source>
        <translation>
            <numerusform>Poner la otra VM en %1</numerusform>
            <numerusform>Poner las otras %Ln VM en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill the GPUs of %1</source>
        <translation>Llenar las GPU de %1</translation>
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
    <name>YamlTexts</name>
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
        <source>The file has more than %Ln values, which is the most that is read.</source>
        <translation>
            <numerusform>El archivo tiene más de %Ln valor, que es el máximo que se lee.</numerusform>
            <numerusform>El archivo tiene más de %Ln valores, que es el máximo que se lee.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key of a map must be plain text.</source>
        <translation>La clave de un mapa debe ser texto sin formato.</translation>
    </message>
    <message numerus="yes">
        <source>Lists and maps are nested deeper than %Ln levels, which is the most that is read.</source>
        <translation>
            <numerusform>Las listas y los mapas están anidados a más de %Ln nivel, que es el máximo que se lee.</numerusform>
            <numerusform>Las listas y los mapas están anidados a más de %Ln niveles, que es el máximo que se lee.</numerusform>
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
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln host</numerusform>
            <numerusform>%Ln hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %Ln GPU(s) to %1.</source>
        <translation>
            <numerusform>Añade %Ln GPU a %1.</numerusform>
            <numerusform>Añade %Ln GPU a %1.</numerusform>
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
    <message>
        <source>BIOS settings</source>
        <translation>ajustes del BIOS</translation>
    </message>
    <message>
        <source>boot device</source>
        <translation>dispositivo de arranque</translation>
    </message>
    <message>
        <source>NVSwitch</source>
        <translation>NVSwitch</translation>
    </message>
    <message>
        <source>module ids</source>
        <translation>ids de módulo</translation>
    </message>
    <message>
        <source>From the server come: %1.</source>
        <translation>Del servidor vienen: %1.</translation>
    </message>
    <message>
        <source>Not verified: %1.</source>
        <translation>Sin verificar: %1.</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Ser&amp;vidor:</translation>
    </message>
    <message>
        <source>ES&amp;Xi version:</source>
        <translation>Versión de ES&amp;Xi:</translation>
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
        <source>There is no such way out.</source>
        <translation>No existe esa alternativa.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Hecho: %1.</translation>
    </message>
    <message>
        <source>Instead:</source>
        <translation>En su lugar:</translation>
    </message>
    <message>
        <source>%1: drop it on a GPU for passthrough, on a slot for vGPU, on a host to fill its GPUs.</source>
        <translation>%1: suéltelo en una GPU para passthrough, en una ranura para vGPU o en un host para llenar sus GPU.</translation>
    </message>
    <message>
        <source>Took %1. Tab: next target; N: next allowed target; arrows: slot and GPU; P: whole GPU; V: slot; slash: find by name; H: fill the host; C: copy; Alt and arrows: do not snap to slots; 1 to 3: way out; Enter: drop; Shift+Enter: ask how many; Esc: let go.</source>
        <translation>%1 en mano. Tab: destino siguiente; N: siguiente destino permitido; flechas: ranura y GPU; P: GPU entera; V: ranura; barra: buscar por nombre; H: llenar el host; C: copiar; Alt y flechas: no ajustar a las ranuras; 1 a 3: alternativa; Intro: soltar; Mayús+Intro: preguntar cuántas; Esc: dejar.</translation>
    </message>
    <message>
        <source>Type a part of the name of a host or GPU. Enter: go on among these; Esc: among all.</source>
        <translation>Escriba una parte del nombre de un host o una GPU. Intro: seguir entre estos; Esc: entre todos.</translation>
    </message>
    <message>
        <source>No host or GPU is named “%1”.</source>
        <translation>Ningún host ni GPU se llama «%1».</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln GPU(s).</source>
        <translation>
            <numerusform>«%1»: %Ln GPU.</numerusform>
            <numerusform>«%1»: %Ln GPU.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tab: next · N: next allowed · /: find · H: host · C: copy · Enter: drop · Esc: let go</source>
        <translation>Tab: siguiente · N: siguiente permitido · /: buscar · H: host · C: copiar · Intro: soltar · Esc: dejar</translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardHostDrag</name>
    <message>
        <source>Group the board by cluster to drag hosts to another one.</source>
        <translation>Agrupe el tablero por clúster para arrastrar hosts a otro.</translation>
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
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln host</numerusform>
            <numerusform>%Ln hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardLegend</name>
    <message>
        <source>Legend: each cell is a GPU, filled as far as it is used. Modes: %1.</source>
        <translation>Leyenda: cada celda es una GPU, llena hasta donde está en uso. Modos: %1.</translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardMinimap</name>
    <message>
        <source>Overview of the board</source>
        <translation>Vista general del tablero</translation>
    </message>
    <message>
        <source>Overview: click or drag to go there</source>
        <translation>Vista general: haga clic o arrastre para ir allí</translation>
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
            <numerusform>%Ln GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln GPU(s)</source>
        <translation>
            <numerusform>%1 de %Ln GPU</numerusform>
            <numerusform>%1 de %Ln GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 GB used</source>
        <translation>%1 de %2 GB usados</translation>
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
    <message>
        <source>%1 is left out by the filter.</source>
        <translation>El filtro no muestra %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln host(s)</source>
        <comment>group of hosts</comment>
        <translation>
            <numerusform>%1, %Ln host</numerusform>
            <numerusform>%1, %Ln hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
</context>
<context>
    <name>sliceboard::CapacityBars</name>
    <message>
        <source>Frame buffer, used and free</source>
        <translation>Frame buffer, usado y libre</translation>
    </message>
    <message>
        <source>Press Enter to choose what a row is about.</source>
        <translation>Pulse Intro para elegir aquello de lo que trata una fila.</translation>
    </message>
</context>
<context>
    <name>sliceboard::CapacityItemModel</name>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Frame buffer in GB</source>
        <translation>Frame buffer en GB</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
</context>
<context>
    <name>sliceboard::CapacityLegend</name>
    <message>
        <source>Legend of the bars</source>
        <translation>Leyenda de las barras</translation>
    </message>
    <message>
        <source>%1 %2 GB</source>
        <translation>%1 %2 GB</translation>
    </message>
</context>
<context>
    <name>sliceboard::CapacityPanel</name>
    <message>
        <source>There is no GPU to count yet. Add hosts with GPUs by Insert &gt; Add Hosts, and this panel shows what they hold and what still fits.</source>
        <translation>Todavía no hay ninguna GPU que contar. Añada hosts con GPU con Insertar &gt; Añadir hosts, y este panel mostrará lo que contienen y lo que aún cabe.</translation>
    </message>
    <message>
        <source>&amp;Bars</source>
        <translation>&amp;Barras</translation>
    </message>
    <message>
        <source>Heat Ma&amp;p</source>
        <translation>Ma&amp;pa de calor</translation>
    </message>
    <message>
        <source>Bars of what is used and free, for what is selected and what is in it</source>
        <translation>Barras de lo usado y lo libre, de lo seleccionado y de lo que contiene</translation>
    </message>
    <message>
        <source>A cell for each GPU, with the part of it that is used</source>
        <translation>Una celda por GPU, con la parte usada</translation>
    </message>
    <message>
        <source>How many more of each profile fit</source>
        <translation>Cuántas más caben de cada perfil</translation>
    </message>
    <message>
        <source>Licences by edition</source>
        <translation>Licencias por edición</translation>
    </message>
    <message>
        <source>How Many More Fit</source>
        <translation>Cuántas más caben</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>%1: no GPU</source>
        <translation>%1: ninguna GPU</translation>
    </message>
    <message>
        <source>%1: %2 of %3 GB used, %4 GB free</source>
        <translation>%1: %2 de %3 GB usado, %4 GB libres</translation>
    </message>
    <message>
        <source>%1 GB of it stranded</source>
        <translation>%1 GB de ellos desaprovechados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s) unknown to the catalog</source>
        <translation>
            <numerusform>%Ln GPU que el catálogo no conoce</numerusform>
            <numerusform>%Ln GPU que el catálogo no conoce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without room</source>
        <translation>
            <numerusform>%Ln sin sitio</numerusform>
            <numerusform>%Ln sin sitio</numerusform>
        </translation>
    </message>
    <message>
        <source>The GPUs and VMs of this design are being counted.</source>
        <translation>Se están contando las GPU y las VM de este diseño.</translation>
    </message>
    <message>
        <source>%1: being counted…</source>
        <translation>%1: contando…</translation>
    </message>
</context>
<context>
    <name>sliceboard::ChangeTree</name>
    <message>
        <source>Filter changes</source>
        <translation>Filtrar los cambios</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Por lugar</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group, and how many are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VM</translation>
    </message>
</context>
<context>
    <name>sliceboard::ChangesBanner</name>
    <message>
        <source>&amp;List…</source>
        <translation>&amp;Lista…</translation>
    </message>
    <message>
        <source>List all changes, and show both designs side by side.</source>
        <translation>Listar todos los cambios y mostrar los dos diseños lado a lado.</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Show the board without changes.</source>
        <translation>Mostrar el tablero sin los cambios.</translation>
    </message>
    <message>
        <source>The board shows what changed since %1: %2</source>
        <comment>a file or revision, numbers of changes</comment>
        <translation>El tablero muestra lo que cambió desde %1: %2</translation>
    </message>
    <message>
        <source>Comparing with %1…</source>
        <comment>a file or revision</comment>
        <translation>Comparando con %1…</translation>
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
    <message>
        <source>vCenter</source>
        <translation>vCenter</translation>
    </message>
    <message>
        <source>DRS:</source>
        <translation>DRS:</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>DRS moves vGPU VMs:</source>
        <translation>DRS mueve las VM con vGPU:</translation>
    </message>
    <message>
        <source>vMotion of vGPU VMs enabled:</source>
        <translation>vMotion de VM con vGPU activado:</translation>
    </message>
    <message>
        <source>vMotion network (Gbit/s):</source>
        <translation>Red de vMotion (Gbit/s):</translation>
    </message>
    <message>
        <source>Tolerated stun (seconds):</source>
        <translation>Pausa tolerada (segundos):</translation>
    </message>
</context>
<context>
    <name>sliceboard::CompareChoiceDialog</name>
    <message>
        <source>Compare With</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>With what is the open design to be compared?</source>
        <translation>¿Con qué se ha de comparar el diseño abierto?</translation>
    </message>
    <message>
        <source>Designs to compare with</source>
        <translation>Diseños con los que comparar</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Other &amp;File…</source>
        <translation>Otro &amp;archivo…</translation>
    </message>
</context>
<context>
    <name>sliceboard::ComparisonDialog</name>
    <message>
        <source>Show on the &amp;board</source>
        <translation>Mostrar en el &amp;tablero</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Cambios</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>As &amp;Text</source>
        <translation>Como te&amp;xto</translation>
    </message>
    <message>
        <source>Take &amp;Over</source>
        <translation>T&amp;omar</translation>
    </message>
    <message>
        <source>Make of the chosen entity what it was in the other design. Undo takes that back.</source>
        <translation>Dejar el elemento elegido como estaba en el otro diseño. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Differences as text</source>
        <translation>Diferencias como texto</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto simple</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>the open design</source>
        <translation>el diseño abierto</translation>
    </message>
    <message>
        <source>From %1 to the open design: %2</source>
        <comment>a file or revision, numbers of changes</comment>
        <translation>De %1 al diseño abierto: %2</translation>
    </message>
    <message>
        <source>%1 cannot be taken over by itself.</source>
        <translation>%1 no se puede tomar por sí solo.</translation>
    </message>
    <message>
        <source>Taken over from %1: %2.</source>
        <comment>a design, an entity</comment>
        <translation>Tomado de %1: %2.</translation>
    </message>
    <message>
        <source>The differences are in the clipboard.</source>
        <translation>Las diferencias están en el portapapeles.</translation>
    </message>
    <message>
        <source>+ %1 comes back</source>
        <comment>host esx01</comment>
        <translation>+ %1 vuelve</translation>
    </message>
    <message>
        <source>− %1 goes away</source>
        <comment>host esx01</comment>
        <translation>− %1 desaparece</translation>
    </message>
    <message>
        <source>⚙ %1 becomes as it was there: %2</source>
        <comment>host esx01, what changes</comment>
        <translation>⚙ %1 queda como estaba allí: %2</translation>
    </message>
    <message>
        <source>Comparing %1 with the open design…</source>
        <comment>a file or revision</comment>
        <translation>Comparando %1 con el diseño abierto…</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>It also takes:</source>
        <translation>También toma:</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take Over All %Ln</source>
        <translation>
            <numerusform>&amp;Tomar %Ln cambio</numerusform>
            <numerusform>&amp;Tomar los %Ln cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::ConflictsBanner</name>
    <message numerus="yes">
        <source>%Ln conflict(s) of a merge: the design has what was made on our side.</source>
        <translation>
            <numerusform>%Ln conflicto de una fusión: el diseño tiene lo que se hizo en nuestro lado.</numerusform>
            <numerusform>%Ln conflictos de una fusión: el diseño tiene lo que se hizo en nuestro lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle them…</source>
        <translation>Resolverlos…</translation>
    </message>
</context>
<context>
    <name>sliceboard::ConflictsDialog</name>
    <message>
        <source>Merge Conflicts</source>
        <translation>Conflictos de fusión</translation>
    </message>
    <message>
        <source>Merge conflicts</source>
        <translation>Conflictos de fusión</translation>
    </message>
    <message>
        <source>Both sides changed these, each in another way. The design has what was made on our side; what theirs was is kept in this list, and in the file under x-conflicts, until the conflicts are settled. Each is a step that can be undone.</source>
        <translation>Los dos lados cambiaron esto, cada uno a su manera. El diseño tiene lo que se hizo en nuestro lado; lo que hizo el otro se conserva en esta lista, y en el archivo bajo x-conflicts, hasta que se resuelvan los conflictos. Cada uno es un paso que se puede deshacer.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Back to &amp;Before</source>
        <translation>Volver a &amp;antes</translation>
    </message>
    <message>
        <source>Make of it what it was before both changed it.</source>
        <translation>Dejarlo como era antes de que ambos lo cambiaran.</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Nuestro</translation>
    </message>
    <message>
        <source>Keep &amp;Ours</source>
        <translation>Conservar lo &amp;nuestro</translation>
    </message>
    <message>
        <source>Leave it as the design has it now.</source>
        <translation>Dejarlo como lo tiene ahora el diseño.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Del otro</translation>
    </message>
    <message>
        <source>Take &amp;Theirs</source>
        <translation>Tomar lo del &amp;otro</translation>
    </message>
    <message>
        <source>Make of it what the other side made.</source>
        <translation>Dejarlo como lo hizo el otro lado.</translation>
    </message>
    <message>
        <source>Mark All as &amp;Settled</source>
        <translation>Marcar todo como &amp;resuelto</translation>
    </message>
    <message>
        <source>Take the list out of the design, which stays as it is. Undo brings the list back.</source>
        <translation>Quitar la lista del diseño, que se queda como está. Deshacer recupera la lista.</translation>
    </message>
    <message>
        <source>Nothing is stated.</source>
        <translation>No se indica nada.</translation>
    </message>
    <message>
        <source>Choose a conflict.</source>
        <translation>Elija un conflicto.</translation>
    </message>
</context>
<context>
    <name>sliceboard::CountDialog</name>
    <message>
        <source>How Many?</source>
        <translation>¿Cuántas?</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Soltar</translation>
    </message>
    <message>
        <source>How &amp;many of %1:</source>
        <translation>&amp;Cuántas de %1:</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <comment>a step, as: Place train-01 on esx01/0000:17:00.0</comment>
        <translation>%1, %2 veces</translation>
    </message>
</context>
<context>
    <name>sliceboard::DesignCommands</name>
    <message>
        <source>Add cluster</source>
        <translation>Añadir clúster</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln host(s)</source>
        <translation>
            <numerusform>Añadir %Ln host</numerusform>
            <numerusform>Añadir %Ln hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln GPU(s)</source>
        <translation>
            <numerusform>Añadir %Ln GPU</numerusform>
            <numerusform>Añadir %Ln GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln VM(s)</source>
        <translation>
            <numerusform>Añadir %Ln VM</numerusform>
            <numerusform>Añadir %Ln VM</numerusform>
        </translation>
    </message>
    <message>
        <source>Release reserved slot</source>
        <translation>Liberar ranura reservada</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln item(s)</source>
        <translation>
            <numerusform>Quitar %Ln elemento</numerusform>
            <numerusform>Quitar %Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln VM(s)</source>
        <translation>
            <numerusform>Duplicar %Ln VM</numerusform>
            <numerusform>Duplicar %Ln VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln VM(s) off their GPUs</source>
        <translation>
            <numerusform>Retirar %Ln VM de su GPU</numerusform>
            <numerusform>Retirar %Ln VM de sus GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change use of %Ln GPU(s)</source>
        <translation>
            <numerusform>Cambiar el uso de %Ln GPU</numerusform>
            <numerusform>Cambiar el uso de %Ln GPU</numerusform>
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
        <source>%Ln VM(s) taken. Select a GPU and choose “Place here”.</source>
        <translation>
            <numerusform>%Ln VM tomada. Seleccione una GPU y elija “Colocar aquí”.</numerusform>
            <numerusform>%Ln VM tomadas. Seleccione una GPU y elija “Colocar aquí”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln VM(s)</source>
        <translation>
            <numerusform>Colocar %Ln VM</numerusform>
            <numerusform>Colocar %Ln VM</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to fill in: what is selected has its usual settings.</source>
        <translation>No hay nada que rellenar: lo seleccionado ya tiene sus ajustes habituales.</translation>
    </message>
    <message>
        <source>Fills in usual settings of hosts: %1, GPUs: %2, VMs: %3. What is entered already stays.</source>
        <translation>Rellena los ajustes habituales de hosts: %1, GPU: %2, VM: %3. Lo ya indicado se queda.</translation>
    </message>
    <message>
        <source>Fill In Usual Settings</source>
        <translation>Rellenar ajustes habituales</translation>
    </message>
    <message>
        <source>Fill in usual settings</source>
        <translation>Rellenar ajustes habituales</translation>
    </message>
    <message>
        <source>Select hosts or VMs to copy.</source>
        <translation>Seleccione hosts o VM para copiar.</translation>
    </message>
    <message>
        <source>Copied hosts: %1, VMs: %2.</source>
        <translation>Copiado: hosts %1, VM %2.</translation>
    </message>
    <message>
        <source>Nothing is pasted. %1</source>
        <translation>No se ha pegado nada. %1</translation>
    </message>
    <message>
        <source>Nothing is pasted: the clipboard holds a design without hosts and VMs.</source>
        <translation>No se ha pegado nada: el portapapeles contiene un diseño sin hosts ni VM.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln item(s)</source>
        <translation>
            <numerusform>Pegar %Ln elemento</numerusform>
            <numerusform>Pegar %Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a VM or a slot first.</source>
        <translation>Seleccione primero una VM o una ranura.</translation>
    </message>
    <message>
        <source>Remove device</source>
        <translation>Quitar dispositivo</translation>
    </message>
    <message>
        <source>Reserve %1</source>
        <translation>Reservar %1</translation>
    </message>
    <message>
        <source>No selected VM is on a GPU.</source>
        <translation>Ninguna VM seleccionada está en una GPU.</translation>
    </message>
    <message>
        <source>No selected VM asks for a GPU.</source>
        <translation>Ninguna VM seleccionada solicita una GPU.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) selected.</source>
        <translation>
            <numerusform>%Ln VM seleccionada.</numerusform>
            <numerusform>%Ln VM seleccionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other cluster.</source>
        <translation>No hay otro clúster.</translation>
    </message>
    <message>
        <source>Move to Another Cluster</source>
        <translation>Mover a otro clúster</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln host(s) with their GPUs and VMs to:</source>
        <translation>
            <numerusform>Mover %Ln host con sus GPU y VM a:</numerusform>
            <numerusform>Mover %Ln hosts con sus GPU y VM a:</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Pasted VM %1.</source>
        <translation>VM %1 pegada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) pasted.</source>
        <translation>
            <numerusform>%Ln VM pegada.</numerusform>
            <numerusform>%Ln VM pegadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted host %1.</source>
        <translation>Host %1 pegado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) pasted.</source>
        <translation>
            <numerusform>%Ln host pegado.</numerusform>
            <numerusform>%Ln hosts pegados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted hosts: %1, VMs: %2.</source>
        <translation>Hosts pegados: %1, VM: %2.</translation>
    </message>
</context>
<context>
    <name>sliceboard::DesignComparison</name>
    <message>
        <source>Take over from %1</source>
        <translation>Tomar de %1</translation>
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
    <name>sliceboard::DesignPreview</name>
    <message>
        <source>Picture of the board</source>
        <translation>Imagen del tablero</translation>
    </message>
    <message>
        <source>%1.
%2.</source>
        <comment>contents, findings</comment>
        <translation>%1.
%2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln VM(s)</source>
        <comment>hosts, VMs</comment>
        <translation>
            <numerusform>%1, %Ln VM</numerusform>
            <numerusform>%1, %Ln VM</numerusform>
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
            <numerusform>%1, %Ln GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading and checking…</source>
        <translation>Leyendo y comprobando…</translation>
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
    <message>
        <source>Device group:</source>
        <translation>Grupo de dispositivos:</translation>
    </message>
    <message>
        <source>vGPUs of a VM with the same word are assigned as one device group, which keeps NVLink between them.</source>
        <translation>Las vGPU de una VM con la misma palabra se asignan como un grupo de dispositivos, que conserva NVLink entre ellas.</translation>
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
    <name>sliceboard::DiskBanner</name>
    <message>
        <source>Re&amp;load</source>
        <translation>Vo&amp;lver a leer</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>Conser&amp;var lo mío</translation>
    </message>
    <message>
        <source>Show what is on disk. Undo brings back the open design.</source>
        <translation>Muestra lo que hay en el disco. Deshacer recupera el diseño abierto.</translation>
    </message>
    <message>
        <source>List how the file differs from the open design.</source>
        <translation>Enumera en qué difiere el archivo del diseño abierto.</translation>
    </message>
    <message>
        <source>Go on with the open design. Saving replaces the file.</source>
        <translation>Sigue con el diseño abierto. Al guardar se sustituye el archivo.</translation>
    </message>
    <message>
        <source>“%1” was changed on disk by another program, and you have unsaved changes here.</source>
        <translation>Otro programa cambió “%1” en el disco y usted tiene aquí cambios sin guardar.</translation>
    </message>
    <message>
        <source>“%1” was changed on disk by another program.</source>
        <translation>Otro programa cambió “%1” en el disco.</translation>
    </message>
    <message>
        <source>“%1” is no longer on disk. Saving writes it again.</source>
        <translation>“%1” ya no está en el disco. Al guardar se escribe de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>Bring your changes and those on disk together. Undo takes that back.</source>
        <translation>Reunir sus cambios y los del disco. Deshacer lo revierte.</translation>
    </message>
</context>
<context>
    <name>sliceboard::ExportDialog</name>
    <message>
        <source>design</source>
        <comment>name of a file</comment>
        <translation>diseño</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Making the export</source>
        <translation>Preparando la exportación</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save &amp;All…</source>
        <translation>Guardar &amp;todo…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The export could not be saved.</source>
        <translation>No se pudo guardar la exportación.</translation>
    </message>
    <message>
        <source>Save Export</source>
        <translation>Guardar exportación</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Folder for All Files</source>
        <translation>Carpeta para todos los archivos</translation>
    </message>
    <message numerus="yes">
        <source>The folder has %Ln of these files already: %1. Replace them?</source>
        <translation>
            <numerusform>La carpeta ya contiene %Ln de estos archivos: %1. ¿Reemplazarlo?</numerusform>
            <numerusform>La carpeta ya contiene %Ln de estos archivos: %1. ¿Reemplazarlos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado al portapapeles.</translation>
    </message>
    <message>
        <source>Reading the design…</source>
        <translation>Leyendo el diseño…</translation>
    </message>
</context>
<context>
    <name>sliceboard::ExportOptions</name>
    <message>
        <source>&amp;Cluster:</source>
        <translation>&amp;Clúster:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Co&amp;lours:</source>
        <translation>Co&amp;lores:</translation>
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
        <source>&amp;Day of the export on the title block</source>
        <translation>&amp;Día de la exportación en el cajetín</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>&amp;Resolución:</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source>Pa&amp;ge:</source>
        <translation>Pá&amp;gina:</translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation>&amp;Orientación:</translation>
    </message>
    <message>
        <source>&amp;Pages:</source>
        <translation>&amp;Páginas:</translation>
    </message>
    <message>
        <source>As few as possible</source>
        <translation>Las menos posibles</translation>
    </message>
    <message>
        <source>At least one per cluster</source>
        <translation>Al menos una por clúster</translation>
    </message>
    <message>
        <source>By number of hosts</source>
        <translation>Por número de hosts</translation>
    </message>
    <message>
        <source>&amp;Hosts per page:</source>
        <translation>&amp;Hosts por página:</translation>
    </message>
</context>
<context>
    <name>sliceboard::FilterField</name>
    <message>
        <source>and %1 more; Enter in the box goes through all</source>
        <translation>y %1 más; Intro en la casilla las recorre todas</translation>
    </message>
    <message>
        <source>Matches and suggestions</source>
        <translation>Coincidencias y sugerencias</translation>
    </message>
</context>
<context>
    <name>sliceboard::FilterHelpDialog</name>
    <message>
        <source>Plain words: names that hold them, all at once</source>
        <translation>Palabras sueltas: nombres que las contienen, todas a la vez</translation>
    </message>
    <message>
        <source>A phrase</source>
        <translation>Una frase</translation>
    </message>
    <message>
        <source>Properties; * stands for any letters</source>
        <translation>Propiedades; * representa cualesquiera letras</translation>
    </message>
    <message>
        <source>The whole name, not a part of it</source>
        <translation>El nombre completo, no una parte</translation>
    </message>
    <message>
        <source>Comparisons by &lt;, &lt;=, &gt;, &gt;=, = and !=; memory in GB unless MB or TB is written</source>
        <translation>Comparaciones con &lt;, &lt;=, &gt;, &gt;=, = y !=; memoria en GB salvo que se escriba MB o TB</translation>
    </message>
    <message>
        <source>All others; &quot;not mode:mig&quot; says the same</source>
        <translation>Todo lo demás; “not mode:mig” dice lo mismo</translation>
    </message>
    <message>
        <source>Alternatives; &quot;or&quot; says the same</source>
        <translation>Alternativas; “or” dice lo mismo</translation>
    </message>
    <message>
        <source>All terms must hold for one and the same VM, GPU, host or cluster. What it is on is found with it: a VM with its GPU, its host and its cluster.</source>
        <translation>Todos los términos deben cumplirse para una misma VM, GPU, host o clúster. Con ella se encuentra aquello en lo que está: una VM con su GPU, su host y su clúster.</translation>
    </message>
    <message>
        <source>Enter goes to the next match, Shift+Enter to the one before, Esc shows everything again. Select All selects what matches.</source>
        <translation>Intro va a la siguiente coincidencia, Mayús+Intro a la anterior, Esc vuelve a mostrarlo todo. Seleccionar todo selecciona lo que coincide.</translation>
    </message>
    <message>
        <source>What Can Be Searched For</source>
        <translation>Qué se puede buscar</translation>
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
        <source>And %Ln more, see the findings panel.</source>
        <translation>
            <numerusform>Y %Ln más; consulte el panel de hallazgos.</numerusform>
            <numerusform>Y %Ln más; consulte el panel de hallazgos.</numerusform>
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
        <source>%Ln waived</source>
        <translation>
            <numerusform>%Ln con exención</numerusform>
            <numerusform>%Ln con exención</numerusform>
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
        <source>Default (%1)</source>
        <translation>Predeterminada (%1)</translation>
    </message>
    <message>
        <source>Change severity of rule</source>
        <translation>Cambiar la gravedad de la regla</translation>
    </message>
    <message>
        <source>Fix &amp;All of This Rule…</source>
        <translation>Corregir &amp;todos los de esta regla…</translation>
    </message>
    <message>
        <source>Accepts this finding, with a reason that reports list.</source>
        <translation>Acepta este hallazgo, con un motivo que aparece en los informes.</translation>
    </message>
    <message>
        <source>Mends every finding of this rule as one step. Shows first what changes.</source>
        <translation>Corrige todos los hallazgos de esta regla en un solo paso. Muestra primero lo que cambia.</translation>
    </message>
    <message>
        <source>Take &amp;Waiver Back</source>
        <translation>Retirar la e&amp;xención</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>E&amp;ximir…</translation>
    </message>
    <message>
        <source>Waive finding</source>
        <translation>Eximir hallazgo</translation>
    </message>
    <message>
        <source>Take waiver back</source>
        <translation>Retirar exención</translation>
    </message>
    <message>
        <source>No fix is offered for these findings.</source>
        <translation>No se ofrece ninguna corrección para estos hallazgos.</translation>
    </message>
    <message numerus="yes">
        <source>Fix %Ln finding(s) of this rule</source>
        <translation>
            <numerusform>Corregir %Ln hallazgo de esta regla</numerusform>
            <numerusform>Corregir %Ln hallazgos de esta regla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln finding(s) stay</source>
        <translation>
            <numerusform>%1; queda %Ln hallazgo</numerusform>
            <numerusform>%1; quedan %Ln hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Select Subjects on the Board</source>
        <translation>Seleccionar los objetos en el tablero</translation>
    </message>
    <message>
        <source>Show Only Findings of This Rule</source>
        <translation>Mostrar solo los hallazgos de esta regla</translation>
    </message>
    <message>
        <source>Show All Findings</source>
        <translation>Mostrar todos los hallazgos</translation>
    </message>
    <message>
        <source>Take the Waiver Back</source>
        <translation>Retirar la exención</translation>
    </message>
    <message>
        <source>Waive This Finding…</source>
        <translation>Eximir este hallazgo…</translation>
    </message>
    <message>
        <source>Fix All Findings of This Rule…</source>
        <translation>Corregir todos los hallazgos de esta regla…</translation>
    </message>
    <message>
        <source>Severity of This Rule in This Design</source>
        <translation>Gravedad de esta regla en este diseño</translation>
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
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
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
    <message>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>Display mode enabled:</source>
        <translation>Modo de pantalla activado:</translation>
    </message>
    <message>
        <source>Host&apos;s console on it:</source>
        <translation>Con la consola del host:</translation>
    </message>
    <message>
        <source>ECC memory:</source>
        <translation>Memoria ECC:</translation>
    </message>
    <message>
        <source>NVLink bridge:</source>
        <translation>Puente NVLink:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>GPUs of a host with the same word are linked by one bridge.</source>
        <translation>Las GPU de un host con la misma palabra están unidas por un puente.</translation>
    </message>
    <message>
        <source>Module on the baseboard:</source>
        <translation>Módulo en la placa base:</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>vGPU mode today:</source>
        <translation>Modo de vGPU actual:</translation>
    </message>
</context>
<context>
    <name>sliceboard::HeatItemModel</name>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
</context>
<context>
    <name>sliceboard::HeatMap</name>
    <message>
        <source>Heat map of GPUs</source>
        <translation>Mapa de calor de las GPU</translation>
    </message>
    <message>
        <source>A row for each host, a cell for each GPU. Press Enter to choose the GPU.</source>
        <translation>Una fila por host, una celda por GPU. Pulse Intro para elegir la GPU.</translation>
    </message>
</context>
<context>
    <name>sliceboard::HelpBrowser</name>
    <message>
        <source>help/en</source>
        <extracomment>Folder of the help pages in this language, below resources</extracomment>
        <translation>help/es</translation>
    </message>
</context>
<context>
    <name>sliceboard::HelpDialog</name>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Sliceboard Help</source>
        <translation>Ayuda de Sliceboard</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>First Page</source>
        <translation>Primera página</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página tiene estas palabras.</translation>
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
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>VT-d or AMD IOMMU:</source>
        <translation>VT-d o AMD IOMMU:</translation>
    </message>
    <message>
        <source>SR-IOV:</source>
        <translation>SR-IOV:</translation>
    </message>
    <message>
        <source>ARI:</source>
        <translation>ARI:</translation>
    </message>
    <message>
        <source>Memory mapping above 4 GB:</source>
        <translation>Asignación de memoria por encima de 4 GB:</translation>
    </message>
    <message>
        <source>Boots from:</source>
        <translation>Arranca desde:</translation>
    </message>
    <message>
        <source>Scheduler of vGPUs:</source>
        <translation>Planificador de vGPU:</translation>
    </message>
    <message>
        <source>GPUs linked by NVSwitch:</source>
        <translation>GPU unidas por NVSwitch:</translation>
    </message>
    <message>
        <source>Licence server:</source>
        <translation>Servidor de licencias:</translation>
    </message>
    <message>
        <source>Component (VIB):</source>
        <translation>Componente (VIB):</translation>
    </message>
    <message>
        <source>File name or build tag of the vGPU Manager&apos;s component, as “esxcli software vib list” tells.</source>
        <translation>Nombre de archivo o etiqueta de compilación del componente de vGPU Manager, según “esxcli software vib list”.</translation>
    </message>
    <message>
        <source>Default graphics type today:</source>
        <translation>Tipo de gráficos actual:</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Según lo previsto</translation>
    </message>
</context>
<context>
    <name>sliceboard::HouseRulesBanner</name>
    <message numerus="yes">
        <source>%Ln mistake(s) in house rules: what is wrong is not checked.</source>
        <translation>
            <numerusform>%Ln error en las reglas propias: lo que está mal no se comprueba.</numerusform>
            <numerusform>%Ln errores en las reglas propias: lo que está mal no se comprueba.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Verlos</translation>
    </message>
</context>
<context>
    <name>sliceboard::HouseRulesDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>House Rules of This Design</source>
        <translation>Reglas propias de este diseño</translation>
    </message>
    <message>
        <source>What house rules can be written with</source>
        <translation>Con qué se escriben las reglas propias</translation>
    </message>
    <message>
        <source>&amp;Rules, as YAML:</source>
        <translation>&amp;Reglas, en YAML:</translation>
    </message>
    <message>
        <source>&amp;Mistakes:</source>
        <translation>&amp;Errores:</translation>
    </message>
    <message>
        <source>&amp;Insert Example</source>
        <translation>&amp;Insertar ejemplo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln house rule(s) can be checked.</source>
        <translation>
            <numerusform>Se puede comprobar %Ln regla propia.</numerusform>
            <numerusform>Se pueden comprobar %Ln reglas propias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments are not kept.</source>
        <translation>Los comentarios no se conservan.</translation>
    </message>
    <message>
        <source>Change house rules</source>
        <translation>Cambiar las reglas propias</translation>
    </message>
    <message>
        <source>This is not YAML, so it cannot be kept in the design: %1</source>
        <translation>Esto no es YAML, así que no se puede guardar en el diseño: %1</translation>
    </message>
    <message>
        <source>Close without applying what you typed?</source>
        <translation>¿Cerrar sin aplicar lo que ha escrito?</translation>
    </message>
</context>
<context>
    <name>sliceboard::InlineRename</name>
    <message>
        <source>New name of %1</source>
        <translation>Nombre nuevo de %1</translation>
    </message>
    <message>
        <source>Renamed %1 to %2.</source>
        <translation>%1 se llama ahora %2.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
</context>
<context>
    <name>sliceboard::Inspector</name>
    <message>
        <source>Cluster %1</source>
        <translation>Clúster %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cluster(s)</source>
        <translation>
            <numerusform>%Ln clúster</numerusform>
            <numerusform>%Ln clústeres</numerusform>
        </translation>
    </message>
    <message>
        <source>Host %1</source>
        <translation>Host %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln host</numerusform>
            <numerusform>%Ln hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s)</source>
        <translation>
            <numerusform>%Ln GPU</numerusform>
            <numerusform>%Ln GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>VM %1</source>
        <translation>VM %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s)</source>
        <translation>
            <numerusform>%Ln VM</numerusform>
            <numerusform>%Ln VM</numerusform>
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
    <name>sliceboard::LicenceItemModel</name>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Running VMs</source>
        <translation>VM en marcha</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
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
        <translation>Pan&amp;eles</translation>
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
        <translation>Des&amp;hacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>R&amp;ehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>R&amp;ehacer</translation>
    </message>
    <message>
        <source>Sliceboard designs (*.sliceboard.yaml);;All files (*)</source>
        <translation>Diseños de Sliceboard (*.sliceboard.yaml);;Todos los archivos (*)</translation>
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
        <source>Exported to %1.</source>
        <translation>Exportado a %1.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>&amp;Ordenar</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Export Steps</source>
        <translation>Exportar pasos</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>presentation</source>
        <comment>name of a file</comment>
        <translation>presentacion</translation>
    </message>
    <message>
        <source>The steps could not be exported.</source>
        <translation>No se pudieron exportar los pasos.</translation>
    </message>
    <message>
        <source>The file could not be read again; the open design is as it was.</source>
        <translation>No se pudo volver a leer el archivo; el diseño abierto sigue como estaba.</translation>
    </message>
    <message>
        <source>Read again from disk. Undo brings back the design as it was.</source>
        <translation>Leído de nuevo del disco. Deshacer recupera el diseño como estaba.</translation>
    </message>
    <message>
        <source>The file on disk cannot be read.</source>
        <translation>No se puede leer el archivo del disco.</translation>
    </message>
    <message>
        <source>The earlier version could not be read.</source>
        <translation>No se pudo leer la versión anterior.</translation>
    </message>
    <message>
        <source>The earlier version is restored. Undo takes that back; the file changes when you save.</source>
        <translation>La versión anterior está restaurada. Deshacer lo revierte; el archivo cambia cuando usted guarda.</translation>
    </message>
    <message>
        <source>Drag a VM to a GPU</source>
        <translation>Arrastre una VM a una GPU</translation>
    </message>
    <message>
        <source>Drag a VM that waits from this list onto a GPU of the board. While you drag, each place shows whether it is legal and why not. By keyboard: choose the VM, then Carry by Keyboard in the Edit menu.</source>
        <translation>Arrastre una VM en espera de esta lista a una GPU del tablero. Mientras arrastra, cada lugar muestra si es válido y por qué no. Con el teclado: elija la VM y después Llevar con el teclado en el menú Edición.</translation>
    </message>
    <message>
        <source>Read what is found</source>
        <translation>Lea los hallazgos</translation>
    </message>
    <message>
        <source>What breaks a rule stands here with its numbers and its source. Choose a finding to see where it is and what to do; fixes show what they would change first. F8 goes to the next one.</source>
        <translation>Lo que incumple una regla figura aquí con sus cifras y su fuente. Elija un hallazgo para ver dónde está y qué hacer; los arreglos muestran antes lo que cambiarían. F8 pasa al siguiente.</translation>
    </message>
    <message>
        <source>Check and export</source>
        <translation>Compruebe y exporte</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>the version of %1</source>
        <comment>a time</comment>
        <translation>la versión de %1</translation>
    </message>
    <message>
        <source>Revisions in git</source>
        <translation>Revisiones en git</translation>
    </message>
    <message>
        <source>%1  %2  %3, %4</source>
        <comment>short id, subject, author, time</comment>
        <translation>%1  %2  %3, %4</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>revisión %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>The file on disk</source>
        <translation>El archivo en disco</translation>
    </message>
    <message>
        <source>the file on disk</source>
        <translation>el archivo en disco</translation>
    </message>
    <message>
        <source>There are no revisions in git to choose from: %1</source>
        <translation>No hay revisiones en git para elegir: %1</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>It cannot be compared with %1.</source>
        <translation>No se puede comparar con %1.</translation>
    </message>
    <message>
        <source>The designs could not be merged; the open design is as it was.</source>
        <translation>Los diseños no se pudieron fusionar; el diseño abierto está como estaba.</translation>
    </message>
    <message>
        <source>Merged with the file on disk, without conflicts. Undo takes that back; the file changes when you save.</source>
        <translation>Fusionado con el archivo en disco, sin conflictos. Deshacer lo revierte; el archivo cambia cuando usted guarda.</translation>
    </message>
    <message>
        <source>Settle merge conflicts</source>
        <translation>Resolver los conflictos de fusión</translation>
    </message>
    <message>
        <source>Change title block and page</source>
        <translation>Cambiar cajetín y página</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>The board could not be printed.</source>
        <translation>No se pudo imprimir el tablero.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Impreso.</translation>
    </message>
    <message>
        <source>Change Plan</source>
        <translation>Plan de cambio</translation>
    </message>
    <message>
        <source>the file as last saved</source>
        <comment>the plan starts from</comment>
        <translation>el archivo como se guardó por última vez</translation>
    </message>
    <message>
        <source>Start the Plan From</source>
        <translation>Empezar el plan desde</translation>
    </message>
    <message>
        <source>The plan cannot start from this file.</source>
        <translation>El plan no puede empezar desde este archivo.</translation>
    </message>
    <message>
        <source>Start the &amp;Plan From It</source>
        <translation>Empezar el &amp;plan desde ella</translation>
    </message>
    <message>
        <source>the version saved at %1</source>
        <comment>the plan starts from</comment>
        <translation>la versión guardada el %1</translation>
    </message>
    <message>
        <source>The plan could not be exported.</source>
        <translation>El plan no se pudo exportar.</translation>
    </message>
    <message>
        <source>Export Plan</source>
        <translation>Exportar plan</translation>
    </message>
    <message>
        <source>%1-plan</source>
        <comment>name of a file</comment>
        <translation>%1-plan</translation>
    </message>
    <message>
        <source>The numbers at the lower right count what is found: check them before you hand a design over. Export makes pictures, diagrams and tables of it; Save a file that people and programs can read.</source>
        <translation>Los números de abajo a la derecha cuentan los hallazgos: compruébelos antes de entregar un diseño. Exportar crea imágenes, diagramas y tablas; Guardar, un archivo que pueden leer personas y programas.</translation>
    </message>
    <message>
        <source>The conflict could not be settled like that.</source>
        <translation>El conflicto no se ha podido resolver así.</translation>
    </message>
    <message>
        <source>Settle a merge conflict</source>
        <translation>Resolver un conflicto de fusión</translation>
    </message>
    <message numerus="yes">
        <source>Settled; %Ln conflict(s) left.</source>
        <translation>
            <numerusform>Resuelto; queda %Ln conflicto.</numerusform>
            <numerusform>Resuelto; quedan %Ln conflictos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use of &amp;GPUs</source>
        <translation>U&amp;so de las GPU</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>&amp;Show What Has It on the Board</source>
        <translation>&amp;Mostrar en el tablero lo que lo tiene</translation>
    </message>
    <message>
        <source>Select &amp;VMs That Have It</source>
        <translation>Seleccionar las &amp;VM que lo tienen</translation>
    </message>
    <message>
        <source>No VM has %1.</source>
        <translation>Ninguna VM tiene %1.</translation>
    </message>
    <message>
        <source>Go &amp;Back to This State</source>
        <translation>&amp;Volver a este estado</translation>
    </message>
    <message>
        <source>Go &amp;Forth to This State</source>
        <translation>&amp;Avanzar a este estado</translation>
    </message>
    <message>
        <source>&amp;Use This Profile</source>
        <translation>&amp;Usar este perfil</translation>
    </message>
    <message>
        <source>&amp;Select on the Board</source>
        <translation>&amp;Seleccionar en el tablero</translation>
    </message>
    <message>
        <source>Show &amp;Only This on the Board</source>
        <translation>Mostrar s&amp;olo esto en el tablero</translation>
    </message>
    <message>
        <source>Show as &amp;Bars</source>
        <translation>Mostrar como &amp;barras</translation>
    </message>
    <message>
        <source>Show as &amp;Heat Map</source>
        <translation>Mostrar como mapa de ca&amp;lor</translation>
    </message>
    <message>
        <source>This design has no file yet. Once it is saved, its file, earlier versions of it and revisions in git stand here to compare with. Other File… compares it with any other design.</source>
        <translation>Este diseño aún no tiene archivo. Cuando se guarde, aquí estarán su archivo, sus versiones anteriores y las revisiones en git para comparar. Otro archivo… lo compara con cualquier otro diseño.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Merging with %1…</source>
        <translation>Combinando con %1…</translation>
    </message>
    <message>
        <source>Another window of Sliceboard cannot be opened.</source>
        <translation>No se puede abrir otra ventana de Sliceboard.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Recover Unsaved Designs</source>
        <translation>Recuperar diseños sin guardar</translation>
    </message>
    <message>
        <source>Reading unsaved designs…</source>
        <translation>Leyendo los diseños sin guardar…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Guardando %1…</translation>
    </message>
    <message>
        <source>Add Hosts…</source>
        <translation>Añadir hosts…</translation>
    </message>
    <message>
        <source>New from Template…</source>
        <translation>Nuevo a partir de una plantilla…</translation>
    </message>
    <message>
        <source>Open the Sample Design</source>
        <translation>Abrir el diseño de ejemplo</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Reading the design…</source>
        <translation>Leyendo el diseño…</translation>
    </message>
</context>
<context>
    <name>sliceboard::OutlineItemModel</name>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Waiting VMs</source>
        <translation>VM en espera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) wait.</source>
        <translation>
            <numerusform>%Ln VM espera.</numerusform>
            <numerusform>%Ln VM esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reserved slot</source>
        <translation>Ranura reservada</translation>
    </message>
</context>
<context>
    <name>sliceboard::OutlinePanel</name>
    <message>
        <source>Outline of clusters, hosts, GPUs and VMs</source>
        <translation>Esquema de clústeres, hosts, GPU y VM</translation>
    </message>
</context>
<context>
    <name>sliceboard::OutlineTree</name>
    <message>
        <source>%1: drop it here to take it off its GPU.</source>
        <translation>%1: suéltelo aquí para retirarlo de su GPU.</translation>
    </message>
    <message>
        <source>%1: drop it on a GPU, or on a host to fill its GPUs.</source>
        <translation>%1: suéltelo en una GPU, o en un host para llenar sus GPU.</translation>
    </message>
</context>
<context>
    <name>sliceboard::PageProgressDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Writing pages…</source>
        <translation>Escribiendo páginas…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Writing page %1 of %2…</source>
        <translation>Escribiendo la página %1 de %2…</translation>
    </message>
    <message>
        <source>Painting the board…</source>
        <translation>Dibujando el tablero…</translation>
    </message>
</context>
<context>
    <name>sliceboard::PairingPage</name>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>vGPU &amp;Manager on the host:</source>
        <translation>vGPU &amp;Manager del host:</translation>
    </message>
    <message>
        <source>vGPU &amp;guest driver in the VM:</source>
        <translation>Controlador &amp;invitado de vGPU de la VM:</translation>
    </message>
    <message>
        <source>&amp;ESXi version:</source>
        <translation>Versión de &amp;ESXi:</translation>
    </message>
    <message>
        <source>Branches of vGPU software</source>
        <translation>Ramas del software vGPU</translation>
    </message>
    <message>
        <source>Catalog: %1.</source>
        <translation>Catálogo: %1.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Rama</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>As guest under Manager %1</source>
        <translation>Como invitado con Manager %1</translation>
    </message>
    <message>
        <source>As Manager over guest %1</source>
        <translation>Como Manager con invitado %1</translation>
    </message>
    <message>
        <source>On ESXi %1</source>
        <translation>En ESXi %1</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>ESXi, as the sources have it</source>
        <translation>ESXi, según las fuentes</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <comment>ESXi version, vGPU release without it</comment>
        <translation>%1 (hasta %2)</translation>
    </message>
    <message>
        <source>?: the source was not read, or contradicts itself.
In the catalog: %1</source>
        <translation>?: la fuente no se ha leído, o se contradice.
En el catálogo: %1</translation>
    </message>
</context>
<context>
    <name>sliceboard::PlaceDialog</name>
    <message>
        <source>Search places</source>
        <translation>Buscar lugares</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Colocar %1</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>&amp;Start at:</source>
        <translation>&amp;Empezar en:</translation>
    </message>
    <message>
        <source>How &amp;many:</source>
        <translation>&amp;Cuántas:</translation>
    </message>
    <message>
        <source>Start at</source>
        <translation>Empezar en</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>C&amp;olocar</translation>
    </message>
    <message>
        <source>Best free place</source>
        <translation>El mejor lugar libre</translation>
    </message>
    <message>
        <source>%1, taken</source>
        <translation>%1, ocupado</translation>
    </message>
    <message>
        <source>No place is found.</source>
        <translation>No se encuentra ningún lugar.</translation>
    </message>
    <message>
        <source>A sketch may break a rule for a while; the finding goes to the list.</source>
        <translation>Un boceto puede incumplir una regla durante un tiempo; el hallazgo pasa a la lista.</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>En su lugar: %1</translation>
    </message>
</context>
<context>
    <name>sliceboard::PlaceItemModel</name>
    <message>
        <source>%1, whole GPU</source>
        <translation>%1, GPU entera</translation>
    </message>
    <message>
        <source>%1, slot</source>
        <translation>%1, ranura</translation>
    </message>
    <message>
        <source>%1, slot %2</source>
        <translation>%1, ranura %2</translation>
    </message>
    <message>
        <source>%1, fill its GPUs</source>
        <translation>%1, llenar sus GPU</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Lo que supone</translation>
    </message>
</context>
<context>
    <name>sliceboard::PlanItemModel</name>
    <message>
        <source>Open</source>
        <comment>outcome of a step</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Note result of a step</source>
        <translation>Anotar el resultado de un paso</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps that are done</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>sliceboard::PlanPanel</name>
    <message>
        <source>Implementation</source>
        <translation>Implementación</translation>
    </message>
    <message>
        <source>Backout</source>
        <translation>Marcha atrás</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Parte del plan</translation>
    </message>
    <message>
        <source>Make A&amp;new</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>The design changed since the plan was made.</source>
        <translation>El diseño cambió desde que se hizo el plan.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Saves the plan as a document, a table or scripts that carry it out.</source>
        <translation>Guarda el plan como documento, como tabla o como scripts que lo ejecutan.</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation>P&amp;DF…</translation>
    </message>
    <message>
        <source>Saves the plan as a PDF.</source>
        <translation>Guarda el plan como PDF.</translation>
    </message>
    <message>
        <source>Start &amp;From</source>
        <translation>Empezar &amp;desde</translation>
    </message>
    <message>
        <source>Chooses what there is today: the plan leads from there to the open design.</source>
        <translation>Elige qué hay hoy: el plan lleva de ahí al diseño abierto.</translation>
    </message>
    <message>
        <source>What Is Entered as &amp;Current in This Design</source>
        <translation>Lo que este diseño indica como a&amp;ctual</translation>
    </message>
    <message>
        <source>The File as Last &amp;Saved</source>
        <translation>El archivo como se guardó por última ve&amp;z</translation>
    </message>
    <message>
        <source>An &amp;Earlier Version of the File…</source>
        <translation>Una v&amp;ersión anterior del archivo…</translation>
    </message>
    <message>
        <source>Another &amp;Design…</source>
        <translation>Otro &amp;diseño…</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Pasos del plan</translation>
    </message>
    <message>
        <source>Space ticks a step off; Enter shows on the board what it is about.</source>
        <translation>La barra espaciadora marca un paso como hecho; Intro muestra en el tablero de qué trata.</translation>
    </message>
    <message>
        <source>what is entered as current in this design</source>
        <comment>the plan starts from</comment>
        <translation>lo que este diseño indica como actual</translation>
    </message>
    <message>
        <source>From %1 to the open design</source>
        <translation>De %1 al diseño abierto</translation>
    </message>
    <message>
        <source>There is nothing to do: both are the same.</source>
        <translation>No hay nada que hacer: ambos son iguales.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln paso</numerusform>
            <numerusform>%Ln pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) off in between</source>
        <translation>
            <numerusform>%Ln VM apagada entretanto</numerusform>
            <numerusform>%Ln VM apagadas entretanto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is off from step %2 to step %3.</source>
        <translation>%1 está apagada desde el paso %2 hasta el paso %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more VM(s) are off in between.</source>
        <translation>
            <numerusform>%Ln VM más se apaga entretanto.</numerusform>
            <numerusform>%Ln VM más se apagan entretanto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message>
        <source>What this step is about is not on the board of the open design.</source>
        <translation>Aquello de lo que trata este paso no está en el tablero del diseño abierto.</translation>
    </message>
    <message>
        <source>⚠ The results were noted for another plan. The next one that you note takes their place.</source>
        <translation>⚠ Los resultados se anotaron para otro plan. El siguiente que anote ocupará su lugar.</translation>
    </message>
    <message>
        <source>S&amp;tart From It</source>
        <translation>&amp;Partir de él</translation>
    </message>
    <message>
        <source>The plan started from this file last time.</source>
        <translation>La última vez, el plan partió de este archivo.</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation>Creación del plan</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Leaves the plan as it was before.</source>
        <translation>Deja el plan como estaba antes.</translation>
    </message>
    <message>
        <source>Last time, the plan of this design started from %1.</source>
        <translation>La última vez, el plan de este diseño partió de %1.</translation>
    </message>
    <message>
        <source>Last time, the plan of this design started from %1, which is not there any more.</source>
        <translation>La última vez, el plan de este diseño partió de %1, que ya no existe.</translation>
    </message>
    <message>
        <source>Change Plan</source>
        <translation>Plan de cambio</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>El plan se está creando.</translation>
    </message>
    <message>
        <source>The plan is being made anew. Below is the one from before the last change.</source>
        <translation>El plan se está creando de nuevo. Abajo está el anterior al último cambio.</translation>
    </message>
    <message>
        <source>The plan is being made anew. Below is the one from %1.</source>
        <translation>El plan se está creando de nuevo. Abajo está el que parte de %1.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Todavía no hay ningún plan.</translation>
    </message>
    <message>
        <source>&amp;Make the Plan</source>
        <translation>&amp;Crear el plan</translation>
    </message>
    <message>
        <source>What the plan costs, and notes on it</source>
        <translation>Lo que cuesta el plan y notas sobre él</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more note(s) stand in the exported plan.</source>
        <translation>
            <numerusform>%Ln nota más figura en el plan exportado.</numerusform>
            <numerusform>%Ln notas más figuran en el plan exportado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::PresentationWindow</name>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Press Right for the next step, Left for the one before, H for all keys, Esc to leave.</source>
        <translation>Pulse Derecha para el paso siguiente, Izquierda para el anterior, H para ver todas las teclas y Esc para salir.</translation>
    </message>
    <message>
        <source>Enter goes to step %1</source>
        <translation>Intro va al paso %1</translation>
    </message>
    <message>
        <source>This step adds nothing: there is no state before it.</source>
        <translation>Este paso no añade nada: no hay un estado anterior.</translation>
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
        <translation>Derecha, Espacio, Av Pág: paso siguiente
Izquierda, Retroceso, Re Pág: paso anterior
Inicio, Fin: primer y último paso
Un número e Intro: ese paso
B: antes o después
L: aro del puntero
A: nombres o seudónimos
W: marca de agua
D: oscuro o claro
Punto: pantalla negra
Esc: salir</translation>
    </message>
    <message>
        <source>Names are replaced by pseudonyms, now and whenever this design is presented.</source>
        <translation>Los nombres se sustituyen por seudónimos, ahora y siempre que se presente este diseño.</translation>
    </message>
    <message>
        <source>Names are shown in this presentation; the next one has pseudonyms again.</source>
        <translation>Se muestran los nombres en esta presentación; la siguiente vuelve a tener seudónimos.</translation>
    </message>
</context>
<context>
    <name>sliceboard::ProfileItemModel</name>
    <message numerus="yes">
        <source>%1 (%Ln in the design)</source>
        <translation>
            <numerusform>%1 (%Ln en el diseño)</numerusform>
            <numerusform>%1 (%Ln en el diseño)</numerusform>
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
        <source>Never saved</source>
        <translation>Nunca guardado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved change(s)</source>
        <translation>
            <numerusform>%Ln cambio sin guardar</numerusform>
            <numerusform>%Ln cambios sin guardar</numerusform>
        </translation>
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
    <message>
        <source>%1, never saved</source>
        <comment>name of a design</comment>
        <translation>%1, nunca guardado</translation>
    </message>
    <message>
        <source>%1
%2 – %3</source>
        <comment>file, time of the last change, changes</comment>
        <translation>%1
%2 – %3</translation>
    </message>
</context>
<context>
    <name>sliceboard::ReleaseMatrixDialog</name>
    <message>
        <source>Release Matrix</source>
        <translation>Matriz de versiones</translation>
    </message>
    <message>
        <source>&amp;Which Go Together</source>
        <translation>&amp;Cuáles son compatibles</translation>
    </message>
    <message>
        <source>&amp;Planned Upgrade</source>
        <translation>&amp;Actualización prevista</translation>
    </message>
    <message>
        <source>Open a design to plan its upgrade.</source>
        <translation>Abra un diseño para prever su actualización.</translation>
    </message>
</context>
<context>
    <name>sliceboard::RoomItemModel</name>
    <message>
        <source>Whole GPU</source>
        <translation>GPU entera</translation>
    </message>
    <message>
        <source>How many more VMs could be given a whole GPU by DirectPath I/O: GPUs without VM and reserved slot that are for passthrough or nothing yet.</source>
        <translation>A cuántas VM más se les podría dar una GPU entera por DirectPath I/O: GPU sin VM ni ranura reservada que son para passthrough o aún para nada.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln GPU(s) the catalog does not tell how many fit, or tells it by a row that is not verified.</source>
        <translation>
            <numerusform>De %Ln GPU el catálogo no dice cuántas caben, o lo dice con una fila sin verificar.</numerusform>
            <numerusform>De %Ln GPU el catálogo no dice cuántas caben, o lo dice con una fila sin verificar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Frame buffer</source>
        <translation>Frame buffer</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>Modelo de GPU</translation>
    </message>
</context>
<context>
    <name>sliceboard::RuleItemModel</name>
    <message>
        <source>By default: %1</source>
        <translation>Predeterminada: %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminada</translation>
    </message>
    <message>
        <source>In this design</source>
        <translation>En este diseño</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
</context>
<context>
    <name>sliceboard::RuleReferenceDialog</name>
    <message>
        <source>Search rules by id, title and text</source>
        <translation>Buscar reglas por id, título y texto</translation>
    </message>
    <message>
        <source>Rule Reference</source>
        <translation>Referencia de reglas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>About the rule</source>
        <translation>Sobre la regla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln regla</numerusform>
            <numerusform>%Ln reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <translation>Ninguna regla contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>sliceboard::RulesDialog</name>
    <message>
        <source>Sketching: what is not entered yet keeps quiet</source>
        <translation>Boceto: lo que aún no se ha indicado no se señala</translation>
    </message>
    <message>
        <source>Before a change: every rule by default</source>
        <translation>Antes de un cambio: todas las reglas con su gravedad predeterminada</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>To be reviewed: its facts changed</source>
        <translation>Por revisar: cambiaron sus datos</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Stale: it matches no finding</source>
        <translation>Obsoleta: no corresponde a ningún hallazgo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Waive &amp;Again…</source>
        <translation>Eximir de &amp;nuevo…</translation>
    </message>
    <message>
        <source>Rules of This Design</source>
        <translation>Reglas de este diseño</translation>
    </message>
    <message>
        <source>&amp;Severities</source>
        <translation>&amp;Gravedades</translation>
    </message>
    <message>
        <source>&amp;Waivers</source>
        <translation>&amp;Exenciones</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>Buscar reglas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>Predeterminada</translation>
    </message>
    <message>
        <source>Selected rules &amp;count as:</source>
        <translation>Las reglas seleccionadas &amp;cuentan como:</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>A&amp;juste predefinido:</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Takes the place of all severities of this design. Can be undone.</source>
        <translation>Sustituye todas las gravedades de este diseño. Se puede deshacer.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Aceptado por</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Exenciones</translation>
    </message>
    <message>
        <source>Accepts the finding as it is now.</source>
        <translation>Acepta el hallazgo tal como está ahora.</translation>
    </message>
    <message>
        <source>A finding is waived in the findings panel. Reports always list waivers.</source>
        <translation>Los hallazgos se eximen en el panel de hallazgos. Los informes siempre enumeran las exenciones.</translation>
    </message>
    <message>
        <source>Change severity of rules</source>
        <translation>Cambiar la gravedad de reglas</translation>
    </message>
    <message>
        <source>Apply preset of severities</source>
        <translation>Aplicar ajuste predefinido de gravedades</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Remove waivers</source>
        <translation>Quitar exenciones</translation>
    </message>
    <message>
        <source>This waiver matches no finding any more; it can only be removed.</source>
        <translation>Esta exención ya no corresponde a ningún hallazgo; solo se puede quitar.</translation>
    </message>
    <message>
        <source>Waive finding</source>
        <translation>Eximir hallazgo</translation>
    </message>
</context>
<context>
    <name>sliceboard::SavedViewItemModel</name>
    <message>
        <source>Shows the whole board.</source>
        <translation>Muestra todo el tablero.</translation>
    </message>
    <message>
        <source>Shows %1.</source>
        <translation>Muestra %1.</translation>
    </message>
    <message>
        <source>%1 is not in the design any more: shows the whole board.</source>
        <translation>%1 ya no está en el diseño: muestra todo el tablero.</translation>
    </message>
    <message>
        <source>Frames a finding of the rule %1.</source>
        <translation>Enmarca un hallazgo de la regla %1.</translation>
    </message>
    <message>
        <source>Shows the board before and after.</source>
        <translation>Muestra el tablero antes y después.</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>Move view</source>
        <translation>Mover la vista</translation>
    </message>
</context>
<context>
    <name>sliceboard::SearchBar</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the board</source>
        <translation>Buscar en el tablero</translation>
    </message>
    <message>
        <source>Search: a name, host:esx01, profile:*20c, free&gt;=40, has:error …</source>
        <translation>Buscar: un nombre, host:esx01, profile:*20c, free&gt;=40, has:error …</translation>
    </message>
    <message>
        <source>Mistake in the search</source>
        <translation>Error en la búsqueda</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Coincidencia anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Siguiente coincidencia</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Siguiente coincidencia (Intro)</translation>
    </message>
    <message>
        <source>Isolate</source>
        <translation>Aislar</translation>
    </message>
    <message>
        <source>Leave out the hosts on which nothing matches, instead of dimming them</source>
        <translation>Quitar de la vista los hosts en los que nada coincide, en lugar de atenuarlos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Qué se puede buscar</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Volver a mostrarlo todo (Esc)</translation>
    </message>
    <message>
        <source>The search is closed; everything is shown.</source>
        <translation>La búsqueda está cerrada; se muestra todo.</translation>
    </message>
    <message>
        <source>Match %1 of %2: %3</source>
        <translation>Coincidencia %1 de %2: %3</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nada coincide.</translation>
    </message>
    <message>
        <source>%1 of %2 GPUs, %3 of %4 VMs match.</source>
        <translation>Coinciden %1 de %2 GPU y %3 de %4 VM.</translation>
    </message>
    <message>
        <source>Letter %1: %2</source>
        <translation>Letra %1: %2</translation>
    </message>
    <message>
        <source>The search before still holds.</source>
        <translation>La búsqueda anterior sigue en vigor.</translation>
    </message>
    <message>
        <source>Enter goes to the next match; Down lists the matches and how a word can go on.</source>
        <translation>Intro va a la siguiente coincidencia; Abajo enumera las coincidencias y cómo puede seguir una palabra.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>List the matches</source>
        <translation>Enumerar las coincidencias</translation>
    </message>
    <message>
        <source>List the matches (Down)</source>
        <translation>Enumerar las coincidencias (Abajo)</translation>
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
    <message>
        <source>Reload from disk</source>
        <translation>Volver a leer del disco</translation>
    </message>
    <message>
        <source>Restore earlier version</source>
        <translation>Restaurar versión anterior</translation>
    </message>
    <message>
        <source>Merge with the file on disk</source>
        <translation>Fusionar con el archivo en disco</translation>
    </message>
    <message>
        <source>The open design is in no file yet.</source>
        <translation>El diseño abierto aún no está en ningún archivo.</translation>
    </message>
    <message>
        <source>What was last saved is not known after a recovery. Save the design first.</source>
        <translation>Tras una recuperación no se sabe qué se guardó por última vez. Guarde primero el diseño.</translation>
    </message>
    <message>
        <source>Saving was stopped; the file is as it was.</source>
        <translation>Se ha detenido el guardado; el archivo está como estaba.</translation>
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
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Reducir el movimiento</translation>
    </message>
    <message>
        <source>%1 (not yet reviewed)</source>
        <comment>language</comment>
        <translation>%1 (sin revisar)</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>Panels and menus do not slide, and the text cursor does not blink.</source>
        <translation>Los paneles y menús no se deslizan y el cursor de texto no parpadea.</translation>
    </message>
</context>
<context>
    <name>sliceboard::SheetPreview</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>Vista previa de la hoja</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>Hoja anterior</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Hoja siguiente</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Hoja %1 de %2</translation>
    </message>
</context>
<context>
    <name>sliceboard::ShortcutsDialog</name>
    <message>
        <source>Search actions and keys</source>
        <translation>Buscar acciones y teclas</translation>
    </message>
    <message>
        <source>&amp;Remove Key</source>
        <translation>&amp;Quitar tecla</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>Re&amp;stablecer</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>Predeterminada</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>&amp;Nueva tecla:</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <translation>Nueva tecla para “%1”</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>“%1” is needed for typing and moving. Hold Ctrl or Alt, or use a function key.</source>
        <translation>“%1” hace falta para escribir y moverse. Mantenga pulsada Ctrl o Alt, o use una tecla de función.</translation>
    </message>
    <message>
        <source>“%1” opens the menu “%2”.</source>
        <translation>“%1” abre el menú “%2”.</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”, which would be left without a key.</source>
        <translation>“%1” es de “%2”, que se quedaría sin tecla.</translation>
    </message>
    <message>
        <source>&amp;Take It from “%1”</source>
        <translation>&amp;Dársela y dejar “%1” sin tecla</translation>
    </message>
    <message>
        <source>“%1” has no key.</source>
        <translation>“%1” no tiene tecla.</translation>
    </message>
    <message>
        <source>“%1” has the key “%2”.</source>
        <translation>“%1” tiene la tecla “%2”.</translation>
    </message>
    <message>
        <source>All keys are as by default.</source>
        <translation>Todas las teclas son las predeterminadas.</translation>
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
        <source>&amp;Open a design…</source>
        <translation>&amp;Abrir un diseño…</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>Este archivo no se encuentra.</translation>
    </message>
    <message>
        <source>Changed since it was open here.</source>
        <translation>Ha cambiado desde que estuvo abierto aquí.</translation>
    </message>
    <message>
        <source>Templates and examples</source>
        <translation>Plantillas y ejemplos</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Filter designs, templates and examples</source>
        <translation>Filtrar diseños, plantillas y ejemplos</translation>
    </message>
    <message>
        <source>Takes the chosen design off this list; its file stays where it is.</source>
        <translation>Quita de esta lista el diseño elegido; su archivo se queda donde está.</translation>
    </message>
    <message>
        <source>Look at an example: %1</source>
        <comment>group of examples</comment>
        <translation>Ver un ejemplo: %1</translation>
    </message>
</context>
<context>
    <name>sliceboard::StepPage</name>
    <message>
        <source>What changes:</source>
        <translation>Qué cambia:</translation>
    </message>
    <message>
        <source>VMs:</source>
        <translation>VM:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Por qué:</translation>
    </message>
    <message>
        <source>What one should see:</source>
        <translation>Qué se debe ver:</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Resul&amp;t:</source>
        <translation>Resul&amp;tado:</translation>
    </message>
    <message>
        <source>Done b&amp;y:</source>
        <translation>&amp;Hecho por:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Nota:</translation>
    </message>
    <message>
        <source>Choose a step to see what is to be done, and to note how it went.</source>
        <translation>Elija un paso para ver qué hay que hacer y anotar cómo fue.</translation>
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
    <name>sliceboard::TextPreview</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>This file holds no text to be shown (%1).</source>
        <translation>Este archivo no contiene texto que mostrar (%1).</translation>
    </message>
    <message>
        <source>This is the beginning of %1; what is saved or copied is whole.</source>
        <translation>Este es el comienzo de %1; lo que se guarda o copia está completo.</translation>
    </message>
</context>
<context>
    <name>sliceboard::TitleBlockDialog</name>
    <message>
        <source>Title Block and Page</source>
        <translation>Cajetín y página</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>&amp;Customer:</source>
        <translation>&amp;Cliente:</translation>
    </message>
    <message>
        <source>Change &amp;number:</source>
        <translation>&amp;Número de cambio:</translation>
    </message>
    <message>
        <source>Re&amp;vision:</source>
        <translation>Re&amp;visión:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Fecha:</translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <extracomment>Stands in an empty field: how a date is written</extracomment>
        <translation>2026-12-31</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation>&amp;Autor:</translation>
    </message>
    <message>
        <source>Revie&amp;wer:</source>
        <translation>Re&amp;visor:</translation>
    </message>
    <message>
        <source>A&amp;pproved by:</source>
        <translation>A&amp;probado por:</translation>
    </message>
    <message>
        <source>A4, unless chosen at export</source>
        <translation>A4, salvo elección al exportar</translation>
    </message>
    <message>
        <source>Landscape, unless chosen at export</source>
        <translation>Horizontal, salvo elección al exportar</translation>
    </message>
    <message>
        <source>Pa&amp;ge size:</source>
        <translation>Tamaño de pá&amp;gina:</translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation>&amp;Orientación:</translation>
    </message>
    <message>
        <source>Diagrams bear these texts; fields that are empty are left out.</source>
        <translation>Los diagramas llevan estos textos; los campos vacíos se omiten.</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2026-12-31.</source>
        <translation>“%1” no es una fecha; escríbala como 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>sliceboard::ToolBarDialog</name>
    <message>
        <source>Configure Toolbar</source>
        <translation>Configurar barra de herramientas</translation>
    </message>
    <message>
        <source>Icons only</source>
        <translation>Solo iconos</translation>
    </message>
    <message>
        <source>Icons with text beside them</source>
        <translation>Iconos con texto al lado</translation>
    </message>
    <message>
        <source>Icons with text below them</source>
        <translation>Iconos con texto debajo</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Solo texto</translation>
    </message>
    <message>
        <source>&amp;Buttons show:</source>
        <translation>Los &amp;botones muestran:</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>Re&amp;stablecer</translation>
    </message>
    <message>
        <source>A&amp;vailable actions</source>
        <translation>Acciones &amp;disponibles</translation>
    </message>
    <message>
        <source>&amp;Add →</source>
        <translation>&amp;Añadir →</translation>
    </message>
    <message>
        <source>← &amp;Remove</source>
        <translation>← &amp;Quitar</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>&amp;Toolbar, from the start to the end</source>
        <translation>Barra de herramien&amp;tas, de principio a fin</translation>
    </message>
    <message>
        <source>— Separator —</source>
        <translation>— Separador —</translation>
    </message>
</context>
<context>
    <name>sliceboard::Tour</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>sliceboard::TwinBoards</name>
    <message>
        <source>Board before</source>
        <translation>Tablero de antes</translation>
    </message>
    <message>
        <source>Board after</source>
        <translation>Tablero de después</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>After: the open design</source>
        <translation>Después: el diseño abierto</translation>
    </message>
</context>
<context>
    <name>sliceboard::UpgradePage</name>
    <message>
        <source>Stays as it is</source>
        <translation>Se queda como está</translation>
    </message>
    <message>
        <source>&amp;Apply Upgrade</source>
        <translation>A&amp;plicar actualización</translation>
    </message>
    <message>
        <source>Findings that come and go</source>
        <translation>Hallazgos que aparecen y desaparecen</translation>
    </message>
    <message>
        <source>Changes the design in one step, which can be undone.</source>
        <translation>Cambia el diseño en un solo paso, que se puede deshacer.</translation>
    </message>
    <message>
        <source>vGPU &amp;Manager on hosts that have one:</source>
        <translation>vGPU &amp;Manager en los hosts que lo tienen:</translation>
    </message>
    <message>
        <source>vGPU &amp;guest driver in VMs that have it:</source>
        <translation>Controlador &amp;invitado de vGPU en las VM que lo tienen:</translation>
    </message>
    <message>
        <source>&amp;ESXi on all hosts:</source>
        <translation>&amp;ESXi en todos los hosts:</translation>
    </message>
    <message>
        <source>Nothing would change. Choose releases that are newer than those of the design.</source>
        <translation>No cambiaría nada. Elija versiones más nuevas que las del diseño.</translation>
    </message>
    <message>
        <source>%1 and %2 would change. What is newer already stays. Findings that come: %3, that go: %4.</source>
        <translation>Cambiarían %1 y %2. Lo que ya es más nuevo se queda. Hallazgos que aparecen: %3, que desaparecen: %4.</translation>
    </message>
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
            <numerusform>%Ln VM</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings that come: %1</source>
        <translation>Hallazgos que aparecen: %1</translation>
    </message>
    <message>
        <source>Findings that go: %1</source>
        <translation>Hallazgos que desaparecen: %1</translation>
    </message>
    <message>
        <source>Upgrade releases</source>
        <translation>Actualizar versiones</translation>
    </message>
    <message>
        <source>The upgrade is applied: %1 and %2 changed. One step of undo takes it back.</source>
        <translation>La actualización está aplicada: cambiaron %1 y %2. Un solo paso de deshacer la revierte.</translation>
    </message>
</context>
<context>
    <name>sliceboard::VersionsDialog</name>
    <message>
        <source>Earlier Versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>There is none yet. Each save keeps the file that it replaces, up to ten.</source>
        <translation>Aún no hay ninguna. Cada vez que se guarda se conserva el archivo sustituido, hasta diez.</translation>
    </message>
    <message>
        <source>The file as it was before each of the last saves. Restoring puts a version in place of the open design; Undo takes that back, and the file changes only when you save.</source>
        <translation>El archivo tal como era antes de cada una de las últimas veces que se guardó. Restaurar pone una versión en lugar del diseño abierto; Deshacer lo revierte, y el archivo solo cambia cuando usted guarda.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>time, size</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Open as &amp;Copy</source>
        <translation>Abrir como &amp;copia</translation>
    </message>
    <message>
        <source>Since then, up to the open design: %1</source>
        <comment>differences</comment>
        <translation>Desde entonces hasta el diseño abierto: %1</translation>
    </message>
</context>
<context>
    <name>sliceboard::ViewDialog</name>
    <message>
        <source>Saved View</source>
        <translation>Vista guardada</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation>&amp;Pie:</translation>
    </message>
    <message>
        <source>&amp;In sight:</source>
        <translation>A la &amp;vista:</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>&amp;Zoom:</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtro:</translation>
    </message>
    <message>
        <source>Framed fi&amp;nding:</source>
        <translation>&amp;Hallazgo enmarcado:</translation>
    </message>
    <message>
        <source>&amp;Added in this step:</source>
        <translation>Se &amp;añade en este paso:</translation>
    </message>
    <message>
        <source>What the audience reads below the board</source>
        <translation>Lo que el público lee debajo del tablero</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>As large as fits</source>
        <translation>Tan grande como quepa</translation>
    </message>
    <message>
        <source>The whole board</source>
        <translation>Todo el tablero</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not found now: %1</source>
        <translation>No encontrado ahora: %1</translation>
    </message>
    <message>
        <source>The presentation shows the board without these first, and then with them.</source>
        <translation>La presentación muestra el tablero primero sin estos elementos y después con ellos.</translation>
    </message>
    <message>
        <source>Add &amp;Selection</source>
        <translation>Añadir la &amp;selección</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Adds what is selected on the board.</source>
        <translation>Añade lo que está seleccionado en el tablero.</translation>
    </message>
    <message>
        <source>Enter a title: it stands in the list and above the caption.</source>
        <translation>Escriba un título: aparece en la lista y encima del pie.</translation>
    </message>
    <message>
        <source>A text of a view has at most %1 bytes; shorten it.</source>
        <translation>Un texto de una vista tiene como máximo %1 bytes; acórtelo.</translation>
    </message>
    <message>
        <source>The design has no cluster, host, GPU or VM &quot;%1&quot;; leave the field empty for the whole board.</source>
        <translation>El diseño no tiene ningún clúster, host, GPU ni VM “%1”; deje el campo vacío para mostrar todo el tablero.</translation>
    </message>
    <message>
        <source>The view is a step of the presentation, in the order of the list.</source>
        <translation>La vista es un paso de la presentación, en el orden de la lista.</translation>
    </message>
    <message>
        <source>&amp;Group hosts by:</source>
        <translation>A&amp;grupar hosts por:</translation>
    </message>
    <message>
        <source>&amp;Order of hosts:</source>
        <translation>&amp;Orden de los hosts:</translation>
    </message>
    <message>
        <source>As the board is</source>
        <translation>Como está el tablero</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>Modelo de GPU</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>As in the design</source>
        <translation>Como en el diseño</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Fullest first</source>
        <translation>Los más llenos primero</translation>
    </message>
    <message>
        <source>Emptiest first</source>
        <translation>Los más vacíos primero</translation>
    </message>
    <message>
        <source>Worst findings first</source>
        <translation>Los peores hallazgos primero</translation>
    </message>
    <message>
        <source>Fol&amp;ded:</source>
        <translation>Pl&amp;egados:</translation>
    </message>
    <message>
        <source>What is unchecked is no longer folded when the view is shown.</source>
        <translation>Lo que se desmarca ya no está plegado cuando se muestra la vista.</translation>
    </message>
    <message>
        <source>Nothing is folded. Fold groups and hosts on the board, then choose Update.</source>
        <translation>No hay nada plegado. Pliegue grupos y hosts en el tablero y elija Actualizar.</translation>
    </message>
</context>
<context>
    <name>sliceboard::ViewsPanel</name>
    <message>
        <source>Replace &amp;names by pseudonyms</source>
        <translation>Sustituir los &amp;nombres por seudónimos</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Enter shows a view, F2 renames it, Delete deletes it, Ctrl+Up and Ctrl+Down move it.</source>
        <translation>Intro muestra una vista, F2 cambia su nombre, Supr la elimina, Ctrl+Arriba y Ctrl+Abajo la mueven.</translation>
    </message>
    <message>
        <source>Add &amp;Current View</source>
        <translation>Añadir la vista a&amp;ctual</translation>
    </message>
    <message>
        <source>U&amp;pdate</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Lets the view show what the board shows now.</source>
        <translation>Hace que la vista muestre lo que el tablero muestra ahora.</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>Title, caption, framed finding, before and after.</source>
        <translation>Título, pie, hallazgo enmarcado, antes y después.</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>M&amp;ostrar</translation>
    </message>
    <message>
        <source>Shows the view on the board.</source>
        <translation>Muestra la vista en el tablero.</translation>
    </message>
    <message>
        <source>↑</source>
        <comment>moves up</comment>
        <translation>↑</translation>
    </message>
    <message>
        <source>Moves the view up (Ctrl+Up).</source>
        <translation>Sube la vista (Ctrl+Arriba).</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>↓</source>
        <comment>moves down</comment>
        <translation>↓</translation>
    </message>
    <message>
        <source>Moves the view down (Ctrl+Down).</source>
        <translation>Baja la vista (Ctrl+Abajo).</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Deletes the view (Delete).</source>
        <translation>Elimina la vista (Supr).</translation>
    </message>
    <message>
        <source>&amp;Watermark:</source>
        <translation>&amp;Marca de agua:</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Marca de agua</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>P&amp;resentar</translation>
    </message>
    <message>
        <source>Presents from the first step (F5).</source>
        <translation>Presenta desde el primer paso (F5).</translation>
    </message>
    <message>
        <source>E&amp;xport as PDF…</source>
        <translation>E&amp;xportar como PDF…</translation>
    </message>
    <message>
        <source>Writes one page for each step.</source>
        <translation>Escribe una página para cada paso.</translation>
    </message>
    <message>
        <source>The whole board</source>
        <translation>Todo el tablero</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Update view</source>
        <translation>Actualizar vista</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Eliminar vista</translation>
    </message>
    <message>
        <source>Move view</source>
        <translation>Mover la vista</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation>Editar vista</translation>
    </message>
    <message>
        <source>No view yet. A view keeps what the board shows; views are the steps of a presentation. Zoom to what you want to show, then choose Add Current View.</source>
        <translation>Aún no hay vistas. Una vista guarda lo que muestra el tablero; las vistas son los pasos de una presentación. Acerque lo que quiera mostrar y elija Añadir la vista actual.</translation>
    </message>
    <message>
        <source>Clusters, hosts, VMs and the customer appear as host-01, vm-001 and so on, in the presentation and in its PDF. The design keeps it, for everyone who presents it.</source>
        <translation>Los clústeres, hosts, VM y el cliente aparecen como host-01, vm-001, etc., en la presentación y en su PDF. El diseño lo conserva, para todos los que lo presenten.</translation>
    </message>
    <message>
        <source>Present under pseudonyms</source>
        <translation>Presentar con seudónimos</translation>
    </message>
    <message>
        <source>Present with real names</source>
        <translation>Presentar con los nombres reales</translation>
    </message>
    <message>
        <source>Saves what the board shows now: what is selected or in the middle, the zoom and what is folded.</source>
        <translation>Guarda lo que el tablero muestra ahora: lo que está seleccionado o en el centro, el zoom y lo que está plegado.</translation>
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
        <source>Ask for %1</source>
        <translation>Solicitar %1</translation>
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
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>VM hardware version:</source>
        <translation>Versión de hardware de la VM:</translation>
    </message>
    <message>
        <source>Secure boot:</source>
        <translation>Arranque seguro:</translation>
    </message>
    <message>
        <source>Memory hot-add:</source>
        <translation>Adición de memoria en caliente:</translation>
    </message>
    <message>
        <source>Hot-plug of passthrough devices:</source>
        <translation>Conexión en caliente de dispositivos de passthrough:</translation>
    </message>
    <message>
        <source>NVIDIA licence:</source>
        <translation>Licencia de NVIDIA:</translation>
    </message>
    <message>
        <source>Tags:</source>
        <translation>Etiquetas:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Words for house rules, separated by commas.</source>
        <translation>Palabras para reglas propias, separadas por comas.</translation>
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
    <message numerus="yes">
        <source>%Ln VM(s) are not shown.</source>
        <translation>
            <numerusform>%Ln VM no se muestra.</numerusform>
            <numerusform>%Ln VM no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
</context>
<context>
    <name>sliceboard::WaiverDialog</name>
    <message>
        <source>Waive a Finding</source>
        <translation>Eximir un hallazgo</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Eximir</translation>
    </message>
    <message>
        <source>&amp;Ends on a day</source>
        <translation>&amp;Termina un día</translation>
    </message>
    <message>
        <source>Finding:</source>
        <translation>Hallazgo:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motivo:</translation>
    </message>
    <message>
        <source>&amp;Accepted by:</source>
        <translation>&amp;Aceptado por:</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation>Ú&amp;ltimo día:</translation>
    </message>
    <message>
        <source>Why this is fine here, and who agreed</source>
        <translation>Por qué está bien aquí y quién lo aprobó</translation>
    </message>
    <message>
        <source>The finding counts no more until %1, unless its facts change before.</source>
        <translation>El hallazgo deja de contar hasta el %1, salvo que antes cambien sus datos.</translation>
    </message>
    <message>
        <source>The finding counts no more, unless its facts change.</source>
        <translation>El hallazgo deja de contar, salvo que cambien sus datos.</translation>
    </message>
    <message>
        <source>Enter a reason: reports list it.</source>
        <translation>Indique un motivo: aparece en los informes.</translation>
    </message>
</context>
<context>
    <name>sliceboard::WayOutBar</name>
    <message>
        <source>Ways out</source>
        <translation>Alternativas</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Dejarlo aquí</translation>
    </message>
    <message>
        <source>Leave it where it was</source>
        <translation>Dejarlo donde estaba</translation>
    </message>
    <message>
        <source>Ways out are offered beside the pointer.</source>
        <translation>Junto al puntero se ofrecen alternativas.</translation>
    </message>
    <message>
        <source>Undo the drop</source>
        <translation>Deshacer la acción</translation>
    </message>
</context>
</TS>
