<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Acts</name>
    <message numerus="yes">
      <source>%n identical rows are still open: P decides them alike.</source>
      <translation>
        <numerusform>%n ligne identique est encore ouverte : P la décide de même.</numerusform>
        <numerusform>%n lignes identiques sont encore ouvertes : P les décide de même.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n identical rows decided in one step.</source>
      <translation>
        <numerusform>%n ligne identique décidée en une seule étape.</numerusform>
        <numerusform>%n lignes identiques décidées en une seule étape.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows assigned to nobody in one step.</source>
      <translation>
        <numerusform>Attribution retirée à %n ligne en une étape.</numerusform>
        <numerusform>Attribution retirée à %n lignes en une étape.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows assigned to {name} in one step.</source>
      <translation>
        <numerusform>%n ligne attribuée à {name} en une étape.</numerusform>
        <numerusform>%n lignes attribuées à {name} en une étape.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows confirmed in one step.</source>
      <translation>
        <numerusform>%n ligne confirmée en une seule étape.</numerusform>
        <numerusform>%n lignes confirmées en une seule étape.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows decided again: “{label}” ({what})…</source>
      <translation>
        <numerusform>%n ligne refaite : « {label} » ({what})…</numerusform>
        <numerusform>%n lignes refaites : « {label} » ({what})…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows taken back: “{label}” ({what})…</source>
      <translation>
        <numerusform>%n ligne annulée : « {label} » ({what})…</numerusform>
        <numerusform>%n lignes annulées : « {label} » ({what})…</numerusform>
      </translation>
    </message>
    <message>
      <source>Before: {what}.</source>
      <translation>Avant : {what}.</translation>
    </message>
    <message>
      <source>Blind second reading: say your own code first (Enter, 1–9 or Ctrl+F).</source>
      <translation>Seconde lecture en aveugle : dites d’abord votre code (Entrée, 1–9 ou Ctrl+F).</translation>
    </message>
    <message>
      <source>No candidate fits this answer: search LOINC.</source>
      <translation>Aucun candidat ne correspond à cette réponse : cherchez dans LOINC.</translation>
    </message>
    <message>
      <source>No candidate to confirm: search LOINC, or say that no code exists.</source>
      <translation>Aucun candidat à confirmer : cherchez dans LOINC, ou dites qu’aucun code n’existe.</translation>
    </message>
    <message>
      <source>No open row is left in this view.</source>
      <translation>Plus aucune ligne à traiter dans cette vue.</translation>
    </message>
    <message>
      <source>Note kept on “{label}”.</source>
      <translation>Note enregistrée sur « {label} ».</translation>
    </message>
    <message>
      <source>Nothing changes: these rows are assigned so already.</source>
      <translation>Rien ne change : ces lignes sont déjà attribuées ainsi.</translation>
    </message>
    <message>
      <source>Nothing is left to be read a second time in this view.</source>
      <translation>Plus rien à relire dans cette vue.</translation>
    </message>
    <message>
      <source>Nothing is proposed for “{label}”: choose a candidate by its number, or → first; X leaves it out.</source>
      <translation>Rien n’est proposé pour « {label} » : choisissez d’abord un candidat, par son numéro ou par → ; X l’exclut.</translation>
    </message>
    <message numerus="yes">
      <source>Nothing takes the import of {files} back. Undo again takes back %n rows decided before it (“{label}”).</source>
      <translation>
        <numerusform>L’import de {files} ne s’annule pas. Annuler encore reprend %n ligne décidée avant lui (« {label} »).</numerusform>
        <numerusform>L’import de {files} ne s’annule pas. Annuler encore reprend %n lignes décidées avant lui (« {label} »).</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing to redo.</source>
      <translation>Rien à rétablir.</translation>
    </message>
    <message>
      <source>Nothing to undo.</source>
      <translation>Rien à annuler.</translation>
    </message>
    <message>
      <source>Only a confirmed row can be read a second time.</source>
      <translation>Seule une ligne confirmée peut être relue.</translation>
    </message>
    <message>
      <source>Taken back: {words}</source>
      <translation>Annulé : {words}</translation>
    </message>
    <message>
      <source>The last decision is another reader's, which you must not see yet: it stays.</source>
      <translation>La dernière décision est d’un autre lecteur, que vous ne devez pas encore voir : elle reste.</translation>
    </message>
    <message>
      <source>There is no candidate with this number.</source>
      <translation>Aucun candidat ne porte ce numéro.</translation>
    </message>
    <message>
      <source>Two readings of “{label}” differ: choose a code by its number, or ← → and Enter.</source>
      <translation>Les deux lectures de « {label} » diffèrent : choisissez un code par son numéro, ou avec ← → puis Entrée.</translation>
    </message>
    <message>
      <source>What was typed on was not obeyed: Ctrl+F searches a code or a word. U undoes.</source>
      <translation>La suite de la frappe n’a pas été suivie : Ctrl+F cherche un code ou un mot, U annule.</translation>
    </message>
    <message>
      <source>You confirmed this row yourself: another biologist has to read it.</source>
      <translation>Vous avez confirmé cette ligne vous-même : un autre biologiste doit la relire.</translation>
    </message>
    <message>
      <source>You read this row a second time: L agrees, Shift+L differs.</source>
      <translation>Vous lisez cette ligne en second : L est d’accord, Maj+L diffère.</translation>
    </message>
    <message>
      <source>{code} fits your answer: Enter confirms it.</source>
      <translation>{code} correspond à votre réponse : Entrée le confirme.</translation>
    </message>
    <message>
      <source>{code} is an interim code, because LOINC has none: there is no relation to say.</source>
      <translation>{code} est un code interim, car LOINC n’en a pas : il n’y a pas de relation à dire.</translation>
    </message>
    <message>
      <source>{code} is none of the national codes of chapters: Ctrl+F lists them.</source>
      <translation>{code} n’est pas un des codes nationaux de chapitres : Ctrl+F les liste.</translation>
    </message>
    <message>
      <source>{code} is not in this LOINC release.</source>
      <translation>{code} n’est pas dans cette version de LOINC.</translation>
    </message>
    <message>
      <source>{code} is only compared: Enter and the digits stay as they were. ← or → chooses it, Esc takes it off.</source>
      <translation>{code} n’est que comparé : Entrée et les chiffres restent ce qu’ils étaient. ← ou → le choisit, Échap l’enlève.</translation>
    </message>
    <message>
      <source>{code} is refused for “{label}”.</source>
      <translation>{code} est refusé pour « {label} ».</translation>
    </message>
    <message numerus="yes">
      <source>{name} decided last (“{label}”, %n rows). Undo again takes that back.</source>
      <translation>
        <numerusform>La dernière décision est de {name} (« {label} », %n ligne). Annuler encore la reprend.</numerusform>
        <numerusform>La dernière décision est de {name} (« {label} », %n lignes). Annuler encore la reprend.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{code}” is not a LOINC code: digits, a hyphen and a check digit, as in 2345-7.</source>
      <translation>« {code} » n’est pas un code LOINC : des chiffres, un tiret et une clé de contrôle, comme 2345-7.</translation>
    </message>
    <message>
      <source>“{code}” is read as it is written: its rows are proposed for again.</source>
      <translation>« {code} » est lu comme il est écrit : de nouvelles propositions arrivent pour ses lignes.</translation>
    </message>
    <message>
      <source>“{code}” stands for {meaning}: its rows are proposed for again.</source>
      <translation>« {code} » désigne : {meaning}. De nouvelles propositions arrivent pour ses lignes.</translation>
    </message>
    <message>
      <source>“{label}” is flagged.</source>
      <translation>« {label} » est signalée.</translation>
    </message>
    <message>
      <source>“{label}” is flagged: the two readings differ.</source>
      <translation>« {label} » est signalée : les deux lectures diffèrent.</translation>
    </message>
    <message>
      <source>“{label}” is open again.</source>
      <translation>« {label} » est de nouveau à traiter.</translation>
    </message>
    <message>
      <source>“{label}” is open: nobody has decided it.</source>
      <translation>« {label} » est ouverte : personne ne l’a décidée.</translation>
    </message>
    <message>
      <source>“{label}” is out of the count.</source>
      <translation>« {label} » sort du décompte.</translation>
    </message>
    <message>
      <source>“{label}” is read a second time.</source>
      <translation>« {label} » est relue.</translation>
    </message>
    <message>
      <source>“{label}” is {code} already. L: read a second time.</source>
      <translation>« {label} » est déjà {code}. L : seconde lecture.</translation>
    </message>
    <message>
      <source>“{label}” is {code}, an interim code: LOINC has none.</source>
      <translation>« {label} » reçoit {code}, un code interim : LOINC n’en a pas.</translation>
    </message>
    <message>
      <source>“{label}” is {code}.</source>
      <translation>« {label} » devient {code}.</translation>
    </message>
    <message>
      <source>“{label}” is {code}: open the row again (R), or give it another code.</source>
      <translation>« {label} » est {code} : rouvrez la ligne (R), ou donnez-lui un autre code.</translation>
    </message>
    <message>
      <source>“{label}” is {code}: {relation}.</source>
      <translation>« {label} » est {code} : {relation}.</translation>
    </message>
    <message>
      <source>“{label}”: decided again ({what}).</source>
      <translation>« {label} » : refait ({what}).</translation>
    </message>
    <message>
      <source>“{label}”: no LOINC code exists.</source>
      <translation>« {label} » : aucun code LOINC n’existe.</translation>
    </message>
    <message>
      <source>“{label}”: taken back ({what}).</source>
      <translation>« {label} » : annulé ({what}).</translation>
    </message>
    <message>
      <source>“{words}” is no specimen that is known here: say it otherwise, or in LOINC's words.</source>
      <translation>« {words} » n'est pas un milieu connu ici : dites-le autrement, ou avec les mots de LOINC.</translation>
    </message>
  </context>
  <context>
    <name>Agreement</name>
    <message>
      <source> or </source>
      <translation> ou </translation>
    </message>
    <message>
      <source>agreed</source>
      <translation>concordant</translation>
    </message>
    <message>
      <source>assumed</source>
      <translation>supposé</translation>
    </message>
    <message>
      <source>but also {quotes}</source>
      <translation>mais aussi {quotes}</translation>
    </message>
    <message>
      <source>close</source>
      <translation>proche</translation>
    </message>
    <message>
      <source>conflict</source>
      <translation>conflit</translation>
    </message>
    <message>
      <source>deduced</source>
      <translation>déduit</translation>
    </message>
    <message>
      <source>deduced from the chapter</source>
      <translation>déduit du chapitre</translation>
    </message>
    <message>
      <source>deduced from the exam</source>
      <translation>déduit de l’examen</translation>
    </message>
    <message>
      <source>deduced from the method</source>
      <translation>déduit de la technique</translation>
    </message>
    <message>
      <source>deduced from the name</source>
      <translation>déduit du nom</translation>
    </message>
    <message>
      <source>deduced from the rows alike</source>
      <translation>déduit des lignes semblables</translation>
    </message>
    <message>
      <source>deduced from the unit</source>
      <translation>déduit de l’unité</translation>
    </message>
    <message>
      <source>far off</source>
      <translation>éloigné</translation>
    </message>
    <message>
      <source>in part</source>
      <translation>en partie</translation>
    </message>
    <message>
      <source>left open</source>
      <translation>non précisé</translation>
    </message>
    <message>
      <source>loosely</source>
      <translation>à la rigueur</translation>
    </message>
    <message>
      <source>no method</source>
      <translation>sans technique</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <source>not read</source>
      <translation>non compris</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>non dit</translation>
    </message>
    <message>
      <source>possible</source>
      <translation>possible</translation>
    </message>
    <message>
      <source>the term leaves it open</source>
      <translation>le terme ne précise pas</translation>
    </message>
    <message>
      <source>unusual</source>
      <translation>inhabituel</translation>
    </message>
    <message>
      <source>“{words}”</source>
      <translation>« {words} »</translation>
    </message>
  </context>
  <context>
    <name>App</name>
    <message>
      <source>The window cannot start: Qt does not find a library it needs.
  {error}
On Debian or Ubuntu, install what is missing with:
  sudo apt install {packages}
The command line works without them: loinc-workbench --help</source>
      <translation>La fenêtre ne peut pas s’ouvrir : il manque à Qt une bibliothèque.
  {error}
Sous Debian ou Ubuntu, installez ce qui manque par :
  sudo apt install {packages}
La ligne de commande fonctionne sans elle : loinc-workbench --help</translation>
    </message>
    <message>
      <source>The window cannot start: there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set).
Start it in a desktop session, or over ssh with: ssh -X
The command line works without one: loinc-workbench --help</source>
      <translation>La fenêtre ne peut pas s’ouvrir : il n’y a pas d’écran ici (ni DISPLAY ni WAYLAND_DISPLAY ne sont définis).
Lancez-la dans une session graphique, ou à travers ssh par : ssh -X
La ligne de commande fonctionne sans écran : loinc-workbench --help</translation>
    </message>
  </context>
  <context>
    <name>Axis</name>
    <message>
      <source>Component</source>
      <translation>Composant</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Technique</translation>
    </message>
    <message>
      <source>Property</source>
      <translation>Grandeur</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>Échelle</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Milieu</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Temporalité</translation>
    </message>
    <message>
      <source>the component</source>
      <translation>le composant</translation>
    </message>
    <message>
      <source>the method</source>
      <translation>la technique</translation>
    </message>
    <message>
      <source>the property</source>
      <translation>la grandeur</translation>
    </message>
    <message>
      <source>the scale</source>
      <translation>l’échelle</translation>
    </message>
    <message>
      <source>the system</source>
      <translation>le milieu</translation>
    </message>
    <message>
      <source>the time</source>
      <translation>la temporalité</translation>
    </message>
  </context>
  <context>
    <name>AxisValue</name>
    <message>
      <source>10⁹/L, copies/mL</source>
      <translation>10⁹/L, copies/mL</translation>
    </message>
    <message>
      <source>IU/mL</source>
      <translation>UI/mL</translation>
    </message>
    <message>
      <source>MIC, or S/I/R</source>
      <translation>CMI ou S/I/R</translation>
    </message>
    <message>
      <source>U/L</source>
      <translation>UI/L</translation>
    </message>
    <message>
      <source>Z-score</source>
      <translation>Z-score</translation>
    </message>
    <message>
      <source>a coded result</source>
      <translation>résultat codé</translation>
    </message>
    <message>
      <source>a comment</source>
      <translation>commentaire rédigé</translation>
    </message>
    <message>
      <source>a document</source>
      <translation>un document</translation>
    </message>
    <message>
      <source>a set of results</source>
      <translation>un ensemble de résultats</translation>
    </message>
    <message>
      <source>abscess</source>
      <translation>abcès</translation>
    </message>
    <message>
      <source>amniotic fluid</source>
      <translation>liquide amniotique</translation>
    </message>
    <message>
      <source>amount in moles</source>
      <translation>quantité en moles</translation>
    </message>
    <message>
      <source>anus</source>
      <translation>anus</translation>
    </message>
    <message>
      <source>anus or rectum</source>
      <translation>anus ou rectum</translation>
    </message>
    <message>
      <source>any duration</source>
      <translation>durée quelconque</translation>
    </message>
    <message>
      <source>appearance</source>
      <translation>aspect</translation>
    </message>
    <message>
      <source>arbitrary</source>
      <translation>arbitraire</translation>
    </message>
    <message>
      <source>arbitrary units per mass</source>
      <translation>unités arbitraires par masse</translation>
    </message>
    <message>
      <source>arbitrary units per volume</source>
      <translation>unités arbitraires par volume</translation>
    </message>
    <message>
      <source>arterial blood</source>
      <translation>sang artériel</translation>
    </message>
    <message>
      <source>arterial cord blood</source>
      <translation>sang artériel de cordon</translation>
    </message>
    <message>
      <source>as long as the study</source>
      <translation>le temps de l’étude</translation>
    </message>
    <message>
      <source>ascitic fluid</source>
      <translation>liquide d’ascite</translation>
    </message>
    <message>
      <source>aspirate</source>
      <translation>aspiration</translation>
    </message>
    <message>
      <source>at one moment</source>
      <translation>ponctuel</translation>
    </message>
    <message>
      <source>bile</source>
      <translation>bile</translation>
    </message>
    <message>
      <source>blood or bone marrow</source>
      <translation>sang ou moelle osseuse</translation>
    </message>
    <message>
      <source>blood or tissue</source>
      <translation>sang ou tissu</translation>
    </message>
    <message>
      <source>body fluid</source>
      <translation>liquide biologique</translation>
    </message>
    <message>
      <source>bone</source>
      <translation>os</translation>
    </message>
    <message>
      <source>bone marrow</source>
      <translation>moelle osseuse</translation>
    </message>
    <message>
      <source>brain</source>
      <translation>cerveau</translation>
    </message>
    <message>
      <source>bronchi</source>
      <translation>bronches</translation>
    </message>
    <message>
      <source>bronchial brushing</source>
      <translation>brossage bronchique</translation>
    </message>
    <message>
      <source>bronchoalveolar lavage</source>
      <translation>lavage broncho-alvéolaire</translation>
    </message>
    <message>
      <source>capillary blood</source>
      <translation>sang capillaire</translation>
    </message>
    <message>
      <source>catheter tip</source>
      <translation>extrémité de cathéter</translation>
    </message>
    <message>
      <source>cell-free DNA of plasma</source>
      <translation>ADN libre du plasma</translation>
    </message>
    <message>
      <source>cerebrospinal fluid</source>
      <translation>liquide céphalorachidien</translation>
    </message>
    <message>
      <source>cervical mucus</source>
      <translation>glaire cervicale</translation>
    </message>
    <message>
      <source>cervix</source>
      <translation>col utérin</translation>
    </message>
    <message>
      <source>cervix or vagina</source>
      <translation>col utérin ou vagin</translation>
    </message>
    <message>
      <source>chorionic villi</source>
      <translation>villosités choriales</translation>
    </message>
    <message>
      <source>conjunctiva</source>
      <translation>conjonctive</translation>
    </message>
    <message>
      <source>cord blood</source>
      <translation>sang de cordon</translation>
    </message>
    <message>
      <source>cornea or conjunctiva</source>
      <translation>cornée ou conjonctive</translation>
    </message>
    <message>
      <source>count per field or area</source>
      <translation>nombre par champ ou surface</translation>
    </message>
    <message>
      <source>count per mass</source>
      <translation>nombre par masse</translation>
    </message>
    <message>
      <source>count per time</source>
      <translation>nombre par durée</translation>
    </message>
    <message>
      <source>date</source>
      <translation>date</translation>
    </message>
    <message>
      <source>deep wound</source>
      <translation>plaie profonde</translation>
    </message>
    <message>
      <source>dialysis fluid</source>
      <translation>liquide de dialyse</translation>
    </message>
    <message>
      <source>difference of mass concentrations</source>
      <translation>différence de concentrations massiques</translation>
    </message>
    <message>
      <source>difference of molar concentrations</source>
      <translation>différence de concentrations molaires</translation>
    </message>
    <message>
      <source>dose</source>
      <translation>dose</translation>
    </message>
    <message>
      <source>dried blood spot</source>
      <translation>sang séché sur papier</translation>
    </message>
    <message>
      <source>duodenal fluid</source>
      <translation>liquide duodénal</translation>
    </message>
    <message>
      <source>duration</source>
      <translation>durée</translation>
    </message>
    <message>
      <source>ear</source>
      <translation>oreille</translation>
    </message>
    <message>
      <source>endometrium</source>
      <translation>endomètre</translation>
    </message>
    <message>
      <source>enzyme activity in one cell</source>
      <translation>activité enzymatique d’une cellule</translation>
    </message>
    <message>
      <source>enzyme activity per mass</source>
      <translation>activité enzymatique par masse</translation>
    </message>
    <message>
      <source>enzyme activity per time</source>
      <translation>activité enzymatique par durée</translation>
    </message>
    <message>
      <source>enzyme activity per volume</source>
      <translation>activité enzymatique par volume</translation>
    </message>
    <message>
      <source>exhaled air</source>
      <translation>air expiré</translation>
    </message>
    <message>
      <source>exudate</source>
      <translation>exsudat</translation>
    </message>
    <message>
      <source>eye</source>
      <translation>œil</translation>
    </message>
    <message>
      <source>fetus</source>
      <translation>fœtus</translation>
    </message>
    <message>
      <source>finding</source>
      <translation>constat</translation>
    </message>
    <message>
      <source>fraction in arbitrary units</source>
      <translation>fraction en unités arbitraires</translation>
    </message>
    <message>
      <source>fraction of an activity</source>
      <translation>fraction d’une activité</translation>
    </message>
    <message>
      <source>free text</source>
      <translation>texte libre</translation>
    </message>
    <message>
      <source>g/24 h</source>
      <translation>g/24 h</translation>
    </message>
    <message>
      <source>g/L</source>
      <translation>g/L</translation>
    </message>
    <message>
      <source>gastric fluid</source>
      <translation>liquide gastrique</translation>
    </message>
    <message>
      <source>genital fluid</source>
      <translation>liquide génital</translation>
    </message>
    <message>
      <source>genital tract</source>
      <translation>voies génitales</translation>
    </message>
    <message>
      <source>genotype</source>
      <translation>génotype</translation>
    </message>
    <message>
      <source>hair</source>
      <translation>cheveux</translation>
    </message>
    <message>
      <source>identity</source>
      <translation>identité</translation>
    </message>
    <message>
      <source>interpretation</source>
      <translation>interprétation</translation>
    </message>
    <message>
      <source>isolate</source>
      <translation>souche isolée</translation>
    </message>
    <message>
      <source>isolate and serum</source>
      <translation>souche isolée et sérum</translation>
    </message>
    <message>
      <source>isolate or specimen</source>
      <translation>souche isolée ou prélèvement</translation>
    </message>
    <message>
      <source>joint fluid</source>
      <translation>liquide articulaire</translation>
    </message>
    <message>
      <source>length</source>
      <translation>longueur</translation>
    </message>
    <message>
      <source>likelihood</source>
      <translation>probabilité</translation>
    </message>
    <message>
      <source>liver</source>
      <translation>foie</translation>
    </message>
    <message>
      <source>logarithm of a concentration</source>
      <translation>logarithme d’une concentration</translation>
    </message>
    <message>
      <source>logarithm of a number concentration</source>
      <translation>logarithme d’une concentration en nombre</translation>
    </message>
    <message>
      <source>logarithm of arbitrary units</source>
      <translation>logarithme d’unités arbitraires</translation>
    </message>
    <message>
      <source>lower respiratory tract</source>
      <translation>voies respiratoires basses</translation>
    </message>
    <message>
      <source>lymph node</source>
      <translation>ganglion</translation>
    </message>
    <message>
      <source>mass</source>
      <translation>masse</translation>
    </message>
    <message>
      <source>mass concentration</source>
      <translation>concentration massique</translation>
    </message>
    <message>
      <source>mass concentration over time</source>
      <translation>concentration massique dans le temps</translation>
    </message>
    <message>
      <source>mass fraction</source>
      <translation>fraction massique</translation>
    </message>
    <message>
      <source>mass in one cell</source>
      <translation>masse dans une cellule</translation>
    </message>
    <message>
      <source>mass or molar concentration</source>
      <translation>concentration massique ou molaire</translation>
    </message>
    <message>
      <source>mass per mass</source>
      <translation>masse par masse</translation>
    </message>
    <message>
      <source>mass rate</source>
      <translation>débit massique</translation>
    </message>
    <message>
      <source>mass ratio</source>
      <translation>rapport de masses</translation>
    </message>
    <message>
      <source>mass to mole ratio</source>
      <translation>rapport de masse à moles</translation>
    </message>
    <message>
      <source>meconium</source>
      <translation>méconium</translation>
    </message>
    <message>
      <source>medical device</source>
      <translation>dispositif médical</translation>
    </message>
    <message>
      <source>mg/g</source>
      <translation>mg/g</translation>
    </message>
    <message>
      <source>milk</source>
      <translation>lait</translation>
    </message>
    <message>
      <source>mixed venous blood</source>
      <translation>sang veineux mêlé</translation>
    </message>
    <message>
      <source>mmol/24 h</source>
      <translation>mmol/24 h</translation>
    </message>
    <message>
      <source>mmol/L</source>
      <translation>mmol/L</translation>
    </message>
    <message>
      <source>mmol/mol</source>
      <translation>mmol/mol</translation>
    </message>
    <message>
      <source>molar concentration</source>
      <translation>concentration molaire</translation>
    </message>
    <message>
      <source>molar concentration over time</source>
      <translation>concentration molaire dans le temps</translation>
    </message>
    <message>
      <source>molar rate</source>
      <translation>débit molaire</translation>
    </message>
    <message>
      <source>mole fraction</source>
      <translation>fraction molaire</translation>
    </message>
    <message>
      <source>mole ratio</source>
      <translation>rapport molaire</translation>
    </message>
    <message>
      <source>moles in one cell</source>
      <translation>moles dans une cellule</translation>
    </message>
    <message>
      <source>moles per mass</source>
      <translation>moles par masse</translation>
    </message>
    <message>
      <source>multiple of the median</source>
      <translation>multiple de la médiane</translation>
    </message>
    <message>
      <source>nail</source>
      <translation>ongle</translation>
    </message>
    <message>
      <source>nasopharynx</source>
      <translation>nasopharynx</translation>
    </message>
    <message>
      <source>nominal</source>
      <translation>nominal</translation>
    </message>
    <message>
      <source>nose</source>
      <translation>nez</translation>
    </message>
    <message>
      <source>number</source>
      <translation>nombre</translation>
    </message>
    <message>
      <source>number concentration</source>
      <translation>concentration en nombre</translation>
    </message>
    <message>
      <source>number fraction</source>
      <translation>fraction en nombre</translation>
    </message>
    <message>
      <source>number ratio</source>
      <translation>rapport de nombres</translation>
    </message>
    <message>
      <source>ocular fluid</source>
      <translation>liquide oculaire</translation>
    </message>
    <message>
      <source>of the blood product</source>
      <translation>du produit sanguin</translation>
    </message>
    <message>
      <source>of the control</source>
      <translation>du témoin</translation>
    </message>
    <message>
      <source>of the donor</source>
      <translation>du donneur</translation>
    </message>
    <message>
      <source>of the fetus</source>
      <translation>du fœtus</translation>
    </message>
    <message>
      <source>of the mother</source>
      <translation>de la mère</translation>
    </message>
    <message>
      <source>of the newborn</source>
      <translation>du nouveau-né</translation>
    </message>
    <message>
      <source>optical density</source>
      <translation>densité optique</translation>
    </message>
    <message>
      <source>ordinal</source>
      <translation>ordinal</translation>
    </message>
    <message>
      <source>ordinal or quantitative</source>
      <translation>ordinal ou quantitatif</translation>
    </message>
    <message>
      <source>osmolality</source>
      <translation>osmolalité</translation>
    </message>
    <message numerus="yes">
      <source>over %n days</source>
      <translation>
        <numerusform>sur %n jour</numerusform>
        <numerusform>sur %n jours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>over %n hours</source>
      <translation>
        <numerusform>sur %n heure</numerusform>
        <numerusform>sur %n heures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>over %n minutes</source>
      <translation>
        <numerusform>sur %n minute</numerusform>
        <numerusform>sur %n minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>over %n weeks</source>
      <translation>
        <numerusform>sur %n semaine</numerusform>
        <numerusform>sur %n semaines</numerusform>
      </translation>
    </message>
    <message>
      <source>partial pressure</source>
      <translation>pression partielle</translation>
    </message>
    <message>
      <source>patient</source>
      <translation>patient</translation>
    </message>
    <message>
      <source>penis</source>
      <translation>pénis</translation>
    </message>
    <message>
      <source>percentile</source>
      <translation>percentile</translation>
    </message>
    <message>
      <source>pericardial fluid</source>
      <translation>liquide péricardique</translation>
    </message>
    <message>
      <source>peritoneal dialysis fluid</source>
      <translation>liquide de dialyse péritonéale</translation>
    </message>
    <message>
      <source>placenta</source>
      <translation>placenta</translation>
    </message>
    <message>
      <source>plasma</source>
      <translation>plasma</translation>
    </message>
    <message>
      <source>platelet-poor plasma</source>
      <translation>plasma pauvre en plaquettes</translation>
    </message>
    <message>
      <source>platelet-rich plasma</source>
      <translation>plasma riche en plaquettes</translation>
    </message>
    <message>
      <source>platelets</source>
      <translation>plaquettes</translation>
    </message>
    <message>
      <source>pleural fluid</source>
      <translation>liquide pleural</translation>
    </message>
    <message>
      <source>positive blood culture</source>
      <translation>hémoculture positive</translation>
    </message>
    <message>
      <source>positive or negative</source>
      <translation>positif ou négatif</translation>
    </message>
    <message>
      <source>presence</source>
      <translation>présence</translation>
    </message>
    <message>
      <source>prostatic fluid</source>
      <translation>liquide prostatique</translation>
    </message>
    <message>
      <source>quantitative</source>
      <translation>quantitatif</translation>
    </message>
    <message>
      <source>range of a number concentration</source>
      <translation>intervalle d’une concentration en nombre</translation>
    </message>
    <message>
      <source>ratio</source>
      <translation>rapport</translation>
    </message>
    <message>
      <source>ratio of durations</source>
      <translation>rapport de temps</translation>
    </message>
    <message>
      <source>ratio of enzyme activities</source>
      <translation>rapport d’activités enzymatiques</translation>
    </message>
    <message>
      <source>rectum</source>
      <translation>rectum</translation>
    </message>
    <message>
      <source>red cells</source>
      <translation>hématies</translation>
    </message>
    <message>
      <source>relative activity</source>
      <translation>activité relative</translation>
    </message>
    <message>
      <source>relative concentration</source>
      <translation>concentration relative</translation>
    </message>
    <message>
      <source>relative density</source>
      <translation>densité relative</translation>
    </message>
    <message>
      <source>relative enzyme activity</source>
      <translation>activité enzymatique relative</translation>
    </message>
    <message>
      <source>relative ratio</source>
      <translation>rapport relatif</translation>
    </message>
    <message>
      <source>relative time</source>
      <translation>temps relatif</translation>
    </message>
    <message>
      <source>respiratory tract</source>
      <translation>voies respiratoires</translation>
    </message>
    <message>
      <source>reticulocytes</source>
      <translation>réticulocytes</translation>
    </message>
    <message>
      <source>saliva</source>
      <translation>salive</translation>
    </message>
    <message>
      <source>score</source>
      <translation>score</translation>
    </message>
    <message>
      <source>semen</source>
      <translation>sperme</translation>
    </message>
    <message>
      <source>sequence</source>
      <translation>séquence</translation>
    </message>
    <message>
      <source>serum</source>
      <translation>sérum</translation>
    </message>
    <message>
      <source>serum or plasma</source>
      <translation>sérum ou plasma</translation>
    </message>
    <message>
      <source>serum or plasma with blood</source>
      <translation>sérum ou plasma avec sang</translation>
    </message>
    <message>
      <source>serum with cerebrospinal fluid</source>
      <translation>sérum avec liquide céphalorachidien</translation>
    </message>
    <message>
      <source>serum, plasma or blood</source>
      <translation>sérum, plasma ou sang</translation>
    </message>
    <message>
      <source>shape</source>
      <translation>forme</translation>
    </message>
    <message>
      <source>skin</source>
      <translation>peau</translation>
    </message>
    <message>
      <source>specimen not said</source>
      <translation>milieu non précisé</translation>
    </message>
    <message>
      <source>sputum</source>
      <translation>expectoration</translation>
    </message>
    <message>
      <source>sputum or bronchial specimen</source>
      <translation>crachat ou prélèvement bronchique</translation>
    </message>
    <message>
      <source>stool</source>
      <translation>selles</translation>
    </message>
    <message>
      <source>superficial wound</source>
      <translation>plaie superficielle</translation>
    </message>
    <message>
      <source>susceptibility</source>
      <translation>sensibilité</translation>
    </message>
    <message>
      <source>sweat</source>
      <translation>sueur</translation>
    </message>
    <message>
      <source>temperature</source>
      <translation>température</translation>
    </message>
    <message>
      <source>threshold</source>
      <translation>seuil</translation>
    </message>
    <message>
      <source>throat</source>
      <translation>gorge</translation>
    </message>
    <message>
      <source>tissue</source>
      <translation>tissu</translation>
    </message>
    <message>
      <source>titre</source>
      <translation>titre</translation>
    </message>
    <message>
      <source>tracheal aspirate</source>
      <translation>aspiration trachéale</translation>
    </message>
    <message>
      <source>type</source>
      <translation>type</translation>
    </message>
    <message>
      <source>upper respiratory tract</source>
      <translation>voies respiratoires hautes</translation>
    </message>
    <message>
      <source>urethra</source>
      <translation>urètre</translation>
    </message>
    <message>
      <source>urinary stone</source>
      <translation>calcul urinaire</translation>
    </message>
    <message>
      <source>urine</source>
      <translation>urine</translation>
    </message>
    <message>
      <source>urine sediment</source>
      <translation>sédiment urinaire</translation>
    </message>
    <message>
      <source>urine with serum or plasma</source>
      <translation>urine avec sérum ou plasma</translation>
    </message>
    <message>
      <source>vagina</source>
      <translation>vagin</translation>
    </message>
    <message>
      <source>velocity</source>
      <translation>vitesse</translation>
    </message>
    <message>
      <source>venous blood</source>
      <translation>sang veineux</translation>
    </message>
    <message>
      <source>venous cord blood</source>
      <translation>sang veineux de cordon</translation>
    </message>
    <message>
      <source>viscosity</source>
      <translation>viscosité</translation>
    </message>
    <message>
      <source>vitreous humour</source>
      <translation>humeur vitrée</translation>
    </message>
    <message>
      <source>volume</source>
      <translation>volume</translation>
    </message>
    <message>
      <source>volume fraction</source>
      <translation>fraction volumique</translation>
    </message>
    <message>
      <source>volume of one cell</source>
      <translation>volume d’une cellule</translation>
    </message>
    <message>
      <source>volume per area</source>
      <translation>volume par surface</translation>
    </message>
    <message>
      <source>volume per time</source>
      <translation>débit volumique</translation>
    </message>
    <message>
      <source>volume per time and area</source>
      <translation>volume par durée et surface</translation>
    </message>
    <message>
      <source>vomit</source>
      <translation>vomissures</translation>
    </message>
    <message>
      <source>water</source>
      <translation>eau</translation>
    </message>
    <message>
      <source>white cells</source>
      <translation>leucocytes</translation>
    </message>
    <message>
      <source>whole blood</source>
      <translation>sang total</translation>
    </message>
    <message>
      <source>wound</source>
      <translation>plaie</translation>
    </message>
    <message>
      <source>{specimen}, {whose}</source>
      <translation>{specimen} {whose}</translation>
    </message>
  </context>
  <context>
    <name>Bulk</name>
    <message>
      <source>Confidence</source>
      <translation>Confiance</translation>
    </message>
    <message numerus="yes">
      <source>Decide %n rows (Enter)</source>
      <translation>
        <numerusform>Décider %n ligne (Entrée)</numerusform>
        <numerusform>Décider %n lignes (Entrée)</numerusform>
      </translation>
    </message>
    <message>
      <source>Do nothing (Esc)</source>
      <translation>Ne rien faire (Échap)</translation>
    </message>
    <message>
      <source>LOINC</source>
      <translation>LOINC</translation>
    </message>
    <message>
      <source>LOINC name</source>
      <translation>Libellé LOINC</translation>
    </message>
    <message>
      <source>Local code</source>
      <translation>Code local</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <source>Rows that would be decided</source>
      <translation>Lignes qui seraient décidées</translation>
    </message>
    <message>
      <source>Space takes a row out or in. Enter does it in one step, Esc does nothing.</source>
      <translation>Espace retire ou remet une ligne. Entrée décide en une seule étape, Échap ne fait rien.</translation>
    </message>
    <message>
      <source>Specimen, unit</source>
      <translation>Milieu, unité</translation>
    </message>
    <message>
      <source>What speaks against it</source>
      <translation>Ce qui s’y oppose</translation>
    </message>
  </context>
  <context>
    <name>Candidates</name>
    <message numerus="yes">
      <source>%n identical rows</source>
      <translation>
        <numerusform>%n ligne identique</numerusform>
        <numerusform>%n lignes identiques</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n identical rows (P)</source>
      <translation>
        <numerusform>%n ligne identique (P)</numerusform>
        <numerusform>%n lignes identiques (P)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more candidates (M)</source>
      <translation>
        <numerusform>%n autre candidat (M)</numerusform>
        <numerusform>%n autres candidats (M)</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose a row on the left: its LOINC candidates come here.</source>
      <translation>Choisissez une ligne à gauche : ses candidats LOINC viennent ici.</translation>
    </message>
    <message>
      <source>Confirm (Enter)</source>
      <translation>Confirmer (Entrée)</translation>
    </message>
    <message>
      <source>Enter takes the candidate chosen here instead, Ctrl+F finds another.</source>
      <translation>Entrée prend à sa place le candidat choisi ici, Ctrl+F en cherche un autre.</translation>
    </message>
    <message>
      <source>Fewer candidates (M)</source>
      <translation>Moins de candidats (M)</translation>
    </message>
    <message>
      <source>LOINC candidates of the row</source>
      <translation>Candidats LOINC de la ligne</translation>
    </message>
    <message>
      <source>LOINC is being opened: the candidates come in a moment.</source>
      <translation>LOINC est en cours d’ouverture : les candidats arrivent dans un instant.</translation>
    </message>
    <message>
      <source>No candidate. Ctrl+F lists the national codes; N: no code exists.</source>
      <translation>Aucun candidat. Ctrl+F liste les codes nationaux ; N : aucun code n’existe.</translation>
    </message>
    <message>
      <source>No candidate. Search LOINC with Ctrl+F, or press N: no code exists.</source>
      <translation>Aucun candidat. Cherchez dans LOINC par Ctrl+F, ou appuyez sur N : aucun code n’existe.</translation>
    </message>
    <message>
      <source>No candidate. X leaves a row out of the count that is no analysis.</source>
      <translation>Aucun candidat. X écarte du compte une ligne qui n’est pas une analyse.</translation>
    </message>
    <message>
      <source>Note: {text}</source>
      <translation>Note : {text}</translation>
    </message>
    <message>
      <source>Shift+M says what “{code}” stands for.</source>
      <translation>Maj+M dit ce que « {code} » désigne.</translation>
    </message>
    <message>
      <source>The best candidate is refused: see what is left, or search LOINC.</source>
      <translation>Le meilleur candidat est refusé : voyez ce qui reste, ou cherchez dans LOINC.</translation>
    </message>
    <message>
      <source>This row is out of the count. R takes it back in.</source>
      <translation>Cette ligne est hors décompte. R la reprend.</translation>
    </message>
    <message>
      <source>You answered “{value}”.</source>
      <translation>Vous avez répondu « {value} ».</translation>
    </message>
    <message>
      <source>another code, not said which</source>
      <translation>un autre code, non précisé</translation>
    </message>
    <message>
      <source>asked about</source>
      <translation>en question</translation>
    </message>
    <message>
      <source>assigned to {name}</source>
      <translation>attribuée à {name}</translation>
    </message>
    <message>
      <source>chapter</source>
      <translation>chapitre</translation>
    </message>
    <message>
      <source>confirmed before</source>
      <translation>déjà confirmé</translation>
    </message>
    <message>
      <source>decided</source>
      <translation>décidé</translation>
    </message>
    <message>
      <source>found by you</source>
      <translation>trouvé par vous</translation>
    </message>
    <message>
      <source>from a file</source>
      <translation>d’un fichier</translation>
    </message>
    <message>
      <source>no unit</source>
      <translation>sans unité</translation>
    </message>
    <message>
      <source>not in this release</source>
      <translation>absent de cette version</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>refusé</translation>
    </message>
    <message>
      <source>specimen not said</source>
      <translation>milieu non précisé</translation>
    </message>
    <message>
      <source>sub-chapter of {chapter}</source>
      <translation>sous-chapitre de {chapter}</translation>
    </message>
    <message>
      <source>subcontracted</source>
      <translation>sous-traitée</translation>
    </message>
    <message>
      <source>warning</source>
      <translation>alerte</translation>
    </message>
    <message>
      <source>{code} ({meaning})</source>
      <translation>{code} ({meaning})</translation>
    </message>
    <message>
      <source>{decided}: {wrong} {advice}</source>
      <translation>{decided} : {wrong} {advice}</translation>
    </message>
    <message>
      <source>{name}: {code}</source>
      <translation>{name} : {code}</translation>
    </message>
    <message>
      <source>{volume} a year</source>
      <translation>{volume} par an</translation>
    </message>
  </context>
  <context>
    <name>Catalogue</name>
    <message numerus="yes">
      <source>%n no longer in it</source>
      <translation>
        <numerusform>%n n’y est plus</numerusform>
        <numerusform>%n n’y sont plus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows</source>
      <translation>
        <numerusform>%n ligne</numerusform>
        <numerusform>%n lignes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows out of {total}</source>
      <translation>
        <numerusform>%n ligne sur {total}</numerusform>
        <numerusform>%n lignes sur {total}</numerusform>
      </translation>
    </message>
    <message>
      <source>Analyses of the catalogue</source>
      <translation>Analyses du catalogue</translation>
    </message>
    <message>
      <source>Analysis</source>
      <translation>Analyse</translation>
    </message>
    <message>
      <source>Assigned to</source>
      <translation>Attribué à</translation>
    </message>
    <message>
      <source>Chapter</source>
      <translation>Chapitre</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confiance</translation>
    </message>
    <message>
      <source>Esc goes back</source>
      <translation>Échap revient en arrière</translation>
    </message>
    <message>
      <source>Exam</source>
      <translation>Examen</translation>
    </message>
    <message>
      <source>Filter the rows</source>
      <translation>Filtrer les lignes</translation>
    </message>
    <message>
      <source>Filter the rows ( / )</source>
      <translation>Filtrer les lignes ( / )</translation>
    </message>
    <message>
      <source>In chapter</source>
      <translation>Dans le chapitre</translation>
    </message>
    <message>
      <source>LOINC</source>
      <translation>LOINC</translation>
    </message>
    <message>
      <source>LOINC name</source>
      <translation>Libellé LOINC</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Technique</translation>
    </message>
    <message>
      <source>No row fits this filter. Esc clears it.</source>
      <translation>Aucune ligne ne répond à ce filtre. Échap l’efface.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Order of the rows</source>
      <translation>Ordre des lignes</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>Échelle</translation>
    </message>
    <message>
      <source>Specimen</source>
      <translation>Milieu</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Unité</translation>
    </message>
    <message>
      <source>Volume</source>
      <translation>Volume</translation>
    </message>
    <message>
      <source>{gone}: {key} leaves them out</source>
      <translation>{gone} : {key} les retire</translation>
    </message>
  </context>
  <context>
    <name>Cause</name>
    <message>
      <source>decision</source>
      <translation>décision</translation>
    </message>
    <message>
      <source>done again</source>
      <translation>rétabli</translation>
    </message>
    <message>
      <source>from a file</source>
      <translation>d’un fichier</translation>
    </message>
    <message>
      <source>in bulk</source>
      <translation>en lot</translation>
    </message>
    <message>
      <source>release change</source>
      <translation>changement de version</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>annulé</translation>
    </message>
  </context>
  <context>
    <name>Challenge</name>
    <message>
      <source>a challenge that is not named</source>
      <translation>une épreuve non précisée</translation>
    </message>
    <message>
      <source>a dose {of_name}</source>
      <translation>une dose {of_name}</translation>
    </message>
    <message>
      <source>a meal</source>
      <translation>un repas</translation>
    </message>
    <message>
      <source>adjusted</source>
      <translation>ajusté</translation>
    </message>
    <message>
      <source>adjusted to pH 7.4</source>
      <translation>ramené à pH 7,4</translation>
    </message>
    <message>
      <source>after {hours} h of fasting</source>
      <translation>après {hours} h de jeûne</translation>
    </message>
    <message>
      <source>after {what}</source>
      <translation>après {what}</translation>
    </message>
    <message>
      <source>at any time</source>
      <translation>à un moment quelconque</translation>
    </message>
    <message>
      <source>at rest</source>
      <translation>au repos</translation>
    </message>
    <message>
      <source>baseline</source>
      <translation>à l’état de base</translation>
    </message>
    <message>
      <source>before a meal</source>
      <translation>avant un repas</translation>
    </message>
    <message>
      <source>before or after a challenge that is not named</source>
      <translation>avant ou après une épreuve non précisée</translation>
    </message>
    <message>
      <source>before {what}</source>
      <translation>avant {what}</translation>
    </message>
    <message>
      <source>by mouth</source>
      <translation>per os</translation>
    </message>
    <message>
      <source>corrected for albumin</source>
      <translation>corrigé selon l’albumine</translation>
    </message>
    <message>
      <source>corrected for background</source>
      <translation>bruit de fond déduit</translation>
    </message>
    <message>
      <source>corrected for nucleated red cells</source>
      <translation>corrigé des érythroblastes</translation>
    </message>
    <message>
      <source>corrected to the patient's temperature</source>
      <translation>corrigé à la température du patient</translation>
    </message>
    <message>
      <source>dialysis</source>
      <translation>la dialyse</translation>
    </message>
    <message>
      <source>fasting</source>
      <translation>à jeun</translation>
    </message>
    <message>
      <source>first specimen to second</source>
      <translation>premier prélèvement sur second</translation>
    </message>
    <message>
      <source>high dose</source>
      <translation>forte dose</translation>
    </message>
    <message>
      <source>intramuscular</source>
      <translation>par voie intramusculaire</translation>
    </message>
    <message>
      <source>intravenous</source>
      <translation>par voie intraveineuse</translation>
    </message>
    <message>
      <source>low dose</source>
      <translation>faible dose</translation>
    </message>
    <message>
      <source>lying</source>
      <translation>couché</translation>
    </message>
    <message>
      <source>of ACTH</source>
      <translation>d’ACTH</translation>
    </message>
    <message>
      <source>of arginine</source>
      <translation>d’arginine</translation>
    </message>
    <message>
      <source>of calcium</source>
      <translation>de calcium</translation>
    </message>
    <message>
      <source>of dexamethasone</source>
      <translation>de dexaméthasone</translation>
    </message>
    <message>
      <source>of glucagon</source>
      <translation>de glucagon</translation>
    </message>
    <message>
      <source>of glucose</source>
      <translation>de glucose</translation>
    </message>
    <message>
      <source>of insulin</source>
      <translation>d’insuline</translation>
    </message>
    <message>
      <source>of lactose</source>
      <translation>de lactose</translation>
    </message>
    <message>
      <source>of xylose</source>
      <translation>de xylose</translation>
    </message>
    <message>
      <source>peak</source>
      <translation>pic</translation>
    </message>
    <message>
      <source>right after mixing with normal plasma</source>
      <translation>juste après mélange avec un plasma normal</translation>
    </message>
    <message>
      <source>specimen {number}</source>
      <translation>prélèvement n° {number}</translation>
    </message>
    <message>
      <source>standard</source>
      <translation>standard</translation>
    </message>
    <message>
      <source>standing</source>
      <translation>debout</translation>
    </message>
    <message>
      <source>subcutaneous</source>
      <translation>par voie sous-cutanée</translation>
    </message>
    <message>
      <source>taken at {hour}</source>
      <translation>prélevé à {hour}</translation>
    </message>
    <message>
      <source>the dose</source>
      <translation>la dose</translation>
    </message>
    <message>
      <source>transfusion</source>
      <translation>la transfusion</translation>
    </message>
    <message>
      <source>trough, before the next dose</source>
      <translation>taux résiduel, avant la dose suivante</translation>
    </message>
    <message>
      <source>upright</source>
      <translation>debout</translation>
    </message>
    <message>
      <source>{count} d</source>
      <translation>{count} j</translation>
    </message>
    <message>
      <source>{count} h</source>
      <translation>{count} h</translation>
    </message>
    <message>
      <source>{count} min</source>
      <translation>{count} min</translation>
    </message>
    <message>
      <source>{count} weeks</source>
      <translation>{count} semaines</translation>
    </message>
    <message>
      <source>{time} after {what}</source>
      <translation>{time} après {what}</translation>
    </message>
    <message>
      <source>{time} before {what}</source>
      <translation>{time} avant {what}</translation>
    </message>
  </context>
  <context>
    <name>Chapter</name>
    <message>
      <source>No national code shares a word with this row.</source>
      <translation>Aucun code national n’a de mot en commun avec cette ligne.</translation>
    </message>
    <message>
      <source>One national code has this name, or is usually called so.</source>
      <translation>Un seul code national a ce nom, officiel ou usuel.</translation>
    </message>
    <message>
      <source>Several national codes have as many of the words.</source>
      <translation>Plusieurs codes nationaux ont autant de mots en commun.</translation>
    </message>
    <message>
      <source>Some words are the same.</source>
      <translation>Quelques mots sont les mêmes.</translation>
    </message>
    <message>
      <source>The name fits, but the row stands in another chapter.</source>
      <translation>Le nom convient, mais la ligne est dans un autre chapitre.</translation>
    </message>
    <message>
      <source>its name or a usual one</source>
      <translation>nom national ou usuel</translation>
    </message>
    <message>
      <source>other words</source>
      <translation>autres mots</translation>
    </message>
    <message>
      <source>{share} alike</source>
      <translation>ressemblance {share}</translation>
    </message>
  </context>
  <context>
    <name>Cli</name>
    <message numerus="yes">
      <source>%n ambiguous</source>
      <translation>
        <numerusform>%n ambiguë</numerusform>
        <numerusform>%n ambiguës</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n analyses read.</source>
      <translation>
        <numerusform>%n analyse lue.</numerusform>
        <numerusform>%n analyses lues.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n as before</source>
      <translation>
        <numerusform>%n inchangée</numerusform>
        <numerusform>%n inchangées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changed beside that (~)</source>
      <translation>
        <numerusform>%n modifiée sans changer de sens (~)</numerusform>
        <numerusform>%n modifiées sans changer de sens (~)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n chapters recorded by their names.</source>
      <translation>
        <numerusform>%n chapitre enregistré par son nom.</numerusform>
        <numerusform>%n chapitres enregistrés par leur nom.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n come back</source>
      <translation>
        <numerusform>%n revenue</numerusform>
        <numerusform>%n revenues</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n confident</source>
      <translation>
        <numerusform>%n sûre</numerusform>
        <numerusform>%n sûres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decided rows mean something else now: look at them again.</source>
      <translation>
        <numerusform>%n ligne décidée a changé de sens : revoyez-la.</numerusform>
        <numerusform>%n lignes décidées ont changé de sens : revoyez-les.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions recorded.</source>
      <translation>
        <numerusform>%n décision enregistrée.</numerusform>
        <numerusform>%n décisions enregistrées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions would be recorded.</source>
      <translation>
        <numerusform>%n décision serait enregistrée.</numerusform>
        <numerusform>%n décisions seraient enregistrées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n gone</source>
      <translation>
        <numerusform>%n disparue</numerusform>
        <numerusform>%n disparues</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lines of {file} could not go in and do not count.</source>
      <translation>
        <numerusform>%n ligne de {file} n’a pas pu entrer et ne compte pas.</numerusform>
        <numerusform>%n lignes de {file} n’ont pas pu entrer et ne comptent pas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n mean something else (!)</source>
      <translation>
        <numerusform>%n a changé de sens (!)</numerusform>
        <numerusform>%n ont changé de sens (!)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of the rows gone were decided: their decisions wait for them.</source>
      <translation>
        <numerusform>%n des lignes retirées était décidée : sa décision l’attend.</numerusform>
        <numerusform>%n des lignes retirées étaient décidées : leurs décisions les attendent.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows added</source>
      <translation>
        <numerusform>%n ligne ajoutée</numerusform>
        <numerusform>%n lignes ajoutées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows are decided otherwise and were left; --overwrite takes the file's word.</source>
      <translation>
        <numerusform>%n ligne déjà décidée autrement est laissée telle quelle ; --overwrite prend ce que dit le fichier.</numerusform>
        <numerusform>%n lignes déjà décidées autrement sont laissées telles quelles ; --overwrite prend ce que dit le fichier.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows excluded from the count:</source>
      <translation>
        <numerusform>%n ligne exclue du compte :</numerusform>
        <numerusform>%n lignes exclues du compte :</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows left out, told above.</source>
      <translation>
        <numerusform>%n ligne laissée de côté, signalée plus haut.</numerusform>
        <numerusform>%n lignes laissées de côté, signalées plus haut.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows that wait for a blind second reading are left out; --reviewer says who reads.</source>
      <translation>
        <numerusform>%n ligne qui attend une seconde lecture en aveugle n’est pas montrée ; --reviewer dit qui lit.</numerusform>
        <numerusform>%n lignes qui attendent une seconde lecture en aveugle ne sont pas montrées ; --reviewer dit qui lit.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows to go to {target}.</source>
      <translation>
        <numerusform>Encore %n ligne pour atteindre {target}.</numerusform>
        <numerusform>Encore %n lignes pour atteindre {target}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows wait for new proposals: loinc-workbench project propose {file}</source>
      <translation>
        <numerusform>%n ligne attend de nouvelles propositions : loinc-workbench project propose {file}</numerusform>
        <numerusform>%n lignes attendent de nouvelles propositions : loinc-workbench project propose {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows wait for your blind reading: somebody else exports them.</source>
      <translation>
        <numerusform>%n ligne attend votre relecture à l’aveugle : c’est à quelqu’un d’autre de l’exporter.</numerusform>
        <numerusform>%n lignes attendent votre relecture à l’aveugle : c’est à quelqu’un d’autre de les exporter.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n s</source>
      <translation>
        <numerusform>%n s</numerusform>
        <numerusform>%n s</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to check</source>
      <translation>
        <numerusform>%n à vérifier</numerusform>
        <numerusform>%n à vérifier</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n undecided chapters have a national name, or a usual one: --confirm records them.</source>
      <translation>
        <numerusform>%n chapitre à décider a un nom national ou usuel : --confirm l’enregistre.</numerusform>
        <numerusform>%n chapitres à décider ont un nom national ou usuel : --confirm les enregistre.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without a proposal</source>
      <translation>
        <numerusform>%n sans proposition</numerusform>
        <numerusform>%n sans proposition</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n wordings are given to the memory.</source>
      <translation>
        <numerusform>%n libellé est donné à la mémoire.</numerusform>
        <numerusform>%n libellés sont donnés à la mémoire.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n wordings taken from {file}.</source>
      <translation>
        <numerusform>%n libellé repris de {file}.</numerusform>
        <numerusform>%n libellés repris de {file}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n wordings written to {file}.</source>
      <translation>
        <numerusform>%n libellé écrit dans {file}.</numerusform>
        <numerusform>%n libellés écrits dans {file}.</numerusform>
      </translation>
    </message>
    <message>
      <source>--against goes with --explain.</source>
      <translation>--against va avec --explain.</translation>
    </message>
    <message>
      <source>--equivalence goes with confirm.</source>
      <translation>--equivalence va avec confirm.</translation>
    </message>
    <message>
      <source>--reasons goes into the table: give --output FILE beside --explain.</source>
      <translation>--reasons va dans le tableau : donnez --output FICHIER avec --explain.</translation>
    </message>
    <message>
      <source>--rpps goes with --reviewer.</source>
      <translation>--rpps va avec --reviewer.</translation>
    </message>
    <message>
      <source>--top must be 1 or more.</source>
      <translation>--top doit valoir 1 ou plus.</translation>
    </message>
    <message>
      <source>A chapter with neither the national name nor a usual one is recorded by itself, with decide --level.</source>
      <translation>Un chapitre qui n’a ni le nom national ni un nom usuel s’enregistre seul, par decide --level.</translation>
    </message>
    <message>
      <source>A laboratory's catalogue, as its system exports it</source>
      <translation>Le catalogue d’un laboratoire, tel que son SGL l’exporte</translation>
    </message>
    <message>
      <source>A project that uses the memory learns from them with its next project propose.</source>
      <translation>Un projet qui utilise la mémoire en apprend à son prochain project propose.</translation>
    </message>
    <message>
      <source>Adds the file of a colleague to the memory</source>
      <translation>Ajoute à la mémoire le fichier d'un confrère</translation>
    </message>
    <message>
      <source>All analyses</source>
      <translation>Toutes les analyses</translation>
    </message>
    <message>
      <source>An import of {files} ({when}, {reviewer}) came after the last decision, and nothing takes an import back. --decision takes back that decision all the same.</source>
      <translation>Un import de {files} ({when}, {reviewer}) a suivi la dernière décision ; un import ne s’annule pas. --decision annule cette décision quand même.</translation>
    </message>
    <message>
      <source>Analyses</source>
      <translation>Analyses</translation>
    </message>
    <message>
      <source>Axes</source>
      <translation>Axes</translation>
    </message>
    <message>
      <source>Blind second reading of {code}: say your own code first, with confirm or no-code.</source>
      <translation>Seconde lecture en aveugle de {code} : dites d’abord votre propre code, avec confirm ou no-code.</translation>
    </message>
    <message>
      <source>Brings a project up to a new export of its catalogue</source>
      <translation>Met un projet à jour d’un nouvel export de son catalogue</translation>
    </message>
    <message>
      <source>CATALOGUE</source>
      <translation>CATALOGUE</translation>
    </message>
    <message>
      <source>CODE=WORDS</source>
      <translation>CODE=MOTS</translation>
    </message>
    <message>
      <source>Changes nothing; the exit status is 1 when something differs.</source>
      <translation>Ne change rien ; le code de sortie est 1 s’il y a une différence.</translation>
    </message>
    <message>
      <source>Chapters (LOINC_1)</source>
      <translation>Chapitres (LOINC_1)</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <source>Compares where each row stands with what the journal says of it; changes nothing.</source>
      <translation>Compare l'état de chaque ligne à ce qu'en dit le journal ; ne change rien.</translation>
    </message>
    <message>
      <source>Confirmed rows only; all the files are written, or none.</source>
      <translation>Lignes confirmées seulement ; tous les fichiers sont écrits, ou aucun.</translation>
    </message>
    <message>
      <source>Counted all the same; project propose lists them.</source>
      <translation>Compté quand même ; project propose en donne la liste.</translation>
    </message>
    <message>
      <source>Counted are the analyses in use, in-house and subcontracted; done are those whose LOINC code a biologist confirmed. Excluded rows are out of the count.</source>
      <translation>Sont comptées les analyses en service, internes et sous-traitées ; sont faites celles dont un biologiste a confirmé le code LOINC. Les lignes exclues sont hors du compte.</translation>
    </message>
    <message>
      <source>DECISION</source>
      <translation>DÉCISION</translation>
    </message>
    <message>
      <source>Definition</source>
      <translation>Définition</translation>
    </message>
    <message>
      <source>Does again what was taken back</source>
      <translation>Rétablit ce qui a été annulé</translation>
    </message>
    <message>
      <source>English name</source>
      <translation>Nom anglais</translation>
    </message>
    <message>
      <source>Exams</source>
      <translation>Examens</translation>
    </message>
    <message>
      <source>Exams (LOINC_2)</source>
      <translation>Examens (LOINC_2)</translation>
    </message>
    <message>
      <source>FILE</source>
      <translation>FICHIER</translation>
    </message>
    <message>
      <source>FOLDER</source>
      <translation>DOSSIER</translation>
    </message>
    <message>
      <source>How much of the catalogue is transcoded</source>
      <translation>La part transcodée du catalogue</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Importée le</translation>
    </message>
    <message>
      <source>Imports a LOINC release</source>
      <translation>Importe une version de LOINC</translation>
    </message>
    <message>
      <source>Imports, proposes, applies recorded decisions, prints coverage, writes the files.</source>
      <translation>Importe, propose, applique des décisions enregistrées, affiche la couverture, écrit les fichiers.</translation>
    </message>
    <message>
      <source>In “circuit de la biologie”</source>
      <translation>Dans le « circuit de la biologie »</translation>
    </message>
    <message>
      <source>In-house</source>
      <translation>Internes</translation>
    </message>
    <message>
      <source>Its columns: code,action,loinc,comment and, if need be, level and equivalence.</source>
      <translation>Ses colonnes : code,action,loinc,comment et, au besoin, level et equivalence.</translation>
    </message>
    <message>
      <source>Journal, entry {number}: an entry before it is missing.</source>
      <translation>Journal, entrée {number} : une entrée manque avant elle.</translation>
    </message>
    <message>
      <source>Journal, entry {number}: it does not begin where the entry before it left {row}.</source>
      <translation>Journal, entrée {number} : elle ne part pas de là où l'entrée précédente avait laissé {row}.</translation>
    </message>
    <message>
      <source>LOINC release</source>
      <translation>Version de LOINC</translation>
    </message>
    <message>
      <source>LOINC release: {name}, {count} terms.</source>
      <translation>Version de LOINC : {name}, {count} termes.</translation>
    </message>
    <message>
      <source>LOINC releases: import, list, show, remove</source>
      <translation>Versions de LOINC : import, list, show, remove</translation>
    </message>
    <message>
      <source>LOINC terms proposed for every analysis and exam</source>
      <translation>Des termes LOINC proposés pour chaque analyse et chaque examen</translation>
    </message>
    <message>
      <source>LOINC_1, LOINC_2, LOINC_3, or any CSV, TSV, XLSX or ODS; several files together</source>
      <translation>LOINC_1, LOINC_2, LOINC_3, ou tout CSV, TSV, XLSX ou ODS ; plusieurs fichiers ensemble</translation>
    </message>
    <message>
      <source>LOINC_4, LOINC_5, LOINC_6, a table with a column of local and one of LOINC codes, or FHIR (.json): a ConceptMap, or the Bundle of a catalogue</source>
      <translation>LOINC_4, LOINC_5, LOINC_6, un tableau avec une colonne de codes locaux et une de codes LOINC, ou du FHIR (.json) : un ConceptMap, ou le Bundle d'un catalogue</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Langues</translation>
    </message>
    <message>
      <source>Lists the imported releases</source>
      <translation>Liste les versions importées</translation>
    </message>
    <message>
      <source>Makes a project of a catalogue</source>
      <translation>Crée un projet à partir d’un catalogue</translation>
    </message>
    <message>
      <source>Memory</source>
      <translation>Mémoire</translation>
    </message>
    <message>
      <source>NAME</source>
      <translation>NOM</translation>
    </message>
    <message>
      <source>NUMBER</source>
      <translation>NUMÉRO</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Near it: {codes}.</source>
      <translation>Codes proches : {codes}.</translation>
    </message>
    <message>
      <source>No analysis in use: nothing to cover.</source>
      <translation>Aucune analyse en service : rien à couvrir.</translation>
    </message>
    <message>
      <source>No chapter</source>
      <translation>Sans chapitre</translation>
    </message>
    <message>
      <source>No release is imported yet; the starter subset serves until then.</source>
      <translation>Aucune version n’est encore importée ; le jeu de départ sert en attendant.</translation>
    </message>
    <message>
      <source>No row could be read: no project was made.</source>
      <translation>Aucune ligne n’a pu être lue : aucun projet n’a été créé.</translation>
    </message>
    <message>
      <source>No row could be read: nothing to propose for.</source>
      <translation>Aucune ligne n’a pu être lue : rien à proposer.</translation>
    </message>
    <message>
      <source>No row has the specimen “{code}”: what it stands for is kept all the same.</source>
      <translation>Aucune ligne n’a le milieu « {code} » : ce qu’il désigne est gardé quand même.</translation>
    </message>
    <message>
      <source>Not said where</source>
      <translation>Lieu non précisé</translation>
    </message>
    <message>
      <source>Not understood: {0}.</source>
      <translation>Pas compris : {0}.</translation>
    </message>
    <message>
      <source>Nothing has changed.</source>
      <translation>Rien n’a changé.</translation>
    </message>
    <message>
      <source>Nothing was taken from {file}.</source>
      <translation>Rien n'a été repris de {file}.</translation>
    </message>
    <message>
      <source>On the command line: {option}.</source>
      <translation>En ligne de commande : {option}.</translation>
    </message>
    <message>
      <source>Opens the window, as does no verb at all</source>
      <translation>Ouvre la fenêtre, comme l’absence de verbe</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Options</translation>
    </message>
    <message>
      <source>Order or result</source>
      <translation>Demande ou résultat</translation>
    </message>
    <message>
      <source>PATH</source>
      <translation>CHEMIN</translation>
    </message>
    <message>
      <source>PROJECT</source>
      <translation>PROJET</translation>
    </message>
    <message>
      <source>Prints how much of a project's catalogue is transcoded</source>
      <translation>Affiche la part transcodée du catalogue d’un projet</translation>
    </message>
    <message>
      <source>Prints who decided or imported what, when and why</source>
      <translation>Imprime qui a décidé ou importé quoi, quand et pourquoi</translation>
    </message>
    <message>
      <source>Project made: {file}</source>
      <translation>Projet créé : {file}</translation>
    </message>
    <message>
      <source>Projects: new, import, propose, settings, verify</source>
      <translation>Projets : new, import, propose, settings, verify</translation>
    </message>
    <message numerus="yes">
      <source>Proposals for %n rows: {counts}.</source>
      <translation>
        <numerusform>Propositions pour %n ligne : {counts}.</numerusform>
        <numerusform>Propositions pour %n lignes : {counts}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Proposes LOINC terms for every analysis and exam of a project</source>
      <translation>Propose des termes LOINC pour chaque analyse et chaque examen d’un projet</translation>
    </message>
    <message>
      <source>Proposes LOINC terms for every analysis of a catalogue</source>
      <translation>Propose des termes LOINC pour chaque analyse d’un catalogue</translation>
    </message>
    <message>
      <source>Proposes the national codes of a project's chapters and sub-chapters</source>
      <translation>Propose les codes nationaux des chapitres et sous-chapitres d’un projet</translation>
    </message>
    <message>
      <source>Qt ended by itself; what it says stands above.</source>
      <translation>Qt s’est arrêté de lui-même ; ce qu’il dit est plus haut.</translation>
    </message>
    <message>
      <source>RELEASE</source>
      <translation>VERSION</translation>
    </message>
    <message>
      <source>Rank among common tests</source>
      <translation>Rang parmi les examens courants</translation>
    </message>
    <message>
      <source>Records one decision on one row of a project</source>
      <translation>Enregistre une décision sur une ligne d’un projet</translation>
    </message>
    <message>
      <source>Records the decisions of a file, as one step</source>
      <translation>Enregistre les décisions d’un fichier, en une seule étape</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <source>Removed: {name}</source>
      <translation>Supprimée : {name}</translation>
    </message>
    <message>
      <source>Removes an imported release</source>
      <translation>Supprime une version importée</translation>
    </message>
    <message>
      <source>Replaced by</source>
      <translation>Remplacé par</translation>
    </message>
    <message>
      <source>Reviewers</source>
      <translation>Lecteurs</translation>
    </message>
    <message>
      <source>SHEET</source>
      <translation>FEUILLE</translation>
    </message>
    <message>
      <source>Say why with --reason: an excluded row is listed with its reason.</source>
      <translation>Dites pourquoi avec --reason : une ligne exclue figure avec sa raison.</translation>
    </message>
    <message>
      <source>Says how files that come back differ from a project</source>
      <translation>Dit en quoi des fichiers revenus diffèrent d’un projet</translation>
    </message>
    <message>
      <source>Says what the new export changes; decisions stay with their rows. Files of the catalogue that are not given stay as they are.</source>
      <translation>Dit ce que le nouvel export change ; les décisions restent avec leurs lignes. Les fichiers du catalogue qui ne sont pas donnés restent tels quels.</translation>
    </message>
    <message>
      <source>Says whether a project is whole</source>
      <translation>Dit si un projet est entier</translation>
    </message>
    <message>
      <source>Short name</source>
      <translation>Nom court</translation>
    </message>
    <message>
      <source>Shows one LOINC term</source>
      <translation>Affiche un terme LOINC</translation>
    </message>
    <message>
      <source>Shows the main job on the embedded demonstration</source>
      <translation>Montre le travail principal sur la démonstration intégrée</translation>
    </message>
    <message>
      <source>Shows what a project says of itself, or changes it</source>
      <translation>Montre les réglages d’un projet, ou les change</translation>
    </message>
    <message>
      <source>Something is missing: {0}.</source>
      <translation>Il manque : {0}.</translation>
    </message>
    <message>
      <source>Specimen {code}</source>
      <translation>Milieu {code}</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <source>Stopped. Nothing was left half-written.</source>
      <translation>Arrêté. Rien n’est resté à moitié écrit.</translation>
    </message>
    <message>
      <source>Sub-chapters (LOINC_1)</source>
      <translation>Sous-chapitres (LOINC_1)</translation>
    </message>
    <message>
      <source>Subcontracted</source>
      <translation>Sous-traitées</translation>
    </message>
    <message>
      <source>Synonyms</source>
      <translation>Synonymes</translation>
    </message>
    <message>
      <source>TEXT</source>
      <translation>TEXTE</translation>
    </message>
    <message>
      <source>Takes the last decision or file of decisions back</source>
      <translation>Annule la dernière décision, ou le dernier fichier de décisions</translation>
    </message>
    <message>
      <source>Terms</source>
      <translation>Termes</translation>
    </message>
    <message>
      <source>The RPPS number {number} is {name}'s. Correct the number or the name.</source>
      <translation>Le numéro RPPS {number} est celui de {name}. Corrigez le numéro ou le nom.</translation>
    </message>
    <message>
      <source>The catalogue holds no row with the code {code}.</source>
      <translation>Aucune ligne du catalogue ne porte le code {code}.</translation>
    </message>
    <message>
      <source>The database itself is damaged.</source>
      <translation>La base de données elle-même est abîmée.</translation>
    </message>
    <message>
      <source>The files for the laboratory's system, and FHIR</source>
      <translation>Les fichiers pour le SGL, et FHIR</translation>
    </message>
    <message>
      <source>The files say what the project says.</source>
      <translation>Les fichiers disent la même chose que le projet.</translation>
    </message>
    <message>
      <source>The memory is empty: a project gives to it with project settings PROJECT --memory yes.</source>
      <translation>La mémoire est vide : un projet lui donne avec project settings PROJET --memory yes.</translation>
    </message>
    <message>
      <source>The memory of confirmed codes: export, import</source>
      <translation>La mémoire des codes confirmés : export, import</translation>
    </message>
    <message numerus="yes">
      <source>The project is whole: its journal holds %n decisions.</source>
      <translation>
        <numerusform>Le projet est entier : son journal contient %n décision.</numerusform>
        <numerusform>Le projet est entier : son journal contient %n décisions.</numerusform>
      </translation>
    </message>
    <message>
      <source>The project stays with LOINC {version}; {newer} is imported too. To go over to it: project propose {file} --release {name}</source>
      <translation>Le projet reste avec LOINC {version} ; {newer} est importé aussi. Pour y passer : project propose {file} --release {name}</translation>
    </message>
    <message>
      <source>The project's catalogue has no chapters: they come with LOINC_1.</source>
      <translation>Le catalogue du projet n’a pas de chapitres : ils viennent de LOINC_1.</translation>
    </message>
    <message>
      <source>The project's catalogue holds no {code}.</source>
      <translation>Le catalogue du projet ne contient pas {code}.</translation>
    </message>
    <message>
      <source>The release {release} does not hold {code}.</source>
      <translation>La version {release} ne contient pas {code}.</translation>
    </message>
    <message>
      <source>The same file twice counts once. Projects that use the memory learn from it.</source>
      <translation>Le même fichier deux fois compte une fois. Les projets qui utilisent la mémoire en apprennent.</translation>
    </message>
    <message>
      <source>The two readings differ: the row is flagged until one of the codes is confirmed.</source>
      <translation>Les deux lectures diffèrent : la ligne est signalée jusqu’à ce que l’un des codes soit confirmé.</translation>
    </message>
    <message>
      <source>The window opens on this project; close it to come back.</source>
      <translation>La fenêtre s’ouvre sur ce projet ; fermez-la pour revenir.</translation>
    </message>
    <message>
      <source>This is the starter subset, far too small for a real catalogue. Get the whole LOINC release, free of charge, from https://loinc.org/downloads and give it with: loinc-workbench release import Loinc_2.xx.zip</source>
      <translation>C’est le jeu de départ, bien trop petit pour un vrai catalogue. Prenez la version complète de LOINC, gratuite, sur https://loinc.org/downloads et donnez-la avec : loinc-workbench release import Loinc_2.xx.zip</translation>
    </message>
    <message>
      <source>This release is imported already:</source>
      <translation>Cette version est déjà importée :</translation>
    </message>
    <message>
      <source>To confirm a row, give its LOINC code.</source>
      <translation>Pour confirmer une ligne, donnez son code LOINC.</translation>
    </message>
    <message>
      <source>To go on in the window, on a computer with a screen: {program} window {file}</source>
      <translation>Pour continuer dans la fenêtre, sur un ordinateur avec écran : {program} window {file}</translation>
    </message>
    <message>
      <source>Turns a laboratory's own catalogue of analyses into LOINC.</source>
      <translation>Transcode en LOINC le catalogue d’analyses d’un laboratoire.</translation>
    </message>
    <message>
      <source>Units</source>
      <translation>Unités</translation>
    </message>
    <message>
      <source>Usage: </source>
      <translation>Usage : </translation>
    </message>
    <message>
      <source>VERB</source>
      <translation>VERBE</translation>
    </message>
    <message>
      <source>Value set</source>
      <translation>Jeu de valeurs</translation>
    </message>
    <message>
      <source>Verbs</source>
      <translation>Verbes</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>What reaches the target next, the largest volumes first:</source>
      <translation>Ce qui fait atteindre l’objectif, par volumes décroissants :</translation>
    </message>
    <message>
      <source>What the biologist decided so far</source>
      <translation>Ce que le biologiste a décidé jusqu’ici</translation>
    </message>
    <message>
      <source>What to give</source>
      <translation>À donner</translation>
    </message>
    <message>
      <source>What was not given stays: {files}. With --whole nothing would.</source>
      <translation>Ce qui n’a pas été donné reste : {files}. Avec --whole, rien ne resterait.</translation>
    </message>
    <message>
      <source>Who decides? Say it with --reviewer.</source>
      <translation>Qui décide ? Dites-le avec --reviewer.</translation>
    </message>
    <message>
      <source>Without an option, nothing is changed.</source>
      <translation>Sans option, rien n’est changé.</translation>
    </message>
    <message>
      <source>Words, units, specimens and LOINC codes: no laboratory, no project and no code of its own.</source>
      <translation>Libellés, unités, milieux et codes LOINC : ni laboratoire, ni projet, ni code local.</translation>
    </message>
    <message>
      <source>Writes LOINC_4, LOINC_5, LOINC_6 and FHIR files of a project</source>
      <translation>Écrit les fichiers LOINC_4, LOINC_5, LOINC_6 et FHIR d’un projet</translation>
    </message>
    <message>
      <source>Writes the columns local_code,rank,loinc_num,score,confidence,verdict.</source>
      <translation>Écrit les colonnes local_code,rank,loinc_num,score,confidence,verdict.</translation>
    </message>
    <message>
      <source>Writes what the memory holds to a file, for a colleague</source>
      <translation>Écrit dans un fichier ce que contient la mémoire, pour un confrère</translation>
    </message>
    <message>
      <source>Written: {file}</source>
      <translation>Écrit : {file}</translation>
    </message>
    <message>
      <source>a CSV file to write them to, with what is not printed; - is standard output</source>
      <translation>un fichier CSV où les écrire, avec ce qui n’est pas imprimé ; - est la sortie standard</translation>
    </message>
    <message>
      <source>a LOINC code, as 2345-7</source>
      <translation>un code LOINC, comme 2345-7</translation>
    </message>
    <message>
      <source>a project to open, or catalogue files to begin one with</source>
      <translation>un projet à ouvrir, ou des fichiers de catalogue pour en commencer un</translation>
    </message>
    <message>
      <source>a usual name of it</source>
      <translation>nom usuel de ce chapitre</translation>
    </message>
    <message>
      <source>adds the row's columns and loinc_name,reason,question,warnings</source>
      <translation>ajoute les colonnes de la ligne et loinc_name,reason,question,warnings</translation>
    </message>
    <message>
      <source>alike, and so is {codes}</source>
      <translation>proche, de même que {codes}</translation>
    </message>
    <message>
      <source>alike, {share}</source>
      <translation>proche, {share}</translation>
    </message>
    <message>
      <source>also decide anew what was decided otherwise before</source>
      <translation>décider de nouveau aussi ce qui était décidé autrement</translation>
    </message>
    <message>
      <source>also where an import came after it</source>
      <translation>même si un import l’a suivie</translation>
    </message>
    <message>
      <source>an imported release by its name, or the official zip or folder; else the latest imported one, or the starter subset</source>
      <translation>une version importée, par son nom, ou le zip ou dossier officiel ; sinon la dernière importée, ou le jeu de départ</translation>
    </message>
    <message>
      <source>an imported release by its name, or the official zip or folder; else the project's own</source>
      <translation>une version importée par son nom, ou le zip ou dossier officiel ; sinon celle du projet</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>et %n autre</numerusform>
        <numerusform>et %n autres</numerusform>
      </translation>
    </message>
    <message>
      <source>as listed</source>
      <translation>tel que listé</translation>
    </message>
    <message>
      <source>by yearly volume</source>
      <translation>en volume annuel</translation>
    </message>
    <message>
      <source>do not open the window at the end</source>
      <translation>ne pas ouvrir la fenêtre à la fin</translation>
    </message>
    <message>
      <source>exam: the exams of LOINC_2 instead of the analyses</source>
      <translation>exam : les examens de LOINC_2 au lieu des analyses</translation>
    </message>
    <message>
      <source>how many candidates of a row (20)</source>
      <translation>combien de candidats par ligne (20)</translation>
    </message>
    <message>
      <source>how many of the next rows to list (10)</source>
      <translation>combien des prochaines lignes afficher (10)</translation>
    </message>
    <message>
      <source>how the LOINC term stands to the row: the same, wider, narrower, or near (inexact)</source>
      <translation>comment le terme LOINC se rapporte à la ligne : le même, plus large, plus précis, ou proche (inexact)</translation>
    </message>
    <message>
      <source>import</source>
      <translation>import</translation>
    </message>
    <message>
      <source>language of the output (fr)</source>
      <translation>langue des messages (fr)</translation>
    </message>
    <message>
      <source>new rows that say the same as decided ones that are gone get their decisions</source>
      <translation>les nouvelles lignes qui disent la même chose que des lignes décidées disparues reçoivent leurs décisions</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <source>not used</source>
      <translation>non utilisée</translation>
    </message>
    <message>
      <source>nothing fits</source>
      <translation>rien ne convient</translation>
    </message>
    <message>
      <source>only say what would be recorded</source>
      <translation>dire seulement ce qui serait enregistré</translation>
    </message>
    <message>
      <source>only say what would change</source>
      <translation>dire seulement ce qui changerait</translation>
    </message>
    <message>
      <source>only the decisions on this row</source>
      <translation>seulement les décisions sur cette ligne</translation>
    </message>
    <message>
      <source>only the last so many entries</source>
      <translation>seulement les N dernières entrées</translation>
    </message>
    <message>
      <source>otherwise as the first</source>
      <translation>pour le reste comme le premier</translation>
    </message>
    <message>
      <source>probability of being right: {confidence}</source>
      <translation>probabilité d’être juste : {confidence}</translation>
    </message>
    <message>
      <source>probability of being right: {confidence} (it contradicts the row on {axis})</source>
      <translation>probabilité d’être juste : {confidence} (contredit la ligne sur {axis})</translation>
    </message>
    <message>
      <source>record, as one step, the codes of undecided chapters that have a national name, or a usual one</source>
      <translation>enregistrer, en une seule étape, les codes des chapitres à décider qui ont un nom national ou usuel</translation>
    </message>
    <message>
      <source>same words</source>
      <translation>mêmes mots</translation>
    </message>
    <message>
      <source>say for this local code why, axis by axis; give it for each code, or '*' for all</source>
      <translation>dire pourquoi pour ce code local, axe par axe ; à donner pour chaque code, ou '*' pour tous</translation>
    </message>
    <message>
      <source>show this help</source>
      <translation>affiche cette aide</translation>
    </message>
    <message>
      <source>starter subset</source>
      <translation>jeu de départ</translation>
    </message>
    <message>
      <source>the CSV file to write; - is standard output, which is usual</source>
      <translation>le fichier CSV à écrire ; - est la sortie standard, qui sert par défaut</translation>
    </message>
    <message>
      <source>the French value set of the ANS, LOINCFR_JeuDeValeurs.xlsx, to lay over the release</source>
      <translation>le jeu de valeurs français de l’ANS, LOINCFR_JeuDeValeurs.xlsx, à ajouter à la version</translation>
    </message>
    <message>
      <source>the LOINC code, to confirm it; for a chapter also a national interim code</source>
      <translation>le code LOINC, pour le confirmer ; pour un chapitre aussi un code interim national</translation>
    </message>
    <message>
      <source>the OID of the local codes of analysis, exam, chapter or subchapter; again for others</source>
      <translation>l’OID des codes locaux des analyses (analysis), examens (exam), chapitres (chapter) ou sous-chapitres (subchapter) ; à répéter pour d’autres</translation>
    </message>
    <message>
      <source>the RPPS number, 11 digits</source>
      <translation>le numéro RPPS, 11 chiffres</translation>
    </message>
    <message>
      <source>the address under which the FHIR resources stand</source>
      <translation>l’adresse des ressources FHIR</translation>
    </message>
    <message>
      <source>the folder for the project and its files (out)</source>
      <translation>le dossier du projet et de ses fichiers (out)</translation>
    </message>
    <message>
      <source>the folder to write to (out)</source>
      <translation>le dossier où écrire (out)</translation>
    </message>
    <message>
      <source>the laboratory's name</source>
      <translation>le nom du laboratoire</translation>
    </message>
    <message>
      <source>the local code of the row</source>
      <translation>le code local de la ligne</translation>
    </message>
    <message>
      <source>the project's file (.lwb), or the address of a database</source>
      <translation>le fichier du projet (.lwb), ou l’adresse d’une base de données</translation>
    </message>
    <message>
      <source>the row</source>
      <translation>la ligne</translation>
    </message>
    <message>
      <source>the sheet of a workbook</source>
      <translation>la feuille d’un classeur</translation>
    </message>
    <message>
      <source>the term</source>
      <translation>le terme</translation>
    </message>
    <message>
      <source>the zip as loinc.org gives it, or the folder it was unzipped into</source>
      <translation>le zip tel que loinc.org le donne, ou le dossier où il a été décompressé</translation>
    </message>
    <message>
      <source>these files are the whole catalogue: nothing stays of the earlier ones</source>
      <translation>ces fichiers sont tout le catalogue : rien ne reste des précédents</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <source>weight</source>
      <translation>poids</translation>
    </message>
    <message>
      <source>what a code of specimens of your own stands for: T01=serum; again for others</source>
      <translation>ce que désigne un code de milieu propre au laboratoire : T01=sérum ; à répéter pour les autres</translation>
    </message>
    <message>
      <source>what the code names, where it is no analysis</source>
      <translation>ce que désigne le code, si ce n’est pas une analyse</translation>
    </message>
    <message>
      <source>whether rows are read twice</source>
      <translation>si les lignes sont lues deux fois</translation>
    </message>
    <message>
      <source>whether to learn from your other projects and let them learn; yes again renews it</source>
      <translation>apprendre de vos autres projets et les laisser apprendre ; yes de nouveau la renouvelle</translation>
    </message>
    <message>
      <source>which column is what, by header or number: code=Code,label=Libellé,unit=3</source>
      <translation>quelle colonne est quoi, par en-tête ou numéro : code=Code,label=Libellé,unit=3</translation>
    </message>
    <message>
      <source>who decides</source>
      <translation>qui décide</translation>
    </message>
    <message>
      <source>who goes over to another release, where it is another</source>
      <translation>qui passe à une autre version, si c’en est une autre</translation>
    </message>
    <message>
      <source>who reads: a blind second reader is not told the first decisions</source>
      <translation>qui lit : un second lecteur en aveugle ne voit pas les premières décisions</translation>
    </message>
    <message>
      <source>why; kept with the row</source>
      <translation>pourquoi ; conservé avec la ligne</translation>
    </message>
    <message>
      <source>with --explain: how this LOINC code fits the row</source>
      <translation>avec --explain : comment ce code LOINC convient à la ligne</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <source>{0} needs a value behind it.</source>
      <translation>{0} doit être suivi d’une valeur.</translation>
    </message>
    <message>
      <source>{0}: there is no “{1}”. Choose one of: {2}.</source>
      <translation>{0} : « {1} » n’existe pas. Choisissez parmi : {2}.</translation>
    </message>
    <message>
      <source>{0}: “{1}” is not a value of the right kind.</source>
      <translation>{0} : « {1} » n’est pas une valeur du bon genre.</translation>
    </message>
    <message>
      <source>{act} takes no LOINC code: to give the row one, say confirm {loinc}.</source>
      <translation>{act} se donne sans code LOINC : pour en donner un à la ligne, dites confirm {loinc}.</translation>
    </message>
    <message>
      <source>{analyses} analyses, {exams} exams, {chapters} chapters and sub-chapters.</source>
      <translation>{analyses} analyses, {exams} examens, {chapters} chapitres et sous-chapitres.</translation>
    </message>
    <message>
      <source>{codes}: LOINC issued them with a wrong check digit</source>
      <translation>{codes} : LOINC les a publiés avec une clé de contrôle fausse</translation>
    </message>
    <message>
      <source>{code} is not confirmed: only a confirmed row can be read a second time.</source>
      <translation>{code} n’est pas confirmée : seule une ligne confirmée peut être relue.</translation>
    </message>
    <message>
      <source>{code} is read a second time: the relation is the first reader's.</source>
      <translation>{code} est lue une seconde fois : la relation reste celle du premier lecteur.</translation>
    </message>
    <message>
      <source>{done} of {total} analyses have a confirmed LOINC code.</source>
      <translation>{done} analyses sur {total} ont un code LOINC confirmé.</translation>
    </message>
    <message>
      <source>{file} exists already. Bring it up to date with: project import {file} CATALOGUE</source>
      <translation>{file} existe déjà. Pour le mettre à jour : project import {file} CATALOGUE</translation>
    </message>
    <message>
      <source>{file} is there already and is used as it is; remove it to begin anew.</source>
      <translation>{file} existe déjà et sert tel quel ; supprimez-le pour recommencer.</translation>
    </message>
    <message>
      <source>{file} replaces an earlier one.</source>
      <translation>{file} remplace un fichier d’avant.</translation>
    </message>
    <message>
      <source>{file}, row {row}</source>
      <translation>{file}, ligne {row}</translation>
    </message>
    <message>
      <source>{file}, row {row}: {code} is left as it is: {ours} ({reviewer}) → {theirs}</source>
      <translation>{file}, ligne {row} : {code} reste telle quelle : {ours} ({reviewer}) → {theirs}</translation>
    </message>
    <message>
      <source>{name} decided last, not {reviewer}. --decision takes that back all the same.</source>
      <translation>La dernière décision est de {name}, et non de {reviewer}. --decision l’annule quand même.</translation>
    </message>
    <message>
      <source>{name} had confirmed {code}.</source>
      <translation>{name} avait confirmé {code}.</translation>
    </message>
    <message>
      <source>{program} --help says more.</source>
      <translation>{program} --help en dit plus.</translation>
    </message>
    <message>
      <source>{reviewer} confirmed {code}: another biologist has to read it a second time.</source>
      <translation>{reviewer} a confirmé {code} : la seconde lecture revient à un autre biologiste.</translation>
    </message>
    <message>
      <source>{row} does not stand where the journal left it (entry {number}).</source>
      <translation>{row} n'est pas là où le journal l'a laissé (entrée {number}).</translation>
    </message>
    <message>
      <source>{target} is reached.</source>
      <translation>L’objectif de {target} est atteint.</translation>
    </message>
    <message>
      <source>{words}, but in another chapter</source>
      <translation>{words}, mais dans un autre chapitre</translation>
    </message>
    <message>
      <source>{words}; interim code, no LOINC code exists</source>
      <translation>{words} ; code interim, il n’existe pas de code LOINC</translation>
    </message>
    <message>
      <source>“{number}” is no RPPS number: it has 11 digits, the last of which checks the others.</source>
      <translation>« {number} » n’est pas un numéro RPPS : il a 11 chiffres, dont le dernier contrôle les autres.</translation>
    </message>
    <message>
      <source>“{said}” gives no OID. Write it as analysis=1.2.250.1, with one of: {levels}.</source>
      <translation>« {said} » ne donne pas d’OID. Écrivez analysis=1.2.250.1, avec l’un de : {levels}.</translation>
    </message>
    <message>
      <source>“{said}” gives no specimen. Write it as T01=serum.</source>
      <translation>« {said} » n'indique pas de milieu. Écrivez T01=sérum.</translation>
    </message>
    <message numerus="yes">
      <source>… and %n more remarks of this kind.</source>
      <translation>
        <numerusform>… et %n autre remarque de ce genre.</numerusform>
        <numerusform>… et %n autres remarques de ce genre.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Columns</name>
    <message numerus="yes">
      <source>%n characters wide</source>
      <translation>
        <numerusform>%n caractère de large</numerusform>
        <numerusform>%n caractères de large</numerusform>
      </translation>
    </message>
    <message>
      <source>As at first (Ctrl+Shift+K)</source>
      <translation>Comme au début (Ctrl+Maj+K)</translation>
    </message>
    <message>
      <source>Back (Esc)</source>
      <translation>Retour (Échap)</translation>
    </message>
    <message>
      <source>Columns of the table</source>
      <translation>Colonnes du tableau</translation>
    </message>
    <message>
      <source>Columns of the table, from left to right</source>
      <translation>Colonnes du tableau, de gauche à droite</translation>
    </message>
    <message>
      <source>Space shows or hides, ← → makes narrower or wider, Ctrl+↑ Ctrl+↓ moves. Kept for the next time.</source>
      <translation>Espace montre ou cache, ← → rétrécit ou élargit, Ctrl+↑ Ctrl+↓ déplace. C’est retenu pour la prochaine fois.</translation>
    </message>
    <message>
      <source>The columns are as at first: Ctrl+Shift+K gives yours back.</source>
      <translation>Les colonnes sont comme au début : Ctrl+Maj+K rend les vôtres.</translation>
    </message>
    <message>
      <source>The columns are as you had arranged them.</source>
      <translation>Les colonnes sont comme vous les aviez arrangées.</translation>
    </message>
    <message>
      <source>takes the room that is left</source>
      <translation>prend la place qui reste</translation>
    </message>
    <message>
      <source>{column} · {width}</source>
      <translation>{column} · {width}</translation>
    </message>
  </context>
  <context>
    <name>Command</name>
    <message>
      <source>Add the French value set…</source>
      <translation>Ajouter le jeu de valeurs français…</translation>
    </message>
    <message>
      <source>All keys</source>
      <translation>Toutes les touches</translation>
    </message>
    <message>
      <source>Analyses, exams or chapters</source>
      <translation>Analyses, examens ou chapitres</translation>
    </message>
    <message>
      <source>Answer the row's question…</source>
      <translation>Répondre à la question de la ligne…</translation>
    </message>
    <message>
      <source>Arrange the columns…</source>
      <translation>Arranger les colonnes…</translation>
    </message>
    <message>
      <source>Assign the rows of this chapter…</source>
      <translation>Attribuer les lignes de ce chapitre…</translation>
    </message>
    <message>
      <source>Assign the rows of this view…</source>
      <translation>Attribuer les lignes de cette vue…</translation>
    </message>
    <message>
      <source>Back to the rows</source>
      <translation>Retour aux lignes</translation>
    </message>
    <message>
      <source>Close the project</source>
      <translation>Fermer le projet</translation>
    </message>
    <message>
      <source>Columns as at first, or back</source>
      <translation>Colonnes comme au début, ou retour aux vôtres</translation>
    </message>
    <message>
      <source>Compare a returned file…</source>
      <translation>Comparer un fichier revenu…</translation>
    </message>
    <message>
      <source>Confirm all confident rows of this view…</source>
      <translation>Confirmer toutes les lignes sûres de cette vue…</translation>
    </message>
    <message>
      <source>Confirm and go on</source>
      <translation>Confirmer et continuer</translation>
    </message>
    <message>
      <source>Confirm candidate {number} and go on</source>
      <translation>Confirmer le candidat {number} et continuer</translation>
    </message>
    <message>
      <source>Copy the code</source>
      <translation>Copier le code</translation>
    </message>
    <message>
      <source>Coverage</source>
      <translation>Couverture</translation>
    </message>
    <message>
      <source>Dark theme</source>
      <translation>Thème sombre</translation>
    </message>
    <message>
      <source>Do again</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Exclude with a reason…</source>
      <translation>Exclure avec un motif…</translation>
    </message>
    <message>
      <source>Export the confirmed rows…</source>
      <translation>Exporter les lignes confirmées…</translation>
    </message>
    <message>
      <source>Facets</source>
      <translation>Facettes</translation>
    </message>
    <message>
      <source>Filter the rows</source>
      <translation>Filtrer les lignes</translation>
    </message>
    <message>
      <source>Flag with a note, or unflag…</source>
      <translation>Signaler avec une note, ou ne plus signaler…</translation>
    </message>
    <message>
      <source>Give identical rows the same decision…</source>
      <translation>Décider de même les lignes identiques…</translation>
    </message>
    <message>
      <source>Give the answer to the exam's other rows…</source>
      <translation>Donner la réponse aux autres lignes de l’examen…</translation>
    </message>
    <message>
      <source>How the row relates to the code…</source>
      <translation>Relation de la ligne au code…</translation>
    </message>
    <message>
      <source>How to get LOINC</source>
      <translation>Comment obtenir LOINC</translation>
    </message>
    <message>
      <source>Import a LOINC release…</source>
      <translation>Importer une version de LOINC…</translation>
    </message>
    <message>
      <source>Interface in English</source>
      <translation>Interface en anglais</translation>
    </message>
    <message>
      <source>Journal as a table…</source>
      <translation>Journal en tableau…</translation>
    </message>
    <message>
      <source>Keep this view…</source>
      <translation>Garder cette vue…</translation>
    </message>
    <message>
      <source>Look at the next candidate</source>
      <translation>Regarder le candidat suivant</translation>
    </message>
    <message>
      <source>Look at the previous candidate</source>
      <translation>Regarder le candidat précédent</translation>
    </message>
    <message>
      <source>More or fewer candidates</source>
      <translation>Plus ou moins de candidats</translation>
    </message>
    <message>
      <source>Names in English or French</source>
      <translation>Libellés en anglais ou en français</translation>
    </message>
    <message>
      <source>New project…</source>
      <translation>Nouveau projet…</translation>
    </message>
    <message>
      <source>Next ambiguous row</source>
      <translation>Ligne ambiguë suivante</translation>
    </message>
    <message>
      <source>Next open row</source>
      <translation>Ligne suivante à traiter</translation>
    </message>
    <message>
      <source>No LOINC code exists</source>
      <translation>Aucun code LOINC n’existe</translation>
    </message>
    <message>
      <source>Open a project…</source>
      <translation>Ouvrir un projet…</translation>
    </message>
    <message>
      <source>Open the row again</source>
      <translation>Reprendre la ligne</translation>
    </message>
    <message>
      <source>Previous open row</source>
      <translation>Ligne précédente à traiter</translation>
    </message>
    <message>
      <source>Project settings…</source>
      <translation>Réglages du projet…</translation>
    </message>
    <message>
      <source>Propose again for every row</source>
      <translation>Proposer de nouveau pour chaque ligne</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Refuse this candidate</source>
      <translation>Refuser ce candidat</translation>
    </message>
    <message>
      <source>Returned file: its differences</source>
      <translation>Fichier revenu : ses différences</translation>
    </message>
    <message>
      <source>Returned file: take all that is new…</source>
      <translation>Fichier revenu : reprendre tout ce qui est nouveau…</translation>
    </message>
    <message>
      <source>Returned file: take theirs for the row</source>
      <translation>Fichier revenu : reprendre sa réponse pour la ligne</translation>
    </message>
    <message>
      <source>Say what the row's specimen stands for…</source>
      <translation>Dire ce que désigne le milieu de la ligne…</translation>
    </message>
    <message>
      <source>Scroll the comparison down</source>
      <translation>Descendre dans la comparaison</translation>
    </message>
    <message>
      <source>Scroll the comparison up</source>
      <translation>Remonter dans la comparaison</translation>
    </message>
    <message>
      <source>Search LOINC…</source>
      <translation>Chercher dans LOINC…</translation>
    </message>
    <message>
      <source>Second reading: agree</source>
      <translation>Relecture : d’accord</translation>
    </message>
    <message>
      <source>Second reading: another code</source>
      <translation>Relecture : un autre code</translation>
    </message>
    <message>
      <source>Second reading: disagreements</source>
      <translation>Relecture : désaccords</translation>
    </message>
    <message>
      <source>Second reading: mode…</source>
      <translation>Relecture : mode…</translation>
    </message>
    <message>
      <source>Second reading: rows for me</source>
      <translation>Relecture : lignes pour moi</translation>
    </message>
    <message>
      <source>Show the rows that reach 80%</source>
      <translation>Montrer les lignes qui mènent à 80 %</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Passer</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Update the catalogue from a new export…</source>
      <translation>Mettre le catalogue à jour depuis un nouvel export…</translation>
    </message>
    <message>
      <source>Warnings on decided codes</source>
      <translation>Alertes sur les codes décidés</translation>
    </message>
    <message>
      <source>Who decides…</source>
      <translation>Qui décide…</translation>
    </message>
    <message>
      <source>Why not this code…</source>
      <translation>Pourquoi pas ce code…</translation>
    </message>
    <message>
      <source>Write a note…</source>
      <translation>Écrire une note…</translation>
    </message>
  </context>
  <context>
    <name>Comparison</name>
    <message>
      <source>Comparison of the six axes</source>
      <translation>Comparaison des six axes</translation>
    </message>
    <message>
      <source>Contributions to the score: {steps}</source>
      <translation>Contributions au score : {steps}</translation>
    </message>
    <message>
      <source>How sure: {share}</source>
      <translation>Sûreté : {share}</translation>
    </message>
    <message>
      <source>My row</source>
      <translation>Ma ligne</translation>
    </message>
    <message>
      <source>No candidate</source>
      <translation>Aucun candidat</translation>
    </message>
    <message>
      <source>Why this score</source>
      <translation>Pourquoi ce score</translation>
    </message>
    <message>
      <source>or {code}</source>
      <translation>ou {code}</translation>
    </message>
  </context>
  <context>
    <name>Coverage</name>
    <message numerus="yes">
      <source>%n decided codes are withdrawn from LOINC {version} or not in it.</source>
      <translation>
        <numerusform>%n code décidé est retiré de LOINC {version} ou n’y est pas.</numerusform>
        <numerusform>%n codes décidés sont retirés de LOINC {version} ou n’y sont pas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows to 80%</source>
      <translation>
        <numerusform>%n ligne avant 80 %</numerusform>
        <numerusform>%n lignes avant 80 %</numerusform>
      </translation>
    </message>
    <message>
      <source>80% reached</source>
      <translation>80 % atteints</translation>
    </message>
    <message>
      <source>All analyses</source>
      <translation>Toutes les analyses</translation>
    </message>
    <message>
      <source>Back (Esc)</source>
      <translation>Retour (Échap)</translation>
    </message>
    <message>
      <source>Beside the 80%, with a LOINC code</source>
      <translation>À côté des 80 %, avec un code LOINC</translation>
    </message>
    <message>
      <source>By yearly volume</source>
      <translation>En volume annuel</translation>
    </message>
    <message>
      <source>Counted all the same; Shift+A lists them.</source>
      <translation>Compté quand même ; Maj+A en donne la liste.</translation>
    </message>
    <message>
      <source>Counted: analyses in use, in-house and subcontracted. Done: those whose LOINC code a biologist confirmed. Excluded rows are out of the count.</source>
      <translation>Compte : les analyses en usage, sur place et sous-traitées. Fait : celles dont un biologiste a confirmé le code LOINC. Les lignes exclues sont hors décompte.</translation>
    </message>
    <message>
      <source>Coverage</source>
      <translation>Couverture</translation>
    </message>
    <message>
      <source>In-house</source>
      <translation>Sur place</translation>
    </message>
    <message>
      <source>No chapter</source>
      <translation>Sans chapitre</translation>
    </message>
    <message>
      <source>No decision yet.</source>
      <translation>Aucune décision pour l’instant.</translation>
    </message>
    <message>
      <source>Rows decided, day by day</source>
      <translation>Lignes décidées, jour après jour</translation>
    </message>
    <message>
      <source>Show the rows to go (T)</source>
      <translation>Montrer les lignes restantes (T)</translation>
    </message>
    <message>
      <source>Subcontracted</source>
      <translation>Sous-traitées</translation>
    </message>
    <message>
      <source>no rows</source>
      <translation>aucune ligne</translation>
    </message>
    <message>
      <source>{share}, {done} out of {total}</source>
      <translation>{share}, {done} sur {total}</translation>
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message numerus="yes">
      <source>%n earlier files replaced.</source>
      <translation>
        <numerusform>%n fichier d’avant remplacé.</numerusform>
        <numerusform>%n fichiers d’avant remplacés.</numerusform>
      </translation>
    </message>
    <message>
      <source>A name, and behind it the 11 digits of the RPPS number if you have one.</source>
      <translation>Un nom, suivi des 11 chiffres du numéro RPPS si vous en avez un.</translation>
    </message>
    <message>
      <source>A number or a new name (and RPPS), then Enter</source>
      <translation>Un numéro ou un nouveau nom (et RPPS), puis Entrée</translation>
    </message>
    <message>
      <source>Adding the French value set…</source>
      <translation>Ajout du jeu de valeurs français…</translation>
    </message>
    <message>
      <source>Biologist</source>
      <translation>Biologiste</translation>
    </message>
    <message>
      <source>Cancelled: nothing was kept of it.</source>
      <translation>Abandonné : rien n’en a été gardé.</translation>
    </message>
    <message>
      <source>Checking the codes…</source>
      <translation>Contrôle des codes…</translation>
    </message>
    <message>
      <source>Ctrl+, opens them.</source>
      <translation>Ctrl+, les ouvre.</translation>
    </message>
    <message>
      <source>Enter confirms · 1–9 picks · N no code · F flag · X exclude · / filter · Ctrl+F LOINC · F1 keys</source>
      <translation>Entrée confirme · 1–9 choisit · N pas de code · F signaler · X exclure · / filtrer · Ctrl+F LOINC · F1 touches</translation>
    </message>
    <message>
      <source>Every row has its proposals.</source>
      <translation>Chaque ligne a ses propositions.</translation>
    </message>
    <message>
      <source>Folder for the files</source>
      <translation>Dossier pour les fichiers</translation>
    </message>
    <message>
      <source>From now on {name} decides.</source>
      <translation>Désormais, {name} décide.</translation>
    </message>
    <message>
      <source>Importing the LOINC release…</source>
      <translation>Import de la version de LOINC…</translation>
    </message>
    <message>
      <source>LOINC {version} is ready. Its proposals are made anew; what was decided stays.</source>
      <translation>LOINC {version} est prêt. Ses propositions remplaceront celles d’avant ; ce qui est décidé reste.</translation>
    </message>
    <message numerus="yes">
      <source>LOINC {version} is ready: %n terms.</source>
      <translation>
        <numerusform>LOINC {version} est prêt : %n terme.</numerusform>
        <numerusform>LOINC {version} est prêt : %n termes.</numerusform>
      </translation>
    </message>
    <message>
      <source>Looking at the files…</source>
      <translation>Examen des fichiers…</translation>
    </message>
    <message>
      <source>Looking for LOINC candidates</source>
      <translation>Recherche des candidats LOINC</translation>
    </message>
    <message>
      <source>Open for reading only: another window has this project.</source>
      <translation>Ouvert en lecture seule : une autre fenêtre tient ce projet.</translation>
    </message>
    <message>
      <source>Open for reading only: {user} has this project open on {host}.</source>
      <translation>Ouvert en lecture seule : {user} a ce projet ouvert sur {host}.</translation>
    </message>
    <message>
      <source>Opening the project…</source>
      <translation>Ouverture du projet…</translation>
    </message>
    <message>
      <source>Shift+A lists them.</source>
      <translation>Maj+A les liste.</translation>
    </message>
    <message>
      <source>Something is still being done: wait for it, or cancel it.</source>
      <translation>Un travail est encore en cours : attendez-le, ou arrêtez-le.</translation>
    </message>
    <message>
      <source>Stopped: F5 goes on.</source>
      <translation>Arrêté : F5 reprend.</translation>
    </message>
    <message numerus="yes">
      <source>The French value set is loaded: %n codes.</source>
      <translation>
        <numerusform>Le jeu de valeurs français est chargé : %n code.</numerusform>
        <numerusform>Le jeu de valeurs français est chargé : %n codes.</numerusform>
      </translation>
    </message>
    <message>
      <source>The value set goes with a full LOINC release: import one first.</source>
      <translation>Le jeu de valeurs va avec une version complète de LOINC : importez-en une d’abord.</translation>
    </message>
    <message>
      <source>Where to write the journal</source>
      <translation>Où écrire le journal</translation>
    </message>
    <message>
      <source>Who decides?</source>
      <translation>Qui décide ?</translation>
    </message>
    <message>
      <source>Writing the files…</source>
      <translation>Écriture des fichiers…</translation>
    </message>
    <message>
      <source>Writing the journal…</source>
      <translation>Écriture du journal…</translation>
    </message>
    <message>
      <source>go on with LOINC {version}</source>
      <translation>passer à LOINC {version}</translation>
    </message>
    <message>
      <source>stay with LOINC {version}</source>
      <translation>rester avec LOINC {version}</translation>
    </message>
  </context>
  <context>
    <name>Dialog</name>
    <message>
      <source>Excel workbook (*.xlsx);;All files (*)</source>
      <translation>Classeur Excel (*.xlsx);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Files that came back</source>
      <translation>Fichiers revenus</translation>
    </message>
    <message>
      <source>French value set (LOINCFR_JeuDeValeurs.xlsx)</source>
      <translation>Jeu de valeurs français (LOINCFR_JeuDeValeurs.xlsx)</translation>
    </message>
    <message>
      <source>LOINC as downloaded (*.zip);;All files (*)</source>
      <translation>LOINC tel que téléchargé (*.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>LOINC release</source>
      <translation>Version de LOINC</translation>
    </message>
    <message>
      <source>LOINC_4, LOINC_5, LOINC_6, FHIR or a table of codes (*.csv *.txt *.tsv *.json *.xlsx *.ods);;All files (*)</source>
      <translation>LOINC_4, LOINC_5, LOINC_6, FHIR ou une table de codes (*.csv *.txt *.tsv *.json *.xlsx *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Open a project</source>
      <translation>Ouvrir un projet</translation>
    </message>
    <message>
      <source>Projects (*{suffix});;All files (*)</source>
      <translation>Projets (*{suffix});;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
      <source>Tables and LIS files (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
      <translation>Tables et fichiers du SGL (*.csv *.tsv *.txt *.xlsx *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Where to keep the project</source>
      <translation>Où garder le projet</translation>
    </message>
  </context>
  <context>
    <name>Equivalence</name>
    <message>
      <source>equivalent</source>
      <translation>équivalent</translation>
    </message>
    <message>
      <source>no match</source>
      <translation>aucune correspondance</translation>
    </message>
    <message>
      <source>related, inexact</source>
      <translation>apparenté, inexact</translation>
    </message>
    <message>
      <source>the term is narrower</source>
      <translation>terme plus précis</translation>
    </message>
    <message>
      <source>the term is wider</source>
      <translation>terme plus large</translation>
    </message>
  </context>
  <context>
    <name>Error</name>
    <message>
      <source>Nothing to redo.</source>
      <translation>Rien à rétablir.</translation>
    </message>
    <message>
      <source>Nothing to undo.</source>
      <translation>Rien à annuler.</translation>
    </message>
    <message>
      <source>Somebody else has decided in the meantime: nothing was written. Look again and decide.</source>
      <translation>Quelqu’un d’autre a décidé entre-temps : rien n’a été écrit. Regardez de nouveau, puis décidez.</translation>
    </message>
    <message>
      <source>The FHIR files cannot be written: {where}.</source>
      <translation>Les fichiers FHIR ne peuvent pas être écrits : {where}.</translation>
    </message>
    <message>
      <source>The catalogue names two rows alike.</source>
      <translation>Le catalogue nomme deux lignes de la même façon.</translation>
    </message>
    <message>
      <source>The catalogue no longer holds this row.</source>
      <translation>Le catalogue ne contient plus cette ligne.</translation>
    </message>
    <message>
      <source>The database driver for {where} is not installed.</source>
      <translation>Le pilote de base de données pour {where} n’est pas installé.</translation>
    </message>
    <message>
      <source>The database {where} does not answer.</source>
      <translation>La base de données {where} ne répond pas.</translation>
    </message>
    <message>
      <source>The disk is full: the last act was not kept. Make room and do it again.</source>
      <translation>Le disque est plein : le dernier geste n’a pas été gardé. Faites de la place et refaites-le.</translation>
    </message>
    <message>
      <source>The disk or the network drive failed: the last act was not kept. Do it again.</source>
      <translation>Le disque ou le lecteur réseau a échoué : le dernier geste n’a pas été gardé. Refaites-le.</translation>
    </message>
    <message>
      <source>The folder of {where} does not exist.</source>
      <translation>Le dossier de {where} n’existe pas.</translation>
    </message>
    <message>
      <source>The memory of confirmed codes cannot be read: {problem} Correct the file or remove it: {file}</source>
      <translation>La mémoire des codes confirmés est illisible : {problem} Corrigez le fichier ou supprimez-le : {file}</translation>
    </message>
    <message>
      <source>The project is open for reading only.</source>
      <translation>Le projet est ouvert en lecture seule.</translation>
    </message>
    <message>
      <source>The project {where} refused ({code}).</source>
      <translation>Le projet {where} a refusé ({code}).</translation>
    </message>
    <message>
      <source>The system refused: {reason} ({file}).</source>
      <translation>Le système a refusé : {reason} ({file}).</translation>
    </message>
    <message>
      <source>There is no project {where}.</source>
      <translation>Il n’y a pas de projet {where}.</translation>
    </message>
    <message>
      <source>This decision contradicts itself and was not kept.</source>
      <translation>Cette décision se contredit et n’a pas été gardée.</translation>
    </message>
    <message>
      <source>{where} belongs to another program.</source>
      <translation>{where} appartient à un autre logiciel.</translation>
    </message>
    <message>
      <source>{where} cannot be written. Copy it to a folder of your own.</source>
      <translation>{where} ne peut pas être écrit. Copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
      <source>{where} is damaged. Restore it from a copy.</source>
      <translation>{where} est endommagé. Restaurez-le depuis une copie.</translation>
    </message>
    <message>
      <source>{where} is not a project of the workbench.</source>
      <translation>{where} n’est pas un projet de ce logiciel.</translation>
    </message>
    <message>
      <source>{where} is not the address of a database.</source>
      <translation>{where} n’est pas l’adresse d’une base de données.</translation>
    </message>
    <message>
      <source>{where} is of an older version: open it once where it can be written.</source>
      <translation>{where} est d’une version plus ancienne : ouvrez-le une fois là où il peut être écrit.</translation>
    </message>
    <message>
      <source>{where} is open in another window, by {user} on {host}. Close it there first.</source>
      <translation>{where} est ouvert dans une autre fenêtre, par {user} sur {host}. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
      <source>{where} is open in another window. Close it there first.</source>
      <translation>{where} est ouvert dans une autre fenêtre. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
      <source>{where} was written by a newer version of the workbench. Update the workbench to open it.</source>
      <translation>{where} a été écrit par une version plus récente du logiciel. Mettez-le à jour pour l’ouvrir.</translation>
    </message>
  </context>
  <context>
    <name>Export</name>
    <message numerus="yes">
      <source>%n excluded</source>
      <translation>
        <numerusform>%n hors décompte</numerusform>
        <numerusform>%n hors décompte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files written</source>
      <translation>
        <numerusform>%n fichier écrit</numerusform>
        <numerusform>%n fichiers écrits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows that wait for your blind reading are left out.</source>
      <translation>
        <numerusform>%n ligne qui attend votre lecture en aveugle n’y est pas.</numerusform>
        <numerusform>%n lignes qui attendent votre lecture en aveugle n’y sont pas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n still open</source>
      <translation>
        <numerusform>%n encore à décider</numerusform>
        <numerusform>%n encore à décider</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n warnings before the files are written</source>
      <translation>
        <numerusform>%n alerte avant d’écrire les fichiers</numerusform>
        <numerusform>%n alertes avant d’écrire les fichiers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n warnings on decided codes</source>
      <translation>
        <numerusform>%n alerte sur les codes décidés</numerusform>
        <numerusform>%n alertes sur les codes décidés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n with a LOINC code</source>
      <translation>
        <numerusform>%n avec un code LOINC</numerusform>
        <numerusform>%n avec un code LOINC</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without: no code exists</source>
      <translation>
        <numerusform>%n sans code existant</numerusform>
        <numerusform>%n sans code existant</numerusform>
      </translation>
    </message>
    <message>
      <source>Back (Esc)</source>
      <translation>Retour (Échap)</translation>
    </message>
    <message>
      <source>Enter goes to the row, Esc back. The facet “Warnings” (F2) shows all warned rows.</source>
      <translation>Entrée va à la ligne, Échap revient. La facette « Alertes » (F2) montre toutes les lignes qui en ont.</translation>
    </message>
    <message>
      <source>Enter goes to the row; Ctrl+E then takes the export up again. Ctrl+Enter writes the files all the same, Esc writes nothing.</source>
      <translation>Entrée va à la ligne ; Ctrl+E reprend ensuite l’export. Ctrl+Entrée écrit quand même les fichiers, Échap n’écrit rien.</translation>
    </message>
    <message>
      <source>Files written</source>
      <translation>Fichiers écrits</translation>
    </message>
    <message>
      <source>Go to the row (Enter)</source>
      <translation>Aller à la ligne (Entrée)</translation>
    </message>
    <message>
      <source>Nothing is written yet: Ctrl+E takes the export up again.</source>
      <translation>Rien n’est encore écrit : Ctrl+E reprend l’export.</translation>
    </message>
    <message>
      <source>Nothing on this computer opens a folder: {folder}</source>
      <translation>Rien sur cet ordinateur n’ouvre un dossier : {folder}</translation>
    </message>
    <message>
      <source>Nothing speaks against the codes decided so far.</source>
      <translation>Rien ne parle contre les codes décidés jusqu’ici.</translation>
    </message>
    <message>
      <source>Only the first {count} are listed.</source>
      <translation>Seules les {count} premières sont listées.</translation>
    </message>
    <message>
      <source>Open the folder (Enter)</source>
      <translation>Ouvrir le dossier (Entrée)</translation>
    </message>
    <message>
      <source>Warnings</source>
      <translation>Alertes</translation>
    </message>
    <message>
      <source>Write anyway (Ctrl+Enter)</source>
      <translation>Écrire quand même (Ctrl+Entrée)</translation>
    </message>
    <message>
      <source>Write nothing (Esc)</source>
      <translation>Ne rien écrire (Échap)</translation>
    </message>
  </context>
  <context>
    <name>Facets</name>
    <message numerus="yes">
      <source>%n more…</source>
      <translation>
        <numerusform>%n autre…</numerusform>
        <numerusform>%n autres…</numerusform>
      </translation>
    </message>
    <message>
      <source>Assigned to</source>
      <translation>Attribué à</translation>
    </message>
    <message>
      <source>Chapter</source>
      <translation>Chapitre</translation>
    </message>
    <message>
      <source>Done where</source>
      <translation>Réalisation</translation>
    </message>
    <message>
      <source>Exam</source>
      <translation>Examen</translation>
    </message>
    <message>
      <source>Facets: narrow the rows</source>
      <translation>Facettes : resserrer les lignes</translation>
    </message>
    <message>
      <source>Narrow</source>
      <translation>Resserrer</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Tout montrer</translation>
    </message>
    <message>
      <source>Since the last import</source>
      <translation>Depuis le dernier import</translation>
    </message>
    <message>
      <source>Specimen</source>
      <translation>Milieu</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Unité</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Verdict</translation>
    </message>
    <message>
      <source>Warnings</source>
      <translation>Alertes</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>changé</translation>
    </message>
    <message>
      <source>in-house</source>
      <translation>sur place</translation>
    </message>
    <message>
      <source>no warning</source>
      <translation>sans alerte</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>personne</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>non dit</translation>
    </message>
    <message>
      <source>subcontracted</source>
      <translation>sous-traité</translation>
    </message>
    <message>
      <source>unchanged</source>
      <translation>inchangé</translation>
    </message>
    <message>
      <source>unit missing</source>
      <translation>unité absente</translation>
    </message>
    <message>
      <source>with a unit</source>
      <translation>avec unité</translation>
    </message>
    <message>
      <source>with a warning</source>
      <translation>avec alerte</translation>
    </message>
  </context>
  <context>
    <name>Facts</name>
    <message>
      <source>Also called</source>
      <translation>Dit aussi</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Definition</source>
      <translation>Définition</translation>
    </message>
    <message>
      <source>English</source>
      <translation>Anglais</translation>
    </message>
    <message>
      <source>French</source>
      <translation>Français</translation>
    </message>
    <message>
      <source>French value set</source>
      <translation>Jeu de valeurs français</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Nature</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>Rang</translation>
    </message>
    <message>
      <source>Replaced by</source>
      <translation>Remplacé par</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <source>Synonyms</source>
      <translation>Synonymes</translation>
    </message>
    <message>
      <source>The LOINC term</source>
      <translation>Le terme LOINC</translation>
    </message>
    <message>
      <source>The national code</source>
      <translation>Le code national</translation>
    </message>
    <message>
      <source>Third-party notice</source>
      <translation>Mention d’un tiers</translation>
    </message>
    <message>
      <source>Units</source>
      <translation>Unités</translation>
    </message>
    <message>
      <source>active</source>
      <translation>actif</translation>
    </message>
    <message>
      <source>deprecated</source>
      <translation>retiré</translation>
    </message>
    <message>
      <source>discouraged</source>
      <translation>déconseillé</translation>
    </message>
    <message>
      <source>in the “circuit de la biologie” value set</source>
      <translation>dans le jeu de valeurs « circuit de la biologie »</translation>
    </message>
    <message>
      <source>interim code, because LOINC has none: it leaves in FHIR, not in LOINC_4</source>
      <translation>code interim, car LOINC n’en a pas : il part dans FHIR, pas dans LOINC_4</translation>
    </message>
    <message>
      <source>not in the “circuit de la biologie” value set: the LIS will report it</source>
      <translation>hors du jeu de valeurs « circuit de la biologie » : le SGL le signalera</translation>
    </message>
    <message>
      <source>not ranked</source>
      <translation>non classé</translation>
    </message>
    <message>
      <source>trial</source>
      <translation>à l’essai</translation>
    </message>
    <message>
      <source>{rank} among common tests</source>
      <translation>{rank}ᵉ des examens courants</translation>
    </message>
  </context>
  <context>
    <name>Field</name>
    <message>
      <source>Chapter</source>
      <translation>Chapitre</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Exam</source>
      <translation>Examen</translation>
    </message>
    <message>
      <source>Executing laboratory</source>
      <translation>Laboratoire exécutant</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Libellé</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Technique</translation>
    </message>
    <message>
      <source>NABM</source>
      <translation>NABM</translation>
    </message>
    <message>
      <source>Property</source>
      <translation>Grandeur</translation>
    </message>
    <message>
      <source>Reference range</source>
      <translation>Valeurs de référence</translation>
    </message>
    <message>
      <source>Result type</source>
      <translation>Type de résultat</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>Échelle</translation>
    </message>
    <message>
      <source>Specimen</source>
      <translation>Milieu</translation>
    </message>
    <message>
      <source>Specimen code</source>
      <translation>Code milieu</translation>
    </message>
    <message>
      <source>Sub-chapter</source>
      <translation>Sous-chapitre</translation>
    </message>
    <message>
      <source>Subcontracted</source>
      <translation>Sous-traité</translation>
    </message>
    <message>
      <source>Subcontracted to</source>
      <translation>Sous-traité à</translation>
    </message>
    <message>
      <source>Synonyms</source>
      <translation>Synonymes</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Temporalité</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Unité</translation>
    </message>
    <message>
      <source>Unit code</source>
      <translation>Code unité</translation>
    </message>
    <message>
      <source>Yearly volume</source>
      <translation>Volume annuel</translation>
    </message>
  </context>
  <context>
    <name>Files</name>
    <message numerus="yes">
      <source>%n rows have no code of their own. Those that say the same as before keep the code made for them.</source>
      <translation>
        <numerusform>%n ligne n’a pas de code à elle. Si elle dit la même chose qu’avant, elle garde le code créé pour elle.</numerusform>
        <numerusform>%n lignes n’ont pas de code à elles. Celles qui disent la même chose qu’avant gardent le code créé pour elles.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows have no code. Codes were made from their places, beginning with {second}; if there is a column of codes, choose it.</source>
      <translation>
        <numerusform>%n ligne n’a pas de code. Un code a été fait de sa place, à partir de {second} ; s’il y a une colonne de codes, choisissez-la.</numerusform>
        <numerusform>%n lignes n’ont pas de code. Des codes ont été faits de leurs places, à partir de {second} ; s’il y a une colonne de codes, choisissez-la.</numerusform>
      </translation>
    </message>
    <message>
      <source>Columns: {second} instead of {first} (“{value}”). A separator is missing or is another one, or one stands inside a text without quotes; correct the row.</source>
      <translation>Colonnes : {second} au lieu de {first} (« {value} »). Un séparateur manque ou est un autre, ou il y en a un dans un texte sans guillemets ; corrigez la ligne.</translation>
    </message>
    <message>
      <source>Its columns are {value}; those of a memory of confirmed codes are {all}.</source>
      <translation>Ses colonnes sont {value} ; celles d'une mémoire de codes confirmés sont {all}.</translation>
    </message>
    <message>
      <source>Its letters were read as those of an older system ({first}): “{value}”. If that is wrong, export the file in UTF-8.</source>
      <translation>Les lettres ont été lues comme celles d’un ancien système ({first}) : « {value} ». Si ce n’est pas juste, exportez le fichier en UTF-8.</translation>
    </message>
    <message>
      <source>LOINC codes are not read here. To take them over, compare the file with the project afterwards (Ctrl+B).</source>
      <translation>Les codes LOINC ne sont pas lus ici. Pour les reprendre, comparez ensuite le fichier au projet (Ctrl+B).</translation>
    </message>
    <message>
      <source>LOINC_1 has no chapter {value}. Export LOINC_1 and LOINC_2 on the same day.</source>
      <translation>LOINC_1 n’a pas de chapitre {value}. Exportez LOINC_1 et LOINC_2 le même jour.</translation>
    </message>
    <message>
      <source>LOINC_3 has no analysis {value}. Export LOINC_2 and LOINC_3 on the same day.</source>
      <translation>LOINC_3 n’a pas d’analyse {value}. Exportez LOINC_2 et LOINC_3 le même jour.</translation>
    </message>
    <message>
      <source>LOINC_3 has no analysis {value}. It went in, but LOINC_6 cannot hold it.</source>
      <translation>LOINC_3 n’a pas d’analyse {value}. Elle est entrée, mais LOINC_6 ne peut pas la contenir.</translation>
    </message>
    <message>
      <source>No column of {file} holds the local codes of this project. Its columns: {all}.</source>
      <translation>Aucune colonne de {file} ne contient les codes locaux de ce projet. Ses colonnes : {all}.</translation>
    </message>
    <message>
      <source>No file was given.</source>
      <translation>Aucun fichier n’a été donné.</translation>
    </message>
    <message>
      <source>Not used: {value}. A file of decisions has the columns {all}.</source>
      <translation>Non utilisé : {value}. Un fichier de décisions a les colonnes {all}.</translation>
    </message>
    <message>
      <source>Some letters cannot be read (“{value}”). Export the file again in UTF-8 or Windows-1252.</source>
      <translation>Des lettres sont illisibles (« {value} »). Exportez de nouveau le fichier en UTF-8 ou Windows-1252.</translation>
    </message>
    <message>
      <source>The FHIR resources have a stand-in address (.invalid): the laboratory's own is not in the settings.</source>
      <translation>Les ressources FHIR portent une adresse provisoire (.invalid) : celle du laboratoire n’est pas dans les réglages.</translation>
    </message>
    <message>
      <source>The catalogue holds no {value}. Correct the code.</source>
      <translation>Le catalogue ne contient pas {value}. Corrigez le code.</translation>
    </message>
    <message>
      <source>The catalogue is empty: there is nothing to write.</source>
      <translation>Le catalogue est vide : il n’y a rien à écrire.</translation>
    </message>
    <message numerus="yes">
      <source>The codes of %n rows stand on several rows: {others} (rows in brackets). These rows got codes made from their places, beginning with {second}, and theirs are kept beside; all others keep theirs. If each is an analysis of its own, give it a code of its own in the file.</source>
      <translation>
        <numerusform>Le code de %n ligne figure sur plusieurs lignes : {others} (lignes entre parenthèses). Cette ligne a reçu un code fait de sa place, {second}, et le sien est gardé à côté ; toutes les autres gardent le leur. Si c’est une analyse à part entière, donnez-lui son propre code dans le fichier.</numerusform>
        <numerusform>Les codes de %n lignes figurent sur plusieurs lignes : {others} (lignes entre parenthèses). Ces lignes ont reçu des codes faits de leurs places, à partir de {second}, et les leurs sont gardés à côté ; toutes les autres gardent le leur. Si chacune est une analyse à part entière, donnez-lui son propre code dans le fichier.</numerusform>
      </translation>
    </message>
    <message>
      <source>The decision is {first}, and there is a LOINC code, {value}. Keep one of the two.</source>
      <translation>La décision est {first}, et il y a un code LOINC, {value}. Gardez l’un des deux.</translation>
    </message>
    <message>
      <source>The name says {first}, but the columns are those of {second}. It was read as {second}.</source>
      <translation>Le nom dit {first}, mais les colonnes sont celles de {second}. Le fichier a été lu comme {second}.</translation>
    </message>
    <message>
      <source>The row is left out.</source>
      <translation>La ligne est laissée de côté.</translation>
    </message>
    <message>
      <source>The sheet “{value}” was read. Others hold rows too: {all}. To read another one, choose it above its columns.</source>
      <translation>La feuille « {value} » a été lue. D’autres contiennent aussi des lignes : {all}. Pour en lire une autre, choisissez-la au-dessus de ses colonnes.</translation>
    </message>
    <message>
      <source>The spreadsheet says {value} here. Correct the formula or the cell.</source>
      <translation>Le tableur dit {value} ici. Corrigez la formule ou la cellule.</translation>
    </message>
    <message>
      <source>The text has {first} characters and was cut after {second} (“{value}…”). Is a quote missing?</source>
      <translation>Le texte a {first} caractères et a été coupé après {second} (« {value}… »). Manque-t-il un guillemet ?</translation>
    </message>
    <message>
      <source>There is a NUL character (“{value}”). Export the file again.</source>
      <translation>Il y a un caractère NUL (« {value} »). Exportez de nouveau le fichier.</translation>
    </message>
    <message>
      <source>There is a date ({value}): a spreadsheet has most likely made it of a code. Export the column as text.</source>
      <translation>Il y a une date ({value}) : un tableur l’a sans doute faite d’un code. Exportez la colonne comme du texte.</translation>
    </message>
    <message>
      <source>There is a formula ({value}). Its last value was taken; paste values in its place.</source>
      <translation>Il y a une formule ({value}). Sa dernière valeur a été prise ; collez des valeurs à la place.</translation>
    </message>
    <message>
      <source>There is a formula without a value ({value}). Open the file in a spreadsheet, save it, read it again.</source>
      <translation>Il y a une formule sans valeur ({value}). Ouvrez le fichier dans un tableur, enregistrez-le, relisez-le.</translation>
    </message>
    <message>
      <source>There is a formula written as text ({value}), not what it gives. Write the value in its place.</source>
      <translation>Une formule est écrite comme texte ({value}), et non ce qu’elle donne. Écrivez la valeur à sa place.</translation>
    </message>
    <message>
      <source>There is no code. Give the row one in the file.</source>
      <translation>Il n’y a pas de code. Donnez-en un à la ligne dans le fichier.</translation>
    </message>
    <message>
      <source>There is no code; the row is known as {first}. Give it a code in the file.</source>
      <translation>Il n’y a pas de code ; la ligne est connue comme {first}. Donnez-lui un code dans le fichier.</translation>
    </message>
    <message>
      <source>There is no label. Give the row one in the file.</source>
      <translation>Il n’y a pas de libellé. Donnez-en un à la ligne dans le fichier.</translation>
    </message>
    <message>
      <source>Which column of {file} holds the labels? Choose one of: {all}.</source>
      <translation>Quelle colonne de {file} contient les libellés ? Choisissez parmi : {all}.</translation>
    </message>
    <message>
      <source>{code}, {loinc}: {sentence}</source>
      <translation>{code}, {loinc} : {sentence}</translation>
    </message>
    <message>
      <source>{file} and {second} are both {first}. Give one file of each kind.</source>
      <translation>{file} et {second} sont tous deux {first}. Donnez un seul fichier de chaque sorte.</translation>
    </message>
    <message>
      <source>{file} cannot be read: {first}. Close it elsewhere, check your rights.</source>
      <translation>{file} ne peut pas être lu : {first}. Fermez-le ailleurs, vérifiez vos droits.</translation>
    </message>
    <message>
      <source>{file} cannot be written: {first}. Nothing was changed; check the folder, the room and your rights.</source>
      <translation>{file} ne peut pas être écrit : {first}. Rien n’a été changé ; vérifiez le dossier, la place et vos droits.</translation>
    </message>
    <message>
      <source>{file} has a header and no rows. Export it again.</source>
      <translation>{file} a un en-tête et aucune ligne. Exportez-le de nouveau.</translation>
    </message>
    <message>
      <source>{file} has no column of LOINC codes. Its columns: {all}.</source>
      <translation>{file} n’a pas de colonne de codes LOINC. Ses colonnes : {all}.</translation>
    </message>
    <message>
      <source>{file} has no column “{first}”. Its columns: {others}.</source>
      <translation>{file} n’a pas de colonne « {first} ». Ses colonnes : {others}.</translation>
    </message>
    <message>
      <source>{file} has no sheet “{first}”. Its sheets: {others}.</source>
      <translation>{file} n’a pas de feuille « {first} ». Ses feuilles : {others}.</translation>
    </message>
    <message>
      <source>{file} has several columns of LOINC codes: {all}. Leave the one that counts.</source>
      <translation>{file} a plusieurs colonnes de codes LOINC : {all}. Ne laissez que celle qui compte.</translation>
    </message>
    <message>
      <source>{file} has the columns of {first}, which asks for codes. Give {second}, which brings them.</source>
      <translation>{file} a les colonnes de {first}, qui demande des codes. Donnez {second}, qui les apporte.</translation>
    </message>
    <message>
      <source>{file} holds more than {first} MB, too much for a catalogue. Is it the file?</source>
      <translation>{file} contient plus de {first} Mo, trop pour un catalogue. Est-ce le bon fichier ?</translation>
    </message>
    <message>
      <source>{file} is a project, no catalogue. Open it in the window, or give it to a verb that takes one (project propose, decide, export …).</source>
      <translation>{file} est un projet, pas un catalogue. Ouvrez-le dans la fenêtre, ou donnez-le à un verbe qui en prend un (project propose, decide, export…).</translation>
    </message>
    <message>
      <source>{file} is a web page or XML under the name of a table. Open it in a spreadsheet and save it as .xlsx.</source>
      <translation>{file} est une page web ou du XML sous le nom d’un tableau. Ouvrez-le dans un tableur et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
      <source>{file} is a workbook, and a text file is wanted here. Save it as .csv and give that one.</source>
      <translation>{file} est un classeur, et il faut ici un fichier texte. Enregistrez-le en .csv et donnez celui-là.</translation>
    </message>
    <message>
      <source>{file} is a zip. Unzip it and give the files that are in it.</source>
      <translation>{file} est un zip. Décompressez-le et donnez les fichiers qui s’y trouvent.</translation>
    </message>
    <message>
      <source>{file} is damaged. Open it in a spreadsheet and save it anew.</source>
      <translation>{file} est endommagé. Ouvrez-le dans un tableur et enregistrez-le de nouveau.</translation>
    </message>
    <message>
      <source>{file} is damaged: its characters cannot be read. Export it in UTF-8.</source>
      <translation>{file} est endommagé : ses caractères sont illisibles. Exportez-le en UTF-8.</translation>
    </message>
    <message>
      <source>{file} is empty. Export it again.</source>
      <translation>{file} est vide. Exportez-le de nouveau.</translation>
    </message>
    <message>
      <source>{file} is in the format of Excel before 2007. Save it as .xlsx or .csv.</source>
      <translation>{file} est au format d’Excel d’avant 2007. Enregistrez-le en .xlsx ou en .csv.</translation>
    </message>
    <message>
      <source>{file} is no text and no workbook. Give a CSV, TSV, XLSX or ODS file.</source>
      <translation>{file} n’est ni un texte ni un classeur. Donnez un fichier CSV, TSV, XLSX ou ODS.</translation>
    </message>
    <message>
      <source>{file} is none of the files LOINC_1 to LOINC_6: neither its name nor its columns fit.</source>
      <translation>{file} n’est aucun des fichiers LOINC_1 à LOINC_6 : ni son nom ni ses colonnes ne conviennent.</translation>
    </message>
    <message>
      <source>{file} is not there. Check the name and the folder.</source>
      <translation>{file} n’est pas là. Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
      <source>{file} is protected by a password. Save it without one and read it again.</source>
      <translation>{file} est protégé par un mot de passe. Enregistrez-le sans mot de passe et relisez-le.</translation>
    </message>
    <message>
      <source>{file} was encoded twice (“{first}”): its accents are lost. Export it again, in UTF-8 or Windows-1252.</source>
      <translation>{file} a été encodé deux fois (« {first} ») : ses accents sont perdus. Exportez-le de nouveau, en UTF-8 ou Windows-1252.</translation>
    </message>
    <message>
      <source>{file}, column “{column}”:</source>
      <translation>{file}, colonne « {column} » :</translation>
    </message>
    <message>
      <source>{file}, row {row}, column “{column}”:</source>
      <translation>{file}, ligne {row}, colonne « {column} » :</translation>
    </message>
    <message>
      <source>{file}, row {row}:</source>
      <translation>{file}, ligne {row} :</translation>
    </message>
    <message>
      <source>{file}:</source>
      <translation>{file} :</translation>
    </message>
    <message>
      <source>{value} already stands in row {first} for “{second}”, which was kept. Give each a code of its own.</source>
      <translation>{value} est déjà à la ligne {first} pour « {second} », qui a été gardée. Donnez à chacune un code à elle.</translation>
    </message>
    <message>
      <source>{value} has lost digits: a spreadsheet took the code for a number. Export the column as text.</source>
      <translation>{value} a perdu des chiffres : un tableur a pris le code pour un nombre. Exportez la colonne comme du texte.</translation>
    </message>
    <message>
      <source>{value} is decided otherwise in row {first}: neither went in. Keep one of the two.</source>
      <translation>{value} est décidé autrement en ligne {first} : aucune des deux n’a été prise. Gardez l’une des deux.</translation>
    </message>
    <message>
      <source>{value} is no LOINC code: its form or its check digit is wrong. Correct it where it was entered.</source>
      <translation>{value} n’est pas un code LOINC : sa forme ou sa clé de contrôle est fausse. Corrigez-le là où il a été saisi.</translation>
    </message>
    <message>
      <source>{value} is shorter than the other codes ({first} digits): a spreadsheet may have cut zeros. Export the codes as text.</source>
      <translation>{value} est plus court que les autres codes ({first} chiffres) : un tableur a pu couper des zéros. Exportez les codes comme du texte.</translation>
    </message>
    <message>
      <source>{value} is to be confirmed, but its LOINC code is missing.</source>
      <translation>{value} est à confirmer, mais son code LOINC manque.</translation>
    </message>
    <message>
      <source>{value} is to be excluded without a reason: write it here.</source>
      <translation>{value} est à exclure sans motif : écrivez-le ici.</translation>
    </message>
    <message>
      <source>{value} looks like a LOINC code. A local code should not: begin it with a letter.</source>
      <translation>{value} ressemble à un code LOINC. Un code local ne devrait pas : commencez-le par une lettre.</translation>
    </message>
    <message>
      <source>{value} repeats row {first}. It went in once; nothing to do.</source>
      <translation>{value} répète la ligne {first}. Elle est entrée une fois ; rien à faire.</translation>
    </message>
    <message>
      <source>“{first}” chooses no column. Write it as code=Code,label=Libellé,unit=3.</source>
      <translation>« {first} » ne choisit aucune colonne. Écrivez par exemple code=Code,label=Libellé,unit=3.</translation>
    </message>
    <message>
      <source>“{value}” is a line of sums, no analysis: it did not go in.</source>
      <translation>« {value} » est une ligne de sommes, non une analyse : elle n’est pas entrée.</translation>
    </message>
    <message>
      <source>“{value}” is neither yes nor no; whether the analysis is subcontracted stays open.</source>
      <translation>« {value} » n’est ni oui ni non ; la sous-traitance de l’analyse reste indéterminée.</translation>
    </message>
    <message>
      <source>“{value}” is no decision. Write one of: {all}.</source>
      <translation>« {value} » n’est pas une décision. Écrivez l’une de : {all}.</translation>
    </message>
    <message>
      <source>“{value}” is no equivalence. Write one of: {all}.</source>
      <translation>« {value} » n’est pas une équivalence. Écrivez l’un de : {all}.</translation>
    </message>
    <message>
      <source>“{value}” is no level. Write one of: {all}.</source>
      <translation>« {value} » n’est pas un niveau. Écrivez l’un de : {all}.</translation>
    </message>
    <message>
      <source>“{value}” is not a number of results; it was not used.</source>
      <translation>« {value} » n’est pas un nombre de résultats ; il n’a pas été utilisé.</translation>
    </message>
    <message>
      <source>“{value}” says nothing but its name: it was taken for the chapter of the lines below. If it is an analysis, give it a code.</source>
      <translation>« {value} » ne dit rien d’autre que son nom : la ligne a été prise pour le chapitre de celles qui suivent. Si c’est une analyse, donnez-lui un code.</translation>
    </message>
  </context>
  <context>
    <name>FilesStep</name>
    <message>
      <source>Choose files…</source>
      <translation>Choisir des fichiers…</translation>
    </message>
    <message>
      <source>Files of the laboratory</source>
      <translation>Fichiers du laboratoire</translation>
    </message>
    <message>
      <source>LOINC_1, LOINC_2 and LOINC_3 as they are, together or alone; or any table (CSV, TSV, XLSX, ODS). A table beside them may add what they lack: subcontracting, yearly volume, chapter. Drop them here, or choose them.</source>
      <translation>LOINC_1, LOINC_2 et LOINC_3 tels quels, ensemble ou seuls ; ou une table quelconque (CSV, TSV, XLSX, ODS). Une table à côté d’eux peut ajouter ce qui leur manque : sous-traitance, volume annuel, chapitre. Déposez-les ici, ou choisissez-les.</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Which files does your LIS export?</source>
      <translation>Quels fichiers votre SGL exporte-t-il ?</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <source>Coverage (G)</source>
      <translation>Couverture (G)</translation>
    </message>
    <message>
      <source>Coverage of the catalogue</source>
      <translation>Couverture du catalogue</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>LOINC {release}</source>
      <translation>LOINC {release}</translation>
    </message>
    <message>
      <source>Read only</source>
      <translation>Lecture seule</translation>
    </message>
    <message>
      <source>Reviewer: {name}</source>
      <translation>Biologiste : {name}</translation>
    </message>
    <message>
      <source>Search LOINC (Ctrl+F)</source>
      <translation>Chercher (Ctrl+F)</translation>
    </message>
  </context>
  <context>
    <name>Inline</name>
    <message>
      <source>Answer</source>
      <translation>Réponse</translation>
    </message>
    <message>
      <source>Cancel (Esc)</source>
      <translation>Abandonner (Échap)</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <source>OK (Enter)</source>
      <translation>OK (Entrée)</translation>
    </message>
  </context>
  <context>
    <name>Journal</name>
    <message numerus="yes">
      <source>%n decided codes stay, {withdrawn} of them withdrawn or not in it</source>
      <translation>
        <numerusform>%n code décidé reste, dont {withdrawn} retirés ou absents</numerusform>
        <numerusform>%n codes décidés restent, dont {withdrawn} retirés ou absents</numerusform>
      </translation>
    </message>
    <message>
      <source>assigned to nobody</source>
      <translation>attribuée à personne</translation>
    </message>
    <message>
      <source>assigned to {name}</source>
      <translation>attribuée à {name}</translation>
    </message>
    <message>
      <source>note taken away</source>
      <translation>note retirée</translation>
    </message>
    <message>
      <source>note: {text}</source>
      <translation>note : {text}</translation>
    </message>
    <message>
      <source>{code} no longer refused</source>
      <translation>{code} n’est plus refusé</translation>
    </message>
    <message>
      <source>{code} refused</source>
      <translation>{code} refusé</translation>
    </message>
  </context>
  <context>
    <name>Key</name>
    <message>
      <source>Alt</source>
      <translation>Alt</translation>
    </message>
    <message>
      <source>Ctrl</source>
      <translation>Ctrl</translation>
    </message>
    <message>
      <source>Del</source>
      <translation>Suppr</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Entrée</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Échap</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Maj</translation>
    </message>
  </context>
  <context>
    <name>Keys</name>
    <message>
      <source>Back (Esc)</source>
      <translation>Retour (Échap)</translation>
    </message>
    <message>
      <source>Confirm the candidate of this number and go on</source>
      <translation>Confirmer le candidat de ce numéro et continuer</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <source>↑ and ↓ go from row to row; on a French keyboard the number row works without Shift. A question that takes your own words waits for Enter, also behind a number.</source>
      <translation>↑ et ↓ vont de ligne en ligne ; sur un clavier français, la rangée des chiffres marche sans Maj. Une question qui accepte vos propres mots attend Entrée, même derrière un numéro.</translation>
    </message>
  </context>
  <context>
    <name>Level</name>
    <message>
      <source>Analyses</source>
      <translation>Analyses</translation>
    </message>
    <message>
      <source>Chapters</source>
      <translation>Chapitres</translation>
    </message>
    <message>
      <source>Exams</source>
      <translation>Examens</translation>
    </message>
    <message>
      <source>chapter {code}</source>
      <translation>chapitre {code}</translation>
    </message>
    <message>
      <source>exam {code}</source>
      <translation>examen {code}</translation>
    </message>
    <message>
      <source>sub-chapter {code}</source>
      <translation>sous-chapitre {code}</translation>
    </message>
  </context>
  <context>
    <name>LoincClass</name>
    <message>
      <source>HLA, tissue typing</source>
      <translation>HLA, histocompatibilité</translation>
    </message>
    <message>
      <source>allergy</source>
      <translation>allergie, allergologie</translation>
    </message>
    <message>
      <source>antibiotic susceptibility</source>
      <translation>antibiogramme</translation>
    </message>
    <message>
      <source>blood group, transfusion</source>
      <translation>groupe sanguin, transfusion</translation>
    </message>
    <message>
      <source>cell marker, phenotyping</source>
      <translation>marqueurs cellulaires, phénotypage</translation>
    </message>
    <message>
      <source>challenge, dynamic test</source>
      <translation>épreuve dynamique</translation>
    </message>
    <message>
      <source>chemistry, biochemistry</source>
      <translation>chimie, biochimie</translation>
    </message>
    <message>
      <source>coagulation, haemostasis</source>
      <translation>coagulation, hémostase</translation>
    </message>
    <message>
      <source>cytology, cytogenetics</source>
      <translation>cytologie, cytogénétique</translation>
    </message>
    <message>
      <source>drugs, toxicology</source>
      <translation>médicaments, toxicologie</translation>
    </message>
    <message>
      <source>fertility, semen</source>
      <translation>fertilité, sperme</translation>
    </message>
    <message>
      <source>genetics, molecular pathology</source>
      <translation>génétique, biologie moléculaire</translation>
    </message>
    <message>
      <source>haematology, blood count</source>
      <translation>hématologie, numération, hémogramme</translation>
    </message>
    <message>
      <source>microbiology, infectious serology</source>
      <translation>microbiologie, sérologie infectieuse</translation>
    </message>
    <message>
      <source>panels</source>
      <translation>panels, bilans</translation>
    </message>
    <message>
      <source>pathology</source>
      <translation>anatomopathologie</translation>
    </message>
    <message>
      <source>serology, autoimmunity</source>
      <translation>sérologie, auto-immunité</translation>
    </message>
    <message>
      <source>specimen</source>
      <translation>prélèvement</translation>
    </message>
    <message>
      <source>urine, urinalysis</source>
      <translation>urines, examen d’urine</translation>
    </message>
  </context>
  <context>
    <name>Menu</name>
    <message>
      <source>&amp;Columns</source>
      <translation>&amp;Colonnes</translation>
    </message>
    <message>
      <source>&amp;Decide</source>
      <translation>&amp;Décider</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>&amp;Aller</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;ide</translation>
    </message>
    <message>
      <source>&amp;LOINC</source>
      <translation>L&amp;OINC</translation>
    </message>
    <message>
      <source>&amp;Many rows</source>
      <translation>&amp;Lots</translation>
    </message>
    <message>
      <source>&amp;Project</source>
      <translation>&amp;Projet</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>A&amp;ffichage</translation>
    </message>
  </context>
  <context>
    <name>Method</name>
    <message>
      <source>1st international reference preparation</source>
      <translation>1ʳᵉ préparation internationale de référence</translation>
    </message>
    <message>
      <source>2nd international reference preparation</source>
      <translation>2ᵉ préparation internationale de référence</translation>
    </message>
    <message>
      <source>Apt-Downey test</source>
      <translation>test d’Apt-Downey</translation>
    </message>
    <message>
      <source>Baermann method</source>
      <translation>méthode de Baermann</translation>
    </message>
    <message>
      <source>C1q binding</source>
      <translation>fixation du C1q</translation>
    </message>
    <message>
      <source>C3d binding</source>
      <translation>fixation du C3d</translation>
    </message>
    <message>
      <source>CKD-EPI 2021 formula</source>
      <translation>formule CKD-EPI 2021</translation>
    </message>
    <message>
      <source>CKD-EPI 2021 formula with cystatin C</source>
      <translation>formule CKD-EPI 2021 avec cystatine C</translation>
    </message>
    <message>
      <source>CKD-EPI formula</source>
      <translation>formule CKD-EPI</translation>
    </message>
    <message>
      <source>Carba NP</source>
      <translation>Carba NP</translation>
    </message>
    <message>
      <source>Cockcroft-Gault formula</source>
      <translation>formule de Cockcroft et Gault</translation>
    </message>
    <message>
      <source>Cockcroft-Gault formula, by body surface</source>
      <translation>formule de Cockcroft-Gault, rapportée à la surface corporelle</translation>
    </message>
    <message>
      <source>Duke</source>
      <translation>Duke</translation>
    </message>
    <message>
      <source>FISH</source>
      <translation>FISH</translation>
    </message>
    <message>
      <source>Farr assay</source>
      <translation>test de Farr</translation>
    </message>
    <message>
      <source>GC-MS</source>
      <translation>CPG-SM</translation>
    </message>
    <message>
      <source>Giemsa stain</source>
      <translation>coloration de Giemsa</translation>
    </message>
    <message>
      <source>Gimenez stain</source>
      <translation>coloration de Gimenez</translation>
    </message>
    <message>
      <source>Gram stain</source>
      <translation>coloration de Gram</translation>
    </message>
    <message>
      <source>HPLC</source>
      <translation>HPLC</translation>
    </message>
    <message>
      <source>Hansel stain</source>
      <translation>coloration de Hansel</translation>
    </message>
    <message>
      <source>IFCC reference method</source>
      <translation>méthode de référence IFCC</translation>
    </message>
    <message>
      <source>IU/</source>
      <translation>UI/</translation>
    </message>
    <message>
      <source>India ink</source>
      <translation>encre de Chine</translation>
    </message>
    <message>
      <source>Ivy</source>
      <translation>Ivy</translation>
    </message>
    <message>
      <source>JDS/JSCC reference method</source>
      <translation>méthode de référence JDS/JSCC</translation>
    </message>
    <message>
      <source>KOH preparation</source>
      <translation>préparation à la potasse</translation>
    </message>
    <message>
      <source>Kinyoun iron haematoxylin stain</source>
      <translation>coloration hématoxyline ferrique de Kinyoun</translation>
    </message>
    <message>
      <source>Kinyoun stain</source>
      <translation>coloration de Kinyoun</translation>
    </message>
    <message>
      <source>Kleihauer-Betke</source>
      <translation>Kleihauer-Betke</translation>
    </message>
    <message>
      <source>LC-MS/MS</source>
      <translation>LC-MS/MS</translation>
    </message>
    <message>
      <source>Lee-White</source>
      <translation>Lee-White</translation>
    </message>
    <message>
      <source>Loeffler's methylene blue stain</source>
      <translation>coloration au bleu de méthylène de Loeffler</translation>
    </message>
    <message>
      <source>MAR test</source>
      <translation>MAR-test</translation>
    </message>
    <message>
      <source>MDRD formula</source>
      <translation>formule MDRD</translation>
    </message>
    <message>
      <source>MIC</source>
      <translation>CMI</translation>
    </message>
    <message>
      <source>MLPA</source>
      <translation>MLPA</translation>
    </message>
    <message>
      <source>Neisser stain</source>
      <translation>coloration de Neisser</translation>
    </message>
    <message>
      <source>Perls stain (potassium ferrocyanide)</source>
      <translation>coloration de Perls (ferrocyanure de potassium)</translation>
    </message>
    <message>
      <source>Prussian blue stain</source>
      <translation>coloration au bleu de Prusse (Perls)</translation>
    </message>
    <message>
      <source>RAST</source>
      <translation>RAST</translation>
    </message>
    <message>
      <source>RFLP</source>
      <translation>RFLP</translation>
    </message>
    <message>
      <source>RPR</source>
      <translation>RPR</translation>
    </message>
    <message>
      <source>Raji cell assay</source>
      <translation>test sur cellules Raji</translation>
    </message>
    <message>
      <source>Sabin-Feldman dye test</source>
      <translation>test de lyse de Sabin-Feldman</translation>
    </message>
    <message>
      <source>Schwartz formula</source>
      <translation>formule de Schwartz</translation>
    </message>
    <message>
      <source>Sudan IV stain</source>
      <translation>coloration au Soudan IV</translation>
    </message>
    <message>
      <source>Sudan black B stain</source>
      <translation>coloration au noir Soudan B</translation>
    </message>
    <message>
      <source>Sudan black stain</source>
      <translation>coloration au noir Soudan</translation>
    </message>
    <message>
      <source>Tzanck smear</source>
      <translation>cytodiagnostic de Tzanck</translation>
    </message>
    <message>
      <source>VDRL</source>
      <translation>VDRL</translation>
    </message>
    <message>
      <source>Warthin-Starry stain</source>
      <translation>coloration de Warthin-Starry</translation>
    </message>
    <message>
      <source>Westergren</source>
      <translation>Westergren</translation>
    </message>
    <message>
      <source>Westergren at 2 h</source>
      <translation>Westergren à 2 h</translation>
    </message>
    <message>
      <source>Wintrobe</source>
      <translation>Wintrobe</translation>
    </message>
    <message>
      <source>Wright stain</source>
      <translation>coloration de Wright</translation>
    </message>
    <message>
      <source>Wright-Giemsa stain</source>
      <translation>coloration de Wright-Giemsa</translation>
    </message>
    <message>
      <source>X-ray diffraction</source>
      <translation>diffraction des rayons X</translation>
    </message>
    <message>
      <source>Ziehl-Neelsen stain</source>
      <translation>coloration de Ziehl-Neelsen</translation>
    </message>
    <message>
      <source>acetate esterase stain</source>
      <translation>coloration de l’alpha-naphtyl-acétate estérase</translation>
    </message>
    <message>
      <source>acid fast stain</source>
      <translation>coloration des bacilles acido-résistants</translation>
    </message>
    <message>
      <source>acridine orange stain</source>
      <translation>acridine orange</translation>
    </message>
    <message>
      <source>adhesive tape test</source>
      <translation>scotch-test</translation>
    </message>
    <message>
      <source>aerobic and anaerobic culture</source>
      <translation>culture aérobie et anaérobie</translation>
    </message>
    <message>
      <source>aerobic culture</source>
      <translation>culture aérobie</translation>
    </message>
    <message>
      <source>after hydrolysis</source>
      <translation>après hydrolyse</translation>
    </message>
    <message>
      <source>agglutination</source>
      <translation>agglutination</translation>
    </message>
    <message>
      <source>albumin technique</source>
      <translation>technique à l’albumine</translation>
    </message>
    <message>
      <source>alkali denaturation</source>
      <translation>dénaturation alcaline</translation>
    </message>
    <message>
      <source>amplification without probe</source>
      <translation>amplification sans sonde</translation>
    </message>
    <message>
      <source>amplification, e.g. PCR</source>
      <translation>amplification, p. ex. PCR</translation>
    </message>
    <message>
      <source>anaerobic culture</source>
      <translation>culture anaérobie</translation>
    </message>
    <message>
      <source>animal inoculation</source>
      <translation>inoculation à l’animal</translation>
    </message>
    <message>
      <source>another stain</source>
      <translation>autre coloration</translation>
    </message>
    <message>
      <source>antihuman globulin (Coombs)</source>
      <translation>antiglobuline (Coombs)</translation>
    </message>
    <message>
      <source>auramine stain</source>
      <translation>coloration à l’auramine</translation>
    </message>
    <message>
      <source>auramine-rhodamine stain</source>
      <translation>coloration auramine-rhodamine</translation>
    </message>
    <message>
      <source>automated</source>
      <translation>automate</translation>
    </message>
    <message>
      <source>automated count</source>
      <translation>comptage automatisé</translation>
    </message>
    <message>
      <source>automated refractometry</source>
      <translation>réfractométrie automatisée</translation>
    </message>
    <message>
      <source>background subtracted</source>
      <translation>après soustraction du bruit de fond</translation>
    </message>
    <message>
      <source>bacterial subtyping</source>
      <translation>sous-typage bactérien</translation>
    </message>
    <message>
      <source>bioassay</source>
      <translation>dosage biologique</translation>
    </message>
    <message>
      <source>bioassay in mice</source>
      <translation>essai biologique sur souris</translation>
    </message>
    <message>
      <source>brilliant cresyl blue</source>
      <translation>bleu de crésyl brillant</translation>
    </message>
    <message>
      <source>bromocresol green</source>
      <translation>vert de bromocrésol</translation>
    </message>
    <message>
      <source>bromocresol purple</source>
      <translation>pourpre de bromocrésol</translation>
    </message>
    <message>
      <source>butyrate esterase stain</source>
      <translation>coloration de la butyrate estérase</translation>
    </message>
    <message>
      <source>by eye</source>
      <translation>à l’œil nu</translation>
    </message>
    <message>
      <source>calcofluor white stain</source>
      <translation>calcofluor</translation>
    </message>
    <message>
      <source>calculated</source>
      <translation>calcul</translation>
    </message>
    <message>
      <source>calculated from four ions</source>
      <translation>calcul à quatre ions</translation>
    </message>
    <message>
      <source>carbol fuchsin stain</source>
      <translation>coloration à la fuchsine phéniquée</translation>
    </message>
    <message>
      <source>card agglutination</source>
      <translation>agglutination sur carte</translation>
    </message>
    <message>
      <source>centrifugation</source>
      <translation>centrifugation</translation>
    </message>
    <message>
      <source>chemical separation</source>
      <translation>séparation chimique</translation>
    </message>
    <message>
      <source>chloroacetate esterase stain</source>
      <translation>coloration de la naphtol-AS-D-chloroacétate estérase</translation>
    </message>
    <message>
      <source>chromogenic assay</source>
      <translation>méthode chromogène</translation>
    </message>
    <message>
      <source>coagulation</source>
      <translation>coagulation</translation>
    </message>
    <message>
      <source>coagulation, mixed 1:1 with saline</source>
      <translation>coagulation, mélange 1:1 avec du sérum physiologique</translation>
    </message>
    <message>
      <source>cold absorption</source>
      <translation>adsorption à froid</translation>
    </message>
    <message>
      <source>column chromatography</source>
      <translation>chromatographie sur colonne</translation>
    </message>
    <message>
      <source>complement fixation</source>
      <translation>fixation du complément</translation>
    </message>
    <message>
      <source>complement-dependent cytotoxicity</source>
      <translation>cytotoxicité dépendante du complément</translation>
    </message>
    <message>
      <source>computer assisted</source>
      <translation>assistée par ordinateur</translation>
    </message>
    <message>
      <source>concentration</source>
      <translation>concentration</translation>
    </message>
    <message>
      <source>confirmation</source>
      <translation>confirmation</translation>
    </message>
    <message>
      <source>count of circulating free DNA by chromosome</source>
      <translation>quantification de l’ADN libre circulant par chromosome</translation>
    </message>
    <message>
      <source>counterimmunoelectrophoresis</source>
      <translation>contre-immunoélectrophorèse</translation>
    </message>
    <message>
      <source>culture</source>
      <translation>culture</translation>
    </message>
    <message>
      <source>culture for one organism</source>
      <translation>culture orientée vers un germe</translation>
    </message>
    <message>
      <source>culture of a biopsy</source>
      <translation>culture d’une biopsie</translation>
    </message>
    <message>
      <source>culture of a sterile fluid</source>
      <translation>culture d’un liquide stérile</translation>
    </message>
    <message>
      <source>cytogenetics</source>
      <translation>cytogénétique</translation>
    </message>
    <message>
      <source>cytological stain</source>
      <translation>coloration cytologique</translation>
    </message>
    <message>
      <source>cytology</source>
      <translation>cytologie</translation>
    </message>
    <message>
      <source>cytology in thin layer</source>
      <translation>cytologie en couche mince</translation>
    </message>
    <message>
      <source>cytotoxicity in cell culture</source>
      <translation>cytotoxicité en culture cellulaire</translation>
    </message>
    <message>
      <source>dark field microscopy</source>
      <translation>microscopie à fond noir</translation>
    </message>
    <message>
      <source>derived from the clotting curve</source>
      <translation>dérivé de la courbe de coagulation</translation>
    </message>
    <message>
      <source>detection limit ≤ {limit}</source>
      <translation>limite de détection ≤ {limit}</translation>
    </message>
    <message>
      <source>dialysis</source>
      <translation>dialyse</translation>
    </message>
    <message>
      <source>dilution</source>
      <translation>dilution</translation>
    </message>
    <message>
      <source>direct assay</source>
      <translation>dosage direct</translation>
    </message>
    <message>
      <source>direct spectrometry</source>
      <translation>spectrométrie directe</translation>
    </message>
    <message>
      <source>disk diffusion</source>
      <translation>diffusion des disques</translation>
    </message>
    <message>
      <source>dry mount</source>
      <translation>examen à sec</translation>
    </message>
    <message>
      <source>electron microscopy</source>
      <translation>microscopie électronique</translation>
    </message>
    <message>
      <source>electronic crossmatch</source>
      <translation>compatibilité électronique</translation>
    </message>
    <message>
      <source>electrophoresis</source>
      <translation>électrophorèse</translation>
    </message>
    <message>
      <source>electrophoresis at acid pH</source>
      <translation>électrophorèse à pH acide</translation>
    </message>
    <message>
      <source>electrophoresis at alkaline pH</source>
      <translation>électrophorèse à pH alcalin</translation>
    </message>
    <message>
      <source>electrophoresis on citrate agar</source>
      <translation>électrophorèse sur gélose citratée</translation>
    </message>
    <message>
      <source>elution</source>
      <translation>élution</translation>
    </message>
    <message>
      <source>environmental culture</source>
      <translation>culture de l’environnement</translation>
    </message>
    <message>
      <source>estimated</source>
      <translation>estimation</translation>
    </message>
    <message>
      <source>estimated from glycated haemoglobin</source>
      <translation>estimation d’après l’hémoglobine glyquée</translation>
    </message>
    <message>
      <source>flotation</source>
      <translation>flottation</translation>
    </message>
    <message>
      <source>flow cytometry</source>
      <translation>cytométrie en flux</translation>
    </message>
    <message>
      <source>fluorescence polarization</source>
      <translation>polarisation de fluorescence</translation>
    </message>
    <message>
      <source>formula with cystatin C</source>
      <translation>formule à la cystatine C</translation>
    </message>
    <message>
      <source>from lactate to pyruvate</source>
      <translation>du lactate au pyruvate</translation>
    </message>
    <message>
      <source>from pyruvate to lactate</source>
      <translation>du pyruvate au lactate</translation>
    </message>
    <message>
      <source>fungal stain</source>
      <translation>coloration des champignons</translation>
    </message>
    <message>
      <source>gas chromatography</source>
      <translation>chromatographie en phase gazeuse</translation>
    </message>
    <message>
      <source>gel card</source>
      <translation>carte gel</translation>
    </message>
    <message>
      <source>genotyping</source>
      <translation>génotypage</translation>
    </message>
    <message>
      <source>glucose meter</source>
      <translation>lecteur de glycémie</translation>
    </message>
    <message>
      <source>gradient strip</source>
      <translation>bandelette à gradient</translation>
    </message>
    <message>
      <source>haemagglutination</source>
      <translation>hémagglutination</translation>
    </message>
    <message>
      <source>haemagglutination inhibition</source>
      <translation>inhibition de l’hémagglutination</translation>
    </message>
    <message>
      <source>haematoxylin and eosin stain</source>
      <translation>coloration hématoxyline-éosine</translation>
    </message>
    <message>
      <source>heat denaturation</source>
      <translation>dénaturation par la chaleur</translation>
    </message>
    <message>
      <source>heat stability</source>
      <translation>stabilité à la chaleur</translation>
    </message>
    <message>
      <source>high resolution</source>
      <translation>haute résolution</translation>
    </message>
    <message>
      <source>high sensitivity</source>
      <translation>haute sensibilité</translation>
    </message>
    <message>
      <source>high-resolution typing</source>
      <translation>typage haute résolution</translation>
    </message>
    <message>
      <source>identification</source>
      <translation>identification</translation>
    </message>
    <message>
      <source>immediate spin</source>
      <translation>lecture immédiate après centrifugation</translation>
    </message>
    <message>
      <source>immobilization</source>
      <translation>immobilisation</translation>
    </message>
    <message>
      <source>immunoassay</source>
      <translation>immunodosage</translation>
    </message>
    <message>
      <source>immunoassay, 3rd international standard</source>
      <translation>immunodosage, 3ᵉ étalon international</translation>
    </message>
    <message>
      <source>immunoblot</source>
      <translation>immunoblot</translation>
    </message>
    <message>
      <source>immunoelectrophoresis</source>
      <translation>immunoélectrophorèse</translation>
    </message>
    <message>
      <source>immunofixation</source>
      <translation>immunofixation</translation>
    </message>
    <message>
      <source>immunofluorescence</source>
      <translation>immunofluorescence</translation>
    </message>
    <message>
      <source>immunofluorescence on Crithidia luciliae</source>
      <translation>immunofluorescence sur Crithidia luciliae</translation>
    </message>
    <message>
      <source>immunofluorescence on HEp-2 cells</source>
      <translation>immunofluorescence sur cellules HEp-2</translation>
    </message>
    <message>
      <source>immunofluorescence on cells</source>
      <translation>immunofluorescence sur cellules</translation>
    </message>
    <message>
      <source>immunofluorescence on guinea pig oesophagus</source>
      <translation>immunofluorescence sur œsophage de cobaye</translation>
    </message>
    <message>
      <source>immunofluorescence on monkey oesophagus</source>
      <translation>immunofluorescence sur œsophage de singe</translation>
    </message>
    <message>
      <source>immunofluorescence on rat kidney</source>
      <translation>immunofluorescence sur rein de rat</translation>
    </message>
    <message>
      <source>immunofluorescence on rat liver</source>
      <translation>immunofluorescence sur foie de rat</translation>
    </message>
    <message>
      <source>immunofluorescence on rodent tissue</source>
      <translation>immunofluorescence sur tissu de rongeur</translation>
    </message>
    <message>
      <source>immunohistochemistry</source>
      <translation>immunohistochimie</translation>
    </message>
    <message>
      <source>immunological test</source>
      <translation>test immunologique</translation>
    </message>
    <message>
      <source>immunoperoxidase</source>
      <translation>immunoperoxydase</translation>
    </message>
    <message>
      <source>impedance</source>
      <translation>impédance</translation>
    </message>
    <message>
      <source>in low ionic strength saline (LISS)</source>
      <translation>en milieu de basse force ionique (LISS)</translation>
    </message>
    <message>
      <source>in saline</source>
      <translation>en milieu salin</translation>
    </message>
    <message>
      <source>indirect antiglobulin test</source>
      <translation>test indirect à l’antiglobuline</translation>
    </message>
    <message>
      <source>infrared spectroscopy</source>
      <translation>spectrométrie infrarouge</translation>
    </message>
    <message>
      <source>inhibition by tartrate</source>
      <translation>inhibition par le tartrate</translation>
    </message>
    <message>
      <source>inspection</source>
      <translation>examen visuel</translation>
    </message>
    <message>
      <source>ion-selective electrode</source>
      <translation>électrode sélective</translation>
    </message>
    <message>
      <source>iron haematoxylin stain</source>
      <translation>hématoxyline ferrique</translation>
    </message>
    <message>
      <source>isoelectric focusing</source>
      <translation>focalisation isoélectrique</translation>
    </message>
    <message>
      <source>isopropanol stability</source>
      <translation>stabilité à l’isopropanol</translation>
    </message>
    <message>
      <source>kaolin-activated</source>
      <translation>activation au kaolin</translation>
    </message>
    <message>
      <source>lactophenol blue</source>
      <translation>bleu de lactophénol</translation>
    </message>
    <message>
      <source>latex agglutination</source>
      <translation>agglutination au latex</translation>
    </message>
    <message>
      <source>light microscopy</source>
      <translation>microscopie optique</translation>
    </message>
    <message>
      <source>line immunoblot</source>
      <translation>immunodot</translation>
    </message>
    <message>
      <source>low resolution</source>
      <translation>basse résolution</translation>
    </message>
    <message>
      <source>lysis by phages</source>
      <translation>lyse par les phages</translation>
    </message>
    <message>
      <source>malaria smear</source>
      <translation>frottis pour recherche de paludisme</translation>
    </message>
    <message>
      <source>manual</source>
      <translation>méthode manuelle</translation>
    </message>
    <message>
      <source>manual count</source>
      <translation>comptage manuel</translation>
    </message>
    <message>
      <source>methylene blue stain</source>
      <translation>coloration au bleu de méthylène</translation>
    </message>
    <message>
      <source>microagglutination</source>
      <translation>micro-agglutination</translation>
    </message>
    <message>
      <source>microarray</source>
      <translation>puce à ADN</translation>
    </message>
    <message>
      <source>microscopic count</source>
      <translation>comptage au microscope</translation>
    </message>
    <message>
      <source>microscopy, high power field</source>
      <translation>microscopie, fort grossissement</translation>
    </message>
    <message>
      <source>microscopy, low power field</source>
      <translation>microscopie, faible grossissement</translation>
    </message>
    <message>
      <source>mixed lymphocyte culture</source>
      <translation>culture mixte lymphocytaire</translation>
    </message>
    <message>
      <source>modified Kinyoun stain</source>
      <translation>coloration de Kinyoun modifiée</translation>
    </message>
    <message>
      <source>modified trichrome stain</source>
      <translation>coloration trichrome modifiée</translation>
    </message>
    <message>
      <source>molecular genetics</source>
      <translation>génétique moléculaire</translation>
    </message>
    <message>
      <source>multidisk</source>
      <translation>multidisque</translation>
    </message>
    <message>
      <source>myeloperoxidase stain</source>
      <translation>coloration de la myéloperoxydase</translation>
    </message>
    <message>
      <source>nephelometry</source>
      <translation>néphélométrie</translation>
    </message>
    <message>
      <source>neutralization</source>
      <translation>neutralisation</translation>
    </message>
    <message>
      <source>neutralization in mice</source>
      <translation>séroneutralisation sur souris</translation>
    </message>
    <message>
      <source>neutralization of a pseudovirus</source>
      <translation>neutralisation de pseudovirus</translation>
    </message>
    <message>
      <source>non-specific esterase stain</source>
      <translation>coloration des estérases non spécifiques</translation>
    </message>
    <message>
      <source>nucleic acid probe</source>
      <translation>sonde nucléique</translation>
    </message>
    <message>
      <source>oil red O stain</source>
      <translation>coloration à l’huile rouge O</translation>
    </message>
    <message>
      <source>oximetry</source>
      <translation>oxymétrie</translation>
    </message>
    <message>
      <source>periodic acid-Schiff stain</source>
      <translation>coloration PAS</translation>
    </message>
    <message>
      <source>peroxidase stain</source>
      <translation>coloration des peroxydases</translation>
    </message>
    <message>
      <source>phenotype</source>
      <translation>phénotype</translation>
    </message>
    <message>
      <source>phenotyping</source>
      <translation>phénotypage</translation>
    </message>
    <message>
      <source>photometry</source>
      <translation>photométrie</translation>
    </message>
    <message>
      <source>plate agglutination</source>
      <translation>agglutination sur plaque</translation>
    </message>
    <message>
      <source>platelet aggregation</source>
      <translation>agrégation plaquettaire</translation>
    </message>
    <message>
      <source>polyacrylamide gel electrophoresis</source>
      <translation>électrophorèse en gel de polyacrylamide</translation>
    </message>
    <message>
      <source>precipitation by polyethylene glycol</source>
      <translation>précipitation au polyéthylène glycol</translation>
    </message>
    <message>
      <source>prewarming</source>
      <translation>préchauffage</translation>
    </message>
    <message>
      <source>pulse oximetry</source>
      <translation>oxymétrie de pouls</translation>
    </message>
    <message>
      <source>radioimmunoassay</source>
      <translation>radio-immunologie</translation>
    </message>
    <message>
      <source>rapid immunoassay</source>
      <translation>immunodosage rapide</translation>
    </message>
    <message>
      <source>rapid test</source>
      <translation>test rapide</translation>
    </message>
    <message>
      <source>refractometry</source>
      <translation>réfractométrie</translation>
    </message>
    <message>
      <source>respiratory culture</source>
      <translation>culture respiratoire</translation>
    </message>
    <message>
      <source>respiratory culture in cystic fibrosis</source>
      <translation>culture respiratoire (mucoviscidose)</translation>
    </message>
    <message>
      <source>rotational thromboelastometry</source>
      <translation>thromboélastométrie rotative</translation>
    </message>
    <message>
      <source>screening</source>
      <translation>dépistage</translation>
    </message>
    <message>
      <source>screening, cutoff {cutoff}</source>
      <translation>dépistage, seuil {cutoff}</translation>
    </message>
    <message>
      <source>sedimentation</source>
      <translation>sédimentation (concentration parasitaire)</translation>
    </message>
    <message>
      <source>sequence-based typing</source>
      <translation>typage par séquençage</translation>
    </message>
    <message>
      <source>sequencing</source>
      <translation>séquençage</translation>
    </message>
    <message>
      <source>sheep cell agglutination</source>
      <translation>agglutination d’hématies de mouton</translation>
    </message>
    <message>
      <source>shell vial culture</source>
      <translation>culture rapide en tube (shell vial)</translation>
    </message>
    <message>
      <source>signal amplification</source>
      <translation>amplification du signal</translation>
    </message>
    <message>
      <source>silver stain</source>
      <translation>coloration argentique</translation>
    </message>
    <message>
      <source>slide agglutination</source>
      <translation>agglutination sur lame</translation>
    </message>
    <message>
      <source>slow growing mycobacteria</source>
      <translation>mycobactéries à croissance lente</translation>
    </message>
    <message>
      <source>smear</source>
      <translation>frottis</translation>
    </message>
    <message>
      <source>solubility test</source>
      <translation>test de solubilité</translation>
    </message>
    <message>
      <source>spectrophotometry</source>
      <translation>spectrophotométrie</translation>
    </message>
    <message>
      <source>sulfosalicylic acid</source>
      <translation>acide sulfosalicylique</translation>
    </message>
    <message>
      <source>target amplification, CDC N1</source>
      <translation>amplification de cible, CDC N1</translation>
    </message>
    <message>
      <source>target amplification, CDC N2</source>
      <translation>amplification de cible, CDC N2</translation>
    </message>
    <message>
      <source>target amplification, CDC N3</source>
      <translation>amplification de cible, CDC N3</translation>
    </message>
    <message>
      <source>target amplification, e.g. PCR</source>
      <translation>amplification de cible, p. ex. PCR</translation>
    </message>
    <message>
      <source>tartrate-resistant acid phosphatase stain</source>
      <translation>coloration de la phosphatase acide résistante au tartrate</translation>
    </message>
    <message>
      <source>test strip</source>
      <translation>bandelette</translation>
    </message>
    <message>
      <source>test strip read by a machine</source>
      <translation>bandelette lue par automate</translation>
    </message>
    <message>
      <source>test strip read by eye</source>
      <translation>bandelette, lecture visuelle</translation>
    </message>
    <message>
      <source>thick film</source>
      <translation>goutte épaisse</translation>
    </message>
    <message>
      <source>thin film</source>
      <translation>frottis mince</translation>
    </message>
    <message>
      <source>thin film for malaria</source>
      <translation>frottis mince pour recherche de paludisme</translation>
    </message>
    <message>
      <source>thromboelastography</source>
      <translation>thromboélastographie</translation>
    </message>
    <message>
      <source>toluidine blue stain</source>
      <translation>coloration au bleu de toluidine</translation>
    </message>
    <message>
      <source>transcutaneous monitor</source>
      <translation>capteur transcutané</translation>
    </message>
    <message>
      <source>trichrome stain</source>
      <translation>coloration au trichrome</translation>
    </message>
    <message>
      <source>tube agglutination</source>
      <translation>agglutination en tube</translation>
    </message>
    <message>
      <source>turbidimetry</source>
      <translation>turbidimétrie</translation>
    </message>
    <message>
      <source>two-stage clotting assay</source>
      <translation>coagulation en deux temps</translation>
    </message>
    <message>
      <source>ultracentrifugation</source>
      <translation>ultracentrifugation</translation>
    </message>
    <message>
      <source>urea breath test</source>
      <translation>test respiratoire à l’urée</translation>
    </message>
    <message>
      <source>visual count</source>
      <translation>comptage visuel</translation>
    </message>
    <message>
      <source>warm absorption</source>
      <translation>adsorption à chaud</translation>
    </message>
    <message>
      <source>wet preparation</source>
      <translation>état frais</translation>
    </message>
    <message>
      <source>with polyethylene glycol</source>
      <translation>au polyéthylène glycol (PEG)</translation>
    </message>
    <message>
      <source>with pyridoxal phosphate</source>
      <translation>avec phosphate de pyridoxal</translation>
    </message>
    <message>
      <source>without pyridoxal phosphate</source>
      <translation>sans phosphate de pyridoxal</translation>
    </message>
  </context>
  <context>
    <name>Molecule</name>
    <message>
      <source>DNA</source>
      <translation>de l’ADN</translation>
    </message>
    <message>
      <source>RNA</source>
      <translation>de l’ARN</translation>
    </message>
    <message>
      <source>an antigen</source>
      <translation>un antigène</translation>
    </message>
    <message>
      <source>antibodies</source>
      <translation>des anticorps</translation>
    </message>
  </context>
  <context>
    <name>NewProject</name>
    <message>
      <source>Back</source>
      <translation>Précédent</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abandonner</translation>
    </message>
    <message>
      <source>Create the project</source>
      <translation>Créer le projet</translation>
    </message>
    <message>
      <source>LOINC release</source>
      <translation>Version de LOINC</translation>
    </message>
    <message>
      <source>New project</source>
      <translation>Nouveau projet</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <source>What was read</source>
      <translation>Ce qui a été lu</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Vous</translation>
    </message>
    <message>
      <source>Your files</source>
      <translation>Vos fichiers</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
      <source>What the message offers (F8)</source>
      <translation>Ce que propose le message (F8)</translation>
    </message>
  </context>
  <context>
    <name>Order</name>
    <message>
      <source>By name</source>
      <translation>Par nom</translation>
    </message>
    <message>
      <source>Fastest way to 80%</source>
      <translation>Au plus court vers 80 %</translation>
    </message>
    <message>
      <source>In the file's order</source>
      <translation>Dans l’ordre du fichier</translation>
    </message>
    <message>
      <source>Largest volume first</source>
      <translation>Plus gros volumes d’abord</translation>
    </message>
    <message>
      <source>Most doubtful first</source>
      <translation>Plus douteuses d’abord</translation>
    </message>
    <message>
      <source>Surest first</source>
      <translation>Plus sûres d’abord</translation>
    </message>
  </context>
  <context>
    <name>People</name>
    <message>
      <source>11 digits, optional</source>
      <translation>11 chiffres, facultatif</translation>
    </message>
    <message>
      <source>Biologist</source>
      <translation>Biologiste</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Every decision is signed with this name and kept at once: there is no save button.</source>
      <translation>Chaque décision est signée de ce nom et gardée aussitôt : il n’y a pas de bouton pour enregistrer.</translation>
    </message>
    <message>
      <source>First name and name</source>
      <translation>Prénom et nom</translation>
    </message>
    <message>
      <source>Laboratory</source>
      <translation>Laboratoire</translation>
    </message>
    <message>
      <source>Project file</source>
      <translation>Fichier du projet</translation>
    </message>
    <message>
      <source>RPPS number</source>
      <translation>Numéro RPPS</translation>
    </message>
    <message>
      <source>This file exists already: choose another name, or open it from the first page.</source>
      <translation>Ce fichier existe déjà : choisissez un autre nom, ou ouvrez-le depuis la première page.</translation>
    </message>
    <message>
      <source>This is a folder: add the name of the file.</source>
      <translation>C’est un dossier : ajoutez le nom du fichier.</translation>
    </message>
    <message>
      <source>This is not an RPPS number: 11 digits, the last one checks the others.</source>
      <translation>Ce n’est pas un numéro RPPS : 11 chiffres, le dernier contrôle les autres.</translation>
    </message>
    <message>
      <source>Who decides, and where is it kept?</source>
      <translation>Qui décide, et où est-ce gardé ?</translation>
    </message>
    <message>
      <source>catalogue</source>
      <translation>catalogue</translation>
    </message>
  </context>
  <context>
    <name>Population</name>
    <message>
      <source>black patients</source>
      <translation>patients noirs</translation>
    </message>
    <message>
      <source>men</source>
      <translation>hommes</translation>
    </message>
    <message>
      <source>patients who are not black</source>
      <translation>patients non noirs</translation>
    </message>
    <message>
      <source>women</source>
      <translation>femmes</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message numerus="yes">
      <source>%n analyses can go in</source>
      <translation>
        <numerusform>%n analyse peut entrer</numerusform>
        <numerusform>%n analyses peuvent entrer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n chapters and sub-chapters</source>
      <translation>
        <numerusform>%n chapitre ou sous-chapitre</numerusform>
        <numerusform>%n chapitres et sous-chapitres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n exams</source>
      <translation>
        <numerusform>%n examen</numerusform>
        <numerusform>%n examens</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n problems, the good rows go in all the same</source>
      <translation>
        <numerusform>%n problème, les bonnes lignes entrent quand même</numerusform>
        <numerusform>%n problèmes, les bonnes lignes entrent quand même</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n remarks</source>
      <translation>
        <numerusform>%n remarque</numerusform>
        <numerusform>%n remarques</numerusform>
      </translation>
    </message>
    <message>
      <source>Columns of {file}</source>
      <translation>Colonnes de {file}</translation>
    </message>
    <message>
      <source>First rows</source>
      <translation>Premières lignes</translation>
    </message>
    <message>
      <source>Problems in the files</source>
      <translation>Problèmes dans les fichiers</translation>
    </message>
    <message>
      <source>Read with these columns</source>
      <translation>Lire avec ces colonnes</translation>
    </message>
    <message>
      <source>Reading the files…</source>
      <translation>Lecture des fichiers…</translation>
    </message>
    <message>
      <source>Sheet of the workbook</source>
      <translation>Feuille du classeur</translation>
    </message>
    <message>
      <source>The files cannot be read</source>
      <translation>Les fichiers ne peuvent pas être lus</translation>
    </message>
    <message>
      <source>Which column is what</source>
      <translation>Quelle colonne est quoi</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <source>“{header}”</source>
      <translation>« {header} »</translation>
    </message>
  </context>
  <context>
    <name>Prior</name>
    <message>
      <source>Confirmed before</source>
      <translation>Déjà confirmé</translation>
    </message>
    <message>
      <source>French value set</source>
      <translation>Jeu français</translation>
    </message>
    <message>
      <source>How usual the test is</source>
      <translation>Usage courant</translation>
    </message>
    <message>
      <source>LOINC status</source>
      <translation>Statut LOINC</translation>
    </message>
    <message>
      <source>NABM code</source>
      <translation>Code NABM</translation>
    </message>
    <message>
      <source>Neighbouring rows</source>
      <translation>Lignes voisines</translation>
    </message>
    <message>
      <source>Order or result</source>
      <translation>Demande ou résultat</translation>
    </message>
  </context>
  <context>
    <name>Question</name>
    <message numerus="yes">
      <source>%n rows of the same exam ask the same: Shift+Q gives them the answer.</source>
      <translation>
        <numerusform>%n ligne du même examen pose la même question : Maj+Q lui donne la réponse.</numerusform>
        <numerusform>%n lignes du même examen posent la même question : Maj+Q leur donne la réponse.</numerusform>
      </translation>
    </message>
    <message>
      <source>, or </source>
      <translation>, ou </translation>
    </message>
    <message>
      <source>A LOINC code, e.g. 2345-7</source>
      <translation>Un code LOINC, p. ex. 2345-7</translation>
    </message>
    <message>
      <source>A number or a reviewer's name, then Enter; empty takes the assignment off</source>
      <translation>Un numéro ou le nom d’un biologiste, puis Entrée ; vide, l’attribution est retirée</translation>
    </message>
    <message>
      <source>A number or your own words, then Enter</source>
      <translation>Un numéro ou vos propres mots, puis Entrée</translation>
    </message>
    <message>
      <source>A number, or the specimen in your own words, then Enter; empty: as it is written</source>
      <translation>Un numéro ou le milieu avec vos mots, puis Entrée ; vide : tel qu’il est écrit</translation>
    </message>
    <message>
      <source>Answer the question of a row first: Q.</source>
      <translation>Répondez d’abord à la question d’une ligne : Q.</translation>
    </message>
    <message numerus="yes">
      <source>Answer “{value}” on %n rows of the exam</source>
      <translation>
        <numerusform>Réponse « {value} » sur %n ligne de l’examen</numerusform>
        <numerusform>Réponse « {value} » sur %n lignes de l’examen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Assign the %n rows of this view to</source>
      <translation>
        <numerusform>Attribuer la ligne de cette vue à</numerusform>
        <numerusform>Attribuer les %n lignes de cette vue à</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Assign the %n rows of “{chapter}” to</source>
      <translation>
        <numerusform>Attribuer la ligne de « {chapter} » à</numerusform>
        <numerusform>Attribuer les %n lignes de « {chapter} » à</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Confirm %n confident rows</source>
      <translation>
        <numerusform>Confirmer %n ligne sûre</numerusform>
        <numerusform>Confirmer %n lignes sûres</numerusform>
      </translation>
    </message>
    <message>
      <source>Decide this row first; no decided row here has open identical rows.</source>
      <translation>Décidez d’abord cette ligne ; aucune ligne décidée ici n’a de ligne identique à traiter.</translation>
    </message>
    <message>
      <source>Exclude: why?</source>
      <translation>Exclure : pourquoi ?</translation>
    </message>
    <message>
      <source>Flag: what is to be asked?</source>
      <translation>Signaler : quelle question poser ?</translation>
    </message>
    <message numerus="yes">
      <source>Give %n rows identical to “{label}” the same decision</source>
      <translation>
        <numerusform>Donner la même décision à %n ligne identique à « {label} »</numerusform>
        <numerusform>Donner la même décision à %n lignes identiques à « {label} »</numerusform>
      </translation>
    </message>
    <message>
      <source>Give the view a name, or press Esc.</source>
      <translation>Donnez un nom à la vue, ou appuyez sur Échap.</translation>
    </message>
    <message>
      <source>How are rows read?</source>
      <translation>Comment les lignes sont-elles lues ?</translation>
    </message>
    <message>
      <source>How does the row relate to {code}?</source>
      <translation>Comment la ligne se rapporte-t-elle à {code} ?</translation>
    </message>
    <message>
      <source>Name of this view</source>
      <translation>Nom de cette vue</translation>
    </message>
    <message>
      <source>No confident row is open in this view.</source>
      <translation>Aucune ligne sûre n’est à traiter dans cette vue.</translation>
    </message>
    <message>
      <source>No decided row has changed any more.</source>
      <translation>Plus aucune ligne décidée n’est marquée comme changée.</translation>
    </message>
    <message>
      <source>No other row of the exam waits for this answer.</source>
      <translation>Aucune autre ligne de l’examen n’attend cette réponse.</translation>
    </message>
    <message>
      <source>No row waits for your second reading.</source>
      <translation>Aucune ligne n’attend votre relecture.</translation>
    </message>
    <message>
      <source>No two readers disagree.</source>
      <translation>Aucun désaccord entre lecteurs.</translation>
    </message>
    <message>
      <source>Note on this row</source>
      <translation>Note sur cette ligne</translation>
    </message>
    <message>
      <source>Nothing to ask on this row: no single axis separates the candidates.</source>
      <translation>Rien à demander sur cette ligne : aucun axe ne sépare à lui seul les candidats.</translation>
    </message>
    <message>
      <source>Say why: a number, or your own words. Esc leaves the row as it is.</source>
      <translation>Dites pourquoi : un numéro, ou vos mots. Échap laisse la ligne telle quelle.</translation>
    </message>
    <message>
      <source>The engine is still proposing: ask again when it has done.</source>
      <translation>Des propositions sont encore en cours : recommencez quand elles seront toutes là.</translation>
    </message>
    <message>
      <source>The project is open for reading only.</source>
      <translation>Le projet est ouvert en lecture seule.</translation>
    </message>
    <message>
      <source>The target is reached.</source>
      <translation>L’objectif est atteint.</translation>
    </message>
    <message>
      <source>This is none of the answers: press the number of one, or Esc.</source>
      <translation>Ce n’est aucune des réponses : appuyez sur le numéro de l’une, ou sur Échap.</translation>
    </message>
    <message>
      <source>This row stands in no chapter.</source>
      <translation>Cette ligne n’est dans aucun chapitre.</translation>
    </message>
    <message>
      <source>This row's file says nothing of its specimen.</source>
      <translation>Le fichier de cette ligne ne dit rien de son milieu.</translation>
    </message>
    <message>
      <source>View “{name}” kept: see the View menu.</source>
      <translation>Vue « {name} » gardée : voyez le menu Affichage.</translation>
    </message>
    <message numerus="yes">
      <source>What does the specimen “{code}” of %n rows stand for?</source>
      <translation>
        <numerusform>Que désigne le milieu « {code} » (%n ligne) ?</numerusform>
        <numerusform>Que désigne le milieu « {code} » (%n lignes) ?</numerusform>
      </translation>
    </message>
    <message>
      <source>What speaks against this code speaks against it on identical rows too.</source>
      <translation>Ce qui s’oppose à ce code s’y oppose aussi sur les lignes identiques.</translation>
    </message>
    <message>
      <source>Why not this code?</source>
      <translation>Pourquoi pas ce code ?</translation>
    </message>
    <message>
      <source>Your own words; Enter alone flags without a note</source>
      <translation>Vos propres mots ; Entrée seule signale sans note</translation>
    </message>
    <message>
      <source>a second reader, blind to the first decision</source>
      <translation>un second lecteur, à l’aveugle</translation>
    </message>
    <message>
      <source>a second reader, who sees the first decision</source>
      <translation>un second lecteur, qui voit la première décision</translation>
    </message>
    <message>
      <source>billing only</source>
      <translation>facturation seule</translation>
    </message>
    <message>
      <source>comment or text line</source>
      <translation>commentaire ou ligne de texte</translation>
    </message>
    <message>
      <source>duplicate</source>
      <translation>doublon</translation>
    </message>
    <message>
      <source>obsolete, no longer used</source>
      <translation>obsolète, plus utilisée</translation>
    </message>
    <message>
      <source>one reader</source>
      <translation>un seul lecteur</translation>
    </message>
    <message>
      <source>technical or control line</source>
      <translation>ligne technique ou de contrôle</translation>
    </message>
    <message>
      <source>the method left open</source>
      <translation>technique non précisée</translation>
    </message>
    <message>
      <source>{axis}: {values}?</source>
      <translation>{axis} : {values} ?</translation>
    </message>
    <message numerus="yes">
      <source>{code} fits your answer: Enter confirms it. %n rows of the exam ask the same: Shift+Q answers them.</source>
      <translation>
        <numerusform>{code} convient à votre réponse : Entrée le confirme. %n ligne de l’examen pose la même question : Maj+Q y répond.</numerusform>
        <numerusform>{code} convient à votre réponse : Entrée le confirme. %n lignes de l’examen posent la même question : Maj+Q y répond.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Reason</name>
    <message>
      <source>; </source>
      <translation> ; </translation>
    </message>
    <message>
      <source>A safety rule speaks against the best candidate.</source>
      <translation>Une règle de sécurité s’oppose au meilleur candidat.</translation>
    </message>
    <message>
      <source>A short form of the row has several meanings, and nothing says which.</source>
      <translation>Un sigle de la ligne a plusieurs sens, et rien ne dit lequel.</translation>
    </message>
    <message>
      <source>All is clear but the kind of result, an identification or a presence: nothing says it.</source>
      <translation>Tout est clair sauf la nature du résultat, identification ou présence : rien ne la dit.</translation>
    </message>
    <message>
      <source>All is clear but the kind of result, present or absent or a value: nothing says it.</source>
      <translation>Tout est clair sauf la nature du résultat, présence ou valeur : rien ne la dit.</translation>
    </message>
    <message>
      <source>All is clear but the property: no unit says it, or one that does not quite fit.</source>
      <translation>Tout est clair sauf la grandeur : aucune unité ne la dit, ou une unité qui convient mal.</translation>
    </message>
    <message>
      <source>Confirmed before for these words; by itself, {code} would come first.</source>
      <translation>Déjà confirmé pour ces mots ; sans cela, {code} viendrait en premier.</translation>
    </message>
    <message>
      <source>No term fits well.</source>
      <translation>Aucun terme ne convient bien.</translation>
    </message>
    <message>
      <source>No term shares a word with this row.</source>
      <translation>Aucun terme n’a de mot commun avec cette ligne.</translation>
    </message>
    <message>
      <source>Not sure: {lacks}.</source>
      <translation>Pas sûr : {lacks}.</translation>
    </message>
    <message>
      <source>Not understood: {words}.</source>
      <translation>Non compris : {words}.</translation>
    </message>
    <message>
      <source>Nothing is missing, but the probability of being right is {share} only.</source>
      <translation>Rien ne manque, mais la probabilité d’être juste n’est que de {share}.</translation>
    </message>
    <message>
      <source>Nothing is missing, but {code} is possible too ({share}).</source>
      <translation>Rien ne manque, mais {code} est possible aussi ({share}).</translation>
    </message>
    <message>
      <source>One candidate stands out and nothing speaks against it.</source>
      <translation>Un candidat se détache et rien ne parle contre lui.</translation>
    </message>
    <message>
      <source>One candidate stands out; no unit is said, but there is one property only: {property}.</source>
      <translation>Un candidat se détache ; sans unité, mais une seule grandeur est possible : {property}.</translation>
    </message>
    <message>
      <source>One candidate stands out; read what is noted beside it.</source>
      <translation>Un candidat se détache ; lisez ce qui est signalé.</translation>
    </message>
    <message>
      <source>One candidate stands out; the row names no specimen, the usual one is meant: {system}.</source>
      <translation>Un candidat se détache ; la ligne ne dit pas le milieu, c’est l’habituel qui est retenu : {system}.</translation>
    </message>
    <message>
      <source>The best candidate contradicts the row on {axis}.</source>
      <translation>Le meilleur candidat contredit la ligne sur {axis}.</translation>
    </message>
    <message>
      <source>The best candidate has few of the row's words.</source>
      <translation>Le meilleur candidat n’a que peu des mots de la ligne.</translation>
    </message>
    <message>
      <source>The best candidate is a normalised ratio (INR), and the row's unit is per cent.</source>
      <translation>Le meilleur candidat est un rapport normalisé (INR), et l’unité de la ligne est le pour cent.</translation>
    </message>
    <message>
      <source>The best candidate is a panel, and only its name speaks for it.</source>
      <translation>Le meilleur candidat est un ensemble d’analyses, et seul son nom parle pour lui.</translation>
    </message>
    <message>
      <source>The best candidate is only close to the row on {axis}.</source>
      <translation>Le meilleur candidat n’est que proche de la ligne sur {axis}.</translation>
    </message>
    <message>
      <source>The label is as long as those that this catalogue cuts off: what is missing may say more.</source>
      <translation>Le libellé a la longueur à laquelle ce catalogue coupe les siens : ce qui manque peut en dire plus.</translation>
    </message>
    <message>
      <source>The label names no analyte: the code of its exam or chapter was read as a short form of one.</source>
      <translation>Le libellé ne nomme aucun analyte : le code de son examen ou de son chapitre a été lu comme une abréviation.</translation>
    </message>
    <message>
      <source>The row contradicts itself on {axis}.</source>
      <translation>La ligne se contredit sur {axis}.</translation>
    </message>
    <message>
      <source>The row contradicts itself on {axis}: “{one}”, but also “{other}”.</source>
      <translation>La ligne se contredit sur {axis} : « {one} », mais aussi « {other} ».</translation>
    </message>
    <message>
      <source>The row does not say what decides: {axis}.</source>
      <translation>La ligne ne dit pas ce qui décide : {axis}.</translation>
    </message>
    <message>
      <source>The row does not say what was given before the sample: the candidate leaves it open.</source>
      <translation>La ligne ne dit pas ce qui a été administré avant le prélèvement : le candidat le laisse ouvert.</translation>
    </message>
    <message>
      <source>The row names a quotient, and the best candidate is only one side of it.</source>
      <translation>La ligne nomme un rapport, et le meilleur candidat n’en mesure qu’un côté.</translation>
    </message>
    <message>
      <source>The row names a specimen and nothing more: it is likely cultured.</source>
      <translation>La ligne ne nomme qu’un milieu : il est sans doute mis en culture.</translation>
    </message>
    <message>
      <source>The row names two analyses: “{one}” and “{other}”.</source>
      <translation>La ligne nomme deux analyses : « {one} » et « {other} ».</translation>
    </message>
    <message>
      <source>The row speaks for the first candidate, but {code} remains possible.</source>
      <translation>La ligne parle pour le premier candidat, mais {code} reste possible.</translation>
    </message>
    <message>
      <source>The row stands under a test and does not tell the moment: before, or after how long.</source>
      <translation>La ligne est sous une épreuve et ne dit pas le moment : avant, ou combien de temps après.</translation>
    </message>
    <message>
      <source>The row's short form is not in the lexicon: it was read by its letters.</source>
      <translation>Le sigle de la ligne n’est pas dans le lexique : il est lu d’après ses lettres.</translation>
    </message>
    <message>
      <source>This does not look like an analysis: a comment, a heading, billing, quality control or another act.</source>
      <translation>Cela ne ressemble pas à une analyse : commentaire, titre, facturation, contrôle de qualité ou acte d’une autre nature.</translation>
    </message>
    <message>
      <source>What separates the first candidates: {axis}.</source>
      <translation>Ce qui sépare les premiers candidats : {axis}.</translation>
    </message>
    <message>
      <source>no unit says the property</source>
      <translation>aucune unité ne dit la grandeur</translation>
    </message>
    <message>
      <source>the length of the collection is not said</source>
      <translation>la durée du recueil n’est pas dite</translation>
    </message>
    <message>
      <source>the names agree in part</source>
      <translation>les noms ne se recouvrent qu’en partie</translation>
    </message>
    <message>
      <source>the row's method was not understood</source>
      <translation>la technique de la ligne n’a pas été comprise</translation>
    </message>
    <message>
      <source>the specimen is not said</source>
      <translation>le milieu n’est pas dit</translation>
    </message>
    <message>
      <source>the term does not name the row's specimen</source>
      <translation>le terme ne nomme pas le milieu de la ligne</translation>
    </message>
    <message>
      <source>the term names a method, and the row does not</source>
      <translation>le terme précise une technique, la ligne non</translation>
    </message>
    <message>
      <source>the term's method is another</source>
      <translation>la technique du terme est une autre</translation>
    </message>
    <message>
      <source>the unit leaves the property open</source>
      <translation>l’unité laisse la grandeur ouverte</translation>
    </message>
    <message>
      <source>{code} differs only by its method, of which the row says nothing.</source>
      <translation>{code} ne diffère que par la technique, dont la ligne ne dit rien.</translation>
    </message>
    <message>
      <source>{code} fits as well: nothing that the row says separates them.</source>
      <translation>{code} convient aussi bien : rien de ce que dit la ligne ne les sépare.</translation>
    </message>
    <message>
      <source>{code} is no laboratory term (class {name}): it cannot be compared with the row.</source>
      <translation>{code} n’est pas un terme de laboratoire (classe {name}) : impossible de le comparer à la ligne.</translation>
    </message>
    <message>
      <source>“{word}” is no short form of the lexicon: it was read by its letters.</source>
      <translation>« {word} » n’est pas un sigle du lexique : il est lu d’après ses lettres.</translation>
    </message>
    <message>
      <source>“{word}” is not known; its rows are likely of one specimen: {value}.</source>
      <translation>« {word} » n'est pas connu ; ses lignes sont sans doute d'un même milieu : {value}.</translation>
    </message>
    <message>
      <source>“{word}” was not understood: {axis} stays open.</source>
      <translation>« {word} » n'a pas été compris : {axis} reste à préciser.</translation>
    </message>
    <message>
      <source>“{word}” was understood in part only; likely: {value}.</source>
      <translation>« {word} » n’est compris qu’en partie ; sans doute : {value}.</translation>
    </message>
  </context>
  <context>
    <name>Reimport</name>
    <message numerus="yes">
      <source> (%n with a decision)</source>
      <translation>
        <numerusform> (%n avec décision)</numerusform>
        <numerusform> (%n avec décision)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changed</source>
      <translation>
        <numerusform>%n changée</numerusform>
        <numerusform>%n changées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changed</source>
      <comment>masculine</comment>
      <translation>
        <numerusform>%n changé</numerusform>
        <numerusform>%n changés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decided rows are gone: their decisions wait for them.</source>
      <translation>
        <numerusform>%n ligne décidée n’y est plus : sa décision l’attend.</numerusform>
        <numerusform>%n lignes décidées n’y sont plus : leurs décisions les attendent.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions were taken over.</source>
      <translation>
        <numerusform>%n décision a été reprise.</numerusform>
        <numerusform>%n décisions ont été reprises.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n gone</source>
      <translation>
        <numerusform>%n retirée</numerusform>
        <numerusform>%n retirées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n gone</source>
      <comment>masculine</comment>
      <translation>
        <numerusform>%n retiré</numerusform>
        <numerusform>%n retirés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more remarks on the files.</source>
      <translation>
        <numerusform>%n autre remarque sur les fichiers.</numerusform>
        <numerusform>%n autres remarques sur les fichiers.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more rows change only in what no code depends on, as the volume.</source>
      <translation>
        <numerusform>%n autre ligne ne change que dans ce dont aucun code ne dépend, comme le volume.</numerusform>
        <numerusform>%n autres lignes ne changent que dans ce dont aucun code ne dépend, comme le volume.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n nouvelle</numerusform>
        <numerusform>%n nouvelles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <comment>masculine</comment>
      <translation>
        <numerusform>%n nouveau</numerusform>
        <numerusform>%n nouveaux</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows with errors left out</source>
      <translation>
        <numerusform>%n ligne en erreur laissée de côté</numerusform>
        <numerusform>%n lignes en erreur laissées de côté</numerusform>
      </translation>
    </message>
    <message>
      <source>Analyses</source>
      <translation>Analyses</translation>
    </message>
    <message>
      <source>Back (Esc)</source>
      <translation>Retour (Échap)</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Changement</translation>
    </message>
    <message>
      <source>Chapters</source>
      <translation>Chapitres</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Columns of the new export</source>
      <translation>Colonnes du nouvel export</translation>
    </message>
    <message>
      <source>Compare with the project</source>
      <translation>Comparer au projet</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Décision</translation>
    </message>
    <message>
      <source>Exams</source>
      <translation>Examens</translation>
    </message>
    <message>
      <source>New export of the catalogue</source>
      <translation>Nouvel export du catalogue</translation>
    </message>
    <message>
      <source>No analysis could be read: the project stays as it is.</source>
      <translation>Aucune analyse n’a pu être lue : le projet reste comme il est.</translation>
    </message>
    <message>
      <source>Nothing is new, changed or gone</source>
      <translation>Rien de nouveau, de changé ni de retiré</translation>
    </message>
    <message>
      <source>Nothing is new, changed or gone: the catalogue is up to date.</source>
      <translation>Rien de nouveau, de changé ni de retiré : le catalogue est à jour.</translation>
    </message>
    <message>
      <source>Reading the new export…</source>
      <translation>Lecture du nouvel export…</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <source>Rows that the new export changes</source>
      <translation>Lignes que le nouvel export change</translation>
    </message>
    <message>
      <source>See them (F8)</source>
      <translation>Les voir (F8)</translation>
    </message>
    <message numerus="yes">
      <source>So do %n more.</source>
      <translation>
        <numerusform>%n autre est dans ce cas.</numerusform>
        <numerusform>%n autres sont dans ce cas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The catalogue is up to date. %n decided rows changed their meaning.</source>
      <translation>
        <numerusform>Le catalogue est à jour. %n ligne décidée a changé de sens.</numerusform>
        <numerusform>Le catalogue est à jour. %n lignes décidées ont changé de sens.</numerusform>
      </translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>Ce qu’elle dit</translation>
    </message>
    <message numerus="yes">
      <source>What the new export changes: %n rows</source>
      <translation>
        <numerusform>Ce que change le nouvel export : %n ligne</numerusform>
        <numerusform>Ce que change le nouvel export : %n lignes</numerusform>
      </translation>
    </message>
    <message>
      <source>back</source>
      <translation>retour</translation>
    </message>
    <message>
      <source>begin a new project</source>
      <translation>commencer un nouveau projet</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>changement</translation>
    </message>
    <message>
      <source>choose its columns</source>
      <translation>choisir ses colonnes</translation>
    </message>
    <message>
      <source>decided</source>
      <translation>décidée</translation>
    </message>
    <message>
      <source>gone</source>
      <translation>retrait</translation>
    </message>
    <message>
      <source>new</source>
      <translation>ajout</translation>
    </message>
    <message>
      <source>the row had another code before</source>
      <translation>la ligne avait un autre code</translation>
    </message>
    <message>
      <source>these files are the whole catalogue</source>
      <translation>ces fichiers sont tout le catalogue</translation>
    </message>
    <message>
      <source>update this project</source>
      <translation>mettre ce projet à jour</translation>
    </message>
    <message>
      <source>update this project, keep {files}</source>
      <translation>mettre ce projet à jour, garder {files}</translation>
    </message>
    <message numerus="yes">
      <source>update, and take %n decisions over</source>
      <translation>
        <numerusform>mettre à jour et reprendre %n décision</numerusform>
        <numerusform>mettre à jour et reprendre %n décisions</numerusform>
      </translation>
    </message>
    <message>
      <source>{after} says the same as {before}, which is gone ({status}).</source>
      <translation>{after} dit la même chose que {before}, qui n’y est plus ({status}).</translation>
    </message>
    <message>
      <source>{level}: {counts}</source>
      <translation>{level} : {counts}</translation>
    </message>
    <message>
      <source>↑ and ↓ go through the rows. Nothing is taken before the question below is answered.</source>
      <translation>↑ et ↓ parcourent les lignes. Rien n’est repris avant la réponse à la question ci-dessous.</translation>
    </message>
  </context>
  <context>
    <name>Release</name>
    <message numerus="yes">
      <source>%n terms</source>
      <translation>
        <numerusform>%n terme</numerusform>
        <numerusform>%n termes</numerusform>
      </translation>
    </message>
    <message>
      <source>Another program uses {file}. Close it there, then try again.</source>
      <translation>Un autre logiciel utilise {file}. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
      <source>Import a LOINC zip…</source>
      <translation>Importer un zip LOINC…</translation>
    </message>
    <message>
      <source>LOINC {version} ({terms})</source>
      <translation>LOINC {version} ({terms})</translation>
    </message>
    <message>
      <source>Starter subset, to try the workbench ({terms})</source>
      <translation>Sous-ensemble de départ, pour essayer ({terms})</translation>
    </message>
    <message>
      <source>The end of {file} is missing: the download broke off. Download it again.</source>
      <translation>Il manque la fin de {file} : le téléchargement s’est interrompu. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <source>The full release is free: make an account on loinc.org, download “LOINC Complete” (one zip file, with the French names in it), and import the zip as it is.</source>
      <translation>La version complète est gratuite : créez un compte sur loinc.org, téléchargez « LOINC Complete » (un seul fichier zip, avec les libellés français), et importez le zip tel quel.</translation>
    </message>
    <message>
      <source>The imported release is not whole any more ({file}). Delete it and import it again.</source>
      <translation>La version importée n’est plus entière ({file}). Supprimez-la et importez-la de nouveau.</translation>
    </message>
    <message>
      <source>There is no file or imported release “{file}”. Imported releases: {all}.</source>
      <translation>Il n’y a ni fichier ni version importée « {file} ». Versions importées : {all}.</translation>
    </message>
    <message>
      <source>With which LOINC release?</source>
      <translation>Avec quelle version de LOINC ?</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>et %n de plus</numerusform>
        <numerusform>et %n de plus</numerusform>
      </translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <source>{file} cannot be read or written: {all}. Check the rights and the space on the disk.</source>
      <translation>{file} ne peut pas être lu ou écrit : {all}. Vérifiez les droits et la place sur le disque.</translation>
    </message>
    <message>
      <source>{file} has no sheet with “Jeu” in its name, only: {all}. Choose LOINCFR_JeuDeValeurs.xlsx.</source>
      <translation>{file} n’a pas de feuille dont le nom contient « Jeu », seulement : {all}. Choisissez LOINCFR_JeuDeValeurs.xlsx.</translation>
    </message>
    <message>
      <source>{file} holds a name that leads out of the zip ({value}). It is not from loinc.org: do not use it.</source>
      <translation>{file} contient un nom qui mène hors du zip ({value}). Il ne vient pas de loinc.org : ne l’utilisez pas.</translation>
    </message>
    <message>
      <source>{file} holds no Loinc.csv. Choose the complete release from loinc.org (Loinc_2.xx.zip).</source>
      <translation>{file} ne contient pas de Loinc.csv. Choisissez la version complète de loinc.org (Loinc_2.xx.zip).</translation>
    </message>
    <message>
      <source>{file} holds no term.</source>
      <translation>{file} ne contient aucun terme.</translation>
    </message>
    <message>
      <source>{file} is damaged inside the zip. Download it again.</source>
      <translation>{file} est endommagé à l’intérieur du zip. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <source>{file} is not a zip. Choose the zip that loinc.org gives, or the folder it was unzipped into.</source>
      <translation>{file} n’est pas un zip. Choisissez le zip que donne loinc.org, ou le dossier où il a été décompressé.</translation>
    </message>
    <message>
      <source>{file} is not an Excel workbook (.xlsx). Choose LOINCFR_JeuDeValeurs.xlsx.</source>
      <translation>{file} n’est pas un classeur Excel (.xlsx). Choisissez LOINCFR_JeuDeValeurs.xlsx.</translation>
    </message>
    <message>
      <source>{file} unzips to {first} MB, more than the {second} MB that are allowed. It is not a release.</source>
      <translation>{file} décompressé fait {first} Mo, plus que les {second} Mo permis. Ce n’est pas une version de LOINC.</translation>
    </message>
    <message>
      <source>{file}, near row {row}: the quotes do not fit together ({all}). Take the file as it was published.</source>
      <translation>{file}, vers la ligne {row} : les guillemets ne vont pas ensemble ({all}). Prenez le fichier tel qu’il a été publié.</translation>
    </message>
    <message>
      <source>{file}, row {row}, {column}: “{value}” is not UTF-8. The file was saved again by another program; take it as it was published.</source>
      <translation>{file}, ligne {row}, {column} : « {value} » n’est pas en UTF-8. Le fichier a été enregistré par un autre logiciel ; prenez-le tel qu’il a été publié.</translation>
    </message>
    <message>
      <source>{file}, row {row}: the code {value} was given in row {first} already.</source>
      <translation>{file}, ligne {row} : le code {value} est déjà à la ligne {first}.</translation>
    </message>
    <message>
      <source>{file}, row {row}: {first} fields instead of {second}.</source>
      <translation>{file}, ligne {row} : {first} champs au lieu de {second}.</translation>
    </message>
    <message>
      <source>{file}, row {row}: “{value}” is no LOINC code, or its check digit is wrong.</source>
      <translation>{file}, ligne {row} : « {value} » n’est pas un code LOINC, ou sa clé de contrôle est fausse.</translation>
    </message>
    <message>
      <source>{file}: the column {column} is missing. Take the file as it was published.</source>
      <translation>{file} : la colonne {column} manque. Prenez le fichier tel qu’il a été publié.</translation>
    </message>
    <message>
      <source>{name}, without French names</source>
      <translation>{name}, sans libellés français</translation>
    </message>
    <message>
      <source>{value} in {file} is locked by a password. Choose the zip as loinc.org gives it.</source>
      <translation>{value} dans {file} est fermé par un mot de passe. Choisissez le zip tel que loinc.org le donne.</translation>
    </message>
  </context>
  <context>
    <name>Returned</name>
    <message numerus="yes">
      <source>%n codes that may not be entered are left out</source>
      <translation>
        <numerusform>%n code irrecevable laissé de côté</numerusform>
        <numerusform>%n codes irrecevables laissés de côté</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n differences from the project</source>
      <translation>
        <numerusform>%n différence avec le projet</numerusform>
        <numerusform>%n différences avec le projet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hidden from a blind second reader</source>
      <translation>
        <numerusform>%n cachée au second lecteur en aveugle</numerusform>
        <numerusform>%n cachées au second lecteur en aveugle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows taken from the file in one step.</source>
      <translation>
        <numerusform>%n ligne reprise du fichier en une seule étape.</numerusform>
        <numerusform>%n lignes reprises du fichier en une seule étape.</numerusform>
      </translation>
    </message>
    <message>
      <source>Checking the codes…</source>
      <translation>Vérification des codes…</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>Fermer (Échap)</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Compare a returned file first: Ctrl+B.</source>
      <translation>Comparez d’abord un fichier revenu : Ctrl+B.</translation>
    </message>
    <message>
      <source>Comparing the returned file…</source>
      <translation>Comparaison du fichier revenu…</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Différence</translation>
    </message>
    <message>
      <source>Differences of the returned file</source>
      <translation>Différences du fichier revenu</translation>
    </message>
    <message>
      <source>Enter goes to the row, Y takes theirs, Shift+Y takes all that is new, Esc closes.</source>
      <translation>Entrée va à la ligne, Y reprend la réponse du fichier, Maj+Y tout ce qui est nouveau, Échap ferme.</translation>
    </message>
    <message>
      <source>Ours</source>
      <translation>Ici</translation>
    </message>
    <message>
      <source>Ours: {said}</source>
      <translation>Ici : {said}</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Ligne</translation>
    </message>
    <message numerus="yes">
      <source>Take %n rows from the file</source>
      <translation>
        <numerusform>Reprendre %n ligne du fichier</numerusform>
        <numerusform>Reprendre %n lignes du fichier</numerusform>
      </translation>
    </message>
    <message>
      <source>Take all that is new (Shift+Y)</source>
      <translation>Tout le nouveau (Maj+Y)</translation>
    </message>
    <message>
      <source>Take theirs (Y)</source>
      <translation>Reprendre (Y)</translation>
    </message>
    <message>
      <source>The catalogue does not hold this row: update the catalogue first (Ctrl+I).</source>
      <translation>Le catalogue n’a pas cette ligne : mettez d’abord le catalogue à jour (Ctrl+I).</translation>
    </message>
    <message>
      <source>The file has nothing new for a row that is still open here.</source>
      <translation>Le fichier n’apporte rien de nouveau aux lignes encore à décider ici.</translation>
    </message>
    <message>
      <source>The file has several LOINC codes for this row: go to the row (Enter) and choose one.</source>
      <translation>Le fichier donne plusieurs codes LOINC à cette ligne : allez à la ligne (Entrée) et choisissez.</translation>
    </message>
    <message>
      <source>The file says what the project says.</source>
      <translation>Le fichier dit ce que dit le projet.</translation>
    </message>
    <message>
      <source>The project says the same as the file already.</source>
      <translation>Le projet dit déjà ce que dit le fichier.</translation>
    </message>
    <message>
      <source>Theirs</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Theirs: {said}</source>
      <translation>Fichier : {said}</translation>
    </message>
    <message>
      <source>This code was refused for this row here.</source>
      <translation>Ce code a été refusé ici pour cette ligne.</translation>
    </message>
    <message>
      <source>What is wrong with the file</source>
      <translation>Ce qui ne va pas dans le fichier</translation>
    </message>
    <message numerus="yes">
      <source>What is wrong with the file: %n lines</source>
      <translation>
        <numerusform>Ce qui ne va pas dans le fichier : %n ligne</numerusform>
        <numerusform>Ce qui ne va pas dans le fichier : %n lignes</numerusform>
      </translation>
    </message>
    <message>
      <source>a group does not say of which codes it is.</source>
      <translation>un groupe ne dit pas de quels codes il s’agit.</translation>
    </message>
    <message>
      <source>added there</source>
      <translation>ajouté là-bas</translation>
    </message>
    <message>
      <source>another code</source>
      <translation>autre code</translation>
    </message>
    <message>
      <source>another note</source>
      <translation>autre note</translation>
    </message>
    <message>
      <source>another relation</source>
      <translation>autre relation</translation>
    </message>
    <message>
      <source>another relation and note</source>
      <translation>autres relation et note</translation>
    </message>
    <message>
      <source>no code</source>
      <translation>aucun code</translation>
    </message>
    <message>
      <source>not in the catalogue</source>
      <translation>absente du catalogue</translation>
    </message>
    <message>
      <source>removed there</source>
      <translation>retiré là-bas</translation>
    </message>
    <message>
      <source>said there to have no code</source>
      <translation>dite sans code là-bas</translation>
    </message>
    <message>
      <source>several codes: blocked</source>
      <translation>plusieurs codes : bloquée</translation>
    </message>
    <message>
      <source>the file is too large to be a map (more than {value} bytes).</source>
      <translation>le fichier est trop grand (plus de {value} octets).</translation>
    </message>
    <message>
      <source>the relation “{value}” needs a comment.</source>
      <translation>la relation « {value} » demande un commentaire.</translation>
    </message>
    <message>
      <source>the same now</source>
      <translation>identique désormais</translation>
    </message>
    <message>
      <source>this is neither a ConceptMap nor the bundle of a catalogue ({value}).</source>
      <translation>ce n’est ni un ConceptMap ni le Bundle d’un catalogue ({value}).</translation>
    </message>
    <message>
      <source>this is no JSON ({value}). Export the file again.</source>
      <translation>ce n’est pas du JSON ({value}). Exportez de nouveau le fichier.</translation>
    </message>
    <message>
      <source>this is not built as FHIR wants it ({value}).</source>
      <translation>ce n’est pas construit comme FHIR le veut ({value}).</translation>
    </message>
    <message>
      <source>two rows have the code {value}.</source>
      <translation>deux lignes ont le code {value}.</translation>
    </message>
    <message>
      <source>{file}, row {row}</source>
      <translation>{file}, ligne {row}</translation>
    </message>
    <message>
      <source>{file}, {where}: {what}</source>
      <translation>{file}, {where} : {what}</translation>
    </message>
    <message>
      <source>{file}: {what}</source>
      <translation>{file} : {what}</translation>
    </message>
    <message>
      <source>{value} is no LOINC code: its form or its check digit is wrong.</source>
      <translation>{value} n’est pas un code LOINC : sa forme ou sa clé est fausse.</translation>
    </message>
    <message>
      <source>“{label}”: {code}, from {file}.</source>
      <translation>« {label} » : {code}, repris de {file}.</translation>
    </message>
    <message>
      <source>“{value}” has no code.</source>
      <translation>« {value} » n’a pas de code.</translation>
    </message>
    <message>
      <source>“{value}” is no relation that FHIR knows.</source>
      <translation>« {value} » n’est pas une relation que FHIR connaît.</translation>
    </message>
  </context>
  <context>
    <name>RowField</name>
    <message>
      <source>Analyses</source>
      <translation>Analyses</translation>
    </message>
    <message>
      <source>Chapter</source>
      <translation>Chapitre</translation>
    </message>
    <message>
      <source>Chapter code</source>
      <translation>Code du chapitre</translation>
    </message>
    <message>
      <source>Exams</source>
      <translation>Examens</translation>
    </message>
    <message>
      <source>Other columns</source>
      <translation>Autres colonnes</translation>
    </message>
    <message>
      <source>Sub-chapter code</source>
      <translation>Code du sous-chapitre</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <source>{field}: {before} → {after}</source>
      <translation>{field} : {before} → {after}</translation>
    </message>
  </context>
  <context>
    <name>Search</name>
    <message>
      <source>A class: {classes}.</source>
      <translation>Une classe : {classes}.</translation>
    </message>
    <message>
      <source>Back (Esc)</source>
      <translation>Retour (Échap)</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <source>Name in French or English, a code, class:chemistry</source>
      <translation>Nom en français ou en anglais, code, classe:chimie</translation>
    </message>
    <message>
      <source>Name in French or English, or a code</source>
      <translation>Nom en français ou en anglais, ou un code</translation>
    </message>
    <message>
      <source>National codes of chapters</source>
      <translation>Codes nationaux des chapitres</translation>
    </message>
    <message>
      <source>No class is called “{said}”: see the list of classes.</source>
      <translation>Aucune classe ne s’appelle « {said} » : voyez la liste des classes.</translation>
    </message>
    <message>
      <source>Nothing found. Fewer letters, or a wider filter, may help.</source>
      <translation>Rien trouvé. Moins de lettres, ou un filtre plus large, peuvent aider.</translation>
    </message>
    <message>
      <source>Search LOINC</source>
      <translation>Chercher dans LOINC</translation>
    </message>
    <message>
      <source>Terms found</source>
      <translation>Termes trouvés</translation>
    </message>
    <message>
      <source>Type some letters of a name, or a code.</source>
      <translation>Tapez quelques lettres d’un nom, ou un code.</translation>
    </message>
    <message>
      <source>rank {rank}</source>
      <translation>rang {rank}</translation>
    </message>
    <message>
      <source>{axis}: any</source>
      <translation>{axis} : tout</translation>
    </message>
    <message>
      <source>↑ ↓ choose, Enter compares on the row, Ctrl+Enter confirms at once.</source>
      <translation>↑ ↓ choisissent, Entrée compare sur la ligne, Ctrl+Entrée confirme aussitôt.</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>Address of the FHIR resources</source>
      <translation>Adresse des ressources FHIR</translation>
    </message>
    <message>
      <source>Back (Esc)</source>
      <translation>Retour (Échap)</translation>
    </message>
    <message>
      <source>Keep (Enter)</source>
      <translation>Enregistrer (Entrée)</translation>
    </message>
    <message>
      <source>Laboratory</source>
      <translation>Laboratoire</translation>
    </message>
    <message>
      <source>Learn from my other projects, and let them learn from this one</source>
      <translation>Apprendre de mes autres projets, et les faire profiter de celui-ci</translation>
    </message>
    <message>
      <source>OID of the codes of the {level}</source>
      <translation>OID des codes {level}</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Lecture</translation>
    </message>
    <message>
      <source>Settings of the project</source>
      <translation>Réglages du projet</translation>
    </message>
    <message>
      <source>Specimens: {codes}. Shift+M on one of its rows changes a code's meaning.</source>
      <translation>Milieux : {codes}. Maj+M, sur une ligne d'un code, change ce qu'il désigne.</translation>
    </message>
    <message>
      <source>The memory holds the words, units, specimens and LOINC codes of confirmed rows, in a file of your own on this computer: no laboratory, no local code, no patient.</source>
      <translation>La mémoire contient les libellés, unités, milieux et codes LOINC des lignes confirmées, dans un fichier à vous sur cet ordinateur : ni laboratoire, ni code local, ni patient.</translation>
    </message>
    <message>
      <source>The settings are kept.</source>
      <translation>Les réglages sont enregistrés.</translation>
    </message>
    <message>
      <source>This is no OID: {oid}. It is numbers with dots between, such as 1.2.250.1.</source>
      <translation>Ceci n’est pas un OID : {oid}. Il s’écrit en nombres séparés par des points, comme 1.2.250.1.</translation>
    </message>
    <message>
      <source>This is no web address: it begins with https:// and holds no space, # or ?.</source>
      <translation>Ce n’est pas une adresse web : elle commence par https:// et ne contient ni espace, ni #, ni ?.</translation>
    </message>
    <message>
      <source>analyses</source>
      <translation>d’analyses</translation>
    </message>
    <message>
      <source>chapters</source>
      <translation>de chapitres</translation>
    </message>
    <message>
      <source>dotted numbers, optional</source>
      <translation>nombres séparés par des points, facultatif</translation>
    </message>
    <message>
      <source>exams</source>
      <translation>d’examens</translation>
    </message>
    <message>
      <source>https://…, without it a stand-in is written</source>
      <translation>https://…, à défaut une adresse provisoire est écrite</translation>
    </message>
    <message>
      <source>sub-chapters</source>
      <translation>de sous-chapitres</translation>
    </message>
  </context>
  <context>
    <name>Stage</name>
    <message>
      <source>Checking the codes</source>
      <translation>Vérification des codes</translation>
    </message>
    <message>
      <source>Keeping the French value set</source>
      <translation>Mise en place du jeu de valeurs français</translation>
    </message>
    <message>
      <source>Keeping the LOINC release</source>
      <translation>Mise en place de la version de LOINC</translation>
    </message>
    <message>
      <source>Looking for LOINC candidates</source>
      <translation>Recherche des candidats LOINC</translation>
    </message>
    <message>
      <source>Opening the release</source>
      <translation>Ouverture de la version</translation>
    </message>
    <message>
      <source>Preparing the search</source>
      <translation>Préparation de la recherche</translation>
    </message>
    <message>
      <source>Reading the French value set</source>
      <translation>Lecture du jeu de valeurs français</translation>
    </message>
    <message>
      <source>Reading the LOINC release</source>
      <translation>Lecture de la version de LOINC</translation>
    </message>
    <message>
      <source>Reading the catalogue</source>
      <translation>Lecture du catalogue</translation>
    </message>
    <message>
      <source>Working</source>
      <translation>Travail en cours</translation>
    </message>
    <message>
      <source>Writing the files</source>
      <translation>Écriture des fichiers</translation>
    </message>
  </context>
  <context>
    <name>Start</name>
    <message>
      <source>A file that the workbench wrote.</source>
      <translation>Un fichier écrit par ce logiciel.</translation>
    </message>
    <message>
      <source>A sample catalogue and a starter subset of LOINC.</source>
      <translation>Un catalogue d’exemple et un sous-ensemble de LOINC.</translation>
    </message>
    <message>
      <source>From your laboratory's catalogue to LOINC, with the reason for every proposal in sight.</source>
      <translation>Du catalogue de votre laboratoire à LOINC, avec la raison de chaque proposition sous les yeux.</translation>
    </message>
    <message>
      <source>New project…</source>
      <translation>Nouveau projet…</translation>
    </message>
    <message>
      <source>Open a project…</source>
      <translation>Ouvrir un projet…</translation>
    </message>
    <message>
      <source>Open {name}</source>
      <translation>Ouvrir {name}</translation>
    </message>
    <message>
      <source>Recent projects</source>
      <translation>Projets récents</translation>
    </message>
    <message>
      <source>Try the demonstration</source>
      <translation>Essayer la démonstration</translation>
    </message>
    <message>
      <source>You can drop files anywhere in this window: a project, your LIS files (LOINC_1, LOINC_2, LOINC_3), a table (CSV, XLSX, ODS), or the LOINC zip as downloaded.</source>
      <translation>Vous pouvez déposer des fichiers n’importe où dans cette fenêtre : un projet, les fichiers de votre SGL (LOINC_1, LOINC_2, LOINC_3), une table (CSV, XLSX, ODS), ou le zip LOINC tel que téléchargé.</translation>
    </message>
    <message>
      <source>Your LOINC release, your LIS files, and go.</source>
      <translation>Votre version de LOINC, les fichiers de votre SGL, et c’est parti.</translation>
    </message>
  </context>
  <context>
    <name>Status</name>
    <message>
      <source>Changed</source>
      <translation>Modifiée</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Confirmée</translation>
    </message>
    <message>
      <source>Excluded</source>
      <translation>Exclue</translation>
    </message>
    <message>
      <source>Flagged</source>
      <translation>Signalée</translation>
    </message>
    <message>
      <source>No code</source>
      <translation>Sans code</translation>
    </message>
    <message>
      <source>Proposed</source>
      <translation>Proposée</translation>
    </message>
    <message>
      <source>Read twice</source>
      <translation>Relue</translation>
    </message>
    <message>
      <source>To do</source>
      <translation>À traiter</translation>
    </message>
    <message>
      <source>{status}, changed</source>
      <translation>{status}, modifiée</translation>
    </message>
    <message>
      <source>{status}, warning</source>
      <translation>{status}, alerte</translation>
    </message>
    <message>
      <source>{status}, worth a look</source>
      <translation>{status}, à revoir</translation>
    </message>
  </context>
  <context>
    <name>StatusReason</name>
    <message>
      <source>it is a duplicate</source>
      <translation>c’est un doublon</translation>
    </message>
    <message>
      <source>it is ambiguous</source>
      <translation>il est ambigu</translation>
    </message>
    <message>
      <source>it is wrong</source>
      <translation>il est erroné</translation>
    </message>
  </context>
  <context>
    <name>Story</name>
    <message>
      <source>Analyses</source>
      <translation>Analyses</translation>
    </message>
    <message>
      <source>Blind second reading: the first decision is hidden until you decide.</source>
      <translation>Relecture à l’aveugle : la première décision reste cachée jusqu’à la vôtre.</translation>
    </message>
    <message>
      <source>Exams</source>
      <translation>Examens</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Technique</translation>
    </message>
    <message>
      <source>NABM</source>
      <translation>NABM</translation>
    </message>
    <message>
      <source>No decision yet.</source>
      <translation>Aucune décision pour l’instant.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Nothing more than what stands above.</source>
      <translation>Rien de plus que ce qui est dit plus haut.</translation>
    </message>
    <message>
      <source>Property</source>
      <translation>Grandeur</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>Échelle</translation>
    </message>
    <message>
      <source>Subcontracted to</source>
      <translation>Sous-traitée à</translation>
    </message>
    <message>
      <source>Synonyms</source>
      <translation>Synonymes</translation>
    </message>
    <message>
      <source>The row in the catalogue</source>
      <translation>La ligne dans le catalogue</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Temporalité</translation>
    </message>
    <message>
      <source>{name}: {value}</source>
      <translation>{name} : {value}</translation>
    </message>
  </context>
  <context>
    <name>Strip</name>
    <message numerus="yes">
      <source>%n min left</source>
      <translation>
        <numerusform>encore %n min</numerusform>
        <numerusform>encore %n min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n s left</source>
      <translation>
        <numerusform>encore %n s</numerusform>
        <numerusform>encore %n s</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>How to get the full release</source>
      <translation>Obtenir la version complète</translation>
    </message>
    <message>
      <source>Import a release…</source>
      <translation>Importer une version…</translation>
    </message>
    <message>
      <source>LOINC {wanted} of this project is not on this computer: {found} is used instead.</source>
      <translation>LOINC {wanted}, la version de ce projet, n’est pas sur cet ordinateur : {found} est utilisée à sa place.</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Avancement</translation>
    </message>
    <message numerus="yes">
      <source>Starter subset of LOINC: %n terms only. Many analyses will find no code.</source>
      <translation>
        <numerusform>Sous-ensemble de départ de LOINC : %n terme seulement. Beaucoup d’analyses n’y trouveront pas de code.</numerusform>
        <numerusform>Sous-ensemble de départ de LOINC : %n termes seulement. Beaucoup d’analyses n’y trouveront pas de code.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>System</name>
    <message>
      <source>a part of the path is no folder</source>
      <translation>une partie du chemin n’est pas un dossier</translation>
    </message>
    <message>
      <source>another program uses it</source>
      <translation>un autre programme l’utilise</translation>
    </message>
    <message>
      <source>it is a folder</source>
      <translation>c’est un dossier</translation>
    </message>
    <message>
      <source>it is not allowed</source>
      <translation>c’est interdit</translation>
    </message>
    <message>
      <source>it is there already</source>
      <translation>il existe déjà</translation>
    </message>
    <message>
      <source>its name is too long</source>
      <translation>son nom est trop long</translation>
    </message>
    <message>
      <source>the disk cannot be written to</source>
      <translation>on ne peut pas écrire sur ce disque</translation>
    </message>
    <message>
      <source>the disk fails</source>
      <translation>le disque est défaillant</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>le disque est plein</translation>
    </message>
    <message>
      <source>there is no such file or folder</source>
      <translation>ce fichier ou ce dossier n’existe pas</translation>
    </message>
    <message>
      <source>you have no right to it</source>
      <translation>vous n’y avez pas droit</translation>
    </message>
  </context>
  <context>
    <name>Verdict</name>
    <message>
      <source>Ambiguous</source>
      <translation>Ambiguë</translation>
    </message>
    <message>
      <source>Ambiguous proposal</source>
      <translation>Proposition ambiguë</translation>
    </message>
    <message>
      <source>Confident</source>
      <translation>Sûre</translation>
    </message>
    <message>
      <source>Confident proposal</source>
      <translation>Proposition sûre</translation>
    </message>
    <message>
      <source>No proposal</source>
      <translation>Aucune proposition</translation>
    </message>
    <message>
      <source>None found</source>
      <translation>Rien trouvé</translation>
    </message>
    <message>
      <source>Not proposed yet</source>
      <translation>Pas encore proposée</translation>
    </message>
    <message>
      <source>Proposal to check</source>
      <translation>Proposition à vérifier</translation>
    </message>
    <message>
      <source>To check</source>
      <translation>À vérifier</translation>
    </message>
  </context>
  <context>
    <name>View</name>
    <message>
      <source>All rows</source>
      <translation>Toutes les lignes</translation>
    </message>
    <message>
      <source>Flagged</source>
      <translation>Signalées</translation>
    </message>
    <message>
      <source>Rows for your second reading</source>
      <translation>Lignes à relire par vous</translation>
    </message>
    <message>
      <source>Rows that reach 80%</source>
      <translation>Lignes qui font atteindre 80 %</translation>
    </message>
    <message>
      <source>Rows where two readers disagree</source>
      <translation>Lignes où deux relectures divergent</translation>
    </message>
    <message>
      <source>Subcontracted, to do</source>
      <translation>Sous-traitées, à traiter</translation>
    </message>
    <message>
      <source>To do, fastest way to 80%</source>
      <translation>À traiter, au plus court vers 80 %</translation>
    </message>
    <message>
      <source>To do: ambiguous</source>
      <translation>À traiter : ambiguës</translation>
    </message>
    <message>
      <source>To do: confident</source>
      <translation>À traiter : sûres</translation>
    </message>
    <message>
      <source>To do: to check or none</source>
      <translation>À traiter : à vérifier ou sans candidat</translation>
    </message>
    <message>
      <source>To read a second time</source>
      <translation>À relire</translation>
    </message>
    <message>
      <source>narrowed by {facets}</source>
      <translation>resserrées par : {facets}</translation>
    </message>
  </context>
  <context>
    <name>Warning</name>
    <message>
      <source>LOINC advises against this term.</source>
      <translation>LOINC déconseille ce terme.</translation>
    </message>
    <message>
      <source>LOINC advises against this term: {first}.</source>
      <translation>LOINC déconseille ce terme : {first}.</translation>
    </message>
    <message>
      <source>LOINC has withdrawn this term without a replacement.</source>
      <translation>LOINC a retiré ce terme sans le remplacer.</translation>
    </message>
    <message>
      <source>LOINC has withdrawn this term. Replacements: {all}.</source>
      <translation>LOINC a retiré ce terme. Remplacements : {all}.</translation>
    </message>
    <message>
      <source>LOINC still tries this term out.</source>
      <translation>LOINC essaie encore ce terme.</translation>
    </message>
    <message>
      <source>LOINC {first} does not hold this code.</source>
      <translation>LOINC {first} ne contient pas ce code.</translation>
    </message>
    <message>
      <source>LOINC {first} does not hold this code. Replacements: {rest}.</source>
      <translation>LOINC {first} ne contient pas ce code. Remplacements : {rest}.</translation>
    </message>
    <message>
      <source>Row {first} of {second} says something else under the same local code, and stays without a LOINC code. Give each a code of its own in the laboratory's system.</source>
      <translation>La ligne {first} de {second} dit autre chose sous le même code local, et reste sans code LOINC. Donnez à chacune son propre code dans le SGL.</translation>
    </message>
    <message>
      <source>The check digit is wrong: one of the code's digits was mistyped.</source>
      <translation>La clé de contrôle est fausse : un chiffre du code a été mal saisi.</translation>
    </message>
    <message>
      <source>The row has a unit, {first}, but the term's result is no quantity: {second}.</source>
      <translation>La ligne a une unité, {first}, mais le résultat du terme n’est pas une quantité : {second}.</translation>
    </message>
    <message>
      <source>The row looks for {first}, the term for {second}.</source>
      <translation>La ligne recherche {first}, le terme {second}.</translation>
    </message>
    <message>
      <source>The row means something else since it was decided: look at it, and decide it again.</source>
      <translation>La ligne a changé de sens depuis sa décision : à revoir et à décider de nouveau.</translation>
    </message>
    <message>
      <source>The row names a circumstance (time of sampling, challenge, fasting) that the term does not.</source>
      <translation>La ligne précise une circonstance (heure du prélèvement, épreuve, jeûne) que le terme ne précise pas.</translation>
    </message>
    <message>
      <source>The row names a correction (corrected or adjusted value) that the term does not.</source>
      <translation>La ligne demande une valeur corrigée, ce que le terme ne précise pas.</translation>
    </message>
    <message>
      <source>The row says “{first}”, which is a quantity, but the term's result is none: {second}.</source>
      <translation>La ligne dit « {first} », qui est une quantité, mais le résultat du terme n’en est pas une : {second}.</translation>
    </message>
    <message>
      <source>The row says “{first}”; the term's method: {second}.</source>
      <translation>La ligne dit « {first} » ; technique du terme : {second}.</translation>
    </message>
    <message>
      <source>The row says “{first}”; the term's property: {second}.</source>
      <translation>La ligne dit « {first} » ; grandeur du terme : {second}.</translation>
    </message>
    <message>
      <source>The row says “{first}”; the term's result is of another kind: {second}.</source>
      <translation>La ligne dit « {first} » ; échelle du terme : {second}.</translation>
    </message>
    <message>
      <source>The row says “{first}”; the term's specimen: {second}.</source>
      <translation>La ligne dit « {first} » ; milieu du terme : {second}.</translation>
    </message>
    <message>
      <source>The row says “{first}”; the term's time: {second}.</source>
      <translation>La ligne dit « {first} » ; temporalité du terme : {second}.</translation>
    </message>
    <message>
      <source>The row's method, “{first}”, was not understood; the term's method: {second}.</source>
      <translation>La technique de la ligne, « {first} », n’a pas été comprise ; technique du terme : {second}.</translation>
    </message>
    <message>
      <source>The row's words, “{first}”, are hardly the term's, “{second}”. Is it the code of another row?</source>
      <translation>Les mots de la ligne, « {first} », ne sont guère ceux du terme, « {second} ». Est-ce le code d’une autre ligne ?</translation>
    </message>
    <message>
      <source>The specimen of the other rows of “{second}” is another than this term's: {third}, here {first}.</source>
      <translation>Le milieu des autres lignes de « {second} » n’est pas celui de ce terme : {third}, ici {first}.</translation>
    </message>
    <message>
      <source>The term is for one population, which the row does not name: {first}.</source>
      <translation>Le terme ne vaut que pour une population que la ligne ne précise pas : {first}.</translation>
    </message>
    <message>
      <source>The term is of the class {first} alone, for which the row does not ask.</source>
      <translation>Le terme ne porte que sur les {first}, ce que la ligne ne demande pas.</translation>
    </message>
    <message>
      <source>The term names a circumstance that the row does not: “{first}”.</source>
      <translation>Le terme précise une circonstance que la ligne ne précise pas : « {first} ».</translation>
    </message>
    <message>
      <source>The term names a correction that the row does not: “{first}”.</source>
      <translation>Le terme précise une correction que la ligne ne précise pas : « {first} ».</translation>
    </message>
    <message>
      <source>The term names a method, {first}, and the row does not. Close to it, without a method and of {third}: {second}.</source>
      <translation>Le terme précise une technique, {first}, que la ligne ne précise pas. Proche de lui, sans technique mais pour le milieu {third} : {second}.</translation>
    </message>
    <message>
      <source>The term names a method, {first}, and the row does not. The same without a method: {second}.</source>
      <translation>Le terme précise une technique, {first}, que la ligne ne précise pas. Le même sans technique : {second}.</translation>
    </message>
    <message>
      <source>The term names a method, {first}, and the row does not. This release has no equivalent term without a method.</source>
      <translation>Le terme précise une technique, {first}, que la ligne ne précise pas. Aucun terme équivalent sans technique dans cette version.</translation>
    </message>
    <message>
      <source>The term wants a collection {first}, which the row does not name.</source>
      <translation>Le terme demande un recueil {first}, que la ligne ne précise pas.</translation>
    </message>
    <message>
      <source>The term's circumstance, “{first}”, is not the row's.</source>
      <translation>La circonstance du terme, « {first} », n’est pas celle de la ligne.</translation>
    </message>
    <message>
      <source>The term's correction, “{first}”, is not the row's.</source>
      <translation>La correction du terme, « {first} », n’est pas celle de la ligne.</translation>
    </message>
    <message>
      <source>The term's property, {second}, is wider than what the unit {first} means.</source>
      <translation>La grandeur du terme, {second}, est plus large que ce que dit l’unité {first}.</translation>
    </message>
    <message>
      <source>The term's property, {second}, is wider than what the word “{first}” means.</source>
      <translation>La grandeur du terme, {second}, est plus large que ce que dit le mot « {first} ».</translation>
    </message>
    <message>
      <source>The unit {first} does not fit the term's property: {second}.</source>
      <translation>L’unité {first} ne convient pas à la grandeur du terme : {second}.</translation>
    </message>
    <message>
      <source>The unit {first} fits the term's property, {second}, only where it is used loosely.</source>
      <translation>L’unité {first} ne convient à la grandeur du terme, {second}, que si elle est employée de façon impropre.</translation>
    </message>
    <message>
      <source>The unit {first} is of a collection over time, but not the term: {second}.</source>
      <translation>L’unité {first} est celle d’un recueil sur une durée, mais le terme ne l’est pas : {second}.</translation>
    </message>
    <message>
      <source>The word “{first}” does not fit the term's property: {second}.</source>
      <translation>Le mot « {first} » ne convient pas à la grandeur du terme : {second}.</translation>
    </message>
    <message>
      <source>The word “{first}” fits the term's property, {second}, only where it is used loosely.</source>
      <translation>Le mot « {first} » ne convient à la grandeur du terme, {second}, que s’il est employé de façon impropre.</translation>
    </message>
    <message>
      <source>This code is not in the “circuit de la biologie” value set {first}. The laboratory's system will report it, and take it.</source>
      <translation>Ce code n’est pas dans le jeu de valeurs « circuit de la biologie » {first}. Le SGL le signalera, et le prendra.</translation>
    </message>
    <message>
      <source>This code is not in the “circuit de la biologie” value set. The laboratory's system will report it, and take it.</source>
      <translation>Ce code n’est pas dans le jeu de valeurs « circuit de la biologie ». Le SGL le signalera, et le prendra.</translation>
    </message>
    <message>
      <source>This is a clinical term: a laboratory reports it, but does not measure it (class {first}).</source>
      <translation>C’est un terme clinique : le laboratoire le rapporte, mais ne le mesure pas (classe {first}).</translation>
    </message>
    <message>
      <source>This is no LOINC code: a code looks like 2345-7.</source>
      <translation>Ce n’est pas un code LOINC : un code s’écrit comme 2345-7.</translation>
    </message>
    <message>
      <source>This is no laboratory term (class {first}).</source>
      <translation>Ce n’est pas un terme de laboratoire (classe {first}).</translation>
    </message>
    <message>
      <source>This is none of the national codes of chapters.</source>
      <translation>Ce code n’est pas l’un des codes nationaux de chapitres.</translation>
    </message>
    <message>
      <source>This names a LOINC part, answer, list or group, not a term.</source>
      <translation>Ceci désigne une partie, une réponse, une liste ou un groupe LOINC, pas un terme.</translation>
    </message>
    <message>
      <source>This term is for orders, not for results.</source>
      <translation>Ce terme est fait pour les demandes, pas pour les résultats.</translation>
    </message>
    <message>
      <source>This term is for results, not for orders.</source>
      <translation>Ce terme est fait pour des résultats, pas pour des demandes.</translation>
    </message>
    <message>
      <source>This term names a set of analyses, not a result.</source>
      <translation>Ce terme nomme un ensemble d’analyses, pas un résultat.</translation>
    </message>
    <message>
      <source>{first} says the same and has another code, {second}.</source>
      <translation>{first} dit la même chose et a un autre code, {second}.</translation>
    </message>
    <message>
      <source>{loinc}: {sentence}</source>
      <translation>{loinc} : {sentence}</translation>
    </message>
    <message>
      <source>{second} has the same code for another specimen, “{third}”; the specimen here is “{first}”.</source>
      <translation>{second} a le même code pour un autre milieu, « {third} » ; ici le milieu est « {first} ».</translation>
    </message>
    <message>
      <source>{second} has the same code with a unit of another kind, {third}; the unit here is {first}.</source>
      <translation>{second} a le même code avec une unité d’une autre nature, {third} ; ici l’unité est {first}.</translation>
    </message>
    <message>
      <source>“{first}” means another kind of result than the term's: {second}.</source>
      <translation>« {first} » suppose un résultat d’une autre nature que celui du terme : {second}.</translation>
    </message>
    <message>
      <source>“{first}” means another property than the term's: {second}.</source>
      <translation>« {first} » suppose une autre grandeur que celle du terme : {second}.</translation>
    </message>
    <message>
      <source>“{first}” means another specimen than the term's: {second}.</source>
      <translation>« {first} » suppose un autre milieu que celui du terme : {second}.</translation>
    </message>
    <message>
      <source>“{first}” means another time than the term's: {second}.</source>
      <translation>« {first} » suppose une autre durée que celle du terme : {second}.</translation>
    </message>
  </context>
  <context>
    <name>Weights</name>
    <message>
      <source>only the method differs from the first: its {share} are for either of the two</source>
      <translation>seule la technique le distingue du premier, dont les {share} valent pour l’un comme pour l’autre</translation>
    </message>
    <message>
      <source>sum of the weights: {sum}</source>
      <translation>somme des poids : {sum}</translation>
    </message>
  </context>
</TS>
