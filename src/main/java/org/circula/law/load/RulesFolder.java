package org.circula.law.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the rules lie: in the folder that somebody names, else in {@code ./rules}, else in the jar that Circula was started
 * from.
 *
 * <p>Close it when the rules are read; the path cannot be used afterwards.
 */
public final class RulesFolder implements AutoCloseable {

    private static final String NAME = "rules";
    private static final String LANDMARK = NAME + "/principles.yaml";
    private static final String IN_JAR = "jar:";
    private static final String INSIDE = "!/";

    private final Path path;
    private final @Nullable FileSystem jar;

    private RulesFolder(Path path, @Nullable FileSystem jar) {
        this.path = path;
        this.jar = jar;
    }

    /** The folder named, else {@code ./rules}, else the rules that travel with the classes. */
    public static RulesFolder find(Optional<Path> named) {
        if (named.isPresent()) {
            return new RulesFolder(named.get(), null);
        }
        Path here = Path.of(NAME);
        if (Files.isDirectory(here)) {
            return new RulesFolder(here, null);
        }
        URL landmark = RulesFolder.class.getClassLoader().getResource(LANDMARK);
        if (landmark == null) {
            throw new IllegalStateException(
                    "There is no folder ./rules here, and none travels with this build. Name one.");
        }
        return besideClasses(landmark.toString());
    }

    /** The folder around a resource, given by its address. */
    static RulesFolder besideClasses(String address) {
        try {
            if (!address.startsWith(IN_JAR)) {
                return new RulesFolder(Path.of(URI.create(address)).getParent(), null);
            }
            String file = address.substring(IN_JAR.length(), address.indexOf(INSIDE));
            FileSystem jar = FileSystems.newFileSystem(Path.of(URI.create(file)), Map.of());
            return new RulesFolder(jar.getPath(NAME), jar);
        } catch (IOException problem) {
            throw new UncheckedIOException("The rules in " + address + " cannot be read.", problem);
        }
    }

    /** The folder; of any file system. */
    public Path path() {
        return path;
    }

    @Override
    public void close() {
        if (jar != null) {
            try {
                jar.close();
            } catch (IOException problem) {
                throw new UncheckedIOException("The jar with the rules cannot be closed.", problem);
            }
        }
    }
}
