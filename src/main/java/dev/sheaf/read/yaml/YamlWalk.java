package dev.sheaf.read.yaml;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonWalk;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A walk through YAML. All scalars are texts, so that 2403.00010 keeps its last zero. An alias
 * stands for a text only: a file can not grow by naming a list again and again.
 */
public final class YamlWalk implements JsonWalk {
  /** As deep as JSON may be. */
  private static final int DEEPEST = 200;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(YamlText.LONGEST + 1).build();

  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

  private final Iterator<Event> events;
  private final Location start;
  private final Map<String, String> anchored = new HashMap<>();

  /** For each object or array that is open: whether the next scalar is the name of a member. */
  private final Deque<Place> open = new ArrayDeque<>();

  private Event event;
  private String name = "";

  private enum Place {
    BEFORE_NAME,
    BEFORE_VALUE,
    IN_ARRAY
  }

  /**
   * @param start the place of the text's first line
   */
  public YamlWalk(String text, Location start) {
    this.events = new Parse(SETTINGS).parseString(text).iterator();
    this.start = start;
  }

  @Override
  public Step next() {
    name = "";
    while (advance()) {
      switch (event.getEventId()) {
        case MappingStart, SequenceStart -> {
          return enter();
        }
        case MappingEnd, SequenceEnd -> {
          open.pop();
          return Step.LEAVE;
        }
        case Scalar, Alias -> {
          if (open.peek() == Place.BEFORE_NAME) {
            name = text(event);
            turn();
          } else {
            turn();
            return Step.VALUE;
          }
        }
        default -> {}
      }
    }
    return Step.END;
  }

  private Step enter() {
    if (open.size() >= DEEPEST) {
      throw new BadInputException(
          where(), "expected YAML of at most %d levels, found more", DEEPEST);
    }
    turn();
    open.push(event.getEventId() == Event.ID.MappingStart ? Place.BEFORE_NAME : Place.IN_ARRAY);
    return Step.ENTER;
  }

  /** Behind a name comes its value, behind a value the next name. */
  private void turn() {
    if (!open.isEmpty() && open.peek() != Place.IN_ARRAY) {
      open.push(open.pop() == Place.BEFORE_NAME ? Place.BEFORE_VALUE : Place.BEFORE_NAME);
    }
  }

  private boolean advance() {
    try {
      boolean isMore = events.hasNext();
      if (isMore) {
        event = events.next();
        if (event instanceof ScalarEvent scalar) {
          scalar
              .getAnchor()
              .ifPresent(anchor -> anchored.put(anchor.getValue(), scalar.getValue()));
        }
      }
      return isMore;
    } catch (YamlEngineException e) {
      throw malformed(e);
    } catch (IndexOutOfBoundsException e) {
      // The library fails so on some texts that are not YAML.
      throw new BadInputException(
          event == null ? start : where(), "expected YAML, found what is not, near here");
    }
  }

  private BadInputException malformed(YamlEngineException problem) {
    Location where = start;
    String what = String.valueOf(problem.getMessage());
    if (problem instanceof MarkedYamlEngineException marked) {
      where = marked.getProblemMark().map(this::at).orElse(start);
      what = marked.getProblem();
    }
    return new BadInputException(
        where, "expected YAML, found what is not: %s", what.lines().findFirst().orElse("").strip());
  }

  private Location at(Mark mark) {
    return start.atLine(Math.max(1, start.line()) + mark.getLine());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Location where() {
    return event.getStartMark().map(this::at).orElse(start);
  }

  @Override
  public Json value() {
    boolean isNested =
        event.getEventId() == Event.ID.MappingStart || event.getEventId() == Event.ID.SequenceStart;
    return isNested ? nested() : scalar();
  }

  private Json nested() {
    boolean isObject = event.getEventId() == Event.ID.MappingStart;
    Map<String, Json> members = new LinkedHashMap<>();
    List<Json> items = new ArrayList<>();
    for (Step step = next(); step != Step.LEAVE && step != Step.END; step = next()) {
      String member = name;
      Json value = value();
      if (isObject) {
        members.putIfAbsent(member, value);
      } else {
        items.add(value);
      }
    }
    return isObject ? new Json.Dictionary(members) : Json.array(items);
  }

  private Json scalar() {
    String text = text(event);
    boolean isNothing =
        event instanceof ScalarEvent scalar && scalar.isPlain() && NOTHING.contains(text);
    return isNothing ? new Json.Null() : Json.of(text);
  }

  private String text(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getValue();
    }
    return event instanceof AliasEvent alias
        ? anchored.getOrDefault(alias.getAlias().getValue(), "")
        : "";
  }
}
