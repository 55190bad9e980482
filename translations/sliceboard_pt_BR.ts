<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished">&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished">&amp;Reduzir</translation>
    </message>
    <message>
        <source>Zoom to &amp;Fit</source>
        <translation type="unfinished">Aj&amp;ustar à janela</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation type="unfinished">&amp;Tamanho real</translation>
    </message>
    <message>
        <source>Fol&amp;d All</source>
        <translation type="unfinished">Reco&amp;lher tudo</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation type="unfinished">&amp;Expandir tudo</translation>
    </message>
    <message>
        <source>O&amp;verview Map</source>
        <translation type="unfinished">&amp;Mapa geral</translation>
    </message>
    <message>
        <source>Group by &amp;Cluster</source>
        <translation type="unfinished">Agrupar por &amp;cluster</translation>
    </message>
    <message>
        <source>Group by &amp;GPU Model</source>
        <translation type="unfinished">Agrupar por modelo de &amp;GPU</translation>
    </message>
    <message>
        <source>Group by &amp;Mode</source>
        <translation type="unfinished">Agrupar por &amp;modo</translation>
    </message>
    <message>
        <source>Group by &amp;Utilisation</source>
        <translation type="unfinished">Agrupar por &amp;utilização</translation>
    </message>
    <message>
        <source>Group by &amp;Findings</source>
        <translation type="unfinished">Agrupar por &amp;ocorrências</translation>
    </message>
    <message>
        <source>Sort as in the &amp;Design</source>
        <translation type="unfinished">Ordenar como no &amp;projeto</translation>
    </message>
    <message>
        <source>Sort by &amp;Name</source>
        <translation type="unfinished">Ordenar por &amp;nome</translation>
    </message>
    <message>
        <source>Sort &amp;Emptiest First</source>
        <translation type="unfinished">Ordenar: mais &amp;vazios primeiro</translation>
    </message>
    <message>
        <source>Sort &amp;Worst Findings First</source>
        <translation type="unfinished">O&amp;rdenar: piores ocorrências primeiro</translation>
    </message>
    <message>
        <source>Arrange &amp;Again</source>
        <translation type="unfinished">Organiz&amp;ar novamente</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">&amp;Refazer</translation>
    </message>
    <message>
        <source>Add &amp;Cluster</source>
        <translation type="unfinished">Adicionar &amp;cluster</translation>
    </message>
    <message>
        <source>Add &amp;Hosts…</source>
        <translation type="unfinished">Adicionar &amp;hosts…</translation>
    </message>
    <message>
        <source>Add &amp;GPUs…</source>
        <translation type="unfinished">Adicionar &amp;GPUs…</translation>
    </message>
    <message>
        <source>Add &amp;VMs…</source>
        <translation type="unfinished">Adicionar &amp;VMs…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished">E&amp;xcluir</translation>
    </message>
    <message>
        <source>Select &amp;All of This Kind</source>
        <translation type="unfinished">Selecionar &amp;tudo deste tipo</translation>
    </message>
    <message>
        <source>&amp;Take VMs</source>
        <translation type="unfinished">Pe&amp;gar VMs</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished">&amp;Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">Colar</translation>
    </message>
    <message>
        <source>Take VMs &amp;off Their GPUs</source>
        <translation type="unfinished">Ret&amp;irar VMs das suas GPUs</translation>
    </message>
    <message>
        <source>Ask for a &amp;Whole GPU</source>
        <translation type="unfinished">So&amp;licitar uma GPU inteira</translation>
    </message>
    <message>
        <source>GPU: &amp;Unassigned</source>
        <translation type="unfinished">GPU: &amp;não atribuída</translation>
    </message>
    <message>
        <source>GPU: &amp;Passthrough</source>
        <translation type="unfinished">GPU: pa&amp;ssthrough</translation>
    </message>
    <message>
        <source>GPU: vGPU, Mi&amp;xed Size</source>
        <translation type="unfinished">GPU: vGPU, tamanho mist&amp;o</translation>
    </message>
    <message>
        <source>GPU: vGPU, &amp;MIG</source>
        <translation type="unfinished">GPU: vGPU, &amp;MIG</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished">&amp;Novo…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished">&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Salvar</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished">Salvar &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Close Design</source>
        <translation type="unfinished">&amp;Fechar projeto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">Sa&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished">Locali&amp;zar…</translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation type="unfinished">&amp;Próxima ocorrência</translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation type="unfinished">Ocorrência a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Rules of This Design…</source>
        <translation type="unfinished">&amp;Regras deste projeto…</translation>
    </message>
    <message>
        <source>&amp;House Rules…</source>
        <translation type="unfinished">Re&amp;gras próprias…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished">&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;Rule Reference</source>
        <translation type="unfinished">Referência de re&amp;gras</translation>
    </message>
    <message>
        <source>Re&amp;lease Matrix…</source>
        <translation type="unfinished">&amp;Matriz de versões…</translation>
    </message>
    <message>
        <source>&amp;About Sliceboard</source>
        <translation type="unfinished">&amp;Sobre o Sliceboard</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Ação</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation type="unfinished">&amp;Versões anteriores…</translation>
    </message>
    <message>
        <source>Export S&amp;teps as PDF…</source>
        <translation type="unfinished">Exportar e&amp;tapas como PDF…</translation>
    </message>
    <message>
        <source>Present from Chosen Vie&amp;w</source>
        <translation type="unfinished">Apresentar a partir da &amp;vista escolhida</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation type="unfinished">A&amp;talhos de teclado…</translation>
    </message>
    <message>
        <source>Configure &amp;Toolbar…</source>
        <translation type="unfinished">Configurar &amp;barra de ferramentas…</translation>
    </message>
    <message>
        <source>Sliceboard &amp;Help</source>
        <translation type="unfinished">A&amp;juda do Sliceboard</translation>
    </message>
    <message>
        <source>Guided &amp;Tour</source>
        <translation type="unfinished">&amp;Visita guiada</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation type="unfinished">Co&amp;mparar…</translation>
    </message>
    <message>
        <source>Mer&amp;ge Conflicts…</source>
        <translation type="unfinished">Conflitos de mescla&amp;gem…</translation>
    </message>
    <message>
        <source>Show &amp;Changes</source>
        <translation type="unfinished">M&amp;ostrar alterações</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished">&amp;Exportar…</translation>
    </message>
    <message>
        <source>Title &amp;Block and Page…</source>
        <translation type="unfinished">&amp;Bloco de título e página…</translation>
    </message>
    <message>
        <source>Print Previe&amp;w…</source>
        <translation type="unfinished">Visuali&amp;zar impressão…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">Im&amp;primir…</translation>
    </message>
    <message>
        <source>Sort Fulles&amp;t First</source>
        <translation type="unfinished">Ordenar: mais c&amp;heios primeiro</translation>
    </message>
    <message>
        <source>Dupli&amp;cate VMs</source>
        <translation type="unfinished">Duplicar &amp;VMs</translation>
    </message>
    <message>
        <source>Fill &amp;In Usual Settings…</source>
        <translation type="unfinished">Preencher configurações ha&amp;bituais…</translation>
    </message>
    <message>
        <source>Place O&amp;n…</source>
        <translation type="unfinished">&amp;Posicionar em…</translation>
    </message>
    <message>
        <source>Remo&amp;ve This Device</source>
        <translation type="unfinished">Re&amp;mover este dispositivo</translation>
    </message>
    <message>
        <source>Reserve a &amp;Slot of the Current Profile</source>
        <translation type="unfinished">Reservar um slot do per&amp;fil atual</translation>
    </message>
    <message>
        <source>Place &amp;Here</source>
        <translation type="unfinished">Posicionar a&amp;qui</translation>
    </message>
    <message>
        <source>Ask for the Current Profi&amp;le</source>
        <translation type="unfinished">&amp;Solicitar o perfil atual</translation>
    </message>
    <message>
        <source>GPU: vGPU, Same Si&amp;ze</source>
        <translation type="unfinished">GPU: vGPU, mesmo taman&amp;ho</translation>
    </message>
    <message>
        <source>Save Curren&amp;t View</source>
        <translation type="unfinished">Salvar a v&amp;ista atual</translation>
    </message>
    <message>
        <source>Pr&amp;esent</source>
        <translation type="unfinished">Aprese&amp;ntar</translation>
    </message>
    <message>
        <source>Fu&amp;ll Screen</source>
        <translation type="unfinished">Tela &amp;cheia</translation>
    </message>
    <message>
        <source>&amp;Edit Properties</source>
        <translation type="unfinished">&amp;Editar propriedades</translation>
    </message>
    <message>
        <source>Show Its &amp;Findings</source>
        <translation type="unfinished">Mostr&amp;ar suas ocorrências</translation>
    </message>
    <message>
        <source>Go to O&amp;utline</source>
        <translation type="unfinished">&amp;Ir para a estrutura</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation type="unfinished">Re&amp;nomear</translation>
    </message>
    <message>
        <source>Ne&amp;xt Match</source>
        <translation type="unfinished">Próxim&amp;a correspondência</translation>
    </message>
    <message>
        <source>Previous Match</source>
        <translation type="unfinished">Correspondência anterior</translation>
    </message>
    <message>
        <source>Carry by &amp;Keyboard</source>
        <translation type="unfinished">Levar pel&amp;o teclado</translation>
    </message>
    <message>
        <source>&amp;Change Plan</source>
        <translation type="unfinished">Plano &amp;de mudança</translation>
    </message>
    <message>
        <source>Zoom to Selectio&amp;n</source>
        <translation type="unfinished">Ampliar a &amp;seleção</translation>
    </message>
    <message>
        <source>Fo&amp;ld</source>
        <translation type="unfinished">Reco&amp;lher</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation type="unfinished">Ex&amp;pandir</translation>
    </message>
    <message>
        <source>Select Same &amp;Profile</source>
        <translation type="unfinished">Selecionar as do mesmo perfil</translation>
    </message>
    <message>
        <source>New Win&amp;dow</source>
        <translation type="unfinished">Nova &amp;janela</translation>
    </message>
    <message>
        <source>Go to VMs</source>
        <translation type="unfinished">Ir para as VMs</translation>
    </message>
    <message>
        <source>Go to Profiles</source>
        <translation type="unfinished">Ir para os perfis</translation>
    </message>
    <message>
        <source>Go to Inspector</source>
        <translation type="unfinished">Ir para o inspetor</translation>
    </message>
    <message>
        <source>Go to History</source>
        <translation type="unfinished">Ir para o histórico</translation>
    </message>
    <message>
        <source>Go to Findings</source>
        <translation type="unfinished">Ir para as ocorrências</translation>
    </message>
    <message>
        <source>Go to Capacity</source>
        <translation type="unfinished">Ir para a capacidade</translation>
    </message>
    <message>
        <source>Go to Views</source>
        <translation type="unfinished">Ir para as vistas</translation>
    </message>
    <message>
        <source>Next Panel</source>
        <translation type="unfinished">Próximo painel</translation>
    </message>
    <message>
        <source>Previous Panel</source>
        <translation type="unfinished">Painel anterior</translation>
    </message>
    <message>
        <source>Go to Board</source>
        <translation type="unfinished">Ir para o quadro</translation>
    </message>
    <message>
        <source>Move to Another Cluster…</source>
        <translation type="unfinished">Mover para outro cluster…</translation>
    </message>
</context>
<context>
    <name>BoardArrangement</name>
    <message>
        <source>No GPUs</source>
        <translation type="unfinished">Sem GPUs</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished">Vazios</translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished">Cheios</translation>
    </message>
    <message>
        <source>%1–%2 % used</source>
        <translation type="unfinished">%1–%2 % em uso</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation type="unfinished">Com erros</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation type="unfinished">Com avisos</translation>
    </message>
    <message>
        <source>With unknown facts</source>
        <translation type="unfinished">Com fatos desconhecidos</translation>
    </message>
    <message>
        <source>Without findings</source>
        <translation type="unfinished">Sem ocorrências</translation>
    </message>
</context>
<context>
    <name>BoardNodeAccessible</name>
    <message>
        <source>Unfold</source>
        <translation type="unfinished">Expandir</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished">Recolher</translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished">Selecionar</translation>
    </message>
    <message>
        <source>Folds or unfolds it</source>
        <translation type="unfinished">Recolhe ou expande</translation>
    </message>
    <message>
        <source>Selects it</source>
        <translation type="unfinished">Seleciona</translation>
    </message>
</context>
<context>
    <name>CapacityItemModel</name>
    <message>
        <source>The whole design</source>
        <translation type="unfinished">O projeto inteiro</translation>
    </message>
</context>
<context>
    <name>CapacityTexts</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished">desconhecido</translation>
    </message>
    <message>
        <source>%1+</source>
        <extracomment>At least this many</extracomment>
        <translation type="unfinished">%1+</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>One of several licences</extracomment>
        <translation type="unfinished">%1 ou %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished">Desconhecido</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>One licence for each running VM: %1 (%2).</source>
        <translation type="unfinished">Uma licença para cada VM em execução: %1 (%2).</translation>
    </message>
    <message>
        <source>One licence for each GPU: %1 (%2).</source>
        <translation type="unfinished">Uma licença para cada GPU: %1 (%2).</translation>
    </message>
    <message>
        <source>Which licence a whole GPU with the Data Center driver needs is not in the catalog.</source>
        <translation type="unfinished">O catálogo não informa de qual licença uma GPU inteira com o driver Data Center precisa.</translation>
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
        <translation type="unfinished">Reservado</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Livre</translation>
    </message>
    <message>
        <source>Stranded</source>
        <translation type="unfinished">Desaproveitado</translation>
    </message>
    <message>
        <source>%1: no GPU.</source>
        <translation type="unfinished">%1: nenhuma GPU.</translation>
    </message>
    <message>
        <source>%1: the catalog does not know the GPUs here.</source>
        <translation type="unfinished">%1: o catálogo não conhece as GPUs daqui.</translation>
    </message>
    <message>
        <source>%1 %2 GB</source>
        <translation type="unfinished">%1 %2 GB</translation>
    </message>
    <message>
        <source>%1: %2 GB of frame buffer, of it: %3.</source>
        <translation type="unfinished">%1: %2 GB de frame buffer, dos quais: %3.</translation>
    </message>
    <message>
        <source>GPUs that the catalog does not know: %1.</source>
        <translation type="unfinished">GPUs que o catálogo não conhece: %1.</translation>
    </message>
    <message>
        <source>Find no room: %1.</source>
        <translation type="unfinished">Não encontram espaço: %1.</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>The catalog file could not be opened: %1.</source>
        <translation type="unfinished">Não foi possível abrir o arquivo de catálogo: %1.</translation>
    </message>
    <message>
        <source>The catalog file is larger than %1 MiB.</source>
        <translation type="unfinished">O arquivo de catálogo é maior que %1 MiB.</translation>
    </message>
    <message>
        <source>%1 is not read; the files of a catalog are %2.</source>
        <translation type="unfinished">%1 não é lido; os arquivos de um catálogo são %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names two GPU models.</source>
        <translation type="unfinished">&quot;%1&quot; designa dois modelos de GPU.</translation>
    </message>
    <message>
        <source>The vGPU type %1 is larger than its GPU (%2 GB).</source>
        <translation type="unfinished">O tipo de vGPU %1 é maior que a sua GPU (%2 GB).</translation>
    </message>
    <message>
        <source>&quot;max_mixed&quot;, &quot;mixed_ids&quot; and &quot;mixed_width&quot; of the vGPU type %1 do not agree: as many placement IDs as vGPUs are expected.</source>
        <translation type="unfinished">&quot;max_mixed&quot;, &quot;mixed_ids&quot; e &quot;mixed_width&quot; do tipo de vGPU %1 não concordam: esperam-se tantos IDs de posicionamento quantas vGPUs.</translation>
    </message>
    <message>
        <source>&quot;max_equal&quot; and &quot;equal_ids&quot; of the vGPU type %1 do not agree: as many placement IDs as vGPUs are expected.</source>
        <translation type="unfinished">&quot;max_equal&quot; e &quot;equal_ids&quot; do tipo de vGPU %1 não concordam: esperam-se tantos IDs de posicionamento quantas vGPUs.</translation>
    </message>
    <message>
        <source>A placement ID of the vGPU type %1 reaches beyond the %2 GB of its GPU.</source>
        <translation type="unfinished">Um ID de posicionamento do tipo de vGPU %1 ultrapassa os %2 GB da sua GPU.</translation>
    </message>
    <message>
        <source>The vGPU type %1 must name a &quot;mig_profile&quot; if, and only if, its sharing is mig.</source>
        <translation type="unfinished">O tipo de vGPU %1 deve indicar um &quot;mig_profile&quot; se, e somente se, o seu compartilhamento for mig.</translation>
    </message>
    <message>
        <source>The MIG profile &quot;%1&quot; of the vGPU type %2 is not in the MIG table of %3.</source>
        <translation type="unfinished">O perfil MIG &quot;%1&quot; do tipo de vGPU %2 não está na tabela MIG de %3.</translation>
    </message>
    <message>
        <source>&quot;max_per_instance&quot; and &quot;ids_in_instance&quot; of the vGPU type %1 do not agree.</source>
        <translation type="unfinished">&quot;max_per_instance&quot; e &quot;ids_in_instance&quot; do tipo de vGPU %1 não concordam.</translation>
    </message>
    <message>
        <source>The MIG table &quot;%1&quot; of %2 is not in mig.yaml.</source>
        <translation type="unfinished">A tabela MIG &quot;%1&quot; de %2 não está em mig.yaml.</translation>
    </message>
    <message>
        <source>The vGPU type %1 belongs to &quot;%2&quot;, which is not a GPU model of the catalog.</source>
        <translation type="unfinished">O tipo de vGPU %1 pertence a &quot;%2&quot;, que não é um modelo de GPU do catálogo.</translation>
    </message>
    <message>
        <source>The vGPU types of &quot;%1&quot; need a &quot;region_gib&quot;.</source>
        <translation type="unfinished">Os tipos de vGPU de &quot;%1&quot; precisam de um &quot;region_gib&quot;.</translation>
    </message>
    <message>
        <source>The catalog&apos;s row for &quot;%1&quot; is replaced by your own in line %2 of %3.</source>
        <translation type="unfinished">A linha do catálogo para &quot;%1&quot; é substituída pela sua própria na linha %2 de %3.</translation>
    </message>
    <message>
        <source>Expected numbers from 0 on in ascending order.</source>
        <translation type="unfinished">Esperavam-se números a partir de 0 em ordem crescente.</translation>
    </message>
    <message>
        <source>&quot;verified&quot; must be false if, and only if, &quot;unverified&quot; lists the fields that are not.</source>
        <translation type="unfinished">&quot;verified&quot; deve ser false se, e somente se, &quot;unverified&quot; listar os campos que não foram verificados.</translation>
    </message>
    <message>
        <source>The source %1 is not listed in sources.yaml.</source>
        <translation type="unfinished">A fonte %1 não está listada em sources.yaml.</translation>
    </message>
    <message>
        <source>Expected a release of branch %1 such as &quot;%1.2&quot;, but got %2.</source>
        <translation type="unfinished">Esperava-se uma versão do ramo %1, como &quot;%1.2&quot;, mas foi encontrado %2.</translation>
    </message>
    <message>
        <source>Release %1 is listed twice.</source>
        <translation type="unfinished">A versão %1 aparece duas vezes.</translation>
    </message>
    <message>
        <source>Expected an ESXi version such as 8.0.3, but got %1.</source>
        <translation type="unfinished">Esperava-se uma versão do ESXi, como 8.0.3, mas foi encontrado %1.</translation>
    </message>
    <message>
        <source>Expected a month such as 2026-07, but got %1.</source>
        <translation type="unfinished">Esperava-se um mês, como 2026-07, mas foi encontrado %1.</translation>
    </message>
    <message>
        <source>Expected a vGPU release such as 14.2, but got %1.</source>
        <translation type="unfinished">Esperava-se uma versão de vGPU, como 14.2, mas foi encontrado %1.</translation>
    </message>
    <message>
        <source>Expected a vGPU release such as 15.0, but got %1.</source>
        <translation type="unfinished">Esperava-se uma versão de vGPU, como 15.0, mas foi encontrado %1.</translation>
    </message>
    <message>
        <source>A MIG profile needs &quot;compute_slices&quot;, &quot;memory_slices&quot; and &quot;starts&quot;.</source>
        <translation type="unfinished">Um perfil MIG precisa de &quot;compute_slices&quot;, &quot;memory_slices&quot; e &quot;starts&quot;.</translation>
    </message>
    <message>
        <source>&quot;size&quot; (%1) differs from &quot;memory_slices&quot; (%2).</source>
        <translation type="unfinished">&quot;size&quot; (%1) difere de &quot;memory_slices&quot; (%2).</translation>
    </message>
    <message>
        <source>There is already a MIG profile &quot;%1&quot; in this table.</source>
        <translation type="unfinished">Já existe um perfil MIG &quot;%1&quot; nesta tabela.</translation>
    </message>
    <message>
        <source>The MIG profile &quot;%1&quot; reaches beyond the %2 compute slices and %3 memory slices of its table.</source>
        <translation type="unfinished">O perfil MIG &quot;%1&quot; ultrapassa as %2 fatias de computação e as %3 fatias de memória da sua tabela.</translation>
    </message>
    <message>
        <source>Expected &quot;size_gb&quot; and &quot;mixed_ids&quot; within a region of %1 GB.</source>
        <translation type="unfinished">Esperavam-se &quot;size_gb&quot; e &quot;mixed_ids&quot; dentro de uma região de %1 GB.</translation>
    </message>
    <message>
        <source>&quot;mixed_max&quot; (%1) is not the number of &quot;mixed_ids&quot; (%2).</source>
        <translation type="unfinished">&quot;mixed_max&quot; (%1) não é a quantidade de &quot;mixed_ids&quot; (%2).</translation>
    </message>
    <message>
        <source>Expected module ids of a partition, from 1 on and ascending.</source>
        <translation type="unfinished">Esperavam-se IDs de módulo de uma partição, a partir de 1 e em ordem crescente.</translation>
    </message>
    <message>
        <source>The GPU model %1 is not in gpus.yaml.</source>
        <translation type="unfinished">O modelo de GPU %1 não está em gpus.yaml.</translation>
    </message>
    <message>
        <source>Expected one module id from 1 on for each of %1 GPUs.</source>
        <translation type="unfinished">Esperava-se um ID de módulo a partir de 1 para cada uma das %1 GPUs.</translation>
    </message>
    <message>
        <source>Expected an address such as https://example.org/guide, but got %1.</source>
        <translation type="unfinished">Esperava-se um endereço, como https://example.org/guide, mas foi encontrado %1.</translation>
    </message>
    <message>
        <source>There is already a row for &quot;%1&quot; in this folder.</source>
        <translation type="unfinished">Já existe uma linha para &quot;%1&quot; nesta pasta.</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>how month and year are written, as QLocale::toString() reads it</extracomment>
        <translation type="unfinished">MMMM &apos;de&apos; yyyy</translation>
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
        <translation type="unfinished">sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">não</translation>
    </message>
    <message>
        <source>from your folder</source>
        <translation type="unfinished">da sua pasta</translation>
    </message>
    <message>
        <source>unverified: %1</source>
        <translation type="unfinished">não verificado: %1</translation>
    </message>
    <message>
        <source>Usage: sliceboard-cli COMMAND [options]</source>
        <translation type="unfinished">Uso: sliceboard-cli COMMAND [options]</translation>
    </message>
    <message>
        <source>Checks and draws designs of GPU partitions without a window.</source>
        <translation type="unfinished">Verifica e desenha projetos de partições de GPU sem uma janela.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished">Comandos:</translation>
    </message>
    <message>
        <source>sliceboard-cli COMMAND --help tells the options of a command.</source>
        <translation type="unfinished">sliceboard-cli COMMAND --help mostra as opções de um comando.</translation>
    </message>
    <message>
        <source>Options: --help, --version.</source>
        <translation type="unfinished">Opções: --help, --version.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation type="unfinished">Códigos de saída:</translation>
    </message>
    <message>
        <source>  0  fine</source>
        <translation type="unfinished">  0  tudo certo</translation>
    </message>
    <message>
        <source>  1  check: findings at or above --fail-on; compat: the upgrade adds such findings</source>
        <translation type="unfinished">  1  check: ocorrências no nível de --fail-on ou acima; compat: a atualização adiciona tais ocorrências</translation>
    </message>
    <message>
        <source>  2  bad usage, or a file that cannot be read or written</source>
        <translation type="unfinished">  2  uso incorreto, ou um arquivo que não pode ser lido ou gravado</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; the commands are %2.%3</source>
        <translation type="unfinished">Não existe o comando &quot;%1&quot;; os comandos são %2.%3</translation>
    </message>
    <message>
        <source>--lang takes one of %1, but got &quot;%2&quot;.</source>
        <translation type="unfinished">--lang aceita um destes valores: %1, mas foi encontrado &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation type="unfinished">Qual comando?</translation>
    </message>
    <message>
        <source>How to print: text or json (default: text).</source>
        <translation type="unfinished">Como imprimir: text ou json (padrão: text).</translation>
    </message>
    <message>
        <source>List only what is about this GPU model, such as a100-pcie-40gb.</source>
        <translation type="unfinished">Listar somente o que se refere a este modelo de GPU, como a100-pcie-40gb.</translation>
    </message>
    <message>
        <source>The catalog has no topic &quot;%1&quot;; the topics are %2.%3</source>
        <translation type="unfinished">O catálogo não tem o tópico &quot;%1&quot;; os tópicos são %2.%3</translation>
    </message>
    <message>
        <source>Drivers are the same for all GPU models: leave out --gpu.</source>
        <translation type="unfinished">Os drivers são os mesmos para todos os modelos de GPU: omita --gpu.</translation>
    </message>
    <message>
        <source>The catalog has no GPU model &quot;%1&quot;.%2</source>
        <translation type="unfinished">O catálogo não tem o modelo de GPU &quot;%1&quot;.%2</translation>
    </message>
    <message>
        <source>Catalog: %1.</source>
        <translation type="unfinished">Catálogo: %1.</translation>
    </message>
    <message>
        <source>Lists what the catalog knows. Rows that are not verified name the fields in doubt.</source>
        <translation type="unfinished">Lista o que o catálogo conhece. As linhas não verificadas indicam os campos em dúvida.</translation>
    </message>
    <message>
        <source>How to print: text, json, sarif (SARIF 2.1.0, for code scanning) or junit (JUnit XML, for test reports) (default: text).</source>
        <translation type="unfinished">Como imprimir: text, json, sarif (SARIF 2.1.0, para análise de código) ou junit (JUnit XML, para relatórios de teste) (padrão: text).</translation>
    </message>
    <message>
        <source>The mildest severity of findings that ends with exit code 1: error, warning, unknown, info, or never (default: error). Waived findings do not count.</source>
        <translation type="unfinished">A menor severidade de ocorrências que encerra com código de saída 1: error, warning, unknown, info ou never (padrão: error). Ocorrências dispensadas não contam.</translation>
    </message>
    <message>
        <source>The day to check for, as to expiry of waivers and ends of support (default: the current day).</source>
        <translation type="unfinished">O dia para o qual verificar, quanto à expiração de dispensas e ao fim de suporte (padrão: o dia atual).</translation>
    </message>
    <message>
        <source>Then measure what each rule costs over the whole design, and print that to standard error, the dearest first.</source>
        <translation type="unfinished">Medir depois quanto cada regra custa no projeto inteiro e imprimir isso na saída de erro, da mais cara à mais barata.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Regra</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished">Entidades</translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished">ms</translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished">Parcela</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation type="unfinished">Todas as regras</translation>
    </message>
    <message>
        <source>Checks a design and prints its findings, waivers and changed severities. FILE may be -, for standard input.</source>
        <translation type="unfinished">Verifica um projeto e imprime suas ocorrências, dispensas e severidades alteradas. FILE pode ser -, para a entrada padrão.</translation>
    </message>
    <message>
        <source>Which guest drivers go with this release of the vGPU Manager.</source>
        <translation type="unfinished">Quais drivers convidados combinam com esta versão do vGPU Manager.</translation>
    </message>
    <message>
        <source>Which vGPU Managers take this release of the vGPU guest driver.</source>
        <translation type="unfinished">Quais vGPU Managers aceitam esta versão do driver convidado de vGPU.</translation>
    </message>
    <message>
        <source>Which vGPU branches are for this ESXi version, such as 8.0u3.</source>
        <translation type="unfinished">Quais ramos de vGPU são para esta versão do ESXi, como 8.0u3.</translation>
    </message>
    <message>
        <source>With FILE: what a vGPU Manager of this release on its hosts would bring.</source>
        <translation type="unfinished">Com FILE: o que um vGPU Manager desta versão nos seus hosts traria.</translation>
    </message>
    <message>
        <source>With FILE: what a vGPU guest driver of this release in its VMs would bring.</source>
        <translation type="unfinished">Com FILE: o que um driver convidado de vGPU desta versão nas suas VMs traria.</translation>
    </message>
    <message>
        <source>With FILE: what this ESXi version on its hosts would bring.</source>
        <translation type="unfinished">Com FILE: o que esta versão do ESXi nos seus hosts traria.</translation>
    </message>
    <message>
        <source>The mildest severity of findings that an upgrade may not add: error, warning, unknown, info, or never (default: error). Waived findings do not count.</source>
        <translation type="unfinished">A menor severidade de ocorrências que uma atualização não pode adicionar: error, warning, unknown, info ou never (padrão: error). Ocorrências dispensadas não contam.</translation>
    </message>
    <message>
        <source>The day to answer for (default: the current day).</source>
        <translation type="unfinished">O dia para o qual responder (padrão: o dia atual).</translation>
    </message>
    <message>
        <source>--%1 takes a version such as %2, but got &quot;%3&quot;.</source>
        <translation type="unfinished">--%1 aceita uma versão, como %2, mas foi encontrado &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>Which design is to be upgraded? Name its FILE.</source>
        <translation type="unfinished">Qual projeto deve ser atualizado? Indique o seu FILE.</translation>
    </message>
    <message>
        <source>To which release? Give --upgrade-hosts, --upgrade-guests or --upgrade-esxi.</source>
        <translation type="unfinished">Para qual versão? Indique --upgrade-hosts, --upgrade-guests ou --upgrade-esxi.</translation>
    </message>
    <message>
        <source>Ask for a release by --host-driver, --guest or --esxi, or for an upgrade of a FILE.</source>
        <translation type="unfinished">Consulte uma versão com --host-driver, --guest ou --esxi, ou a atualização de um FILE.</translation>
    </message>
    <message>
        <source>Tells from the catalog which releases of vGPU Manager, vGPU guest driver and ESXi go together, or which findings a planned upgrade of the design in FILE would add and remove; the file is not changed. Exit code 1: the upgrade adds findings at or above --fail-on.</source>
        <translation type="unfinished">Informa, segundo o catálogo, quais versões do vGPU Manager, do driver convidado de vGPU e do ESXi combinam entre si, ou quais ocorrências uma atualização planejada do projeto em FILE adicionaria e removeria; o arquivo não é alterado. Código de saída 1: a atualização adiciona ocorrências no nível de --fail-on ou acima.</translation>
    </message>
    <message>
        <source>Pixels of a PNG for one of the screen (default: 2, or less for a very large board).</source>
        <translation type="unfinished">Pixels de um PNG para cada pixel da tela (padrão: 2, ou menos para um quadro muito grande).</translation>
    </message>
    <message>
        <source>light or dark (default: light).</source>
        <translation type="unfinished">light ou dark (padrão: light).</translation>
    </message>
    <message>
        <source>Title (default: the design&apos;s name).</source>
        <translation type="unfinished">Título (padrão: o nome do projeto).</translation>
    </message>
    <message>
        <source>Draw this cluster only.</source>
        <translation type="unfinished">Desenhar somente este cluster.</translation>
    </message>
    <message>
        <source>The command export needs --to with the file to write.</source>
        <translation type="unfinished">O comando export precisa de --to com o arquivo a gravar.</translation>
    </message>
    <message>
        <source>The design has no cluster &quot;%1&quot;.%2</source>
        <translation type="unfinished">O projeto não tem o cluster &quot;%1&quot;.%2</translation>
    </message>
    <message>
        <source>Exit codes: 0 fine; 1 findings at or above --fail-on; 2 bad usage, or a file that cannot be read or written.</source>
        <translation type="unfinished">Códigos de saída: 0 tudo certo; 1 ocorrências no nível de --fail-on ou acima; 2 uso incorreto, ou um arquivo que não pode ser lido ou gravado.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation type="unfinished">Não é possível ler a entrada padrão: %1.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation type="unfinished">Imprimir este texto.</translation>
    </message>
    <message>
        <source>Folder of your own catalog files (default: %1).</source>
        <translation type="unfinished">Pasta dos seus próprios arquivos de catálogo (padrão: %1).</translation>
    </message>
    <message>
        <source>Language of the texts: %1 (default: the locale&apos;s).</source>
        <translation type="unfinished">Idioma dos textos: %1 (padrão: o da localidade).</translation>
    </message>
    <message>
        <source>The command %1 needs a %2.</source>
        <translation type="unfinished">O comando %1 precisa de um %2.</translation>
    </message>
    <message>
        <source>The command %1 does not take &quot;%2&quot; besides &quot;%3&quot;.</source>
        <translation type="unfinished">O comando %1 não aceita &quot;%2&quot; além de &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, but got &quot;%3&quot;.%4</source>
        <translation type="unfinished">--%1 aceita um destes valores: %2, mas foi encontrado &quot;%3&quot;.%4</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, but got &quot;%4&quot;.</source>
        <translation type="unfinished">--%1 aceita um número de %2 a %3, mas foi encontrado &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2027-01-31, but got &quot;%2&quot;.</source>
        <translation type="unfinished">--%1 aceita uma data, como 2027-01-31, mas foi encontrado &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished">Essa pasta não existe.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished">Você quis dizer &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation type="unfinished">Não é possível gravar a saída: %1.</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation type="unfinished">Consulte: %1</translation>
    </message>
    <message>
        <source>How to print: markdown, html (one page, light or dark as the reader&apos;s system) or json (default: markdown).</source>
        <translation type="unfinished">Como imprimir: markdown, html (uma página, clara ou escura conforme o sistema do leitor) ou json (padrão: markdown).</translation>
    </message>
    <message>
        <source>With the house rules of this design file.</source>
        <translation type="unfinished">Com as regras próprias deste arquivo de projeto.</translation>
    </message>
    <message>
        <source>Print what house rules can be written with instead: facts and tests (markdown or html).</source>
        <translation type="unfinished">Imprimir, em vez disso, com o que as regras próprias podem ser escritas: fatos e testes (markdown ou html).</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;.%2</source>
        <translation type="unfinished">Não existe a regra &quot;%1&quot;.%2</translation>
    </message>
    <message>
        <source>The vocabulary is printed as markdown or html.</source>
        <translation type="unfinished">O vocabulário é impresso como markdown ou html.</translation>
    </message>
    <message>
        <source>Prints the rule reference: what each rule demands and why, since which version, by which sources, how sure it is, a design in which it fires and one in which it does not. With ids, only those rules.</source>
        <translation type="unfinished">Imprime a referência de regras: o que cada regra exige e por quê, desde qual versão, segundo quais fontes, qual o seu grau de certeza, um projeto em que ela dispara e um em que não. Com ids, somente essas regras.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished">Ramo</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished">Driver</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished">Versões</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">Suporte</translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished">Compatibilidade</translation>
    </message>
    <message>
        <source>, waived</source>
        <translation type="unfinished">, dispensada</translation>
    </message>
    <message>
        <source>vGPU Manager %1 on the host, and vGPU guest drivers of these branches:</source>
        <translation type="unfinished">vGPU Manager %1 no host e drivers convidados de vGPU destes ramos:</translation>
    </message>
    <message>
        <source>vGPU guest driver %1 in the VM, and vGPU Managers of these branches:</source>
        <translation type="unfinished">Driver convidado de vGPU %1 na VM e vGPU Managers destes ramos:</translation>
    </message>
    <message>
        <source>As the sources have it</source>
        <translation type="unfinished">Conforme as fontes</translation>
    </message>
    <message>
        <source>ESXi %1, and vGPU Managers of these branches:</source>
        <translation type="unfinished">ESXi %1 e vGPU Managers destes ramos:</translation>
    </message>
    <message>
        <source>The upgrade changes hosts: %1, VMs: %2. What is newer already stays; the file is not changed.</source>
        <translation type="unfinished">A atualização altera hosts: %1, VMs: %2. O que já é mais novo permanece; o arquivo não é alterado.</translation>
    </message>
    <message>
        <source>Findings that it adds: %1</source>
        <translation type="unfinished">Ocorrências que ela adiciona: %1</translation>
    </message>
    <message>
        <source>Findings that it removes: %1</source>
        <translation type="unfinished">Ocorrências que ela remove: %1</translation>
    </message>
    <message>
        <source>the design</source>
        <translation type="unfinished">o projeto</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">desconhecido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished">GPUs</translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished">Total</translation>
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
        <translation type="unfinished">Reservado</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Livre</translation>
    </message>
    <message>
        <source>Stranded</source>
        <translation type="unfinished">Desaproveitado</translation>
    </message>
    <message>
        <source>Whole GPUs</source>
        <translation type="unfinished">GPUs inteiras</translation>
    </message>
    <message>
        <source>Without room</source>
        <translation type="unfinished">Sem espaço</translation>
    </message>
    <message>
        <source>Licences (VMs/GPUs)</source>
        <translation type="unfinished">Licenças (VMs/GPUs)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">Perfil</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation type="unfinished">modelo de GPU</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mais</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished">Licença</translation>
    </message>
    <message>
        <source>Running VMs</source>
        <translation type="unfinished">VMs em execução</translation>
    </message>
    <message>
        <source>Frame buffer in GB. Free includes what is stranded: room that no vGPU type can take.</source>
        <translation type="unfinished">Frame buffer em GB. O livre inclui o desaproveitado: espaço que nenhum tipo de vGPU pode ocupar.</translation>
    </message>
    <message>
        <source>No amount counts the GPUs of models that the catalog does not know.</source>
        <translation type="unfinished">Nenhuma quantidade conta as GPUs de modelos que o catálogo não conhece.</translation>
    </message>
    <message>
        <source>unknown, 12+: for all or some GPUs the catalog does not tell, or not surely.</source>
        <translation type="unfinished">desconhecido, 12+: para todas ou algumas GPUs o catálogo não informa, ou não com certeza.</translation>
    </message>
    <message>
        <source>What a row is: design, cluster, host or gpu (default: design).</source>
        <translation type="unfinished">O que é uma linha: design, cluster, host ou gpu (padrão: design).</translation>
    </message>
    <message>
        <source>Count only vGPUs of this profile, by its ESXi name. May be given several times.</source>
        <translation type="unfinished">Contar somente as vGPUs deste perfil, pelo seu nome no ESXi. Pode ser indicado várias vezes.</translation>
    </message>
    <message>
        <source>Look at this cluster only.</source>
        <translation type="unfinished">Examinar somente este cluster.</translation>
    </message>
    <message>
        <source>How to print: text, json or csv (default: text).</source>
        <translation type="unfinished">Como imprimir: text, json ou csv (padrão: text).</translation>
    </message>
    <message>
        <source>The catalog has no vGPU profile &quot;%1&quot;.%2</source>
        <translation type="unfinished">O catálogo não tem o perfil de vGPU &quot;%1&quot;.%2</translation>
    </message>
    <message>
        <source>Tells what the GPUs of a design hold: frame buffer used, free and stranded, how many more of each vGPU profile fit, and licences by edition. FILE may be -, for standard input.</source>
        <translation type="unfinished">Informa o que as GPUs de um projeto contêm: frame buffer usado, livre e desaproveitado, quantas vGPUs a mais de cada perfil cabem, e as licenças por edição. FILE pode ser -, para a entrada padrão.</translation>
    </message>
    <message>
        <source>Write the saved views, one page for each; OUT must end in .pdf.</source>
        <translation type="unfinished">Gravar as vistas salvas, uma página para cada uma; OUT deve terminar em .pdf.</translation>
    </message>
    <message>
        <source>Replace all names by pseudonyms.</source>
        <translation type="unfinished">Substituir todos os nomes por pseudônimos.</translation>
    </message>
    <message>
        <source>With --steps: text across the board; &quot;&quot; for none.</source>
        <translation type="unfinished">Com --steps: texto que atravessa o quadro; &quot;&quot; para nenhum.</translation>
    </message>
    <message>
        <source>--steps writes a PDF; --to must end in .pdf.</source>
        <translation type="unfinished">--steps grava um PDF; --to deve terminar em .pdf.</translation>
    </message>
    <message>
        <source>--%1 does not go with --steps.</source>
        <translation type="unfinished">--%1 não combina com --steps.</translation>
    </message>
    <message>
        <source>--watermark needs --steps.</source>
        <translation type="unfinished">--watermark precisa de --steps.</translation>
    </message>
    <message>
        <source>What to list: cluster, host, gpu or vm (default: gpu).</source>
        <translation type="unfinished">O que listar: cluster, host, gpu ou vm (padrão: gpu).</translation>
    </message>
    <message>
        <source>The day to check waivers and support for (default: the current day).</source>
        <translation type="unfinished">O dia para o qual verificar as dispensas e o suporte (padrão: o dia atual).</translation>
    </message>
    <message>
        <source>The filter cannot be read at letter %1: %2</source>
        <translation type="unfinished">O filtro não pode ser lido no caractere %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 match.</source>
        <translation type="unfinished">%1 de %2 correspondem.</translation>
    </message>
    <message>
        <source>Put the whole filter in quotation marks, so that it is one word for the shell.</source>
        <translation type="unfinished">Coloque o filtro inteiro entre aspas, para que seja uma só palavra para o shell.</translation>
    </message>
    <message>
        <source>Lists the clusters, hosts, GPUs or VMs of the design in FILE that match FILTER, as the search box of the board has it: &quot;host:esx01 profile:*20c&quot;, &quot;mode:mig free&gt;=20&quot;, &quot;has:error&quot;. Without FILTER: all of them.</source>
        <translation type="unfinished">Lista os clusters, hosts, GPUs ou VMs do projeto em FILE que correspondem a FILTER, como na caixa de pesquisa do quadro: &quot;host:esx01 profile:*20c&quot;, &quot;mode:mig free&gt;=20&quot;, &quot;has:error&quot;. Sem FILTER: todos.</translation>
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
        <translation type="unfinished">Versão</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">Modelo</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished">Modo</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished">Perfis</translation>
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
        <translation type="unfinished">Dispositivos</translation>
    </message>
    <message>
        <source>Guest OS</source>
        <translation type="unfinished">SO convidado</translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished">Energia</translation>
    </message>
    <message>
        <source>Memory GB</source>
        <translation type="unfinished">Memória GB</translation>
    </message>
    <message>
        <source>Used GB</source>
        <translation type="unfinished">Usado GB</translation>
    </message>
    <message>
        <source>Free GB</source>
        <translation type="unfinished">Livre GB</translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished">Caminho</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation type="unfinished">Pior</translation>
    </message>
    <message>
        <source>     diff: the designs differ; merge: there are conflicts</source>
        <translation type="unfinished">     diff: os projetos diferem; merge: há conflitos</translation>
    </message>
    <message>
        <source>How to print: text, markdown or json (default: text).</source>
        <translation type="unfinished">Como imprimir: text, markdown ou json (padrão: text).</translation>
    </message>
    <message>
        <source>Take the seven operands that git gives to an external diff, and end with 0 whether or not there are differences, as git demands.</source>
        <translation type="unfinished">Receber os sete operandos que o git passa a um diff externo e encerrar com 0, haja ou não diferenças, como o git exige.</translation>
    </message>
    <message>
        <source>The command diff needs two designs.</source>
        <translation type="unfinished">O comando diff precisa de dois projetos.</translation>
    </message>
    <message>
        <source>Only one of the two designs can be standard input.</source>
        <translation type="unfinished">Somente um dos dois projetos pode ser a entrada padrão.</translation>
    </message>
    <message>
        <source>%1 is not merged yet.</source>
        <translation type="unfinished">%1 ainda não foi mesclado.</translation>
    </message>
    <message>
        <source>With --git, the command diff needs the seven operands that git gives to an external diff.</source>
        <translation type="unfinished">Com --git, o comando diff precisa dos sete operandos que o git passa a um diff externo.</translation>
    </message>
    <message>
        <source>Tells how the design B differs from the design A: what was added, removed, moved, re-profiled or set otherwise. Each is a file, - for standard input, or REVISION:PATH in the git repository around the current folder. Exit code 1: they differ.</source>
        <translation type="unfinished">Informa em que o projeto B difere do projeto A: o que foi adicionado, removido, movido, recebeu outro perfil ou foi definido de outra forma. Cada um é um arquivo, - para a entrada padrão, ou REVISION:PATH no repositório git em torno da pasta atual. Código de saída 1: eles diferem.</translation>
    </message>
    <message>
        <source>The file to write; its suffix tells the format: png, svg or pdf, or drawio, mmd (Mermaid), dot (Graphviz), xlsx or md (tables).</source>
        <translation type="unfinished">O arquivo a gravar; a extensão indica o formato: png, svg ou pdf, ou drawio, mmd (Mermaid), dot (Graphviz), xlsx ou md (tabelas).</translation>
    </message>
    <message>
        <source>The day to check for, and of the export (default: the current day).</source>
        <translation type="unfinished">O dia para o qual verificar, e o da exportação (padrão: o dia atual).</translation>
    </message>
    <message>
        <source>--to takes a file that ends in .png, .svg or .pdf, or in .drawio, .mmd, .dot, .xlsx or .md, but got &quot;%1&quot;.</source>
        <translation type="unfinished">--to aceita um arquivo que termine em .png, .svg ou .pdf, ou em .drawio, .mmd, .dot, .xlsx ou .md, mas foi encontrado &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Draws the board of a design, with title block and legend, into a PNG, SVG or PDF file, or writes it as a diagram or tables for other programs. FILE may be -, for standard input.</source>
        <translation type="unfinished">Desenha o quadro de um projeto, com bloco de título e legenda, em um arquivo PNG, SVG ou PDF, ou o grava como diagrama ou tabelas para outros programas. FILE pode ser -, para a entrada padrão.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished">Formato</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation type="unfinished">Extensão</translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished">Comando</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Título</translation>
    </message>
    <message>
        <source>--%1 does not go with the format %2.</source>
        <translation type="unfinished">--%1 não combina com o formato %2.</translation>
    </message>
    <message>
        <source>The format %1 is one of a change plan, which leads from one design to another: see sliceboard-cli plan.</source>
        <translation type="unfinished">O formato %1 é de um plano de mudança, que leva de um projeto a outro: consulte sliceboard-cli plan.</translation>
    </message>
    <message>
        <source>Write a diagram or tables for other programs instead of a picture, by the id that --list tells. Several files go into the folder OUT; a single one goes to standard output without --to.</source>
        <translation type="unfinished">Gravar, em vez de uma imagem, um diagrama ou tabelas para outros programas, pelo id que --list mostra. Vários arquivos vão para a pasta OUT; um único vai para a saída padrão sem --to.</translation>
    </message>
    <message>
        <source>List the formats of --format; with --format json as JSON.</source>
        <translation type="unfinished">Listar os formatos de --format; com --format json, como JSON.</translation>
    </message>
    <message>
        <source>The file to write, which may be one of the three (default: standard output).</source>
        <translation type="unfinished">O arquivo a gravar, que pode ser um dos três (padrão: saída padrão).</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation type="unfinished">Não é possível gravar o arquivo: %1.</translation>
    </message>
    <message>
        <source>The command merge needs three designs: BASE, OURS and THEIRS.</source>
        <translation type="unfinished">O comando merge precisa de três projetos: BASE, OURS e THEIRS.</translation>
    </message>
    <message>
        <source>Brings together what OURS and THEIRS made of the design BASE. Where both changed the same thing, OURS counts, and the conflicts are listed under the key x-conflicts of the merged design and on standard error. Exit code 1: there are conflicts.</source>
        <translation type="unfinished">Reúne o que OURS e THEIRS fizeram do projeto BASE. Onde ambos alteraram a mesma coisa, vale OURS, e os conflitos são listados sob a chave x-conflicts do projeto mesclado e na saída de erro. Código de saída 1: há conflitos.</translation>
    </message>
    <message>
        <source>These are several files: --to must name a folder for them.</source>
        <translation type="unfinished">São vários arquivos: --to deve indicar uma pasta para eles.</translation>
    </message>
    <message>
        <source>--scale and --dpi say the same in two ways: give one of them.</source>
        <translation type="unfinished">--scale e --dpi dizem o mesmo de duas formas: indique um deles.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number, but got &quot;%2&quot;.</source>
        <translation type="unfinished">--%1 aceita um número inteiro, mas foi encontrado &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>--%1 is about pages; --to must end in .pdf.</source>
        <translation type="unfinished">--%1 se refere a páginas; --to deve terminar em .pdf.</translation>
    </message>
    <message>
        <source>--dpi is about pixels; --to must end in .png.</source>
        <translation type="unfinished">--dpi se refere a pixels; --to deve terminar em .png.</translation>
    </message>
    <message>
        <source>The same as --scale in dots per inch: 96 is a scale of 1.</source>
        <translation type="unfinished">O mesmo que --scale em pontos por polegada: 96 é uma escala de 1.</translation>
    </message>
    <message>
        <source>Paper of a PDF: a4, a3, letter or tabloid (default: as the design says, else a4).</source>
        <translation type="unfinished">Papel de um PDF: a4, a3, letter ou tabloid (padrão: como o projeto indica, senão a4).</translation>
    </message>
    <message>
        <source>landscape or portrait, of a PDF (default: as the design says, else landscape).</source>
        <translation type="unfinished">landscape ou portrait, de um PDF (padrão: como o projeto indica, senão landscape).</translation>
    </message>
    <message>
        <source>Begin a page of the PDF with each cluster.</source>
        <translation type="unfinished">Iniciar uma página do PDF a cada cluster.</translation>
    </message>
    <message>
        <source>Put at most this many hosts on a page of the PDF.</source>
        <translation type="unfinished">Colocar no máximo esta quantidade de hosts em uma página do PDF.</translation>
    </message>
    <message>
        <source>Write the day of the export on the title block.</source>
        <translation type="unfinished">Escrever o dia da exportação no bloco de título.</translation>
    </message>
    <message>
        <source>How to write the plan: text, markdown, html, csv, json, servicenow, jira, or a script; sliceboard-cli export --list tells them all (default: text).</source>
        <translation type="unfinished">Como gravar o plano: text, markdown, html, csv, json, servicenow, jira ou um script; sliceboard-cli export --list mostra todos (padrão: text).</translation>
    </message>
    <message>
        <source>File or folder to write; without it, standard output.</source>
        <translation type="unfinished">Arquivo ou pasta a gravar; sem isso, saída padrão.</translation>
    </message>
    <message>
        <source>Plan the way back to what is from the end of this stage of the plan.</source>
        <translation type="unfinished">Planejar o caminho de volta ao estado atual a partir do fim desta fase do plano.</translation>
    </message>
    <message>
        <source>Day that counts as today, such as 2027-01-31 (default: today).</source>
        <translation type="unfinished">Dia que conta como hoje, como 2027-01-31 (padrão: hoje).</translation>
    </message>
    <message>
        <source>The command plan takes one or two designs.</source>
        <translation type="unfinished">O comando plan aceita um ou dois projetos.</translation>
    </message>
    <message numerus="yes">
        <source>--backout-from takes the number of a stage; this plan has %Ln stage(s).</source>
        <translation type="unfinished">
            <numerusform>--backout-from aceita o número de uma fase; este plano tem %Ln fase.</numerusform>
            <numerusform>--backout-from aceita o número de uma fase; este plano tem %Ln fases.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the ordered change plan that leads from the design A, as is, to the design B, to be: checks, steps, tests and the way back. With one design, what it enters as current is what is. Either may be -, for standard input.</source>
        <translation type="unfinished">Grava o plano de mudança ordenado que leva do projeto A, o que é, ao projeto B, o que deve ser: verificações, etapas, testes e o caminho de volta. Com um só projeto, o que ele informa como atual é o que é. Qualquer um pode ser -, para a entrada padrão.</translation>
    </message>
    <message>
        <source>The comments of the designs are not in the merged one.</source>
        <translation type="unfinished">Os comentários dos projetos não estão no projeto mesclado.</translation>
    </message>
</context>
<context>
    <name>DesignFileTexts</name>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished">Esse arquivo não existe.</translation>
    </message>
    <message>
        <source>This is a folder, not a design file.</source>
        <translation type="unfinished">Isto é uma pasta, não um arquivo de projeto.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a design file.</source>
        <translation type="unfinished">Isto é um dispositivo ou um pipe, não um arquivo de projeto.</translation>
    </message>
    <message>
        <source>The file has %1 MiB; designs of up to %2 MiB are read.</source>
        <translation type="unfinished">O arquivo tem %1 MiB; são lidos projetos de até %2 MiB.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished">Não é possível ler o arquivo: %1.</translation>
    </message>
    <message>
        <source>The design was not saved, and the file is as it was: %1.</source>
        <translation type="unfinished">O projeto não foi salvo, e o arquivo está como antes: %1.</translation>
    </message>
    <message>
        <source>no backup could be made, %1</source>
        <translation type="unfinished">não foi possível criar um backup, %1</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation type="unfinished">isto é uma pasta</translation>
    </message>
    <message>
        <source>This key is longer than %1 bytes, which is the most that is read.</source>
        <translation type="unfinished">Esta chave é mais longa que %1 bytes, que é o máximo lido.</translation>
    </message>
    <message>
        <source>This list has %1 items; at most %2 are read.</source>
        <translation type="unfinished">Esta lista tem %1 itens; são lidos no máximo %2.</translation>
    </message>
    <message>
        <source>A name must not be empty.</source>
        <translation type="unfinished">Um nome não pode ficar vazio.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is used twice; the first time in line %2.</source>
        <translation type="unfinished">O nome &quot;%1&quot; é usado duas vezes; a primeira na linha %2.</translation>
    </message>
    <message>
        <source>This file is empty; a design starts with &quot;format: 1&quot;.</source>
        <translation type="unfinished">Este arquivo está vazio; um projeto começa com &quot;format: 1&quot;.</translation>
    </message>
    <message>
        <source>This is not a design: it starts with %1 instead of &quot;format: 1&quot;.</source>
        <translation type="unfinished">Isto não é um projeto: começa com %1 em vez de &quot;format: 1&quot;.</translation>
    </message>
    <message>
        <source>This is not a design: the key &quot;format&quot; is missing; a design starts with &quot;format: 1&quot;.</source>
        <translation type="unfinished">Isto não é um projeto: falta a chave &quot;format&quot;; um projeto começa com &quot;format: 1&quot;.</translation>
    </message>
    <message>
        <source>This file has format %1; this program reads up to %2: it needs a newer Sliceboard.</source>
        <translation type="unfinished">Este arquivo tem o formato %1; este programa lê até %2: é necessário um Sliceboard mais novo.</translation>
    </message>
    <message>
        <source>The house rules are longer than %1 KiB, which is the most that is read.</source>
        <translation type="unfinished">As regras próprias são mais longas que %1 KiB, que é o máximo lido.</translation>
    </message>
    <message>
        <source>Expected a date such as 2027-01-31, but got %1.</source>
        <translation type="unfinished">Esperava-se uma data, como 2027-01-31, mas foi encontrado %1.</translation>
    </message>
    <message>
        <source>Expected a release such as 17.4, the word &quot;none&quot; or a map with &quot;driver&quot; and &quot;release&quot;, but got %1.</source>
        <translation type="unfinished">Esperava-se uma versão, como 17.4, a palavra &quot;none&quot; ou um mapa com &quot;driver&quot; e &quot;release&quot;, mas foi encontrado %1.</translation>
    </message>
    <message>
        <source>With this list the design has %1 hosts; at most %2 are read.</source>
        <translation type="unfinished">Com esta lista o projeto tem %1 hosts; são lidos no máximo %2.</translation>
    </message>
    <message>
        <source>Expected a PCI address such as &quot;0000:17:00.0&quot;, but got %1.</source>
        <translation type="unfinished">Esperava-se um endereço PCI, como &quot;0000:17:00.0&quot;, mas foi encontrado %1.</translation>
    </message>
    <message>
        <source>The PCI address %1 is used twice on this host.</source>
        <translation type="unfinished">O endereço PCI %1 é usado duas vezes neste host.</translation>
    </message>
    <message>
        <source>There is no host &quot;%1&quot; in this design.</source>
        <translation type="unfinished">Não existe o host &quot;%1&quot; neste projeto.</translation>
    </message>
    <message>
        <source>Expected a GPU such as &quot;esx01/0000:17:00.0&quot;, but got %1.</source>
        <translation type="unfinished">Esperava-se uma GPU, como &quot;esx01/0000:17:00.0&quot;, mas foi encontrado %1.</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; has no GPU at the PCI address %2.</source>
        <translation type="unfinished">O host &quot;%1&quot; não tem GPU no endereço PCI %2.</translation>
    </message>
    <message>
        <source>Expected the word &quot;all&quot; or an amount of memory such as &quot;64 GB&quot;, at most 65536 GB, but got %1.</source>
        <translation type="unfinished">Esperava-se a palavra &quot;all&quot; ou uma quantidade de memória, como &quot;64 GB&quot;, no máximo 65536 GB, mas foi encontrado %1.</translation>
    </message>
    <message>
        <source>This word stands in the list twice.</source>
        <translation type="unfinished">Esta palavra aparece duas vezes na lista.</translation>
    </message>
    <message>
        <source>Expected a device with exactly one of &quot;passthrough&quot;, &quot;passthrough_model&quot; and &quot;profile&quot;.</source>
        <translation type="unfinished">Esperava-se um dispositivo com exatamente um entre &quot;passthrough&quot;, &quot;passthrough_model&quot; e &quot;profile&quot;.</translation>
    </message>
    <message>
        <source>&quot;label&quot; belongs to a device with &quot;passthrough_model&quot; only.</source>
        <translation type="unfinished">&quot;label&quot; só cabe em um dispositivo com &quot;passthrough_model&quot;.</translation>
    </message>
    <message>
        <source>&quot;at&quot; belongs to a device with &quot;profile&quot; only.</source>
        <translation type="unfinished">&quot;at&quot; só cabe em um dispositivo com &quot;profile&quot;.</translation>
    </message>
    <message>
        <source>&quot;group&quot; belongs to a device with &quot;profile&quot; only.</source>
        <translation type="unfinished">&quot;group&quot; só cabe em um dispositivo com &quot;profile&quot;.</translation>
    </message>
    <message>
        <source>A device with &quot;passthrough&quot; names its GPU there; &quot;on&quot; belongs to the other devices.</source>
        <translation type="unfinished">Um dispositivo com &quot;passthrough&quot; indica ali a sua GPU; &quot;on&quot; cabe nos outros dispositivos.</translation>
    </message>
    <message>
        <source>Expected an ESXi version such as 8.0.3, but got %1.</source>
        <translation type="unfinished">Esperava-se uma versão do ESXi, como 8.0.3, mas foi encontrado %1.</translation>
    </message>
    <message>
        <source>Expected an amount of memory such as &quot;64 GB&quot; or &quot;512 MB&quot;, at most 65536 GB, but got %1.</source>
        <translation type="unfinished">Esperava-se uma quantidade de memória, como &quot;64 GB&quot; ou &quot;512 MB&quot;, no máximo 65536 GB, mas foi encontrado %1.</translation>
    </message>
    <message>
        <source>This text is longer than %1 bytes, which is the most that is read.</source>
        <translation type="unfinished">Este texto é mais longo que %1 bytes, que é o máximo lido.</translation>
    </message>
    <message>
        <source>A title must not be empty.</source>
        <translation type="unfinished">Um título não pode ficar vazio.</translation>
    </message>
</context>
<context>
    <name>DesignLock</name>
    <message>
        <source>%1 on %2 has had this design open since %3 (%4, process %5).</source>
        <translation type="unfinished">%1 em %2 está com este projeto aberto desde %3 (%4, processo %5).</translation>
    </message>
</context>
<context>
    <name>DeviceTexts</name>
    <message>
        <source>%1, waiting</source>
        <translation type="unfinished">%1, aguardando</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished">%1 em %2</translation>
    </message>
    <message>
        <source>%1 on %2, placement ID %3</source>
        <translation type="unfinished">%1 em %2, ID de posicionamento %3</translation>
    </message>
</context>
<context>
    <name>Diagrams</name>
    <message>
        <source>reserved</source>
        <translation type="unfinished">reservado</translation>
    </message>
    <message>
        <source>whole GPU</source>
        <translation type="unfinished">GPU inteira</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished">%1 livre</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished">%1 GB</translation>
    </message>
    <message>
        <source>Hosts and GPUs</source>
        <translation type="unfinished">Hosts e GPUs</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VMs</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Ocorrências</translation>
    </message>
    <message>
        <source>Title block and legend</source>
        <translation type="unfinished">Bloco de título e legenda</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Folha</translation>
    </message>
    <message>
        <source>Free room</source>
        <translation type="unfinished">Espaço livre</translation>
    </message>
    <message>
        <source>Reserved, or VM powered off</source>
        <translation type="unfinished">Reservado, ou VM desligada</translation>
    </message>
    <message>
        <source>continued from %1</source>
        <translation type="unfinished">continuação de: %1</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation type="unfinished">nenhuma GPU</translation>
    </message>
    <message>
        <source>continued on %1</source>
        <translation type="unfinished">continua em: %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished">livre</translation>
    </message>
    <message>
        <source>%1, no room</source>
        <translation type="unfinished">%1, sem espaço</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, not drawn</source>
        <translation type="unfinished">
            <numerusform>mais %Ln, não desenhado</numerusform>
            <numerusform>mais %Ln, não desenhados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation type="unfinished">%1 (desligada)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation type="unfinished">folha %1</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation type="unfinished">Nenhuma ocorrência.</translation>
    </message>
    <message>
        <source>Findings, the worst first:</source>
        <translation type="unfinished">Ocorrências, as piores primeiro:</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more; the table of findings has them all.</source>
        <translation type="unfinished">
            <numerusform>E mais %Ln; a tabela de ocorrências contém todas.</numerusform>
            <numerusform>E mais %Ln; a tabela de ocorrências contém todas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) or reserved slot(s) are not drawn, since their GPU has too many for its page.</source>
        <translation type="unfinished">
            <numerusform>%Ln dispositivo ou slot reservado não foi desenhado, pois a sua GPU tem itens demais para a página.</numerusform>
            <numerusform>%Ln dispositivos ou slots reservados não foram desenhados, pois a sua GPU tem itens demais para a página.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">Visão geral</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation type="unfinished">Sem lugar</translation>
    </message>
    <message>
        <source>overview</source>
        <translation type="unfinished">visão geral</translation>
    </message>
    <message>
        <source>VMs without a place</source>
        <translation type="unfinished">VMs sem lugar</translation>
    </message>
    <message>
        <source>the column before</source>
        <translation type="unfinished">a coluna anterior</translation>
    </message>
    <message>
        <source>the next column</source>
        <translation type="unfinished">a próxima coluna</translation>
    </message>
    <message>
        <source>%1: no host</source>
        <translation type="unfinished">%1: nenhum host</translation>
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
        <translation type="unfinished">%1: %2 a %3</translation>
    </message>
    <message>
        <source>no GPU device</source>
        <translation type="unfinished">nenhum dispositivo de GPU</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished">em %1</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation type="unfinished">Cluster %1</translation>
    </message>
    <message>
        <source>no host</source>
        <translation type="unfinished">nenhum host</translation>
    </message>
    <message>
        <source>%1, reserved</source>
        <translation type="unfinished">%1, reservado</translation>
    </message>
    <message>
        <source>powered off</source>
        <translation type="unfinished">desligada</translation>
    </message>
    <message>
        <source>Cluster %1: %2.</source>
        <translation type="unfinished">Cluster %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more cluster(s).</source>
        <translation type="unfinished">
            <numerusform>E mais %Ln cluster.</numerusform>
            <numerusform>E mais %Ln clusters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) with a device that has no place, or without any.</source>
        <translation type="unfinished">
            <numerusform>%Ln VM com um dispositivo que não tem lugar, ou sem nenhum dispositivo.</numerusform>
            <numerusform>%Ln VMs com um dispositivo que não tem lugar, ou sem nenhum dispositivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check: %1.</source>
        <translation type="unfinished">Verificação: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The design is too large for a diagram of this kind with each device: the %Ln host(s) are drawn with counts, GPUs and VMs are not.</source>
        <translation type="unfinished">
            <numerusform>O projeto é grande demais para um diagrama deste tipo com cada dispositivo: %Ln host é desenhado com contagens; GPUs e VMs não são desenhadas.</numerusform>
            <numerusform>O projeto é grande demais para um diagrama deste tipo com cada dispositivo: os %Ln hosts são desenhados com contagens; GPUs e VMs não são desenhadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The design is too large for a diagram of this kind with each host: clusters are drawn with counts, hosts, GPUs and VMs are not.</source>
        <translation type="unfinished">O projeto é grande demais para um diagrama deste tipo com cada host: os clusters são desenhados com contagens; hosts, GPUs e VMs não são desenhados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cluster(s) are not drawn.</source>
        <translation type="unfinished">
            <numerusform>%Ln cluster não foi desenhado.</numerusform>
            <numerusform>%Ln clusters não foram desenhados.</numerusform>
        </translation>
    </message>
    <message>
        <source>VMs without a place are not drawn.</source>
        <translation type="unfinished">As VMs sem lugar não foram desenhadas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln host</numerusform>
            <numerusform>%Ln hosts</numerusform>
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
        <translation type="unfinished">%1 a %2</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Cluster %1 was added.</source>
        <translation type="unfinished">O cluster %1 foi adicionado.</translation>
    </message>
    <message>
        <source>Cluster %1 was removed.</source>
        <translation type="unfinished">O cluster %1 foi removido.</translation>
    </message>
    <message>
        <source>Cluster %1 was changed.</source>
        <translation type="unfinished">O cluster %1 foi alterado.</translation>
    </message>
    <message>
        <source>Host %1 was added.</source>
        <translation type="unfinished">O host %1 foi adicionado.</translation>
    </message>
    <message>
        <source>Host %1 was removed.</source>
        <translation type="unfinished">O host %1 foi removido.</translation>
    </message>
    <message>
        <source>Host %1 was changed.</source>
        <translation type="unfinished">O host %1 foi alterado.</translation>
    </message>
    <message>
        <source>GPU %1 was added.</source>
        <translation type="unfinished">A GPU %1 foi adicionada.</translation>
    </message>
    <message>
        <source>GPU %1 was removed.</source>
        <translation type="unfinished">A GPU %1 foi removida.</translation>
    </message>
    <message>
        <source>GPU %1 was changed.</source>
        <translation type="unfinished">A GPU %1 foi alterada.</translation>
    </message>
    <message>
        <source>VM %1 was added.</source>
        <translation type="unfinished">A VM %1 foi adicionada.</translation>
    </message>
    <message>
        <source>VM %1 was removed.</source>
        <translation type="unfinished">A VM %1 foi removida.</translation>
    </message>
    <message>
        <source>VM %1 was changed.</source>
        <translation type="unfinished">A VM %1 foi alterada.</translation>
    </message>
    <message>
        <source>The design&apos;s own facts were changed.</source>
        <translation type="unfinished">Os fatos do próprio projeto foram alterados.</translation>
    </message>
    <message>
        <source>%1 is %2 and was not stated.</source>
        <comment>a key of a file and its value</comment>
        <translation type="unfinished">%1 é %2 e não estava informado.</translation>
    </message>
    <message>
        <source>%1 was %2 and is not stated any more.</source>
        <comment>a key of a file and its value</comment>
        <translation type="unfinished">%1 era %2 e não está mais informado.</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3.</source>
        <comment>a key of a file and its values</comment>
        <translation type="unfinished">%1 era %2 e é %3.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation type="unfinished">Nenhuma diferença.</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed.</source>
        <comment>numbers of entities</comment>
        <translation type="unfinished">%1 adicionados, %2 removidos, %3 alterados.</translation>
    </message>
    <message>
        <source>%1 is there already, so that it cannot be added.</source>
        <translation type="unfinished">Não é possível adicionar %1, pois já existe.</translation>
    </message>
    <message>
        <source>%1 cannot be added, because %2, which holds it, is not there.</source>
        <translation type="unfinished">Não é possível adicionar %1, pois %2, que o contém, não existe.</translation>
    </message>
    <message>
        <source>%1 is not there, so that it cannot be changed.</source>
        <translation type="unfinished">Não é possível alterar %1, pois não existe.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <comment>names of two designs, and how many changes there are</comment>
        <translation type="unfinished">De %1 para %2: %3</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Alteração</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished">Em quê</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished">Fato</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Depois</translation>
    </message>
    <message>
        <source>The clusters stand in another order.</source>
        <translation type="unfinished">Os clusters estão em outra ordem.</translation>
    </message>
    <message>
        <source>The hosts of cluster %1 stand in another order.</source>
        <translation type="unfinished">Os hosts do cluster %1 estão em outra ordem.</translation>
    </message>
    <message>
        <source>The GPUs of host %1 stand in another order.</source>
        <translation type="unfinished">As GPUs do host %1 estão em outra ordem.</translation>
    </message>
    <message>
        <source>The VMs stand in another order.</source>
        <translation type="unfinished">As VMs estão em outra ordem.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no value is stated</comment>
        <translation type="unfinished">nada</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation type="unfinished">cluster %1</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation type="unfinished">host %1</translation>
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
        <translation type="unfinished">o projeto</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">Adição</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished">Remoção</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished">Movimentação</translation>
    </message>
    <message>
        <source>Re-profiled</source>
        <translation type="unfinished">Troca de perfil</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished">Modo</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished">Driver</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Configurações</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">Ordem</translation>
    </message>
    <message>
        <source>%1: the order changed.</source>
        <comment>a key of a file</comment>
        <translation type="unfinished">%1: a ordem mudou.</translation>
    </message>
    <message>
        <source>Perhaps %1 was only renamed to %2: both state the same.</source>
        <comment>host esx01, and a name</comment>
        <translation type="unfinished">Talvez %1 só tenha mudado de nome para %2: ambos informam o mesmo.</translation>
    </message>
    <message>
        <source>Conflict in %1, %2: it was %3; ours is %4; theirs is %5.</source>
        <comment>host esx01, key of a file, values</comment>
        <translation type="unfinished">Conflito em %1, %2: era %3; o nosso é %4; o deles é %5.</translation>
    </message>
    <message>
        <source>Conflict about %1: ours has removed it or what holds it, theirs has changed it to %2.</source>
        <comment>host esx01, all its facts</comment>
        <translation type="unfinished">Conflito sobre %1: o nosso lado removeu isso ou o que o contém, o lado deles o alterou para %2.</translation>
    </message>
    <message>
        <source>Conflict about %1: theirs has removed it, ours has changed or needs it.</source>
        <comment>host esx01</comment>
        <translation type="unfinished">Conflito sobre %1: o lado deles removeu isso, o nosso o alterou ou precisa dele.</translation>
    </message>
    <message>
        <source>The order changed, too.</source>
        <translation type="unfinished">A ordem também mudou.</translation>
    </message>
    <message>
        <source>What the conflict is about is not there any more: %1.</source>
        <comment>host esx01</comment>
        <translation type="unfinished">O objeto do conflito não existe mais: %1.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <comment>cluster ml-a</comment>
        <translation type="unfinished">%1 não existe.</translation>
    </message>
</context>
<context>
    <name>Drag</name>
    <message>
        <source>clipboard</source>
        <comment>where a text comes from</comment>
        <translation type="unfinished">área de transferência</translation>
    </message>
    <message>
        <source>The clipboard holds no text of hosts or VMs.</source>
        <translation type="unfinished">A área de transferência não contém texto de hosts nem de VMs.</translation>
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
            <numerusform>%Ln cópia</numerusform>
            <numerusform>%Ln cópias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropGrade</name>
    <message>
        <source>Allowed</source>
        <translation type="unfinished">Permitido</translation>
    </message>
    <message>
        <source>Facts are missing</source>
        <translation type="unfinished">Faltam dados</translation>
    </message>
    <message>
        <source>Allowed with a warning</source>
        <translation type="unfinished">Permitido com um aviso</translation>
    </message>
    <message>
        <source>Breaks a rule</source>
        <translation type="unfinished">Viola uma regra</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished">Impossível</translation>
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
        <translation type="unfinished">Passthrough: GPU inteira</translation>
    </message>
</context>
<context>
    <name>DropTexts</name>
    <message>
        <source>free %1 → %2</source>
        <translation type="unfinished">livre %1 → %2</translation>
    </message>
    <message>
        <source>slots %1 → %2</source>
        <translation type="unfinished">slots %1 → %2</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished">Permitido</translation>
    </message>
    <message numerus="yes">
        <source>Mends %Ln finding(s).</source>
        <translation type="unfinished">
            <numerusform>Corrige %Ln ocorrência.</numerusform>
            <numerusform>Corrige %Ln ocorrências.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more finding(s).</source>
        <translation type="unfinished">
            <numerusform>e mais %Ln ocorrência.</numerusform>
            <numerusform>e mais %Ln ocorrências.</numerusform>
        </translation>
    </message>
    <message>
        <source>whole GPU</source>
        <translation type="unfinished">GPU inteira</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished">Impossível</translation>
    </message>
    <message>
        <source>Only VMs can be dropped on a host.</source>
        <translation type="unfinished">Somente VMs podem ser soltas em um host.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln VM(s) placed</source>
        <translation type="unfinished">
            <numerusform>%1 de %Ln VM posicionada</numerusform>
            <numerusform>%1 de %Ln VMs posicionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a profile can be dropped on a VM.</source>
        <translation type="unfinished">Somente um perfil pode ser solto em uma VM.</translation>
    </message>
    <message>
        <source>Let %1 ask for %2</source>
        <translation type="unfinished">Fazer %1 solicitar %2</translation>
    </message>
    <message>
        <source>Place %1 on %2</source>
        <translation type="unfinished">Posicionar %1 em %2</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished">Mover %1 para %2</translation>
    </message>
    <message>
        <source>Move reserved slot %1 to %2</source>
        <translation type="unfinished">Mover slot reservado %1 para %2</translation>
    </message>
    <message>
        <source>Reserve %1 on %2</source>
        <translation type="unfinished">Reservar %1 em %2</translation>
    </message>
    <message>
        <source>Add %1 on %2</source>
        <translation type="unfinished">Adicionar %1 em %2</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation type="unfinished">Já está ali.</translation>
    </message>
    <message>
        <source>Drop a profile on a GPU or on a VM.</source>
        <translation type="unfinished">Solte um perfil em uma GPU ou em uma VM.</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln VM(s) off their GPUs</source>
        <translation type="unfinished">
            <numerusform>Retirar %Ln VM da sua GPU</numerusform>
            <numerusform>Retirar %Ln VMs das suas GPUs</numerusform>
        </translation>
    </message>
    <message>
        <source>Take VM off its GPU</source>
        <translation type="unfinished">Retirar a VM da sua GPU</translation>
    </message>
    <message>
        <source>Release reserved slot</source>
        <translation type="unfinished">Liberar slot reservado</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln VM(s)</source>
        <translation type="unfinished">
            <numerusform>Adicionar %Ln VM</numerusform>
            <numerusform>Adicionar %Ln VMs</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl: copy · Shift: how many · Alt: exact place · Esc: cancel</source>
        <translation type="unfinished">Ctrl: copiar · Shift: quantas · Alt: lugar exato · Esc: cancelar</translation>
    </message>
    <message>
        <source>switches the GPU from %1 to %2</source>
        <translation type="unfinished">muda a GPU de %1 para %2</translation>
    </message>
    <message numerus="yes">
        <source>switches %Ln GPU(s) from %1 to %2</source>
        <translation type="unfinished">
            <numerusform>muda %Ln GPU de %1 para %2</numerusform>
            <numerusform>muda %Ln GPUs de %1 para %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adds a vGPU to the %Ln device(s) of %1</source>
        <translation type="unfinished">
            <numerusform>adiciona uma vGPU ao %Ln dispositivo de %1</numerusform>
            <numerusform>adiciona uma vGPU aos %Ln dispositivos de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adds a whole GPU to the %Ln device(s) of %1</source>
        <translation type="unfinished">
            <numerusform>adiciona uma GPU inteira ao %Ln dispositivo de %1</numerusform>
            <numerusform>adiciona uma GPU inteira aos %Ln dispositivos de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>moves %1 from %2</source>
        <translation type="unfinished">move %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>moves %Ln device(s) from other GPUs</source>
        <translation type="unfinished">
            <numerusform>move %Ln dispositivo de outra GPU</numerusform>
            <numerusform>move %Ln dispositivos de outras GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adds a device to %Ln VM(s) that have some</source>
        <translation type="unfinished">
            <numerusform>adiciona um dispositivo a %Ln VM que já tem algum</numerusform>
            <numerusform>adiciona um dispositivo a %Ln VMs que já têm algum</numerusform>
        </translation>
    </message>
    <message>
        <source>moves %1 from %2 to %3</source>
        <comment>a VM, from 0–20 GB to 60–80 GB</comment>
        <translation type="unfinished">move %1 de %2 para %3</translation>
    </message>
    <message numerus="yes">
        <source>moves %Ln other VM(s) on the GPU</source>
        <translation type="unfinished">
            <numerusform>move %Ln outra VM na sua GPU</numerusform>
            <numerusform>move %Ln outras VMs nas suas GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) find no place without an error.</source>
        <translation type="unfinished">
            <numerusform>%Ln VM não encontra lugar sem erro.</numerusform>
            <numerusform>%Ln VMs não encontram lugar sem erro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No GPU of this host takes any of %Ln VM(s) without an error.</source>
        <translation type="unfinished">
            <numerusform>Nenhuma GPU deste host aceita a VM sem erro.</numerusform>
            <numerusform>Nenhuma GPU deste host aceita alguma das %Ln VMs sem erro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <comment>what is being dragged</comment>
        <translation type="unfinished">
            <numerusform>%Ln host</numerusform>
            <numerusform>%Ln hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln host(s) to %1</source>
        <comment>undo step</comment>
        <translation type="unfinished">
            <numerusform>Mover %Ln host para %1</numerusform>
            <numerusform>Mover %Ln hosts para %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: drop it on another cluster.</source>
        <comment>one host or several</comment>
        <translation type="unfinished">%1: solte em outro cluster.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) stand in this cluster already.</source>
        <comment>being dragged</comment>
        <translation type="unfinished">
            <numerusform>%Ln host já está neste cluster.</numerusform>
            <numerusform>%Ln hosts já estão neste cluster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stand there already</source>
        <comment>hosts that are being dragged</comment>
        <translation type="unfinished">
            <numerusform>%Ln deles já está lá</numerusform>
            <numerusform>%Ln deles já estão lá</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) go along</source>
        <comment>with hosts that are being dragged</comment>
        <translation type="unfinished">
            <numerusform>%Ln VM vai junto</numerusform>
            <numerusform>%Ln VMs vão junto</numerusform>
        </translation>
    </message>
    <message>
        <source>hosts %1 → %2</source>
        <translation type="unfinished">hosts %1 → %2</translation>
    </message>
</context>
<context>
    <name>EditTexts</name>
    <message>
        <source>not entered</source>
        <translation type="unfinished">não informado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">não</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3 (was %4)</source>
        <translation type="unfinished">%1: %2 passa a %3 (antes: %4)</translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished">nome</translation>
    </message>
    <message>
        <source>ESXi version</source>
        <translation type="unfinished">versão do ESXi</translation>
    </message>
    <message>
        <source>NVIDIA driver on ESXi</source>
        <translation type="unfinished">driver NVIDIA no ESXi</translation>
    </message>
    <message>
        <source>vGPU Manager package</source>
        <translation type="unfinished">pacote do vGPU Manager</translation>
    </message>
    <message>
        <source>vGPU Manager component</source>
        <translation type="unfinished">componente do vGPU Manager</translation>
    </message>
    <message>
        <source>default graphics type</source>
        <translation type="unfinished">tipo de gráficos padrão</translation>
    </message>
    <message>
        <source>default graphics type today</source>
        <translation type="unfinished">tipo de gráficos padrão atual</translation>
    </message>
    <message>
        <source>assignment policy</source>
        <translation type="unfinished">política de atribuição</translation>
    </message>
    <message>
        <source>VT-d or AMD IOMMU</source>
        <translation type="unfinished">VT-d ou AMD IOMMU</translation>
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
        <translation type="unfinished">mapeamento de memória acima de 4 GB</translation>
    </message>
    <message>
        <source>boot device</source>
        <translation type="unfinished">dispositivo de inicialização</translation>
    </message>
    <message>
        <source>scheduler of vGPUs</source>
        <translation type="unfinished">agendador das vGPUs</translation>
    </message>
    <message>
        <source>NVSwitch</source>
        <translation type="unfinished">NVSwitch</translation>
    </message>
    <message>
        <source>licence server</source>
        <translation type="unfinished">servidor de licenças</translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation type="unfinished">endereço PCI</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation type="unfinished">modelo de GPU</translation>
    </message>
    <message>
        <source>use</source>
        <translation type="unfinished">uso</translation>
    </message>
    <message>
        <source>vGPU mode</source>
        <translation type="unfinished">modo de vGPU</translation>
    </message>
    <message>
        <source>use today</source>
        <translation type="unfinished">uso atual</translation>
    </message>
    <message>
        <source>vGPU mode today</source>
        <translation type="unfinished">modo de vGPU atual</translation>
    </message>
    <message>
        <source>passthrough enabled</source>
        <translation type="unfinished">passthrough ativado</translation>
    </message>
    <message>
        <source>graphics type</source>
        <translation type="unfinished">tipo de gráficos</translation>
    </message>
    <message>
        <source>MIG enabled</source>
        <translation type="unfinished">MIG ativado</translation>
    </message>
    <message>
        <source>display mode enabled</source>
        <translation type="unfinished">modo de exibição ativado</translation>
    </message>
    <message>
        <source>primary display of the host</source>
        <translation type="unfinished">vídeo primário do host</translation>
    </message>
    <message>
        <source>ECC memory</source>
        <translation type="unfinished">memória ECC</translation>
    </message>
    <message>
        <source>NVLink bridge</source>
        <translation type="unfinished">ponte NVLink</translation>
    </message>
    <message>
        <source>module on the baseboard</source>
        <translation type="unfinished">módulo na placa-base</translation>
    </message>
    <message>
        <source>DRS</source>
        <translation type="unfinished">DRS</translation>
    </message>
    <message>
        <source>DRS moves vGPU VMs</source>
        <translation type="unfinished">o DRS move VMs com vGPU</translation>
    </message>
    <message>
        <source>vMotion of vGPU VMs enabled in vCenter</source>
        <translation type="unfinished">vMotion de VMs com vGPU ativado no vCenter</translation>
    </message>
    <message>
        <source>speed of the vMotion network in Gbit/s</source>
        <translation type="unfinished">velocidade da rede do vMotion em Gbit/s</translation>
    </message>
    <message>
        <source>tolerated stun time in seconds</source>
        <translation type="unfinished">tempo de stun tolerado em segundos</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation type="unfinished">%1 (antes: %2)</translation>
    </message>
    <message>
        <source>new device: %1</source>
        <translation type="unfinished">novo dispositivo: %1</translation>
    </message>
    <message>
        <source>device removed: %1</source>
        <translation type="unfinished">dispositivo removido: %1</translation>
    </message>
    <message>
        <source>VM hardware version</source>
        <translation type="unfinished">versão de hardware da VM</translation>
    </message>
    <message>
        <source>secure boot</source>
        <translation type="unfinished">inicialização segura</translation>
    </message>
    <message>
        <source>memory hot-add</source>
        <translation type="unfinished">adição a quente de memória</translation>
    </message>
    <message>
        <source>hot-plug of passthrough devices</source>
        <translation type="unfinished">hot-plug de dispositivos de passthrough</translation>
    </message>
    <message>
        <source>NVIDIA licence</source>
        <translation type="unfinished">licença NVIDIA</translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished">tags</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation type="unfinished">precisa de %1</translation>
    </message>
    <message>
        <source>no longer needs %1</source>
        <translation type="unfinished">não precisa mais de %1</translation>
    </message>
    <message>
        <source>pinned host</source>
        <translation type="unfinished">host fixado</translation>
    </message>
    <message>
        <source>guest OS</source>
        <translation type="unfinished">SO convidado</translation>
    </message>
    <message>
        <source>NVIDIA driver in the guest</source>
        <translation type="unfinished">driver NVIDIA no convidado</translation>
    </message>
    <message>
        <source>firmware</source>
        <translation type="unfinished">firmware</translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished">memória</translation>
    </message>
    <message>
        <source>all guest memory reserved</source>
        <translation type="unfinished">toda a memória do convidado reservada</translation>
    </message>
    <message>
        <source>reserved memory</source>
        <translation type="unfinished">memória reservada</translation>
    </message>
    <message>
        <source>64-bit MMIO</source>
        <translation type="unfinished">MMIO de 64 bits</translation>
    </message>
    <message>
        <source>power state</source>
        <translation type="unfinished">estado de energia</translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished">Projeto</translation>
    </message>
    <message>
        <source>severities of rules change</source>
        <translation type="unfinished">mudam as severidades das regras</translation>
    </message>
    <message>
        <source>house rules change</source>
        <translation type="unfinished">mudam as regras próprias</translation>
    </message>
    <message>
        <source>The waiver of %1 changes</source>
        <translation type="unfinished">A dispensa de %1 muda</translation>
    </message>
    <message>
        <source>a waiver</source>
        <translation type="unfinished">uma dispensa</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation type="unfinished">Adicionar %1</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation type="unfinished">Remover %1</translation>
    </message>
    <message>
        <source>%1 is moved</source>
        <translation type="unfinished">Mover %1</translation>
    </message>
    <message>
        <source>saved views change</source>
        <translation type="unfinished">as vistas salvas mudam</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>%Ln slot(s) reserved now</source>
        <translation type="unfinished">
            <numerusform>%Ln slot reservado agora</numerusform>
            <numerusform>%Ln slots reservados agora</numerusform>
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
            <numerusform>e mais %Ln ocorrência</numerusform>
            <numerusform>e mais %Ln ocorrências</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">nenhum</translation>
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
        <translation type="unfinished">melhor desempenho (distribuir)</translation>
    </message>
    <message>
        <source>consolidation (fill)</source>
        <translation type="unfinished">consolidação (preencher)</translation>
    </message>
    <message>
        <source>Data Center driver %1</source>
        <translation type="unfinished">Driver Data Center %1</translation>
    </message>
    <message>
        <source>vGPU guest driver %1</source>
        <translation type="unfinished">Driver convidado de vGPU %1</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation type="unfinished">não atribuída</translation>
    </message>
    <message>
        <source>passthrough</source>
        <translation type="unfinished">passthrough</translation>
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
        <translation type="unfinished">não informado</translation>
    </message>
    <message>
        <source>Host driver</source>
        <translation type="unfinished">Driver do host</translation>
    </message>
    <message>
        <source>Graphics type</source>
        <translation type="unfinished">Tipo de gráficos</translation>
    </message>
    <message>
        <source>Graphics type today</source>
        <translation type="unfinished">Tipo de gráficos atual</translation>
    </message>
    <message>
        <source>Assignment policy</source>
        <translation type="unfinished">Política de atribuição</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VMs</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">Modelo</translation>
    </message>
    <message>
        <source>%1 (not in the catalog)</source>
        <translation type="unfinished">%1 (não está no catálogo)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished">Uso</translation>
    </message>
    <message>
        <source>Use today</source>
        <translation type="unfinished">Uso atual</translation>
    </message>
    <message>
        <source>vGPU mode today</source>
        <translation type="unfinished">Modo de vGPU atual</translation>
    </message>
    <message>
        <source>Frame buffer</source>
        <translation type="unfinished">Frame buffer</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Livre</translation>
    </message>
    <message>
        <source>Reserved slots</source>
        <translation type="unfinished">Slots reservados</translation>
    </message>
    <message>
        <source>Guest OS</source>
        <translation type="unfinished">SO convidado</translation>
    </message>
    <message>
        <source>Guest driver</source>
        <translation type="unfinished">Driver convidado</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">Memória</translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished">Energia</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">ligada</translation>
    </message>
    <message>
        <source>off: it holds no vGPU</source>
        <translation type="unfinished">desligada: não ocupa vGPU</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) taken</source>
        <translation type="unfinished">
            <numerusform>%Ln slot ocupado</numerusform>
            <numerusform>%Ln slots ocupados</numerusform>
        </translation>
    </message>
    <message>
        <source>GPU %1 on %2, %3, %4, %5, %6 free.</source>
        <translation type="unfinished">GPU %1 em %2, %3, %4, %5, %6 livre.</translation>
    </message>
    <message>
        <source>slice %1</source>
        <translation type="unfinished">fatia %1</translation>
    </message>
    <message>
        <source>slices %1–%2</source>
        <translation type="unfinished">fatias %1–%2</translation>
    </message>
    <message>
        <source>%1–%2 GB</source>
        <translation type="unfinished">%1–%2 GB</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slice(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln fatia</numerusform>
            <numerusform>%Ln fatias</numerusform>
        </translation>
    </message>
    <message>
        <source>ESXi %1</source>
        <translation type="unfinished">ESXi %1</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation type="unfinished">nenhuma GPU</translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s) of %1 models</source>
        <translation type="unfinished">
            <numerusform>%Ln GPU de %1 modelos</numerusform>
            <numerusform>%Ln GPUs de %1 modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>passthrough, whole GPU</source>
        <translation type="unfinished">passthrough, GPU inteira</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished">Ocupa</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished">Posicionamento</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished">GPU</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Tamanho</translation>
    </message>
    <message>
        <source>unknown to the catalog; drawn as a guess</source>
        <translation type="unfinished">desconhecido no catálogo; desenhado por estimativa</translation>
    </message>
    <message>
        <source>Reserved slot</source>
        <translation type="unfinished">Slot reservado</translation>
    </message>
    <message numerus="yes">
        <source>Cluster %1, %Ln host(s).</source>
        <translation type="unfinished">
            <numerusform>Cluster %1, %Ln host.</numerusform>
            <numerusform>Cluster %1, %Ln hosts.</numerusform>
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
        <translation type="unfinished">%1, %2, %3 na GPU %4.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished">Reservado</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln slice(s) used</source>
        <translation type="unfinished">
            <numerusform>%1 de %Ln fatia usada</numerusform>
            <numerusform>%1 de %Ln fatias usadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 GB used</source>
        <translation type="unfinished">%1 de %2 GB usados</translation>
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
        <translation type="unfinished">Imagem PNG</translation>
    </message>
    <message>
        <source>The board with title block and legend, as pixels: for slides, tickets and mail.</source>
        <translation type="unfinished">O quadro com bloco de título e legenda, em pixels: para slides, chamados e e-mails.</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation type="unfinished">Imagem SVG</translation>
    </message>
    <message>
        <source>The board as shapes and texts that stay sharp at any size: for wikis and web pages. Its parts have titles for screen readers.</source>
        <translation type="unfinished">O quadro em formas e textos que permanecem nítidos em qualquer tamanho: para wikis e páginas da web. As suas partes têm títulos para leitores de tela.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished">Documento PDF</translation>
    </message>
    <message>
        <source>The board on pages, each with title block and legend: to print and to sign.</source>
        <translation type="unfinished">O quadro em páginas, cada uma com bloco de título e legenda: para imprimir e assinar.</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation type="unfinished">Diagramas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished">Tabelas</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished">Planos</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation type="unfinished">Scripts</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation type="unfinished">Configurações</translation>
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
        <translation type="unfinished">Formas e conectores que podem ser editados, hosts com as suas GPUs e fatias em escala, em páginas por cluster com bloco de título e legenda, e uma visão geral com links. Hosts, VMs e ocorrências são camadas; tags também separam GPUs, fatias e espaço livre.</translation>
    </message>
    <message>
        <source>Graphviz</source>
        <translation type="unfinished">Graphviz</translation>
    </message>
    <message>
        <source>Clusters, hosts, GPUs with their slices and VMs in the language DOT, to be laid out by dot. Large designs are drawn with counts for each host or cluster, and it says so.</source>
        <translation type="unfinished">Clusters, hosts, GPUs com as suas fatias e VMs na linguagem DOT, para serem dispostos pelo dot. Projetos grandes são desenhados com contagens por host ou cluster, com uma indicação disso.</translation>
    </message>
    <message>
        <source>Mermaid</source>
        <translation type="unfinished">Mermaid</translation>
    </message>
    <message>
        <source>A flowchart of clusters, hosts, GPUs and VMs for wikis. Large designs are drawn with counts for each host or cluster, and it says so; slices are not to scale.</source>
        <translation type="unfinished">Um fluxograma de clusters, hosts, GPUs e VMs para wikis. Projetos grandes são desenhados com contagens por host ou cluster, com uma indicação disso; as fatias não estão em escala.</translation>
    </message>
    <message>
        <source>Mermaid in Markdown</source>
        <translation type="unfinished">Mermaid em Markdown</translation>
    </message>
    <message>
        <source>The same flowchart in a page of Markdown, below the title block and a summary in words, which screen readers read.</source>
        <translation type="unfinished">O mesmo fluxograma em uma página de Markdown, abaixo do bloco de título e de um resumo em palavras, que os leitores de tela leem.</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation type="unfinished">Tabelas em CSV</translation>
    </message>
    <message>
        <source>Hosts, GPUs, VMs, placements, findings and licences, a file each, as RFC 4180 has it. A text that a spreadsheet could take for a formula begins with an apostrophe.</source>
        <translation type="unfinished">Hosts, GPUs, VMs, posicionamentos, ocorrências e licenças, um arquivo para cada, conforme a RFC 4180. Um texto que uma planilha poderia tomar por fórmula começa com um apóstrofo.</translation>
    </message>
    <message>
        <source>Tables as Markdown</source>
        <translation type="unfinished">Tabelas em Markdown</translation>
    </message>
    <message>
        <source>Title block, hosts, GPUs, VMs, placements, findings and licences on one page for a wiki, in GitHub&apos;s Markdown.</source>
        <translation type="unfinished">Bloco de título, hosts, GPUs, VMs, posicionamentos, ocorrências e licenças em uma página para uma wiki, no Markdown do GitHub.</translation>
    </message>
    <message>
        <source>Tables as a workbook (XLSX)</source>
        <translation type="unfinished">Tabelas em uma pasta de trabalho (XLSX)</translation>
    </message>
    <message>
        <source>Title block, hosts, GPUs, VMs, placements, findings and licences, a sheet each. Cells are numbers and texts, never formulas.</source>
        <translation type="unfinished">Bloco de título, hosts, GPUs, VMs, posicionamentos, ocorrências e licenças, uma planilha para cada. As células são números e textos, nunca fórmulas.</translation>
    </message>
    <message>
        <source>Plan as CSV</source>
        <translation type="unfinished">Plano em CSV</translation>
    </message>
    <message>
        <source>One row for each step, for spreadsheets and trackers.</source>
        <translation type="unfinished">Uma linha para cada etapa, para planilhas e sistemas de acompanhamento.</translation>
    </message>
    <message>
        <source>Plan as HTML</source>
        <translation type="unfinished">Plano em HTML</translation>
    </message>
    <message>
        <source>The change plan as one page that needs nothing else and prints.</source>
        <translation type="unfinished">O plano de mudança em uma só página que não precisa de mais nada e pode ser impressa.</translation>
    </message>
    <message>
        <source>Plan for Jira</source>
        <translation type="unfinished">Plano para o Jira</translation>
    </message>
    <message>
        <source>The change plan in Jira&apos;s wiki markup, to paste into a ticket.</source>
        <translation type="unfinished">O plano de mudança na marcação wiki do Jira, para colar em um chamado.</translation>
    </message>
    <message>
        <source>Plan as JSON</source>
        <translation type="unfinished">Plano em JSON</translation>
    </message>
    <message>
        <source>The change plan for programs, by the schema that is installed with Sliceboard.</source>
        <translation type="unfinished">O plano de mudança para programas, segundo o esquema que é instalado com o Sliceboard.</translation>
    </message>
    <message>
        <source>Plan as Markdown</source>
        <translation type="unfinished">Plano em Markdown</translation>
    </message>
    <message>
        <source>The change plan with tables of steps, for wikis and pull requests.</source>
        <translation type="unfinished">O plano de mudança com tabelas de etapas, para wikis e pull requests.</translation>
    </message>
    <message>
        <source>Plan for ServiceNow</source>
        <translation type="unfinished">Plano para o ServiceNow</translation>
    </message>
    <message>
        <source>The fields of a ServiceNow change request as JSON: description, implementation, test and backout plan.</source>
        <translation type="unfinished">Os campos de uma requisição de mudança do ServiceNow em JSON: descrição e planos de implementação, de teste e de reversão.</translation>
    </message>
    <message>
        <source>Plan as plain text</source>
        <translation type="unfinished">Plano em texto simples</translation>
    </message>
    <message>
        <source>The change plan for terminals and mails.</source>
        <translation type="unfinished">O plano de mudança para terminais e e-mails.</translation>
    </message>
    <message>
        <source>MIG layout for Linux hosts</source>
        <translation type="unfinished">Layout MIG para hosts Linux</translation>
    </message>
    <message>
        <source>A configuration of nvidia-mig-parted and a script with the drawn starts, for the same layout on Linux hosts. ESXi makes MIG instances by itself.</source>
        <translation type="unfinished">Uma configuração do nvidia-mig-parted e um script com as posições iniciais desenhadas, para o mesmo layout em hosts Linux. O ESXi cria as instâncias MIG por conta própria.</translation>
    </message>
    <message>
        <source>vGPUs for Linux hosts</source>
        <translation type="unfinished">vGPUs para hosts Linux</translation>
    </message>
    <message>
        <source>A configuration of NVIDIA&apos;s vgpu-device-manager for the same vGPUs on Linux hosts.</source>
        <translation type="unfinished">Uma configuração do vgpu-device-manager da NVIDIA para as mesmas vGPUs em hosts Linux.</translation>
    </message>
    <message>
        <source>VM classes for a Supervisor</source>
        <translation type="unfinished">Classes de VM para um Supervisor</translation>
    </message>
    <message>
        <source>VirtualMachineClass objects of the VM Operator: memory and GPU devices of the VMs. What a class cannot say is named in a comment.</source>
        <translation type="unfinished">Objetos VirtualMachineClass do VM Operator: memória e dispositivos de GPU das VMs. O que uma classe não consegue expressar é indicado em um comentário.</translation>
    </message>
    <message>
        <source>Shell script for govc</source>
        <translation type="unfinished">Script de shell para govc</translation>
    </message>
    <message>
        <source>Carries the plan out with govc 0.49 or newer and jq: a dry run unless told to apply. MIG, installations and dynamic DirectPath I/O are manual steps in it.</source>
        <translation type="unfinished">Executa o plano com govc 0.49 ou mais recente e jq: uma simulação, a menos que se peça para aplicar. MIG, instalações e Dynamic DirectPath I/O são etapas manuais nele.</translation>
    </message>
    <message>
        <source>PowerCLI script</source>
        <translation type="unfinished">Script do PowerCLI</translation>
    </message>
    <message>
        <source>Carries the plan out with VMware PowerCLI: a dry run unless told to apply. Only what is done in a host&apos;s own shell, in guests or in the rack is a manual step in it.</source>
        <translation type="unfinished">Executa o plano com o VMware PowerCLI: uma simulação, a menos que se peça para aplicar. Somente o que é feito no shell de um host, nos convidados ou no rack é uma etapa manual nele.</translation>
    </message>
    <message>
        <source>No tool can be given the name “%1”. Give it another one.</source>
        <translation type="unfinished">O nome “%1” não pode ser passado a nenhuma ferramenta. Dê outro nome.</translation>
    </message>
    <message>
        <source>VM “%1” has a vGPU profile that no tool can be given: “%2”.</source>
        <translation type="unfinished">A VM “%1” tem um perfil de vGPU que não pode ser passado a nenhuma ferramenta: “%2”.</translation>
    </message>
    <message>
        <source>VM “%1” has a GPU at “%2”, which is no PCI address.</source>
        <translation type="unfinished">A VM “%1” tem uma GPU em “%2”, que não é um endereço PCI.</translation>
    </message>
    <message>
        <source>Host “%1” has a GPU at “%2”, which is no PCI address.</source>
        <translation type="unfinished">O host “%1” tem uma GPU em “%2”, que não é um endereço PCI.</translation>
    </message>
    <message>
        <source>Ansible playbook</source>
        <translation type="unfinished">Playbook do Ansible</translation>
    </message>
    <message>
        <source>Carries the plan out with the collection community.vmware: a check unless told to apply. Whole GPUs of VMs, vGPU modes, MIG, several vGPUs in a VM and installations are manual steps in it.</source>
        <translation type="unfinished">Executa o plano com a coleção community.vmware: apenas uma verificação, a menos que se peça para aplicar. GPUs inteiras de VMs, modos de vGPU, MIG, várias vGPUs em uma VM e instalações são etapas manuais nele.</translation>
    </message>
    <message>
        <source>Shell scripts for ESXi hosts</source>
        <translation type="unfinished">Scripts de shell para hosts ESXi</translation>
    </message>
    <message>
        <source>What each host does in its own shell, with esxcli and nvidia-smi: graphics type, vGPU mode, MIG, passthrough. A dry run unless told to apply; everything else is a manual step in it.</source>
        <translation type="unfinished">O que cada host faz no seu próprio shell, com esxcli e nvidia-smi: tipo de gráficos, modo de vGPU, MIG, passthrough. Uma simulação, a menos que se peça para aplicar; todo o resto é uma etapa manual nele.</translation>
    </message>
    <message>
        <source>Terraform, passthrough and sizing only</source>
        <translation type="unfinished">Terraform, somente passthrough e dimensionamento</translation>
    </message>
    <message>
        <source>VMs of the design for the provider vsphere: memory, reservation, MMIO space and whole GPUs. The provider knows neither vGPUs of VMs nor graphics settings of hosts; the file names what is left.</source>
        <translation type="unfinished">VMs do projeto para o provider vsphere: memória, reserva, espaço MMIO e GPUs inteiras. O provider não conhece nem vGPUs de VMs nem configurações de gráficos de hosts; o arquivo indica o que falta.</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation type="unfinished">Interrompido; nenhum arquivo foi gravado.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>the design</source>
        <translation type="unfinished">o projeto</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation type="unfinished">(removido)</translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>%1 (%2, long-term support)</source>
        <translation type="unfinished">%1 (%2, suporte de longo prazo)</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished">Não informado</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Não</translation>
    </message>
    <message>
        <source>“%1” is no whole number from %2 to %3.</source>
        <translation type="unfinished">“%1” não é um número inteiro de %2 a %3.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Name of the cluster</source>
        <translation type="unfinished">Nome do cluster</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <translation type="unfinished">Nome do host</translation>
    </message>
    <message>
        <source>Model of the GPU, by key or name, or its PCI address</source>
        <translation type="unfinished">Modelo da GPU, por chave ou nome, ou o seu endereço PCI</translation>
    </message>
    <message>
        <source>vGPU profile of a VM or of a slot kept free on a GPU</source>
        <translation type="unfinished">Perfil de vGPU de uma VM ou de um slot mantido livre em uma GPU</translation>
    </message>
    <message>
        <source>Name of the VM</source>
        <translation type="unfinished">Nome da VM</translation>
    </message>
    <message>
        <source>What the GPU serves and how it is divided</source>
        <translation type="unfinished">A que serve a GPU e como ela é dividida</translation>
    </message>
    <message>
        <source>NVIDIA driver in the guest, or on the host for hosts and GPUs</source>
        <translation type="unfinished">Driver NVIDIA no convidado, ou no host no caso de hosts e GPUs</translation>
    </message>
    <message>
        <source>Release of that driver</source>
        <translation type="unfinished">Versão desse driver</translation>
    </message>
    <message>
        <source>ESXi version of the host</source>
        <translation type="unfinished">Versão do ESXi do host</translation>
    </message>
    <message>
        <source>Guest OS of the VM</source>
        <translation type="unfinished">SO convidado da VM</translation>
    </message>
    <message>
        <source>Tag of the VM</source>
        <translation type="unfinished">Tag da VM</translation>
    </message>
    <message>
        <source>Planned power state of the VM</source>
        <translation type="unfinished">Estado de energia planejado da VM</translation>
    </message>
    <message>
        <source>NVIDIA licence meant for the VM</source>
        <translation type="unfinished">Licença NVIDIA prevista para a VM</translation>
    </message>
    <message>
        <source>Series of the profile: A, B, C or Q</source>
        <translation type="unfinished">Série do perfil: A, B, C ou Q</translation>
    </message>
    <message>
        <source>Architecture of the GPU, such as Hopper</source>
        <translation type="unfinished">Arquitetura da GPU, como Hopper</translation>
    </message>
    <message>
        <source>State: a VM waits or is placed, a GPU is full, empty or has reserved slots; or kind</source>
        <translation type="unfinished">Estado: uma VM aguarda ou está posicionada, uma GPU está cheia, vazia ou tem slots reservados; ou tipo</translation>
    </message>
    <message>
        <source>Findings that count, or one that is waived</source>
        <translation type="unfinished">Ocorrências que contam, ou uma que está dispensada</translation>
    </message>
    <message>
        <source>Id of a rule with a finding about it</source>
        <translation type="unfinished">Id de uma regra com uma ocorrência a respeito</translation>
    </message>
    <message>
        <source>Frame buffer in GB that nobody takes, of the GPU or all GPUs of the host or cluster</source>
        <translation type="unfinished">Frame buffer em GB que ninguém ocupa, da GPU ou de todas as GPUs do host ou cluster</translation>
    </message>
    <message>
        <source>Frame buffer in GB that is taken</source>
        <translation type="unfinished">Frame buffer em GB que está ocupado</translation>
    </message>
    <message>
        <source>Frame buffer in GB, all of it</source>
        <translation type="unfinished">Frame buffer em GB, no total</translation>
    </message>
    <message>
        <source>Frame buffer in GB of the VM&apos;s profile or whole GPU, or of a reserved slot</source>
        <translation type="unfinished">Frame buffer em GB do perfil ou da GPU inteira da VM, ou de um slot reservado</translation>
    </message>
    <message>
        <source>Guest memory of the VM in GB</source>
        <translation type="unfinished">Memória de convidado da VM em GB</translation>
    </message>
    <message>
        <source>How many VMs are on it</source>
        <translation type="unfinished">Quantas VMs estão nele</translation>
    </message>
    <message>
        <source>How many GPUs the host or cluster has</source>
        <translation type="unfinished">Quantas GPUs o host ou cluster tem</translation>
    </message>
    <message>
        <source>How many hosts the cluster has</source>
        <translation type="unfinished">Quantos hosts o cluster tem</translation>
    </message>
    <message>
        <source>How many GPUs and vGPUs the VM has</source>
        <translation type="unfinished">Quantas GPUs e vGPUs a VM tem</translation>
    </message>
    <message>
        <source>A filter has at most %1 letters.</source>
        <translation type="unfinished">Um filtro tem no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Something to leave out is missing here.</source>
        <translation type="unfinished">Falta aqui algo a excluir.</translation>
    </message>
    <message>
        <source>An alternative is missing here.</source>
        <translation type="unfinished">Falta aqui uma alternativa.</translation>
    </message>
    <message>
        <source>This quotation mark has no partner.</source>
        <translation type="unfinished">Estas aspas não têm par.</translation>
    </message>
    <message>
        <source>There is nothing between these quotation marks.</source>
        <translation type="unfinished">Não há nada entre estas aspas.</translation>
    </message>
    <message>
        <source>A filter has at most %1 terms.</source>
        <translation type="unfinished">Um filtro tem no máximo %1 termos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no comparison; there are &lt;, &lt;=, &gt;, &gt;=, = and !=.</source>
        <translation type="unfinished">&quot;%1&quot; não é uma comparação; existem &lt;, &lt;=, &gt;, &gt;=, = e !=.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number and cannot be compared; write %1:VALUE.</source>
        <translation type="unfinished">&quot;%1&quot; não é um número e não pode ser comparado; escreva %1:VALUE.</translation>
    </message>
    <message>
        <source>Something is missing after &quot;%1&quot;.</source>
        <translation type="unfinished">Falta algo depois de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is nothing called &quot;%1&quot; to filter by.</source>
        <translation type="unfinished">Não há nada chamado &quot;%1&quot; pelo qual filtrar.</translation>
    </message>
    <message>
        <source>Go on after &quot;%1&quot; with a text. %2.</source>
        <translation type="unfinished">Continue depois de &quot;%1&quot; com um texto. %2.</translation>
    </message>
    <message>
        <source>Go on after &quot;%1&quot; with one of %2.</source>
        <translation type="unfinished">Continue depois de &quot;%1&quot; com uma destas palavras: %2.</translation>
    </message>
    <message>
        <source>Go on after &quot;%1&quot; with a version such as 17.4.</source>
        <translation type="unfinished">Continue depois de &quot;%1&quot; com uma versão, como 17.4.</translation>
    </message>
    <message>
        <source>Go on after &quot;%1&quot; with a whole number such as 8.</source>
        <translation type="unfinished">Continue depois de &quot;%1&quot; com um número inteiro, como 8.</translation>
    </message>
    <message>
        <source>Go on after &quot;%1&quot; with an amount of memory such as 40 or 40GB.</source>
        <translation type="unfinished">Continue depois de &quot;%1&quot; com uma quantidade de memória, como 40 ou 40GB.</translation>
    </message>
    <message>
        <source>Nothing is called &quot;%1&quot;; it can become %2.</source>
        <translation type="unfinished">Nada se chama &quot;%1&quot;; pode se tornar %2.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">aguardando</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; takes one of %2, but got &quot;%3&quot;.</source>
        <translation type="unfinished">&quot;%1:&quot; aceita um destes: %2; mas foi encontrado &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a version such as 17.4, but got &quot;%2&quot;.</source>
        <translation type="unfinished">&quot;%1&quot; aceita uma versão, como 17.4, mas foi encontrado &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes an amount of memory such as 40 or 40GB, but got &quot;%2&quot;.</source>
        <translation type="unfinished">&quot;%1&quot; aceita uma quantidade de memória, como 40 ou 40GB, mas foi encontrado &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a whole number such as 8, but got &quot;%2&quot;.</source>
        <translation type="unfinished">&quot;%1&quot; aceita um número inteiro, como 8, mas foi encontrado &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished">Você quis dizer &quot;%1&quot;?</translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <source>%1, waived: %2 (%3)</source>
        <translation type="unfinished">%1, dispensada: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished">%1: %2 (%3)</translation>
    </message>
    <message>
        <source>About:</source>
        <translation type="unfinished">Sobre:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation type="unfinished">Por quê:</translation>
    </message>
    <message>
        <source>Way out:</source>
        <translation type="unfinished">Solução:</translation>
    </message>
    <message>
        <source>Versions:</source>
        <translation type="unfinished">Versões:</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation type="unfinished">Evidência:</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation type="unfinished">Fontes:</translation>
    </message>
    <message>
        <source>Rule:</source>
        <translation type="unfinished">Regra:</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform>… e mais %Ln</numerusform>
            <numerusform>… e mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingTally</name>
    <message>
        <source>a finding elsewhere is about it</source>
        <translation type="unfinished">uma ocorrência em outro lugar trata disto</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation type="unfinished">Nenhuma ocorrência.</translation>
    </message>
</context>
<context>
    <name>Git</name>
    <message>
        <source>The program git is needed for this, but cannot be started.</source>
        <translation type="unfinished">O programa git é necessário para isto, mas não pode ser iniciado.</translation>
    </message>
    <message>
        <source>git gave no answer in time, or more than a design file may have.</source>
        <translation type="unfinished">O git não respondeu a tempo, ou respondeu com mais do que um arquivo de projeto pode ter.</translation>
    </message>
    <message>
        <source>git failed without a word.</source>
        <translation type="unfinished">O git falhou sem dizer nada.</translation>
    </message>
    <message>
        <source>git says: %1</source>
        <translation type="unfinished">O git informa: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a file nor a revision with a path, such as HEAD~1:designs/a.yaml.</source>
        <translation type="unfinished">&quot;%1&quot; não é um arquivo nem uma revisão com um caminho, como HEAD~1:designs/a.yaml.</translation>
    </message>
    <message>
        <source>The file is in no git repository.</source>
        <translation type="unfinished">O arquivo não está em nenhum repositório git.</translation>
    </message>
</context>
<context>
    <name>GpuCards</name>
    <message>
        <source>whole GPU</source>
        <translation type="unfinished">GPU inteira</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished">%1 livre</translation>
    </message>
</context>
<context>
    <name>GpuLook</name>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished">Não atribuída</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <translation type="unfinished">Passthrough</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation type="unfinished">Mesmo tamanho</translation>
    </message>
    <message>
        <source>Mixed size</source>
        <translation type="unfinished">Tamanho misto</translation>
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
        <translation type="unfinished">Nome do cluster</translation>
    </message>
    <message>
        <source>DRS: off, manual, partially-automated, fully-automated</source>
        <translation type="unfinished">DRS: off, manual, partially-automated, fully-automated</translation>
    </message>
    <message>
        <source>DRS option PassthroughDrsAutomation</source>
        <translation type="unfinished">Opção PassthroughDrsAutomation do DRS</translation>
    </message>
    <message>
        <source>vCenter&apos;s vgpu.hotmigrate.enabled</source>
        <translation type="unfinished">vgpu.hotmigrate.enabled do vCenter</translation>
    </message>
    <message>
        <source>Speed of the vMotion network in Gbit/s</source>
        <translation type="unfinished">Velocidade da rede do vMotion em Gbit/s</translation>
    </message>
    <message>
        <source>How many hosts it has</source>
        <translation type="unfinished">Quantos hosts ele tem</translation>
    </message>
    <message>
        <source>How many GPUs it has</source>
        <translation type="unfinished">Quantas GPUs ele tem</translation>
    </message>
    <message>
        <source>How many VMs are on it</source>
        <translation type="unfinished">Quantas VMs estão nele</translation>
    </message>
    <message>
        <source>Models of its GPUs</source>
        <translation type="unfinished">Modelos das suas GPUs</translation>
    </message>
    <message>
        <source>The vGPU types of its VMs</source>
        <translation type="unfinished">Os tipos de vGPU das suas VMs</translation>
    </message>
    <message>
        <source>Tags of the VMs on it</source>
        <translation type="unfinished">Tags das VMs nele</translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation type="unfinished">Endereço PCI</translation>
    </message>
    <message>
        <source>Model, by its key in the catalog</source>
        <translation type="unfinished">Modelo, pela sua chave no catálogo</translation>
    </message>
    <message>
        <source>Architecture, such as Hopper</source>
        <translation type="unfinished">Arquitetura, como Hopper</translation>
    </message>
    <message>
        <source>Memory of the GPU in GB</source>
        <translation type="unfinished">Memória da GPU em GB</translation>
    </message>
    <message>
        <source>What it serves: unassigned, passthrough, same-size, mixed-size, mig</source>
        <translation type="unfinished">A que serve: unassigned, passthrough, same-size, mixed-size, mig</translation>
    </message>
    <message>
        <source>Whether ECC memory is on</source>
        <translation type="unfinished">Se a memória ECC está ativada</translation>
    </message>
    <message>
        <source>Whether its display mode is on</source>
        <translation type="unfinished">Se o seu modo de exibição está ativado</translation>
    </message>
    <message>
        <source>How many slots are kept free on it</source>
        <translation type="unfinished">Quantos slots são mantidos livres nela</translation>
    </message>
    <message>
        <source>The vGPU types on it</source>
        <translation type="unfinished">Os tipos de vGPU nela</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <translation type="unfinished">Nome do host</translation>
    </message>
    <message>
        <source>ESXi version, such as 8.0.3</source>
        <translation type="unfinished">Versão do ESXi, como 8.0.3</translation>
    </message>
    <message>
        <source>Release of the NVIDIA vGPU Manager</source>
        <translation type="unfinished">Versão do NVIDIA vGPU Manager</translation>
    </message>
    <message>
        <source>Package of the vGPU Manager: nvd-aie, nvd-vgpu</source>
        <translation type="unfinished">Pacote do vGPU Manager: nvd-aie, nvd-vgpu</translation>
    </message>
    <message>
        <source>Default graphics type: shared, shared-direct</source>
        <translation type="unfinished">Tipo de gráficos padrão: shared, shared-direct</translation>
    </message>
    <message>
        <source>Assignment policy: performance, consolidation</source>
        <translation type="unfinished">Política de atribuição: performance, consolidation</translation>
    </message>
    <message>
        <source>Whether VT-d or AMD&apos;s IOMMU is on</source>
        <translation type="unfinished">Se o VT-d ou o IOMMU da AMD está ativado</translation>
    </message>
    <message>
        <source>Whether SR-IOV is on</source>
        <translation type="unfinished">Se o SR-IOV está ativado</translation>
    </message>
    <message>
        <source>Whether ARI is on</source>
        <translation type="unfinished">Se o ARI está ativado</translation>
    </message>
    <message>
        <source>Whether memory is mapped above 4 GB</source>
        <translation type="unfinished">Se a memória é mapeada acima de 4 GB</translation>
    </message>
    <message>
        <source>From what it boots: disk, usb, network</source>
        <translation type="unfinished">De onde ele inicializa: disk, usb, network</translation>
    </message>
    <message>
        <source>Scheduler of its vGPUs: best-effort, equal-share, fixed-share</source>
        <translation type="unfinished">Agendador das suas vGPUs: best-effort, equal-share, fixed-share</translation>
    </message>
    <message>
        <source>Whether NVSwitch links its GPUs</source>
        <translation type="unfinished">Se o NVSwitch interliga as suas GPUs</translation>
    </message>
    <message>
        <source>Where licences come from: nls, legacy</source>
        <translation type="unfinished">De onde vêm as licenças: nls, legacy</translation>
    </message>
    <message>
        <source>How many of its VMs are to run</source>
        <translation type="unfinished">Quantas das suas VMs devem estar em execução</translation>
    </message>
    <message>
        <source>How many GPUs are passed through</source>
        <translation type="unfinished">Quantas GPUs estão em passthrough</translation>
    </message>
    <message>
        <source>How many GPUs serve vGPUs</source>
        <translation type="unfinished">Quantas GPUs atendem vGPUs</translation>
    </message>
    <message>
        <source>How many GPUs serve nothing yet</source>
        <translation type="unfinished">Quantas GPUs ainda não atendem nada</translation>
    </message>
    <message>
        <source>What its GPUs serve</source>
        <translation type="unfinished">A que servem as suas GPUs</translation>
    </message>
    <message>
        <source>Name of the VM</source>
        <translation type="unfinished">Nome da VM</translation>
    </message>
    <message>
        <source>Tags of the VM</source>
        <translation type="unfinished">Tags da VM</translation>
    </message>
    <message>
        <source>Guest OS</source>
        <translation type="unfinished">SO convidado</translation>
    </message>
    <message>
        <source>NVIDIA driver in the guest: none, data-center, vgpu</source>
        <translation type="unfinished">Driver NVIDIA no convidado: none, data-center, vgpu</translation>
    </message>
    <message>
        <source>Release of the vGPU guest driver</source>
        <translation type="unfinished">Versão do driver convidado de vGPU</translation>
    </message>
    <message>
        <source>Boot firmware: bios, efi</source>
        <translation type="unfinished">Firmware de inicialização: bios, efi</translation>
    </message>
    <message>
        <source>Guest memory in GB</source>
        <translation type="unfinished">Memória do convidado em GB</translation>
    </message>
    <message>
        <source>Whether all guest memory is reserved</source>
        <translation type="unfinished">Se toda a memória do convidado está reservada</translation>
    </message>
    <message>
        <source>pciPassthru.64bitMMIOSizeGB</source>
        <translation type="unfinished">pciPassthru.64bitMMIOSizeGB</translation>
    </message>
    <message>
        <source>VM compatibility, such as 21</source>
        <translation type="unfinished">Compatibilidade da VM, como 21</translation>
    </message>
    <message>
        <source>Whether secure boot is on</source>
        <translation type="unfinished">Se a inicialização segura está ativada</translation>
    </message>
    <message>
        <source>Whether memory can be added while it runs</source>
        <translation type="unfinished">Se é possível adicionar memória durante a execução</translation>
    </message>
    <message>
        <source>NVIDIA licence: vws, vpc, vapps, nvaie</source>
        <translation type="unfinished">Licença NVIDIA: vws, vpc, vapps, nvaie</translation>
    </message>
    <message>
        <source>Planned power state: on, off</source>
        <translation type="unfinished">Estado de energia planejado: on, off</translation>
    </message>
    <message>
        <source>What it needs, such as vmotion and ha</source>
        <translation type="unfinished">De que ela precisa, como vmotion e ha</translation>
    </message>
    <message>
        <source>How many vGPUs it has</source>
        <translation type="unfinished">Quantas vGPUs ela tem</translation>
    </message>
    <message>
        <source>How many whole GPUs it has</source>
        <translation type="unfinished">Quantas GPUs inteiras ela tem</translation>
    </message>
    <message>
        <source>The vGPU types that it asks for</source>
        <translation type="unfinished">Os tipos de vGPU que ela solicita</translation>
    </message>
    <message>
        <source>How its GPUs are shared: passthrough, time-sliced, mig, mig-time-sliced</source>
        <translation type="unfinished">Como as suas GPUs são compartilhadas: passthrough, time-sliced, mig, mig-time-sliced</translation>
    </message>
    <message>
        <source>Series of its vGPU types: A, B, C, Q</source>
        <translation type="unfinished">Série dos seus tipos de vGPU: A, B, C, Q</translation>
    </message>
    <message>
        <source>Frame buffer of all its GPUs in GB</source>
        <translation type="unfinished">Frame buffer de todas as suas GPUs em GB</translation>
    </message>
    <message>
        <source>Models of the GPUs that it is placed on</source>
        <translation type="unfinished">Modelos das GPUs em que ela está posicionada</translation>
    </message>
    <message>
        <source>Rules on VMs (on: vm)</source>
        <translation type="unfinished">Regras sobre VMs (on: vm)</translation>
    </message>
    <message>
        <source>Rules on GPUs (on: gpu)</source>
        <translation type="unfinished">Regras sobre GPUs (on: gpu)</translation>
    </message>
    <message>
        <source>Rules on hosts (on: host)</source>
        <translation type="unfinished">Regras sobre hosts (on: host)</translation>
    </message>
    <message>
        <source>Rules on clusters (on: cluster)</source>
        <translation type="unfinished">Regras sobre clusters (on: cluster)</translation>
    </message>
    <message>
        <source>A rule has an id, says what it is on, may say when it counts, and says what must hold. A condition is a map of facts with a value, a list of values, or a map of tests; it may also hold all, any and not with conditions, and use with the name of one under conditions. Rules on VMs and GPUs also know facts of their host and cluster, such as host.name and cluster.drs, and rules on hosts those of their cluster, but not what is counted there.</source>
        <translation type="unfinished">Uma regra tem um id, diz sobre o que é (on), pode dizer quando vale (when) e diz o que deve ser cumprido (must). Uma condição é um mapa de fatos com um valor, uma lista de valores ou um mapa de testes; ela também pode conter all, any e not com condições, e use com o nome de uma que esteja em conditions. As regras sobre VMs e GPUs também conhecem fatos do seu host e cluster, como host.name e cluster.drs, e as regras sobre hosts, os do seu cluster, mas não o que ali é contado.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished">Fato</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished">Significado</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished">Testes</translation>
    </message>
</context>
<context>
    <name>HouseRules</name>
    <message>
        <source>A house rule of %1.</source>
        <translation type="unfinished">Uma regra própria de %1.</translation>
    </message>
    <message>
        <source>A house rule of this design.</source>
        <translation type="unfinished">Uma regra própria deste projeto.</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished">GPUs</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation type="unfinished">hosts</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation type="unfinished">clusters</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VMs</translation>
    </message>
    <message>
        <source>Rules on %1 know no fact &quot;%2&quot;.</source>
        <translation type="unfinished">Regras sobre %1 não conhecem o fato &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished">Você quis dizer &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>This condition takes more than %1 tests, with those of the named conditions that it uses.</source>
        <translation type="unfinished">Esta condição exige mais de %1 testes, contando os das condições nomeadas que ela usa.</translation>
    </message>
    <message>
        <source>A condition must not be empty.</source>
        <translation type="unfinished">Uma condição não pode ficar vazia.</translation>
    </message>
    <message>
        <source>A list of conditions must not be empty.</source>
        <translation type="unfinished">Uma lista de condições não pode ficar vazia.</translation>
    </message>
    <message>
        <source>There is no condition &quot;%1&quot; under &quot;conditions&quot;.</source>
        <translation type="unfinished">Não existe a condição &quot;%1&quot; em &quot;conditions&quot;.</translation>
    </message>
    <message>
        <source>The condition &quot;%1&quot; uses itself.</source>
        <translation type="unfinished">A condição &quot;%1&quot; usa a si mesma.</translation>
    </message>
    <message>
        <source>The id of a rule is of small letters, digits and hyphens, such as prod-whole-gpus; got %1.</source>
        <translation type="unfinished">O id de uma regra é formado por letras minúsculas, dígitos e hifens, como prod-whole-gpus; foi encontrado %1.</translation>
    </message>
    <message>
        <source>There is already a rule &quot;%1&quot;.</source>
        <translation type="unfinished">Já existe uma regra &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A text of a rule has at most %1 bytes.</source>
        <translation type="unfinished">Um texto de uma regra tem no máximo %1 bytes.</translation>
    </message>
    <message>
        <source>A rule of this house.</source>
        <translation type="unfinished">Uma regra própria.</translation>
    </message>
    <message>
        <source>Bring the design in line with the rule, or waive the finding.</source>
        <translation type="unfinished">Ajuste o projeto à regra ou dispense a ocorrência.</translation>
    </message>
    <message>
        <source>At most %1 house rules are read.</source>
        <translation type="unfinished">São lidas no máximo %1 regras próprias.</translation>
    </message>
    <message>
        <source>Expected a version such as 8.0.3 or 17.4, but got %1.</source>
        <translation type="unfinished">Esperava-se uma versão, como 8.0.3 ou 17.4, mas foi encontrado %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be %2, but not %3.</source>
        <translation type="unfinished">&quot;%1&quot; pode ser %2, mas não %3.</translation>
    </message>
    <message>
        <source>This list must not be empty.</source>
        <translation type="unfinished">Esta lista não pode ficar vazia.</translation>
    </message>
    <message>
        <source>A pattern has at most %1 bytes.</source>
        <translation type="unfinished">Um padrão tem no máximo %1 bytes.</translation>
    </message>
    <message>
        <source>This pattern cannot be used: %1.</source>
        <translation type="unfinished">Este padrão não pode ser usado: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be tested by %2, but not by &quot;%3&quot;.</source>
        <translation type="unfinished">&quot;%1&quot; pode ser testado por %2, mas não por &quot;%3&quot;.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>(several values)</source>
        <translation type="unfinished">(vários valores)</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Designs how the GPUs of ESXi hosts are shared.</source>
        <translation type="unfinished">Projeta como as GPUs de hosts ESXi são compartilhadas.</translation>
    </message>
    <message>
        <source>Design to open (*.sliceboard.yaml).</source>
        <translation type="unfinished">Projeto a abrir (*.sliceboard.yaml).</translation>
    </message>
    <message>
        <source>Your own catalog cannot be read, so Sliceboard starts with the shipped one alone.</source>
        <translation type="unfinished">Não é possível ler o seu próprio catálogo, por isso o Sliceboard inicia somente com o catálogo fornecido.</translation>
    </message>
    <message>
        <source>The catalog cannot be read.</source>
        <translation type="unfinished">Não é possível ler o catálogo.</translation>
    </message>
</context>
<context>
    <name>OperationTexts</name>
    <message>
        <source>%1 cannot be the first number; choose one from 0 to %2.</source>
        <translation type="unfinished">%1 não pode ser o primeiro número; escolha um de 0 a %2.</translation>
    </message>
    <message>
        <source>%1 hosts cannot be added at once; choose 1 to %2.</source>
        <translation type="unfinished">Não é possível adicionar %1 hosts de uma vez; escolha de 1 a %2.</translation>
    </message>
    <message>
        <source>A host cannot get %1 GPUs; choose 0 to %2.</source>
        <translation type="unfinished">Um host não pode receber %1 GPUs; escolha de 0 a %2.</translation>
    </message>
    <message>
        <source>No GPU model is chosen for the new hosts.</source>
        <translation type="unfinished">Nenhum modelo de GPU foi escolhido para os novos hosts.</translation>
    </message>
    <message>
        <source>The catalog has no server %1.</source>
        <translation type="unfinished">O catálogo não tem o servidor %1.</translation>
    </message>
    <message>
        <source>%1 GPUs cannot be added at once; choose 1 to %2.</source>
        <translation type="unfinished">Não é possível adicionar %1 GPUs de uma vez; escolha de 1 a %2.</translation>
    </message>
    <message>
        <source>No GPU model is chosen for %1.</source>
        <translation type="unfinished">Nenhum modelo de GPU foi escolhido para %1.</translation>
    </message>
    <message>
        <source>%1 has no free PCI bus for %2 more GPUs.</source>
        <translation type="unfinished">%1 não tem barramento PCI livre para mais %2 GPUs.</translation>
    </message>
    <message>
        <source>%1 VMs cannot be added at once; choose 1 to %2.</source>
        <translation type="unfinished">Não é possível adicionar %1 VMs de uma vez; escolha de 1 a %2.</translation>
    </message>
    <message>
        <source>%1 is no PCI address; write it as 0000:17:00.0.</source>
        <translation type="unfinished">%1 não é um endereço PCI; escreva como 0000:17:00.0.</translation>
    </message>
    <message>
        <source>%1 already has a GPU at %2; choose another PCI address.</source>
        <translation type="unfinished">%1 já tem uma GPU em %2; escolha outro endereço PCI.</translation>
    </message>
    <message>
        <source>A finding is accepted for a reason; say which.</source>
        <translation type="unfinished">Uma ocorrência é aceita por um motivo; informe qual.</translation>
    </message>
    <message>
        <source>%1 is no date; write it as 2026-12-31.</source>
        <translation type="unfinished">%1 não é uma data; escreva como 2026-12-31.</translation>
    </message>
    <message>
        <source>The name is empty; type at least one letter or digit.</source>
        <translation type="unfinished">O nome está vazio; digite pelo menos uma letra ou um dígito.</translation>
    </message>
    <message>
        <source>There is already a cluster named %1; choose another name.</source>
        <translation type="unfinished">Já existe um cluster chamado %1; escolha outro nome.</translation>
    </message>
    <message>
        <source>There is already a host named %1; choose another name.</source>
        <translation type="unfinished">Já existe um host chamado %1; escolha outro nome.</translation>
    </message>
    <message>
        <source>There is already a VM named %1; choose another name.</source>
        <translation type="unfinished">Já existe uma VM chamada %1; escolha outro nome.</translation>
    </message>
    <message>
        <source>No vGPU profile is chosen for %1.</source>
        <translation type="unfinished">Nenhum perfil de vGPU foi escolhido para %1.</translation>
    </message>
    <message>
        <source>A reserved slot goes on a vGPU slot; only a VM can take a whole GPU.</source>
        <translation type="unfinished">Um slot reservado fica em um slot de vGPU; somente uma VM pode ocupar uma GPU inteira.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list of numbers</extracomment>
        <translation type="unfinished">%1 e %2</translation>
    </message>
    <message>
        <source>%1 can start at %2 only.</source>
        <translation type="unfinished">%1 só pode começar em %2.</translation>
    </message>
    <message>
        <source>%1 has no vGPU profiles; it can be used for passthrough only.</source>
        <translation type="unfinished">%1 não tem perfis de vGPU; só pode ser usada para passthrough.</translation>
    </message>
    <message>
        <source>%1 has no vGPU profile %2.</source>
        <translation type="unfinished">%1 não tem o perfil de vGPU %2.</translation>
    </message>
    <message>
        <source>This is no longer part of the design.</source>
        <translation type="unfinished">Isto não faz mais parte do projeto.</translation>
    </message>
    <message>
        <source>%1 asks for no vGPU profile, and none is chosen for %2.</source>
        <translation type="unfinished">%1 não solicita nenhum perfil de vGPU, e nenhum foi escolhido para %2.</translation>
    </message>
    <message>
        <source>A view needs a title.</source>
        <translation type="unfinished">Uma vista precisa de um título.</translation>
    </message>
    <message>
        <source>A text of a view has at most %1 bytes; shorten it.</source>
        <translation type="unfinished">Um texto de uma vista tem no máximo %1 bytes; encurte-o.</translation>
    </message>
    <message>
        <source>A view names at most %1 things; choose fewer.</source>
        <translation type="unfinished">Uma vista indica no máximo %1 elementos; escolha menos.</translation>
    </message>
    <message>
        <source>This view is not in the design any more.</source>
        <translation type="unfinished">Esta vista não está mais no projeto.</translation>
    </message>
    <message>
        <source>A design has at most %1 saved views; delete one that is not needed.</source>
        <translation type="unfinished">Um projeto tem no máximo %1 vistas salvas; exclua uma que não seja necessária.</translation>
    </message>
    <message>
        <source>A text of a step has at most %1 bytes; shorten it.</source>
        <translation type="unfinished">Um texto de uma etapa tem no máximo %1 bytes; encurte-o.</translation>
    </message>
    <message>
        <source>A day is written as 2027-01-31, but got &quot;%1&quot;.</source>
        <translation type="unfinished">Um dia se escreve como 2027-01-31, mas foi encontrado &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A design keeps the results of at most %1 steps.</source>
        <translation type="unfinished">Um projeto guarda os resultados de no máximo %1 etapas.</translation>
    </message>
</context>
<context>
    <name>OutputFiles</name>
    <message>
        <source>There is no such folder, and it cannot be made.</source>
        <translation type="unfinished">Essa pasta não existe e não pode ser criada.</translation>
    </message>
</context>
<context>
    <name>PatientPreparation</name>
    <message>
        <source>Presentation</source>
        <translation type="unfinished">Apresentação</translation>
    </message>
    <message>
        <source>Preparing the presentation…</source>
        <translation type="unfinished">Preparando a apresentação…</translation>
    </message>
</context>
<context>
    <name>PatientReading</name>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished">Lendo %1…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Abrir</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation type="unfinished">Verificando %1…</translation>
    </message>
</context>
<context>
    <name>PatientWork</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The picture would have %1 × %2 pixels, which is too large: choose a smaller scale, one cluster, or SVG or PDF.</source>
        <translation type="unfinished">A imagem teria %1 × %2 pixels, o que é grande demais: escolha uma escala menor, um cluster, ou SVG ou PDF.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture: choose a smaller scale.</source>
        <translation type="unfinished">Não há memória suficiente para a imagem: escolha uma escala menor.</translation>
    </message>
    <message>
        <source>This file cannot be written: %1.</source>
        <translation type="unfinished">Não é possível gravar este arquivo: %1.</translation>
    </message>
    <message>
        <source>Untitled design</source>
        <translation type="unfinished">Projeto sem título</translation>
    </message>
    <message>
        <source>cluster %1, continued</source>
        <translation type="unfinished">cluster %1, continuação</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation type="unfinished">cluster %1</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation type="unfinished">Folha %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) not placed.</source>
        <translation type="unfinished">
            <numerusform>%Ln dispositivo não posicionado.</numerusform>
            <numerusform>%Ln dispositivos não posicionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The place of a vGPU is an intent: vSphere itself chooses the physical GPU at power-on.</source>
        <translation type="unfinished">O lugar de uma vGPU é uma intenção: o próprio vSphere escolhe a GPU física ao ligar a VM.</translation>
    </message>
    <message>
        <source>Free room</source>
        <translation type="unfinished">Espaço livre</translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished">Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished">Aviso</translation>
    </message>
    <message>
        <source>Unknown: a fact is missing</source>
        <translation type="unfinished">Desconhecido: falta um fato</translation>
    </message>
    <message>
        <source>For information</source>
        <translation type="unfinished">Para informação</translation>
    </message>
    <message>
        <source>Powered off</source>
        <translation type="unfinished">Desligada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) waived</source>
        <translation type="unfinished">
            <numerusform>%Ln ocorrência dispensada</numerusform>
            <numerusform>%Ln ocorrências dispensadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation type="unfinished">Interrompido; nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>“%1” is no name of a file in a folder.</source>
        <translation type="unfinished">“%1” não é um nome de arquivo em uma pasta.</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished">Retrato</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished">Paisagem</translation>
    </message>
    <message>
        <source>The printer “%1” takes no pages.</source>
        <translation type="unfinished">A impressora “%1” não aceita páginas.</translation>
    </message>
    <message>
        <source>Stopped printing.</source>
        <translation type="unfinished">Impressão interrompida.</translation>
    </message>
    <message>
        <source>The printer “%1” takes no more pages.</source>
        <translation type="unfinished">A impressora “%1” não aceita mais páginas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value of the title block</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Cluster %1, continued from sheet %2</source>
        <translation type="unfinished">Cluster %1, continuação da folha %2</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation type="unfinished">Cluster %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished">Cliente</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Alteração</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished">Revisão</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Data</translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished">Autor</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished">Revisor</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished">Aprovado por</translation>
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
        <translation type="unfinished">Catálogo</translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished">Conteúdo</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished">Exportado em</translation>
    </message>
    <message>
        <source>Continues on sheet %1</source>
        <translation type="unfinished">Continua na folha %1</translation>
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
        <translation type="unfinished">Não é possível dar nome à imagem: %1.</translation>
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
        <translation type="unfinished">Outra versão do ESXi requer um host sem VMs em execução e uma reinicialização dele.</translation>
    </message>
    <message>
        <source>The vGPU Manager is exchanged on a host without running VMs, which then restarts.</source>
        <translation type="unfinished">O vGPU Manager é trocado em um host sem VMs em execução, que depois é reiniciado.</translation>
    </message>
    <message>
        <source>BIOS settings change while the host is down.</source>
        <translation type="unfinished">As configurações de BIOS mudam enquanto o host está parado.</translation>
    </message>
    <message>
        <source>GPUs and bridges are put in and taken out while the host is down.</source>
        <translation type="unfinished">GPUs e pontes são instaladas e retiradas enquanto o host está parado.</translation>
    </message>
    <message>
        <source>These settings of the host hold only after a restart.</source>
        <translation type="unfinished">Estas configurações do host só valem após uma reinicialização.</translation>
    </message>
    <message>
        <source>Another default graphics type needs all VMs of the host off and its graphics restarted.</source>
        <translation type="unfinished">Outro tipo de gráficos padrão requer todas as VMs do host desligadas e a reinicialização dos seus gráficos.</translation>
    </message>
    <message>
        <source>Another assignment policy needs all VMs of the host off and its graphics restarted.</source>
        <translation type="unfinished">Outra política de atribuição requer todas as VMs do host desligadas e a reinicialização dos seus gráficos.</translation>
    </message>
    <message>
        <source>A GPU goes into passthrough or comes back from it with a restart of the host.</source>
        <translation type="unfinished">Uma GPU entra em passthrough ou sai dele com uma reinicialização do host.</translation>
    </message>
    <message>
        <source>On GPUs of this generation MIG is switched with a restart of the host.</source>
        <translation type="unfinished">Em GPUs desta geração, o MIG é alternado com uma reinicialização do host.</translation>
    </message>
    <message>
        <source>ECC and display settings of a GPU hold only after a restart of the host.</source>
        <translation type="unfinished">As configurações de ECC e de exibição de uma GPU só valem após uma reinicialização do host.</translation>
    </message>
    <message>
        <source>The active graphics type of a GPU follows a restart of the host&apos;s graphics.</source>
        <translation type="unfinished">O tipo de gráficos ativo de uma GPU muda com uma reinicialização dos gráficos do host.</translation>
    </message>
    <message>
        <source>The host goes.</source>
        <translation type="unfinished">O host sai.</translation>
    </message>
    <message>
        <source>A host changes its cluster in maintenance mode.</source>
        <translation type="unfinished">Um host muda de cluster em modo de manutenção.</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished">Preparação</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished">Conclusão</translation>
    </message>
    <message>
        <source>Maintenance window of %1</source>
        <translation type="unfinished">Janela de manutenção de %1</translation>
    </message>
    <message>
        <source>Changes on %1</source>
        <translation type="unfinished">Alterações em %1</translation>
    </message>
    <message>
        <source>The host restarts here, too, since its tools see the GPUs that are set next only then.</source>
        <translation type="unfinished">O host reinicia aqui também, pois só então as suas ferramentas veem as GPUs que serão definidas em seguida.</translation>
    </message>
    <message>
        <source>It is removed.</source>
        <translation type="unfinished">Será removida.</translation>
    </message>
    <message>
        <source>It is to be off.</source>
        <translation type="unfinished">Deve ficar desligada.</translation>
    </message>
    <message>
        <source>An installed guest may not start with other firmware; have a new installation at hand.</source>
        <translation type="unfinished">Um convidado instalado pode não iniciar com outro firmware; tenha uma nova instalação à mão.</translation>
    </message>
    <message>
        <source>Its GPU changes, which it does only while it is empty.</source>
        <translation type="unfinished">A sua GPU muda, o que só ocorre enquanto ela está vazia.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>Running, it would break a rule in between: %1.</source>
        <translation type="unfinished">Em execução, ela violaria uma regra no intervalo: %1.</translation>
    </message>
    <message>
        <source>No order was found that keeps this rule all the way: %1.</source>
        <translation type="unfinished">Não foi encontrada uma ordem que cumpra esta regra do início ao fim: %1.</translation>
    </message>
    <message>
        <source>%1 not set</source>
        <translation type="unfinished">%1 não definido</translation>
    </message>
    <message>
        <source>vGPU %1</source>
        <translation type="unfinished">vGPU %1</translation>
    </message>
    <message>
        <source>dynamic DirectPath I/O device %1</source>
        <translation type="unfinished">dispositivo de Dynamic DirectPath I/O %1</translation>
    </message>
    <message>
        <source>a passthrough GPU still to be chosen</source>
        <translation type="unfinished">uma GPU de passthrough ainda a escolher</translation>
    </message>
    <message>
        <source>passthrough GPU %1</source>
        <translation type="unfinished">GPU de passthrough %1</translation>
    </message>
    <message>
        <source>Check that %1 is set up as this plan takes it to be.</source>
        <translation type="unfinished">Verifique se %1 está configurado como este plano pressupõe.</translation>
    </message>
    <message>
        <source>Check that DRS of cluster %1 moves no VM by itself meanwhile: partially automated or manual.</source>
        <translation type="unfinished">Verifique se o DRS do cluster %1 não move nenhuma VM por conta própria nesse período: parcialmente automatizado ou manual.</translation>
    </message>
    <message>
        <source>Check that everybody who uses these VMs knows that they will be off: %1.</source>
        <translation type="unfinished">Verifique se todos os que usam estas VMs sabem que elas ficarão desligadas: %1.</translation>
    </message>
    <message>
        <source>Test that %1 is set up as planned.</source>
        <translation type="unfinished">Teste se %1 está configurado como planejado.</translation>
    </message>
    <message>
        <source>Test that %1 is set up as planned and that the GPUs work in: %2.</source>
        <translation type="unfinished">Teste se %1 está configurado como planejado e se as GPUs funcionam em: %2.</translation>
    </message>
    <message>
        <source>Create cluster %1.</source>
        <translation type="unfinished">Crie o cluster %1.</translation>
    </message>
    <message>
        <source>Remove cluster %1.</source>
        <translation type="unfinished">Remova o cluster %1.</translation>
    </message>
    <message>
        <source>Set in cluster %1: %2.</source>
        <translation type="unfinished">Defina no cluster %1: %2.</translation>
    </message>
    <message>
        <source>Take %1 off its host; it waits for a place.</source>
        <translation type="unfinished">Retire %1 do seu host; ela aguarda um lugar.</translation>
    </message>
    <message>
        <source>Move %1 to host %2, powered off.</source>
        <translation type="unfinished">Mova %1, desligada, para o host %2.</translation>
    </message>
    <message>
        <source>Power off %1.</source>
        <translation type="unfinished">Desligue %1.</translation>
    </message>
    <message>
        <source>Power on %1.</source>
        <translation type="unfinished">Ligue %1.</translation>
    </message>
    <message>
        <source>Remove from %1: %2.</source>
        <translation type="unfinished">Remova de %1: %2.</translation>
    </message>
    <message>
        <source>Add to %1 in one request: %2.</source>
        <translation type="unfinished">Adicione a %1 em uma só solicitação: %2.</translation>
    </message>
    <message>
        <source>Remove VM %1.</source>
        <translation type="unfinished">Remova a VM %1.</translation>
    </message>
    <message>
        <source>Create VM %1 without GPU devices.</source>
        <translation type="unfinished">Crie a VM %1 sem dispositivos de GPU.</translation>
    </message>
    <message>
        <source>Set in %1: %2.</source>
        <translation type="unfinished">Defina em %1: %2.</translation>
    </message>
    <message>
        <source>Install or remove the guest driver of %1: %2.</source>
        <translation type="unfinished">Instale ou remova o driver convidado de %1: %2.</translation>
    </message>
    <message>
        <source>Set in the guest of %1: %2.</source>
        <translation type="unfinished">Defina no convidado de %1: %2.</translation>
    </message>
    <message>
        <source>Switch MIG on for GPU %1.</source>
        <translation type="unfinished">Ative o MIG na GPU %1.</translation>
    </message>
    <message>
        <source>Switch MIG off for GPU %1.</source>
        <translation type="unfinished">Desative o MIG na GPU %1.</translation>
    </message>
    <message>
        <source>Switch passthrough on for GPU %1.</source>
        <translation type="unfinished">Ative o passthrough na GPU %1.</translation>
    </message>
    <message>
        <source>Switch passthrough off for GPU %1.</source>
        <translation type="unfinished">Desative o passthrough na GPU %1.</translation>
    </message>
    <message>
        <source>Leave GPU %1 without a use.</source>
        <translation type="unfinished">Deixe a GPU %1 sem uso.</translation>
    </message>
    <message>
        <source>Set the vGPU mode of GPU %1 to mixed size.</source>
        <translation type="unfinished">Defina o modo de vGPU da GPU %1 como tamanho misto.</translation>
    </message>
    <message>
        <source>Set the vGPU mode of GPU %1 to same size.</source>
        <translation type="unfinished">Defina o modo de vGPU da GPU %1 como mesmo tamanho.</translation>
    </message>
    <message>
        <source>Take GPU %1 out.</source>
        <translation type="unfinished">Retire a GPU %1.</translation>
    </message>
    <message>
        <source>Put GPU %1 in: %2.</source>
        <translation type="unfinished">Instale a GPU %1: %2.</translation>
    </message>
    <message>
        <source>Change the hardware of GPU %1: %2.</source>
        <translation type="unfinished">Altere o hardware da GPU %1: %2.</translation>
    </message>
    <message>
        <source>Set on GPU %1: %2.</source>
        <translation type="unfinished">Defina na GPU %1: %2.</translation>
    </message>
    <message>
        <source>Remove the vGPU Manager from %1.</source>
        <translation type="unfinished">Remova o vGPU Manager de %1.</translation>
    </message>
    <message>
        <source>Install the vGPU Manager on %1: %2.</source>
        <translation type="unfinished">Instale o vGPU Manager em %1: %2.</translation>
    </message>
    <message>
        <source>Put %1 into maintenance mode.</source>
        <translation type="unfinished">Coloque %1 em modo de manutenção.</translation>
    </message>
    <message>
        <source>Take %1 out of maintenance mode.</source>
        <translation type="unfinished">Retire %1 do modo de manutenção.</translation>
    </message>
    <message>
        <source>Bring %1 to this version: %2.</source>
        <translation type="unfinished">Leve %1 a esta versão: %2.</translation>
    </message>
    <message>
        <source>Set in the BIOS of %1: %2.</source>
        <translation type="unfinished">Defina na BIOS de %1: %2.</translation>
    </message>
    <message>
        <source>Add host %1 to cluster %2.</source>
        <translation type="unfinished">Adicione o host %1 ao cluster %2.</translation>
    </message>
    <message>
        <source>Remove host %1 from cluster %2.</source>
        <translation type="unfinished">Remova o host %1 do cluster %2.</translation>
    </message>
    <message>
        <source>Move host %1 to cluster %2.</source>
        <translation type="unfinished">Mova o host %1 para o cluster %2.</translation>
    </message>
    <message>
        <source>Restart the graphics services of %1.</source>
        <translation type="unfinished">Reinicie os serviços de gráficos de %1.</translation>
    </message>
    <message>
        <source>Reboot %1.</source>
        <translation type="unfinished">Reinicie %1.</translation>
    </message>
    <message>
        <source>Set on %1: %2.</source>
        <translation type="unfinished">Defina em %1: %2.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1 em %2</translation>
    </message>
    <message>
        <source>%1 runs.</source>
        <translation type="unfinished">%1 está em execução.</translation>
    </message>
    <message>
        <source>%1 runs, and has %2.</source>
        <translation type="unfinished">%1 está em execução e tem %2.</translation>
    </message>
    <message>
        <source>It reads: %1.</source>
        <translation type="unfinished">Consta: %1.</translation>
    </message>
    <message>
        <source>%1 is powered off and holds no GPU.</source>
        <translation type="unfinished">%1 está desligada e não ocupa nenhuma GPU.</translation>
    </message>
    <message>
        <source>%1 is in maintenance mode and no VM runs there.</source>
        <translation type="unfinished">%1 está em modo de manutenção e nenhuma VM está em execução ali.</translation>
    </message>
    <message>
        <source>%1 is connected again and lists its GPUs.</source>
        <translation type="unfinished">%1 está conectado novamente e lista as suas GPUs.</translation>
    </message>
    <message>
        <source>nvidia-smi shows the MIG mode as set; instances are made at power-on.</source>
        <translation type="unfinished">nvidia-smi mostra o modo MIG como definido; as instâncias são criadas ao ligar as VMs.</translation>
    </message>
    <message>
        <source>After the restart, nvidia-smi on %1 answers if the vGPU Manager is there.</source>
        <translation type="unfinished">Após a reinicialização, nvidia-smi responde em %1 se o vGPU Manager estiver presente.</translation>
    </message>
    <message>
        <source>The guest of %1 shows this driver.</source>
        <translation type="unfinished">O convidado de %1 mostra este driver.</translation>
    </message>
    <message>
        <source>The designs also differ in facts that are not part of the estate, such as texts, reserved slots, waivers or severities; no step is needed for them.</source>
        <translation type="unfinished">Os projetos diferem também em fatos que não fazem parte do ambiente, como textos, slots reservados, dispensas ou severidades; nenhuma etapa é necessária para eles.</translation>
    </message>
    <message>
        <source>Assumption: on %1 ESXi gives the VMs the GPUs that are drawn, but may choose other placement IDs there: how it chooses them is not documented.</source>
        <translation type="unfinished">Pressuposto: em %1 o ESXi dá às VMs as GPUs desenhadas, mas pode escolher ali outros IDs de posicionamento: a forma como os escolhe não está documentada.</translation>
    </message>
    <message>
        <source>Assumption: powered on in the order of this plan, the VMs of %1 get the places that are drawn. How ESXi chooses among GPUs in mixed-size and MIG mode is not documented.</source>
        <translation type="unfinished">Pressuposto: ligadas na ordem deste plano, as VMs de %1 recebem os lugares desenhados. A forma como o ESXi escolhe entre GPUs em modo de tamanho misto e modo MIG não está documentada.</translation>
    </message>
    <message>
        <source>Assumption: no order of power-on was found on %1 in which ESXi gives all VMs the GPUs that are drawn. Expect other GPUs for: %2.</source>
        <translation type="unfinished">Pressuposto: não foi encontrada em %1 uma ordem de ligar as VMs em que o ESXi dê a todas as GPUs desenhadas. Espere outras GPUs para: %2.</translation>
    </message>
    <message>
        <source>No order of power-on was found on %1 in which ESXi gives all VMs the GPUs that are drawn, by the host&apos;s assignment policy. Expect other GPUs for: %2.</source>
        <translation type="unfinished">Não foi encontrada em %1 uma ordem de ligar as VMs em que o ESXi, segundo a política de atribuição do host, dê a todas as GPUs desenhadas. Espere outras GPUs para: %2.</translation>
    </message>
    <message>
        <source>It goes to another host; a VM with GPUs is moved powered off.</source>
        <translation type="unfinished">Vai para outro host; uma VM com GPUs é movida desligada.</translation>
    </message>
    <message>
        <source>GPU devices are added to and removed from VMs that are powered off.</source>
        <translation type="unfinished">Dispositivos de GPU são adicionados e removidos em VMs que estão desligadas.</translation>
    </message>
    <message>
        <source>It goes to another place, which ESXi gives it at power-on only.</source>
        <translation type="unfinished">Vai para outro lugar, que o ESXi só lhe dá ao ligar.</translation>
    </message>
    <message>
        <source>These settings change while the VM is powered off.</source>
        <translation type="unfinished">Estas configurações mudam enquanto a VM está desligada.</translation>
    </message>
    <message>
        <source>Its guest changes, so it is out of service meanwhile.</source>
        <translation type="unfinished">O seu convidado muda, por isso ela fica fora de serviço nesse período.</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation type="unfinished">não informado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Feito</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished">Falhou</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished">Pulada</translation>
    </message>
    <message>
        <source>Not entered for today: %1. Look at it first and note it for the way back; what is so already needs no change.</source>
        <translation type="unfinished">Não informado para hoje: %1. Verifique primeiro e anote para o caminho de volta; o que já estiver assim não requer mudança.</translation>
    </message>
    <message>
        <source>It is in a circle of places with %1, and goes in its turn through a free place.</source>
        <translation type="unfinished">Está em um círculo de lugares com %1 e, na sua vez, passa por um lugar livre.</translation>
    </message>
    <message>
        <source>It is in a circle of places with %1, and makes room for all of them.</source>
        <translation type="unfinished">Está em um círculo de lugares com %1 e abre espaço para todas elas.</translation>
    </message>
    <message>
        <source>It is in a circle of places with %1, and goes in its turn.</source>
        <translation type="unfinished">Está em um círculo de lugares com %1 e muda de lugar na sua vez.</translation>
    </message>
    <message>
        <source>It is in a circle of places with %1, which no one can leave before the others.</source>
        <translation type="unfinished">Está em um círculo de lugares com %1, do qual nenhuma pode sair antes das outras.</translation>
    </message>
    <message>
        <source>These VMs take each other&apos;s places: %1.</source>
        <translation type="unfinished">Estas VMs ocupam os lugares umas das outras: %1.</translation>
    </message>
    <message>
        <source>There is a free place for %1, so they go one after the other and only one of them is off at a time.</source>
        <translation type="unfinished">Há um lugar livre para %1, por isso elas mudam uma após a outra e só uma delas fica desligada de cada vez.</translation>
    </message>
    <message>
        <source>Their host changes in the same window, so all of them are off together anyway.</source>
        <translation type="unfinished">O host delas muda na mesma janela, por isso todas ficam desligadas juntas de qualquer forma.</translation>
    </message>
    <message>
        <source>No place is free for one of them.</source>
        <translation type="unfinished">Não há lugar livre para nenhuma delas.</translation>
    </message>
    <message>
        <source>There is a free place for %1, but ESXi chooses the GPU at power-on: while the others run, it would not take the one that is drawn.</source>
        <translation type="unfinished">Há um lugar livre para %1, mas o ESXi escolhe a GPU ao ligar a VM: enquanto as outras estiverem em execução, ele não escolheria a GPU desenhada.</translation>
    </message>
    <message>
        <source>There is a free place for %1, but a rule would be broken on the way.</source>
        <translation type="unfinished">Há um lugar livre para %1, mas uma regra seria violada no caminho.</translation>
    </message>
    <message>
        <source>%1 is off until the others have gone one after the other, so at most two of them are off at a time.</source>
        <translation type="unfinished">%1 fica desligada até que as outras tenham mudado uma após a outra, por isso no máximo duas delas ficam desligadas ao mesmo tempo.</translation>
    </message>
    <message>
        <source>So all of them are off together.</source>
        <translation type="unfinished">Por isso, todas ficam desligadas juntas.</translation>
    </message>
    <message>
        <source>So all of them are off before the first is powered on again.</source>
        <translation type="unfinished">Por isso, todas ficam desligadas antes que a primeira seja ligada novamente.</translation>
    </message>
    <message>
        <source>%1 could run on %2 in between, but would then be powered off twice; this plan powers off each VM once.</source>
        <translation type="unfinished">%1 poderia ficar em execução em %2 no intervalo, mas então seria desligada duas vezes; este plano desliga cada VM uma só vez.</translation>
    </message>
    <message>
        <source>%1 as it was before</source>
        <translation type="unfinished">%1 como estava antes</translation>
    </message>
    <message>
        <source>What is entered for today and left open in the design to be stays as it is.</source>
        <translation type="unfinished">O que está informado para hoje e deixado em aberto no projeto de destino permanece como está.</translation>
    </message>
</context>
<context>
    <name>PlanDocument</name>
    <message>
        <source>There is nothing to do: what is and what is to be are the same.</source>
        <translation type="unfinished">Não há nada a fazer: o que é e o que deve ser são iguais.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) lead from what is to what is to be.</source>
        <translation type="unfinished">
            <numerusform>%Ln etapa leva do que é ao que deve ser.</numerusform>
            <numerusform>%Ln etapas levam do que é ao que deve ser.</numerusform>
        </translation>
    </message>
    <message>
        <source>No VM that runs before and after is off in between.</source>
        <translation type="unfinished">Nenhuma VM em execução antes e depois fica desligada no intervalo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) that run before and after are off in between.</source>
        <translation type="unfinished">
            <numerusform>%Ln VM em execução antes e depois fica desligada no intervalo.</numerusform>
            <numerusform>%Ln VMs em execução antes e depois ficam desligadas no intervalo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is off from step %2 to step %3.</source>
        <translation type="unfinished">%1 fica desligada da etapa %2 à etapa %3.</translation>
    </message>
    <message>
        <source>Change plan: %1</source>
        <translation type="unfinished">Plano de mudança: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Plano</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notas</translation>
    </message>
    <message>
        <source>VMs that are off in between</source>
        <translation type="unfinished">VMs que ficam desligadas no intervalo</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished">Antes de começar</translation>
    </message>
    <message>
        <source>Implementation plan</source>
        <translation type="unfinished">Plano de implementação</translation>
    </message>
    <message>
        <source>Test plan</source>
        <translation type="unfinished">Plano de teste</translation>
    </message>
    <message>
        <source>Backout plan</source>
        <translation type="unfinished">Plano de reversão</translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">Nº</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Etapa</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished">O que muda</translation>
    </message>
    <message>
        <source>What one should see</source>
        <translation type="unfinished">O que se deve ver</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Por quê</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Resultado</translation>
    </message>
</context>
<context>
    <name>PlanPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>PlanPdfJob</name>
    <message>
        <source>Export</source>
        <translation type="unfinished">Exportar</translation>
    </message>
    <message>
        <source>Writing the plan…</source>
        <translation type="unfinished">Gravando o plano…</translation>
    </message>
    <message>
        <source>Laying out the pages of the plan…</source>
        <translation type="unfinished">Dispondo as páginas do plano…</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Concept, not a quote</source>
        <translation type="unfinished">Conceito, não é uma cotação</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished">Etapa %1</translation>
    </message>
    <message>
        <source>Untitled design</source>
        <translation type="unfinished">Projeto sem título</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Depois</translation>
    </message>
</context>
<context>
    <name>ProfileRooms</name>
    <message numerus="yes">
        <source>%Ln × %1 fit(s)</source>
        <translation type="unfinished">
            <numerusform>cabe %Ln × %1</numerusform>
            <numerusform>cabem %Ln × %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would break a rule</source>
        <translation type="unfinished">%1 violaria uma regra</translation>
    </message>
    <message>
        <source>no room for %1</source>
        <translation type="unfinished">sem espaço para %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln × %1 fit(s) if switched to %2</source>
        <translation type="unfinished">
            <numerusform>%Ln × %1 cabe se mudar para %2</numerusform>
            <numerusform>%Ln × %1 cabem se mudar para %2</numerusform>
        </translation>
    </message>
    <message>
        <source>no %1 in mode %2</source>
        <translation type="unfinished">sem %1 no modo %2</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished">Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished">Shift</translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished">Del</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation type="unfinished">Ins</translation>
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
        <translation type="unfinished">Alterações não salvas</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished">Salvar as alterações em “%1”?</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation type="unfinished">O que não for salvo será perdido.</translation>
    </message>
    <message>
        <source>Comments in the file</source>
        <translation type="unfinished">Comentários no arquivo</translation>
    </message>
    <message>
        <source>“%1” holds comments, which saving the changed design removes.</source>
        <translation type="unfinished">“%1” contém comentários, que serão removidos ao salvar o projeto alterado.</translation>
    </message>
    <message>
        <source>The version before stays beside it, with “~” after its name. Save under another name to keep the file as it is.</source>
        <translation type="unfinished">A versão anterior fica ao lado, com “~” após o nome. Salve com outro nome para manter o arquivo como está.</translation>
    </message>
    <message>
        <source>File was changed elsewhere</source>
        <translation type="unfinished">O arquivo foi alterado por outro programa</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here.</source>
        <translation type="unfinished">“%1” foi alterado por outro programa desde que foi aberto aqui.</translation>
    </message>
    <message>
        <source>Saving replaces those changes. The version before stays beside it, with “~” after its name.</source>
        <translation type="unfinished">Salvar substitui essas alterações. A versão anterior fica ao lado, com “~” após o nome.</translation>
    </message>
    <message>
        <source>Design is open elsewhere</source>
        <translation type="unfinished">O projeto está aberto em outro lugar</translation>
    </message>
    <message>
        <source>You can open it for reading and save changes under another name.</source>
        <translation type="unfinished">Você pode abri-lo para leitura e salvar as alterações com outro nome.</translation>
    </message>
    <message>
        <source>Open for &amp;reading</source>
        <translation type="unfinished">Abrir para &amp;leitura</translation>
    </message>
    <message>
        <source>Sliceboard</source>
        <translation type="unfinished">Sliceboard</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Sliceboard %1&lt;/h3&gt;&lt;p&gt;Designs how the GPUs of VMware ESXi hosts are shared: whole GPUs by DirectPath I/O passthrough, or slices as vGPUs.&lt;/p&gt;&lt;p&gt;Catalog as of: %2&lt;/p&gt;&lt;p&gt;Licence: Apache-2.0. Built with Qt %3.&lt;/p&gt;&lt;p&gt;NVIDIA and VMware product names are trademarks of their owners. Sliceboard is not made or endorsed by them.&lt;/p&gt;</source>
        <translation type="unfinished">&lt;h3&gt;Sliceboard %1&lt;/h3&gt;&lt;p&gt;Projeta como as GPUs de hosts VMware ESXi são compartilhadas: GPUs inteiras por passthrough do DirectPath I/O, ou fatias como vGPUs.&lt;/p&gt;&lt;p&gt;Catálogo de: %2&lt;/p&gt;&lt;p&gt;Licença: Apache-2.0. Criado com Qt %3.&lt;/p&gt;&lt;p&gt;Os nomes de produtos da NVIDIA e da VMware são marcas comerciais de seus proprietários. O Sliceboard não é feito nem endossado por eles.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Sliceboard</source>
        <translation type="unfinished">Sobre o Sliceboard</translation>
    </message>
    <message>
        <source>Discard unsaved changes</source>
        <translation type="unfinished">Descartar alterações não salvas</translation>
    </message>
    <message>
        <source>Discard the unsaved changes of “%1” for good?</source>
        <translation type="unfinished">Descartar definitivamente as alterações não salvas de “%1”?</translation>
    </message>
    <message>
        <source>Nothing brings them back. A file that was saved before stays as it is.</source>
        <translation type="unfinished">Nada os traz de volta depois. Um arquivo já salvo permanece como está.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">&amp;Manter</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The unsaved design could not be kept for recovery: %1.</source>
        <translation type="unfinished">Não foi possível guardar o projeto não salvo para recuperação: %1.</translation>
    </message>
</context>
<context>
    <name>ReleaseFields</name>
    <message>
        <source>“%1” is no vGPU release. Write it as 17.4.</source>
        <translation type="unfinished">“%1” não é uma versão de vGPU. Escreva como 17.4.</translation>
    </message>
    <message>
        <source>“%1” is no ESXi version. Write it as 8.0.3 or 8.0 U3.</source>
        <translation type="unfinished">“%1” não é uma versão do ESXi. Escreva como 8.0.3 ou 8.0 U3.</translation>
    </message>
</context>
<context>
    <name>ReleaseTexts</name>
    <message>
        <source>Drivers of %1: vGPU Manager for ESXi %2, Linux guest %3, Windows guest %4.</source>
        <translation type="unfinished">Drivers de %1: vGPU Manager para ESXi %2, convidado Linux %3, convidado Windows %4.</translation>
    </message>
    <message>
        <source>work together</source>
        <translation type="unfinished">funcionam juntos</translation>
    </message>
    <message>
        <source>no: the guest driver is newer</source>
        <translation type="unfinished">não: o driver convidado é mais novo</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">não</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">não se sabe</translation>
    </message>
    <message>
        <source>listed</source>
        <translation type="unfinished">listado</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished">duvidoso</translation>
    </message>
    <message>
        <source>not listed by the sources read</source>
        <translation type="unfinished">não listado pelas fontes lidas</translation>
    </message>
    <message>
        <source>long term</source>
        <translation type="unfinished">longo prazo</translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished">produção</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 a %2</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation type="unfinished">encerrado em %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished">até %1</translation>
    </message>
    <message>
        <source>The catalog has no branch %1.</source>
        <translation type="unfinished">O catálogo não tem o ramo %1.</translation>
    </message>
    <message>
        <source>Support of branch %1: %2.</source>
        <translation type="unfinished">Suporte do ramo %1: %2.</translation>
    </message>
    <message>
        <source>ESXi, as the sources have it: %1.</source>
        <translation type="unfinished">ESXi, conforme as fontes: %1.</translation>
    </message>
    <message>
        <source>The catalog has no release %1, but pairing is a matter of branches.</source>
        <translation type="unfinished">O catálogo não tem a versão %1, mas a combinação depende dos ramos.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln erro</numerusform>
            <numerusform>%Ln erros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln aviso</numerusform>
            <numerusform>%Ln avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation type="unfinished">
            <numerusform>%Ln desconhecida</numerusform>
            <numerusform>%Ln desconhecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln info(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln informação</numerusform>
            <numerusform>%Ln informações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waived</source>
        <translation type="unfinished">
            <numerusform>%Ln dispensada</numerusform>
            <numerusform>%Ln dispensadas</numerusform>
        </translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished">Em vigor</translation>
    </message>
    <message>
        <source>To be reviewed, the facts have changed</source>
        <translation type="unfinished">A revisar, os fatos mudaram</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished">Expirada</translation>
    </message>
    <message>
        <source>Stale, nothing to waive</source>
        <translation type="unfinished">Obsoleta, nada a dispensar</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation type="unfinished">%1: %2 em %3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished">Motivo: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation type="unfinished">Autor: %1</translation>
    </message>
    <message>
        <source>Holds until: %1</source>
        <translation type="unfinished">Válida até: %1</translation>
    </message>
    <message>
        <source>Way out: %1</source>
        <translation type="unfinished">Solução: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished">Fonte: %1</translation>
    </message>
    <message>
        <source>The rule is switched off in this design.</source>
        <translation type="unfinished">A regra está desativada neste projeto.</translation>
    </message>
    <message>
        <source>The severity of the rule %1 is changed, but there is no such rule.</source>
        <translation type="unfinished">A severidade da regra %1 foi alterada, mas essa regra não existe.</translation>
    </message>
    <message>
        <source>A house rule was not checked: %1</source>
        <translation type="unfinished">Uma regra própria não foi verificada: %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation type="unfinished">Regra: %1</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished">Dispensadas</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished">Erros</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished">Avisos</translation>
    </message>
    <message>
        <source>Unknown: a fact is missing</source>
        <translation type="unfinished">Desconhecido: falta um fato</translation>
    </message>
    <message>
        <source>For information</source>
        <translation type="unfinished">Para informação</translation>
    </message>
    <message>
        <source>Waivers: none</source>
        <translation type="unfinished">Dispensas: nenhuma</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation type="unfinished">Dispensas</translation>
    </message>
    <message>
        <source>Changed severities: none</source>
        <translation type="unfinished">Severidades alteradas: nenhuma</translation>
    </message>
    <message>
        <source>Changed severities</source>
        <translation type="unfinished">Severidades alteradas</translation>
    </message>
    <message>
        <source>there is no such rule</source>
        <translation type="unfinished">essa regra não existe</translation>
    </message>
    <message>
        <source>%1: %2 (by default: %3)</source>
        <translation type="unfinished">%1: %2 (por padrão: %3)</translation>
    </message>
    <message>
        <source>House rules that cannot be read and were not checked</source>
        <translation type="unfinished">Regras próprias que não podem ser lidas e não foram verificadas</translation>
    </message>
    <message>
        <source>Checked for %1. Catalog: %2.</source>
        <translation type="unfinished">Verificado para %1. Catálogo: %2.</translation>
    </message>
</context>
<context>
    <name>RuleExamples</name>
    <message>
        <source>There are already examples for the rule &quot;%1&quot;.</source>
        <translation type="unfinished">Já existem exemplos para a regra &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The examples of rules cannot be opened: %1.</source>
        <translation type="unfinished">Não é possível abrir os exemplos de regras: %1.</translation>
    </message>
</context>
<context>
    <name>RuleReference</name>
    <message>
        <source>It looks at each VM.</source>
        <translation type="unfinished">Examina cada VM.</translation>
    </message>
    <message>
        <source>It looks at each GPU.</source>
        <translation type="unfinished">Examina cada GPU.</translation>
    </message>
    <message>
        <source>It looks at each host.</source>
        <translation type="unfinished">Examina cada host.</translation>
    </message>
    <message>
        <source>It looks at each cluster.</source>
        <translation type="unfinished">Examina cada cluster.</translation>
    </message>
    <message>
        <source>It looks at the whole design.</source>
        <translation type="unfinished">Examina o projeto inteiro.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished">Sumário</translation>
    </message>
    <message>
        <source>Way out:</source>
        <translation type="unfinished">Solução:</translation>
    </message>
    <message>
        <source>Versions:</source>
        <translation type="unfinished">Versões:</translation>
    </message>
    <message>
        <source>Confidence:</source>
        <translation type="unfinished">Confiança:</translation>
    </message>
    <message>
        <source>Numbers from the catalog</source>
        <translation type="unfinished">Números do catálogo</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">Fontes</translation>
    </message>
    <message>
        <source>A design in which it fires</source>
        <translation type="unfinished">Um projeto em que ela dispara</translation>
    </message>
    <message>
        <source>A design in which it does not</source>
        <translation type="unfinished">Um projeto em que ela não dispara</translation>
    </message>
    <message>
        <source>Sliceboard: rule reference</source>
        <translation type="unfinished">Sliceboard: referência de regras</translation>
    </message>
    <message>
        <source>Skip the contents</source>
        <translation type="unfinished">Pular o sumário</translation>
    </message>
    <message>
        <source>Rules: %1. Catalog: %2.</source>
        <translation type="unfinished">Regras: %1. Catálogo: %2.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Off</source>
        <translation type="unfinished">Desativada</translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished">Informação</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished">Desconhecido</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished">Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished">Erro</translation>
    </message>
    <message>
        <source>Modes and ownership</source>
        <translation type="unfinished">Modos e propriedade</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation type="unfinished">Drivers</translation>
    </message>
    <message>
        <source>Graphics configuration</source>
        <translation type="unfinished">Configuração de gráficos</translation>
    </message>
    <message>
        <source>Time-sliced placement</source>
        <translation type="unfinished">Posicionamento de tempo compartilhado</translation>
    </message>
    <message>
        <source>MIG</source>
        <translation type="unfinished">MIG</translation>
    </message>
    <message>
        <source>Several vGPUs in one VM</source>
        <translation type="unfinished">Várias vGPUs em uma VM</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <translation type="unfinished">Passthrough</translation>
    </message>
    <message>
        <source>NVLink, NVSwitch and device groups</source>
        <translation type="unfinished">NVLink, NVSwitch e grupos de dispositivos</translation>
    </message>
    <message>
        <source>The platform of the VM</source>
        <translation type="unfinished">A plataforma da VM</translation>
    </message>
    <message>
        <source>vMotion, DRS, HA and snapshots</source>
        <translation type="unfinished">vMotion, DRS, HA e snapshots</translation>
    </message>
    <message>
        <source>Memory, ECC, licences and features</source>
        <translation type="unfinished">Memória, ECC, licenças e recursos</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation type="unfinished">Regras próprias</translation>
    </message>
    <message>
        <source>Read in its sources.</source>
        <translation type="unfinished">Lido nas suas fontes.</translation>
    </message>
    <message>
        <source>Read in a secondary source, not the vendor&apos;s own.</source>
        <translation type="unfinished">Lido em uma fonte secundária, não na do próprio fornecedor.</translation>
    </message>
    <message>
        <source>Remembered, not read again: verify it before you rely on it.</source>
        <translation type="unfinished">Citado de memória, não lido de novo: verifique antes de confiar nisso.</translation>
    </message>
    <message>
        <source>Inferred from what the sources say; none states it as such.</source>
        <translation type="unfinished">Inferido do que dizem as fontes; nenhuma o afirma como tal.</translation>
    </message>
    <message>
        <source>Agreed on by those who wrote it.</source>
        <translation type="unfinished">Acordada por quem a escreveu.</translation>
    </message>
    <message>
        <source>%1 is to serve vGPUs, but its display mode is on. In that mode this board has no vGPUs.</source>
        <translation type="unfinished">%1 deve atender vGPUs, mas o seu modo de exibição está ativado. Nesse modo esta placa não tem vGPUs.</translation>
    </message>
    <message>
        <source>%1 is to serve vGPUs, which needs its display mode switched off. The mode is not entered; this board leaves the factory with it on.</source>
        <translation type="unfinished">%1 deve atender vGPUs, o que requer o seu modo de exibição desativado. O modo não foi informado; esta placa sai de fábrica com ele ativado.</translation>
    </message>
    <message>
        <source>Plan the display mode of %1 switched off</source>
        <translation type="unfinished">Planejar o modo de exibição de %1 desativado</translation>
    </message>
    <message>
        <source>%1 shows the console of %2 and is also to serve VMs. ESXi keeps its primary display to itself.</source>
        <translation type="unfinished">%1 mostra o console de %2 e também deve atender VMs. O ESXi guarda o seu vídeo primário para si.</translation>
    </message>
    <message>
        <source>It is not entered whether %1 shows the console of %2. A GPU that does cannot serve VMs.</source>
        <translation type="unfinished">Não foi informado se %1 mostra o console de %2. Uma GPU que o faz não pode atender VMs.</translation>
    </message>
    <message>
        <source>Plan the console on other graphics than %1</source>
        <translation type="unfinished">Planejar o console em outros gráficos que não %1</translation>
    </message>
    <message>
        <source>ECC is on for %1, which has GDDR memory. It takes frame buffer from every vGPU there; vGPUs of A-series and B-series make no use of it.</source>
        <translation type="unfinished">O ECC está ativado em %1, que tem memória GDDR. Ele tira frame buffer de cada vGPU ali; as vGPUs das séries A e B não o aproveitam.</translation>
    </message>
    <message>
        <source>It is not entered whether ECC is on for %1. With its GDDR memory ECC takes frame buffer from every vGPU.</source>
        <translation type="unfinished">Não foi informado se o ECC está ativado em %1. Com a sua memória GDDR, o ECC tira frame buffer de cada vGPU.</translation>
    </message>
    <message>
        <source>ECC is on for %1. vGPUs of this board do not start with ECC on.</source>
        <translation type="unfinished">O ECC está ativado em %1. As vGPUs desta placa não iniciam com o ECC ativado.</translation>
    </message>
    <message>
        <source>It is not entered whether ECC is on for %1. vGPUs of this board do not start with ECC on.</source>
        <translation type="unfinished">Não foi informado se o ECC está ativado em %1. As vGPUs desta placa não iniciam com o ECC ativado.</translation>
    </message>
    <message>
        <source>Plan ECC switched off on %1</source>
        <translation type="unfinished">Planejar o ECC desativado em %1</translation>
    </message>
    <message>
        <source>The display mode of a GPU for vGPUs is off</source>
        <translation type="unfinished">O modo de exibição de uma GPU para vGPUs está desativado</translation>
    </message>
    <message>
        <source>Some boards can drive displays or serve vGPUs, not both. A40, L40, L40S and L20 leave the factory with the display off, RTX A5000, A5500, A6000, 5000 Ada and 6000 Ada with it on.</source>
        <translation type="unfinished">Algumas placas podem acionar monitores ou atender vGPUs, não ambos. A40, L40, L40S e L20 saem de fábrica com a exibição desativada; RTX A5000, A5500, A6000, 5000 Ada e 6000 Ada, com ela ativada.</translation>
    </message>
    <message>
        <source>Run NVIDIA&apos;s displaymodeselector on the host and switch the display off.</source>
        <translation type="unfinished">Execute o displaymodeselector da NVIDIA no host e desative a exibição.</translation>
    </message>
    <message>
        <source>All ESXi versions and vGPU releases.</source>
        <translation type="unfinished">Todas as versões do ESXi e de vGPU.</translation>
    </message>
    <message>
        <source>A GPU for VMs is not the host&apos;s primary display</source>
        <translation type="unfinished">Uma GPU para VMs não é o vídeo primário do host</translation>
    </message>
    <message>
        <source>The GPU on which the hypervisor boots its console can serve neither passthrough nor vGPUs. That was read in a mirror of NVIDIA&apos;s guide; how it fails is inferred.</source>
        <translation type="unfinished">A GPU em que o hipervisor inicializa o seu console não pode atender passthrough nem vGPUs. Isso foi lido em um espelho do guia da NVIDIA; como falha é inferido.</translation>
    </message>
    <message>
        <source>Choose on-board or BMC graphics as primary display in the BIOS.</source>
        <translation type="unfinished">Escolha gráficos integrados ou do BMC como vídeo primário no BIOS.</translation>
    </message>
    <message>
        <source>ECC takes frame buffer on boards with GDDR memory</source>
        <translation type="unfinished">O ECC tira frame buffer em placas com memória GDDR</translation>
    </message>
    <message>
        <source>GDDR memory keeps the check bits in the memory itself, so that vGPUs of every series have less of it. HBM memory has room of its own for them. Which boards have HBM is remembered.</source>
        <translation type="unfinished">A memória GDDR guarda os bits de verificação na própria memória, de modo que as vGPUs de todas as séries têm menos dela. A memória HBM tem espaço próprio para eles. Quais placas têm HBM é citado de memória.</translation>
    </message>
    <message>
        <source>Switch ECC off where desktops and applications run.</source>
        <translation type="unfinished">Desative o ECC onde desktops e aplicativos são executados.</translation>
    </message>
    <message>
        <source>All vGPU releases.</source>
        <translation type="unfinished">Todas as versões de vGPU.</translation>
    </message>
    <message>
        <source>ECC is off on boards that have no vGPUs with ECC</source>
        <translation type="unfinished">O ECC está desativado em placas que não têm vGPUs com ECC</translation>
    </message>
    <message>
        <source>On M60 and M6 a vGPU does not start while ECC is on.</source>
        <translation type="unfinished">Em M60 e M6 uma vGPU não inicia enquanto o ECC está ativado.</translation>
    </message>
    <message>
        <source>Run nvidia-smi -e 0 on the host and restart it.</source>
        <translation type="unfinished">Execute nvidia-smi -e 0 no host e reinicie-o.</translation>
    </message>
    <message>
        <source>Tesla M60 and M6, all releases.</source>
        <translation type="unfinished">Tesla M60 e M6, todas as versões.</translation>
    </message>
    <message>
        <source>%1 has a device group, but %2 runs ESXi %3. Device groups exist from ESXi %4 on.</source>
        <translation type="unfinished">%1 tem um grupo de dispositivos, mas %2 executa o ESXi %3. Grupos de dispositivos existem a partir do ESXi %4.</translation>
    </message>
    <message>
        <source>%1 has a device group, which needs ESXi %4 or later. The ESXi version of %2 is not entered.</source>
        <translation type="unfinished">%1 tem um grupo de dispositivos, que precisa do ESXi %4 ou posterior. A versão do ESXi de %2 não foi informada.</translation>
    </message>
    <message>
        <source>Device group %2 of %1 needs %3 linked GPUs. Its GPUs are made for NVSwitch baseboards; it is not entered whether %4 has an NVSwitch.</source>
        <translation type="unfinished">O grupo de dispositivos %2 de %1 precisa de %3 GPUs interligadas. As suas GPUs são feitas para placas-base NVSwitch; não foi informado se %4 tem um NVSwitch.</translation>
    </message>
    <message>
        <source>The %3 vGPUs of device group %2 of %1 sit on GPUs of %4 that are not all linked to each other. A device group needs as many linked GPUs of its own.</source>
        <translation type="unfinished">As %3 vGPUs do grupo de dispositivos %2 de %1 estão em GPUs de %4 que não estão todas interligadas. Um grupo de dispositivos precisa do mesmo número de GPUs interligadas só para si.</translation>
    </message>
    <message>
        <source>Device group %2 of %1 needs %3 linked GPUs that are free, but %4 has %5 at most.</source>
        <translation type="unfinished">O grupo de dispositivos %2 de %1 precisa de %3 GPUs interligadas que estejam livres, mas %4 tem no máximo %5.</translation>
    </message>
    <message>
        <source>Take the vGPUs of device group %2 of %1 singly</source>
        <translation type="unfinished">Usar as vGPUs do grupo de dispositivos %2 de %1 individualmente</translation>
    </message>
    <message>
        <source>A device group finds all its linked GPUs on one host</source>
        <translation type="unfinished">Um grupo de dispositivos encontra todas as suas GPUs interligadas em um só host</translation>
    </message>
    <message>
        <source>A device group of n vGPUs needs n whole GPUs of one host that are linked to each other, by one bridge or by the NVSwitch, and that nobody else uses. With fewer of them the VM does not power on.</source>
        <translation type="unfinished">Um grupo de dispositivos de n vGPUs precisa de n GPUs inteiras de um só host que estejam interligadas, por uma ponte ou pelo NVSwitch, e que ninguém mais use. Com menos delas a VM não é ligada.</translation>
    </message>
    <message>
        <source>Free the linked GPUs, choose a smaller group, or another host.</source>
        <translation type="unfinished">Libere as GPUs interligadas, escolha um grupo menor, ou outro host.</translation>
    </message>
    <message>
        <source>ESXi 8.0 and later.</source>
        <translation type="unfinished">ESXi 8.0 e posteriores.</translation>
    </message>
    <message>
        <source>The NVIDIA licence of %1 is not entered, so it is unknown whether it covers its vGPU.</source>
        <translation type="unfinished">A licença NVIDIA de %1 não foi informada, por isso não se sabe se cobre a sua vGPU.</translation>
    </message>
    <message>
        <source>%1 has licence %2 and a GPU in passthrough, for which one of these is meant: %3. That is remembered, not read.</source>
        <translation type="unfinished">%1 tem a licença %2 e uma GPU em passthrough, para a qual se destina uma destas: %3. Isso é citado de memória, não lido.</translation>
    </message>
    <message>
        <source>%1 has licence %2, which does not cover %4. One of these does: %3.</source>
        <translation type="unfinished">%1 tem a licença %2, que não cobre %4. Uma destas cobre: %3.</translation>
    </message>
    <message>
        <source>%1 has licence %2. Which licences cover vGPU profile %3 is not in the catalog.</source>
        <translation type="unfinished">%1 tem a licença %2. Quais licenças cobrem o perfil de vGPU %3 não está no catálogo.</translation>
    </message>
    <message>
        <source>Plan licence %2 for %1</source>
        <translation type="unfinished">Planejar a licença %2 para %1</translation>
    </message>
    <message>
        <source>%1 needs unified memory. Whether %2 has it on %3 is not in the documents read, which speak of C-series on Ampere, Ada and Hopper.</source>
        <translation type="unfinished">%1 precisa de memória unificada. Se %2 a tem em %3 não está nos documentos lidos, que falam da série C em Ampere, Ada e Hopper.</translation>
    </message>
    <message>
        <source>%1 needs unified memory, but %2 is only a part of a %3. Time-sliced vGPUs have it at full size only.</source>
        <translation type="unfinished">%1 precisa de memória unificada, mas %2 é apenas uma parte de uma %3. As vGPUs de tempo compartilhado só a têm em tamanho total.</translation>
    </message>
    <message>
        <source>%1 needs unified memory. The catalog does not know vGPU profile %2, so it is unknown whether it is of full size.</source>
        <translation type="unfinished">%1 precisa de memória unificada. O catálogo não conhece o perfil de vGPU %2, por isso não se sabe se é de tamanho total.</translation>
    </message>
    <message>
        <source>%2 VMs on %1 are to use the CUDA profiler. Only the one that starts first can collect data.</source>
        <translation type="unfinished">%2 VMs em %1 devem usar o profiler CUDA. Somente a que inicia primeiro pode coletar dados.</translation>
    </message>
    <message>
        <source>Leave the profiler to %1 on this GPU</source>
        <translation type="unfinished">Deixar o profiler para %1 nesta GPU</translation>
    </message>
    <message>
        <source>%1 needs GPUDirect, but has %2. It works with C-series vGPUs on GPUs with SR-IOV only.</source>
        <translation type="unfinished">%1 precisa de GPUDirect, mas tem %2. Ele funciona somente com vGPUs da série C em GPUs com SR-IOV.</translation>
    </message>
    <message>
        <source>%1 needs GPUDirect and has %2. The catalog does not say on which GPUs it works.</source>
        <translation type="unfinished">%1 precisa de GPUDirect e tem %2. O catálogo não diz em quais GPUs ele funciona.</translation>
    </message>
    <message>
        <source>%1 needs GPUDirect. The catalog does not know vGPU profile %2, so it is unknown whether it works with it.</source>
        <translation type="unfinished">%1 precisa de GPUDirect. O catálogo não conhece o perfil de vGPU %2, por isso não se sabe se funciona com ele.</translation>
    </message>
    <message>
        <source>%1 needs GPUDirect, which works in Linux guests only. Its guest system is %2.</source>
        <translation type="unfinished">%1 precisa de GPUDirect, que funciona somente em convidados Linux. O seu sistema convidado é %2.</translation>
    </message>
    <message>
        <source>%1 needs GPUDirect, which works in Linux guests only. Its guest system is not entered.</source>
        <translation type="unfinished">%1 precisa de GPUDirect, que funciona somente em convidados Linux. O seu sistema convidado não foi informado.</translation>
    </message>
    <message>
        <source>%1 is a Linux guest with a vGPU for graphics: disable nouveau there, and leave DRM kernel mode setting off.</source>
        <translation type="unfinished">%1 é um convidado Linux com uma vGPU para gráficos: desative ali o nouveau e deixe o DRM kernel mode setting desativado.</translation>
    </message>
    <message>
        <source>The licence of a VM covers its GPU devices</source>
        <translation type="unfinished">A licença de uma VM cobre os seus dispositivos de GPU</translation>
    </message>
    <message>
        <source>Q-series needs vWS, B-series vPC or vWS, A-series vApps, C-series and MIG-backed types NVIDIA AI Enterprise. Without its licence a vGPU is slowed down. That vPC does not license a GPU in passthrough is remembered.</source>
        <translation type="unfinished">A série Q precisa de vWS, a série B de vPC ou vWS, a série A de vApps, a série C e os tipos baseados em MIG de NVIDIA AI Enterprise. Sem a sua licença uma vGPU é desacelerada. Que vPC não licencia uma GPU em passthrough é citado de memória.</translation>
    </message>
    <message>
        <source>Assign a licence that covers the profile.</source>
        <translation type="unfinished">Atribua uma licença que cubra o perfil.</translation>
    </message>
    <message>
        <source>Unified memory needs a full-size or MIG-backed vGPU</source>
        <translation type="unfinished">A memória unificada precisa de uma vGPU de tamanho total ou baseada em MIG</translation>
    </message>
    <message>
        <source>Time-sliced C-series vGPUs support unified memory only if they have the whole frame buffer of their GPU; MIG-backed ones do at all sizes.</source>
        <translation type="unfinished">As vGPUs de tempo compartilhado da série C só oferecem suporte à memória unificada se tiverem todo o frame buffer da sua GPU; as baseadas em MIG oferecem em todos os tamanhos.</translation>
    </message>
    <message>
        <source>Use a full-size or a MIG-backed profile, or do without unified memory.</source>
        <translation type="unfinished">Use um perfil de tamanho total ou baseado em MIG, ou abra mão da memória unificada.</translation>
    </message>
    <message>
        <source>Read for C-series on Ampere, Ada and Hopper.</source>
        <translation type="unfinished">Lido para a série C em Ampere, Ada e Hopper.</translation>
    </message>
    <message>
        <source>One VM of a GPU uses the CUDA profiler</source>
        <translation type="unfinished">Uma só VM de uma GPU usa o profiler CUDA</translation>
    </message>
    <message>
        <source>If several VMs of one GPU have enable_profiling set, only the one that starts its profiler first collects data from the hardware.</source>
        <translation type="unfinished">Se várias VMs de uma GPU tiverem enable_profiling definido, somente a que inicia o seu profiler primeiro coleta dados do hardware.</translation>
    </message>
    <message>
        <source>Use the profiler in one VM of each GPU.</source>
        <translation type="unfinished">Use o profiler em uma só VM de cada GPU.</translation>
    </message>
    <message>
        <source>GPUDirect needs a Linux guest and a C-series vGPU with SR-IOV</source>
        <translation type="unfinished">GPUDirect precisa de um convidado Linux e de uma vGPU da série C com SR-IOV</translation>
    </message>
    <message>
        <source>GPUDirect RDMA and Storage with vGPUs work in Linux guests, with C-series vGPUs on GPUs with SR-IOV, and with ConnectX-5, 6 or 7 network cards.</source>
        <translation type="unfinished">GPUDirect RDMA e Storage com vGPUs funcionam em convidados Linux, com vGPUs da série C em GPUs com SR-IOV e com placas de rede ConnectX-5, 6 ou 7.</translation>
    </message>
    <message>
        <source>Use a Linux guest and a C-series profile, or do without GPUDirect.</source>
        <translation type="unfinished">Use um convidado Linux e um perfil da série C, ou abra mão do GPUDirect.</translation>
    </message>
    <message>
        <source>All releases read.</source>
        <translation type="unfinished">Todas as versões lidas.</translation>
    </message>
    <message>
        <source>Linux guests with a display have nouveau disabled and DRM mode setting off</source>
        <translation type="unfinished">Convidados Linux com exibição têm o nouveau desativado e o DRM mode setting desativado</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s guide asks Linux guests to disable the nouveau driver before its own is installed and to leave DRM kernel mode setting off. Guests with C-series vGPUs, which have no display to speak of, are not reminded.</source>
        <translation type="unfinished">O guia da NVIDIA pede que convidados Linux desativem o driver nouveau antes que o próprio seja instalado e deixem o DRM kernel mode setting desativado. Convidados com vGPUs da série C, que não têm exibição digna de nota, não recebem este lembrete.</translation>
    </message>
    <message>
        <source>Add nouveau to the guest&apos;s list of modules not to load.</source>
        <translation type="unfinished">Adicione nouveau à lista de módulos a não carregar do convidado.</translation>
    </message>
    <message>
        <source>SR-IOV is off in the BIOS of %1, but its GPUs for vGPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">O SR-IOV está desativado no BIOS de %1, mas as suas GPUs para vGPUs precisam dele: %2 delas, como %3.</translation>
    </message>
    <message>
        <source>It is not entered whether SR-IOV is on in the BIOS of %1. Its GPUs for vGPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">Não foi informado se o SR-IOV está ativado no BIOS de %1. As suas GPUs para vGPUs precisam dele: %2 delas, como %3.</translation>
    </message>
    <message>
        <source>Plan SR-IOV switched on in the BIOS of %1</source>
        <translation type="unfinished">Planejar o SR-IOV ativado no BIOS de %1</translation>
    </message>
    <message>
        <source>ARI is off in the BIOS of %1, but its GPUs for vGPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">O ARI está desativado no BIOS de %1, mas as suas GPUs para vGPUs precisam dele: %2 delas, como %3.</translation>
    </message>
    <message>
        <source>It is not entered whether ARI is on in the BIOS of %1. Its GPUs for vGPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">Não foi informado se o ARI está ativado no BIOS de %1. As suas GPUs para vGPUs precisam dele: %2 delas, como %3.</translation>
    </message>
    <message>
        <source>Plan ARI switched on in the BIOS of %1</source>
        <translation type="unfinished">Planejar o ARI ativado no BIOS de %1</translation>
    </message>
    <message>
        <source>VT-d or the AMD IOMMU is off in the BIOS of %1, but its GPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">O VT-d ou o AMD IOMMU está desativado no BIOS de %1, mas as suas GPUs precisam dele: %2 delas, como %3.</translation>
    </message>
    <message>
        <source>It is not entered whether VT-d or the AMD IOMMU is on in the BIOS of %1. Its GPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">Não foi informado se o VT-d ou o AMD IOMMU está ativado no BIOS de %1. As suas GPUs precisam dele: %2 delas, como %3.</translation>
    </message>
    <message>
        <source>Plan VT-d or the AMD IOMMU switched on in the BIOS of %1</source>
        <translation type="unfinished">Planejar o VT-d ou o AMD IOMMU ativado no BIOS de %1</translation>
    </message>
    <message>
        <source>Memory mapped I/O above 4 GB is off in the BIOS of %1, but its GPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">A E/S mapeada em memória acima de 4 GB está desativada no BIOS de %1, mas as suas GPUs precisam dela: %2 delas, como %3.</translation>
    </message>
    <message>
        <source>It is not entered whether memory mapped I/O above 4 GB is on in the BIOS of %1. Its GPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">Não foi informado se a E/S mapeada em memória acima de 4 GB está ativada no BIOS de %1. As suas GPUs precisam dela: %2 delas, como %3.</translation>
    </message>
    <message>
        <source>Plan memory mapped I/O above 4 GB switched on in the BIOS of %1</source>
        <translation type="unfinished">Planejar a E/S mapeada em memória acima de 4 GB ativada no BIOS de %1</translation>
    </message>
    <message>
        <source>SR-IOV is on where vGPUs run on Ampere or later GPUs</source>
        <translation type="unfinished">O SR-IOV está ativado onde vGPUs são executadas em GPUs Ampere ou posteriores</translation>
    </message>
    <message>
        <source>From the Ampere architecture on each vGPU is an SR-IOV virtual function. With SR-IOV off in the BIOS a VM with a vGPU does not power on; its log says that the plugin libnvidia-vgx.so could not be initialised. T4 needs SR-IOV on some servers only, so it is not asked for there.</source>
        <translation type="unfinished">A partir da arquitetura Ampere cada vGPU é uma função virtual SR-IOV. Com o SR-IOV desativado no BIOS, uma VM com vGPU não é ligada; o seu log diz que o plug-in libnvidia-vgx.so não pôde ser inicializado. A T4 só precisa de SR-IOV em alguns servidores, por isso ele não é exigido ali.</translation>
    </message>
    <message>
        <source>Switch on SR-IOV globally in the BIOS.</source>
        <translation type="unfinished">Ative o SR-IOV globalmente no BIOS.</translation>
    </message>
    <message>
        <source>GPUs of the Ampere architecture and later.</source>
        <translation type="unfinished">GPUs da arquitetura Ampere e posteriores.</translation>
    </message>
    <message>
        <source>ARI is on where vGPUs run on Ampere or later GPUs</source>
        <translation type="unfinished">O ARI está ativado onde vGPUs são executadas em GPUs Ampere ou posteriores</translation>
    </message>
    <message>
        <source>NVIDIA asks for Alternative Routing-ID Interpretation, which lets a device have more than eight functions, on hosts with SR-IOV vGPUs. What happens without it was not read; that this is a warning is inferred.</source>
        <translation type="unfinished">A NVIDIA pede o Alternative Routing-ID Interpretation, que permite a um dispositivo ter mais de oito funções, em hosts com vGPUs SR-IOV. O que acontece sem ele não foi lido; que isto seja um aviso é inferido.</translation>
    </message>
    <message>
        <source>Switch on ARI in the BIOS.</source>
        <translation type="unfinished">Ative o ARI no BIOS.</translation>
    </message>
    <message>
        <source>VT-d or the AMD IOMMU is on for passthrough and SR-IOV</source>
        <translation type="unfinished">O VT-d ou o AMD IOMMU está ativado para passthrough e SR-IOV</translation>
    </message>
    <message>
        <source>A VM reaches a whole GPU, or a virtual function of one, only through the IOMMU. With VT-d (Intel) or the IOMMU (AMD) off in the BIOS ESXi cannot give it away.</source>
        <translation type="unfinished">Uma VM só alcança uma GPU inteira, ou uma função virtual dela, por meio do IOMMU. Com o VT-d (Intel) ou o IOMMU (AMD) desativado no BIOS, o ESXi não pode cedê-la.</translation>
    </message>
    <message>
        <source>Switch on VT-d or the AMD IOMMU in the BIOS.</source>
        <translation type="unfinished">Ative o VT-d ou o AMD IOMMU no BIOS.</translation>
    </message>
    <message>
        <source>All for passthrough; for vGPUs the Ampere architecture and later.</source>
        <translation type="unfinished">Todas para passthrough; para vGPUs, a arquitetura Ampere e posteriores.</translation>
    </message>
    <message>
        <source>Memory mapped I/O above 4 GB is on for large GPUs</source>
        <translation type="unfinished">A E/S mapeada em memória acima de 4 GB está ativada para GPUs grandes</translation>
    </message>
    <message>
        <source>A GPU with a BAR1 of more than 256 MB, that is all but T4 and the like, needs memory mapped I/O above 4 GB. The setting was read as a demand; that the GPU cannot be used without it is inferred.</source>
        <translation type="unfinished">Uma GPU com um BAR1 de mais de 256 MB, ou seja, todas menos a T4 e semelhantes, precisa de E/S mapeada em memória acima de 4 GB. A configuração foi lida como uma exigência; que a GPU não possa ser usada sem ela é inferido.</translation>
    </message>
    <message>
        <source>Switch on memory mapped I/O above 4 GB (Above 4G Decoding) in the BIOS.</source>
        <translation type="unfinished">Ative a E/S mapeada em memória acima de 4 GB (Above 4G Decoding) no BIOS.</translation>
    </message>
    <message>
        <source>All ESXi versions.</source>
        <translation type="unfinished">Todas as versões do ESXi.</translation>
    </message>
    <message>
        <source>%1 boots from USB and has passthrough devices. vSphere does not support both on one host.</source>
        <translation type="unfinished">%1 inicializa de USB e tem dispositivos de passthrough. O vSphere não oferece suporte a ambos em um host.</translation>
    </message>
    <message>
        <source>It is not entered from what %1 boots. A host with passthrough devices must not boot from USB.</source>
        <translation type="unfinished">Não foi informado de onde %1 inicializa. Um host com dispositivos de passthrough não pode inicializar de USB.</translation>
    </message>
    <message>
        <source>Plan %1 to boot from a disk</source>
        <translation type="unfinished">Planejar que %1 inicialize de um disco</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, but the scheduler of %2 is fixed share. Mixed-size mode works with best effort and equal share only.</source>
        <translation type="unfinished">%1 está em modo de tamanho misto, mas o agendador de %2 é de cota fixa. O modo de tamanho misto funciona somente com melhor esforço e cota igual.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, which does not work with the fixed share scheduler. The scheduler of %2 is not entered.</source>
        <translation type="unfinished">%1 está em modo de tamanho misto, que não funciona com o agendador de cota fixa. O agendador de %2 não foi informado.</translation>
    </message>
    <message>
        <source>Plan the equal share scheduler for %1</source>
        <translation type="unfinished">Planejar o agendador de cota igual para %1</translation>
    </message>
    <message>
        <source>The licence system of %1 is not entered. From vGPU %2 on only the NVIDIA License System serves licences.</source>
        <translation type="unfinished">O sistema de licenças de %1 não foi informado. A partir do vGPU %2 somente o NVIDIA License System fornece licenças.</translation>
    </message>
    <message>
        <source>%1 runs vGPU %3, but its vGPUs are to get their licences from the legacy licence server. From vGPU %2 on only the NVIDIA License System serves them.</source>
        <translation type="unfinished">%1 executa o vGPU %3, mas as suas vGPUs devem obter as licenças do servidor de licenças legado. A partir do vGPU %2 somente o NVIDIA License System as fornece.</translation>
    </message>
    <message>
        <source>%1 uses the legacy licence server, which works before vGPU %2 only. The release of its vGPU Manager is not entered.</source>
        <translation type="unfinished">%1 usa o servidor de licenças legado, que só funciona antes do vGPU %2. A versão do seu vGPU Manager não foi informada.</translation>
    </message>
    <message>
        <source>Plan the NVIDIA License System for %1</source>
        <translation type="unfinished">Planejar o NVIDIA License System para %1</translation>
    </message>
    <message>
        <source>A host with passthrough does not boot from USB</source>
        <translation type="unfinished">Um host com passthrough não inicializa de USB</translation>
    </message>
    <message>
        <source>vSphere does not support DirectPath I/O on a host that boots from a USB device. That holds for the USB controller above all, which must never be passed to a VM there.</source>
        <translation type="unfinished">O vSphere não oferece suporte ao DirectPath I/O em um host que inicializa de um dispositivo USB. Isso vale sobretudo para o controlador USB, que ali nunca deve ser passado a uma VM.</translation>
    </message>
    <message>
        <source>Boot from a disk or a boot card.</source>
        <translation type="unfinished">Inicialize de um disco ou de uma placa de inicialização.</translation>
    </message>
    <message>
        <source>Mixed-size mode does not use the fixed share scheduler</source>
        <translation type="unfinished">O modo de tamanho misto não usa o agendador de cota fixa</translation>
    </message>
    <message>
        <source>Fixed share gives every vGPU the same part of the GPU&apos;s time, reckoned from its size. With vGPUs of different sizes only best effort and equal share work.</source>
        <translation type="unfinished">A cota fixa dá a cada vGPU a mesma parte do tempo da GPU, calculada a partir do seu tamanho. Com vGPUs de tamanhos diferentes só funcionam melhor esforço e cota igual.</translation>
    </message>
    <message>
        <source>Choose best effort or equal share, or same-size mode.</source>
        <translation type="unfinished">Escolha melhor esforço ou cota igual, ou o modo de mesmo tamanho.</translation>
    </message>
    <message>
        <source>All releases that have mixed-size mode.</source>
        <translation type="unfinished">Todas as versões que têm o modo de tamanho misto.</translation>
    </message>
    <message>
        <source>From vGPU 15 on licences come from the NVIDIA License System</source>
        <translation type="unfinished">A partir do vGPU 15 as licenças vêm do NVIDIA License System</translation>
    </message>
    <message>
        <source>Guest drivers from vGPU 15 on get licences from the NVIDIA License System only, in the cloud (CLS) or on site (DLS). With the legacy licence server their vGPUs run unlicensed, that is slowed down.</source>
        <translation type="unfinished">Os drivers convidados a partir do vGPU 15 só obtêm licenças do NVIDIA License System, na nuvem (CLS) ou no local (DLS). Com o servidor de licenças legado as suas vGPUs são executadas sem licença, ou seja, desaceleradas.</translation>
    </message>
    <message>
        <source>Move to CLS or DLS.</source>
        <translation type="unfinished">Mude para CLS ou DLS.</translation>
    </message>
    <message>
        <source>vGPU 15 and later.</source>
        <translation type="unfinished">vGPU 15 e posteriores.</translation>
    </message>
    <message>
        <source>The %3 GPUs that NVLink bridge %2 links on %1 are passed to %4 VMs. GPUs linked directly must all go to one VM.</source>
        <translation type="unfinished">As %3 GPUs que a ponte NVLink %2 interliga em %1 estão em passthrough para %4 VMs. GPUs interligadas diretamente devem ir todas para uma só VM.</translation>
    </message>
    <message>
        <source>Of the %3 GPUs that NVLink bridge %2 links on %1 only %5 are passed to a VM. GPUs linked directly must go to one VM together; that an idle one breaks this is inferred.</source>
        <translation type="unfinished">Das %3 GPUs que a ponte NVLink %2 interliga em %1, somente %5 estão em passthrough para uma VM. GPUs interligadas diretamente devem ir juntas para uma só VM; que uma ociosa viole isso é inferido.</translation>
    </message>
    <message>
        <source>Plan NVLink bridge %2 of %1 removed</source>
        <translation type="unfinished">Planejar a remoção da ponte NVLink %2 de %1</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, but %2 is of series %3. Only C-series and Q-series vGPUs reach each other.</source>
        <translation type="unfinished">%1 precisa de ponto a ponto entre as suas GPUs, mas %2 é da série %3. Somente vGPUs das séries C e Q alcançam umas às outras.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, but %2 is only a part of a GPU. Only vGPUs of a whole GPU reach each other.</source>
        <translation type="unfinished">%1 precisa de ponto a ponto entre as suas GPUs, mas %2 é apenas uma parte de uma GPU. Somente vGPUs de uma GPU inteira alcançam umas às outras.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, which works in Linux guests only. Its guest system is %2.</source>
        <translation type="unfinished">%1 precisa de ponto a ponto entre as suas GPUs, o que funciona somente em convidados Linux. O seu sistema convidado é %2.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, which works in Linux guests only. Its guest system is not entered.</source>
        <translation type="unfinished">%1 precisa de ponto a ponto entre as suas GPUs, o que funciona somente em convidados Linux. O seu sistema convidado não foi informado.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs. The catalog does not know vGPU profile %2, so it is unknown whether it is of full size.</source>
        <translation type="unfinished">%1 precisa de ponto a ponto entre as suas GPUs. O catálogo não conhece o perfil de vGPU %2, por isso não se sabe se é de tamanho total.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs. The catalog has no document that names it for %2.</source>
        <translation type="unfinished">%1 precisa de ponto a ponto entre as suas GPUs. O catálogo não tem nenhum documento que o cite para %2.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, but %2 is backed by a MIG instance. MIG-backed vGPUs have no NVLink.</source>
        <translation type="unfinished">%1 precisa de ponto a ponto entre as suas GPUs, mas %2 é baseada em uma instância MIG. vGPUs baseadas em MIG não têm NVLink.</translation>
    </message>
    <message>
        <source>%1 has %2 whole vGPUs on GPUs of %3 that NVLink links, but takes them singly. Only vGPUs of a device group use NVLink.</source>
        <translation type="unfinished">%1 tem %2 vGPUs inteiras em GPUs de %3 que o NVLink interliga, mas as usa individualmente. Somente vGPUs de um grupo de dispositivos usam NVLink.</translation>
    </message>
    <message>
        <source>%1 has %2 whole vGPUs on GPUs of %3 that NVLink links, but takes them singly. From ESXi %4 on a device group would use NVLink; the ESXi version is not entered.</source>
        <translation type="unfinished">%1 tem %2 vGPUs inteiras em GPUs de %3 que o NVLink interliga, mas as usa individualmente. A partir do ESXi %4 um grupo de dispositivos usaria NVLink; a versão do ESXi não foi informada.</translation>
    </message>
    <message>
        <source>Make the linked vGPUs of %1 a device group</source>
        <translation type="unfinished">Fazer das vGPUs interligadas de %1 um grupo de dispositivos</translation>
    </message>
    <message>
        <source>GPUs that NVLink links go to one VM in passthrough</source>
        <translation type="unfinished">As GPUs que o NVLink interliga vão para uma só VM em passthrough</translation>
    </message>
    <message>
        <source>In passthrough mode all GPUs that are linked directly to each other by NVLink must be assigned to the same VM. That splitting them between VMs is an error was read; that one of a linked pair left idle is one too is inferred, so it is a warning.</source>
        <translation type="unfinished">No modo passthrough, todas as GPUs interligadas diretamente por NVLink devem ser atribuídas à mesma VM. Que dividi-las entre VMs é um erro foi lido; que também é um erro deixar ociosa uma de um par interligado é inferido, por isso é um aviso.</translation>
    </message>
    <message>
        <source>Give the whole linked set to one VM, remove the bridge, or use device groups of full-size vGPUs.</source>
        <translation type="unfinished">Dê todo o conjunto interligado a uma só VM, remova a ponte, ou use grupos de dispositivos de vGPUs de tamanho total.</translation>
    </message>
    <message>
        <source>Peer-to-peer needs full-size C-series or Q-series vGPUs in a Linux guest</source>
        <translation type="unfinished">O ponto a ponto precisa de vGPUs de tamanho total da série C ou Q em um convidado Linux</translation>
    </message>
    <message>
        <source>vGPUs of one VM reach each other&apos;s memory by NVLink only if each has a whole GPU, is of C-series or Q-series, and the guest is Linux. Otherwise their traffic goes through the guest&apos;s memory.</source>
        <translation type="unfinished">As vGPUs de uma VM só alcançam a memória umas das outras por NVLink se cada uma tiver uma GPU inteira, for da série C ou Q, e o convidado for Linux. Caso contrário, o seu tráfego passa pela memória do convidado.</translation>
    </message>
    <message>
        <source>Use full-size profiles as a device group in a Linux guest.</source>
        <translation type="unfinished">Use perfis de tamanho total como um grupo de dispositivos em um convidado Linux.</translation>
    </message>
    <message>
        <source>GPUs with NVLink, all vGPU releases.</source>
        <translation type="unfinished">GPUs com NVLink, todas as versões de vGPU.</translation>
    </message>
    <message>
        <source>MIG-backed vGPUs have no NVLink</source>
        <translation type="unfinished">vGPUs baseadas em MIG não têm NVLink</translation>
    </message>
    <message>
        <source>Peer-to-peer by NVLink works between time-sliced vGPUs of a whole GPU only. A GPU in MIG mode takes no part in it.</source>
        <translation type="unfinished">O ponto a ponto por NVLink funciona somente entre vGPUs de tempo compartilhado de uma GPU inteira. Uma GPU em modo MIG não participa dele.</translation>
    </message>
    <message>
        <source>Use full-size time-sliced profiles.</source>
        <translation type="unfinished">Use perfis de tempo compartilhado de tamanho total.</translation>
    </message>
    <message>
        <source>Linked GPUs are given to a VM as a device group</source>
        <translation type="unfinished">GPUs interligadas são dadas a uma VM como um grupo de dispositivos</translation>
    </message>
    <message>
        <source>vSphere offers linked GPUs as one device group, named for instance Nvidia:2@nvidia_h100xm-80c%NVLink. A GPU that is assigned singly has its NVLink switched off, even if the VM gets its neighbour too.</source>
        <translation type="unfinished">O vSphere oferece GPUs interligadas como um só grupo de dispositivos, chamado por exemplo Nvidia:2@nvidia_h100xm-80c%NVLink. Uma GPU atribuída individualmente tem o seu NVLink desativado, mesmo que a VM receba também a vizinha.</translation>
    </message>
    <message>
        <source>Assign a device group instead of single vGPUs.</source>
        <translation type="unfinished">Atribua um grupo de dispositivos em vez de vGPUs individuais.</translation>
    </message>
    <message>
        <source>ESXi 8.0 and later for bridges, 8.0 Update 1 and later for NVSwitch.</source>
        <translation type="unfinished">ESXi 8.0 e posteriores para pontes, 8.0 Update 1 e posteriores para NVSwitch.</translation>
    </message>
    <message>
        <source>%1 has an NVSwitch baseboard and GPUs in passthrough (%2). NVIDIA does not support that on vSphere.</source>
        <translation type="unfinished">%1 tem uma placa-base NVSwitch e GPUs em passthrough (%2). A NVIDIA não oferece suporte a isso no vSphere.</translation>
    </message>
    <message>
        <source>%1 has GPUs in passthrough (%2) that are made for NVSwitch baseboards, where passthrough is not supported. It is not entered whether it has an NVSwitch.</source>
        <translation type="unfinished">%1 tem GPUs em passthrough (%2) feitas para placas-base NVSwitch, nas quais o passthrough não tem suporte. Não foi informado se ele tem um NVSwitch.</translation>
    </message>
    <message>
        <source>Use all GPUs of %1 that are in passthrough for vGPUs</source>
        <translation type="unfinished">Usar para vGPUs todas as GPUs de %1 que estão em passthrough</translation>
    </message>
    <message>
        <source>%1 has a device group of %2 on the NVSwitch of %3. From which ESXi version on that works is not in the catalog.</source>
        <translation type="unfinished">%1 tem um grupo de dispositivos de %2 no NVSwitch de %3. A partir de qual versão do ESXi isso funciona não está no catálogo.</translation>
    </message>
    <message>
        <source>%1 has a device group of %2 on the NVSwitch of %3, which needs ESXi %5 or later. The ESXi version is not entered.</source>
        <translation type="unfinished">%1 tem um grupo de dispositivos de %2 no NVSwitch de %3, que precisa do ESXi %5 ou posterior. A versão do ESXi não foi informada.</translation>
    </message>
    <message>
        <source>%1 has a device group of %2 on the NVSwitch of %3, which runs ESXi %4. It needs ESXi %5 or later.</source>
        <translation type="unfinished">%1 tem um grupo de dispositivos de %2 no NVSwitch de %3, que executa o ESXi %4. Ele precisa do ESXi %5 ou posterior.</translation>
    </message>
    <message>
        <source>Plan ESXi %2 on %1</source>
        <translation type="unfinished">Planejar o ESXi %2 em %1</translation>
    </message>
    <message>
        <source>%1 is to use the NVSwitch of %3, but %2 is backed by a MIG instance. Only time-sliced vGPUs of a whole GPU can use it.</source>
        <translation type="unfinished">%1 deve usar o NVSwitch de %3, mas %2 é baseada em uma instância MIG. Somente vGPUs de tempo compartilhado de uma GPU inteira podem usá-lo.</translation>
    </message>
    <message>
        <source>%1 is to use the NVSwitch of %3, but %2 is only a part of a GPU. Only time-sliced vGPUs of a whole GPU can use it.</source>
        <translation type="unfinished">%1 deve usar o NVSwitch de %3, mas %2 é apenas uma parte de uma GPU. Somente vGPUs de tempo compartilhado de uma GPU inteira podem usá-lo.</translation>
    </message>
    <message>
        <source>Do without NVSwitch for %1</source>
        <translation type="unfinished">Abrir mão do NVSwitch para %1</translation>
    </message>
    <message>
        <source>GPUs of an NVSwitch baseboard are not passed through</source>
        <translation type="unfinished">As GPUs de uma placa-base NVSwitch não são usadas em passthrough</translation>
    </message>
    <message>
        <source>NVIDIA does not support GPU passthrough on vSphere hosts with NVSwitch, not even of the whole baseboard. The texts for NVIDIA AI Enterprise 6 and 8 say so; that of release 9 was cut off before this point.</source>
        <translation type="unfinished">A NVIDIA não oferece suporte a passthrough de GPU em hosts vSphere com NVSwitch, nem mesmo da placa-base inteira. Os textos do NVIDIA AI Enterprise 6 e 8 o dizem; o da versão 9 estava cortado antes desse ponto.</translation>
    </message>
    <message>
        <source>Use device groups of full-size vGPUs.</source>
        <translation type="unfinished">Use grupos de dispositivos de vGPUs de tamanho total.</translation>
    </message>
    <message>
        <source>All read; not verified for NVIDIA AI Enterprise 9.</source>
        <translation type="unfinished">Todas as lidas; não verificado para o NVIDIA AI Enterprise 9.</translation>
    </message>
    <message>
        <source>ESXi is new enough for the NVSwitch of the baseboard</source>
        <translation type="unfinished">O ESXi é novo o bastante para o NVSwitch da placa-base</translation>
    </message>
    <message>
        <source>ESXi builds the partitions of an NVSwitch from 8.0 Update 1 on for A100 and A800 baseboards, from 8.0 Update 2 on for H100, H800, H200 and H20. B200 needs a Fabric Manager of its own, whose versions are not in the catalog.</source>
        <translation type="unfinished">O ESXi cria as partições de um NVSwitch a partir do 8.0 Update 1 para placas-base A100 e A800, e a partir do 8.0 Update 2 para H100, H800, H200 e H20. A B200 precisa de um Fabric Manager próprio, cujas versões não estão no catálogo.</translation>
    </message>
    <message>
        <source>Upgrade ESXi.</source>
        <translation type="unfinished">Atualize o ESXi.</translation>
    </message>
    <message>
        <source>By GPU model, see the catalog.</source>
        <translation type="unfinished">Conforme o modelo de GPU, consulte o catálogo.</translation>
    </message>
    <message>
        <source>Only vGPUs of a whole GPU use the NVSwitch</source>
        <translation type="unfinished">Somente vGPUs de uma GPU inteira usam o NVSwitch</translation>
    </message>
    <message>
        <source>Peer-to-peer over NVSwitch works between time-sliced vGPUs that each have a whole GPU. MIG-backed and fractional vGPUs take no part in it.</source>
        <translation type="unfinished">O ponto a ponto por NVSwitch funciona entre vGPUs de tempo compartilhado que têm, cada uma, uma GPU inteira. vGPUs baseadas em MIG e fracionárias não participam dele.</translation>
    </message>
    <message>
        <source>%1 is to use the NVSwitch of %2, which works in Linux guests only. Its guest system is %3.</source>
        <translation type="unfinished">%1 deve usar o NVSwitch de %2, o que funciona somente em convidados Linux. O seu sistema convidado é %3.</translation>
    </message>
    <message>
        <source>%1 is to use the NVSwitch of %2, which works in Linux guests only. Its guest system is not entered.</source>
        <translation type="unfinished">%1 deve usar o NVSwitch de %2, o que funciona somente em convidados Linux. O seu sistema convidado não foi informado.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between GPUs on %2, but has one vGPU only. vGPUs of different VMs do not reach each other.</source>
        <translation type="unfinished">%1 precisa de ponto a ponto entre GPUs em %2, mas tem uma só vGPU. vGPUs de VMs diferentes não alcançam umas às outras.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between GPUs, but has one vGPU only, of a model made for NVSwitch baseboards. It is not entered whether %2 has an NVSwitch.</source>
        <translation type="unfinished">%1 precisa de ponto a ponto entre GPUs, mas tem uma só vGPU, de um modelo feito para placas-base NVSwitch. Não foi informado se %2 tem um NVSwitch.</translation>
    </message>
    <message>
        <source>Guests that use the NVSwitch are Linux</source>
        <translation type="unfinished">Os convidados que usam o NVSwitch são Linux</translation>
    </message>
    <message>
        <source>NVIDIA supports peer-to-peer over NVSwitch in Linux guests only.</source>
        <translation type="unfinished">A NVIDIA oferece suporte ao ponto a ponto por NVSwitch somente em convidados Linux.</translation>
    </message>
    <message>
        <source>Install a Linux guest, or do without peer-to-peer.</source>
        <translation type="unfinished">Instale um convidado Linux, ou abra mão do ponto a ponto.</translation>
    </message>
    <message>
        <source>GPUs that reach each other are in one VM</source>
        <translation type="unfinished">As GPUs que alcançam umas às outras estão em uma só VM</translation>
    </message>
    <message>
        <source>Peer-to-peer over NVSwitch works between the vGPUs of one VM, never between VMs. A VM with one vGPU has nothing to reach.</source>
        <translation type="unfinished">O ponto a ponto por NVSwitch funciona entre as vGPUs de uma VM, nunca entre VMs. Uma VM com uma só vGPU não tem nada a alcançar.</translation>
    </message>
    <message>
        <source>Give all the GPUs to one VM, or do without peer-to-peer.</source>
        <translation type="unfinished">Dê todas as GPUs a uma só VM, ou abra mão do ponto a ponto.</translation>
    </message>
    <message>
        <source>Device group %2 of %1 has %3 vGPUs. The NVSwitch of %4 has partitions of these sizes only: %5.</source>
        <translation type="unfinished">O grupo de dispositivos %2 de %1 tem %3 vGPUs. O NVSwitch de %4 tem partições somente destes tamanhos: %5.</translation>
    </message>
    <message>
        <source>Leave %3 vGPUs in device group %2 of %1</source>
        <translation type="unfinished">Deixar %3 vGPUs no grupo de dispositivos %2 de %1</translation>
    </message>
    <message>
        <source>Device group %2 of %1 must sit on a partition of the NVSwitch of %3. Which modules form one is not in the catalog for %5.</source>
        <translation type="unfinished">O grupo de dispositivos %2 de %1 deve estar em uma partição do NVSwitch de %3. Quais módulos formam uma não está no catálogo para %5.</translation>
    </message>
    <message>
        <source>Device group %2 of %1 must sit on a partition of the NVSwitch of %3. The module ids of its GPUs are not all entered.</source>
        <translation type="unfinished">O grupo de dispositivos %2 de %1 deve estar em uma partição do NVSwitch de %3. Os IDs de módulo das suas GPUs não foram todos informados.</translation>
    </message>
    <message>
        <source>Device group %2 of %1 sits on modules %4 of %3, which form no partition of its NVSwitch.</source>
        <translation type="unfinished">O grupo de dispositivos %2 de %1 está nos módulos %4 de %3, que não formam nenhuma partição do seu NVSwitch.</translation>
    </message>
    <message>
        <source>Move device group %2 of %1 to the partition of modules %3</source>
        <translation type="unfinished">Mover o grupo de dispositivos %2 de %1 para a partição dos módulos %3</translation>
    </message>
    <message>
        <source>A device group on NVSwitch has the size of a partition</source>
        <translation type="unfinished">Um grupo de dispositivos no NVSwitch tem o tamanho de uma partição</translation>
    </message>
    <message>
        <source>Fabric Manager links 2, 4 or 8 GPUs of a baseboard, or leaves one by itself. There are no partitions of 3 or 6 GPUs.</source>
        <translation type="unfinished">O Fabric Manager interliga 2, 4 ou 8 GPUs de uma placa-base, ou deixa uma sozinha. Não há partições de 3 ou 6 GPUs.</translation>
    </message>
    <message>
        <source>Choose a device group of 2, 4 or 8 vGPUs.</source>
        <translation type="unfinished">Escolha um grupo de dispositivos de 2, 4 ou 8 vGPUs.</translation>
    </message>
    <message>
        <source>ESXi 8.0 Update 1 and later.</source>
        <translation type="unfinished">ESXi 8.0 Update 1 e posteriores.</translation>
    </message>
    <message>
        <source>A device group on NVSwitch sits on the modules of one partition</source>
        <translation type="unfinished">Um grupo de dispositivos no NVSwitch está nos módulos de uma só partição</translation>
    </message>
    <message>
        <source>Only certain modules of a baseboard can be linked: on HGX H100 the halves 1 to 4 and 5 to 8, and the pairs 1 and 3, 2 and 4, 5 and 7, 6 and 8. The module id is not in the order of PCI addresses. The pairs of HGX A100 were not read.</source>
        <translation type="unfinished">Somente certos módulos de uma placa-base podem ser interligados: no HGX H100, as metades de 1 a 4 e de 5 a 8, e os pares 1 e 3, 2 e 4, 5 e 7, 6 e 8. O ID de módulo não segue a ordem dos endereços PCI. Os pares do HGX A100 não foram lidos.</translation>
    </message>
    <message>
        <source>Move the group to a free partition; keep a half free for a group of four.</source>
        <translation type="unfinished">Mova o grupo para uma partição livre; mantenha uma metade livre para um grupo de quatro.</translation>
    </message>
    <message>
        <source>Baseboards whose partitions are in the catalog.</source>
        <translation type="unfinished">Placas-base cujas partições estão no catálogo.</translation>
    </message>
    <message>
        <source>Do without vMotion for %1</source>
        <translation type="unfinished">Abrir mão do vMotion para %1</translation>
    </message>
    <message>
        <source>Do without vSphere HA for %1</source>
        <translation type="unfinished">Abrir mão do vSphere HA para %1</translation>
    </message>
    <message>
        <source>Do without Fault Tolerance for %1</source>
        <translation type="unfinished">Abrir mão do Fault Tolerance para %1</translation>
    </message>
    <message>
        <source>Do without suspend and these snapshots for %1</source>
        <translation type="unfinished">Abrir mão da suspensão e destes snapshots para %1</translation>
    </message>
    <message>
        <source>Do without Site Recovery for %1</source>
        <translation type="unfinished">Abrir mão do Site Recovery para %1</translation>
    </message>
    <message>
        <source>Do without peer-to-peer between the GPUs of %1</source>
        <translation type="unfinished">Abrir mão do ponto a ponto entre as GPUs de %1</translation>
    </message>
    <message>
        <source>Do without GPUDirect for %1</source>
        <translation type="unfinished">Abrir mão do GPUDirect para %1</translation>
    </message>
    <message>
        <source>Do without adding and removing GPUs while %1 runs</source>
        <translation type="unfinished">Abrir mão de adicionar e remover GPUs durante a execução de %1</translation>
    </message>
    <message>
        <source>Do without unified memory, debugging and profiling for %1</source>
        <translation type="unfinished">Abrir mão de memória unificada, depuração e profiling para %1</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, which needs hardware version %3 or later. Its hardware version is not entered.</source>
        <translation type="unfinished">%1 tem %2 vGPUs, o que precisa da versão de hardware %3 ou posterior. A sua versão de hardware não foi informada.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs and hardware version %4. Several vGPUs need hardware version %3 or later.</source>
        <translation type="unfinished">%1 tem %2 vGPUs e a versão de hardware %4. Várias vGPUs precisam da versão de hardware %3 ou posterior.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs and hardware version %4. So many probably need hardware version %5, with which ESXi began to allow them; that is inferred.</source>
        <translation type="unfinished">%1 tem %2 vGPUs e a versão de hardware %4. Tantas provavelmente precisam da versão de hardware %5, com a qual o ESXi passou a permiti-las; isso é inferido.</translation>
    </message>
    <message>
        <source>Plan hardware version %2 for %1</source>
        <translation type="unfinished">Planejar a versão de hardware %2 para %1</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O and has hardware version %2. It needs hardware version %3 or later.</source>
        <translation type="unfinished">%1 solicita uma GPU por Dynamic DirectPath I/O e tem a versão de hardware %2. Precisa da versão de hardware %3 ou posterior.</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O, which needs hardware version %3 or later. Its hardware version is not entered.</source>
        <translation type="unfinished">%1 solicita uma GPU por Dynamic DirectPath I/O, o que precisa da versão de hardware %3 ou posterior. A sua versão de hardware não foi informada.</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O. It is not entered whether hot-plug of passthrough devices is on, which must not be.</source>
        <translation type="unfinished">%1 solicita uma GPU por Dynamic DirectPath I/O. Não foi informado se o hot-plug de dispositivos de passthrough está ativado, o que não pode ocorrer.</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O and has hot-plug of passthrough devices on. ESXi %2 excludes that; for its older ESXi version nothing was read.</source>
        <translation type="unfinished">%1 solicita uma GPU por Dynamic DirectPath I/O e tem o hot-plug de dispositivos de passthrough ativado. O ESXi %2 exclui isso; para a sua versão mais antiga do ESXi nada foi lido.</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O and has hot-plug of passthrough devices on. The two exclude each other.</source>
        <translation type="unfinished">%1 solicita uma GPU por Dynamic DirectPath I/O e tem o hot-plug de dispositivos de passthrough ativado. Os dois se excluem.</translation>
    </message>
    <message>
        <source>Plan hot-plug of passthrough devices switched off for %1</source>
        <translation type="unfinished">Planejar o hot-plug de dispositivos de passthrough desativado para %1</translation>
    </message>
    <message>
        <source>%1 is a Linux guest with the NVIDIA vGPU guest driver and has secure boot on. It does not load the driver unless you sign it.</source>
        <translation type="unfinished">%1 é um convidado Linux com o driver convidado de vGPU da NVIDIA e tem a inicialização segura ativada. Ele não carrega o driver a menos que você o assine.</translation>
    </message>
    <message>
        <source>%1 has the NVIDIA vGPU guest driver and secure boot on, with which a Linux guest does not load it unsigned. Its guest system is not entered.</source>
        <translation type="unfinished">%1 tem o driver convidado de vGPU da NVIDIA e a inicialização segura ativada, com a qual um convidado Linux não o carrega sem assinatura. O seu sistema convidado não foi informado.</translation>
    </message>
    <message>
        <source>%1 is a Linux guest with the NVIDIA vGPU guest driver. It is not entered whether secure boot is on, with which it does not load the driver unsigned.</source>
        <translation type="unfinished">%1 é um convidado Linux com o driver convidado de vGPU da NVIDIA. Não foi informado se a inicialização segura está ativada, com a qual ele não carrega o driver sem assinatura.</translation>
    </message>
    <message>
        <source>Plan secure boot switched off for %1</source>
        <translation type="unfinished">Planejar a inicialização segura desativada para %1</translation>
    </message>
    <message>
        <source>%1 has a GPU device and memory hot-add on. All its memory is reserved, so none can be added while it runs.</source>
        <translation type="unfinished">%1 tem um dispositivo de GPU e a adição a quente de memória ativada. Toda a sua memória está reservada, por isso nenhuma pode ser adicionada durante a execução.</translation>
    </message>
    <message>
        <source>%1 has a GPU device. It is not entered whether memory hot-add is on, which does not go with one.</source>
        <translation type="unfinished">%1 tem um dispositivo de GPU. Não foi informado se a adição a quente de memória está ativada, o que não combina com tal dispositivo.</translation>
    </message>
    <message>
        <source>Plan memory hot-add switched off for %1</source>
        <translation type="unfinished">Planejar a adição a quente de memória desativada para %1</translation>
    </message>
    <message>
        <source>A VM with several vGPUs has a hardware version that allows them</source>
        <translation type="unfinished">Uma VM com várias vGPUs tem uma versão de hardware que as permite</translation>
    </message>
    <message>
        <source>Several vGPUs in one VM came with the hardware version of ESXi 6.7 Update 2. That more than four need the one of ESXi 8.0 is inferred, so it is a warning.</source>
        <translation type="unfinished">Várias vGPUs em uma VM chegaram com a versão de hardware do ESXi 6.7 Update 2. Que mais de quatro precisem da do ESXi 8.0 é inferido, por isso é um aviso.</translation>
    </message>
    <message>
        <source>Upgrade the compatibility of the VM.</source>
        <translation type="unfinished">Atualize a compatibilidade da VM.</translation>
    </message>
    <message>
        <source>Hardware version 15 and later; for more than four vGPUs 20.</source>
        <translation type="unfinished">Versão de hardware 15 e posteriores; para mais de quatro vGPUs, 20.</translation>
    </message>
    <message>
        <source>Dynamic DirectPath I/O has the hardware version that it needs</source>
        <translation type="unfinished">O Dynamic DirectPath I/O tem a versão de hardware de que precisa</translation>
    </message>
    <message>
        <source>Dynamic DirectPath I/O, which finds a matching device at power-on, came with hardware version 17 of ESXi 7.0. An older VM can have static passthrough only.</source>
        <translation type="unfinished">O Dynamic DirectPath I/O, que encontra um dispositivo correspondente ao ligar a VM, chegou com a versão de hardware 17 do ESXi 7.0. Uma VM mais antiga só pode ter passthrough estático.</translation>
    </message>
    <message>
        <source>ESXi 7.0 and later.</source>
        <translation type="unfinished">ESXi 7.0 e posteriores.</translation>
    </message>
    <message>
        <source>Hot-plug of passthrough devices is off with Dynamic DirectPath I/O</source>
        <translation type="unfinished">O hot-plug de dispositivos de passthrough está desativado com o Dynamic DirectPath I/O</translation>
    </message>
    <message>
        <source>A secondary text that cites the vSphere 9.0 documents says that a VM cannot have both. For older versions nothing was read; there it is a warning.</source>
        <translation type="unfinished">Um texto secundário que cita os documentos do vSphere 9.0 diz que uma VM não pode ter ambos. Para versões mais antigas nada foi lido; ali é um aviso.</translation>
    </message>
    <message>
        <source>Switch hot-plug of passthrough devices off.</source>
        <translation type="unfinished">Desative o hot-plug de dispositivos de passthrough.</translation>
    </message>
    <message>
        <source>Read for ESXi 9.0.</source>
        <translation type="unfinished">Lido para o ESXi 9.0.</translation>
    </message>
    <message>
        <source>Linux guests with secure boot have a signed vGPU guest driver</source>
        <translation type="unfinished">Convidados Linux com inicialização segura têm um driver convidado de vGPU assinado</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s vGPU guest driver for Linux is not signed. With EFI secure boot the guest&apos;s kernel refuses it, unless you sign it and enrol your key.</source>
        <translation type="unfinished">O driver convidado de vGPU da NVIDIA para Linux não é assinado. Com a inicialização segura EFI o kernel do convidado o recusa, a menos que você o assine e registre a sua chave.</translation>
    </message>
    <message>
        <source>Switch secure boot off, or sign the driver.</source>
        <translation type="unfinished">Desative a inicialização segura, ou assine o driver.</translation>
    </message>
    <message>
        <source>Memory hot-add is off in a VM with a GPU</source>
        <translation type="unfinished">A adição a quente de memória está desativada em uma VM com GPU</translation>
    </message>
    <message>
        <source>A VM with a GPU device has all its memory reserved, so that memory cannot be added while it runs. This is remembered; no source was read.</source>
        <translation type="unfinished">Uma VM com um dispositivo de GPU tem toda a sua memória reservada, de modo que não é possível adicionar memória durante a execução. Isto é citado de memória; nenhuma fonte foi lida.</translation>
    </message>
    <message>
        <source>Switch memory hot-add off.</source>
        <translation type="unfinished">Desative a adição a quente de memória.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion, but has a passthrough device. Such a VM moves only while it is powered off.</source>
        <translation type="unfinished">%1 deve ser movida por vMotion, mas tem um dispositivo de passthrough. Uma VM assim só é movida enquanto está desligada.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion or be suspended, but uses unified memory (enable_uvm), which excludes both.</source>
        <translation type="unfinished">%1 deve ser movida por vMotion ou suspensa, mas usa memória unificada (enable_uvm), que exclui ambos.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion or be suspended, but uses the CUDA debugger (enable_debugging), which excludes both.</source>
        <translation type="unfinished">%1 deve ser movida por vMotion ou suspensa, mas usa o depurador CUDA (enable_debugging), que exclui ambos.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion or be suspended, but uses the CUDA profiler (enable_profiling), which excludes both.</source>
        <translation type="unfinished">%1 deve ser movida por vMotion ou suspensa, mas usa o profiler CUDA (enable_profiling), que exclui ambos.</translation>
    </message>
    <message>
        <source>vSphere HA is to restart %1, but its static passthrough device ties it to one host.</source>
        <translation type="unfinished">O vSphere HA deve reiniciar %1, mas o seu dispositivo de passthrough estático a prende a um só host.</translation>
    </message>
    <message>
        <source>Ask for the GPUs of %1 by Dynamic DirectPath I/O</source>
        <translation type="unfinished">Solicitar as GPUs de %1 por Dynamic DirectPath I/O</translation>
    </message>
    <message>
        <source>Fault Tolerance is to protect %1, but it has a passthrough device. The two exclude each other.</source>
        <translation type="unfinished">O Fault Tolerance deve proteger %1, mas ela tem um dispositivo de passthrough. Os dois se excluem.</translation>
    </message>
    <message>
        <source>Fault Tolerance is to protect %1, but it has a vGPU. That the two exclude each other is remembered, not read.</source>
        <translation type="unfinished">O Fault Tolerance deve proteger %1, mas ela tem uma vGPU. Que os dois se excluem é citado de memória, não lido.</translation>
    </message>
    <message>
        <source>%1 is to be suspended or to have snapshots, but has a passthrough device, whose state ESXi cannot save.</source>
        <translation type="unfinished">%1 deve ser suspensa ou ter snapshots, mas tem um dispositivo de passthrough, cujo estado o ESXi não pode salvar.</translation>
    </message>
    <message>
        <source>%1 is to have snapshots with memory and has a vGPU. Whether that works depends on host and profile; a snapshot of the powered-off VM always does.</source>
        <translation type="unfinished">%1 deve ter snapshots com memória e tem uma vGPU. Se isso funciona depende do host e do perfil; um snapshot da VM desligada sempre funciona.</translation>
    </message>
    <message>
        <source>Plan snapshots of %1 without its memory</source>
        <translation type="unfinished">Planejar snapshots de %1 sem a memória</translation>
    </message>
    <message>
        <source>Site Recovery is to protect %1, but its static passthrough device does not map to one of the recovery site.</source>
        <translation type="unfinished">O Site Recovery deve proteger %1, mas o seu dispositivo de passthrough estático não é mapeado para um do site de recuperação.</translation>
    </message>
    <message>
        <source>Site Recovery is to protect %1, which has a GPU device. The recovery site needs a free GPU that matches.</source>
        <translation type="unfinished">O Site Recovery deve proteger %1, que tem um dispositivo de GPU. O site de recuperação precisa de uma GPU livre que corresponda.</translation>
    </message>
    <message>
        <source>A VM that moves by vMotion has no passthrough device</source>
        <translation type="unfinished">Uma VM movida por vMotion não tem dispositivo de passthrough</translation>
    </message>
    <message>
        <source>vMotion does not move the state of a passthrough device, static or dynamic. For maintenance such a VM must be powered off; with Dynamic DirectPath I/O it can move while it is off.</source>
        <translation type="unfinished">O vMotion não move o estado de um dispositivo de passthrough, estático ou dinâmico. Para manutenção, uma VM assim deve ser desligada; com o Dynamic DirectPath I/O ela pode ser movida enquanto está desligada.</translation>
    </message>
    <message>
        <source>Use a vGPU, or do without vMotion.</source>
        <translation type="unfinished">Use uma vGPU, ou abra mão do vMotion.</translation>
    </message>
    <message>
        <source>All ESXi versions; Enhanced DirectPath devices are other devices.</source>
        <translation type="unfinished">Todas as versões do ESXi; dispositivos Enhanced DirectPath são outros dispositivos.</translation>
    </message>
    <message>
        <source>A VM that moves or is suspended uses no unified memory, debugger or profiler</source>
        <translation type="unfinished">Uma VM que é movida ou suspensa não usa memória unificada, depurador nem profiler</translation>
    </message>
    <message>
        <source>With enable_uvm, enable_debugging or enable_profiling set, a VM with a vGPU can neither be moved by vMotion nor be suspended and resumed.</source>
        <translation type="unfinished">Com enable_uvm, enable_debugging ou enable_profiling definido, uma VM com vGPU não pode ser movida por vMotion nem suspensa e retomada.</translation>
    </message>
    <message>
        <source>Clear the plugin parameter, or do without vMotion and suspend.</source>
        <translation type="unfinished">Limpe o parâmetro do plug-in, ou abra mão do vMotion e da suspensão.</translation>
    </message>
    <message>
        <source>A VM under vSphere HA has no static passthrough device</source>
        <translation type="unfinished">Uma VM sob o vSphere HA não tem dispositivo de passthrough estático</translation>
    </message>
    <message>
        <source>A static passthrough device names one PCI address of one host, so vSphere HA cannot restart the VM on another host.</source>
        <translation type="unfinished">Um dispositivo de passthrough estático designa um endereço PCI de um host, por isso o vSphere HA não pode reiniciar a VM em outro host.</translation>
    </message>
    <message>
        <source>Use Dynamic DirectPath I/O or a vGPU.</source>
        <translation type="unfinished">Use o Dynamic DirectPath I/O ou uma vGPU.</translation>
    </message>
    <message>
        <source>A VM under Fault Tolerance has no GPU</source>
        <translation type="unfinished">Uma VM sob o Fault Tolerance não tem GPU</translation>
    </message>
    <message>
        <source>Fault Tolerance keeps a copy of the VM in step on another host, which it cannot do with a passthrough device. That the same holds for vGPUs is remembered, so there it is a warning.</source>
        <translation type="unfinished">O Fault Tolerance mantém uma cópia da VM sincronizada em outro host, o que não pode fazer com um dispositivo de passthrough. Que o mesmo vale para vGPUs é citado de memória, por isso ali é um aviso.</translation>
    </message>
    <message>
        <source>Do without Fault Tolerance.</source>
        <translation type="unfinished">Abra mão do Fault Tolerance.</translation>
    </message>
    <message>
        <source>A VM with a passthrough device has no snapshots and is not suspended</source>
        <translation type="unfinished">Uma VM com um dispositivo de passthrough não tem snapshots e não é suspensa</translation>
    </message>
    <message>
        <source>ESXi cannot save the state of a passthrough device, so that a VM with one can neither be suspended nor have snapshots while it runs.</source>
        <translation type="unfinished">O ESXi não pode salvar o estado de um dispositivo de passthrough, de modo que uma VM com um deles não pode ser suspensa nem ter snapshots durante a execução.</translation>
    </message>
    <message>
        <source>Use a vGPU, or back the VM up while it is off.</source>
        <translation type="unfinished">Use uma vGPU, ou faça o backup da VM enquanto está desligada.</translation>
    </message>
    <message>
        <source>Snapshots with memory of a VM with a vGPU depend on host and profile</source>
        <translation type="unfinished">Snapshots com memória de uma VM com vGPU dependem do host e do perfil</translation>
    </message>
    <message>
        <source>Each host says for each profile whether snapshots with memory are supported (memorySnapshotSupported). A design does not hold that, so ask the host.</source>
        <translation type="unfinished">Cada host diz, para cada perfil, se há suporte a snapshots com memória (memorySnapshotSupported). Um projeto não contém isso, portanto consulte o host.</translation>
    </message>
    <message>
        <source>Power the VM off first, or take snapshots without memory.</source>
        <translation type="unfinished">Desligue a VM primeiro, ou faça snapshots sem memória.</translation>
    </message>
    <message>
        <source>Site Recovery of a VM with a GPU needs a GPU at the other site</source>
        <translation type="unfinished">O Site Recovery de uma VM com GPU precisa de uma GPU no outro site</translation>
    </message>
    <message>
        <source>The recovery site needs a device that matches, and a static passthrough device must be assigned again by hand. This is remembered; no source was read.</source>
        <translation type="unfinished">O site de recuperação precisa de um dispositivo que corresponda, e um dispositivo de passthrough estático deve ser atribuído de novo manualmente. Isto é citado de memória; nenhuma fonte foi lida.</translation>
    </message>
    <message>
        <source>Plan the manual step in the recovery plan.</source>
        <translation type="unfinished">Planeje a etapa manual no plano de recuperação.</translation>
    </message>
    <message>
        <source>All versions.</source>
        <translation type="unfinished">Todas as versões.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion with its vGPU, but %2 runs ESXi %3. That works from ESXi %4 on.</source>
        <translation type="unfinished">%1 deve ser movida por vMotion com a sua vGPU, mas %2 executa o ESXi %3. Isso funciona a partir do ESXi %4.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion with its vGPU, which works from ESXi %4 on. The ESXi version of %2 is not entered.</source>
        <translation type="unfinished">%1 deve ser movida por vMotion com a sua vGPU, o que funciona a partir do ESXi %4. A versão do ESXi de %2 não foi informada.</translation>
    </message>
    <message>
        <source>vMotion of vGPUs is off for %1 (vgpu.hotmigrate.enabled), but VMs with vGPUs are to move by vMotion: %2 of them, such as %3.</source>
        <translation type="unfinished">O vMotion de vGPUs está desativado para %1 (vgpu.hotmigrate.enabled), mas VMs com vGPUs devem ser movidas por vMotion: %2 delas, como %3.</translation>
    </message>
    <message>
        <source>VMs with vGPUs in %1 are to move by vMotion: %2 of them, such as %3. It is not entered whether vgpu.hotmigrate.enabled is set; vCenter&apos;s default is off.</source>
        <translation type="unfinished">VMs com vGPUs em %1 devem ser movidas por vMotion: %2 delas, como %3. Não foi informado se vgpu.hotmigrate.enabled está definido; o padrão do vCenter é desativado.</translation>
    </message>
    <message>
        <source>Plan vMotion of vGPUs switched on for %1</source>
        <translation type="unfinished">Planejar o vMotion de vGPUs ativado para %1</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion. The catalog does not know vGPU profile %2, so it is unknown how long vMotion stuns the VM.</source>
        <translation type="unfinished">%1 deve ser movida por vMotion. O catálogo não conhece o perfil de vGPU %2, por isso não se sabe por quanto tempo o vMotion pausa a VM (stun).</translation>
    </message>
    <message>
        <source>vMotion stuns %1 while it copies %2 GB of frame buffer: over %3 Gbit/s by estimate %4 seconds, at worst %5. Whether the limit can be set to %6 seconds depends on the ESXi version of its host, which is not entered.</source>
        <translation type="unfinished">O vMotion pausa %1 (stun) enquanto copia %2 GB de frame buffer: a %3 Gbit/s, por estimativa, %4 segundos, no pior caso %5. Se o limite pode ser definido em %6 segundos depende da versão do ESXi do seu host, que não foi informada.</translation>
    </message>
    <message>
        <source>vMotion stuns %1 while it copies %2 GB of frame buffer: over %3 Gbit/s by estimate %4 seconds, at worst %5; the limit is %6. The speed of the vMotion network is not entered.</source>
        <translation type="unfinished">O vMotion pausa %1 (stun) enquanto copia %2 GB de frame buffer: a %3 Gbit/s, por estimativa, %4 segundos, no pior caso %5; o limite é %6. A velocidade da rede do vMotion não foi informada.</translation>
    </message>
    <message>
        <source>vMotion stuns %1 while it copies %2 GB of frame buffer: over %3 Gbit/s by estimate %4 seconds, at worst %5. The limit is %6 seconds, so vMotion fails.</source>
        <translation type="unfinished">O vMotion pausa %1 (stun) enquanto copia %2 GB de frame buffer: a %3 Gbit/s, por estimativa, %4 segundos, no pior caso %5. O limite é de %6 segundos, por isso o vMotion falha.</translation>
    </message>
    <message>
        <source>vMotion stuns %1 while it copies %2 GB of frame buffer: over %3 Gbit/s by estimate %4 seconds, at worst %5. The limit is %6 seconds, so vMotion may fail.</source>
        <translation type="unfinished">O vMotion pausa %1 (stun) enquanto copia %2 GB de frame buffer: a %3 Gbit/s, por estimativa, %4 segundos, no pior caso %5. O limite é de %6 segundos, por isso o vMotion pode falhar.</translation>
    </message>
    <message>
        <source>Plan a stun limit of %2 seconds for %1</source>
        <translation type="unfinished">Planejar um limite de stun de %2 segundos para %1</translation>
    </message>
    <message>
        <source>DRS of %1 is fully automated, and %2 VMs there have vGPUs. Before ESXi %3 DRS does not move them by itself, and not all its hosts run that.</source>
        <translation type="unfinished">O DRS de %1 é totalmente automatizado, e %2 VMs ali têm vGPUs. Antes do ESXi %3 o DRS não as move por si só, e nem todos os seus hosts executam essa versão.</translation>
    </message>
    <message>
        <source>DRS of %1 is fully automated, and %2 VMs there have vGPUs, which it does not move without the option PassthroughDrsAutomation=1.</source>
        <translation type="unfinished">O DRS de %1 é totalmente automatizado, e %2 VMs ali têm vGPUs, que ele não move sem a opção PassthroughDrsAutomation=1.</translation>
    </message>
    <message>
        <source>DRS of %1 is fully automated, and %2 VMs there have vGPUs. It is not entered whether the option PassthroughDrsAutomation=1 is set, with which it moves them.</source>
        <translation type="unfinished">O DRS de %1 é totalmente automatizado, e %2 VMs ali têm vGPUs. Não foi informado se a opção PassthroughDrsAutomation=1 está definida, com a qual ele as move.</translation>
    </message>
    <message>
        <source>DRS of %1 is fully automated and to move its %2 VMs with vGPUs, which works from ESXi %3 on. The ESXi version of a host is not entered.</source>
        <translation type="unfinished">O DRS de %1 é totalmente automatizado e deve mover as suas %2 VMs com vGPUs, o que funciona a partir do ESXi %3. A versão do ESXi de um host não foi informada.</translation>
    </message>
    <message>
        <source>%2 VMs of %1 have vGPUs, which a fully automated DRS does not move without more ado. The automation level of its DRS is not entered.</source>
        <translation type="unfinished">%2 VMs de %1 têm vGPUs, que um DRS totalmente automatizado não move sem configuração adicional. O nível de automação do seu DRS não foi informado.</translation>
    </message>
    <message>
        <source>Plan DRS of %1 partially automated</source>
        <translation type="unfinished">Planejar o DRS de %1 parcialmente automatizado</translation>
    </message>
    <message>
        <source>Let DRS of %1 move VMs with vGPUs</source>
        <translation type="unfinished">Permitir que o DRS de %1 mova VMs com vGPUs</translation>
    </message>
    <message>
        <source>vMotion of vGPUs is switched on where VMs need it</source>
        <translation type="unfinished">O vMotion de vGPUs está ativado onde VMs precisam dele</translation>
    </message>
    <message>
        <source>vCenter moves VMs with vGPUs only if its advanced setting vgpu.hotmigrate.enabled is true. It is false by default.</source>
        <translation type="unfinished">O vCenter só move VMs com vGPUs se a sua configuração avançada vgpu.hotmigrate.enabled for true. Por padrão é false.</translation>
    </message>
    <message>
        <source>Set vgpu.hotmigrate.enabled to true in vCenter&apos;s advanced settings.</source>
        <translation type="unfinished">Defina vgpu.hotmigrate.enabled como true nas configurações avançadas do vCenter.</translation>
    </message>
    <message>
        <source>ESXi 6.7 Update 1 and later; before, vGPUs do not move.</source>
        <translation type="unfinished">ESXi 6.7 Update 1 e posteriores; antes, vGPUs não são movidas.</translation>
    </message>
    <message>
        <source>vMotion copies the frame buffer within the stun limit</source>
        <translation type="unfinished">O vMotion copia o frame buffer dentro do limite de stun</translation>
    </message>
    <message>
        <source>vMotion stops the VM while it copies the frame buffer of its vGPUs, and gives up when that takes longer than the stun limit, by default 100 seconds. The estimate takes one measured size and network, 32 GB over 10 Gbit/s, in proportion, which is inferred; vSphere estimates for C-series and Q-series only.</source>
        <translation type="unfinished">O vMotion interrompe a VM enquanto copia o frame buffer das suas vGPUs, e desiste quando isso demora mais que o limite de stun, por padrão 100 segundos. A estimativa toma um tamanho e uma rede medidos, 32 GB a 10 Gbit/s, em proporção, o que é inferido; o vSphere só estima para as séries C e Q.</translation>
    </message>
    <message>
        <source>Raise the limit (VmDevicesStunTimeTolerated, from ESXi 8.0 Update 2 on), or use a faster vMotion network.</source>
        <translation type="unfinished">Aumente o limite (VmDevicesStunTimeTolerated, a partir do ESXi 8.0 Update 2), ou use uma rede do vMotion mais rápida.</translation>
    </message>
    <message>
        <source>All; the limit can be set from ESXi 8.0 Update 2 on.</source>
        <translation type="unfinished">Todas; o limite pode ser definido a partir do ESXi 8.0 Update 2.</translation>
    </message>
    <message>
        <source>DRS is not fully automated where VMs have vGPUs, unless told to move them</source>
        <translation type="unfinished">O DRS não é totalmente automatizado onde VMs têm vGPUs, a menos que seja instruído a movê-las</translation>
    </message>
    <message>
        <source>NVIDIA supports DRS with vGPUs in the levels manual and partially automated. From ESXi 8.0 Update 2 on the options PassthroughDrsAutomation=1 and LBMaxVmotionPerHost=1 let a fully automated DRS move such VMs.</source>
        <translation type="unfinished">A NVIDIA oferece suporte ao DRS com vGPUs nos níveis manual e parcialmente automatizado. A partir do ESXi 8.0 Update 2, as opções PassthroughDrsAutomation=1 e LBMaxVmotionPerHost=1 permitem que um DRS totalmente automatizado mova tais VMs.</translation>
    </message>
    <message>
        <source>Choose the level partially automated, or set the options.</source>
        <translation type="unfinished">Escolha o nível parcialmente automatizado, ou defina as opções.</translation>
    </message>
    <message>
        <source>All; with the options ESXi 8.0 Update 2 and later.</source>
        <translation type="unfinished">Todas; com as opções, ESXi 8.0 Update 2 e posteriores.</translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the ECC setting of %5 is not entered.</source>
        <translation type="unfinished">Não se sabe se %2 pode receber %3 por vMotion (VMs: %4, entre elas %1): a configuração de ECC de %5 não foi informada.</translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the ECC setting of the GPU that it is on today is not entered.</source>
        <translation type="unfinished">Não se sabe se %2 pode receber %3 por vMotion (VMs: %4, entre elas %1): a configuração de ECC da GPU em que ela está hoje não foi informada.</translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the release of the vGPU Manager there is not entered.</source>
        <translation type="unfinished">Não se sabe se %2 pode receber %3 por vMotion (VMs: %4, entre elas %1): a versão do vGPU Manager ali não foi informada.</translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the release of the vGPU guest driver is not entered.</source>
        <translation type="unfinished">Não se sabe se %2 pode receber %3 por vMotion (VMs: %4, entre elas %1): a versão do driver convidado de vGPU não foi informada.</translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the catalog does not know whether the guest driver goes with the vGPU Manager there.</source>
        <translation type="unfinished">Não se sabe se %2 pode receber %3 por vMotion (VMs: %4, entre elas %1): o catálogo não sabe se o driver convidado combina com o vGPU Manager dali.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion, but no other host of %2 has a GPU for %3. vMotion needs the same GPU board.</source>
        <translation type="unfinished">%1 deve ser movida por vMotion, mas nenhum outro host de %2 tem uma GPU para %3. O vMotion precisa da mesma placa de GPU.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion, but of the other hosts of %2 with the same GPU board (%4) none can take its %3: each lacks a free slot, the same mode or ECC setting, or a vGPU Manager that goes with its guest driver.</source>
        <translation type="unfinished">%1 deve ser movida por vMotion, mas, dos outros hosts de %2 com a mesma placa de GPU (%4), nenhum pode receber a sua %3: falta a cada um um slot livre, o mesmo modo ou configuração de ECC, ou um vGPU Manager que combine com o driver convidado dela.</translation>
    </message>
    <message>
        <source>Another host of the cluster can take a VM that moves by vMotion</source>
        <translation type="unfinished">Outro host do cluster pode receber uma VM movida por vMotion</translation>
    </message>
    <message>
        <source>The destination needs the same GPU board (not 94 GB for 80 GB, nor H200 for H100), a free slot for the profile, the same ECC setting, the same mode (time-sliced or MIG) and a vGPU Manager that goes with the guest driver. A host that may be one, if facts that are not entered are as they should be, is reported as unknown.</source>
        <translation type="unfinished">O destino precisa da mesma placa de GPU (não 94 GB por 80 GB, nem H200 por H100), de um slot livre para o perfil, da mesma configuração de ECC, do mesmo modo (tempo compartilhado ou MIG) e de um vGPU Manager que combine com o driver convidado. Um host que pode servir, se os fatos não informados forem como devem, é relatado como desconhecido.</translation>
    </message>
    <message>
        <source>Make another host alike and keep a slot free there, or do without vMotion.</source>
        <translation type="unfinished">Torne outro host igual e mantenha um slot livre ali, ou abra mão do vMotion.</translation>
    </message>
    <message>
        <source>The assignment policy of %1 (best performance) does not reach its GPUs in mixed-size or MIG mode: %2. There ESXi chooses the GPU by itself.</source>
        <translation type="unfinished">A política de atribuição de %1 (melhor desempenho) não alcança as suas GPUs em modo de tamanho misto ou MIG: %2. Ali o ESXi escolhe a GPU por si só.</translation>
    </message>
    <message>
        <source>The assignment policy of %1 (consolidation) does not reach its GPUs in mixed-size or MIG mode: %2. There ESXi chooses the GPU by itself.</source>
        <translation type="unfinished">A política de atribuição de %1 (consolidação) não alcança as suas GPUs em modo de tamanho misto ou MIG: %2. Ali o ESXi escolhe a GPU por si só.</translation>
    </message>
    <message>
        <source>%1 spreads vGPUs over its GPUs in same-size mode. If its %2 vGPUs of %3 power on first, they lock %4 of %5 GPUs to that size; vGPUs of other sizes (sizes: %6) find %7 free.</source>
        <translation type="unfinished">%1 distribui vGPUs pelas suas GPUs em modo de mesmo tamanho. Se as suas %2 vGPUs de %3 forem ligadas primeiro, elas travam %4 de %5 GPUs nesse tamanho; vGPUs de outros tamanhos (tamanhos: %6) encontram %7 livres.</translation>
    </message>
    <message>
        <source>Set the assignment policy of %1 to consolidation</source>
        <translation type="unfinished">Definir a política de atribuição de %1 como consolidação</translation>
    </message>
    <message>
        <source>The assignment policy counts in same-size mode only</source>
        <translation type="unfinished">A política de atribuição só conta em modo de mesmo tamanho</translation>
    </message>
    <message>
        <source>A host&apos;s policy says which GPU takes the next vGPU: the one with the fewest VMs (best performance) or the one with the most (consolidation). For GPUs in mixed-size and MIG mode it has no effect.</source>
        <translation type="unfinished">A política de um host diz qual GPU recebe a próxima vGPU: a que tem menos VMs (melhor desempenho) ou a que tem mais (consolidação). Para GPUs em modo de tamanho misto e MIG ela não tem efeito.</translation>
    </message>
    <message>
        <source>Nothing to do; do not rely on the policy for these GPUs.</source>
        <translation type="unfinished">Nada a fazer; não conte com a política para estas GPUs.</translation>
    </message>
    <message>
        <source>ESXi 8.0 Update 3 and later.</source>
        <translation type="unfinished">ESXi 8.0 Update 3 e posteriores.</translation>
    </message>
    <message>
        <source>Spreading leaves a GPU for each size of vGPU</source>
        <translation type="unfinished">A distribuição deixa uma GPU para cada tamanho de vGPU</translation>
    </message>
    <message>
        <source>With policy best performance each VM takes the GPU with the fewest vGPUs, an empty one if there is one, and in same-size mode locks it to its size. When the VMs of the most frequent size power on first, there must be an empty GPU left for each other size. ESXi decides by power-on order, not by this design. Powered-off VMs and reserved slots do not count.</source>
        <translation type="unfinished">Com a política de melhor desempenho cada VM ocupa a GPU com menos vGPUs, uma vazia se houver, e em modo de mesmo tamanho a trava no seu tamanho. Quando as VMs do tamanho mais frequente são ligadas primeiro, deve restar uma GPU vazia para cada outro tamanho. O ESXi decide pela ordem em que as VMs são ligadas, não por este projeto. VMs desligadas e slots reservados não contam.</translation>
    </message>
    <message>
        <source>Set the policy to consolidation, use mixed-size mode, or power on the VMs of the rarer sizes first.</source>
        <translation type="unfinished">Defina a política como consolidação, use o modo de tamanho misto, ou ligue primeiro as VMs dos tamanhos mais raros.</translation>
    </message>
    <message>
        <source>%1 has GPUs of %2 models, among them %3 and %4. That is allowed: each GPU follows its own rules, and one release of the vGPU Manager must support all that serve vGPUs.</source>
        <translation type="unfinished">%1 tem GPUs de %2 modelos, entre eles %3 e %4. Isso é permitido: cada GPU segue as suas próprias regras, e uma só versão do vGPU Manager deve oferecer suporte a todos os que atendem vGPUs.</translation>
    </message>
    <message>
        <source>%1 is one of the %2 GPUs of a board. Each of them has a PCI address, a use and a vGPU mode of its own.</source>
        <translation type="unfinished">%1 é uma das %2 GPUs de uma placa. Cada uma delas tem um endereço PCI, um uso e um modo de vGPU próprios.</translation>
    </message>
    <message>
        <source>A host may hold GPUs of several models</source>
        <translation type="unfinished">Um host pode conter GPUs de vários modelos</translation>
    </message>
    <message>
        <source>Rules apply per GPU. One vGPU Manager release must support all models that serve vGPUs, and one VM cannot combine vGPUs of different boards. That several models in one host are fine is inferred from documents that show it.</source>
        <translation type="unfinished">As regras valem por GPU. Uma só versão do vGPU Manager deve oferecer suporte a todos os modelos que atendem vGPUs, e uma VM não pode combinar vGPUs de placas diferentes. Que vários modelos em um host são aceitáveis é inferido de documentos que o mostram.</translation>
    </message>
    <message>
        <source>Look for each model whether the host&apos;s vGPU release supports it.</source>
        <translation type="unfinished">Verifique para cada modelo se a versão de vGPU do host oferece suporte a ele.</translation>
    </message>
    <message>
        <source>A board with several GPUs is planned GPU by GPU</source>
        <translation type="unfinished">Uma placa com várias GPUs é planejada GPU por GPU</translation>
    </message>
    <message>
        <source>Some boards carry several physical GPUs, A16 for instance four. ESXi sees each as a device of its own, and a vGPU never reaches over two of them. The count was read for A16, for older boards it is remembered.</source>
        <translation type="unfinished">Algumas placas têm várias GPUs físicas, a A16 por exemplo quatro. O ESXi vê cada uma como um dispositivo próprio, e uma vGPU nunca se estende por duas delas. A quantidade foi lida para a A16; para placas mais antigas é citada de memória.</translation>
    </message>
    <message>
        <source>Enter each GPU of the board with its own PCI address.</source>
        <translation type="unfinished">Informe cada GPU da placa com o seu próprio endereço PCI.</translation>
    </message>
    <message>
        <source>%1 runs on %2, but its passthrough device is %3 on %4. Static DirectPath I/O names one PCI device of one host.</source>
        <translation type="unfinished">%1 é executada em %2, mas o seu dispositivo de passthrough é %3 em %4. O DirectPath I/O estático designa um dispositivo PCI de um host.</translation>
    </message>
    <message>
        <source>%1 runs on %2, but one of its GPU devices is placed on %3 of %4. A VM runs on 1 host and can use only that host&apos;s GPUs.</source>
        <translation type="unfinished">%1 é executada em %2, mas um dos seus dispositivos de GPU está posicionado em %3 de %4. Uma VM é executada em 1 host e só pode usar as GPUs desse host.</translation>
    </message>
    <message>
        <source>Let %1 run on %2</source>
        <translation type="unfinished">Executar %1 em %2</translation>
    </message>
    <message>
        <source>A passthrough device is on the VM&apos;s own host</source>
        <translation type="unfinished">Um dispositivo de passthrough está no próprio host da VM</translation>
    </message>
    <message>
        <source>Static DirectPath I/O binds a VM to the segment, bus, device and function of one host&apos;s PCI device, so the VM can power on only there.</source>
        <translation type="unfinished">O DirectPath I/O estático vincula uma VM ao segmento, barramento, dispositivo e função do dispositivo PCI de um host, de modo que a VM só pode ser ligada ali.</translation>
    </message>
    <message>
        <source>Move the VM to that host, choose a GPU of its own host, or use Dynamic DirectPath I/O.</source>
        <translation type="unfinished">Mova a VM para esse host, escolha uma GPU do próprio host dela ou use o Dynamic DirectPath I/O.</translation>
    </message>
    <message>
        <source>The GPU devices of a VM are on one host</source>
        <translation type="unfinished">Os dispositivos de GPU de uma VM estão em um só host</translation>
    </message>
    <message>
        <source>DRS chooses one host that can give the VM all its GPU devices; a VM never reaches a GPU of another host. The rule is our own inference from how DRS places GPU VMs: vSphere has no way to ask for such a VM.</source>
        <translation type="unfinished">O DRS escolhe um host que possa dar à VM todos os seus dispositivos de GPU; uma VM nunca alcança uma GPU de outro host. A regra é nossa própria inferência de como o DRS posiciona VMs com GPU: o vSphere não tem como solicitar uma VM assim.</translation>
    </message>
    <message>
        <source>Place all devices of the VM on GPUs of one host, or let the VM run on the host that has them.</source>
        <translation type="unfinished">Posicione todos os dispositivos da VM em GPUs de um só host, ou execute a VM no host que os tem.</translation>
    </message>
    <message>
        <source>Neither the release of the vGPU guest driver of %1 nor that of the vGPU Manager on %2 is entered, so it is unknown whether they suit each other.</source>
        <translation type="unfinished">Nem a versão do driver convidado de vGPU de %1 nem a do vGPU Manager em %2 foi informada, por isso não se sabe se combinam.</translation>
    </message>
    <message>
        <source>The release of the vGPU guest driver of %1 is not entered, so it is unknown whether it suits the vGPU Manager %3 on %2.</source>
        <translation type="unfinished">A versão do driver convidado de vGPU de %1 não foi informada, por isso não se sabe se combina com o vGPU Manager %3 em %2.</translation>
    </message>
    <message>
        <source>The release of the vGPU Manager on %2 is not entered, so it is unknown whether it suits the vGPU guest driver %4 of %1.</source>
        <translation type="unfinished">A versão do vGPU Manager em %2 não foi informada, por isso não se sabe se combina com o driver convidado de vGPU %4 de %1.</translation>
    </message>
    <message>
        <source>The catalog does not say whether the vGPU guest driver %4 of %1 suits the vGPU Manager %3 on %2.</source>
        <translation type="unfinished">O catálogo não diz se o driver convidado de vGPU %4 de %1 combina com o vGPU Manager %3 em %2.</translation>
    </message>
    <message>
        <source>%1 has vGPU guest driver %4, but %2 runs vGPU Manager %3. A guest driver works under a manager of its own branch, of the branch after it, or, if both are long-term branches, of the next long-term branch.</source>
        <translation type="unfinished">%1 tem o driver convidado de vGPU %4, mas %2 executa o vGPU Manager %3. Um driver convidado funciona sob um Manager do seu próprio ramo, do ramo seguinte ou, se ambos forem ramos de longo prazo, do próximo ramo de longo prazo.</translation>
    </message>
    <message>
        <source>%1 has vGPU guest driver %4, which is newer than vGPU Manager %3 on %2. The vGPU does not load in the guest.</source>
        <translation type="unfinished">%1 tem o driver convidado de vGPU %4, que é mais novo que o vGPU Manager %3 em %2. A vGPU não é carregada no convidado.</translation>
    </message>
    <message>
        <source>%1 has vGPU guest driver %4 under vGPU Manager %3 on %2. They work together, but only features, GPUs and guest systems that both branches support can be used.</source>
        <translation type="unfinished">%1 tem o driver convidado de vGPU %4 sob o vGPU Manager %3 em %2. Eles funcionam juntos, mas só podem ser usados recursos, GPUs e sistemas convidados com suporte em ambos os ramos.</translation>
    </message>
    <message>
        <source>The guest driver&apos;s branch suits the host&apos;s vGPU Manager</source>
        <translation type="unfinished">O ramo do driver convidado combina com o vGPU Manager do host</translation>
    </message>
    <message>
        <source>NVIDIA supports a guest driver of the same branch as the vGPU Manager, of the branch before it, and of the previous long-term branch under a long-term branch. With any other pair the vGPU fails to load. From which release on each relaxation holds is remembered.</source>
        <translation type="unfinished">A NVIDIA oferece suporte a um driver convidado do mesmo ramo que o vGPU Manager, do ramo anterior e, sob um ramo de longo prazo, do ramo de longo prazo anterior. Com qualquer outro par a vGPU não é carregada. A partir de qual versão vale cada flexibilização é citado de memória.</translation>
    </message>
    <message>
        <source>Change the guest driver to the host&apos;s release, or to the branch before it.</source>
        <translation type="unfinished">Mude o driver convidado para a versão do host, ou para o ramo anterior.</translation>
    </message>
    <message>
        <source>As written for vGPU release 15 and later; up to release 8 the branches must be equal.</source>
        <translation type="unfinished">Como descrito para a versão de vGPU 15 e posteriores; até a versão 8 os ramos devem ser iguais.</translation>
    </message>
    <message>
        <source>A guest driver is not newer than the host&apos;s vGPU Manager</source>
        <translation type="unfinished">Um driver convidado não é mais novo que o vGPU Manager do host</translation>
    </message>
    <message>
        <source>NVIDIA lists no pair in which the guest driver is of a newer branch than the vGPU Manager: the vGPU does not load in the guest.</source>
        <translation type="unfinished">A NVIDIA não lista nenhum par em que o driver convidado seja de um ramo mais novo que o do vGPU Manager: a vGPU não é carregada no convidado.</translation>
    </message>
    <message>
        <source>Update the vGPU Manager on the hosts first, then the guests; or use an older guest driver.</source>
        <translation type="unfinished">Atualize primeiro o vGPU Manager nos hosts, depois os convidados; ou use um driver convidado mais antigo.</translation>
    </message>
    <message>
        <source>A guest driver of an older branch limits what the VM can use</source>
        <translation type="unfinished">Um driver convidado de um ramo mais antigo limita o que a VM pode usar</translation>
    </message>
    <message>
        <source>A guest driver of an older branch that works under the host&apos;s vGPU Manager gives the VM only what both releases support. That was read for release 19; that it holds for each branch since release 15 is remembered. Pairs that do not work at all, and releases that are not entered, are reported by guest-host-branch-incompatible.</source>
        <translation type="unfinished">Um driver convidado de um ramo mais antigo que funciona sob o vGPU Manager do host só dá à VM o que ambas as versões suportam. Isso foi lido para a versão 19; que vale para cada ramo desde a versão 15 é citado de memória. Pares que não funcionam de modo algum, e versões não informadas, são relatados por guest-host-branch-incompatible.</translation>
    </message>
    <message>
        <source>Update the guest driver after the hosts.</source>
        <translation type="unfinished">Atualize o driver convidado depois dos hosts.</translation>
    </message>
    <message>
        <source>vGPU release 15 and later, where pairs of different branches work at all.</source>
        <translation type="unfinished">Versão de vGPU 15 e posteriores, onde pares de ramos diferentes chegam a funcionar.</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O, but %2 runs ESXi %3. It needs ESXi %4 or later.</source>
        <translation type="unfinished">%1 solicita uma GPU por Dynamic DirectPath I/O, mas %2 executa o ESXi %3. Precisa do ESXi %4 ou posterior.</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O, which needs ESXi %4 or later. The ESXi version of %2 is not entered.</source>
        <translation type="unfinished">%1 solicita uma GPU por Dynamic DirectPath I/O, o que precisa do ESXi %4 ou posterior. A versão do ESXi de %2 não foi informada.</translation>
    </message>
    <message>
        <source>%1 is to have %2 GPUs of model %3 by Dynamic DirectPath I/O, but %4 has %5 free that match.</source>
        <translation type="unfinished">%1 deve ter %2 GPUs do modelo %3 por Dynamic DirectPath I/O, mas %4 tem %5 livres que correspondem.</translation>
    </message>
    <message>
        <source>Dynamic DirectPath I/O finds free GPUs of the model asked for</source>
        <translation type="unfinished">O Dynamic DirectPath I/O encontra GPUs livres do modelo solicitado</translation>
    </message>
    <message>
        <source>At power-on Dynamic DirectPath I/O takes any free passthrough GPU of the host with the vendor and device asked for. If there are too few, the VM does not power on. Looked at are VMs that have a host; those that wait for one can go anywhere. Hardware labels narrow the choice further; they are not compared, since the design does not hold labels of GPUs.</source>
        <translation type="unfinished">Ao ligar a VM, o Dynamic DirectPath I/O pega qualquer GPU livre em passthrough do host com o fornecedor e o dispositivo solicitados. Se houver menos que o necessário, a VM não é ligada. São examinadas as VMs que têm um host; as que aguardam um podem ir para qualquer lugar. Rótulos de hardware restringem ainda mais a escolha; eles não são comparados, pois o projeto não contém rótulos de GPUs.</translation>
    </message>
    <message>
        <source>Free or add a matching GPU, correct the model or label asked for, or let the VM run on a host that has one.</source>
        <translation type="unfinished">Libere ou adicione uma GPU correspondente, corrija o modelo ou o rótulo solicitado, ou execute a VM em um host que tenha uma.</translation>
    </message>
    <message>
        <source>Give %1 the NVIDIA vGPU guest driver of release %2</source>
        <translation type="unfinished">Dar a %1 o driver convidado de vGPU da NVIDIA, versão %2</translation>
    </message>
    <message>
        <source>Give %1 the NVIDIA vGPU guest driver</source>
        <translation type="unfinished">Dar a %1 o driver convidado de vGPU da NVIDIA</translation>
    </message>
    <message>
        <source>Give %1 the NVIDIA Data Center driver</source>
        <translation type="unfinished">Dar a %1 o driver NVIDIA Data Center</translation>
    </message>
    <message>
        <source>Remove the NVIDIA driver from the guest of %1</source>
        <translation type="unfinished">Remover o driver NVIDIA do convidado de %1</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished">Mover %1 para %2</translation>
    </message>
    <message>
        <source>Take %1 off this GPU and let it wait</source>
        <translation type="unfinished">Retirar %1 desta GPU e deixar aguardando</translation>
    </message>
    <message>
        <source>Release the reserved slots that do not fit: %1 on %2</source>
        <translation type="unfinished">Liberar os slots reservados que não cabem: %1 em %2</translation>
    </message>
    <message>
        <source>Take off %2 what does not fit and let it wait: %1 vGPUs or reserved slots</source>
        <translation type="unfinished">Retirar de %2 o que não cabe e deixar aguardando: %1 vGPUs ou slots reservados</translation>
    </message>
    <message>
        <source>Use %1 for vGPUs</source>
        <translation type="unfinished">Usar %1 para vGPUs</translation>
    </message>
    <message>
        <source>Use %1 for passthrough</source>
        <translation type="unfinished">Usar %1 para passthrough</translation>
    </message>
    <message>
        <source>Switch %1 to same-size mode</source>
        <translation type="unfinished">Mudar %1 para o modo de mesmo tamanho</translation>
    </message>
    <message>
        <source>Switch %1 to mixed-size mode</source>
        <translation type="unfinished">Mudar %1 para o modo de tamanho misto</translation>
    </message>
    <message>
        <source>Switch %1 to multi-instance (MIG) mode</source>
        <translation type="unfinished">Mudar %1 para o modo multi-instância (MIG)</translation>
    </message>
    <message>
        <source>Plan MIG switched off on %1</source>
        <translation type="unfinished">Planejar MIG desativado em %1</translation>
    </message>
    <message>
        <source>Bring the vGPU Manager on %1 to release %2</source>
        <translation type="unfinished">Levar o vGPU Manager em %1 à versão %2</translation>
    </message>
    <message>
        <source>%1 has both kinds of GPU device (passthrough: %2, vGPU: %3). NVIDIA supports the two modes only in separate VMs, so this VM may have one kind.</source>
        <translation type="unfinished">%1 tem ambos os tipos de dispositivo de GPU (passthrough: %2, vGPU: %3). A NVIDIA oferece suporte aos dois modos somente em VMs separadas, por isso esta VM pode ter um só tipo.</translation>
    </message>
    <message>
        <source>Remove the passthrough devices of %1 and keep its vGPUs</source>
        <translation type="unfinished">Remover os dispositivos de passthrough de %1 e manter as suas vGPUs</translation>
    </message>
    <message>
        <source>Remove the vGPUs of %1 and keep its passthrough devices</source>
        <translation type="unfinished">Remover as vGPUs de %1 e manter os seus dispositivos de passthrough</translation>
    </message>
    <message>
        <source>%1 is passed through to %2 and serves vGPUs too. A GPU works in one mode at a time: passthrough for one VM, or vGPUs.</source>
        <translation type="unfinished">%1 está em passthrough para %2 e também atende vGPUs. Uma GPU funciona em um modo de cada vez: passthrough para uma VM, ou vGPUs.</translation>
    </message>
    <message>
        <source>%1 is planned for vGPUs but is passed through to %2. A GPU works in one mode at a time: passthrough for one VM, or vGPUs.</source>
        <translation type="unfinished">%1 está planejada para vGPUs, mas está em passthrough para %2. Uma GPU funciona em um modo de cada vez: passthrough para uma VM, ou vGPUs.</translation>
    </message>
    <message>
        <source>%1 is set to passthrough, but vGPUs are placed on it. A GPU works in one mode at a time: passthrough for one VM, or vGPUs.</source>
        <translation type="unfinished">%1 está definida para passthrough, mas há vGPUs posicionadas nela. Uma GPU funciona em um modo de cada vez: passthrough para uma VM, ou vGPUs.</translation>
    </message>
    <message>
        <source>%1 is passed through to %2 VMs, among them %3 and %4. A passthrough GPU belongs to 1 running VM; the next one will not power on.</source>
        <translation type="unfinished">%1 está em passthrough para %2 VMs, entre elas %3 e %4. Uma GPU em passthrough pertence a 1 VM em execução; a próxima não será ligada.</translation>
    </message>
    <message>
        <source>%1 is passed through to %2 VMs, among them %3 and %4, of which at most 1 is powered on. That works only while the others stay off.</source>
        <translation type="unfinished">%1 está em passthrough para %2 VMs, entre elas %3 e %4, das quais no máximo 1 está ligada. Isso só funciona enquanto as outras permanecerem desligadas.</translation>
    </message>
    <message>
        <source>%2 holds %1 by more than one passthrough device. A VM can have the same GPU only 1 time.</source>
        <translation type="unfinished">%2 contém %1 por mais de um dispositivo de passthrough. Uma VM só pode ter a mesma GPU 1 vez.</translation>
    </message>
    <message>
        <source>%2 is to have %1 by passthrough, but passthrough is switched off for this device on %3.</source>
        <translation type="unfinished">%2 deve ter %1 por passthrough, mas o passthrough está desativado para este dispositivo em %3.</translation>
    </message>
    <message>
        <source>Plan passthrough switched on for %1</source>
        <translation type="unfinished">Planejar passthrough ativado para %1</translation>
    </message>
    <message>
        <source>A VM uses passthrough or vGPU, never both</source>
        <translation type="unfinished">Uma VM usa passthrough ou vGPU, nunca ambos</translation>
    </message>
    <message>
        <source>A whole GPU by DirectPath I/O and a vGPU need different drivers in the guest. NVIDIA supports both modes on one host, but only in separate VMs on separate physical GPUs.</source>
        <translation type="unfinished">Uma GPU inteira por DirectPath I/O e uma vGPU precisam de drivers diferentes no convidado. A NVIDIA oferece suporte a ambos os modos em um host, mas somente em VMs separadas e em GPUs físicas separadas.</translation>
    </message>
    <message>
        <source>Remove one kind of device. To switch a VM, power it off, remove the device and add one of the other kind.</source>
        <translation type="unfinished">Remova um dos tipos de dispositivo. Para mudar uma VM, desligue-a, remova o dispositivo e adicione um do outro tipo.</translation>
    </message>
    <message>
        <source>A GPU serves passthrough or vGPUs, never both</source>
        <translation type="unfinished">Uma GPU atende passthrough ou vGPUs, nunca ambos</translation>
    </message>
    <message>
        <source>A GPU that is passed through belongs to one VM and is invisible to the vGPU Manager, so it cannot hold vGPUs at the same time.</source>
        <translation type="unfinished">Uma GPU em passthrough pertence a uma VM e é invisível para o vGPU Manager, por isso não pode conter vGPUs ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Dedicate the GPU to one mode and put the other VMs on another GPU.</source>
        <translation type="unfinished">Dedique a GPU a um modo e coloque as outras VMs em outra GPU.</translation>
    </message>
    <message>
        <source>A passthrough GPU belongs to one running VM</source>
        <translation type="unfinished">Uma GPU em passthrough pertence a uma só VM em execução</translation>
    </message>
    <message>
        <source>DirectPath I/O hands the whole GPU to one VM. A second VM with the same GPU cannot power on while the first one runs. That several VMs may share it as long as all but one are powered off is our inference, so that case is a warning. A VM that mixes passthrough and vGPU is reported for that and does not count here.</source>
        <translation type="unfinished">O DirectPath I/O entrega a GPU inteira a uma VM. Uma segunda VM com a mesma GPU não pode ser ligada enquanto a primeira está em execução. Que várias VMs possam compartilhá-la desde que todas menos uma estejam desligadas é nossa inferência, por isso esse caso é um aviso. Uma VM que mistura passthrough e vGPU é relatada por isso e não conta aqui.</translation>
    </message>
    <message>
        <source>Give each VM a GPU of its own, use Dynamic DirectPath I/O, or divide the GPU into vGPUs.</source>
        <translation type="unfinished">Dê a cada VM uma GPU própria, use o Dynamic DirectPath I/O ou divida a GPU em vGPUs.</translation>
    </message>
    <message>
        <source>Passthrough is switched on for the device</source>
        <translation type="unfinished">O passthrough está ativado para o dispositivo</translation>
    </message>
    <message>
        <source>ESXi offers a PCI device to VMs only after passthrough was toggled on for it and the host was restarted. Choose the physical function (PCI function 0), never a virtual function.</source>
        <translation type="unfinished">O ESXi só oferece um dispositivo PCI às VMs depois que o passthrough foi alternado para ele e o host foi reiniciado. Escolha a função física (função PCI 0), nunca uma função virtual.</translation>
    </message>
    <message>
        <source>On the host: Configure &gt; PCI Devices &gt; Toggle Passthrough, then restart it.</source>
        <translation type="unfinished">No host: Configure &gt; PCI Devices &gt; Toggle Passthrough e depois reinicie-o.</translation>
    </message>
    <message>
        <source>Not every vGPU release supports %1. The release of the vGPU Manager on %2 is not entered.</source>
        <translation type="unfinished">Nem toda versão de vGPU oferece suporte a %1. A versão do vGPU Manager em %2 não foi informada.</translation>
    </message>
    <message>
        <source>%2 runs vGPU Manager %3, which does not support %1. vGPUs on it need release %4 or later.</source>
        <translation type="unfinished">%2 executa o vGPU Manager %3, que não oferece suporte a %1. As vGPUs nela precisam da versão %4 ou posterior.</translation>
    </message>
    <message>
        <source>%2 runs vGPU Manager %3. The first driver read that names vGPUs of %1 is that of release %4.</source>
        <translation type="unfinished">%2 executa o vGPU Manager %3. O primeiro driver lido que cita vGPUs de %1 é o da versão %4.</translation>
    </message>
    <message>
        <source>%2 runs vGPU Manager %3. The drivers of release %5 and later name no vGPUs of %1 any more.</source>
        <translation type="unfinished">%2 executa o vGPU Manager %3. Os drivers da versão %5 e posteriores não citam mais vGPUs de %1.</translation>
    </message>
    <message>
        <source>%1 is to serve vGPUs, but no driver read has a vGPU type for %2. It can be used by passthrough only.</source>
        <translation type="unfinished">%1 deve atender vGPUs, mas nenhum driver lido tem um tipo de vGPU para %2. Só pode ser usada por passthrough.</translation>
    </message>
    <message>
        <source>%1 is to serve vGPUs. The documents read list %2 for Linux KVM only, so it is unknown whether ESXi supports it.</source>
        <translation type="unfinished">%1 deve atender vGPUs. Os documentos lidos listam %2 somente para Linux KVM, por isso não se sabe se o ESXi oferece suporte.</translation>
    </message>
    <message>
        <source>The host&apos;s vGPU release supports the GPU</source>
        <translation type="unfinished">A versão de vGPU do host oferece suporte à GPU</translation>
    </message>
    <message>
        <source>Each vGPU release supports a list of GPUs: new models come with a release, old ones go with one. Where a document names the first release, an older one is an error. For the other models the bounds are inferred from the first and last driver that names vGPU types of them, so those are a warning.</source>
        <translation type="unfinished">Cada versão de vGPU oferece suporte a uma lista de GPUs: novos modelos chegam com uma versão, antigos saem com outra. Onde um documento cita a primeira versão, uma mais antiga é um erro. Para os outros modelos os limites são inferidos do primeiro e do último driver que cita tipos de vGPU deles, por isso esses são um aviso.</translation>
    </message>
    <message>
        <source>Change the branch of the vGPU Manager, or use the GPU by passthrough.</source>
        <translation type="unfinished">Mude o ramo do vGPU Manager, ou use a GPU por passthrough.</translation>
    </message>
    <message>
        <source>Each GPU model has a first and perhaps a last vGPU release.</source>
        <translation type="unfinished">Cada modelo de GPU tem uma primeira e talvez uma última versão de vGPU.</translation>
    </message>
    <message>
        <source>A GPU that serves vGPUs is a model that can be divided</source>
        <translation type="unfinished">Uma GPU que atende vGPUs é um modelo que pode ser dividido</translation>
    </message>
    <message>
        <source>vGPUs exist for data center GPUs and some workstation boards on x86 servers. GeForce, most workstation boards and modules with an Arm processor have none. Which models that are is remembered, supported by the drivers read, which name no vGPU type of them; so it is a warning.</source>
        <translation type="unfinished">Existem vGPUs para GPUs de data center e algumas placas de estação de trabalho em servidores x86. GeForce, a maioria das placas de estação de trabalho e módulos com processador Arm não têm nenhuma. Quais modelos são esses é citado de memória, com apoio dos drivers lidos, que não citam nenhum tipo de vGPU deles; por isso é um aviso.</translation>
    </message>
    <message>
        <source>Use the GPU by passthrough, or choose another GPU.</source>
        <translation type="unfinished">Use a GPU por passthrough, ou escolha outra GPU.</translation>
    </message>
    <message>
        <source>%1 has default graphics type Shared, but GPUs for vGPUs (%2). vGPUs need Shared Direct; VMs with a vGPU fail to power on for lack of graphics resources.</source>
        <translation type="unfinished">%1 tem o tipo de gráficos padrão Shared, mas tem GPUs para vGPUs (%2). As vGPUs precisam de Shared Direct; VMs com uma vGPU não são ligadas por falta de recursos gráficos.</translation>
    </message>
    <message>
        <source>%1 has GPUs for vGPUs (%2), but its default graphics type is not entered. vGPUs need Shared Direct; ESXi&apos;s own default is Shared.</source>
        <translation type="unfinished">%1 tem GPUs para vGPUs (%2), mas o seu tipo de gráficos padrão não foi informado. As vGPUs precisam de Shared Direct; o padrão do próprio ESXi é Shared.</translation>
    </message>
    <message>
        <source>%1 is planned for vGPUs, but its active graphics type is %2. vGPUs need Shared Direct.</source>
        <translation type="unfinished">%1 está planejada para vGPUs, mas o seu tipo de gráficos ativo é %2. As vGPUs precisam de Shared Direct.</translation>
    </message>
    <message>
        <source>Set the default graphics type of %1 to Shared Direct</source>
        <translation type="unfinished">Definir o tipo de gráficos padrão de %1 como Shared Direct</translation>
    </message>
    <message>
        <source>Set the graphics type of %1 to Shared Direct</source>
        <translation type="unfinished">Definir o tipo de gráficos de %1 como Shared Direct</translation>
    </message>
    <message>
        <source>A host with vGPUs has default graphics type Shared Direct</source>
        <translation type="unfinished">Um host com vGPUs tem o tipo de gráficos padrão Shared Direct</translation>
    </message>
    <message>
        <source>With default graphics type Shared, ESXi gives its GPUs to VMware&apos;s own virtual 3D graphics. VMs with a vGPU then fail to power on with a message about insufficient graphics resources.</source>
        <translation type="unfinished">Com o tipo de gráficos padrão Shared, o ESXi entrega as suas GPUs aos gráficos 3D virtuais da própria VMware. VMs com uma vGPU então não são ligadas, com uma mensagem sobre recursos gráficos insuficientes.</translation>
    </message>
    <message>
        <source>Set Shared Direct under Host Graphics, then restart the host or its Xorg and nv-hostengine services.</source>
        <translation type="unfinished">Defina Shared Direct em Host Graphics e depois reinicie o host ou os seus serviços Xorg e nv-hostengine.</translation>
    </message>
    <message>
        <source>ESXi 6.5 and later.</source>
        <translation type="unfinished">ESXi 6.5 e posteriores.</translation>
    </message>
    <message>
        <source>A GPU with vGPUs has graphics type Shared Direct</source>
        <translation type="unfinished">Uma GPU com vGPUs tem o tipo de gráficos Shared Direct</translation>
    </message>
    <message>
        <source>The active graphics type of a device decides what it can serve: Shared Direct for vGPUs, Direct for passthrough, Shared for VMware&apos;s virtual 3D graphics, Basic for none.</source>
        <translation type="unfinished">O tipo de gráficos ativo de um dispositivo decide o que ele pode atender: Shared Direct para vGPUs, Direct para passthrough, Shared para os gráficos 3D virtuais da VMware, Basic para nada.</translation>
    </message>
    <message>
        <source>Set the device to Shared Direct under Host Graphics &gt; Graphics Devices, then restart the host.</source>
        <translation type="unfinished">Defina o dispositivo como Shared Direct em Host Graphics &gt; Graphics Devices e depois reinicie o host.</translation>
    </message>
    <message>
        <source>%1 uses vGPU profile %2, but no NVIDIA driver is given for its guest. A vGPU VM needs the NVIDIA vGPU guest driver.</source>
        <translation type="unfinished">%1 usa o perfil de vGPU %2, mas nenhum driver NVIDIA está indicado para o seu convidado. Uma VM com vGPU precisa do driver convidado de vGPU da NVIDIA.</translation>
    </message>
    <message>
        <source>%1 has a passthrough GPU, but no NVIDIA driver is given for its guest. A passthrough VM needs the NVIDIA Data Center driver, or the vGPU guest driver for licensed features.</source>
        <translation type="unfinished">%1 tem uma GPU em passthrough, mas nenhum driver NVIDIA está indicado para o seu convidado. Uma VM com passthrough precisa do driver NVIDIA Data Center, ou do driver convidado de vGPU para recursos licenciados.</translation>
    </message>
    <message>
        <source>%1 uses vGPU profile %2, but its guest has the NVIDIA Data Center driver. A vGPU VM needs the NVIDIA vGPU guest driver; the Data Center driver belongs in passthrough VMs, the vGPU Manager on the ESXi host.</source>
        <translation type="unfinished">%1 usa o perfil de vGPU %2, mas o seu convidado tem o driver NVIDIA Data Center. Uma VM com vGPU precisa do driver convidado de vGPU da NVIDIA; o driver Data Center cabe em VMs com passthrough, o vGPU Manager no host ESXi.</translation>
    </message>
    <message>
        <source>%1 has a passthrough GPU and the NVIDIA Data Center driver, the usual choice. Features licensed as vWS, vApps or NVIDIA AI Enterprise need the vGPU guest driver instead.</source>
        <translation type="unfinished">%1 tem uma GPU em passthrough e o driver NVIDIA Data Center, a escolha habitual. Recursos licenciados como vWS, vApps ou NVIDIA AI Enterprise precisam, em vez dele, do driver convidado de vGPU.</translation>
    </message>
    <message>
        <source>%1 has a passthrough GPU and the NVIDIA vGPU guest driver, which features licensed as vWS, vApps or NVIDIA AI Enterprise need. Without them the Data Center driver is the usual choice.</source>
        <translation type="unfinished">%1 tem uma GPU em passthrough e o driver convidado de vGPU da NVIDIA, de que precisam os recursos licenciados como vWS, vApps ou NVIDIA AI Enterprise. Sem eles, o driver Data Center é a escolha habitual.</translation>
    </message>
    <message>
        <source>The guest of %1 is said to have the NVIDIA vGPU Manager, which belongs on the ESXi host. A vGPU VM needs the NVIDIA vGPU guest driver.</source>
        <translation type="unfinished">Consta que o convidado de %1 tem o NVIDIA vGPU Manager, que deve estar no host ESXi. Uma VM com vGPU precisa do driver convidado de vGPU da NVIDIA.</translation>
    </message>
    <message>
        <source>The guest of %1 is said to have the NVIDIA vGPU Manager, which belongs on the ESXi host. A passthrough VM needs the NVIDIA Data Center driver.</source>
        <translation type="unfinished">Consta que o convidado de %1 tem o NVIDIA vGPU Manager, que deve estar no host ESXi. Uma VM com passthrough precisa do driver NVIDIA Data Center.</translation>
    </message>
    <message>
        <source>The guest of %1 is said to have the NVIDIA vGPU Manager, which belongs on the ESXi host. A VM without GPU needs no NVIDIA driver.</source>
        <translation type="unfinished">Consta que o convidado de %1 tem o NVIDIA vGPU Manager, que deve estar no host ESXi. Uma VM sem GPU não precisa de driver NVIDIA.</translation>
    </message>
    <message>
        <source>A VM with a GPU has an NVIDIA driver in its guest</source>
        <translation type="unfinished">Uma VM com GPU tem um driver NVIDIA no convidado</translation>
    </message>
    <message>
        <source>The VM powers on, but its guest cannot use the GPU without a driver. Passthrough VMs take the Data Center driver, vGPU VMs the vGPU guest driver.</source>
        <translation type="unfinished">A VM é ligada, mas o seu convidado não pode usar a GPU sem um driver. VMs com passthrough usam o driver Data Center; VMs com vGPU, o driver convidado de vGPU.</translation>
    </message>
    <message>
        <source>Install the Data Center driver in passthrough VMs and the vGPU guest driver in vGPU VMs.</source>
        <translation type="unfinished">Instale o driver Data Center nas VMs com passthrough e o driver convidado de vGPU nas VMs com vGPU.</translation>
    </message>
    <message>
        <source>A vGPU VM has the vGPU guest driver</source>
        <translation type="unfinished">Uma VM com vGPU tem o driver convidado de vGPU</translation>
    </message>
    <message>
        <source>NVIDIA has three drivers: the vGPU Manager for the ESXi host, the vGPU guest driver for vGPU VMs and the Data Center driver for passthrough VMs. That vGPU VMs need the vGPU guest driver was read in NVIDIA&apos;s guide; that the Data Center driver does not drive a vGPU at all is remembered.</source>
        <translation type="unfinished">A NVIDIA tem três drivers: o vGPU Manager para o host ESXi, o driver convidado de vGPU para VMs com vGPU e o driver Data Center para VMs com passthrough. Que as VMs com vGPU precisam do driver convidado de vGPU foi lido no guia da NVIDIA; que o driver Data Center não aciona de modo algum uma vGPU é citado de memória.</translation>
    </message>
    <message>
        <source>Install the vGPU guest driver of a release that is compatible with the host&apos;s vGPU Manager, best of the same release.</source>
        <translation type="unfinished">Instale o driver convidado de vGPU de uma versão compatível com o vGPU Manager do host, de preferência da mesma versão.</translation>
    </message>
    <message>
        <source>A passthrough VM may have one of two drivers</source>
        <translation type="unfinished">Uma VM com passthrough pode ter um de dois drivers</translation>
    </message>
    <message>
        <source>The Data Center driver is the usual choice for a whole GPU; that it is usual is remembered, not read. The vGPU guest driver installs there as well and is needed for features licensed as vWS, vApps or NVIDIA AI Enterprise.</source>
        <translation type="unfinished">O driver Data Center é a escolha habitual para uma GPU inteira; que é habitual é citado de memória, não lido. O driver convidado de vGPU também pode ser instalado ali e é necessário para recursos licenciados como vWS, vApps ou NVIDIA AI Enterprise.</translation>
    </message>
    <message>
        <source>Choose deliberately; both are supported.</source>
        <translation type="unfinished">Escolha de forma deliberada; ambos têm suporte.</translation>
    </message>
    <message>
        <source>The vGPU Manager is on the host, never in a guest</source>
        <translation type="unfinished">O vGPU Manager está no host, nunca em um convidado</translation>
    </message>
    <message>
        <source>The vGPU Manager is an ESXi component. Guests take the Data Center driver for passthrough or the vGPU guest driver for vGPUs.</source>
        <translation type="unfinished">O vGPU Manager é um componente do ESXi. Os convidados usam o driver Data Center para passthrough ou o driver convidado de vGPU para vGPUs.</translation>
    </message>
    <message>
        <source>Replace it by the driver that the VM&apos;s GPU device needs.</source>
        <translation type="unfinished">Substitua-o pelo driver de que o dispositivo de GPU da VM precisa.</translation>
    </message>
    <message>
        <source>vSphere HA is to restart %1 if %2 is lost. Whether another host has room is unknown, since the catalog lacks a GPU model or profile of it.</source>
        <translation type="unfinished">O vSphere HA deve reiniciar %1 se %2 falhar. Não se sabe se outro host tem espaço, pois falta no catálogo um modelo de GPU ou perfil dela.</translation>
    </message>
    <message>
        <source>If %1 is lost, no GPU that the catalog knows has room for %2 of the %3 VMs that vSphere HA is to restart, among them %4. The model of %5 is unknown, so it may have.</source>
        <translation type="unfinished">Se %1 falhar, nenhuma GPU que o catálogo conhece tem espaço para %2 das %3 VMs que o vSphere HA deve reiniciar, entre elas %4. O modelo de %5 é desconhecido, por isso essa GPU pode ter espaço.</translation>
    </message>
    <message>
        <source>If %1 is lost, the other hosts have no GPU room for %2 of the %3 VMs that vSphere HA is to restart, among them %4.</source>
        <translation type="unfinished">Se %1 falhar, os outros hosts não têm espaço de GPU para %2 das %3 VMs que o vSphere HA deve reiniciar, entre elas %4.</translation>
    </message>
    <message>
        <source>Do without vSphere HA for the VMs that find no room: %1</source>
        <translation type="unfinished">Abrir mão do vSphere HA para as VMs que não encontram espaço: %1</translation>
    </message>
    <message>
        <source>The other hosts have GPU room for the VMs of a host that is lost</source>
        <translation type="unfinished">Os outros hosts têm espaço de GPU para as VMs de um host que falha</translation>
    </message>
    <message>
        <source>vSphere HA restarts a VM with vGPUs or Dynamic DirectPath I/O only on a host with free GPU room for all its devices. Tried is the loss of each host in turn: its VMs that need HA are seated on the others, the largest first, each on the first GPU that fits. That ESXi does the same is inferred; another order may do better or worse. Reserved slots count as taken, unassigned GPUs have no vGPU room, and releases that are not entered are taken to fit. VMs with static passthrough cannot restart elsewhere and are reported for that.</source>
        <translation type="unfinished">O vSphere HA só reinicia uma VM com vGPUs ou Dynamic DirectPath I/O em um host com espaço de GPU livre para todos os seus dispositivos. Testa-se a perda de cada host, um por vez: as suas VMs que precisam de HA são acomodadas nos outros, as maiores primeiro, cada uma na primeira GPU em que cabe. Que o ESXi faz o mesmo é inferido; outra ordem pode ser melhor ou pior. Slots reservados contam como ocupados, GPUs não atribuídas não têm espaço de vGPU, e supõe-se que as versões não informadas combinam. VMs com passthrough estático não podem reiniciar em outro lugar e são relatadas por isso.</translation>
    </message>
    <message>
        <source>Keep as much GPU room free on the other hosts, add a spare host, or do without HA for VMs that can wait.</source>
        <translation type="unfinished">Mantenha esse mesmo espaço de GPU livre nos outros hosts, adicione um host de reserva, ou abra mão do HA para VMs que podem esperar.</translation>
    </message>
    <message>
        <source>%1 has GPUs for vGPUs (%2), but no NVIDIA vGPU Manager is installed on it. Without it ESXi cannot start a VM with a vGPU.</source>
        <translation type="unfinished">%1 tem GPUs para vGPUs (%2), mas nenhum NVIDIA vGPU Manager está instalado nele. Sem ele o ESXi não pode iniciar uma VM com uma vGPU.</translation>
    </message>
    <message>
        <source>%1 has the NVIDIA vGPU Manager, but all its GPUs (%2) are passed through. It is not needed there and does no harm.</source>
        <translation type="unfinished">%1 tem o NVIDIA vGPU Manager, mas todas as suas GPUs (%2) estão em passthrough. Ele não é necessário ali e não causa prejuízo.</translation>
    </message>
    <message>
        <source>%1 is said to have the NVIDIA Data Center driver. That driver belongs in the guest of a passthrough VM; an ESXi host takes the NVIDIA vGPU Manager or no driver.</source>
        <translation type="unfinished">Consta que %1 tem o driver NVIDIA Data Center. Esse driver deve estar no convidado de uma VM com passthrough; um host ESXi usa o NVIDIA vGPU Manager ou nenhum driver.</translation>
    </message>
    <message>
        <source>%1 is said to have the NVIDIA vGPU guest driver. That driver belongs in the guest of a vGPU VM; an ESXi host takes the NVIDIA vGPU Manager or no driver.</source>
        <translation type="unfinished">Consta que %1 tem o driver convidado de vGPU da NVIDIA. Esse driver deve estar no convidado de uma VM com vGPU; um host ESXi usa o NVIDIA vGPU Manager ou nenhum driver.</translation>
    </message>
    <message>
        <source>Remove the NVIDIA driver from %1</source>
        <translation type="unfinished">Remover o driver NVIDIA de %1</translation>
    </message>
    <message>
        <source>Install the NVIDIA vGPU Manager of release %2 on %1</source>
        <translation type="unfinished">Instalar o NVIDIA vGPU Manager da versão %2 em %1</translation>
    </message>
    <message>
        <source>A host with vGPUs has the vGPU Manager</source>
        <translation type="unfinished">Um host com vGPUs tem o vGPU Manager</translation>
    </message>
    <message>
        <source>Of NVIDIA&apos;s three drivers the vGPU Manager belongs on the ESXi host: it divides the GPUs. The vGPU guest driver belongs in vGPU VMs, the Data Center driver in passthrough VMs.</source>
        <translation type="unfinished">Dos três drivers da NVIDIA, o vGPU Manager deve estar no host ESXi: ele divide as GPUs. O driver convidado de vGPU deve estar nas VMs com vGPU, o driver Data Center nas VMs com passthrough.</translation>
    </message>
    <message>
        <source>Install the vGPU Manager component for this major version of ESXi and restart the host.</source>
        <translation type="unfinished">Instale o componente do vGPU Manager para esta versão principal do ESXi e reinicie o host.</translation>
    </message>
    <message>
        <source>A host with passthrough only needs no vGPU Manager</source>
        <translation type="unfinished">Um host somente com passthrough não precisa do vGPU Manager</translation>
    </message>
    <message>
        <source>A GPU that is passed through is driven by the guest alone. The vGPU Manager serves vGPUs only.</source>
        <translation type="unfinished">Uma GPU em passthrough é acionada somente pelo convidado. O vGPU Manager atende somente vGPUs.</translation>
    </message>
    <message>
        <source>It may be removed, or kept for vGPUs that come later.</source>
        <translation type="unfinished">Ele pode ser removido, ou mantido para vGPUs que venham depois.</translation>
    </message>
    <message>
        <source>An ESXi host has the vGPU Manager or no NVIDIA driver</source>
        <translation type="unfinished">Um host ESXi tem o vGPU Manager ou nenhum driver NVIDIA</translation>
    </message>
    <message>
        <source>Of NVIDIA&apos;s three drivers only the vGPU Manager runs on ESXi. The vGPU guest driver and the Data Center driver are made for Linux and Windows guests.</source>
        <translation type="unfinished">Dos três drivers da NVIDIA, somente o vGPU Manager é executado no ESXi. O driver convidado de vGPU e o driver Data Center são feitos para convidados Linux e Windows.</translation>
    </message>
    <message>
        <source>Replace it by the vGPU Manager, or by nothing if all GPUs are passed through.</source>
        <translation type="unfinished">Substitua-o pelo vGPU Manager, ou por nada se todas as GPUs estiverem em passthrough.</translation>
    </message>
    <message>
        <source>%1 runs vGPU Manager %2. NVIDIA&apos;s support of branch %3 ended on %4, so it gets no more corrections.</source>
        <translation type="unfinished">%1 executa o vGPU Manager %2. O suporte da NVIDIA ao ramo %3 terminou em %4, por isso ele não recebe mais correções.</translation>
    </message>
    <message>
        <source>%1 runs vGPU Manager %2. The catalog does not say until when that branch is supported.</source>
        <translation type="unfinished">%1 executa o vGPU Manager %2. O catálogo não diz até quando esse ramo tem suporte.</translation>
    </message>
    <message>
        <source>The release of the vGPU Manager on %1 is not entered, so it is unknown whether NVIDIA still supports it.</source>
        <translation type="unfinished">A versão do vGPU Manager em %1 não foi informada, por isso não se sabe se a NVIDIA ainda oferece suporte a ela.</translation>
    </message>
    <message>
        <source>%1 runs ESXi %2, for which there is no vGPU Manager %3. That branch runs on ESXi %4.</source>
        <translation type="unfinished">%1 executa o ESXi %2, para o qual não existe o vGPU Manager %3. Esse ramo é executado no ESXi %4.</translation>
    </message>
    <message>
        <source>%1 runs ESXi %2 with vGPU Manager %3. The documents read list ESXi %4 for that branch.</source>
        <translation type="unfinished">%1 executa o ESXi %2 com o vGPU Manager %3. Os documentos lidos listam o ESXi %4 para esse ramo.</translation>
    </message>
    <message>
        <source>%1 runs ESXi %2 with vGPU Manager %3. The documents read confirm ESXi %4 for that branch, but do not say whether it runs on ESXi %2.</source>
        <translation type="unfinished">%1 executa o ESXi %2 com o vGPU Manager %3. Os documentos lidos confirmam o ESXi %4 para esse ramo, mas não dizem se ele é executado no ESXi %2.</translation>
    </message>
    <message>
        <source>%1 runs vGPU Manager %2, which goes with ESXi %3. The ESXi version of the host is not entered.</source>
        <translation type="unfinished">%1 executa o vGPU Manager %2, que combina com o ESXi %3. A versão do ESXi do host não foi informada.</translation>
    </message>
    <message>
        <source>The hosts of %1 that serve vGPUs run %2 different releases of the vGPU Manager, from %3 to %4. Some migrations between them fail.</source>
        <translation type="unfinished">Os hosts de %1 que atendem vGPUs executam %2 versões diferentes do vGPU Manager, de %3 a %4. Algumas migrações entre elas falham.</translation>
    </message>
    <message>
        <source>The release of the vGPU Manager on %2 is not entered, so it is unknown whether all hosts of %1 run the same one.</source>
        <translation type="unfinished">A versão do vGPU Manager em %2 não foi informada, por isso não se sabe se todos os hosts de %1 executam a mesma.</translation>
    </message>
    <message>
        <source>Bring the vGPU Manager on all vGPU hosts of %1 to release %2</source>
        <translation type="unfinished">Levar o vGPU Manager em todos os hosts de vGPU de %1 à versão %2</translation>
    </message>
    <message>
        <source>The vGPU Manager is of a branch that NVIDIA still supports</source>
        <translation type="unfinished">O vGPU Manager é de um ramo que ainda tem suporte da NVIDIA</translation>
    </message>
    <message>
        <source>NVIDIA supports a branch of the vGPU software for one year, a long-term branch for three. Afterwards there are no corrections of faults and of security holes. The ends of branches 11 to 19 were read in NVIDIA&apos;s table, that of branch 20 in a table that users keep. A branch counts as supported up to the last day of the month named.</source>
        <translation type="unfinished">A NVIDIA oferece suporte a um ramo do software vGPU por um ano, a um ramo de longo prazo por três. Depois disso não há correções de falhas nem de brechas de segurança. Os fins dos ramos 11 a 19 foram lidos na tabela da NVIDIA, o do ramo 20 em uma tabela mantida por usuários. Um ramo conta como suportado até o último dia do mês citado.</translation>
    </message>
    <message>
        <source>Plan an update of the hosts to a supported branch, best a long-term one, and of the guests after it.</source>
        <translation type="unfinished">Planeje uma atualização dos hosts para um ramo com suporte, de preferência de longo prazo, e depois a dos convidados.</translation>
    </message>
    <message>
        <source>Each vGPU branch has a support end of its own.</source>
        <translation type="unfinished">Cada ramo de vGPU tem o seu próprio fim de suporte.</translation>
    </message>
    <message>
        <source>The vGPU Manager is made for the host&apos;s ESXi version</source>
        <translation type="unfinished">O vGPU Manager é feito para a versão do ESXi do host</translation>
    </message>
    <message>
        <source>NVIDIA builds the vGPU Manager for certain ESXi versions. It was read that ESXi 8.0 came with release 15.0, that 6.7 was dropped with 14.2, which versions go with branches 17 and 20, and that branch 19 runs on 9.0; the other pairs are remembered. A pair that no document read names is a warning or unknown, never an error.</source>
        <translation type="unfinished">A NVIDIA cria o vGPU Manager para certas versões do ESXi. Foi lido que o ESXi 8.0 chegou com a versão 15.0, que o 6.7 foi abandonado com a 14.2, quais versões combinam com os ramos 17 e 20, e que o ramo 19 é executado no 9.0; os outros pares são citados de memória. Um par que nenhum documento lido cita é um aviso ou desconhecido, nunca um erro.</translation>
    </message>
    <message>
        <source>Change the ESXi version or the branch of the vGPU Manager.</source>
        <translation type="unfinished">Mude a versão do ESXi ou o ramo do vGPU Manager.</translation>
    </message>
    <message>
        <source>Each vGPU branch has a list of ESXi versions of its own.</source>
        <translation type="unfinished">Cada ramo de vGPU tem a sua própria lista de versões do ESXi.</translation>
    </message>
    <message>
        <source>All vGPU hosts of a cluster run one release of the vGPU Manager</source>
        <translation type="unfinished">Todos os hosts de vGPU de um cluster executam uma só versão do vGPU Manager</translation>
    </message>
    <message>
        <source>vMotion moves a vGPU only between vGPU Managers that understand each other. One release for the whole cluster is recommended; with several some migrations fail. During an update that takes place host by host the finding is to be expected.</source>
        <translation type="unfinished">O vMotion só move uma vGPU entre vGPU Managers que se entendem. Recomenda-se uma só versão para o cluster inteiro; com várias, algumas migrações falham. Durante uma atualização feita host a host, a ocorrência é de se esperar.</translation>
    </message>
    <message>
        <source>Bring all hosts to one release, best with a vSphere Lifecycle Manager image.</source>
        <translation type="unfinished">Leve todos os hosts a uma só versão, de preferência com uma imagem do vSphere Lifecycle Manager.</translation>
    </message>
    <message>
        <source>GPUs or vGPUs of %1 are to be added or removed while it runs (devices now: %2). That is done while the VM is powered off.</source>
        <translation type="unfinished">GPUs ou vGPUs de %1 devem ser adicionadas ou removidas durante a execução (dispositivos agora: %2). Isso é feito enquanto a VM está desligada.</translation>
    </message>
    <message>
        <source>GPUs come and go while the VM is powered off</source>
        <translation type="unfinished">GPUs entram e saem enquanto a VM está desligada</translation>
    </message>
    <message>
        <source>The steps that NVIDIA describes for adding or removing a GPU or vGPU on vSphere begin with powering the VM off. That there is no way at all while it runs is inferred from that.</source>
        <translation type="unfinished">As etapas que a NVIDIA descreve para adicionar ou remover uma GPU ou vGPU no vSphere começam por desligar a VM. Que não há nenhum modo durante a execução é inferido disso.</translation>
    </message>
    <message>
        <source>Plan a time at which the VM is powered off, and change its devices then.</source>
        <translation type="unfinished">Planeje um momento em que a VM esteja desligada e altere os seus dispositivos então.</translation>
    </message>
    <message>
        <source>The name of the vGPU Manager&apos;s component on %1 (%2) has no build tag, so it is unknown for which ESXi it was made.</source>
        <translation type="unfinished">O nome do componente do vGPU Manager em %1 (%2) não tem tag de build, por isso não se sabe para qual ESXi ele foi feito.</translation>
    </message>
    <message>
        <source>The vGPU Manager&apos;s component on %1 (%2) has build tag %3, which the catalog does not know, so it is unknown for which ESXi it was made.</source>
        <translation type="unfinished">O componente do vGPU Manager em %1 (%2) tem a tag de build %3, que o catálogo não conhece, por isso não se sabe para qual ESXi ele foi feito.</translation>
    </message>
    <message>
        <source>The component of the vGPU Manager on %1 is not entered, so it is unknown whether it was made for the host&apos;s ESXi.</source>
        <translation type="unfinished">O componente do vGPU Manager em %1 não foi informado, por isso não se sabe se foi feito para o ESXi do host.</translation>
    </message>
    <message>
        <source>The vGPU Manager&apos;s component on %1 (%3) has build tag %4, that of ESXi %5. The ESXi version of the host is not entered.</source>
        <translation type="unfinished">O componente do vGPU Manager em %1 (%3) tem a tag de build %4, a do ESXi %5. A versão do ESXi do host não foi informada.</translation>
    </message>
    <message>
        <source>%1 runs ESXi %2, but its vGPU Manager&apos;s component (%3) has build tag %4, that of ESXi %5.</source>
        <translation type="unfinished">%1 executa o ESXi %2, mas o componente do seu vGPU Manager (%3) tem a tag de build %4, a do ESXi %5.</translation>
    </message>
    <message>
        <source>The vGPU Manager&apos;s component is made for the host&apos;s ESXi</source>
        <translation type="unfinished">O componente do vGPU Manager é feito para o ESXi do host</translation>
    </message>
    <message>
        <source>The component (VIB) of the vGPU Manager carries a build tag of the ESXi for which it was made. What the tags mean is inferred from file names, and so is that a component for another major version of ESXi does not work; therefore this is a warning. Tags that the catalog lacks are unknown.</source>
        <translation type="unfinished">O componente (VIB) do vGPU Manager traz uma tag de build do ESXi para o qual foi feito. O que as tags significam é inferido de nomes de arquivo, e também que um componente para outra versão principal do ESXi não funciona; por isso é um aviso. Tags que faltam no catálogo são desconhecidas.</translation>
    </message>
    <message>
        <source>Install the component that NVIDIA offers for the host&apos;s ESXi version.</source>
        <translation type="unfinished">Instale o componente que a NVIDIA oferece para a versão do ESXi do host.</translation>
    </message>
    <message>
        <source>The package of the vGPU Manager on %1 is not entered. %2 needs NVD-AIE, the package for computing.</source>
        <translation type="unfinished">O pacote do vGPU Manager em %1 não foi informado. %2 precisa de NVD-AIE, o pacote para computação.</translation>
    </message>
    <message>
        <source>%1 has package NVD-VGPU of the vGPU Manager, and %2 needs NVD-AIE if the release is one that has two packages. The release is not entered.</source>
        <translation type="unfinished">%1 tem o pacote NVD-VGPU do vGPU Manager, e %2 precisa de NVD-AIE se a versão for uma que tem dois pacotes. A versão não foi informada.</translation>
    </message>
    <message>
        <source>%1 has package NVD-VGPU of the vGPU Manager, the one for graphics. %2 needs NVD-AIE, the package for computing.</source>
        <translation type="unfinished">%1 tem o pacote NVD-VGPU do vGPU Manager, o de gráficos. %2 precisa de NVD-AIE, o pacote para computação.</translation>
    </message>
    <message>
        <source>%1 has package NVD-AIE of the vGPU Manager, the one for computing, but vGPU profile %2 is for desktops and applications.</source>
        <translation type="unfinished">%1 tem o pacote NVD-AIE do vGPU Manager, o de computação, mas o perfil de vGPU %2 é para desktops e aplicativos.</translation>
    </message>
    <message>
        <source>The package of the vGPU Manager on %1 is not entered. vGPU profile %2 goes with NVD-VGPU, the package for graphics.</source>
        <translation type="unfinished">O pacote do vGPU Manager em %1 não foi informado. O perfil de vGPU %2 combina com NVD-VGPU, o pacote para gráficos.</translation>
    </message>
    <message>
        <source>Install package NVD-AIE of the vGPU Manager on %1</source>
        <translation type="unfinished">Instalar o pacote NVD-AIE do vGPU Manager em %1</translation>
    </message>
    <message>
        <source>Install package NVD-VGPU of the vGPU Manager on %1</source>
        <translation type="unfinished">Instalar o pacote NVD-VGPU do vGPU Manager em %1</translation>
    </message>
    <message>
        <source>vGPUs for computing have the NVD-AIE package on their host</source>
        <translation type="unfinished">vGPUs para computação têm o pacote NVD-AIE no seu host</translation>
    </message>
    <message>
        <source>The vGPU Manager comes in two packages: NVD-AIE of NVIDIA AI Enterprise and NVD-VGPU for graphics. C-series and MIG-backed vGPUs, and the data center GPUs that have no others, work with NVD-AIE only. A host takes one of the two.</source>
        <translation type="unfinished">O vGPU Manager vem em dois pacotes: NVD-AIE, do NVIDIA AI Enterprise, e NVD-VGPU, para gráficos. vGPUs da série C e baseadas em MIG, e as GPUs de data center que não têm outras, funcionam somente com NVD-AIE. Um host aceita um dos dois.</translation>
    </message>
    <message>
        <source>Install the NVD-AIE package, or move vGPUs for graphics and vGPUs for computing to different hosts.</source>
        <translation type="unfinished">Instale o pacote NVD-AIE, ou mova vGPUs para gráficos e vGPUs para computação para hosts diferentes.</translation>
    </message>
    <message>
        <source>vGPU release 13 and later.</source>
        <translation type="unfinished">Versão de vGPU 13 e posteriores.</translation>
    </message>
    <message>
        <source>A-series and B-series vGPUs have the NVD-VGPU package on their host</source>
        <translation type="unfinished">vGPUs das séries A e B têm o pacote NVD-VGPU no seu host</translation>
    </message>
    <message>
        <source>NVD-AIE is the package for computing. That A-series and B-series profiles need the package for graphics is inferred from what the two packages are for. Q-series profiles are not reported: VMware shows them beside C-series ones on one GPU.</source>
        <translation type="unfinished">NVD-AIE é o pacote para computação. Que os perfis das séries A e B precisem do pacote para gráficos é inferido da finalidade dos dois pacotes. Perfis da série Q não são relatados: a VMware os mostra ao lado dos da série C em uma GPU.</translation>
    </message>
    <message>
        <source>Look whether the release lists the profile; otherwise install the package for graphics, or move these VMs to another host.</source>
        <translation type="unfinished">Verifique se a versão lista o perfil; caso contrário, instale o pacote para gráficos, ou mova estas VMs para outro host.</translation>
    </message>
    <message>
        <source>MIG-backed profile %3 is placed on %1, but %2 cannot be divided into MIG instances.</source>
        <translation type="unfinished">O perfil baseado em MIG %3 está posicionado em %1, mas %2 não pode ser dividida em instâncias MIG.</translation>
    </message>
    <message>
        <source>%1 is in MIG mode, but %2 cannot be divided into MIG instances.</source>
        <translation type="unfinished">%1 está em modo MIG, mas %2 não pode ser dividida em instâncias MIG.</translation>
    </message>
    <message>
        <source>%1 holds MIG-backed profile %2 and time-sliced profile %3. A GPU is divided in one way at a time; two GPUs of one host may differ.</source>
        <translation type="unfinished">%1 contém o perfil baseado em MIG %2 e o perfil de tempo compartilhado %3. Uma GPU é dividida de um só modo por vez; duas GPUs de um host podem diferir.</translation>
    </message>
    <message>
        <source>%1 holds MIG-backed profile %2, but MIG is switched off on the device.</source>
        <translation type="unfinished">%1 contém o perfil baseado em MIG %2, mas o MIG está desativado no dispositivo.</translation>
    </message>
    <message>
        <source>%1 holds MIG-backed profile %2, but is planned for time-sliced vGPUs.</source>
        <translation type="unfinished">%1 contém o perfil baseado em MIG %2, mas está planejada para vGPUs de tempo compartilhado.</translation>
    </message>
    <message>
        <source>MIG is switched on on %1, but the GPU is planned for passthrough.</source>
        <translation type="unfinished">O MIG está ativado em %1, mas a GPU está planejada para passthrough.</translation>
    </message>
    <message>
        <source>MIG is on on %1, but it holds time-sliced profile %2, which needs a GPU without MIG.</source>
        <translation type="unfinished">O MIG está ativado em %1, mas ela contém o perfil de tempo compartilhado %2, que precisa de uma GPU sem MIG.</translation>
    </message>
    <message>
        <source>MIG is switched on on %1, but the GPU is planned for time-sliced vGPUs.</source>
        <translation type="unfinished">O MIG está ativado em %1, mas a GPU está planejada para vGPUs de tempo compartilhado.</translation>
    </message>
    <message>
        <source>Only MIG-capable GPUs hold MIG instances</source>
        <translation type="unfinished">Somente GPUs compatíveis com MIG contêm instâncias MIG</translation>
    </message>
    <message>
        <source>Use time-sliced vGPUs on this GPU, or a MIG-capable GPU.</source>
        <translation type="unfinished">Use vGPUs de tempo compartilhado nesta GPU, ou uma GPU compatível com MIG.</translation>
    </message>
    <message>
        <source>A GPU holds MIG-backed or time-sliced vGPUs, never both</source>
        <translation type="unfinished">Uma GPU contém vGPUs baseadas em MIG ou de tempo compartilhado, nunca ambas</translation>
    </message>
    <message>
        <source>MIG is a mode of the whole GPU. While it is on, plain time-sliced vGPUs cannot start there, and the reverse.</source>
        <translation type="unfinished">O MIG é um modo da GPU inteira. Enquanto está ativado, vGPUs comuns de tempo compartilhado não podem iniciar ali, e vice-versa.</translation>
    </message>
    <message>
        <source>Use separate GPUs for the two kinds.</source>
        <translation type="unfinished">Use GPUs separadas para os dois tipos.</translation>
    </message>
    <message>
        <source>A GPU with MIG-backed vGPUs is in MIG mode</source>
        <translation type="unfinished">Uma GPU com vGPUs baseadas em MIG está em modo MIG</translation>
    </message>
    <message>
        <source>MIG is enabled per GPU. Ampere GPUs need a host restart after nvidia-smi -mig 1 on ESXi, Hopper and later do not. ESXi then creates the instances itself.</source>
        <translation type="unfinished">O MIG é ativado por GPU. As GPUs Ampere precisam de uma reinicialização do host após nvidia-smi -mig 1 no ESXi; Hopper e posteriores, não. O próprio ESXi cria então as instâncias.</translation>
    </message>
    <message>
        <source>Enable MIG on the GPU and plan it for multi-instance mode.</source>
        <translation type="unfinished">Ative o MIG na GPU e planeje-a para o modo multi-instância.</translation>
    </message>
    <message>
        <source>All ESXi versions and vGPU releases with MIG.</source>
        <translation type="unfinished">Todas as versões do ESXi e de vGPU com MIG.</translation>
    </message>
    <message>
        <source>MIG is off on a GPU for time-sliced vGPUs or passthrough</source>
        <translation type="unfinished">O MIG está desativado em uma GPU para vGPUs de tempo compartilhado ou passthrough</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s guide asks to disable MIG before a GPU serves time-sliced vGPUs or passthrough. A guest may enable MIG itself later on a GPU passed through to it; that part is remembered.</source>
        <translation type="unfinished">O guia da NVIDIA pede para desativar o MIG antes que uma GPU atenda vGPUs de tempo compartilhado ou passthrough. Um convidado pode ativar o MIG depois, por si mesmo, em uma GPU passada a ele em passthrough; essa parte é citada de memória.</translation>
    </message>
    <message>
        <source>Switch MIG off by nvidia-smi -mig 0 while nothing uses the GPU.</source>
        <translation type="unfinished">Desative o MIG com nvidia-smi -mig 0 enquanto nada usa a GPU.</translation>
    </message>
    <message>
        <source>The MIG instances on %1 have room, but not in every order of power-on: if those of profile %2 come first, one of profile %3 may find no start. Running instances are never moved.</source>
        <translation type="unfinished">As instâncias MIG em %1 têm espaço, mas não em qualquer ordem de ligação: se as do perfil %2 vierem primeiro, uma do perfil %3 pode não encontrar um início. Instâncias em execução nunca são movidas.</translation>
    </message>
    <message>
        <source>%1 has slices left that no further MIG instance can use (compute slices: %2, memory slices: %3).</source>
        <translation type="unfinished">%1 tem fatias restantes que nenhuma outra instância MIG pode usar (fatias de computação: %2, fatias de memória: %3).</translation>
    </message>
    <message>
        <source>MIG instances find their places in every order of power-on</source>
        <translation type="unfinished">As instâncias MIG encontram os seus lugares em qualquer ordem de ligação</translation>
    </message>
    <message>
        <source>Large instances have one start only, 4g and 7g the first memory slice. A smaller instance that starts early can sit in their way, and running instances never move. Ampere GPUs were seen to be worse at it than Hopper ones, which begin at the far end. Tried are orders in which all VMs of one profile start together, each at the lowest free start, on Hopper at the highest.</source>
        <translation type="unfinished">Instâncias grandes têm um só início, 4g e 7g a primeira fatia de memória. Uma instância menor que inicia cedo pode ficar no caminho delas, e instâncias em execução nunca são movidas. Observou-se que as GPUs Ampere são piores nisso que as Hopper, que começam pela outra extremidade. São testadas ordens em que todas as VMs de um perfil iniciam juntas, cada uma no menor início livre, em Hopper no maior.</translation>
    </message>
    <message>
        <source>Power on the VMs with the largest instances first, or use another GPU.</source>
        <translation type="unfinished">Ligue primeiro as VMs com as maiores instâncias, ou use outra GPU.</translation>
    </message>
    <message>
        <source>All ESXi versions and vGPU releases that have MIG.</source>
        <translation type="unfinished">Todas as versões do ESXi e de vGPU que têm MIG.</translation>
    </message>
    <message>
        <source>Some mixtures of MIG instances leave slices unused</source>
        <translation type="unfinished">Algumas misturas de instâncias MIG deixam fatias sem uso</translation>
    </message>
    <message>
        <source>Compute and memory slices come in fixed packs. Seven instances of 1g leave a memory slice, two of 3g leave a compute slice, and no other instance can take what is left.</source>
        <translation type="unfinished">As fatias de computação e de memória vêm em pacotes fixos. Sete instâncias de 1g deixam uma fatia de memória, duas de 3g deixam uma fatia de computação, e nenhuma outra instância pode ocupar o que resta.</translation>
    </message>
    <message>
        <source>Nothing to do, or choose a mixture that uses all slices.</source>
        <translation type="unfinished">Nada a fazer, ou escolha uma mistura que use todas as fatias.</translation>
    </message>
    <message>
        <source>%1 has %4 compute slices and %5 memory slices, but its MIG instances need %2 and %3 (vGPUs and reserved slots: %6, of them reserved: %7).</source>
        <translation type="unfinished">%1 tem %4 fatias de computação e %5 fatias de memória, mas as suas instâncias MIG precisam de %2 e %3 (vGPUs e slots reservados: %6, dos quais reservados: %7).</translation>
    </message>
    <message>
        <source>%1 holds %2 MIG instances with media extensions, such as profile %3. A GPU can have at most %4.</source>
        <translation type="unfinished">%1 contém %2 instâncias MIG com extensões de mídia, como o perfil %3. Uma GPU pode ter no máximo %4.</translation>
    </message>
    <message>
        <source>Let %1 use profile %2, without media extensions</source>
        <translation type="unfinished">Fazer %1 usar o perfil %2, sem extensões de mídia</translation>
    </message>
    <message>
        <source>MIG instances fit into the GPU&apos;s slices</source>
        <translation type="unfinished">As instâncias MIG cabem nas fatias da GPU</translation>
    </message>
    <message>
        <source>A MIG instance takes compute slices and memory slices for itself. Their sums cannot exceed what the GPU has. Powered-off VMs do not count; reserved slots do, since their room is promised. vGPUs that share an instance count as one.</source>
        <translation type="unfinished">Uma instância MIG ocupa fatias de computação e fatias de memória só para si. As suas somas não podem exceder o que a GPU tem. VMs desligadas não contam; slots reservados contam, pois o seu espaço está prometido. vGPUs que compartilham uma instância contam como uma.</translation>
    </message>
    <message>
        <source>Move a VM to another GPU, or use fewer or smaller instances.</source>
        <translation type="unfinished">Mova uma VM para outra GPU, ou use menos instâncias ou instâncias menores.</translation>
    </message>
    <message>
        <source>Every MIG instance finds a start slice</source>
        <translation type="unfinished">Cada instância MIG encontra uma fatia inicial</translation>
    </message>
    <message>
        <source>Each kind of instance may start only at certain memory slices, and instances are never moved. On a GPU with seven compute slices 4g starts at 0 only and 3g at 0 or 4. Starts of this design are an intent: ESXi chooses them at power-on.</source>
        <translation type="unfinished">Cada tipo de instância só pode começar em certas fatias de memória, e as instâncias nunca são movidas. Em uma GPU com sete fatias de computação, 4g começa somente em 0 e 3g em 0 ou 4. Os inícios deste projeto são uma intenção: o ESXi os escolhe ao ligar a VM.</translation>
    </message>
    <message>
        <source>Place 4g first, then 3g at slice 4; give up fixed starts, or use another GPU.</source>
        <translation type="unfinished">Posicione 4g primeiro, depois 3g na fatia 4; abra mão de inícios fixos, ou use outra GPU.</translation>
    </message>
    <message>
        <source>A GPU has one MIG instance with media extensions</source>
        <translation type="unfinished">Uma GPU tem uma só instância MIG com extensões de mídia</translation>
    </message>
    <message>
        <source>The JPEG and optical-flow engines exist once per GPU, and the instance with media extensions (+me) takes them.</source>
        <translation type="unfinished">Os mecanismos de JPEG e de fluxo óptico existem uma vez por GPU, e a instância com extensões de mídia (+me) os ocupa.</translation>
    </message>
    <message>
        <source>Use the plain profile of the same size for all but one VM.</source>
        <translation type="unfinished">Use o perfil simples do mesmo tamanho para todas as VMs menos uma.</translation>
    </message>
    <message>
        <source>%1 runs ESXi %3, but %2 is to serve MIG-backed vGPUs, which need ESXi %4 or later.</source>
        <translation type="unfinished">%1 executa o ESXi %3, mas %2 deve atender vGPUs baseadas em MIG, que precisam do ESXi %4 ou posterior.</translation>
    </message>
    <message>
        <source>%2 is to serve MIG-backed vGPUs, which need ESXi %4 or later. The ESXi version of %1 is not entered.</source>
        <translation type="unfinished">%2 deve atender vGPUs baseadas em MIG, que precisam do ESXi %4 ou posterior. A versão do ESXi de %1 não foi informada.</translation>
    </message>
    <message>
        <source>%1 runs vGPU Manager %5, but %2 is to serve MIG-backed vGPUs. As far as remembered, these need vGPU release %6 or later.</source>
        <translation type="unfinished">%1 executa o vGPU Manager %5, mas %2 deve atender vGPUs baseadas em MIG. Até onde se lembra, elas precisam da versão de vGPU %6 ou posterior.</translation>
    </message>
    <message>
        <source>%1 holds profile %2 (MIG instance %3), but %4 runs ESXi %5. This profile needs ESXi %6 or later.</source>
        <translation type="unfinished">%1 contém o perfil %2 (instância MIG %3), mas %4 executa o ESXi %5. Este perfil precisa do ESXi %6 ou posterior.</translation>
    </message>
    <message>
        <source>%1 holds profile %2 (MIG instance %3), which needs ESXi %6 or later. The ESXi version of %4 is not entered.</source>
        <translation type="unfinished">%1 contém o perfil %2 (instância MIG %3), que precisa do ESXi %6 ou posterior. A versão do ESXi de %4 não foi informada.</translation>
    </message>
    <message>
        <source>%1 holds profile %2, whose vGPUs share a MIG instance, but %3 runs ESXi %4. Sharing needs ESXi %5 or later.</source>
        <translation type="unfinished">%1 contém o perfil %2, cujas vGPUs compartilham uma instância MIG, mas %3 executa o ESXi %4. O compartilhamento precisa do ESXi %5 ou posterior.</translation>
    </message>
    <message>
        <source>%1 holds profile %2, whose vGPUs share a MIG instance, but %3 runs vGPU Manager %6. Sharing needs vGPU release %7 or later.</source>
        <translation type="unfinished">%1 contém o perfil %2, cujas vGPUs compartilham uma instância MIG, mas %3 executa o vGPU Manager %6. O compartilhamento precisa da versão de vGPU %7 ou posterior.</translation>
    </message>
    <message>
        <source>%1 holds profile %2, whose vGPUs share a MIG instance, which needs ESXi %5 or later. The ESXi version of %3 is not entered.</source>
        <translation type="unfinished">%1 contém o perfil %2, cujas vGPUs compartilham uma instância MIG, o que precisa do ESXi %5 ou posterior. A versão do ESXi de %3 não foi informada.</translation>
    </message>
    <message>
        <source>%1 holds profile %2, whose vGPUs share a MIG instance, which needs vGPU release %7 or later. The release of the vGPU Manager on %3 is not entered.</source>
        <translation type="unfinished">%1 contém o perfil %2, cujas vGPUs compartilham uma instância MIG, o que precisa da versão de vGPU %7 ou posterior. A versão do vGPU Manager em %3 não foi informada.</translation>
    </message>
    <message>
        <source>MIG-backed vGPUs need ESXi 7.0 Update 2 or later</source>
        <translation type="unfinished">vGPUs baseadas em MIG precisam do ESXi 7.0 Update 2 ou posterior</translation>
    </message>
    <message>
        <source>Older ESXi versions know no MIG-backed vGPUs. The ESXi bound comes from a secondary source; the vGPU release is remembered, so that part is a warning.</source>
        <translation type="unfinished">Versões mais antigas do ESXi não conhecem vGPUs baseadas em MIG. O limite do ESXi vem de uma fonte secundária; a versão de vGPU é citada de memória, por isso essa parte é um aviso.</translation>
    </message>
    <message>
        <source>Update ESXi, or use time-sliced vGPUs.</source>
        <translation type="unfinished">Atualize o ESXi, ou use vGPUs de tempo compartilhado.</translation>
    </message>
    <message>
        <source>ESXi 7.0 Update 2 and later.</source>
        <translation type="unfinished">ESXi 7.0 Update 2 e posteriores.</translation>
    </message>
    <message>
        <source>Double-memory and media profiles need ESXi 8.0 Update 3</source>
        <translation type="unfinished">Perfis de memória dupla e de mídia precisam do ESXi 8.0 Update 3</translation>
    </message>
    <message>
        <source>MIG profiles with one compute slice and double memory, and those with media extensions (+me), carry a footnote in NVIDIA&apos;s tables that asks for ESXi 8.0 Update 3. The footnote was matched to the profiles by its position.</source>
        <translation type="unfinished">Os perfis MIG com uma fatia de computação e memória dupla, e os que têm extensões de mídia (+me), trazem nas tabelas da NVIDIA uma nota de rodapé que pede o ESXi 8.0 Update 3. A nota foi associada aos perfis pela sua posição.</translation>
    </message>
    <message>
        <source>Update ESXi, or use another MIG profile.</source>
        <translation type="unfinished">Atualize o ESXi, ou use outro perfil MIG.</translation>
    </message>
    <message>
        <source>vGPUs that share a MIG instance need ESXi 9.0 Update 1</source>
        <translation type="unfinished">vGPUs que compartilham uma instância MIG precisam do ESXi 9.0 Update 1</translation>
    </message>
    <message>
        <source>Several vGPUs may share one MIG instance on RTX PRO Blackwell server GPUs only. The GPUs were read at NVIDIA; the ESXi bound comes from one secondary source.</source>
        <translation type="unfinished">Várias vGPUs só podem compartilhar uma instância MIG em GPUs de servidor RTX PRO Blackwell. As GPUs foram lidas na NVIDIA; o limite do ESXi vem de uma fonte secundária.</translation>
    </message>
    <message>
        <source>Update the host, or use profiles that fill a whole MIG instance.</source>
        <translation type="unfinished">Atualize o host, ou use perfis que preencham uma instância MIG inteira.</translation>
    </message>
    <message>
        <source>ESXi 9.0 Update 1, vGPU release 19 and later.</source>
        <translation type="unfinished">ESXi 9.0 Update 1, versão de vGPU 19 e posteriores.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode. VMware names Ampere as the first generation with it, NVIDIA&apos;s documents contradict each other for %3.</source>
        <translation type="unfinished">%1 está em modo de tamanho misto. A VMware cita Ampere como a primeira geração com ele; os documentos da NVIDIA se contradizem quanto a %3.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, which %2 (%3) does not have.</source>
        <translation type="unfinished">%1 está em modo de tamanho misto, que %2 (%3) não tem.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode. Whether %2 has that mode is unverified in the catalog.</source>
        <translation type="unfinished">%1 está em modo de tamanho misto. Se %2 tem esse modo não está verificado no catálogo.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, but %2 runs ESXi %3. Mixed-size mode needs ESXi %4 or later.</source>
        <translation type="unfinished">%1 está em modo de tamanho misto, mas %2 executa o ESXi %3. O modo de tamanho misto precisa do ESXi %4 ou posterior.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, but %2 runs vGPU Manager %5. Mixed-size mode needs vGPU release %6 or later.</source>
        <translation type="unfinished">%1 está em modo de tamanho misto, mas %2 executa o vGPU Manager %5. O modo de tamanho misto precisa da versão de vGPU %6 ou posterior.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, which needs ESXi %4 or later. The ESXi version of %2 is not entered.</source>
        <translation type="unfinished">%1 está em modo de tamanho misto, que precisa do ESXi %4 ou posterior. A versão do ESXi de %2 não foi informada.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, which needs vGPU release %6 or later. The release of the vGPU Manager on %2 is not entered.</source>
        <translation type="unfinished">%1 está em modo de tamanho misto, que precisa da versão de vGPU %6 ou posterior. A versão do vGPU Manager em %2 não foi informada.</translation>
    </message>
    <message>
        <source>%1 holds %2 vGPUs of %3 in mixed-size mode (reserved slots in all: %4). In this mode profile %5 has %6 placement IDs, so at most %6 fit.</source>
        <translation type="unfinished">%1 contém %2 vGPUs de %3 em modo de tamanho misto (slots reservados ao todo: %4). Neste modo o perfil %5 tem %6 IDs de posicionamento, por isso cabem no máximo %6.</translation>
    </message>
    <message>
        <source>%1 holds several vGPUs of profile %2 in mixed-size mode. How many of them fit (max_mixed) is unverified in the catalog.</source>
        <translation type="unfinished">%1 contém várias vGPUs do perfil %2 em modo de tamanho misto. Quantas delas cabem (max_mixed) não está verificado no catálogo.</translation>
    </message>
    <message>
        <source>Mixed-size mode needs a recent host and GPU</source>
        <translation type="unfinished">O modo de tamanho misto precisa de um host e de uma GPU recentes</translation>
    </message>
    <message>
        <source>ESXi can set the mode from 8.0 Update 3 on, NVIDIA&apos;s driver has it from branch 17 on, and the GPU must support it. For generations before Ampere the sources disagree, so those are a warning.</source>
        <translation type="unfinished">O ESXi pode definir o modo a partir do 8.0 Update 3, o driver da NVIDIA o tem a partir do ramo 17, e a GPU deve oferecer suporte a ele. Para as gerações anteriores a Ampere as fontes divergem, por isso estas são um aviso.</translation>
    </message>
    <message>
        <source>Update the host, or return the GPU to same-size mode.</source>
        <translation type="unfinished">Atualize o host, ou devolva a GPU ao modo de mesmo tamanho.</translation>
    </message>
    <message>
        <source>ESXi 8.0 Update 3, vGPU release 17 and later.</source>
        <translation type="unfinished">ESXi 8.0 Update 3, versão de vGPU 17 e posteriores.</translation>
    </message>
    <message>
        <source>In mixed-size mode each size has a most of its own</source>
        <translation type="unfinished">No modo de tamanho misto cada tamanho tem o seu próprio máximo</translation>
    </message>
    <message>
        <source>A vGPU of one size may start only at certain places of the GPU. There are as many as NVIDIA&apos;s table lists, which for some sizes is fewer than in same-size mode. Reserved slots count, powered-off VMs do not.</source>
        <translation type="unfinished">Uma vGPU de um tamanho só pode começar em certos lugares da GPU. Há tantos quantos a tabela da NVIDIA lista, o que para alguns tamanhos é menos que no modo de mesmo tamanho. Slots reservados contam, VMs desligadas não.</translation>
    </message>
    <message>
        <source>Move a VM to another GPU, or choose a profile of another size.</source>
        <translation type="unfinished">Mova uma VM para outra GPU, ou escolha um perfil de outro tamanho.</translation>
    </message>
    <message>
        <source>In mixed-size mode every vGPU finds a placement ID</source>
        <translation type="unfinished">No modo de tamanho misto cada vGPU encontra um ID de posicionamento</translation>
    </message>
    <message>
        <source>Each size may start only at its placement IDs, and ranges must not overlap. Room that no allowed start covers is stranded. Placement IDs of this design are an intent: ESXi chooses them itself at power-on.</source>
        <translation type="unfinished">Cada tamanho só pode começar nos seus IDs de posicionamento, e os intervalos não podem se sobrepor. O espaço que nenhum início permitido cobre fica inutilizado. Os IDs de posicionamento deste projeto são uma intenção: o próprio ESXi os escolhe ao ligar a VM.</translation>
    </message>
    <message>
        <source>Choose sizes that divide each other (10, 20 and 40 GB of 80 GB; 6, 12 and 24 GB of 48 GB), give up fixed placement IDs, or use another GPU.</source>
        <translation type="unfinished">Escolha tamanhos que se dividam entre si (10, 20 e 40 GB de 80 GB; 6, 12 e 24 GB de 48 GB), abra mão de IDs de posicionamento fixos, ou use outra GPU.</translation>
    </message>
    <message>
        <source>The vGPUs on %1 have room, but not in every order of power-on: if those of profile %2 come first, one of profile %3 may find no placement ID. ESXi never moves a running vGPU.</source>
        <translation type="unfinished">As vGPUs em %1 têm espaço, mas não em qualquer ordem de ligação: se as do perfil %2 vierem primeiro, uma do perfil %3 pode não encontrar um ID de posicionamento. O ESXi nunca move uma vGPU em execução.</translation>
    </message>
    <message>
        <source>%1 has %2 free, of which no vGPU can use %3: no profile has a placement ID there.</source>
        <translation type="unfinished">%1 tem %2 livres, dos quais nenhuma vGPU pode usar %3: nenhum perfil tem um ID de posicionamento ali.</translation>
    </message>
    <message>
        <source>Give the VMs with profile %2 on %1 profile %3</source>
        <translation type="unfinished">Dar às VMs com o perfil %2 em %1 o perfil %3</translation>
    </message>
    <message>
        <source>In mixed-size mode every order of power-on works</source>
        <translation type="unfinished">Em modo de tamanho misto qualquer ordem de ligação funciona</translation>
    </message>
    <message>
        <source>The vGPU Manager chooses the placement ID at power-on and never moves a running vGPU, so small vGPUs that start early can take the places that a large one needs. Tried are orders in which all vGPUs of one profile start together, each at the lowest free placement ID; how ESXi really chooses is not documented, so the rule is our inference.</source>
        <translation type="unfinished">O vGPU Manager escolhe o ID de posicionamento ao ligar a VM e nunca move uma vGPU em execução, de modo que vGPUs pequenas que iniciam cedo podem ocupar os lugares de que uma grande precisa. São testadas ordens em que todas as vGPUs de um perfil iniciam juntas, cada uma no menor ID de posicionamento livre; como o ESXi realmente escolhe não está documentado, por isso a regra é nossa inferência.</translation>
    </message>
    <message>
        <source>Power on the large vGPUs first, choose sizes that divide each other, or move a VM to another GPU.</source>
        <translation type="unfinished">Ligue primeiro as vGPUs grandes, escolha tamanhos que se dividam entre si, ou mova uma VM para outra GPU.</translation>
    </message>
    <message>
        <source>In mixed-size mode free memory can be used by some profile</source>
        <translation type="unfinished">Em modo de tamanho misto a memória livre pode ser usada por algum perfil</translation>
    </message>
    <message>
        <source>Each size may start at its placement IDs only. Free memory that no profile of the GPU model can reach any more is lost until a vGPU goes. Sizes such as 8 GB on a GPU of 80 GB waste some, sizes that are halves of halves waste none. The amount follows from the places drawn in this design.</source>
        <translation type="unfinished">Cada tamanho só pode começar nos seus IDs de posicionamento. A memória livre que nenhum perfil do modelo de GPU pode mais alcançar fica perdida até que uma vGPU saia. Tamanhos como 8 GB em uma GPU de 80 GB desperdiçam parte; tamanhos que são metades de metades não desperdiçam nada. A quantidade resulta dos lugares desenhados neste projeto.</translation>
    </message>
    <message>
        <source>Choose sizes that divide each other, for instance 10 GB instead of 8 GB.</source>
        <translation type="unfinished">Escolha tamanhos que se dividam entre si, por exemplo 10 GB em vez de 8 GB.</translation>
    </message>
    <message>
        <source>%1 serves passthrough today and is planned for vGPUs. The switch needs its VMs powered off and a restart of %2.</source>
        <translation type="unfinished">%1 atende passthrough hoje e está planejada para vGPUs. A mudança requer as suas VMs desligadas e uma reinicialização de %2.</translation>
    </message>
    <message>
        <source>%1 serves vGPUs today and is planned for passthrough. The switch needs its VMs powered off and a restart of %2.</source>
        <translation type="unfinished">%1 atende vGPUs hoje e está planejada para passthrough. A mudança requer as suas VMs desligadas e uma reinicialização de %2.</translation>
    </message>
    <message>
        <source>%1 is used otherwise today than this design plans. The change needs its VMs powered off and a restart of %2.</source>
        <translation type="unfinished">%1 é usada hoje de modo diferente do que este projeto planeja. A mudança requer as suas VMs desligadas e uma reinicialização de %2.</translation>
    </message>
    <message>
        <source>%1 serves both modes (passthrough GPUs: %2, vGPU GPUs: %3). That is supported: the modes use separate GPUs and separate VMs.</source>
        <translation type="unfinished">%1 atende ambos os modos (GPUs em passthrough: %2, GPUs para vGPU: %3). Isso tem suporte: os modos usam GPUs separadas e VMs separadas.</translation>
    </message>
    <message>
        <source>Switching a GPU&apos;s use needs a host restart</source>
        <translation type="unfinished">Mudar o uso de uma GPU requer reiniciar o host</translation>
    </message>
    <message>
        <source>ESXi binds the device to another driver when passthrough is toggled. The VMs on it must be powered off and the host restarted before the new use holds.</source>
        <translation type="unfinished">O ESXi vincula o dispositivo a outro driver quando o passthrough é alternado. As VMs nele devem ser desligadas e o host reiniciado antes que o novo uso valha.</translation>
    </message>
    <message>
        <source>Plan a maintenance window: power off the VMs, toggle passthrough or set Shared Direct, restart the host.</source>
        <translation type="unfinished">Planeje uma janela de manutenção: desligue as VMs, alterne o passthrough ou defina Shared Direct, reinicie o host.</translation>
    </message>
    <message>
        <source>One host may serve passthrough and vGPUs on separate GPUs</source>
        <translation type="unfinished">Um host pode atender passthrough e vGPUs em GPUs separadas</translation>
    </message>
    <message>
        <source>NVIDIA supports both modes on one host as long as they use separate physical GPUs and separate VMs. VMware recommends vGPU where both would do, since it is easier to operate.</source>
        <translation type="unfinished">A NVIDIA oferece suporte a ambos os modos em um host desde que usem GPUs físicas separadas e VMs separadas. A VMware recomenda vGPU onde ambos serviriam, por ser mais fácil de operar.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished">Nada a fazer.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, among them %3, which is only a part of a %7. %4 runs ESXi %5; before ESXi %6 a VM with several vGPUs needs full-size profiles.</source>
        <translation type="unfinished">%1 tem %2 vGPUs, entre elas %3, que é apenas uma parte de uma %7. %4 executa o ESXi %5; antes do ESXi %6 uma VM com várias vGPUs precisa de perfis de tamanho total.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, among them %3, which is only a part of a %7. That needs ESXi %6 or later, and the ESXi version of %4 is not entered.</source>
        <translation type="unfinished">%1 tem %2 vGPUs, entre elas %3, que é apenas uma parte de uma %7. Isso precisa do ESXi %6 ou posterior, e a versão do ESXi de %4 não foi informada.</translation>
    </message>
    <message>
        <source>%1 has vGPUs of different GPU models: %2 and %3. All vGPUs of a VM must be of one board type and one series; their sizes may differ.</source>
        <translation type="unfinished">%1 tem vGPUs de modelos de GPU diferentes: %2 e %3. Todas as vGPUs de uma VM devem ser de um só tipo de placa e de uma só série; os seus tamanhos podem diferir.</translation>
    </message>
    <message>
        <source>%1 has vGPUs of different series: %2 and %3. All vGPUs of a VM must be of one board type and one series; their sizes may differ.</source>
        <translation type="unfinished">%1 tem vGPUs de séries diferentes: %2 e %3. Todas as vGPUs de uma VM devem ser de um só tipo de placa e de uma só série; os seus tamanhos podem diferir.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, among them %3 of series %4. A VM with this vGPU type can have 1 vGPU only.</source>
        <translation type="unfinished">%1 tem %2 vGPUs, entre elas %3 da série %4. Uma VM com este tipo de vGPU só pode ter 1 vGPU.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, among them %3. Whether a VM may have several of this type is unverified in the catalog.</source>
        <translation type="unfinished">%1 tem %2 vGPUs, entre elas %3. Se uma VM pode ter várias deste tipo não está verificado no catálogo.</translation>
    </message>
    <message>
        <source>Remove the vGPUs of %1 that do not go with its first one (%2)</source>
        <translation type="unfinished">Remover as vGPUs de %1 que não combinam com a primeira (%2)</translation>
    </message>
    <message>
        <source>%1 has MIG-backed and time-sliced vGPUs, among them %2 and %3. The documents read show several vGPUs of one kind only.</source>
        <translation type="unfinished">%1 tem vGPUs baseadas em MIG e de tempo compartilhado, entre elas %2 e %3. Os documentos lidos mostram várias vGPUs somente de um tipo.</translation>
    </message>
    <message>
        <source>Remove the MIG-backed vGPUs of %1</source>
        <translation type="unfinished">Remover as vGPUs baseadas em MIG de %1</translation>
    </message>
    <message>
        <source>Remove the time-sliced vGPUs of %1</source>
        <translation type="unfinished">Remover as vGPUs de tempo compartilhado de %1</translation>
    </message>
    <message>
        <source>Before ESXi 8.0 several vGPUs in one VM must be full-size</source>
        <translation type="unfinished">Antes do ESXi 8.0, várias vGPUs em uma VM devem ser de tamanho total</translation>
    </message>
    <message>
        <source>Up to ESXi 7 a VM with several vGPUs may have only profiles of a whole GPU. From 8.0 on NVIDIA allows all sizes, time-sliced and MIG-backed. A secondary text on vSphere 9.0 still asks for full size; NVIDIA&apos;s statement is preferred here.</source>
        <translation type="unfinished">Até o ESXi 7, uma VM com várias vGPUs só pode ter perfis de uma GPU inteira. A partir do 8.0 a NVIDIA permite todos os tamanhos, de tempo compartilhado e baseados em MIG. Um texto secundário sobre o vSphere 9.0 ainda pede tamanho total; aqui se dá preferência à afirmação da NVIDIA.</translation>
    </message>
    <message>
        <source>Use full-size profiles, one vGPU, or ESXi 8.0 or later.</source>
        <translation type="unfinished">Use perfis de tamanho total, uma só vGPU, ou o ESXi 8.0 ou posterior.</translation>
    </message>
    <message>
        <source>Before ESXi 8.0.</source>
        <translation type="unfinished">Antes do ESXi 8.0.</translation>
    </message>
    <message>
        <source>Several vGPUs of a VM are of one board and series</source>
        <translation type="unfinished">Várias vGPUs de uma VM são de uma só placa e série</translation>
    </message>
    <message>
        <source>NVIDIA supports several vGPUs in one VM if all are of the same board type and the same series: A40-48C with A40-16C works, A30-8C with A16-8C does not.</source>
        <translation type="unfinished">A NVIDIA oferece suporte a várias vGPUs em uma VM se todas forem do mesmo tipo de placa e da mesma série: A40-48C com A40-16C funciona, A30-8C com A16-8C não.</translation>
    </message>
    <message>
        <source>Choose profiles of one board type and series.</source>
        <translation type="unfinished">Escolha perfis de um só tipo de placa e série.</translation>
    </message>
    <message>
        <source>Only some vGPU types may be several in one VM</source>
        <translation type="unfinished">Somente alguns tipos de vGPU podem ser vários em uma VM</translation>
    </message>
    <message>
        <source>Q-series and C-series types may be given to a VM several times, A-series and B-series types may not, nor may some small types of older boards. That was read for vSphere 6.7 and in NVIDIA&apos;s type tables.</source>
        <translation type="unfinished">Os tipos das séries Q e C podem ser dados a uma VM várias vezes, os das séries A e B não, nem alguns tipos pequenos de placas mais antigas. Isso foi lido para o vSphere 6.7 e nas tabelas de tipos da NVIDIA.</translation>
    </message>
    <message>
        <source>Give the VM one vGPU, or use Q-series or C-series profiles.</source>
        <translation type="unfinished">Dê à VM uma só vGPU, ou use perfis da série Q ou C.</translation>
    </message>
    <message>
        <source>All vGPUs of a VM are MIG-backed, or all are time-sliced</source>
        <translation type="unfinished">Todas as vGPUs de uma VM são baseadas em MIG, ou todas são de tempo compartilhado</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s examples of VMs with several vGPUs combine vGPUs of one kind. That the two kinds do not go together in one VM is inferred from the lack of an example, so it is a warning.</source>
        <translation type="unfinished">Os exemplos da NVIDIA de VMs com várias vGPUs combinam vGPUs de um só tipo. Que os dois tipos não combinam em uma VM é inferido da falta de um exemplo, por isso é um aviso.</translation>
    </message>
    <message>
        <source>Use vGPUs of one kind in a VM.</source>
        <translation type="unfinished">Use vGPUs de um só tipo em uma VM.</translation>
    </message>
    <message>
        <source>%1 is passed through, so nvidia-smi on %2 does not list it. Its load can be watched in the guest only.</source>
        <translation type="unfinished">%1 está em passthrough, por isso nvidia-smi em %2 não a lista. A sua carga só pode ser observada no convidado.</translation>
    </message>
    <message>
        <source>%1 has an audio function beside its graphics function. Passing only the graphics function through may not be enough.</source>
        <translation type="unfinished">%1 tem uma função de áudio ao lado da função gráfica. Passar em passthrough somente a função gráfica pode não bastar.</translation>
    </message>
    <message>
        <source>A passthrough GPU is watched from its guest</source>
        <translation type="unfinished">Uma GPU em passthrough é monitorada a partir do seu convidado</translation>
    </message>
    <message>
        <source>ESXi gives the device away, so the host&apos;s tools do not see its load, memory or temperature. The driver in the guest does.</source>
        <translation type="unfinished">O ESXi cede o dispositivo, por isso as ferramentas do host não veem a sua carga, memória nem temperatura. O driver no convidado vê.</translation>
    </message>
    <message>
        <source>Monitor it in the guest, with nvidia-smi or an agent there.</source>
        <translation type="unfinished">Monitore-a no convidado, com nvidia-smi ou um agente ali.</translation>
    </message>
    <message>
        <source>The audio function of a graphics board goes with it</source>
        <translation type="unfinished">A função de áudio de uma placa gráfica vai com ela</translation>
    </message>
    <message>
        <source>Boards with display outputs have an audio function at PCI function 1. NVIDIA asks to pass it through too for the active Quadro RTX 6000 and 8000 on Hyper-V; that ESXi gains by it is our inference.</source>
        <translation type="unfinished">Placas com saídas de vídeo têm uma função de áudio na função PCI 1. A NVIDIA pede que ela também seja passada em passthrough para as Quadro RTX 6000 e 8000 ativas no Hyper-V; que o ESXi ganhe com isso é nossa inferência.</translation>
    </message>
    <message>
        <source>If the guest has trouble with the GPU, pass PCI function 1 through as well.</source>
        <translation type="unfinished">Se o convidado tiver problemas com a GPU, passe também a função PCI 1 em passthrough.</translation>
    </message>
    <message>
        <source>The default graphics type that is planned for %1 is not entered, so it is unknown whether it changes under the VMs that run there: %2, among them %3.</source>
        <translation type="unfinished">O tipo de gráficos padrão planejado para %1 não foi informado, por isso não se sabe se ele muda sob as VMs em execução ali: %2, entre elas %3.</translation>
    </message>
    <message>
        <source>The default graphics type of %1 is Shared today and is to become Shared Direct, but VMs run there: %2, among them %3.</source>
        <translation type="unfinished">O tipo de gráficos padrão de %1 é Shared hoje e deve passar a Shared Direct, mas há VMs em execução ali: %2, entre elas %3.</translation>
    </message>
    <message>
        <source>The default graphics type of %1 is Shared Direct today and is to become Shared, but VMs run there: %2, among them %3.</source>
        <translation type="unfinished">O tipo de gráficos padrão de %1 é Shared Direct hoje e deve passar a Shared, mas há VMs em execução ali: %2, entre elas %3.</translation>
    </message>
    <message>
        <source>Plan the VMs on %1 powered off</source>
        <translation type="unfinished">Planejar as VMs em %1 desligadas</translation>
    </message>
    <message>
        <source>Leave the default graphics type of %1 as it is today</source>
        <translation type="unfinished">Deixar o tipo de gráficos padrão de %1 como está hoje</translation>
    </message>
    <message>
        <source>%1 is to go to same-size mode, but vGPUs run on it in its mode of today: %2 VMs, among them %3. The mode of a GPU changes only while it is empty.</source>
        <translation type="unfinished">%1 deve passar ao modo de mesmo tamanho, mas há vGPUs em execução nela no seu modo atual: %2 VMs, entre elas %3. O modo de uma GPU só muda enquanto ela está vazia.</translation>
    </message>
    <message>
        <source>%1 is to go to mixed-size mode, but vGPUs run on it in its mode of today: %2 VMs, among them %3. The mode of a GPU changes only while it is empty.</source>
        <translation type="unfinished">%1 deve passar ao modo de tamanho misto, mas há vGPUs em execução nela no seu modo atual: %2 VMs, entre elas %3. O modo de uma GPU só muda enquanto ela está vazia.</translation>
    </message>
    <message>
        <source>%1 is to go to multi-instance (MIG) mode, but vGPUs run on it in its mode of today: %2 VMs, among them %3. The mode of a GPU changes only while it is empty.</source>
        <translation type="unfinished">%1 deve passar ao modo multi-instância (MIG), mas há vGPUs em execução nela no seu modo atual: %2 VMs, entre elas %3. O modo de uma GPU só muda enquanto ela está vazia.</translation>
    </message>
    <message>
        <source>Leave the vGPU mode of %1 as it is today</source>
        <translation type="unfinished">Deixar o modo de vGPU de %1 como está hoje</translation>
    </message>
    <message>
        <source>The default graphics type changes while no VM runs on the host</source>
        <translation type="unfinished">O tipo de gráficos padrão muda enquanto nenhuma VM está em execução no host</translation>
    </message>
    <message>
        <source>A host takes over another default graphics type only once all its VMs are off and it, or its Xorg service, was restarted. The same holds for an update of the vGPU Manager. The rule looks at hosts for which the type of today is entered.</source>
        <translation type="unfinished">Um host só assume outro tipo de gráficos padrão quando todas as suas VMs estão desligadas e ele, ou o seu serviço Xorg, foi reiniciado. O mesmo vale para uma atualização do vGPU Manager. A regra examina os hosts para os quais o tipo atual foi informado.</translation>
    </message>
    <message>
        <source>Move the VMs to other hosts or power them off, put the host into maintenance mode, then change the type.</source>
        <translation type="unfinished">Mova as VMs para outros hosts ou desligue-as, coloque o host em modo de manutenção e depois altere o tipo.</translation>
    </message>
    <message>
        <source>The vGPU mode of a GPU changes while no vGPU runs on it</source>
        <translation type="unfinished">O modo de vGPU de uma GPU muda enquanto nenhuma vGPU está em execução nela</translation>
    </message>
    <message>
        <source>A GPU keeps the mode in which it is divided until its last vGPU is gone: same size, mixed size or MIG. The rule looks at GPUs for which the mode of today is entered and differs from the plan.</source>
        <translation type="unfinished">Uma GPU mantém o modo em que está dividida até que a sua última vGPU saia: mesmo tamanho, tamanho misto ou MIG. A regra examina as GPUs para as quais o modo atual foi informado e difere do plano.</translation>
    </message>
    <message>
        <source>Empty the GPU first: move its VMs or power them off, then change the mode.</source>
        <translation type="unfinished">Esvazie a GPU primeiro: mova as suas VMs ou desligue-as, depois altere o modo.</translation>
    </message>
    <message>
        <source>vGPU profile %2 is placed on %1, but it is a profile of another GPU model. Each GPU model has its own vGPU types.</source>
        <translation type="unfinished">O perfil de vGPU %2 está posicionado em %1, mas é um perfil de outro modelo de GPU. Cada modelo de GPU tem os seus próprios tipos de vGPU.</translation>
    </message>
    <message>
        <source>vGPU profile %2 is placed on %1, but this GPU model has no vGPU types at all: it serves passthrough only.</source>
        <translation type="unfinished">O perfil de vGPU %2 está posicionado em %1, mas este modelo de GPU não tem nenhum tipo de vGPU: atende somente passthrough.</translation>
    </message>
    <message>
        <source>vGPU profile %2 is placed on %1. The catalog lists no such profile for this model, but its list of names is unverified.</source>
        <translation type="unfinished">O perfil de vGPU %2 está posicionado em %1. O catálogo não lista tal perfil para este modelo, mas a sua lista de nomes não está verificada.</translation>
    </message>
    <message>
        <source>The catalog has no vGPU profile %2, so its size and its place on %1 cannot be checked.</source>
        <translation type="unfinished">O catálogo não tem o perfil de vGPU %2, por isso o seu tamanho e o seu lugar em %1 não podem ser verificados.</translation>
    </message>
    <message>
        <source>The catalog has no GPU model %2, so what %1 can hold cannot be checked.</source>
        <translation type="unfinished">O catálogo não tem o modelo de GPU %2, por isso o que %1 pode conter não pode ser verificado.</translation>
    </message>
    <message>
        <source>Let %1 use vGPU profile %2, which this GPU has</source>
        <translation type="unfinished">Fazer %1 usar o perfil de vGPU %2, que esta GPU tem</translation>
    </message>
    <message>
        <source>%1 waits for vGPU profile %2, which the catalog does not have, so it cannot be checked.</source>
        <translation type="unfinished">%1 aguarda o perfil de vGPU %2, que o catálogo não tem, por isso não pode ser verificado.</translation>
    </message>
    <message>
        <source>%1 asks for GPU model %2, which the catalog does not have, so it cannot be checked.</source>
        <translation type="unfinished">%1 solicita o modelo de GPU %2, que o catálogo não tem, por isso não pode ser verificado.</translation>
    </message>
    <message>
        <source>A vGPU profile belongs to the GPU&apos;s model</source>
        <translation type="unfinished">Um perfil de vGPU pertence ao modelo da GPU</translation>
    </message>
    <message>
        <source>The name of a profile begins with the board that it belongs to. ESXi offers a VM only hosts with a GPU of that model. A model or profile that the catalog does not know is neither confirmed nor refused.</source>
        <translation type="unfinished">O nome de um perfil começa com a placa a que ele pertence. O ESXi só oferece a uma VM hosts com uma GPU desse modelo. Um modelo ou perfil que o catálogo não conhece não é confirmado nem recusado.</translation>
    </message>
    <message>
        <source>Choose a profile of this GPU&apos;s model, or a GPU of the profile&apos;s model.</source>
        <translation type="unfinished">Escolha um perfil do modelo desta GPU, ou uma GPU do modelo do perfil.</translation>
    </message>
    <message>
        <source>What a VM asks for is in the catalog</source>
        <translation type="unfinished">O que uma VM solicita está no catálogo</translation>
    </message>
    <message>
        <source>Sliceboard knows sizes and limits from its catalog only. What is not in it cannot be checked; that does not mean that it is wrong.</source>
        <translation type="unfinished">O Sliceboard conhece tamanhos e limites somente pelo seu catálogo. O que não está nele não pode ser verificado; isso não significa que esteja errado.</translation>
    </message>
    <message>
        <source>Correct the name, or add the profile or model to your own catalog folder.</source>
        <translation type="unfinished">Corrija o nome, ou adicione o perfil ou modelo à sua própria pasta de catálogo.</translation>
    </message>
    <message>
        <source>%1 is in same-size mode, but holds vGPUs of %2 and of %3 (%4 and %5, vGPUs and reserved slots in all: %6). The first one that powers on fixes the size for all.</source>
        <translation type="unfinished">%1 está em modo de mesmo tamanho, mas contém vGPUs de %2 e de %3 (%4 e %5, vGPUs e slots reservados ao todo: %6). A primeira que é ligada fixa o tamanho para todas.</translation>
    </message>
    <message>
        <source>%1 holds vGPUs of different series (%2 and %3) in same-size mode. Its host runs ESXi %4; before ESXi %5 one GPU takes one vGPU type.</source>
        <translation type="unfinished">%1 contém vGPUs de séries diferentes (%2 e %3) em modo de mesmo tamanho. O seu host executa o ESXi %4; antes do ESXi %5 uma GPU aceita um só tipo de vGPU.</translation>
    </message>
    <message>
        <source>%1 holds vGPUs of different series (%2 and %3) in same-size mode, which needs ESXi %5. The ESXi version of its host is not entered.</source>
        <translation type="unfinished">%1 contém vGPUs de séries diferentes (%2 e %3) em modo de mesmo tamanho, o que precisa do ESXi %5. A versão do ESXi do seu host não foi informada.</translation>
    </message>
    <message>
        <source>%1 holds vGPUs of different series (%2 and %3) in same-size mode under vGPU Manager %6. As far as remembered, NVIDIA allows that only in later releases.</source>
        <translation type="unfinished">%1 contém vGPUs de séries diferentes (%2 e %3) em modo de mesmo tamanho sob o vGPU Manager %6. Até onde se lembra, a NVIDIA só permite isso em versões posteriores.</translation>
    </message>
    <message>
        <source>%1 holds %2 vGPUs of %3 in same-size mode (reserved slots among them: %4). Profile %5 fits at most %6 times.</source>
        <translation type="unfinished">%1 contém %2 vGPUs de %3 em modo de mesmo tamanho (slots reservados entre elas: %4). O perfil %5 cabe no máximo %6 vezes.</translation>
    </message>
    <message>
        <source>%1 holds %2 vGPUs of profile %3 in same-size mode. How many of them fit on one GPU (max_equal) is unverified in the catalog.</source>
        <translation type="unfinished">%1 contém %2 vGPUs do perfil %3 em modo de mesmo tamanho. Quantas delas cabem em uma GPU (max_equal) não está verificado no catálogo.</translation>
    </message>
    <message>
        <source>%1 has %2 of frame buffer, but its vGPUs need %3 (vGPUs: %4, reserved slots: %5). Frame buffer is never shared or oversubscribed.</source>
        <translation type="unfinished">%1 tem %2 de frame buffer, mas as suas vGPUs precisam de %3 (vGPUs: %4, slots reservados: %5). O frame buffer nunca é compartilhado nem superalocado.</translation>
    </message>
    <message>
        <source>The frame buffers of all vGPUs fit into the GPU&apos;s memory</source>
        <translation type="unfinished">Os frame buffers de todas as vGPUs cabem na memória da GPU</translation>
    </message>
    <message>
        <source>A time-sliced vGPU shares computing time, but its frame buffer is its own from power-on to power-off. Powered-off VMs do not count; reserved slots do, since their room is promised.</source>
        <translation type="unfinished">Uma vGPU de tempo compartilhado divide o tempo de computação, mas o seu frame buffer é só dela desde que é ligada até ser desligada. VMs desligadas não contam; slots reservados contam, pois o seu espaço está prometido.</translation>
    </message>
    <message>
        <source>Move a VM to another GPU, choose smaller profiles, or release a reserved slot.</source>
        <translation type="unfinished">Mova uma VM para outra GPU, escolha perfis menores, ou libere um slot reservado.</translation>
    </message>
    <message>
        <source>In same-size mode all vGPUs of a GPU have one size</source>
        <translation type="unfinished">No modo de mesmo tamanho todas as vGPUs de uma GPU têm um só tamanho</translation>
    </message>
    <message>
        <source>The first vGPU that powers on fixes the frame-buffer size until the GPU is empty again. A vGPU of another size is refused, however much room is left. Before ESXi 8.0 Update 3 this is the only mode.</source>
        <translation type="unfinished">A primeira vGPU que é ligada fixa o tamanho do frame buffer até que a GPU esteja vazia de novo. Uma vGPU de outro tamanho é recusada, por mais espaço que reste. Antes do ESXi 8.0 Update 3 este é o único modo.</translation>
    </message>
    <message>
        <source>Use one size per GPU, or switch the empty GPU to mixed-size mode.</source>
        <translation type="unfinished">Use um só tamanho por GPU, ou mude a GPU vazia para o modo de tamanho misto.</translation>
    </message>
    <message>
        <source>All; the only mode before ESXi 8.0 Update 3.</source>
        <translation type="unfinished">Todas; o único modo antes do ESXi 8.0 Update 3.</translation>
    </message>
    <message>
        <source>vGPU series share a GPU only from ESXi 8.0 Update 2 on</source>
        <translation type="unfinished">Séries de vGPU só compartilham uma GPU a partir do ESXi 8.0 Update 2</translation>
    </message>
    <message>
        <source>Older ESXi versions take one vGPU type per GPU. Since ESXi 8.0 Update 2 profiles of equal size but different series may share a GPU. The ESXi bound was read; from which vGPU release NVIDIA allows it is remembered, so that part is a warning.</source>
        <translation type="unfinished">Versões mais antigas do ESXi aceitam um só tipo de vGPU por GPU. Desde o ESXi 8.0 Update 2, perfis de igual tamanho mas de séries diferentes podem compartilhar uma GPU. O limite do ESXi foi lido; a partir de qual versão de vGPU a NVIDIA o permite é citado de memória, por isso essa parte é um aviso.</translation>
    </message>
    <message>
        <source>Update ESXi, or use one vGPU type per GPU.</source>
        <translation type="unfinished">Atualize o ESXi, ou use um só tipo de vGPU por GPU.</translation>
    </message>
    <message>
        <source>Before ESXi 8.0 Update 2 one vGPU type per GPU.</source>
        <translation type="unfinished">Antes do ESXi 8.0 Update 2, um só tipo de vGPU por GPU.</translation>
    </message>
    <message>
        <source>A GPU in same-size mode holds a fixed number of vGPUs</source>
        <translation type="unfinished">Uma GPU em modo de mesmo tamanho contém um número fixo de vGPUs</translation>
    </message>
    <message>
        <source>Each vGPU type has a most per GPU in NVIDIA&apos;s tables, at most the GPU&apos;s memory divided by the profile&apos;s frame buffer. Powered-off VMs do not count; reserved slots do, since their room is promised.</source>
        <translation type="unfinished">Cada tipo de vGPU tem um máximo por GPU nas tabelas da NVIDIA, no máximo a memória da GPU dividida pelo frame buffer do perfil. VMs desligadas não contam; slots reservados contam, pois o seu espaço está prometido.</translation>
    </message>
    <message>
        <source>Move a VM to another GPU, choose a smaller profile, or release a reserved slot.</source>
        <translation type="unfinished">Mova uma VM para outra GPU, escolha um perfil menor, ou libere um slot reservado.</translation>
    </message>
    <message>
        <source>Profile %2 on %1 needs a MIG instance, but the catalog lists no start for it on this GPU model.</source>
        <translation type="unfinished">O perfil %2 em %1 precisa de uma instância MIG, mas o catálogo não lista nenhum início para ele neste modelo de GPU.</translation>
    </message>
    <message>
        <source>Profile %2 has no placement ID in mixed-size mode, so it cannot be on %1 in that mode.</source>
        <translation type="unfinished">O perfil %2 não tem ID de posicionamento em modo de tamanho misto, por isso não pode estar em %1 nesse modo.</translation>
    </message>
    <message>
        <source>A reserved slot of profile %2 on %1 is fixed to start %3. Profile %2 may start at %4.</source>
        <translation type="unfinished">Um slot reservado do perfil %2 em %1 está fixado no início %3. O perfil %2 pode começar em %4.</translation>
    </message>
    <message>
        <source>%5 has profile %2 on %1 fixed to start %3. Profile %2 may start at %4.</source>
        <translation type="unfinished">%5 tem o perfil %2 em %1 fixado no início %3. O perfil %2 pode começar em %4.</translation>
    </message>
    <message>
        <source>A reserved slot of profile %2 on %1 is fixed to placement ID %3. In mixed-size mode profile %2 may start at %4.</source>
        <translation type="unfinished">Um slot reservado do perfil %2 em %1 está fixado no ID de posicionamento %3. Em modo de tamanho misto o perfil %2 pode começar em %4.</translation>
    </message>
    <message>
        <source>%5 has profile %2 on %1 fixed to placement ID %3. In mixed-size mode profile %2 may start at %4.</source>
        <translation type="unfinished">%5 tem o perfil %2 em %1 fixado no ID de posicionamento %3. Em modo de tamanho misto o perfil %2 pode começar em %4.</translation>
    </message>
    <message>
        <source>Two vGPUs or reserved slots on %1 overlap: profile %2 fixed to placement ID %3 and profile %4 fixed to placement ID %5.</source>
        <translation type="unfinished">Duas vGPUs ou slots reservados em %1 se sobrepõem: o perfil %2 fixado no ID de posicionamento %3 e o perfil %4 fixado no ID de posicionamento %5.</translation>
    </message>
    <message>
        <source>The MIG instances for the %2 vGPUs and reserved slots on %1 (reserved: %3) find no places beside each other: each kind of instance may start only at certain memory slices.</source>
        <translation type="unfinished">As instâncias MIG para as %2 vGPUs e slots reservados em %1 (reservados: %3) não encontram lugares lado a lado: cada tipo de instância só pode começar em certas fatias de memória.</translation>
    </message>
    <message>
        <source>The %2 vGPUs and reserved slots on %1 (reserved: %3) find no places beside each other: in mixed-size mode each size may start only at its placement IDs.</source>
        <translation type="unfinished">As %2 vGPUs e slots reservados em %1 (reservados: %3) não encontram lugares lado a lado: em modo de tamanho misto cada tamanho só pode começar nos seus IDs de posicionamento.</translation>
    </message>
    <message>
        <source>Where profile %2 may start on %1 is unverified in the catalog, so it is unknown whether all its vGPUs find a place.</source>
        <translation type="unfinished">Onde o perfil %2 pode começar em %1 não está verificado no catálogo, por isso não se sabe se todas as suas vGPUs encontram um lugar.</translation>
    </message>
    <message>
        <source>The placement IDs of profile %2 in mixed-size mode are unverified in the catalog, so it is unknown whether all vGPUs of %1 find a place.</source>
        <translation type="unfinished">Os IDs de posicionamento do perfil %2 em modo de tamanho misto não estão verificados no catálogo, por isso não se sabe se todas as vGPUs de %1 encontram um lugar.</translation>
    </message>
    <message>
        <source>Give up the fixed placement IDs on %1</source>
        <translation type="unfinished">Abrir mão dos IDs de posicionamento fixos em %1</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs and runs on %3 with ESXi %4. The documents read confirm at most %5 vGPUs per VM; that %6 are possible rests on weaker evidence.</source>
        <translation type="unfinished">%1 tem %2 vGPUs e é executada em %3 com ESXi %4. Os documentos lidos confirmam no máximo %5 vGPUs por VM; que %6 são possíveis baseia-se em evidência mais fraca.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, but runs on %3 with ESXi %4, where a VM can have at most %5.</source>
        <translation type="unfinished">%1 tem %2 vGPUs, mas é executada em %3 com ESXi %4, onde uma VM pode ter no máximo %5.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs. How many it may have depends on the ESXi version of its host, and it has no host yet; older versions allow %5.</source>
        <translation type="unfinished">%1 tem %2 vGPUs. Quantas ela pode ter depende da versão do ESXi do seu host, e ela ainda não tem host; versões mais antigas permitem %5.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs. How many it may have depends on the ESXi version of %3, which is not entered; older versions allow %5.</source>
        <translation type="unfinished">%1 tem %2 vGPUs. Quantas ela pode ter depende da versão do ESXi de %3, que não foi informada; versões mais antigas permitem %5.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs and runs on %3 with ESXi %4. How many a VM may have is known from ESXi %5 on only.</source>
        <translation type="unfinished">%1 tem %2 vGPUs e é executada em %3 com ESXi %4. Quantas uma VM pode ter só é conhecido a partir do ESXi %5.</translation>
    </message>
    <message>
        <source>%1 has %2 passthrough devices, but runs on %3 with ESXi %4, where a VM can have at most %5.</source>
        <translation type="unfinished">%1 tem %2 dispositivos de passthrough, mas é executada em %3 com ESXi %4, onde uma VM pode ter no máximo %5.</translation>
    </message>
    <message>
        <source>%1 has %2 passthrough devices. How many it may have depends on the ESXi version of its host, and it has no host yet; older versions allow %5.</source>
        <translation type="unfinished">%1 tem %2 dispositivos de passthrough. Quantos ela pode ter depende da versão do ESXi do seu host, e ela ainda não tem host; versões mais antigas permitem %5.</translation>
    </message>
    <message>
        <source>%1 has %2 passthrough devices. How many it may have depends on the ESXi version of %3, which is not entered; older versions allow %5.</source>
        <translation type="unfinished">%1 tem %2 dispositivos de passthrough. Quantos ela pode ter depende da versão do ESXi de %3, que não foi informada; versões mais antigas permitem %5.</translation>
    </message>
    <message>
        <source>%1 has %2 passthrough devices and runs on %3 with ESXi %4. How many a VM may have is known from ESXi %5 on only.</source>
        <translation type="unfinished">%1 tem %2 dispositivos de passthrough e é executada em %3 com ESXi %4. Quantos uma VM pode ter só é conhecido a partir do ESXi %5.</translation>
    </message>
    <message>
        <source>Keep %2 of these devices of %1 and remove the others (%3)</source>
        <translation type="unfinished">Manter %2 destes dispositivos de %1 e remover os outros (%3)</translation>
    </message>
    <message>
        <source>A VM has no more vGPUs than its ESXi version allows</source>
        <translation type="unfinished">Uma VM não tem mais vGPUs do que a sua versão do ESXi permite</translation>
    </message>
    <message>
        <source>Each ESXi version has a most of vGPUs per VM. What is above the documented number but below one that was only seen on a host or remembered is a warning.</source>
        <translation type="unfinished">Cada versão do ESXi tem um máximo de vGPUs por VM. O que está acima do número documentado, mas abaixo de um que só foi visto em um host ou é citado de memória, é um aviso.</translation>
    </message>
    <message>
        <source>Give the VM fewer or larger vGPUs, or run it on a newer ESXi.</source>
        <translation type="unfinished">Dê à VM menos vGPUs ou vGPUs maiores, ou execute-a em um ESXi mais novo.</translation>
    </message>
    <message>
        <source>The most depends on the ESXi version, from 6.7 Update 3 on.</source>
        <translation type="unfinished">O máximo depende da versão do ESXi, a partir da 6.7 Update 3.</translation>
    </message>
    <message>
        <source>A VM has no more passthrough devices than its ESXi version allows</source>
        <translation type="unfinished">Uma VM não tem mais dispositivos de passthrough do que a sua versão do ESXi permite</translation>
    </message>
    <message>
        <source>Each ESXi version, with the newest virtual hardware that it has, allows a most of PCI passthrough devices per VM. Older virtual hardware may allow fewer.</source>
        <translation type="unfinished">Cada versão do ESXi, com o hardware virtual mais novo que ela tem, permite um máximo de dispositivos PCI de passthrough por VM. Hardware virtual mais antigo pode permitir menos.</translation>
    </message>
    <message>
        <source>Give the VM fewer devices, or run it on a newer ESXi with newer virtual hardware.</source>
        <translation type="unfinished">Dê à VM menos dispositivos, ou execute-a em um ESXi mais novo com hardware virtual mais novo.</translation>
    </message>
    <message>
        <source>The most depends on the ESXi version, from 6.7 on.</source>
        <translation type="unfinished">O máximo depende da versão do ESXi, a partir da 6.7.</translation>
    </message>
    <message>
        <source>Two vGPUs or reserved slots on %1 are drawn on one slot: profile %2 at %3. In same-size mode ESXi chooses the slots itself.</source>
        <translation type="unfinished">Duas vGPUs ou slots reservados em %1 estão desenhados em um só slot: perfil %2 em %3. Em modo de mesmo tamanho o próprio ESXi escolhe os slots.</translation>
    </message>
    <message>
        <source>Profile %2 is drawn at %3 on %1. In same-size mode its slots start at %4.</source>
        <translation type="unfinished">O perfil %2 está desenhado em %3 em %1. Em modo de mesmo tamanho os seus slots começam em %4.</translation>
    </message>
    <message>
        <source>In same-size mode each slot is drawn once</source>
        <translation type="unfinished">Em modo de mesmo tamanho cada slot é desenhado uma vez</translation>
    </message>
    <message>
        <source>Same-size mode has equal slots, and ESXi gives each vGPU one of its own. A design that fixes two vGPUs to one slot, or one between slots, shows what cannot be. The rule is our own inference, hence a warning.</source>
        <translation type="unfinished">O modo de mesmo tamanho tem slots iguais, e o ESXi dá a cada vGPU um próprio. Um projeto que fixa duas vGPUs em um slot, ou uma entre slots, mostra o que não pode ser. A regra é nossa própria inferência, por isso é um aviso.</translation>
    </message>
    <message>
        <source>Give up the fixed placement IDs, or move one vGPU to a free slot.</source>
        <translation type="unfinished">Abra mão dos IDs de posicionamento fixos, ou mova uma vGPU para um slot livre.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode. Set with nvidia-smi alone, the mode may be lost when the host restarts, the driver is loaded again or the GPU is reset.</source>
        <translation type="unfinished">%1 está em modo de tamanho misto. Definido somente com nvidia-smi, o modo pode ser perdido quando o host reinicia, o driver é carregado de novo ou a GPU é redefinida.</translation>
    </message>
    <message>
        <source>Placement IDs are fixed for vGPUs or reserved slots on %1 in same-size mode (%2). GPUs of generation %3 do not take them there from vGPU %5 on; the release of the vGPU Manager on %4 is not entered.</source>
        <translation type="unfinished">Há IDs de posicionamento fixados para vGPUs ou slots reservados em %1 em modo de mesmo tamanho (%2). GPUs da geração %3 não os aceitam ali a partir do vGPU %5; a versão do vGPU Manager em %4 não foi informada.</translation>
    </message>
    <message>
        <source>Placement IDs are fixed for vGPUs or reserved slots on %1 in same-size mode (%2). GPUs of generation %3 do not take them there; vSphere chooses the places itself anyway.</source>
        <translation type="unfinished">Há IDs de posicionamento fixados para vGPUs ou slots reservados em %1 em modo de mesmo tamanho (%2). GPUs da geração %3 não os aceitam ali; de qualquer forma, o próprio vSphere escolhe os lugares.</translation>
    </message>
    <message>
        <source>%1 holds %2 C-series vGPUs. A footnote of NVIDIA&apos;s tables speaks of at most %3 per GPU; the tables themselves allow more. It is disputed and not enforced.</source>
        <translation type="unfinished">%1 contém %2 vGPUs da série C. Uma nota de rodapé das tabelas da NVIDIA fala de no máximo %3 por GPU; as próprias tabelas permitem mais. Isso é controverso e não é imposto.</translation>
    </message>
    <message>
        <source>Mixed-size mode is set in vCenter</source>
        <translation type="unfinished">O modo de tamanho misto é definido no vCenter</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s guide says for KVM that a mode set with nvidia-smi returns to same size after a restart, and that it depends on the hypervisor. vCenter keeps the mode as a setting of the device. The design does not hold how the mode is set, so each GPU in this mode gets the note.</source>
        <translation type="unfinished">O guia da NVIDIA diz, para o KVM, que um modo definido com nvidia-smi volta a mesmo tamanho após uma reinicialização, e que isso depende do hipervisor. O vCenter guarda o modo como uma configuração do dispositivo. O projeto não contém como o modo é definido, por isso cada GPU neste modo recebe a nota.</translation>
    </message>
    <message>
        <source>Set the vGPU mode of the graphics device in vCenter.</source>
        <translation type="unfinished">Defina o modo de vGPU do dispositivo gráfico no vCenter.</translation>
    </message>
    <message>
        <source>ESXi 8.0 Update 3 and later; read for KVM.</source>
        <translation type="unfinished">ESXi 8.0 Update 3 e posteriores; lido para o KVM.</translation>
    </message>
    <message>
        <source>Ada and Blackwell GPUs choose the places in same-size mode themselves</source>
        <translation type="unfinished">GPUs Ada e Blackwell escolhem elas mesmas os lugares em modo de mesmo tamanho</translation>
    </message>
    <message>
        <source>The release notes of vGPU 19 for Azure Local say that placement IDs cannot be set by hand in same-size mode on these generations. vSphere has no means to set them at all, so the drawing is an intent only.</source>
        <translation type="unfinished">As notas de versão do vGPU 19 para Azure Local dizem que os IDs de posicionamento não podem ser definidos manualmente em modo de mesmo tamanho nestas gerações. O vSphere não tem nenhum meio de defini-los, por isso o desenho é somente uma intenção.</translation>
    </message>
    <message>
        <source>Give up the fixed placement IDs.</source>
        <translation type="unfinished">Abra mão dos IDs de posicionamento fixos.</translation>
    </message>
    <message>
        <source>vGPU release 19 and later; read for Azure Local.</source>
        <translation type="unfinished">Versão de vGPU 19 e posteriores; lido para Azure Local.</translation>
    </message>
    <message>
        <source>How many C-series vGPUs a GPU takes is disputed</source>
        <translation type="unfinished">Quantas vGPUs da série C uma GPU aceita é controverso</translation>
    </message>
    <message>
        <source>A footnote caps C-series vGPUs at 12 per GPU, but stands at boards of 48 GB, where memory allows no more than 12 anyway. The tables of boards with 80 and 94 GB allow 20 and more. The sources contradict each other, so Sliceboard follows the tables and only mentions the footnote.</source>
        <translation type="unfinished">Uma nota de rodapé limita as vGPUs da série C a 12 por GPU, mas está junto a placas de 48 GB, em que a memória de qualquer forma não permite mais de 12. As tabelas de placas com 80 e 94 GB permitem 20 e mais. As fontes se contradizem, por isso o Sliceboard segue as tabelas e só menciona a nota.</translation>
    </message>
    <message>
        <source>Try it before you rely on it, or choose larger profiles.</source>
        <translation type="unfinished">Teste antes de confiar nisso, ou escolha perfis maiores.</translation>
    </message>
    <message>
        <source>All; the footnote stands in documents of vGPU 18 and earlier.</source>
        <translation type="unfinished">Todas; a nota de rodapé está em documentos do vGPU 18 e anteriores.</translation>
    </message>
    <message>
        <source>The 64-bit MMIO space of %1 is not entered. Its GPU devices, among them %2, need %3 GB.</source>
        <translation type="unfinished">O espaço MMIO de 64 bits de %1 não foi informado. Os seus dispositivos de GPU, entre eles %2, precisam de %3 GB.</translation>
    </message>
    <message>
        <source>%1 has no 64-bit MMIO space, but its GPU devices, among them %2, need %3 GB.</source>
        <translation type="unfinished">%1 não tem espaço MMIO de 64 bits, mas os seus dispositivos de GPU, entre eles %2, precisam de %3 GB.</translation>
    </message>
    <message>
        <source>%1 has %2 GB of 64-bit MMIO space, but its GPU devices, among them %3, need %4 GB.</source>
        <translation type="unfinished">%1 tem %2 GB de espaço MMIO de 64 bits, mas os seus dispositivos de GPU, entre eles %3, precisam de %4 GB.</translation>
    </message>
    <message>
        <source>%1 has %2 GB of 64-bit MMIO space. Its vGPUs, among them of %3, need %4 GB if the space of each counts, which is inferred.</source>
        <translation type="unfinished">%1 tem %2 GB de espaço MMIO de 64 bits. As suas vGPUs, entre elas de %3, precisam de %4 GB se o espaço de cada uma contar, o que é inferido.</translation>
    </message>
    <message>
        <source>%1 has %2 GB of 64-bit MMIO space. Its GPU devices, among them %3, need %4 GB by a rule of thumb: NVIDIA&apos;s table does not list them all.</source>
        <translation type="unfinished">%1 tem %2 GB de espaço MMIO de 64 bits. Os seus dispositivos de GPU, entre eles %3, precisam de %4 GB por uma regra prática: a tabela da NVIDIA não lista todos eles.</translation>
    </message>
    <message>
        <source>Give %1 a 64-bit MMIO space of %2 GB</source>
        <translation type="unfinished">Dar a %1 um espaço MMIO de 64 bits de %2 GB</translation>
    </message>
    <message>
        <source>A VM with a large GPU has 64-bit MMIO space</source>
        <translation type="unfinished">Uma VM com uma GPU grande tem espaço MMIO de 64 bits</translation>
    </message>
    <message>
        <source>The memory of a GPU is shown to the guest in the VM&apos;s MMIO region. What does not fit into the default region of 32 GB needs the advanced settings pciPassthru.use64bitMMIO=TRUE and pciPassthru.64bitMMIOSizeGB. A vGPU needs them when its GPU needs 64 GB or more and the VM has 32 GB of memory or more. The spelling of the settings is remembered; one source writes them otherwise.</source>
        <translation type="unfinished">A memória de uma GPU é mostrada ao convidado na região MMIO da VM. O que não cabe na região padrão de 32 GB precisa das configurações avançadas pciPassthru.use64bitMMIO=TRUE e pciPassthru.64bitMMIOSizeGB. Uma vGPU precisa delas quando a sua GPU precisa de 64 GB ou mais e a VM tem 32 GB de memória ou mais. A grafia das configurações é citada de memória; uma fonte as escreve de outro modo.</translation>
    </message>
    <message>
        <source>Add both advanced settings to the VM.</source>
        <translation type="unfinished">Adicione ambas as configurações avançadas à VM.</translation>
    </message>
    <message>
        <source>All; Tanzu Kubernetes nodes get 512 GB by themselves.</source>
        <translation type="unfinished">Todas; nós do Tanzu Kubernetes recebem 512 GB automaticamente.</translation>
    </message>
    <message>
        <source>The 64-bit MMIO space of a VM is large enough for its GPUs</source>
        <translation type="unfinished">O espaço MMIO de 64 bits de uma VM é grande o bastante para as suas GPUs</translation>
    </message>
    <message>
        <source>NVIDIA lists how much MMIO space a VM needs for one GPU or vGPU of each model. For several passthrough GPUs the sizes add up; that they do for vGPUs as well is inferred, so there it is a warning. For models that the list lacks, twice the next power of two of the GPU&apos;s memory is a rule of thumb, which is a warning too.</source>
        <translation type="unfinished">A NVIDIA lista quanto espaço MMIO uma VM precisa para uma GPU ou vGPU de cada modelo. Para várias GPUs em passthrough os tamanhos se somam; que o mesmo ocorre com vGPUs é inferido, por isso ali é um aviso. Para modelos que faltam na lista, o dobro da próxima potência de dois da memória da GPU é uma regra prática, o que também é um aviso.</translation>
    </message>
    <message>
        <source>Set pciPassthru.64bitMMIOSizeGB to the size needed.</source>
        <translation type="unfinished">Defina pciPassthru.64bitMMIOSizeGB com o tamanho necessário.</translation>
    </message>
    <message>
        <source>%1 has a vGPU, so its web console in vCenter shows nothing once the guest driver runs.</source>
        <translation type="unfinished">%1 tem uma vGPU, por isso o seu console web no vCenter não mostra nada depois que o driver convidado está em execução.</translation>
    </message>
    <message>
        <source>Of the %3 MB of vGPU profile %2 the guest of %1 can use about %4 MB; %5 MB are reserved.</source>
        <translation type="unfinished">Dos %3 MB do perfil de vGPU %2, o convidado de %1 pode usar cerca de %4 MB; %5 MB são reservados.</translation>
    </message>
    <message>
        <source>%1 has a GPU device and guest system %2. NVIDIA&apos;s documents list Windows and Linux guests, and it is not known as one of them.</source>
        <translation type="unfinished">%1 tem um dispositivo de GPU e o sistema convidado %2. Os documentos da NVIDIA listam convidados Windows e Linux, e ele não é conhecido como um deles.</translation>
    </message>
    <message>
        <source>%1 has a C-series vGPU in guest system %2. Windows runs it in TCC mode only, for computing without a display.</source>
        <translation type="unfinished">%1 tem uma vGPU da série C no sistema convidado %2. O Windows só a executa em modo TCC, para computação sem exibição.</translation>
    </message>
    <message>
        <source>The guest system is one that NVIDIA&apos;s drivers are made for</source>
        <translation type="unfinished">O sistema convidado é um daqueles para os quais os drivers da NVIDIA são feitos</translation>
    </message>
    <message>
        <source>The vGPU software supports Windows and Linux guests; its release notes list the versions, which the catalog does not hold, so look them up. C-series vGPUs under Windows work in TCC mode only. A guest system that is not entered is not asked for: nearly every one would do.</source>
        <translation type="unfinished">O software vGPU oferece suporte a convidados Windows e Linux; as suas notas de versão listam as versões, que o catálogo não contém, portanto consulte-as. vGPUs da série C no Windows só funcionam em modo TCC. Um sistema convidado não informado não é exigido: quase todos serviriam.</translation>
    </message>
    <message>
        <source>Choose a guest system that the release notes of the vGPU release list.</source>
        <translation type="unfinished">Escolha um sistema convidado listado nas notas de versão da versão de vGPU.</translation>
    </message>
    <message>
        <source>Each vGPU release lists its guest systems.</source>
        <translation type="unfinished">Cada versão de vGPU lista os seus sistemas convidados.</translation>
    </message>
    <message>
        <source>A vGPU VM is reached by other means than its web console</source>
        <translation type="unfinished">Uma VM com vGPU é acessada por outros meios que não o seu console web</translation>
    </message>
    <message>
        <source>With a vGPU the guest draws on NVIDIA&apos;s adapter, which the console of vCenter does not show. Set up another way in before the guest driver is installed.</source>
        <translation type="unfinished">Com uma vGPU o convidado desenha no adaptador da NVIDIA, que o console do vCenter não mostra. Configure outro meio de acesso antes que o driver convidado seja instalado.</translation>
    </message>
    <message>
        <source>Use Horizon, VNC, Remote Desktop or SSH.</source>
        <translation type="unfinished">Use Horizon, VNC, Área de Trabalho Remota ou SSH.</translation>
    </message>
    <message>
        <source>A guest sees a little less memory than its profile names</source>
        <translation type="unfinished">Um convidado vê um pouco menos de memória do que o seu perfil indica</translation>
    </message>
    <message>
        <source>The driver reserves a sixteenth of the frame buffer, 16 MB, and a share of 128 MB that shrinks with the number of vGPUs of the type on one GPU. ECC on GPUs without HBM memory takes another sixteenth, and GPUs of generation Turing more for compression; both are not in the figure.</source>
        <translation type="unfinished">O driver reserva 1/16 do frame buffer, 16 MB e uma parcela de 128 MB que diminui com o número de vGPUs do tipo em uma GPU. O ECC em GPUs sem memória HBM ocupa outro 1/16, e as GPUs da geração Turing ocupam mais para compressão; ambos não estão no valor.</translation>
    </message>
    <message>
        <source>Plan with the usable memory, or choose a larger profile.</source>
        <translation type="unfinished">Planeje com a memória utilizável, ou escolha um perfil maior.</translation>
    </message>
    <message>
        <source>%1 has BIOS firmware and a GPU device of %2. With GPUs of that memory size a VM needs EFI.</source>
        <translation type="unfinished">%1 tem firmware BIOS e um dispositivo de GPU de %2. Com GPUs desse tamanho de memória uma VM precisa de EFI.</translation>
    </message>
    <message>
        <source>The firmware of %1 is not entered. With a GPU device of %2 it needs EFI.</source>
        <translation type="unfinished">O firmware de %1 não foi informado. Com um dispositivo de GPU de %2 ela precisa de EFI.</translation>
    </message>
    <message>
        <source>Plan EFI firmware for %1</source>
        <translation type="unfinished">Planejar firmware EFI para %1</translation>
    </message>
    <message>
        <source>%1 has a GPU device, but its guest system %2 is a 32-bit one. NVIDIA&apos;s drivers for it are 64-bit.</source>
        <translation type="unfinished">%1 tem um dispositivo de GPU, mas o seu sistema convidado %2 é de 32 bits. Os drivers da NVIDIA para ele são de 64 bits.</translation>
    </message>
    <message>
        <source>%1 has a GPU device and %2 of memory, of which %3 are reserved. A VM with a GPU device powers on only if all its memory is reserved.</source>
        <translation type="unfinished">%1 tem um dispositivo de GPU e %2 de memória, dos quais %3 estão reservados. Uma VM com um dispositivo de GPU só é ligada se toda a sua memória estiver reservada.</translation>
    </message>
    <message>
        <source>The reserved memory of %1 is not entered. A VM with a GPU device needs all its memory reserved; vSphere 8 sets that by itself, older ones do not.</source>
        <translation type="unfinished">A memória reservada de %1 não foi informada. Uma VM com um dispositivo de GPU precisa de toda a sua memória reservada; o vSphere 8 define isso por si só, os mais antigos não.</translation>
    </message>
    <message>
        <source>The memory of %1 is not entered, so it is unknown whether all of it is reserved, as a VM with a GPU device needs.</source>
        <translation type="unfinished">A memória de %1 não foi informada, por isso não se sabe se está toda reservada, como uma VM com um dispositivo de GPU precisa.</translation>
    </message>
    <message>
        <source>Reserve all memory of %1</source>
        <translation type="unfinished">Reservar toda a memória de %1</translation>
    </message>
    <message>
        <source>A VM with a large GPU has EFI firmware</source>
        <translation type="unfinished">Uma VM com uma GPU grande tem firmware EFI</translation>
    </message>
    <message>
        <source>GPUs with a BAR1 of more than 256 MB, that is all but T4 and those of the M10&apos;s kind, need a VM with EFI firmware. The firmware cannot be changed after the guest was installed without installing it again.</source>
        <translation type="unfinished">GPUs com um BAR1 de mais de 256 MB, ou seja, todas menos a T4 e as do tipo da M10, precisam de uma VM com firmware EFI. O firmware não pode ser alterado depois que o convidado foi instalado sem instalá-lo de novo.</translation>
    </message>
    <message>
        <source>Create the VM with EFI firmware.</source>
        <translation type="unfinished">Crie a VM com firmware EFI.</translation>
    </message>
    <message>
        <source>The guest of a VM with a GPU is a 64-bit system</source>
        <translation type="unfinished">O convidado de uma VM com GPU é um sistema de 64 bits</translation>
    </message>
    <message>
        <source>Large GPUs and their drivers need a 64-bit guest. A system counts as 32-bit if its name says so; one that is not entered, or says nothing, counts as 64-bit, as all systems of today are.</source>
        <translation type="unfinished">GPUs grandes e os seus drivers precisam de um convidado de 64 bits. Um sistema conta como de 32 bits se o seu nome o disser; um não informado, ou que nada diz, conta como de 64 bits, como são todos os sistemas de hoje.</translation>
    </message>
    <message>
        <source>Install a 64-bit guest system.</source>
        <translation type="unfinished">Instale um sistema convidado de 64 bits.</translation>
    </message>
    <message>
        <source>All memory of a VM with a GPU is reserved</source>
        <translation type="unfinished">Toda a memória de uma VM com GPU está reservada</translation>
    </message>
    <message>
        <source>A GPU reads and writes guest memory directly, so ESXi must keep all of it in place. vSphere 8 reserves it when a GPU device is added; before, the VM does not power on until &quot;Reserve all guest memory&quot; is set.</source>
        <translation type="unfinished">Uma GPU lê e grava diretamente a memória do convidado, por isso o ESXi deve mantê-la toda no lugar. O vSphere 8 a reserva quando um dispositivo de GPU é adicionado; antes disso, a VM não é ligada até que &quot;Reserve all guest memory&quot; seja definido.</translation>
    </message>
    <message>
        <source>Set &quot;Reserve all guest memory (All locked)&quot;.</source>
        <translation type="unfinished">Defina &quot;Reserve all guest memory (All locked)&quot;.</translation>
    </message>
    <message>
        <source>All; set by itself from vSphere 8.0 on.</source>
        <translation type="unfinished">Todas; definido automaticamente a partir do vSphere 8.0.</translation>
    </message>
    <message>
        <source>%1: the house rule “%2” cannot be judged, because the fact “%3” is not known.</source>
        <translation type="unfinished">%1: a regra própria “%2” não pode ser avaliada, porque o fato “%3” não é conhecido.</translation>
    </message>
    <message>
        <source>%1 breaks the house rule “%2”.</source>
        <translation type="unfinished">%1 viola a regra própria “%2”.</translation>
    </message>
    <message>
        <source>%1 breaks the house rule “%2”: “%3” is %4, but the rule demands %5.</source>
        <translation type="unfinished">%1 viola a regra própria “%2”: “%3” é %4, mas a regra exige %5.</translation>
    </message>
    <message>
        <source>MIG divides a GPU in hardware, which only the GPUs that NVIDIA&apos;s MIG guide lists can do: data center GPUs of the Ampere generation and later, but not all of them.</source>
        <translation type="unfinished">O MIG divide uma GPU em hardware, o que só podem fazer as GPUs listadas no guia do MIG da NVIDIA: GPUs de data center da geração Ampere e posteriores, mas nem todas.</translation>
    </message>
    <message>
        <source>%1 · Rule: “%2”</source>
        <comment>severity and title of a rule</comment>
        <translation type="unfinished">%1 · Regra: “%2”</translation>
    </message>
</context>
<context>
    <name>SeverityPresets</name>
    <message>
        <source>There is no rule &quot;%1&quot;.</source>
        <translation type="unfinished">Não existe a regra &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The presets of severities cannot be opened: %1.</source>
        <translation type="unfinished">Não é possível abrir as predefinições de severidades: %1.</translation>
    </message>
</context>
<context>
    <name>ShippedDesigns</name>
    <message>
        <source>New design</source>
        <translation type="unfinished">Novo projeto</translation>
    </message>
    <message>
        <source>Inference on four HGX H100 hosts</source>
        <translation type="unfinished">Inferência em quatro hosts HGX H100</translation>
    </message>
    <message>
        <source>Four hosts with eight H100 each, all in MIG mode, with large, medium and small instances and room for more. One VM waits for a GPU of its own and llm-l-024 has no guest driver yet.</source>
        <translation type="unfinished">Quatro hosts com oito H100 cada, todas em modo MIG, com instâncias grandes, médias e pequenas e espaço para mais. Uma VM aguarda uma GPU só sua e llm-l-024 ainda não tem driver convidado.</translation>
    </message>
    <message>
        <source>Four hosts, 32 GPUs in MIG mode</source>
        <translation type="unfinished">Quatro hosts, 32 GPUs em modo MIG</translation>
    </message>
    <message>
        <source>Large, medium and small instances side by side, and room for more.</source>
        <translation type="unfinished">Instâncias grandes, médias e pequenas lado a lado, e espaço para mais.</translation>
    </message>
    <message>
        <source>One host</source>
        <translation type="unfinished">Um host</translation>
    </message>
    <message>
        <source>Every slice stands at its placement: what is free is where the next one goes.</source>
        <translation type="unfinished">Cada fatia está no seu posicionamento: o que está livre é onde vai a próxima.</translation>
    </message>
    <message>
        <source>What still waits</source>
        <translation type="unfinished">O que ainda aguarda</translation>
    </message>
    <message>
        <source>One VM asks for a GPU of its own, which no host has left.</source>
        <translation type="unfinished">Uma VM solicita uma GPU só sua, que nenhum host tem mais.</translation>
    </message>
    <message>
        <source>Virtual workstations on two L40S hosts</source>
        <translation type="unfinished">Estações de trabalho virtuais em dois hosts L40S</translation>
    </message>
    <message>
        <source>Two hosts with two L40S each, eight workstations of 6 GB per GPU and one seat free. desk-012 has the wrong guest driver and the release of desk-020 is still open, so that there is something to mend.</source>
        <translation type="unfinished">Dois hosts com duas L40S cada, oito estações de trabalho de 6 GB por GPU e um lugar livre. desk-012 tem o driver convidado errado e a versão de desk-020 ainda está em aberto, para que haja algo a corrigir.</translation>
    </message>
    <message>
        <source>Training and inference on one host</source>
        <translation type="unfinished">Treinamento e inferência em um host</translation>
    </message>
    <message>
        <source>Two GPUs in passthrough for training, one shared in equal slices, one in MIG mode. No guest driver has been entered for infer-02 yet, so that there is something to mend.</source>
        <translation type="unfinished">Duas GPUs em passthrough para treinamento, uma compartilhada em fatias iguais, uma em modo MIG. Ainda não foi informado um driver convidado para infer-02, para que haja algo a corrigir.</translation>
    </message>
    <message>
        <source>One host, two ways to a GPU</source>
        <translation type="unfinished">Um host, dois caminhos até uma GPU</translation>
    </message>
    <message>
        <source>Two GPUs go to training VMs as a whole, one is shared in equal slices, one is divided by MIG.</source>
        <translation type="unfinished">Duas GPUs vão inteiras para VMs de treinamento, uma é compartilhada em fatias iguais, uma é dividida por MIG.</translation>
    </message>
    <message>
        <source>Training gets whole GPUs</source>
        <translation type="unfinished">O treinamento recebe GPUs inteiras</translation>
    </message>
    <message>
        <source>A GPU in passthrough belongs to one VM, whose guest has the Data Center driver.</source>
        <translation type="unfinished">Uma GPU em passthrough pertence a uma única VM, cujo convidado tem o driver Data Center.</translation>
    </message>
    <message>
        <source>A driver is missing</source>
        <translation type="unfinished">Falta um driver</translation>
    </message>
    <message>
        <source>A VM with a vGPU starts without its guest driver, and then has no GPU to compute with.</source>
        <translation type="unfinished">Uma VM com uma vGPU inicia sem o seu driver convidado, e então não tem GPU com que computar.</translation>
    </message>
    <message>
        <source>Three hosts, one of them spare</source>
        <translation type="unfinished">Três hosts, um deles de reserva</translation>
    </message>
    <message>
        <source>Two hosts carry the load in mixed-size mode; the third keeps the slots of one host free for a failure or for maintenance. ai-06 still has a guest driver of the branch before and ai-11 has none yet.</source>
        <translation type="unfinished">Dois hosts levam a carga no modo de tamanho misto; o terceiro mantém livres os slots de um host para uma falha ou para manutenção. ai-06 ainda tem um driver convidado do ramo anterior e ai-11 ainda não tem nenhum.</translation>
    </message>
    <message>
        <source>Device groups of a pair, and of a GPU with a network card</source>
        <translation type="unfinished">Grupos de dispositivos de um par, e de uma GPU com uma placa de rede</translation>
    </message>
    <message>
        <source>Two A100 joined by three NVLink bridges go to one VM as one device group. On the second host an A100 and a ConnectX-6 behind one PCIe switch form a group in vSphere; Sliceboard draws GPUs only, so the network card is a note of the VM. After a VMware blog post of August 2022 that is pictured in an article of 2023; details are partly from memory and not verified.</source>
        <translation type="unfinished">Duas A100 interligadas por três pontes NVLink vão para uma VM como um grupo de dispositivos. No segundo host, uma A100 e uma ConnectX-6 atrás de um mesmo switch PCIe formam um grupo no vSphere; o Sliceboard desenha somente GPUs, por isso a placa de rede é uma nota da VM. Conforme um post do blog da VMware de agosto de 2022 reproduzido em um artigo de 2023; os detalhes são em parte de memória e não verificados.</translation>
    </message>
    <message>
        <source>Example A, both modes on one host</source>
        <translation type="unfinished">Exemplo A, ambos os modos em um host</translation>
    </message>
    <message>
        <source>Passthrough and vGPU on one host, as in the VMware blog article of 2 May 2022. GPU models, releases and sizes are placeholders chosen to be legal.</source>
        <translation type="unfinished">Passthrough e vGPU em um host, como no artigo do blog da VMware de 2 de maio de 2022. Os modelos de GPU, as versões e os tamanhos são valores ilustrativos escolhidos para serem válidos.</translation>
    </message>
    <message>
        <source>Example B, one mode per host</source>
        <translation type="unfinished">Exemplo B, um modo por host</translation>
    </message>
    <message>
        <source>The VMs of example A on two hosts. Only the host with vGPUs needs the vGPU Manager.</source>
        <translation type="unfinished">As VMs do exemplo A em dois hosts. Somente o host com vGPUs precisa do vGPU Manager.</translation>
    </message>
    <message>
        <source>How GPUs of a host are joined</source>
        <translation type="unfinished">Como as GPUs de um host são interligadas</translation>
    </message>
    <message>
        <source>Six hosts from loose to tight. RTX PRO 6000 joined by PCIe only; H100 NVL in two pairs; four H200 NVL as one NVLink domain; eight H200 NVL as two domains of four; four SXM modules linked directly; and an HGX baseboard with eight GPUs on NVSwitch. Each linked host carries one device group of the size that its links allow.</source>
        <translation type="unfinished">Seis hosts, do menos ao mais interligado. RTX PRO 6000 interligadas somente por PCIe; H100 NVL em dois pares; quatro H200 NVL como um domínio NVLink; oito H200 NVL como dois domínios de quatro; quatro módulos SXM interligados diretamente; e uma placa-base HGX com oito GPUs em NVSwitch. Cada host com ligações leva um grupo de dispositivos do tamanho que as suas ligações permitem.</translation>
    </message>
    <message>
        <source>Two VMs with half an H200 each</source>
        <translation type="unfinished">Duas VMs com meia H200 cada</translation>
    </message>
    <message>
        <source>One host with two H200 NVL that spreads vGPUs. The two VMs with the profile nvidia_h200-70c sit on different GPUs, and each GPU is then locked to 70 GB. Half of each GPU stays free for one more VM of that size, and no VM with a whole GPU can start.</source>
        <translation type="unfinished">Um host com duas H200 NVL que distribui as vGPUs. As duas VMs com o perfil nvidia_h200-70c estão em GPUs diferentes, e cada GPU fica então fixada em 70 GB. A metade de cada GPU continua livre para mais uma VM desse tamanho, e nenhuma VM com uma GPU inteira consegue iniciar.</translation>
    </message>
    <message>
        <source>MIG instances on a server with eight H100</source>
        <translation type="unfinished">Instâncias MIG em um servidor com oito H100</translation>
    </message>
    <message>
        <source>A PowerEdge XE9680 as observed with driver 580.105.06. Six VMs of 4g.40gb took the first half of a GPU each, since a GPU holds one such instance; two of 3g.40gb then filled second halves, in the order of the GPUs. Two GPUs were busy with other work, drawn here as slots kept free. The text speaks of seven VMs, the listing shows six; the listing is followed.</source>
        <translation type="unfinished">Um PowerEdge XE9680 como observado com o driver 580.105.06. Seis VMs de 4g.40gb ocuparam cada uma a primeira metade de uma GPU, pois uma GPU comporta só uma instância dessas; duas de 3g.40gb preencheram depois segundas metades, na ordem das GPUs. Duas GPUs estavam ocupadas com outro trabalho, desenhado aqui como slots mantidos livres. O texto fala de sete VMs, a listagem mostra seis; segue-se a listagem.</translation>
    </message>
    <message>
        <source>Device groups of 2, 2 and 4 on HGX H100</source>
        <translation type="unfinished">Grupos de dispositivos de 2, 2 e 4 em HGX H100</translation>
    </message>
    <message>
        <source>NVSwitch joins the GPUs of an HGX baseboard in fixed partitions. On hgx-good both groups of two sit in one half, on modules 5 with 7 and 6 with 8, so that modules 1 to 4 stay whole for the group of four. On hgx-bad they sit in different halves and no partition of four is left; the group of four is drawn on the modules that remain, and that is an error.</source>
        <translation type="unfinished">O NVSwitch interliga as GPUs de uma placa-base HGX em partições fixas. Em hgx-good, os dois grupos de dois estão em uma mesma metade, nos módulos 5 com 7 e 6 com 8, de modo que os módulos 1 a 4 ficam inteiros para o grupo de quatro. Em hgx-bad, eles estão em metades diferentes e não sobra nenhuma partição de quatro; o grupo de quatro é desenhado nos módulos restantes, e isso é um erro.</translation>
    </message>
    <message>
        <source>Slim and right-sized profiles in one lab</source>
        <translation type="unfinished">Perfis enxutos e bem dimensionados em um laboratório</translation>
    </message>
    <message>
        <source>The same ten VMs on two clusters of three hosts with two H100 each, both spreading in same-size mode. The slim catalog has a profile for each need, from 4 GB on; the right-sized one lifts 4 GB to 10 GB and 16 GB to 20 GB. In both the early small VMs lock all six GPUs, so the VMs of 40 GB and 80 GB wait; fewer sizes leave more room for the next small VMs.</source>
        <translation type="unfinished">As mesmas dez VMs em dois clusters de três hosts com duas H100 cada, ambos distribuindo no modo de mesmo tamanho. O catálogo enxuto tem um perfil para cada necessidade, a partir de 4 GB; o bem dimensionado eleva 4 GB para 10 GB e 16 GB para 20 GB. Em ambos, as primeiras VMs pequenas fixam as seis GPUs, e as VMs de 40 GB e 80 GB aguardam; menos tamanhos deixam mais espaço para as próximas VMs pequenas.</translation>
    </message>
    <message>
        <source>A group of four GPUs among two generations</source>
        <translation type="unfinished">Um grupo de quatro GPUs entre duas gerações</translation>
    </message>
    <message>
        <source>Four hosts with four A100 in pairs joined by NVLink bridges, and two HGX hosts with eight H100. The VM asks for a device group of four whole H100, which only the HGX hosts have; it sits on modules 1 to 4 of the first, which leaves one group of four or two of two there. The VM on the A100 hosts has a pair.</source>
        <translation type="unfinished">Quatro hosts com quatro A100 em pares interligados por pontes NVLink, e dois hosts HGX com oito H100. A VM solicita um grupo de dispositivos de quatro H100 inteiras, que só os hosts HGX têm; ele está nos módulos 1 a 4 do primeiro, o que deixa ali um grupo de quatro ou dois de dois. A VM nos hosts A100 tem um par.</translation>
    </message>
    <message>
        <source>C and Q sizes on one GPU, and VDI by day</source>
        <translation type="unfinished">Tamanhos C e Q em uma GPU, e VDI de dia</translation>
    </message>
    <message>
        <source>From vSphere 8 Update 3 on a GPU in mixed-size mode may hold vGPUs of several sizes and series. The A40 and the L40S carry workstations of the Q series beside a compute VM of the C series. On the third host all have one size in same-size mode; its workstations run by day, and the compute VMs that are off take their place by night. The package of the vGPU Manager is left open, for compute and graphics vGPUs ask for different ones. After a VMware blog post of July 2024, partly from memory and not verified.</source>
        <translation type="unfinished">A partir do vSphere 8 Update 3, uma GPU no modo de tamanho misto pode ter vGPUs de vários tamanhos e séries. A A40 e a L40S levam estações de trabalho da série Q ao lado de uma VM de computação da série C. No terceiro host, todas têm um só tamanho no modo de mesmo tamanho; as suas estações de trabalho funcionam de dia, e as VMs de computação que estão desligadas ocupam o lugar delas à noite. O pacote do vGPU Manager fica em aberto, pois vGPUs de computação e de gráficos pedem pacotes diferentes. Conforme um post do blog da VMware de julho de 2024, em parte de memória e não verificado.</translation>
    </message>
    <message>
        <source>Six hosts split by mode</source>
        <translation type="unfinished">Seis hosts divididos por modo</translation>
    </message>
    <message>
        <source>Two hosts pass whole GPUs through, three share theirs by time, one is divided by MIG. The waiting VM of 40 GB with 128 GB of reserved memory finds a place on the three time-sliced hosts only; drag it to see why the others refuse. The article that this follows does not say which of the three DRS takes.</source>
        <translation type="unfinished">Dois hosts passam GPUs inteiras em passthrough, três compartilham as suas por tempo, um é dividido por MIG. A VM de 40 GB que aguarda, com 128 GB de memória reservada, só encontra lugar nos três hosts de tempo compartilhado; arraste-a para ver por que os outros a recusam. O artigo seguido não diz qual dos três o DRS escolhe.</translation>
    </message>
    <message>
        <source>Six hosts, three ways to share a GPU</source>
        <translation type="unfinished">Seis hosts, três maneiras de compartilhar uma GPU</translation>
    </message>
    <message>
        <source>Two hosts pass whole GPUs through, three share theirs by time, one is divided by MIG.</source>
        <translation type="unfinished">Dois hosts passam GPUs inteiras em passthrough, três compartilham as suas por tempo, um é dividido por MIG.</translation>
    </message>
    <message>
        <source>Whole GPUs</source>
        <translation type="unfinished">GPUs inteiras</translation>
    </message>
    <message>
        <source>A VM in passthrough owns its GPU. Its guest has the Data Center driver.</source>
        <translation type="unfinished">Uma VM em passthrough é dona da sua GPU. O seu convidado tem o driver Data Center.</translation>
    </message>
    <message>
        <source>Slices in turn</source>
        <translation type="unfinished">Fatias em turnos</translation>
    </message>
    <message>
        <source>Time-sliced vGPUs of one size share a GPU. The host has the vGPU Manager, the guest its vGPU driver.</source>
        <translation type="unfinished">vGPUs de tempo compartilhado de um mesmo tamanho compartilham uma GPU. O host tem o vGPU Manager; o convidado, o seu driver de vGPU.</translation>
    </message>
    <message>
        <source>Slices of their own</source>
        <translation type="unfinished">Fatias próprias</translation>
    </message>
    <message>
        <source>With MIG each slice has memory and compute of its own, at fixed placements.</source>
        <translation type="unfinished">Com MIG, cada fatia tem memória e computação próprias, em posicionamentos fixos.</translation>
    </message>
    <message>
        <source>Groups and single vGPUs on eight A100 with NVSwitch</source>
        <translation type="unfinished">Grupos e vGPUs individuais em oito A100 com NVSwitch</translation>
    </message>
    <message>
        <source>Eight A100 SXM 40GB on NVSwitch. One VM has a device group of four, one a group of two, as Nvidia:2@grid_a100x-40c%NVLink in vSphere; of the two GPUs that are left one serves a whole-GPU vGPU, the other two fractions. After a VMware blog post of March 2023 and an article of April 2023, partly from memory; which modules form pairs on this baseboard is not verified.</source>
        <translation type="unfinished">Oito A100 SXM 40GB em NVSwitch. Uma VM tem um grupo de dispositivos de quatro, outra um grupo de dois, como Nvidia:2@grid_a100x-40c%NVLink no vSphere; das duas GPUs que sobram, uma atende uma vGPU de GPU inteira, a outra, duas frações. Conforme um post do blog da VMware de março de 2023 e um artigo de abril de 2023, em parte de memória; quais módulos formam pares nesta placa-base não está verificado.</translation>
    </message>
    <message>
        <source>An assignment policy that blocks the larger vGPU</source>
        <translation type="unfinished">Uma política de atribuição que bloqueia a vGPU maior</translation>
    </message>
    <message>
        <source>One host with two H100 in same-size mode. As drawn, two VMs of 10 GB share a GPU and one of 20 GB has the other. The host spreads its vGPUs, which is the default, so in truth the first two VMs lock both GPUs to 10 GB and the third does not start although 140 GB are free. The finding says so; its fix gives the host the policy consolidation, with which the drawing comes true.</source>
        <translation type="unfinished">Um host com duas H100 no modo de mesmo tamanho. Como desenhado, duas VMs de 10 GB compartilham uma GPU e uma de 20 GB tem a outra. O host distribui as suas vGPUs, que é o padrão; na verdade, portanto, as duas primeiras VMs fixam ambas as GPUs em 10 GB e a terceira não inicia, embora haja 140 GB livres. A ocorrência diz isso; a sua correção dá ao host a política consolidação, com a qual o desenho se torna verdadeiro.</translation>
    </message>
    <message>
        <source>A time-sliced pool and a MIG pool for private AI</source>
        <translation type="unfinished">Um pool de tempo compartilhado e um pool MIG para IA privada</translation>
    </message>
    <message>
        <source>Guides to private AI keep two pools. NIM microservices run on time-sliced GPUs, since the guides say that they cannot run on MIG; notebooks and small models run on MIG. Each pool has the room of one host to spare, so that vSphere HA can restart the VMs of a host that is lost. What is said about NIM and about at least three GPU hosts comes from blog posts and is not verified.</source>
        <translation type="unfinished">Os guias de IA privada mantêm dois pools. Os microsserviços NIM funcionam em GPUs de tempo compartilhado, pois os guias dizem que não podem funcionar em MIG; notebooks e modelos pequenos funcionam em MIG. Cada pool tem de reserva o espaço de um host, para que o vSphere HA possa reiniciar as VMs de um host perdido. O que se diz sobre o NIM e sobre pelo menos três hosts com GPU vem de posts de blog e não está verificado.</translation>
    </message>
    <message>
        <source>77 requests in same-size and in mixed-size mode</source>
        <translation type="unfinished">77 pedidos no modo de mesmo tamanho e no de tamanho misto</translation>
    </message>
    <message>
        <source>The same queue of 77 VMs with 8, 10, 20 and 40 GB on two clusters of four hosts with four H100. Same-size mode serves 64 of them, since the first small VMs lock the GPUs; mixed-size mode serves 74 and strands little. The order, the numbers and the places are those of a public article and its simulator, which spreads over hosts in turn; vSphere itself may choose other GPUs.</source>
        <translation type="unfinished">A mesma fila de 77 VMs com 8, 10, 20 e 40 GB em dois clusters de quatro hosts com quatro H100. O modo de mesmo tamanho atende 64 delas, pois as primeiras VMs pequenas fixam as GPUs; o modo de tamanho misto atende 74 e desaproveita pouco. A ordem, os números e os lugares são os de um artigo público e do seu simulador, que distribui pelos hosts em turnos; o próprio vSphere pode escolher outras GPUs.</translation>
    </message>
    <message>
        <source>One-GPU and two-GPU VMs over two hosts</source>
        <translation type="unfinished">VMs de uma GPU e de duas GPUs em dois hosts</translation>
    </message>
    <message>
        <source>Two clusters of two hosts with two A100 80GB each, and VMs with whole-GPU profiles. Where the one-GPU VMs are spread over the hosts, the VM with two GPUs waits although two GPUs are free; where they are consolidated on one host, it starts on the other. After a VMware blog post of September 2023 on vSphere 8 Update 2, whose details are retold from memory and not verified.</source>
        <translation type="unfinished">Dois clusters de dois hosts com duas A100 80GB cada, e VMs com perfis de GPU inteira. Onde as VMs de uma GPU estão distribuídas pelos hosts, a VM com duas GPUs aguarda, embora haja duas GPUs livres; onde estão consolidadas em um host, ela inicia no outro. Conforme um post do blog da VMware de setembro de 2023 sobre o vSphere 8 Update 2, cujos detalhes são recontados de memória e não verificados.</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Placements</source>
        <translation type="unfinished">Posicionamentos</translation>
    </message>
    <message>
        <source>VM</source>
        <translation type="unfinished">VM</translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished">Dispositivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">Perfil</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished">GPU</translation>
    </message>
    <message>
        <source>Placement ID</source>
        <translation type="unfinished">ID de posicionamento</translation>
    </message>
    <message>
        <source>Device group</source>
        <translation type="unfinished">Grupo de dispositivos</translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished">Energia</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Ocorrências</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished">Severidade</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Regra</translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished">Caminho</translation>
    </message>
    <message>
        <source>Also about</source>
        <translation type="unfinished">Também sobre</translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished">Mensagem</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation type="unfinished">Solução</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished">Dispensada</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Motivo</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished">Impressão digital</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">Licenças</translation>
    </message>
    <message>
        <source>One of</source>
        <translation type="unfinished">Uma destas</translation>
    </message>
    <message>
        <source>Running VMs</source>
        <translation type="unfinished">VMs em execução</translation>
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
        <translation type="unfinished">Nenhum.</translation>
    </message>
    <message>
        <source>No temporary file can be made for the workbook.</source>
        <translation type="unfinished">Não é possível criar um arquivo temporário para a pasta de trabalho.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; has more rows than a sheet can hold; export a cluster at a time, or choose CSV.</source>
        <translation type="unfinished">A tabela &quot;%1&quot; tem mais linhas do que uma planilha comporta; exporte um cluster por vez, ou escolha CSV.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Empty design</source>
        <translation type="unfinished">Projeto vazio</translation>
    </message>
    <message>
        <source>One cluster and nothing in it.</source>
        <translation type="unfinished">Um cluster e nada nele.</translation>
    </message>
    <message>
        <source>Passthrough and vGPU on one host</source>
        <translation type="unfinished">Passthrough e vGPU em um host</translation>
    </message>
    <message>
        <source>Four A100: two in passthrough for training, one in equal slices, one in MIG mode.</source>
        <translation type="unfinished">Quatro A100: duas em passthrough para treinamento, uma em fatias iguais, uma em modo MIG.</translation>
    </message>
    <message>
        <source>Virtual workstations on two L40S hosts</source>
        <translation type="unfinished">Estações de trabalho virtuais em dois hosts L40S</translation>
    </message>
    <message>
        <source>Eight workstations of 6 GB on each GPU, in equal slices.</source>
        <translation type="unfinished">Oito estações de trabalho de 6 GB em cada GPU, em fatias iguais.</translation>
    </message>
    <message>
        <source>Inference on four HGX H100 hosts</source>
        <translation type="unfinished">Inferência em quatro hosts HGX H100</translation>
    </message>
    <message>
        <source>Eight H100 per host, all in MIG mode, with instances of several sizes.</source>
        <translation type="unfinished">Oito H100 por host, todas em modo MIG, com instâncias de vários tamanhos.</translation>
    </message>
    <message>
        <source>Three hosts, one of them spare</source>
        <translation type="unfinished">Três hosts, um deles de reserva</translation>
    </message>
    <message>
        <source>Two hosts with vGPUs of several sizes; the third keeps the room of one of them free.</source>
        <translation type="unfinished">Dois hosts com vGPUs de vários tamanhos; o terceiro mantém livre o espaço de um deles.</translation>
    </message>
    <message>
        <source>Example A: both modes on one host</source>
        <translation type="unfinished">Exemplo A: ambos os modos em um host</translation>
    </message>
    <message>
        <source>One VM has a whole GPU by DirectPath I/O, another a vGPU on a second GPU of the host.</source>
        <translation type="unfinished">Uma VM tem uma GPU inteira por DirectPath I/O, outra uma vGPU em uma segunda GPU do host.</translation>
    </message>
    <message>
        <source>Example B: one mode per host</source>
        <translation type="unfinished">Exemplo B: um modo por host</translation>
    </message>
    <message>
        <source>The same VMs on two hosts; only one of them needs the vGPU Manager.</source>
        <translation type="unfinished">As mesmas VMs em dois hosts; somente um deles precisa do vGPU Manager.</translation>
    </message>
    <message>
        <source>Modes side by side</source>
        <translation type="unfinished">Modos lado a lado</translation>
    </message>
    <message>
        <source>Where vGPUs land</source>
        <translation type="unfinished">Onde as vGPUs vão parar</translation>
    </message>
    <message>
        <source>Linked GPUs and device groups</source>
        <translation type="unfinished">GPUs interligadas e grupos de dispositivos</translation>
    </message>
    <message>
        <source>Six hosts split by mode</source>
        <translation type="unfinished">Seis hosts divididos por modo</translation>
    </message>
    <message>
        <source>Passthrough, time-sliced and MIG hosts; a waiting VM fits on three of the six.</source>
        <translation type="unfinished">Hosts de passthrough, de tempo compartilhado (time-sliced) e MIG; uma VM que aguarda cabe em três dos seis.</translation>
    </message>
    <message>
        <source>Two pools for private AI</source>
        <translation type="unfinished">Dois pools para IA privada</translation>
    </message>
    <message>
        <source>A time-sliced pool for NIM and a MIG pool, each with the room of one host to spare.</source>
        <translation type="unfinished">Um pool de tempo compartilhado (time-sliced) para NIM e um pool MIG, cada um com a folga de um host.</translation>
    </message>
    <message>
        <source>C and Q sizes on one GPU</source>
        <translation type="unfinished">Tamanhos C e Q em uma GPU</translation>
    </message>
    <message>
        <source>A40 and L40S in mixed-size mode, and a GPU that serves desktops by day and computing by night.</source>
        <translation type="unfinished">A40 e L40S no modo de tamanho misto, e uma GPU que atende desktops de dia e computação à noite.</translation>
    </message>
    <message>
        <source>MIG on eight H100</source>
        <translation type="unfinished">MIG em oito H100</translation>
    </message>
    <message>
        <source>Six instances of 4g.40gb and two of 3g.40gb, as observed on a real server.</source>
        <translation type="unfinished">Seis instâncias de 4g.40gb e duas de 3g.40gb, como observado em um servidor real.</translation>
    </message>
    <message>
        <source>A policy that blocks the larger vGPU</source>
        <translation type="unfinished">Uma política que bloqueia a vGPU maior</translation>
    </message>
    <message>
        <source>Spreading locks both GPUs of a host to 10 GB before the VM of 20 GB comes.</source>
        <translation type="unfinished">A distribuição fixa as duas GPUs de um host em 10 GB antes que chegue a VM de 20 GB.</translation>
    </message>
    <message>
        <source>Slim and right-sized profiles</source>
        <translation type="unfinished">Perfis enxutos e bem dimensionados</translation>
    </message>
    <message>
        <source>Ten VMs on six GPUs, once with a profile for each need and once with few sizes.</source>
        <translation type="unfinished">Dez VMs em seis GPUs, uma vez com um perfil para cada necessidade e outra com poucos tamanhos.</translation>
    </message>
    <message>
        <source>77 requests in two modes</source>
        <translation type="unfinished">77 pedidos em dois modos</translation>
    </message>
    <message>
        <source>One queue on four hosts: same-size mode serves 64 VMs, mixed-size mode 74.</source>
        <translation type="unfinished">Uma fila em quatro hosts: o modo de mesmo tamanho atende 64 VMs, o modo de tamanho misto, 74.</translation>
    </message>
    <message>
        <source>Spread or consolidate hosts</source>
        <translation type="unfinished">Distribuir ou consolidar hosts</translation>
    </message>
    <message>
        <source>Whether a VM with two GPUs still starts depends on where those with one GPU went.</source>
        <translation type="unfinished">Se uma VM com duas GPUs ainda inicia depende de onde foram parar as que têm uma GPU.</translation>
    </message>
    <message>
        <source>Two VMs with half an H200 each</source>
        <translation type="unfinished">Duas VMs com meia H200 cada</translation>
    </message>
    <message>
        <source>Spread over two GPUs, they leave two halves and no whole GPU.</source>
        <translation type="unfinished">Distribuídas em duas GPUs, elas deixam duas metades e nenhuma GPU inteira.</translation>
    </message>
    <message>
        <source>A group of four among two generations</source>
        <translation type="unfinished">Um grupo de quatro entre duas gerações</translation>
    </message>
    <message>
        <source>Four hosts with bridged A100 pairs and two HGX H100 hosts; a VM asks for four linked H100.</source>
        <translation type="unfinished">Quatro hosts com pares de A100 ligados por ponte e dois hosts HGX H100; uma VM solicita quatro H100 interligadas.</translation>
    </message>
    <message>
        <source>Groups of 2, 2 and 4 on HGX H100</source>
        <translation type="unfinished">Grupos de 2, 2 e 4 em HGX H100</translation>
    </message>
    <message>
        <source>A layout that keeps a half of the baseboard whole, and one that does not.</source>
        <translation type="unfinished">Um layout que mantém inteira uma metade da placa-base, e um que não.</translation>
    </message>
    <message>
        <source>How GPUs of a host are joined</source>
        <translation type="unfinished">Como as GPUs de um host são interligadas</translation>
    </message>
    <message>
        <source>PCIe only, pairs, domains of four, SXM modules and NVSwitch side by side.</source>
        <translation type="unfinished">Somente PCIe, pares, domínios de quatro, módulos SXM e NVSwitch lado a lado.</translation>
    </message>
    <message>
        <source>Device groups on A100</source>
        <translation type="unfinished">Grupos de dispositivos em A100</translation>
    </message>
    <message>
        <source>A pair joined by NVLink bridges, and a GPU with a network card behind one switch.</source>
        <translation type="unfinished">Um par interligado por pontes NVLink, e uma GPU com uma placa de rede atrás de um mesmo switch.</translation>
    </message>
    <message>
        <source>Eight A100 with NVSwitch</source>
        <translation type="unfinished">Oito A100 com NVSwitch</translation>
    </message>
    <message>
        <source>Groups of four and two; the GPUs that are left serve single vGPUs and fractions.</source>
        <translation type="unfinished">Grupos de quatro e de dois; as GPUs que sobram atendem vGPUs individuais e frações.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Time-sliced, %1-series</source>
        <translation type="unfinished">Tempo compartilhado (time-sliced), série %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished">Desconhecido</translation>
    </message>
    <message>
        <source>%1 (%2 in mixed size)</source>
        <translation type="unfinished">%1 (%2 em tamanho misto)</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished">Não atribuída</translation>
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
        <translation type="unfinished">Mesmo tamanho</translation>
    </message>
    <message>
        <source>Mixed size</source>
        <translation type="unfinished">Tamanho misto</translation>
    </message>
    <message>
        <source>Multi-instance (MIG)</source>
        <translation type="unfinished">Multi-instância (MIG)</translation>
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
        <translation type="unfinished">Desempenho (distribuir)</translation>
    </message>
    <message>
        <source>Consolidation (fill)</source>
        <translation type="unfinished">Consolidação (preencher)</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Nenhum</translation>
    </message>
    <message>
        <source>Data Center driver</source>
        <translation type="unfinished">Driver Data Center</translation>
    </message>
    <message>
        <source>vGPU Manager</source>
        <translation type="unfinished">vGPU Manager</translation>
    </message>
    <message>
        <source>vGPU guest driver</source>
        <translation type="unfinished">Driver convidado de vGPU</translation>
    </message>
    <message>
        <source>NVD-AIE (compute)</source>
        <translation type="unfinished">NVD-AIE (computação)</translation>
    </message>
    <message>
        <source>NVD-VGPU (graphics)</source>
        <translation type="unfinished">NVD-VGPU (gráficos)</translation>
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
        <translation type="unfinished">Disco</translation>
    </message>
    <message>
        <source>USB or SD card</source>
        <translation type="unfinished">USB ou cartão SD</translation>
    </message>
    <message>
        <source>Network or SAN</source>
        <translation type="unfinished">Rede ou SAN</translation>
    </message>
    <message>
        <source>Best effort</source>
        <translation type="unfinished">Melhor esforço</translation>
    </message>
    <message>
        <source>Equal share</source>
        <translation type="unfinished">Cota igual</translation>
    </message>
    <message>
        <source>Fixed share</source>
        <translation type="unfinished">Cota fixa</translation>
    </message>
    <message>
        <source>NVIDIA License System (CLS or DLS)</source>
        <translation type="unfinished">NVIDIA License System (CLS ou DLS)</translation>
    </message>
    <message>
        <source>Legacy licence server</source>
        <translation type="unfinished">Servidor de licenças legado</translation>
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
        <translation type="unfinished">DRS desativado</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished">Manual</translation>
    </message>
    <message>
        <source>Partially automated</source>
        <translation type="unfinished">Parcialmente automatizado</translation>
    </message>
    <message>
        <source>Fully automated</source>
        <translation type="unfinished">Totalmente automatizado</translation>
    </message>
    <message>
        <source>vMotion</source>
        <translation type="unfinished">vMotion</translation>
    </message>
    <message>
        <source>Restart by vSphere HA</source>
        <translation type="unfinished">Reinicialização pelo vSphere HA</translation>
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
        <translation type="unfinished">Snapshots com memória</translation>
    </message>
    <message>
        <source>Suspend and resume</source>
        <translation type="unfinished">Suspender e retomar</translation>
    </message>
    <message>
        <source>Site Recovery</source>
        <translation type="unfinished">Site Recovery</translation>
    </message>
    <message>
        <source>Peer-to-peer CUDA over NVLink</source>
        <translation type="unfinished">CUDA ponto a ponto por NVLink</translation>
    </message>
    <message>
        <source>GPUDirect RDMA or Storage</source>
        <translation type="unfinished">GPUDirect RDMA ou Storage</translation>
    </message>
    <message>
        <source>Unified memory (enable_uvm)</source>
        <translation type="unfinished">Memória unificada (enable_uvm)</translation>
    </message>
    <message>
        <source>CUDA debugging (enable_debugging)</source>
        <translation type="unfinished">Depuração CUDA (enable_debugging)</translation>
    </message>
    <message>
        <source>CUDA profiling (enable_profiling)</source>
        <translation type="unfinished">Profiling CUDA (enable_profiling)</translation>
    </message>
    <message>
        <source>Adding and removing GPUs while it runs</source>
        <translation type="unfinished">Adicionar e remover GPUs durante a execução</translation>
    </message>
    <message>
        <source>Powered on</source>
        <translation type="unfinished">Ligada</translation>
    </message>
    <message>
        <source>Powered off</source>
        <translation type="unfinished">Desligada</translation>
    </message>
    <message>
        <source>Dynamic passthrough</source>
        <translation type="unfinished">Passthrough dinâmico</translation>
    </message>
    <message>
        <source>Time-sliced</source>
        <translation type="unfinished">Tempo compartilhado (time-sliced)</translation>
    </message>
    <message>
        <source>MIG</source>
        <translation type="unfinished">MIG</translation>
    </message>
    <message>
        <source>MIG, time-sliced</source>
        <translation type="unfinished">MIG, tempo compartilhado</translation>
    </message>
    <message>
        <source>vGPU, no profile yet</source>
        <translation type="unfinished">vGPU, ainda sem perfil</translation>
    </message>
    <message>
        <source>Whole GPU</source>
        <translation type="unfinished">GPU inteira</translation>
    </message>
    <message>
        <source>Whole GPU: %1</source>
        <translation type="unfinished">GPU inteira: %1</translation>
    </message>
    <message>
        <source>A VM with a GPU needs a driver in its guest: the Data Center driver for a passthrough GPU, the vGPU guest driver for a vGPU.</source>
        <translation type="unfinished">Uma VM com GPU precisa de um driver no convidado: o driver Data Center para uma GPU em passthrough, o driver convidado de vGPU para uma vGPU.</translation>
    </message>
    <message>
        <source>Belongs in the guest of a VM that has a whole GPU by passthrough (DirectPath I/O).</source>
        <translation type="unfinished">Deve estar no convidado de uma VM que tem uma GPU inteira por passthrough (DirectPath I/O).</translation>
    </message>
    <message>
        <source>Belongs on the ESXi host that serves vGPUs, never in a guest.</source>
        <translation type="unfinished">Deve estar no host ESXi que atende vGPUs, nunca em um convidado.</translation>
    </message>
    <message>
        <source>Belongs in the guest of a VM that has a vGPU; it must be compatible with the vGPU Manager on the host.</source>
        <translation type="unfinished">Deve estar no convidado de uma VM que tem uma vGPU; precisa ser compatível com o vGPU Manager do host.</translation>
    </message>
</context>
<context>
    <name>TitleBlock</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>vGPU guest driver</source>
        <translation type="unfinished">Driver convidado de vGPU</translation>
    </message>
    <message>
        <source>Data Center driver</source>
        <translation type="unfinished">Driver Data Center</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished">Cliente</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Alteração</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished">Revisão</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Data</translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished">Autor</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished">Revisor</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished">Aprovado por</translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished">Conteúdo</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation type="unfinished">Catálogo</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished">Versões</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished">Verificação</translation>
    </message>
</context>
<context>
    <name>VersionStore</name>
    <message>
        <source>The version before could not be put with the earlier versions: %1.</source>
        <translation type="unfinished">A versão anterior não pôde ser guardada com as versões anteriores: %1.</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Use a slot of this GPU</source>
        <translation type="unfinished">Usar um slot desta GPU</translation>
    </message>
    <message>
        <source>Use this GPU as a whole</source>
        <translation type="unfinished">Usar esta GPU como um todo</translation>
    </message>
    <message>
        <source>Switch this GPU to: %1</source>
        <translation type="unfinished">Mudar esta GPU para: %1</translation>
    </message>
    <message>
        <source>Use GPU %1 of this host</source>
        <translation type="unfinished">Usar a GPU %1 deste host</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished">Usar %1</translation>
    </message>
    <message>
        <source>Use a free slot of this GPU</source>
        <translation type="unfinished">Usar um slot livre desta GPU</translation>
    </message>
    <message>
        <source>Use %1, of the same size</source>
        <translation type="unfinished">Usar %1, do mesmo tamanho</translation>
    </message>
    <message>
        <source>Fill the GPUs of this host</source>
        <translation type="unfinished">Preencher as GPUs deste host</translation>
    </message>
    <message numerus="yes">
        <source>Put the other %Ln VM(s) on %1</source>
        <translation type="unfinished">
            <numerusform>Colocar a outra VM em %1</numerusform>
            <numerusform>Colocar as outras %Ln VMs em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill the GPUs of %1</source>
        <translation type="unfinished">Preencher as GPUs de %1</translation>
    </message>
</context>
<context>
    <name>YamlSyntax</name>
    <message>
        <source>YAML directives must have exactly one argument</source>
        <translation type="unfinished">diretivas YAML devem ter exatamente um argumento</translation>
    </message>
    <message>
        <source>bad YAML version</source>
        <translation type="unfinished">versão YAML inválida</translation>
    </message>
    <message>
        <source>YAML major version too large</source>
        <translation type="unfinished">versão principal do YAML grande demais</translation>
    </message>
    <message>
        <source>repeated YAML directive</source>
        <translation type="unfinished">diretiva YAML repetida</translation>
    </message>
    <message>
        <source>TAG directives must have exactly two arguments</source>
        <translation type="unfinished">diretivas TAG devem ter exatamente dois argumentos</translation>
    </message>
    <message>
        <source>repeated TAG directive</source>
        <translation type="unfinished">diretiva TAG repetida</translation>
    </message>
    <message>
        <source>illegal character found while scanning tag handle</source>
        <translation type="unfinished">caractere ilegal encontrado ao ler o identificador de tag</translation>
    </message>
    <message>
        <source>tag handle with no suffix</source>
        <translation type="unfinished">identificador de tag sem sufixo</translation>
    </message>
    <message>
        <source>end of verbatim tag not found</source>
        <translation type="unfinished">fim da tag literal não encontrado</translation>
    </message>
    <message>
        <source>end of map not found</source>
        <translation type="unfinished">fim do mapa não encontrado</translation>
    </message>
    <message>
        <source>end of map flow not found</source>
        <translation type="unfinished">fim do mapa em linha (flow) não encontrado</translation>
    </message>
    <message>
        <source>end of sequence not found</source>
        <translation type="unfinished">fim da sequência não encontrado</translation>
    </message>
    <message>
        <source>end of sequence flow not found</source>
        <translation type="unfinished">fim da sequência em linha (flow) não encontrado</translation>
    </message>
    <message>
        <source>cannot assign multiple tags to the same node</source>
        <translation type="unfinished">não é possível atribuir várias tags ao mesmo nó</translation>
    </message>
    <message>
        <source>cannot assign multiple anchors to the same node</source>
        <translation type="unfinished">não é possível atribuir várias âncoras ao mesmo nó</translation>
    </message>
    <message>
        <source>cannot assign multiple aliases to the same node</source>
        <translation type="unfinished">não é possível atribuir vários aliases ao mesmo nó</translation>
    </message>
    <message>
        <source>aliases can&apos;t have any content, *including* tags</source>
        <translation type="unfinished">aliases não podem ter conteúdo, *inclusive* tags</translation>
    </message>
    <message>
        <source>bad character found while scanning hex number</source>
        <translation type="unfinished">caractere inválido encontrado ao ler número hexadecimal</translation>
    </message>
    <message>
        <source>invalid unicode</source>
        <translation type="unfinished">unicode inválido</translation>
    </message>
    <message>
        <source>unknown escape character</source>
        <translation type="unfinished">caractere de escape desconhecido</translation>
    </message>
    <message>
        <source>unknown token</source>
        <translation type="unfinished">token desconhecido</translation>
    </message>
    <message>
        <source>illegal document indicator in scalar</source>
        <translation type="unfinished">indicador de documento ilegal em escalar</translation>
    </message>
    <message>
        <source>illegal EOF in scalar</source>
        <translation type="unfinished">fim de arquivo (EOF) ilegal em escalar</translation>
    </message>
    <message>
        <source>illegal character in scalar</source>
        <translation type="unfinished">caractere ilegal em escalar</translation>
    </message>
    <message>
        <source>illegal tab when looking for indentation</source>
        <translation type="unfinished">tabulação ilegal ao procurar a indentação</translation>
    </message>
    <message>
        <source>illegal flow end</source>
        <translation type="unfinished">fim de bloco em linha (flow) ilegal</translation>
    </message>
    <message>
        <source>illegal block entry</source>
        <translation type="unfinished">entrada de bloco ilegal</translation>
    </message>
    <message>
        <source>illegal map key</source>
        <translation type="unfinished">chave de mapa ilegal</translation>
    </message>
    <message>
        <source>illegal map value</source>
        <translation type="unfinished">valor de mapa ilegal</translation>
    </message>
    <message>
        <source>alias not found after *</source>
        <translation type="unfinished">alias não encontrado após *</translation>
    </message>
    <message>
        <source>anchor not found after &amp;</source>
        <translation type="unfinished">âncora não encontrada após &amp;</translation>
    </message>
    <message>
        <source>illegal character found while scanning alias</source>
        <translation type="unfinished">caractere ilegal encontrado ao ler alias</translation>
    </message>
    <message>
        <source>illegal character found while scanning anchor</source>
        <translation type="unfinished">caractere ilegal encontrado ao ler âncora</translation>
    </message>
    <message>
        <source>cannot set zero indentation for a block scalar</source>
        <translation type="unfinished">não é possível definir indentação zero para um escalar em bloco</translation>
    </message>
    <message>
        <source>unexpected character in block scalar</source>
        <translation type="unfinished">caractere inesperado em escalar em bloco</translation>
    </message>
    <message>
        <source>the referenced anchor is not defined</source>
        <translation type="unfinished">a âncora referenciada não está definida</translation>
    </message>
</context>
<context>
    <name>YamlTexts</name>
    <message>
        <source>Anchors and aliases are not part of this format; write the value out.</source>
        <translation type="unfinished">Âncoras e aliases não fazem parte deste formato; escreva o valor por extenso.</translation>
    </message>
    <message>
        <source>YAML tags such as &quot;%1&quot; are not part of this format.</source>
        <translation type="unfinished">Tags YAML como &quot;%1&quot; não fazem parte deste formato.</translation>
    </message>
    <message>
        <source>Another YAML document starts here, or this line does not belong to what is above it; one document is expected.</source>
        <translation type="unfinished">Outro documento YAML começa aqui, ou esta linha não pertence ao que está acima; espera-se um único documento.</translation>
    </message>
    <message>
        <source>The quotation mark that opens here is never closed.</source>
        <translation type="unfinished">As aspas que se abrem aqui nunca são fechadas.</translation>
    </message>
    <message>
        <source>This text contains a control character; only tabs and line ends are allowed.</source>
        <translation type="unfinished">Este texto contém um caractere de controle; são permitidas somente tabulações e quebras de linha.</translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %Ln values, which is the most that is read.</source>
        <translation type="unfinished">
            <numerusform>O arquivo tem mais de %Ln valor, que é o máximo lido.</numerusform>
            <numerusform>O arquivo tem mais de %Ln valores, que é o máximo lido.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key of a map must be plain text.</source>
        <translation type="unfinished">Uma chave de um mapa deve ser texto simples.</translation>
    </message>
    <message numerus="yes">
        <source>Lists and maps are nested deeper than %Ln levels, which is the most that is read.</source>
        <translation type="unfinished">
            <numerusform>Listas e mapas estão aninhados em mais de %Ln nível, que é o máximo lido.</numerusform>
            <numerusform>Listas e mapas estão aninhados em mais de %Ln níveis, que é o máximo lido.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; occurs twice in one map.</source>
        <translation type="unfinished">A chave &quot;%1&quot; ocorre duas vezes em um mapa.</translation>
    </message>
    <message>
        <source>The byte %1 is not UTF-8; save the file as UTF-8 text.</source>
        <translation type="unfinished">O byte %1 não é UTF-8; salve o arquivo como texto UTF-8.</translation>
    </message>
    <message>
        <source>The control character %1 does not belong in a text file.</source>
        <translation type="unfinished">O caractere de controle %1 não cabe em um arquivo de texto.</translation>
    </message>
    <message>
        <source>This is not well-formed YAML: %1.</source>
        <translation type="unfinished">Isto não é YAML bem formado: %1.</translation>
    </message>
    <message>
        <source>The file could not be read as YAML: %1.</source>
        <translation type="unfinished">Não foi possível ler o arquivo como YAML: %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, which is the most that is read.</source>
        <translation type="unfinished">O arquivo é maior que %1 MiB, que é o máximo lido.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished">Você quis dizer &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">nada</translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished">uma lista</translation>
    </message>
    <message>
        <source>a map</source>
        <translation type="unfinished">um mapa</translation>
    </message>
    <message>
        <source>Expected text, but got %1.</source>
        <translation type="unfinished">Esperava-se texto, mas foi encontrado %1.</translation>
    </message>
    <message>
        <source>Expected a whole number, but got %1.</source>
        <translation type="unfinished">Esperava-se um número inteiro, mas foi encontrado %1.</translation>
    </message>
    <message>
        <source>Expected a whole number from %1 to %2, but got %3.</source>
        <translation type="unfinished">Esperava-se um número inteiro de %1 a %2, mas foi encontrado %3.</translation>
    </message>
    <message>
        <source>Expected true or false, but got %1.</source>
        <translation type="unfinished">Esperava-se true ou false, mas foi encontrado %1.</translation>
    </message>
    <message>
        <source>Expected one of %1, but got %2.</source>
        <translation type="unfinished">Esperava-se um destes valores: %1, mas foi encontrado %2.</translation>
    </message>
    <message>
        <source>Expected a list, but got %1.</source>
        <translation type="unfinished">Esperava-se uma lista, mas foi encontrado %1.</translation>
    </message>
    <message>
        <source>Expected a map of keys and values, but got %1.</source>
        <translation type="unfinished">Esperava-se um mapa de chaves e valores, mas foi encontrado %1.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing here.</source>
        <translation type="unfinished">Falta aqui a chave &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Unknown key &quot;%1&quot;.</source>
        <translation type="unfinished">Chave desconhecida &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>sliceboard::AddGpusDialog</name>
    <message>
        <source>Add GPUs</source>
        <translation type="unfinished">Adicionar GPUs</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Adicionar</translation>
    </message>
    <message>
        <source>GPU &amp;model:</source>
        <translation type="unfinished">&amp;Modelo de GPU:</translation>
    </message>
    <message>
        <source>&amp;Number of GPUs:</source>
        <translation type="unfinished">&amp;Número de GPUs:</translation>
    </message>
    <message>
        <source>Choose a GPU model.</source>
        <translation type="unfinished">Escolha um modelo de GPU.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln host</numerusform>
            <numerusform>%Ln hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %Ln GPU(s) to %1.</source>
        <translation type="unfinished">
            <numerusform>Adiciona %Ln GPU a %1.</numerusform>
            <numerusform>Adiciona %Ln GPUs a %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::AddHostsDialog</name>
    <message>
        <source>BIOS settings</source>
        <translation type="unfinished">configurações do BIOS</translation>
    </message>
    <message>
        <source>boot device</source>
        <translation type="unfinished">dispositivo de inicialização</translation>
    </message>
    <message>
        <source>NVSwitch</source>
        <translation type="unfinished">NVSwitch</translation>
    </message>
    <message>
        <source>module ids</source>
        <translation type="unfinished">IDs de módulo</translation>
    </message>
    <message>
        <source>From the server come: %1.</source>
        <translation type="unfinished">Do servidor vêm: %1.</translation>
    </message>
    <message>
        <source>Not verified: %1.</source>
        <translation type="unfinished">Não verificado: %1.</translation>
    </message>
    <message>
        <source>Add Hosts</source>
        <translation type="unfinished">Adicionar hosts</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Adicionar</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished">Não informado</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Nenhum</translation>
    </message>
    <message>
        <source>As entered below</source>
        <translation type="unfinished">Como informado abaixo</translation>
    </message>
    <message>
        <source>&amp;Number of hosts:</source>
        <translation type="unfinished">&amp;Número de hosts:</translation>
    </message>
    <message>
        <source>Name &amp;prefix:</source>
        <translation type="unfinished">&amp;Prefixo do nome:</translation>
    </message>
    <message>
        <source>&amp;First number:</source>
        <translation type="unfinished">P&amp;rimeiro número:</translation>
    </message>
    <message>
        <source>&amp;Cluster:</source>
        <translation type="unfinished">&amp;Cluster:</translation>
    </message>
    <message>
        <source>&amp;Like host:</source>
        <translation type="unfinished">Como o &amp;host:</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation type="unfinished">Serv&amp;idor:</translation>
    </message>
    <message>
        <source>vGPU &amp;Manager release:</source>
        <translation type="unfinished">&amp;Versão do vGPU Manager:</translation>
    </message>
    <message>
        <source>Pac&amp;kage:</source>
        <translation type="unfinished">Paco&amp;te:</translation>
    </message>
    <message>
        <source>Default &amp;graphics type:</source>
        <translation type="unfinished">Tipo de &amp;gráficos padrão:</translation>
    </message>
    <message>
        <source>&amp;Assignment policy:</source>
        <translation type="unfinished">Política de &amp;atribuição:</translation>
    </message>
    <message>
        <source>GP&amp;U model:</source>
        <translation type="unfinished">&amp;Modelo de GPU:</translation>
    </message>
    <message>
        <source>GPU&amp;s per host:</source>
        <translation type="unfinished">GPU&amp;s por host:</translation>
    </message>
    <message>
        <source>GPU us&amp;e:</source>
        <translation type="unfinished">&amp;Uso da GPU:</translation>
    </message>
    <message>
        <source>vGPU m&amp;ode:</source>
        <translation type="unfinished">Mo&amp;do de vGPU:</translation>
    </message>
    <message>
        <source>“%1” is no ESXi version. Write it as 8.0.3 or 8.0 U3.</source>
        <translation type="unfinished">“%1” não é uma versão do ESXi. Escreva como 8.0.3 ou 8.0 U3.</translation>
    </message>
    <message>
        <source>Adds %1.</source>
        <translation type="unfinished">Adiciona %1.</translation>
    </message>
    <message>
        <source>ES&amp;Xi version:</source>
        <translation type="unfinished">Versão do ES&amp;Xi:</translation>
    </message>
</context>
<context>
    <name>sliceboard::AddVmsDialog</name>
    <message>
        <source>Add VMs</source>
        <translation type="unfinished">Adicionar VMs</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Adicionar</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished">Não informado</translation>
    </message>
    <message>
        <source>Reserve all guest memory</source>
        <translation type="unfinished">Reservar toda a memória do convidado</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">Nada ainda</translation>
    </message>
    <message>
        <source>A vGPU</source>
        <translation type="unfinished">Uma vGPU</translation>
    </message>
    <message>
        <source>A whole GPU (passthrough)</source>
        <translation type="unfinished">Uma GPU inteira (passthrough)</translation>
    </message>
    <message>
        <source>&amp;Number of VMs:</source>
        <translation type="unfinished">&amp;Número de VMs:</translation>
    </message>
    <message>
        <source>Name &amp;prefix:</source>
        <translation type="unfinished">&amp;Prefixo do nome:</translation>
    </message>
    <message>
        <source>&amp;First number:</source>
        <translation type="unfinished">P&amp;rimeiro número:</translation>
    </message>
    <message>
        <source>&amp;Ask for:</source>
        <translation type="unfinished">&amp;Solicitar:</translation>
    </message>
    <message>
        <source>P&amp;rofile:</source>
        <translation type="unfinished">Per&amp;fil:</translation>
    </message>
    <message>
        <source>&amp;Guest OS:</source>
        <translation type="unfinished">S&amp;O convidado:</translation>
    </message>
    <message>
        <source>NVIDIA &amp;driver in the guest:</source>
        <translation type="unfinished">&amp;Driver NVIDIA no convidado:</translation>
    </message>
    <message>
        <source>Driver re&amp;lease:</source>
        <translation type="unfinished">&amp;Versão do driver:</translation>
    </message>
    <message>
        <source>Firm&amp;ware:</source>
        <translation type="unfinished">Firm&amp;ware:</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation type="unfinished">&amp;Memória:</translation>
    </message>
    <message>
        <source>64-bit MM&amp;IO:</source>
        <translation type="unfinished">MM&amp;IO de 64 bits:</translation>
    </message>
    <message>
        <source>Adds %1.</source>
        <translation type="unfinished">Adiciona %1.</translation>
    </message>
    <message>
        <source>“%1” is no amount of memory. Write it as 16 GB or 512 MB.</source>
        <translation type="unfinished">“%1” não é uma quantidade de memória. Escreva como 16 GB ou 512 MB.</translation>
    </message>
    <message>
        <source>Choose a profile, or let the VMs ask for nothing yet.</source>
        <translation type="unfinished">Escolha um perfil, ou deixe que as VMs ainda não solicitem nada.</translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardDrag</name>
    <message>
        <source>There is no such way out.</source>
        <translation type="unfinished">Essa solução não existe.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation type="unfinished">Concluído: %1.</translation>
    </message>
    <message>
        <source>Choose a target first.</source>
        <translation type="unfinished">Escolha um destino primeiro.</translation>
    </message>
    <message>
        <source>Dropped %1. %2</source>
        <translation type="unfinished">Você soltou %1. %2</translation>
    </message>
    <message>
        <source>No target is allowed without findings.</source>
        <translation type="unfinished">Nenhum destino é permitido sem ocorrências.</translation>
    </message>
    <message>
        <source>Let go of %1; nothing has changed.</source>
        <translation type="unfinished">Você desistiu de mover %1; nada mudou.</translation>
    </message>
    <message>
        <source>Instead:</source>
        <translation type="unfinished">Em vez disso:</translation>
    </message>
    <message>
        <source>%1: drop it on a GPU for passthrough, on a slot for vGPU, on a host to fill its GPUs.</source>
        <translation type="unfinished">%1: solte em uma GPU para passthrough, em um slot para vGPU, em um host para preencher as suas GPUs.</translation>
    </message>
    <message>
        <source>Took %1. Tab: next target; N: next allowed target; arrows: slot and GPU; P: whole GPU; V: slot; slash: find by name; H: fill the host; C: copy; Alt and arrows: do not snap to slots; 1 to 3: way out; Enter: drop; Shift+Enter: ask how many; Esc: let go.</source>
        <translation type="unfinished">%1 em mãos. Tab: próximo destino; N: próximo destino permitido; setas: slot e GPU; P: GPU inteira; V: slot; barra: buscar por nome; H: preencher o host; C: copiar; Alt e setas: não ajustar aos slots; 1 a 3: solução; Enter: soltar; Shift+Enter: perguntar a quantidade; Esc: largar.</translation>
    </message>
    <message>
        <source>Type a part of the name of a host or GPU. Enter: go on among these; Esc: among all.</source>
        <translation type="unfinished">Digite uma parte do nome de um host ou GPU. Enter: continuar entre estes; Esc: entre todos.</translation>
    </message>
    <message>
        <source>No host or GPU is named “%1”.</source>
        <translation type="unfinished">Nenhum host ou GPU se chama “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln GPU(s).</source>
        <translation type="unfinished">
            <numerusform>“%1”: %Ln GPU.</numerusform>
            <numerusform>“%1”: %Ln GPUs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tab: next · N: next allowed · /: find · H: host · C: copy · Enter: drop · Esc: let go</source>
        <translation type="unfinished">Tab: próximo · N: próximo permitido · /: buscar · H: host · C: cópia · Enter: soltar · Esc: largar</translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardHostDrag</name>
    <message>
        <source>Group the board by cluster to drag hosts to another one.</source>
        <translation type="unfinished">Agrupe o quadro por cluster para arrastar hosts para outro.</translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardItemModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">Modelo</translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished">Uso</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Livre</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VMs</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Ocorrências</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln host</numerusform>
            <numerusform>%Ln hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardLegend</name>
    <message>
        <source>Legend: each cell is a GPU, filled as far as it is used. Modes: %1.</source>
        <translation type="unfinished">Legenda: cada célula é uma GPU, preenchida conforme o uso. Modos: %1.</translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardMinimap</name>
    <message>
        <source>Overview of the board</source>
        <translation type="unfinished">Visão geral do quadro</translation>
    </message>
    <message>
        <source>Overview: click or drag to go there</source>
        <translation type="unfinished">Visão geral: clique ou arraste para ir até lá</translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardScene</name>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln host</numerusform>
            <numerusform>%Ln hosts</numerusform>
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
            <numerusform>%1 de %Ln GPU</numerusform>
            <numerusform>%1 de %Ln GPUs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 GB used</source>
        <translation type="unfinished">%1 de %2 GB usados</translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardView</name>
    <message>
        <source>Board</source>
        <translation type="unfinished">Quadro</translation>
    </message>
    <message>
        <source>No hosts yet</source>
        <translation type="unfinished">Ainda não há hosts</translation>
    </message>
    <message>
        <source>Add a cluster and hosts, start from a template, or open the sample design.</source>
        <translation type="unfinished">Adicione um cluster e hosts, comece com um modelo ou abra o projeto de exemplo.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln host(s)</source>
        <comment>group of hosts</comment>
        <translation type="unfinished">
            <numerusform>%1, %Ln host</numerusform>
            <numerusform>%1, %Ln hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished">recolhido</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished">expandido</translation>
    </message>
    <message>
        <source>Select a VM or a slot first, then take it.</source>
        <translation type="unfinished">Selecione primeiro uma VM ou um slot para pegar.</translation>
    </message>
    <message>
        <source>%1 is left out by the filter.</source>
        <translation type="unfinished">%1 fica de fora por causa do filtro.</translation>
    </message>
</context>
<context>
    <name>sliceboard::CapacityBars</name>
    <message>
        <source>Frame buffer, used and free</source>
        <translation type="unfinished">Frame buffer, usado e livre</translation>
    </message>
    <message>
        <source>Press Enter to choose what a row is about.</source>
        <translation type="unfinished">Pressione Enter para escolher aquilo de que trata uma linha.</translation>
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
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>Frame buffer in GB</source>
        <translation type="unfinished">Frame buffer em GB</translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished">Usado</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Livre</translation>
    </message>
</context>
<context>
    <name>sliceboard::CapacityLegend</name>
    <message>
        <source>Legend of the bars</source>
        <translation type="unfinished">Legenda das barras</translation>
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
        <translation type="unfinished">Ainda não há GPU a contar. Adicione hosts com GPUs em Inserir &gt; Adicionar hosts, e este painel mostra o que eles contêm e o que ainda cabe.</translation>
    </message>
    <message>
        <source>&amp;Bars</source>
        <translation type="unfinished">&amp;Barras</translation>
    </message>
    <message>
        <source>Heat Ma&amp;p</source>
        <translation type="unfinished">Ma&amp;pa de calor</translation>
    </message>
    <message>
        <source>Bars of what is used and free, for what is selected and what is in it</source>
        <translation type="unfinished">Barras do que está usado e livre, para o que está selecionado e o que há nele</translation>
    </message>
    <message>
        <source>A cell for each GPU, with the part of it that is used</source>
        <translation type="unfinished">Uma célula para cada GPU, com a parte dela que está usada</translation>
    </message>
    <message>
        <source>How many more of each profile fit</source>
        <translation type="unfinished">Quantas vGPUs a mais de cada perfil cabem</translation>
    </message>
    <message>
        <source>Licences by edition</source>
        <translation type="unfinished">Licenças por edição</translation>
    </message>
    <message>
        <source>How Many More Fit</source>
        <translation type="unfinished">Quantas mais cabem</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">Licenças</translation>
    </message>
    <message>
        <source>%1: no GPU</source>
        <translation type="unfinished">%1: nenhuma GPU</translation>
    </message>
    <message>
        <source>%1: %2 of %3 GB used, %4 GB free</source>
        <translation type="unfinished">%1: %2 de %3 GB usados, %4 GB livres</translation>
    </message>
    <message>
        <source>%1 GB of it stranded</source>
        <translation type="unfinished">%1 GB disso desaproveitados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s) unknown to the catalog</source>
        <translation type="unfinished">
            <numerusform>%Ln GPU desconhecida do catálogo</numerusform>
            <numerusform>%Ln GPUs desconhecidas do catálogo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without room</source>
        <translation type="unfinished">
            <numerusform>%Ln sem espaço</numerusform>
            <numerusform>%Ln sem espaço</numerusform>
        </translation>
    </message>
    <message>
        <source>The GPUs and VMs of this design are being counted.</source>
        <translation type="unfinished">As GPUs e VMs deste projeto estão sendo contadas.</translation>
    </message>
    <message>
        <source>%1: being counted…</source>
        <translation type="unfinished">%1: contagem em andamento…</translation>
    </message>
</context>
<context>
    <name>sliceboard::ChangeTree</name>
    <message>
        <source>Filter changes</source>
        <translation type="unfinished">Filtrar alterações</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation type="unfinished">Por tipo</translation>
    </message>
    <message>
        <source>By place</source>
        <translation type="unfinished">Por local</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation type="unfinished">Agrupamento</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Alteração</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished">Em quê</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Como</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished">Alterações</translation>
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
        <translation type="unfinished">&amp;Listar…</translation>
    </message>
    <message>
        <source>List all changes, and show both designs side by side.</source>
        <translation type="unfinished">Lista todas as alterações e mostra os dois projetos lado a lado.</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation type="unfinished">Ocul&amp;tar</translation>
    </message>
    <message>
        <source>Show the board without changes.</source>
        <translation type="unfinished">Mostra o quadro sem alterações.</translation>
    </message>
    <message>
        <source>The board shows what changed since %1: %2</source>
        <comment>a file or revision, numbers of changes</comment>
        <translation type="unfinished">O quadro mostra o que mudou desde %1: %2</translation>
    </message>
    <message>
        <source>Comparing with %1…</source>
        <comment>a file or revision</comment>
        <translation type="unfinished">Comparando com %1…</translation>
    </message>
</context>
<context>
    <name>sliceboard::ClusterPage</name>
    <message>
        <source>Name:</source>
        <translation type="unfinished">Nome:</translation>
    </message>
    <message>
        <source>Clusters need different names. Select one cluster to rename it.</source>
        <translation type="unfinished">Clusters precisam de nomes diferentes. Selecione um único cluster para renomeá-lo.</translation>
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
        <translation type="unfinished">Não informado</translation>
    </message>
    <message>
        <source>DRS moves vGPU VMs:</source>
        <translation type="unfinished">O DRS move VMs com vGPU:</translation>
    </message>
    <message>
        <source>vMotion of vGPU VMs enabled:</source>
        <translation type="unfinished">vMotion de VMs com vGPU ativado:</translation>
    </message>
    <message>
        <source>vMotion network (Gbit/s):</source>
        <translation type="unfinished">Rede do vMotion (Gbit/s):</translation>
    </message>
    <message>
        <source>Tolerated stun (seconds):</source>
        <translation type="unfinished">Stun tolerado (segundos):</translation>
    </message>
</context>
<context>
    <name>sliceboard::CompareChoiceDialog</name>
    <message>
        <source>Compare With</source>
        <translation type="unfinished">Comparar com</translation>
    </message>
    <message>
        <source>With what is the open design to be compared?</source>
        <translation type="unfinished">Com o que o projeto aberto deve ser comparado?</translation>
    </message>
    <message>
        <source>Designs to compare with</source>
        <translation type="unfinished">Projetos com os quais comparar</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished">&amp;Comparar</translation>
    </message>
    <message>
        <source>Other &amp;File…</source>
        <translation type="unfinished">Outro &amp;arquivo…</translation>
    </message>
</context>
<context>
    <name>sliceboard::ComparisonDialog</name>
    <message>
        <source>Show on the &amp;board</source>
        <translation type="unfinished">Mostrar no &amp;quadro</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished">Diferenças</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation type="unfinished">&amp;Alterações</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation type="unfinished">&amp;Lado a lado</translation>
    </message>
    <message>
        <source>As &amp;Text</source>
        <translation type="unfinished">Como &amp;texto</translation>
    </message>
    <message>
        <source>Take &amp;Over</source>
        <translation type="unfinished">A&amp;dotar</translation>
    </message>
    <message>
        <source>Make of the chosen entity what it was in the other design. Undo takes that back.</source>
        <translation type="unfinished">Faz com que a entidade escolhida volte a ser o que era no outro projeto. Desfazer reverte isso.</translation>
    </message>
    <message>
        <source>Differences as text</source>
        <translation type="unfinished">Diferenças em texto</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished">Texto simples</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished">Markdown</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished">Formato</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished">Cop&amp;iar</translation>
    </message>
    <message>
        <source>the open design</source>
        <translation type="unfinished">o projeto aberto</translation>
    </message>
    <message>
        <source>From %1 to the open design: %2</source>
        <comment>a file or revision, numbers of changes</comment>
        <translation type="unfinished">Diferenças entre %1 e o projeto aberto: %2</translation>
    </message>
    <message>
        <source>%1 cannot be taken over by itself.</source>
        <translation type="unfinished">Não é possível adotar %1 isoladamente.</translation>
    </message>
    <message>
        <source>Taken over from %1: %2.</source>
        <comment>a design, an entity</comment>
        <translation type="unfinished">Adotado conforme %1: %2.</translation>
    </message>
    <message>
        <source>The differences are in the clipboard.</source>
        <translation type="unfinished">As diferenças estão na área de transferência.</translation>
    </message>
    <message>
        <source>+ %1 comes back</source>
        <comment>host esx01</comment>
        <translation type="unfinished">+ %1 volta</translation>
    </message>
    <message>
        <source>− %1 goes away</source>
        <comment>host esx01</comment>
        <translation type="unfinished">− %1 desaparece</translation>
    </message>
    <message>
        <source>⚙ %1 becomes as it was there: %2</source>
        <comment>host esx01, what changes</comment>
        <translation type="unfinished">⚙ %1 fica como no outro projeto: %2</translation>
    </message>
    <message>
        <source>Comparing %1 with the open design…</source>
        <comment>a file or revision</comment>
        <translation type="unfinished">Comparando %1 com o projeto aberto…</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform>… e mais %Ln</numerusform>
            <numerusform>… e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation type="unfinished">Adotar</translation>
    </message>
    <message>
        <source>It also takes:</source>
        <translation type="unfinished">Também será adotado:</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take Over All %Ln</source>
        <translation type="unfinished">
            <numerusform>A&amp;dotar %Ln alteração</numerusform>
            <numerusform>A&amp;dotar todas as %Ln alterações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::ConflictsBanner</name>
    <message numerus="yes">
        <source>%Ln conflict(s) of a merge: the design has what was made on our side.</source>
        <translation type="unfinished">
            <numerusform>%Ln conflito de mesclagem: o projeto tem o que foi feito do nosso lado.</numerusform>
            <numerusform>%Ln conflitos de mesclagem: o projeto tem o que foi feito do nosso lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle them…</source>
        <translation type="unfinished">Resolver…</translation>
    </message>
</context>
<context>
    <name>sliceboard::ConflictsDialog</name>
    <message>
        <source>Merge Conflicts</source>
        <translation type="unfinished">Conflitos de mesclagem</translation>
    </message>
    <message>
        <source>Merge conflicts</source>
        <translation type="unfinished">Conflitos de mesclagem</translation>
    </message>
    <message>
        <source>Both sides changed these, each in another way. The design has what was made on our side; what theirs was is kept in this list, and in the file under x-conflicts, until the conflicts are settled. Each is a step that can be undone.</source>
        <translation type="unfinished">Ambos os lados alteraram estes itens, cada um à sua maneira. O projeto tem o que foi feito do nosso lado; o que foi feito do lado deles fica guardado nesta lista, e no arquivo sob x-conflicts, até que os conflitos sejam resolvidos. Cada resolução é uma etapa que pode ser desfeita.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Antes</translation>
    </message>
    <message>
        <source>Back to &amp;Before</source>
        <translation type="unfinished">Voltar ao que era &amp;antes</translation>
    </message>
    <message>
        <source>Make of it what it was before both changed it.</source>
        <translation type="unfinished">Faz com que volte a ser o que era antes de ambos os lados o alterarem.</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation type="unfinished">Nosso lado</translation>
    </message>
    <message>
        <source>Keep &amp;Ours</source>
        <translation type="unfinished">Manter o &amp;nosso lado</translation>
    </message>
    <message>
        <source>Leave it as the design has it now.</source>
        <translation type="unfinished">Deixa como está agora no projeto.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished">Lado deles</translation>
    </message>
    <message>
        <source>Take &amp;Theirs</source>
        <translation type="unfinished">Adotar o lado &amp;deles</translation>
    </message>
    <message>
        <source>Make of it what the other side made.</source>
        <translation type="unfinished">Faz com que fique como o lado deles o deixou.</translation>
    </message>
    <message>
        <source>Mark All as &amp;Settled</source>
        <translation type="unfinished">Marcar tudo como &amp;resolvido</translation>
    </message>
    <message>
        <source>Take the list out of the design, which stays as it is. Undo brings the list back.</source>
        <translation type="unfinished">Retira a lista do projeto, que fica como está. Desfazer traz a lista de volta.</translation>
    </message>
    <message>
        <source>Nothing is stated.</source>
        <translation type="unfinished">Nada está informado.</translation>
    </message>
    <message>
        <source>Choose a conflict.</source>
        <translation type="unfinished">Escolha um conflito.</translation>
    </message>
</context>
<context>
    <name>sliceboard::CountDialog</name>
    <message>
        <source>How Many?</source>
        <translation type="unfinished">Qual a quantidade?</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation type="unfinished">&amp;Soltar</translation>
    </message>
    <message>
        <source>How &amp;many of %1:</source>
        <translation type="unfinished">&amp;Quantidade de %1:</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <comment>a step, as: Place train-01 on esx01/0000:17:00.0</comment>
        <translation type="unfinished">%1, %2 vezes</translation>
    </message>
</context>
<context>
    <name>sliceboard::DesignCommands</name>
    <message>
        <source>Add cluster</source>
        <translation type="unfinished">Adicionar cluster</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>Adicionar %Ln host</numerusform>
            <numerusform>Adicionar %Ln hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln GPU(s)</source>
        <translation type="unfinished">
            <numerusform>Adicionar %Ln GPU</numerusform>
            <numerusform>Adicionar %Ln GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln VM(s)</source>
        <translation type="unfinished">
            <numerusform>Adicionar %Ln VM</numerusform>
            <numerusform>Adicionar %Ln VMs</numerusform>
        </translation>
    </message>
    <message>
        <source>Release reserved slot</source>
        <translation type="unfinished">Liberar slot reservado</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln item(s)</source>
        <translation type="unfinished">
            <numerusform>Remover %Ln item</numerusform>
            <numerusform>Remover %Ln itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln VM(s)</source>
        <translation type="unfinished">
            <numerusform>Duplicar %Ln VM</numerusform>
            <numerusform>Duplicar %Ln VMs</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to fill in: what is selected has its usual settings.</source>
        <translation type="unfinished">Não há nada a preencher: o que está selecionado já tem as configurações habituais.</translation>
    </message>
    <message>
        <source>Fills in usual settings of hosts: %1, GPUs: %2, VMs: %3. What is entered already stays.</source>
        <translation type="unfinished">Preenche configurações habituais de hosts: %1, GPUs: %2, VMs: %3. O que já foi informado permanece.</translation>
    </message>
    <message>
        <source>Fill In Usual Settings</source>
        <translation type="unfinished">Preencher configurações habituais</translation>
    </message>
    <message>
        <source>Fill in usual settings</source>
        <translation type="unfinished">Preencher configurações habituais</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln VM(s) off their GPUs</source>
        <translation type="unfinished">
            <numerusform>Retirar %Ln VM da sua GPU</numerusform>
            <numerusform>Retirar %Ln VMs das suas GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change use of %Ln GPU(s)</source>
        <translation type="unfinished">
            <numerusform>Alterar o uso de %Ln GPU</numerusform>
            <numerusform>Alterar o uso de %Ln GPUs</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for a whole GPU</source>
        <translation type="unfinished">Solicitar uma GPU inteira</translation>
    </message>
    <message>
        <source>Choose a profile in the profile palette first.</source>
        <translation type="unfinished">Escolha primeiro um perfil na paleta de perfis.</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation type="unfinished">Solicitar %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) taken. Select a GPU and choose “Place here”.</source>
        <translation type="unfinished">
            <numerusform>Você pegou %Ln VM. Selecione uma GPU e escolha “Posicionar aqui”.</numerusform>
            <numerusform>Você pegou %Ln VMs. Selecione uma GPU e escolha “Posicionar aqui”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select hosts or VMs to copy.</source>
        <translation type="unfinished">Selecione hosts ou VMs para copiar.</translation>
    </message>
    <message>
        <source>Copied hosts: %1, VMs: %2.</source>
        <translation type="unfinished">Hosts copiados: %1, VMs: %2.</translation>
    </message>
    <message>
        <source>Nothing is pasted. %1</source>
        <translation type="unfinished">Nada foi colado. %1</translation>
    </message>
    <message>
        <source>Nothing is pasted: the clipboard holds a design without hosts and VMs.</source>
        <translation type="unfinished">Nada foi colado: a área de transferência contém um projeto sem hosts nem VMs.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln item(s)</source>
        <translation type="unfinished">
            <numerusform>Colar %Ln item</numerusform>
            <numerusform>Colar %Ln itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln VM(s)</source>
        <translation type="unfinished">
            <numerusform>Posicionar %Ln VM</numerusform>
            <numerusform>Posicionar %Ln VMs</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a VM or a slot first.</source>
        <translation type="unfinished">Selecione primeiro uma VM ou um slot.</translation>
    </message>
    <message>
        <source>Remove device</source>
        <translation type="unfinished">Remover dispositivo</translation>
    </message>
    <message>
        <source>Reserve %1</source>
        <translation type="unfinished">Reservar %1</translation>
    </message>
    <message>
        <source>No selected VM is on a GPU.</source>
        <translation type="unfinished">Nenhuma VM selecionada está em uma GPU.</translation>
    </message>
    <message>
        <source>No selected VM asks for a GPU.</source>
        <translation type="unfinished">Nenhuma VM selecionada solicita uma GPU.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) selected.</source>
        <translation type="unfinished">
            <numerusform>%Ln VM selecionada.</numerusform>
            <numerusform>%Ln VMs selecionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other cluster.</source>
        <translation type="unfinished">Não há outro cluster.</translation>
    </message>
    <message>
        <source>Move to Another Cluster</source>
        <translation type="unfinished">Mover para outro cluster</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln host(s) with their GPUs and VMs to:</source>
        <translation type="unfinished">
            <numerusform>Mover %Ln host com suas GPUs e VMs para:</numerusform>
            <numerusform>Mover %Ln hosts com suas GPUs e VMs para:</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished">Mover</translation>
    </message>
    <message>
        <source>Pasted VM %1.</source>
        <translation type="unfinished">VM %1 colada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) pasted.</source>
        <translation type="unfinished">
            <numerusform>%Ln VM colada.</numerusform>
            <numerusform>%Ln VMs coladas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted host %1.</source>
        <translation type="unfinished">Host %1 colado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) pasted.</source>
        <translation type="unfinished">
            <numerusform>%Ln host colado.</numerusform>
            <numerusform>%Ln hosts colados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted hosts: %1, VMs: %2.</source>
        <translation type="unfinished">Hosts colados: %1, VMs: %2.</translation>
    </message>
</context>
<context>
    <name>sliceboard::DesignComparison</name>
    <message>
        <source>Take over from %1</source>
        <translation type="unfinished">Adotar conforme %1</translation>
    </message>
</context>
<context>
    <name>sliceboard::DesignPage</name>
    <message>
        <source>Name:</source>
        <translation type="unfinished">Nome:</translation>
    </message>
    <message>
        <source>Customer:</source>
        <translation type="unfinished">Cliente:</translation>
    </message>
    <message>
        <source>Author:</source>
        <translation type="unfinished">Autor:</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation type="unfinished">Descrição:</translation>
    </message>
</context>
<context>
    <name>sliceboard::DesignPreview</name>
    <message>
        <source>Picture of the board</source>
        <translation type="unfinished">Imagem do quadro</translation>
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
            <numerusform>%Ln host</numerusform>
            <numerusform>%Ln hosts</numerusform>
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
        <translation type="unfinished">Lendo e verificando…</translation>
    </message>
</context>
<context>
    <name>sliceboard::DevicePage</name>
    <message>
        <source>Kind:</source>
        <translation type="unfinished">Tipo:</translation>
    </message>
    <message>
        <source>Profile:</source>
        <translation type="unfinished">Perfil:</translation>
    </message>
    <message>
        <source>GPU model:</source>
        <translation type="unfinished">Modelo de GPU:</translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished">Qualquer</translation>
    </message>
    <message>
        <source>Hardware label:</source>
        <translation type="unfinished">Rótulo de hardware:</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Nenhum</translation>
    </message>
    <message>
        <source>On GPU:</source>
        <translation type="unfinished">Na GPU:</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">Aguardando</translation>
    </message>
    <message>
        <source>Placement ID:</source>
        <translation type="unfinished">ID de posicionamento:</translation>
    </message>
    <message>
        <source>First that fits</source>
        <translation type="unfinished">Primeiro que couber</translation>
    </message>
    <message>
        <source>Device group:</source>
        <translation type="unfinished">Grupo de dispositivos:</translation>
    </message>
    <message>
        <source>vGPUs of a VM with the same word are assigned as one device group, which keeps NVLink between them.</source>
        <translation type="unfinished">As vGPUs de uma VM com a mesma palavra são atribuídas como um grupo de dispositivos, que mantém o NVLink entre elas.</translation>
    </message>
    <message>
        <source>There is no GPU “%1”. Write host and PCI address, such as esx01/0000:17:00.0.</source>
        <translation type="unfinished">Não existe a GPU “%1”. Escreva o host e o endereço PCI, como esx01/0000:17:00.0.</translation>
    </message>
    <message>
        <source>“%1” is no placement ID. It is a whole number from 0 on.</source>
        <translation type="unfinished">“%1” não é um ID de posicionamento. É um número inteiro a partir de 0.</translation>
    </message>
</context>
<context>
    <name>sliceboard::DevicesEditor</name>
    <message>
        <source>Select a single VM to edit its devices.</source>
        <translation type="unfinished">Selecione uma única VM para editar os seus dispositivos.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished">Dispositivos</translation>
    </message>
    <message>
        <source>Add &amp;vGPU</source>
        <translation type="unfinished">Adicionar &amp;vGPU</translation>
    </message>
    <message>
        <source>Add whole &amp;GPU</source>
        <translation type="unfinished">Adicionar &amp;GPU inteira</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation type="unfinished">Remo&amp;ver</translation>
    </message>
    <message>
        <source>Add device</source>
        <translation type="unfinished">Adicionar dispositivo</translation>
    </message>
    <message>
        <source>Remove device</source>
        <translation type="unfinished">Remover dispositivo</translation>
    </message>
</context>
<context>
    <name>sliceboard::DiskBanner</name>
    <message>
        <source>Re&amp;load</source>
        <translation type="unfinished">Re&amp;carregar</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation type="unfinished">Co&amp;mparar…</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation type="unfinished">Ma&amp;nter o meu</translation>
    </message>
    <message>
        <source>Show what is on disk. Undo brings back the open design.</source>
        <translation type="unfinished">Mostra o que está no disco. Desfazer traz de volta o projeto aberto.</translation>
    </message>
    <message>
        <source>List how the file differs from the open design.</source>
        <translation type="unfinished">Lista em que o arquivo difere do projeto aberto.</translation>
    </message>
    <message>
        <source>Go on with the open design. Saving replaces the file.</source>
        <translation type="unfinished">Continua com o projeto aberto. Salvar substitui o arquivo.</translation>
    </message>
    <message>
        <source>“%1” was changed on disk by another program, and you have unsaved changes here.</source>
        <translation type="unfinished">“%1” foi alterado no disco por outro programa, e você tem alterações não salvas aqui.</translation>
    </message>
    <message>
        <source>“%1” was changed on disk by another program.</source>
        <translation type="unfinished">“%1” foi alterado no disco por outro programa.</translation>
    </message>
    <message>
        <source>“%1” is no longer on disk. Saving writes it again.</source>
        <translation type="unfinished">“%1” não está mais no disco. Salvar o grava novamente.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished">Me&amp;sclar</translation>
    </message>
    <message>
        <source>Bring your changes and those on disk together. Undo takes that back.</source>
        <translation type="unfinished">Reúne as suas alterações e as do disco. Desfazer reverte isso.</translation>
    </message>
</context>
<context>
    <name>sliceboard::ExportDialog</name>
    <message>
        <source>design</source>
        <comment>name of a file</comment>
        <translation type="unfinished">projeto</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Exportar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished">Formato</translation>
    </message>
    <message>
        <source>Making the export</source>
        <translation type="unfinished">Gerando a exportação</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished">&amp;Salvar…</translation>
    </message>
    <message>
        <source>Save &amp;All…</source>
        <translation type="unfinished">Salvar &amp;todos…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished">Cop&amp;iar</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished">Salvo como %1.</translation>
    </message>
    <message>
        <source>The export could not be saved.</source>
        <translation type="unfinished">Não foi possível salvar a exportação.</translation>
    </message>
    <message>
        <source>Save Export</source>
        <translation type="unfinished">Salvar exportação</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation type="unfinished">%1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Folder for All Files</source>
        <translation type="unfinished">Pasta para todos os arquivos</translation>
    </message>
    <message numerus="yes">
        <source>The folder has %Ln of these files already: %1. Replace them?</source>
        <translation type="unfinished">
            <numerusform>A pasta já tem %Ln destes arquivos: %1. Substituí-lo?</numerusform>
            <numerusform>A pasta já tem %Ln destes arquivos: %1. Substituí-los?</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation type="unfinished">Copiado para a área de transferência.</translation>
    </message>
    <message>
        <source>Reading the design…</source>
        <translation type="unfinished">Lendo o projeto…</translation>
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
        <translation type="unfinished">Todas</translation>
    </message>
    <message>
        <source>Co&amp;lours:</source>
        <translation type="unfinished">Co&amp;res:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Escuro</translation>
    </message>
    <message>
        <source>&amp;Day of the export on the title block</source>
        <translation type="unfinished">&amp;Dia da exportação no bloco de título</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation type="unfinished">Resol&amp;ução:</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation type="unfinished"> dpi</translation>
    </message>
    <message>
        <source>Pa&amp;ge:</source>
        <translation type="unfinished">Pá&amp;gina:</translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation type="unfinished">&amp;Orientação:</translation>
    </message>
    <message>
        <source>&amp;Pages:</source>
        <translation type="unfinished">&amp;Páginas:</translation>
    </message>
    <message>
        <source>As few as possible</source>
        <translation type="unfinished">O mínimo possível</translation>
    </message>
    <message>
        <source>At least one per cluster</source>
        <translation type="unfinished">Pelo menos uma por cluster</translation>
    </message>
    <message>
        <source>By number of hosts</source>
        <translation type="unfinished">Por número de hosts</translation>
    </message>
    <message>
        <source>&amp;Hosts per page:</source>
        <translation type="unfinished">&amp;Hosts por página:</translation>
    </message>
</context>
<context>
    <name>sliceboard::FilterField</name>
    <message>
        <source>and %1 more; Enter in the box goes through all</source>
        <translation type="unfinished">e mais %1; Enter na caixa percorre todas</translation>
    </message>
    <message>
        <source>Matches and suggestions</source>
        <translation type="unfinished">Correspondências e sugestões</translation>
    </message>
</context>
<context>
    <name>sliceboard::FilterHelpDialog</name>
    <message>
        <source>Plain words: names that hold them, all at once</source>
        <translation type="unfinished">Palavras simples: nomes que as contêm, todas ao mesmo tempo</translation>
    </message>
    <message>
        <source>A phrase</source>
        <translation type="unfinished">Uma expressão</translation>
    </message>
    <message>
        <source>Properties; * stands for any letters</source>
        <translation type="unfinished">Propriedades; * representa quaisquer caracteres</translation>
    </message>
    <message>
        <source>The whole name, not a part of it</source>
        <translation type="unfinished">O nome inteiro, não uma parte dele</translation>
    </message>
    <message>
        <source>Comparisons by &lt;, &lt;=, &gt;, &gt;=, = and !=; memory in GB unless MB or TB is written</source>
        <translation type="unfinished">Comparações por &lt;, &lt;=, &gt;, &gt;=, = e !=; memória em GB, a menos que se escreva MB ou TB</translation>
    </message>
    <message>
        <source>All others; &quot;not mode:mig&quot; says the same</source>
        <translation type="unfinished">Todos os outros; &quot;not mode:mig&quot; diz o mesmo</translation>
    </message>
    <message>
        <source>Alternatives; &quot;or&quot; says the same</source>
        <translation type="unfinished">Alternativas; &quot;or&quot; diz o mesmo</translation>
    </message>
    <message>
        <source>All terms must hold for one and the same VM, GPU, host or cluster. What it is on is found with it: a VM with its GPU, its host and its cluster.</source>
        <translation type="unfinished">Todos os termos devem valer para uma mesma VM, GPU, host ou cluster. Aquilo em que ela está é encontrado com ela: uma VM com a sua GPU, o seu host e o seu cluster.</translation>
    </message>
    <message>
        <source>Enter goes to the next match, Shift+Enter to the one before, Esc shows everything again. Select All selects what matches.</source>
        <translation type="unfinished">Enter vai para a próxima correspondência, Shift+Enter para a anterior, Esc mostra tudo novamente. Selecionar tudo seleciona o que corresponde.</translation>
    </message>
    <message>
        <source>What Can Be Searched For</source>
        <translation type="unfinished">O que pode ser pesquisado</translation>
    </message>
</context>
<context>
    <name>sliceboard::FindingsItemModel</name>
    <message>
        <source>Severity</source>
        <translation type="unfinished">Severidade</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Regra</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">Objeto</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished">O que está errado</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished">Dispensada</translation>
    </message>
</context>
<context>
    <name>sliceboard::FindingsNote</name>
    <message numerus="yes">
        <source>And %Ln more, see the findings panel.</source>
        <translation type="unfinished">
            <numerusform>E mais %Ln, consulte o painel de ocorrências.</numerusform>
            <numerusform>E mais %Ln, consulte o painel de ocorrências.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 &lt;a href=&quot;#&quot;&gt;Details&lt;/a&gt;</source>
        <comment>severity: message, link</comment>
        <translation type="unfinished">%1: %2 &lt;a href=&quot;#&quot;&gt;Detalhes&lt;/a&gt;</translation>
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
        <translation type="unfinished">Pesquisar ocorrências</translation>
    </message>
    <message>
        <source>Only about the selection</source>
        <translation type="unfinished">Somente sobre a seleção</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Ocorrências</translation>
    </message>
    <message>
        <source>Details of the finding</source>
        <translation type="unfinished">Detalhes da ocorrência</translation>
    </message>
    <message>
        <source>Fix &amp;All of This Rule…</source>
        <translation type="unfinished">Corrigir &amp;todas desta regra…</translation>
    </message>
    <message>
        <source>Accepts this finding, with a reason that reports list.</source>
        <translation type="unfinished">Aceita esta ocorrência, com um motivo que os relatórios listam.</translation>
    </message>
    <message>
        <source>Mends every finding of this rule as one step. Shows first what changes.</source>
        <translation type="unfinished">Corrige todas as ocorrências desta regra em uma só etapa. Mostra antes o que muda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waived</source>
        <translation type="unfinished">
            <numerusform>%Ln dispensada</numerusform>
            <numerusform>%Ln dispensadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished">Mostrar: %1</translation>
    </message>
    <message>
        <source>Nothing is wrong: all rules hold.</source>
        <translation type="unfinished">Nada está errado: todas as regras são cumpridas.</translation>
    </message>
    <message>
        <source>No finding passes the filters.</source>
        <translation type="unfinished">Nenhuma ocorrência passa pelos filtros.</translation>
    </message>
    <message>
        <source>Choose a finding to read more about it.</source>
        <translation type="unfinished">Escolha uma ocorrência para ler mais sobre ela.</translation>
    </message>
    <message>
        <source>Take &amp;Waiver Back</source>
        <translation type="unfinished">Retira&amp;r a dispensa</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation type="unfinished">&amp;Dispensar…</translation>
    </message>
    <message>
        <source>Fix: %1…</source>
        <translation type="unfinished">Corrigir: %1…</translation>
    </message>
    <message>
        <source>%1. Shows what changes before anything is changed.</source>
        <translation type="unfinished">%1. Mostra o que muda antes de qualquer alteração.</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation type="unfinished">Padrão (%1)</translation>
    </message>
    <message>
        <source>Waive finding</source>
        <translation type="unfinished">Dispensar ocorrência</translation>
    </message>
    <message>
        <source>Take waiver back</source>
        <translation type="unfinished">Retirar a dispensa</translation>
    </message>
    <message>
        <source>No fix is offered for these findings.</source>
        <translation type="unfinished">Não há correção disponível para estas ocorrências.</translation>
    </message>
    <message numerus="yes">
        <source>Fix %Ln finding(s) of this rule</source>
        <translation type="unfinished">
            <numerusform>Corrigir %Ln ocorrência desta regra</numerusform>
            <numerusform>Corrigir %Ln ocorrências desta regra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln finding(s) stay</source>
        <translation type="unfinished">
            <numerusform>%1; %Ln ocorrência permanece</numerusform>
            <numerusform>%1; %Ln ocorrências permanecem</numerusform>
        </translation>
    </message>
    <message>
        <source>Change severity of rule</source>
        <translation type="unfinished">Alterar a severidade da regra</translation>
    </message>
    <message>
        <source>Select Subjects on the Board</source>
        <translation type="unfinished">Selecionar os objetos no quadro</translation>
    </message>
    <message>
        <source>Show Only Findings of This Rule</source>
        <translation type="unfinished">Mostrar somente ocorrências desta regra</translation>
    </message>
    <message>
        <source>Show All Findings</source>
        <translation type="unfinished">Mostrar todas as ocorrências</translation>
    </message>
    <message>
        <source>Take the Waiver Back</source>
        <translation type="unfinished">Retirar a dispensa</translation>
    </message>
    <message>
        <source>Waive This Finding…</source>
        <translation type="unfinished">Dispensar esta ocorrência…</translation>
    </message>
    <message>
        <source>Fix All Findings of This Rule…</source>
        <translation type="unfinished">Corrigir todas as ocorrências desta regra…</translation>
    </message>
    <message>
        <source>Severity of This Rule in This Design</source>
        <translation type="unfinished">Severidade desta regra neste projeto</translation>
    </message>
</context>
<context>
    <name>sliceboard::FixPreviewDialog</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform>… e mais %Ln</numerusform>
            <numerusform>… e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: message</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Preview of the fix</source>
        <translation type="unfinished">Pré-visualização da correção</translation>
    </message>
    <message>
        <source>No new findings come.</source>
        <translation type="unfinished">Não surgem novas ocorrências.</translation>
    </message>
    <message>
        <source>Findings that come:</source>
        <translation type="unfinished">Ocorrências que surgem:</translation>
    </message>
    <message>
        <source>What changes:</source>
        <translation type="unfinished">O que muda:</translation>
    </message>
    <message>
        <source>Findings that go:</source>
        <translation type="unfinished">Ocorrências que desaparecem:</translation>
    </message>
</context>
<context>
    <name>sliceboard::GpuPage</name>
    <message>
        <source>On the real host</source>
        <translation type="unfinished">No host real</translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished">Placa</translation>
    </message>
    <message>
        <source>PCI address:</source>
        <translation type="unfinished">Endereço PCI:</translation>
    </message>
    <message>
        <source>GPU model:</source>
        <translation type="unfinished">Modelo de GPU:</translation>
    </message>
    <message>
        <source>Use:</source>
        <translation type="unfinished">Uso:</translation>
    </message>
    <message>
        <source>vGPU mode:</source>
        <translation type="unfinished">Modo de vGPU:</translation>
    </message>
    <message>
        <source>Use today:</source>
        <translation type="unfinished">Uso atual:</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation type="unfinished">Como planejado</translation>
    </message>
    <message>
        <source>vGPU mode today:</source>
        <translation type="unfinished">Modo de vGPU atual:</translation>
    </message>
    <message>
        <source>Passthrough enabled:</source>
        <translation type="unfinished">Passthrough ativado:</translation>
    </message>
    <message>
        <source>Graphics type:</source>
        <translation type="unfinished">Tipo de gráficos:</translation>
    </message>
    <message>
        <source>As the host&apos;s default</source>
        <translation type="unfinished">Como o padrão do host</translation>
    </message>
    <message>
        <source>MIG enabled:</source>
        <translation type="unfinished">MIG ativado:</translation>
    </message>
    <message>
        <source>Display mode enabled:</source>
        <translation type="unfinished">Modo de exibição ativado:</translation>
    </message>
    <message>
        <source>Host&apos;s console on it:</source>
        <translation type="unfinished">Console do host nela:</translation>
    </message>
    <message>
        <source>ECC memory:</source>
        <translation type="unfinished">Memória ECC:</translation>
    </message>
    <message>
        <source>NVLink bridge:</source>
        <translation type="unfinished">Ponte NVLink:</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Nenhuma</translation>
    </message>
    <message>
        <source>GPUs of a host with the same word are linked by one bridge.</source>
        <translation type="unfinished">As GPUs de um host com a mesma palavra são interligadas por uma ponte.</translation>
    </message>
    <message>
        <source>Module on the baseboard:</source>
        <translation type="unfinished">Módulo na placa-base:</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished">Não informado</translation>
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
        <translation type="unfinished">Mapa de calor das GPUs</translation>
    </message>
    <message>
        <source>A row for each host, a cell for each GPU. Press Enter to choose the GPU.</source>
        <translation type="unfinished">Uma linha para cada host, uma célula para cada GPU. Pressione Enter para escolher a GPU.</translation>
    </message>
</context>
<context>
    <name>sliceboard::HelpBrowser</name>
    <message>
        <source>help/en</source>
        <extracomment>Folder of the help pages in this language, below resources</extracomment>
        <translation type="unfinished">help/pt_BR</translation>
    </message>
</context>
<context>
    <name>sliceboard::HelpDialog</name>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">Pesquisar na ajuda</translation>
    </message>
    <message>
        <source>Sliceboard Help</source>
        <translation type="unfinished">Ajuda do Sliceboard</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished">Sumário</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished">Página da ajuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished">Avançar</translation>
    </message>
    <message>
        <source>First Page</source>
        <translation type="unfinished">Primeira página</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation type="unfinished">Nenhuma página contém estas palavras.</translation>
    </message>
</context>
<context>
    <name>sliceboard::HistoryItemModel</name>
    <message>
        <source>Design as opened</source>
        <translation type="unfinished">Projeto como foi aberto</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished">Desfeito</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation type="unfinished">Estado atual</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Feito</translation>
    </message>
</context>
<context>
    <name>sliceboard::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation type="unfinished">Histórico</translation>
    </message>
    <message>
        <source>Choose a step and press Enter to go back or forth to it.</source>
        <translation type="unfinished">Escolha uma etapa e pressione Enter para voltar ou avançar até ela.</translation>
    </message>
</context>
<context>
    <name>sliceboard::HostPage</name>
    <message>
        <source>Server</source>
        <translation type="unfinished">Servidor</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished">Nome:</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished">Não informado</translation>
    </message>
    <message>
        <source>ESXi version:</source>
        <translation type="unfinished">Versão do ESXi:</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Nenhum</translation>
    </message>
    <message>
        <source>Data Center driver (wrong on a host)</source>
        <translation type="unfinished">Driver Data Center (incorreto em um host)</translation>
    </message>
    <message>
        <source>vGPU guest driver (wrong on a host)</source>
        <translation type="unfinished">Driver convidado de vGPU (incorreto em um host)</translation>
    </message>
    <message>
        <source>NVIDIA driver on ESXi:</source>
        <translation type="unfinished">Driver NVIDIA no ESXi:</translation>
    </message>
    <message>
        <source>A host that serves vGPUs needs the vGPU Manager; one with passthrough only needs none.</source>
        <translation type="unfinished">Um host que atende vGPUs precisa do vGPU Manager; um host somente com passthrough não precisa de nenhum driver.</translation>
    </message>
    <message>
        <source>Release:</source>
        <translation type="unfinished">Versão:</translation>
    </message>
    <message>
        <source>Package:</source>
        <translation type="unfinished">Pacote:</translation>
    </message>
    <message>
        <source>Component (VIB):</source>
        <translation type="unfinished">Componente (VIB):</translation>
    </message>
    <message>
        <source>File name or build tag of the vGPU Manager&apos;s component, as “esxcli software vib list” tells.</source>
        <translation type="unfinished">Nome de arquivo ou tag de build do componente do vGPU Manager, como informa “esxcli software vib list”.</translation>
    </message>
    <message>
        <source>Default graphics type:</source>
        <translation type="unfinished">Tipo de gráficos padrão:</translation>
    </message>
    <message>
        <source>Default graphics type today:</source>
        <translation type="unfinished">Tipo de gráficos padrão atual:</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation type="unfinished">Como planejado</translation>
    </message>
    <message>
        <source>Assignment policy:</source>
        <translation type="unfinished">Política de atribuição:</translation>
    </message>
    <message>
        <source>VT-d or AMD IOMMU:</source>
        <translation type="unfinished">VT-d ou AMD IOMMU:</translation>
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
        <translation type="unfinished">Mapeamento de memória acima de 4 GB:</translation>
    </message>
    <message>
        <source>Boots from:</source>
        <translation type="unfinished">Inicializa de:</translation>
    </message>
    <message>
        <source>Scheduler of vGPUs:</source>
        <translation type="unfinished">Agendador das vGPUs:</translation>
    </message>
    <message>
        <source>GPUs linked by NVSwitch:</source>
        <translation type="unfinished">GPUs interligadas por NVSwitch:</translation>
    </message>
    <message>
        <source>Licence server:</source>
        <translation type="unfinished">Servidor de licenças:</translation>
    </message>
    <message>
        <source>“%1” is no ESXi version. Write it as 8.0.3 or 8.0 U3.</source>
        <translation type="unfinished">“%1” não é uma versão do ESXi. Escreva como 8.0.3 ou 8.0 U3.</translation>
    </message>
</context>
<context>
    <name>sliceboard::HouseRulesBanner</name>
    <message numerus="yes">
        <source>%Ln mistake(s) in house rules: what is wrong is not checked.</source>
        <translation type="unfinished">
            <numerusform>%Ln erro em regras próprias: o que está errado não é verificado.</numerusform>
            <numerusform>%Ln erros em regras próprias: o que está errado não é verificado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">Ver os erros</translation>
    </message>
</context>
<context>
    <name>sliceboard::HouseRulesDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished">&amp;Aplicar</translation>
    </message>
    <message>
        <source>House Rules of This Design</source>
        <translation type="unfinished">Regras próprias deste projeto</translation>
    </message>
    <message>
        <source>What house rules can be written with</source>
        <translation type="unfinished">Com o que as regras próprias podem ser escritas</translation>
    </message>
    <message>
        <source>&amp;Rules, as YAML:</source>
        <translation type="unfinished">&amp;Regras, em YAML:</translation>
    </message>
    <message>
        <source>&amp;Mistakes:</source>
        <translation type="unfinished">&amp;Erros:</translation>
    </message>
    <message>
        <source>&amp;Insert Example</source>
        <translation type="unfinished">&amp;Inserir exemplo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished">&amp;Fechar</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished">Linha %1, coluna %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln house rule(s) can be checked.</source>
        <translation type="unfinished">
            <numerusform>%Ln regra própria pode ser verificada.</numerusform>
            <numerusform>%Ln regras próprias podem ser verificadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments are not kept.</source>
        <translation type="unfinished">Os comentários não são mantidos.</translation>
    </message>
    <message>
        <source>Change house rules</source>
        <translation type="unfinished">Alterar regras próprias</translation>
    </message>
    <message>
        <source>This is not YAML, so it cannot be kept in the design: %1</source>
        <translation type="unfinished">Isto não é YAML, por isso não pode ser mantido no projeto: %1</translation>
    </message>
    <message>
        <source>Close without applying what you typed?</source>
        <translation type="unfinished">Fechar sem aplicar o que você digitou?</translation>
    </message>
</context>
<context>
    <name>sliceboard::InlineRename</name>
    <message>
        <source>New name of %1</source>
        <translation type="unfinished">Novo nome de %1</translation>
    </message>
    <message>
        <source>Renamed %1 to %2.</source>
        <translation type="unfinished">%1 foi renomeado para %2.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished">Renomear %1</translation>
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
            <numerusform>%Ln cluster</numerusform>
            <numerusform>%Ln clusters</numerusform>
        </translation>
    </message>
    <message>
        <source>Host %1</source>
        <translation type="unfinished">Host %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln host</numerusform>
            <numerusform>%Ln hosts</numerusform>
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
        <translation type="unfinished">Projeto</translation>
    </message>
</context>
<context>
    <name>sliceboard::InspectorPage</name>
    <message>
        <source>Other findings</source>
        <translation type="unfinished">Outras ocorrências</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation type="unfinished">Alterar “%1”</translation>
    </message>
</context>
<context>
    <name>sliceboard::LicenceItemModel</name>
    <message>
        <source>Licence</source>
        <translation type="unfinished">Licença</translation>
    </message>
    <message>
        <source>Running VMs</source>
        <translation type="unfinished">VMs em execução</translation>
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
        <translation type="unfinished">Estrutura</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished">Perfis</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished">Inspetor</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Histórico</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Ocorrências</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished">Mensagens</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation type="unfinished">Ajustar à janela</translation>
    </message>
    <message>
        <source>%1. Show them only.</source>
        <translation type="unfinished">%1. Mostrar somente estas ocorrências.</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation type="unfinished">%1 (somente leitura)</translation>
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
        <translation type="unfinished">&amp;Arquivo</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished">Abrir &amp;recente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished">&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">E&amp;xibir</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation type="unfinished">Or&amp;ganizar</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished">&amp;Painéis</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished">&amp;Inserir</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished">&amp;Ferramentas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">Aj&amp;uda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished">Ferramentas</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished">Nenhum ainda</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished">Limpar a lista</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished">&amp;Desfazer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished">&amp;Refazer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">&amp;Refazer</translation>
    </message>
    <message>
        <source>Sliceboard designs (*.sliceboard.yaml);;All files (*)</source>
        <translation type="unfinished">Projetos do Sliceboard (*.sliceboard.yaml);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation type="unfinished">Não foi possível abrir “%1”.</translation>
    </message>
    <message>
        <source>The template could not be opened.</source>
        <translation type="unfinished">Não foi possível abrir o modelo.</translation>
    </message>
    <message>
        <source>Save Design As</source>
        <translation type="unfinished">Salvar projeto como</translation>
    </message>
    <message>
        <source>The design could not be saved as “%1”.</source>
        <translation type="unfinished">Não foi possível salvar o projeto como “%1”.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished">Salvo como %1.</translation>
    </message>
    <message>
        <source>Open Design</source>
        <translation type="unfinished">Abrir projeto</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished">Exportado para %1.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">Capacidade</translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished">Vistas</translation>
    </message>
    <message>
        <source>Export Steps</source>
        <translation type="unfinished">Exportar etapas</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>presentation</source>
        <comment>name of a file</comment>
        <translation type="unfinished">apresentação</translation>
    </message>
    <message>
        <source>The steps could not be exported.</source>
        <translation type="unfinished">Não foi possível exportar as etapas.</translation>
    </message>
    <message>
        <source>The file could not be read again; the open design is as it was.</source>
        <translation type="unfinished">Não foi possível ler o arquivo novamente; o projeto aberto está como estava.</translation>
    </message>
    <message>
        <source>Read again from disk. Undo brings back the design as it was.</source>
        <translation type="unfinished">Lido novamente do disco. Desfazer traz de volta o projeto como estava.</translation>
    </message>
    <message>
        <source>The file on disk cannot be read.</source>
        <translation type="unfinished">Não é possível ler o arquivo no disco.</translation>
    </message>
    <message>
        <source>The earlier version could not be read.</source>
        <translation type="unfinished">Não foi possível ler a versão anterior.</translation>
    </message>
    <message>
        <source>The earlier version is restored. Undo takes that back; the file changes when you save.</source>
        <translation type="unfinished">A versão anterior foi restaurada. Desfazer reverte isso; o arquivo muda quando você salva.</translation>
    </message>
    <message>
        <source>Drag a VM to a GPU</source>
        <translation type="unfinished">Arraste uma VM para uma GPU</translation>
    </message>
    <message>
        <source>Drag a VM that waits from this list onto a GPU of the board. While you drag, each place shows whether it is legal and why not. By keyboard: choose the VM, then Carry by Keyboard in the Edit menu.</source>
        <translation type="unfinished">Arraste uma VM que aguarda desta lista para uma GPU do quadro. Enquanto você arrasta, cada lugar mostra se é permitido e, se não, por quê. Pelo teclado: escolha a VM e depois Levar pelo teclado no menu Editar.</translation>
    </message>
    <message>
        <source>Read what is found</source>
        <translation type="unfinished">Leia o que foi encontrado</translation>
    </message>
    <message>
        <source>What breaks a rule stands here with its numbers and its source. Choose a finding to see where it is and what to do; fixes show what they would change first. F8 goes to the next one.</source>
        <translation type="unfinished">O que viola uma regra aparece aqui com os seus números e a sua fonte. Escolha uma ocorrência para ver onde está e o que fazer; as correções mostram antes o que alterariam. F8 vai para a próxima.</translation>
    </message>
    <message>
        <source>Check and export</source>
        <translation type="unfinished">Verifique e exporte</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished">Versões anteriores</translation>
    </message>
    <message>
        <source>the version of %1</source>
        <comment>a time</comment>
        <translation type="unfinished">a versão de %1</translation>
    </message>
    <message>
        <source>Revisions in git</source>
        <translation type="unfinished">Revisões no git</translation>
    </message>
    <message>
        <source>%1  %2  %3, %4</source>
        <comment>short id, subject, author, time</comment>
        <translation type="unfinished">%1  %2  %3, %4</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation type="unfinished">revisão %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Arquivo</translation>
    </message>
    <message>
        <source>The file on disk</source>
        <translation type="unfinished">O arquivo no disco</translation>
    </message>
    <message>
        <source>the file on disk</source>
        <translation type="unfinished">o arquivo no disco</translation>
    </message>
    <message>
        <source>There are no revisions in git to choose from: %1</source>
        <translation type="unfinished">Não há revisões no git para escolher: %1</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation type="unfinished">Comparar com</translation>
    </message>
    <message>
        <source>It cannot be compared with %1.</source>
        <translation type="unfinished">Não é possível comparar com %1.</translation>
    </message>
    <message>
        <source>The designs could not be merged; the open design is as it was.</source>
        <translation type="unfinished">Não foi possível mesclar os projetos; o projeto aberto está como estava.</translation>
    </message>
    <message>
        <source>Merged with the file on disk, without conflicts. Undo takes that back; the file changes when you save.</source>
        <translation type="unfinished">Mesclado com o arquivo no disco, sem conflitos. Desfazer reverte isso; o arquivo muda quando você salva.</translation>
    </message>
    <message>
        <source>Settle merge conflicts</source>
        <translation type="unfinished">Resolver conflitos de mesclagem</translation>
    </message>
    <message>
        <source>Change title block and page</source>
        <translation type="unfinished">Alterar bloco de título e página</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation type="unfinished">Visualização de impressão</translation>
    </message>
    <message>
        <source>The board could not be printed.</source>
        <translation type="unfinished">Não foi possível imprimir o quadro.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">Impresso.</translation>
    </message>
    <message>
        <source>Change Plan</source>
        <translation type="unfinished">Plano de mudança</translation>
    </message>
    <message>
        <source>the file as last saved</source>
        <comment>the plan starts from</comment>
        <translation type="unfinished">o arquivo como salvo pela última vez</translation>
    </message>
    <message>
        <source>Start the Plan From</source>
        <translation type="unfinished">Ponto de partida do plano</translation>
    </message>
    <message>
        <source>The plan cannot start from this file.</source>
        <translation type="unfinished">O plano não pode partir deste arquivo.</translation>
    </message>
    <message>
        <source>Start the &amp;Plan From It</source>
        <translation type="unfinished">Usar como &amp;ponto de partida do plano</translation>
    </message>
    <message>
        <source>the version saved at %1</source>
        <comment>the plan starts from</comment>
        <translation type="unfinished">a versão salva em %1</translation>
    </message>
    <message>
        <source>The plan could not be exported.</source>
        <translation type="unfinished">Não foi possível exportar o plano.</translation>
    </message>
    <message>
        <source>Export Plan</source>
        <translation type="unfinished">Exportar plano</translation>
    </message>
    <message>
        <source>%1-plan</source>
        <comment>name of a file</comment>
        <translation type="unfinished">%1-plano</translation>
    </message>
    <message>
        <source>The numbers at the lower right count what is found: check them before you hand a design over. Export makes pictures, diagrams and tables of it; Save a file that people and programs can read.</source>
        <translation type="unfinished">Os números no canto inferior direito contam o que foi encontrado: verifique-os antes de entregar um projeto. Exportar cria imagens, diagramas e tabelas dele; Salvar, um arquivo que pessoas e programas podem ler.</translation>
    </message>
    <message>
        <source>The conflict could not be settled like that.</source>
        <translation type="unfinished">Não foi possível resolver o conflito assim.</translation>
    </message>
    <message>
        <source>Settle a merge conflict</source>
        <translation type="unfinished">Resolver um conflito de mesclagem</translation>
    </message>
    <message numerus="yes">
        <source>Settled; %Ln conflict(s) left.</source>
        <translation type="unfinished">
            <numerusform>Resolvido; resta %Ln conflito.</numerusform>
            <numerusform>Resolvido; restam %Ln conflitos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use of &amp;GPUs</source>
        <translation type="unfinished">&amp;Uso das GPUs</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation type="unfinished">&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>&amp;Show What Has It on the Board</source>
        <translation type="unfinished">&amp;Mostrar no quadro o que tem este perfil</translation>
    </message>
    <message>
        <source>Select &amp;VMs That Have It</source>
        <translation type="unfinished">Selecionar VMs que têm &amp;este perfil</translation>
    </message>
    <message>
        <source>No VM has %1.</source>
        <translation type="unfinished">Nenhuma VM tem %1.</translation>
    </message>
    <message>
        <source>Go &amp;Back to This State</source>
        <translation type="unfinished">&amp;Voltar a este estado</translation>
    </message>
    <message>
        <source>Go &amp;Forth to This State</source>
        <translation type="unfinished">&amp;Avançar até este estado</translation>
    </message>
    <message>
        <source>&amp;Use This Profile</source>
        <translation type="unfinished">&amp;Usar este perfil</translation>
    </message>
    <message>
        <source>&amp;Select on the Board</source>
        <translation type="unfinished">&amp;Selecionar no quadro</translation>
    </message>
    <message>
        <source>Show &amp;Only This on the Board</source>
        <translation type="unfinished">&amp;Mostrar somente isto no quadro</translation>
    </message>
    <message>
        <source>Show as &amp;Bars</source>
        <translation type="unfinished">Mostrar como &amp;barras</translation>
    </message>
    <message>
        <source>Show as &amp;Heat Map</source>
        <translation type="unfinished">Mostrar como mapa &amp;de calor</translation>
    </message>
    <message>
        <source>This design has no file yet. Once it is saved, its file, earlier versions of it and revisions in git stand here to compare with. Other File… compares it with any other design.</source>
        <translation type="unfinished">Este projeto ainda não tem arquivo. Depois de salvo, seu arquivo, suas versões anteriores e as revisões no git ficam aqui para comparar. Outro arquivo… compara-o com qualquer outro projeto.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished">Mesclar</translation>
    </message>
    <message>
        <source>Merging with %1…</source>
        <translation type="unfinished">Mesclando com %1…</translation>
    </message>
    <message>
        <source>Another window of Sliceboard cannot be opened.</source>
        <translation type="unfinished">Não é possível abrir outra janela do Sliceboard.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Teclas</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Plano</translation>
    </message>
    <message>
        <source>Recover Unsaved Designs</source>
        <translation type="unfinished">Recuperar projetos não salvos</translation>
    </message>
    <message>
        <source>Reading unsaved designs…</source>
        <translation type="unfinished">Lendo os projetos não salvos…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished">Verificando…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Salvar</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation type="unfinished">Salvando %1…</translation>
    </message>
    <message>
        <source>Add Hosts…</source>
        <translation type="unfinished">Adicionar hosts…</translation>
    </message>
    <message>
        <source>New from Template…</source>
        <translation type="unfinished">Novo a partir de um modelo…</translation>
    </message>
    <message>
        <source>Open the Sample Design</source>
        <translation type="unfinished">Abrir o projeto de exemplo</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Imprimir</translation>
    </message>
    <message>
        <source>Reading the design…</source>
        <translation type="unfinished">Lendo o projeto…</translation>
    </message>
</context>
<context>
    <name>sliceboard::OutlineItemModel</name>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished">Renomear %1</translation>
    </message>
    <message>
        <source>Waiting VMs</source>
        <translation type="unfinished">VMs aguardando</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) wait.</source>
        <translation type="unfinished">
            <numerusform>%Ln VM está aguardando.</numerusform>
            <numerusform>%Ln VMs estão aguardando.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reserved slot</source>
        <translation type="unfinished">Slot reservado</translation>
    </message>
</context>
<context>
    <name>sliceboard::OutlinePanel</name>
    <message>
        <source>Outline of clusters, hosts, GPUs and VMs</source>
        <translation type="unfinished">Estrutura de clusters, hosts, GPUs e VMs</translation>
    </message>
</context>
<context>
    <name>sliceboard::OutlineTree</name>
    <message>
        <source>%1: drop it here to take it off its GPU.</source>
        <translation type="unfinished">%1: solte aqui para retirar da sua GPU.</translation>
    </message>
    <message>
        <source>%1: drop it on a GPU, or on a host to fill its GPUs.</source>
        <translation type="unfinished">%1: solte em uma GPU, ou em um host para preencher as suas GPUs.</translation>
    </message>
</context>
<context>
    <name>sliceboard::PageProgressDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished">Exportar</translation>
    </message>
    <message>
        <source>Writing pages…</source>
        <translation type="unfinished">Gravando páginas…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>Writing page %1 of %2…</source>
        <translation type="unfinished">Gravando a página %1 de %2…</translation>
    </message>
    <message>
        <source>Painting the board…</source>
        <translation type="unfinished">Desenhando o quadro…</translation>
    </message>
</context>
<context>
    <name>sliceboard::PairingPage</name>
    <message>
        <source>Any</source>
        <translation type="unfinished">Qualquer</translation>
    </message>
    <message>
        <source>vGPU &amp;Manager on the host:</source>
        <translation type="unfinished">vGPU &amp;Manager no host:</translation>
    </message>
    <message>
        <source>vGPU &amp;guest driver in the VM:</source>
        <translation type="unfinished">&amp;Driver convidado de vGPU na VM:</translation>
    </message>
    <message>
        <source>&amp;ESXi version:</source>
        <translation type="unfinished">Versão do &amp;ESXi:</translation>
    </message>
    <message>
        <source>Branches of vGPU software</source>
        <translation type="unfinished">Ramos do software vGPU</translation>
    </message>
    <message>
        <source>Catalog: %1.</source>
        <translation type="unfinished">Catálogo: %1.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished">Ramo</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished">Driver</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished">Versões</translation>
    </message>
    <message>
        <source>As guest under Manager %1</source>
        <translation type="unfinished">Como convidado sob o Manager %1</translation>
    </message>
    <message>
        <source>As Manager over guest %1</source>
        <translation type="unfinished">Como Manager sobre o convidado %1</translation>
    </message>
    <message>
        <source>On ESXi %1</source>
        <translation type="unfinished">No ESXi %1</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">Suporte</translation>
    </message>
    <message>
        <source>ESXi, as the sources have it</source>
        <translation type="unfinished">ESXi, conforme as fontes</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <comment>ESXi version, vGPU release without it</comment>
        <translation type="unfinished">%1 (até %2)</translation>
    </message>
    <message>
        <source>?: the source was not read, or contradicts itself.
In the catalog: %1</source>
        <translation type="unfinished">?: a fonte não foi lida, ou se contradiz.
No catálogo: %1</translation>
    </message>
</context>
<context>
    <name>sliceboard::PlaceDialog</name>
    <message>
        <source>Search places</source>
        <translation type="unfinished">Pesquisar lugares</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation type="unfinished">Posicionar %1</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">Lugares</translation>
    </message>
    <message>
        <source>&amp;Start at:</source>
        <translation type="unfinished">&amp;Início:</translation>
    </message>
    <message>
        <source>How &amp;many:</source>
        <translation type="unfinished">&amp;Quantidade:</translation>
    </message>
    <message>
        <source>Start at</source>
        <translation type="unfinished">Início</translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished">Quantidade</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished">&amp;Posicionar</translation>
    </message>
    <message>
        <source>Best free place</source>
        <translation type="unfinished">Melhor lugar livre</translation>
    </message>
    <message>
        <source>%1, taken</source>
        <translation type="unfinished">%1, ocupado</translation>
    </message>
    <message>
        <source>No place is found.</source>
        <translation type="unfinished">Nenhum lugar encontrado.</translation>
    </message>
    <message>
        <source>A sketch may break a rule for a while; the finding goes to the list.</source>
        <translation type="unfinished">Um esboço pode violar uma regra por algum tempo; a ocorrência vai para a lista.</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation type="unfinished">Em vez disso: %1</translation>
    </message>
</context>
<context>
    <name>sliceboard::PlaceItemModel</name>
    <message>
        <source>%1, whole GPU</source>
        <translation type="unfinished">%1, GPU inteira</translation>
    </message>
    <message>
        <source>%1, slot</source>
        <translation type="unfinished">%1, slot</translation>
    </message>
    <message>
        <source>%1, slot %2</source>
        <translation type="unfinished">%1, slot %2</translation>
    </message>
    <message>
        <source>%1, fill its GPUs</source>
        <translation type="unfinished">%1, preencher as suas GPUs</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lugar</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished">Veredicto</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation type="unfinished">Efeito</translation>
    </message>
</context>
<context>
    <name>sliceboard::PlanItemModel</name>
    <message>
        <source>Open</source>
        <comment>outcome of a step</comment>
        <translation type="unfinished">Abrir</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished">Antes de começar</translation>
    </message>
    <message>
        <source>Note result of a step</source>
        <translation type="unfinished">Anotar resultado de uma etapa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps that are done</comment>
        <translation type="unfinished">%1 de %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, what to do</comment>
        <translation type="unfinished">%1. %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Etapa</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Resultado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
</context>
<context>
    <name>sliceboard::PlanPanel</name>
    <message>
        <source>Implementation</source>
        <translation type="unfinished">Implementação</translation>
    </message>
    <message>
        <source>Backout</source>
        <translation type="unfinished">Reversão</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation type="unfinished">Parte do plano</translation>
    </message>
    <message>
        <source>Make A&amp;new</source>
        <translation type="unfinished">Gerar &amp;novamente</translation>
    </message>
    <message>
        <source>The design changed since the plan was made.</source>
        <translation type="unfinished">O projeto mudou desde que o plano foi gerado.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished">E&amp;xportar…</translation>
    </message>
    <message>
        <source>Saves the plan as a document, a table or scripts that carry it out.</source>
        <translation type="unfinished">Salva o plano como um documento, uma tabela ou scripts que o executam.</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation type="unfinished">P&amp;DF…</translation>
    </message>
    <message>
        <source>Saves the plan as a PDF.</source>
        <translation type="unfinished">Salva o plano como PDF.</translation>
    </message>
    <message>
        <source>Start &amp;From</source>
        <translation type="unfinished">Pon&amp;to de partida</translation>
    </message>
    <message>
        <source>Chooses what there is today: the plan leads from there to the open design.</source>
        <translation type="unfinished">Escolhe o que existe hoje: o plano leva dali ao projeto aberto.</translation>
    </message>
    <message>
        <source>What Is Entered as &amp;Current in This Design</source>
        <translation type="unfinished">O que está informado como &amp;atual neste projeto</translation>
    </message>
    <message>
        <source>The File as Last &amp;Saved</source>
        <translation type="unfinished">O arquivo como salvo pela ú&amp;ltima vez</translation>
    </message>
    <message>
        <source>An &amp;Earlier Version of the File…</source>
        <translation type="unfinished">Uma v&amp;ersão anterior do arquivo…</translation>
    </message>
    <message>
        <source>Another &amp;Design…</source>
        <translation type="unfinished">Outro &amp;projeto…</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation type="unfinished">Etapas do plano</translation>
    </message>
    <message>
        <source>Space ticks a step off; Enter shows on the board what it is about.</source>
        <translation type="unfinished">Espaço marca uma etapa como feita; Enter mostra no quadro a que ela se refere.</translation>
    </message>
    <message>
        <source>what is entered as current in this design</source>
        <comment>the plan starts from</comment>
        <translation type="unfinished">o que está informado como atual neste projeto</translation>
    </message>
    <message>
        <source>From %1 to the open design</source>
        <translation type="unfinished">Ponto de partida: %1; destino: o projeto aberto</translation>
    </message>
    <message>
        <source>There is nothing to do: both are the same.</source>
        <translation type="unfinished">Não há nada a fazer: ambos são iguais.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln etapa</numerusform>
            <numerusform>%Ln etapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) off in between</source>
        <translation type="unfinished">
            <numerusform>%Ln VM desligada no intervalo</numerusform>
            <numerusform>%Ln VMs desligadas no intervalo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is off from step %2 to step %3.</source>
        <translation type="unfinished">%1 fica desligada da etapa %2 à etapa %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more VM(s) are off in between.</source>
        <translation type="unfinished">
            <numerusform>Mais %Ln VM fica desligada no intervalo.</numerusform>
            <numerusform>Mais %Ln VMs ficam desligadas no intervalo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished">%1 de %2 concluídas</translation>
    </message>
    <message>
        <source>What this step is about is not on the board of the open design.</source>
        <translation type="unfinished">Aquilo a que esta etapa se refere não está no quadro do projeto aberto.</translation>
    </message>
    <message>
        <source>⚠ The results were noted for another plan. The next one that you note takes their place.</source>
        <translation type="unfinished">⚠ Os resultados foram anotados para outro plano. O próximo que você anotar tomará o lugar deles.</translation>
    </message>
    <message>
        <source>S&amp;tart From It</source>
        <translation type="unfinished">&amp;Partir dele</translation>
    </message>
    <message>
        <source>The plan started from this file last time.</source>
        <translation type="unfinished">O plano partiu deste arquivo da última vez.</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation type="unfinished">Gerando o plano</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished">Pa&amp;rar</translation>
    </message>
    <message>
        <source>Leaves the plan as it was before.</source>
        <translation type="unfinished">Deixa o plano como estava antes.</translation>
    </message>
    <message>
        <source>Last time, the plan of this design started from %1.</source>
        <translation type="unfinished">Da última vez, o plano deste projeto partiu de %1.</translation>
    </message>
    <message>
        <source>Last time, the plan of this design started from %1, which is not there any more.</source>
        <translation type="unfinished">Da última vez, o plano deste projeto partiu de %1, que não existe mais.</translation>
    </message>
    <message>
        <source>Change Plan</source>
        <translation type="unfinished">Plano de mudança</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation type="unfinished">O plano está sendo gerado.</translation>
    </message>
    <message>
        <source>The plan is being made anew. Below is the one from before the last change.</source>
        <translation type="unfinished">O plano está sendo gerado novamente. Abaixo está o de antes da última alteração.</translation>
    </message>
    <message>
        <source>The plan is being made anew. Below is the one from %1.</source>
        <translation type="unfinished">O plano está sendo gerado novamente. Abaixo está o que tem este ponto de partida: %1.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation type="unfinished">Ainda não há um plano.</translation>
    </message>
    <message>
        <source>&amp;Make the Plan</source>
        <translation type="unfinished">&amp;Gerar o plano</translation>
    </message>
    <message>
        <source>What the plan costs, and notes on it</source>
        <translation type="unfinished">O que o plano custa e notas sobre ele</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more note(s) stand in the exported plan.</source>
        <translation type="unfinished">
            <numerusform>Mais %Ln nota está no plano exportado.</numerusform>
            <numerusform>Mais %Ln notas estão no plano exportado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::PresentationWindow</name>
    <message>
        <source>Presentation</source>
        <translation type="unfinished">Apresentação</translation>
    </message>
    <message>
        <source>Press Right for the next step, Left for the one before, H for all keys, Esc to leave.</source>
        <translation type="unfinished">Pressione Seta para a direita para a próxima etapa, Seta para a esquerda para a anterior, H para todas as teclas, Esc para sair.</translation>
    </message>
    <message>
        <source>Enter goes to step %1</source>
        <translation type="unfinished">Enter vai para a etapa %1</translation>
    </message>
    <message>
        <source>This step adds nothing: there is no state before it.</source>
        <translation type="unfinished">Esta etapa não adiciona nada: não há estado anterior a ela.</translation>
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
        <translation type="unfinished">Seta para a direita, Espaço, Page Down: próxima etapa
Seta para a esquerda, Backspace, Page Up: etapa anterior
Home, End: primeira e última etapa
Um número e Enter: essa etapa
B: antes ou depois
L: ponto luminoso
A: nomes ou pseudônimos
W: marca d&apos;água
D: escuro ou claro
Ponto: tela preta
Esc: sair</translation>
    </message>
    <message>
        <source>Names are replaced by pseudonyms, now and whenever this design is presented.</source>
        <translation type="unfinished">Os nomes são substituídos por pseudônimos, agora e sempre que este projeto for apresentado.</translation>
    </message>
    <message>
        <source>Names are shown in this presentation; the next one has pseudonyms again.</source>
        <translation type="unfinished">Os nomes são mostrados nesta apresentação; a próxima terá pseudônimos novamente.</translation>
    </message>
</context>
<context>
    <name>sliceboard::ProfileItemModel</name>
    <message numerus="yes">
        <source>%1 (%Ln in the design)</source>
        <translation type="unfinished">
            <numerusform>%1 (%Ln no projeto)</numerusform>
            <numerusform>%1 (%Ln no projeto)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: parts of this row of the catalog are not verified.</source>
        <translation type="unfinished">%1: partes desta linha do catálogo não foram verificadas.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">Perfil</translation>
    </message>
    <message>
        <source>Frame buffer</source>
        <translation type="unfinished">Frame buffer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>Most per GPU</source>
        <translation type="unfinished">Máximo por GPU</translation>
    </message>
</context>
<context>
    <name>sliceboard::ProfilePalette</name>
    <message>
        <source>Search profiles</source>
        <translation type="unfinished">Pesquisar perfis</translation>
    </message>
    <message>
        <source>Drag a profile to a GPU to reserve a slot, or to a VM to make it ask for that.</source>
        <translation type="unfinished">Arraste um perfil para uma GPU para reservar um slot, ou para uma VM para que ela o solicite.</translation>
    </message>
    <message>
        <source>vGPU profiles</source>
        <translation type="unfinished">Perfis de vGPU</translation>
    </message>
</context>
<context>
    <name>sliceboard::RecoveryDialog</name>
    <message>
        <source>Never saved</source>
        <translation type="unfinished">Nunca salvo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved change(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln alteração não salva</numerusform>
            <numerusform>%Ln alterações não salvas</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover Unsaved Designs</source>
        <translation type="unfinished">Recuperar projetos não salvos</translation>
    </message>
    <message>
        <source>Sliceboard ended before these designs were saved. Your files are as you last saved them; recovering opens the unsaved state as a changed design.</source>
        <translation type="unfinished">O Sliceboard foi encerrado antes que estes projetos fossem salvos. Os seus arquivos estão como você os salvou pela última vez; a recuperação abre o estado não salvo como um projeto alterado.</translation>
    </message>
    <message>
        <source>Unsaved designs</source>
        <translation type="unfinished">Projetos não salvos</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation type="unfinished">&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished">&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished">&amp;Mais tarde</translation>
    </message>
    <message>
        <source>%1, never saved</source>
        <comment>name of a design</comment>
        <translation type="unfinished">%1, nunca salvo</translation>
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
        <translation type="unfinished">Matriz de versões</translation>
    </message>
    <message>
        <source>&amp;Which Go Together</source>
        <translation type="unfinished">&amp;Quais combinam</translation>
    </message>
    <message>
        <source>&amp;Planned Upgrade</source>
        <translation type="unfinished">Atualização &amp;planejada</translation>
    </message>
    <message>
        <source>Open a design to plan its upgrade.</source>
        <translation type="unfinished">Abra um projeto para planejar a sua atualização.</translation>
    </message>
</context>
<context>
    <name>sliceboard::RoomItemModel</name>
    <message>
        <source>Whole GPU</source>
        <translation type="unfinished">GPU inteira</translation>
    </message>
    <message>
        <source>How many more VMs could be given a whole GPU by DirectPath I/O: GPUs without VM and reserved slot that are for passthrough or nothing yet.</source>
        <translation type="unfinished">Quantas VMs a mais poderiam receber uma GPU inteira por DirectPath I/O: GPUs sem VM e sem slot reservado que são para passthrough ou ainda para nada.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln GPU(s) the catalog does not tell how many fit, or tells it by a row that is not verified.</source>
        <translation type="unfinished">
            <numerusform>Para %Ln GPU o catálogo não informa quantas cabem, ou informa por uma linha não verificada.</numerusform>
            <numerusform>Para %Ln GPUs o catálogo não informa quantas cabem, ou informa por uma linha não verificada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">Perfil</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mais</translation>
    </message>
    <message>
        <source>Frame buffer</source>
        <translation type="unfinished">Frame buffer</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation type="unfinished">modelo de GPU</translation>
    </message>
</context>
<context>
    <name>sliceboard::RuleItemModel</name>
    <message>
        <source>By default: %1</source>
        <translation type="unfinished">Por padrão: %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Regra</translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished">Padrão</translation>
    </message>
    <message>
        <source>In this design</source>
        <translation type="unfinished">Neste projeto</translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished">Id</translation>
    </message>
</context>
<context>
    <name>sliceboard::RuleReferenceDialog</name>
    <message>
        <source>Search rules by id, title and text</source>
        <translation type="unfinished">Pesquisar regras por id, título e texto</translation>
    </message>
    <message>
        <source>Rule Reference</source>
        <translation type="unfinished">Referência de regras</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished">Regras</translation>
    </message>
    <message>
        <source>About the rule</source>
        <translation type="unfinished">Sobre a regra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln regra</numerusform>
            <numerusform>%Ln regras</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <translation type="unfinished">Nenhuma regra contém estas palavras.</translation>
    </message>
</context>
<context>
    <name>sliceboard::RulesDialog</name>
    <message>
        <source>Sketching: what is not entered yet keeps quiet</source>
        <translation type="unfinished">Esboço: o que ainda não foi informado não gera ocorrências</translation>
    </message>
    <message>
        <source>Before a change: every rule by default</source>
        <translation type="unfinished">Antes de uma mudança: todas as regras com o padrão</translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished">Em vigor</translation>
    </message>
    <message>
        <source>To be reviewed: its facts changed</source>
        <translation type="unfinished">A revisar: os fatos mudaram</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished">Expirada</translation>
    </message>
    <message>
        <source>Stale: it matches no finding</source>
        <translation type="unfinished">Obsoleta: não corresponde a nenhuma ocorrência</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">&amp;Remover</translation>
    </message>
    <message>
        <source>Waive &amp;Again…</source>
        <translation type="unfinished">Dispensar &amp;novamente…</translation>
    </message>
    <message>
        <source>Rules of This Design</source>
        <translation type="unfinished">Regras deste projeto</translation>
    </message>
    <message>
        <source>&amp;Severities</source>
        <translation type="unfinished">&amp;Severidades</translation>
    </message>
    <message>
        <source>&amp;Waivers</source>
        <translation type="unfinished">&amp;Dispensas</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation type="unfinished">Pesquisar regras</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished">Regras</translation>
    </message>
    <message>
        <source>By default</source>
        <translation type="unfinished">Por padrão</translation>
    </message>
    <message>
        <source>Selected rules &amp;count as:</source>
        <translation type="unfinished">As regras selecionadas &amp;contam como:</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation type="unfinished">&amp;Predefinição:</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished">&amp;Aplicar</translation>
    </message>
    <message>
        <source>Takes the place of all severities of this design. Can be undone.</source>
        <translation type="unfinished">Substitui todas as severidades deste projeto. Pode ser desfeito.</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Regra</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">Sobre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Motivo</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation type="unfinished">Aceita por</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">Último dia</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation type="unfinished">Dispensas</translation>
    </message>
    <message>
        <source>Accepts the finding as it is now.</source>
        <translation type="unfinished">Aceita a ocorrência como ela está agora.</translation>
    </message>
    <message>
        <source>A finding is waived in the findings panel. Reports always list waivers.</source>
        <translation type="unfinished">Uma ocorrência é dispensada no painel de ocorrências. Os relatórios sempre listam as dispensas.</translation>
    </message>
    <message>
        <source>Change severity of rules</source>
        <translation type="unfinished">Alterar a severidade de regras</translation>
    </message>
    <message>
        <source>Apply preset of severities</source>
        <translation type="unfinished">Aplicar predefinição de severidades</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Nenhum</translation>
    </message>
    <message>
        <source>Remove waivers</source>
        <translation type="unfinished">Remover dispensas</translation>
    </message>
    <message>
        <source>This waiver matches no finding any more; it can only be removed.</source>
        <translation type="unfinished">Esta dispensa não corresponde mais a nenhuma ocorrência; só pode ser removida.</translation>
    </message>
    <message>
        <source>Waive finding</source>
        <translation type="unfinished">Dispensar ocorrência</translation>
    </message>
</context>
<context>
    <name>sliceboard::SavedViewItemModel</name>
    <message>
        <source>Shows the whole board.</source>
        <translation type="unfinished">Mostra o quadro inteiro.</translation>
    </message>
    <message>
        <source>Shows %1.</source>
        <translation type="unfinished">Mostra %1.</translation>
    </message>
    <message>
        <source>%1 is not in the design any more: shows the whole board.</source>
        <translation type="unfinished">%1 não está mais no projeto: mostra o quadro inteiro.</translation>
    </message>
    <message>
        <source>Frames a finding of the rule %1.</source>
        <translation type="unfinished">Enquadra uma ocorrência da regra %1.</translation>
    </message>
    <message>
        <source>Shows the board before and after.</source>
        <translation type="unfinished">Mostra o quadro antes e depois.</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation type="unfinished">Renomear vista</translation>
    </message>
    <message>
        <source>Move view</source>
        <translation type="unfinished">Mover vista</translation>
    </message>
</context>
<context>
    <name>sliceboard::SearchBar</name>
    <message>
        <source>Search</source>
        <translation type="unfinished">Pesquisa</translation>
    </message>
    <message>
        <source>Search the board</source>
        <translation type="unfinished">Pesquisar no quadro</translation>
    </message>
    <message>
        <source>Search: a name, host:esx01, profile:*20c, free&gt;=40, has:error …</source>
        <translation type="unfinished">Pesquisa: um nome, host:esx01, profile:*20c, free&gt;=40, has:error …</translation>
    </message>
    <message>
        <source>Mistake in the search</source>
        <translation type="unfinished">Erro na pesquisa</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished">Correspondência anterior</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation type="unfinished">Correspondência anterior (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished">Próxima correspondência</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation type="unfinished">Próxima correspondência (Enter)</translation>
    </message>
    <message>
        <source>Isolate</source>
        <translation type="unfinished">Isolar</translation>
    </message>
    <message>
        <source>Leave out the hosts on which nothing matches, instead of dimming them</source>
        <translation type="unfinished">Deixar de fora os hosts em que nada corresponde, em vez de esmaecê-los</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Ajuda</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation type="unfinished">O que pode ser pesquisado</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished">Fechar a pesquisa</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation type="unfinished">Mostrar tudo novamente (Esc)</translation>
    </message>
    <message>
        <source>The search is closed; everything is shown.</source>
        <translation type="unfinished">A pesquisa está fechada; tudo é mostrado.</translation>
    </message>
    <message>
        <source>Match %1 of %2: %3</source>
        <translation type="unfinished">Correspondência %1 de %2: %3</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished">Nada corresponde.</translation>
    </message>
    <message>
        <source>%1 of %2 GPUs, %3 of %4 VMs match.</source>
        <translation type="unfinished">%1 de %2 GPUs e %3 de %4 VMs correspondem.</translation>
    </message>
    <message>
        <source>Letter %1: %2</source>
        <translation type="unfinished">Caractere %1: %2</translation>
    </message>
    <message>
        <source>The search before still holds.</source>
        <translation type="unfinished">A pesquisa anterior ainda vale.</translation>
    </message>
    <message>
        <source>Enter goes to the next match; Down lists the matches and how a word can go on.</source>
        <translation type="unfinished">Enter vai para a próxima correspondência; a seta para baixo lista as correspondências e como uma palavra pode continuar.</translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished">Lista</translation>
    </message>
    <message>
        <source>List the matches</source>
        <translation type="unfinished">Listar as correspondências</translation>
    </message>
    <message>
        <source>List the matches (Down)</source>
        <translation type="unfinished">Listar as correspondências (Seta para baixo)</translation>
    </message>
</context>
<context>
    <name>sliceboard::Session</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished">Sem título</translation>
    </message>
    <message>
        <source>This file cannot be written. Save the design under another name.</source>
        <translation type="unfinished">Não é possível gravar este arquivo. Salve o projeto com outro nome.</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation type="unfinished">Recarregar do disco</translation>
    </message>
    <message>
        <source>Restore earlier version</source>
        <translation type="unfinished">Restaurar versão anterior</translation>
    </message>
    <message>
        <source>Merge with the file on disk</source>
        <translation type="unfinished">Mesclar com o arquivo no disco</translation>
    </message>
    <message>
        <source>The open design is in no file yet.</source>
        <translation type="unfinished">O projeto aberto ainda não está em nenhum arquivo.</translation>
    </message>
    <message>
        <source>What was last saved is not known after a recovery. Save the design first.</source>
        <translation type="unfinished">Após uma recuperação não se sabe o que foi salvo por último. Salve primeiro o projeto.</translation>
    </message>
    <message>
        <source>Saving was stopped; the file is as it was.</source>
        <translation type="unfinished">O salvamento foi interrompido; o arquivo está como estava.</translation>
    </message>
</context>
<context>
    <name>sliceboard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Configurações</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Como o sistema</translation>
    </message>
    <message>
        <source>%1 (not yet reviewed)</source>
        <comment>language</comment>
        <translation type="unfinished">%1 (ainda não revisado)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Escuro</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished">&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished">&amp;Cores:</translation>
    </message>
    <message>
        <source>Own c&amp;atalog folder:</source>
        <translation type="unfinished">Pasta de catálogo &amp;própria:</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Nenhuma</translation>
    </message>
    <message>
        <source>Own catalog folder</source>
        <translation type="unfinished">Pasta de catálogo própria</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished">P&amp;rocurar…</translation>
    </message>
    <message>
        <source>Language and catalog change when Sliceboard is started the next time.</source>
        <translation type="unfinished">O idioma e o catálogo mudam na próxima vez que o Sliceboard for iniciado.</translation>
    </message>
    <message>
        <source>Files in your own catalog folder add rows to the catalog that ships with Sliceboard, or replace them.</source>
        <translation type="unfinished">Os arquivos na sua própria pasta de catálogo adicionam linhas ao catálogo fornecido com o Sliceboard ou as substituem.</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation type="unfinished">&amp;Reduzir movimento</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished">Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished">Alto contraste, escuro</translation>
    </message>
    <message>
        <source>Panels and menus do not slide, and the text cursor does not blink.</source>
        <translation type="unfinished">Painéis e menus não deslizam, e o cursor de texto não pisca.</translation>
    </message>
</context>
<context>
    <name>sliceboard::SheetPreview</name>
    <message>
        <source>Preview of the sheet</source>
        <translation type="unfinished">Visualização da folha</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation type="unfinished">Folha anterior</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation type="unfinished">Próxima folha</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation type="unfinished">Folha %1 de %2</translation>
    </message>
</context>
<context>
    <name>sliceboard::ShortcutsDialog</name>
    <message>
        <source>Search actions and keys</source>
        <translation type="unfinished">Pesquisar ações e teclas</translation>
    </message>
    <message>
        <source>&amp;Remove Key</source>
        <translation type="unfinished">&amp;Remover tecla</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation type="unfinished">Re&amp;definir</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished">Atalhos de teclado</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished">Ações e suas teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Ação</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Teclas</translation>
    </message>
    <message>
        <source>By default</source>
        <translation type="unfinished">Por padrão</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation type="unfinished">&amp;Nova tecla:</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation type="unfinished">Redefinir &amp;tudo</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <translation type="unfinished">Nova tecla para “%1”</translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished">nenhuma tecla</translation>
    </message>
    <message>
        <source>“%1” is needed for typing and moving. Hold Ctrl or Alt, or use a function key.</source>
        <translation type="unfinished">“%1” é necessária para digitar e mover. Mantenha Ctrl ou Alt pressionada, ou use uma tecla de função.</translation>
    </message>
    <message>
        <source>“%1” opens the menu “%2”.</source>
        <translation type="unfinished">“%1” abre o menu “%2”.</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”, which would be left without a key.</source>
        <translation type="unfinished">“%1” pertence a “%2”, que ficaria sem tecla.</translation>
    </message>
    <message>
        <source>&amp;Take It from “%1”</source>
        <translation type="unfinished">&amp;Tirar de “%1”</translation>
    </message>
    <message>
        <source>“%1” has no key.</source>
        <translation type="unfinished">“%1” não tem tecla.</translation>
    </message>
    <message>
        <source>“%1” has the key “%2”.</source>
        <translation type="unfinished">“%1” tem a tecla “%2”.</translation>
    </message>
    <message>
        <source>All keys are as by default.</source>
        <translation type="unfinished">Todas as teclas estão como no padrão.</translation>
    </message>
</context>
<context>
    <name>sliceboard::StartPage</name>
    <message>
        <source>Design how the GPUs of your ESXi hosts are shared.</source>
        <translation type="unfinished">Projete como as GPUs dos seus hosts ESXi são compartilhadas.</translation>
    </message>
    <message>
        <source>&amp;Open a design…</source>
        <translation type="unfinished">&amp;Abrir um projeto…</translation>
    </message>
    <message>
        <source>&amp;Open another design…</source>
        <translation type="unfinished">&amp;Abrir outro projeto…</translation>
    </message>
    <message>
        <source>Recent designs</source>
        <translation type="unfinished">Projetos recentes</translation>
    </message>
    <message>
        <source>None yet. Designs that you open or save are listed here.</source>
        <translation type="unfinished">Nenhum ainda. Os projetos que você abrir ou salvar são listados aqui.</translation>
    </message>
    <message>
        <source>Start a new design</source>
        <translation type="unfinished">Iniciar um novo projeto</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation type="unfinished">Este arquivo não existe mais.</translation>
    </message>
    <message>
        <source>Changed since it was open here.</source>
        <translation type="unfinished">Alterado desde que foi aberto aqui.</translation>
    </message>
    <message>
        <source>Templates and examples</source>
        <translation type="unfinished">Modelos e exemplos</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation type="unfinished">&amp;Remover da lista</translation>
    </message>
    <message>
        <source>Filter designs, templates and examples</source>
        <translation type="unfinished">Filtrar projetos, modelos e exemplos</translation>
    </message>
    <message>
        <source>Takes the chosen design off this list; its file stays where it is.</source>
        <translation type="unfinished">Retira o projeto escolhido desta lista; o seu arquivo fica onde está.</translation>
    </message>
    <message>
        <source>Look at an example: %1</source>
        <comment>group of examples</comment>
        <translation type="unfinished">Ver um exemplo: %1</translation>
    </message>
</context>
<context>
    <name>sliceboard::StepPage</name>
    <message>
        <source>What changes:</source>
        <translation type="unfinished">O que muda:</translation>
    </message>
    <message>
        <source>VMs:</source>
        <translation type="unfinished">VMs:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation type="unfinished">Por quê:</translation>
    </message>
    <message>
        <source>What one should see:</source>
        <translation type="unfinished">O que se deve ver:</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Etapa</translation>
    </message>
    <message>
        <source>Resul&amp;t:</source>
        <translation type="unfinished">Resul&amp;tado:</translation>
    </message>
    <message>
        <source>Done b&amp;y:</source>
        <translation type="unfinished">Feito p&amp;or:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation type="unfinished">&amp;Nota:</translation>
    </message>
    <message>
        <source>Choose a step to see what is to be done, and to note how it went.</source>
        <translation type="unfinished">Escolha uma etapa para ver o que deve ser feito e para anotar como foi.</translation>
    </message>
</context>
<context>
    <name>sliceboard::TemplateDialog</name>
    <message>
        <source>New Design</source>
        <translation type="unfinished">Novo projeto</translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished">Criar</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished">Modelos</translation>
    </message>
    <message>
        <source>Description of the template</source>
        <translation type="unfinished">Descrição do modelo</translation>
    </message>
</context>
<context>
    <name>sliceboard::TextPreview</name>
    <message>
        <source>File</source>
        <translation type="unfinished">Arquivo</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation type="unfinished">Texto do arquivo</translation>
    </message>
    <message>
        <source>This file holds no text to be shown (%1).</source>
        <translation type="unfinished">Este arquivo não contém texto a mostrar (%1).</translation>
    </message>
    <message>
        <source>This is the beginning of %1; what is saved or copied is whole.</source>
        <translation type="unfinished">Este é o início de %1; o que é salvo ou copiado é completo.</translation>
    </message>
</context>
<context>
    <name>sliceboard::TitleBlockDialog</name>
    <message>
        <source>Title Block and Page</source>
        <translation type="unfinished">Bloco de título e página</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">OK</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished">&amp;Título:</translation>
    </message>
    <message>
        <source>&amp;Customer:</source>
        <translation type="unfinished">&amp;Cliente:</translation>
    </message>
    <message>
        <source>Change &amp;number:</source>
        <translation type="unfinished">&amp;Número da mudança:</translation>
    </message>
    <message>
        <source>Re&amp;vision:</source>
        <translation type="unfinished">Re&amp;visão:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation type="unfinished">&amp;Data:</translation>
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
        <translation type="unfinished">R&amp;evisor:</translation>
    </message>
    <message>
        <source>A&amp;pproved by:</source>
        <translation type="unfinished">A&amp;provado por:</translation>
    </message>
    <message>
        <source>A4, unless chosen at export</source>
        <translation type="unfinished">A4, salvo escolha na exportação</translation>
    </message>
    <message>
        <source>Landscape, unless chosen at export</source>
        <translation type="unfinished">Paisagem, salvo escolha na exportação</translation>
    </message>
    <message>
        <source>Pa&amp;ge size:</source>
        <translation type="unfinished">Tamanho da pá&amp;gina:</translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation type="unfinished">&amp;Orientação:</translation>
    </message>
    <message>
        <source>Diagrams bear these texts; fields that are empty are left out.</source>
        <translation type="unfinished">Os diagramas levam estes textos; campos vazios são omitidos.</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2026-12-31.</source>
        <translation type="unfinished">“%1” não é uma data; escreva como 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>sliceboard::ToolBarDialog</name>
    <message>
        <source>Configure Toolbar</source>
        <translation type="unfinished">Configurar barra de ferramentas</translation>
    </message>
    <message>
        <source>Icons only</source>
        <translation type="unfinished">Somente ícones</translation>
    </message>
    <message>
        <source>Icons with text beside them</source>
        <translation type="unfinished">Ícones com texto ao lado</translation>
    </message>
    <message>
        <source>Icons with text below them</source>
        <translation type="unfinished">Ícones com texto abaixo</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation type="unfinished">Somente texto</translation>
    </message>
    <message>
        <source>&amp;Buttons show:</source>
        <translation type="unfinished">Os &amp;botões mostram:</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation type="unfinished">Re&amp;definir</translation>
    </message>
    <message>
        <source>A&amp;vailable actions</source>
        <translation type="unfinished">Ações &amp;disponíveis</translation>
    </message>
    <message>
        <source>&amp;Add →</source>
        <translation type="unfinished">&amp;Adicionar →</translation>
    </message>
    <message>
        <source>← &amp;Remove</source>
        <translation type="unfinished">← &amp;Remover</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation type="unfinished">Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation type="unfinished">Mover para bai&amp;xo</translation>
    </message>
    <message>
        <source>&amp;Toolbar, from the start to the end</source>
        <translation type="unfinished">Barra de &amp;ferramentas, do início ao fim</translation>
    </message>
    <message>
        <source>— Separator —</source>
        <translation type="unfinished">— Separador —</translation>
    </message>
</context>
<context>
    <name>sliceboard::Tour</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished">Etapa %1 de %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Pular</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">Concluir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Avançar</translation>
    </message>
</context>
<context>
    <name>sliceboard::TwinBoards</name>
    <message>
        <source>Board before</source>
        <translation type="unfinished">Quadro antes</translation>
    </message>
    <message>
        <source>Board after</source>
        <translation type="unfinished">Quadro depois</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished">Antes: %1</translation>
    </message>
    <message>
        <source>After: the open design</source>
        <translation type="unfinished">Depois: o projeto aberto</translation>
    </message>
</context>
<context>
    <name>sliceboard::UpgradePage</name>
    <message>
        <source>Stays as it is</source>
        <translation type="unfinished">Permanece como está</translation>
    </message>
    <message>
        <source>&amp;Apply Upgrade</source>
        <translation type="unfinished">&amp;Aplicar atualização</translation>
    </message>
    <message>
        <source>Findings that come and go</source>
        <translation type="unfinished">Ocorrências que surgem e desaparecem</translation>
    </message>
    <message>
        <source>Changes the design in one step, which can be undone.</source>
        <translation type="unfinished">Altera o projeto em uma só etapa, que pode ser desfeita.</translation>
    </message>
    <message>
        <source>vGPU &amp;Manager on hosts that have one:</source>
        <translation type="unfinished">vGPU &amp;Manager nos hosts que o têm:</translation>
    </message>
    <message>
        <source>vGPU &amp;guest driver in VMs that have it:</source>
        <translation type="unfinished">&amp;Driver convidado de vGPU nas VMs que o têm:</translation>
    </message>
    <message>
        <source>&amp;ESXi on all hosts:</source>
        <translation type="unfinished">&amp;ESXi em todos os hosts:</translation>
    </message>
    <message>
        <source>Nothing would change. Choose releases that are newer than those of the design.</source>
        <translation type="unfinished">Nada mudaria. Escolha versões mais novas que as do projeto.</translation>
    </message>
    <message>
        <source>%1 and %2 would change. What is newer already stays. Findings that come: %3, that go: %4.</source>
        <translation type="unfinished">%1 e %2 mudariam. O que já é mais novo permanece. Ocorrências que surgem: %3, que desaparecem: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln host</numerusform>
            <numerusform>%Ln hosts</numerusform>
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
        <translation type="unfinished">Ocorrências que surgem: %1</translation>
    </message>
    <message>
        <source>Findings that go: %1</source>
        <translation type="unfinished">Ocorrências que desaparecem: %1</translation>
    </message>
    <message>
        <source>Upgrade releases</source>
        <translation type="unfinished">Atualizar versões</translation>
    </message>
    <message>
        <source>The upgrade is applied: %1 and %2 changed. One step of undo takes it back.</source>
        <translation type="unfinished">A atualização foi aplicada: %1 e %2 alterados. Desfazer uma etapa a reverte.</translation>
    </message>
</context>
<context>
    <name>sliceboard::VersionsDialog</name>
    <message>
        <source>Earlier Versions</source>
        <translation type="unfinished">Versões anteriores</translation>
    </message>
    <message>
        <source>There is none yet. Each save keeps the file that it replaces, up to ten.</source>
        <translation type="unfinished">Ainda não há nenhuma. Cada salvamento guarda o arquivo que substitui, até dez.</translation>
    </message>
    <message>
        <source>The file as it was before each of the last saves. Restoring puts a version in place of the open design; Undo takes that back, and the file changes only when you save.</source>
        <translation type="unfinished">O arquivo como era antes de cada um dos últimos salvamentos. Restaurar coloca uma versão no lugar do projeto aberto; Desfazer reverte isso, e o arquivo só muda quando você salva.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished">Versões anteriores</translation>
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
        <translation type="unfinished">&amp;Restaurar</translation>
    </message>
    <message>
        <source>Open as &amp;Copy</source>
        <translation type="unfinished">Abrir como &amp;cópia</translation>
    </message>
    <message>
        <source>Since then, up to the open design: %1</source>
        <comment>differences</comment>
        <translation type="unfinished">Desde então, até o projeto aberto: %1</translation>
    </message>
</context>
<context>
    <name>sliceboard::ViewDialog</name>
    <message>
        <source>Saved View</source>
        <translation type="unfinished">Vista salva</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Salvar</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished">&amp;Título:</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation type="unfinished">&amp;Legenda:</translation>
    </message>
    <message>
        <source>&amp;In sight:</source>
        <translation type="unfinished">&amp;À vista:</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation type="unfinished">&amp;Zoom:</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation type="unfinished">&amp;Filtro:</translation>
    </message>
    <message>
        <source>Framed fi&amp;nding:</source>
        <translation type="unfinished">Ocorrência en&amp;quadrada:</translation>
    </message>
    <message>
        <source>&amp;Added in this step:</source>
        <translation type="unfinished">&amp;Adicionado nesta etapa:</translation>
    </message>
    <message>
        <source>What the audience reads below the board</source>
        <translation type="unfinished">O que o público lê abaixo do quadro</translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"> %</translation>
    </message>
    <message>
        <source>As large as fits</source>
        <translation type="unfinished">O maior que couber</translation>
    </message>
    <message>
        <source>The whole board</source>
        <translation type="unfinished">O quadro inteiro</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Nenhuma</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Not found now: %1</source>
        <translation type="unfinished">Não encontrada agora: %1</translation>
    </message>
    <message>
        <source>The presentation shows the board without these first, and then with them.</source>
        <translation type="unfinished">A apresentação mostra o quadro primeiro sem estes elementos, e depois com eles.</translation>
    </message>
    <message>
        <source>Add &amp;Selection</source>
        <translation type="unfinished">Adicionar &amp;seleção</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">&amp;Remover</translation>
    </message>
    <message>
        <source>Adds what is selected on the board.</source>
        <translation type="unfinished">Adiciona o que está selecionado no quadro.</translation>
    </message>
    <message>
        <source>Enter a title: it stands in the list and above the caption.</source>
        <translation type="unfinished">Informe um título: ele aparece na lista e acima da legenda.</translation>
    </message>
    <message>
        <source>A text of a view has at most %1 bytes; shorten it.</source>
        <translation type="unfinished">Um texto de uma vista tem no máximo %1 bytes; encurte-o.</translation>
    </message>
    <message>
        <source>The design has no cluster, host, GPU or VM &quot;%1&quot;; leave the field empty for the whole board.</source>
        <translation type="unfinished">O projeto não tem cluster, host, GPU nem VM &quot;%1&quot;; deixe o campo vazio para o quadro inteiro.</translation>
    </message>
    <message>
        <source>The view is a step of the presentation, in the order of the list.</source>
        <translation type="unfinished">A vista é uma etapa da apresentação, na ordem da lista.</translation>
    </message>
    <message>
        <source>&amp;Group hosts by:</source>
        <translation type="unfinished">A&amp;grupar hosts por:</translation>
    </message>
    <message>
        <source>&amp;Order of hosts:</source>
        <translation type="unfinished">&amp;Ordem dos hosts:</translation>
    </message>
    <message>
        <source>As the board is</source>
        <translation type="unfinished">Como está o quadro</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished">Cluster</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation type="unfinished">modelo de GPU</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished">Modo</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished">Utilização</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Ocorrências</translation>
    </message>
    <message>
        <source>As in the design</source>
        <translation type="unfinished">Como no projeto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>Fullest first</source>
        <translation type="unfinished">Mais cheios primeiro</translation>
    </message>
    <message>
        <source>Emptiest first</source>
        <translation type="unfinished">Mais vazios primeiro</translation>
    </message>
    <message>
        <source>Worst findings first</source>
        <translation type="unfinished">Piores ocorrências primeiro</translation>
    </message>
    <message>
        <source>Fol&amp;ded:</source>
        <translation type="unfinished">Re&amp;colhidos:</translation>
    </message>
    <message>
        <source>What is unchecked is no longer folded when the view is shown.</source>
        <translation type="unfinished">O que for desmarcado não estará mais recolhido quando a visão for mostrada.</translation>
    </message>
    <message>
        <source>Nothing is folded. Fold groups and hosts on the board, then choose Update.</source>
        <translation type="unfinished">Nada está recolhido. Recolha grupos e hosts no quadro e escolha Atualizar.</translation>
    </message>
</context>
<context>
    <name>sliceboard::ViewsPanel</name>
    <message>
        <source>Replace &amp;names by pseudonyms</source>
        <translation type="unfinished">Substituir &amp;nomes por pseudônimos</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished">Vistas salvas</translation>
    </message>
    <message>
        <source>Enter shows a view, F2 renames it, Delete deletes it, Ctrl+Up and Ctrl+Down move it.</source>
        <translation type="unfinished">Enter mostra uma vista, F2 a renomeia, Delete a exclui, Ctrl+Seta para cima e Ctrl+Seta para baixo a movem.</translation>
    </message>
    <message>
        <source>Add &amp;Current View</source>
        <translation type="unfinished">Adicionar vista &amp;atual</translation>
    </message>
    <message>
        <source>U&amp;pdate</source>
        <translation type="unfinished">At&amp;ualizar</translation>
    </message>
    <message>
        <source>Lets the view show what the board shows now.</source>
        <translation type="unfinished">Faz a vista mostrar o que o quadro mostra agora.</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation type="unfinished">E&amp;ditar…</translation>
    </message>
    <message>
        <source>Title, caption, framed finding, before and after.</source>
        <translation type="unfinished">Título, legenda, ocorrência enquadrada, antes e depois.</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation type="unfinished">M&amp;ostrar</translation>
    </message>
    <message>
        <source>Shows the view on the board.</source>
        <translation type="unfinished">Mostra a vista no quadro.</translation>
    </message>
    <message>
        <source>↑</source>
        <comment>moves up</comment>
        <translation type="unfinished">↑</translation>
    </message>
    <message>
        <source>Moves the view up (Ctrl+Up).</source>
        <translation type="unfinished">Move a vista para cima (Ctrl+Seta para cima).</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished">Mover para cima</translation>
    </message>
    <message>
        <source>↓</source>
        <comment>moves down</comment>
        <translation type="unfinished">↓</translation>
    </message>
    <message>
        <source>Moves the view down (Ctrl+Down).</source>
        <translation type="unfinished">Move a vista para baixo (Ctrl+Seta para baixo).</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished">Mover para baixo</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished">Exc&amp;luir</translation>
    </message>
    <message>
        <source>Deletes the view (Delete).</source>
        <translation type="unfinished">Exclui a vista (Delete).</translation>
    </message>
    <message>
        <source>&amp;Watermark:</source>
        <translation type="unfinished">&amp;Marca d&apos;água:</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation type="unfinished">Marca d&apos;água</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Nenhuma</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation type="unfinished">Ap&amp;resentar</translation>
    </message>
    <message>
        <source>Presents from the first step (F5).</source>
        <translation type="unfinished">Apresenta a partir da primeira etapa (F5).</translation>
    </message>
    <message>
        <source>E&amp;xport as PDF…</source>
        <translation type="unfinished">E&amp;xportar como PDF…</translation>
    </message>
    <message>
        <source>Writes one page for each step.</source>
        <translation type="unfinished">Grava uma página para cada etapa.</translation>
    </message>
    <message>
        <source>The whole board</source>
        <translation type="unfinished">O quadro inteiro</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished">Salvar vista</translation>
    </message>
    <message>
        <source>Update view</source>
        <translation type="unfinished">Atualizar vista</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation type="unfinished">Excluir vista</translation>
    </message>
    <message>
        <source>Move view</source>
        <translation type="unfinished">Mover vista</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation type="unfinished">Editar vista</translation>
    </message>
    <message>
        <source>No view yet. A view keeps what the board shows; views are the steps of a presentation. Zoom to what you want to show, then choose Add Current View.</source>
        <translation type="unfinished">Ainda não há vistas. Uma vista guarda o que o quadro mostra; as vistas são os passos de uma apresentação. Amplie o que deseja mostrar e escolha Adicionar vista atual.</translation>
    </message>
    <message>
        <source>Clusters, hosts, VMs and the customer appear as host-01, vm-001 and so on, in the presentation and in its PDF. The design keeps it, for everyone who presents it.</source>
        <translation type="unfinished">Clusters, hosts, VMs e o cliente aparecem como host-01, vm-001 e assim por diante, na apresentação e no seu PDF. O projeto guarda isso, para todos que o apresentarem.</translation>
    </message>
    <message>
        <source>Present under pseudonyms</source>
        <translation type="unfinished">Apresentar com pseudônimos</translation>
    </message>
    <message>
        <source>Present with real names</source>
        <translation type="unfinished">Apresentar com os nomes reais</translation>
    </message>
    <message>
        <source>Saves what the board shows now: what is selected or in the middle, the zoom and what is folded.</source>
        <translation type="unfinished">Salva o que o quadro mostra agora: o que está selecionado ou no meio, o zoom e o que está recolhido.</translation>
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
        <translation type="unfinished">Solicita</translation>
    </message>
    <message>
        <source>Placed on</source>
        <translation type="unfinished">Posicionada em</translation>
    </message>
    <message>
        <source>Guest driver</source>
        <translation type="unfinished">Driver convidado</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Ocorrências</translation>
    </message>
    <message>
        <source>Rename VM</source>
        <translation type="unfinished">Renomear VM</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation type="unfinished">Solicitar %1</translation>
    </message>
    <message>
        <source>%1 (host only)</source>
        <translation type="unfinished">%1 (somente host)</translation>
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
        <translation type="unfinished">Dispositivos</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished">Hardware</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">Necessidades</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished">Nome:</translation>
    </message>
    <message>
        <source>Pinned to host:</source>
        <translation type="unfinished">Fixada no host:</translation>
    </message>
    <message>
        <source>Not pinned</source>
        <translation type="unfinished">Não fixada</translation>
    </message>
    <message>
        <source>Power state:</source>
        <translation type="unfinished">Estado de energia:</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished">Convidado</translation>
    </message>
    <message>
        <source>Guest OS:</source>
        <translation type="unfinished">SO convidado:</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished">Não informado</translation>
    </message>
    <message>
        <source>NVIDIA driver in the guest:</source>
        <translation type="unfinished">Driver NVIDIA no convidado:</translation>
    </message>
    <message>
        <source>Driver release:</source>
        <translation type="unfinished">Versão do driver:</translation>
    </message>
    <message>
        <source>“%1” is no amount of memory. Write it as 16 GB or 512 MB.</source>
        <translation type="unfinished">“%1” não é uma quantidade de memória. Escreva como 16 GB ou 512 MB.</translation>
    </message>
    <message>
        <source>Firmware:</source>
        <translation type="unfinished">Firmware:</translation>
    </message>
    <message>
        <source>Memory:</source>
        <translation type="unfinished">Memória:</translation>
    </message>
    <message>
        <source>Reservation:</source>
        <translation type="unfinished">Reserva:</translation>
    </message>
    <message>
        <source>Reserve all guest memory</source>
        <translation type="unfinished">Reservar toda a memória do convidado</translation>
    </message>
    <message>
        <source>Reserved memory:</source>
        <translation type="unfinished">Memória reservada:</translation>
    </message>
    <message>
        <source>64-bit MMIO:</source>
        <translation type="unfinished">MMIO de 64 bits:</translation>
    </message>
    <message>
        <source>VM hardware version:</source>
        <translation type="unfinished">Versão de hardware da VM:</translation>
    </message>
    <message>
        <source>Secure boot:</source>
        <translation type="unfinished">Inicialização segura:</translation>
    </message>
    <message>
        <source>Memory hot-add:</source>
        <translation type="unfinished">Adição a quente de memória:</translation>
    </message>
    <message>
        <source>Hot-plug of passthrough devices:</source>
        <translation type="unfinished">Hot-plug de dispositivos de passthrough:</translation>
    </message>
    <message>
        <source>NVIDIA licence:</source>
        <translation type="unfinished">Licença NVIDIA:</translation>
    </message>
    <message>
        <source>Tags:</source>
        <translation type="unfinished">Tags:</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Nenhuma</translation>
    </message>
    <message>
        <source>Words for house rules, separated by commas.</source>
        <translation type="unfinished">Palavras para regras próprias, separadas por vírgulas.</translation>
    </message>
    <message>
        <source>There is no host “%1” in this design.</source>
        <translation type="unfinished">Não existe o host “%1” neste projeto.</translation>
    </message>
</context>
<context>
    <name>sliceboard::VmPalette</name>
    <message>
        <source>Search VMs</source>
        <translation type="unfinished">Pesquisar VMs</translation>
    </message>
    <message>
        <source>Add V&amp;Ms…</source>
        <translation type="unfinished">Adicionar V&amp;Ms…</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VMs</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">Aguardando</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished">Posicionadas</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Todas</translation>
    </message>
    <message>
        <source>Which VMs to show</source>
        <translation type="unfinished">Quais VMs mostrar</translation>
    </message>
    <message>
        <source>The design has no VMs yet. Add some and drag them to a GPU.</source>
        <translation type="unfinished">O projeto ainda não tem VMs. Adicione algumas e arraste-as para uma GPU.</translation>
    </message>
    <message>
        <source>No VM here contains “%1”.</source>
        <translation type="unfinished">Nenhuma VM aqui contém “%1”.</translation>
    </message>
    <message>
        <source>No VM is waiting: all are placed. Drag one here to take it off its GPU.</source>
        <translation type="unfinished">Nenhuma VM está aguardando: todas estão posicionadas. Arraste uma para cá para retirá-la da sua GPU.</translation>
    </message>
    <message>
        <source>No VM is placed yet.</source>
        <translation type="unfinished">Nenhuma VM está posicionada ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) are not shown.</source>
        <translation type="unfinished">
            <numerusform>%Ln VM não é mostrada.</numerusform>
            <numerusform>%Ln VMs não são mostradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Mostrar todas</translation>
    </message>
</context>
<context>
    <name>sliceboard::WaiverDialog</name>
    <message>
        <source>Waive a Finding</source>
        <translation type="unfinished">Dispensar uma ocorrência</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation type="unfinished">Dispensar</translation>
    </message>
    <message>
        <source>&amp;Ends on a day</source>
        <translation type="unfinished">&amp;Termina em um dia</translation>
    </message>
    <message>
        <source>Finding:</source>
        <translation type="unfinished">Ocorrência:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation type="unfinished">&amp;Motivo:</translation>
    </message>
    <message>
        <source>&amp;Accepted by:</source>
        <translation type="unfinished">&amp;Aceita por:</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation type="unfinished">&amp;Último dia:</translation>
    </message>
    <message>
        <source>Why this is fine here, and who agreed</source>
        <translation type="unfinished">Por que isto é aceitável aqui e quem concordou</translation>
    </message>
    <message>
        <source>The finding counts no more until %1, unless its facts change before.</source>
        <translation type="unfinished">A ocorrência deixa de contar até %1, a menos que os seus fatos mudem antes.</translation>
    </message>
    <message>
        <source>The finding counts no more, unless its facts change.</source>
        <translation type="unfinished">A ocorrência deixa de contar, a menos que os seus fatos mudem.</translation>
    </message>
    <message>
        <source>Enter a reason: reports list it.</source>
        <translation type="unfinished">Informe um motivo: os relatórios o listam.</translation>
    </message>
</context>
<context>
    <name>sliceboard::WayOutBar</name>
    <message>
        <source>Ways out</source>
        <translation type="unfinished">Soluções</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation type="unfinished">Deixar aqui</translation>
    </message>
    <message>
        <source>Leave it where it was</source>
        <translation type="unfinished">Deixar onde estava</translation>
    </message>
    <message>
        <source>Ways out are offered beside the pointer.</source>
        <translation type="unfinished">As soluções são oferecidas ao lado do ponteiro.</translation>
    </message>
    <message>
        <source>Undo the drop</source>
        <translation type="unfinished">Desfazer a ação</translation>
    </message>
</context>
</TS>
