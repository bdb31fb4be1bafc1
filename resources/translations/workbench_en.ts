<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>Acts</name>
    <message numerus="yes">
      <source>%n identical rows are still open: P decides them alike.</source>
      <translation>
        <numerusform>%n identical row is still open: P decides it alike.</numerusform>
        <numerusform>%n identical rows are still open: P decides them alike.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n identical rows decided in one step.</source>
      <translation>
        <numerusform>%n identical row decided in one step.</numerusform>
        <numerusform>%n identical rows decided in one step.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows assigned to nobody in one step.</source>
      <translation>
        <numerusform>%n row assigned to nobody in one step.</numerusform>
        <numerusform>%n rows assigned to nobody in one step.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows assigned to {name} in one step.</source>
      <translation>
        <numerusform>%n row assigned to {name} in one step.</numerusform>
        <numerusform>%n rows assigned to {name} in one step.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows confirmed in one step.</source>
      <translation>
        <numerusform>%n row confirmed in one step.</numerusform>
        <numerusform>%n rows confirmed in one step.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows decided again: “{label}” ({what})…</source>
      <translation>
        <numerusform>%n row decided again: “{label}” ({what})…</numerusform>
        <numerusform>%n rows decided again: “{label}” ({what})…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows taken back: “{label}” ({what})…</source>
      <translation>
        <numerusform>%n row taken back: “{label}” ({what})…</numerusform>
        <numerusform>%n rows taken back: “{label}” ({what})…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nothing takes the import of {files} back. Undo again takes back %n rows decided before it (“{label}”).</source>
      <translation>
        <numerusform>Nothing takes the import of {files} back. Undo again takes back %n row decided before it (“{label}”).</numerusform>
        <numerusform>Nothing takes the import of {files} back. Undo again takes back %n rows decided before it (“{label}”).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name} decided last (“{label}”, %n rows). Undo again takes that back.</source>
      <translation>
        <numerusform>{name} decided last (“{label}”, %n row). Undo again takes that back.</numerusform>
        <numerusform>{name} decided last (“{label}”, %n rows). Undo again takes that back.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AxisValue</name>
    <message numerus="yes">
      <source>over %n days</source>
      <translation>
        <numerusform>over %n day</numerusform>
        <numerusform>over %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>over %n hours</source>
      <translation>
        <numerusform>over %n hour</numerusform>
        <numerusform>over %n hours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>over %n minutes</source>
      <translation>
        <numerusform>over %n minute</numerusform>
        <numerusform>over %n minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>over %n weeks</source>
      <translation>
        <numerusform>over %n week</numerusform>
        <numerusform>over %n weeks</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Bulk</name>
    <message numerus="yes">
      <source>Decide %n rows (Enter)</source>
      <translation>
        <numerusform>Decide %n row (Enter)</numerusform>
        <numerusform>Decide %n rows (Enter)</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Candidates</name>
    <message numerus="yes">
      <source>%n identical rows</source>
      <translation>
        <numerusform>%n identical row</numerusform>
        <numerusform>%n identical rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n identical rows (P)</source>
      <translation>
        <numerusform>%n identical row (P)</numerusform>
        <numerusform>%n identical rows (P)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more candidates (M)</source>
      <translation>
        <numerusform>%n more candidate (M)</numerusform>
        <numerusform>%n more candidates (M)</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Catalogue</name>
    <message numerus="yes">
      <source>%n no longer in it</source>
      <translation>
        <numerusform>%n no longer in it</numerusform>
        <numerusform>%n no longer in it</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows</source>
      <translation>
        <numerusform>%n row</numerusform>
        <numerusform>%n rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows out of {total}</source>
      <translation>
        <numerusform>%n row out of {total}</numerusform>
        <numerusform>%n rows out of {total}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Cli</name>
    <message numerus="yes">
      <source>%n ambiguous</source>
      <translation>
        <numerusform>%n ambiguous</numerusform>
        <numerusform>%n ambiguous</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n analyses read.</source>
      <translation>
        <numerusform>%n analysis read.</numerusform>
        <numerusform>%n analyses read.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n as before</source>
      <translation>
        <numerusform>%n as before</numerusform>
        <numerusform>%n as before</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changed beside that (~)</source>
      <translation>
        <numerusform>%n changed beside that (~)</numerusform>
        <numerusform>%n changed beside that (~)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n chapters recorded by their names.</source>
      <translation>
        <numerusform>%n chapter recorded by its name.</numerusform>
        <numerusform>%n chapters recorded by their names.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n come back</source>
      <translation>
        <numerusform>%n comes back</numerusform>
        <numerusform>%n come back</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n confident</source>
      <translation>
        <numerusform>%n confident</numerusform>
        <numerusform>%n confident</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decided rows mean something else now: look at them again.</source>
      <translation>
        <numerusform>%n decided row means something else now: look at it again.</numerusform>
        <numerusform>%n decided rows mean something else now: look at them again.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions recorded.</source>
      <translation>
        <numerusform>%n decision recorded.</numerusform>
        <numerusform>%n decisions recorded.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions would be recorded.</source>
      <translation>
        <numerusform>%n decision would be recorded.</numerusform>
        <numerusform>%n decisions would be recorded.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n gone</source>
      <translation>
        <numerusform>%n gone</numerusform>
        <numerusform>%n gone</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lines of {file} could not go in and do not count.</source>
      <translation>
        <numerusform>%n line of {file} could not go in and does not count.</numerusform>
        <numerusform>%n lines of {file} could not go in and do not count.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n mean something else (!)</source>
      <translation>
        <numerusform>%n means something else (!)</numerusform>
        <numerusform>%n mean something else (!)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of the rows gone were decided: their decisions wait for them.</source>
      <translation>
        <numerusform>%n of the rows gone was decided: its decision waits for it.</numerusform>
        <numerusform>%n of the rows gone were decided: their decisions wait for them.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows added</source>
      <translation>
        <numerusform>%n row added</numerusform>
        <numerusform>%n rows added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows are decided otherwise and were left; --overwrite takes the file's word.</source>
      <translation>
        <numerusform>%n row is decided otherwise and was left; --overwrite takes the file's word.</numerusform>
        <numerusform>%n rows are decided otherwise and were left; --overwrite takes the file's word.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows excluded from the count:</source>
      <translation>
        <numerusform>%n row excluded from the count:</numerusform>
        <numerusform>%n rows excluded from the count:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows left out, told above.</source>
      <translation>
        <numerusform>%n row left out, told above.</numerusform>
        <numerusform>%n rows left out, told above.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows that wait for a blind second reading are left out; --reviewer says who reads.</source>
      <translation>
        <numerusform>%n row that waits for a blind second reading is left out; --reviewer says who reads.</numerusform>
        <numerusform>%n rows that wait for a blind second reading are left out; --reviewer says who reads.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows to go to {target}.</source>
      <translation>
        <numerusform>%n row to go to {target}.</numerusform>
        <numerusform>%n rows to go to {target}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows wait for new proposals: loinc-workbench project propose {file}</source>
      <translation>
        <numerusform>%n row waits for new proposals: loinc-workbench project propose {file}</numerusform>
        <numerusform>%n rows wait for new proposals: loinc-workbench project propose {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows wait for your blind reading: somebody else exports them.</source>
      <translation>
        <numerusform>%n row waits for your blind reading: somebody else exports it.</numerusform>
        <numerusform>%n rows wait for your blind reading: somebody else exports them.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n s</source>
      <translation>
        <numerusform>%n s</numerusform>
        <numerusform>%n s</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to check</source>
      <translation>
        <numerusform>%n to check</numerusform>
        <numerusform>%n to check</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n undecided chapters have a national name, or a usual one: --confirm records them.</source>
      <translation>
        <numerusform>%n undecided chapter has a national name, or a usual one: --confirm records it.</numerusform>
        <numerusform>%n undecided chapters have a national name, or a usual one: --confirm records them.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without a proposal</source>
      <translation>
        <numerusform>%n without a proposal</numerusform>
        <numerusform>%n without a proposal</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n wordings are given to the memory.</source>
      <translation>
        <numerusform>%n wording is given to the memory.</numerusform>
        <numerusform>%n wordings are given to the memory.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n wordings taken from {file}.</source>
      <translation>
        <numerusform>%n wording taken from {file}.</numerusform>
        <numerusform>%n wordings taken from {file}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n wordings written to {file}.</source>
      <translation>
        <numerusform>%n wording written to {file}.</numerusform>
        <numerusform>%n wordings written to {file}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Proposals for %n rows: {counts}.</source>
      <translation>
        <numerusform>Proposals for %n row: {counts}.</numerusform>
        <numerusform>Proposals for %n rows: {counts}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The project is whole: its journal holds %n decisions.</source>
      <translation>
        <numerusform>The project is whole: its journal holds %n decision.</numerusform>
        <numerusform>The project is whole: its journal holds %n decisions.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>… and %n more remarks of this kind.</source>
      <translation>
        <numerusform>… and %n more remarks of this kind.</numerusform>
        <numerusform>… and %n more remarks of this kind.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Columns</name>
    <message numerus="yes">
      <source>%n characters wide</source>
      <translation>
        <numerusform>%n character wide</numerusform>
        <numerusform>%n characters wide</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Coverage</name>
    <message numerus="yes">
      <source>%n decided codes are withdrawn from LOINC {version} or not in it.</source>
      <translation>
        <numerusform>%n decided code is withdrawn from LOINC {version} or not in it.</numerusform>
        <numerusform>%n decided codes are withdrawn from LOINC {version} or not in it.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows to 80%</source>
      <translation>
        <numerusform>%n row to 80%</numerusform>
        <numerusform>%n rows to 80%</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message numerus="yes">
      <source>%n earlier files replaced.</source>
      <translation>
        <numerusform>%n earlier file replaced.</numerusform>
        <numerusform>%n earlier files replaced.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>LOINC {version} is ready: %n terms.</source>
      <translation>
        <numerusform>LOINC {version} is ready: %n term.</numerusform>
        <numerusform>LOINC {version} is ready: %n terms.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The French value set is loaded: %n codes.</source>
      <translation>
        <numerusform>The French value set is loaded: %n code.</numerusform>
        <numerusform>The French value set is loaded: %n codes.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Export</name>
    <message numerus="yes">
      <source>%n excluded</source>
      <translation>
        <numerusform>%n excluded</numerusform>
        <numerusform>%n excluded</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files written</source>
      <translation>
        <numerusform>%n file written</numerusform>
        <numerusform>%n files written</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows that wait for your blind reading are left out.</source>
      <translation>
        <numerusform>%n row that waits for your blind reading is left out.</numerusform>
        <numerusform>%n rows that wait for your blind reading are left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n still open</source>
      <translation>
        <numerusform>%n still open</numerusform>
        <numerusform>%n still open</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n warnings before the files are written</source>
      <translation>
        <numerusform>%n warning before the files are written</numerusform>
        <numerusform>%n warnings before the files are written</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n warnings on decided codes</source>
      <translation>
        <numerusform>%n warning on decided codes</numerusform>
        <numerusform>%n warnings on decided codes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n with a LOINC code</source>
      <translation>
        <numerusform>%n with a LOINC code</numerusform>
        <numerusform>%n with a LOINC code</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without: no code exists</source>
      <translation>
        <numerusform>%n without: no code exists</numerusform>
        <numerusform>%n without: no code exists</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Facets</name>
    <message numerus="yes">
      <source>%n more…</source>
      <translation>
        <numerusform>%n more…</numerusform>
        <numerusform>%n more…</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Files</name>
    <message numerus="yes">
      <source>%n rows have no code of their own. Those that say the same as before keep the code made for them.</source>
      <translation>
        <numerusform>%n row has no code of its own. If it says the same as before, it keeps the code made for it.</numerusform>
        <numerusform>%n rows have no code of their own. Those that say the same as before keep the code made for them.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows have no code. Codes were made from their places, beginning with {second}; if there is a column of codes, choose it.</source>
      <translation>
        <numerusform>%n row has no code. A code was made from its place, beginning with {second}; if there is a column of codes, choose it.</numerusform>
        <numerusform>%n rows have no code. Codes were made from their places, beginning with {second}; if there is a column of codes, choose it.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The codes of %n rows stand on several rows: {others} (rows in brackets). These rows got codes made from their places, beginning with {second}, and theirs are kept beside; all others keep theirs. If each is an analysis of its own, give it a code of its own in the file.</source>
      <translation>
        <numerusform>The code of %n row stands on several rows: {others} (rows in brackets). This row got a code made from its place, {second}, and its own is kept beside; all others keep theirs. If it is an analysis of its own, give it a code of its own in the file.</numerusform>
        <numerusform>The codes of %n rows stand on several rows: {others} (rows in brackets). These rows got codes made from their places, beginning with {second}, and theirs are kept beside; all others keep theirs. If each is an analysis of its own, give it a code of its own in the file.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Journal</name>
    <message numerus="yes">
      <source>%n decided codes stay, {withdrawn} of them withdrawn or not in it</source>
      <translation>
        <numerusform>%n decided code stays, {withdrawn} of them withdrawn or not in it</numerusform>
        <numerusform>%n decided codes stay, {withdrawn} of them withdrawn or not in it</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message numerus="yes">
      <source>%n analyses can go in</source>
      <translation>
        <numerusform>%n analysis can go in</numerusform>
        <numerusform>%n analyses can go in</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n chapters and sub-chapters</source>
      <translation>
        <numerusform>%n chapter or sub-chapter</numerusform>
        <numerusform>%n chapters and sub-chapters</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n exams</source>
      <translation>
        <numerusform>%n exam</numerusform>
        <numerusform>%n exams</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n problems, the good rows go in all the same</source>
      <translation>
        <numerusform>%n problem, the good rows go in all the same</numerusform>
        <numerusform>%n problems, the good rows go in all the same</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n remarks</source>
      <translation>
        <numerusform>%n remark</numerusform>
        <numerusform>%n remarks</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Question</name>
    <message numerus="yes">
      <source>%n rows of the same exam ask the same: Shift+Q gives them the answer.</source>
      <translation>
        <numerusform>%n row of the same exam asks the same: Shift+Q gives it the answer.</numerusform>
        <numerusform>%n rows of the same exam ask the same: Shift+Q gives them the answer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Answer “{value}” on %n rows of the exam</source>
      <translation>
        <numerusform>Answer “{value}” on %n row of the exam</numerusform>
        <numerusform>Answer “{value}” on %n rows of the exam</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Assign the %n rows of this view to</source>
      <translation>
        <numerusform>Assign the row of this view to</numerusform>
        <numerusform>Assign the %n rows of this view to</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Assign the %n rows of “{chapter}” to</source>
      <translation>
        <numerusform>Assign the row of “{chapter}” to</numerusform>
        <numerusform>Assign the %n rows of “{chapter}” to</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Confirm %n confident rows</source>
      <translation>
        <numerusform>Confirm %n confident row</numerusform>
        <numerusform>Confirm %n confident rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Give %n rows identical to “{label}” the same decision</source>
      <translation>
        <numerusform>Give %n row identical to “{label}” the same decision</numerusform>
        <numerusform>Give %n rows identical to “{label}” the same decision</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What does the specimen “{code}” of %n rows stand for?</source>
      <translation>
        <numerusform>What does the specimen “{code}” of %n row stand for?</numerusform>
        <numerusform>What does the specimen “{code}” of %n rows stand for?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{code} fits your answer: Enter confirms it. %n rows of the exam ask the same: Shift+Q answers them.</source>
      <translation>
        <numerusform>{code} fits your answer: Enter confirms it. %n row of the exam asks the same: Shift+Q answers it.</numerusform>
        <numerusform>{code} fits your answer: Enter confirms it. %n rows of the exam ask the same: Shift+Q answers them.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Reimport</name>
    <message numerus="yes">
      <source> (%n with a decision)</source>
      <translation>
        <numerusform> (%n with a decision)</numerusform>
        <numerusform> (%n with a decision)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changed</source>
      <translation>
        <numerusform>%n changed</numerusform>
        <numerusform>%n changed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changed</source>
      <comment>masculine</comment>
      <translation>
        <numerusform>%n changed</numerusform>
        <numerusform>%n changed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decided rows are gone: their decisions wait for them.</source>
      <translation>
        <numerusform>%n decided row is gone: its decision waits for it.</numerusform>
        <numerusform>%n decided rows are gone: their decisions wait for them.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions were taken over.</source>
      <translation>
        <numerusform>%n decision was taken over.</numerusform>
        <numerusform>%n decisions were taken over.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n gone</source>
      <translation>
        <numerusform>%n gone</numerusform>
        <numerusform>%n gone</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n gone</source>
      <comment>masculine</comment>
      <translation>
        <numerusform>%n gone</numerusform>
        <numerusform>%n gone</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more remarks on the files.</source>
      <translation>
        <numerusform>%n more remark on the files.</numerusform>
        <numerusform>%n more remarks on the files.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more rows change only in what no code depends on, as the volume.</source>
      <translation>
        <numerusform>%n more row changes only in what no code depends on, as the volume.</numerusform>
        <numerusform>%n more rows change only in what no code depends on, as the volume.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n new</numerusform>
        <numerusform>%n new</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <comment>masculine</comment>
      <translation>
        <numerusform>%n new</numerusform>
        <numerusform>%n new</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows with errors left out</source>
      <translation>
        <numerusform>%n row with errors left out</numerusform>
        <numerusform>%n rows with errors left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>So do %n more.</source>
      <translation>
        <numerusform>So does %n more.</numerusform>
        <numerusform>So do %n more.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The catalogue is up to date. %n decided rows changed their meaning.</source>
      <translation>
        <numerusform>The catalogue is up to date. %n decided row changed its meaning.</numerusform>
        <numerusform>The catalogue is up to date. %n decided rows changed their meaning.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What the new export changes: %n rows</source>
      <translation>
        <numerusform>What the new export changes: %n row</numerusform>
        <numerusform>What the new export changes: %n rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>update, and take %n decisions over</source>
      <translation>
        <numerusform>update, and take %n decision over</numerusform>
        <numerusform>update, and take %n decisions over</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Release</name>
    <message numerus="yes">
      <source>%n terms</source>
      <translation>
        <numerusform>%n term</numerusform>
        <numerusform>%n terms</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Returned</name>
    <message numerus="yes">
      <source>%n codes that may not be entered are left out</source>
      <translation>
        <numerusform>%n code that may not be entered is left out</numerusform>
        <numerusform>%n codes that may not be entered are left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n differences from the project</source>
      <translation>
        <numerusform>%n difference from the project</numerusform>
        <numerusform>%n differences from the project</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hidden from a blind second reader</source>
      <translation>
        <numerusform>%n hidden from a blind second reader</numerusform>
        <numerusform>%n hidden from a blind second reader</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows taken from the file in one step.</source>
      <translation>
        <numerusform>%n row taken from the file in one step.</numerusform>
        <numerusform>%n rows taken from the file in one step.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Take %n rows from the file</source>
      <translation>
        <numerusform>Take %n row from the file</numerusform>
        <numerusform>Take %n rows from the file</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What is wrong with the file: %n lines</source>
      <translation>
        <numerusform>What is wrong with the file: %n line</numerusform>
        <numerusform>What is wrong with the file: %n lines</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Strip</name>
    <message numerus="yes">
      <source>%n min left</source>
      <translation>
        <numerusform>%n min left</numerusform>
        <numerusform>%n min left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n s left</source>
      <translation>
        <numerusform>%n s left</numerusform>
        <numerusform>%n s left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Starter subset of LOINC: %n terms only. Many analyses will find no code.</source>
      <translation>
        <numerusform>Starter subset of LOINC: %n term only. Many analyses will find no code.</numerusform>
        <numerusform>Starter subset of LOINC: %n terms only. Many analyses will find no code.</numerusform>
      </translation>
    </message>
  </context>
</TS>
