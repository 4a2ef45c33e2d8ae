package org.circula.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.circula.law.coverage.CoverageReport;
import org.circula.law.load.LoadingResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says which fact of the fact sheets is encoded where. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        description = "Print, write or check the report on what is encoded of the fact sheets.",
        footer = {"", "Exit code: 0; with --check 1 where the file says otherwise."})
final class CoverageCommand implements Callable<Integer> {

    @Spec
    private CommandSpec specification;

    @Option(names = "--write", paramLabel = "FILE", description = "Write it to this file, such as docs/coverage.md.")
    private @Nullable Path write;

    @Option(names = "--check", paramLabel = "FILE", description = "Compare it with this file.")
    private @Nullable Path check;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private OutputFormat format = new OutputFormat();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = specification.commandLine().getOut();
        LoadingResult.Loaded loaded = rules.loaded();
        String text = new CoverageReport(loaded.ruleBases(), loaded.coverage()).text();
        if (format.isJson()) {
            OutputFormat.writeJson(loaded.coverage(), out);
            return ExitCodes.GOOD;
        }
        if (check != null) {
            return compare(text, check);
        }
        if (write == null) {
            out.print(text);
            out.flush();
        } else {
            Files.writeString(write, text);
            out.println("Written: " + write + ".");
        }
        return ExitCodes.GOOD;
    }

    private int compare(String text, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BadInputException("There is no file " + file + ". Write it first with --write " + file + ".");
        }
        if (Files.readString(file).equals(text)) {
            specification.commandLine().getOut().println(file + " says what the rules say.");
            return ExitCodes.GOOD;
        }
        specification
                .commandLine()
                .getErr()
                .println(file + " no longer says what the rules say. Write it anew with --write " + file + ".");
        return ExitCodes.FINDINGS;
    }
}
