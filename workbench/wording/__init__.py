"""Every sentence for people, made from codes and arguments."""
