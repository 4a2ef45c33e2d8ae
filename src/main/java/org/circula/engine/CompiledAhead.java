package org.circula.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.drools.base.common.DroolsObjectInputStream;
import org.drools.base.common.DroolsObjectOutputStream;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.KiePackage;

/**
 * Rules that were compiled before, by the build, a file for each folder of rules. They are found only for rules that are the same
 * to the letter ({@link CompiledText}); for any others nothing is found, and they are compiled.
 *
 * <p>Each look-up makes them anew: no two bases share what was found. Safe for use by several threads.
 */
final class CompiledAhead {

    /** Where the build puts them among the classes. */
    static final String PLACE_OF_THE_BUILD = "/rules-compiled-ahead/";

    /** Nothing but what compiled rules are made of: such a file is code, but no more code than rules are. */
    private static final ObjectInputFilter MADE_OF = ObjectInputFilter.Config.createFilter(
            "org.drools.**;org.kie.**;org.circula.engine.fact.*;java.lang.*;java.util.**;!*");

    private final Place place;

    private CompiledAhead(Place place) {
        this.place = place;
    }

    /** Where the file of a folder is read from. */
    @FunctionalInterface
    private interface Place {
        @Nullable
        InputStream open(String folder) throws IOException;
    }

    /** Nothing was compiled before. */
    static CompiledAhead nothing() {
        return new CompiledAhead(folder -> null);
    }

    /** What the build compiled. */
    static CompiledAhead byTheBuild() {
        return new CompiledAhead(folder -> CompiledAhead.class.getResourceAsStream(PLACE_OF_THE_BUILD + folder));
    }

    /** What was written to this folder. */
    static CompiledAhead in(Path directory) {
        return new CompiledAhead(folder -> Files.newInputStream(directory.resolve(folder)));
    }

    /**
     * Writes what was compiled, to be found again.
     *
     * @param directory where to; it is made where it is missing
     * @param folder whose rules they are
     * @param text what was compiled
     * @param packages what came of it, in no base yet
     * @throws IOException where it cannot be written
     */
    static void write(Path directory, String folder, CompiledText text, Collection<KiePackage> packages)
            throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(text.hash().getBytes(StandardCharsets.US_ASCII));
        try (DroolsObjectOutputStream objects = new DroolsObjectOutputStream(file)) {
            objects.writeObject(new ArrayList<>(packages));
        }
        Files.createDirectories(directory);
        Files.write(directory.resolve(folder), file.toByteArray());
    }

    /**
     * What was compiled of these rules, or empty where nothing was, or it can no longer be read.
     *
     * @param folder whose rules they are
     * @param text what would be compiled
     * @param classes finds the classes of facts
     */
    Optional<Collection<KiePackage>> find(String folder, CompiledText text, ClassLoader classes) {
        try (InputStream file = place.open(folder)) {
            if (file == null
                    || !text.hash()
                            .equals(new String(file.readNBytes(CompiledText.LENGTH), StandardCharsets.US_ASCII))) {
                return Optional.empty();
            }
            return Optional.of(packages(file, classes));
        } catch (IOException | ClassNotFoundException | RuntimeException | LinkageError unreadable) {
            // Written by another release of Drools or Java, or torn: compiling says the same, only later.
            return Optional.empty();
        }
    }

    private static Collection<KiePackage> packages(InputStream file, ClassLoader classes)
            throws IOException, ClassNotFoundException {
        try (DroolsObjectInputStream objects = new DroolsObjectInputStream(file, classes)) {
            objects.setObjectInputFilter(MADE_OF);
            List<KiePackage> packages = new ArrayList<>();
            for (Object read : (Collection<?>) objects.readObject()) {
                packages.add((KiePackage) read);
            }
            return packages;
        }
    }
}
