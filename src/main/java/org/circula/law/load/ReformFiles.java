package org.circula.law.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.circula.law.Faults;
import org.circula.law.Place;
import org.circula.law.Reform;
import org.circula.law.parse.References;
import org.circula.law.parse.ReformParser;
import org.circula.law.parse.Scope;
import org.circula.law.parse.Specifications;
import org.circula.law.yaml.YamlReader;

/**
 * The folder of one reform: {@code reform.yaml}, the files that change rule bases, laid out as the rules folder is, and
 * {@code scenarios.yaml}.
 */
public final class ReformFiles {

    /** The file that says what a reform is. */
    public static final String REFORM = "reform.yaml";

    /** The lives by which it is tried. */
    public static final String SCENARIOS = "scenarios.yaml";

    /** Where a reform's files stand among those of a rule base: {@code gb/reform/residency.yaml}. */
    static final String INSIDE = "reform/";

    private final Path folder;
    private final Reform reform;
    private final Map<String, byte[]> bytes;
    private final Map<String, String> texts;

    private ReformFiles(Path folder, Reform reform, Map<String, byte[]> bytes, Map<String, String> texts) {
        this.folder = folder;
        this.reform = reform;
        this.bytes = Map.copyOf(bytes);
        this.texts = Map.copyOf(texts);
    }

    /** The folders of reforms in a folder, or the folder itself where it is one, in the order of their names. */
    public static List<Path> foldersIn(Path folder) {
        if (Files.isRegularFile(folder.resolve(REFORM))) {
            return List.of(folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(path -> Files.isRegularFile(path.resolve(REFORM)))
                    .sorted()
                    .toList();
        } catch (java.io.IOException problem) {
            throw new java.io.UncheckedIOException("The folder " + folder + " cannot be read.", problem);
        }
    }

    /**
     * Reads the folder of a reform.
     *
     * @throws UnusableRulesException where it has no {@code reform.yaml}, or one with faults, or files without a place
     */
    public static ReformFiles read(Path folder) {
        Faults faults = new Faults();
        if (!Files.isRegularFile(folder.resolve(REFORM))) {
            faults.add(
                    new Place(shown(folder, REFORM), 0),
                    "There is no such file. A reform is a folder with reform.yaml and the files that it changes.");
            throw new UnusableRulesException(faults.all());
        }
        RulesFiles files = RulesFiles.read(folder, faults);
        Optional<Reform> reform = reform(folder, files, faults);
        Map<String, byte[]> bytes = new TreeMap<>(files.bytes());
        bytes.keySet().removeAll(List.of(REFORM, SCENARIOS));
        Layout.checkReform(bytes.keySet(), path -> shown(folder, path), faults);
        if (!faults.isEmpty()) {
            throw new UnusableRulesException(faults.all());
        }
        Map<String, String> texts = new TreeMap<>(files.texts());
        texts.keySet().retainAll(bytes.keySet());
        return new ReformFiles(folder, reform.orElseThrow(), bytes, texts);
    }

    private static Optional<Reform> reform(Path folder, RulesFiles files, Faults faults) {
        String shown = shown(folder, REFORM);
        Scope scope = new Scope(References.SHARED, "", faults, new References(), new Specifications());
        return files.text(REFORM)
                .flatMap(text -> YamlReader.read(shown, text, faults))
                .flatMap(root -> ReformParser.reform(
                        folder.toAbsolutePath().normalize().getFileName().toString(), root, scope));
    }

    private static String shown(Path folder, String path) {
        return folder.resolve(path).toString().replace('\\', '/');
    }

    /** What the reform says of itself. */
    public Reform reform() {
        return reform;
    }

    /** The lives by which it is tried, where there are any. */
    public Optional<Path> scenarios() {
        return Optional.of(folder.resolve(SCENARIOS)).filter(Files::isRegularFile);
    }

    /** The same reform, taken to hold from another day. */
    public ReformFiles holdingFrom(LocalDate day) {
        return new ReformFiles(folder, reform.holdingFrom(day), bytes, texts);
    }

    /** The rule bases that it changes. */
    public List<String> amends() {
        return List.copyOf(Layout.folders(bytes.keySet()));
    }

    /** The path by which a fault in one of its files is told. */
    String shown(String path) {
        return shown(folder, path);
    }

    Map<String, byte[]> bytes() {
        return bytes;
    }

    Map<String, String> texts() {
        return texts;
    }
}
