package org.circula.harness.external;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.circula.person.Fault;
import org.circula.person.SourceText;
import org.circula.person.SourceValue;

/** Reads folders of cases: files of {@code {group, cases: [{id, rule, inputs, expected, trust, …}]}}, in JSON or YAML. */
public final class ExternalCaseReader {

    private final List<ExternalCase> cases = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private ExternalCaseReader() {}

    /**
     * What came of reading.
     *
     * @param cases all cases, in the order of the files
     * @param faults one line for each thing wrong, with file and line
     */
    public record CasesRead(List<ExternalCase> cases, List<String> faults) {
        public CasesRead {
            cases = List.copyOf(cases);
            faults = List.copyOf(faults);
        }
    }

    /** Reads every JSON and YAML file of a folder, or one file. */
    public static CasesRead read(Path folder) {
        ExternalCaseReader reader = new ExternalCaseReader();
        if (!Files.exists(folder)) {
            reader.faults.add("There is no folder " + folder + ". Name a folder of cases.");
            return new CasesRead(reader.cases, reader.faults);
        }
        List<Path> files = files(folder);
        files.forEach(reader::readFile);
        if (files.isEmpty()) {
            reader.faults.add(
                    folder + " holds no file whose name ends in .json, .yaml or .yml. Name a folder of cases.");
        }
        return new CasesRead(reader.cases, reader.faults);
    }

    private static List<Path> files(Path folder) {
        if (Files.isRegularFile(folder)) {
            return List.of(folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(json|ya?ml)"))
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException("The folder " + folder + " cannot be read.", problem);
        }
    }

    private void readFile(Path path) {
        String file = path.toString();
        SourceText text;
        try {
            text = SourceText.read(Files.readAllBytes(path));
        } catch (IOException unreadable) {
            faults.add(file + ":1:1: The file cannot be read. Check that you may read it.");
            return;
        }
        text.faults().forEach(fault -> faults.add(fault.toLine(file)));
        if (!text.faults().isEmpty() || text.root().isEmpty()) {
            return;
        }
        SourceValue root = text.root().get();
        Optional<SourceValue> list =
                root instanceof SourceValue.Mapping mapping ? mapping.get("cases") : Optional.empty();
        if (list.isEmpty() || !(list.get() instanceof SourceValue.Sequence sequence)) {
            fault(file, root, "A file of cases is a mapping with the key \"cases\", which holds a list. Add it.");
            return;
        }
        sequence.items().forEach(item -> readCase(file, item));
    }

    private void readCase(String file, SourceValue item) {
        if (!(item instanceof SourceValue.Mapping mapping)) {
            fault(file, item, "A case is a mapping with id, rule, inputs, expected and trust.");
            return;
        }
        int before = faults.size();
        String id = text(file, mapping, "id");
        String rule = text(file, mapping, "rule");
        Optional<SourceValue.Mapping> inputs = mapping(file, mapping, "inputs");
        Optional<SourceValue.Mapping> expected = mapping(file, mapping, "expected");
        String letter = text(file, mapping, "trust");
        Optional<Trust> trust = Trust.of(letter);
        if (trust.isEmpty() && !letter.isEmpty()) {
            fault(
                    file,
                    mapping.get("trust").orElseThrow(),
                    "\"" + letter + "\" is no letter of trust. Use one of: "
                            + Stream.of(Trust.values()).map(Trust::letter).collect(Collectors.joining(", ")) + ".");
        }
        if (faults.size() == before) {
            cases.add(new ExternalCase(
                    file,
                    mapping.position().line(),
                    id,
                    rule,
                    inputs.orElseThrow(),
                    expected.orElseThrow(),
                    trust.orElseThrow()));
        }
    }

    private String text(String file, SourceValue.Mapping mapping, String key) {
        if (mapping.get(key).orElse(mapping) instanceof SourceValue.Scalar scalar
                && !scalar.text().isBlank()) {
            return scalar.text();
        }
        fault(file, mapping.get(key).orElse(mapping), "A case needs the key \"" + key + "\" with a word. Add it.");
        return "";
    }

    private Optional<SourceValue.Mapping> mapping(String file, SourceValue.Mapping mapping, String key) {
        if (mapping.get(key).isPresent() && mapping.get(key).get() instanceof SourceValue.Mapping found) {
            return Optional.of(found);
        }
        fault(
                file,
                mapping.get(key).orElse(mapping),
                "A case needs the key \"" + key + "\" with a mapping from key to value. Add it.");
        return Optional.empty();
    }

    private void fault(String file, SourceValue at, String message) {
        faults.add(new Fault(
                        at.position().pointer(),
                        at.position().line(),
                        at.position().column(),
                        message)
                .toLine(file));
    }
}
