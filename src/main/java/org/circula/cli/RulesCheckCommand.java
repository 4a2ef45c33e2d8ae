package org.circula.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.circula.law.RuleBase;
import org.circula.law.load.LoadingResult;
import org.circula.law.load.RuleBasesLoader;
import org.circula.law.load.RulesFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a rules folder and prints each fault with its file, its line and what to do. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Check every rule base and print each fault with file, line and what to do.",
        footer = {"", "Exit code: 0 without faults, 1 with faults."})
final class RulesCheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec specification;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "The rules folder; ./rules if left out.")
    private @Nullable Path folder;

    @Mixin
    private OutputFormat format = new OutputFormat();

    @Override
    public Integer call() {
        PrintWriter out = specification.commandLine().getOut();
        try (RulesFolder rules = RulesFolder.find(Optional.ofNullable(folder))) {
            LoadingResult result = RuleBasesLoader.check(rules.path());
            if (format.isJson()) {
                OutputFormat.writeJson(new Checked(faults(result)), out);
                return faults(result).isEmpty() ? ExitCodes.GOOD : ExitCodes.FINDINGS;
            }
            if (result instanceof LoadingResult.Refused refused) {
                refused.faults().forEach(out::println);
                out.println(counted(refused.faults().size(), "fault") + ".");
                return 1;
            }
            LoadingResult.Loaded loaded = (LoadingResult.Loaded) result;
            loaded.ruleBases().bases().values().forEach(base -> out.println(described(base)));
            out.println("No faults.");
            return 0;
        }
    }

    /** The result as JSON: no fault means a sound rules folder. */
    private record Checked(List<FaultShown> faults) {}

    private record FaultShown(String file, int line, String message) {}

    private static List<FaultShown> faults(LoadingResult result) {
        return result instanceof LoadingResult.Refused refused
                ? refused.faults().stream()
                        .map(fault -> new FaultShown(
                                fault.place().file(), fault.place().line(), fault.message()))
                        .toList()
                : List.of();
    }

    private static String described(RuleBase base) {
        return base.jurisdiction() + ": " + counted(base.pathways().size(), "pathway") + ", "
                + counted(base.allProvisions().size(), "provision") + ", "
                + counted(base.statuses().size(), "kind") + " of status";
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
