package org.circula.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.circula.assess.Question;
import org.circula.person.Fault;
import org.circula.person.Life;
import org.circula.person.LifeReader;
import org.circula.person.LifeReading;
import org.circula.person.SourceText;
import org.circula.person.SourceValue;
import org.circula.person.Vocabulary;

/** Reads scenario files: lists of lives with expected verdicts, described in {@code docs/writing-a-rule-base.md}. */
public final class ScenarioReader {

    private static final Set<String> KEYS = Set.of(
            "name",
            "as-of",
            "reading",
            "pathways",
            "life",
            "expect",
            "effect",
            "findings",
            "silent",
            "cites",
            "asks",
            "otherwise",
            "back-by",
            "lost-after",
            "from-sheet");
    private static final Set<String> WORDS =
            Set.of("KEPT", "LOST", "ELIGIBLE", "NOT_ELIGIBLE", "NEEDS_FACTS", "DISCRETIONARY", "REFUSED", "NOT_PUT");

    /** Folders beside the scenarios that hold other things. */
    private static final Set<String> NOT_SCENARIOS =
            Set.of("lives", "external", "trajectories", "reforms", "populations");

    private final LifeReader lives;

    public ScenarioReader(Vocabulary vocabulary) {
        this.lives = new LifeReader(vocabulary);
    }

    /** Reads every {@code .yaml} file of a folder and of the folders in it that hold scenarios, in the order of their names. */
    public List<ScenarioFile> readFolder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> path.toString().endsWith(".yaml"))
                    .filter(path -> !NOT_SCENARIOS.contains(folderInside(folder, path)))
                    .sorted()
                    .map(this::readFile)
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException("The scenarios in " + folder + " cannot be read.", problem);
        }
    }

    private static String folderInside(Path folder, Path file) {
        Path inside = folder.relativize(file);
        return inside.getNameCount() > 1 ? inside.getName(0).toString() : "";
    }

    /** Reads one file. */
    public ScenarioFile readFile(Path file) {
        try {
            return read(file.toString(), SourceText.read(Files.readAllBytes(file)));
        } catch (IOException problem) {
            throw new UncheckedIOException("The file " + file + " cannot be read.", problem);
        }
    }

    /** Reads a text. */
    public ScenarioFile read(String file, SourceText text) {
        List<Fault> faults = new ArrayList<>(text.faults());
        List<Scenario> scenarios = new ArrayList<>();
        if (text.root().isPresent() && text.root().get() instanceof SourceValue.Sequence list) {
            for (SourceValue item : list.items()) {
                read(file, item, faults).ifPresent(scenarios::add);
            }
        } else if (faults.isEmpty()) {
            faults.add(new Fault("", 1, 1, "A scenario file is a list: each scenario begins with \"- name:\"."));
        }
        return new ScenarioFile(file, scenarios, faults);
    }

    private Optional<Scenario> read(String file, SourceValue item, List<Fault> faults) {
        if (!(item instanceof SourceValue.Mapping mapping)) {
            faults.add(fault(item, "A scenario is a mapping with name, as-of, life and expect."));
            return Optional.empty();
        }
        int before = faults.size();
        for (SourceValue.Entry entry : mapping.entries()) {
            if (!KEYS.contains(entry.key())) {
                faults.add(new Fault(
                        entry.value().position().pointer(),
                        entry.keyPosition().line(),
                        entry.keyPosition().column(),
                        "\"" + entry.key() + "\" is no key of a scenario. Use one of: "
                                + String.join(", ", KEYS.stream().sorted().toList()) + "."));
            }
        }
        Optional<String> name = text(mapping, "name", faults);
        Optional<LocalDate> asOf = text(mapping, "as-of", faults).flatMap(day -> day(mapping, day, faults));
        Map<String, String> expect = words(mapping, "expect", faults);
        if (expect.isEmpty()) {
            faults.add(fault(mapping, "The scenario expects nothing. Add expect: {pathway: KEPT}."));
        }
        expect.forEach((key, word) -> {
            if (!WORDS.contains(word)) {
                faults.add(fault(
                        mapping,
                        "\"" + word + "\" is no verdict. Use one of: "
                                + String.join(", ", WORDS.stream().sorted().toList()) + "."));
            }
        });
        Map<String, String> backBy = daysOr(ExpectedReturns.FOUND, mapping, "back-by", faults);
        Map<String, String> lostAfter = daysOr(Set.of(ExpectedReturns.NEVER), mapping, "lost-after", faults);
        Optional<Life> life = life(mapping, faults);
        Question.Reading reading = reading(mapping, faults);
        if (faults.size() > before) {
            return Optional.empty();
        }
        return Optional.of(new Scenario(
                file,
                mapping.position().line(),
                name.orElseThrow(),
                asOf.orElseThrow(),
                reading,
                list(mapping, "pathways"),
                life.orElseThrow(),
                expect,
                words(mapping, "effect", faults),
                findings(mapping, faults),
                list(mapping, "silent"),
                list(mapping, "cites"),
                list(mapping, "asks"),
                words(mapping, "otherwise", faults),
                backBy,
                lostAfter,
                list(mapping, "from-sheet")));
    }

    private Optional<Life> life(SourceValue.Mapping mapping, List<Fault> faults) {
        Optional<SourceValue> written = mapping.get("life");
        if (written.isEmpty()) {
            faults.add(fault(
                    mapping,
                    "The scenario has no life. Add life: {…}, or life: {} for one of which nothing is known."));
            return Optional.empty();
        }
        LifeReading reading = lives.read(written.get());
        if (reading instanceof LifeReading.Bad bad) {
            faults.addAll(bad.faults());
            return Optional.empty();
        }
        return Optional.of(((LifeReading.Good) reading).life());
    }

    private static Question.Reading reading(SourceValue.Mapping mapping, List<Fault> faults) {
        String word = mapping.get("reading").map(ScenarioReader::scalar).orElse("as-understood-now");
        for (Question.Reading reading : Question.Reading.values()) {
            if (reading.word().equals(word)) {
                return reading;
            }
        }
        faults.add(fault(mapping, "\"" + word + "\" is no reading. Use as-understood-now or as-applied-then."));
        return Question.Reading.AS_UNDERSTOOD_NOW;
    }

    private static Map<String, Scenario.ExpectedFinding> findings(SourceValue.Mapping mapping, List<Fault> faults) {
        Map<String, Scenario.ExpectedFinding> found = new LinkedHashMap<>();
        mapping.get("findings").ifPresent(value -> {
            if (value instanceof SourceValue.Mapping provisions) {
                provisions.entries().forEach(entry -> found.put(entry.key(), finding(entry.value())));
            } else {
                faults.add(
                        fault(value, "findings is a mapping from provision to {outcome: …, measured: …, share: …}."));
            }
        });
        return found;
    }

    private static Scenario.ExpectedFinding finding(SourceValue value) {
        if (value instanceof SourceValue.Mapping mapping) {
            return new Scenario.ExpectedFinding(
                    mapping.get("outcome").map(ScenarioReader::scalar).orElse(""),
                    mapping.get("measured").map(ScenarioReader::scalar),
                    mapping.get("share").map(ScenarioReader::scalar));
        }
        return new Scenario.ExpectedFinding(scalar(value), Optional.empty(), Optional.empty());
    }

    private static Optional<LocalDate> day(SourceValue.Mapping mapping, String written, List<Fault> faults) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException notADay) {
            faults.add(fault(mapping, "\"" + written + "\" is no day. Write as-of: \"2024-01-28\"."));
            return Optional.empty();
        }
    }

    private static Optional<String> text(SourceValue.Mapping mapping, String key, List<Fault> faults) {
        Optional<String> found = mapping.get(key).map(ScenarioReader::scalar).filter(text -> !text.isBlank());
        if (found.isEmpty()) {
            faults.add(fault(mapping, "The scenario has no " + key + ". Add it."));
        }
        return found;
    }

    private static Map<String, String> words(SourceValue.Mapping mapping, String key, List<Fault> faults) {
        Map<String, String> words = new LinkedHashMap<>();
        mapping.get(key).ifPresent(value -> {
            if (value instanceof SourceValue.Mapping entries) {
                entries.entries().forEach(entry -> words.put(entry.key(), scalar(entry.value())));
            } else {
                faults.add(fault(value, key + " is a mapping from pathway to a word."));
            }
        });
        return words;
    }

    /** Days by pathway, or one of some words in place of a day. */
    private static Map<String, String> daysOr(
            Set<String> allowed, SourceValue.Mapping mapping, String key, List<Fault> faults) {
        Map<String, String> days = words(mapping, key, faults);
        days.values().stream()
                .filter(day -> !allowed.contains(day) && !isDay(day))
                .forEach(day -> faults.add(fault(
                        mapping,
                        "\"" + day + "\" is no day of " + key + ". Write a day, such as \"2027-11-30\", or one of: "
                                + String.join(", ", allowed.stream().sorted().toList()) + ".")));
        return days;
    }

    private static boolean isDay(String written) {
        try {
            LocalDate.parse(written);
            return true;
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }

    private static List<String> list(SourceValue.Mapping mapping, String key) {
        return mapping.get(key)
                .map(value -> value instanceof SourceValue.Sequence sequence
                        ? sequence.items().stream().map(ScenarioReader::scalar).toList()
                        : List.of(scalar(value)))
                .orElse(List.of());
    }

    private static String scalar(SourceValue value) {
        return value instanceof SourceValue.Scalar scalar ? scalar.text() : value.toString();
    }

    private static Fault fault(SourceValue value, String message) {
        return new Fault(
                value.position().pointer(),
                value.position().line(),
                value.position().column(),
                message);
    }
}
