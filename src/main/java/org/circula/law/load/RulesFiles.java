package org.circula.law.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.circula.law.Faults;
import org.circula.law.Place;

/** The files of a rules folder: bytes for the hash, text for reading, both by path with forward slashes. */
final class RulesFiles {

    private final TreeMap<String, byte[]> bytes;
    private final TreeMap<String, String> texts = new TreeMap<>();

    private RulesFiles(TreeMap<String, byte[]> bytes) {
        this.bytes = bytes;
    }

    /** Reads every file below the folder; hidden files, which editors and systems leave behind, are passed over. */
    static RulesFiles read(Path folder, Faults faults) {
        TreeMap<String, byte[]> bytes = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String relative = folder.relativize(path).toString().replace('\\', '/');
                if (!relative.startsWith(".") && !relative.contains("/.")) {
                    bytes.put(relative, Files.readAllBytes(path));
                }
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("The rules folder " + folder + " cannot be read.", problem);
        }
        RulesFiles files = new RulesFiles(bytes);
        bytes.forEach((path, content) -> files.decode(path, content, faults));
        return files;
    }

    /**
     * These files with those of a reform among them, by {@code gb/reform/residency.yaml}, so that the edition of each rule base
     * that it changes is another and no other is.
     */
    RulesFiles with(ReformFiles reform) {
        RulesFiles both = new RulesFiles(new TreeMap<>(bytes));
        both.texts.putAll(texts);
        for (String folder : reform.amends()) {
            String inside = folder + "/" + ReformFiles.INSIDE;
            both.bytes.put(
                    inside + "holds-from", reform.reform().from().toString().getBytes(StandardCharsets.UTF_8));
            reform.bytes().forEach((path, content) -> {
                if (path.startsWith(folder + "/")) {
                    both.bytes.put(inside + path.substring(folder.length() + 1), content);
                }
            });
        }
        reform.texts().forEach((path, text) -> {
            int slash = path.indexOf('/');
            if (slash > 0) {
                both.texts.put(path.substring(0, slash + 1) + ReformFiles.INSIDE + path.substring(slash + 1), text);
            }
        });
        return both;
    }

    /** All bytes, by path, in the order of the paths. */
    Map<String, byte[]> bytes() {
        return bytes;
    }

    /** All texts, by path. */
    Map<String, String> texts() {
        return Map.copyOf(texts);
    }

    Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    private void decode(String path, byte[] content, Faults faults) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            texts.put(path, text);
        } catch (CharacterCodingException notText) {
            faults.add(new Place(path, 0), "The file is not UTF-8 text. Save it as UTF-8.");
        }
    }
}
