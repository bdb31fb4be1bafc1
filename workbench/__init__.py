"""The application: the project that is kept, the window, and the same verbs on the command line."""
