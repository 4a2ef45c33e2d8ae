package org.circula.law.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.circula.law.Faults;
import org.circula.law.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads one file of YAML into nodes that know their lines. Duplicate keys, anchors and a second document are faults. */
public final class YamlReader {

    private final String file;
    private final Faults faults;

    private YamlReader(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
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
        return new YamlReader(file, faults).read(text);
    }

    private Optional<YamlNode> read(String text) {
        LoadSettings settings =
                LoadSettings.builder().setLabel(file).setUseMarks(true).build();
        try {
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                faults.add(new Place(file, 0), "The file is empty. Write its keys, or delete the file.");
                return Optional.empty();
            }
            return Optional.of(node(root.get()));
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

    private YamlNode node(Node node) {
        Place place = place(node);
        if (node.getAnchor().isPresent()) {
            faults.add(
                    place,
                    "Anchors and aliases (&, *) are not used here, so that each entry can be read by itself. Write the value"
                            + " out.");
            // What an anchor marks may contain itself; it is not looked into.
            return new YamlNode.Scalar("", place);
        }
        if (node instanceof ScalarNode scalar) {
            return new YamlNode.Scalar(textOf(scalar), place);
        }
        if (node instanceof SequenceNode sequence) {
            return new YamlNode.Sequence(
                    sequence.getValue().stream().map(this::node).toList(), place);
        }
        return mapping((MappingNode) node, place);
    }

    /** A key with nothing after it reads as the empty text, whether it is left open or written as {@code ~}. */
    private static String textOf(ScalarNode scalar) {
        boolean tilde = scalar.isPlain() && scalar.getValue().equals("~");
        return tilde ? "" : scalar.getValue();
    }

    private YamlNode.Mapping mapping(MappingNode node, Place place) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : node.getValue()) {
            Place keyPlace = place(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                faults.add(keyPlace, "A key must be a text, not a list or keys with values.");
                continue;
            }
            if (!seen.add(key.getValue())) {
                faults.add(
                        keyPlace,
                        "The key '" + key.getValue()
                                + "' stands twice. Keep one; if both are meant, give them names of their" + " own.");
                continue;
            }
            entries.add(new YamlNode.Entry(key.getValue(), keyPlace, node(tuple.getValueNode())));
        }
        return new YamlNode.Mapping(entries, place);
    }

    private Place place(Node node) {
        return new Place(file, node.getStartMark().map(Mark::getLine).orElse(-1) + 1);
    }
}
