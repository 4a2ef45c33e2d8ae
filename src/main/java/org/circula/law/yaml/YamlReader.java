package org.circula.law.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.circula.law.Faults;
import org.circula.law.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one file of YAML into nodes that know their lines. Duplicate keys, anchors and a second document are faults.
 *
 * <p>It follows the parser from event to event: every scalar is text here, and nodes made first, with each scalar looked at for the
 * number or the truth value it might be, cost a quarter of the time of reading rules.
 */
public final class YamlReader {

    private final String file;
    private final Faults faults;
    private final Iterator<Event> events;

    private YamlReader(String file, String text, Faults faults) {
        LoadSettings settings =
                LoadSettings.builder().setLabel(file).setUseMarks(true).build();
        this.file = file;
        this.faults = faults;
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /**
     * Reads a text.
     *
     * @param file the path by which faults are reported
     * @param text the whole file
     * @param faults where faults go
     * @return the outermost node, or empty where the file holds nothing that can be read
     */
    public static Optional<YamlNode> read(String file, String text, Faults faults) {
        try {
            return new YamlReader(file, text, faults).document();
        } catch (MarkedYamlEngineException problem) {
            int line = problem.getProblemMark()
                    .or(problem::getContextMark)
                    .map(mark -> mark.getLine() + 1)
                    .orElse(0);
            faults.add(
                    new Place(file, line),
                    "This is not YAML: " + problem.getProblem()
                            + ". Mend the line; text with a comma, a colon or a bracket belongs in quotes.");
        } catch (YamlEngineException problem) {
            faults.add(new Place(file, 0), "This is not YAML: " + problem.getMessage() + ". Mend the file.");
        }
        return Optional.empty();
    }

    private Optional<YamlNode> document() {
        events.next(); // the stream begins
        if (events.next() instanceof StreamEndEvent) {
            faults.add(new Place(file, 0), "The file is empty. Write its keys, or delete the file.");
            return Optional.empty();
        }
        YamlNode root = node(events.next());
        events.next(); // the document ends
        Event after = events.next();
        if (!(after instanceof StreamEndEvent)) {
            faults.add(
                    place(after), "A second document begins here. Leave out the line ---, or make a file of its own.");
            return Optional.empty();
        }
        return Optional.of(root);
    }

    /** The node that begins with an event; what belongs to it is read to its end. */
    private YamlNode node(Event begin) {
        Place place = place(begin);
        // An alias bears the name of its anchor, too.
        if (begin instanceof NodeEvent node && node.getAnchor().isPresent()) {
            faults.add(
                    place,
                    "Anchors and aliases (&, *) are not used here, so that each entry can be read by itself. Write the value"
                            + " out.");
            skip(begin);
            return new YamlNode.Scalar("", place);
        }
        if (begin instanceof ScalarEvent scalar) {
            return new YamlNode.Scalar(textOf(scalar), place);
        }
        return begin instanceof SequenceStartEvent ? sequence(place) : mapping(place);
    }

    private void skip(Event begin) {
        if (begin instanceof MappingStartEvent || begin instanceof SequenceStartEvent) {
            for (Event inside = events.next(); !ends(inside); inside = events.next()) {
                skip(inside);
            }
        }
    }

    private static boolean ends(Event event) {
        return event instanceof MappingEndEvent || event instanceof SequenceEndEvent;
    }

    /** A key with nothing after it reads as the empty text, whether it is left open or written as {@code ~}. */
    private static String textOf(ScalarEvent scalar) {
        boolean tilde = scalar.isPlain() && scalar.getValue().equals("~");
        return tilde ? "" : scalar.getValue();
    }

    private YamlNode.Sequence sequence(Place place) {
        List<YamlNode> items = new ArrayList<>();
        for (Event item = events.next(); !ends(item); item = events.next()) {
            items.add(node(item));
        }
        return new YamlNode.Sequence(items, place);
    }

    private YamlNode.Mapping mapping(Place place) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Event key = events.next(); !ends(key); key = events.next()) {
            Place keyPlace = place(key);
            if (!(key instanceof ScalarEvent text)) {
                faults.add(keyPlace, "A key must be a text, not a list or keys with values.");
                skip(key);
                skip(events.next());
                continue;
            }
            if (!seen.add(text.getValue())) {
                faults.add(
                        keyPlace,
                        "The key '" + text.getValue()
                                + "' stands twice. Keep one; if both are meant, give them names of their" + " own.");
                skip(events.next());
                continue;
            }
            entries.add(new YamlNode.Entry(text.getValue(), keyPlace, node(events.next())));
        }
        return new YamlNode.Mapping(entries, place);
    }

    private Place place(Event event) {
        return new Place(file, event.getStartMark().map(Mark::getLine).orElse(-1) + 1);
    }
}
