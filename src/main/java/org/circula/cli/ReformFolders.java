package org.circula.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.circula.law.load.ReformFiles;

/** Finds reforms named on the command line. */
final class ReformFolders {

    /** Where the reforms that come with Circula stand. */
    static final Path USUAL = Path.of("scenarios", "reforms");

    private ReformFolders() {}

    /**
     * Reads one reform, by its folder or by the name of one in {@code scenarios/reforms}.
     *
     * @throws BadInputException where there is none
     */
    static ReformFiles one(String named) {
        Path folder = Path.of(named);
        if (Files.isDirectory(folder)) {
            return ReformFiles.read(folder);
        }
        Path usual = USUAL.resolve(named);
        if (Files.isDirectory(usual)) {
            return ReformFiles.read(usual);
        }
        String known = Files.isDirectory(USUAL)
                ? ReformFiles.foldersIn(USUAL).stream()
                        .map(path -> path.getFileName().toString())
                        .collect(Collectors.joining(", ", " Or one of ", " in " + USUAL + "."))
                : "";
        throw new BadInputException(
                "There is no reform " + named + ". Name its folder, which holds reform.yaml." + known);
    }

    /**
     * The folders of reforms in a folder, or the one that it is.
     *
     * @throws BadInputException where there are none
     */
    static List<Path> in(Path folder) {
        List<Path> folders = Files.isDirectory(folder) ? ReformFiles.foldersIn(folder) : List.of();
        if (folders.isEmpty()) {
            throw new BadInputException("There are no reforms in " + folder
                    + ". Name the folder of a reform, which holds reform.yaml, or a folder of such folders.");
        }
        return folders;
    }
}
