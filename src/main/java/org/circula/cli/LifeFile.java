package org.circula.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.circula.person.Life;
import org.circula.person.LifeReader;
import org.circula.person.LifeReading;
import org.circula.person.Vocabulary;

/** A life named on the command line: a file, or standard input. */
final class LifeFile {

    private static final String STANDARD_INPUT = "-";
    private static final int LARGEST = 1_000_000;

    private LifeFile() {}

    /**
     * Reads a life.
     *
     * @throws BadInputException where there is no such file or its text has faults, all of them with line and column
     */
    static Life read(String name, InputStream standardInput, Vocabulary vocabulary) {
        byte[] text = bytes(name, standardInput);
        if (text.length > LARGEST) {
            throw new BadInputException(
                    shown(name) + " is larger than 1 MB. A life of many years takes a few pages; give one life.");
        }
        LifeReading reading = new LifeReader(vocabulary).read(text);
        if (reading instanceof LifeReading.Bad bad) {
            List<String> lines = new ArrayList<>();
            bad.faults().forEach(fault -> lines.add(fault.toLine(shown(name))));
            lines.add("The life has " + (lines.size() == 1 ? "one fault" : lines.size() + " faults")
                    + ", so nothing was judged.");
            throw new BadInputException(lines);
        }
        return ((LifeReading.Good) reading).life();
    }

    private static byte[] bytes(String name, InputStream standardInput) {
        try {
            if (name.equals(STANDARD_INPUT)) {
                return standardInput.readNBytes(LARGEST + 1);
            }
            Path file = Path.of(name);
            if (!Files.exists(file)) {
                throw new BadInputException("There is no file " + name
                        + ". Name a life file (YAML or JSON), or - to read one from standard input.");
            }
            if (!Files.isRegularFile(file)) {
                throw new BadInputException(name + " is not a file. Name one life file (YAML or JSON).");
            }
            try (InputStream opened = Files.newInputStream(file)) {
                return opened.readNBytes(LARGEST + 1);
            }
        } catch (IOException unreadable) {
            throw new BadInputException(shown(name) + " cannot be read. Check that you may read it.");
        }
    }

    private static String shown(String name) {
        return name.equals(STANDARD_INPUT) ? "standard input" : name;
    }
}
