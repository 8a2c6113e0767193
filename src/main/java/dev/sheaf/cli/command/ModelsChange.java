package dev.sheaf.cli.command;

import dev.sheaf.cli.terminal.Console;
import dev.sheaf.store.LockedStore;
import dev.sheaf.store.ModelStore;
import dev.sheaf.text.Plural;
import java.util.List;

/** What {@code models} changes, and says of it. */
record ModelsChange(ModelStore store, Console console) {
  /** Uses a version from now on. */
  void use(String version) {
    try (LockedStore locked = store.lock("putting a version to use", console::say)) {
      locked.use(version);
    }
    console.out().print(version + " is in use\n");
  }

  /** Removes all but the newest versions. */
  void prune(int keep) {
    if (store.versions().isEmpty()) {
      console.say("no model in " + store.folder() + " yet");
      return;
    }
    try (LockedStore locked = store.lock("pruning", console::say)) {
      List<String> removed = locked.prune(keep);
      removed.forEach(version -> console.out().print("removed " + version + "\n"));
      console.say(Plural.counted(store.versions().size(), "version") + " left");
    }
  }
}
