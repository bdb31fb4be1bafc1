"""What the workbench can do, without a screen: the same functions for the window and for the command line. No Qt."""
