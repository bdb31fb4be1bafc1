"""The command line, one module for each verb: it asks ``workbench.verbs`` and says what came of it. No Qt."""
