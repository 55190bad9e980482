<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished">Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished">Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Zoom to &amp;Fit</source>
        <translation type="unfinished">A&amp;juster à la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation type="unfinished">Taille réell&amp;e</translation>
    </message>
    <message>
        <source>Fol&amp;d All</source>
        <translation type="unfinished">Tout rep&amp;lier</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation type="unfinished">Tout &amp;déplier</translation>
    </message>
    <message>
        <source>O&amp;verview Map</source>
        <translation type="unfinished">Plan d&apos;ensem&amp;ble</translation>
    </message>
    <message>
        <source>Group by &amp;Cluster</source>
        <translation type="unfinished">Grouper par &amp;cluster</translation>
    </message>
    <message>
        <source>Group by &amp;GPU Model</source>
        <translation type="unfinished">Grouper par modèle de &amp;GPU</translation>
    </message>
    <message>
        <source>Group by &amp;Mode</source>
        <translation type="unfinished">Grouper par &amp;mode</translation>
    </message>
    <message>
        <source>Group by &amp;Utilisation</source>
        <translation type="unfinished">Grouper par &amp;utilisation</translation>
    </message>
    <message>
        <source>Group by &amp;Findings</source>
        <translation type="unfinished">Grouper par co&amp;nstats</translation>
    </message>
    <message>
        <source>Sort as in the &amp;Design</source>
        <translation type="unfinished">Trier comme dans le pro&amp;jet</translation>
    </message>
    <message>
        <source>Sort by &amp;Name</source>
        <translation type="unfinished">Trier par n&amp;om</translation>
    </message>
    <message>
        <source>Sort &amp;Emptiest First</source>
        <translation type="unfinished">Trier&#xa0;: les plus &amp;vides d&apos;abord</translation>
    </message>
    <message>
        <source>Sort &amp;Worst Findings First</source>
        <translation type="unfinished">&amp;Trier&#xa0;: les pires constats d&apos;abord</translation>
    </message>
    <message>
        <source>Arrange &amp;Again</source>
        <translation type="unfinished">&amp;Disposer à nouveau</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">&amp;Rétablir</translation>
    </message>
    <message>
        <source>Add &amp;Cluster</source>
        <translation type="unfinished">Ajouter un &amp;cluster</translation>
    </message>
    <message>
        <source>Add &amp;Hosts…</source>
        <translation type="unfinished">Ajouter des &amp;hôtes…</translation>
    </message>
    <message>
        <source>Add &amp;GPUs…</source>
        <translation type="unfinished">Ajouter des &amp;GPU…</translation>
    </message>
    <message>
        <source>Add &amp;VMs…</source>
        <translation type="unfinished">Ajouter des &amp;VM…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished">&amp;Supprimer</translation>
    </message>
    <message>
        <source>Select &amp;All of This Kind</source>
        <translation type="unfinished">&amp;Tout sélectionner de ce type</translation>
    </message>
    <message>
        <source>&amp;Take VMs</source>
        <translation type="unfinished">&amp;Prendre les VM</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished">&amp;Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">Coller</translation>
    </message>
    <message>
        <source>Take VMs &amp;off Their GPUs</source>
        <translation type="unfinished">Retirer les VM &amp;de leurs GPU</translation>
    </message>
    <message>
        <source>Ask for a &amp;Whole GPU</source>
        <translation type="unfinished">Demander un GPU &amp;entier</translation>
    </message>
    <message>
        <source>GPU: &amp;Unassigned</source>
        <translation type="unfinished">GPU&#xa0;: &amp;non affecté</translation>
    </message>
    <message>
        <source>GPU: &amp;Passthrough</source>
        <translation type="unfinished">GPU&#xa0;: &amp;passthrough</translation>
    </message>
    <message>
        <source>GPU: vGPU, Mi&amp;xed Size</source>
        <translation type="unfinished">GPU&#xa0;: vGPU, taille mi&amp;xte</translation>
    </message>
    <message>
        <source>GPU: vGPU, &amp;MIG</source>
        <translation type="unfinished">GPU&#xa0;: vGPU, &amp;MIG</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished">&amp;Nouveau…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished">&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished">Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Close Design</source>
        <translation type="unfinished">&amp;Fermer le projet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished">Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation type="unfinished">Constat &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation type="unfinished">Constat &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Rules of This Design…</source>
        <translation type="unfinished">Règles &amp;de ce projet…</translation>
    </message>
    <message>
        <source>&amp;House Rules…</source>
        <translation type="unfinished">Règles &amp;internes…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished">Para&amp;mètres…</translation>
    </message>
    <message>
        <source>&amp;Rule Reference</source>
        <translation type="unfinished">Réfé&amp;rence des règles</translation>
    </message>
    <message>
        <source>Re&amp;lease Matrix…</source>
        <translation type="unfinished">&amp;Matrice des versions…</translation>
    </message>
    <message>
        <source>&amp;About Sliceboard</source>
        <translation type="unfinished">À &amp;propos de Sliceboard</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Action</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation type="unfinished">&amp;Versions antérieures…</translation>
    </message>
    <message>
        <source>Export S&amp;teps as PDF…</source>
        <translation type="unfinished">Exporter les é&amp;tapes en PDF…</translation>
    </message>
    <message>
        <source>Present from Chosen Vie&amp;w</source>
        <translation type="unfinished">Présenter à partir de la v&amp;ue choisie</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation type="unfinished">&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>Configure &amp;Toolbar…</source>
        <translation type="unfinished">Configurer la &amp;barre d&apos;outils…</translation>
    </message>
    <message>
        <source>Sliceboard &amp;Help</source>
        <translation type="unfinished">&amp;Aide de Sliceboard</translation>
    </message>
    <message>
        <source>Guided &amp;Tour</source>
        <translation type="unfinished">&amp;Visite guidée</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation type="unfinished">Co&amp;mparer…</translation>
    </message>
    <message>
        <source>Mer&amp;ge Conflicts…</source>
        <translation type="unfinished">Confl&amp;its de fusion…</translation>
    </message>
    <message>
        <source>Show &amp;Changes</source>
        <translation type="unfinished">Afficher les &amp;modifications</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished">E&amp;xporter…</translation>
    </message>
    <message>
        <source>Title &amp;Block and Page…</source>
        <translation type="unfinished">&amp;Cartouche et page…</translation>
    </message>
    <message>
        <source>Print Previe&amp;w…</source>
        <translation type="unfinished">&amp;Aperçu avant impression…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">Im&amp;primer…</translation>
    </message>
    <message>
        <source>Sort Fulles&amp;t First</source>
        <translation type="unfinished">Trier&#xa0;: &amp;les plus pleins d&apos;abord</translation>
    </message>
    <message>
        <source>Dupli&amp;cate VMs</source>
        <translation type="unfinished">Dupliquer les V&amp;M</translation>
    </message>
    <message>
        <source>Fill &amp;In Usual Settings…</source>
        <translation type="unfinished">Remplir les réglages ha&amp;bituels…</translation>
    </message>
    <message>
        <source>Place O&amp;n…</source>
        <translation type="unfinished">Placer s&amp;ur…</translation>
    </message>
    <message>
        <source>Remo&amp;ve This Device</source>
        <translation type="unfinished">Supprimer ce périphéri&amp;que</translation>
    </message>
    <message>
        <source>Reserve a &amp;Slot of the Current Profile</source>
        <translation type="unfinished">Réserver un emplacement du prof&amp;il actuel</translation>
    </message>
    <message>
        <source>Place &amp;Here</source>
        <translation type="unfinished">P&amp;lacer ici</translation>
    </message>
    <message>
        <source>Ask for the Current Profi&amp;le</source>
        <translation type="unfinished">Demander le pro&amp;fil actuel</translation>
    </message>
    <message>
        <source>GPU: vGPU, Same Si&amp;ze</source>
        <translation type="unfinished">GPU&#xa0;: &amp;vGPU, taille identique</translation>
    </message>
    <message>
        <source>Save Curren&amp;t View</source>
        <translation type="unfinished">Enregistrer la &amp;vue actuelle</translation>
    </message>
    <message>
        <source>Pr&amp;esent</source>
        <translation type="unfinished">Prése&amp;nter</translation>
    </message>
    <message>
        <source>Fu&amp;ll Screen</source>
        <translation type="unfinished">Plein é&amp;cran</translation>
    </message>
    <message>
        <source>&amp;Edit Properties</source>
        <translation type="unfinished">M&amp;odifier les propriétés</translation>
    </message>
    <message>
        <source>Show Its &amp;Findings</source>
        <translation type="unfinished">Afficher ses cons&amp;tats</translation>
    </message>
    <message>
        <source>Go to O&amp;utline</source>
        <translation type="unfinished">&amp;Aller à la structure</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation type="unfinished">Re&amp;nommer</translation>
    </message>
    <message>
        <source>Ne&amp;xt Match</source>
        <translation type="unfinished">Correspondance suivante</translation>
    </message>
    <message>
        <source>Previous Match</source>
        <translation type="unfinished">Correspondance précédente</translation>
    </message>
    <message>
        <source>Carry by &amp;Keyboard</source>
        <translation type="unfinished">Déplacer au cla&amp;vier</translation>
    </message>
    <message>
        <source>&amp;Change Plan</source>
        <translation type="unfinished">P&amp;lan de changement</translation>
    </message>
    <message>
        <source>Zoom to Selectio&amp;n</source>
        <translation type="unfinished">&amp;Zoom sur la sélection</translation>
    </message>
    <message>
        <source>Fo&amp;ld</source>
        <translation type="unfinished">Rep&amp;lier</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation type="unfinished">&amp;Déplier</translation>
    </message>
    <message>
        <source>Select Same &amp;Profile</source>
        <translation type="unfinished">Sélectionner celles du même profil</translation>
    </message>
    <message>
        <source>New Win&amp;dow</source>
        <translation type="unfinished">No&amp;uvelle fenêtre</translation>
    </message>
    <message>
        <source>Go to VMs</source>
        <translation type="unfinished">Aller aux VM</translation>
    </message>
    <message>
        <source>Go to Profiles</source>
        <translation type="unfinished">Aller aux profils</translation>
    </message>
    <message>
        <source>Go to Inspector</source>
        <translation type="unfinished">Aller à l&apos;inspecteur</translation>
    </message>
    <message>
        <source>Go to History</source>
        <translation type="unfinished">Aller à l&apos;historique</translation>
    </message>
    <message>
        <source>Go to Findings</source>
        <translation type="unfinished">Aller aux constats</translation>
    </message>
    <message>
        <source>Go to Capacity</source>
        <translation type="unfinished">Aller à la capacité</translation>
    </message>
    <message>
        <source>Go to Views</source>
        <translation type="unfinished">Aller aux vues</translation>
    </message>
    <message>
        <source>Next Panel</source>
        <translation type="unfinished">Panneau suivant</translation>
    </message>
    <message>
        <source>Previous Panel</source>
        <translation type="unfinished">Panneau précédent</translation>
    </message>
    <message>
        <source>Go to Board</source>
        <translation type="unfinished">Aller au tableau</translation>
    </message>
    <message>
        <source>Move to Another Cluster…</source>
        <translation type="unfinished">Déplacer vers un autre cluster…</translation>
    </message>
</context>
<context>
    <name>BoardArrangement</name>
    <message>
        <source>No GPUs</source>
        <translation type="unfinished">Sans GPU</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished">Vides</translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished">Pleins</translation>
    </message>
    <message>
        <source>%1–%2 % used</source>
        <translation type="unfinished">%1–%2&#xa0;% utilisés</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation type="unfinished">Avec erreurs</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation type="unfinished">Avec avertissements</translation>
    </message>
    <message>
        <source>With unknown facts</source>
        <translation type="unfinished">Avec faits inconnus</translation>
    </message>
    <message>
        <source>Without findings</source>
        <translation type="unfinished">Sans constats</translation>
    </message>
</context>
<context>
    <name>BoardNodeAccessible</name>
    <message>
        <source>Unfold</source>
        <translation type="unfinished">Déplier</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished">Replier</translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished">Sélectionner</translation>
    </message>
    <message>
        <source>Folds or unfolds it</source>
        <translation type="unfinished">Le replie ou le déplie</translation>
    </message>
    <message>
        <source>Selects it</source>
        <translation type="unfinished">Le sélectionne</translation>
    </message>
</context>
<context>
    <name>CapacityItemModel</name>
    <message>
        <source>The whole design</source>
        <translation type="unfinished">Tout le projet</translation>
    </message>
</context>
<context>
    <name>CapacityTexts</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished">inconnu</translation>
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
        <translation type="unfinished">Inconnu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1&#xa0;%</translation>
    </message>
    <message>
        <source>One licence for each running VM: %1 (%2).</source>
        <translation type="unfinished">Une licence par VM en marche&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>One licence for each GPU: %1 (%2).</source>
        <translation type="unfinished">Une licence par GPU&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Which licence a whole GPU with the Data Center driver needs is not in the catalog.</source>
        <translation type="unfinished">Le catalogue n&apos;indique pas quelle licence exige un GPU entier avec le pilote Data Center.</translation>
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
        <translation type="unfinished">Réservé</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Libre</translation>
    </message>
    <message>
        <source>Stranded</source>
        <translation type="unfinished">Inutilisable</translation>
    </message>
    <message>
        <source>%1: no GPU.</source>
        <translation type="unfinished">%1&#xa0;: aucun GPU.</translation>
    </message>
    <message>
        <source>%1: the catalog does not know the GPUs here.</source>
        <translation type="unfinished">%1&#xa0;: le catalogue ne connaît pas les GPU qui s&apos;y trouvent.</translation>
    </message>
    <message>
        <source>%1 %2 GB</source>
        <translation type="unfinished">%1 %2 GB</translation>
    </message>
    <message>
        <source>%1: %2 GB of frame buffer, of it: %3.</source>
        <translation type="unfinished">%1&#xa0;: %2 GB de frame buffer, dont&#xa0;: %3.</translation>
    </message>
    <message>
        <source>GPUs that the catalog does not know: %1.</source>
        <translation type="unfinished">GPU que le catalogue ne connaît pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Find no room: %1.</source>
        <translation type="unfinished">Ne trouvent pas de place&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>The catalog file could not be opened: %1.</source>
        <translation type="unfinished">Impossible d&apos;ouvrir le fichier du catalogue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The catalog file is larger than %1 MiB.</source>
        <translation type="unfinished">Le fichier du catalogue dépasse %1 MiB.</translation>
    </message>
    <message>
        <source>%1 is not read; the files of a catalog are %2.</source>
        <translation type="unfinished">%1 n&apos;est pas lu&#xa0;; les fichiers d&apos;un catalogue sont %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names two GPU models.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» désigne deux modèles de GPU.</translation>
    </message>
    <message>
        <source>The vGPU type %1 is larger than its GPU (%2 GB).</source>
        <translation type="unfinished">Le type de vGPU %1 est plus grand que son GPU (%2 GB).</translation>
    </message>
    <message>
        <source>&quot;max_mixed&quot;, &quot;mixed_ids&quot; and &quot;mixed_width&quot; of the vGPU type %1 do not agree: as many placement IDs as vGPUs are expected.</source>
        <translation type="unfinished">«&#xa0;max_mixed&#xa0;», «&#xa0;mixed_ids&#xa0;» et «&#xa0;mixed_width&#xa0;» du type de vGPU %1 ne concordent pas&#xa0;: il faut autant d&apos;ID de placement que de vGPU.</translation>
    </message>
    <message>
        <source>&quot;max_equal&quot; and &quot;equal_ids&quot; of the vGPU type %1 do not agree: as many placement IDs as vGPUs are expected.</source>
        <translation type="unfinished">«&#xa0;max_equal&#xa0;» et «&#xa0;equal_ids&#xa0;» du type de vGPU %1 ne concordent pas&#xa0;: il faut autant d&apos;ID de placement que de vGPU.</translation>
    </message>
    <message>
        <source>A placement ID of the vGPU type %1 reaches beyond the %2 GB of its GPU.</source>
        <translation type="unfinished">Un ID de placement du type de vGPU %1 dépasse les %2 GB de son GPU.</translation>
    </message>
    <message>
        <source>The vGPU type %1 must name a &quot;mig_profile&quot; if, and only if, its sharing is mig.</source>
        <translation type="unfinished">Le type de vGPU %1 doit indiquer un «&#xa0;mig_profile&#xa0;» si, et seulement si, son partage est mig.</translation>
    </message>
    <message>
        <source>The MIG profile &quot;%1&quot; of the vGPU type %2 is not in the MIG table of %3.</source>
        <translation type="unfinished">Le profil MIG «&#xa0;%1&#xa0;» du type de vGPU %2 ne figure pas dans la table MIG de %3.</translation>
    </message>
    <message>
        <source>&quot;max_per_instance&quot; and &quot;ids_in_instance&quot; of the vGPU type %1 do not agree.</source>
        <translation type="unfinished">«&#xa0;max_per_instance&#xa0;» et «&#xa0;ids_in_instance&#xa0;» du type de vGPU %1 ne concordent pas.</translation>
    </message>
    <message>
        <source>The MIG table &quot;%1&quot; of %2 is not in mig.yaml.</source>
        <translation type="unfinished">La table MIG «&#xa0;%1&#xa0;» de %2 ne figure pas dans mig.yaml.</translation>
    </message>
    <message>
        <source>The vGPU type %1 belongs to &quot;%2&quot;, which is not a GPU model of the catalog.</source>
        <translation type="unfinished">Le type de vGPU %1 appartient à «&#xa0;%2&#xa0;», qui n&apos;est pas un modèle de GPU du catalogue.</translation>
    </message>
    <message>
        <source>The vGPU types of &quot;%1&quot; need a &quot;region_gib&quot;.</source>
        <translation type="unfinished">Les types de vGPU de «&#xa0;%1&#xa0;» ont besoin d&apos;un «&#xa0;region_gib&#xa0;».</translation>
    </message>
    <message>
        <source>The catalog&apos;s row for &quot;%1&quot; is replaced by your own in line %2 of %3.</source>
        <translation type="unfinished">La ligne du catalogue pour «&#xa0;%1&#xa0;» est remplacée par la vôtre, ligne %2 de %3.</translation>
    </message>
    <message>
        <source>Expected numbers from 0 on in ascending order.</source>
        <translation type="unfinished">Des nombres à partir de 0, en ordre croissant, sont attendus.</translation>
    </message>
    <message>
        <source>&quot;verified&quot; must be false if, and only if, &quot;unverified&quot; lists the fields that are not.</source>
        <translation type="unfinished">«&#xa0;verified&#xa0;» doit valoir false si, et seulement si, «&#xa0;unverified&#xa0;» énumère les champs qui ne sont pas vérifiés.</translation>
    </message>
    <message>
        <source>The source %1 is not listed in sources.yaml.</source>
        <translation type="unfinished">La source %1 ne figure pas dans sources.yaml.</translation>
    </message>
    <message>
        <source>Expected a release of branch %1 such as &quot;%1.2&quot;, but got %2.</source>
        <translation type="unfinished">Version de la branche %1 attendue, par exemple «&#xa0;%1.2&#xa0;», mais %2 trouvé.</translation>
    </message>
    <message>
        <source>Release %1 is listed twice.</source>
        <translation type="unfinished">La version %1 figure deux fois dans la liste.</translation>
    </message>
    <message>
        <source>Expected an ESXi version such as 8.0.3, but got %1.</source>
        <translation type="unfinished">Version d&apos;ESXi attendue, par exemple 8.0.3, mais %1 trouvé.</translation>
    </message>
    <message>
        <source>Expected a month such as 2026-07, but got %1.</source>
        <translation type="unfinished">Mois attendu, par exemple 2026-07, mais %1 trouvé.</translation>
    </message>
    <message>
        <source>Expected a vGPU release such as 14.2, but got %1.</source>
        <translation type="unfinished">Version vGPU attendue, par exemple 14.2, mais %1 trouvé.</translation>
    </message>
    <message>
        <source>Expected a vGPU release such as 15.0, but got %1.</source>
        <translation type="unfinished">Version vGPU attendue, par exemple 15.0, mais %1 trouvé.</translation>
    </message>
    <message>
        <source>A MIG profile needs &quot;compute_slices&quot;, &quot;memory_slices&quot; and &quot;starts&quot;.</source>
        <translation type="unfinished">Un profil MIG a besoin de «&#xa0;compute_slices&#xa0;», «&#xa0;memory_slices&#xa0;» et «&#xa0;starts&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;size&quot; (%1) differs from &quot;memory_slices&quot; (%2).</source>
        <translation type="unfinished">«&#xa0;size&#xa0;» (%1) diffère de «&#xa0;memory_slices&#xa0;» (%2).</translation>
    </message>
    <message>
        <source>There is already a MIG profile &quot;%1&quot; in this table.</source>
        <translation type="unfinished">Cette table contient déjà un profil MIG «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The MIG profile &quot;%1&quot; reaches beyond the %2 compute slices and %3 memory slices of its table.</source>
        <translation type="unfinished">Le profil MIG «&#xa0;%1&#xa0;» dépasse les %2 tranches de calcul et les %3 tranches de mémoire de sa table.</translation>
    </message>
    <message>
        <source>Expected &quot;size_gb&quot; and &quot;mixed_ids&quot; within a region of %1 GB.</source>
        <translation type="unfinished">«&#xa0;size_gb&#xa0;» et «&#xa0;mixed_ids&#xa0;» attendus dans une région de %1 GB.</translation>
    </message>
    <message>
        <source>&quot;mixed_max&quot; (%1) is not the number of &quot;mixed_ids&quot; (%2).</source>
        <translation type="unfinished">«&#xa0;mixed_max&#xa0;» (%1) n&apos;est pas le nombre de «&#xa0;mixed_ids&#xa0;» (%2).</translation>
    </message>
    <message>
        <source>Expected module ids of a partition, from 1 on and ascending.</source>
        <translation type="unfinished">Des identifiants de module d&apos;une partition, à partir de 1 et en ordre croissant, sont attendus.</translation>
    </message>
    <message>
        <source>The GPU model %1 is not in gpus.yaml.</source>
        <translation type="unfinished">Le modèle de GPU %1 ne figure pas dans gpus.yaml.</translation>
    </message>
    <message>
        <source>Expected one module id from 1 on for each of %1 GPUs.</source>
        <translation type="unfinished">Un identifiant de module à partir de 1 est attendu pour chacun des %1 GPU.</translation>
    </message>
    <message>
        <source>Expected an address such as https://example.org/guide, but got %1.</source>
        <translation type="unfinished">Adresse attendue, par exemple https://example.org/guide, mais %1 trouvé.</translation>
    </message>
    <message>
        <source>There is already a row for &quot;%1&quot; in this folder.</source>
        <translation type="unfinished">Ce dossier contient déjà une ligne pour «&#xa0;%1&#xa0;».</translation>
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
        <translation type="unfinished">%1 %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>CliTexts</name>
    <message>
        <source>yes</source>
        <translation type="unfinished">oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">non</translation>
    </message>
    <message>
        <source>from your folder</source>
        <translation type="unfinished">de votre dossier</translation>
    </message>
    <message>
        <source>unverified: %1</source>
        <translation type="unfinished">non vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Usage: sliceboard-cli COMMAND [options]</source>
        <translation type="unfinished">Utilisation&#xa0;: sliceboard-cli COMMANDE [options]</translation>
    </message>
    <message>
        <source>Checks and draws designs of GPU partitions without a window.</source>
        <translation type="unfinished">Vérifie et dessine sans fenêtre des projets de partition de GPU.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished">Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>sliceboard-cli COMMAND --help tells the options of a command.</source>
        <translation type="unfinished">sliceboard-cli COMMANDE --help indique les options d&apos;une commande.</translation>
    </message>
    <message>
        <source>Options: --help, --version.</source>
        <translation type="unfinished">Options&#xa0;: --help, --version.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation type="unfinished">Codes de retour&#xa0;:</translation>
    </message>
    <message>
        <source>  0  fine</source>
        <translation type="unfinished">  0  correct</translation>
    </message>
    <message>
        <source>  1  check: findings at or above --fail-on; compat: the upgrade adds such findings</source>
        <translation type="unfinished">  1  check&#xa0;: constats au niveau de --fail-on ou au-dessus&#xa0;; compat&#xa0;: la mise à niveau ajoute de tels constats</translation>
    </message>
    <message>
        <source>  2  bad usage, or a file that cannot be read or written</source>
        <translation type="unfinished">  2  mauvaise utilisation, ou fichier impossible à lire ou à écrire</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; the commands are %2.%3</source>
        <translation type="unfinished">La commande «&#xa0;%1&#xa0;» n&apos;existe pas&#xa0;; les commandes sont %2.%3</translation>
    </message>
    <message>
        <source>--lang takes one of %1, but got &quot;%2&quot;.</source>
        <translation type="unfinished">--lang accepte une des valeurs %1, mais a reçu «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation type="unfinished">Quelle commande&#xa0;?</translation>
    </message>
    <message>
        <source>How to print: text or json (default: text).</source>
        <translation type="unfinished">Format de sortie&#xa0;: text ou json (par défaut&#xa0;: text).</translation>
    </message>
    <message>
        <source>List only what is about this GPU model, such as a100-pcie-40gb.</source>
        <translation type="unfinished">N&apos;énumérer que ce qui concerne ce modèle de GPU, par exemple a100-pcie-40gb.</translation>
    </message>
    <message>
        <source>The catalog has no topic &quot;%1&quot;; the topics are %2.%3</source>
        <translation type="unfinished">Le catalogue n&apos;a pas de rubrique «&#xa0;%1&#xa0;»&#xa0;; les rubriques sont %2.%3</translation>
    </message>
    <message>
        <source>Drivers are the same for all GPU models: leave out --gpu.</source>
        <translation type="unfinished">Les pilotes sont les mêmes pour tous les modèles de GPU&#xa0;: ne pas utiliser --gpu.</translation>
    </message>
    <message>
        <source>The catalog has no GPU model &quot;%1&quot;.%2</source>
        <translation type="unfinished">Le catalogue n&apos;a pas de modèle de GPU «&#xa0;%1&#xa0;».%2</translation>
    </message>
    <message>
        <source>Catalog: %1.</source>
        <translation type="unfinished">Catalogue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Lists what the catalog knows. Rows that are not verified name the fields in doubt.</source>
        <translation type="unfinished">Énumère ce que connaît le catalogue. Les lignes non vérifiées nomment les champs incertains.</translation>
    </message>
    <message>
        <source>How to print: text, json, sarif (SARIF 2.1.0, for code scanning) or junit (JUnit XML, for test reports) (default: text).</source>
        <translation type="unfinished">Format de sortie&#xa0;: text, json, sarif (SARIF 2.1.0, pour l&apos;analyse de code) ou junit (JUnit XML, pour les rapports de test) (par défaut&#xa0;: text).</translation>
    </message>
    <message>
        <source>The mildest severity of findings that ends with exit code 1: error, warning, unknown, info, or never (default: error). Waived findings do not count.</source>
        <translation type="unfinished">La gravité la plus faible des constats qui donne le code de retour 1&#xa0;: error, warning, unknown, info ou never (par défaut&#xa0;: error). Les constats sous dérogation ne comptent pas.</translation>
    </message>
    <message>
        <source>The day to check for, as to expiry of waivers and ends of support (default: the current day).</source>
        <translation type="unfinished">Le jour pour lequel vérifier l&apos;expiration des dérogations et les fins de prise en charge (par défaut&#xa0;: le jour même).</translation>
    </message>
    <message>
        <source>Then measure what each rule costs over the whole design, and print that to standard error, the dearest first.</source>
        <translation type="unfinished">Mesurer ensuite ce que coûte chaque règle sur tout le projet et l&apos;afficher sur la sortie d&apos;erreur standard, la plus coûteuse en premier.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Règle</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished">Entités</translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished">ms</translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished">Part</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation type="unfinished">Toutes les règles</translation>
    </message>
    <message>
        <source>Checks a design and prints its findings, waivers and changed severities. FILE may be -, for standard input.</source>
        <translation type="unfinished">Vérifie un projet et affiche ses constats, ses dérogations et ses gravités modifiées. FILE peut être -, pour l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>Which guest drivers go with this release of the vGPU Manager.</source>
        <translation type="unfinished">Quels pilotes invités vont avec cette version du vGPU Manager.</translation>
    </message>
    <message>
        <source>Which vGPU Managers take this release of the vGPU guest driver.</source>
        <translation type="unfinished">Quels vGPU Manager acceptent cette version du pilote invité vGPU.</translation>
    </message>
    <message>
        <source>Which vGPU branches are for this ESXi version, such as 8.0u3.</source>
        <translation type="unfinished">Quelles branches vGPU existent pour cette version d&apos;ESXi, par exemple 8.0u3.</translation>
    </message>
    <message>
        <source>With FILE: what a vGPU Manager of this release on its hosts would bring.</source>
        <translation type="unfinished">Avec FILE&#xa0;: ce qu&apos;apporterait un vGPU Manager de cette version sur ses hôtes.</translation>
    </message>
    <message>
        <source>With FILE: what a vGPU guest driver of this release in its VMs would bring.</source>
        <translation type="unfinished">Avec FILE&#xa0;: ce qu&apos;apporterait un pilote invité vGPU de cette version dans ses VM.</translation>
    </message>
    <message>
        <source>With FILE: what this ESXi version on its hosts would bring.</source>
        <translation type="unfinished">Avec FILE&#xa0;: ce qu&apos;apporterait cette version d&apos;ESXi sur ses hôtes.</translation>
    </message>
    <message>
        <source>The mildest severity of findings that an upgrade may not add: error, warning, unknown, info, or never (default: error). Waived findings do not count.</source>
        <translation type="unfinished">La gravité la plus faible des constats qu&apos;une mise à niveau ne doit pas ajouter&#xa0;: error, warning, unknown, info ou never (par défaut&#xa0;: error). Les constats sous dérogation ne comptent pas.</translation>
    </message>
    <message>
        <source>The day to answer for (default: the current day).</source>
        <translation type="unfinished">Le jour pour lequel répondre (par défaut&#xa0;: le jour même).</translation>
    </message>
    <message>
        <source>--%1 takes a version such as %2, but got &quot;%3&quot;.</source>
        <translation type="unfinished">--%1 accepte une version telle que %2, mais a reçu «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Which design is to be upgraded? Name its FILE.</source>
        <translation type="unfinished">Quel projet mettre à niveau&#xa0;? Indiquer son FILE.</translation>
    </message>
    <message>
        <source>To which release? Give --upgrade-hosts, --upgrade-guests or --upgrade-esxi.</source>
        <translation type="unfinished">Vers quelle version&#xa0;? Indiquer --upgrade-hosts, --upgrade-guests ou --upgrade-esxi.</translation>
    </message>
    <message>
        <source>Ask for a release by --host-driver, --guest or --esxi, or for an upgrade of a FILE.</source>
        <translation type="unfinished">Demander une version par --host-driver, --guest ou --esxi, ou la mise à niveau d&apos;un FILE.</translation>
    </message>
    <message>
        <source>Tells from the catalog which releases of vGPU Manager, vGPU guest driver and ESXi go together, or which findings a planned upgrade of the design in FILE would add and remove; the file is not changed. Exit code 1: the upgrade adds findings at or above --fail-on.</source>
        <translation type="unfinished">Indique d&apos;après le catalogue quelles versions du vGPU Manager, du pilote invité vGPU et d&apos;ESXi vont ensemble, ou quels constats une mise à niveau prévue du projet dans FILE ajouterait et supprimerait&#xa0;; le fichier n&apos;est pas modifié. Code de retour 1&#xa0;: la mise à niveau ajoute des constats au niveau de --fail-on ou au-dessus.</translation>
    </message>
    <message>
        <source>Pixels of a PNG for one of the screen (default: 2, or less for a very large board).</source>
        <translation type="unfinished">Pixels d&apos;un PNG pour un pixel de l&apos;écran (par défaut&#xa0;: 2, ou moins pour un très grand tableau).</translation>
    </message>
    <message>
        <source>light or dark (default: light).</source>
        <translation type="unfinished">light ou dark (par défaut&#xa0;: light).</translation>
    </message>
    <message>
        <source>Title (default: the design&apos;s name).</source>
        <translation type="unfinished">Titre (par défaut&#xa0;: le nom du projet).</translation>
    </message>
    <message>
        <source>Draw this cluster only.</source>
        <translation type="unfinished">Ne dessiner que ce cluster.</translation>
    </message>
    <message>
        <source>The command export needs --to with the file to write.</source>
        <translation type="unfinished">La commande export a besoin de --to avec le fichier à écrire.</translation>
    </message>
    <message>
        <source>The design has no cluster &quot;%1&quot;.%2</source>
        <translation type="unfinished">Le projet n&apos;a pas de cluster «&#xa0;%1&#xa0;».%2</translation>
    </message>
    <message>
        <source>Exit codes: 0 fine; 1 findings at or above --fail-on; 2 bad usage, or a file that cannot be read or written.</source>
        <translation type="unfinished">Codes de retour&#xa0;: 0 correct&#xa0;; 1 constats au niveau de --fail-on ou au-dessus&#xa0;; 2 mauvaise utilisation, ou fichier impossible à lire ou à écrire.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation type="unfinished">Impossible de lire l&apos;entrée standard&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation type="unfinished">Afficher ce texte.</translation>
    </message>
    <message>
        <source>Folder of your own catalog files (default: %1).</source>
        <translation type="unfinished">Dossier de vos propres fichiers de catalogue (par défaut&#xa0;: %1).</translation>
    </message>
    <message>
        <source>Language of the texts: %1 (default: the locale&apos;s).</source>
        <translation type="unfinished">Langue des textes&#xa0;: %1 (par défaut&#xa0;: celle des paramètres régionaux).</translation>
    </message>
    <message>
        <source>The command %1 needs a %2.</source>
        <translation type="unfinished">La commande %1 a besoin d&apos;un %2.</translation>
    </message>
    <message>
        <source>The command %1 does not take &quot;%2&quot; besides &quot;%3&quot;.</source>
        <translation type="unfinished">La commande %1 n&apos;accepte pas «&#xa0;%2&#xa0;» en plus de «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, but got &quot;%3&quot;.%4</source>
        <translation type="unfinished">--%1 accepte une des valeurs %2, mais a reçu «&#xa0;%3&#xa0;».%4</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, but got &quot;%4&quot;.</source>
        <translation type="unfinished">--%1 accepte un nombre de %2 à %3, mais a reçu «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2027-01-31, but got &quot;%2&quot;.</source>
        <translation type="unfinished">--%1 accepte une date telle que 2027-01-31, mais a reçu «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished">Ce dossier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished">Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation type="unfinished">Impossible d&apos;écrire la sortie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation type="unfinished">Voir&#xa0;: %1</translation>
    </message>
    <message>
        <source>How to print: markdown, html (one page, light or dark as the reader&apos;s system) or json (default: markdown).</source>
        <translation type="unfinished">Format de sortie&#xa0;: markdown, html (une seule page, claire ou sombre selon le système du lecteur) ou json (par défaut&#xa0;: markdown).</translation>
    </message>
    <message>
        <source>With the house rules of this design file.</source>
        <translation type="unfinished">Avec les règles internes de ce fichier de projet.</translation>
    </message>
    <message>
        <source>Print what house rules can be written with instead: facts and tests (markdown or html).</source>
        <translation type="unfinished">Afficher plutôt de quoi écrire des règles internes&#xa0;: faits et tests (markdown ou html).</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;.%2</source>
        <translation type="unfinished">La règle «&#xa0;%1&#xa0;» n&apos;existe pas.%2</translation>
    </message>
    <message>
        <source>The vocabulary is printed as markdown or html.</source>
        <translation type="unfinished">Le vocabulaire s&apos;affiche en markdown ou en html.</translation>
    </message>
    <message>
        <source>Prints the rule reference: what each rule demands and why, since which version, by which sources, how sure it is, a design in which it fires and one in which it does not. With ids, only those rules.</source>
        <translation type="unfinished">Affiche la référence des règles&#xa0;: ce que chaque règle exige et pourquoi, depuis quelle version, selon quelles sources, avec quelle certitude, un projet où elle se déclenche et un où elle ne se déclenche pas. Avec des identifiants, ces règles seulement.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished">Branche</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished">Pilote</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished">Versions</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">Prise en charge</translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished">Ensemble</translation>
    </message>
    <message>
        <source>, waived</source>
        <translation type="unfinished">, sous dérogation</translation>
    </message>
    <message>
        <source>vGPU Manager %1 on the host, and vGPU guest drivers of these branches:</source>
        <translation type="unfinished">vGPU Manager %1 sur l&apos;hôte, et pilotes invités vGPU de ces branches&#xa0;:</translation>
    </message>
    <message>
        <source>vGPU guest driver %1 in the VM, and vGPU Managers of these branches:</source>
        <translation type="unfinished">Pilote invité vGPU %1 dans la VM, et vGPU Manager de ces branches&#xa0;:</translation>
    </message>
    <message>
        <source>As the sources have it</source>
        <translation type="unfinished">Selon les sources</translation>
    </message>
    <message>
        <source>ESXi %1, and vGPU Managers of these branches:</source>
        <translation type="unfinished">ESXi %1, et vGPU Manager de ces branches&#xa0;:</translation>
    </message>
    <message>
        <source>The upgrade changes hosts: %1, VMs: %2. What is newer already stays; the file is not changed.</source>
        <translation type="unfinished">La mise à niveau modifie des hôtes&#xa0;: %1, des VM&#xa0;: %2. Ce qui est déjà plus récent reste tel quel&#xa0;; le fichier n&apos;est pas modifié.</translation>
    </message>
    <message>
        <source>Findings that it adds: %1</source>
        <translation type="unfinished">Constats qu&apos;elle ajoute&#xa0;: %1</translation>
    </message>
    <message>
        <source>Findings that it removes: %1</source>
        <translation type="unfinished">Constats qu&apos;elle supprime&#xa0;: %1</translation>
    </message>
    <message>
        <source>the design</source>
        <translation type="unfinished">le projet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">inconnu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished">GPU</translation>
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
        <translation type="unfinished">Réservé</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Libre</translation>
    </message>
    <message>
        <source>Stranded</source>
        <translation type="unfinished">Inutilisable</translation>
    </message>
    <message>
        <source>Whole GPUs</source>
        <translation type="unfinished">GPU entiers</translation>
    </message>
    <message>
        <source>Without room</source>
        <translation type="unfinished">Sans place</translation>
    </message>
    <message>
        <source>Licences (VMs/GPUs)</source>
        <translation type="unfinished">Licences (VM/GPU)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">Profil</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation type="unfinished">modèle de GPU</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">En plus</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished">Licence</translation>
    </message>
    <message>
        <source>Running VMs</source>
        <translation type="unfinished">VM en marche</translation>
    </message>
    <message>
        <source>Frame buffer in GB. Free includes what is stranded: room that no vGPU type can take.</source>
        <translation type="unfinished">Frame buffer en GB. Libre comprend l&apos;inutilisable&#xa0;: la place qu&apos;aucun type de vGPU ne peut prendre.</translation>
    </message>
    <message>
        <source>No amount counts the GPUs of models that the catalog does not know.</source>
        <translation type="unfinished">Aucune quantité ne compte les GPU des modèles que le catalogue ne connaît pas.</translation>
    </message>
    <message>
        <source>unknown, 12+: for all or some GPUs the catalog does not tell, or not surely.</source>
        <translation type="unfinished">inconnu, 12+&#xa0;: pour tout ou partie des GPU, le catalogue ne le dit pas, ou pas avec certitude.</translation>
    </message>
    <message>
        <source>What a row is: design, cluster, host or gpu (default: design).</source>
        <translation type="unfinished">Ce qu&apos;est une ligne&#xa0;: design, cluster, host ou gpu (par défaut&#xa0;: design).</translation>
    </message>
    <message>
        <source>Count only vGPUs of this profile, by its ESXi name. May be given several times.</source>
        <translation type="unfinished">Ne compter que les vGPU de ce profil, par son nom ESXi. Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Look at this cluster only.</source>
        <translation type="unfinished">N&apos;examiner que ce cluster.</translation>
    </message>
    <message>
        <source>How to print: text, json or csv (default: text).</source>
        <translation type="unfinished">Format de sortie&#xa0;: text, json ou csv (par défaut&#xa0;: text).</translation>
    </message>
    <message>
        <source>The catalog has no vGPU profile &quot;%1&quot;.%2</source>
        <translation type="unfinished">Le catalogue n&apos;a pas de profil vGPU «&#xa0;%1&#xa0;».%2</translation>
    </message>
    <message>
        <source>Tells what the GPUs of a design hold: frame buffer used, free and stranded, how many more of each vGPU profile fit, and licences by edition. FILE may be -, for standard input.</source>
        <translation type="unfinished">Indique ce que portent les GPU d&apos;un projet&#xa0;: frame buffer utilisé, libre et inutilisable, combien de vGPU de chaque profil tiennent encore, et les licences par édition. FILE peut être -, pour l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>Write the saved views, one page for each; OUT must end in .pdf.</source>
        <translation type="unfinished">Écrire les vues enregistrées, une page pour chacune&#xa0;; OUT doit se terminer par .pdf.</translation>
    </message>
    <message>
        <source>Replace all names by pseudonyms.</source>
        <translation type="unfinished">Remplacer tous les noms par des pseudonymes.</translation>
    </message>
    <message>
        <source>With --steps: text across the board; &quot;&quot; for none.</source>
        <translation type="unfinished">Avec --steps&#xa0;: texte en travers du tableau&#xa0;; &quot;&quot; pour aucun.</translation>
    </message>
    <message>
        <source>--steps writes a PDF; --to must end in .pdf.</source>
        <translation type="unfinished">--steps écrit un PDF&#xa0;; --to doit se terminer par .pdf.</translation>
    </message>
    <message>
        <source>--%1 does not go with --steps.</source>
        <translation type="unfinished">--%1 ne va pas avec --steps.</translation>
    </message>
    <message>
        <source>--watermark needs --steps.</source>
        <translation type="unfinished">--watermark exige --steps.</translation>
    </message>
    <message>
        <source>What to list: cluster, host, gpu or vm (default: gpu).</source>
        <translation type="unfinished">Ce qu&apos;il faut lister&#xa0;: cluster, host, gpu ou vm (par défaut&#xa0;: gpu).</translation>
    </message>
    <message>
        <source>The day to check waivers and support for (default: the current day).</source>
        <translation type="unfinished">Le jour pour lequel vérifier les dérogations et la prise en charge (par défaut&#xa0;: le jour même).</translation>
    </message>
    <message>
        <source>The filter cannot be read at letter %1: %2</source>
        <translation type="unfinished">Le filtre ne peut pas être lu au caractère %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2 match.</source>
        <translation type="unfinished">%1 sur %2 correspondent.</translation>
    </message>
    <message>
        <source>Put the whole filter in quotation marks, so that it is one word for the shell.</source>
        <translation type="unfinished">Mettre tout le filtre entre guillemets, pour qu&apos;il soit un seul mot pour le shell.</translation>
    </message>
    <message>
        <source>Lists the clusters, hosts, GPUs or VMs of the design in FILE that match FILTER, as the search box of the board has it: &quot;host:esx01 profile:*20c&quot;, &quot;mode:mig free&gt;=20&quot;, &quot;has:error&quot;. Without FILTER: all of them.</source>
        <translation type="unfinished">Liste les clusters, hôtes, GPU ou VM du projet de FILE qui correspondent à FILTER, comme dans le champ de recherche du tableau&#xa0;: &quot;host:esx01 profile:*20c&quot;, &quot;mode:mig free&gt;=20&quot;, &quot;has:error&quot;. Sans FILTER&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished">Hôtes</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VM</translation>
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
        <translation type="unfinished">Version</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">Modèle</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished">Mode</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished">Profils</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation type="unfinished">Emplacements</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished">Hôte</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished">Périphériques</translation>
    </message>
    <message>
        <source>Guest OS</source>
        <translation type="unfinished">Système invité</translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished">Alimentation</translation>
    </message>
    <message>
        <source>Memory GB</source>
        <translation type="unfinished">Mémoire GB</translation>
    </message>
    <message>
        <source>Used GB</source>
        <translation type="unfinished">Utilisés GB</translation>
    </message>
    <message>
        <source>Free GB</source>
        <translation type="unfinished">Libres GB</translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished">Chemin</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation type="unfinished">Pire</translation>
    </message>
    <message>
        <source>     diff: the designs differ; merge: there are conflicts</source>
        <translation type="unfinished">     diff&#xa0;: les projets diffèrent&#xa0;; merge&#xa0;: il y a des conflits</translation>
    </message>
    <message>
        <source>How to print: text, markdown or json (default: text).</source>
        <translation type="unfinished">Format de sortie&#xa0;: text, markdown ou json (par défaut&#xa0;: text).</translation>
    </message>
    <message>
        <source>Take the seven operands that git gives to an external diff, and end with 0 whether or not there are differences, as git demands.</source>
        <translation type="unfinished">Accepter les sept opérandes que git transmet à un diff externe, et se terminer par 0 qu&apos;il y ait ou non des différences, comme git l&apos;exige.</translation>
    </message>
    <message>
        <source>The command diff needs two designs.</source>
        <translation type="unfinished">La commande diff a besoin de deux projets.</translation>
    </message>
    <message>
        <source>Only one of the two designs can be standard input.</source>
        <translation type="unfinished">Un seul des deux projets peut être l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>%1 is not merged yet.</source>
        <translation type="unfinished">%1 n&apos;est pas encore fusionné.</translation>
    </message>
    <message>
        <source>With --git, the command diff needs the seven operands that git gives to an external diff.</source>
        <translation type="unfinished">Avec --git, la commande diff a besoin des sept opérandes que git transmet à un diff externe.</translation>
    </message>
    <message>
        <source>Tells how the design B differs from the design A: what was added, removed, moved, re-profiled or set otherwise. Each is a file, - for standard input, or REVISION:PATH in the git repository around the current folder. Exit code 1: they differ.</source>
        <translation type="unfinished">Indique en quoi le projet B diffère du projet A&#xa0;: ce qui a été ajouté, supprimé, déplacé, doté d&apos;un autre profil ou réglé autrement. Chacun est un fichier, - pour l&apos;entrée standard, ou REVISION:PATH dans le dépôt git qui contient le dossier courant. Code de retour 1&#xa0;: ils diffèrent.</translation>
    </message>
    <message>
        <source>The file to write; its suffix tells the format: png, svg or pdf, or drawio, mmd (Mermaid), dot (Graphviz), xlsx or md (tables).</source>
        <translation type="unfinished">Le fichier à écrire&#xa0;; son suffixe indique le format&#xa0;: png, svg ou pdf, ou drawio, mmd (Mermaid), dot (Graphviz), xlsx ou md (tableaux).</translation>
    </message>
    <message>
        <source>The day to check for, and of the export (default: the current day).</source>
        <translation type="unfinished">Le jour pour lequel vérifier, et celui de l&apos;export (par défaut&#xa0;: le jour même).</translation>
    </message>
    <message>
        <source>--to takes a file that ends in .png, .svg or .pdf, or in .drawio, .mmd, .dot, .xlsx or .md, but got &quot;%1&quot;.</source>
        <translation type="unfinished">--to accepte un fichier qui se termine par .png, .svg ou .pdf, ou par .drawio, .mmd, .dot, .xlsx ou .md, mais a reçu «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Draws the board of a design, with title block and legend, into a PNG, SVG or PDF file, or writes it as a diagram or tables for other programs. FILE may be -, for standard input.</source>
        <translation type="unfinished">Dessine le tableau d&apos;un projet, avec cartouche et légende, dans un fichier PNG, SVG ou PDF, ou l&apos;écrit sous forme de diagramme ou de tableaux pour d&apos;autres programmes. FILE peut être -, pour l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished">Format</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation type="unfinished">Suffixe</translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished">Commande</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Titre</translation>
    </message>
    <message>
        <source>--%1 does not go with the format %2.</source>
        <translation type="unfinished">--%1 ne va pas avec le format %2.</translation>
    </message>
    <message>
        <source>The format %1 is one of a change plan, which leads from one design to another: see sliceboard-cli plan.</source>
        <translation type="unfinished">Le format %1 est celui d&apos;un plan de changement, qui mène d&apos;un projet à un autre&#xa0;: voir sliceboard-cli plan.</translation>
    </message>
    <message>
        <source>Write a diagram or tables for other programs instead of a picture, by the id that --list tells. Several files go into the folder OUT; a single one goes to standard output without --to.</source>
        <translation type="unfinished">Écrire un diagramme ou des tableaux pour d&apos;autres programmes au lieu d&apos;une image, d&apos;après l&apos;id indiqué par --list. Plusieurs fichiers vont dans le dossier OUT&#xa0;; un seul va vers la sortie standard sans --to.</translation>
    </message>
    <message>
        <source>List the formats of --format; with --format json as JSON.</source>
        <translation type="unfinished">Énumérer les formats de --format&#xa0;; avec --format json, en JSON.</translation>
    </message>
    <message>
        <source>The file to write, which may be one of the three (default: standard output).</source>
        <translation type="unfinished">Le fichier à écrire, qui peut être l&apos;un des trois (par défaut&#xa0;: la sortie standard).</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation type="unfinished">Impossible d&apos;écrire le fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The command merge needs three designs: BASE, OURS and THEIRS.</source>
        <translation type="unfinished">La commande merge a besoin de trois projets&#xa0;: BASE, OURS et THEIRS.</translation>
    </message>
    <message>
        <source>Brings together what OURS and THEIRS made of the design BASE. Where both changed the same thing, OURS counts, and the conflicts are listed under the key x-conflicts of the merged design and on standard error. Exit code 1: there are conflicts.</source>
        <translation type="unfinished">Réunit ce que OURS et THEIRS ont fait du projet BASE. Là où les deux ont modifié la même chose, OURS l&apos;emporte, et les conflits sont énumérés sous la clé x-conflicts du projet fusionné et sur la sortie d&apos;erreur standard. Code de retour 1&#xa0;: il y a des conflits.</translation>
    </message>
    <message>
        <source>These are several files: --to must name a folder for them.</source>
        <translation type="unfinished">Il y a plusieurs fichiers&#xa0;: --to doit indiquer un dossier où les mettre.</translation>
    </message>
    <message>
        <source>--scale and --dpi say the same in two ways: give one of them.</source>
        <translation type="unfinished">--scale et --dpi disent la même chose de deux façons&#xa0;: donner l&apos;une des deux.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number, but got &quot;%2&quot;.</source>
        <translation type="unfinished">--%1 accepte un nombre entier, mais a reçu «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 is about pages; --to must end in .pdf.</source>
        <translation type="unfinished">--%1 concerne les pages&#xa0;; --to doit se terminer par .pdf.</translation>
    </message>
    <message>
        <source>--dpi is about pixels; --to must end in .png.</source>
        <translation type="unfinished">--dpi concerne les pixels&#xa0;; --to doit se terminer par .png.</translation>
    </message>
    <message>
        <source>The same as --scale in dots per inch: 96 is a scale of 1.</source>
        <translation type="unfinished">La même chose que --scale, en points par pouce&#xa0;: 96 est une échelle de 1.</translation>
    </message>
    <message>
        <source>Paper of a PDF: a4, a3, letter or tabloid (default: as the design says, else a4).</source>
        <translation type="unfinished">Papier d&apos;un PDF&#xa0;: a4, a3, letter ou tabloid (par défaut&#xa0;: selon le projet, sinon a4).</translation>
    </message>
    <message>
        <source>landscape or portrait, of a PDF (default: as the design says, else landscape).</source>
        <translation type="unfinished">landscape ou portrait, pour un PDF (par défaut&#xa0;: selon le projet, sinon landscape).</translation>
    </message>
    <message>
        <source>Begin a page of the PDF with each cluster.</source>
        <translation type="unfinished">Commencer une page du PDF à chaque cluster.</translation>
    </message>
    <message>
        <source>Put at most this many hosts on a page of the PDF.</source>
        <translation type="unfinished">Mettre au plus ce nombre d&apos;hôtes sur une page du PDF.</translation>
    </message>
    <message>
        <source>Write the day of the export on the title block.</source>
        <translation type="unfinished">Inscrire le jour de l&apos;export dans le cartouche.</translation>
    </message>
    <message>
        <source>How to write the plan: text, markdown, html, csv, json, servicenow, jira, or a script; sliceboard-cli export --list tells them all (default: text).</source>
        <translation type="unfinished">Format du plan&#xa0;: text, markdown, html, csv, json, servicenow, jira, ou un script&#xa0;; sliceboard-cli export --list les énumère tous (par défaut&#xa0;: text).</translation>
    </message>
    <message>
        <source>File or folder to write; without it, standard output.</source>
        <translation type="unfinished">Fichier ou dossier à écrire&#xa0;; à défaut, la sortie standard.</translation>
    </message>
    <message>
        <source>Plan the way back to what is from the end of this stage of the plan.</source>
        <translation type="unfinished">Prévoir le retour à l&apos;état actuel à partir de la fin de cette phase du plan.</translation>
    </message>
    <message>
        <source>Day that counts as today, such as 2027-01-31 (default: today).</source>
        <translation type="unfinished">Jour qui compte comme aujourd&apos;hui, par exemple 2027-01-31 (par défaut&#xa0;: aujourd&apos;hui).</translation>
    </message>
    <message>
        <source>The command plan takes one or two designs.</source>
        <translation type="unfinished">La commande plan accepte un ou deux projets.</translation>
    </message>
    <message numerus="yes">
        <source>--backout-from takes the number of a stage; this plan has %Ln stage(s).</source>
        <translation type="unfinished">
            <numerusform>--backout-from accepte le numéro d&apos;une phase&#xa0;; ce plan a %Ln phase.</numerusform>
            <numerusform>--backout-from accepte le numéro d&apos;une phase&#xa0;; ce plan a %Ln phases.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the ordered change plan that leads from the design A, as is, to the design B, to be: checks, steps, tests and the way back. With one design, what it enters as current is what is. Either may be -, for standard input.</source>
        <translation type="unfinished">Écrit le plan de changement ordonné qui mène du projet A, l&apos;état actuel, au projet B, l&apos;état cible&#xa0;: vérifications, étapes, tests et retour arrière. Avec un seul projet, l&apos;état actuel est ce qui y est renseigné comme actuel. L&apos;un ou l&apos;autre peut être -, pour l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>The comments of the designs are not in the merged one.</source>
        <translation type="unfinished">Les commentaires des projets ne figurent pas dans le projet fusionné.</translation>
    </message>
</context>
<context>
    <name>DesignFileTexts</name>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished">Ce fichier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>This is a folder, not a design file.</source>
        <translation type="unfinished">C&apos;est un dossier, pas un fichier de projet.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a design file.</source>
        <translation type="unfinished">C&apos;est un périphérique ou un tube, pas un fichier de projet.</translation>
    </message>
    <message>
        <source>The file has %1 MiB; designs of up to %2 MiB are read.</source>
        <translation type="unfinished">Le fichier fait %1 MiB&#xa0;; les projets sont lus jusqu&apos;à %2 MiB.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished">Impossible de lire le fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The design was not saved, and the file is as it was: %1.</source>
        <translation type="unfinished">Le projet n&apos;a pas été enregistré, et le fichier est resté tel quel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>no backup could be made, %1</source>
        <translation type="unfinished">aucune copie de sauvegarde n&apos;a pu être faite, %1</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation type="unfinished">c&apos;est un dossier</translation>
    </message>
    <message>
        <source>This key is longer than %1 bytes, which is the most that is read.</source>
        <translation type="unfinished">Cette clé dépasse %1 octets, le maximum qui est lu.</translation>
    </message>
    <message>
        <source>This list has %1 items; at most %2 are read.</source>
        <translation type="unfinished">Cette liste a %1 éléments&#xa0;; %2 au plus sont lus.</translation>
    </message>
    <message>
        <source>A name must not be empty.</source>
        <translation type="unfinished">Un nom ne doit pas être vide.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is used twice; the first time in line %2.</source>
        <translation type="unfinished">Le nom «&#xa0;%1&#xa0;» est utilisé deux fois&#xa0;; la première à la ligne %2.</translation>
    </message>
    <message>
        <source>This file is empty; a design starts with &quot;format: 1&quot;.</source>
        <translation type="unfinished">Ce fichier est vide&#xa0;; un projet commence par «&#xa0;format: 1&#xa0;».</translation>
    </message>
    <message>
        <source>This is not a design: it starts with %1 instead of &quot;format: 1&quot;.</source>
        <translation type="unfinished">Ce n&apos;est pas un projet&#xa0;: il commence par %1 au lieu de «&#xa0;format: 1&#xa0;».</translation>
    </message>
    <message>
        <source>This is not a design: the key &quot;format&quot; is missing; a design starts with &quot;format: 1&quot;.</source>
        <translation type="unfinished">Ce n&apos;est pas un projet&#xa0;: la clé «&#xa0;format&#xa0;» manque&#xa0;; un projet commence par «&#xa0;format: 1&#xa0;».</translation>
    </message>
    <message>
        <source>This file has format %1; this program reads up to %2: it needs a newer Sliceboard.</source>
        <translation type="unfinished">Ce fichier est au format %1&#xa0;; ce programme lit jusqu&apos;au format %2&#xa0;: il faut un Sliceboard plus récent.</translation>
    </message>
    <message>
        <source>The house rules are longer than %1 KiB, which is the most that is read.</source>
        <translation type="unfinished">Les règles internes dépassent %1 KiB, le maximum qui est lu.</translation>
    </message>
    <message>
        <source>Expected a date such as 2027-01-31, but got %1.</source>
        <translation type="unfinished">Date attendue, par exemple 2027-01-31, mais %1 trouvé.</translation>
    </message>
    <message>
        <source>Expected a release such as 17.4, the word &quot;none&quot; or a map with &quot;driver&quot; and &quot;release&quot;, but got %1.</source>
        <translation type="unfinished">Version attendue, par exemple 17.4, ou le mot «&#xa0;none&#xa0;», ou un dictionnaire avec «&#xa0;driver&#xa0;» et «&#xa0;release&#xa0;», mais %1 trouvé.</translation>
    </message>
    <message>
        <source>With this list the design has %1 hosts; at most %2 are read.</source>
        <translation type="unfinished">Avec cette liste, le projet a %1 hôtes&#xa0;; %2 au plus sont lus.</translation>
    </message>
    <message>
        <source>Expected a PCI address such as &quot;0000:17:00.0&quot;, but got %1.</source>
        <translation type="unfinished">Adresse PCI attendue, par exemple «&#xa0;0000:17:00.0&#xa0;», mais %1 trouvé.</translation>
    </message>
    <message>
        <source>The PCI address %1 is used twice on this host.</source>
        <translation type="unfinished">L&apos;adresse PCI %1 est utilisée deux fois sur cet hôte.</translation>
    </message>
    <message>
        <source>There is no host &quot;%1&quot; in this design.</source>
        <translation type="unfinished">Ce projet n&apos;a pas d&apos;hôte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Expected a GPU such as &quot;esx01/0000:17:00.0&quot;, but got %1.</source>
        <translation type="unfinished">GPU attendu, par exemple «&#xa0;esx01/0000:17:00.0&#xa0;», mais %1 trouvé.</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; has no GPU at the PCI address %2.</source>
        <translation type="unfinished">L&apos;hôte «&#xa0;%1&#xa0;» n&apos;a pas de GPU à l&apos;adresse PCI %2.</translation>
    </message>
    <message>
        <source>Expected the word &quot;all&quot; or an amount of memory such as &quot;64 GB&quot;, at most 65536 GB, but got %1.</source>
        <translation type="unfinished">Le mot «&#xa0;all&#xa0;» ou une quantité de mémoire telle que «&#xa0;64 GB&#xa0;», 65536 GB au plus, est attendu, mais %1 trouvé.</translation>
    </message>
    <message>
        <source>This word stands in the list twice.</source>
        <translation type="unfinished">Ce mot figure deux fois dans la liste.</translation>
    </message>
    <message>
        <source>Expected a device with exactly one of &quot;passthrough&quot;, &quot;passthrough_model&quot; and &quot;profile&quot;.</source>
        <translation type="unfinished">Un périphérique avec exactement un des mots «&#xa0;passthrough&#xa0;», «&#xa0;passthrough_model&#xa0;» et «&#xa0;profile&#xa0;» est attendu.</translation>
    </message>
    <message>
        <source>&quot;label&quot; belongs to a device with &quot;passthrough_model&quot; only.</source>
        <translation type="unfinished">«&#xa0;label&#xa0;» ne convient qu&apos;à un périphérique avec «&#xa0;passthrough_model&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;at&quot; belongs to a device with &quot;profile&quot; only.</source>
        <translation type="unfinished">«&#xa0;at&#xa0;» ne convient qu&apos;à un périphérique avec «&#xa0;profile&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;group&quot; belongs to a device with &quot;profile&quot; only.</source>
        <translation type="unfinished">«&#xa0;group&#xa0;» ne convient qu&apos;à un périphérique avec «&#xa0;profile&#xa0;».</translation>
    </message>
    <message>
        <source>A device with &quot;passthrough&quot; names its GPU there; &quot;on&quot; belongs to the other devices.</source>
        <translation type="unfinished">Un périphérique avec «&#xa0;passthrough&#xa0;» y nomme son GPU&#xa0;; «&#xa0;on&#xa0;» convient aux autres périphériques.</translation>
    </message>
    <message>
        <source>Expected an ESXi version such as 8.0.3, but got %1.</source>
        <translation type="unfinished">Version d&apos;ESXi attendue, par exemple 8.0.3, mais %1 trouvé.</translation>
    </message>
    <message>
        <source>Expected an amount of memory such as &quot;64 GB&quot; or &quot;512 MB&quot;, at most 65536 GB, but got %1.</source>
        <translation type="unfinished">Quantité de mémoire attendue, par exemple «&#xa0;64 GB&#xa0;» ou «&#xa0;512 MB&#xa0;», 65536 GB au plus, mais %1 trouvé.</translation>
    </message>
    <message>
        <source>This text is longer than %1 bytes, which is the most that is read.</source>
        <translation type="unfinished">Ce texte dépasse %1 octets, le maximum qui est lu.</translation>
    </message>
    <message>
        <source>A title must not be empty.</source>
        <translation type="unfinished">Un titre ne doit pas être vide.</translation>
    </message>
</context>
<context>
    <name>DesignLock</name>
    <message>
        <source>%1 on %2 has had this design open since %3 (%4, process %5).</source>
        <translation type="unfinished">%1 sur %2 a ouvert ce projet depuis le %3 (%4, processus %5).</translation>
    </message>
</context>
<context>
    <name>DeviceTexts</name>
    <message>
        <source>%1, waiting</source>
        <translation type="unfinished">%1, en attente</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished">%1 sur %2</translation>
    </message>
    <message>
        <source>%1 on %2, placement ID %3</source>
        <translation type="unfinished">%1 sur %2, ID de placement %3</translation>
    </message>
</context>
<context>
    <name>Diagrams</name>
    <message>
        <source>reserved</source>
        <translation type="unfinished">réservé</translation>
    </message>
    <message>
        <source>whole GPU</source>
        <translation type="unfinished">GPU entier</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished">%1 libres</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished">%1 GB</translation>
    </message>
    <message>
        <source>Hosts and GPUs</source>
        <translation type="unfinished">Hôtes et GPU</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VM</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Constats</translation>
    </message>
    <message>
        <source>Title block and legend</source>
        <translation type="unfinished">Cartouche et légende</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Feuille</translation>
    </message>
    <message>
        <source>Free room</source>
        <translation type="unfinished">Espace libre</translation>
    </message>
    <message>
        <source>Reserved, or VM powered off</source>
        <translation type="unfinished">Réservé, ou VM hors tension</translation>
    </message>
    <message>
        <source>continued from %1</source>
        <translation type="unfinished">suite de&#xa0;: %1</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation type="unfinished">aucun GPU</translation>
    </message>
    <message>
        <source>continued on %1</source>
        <translation type="unfinished">suite&#xa0;: %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished">libre</translation>
    </message>
    <message>
        <source>%1, no room</source>
        <translation type="unfinished">%1, pas de place</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, not drawn</source>
        <translation type="unfinished">
            <numerusform>%Ln autre, non dessiné</numerusform>
            <numerusform>%Ln autres, non dessinés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation type="unfinished">%1 (hors tension)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation type="unfinished">feuille %1</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation type="unfinished">Aucun constat.</translation>
    </message>
    <message>
        <source>Findings, the worst first:</source>
        <translation type="unfinished">Constats, les pires d&apos;abord&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more; the table of findings has them all.</source>
        <translation type="unfinished">
            <numerusform>Et %Ln autre&#xa0;; le tableau des constats les contient tous.</numerusform>
            <numerusform>Et %Ln autres&#xa0;; le tableau des constats les contient tous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) or reserved slot(s) are not drawn, since their GPU has too many for its page.</source>
        <translation type="unfinished">
            <numerusform>%Ln périphérique ou emplacement réservé n&apos;est pas dessiné, car son GPU en a trop pour sa page.</numerusform>
            <numerusform>%Ln périphériques ou emplacements réservés ne sont pas dessinés, car leur GPU en a trop pour sa page.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation type="unfinished">Sans place</translation>
    </message>
    <message>
        <source>overview</source>
        <translation type="unfinished">vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>VMs without a place</source>
        <translation type="unfinished">VM sans place</translation>
    </message>
    <message>
        <source>the column before</source>
        <translation type="unfinished">la colonne précédente</translation>
    </message>
    <message>
        <source>the next column</source>
        <translation type="unfinished">la colonne suivante</translation>
    </message>
    <message>
        <source>%1: no host</source>
        <translation type="unfinished">%1&#xa0;: aucun hôte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln VM</numerusform>
            <numerusform>%Ln VM</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation type="unfinished">%1&#xa0;: %2 à %3</translation>
    </message>
    <message>
        <source>no GPU device</source>
        <translation type="unfinished">aucun périphérique GPU</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished">sur %1</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation type="unfinished">Cluster %1</translation>
    </message>
    <message>
        <source>no host</source>
        <translation type="unfinished">aucun hôte</translation>
    </message>
    <message>
        <source>%1, reserved</source>
        <translation type="unfinished">%1, réservé</translation>
    </message>
    <message>
        <source>powered off</source>
        <translation type="unfinished">hors tension</translation>
    </message>
    <message>
        <source>Cluster %1: %2.</source>
        <translation type="unfinished">Cluster %1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more cluster(s).</source>
        <translation type="unfinished">
            <numerusform>Et %Ln autre cluster.</numerusform>
            <numerusform>Et %Ln autres clusters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) with a device that has no place, or without any.</source>
        <translation type="unfinished">
            <numerusform>%Ln VM avec un périphérique sans place, ou sans aucun périphérique.</numerusform>
            <numerusform>%Ln VM avec un périphérique sans place, ou sans aucun périphérique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check: %1.</source>
        <translation type="unfinished">Vérification&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The design is too large for a diagram of this kind with each device: the %Ln host(s) are drawn with counts, GPUs and VMs are not.</source>
        <translation type="unfinished">
            <numerusform>Le projet est trop grand pour un diagramme de ce type avec chaque périphérique&#xa0;: le seul hôte (%Ln) est dessiné avec des nombres, les GPU et les VM ne le sont pas.</numerusform>
            <numerusform>Le projet est trop grand pour un diagramme de ce type avec chaque périphérique&#xa0;: les %Ln hôtes sont dessinés avec des nombres, les GPU et les VM ne le sont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The design is too large for a diagram of this kind with each host: clusters are drawn with counts, hosts, GPUs and VMs are not.</source>
        <translation type="unfinished">Le projet est trop grand pour un diagramme de ce type avec chaque hôte&#xa0;: les clusters sont dessinés avec des nombres, les hôtes, les GPU et les VM ne le sont pas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cluster(s) are not drawn.</source>
        <translation type="unfinished">
            <numerusform>%Ln cluster n&apos;est pas dessiné.</numerusform>
            <numerusform>%Ln clusters ne sont pas dessinés.</numerusform>
        </translation>
    </message>
    <message>
        <source>VMs without a place are not drawn.</source>
        <translation type="unfinished">Les VM sans place ne sont pas dessinées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln hôte</numerusform>
            <numerusform>%Ln hôtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln GPU</numerusform>
            <numerusform>%Ln GPU</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 à %2</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Cluster %1 was added.</source>
        <translation type="unfinished">Le cluster %1 a été ajouté.</translation>
    </message>
    <message>
        <source>Cluster %1 was removed.</source>
        <translation type="unfinished">Le cluster %1 a été supprimé.</translation>
    </message>
    <message>
        <source>Cluster %1 was changed.</source>
        <translation type="unfinished">Le cluster %1 a été modifié.</translation>
    </message>
    <message>
        <source>Host %1 was added.</source>
        <translation type="unfinished">L&apos;hôte %1 a été ajouté.</translation>
    </message>
    <message>
        <source>Host %1 was removed.</source>
        <translation type="unfinished">L&apos;hôte %1 a été supprimé.</translation>
    </message>
    <message>
        <source>Host %1 was changed.</source>
        <translation type="unfinished">L&apos;hôte %1 a été modifié.</translation>
    </message>
    <message>
        <source>GPU %1 was added.</source>
        <translation type="unfinished">Le GPU %1 a été ajouté.</translation>
    </message>
    <message>
        <source>GPU %1 was removed.</source>
        <translation type="unfinished">Le GPU %1 a été supprimé.</translation>
    </message>
    <message>
        <source>GPU %1 was changed.</source>
        <translation type="unfinished">Le GPU %1 a été modifié.</translation>
    </message>
    <message>
        <source>VM %1 was added.</source>
        <translation type="unfinished">La VM %1 a été ajoutée.</translation>
    </message>
    <message>
        <source>VM %1 was removed.</source>
        <translation type="unfinished">La VM %1 a été supprimée.</translation>
    </message>
    <message>
        <source>VM %1 was changed.</source>
        <translation type="unfinished">La VM %1 a été modifiée.</translation>
    </message>
    <message>
        <source>The design&apos;s own facts were changed.</source>
        <translation type="unfinished">Les faits propres au projet ont été modifiés.</translation>
    </message>
    <message>
        <source>%1 is %2 and was not stated.</source>
        <comment>a key of a file and its value</comment>
        <translation type="unfinished">%1 est %2 et n&apos;était pas indiqué.</translation>
    </message>
    <message>
        <source>%1 was %2 and is not stated any more.</source>
        <comment>a key of a file and its value</comment>
        <translation type="unfinished">%1 était %2 et n&apos;est plus indiqué.</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3.</source>
        <comment>a key of a file and its values</comment>
        <translation type="unfinished">%1 était %2 et est %3.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation type="unfinished">Aucune différence.</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed.</source>
        <comment>numbers of entities</comment>
        <translation type="unfinished">Ajoutés&#xa0;: %1, supprimés&#xa0;: %2, modifiés&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is there already, so that it cannot be added.</source>
        <translation type="unfinished">%1 existe déjà&#xa0;; ajout impossible.</translation>
    </message>
    <message>
        <source>%1 cannot be added, because %2, which holds it, is not there.</source>
        <translation type="unfinished">Impossible d&apos;ajouter %1, car %2, qui doit le contenir, n&apos;existe pas.</translation>
    </message>
    <message>
        <source>%1 is not there, so that it cannot be changed.</source>
        <translation type="unfinished">%1 n&apos;existe pas&#xa0;; modification impossible.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <comment>names of two designs, and how many changes there are</comment>
        <translation type="unfinished">De «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Changement</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished">Objet</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished">Fait</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Après</translation>
    </message>
    <message>
        <source>The clusters stand in another order.</source>
        <translation type="unfinished">Les clusters sont dans un autre ordre.</translation>
    </message>
    <message>
        <source>The hosts of cluster %1 stand in another order.</source>
        <translation type="unfinished">Les hôtes du cluster %1 sont dans un autre ordre.</translation>
    </message>
    <message>
        <source>The GPUs of host %1 stand in another order.</source>
        <translation type="unfinished">Les GPU de l&apos;hôte %1 sont dans un autre ordre.</translation>
    </message>
    <message>
        <source>The VMs stand in another order.</source>
        <translation type="unfinished">Les VM sont dans un autre ordre.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no value is stated</comment>
        <translation type="unfinished">rien</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation type="unfinished">cluster %1</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation type="unfinished">hôte %1</translation>
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
        <translation type="unfinished">le projet</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">Ajout</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished">Suppression</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished">Déplacement</translation>
    </message>
    <message>
        <source>Re-profiled</source>
        <translation type="unfinished">Changement de profil</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished">Mode</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished">Pilote</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Paramètres</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">Ordre</translation>
    </message>
    <message>
        <source>%1: the order changed.</source>
        <comment>a key of a file</comment>
        <translation type="unfinished">%1&#xa0;: l&apos;ordre a changé.</translation>
    </message>
    <message>
        <source>Perhaps %1 was only renamed to %2: both state the same.</source>
        <comment>host esx01, and a name</comment>
        <translation type="unfinished">Peut-être %1 a-t-il seulement été renommé en %2&#xa0;: les deux indiquent la même chose.</translation>
    </message>
    <message>
        <source>Conflict in %1, %2: it was %3; ours is %4; theirs is %5.</source>
        <comment>host esx01, key of a file, values</comment>
        <translation type="unfinished">Conflit dans %1, %2&#xa0;: c&apos;était %3&#xa0;; chez nous %4&#xa0;; chez eux %5.</translation>
    </message>
    <message>
        <source>Conflict about %1: ours has removed it or what holds it, theirs has changed it to %2.</source>
        <comment>host esx01, all its facts</comment>
        <translation type="unfinished">Conflit sur %1&#xa0;: notre côté l&apos;a supprimé, ou ce qui le contient&#xa0;; l&apos;autre côté l&apos;a modifié en %2.</translation>
    </message>
    <message>
        <source>Conflict about %1: theirs has removed it, ours has changed or needs it.</source>
        <comment>host esx01</comment>
        <translation type="unfinished">Conflit sur %1&#xa0;: l&apos;autre côté l&apos;a supprimé, notre côté l&apos;a modifié ou en a besoin.</translation>
    </message>
    <message>
        <source>The order changed, too.</source>
        <translation type="unfinished">L&apos;ordre a changé, lui aussi.</translation>
    </message>
    <message>
        <source>What the conflict is about is not there any more: %1.</source>
        <comment>host esx01</comment>
        <translation type="unfinished">L&apos;objet du conflit n&apos;existe plus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <comment>cluster ml-a</comment>
        <translation type="unfinished">%1 n&apos;existe pas.</translation>
    </message>
</context>
<context>
    <name>Drag</name>
    <message>
        <source>clipboard</source>
        <comment>where a text comes from</comment>
        <translation type="unfinished">presse-papiers</translation>
    </message>
    <message>
        <source>The clipboard holds no text of hosts or VMs.</source>
        <translation type="unfinished">Le presse-papiers ne contient pas de texte d&apos;hôtes ni de VM.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s)</source>
        <comment>what is being dragged</comment>
        <translation type="unfinished">
            <numerusform>%Ln VM</numerusform>
            <numerusform>%Ln VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <comment>of VMs, being dragged</comment>
        <translation type="unfinished">
            <numerusform>%Ln copie</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropGrade</name>
    <message>
        <source>Allowed</source>
        <translation type="unfinished">Autorisé</translation>
    </message>
    <message>
        <source>Facts are missing</source>
        <translation type="unfinished">Des données manquent</translation>
    </message>
    <message>
        <source>Allowed with a warning</source>
        <translation type="unfinished">Autorisé avec un avertissement</translation>
    </message>
    <message>
        <source>Breaks a rule</source>
        <translation type="unfinished">Enfreint une règle</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished">Impossible</translation>
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
        <translation type="unfinished">vGPU&#xa0;: %1</translation>
    </message>
    <message>
        <source>Passthrough: whole GPU</source>
        <translation type="unfinished">Passthrough&#xa0;: GPU entier</translation>
    </message>
</context>
<context>
    <name>DropTexts</name>
    <message>
        <source>free %1 → %2</source>
        <translation type="unfinished">libre %1 → %2</translation>
    </message>
    <message>
        <source>slots %1 → %2</source>
        <translation type="unfinished">emplacements %1 → %2</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished">Autorisé</translation>
    </message>
    <message numerus="yes">
        <source>Mends %Ln finding(s).</source>
        <translation type="unfinished">
            <numerusform>Résout %Ln constat.</numerusform>
            <numerusform>Résout %Ln constats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more finding(s).</source>
        <translation type="unfinished">
            <numerusform>et %Ln autre constat.</numerusform>
            <numerusform>et %Ln autres constats.</numerusform>
        </translation>
    </message>
    <message>
        <source>whole GPU</source>
        <translation type="unfinished">GPU entier</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished">Impossible</translation>
    </message>
    <message>
        <source>Only VMs can be dropped on a host.</source>
        <translation type="unfinished">Seules des VM peuvent être déposées sur un hôte.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln VM(s) placed</source>
        <translation type="unfinished">
            <numerusform>%1 VM placée sur %Ln</numerusform>
            <numerusform>%1 VM placées sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a profile can be dropped on a VM.</source>
        <translation type="unfinished">Seul un profil peut être déposé sur une VM.</translation>
    </message>
    <message>
        <source>Let %1 ask for %2</source>
        <translation type="unfinished">Faire demander %2 à %1</translation>
    </message>
    <message>
        <source>Place %1 on %2</source>
        <translation type="unfinished">Placer %1 sur %2</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished">Déplacer %1 vers %2</translation>
    </message>
    <message>
        <source>Move reserved slot %1 to %2</source>
        <translation type="unfinished">Déplacer l&apos;emplacement réservé %1 vers %2</translation>
    </message>
    <message>
        <source>Reserve %1 on %2</source>
        <translation type="unfinished">Réserver %1 sur %2</translation>
    </message>
    <message>
        <source>Add %1 on %2</source>
        <translation type="unfinished">Ajouter %1 sur %2</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation type="unfinished">Cela s&apos;y trouve déjà.</translation>
    </message>
    <message>
        <source>Drop a profile on a GPU or on a VM.</source>
        <translation type="unfinished">Déposer un profil sur un GPU ou sur une VM.</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln VM(s) off their GPUs</source>
        <translation type="unfinished">
            <numerusform>Retirer %Ln VM de son GPU</numerusform>
            <numerusform>Retirer %Ln VM de leurs GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>Take VM off its GPU</source>
        <translation type="unfinished">Retirer la VM de son GPU</translation>
    </message>
    <message>
        <source>Release reserved slot</source>
        <translation type="unfinished">Libérer l&apos;emplacement réservé</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln VM(s)</source>
        <translation type="unfinished">
            <numerusform>Ajouter %Ln VM</numerusform>
            <numerusform>Ajouter %Ln VM</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl: copy · Shift: how many · Alt: exact place · Esc: cancel</source>
        <translation type="unfinished">Ctrl : copier · Maj : combien · Alt : place exacte · Échap : annuler</translation>
    </message>
    <message>
        <source>switches the GPU from %1 to %2</source>
        <translation type="unfinished">fait passer le GPU de %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>switches %Ln GPU(s) from %1 to %2</source>
        <translation type="unfinished">
            <numerusform>fait passer %Ln GPU de %1 à %2</numerusform>
            <numerusform>fait passer %Ln GPU de %1 à %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adds a vGPU to the %Ln device(s) of %1</source>
        <translation type="unfinished">
            <numerusform>ajoute un vGPU à %1, qui a %Ln périphérique</numerusform>
            <numerusform>ajoute un vGPU à %1, qui a %Ln périphériques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adds a whole GPU to the %Ln device(s) of %1</source>
        <translation type="unfinished">
            <numerusform>ajoute un GPU entier à %1, qui a %Ln périphérique</numerusform>
            <numerusform>ajoute un GPU entier à %1, qui a %Ln périphériques</numerusform>
        </translation>
    </message>
    <message>
        <source>moves %1 from %2</source>
        <translation type="unfinished">déplace %1 depuis %2</translation>
    </message>
    <message numerus="yes">
        <source>moves %Ln device(s) from other GPUs</source>
        <translation type="unfinished">
            <numerusform>déplace %Ln périphérique depuis un autre GPU</numerusform>
            <numerusform>déplace %Ln périphériques depuis d’autres GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adds a device to %Ln VM(s) that have some</source>
        <translation type="unfinished">
            <numerusform>ajoute un périphérique à %Ln VM qui en a déjà</numerusform>
            <numerusform>ajoute un périphérique à %Ln VM qui en ont déjà</numerusform>
        </translation>
    </message>
    <message>
        <source>moves %1 from %2 to %3</source>
        <comment>a VM, from 0–20 GB to 60–80 GB</comment>
        <translation type="unfinished">déplace %1 de %2 à %3</translation>
    </message>
    <message numerus="yes">
        <source>moves %Ln other VM(s) on the GPU</source>
        <translation type="unfinished">
            <numerusform>déplace %Ln autre VM sur son GPU</numerusform>
            <numerusform>déplace %Ln autres VM sur leurs GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) find no place without an error.</source>
        <translation type="unfinished">
            <numerusform>%Ln VM ne trouve pas de place sans erreur.</numerusform>
            <numerusform>%Ln VM ne trouvent pas de place sans erreur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No GPU of this host takes any of %Ln VM(s) without an error.</source>
        <translation type="unfinished">
            <numerusform>Aucun GPU de cet hôte n’accepte la VM sans erreur.</numerusform>
            <numerusform>Aucun GPU de cet hôte n’accepte l’une des %Ln VM sans erreur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <comment>what is being dragged</comment>
        <translation type="unfinished">
            <numerusform>%Ln hôte</numerusform>
            <numerusform>%Ln hôtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln host(s) to %1</source>
        <comment>undo step</comment>
        <translation type="unfinished">
            <numerusform>Déplacer %Ln hôte vers %1</numerusform>
            <numerusform>Déplacer %Ln hôtes vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: drop it on another cluster.</source>
        <comment>one host or several</comment>
        <translation type="unfinished">%1&#xa0;: déposez sur un autre cluster.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) stand in this cluster already.</source>
        <comment>being dragged</comment>
        <translation type="unfinished">
            <numerusform>%Ln hôte est déjà dans ce cluster.</numerusform>
            <numerusform>%Ln hôtes sont déjà dans ce cluster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stand there already</source>
        <comment>hosts that are being dragged</comment>
        <translation type="unfinished">
            <numerusform>%Ln d&apos;entre eux y est déjà</numerusform>
            <numerusform>%Ln d&apos;entre eux y sont déjà</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) go along</source>
        <comment>with hosts that are being dragged</comment>
        <translation type="unfinished">
            <numerusform>%Ln VM suit</numerusform>
            <numerusform>%Ln VM suivent</numerusform>
        </translation>
    </message>
    <message>
        <source>hosts %1 → %2</source>
        <translation type="unfinished">hôtes %1 → %2</translation>
    </message>
</context>
<context>
    <name>EditTexts</name>
    <message>
        <source>not entered</source>
        <translation type="unfinished">non renseigné</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">non</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3 (was %4)</source>
        <translation type="unfinished">%1&#xa0;: %2 devient %3 (avant&#xa0;: %4)</translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished">nom</translation>
    </message>
    <message>
        <source>ESXi version</source>
        <translation type="unfinished">version d&apos;ESXi</translation>
    </message>
    <message>
        <source>NVIDIA driver on ESXi</source>
        <translation type="unfinished">pilote NVIDIA sur ESXi</translation>
    </message>
    <message>
        <source>vGPU Manager package</source>
        <translation type="unfinished">paquet du vGPU Manager</translation>
    </message>
    <message>
        <source>vGPU Manager component</source>
        <translation type="unfinished">composant du vGPU Manager</translation>
    </message>
    <message>
        <source>default graphics type</source>
        <translation type="unfinished">type de graphiques par défaut</translation>
    </message>
    <message>
        <source>default graphics type today</source>
        <translation type="unfinished">type de graphiques par défaut actuel</translation>
    </message>
    <message>
        <source>assignment policy</source>
        <translation type="unfinished">stratégie d&apos;attribution</translation>
    </message>
    <message>
        <source>VT-d or AMD IOMMU</source>
        <translation type="unfinished">VT-d ou IOMMU AMD</translation>
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
        <translation type="unfinished">mappage mémoire au-dessus de 4 GB</translation>
    </message>
    <message>
        <source>boot device</source>
        <translation type="unfinished">périphérique de démarrage</translation>
    </message>
    <message>
        <source>scheduler of vGPUs</source>
        <translation type="unfinished">ordonnanceur des vGPU</translation>
    </message>
    <message>
        <source>NVSwitch</source>
        <translation type="unfinished">NVSwitch</translation>
    </message>
    <message>
        <source>licence server</source>
        <translation type="unfinished">serveur de licences</translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation type="unfinished">adresse PCI</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation type="unfinished">modèle de GPU</translation>
    </message>
    <message>
        <source>use</source>
        <translation type="unfinished">usage</translation>
    </message>
    <message>
        <source>vGPU mode</source>
        <translation type="unfinished">mode vGPU</translation>
    </message>
    <message>
        <source>use today</source>
        <translation type="unfinished">usage actuel</translation>
    </message>
    <message>
        <source>vGPU mode today</source>
        <translation type="unfinished">mode vGPU actuel</translation>
    </message>
    <message>
        <source>passthrough enabled</source>
        <translation type="unfinished">passthrough activé</translation>
    </message>
    <message>
        <source>graphics type</source>
        <translation type="unfinished">type de graphiques</translation>
    </message>
    <message>
        <source>MIG enabled</source>
        <translation type="unfinished">MIG activé</translation>
    </message>
    <message>
        <source>display mode enabled</source>
        <translation type="unfinished">mode d&apos;affichage activé</translation>
    </message>
    <message>
        <source>primary display of the host</source>
        <translation type="unfinished">affichage principal de l&apos;hôte</translation>
    </message>
    <message>
        <source>ECC memory</source>
        <translation type="unfinished">mémoire ECC</translation>
    </message>
    <message>
        <source>NVLink bridge</source>
        <translation type="unfinished">pont NVLink</translation>
    </message>
    <message>
        <source>module on the baseboard</source>
        <translation type="unfinished">module de la carte de base</translation>
    </message>
    <message>
        <source>DRS</source>
        <translation type="unfinished">DRS</translation>
    </message>
    <message>
        <source>DRS moves vGPU VMs</source>
        <translation type="unfinished">DRS déplace les VM vGPU</translation>
    </message>
    <message>
        <source>vMotion of vGPU VMs enabled in vCenter</source>
        <translation type="unfinished">vMotion des VM vGPU activé dans vCenter</translation>
    </message>
    <message>
        <source>speed of the vMotion network in Gbit/s</source>
        <translation type="unfinished">débit du réseau vMotion en Gbit/s</translation>
    </message>
    <message>
        <source>tolerated stun time in seconds</source>
        <translation type="unfinished">durée d&apos;interruption (stun) tolérée en secondes</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation type="unfinished">%1 (avant&#xa0;: %2)</translation>
    </message>
    <message>
        <source>new device: %1</source>
        <translation type="unfinished">nouveau périphérique&#xa0;: %1</translation>
    </message>
    <message>
        <source>device removed: %1</source>
        <translation type="unfinished">périphérique supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>VM hardware version</source>
        <translation type="unfinished">version matérielle de la VM</translation>
    </message>
    <message>
        <source>secure boot</source>
        <translation type="unfinished">démarrage sécurisé</translation>
    </message>
    <message>
        <source>memory hot-add</source>
        <translation type="unfinished">ajout de mémoire à chaud</translation>
    </message>
    <message>
        <source>hot-plug of passthrough devices</source>
        <translation type="unfinished">branchement à chaud des périphériques passthrough</translation>
    </message>
    <message>
        <source>NVIDIA licence</source>
        <translation type="unfinished">licence NVIDIA</translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished">balises</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation type="unfinished">a besoin de %1</translation>
    </message>
    <message>
        <source>no longer needs %1</source>
        <translation type="unfinished">n&apos;a plus besoin de %1</translation>
    </message>
    <message>
        <source>pinned host</source>
        <translation type="unfinished">hôte imposé</translation>
    </message>
    <message>
        <source>guest OS</source>
        <translation type="unfinished">système invité</translation>
    </message>
    <message>
        <source>NVIDIA driver in the guest</source>
        <translation type="unfinished">pilote NVIDIA dans l&apos;invité</translation>
    </message>
    <message>
        <source>firmware</source>
        <translation type="unfinished">microprogramme</translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished">mémoire</translation>
    </message>
    <message>
        <source>all guest memory reserved</source>
        <translation type="unfinished">toute la mémoire de l&apos;invité réservée</translation>
    </message>
    <message>
        <source>reserved memory</source>
        <translation type="unfinished">mémoire réservée</translation>
    </message>
    <message>
        <source>64-bit MMIO</source>
        <translation type="unfinished">MMIO 64 bits</translation>
    </message>
    <message>
        <source>power state</source>
        <translation type="unfinished">état d&apos;alimentation</translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished">Projet</translation>
    </message>
    <message>
        <source>severities of rules change</source>
        <translation type="unfinished">les gravités des règles changent</translation>
    </message>
    <message>
        <source>house rules change</source>
        <translation type="unfinished">les règles internes changent</translation>
    </message>
    <message>
        <source>The waiver of %1 changes</source>
        <translation type="unfinished">La dérogation à la règle %1 change</translation>
    </message>
    <message>
        <source>a waiver</source>
        <translation type="unfinished">une dérogation</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation type="unfinished">Ajout&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation type="unfinished">Suppression&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is moved</source>
        <translation type="unfinished">Déplacement&#xa0;: %1</translation>
    </message>
    <message>
        <source>saved views change</source>
        <translation type="unfinished">des vues enregistrées changent</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>%Ln slot(s) reserved now</source>
        <translation type="unfinished">
            <numerusform>%Ln emplacement réservé maintenant</numerusform>
            <numerusform>%Ln emplacements réservés maintenant</numerusform>
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
            <numerusform>et %Ln autre constat</numerusform>
            <numerusform>et %Ln autres constats</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">aucun</translation>
    </message>
    <message>
        <source>vGPU Manager %1</source>
        <translation type="unfinished">vGPU Manager %1</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished">Partagé</translation>
    </message>
    <message>
        <source>Shared Direct</source>
        <translation type="unfinished">Partagé direct</translation>
    </message>
    <message>
        <source>best performance (spread)</source>
        <translation type="unfinished">meilleures performances (répartir)</translation>
    </message>
    <message>
        <source>consolidation (fill)</source>
        <translation type="unfinished">consolidation (remplir)</translation>
    </message>
    <message>
        <source>Data Center driver %1</source>
        <translation type="unfinished">pilote Data Center %1</translation>
    </message>
    <message>
        <source>vGPU guest driver %1</source>
        <translation type="unfinished">pilote invité vGPU %1</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation type="unfinished">non affecté</translation>
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
        <translation type="unfinished">Hôtes</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished">GPU</translation>
    </message>
    <message>
        <source>ESXi</source>
        <translation type="unfinished">ESXi</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation type="unfinished">non renseigné</translation>
    </message>
    <message>
        <source>Host driver</source>
        <translation type="unfinished">Pilote de l&apos;hôte</translation>
    </message>
    <message>
        <source>Graphics type</source>
        <translation type="unfinished">Type de graphiques</translation>
    </message>
    <message>
        <source>Graphics type today</source>
        <translation type="unfinished">Type de graphiques actuel</translation>
    </message>
    <message>
        <source>Assignment policy</source>
        <translation type="unfinished">Stratégie d&apos;attribution</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VM</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">Modèle</translation>
    </message>
    <message>
        <source>%1 (not in the catalog)</source>
        <translation type="unfinished">%1 (absent du catalogue)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished">Usage</translation>
    </message>
    <message>
        <source>Use today</source>
        <translation type="unfinished">Usage actuel</translation>
    </message>
    <message>
        <source>vGPU mode today</source>
        <translation type="unfinished">Mode vGPU actuel</translation>
    </message>
    <message>
        <source>Frame buffer</source>
        <translation type="unfinished">Frame buffer</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Libre</translation>
    </message>
    <message>
        <source>Reserved slots</source>
        <translation type="unfinished">Emplacements réservés</translation>
    </message>
    <message>
        <source>Guest OS</source>
        <translation type="unfinished">Système invité</translation>
    </message>
    <message>
        <source>Guest driver</source>
        <translation type="unfinished">Pilote invité</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">Mémoire</translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished">Alimentation</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">sous tension</translation>
    </message>
    <message>
        <source>off: it holds no vGPU</source>
        <translation type="unfinished">hors tension&#xa0;: n&apos;occupe aucun vGPU</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) taken</source>
        <translation type="unfinished">
            <numerusform>%Ln emplacement occupé</numerusform>
            <numerusform>%Ln emplacements occupés</numerusform>
        </translation>
    </message>
    <message>
        <source>GPU %1 on %2, %3, %4, %5, %6 free.</source>
        <translation type="unfinished">GPU %1 sur %2, %3, %4, %5, %6 libres.</translation>
    </message>
    <message>
        <source>slice %1</source>
        <translation type="unfinished">tranche %1</translation>
    </message>
    <message>
        <source>slices %1–%2</source>
        <translation type="unfinished">tranches %1–%2</translation>
    </message>
    <message>
        <source>%1–%2 GB</source>
        <translation type="unfinished">%1–%2 GB</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slice(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln tranche</numerusform>
            <numerusform>%Ln tranches</numerusform>
        </translation>
    </message>
    <message>
        <source>ESXi %1</source>
        <translation type="unfinished">ESXi %1</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation type="unfinished">aucun GPU</translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s) of %1 models</source>
        <translation type="unfinished">
            <numerusform>%Ln GPU de %1 modèles</numerusform>
            <numerusform>%Ln GPU de %1 modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>passthrough, whole GPU</source>
        <translation type="unfinished">passthrough, GPU entier</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished">Prend</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished">Placement</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished">GPU</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Taille</translation>
    </message>
    <message>
        <source>unknown to the catalog; drawn as a guess</source>
        <translation type="unfinished">inconnu du catalogue&#xa0;; dessiné par estimation</translation>
    </message>
    <message>
        <source>Reserved slot</source>
        <translation type="unfinished">Emplacement réservé</translation>
    </message>
    <message numerus="yes">
        <source>Cluster %1, %Ln host(s).</source>
        <translation type="unfinished">
            <numerusform>Cluster %1, %Ln hôte.</numerusform>
            <numerusform>Cluster %1, %Ln hôtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Host %1, %2, %3.</source>
        <translation type="unfinished">Hôte %1, %2, %3.</translation>
    </message>
    <message>
        <source>VM %1.</source>
        <translation type="unfinished">VM %1.</translation>
    </message>
    <message>
        <source>%1, %2, %3 on GPU %4.</source>
        <translation type="unfinished">%1, %2, %3 sur le GPU %4.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished">Réservé</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln slice(s) used</source>
        <translation type="unfinished">
            <numerusform>%1 tranche utilisée sur %Ln</numerusform>
            <numerusform>%1 tranches utilisées sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 GB used</source>
        <translation type="unfinished">%1 sur %2 Go utilisés</translation>
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
        <translation type="unfinished">Image PNG</translation>
    </message>
    <message>
        <source>The board with title block and legend, as pixels: for slides, tickets and mail.</source>
        <translation type="unfinished">Le tableau avec cartouche et légende, en pixels&#xa0;: pour des diapositives, des tickets et des courriels.</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation type="unfinished">Image SVG</translation>
    </message>
    <message>
        <source>The board as shapes and texts that stay sharp at any size: for wikis and web pages. Its parts have titles for screen readers.</source>
        <translation type="unfinished">Le tableau en formes et en textes qui restent nets à toute taille&#xa0;: pour des wikis et des pages Web. Ses parties ont des titres pour les lecteurs d&apos;écran.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished">Document PDF</translation>
    </message>
    <message>
        <source>The board on pages, each with title block and legend: to print and to sign.</source>
        <translation type="unfinished">Le tableau sur des pages, chacune avec cartouche et légende&#xa0;: à imprimer et à signer.</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation type="unfinished">Diagrammes</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished">Tableaux</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished">Plans</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation type="unfinished">Scripts</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation type="unfinished">Configurations</translation>
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
        <translation type="unfinished">Formes et connecteurs modifiables, hôtes avec leurs GPU et leurs tranches à l&apos;échelle, sur des pages par cluster avec cartouche et légende, et une vue d&apos;ensemble avec des liens. Hôtes, VM et constats sont des calques&#xa0;; des balises distinguent aussi GPU, tranches et place libre.</translation>
    </message>
    <message>
        <source>Graphviz</source>
        <translation type="unfinished">Graphviz</translation>
    </message>
    <message>
        <source>Clusters, hosts, GPUs with their slices and VMs in the language DOT, to be laid out by dot. Large designs are drawn with counts for each host or cluster, and it says so.</source>
        <translation type="unfinished">Clusters, hôtes, GPU avec leurs tranches et VM dans le langage DOT, à mettre en page par dot. Les grands projets sont dessinés avec des nombres par hôte ou par cluster, et le fichier le précise.</translation>
    </message>
    <message>
        <source>Mermaid</source>
        <translation type="unfinished">Mermaid</translation>
    </message>
    <message>
        <source>A flowchart of clusters, hosts, GPUs and VMs for wikis. Large designs are drawn with counts for each host or cluster, and it says so; slices are not to scale.</source>
        <translation type="unfinished">Un organigramme des clusters, hôtes, GPU et VM pour des wikis. Les grands projets sont dessinés avec des nombres par hôte ou par cluster, et le fichier le précise&#xa0;; les tranches ne sont pas à l&apos;échelle.</translation>
    </message>
    <message>
        <source>Mermaid in Markdown</source>
        <translation type="unfinished">Mermaid dans Markdown</translation>
    </message>
    <message>
        <source>The same flowchart in a page of Markdown, below the title block and a summary in words, which screen readers read.</source>
        <translation type="unfinished">Le même organigramme dans une page Markdown, sous le cartouche et un résumé en mots, que lisent les lecteurs d&apos;écran.</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation type="unfinished">Tableaux en CSV</translation>
    </message>
    <message>
        <source>Hosts, GPUs, VMs, placements, findings and licences, a file each, as RFC 4180 has it. A text that a spreadsheet could take for a formula begins with an apostrophe.</source>
        <translation type="unfinished">Hôtes, GPU, VM, placements, constats et licences, un fichier pour chacun, selon la RFC 4180. Un texte qu&apos;un tableur pourrait prendre pour une formule commence par une apostrophe.</translation>
    </message>
    <message>
        <source>Tables as Markdown</source>
        <translation type="unfinished">Tableaux en Markdown</translation>
    </message>
    <message>
        <source>Title block, hosts, GPUs, VMs, placements, findings and licences on one page for a wiki, in GitHub&apos;s Markdown.</source>
        <translation type="unfinished">Cartouche, hôtes, GPU, VM, placements, constats et licences sur une seule page pour un wiki, dans le Markdown de GitHub.</translation>
    </message>
    <message>
        <source>Tables as a workbook (XLSX)</source>
        <translation type="unfinished">Tableaux en classeur (XLSX)</translation>
    </message>
    <message>
        <source>Title block, hosts, GPUs, VMs, placements, findings and licences, a sheet each. Cells are numbers and texts, never formulas.</source>
        <translation type="unfinished">Cartouche, hôtes, GPU, VM, placements, constats et licences, une feuille pour chacun. Les cellules sont des nombres et des textes, jamais des formules.</translation>
    </message>
    <message>
        <source>Plan as CSV</source>
        <translation type="unfinished">Plan en CSV</translation>
    </message>
    <message>
        <source>One row for each step, for spreadsheets and trackers.</source>
        <translation type="unfinished">Une ligne par étape, pour des tableurs et des outils de suivi.</translation>
    </message>
    <message>
        <source>Plan as HTML</source>
        <translation type="unfinished">Plan en HTML</translation>
    </message>
    <message>
        <source>The change plan as one page that needs nothing else and prints.</source>
        <translation type="unfinished">Le plan de changement en une seule page autonome, prête à imprimer.</translation>
    </message>
    <message>
        <source>Plan for Jira</source>
        <translation type="unfinished">Plan pour Jira</translation>
    </message>
    <message>
        <source>The change plan in Jira&apos;s wiki markup, to paste into a ticket.</source>
        <translation type="unfinished">Le plan de changement dans le balisage wiki de Jira, à coller dans un ticket.</translation>
    </message>
    <message>
        <source>Plan as JSON</source>
        <translation type="unfinished">Plan en JSON</translation>
    </message>
    <message>
        <source>The change plan for programs, by the schema that is installed with Sliceboard.</source>
        <translation type="unfinished">Le plan de changement pour des programmes, selon le schéma installé avec Sliceboard.</translation>
    </message>
    <message>
        <source>Plan as Markdown</source>
        <translation type="unfinished">Plan en Markdown</translation>
    </message>
    <message>
        <source>The change plan with tables of steps, for wikis and pull requests.</source>
        <translation type="unfinished">Le plan de changement avec des tableaux d&apos;étapes, pour des wikis et des pull requests.</translation>
    </message>
    <message>
        <source>Plan for ServiceNow</source>
        <translation type="unfinished">Plan pour ServiceNow</translation>
    </message>
    <message>
        <source>The fields of a ServiceNow change request as JSON: description, implementation, test and backout plan.</source>
        <translation type="unfinished">Les champs d&apos;une demande de changement ServiceNow en JSON&#xa0;: description, plans d&apos;implémentation, de test et de retour arrière.</translation>
    </message>
    <message>
        <source>Plan as plain text</source>
        <translation type="unfinished">Plan en texte brut</translation>
    </message>
    <message>
        <source>The change plan for terminals and mails.</source>
        <translation type="unfinished">Le plan de changement pour des terminaux et des courriels.</translation>
    </message>
    <message>
        <source>MIG layout for Linux hosts</source>
        <translation type="unfinished">Disposition MIG pour hôtes Linux</translation>
    </message>
    <message>
        <source>A configuration of nvidia-mig-parted and a script with the drawn starts, for the same layout on Linux hosts. ESXi makes MIG instances by itself.</source>
        <translation type="unfinished">Une configuration de nvidia-mig-parted et un script avec les positions de départ dessinées, pour la même disposition sur des hôtes Linux. ESXi crée lui-même les instances MIG.</translation>
    </message>
    <message>
        <source>vGPUs for Linux hosts</source>
        <translation type="unfinished">vGPU pour hôtes Linux</translation>
    </message>
    <message>
        <source>A configuration of NVIDIA&apos;s vgpu-device-manager for the same vGPUs on Linux hosts.</source>
        <translation type="unfinished">Une configuration de vgpu-device-manager de NVIDIA pour les mêmes vGPU sur des hôtes Linux.</translation>
    </message>
    <message>
        <source>VM classes for a Supervisor</source>
        <translation type="unfinished">Classes de VM pour un Supervisor</translation>
    </message>
    <message>
        <source>VirtualMachineClass objects of the VM Operator: memory and GPU devices of the VMs. What a class cannot say is named in a comment.</source>
        <translation type="unfinished">Objets VirtualMachineClass du VM Operator&#xa0;: mémoire et périphériques GPU des VM. Ce qu&apos;une classe ne peut pas exprimer est indiqué dans un commentaire.</translation>
    </message>
    <message>
        <source>Shell script for govc</source>
        <translation type="unfinished">Script shell pour govc</translation>
    </message>
    <message>
        <source>Carries the plan out with govc 0.49 or newer and jq: a dry run unless told to apply. MIG, installations and dynamic DirectPath I/O are manual steps in it.</source>
        <translation type="unfinished">Exécute le plan avec govc 0.49 ou ultérieur et jq&#xa0;: une simulation tant que l&apos;application n&apos;est pas demandée. MIG, les installations et DirectPath I/O dynamique y sont des étapes manuelles.</translation>
    </message>
    <message>
        <source>PowerCLI script</source>
        <translation type="unfinished">Script PowerCLI</translation>
    </message>
    <message>
        <source>Carries the plan out with VMware PowerCLI: a dry run unless told to apply. Only what is done in a host&apos;s own shell, in guests or in the rack is a manual step in it.</source>
        <translation type="unfinished">Exécute le plan avec VMware PowerCLI&#xa0;: une simulation tant que l&apos;application n&apos;est pas demandée. Seul ce qui se fait dans le shell d&apos;un hôte, dans les invités ou dans le rack y est une étape manuelle.</translation>
    </message>
    <message>
        <source>No tool can be given the name “%1”. Give it another one.</source>
        <translation type="unfinished">Le nom «&#xa0;%1&#xa0;» ne peut être transmis à aucun outil. En donner un autre.</translation>
    </message>
    <message>
        <source>VM “%1” has a vGPU profile that no tool can be given: “%2”.</source>
        <translation type="unfinished">La VM «&#xa0;%1&#xa0;» a un profil vGPU qui ne peut être transmis à aucun outil&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>VM “%1” has a GPU at “%2”, which is no PCI address.</source>
        <translation type="unfinished">La VM «&#xa0;%1&#xa0;» a un GPU à «&#xa0;%2&#xa0;», qui n&apos;est pas une adresse PCI.</translation>
    </message>
    <message>
        <source>Host “%1” has a GPU at “%2”, which is no PCI address.</source>
        <translation type="unfinished">L&apos;hôte «&#xa0;%1&#xa0;» a un GPU à «&#xa0;%2&#xa0;», qui n&apos;est pas une adresse PCI.</translation>
    </message>
    <message>
        <source>Ansible playbook</source>
        <translation type="unfinished">Playbook Ansible</translation>
    </message>
    <message>
        <source>Carries the plan out with the collection community.vmware: a check unless told to apply. Whole GPUs of VMs, vGPU modes, MIG, several vGPUs in a VM and installations are manual steps in it.</source>
        <translation type="unfinished">Exécute le plan avec la collection community.vmware&#xa0;: une simple vérification tant que l&apos;application n&apos;est pas demandée. Les GPU entiers des VM, les modes de vGPU, MIG, plusieurs vGPU dans une VM et les installations y sont des étapes manuelles.</translation>
    </message>
    <message>
        <source>Shell scripts for ESXi hosts</source>
        <translation type="unfinished">Scripts shell pour hôtes ESXi</translation>
    </message>
    <message>
        <source>What each host does in its own shell, with esxcli and nvidia-smi: graphics type, vGPU mode, MIG, passthrough. A dry run unless told to apply; everything else is a manual step in it.</source>
        <translation type="unfinished">Ce que chaque hôte fait dans son propre shell, avec esxcli et nvidia-smi&#xa0;: type de graphiques, mode de vGPU, MIG, passthrough. Une simulation tant que l&apos;application n&apos;est pas demandée&#xa0;; tout le reste y est une étape manuelle.</translation>
    </message>
    <message>
        <source>Terraform, passthrough and sizing only</source>
        <translation type="unfinished">Terraform, passthrough et dimensionnement seulement</translation>
    </message>
    <message>
        <source>VMs of the design for the provider vsphere: memory, reservation, MMIO space and whole GPUs. The provider knows neither vGPUs of VMs nor graphics settings of hosts; the file names what is left.</source>
        <translation type="unfinished">Les VM du projet pour le provider vsphere&#xa0;: mémoire, réservation, espace MMIO et GPU entiers. Le provider ne connaît ni les vGPU des VM ni les réglages graphiques des hôtes&#xa0;; le fichier indique ce qui reste à faire.</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation type="unfinished">Arrêté ; aucun fichier n&apos;a été écrit.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>the design</source>
        <translation type="unfinished">le projet</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation type="unfinished">(supprimé)</translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>%1 (%2, long-term support)</source>
        <translation type="unfinished">%1 (%2, prise en charge à long terme)</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished">Non renseigné</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>“%1” is no whole number from %2 to %3.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» n&apos;est pas un nombre entier de %2 à %3.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Name of the cluster</source>
        <translation type="unfinished">Nom du cluster</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <translation type="unfinished">Nom de l&apos;hôte</translation>
    </message>
    <message>
        <source>Model of the GPU, by key or name, or its PCI address</source>
        <translation type="unfinished">Modèle du GPU, par clé ou par nom, ou son adresse PCI</translation>
    </message>
    <message>
        <source>vGPU profile of a VM or of a slot kept free on a GPU</source>
        <translation type="unfinished">Profil vGPU d&apos;une VM ou d&apos;un emplacement gardé libre sur un GPU</translation>
    </message>
    <message>
        <source>Name of the VM</source>
        <translation type="unfinished">Nom de la VM</translation>
    </message>
    <message>
        <source>What the GPU serves and how it is divided</source>
        <translation type="unfinished">À quoi sert le GPU et comment il est divisé</translation>
    </message>
    <message>
        <source>NVIDIA driver in the guest, or on the host for hosts and GPUs</source>
        <translation type="unfinished">Pilote NVIDIA dans l&apos;invité, ou sur l&apos;hôte pour les hôtes et les GPU</translation>
    </message>
    <message>
        <source>Release of that driver</source>
        <translation type="unfinished">Version de ce pilote</translation>
    </message>
    <message>
        <source>ESXi version of the host</source>
        <translation type="unfinished">Version d&apos;ESXi de l&apos;hôte</translation>
    </message>
    <message>
        <source>Guest OS of the VM</source>
        <translation type="unfinished">Système invité de la VM</translation>
    </message>
    <message>
        <source>Tag of the VM</source>
        <translation type="unfinished">Balise de la VM</translation>
    </message>
    <message>
        <source>Planned power state of the VM</source>
        <translation type="unfinished">État d&apos;alimentation prévu de la VM</translation>
    </message>
    <message>
        <source>NVIDIA licence meant for the VM</source>
        <translation type="unfinished">Licence NVIDIA prévue pour la VM</translation>
    </message>
    <message>
        <source>Series of the profile: A, B, C or Q</source>
        <translation type="unfinished">Série du profil&#xa0;: A, B, C ou Q</translation>
    </message>
    <message>
        <source>Architecture of the GPU, such as Hopper</source>
        <translation type="unfinished">Architecture du GPU, par exemple Hopper</translation>
    </message>
    <message>
        <source>State: a VM waits or is placed, a GPU is full, empty or has reserved slots; or kind</source>
        <translation type="unfinished">État&#xa0;: une VM attend ou est placée, un GPU est plein, vide ou a des emplacements réservés&#xa0;; ou sorte</translation>
    </message>
    <message>
        <source>Findings that count, or one that is waived</source>
        <translation type="unfinished">Constats qui comptent, ou un constat sous dérogation</translation>
    </message>
    <message>
        <source>Id of a rule with a finding about it</source>
        <translation type="unfinished">Identifiant d&apos;une règle qui a un constat à ce sujet</translation>
    </message>
    <message>
        <source>Frame buffer in GB that nobody takes, of the GPU or all GPUs of the host or cluster</source>
        <translation type="unfinished">Frame buffer en GB que personne ne prend, du GPU ou de tous les GPU de l&apos;hôte ou du cluster</translation>
    </message>
    <message>
        <source>Frame buffer in GB that is taken</source>
        <translation type="unfinished">Frame buffer en GB qui est pris</translation>
    </message>
    <message>
        <source>Frame buffer in GB, all of it</source>
        <translation type="unfinished">Frame buffer en GB, en tout</translation>
    </message>
    <message>
        <source>Frame buffer in GB of the VM&apos;s profile or whole GPU, or of a reserved slot</source>
        <translation type="unfinished">Frame buffer en GB du profil ou du GPU entier de la VM, ou d&apos;un emplacement réservé</translation>
    </message>
    <message>
        <source>Guest memory of the VM in GB</source>
        <translation type="unfinished">Mémoire de l&apos;invité de la VM en GB</translation>
    </message>
    <message>
        <source>How many VMs are on it</source>
        <translation type="unfinished">Nombre de VM qu&apos;il porte</translation>
    </message>
    <message>
        <source>How many GPUs the host or cluster has</source>
        <translation type="unfinished">Nombre de GPU de l&apos;hôte ou du cluster</translation>
    </message>
    <message>
        <source>How many hosts the cluster has</source>
        <translation type="unfinished">Nombre d&apos;hôtes du cluster</translation>
    </message>
    <message>
        <source>How many GPUs and vGPUs the VM has</source>
        <translation type="unfinished">Nombre de GPU et de vGPU de la VM</translation>
    </message>
    <message>
        <source>A filter has at most %1 letters.</source>
        <translation type="unfinished">Un filtre a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>Something to leave out is missing here.</source>
        <translation type="unfinished">Il manque ici ce qu&apos;il faut exclure.</translation>
    </message>
    <message>
        <source>An alternative is missing here.</source>
        <translation type="unfinished">Il manque ici une alternative.</translation>
    </message>
    <message>
        <source>This quotation mark has no partner.</source>
        <translation type="unfinished">Ce guillemet n&apos;a pas de pendant.</translation>
    </message>
    <message>
        <source>There is nothing between these quotation marks.</source>
        <translation type="unfinished">Il n&apos;y a rien entre ces guillemets.</translation>
    </message>
    <message>
        <source>A filter has at most %1 terms.</source>
        <translation type="unfinished">Un filtre a au plus %1 termes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no comparison; there are &lt;, &lt;=, &gt;, &gt;=, = and !=.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» n&apos;est pas une comparaison&#xa0;; il existe &lt;, &lt;=, &gt;, &gt;=, = et !=.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number and cannot be compared; write %1:VALUE.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» n&apos;est pas un nombre et ne peut pas être comparé&#xa0;; écrire %1:VALEUR.</translation>
    </message>
    <message>
        <source>Something is missing after &quot;%1&quot;.</source>
        <translation type="unfinished">Il manque quelque chose après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing called &quot;%1&quot; to filter by.</source>
        <translation type="unfinished">Il n&apos;existe rien du nom de «&#xa0;%1&#xa0;» par quoi filtrer.</translation>
    </message>
    <message>
        <source>Go on after &quot;%1&quot; with a text. %2.</source>
        <translation type="unfinished">Continuez après «&#xa0;%1&#xa0;» par un texte. %2.</translation>
    </message>
    <message>
        <source>Go on after &quot;%1&quot; with one of %2.</source>
        <translation type="unfinished">Continuez après «&#xa0;%1&#xa0;» par l&apos;un de ces mots&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Go on after &quot;%1&quot; with a version such as 17.4.</source>
        <translation type="unfinished">Continuez après «&#xa0;%1&#xa0;» par une version telle que 17.4.</translation>
    </message>
    <message>
        <source>Go on after &quot;%1&quot; with a whole number such as 8.</source>
        <translation type="unfinished">Continuez après «&#xa0;%1&#xa0;» par un nombre entier tel que 8.</translation>
    </message>
    <message>
        <source>Go on after &quot;%1&quot; with an amount of memory such as 40 or 40GB.</source>
        <translation type="unfinished">Continuez après «&#xa0;%1&#xa0;» par une quantité de mémoire telle que 40 ou 40GB.</translation>
    </message>
    <message>
        <source>Nothing is called &quot;%1&quot;; it can become %2.</source>
        <translation type="unfinished">Rien ne s&apos;appelle «&#xa0;%1&#xa0;»&#xa0;; cela peut devenir %2.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">en attente</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; takes one of %2, but got &quot;%3&quot;.</source>
        <translation type="unfinished">«&#xa0;%1:&#xa0;» accepte une des valeurs %2, mais a reçu «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a version such as 17.4, but got &quot;%2&quot;.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» accepte une version telle que 17.4, mais a reçu «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes an amount of memory such as 40 or 40GB, but got &quot;%2&quot;.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» accepte une quantité de mémoire telle que 40 ou 40GB, mais a reçu «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a whole number such as 8, but got &quot;%2&quot;.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» accepte un nombre entier tel que 8, mais a reçu «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished">Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <source>%1, waived: %2 (%3)</source>
        <translation type="unfinished">%1, sous dérogation&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished">%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>About:</source>
        <translation type="unfinished">Concerne&#xa0;:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation type="unfinished">Motif&#xa0;:</translation>
    </message>
    <message>
        <source>Way out:</source>
        <translation type="unfinished">Solution&#xa0;:</translation>
    </message>
    <message>
        <source>Versions:</source>
        <translation type="unfinished">Versions&#xa0;:</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation type="unfinished">Éléments&#xa0;:</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation type="unfinished">Sources&#xa0;:</translation>
    </message>
    <message>
        <source>Rule:</source>
        <translation type="unfinished">Règle&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingTally</name>
    <message>
        <source>a finding elsewhere is about it</source>
        <translation type="unfinished">un constat ailleurs le concerne</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation type="unfinished">Aucun constat.</translation>
    </message>
</context>
<context>
    <name>Git</name>
    <message>
        <source>The program git is needed for this, but cannot be started.</source>
        <translation type="unfinished">Le programme git est nécessaire pour cela, mais ne peut pas être démarré.</translation>
    </message>
    <message>
        <source>git gave no answer in time, or more than a design file may have.</source>
        <translation type="unfinished">git n&apos;a pas répondu à temps, ou a répondu plus que ne peut contenir un fichier de projet.</translation>
    </message>
    <message>
        <source>git failed without a word.</source>
        <translation type="unfinished">git a échoué sans un mot.</translation>
    </message>
    <message>
        <source>git says: %1</source>
        <translation type="unfinished">git indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a file nor a revision with a path, such as HEAD~1:designs/a.yaml.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» n&apos;est ni un fichier ni une révision avec un chemin, par exemple HEAD~1:designs/a.yaml.</translation>
    </message>
    <message>
        <source>The file is in no git repository.</source>
        <translation type="unfinished">Le fichier n’est dans aucun dépôt git.</translation>
    </message>
</context>
<context>
    <name>GpuCards</name>
    <message>
        <source>whole GPU</source>
        <translation type="unfinished">GPU entier</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished">%1 libres</translation>
    </message>
</context>
<context>
    <name>GpuLook</name>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished">Non affecté</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <translation type="unfinished">Passthrough</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation type="unfinished">Taille identique</translation>
    </message>
    <message>
        <source>Mixed size</source>
        <translation type="unfinished">Taille mixte</translation>
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
        <translation type="unfinished">Nom du cluster</translation>
    </message>
    <message>
        <source>DRS: off, manual, partially-automated, fully-automated</source>
        <translation type="unfinished">DRS&#xa0;: off, manual, partially-automated, fully-automated</translation>
    </message>
    <message>
        <source>DRS option PassthroughDrsAutomation</source>
        <translation type="unfinished">Option DRS PassthroughDrsAutomation</translation>
    </message>
    <message>
        <source>vCenter&apos;s vgpu.hotmigrate.enabled</source>
        <translation type="unfinished">vgpu.hotmigrate.enabled de vCenter</translation>
    </message>
    <message>
        <source>Speed of the vMotion network in Gbit/s</source>
        <translation type="unfinished">Débit du réseau vMotion en Gbit/s</translation>
    </message>
    <message>
        <source>How many hosts it has</source>
        <translation type="unfinished">Nombre de ses hôtes</translation>
    </message>
    <message>
        <source>How many GPUs it has</source>
        <translation type="unfinished">Nombre de ses GPU</translation>
    </message>
    <message>
        <source>How many VMs are on it</source>
        <translation type="unfinished">Nombre de VM qu&apos;il porte</translation>
    </message>
    <message>
        <source>Models of its GPUs</source>
        <translation type="unfinished">Modèles de ses GPU</translation>
    </message>
    <message>
        <source>The vGPU types of its VMs</source>
        <translation type="unfinished">Types de vGPU de ses VM</translation>
    </message>
    <message>
        <source>Tags of the VMs on it</source>
        <translation type="unfinished">Balises des VM qu&apos;il porte</translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation type="unfinished">Adresse PCI</translation>
    </message>
    <message>
        <source>Model, by its key in the catalog</source>
        <translation type="unfinished">Modèle, par sa clé dans le catalogue</translation>
    </message>
    <message>
        <source>Architecture, such as Hopper</source>
        <translation type="unfinished">Architecture, par exemple Hopper</translation>
    </message>
    <message>
        <source>Memory of the GPU in GB</source>
        <translation type="unfinished">Mémoire du GPU en GB</translation>
    </message>
    <message>
        <source>What it serves: unassigned, passthrough, same-size, mixed-size, mig</source>
        <translation type="unfinished">À quoi il sert&#xa0;: unassigned, passthrough, same-size, mixed-size, mig</translation>
    </message>
    <message>
        <source>Whether ECC memory is on</source>
        <translation type="unfinished">Si la mémoire ECC est activée</translation>
    </message>
    <message>
        <source>Whether its display mode is on</source>
        <translation type="unfinished">Si son mode d&apos;affichage est activé</translation>
    </message>
    <message>
        <source>How many slots are kept free on it</source>
        <translation type="unfinished">Nombre d&apos;emplacements qui y sont gardés libres</translation>
    </message>
    <message>
        <source>The vGPU types on it</source>
        <translation type="unfinished">Types de vGPU qu&apos;il porte</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <translation type="unfinished">Nom de l&apos;hôte</translation>
    </message>
    <message>
        <source>ESXi version, such as 8.0.3</source>
        <translation type="unfinished">Version d&apos;ESXi, par exemple 8.0.3</translation>
    </message>
    <message>
        <source>Release of the NVIDIA vGPU Manager</source>
        <translation type="unfinished">Version du NVIDIA vGPU Manager</translation>
    </message>
    <message>
        <source>Package of the vGPU Manager: nvd-aie, nvd-vgpu</source>
        <translation type="unfinished">Paquet du vGPU Manager&#xa0;: nvd-aie, nvd-vgpu</translation>
    </message>
    <message>
        <source>Default graphics type: shared, shared-direct</source>
        <translation type="unfinished">Type de graphiques par défaut&#xa0;: shared, shared-direct</translation>
    </message>
    <message>
        <source>Assignment policy: performance, consolidation</source>
        <translation type="unfinished">Stratégie d&apos;attribution&#xa0;: performance, consolidation</translation>
    </message>
    <message>
        <source>Whether VT-d or AMD&apos;s IOMMU is on</source>
        <translation type="unfinished">Si VT-d ou l&apos;IOMMU d&apos;AMD est activé</translation>
    </message>
    <message>
        <source>Whether SR-IOV is on</source>
        <translation type="unfinished">Si SR-IOV est activé</translation>
    </message>
    <message>
        <source>Whether ARI is on</source>
        <translation type="unfinished">Si ARI est activé</translation>
    </message>
    <message>
        <source>Whether memory is mapped above 4 GB</source>
        <translation type="unfinished">Si la mémoire est mappée au-dessus de 4 GB</translation>
    </message>
    <message>
        <source>From what it boots: disk, usb, network</source>
        <translation type="unfinished">De quoi il démarre&#xa0;: disk, usb, network</translation>
    </message>
    <message>
        <source>Scheduler of its vGPUs: best-effort, equal-share, fixed-share</source>
        <translation type="unfinished">Ordonnanceur de ses vGPU&#xa0;: best-effort, equal-share, fixed-share</translation>
    </message>
    <message>
        <source>Whether NVSwitch links its GPUs</source>
        <translation type="unfinished">Si NVSwitch relie ses GPU</translation>
    </message>
    <message>
        <source>Where licences come from: nls, legacy</source>
        <translation type="unfinished">D&apos;où viennent les licences&#xa0;: nls, legacy</translation>
    </message>
    <message>
        <source>How many of its VMs are to run</source>
        <translation type="unfinished">Nombre de ses VM prévues sous tension</translation>
    </message>
    <message>
        <source>How many GPUs are passed through</source>
        <translation type="unfinished">Nombre de GPU en passthrough</translation>
    </message>
    <message>
        <source>How many GPUs serve vGPUs</source>
        <translation type="unfinished">Nombre de GPU qui servent des vGPU</translation>
    </message>
    <message>
        <source>How many GPUs serve nothing yet</source>
        <translation type="unfinished">Nombre de GPU qui ne servent encore à rien</translation>
    </message>
    <message>
        <source>What its GPUs serve</source>
        <translation type="unfinished">À quoi servent ses GPU</translation>
    </message>
    <message>
        <source>Name of the VM</source>
        <translation type="unfinished">Nom de la VM</translation>
    </message>
    <message>
        <source>Tags of the VM</source>
        <translation type="unfinished">Balises de la VM</translation>
    </message>
    <message>
        <source>Guest OS</source>
        <translation type="unfinished">Système invité</translation>
    </message>
    <message>
        <source>NVIDIA driver in the guest: none, data-center, vgpu</source>
        <translation type="unfinished">Pilote NVIDIA dans l&apos;invité&#xa0;: none, data-center, vgpu</translation>
    </message>
    <message>
        <source>Release of the vGPU guest driver</source>
        <translation type="unfinished">Version du pilote invité vGPU</translation>
    </message>
    <message>
        <source>Boot firmware: bios, efi</source>
        <translation type="unfinished">Microprogramme de démarrage&#xa0;: bios, efi</translation>
    </message>
    <message>
        <source>Guest memory in GB</source>
        <translation type="unfinished">Mémoire de l&apos;invité en GB</translation>
    </message>
    <message>
        <source>Whether all guest memory is reserved</source>
        <translation type="unfinished">Si toute la mémoire de l&apos;invité est réservée</translation>
    </message>
    <message>
        <source>pciPassthru.64bitMMIOSizeGB</source>
        <translation type="unfinished">pciPassthru.64bitMMIOSizeGB</translation>
    </message>
    <message>
        <source>VM compatibility, such as 21</source>
        <translation type="unfinished">Compatibilité de la VM, par exemple 21</translation>
    </message>
    <message>
        <source>Whether secure boot is on</source>
        <translation type="unfinished">Si le démarrage sécurisé est activé</translation>
    </message>
    <message>
        <source>Whether memory can be added while it runs</source>
        <translation type="unfinished">Si de la mémoire peut être ajoutée à chaud</translation>
    </message>
    <message>
        <source>NVIDIA licence: vws, vpc, vapps, nvaie</source>
        <translation type="unfinished">Licence NVIDIA&#xa0;: vws, vpc, vapps, nvaie</translation>
    </message>
    <message>
        <source>Planned power state: on, off</source>
        <translation type="unfinished">État d&apos;alimentation prévu&#xa0;: on, off</translation>
    </message>
    <message>
        <source>What it needs, such as vmotion and ha</source>
        <translation type="unfinished">Ce dont elle a besoin, par exemple vmotion et ha</translation>
    </message>
    <message>
        <source>How many vGPUs it has</source>
        <translation type="unfinished">Nombre de ses vGPU</translation>
    </message>
    <message>
        <source>How many whole GPUs it has</source>
        <translation type="unfinished">Nombre de ses GPU entiers</translation>
    </message>
    <message>
        <source>The vGPU types that it asks for</source>
        <translation type="unfinished">Types de vGPU qu&apos;elle demande</translation>
    </message>
    <message>
        <source>How its GPUs are shared: passthrough, time-sliced, mig, mig-time-sliced</source>
        <translation type="unfinished">Mode de partage de ses GPU&#xa0;: passthrough, time-sliced, mig, mig-time-sliced</translation>
    </message>
    <message>
        <source>Series of its vGPU types: A, B, C, Q</source>
        <translation type="unfinished">Série de ses types de vGPU&#xa0;: A, B, C, Q</translation>
    </message>
    <message>
        <source>Frame buffer of all its GPUs in GB</source>
        <translation type="unfinished">Frame buffer de tous ses GPU en GB</translation>
    </message>
    <message>
        <source>Models of the GPUs that it is placed on</source>
        <translation type="unfinished">Modèles des GPU sur lesquels elle est placée</translation>
    </message>
    <message>
        <source>Rules on VMs (on: vm)</source>
        <translation type="unfinished">Règles sur les VM (on: vm)</translation>
    </message>
    <message>
        <source>Rules on GPUs (on: gpu)</source>
        <translation type="unfinished">Règles sur les GPU (on: gpu)</translation>
    </message>
    <message>
        <source>Rules on hosts (on: host)</source>
        <translation type="unfinished">Règles sur les hôtes (on: host)</translation>
    </message>
    <message>
        <source>Rules on clusters (on: cluster)</source>
        <translation type="unfinished">Règles sur les clusters (on: cluster)</translation>
    </message>
    <message>
        <source>A rule has an id, says what it is on, may say when it counts, and says what must hold. A condition is a map of facts with a value, a list of values, or a map of tests; it may also hold all, any and not with conditions, and use with the name of one under conditions. Rules on VMs and GPUs also know facts of their host and cluster, such as host.name and cluster.drs, and rules on hosts those of their cluster, but not what is counted there.</source>
        <translation type="unfinished">Une règle a un id, dit sur quoi elle porte, peut dire quand elle compte, et dit ce qui doit être vrai. Une condition est un dictionnaire de faits avec une valeur, une liste de valeurs ou un dictionnaire de tests&#xa0;; elle peut aussi contenir all, any et not avec des conditions, et use avec le nom d&apos;une condition sous conditions. Les règles sur les VM et les GPU connaissent aussi les faits de leur hôte et de leur cluster, tels que host.name et cluster.drs, et les règles sur les hôtes ceux de leur cluster, mais pas ce qui y est compté.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished">Fait</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished">Signification</translation>
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
        <translation type="unfinished">Une règle interne de %1.</translation>
    </message>
    <message>
        <source>A house rule of this design.</source>
        <translation type="unfinished">Une règle interne de ce projet.</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished">les GPU</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation type="unfinished">les hôtes</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation type="unfinished">les clusters</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished">les VM</translation>
    </message>
    <message>
        <source>Rules on %1 know no fact &quot;%2&quot;.</source>
        <translation type="unfinished">Les règles sur %1 ne connaissent pas de fait «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished">Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>This condition takes more than %1 tests, with those of the named conditions that it uses.</source>
        <translation type="unfinished">Cette condition comporte plus de %1 tests, avec ceux des conditions nommées qu&apos;elle utilise.</translation>
    </message>
    <message>
        <source>A condition must not be empty.</source>
        <translation type="unfinished">Une condition ne doit pas être vide.</translation>
    </message>
    <message>
        <source>A list of conditions must not be empty.</source>
        <translation type="unfinished">Une liste de conditions ne doit pas être vide.</translation>
    </message>
    <message>
        <source>There is no condition &quot;%1&quot; under &quot;conditions&quot;.</source>
        <translation type="unfinished">Il n&apos;y a pas de condition «&#xa0;%1&#xa0;» sous «&#xa0;conditions&#xa0;».</translation>
    </message>
    <message>
        <source>The condition &quot;%1&quot; uses itself.</source>
        <translation type="unfinished">La condition «&#xa0;%1&#xa0;» s&apos;utilise elle-même.</translation>
    </message>
    <message>
        <source>The id of a rule is of small letters, digits and hyphens, such as prod-whole-gpus; got %1.</source>
        <translation type="unfinished">L&apos;id d&apos;une règle se compose de minuscules, de chiffres et de traits d&apos;union, par exemple prod-whole-gpus&#xa0;; %1 trouvé.</translation>
    </message>
    <message>
        <source>There is already a rule &quot;%1&quot;.</source>
        <translation type="unfinished">Il existe déjà une règle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A text of a rule has at most %1 bytes.</source>
        <translation type="unfinished">Un texte d&apos;une règle a au plus %1 octets.</translation>
    </message>
    <message>
        <source>A rule of this house.</source>
        <translation type="unfinished">Une règle interne.</translation>
    </message>
    <message>
        <source>Bring the design in line with the rule, or waive the finding.</source>
        <translation type="unfinished">Mettre le projet en conformité avec la règle, ou accorder une dérogation au constat.</translation>
    </message>
    <message>
        <source>At most %1 house rules are read.</source>
        <translation type="unfinished">%1 règles internes au plus sont lues.</translation>
    </message>
    <message>
        <source>Expected a version such as 8.0.3 or 17.4, but got %1.</source>
        <translation type="unfinished">Version attendue, par exemple 8.0.3 ou 17.4, mais %1 trouvé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be %2, but not %3.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» peut valoir %2, mais pas %3.</translation>
    </message>
    <message>
        <source>This list must not be empty.</source>
        <translation type="unfinished">Cette liste ne doit pas être vide.</translation>
    </message>
    <message>
        <source>A pattern has at most %1 bytes.</source>
        <translation type="unfinished">Un motif a au plus %1 octets.</translation>
    </message>
    <message>
        <source>This pattern cannot be used: %1.</source>
        <translation type="unfinished">Ce motif est inutilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be tested by %2, but not by &quot;%3&quot;.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» peut être testé par %2, mais pas par «&#xa0;%3&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>(several values)</source>
        <translation type="unfinished">(plusieurs valeurs)</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Designs how the GPUs of ESXi hosts are shared.</source>
        <translation type="unfinished">Conçoit le partage des GPU d&apos;hôtes ESXi.</translation>
    </message>
    <message>
        <source>Design to open (*.sliceboard.yaml).</source>
        <translation type="unfinished">Projet à ouvrir (*.sliceboard.yaml).</translation>
    </message>
    <message>
        <source>Your own catalog cannot be read, so Sliceboard starts with the shipped one alone.</source>
        <translation type="unfinished">Votre propre catalogue ne peut pas être lu&#xa0;; Sliceboard démarre donc avec le seul catalogue fourni.</translation>
    </message>
    <message>
        <source>The catalog cannot be read.</source>
        <translation type="unfinished">Le catalogue ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>OperationTexts</name>
    <message>
        <source>%1 cannot be the first number; choose one from 0 to %2.</source>
        <translation type="unfinished">%1 ne peut pas être le premier numéro&#xa0;; en choisir un de 0 à %2.</translation>
    </message>
    <message>
        <source>%1 hosts cannot be added at once; choose 1 to %2.</source>
        <translation type="unfinished">Impossible d&apos;ajouter %1 hôtes à la fois&#xa0;; choisir de 1 à %2.</translation>
    </message>
    <message>
        <source>A host cannot get %1 GPUs; choose 0 to %2.</source>
        <translation type="unfinished">Un hôte ne peut pas recevoir %1 GPU&#xa0;; choisir de 0 à %2.</translation>
    </message>
    <message>
        <source>No GPU model is chosen for the new hosts.</source>
        <translation type="unfinished">Aucun modèle de GPU n&apos;est choisi pour les nouveaux hôtes.</translation>
    </message>
    <message>
        <source>The catalog has no server %1.</source>
        <translation type="unfinished">Le catalogue n&apos;a pas de serveur %1.</translation>
    </message>
    <message>
        <source>%1 GPUs cannot be added at once; choose 1 to %2.</source>
        <translation type="unfinished">Impossible d&apos;ajouter %1 GPU à la fois&#xa0;; choisir de 1 à %2.</translation>
    </message>
    <message>
        <source>No GPU model is chosen for %1.</source>
        <translation type="unfinished">Aucun modèle de GPU n&apos;est choisi pour %1.</translation>
    </message>
    <message>
        <source>%1 has no free PCI bus for %2 more GPUs.</source>
        <translation type="unfinished">%1 n&apos;a pas de bus PCI libre pour %2 GPU de plus.</translation>
    </message>
    <message>
        <source>%1 VMs cannot be added at once; choose 1 to %2.</source>
        <translation type="unfinished">Impossible d&apos;ajouter %1 VM à la fois&#xa0;; choisir de 1 à %2.</translation>
    </message>
    <message>
        <source>%1 is no PCI address; write it as 0000:17:00.0.</source>
        <translation type="unfinished">%1 n&apos;est pas une adresse PCI&#xa0;; l&apos;écrire sous la forme 0000:17:00.0.</translation>
    </message>
    <message>
        <source>%1 already has a GPU at %2; choose another PCI address.</source>
        <translation type="unfinished">%1 a déjà un GPU à l&apos;adresse %2&#xa0;; choisir une autre adresse PCI.</translation>
    </message>
    <message>
        <source>A finding is accepted for a reason; say which.</source>
        <translation type="unfinished">Un constat est accepté pour une raison&#xa0;; l&apos;indiquer.</translation>
    </message>
    <message>
        <source>%1 is no date; write it as 2026-12-31.</source>
        <translation type="unfinished">%1 n&apos;est pas une date&#xa0;; l&apos;écrire sous la forme 2026-12-31.</translation>
    </message>
    <message>
        <source>The name is empty; type at least one letter or digit.</source>
        <translation type="unfinished">Le nom est vide&#xa0;; saisir au moins une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>There is already a cluster named %1; choose another name.</source>
        <translation type="unfinished">Il existe déjà un cluster nommé %1&#xa0;; choisir un autre nom.</translation>
    </message>
    <message>
        <source>There is already a host named %1; choose another name.</source>
        <translation type="unfinished">Il existe déjà un hôte nommé %1&#xa0;; choisir un autre nom.</translation>
    </message>
    <message>
        <source>There is already a VM named %1; choose another name.</source>
        <translation type="unfinished">Il existe déjà une VM nommée %1&#xa0;; choisir un autre nom.</translation>
    </message>
    <message>
        <source>No vGPU profile is chosen for %1.</source>
        <translation type="unfinished">Aucun profil vGPU n&apos;est choisi pour %1.</translation>
    </message>
    <message>
        <source>A reserved slot goes on a vGPU slot; only a VM can take a whole GPU.</source>
        <translation type="unfinished">Un emplacement réservé se place sur un emplacement vGPU&#xa0;; seule une VM peut prendre un GPU entier.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list of numbers</extracomment>
        <translation type="unfinished">%1 et %2</translation>
    </message>
    <message>
        <source>%1 can start at %2 only.</source>
        <translation type="unfinished">%1 ne peut commencer qu&apos;à %2.</translation>
    </message>
    <message>
        <source>%1 has no vGPU profiles; it can be used for passthrough only.</source>
        <translation type="unfinished">%1 n&apos;a pas de profils vGPU&#xa0;; il ne peut servir qu&apos;au passthrough.</translation>
    </message>
    <message>
        <source>%1 has no vGPU profile %2.</source>
        <translation type="unfinished">%1 n&apos;a pas de profil vGPU %2.</translation>
    </message>
    <message>
        <source>This is no longer part of the design.</source>
        <translation type="unfinished">Cela ne fait plus partie du projet.</translation>
    </message>
    <message>
        <source>%1 asks for no vGPU profile, and none is chosen for %2.</source>
        <translation type="unfinished">%1 ne demande pas de profil vGPU, et aucun n&apos;est choisi pour %2.</translation>
    </message>
    <message>
        <source>A view needs a title.</source>
        <translation type="unfinished">Une vue a besoin d&apos;un titre.</translation>
    </message>
    <message>
        <source>A text of a view has at most %1 bytes; shorten it.</source>
        <translation type="unfinished">Un texte d&apos;une vue a au plus %1 octets&#xa0;; le raccourcir.</translation>
    </message>
    <message>
        <source>A view names at most %1 things; choose fewer.</source>
        <translation type="unfinished">Une vue nomme au plus %1 éléments&#xa0;; en choisir moins.</translation>
    </message>
    <message>
        <source>This view is not in the design any more.</source>
        <translation type="unfinished">Cette vue n&apos;est plus dans le projet.</translation>
    </message>
    <message>
        <source>A design has at most %1 saved views; delete one that is not needed.</source>
        <translation type="unfinished">Un projet a au plus %1 vues enregistrées&#xa0;; en supprimer une qui n&apos;est pas nécessaire.</translation>
    </message>
    <message>
        <source>A text of a step has at most %1 bytes; shorten it.</source>
        <translation type="unfinished">Un texte d&apos;une étape a au plus %1 octets&#xa0;; le raccourcir.</translation>
    </message>
    <message>
        <source>A day is written as 2027-01-31, but got &quot;%1&quot;.</source>
        <translation type="unfinished">Un jour s&apos;écrit sous la forme 2027-01-31, mais «&#xa0;%1&#xa0;» a été reçu.</translation>
    </message>
    <message>
        <source>A design keeps the results of at most %1 steps.</source>
        <translation type="unfinished">Un projet conserve les résultats de %1 étapes au plus.</translation>
    </message>
</context>
<context>
    <name>OutputFiles</name>
    <message>
        <source>There is no such folder, and it cannot be made.</source>
        <translation type="unfinished">Ce dossier n&apos;existe pas et ne peut pas être créé.</translation>
    </message>
</context>
<context>
    <name>PatientPreparation</name>
    <message>
        <source>Presentation</source>
        <translation type="unfinished">Présentation</translation>
    </message>
    <message>
        <source>Preparing the presentation…</source>
        <translation type="unfinished">Préparation de la présentation…</translation>
    </message>
</context>
<context>
    <name>PatientReading</name>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished">Lecture de %1…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvrir</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation type="unfinished">Vérification de %1…</translation>
    </message>
</context>
<context>
    <name>PatientWork</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The picture would have %1 × %2 pixels, which is too large: choose a smaller scale, one cluster, or SVG or PDF.</source>
        <translation type="unfinished">L&apos;image aurait %1 × %2 pixels, ce qui est trop grand&#xa0;: choisir une échelle plus petite, un seul cluster, ou SVG ou PDF.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture: choose a smaller scale.</source>
        <translation type="unfinished">La mémoire ne suffit pas pour l&apos;image&#xa0;: choisir une échelle plus petite.</translation>
    </message>
    <message>
        <source>This file cannot be written: %1.</source>
        <translation type="unfinished">Impossible d&apos;écrire ce fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Untitled design</source>
        <translation type="unfinished">Projet sans titre</translation>
    </message>
    <message>
        <source>cluster %1, continued</source>
        <translation type="unfinished">cluster %1, suite</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation type="unfinished">cluster %1</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation type="unfinished">Feuille %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) not placed.</source>
        <translation type="unfinished">
            <numerusform>%Ln périphérique non placé.</numerusform>
            <numerusform>%Ln périphériques non placés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The place of a vGPU is an intent: vSphere itself chooses the physical GPU at power-on.</source>
        <translation type="unfinished">La place d&apos;un vGPU est une intention&#xa0;: vSphere choisit lui-même le GPU physique à la mise sous tension.</translation>
    </message>
    <message>
        <source>Free room</source>
        <translation type="unfinished">Espace libre</translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished">Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished">Avertissement</translation>
    </message>
    <message>
        <source>Unknown: a fact is missing</source>
        <translation type="unfinished">Inconnu&#xa0;: un fait manque</translation>
    </message>
    <message>
        <source>For information</source>
        <translation type="unfinished">Pour information</translation>
    </message>
    <message>
        <source>Powered off</source>
        <translation type="unfinished">Hors tension</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) waived</source>
        <translation type="unfinished">
            <numerusform>%Ln constat sous dérogation</numerusform>
            <numerusform>%Ln constats sous dérogation</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation type="unfinished">Arrêté ; aucun fichier n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>“%1” is no name of a file in a folder.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» n&apos;est pas un nom de fichier dans un dossier.</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished">Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished">Paysage</translation>
    </message>
    <message>
        <source>The printer “%1” takes no pages.</source>
        <translation type="unfinished">L&apos;imprimante «&#xa0;%1&#xa0;» n&apos;accepte pas de pages.</translation>
    </message>
    <message>
        <source>Stopped printing.</source>
        <translation type="unfinished">Impression arrêtée.</translation>
    </message>
    <message>
        <source>The printer “%1” takes no more pages.</source>
        <translation type="unfinished">L&apos;imprimante «&#xa0;%1&#xa0;» n&apos;accepte plus de pages.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value of the title block</comment>
        <translation type="unfinished">%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cluster %1, continued from sheet %2</source>
        <translation type="unfinished">Cluster %1, suite de la feuille %2</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation type="unfinished">Cluster %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished">Client</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Changement</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished">Révision</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished">Auteur</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished">Relecteur</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished">Approuvé par</translation>
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
        <translation type="unfinished">Catalogue</translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished">Contenu</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished">Exporté</translation>
    </message>
    <message>
        <source>Continues on sheet %1</source>
        <translation type="unfinished">Suite sur la feuille %1</translation>
    </message>
    <message>
        <source>Host %1</source>
        <translation type="unfinished">Hôte %1</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation type="unfinished">GPU %1</translation>
    </message>
    <message>
        <source>The picture cannot be named: %1.</source>
        <translation type="unfinished">Impossible de nommer l&apos;image&#xa0;: %1.</translation>
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
        <translation type="unfinished">Une autre version d&apos;ESXi exige un hôte sans VM en marche, et son redémarrage.</translation>
    </message>
    <message>
        <source>The vGPU Manager is exchanged on a host without running VMs, which then restarts.</source>
        <translation type="unfinished">Le vGPU Manager se remplace sur un hôte sans VM en marche, qui redémarre ensuite.</translation>
    </message>
    <message>
        <source>BIOS settings change while the host is down.</source>
        <translation type="unfinished">Les réglages du BIOS changent lorsque l&apos;hôte est arrêté.</translation>
    </message>
    <message>
        <source>GPUs and bridges are put in and taken out while the host is down.</source>
        <translation type="unfinished">Les GPU et les ponts s&apos;installent et se retirent lorsque l&apos;hôte est arrêté.</translation>
    </message>
    <message>
        <source>These settings of the host hold only after a restart.</source>
        <translation type="unfinished">Ces réglages de l&apos;hôte ne prennent effet qu&apos;après un redémarrage.</translation>
    </message>
    <message>
        <source>Another default graphics type needs all VMs of the host off and its graphics restarted.</source>
        <translation type="unfinished">Un autre type de graphiques par défaut exige toutes les VM de l&apos;hôte hors tension et le redémarrage de ses graphiques.</translation>
    </message>
    <message>
        <source>Another assignment policy needs all VMs of the host off and its graphics restarted.</source>
        <translation type="unfinished">Une autre stratégie d&apos;attribution exige toutes les VM de l&apos;hôte hors tension et le redémarrage de ses graphiques.</translation>
    </message>
    <message>
        <source>A GPU goes into passthrough or comes back from it with a restart of the host.</source>
        <translation type="unfinished">Un GPU passe en passthrough ou en revient par un redémarrage de l&apos;hôte.</translation>
    </message>
    <message>
        <source>On GPUs of this generation MIG is switched with a restart of the host.</source>
        <translation type="unfinished">Sur les GPU de cette génération, MIG s&apos;active et se désactive par un redémarrage de l&apos;hôte.</translation>
    </message>
    <message>
        <source>ECC and display settings of a GPU hold only after a restart of the host.</source>
        <translation type="unfinished">Les réglages d&apos;ECC et d&apos;affichage d&apos;un GPU ne prennent effet qu&apos;après un redémarrage de l&apos;hôte.</translation>
    </message>
    <message>
        <source>The active graphics type of a GPU follows a restart of the host&apos;s graphics.</source>
        <translation type="unfinished">Le type de graphiques actif d&apos;un GPU suit un redémarrage des graphiques de l&apos;hôte.</translation>
    </message>
    <message>
        <source>The host goes.</source>
        <translation type="unfinished">L&apos;hôte est retiré.</translation>
    </message>
    <message>
        <source>A host changes its cluster in maintenance mode.</source>
        <translation type="unfinished">Un hôte change de cluster en mode maintenance.</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished">Préparation</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished">Conclusion</translation>
    </message>
    <message>
        <source>Maintenance window of %1</source>
        <translation type="unfinished">Fenêtre de maintenance de %1</translation>
    </message>
    <message>
        <source>Changes on %1</source>
        <translation type="unfinished">Changements sur %1</translation>
    </message>
    <message>
        <source>The host restarts here, too, since its tools see the GPUs that are set next only then.</source>
        <translation type="unfinished">L&apos;hôte redémarre ici aussi, car ses outils ne voient qu&apos;ensuite les GPU à régler à l&apos;étape suivante.</translation>
    </message>
    <message>
        <source>It is removed.</source>
        <translation type="unfinished">Elle est supprimée.</translation>
    </message>
    <message>
        <source>It is to be off.</source>
        <translation type="unfinished">Elle doit être hors tension.</translation>
    </message>
    <message>
        <source>An installed guest may not start with other firmware; have a new installation at hand.</source>
        <translation type="unfinished">Un invité installé peut ne pas démarrer avec un autre microprogramme&#xa0;; tenir prête une nouvelle installation.</translation>
    </message>
    <message>
        <source>Its GPU changes, which it does only while it is empty.</source>
        <translation type="unfinished">Son GPU change, ce qui n&apos;est possible que lorsqu&apos;il est vide.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>Running, it would break a rule in between: %1.</source>
        <translation type="unfinished">En marche, elle enfreindrait entre-temps une règle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No order was found that keeps this rule all the way: %1.</source>
        <translation type="unfinished">Aucun ordre n&apos;a été trouvé qui respecte cette règle d&apos;un bout à l&apos;autre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 not set</source>
        <translation type="unfinished">%1 non défini</translation>
    </message>
    <message>
        <source>vGPU %1</source>
        <translation type="unfinished">vGPU %1</translation>
    </message>
    <message>
        <source>dynamic DirectPath I/O device %1</source>
        <translation type="unfinished">périphérique DirectPath I/O dynamique %1</translation>
    </message>
    <message>
        <source>a passthrough GPU still to be chosen</source>
        <translation type="unfinished">un GPU en passthrough encore à choisir</translation>
    </message>
    <message>
        <source>passthrough GPU %1</source>
        <translation type="unfinished">GPU en passthrough %1</translation>
    </message>
    <message>
        <source>Check that %1 is set up as this plan takes it to be.</source>
        <translation type="unfinished">Vérifier que %1 est configuré comme ce plan le suppose.</translation>
    </message>
    <message>
        <source>Check that DRS of cluster %1 moves no VM by itself meanwhile: partially automated or manual.</source>
        <translation type="unfinished">Vérifier que le DRS du cluster %1 ne déplace entre-temps aucune VM de lui-même&#xa0;: partiellement automatisé ou manuel.</translation>
    </message>
    <message>
        <source>Check that everybody who uses these VMs knows that they will be off: %1.</source>
        <translation type="unfinished">Vérifier que tous ceux qui utilisent ces VM savent qu&apos;elles seront hors tension&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Test that %1 is set up as planned.</source>
        <translation type="unfinished">Tester que %1 est configuré comme prévu.</translation>
    </message>
    <message>
        <source>Test that %1 is set up as planned and that the GPUs work in: %2.</source>
        <translation type="unfinished">Tester que %1 est configuré comme prévu et que les GPU fonctionnent dans&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Create cluster %1.</source>
        <translation type="unfinished">Créer le cluster %1.</translation>
    </message>
    <message>
        <source>Remove cluster %1.</source>
        <translation type="unfinished">Supprimer le cluster %1.</translation>
    </message>
    <message>
        <source>Set in cluster %1: %2.</source>
        <translation type="unfinished">Régler dans le cluster %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Take %1 off its host; it waits for a place.</source>
        <translation type="unfinished">Retirer %1 de son hôte&#xa0;; elle attend une place.</translation>
    </message>
    <message>
        <source>Move %1 to host %2, powered off.</source>
        <translation type="unfinished">Déplacer %1 vers l&apos;hôte %2, hors tension.</translation>
    </message>
    <message>
        <source>Power off %1.</source>
        <translation type="unfinished">Mettre %1 hors tension.</translation>
    </message>
    <message>
        <source>Power on %1.</source>
        <translation type="unfinished">Mettre %1 sous tension.</translation>
    </message>
    <message>
        <source>Remove from %1: %2.</source>
        <translation type="unfinished">Supprimer de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Add to %1 in one request: %2.</source>
        <translation type="unfinished">Ajouter à %1 en une seule demande&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Remove VM %1.</source>
        <translation type="unfinished">Supprimer la VM %1.</translation>
    </message>
    <message>
        <source>Create VM %1 without GPU devices.</source>
        <translation type="unfinished">Créer la VM %1 sans périphériques GPU.</translation>
    </message>
    <message>
        <source>Set in %1: %2.</source>
        <translation type="unfinished">Régler dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Install or remove the guest driver of %1: %2.</source>
        <translation type="unfinished">Installer ou supprimer le pilote invité de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Set in the guest of %1: %2.</source>
        <translation type="unfinished">Régler dans l&apos;invité de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Switch MIG on for GPU %1.</source>
        <translation type="unfinished">Activer MIG pour le GPU %1.</translation>
    </message>
    <message>
        <source>Switch MIG off for GPU %1.</source>
        <translation type="unfinished">Désactiver MIG pour le GPU %1.</translation>
    </message>
    <message>
        <source>Switch passthrough on for GPU %1.</source>
        <translation type="unfinished">Activer le passthrough pour le GPU %1.</translation>
    </message>
    <message>
        <source>Switch passthrough off for GPU %1.</source>
        <translation type="unfinished">Désactiver le passthrough pour le GPU %1.</translation>
    </message>
    <message>
        <source>Leave GPU %1 without a use.</source>
        <translation type="unfinished">Laisser le GPU %1 sans usage.</translation>
    </message>
    <message>
        <source>Set the vGPU mode of GPU %1 to mixed size.</source>
        <translation type="unfinished">Régler le mode vGPU du GPU %1 sur taille mixte.</translation>
    </message>
    <message>
        <source>Set the vGPU mode of GPU %1 to same size.</source>
        <translation type="unfinished">Régler le mode vGPU du GPU %1 sur taille identique.</translation>
    </message>
    <message>
        <source>Take GPU %1 out.</source>
        <translation type="unfinished">Retirer le GPU %1.</translation>
    </message>
    <message>
        <source>Put GPU %1 in: %2.</source>
        <translation type="unfinished">Installer le GPU %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Change the hardware of GPU %1: %2.</source>
        <translation type="unfinished">Modifier le matériel du GPU %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Set on GPU %1: %2.</source>
        <translation type="unfinished">Régler sur le GPU %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Remove the vGPU Manager from %1.</source>
        <translation type="unfinished">Supprimer le vGPU Manager de %1.</translation>
    </message>
    <message>
        <source>Install the vGPU Manager on %1: %2.</source>
        <translation type="unfinished">Installer le vGPU Manager sur %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Put %1 into maintenance mode.</source>
        <translation type="unfinished">Mettre %1 en mode maintenance.</translation>
    </message>
    <message>
        <source>Take %1 out of maintenance mode.</source>
        <translation type="unfinished">Faire quitter à %1 le mode maintenance.</translation>
    </message>
    <message>
        <source>Bring %1 to this version: %2.</source>
        <translation type="unfinished">Mettre %1 à cette version&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Set in the BIOS of %1: %2.</source>
        <translation type="unfinished">Régler dans le BIOS de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Add host %1 to cluster %2.</source>
        <translation type="unfinished">Ajouter l&apos;hôte %1 au cluster %2.</translation>
    </message>
    <message>
        <source>Remove host %1 from cluster %2.</source>
        <translation type="unfinished">Supprimer l&apos;hôte %1 du cluster %2.</translation>
    </message>
    <message>
        <source>Move host %1 to cluster %2.</source>
        <translation type="unfinished">Déplacer l&apos;hôte %1 vers le cluster %2.</translation>
    </message>
    <message>
        <source>Restart the graphics services of %1.</source>
        <translation type="unfinished">Redémarrer les services graphiques de %1.</translation>
    </message>
    <message>
        <source>Reboot %1.</source>
        <translation type="unfinished">Redémarrer %1.</translation>
    </message>
    <message>
        <source>Set on %1: %2.</source>
        <translation type="unfinished">Régler sur %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1 sur %2</translation>
    </message>
    <message>
        <source>%1 runs.</source>
        <translation type="unfinished">%1 s&apos;exécute.</translation>
    </message>
    <message>
        <source>%1 runs, and has %2.</source>
        <translation type="unfinished">%1 s&apos;exécute et a %2.</translation>
    </message>
    <message>
        <source>It reads: %1.</source>
        <translation type="unfinished">On y lit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is powered off and holds no GPU.</source>
        <translation type="unfinished">%1 est hors tension et n&apos;occupe aucun GPU.</translation>
    </message>
    <message>
        <source>%1 is in maintenance mode and no VM runs there.</source>
        <translation type="unfinished">%1 est en mode maintenance et aucune VM ne s&apos;y exécute.</translation>
    </message>
    <message>
        <source>%1 is connected again and lists its GPUs.</source>
        <translation type="unfinished">%1 est de nouveau connecté et énumère ses GPU.</translation>
    </message>
    <message>
        <source>nvidia-smi shows the MIG mode as set; instances are made at power-on.</source>
        <translation type="unfinished">nvidia-smi affiche le mode MIG tel que réglé&#xa0;; les instances sont créées à la mise sous tension.</translation>
    </message>
    <message>
        <source>After the restart, nvidia-smi on %1 answers if the vGPU Manager is there.</source>
        <translation type="unfinished">Après le redémarrage, nvidia-smi répond sur %1 si le vGPU Manager s&apos;y trouve.</translation>
    </message>
    <message>
        <source>The guest of %1 shows this driver.</source>
        <translation type="unfinished">L&apos;invité de %1 affiche ce pilote.</translation>
    </message>
    <message>
        <source>The designs also differ in facts that are not part of the estate, such as texts, reserved slots, waivers or severities; no step is needed for them.</source>
        <translation type="unfinished">Les projets diffèrent aussi par des faits qui ne font pas partie de l&apos;environnement, tels que des textes, des emplacements réservés, des dérogations ou des gravités&#xa0;; ils n&apos;exigent aucune étape.</translation>
    </message>
    <message>
        <source>Assumption: on %1 ESXi gives the VMs the GPUs that are drawn, but may choose other placement IDs there: how it chooses them is not documented.</source>
        <translation type="unfinished">Hypothèse&#xa0;: sur %1, ESXi donne aux VM les GPU qui sont dessinés, mais peut y choisir d&apos;autres ID de placement&#xa0;: sa façon de les choisir n&apos;est pas documentée.</translation>
    </message>
    <message>
        <source>Assumption: powered on in the order of this plan, the VMs of %1 get the places that are drawn. How ESXi chooses among GPUs in mixed-size and MIG mode is not documented.</source>
        <translation type="unfinished">Hypothèse&#xa0;: mises sous tension dans l&apos;ordre de ce plan, les VM de %1 reçoivent les places qui sont dessinées. La façon dont ESXi choisit parmi les GPU en mode taille mixte et MIG n&apos;est pas documentée.</translation>
    </message>
    <message>
        <source>Assumption: no order of power-on was found on %1 in which ESXi gives all VMs the GPUs that are drawn. Expect other GPUs for: %2.</source>
        <translation type="unfinished">Hypothèse&#xa0;: sur %1, aucun ordre de mise sous tension n&apos;a été trouvé dans lequel ESXi donne à toutes les VM les GPU qui sont dessinés. S&apos;attendre à d&apos;autres GPU pour&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No order of power-on was found on %1 in which ESXi gives all VMs the GPUs that are drawn, by the host&apos;s assignment policy. Expect other GPUs for: %2.</source>
        <translation type="unfinished">Sur %1, aucun ordre de mise sous tension n&apos;a été trouvé dans lequel ESXi donne à toutes les VM les GPU qui sont dessinés, d&apos;après la stratégie d&apos;attribution de l&apos;hôte. S&apos;attendre à d&apos;autres GPU pour&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It goes to another host; a VM with GPUs is moved powered off.</source>
        <translation type="unfinished">Elle passe sur un autre hôte&#xa0;; une VM avec des GPU se déplace hors tension.</translation>
    </message>
    <message>
        <source>GPU devices are added to and removed from VMs that are powered off.</source>
        <translation type="unfinished">Les périphériques GPU s&apos;ajoutent aux VM et s&apos;en suppriment lorsqu&apos;elles sont hors tension.</translation>
    </message>
    <message>
        <source>It goes to another place, which ESXi gives it at power-on only.</source>
        <translation type="unfinished">Elle passe à une autre place, qu&apos;ESXi ne lui donne qu&apos;à la mise sous tension.</translation>
    </message>
    <message>
        <source>These settings change while the VM is powered off.</source>
        <translation type="unfinished">Ces réglages changent lorsque la VM est hors tension.</translation>
    </message>
    <message>
        <source>Its guest changes, so it is out of service meanwhile.</source>
        <translation type="unfinished">Son invité change&#xa0;; elle est donc hors service entre-temps.</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation type="unfinished">non renseigné</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Effectué</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished">Échec</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished">Ignorée</translation>
    </message>
    <message>
        <source>Not entered for today: %1. Look at it first and note it for the way back; what is so already needs no change.</source>
        <translation type="unfinished">Non renseigné pour aujourd&apos;hui&#xa0;: %1. Regarder d&apos;abord ce qu&apos;il en est et le noter pour le retour arrière&#xa0;; ce qui est déjà ainsi n&apos;exige aucun changement.</translation>
    </message>
    <message>
        <source>It is in a circle of places with %1, and goes in its turn through a free place.</source>
        <translation type="unfinished">Elle est dans un cercle de places avec %1 et passe à son tour par une place libre.</translation>
    </message>
    <message>
        <source>It is in a circle of places with %1, and makes room for all of them.</source>
        <translation type="unfinished">Elle est dans un cercle de places avec %1 et fait de la place pour toutes.</translation>
    </message>
    <message>
        <source>It is in a circle of places with %1, and goes in its turn.</source>
        <translation type="unfinished">Elle est dans un cercle de places avec %1 et change de place à son tour.</translation>
    </message>
    <message>
        <source>It is in a circle of places with %1, which no one can leave before the others.</source>
        <translation type="unfinished">Elle est dans un cercle de places avec %1, qu&apos;aucune ne peut quitter avant les autres.</translation>
    </message>
    <message>
        <source>These VMs take each other&apos;s places: %1.</source>
        <translation type="unfinished">Ces VM prennent les places les unes des autres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is a free place for %1, so they go one after the other and only one of them is off at a time.</source>
        <translation type="unfinished">Il y a une place libre pour %1&#xa0;; elles changent donc de place l&apos;une après l&apos;autre et une seule d&apos;entre elles est hors tension à la fois.</translation>
    </message>
    <message>
        <source>Their host changes in the same window, so all of them are off together anyway.</source>
        <translation type="unfinished">Leur hôte change dans la même fenêtre&#xa0;; elles sont donc de toute façon toutes hors tension ensemble.</translation>
    </message>
    <message>
        <source>No place is free for one of them.</source>
        <translation type="unfinished">Il n&apos;y a de place libre pour aucune d&apos;entre elles.</translation>
    </message>
    <message>
        <source>There is a free place for %1, but ESXi chooses the GPU at power-on: while the others run, it would not take the one that is drawn.</source>
        <translation type="unfinished">Il y a une place libre pour %1, mais ESXi choisit le GPU à la mise sous tension&#xa0;: tant que les autres sont en marche, il ne prendrait pas celui qui est dessiné.</translation>
    </message>
    <message>
        <source>There is a free place for %1, but a rule would be broken on the way.</source>
        <translation type="unfinished">Il y a une place libre pour %1, mais une règle serait enfreinte entre-temps.</translation>
    </message>
    <message>
        <source>%1 is off until the others have gone one after the other, so at most two of them are off at a time.</source>
        <translation type="unfinished">%1 est hors tension jusqu&apos;à ce que les autres aient changé de place l&apos;une après l&apos;autre&#xa0;; deux d&apos;entre elles au plus sont donc hors tension à la fois.</translation>
    </message>
    <message>
        <source>So all of them are off together.</source>
        <translation type="unfinished">Elles sont donc toutes hors tension ensemble.</translation>
    </message>
    <message>
        <source>So all of them are off before the first is powered on again.</source>
        <translation type="unfinished">Elles sont donc toutes hors tension avant que la première soit remise sous tension.</translation>
    </message>
    <message>
        <source>%1 could run on %2 in between, but would then be powered off twice; this plan powers off each VM once.</source>
        <translation type="unfinished">%1 pourrait entre-temps s&apos;exécuter sur %2, mais serait alors mise hors tension deux fois&#xa0;; ce plan met chaque VM hors tension une seule fois.</translation>
    </message>
    <message>
        <source>%1 as it was before</source>
        <translation type="unfinished">%1 comme auparavant</translation>
    </message>
    <message>
        <source>What is entered for today and left open in the design to be stays as it is.</source>
        <translation type="unfinished">Ce qui est renseigné pour aujourd&apos;hui et laissé ouvert dans le projet cible reste tel quel.</translation>
    </message>
</context>
<context>
    <name>PlanDocument</name>
    <message>
        <source>There is nothing to do: what is and what is to be are the same.</source>
        <translation type="unfinished">Il n&apos;y a rien à faire&#xa0;: l&apos;état actuel et l&apos;état cible sont identiques.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) lead from what is to what is to be.</source>
        <translation type="unfinished">
            <numerusform>%Ln étape mène de l&apos;état actuel à l&apos;état cible.</numerusform>
            <numerusform>%Ln étapes mènent de l&apos;état actuel à l&apos;état cible.</numerusform>
        </translation>
    </message>
    <message>
        <source>No VM that runs before and after is off in between.</source>
        <translation type="unfinished">Aucune VM en marche avant et après n&apos;est hors tension entre-temps.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) that run before and after are off in between.</source>
        <translation type="unfinished">
            <numerusform>%Ln VM en marche avant et après est hors tension entre-temps.</numerusform>
            <numerusform>%Ln VM en marche avant et après sont hors tension entre-temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is off from step %2 to step %3.</source>
        <translation type="unfinished">%1 est hors tension de l&apos;étape %2 à l&apos;étape %3.</translation>
    </message>
    <message>
        <source>Change plan: %1</source>
        <translation type="unfinished">Plan de changement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Plan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Remarques</translation>
    </message>
    <message>
        <source>VMs that are off in between</source>
        <translation type="unfinished">VM hors tension entre-temps</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished">Avant de commencer</translation>
    </message>
    <message>
        <source>Implementation plan</source>
        <translation type="unfinished">Plan d&apos;implémentation</translation>
    </message>
    <message>
        <source>Test plan</source>
        <translation type="unfinished">Plan de test</translation>
    </message>
    <message>
        <source>Backout plan</source>
        <translation type="unfinished">Plan de retour arrière</translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">N°</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Étape</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished">Ce qui change</translation>
    </message>
    <message>
        <source>What one should see</source>
        <translation type="unfinished">Ce qui doit se voir</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Motif</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Résultat</translation>
    </message>
</context>
<context>
    <name>PlanPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>PlanPdfJob</name>
    <message>
        <source>Export</source>
        <translation type="unfinished">Exporter</translation>
    </message>
    <message>
        <source>Writing the plan…</source>
        <translation type="unfinished">Écriture du plan…</translation>
    </message>
    <message>
        <source>Laying out the pages of the plan…</source>
        <translation type="unfinished">Mise en page du plan…</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Concept, not a quote</source>
        <translation type="unfinished">Concept, pas une offre</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished">Étape %1</translation>
    </message>
    <message>
        <source>Untitled design</source>
        <translation type="unfinished">Projet sans titre</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Après</translation>
    </message>
</context>
<context>
    <name>ProfileRooms</name>
    <message numerus="yes">
        <source>%Ln × %1 fit(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln × %1 possible</numerusform>
            <numerusform>%Ln × %1 possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would break a rule</source>
        <translation type="unfinished">%1 enfreindrait une règle</translation>
    </message>
    <message>
        <source>no room for %1</source>
        <translation type="unfinished">pas de place pour %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln × %1 fit(s) if switched to %2</source>
        <translation type="unfinished">
            <numerusform>%Ln × %1 tient en passant à %2</numerusform>
            <numerusform>%Ln × %1 tiennent en passant à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>no %1 in mode %2</source>
        <translation type="unfinished">pas de %1 en mode %2</translation>
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
        <translation type="unfinished">Maj</translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished">Suppr</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Échap</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation type="unfinished">Inser</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished">Tab</translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished">Entrée</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished">Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished">Enregistrer les modifications de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation type="unfinished">Ce qui n&apos;est pas enregistré est perdu.</translation>
    </message>
    <message>
        <source>Comments in the file</source>
        <translation type="unfinished">Commentaires dans le fichier</translation>
    </message>
    <message>
        <source>“%1” holds comments, which saving the changed design removes.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» contient des commentaires, que l&apos;enregistrement du projet modifié supprime.</translation>
    </message>
    <message>
        <source>The version before stays beside it, with “~” after its name. Save under another name to keep the file as it is.</source>
        <translation type="unfinished">La version précédente reste à côté, avec «&#xa0;~&#xa0;» après son nom. Enregistrer sous un autre nom pour garder le fichier tel quel.</translation>
    </message>
    <message>
        <source>File was changed elsewhere</source>
        <translation type="unfinished">Le fichier a été modifié ailleurs</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» a été modifié par un autre programme depuis son ouverture ici.</translation>
    </message>
    <message>
        <source>Saving replaces those changes. The version before stays beside it, with “~” after its name.</source>
        <translation type="unfinished">L&apos;enregistrement remplace ces modifications. La version précédente reste à côté, avec «&#xa0;~&#xa0;» après son nom.</translation>
    </message>
    <message>
        <source>Design is open elsewhere</source>
        <translation type="unfinished">Le projet est ouvert ailleurs</translation>
    </message>
    <message>
        <source>You can open it for reading and save changes under another name.</source>
        <translation type="unfinished">Vous pouvez l&apos;ouvrir en lecture et enregistrer les modifications sous un autre nom.</translation>
    </message>
    <message>
        <source>Open for &amp;reading</source>
        <translation type="unfinished">Ouvrir en &amp;lecture</translation>
    </message>
    <message>
        <source>Sliceboard</source>
        <translation type="unfinished">Sliceboard</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Sliceboard %1&lt;/h3&gt;&lt;p&gt;Designs how the GPUs of VMware ESXi hosts are shared: whole GPUs by DirectPath I/O passthrough, or slices as vGPUs.&lt;/p&gt;&lt;p&gt;Catalog as of: %2&lt;/p&gt;&lt;p&gt;Licence: Apache-2.0. Built with Qt %3.&lt;/p&gt;&lt;p&gt;NVIDIA and VMware product names are trademarks of their owners. Sliceboard is not made or endorsed by them.&lt;/p&gt;</source>
        <translation type="unfinished">&lt;h3&gt;Sliceboard %1&lt;/h3&gt;&lt;p&gt;Conçoit le partage des GPU d&apos;hôtes VMware ESXi&#xa0;: GPU entiers par passthrough DirectPath I/O, ou tranches sous forme de vGPU.&lt;/p&gt;&lt;p&gt;Catalogue du&#xa0;: %2&lt;/p&gt;&lt;p&gt;Licence&#xa0;: Apache-2.0. Construit avec Qt %3.&lt;/p&gt;&lt;p&gt;Les noms de produits NVIDIA et VMware sont des marques de leurs propriétaires. Sliceboard n&apos;est ni réalisé ni approuvé par eux.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Sliceboard</source>
        <translation type="unfinished">À propos de Sliceboard</translation>
    </message>
    <message>
        <source>Discard unsaved changes</source>
        <translation type="unfinished">Abandonner les modifications non enregistrées</translation>
    </message>
    <message>
        <source>Discard the unsaved changes of “%1” for good?</source>
        <translation type="unfinished">Abandonner définitivement les modifications non enregistrées de « %1 » ?</translation>
    </message>
    <message>
        <source>Nothing brings them back. A file that was saved before stays as it is.</source>
        <translation type="unfinished">Rien ne permet de les retrouver ensuite. Un fichier déjà enregistré reste tel quel.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">&amp;Conserver</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The unsaved design could not be kept for recovery: %1.</source>
        <translation type="unfinished">Le projet non enregistré n&apos;a pas pu être conservé pour la récupération&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ReleaseFields</name>
    <message>
        <source>“%1” is no vGPU release. Write it as 17.4.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» n&apos;est pas une version vGPU. L&apos;écrire sous la forme 17.4.</translation>
    </message>
    <message>
        <source>“%1” is no ESXi version. Write it as 8.0.3 or 8.0 U3.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» n&apos;est pas une version d&apos;ESXi. L&apos;écrire sous la forme 8.0.3 ou 8.0 U3.</translation>
    </message>
</context>
<context>
    <name>ReleaseTexts</name>
    <message>
        <source>Drivers of %1: vGPU Manager for ESXi %2, Linux guest %3, Windows guest %4.</source>
        <translation type="unfinished">Pilotes de %1&#xa0;: vGPU Manager pour ESXi %2, invité Linux %3, invité Windows %4.</translation>
    </message>
    <message>
        <source>work together</source>
        <translation type="unfinished">fonctionnent ensemble</translation>
    </message>
    <message>
        <source>no: the guest driver is newer</source>
        <translation type="unfinished">non&#xa0;: le pilote invité est plus récent</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">non</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">inconnu</translation>
    </message>
    <message>
        <source>listed</source>
        <translation type="unfinished">indiqué</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished">douteux</translation>
    </message>
    <message>
        <source>not listed by the sources read</source>
        <translation type="unfinished">non indiqué par les sources lues</translation>
    </message>
    <message>
        <source>long term</source>
        <translation type="unfinished">long terme</translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished">production</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 à %2</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation type="unfinished">terminée le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished">jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>The catalog has no branch %1.</source>
        <translation type="unfinished">Le catalogue n&apos;a pas de branche %1.</translation>
    </message>
    <message>
        <source>Support of branch %1: %2.</source>
        <translation type="unfinished">Prise en charge de la branche %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>ESXi, as the sources have it: %1.</source>
        <translation type="unfinished">ESXi, selon les sources&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The catalog has no release %1, but pairing is a matter of branches.</source>
        <translation type="unfinished">Le catalogue n&apos;a pas de version %1, mais la compatibilité se décide par branche.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation type="unfinished">
            <numerusform>%Ln inconnu</numerusform>
            <numerusform>%Ln inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln info(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln information</numerusform>
            <numerusform>%Ln informations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waived</source>
        <translation type="unfinished">
            <numerusform>%Ln sous dérogation</numerusform>
            <numerusform>%Ln sous dérogation</numerusform>
        </translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished">En vigueur</translation>
    </message>
    <message>
        <source>To be reviewed, the facts have changed</source>
        <translation type="unfinished">À revoir, les faits ont changé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished">Expirée</translation>
    </message>
    <message>
        <source>Stale, nothing to waive</source>
        <translation type="unfinished">Obsolète, rien à quoi déroger</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation type="unfinished">%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished">Raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation type="unfinished">Auteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Holds until: %1</source>
        <translation type="unfinished">Valable jusqu&apos;au&#xa0;: %1</translation>
    </message>
    <message>
        <source>Way out: %1</source>
        <translation type="unfinished">Solution&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished">Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>The rule is switched off in this design.</source>
        <translation type="unfinished">La règle est désactivée dans ce projet.</translation>
    </message>
    <message>
        <source>The severity of the rule %1 is changed, but there is no such rule.</source>
        <translation type="unfinished">La gravité de la règle %1 est modifiée, mais cette règle n&apos;existe pas.</translation>
    </message>
    <message>
        <source>A house rule was not checked: %1</source>
        <translation type="unfinished">Une règle interne n&apos;a pas été vérifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation type="unfinished">Règle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished">Sous dérogation</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished">Erreurs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished">Avertissements</translation>
    </message>
    <message>
        <source>Unknown: a fact is missing</source>
        <translation type="unfinished">Inconnu&#xa0;: un fait manque</translation>
    </message>
    <message>
        <source>For information</source>
        <translation type="unfinished">Pour information</translation>
    </message>
    <message>
        <source>Waivers: none</source>
        <translation type="unfinished">Dérogations&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation type="unfinished">Dérogations</translation>
    </message>
    <message>
        <source>Changed severities: none</source>
        <translation type="unfinished">Gravités modifiées&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Changed severities</source>
        <translation type="unfinished">Gravités modifiées</translation>
    </message>
    <message>
        <source>there is no such rule</source>
        <translation type="unfinished">cette règle n&apos;existe pas</translation>
    </message>
    <message>
        <source>%1: %2 (by default: %3)</source>
        <translation type="unfinished">%1&#xa0;: %2 (par défaut&#xa0;: %3)</translation>
    </message>
    <message>
        <source>House rules that cannot be read and were not checked</source>
        <translation type="unfinished">Règles internes illisibles, donc non vérifiées</translation>
    </message>
    <message>
        <source>Checked for %1. Catalog: %2.</source>
        <translation type="unfinished">Vérifié pour le %1. Catalogue&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>RuleExamples</name>
    <message>
        <source>There are already examples for the rule &quot;%1&quot;.</source>
        <translation type="unfinished">Il existe déjà des exemples pour la règle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The examples of rules cannot be opened: %1.</source>
        <translation type="unfinished">Impossible d&apos;ouvrir les exemples de règles&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>RuleReference</name>
    <message>
        <source>It looks at each VM.</source>
        <translation type="unfinished">Elle examine chaque VM.</translation>
    </message>
    <message>
        <source>It looks at each GPU.</source>
        <translation type="unfinished">Elle examine chaque GPU.</translation>
    </message>
    <message>
        <source>It looks at each host.</source>
        <translation type="unfinished">Elle examine chaque hôte.</translation>
    </message>
    <message>
        <source>It looks at each cluster.</source>
        <translation type="unfinished">Elle examine chaque cluster.</translation>
    </message>
    <message>
        <source>It looks at the whole design.</source>
        <translation type="unfinished">Elle examine le projet entier.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished">Sommaire</translation>
    </message>
    <message>
        <source>Way out:</source>
        <translation type="unfinished">Solution&#xa0;:</translation>
    </message>
    <message>
        <source>Versions:</source>
        <translation type="unfinished">Versions&#xa0;:</translation>
    </message>
    <message>
        <source>Confidence:</source>
        <translation type="unfinished">Certitude&#xa0;:</translation>
    </message>
    <message>
        <source>Numbers from the catalog</source>
        <translation type="unfinished">Nombres du catalogue</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">Sources</translation>
    </message>
    <message>
        <source>A design in which it fires</source>
        <translation type="unfinished">Un projet où elle se déclenche</translation>
    </message>
    <message>
        <source>A design in which it does not</source>
        <translation type="unfinished">Un projet où elle ne se déclenche pas</translation>
    </message>
    <message>
        <source>Sliceboard: rule reference</source>
        <translation type="unfinished">Sliceboard&#xa0;: référence des règles</translation>
    </message>
    <message>
        <source>Skip the contents</source>
        <translation type="unfinished">Passer le sommaire</translation>
    </message>
    <message>
        <source>Rules: %1. Catalog: %2.</source>
        <translation type="unfinished">Règles&#xa0;: %1. Catalogue&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Off</source>
        <translation type="unfinished">Désactivé</translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished">Info</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished">Inconnu</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished">Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished">Erreur</translation>
    </message>
    <message>
        <source>Modes and ownership</source>
        <translation type="unfinished">Modes et appartenance</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation type="unfinished">Pilotes</translation>
    </message>
    <message>
        <source>Graphics configuration</source>
        <translation type="unfinished">Configuration graphique</translation>
    </message>
    <message>
        <source>Time-sliced placement</source>
        <translation type="unfinished">Placement à découpage temporel</translation>
    </message>
    <message>
        <source>MIG</source>
        <translation type="unfinished">MIG</translation>
    </message>
    <message>
        <source>Several vGPUs in one VM</source>
        <translation type="unfinished">Plusieurs vGPU dans une VM</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <translation type="unfinished">Passthrough</translation>
    </message>
    <message>
        <source>NVLink, NVSwitch and device groups</source>
        <translation type="unfinished">NVLink, NVSwitch et groupes de périphériques</translation>
    </message>
    <message>
        <source>The platform of the VM</source>
        <translation type="unfinished">La plateforme de la VM</translation>
    </message>
    <message>
        <source>vMotion, DRS, HA and snapshots</source>
        <translation type="unfinished">vMotion, DRS, HA et snapshots</translation>
    </message>
    <message>
        <source>Memory, ECC, licences and features</source>
        <translation type="unfinished">Mémoire, ECC, licences et fonctions</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation type="unfinished">Règles internes</translation>
    </message>
    <message>
        <source>Read in its sources.</source>
        <translation type="unfinished">Lu dans ses sources.</translation>
    </message>
    <message>
        <source>Read in a secondary source, not the vendor&apos;s own.</source>
        <translation type="unfinished">Lu dans une source secondaire, non celle du fabricant.</translation>
    </message>
    <message>
        <source>Remembered, not read again: verify it before you rely on it.</source>
        <translation type="unfinished">Donné de mémoire, non relu&#xa0;: à vérifier avant de s&apos;y fier.</translation>
    </message>
    <message>
        <source>Inferred from what the sources say; none states it as such.</source>
        <translation type="unfinished">Déduit de ce que disent les sources&#xa0;; aucune ne l&apos;énonce comme tel.</translation>
    </message>
    <message>
        <source>Agreed on by those who wrote it.</source>
        <translation type="unfinished">Convenu par ceux qui l&apos;ont écrite.</translation>
    </message>
    <message>
        <source>%1 is to serve vGPUs, but its display mode is on. In that mode this board has no vGPUs.</source>
        <translation type="unfinished">%1 doit servir des vGPU, mais son mode d&apos;affichage est activé. Dans ce mode, cette carte n&apos;a pas de vGPU.</translation>
    </message>
    <message>
        <source>%1 is to serve vGPUs, which needs its display mode switched off. The mode is not entered; this board leaves the factory with it on.</source>
        <translation type="unfinished">%1 doit servir des vGPU, ce qui exige son mode d&apos;affichage désactivé. Ce mode n&apos;est pas renseigné&#xa0;; cette carte sort d&apos;usine avec ce mode activé.</translation>
    </message>
    <message>
        <source>Plan the display mode of %1 switched off</source>
        <translation type="unfinished">Prévoir le mode d&apos;affichage de %1 désactivé</translation>
    </message>
    <message>
        <source>%1 shows the console of %2 and is also to serve VMs. ESXi keeps its primary display to itself.</source>
        <translation type="unfinished">%1 affiche la console de %2 et doit aussi servir des VM. ESXi garde pour lui son affichage principal.</translation>
    </message>
    <message>
        <source>It is not entered whether %1 shows the console of %2. A GPU that does cannot serve VMs.</source>
        <translation type="unfinished">Il n&apos;est pas renseigné si %1 affiche la console de %2. Un GPU qui le fait ne peut pas servir de VM.</translation>
    </message>
    <message>
        <source>Plan the console on other graphics than %1</source>
        <translation type="unfinished">Prévoir la console sur d&apos;autres graphiques que %1</translation>
    </message>
    <message>
        <source>ECC is on for %1, which has GDDR memory. It takes frame buffer from every vGPU there; vGPUs of A-series and B-series make no use of it.</source>
        <translation type="unfinished">ECC est activé pour %1, qui a de la mémoire GDDR. Cela prend du frame buffer à chaque vGPU&#xa0;; les vGPU des séries A et B n&apos;en tirent aucun profit.</translation>
    </message>
    <message>
        <source>It is not entered whether ECC is on for %1. With its GDDR memory ECC takes frame buffer from every vGPU.</source>
        <translation type="unfinished">Il n&apos;est pas renseigné si ECC est activé pour %1. Avec sa mémoire GDDR, ECC prend du frame buffer à chaque vGPU.</translation>
    </message>
    <message>
        <source>ECC is on for %1. vGPUs of this board do not start with ECC on.</source>
        <translation type="unfinished">ECC est activé pour %1. Les vGPU de cette carte ne démarrent pas avec ECC activé.</translation>
    </message>
    <message>
        <source>It is not entered whether ECC is on for %1. vGPUs of this board do not start with ECC on.</source>
        <translation type="unfinished">Il n&apos;est pas renseigné si ECC est activé pour %1. Les vGPU de cette carte ne démarrent pas avec ECC activé.</translation>
    </message>
    <message>
        <source>Plan ECC switched off on %1</source>
        <translation type="unfinished">Prévoir ECC désactivé sur %1</translation>
    </message>
    <message>
        <source>The display mode of a GPU for vGPUs is off</source>
        <translation type="unfinished">Le mode d&apos;affichage d&apos;un GPU pour vGPU est désactivé</translation>
    </message>
    <message>
        <source>Some boards can drive displays or serve vGPUs, not both. A40, L40, L40S and L20 leave the factory with the display off, RTX A5000, A5500, A6000, 5000 Ada and 6000 Ada with it on.</source>
        <translation type="unfinished">Certaines cartes peuvent piloter des écrans ou servir des vGPU, pas les deux. A40, L40, L40S et L20 sortent d&apos;usine avec l&apos;affichage désactivé, RTX A5000, A5500, A6000, 5000 Ada et 6000 Ada avec l&apos;affichage activé.</translation>
    </message>
    <message>
        <source>Run NVIDIA&apos;s displaymodeselector on the host and switch the display off.</source>
        <translation type="unfinished">Exécuter displaymodeselector de NVIDIA sur l&apos;hôte et désactiver l&apos;affichage.</translation>
    </message>
    <message>
        <source>All ESXi versions and vGPU releases.</source>
        <translation type="unfinished">Toutes les versions d&apos;ESXi et de vGPU.</translation>
    </message>
    <message>
        <source>A GPU for VMs is not the host&apos;s primary display</source>
        <translation type="unfinished">Un GPU pour VM n&apos;est pas l&apos;affichage principal de l&apos;hôte</translation>
    </message>
    <message>
        <source>The GPU on which the hypervisor boots its console can serve neither passthrough nor vGPUs. That was read in a mirror of NVIDIA&apos;s guide; how it fails is inferred.</source>
        <translation type="unfinished">Le GPU sur lequel l&apos;hyperviseur démarre sa console ne peut servir ni le passthrough ni des vGPU. Cela a été lu dans un miroir du guide de NVIDIA&#xa0;; la façon dont cela échoue est déduite.</translation>
    </message>
    <message>
        <source>Choose on-board or BMC graphics as primary display in the BIOS.</source>
        <translation type="unfinished">Choisir dans le BIOS les graphiques intégrés ou ceux du BMC comme affichage principal.</translation>
    </message>
    <message>
        <source>ECC takes frame buffer on boards with GDDR memory</source>
        <translation type="unfinished">ECC prend du frame buffer sur les cartes à mémoire GDDR</translation>
    </message>
    <message>
        <source>GDDR memory keeps the check bits in the memory itself, so that vGPUs of every series have less of it. HBM memory has room of its own for them. Which boards have HBM is remembered.</source>
        <translation type="unfinished">La mémoire GDDR garde les bits de contrôle dans la mémoire elle-même, si bien que les vGPU de chaque série en ont moins. La mémoire HBM a pour eux sa propre place. Quelles cartes ont de la mémoire HBM est donné de mémoire.</translation>
    </message>
    <message>
        <source>Switch ECC off where desktops and applications run.</source>
        <translation type="unfinished">Désactiver ECC là où s&apos;exécutent des bureaux et des applications.</translation>
    </message>
    <message>
        <source>All vGPU releases.</source>
        <translation type="unfinished">Toutes les versions vGPU.</translation>
    </message>
    <message>
        <source>ECC is off on boards that have no vGPUs with ECC</source>
        <translation type="unfinished">ECC est désactivé sur les cartes qui n&apos;ont pas de vGPU avec ECC</translation>
    </message>
    <message>
        <source>On M60 and M6 a vGPU does not start while ECC is on.</source>
        <translation type="unfinished">Sur M60 et M6, un vGPU ne démarre pas tant qu&apos;ECC est activé.</translation>
    </message>
    <message>
        <source>Run nvidia-smi -e 0 on the host and restart it.</source>
        <translation type="unfinished">Exécuter nvidia-smi -e 0 sur l&apos;hôte et le redémarrer.</translation>
    </message>
    <message>
        <source>Tesla M60 and M6, all releases.</source>
        <translation type="unfinished">Tesla M60 et M6, toutes les versions.</translation>
    </message>
    <message>
        <source>%1 has a device group, but %2 runs ESXi %3. Device groups exist from ESXi %4 on.</source>
        <translation type="unfinished">%1 a un groupe de périphériques, mais %2 exécute ESXi %3. Les groupes de périphériques existent à partir d&apos;ESXi %4.</translation>
    </message>
    <message>
        <source>%1 has a device group, which needs ESXi %4 or later. The ESXi version of %2 is not entered.</source>
        <translation type="unfinished">%1 a un groupe de périphériques, ce qui exige ESXi %4 ou ultérieur. La version d&apos;ESXi de %2 n&apos;est pas renseignée.</translation>
    </message>
    <message>
        <source>Device group %2 of %1 needs %3 linked GPUs. Its GPUs are made for NVSwitch baseboards; it is not entered whether %4 has an NVSwitch.</source>
        <translation type="unfinished">Le groupe de périphériques %2 de %1 exige %3 GPU reliés. Ses GPU sont faits pour des cartes de base NVSwitch&#xa0;; il n&apos;est pas renseigné si %4 a un NVSwitch.</translation>
    </message>
    <message>
        <source>The %3 vGPUs of device group %2 of %1 sit on GPUs of %4 that are not all linked to each other. A device group needs as many linked GPUs of its own.</source>
        <translation type="unfinished">Les %3 vGPU du groupe de périphériques %2 de %1 sont sur des GPU de %4 qui ne sont pas tous reliés entre eux. Un groupe de périphériques exige autant de GPU reliés pour lui seul.</translation>
    </message>
    <message>
        <source>Device group %2 of %1 needs %3 linked GPUs that are free, but %4 has %5 at most.</source>
        <translation type="unfinished">Le groupe de périphériques %2 de %1 exige %3 GPU reliés et libres, mais %4 en a %5 au plus.</translation>
    </message>
    <message>
        <source>Take the vGPUs of device group %2 of %1 singly</source>
        <translation type="unfinished">Prendre un par un les vGPU du groupe de périphériques %2 de %1</translation>
    </message>
    <message>
        <source>A device group finds all its linked GPUs on one host</source>
        <translation type="unfinished">Un groupe de périphériques trouve tous ses GPU reliés sur un seul hôte</translation>
    </message>
    <message>
        <source>A device group of n vGPUs needs n whole GPUs of one host that are linked to each other, by one bridge or by the NVSwitch, and that nobody else uses. With fewer of them the VM does not power on.</source>
        <translation type="unfinished">Un groupe de n vGPU exige n GPU entiers d&apos;un même hôte, reliés entre eux par un seul pont ou par le NVSwitch, et que personne d&apos;autre n&apos;utilise. S&apos;il y en a moins, la VM ne se met pas sous tension.</translation>
    </message>
    <message>
        <source>Free the linked GPUs, choose a smaller group, or another host.</source>
        <translation type="unfinished">Libérer les GPU reliés, choisir un groupe plus petit, ou un autre hôte.</translation>
    </message>
    <message>
        <source>ESXi 8.0 and later.</source>
        <translation type="unfinished">ESXi 8.0 et versions ultérieures.</translation>
    </message>
    <message>
        <source>The NVIDIA licence of %1 is not entered, so it is unknown whether it covers its vGPU.</source>
        <translation type="unfinished">La licence NVIDIA de %1 n&apos;est pas renseignée&#xa0;; on ignore donc si elle couvre son vGPU.</translation>
    </message>
    <message>
        <source>%1 has licence %2 and a GPU in passthrough, for which one of these is meant: %3. That is remembered, not read.</source>
        <translation type="unfinished">%1 a la licence %2 et un GPU en passthrough, auquel est destinée une de celles-ci&#xa0;: %3. Cela est donné de mémoire, non lu.</translation>
    </message>
    <message>
        <source>%1 has licence %2, which does not cover %4. One of these does: %3.</source>
        <translation type="unfinished">%1 a la licence %2, qui ne couvre pas %4. Une de celles-ci le fait&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 has licence %2. Which licences cover vGPU profile %3 is not in the catalog.</source>
        <translation type="unfinished">%1 a la licence %2. Quelles licences couvrent le profil vGPU %3 ne figure pas dans le catalogue.</translation>
    </message>
    <message>
        <source>Plan licence %2 for %1</source>
        <translation type="unfinished">Prévoir la licence %2 pour %1</translation>
    </message>
    <message>
        <source>%1 needs unified memory. Whether %2 has it on %3 is not in the documents read, which speak of C-series on Ampere, Ada and Hopper.</source>
        <translation type="unfinished">%1 a besoin de mémoire unifiée. Que %2 l&apos;ait sur %3 n&apos;est pas dit dans les documents lus, qui parlent de la série C sur Ampere, Ada et Hopper.</translation>
    </message>
    <message>
        <source>%1 needs unified memory, but %2 is only a part of a %3. Time-sliced vGPUs have it at full size only.</source>
        <translation type="unfinished">%1 a besoin de mémoire unifiée, mais %2 n&apos;est qu&apos;une partie d&apos;un %3. Les vGPU à découpage temporel ne l&apos;ont qu&apos;en taille entière.</translation>
    </message>
    <message>
        <source>%1 needs unified memory. The catalog does not know vGPU profile %2, so it is unknown whether it is of full size.</source>
        <translation type="unfinished">%1 a besoin de mémoire unifiée. Le catalogue ne connaît pas le profil vGPU %2&#xa0;; on ignore donc s&apos;il est de taille entière.</translation>
    </message>
    <message>
        <source>%2 VMs on %1 are to use the CUDA profiler. Only the one that starts first can collect data.</source>
        <translation type="unfinished">%2 VM sur %1 doivent utiliser le profileur CUDA. Seule celle qui démarre la première peut recueillir des données.</translation>
    </message>
    <message>
        <source>Leave the profiler to %1 on this GPU</source>
        <translation type="unfinished">Laisser le profileur à %1 sur ce GPU</translation>
    </message>
    <message>
        <source>%1 needs GPUDirect, but has %2. It works with C-series vGPUs on GPUs with SR-IOV only.</source>
        <translation type="unfinished">%1 a besoin de GPUDirect, mais a %2. Cela ne fonctionne qu&apos;avec des vGPU de série C sur des GPU à SR-IOV.</translation>
    </message>
    <message>
        <source>%1 needs GPUDirect and has %2. The catalog does not say on which GPUs it works.</source>
        <translation type="unfinished">%1 a besoin de GPUDirect et a %2. Le catalogue ne dit pas sur quels GPU cela fonctionne.</translation>
    </message>
    <message>
        <source>%1 needs GPUDirect. The catalog does not know vGPU profile %2, so it is unknown whether it works with it.</source>
        <translation type="unfinished">%1 a besoin de GPUDirect. Le catalogue ne connaît pas le profil vGPU %2&#xa0;; on ignore donc si cela fonctionne avec lui.</translation>
    </message>
    <message>
        <source>%1 needs GPUDirect, which works in Linux guests only. Its guest system is %2.</source>
        <translation type="unfinished">%1 a besoin de GPUDirect, qui ne fonctionne que dans les invités Linux. Son système invité est %2.</translation>
    </message>
    <message>
        <source>%1 needs GPUDirect, which works in Linux guests only. Its guest system is not entered.</source>
        <translation type="unfinished">%1 a besoin de GPUDirect, qui ne fonctionne que dans les invités Linux. Son système invité n&apos;est pas renseigné.</translation>
    </message>
    <message>
        <source>%1 is a Linux guest with a vGPU for graphics: disable nouveau there, and leave DRM kernel mode setting off.</source>
        <translation type="unfinished">%1 est un invité Linux avec un vGPU pour les graphiques&#xa0;: y désactiver nouveau, et laisser DRM kernel mode setting désactivé.</translation>
    </message>
    <message>
        <source>The licence of a VM covers its GPU devices</source>
        <translation type="unfinished">La licence d&apos;une VM couvre ses périphériques GPU</translation>
    </message>
    <message>
        <source>Q-series needs vWS, B-series vPC or vWS, A-series vApps, C-series and MIG-backed types NVIDIA AI Enterprise. Without its licence a vGPU is slowed down. That vPC does not license a GPU in passthrough is remembered.</source>
        <translation type="unfinished">La série Q exige vWS, la série B vPC ou vWS, la série A vApps, la série C et les types basés sur MIG NVIDIA AI Enterprise. Sans sa licence, un vGPU est ralenti. Que vPC ne couvre pas un GPU en passthrough est donné de mémoire.</translation>
    </message>
    <message>
        <source>Assign a licence that covers the profile.</source>
        <translation type="unfinished">Affecter une licence qui couvre le profil.</translation>
    </message>
    <message>
        <source>Unified memory needs a full-size or MIG-backed vGPU</source>
        <translation type="unfinished">La mémoire unifiée exige un vGPU de taille entière ou basé sur MIG</translation>
    </message>
    <message>
        <source>Time-sliced C-series vGPUs support unified memory only if they have the whole frame buffer of their GPU; MIG-backed ones do at all sizes.</source>
        <translation type="unfinished">Les vGPU de série C à découpage temporel ne prennent en charge la mémoire unifiée que s&apos;ils ont tout le frame buffer de leur GPU&#xa0;; ceux basés sur MIG, à toutes les tailles.</translation>
    </message>
    <message>
        <source>Use a full-size or a MIG-backed profile, or do without unified memory.</source>
        <translation type="unfinished">Utiliser un profil de taille entière ou basé sur MIG, ou se passer de mémoire unifiée.</translation>
    </message>
    <message>
        <source>Read for C-series on Ampere, Ada and Hopper.</source>
        <translation type="unfinished">Lu pour la série C sur Ampere, Ada et Hopper.</translation>
    </message>
    <message>
        <source>One VM of a GPU uses the CUDA profiler</source>
        <translation type="unfinished">Une seule VM d&apos;un GPU utilise le profileur CUDA</translation>
    </message>
    <message>
        <source>If several VMs of one GPU have enable_profiling set, only the one that starts its profiler first collects data from the hardware.</source>
        <translation type="unfinished">Si plusieurs VM d&apos;un même GPU ont enable_profiling réglé, seule celle qui démarre son profileur la première recueille des données du matériel.</translation>
    </message>
    <message>
        <source>Use the profiler in one VM of each GPU.</source>
        <translation type="unfinished">Utiliser le profileur dans une seule VM de chaque GPU.</translation>
    </message>
    <message>
        <source>GPUDirect needs a Linux guest and a C-series vGPU with SR-IOV</source>
        <translation type="unfinished">GPUDirect exige un invité Linux et un vGPU de série C avec SR-IOV</translation>
    </message>
    <message>
        <source>GPUDirect RDMA and Storage with vGPUs work in Linux guests, with C-series vGPUs on GPUs with SR-IOV, and with ConnectX-5, 6 or 7 network cards.</source>
        <translation type="unfinished">GPUDirect RDMA et Storage avec des vGPU fonctionnent dans les invités Linux, avec des vGPU de série C sur des GPU à SR-IOV, et avec des cartes réseau ConnectX-5, 6 ou 7.</translation>
    </message>
    <message>
        <source>Use a Linux guest and a C-series profile, or do without GPUDirect.</source>
        <translation type="unfinished">Utiliser un invité Linux et un profil de série C, ou se passer de GPUDirect.</translation>
    </message>
    <message>
        <source>All releases read.</source>
        <translation type="unfinished">Toutes les versions lues.</translation>
    </message>
    <message>
        <source>Linux guests with a display have nouveau disabled and DRM mode setting off</source>
        <translation type="unfinished">Les invités Linux avec affichage ont nouveau et DRM mode setting désactivés</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s guide asks Linux guests to disable the nouveau driver before its own is installed and to leave DRM kernel mode setting off. Guests with C-series vGPUs, which have no display to speak of, are not reminded.</source>
        <translation type="unfinished">Le guide de NVIDIA demande aux invités Linux de désactiver le pilote nouveau avant d&apos;installer le sien et de laisser DRM kernel mode setting désactivé. Les invités à vGPU de série C, qui n&apos;ont guère d&apos;affichage, ne reçoivent pas ce rappel.</translation>
    </message>
    <message>
        <source>Add nouveau to the guest&apos;s list of modules not to load.</source>
        <translation type="unfinished">Ajouter nouveau à la liste des modules que l&apos;invité ne doit pas charger.</translation>
    </message>
    <message>
        <source>SR-IOV is off in the BIOS of %1, but its GPUs for vGPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">SR-IOV est désactivé dans le BIOS de %1, mais ses GPU pour vGPU l&apos;exigent&#xa0;: %2 d&apos;entre eux, par exemple %3.</translation>
    </message>
    <message>
        <source>It is not entered whether SR-IOV is on in the BIOS of %1. Its GPUs for vGPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">Il n&apos;est pas renseigné si SR-IOV est activé dans le BIOS de %1. Ses GPU pour vGPU l&apos;exigent&#xa0;: %2 d&apos;entre eux, par exemple %3.</translation>
    </message>
    <message>
        <source>Plan SR-IOV switched on in the BIOS of %1</source>
        <translation type="unfinished">Prévoir SR-IOV activé dans le BIOS de %1</translation>
    </message>
    <message>
        <source>ARI is off in the BIOS of %1, but its GPUs for vGPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">ARI est désactivé dans le BIOS de %1, mais ses GPU pour vGPU l&apos;exigent&#xa0;: %2 d&apos;entre eux, par exemple %3.</translation>
    </message>
    <message>
        <source>It is not entered whether ARI is on in the BIOS of %1. Its GPUs for vGPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">Il n&apos;est pas renseigné si ARI est activé dans le BIOS de %1. Ses GPU pour vGPU l&apos;exigent&#xa0;: %2 d&apos;entre eux, par exemple %3.</translation>
    </message>
    <message>
        <source>Plan ARI switched on in the BIOS of %1</source>
        <translation type="unfinished">Prévoir ARI activé dans le BIOS de %1</translation>
    </message>
    <message>
        <source>VT-d or the AMD IOMMU is off in the BIOS of %1, but its GPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">VT-d ou l&apos;IOMMU AMD est désactivé dans le BIOS de %1, mais ses GPU l&apos;exigent&#xa0;: %2 d&apos;entre eux, par exemple %3.</translation>
    </message>
    <message>
        <source>It is not entered whether VT-d or the AMD IOMMU is on in the BIOS of %1. Its GPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">Il n&apos;est pas renseigné si VT-d ou l&apos;IOMMU AMD est activé dans le BIOS de %1. Ses GPU l&apos;exigent&#xa0;: %2 d&apos;entre eux, par exemple %3.</translation>
    </message>
    <message>
        <source>Plan VT-d or the AMD IOMMU switched on in the BIOS of %1</source>
        <translation type="unfinished">Prévoir VT-d ou l&apos;IOMMU AMD activé dans le BIOS de %1</translation>
    </message>
    <message>
        <source>Memory mapped I/O above 4 GB is off in the BIOS of %1, but its GPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">Les E/S mappées en mémoire au-dessus de 4 GB sont désactivées dans le BIOS de %1, mais ses GPU les exigent&#xa0;: %2 d&apos;entre eux, par exemple %3.</translation>
    </message>
    <message>
        <source>It is not entered whether memory mapped I/O above 4 GB is on in the BIOS of %1. Its GPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">Il n&apos;est pas renseigné si les E/S mappées en mémoire au-dessus de 4 GB sont activées dans le BIOS de %1. Ses GPU les exigent&#xa0;: %2 d&apos;entre eux, par exemple %3.</translation>
    </message>
    <message>
        <source>Plan memory mapped I/O above 4 GB switched on in the BIOS of %1</source>
        <translation type="unfinished">Prévoir les E/S mappées en mémoire au-dessus de 4 GB activées dans le BIOS de %1</translation>
    </message>
    <message>
        <source>SR-IOV is on where vGPUs run on Ampere or later GPUs</source>
        <translation type="unfinished">SR-IOV est activé là où des vGPU s&apos;exécutent sur des GPU Ampere ou ultérieurs</translation>
    </message>
    <message>
        <source>From the Ampere architecture on each vGPU is an SR-IOV virtual function. With SR-IOV off in the BIOS a VM with a vGPU does not power on; its log says that the plugin libnvidia-vgx.so could not be initialised. T4 needs SR-IOV on some servers only, so it is not asked for there.</source>
        <translation type="unfinished">À partir de l&apos;architecture Ampere, chaque vGPU est une fonction virtuelle SR-IOV. Avec SR-IOV désactivé dans le BIOS, une VM avec un vGPU ne se met pas sous tension&#xa0;; son journal dit que le plug-in libnvidia-vgx.so n&apos;a pas pu être initialisé. T4 n&apos;exige SR-IOV que sur certains serveurs&#xa0;; il n&apos;y est donc pas demandé.</translation>
    </message>
    <message>
        <source>Switch on SR-IOV globally in the BIOS.</source>
        <translation type="unfinished">Activer SR-IOV globalement dans le BIOS.</translation>
    </message>
    <message>
        <source>GPUs of the Ampere architecture and later.</source>
        <translation type="unfinished">GPU d&apos;architecture Ampere et ultérieure.</translation>
    </message>
    <message>
        <source>ARI is on where vGPUs run on Ampere or later GPUs</source>
        <translation type="unfinished">ARI est activé là où des vGPU s&apos;exécutent sur des GPU Ampere ou ultérieurs</translation>
    </message>
    <message>
        <source>NVIDIA asks for Alternative Routing-ID Interpretation, which lets a device have more than eight functions, on hosts with SR-IOV vGPUs. What happens without it was not read; that this is a warning is inferred.</source>
        <translation type="unfinished">NVIDIA demande Alternative Routing-ID Interpretation, qui permet à un périphérique d&apos;avoir plus de huit fonctions, sur les hôtes à vGPU SR-IOV. Ce qui arrive sans cela n&apos;a pas été lu&#xa0;; que ce soit un avertissement est déduit.</translation>
    </message>
    <message>
        <source>Switch on ARI in the BIOS.</source>
        <translation type="unfinished">Activer ARI dans le BIOS.</translation>
    </message>
    <message>
        <source>VT-d or the AMD IOMMU is on for passthrough and SR-IOV</source>
        <translation type="unfinished">VT-d ou l&apos;IOMMU AMD est activé pour le passthrough et SR-IOV</translation>
    </message>
    <message>
        <source>A VM reaches a whole GPU, or a virtual function of one, only through the IOMMU. With VT-d (Intel) or the IOMMU (AMD) off in the BIOS ESXi cannot give it away.</source>
        <translation type="unfinished">Une VM n&apos;atteint un GPU entier, ou une de ses fonctions virtuelles, que par l&apos;IOMMU. Avec VT-d (Intel) ou l&apos;IOMMU (AMD) désactivé dans le BIOS, ESXi ne peut pas le céder.</translation>
    </message>
    <message>
        <source>Switch on VT-d or the AMD IOMMU in the BIOS.</source>
        <translation type="unfinished">Activer VT-d ou l&apos;IOMMU AMD dans le BIOS.</translation>
    </message>
    <message>
        <source>All for passthrough; for vGPUs the Ampere architecture and later.</source>
        <translation type="unfinished">Toutes pour le passthrough&#xa0;; pour les vGPU, l&apos;architecture Ampere et les suivantes.</translation>
    </message>
    <message>
        <source>Memory mapped I/O above 4 GB is on for large GPUs</source>
        <translation type="unfinished">Les E/S mappées en mémoire au-dessus de 4 GB sont activées pour les grands GPU</translation>
    </message>
    <message>
        <source>A GPU with a BAR1 of more than 256 MB, that is all but T4 and the like, needs memory mapped I/O above 4 GB. The setting was read as a demand; that the GPU cannot be used without it is inferred.</source>
        <translation type="unfinished">Un GPU dont le BAR1 dépasse 256 MB, c&apos;est-à-dire tous sauf T4 et semblables, exige les E/S mappées en mémoire au-dessus de 4 GB. Ce réglage a été lu comme une exigence&#xa0;; que le GPU soit inutilisable sans lui est déduit.</translation>
    </message>
    <message>
        <source>Switch on memory mapped I/O above 4 GB (Above 4G Decoding) in the BIOS.</source>
        <translation type="unfinished">Activer les E/S mappées en mémoire au-dessus de 4 GB (Above 4G Decoding) dans le BIOS.</translation>
    </message>
    <message>
        <source>All ESXi versions.</source>
        <translation type="unfinished">Toutes les versions d&apos;ESXi.</translation>
    </message>
    <message>
        <source>%1 boots from USB and has passthrough devices. vSphere does not support both on one host.</source>
        <translation type="unfinished">%1 démarre depuis USB et a des périphériques passthrough. vSphere ne prend pas en charge les deux sur un même hôte.</translation>
    </message>
    <message>
        <source>It is not entered from what %1 boots. A host with passthrough devices must not boot from USB.</source>
        <translation type="unfinished">Le périphérique de démarrage de %1 n&apos;est pas renseigné. Un hôte à périphériques passthrough ne doit pas démarrer depuis USB.</translation>
    </message>
    <message>
        <source>Plan %1 to boot from a disk</source>
        <translation type="unfinished">Prévoir le démarrage de %1 depuis un disque</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, but the scheduler of %2 is fixed share. Mixed-size mode works with best effort and equal share only.</source>
        <translation type="unfinished">%1 est en mode taille mixte, mais l&apos;ordonnanceur de %2 est à part fixe. Le mode taille mixte ne fonctionne qu&apos;au mieux ou à part égale.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, which does not work with the fixed share scheduler. The scheduler of %2 is not entered.</source>
        <translation type="unfinished">%1 est en mode taille mixte, qui ne fonctionne pas avec l&apos;ordonnanceur à part fixe. L&apos;ordonnanceur de %2 n&apos;est pas renseigné.</translation>
    </message>
    <message>
        <source>Plan the equal share scheduler for %1</source>
        <translation type="unfinished">Prévoir l&apos;ordonnanceur à part égale pour %1</translation>
    </message>
    <message>
        <source>The licence system of %1 is not entered. From vGPU %2 on only the NVIDIA License System serves licences.</source>
        <translation type="unfinished">Le système de licences de %1 n&apos;est pas renseigné. À partir de vGPU %2, seul le NVIDIA License System sert des licences.</translation>
    </message>
    <message>
        <source>%1 runs vGPU %3, but its vGPUs are to get their licences from the legacy licence server. From vGPU %2 on only the NVIDIA License System serves them.</source>
        <translation type="unfinished">%1 exécute vGPU %3, mais ses vGPU doivent obtenir leurs licences de l&apos;ancien serveur de licences. À partir de vGPU %2, seul le NVIDIA License System les sert.</translation>
    </message>
    <message>
        <source>%1 uses the legacy licence server, which works before vGPU %2 only. The release of its vGPU Manager is not entered.</source>
        <translation type="unfinished">%1 utilise l&apos;ancien serveur de licences, qui ne fonctionne qu&apos;avant vGPU %2. La version de son vGPU Manager n&apos;est pas renseignée.</translation>
    </message>
    <message>
        <source>Plan the NVIDIA License System for %1</source>
        <translation type="unfinished">Prévoir le NVIDIA License System pour %1</translation>
    </message>
    <message>
        <source>A host with passthrough does not boot from USB</source>
        <translation type="unfinished">Un hôte à passthrough ne démarre pas depuis USB</translation>
    </message>
    <message>
        <source>vSphere does not support DirectPath I/O on a host that boots from a USB device. That holds for the USB controller above all, which must never be passed to a VM there.</source>
        <translation type="unfinished">vSphere ne prend pas en charge DirectPath I/O sur un hôte qui démarre depuis un périphérique USB. Cela vaut surtout pour le contrôleur USB, qui ne doit jamais y être cédé à une VM.</translation>
    </message>
    <message>
        <source>Boot from a disk or a boot card.</source>
        <translation type="unfinished">Démarrer depuis un disque ou une carte de démarrage.</translation>
    </message>
    <message>
        <source>Mixed-size mode does not use the fixed share scheduler</source>
        <translation type="unfinished">Le mode taille mixte n&apos;utilise pas l&apos;ordonnanceur à part fixe</translation>
    </message>
    <message>
        <source>Fixed share gives every vGPU the same part of the GPU&apos;s time, reckoned from its size. With vGPUs of different sizes only best effort and equal share work.</source>
        <translation type="unfinished">La part fixe donne à chaque vGPU la même part du temps du GPU, calculée d&apos;après sa taille. Avec des vGPU de tailles différentes, seuls fonctionnent «&#xa0;au mieux&#xa0;» et «&#xa0;part égale&#xa0;».</translation>
    </message>
    <message>
        <source>Choose best effort or equal share, or same-size mode.</source>
        <translation type="unfinished">Choisir «&#xa0;au mieux&#xa0;» ou «&#xa0;part égale&#xa0;», ou le mode taille identique.</translation>
    </message>
    <message>
        <source>All releases that have mixed-size mode.</source>
        <translation type="unfinished">Toutes les versions qui ont le mode taille mixte.</translation>
    </message>
    <message>
        <source>From vGPU 15 on licences come from the NVIDIA License System</source>
        <translation type="unfinished">À partir de vGPU 15, les licences viennent du NVIDIA License System</translation>
    </message>
    <message>
        <source>Guest drivers from vGPU 15 on get licences from the NVIDIA License System only, in the cloud (CLS) or on site (DLS). With the legacy licence server their vGPUs run unlicensed, that is slowed down.</source>
        <translation type="unfinished">Les pilotes invités à partir de vGPU 15 n&apos;obtiennent de licences que du NVIDIA License System, dans le cloud (CLS) ou sur site (DLS). Avec l&apos;ancien serveur de licences, leurs vGPU fonctionnent sans licence, donc ralentis.</translation>
    </message>
    <message>
        <source>Move to CLS or DLS.</source>
        <translation type="unfinished">Passer à CLS ou DLS.</translation>
    </message>
    <message>
        <source>vGPU 15 and later.</source>
        <translation type="unfinished">vGPU 15 et versions ultérieures.</translation>
    </message>
    <message>
        <source>The %3 GPUs that NVLink bridge %2 links on %1 are passed to %4 VMs. GPUs linked directly must all go to one VM.</source>
        <translation type="unfinished">Les %3 GPU que le pont NVLink %2 relie sur %1 sont attribués en passthrough à %4 VM. Des GPU reliés directement doivent tous aller à une seule VM.</translation>
    </message>
    <message>
        <source>Of the %3 GPUs that NVLink bridge %2 links on %1 only %5 are passed to a VM. GPUs linked directly must go to one VM together; that an idle one breaks this is inferred.</source>
        <translation type="unfinished">Des %3 GPU que le pont NVLink %2 relie sur %1, seuls %5 sont attribués à une VM en passthrough. Des GPU reliés directement doivent aller ensemble à une seule VM&#xa0;; qu&apos;un GPU inutilisé enfreigne cela est déduit.</translation>
    </message>
    <message>
        <source>Plan NVLink bridge %2 of %1 removed</source>
        <translation type="unfinished">Prévoir le pont NVLink %2 de %1 supprimé</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, but %2 is of series %3. Only C-series and Q-series vGPUs reach each other.</source>
        <translation type="unfinished">%1 a besoin du pair à pair entre ses GPU, mais %2 est de la série %3. Seuls les vGPU des séries C et Q s&apos;atteignent entre eux.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, but %2 is only a part of a GPU. Only vGPUs of a whole GPU reach each other.</source>
        <translation type="unfinished">%1 a besoin du pair à pair entre ses GPU, mais %2 n&apos;est qu&apos;une partie d&apos;un GPU. Seuls les vGPU d&apos;un GPU entier s&apos;atteignent entre eux.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, which works in Linux guests only. Its guest system is %2.</source>
        <translation type="unfinished">%1 a besoin du pair à pair entre ses GPU, qui ne fonctionne que dans les invités Linux. Son système invité est %2.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, which works in Linux guests only. Its guest system is not entered.</source>
        <translation type="unfinished">%1 a besoin du pair à pair entre ses GPU, qui ne fonctionne que dans les invités Linux. Son système invité n&apos;est pas renseigné.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs. The catalog does not know vGPU profile %2, so it is unknown whether it is of full size.</source>
        <translation type="unfinished">%1 a besoin du pair à pair entre ses GPU. Le catalogue ne connaît pas le profil vGPU %2&#xa0;; on ignore donc s&apos;il est de taille entière.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs. The catalog has no document that names it for %2.</source>
        <translation type="unfinished">%1 a besoin du pair à pair entre ses GPU. Le catalogue n&apos;a aucun document qui le mentionne pour %2.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, but %2 is backed by a MIG instance. MIG-backed vGPUs have no NVLink.</source>
        <translation type="unfinished">%1 a besoin du pair à pair entre ses GPU, mais %2 est basé sur une instance MIG. Les vGPU basés sur MIG n&apos;ont pas NVLink.</translation>
    </message>
    <message>
        <source>%1 has %2 whole vGPUs on GPUs of %3 that NVLink links, but takes them singly. Only vGPUs of a device group use NVLink.</source>
        <translation type="unfinished">%1 a %2 vGPU entiers sur des GPU de %3 que relie NVLink, mais les prend un par un. Seuls les vGPU d&apos;un groupe de périphériques utilisent NVLink.</translation>
    </message>
    <message>
        <source>%1 has %2 whole vGPUs on GPUs of %3 that NVLink links, but takes them singly. From ESXi %4 on a device group would use NVLink; the ESXi version is not entered.</source>
        <translation type="unfinished">%1 a %2 vGPU entiers sur des GPU de %3 que relie NVLink, mais les prend un par un. À partir d&apos;ESXi %4, un groupe de périphériques utiliserait NVLink&#xa0;; la version d&apos;ESXi n&apos;est pas renseignée.</translation>
    </message>
    <message>
        <source>Make the linked vGPUs of %1 a device group</source>
        <translation type="unfinished">Faire des vGPU reliés de %1 un groupe de périphériques</translation>
    </message>
    <message>
        <source>GPUs that NVLink links go to one VM in passthrough</source>
        <translation type="unfinished">Les GPU que relie NVLink vont à une seule VM en passthrough</translation>
    </message>
    <message>
        <source>In passthrough mode all GPUs that are linked directly to each other by NVLink must be assigned to the same VM. That splitting them between VMs is an error was read; that one of a linked pair left idle is one too is inferred, so it is a warning.</source>
        <translation type="unfinished">En mode passthrough, tous les GPU reliés directement entre eux par NVLink doivent être affectés à la même VM. Que les répartir entre des VM soit une erreur a été lu&#xa0;; que laisser inutilisé un GPU d&apos;une paire reliée en soit une aussi est déduit, c&apos;est donc un avertissement.</translation>
    </message>
    <message>
        <source>Give the whole linked set to one VM, remove the bridge, or use device groups of full-size vGPUs.</source>
        <translation type="unfinished">Donner tout l&apos;ensemble relié à une seule VM, retirer le pont, ou utiliser des groupes de périphériques de vGPU de taille entière.</translation>
    </message>
    <message>
        <source>Peer-to-peer needs full-size C-series or Q-series vGPUs in a Linux guest</source>
        <translation type="unfinished">Le pair à pair exige des vGPU de taille entière des séries C ou Q dans un invité Linux</translation>
    </message>
    <message>
        <source>vGPUs of one VM reach each other&apos;s memory by NVLink only if each has a whole GPU, is of C-series or Q-series, and the guest is Linux. Otherwise their traffic goes through the guest&apos;s memory.</source>
        <translation type="unfinished">Les vGPU d&apos;une VM n&apos;atteignent la mémoire les uns des autres par NVLink que si chacun a un GPU entier, est de série C ou Q, et que l&apos;invité est Linux. Sinon, leur trafic passe par la mémoire de l&apos;invité.</translation>
    </message>
    <message>
        <source>Use full-size profiles as a device group in a Linux guest.</source>
        <translation type="unfinished">Utiliser des profils de taille entière en groupe de périphériques dans un invité Linux.</translation>
    </message>
    <message>
        <source>GPUs with NVLink, all vGPU releases.</source>
        <translation type="unfinished">GPU avec NVLink, toutes les versions vGPU.</translation>
    </message>
    <message>
        <source>MIG-backed vGPUs have no NVLink</source>
        <translation type="unfinished">Les vGPU basés sur MIG n&apos;ont pas NVLink</translation>
    </message>
    <message>
        <source>Peer-to-peer by NVLink works between time-sliced vGPUs of a whole GPU only. A GPU in MIG mode takes no part in it.</source>
        <translation type="unfinished">Le pair à pair par NVLink ne fonctionne qu&apos;entre des vGPU à découpage temporel d&apos;un GPU entier. Un GPU en mode MIG n&apos;y participe pas.</translation>
    </message>
    <message>
        <source>Use full-size time-sliced profiles.</source>
        <translation type="unfinished">Utiliser des profils à découpage temporel de taille entière.</translation>
    </message>
    <message>
        <source>Linked GPUs are given to a VM as a device group</source>
        <translation type="unfinished">Les GPU reliés sont donnés à une VM en groupe de périphériques</translation>
    </message>
    <message>
        <source>vSphere offers linked GPUs as one device group, named for instance Nvidia:2@nvidia_h100xm-80c%NVLink. A GPU that is assigned singly has its NVLink switched off, even if the VM gets its neighbour too.</source>
        <translation type="unfinished">vSphere offre des GPU reliés comme un seul groupe de périphériques, nommé par exemple Nvidia:2@nvidia_h100xm-80c%NVLink. Un GPU affecté seul a son NVLink désactivé, même si la VM reçoit aussi son voisin.</translation>
    </message>
    <message>
        <source>Assign a device group instead of single vGPUs.</source>
        <translation type="unfinished">Affecter un groupe de périphériques au lieu de vGPU isolés.</translation>
    </message>
    <message>
        <source>ESXi 8.0 and later for bridges, 8.0 Update 1 and later for NVSwitch.</source>
        <translation type="unfinished">ESXi 8.0 et versions ultérieures pour les ponts, 8.0 Update 1 et versions ultérieures pour NVSwitch.</translation>
    </message>
    <message>
        <source>%1 has an NVSwitch baseboard and GPUs in passthrough (%2). NVIDIA does not support that on vSphere.</source>
        <translation type="unfinished">%1 a une carte de base NVSwitch et des GPU en passthrough (%2). NVIDIA ne prend pas cela en charge sur vSphere.</translation>
    </message>
    <message>
        <source>%1 has GPUs in passthrough (%2) that are made for NVSwitch baseboards, where passthrough is not supported. It is not entered whether it has an NVSwitch.</source>
        <translation type="unfinished">%1 a des GPU en passthrough (%2) faits pour des cartes de base NVSwitch, où le passthrough n&apos;est pas pris en charge. La présence d&apos;un NVSwitch n&apos;est pas renseignée.</translation>
    </message>
    <message>
        <source>Use all GPUs of %1 that are in passthrough for vGPUs</source>
        <translation type="unfinished">Utiliser pour des vGPU tous les GPU de %1 qui sont en passthrough</translation>
    </message>
    <message>
        <source>%1 has a device group of %2 on the NVSwitch of %3. From which ESXi version on that works is not in the catalog.</source>
        <translation type="unfinished">%1 a un groupe de périphériques de %2 sur le NVSwitch de %3. Le catalogue ne dit pas à partir de quelle version d&apos;ESXi cela fonctionne.</translation>
    </message>
    <message>
        <source>%1 has a device group of %2 on the NVSwitch of %3, which needs ESXi %5 or later. The ESXi version is not entered.</source>
        <translation type="unfinished">%1 a un groupe de périphériques de %2 sur le NVSwitch de %3, ce qui exige ESXi %5 ou ultérieur. La version d&apos;ESXi n&apos;est pas renseignée.</translation>
    </message>
    <message>
        <source>%1 has a device group of %2 on the NVSwitch of %3, which runs ESXi %4. It needs ESXi %5 or later.</source>
        <translation type="unfinished">%1 a un groupe de périphériques de %2 sur le NVSwitch de %3, qui exécute ESXi %4. Cela exige ESXi %5 ou ultérieur.</translation>
    </message>
    <message>
        <source>Plan ESXi %2 on %1</source>
        <translation type="unfinished">Prévoir ESXi %2 sur %1</translation>
    </message>
    <message>
        <source>%1 is to use the NVSwitch of %3, but %2 is backed by a MIG instance. Only time-sliced vGPUs of a whole GPU can use it.</source>
        <translation type="unfinished">%1 doit utiliser le NVSwitch de %3, mais %2 est basé sur une instance MIG. Seuls les vGPU à découpage temporel d&apos;un GPU entier peuvent l&apos;utiliser.</translation>
    </message>
    <message>
        <source>%1 is to use the NVSwitch of %3, but %2 is only a part of a GPU. Only time-sliced vGPUs of a whole GPU can use it.</source>
        <translation type="unfinished">%1 doit utiliser le NVSwitch de %3, mais %2 n&apos;est qu&apos;une partie d&apos;un GPU. Seuls les vGPU à découpage temporel d&apos;un GPU entier peuvent l&apos;utiliser.</translation>
    </message>
    <message>
        <source>Do without NVSwitch for %1</source>
        <translation type="unfinished">Se passer de NVSwitch pour %1</translation>
    </message>
    <message>
        <source>GPUs of an NVSwitch baseboard are not passed through</source>
        <translation type="unfinished">Les GPU d&apos;une carte de base NVSwitch ne sont pas mis en passthrough</translation>
    </message>
    <message>
        <source>NVIDIA does not support GPU passthrough on vSphere hosts with NVSwitch, not even of the whole baseboard. The texts for NVIDIA AI Enterprise 6 and 8 say so; that of release 9 was cut off before this point.</source>
        <translation type="unfinished">NVIDIA ne prend pas en charge le passthrough de GPU sur les hôtes vSphere à NVSwitch, pas même celui de toute la carte de base. Les textes de NVIDIA AI Enterprise 6 et 8 le disent&#xa0;; celui de la version 9 était coupé avant ce point.</translation>
    </message>
    <message>
        <source>Use device groups of full-size vGPUs.</source>
        <translation type="unfinished">Utiliser des groupes de périphériques de vGPU de taille entière.</translation>
    </message>
    <message>
        <source>All read; not verified for NVIDIA AI Enterprise 9.</source>
        <translation type="unfinished">Toutes celles lues&#xa0;; non vérifié pour NVIDIA AI Enterprise 9.</translation>
    </message>
    <message>
        <source>ESXi is new enough for the NVSwitch of the baseboard</source>
        <translation type="unfinished">ESXi est assez récent pour le NVSwitch de la carte de base</translation>
    </message>
    <message>
        <source>ESXi builds the partitions of an NVSwitch from 8.0 Update 1 on for A100 and A800 baseboards, from 8.0 Update 2 on for H100, H800, H200 and H20. B200 needs a Fabric Manager of its own, whose versions are not in the catalog.</source>
        <translation type="unfinished">ESXi construit les partitions d&apos;un NVSwitch à partir de 8.0 Update 1 pour les cartes de base A100 et A800, à partir de 8.0 Update 2 pour H100, H800, H200 et H20. B200 exige son propre Fabric Manager, dont les versions ne figurent pas dans le catalogue.</translation>
    </message>
    <message>
        <source>Upgrade ESXi.</source>
        <translation type="unfinished">Mettre ESXi à niveau.</translation>
    </message>
    <message>
        <source>By GPU model, see the catalog.</source>
        <translation type="unfinished">Selon le modèle de GPU, voir le catalogue.</translation>
    </message>
    <message>
        <source>Only vGPUs of a whole GPU use the NVSwitch</source>
        <translation type="unfinished">Seuls les vGPU d&apos;un GPU entier utilisent le NVSwitch</translation>
    </message>
    <message>
        <source>Peer-to-peer over NVSwitch works between time-sliced vGPUs that each have a whole GPU. MIG-backed and fractional vGPUs take no part in it.</source>
        <translation type="unfinished">Le pair à pair par NVSwitch fonctionne entre des vGPU à découpage temporel qui ont chacun un GPU entier. Les vGPU basés sur MIG et fractionnaires n&apos;y participent pas.</translation>
    </message>
    <message>
        <source>%1 is to use the NVSwitch of %2, which works in Linux guests only. Its guest system is %3.</source>
        <translation type="unfinished">%1 doit utiliser le NVSwitch de %2, qui ne fonctionne que dans les invités Linux. Son système invité est %3.</translation>
    </message>
    <message>
        <source>%1 is to use the NVSwitch of %2, which works in Linux guests only. Its guest system is not entered.</source>
        <translation type="unfinished">%1 doit utiliser le NVSwitch de %2, qui ne fonctionne que dans les invités Linux. Son système invité n&apos;est pas renseigné.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between GPUs on %2, but has one vGPU only. vGPUs of different VMs do not reach each other.</source>
        <translation type="unfinished">%1 a besoin du pair à pair entre des GPU sur %2, mais n&apos;a qu&apos;un vGPU. Les vGPU de VM différentes ne s&apos;atteignent pas.</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between GPUs, but has one vGPU only, of a model made for NVSwitch baseboards. It is not entered whether %2 has an NVSwitch.</source>
        <translation type="unfinished">%1 a besoin du pair à pair entre des GPU, mais n&apos;a qu&apos;un vGPU, d&apos;un modèle fait pour des cartes de base NVSwitch. Il n&apos;est pas renseigné si %2 a un NVSwitch.</translation>
    </message>
    <message>
        <source>Guests that use the NVSwitch are Linux</source>
        <translation type="unfinished">Les invités qui utilisent le NVSwitch sont Linux</translation>
    </message>
    <message>
        <source>NVIDIA supports peer-to-peer over NVSwitch in Linux guests only.</source>
        <translation type="unfinished">NVIDIA ne prend en charge le pair à pair par NVSwitch que dans les invités Linux.</translation>
    </message>
    <message>
        <source>Install a Linux guest, or do without peer-to-peer.</source>
        <translation type="unfinished">Installer un invité Linux, ou se passer du pair à pair.</translation>
    </message>
    <message>
        <source>GPUs that reach each other are in one VM</source>
        <translation type="unfinished">Les GPU qui s&apos;atteignent entre eux sont dans une seule VM</translation>
    </message>
    <message>
        <source>Peer-to-peer over NVSwitch works between the vGPUs of one VM, never between VMs. A VM with one vGPU has nothing to reach.</source>
        <translation type="unfinished">Le pair à pair par NVSwitch fonctionne entre les vGPU d&apos;une même VM, jamais entre VM. Une VM à un seul vGPU n&apos;a rien à atteindre.</translation>
    </message>
    <message>
        <source>Give all the GPUs to one VM, or do without peer-to-peer.</source>
        <translation type="unfinished">Donner tous les GPU à une seule VM, ou se passer du pair à pair.</translation>
    </message>
    <message>
        <source>Device group %2 of %1 has %3 vGPUs. The NVSwitch of %4 has partitions of these sizes only: %5.</source>
        <translation type="unfinished">Le groupe de périphériques %2 de %1 a %3 vGPU. Le NVSwitch de %4 n&apos;a de partitions que de ces tailles&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Leave %3 vGPUs in device group %2 of %1</source>
        <translation type="unfinished">Laisser %3 vGPU dans le groupe de périphériques %2 de %1</translation>
    </message>
    <message>
        <source>Device group %2 of %1 must sit on a partition of the NVSwitch of %3. Which modules form one is not in the catalog for %5.</source>
        <translation type="unfinished">Le groupe de périphériques %2 de %1 doit être sur une partition du NVSwitch de %3. Le catalogue ne dit pas pour %5 quels modules en forment une.</translation>
    </message>
    <message>
        <source>Device group %2 of %1 must sit on a partition of the NVSwitch of %3. The module ids of its GPUs are not all entered.</source>
        <translation type="unfinished">Le groupe de périphériques %2 de %1 doit être sur une partition du NVSwitch de %3. Les identifiants de module de ses GPU ne sont pas tous renseignés.</translation>
    </message>
    <message>
        <source>Device group %2 of %1 sits on modules %4 of %3, which form no partition of its NVSwitch.</source>
        <translation type="unfinished">Le groupe de périphériques %2 de %1 est sur les modules %4 de %3, qui ne forment pas de partition de son NVSwitch.</translation>
    </message>
    <message>
        <source>Move device group %2 of %1 to the partition of modules %3</source>
        <translation type="unfinished">Déplacer le groupe de périphériques %2 de %1 vers la partition des modules %3</translation>
    </message>
    <message>
        <source>A device group on NVSwitch has the size of a partition</source>
        <translation type="unfinished">Un groupe de périphériques sur NVSwitch a la taille d&apos;une partition</translation>
    </message>
    <message>
        <source>Fabric Manager links 2, 4 or 8 GPUs of a baseboard, or leaves one by itself. There are no partitions of 3 or 6 GPUs.</source>
        <translation type="unfinished">Fabric Manager relie 2, 4 ou 8 GPU d&apos;une carte de base, ou en laisse un seul. Il n&apos;y a pas de partitions de 3 ou 6 GPU.</translation>
    </message>
    <message>
        <source>Choose a device group of 2, 4 or 8 vGPUs.</source>
        <translation type="unfinished">Choisir un groupe de périphériques de 2, 4 ou 8 vGPU.</translation>
    </message>
    <message>
        <source>ESXi 8.0 Update 1 and later.</source>
        <translation type="unfinished">ESXi 8.0 Update 1 et versions ultérieures.</translation>
    </message>
    <message>
        <source>A device group on NVSwitch sits on the modules of one partition</source>
        <translation type="unfinished">Un groupe de périphériques sur NVSwitch est sur les modules d&apos;une même partition</translation>
    </message>
    <message>
        <source>Only certain modules of a baseboard can be linked: on HGX H100 the halves 1 to 4 and 5 to 8, and the pairs 1 and 3, 2 and 4, 5 and 7, 6 and 8. The module id is not in the order of PCI addresses. The pairs of HGX A100 were not read.</source>
        <translation type="unfinished">Seuls certains modules d&apos;une carte de base peuvent être reliés&#xa0;: sur HGX H100, les moitiés 1 à 4 et 5 à 8, et les paires 1 et 3, 2 et 4, 5 et 7, 6 et 8. L&apos;identifiant de module ne suit pas l&apos;ordre des adresses PCI. Les paires de HGX A100 n&apos;ont pas été lues.</translation>
    </message>
    <message>
        <source>Move the group to a free partition; keep a half free for a group of four.</source>
        <translation type="unfinished">Déplacer le groupe vers une partition libre&#xa0;; garder une moitié libre pour un groupe de quatre.</translation>
    </message>
    <message>
        <source>Baseboards whose partitions are in the catalog.</source>
        <translation type="unfinished">Cartes de base dont les partitions figurent dans le catalogue.</translation>
    </message>
    <message>
        <source>Do without vMotion for %1</source>
        <translation type="unfinished">Se passer de vMotion pour %1</translation>
    </message>
    <message>
        <source>Do without vSphere HA for %1</source>
        <translation type="unfinished">Se passer de vSphere HA pour %1</translation>
    </message>
    <message>
        <source>Do without Fault Tolerance for %1</source>
        <translation type="unfinished">Se passer de Fault Tolerance pour %1</translation>
    </message>
    <message>
        <source>Do without suspend and these snapshots for %1</source>
        <translation type="unfinished">Se passer d&apos;interruption et de ces snapshots pour %1</translation>
    </message>
    <message>
        <source>Do without Site Recovery for %1</source>
        <translation type="unfinished">Se passer de Site Recovery pour %1</translation>
    </message>
    <message>
        <source>Do without peer-to-peer between the GPUs of %1</source>
        <translation type="unfinished">Se passer du pair à pair entre les GPU de %1</translation>
    </message>
    <message>
        <source>Do without GPUDirect for %1</source>
        <translation type="unfinished">Se passer de GPUDirect pour %1</translation>
    </message>
    <message>
        <source>Do without adding and removing GPUs while %1 runs</source>
        <translation type="unfinished">Se passer d&apos;ajouter et de supprimer des GPU pendant que %1 est en marche</translation>
    </message>
    <message>
        <source>Do without unified memory, debugging and profiling for %1</source>
        <translation type="unfinished">Se passer de mémoire unifiée, de débogage et de profilage pour %1</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, which needs hardware version %3 or later. Its hardware version is not entered.</source>
        <translation type="unfinished">%1 a %2 vGPU, ce qui exige la version matérielle %3 ou ultérieure. Sa version matérielle n&apos;est pas renseignée.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs and hardware version %4. Several vGPUs need hardware version %3 or later.</source>
        <translation type="unfinished">%1 a %2 vGPU et la version matérielle %4. Plusieurs vGPU exigent la version matérielle %3 ou ultérieure.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs and hardware version %4. So many probably need hardware version %5, with which ESXi began to allow them; that is inferred.</source>
        <translation type="unfinished">%1 a %2 vGPU et la version matérielle %4. Un tel nombre exige probablement la version matérielle %5, avec laquelle ESXi a commencé à les permettre&#xa0;; cela est déduit.</translation>
    </message>
    <message>
        <source>Plan hardware version %2 for %1</source>
        <translation type="unfinished">Prévoir la version matérielle %2 pour %1</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O and has hardware version %2. It needs hardware version %3 or later.</source>
        <translation type="unfinished">%1 demande un GPU par DirectPath I/O dynamique et a la version matérielle %2. Il faut la version matérielle %3 ou ultérieure.</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O, which needs hardware version %3 or later. Its hardware version is not entered.</source>
        <translation type="unfinished">%1 demande un GPU par DirectPath I/O dynamique, ce qui exige la version matérielle %3 ou ultérieure. Sa version matérielle n&apos;est pas renseignée.</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O. It is not entered whether hot-plug of passthrough devices is on, which must not be.</source>
        <translation type="unfinished">%1 demande un GPU par DirectPath I/O dynamique. Il n&apos;est pas renseigné si le branchement à chaud des périphériques passthrough est activé, ce qu&apos;il ne doit pas être.</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O and has hot-plug of passthrough devices on. ESXi %2 excludes that; for its older ESXi version nothing was read.</source>
        <translation type="unfinished">%1 demande un GPU par DirectPath I/O dynamique et a le branchement à chaud des périphériques passthrough activé. ESXi %2 l&apos;exclut&#xa0;; pour sa version d&apos;ESXi plus ancienne, rien n&apos;a été lu.</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O and has hot-plug of passthrough devices on. The two exclude each other.</source>
        <translation type="unfinished">%1 demande un GPU par DirectPath I/O dynamique et a le branchement à chaud des périphériques passthrough activé. Les deux s&apos;excluent.</translation>
    </message>
    <message>
        <source>Plan hot-plug of passthrough devices switched off for %1</source>
        <translation type="unfinished">Prévoir le branchement à chaud des périphériques passthrough désactivé pour %1</translation>
    </message>
    <message>
        <source>%1 is a Linux guest with the NVIDIA vGPU guest driver and has secure boot on. It does not load the driver unless you sign it.</source>
        <translation type="unfinished">%1 est un invité Linux avec le pilote invité NVIDIA vGPU et a le démarrage sécurisé activé. Il ne charge pas le pilote si vous ne le signez pas.</translation>
    </message>
    <message>
        <source>%1 has the NVIDIA vGPU guest driver and secure boot on, with which a Linux guest does not load it unsigned. Its guest system is not entered.</source>
        <translation type="unfinished">%1 a le pilote invité NVIDIA vGPU et le démarrage sécurisé activé, avec lequel un invité Linux ne le charge pas sans signature. Son système invité n&apos;est pas renseigné.</translation>
    </message>
    <message>
        <source>%1 is a Linux guest with the NVIDIA vGPU guest driver. It is not entered whether secure boot is on, with which it does not load the driver unsigned.</source>
        <translation type="unfinished">%1 est un invité Linux avec le pilote invité NVIDIA vGPU. Il n&apos;est pas renseigné si le démarrage sécurisé est activé, avec lequel il ne charge pas le pilote sans signature.</translation>
    </message>
    <message>
        <source>Plan secure boot switched off for %1</source>
        <translation type="unfinished">Prévoir le démarrage sécurisé désactivé pour %1</translation>
    </message>
    <message>
        <source>%1 has a GPU device and memory hot-add on. All its memory is reserved, so none can be added while it runs.</source>
        <translation type="unfinished">%1 a un périphérique GPU et l&apos;ajout de mémoire à chaud activé. Toute sa mémoire est réservée&#xa0;; on ne peut donc pas en ajouter en marche.</translation>
    </message>
    <message>
        <source>%1 has a GPU device. It is not entered whether memory hot-add is on, which does not go with one.</source>
        <translation type="unfinished">%1 a un périphérique GPU. Il n&apos;est pas renseigné si l&apos;ajout de mémoire à chaud est activé, ce qui ne va pas avec un tel périphérique.</translation>
    </message>
    <message>
        <source>Plan memory hot-add switched off for %1</source>
        <translation type="unfinished">Prévoir l&apos;ajout de mémoire à chaud désactivé pour %1</translation>
    </message>
    <message>
        <source>A VM with several vGPUs has a hardware version that allows them</source>
        <translation type="unfinished">Une VM à plusieurs vGPU a une version matérielle qui les permet</translation>
    </message>
    <message>
        <source>Several vGPUs in one VM came with the hardware version of ESXi 6.7 Update 2. That more than four need the one of ESXi 8.0 is inferred, so it is a warning.</source>
        <translation type="unfinished">Plusieurs vGPU dans une VM sont venus avec la version matérielle d&apos;ESXi 6.7 Update 2. Que plus de quatre exigent celle d&apos;ESXi 8.0 est déduit&#xa0;; c&apos;est donc un avertissement.</translation>
    </message>
    <message>
        <source>Upgrade the compatibility of the VM.</source>
        <translation type="unfinished">Mettre à niveau la compatibilité de la VM.</translation>
    </message>
    <message>
        <source>Hardware version 15 and later; for more than four vGPUs 20.</source>
        <translation type="unfinished">Version matérielle 15 et ultérieures&#xa0;; pour plus de quatre vGPU, 20.</translation>
    </message>
    <message>
        <source>Dynamic DirectPath I/O has the hardware version that it needs</source>
        <translation type="unfinished">DirectPath I/O dynamique a la version matérielle qu&apos;il exige</translation>
    </message>
    <message>
        <source>Dynamic DirectPath I/O, which finds a matching device at power-on, came with hardware version 17 of ESXi 7.0. An older VM can have static passthrough only.</source>
        <translation type="unfinished">DirectPath I/O dynamique, qui trouve un périphérique correspondant à la mise sous tension, est venu avec la version matérielle 17 d&apos;ESXi 7.0. Une VM plus ancienne ne peut avoir que du passthrough statique.</translation>
    </message>
    <message>
        <source>ESXi 7.0 and later.</source>
        <translation type="unfinished">ESXi 7.0 et versions ultérieures.</translation>
    </message>
    <message>
        <source>Hot-plug of passthrough devices is off with Dynamic DirectPath I/O</source>
        <translation type="unfinished">Le branchement à chaud des périphériques passthrough est désactivé avec DirectPath I/O dynamique</translation>
    </message>
    <message>
        <source>A secondary text that cites the vSphere 9.0 documents says that a VM cannot have both. For older versions nothing was read; there it is a warning.</source>
        <translation type="unfinished">Un texte secondaire qui cite les documents de vSphere 9.0 dit qu&apos;une VM ne peut avoir les deux. Pour les versions plus anciennes, rien n&apos;a été lu&#xa0;; c&apos;est alors un avertissement.</translation>
    </message>
    <message>
        <source>Switch hot-plug of passthrough devices off.</source>
        <translation type="unfinished">Désactiver le branchement à chaud des périphériques passthrough.</translation>
    </message>
    <message>
        <source>Read for ESXi 9.0.</source>
        <translation type="unfinished">Lu pour ESXi 9.0.</translation>
    </message>
    <message>
        <source>Linux guests with secure boot have a signed vGPU guest driver</source>
        <translation type="unfinished">Les invités Linux avec démarrage sécurisé ont un pilote invité vGPU signé</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s vGPU guest driver for Linux is not signed. With EFI secure boot the guest&apos;s kernel refuses it, unless you sign it and enrol your key.</source>
        <translation type="unfinished">Le pilote invité vGPU de NVIDIA pour Linux n&apos;est pas signé. Avec le démarrage sécurisé EFI, le noyau de l&apos;invité le refuse, à moins de le signer et d&apos;enregistrer votre clé.</translation>
    </message>
    <message>
        <source>Switch secure boot off, or sign the driver.</source>
        <translation type="unfinished">Désactiver le démarrage sécurisé, ou signer le pilote.</translation>
    </message>
    <message>
        <source>Memory hot-add is off in a VM with a GPU</source>
        <translation type="unfinished">L&apos;ajout de mémoire à chaud est désactivé dans une VM avec un GPU</translation>
    </message>
    <message>
        <source>A VM with a GPU device has all its memory reserved, so that memory cannot be added while it runs. This is remembered; no source was read.</source>
        <translation type="unfinished">Une VM avec un périphérique GPU a toute sa mémoire réservée, si bien qu&apos;on ne peut pas ajouter de mémoire en marche. Cela est donné de mémoire&#xa0;; aucune source n&apos;a été lue.</translation>
    </message>
    <message>
        <source>Switch memory hot-add off.</source>
        <translation type="unfinished">Désactiver l&apos;ajout de mémoire à chaud.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion, but has a passthrough device. Such a VM moves only while it is powered off.</source>
        <translation type="unfinished">%1 doit se déplacer par vMotion, mais a un périphérique passthrough. Une telle VM ne se déplace que hors tension.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion or be suspended, but uses unified memory (enable_uvm), which excludes both.</source>
        <translation type="unfinished">%1 doit se déplacer par vMotion ou être interrompue, mais utilise la mémoire unifiée (enable_uvm), qui exclut les deux.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion or be suspended, but uses the CUDA debugger (enable_debugging), which excludes both.</source>
        <translation type="unfinished">%1 doit se déplacer par vMotion ou être interrompue, mais utilise le débogueur CUDA (enable_debugging), qui exclut les deux.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion or be suspended, but uses the CUDA profiler (enable_profiling), which excludes both.</source>
        <translation type="unfinished">%1 doit se déplacer par vMotion ou être interrompue, mais utilise le profileur CUDA (enable_profiling), qui exclut les deux.</translation>
    </message>
    <message>
        <source>vSphere HA is to restart %1, but its static passthrough device ties it to one host.</source>
        <translation type="unfinished">vSphere HA doit redémarrer %1, mais son périphérique passthrough statique la lie à un seul hôte.</translation>
    </message>
    <message>
        <source>Ask for the GPUs of %1 by Dynamic DirectPath I/O</source>
        <translation type="unfinished">Demander les GPU de %1 par DirectPath I/O dynamique</translation>
    </message>
    <message>
        <source>Fault Tolerance is to protect %1, but it has a passthrough device. The two exclude each other.</source>
        <translation type="unfinished">Fault Tolerance doit protéger %1, mais elle a un périphérique passthrough. Les deux s&apos;excluent.</translation>
    </message>
    <message>
        <source>Fault Tolerance is to protect %1, but it has a vGPU. That the two exclude each other is remembered, not read.</source>
        <translation type="unfinished">Fault Tolerance doit protéger %1, mais elle a un vGPU. Que les deux s&apos;excluent est donné de mémoire, non lu.</translation>
    </message>
    <message>
        <source>%1 is to be suspended or to have snapshots, but has a passthrough device, whose state ESXi cannot save.</source>
        <translation type="unfinished">%1 doit être interrompue ou avoir des snapshots, mais a un périphérique passthrough, dont ESXi ne peut pas enregistrer l&apos;état.</translation>
    </message>
    <message>
        <source>%1 is to have snapshots with memory and has a vGPU. Whether that works depends on host and profile; a snapshot of the powered-off VM always does.</source>
        <translation type="unfinished">%1 doit avoir des snapshots avec mémoire et a un vGPU. Que cela fonctionne dépend de l&apos;hôte et du profil&#xa0;; un snapshot de la VM hors tension fonctionne toujours.</translation>
    </message>
    <message>
        <source>Plan snapshots of %1 without its memory</source>
        <translation type="unfinished">Prévoir des snapshots de %1 sans sa mémoire</translation>
    </message>
    <message>
        <source>Site Recovery is to protect %1, but its static passthrough device does not map to one of the recovery site.</source>
        <translation type="unfinished">Site Recovery doit protéger %1, mais son périphérique passthrough statique ne correspond à aucun du site de récupération.</translation>
    </message>
    <message>
        <source>Site Recovery is to protect %1, which has a GPU device. The recovery site needs a free GPU that matches.</source>
        <translation type="unfinished">Site Recovery doit protéger %1, qui a un périphérique GPU. Le site de récupération a besoin d&apos;un GPU libre qui corresponde.</translation>
    </message>
    <message>
        <source>A VM that moves by vMotion has no passthrough device</source>
        <translation type="unfinished">Une VM qui se déplace par vMotion n&apos;a pas de périphérique passthrough</translation>
    </message>
    <message>
        <source>vMotion does not move the state of a passthrough device, static or dynamic. For maintenance such a VM must be powered off; with Dynamic DirectPath I/O it can move while it is off.</source>
        <translation type="unfinished">vMotion ne déplace pas l&apos;état d&apos;un périphérique passthrough, statique ou dynamique. Pour la maintenance, une telle VM doit être mise hors tension&#xa0;; avec DirectPath I/O dynamique, elle peut se déplacer hors tension.</translation>
    </message>
    <message>
        <source>Use a vGPU, or do without vMotion.</source>
        <translation type="unfinished">Utiliser un vGPU, ou se passer de vMotion.</translation>
    </message>
    <message>
        <source>All ESXi versions; Enhanced DirectPath devices are other devices.</source>
        <translation type="unfinished">Toutes les versions d&apos;ESXi&#xa0;; les périphériques Enhanced DirectPath sont d&apos;autres périphériques.</translation>
    </message>
    <message>
        <source>A VM that moves or is suspended uses no unified memory, debugger or profiler</source>
        <translation type="unfinished">Une VM qui se déplace ou est interrompue n&apos;utilise ni mémoire unifiée, ni débogueur, ni profileur</translation>
    </message>
    <message>
        <source>With enable_uvm, enable_debugging or enable_profiling set, a VM with a vGPU can neither be moved by vMotion nor be suspended and resumed.</source>
        <translation type="unfinished">Avec enable_uvm, enable_debugging ou enable_profiling réglé, une VM avec un vGPU ne peut ni être déplacée par vMotion, ni être interrompue et reprise.</translation>
    </message>
    <message>
        <source>Clear the plugin parameter, or do without vMotion and suspend.</source>
        <translation type="unfinished">Effacer le paramètre de plug-in, ou se passer de vMotion et d&apos;interruption.</translation>
    </message>
    <message>
        <source>A VM under vSphere HA has no static passthrough device</source>
        <translation type="unfinished">Une VM sous vSphere HA n&apos;a pas de périphérique passthrough statique</translation>
    </message>
    <message>
        <source>A static passthrough device names one PCI address of one host, so vSphere HA cannot restart the VM on another host.</source>
        <translation type="unfinished">Un périphérique passthrough statique désigne une adresse PCI d&apos;un seul hôte&#xa0;; vSphere HA ne peut donc pas redémarrer la VM sur un autre hôte.</translation>
    </message>
    <message>
        <source>Use Dynamic DirectPath I/O or a vGPU.</source>
        <translation type="unfinished">Utiliser DirectPath I/O dynamique ou un vGPU.</translation>
    </message>
    <message>
        <source>A VM under Fault Tolerance has no GPU</source>
        <translation type="unfinished">Une VM sous Fault Tolerance n&apos;a pas de GPU</translation>
    </message>
    <message>
        <source>Fault Tolerance keeps a copy of the VM in step on another host, which it cannot do with a passthrough device. That the same holds for vGPUs is remembered, so there it is a warning.</source>
        <translation type="unfinished">Fault Tolerance tient une copie de la VM synchronisée sur un autre hôte, ce qu&apos;il ne peut pas faire avec un périphérique passthrough. Que cela vaille aussi pour les vGPU est donné de mémoire&#xa0;; c&apos;est alors un avertissement.</translation>
    </message>
    <message>
        <source>Do without Fault Tolerance.</source>
        <translation type="unfinished">Se passer de Fault Tolerance.</translation>
    </message>
    <message>
        <source>A VM with a passthrough device has no snapshots and is not suspended</source>
        <translation type="unfinished">Une VM avec un périphérique passthrough n&apos;a pas de snapshots et n&apos;est pas interrompue</translation>
    </message>
    <message>
        <source>ESXi cannot save the state of a passthrough device, so that a VM with one can neither be suspended nor have snapshots while it runs.</source>
        <translation type="unfinished">ESXi ne peut pas enregistrer l&apos;état d&apos;un périphérique passthrough, si bien qu&apos;une VM qui en a un ne peut ni être interrompue, ni avoir de snapshots en marche.</translation>
    </message>
    <message>
        <source>Use a vGPU, or back the VM up while it is off.</source>
        <translation type="unfinished">Utiliser un vGPU, ou sauvegarder la VM hors tension.</translation>
    </message>
    <message>
        <source>Snapshots with memory of a VM with a vGPU depend on host and profile</source>
        <translation type="unfinished">Les snapshots avec mémoire d&apos;une VM avec un vGPU dépendent de l&apos;hôte et du profil</translation>
    </message>
    <message>
        <source>Each host says for each profile whether snapshots with memory are supported (memorySnapshotSupported). A design does not hold that, so ask the host.</source>
        <translation type="unfinished">Chaque hôte dit pour chaque profil si les snapshots avec mémoire sont pris en charge (memorySnapshotSupported). Un projet ne contient pas cela&#xa0;; interroger donc l&apos;hôte.</translation>
    </message>
    <message>
        <source>Power the VM off first, or take snapshots without memory.</source>
        <translation type="unfinished">Mettre d&apos;abord la VM hors tension, ou prendre des snapshots sans mémoire.</translation>
    </message>
    <message>
        <source>Site Recovery of a VM with a GPU needs a GPU at the other site</source>
        <translation type="unfinished">Site Recovery d&apos;une VM avec un GPU exige un GPU sur l&apos;autre site</translation>
    </message>
    <message>
        <source>The recovery site needs a device that matches, and a static passthrough device must be assigned again by hand. This is remembered; no source was read.</source>
        <translation type="unfinished">Le site de récupération a besoin d&apos;un périphérique qui corresponde, et un périphérique passthrough statique doit être réaffecté à la main. Cela est donné de mémoire&#xa0;; aucune source n&apos;a été lue.</translation>
    </message>
    <message>
        <source>Plan the manual step in the recovery plan.</source>
        <translation type="unfinished">Prévoir l&apos;étape manuelle dans le plan de récupération.</translation>
    </message>
    <message>
        <source>All versions.</source>
        <translation type="unfinished">Toutes les versions.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion with its vGPU, but %2 runs ESXi %3. That works from ESXi %4 on.</source>
        <translation type="unfinished">%1 doit se déplacer par vMotion avec son vGPU, mais %2 exécute ESXi %3. Cela fonctionne à partir d&apos;ESXi %4.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion with its vGPU, which works from ESXi %4 on. The ESXi version of %2 is not entered.</source>
        <translation type="unfinished">%1 doit se déplacer par vMotion avec son vGPU, ce qui fonctionne à partir d&apos;ESXi %4. La version d&apos;ESXi de %2 n&apos;est pas renseignée.</translation>
    </message>
    <message>
        <source>vMotion of vGPUs is off for %1 (vgpu.hotmigrate.enabled), but VMs with vGPUs are to move by vMotion: %2 of them, such as %3.</source>
        <translation type="unfinished">vMotion de vGPU est désactivé pour %1 (vgpu.hotmigrate.enabled), mais des VM à vGPU doivent se déplacer par vMotion&#xa0;: %2 d&apos;entre elles, par exemple %3.</translation>
    </message>
    <message>
        <source>VMs with vGPUs in %1 are to move by vMotion: %2 of them, such as %3. It is not entered whether vgpu.hotmigrate.enabled is set; vCenter&apos;s default is off.</source>
        <translation type="unfinished">Des VM à vGPU dans %1 doivent se déplacer par vMotion&#xa0;: %2 d&apos;entre elles, par exemple %3. Il n&apos;est pas renseigné si vgpu.hotmigrate.enabled est réglé&#xa0;; par défaut, vCenter le désactive.</translation>
    </message>
    <message>
        <source>Plan vMotion of vGPUs switched on for %1</source>
        <translation type="unfinished">Prévoir vMotion de vGPU activé pour %1</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion. The catalog does not know vGPU profile %2, so it is unknown how long vMotion stuns the VM.</source>
        <translation type="unfinished">%1 doit se déplacer par vMotion. Le catalogue ne connaît pas le profil vGPU %2&#xa0;; on ignore donc combien de temps vMotion interrompt (stun) la VM.</translation>
    </message>
    <message>
        <source>vMotion stuns %1 while it copies %2 GB of frame buffer: over %3 Gbit/s by estimate %4 seconds, at worst %5. Whether the limit can be set to %6 seconds depends on the ESXi version of its host, which is not entered.</source>
        <translation type="unfinished">vMotion interrompt (stun) %1 pendant qu&apos;il copie %2 GB de frame buffer&#xa0;: à %3 Gbit/s environ %4 secondes, au pire %5. Que la limite puisse être réglée sur %6 secondes dépend de la version d&apos;ESXi de son hôte, qui n&apos;est pas renseignée.</translation>
    </message>
    <message>
        <source>vMotion stuns %1 while it copies %2 GB of frame buffer: over %3 Gbit/s by estimate %4 seconds, at worst %5; the limit is %6. The speed of the vMotion network is not entered.</source>
        <translation type="unfinished">vMotion interrompt (stun) %1 pendant qu&apos;il copie %2 GB de frame buffer&#xa0;: à %3 Gbit/s environ %4 secondes, au pire %5&#xa0;; la limite est %6. Le débit du réseau vMotion n&apos;est pas renseigné.</translation>
    </message>
    <message>
        <source>vMotion stuns %1 while it copies %2 GB of frame buffer: over %3 Gbit/s by estimate %4 seconds, at worst %5. The limit is %6 seconds, so vMotion fails.</source>
        <translation type="unfinished">vMotion interrompt (stun) %1 pendant qu&apos;il copie %2 GB de frame buffer&#xa0;: à %3 Gbit/s environ %4 secondes, au pire %5. La limite est %6 secondes&#xa0;; vMotion échoue donc.</translation>
    </message>
    <message>
        <source>vMotion stuns %1 while it copies %2 GB of frame buffer: over %3 Gbit/s by estimate %4 seconds, at worst %5. The limit is %6 seconds, so vMotion may fail.</source>
        <translation type="unfinished">vMotion interrompt (stun) %1 pendant qu&apos;il copie %2 GB de frame buffer&#xa0;: à %3 Gbit/s environ %4 secondes, au pire %5. La limite est %6 secondes&#xa0;; vMotion peut donc échouer.</translation>
    </message>
    <message>
        <source>Plan a stun limit of %2 seconds for %1</source>
        <translation type="unfinished">Prévoir une limite d&apos;interruption (stun) de %2 secondes pour %1</translation>
    </message>
    <message>
        <source>DRS of %1 is fully automated, and %2 VMs there have vGPUs. Before ESXi %3 DRS does not move them by itself, and not all its hosts run that.</source>
        <translation type="unfinished">Le DRS de %1 est entièrement automatisé, et %2 VM y ont des vGPU. Avant ESXi %3, DRS ne les déplace pas de lui-même, et tous ses hôtes n&apos;exécutent pas cette version.</translation>
    </message>
    <message>
        <source>DRS of %1 is fully automated, and %2 VMs there have vGPUs, which it does not move without the option PassthroughDrsAutomation=1.</source>
        <translation type="unfinished">Le DRS de %1 est entièrement automatisé, et %2 VM y ont des vGPU, qu&apos;il ne déplace pas sans l&apos;option PassthroughDrsAutomation=1.</translation>
    </message>
    <message>
        <source>DRS of %1 is fully automated, and %2 VMs there have vGPUs. It is not entered whether the option PassthroughDrsAutomation=1 is set, with which it moves them.</source>
        <translation type="unfinished">Le DRS de %1 est entièrement automatisé, et %2 VM y ont des vGPU. Il n&apos;est pas renseigné si l&apos;option PassthroughDrsAutomation=1 est réglée, avec laquelle il les déplace.</translation>
    </message>
    <message>
        <source>DRS of %1 is fully automated and to move its %2 VMs with vGPUs, which works from ESXi %3 on. The ESXi version of a host is not entered.</source>
        <translation type="unfinished">Le DRS de %1 est entièrement automatisé et doit déplacer ses %2 VM à vGPU, ce qui fonctionne à partir d&apos;ESXi %3. La version d&apos;ESXi d&apos;un hôte n&apos;est pas renseignée.</translation>
    </message>
    <message>
        <source>%2 VMs of %1 have vGPUs, which a fully automated DRS does not move without more ado. The automation level of its DRS is not entered.</source>
        <translation type="unfinished">%2 VM de %1 ont des vGPU, qu&apos;un DRS entièrement automatisé ne déplace pas sans autre réglage. Le niveau d&apos;automatisation de son DRS n&apos;est pas renseigné.</translation>
    </message>
    <message>
        <source>Plan DRS of %1 partially automated</source>
        <translation type="unfinished">Prévoir le DRS de %1 partiellement automatisé</translation>
    </message>
    <message>
        <source>Let DRS of %1 move VMs with vGPUs</source>
        <translation type="unfinished">Laisser le DRS de %1 déplacer les VM à vGPU</translation>
    </message>
    <message>
        <source>vMotion of vGPUs is switched on where VMs need it</source>
        <translation type="unfinished">vMotion de vGPU est activé là où des VM en ont besoin</translation>
    </message>
    <message>
        <source>vCenter moves VMs with vGPUs only if its advanced setting vgpu.hotmigrate.enabled is true. It is false by default.</source>
        <translation type="unfinished">vCenter ne déplace les VM à vGPU que si son paramètre avancé vgpu.hotmigrate.enabled vaut true. Il vaut false par défaut.</translation>
    </message>
    <message>
        <source>Set vgpu.hotmigrate.enabled to true in vCenter&apos;s advanced settings.</source>
        <translation type="unfinished">Régler vgpu.hotmigrate.enabled sur true dans les paramètres avancés de vCenter.</translation>
    </message>
    <message>
        <source>ESXi 6.7 Update 1 and later; before, vGPUs do not move.</source>
        <translation type="unfinished">ESXi 6.7 Update 1 et versions ultérieures&#xa0;; avant, les vGPU ne se déplacent pas.</translation>
    </message>
    <message>
        <source>vMotion copies the frame buffer within the stun limit</source>
        <translation type="unfinished">vMotion copie le frame buffer dans la limite d&apos;interruption (stun)</translation>
    </message>
    <message>
        <source>vMotion stops the VM while it copies the frame buffer of its vGPUs, and gives up when that takes longer than the stun limit, by default 100 seconds. The estimate takes one measured size and network, 32 GB over 10 Gbit/s, in proportion, which is inferred; vSphere estimates for C-series and Q-series only.</source>
        <translation type="unfinished">vMotion arrête la VM pendant qu&apos;il copie le frame buffer de ses vGPU, et abandonne si cela dure plus que la limite d&apos;interruption (stun), par défaut 100 secondes. L&apos;estimation part d&apos;une taille et d&apos;un réseau mesurés, 32 GB à 10 Gbit/s, en proportion, ce qui est déduit&#xa0;; vSphere n&apos;estime que pour les séries C et Q.</translation>
    </message>
    <message>
        <source>Raise the limit (VmDevicesStunTimeTolerated, from ESXi 8.0 Update 2 on), or use a faster vMotion network.</source>
        <translation type="unfinished">Relever la limite (VmDevicesStunTimeTolerated, à partir d&apos;ESXi 8.0 Update 2), ou utiliser un réseau vMotion plus rapide.</translation>
    </message>
    <message>
        <source>All; the limit can be set from ESXi 8.0 Update 2 on.</source>
        <translation type="unfinished">Toutes&#xa0;; la limite est réglable à partir d&apos;ESXi 8.0 Update 2.</translation>
    </message>
    <message>
        <source>DRS is not fully automated where VMs have vGPUs, unless told to move them</source>
        <translation type="unfinished">DRS n&apos;est pas entièrement automatisé là où des VM ont des vGPU, sauf s&apos;il est chargé de les déplacer</translation>
    </message>
    <message>
        <source>NVIDIA supports DRS with vGPUs in the levels manual and partially automated. From ESXi 8.0 Update 2 on the options PassthroughDrsAutomation=1 and LBMaxVmotionPerHost=1 let a fully automated DRS move such VMs.</source>
        <translation type="unfinished">NVIDIA prend en charge DRS avec des vGPU aux niveaux manuel et partiellement automatisé. À partir d&apos;ESXi 8.0 Update 2, les options PassthroughDrsAutomation=1 et LBMaxVmotionPerHost=1 permettent à un DRS entièrement automatisé de déplacer de telles VM.</translation>
    </message>
    <message>
        <source>Choose the level partially automated, or set the options.</source>
        <translation type="unfinished">Choisir le niveau partiellement automatisé, ou régler les options.</translation>
    </message>
    <message>
        <source>All; with the options ESXi 8.0 Update 2 and later.</source>
        <translation type="unfinished">Toutes&#xa0;; avec les options, ESXi 8.0 Update 2 et versions ultérieures.</translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the ECC setting of %5 is not entered.</source>
        <translation type="unfinished">On ignore si %2 peut accueillir %3 par vMotion (VM&#xa0;: %4, dont %1)&#xa0;: le réglage ECC de %5 n&apos;est pas renseigné.</translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the ECC setting of the GPU that it is on today is not entered.</source>
        <translation type="unfinished">On ignore si %2 peut accueillir %3 par vMotion (VM&#xa0;: %4, dont %1)&#xa0;: le réglage ECC du GPU où il se trouve aujourd&apos;hui n&apos;est pas renseigné.</translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the release of the vGPU Manager there is not entered.</source>
        <translation type="unfinished">On ignore si %2 peut accueillir %3 par vMotion (VM&#xa0;: %4, dont %1)&#xa0;: la version du vGPU Manager n&apos;y est pas renseignée.</translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the release of the vGPU guest driver is not entered.</source>
        <translation type="unfinished">On ignore si %2 peut accueillir %3 par vMotion (VM&#xa0;: %4, dont %1)&#xa0;: la version du pilote invité vGPU n&apos;est pas renseignée.</translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the catalog does not know whether the guest driver goes with the vGPU Manager there.</source>
        <translation type="unfinished">On ignore si %2 peut accueillir %3 par vMotion (VM&#xa0;: %4, dont %1)&#xa0;: le catalogue ne sait pas si le pilote invité va avec le vGPU Manager qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion, but no other host of %2 has a GPU for %3. vMotion needs the same GPU board.</source>
        <translation type="unfinished">%1 doit se déplacer par vMotion, mais aucun autre hôte de %2 n&apos;a de GPU pour %3. vMotion exige la même carte GPU.</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion, but of the other hosts of %2 with the same GPU board (%4) none can take its %3: each lacks a free slot, the same mode or ECC setting, or a vGPU Manager that goes with its guest driver.</source>
        <translation type="unfinished">%1 doit se déplacer par vMotion, mais parmi les autres hôtes de %2 avec la même carte GPU (%4), aucun ne peut accueillir son %3&#xa0;: à chacun manque un emplacement libre, le même mode ou réglage ECC, ou un vGPU Manager qui aille avec son pilote invité.</translation>
    </message>
    <message>
        <source>Another host of the cluster can take a VM that moves by vMotion</source>
        <translation type="unfinished">Un autre hôte du cluster peut accueillir une VM qui se déplace par vMotion</translation>
    </message>
    <message>
        <source>The destination needs the same GPU board (not 94 GB for 80 GB, nor H200 for H100), a free slot for the profile, the same ECC setting, the same mode (time-sliced or MIG) and a vGPU Manager that goes with the guest driver. A host that may be one, if facts that are not entered are as they should be, is reported as unknown.</source>
        <translation type="unfinished">La destination exige la même carte GPU (pas 94 GB pour 80 GB, ni H200 pour H100), un emplacement libre pour le profil, le même réglage ECC, le même mode (à découpage temporel ou MIG) et un vGPU Manager qui va avec le pilote invité. Un hôte qui peut en être une, si des faits non renseignés sont comme il faut, est signalé comme inconnu.</translation>
    </message>
    <message>
        <source>Make another host alike and keep a slot free there, or do without vMotion.</source>
        <translation type="unfinished">Rendre un autre hôte semblable et y garder un emplacement libre, ou se passer de vMotion.</translation>
    </message>
    <message>
        <source>The assignment policy of %1 (best performance) does not reach its GPUs in mixed-size or MIG mode: %2. There ESXi chooses the GPU by itself.</source>
        <translation type="unfinished">La stratégie d&apos;attribution de %1 (meilleures performances) n&apos;atteint pas ses GPU en mode taille mixte ou MIG&#xa0;: %2. ESXi y choisit lui-même le GPU.</translation>
    </message>
    <message>
        <source>The assignment policy of %1 (consolidation) does not reach its GPUs in mixed-size or MIG mode: %2. There ESXi chooses the GPU by itself.</source>
        <translation type="unfinished">La stratégie d&apos;attribution de %1 (consolidation) n&apos;atteint pas ses GPU en mode taille mixte ou MIG&#xa0;: %2. ESXi y choisit lui-même le GPU.</translation>
    </message>
    <message>
        <source>%1 spreads vGPUs over its GPUs in same-size mode. If its %2 vGPUs of %3 power on first, they lock %4 of %5 GPUs to that size; vGPUs of other sizes (sizes: %6) find %7 free.</source>
        <translation type="unfinished">%1 répartit les vGPU sur ses GPU en mode taille identique. Si ses %2 vGPU de %3 sont mis sous tension les premiers, ils verrouillent %4 des %5 GPU sur cette taille&#xa0;; les vGPU d&apos;autres tailles (tailles&#xa0;: %6) en trouvent %7 libres.</translation>
    </message>
    <message>
        <source>Set the assignment policy of %1 to consolidation</source>
        <translation type="unfinished">Régler la stratégie d&apos;attribution de %1 sur consolidation</translation>
    </message>
    <message>
        <source>The assignment policy counts in same-size mode only</source>
        <translation type="unfinished">La stratégie d&apos;attribution ne compte qu&apos;en mode taille identique</translation>
    </message>
    <message>
        <source>A host&apos;s policy says which GPU takes the next vGPU: the one with the fewest VMs (best performance) or the one with the most (consolidation). For GPUs in mixed-size and MIG mode it has no effect.</source>
        <translation type="unfinished">La stratégie d&apos;un hôte dit quel GPU prend le vGPU suivant&#xa0;: celui qui a le moins de VM (meilleures performances) ou celui qui en a le plus (consolidation). Pour les GPU en mode taille mixte et MIG, elle n&apos;a aucun effet.</translation>
    </message>
    <message>
        <source>Nothing to do; do not rely on the policy for these GPUs.</source>
        <translation type="unfinished">Rien à faire&#xa0;; ne pas compter sur la stratégie pour ces GPU.</translation>
    </message>
    <message>
        <source>ESXi 8.0 Update 3 and later.</source>
        <translation type="unfinished">ESXi 8.0 Update 3 et versions ultérieures.</translation>
    </message>
    <message>
        <source>Spreading leaves a GPU for each size of vGPU</source>
        <translation type="unfinished">La répartition laisse un GPU pour chaque taille de vGPU</translation>
    </message>
    <message>
        <source>With policy best performance each VM takes the GPU with the fewest vGPUs, an empty one if there is one, and in same-size mode locks it to its size. When the VMs of the most frequent size power on first, there must be an empty GPU left for each other size. ESXi decides by power-on order, not by this design. Powered-off VMs and reserved slots do not count.</source>
        <translation type="unfinished">Avec la stratégie meilleures performances, chaque VM prend le GPU qui a le moins de vGPU, un GPU vide s&apos;il y en a un, et en mode taille identique le verrouille sur sa taille. Lorsque les VM de la taille la plus fréquente sont mises sous tension les premières, il doit rester un GPU vide pour chaque autre taille. ESXi décide d&apos;après l&apos;ordre de mise sous tension, non d&apos;après ce projet. Les VM hors tension et les emplacements réservés ne comptent pas.</translation>
    </message>
    <message>
        <source>Set the policy to consolidation, use mixed-size mode, or power on the VMs of the rarer sizes first.</source>
        <translation type="unfinished">Régler la stratégie sur consolidation, utiliser le mode taille mixte, ou mettre sous tension d&apos;abord les VM des tailles plus rares.</translation>
    </message>
    <message>
        <source>%1 has GPUs of %2 models, among them %3 and %4. That is allowed: each GPU follows its own rules, and one release of the vGPU Manager must support all that serve vGPUs.</source>
        <translation type="unfinished">%1 a des GPU de %2 modèles, dont %3 et %4. C&apos;est permis&#xa0;: chaque GPU suit ses propres règles, et une seule version du vGPU Manager doit prendre en charge tous ceux qui servent des vGPU.</translation>
    </message>
    <message>
        <source>%1 is one of the %2 GPUs of a board. Each of them has a PCI address, a use and a vGPU mode of its own.</source>
        <translation type="unfinished">%1 est l&apos;un des %2 GPU d&apos;une carte. Chacun d&apos;eux a sa propre adresse PCI, son propre usage et son propre mode vGPU.</translation>
    </message>
    <message>
        <source>A host may hold GPUs of several models</source>
        <translation type="unfinished">Un hôte peut porter des GPU de plusieurs modèles</translation>
    </message>
    <message>
        <source>Rules apply per GPU. One vGPU Manager release must support all models that serve vGPUs, and one VM cannot combine vGPUs of different boards. That several models in one host are fine is inferred from documents that show it.</source>
        <translation type="unfinished">Les règles s&apos;appliquent par GPU. Une seule version du vGPU Manager doit prendre en charge tous les modèles qui servent des vGPU, et une VM ne peut pas combiner des vGPU de cartes différentes. Que plusieurs modèles dans un même hôte conviennent est déduit de documents qui le montrent.</translation>
    </message>
    <message>
        <source>Look for each model whether the host&apos;s vGPU release supports it.</source>
        <translation type="unfinished">Vérifier pour chaque modèle si la version vGPU de l&apos;hôte le prend en charge.</translation>
    </message>
    <message>
        <source>A board with several GPUs is planned GPU by GPU</source>
        <translation type="unfinished">Une carte à plusieurs GPU se planifie GPU par GPU</translation>
    </message>
    <message>
        <source>Some boards carry several physical GPUs, A16 for instance four. ESXi sees each as a device of its own, and a vGPU never reaches over two of them. The count was read for A16, for older boards it is remembered.</source>
        <translation type="unfinished">Certaines cartes portent plusieurs GPU physiques, A16 par exemple quatre. ESXi voit chacun comme un périphérique distinct, et un vGPU ne s&apos;étend jamais sur deux d&apos;entre eux. Le nombre a été lu pour A16&#xa0;; pour les cartes plus anciennes, il est donné de mémoire.</translation>
    </message>
    <message>
        <source>Enter each GPU of the board with its own PCI address.</source>
        <translation type="unfinished">Saisir chaque GPU de la carte avec sa propre adresse PCI.</translation>
    </message>
    <message>
        <source>%1 runs on %2, but its passthrough device is %3 on %4. Static DirectPath I/O names one PCI device of one host.</source>
        <translation type="unfinished">%1 s&apos;exécute sur %2, mais son périphérique passthrough est %3 sur %4. DirectPath I/O statique désigne un seul périphérique PCI d&apos;un seul hôte.</translation>
    </message>
    <message>
        <source>%1 runs on %2, but one of its GPU devices is placed on %3 of %4. A VM runs on 1 host and can use only that host&apos;s GPUs.</source>
        <translation type="unfinished">%1 s&apos;exécute sur %2, mais un de ses périphériques GPU est placé sur %3 de %4. Une VM s&apos;exécute sur 1 hôte et ne peut utiliser que les GPU de cet hôte.</translation>
    </message>
    <message>
        <source>Let %1 run on %2</source>
        <translation type="unfinished">Exécuter %1 sur %2</translation>
    </message>
    <message>
        <source>A passthrough device is on the VM&apos;s own host</source>
        <translation type="unfinished">Un périphérique passthrough est sur l&apos;hôte même de la VM</translation>
    </message>
    <message>
        <source>Static DirectPath I/O binds a VM to the segment, bus, device and function of one host&apos;s PCI device, so the VM can power on only there.</source>
        <translation type="unfinished">DirectPath I/O statique lie une VM au segment, au bus, au périphérique et à la fonction d&apos;un périphérique PCI d&apos;un hôte&#xa0;; la VM ne peut donc être mise sous tension que là.</translation>
    </message>
    <message>
        <source>Move the VM to that host, choose a GPU of its own host, or use Dynamic DirectPath I/O.</source>
        <translation type="unfinished">Déplacer la VM vers cet hôte, choisir un GPU de son propre hôte, ou utiliser DirectPath I/O dynamique.</translation>
    </message>
    <message>
        <source>The GPU devices of a VM are on one host</source>
        <translation type="unfinished">Les périphériques GPU d&apos;une VM sont sur un seul hôte</translation>
    </message>
    <message>
        <source>DRS chooses one host that can give the VM all its GPU devices; a VM never reaches a GPU of another host. The rule is our own inference from how DRS places GPU VMs: vSphere has no way to ask for such a VM.</source>
        <translation type="unfinished">DRS choisit un hôte qui peut donner à la VM tous ses périphériques GPU&#xa0;; une VM n&apos;atteint jamais un GPU d&apos;un autre hôte. La règle est notre propre déduction de la façon dont DRS place les VM à GPU&#xa0;: vSphere n&apos;a aucun moyen de demander une telle VM.</translation>
    </message>
    <message>
        <source>Place all devices of the VM on GPUs of one host, or let the VM run on the host that has them.</source>
        <translation type="unfinished">Placer tous les périphériques de la VM sur des GPU d&apos;un seul hôte, ou exécuter la VM sur l&apos;hôte qui les porte.</translation>
    </message>
    <message>
        <source>Neither the release of the vGPU guest driver of %1 nor that of the vGPU Manager on %2 is entered, so it is unknown whether they suit each other.</source>
        <translation type="unfinished">Ni la version du pilote invité vGPU de %1 ni celle du vGPU Manager de %2 ne sont renseignées&#xa0;; on ignore donc si elles vont ensemble.</translation>
    </message>
    <message>
        <source>The release of the vGPU guest driver of %1 is not entered, so it is unknown whether it suits the vGPU Manager %3 on %2.</source>
        <translation type="unfinished">La version du pilote invité vGPU de %1 n&apos;est pas renseignée&#xa0;; on ignore donc si elle convient au vGPU Manager %3 de %2.</translation>
    </message>
    <message>
        <source>The release of the vGPU Manager on %2 is not entered, so it is unknown whether it suits the vGPU guest driver %4 of %1.</source>
        <translation type="unfinished">La version du vGPU Manager de %2 n&apos;est pas renseignée&#xa0;; on ignore donc si elle convient au pilote invité vGPU %4 de %1.</translation>
    </message>
    <message>
        <source>The catalog does not say whether the vGPU guest driver %4 of %1 suits the vGPU Manager %3 on %2.</source>
        <translation type="unfinished">Le catalogue ne dit pas si le pilote invité vGPU %4 de %1 convient au vGPU Manager %3 de %2.</translation>
    </message>
    <message>
        <source>%1 has vGPU guest driver %4, but %2 runs vGPU Manager %3. A guest driver works under a manager of its own branch, of the branch after it, or, if both are long-term branches, of the next long-term branch.</source>
        <translation type="unfinished">%1 a le pilote invité vGPU %4, mais %2 exécute le vGPU Manager %3. Un pilote invité fonctionne sous un Manager de sa propre branche, de la branche suivante ou, si les deux sont des branches à long terme, de la branche à long terme suivante.</translation>
    </message>
    <message>
        <source>%1 has vGPU guest driver %4, which is newer than vGPU Manager %3 on %2. The vGPU does not load in the guest.</source>
        <translation type="unfinished">%1 a le pilote invité vGPU %4, qui est plus récent que le vGPU Manager %3 de %2. Le vGPU ne se charge pas dans l&apos;invité.</translation>
    </message>
    <message>
        <source>%1 has vGPU guest driver %4 under vGPU Manager %3 on %2. They work together, but only features, GPUs and guest systems that both branches support can be used.</source>
        <translation type="unfinished">%1 a le pilote invité vGPU %4 sous le vGPU Manager %3 de %2. Ils fonctionnent ensemble, mais seuls sont utilisables les fonctions, GPU et systèmes invités que prennent en charge les deux branches.</translation>
    </message>
    <message>
        <source>The guest driver&apos;s branch suits the host&apos;s vGPU Manager</source>
        <translation type="unfinished">La branche du pilote invité convient au vGPU Manager de l&apos;hôte</translation>
    </message>
    <message>
        <source>NVIDIA supports a guest driver of the same branch as the vGPU Manager, of the branch before it, and of the previous long-term branch under a long-term branch. With any other pair the vGPU fails to load. From which release on each relaxation holds is remembered.</source>
        <translation type="unfinished">NVIDIA prend en charge un pilote invité de la même branche que le vGPU Manager, de la branche précédente, et de la branche à long terme précédente sous une branche à long terme. Avec tout autre couple, le vGPU ne se charge pas. La version à partir de laquelle vaut chaque assouplissement est donnée de mémoire.</translation>
    </message>
    <message>
        <source>Change the guest driver to the host&apos;s release, or to the branch before it.</source>
        <translation type="unfinished">Passer le pilote invité à la version de l&apos;hôte, ou à la branche précédente.</translation>
    </message>
    <message>
        <source>As written for vGPU release 15 and later; up to release 8 the branches must be equal.</source>
        <translation type="unfinished">Tel quel pour vGPU 15 et versions ultérieures&#xa0;; jusqu&apos;à la version 8, les branches doivent être identiques.</translation>
    </message>
    <message>
        <source>A guest driver is not newer than the host&apos;s vGPU Manager</source>
        <translation type="unfinished">Un pilote invité n&apos;est pas plus récent que le vGPU Manager de l&apos;hôte</translation>
    </message>
    <message>
        <source>NVIDIA lists no pair in which the guest driver is of a newer branch than the vGPU Manager: the vGPU does not load in the guest.</source>
        <translation type="unfinished">NVIDIA n&apos;indique aucun couple où le pilote invité est d&apos;une branche plus récente que le vGPU Manager&#xa0;: le vGPU ne se charge pas dans l&apos;invité.</translation>
    </message>
    <message>
        <source>Update the vGPU Manager on the hosts first, then the guests; or use an older guest driver.</source>
        <translation type="unfinished">Mettre d&apos;abord à jour le vGPU Manager sur les hôtes, puis les invités&#xa0;; ou utiliser un pilote invité plus ancien.</translation>
    </message>
    <message>
        <source>A guest driver of an older branch limits what the VM can use</source>
        <translation type="unfinished">Un pilote invité d&apos;une branche plus ancienne limite ce que la VM peut utiliser</translation>
    </message>
    <message>
        <source>A guest driver of an older branch that works under the host&apos;s vGPU Manager gives the VM only what both releases support. That was read for release 19; that it holds for each branch since release 15 is remembered. Pairs that do not work at all, and releases that are not entered, are reported by guest-host-branch-incompatible.</source>
        <translation type="unfinished">Un pilote invité d&apos;une branche plus ancienne qui fonctionne sous le vGPU Manager de l&apos;hôte ne donne à la VM que ce que prennent en charge les deux versions. Cela a été lu pour la version 19&#xa0;; que cela vaille pour chaque branche depuis la version 15 est donné de mémoire. Les couples qui ne fonctionnent pas du tout, et les versions non renseignées, sont signalés par guest-host-branch-incompatible.</translation>
    </message>
    <message>
        <source>Update the guest driver after the hosts.</source>
        <translation type="unfinished">Mettre à jour le pilote invité après les hôtes.</translation>
    </message>
    <message>
        <source>vGPU release 15 and later, where pairs of different branches work at all.</source>
        <translation type="unfinished">vGPU 15 et versions ultérieures, là où des couples de branches différentes fonctionnent.</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O, but %2 runs ESXi %3. It needs ESXi %4 or later.</source>
        <translation type="unfinished">%1 demande un GPU par DirectPath I/O dynamique, mais %2 exécute ESXi %3. Il faut ESXi %4 ou ultérieur.</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O, which needs ESXi %4 or later. The ESXi version of %2 is not entered.</source>
        <translation type="unfinished">%1 demande un GPU par DirectPath I/O dynamique, ce qui exige ESXi %4 ou ultérieur. La version d&apos;ESXi de %2 n&apos;est pas renseignée.</translation>
    </message>
    <message>
        <source>%1 is to have %2 GPUs of model %3 by Dynamic DirectPath I/O, but %4 has %5 free that match.</source>
        <translation type="unfinished">%1 doit avoir %2 GPU du modèle %3 par DirectPath I/O dynamique, mais %4 en a %5 de libres qui correspondent.</translation>
    </message>
    <message>
        <source>Dynamic DirectPath I/O finds free GPUs of the model asked for</source>
        <translation type="unfinished">DirectPath I/O dynamique trouve des GPU libres du modèle demandé</translation>
    </message>
    <message>
        <source>At power-on Dynamic DirectPath I/O takes any free passthrough GPU of the host with the vendor and device asked for. If there are too few, the VM does not power on. Looked at are VMs that have a host; those that wait for one can go anywhere. Hardware labels narrow the choice further; they are not compared, since the design does not hold labels of GPUs.</source>
        <translation type="unfinished">À la mise sous tension, DirectPath I/O dynamique prend n&apos;importe quel GPU passthrough libre de l&apos;hôte avec le fabricant et le périphérique demandés. S&apos;il y en a trop peu, la VM ne se met pas sous tension. Sont examinées les VM qui ont un hôte&#xa0;; celles qui en attendent un peuvent aller n&apos;importe où. Les étiquettes matérielles restreignent encore le choix&#xa0;; elles ne sont pas comparées, puisque le projet ne contient pas d&apos;étiquettes de GPU.</translation>
    </message>
    <message>
        <source>Free or add a matching GPU, correct the model or label asked for, or let the VM run on a host that has one.</source>
        <translation type="unfinished">Libérer ou ajouter un GPU qui corresponde, corriger le modèle ou l&apos;étiquette demandés, ou exécuter la VM sur un hôte qui en a un.</translation>
    </message>
    <message>
        <source>Give %1 the NVIDIA vGPU guest driver of release %2</source>
        <translation type="unfinished">Donner à %1 le pilote invité NVIDIA vGPU de la version %2</translation>
    </message>
    <message>
        <source>Give %1 the NVIDIA vGPU guest driver</source>
        <translation type="unfinished">Donner à %1 le pilote invité NVIDIA vGPU</translation>
    </message>
    <message>
        <source>Give %1 the NVIDIA Data Center driver</source>
        <translation type="unfinished">Donner à %1 le pilote NVIDIA Data Center</translation>
    </message>
    <message>
        <source>Remove the NVIDIA driver from the guest of %1</source>
        <translation type="unfinished">Supprimer le pilote NVIDIA de l&apos;invité de %1</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished">Déplacer %1 vers %2</translation>
    </message>
    <message>
        <source>Take %1 off this GPU and let it wait</source>
        <translation type="unfinished">Retirer %1 de ce GPU et laisser en attente</translation>
    </message>
    <message>
        <source>Release the reserved slots that do not fit: %1 on %2</source>
        <translation type="unfinished">Libérer les emplacements réservés qui ne conviennent pas&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Take off %2 what does not fit and let it wait: %1 vGPUs or reserved slots</source>
        <translation type="unfinished">Retirer de %2 ce qui ne convient pas et le laisser en attente&#xa0;: %1 vGPU ou emplacements réservés</translation>
    </message>
    <message>
        <source>Use %1 for vGPUs</source>
        <translation type="unfinished">Utiliser %1 pour des vGPU</translation>
    </message>
    <message>
        <source>Use %1 for passthrough</source>
        <translation type="unfinished">Utiliser %1 pour le passthrough</translation>
    </message>
    <message>
        <source>Switch %1 to same-size mode</source>
        <translation type="unfinished">Passer %1 en mode taille identique</translation>
    </message>
    <message>
        <source>Switch %1 to mixed-size mode</source>
        <translation type="unfinished">Passer %1 en mode taille mixte</translation>
    </message>
    <message>
        <source>Switch %1 to multi-instance (MIG) mode</source>
        <translation type="unfinished">Passer %1 en mode multi-instance (MIG)</translation>
    </message>
    <message>
        <source>Plan MIG switched off on %1</source>
        <translation type="unfinished">Prévoir MIG désactivé sur %1</translation>
    </message>
    <message>
        <source>Bring the vGPU Manager on %1 to release %2</source>
        <translation type="unfinished">Mettre le vGPU Manager de %1 à la version %2</translation>
    </message>
    <message>
        <source>%1 has both kinds of GPU device (passthrough: %2, vGPU: %3). NVIDIA supports the two modes only in separate VMs, so this VM may have one kind.</source>
        <translation type="unfinished">%1 a les deux sortes de périphériques GPU (passthrough&#xa0;: %2, vGPU&#xa0;: %3). NVIDIA ne prend en charge les deux modes que dans des VM distinctes&#xa0;; cette VM ne peut donc en avoir qu&apos;une sorte.</translation>
    </message>
    <message>
        <source>Remove the passthrough devices of %1 and keep its vGPUs</source>
        <translation type="unfinished">Supprimer les périphériques passthrough de %1 et garder ses vGPU</translation>
    </message>
    <message>
        <source>Remove the vGPUs of %1 and keep its passthrough devices</source>
        <translation type="unfinished">Supprimer les vGPU de %1 et garder ses périphériques passthrough</translation>
    </message>
    <message>
        <source>%1 is passed through to %2 and serves vGPUs too. A GPU works in one mode at a time: passthrough for one VM, or vGPUs.</source>
        <translation type="unfinished">%1 est attribué à %2 en passthrough et sert aussi des vGPU. Un GPU fonctionne dans un seul mode à la fois&#xa0;: passthrough pour une VM, ou vGPU.</translation>
    </message>
    <message>
        <source>%1 is planned for vGPUs but is passed through to %2. A GPU works in one mode at a time: passthrough for one VM, or vGPUs.</source>
        <translation type="unfinished">%1 est prévu pour des vGPU, mais attribué à %2 en passthrough. Un GPU fonctionne dans un seul mode à la fois&#xa0;: passthrough pour une VM, ou vGPU.</translation>
    </message>
    <message>
        <source>%1 is set to passthrough, but vGPUs are placed on it. A GPU works in one mode at a time: passthrough for one VM, or vGPUs.</source>
        <translation type="unfinished">%1 est réglé sur passthrough, mais des vGPU y sont placés. Un GPU fonctionne dans un seul mode à la fois&#xa0;: passthrough pour une VM, ou vGPU.</translation>
    </message>
    <message>
        <source>%1 is passed through to %2 VMs, among them %3 and %4. A passthrough GPU belongs to 1 running VM; the next one will not power on.</source>
        <translation type="unfinished">%1 est attribué en passthrough à %2 VM, dont %3 et %4. Un GPU en passthrough appartient à 1 VM en marche&#xa0;; la suivante ne pourra pas être mise sous tension.</translation>
    </message>
    <message>
        <source>%1 is passed through to %2 VMs, among them %3 and %4, of which at most 1 is powered on. That works only while the others stay off.</source>
        <translation type="unfinished">%1 est attribué en passthrough à %2 VM, dont %3 et %4, parmi lesquelles 1 au plus est sous tension. Cela ne fonctionne que tant que les autres restent hors tension.</translation>
    </message>
    <message>
        <source>%2 holds %1 by more than one passthrough device. A VM can have the same GPU only 1 time.</source>
        <translation type="unfinished">%2 détient %1 par plusieurs périphériques passthrough. Une VM ne peut avoir le même GPU que 1 fois.</translation>
    </message>
    <message>
        <source>%2 is to have %1 by passthrough, but passthrough is switched off for this device on %3.</source>
        <translation type="unfinished">%2 doit avoir %1 en passthrough, mais le passthrough est désactivé pour ce périphérique sur %3.</translation>
    </message>
    <message>
        <source>Plan passthrough switched on for %1</source>
        <translation type="unfinished">Prévoir le passthrough activé pour %1</translation>
    </message>
    <message>
        <source>A VM uses passthrough or vGPU, never both</source>
        <translation type="unfinished">Une VM utilise le passthrough ou vGPU, jamais les deux</translation>
    </message>
    <message>
        <source>A whole GPU by DirectPath I/O and a vGPU need different drivers in the guest. NVIDIA supports both modes on one host, but only in separate VMs on separate physical GPUs.</source>
        <translation type="unfinished">Un GPU entier par DirectPath I/O et un vGPU exigent des pilotes différents dans l&apos;invité. NVIDIA prend en charge les deux modes sur un même hôte, mais seulement dans des VM distinctes sur des GPU physiques distincts.</translation>
    </message>
    <message>
        <source>Remove one kind of device. To switch a VM, power it off, remove the device and add one of the other kind.</source>
        <translation type="unfinished">Supprimer une des deux sortes de périphériques. Pour convertir une VM, la mettre hors tension, supprimer le périphérique et en ajouter un de l&apos;autre sorte.</translation>
    </message>
    <message>
        <source>A GPU serves passthrough or vGPUs, never both</source>
        <translation type="unfinished">Un GPU sert le passthrough ou des vGPU, jamais les deux</translation>
    </message>
    <message>
        <source>A GPU that is passed through belongs to one VM and is invisible to the vGPU Manager, so it cannot hold vGPUs at the same time.</source>
        <translation type="unfinished">Un GPU en passthrough appartient à une seule VM et est invisible pour le vGPU Manager&#xa0;; il ne peut donc pas porter de vGPU en même temps.</translation>
    </message>
    <message>
        <source>Dedicate the GPU to one mode and put the other VMs on another GPU.</source>
        <translation type="unfinished">Consacrer le GPU à un seul mode et mettre les autres VM sur un autre GPU.</translation>
    </message>
    <message>
        <source>A passthrough GPU belongs to one running VM</source>
        <translation type="unfinished">Un GPU en passthrough appartient à une seule VM en marche</translation>
    </message>
    <message>
        <source>DirectPath I/O hands the whole GPU to one VM. A second VM with the same GPU cannot power on while the first one runs. That several VMs may share it as long as all but one are powered off is our inference, so that case is a warning. A VM that mixes passthrough and vGPU is reported for that and does not count here.</source>
        <translation type="unfinished">DirectPath I/O remet le GPU entier à une seule VM. Une seconde VM avec le même GPU ne peut pas être mise sous tension tant que la première est en marche. Que plusieurs VM puissent se le partager tant que toutes sauf une sont hors tension est notre déduction&#xa0;; ce cas est donc un avertissement. Une VM qui mélange passthrough et vGPU est signalée pour cela et ne compte pas ici.</translation>
    </message>
    <message>
        <source>Give each VM a GPU of its own, use Dynamic DirectPath I/O, or divide the GPU into vGPUs.</source>
        <translation type="unfinished">Donner à chaque VM son propre GPU, utiliser DirectPath I/O dynamique, ou diviser le GPU en vGPU.</translation>
    </message>
    <message>
        <source>Passthrough is switched on for the device</source>
        <translation type="unfinished">Le passthrough est activé pour le périphérique</translation>
    </message>
    <message>
        <source>ESXi offers a PCI device to VMs only after passthrough was toggled on for it and the host was restarted. Choose the physical function (PCI function 0), never a virtual function.</source>
        <translation type="unfinished">ESXi ne propose un périphérique PCI aux VM qu&apos;après y avoir activé le passthrough et redémarré l&apos;hôte. Choisir la fonction physique (fonction PCI 0), jamais une fonction virtuelle.</translation>
    </message>
    <message>
        <source>On the host: Configure &gt; PCI Devices &gt; Toggle Passthrough, then restart it.</source>
        <translation type="unfinished">Sur l&apos;hôte&#xa0;: Configurer &gt; Périphériques PCI &gt; Basculer le relais, puis le redémarrer.</translation>
    </message>
    <message>
        <source>Not every vGPU release supports %1. The release of the vGPU Manager on %2 is not entered.</source>
        <translation type="unfinished">Toutes les versions vGPU ne prennent pas en charge %1. La version du vGPU Manager de %2 n&apos;est pas renseignée.</translation>
    </message>
    <message>
        <source>%2 runs vGPU Manager %3, which does not support %1. vGPUs on it need release %4 or later.</source>
        <translation type="unfinished">%2 exécute le vGPU Manager %3, qui ne prend pas en charge %1. Des vGPU y exigent la version %4 ou ultérieure.</translation>
    </message>
    <message>
        <source>%2 runs vGPU Manager %3. The first driver read that names vGPUs of %1 is that of release %4.</source>
        <translation type="unfinished">%2 exécute le vGPU Manager %3. Le premier pilote lu qui nomme des vGPU de %1 est celui de la version %4.</translation>
    </message>
    <message>
        <source>%2 runs vGPU Manager %3. The drivers of release %5 and later name no vGPUs of %1 any more.</source>
        <translation type="unfinished">%2 exécute le vGPU Manager %3. Les pilotes de la version %5 et ultérieures ne nomment plus de vGPU de %1.</translation>
    </message>
    <message>
        <source>%1 is to serve vGPUs, but no driver read has a vGPU type for %2. It can be used by passthrough only.</source>
        <translation type="unfinished">%1 doit servir des vGPU, mais aucun pilote lu n&apos;a de type de vGPU pour %2. Il ne peut servir qu&apos;en passthrough.</translation>
    </message>
    <message>
        <source>%1 is to serve vGPUs. The documents read list %2 for Linux KVM only, so it is unknown whether ESXi supports it.</source>
        <translation type="unfinished">%1 doit servir des vGPU. Les documents lus n&apos;indiquent %2 que pour Linux KVM&#xa0;; on ignore donc si ESXi le prend en charge.</translation>
    </message>
    <message>
        <source>The host&apos;s vGPU release supports the GPU</source>
        <translation type="unfinished">La version vGPU de l&apos;hôte prend en charge le GPU</translation>
    </message>
    <message>
        <source>Each vGPU release supports a list of GPUs: new models come with a release, old ones go with one. Where a document names the first release, an older one is an error. For the other models the bounds are inferred from the first and last driver that names vGPU types of them, so those are a warning.</source>
        <translation type="unfinished">Chaque version vGPU prend en charge une liste de GPU&#xa0;: de nouveaux modèles arrivent avec une version, d&apos;anciens partent avec une autre. Là où un document nomme la première version, une plus ancienne est une erreur. Pour les autres modèles, les limites sont déduites du premier et du dernier pilote qui nomment leurs types de vGPU&#xa0;; c&apos;est donc un avertissement.</translation>
    </message>
    <message>
        <source>Change the branch of the vGPU Manager, or use the GPU by passthrough.</source>
        <translation type="unfinished">Changer la branche du vGPU Manager, ou utiliser le GPU en passthrough.</translation>
    </message>
    <message>
        <source>Each GPU model has a first and perhaps a last vGPU release.</source>
        <translation type="unfinished">Chaque modèle de GPU a une première et peut-être une dernière version vGPU.</translation>
    </message>
    <message>
        <source>A GPU that serves vGPUs is a model that can be divided</source>
        <translation type="unfinished">Un GPU qui sert des vGPU est d&apos;un modèle qui peut être divisé</translation>
    </message>
    <message>
        <source>vGPUs exist for data center GPUs and some workstation boards on x86 servers. GeForce, most workstation boards and modules with an Arm processor have none. Which models that are is remembered, supported by the drivers read, which name no vGPU type of them; so it is a warning.</source>
        <translation type="unfinished">Il existe des vGPU pour les GPU de centre de données et certaines cartes de station de travail sur des serveurs x86. Les GeForce, la plupart des cartes de station de travail et les modules à processeur Arm n&apos;en ont pas. Quels modèles ce sont est donné de mémoire et appuyé par les pilotes lus, qui n&apos;en nomment aucun type de vGPU&#xa0;; c&apos;est donc un avertissement.</translation>
    </message>
    <message>
        <source>Use the GPU by passthrough, or choose another GPU.</source>
        <translation type="unfinished">Utiliser le GPU en passthrough, ou choisir un autre GPU.</translation>
    </message>
    <message>
        <source>%1 has default graphics type Shared, but GPUs for vGPUs (%2). vGPUs need Shared Direct; VMs with a vGPU fail to power on for lack of graphics resources.</source>
        <translation type="unfinished">%1 a le type de graphiques par défaut Partagé, mais des GPU pour des vGPU (%2). Les vGPU exigent Partagé direct&#xa0;; les VM avec un vGPU ne se mettent pas sous tension, faute de ressources graphiques.</translation>
    </message>
    <message>
        <source>%1 has GPUs for vGPUs (%2), but its default graphics type is not entered. vGPUs need Shared Direct; ESXi&apos;s own default is Shared.</source>
        <translation type="unfinished">%1 a des GPU pour des vGPU (%2), mais son type de graphiques par défaut n&apos;est pas renseigné. Les vGPU exigent Partagé direct&#xa0;; la valeur par défaut d&apos;ESXi est Partagé.</translation>
    </message>
    <message>
        <source>%1 is planned for vGPUs, but its active graphics type is %2. vGPUs need Shared Direct.</source>
        <translation type="unfinished">%1 est prévu pour des vGPU, mais son type de graphiques actif est %2. Les vGPU exigent Partagé direct.</translation>
    </message>
    <message>
        <source>Set the default graphics type of %1 to Shared Direct</source>
        <translation type="unfinished">Régler le type de graphiques par défaut de %1 sur Partagé direct</translation>
    </message>
    <message>
        <source>Set the graphics type of %1 to Shared Direct</source>
        <translation type="unfinished">Régler le type de graphiques de %1 sur Partagé direct</translation>
    </message>
    <message>
        <source>A host with vGPUs has default graphics type Shared Direct</source>
        <translation type="unfinished">Un hôte avec des vGPU a le type de graphiques par défaut Partagé direct</translation>
    </message>
    <message>
        <source>With default graphics type Shared, ESXi gives its GPUs to VMware&apos;s own virtual 3D graphics. VMs with a vGPU then fail to power on with a message about insufficient graphics resources.</source>
        <translation type="unfinished">Avec le type de graphiques par défaut Partagé, ESXi donne ses GPU aux graphiques 3D virtuels de VMware. Les VM avec un vGPU ne se mettent alors pas sous tension et signalent des ressources graphiques insuffisantes.</translation>
    </message>
    <message>
        <source>Set Shared Direct under Host Graphics, then restart the host or its Xorg and nv-hostengine services.</source>
        <translation type="unfinished">Régler Partagé direct sous Graphiques de l&apos;hôte, puis redémarrer l&apos;hôte ou ses services Xorg et nv-hostengine.</translation>
    </message>
    <message>
        <source>ESXi 6.5 and later.</source>
        <translation type="unfinished">ESXi 6.5 et versions ultérieures.</translation>
    </message>
    <message>
        <source>A GPU with vGPUs has graphics type Shared Direct</source>
        <translation type="unfinished">Un GPU avec des vGPU a le type de graphiques Partagé direct</translation>
    </message>
    <message>
        <source>The active graphics type of a device decides what it can serve: Shared Direct for vGPUs, Direct for passthrough, Shared for VMware&apos;s virtual 3D graphics, Basic for none.</source>
        <translation type="unfinished">Le type de graphiques actif d&apos;un périphérique décide de ce qu&apos;il peut servir&#xa0;: Partagé direct pour les vGPU, Direct pour le passthrough, Partagé pour les graphiques 3D virtuels de VMware, De base pour rien.</translation>
    </message>
    <message>
        <source>Set the device to Shared Direct under Host Graphics &gt; Graphics Devices, then restart the host.</source>
        <translation type="unfinished">Régler le périphérique sur Partagé direct sous Graphiques de l&apos;hôte &gt; Périphériques graphiques, puis redémarrer l&apos;hôte.</translation>
    </message>
    <message>
        <source>%1 uses vGPU profile %2, but no NVIDIA driver is given for its guest. A vGPU VM needs the NVIDIA vGPU guest driver.</source>
        <translation type="unfinished">%1 utilise le profil vGPU %2, mais aucun pilote NVIDIA n&apos;est indiqué pour son invité. Une VM vGPU a besoin du pilote invité NVIDIA vGPU.</translation>
    </message>
    <message>
        <source>%1 has a passthrough GPU, but no NVIDIA driver is given for its guest. A passthrough VM needs the NVIDIA Data Center driver, or the vGPU guest driver for licensed features.</source>
        <translation type="unfinished">%1 a un GPU en passthrough, mais aucun pilote NVIDIA n&apos;est indiqué pour son invité. Une VM passthrough a besoin du pilote NVIDIA Data Center, ou du pilote invité vGPU pour les fonctions sous licence.</translation>
    </message>
    <message>
        <source>%1 uses vGPU profile %2, but its guest has the NVIDIA Data Center driver. A vGPU VM needs the NVIDIA vGPU guest driver; the Data Center driver belongs in passthrough VMs, the vGPU Manager on the ESXi host.</source>
        <translation type="unfinished">%1 utilise le profil vGPU %2, mais son invité a le pilote NVIDIA Data Center. Une VM vGPU a besoin du pilote invité NVIDIA vGPU&#xa0;; le pilote Data Center va dans les VM passthrough, le vGPU Manager sur l&apos;hôte ESXi.</translation>
    </message>
    <message>
        <source>%1 has a passthrough GPU and the NVIDIA Data Center driver, the usual choice. Features licensed as vWS, vApps or NVIDIA AI Enterprise need the vGPU guest driver instead.</source>
        <translation type="unfinished">%1 a un GPU en passthrough et le pilote NVIDIA Data Center, le choix habituel. Les fonctions sous licence vWS, vApps ou NVIDIA AI Enterprise exigent à sa place le pilote invité vGPU.</translation>
    </message>
    <message>
        <source>%1 has a passthrough GPU and the NVIDIA vGPU guest driver, which features licensed as vWS, vApps or NVIDIA AI Enterprise need. Without them the Data Center driver is the usual choice.</source>
        <translation type="unfinished">%1 a un GPU en passthrough et le pilote invité NVIDIA vGPU, qu&apos;exigent les fonctions sous licence vWS, vApps ou NVIDIA AI Enterprise. Sans elles, le pilote Data Center est le choix habituel.</translation>
    </message>
    <message>
        <source>The guest of %1 is said to have the NVIDIA vGPU Manager, which belongs on the ESXi host. A vGPU VM needs the NVIDIA vGPU guest driver.</source>
        <translation type="unfinished">L&apos;invité de %1 aurait le NVIDIA vGPU Manager, qui va sur l&apos;hôte ESXi. Une VM vGPU a besoin du pilote invité NVIDIA vGPU.</translation>
    </message>
    <message>
        <source>The guest of %1 is said to have the NVIDIA vGPU Manager, which belongs on the ESXi host. A passthrough VM needs the NVIDIA Data Center driver.</source>
        <translation type="unfinished">L&apos;invité de %1 aurait le NVIDIA vGPU Manager, qui va sur l&apos;hôte ESXi. Une VM passthrough a besoin du pilote NVIDIA Data Center.</translation>
    </message>
    <message>
        <source>The guest of %1 is said to have the NVIDIA vGPU Manager, which belongs on the ESXi host. A VM without GPU needs no NVIDIA driver.</source>
        <translation type="unfinished">L&apos;invité de %1 aurait le NVIDIA vGPU Manager, qui va sur l&apos;hôte ESXi. Une VM sans GPU n&apos;a besoin d&apos;aucun pilote NVIDIA.</translation>
    </message>
    <message>
        <source>A VM with a GPU has an NVIDIA driver in its guest</source>
        <translation type="unfinished">Une VM avec un GPU a un pilote NVIDIA dans son invité</translation>
    </message>
    <message>
        <source>The VM powers on, but its guest cannot use the GPU without a driver. Passthrough VMs take the Data Center driver, vGPU VMs the vGPU guest driver.</source>
        <translation type="unfinished">La VM se met sous tension, mais son invité ne peut pas utiliser le GPU sans pilote. Les VM passthrough prennent le pilote Data Center, les VM vGPU le pilote invité vGPU.</translation>
    </message>
    <message>
        <source>Install the Data Center driver in passthrough VMs and the vGPU guest driver in vGPU VMs.</source>
        <translation type="unfinished">Installer le pilote Data Center dans les VM passthrough et le pilote invité vGPU dans les VM vGPU.</translation>
    </message>
    <message>
        <source>A vGPU VM has the vGPU guest driver</source>
        <translation type="unfinished">Une VM vGPU a le pilote invité vGPU</translation>
    </message>
    <message>
        <source>NVIDIA has three drivers: the vGPU Manager for the ESXi host, the vGPU guest driver for vGPU VMs and the Data Center driver for passthrough VMs. That vGPU VMs need the vGPU guest driver was read in NVIDIA&apos;s guide; that the Data Center driver does not drive a vGPU at all is remembered.</source>
        <translation type="unfinished">NVIDIA a trois pilotes&#xa0;: le vGPU Manager pour l&apos;hôte ESXi, le pilote invité vGPU pour les VM vGPU et le pilote Data Center pour les VM passthrough. Que les VM vGPU aient besoin du pilote invité vGPU a été lu dans le guide de NVIDIA&#xa0;; que le pilote Data Center ne pilote pas du tout un vGPU est donné de mémoire.</translation>
    </message>
    <message>
        <source>Install the vGPU guest driver of a release that is compatible with the host&apos;s vGPU Manager, best of the same release.</source>
        <translation type="unfinished">Installer le pilote invité vGPU d&apos;une version compatible avec le vGPU Manager de l&apos;hôte, de préférence la même.</translation>
    </message>
    <message>
        <source>A passthrough VM may have one of two drivers</source>
        <translation type="unfinished">Une VM passthrough peut avoir l&apos;un de deux pilotes</translation>
    </message>
    <message>
        <source>The Data Center driver is the usual choice for a whole GPU; that it is usual is remembered, not read. The vGPU guest driver installs there as well and is needed for features licensed as vWS, vApps or NVIDIA AI Enterprise.</source>
        <translation type="unfinished">Le pilote Data Center est le choix habituel pour un GPU entier&#xa0;; qu&apos;il soit habituel est donné de mémoire, non lu. Le pilote invité vGPU s&apos;y installe aussi et est nécessaire pour les fonctions sous licence vWS, vApps ou NVIDIA AI Enterprise.</translation>
    </message>
    <message>
        <source>Choose deliberately; both are supported.</source>
        <translation type="unfinished">Choisir en connaissance de cause&#xa0;; les deux sont pris en charge.</translation>
    </message>
    <message>
        <source>The vGPU Manager is on the host, never in a guest</source>
        <translation type="unfinished">Le vGPU Manager est sur l&apos;hôte, jamais dans un invité</translation>
    </message>
    <message>
        <source>The vGPU Manager is an ESXi component. Guests take the Data Center driver for passthrough or the vGPU guest driver for vGPUs.</source>
        <translation type="unfinished">Le vGPU Manager est un composant d&apos;ESXi. Les invités prennent le pilote Data Center pour le passthrough ou le pilote invité vGPU pour les vGPU.</translation>
    </message>
    <message>
        <source>Replace it by the driver that the VM&apos;s GPU device needs.</source>
        <translation type="unfinished">Le remplacer par le pilote dont le périphérique GPU de la VM a besoin.</translation>
    </message>
    <message>
        <source>vSphere HA is to restart %1 if %2 is lost. Whether another host has room is unknown, since the catalog lacks a GPU model or profile of it.</source>
        <translation type="unfinished">vSphere HA doit redémarrer %1 si %2 est perdu. On ignore si un autre hôte a de la place, car il manque au catalogue un de ses modèles de GPU ou profils.</translation>
    </message>
    <message>
        <source>If %1 is lost, no GPU that the catalog knows has room for %2 of the %3 VMs that vSphere HA is to restart, among them %4. The model of %5 is unknown, so it may have.</source>
        <translation type="unfinished">Si %1 est perdu, aucun GPU connu du catalogue n&apos;a de place pour %2 des %3 VM que vSphere HA doit redémarrer, dont %4. Le modèle de %5 est inconnu&#xa0;; celui-ci en a peut-être.</translation>
    </message>
    <message>
        <source>If %1 is lost, the other hosts have no GPU room for %2 of the %3 VMs that vSphere HA is to restart, among them %4.</source>
        <translation type="unfinished">Si %1 est perdu, les autres hôtes n&apos;ont pas de place GPU pour %2 des %3 VM que vSphere HA doit redémarrer, dont %4.</translation>
    </message>
    <message>
        <source>Do without vSphere HA for the VMs that find no room: %1</source>
        <translation type="unfinished">Se passer de vSphere HA pour les VM qui ne trouvent pas de place&#xa0;: %1</translation>
    </message>
    <message>
        <source>The other hosts have GPU room for the VMs of a host that is lost</source>
        <translation type="unfinished">Les autres hôtes ont de la place GPU pour les VM d&apos;un hôte perdu</translation>
    </message>
    <message>
        <source>vSphere HA restarts a VM with vGPUs or Dynamic DirectPath I/O only on a host with free GPU room for all its devices. Tried is the loss of each host in turn: its VMs that need HA are seated on the others, the largest first, each on the first GPU that fits. That ESXi does the same is inferred; another order may do better or worse. Reserved slots count as taken, unassigned GPUs have no vGPU room, and releases that are not entered are taken to fit. VMs with static passthrough cannot restart elsewhere and are reported for that.</source>
        <translation type="unfinished">vSphere HA ne redémarre une VM à vGPU ou à DirectPath I/O dynamique que sur un hôte qui a de la place GPU libre pour tous ses périphériques. Est essayée la perte de chaque hôte à son tour&#xa0;: ses VM qui ont besoin de HA sont réparties sur les autres, la plus grande d&apos;abord, chacune sur le premier GPU qui convient. Qu&apos;ESXi fasse de même est déduit&#xa0;; un autre ordre peut faire mieux ou moins bien. Les emplacements réservés comptent comme occupés, les GPU non affectés n&apos;ont pas de place vGPU, et les versions non renseignées sont supposées convenir. Les VM à passthrough statique ne peuvent pas redémarrer ailleurs et sont signalées pour cela.</translation>
    </message>
    <message>
        <source>Keep as much GPU room free on the other hosts, add a spare host, or do without HA for VMs that can wait.</source>
        <translation type="unfinished">Garder autant de place GPU libre sur les autres hôtes, ajouter un hôte de réserve, ou se passer de HA pour les VM qui peuvent attendre.</translation>
    </message>
    <message>
        <source>%1 has GPUs for vGPUs (%2), but no NVIDIA vGPU Manager is installed on it. Without it ESXi cannot start a VM with a vGPU.</source>
        <translation type="unfinished">%1 a des GPU pour des vGPU (%2), mais aucun NVIDIA vGPU Manager n&apos;y est installé. Sans lui, ESXi ne peut pas démarrer de VM avec un vGPU.</translation>
    </message>
    <message>
        <source>%1 has the NVIDIA vGPU Manager, but all its GPUs (%2) are passed through. It is not needed there and does no harm.</source>
        <translation type="unfinished">%1 a le NVIDIA vGPU Manager, mais tous ses GPU (%2) sont en passthrough. Il n&apos;y est pas nécessaire et ne nuit pas.</translation>
    </message>
    <message>
        <source>%1 is said to have the NVIDIA Data Center driver. That driver belongs in the guest of a passthrough VM; an ESXi host takes the NVIDIA vGPU Manager or no driver.</source>
        <translation type="unfinished">%1 aurait le pilote NVIDIA Data Center. Ce pilote va dans l&apos;invité d&apos;une VM passthrough&#xa0;; un hôte ESXi prend le NVIDIA vGPU Manager ou aucun pilote.</translation>
    </message>
    <message>
        <source>%1 is said to have the NVIDIA vGPU guest driver. That driver belongs in the guest of a vGPU VM; an ESXi host takes the NVIDIA vGPU Manager or no driver.</source>
        <translation type="unfinished">%1 aurait le pilote invité NVIDIA vGPU. Ce pilote va dans l&apos;invité d&apos;une VM vGPU&#xa0;; un hôte ESXi prend le NVIDIA vGPU Manager ou aucun pilote.</translation>
    </message>
    <message>
        <source>Remove the NVIDIA driver from %1</source>
        <translation type="unfinished">Supprimer le pilote NVIDIA de %1</translation>
    </message>
    <message>
        <source>Install the NVIDIA vGPU Manager of release %2 on %1</source>
        <translation type="unfinished">Installer le NVIDIA vGPU Manager de la version %2 sur %1</translation>
    </message>
    <message>
        <source>A host with vGPUs has the vGPU Manager</source>
        <translation type="unfinished">Un hôte avec des vGPU a le vGPU Manager</translation>
    </message>
    <message>
        <source>Of NVIDIA&apos;s three drivers the vGPU Manager belongs on the ESXi host: it divides the GPUs. The vGPU guest driver belongs in vGPU VMs, the Data Center driver in passthrough VMs.</source>
        <translation type="unfinished">Des trois pilotes de NVIDIA, c&apos;est le vGPU Manager qui va sur l&apos;hôte ESXi&#xa0;: il divise les GPU. Le pilote invité vGPU va dans les VM vGPU, le pilote Data Center dans les VM passthrough.</translation>
    </message>
    <message>
        <source>Install the vGPU Manager component for this major version of ESXi and restart the host.</source>
        <translation type="unfinished">Installer le composant vGPU Manager pour cette version majeure d&apos;ESXi et redémarrer l&apos;hôte.</translation>
    </message>
    <message>
        <source>A host with passthrough only needs no vGPU Manager</source>
        <translation type="unfinished">Un hôte à passthrough seul n&apos;a pas besoin du vGPU Manager</translation>
    </message>
    <message>
        <source>A GPU that is passed through is driven by the guest alone. The vGPU Manager serves vGPUs only.</source>
        <translation type="unfinished">Un GPU en passthrough est piloté par le seul invité. Le vGPU Manager ne sert que les vGPU.</translation>
    </message>
    <message>
        <source>It may be removed, or kept for vGPUs that come later.</source>
        <translation type="unfinished">Il peut être supprimé, ou gardé pour de futurs vGPU.</translation>
    </message>
    <message>
        <source>An ESXi host has the vGPU Manager or no NVIDIA driver</source>
        <translation type="unfinished">Un hôte ESXi a le vGPU Manager ou aucun pilote NVIDIA</translation>
    </message>
    <message>
        <source>Of NVIDIA&apos;s three drivers only the vGPU Manager runs on ESXi. The vGPU guest driver and the Data Center driver are made for Linux and Windows guests.</source>
        <translation type="unfinished">Des trois pilotes de NVIDIA, seul le vGPU Manager s&apos;exécute sur ESXi. Le pilote invité vGPU et le pilote Data Center sont faits pour des invités Linux et Windows.</translation>
    </message>
    <message>
        <source>Replace it by the vGPU Manager, or by nothing if all GPUs are passed through.</source>
        <translation type="unfinished">Le remplacer par le vGPU Manager, ou par rien si tous les GPU sont en passthrough.</translation>
    </message>
    <message>
        <source>%1 runs vGPU Manager %2. NVIDIA&apos;s support of branch %3 ended on %4, so it gets no more corrections.</source>
        <translation type="unfinished">%1 exécute le vGPU Manager %2. La prise en charge de la branche %3 par NVIDIA s&apos;est terminée le %4&#xa0;; elle ne reçoit donc plus de corrections.</translation>
    </message>
    <message>
        <source>%1 runs vGPU Manager %2. The catalog does not say until when that branch is supported.</source>
        <translation type="unfinished">%1 exécute le vGPU Manager %2. Le catalogue ne dit pas jusqu&apos;à quand cette branche est prise en charge.</translation>
    </message>
    <message>
        <source>The release of the vGPU Manager on %1 is not entered, so it is unknown whether NVIDIA still supports it.</source>
        <translation type="unfinished">La version du vGPU Manager de %1 n&apos;est pas renseignée&#xa0;; on ignore donc si NVIDIA la prend encore en charge.</translation>
    </message>
    <message>
        <source>%1 runs ESXi %2, for which there is no vGPU Manager %3. That branch runs on ESXi %4.</source>
        <translation type="unfinished">%1 exécute ESXi %2, pour lequel il n&apos;y a pas de vGPU Manager %3. Cette branche s&apos;exécute sur ESXi %4.</translation>
    </message>
    <message>
        <source>%1 runs ESXi %2 with vGPU Manager %3. The documents read list ESXi %4 for that branch.</source>
        <translation type="unfinished">%1 exécute ESXi %2 avec le vGPU Manager %3. Les documents lus indiquent ESXi %4 pour cette branche.</translation>
    </message>
    <message>
        <source>%1 runs ESXi %2 with vGPU Manager %3. The documents read confirm ESXi %4 for that branch, but do not say whether it runs on ESXi %2.</source>
        <translation type="unfinished">%1 exécute ESXi %2 avec le vGPU Manager %3. Les documents lus confirment ESXi %4 pour cette branche, mais ne disent pas si elle s&apos;exécute sur ESXi %2.</translation>
    </message>
    <message>
        <source>%1 runs vGPU Manager %2, which goes with ESXi %3. The ESXi version of the host is not entered.</source>
        <translation type="unfinished">%1 exécute le vGPU Manager %2, qui va avec ESXi %3. La version d&apos;ESXi de l&apos;hôte n&apos;est pas renseignée.</translation>
    </message>
    <message>
        <source>The hosts of %1 that serve vGPUs run %2 different releases of the vGPU Manager, from %3 to %4. Some migrations between them fail.</source>
        <translation type="unfinished">Les hôtes de %1 qui servent des vGPU exécutent %2 versions différentes du vGPU Manager, de %3 à %4. Certaines migrations entre elles échouent.</translation>
    </message>
    <message>
        <source>The release of the vGPU Manager on %2 is not entered, so it is unknown whether all hosts of %1 run the same one.</source>
        <translation type="unfinished">La version du vGPU Manager de %2 n&apos;est pas renseignée&#xa0;; on ignore donc si tous les hôtes de %1 exécutent la même.</translation>
    </message>
    <message>
        <source>Bring the vGPU Manager on all vGPU hosts of %1 to release %2</source>
        <translation type="unfinished">Mettre le vGPU Manager de tous les hôtes vGPU de %1 à la version %2</translation>
    </message>
    <message>
        <source>The vGPU Manager is of a branch that NVIDIA still supports</source>
        <translation type="unfinished">Le vGPU Manager est d&apos;une branche que NVIDIA prend encore en charge</translation>
    </message>
    <message>
        <source>NVIDIA supports a branch of the vGPU software for one year, a long-term branch for three. Afterwards there are no corrections of faults and of security holes. The ends of branches 11 to 19 were read in NVIDIA&apos;s table, that of branch 20 in a table that users keep. A branch counts as supported up to the last day of the month named.</source>
        <translation type="unfinished">NVIDIA prend en charge une branche du logiciel vGPU un an, une branche à long terme trois ans. Ensuite, il n&apos;y a plus de corrections de défauts ni de failles de sécurité. Les fins des branches 11 à 19 ont été lues dans la table de NVIDIA, celle de la branche 20 dans une table tenue par des utilisateurs. Une branche compte comme prise en charge jusqu&apos;au dernier jour du mois nommé.</translation>
    </message>
    <message>
        <source>Plan an update of the hosts to a supported branch, best a long-term one, and of the guests after it.</source>
        <translation type="unfinished">Prévoir une mise à jour des hôtes vers une branche prise en charge, de préférence à long terme, puis des invités.</translation>
    </message>
    <message>
        <source>Each vGPU branch has a support end of its own.</source>
        <translation type="unfinished">Chaque branche vGPU a sa propre fin de prise en charge.</translation>
    </message>
    <message>
        <source>The vGPU Manager is made for the host&apos;s ESXi version</source>
        <translation type="unfinished">Le vGPU Manager est fait pour la version d&apos;ESXi de l&apos;hôte</translation>
    </message>
    <message>
        <source>NVIDIA builds the vGPU Manager for certain ESXi versions. It was read that ESXi 8.0 came with release 15.0, that 6.7 was dropped with 14.2, which versions go with branches 17 and 20, and that branch 19 runs on 9.0; the other pairs are remembered. A pair that no document read names is a warning or unknown, never an error.</source>
        <translation type="unfinished">NVIDIA construit le vGPU Manager pour certaines versions d&apos;ESXi. Il a été lu qu&apos;ESXi 8.0 est venu avec la version 15.0, que 6.7 a été abandonné avec 14.2, quelles versions vont avec les branches 17 et 20, et que la branche 19 s&apos;exécute sur 9.0&#xa0;; les autres couples sont donnés de mémoire. Un couple qu&apos;aucun document lu ne nomme est un avertissement ou un inconnu, jamais une erreur.</translation>
    </message>
    <message>
        <source>Change the ESXi version or the branch of the vGPU Manager.</source>
        <translation type="unfinished">Changer la version d&apos;ESXi ou la branche du vGPU Manager.</translation>
    </message>
    <message>
        <source>Each vGPU branch has a list of ESXi versions of its own.</source>
        <translation type="unfinished">Chaque branche vGPU a sa propre liste de versions d&apos;ESXi.</translation>
    </message>
    <message>
        <source>All vGPU hosts of a cluster run one release of the vGPU Manager</source>
        <translation type="unfinished">Tous les hôtes vGPU d&apos;un cluster exécutent une même version du vGPU Manager</translation>
    </message>
    <message>
        <source>vMotion moves a vGPU only between vGPU Managers that understand each other. One release for the whole cluster is recommended; with several some migrations fail. During an update that takes place host by host the finding is to be expected.</source>
        <translation type="unfinished">vMotion ne déplace un vGPU qu&apos;entre des vGPU Manager qui se comprennent. Une seule version pour tout le cluster est recommandée&#xa0;; avec plusieurs, certaines migrations échouent. Pendant une mise à jour hôte par hôte, ce constat est attendu.</translation>
    </message>
    <message>
        <source>Bring all hosts to one release, best with a vSphere Lifecycle Manager image.</source>
        <translation type="unfinished">Mettre tous les hôtes à une même version, de préférence avec une image vSphere Lifecycle Manager.</translation>
    </message>
    <message>
        <source>GPUs or vGPUs of %1 are to be added or removed while it runs (devices now: %2). That is done while the VM is powered off.</source>
        <translation type="unfinished">Des GPU ou vGPU de %1 doivent être ajoutés ou supprimés en marche (périphériques actuels&#xa0;: %2). Cela se fait lorsque la VM est hors tension.</translation>
    </message>
    <message>
        <source>GPUs come and go while the VM is powered off</source>
        <translation type="unfinished">Les GPU s&apos;ajoutent et se suppriment lorsque la VM est hors tension</translation>
    </message>
    <message>
        <source>The steps that NVIDIA describes for adding or removing a GPU or vGPU on vSphere begin with powering the VM off. That there is no way at all while it runs is inferred from that.</source>
        <translation type="unfinished">Les étapes que décrit NVIDIA pour ajouter ou supprimer un GPU ou un vGPU sur vSphere commencent par la mise hors tension de la VM. Qu&apos;il n&apos;y ait aucun moyen en marche en est déduit.</translation>
    </message>
    <message>
        <source>Plan a time at which the VM is powered off, and change its devices then.</source>
        <translation type="unfinished">Prévoir un moment où la VM est hors tension, et modifier alors ses périphériques.</translation>
    </message>
    <message>
        <source>The name of the vGPU Manager&apos;s component on %1 (%2) has no build tag, so it is unknown for which ESXi it was made.</source>
        <translation type="unfinished">Le nom du composant du vGPU Manager de %1 (%2) n&apos;a pas de balise de compilation&#xa0;; on ignore donc pour quel ESXi il a été fait.</translation>
    </message>
    <message>
        <source>The vGPU Manager&apos;s component on %1 (%2) has build tag %3, which the catalog does not know, so it is unknown for which ESXi it was made.</source>
        <translation type="unfinished">Le composant du vGPU Manager de %1 (%2) a la balise de compilation %3, que le catalogue ne connaît pas&#xa0;; on ignore donc pour quel ESXi il a été fait.</translation>
    </message>
    <message>
        <source>The component of the vGPU Manager on %1 is not entered, so it is unknown whether it was made for the host&apos;s ESXi.</source>
        <translation type="unfinished">Le composant du vGPU Manager de %1 n&apos;est pas renseigné&#xa0;; on ignore donc s&apos;il a été fait pour l&apos;ESXi de l&apos;hôte.</translation>
    </message>
    <message>
        <source>The vGPU Manager&apos;s component on %1 (%3) has build tag %4, that of ESXi %5. The ESXi version of the host is not entered.</source>
        <translation type="unfinished">Le composant du vGPU Manager de %1 (%3) a la balise de compilation %4, celle d&apos;ESXi %5. La version d&apos;ESXi de l&apos;hôte n&apos;est pas renseignée.</translation>
    </message>
    <message>
        <source>%1 runs ESXi %2, but its vGPU Manager&apos;s component (%3) has build tag %4, that of ESXi %5.</source>
        <translation type="unfinished">%1 exécute ESXi %2, mais le composant de son vGPU Manager (%3) a la balise de compilation %4, celle d&apos;ESXi %5.</translation>
    </message>
    <message>
        <source>The vGPU Manager&apos;s component is made for the host&apos;s ESXi</source>
        <translation type="unfinished">Le composant du vGPU Manager est fait pour l&apos;ESXi de l&apos;hôte</translation>
    </message>
    <message>
        <source>The component (VIB) of the vGPU Manager carries a build tag of the ESXi for which it was made. What the tags mean is inferred from file names, and so is that a component for another major version of ESXi does not work; therefore this is a warning. Tags that the catalog lacks are unknown.</source>
        <translation type="unfinished">Le composant (VIB) du vGPU Manager porte une balise de compilation de l&apos;ESXi pour lequel il a été fait. Ce que signifient les balises est déduit de noms de fichiers, de même qu&apos;un composant pour une autre version majeure d&apos;ESXi ne fonctionne pas&#xa0;; c&apos;est donc un avertissement. Les balises absentes du catalogue sont inconnues.</translation>
    </message>
    <message>
        <source>Install the component that NVIDIA offers for the host&apos;s ESXi version.</source>
        <translation type="unfinished">Installer le composant que NVIDIA propose pour la version d&apos;ESXi de l&apos;hôte.</translation>
    </message>
    <message>
        <source>The package of the vGPU Manager on %1 is not entered. %2 needs NVD-AIE, the package for computing.</source>
        <translation type="unfinished">Le paquet du vGPU Manager de %1 n&apos;est pas renseigné. %2 exige NVD-AIE, le paquet pour le calcul.</translation>
    </message>
    <message>
        <source>%1 has package NVD-VGPU of the vGPU Manager, and %2 needs NVD-AIE if the release is one that has two packages. The release is not entered.</source>
        <translation type="unfinished">%1 a le paquet NVD-VGPU du vGPU Manager, et %2 exige NVD-AIE si la version est de celles qui ont deux paquets. La version n&apos;est pas renseignée.</translation>
    </message>
    <message>
        <source>%1 has package NVD-VGPU of the vGPU Manager, the one for graphics. %2 needs NVD-AIE, the package for computing.</source>
        <translation type="unfinished">%1 a le paquet NVD-VGPU du vGPU Manager, celui pour les graphiques. %2 exige NVD-AIE, le paquet pour le calcul.</translation>
    </message>
    <message>
        <source>%1 has package NVD-AIE of the vGPU Manager, the one for computing, but vGPU profile %2 is for desktops and applications.</source>
        <translation type="unfinished">%1 a le paquet NVD-AIE du vGPU Manager, celui pour le calcul, mais le profil vGPU %2 est destiné aux bureaux et aux applications.</translation>
    </message>
    <message>
        <source>The package of the vGPU Manager on %1 is not entered. vGPU profile %2 goes with NVD-VGPU, the package for graphics.</source>
        <translation type="unfinished">Le paquet du vGPU Manager de %1 n&apos;est pas renseigné. Le profil vGPU %2 va avec NVD-VGPU, le paquet pour les graphiques.</translation>
    </message>
    <message>
        <source>Install package NVD-AIE of the vGPU Manager on %1</source>
        <translation type="unfinished">Installer le paquet NVD-AIE du vGPU Manager sur %1</translation>
    </message>
    <message>
        <source>Install package NVD-VGPU of the vGPU Manager on %1</source>
        <translation type="unfinished">Installer le paquet NVD-VGPU du vGPU Manager sur %1</translation>
    </message>
    <message>
        <source>vGPUs for computing have the NVD-AIE package on their host</source>
        <translation type="unfinished">Les vGPU pour le calcul ont le paquet NVD-AIE sur leur hôte</translation>
    </message>
    <message>
        <source>The vGPU Manager comes in two packages: NVD-AIE of NVIDIA AI Enterprise and NVD-VGPU for graphics. C-series and MIG-backed vGPUs, and the data center GPUs that have no others, work with NVD-AIE only. A host takes one of the two.</source>
        <translation type="unfinished">Le vGPU Manager existe en deux paquets&#xa0;: NVD-AIE de NVIDIA AI Enterprise et NVD-VGPU pour les graphiques. Les vGPU de série C et basés sur MIG, et les GPU de centre de données qui n&apos;en ont pas d&apos;autres, ne fonctionnent qu&apos;avec NVD-AIE. Un hôte prend l&apos;un des deux.</translation>
    </message>
    <message>
        <source>Install the NVD-AIE package, or move vGPUs for graphics and vGPUs for computing to different hosts.</source>
        <translation type="unfinished">Installer le paquet NVD-AIE, ou déplacer les vGPU pour les graphiques et les vGPU pour le calcul vers des hôtes différents.</translation>
    </message>
    <message>
        <source>vGPU release 13 and later.</source>
        <translation type="unfinished">vGPU 13 et versions ultérieures.</translation>
    </message>
    <message>
        <source>A-series and B-series vGPUs have the NVD-VGPU package on their host</source>
        <translation type="unfinished">Les vGPU des séries A et B ont le paquet NVD-VGPU sur leur hôte</translation>
    </message>
    <message>
        <source>NVD-AIE is the package for computing. That A-series and B-series profiles need the package for graphics is inferred from what the two packages are for. Q-series profiles are not reported: VMware shows them beside C-series ones on one GPU.</source>
        <translation type="unfinished">NVD-AIE est le paquet pour le calcul. Que les profils des séries A et B exigent le paquet pour les graphiques est déduit de la destination des deux paquets. Les profils de série Q ne sont pas signalés&#xa0;: VMware les montre à côté de profils de série C sur un même GPU.</translation>
    </message>
    <message>
        <source>Look whether the release lists the profile; otherwise install the package for graphics, or move these VMs to another host.</source>
        <translation type="unfinished">Vérifier si la version indique le profil&#xa0;; sinon, installer le paquet pour les graphiques, ou déplacer ces VM vers un autre hôte.</translation>
    </message>
    <message>
        <source>MIG-backed profile %3 is placed on %1, but %2 cannot be divided into MIG instances.</source>
        <translation type="unfinished">Le profil basé sur MIG %3 est placé sur %1, mais %2 ne peut pas être divisé en instances MIG.</translation>
    </message>
    <message>
        <source>%1 is in MIG mode, but %2 cannot be divided into MIG instances.</source>
        <translation type="unfinished">%1 est en mode MIG, mais %2 ne peut pas être divisé en instances MIG.</translation>
    </message>
    <message>
        <source>%1 holds MIG-backed profile %2 and time-sliced profile %3. A GPU is divided in one way at a time; two GPUs of one host may differ.</source>
        <translation type="unfinished">%1 porte le profil basé sur MIG %2 et le profil à découpage temporel %3. Un GPU est divisé d&apos;une seule façon à la fois&#xa0;; deux GPU d&apos;un même hôte peuvent différer.</translation>
    </message>
    <message>
        <source>%1 holds MIG-backed profile %2, but MIG is switched off on the device.</source>
        <translation type="unfinished">%1 porte le profil basé sur MIG %2, mais MIG est désactivé sur le périphérique.</translation>
    </message>
    <message>
        <source>%1 holds MIG-backed profile %2, but is planned for time-sliced vGPUs.</source>
        <translation type="unfinished">%1 porte le profil basé sur MIG %2, mais est prévu pour des vGPU à découpage temporel.</translation>
    </message>
    <message>
        <source>MIG is switched on on %1, but the GPU is planned for passthrough.</source>
        <translation type="unfinished">MIG est activé sur %1, mais le GPU est prévu pour le passthrough.</translation>
    </message>
    <message>
        <source>MIG is on on %1, but it holds time-sliced profile %2, which needs a GPU without MIG.</source>
        <translation type="unfinished">MIG est activé sur %1, mais celui-ci porte le profil à découpage temporel %2, qui exige un GPU sans MIG.</translation>
    </message>
    <message>
        <source>MIG is switched on on %1, but the GPU is planned for time-sliced vGPUs.</source>
        <translation type="unfinished">MIG est activé sur %1, mais le GPU est prévu pour des vGPU à découpage temporel.</translation>
    </message>
    <message>
        <source>Only MIG-capable GPUs hold MIG instances</source>
        <translation type="unfinished">Seuls les GPU capables de MIG portent des instances MIG</translation>
    </message>
    <message>
        <source>Use time-sliced vGPUs on this GPU, or a MIG-capable GPU.</source>
        <translation type="unfinished">Utiliser des vGPU à découpage temporel sur ce GPU, ou un GPU capable de MIG.</translation>
    </message>
    <message>
        <source>A GPU holds MIG-backed or time-sliced vGPUs, never both</source>
        <translation type="unfinished">Un GPU porte des vGPU basés sur MIG ou à découpage temporel, jamais les deux</translation>
    </message>
    <message>
        <source>MIG is a mode of the whole GPU. While it is on, plain time-sliced vGPUs cannot start there, and the reverse.</source>
        <translation type="unfinished">MIG est un mode du GPU entier. Tant qu&apos;il est activé, de simples vGPU à découpage temporel ne peuvent pas y démarrer, et inversement.</translation>
    </message>
    <message>
        <source>Use separate GPUs for the two kinds.</source>
        <translation type="unfinished">Utiliser des GPU distincts pour les deux sortes.</translation>
    </message>
    <message>
        <source>A GPU with MIG-backed vGPUs is in MIG mode</source>
        <translation type="unfinished">Un GPU avec des vGPU basés sur MIG est en mode MIG</translation>
    </message>
    <message>
        <source>MIG is enabled per GPU. Ampere GPUs need a host restart after nvidia-smi -mig 1 on ESXi, Hopper and later do not. ESXi then creates the instances itself.</source>
        <translation type="unfinished">MIG s&apos;active par GPU. Les GPU Ampere exigent un redémarrage de l&apos;hôte après nvidia-smi -mig 1 sur ESXi, Hopper et les suivants non. ESXi crée ensuite lui-même les instances.</translation>
    </message>
    <message>
        <source>Enable MIG on the GPU and plan it for multi-instance mode.</source>
        <translation type="unfinished">Activer MIG sur le GPU et le prévoir en mode multi-instance.</translation>
    </message>
    <message>
        <source>All ESXi versions and vGPU releases with MIG.</source>
        <translation type="unfinished">Toutes les versions d&apos;ESXi et de vGPU avec MIG.</translation>
    </message>
    <message>
        <source>MIG is off on a GPU for time-sliced vGPUs or passthrough</source>
        <translation type="unfinished">MIG est désactivé sur un GPU pour vGPU à découpage temporel ou passthrough</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s guide asks to disable MIG before a GPU serves time-sliced vGPUs or passthrough. A guest may enable MIG itself later on a GPU passed through to it; that part is remembered.</source>
        <translation type="unfinished">Le guide de NVIDIA demande de désactiver MIG avant qu&apos;un GPU serve des vGPU à découpage temporel ou le passthrough. Un invité peut ensuite activer lui-même MIG sur un GPU qu&apos;il a en passthrough&#xa0;; ce point est donné de mémoire.</translation>
    </message>
    <message>
        <source>Switch MIG off by nvidia-smi -mig 0 while nothing uses the GPU.</source>
        <translation type="unfinished">Désactiver MIG par nvidia-smi -mig 0 pendant que rien n&apos;utilise le GPU.</translation>
    </message>
    <message>
        <source>The MIG instances on %1 have room, but not in every order of power-on: if those of profile %2 come first, one of profile %3 may find no start. Running instances are never moved.</source>
        <translation type="unfinished">Les instances MIG sur %1 ont de la place, mais pas dans tout ordre de mise sous tension&#xa0;: si celles du profil %2 viennent les premières, une du profil %3 peut ne pas trouver de départ. Les instances en marche ne sont jamais déplacées.</translation>
    </message>
    <message>
        <source>%1 has slices left that no further MIG instance can use (compute slices: %2, memory slices: %3).</source>
        <translation type="unfinished">Il reste à %1 des tranches qu&apos;aucune autre instance MIG ne peut utiliser (tranches de calcul&#xa0;: %2, tranches de mémoire&#xa0;: %3).</translation>
    </message>
    <message>
        <source>MIG instances find their places in every order of power-on</source>
        <translation type="unfinished">Les instances MIG trouvent leurs places dans tout ordre de mise sous tension</translation>
    </message>
    <message>
        <source>Large instances have one start only, 4g and 7g the first memory slice. A smaller instance that starts early can sit in their way, and running instances never move. Ampere GPUs were seen to be worse at it than Hopper ones, which begin at the far end. Tried are orders in which all VMs of one profile start together, each at the lowest free start, on Hopper at the highest.</source>
        <translation type="unfinished">Les grandes instances n&apos;ont qu&apos;un départ, 4g et 7g la première tranche de mémoire. Une instance plus petite qui démarre tôt peut leur barrer la place, et les instances en marche ne se déplacent jamais. On a vu les GPU Ampere s&apos;en tirer moins bien que les Hopper, qui commencent par l&apos;autre bout. Sont essayés les ordres où toutes les VM d&apos;un profil démarrent ensemble, chacune au départ libre le plus bas, sur Hopper au plus haut.</translation>
    </message>
    <message>
        <source>Power on the VMs with the largest instances first, or use another GPU.</source>
        <translation type="unfinished">Mettre sous tension d&apos;abord les VM avec les plus grandes instances, ou utiliser un autre GPU.</translation>
    </message>
    <message>
        <source>All ESXi versions and vGPU releases that have MIG.</source>
        <translation type="unfinished">Toutes les versions d&apos;ESXi et de vGPU qui ont MIG.</translation>
    </message>
    <message>
        <source>Some mixtures of MIG instances leave slices unused</source>
        <translation type="unfinished">Certains mélanges d&apos;instances MIG laissent des tranches inutilisées</translation>
    </message>
    <message>
        <source>Compute and memory slices come in fixed packs. Seven instances of 1g leave a memory slice, two of 3g leave a compute slice, and no other instance can take what is left.</source>
        <translation type="unfinished">Les tranches de calcul et de mémoire viennent par lots fixes. Sept instances de 1g laissent une tranche de mémoire, deux de 3g laissent une tranche de calcul, et aucune autre instance ne peut prendre ce qui reste.</translation>
    </message>
    <message>
        <source>Nothing to do, or choose a mixture that uses all slices.</source>
        <translation type="unfinished">Rien à faire, ou choisir un mélange qui utilise toutes les tranches.</translation>
    </message>
    <message>
        <source>%1 has %4 compute slices and %5 memory slices, but its MIG instances need %2 and %3 (vGPUs and reserved slots: %6, of them reserved: %7).</source>
        <translation type="unfinished">%1 a %4 tranches de calcul et %5 tranches de mémoire, mais ses instances MIG en exigent %2 et %3 (vGPU et emplacements réservés&#xa0;: %6, dont réservés&#xa0;: %7).</translation>
    </message>
    <message>
        <source>%1 holds %2 MIG instances with media extensions, such as profile %3. A GPU can have at most %4.</source>
        <translation type="unfinished">%1 porte %2 instances MIG avec extensions multimédias, par exemple le profil %3. Un GPU peut en avoir %4 au plus.</translation>
    </message>
    <message>
        <source>Let %1 use profile %2, without media extensions</source>
        <translation type="unfinished">Faire utiliser à %1 le profil %2, sans extensions multimédias</translation>
    </message>
    <message>
        <source>MIG instances fit into the GPU&apos;s slices</source>
        <translation type="unfinished">Les instances MIG tiennent dans les tranches du GPU</translation>
    </message>
    <message>
        <source>A MIG instance takes compute slices and memory slices for itself. Their sums cannot exceed what the GPU has. Powered-off VMs do not count; reserved slots do, since their room is promised. vGPUs that share an instance count as one.</source>
        <translation type="unfinished">Une instance MIG prend pour elle des tranches de calcul et des tranches de mémoire. Leurs sommes ne peuvent pas dépasser ce qu&apos;a le GPU. Les VM hors tension ne comptent pas&#xa0;; les emplacements réservés comptent, puisque leur place est promise. Les vGPU qui partagent une instance comptent pour un seul.</translation>
    </message>
    <message>
        <source>Move a VM to another GPU, or use fewer or smaller instances.</source>
        <translation type="unfinished">Déplacer une VM vers un autre GPU, ou utiliser moins d&apos;instances ou de plus petites.</translation>
    </message>
    <message>
        <source>Every MIG instance finds a start slice</source>
        <translation type="unfinished">Chaque instance MIG trouve une tranche de départ</translation>
    </message>
    <message>
        <source>Each kind of instance may start only at certain memory slices, and instances are never moved. On a GPU with seven compute slices 4g starts at 0 only and 3g at 0 or 4. Starts of this design are an intent: ESXi chooses them at power-on.</source>
        <translation type="unfinished">Chaque sorte d&apos;instance ne peut commencer qu&apos;à certaines tranches de mémoire, et les instances ne sont jamais déplacées. Sur un GPU à sept tranches de calcul, 4g ne commence qu&apos;à 0, et 3g à 0 ou 4. Les départs de ce projet sont une intention&#xa0;: ESXi les choisit à la mise sous tension.</translation>
    </message>
    <message>
        <source>Place 4g first, then 3g at slice 4; give up fixed starts, or use another GPU.</source>
        <translation type="unfinished">Placer d&apos;abord 4g, puis 3g à la tranche 4&#xa0;; renoncer aux départs fixés, ou utiliser un autre GPU.</translation>
    </message>
    <message>
        <source>A GPU has one MIG instance with media extensions</source>
        <translation type="unfinished">Un GPU a une seule instance MIG avec extensions multimédias</translation>
    </message>
    <message>
        <source>The JPEG and optical-flow engines exist once per GPU, and the instance with media extensions (+me) takes them.</source>
        <translation type="unfinished">Les moteurs JPEG et de flux optique n&apos;existent qu&apos;une fois par GPU, et l&apos;instance avec extensions multimédias (+me) les prend.</translation>
    </message>
    <message>
        <source>Use the plain profile of the same size for all but one VM.</source>
        <translation type="unfinished">Utiliser le profil simple de même taille pour toutes les VM sauf une.</translation>
    </message>
    <message>
        <source>%1 runs ESXi %3, but %2 is to serve MIG-backed vGPUs, which need ESXi %4 or later.</source>
        <translation type="unfinished">%1 exécute ESXi %3, mais %2 doit servir des vGPU basés sur MIG, qui exigent ESXi %4 ou ultérieur.</translation>
    </message>
    <message>
        <source>%2 is to serve MIG-backed vGPUs, which need ESXi %4 or later. The ESXi version of %1 is not entered.</source>
        <translation type="unfinished">%2 doit servir des vGPU basés sur MIG, qui exigent ESXi %4 ou ultérieur. La version d&apos;ESXi de %1 n&apos;est pas renseignée.</translation>
    </message>
    <message>
        <source>%1 runs vGPU Manager %5, but %2 is to serve MIG-backed vGPUs. As far as remembered, these need vGPU release %6 or later.</source>
        <translation type="unfinished">%1 exécute le vGPU Manager %5, mais %2 doit servir des vGPU basés sur MIG. Pour autant qu&apos;on s&apos;en souvienne, ceux-ci exigent vGPU %6 ou ultérieur.</translation>
    </message>
    <message>
        <source>%1 holds profile %2 (MIG instance %3), but %4 runs ESXi %5. This profile needs ESXi %6 or later.</source>
        <translation type="unfinished">%1 porte le profil %2 (instance MIG %3), mais %4 exécute ESXi %5. Ce profil exige ESXi %6 ou ultérieur.</translation>
    </message>
    <message>
        <source>%1 holds profile %2 (MIG instance %3), which needs ESXi %6 or later. The ESXi version of %4 is not entered.</source>
        <translation type="unfinished">%1 porte le profil %2 (instance MIG %3), qui exige ESXi %6 ou ultérieur. La version d&apos;ESXi de %4 n&apos;est pas renseignée.</translation>
    </message>
    <message>
        <source>%1 holds profile %2, whose vGPUs share a MIG instance, but %3 runs ESXi %4. Sharing needs ESXi %5 or later.</source>
        <translation type="unfinished">%1 porte le profil %2, dont les vGPU partagent une instance MIG, mais %3 exécute ESXi %4. Ce partage exige ESXi %5 ou ultérieur.</translation>
    </message>
    <message>
        <source>%1 holds profile %2, whose vGPUs share a MIG instance, but %3 runs vGPU Manager %6. Sharing needs vGPU release %7 or later.</source>
        <translation type="unfinished">%1 porte le profil %2, dont les vGPU partagent une instance MIG, mais %3 exécute le vGPU Manager %6. Ce partage exige vGPU %7 ou ultérieur.</translation>
    </message>
    <message>
        <source>%1 holds profile %2, whose vGPUs share a MIG instance, which needs ESXi %5 or later. The ESXi version of %3 is not entered.</source>
        <translation type="unfinished">%1 porte le profil %2, dont les vGPU partagent une instance MIG, ce qui exige ESXi %5 ou ultérieur. La version d&apos;ESXi de %3 n&apos;est pas renseignée.</translation>
    </message>
    <message>
        <source>%1 holds profile %2, whose vGPUs share a MIG instance, which needs vGPU release %7 or later. The release of the vGPU Manager on %3 is not entered.</source>
        <translation type="unfinished">%1 porte le profil %2, dont les vGPU partagent une instance MIG, ce qui exige vGPU %7 ou ultérieur. La version du vGPU Manager de %3 n&apos;est pas renseignée.</translation>
    </message>
    <message>
        <source>MIG-backed vGPUs need ESXi 7.0 Update 2 or later</source>
        <translation type="unfinished">Les vGPU basés sur MIG exigent ESXi 7.0 Update 2 ou ultérieur</translation>
    </message>
    <message>
        <source>Older ESXi versions know no MIG-backed vGPUs. The ESXi bound comes from a secondary source; the vGPU release is remembered, so that part is a warning.</source>
        <translation type="unfinished">Les versions plus anciennes d&apos;ESXi ne connaissent pas de vGPU basés sur MIG. La limite d&apos;ESXi vient d&apos;une source secondaire&#xa0;; la version vGPU est donnée de mémoire, donc cette partie est un avertissement.</translation>
    </message>
    <message>
        <source>Update ESXi, or use time-sliced vGPUs.</source>
        <translation type="unfinished">Mettre à jour ESXi, ou utiliser des vGPU à découpage temporel.</translation>
    </message>
    <message>
        <source>ESXi 7.0 Update 2 and later.</source>
        <translation type="unfinished">ESXi 7.0 Update 2 et versions ultérieures.</translation>
    </message>
    <message>
        <source>Double-memory and media profiles need ESXi 8.0 Update 3</source>
        <translation type="unfinished">Les profils à double mémoire et multimédias exigent ESXi 8.0 Update 3</translation>
    </message>
    <message>
        <source>MIG profiles with one compute slice and double memory, and those with media extensions (+me), carry a footnote in NVIDIA&apos;s tables that asks for ESXi 8.0 Update 3. The footnote was matched to the profiles by its position.</source>
        <translation type="unfinished">Les profils MIG à une tranche de calcul et double mémoire, et ceux avec extensions multimédias (+me), portent dans les tables de NVIDIA une note de bas de page qui demande ESXi 8.0 Update 3. La note a été rattachée aux profils d&apos;après sa position.</translation>
    </message>
    <message>
        <source>Update ESXi, or use another MIG profile.</source>
        <translation type="unfinished">Mettre à jour ESXi, ou utiliser un autre profil MIG.</translation>
    </message>
    <message>
        <source>vGPUs that share a MIG instance need ESXi 9.0 Update 1</source>
        <translation type="unfinished">Les vGPU qui partagent une instance MIG exigent ESXi 9.0 Update 1</translation>
    </message>
    <message>
        <source>Several vGPUs may share one MIG instance on RTX PRO Blackwell server GPUs only. The GPUs were read at NVIDIA; the ESXi bound comes from one secondary source.</source>
        <translation type="unfinished">Plusieurs vGPU ne peuvent partager une instance MIG que sur les GPU de serveur RTX PRO Blackwell. Les GPU ont été lus chez NVIDIA&#xa0;; la limite d&apos;ESXi vient d&apos;une seule source secondaire.</translation>
    </message>
    <message>
        <source>Update the host, or use profiles that fill a whole MIG instance.</source>
        <translation type="unfinished">Mettre l&apos;hôte à jour, ou utiliser des profils qui remplissent toute une instance MIG.</translation>
    </message>
    <message>
        <source>ESXi 9.0 Update 1, vGPU release 19 and later.</source>
        <translation type="unfinished">ESXi 9.0 Update 1, vGPU 19 et versions ultérieures.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode. VMware names Ampere as the first generation with it, NVIDIA&apos;s documents contradict each other for %3.</source>
        <translation type="unfinished">%1 est en mode taille mixte. VMware nomme Ampere comme première génération à l&apos;avoir&#xa0;; les documents de NVIDIA se contredisent pour %3.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, which %2 (%3) does not have.</source>
        <translation type="unfinished">%1 est en mode taille mixte, que %2 (%3) n&apos;a pas.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode. Whether %2 has that mode is unverified in the catalog.</source>
        <translation type="unfinished">%1 est en mode taille mixte. Que %2 ait ce mode n&apos;est pas vérifié dans le catalogue.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, but %2 runs ESXi %3. Mixed-size mode needs ESXi %4 or later.</source>
        <translation type="unfinished">%1 est en mode taille mixte, mais %2 exécute ESXi %3. Le mode taille mixte exige ESXi %4 ou ultérieur.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, but %2 runs vGPU Manager %5. Mixed-size mode needs vGPU release %6 or later.</source>
        <translation type="unfinished">%1 est en mode taille mixte, mais %2 exécute le vGPU Manager %5. Le mode taille mixte exige vGPU %6 ou ultérieur.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, which needs ESXi %4 or later. The ESXi version of %2 is not entered.</source>
        <translation type="unfinished">%1 est en mode taille mixte, qui exige ESXi %4 ou ultérieur. La version d&apos;ESXi de %2 n&apos;est pas renseignée.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, which needs vGPU release %6 or later. The release of the vGPU Manager on %2 is not entered.</source>
        <translation type="unfinished">%1 est en mode taille mixte, qui exige vGPU %6 ou ultérieur. La version du vGPU Manager de %2 n&apos;est pas renseignée.</translation>
    </message>
    <message>
        <source>%1 holds %2 vGPUs of %3 in mixed-size mode (reserved slots in all: %4). In this mode profile %5 has %6 placement IDs, so at most %6 fit.</source>
        <translation type="unfinished">%1 porte %2 vGPU de %3 en mode taille mixte (emplacements réservés en tout&#xa0;: %4). Dans ce mode, le profil %5 a %6 ID de placement&#xa0;; il en tient donc %6 au plus.</translation>
    </message>
    <message>
        <source>%1 holds several vGPUs of profile %2 in mixed-size mode. How many of them fit (max_mixed) is unverified in the catalog.</source>
        <translation type="unfinished">%1 porte plusieurs vGPU du profil %2 en mode taille mixte. Combien y tiennent (max_mixed) n&apos;est pas vérifié dans le catalogue.</translation>
    </message>
    <message>
        <source>Mixed-size mode needs a recent host and GPU</source>
        <translation type="unfinished">Le mode taille mixte exige un hôte et un GPU récents</translation>
    </message>
    <message>
        <source>ESXi can set the mode from 8.0 Update 3 on, NVIDIA&apos;s driver has it from branch 17 on, and the GPU must support it. For generations before Ampere the sources disagree, so those are a warning.</source>
        <translation type="unfinished">ESXi peut régler ce mode à partir de la version 8.0 Update 3, le pilote de NVIDIA l&apos;a à partir de la branche 17, et le GPU doit le prendre en charge. Pour les générations antérieures à Ampere, les sources divergent&#xa0;; c&apos;est donc un avertissement.</translation>
    </message>
    <message>
        <source>Update the host, or return the GPU to same-size mode.</source>
        <translation type="unfinished">Mettre l&apos;hôte à jour, ou remettre le GPU en mode taille identique.</translation>
    </message>
    <message>
        <source>ESXi 8.0 Update 3, vGPU release 17 and later.</source>
        <translation type="unfinished">ESXi 8.0 Update 3, vGPU 17 et versions ultérieures.</translation>
    </message>
    <message>
        <source>In mixed-size mode each size has a most of its own</source>
        <translation type="unfinished">En mode taille mixte, chaque taille a son propre maximum</translation>
    </message>
    <message>
        <source>A vGPU of one size may start only at certain places of the GPU. There are as many as NVIDIA&apos;s table lists, which for some sizes is fewer than in same-size mode. Reserved slots count, powered-off VMs do not.</source>
        <translation type="unfinished">Un vGPU d&apos;une taille ne peut commencer qu&apos;à certaines places du GPU. Il y en a autant qu&apos;en énumère la table de NVIDIA, ce qui pour certaines tailles est moins qu&apos;en mode taille identique. Les emplacements réservés comptent, les VM hors tension non.</translation>
    </message>
    <message>
        <source>Move a VM to another GPU, or choose a profile of another size.</source>
        <translation type="unfinished">Déplacer une VM vers un autre GPU, ou choisir un profil d&apos;une autre taille.</translation>
    </message>
    <message>
        <source>In mixed-size mode every vGPU finds a placement ID</source>
        <translation type="unfinished">En mode taille mixte, chaque vGPU trouve un ID de placement</translation>
    </message>
    <message>
        <source>Each size may start only at its placement IDs, and ranges must not overlap. Room that no allowed start covers is stranded. Placement IDs of this design are an intent: ESXi chooses them itself at power-on.</source>
        <translation type="unfinished">Chaque taille ne peut commencer qu&apos;à ses ID de placement, et les plages ne doivent pas se chevaucher. L&apos;espace que ne couvre aucun départ permis est perdu. Les ID de placement de ce projet sont une intention&#xa0;: ESXi les choisit lui-même à la mise sous tension.</translation>
    </message>
    <message>
        <source>Choose sizes that divide each other (10, 20 and 40 GB of 80 GB; 6, 12 and 24 GB of 48 GB), give up fixed placement IDs, or use another GPU.</source>
        <translation type="unfinished">Choisir des tailles qui se divisent entre elles (10, 20 et 40 GB de 80 GB&#xa0;; 6, 12 et 24 GB de 48 GB), renoncer aux ID de placement fixés, ou utiliser un autre GPU.</translation>
    </message>
    <message>
        <source>The vGPUs on %1 have room, but not in every order of power-on: if those of profile %2 come first, one of profile %3 may find no placement ID. ESXi never moves a running vGPU.</source>
        <translation type="unfinished">Les vGPU sur %1 ont de la place, mais pas dans tout ordre de mise sous tension&#xa0;: si ceux du profil %2 viennent les premiers, un du profil %3 peut ne pas trouver d&apos;ID de placement. ESXi ne déplace jamais un vGPU en marche.</translation>
    </message>
    <message>
        <source>%1 has %2 free, of which no vGPU can use %3: no profile has a placement ID there.</source>
        <translation type="unfinished">%1 a %2 libres, dont aucun vGPU ne peut utiliser %3&#xa0;: aucun profil n&apos;y a d&apos;ID de placement.</translation>
    </message>
    <message>
        <source>Give the VMs with profile %2 on %1 profile %3</source>
        <translation type="unfinished">Donner le profil %3 aux VM de profil %2 sur %1</translation>
    </message>
    <message>
        <source>In mixed-size mode every order of power-on works</source>
        <translation type="unfinished">En mode taille mixte, tout ordre de mise sous tension fonctionne</translation>
    </message>
    <message>
        <source>The vGPU Manager chooses the placement ID at power-on and never moves a running vGPU, so small vGPUs that start early can take the places that a large one needs. Tried are orders in which all vGPUs of one profile start together, each at the lowest free placement ID; how ESXi really chooses is not documented, so the rule is our inference.</source>
        <translation type="unfinished">Le vGPU Manager choisit l&apos;ID de placement à la mise sous tension et ne déplace jamais un vGPU en marche, si bien que de petits vGPU qui démarrent tôt peuvent prendre les places dont un grand a besoin. Sont essayés les ordres où tous les vGPU d&apos;un profil démarrent ensemble, chacun à l&apos;ID de placement libre le plus bas&#xa0;; comment ESXi choisit réellement n&apos;est pas documenté, la règle est donc notre déduction.</translation>
    </message>
    <message>
        <source>Power on the large vGPUs first, choose sizes that divide each other, or move a VM to another GPU.</source>
        <translation type="unfinished">Mettre sous tension d&apos;abord les grands vGPU, choisir des tailles qui se divisent entre elles, ou déplacer une VM vers un autre GPU.</translation>
    </message>
    <message>
        <source>In mixed-size mode free memory can be used by some profile</source>
        <translation type="unfinished">En mode taille mixte, la mémoire libre est utilisable par un profil</translation>
    </message>
    <message>
        <source>Each size may start at its placement IDs only. Free memory that no profile of the GPU model can reach any more is lost until a vGPU goes. Sizes such as 8 GB on a GPU of 80 GB waste some, sizes that are halves of halves waste none. The amount follows from the places drawn in this design.</source>
        <translation type="unfinished">Chaque taille ne peut commencer qu&apos;à ses ID de placement. La mémoire libre qu&apos;aucun profil du modèle de GPU ne peut plus atteindre est perdue jusqu&apos;au départ d&apos;un vGPU. Des tailles comme 8 GB sur un GPU de 80 GB en gaspillent, des tailles qui sont des moitiés de moitiés n&apos;en gaspillent pas. La quantité découle des places dessinées dans ce projet.</translation>
    </message>
    <message>
        <source>Choose sizes that divide each other, for instance 10 GB instead of 8 GB.</source>
        <translation type="unfinished">Choisir des tailles qui se divisent entre elles, par exemple 10 GB au lieu de 8 GB.</translation>
    </message>
    <message>
        <source>%1 serves passthrough today and is planned for vGPUs. The switch needs its VMs powered off and a restart of %2.</source>
        <translation type="unfinished">%1 sert aujourd&apos;hui le passthrough et est prévu pour des vGPU. Le changement exige ses VM hors tension et un redémarrage de %2.</translation>
    </message>
    <message>
        <source>%1 serves vGPUs today and is planned for passthrough. The switch needs its VMs powered off and a restart of %2.</source>
        <translation type="unfinished">%1 sert aujourd&apos;hui des vGPU et est prévu pour le passthrough. Le changement exige ses VM hors tension et un redémarrage de %2.</translation>
    </message>
    <message>
        <source>%1 is used otherwise today than this design plans. The change needs its VMs powered off and a restart of %2.</source>
        <translation type="unfinished">%1 est utilisé aujourd&apos;hui autrement que ne le prévoit ce projet. Le changement exige ses VM hors tension et un redémarrage de %2.</translation>
    </message>
    <message>
        <source>%1 serves both modes (passthrough GPUs: %2, vGPU GPUs: %3). That is supported: the modes use separate GPUs and separate VMs.</source>
        <translation type="unfinished">%1 sert les deux modes (GPU en passthrough&#xa0;: %2, GPU à vGPU&#xa0;: %3). C&apos;est pris en charge&#xa0;: les modes utilisent des GPU distincts et des VM distinctes.</translation>
    </message>
    <message>
        <source>Switching a GPU&apos;s use needs a host restart</source>
        <translation type="unfinished">Changer l&apos;usage d&apos;un GPU exige un redémarrage de l&apos;hôte</translation>
    </message>
    <message>
        <source>ESXi binds the device to another driver when passthrough is toggled. The VMs on it must be powered off and the host restarted before the new use holds.</source>
        <translation type="unfinished">ESXi lie le périphérique à un autre pilote lorsque le passthrough est basculé. Les VM qui s&apos;y trouvent doivent être mises hors tension et l&apos;hôte redémarré avant que le nouvel usage prenne effet.</translation>
    </message>
    <message>
        <source>Plan a maintenance window: power off the VMs, toggle passthrough or set Shared Direct, restart the host.</source>
        <translation type="unfinished">Prévoir une fenêtre de maintenance&#xa0;: mettre les VM hors tension, basculer le passthrough ou régler Partagé direct, redémarrer l&apos;hôte.</translation>
    </message>
    <message>
        <source>One host may serve passthrough and vGPUs on separate GPUs</source>
        <translation type="unfinished">Un hôte peut servir le passthrough et des vGPU sur des GPU distincts</translation>
    </message>
    <message>
        <source>NVIDIA supports both modes on one host as long as they use separate physical GPUs and separate VMs. VMware recommends vGPU where both would do, since it is easier to operate.</source>
        <translation type="unfinished">NVIDIA prend en charge les deux modes sur un même hôte tant qu&apos;ils utilisent des GPU physiques distincts et des VM distinctes. VMware recommande vGPU là où les deux conviendraient, car plus facile à exploiter.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished">Rien à faire.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, among them %3, which is only a part of a %7. %4 runs ESXi %5; before ESXi %6 a VM with several vGPUs needs full-size profiles.</source>
        <translation type="unfinished">%1 a %2 vGPU, dont %3, qui n&apos;est qu&apos;une partie d&apos;un %7. %4 exécute ESXi %5&#xa0;; avant ESXi %6, une VM à plusieurs vGPU exige des profils de taille entière.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, among them %3, which is only a part of a %7. That needs ESXi %6 or later, and the ESXi version of %4 is not entered.</source>
        <translation type="unfinished">%1 a %2 vGPU, dont %3, qui n&apos;est qu&apos;une partie d&apos;un %7. Cela exige ESXi %6 ou ultérieur, et la version d&apos;ESXi de %4 n&apos;est pas renseignée.</translation>
    </message>
    <message>
        <source>%1 has vGPUs of different GPU models: %2 and %3. All vGPUs of a VM must be of one board type and one series; their sizes may differ.</source>
        <translation type="unfinished">%1 a des vGPU de modèles de GPU différents&#xa0;: %2 et %3. Tous les vGPU d&apos;une VM doivent être d&apos;un seul type de carte et d&apos;une seule série&#xa0;; leurs tailles peuvent différer.</translation>
    </message>
    <message>
        <source>%1 has vGPUs of different series: %2 and %3. All vGPUs of a VM must be of one board type and one series; their sizes may differ.</source>
        <translation type="unfinished">%1 a des vGPU de séries différentes&#xa0;: %2 et %3. Tous les vGPU d&apos;une VM doivent être d&apos;un seul type de carte et d&apos;une seule série&#xa0;; leurs tailles peuvent différer.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, among them %3 of series %4. A VM with this vGPU type can have 1 vGPU only.</source>
        <translation type="unfinished">%1 a %2 vGPU, dont %3 de la série %4. Une VM avec ce type de vGPU ne peut avoir que 1 vGPU.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, among them %3. Whether a VM may have several of this type is unverified in the catalog.</source>
        <translation type="unfinished">%1 a %2 vGPU, dont %3. Qu&apos;une VM puisse en avoir plusieurs de ce type n&apos;est pas vérifié dans le catalogue.</translation>
    </message>
    <message>
        <source>Remove the vGPUs of %1 that do not go with its first one (%2)</source>
        <translation type="unfinished">Supprimer les vGPU de %1 qui ne vont pas avec le premier (%2)</translation>
    </message>
    <message>
        <source>%1 has MIG-backed and time-sliced vGPUs, among them %2 and %3. The documents read show several vGPUs of one kind only.</source>
        <translation type="unfinished">%1 a des vGPU basés sur MIG et à découpage temporel, dont %2 et %3. Les documents lus ne montrent plusieurs vGPU que d&apos;une seule sorte.</translation>
    </message>
    <message>
        <source>Remove the MIG-backed vGPUs of %1</source>
        <translation type="unfinished">Supprimer les vGPU basés sur MIG de %1</translation>
    </message>
    <message>
        <source>Remove the time-sliced vGPUs of %1</source>
        <translation type="unfinished">Supprimer les vGPU à découpage temporel de %1</translation>
    </message>
    <message>
        <source>Before ESXi 8.0 several vGPUs in one VM must be full-size</source>
        <translation type="unfinished">Avant ESXi 8.0, plusieurs vGPU dans une VM doivent être de taille entière</translation>
    </message>
    <message>
        <source>Up to ESXi 7 a VM with several vGPUs may have only profiles of a whole GPU. From 8.0 on NVIDIA allows all sizes, time-sliced and MIG-backed. A secondary text on vSphere 9.0 still asks for full size; NVIDIA&apos;s statement is preferred here.</source>
        <translation type="unfinished">Jusqu&apos;à ESXi 7, une VM à plusieurs vGPU ne peut avoir que des profils d&apos;un GPU entier. À partir de 8.0, NVIDIA permet toutes les tailles, à découpage temporel et basées sur MIG. Un texte secondaire sur vSphere 9.0 demande encore la taille entière&#xa0;; la déclaration de NVIDIA est préférée ici.</translation>
    </message>
    <message>
        <source>Use full-size profiles, one vGPU, or ESXi 8.0 or later.</source>
        <translation type="unfinished">Utiliser des profils de taille entière, un seul vGPU, ou ESXi 8.0 ou ultérieur.</translation>
    </message>
    <message>
        <source>Before ESXi 8.0.</source>
        <translation type="unfinished">Avant ESXi 8.0.</translation>
    </message>
    <message>
        <source>Several vGPUs of a VM are of one board and series</source>
        <translation type="unfinished">Plusieurs vGPU d&apos;une VM sont d&apos;une même carte et d&apos;une même série</translation>
    </message>
    <message>
        <source>NVIDIA supports several vGPUs in one VM if all are of the same board type and the same series: A40-48C with A40-16C works, A30-8C with A16-8C does not.</source>
        <translation type="unfinished">NVIDIA prend en charge plusieurs vGPU dans une VM si tous sont du même type de carte et de la même série&#xa0;: A40-48C avec A40-16C fonctionne, A30-8C avec A16-8C non.</translation>
    </message>
    <message>
        <source>Choose profiles of one board type and series.</source>
        <translation type="unfinished">Choisir des profils d&apos;un seul type de carte et d&apos;une seule série.</translation>
    </message>
    <message>
        <source>Only some vGPU types may be several in one VM</source>
        <translation type="unfinished">Seuls certains types de vGPU peuvent être plusieurs dans une VM</translation>
    </message>
    <message>
        <source>Q-series and C-series types may be given to a VM several times, A-series and B-series types may not, nor may some small types of older boards. That was read for vSphere 6.7 and in NVIDIA&apos;s type tables.</source>
        <translation type="unfinished">Les types des séries Q et C peuvent être donnés plusieurs fois à une VM, ceux des séries A et B non, ni certains petits types de cartes plus anciennes. Cela a été lu pour vSphere 6.7 et dans les tables de types de NVIDIA.</translation>
    </message>
    <message>
        <source>Give the VM one vGPU, or use Q-series or C-series profiles.</source>
        <translation type="unfinished">Donner un seul vGPU à la VM, ou utiliser des profils des séries Q ou C.</translation>
    </message>
    <message>
        <source>All vGPUs of a VM are MIG-backed, or all are time-sliced</source>
        <translation type="unfinished">Tous les vGPU d&apos;une VM sont basés sur MIG, ou tous à découpage temporel</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s examples of VMs with several vGPUs combine vGPUs of one kind. That the two kinds do not go together in one VM is inferred from the lack of an example, so it is a warning.</source>
        <translation type="unfinished">Les exemples de NVIDIA de VM à plusieurs vGPU combinent des vGPU d&apos;une seule sorte. Que les deux sortes n&apos;aillent pas ensemble dans une VM est déduit de l&apos;absence d&apos;exemple&#xa0;; c&apos;est donc un avertissement.</translation>
    </message>
    <message>
        <source>Use vGPUs of one kind in a VM.</source>
        <translation type="unfinished">Utiliser des vGPU d&apos;une seule sorte dans une VM.</translation>
    </message>
    <message>
        <source>%1 is passed through, so nvidia-smi on %2 does not list it. Its load can be watched in the guest only.</source>
        <translation type="unfinished">%1 est en passthrough&#xa0;; nvidia-smi sur %2 ne l&apos;énumère donc pas. Sa charge ne peut être surveillée que dans l&apos;invité.</translation>
    </message>
    <message>
        <source>%1 has an audio function beside its graphics function. Passing only the graphics function through may not be enough.</source>
        <translation type="unfinished">%1 a une fonction audio à côté de sa fonction graphique. Ne mettre en passthrough que la fonction graphique peut ne pas suffire.</translation>
    </message>
    <message>
        <source>A passthrough GPU is watched from its guest</source>
        <translation type="unfinished">Un GPU en passthrough se surveille depuis son invité</translation>
    </message>
    <message>
        <source>ESXi gives the device away, so the host&apos;s tools do not see its load, memory or temperature. The driver in the guest does.</source>
        <translation type="unfinished">ESXi cède le périphérique&#xa0;; les outils de l&apos;hôte n&apos;en voient donc ni la charge, ni la mémoire, ni la température. Le pilote dans l&apos;invité les voit.</translation>
    </message>
    <message>
        <source>Monitor it in the guest, with nvidia-smi or an agent there.</source>
        <translation type="unfinished">Le surveiller dans l&apos;invité, avec nvidia-smi ou un agent.</translation>
    </message>
    <message>
        <source>The audio function of a graphics board goes with it</source>
        <translation type="unfinished">La fonction audio d&apos;une carte graphique l&apos;accompagne</translation>
    </message>
    <message>
        <source>Boards with display outputs have an audio function at PCI function 1. NVIDIA asks to pass it through too for the active Quadro RTX 6000 and 8000 on Hyper-V; that ESXi gains by it is our inference.</source>
        <translation type="unfinished">Les cartes à sorties d&apos;affichage ont une fonction audio à la fonction PCI 1. NVIDIA demande de la mettre aussi en passthrough pour les Quadro RTX 6000 et 8000 actives sur Hyper-V&#xa0;; qu&apos;ESXi y gagne est notre déduction.</translation>
    </message>
    <message>
        <source>If the guest has trouble with the GPU, pass PCI function 1 through as well.</source>
        <translation type="unfinished">Si l&apos;invité a des ennuis avec le GPU, mettre aussi la fonction PCI 1 en passthrough.</translation>
    </message>
    <message>
        <source>The default graphics type that is planned for %1 is not entered, so it is unknown whether it changes under the VMs that run there: %2, among them %3.</source>
        <translation type="unfinished">Le type de graphiques par défaut prévu pour %1 n&apos;est pas renseigné&#xa0;; on ignore donc s&apos;il change sous les VM qui s&apos;y exécutent&#xa0;: %2, dont %3.</translation>
    </message>
    <message>
        <source>The default graphics type of %1 is Shared today and is to become Shared Direct, but VMs run there: %2, among them %3.</source>
        <translation type="unfinished">Le type de graphiques par défaut de %1 est aujourd&apos;hui Partagé et doit devenir Partagé direct, mais des VM s&apos;y exécutent&#xa0;: %2, dont %3.</translation>
    </message>
    <message>
        <source>The default graphics type of %1 is Shared Direct today and is to become Shared, but VMs run there: %2, among them %3.</source>
        <translation type="unfinished">Le type de graphiques par défaut de %1 est aujourd&apos;hui Partagé direct et doit devenir Partagé, mais des VM s&apos;y exécutent&#xa0;: %2, dont %3.</translation>
    </message>
    <message>
        <source>Plan the VMs on %1 powered off</source>
        <translation type="unfinished">Prévoir les VM de %1 hors tension</translation>
    </message>
    <message>
        <source>Leave the default graphics type of %1 as it is today</source>
        <translation type="unfinished">Laisser le type de graphiques par défaut de %1 tel qu&apos;il est aujourd&apos;hui</translation>
    </message>
    <message>
        <source>%1 is to go to same-size mode, but vGPUs run on it in its mode of today: %2 VMs, among them %3. The mode of a GPU changes only while it is empty.</source>
        <translation type="unfinished">%1 doit passer en mode taille identique, mais des vGPU s&apos;y exécutent dans son mode actuel&#xa0;: %2 VM, dont %3. Le mode d&apos;un GPU ne change que lorsqu&apos;il est vide.</translation>
    </message>
    <message>
        <source>%1 is to go to mixed-size mode, but vGPUs run on it in its mode of today: %2 VMs, among them %3. The mode of a GPU changes only while it is empty.</source>
        <translation type="unfinished">%1 doit passer en mode taille mixte, mais des vGPU s&apos;y exécutent dans son mode actuel&#xa0;: %2 VM, dont %3. Le mode d&apos;un GPU ne change que lorsqu&apos;il est vide.</translation>
    </message>
    <message>
        <source>%1 is to go to multi-instance (MIG) mode, but vGPUs run on it in its mode of today: %2 VMs, among them %3. The mode of a GPU changes only while it is empty.</source>
        <translation type="unfinished">%1 doit passer en mode multi-instance (MIG), mais des vGPU s&apos;y exécutent dans son mode actuel&#xa0;: %2 VM, dont %3. Le mode d&apos;un GPU ne change que lorsqu&apos;il est vide.</translation>
    </message>
    <message>
        <source>Leave the vGPU mode of %1 as it is today</source>
        <translation type="unfinished">Laisser le mode vGPU de %1 tel qu&apos;il est aujourd&apos;hui</translation>
    </message>
    <message>
        <source>The default graphics type changes while no VM runs on the host</source>
        <translation type="unfinished">Le type de graphiques par défaut change lorsqu&apos;aucune VM ne s&apos;exécute sur l&apos;hôte</translation>
    </message>
    <message>
        <source>A host takes over another default graphics type only once all its VMs are off and it, or its Xorg service, was restarted. The same holds for an update of the vGPU Manager. The rule looks at hosts for which the type of today is entered.</source>
        <translation type="unfinished">Un hôte n&apos;adopte un autre type de graphiques par défaut qu&apos;une fois toutes ses VM hors tension et l&apos;hôte, ou son service Xorg, redémarré. Il en va de même pour une mise à jour du vGPU Manager. La règle examine les hôtes dont le type actuel est renseigné.</translation>
    </message>
    <message>
        <source>Move the VMs to other hosts or power them off, put the host into maintenance mode, then change the type.</source>
        <translation type="unfinished">Déplacer les VM vers d&apos;autres hôtes ou les mettre hors tension, mettre l&apos;hôte en mode maintenance, puis changer le type.</translation>
    </message>
    <message>
        <source>The vGPU mode of a GPU changes while no vGPU runs on it</source>
        <translation type="unfinished">Le mode vGPU d&apos;un GPU change lorsqu&apos;aucun vGPU ne s&apos;y exécute</translation>
    </message>
    <message>
        <source>A GPU keeps the mode in which it is divided until its last vGPU is gone: same size, mixed size or MIG. The rule looks at GPUs for which the mode of today is entered and differs from the plan.</source>
        <translation type="unfinished">Un GPU garde le mode dans lequel il est divisé jusqu&apos;au départ de son dernier vGPU&#xa0;: taille identique, taille mixte ou MIG. La règle examine les GPU dont le mode actuel est renseigné et diffère du plan.</translation>
    </message>
    <message>
        <source>Empty the GPU first: move its VMs or power them off, then change the mode.</source>
        <translation type="unfinished">Vider d&apos;abord le GPU&#xa0;: déplacer ses VM ou les mettre hors tension, puis changer le mode.</translation>
    </message>
    <message>
        <source>vGPU profile %2 is placed on %1, but it is a profile of another GPU model. Each GPU model has its own vGPU types.</source>
        <translation type="unfinished">Le profil vGPU %2 est placé sur %1, mais c&apos;est un profil d&apos;un autre modèle de GPU. Chaque modèle de GPU a ses propres types de vGPU.</translation>
    </message>
    <message>
        <source>vGPU profile %2 is placed on %1, but this GPU model has no vGPU types at all: it serves passthrough only.</source>
        <translation type="unfinished">Le profil vGPU %2 est placé sur %1, mais ce modèle de GPU n&apos;a aucun type de vGPU&#xa0;: il ne sert que le passthrough.</translation>
    </message>
    <message>
        <source>vGPU profile %2 is placed on %1. The catalog lists no such profile for this model, but its list of names is unverified.</source>
        <translation type="unfinished">Le profil vGPU %2 est placé sur %1. Le catalogue n&apos;indique pas de tel profil pour ce modèle, mais sa liste de noms n&apos;est pas vérifiée.</translation>
    </message>
    <message>
        <source>The catalog has no vGPU profile %2, so its size and its place on %1 cannot be checked.</source>
        <translation type="unfinished">Le catalogue n&apos;a pas de profil vGPU %2&#xa0;; sa taille et sa place sur %1 ne peuvent donc pas être vérifiées.</translation>
    </message>
    <message>
        <source>The catalog has no GPU model %2, so what %1 can hold cannot be checked.</source>
        <translation type="unfinished">Le catalogue n&apos;a pas de modèle de GPU %2&#xa0;; ce que %1 peut porter ne peut donc pas être vérifié.</translation>
    </message>
    <message>
        <source>Let %1 use vGPU profile %2, which this GPU has</source>
        <translation type="unfinished">Faire utiliser à %1 le profil vGPU %2, que ce GPU possède</translation>
    </message>
    <message>
        <source>%1 waits for vGPU profile %2, which the catalog does not have, so it cannot be checked.</source>
        <translation type="unfinished">%1 attend le profil vGPU %2, que le catalogue n&apos;a pas&#xa0;; il ne peut donc pas être vérifié.</translation>
    </message>
    <message>
        <source>%1 asks for GPU model %2, which the catalog does not have, so it cannot be checked.</source>
        <translation type="unfinished">%1 demande le modèle de GPU %2, que le catalogue n&apos;a pas&#xa0;; il ne peut donc pas être vérifié.</translation>
    </message>
    <message>
        <source>A vGPU profile belongs to the GPU&apos;s model</source>
        <translation type="unfinished">Un profil vGPU appartient au modèle du GPU</translation>
    </message>
    <message>
        <source>The name of a profile begins with the board that it belongs to. ESXi offers a VM only hosts with a GPU of that model. A model or profile that the catalog does not know is neither confirmed nor refused.</source>
        <translation type="unfinished">Le nom d&apos;un profil commence par la carte à laquelle il appartient. ESXi n&apos;offre à une VM que des hôtes avec un GPU de ce modèle. Un modèle ou un profil inconnu du catalogue n&apos;est ni confirmé ni refusé.</translation>
    </message>
    <message>
        <source>Choose a profile of this GPU&apos;s model, or a GPU of the profile&apos;s model.</source>
        <translation type="unfinished">Choisir un profil du modèle de ce GPU, ou un GPU du modèle du profil.</translation>
    </message>
    <message>
        <source>What a VM asks for is in the catalog</source>
        <translation type="unfinished">Ce que demande une VM figure dans le catalogue</translation>
    </message>
    <message>
        <source>Sliceboard knows sizes and limits from its catalog only. What is not in it cannot be checked; that does not mean that it is wrong.</source>
        <translation type="unfinished">Sliceboard ne connaît les tailles et les limites que par son catalogue. Ce qui n&apos;y figure pas ne peut pas être vérifié&#xa0;; cela ne veut pas dire que c&apos;est incorrect.</translation>
    </message>
    <message>
        <source>Correct the name, or add the profile or model to your own catalog folder.</source>
        <translation type="unfinished">Corriger le nom, ou ajouter le profil ou le modèle à votre propre dossier de catalogue.</translation>
    </message>
    <message>
        <source>%1 is in same-size mode, but holds vGPUs of %2 and of %3 (%4 and %5, vGPUs and reserved slots in all: %6). The first one that powers on fixes the size for all.</source>
        <translation type="unfinished">%1 est en mode taille identique, mais porte des vGPU de %2 et de %3 (%4 et %5, vGPU et emplacements réservés en tout&#xa0;: %6). Le premier qui est mis sous tension fixe la taille pour tous.</translation>
    </message>
    <message>
        <source>%1 holds vGPUs of different series (%2 and %3) in same-size mode. Its host runs ESXi %4; before ESXi %5 one GPU takes one vGPU type.</source>
        <translation type="unfinished">%1 porte des vGPU de séries différentes (%2 et %3) en mode taille identique. Son hôte exécute ESXi %4&#xa0;; avant ESXi %5, un GPU n&apos;accepte qu&apos;un type de vGPU.</translation>
    </message>
    <message>
        <source>%1 holds vGPUs of different series (%2 and %3) in same-size mode, which needs ESXi %5. The ESXi version of its host is not entered.</source>
        <translation type="unfinished">%1 porte des vGPU de séries différentes (%2 et %3) en mode taille identique, ce qui exige ESXi %5. La version d&apos;ESXi de son hôte n&apos;est pas renseignée.</translation>
    </message>
    <message>
        <source>%1 holds vGPUs of different series (%2 and %3) in same-size mode under vGPU Manager %6. As far as remembered, NVIDIA allows that only in later releases.</source>
        <translation type="unfinished">%1 porte des vGPU de séries différentes (%2 et %3) en mode taille identique sous le vGPU Manager %6. Pour autant qu&apos;on s&apos;en souvienne, NVIDIA ne le permet que dans des versions ultérieures.</translation>
    </message>
    <message>
        <source>%1 holds %2 vGPUs of %3 in same-size mode (reserved slots among them: %4). Profile %5 fits at most %6 times.</source>
        <translation type="unfinished">%1 porte %2 vGPU de %3 en mode taille identique (dont emplacements réservés&#xa0;: %4). Le profil %5 y tient %6 fois au plus.</translation>
    </message>
    <message>
        <source>%1 holds %2 vGPUs of profile %3 in same-size mode. How many of them fit on one GPU (max_equal) is unverified in the catalog.</source>
        <translation type="unfinished">%1 porte %2 vGPU du profil %3 en mode taille identique. Combien tiennent sur un GPU (max_equal) n&apos;est pas vérifié dans le catalogue.</translation>
    </message>
    <message>
        <source>%1 has %2 of frame buffer, but its vGPUs need %3 (vGPUs: %4, reserved slots: %5). Frame buffer is never shared or oversubscribed.</source>
        <translation type="unfinished">%1 a %2 de frame buffer, mais ses vGPU en exigent %3 (vGPU&#xa0;: %4, emplacements réservés&#xa0;: %5). Le frame buffer n&apos;est jamais partagé ni surréservé.</translation>
    </message>
    <message>
        <source>The frame buffers of all vGPUs fit into the GPU&apos;s memory</source>
        <translation type="unfinished">Les frame buffers de tous les vGPU tiennent dans la mémoire du GPU</translation>
    </message>
    <message>
        <source>A time-sliced vGPU shares computing time, but its frame buffer is its own from power-on to power-off. Powered-off VMs do not count; reserved slots do, since their room is promised.</source>
        <translation type="unfinished">Un vGPU à découpage temporel partage le temps de calcul, mais son frame buffer lui appartient de la mise sous tension à la mise hors tension. Les VM hors tension ne comptent pas&#xa0;; les emplacements réservés comptent, puisque leur place est promise.</translation>
    </message>
    <message>
        <source>Move a VM to another GPU, choose smaller profiles, or release a reserved slot.</source>
        <translation type="unfinished">Déplacer une VM vers un autre GPU, choisir des profils plus petits, ou libérer un emplacement réservé.</translation>
    </message>
    <message>
        <source>In same-size mode all vGPUs of a GPU have one size</source>
        <translation type="unfinished">En mode taille identique, tous les vGPU d&apos;un GPU ont une même taille</translation>
    </message>
    <message>
        <source>The first vGPU that powers on fixes the frame-buffer size until the GPU is empty again. A vGPU of another size is refused, however much room is left. Before ESXi 8.0 Update 3 this is the only mode.</source>
        <translation type="unfinished">Le premier vGPU mis sous tension fixe la taille de frame buffer jusqu&apos;à ce que le GPU soit de nouveau vide. Un vGPU d&apos;une autre taille est refusé, quelle que soit la place qui reste. Avant ESXi 8.0 Update 3, c&apos;est le seul mode.</translation>
    </message>
    <message>
        <source>Use one size per GPU, or switch the empty GPU to mixed-size mode.</source>
        <translation type="unfinished">Utiliser une seule taille par GPU, ou passer le GPU vide en mode taille mixte.</translation>
    </message>
    <message>
        <source>All; the only mode before ESXi 8.0 Update 3.</source>
        <translation type="unfinished">Toutes&#xa0;; le seul mode avant ESXi 8.0 Update 3.</translation>
    </message>
    <message>
        <source>vGPU series share a GPU only from ESXi 8.0 Update 2 on</source>
        <translation type="unfinished">Les séries de vGPU ne partagent un GPU qu&apos;à partir d&apos;ESXi 8.0 Update 2</translation>
    </message>
    <message>
        <source>Older ESXi versions take one vGPU type per GPU. Since ESXi 8.0 Update 2 profiles of equal size but different series may share a GPU. The ESXi bound was read; from which vGPU release NVIDIA allows it is remembered, so that part is a warning.</source>
        <translation type="unfinished">Les versions plus anciennes d&apos;ESXi acceptent un type de vGPU par GPU. Depuis ESXi 8.0 Update 2, des profils de taille égale mais de séries différentes peuvent partager un GPU. La limite d&apos;ESXi a été lue&#xa0;; la version vGPU à partir de laquelle NVIDIA le permet est donnée de mémoire, donc cette partie est un avertissement.</translation>
    </message>
    <message>
        <source>Update ESXi, or use one vGPU type per GPU.</source>
        <translation type="unfinished">Mettre à jour ESXi, ou utiliser un seul type de vGPU par GPU.</translation>
    </message>
    <message>
        <source>Before ESXi 8.0 Update 2 one vGPU type per GPU.</source>
        <translation type="unfinished">Avant ESXi 8.0 Update 2, un type de vGPU par GPU.</translation>
    </message>
    <message>
        <source>A GPU in same-size mode holds a fixed number of vGPUs</source>
        <translation type="unfinished">Un GPU en mode taille identique porte un nombre fixe de vGPU</translation>
    </message>
    <message>
        <source>Each vGPU type has a most per GPU in NVIDIA&apos;s tables, at most the GPU&apos;s memory divided by the profile&apos;s frame buffer. Powered-off VMs do not count; reserved slots do, since their room is promised.</source>
        <translation type="unfinished">Chaque type de vGPU a un maximum par GPU dans les tables de NVIDIA, au plus la mémoire du GPU divisée par le frame buffer du profil. Les VM hors tension ne comptent pas&#xa0;; les emplacements réservés comptent, puisque leur place est promise.</translation>
    </message>
    <message>
        <source>Move a VM to another GPU, choose a smaller profile, or release a reserved slot.</source>
        <translation type="unfinished">Déplacer une VM vers un autre GPU, choisir un profil plus petit, ou libérer un emplacement réservé.</translation>
    </message>
    <message>
        <source>Profile %2 on %1 needs a MIG instance, but the catalog lists no start for it on this GPU model.</source>
        <translation type="unfinished">Le profil %2 sur %1 exige une instance MIG, mais le catalogue n&apos;indique pour elle aucun départ sur ce modèle de GPU.</translation>
    </message>
    <message>
        <source>Profile %2 has no placement ID in mixed-size mode, so it cannot be on %1 in that mode.</source>
        <translation type="unfinished">Le profil %2 n&apos;a pas d&apos;ID de placement en mode taille mixte&#xa0;; il ne peut donc pas être sur %1 dans ce mode.</translation>
    </message>
    <message>
        <source>A reserved slot of profile %2 on %1 is fixed to start %3. Profile %2 may start at %4.</source>
        <translation type="unfinished">Un emplacement réservé du profil %2 sur %1 est fixé au départ %3. Le profil %2 peut commencer à %4.</translation>
    </message>
    <message>
        <source>%5 has profile %2 on %1 fixed to start %3. Profile %2 may start at %4.</source>
        <translation type="unfinished">%5 a le profil %2 sur %1 fixé au départ %3. Le profil %2 peut commencer à %4.</translation>
    </message>
    <message>
        <source>A reserved slot of profile %2 on %1 is fixed to placement ID %3. In mixed-size mode profile %2 may start at %4.</source>
        <translation type="unfinished">Un emplacement réservé du profil %2 sur %1 est fixé à l&apos;ID de placement %3. En mode taille mixte, le profil %2 peut commencer à %4.</translation>
    </message>
    <message>
        <source>%5 has profile %2 on %1 fixed to placement ID %3. In mixed-size mode profile %2 may start at %4.</source>
        <translation type="unfinished">%5 a le profil %2 sur %1 fixé à l&apos;ID de placement %3. En mode taille mixte, le profil %2 peut commencer à %4.</translation>
    </message>
    <message>
        <source>Two vGPUs or reserved slots on %1 overlap: profile %2 fixed to placement ID %3 and profile %4 fixed to placement ID %5.</source>
        <translation type="unfinished">Deux vGPU ou emplacements réservés se chevauchent sur %1&#xa0;: le profil %2 fixé à l&apos;ID de placement %3 et le profil %4 fixé à l&apos;ID de placement %5.</translation>
    </message>
    <message>
        <source>The MIG instances for the %2 vGPUs and reserved slots on %1 (reserved: %3) find no places beside each other: each kind of instance may start only at certain memory slices.</source>
        <translation type="unfinished">Les instances MIG pour les %2 vGPU et emplacements réservés sur %1 (réservés&#xa0;: %3) ne trouvent pas de places côte à côte&#xa0;: chaque sorte d&apos;instance ne peut commencer qu&apos;à certaines tranches de mémoire.</translation>
    </message>
    <message>
        <source>The %2 vGPUs and reserved slots on %1 (reserved: %3) find no places beside each other: in mixed-size mode each size may start only at its placement IDs.</source>
        <translation type="unfinished">Les %2 vGPU et emplacements réservés sur %1 (réservés&#xa0;: %3) ne trouvent pas de places côte à côte&#xa0;: en mode taille mixte, chaque taille ne peut commencer qu&apos;à ses ID de placement.</translation>
    </message>
    <message>
        <source>Where profile %2 may start on %1 is unverified in the catalog, so it is unknown whether all its vGPUs find a place.</source>
        <translation type="unfinished">Les départs possibles du profil %2 sur %1 ne sont pas vérifiés dans le catalogue&#xa0;; on ignore donc si tous ses vGPU trouvent une place.</translation>
    </message>
    <message>
        <source>The placement IDs of profile %2 in mixed-size mode are unverified in the catalog, so it is unknown whether all vGPUs of %1 find a place.</source>
        <translation type="unfinished">Les ID de placement du profil %2 en mode taille mixte ne sont pas vérifiés dans le catalogue&#xa0;; on ignore donc si tous les vGPU de %1 trouvent une place.</translation>
    </message>
    <message>
        <source>Give up the fixed placement IDs on %1</source>
        <translation type="unfinished">Renoncer aux ID de placement fixés sur %1</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs and runs on %3 with ESXi %4. The documents read confirm at most %5 vGPUs per VM; that %6 are possible rests on weaker evidence.</source>
        <translation type="unfinished">%1 a %2 vGPU et s&apos;exécute sur %3 avec ESXi %4. Les documents lus confirment %5 vGPU par VM au plus&#xa0;; que %6 soient possibles repose sur des indices plus faibles.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, but runs on %3 with ESXi %4, where a VM can have at most %5.</source>
        <translation type="unfinished">%1 a %2 vGPU, mais s&apos;exécute sur %3 avec ESXi %4, où une VM peut en avoir %5 au plus.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs. How many it may have depends on the ESXi version of its host, and it has no host yet; older versions allow %5.</source>
        <translation type="unfinished">%1 a %2 vGPU. Le nombre permis dépend de la version d&apos;ESXi de son hôte, et il n&apos;y a pas encore d&apos;hôte&#xa0;; les versions plus anciennes en permettent %5.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs. How many it may have depends on the ESXi version of %3, which is not entered; older versions allow %5.</source>
        <translation type="unfinished">%1 a %2 vGPU. Le nombre permis dépend de la version d&apos;ESXi de %3, qui n&apos;est pas renseignée&#xa0;; les versions plus anciennes en permettent %5.</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs and runs on %3 with ESXi %4. How many a VM may have is known from ESXi %5 on only.</source>
        <translation type="unfinished">%1 a %2 vGPU et s&apos;exécute sur %3 avec ESXi %4. Le nombre permis par VM n&apos;est connu qu&apos;à partir d&apos;ESXi %5.</translation>
    </message>
    <message>
        <source>%1 has %2 passthrough devices, but runs on %3 with ESXi %4, where a VM can have at most %5.</source>
        <translation type="unfinished">%1 a %2 périphériques passthrough, mais s&apos;exécute sur %3 avec ESXi %4, où une VM peut en avoir %5 au plus.</translation>
    </message>
    <message>
        <source>%1 has %2 passthrough devices. How many it may have depends on the ESXi version of its host, and it has no host yet; older versions allow %5.</source>
        <translation type="unfinished">%1 a %2 périphériques passthrough. Le nombre permis dépend de la version d&apos;ESXi de son hôte, et il n&apos;y a pas encore d&apos;hôte&#xa0;; les versions plus anciennes en permettent %5.</translation>
    </message>
    <message>
        <source>%1 has %2 passthrough devices. How many it may have depends on the ESXi version of %3, which is not entered; older versions allow %5.</source>
        <translation type="unfinished">%1 a %2 périphériques passthrough. Le nombre permis dépend de la version d&apos;ESXi de %3, qui n&apos;est pas renseignée&#xa0;; les versions plus anciennes en permettent %5.</translation>
    </message>
    <message>
        <source>%1 has %2 passthrough devices and runs on %3 with ESXi %4. How many a VM may have is known from ESXi %5 on only.</source>
        <translation type="unfinished">%1 a %2 périphériques passthrough et s&apos;exécute sur %3 avec ESXi %4. Le nombre permis par VM n&apos;est connu qu&apos;à partir d&apos;ESXi %5.</translation>
    </message>
    <message>
        <source>Keep %2 of these devices of %1 and remove the others (%3)</source>
        <translation type="unfinished">Garder %2 de ces périphériques de %1 et supprimer les autres (%3)</translation>
    </message>
    <message>
        <source>A VM has no more vGPUs than its ESXi version allows</source>
        <translation type="unfinished">Une VM n&apos;a pas plus de vGPU que ne le permet sa version d&apos;ESXi</translation>
    </message>
    <message>
        <source>Each ESXi version has a most of vGPUs per VM. What is above the documented number but below one that was only seen on a host or remembered is a warning.</source>
        <translation type="unfinished">Chaque version d&apos;ESXi a un maximum de vGPU par VM. Ce qui dépasse le nombre documenté, mais pas celui seulement vu sur un hôte ou donné de mémoire, est un avertissement.</translation>
    </message>
    <message>
        <source>Give the VM fewer or larger vGPUs, or run it on a newer ESXi.</source>
        <translation type="unfinished">Donner à la VM moins de vGPU ou de plus grands, ou l&apos;exécuter sur un ESXi plus récent.</translation>
    </message>
    <message>
        <source>The most depends on the ESXi version, from 6.7 Update 3 on.</source>
        <translation type="unfinished">Le maximum dépend de la version d&apos;ESXi, à partir de 6.7 Update 3.</translation>
    </message>
    <message>
        <source>A VM has no more passthrough devices than its ESXi version allows</source>
        <translation type="unfinished">Une VM n&apos;a pas plus de périphériques passthrough que ne le permet sa version d&apos;ESXi</translation>
    </message>
    <message>
        <source>Each ESXi version, with the newest virtual hardware that it has, allows a most of PCI passthrough devices per VM. Older virtual hardware may allow fewer.</source>
        <translation type="unfinished">Chaque version d&apos;ESXi, avec le matériel virtuel le plus récent qu&apos;elle a, permet un maximum de périphériques PCI en passthrough par VM. Un matériel virtuel plus ancien peut en permettre moins.</translation>
    </message>
    <message>
        <source>Give the VM fewer devices, or run it on a newer ESXi with newer virtual hardware.</source>
        <translation type="unfinished">Donner à la VM moins de périphériques, ou l&apos;exécuter sur un ESXi plus récent avec un matériel virtuel plus récent.</translation>
    </message>
    <message>
        <source>The most depends on the ESXi version, from 6.7 on.</source>
        <translation type="unfinished">Le maximum dépend de la version d&apos;ESXi, à partir de 6.7.</translation>
    </message>
    <message>
        <source>Two vGPUs or reserved slots on %1 are drawn on one slot: profile %2 at %3. In same-size mode ESXi chooses the slots itself.</source>
        <translation type="unfinished">Deux vGPU ou emplacements réservés sur %1 sont dessinés au même emplacement&#xa0;: profil %2 à %3. En mode taille identique, ESXi choisit lui-même les emplacements.</translation>
    </message>
    <message>
        <source>Profile %2 is drawn at %3 on %1. In same-size mode its slots start at %4.</source>
        <translation type="unfinished">Le profil %2 est dessiné à %3 sur %1. En mode taille identique, ses emplacements commencent à %4.</translation>
    </message>
    <message>
        <source>In same-size mode each slot is drawn once</source>
        <translation type="unfinished">En mode taille identique, chaque emplacement est dessiné une seule fois</translation>
    </message>
    <message>
        <source>Same-size mode has equal slots, and ESXi gives each vGPU one of its own. A design that fixes two vGPUs to one slot, or one between slots, shows what cannot be. The rule is our own inference, hence a warning.</source>
        <translation type="unfinished">Le mode taille identique a des emplacements égaux, et ESXi donne à chaque vGPU le sien. Un projet qui fixe deux vGPU au même emplacement, ou un entre deux emplacements, montre ce qui ne peut pas être. La règle est notre propre déduction, d&apos;où un avertissement.</translation>
    </message>
    <message>
        <source>Give up the fixed placement IDs, or move one vGPU to a free slot.</source>
        <translation type="unfinished">Renoncer aux ID de placement fixés, ou déplacer un vGPU vers un emplacement libre.</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode. Set with nvidia-smi alone, the mode may be lost when the host restarts, the driver is loaded again or the GPU is reset.</source>
        <translation type="unfinished">%1 est en mode taille mixte. Réglé par nvidia-smi seul, ce mode peut se perdre lorsque l&apos;hôte redémarre, que le pilote est rechargé ou que le GPU est réinitialisé.</translation>
    </message>
    <message>
        <source>Placement IDs are fixed for vGPUs or reserved slots on %1 in same-size mode (%2). GPUs of generation %3 do not take them there from vGPU %5 on; the release of the vGPU Manager on %4 is not entered.</source>
        <translation type="unfinished">Des ID de placement sont fixés pour des vGPU ou emplacements réservés sur %1 en mode taille identique (%2). Les GPU de génération %3 ne les y acceptent plus à partir de vGPU %5&#xa0;; la version du vGPU Manager de %4 n&apos;est pas renseignée.</translation>
    </message>
    <message>
        <source>Placement IDs are fixed for vGPUs or reserved slots on %1 in same-size mode (%2). GPUs of generation %3 do not take them there; vSphere chooses the places itself anyway.</source>
        <translation type="unfinished">Des ID de placement sont fixés pour des vGPU ou emplacements réservés sur %1 en mode taille identique (%2). Les GPU de génération %3 ne les y acceptent pas&#xa0;; vSphere choisit de toute façon lui-même les places.</translation>
    </message>
    <message>
        <source>%1 holds %2 C-series vGPUs. A footnote of NVIDIA&apos;s tables speaks of at most %3 per GPU; the tables themselves allow more. It is disputed and not enforced.</source>
        <translation type="unfinished">%1 porte %2 vGPU de série C. Une note de bas de page des tables de NVIDIA parle de %3 par GPU au plus&#xa0;; les tables elles-mêmes en permettent davantage. C&apos;est contesté et non imposé.</translation>
    </message>
    <message>
        <source>Mixed-size mode is set in vCenter</source>
        <translation type="unfinished">Le mode taille mixte se règle dans vCenter</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s guide says for KVM that a mode set with nvidia-smi returns to same size after a restart, and that it depends on the hypervisor. vCenter keeps the mode as a setting of the device. The design does not hold how the mode is set, so each GPU in this mode gets the note.</source>
        <translation type="unfinished">Le guide de NVIDIA dit pour KVM qu&apos;un mode réglé par nvidia-smi revient à taille identique après un redémarrage, et que cela dépend de l&apos;hyperviseur. vCenter conserve le mode comme réglage du périphérique. Le projet ne contient pas la façon dont le mode est réglé&#xa0;; chaque GPU dans ce mode reçoit donc la remarque.</translation>
    </message>
    <message>
        <source>Set the vGPU mode of the graphics device in vCenter.</source>
        <translation type="unfinished">Régler le mode vGPU du périphérique graphique dans vCenter.</translation>
    </message>
    <message>
        <source>ESXi 8.0 Update 3 and later; read for KVM.</source>
        <translation type="unfinished">ESXi 8.0 Update 3 et versions ultérieures&#xa0;; lu pour KVM.</translation>
    </message>
    <message>
        <source>Ada and Blackwell GPUs choose the places in same-size mode themselves</source>
        <translation type="unfinished">Les GPU Ada et Blackwell choisissent eux-mêmes les places en mode taille identique</translation>
    </message>
    <message>
        <source>The release notes of vGPU 19 for Azure Local say that placement IDs cannot be set by hand in same-size mode on these generations. vSphere has no means to set them at all, so the drawing is an intent only.</source>
        <translation type="unfinished">Les notes de version de vGPU 19 pour Azure Local disent que les ID de placement ne peuvent pas être réglés à la main en mode taille identique sur ces générations. vSphere n&apos;a aucun moyen de les régler&#xa0;; le dessin n&apos;est donc qu&apos;une intention.</translation>
    </message>
    <message>
        <source>Give up the fixed placement IDs.</source>
        <translation type="unfinished">Renoncer aux ID de placement fixés.</translation>
    </message>
    <message>
        <source>vGPU release 19 and later; read for Azure Local.</source>
        <translation type="unfinished">vGPU 19 et versions ultérieures&#xa0;; lu pour Azure Local.</translation>
    </message>
    <message>
        <source>How many C-series vGPUs a GPU takes is disputed</source>
        <translation type="unfinished">Le nombre de vGPU de série C par GPU est contesté</translation>
    </message>
    <message>
        <source>A footnote caps C-series vGPUs at 12 per GPU, but stands at boards of 48 GB, where memory allows no more than 12 anyway. The tables of boards with 80 and 94 GB allow 20 and more. The sources contradict each other, so Sliceboard follows the tables and only mentions the footnote.</source>
        <translation type="unfinished">Une note de bas de page limite les vGPU de série C à 12 par GPU, mais figure sous des cartes de 48 GB, où la mémoire n&apos;en permet de toute façon pas plus de 12. Les tables de cartes de 80 et 94 GB en permettent 20 et plus. Les sources se contredisent&#xa0;; Sliceboard suit donc les tables et ne fait que mentionner la note.</translation>
    </message>
    <message>
        <source>Try it before you rely on it, or choose larger profiles.</source>
        <translation type="unfinished">L&apos;essayer avant de s&apos;y fier, ou choisir des profils plus grands.</translation>
    </message>
    <message>
        <source>All; the footnote stands in documents of vGPU 18 and earlier.</source>
        <translation type="unfinished">Toutes&#xa0;; la note figure dans les documents de vGPU 18 et antérieurs.</translation>
    </message>
    <message>
        <source>The 64-bit MMIO space of %1 is not entered. Its GPU devices, among them %2, need %3 GB.</source>
        <translation type="unfinished">L&apos;espace MMIO 64 bits de %1 n&apos;est pas renseigné. Ses périphériques GPU, dont %2, exigent %3 GB.</translation>
    </message>
    <message>
        <source>%1 has no 64-bit MMIO space, but its GPU devices, among them %2, need %3 GB.</source>
        <translation type="unfinished">%1 n&apos;a pas d&apos;espace MMIO 64 bits, mais ses périphériques GPU, dont %2, exigent %3 GB.</translation>
    </message>
    <message>
        <source>%1 has %2 GB of 64-bit MMIO space, but its GPU devices, among them %3, need %4 GB.</source>
        <translation type="unfinished">%1 a %2 GB d&apos;espace MMIO 64 bits, mais ses périphériques GPU, dont %3, exigent %4 GB.</translation>
    </message>
    <message>
        <source>%1 has %2 GB of 64-bit MMIO space. Its vGPUs, among them of %3, need %4 GB if the space of each counts, which is inferred.</source>
        <translation type="unfinished">%1 a %2 GB d&apos;espace MMIO 64 bits. Ses vGPU, dont des vGPU de %3, exigent %4 GB si l&apos;espace de chacun compte, ce qui est déduit.</translation>
    </message>
    <message>
        <source>%1 has %2 GB of 64-bit MMIO space. Its GPU devices, among them %3, need %4 GB by a rule of thumb: NVIDIA&apos;s table does not list them all.</source>
        <translation type="unfinished">%1 a %2 GB d&apos;espace MMIO 64 bits. Ses périphériques GPU, dont %3, exigent %4 GB selon une règle empirique&#xa0;: la table de NVIDIA ne les énumère pas tous.</translation>
    </message>
    <message>
        <source>Give %1 a 64-bit MMIO space of %2 GB</source>
        <translation type="unfinished">Donner à %1 un espace MMIO 64 bits de %2 GB</translation>
    </message>
    <message>
        <source>A VM with a large GPU has 64-bit MMIO space</source>
        <translation type="unfinished">Une VM avec un grand GPU a un espace MMIO 64 bits</translation>
    </message>
    <message>
        <source>The memory of a GPU is shown to the guest in the VM&apos;s MMIO region. What does not fit into the default region of 32 GB needs the advanced settings pciPassthru.use64bitMMIO=TRUE and pciPassthru.64bitMMIOSizeGB. A vGPU needs them when its GPU needs 64 GB or more and the VM has 32 GB of memory or more. The spelling of the settings is remembered; one source writes them otherwise.</source>
        <translation type="unfinished">La mémoire d&apos;un GPU est présentée à l&apos;invité dans la région MMIO de la VM. Ce qui ne tient pas dans la région par défaut de 32 GB exige les paramètres avancés pciPassthru.use64bitMMIO=TRUE et pciPassthru.64bitMMIOSizeGB. Un vGPU les exige lorsque son GPU demande 64 GB ou plus et que la VM a 32 GB de mémoire ou plus. L&apos;orthographe des paramètres est donnée de mémoire&#xa0;; une source les écrit autrement.</translation>
    </message>
    <message>
        <source>Add both advanced settings to the VM.</source>
        <translation type="unfinished">Ajouter les deux paramètres avancés à la VM.</translation>
    </message>
    <message>
        <source>All; Tanzu Kubernetes nodes get 512 GB by themselves.</source>
        <translation type="unfinished">Toutes&#xa0;; les nœuds Tanzu Kubernetes reçoivent d&apos;eux-mêmes 512 GB.</translation>
    </message>
    <message>
        <source>The 64-bit MMIO space of a VM is large enough for its GPUs</source>
        <translation type="unfinished">L&apos;espace MMIO 64 bits d&apos;une VM suffit à ses GPU</translation>
    </message>
    <message>
        <source>NVIDIA lists how much MMIO space a VM needs for one GPU or vGPU of each model. For several passthrough GPUs the sizes add up; that they do for vGPUs as well is inferred, so there it is a warning. For models that the list lacks, twice the next power of two of the GPU&apos;s memory is a rule of thumb, which is a warning too.</source>
        <translation type="unfinished">NVIDIA indique l&apos;espace MMIO dont une VM a besoin pour un GPU ou un vGPU de chaque modèle. Pour plusieurs GPU en passthrough, les tailles s&apos;additionnent&#xa0;; qu&apos;il en aille de même pour les vGPU est déduit, c&apos;est alors un avertissement. Pour les modèles absents de la liste, le double de la puissance de deux supérieure à la mémoire du GPU est une règle empirique, ce qui est aussi un avertissement.</translation>
    </message>
    <message>
        <source>Set pciPassthru.64bitMMIOSizeGB to the size needed.</source>
        <translation type="unfinished">Régler pciPassthru.64bitMMIOSizeGB sur la taille nécessaire.</translation>
    </message>
    <message>
        <source>%1 has a vGPU, so its web console in vCenter shows nothing once the guest driver runs.</source>
        <translation type="unfinished">%1 a un vGPU&#xa0;; sa console Web dans vCenter n&apos;affiche donc rien dès que le pilote invité s&apos;exécute.</translation>
    </message>
    <message>
        <source>Of the %3 MB of vGPU profile %2 the guest of %1 can use about %4 MB; %5 MB are reserved.</source>
        <translation type="unfinished">Sur les %3 MB du profil vGPU %2, l&apos;invité de %1 peut utiliser environ %4 MB&#xa0;; %5 MB sont réservés.</translation>
    </message>
    <message>
        <source>%1 has a GPU device and guest system %2. NVIDIA&apos;s documents list Windows and Linux guests, and it is not known as one of them.</source>
        <translation type="unfinished">%1 a un périphérique GPU et le système invité %2. Les documents de NVIDIA énumèrent des invités Windows et Linux, et il n&apos;est pas connu comme l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>%1 has a C-series vGPU in guest system %2. Windows runs it in TCC mode only, for computing without a display.</source>
        <translation type="unfinished">%1 a un vGPU de série C dans le système invité %2. Windows ne l&apos;exécute qu&apos;en mode TCC, pour le calcul sans affichage.</translation>
    </message>
    <message>
        <source>The guest system is one that NVIDIA&apos;s drivers are made for</source>
        <translation type="unfinished">Le système invité est de ceux pour lesquels sont faits les pilotes de NVIDIA</translation>
    </message>
    <message>
        <source>The vGPU software supports Windows and Linux guests; its release notes list the versions, which the catalog does not hold, so look them up. C-series vGPUs under Windows work in TCC mode only. A guest system that is not entered is not asked for: nearly every one would do.</source>
        <translation type="unfinished">Le logiciel vGPU prend en charge des invités Windows et Linux&#xa0;; ses notes de version énumèrent les versions, que le catalogue ne contient pas&#xa0;: les y chercher donc. Sous Windows, les vGPU de série C ne fonctionnent qu&apos;en mode TCC. Un système invité non renseigné n&apos;est pas réclamé&#xa0;: presque tous conviendraient.</translation>
    </message>
    <message>
        <source>Choose a guest system that the release notes of the vGPU release list.</source>
        <translation type="unfinished">Choisir un système invité qu&apos;énumèrent les notes de version de la version vGPU.</translation>
    </message>
    <message>
        <source>Each vGPU release lists its guest systems.</source>
        <translation type="unfinished">Chaque version vGPU énumère ses systèmes invités.</translation>
    </message>
    <message>
        <source>A vGPU VM is reached by other means than its web console</source>
        <translation type="unfinished">On accède à une VM vGPU par d&apos;autres moyens que sa console Web</translation>
    </message>
    <message>
        <source>With a vGPU the guest draws on NVIDIA&apos;s adapter, which the console of vCenter does not show. Set up another way in before the guest driver is installed.</source>
        <translation type="unfinished">Avec un vGPU, l&apos;invité dessine sur l&apos;adaptateur de NVIDIA, que la console de vCenter n&apos;affiche pas. Mettre en place un autre accès avant d&apos;installer le pilote invité.</translation>
    </message>
    <message>
        <source>Use Horizon, VNC, Remote Desktop or SSH.</source>
        <translation type="unfinished">Utiliser Horizon, VNC, Bureau à distance ou SSH.</translation>
    </message>
    <message>
        <source>A guest sees a little less memory than its profile names</source>
        <translation type="unfinished">Un invité voit un peu moins de mémoire que n&apos;en nomme son profil</translation>
    </message>
    <message>
        <source>The driver reserves a sixteenth of the frame buffer, 16 MB, and a share of 128 MB that shrinks with the number of vGPUs of the type on one GPU. ECC on GPUs without HBM memory takes another sixteenth, and GPUs of generation Turing more for compression; both are not in the figure.</source>
        <translation type="unfinished">Le pilote réserve un seizième du frame buffer, 16 MB, et une part de 128 MB qui diminue avec le nombre de vGPU de ce type sur un GPU. ECC sur les GPU sans mémoire HBM prend un autre seizième, et les GPU de génération Turing davantage pour la compression&#xa0;; aucun des deux n&apos;est compris dans le chiffre.</translation>
    </message>
    <message>
        <source>Plan with the usable memory, or choose a larger profile.</source>
        <translation type="unfinished">Planifier avec la mémoire utilisable, ou choisir un profil plus grand.</translation>
    </message>
    <message>
        <source>%1 has BIOS firmware and a GPU device of %2. With GPUs of that memory size a VM needs EFI.</source>
        <translation type="unfinished">%1 a un microprogramme BIOS et un périphérique GPU de %2. Avec des GPU de cette taille de mémoire, une VM a besoin d&apos;EFI.</translation>
    </message>
    <message>
        <source>The firmware of %1 is not entered. With a GPU device of %2 it needs EFI.</source>
        <translation type="unfinished">Le microprogramme de %1 n&apos;est pas renseigné. Avec un périphérique GPU de %2, il faut EFI.</translation>
    </message>
    <message>
        <source>Plan EFI firmware for %1</source>
        <translation type="unfinished">Prévoir le microprogramme EFI pour %1</translation>
    </message>
    <message>
        <source>%1 has a GPU device, but its guest system %2 is a 32-bit one. NVIDIA&apos;s drivers for it are 64-bit.</source>
        <translation type="unfinished">%1 a un périphérique GPU, mais son système invité %2 est à 32 bits. Les pilotes de NVIDIA pour lui sont à 64 bits.</translation>
    </message>
    <message>
        <source>%1 has a GPU device and %2 of memory, of which %3 are reserved. A VM with a GPU device powers on only if all its memory is reserved.</source>
        <translation type="unfinished">%1 a un périphérique GPU et %2 de mémoire, dont %3 réservés. Une VM avec un périphérique GPU ne se met sous tension que si toute sa mémoire est réservée.</translation>
    </message>
    <message>
        <source>The reserved memory of %1 is not entered. A VM with a GPU device needs all its memory reserved; vSphere 8 sets that by itself, older ones do not.</source>
        <translation type="unfinished">La mémoire réservée de %1 n&apos;est pas renseignée. Une VM avec un périphérique GPU a besoin de toute sa mémoire réservée&#xa0;; vSphere 8 règle cela de lui-même, les versions plus anciennes non.</translation>
    </message>
    <message>
        <source>The memory of %1 is not entered, so it is unknown whether all of it is reserved, as a VM with a GPU device needs.</source>
        <translation type="unfinished">La mémoire de %1 n&apos;est pas renseignée&#xa0;; on ignore donc si elle est entièrement réservée, comme l&apos;exige une VM avec un périphérique GPU.</translation>
    </message>
    <message>
        <source>Reserve all memory of %1</source>
        <translation type="unfinished">Réserver toute la mémoire de %1</translation>
    </message>
    <message>
        <source>A VM with a large GPU has EFI firmware</source>
        <translation type="unfinished">Une VM avec un grand GPU a le microprogramme EFI</translation>
    </message>
    <message>
        <source>GPUs with a BAR1 of more than 256 MB, that is all but T4 and those of the M10&apos;s kind, need a VM with EFI firmware. The firmware cannot be changed after the guest was installed without installing it again.</source>
        <translation type="unfinished">Les GPU dont le BAR1 dépasse 256 MB, c&apos;est-à-dire tous sauf T4 et ceux du genre du M10, exigent une VM à microprogramme EFI. Le microprogramme ne peut pas être changé après l&apos;installation de l&apos;invité sans réinstaller celui-ci.</translation>
    </message>
    <message>
        <source>Create the VM with EFI firmware.</source>
        <translation type="unfinished">Créer la VM avec le microprogramme EFI.</translation>
    </message>
    <message>
        <source>The guest of a VM with a GPU is a 64-bit system</source>
        <translation type="unfinished">L&apos;invité d&apos;une VM avec un GPU est un système 64 bits</translation>
    </message>
    <message>
        <source>Large GPUs and their drivers need a 64-bit guest. A system counts as 32-bit if its name says so; one that is not entered, or says nothing, counts as 64-bit, as all systems of today are.</source>
        <translation type="unfinished">Les grands GPU et leurs pilotes exigent un invité 64 bits. Un système compte comme 32 bits si son nom le dit&#xa0;; celui qui n&apos;est pas renseigné, ou ne dit rien, compte comme 64 bits, comme le sont tous les systèmes d&apos;aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Install a 64-bit guest system.</source>
        <translation type="unfinished">Installer un système invité 64 bits.</translation>
    </message>
    <message>
        <source>All memory of a VM with a GPU is reserved</source>
        <translation type="unfinished">Toute la mémoire d&apos;une VM avec un GPU est réservée</translation>
    </message>
    <message>
        <source>A GPU reads and writes guest memory directly, so ESXi must keep all of it in place. vSphere 8 reserves it when a GPU device is added; before, the VM does not power on until &quot;Reserve all guest memory&quot; is set.</source>
        <translation type="unfinished">Un GPU lit et écrit directement la mémoire de l&apos;invité&#xa0;; ESXi doit donc la maintenir entièrement en place. vSphere 8 la réserve lorsqu&apos;un périphérique GPU est ajouté&#xa0;; avant, la VM ne se met pas sous tension tant que «&#xa0;Réserver toute la mémoire de l&apos;invité&#xa0;» n&apos;est pas réglé.</translation>
    </message>
    <message>
        <source>Set &quot;Reserve all guest memory (All locked)&quot;.</source>
        <translation type="unfinished">Régler «&#xa0;Réserver toute la mémoire de l&apos;invité (entièrement verrouillée)&#xa0;».</translation>
    </message>
    <message>
        <source>All; set by itself from vSphere 8.0 on.</source>
        <translation type="unfinished">Toutes&#xa0;; réglé automatiquement à partir de vSphere 8.0.</translation>
    </message>
    <message>
        <source>%1: the house rule “%2” cannot be judged, because the fact “%3” is not known.</source>
        <translation type="unfinished">%1&#xa0;: la règle interne «&#xa0;%2&#xa0;» ne peut pas être jugée, car le fait «&#xa0;%3&#xa0;» n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>%1 breaks the house rule “%2”.</source>
        <translation type="unfinished">%1 enfreint la règle interne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 breaks the house rule “%2”: “%3” is %4, but the rule demands %5.</source>
        <translation type="unfinished">%1 enfreint la règle interne «&#xa0;%2&#xa0;»&#xa0;: «&#xa0;%3&#xa0;» vaut %4, mais la règle exige %5.</translation>
    </message>
    <message>
        <source>MIG divides a GPU in hardware, which only the GPUs that NVIDIA&apos;s MIG guide lists can do: data center GPUs of the Ampere generation and later, but not all of them.</source>
        <translation type="unfinished">MIG divise un GPU dans le matériel, ce dont ne sont capables que les GPU énumérés par le guide MIG de NVIDIA&#xa0;: des GPU de centre de données de génération Ampere et ultérieure, mais pas tous.</translation>
    </message>
    <message>
        <source>%1 · Rule: “%2”</source>
        <comment>severity and title of a rule</comment>
        <translation type="unfinished">%1 · Règle&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SeverityPresets</name>
    <message>
        <source>There is no rule &quot;%1&quot;.</source>
        <translation type="unfinished">La règle «&#xa0;%1&#xa0;» n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The presets of severities cannot be opened: %1.</source>
        <translation type="unfinished">Impossible d&apos;ouvrir les préréglages de gravités&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ShippedDesigns</name>
    <message>
        <source>New design</source>
        <translation type="unfinished">Nouveau projet</translation>
    </message>
    <message>
        <source>Inference on four HGX H100 hosts</source>
        <translation type="unfinished">Inférence sur quatre hôtes HGX H100</translation>
    </message>
    <message>
        <source>Four hosts with eight H100 each, all in MIG mode, with large, medium and small instances and room for more. One VM waits for a GPU of its own and llm-l-024 has no guest driver yet.</source>
        <translation type="unfinished">Quatre hôtes avec huit H100 chacun, tous en mode MIG, avec des instances grandes, moyennes et petites et de la place pour d&apos;autres. Une VM attend un GPU à elle et llm-l-024 n&apos;a pas encore de pilote invité.</translation>
    </message>
    <message>
        <source>Four hosts, 32 GPUs in MIG mode</source>
        <translation type="unfinished">Quatre hôtes, 32 GPU en mode MIG</translation>
    </message>
    <message>
        <source>Large, medium and small instances side by side, and room for more.</source>
        <translation type="unfinished">Des instances grandes, moyennes et petites côte à côte, et de la place pour d&apos;autres.</translation>
    </message>
    <message>
        <source>One host</source>
        <translation type="unfinished">Un hôte</translation>
    </message>
    <message>
        <source>Every slice stands at its placement: what is free is where the next one goes.</source>
        <translation type="unfinished">Chaque tranche se trouve à son placement&#xa0;: ce qui est libre est la place de la suivante.</translation>
    </message>
    <message>
        <source>What still waits</source>
        <translation type="unfinished">Ce qui attend encore</translation>
    </message>
    <message>
        <source>One VM asks for a GPU of its own, which no host has left.</source>
        <translation type="unfinished">Une VM demande un GPU à elle, qu&apos;aucun hôte n&apos;a plus.</translation>
    </message>
    <message>
        <source>Virtual workstations on two L40S hosts</source>
        <translation type="unfinished">Stations de travail virtuelles sur deux hôtes L40S</translation>
    </message>
    <message>
        <source>Two hosts with two L40S each, eight workstations of 6 GB per GPU and one seat free. desk-012 has the wrong guest driver and the release of desk-020 is still open, so that there is something to mend.</source>
        <translation type="unfinished">Deux hôtes avec deux L40S chacun, huit stations de travail de 6 GB par GPU et une place libre. desk-012 a un mauvais pilote invité et la version de desk-020 reste à choisir, pour qu&apos;il y ait quelque chose à corriger.</translation>
    </message>
    <message>
        <source>Training and inference on one host</source>
        <translation type="unfinished">Entraînement et inférence sur un même hôte</translation>
    </message>
    <message>
        <source>Two GPUs in passthrough for training, one shared in equal slices, one in MIG mode. No guest driver has been entered for infer-02 yet, so that there is something to mend.</source>
        <translation type="unfinished">Deux GPU en passthrough pour l&apos;entraînement, un partagé en tranches égales, un en mode MIG. Aucun pilote invité n&apos;est encore renseigné pour infer-02, pour qu&apos;il y ait quelque chose à corriger.</translation>
    </message>
    <message>
        <source>One host, two ways to a GPU</source>
        <translation type="unfinished">Un hôte, deux chemins vers un GPU</translation>
    </message>
    <message>
        <source>Two GPUs go to training VMs as a whole, one is shared in equal slices, one is divided by MIG.</source>
        <translation type="unfinished">Deux GPU vont entiers à des VM d&apos;entraînement, un est partagé en tranches égales, un est divisé par MIG.</translation>
    </message>
    <message>
        <source>Training gets whole GPUs</source>
        <translation type="unfinished">L&apos;entraînement reçoit des GPU entiers</translation>
    </message>
    <message>
        <source>A GPU in passthrough belongs to one VM, whose guest has the Data Center driver.</source>
        <translation type="unfinished">Un GPU en passthrough appartient à une seule VM, dont l&apos;invité a le pilote Data Center.</translation>
    </message>
    <message>
        <source>A driver is missing</source>
        <translation type="unfinished">Il manque un pilote</translation>
    </message>
    <message>
        <source>A VM with a vGPU starts without its guest driver, and then has no GPU to compute with.</source>
        <translation type="unfinished">Une VM avec un vGPU démarre sans son pilote invité, et n&apos;a alors pas de GPU pour calculer.</translation>
    </message>
    <message>
        <source>Three hosts, one of them spare</source>
        <translation type="unfinished">Trois hôtes, dont un de réserve</translation>
    </message>
    <message>
        <source>Two hosts carry the load in mixed-size mode; the third keeps the slots of one host free for a failure or for maintenance. ai-06 still has a guest driver of the branch before and ai-11 has none yet.</source>
        <translation type="unfinished">Deux hôtes portent la charge en mode taille mixte&#xa0;; le troisième garde libres les emplacements d&apos;un hôte pour une panne ou une maintenance. ai-06 a encore un pilote invité de la branche précédente et ai-11 n&apos;en a pas encore.</translation>
    </message>
    <message>
        <source>Device groups of a pair, and of a GPU with a network card</source>
        <translation type="unfinished">Groupes de périphériques d&apos;une paire, et d&apos;un GPU avec une carte réseau</translation>
    </message>
    <message>
        <source>Two A100 joined by three NVLink bridges go to one VM as one device group. On the second host an A100 and a ConnectX-6 behind one PCIe switch form a group in vSphere; Sliceboard draws GPUs only, so the network card is a note of the VM. After a VMware blog post of August 2022 that is pictured in an article of 2023; details are partly from memory and not verified.</source>
        <translation type="unfinished">Deux A100 reliés par trois ponts NVLink vont à une VM comme un seul groupe de périphériques. Sur le second hôte, un A100 et une ConnectX-6 derrière un même commutateur PCIe forment un groupe dans vSphere&#xa0;; Sliceboard ne dessine que des GPU, la carte réseau est donc une note de la VM. D&apos;après un billet du blog VMware d&apos;août 2022 reproduit dans un article de 2023&#xa0;; les détails sont en partie de mémoire et non vérifiés.</translation>
    </message>
    <message>
        <source>Example A, both modes on one host</source>
        <translation type="unfinished">Exemple A, les deux modes sur un même hôte</translation>
    </message>
    <message>
        <source>Passthrough and vGPU on one host, as in the VMware blog article of 2 May 2022. GPU models, releases and sizes are placeholders chosen to be legal.</source>
        <translation type="unfinished">Passthrough et vGPU sur un même hôte, comme dans l&apos;article du blog VMware du 2 mai 2022. Les modèles de GPU, les versions et les tailles sont des exemples choisis pour être valides.</translation>
    </message>
    <message>
        <source>Example B, one mode per host</source>
        <translation type="unfinished">Exemple B, un mode par hôte</translation>
    </message>
    <message>
        <source>The VMs of example A on two hosts. Only the host with vGPUs needs the vGPU Manager.</source>
        <translation type="unfinished">Les VM de l&apos;exemple A sur deux hôtes. Seul l&apos;hôte avec des vGPU a besoin du vGPU Manager.</translation>
    </message>
    <message>
        <source>How GPUs of a host are joined</source>
        <translation type="unfinished">Comment les GPU d&apos;un hôte sont reliés</translation>
    </message>
    <message>
        <source>Six hosts from loose to tight. RTX PRO 6000 joined by PCIe only; H100 NVL in two pairs; four H200 NVL as one NVLink domain; eight H200 NVL as two domains of four; four SXM modules linked directly; and an HGX baseboard with eight GPUs on NVSwitch. Each linked host carries one device group of the size that its links allow.</source>
        <translation type="unfinished">Six hôtes, du plus lâche au plus serré. RTX PRO 6000 reliés par PCIe seulement&#xa0;; H100 NVL en deux paires&#xa0;; quatre H200 NVL comme un domaine NVLink&#xa0;; huit H200 NVL comme deux domaines de quatre&#xa0;; quatre modules SXM reliés directement&#xa0;; et une carte de base HGX avec huit GPU sur NVSwitch. Chaque hôte à liens porte un groupe de périphériques de la taille que ses liens permettent.</translation>
    </message>
    <message>
        <source>Two VMs with half an H200 each</source>
        <translation type="unfinished">Deux VM avec un demi-H200 chacune</translation>
    </message>
    <message>
        <source>One host with two H200 NVL that spreads vGPUs. The two VMs with the profile nvidia_h200-70c sit on different GPUs, and each GPU is then locked to 70 GB. Half of each GPU stays free for one more VM of that size, and no VM with a whole GPU can start.</source>
        <translation type="unfinished">Un hôte avec deux H200 NVL qui répartit les vGPU. Les deux VM au profil nvidia_h200-70c sont sur des GPU différents, et chaque GPU est alors verrouillé sur 70 GB. La moitié de chaque GPU reste libre pour une VM de plus de cette taille, et aucune VM avec un GPU entier ne peut démarrer.</translation>
    </message>
    <message>
        <source>MIG instances on a server with eight H100</source>
        <translation type="unfinished">Instances MIG sur un serveur avec huit H100</translation>
    </message>
    <message>
        <source>A PowerEdge XE9680 as observed with driver 580.105.06. Six VMs of 4g.40gb took the first half of a GPU each, since a GPU holds one such instance; two of 3g.40gb then filled second halves, in the order of the GPUs. Two GPUs were busy with other work, drawn here as slots kept free. The text speaks of seven VMs, the listing shows six; the listing is followed.</source>
        <translation type="unfinished">Un PowerEdge XE9680 tel qu&apos;observé avec le pilote 580.105.06. Six VM de 4g.40gb ont pris chacune la première moitié d&apos;un GPU, car un GPU ne contient qu&apos;une telle instance&#xa0;; deux de 3g.40gb ont ensuite rempli des secondes moitiés, dans l&apos;ordre des GPU. Deux GPU étaient occupés par un autre travail, dessiné ici comme des emplacements gardés libres. Le texte parle de sept VM, la liste en montre six&#xa0;; c&apos;est la liste qui est suivie.</translation>
    </message>
    <message>
        <source>Device groups of 2, 2 and 4 on HGX H100</source>
        <translation type="unfinished">Groupes de périphériques de 2, 2 et 4 sur HGX H100</translation>
    </message>
    <message>
        <source>NVSwitch joins the GPUs of an HGX baseboard in fixed partitions. On hgx-good both groups of two sit in one half, on modules 5 with 7 and 6 with 8, so that modules 1 to 4 stay whole for the group of four. On hgx-bad they sit in different halves and no partition of four is left; the group of four is drawn on the modules that remain, and that is an error.</source>
        <translation type="unfinished">NVSwitch relie les GPU d&apos;une carte de base HGX en partitions fixes. Sur hgx-good, les deux groupes de deux sont dans une même moitié, sur les modules 5 avec 7 et 6 avec 8, si bien que les modules 1 à 4 restent entiers pour le groupe de quatre. Sur hgx-bad, ils sont dans des moitiés différentes et il ne reste aucune partition de quatre&#xa0;; le groupe de quatre est dessiné sur les modules restants, et c&apos;est une erreur.</translation>
    </message>
    <message>
        <source>Slim and right-sized profiles in one lab</source>
        <translation type="unfinished">Profils justes et élargis dans un même laboratoire</translation>
    </message>
    <message>
        <source>The same ten VMs on two clusters of three hosts with two H100 each, both spreading in same-size mode. The slim catalog has a profile for each need, from 4 GB on; the right-sized one lifts 4 GB to 10 GB and 16 GB to 20 GB. In both the early small VMs lock all six GPUs, so the VMs of 40 GB and 80 GB wait; fewer sizes leave more room for the next small VMs.</source>
        <translation type="unfinished">Les dix mêmes VM sur deux clusters de trois hôtes avec deux H100 chacun, qui répartissent tous deux en mode taille identique. Le catalogue juste a un profil par besoin, à partir de 4 GB&#xa0;; le catalogue élargi porte 4 GB à 10 GB et 16 GB à 20 GB. Dans les deux, les premières petites VM verrouillent les six GPU, et les VM de 40 GB et 80 GB attendent&#xa0;; moins de tailles laissent plus de place aux petites VM suivantes.</translation>
    </message>
    <message>
        <source>A group of four GPUs among two generations</source>
        <translation type="unfinished">Un groupe de quatre GPU parmi deux générations</translation>
    </message>
    <message>
        <source>Four hosts with four A100 in pairs joined by NVLink bridges, and two HGX hosts with eight H100. The VM asks for a device group of four whole H100, which only the HGX hosts have; it sits on modules 1 to 4 of the first, which leaves one group of four or two of two there. The VM on the A100 hosts has a pair.</source>
        <translation type="unfinished">Quatre hôtes avec quatre A100 en paires reliées par des ponts NVLink, et deux hôtes HGX avec huit H100. La VM demande un groupe de périphériques de quatre H100 entiers, que seuls les hôtes HGX ont&#xa0;; il occupe les modules 1 à 4 du premier, ce qui y laisse un groupe de quatre ou deux de deux. La VM sur les hôtes A100 a une paire.</translation>
    </message>
    <message>
        <source>C and Q sizes on one GPU, and VDI by day</source>
        <translation type="unfinished">Tailles C et Q sur un même GPU, et VDI le jour</translation>
    </message>
    <message>
        <source>From vSphere 8 Update 3 on a GPU in mixed-size mode may hold vGPUs of several sizes and series. The A40 and the L40S carry workstations of the Q series beside a compute VM of the C series. On the third host all have one size in same-size mode; its workstations run by day, and the compute VMs that are off take their place by night. The package of the vGPU Manager is left open, for compute and graphics vGPUs ask for different ones. After a VMware blog post of July 2024, partly from memory and not verified.</source>
        <translation type="unfinished">À partir de vSphere 8 Update 3, un GPU en mode taille mixte peut porter des vGPU de plusieurs tailles et séries. L&apos;A40 et le L40S portent des stations de travail de la série Q à côté d&apos;une VM de calcul de la série C. Sur le troisième hôte, tous ont une seule taille en mode taille identique&#xa0;; ses stations de travail fonctionnent le jour, et les VM de calcul qui sont éteintes prennent leur place la nuit. Le paquet du vGPU Manager est laissé ouvert, car les vGPU de calcul et de graphisme en demandent des différents. D&apos;après un billet du blog VMware de juillet 2024, en partie de mémoire et non vérifié.</translation>
    </message>
    <message>
        <source>Six hosts split by mode</source>
        <translation type="unfinished">Six hôtes répartis par mode</translation>
    </message>
    <message>
        <source>Two hosts pass whole GPUs through, three share theirs by time, one is divided by MIG. The waiting VM of 40 GB with 128 GB of reserved memory finds a place on the three time-sliced hosts only; drag it to see why the others refuse. The article that this follows does not say which of the three DRS takes.</source>
        <translation type="unfinished">Deux hôtes donnent des GPU entiers en passthrough, trois partagent les leurs dans le temps, un est divisé par MIG. La VM de 40 GB en attente, avec 128 GB de mémoire réservée, ne trouve place que sur les trois hôtes à découpage temporel&#xa0;; faites-la glisser pour voir pourquoi les autres refusent. L&apos;article suivi ne dit pas lequel des trois DRS choisit.</translation>
    </message>
    <message>
        <source>Six hosts, three ways to share a GPU</source>
        <translation type="unfinished">Six hôtes, trois façons de partager un GPU</translation>
    </message>
    <message>
        <source>Two hosts pass whole GPUs through, three share theirs by time, one is divided by MIG.</source>
        <translation type="unfinished">Deux hôtes donnent des GPU entiers en passthrough, trois partagent les leurs dans le temps, un est divisé par MIG.</translation>
    </message>
    <message>
        <source>Whole GPUs</source>
        <translation type="unfinished">GPU entiers</translation>
    </message>
    <message>
        <source>A VM in passthrough owns its GPU. Its guest has the Data Center driver.</source>
        <translation type="unfinished">Une VM en passthrough possède son GPU. Son invité a le pilote Data Center.</translation>
    </message>
    <message>
        <source>Slices in turn</source>
        <translation type="unfinished">Des tranches à tour de rôle</translation>
    </message>
    <message>
        <source>Time-sliced vGPUs of one size share a GPU. The host has the vGPU Manager, the guest its vGPU driver.</source>
        <translation type="unfinished">Des vGPU à découpage temporel d&apos;une même taille partagent un GPU. L&apos;hôte a le vGPU Manager, l&apos;invité son pilote vGPU.</translation>
    </message>
    <message>
        <source>Slices of their own</source>
        <translation type="unfinished">Des tranches à soi</translation>
    </message>
    <message>
        <source>With MIG each slice has memory and compute of its own, at fixed placements.</source>
        <translation type="unfinished">Avec MIG, chaque tranche a sa propre mémoire et son propre calcul, à des placements fixes.</translation>
    </message>
    <message>
        <source>Groups and single vGPUs on eight A100 with NVSwitch</source>
        <translation type="unfinished">Groupes et vGPU isolés sur huit A100 avec NVSwitch</translation>
    </message>
    <message>
        <source>Eight A100 SXM 40GB on NVSwitch. One VM has a device group of four, one a group of two, as Nvidia:2@grid_a100x-40c%NVLink in vSphere; of the two GPUs that are left one serves a whole-GPU vGPU, the other two fractions. After a VMware blog post of March 2023 and an article of April 2023, partly from memory; which modules form pairs on this baseboard is not verified.</source>
        <translation type="unfinished">Huit A100 SXM 40GB sur NVSwitch. Une VM a un groupe de périphériques de quatre, une autre un groupe de deux, comme Nvidia:2@grid_a100x-40c%NVLink dans vSphere&#xa0;; des deux GPU restants, l&apos;un sert un vGPU d&apos;un GPU entier, l&apos;autre deux fractions. D&apos;après un billet du blog VMware de mars 2023 et un article d&apos;avril 2023, en partie de mémoire&#xa0;; quels modules forment des paires sur cette carte de base n&apos;est pas vérifié.</translation>
    </message>
    <message>
        <source>An assignment policy that blocks the larger vGPU</source>
        <translation type="unfinished">Une stratégie d&apos;attribution qui bloque le vGPU plus grand</translation>
    </message>
    <message>
        <source>One host with two H100 in same-size mode. As drawn, two VMs of 10 GB share a GPU and one of 20 GB has the other. The host spreads its vGPUs, which is the default, so in truth the first two VMs lock both GPUs to 10 GB and the third does not start although 140 GB are free. The finding says so; its fix gives the host the policy consolidation, with which the drawing comes true.</source>
        <translation type="unfinished">Un hôte avec deux H100 en mode taille identique. D&apos;après le dessin, deux VM de 10 GB partagent un GPU et une de 20 GB a l&apos;autre. L&apos;hôte répartit ses vGPU, comme il le fait par défaut&#xa0;; en réalité, les deux premières VM verrouillent donc les deux GPU sur 10 GB et la troisième ne démarre pas, bien que 140 GB soient libres. Le constat le dit&#xa0;; sa correction donne à l&apos;hôte la stratégie consolidation, avec laquelle le dessin devient vrai.</translation>
    </message>
    <message>
        <source>A time-sliced pool and a MIG pool for private AI</source>
        <translation type="unfinished">Un pool à découpage temporel et un pool MIG pour l&apos;IA privée</translation>
    </message>
    <message>
        <source>Guides to private AI keep two pools. NIM microservices run on time-sliced GPUs, since the guides say that they cannot run on MIG; notebooks and small models run on MIG. Each pool has the room of one host to spare, so that vSphere HA can restart the VMs of a host that is lost. What is said about NIM and about at least three GPU hosts comes from blog posts and is not verified.</source>
        <translation type="unfinished">Les guides de l&apos;IA privée gardent deux pools. Les microservices NIM fonctionnent sur des GPU à découpage temporel, car les guides disent qu&apos;ils ne peuvent pas fonctionner sur MIG&#xa0;; les notebooks et les petits modèles fonctionnent sur MIG. Chaque pool a la place d&apos;un hôte en réserve, pour que vSphere HA puisse redémarrer les VM d&apos;un hôte perdu. Ce qui est dit de NIM et d&apos;au moins trois hôtes à GPU vient de billets de blog et n&apos;est pas vérifié.</translation>
    </message>
    <message>
        <source>77 requests in same-size and in mixed-size mode</source>
        <translation type="unfinished">77 demandes en mode taille identique et en mode taille mixte</translation>
    </message>
    <message>
        <source>The same queue of 77 VMs with 8, 10, 20 and 40 GB on two clusters of four hosts with four H100. Same-size mode serves 64 of them, since the first small VMs lock the GPUs; mixed-size mode serves 74 and strands little. The order, the numbers and the places are those of a public article and its simulator, which spreads over hosts in turn; vSphere itself may choose other GPUs.</source>
        <translation type="unfinished">La même file de 77 VM avec 8, 10, 20 et 40 GB sur deux clusters de quatre hôtes avec quatre H100. Le mode taille identique en sert 64, car les premières petites VM verrouillent les GPU&#xa0;; le mode taille mixte en sert 74 et laisse peu d&apos;inutilisable. L&apos;ordre, les nombres et les places sont ceux d&apos;un article public et de son simulateur, qui répartit sur les hôtes à tour de rôle&#xa0;; vSphere lui-même peut choisir d&apos;autres GPU.</translation>
    </message>
    <message>
        <source>One-GPU and two-GPU VMs over two hosts</source>
        <translation type="unfinished">VM à un GPU et à deux GPU sur deux hôtes</translation>
    </message>
    <message>
        <source>Two clusters of two hosts with two A100 80GB each, and VMs with whole-GPU profiles. Where the one-GPU VMs are spread over the hosts, the VM with two GPUs waits although two GPUs are free; where they are consolidated on one host, it starts on the other. After a VMware blog post of September 2023 on vSphere 8 Update 2, whose details are retold from memory and not verified.</source>
        <translation type="unfinished">Deux clusters de deux hôtes avec deux A100 80GB chacun, et des VM aux profils d&apos;un GPU entier. Là où les VM à un GPU sont réparties sur les hôtes, la VM à deux GPU attend bien que deux GPU soient libres&#xa0;; là où elles sont consolidées sur un hôte, elle démarre sur l&apos;autre. D&apos;après un billet du blog VMware de septembre 2023 sur vSphere 8 Update 2, dont les détails sont rapportés de mémoire et non vérifiés.</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Placements</source>
        <translation type="unfinished">Placements</translation>
    </message>
    <message>
        <source>VM</source>
        <translation type="unfinished">VM</translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished">Périphérique</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
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
        <translation type="unfinished">ID de placement</translation>
    </message>
    <message>
        <source>Device group</source>
        <translation type="unfinished">Groupe de périphériques</translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished">Alimentation</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Constats</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished">Gravité</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Règle</translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished">Chemin</translation>
    </message>
    <message>
        <source>Also about</source>
        <translation type="unfinished">Concerne aussi</translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished">Message</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation type="unfinished">Solution</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished">Sous dérogation</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Raison</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished">Empreinte</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">Licences</translation>
    </message>
    <message>
        <source>One of</source>
        <translation type="unfinished">Une parmi</translation>
    </message>
    <message>
        <source>Running VMs</source>
        <translation type="unfinished">VM en marche</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished">GPU</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished">Hôtes</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VM</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">Aucun.</translation>
    </message>
    <message>
        <source>No temporary file can be made for the workbook.</source>
        <translation type="unfinished">Impossible de créer un fichier temporaire pour le classeur.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; has more rows than a sheet can hold; export a cluster at a time, or choose CSV.</source>
        <translation type="unfinished">Le tableau «&#xa0;%1&#xa0;» a plus de lignes qu&apos;une feuille ne peut en contenir&#xa0;; exporter un cluster à la fois, ou choisir CSV.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Empty design</source>
        <translation type="unfinished">Projet vide</translation>
    </message>
    <message>
        <source>One cluster and nothing in it.</source>
        <translation type="unfinished">Un cluster sans rien dedans.</translation>
    </message>
    <message>
        <source>Passthrough and vGPU on one host</source>
        <translation type="unfinished">Passthrough et vGPU sur un même hôte</translation>
    </message>
    <message>
        <source>Four A100: two in passthrough for training, one in equal slices, one in MIG mode.</source>
        <translation type="unfinished">Quatre A100&#xa0;: deux en passthrough pour l&apos;entraînement, un en tranches égales, un en mode MIG.</translation>
    </message>
    <message>
        <source>Virtual workstations on two L40S hosts</source>
        <translation type="unfinished">Stations de travail virtuelles sur deux hôtes L40S</translation>
    </message>
    <message>
        <source>Eight workstations of 6 GB on each GPU, in equal slices.</source>
        <translation type="unfinished">Huit stations de travail de 6 GB sur chaque GPU, en tranches égales.</translation>
    </message>
    <message>
        <source>Inference on four HGX H100 hosts</source>
        <translation type="unfinished">Inférence sur quatre hôtes HGX H100</translation>
    </message>
    <message>
        <source>Eight H100 per host, all in MIG mode, with instances of several sizes.</source>
        <translation type="unfinished">Huit H100 par hôte, tous en mode MIG, avec des instances de plusieurs tailles.</translation>
    </message>
    <message>
        <source>Three hosts, one of them spare</source>
        <translation type="unfinished">Trois hôtes, dont un de réserve</translation>
    </message>
    <message>
        <source>Two hosts with vGPUs of several sizes; the third keeps the room of one of them free.</source>
        <translation type="unfinished">Deux hôtes avec des vGPU de plusieurs tailles&#xa0;; le troisième garde libre la place de l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>Example A: both modes on one host</source>
        <translation type="unfinished">Exemple A&#xa0;: les deux modes sur un même hôte</translation>
    </message>
    <message>
        <source>One VM has a whole GPU by DirectPath I/O, another a vGPU on a second GPU of the host.</source>
        <translation type="unfinished">Une VM a un GPU entier par DirectPath I/O, une autre un vGPU sur un second GPU de l&apos;hôte.</translation>
    </message>
    <message>
        <source>Example B: one mode per host</source>
        <translation type="unfinished">Exemple B&#xa0;: un mode par hôte</translation>
    </message>
    <message>
        <source>The same VMs on two hosts; only one of them needs the vGPU Manager.</source>
        <translation type="unfinished">Les mêmes VM sur deux hôtes&#xa0;; un seul a besoin du vGPU Manager.</translation>
    </message>
    <message>
        <source>Modes side by side</source>
        <translation type="unfinished">Les modes côte à côte</translation>
    </message>
    <message>
        <source>Where vGPUs land</source>
        <translation type="unfinished">Où arrivent les vGPU</translation>
    </message>
    <message>
        <source>Linked GPUs and device groups</source>
        <translation type="unfinished">GPU reliés et groupes de périphériques</translation>
    </message>
    <message>
        <source>Six hosts split by mode</source>
        <translation type="unfinished">Six hôtes répartis par mode</translation>
    </message>
    <message>
        <source>Passthrough, time-sliced and MIG hosts; a waiting VM fits on three of the six.</source>
        <translation type="unfinished">Hôtes en passthrough, à découpage temporel et MIG&#xa0;; une VM en attente tient sur trois des six.</translation>
    </message>
    <message>
        <source>Two pools for private AI</source>
        <translation type="unfinished">Deux pools pour l&apos;IA privée</translation>
    </message>
    <message>
        <source>A time-sliced pool for NIM and a MIG pool, each with the room of one host to spare.</source>
        <translation type="unfinished">Un pool à découpage temporel pour NIM et un pool MIG, chacun avec la place d&apos;un hôte en réserve.</translation>
    </message>
    <message>
        <source>C and Q sizes on one GPU</source>
        <translation type="unfinished">Tailles C et Q sur un même GPU</translation>
    </message>
    <message>
        <source>A40 and L40S in mixed-size mode, and a GPU that serves desktops by day and computing by night.</source>
        <translation type="unfinished">A40 et L40S en mode taille mixte, et un GPU qui sert des bureaux le jour et du calcul la nuit.</translation>
    </message>
    <message>
        <source>MIG on eight H100</source>
        <translation type="unfinished">MIG sur huit H100</translation>
    </message>
    <message>
        <source>Six instances of 4g.40gb and two of 3g.40gb, as observed on a real server.</source>
        <translation type="unfinished">Six instances de 4g.40gb et deux de 3g.40gb, telles qu&apos;observées sur un serveur réel.</translation>
    </message>
    <message>
        <source>A policy that blocks the larger vGPU</source>
        <translation type="unfinished">Une stratégie qui bloque le vGPU plus grand</translation>
    </message>
    <message>
        <source>Spreading locks both GPUs of a host to 10 GB before the VM of 20 GB comes.</source>
        <translation type="unfinished">La répartition verrouille les deux GPU d&apos;un hôte sur 10 GB avant qu&apos;arrive la VM de 20 GB.</translation>
    </message>
    <message>
        <source>Slim and right-sized profiles</source>
        <translation type="unfinished">Profils justes et profils élargis</translation>
    </message>
    <message>
        <source>Ten VMs on six GPUs, once with a profile for each need and once with few sizes.</source>
        <translation type="unfinished">Dix VM sur six GPU, une fois avec un profil par besoin et une fois avec peu de tailles.</translation>
    </message>
    <message>
        <source>77 requests in two modes</source>
        <translation type="unfinished">77 demandes dans deux modes</translation>
    </message>
    <message>
        <source>One queue on four hosts: same-size mode serves 64 VMs, mixed-size mode 74.</source>
        <translation type="unfinished">Une file sur quatre hôtes&#xa0;: le mode taille identique sert 64 VM, le mode taille mixte 74.</translation>
    </message>
    <message>
        <source>Spread or consolidate hosts</source>
        <translation type="unfinished">Répartir ou consolider sur les hôtes</translation>
    </message>
    <message>
        <source>Whether a VM with two GPUs still starts depends on where those with one GPU went.</source>
        <translation type="unfinished">Qu&apos;une VM à deux GPU démarre encore dépend de l&apos;endroit où sont allées celles à un GPU.</translation>
    </message>
    <message>
        <source>Two VMs with half an H200 each</source>
        <translation type="unfinished">Deux VM avec un demi-H200 chacune</translation>
    </message>
    <message>
        <source>Spread over two GPUs, they leave two halves and no whole GPU.</source>
        <translation type="unfinished">Réparties sur deux GPU, elles laissent deux moitiés et aucun GPU entier.</translation>
    </message>
    <message>
        <source>A group of four among two generations</source>
        <translation type="unfinished">Un groupe de quatre parmi deux générations</translation>
    </message>
    <message>
        <source>Four hosts with bridged A100 pairs and two HGX H100 hosts; a VM asks for four linked H100.</source>
        <translation type="unfinished">Quatre hôtes avec des paires de A100 à pont et deux hôtes HGX H100&#xa0;; une VM demande quatre H100 reliés.</translation>
    </message>
    <message>
        <source>Groups of 2, 2 and 4 on HGX H100</source>
        <translation type="unfinished">Groupes de 2, 2 et 4 sur HGX H100</translation>
    </message>
    <message>
        <source>A layout that keeps a half of the baseboard whole, and one that does not.</source>
        <translation type="unfinished">Une disposition qui garde entière une moitié de la carte de base, et une qui ne le fait pas.</translation>
    </message>
    <message>
        <source>How GPUs of a host are joined</source>
        <translation type="unfinished">Comment les GPU d&apos;un hôte sont reliés</translation>
    </message>
    <message>
        <source>PCIe only, pairs, domains of four, SXM modules and NVSwitch side by side.</source>
        <translation type="unfinished">PCIe seul, paires, domaines de quatre, modules SXM et NVSwitch côte à côte.</translation>
    </message>
    <message>
        <source>Device groups on A100</source>
        <translation type="unfinished">Groupes de périphériques sur A100</translation>
    </message>
    <message>
        <source>A pair joined by NVLink bridges, and a GPU with a network card behind one switch.</source>
        <translation type="unfinished">Une paire reliée par des ponts NVLink, et un GPU avec une carte réseau derrière un même commutateur.</translation>
    </message>
    <message>
        <source>Eight A100 with NVSwitch</source>
        <translation type="unfinished">Huit A100 avec NVSwitch</translation>
    </message>
    <message>
        <source>Groups of four and two; the GPUs that are left serve single vGPUs and fractions.</source>
        <translation type="unfinished">Groupes de quatre et de deux&#xa0;; les GPU restants servent des vGPU isolés et des fractions.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Time-sliced, %1-series</source>
        <translation type="unfinished">À découpage temporel, série %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished">Inconnu</translation>
    </message>
    <message>
        <source>%1 (%2 in mixed size)</source>
        <translation type="unfinished">%1 (%2 en taille mixte)</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished">Non affecté</translation>
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
        <translation type="unfinished">Taille identique</translation>
    </message>
    <message>
        <source>Mixed size</source>
        <translation type="unfinished">Taille mixte</translation>
    </message>
    <message>
        <source>Multi-instance (MIG)</source>
        <translation type="unfinished">Multi-instance (MIG)</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished">Partagé</translation>
    </message>
    <message>
        <source>Shared Direct</source>
        <translation type="unfinished">Partagé direct</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation type="unfinished">De base</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation type="unfinished">Direct</translation>
    </message>
    <message>
        <source>Performance (spread)</source>
        <translation type="unfinished">Performances (répartir)</translation>
    </message>
    <message>
        <source>Consolidation (fill)</source>
        <translation type="unfinished">Consolidation (remplir)</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Aucun</translation>
    </message>
    <message>
        <source>Data Center driver</source>
        <translation type="unfinished">Pilote Data Center</translation>
    </message>
    <message>
        <source>vGPU Manager</source>
        <translation type="unfinished">vGPU Manager</translation>
    </message>
    <message>
        <source>vGPU guest driver</source>
        <translation type="unfinished">Pilote invité vGPU</translation>
    </message>
    <message>
        <source>NVD-AIE (compute)</source>
        <translation type="unfinished">NVD-AIE (calcul)</translation>
    </message>
    <message>
        <source>NVD-VGPU (graphics)</source>
        <translation type="unfinished">NVD-VGPU (graphiques)</translation>
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
        <translation type="unfinished">USB ou carte SD</translation>
    </message>
    <message>
        <source>USB or SD card</source>
        <translation type="unfinished">Carte USB ou SD</translation>
    </message>
    <message>
        <source>Network or SAN</source>
        <translation type="unfinished">Réseau ou SAN</translation>
    </message>
    <message>
        <source>Best effort</source>
        <translation type="unfinished">Au mieux (best effort)</translation>
    </message>
    <message>
        <source>Equal share</source>
        <translation type="unfinished">Part égale (equal share)</translation>
    </message>
    <message>
        <source>Fixed share</source>
        <translation type="unfinished">Part fixe (fixed share)</translation>
    </message>
    <message>
        <source>NVIDIA License System (CLS or DLS)</source>
        <translation type="unfinished">NVIDIA License System (CLS ou DLS)</translation>
    </message>
    <message>
        <source>Legacy licence server</source>
        <translation type="unfinished">Ancien serveur de licences</translation>
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
        <translation type="unfinished">DRS désactivé</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished">Manuel</translation>
    </message>
    <message>
        <source>Partially automated</source>
        <translation type="unfinished">Partiellement automatisé</translation>
    </message>
    <message>
        <source>Fully automated</source>
        <translation type="unfinished">Entièrement automatisé</translation>
    </message>
    <message>
        <source>vMotion</source>
        <translation type="unfinished">vMotion</translation>
    </message>
    <message>
        <source>Restart by vSphere HA</source>
        <translation type="unfinished">Redémarrage par vSphere HA</translation>
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
        <translation type="unfinished">Snapshots avec mémoire</translation>
    </message>
    <message>
        <source>Suspend and resume</source>
        <translation type="unfinished">Interruption et reprise</translation>
    </message>
    <message>
        <source>Site Recovery</source>
        <translation type="unfinished">Site Recovery</translation>
    </message>
    <message>
        <source>Peer-to-peer CUDA over NVLink</source>
        <translation type="unfinished">CUDA pair à pair par NVLink</translation>
    </message>
    <message>
        <source>GPUDirect RDMA or Storage</source>
        <translation type="unfinished">GPUDirect RDMA ou Storage</translation>
    </message>
    <message>
        <source>Unified memory (enable_uvm)</source>
        <translation type="unfinished">Mémoire unifiée (enable_uvm)</translation>
    </message>
    <message>
        <source>CUDA debugging (enable_debugging)</source>
        <translation type="unfinished">Débogage CUDA (enable_debugging)</translation>
    </message>
    <message>
        <source>CUDA profiling (enable_profiling)</source>
        <translation type="unfinished">Profilage CUDA (enable_profiling)</translation>
    </message>
    <message>
        <source>Adding and removing GPUs while it runs</source>
        <translation type="unfinished">Ajout et suppression de GPU à chaud</translation>
    </message>
    <message>
        <source>Powered on</source>
        <translation type="unfinished">Sous tension</translation>
    </message>
    <message>
        <source>Powered off</source>
        <translation type="unfinished">Hors tension</translation>
    </message>
    <message>
        <source>Dynamic passthrough</source>
        <translation type="unfinished">Passthrough dynamique</translation>
    </message>
    <message>
        <source>Time-sliced</source>
        <translation type="unfinished">À découpage temporel</translation>
    </message>
    <message>
        <source>MIG</source>
        <translation type="unfinished">MIG</translation>
    </message>
    <message>
        <source>MIG, time-sliced</source>
        <translation type="unfinished">MIG, à découpage temporel</translation>
    </message>
    <message>
        <source>vGPU, no profile yet</source>
        <translation type="unfinished">vGPU, pas encore de profil</translation>
    </message>
    <message>
        <source>Whole GPU</source>
        <translation type="unfinished">GPU entier</translation>
    </message>
    <message>
        <source>Whole GPU: %1</source>
        <translation type="unfinished">GPU entier&#xa0;: %1</translation>
    </message>
    <message>
        <source>A VM with a GPU needs a driver in its guest: the Data Center driver for a passthrough GPU, the vGPU guest driver for a vGPU.</source>
        <translation type="unfinished">Une VM avec un GPU a besoin d&apos;un pilote dans son invité&#xa0;: le pilote Data Center pour un GPU en passthrough, le pilote invité vGPU pour un vGPU.</translation>
    </message>
    <message>
        <source>Belongs in the guest of a VM that has a whole GPU by passthrough (DirectPath I/O).</source>
        <translation type="unfinished">Va dans l&apos;invité d&apos;une VM qui a un GPU entier en passthrough (DirectPath I/O).</translation>
    </message>
    <message>
        <source>Belongs on the ESXi host that serves vGPUs, never in a guest.</source>
        <translation type="unfinished">Va sur l&apos;hôte ESXi qui sert des vGPU, jamais dans un invité.</translation>
    </message>
    <message>
        <source>Belongs in the guest of a VM that has a vGPU; it must be compatible with the vGPU Manager on the host.</source>
        <translation type="unfinished">Va dans l&apos;invité d&apos;une VM qui a un vGPU&#xa0;; il doit être compatible avec le vGPU Manager de l&apos;hôte.</translation>
    </message>
</context>
<context>
    <name>TitleBlock</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>vGPU guest driver</source>
        <translation type="unfinished">Pilote invité vGPU</translation>
    </message>
    <message>
        <source>Data Center driver</source>
        <translation type="unfinished">Pilote Data Center</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished">Client</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Changement</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished">Révision</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished">Auteur</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished">Relecteur</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished">Approuvé par</translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished">Contenu</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation type="unfinished">Catalogue</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished">Versions</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished">Vérification</translation>
    </message>
</context>
<context>
    <name>VersionStore</name>
    <message>
        <source>The version before could not be put with the earlier versions: %1.</source>
        <translation type="unfinished">La version précédente n&apos;a pas pu être rangée parmi les versions antérieures&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Use a slot of this GPU</source>
        <translation type="unfinished">Utiliser un emplacement de ce GPU</translation>
    </message>
    <message>
        <source>Use this GPU as a whole</source>
        <translation type="unfinished">Utiliser ce GPU en entier</translation>
    </message>
    <message>
        <source>Switch this GPU to: %1</source>
        <translation type="unfinished">Passer ce GPU à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Use GPU %1 of this host</source>
        <translation type="unfinished">Utiliser le GPU %1 de cet hôte</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished">Utiliser %1</translation>
    </message>
    <message>
        <source>Use a free slot of this GPU</source>
        <translation type="unfinished">Utiliser un emplacement libre de ce GPU</translation>
    </message>
    <message>
        <source>Use %1, of the same size</source>
        <translation type="unfinished">Utiliser %1, de la même taille</translation>
    </message>
    <message>
        <source>Fill the GPUs of this host</source>
        <translation type="unfinished">Remplir les GPU de cet hôte</translation>
    </message>
    <message numerus="yes">
        <source>Put the other %Ln VM(s) on %1</source>
        <translation type="unfinished">
            <numerusform>Mettre l’autre VM sur %1</numerusform>
            <numerusform>Mettre les %Ln autres VM sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill the GPUs of %1</source>
        <translation type="unfinished">Remplir les GPU de %1</translation>
    </message>
</context>
<context>
    <name>YamlSyntax</name>
    <message>
        <source>YAML directives must have exactly one argument</source>
        <translation type="unfinished">les directives YAML doivent avoir exactement un argument</translation>
    </message>
    <message>
        <source>bad YAML version</source>
        <translation type="unfinished">version YAML incorrecte</translation>
    </message>
    <message>
        <source>YAML major version too large</source>
        <translation type="unfinished">version majeure de YAML trop élevée</translation>
    </message>
    <message>
        <source>repeated YAML directive</source>
        <translation type="unfinished">directive YAML répétée</translation>
    </message>
    <message>
        <source>TAG directives must have exactly two arguments</source>
        <translation type="unfinished">les directives TAG doivent avoir exactement deux arguments</translation>
    </message>
    <message>
        <source>repeated TAG directive</source>
        <translation type="unfinished">directive TAG répétée</translation>
    </message>
    <message>
        <source>illegal character found while scanning tag handle</source>
        <translation type="unfinished">caractère non valide rencontré à la lecture de l&apos;indicateur de balise</translation>
    </message>
    <message>
        <source>tag handle with no suffix</source>
        <translation type="unfinished">indicateur de balise sans suffixe</translation>
    </message>
    <message>
        <source>end of verbatim tag not found</source>
        <translation type="unfinished">fin de balise littérale introuvable</translation>
    </message>
    <message>
        <source>end of map not found</source>
        <translation type="unfinished">fin de dictionnaire introuvable</translation>
    </message>
    <message>
        <source>end of map flow not found</source>
        <translation type="unfinished">fin de dictionnaire en ligne introuvable</translation>
    </message>
    <message>
        <source>end of sequence not found</source>
        <translation type="unfinished">fin de séquence introuvable</translation>
    </message>
    <message>
        <source>end of sequence flow not found</source>
        <translation type="unfinished">fin de séquence en ligne introuvable</translation>
    </message>
    <message>
        <source>cannot assign multiple tags to the same node</source>
        <translation type="unfinished">impossible d&apos;affecter plusieurs balises au même nœud</translation>
    </message>
    <message>
        <source>cannot assign multiple anchors to the same node</source>
        <translation type="unfinished">impossible d&apos;affecter plusieurs ancres au même nœud</translation>
    </message>
    <message>
        <source>cannot assign multiple aliases to the same node</source>
        <translation type="unfinished">impossible d&apos;affecter plusieurs alias au même nœud</translation>
    </message>
    <message>
        <source>aliases can&apos;t have any content, *including* tags</source>
        <translation type="unfinished">les alias ne peuvent avoir aucun contenu, balises *comprises*</translation>
    </message>
    <message>
        <source>bad character found while scanning hex number</source>
        <translation type="unfinished">caractère incorrect rencontré à la lecture d&apos;un nombre hexadécimal</translation>
    </message>
    <message>
        <source>invalid unicode</source>
        <translation type="unfinished">Unicode non valide</translation>
    </message>
    <message>
        <source>unknown escape character</source>
        <translation type="unfinished">caractère d&apos;échappement inconnu</translation>
    </message>
    <message>
        <source>unknown token</source>
        <translation type="unfinished">jeton inconnu</translation>
    </message>
    <message>
        <source>illegal document indicator in scalar</source>
        <translation type="unfinished">indicateur de document non valide dans un scalaire</translation>
    </message>
    <message>
        <source>illegal EOF in scalar</source>
        <translation type="unfinished">fin de fichier non valide dans un scalaire</translation>
    </message>
    <message>
        <source>illegal character in scalar</source>
        <translation type="unfinished">caractère non valide dans un scalaire</translation>
    </message>
    <message>
        <source>illegal tab when looking for indentation</source>
        <translation type="unfinished">tabulation non valide dans l&apos;indentation</translation>
    </message>
    <message>
        <source>illegal flow end</source>
        <translation type="unfinished">fin de collection en ligne non valide</translation>
    </message>
    <message>
        <source>illegal block entry</source>
        <translation type="unfinished">entrée de bloc non valide</translation>
    </message>
    <message>
        <source>illegal map key</source>
        <translation type="unfinished">clé de dictionnaire non valide</translation>
    </message>
    <message>
        <source>illegal map value</source>
        <translation type="unfinished">valeur de dictionnaire non valide</translation>
    </message>
    <message>
        <source>alias not found after *</source>
        <translation type="unfinished">alias introuvable après *</translation>
    </message>
    <message>
        <source>anchor not found after &amp;</source>
        <translation type="unfinished">ancre introuvable après &amp;</translation>
    </message>
    <message>
        <source>illegal character found while scanning alias</source>
        <translation type="unfinished">caractère non valide rencontré à la lecture d&apos;un alias</translation>
    </message>
    <message>
        <source>illegal character found while scanning anchor</source>
        <translation type="unfinished">caractère non valide rencontré à la lecture d&apos;une ancre</translation>
    </message>
    <message>
        <source>cannot set zero indentation for a block scalar</source>
        <translation type="unfinished">impossible de fixer une indentation nulle pour un scalaire en bloc</translation>
    </message>
    <message>
        <source>unexpected character in block scalar</source>
        <translation type="unfinished">caractère inattendu dans un scalaire en bloc</translation>
    </message>
    <message>
        <source>the referenced anchor is not defined</source>
        <translation type="unfinished">l&apos;ancre référencée n&apos;est pas définie</translation>
    </message>
</context>
<context>
    <name>YamlTexts</name>
    <message>
        <source>Anchors and aliases are not part of this format; write the value out.</source>
        <translation type="unfinished">Les ancres et les alias ne font pas partie de ce format&#xa0;; écrire la valeur en toutes lettres.</translation>
    </message>
    <message>
        <source>YAML tags such as &quot;%1&quot; are not part of this format.</source>
        <translation type="unfinished">Les balises YAML telles que «&#xa0;%1&#xa0;» ne font pas partie de ce format.</translation>
    </message>
    <message>
        <source>Another YAML document starts here, or this line does not belong to what is above it; one document is expected.</source>
        <translation type="unfinished">Un autre document YAML commence ici, ou cette ligne ne se rattache pas à ce qui précède&#xa0;; un seul document est attendu.</translation>
    </message>
    <message>
        <source>The quotation mark that opens here is never closed.</source>
        <translation type="unfinished">Le guillemet ouvert ici n&apos;est jamais fermé.</translation>
    </message>
    <message>
        <source>This text contains a control character; only tabs and line ends are allowed.</source>
        <translation type="unfinished">Ce texte contient un caractère de contrôle&#xa0;; seuls les tabulations et les fins de ligne sont permis.</translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %Ln values, which is the most that is read.</source>
        <translation type="unfinished">
            <numerusform>Le fichier a plus de %Ln valeur, le maximum qui est lu.</numerusform>
            <numerusform>Le fichier a plus de %Ln valeurs, le maximum qui est lu.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key of a map must be plain text.</source>
        <translation type="unfinished">Une clé de dictionnaire doit être du texte simple.</translation>
    </message>
    <message numerus="yes">
        <source>Lists and maps are nested deeper than %Ln levels, which is the most that is read.</source>
        <translation type="unfinished">
            <numerusform>Les listes et les dictionnaires sont imbriqués à plus de %Ln niveau, le maximum qui est lu.</numerusform>
            <numerusform>Les listes et les dictionnaires sont imbriqués à plus de %Ln niveaux, le maximum qui est lu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; occurs twice in one map.</source>
        <translation type="unfinished">La clé «&#xa0;%1&#xa0;» figure deux fois dans un même dictionnaire.</translation>
    </message>
    <message>
        <source>The byte %1 is not UTF-8; save the file as UTF-8 text.</source>
        <translation type="unfinished">L&apos;octet %1 n&apos;est pas de l&apos;UTF-8&#xa0;; enregistrer le fichier comme texte UTF-8.</translation>
    </message>
    <message>
        <source>The control character %1 does not belong in a text file.</source>
        <translation type="unfinished">Le caractère de contrôle %1 n&apos;a pas sa place dans un fichier texte.</translation>
    </message>
    <message>
        <source>This is not well-formed YAML: %1.</source>
        <translation type="unfinished">Ce n&apos;est pas du YAML bien formé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file could not be read as YAML: %1.</source>
        <translation type="unfinished">Impossible de lire le fichier comme YAML&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, which is the most that is read.</source>
        <translation type="unfinished">Le fichier dépasse %1 MiB, le maximum qui est lu.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished">Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">rien</translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished">une liste</translation>
    </message>
    <message>
        <source>a map</source>
        <translation type="unfinished">un dictionnaire</translation>
    </message>
    <message>
        <source>Expected text, but got %1.</source>
        <translation type="unfinished">Texte attendu, mais %1 trouvé.</translation>
    </message>
    <message>
        <source>Expected a whole number, but got %1.</source>
        <translation type="unfinished">Nombre entier attendu, mais %1 trouvé.</translation>
    </message>
    <message>
        <source>Expected a whole number from %1 to %2, but got %3.</source>
        <translation type="unfinished">Nombre entier de %1 à %2 attendu, mais %3 trouvé.</translation>
    </message>
    <message>
        <source>Expected true or false, but got %1.</source>
        <translation type="unfinished">true ou false attendu, mais %1 trouvé.</translation>
    </message>
    <message>
        <source>Expected one of %1, but got %2.</source>
        <translation type="unfinished">Une des valeurs %1 est attendue, mais %2 trouvé.</translation>
    </message>
    <message>
        <source>Expected a list, but got %1.</source>
        <translation type="unfinished">Liste attendue, mais %1 trouvé.</translation>
    </message>
    <message>
        <source>Expected a map of keys and values, but got %1.</source>
        <translation type="unfinished">Dictionnaire de clés et de valeurs attendu, mais %1 trouvé.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing here.</source>
        <translation type="unfinished">La clé «&#xa0;%1&#xa0;» manque ici.</translation>
    </message>
    <message>
        <source>Unknown key &quot;%1&quot;.</source>
        <translation type="unfinished">Clé inconnue «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>sliceboard::AddGpusDialog</name>
    <message>
        <source>Add GPUs</source>
        <translation type="unfinished">Ajouter des GPU</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Ajouter</translation>
    </message>
    <message>
        <source>GPU &amp;model:</source>
        <translation type="unfinished">&amp;Modèle de GPU&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Number of GPUs:</source>
        <translation type="unfinished">&amp;Nombre de GPU&#xa0;:</translation>
    </message>
    <message>
        <source>Choose a GPU model.</source>
        <translation type="unfinished">Choisir un modèle de GPU.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln hôte</numerusform>
            <numerusform>%Ln hôtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %Ln GPU(s) to %1.</source>
        <translation type="unfinished">
            <numerusform>Ajoute %Ln GPU à %1.</numerusform>
            <numerusform>Ajoute %Ln GPU à %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::AddHostsDialog</name>
    <message>
        <source>BIOS settings</source>
        <translation type="unfinished">réglages du BIOS</translation>
    </message>
    <message>
        <source>boot device</source>
        <translation type="unfinished">périphérique de démarrage</translation>
    </message>
    <message>
        <source>NVSwitch</source>
        <translation type="unfinished">NVSwitch</translation>
    </message>
    <message>
        <source>module ids</source>
        <translation type="unfinished">identifiants de module</translation>
    </message>
    <message>
        <source>From the server come: %1.</source>
        <translation type="unfinished">Viennent du serveur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not verified: %1.</source>
        <translation type="unfinished">Non vérifiés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Add Hosts</source>
        <translation type="unfinished">Ajouter des hôtes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Ajouter</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished">Non renseigné</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Aucun</translation>
    </message>
    <message>
        <source>As entered below</source>
        <translation type="unfinished">Selon la saisie ci-dessous</translation>
    </message>
    <message>
        <source>&amp;Number of hosts:</source>
        <translation type="unfinished">&amp;Nombre d&apos;hôtes&#xa0;:</translation>
    </message>
    <message>
        <source>Name &amp;prefix:</source>
        <translation type="unfinished">&amp;Préfixe du nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;First number:</source>
        <translation type="unfinished">Premier n&amp;uméro&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Cluster:</source>
        <translation type="unfinished">&amp;Cluster&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Like host:</source>
        <translation type="unfinished">C&amp;omme l&apos;hôte&#xa0;:</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation type="unfinished">&amp;Serveur&#xa0;:</translation>
    </message>
    <message>
        <source>vGPU &amp;Manager release:</source>
        <translation type="unfinished">Version du vGPU &amp;Manager&#xa0;:</translation>
    </message>
    <message>
        <source>Pac&amp;kage:</source>
        <translation type="unfinished">Pa&amp;quet&#xa0;:</translation>
    </message>
    <message>
        <source>Default &amp;graphics type:</source>
        <translation type="unfinished">Type de &amp;graphiques par défaut&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Assignment policy:</source>
        <translation type="unfinished">Stratégie d&apos;&amp;attribution&#xa0;:</translation>
    </message>
    <message>
        <source>GP&amp;U model:</source>
        <translation type="unfinished">Modè&amp;le de GPU&#xa0;:</translation>
    </message>
    <message>
        <source>GPU&amp;s per host:</source>
        <translation type="unfinished">GPU par &amp;hôte&#xa0;:</translation>
    </message>
    <message>
        <source>GPU us&amp;e:</source>
        <translation type="unfinished">Usage &amp;des GPU&#xa0;:</translation>
    </message>
    <message>
        <source>vGPU m&amp;ode:</source>
        <translation type="unfinished">Mode &amp;vGPU&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” is no ESXi version. Write it as 8.0.3 or 8.0 U3.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» n&apos;est pas une version d&apos;ESXi. L&apos;écrire sous la forme 8.0.3 ou 8.0 U3.</translation>
    </message>
    <message>
        <source>Adds %1.</source>
        <translation type="unfinished">Ajoute %1.</translation>
    </message>
    <message>
        <source>ES&amp;Xi version:</source>
        <translation type="unfinished">Version d&apos;ES&amp;Xi&#xa0;:</translation>
    </message>
</context>
<context>
    <name>sliceboard::AddVmsDialog</name>
    <message>
        <source>Add VMs</source>
        <translation type="unfinished">Ajouter des VM</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Ajouter</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished">Non renseigné</translation>
    </message>
    <message>
        <source>Reserve all guest memory</source>
        <translation type="unfinished">Réserver toute la mémoire de l&apos;invité</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">Rien pour l&apos;instant</translation>
    </message>
    <message>
        <source>A vGPU</source>
        <translation type="unfinished">Un vGPU</translation>
    </message>
    <message>
        <source>A whole GPU (passthrough)</source>
        <translation type="unfinished">Un GPU entier (passthrough)</translation>
    </message>
    <message>
        <source>&amp;Number of VMs:</source>
        <translation type="unfinished">&amp;Nombre de VM&#xa0;:</translation>
    </message>
    <message>
        <source>Name &amp;prefix:</source>
        <translation type="unfinished">&amp;Préfixe du nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;First number:</source>
        <translation type="unfinished">Premier n&amp;uméro&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Ask for:</source>
        <translation type="unfinished">&amp;Demander&#xa0;:</translation>
    </message>
    <message>
        <source>P&amp;rofile:</source>
        <translation type="unfinished">Pr&amp;ofil&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Guest OS:</source>
        <translation type="unfinished">Système &amp;invité&#xa0;:</translation>
    </message>
    <message>
        <source>NVIDIA &amp;driver in the guest:</source>
        <translation type="unfinished">Pilote NVIDIA dans l&apos;in&amp;vité&#xa0;:</translation>
    </message>
    <message>
        <source>Driver re&amp;lease:</source>
        <translation type="unfinished">Version du pi&amp;lote&#xa0;:</translation>
    </message>
    <message>
        <source>Firm&amp;ware:</source>
        <translation type="unfinished">Mi&amp;croprogramme&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation type="unfinished">&amp;Mémoire&#xa0;:</translation>
    </message>
    <message>
        <source>64-bit MM&amp;IO:</source>
        <translation type="unfinished">MMIO &amp;64 bits&#xa0;:</translation>
    </message>
    <message>
        <source>Adds %1.</source>
        <translation type="unfinished">Ajoute %1.</translation>
    </message>
    <message>
        <source>“%1” is no amount of memory. Write it as 16 GB or 512 MB.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» n&apos;est pas une quantité de mémoire. L&apos;écrire sous la forme 16 GB ou 512 MB.</translation>
    </message>
    <message>
        <source>Choose a profile, or let the VMs ask for nothing yet.</source>
        <translation type="unfinished">Choisir un profil, ou laisser les VM ne rien demander pour l&apos;instant.</translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardDrag</name>
    <message>
        <source>There is no such way out.</source>
        <translation type="unfinished">Cette solution n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation type="unfinished">Fait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose a target first.</source>
        <translation type="unfinished">Choisir d&apos;abord une cible.</translation>
    </message>
    <message>
        <source>Dropped %1. %2</source>
        <translation type="unfinished">Déposé&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>No target is allowed without findings.</source>
        <translation type="unfinished">Aucune cible n&apos;est autorisée sans constats.</translation>
    </message>
    <message>
        <source>Let go of %1; nothing has changed.</source>
        <translation type="unfinished">Lâché&#xa0;: %1&#xa0;; rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>Instead:</source>
        <translation type="unfinished">À la place :</translation>
    </message>
    <message>
        <source>%1: drop it on a GPU for passthrough, on a slot for vGPU, on a host to fill its GPUs.</source>
        <translation type="unfinished">%1&#xa0;: déposer sur un GPU pour le passthrough, sur un emplacement pour un vGPU, sur un hôte pour remplir ses GPU.</translation>
    </message>
    <message>
        <source>Took %1. Tab: next target; N: next allowed target; arrows: slot and GPU; P: whole GPU; V: slot; slash: find by name; H: fill the host; C: copy; Alt and arrows: do not snap to slots; 1 to 3: way out; Enter: drop; Shift+Enter: ask how many; Esc: let go.</source>
        <translation type="unfinished">Pris&#xa0;: %1. Tab&#xa0;: cible suivante&#xa0;; N&#xa0;: cible autorisée suivante&#xa0;; flèches&#xa0;: emplacement et GPU&#xa0;; P&#xa0;: GPU entier&#xa0;; V&#xa0;: emplacement&#xa0;; barre oblique&#xa0;: chercher par nom&#xa0;; H&#xa0;: remplir l&apos;hôte&#xa0;; C&#xa0;: copier&#xa0;; Alt et flèches&#xa0;: ne pas aligner sur les emplacements&#xa0;; 1 à 3&#xa0;: solution&#xa0;; Entrée&#xa0;: déposer&#xa0;; Maj+Entrée&#xa0;: demander combien&#xa0;; Échap&#xa0;: lâcher.</translation>
    </message>
    <message>
        <source>Type a part of the name of a host or GPU. Enter: go on among these; Esc: among all.</source>
        <translation type="unfinished">Saisissez une partie du nom d&apos;un hôte ou d&apos;un GPU. Entrée&#xa0;: continuer parmi ceux-ci&#xa0;; Échap&#xa0;: parmi tous.</translation>
    </message>
    <message>
        <source>No host or GPU is named “%1”.</source>
        <translation type="unfinished">Aucun hôte ni GPU ne s&apos;appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln GPU(s).</source>
        <translation type="unfinished">
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %Ln GPU.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %Ln GPU.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tab: next · N: next allowed · /: find · H: host · C: copy · Enter: drop · Esc: let go</source>
        <translation type="unfinished">Tab : suivant · N : suivant autorisé · / : chercher · H : hôte · C : copie · Entrée : déposer · Échap : lâcher</translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardHostDrag</name>
    <message>
        <source>Group the board by cluster to drag hosts to another one.</source>
        <translation type="unfinished">Groupez le tableau par cluster pour faire glisser des hôtes vers un autre.</translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardItemModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">Modèle</translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished">Usage</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Libre</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VM</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Constats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln hôte</numerusform>
            <numerusform>%Ln hôtes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardLegend</name>
    <message>
        <source>Legend: each cell is a GPU, filled as far as it is used. Modes: %1.</source>
        <translation type="unfinished">Légende : chaque cellule est un GPU, rempli à hauteur de son utilisation. Modes : %1.</translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardMinimap</name>
    <message>
        <source>Overview of the board</source>
        <translation type="unfinished">Plan d&apos;ensemble du tableau</translation>
    </message>
    <message>
        <source>Overview: click or drag to go there</source>
        <translation type="unfinished">Plan d&apos;ensemble&#xa0;: cliquer ou faire glisser pour y aller</translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardScene</name>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln hôte</numerusform>
            <numerusform>%Ln hôtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln GPU</numerusform>
            <numerusform>%Ln GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln GPU(s)</source>
        <translation type="unfinished">
            <numerusform>%1 GPU sur %Ln</numerusform>
            <numerusform>%1 GPU sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 GB used</source>
        <translation type="unfinished">%1 sur %2 Go utilisés</translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardView</name>
    <message>
        <source>Board</source>
        <translation type="unfinished">Tableau</translation>
    </message>
    <message>
        <source>No hosts yet</source>
        <translation type="unfinished">Pas encore d&apos;hôtes</translation>
    </message>
    <message>
        <source>Add a cluster and hosts, start from a template, or open the sample design.</source>
        <translation type="unfinished">Ajouter un cluster et des hôtes, partir d&apos;un modèle, ou ouvrir le projet d&apos;exemple.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln host(s)</source>
        <comment>group of hosts</comment>
        <translation type="unfinished">
            <numerusform>%1, %Ln hôte</numerusform>
            <numerusform>%1, %Ln hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished">replié</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished">déplié</translation>
    </message>
    <message>
        <source>Select a VM or a slot first, then take it.</source>
        <translation type="unfinished">Sélectionner d&apos;abord une VM ou un emplacement, puis le prendre.</translation>
    </message>
    <message>
        <source>%1 is left out by the filter.</source>
        <translation type="unfinished">Le filtre exclut %1.</translation>
    </message>
</context>
<context>
    <name>sliceboard::CapacityBars</name>
    <message>
        <source>Frame buffer, used and free</source>
        <translation type="unfinished">Frame buffer, utilisé et libre</translation>
    </message>
    <message>
        <source>Press Enter to choose what a row is about.</source>
        <translation type="unfinished">Appuyer sur Entrée pour choisir ce dont parle une ligne.</translation>
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
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Frame buffer in GB</source>
        <translation type="unfinished">Frame buffer en GB</translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished">Utilisé</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Libre</translation>
    </message>
</context>
<context>
    <name>sliceboard::CapacityLegend</name>
    <message>
        <source>Legend of the bars</source>
        <translation type="unfinished">Légende des barres</translation>
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
        <translation type="unfinished">Il n&apos;y a pas encore de GPU à compter. Ajouter des hôtes avec des GPU par Insertion &gt; Ajouter des hôtes, et ce panneau montre ce qu&apos;ils portent et ce qui tient encore.</translation>
    </message>
    <message>
        <source>&amp;Bars</source>
        <translation type="unfinished">&amp;Barres</translation>
    </message>
    <message>
        <source>Heat Ma&amp;p</source>
        <translation type="unfinished">&amp;Carte thermique</translation>
    </message>
    <message>
        <source>Bars of what is used and free, for what is selected and what is in it</source>
        <translation type="unfinished">Barres de ce qui est utilisé et libre, pour la sélection et ce qu&apos;elle contient</translation>
    </message>
    <message>
        <source>A cell for each GPU, with the part of it that is used</source>
        <translation type="unfinished">Une cellule par GPU, avec la part qui en est utilisée</translation>
    </message>
    <message>
        <source>How many more of each profile fit</source>
        <translation type="unfinished">Combien de chaque profil tiennent encore</translation>
    </message>
    <message>
        <source>Licences by edition</source>
        <translation type="unfinished">Licences par édition</translation>
    </message>
    <message>
        <source>How Many More Fit</source>
        <translation type="unfinished">Combien tiennent encore</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">Licences</translation>
    </message>
    <message>
        <source>%1: no GPU</source>
        <translation type="unfinished">%1&#xa0;: aucun GPU</translation>
    </message>
    <message>
        <source>%1: %2 of %3 GB used, %4 GB free</source>
        <translation type="unfinished">%1&#xa0;: %2 GB utilisés sur %3, %4 GB libres</translation>
    </message>
    <message>
        <source>%1 GB of it stranded</source>
        <translation type="unfinished">dont %1 GB inutilisables</translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s) unknown to the catalog</source>
        <translation type="unfinished">
            <numerusform>%Ln GPU inconnu du catalogue</numerusform>
            <numerusform>%Ln GPU inconnus du catalogue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without room</source>
        <translation type="unfinished">
            <numerusform>%Ln sans place</numerusform>
            <numerusform>%Ln sans place</numerusform>
        </translation>
    </message>
    <message>
        <source>The GPUs and VMs of this design are being counted.</source>
        <translation type="unfinished">Les GPU et les VM de ce projet sont en cours de comptage.</translation>
    </message>
    <message>
        <source>%1: being counted…</source>
        <translation type="unfinished">%1&#xa0;: comptage en cours…</translation>
    </message>
</context>
<context>
    <name>sliceboard::ChangeTree</name>
    <message>
        <source>Filter changes</source>
        <translation type="unfinished">Filtrer les modifications</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation type="unfinished">Par type</translation>
    </message>
    <message>
        <source>By place</source>
        <translation type="unfinished">Par emplacement</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation type="unfinished">Regroupement</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Changement</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished">Objet</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Détail</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished">Modifications</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group, and how many are in it</comment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VM</translation>
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
        <translation type="unfinished">Énumérer toutes les modifications, et montrer les deux projets côte à côte.</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation type="unfinished">Mas&amp;quer</translation>
    </message>
    <message>
        <source>Show the board without changes.</source>
        <translation type="unfinished">Montrer le tableau sans les modifications.</translation>
    </message>
    <message>
        <source>The board shows what changed since %1: %2</source>
        <comment>a file or revision, numbers of changes</comment>
        <translation type="unfinished">Le tableau montre ce qui a changé depuis «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Comparing with %1…</source>
        <comment>a file or revision</comment>
        <translation type="unfinished">Comparaison avec «&#xa0;%1&#xa0;»…</translation>
    </message>
</context>
<context>
    <name>sliceboard::ClusterPage</name>
    <message>
        <source>Name:</source>
        <translation type="unfinished">Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Clusters need different names. Select one cluster to rename it.</source>
        <translation type="unfinished">Les clusters ont besoin de noms différents. Sélectionner un seul cluster pour le renommer.</translation>
    </message>
    <message>
        <source>vCenter</source>
        <translation type="unfinished">vCenter</translation>
    </message>
    <message>
        <source>DRS:</source>
        <translation type="unfinished">DRS&#xa0;:</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished">Non renseigné</translation>
    </message>
    <message>
        <source>DRS moves vGPU VMs:</source>
        <translation type="unfinished">DRS déplace les VM vGPU&#xa0;:</translation>
    </message>
    <message>
        <source>vMotion of vGPU VMs enabled:</source>
        <translation type="unfinished">vMotion des VM vGPU activé&#xa0;:</translation>
    </message>
    <message>
        <source>vMotion network (Gbit/s):</source>
        <translation type="unfinished">Réseau vMotion (Gbit/s)&#xa0;:</translation>
    </message>
    <message>
        <source>Tolerated stun (seconds):</source>
        <translation type="unfinished">Interruption (stun) tolérée (secondes)&#xa0;:</translation>
    </message>
</context>
<context>
    <name>sliceboard::CompareChoiceDialog</name>
    <message>
        <source>Compare With</source>
        <translation type="unfinished">Comparer avec</translation>
    </message>
    <message>
        <source>With what is the open design to be compared?</source>
        <translation type="unfinished">Avec quoi comparer le projet ouvert&#xa0;?</translation>
    </message>
    <message>
        <source>Designs to compare with</source>
        <translation type="unfinished">Projets avec lesquels comparer</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished">&amp;Comparer</translation>
    </message>
    <message>
        <source>Other &amp;File…</source>
        <translation type="unfinished">Autre &amp;fichier…</translation>
    </message>
</context>
<context>
    <name>sliceboard::ComparisonDialog</name>
    <message>
        <source>Show on the &amp;board</source>
        <translation type="unfinished">Montrer sur le ta&amp;bleau</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished">Différences</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation type="unfinished">&amp;Modifications</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation type="unfinished">Côte à cô&amp;te</translation>
    </message>
    <message>
        <source>As &amp;Text</source>
        <translation type="unfinished">En te&amp;xte</translation>
    </message>
    <message>
        <source>Take &amp;Over</source>
        <translation type="unfinished">&amp;Reprendre</translation>
    </message>
    <message>
        <source>Make of the chosen entity what it was in the other design. Undo takes that back.</source>
        <translation type="unfinished">Refaire de l&apos;élément choisi ce qu&apos;il était dans l&apos;autre projet. Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>Differences as text</source>
        <translation type="unfinished">Différences en texte</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished">Texte brut</translation>
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
        <translation type="unfinished">&amp;Copier</translation>
    </message>
    <message>
        <source>the open design</source>
        <translation type="unfinished">projet ouvert</translation>
    </message>
    <message>
        <source>From %1 to the open design: %2</source>
        <comment>a file or revision, numbers of changes</comment>
        <translation type="unfinished">De «&#xa0;%1&#xa0;» au projet ouvert&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be taken over by itself.</source>
        <translation type="unfinished">%1 ne peut pas se reprendre isolément.</translation>
    </message>
    <message>
        <source>Taken over from %1: %2.</source>
        <comment>a design, an entity</comment>
        <translation type="unfinished">Repris de «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The differences are in the clipboard.</source>
        <translation type="unfinished">Les différences sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>+ %1 comes back</source>
        <comment>host esx01</comment>
        <translation type="unfinished">+ %1 revient</translation>
    </message>
    <message>
        <source>− %1 goes away</source>
        <comment>host esx01</comment>
        <translation type="unfinished">− %1 disparaît</translation>
    </message>
    <message>
        <source>⚙ %1 becomes as it was there: %2</source>
        <comment>host esx01, what changes</comment>
        <translation type="unfinished">⚙ %1 reprend l&apos;état de l&apos;autre projet&#xa0;: %2</translation>
    </message>
    <message>
        <source>Comparing %1 with the open design…</source>
        <comment>a file or revision</comment>
        <translation type="unfinished">Comparaison de «&#xa0;%1&#xa0;» avec le projet ouvert…</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation type="unfinished">Reprendre</translation>
    </message>
    <message>
        <source>It also takes:</source>
        <translation type="unfinished">Cela reprend aussi&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take Over All %Ln</source>
        <translation type="unfinished">
            <numerusform>&amp;Reprendre %Ln modification</numerusform>
            <numerusform>&amp;Reprendre les %Ln modifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::ConflictsBanner</name>
    <message numerus="yes">
        <source>%Ln conflict(s) of a merge: the design has what was made on our side.</source>
        <translation type="unfinished">
            <numerusform>%Ln conflit de fusion&#xa0;: le projet contient ce qui a été fait de notre côté.</numerusform>
            <numerusform>%Ln conflits de fusion&#xa0;: le projet contient ce qui a été fait de notre côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle them…</source>
        <translation type="unfinished">Régler…</translation>
    </message>
</context>
<context>
    <name>sliceboard::ConflictsDialog</name>
    <message>
        <source>Merge Conflicts</source>
        <translation type="unfinished">Conflits de fusion</translation>
    </message>
    <message>
        <source>Merge conflicts</source>
        <translation type="unfinished">Conflits de fusion</translation>
    </message>
    <message>
        <source>Both sides changed these, each in another way. The design has what was made on our side; what theirs was is kept in this list, and in the file under x-conflicts, until the conflicts are settled. Each is a step that can be undone.</source>
        <translation type="unfinished">Les deux côtés ont modifié ces éléments, chacun à sa façon. Le projet contient ce qui a été fait de notre côté&#xa0;; ce qu&apos;a fait l&apos;autre côté est conservé dans cette liste, et dans le fichier sous x-conflicts, jusqu&apos;à ce que les conflits soient réglés. Chaque règlement est une étape qui peut être annulée.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Avant</translation>
    </message>
    <message>
        <source>Back to &amp;Before</source>
        <translation type="unfinished">Revenir à l&apos;état d&apos;&amp;avant</translation>
    </message>
    <message>
        <source>Make of it what it was before both changed it.</source>
        <translation type="unfinished">Le remettre dans l&apos;état d&apos;avant les modifications des deux côtés.</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation type="unfinished">Notre côté</translation>
    </message>
    <message>
        <source>Keep &amp;Ours</source>
        <translation type="unfinished">&amp;Garder notre côté</translation>
    </message>
    <message>
        <source>Leave it as the design has it now.</source>
        <translation type="unfinished">Le laisser tel qu&apos;il est maintenant dans le projet.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished">Autre côté</translation>
    </message>
    <message>
        <source>Take &amp;Theirs</source>
        <translation type="unfinished">&amp;Prendre l&apos;autre côté</translation>
    </message>
    <message>
        <source>Make of it what the other side made.</source>
        <translation type="unfinished">En faire ce qu&apos;en a fait l&apos;autre côté.</translation>
    </message>
    <message>
        <source>Mark All as &amp;Settled</source>
        <translation type="unfinished">Tout marquer comme &amp;réglé</translation>
    </message>
    <message>
        <source>Take the list out of the design, which stays as it is. Undo brings the list back.</source>
        <translation type="unfinished">Retirer la liste du projet, qui reste tel quel. Annuler ramène la liste.</translation>
    </message>
    <message>
        <source>Nothing is stated.</source>
        <translation type="unfinished">Rien n&apos;est indiqué.</translation>
    </message>
    <message>
        <source>Choose a conflict.</source>
        <translation type="unfinished">Choisir un conflit.</translation>
    </message>
</context>
<context>
    <name>sliceboard::CountDialog</name>
    <message>
        <source>How Many?</source>
        <translation type="unfinished">Combien&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation type="unfinished">&amp;Déposer</translation>
    </message>
    <message>
        <source>How &amp;many of %1:</source>
        <translation type="unfinished">&amp;Nombre de %1&#xa0;:</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <comment>a step, as: Place train-01 on esx01/0000:17:00.0</comment>
        <translation type="unfinished">%1, %2 fois</translation>
    </message>
</context>
<context>
    <name>sliceboard::DesignCommands</name>
    <message>
        <source>Add cluster</source>
        <translation type="unfinished">Ajouter un cluster</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>Ajouter %Ln hôte</numerusform>
            <numerusform>Ajouter %Ln hôtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln GPU(s)</source>
        <translation type="unfinished">
            <numerusform>Ajouter %Ln GPU</numerusform>
            <numerusform>Ajouter %Ln GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln VM(s)</source>
        <translation type="unfinished">
            <numerusform>Ajouter %Ln VM</numerusform>
            <numerusform>Ajouter %Ln VM</numerusform>
        </translation>
    </message>
    <message>
        <source>Release reserved slot</source>
        <translation type="unfinished">Libérer l&apos;emplacement réservé</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln item(s)</source>
        <translation type="unfinished">
            <numerusform>Supprimer %Ln élément</numerusform>
            <numerusform>Supprimer %Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln VM(s)</source>
        <translation type="unfinished">
            <numerusform>Dupliquer %Ln VM</numerusform>
            <numerusform>Dupliquer %Ln VM</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to fill in: what is selected has its usual settings.</source>
        <translation type="unfinished">Il n&apos;y a rien à remplir&#xa0;: la sélection a ses réglages habituels.</translation>
    </message>
    <message>
        <source>Fills in usual settings of hosts: %1, GPUs: %2, VMs: %3. What is entered already stays.</source>
        <translation type="unfinished">Remplit les réglages habituels d&apos;hôtes&#xa0;: %1, de GPU&#xa0;: %2, de VM&#xa0;: %3. Ce qui est déjà renseigné reste tel quel.</translation>
    </message>
    <message>
        <source>Fill In Usual Settings</source>
        <translation type="unfinished">Remplir les réglages habituels</translation>
    </message>
    <message>
        <source>Fill in usual settings</source>
        <translation type="unfinished">Remplir les réglages habituels</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln VM(s) off their GPUs</source>
        <translation type="unfinished">
            <numerusform>Retirer %Ln VM de son GPU</numerusform>
            <numerusform>Retirer %Ln VM de leurs GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change use of %Ln GPU(s)</source>
        <translation type="unfinished">
            <numerusform>Changer l&apos;usage de %Ln GPU</numerusform>
            <numerusform>Changer l&apos;usage de %Ln GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for a whole GPU</source>
        <translation type="unfinished">Demander un GPU entier</translation>
    </message>
    <message>
        <source>Choose a profile in the profile palette first.</source>
        <translation type="unfinished">Choisir d&apos;abord un profil dans la palette des profils.</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation type="unfinished">Demander %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) taken. Select a GPU and choose “Place here”.</source>
        <translation type="unfinished">
            <numerusform>%Ln VM prise. Sélectionner un GPU et choisir «&#xa0;Placer ici&#xa0;».</numerusform>
            <numerusform>%Ln VM prises. Sélectionner un GPU et choisir «&#xa0;Placer ici&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Select hosts or VMs to copy.</source>
        <translation type="unfinished">Sélectionner des hôtes ou des VM à copier.</translation>
    </message>
    <message>
        <source>Copied hosts: %1, VMs: %2.</source>
        <translation type="unfinished">Hôtes copiés&#xa0;: %1, VM&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing is pasted. %1</source>
        <translation type="unfinished">Rien n&apos;est collé. %1</translation>
    </message>
    <message>
        <source>Nothing is pasted: the clipboard holds a design without hosts and VMs.</source>
        <translation type="unfinished">Rien n&apos;est collé&#xa0;: le presse-papiers contient un projet sans hôtes ni VM.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln item(s)</source>
        <translation type="unfinished">
            <numerusform>Coller %Ln élément</numerusform>
            <numerusform>Coller %Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln VM(s)</source>
        <translation type="unfinished">
            <numerusform>Placer %Ln VM</numerusform>
            <numerusform>Placer %Ln VM</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a VM or a slot first.</source>
        <translation type="unfinished">Sélectionner d&apos;abord une VM ou un emplacement.</translation>
    </message>
    <message>
        <source>Remove device</source>
        <translation type="unfinished">Supprimer le périphérique</translation>
    </message>
    <message>
        <source>Reserve %1</source>
        <translation type="unfinished">Réserver %1</translation>
    </message>
    <message>
        <source>No selected VM is on a GPU.</source>
        <translation type="unfinished">Aucune VM sélectionnée n&apos;est sur un GPU.</translation>
    </message>
    <message>
        <source>No selected VM asks for a GPU.</source>
        <translation type="unfinished">Aucune VM sélectionnée ne demande de GPU.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) selected.</source>
        <translation type="unfinished">
            <numerusform>%Ln VM sélectionnée.</numerusform>
            <numerusform>%Ln VM sélectionnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other cluster.</source>
        <translation type="unfinished">Il n&apos;y a pas d&apos;autre cluster.</translation>
    </message>
    <message>
        <source>Move to Another Cluster</source>
        <translation type="unfinished">Déplacer vers un autre cluster</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln host(s) with their GPUs and VMs to:</source>
        <translation type="unfinished">
            <numerusform>Déplacer %Ln hôte avec ses GPU et VM vers&#xa0;:</numerusform>
            <numerusform>Déplacer %Ln hôtes avec leurs GPU et VM vers&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished">Déplacer</translation>
    </message>
    <message>
        <source>Pasted VM %1.</source>
        <translation type="unfinished">VM %1 collée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) pasted.</source>
        <translation type="unfinished">
            <numerusform>%Ln VM collée.</numerusform>
            <numerusform>%Ln VM collées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted host %1.</source>
        <translation type="unfinished">Hôte %1 collé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) pasted.</source>
        <translation type="unfinished">
            <numerusform>%Ln hôte collé.</numerusform>
            <numerusform>%Ln hôtes collés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted hosts: %1, VMs: %2.</source>
        <translation type="unfinished">Hôtes collés : %1, VM : %2.</translation>
    </message>
</context>
<context>
    <name>sliceboard::DesignComparison</name>
    <message>
        <source>Take over from %1</source>
        <translation type="unfinished">Reprendre de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>sliceboard::DesignPage</name>
    <message>
        <source>Name:</source>
        <translation type="unfinished">Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Customer:</source>
        <translation type="unfinished">Client&#xa0;:</translation>
    </message>
    <message>
        <source>Author:</source>
        <translation type="unfinished">Auteur&#xa0;:</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation type="unfinished">Description&#xa0;:</translation>
    </message>
</context>
<context>
    <name>sliceboard::DesignPreview</name>
    <message>
        <source>Picture of the board</source>
        <translation type="unfinished">Image du tableau</translation>
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
            <numerusform>%1, %Ln VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln hôte</numerusform>
            <numerusform>%Ln hôtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln GPU(s)</source>
        <translation type="unfinished">
            <numerusform>%1, %Ln GPU</numerusform>
            <numerusform>%1, %Ln GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading and checking…</source>
        <translation type="unfinished">Lecture et vérification…</translation>
    </message>
</context>
<context>
    <name>sliceboard::DevicePage</name>
    <message>
        <source>Kind:</source>
        <translation type="unfinished">Type&#xa0;:</translation>
    </message>
    <message>
        <source>Profile:</source>
        <translation type="unfinished">Profil&#xa0;:</translation>
    </message>
    <message>
        <source>GPU model:</source>
        <translation type="unfinished">Modèle de GPU&#xa0;:</translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished">Au choix</translation>
    </message>
    <message>
        <source>Hardware label:</source>
        <translation type="unfinished">Étiquette matérielle&#xa0;:</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Aucun</translation>
    </message>
    <message>
        <source>On GPU:</source>
        <translation type="unfinished">Sur le GPU&#xa0;:</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">En attente</translation>
    </message>
    <message>
        <source>Placement ID:</source>
        <translation type="unfinished">ID de placement&#xa0;:</translation>
    </message>
    <message>
        <source>First that fits</source>
        <translation type="unfinished">Le premier qui convient</translation>
    </message>
    <message>
        <source>Device group:</source>
        <translation type="unfinished">Groupe de périphériques&#xa0;:</translation>
    </message>
    <message>
        <source>vGPUs of a VM with the same word are assigned as one device group, which keeps NVLink between them.</source>
        <translation type="unfinished">Les vGPU d&apos;une VM qui portent le même mot sont affectés comme un seul groupe de périphériques, ce qui conserve NVLink entre eux.</translation>
    </message>
    <message>
        <source>There is no GPU “%1”. Write host and PCI address, such as esx01/0000:17:00.0.</source>
        <translation type="unfinished">Il n&apos;y a pas de GPU «&#xa0;%1&#xa0;». Écrire l&apos;hôte et l&apos;adresse PCI, par exemple esx01/0000:17:00.0.</translation>
    </message>
    <message>
        <source>“%1” is no placement ID. It is a whole number from 0 on.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» n&apos;est pas un ID de placement. C&apos;est un nombre entier à partir de 0.</translation>
    </message>
</context>
<context>
    <name>sliceboard::DevicesEditor</name>
    <message>
        <source>Select a single VM to edit its devices.</source>
        <translation type="unfinished">Sélectionner une seule VM pour modifier ses périphériques.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished">Périphériques</translation>
    </message>
    <message>
        <source>Add &amp;vGPU</source>
        <translation type="unfinished">Ajouter un &amp;vGPU</translation>
    </message>
    <message>
        <source>Add whole &amp;GPU</source>
        <translation type="unfinished">Ajouter un &amp;GPU entier</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation type="unfinished">&amp;Supprimer</translation>
    </message>
    <message>
        <source>Add device</source>
        <translation type="unfinished">Ajouter un périphérique</translation>
    </message>
    <message>
        <source>Remove device</source>
        <translation type="unfinished">Supprimer le périphérique</translation>
    </message>
</context>
<context>
    <name>sliceboard::DiskBanner</name>
    <message>
        <source>Re&amp;load</source>
        <translation type="unfinished">Re&amp;charger</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation type="unfinished">C&amp;omparer…</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation type="unfinished">&amp;Garder le mien</translation>
    </message>
    <message>
        <source>Show what is on disk. Undo brings back the open design.</source>
        <translation type="unfinished">Montrer ce qui est sur le disque. Annuler ramène le projet ouvert.</translation>
    </message>
    <message>
        <source>List how the file differs from the open design.</source>
        <translation type="unfinished">Lister en quoi le fichier diffère du projet ouvert.</translation>
    </message>
    <message>
        <source>Go on with the open design. Saving replaces the file.</source>
        <translation type="unfinished">Continuer avec le projet ouvert. L&apos;enregistrement remplace le fichier.</translation>
    </message>
    <message>
        <source>“%1” was changed on disk by another program, and you have unsaved changes here.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» a été modifié sur le disque par un autre programme, et il y a ici des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>“%1” was changed on disk by another program.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» a été modifié sur le disque par un autre programme.</translation>
    </message>
    <message>
        <source>“%1” is no longer on disk. Saving writes it again.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» n&apos;est plus sur le disque. L&apos;enregistrement le réécrit.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished">&amp;Fusionner</translation>
    </message>
    <message>
        <source>Bring your changes and those on disk together. Undo takes that back.</source>
        <translation type="unfinished">Réunir vos modifications et celles du disque. Annuler revient en arrière.</translation>
    </message>
</context>
<context>
    <name>sliceboard::ExportDialog</name>
    <message>
        <source>design</source>
        <comment>name of a file</comment>
        <translation type="unfinished">projet</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Exporter</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished">Format</translation>
    </message>
    <message>
        <source>Making the export</source>
        <translation type="unfinished">Préparation de l&apos;export</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished">&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save &amp;All…</source>
        <translation type="unfinished">&amp;Tout enregistrer…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished">&amp;Copier</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished">Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The export could not be saved.</source>
        <translation type="unfinished">L&apos;export n&apos;a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Save Export</source>
        <translation type="unfinished">Enregistrer l&apos;export</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation type="unfinished">%1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Folder for All Files</source>
        <translation type="unfinished">Dossier pour tous les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>The folder has %Ln of these files already: %1. Replace them?</source>
        <translation type="unfinished">
            <numerusform>Le dossier contient déjà %Ln de ces fichiers&#xa0;: %1. Le remplacer&#xa0;?</numerusform>
            <numerusform>Le dossier contient déjà %Ln de ces fichiers&#xa0;: %1. Les remplacer&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation type="unfinished">Copié dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Reading the design…</source>
        <translation type="unfinished">Lecture du projet…</translation>
    </message>
</context>
<context>
    <name>sliceboard::ExportOptions</name>
    <message>
        <source>&amp;Cluster:</source>
        <translation type="unfinished">&amp;Cluster&#xa0;:</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Toutes</translation>
    </message>
    <message>
        <source>Co&amp;lours:</source>
        <translation type="unfinished">Cou&amp;leurs&#xa0;:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Sombre</translation>
    </message>
    <message>
        <source>&amp;Day of the export on the title block</source>
        <translation type="unfinished">&amp;Jour de l&apos;export dans le cartouche</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation type="unfinished">&amp;Résolution&#xa0;:</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation type="unfinished"> dpi</translation>
    </message>
    <message>
        <source>Pa&amp;ge:</source>
        <translation type="unfinished">Pa&amp;ge&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation type="unfinished">&amp;Orientation&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Pages:</source>
        <translation type="unfinished">&amp;Pages&#xa0;:</translation>
    </message>
    <message>
        <source>As few as possible</source>
        <translation type="unfinished">Aussi peu que possible</translation>
    </message>
    <message>
        <source>At least one per cluster</source>
        <translation type="unfinished">Au moins une par cluster</translation>
    </message>
    <message>
        <source>By number of hosts</source>
        <translation type="unfinished">Selon le nombre d&apos;hôtes</translation>
    </message>
    <message>
        <source>&amp;Hosts per page:</source>
        <translation type="unfinished">&amp;Hôtes par page&#xa0;:</translation>
    </message>
</context>
<context>
    <name>sliceboard::FilterField</name>
    <message>
        <source>and %1 more; Enter in the box goes through all</source>
        <translation type="unfinished">et %1 de plus&#xa0;; Entrée dans la case les parcourt toutes</translation>
    </message>
    <message>
        <source>Matches and suggestions</source>
        <translation type="unfinished">Correspondances et suggestions</translation>
    </message>
</context>
<context>
    <name>sliceboard::FilterHelpDialog</name>
    <message>
        <source>Plain words: names that hold them, all at once</source>
        <translation type="unfinished">Mots simples&#xa0;: noms qui les contiennent, tous à la fois</translation>
    </message>
    <message>
        <source>A phrase</source>
        <translation type="unfinished">Une suite de mots</translation>
    </message>
    <message>
        <source>Properties; * stands for any letters</source>
        <translation type="unfinished">Propriétés&#xa0;; * remplace des caractères quelconques</translation>
    </message>
    <message>
        <source>The whole name, not a part of it</source>
        <translation type="unfinished">Le nom entier, et non une partie</translation>
    </message>
    <message>
        <source>Comparisons by &lt;, &lt;=, &gt;, &gt;=, = and !=; memory in GB unless MB or TB is written</source>
        <translation type="unfinished">Comparaisons par &lt;, &lt;=, &gt;, &gt;=, = et !=&#xa0;; mémoire en GB sauf si MB ou TB est écrit</translation>
    </message>
    <message>
        <source>All others; &quot;not mode:mig&quot; says the same</source>
        <translation type="unfinished">Tous les autres&#xa0;; &quot;not mode:mig&quot; dit la même chose</translation>
    </message>
    <message>
        <source>Alternatives; &quot;or&quot; says the same</source>
        <translation type="unfinished">Alternatives&#xa0;; &quot;or&quot; dit la même chose</translation>
    </message>
    <message>
        <source>All terms must hold for one and the same VM, GPU, host or cluster. What it is on is found with it: a VM with its GPU, its host and its cluster.</source>
        <translation type="unfinished">Tous les termes doivent être vrais pour une seule et même VM, un même GPU, hôte ou cluster. Ce qui la porte est trouvé avec elle&#xa0;: une VM avec son GPU, son hôte et son cluster.</translation>
    </message>
    <message>
        <source>Enter goes to the next match, Shift+Enter to the one before, Esc shows everything again. Select All selects what matches.</source>
        <translation type="unfinished">Entrée va à la correspondance suivante, Maj+Entrée à la précédente, Échap montre de nouveau tout. Tout sélectionner sélectionne ce qui correspond.</translation>
    </message>
    <message>
        <source>What Can Be Searched For</source>
        <translation type="unfinished">Ce qui peut être recherché</translation>
    </message>
</context>
<context>
    <name>sliceboard::FindingsItemModel</name>
    <message>
        <source>Severity</source>
        <translation type="unfinished">Gravité</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Règle</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">Objet</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished">Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished">Sous dérogation</translation>
    </message>
</context>
<context>
    <name>sliceboard::FindingsNote</name>
    <message numerus="yes">
        <source>And %Ln more, see the findings panel.</source>
        <translation type="unfinished">
            <numerusform>Et %Ln autre, voir le panneau des constats.</numerusform>
            <numerusform>Et %Ln autres, voir le panneau des constats.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 &lt;a href=&quot;#&quot;&gt;Details&lt;/a&gt;</source>
        <comment>severity: message, link</comment>
        <translation type="unfinished">%1&#xa0;: %2 &lt;a href=&quot;#&quot;&gt;Détails&lt;/a&gt;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: message</comment>
        <translation type="unfinished">%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sliceboard::FindingsPanel</name>
    <message>
        <source>Search findings</source>
        <translation type="unfinished">Rechercher des constats</translation>
    </message>
    <message>
        <source>Only about the selection</source>
        <translation type="unfinished">Seulement sur la sélection</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Constats</translation>
    </message>
    <message>
        <source>Details of the finding</source>
        <translation type="unfinished">Détails du constat</translation>
    </message>
    <message>
        <source>Fix &amp;All of This Rule…</source>
        <translation type="unfinished">Corriger &amp;tout pour cette règle…</translation>
    </message>
    <message>
        <source>Accepts this finding, with a reason that reports list.</source>
        <translation type="unfinished">Accepte ce constat, avec une raison que les rapports mentionnent.</translation>
    </message>
    <message>
        <source>Mends every finding of this rule as one step. Shows first what changes.</source>
        <translation type="unfinished">Corrige tous les constats de cette règle en une seule étape. Montre d&apos;abord ce qui change.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waived</source>
        <translation type="unfinished">
            <numerusform>%Ln sous dérogation</numerusform>
            <numerusform>%Ln sous dérogation</numerusform>
        </translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished">Afficher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is wrong: all rules hold.</source>
        <translation type="unfinished">Tout va bien&#xa0;: toutes les règles sont respectées.</translation>
    </message>
    <message>
        <source>No finding passes the filters.</source>
        <translation type="unfinished">Aucun constat ne passe les filtres.</translation>
    </message>
    <message>
        <source>Choose a finding to read more about it.</source>
        <translation type="unfinished">Choisir un constat pour en savoir plus.</translation>
    </message>
    <message>
        <source>Take &amp;Waiver Back</source>
        <translation type="unfinished">&amp;Retirer la dérogation</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation type="unfinished">&amp;Déroger…</translation>
    </message>
    <message>
        <source>Fix: %1…</source>
        <translation type="unfinished">Corriger&#xa0;: %1…</translation>
    </message>
    <message>
        <source>%1. Shows what changes before anything is changed.</source>
        <translation type="unfinished">%1. Montre ce qui change avant toute modification.</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation type="unfinished">Par défaut (%1)</translation>
    </message>
    <message>
        <source>Waive finding</source>
        <translation type="unfinished">Déroger au constat</translation>
    </message>
    <message>
        <source>Take waiver back</source>
        <translation type="unfinished">Retirer la dérogation</translation>
    </message>
    <message>
        <source>No fix is offered for these findings.</source>
        <translation type="unfinished">Aucune correction n&apos;est proposée pour ces constats.</translation>
    </message>
    <message numerus="yes">
        <source>Fix %Ln finding(s) of this rule</source>
        <translation type="unfinished">
            <numerusform>Corriger %Ln constat de cette règle</numerusform>
            <numerusform>Corriger %Ln constats de cette règle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln finding(s) stay</source>
        <translation type="unfinished">
            <numerusform>%1&#xa0;; %Ln constat reste</numerusform>
            <numerusform>%1&#xa0;; %Ln constats restent</numerusform>
        </translation>
    </message>
    <message>
        <source>Change severity of rule</source>
        <translation type="unfinished">Changer la gravité de la règle</translation>
    </message>
    <message>
        <source>Select Subjects on the Board</source>
        <translation type="unfinished">Sélectionner les objets sur le tableau</translation>
    </message>
    <message>
        <source>Show Only Findings of This Rule</source>
        <translation type="unfinished">N&apos;afficher que les constats de cette règle</translation>
    </message>
    <message>
        <source>Show All Findings</source>
        <translation type="unfinished">Afficher tous les constats</translation>
    </message>
    <message>
        <source>Take the Waiver Back</source>
        <translation type="unfinished">Retirer la dérogation</translation>
    </message>
    <message>
        <source>Waive This Finding…</source>
        <translation type="unfinished">Déroger à ce constat…</translation>
    </message>
    <message>
        <source>Fix All Findings of This Rule…</source>
        <translation type="unfinished">Corriger tous les constats de cette règle…</translation>
    </message>
    <message>
        <source>Severity of This Rule in This Design</source>
        <translation type="unfinished">Gravité de cette règle dans ce projet</translation>
    </message>
</context>
<context>
    <name>sliceboard::FixPreviewDialog</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: message</comment>
        <translation type="unfinished">%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Preview of the fix</source>
        <translation type="unfinished">Aperçu de la correction</translation>
    </message>
    <message>
        <source>No new findings come.</source>
        <translation type="unfinished">Aucun nouveau constat n&apos;apparaît.</translation>
    </message>
    <message>
        <source>Findings that come:</source>
        <translation type="unfinished">Constats qui apparaissent&#xa0;:</translation>
    </message>
    <message>
        <source>What changes:</source>
        <translation type="unfinished">Ce qui change&#xa0;:</translation>
    </message>
    <message>
        <source>Findings that go:</source>
        <translation type="unfinished">Constats qui disparaissent&#xa0;:</translation>
    </message>
</context>
<context>
    <name>sliceboard::GpuPage</name>
    <message>
        <source>On the real host</source>
        <translation type="unfinished">Sur l&apos;hôte réel</translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished">Carte</translation>
    </message>
    <message>
        <source>PCI address:</source>
        <translation type="unfinished">Adresse PCI&#xa0;:</translation>
    </message>
    <message>
        <source>GPU model:</source>
        <translation type="unfinished">Modèle de GPU&#xa0;:</translation>
    </message>
    <message>
        <source>Use:</source>
        <translation type="unfinished">Usage&#xa0;:</translation>
    </message>
    <message>
        <source>vGPU mode:</source>
        <translation type="unfinished">Mode vGPU&#xa0;:</translation>
    </message>
    <message>
        <source>Use today:</source>
        <translation type="unfinished">Usage actuel&#xa0;:</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation type="unfinished">Comme prévu</translation>
    </message>
    <message>
        <source>vGPU mode today:</source>
        <translation type="unfinished">Mode vGPU actuel&#xa0;:</translation>
    </message>
    <message>
        <source>Passthrough enabled:</source>
        <translation type="unfinished">Passthrough activé&#xa0;:</translation>
    </message>
    <message>
        <source>Graphics type:</source>
        <translation type="unfinished">Type de graphiques&#xa0;:</translation>
    </message>
    <message>
        <source>As the host&apos;s default</source>
        <translation type="unfinished">Comme par défaut sur l&apos;hôte</translation>
    </message>
    <message>
        <source>MIG enabled:</source>
        <translation type="unfinished">MIG activé&#xa0;:</translation>
    </message>
    <message>
        <source>Display mode enabled:</source>
        <translation type="unfinished">Mode d&apos;affichage activé&#xa0;:</translation>
    </message>
    <message>
        <source>Host&apos;s console on it:</source>
        <translation type="unfinished">Porte la console de l&apos;hôte&#xa0;:</translation>
    </message>
    <message>
        <source>ECC memory:</source>
        <translation type="unfinished">Mémoire ECC&#xa0;:</translation>
    </message>
    <message>
        <source>NVLink bridge:</source>
        <translation type="unfinished">Pont NVLink&#xa0;:</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Aucun</translation>
    </message>
    <message>
        <source>GPUs of a host with the same word are linked by one bridge.</source>
        <translation type="unfinished">Les GPU d&apos;un hôte qui portent le même mot sont reliés par un même pont.</translation>
    </message>
    <message>
        <source>Module on the baseboard:</source>
        <translation type="unfinished">Module de la carte de base&#xa0;:</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished">Non renseigné</translation>
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
        <translation type="unfinished">Carte thermique des GPU</translation>
    </message>
    <message>
        <source>A row for each host, a cell for each GPU. Press Enter to choose the GPU.</source>
        <translation type="unfinished">Une ligne par hôte, une cellule par GPU. Appuyer sur Entrée pour choisir le GPU.</translation>
    </message>
</context>
<context>
    <name>sliceboard::HelpBrowser</name>
    <message>
        <source>help/en</source>
        <extracomment>Folder of the help pages in this language, below resources</extracomment>
        <translation type="unfinished">help/fr</translation>
    </message>
</context>
<context>
    <name>sliceboard::HelpDialog</name>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">Rechercher dans l&apos;aide</translation>
    </message>
    <message>
        <source>Sliceboard Help</source>
        <translation type="unfinished">Aide de Sliceboard</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished">Sommaire</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished">Page d&apos;aide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished">Suivant</translation>
    </message>
    <message>
        <source>First Page</source>
        <translation type="unfinished">Première page</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation type="unfinished">Aucune page ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>sliceboard::HistoryItemModel</name>
    <message>
        <source>Design as opened</source>
        <translation type="unfinished">Projet tel qu&apos;ouvert</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished">Annulé</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation type="unfinished">État actuel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Effectué</translation>
    </message>
</context>
<context>
    <name>sliceboard::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation type="unfinished">Historique</translation>
    </message>
    <message>
        <source>Choose a step and press Enter to go back or forth to it.</source>
        <translation type="unfinished">Choisir une étape et appuyer sur Entrée pour y revenir ou y avancer.</translation>
    </message>
</context>
<context>
    <name>sliceboard::HostPage</name>
    <message>
        <source>Server</source>
        <translation type="unfinished">Serveur</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished">Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished">Non renseigné</translation>
    </message>
    <message>
        <source>ESXi version:</source>
        <translation type="unfinished">Version d&apos;ESXi&#xa0;:</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Aucun</translation>
    </message>
    <message>
        <source>Data Center driver (wrong on a host)</source>
        <translation type="unfinished">Pilote Data Center (incorrect sur un hôte)</translation>
    </message>
    <message>
        <source>vGPU guest driver (wrong on a host)</source>
        <translation type="unfinished">Pilote invité vGPU (incorrect sur un hôte)</translation>
    </message>
    <message>
        <source>NVIDIA driver on ESXi:</source>
        <translation type="unfinished">Pilote NVIDIA sur ESXi&#xa0;:</translation>
    </message>
    <message>
        <source>A host that serves vGPUs needs the vGPU Manager; one with passthrough only needs none.</source>
        <translation type="unfinished">Un hôte qui sert des vGPU a besoin du vGPU Manager&#xa0;; un hôte à passthrough seul n&apos;a besoin de rien.</translation>
    </message>
    <message>
        <source>Release:</source>
        <translation type="unfinished">Version&#xa0;:</translation>
    </message>
    <message>
        <source>Package:</source>
        <translation type="unfinished">Paquet&#xa0;:</translation>
    </message>
    <message>
        <source>Component (VIB):</source>
        <translation type="unfinished">Composant (VIB)&#xa0;:</translation>
    </message>
    <message>
        <source>File name or build tag of the vGPU Manager&apos;s component, as “esxcli software vib list” tells.</source>
        <translation type="unfinished">Nom de fichier ou balise de compilation du composant du vGPU Manager, tels que les donne «&#xa0;esxcli software vib list&#xa0;».</translation>
    </message>
    <message>
        <source>Default graphics type:</source>
        <translation type="unfinished">Type de graphiques par défaut&#xa0;:</translation>
    </message>
    <message>
        <source>Default graphics type today:</source>
        <translation type="unfinished">Type de graphiques par défaut actuel&#xa0;:</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation type="unfinished">Comme prévu</translation>
    </message>
    <message>
        <source>Assignment policy:</source>
        <translation type="unfinished">Stratégie d&apos;attribution&#xa0;:</translation>
    </message>
    <message>
        <source>VT-d or AMD IOMMU:</source>
        <translation type="unfinished">VT-d ou IOMMU AMD&#xa0;:</translation>
    </message>
    <message>
        <source>SR-IOV:</source>
        <translation type="unfinished">SR-IOV&#xa0;:</translation>
    </message>
    <message>
        <source>ARI:</source>
        <translation type="unfinished">ARI&#xa0;:</translation>
    </message>
    <message>
        <source>Memory mapping above 4 GB:</source>
        <translation type="unfinished">Mappage mémoire au-dessus de 4 GB&#xa0;:</translation>
    </message>
    <message>
        <source>Boots from:</source>
        <translation type="unfinished">Démarre depuis&#xa0;:</translation>
    </message>
    <message>
        <source>Scheduler of vGPUs:</source>
        <translation type="unfinished">Ordonnanceur des vGPU&#xa0;:</translation>
    </message>
    <message>
        <source>GPUs linked by NVSwitch:</source>
        <translation type="unfinished">GPU reliés par NVSwitch&#xa0;:</translation>
    </message>
    <message>
        <source>Licence server:</source>
        <translation type="unfinished">Serveur de licences&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” is no ESXi version. Write it as 8.0.3 or 8.0 U3.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» n&apos;est pas une version d&apos;ESXi. L&apos;écrire sous la forme 8.0.3 ou 8.0 U3.</translation>
    </message>
</context>
<context>
    <name>sliceboard::HouseRulesBanner</name>
    <message numerus="yes">
        <source>%Ln mistake(s) in house rules: what is wrong is not checked.</source>
        <translation type="unfinished">
            <numerusform>%Ln faute dans les règles internes&#xa0;: ce qui est incorrect n&apos;est pas vérifié.</numerusform>
            <numerusform>%Ln fautes dans les règles internes&#xa0;: ce qui est incorrect n&apos;est pas vérifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">Les examiner</translation>
    </message>
</context>
<context>
    <name>sliceboard::HouseRulesDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished">&amp;Appliquer</translation>
    </message>
    <message>
        <source>House Rules of This Design</source>
        <translation type="unfinished">Règles internes de ce projet</translation>
    </message>
    <message>
        <source>What house rules can be written with</source>
        <translation type="unfinished">De quoi écrire des règles internes</translation>
    </message>
    <message>
        <source>&amp;Rules, as YAML:</source>
        <translation type="unfinished">&amp;Règles, en YAML&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Mistakes:</source>
        <translation type="unfinished">Fau&amp;tes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Insert Example</source>
        <translation type="unfinished">&amp;Insérer un exemple</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished">&amp;Fermer</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished">Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln house rule(s) can be checked.</source>
        <translation type="unfinished">
            <numerusform>%Ln règle interne peut être vérifiée.</numerusform>
            <numerusform>%Ln règles internes peuvent être vérifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments are not kept.</source>
        <translation type="unfinished">Les commentaires ne sont pas conservés.</translation>
    </message>
    <message>
        <source>Change house rules</source>
        <translation type="unfinished">Modifier les règles internes</translation>
    </message>
    <message>
        <source>This is not YAML, so it cannot be kept in the design: %1</source>
        <translation type="unfinished">Ce n&apos;est pas du YAML&#xa0;; cela ne peut donc pas être conservé dans le projet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close without applying what you typed?</source>
        <translation type="unfinished">Fermer sans appliquer la saisie&#xa0;?</translation>
    </message>
</context>
<context>
    <name>sliceboard::InlineRename</name>
    <message>
        <source>New name of %1</source>
        <translation type="unfinished">Nouveau nom de %1</translation>
    </message>
    <message>
        <source>Renamed %1 to %2.</source>
        <translation type="unfinished">%1 renommé en %2.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished">Renommer %1</translation>
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
        <translation type="unfinished">Hôte %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln hôte</numerusform>
            <numerusform>%Ln hôtes</numerusform>
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
            <numerusform>%Ln GPU</numerusform>
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
            <numerusform>%Ln VM</numerusform>
        </translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished">Projet</translation>
    </message>
</context>
<context>
    <name>sliceboard::InspectorPage</name>
    <message>
        <source>Other findings</source>
        <translation type="unfinished">Autres constats</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation type="unfinished">Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>sliceboard::LicenceItemModel</name>
    <message>
        <source>Licence</source>
        <translation type="unfinished">Licence</translation>
    </message>
    <message>
        <source>Running VMs</source>
        <translation type="unfinished">VM en marche</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished">GPU</translation>
    </message>
</context>
<context>
    <name>sliceboard::MainWindow</name>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VM</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished">Structure</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished">Profils</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished">Inspecteur</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Historique</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Constats</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished">Messages</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation type="unfinished">Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>%1. Show them only.</source>
        <translation type="unfinished">%1. N&apos;afficher que ceux-ci.</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation type="unfinished">%1 (lecture seule)</translation>
    </message>
    <message>
        <source>%1[*] – Sliceboard</source>
        <comment>file</comment>
        <translation type="unfinished">%1[*] – Sliceboard</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation type="unfinished">%1&#xa0;%</translation>
    </message>
    <message>
        <source>Zoom: %1 %</source>
        <translation type="unfinished">Zoom&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished">Ouvrir un projet &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished">&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">&amp;Affichage</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation type="unfinished">D&amp;isposer</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished">&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished">&amp;Insertion</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished">&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">Ai&amp;de</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished">Outils</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished">Aucun pour l&apos;instant</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished">Effacer la liste</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished">&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished">&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">&amp;Rétablir</translation>
    </message>
    <message>
        <source>Sliceboard designs (*.sliceboard.yaml);;All files (*)</source>
        <translation type="unfinished">Projets Sliceboard (*.sliceboard.yaml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation type="unfinished">Impossible d&apos;ouvrir «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The template could not be opened.</source>
        <translation type="unfinished">Impossible d&apos;ouvrir le modèle.</translation>
    </message>
    <message>
        <source>Save Design As</source>
        <translation type="unfinished">Enregistrer le projet sous</translation>
    </message>
    <message>
        <source>The design could not be saved as “%1”.</source>
        <translation type="unfinished">Impossible d&apos;enregistrer le projet sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished">Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Open Design</source>
        <translation type="unfinished">Ouvrir un projet</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished">Exporté vers %1.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">Capacité</translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished">Vues</translation>
    </message>
    <message>
        <source>Export Steps</source>
        <translation type="unfinished">Exporter les étapes</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>presentation</source>
        <comment>name of a file</comment>
        <translation type="unfinished">presentation</translation>
    </message>
    <message>
        <source>The steps could not be exported.</source>
        <translation type="unfinished">Les étapes n&apos;ont pas pu être exportées.</translation>
    </message>
    <message>
        <source>The file could not be read again; the open design is as it was.</source>
        <translation type="unfinished">Le fichier n&apos;a pas pu être relu&#xa0;; le projet ouvert est inchangé.</translation>
    </message>
    <message>
        <source>Read again from disk. Undo brings back the design as it was.</source>
        <translation type="unfinished">Relu depuis le disque. Annuler ramène le projet tel qu&apos;il était.</translation>
    </message>
    <message>
        <source>The file on disk cannot be read.</source>
        <translation type="unfinished">Le fichier sur le disque ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The earlier version could not be read.</source>
        <translation type="unfinished">La version antérieure n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>The earlier version is restored. Undo takes that back; the file changes when you save.</source>
        <translation type="unfinished">La version antérieure est restaurée. Annuler revient en arrière&#xa0;; le fichier change à l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Drag a VM to a GPU</source>
        <translation type="unfinished">Faire glisser une VM sur un GPU</translation>
    </message>
    <message>
        <source>Drag a VM that waits from this list onto a GPU of the board. While you drag, each place shows whether it is legal and why not. By keyboard: choose the VM, then Carry by Keyboard in the Edit menu.</source>
        <translation type="unfinished">Faire glisser une VM en attente de cette liste sur un GPU du tableau. Pendant le glissement, chaque place montre si elle est autorisée, et sinon pourquoi. Au clavier&#xa0;: choisir la VM, puis Déplacer au clavier dans le menu Édition.</translation>
    </message>
    <message>
        <source>Read what is found</source>
        <translation type="unfinished">Lire les constats</translation>
    </message>
    <message>
        <source>What breaks a rule stands here with its numbers and its source. Choose a finding to see where it is and what to do; fixes show what they would change first. F8 goes to the next one.</source>
        <translation type="unfinished">Ce qui enfreint une règle figure ici avec ses chiffres et sa source. Choisir un constat pour voir où il est et que faire&#xa0;; les corrections montrent d&apos;abord ce qu&apos;elles changeraient. F8 passe au suivant.</translation>
    </message>
    <message>
        <source>Check and export</source>
        <translation type="unfinished">Vérifier et exporter</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished">Versions antérieures</translation>
    </message>
    <message>
        <source>the version of %1</source>
        <comment>a time</comment>
        <translation type="unfinished">version du %1</translation>
    </message>
    <message>
        <source>Revisions in git</source>
        <translation type="unfinished">Révisions dans git</translation>
    </message>
    <message>
        <source>%1  %2  %3, %4</source>
        <comment>short id, subject, author, time</comment>
        <translation type="unfinished">%1  %2  %3, %4</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation type="unfinished">révision %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Fichier</translation>
    </message>
    <message>
        <source>The file on disk</source>
        <translation type="unfinished">Le fichier sur le disque</translation>
    </message>
    <message>
        <source>the file on disk</source>
        <translation type="unfinished">fichier sur le disque</translation>
    </message>
    <message>
        <source>There are no revisions in git to choose from: %1</source>
        <translation type="unfinished">Il n&apos;y a pas de révisions dans git parmi lesquelles choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation type="unfinished">Comparer avec</translation>
    </message>
    <message>
        <source>It cannot be compared with %1.</source>
        <translation type="unfinished">La comparaison avec «&#xa0;%1&#xa0;» est impossible.</translation>
    </message>
    <message>
        <source>The designs could not be merged; the open design is as it was.</source>
        <translation type="unfinished">Les projets n&apos;ont pas pu être fusionnés&#xa0;; le projet ouvert est inchangé.</translation>
    </message>
    <message>
        <source>Merged with the file on disk, without conflicts. Undo takes that back; the file changes when you save.</source>
        <translation type="unfinished">Fusionné avec le fichier sur le disque, sans conflits. Annuler revient en arrière&#xa0;; le fichier change à l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Settle merge conflicts</source>
        <translation type="unfinished">Régler les conflits de fusion</translation>
    </message>
    <message>
        <source>Change title block and page</source>
        <translation type="unfinished">Modifier le cartouche et la page</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation type="unfinished">Aperçu avant impression</translation>
    </message>
    <message>
        <source>The board could not be printed.</source>
        <translation type="unfinished">Le tableau n&apos;a pas pu être imprimé.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">Imprimé.</translation>
    </message>
    <message>
        <source>Change Plan</source>
        <translation type="unfinished">Plan de changement</translation>
    </message>
    <message>
        <source>the file as last saved</source>
        <comment>the plan starts from</comment>
        <translation type="unfinished">fichier au dernier enregistrement</translation>
    </message>
    <message>
        <source>Start the Plan From</source>
        <translation type="unfinished">Point de départ du plan</translation>
    </message>
    <message>
        <source>The plan cannot start from this file.</source>
        <translation type="unfinished">Le plan ne peut pas partir de ce fichier.</translation>
    </message>
    <message>
        <source>Start the &amp;Plan From It</source>
        <translation type="unfinished">Prendre comme &amp;point de départ</translation>
    </message>
    <message>
        <source>the version saved at %1</source>
        <comment>the plan starts from</comment>
        <translation type="unfinished">version enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The plan could not be exported.</source>
        <translation type="unfinished">Le plan n&apos;a pas pu être exporté.</translation>
    </message>
    <message>
        <source>Export Plan</source>
        <translation type="unfinished">Exporter le plan</translation>
    </message>
    <message>
        <source>%1-plan</source>
        <comment>name of a file</comment>
        <translation type="unfinished">%1-plan</translation>
    </message>
    <message>
        <source>The numbers at the lower right count what is found: check them before you hand a design over. Export makes pictures, diagrams and tables of it; Save a file that people and programs can read.</source>
        <translation type="unfinished">Les nombres en bas à droite comptent les constats&#xa0;: les vérifier avant de remettre un projet. Exporter en fait des images, des diagrammes et des tableaux&#xa0;; Enregistrer, un fichier que personnes et programmes peuvent lire.</translation>
    </message>
    <message>
        <source>The conflict could not be settled like that.</source>
        <translation type="unfinished">Le conflit n&apos;a pas pu être réglé ainsi.</translation>
    </message>
    <message>
        <source>Settle a merge conflict</source>
        <translation type="unfinished">Régler un conflit de fusion</translation>
    </message>
    <message numerus="yes">
        <source>Settled; %Ln conflict(s) left.</source>
        <translation type="unfinished">
            <numerusform>Réglé&#xa0;; il reste %Ln conflit.</numerusform>
            <numerusform>Réglé&#xa0;; il reste %Ln conflits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use of &amp;GPUs</source>
        <translation type="unfinished">Usage des &amp;GPU</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation type="unfinished">Copier &amp;en texte</translation>
    </message>
    <message>
        <source>&amp;Show What Has It on the Board</source>
        <translation type="unfinished">&amp;Montrer sur le tableau ce qui a ce profil</translation>
    </message>
    <message>
        <source>Select &amp;VMs That Have It</source>
        <translation type="unfinished">&amp;Sélectionner les VM qui ont ce profil</translation>
    </message>
    <message>
        <source>No VM has %1.</source>
        <translation type="unfinished">Aucune VM n&apos;a %1.</translation>
    </message>
    <message>
        <source>Go &amp;Back to This State</source>
        <translation type="unfinished">Revenir à &amp;cet état</translation>
    </message>
    <message>
        <source>Go &amp;Forth to This State</source>
        <translation type="unfinished">Avancer jusqu&apos;à &amp;cet état</translation>
    </message>
    <message>
        <source>&amp;Use This Profile</source>
        <translation type="unfinished">&amp;Utiliser ce profil</translation>
    </message>
    <message>
        <source>&amp;Select on the Board</source>
        <translation type="unfinished">&amp;Sélectionner sur le tableau</translation>
    </message>
    <message>
        <source>Show &amp;Only This on the Board</source>
        <translation type="unfinished">&amp;Ne montrer que ceci sur le tableau</translation>
    </message>
    <message>
        <source>Show as &amp;Bars</source>
        <translation type="unfinished">&amp;Afficher en barres</translation>
    </message>
    <message>
        <source>Show as &amp;Heat Map</source>
        <translation type="unfinished">Afficher en &amp;carte thermique</translation>
    </message>
    <message>
        <source>This design has no file yet. Once it is saved, its file, earlier versions of it and revisions in git stand here to compare with. Other File… compares it with any other design.</source>
        <translation type="unfinished">Ce projet n’a pas encore de fichier. Une fois enregistré, son fichier, ses versions antérieures et ses révisions dans git figureront ici. Autre fichier… le compare à tout autre projet.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished">Fusionner</translation>
    </message>
    <message>
        <source>Merging with %1…</source>
        <translation type="unfinished">Fusion avec %1…</translation>
    </message>
    <message>
        <source>Another window of Sliceboard cannot be opened.</source>
        <translation type="unfinished">Impossible d&apos;ouvrir une autre fenêtre de Sliceboard.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Touches</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Plan</translation>
    </message>
    <message>
        <source>Recover Unsaved Designs</source>
        <translation type="unfinished">Récupérer les projets non enregistrés</translation>
    </message>
    <message>
        <source>Reading unsaved designs…</source>
        <translation type="unfinished">Lecture des projets non enregistrés…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished">Vérification…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Enregistrer</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation type="unfinished">Enregistrement de %1…</translation>
    </message>
    <message>
        <source>Add Hosts…</source>
        <translation type="unfinished">Ajouter des hôtes…</translation>
    </message>
    <message>
        <source>New from Template…</source>
        <translation type="unfinished">Nouveau à partir d&apos;un modèle…</translation>
    </message>
    <message>
        <source>Open the Sample Design</source>
        <translation type="unfinished">Ouvrir le projet d&apos;exemple</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Imprimer</translation>
    </message>
    <message>
        <source>Reading the design…</source>
        <translation type="unfinished">Lecture du projet…</translation>
    </message>
</context>
<context>
    <name>sliceboard::OutlineItemModel</name>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished">Renommer %1</translation>
    </message>
    <message>
        <source>Waiting VMs</source>
        <translation type="unfinished">VM en attente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) wait.</source>
        <translation type="unfinished">
            <numerusform>%Ln VM est en attente.</numerusform>
            <numerusform>%Ln VM sont en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reserved slot</source>
        <translation type="unfinished">Emplacement réservé</translation>
    </message>
</context>
<context>
    <name>sliceboard::OutlinePanel</name>
    <message>
        <source>Outline of clusters, hosts, GPUs and VMs</source>
        <translation type="unfinished">Structure des clusters, hôtes, GPU et VM</translation>
    </message>
</context>
<context>
    <name>sliceboard::OutlineTree</name>
    <message>
        <source>%1: drop it here to take it off its GPU.</source>
        <translation type="unfinished">%1&#xa0;: déposer ici pour retirer de son GPU.</translation>
    </message>
    <message>
        <source>%1: drop it on a GPU, or on a host to fill its GPUs.</source>
        <translation type="unfinished">%1&#xa0;: déposer sur un GPU, ou sur un hôte pour remplir ses GPU.</translation>
    </message>
</context>
<context>
    <name>sliceboard::PageProgressDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished">Exporter</translation>
    </message>
    <message>
        <source>Writing pages…</source>
        <translation type="unfinished">Écriture des pages…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>Writing page %1 of %2…</source>
        <translation type="unfinished">Écriture de la page %1 sur %2…</translation>
    </message>
    <message>
        <source>Painting the board…</source>
        <translation type="unfinished">Dessin du tableau…</translation>
    </message>
</context>
<context>
    <name>sliceboard::PairingPage</name>
    <message>
        <source>Any</source>
        <translation type="unfinished">Au choix</translation>
    </message>
    <message>
        <source>vGPU &amp;Manager on the host:</source>
        <translation type="unfinished">vGPU &amp;Manager sur l&apos;hôte&#xa0;:</translation>
    </message>
    <message>
        <source>vGPU &amp;guest driver in the VM:</source>
        <translation type="unfinished">Pilote &amp;invité vGPU dans la VM&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;ESXi version:</source>
        <translation type="unfinished">Version d&apos;&amp;ESXi&#xa0;:</translation>
    </message>
    <message>
        <source>Branches of vGPU software</source>
        <translation type="unfinished">Branches du logiciel vGPU</translation>
    </message>
    <message>
        <source>Catalog: %1.</source>
        <translation type="unfinished">Catalogue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished">Branche</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished">Pilote</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished">Versions</translation>
    </message>
    <message>
        <source>As guest under Manager %1</source>
        <translation type="unfinished">Comme invité sous le Manager %1</translation>
    </message>
    <message>
        <source>As Manager over guest %1</source>
        <translation type="unfinished">Comme Manager pour l&apos;invité %1</translation>
    </message>
    <message>
        <source>On ESXi %1</source>
        <translation type="unfinished">Sur ESXi %1</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">Prise en charge</translation>
    </message>
    <message>
        <source>ESXi, as the sources have it</source>
        <translation type="unfinished">ESXi, selon les sources</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <comment>ESXi version, vGPU release without it</comment>
        <translation type="unfinished">%1 (jusqu’à %2)</translation>
    </message>
    <message>
        <source>?: the source was not read, or contradicts itself.
In the catalog: %1</source>
        <translation type="unfinished">? : la source n’a pas été lue, ou se contredit.
Dans le catalogue : %1</translation>
    </message>
</context>
<context>
    <name>sliceboard::PlaceDialog</name>
    <message>
        <source>Search places</source>
        <translation type="unfinished">Rechercher des places</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation type="unfinished">Placer %1</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">Places</translation>
    </message>
    <message>
        <source>&amp;Start at:</source>
        <translation type="unfinished">&amp;Départ&#xa0;:</translation>
    </message>
    <message>
        <source>How &amp;many:</source>
        <translation type="unfinished">&amp;Nombre&#xa0;:</translation>
    </message>
    <message>
        <source>Start at</source>
        <translation type="unfinished">Départ</translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished">&amp;Placer</translation>
    </message>
    <message>
        <source>Best free place</source>
        <translation type="unfinished">Meilleure place libre</translation>
    </message>
    <message>
        <source>%1, taken</source>
        <translation type="unfinished">%1, occupé</translation>
    </message>
    <message>
        <source>No place is found.</source>
        <translation type="unfinished">Aucune place trouvée.</translation>
    </message>
    <message>
        <source>A sketch may break a rule for a while; the finding goes to the list.</source>
        <translation type="unfinished">Une ébauche peut enfreindre une règle pendant un temps&#xa0;; le constat va dans la liste.</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation type="unfinished">À la place&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sliceboard::PlaceItemModel</name>
    <message>
        <source>%1, whole GPU</source>
        <translation type="unfinished">%1, GPU entier</translation>
    </message>
    <message>
        <source>%1, slot</source>
        <translation type="unfinished">%1, emplacement</translation>
    </message>
    <message>
        <source>%1, slot %2</source>
        <translation type="unfinished">%1, emplacement %2</translation>
    </message>
    <message>
        <source>%1, fill its GPUs</source>
        <translation type="unfinished">%1, remplir ses GPU</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Place</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished">Verdict</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation type="unfinished">Effet</translation>
    </message>
</context>
<context>
    <name>sliceboard::PlanItemModel</name>
    <message>
        <source>Open</source>
        <comment>outcome of a step</comment>
        <translation type="unfinished">Ouvrir</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished">Avant de commencer</translation>
    </message>
    <message>
        <source>Note result of a step</source>
        <translation type="unfinished">Noter le résultat d&apos;une étape</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps that are done</comment>
        <translation type="unfinished">%1 sur %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, what to do</comment>
        <translation type="unfinished">%1. %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Étape</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Résultat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
</context>
<context>
    <name>sliceboard::PlanPanel</name>
    <message>
        <source>Implementation</source>
        <translation type="unfinished">Implémentation</translation>
    </message>
    <message>
        <source>Backout</source>
        <translation type="unfinished">Retour arrière</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation type="unfinished">Partie du plan</translation>
    </message>
    <message>
        <source>Make A&amp;new</source>
        <translation type="unfinished">&amp;Refaire</translation>
    </message>
    <message>
        <source>The design changed since the plan was made.</source>
        <translation type="unfinished">Le projet a changé depuis que le plan a été fait.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished">E&amp;xporter…</translation>
    </message>
    <message>
        <source>Saves the plan as a document, a table or scripts that carry it out.</source>
        <translation type="unfinished">Enregistre le plan comme document, tableau ou scripts qui l&apos;exécutent.</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation type="unfinished">P&amp;DF…</translation>
    </message>
    <message>
        <source>Saves the plan as a PDF.</source>
        <translation type="unfinished">Enregistre le plan en PDF.</translation>
    </message>
    <message>
        <source>Start &amp;From</source>
        <translation type="unfinished">&amp;Partir de</translation>
    </message>
    <message>
        <source>Chooses what there is today: the plan leads from there to the open design.</source>
        <translation type="unfinished">Choisit ce qui existe aujourd&apos;hui&#xa0;: le plan mène de là au projet ouvert.</translation>
    </message>
    <message>
        <source>What Is Entered as &amp;Current in This Design</source>
        <translation type="unfinished">Ce qui est renseigné comme &amp;actuel dans ce projet</translation>
    </message>
    <message>
        <source>The File as Last &amp;Saved</source>
        <translation type="unfinished">Le fichier au dernier &amp;enregistrement</translation>
    </message>
    <message>
        <source>An &amp;Earlier Version of the File…</source>
        <translation type="unfinished">Une &amp;version antérieure du fichier…</translation>
    </message>
    <message>
        <source>Another &amp;Design…</source>
        <translation type="unfinished">Un autre &amp;projet…</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation type="unfinished">Étapes du plan</translation>
    </message>
    <message>
        <source>Space ticks a step off; Enter shows on the board what it is about.</source>
        <translation type="unfinished">Espace coche une étape&#xa0;; Entrée montre sur le tableau ce qu&apos;elle concerne.</translation>
    </message>
    <message>
        <source>what is entered as current in this design</source>
        <comment>the plan starts from</comment>
        <translation type="unfinished">état renseigné comme actuel dans ce projet</translation>
    </message>
    <message>
        <source>From %1 to the open design</source>
        <translation type="unfinished">De «&#xa0;%1&#xa0;» au projet ouvert</translation>
    </message>
    <message>
        <source>There is nothing to do: both are the same.</source>
        <translation type="unfinished">Il n&apos;y a rien à faire&#xa0;: les deux sont identiques.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln étape</numerusform>
            <numerusform>%Ln étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) off in between</source>
        <translation type="unfinished">
            <numerusform>%Ln VM hors tension entre-temps</numerusform>
            <numerusform>%Ln VM hors tension entre-temps</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is off from step %2 to step %3.</source>
        <translation type="unfinished">%1 est hors tension de l&apos;étape %2 à l&apos;étape %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more VM(s) are off in between.</source>
        <translation type="unfinished">
            <numerusform>%Ln autre VM est hors tension entre-temps.</numerusform>
            <numerusform>%Ln autres VM sont hors tension entre-temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished">%1 sur %2 effectuées</translation>
    </message>
    <message>
        <source>What this step is about is not on the board of the open design.</source>
        <translation type="unfinished">Ce que concerne cette étape n&apos;est pas sur le tableau du projet ouvert.</translation>
    </message>
    <message>
        <source>⚠ The results were noted for another plan. The next one that you note takes their place.</source>
        <translation type="unfinished">⚠ Les résultats ont été notés pour un autre plan. Le prochain que vous noterez prendra leur place.</translation>
    </message>
    <message>
        <source>S&amp;tart From It</source>
        <translation type="unfinished">Partir de &amp;ce fichier</translation>
    </message>
    <message>
        <source>The plan started from this file last time.</source>
        <translation type="unfinished">La dernière fois, le plan partait de ce fichier.</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation type="unfinished">Préparation du plan</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished">Arrêt&amp;er</translation>
    </message>
    <message>
        <source>Leaves the plan as it was before.</source>
        <translation type="unfinished">Laisse le plan tel qu&apos;il était auparavant.</translation>
    </message>
    <message>
        <source>Last time, the plan of this design started from %1.</source>
        <translation type="unfinished">La dernière fois, le plan de ce projet partait de %1.</translation>
    </message>
    <message>
        <source>Last time, the plan of this design started from %1, which is not there any more.</source>
        <translation type="unfinished">La dernière fois, le plan de ce projet partait de %1, qui n&apos;existe plus.</translation>
    </message>
    <message>
        <source>Change Plan</source>
        <translation type="unfinished">Plan de changement</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation type="unfinished">Le plan est en cours de préparation.</translation>
    </message>
    <message>
        <source>The plan is being made anew. Below is the one from before the last change.</source>
        <translation type="unfinished">Le plan est en train d&apos;être refait. Ci-dessous figure celui d&apos;avant le dernier changement.</translation>
    </message>
    <message>
        <source>The plan is being made anew. Below is the one from %1.</source>
        <translation type="unfinished">Le plan est en train d&apos;être refait. Ci-dessous figure celui qui part de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation type="unfinished">Il n&apos;y a pas encore de plan.</translation>
    </message>
    <message>
        <source>&amp;Make the Plan</source>
        <translation type="unfinished">Faire &amp;le plan</translation>
    </message>
    <message>
        <source>What the plan costs, and notes on it</source>
        <translation type="unfinished">Ce que coûte le plan, et remarques à son sujet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more note(s) stand in the exported plan.</source>
        <translation type="unfinished">
            <numerusform>%Ln autre remarque figure dans le plan exporté.</numerusform>
            <numerusform>%Ln autres remarques figurent dans le plan exporté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::PresentationWindow</name>
    <message>
        <source>Presentation</source>
        <translation type="unfinished">Présentation</translation>
    </message>
    <message>
        <source>Press Right for the next step, Left for the one before, H for all keys, Esc to leave.</source>
        <translation type="unfinished">Droite&#xa0;: étape suivante, Gauche&#xa0;: étape précédente, H&#xa0;: toutes les touches, Échap&#xa0;: quitter.</translation>
    </message>
    <message>
        <source>Enter goes to step %1</source>
        <translation type="unfinished">Entrée va à l&apos;étape %1</translation>
    </message>
    <message>
        <source>This step adds nothing: there is no state before it.</source>
        <translation type="unfinished">Cette étape n&apos;ajoute rien&#xa0;: il n&apos;y a pas d&apos;état avant elle.</translation>
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
        <translation type="unfinished">Droite, Espace, Page suivante&#xa0;: étape suivante
Gauche, Retour arrière, Page précédente&#xa0;: étape précédente
Début, Fin&#xa0;: première et dernière étape
Un nombre et Entrée&#xa0;: cette étape
B&#xa0;: avant ou après
L&#xa0;: cercle du pointeur
A&#xa0;: noms ou pseudonymes
W&#xa0;: filigrane
D&#xa0;: sombre ou clair
Point&#xa0;: écran noir
Échap&#xa0;: quitter</translation>
    </message>
    <message>
        <source>Names are replaced by pseudonyms, now and whenever this design is presented.</source>
        <translation type="unfinished">Les noms sont remplacés par des pseudonymes, maintenant et chaque fois que ce projet est présenté.</translation>
    </message>
    <message>
        <source>Names are shown in this presentation; the next one has pseudonyms again.</source>
        <translation type="unfinished">Les noms sont affichés dans cette présentation&#xa0;; la suivante aura de nouveau des pseudonymes.</translation>
    </message>
</context>
<context>
    <name>sliceboard::ProfileItemModel</name>
    <message numerus="yes">
        <source>%1 (%Ln in the design)</source>
        <translation type="unfinished">
            <numerusform>%1 (%Ln dans le projet)</numerusform>
            <numerusform>%1 (%Ln dans le projet)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: parts of this row of the catalog are not verified.</source>
        <translation type="unfinished">%1&#xa0;: des parties de cette ligne du catalogue ne sont pas vérifiées.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">Profil</translation>
    </message>
    <message>
        <source>Frame buffer</source>
        <translation type="unfinished">Frame buffer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Most per GPU</source>
        <translation type="unfinished">Maximum par GPU</translation>
    </message>
</context>
<context>
    <name>sliceboard::ProfilePalette</name>
    <message>
        <source>Search profiles</source>
        <translation type="unfinished">Rechercher des profils</translation>
    </message>
    <message>
        <source>Drag a profile to a GPU to reserve a slot, or to a VM to make it ask for that.</source>
        <translation type="unfinished">Faire glisser un profil sur un GPU pour réserver un emplacement, ou sur une VM pour qu&apos;elle le demande.</translation>
    </message>
    <message>
        <source>vGPU profiles</source>
        <translation type="unfinished">Profils vGPU</translation>
    </message>
</context>
<context>
    <name>sliceboard::RecoveryDialog</name>
    <message>
        <source>Never saved</source>
        <translation type="unfinished">Jamais enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved change(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln modification non enregistrée</numerusform>
            <numerusform>%Ln modifications non enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover Unsaved Designs</source>
        <translation type="unfinished">Récupérer les projets non enregistrés</translation>
    </message>
    <message>
        <source>Sliceboard ended before these designs were saved. Your files are as you last saved them; recovering opens the unsaved state as a changed design.</source>
        <translation type="unfinished">Sliceboard s&apos;est terminé avant l&apos;enregistrement de ces projets. Vos fichiers sont dans l&apos;état du dernier enregistrement&#xa0;; la récupération ouvre l&apos;état non enregistré comme un projet modifié.</translation>
    </message>
    <message>
        <source>Unsaved designs</source>
        <translation type="unfinished">Projets non enregistrés</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation type="unfinished">&amp;Récupérer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished">&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished">&amp;Plus tard</translation>
    </message>
    <message>
        <source>%1, never saved</source>
        <comment>name of a design</comment>
        <translation type="unfinished">%1, jamais enregistré</translation>
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
        <translation type="unfinished">Matrice des versions</translation>
    </message>
    <message>
        <source>&amp;Which Go Together</source>
        <translation type="unfinished">&amp;Ce qui va ensemble</translation>
    </message>
    <message>
        <source>&amp;Planned Upgrade</source>
        <translation type="unfinished">&amp;Mise à niveau prévue</translation>
    </message>
    <message>
        <source>Open a design to plan its upgrade.</source>
        <translation type="unfinished">Ouvrir un projet pour planifier sa mise à niveau.</translation>
    </message>
</context>
<context>
    <name>sliceboard::RoomItemModel</name>
    <message>
        <source>Whole GPU</source>
        <translation type="unfinished">GPU entier</translation>
    </message>
    <message>
        <source>How many more VMs could be given a whole GPU by DirectPath I/O: GPUs without VM and reserved slot that are for passthrough or nothing yet.</source>
        <translation type="unfinished">À combien de VM de plus un GPU entier pourrait être donné par DirectPath I/O&#xa0;: GPU sans VM ni emplacement réservé qui servent au passthrough ou encore à rien.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln GPU(s) the catalog does not tell how many fit, or tells it by a row that is not verified.</source>
        <translation type="unfinished">
            <numerusform>Pour %Ln GPU, le catalogue n&apos;indique pas combien y tiennent, ou l&apos;indique par une ligne non vérifiée.</numerusform>
            <numerusform>Pour %Ln GPU, le catalogue n&apos;indique pas combien y tiennent, ou l&apos;indique par une ligne non vérifiée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">Profil</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">En plus</translation>
    </message>
    <message>
        <source>Frame buffer</source>
        <translation type="unfinished">Frame buffer</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation type="unfinished">modèle de GPU</translation>
    </message>
</context>
<context>
    <name>sliceboard::RuleItemModel</name>
    <message>
        <source>By default: %1</source>
        <translation type="unfinished">Par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Règle</translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished">Par défaut</translation>
    </message>
    <message>
        <source>In this design</source>
        <translation type="unfinished">Dans ce projet</translation>
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
        <translation type="unfinished">Rechercher des règles par id, titre et texte</translation>
    </message>
    <message>
        <source>Rule Reference</source>
        <translation type="unfinished">Référence des règles</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished">Règles</translation>
    </message>
    <message>
        <source>About the rule</source>
        <translation type="unfinished">À propos de la règle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln règle</numerusform>
            <numerusform>%Ln règles</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <translation type="unfinished">Aucune règle ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>sliceboard::RulesDialog</name>
    <message>
        <source>Sketching: what is not entered yet keeps quiet</source>
        <translation type="unfinished">Ébauche&#xa0;: ce qui n&apos;est pas encore renseigné n&apos;est pas signalé</translation>
    </message>
    <message>
        <source>Before a change: every rule by default</source>
        <translation type="unfinished">Avant un changement&#xa0;: chaque règle à sa valeur par défaut</translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished">En vigueur</translation>
    </message>
    <message>
        <source>To be reviewed: its facts changed</source>
        <translation type="unfinished">À revoir&#xa0;: ses faits ont changé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished">Expirée</translation>
    </message>
    <message>
        <source>Stale: it matches no finding</source>
        <translation type="unfinished">Obsolète&#xa0;: ne correspond à aucun constat</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">&amp;Supprimer</translation>
    </message>
    <message>
        <source>Waive &amp;Again…</source>
        <translation type="unfinished">Déroger à &amp;nouveau…</translation>
    </message>
    <message>
        <source>Rules of This Design</source>
        <translation type="unfinished">Règles de ce projet</translation>
    </message>
    <message>
        <source>&amp;Severities</source>
        <translation type="unfinished">&amp;Gravités</translation>
    </message>
    <message>
        <source>&amp;Waivers</source>
        <translation type="unfinished">&amp;Dérogations</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation type="unfinished">Rechercher des règles</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished">Règles</translation>
    </message>
    <message>
        <source>By default</source>
        <translation type="unfinished">Par défaut</translation>
    </message>
    <message>
        <source>Selected rules &amp;count as:</source>
        <translation type="unfinished">Les règles sélectionnées &amp;comptent comme&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation type="unfinished">&amp;Préréglage&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished">&amp;Appliquer</translation>
    </message>
    <message>
        <source>Takes the place of all severities of this design. Can be undone.</source>
        <translation type="unfinished">Remplace toutes les gravités de ce projet. Peut être annulé.</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Règle</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">Sur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Raison</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation type="unfinished">Accepté par</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">Dernier jour</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation type="unfinished">Dérogations</translation>
    </message>
    <message>
        <source>Accepts the finding as it is now.</source>
        <translation type="unfinished">Accepte le constat tel qu&apos;il est maintenant.</translation>
    </message>
    <message>
        <source>A finding is waived in the findings panel. Reports always list waivers.</source>
        <translation type="unfinished">La dérogation à un constat s&apos;accorde dans le panneau des constats. Les rapports mentionnent toujours les dérogations.</translation>
    </message>
    <message>
        <source>Change severity of rules</source>
        <translation type="unfinished">Changer la gravité de règles</translation>
    </message>
    <message>
        <source>Apply preset of severities</source>
        <translation type="unfinished">Appliquer un préréglage de gravités</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Aucun</translation>
    </message>
    <message>
        <source>Remove waivers</source>
        <translation type="unfinished">Supprimer des dérogations</translation>
    </message>
    <message>
        <source>This waiver matches no finding any more; it can only be removed.</source>
        <translation type="unfinished">Cette dérogation ne correspond plus à aucun constat&#xa0;; elle ne peut qu&apos;être supprimée.</translation>
    </message>
    <message>
        <source>Waive finding</source>
        <translation type="unfinished">Déroger au constat</translation>
    </message>
</context>
<context>
    <name>sliceboard::SavedViewItemModel</name>
    <message>
        <source>Shows the whole board.</source>
        <translation type="unfinished">Montre tout le tableau.</translation>
    </message>
    <message>
        <source>Shows %1.</source>
        <translation type="unfinished">Montre %1.</translation>
    </message>
    <message>
        <source>%1 is not in the design any more: shows the whole board.</source>
        <translation type="unfinished">%1 n&apos;est plus dans le projet&#xa0;: montre tout le tableau.</translation>
    </message>
    <message>
        <source>Frames a finding of the rule %1.</source>
        <translation type="unfinished">Encadre un constat de la règle %1.</translation>
    </message>
    <message>
        <source>Shows the board before and after.</source>
        <translation type="unfinished">Montre le tableau avant et après.</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation type="unfinished">Renommer la vue</translation>
    </message>
    <message>
        <source>Move view</source>
        <translation type="unfinished">Déplacer la vue</translation>
    </message>
</context>
<context>
    <name>sliceboard::SearchBar</name>
    <message>
        <source>Search</source>
        <translation type="unfinished">Rechercher</translation>
    </message>
    <message>
        <source>Search the board</source>
        <translation type="unfinished">Rechercher dans le tableau</translation>
    </message>
    <message>
        <source>Search: a name, host:esx01, profile:*20c, free&gt;=40, has:error …</source>
        <translation type="unfinished">Rechercher&#xa0;: un nom, host:esx01, profile:*20c, free&gt;=40, has:error …</translation>
    </message>
    <message>
        <source>Mistake in the search</source>
        <translation type="unfinished">Erreur dans la recherche</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished">Correspondance précédente</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation type="unfinished">Correspondance précédente (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished">Correspondance suivante</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation type="unfinished">Correspondance suivante (Entrée)</translation>
    </message>
    <message>
        <source>Isolate</source>
        <translation type="unfinished">Isoler</translation>
    </message>
    <message>
        <source>Leave out the hosts on which nothing matches, instead of dimming them</source>
        <translation type="unfinished">Masquer les hôtes où rien ne correspond, au lieu de les estomper</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Aide</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation type="unfinished">Ce qui peut être recherché</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished">Fermer la recherche</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation type="unfinished">Tout montrer de nouveau (Échap)</translation>
    </message>
    <message>
        <source>The search is closed; everything is shown.</source>
        <translation type="unfinished">La recherche est fermée&#xa0;; tout est affiché.</translation>
    </message>
    <message>
        <source>Match %1 of %2: %3</source>
        <translation type="unfinished">Correspondance %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished">Rien ne correspond.</translation>
    </message>
    <message>
        <source>%1 of %2 GPUs, %3 of %4 VMs match.</source>
        <translation type="unfinished">%1 GPU sur %2 et %3 VM sur %4 correspondent.</translation>
    </message>
    <message>
        <source>Letter %1: %2</source>
        <translation type="unfinished">Caractère %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The search before still holds.</source>
        <translation type="unfinished">La recherche précédente reste en vigueur.</translation>
    </message>
    <message>
        <source>Enter goes to the next match; Down lists the matches and how a word can go on.</source>
        <translation type="unfinished">Entrée va à la correspondance suivante&#xa0;; Bas liste les correspondances et les suites possibles d&apos;un mot.</translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished">Liste</translation>
    </message>
    <message>
        <source>List the matches</source>
        <translation type="unfinished">Lister les correspondances</translation>
    </message>
    <message>
        <source>List the matches (Down)</source>
        <translation type="unfinished">Lister les correspondances (Bas)</translation>
    </message>
</context>
<context>
    <name>sliceboard::Session</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished">Sans titre</translation>
    </message>
    <message>
        <source>This file cannot be written. Save the design under another name.</source>
        <translation type="unfinished">Impossible d&apos;écrire ce fichier. Enregistrer le projet sous un autre nom.</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation type="unfinished">Recharger depuis le disque</translation>
    </message>
    <message>
        <source>Restore earlier version</source>
        <translation type="unfinished">Restaurer une version antérieure</translation>
    </message>
    <message>
        <source>Merge with the file on disk</source>
        <translation type="unfinished">Fusionner avec le fichier sur le disque</translation>
    </message>
    <message>
        <source>The open design is in no file yet.</source>
        <translation type="unfinished">Le projet ouvert n&apos;est encore dans aucun fichier.</translation>
    </message>
    <message>
        <source>What was last saved is not known after a recovery. Save the design first.</source>
        <translation type="unfinished">Après une récupération, on ne sait pas ce qui a été enregistré en dernier. Enregistrez d’abord le projet.</translation>
    </message>
    <message>
        <source>Saving was stopped; the file is as it was.</source>
        <translation type="unfinished">L’enregistrement a été arrêté ; le fichier est resté tel quel.</translation>
    </message>
</context>
<context>
    <name>sliceboard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Paramètres</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Comme le système</translation>
    </message>
    <message>
        <source>%1 (not yet reviewed)</source>
        <comment>language</comment>
        <translation type="unfinished">%1 (pas encore relu)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Sombre</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished">&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished">&amp;Couleurs&#xa0;:</translation>
    </message>
    <message>
        <source>Own c&amp;atalog folder:</source>
        <translation type="unfinished">Propre dossier de c&amp;atalogue&#xa0;:</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Aucun</translation>
    </message>
    <message>
        <source>Own catalog folder</source>
        <translation type="unfinished">Propre dossier de catalogue</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished">&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Language and catalog change when Sliceboard is started the next time.</source>
        <translation type="unfinished">La langue et le catalogue changent au prochain démarrage de Sliceboard.</translation>
    </message>
    <message>
        <source>Files in your own catalog folder add rows to the catalog that ships with Sliceboard, or replace them.</source>
        <translation type="unfinished">Les fichiers de votre propre dossier de catalogue ajoutent des lignes au catalogue fourni avec Sliceboard, ou les remplacent.</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation type="unfinished">&amp;Réduire les animations</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished">Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished">Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Panels and menus do not slide, and the text cursor does not blink.</source>
        <translation type="unfinished">Les panneaux et les menus ne glissent pas, et le curseur de texte ne clignote pas.</translation>
    </message>
</context>
<context>
    <name>sliceboard::SheetPreview</name>
    <message>
        <source>Preview of the sheet</source>
        <translation type="unfinished">Aperçu de la feuille</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation type="unfinished">Feuille précédente</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation type="unfinished">Feuille suivante</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation type="unfinished">Feuille %1 sur %2</translation>
    </message>
</context>
<context>
    <name>sliceboard::ShortcutsDialog</name>
    <message>
        <source>Search actions and keys</source>
        <translation type="unfinished">Rechercher des actions et des touches</translation>
    </message>
    <message>
        <source>&amp;Remove Key</source>
        <translation type="unfinished">&amp;Supprimer la touche</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation type="unfinished">Ré&amp;initialiser</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished">Raccourcis clavier</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished">Les actions et leurs touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Touches</translation>
    </message>
    <message>
        <source>By default</source>
        <translation type="unfinished">Par défaut</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation type="unfinished">&amp;Nouvelle touche&#xa0;:</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation type="unfinished">&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <translation type="unfinished">Nouvelle touche pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished">aucune touche</translation>
    </message>
    <message>
        <source>“%1” is needed for typing and moving. Hold Ctrl or Alt, or use a function key.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» sert à la saisie et au déplacement. Maintenir Ctrl ou Alt, ou utiliser une touche de fonction.</translation>
    </message>
    <message>
        <source>“%1” opens the menu “%2”.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» ouvre le menu «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”, which would be left without a key.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» appartient à «&#xa0;%2&#xa0;», qui n&apos;aurait plus de touche.</translation>
    </message>
    <message>
        <source>&amp;Take It from “%1”</source>
        <translation type="unfinished">La &amp;prendre à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” has no key.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» n&apos;a pas de touche.</translation>
    </message>
    <message>
        <source>“%1” has the key “%2”.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» a la touche «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>All keys are as by default.</source>
        <translation type="unfinished">Toutes les touches sont celles par défaut.</translation>
    </message>
</context>
<context>
    <name>sliceboard::StartPage</name>
    <message>
        <source>Design how the GPUs of your ESXi hosts are shared.</source>
        <translation type="unfinished">Concevoir le partage des GPU de vos hôtes ESXi.</translation>
    </message>
    <message>
        <source>&amp;Open a design…</source>
        <translation type="unfinished">&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>&amp;Open another design…</source>
        <translation type="unfinished">&amp;Ouvrir un autre projet…</translation>
    </message>
    <message>
        <source>Recent designs</source>
        <translation type="unfinished">Projets récents</translation>
    </message>
    <message>
        <source>None yet. Designs that you open or save are listed here.</source>
        <translation type="unfinished">Aucun pour l&apos;instant. Les projets ouverts ou enregistrés figurent ici.</translation>
    </message>
    <message>
        <source>Start a new design</source>
        <translation type="unfinished">Commencer un nouveau projet</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation type="unfinished">Ce fichier est introuvable.</translation>
    </message>
    <message>
        <source>Changed since it was open here.</source>
        <translation type="unfinished">Modifié depuis qu&apos;il a été ouvert ici.</translation>
    </message>
    <message>
        <source>Templates and examples</source>
        <translation type="unfinished">Modèles et exemples</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation type="unfinished">&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>Filter designs, templates and examples</source>
        <translation type="unfinished">Filtrer les projets, modèles et exemples</translation>
    </message>
    <message>
        <source>Takes the chosen design off this list; its file stays where it is.</source>
        <translation type="unfinished">Retire le projet choisi de cette liste&#xa0;; son fichier reste où il est.</translation>
    </message>
    <message>
        <source>Look at an example: %1</source>
        <comment>group of examples</comment>
        <translation type="unfinished">Voir un exemple&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sliceboard::StepPage</name>
    <message>
        <source>What changes:</source>
        <translation type="unfinished">Ce qui change&#xa0;:</translation>
    </message>
    <message>
        <source>VMs:</source>
        <translation type="unfinished">VM&#xa0;:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation type="unfinished">Motif&#xa0;:</translation>
    </message>
    <message>
        <source>What one should see:</source>
        <translation type="unfinished">Ce qui doit se voir&#xa0;:</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Étape</translation>
    </message>
    <message>
        <source>Resul&amp;t:</source>
        <translation type="unfinished">Résul&amp;tat&#xa0;:</translation>
    </message>
    <message>
        <source>Done b&amp;y:</source>
        <translation type="unfinished">E&amp;ffectué par&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation type="unfinished">&amp;Note&#xa0;:</translation>
    </message>
    <message>
        <source>Choose a step to see what is to be done, and to note how it went.</source>
        <translation type="unfinished">Choisir une étape pour voir ce qui est à faire et noter comment cela s&apos;est passé.</translation>
    </message>
</context>
<context>
    <name>sliceboard::TemplateDialog</name>
    <message>
        <source>New Design</source>
        <translation type="unfinished">Nouveau projet</translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished">Créer</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished">Modèles</translation>
    </message>
    <message>
        <source>Description of the template</source>
        <translation type="unfinished">Description du modèle</translation>
    </message>
</context>
<context>
    <name>sliceboard::TextPreview</name>
    <message>
        <source>File</source>
        <translation type="unfinished">Fichier</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation type="unfinished">Texte du fichier</translation>
    </message>
    <message>
        <source>This file holds no text to be shown (%1).</source>
        <translation type="unfinished">Ce fichier ne contient pas de texte à montrer (%1).</translation>
    </message>
    <message>
        <source>This is the beginning of %1; what is saved or copied is whole.</source>
        <translation type="unfinished">Ceci est le début de %1&#xa0;; ce qui est enregistré ou copié est complet.</translation>
    </message>
</context>
<context>
    <name>sliceboard::TitleBlockDialog</name>
    <message>
        <source>Title Block and Page</source>
        <translation type="unfinished">Cartouche et page</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">OK</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished">&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Customer:</source>
        <translation type="unfinished">&amp;Client&#xa0;:</translation>
    </message>
    <message>
        <source>Change &amp;number:</source>
        <translation type="unfinished">&amp;Numéro de changement&#xa0;:</translation>
    </message>
    <message>
        <source>Re&amp;vision:</source>
        <translation type="unfinished">Ré&amp;vision&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation type="unfinished">&amp;Date&#xa0;:</translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <extracomment>Stands in an empty field: how a date is written</extracomment>
        <translation type="unfinished">2026-12-31</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation type="unfinished">&amp;Auteur&#xa0;:</translation>
    </message>
    <message>
        <source>Revie&amp;wer:</source>
        <translation type="unfinished">&amp;Relecteur&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;pproved by:</source>
        <translation type="unfinished">A&amp;pprouvé par&#xa0;:</translation>
    </message>
    <message>
        <source>A4, unless chosen at export</source>
        <translation type="unfinished">A4, sauf choix à l&apos;export</translation>
    </message>
    <message>
        <source>Landscape, unless chosen at export</source>
        <translation type="unfinished">Paysage, sauf choix à l&apos;export</translation>
    </message>
    <message>
        <source>Pa&amp;ge size:</source>
        <translation type="unfinished">Format de pa&amp;ge&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation type="unfinished">&amp;Orientation&#xa0;:</translation>
    </message>
    <message>
        <source>Diagrams bear these texts; fields that are empty are left out.</source>
        <translation type="unfinished">Les diagrammes portent ces textes&#xa0;; les champs vides sont omis.</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2026-12-31.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» n&apos;est pas une date&#xa0;; l&apos;écrire sous la forme 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>sliceboard::ToolBarDialog</name>
    <message>
        <source>Configure Toolbar</source>
        <translation type="unfinished">Configurer la barre d&apos;outils</translation>
    </message>
    <message>
        <source>Icons only</source>
        <translation type="unfinished">Icônes seules</translation>
    </message>
    <message>
        <source>Icons with text beside them</source>
        <translation type="unfinished">Icônes avec texte à côté</translation>
    </message>
    <message>
        <source>Icons with text below them</source>
        <translation type="unfinished">Icônes avec texte dessous</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation type="unfinished">Texte seul</translation>
    </message>
    <message>
        <source>&amp;Buttons show:</source>
        <translation type="unfinished">Les &amp;boutons montrent&#xa0;:</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation type="unfinished">Ré&amp;initialiser</translation>
    </message>
    <message>
        <source>A&amp;vailable actions</source>
        <translation type="unfinished">Actions &amp;disponibles</translation>
    </message>
    <message>
        <source>&amp;Add →</source>
        <translation type="unfinished">&amp;Ajouter →</translation>
    </message>
    <message>
        <source>← &amp;Remove</source>
        <translation type="unfinished">← &amp;Retirer</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation type="unfinished">M&amp;onter</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation type="unfinished">Des&amp;cendre</translation>
    </message>
    <message>
        <source>&amp;Toolbar, from the start to the end</source>
        <translation type="unfinished">Barre d&apos;ou&amp;tils, du début à la fin</translation>
    </message>
    <message>
        <source>— Separator —</source>
        <translation type="unfinished">— Séparateur —</translation>
    </message>
</context>
<context>
    <name>sliceboard::Tour</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished">Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Précédent</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Ignorer</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">Terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Suivant</translation>
    </message>
</context>
<context>
    <name>sliceboard::TwinBoards</name>
    <message>
        <source>Board before</source>
        <translation type="unfinished">Tableau avant</translation>
    </message>
    <message>
        <source>Board after</source>
        <translation type="unfinished">Tableau après</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished">Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>After: the open design</source>
        <translation type="unfinished">Après&#xa0;: le projet ouvert</translation>
    </message>
</context>
<context>
    <name>sliceboard::UpgradePage</name>
    <message>
        <source>Stays as it is</source>
        <translation type="unfinished">Reste tel quel</translation>
    </message>
    <message>
        <source>&amp;Apply Upgrade</source>
        <translation type="unfinished">&amp;Appliquer la mise à niveau</translation>
    </message>
    <message>
        <source>Findings that come and go</source>
        <translation type="unfinished">Constats qui apparaissent et disparaissent</translation>
    </message>
    <message>
        <source>Changes the design in one step, which can be undone.</source>
        <translation type="unfinished">Modifie le projet en une seule étape, qui peut être annulée.</translation>
    </message>
    <message>
        <source>vGPU &amp;Manager on hosts that have one:</source>
        <translation type="unfinished">vGPU &amp;Manager sur les hôtes qui en ont un&#xa0;:</translation>
    </message>
    <message>
        <source>vGPU &amp;guest driver in VMs that have it:</source>
        <translation type="unfinished">Pilote &amp;invité vGPU dans les VM qui l&apos;ont&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;ESXi on all hosts:</source>
        <translation type="unfinished">&amp;ESXi sur tous les hôtes&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing would change. Choose releases that are newer than those of the design.</source>
        <translation type="unfinished">Rien ne changerait. Choisir des versions plus récentes que celles du projet.</translation>
    </message>
    <message>
        <source>%1 and %2 would change. What is newer already stays. Findings that come: %3, that go: %4.</source>
        <translation type="unfinished">%1 et %2 changeraient. Ce qui est déjà plus récent reste tel quel. Constats qui apparaissent&#xa0;: %3, qui disparaissent&#xa0;: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln hôte</numerusform>
            <numerusform>%Ln hôtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln VM</numerusform>
            <numerusform>%Ln VM</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings that come: %1</source>
        <translation type="unfinished">Constats qui apparaissent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Findings that go: %1</source>
        <translation type="unfinished">Constats qui disparaissent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Upgrade releases</source>
        <translation type="unfinished">Mettre à niveau les versions</translation>
    </message>
    <message>
        <source>The upgrade is applied: %1 and %2 changed. One step of undo takes it back.</source>
        <translation type="unfinished">La mise à niveau est appliquée&#xa0;: %1 et %2 modifiés. Une étape d&apos;annulation la retire.</translation>
    </message>
</context>
<context>
    <name>sliceboard::VersionsDialog</name>
    <message>
        <source>Earlier Versions</source>
        <translation type="unfinished">Versions antérieures</translation>
    </message>
    <message>
        <source>There is none yet. Each save keeps the file that it replaces, up to ten.</source>
        <translation type="unfinished">Il n&apos;y en a pas encore. Chaque enregistrement garde le fichier qu&apos;il remplace, jusqu&apos;à dix.</translation>
    </message>
    <message>
        <source>The file as it was before each of the last saves. Restoring puts a version in place of the open design; Undo takes that back, and the file changes only when you save.</source>
        <translation type="unfinished">Le fichier tel qu&apos;il était avant chacun des derniers enregistrements. Restaurer met une version à la place du projet ouvert&#xa0;; Annuler revient en arrière, et le fichier ne change qu&apos;à l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished">Versions antérieures</translation>
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
        <translation type="unfinished">&amp;Restaurer</translation>
    </message>
    <message>
        <source>Open as &amp;Copy</source>
        <translation type="unfinished">Ouvrir une &amp;copie</translation>
    </message>
    <message>
        <source>Since then, up to the open design: %1</source>
        <comment>differences</comment>
        <translation type="unfinished">Depuis, jusqu&apos;au projet ouvert&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sliceboard::ViewDialog</name>
    <message>
        <source>Saved View</source>
        <translation type="unfinished">Vue enregistrée</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished">&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation type="unfinished">&amp;Légende&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;In sight:</source>
        <translation type="unfinished">&amp;En vue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation type="unfinished">&amp;Zoom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation type="unfinished">&amp;Filtre&#xa0;:</translation>
    </message>
    <message>
        <source>Framed fi&amp;nding:</source>
        <translation type="unfinished">Co&amp;nstat encadré&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Added in this step:</source>
        <translation type="unfinished">&amp;Ajouté à cette étape&#xa0;:</translation>
    </message>
    <message>
        <source>What the audience reads below the board</source>
        <translation type="unfinished">Ce que le public lit sous le tableau</translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"> %</translation>
    </message>
    <message>
        <source>As large as fits</source>
        <translation type="unfinished">Aussi grand que possible</translation>
    </message>
    <message>
        <source>The whole board</source>
        <translation type="unfinished">Tout le tableau</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Aucun</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not found now: %1</source>
        <translation type="unfinished">Introuvable actuellement&#xa0;: %1</translation>
    </message>
    <message>
        <source>The presentation shows the board without these first, and then with them.</source>
        <translation type="unfinished">La présentation montre le tableau d&apos;abord sans ces éléments, puis avec eux.</translation>
    </message>
    <message>
        <source>Add &amp;Selection</source>
        <translation type="unfinished">Ajouter la &amp;sélection</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">&amp;Supprimer</translation>
    </message>
    <message>
        <source>Adds what is selected on the board.</source>
        <translation type="unfinished">Ajoute ce qui est sélectionné sur le tableau.</translation>
    </message>
    <message>
        <source>Enter a title: it stands in the list and above the caption.</source>
        <translation type="unfinished">Saisir un titre&#xa0;: il figure dans la liste et au-dessus de la légende.</translation>
    </message>
    <message>
        <source>A text of a view has at most %1 bytes; shorten it.</source>
        <translation type="unfinished">Un texte d&apos;une vue a au plus %1 octets&#xa0;; le raccourcir.</translation>
    </message>
    <message>
        <source>The design has no cluster, host, GPU or VM &quot;%1&quot;; leave the field empty for the whole board.</source>
        <translation type="unfinished">Le projet n&apos;a pas de cluster, d&apos;hôte, de GPU ni de VM «&#xa0;%1&#xa0;»&#xa0;; laisser le champ vide pour tout le tableau.</translation>
    </message>
    <message>
        <source>The view is a step of the presentation, in the order of the list.</source>
        <translation type="unfinished">La vue est une étape de la présentation, dans l&apos;ordre de la liste.</translation>
    </message>
    <message>
        <source>&amp;Group hosts by:</source>
        <translation type="unfinished">&amp;Grouper les hôtes par&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Order of hosts:</source>
        <translation type="unfinished">&amp;Ordre des hôtes&#xa0;:</translation>
    </message>
    <message>
        <source>As the board is</source>
        <translation type="unfinished">Comme le tableau est</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished">Cluster</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation type="unfinished">modèle de GPU</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished">Mode</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished">Utilisation</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Constats</translation>
    </message>
    <message>
        <source>As in the design</source>
        <translation type="unfinished">Comme dans le projet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Fullest first</source>
        <translation type="unfinished">Les plus pleins d&apos;abord</translation>
    </message>
    <message>
        <source>Emptiest first</source>
        <translation type="unfinished">Les plus vides d&apos;abord</translation>
    </message>
    <message>
        <source>Worst findings first</source>
        <translation type="unfinished">Les pires constats d&apos;abord</translation>
    </message>
    <message>
        <source>Fol&amp;ded:</source>
        <translation type="unfinished">Re&amp;pliés&#xa0;:</translation>
    </message>
    <message>
        <source>What is unchecked is no longer folded when the view is shown.</source>
        <translation type="unfinished">Ce qui est décoché n&apos;est plus replié quand la vue est affichée.</translation>
    </message>
    <message>
        <source>Nothing is folded. Fold groups and hosts on the board, then choose Update.</source>
        <translation type="unfinished">Rien n&apos;est replié. Repliez des groupes et des hôtes sur le tableau, puis choisissez Mettre à jour.</translation>
    </message>
</context>
<context>
    <name>sliceboard::ViewsPanel</name>
    <message>
        <source>Replace &amp;names by pseudonyms</source>
        <translation type="unfinished">Remplacer les &amp;noms par des pseudonymes</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished">Vues enregistrées</translation>
    </message>
    <message>
        <source>Enter shows a view, F2 renames it, Delete deletes it, Ctrl+Up and Ctrl+Down move it.</source>
        <translation type="unfinished">Entrée montre une vue, F2 la renomme, Suppr la supprime, Ctrl+Haut et Ctrl+Bas la déplacent.</translation>
    </message>
    <message>
        <source>Add &amp;Current View</source>
        <translation type="unfinished">Ajouter la vue a&amp;ctuelle</translation>
    </message>
    <message>
        <source>U&amp;pdate</source>
        <translation type="unfinished">&amp;Mettre à jour</translation>
    </message>
    <message>
        <source>Lets the view show what the board shows now.</source>
        <translation type="unfinished">Fait montrer à la vue ce que le tableau montre maintenant.</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation type="unfinished">Mo&amp;difier…</translation>
    </message>
    <message>
        <source>Title, caption, framed finding, before and after.</source>
        <translation type="unfinished">Titre, légende, constat encadré, avant et après.</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation type="unfinished">M&amp;ontrer</translation>
    </message>
    <message>
        <source>Shows the view on the board.</source>
        <translation type="unfinished">Montre la vue sur le tableau.</translation>
    </message>
    <message>
        <source>↑</source>
        <comment>moves up</comment>
        <translation type="unfinished">↑</translation>
    </message>
    <message>
        <source>Moves the view up (Ctrl+Up).</source>
        <translation type="unfinished">Déplace la vue vers le haut (Ctrl+Haut).</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished">Monter</translation>
    </message>
    <message>
        <source>↓</source>
        <comment>moves down</comment>
        <translation type="unfinished">↓</translation>
    </message>
    <message>
        <source>Moves the view down (Ctrl+Down).</source>
        <translation type="unfinished">Déplace la vue vers le bas (Ctrl+Bas).</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished">Descendre</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished">Supprim&amp;er</translation>
    </message>
    <message>
        <source>Deletes the view (Delete).</source>
        <translation type="unfinished">Supprime la vue (Suppr).</translation>
    </message>
    <message>
        <source>&amp;Watermark:</source>
        <translation type="unfinished">&amp;Filigrane&#xa0;:</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation type="unfinished">Filigrane</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Aucun</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation type="unfinished">P&amp;résenter</translation>
    </message>
    <message>
        <source>Presents from the first step (F5).</source>
        <translation type="unfinished">Présente à partir de la première étape (F5).</translation>
    </message>
    <message>
        <source>E&amp;xport as PDF…</source>
        <translation type="unfinished">E&amp;xporter en PDF…</translation>
    </message>
    <message>
        <source>Writes one page for each step.</source>
        <translation type="unfinished">Écrit une page par étape.</translation>
    </message>
    <message>
        <source>The whole board</source>
        <translation type="unfinished">Tout le tableau</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished">Enregistrer la vue</translation>
    </message>
    <message>
        <source>Update view</source>
        <translation type="unfinished">Mettre à jour la vue</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation type="unfinished">Supprimer la vue</translation>
    </message>
    <message>
        <source>Move view</source>
        <translation type="unfinished">Déplacer la vue</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation type="unfinished">Modifier la vue</translation>
    </message>
    <message>
        <source>No view yet. A view keeps what the board shows; views are the steps of a presentation. Zoom to what you want to show, then choose Add Current View.</source>
        <translation type="unfinished">Aucune vue pour l’instant. Une vue conserve ce que montre le tableau ; les vues sont les étapes d’une présentation. Zoomez sur ce que vous voulez montrer, puis choisissez Ajouter la vue actuelle.</translation>
    </message>
    <message>
        <source>Clusters, hosts, VMs and the customer appear as host-01, vm-001 and so on, in the presentation and in its PDF. The design keeps it, for everyone who presents it.</source>
        <translation type="unfinished">Les clusters, les hôtes, les VM et le client apparaissent comme host-01, vm-001, etc., dans la présentation et dans son PDF. Le projet le conserve, pour tous ceux qui le présentent.</translation>
    </message>
    <message>
        <source>Present under pseudonyms</source>
        <translation type="unfinished">Présenter sous des pseudonymes</translation>
    </message>
    <message>
        <source>Present with real names</source>
        <translation type="unfinished">Présenter avec les vrais noms</translation>
    </message>
    <message>
        <source>Saves what the board shows now: what is selected or in the middle, the zoom and what is folded.</source>
        <translation type="unfinished">Enregistre ce que montre le tableau maintenant&#xa0;: ce qui est sélectionné ou au milieu, le zoom et ce qui est replié.</translation>
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
        <translation type="unfinished">Demande</translation>
    </message>
    <message>
        <source>Placed on</source>
        <translation type="unfinished">Placée sur</translation>
    </message>
    <message>
        <source>Guest driver</source>
        <translation type="unfinished">Pilote invité</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Constats</translation>
    </message>
    <message>
        <source>Rename VM</source>
        <translation type="unfinished">Renommer la VM</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation type="unfinished">Demander %1</translation>
    </message>
    <message>
        <source>%1 (host only)</source>
        <translation type="unfinished">%1 (hôte seulement)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: message</comment>
        <translation type="unfinished">%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sliceboard::VmPage</name>
    <message>
        <source>Devices</source>
        <translation type="unfinished">Périphériques</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished">Matériel</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">Besoins</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished">Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Pinned to host:</source>
        <translation type="unfinished">Hôte imposé&#xa0;:</translation>
    </message>
    <message>
        <source>Not pinned</source>
        <translation type="unfinished">Non imposé</translation>
    </message>
    <message>
        <source>Power state:</source>
        <translation type="unfinished">État d&apos;alimentation&#xa0;:</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished">Invité</translation>
    </message>
    <message>
        <source>Guest OS:</source>
        <translation type="unfinished">Système invité&#xa0;:</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished">Non renseigné</translation>
    </message>
    <message>
        <source>NVIDIA driver in the guest:</source>
        <translation type="unfinished">Pilote NVIDIA dans l&apos;invité&#xa0;:</translation>
    </message>
    <message>
        <source>Driver release:</source>
        <translation type="unfinished">Version du pilote&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” is no amount of memory. Write it as 16 GB or 512 MB.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» n&apos;est pas une quantité de mémoire. L&apos;écrire sous la forme 16 GB ou 512 MB.</translation>
    </message>
    <message>
        <source>Firmware:</source>
        <translation type="unfinished">Microprogramme&#xa0;:</translation>
    </message>
    <message>
        <source>Memory:</source>
        <translation type="unfinished">Mémoire&#xa0;:</translation>
    </message>
    <message>
        <source>Reservation:</source>
        <translation type="unfinished">Réservation&#xa0;:</translation>
    </message>
    <message>
        <source>Reserve all guest memory</source>
        <translation type="unfinished">Réserver toute la mémoire de l&apos;invité</translation>
    </message>
    <message>
        <source>Reserved memory:</source>
        <translation type="unfinished">Mémoire réservée&#xa0;:</translation>
    </message>
    <message>
        <source>64-bit MMIO:</source>
        <translation type="unfinished">MMIO 64 bits&#xa0;:</translation>
    </message>
    <message>
        <source>VM hardware version:</source>
        <translation type="unfinished">Version matérielle de la VM&#xa0;:</translation>
    </message>
    <message>
        <source>Secure boot:</source>
        <translation type="unfinished">Démarrage sécurisé&#xa0;:</translation>
    </message>
    <message>
        <source>Memory hot-add:</source>
        <translation type="unfinished">Ajout de mémoire à chaud&#xa0;:</translation>
    </message>
    <message>
        <source>Hot-plug of passthrough devices:</source>
        <translation type="unfinished">Branchement à chaud des périphériques passthrough&#xa0;:</translation>
    </message>
    <message>
        <source>NVIDIA licence:</source>
        <translation type="unfinished">Licence NVIDIA&#xa0;:</translation>
    </message>
    <message>
        <source>Tags:</source>
        <translation type="unfinished">Balises&#xa0;:</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Aucune</translation>
    </message>
    <message>
        <source>Words for house rules, separated by commas.</source>
        <translation type="unfinished">Mots pour les règles internes, séparés par des virgules.</translation>
    </message>
    <message>
        <source>There is no host “%1” in this design.</source>
        <translation type="unfinished">Ce projet n&apos;a pas d&apos;hôte «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>sliceboard::VmPalette</name>
    <message>
        <source>Search VMs</source>
        <translation type="unfinished">Rechercher des VM</translation>
    </message>
    <message>
        <source>Add V&amp;Ms…</source>
        <translation type="unfinished">Ajouter des V&amp;M…</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VM</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">En attente</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished">Placées</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Toutes</translation>
    </message>
    <message>
        <source>Which VMs to show</source>
        <translation type="unfinished">VM à afficher</translation>
    </message>
    <message>
        <source>The design has no VMs yet. Add some and drag them to a GPU.</source>
        <translation type="unfinished">Le projet n&apos;a pas encore de VM. En ajouter et les faire glisser sur un GPU.</translation>
    </message>
    <message>
        <source>No VM here contains “%1”.</source>
        <translation type="unfinished">Aucune VM ne contient «&#xa0;%1&#xa0;» ici.</translation>
    </message>
    <message>
        <source>No VM is waiting: all are placed. Drag one here to take it off its GPU.</source>
        <translation type="unfinished">Aucune VM n&apos;est en attente&#xa0;: toutes sont placées. En faire glisser une ici pour la retirer de son GPU.</translation>
    </message>
    <message>
        <source>No VM is placed yet.</source>
        <translation type="unfinished">Aucune VM n&apos;est encore placée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) are not shown.</source>
        <translation type="unfinished">
            <numerusform>%Ln VM n&apos;est pas affichée.</numerusform>
            <numerusform>%Ln VM ne sont pas affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Tout afficher</translation>
    </message>
</context>
<context>
    <name>sliceboard::WaiverDialog</name>
    <message>
        <source>Waive a Finding</source>
        <translation type="unfinished">Déroger à un constat</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation type="unfinished">Déroger</translation>
    </message>
    <message>
        <source>&amp;Ends on a day</source>
        <translation type="unfinished">&amp;Prend fin un jour donné</translation>
    </message>
    <message>
        <source>Finding:</source>
        <translation type="unfinished">Constat&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation type="unfinished">&amp;Raison&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Accepted by:</source>
        <translation type="unfinished">&amp;Accepté par&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation type="unfinished">&amp;Dernier jour&#xa0;:</translation>
    </message>
    <message>
        <source>Why this is fine here, and who agreed</source>
        <translation type="unfinished">Pourquoi c&apos;est acceptable ici, et qui l&apos;a approuvé</translation>
    </message>
    <message>
        <source>The finding counts no more until %1, unless its facts change before.</source>
        <translation type="unfinished">Le constat ne compte plus jusqu&apos;au %1, sauf si ses faits changent avant.</translation>
    </message>
    <message>
        <source>The finding counts no more, unless its facts change.</source>
        <translation type="unfinished">Le constat ne compte plus, sauf si ses faits changent.</translation>
    </message>
    <message>
        <source>Enter a reason: reports list it.</source>
        <translation type="unfinished">Saisir une raison&#xa0;: les rapports la mentionnent.</translation>
    </message>
</context>
<context>
    <name>sliceboard::WayOutBar</name>
    <message>
        <source>Ways out</source>
        <translation type="unfinished">Solutions</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation type="unfinished">Laisser ici</translation>
    </message>
    <message>
        <source>Leave it where it was</source>
        <translation type="unfinished">Laisser à sa place</translation>
    </message>
    <message>
        <source>Ways out are offered beside the pointer.</source>
        <translation type="unfinished">Des solutions sont proposées à côté du pointeur.</translation>
    </message>
    <message>
        <source>Undo the drop</source>
        <translation type="unfinished">Annuler le dépôt</translation>
    </message>
</context>
</TS>
