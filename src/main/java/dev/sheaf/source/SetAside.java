package dev.sheaf.source;

import dev.sheaf.error.Location;
import dev.sheaf.error.Require;

/**
 * A broken entry that was left out, counted and reported.
 *
 * @param why what was wanted and what was found, in lower case without a full stop
 */
public record SetAside(Location where, String why) implements Finding {
  public SetAside {
    Require.that(!why.isBlank(), "what is set aside needs a reason");
  }
}
