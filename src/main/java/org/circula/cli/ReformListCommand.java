package org.circula.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.circula.law.Reform;
import org.circula.law.load.ReformFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the reforms of a folder. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "List the reforms of a folder.")
final class ReformListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec specification;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "A folder of reforms; scenarios/reforms if left out.")
    private Path folder = ReformFolders.USUAL;

    @Mixin
    private OutputFormat format = new OutputFormat();

    @Override
    public Integer call() {
        List<ReformFiles> reforms =
                ReformFolders.in(folder).stream().map(ReformFiles::read).toList();
        PrintWriter out = specification.commandLine().getOut();
        if (format.isJson()) {
            OutputFormat.writeJson(reforms.stream().map(Listed::of).toList(), out);
            return ExitCodes.GOOD;
        }
        Page page = Page.on(specification.commandLine());
        for (ReformFiles files : reforms) {
            Reform reform = files.reform();
            page.heading(reform.id());
            page.line(2, reform.says() + ".");
            page.quiet(
                    2,
                    reform.stage().word() + " by " + reform.by() + " (seen " + reform.seen()
                            + "), taken to hold from " + reform.from() + ", changes "
                            + String.join(", ", files.amends()));
            page.space();
        }
        page.done();
        return ExitCodes.GOOD;
    }

    /** A reform as JSON. */
    record Listed(
            String id, String says, String by, String stage, LocalDate seen, LocalDate from, List<String> amends) {

        static Listed of(ReformFiles files) {
            Reform reform = files.reform();
            return new Listed(
                    reform.id(),
                    reform.says(),
                    reform.by(),
                    reform.stage().word(),
                    reform.seen(),
                    reform.from(),
                    files.amends());
        }
    }
}
