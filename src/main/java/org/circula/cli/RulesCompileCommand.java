package org.circula.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.circula.assess.CompiledRules;
import org.circula.law.RuleBases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compiles the rules for the build, which puts them beside the classes. */
@Command(
        name = "compile",
        mixinStandardHelpOptions = true,
        description = {
            "Compile every rule, try each once, and write what comes of it, a file for each rule base.",
            "The build does so for a quicker start. A start uses these files where they stand among its classes and the"
                    + " rules are still the same to the letter; it compiles all others by itself."
        })
final class RulesCompileCommand implements Callable<Integer> {

    @Spec
    private CommandSpec specification;

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "The folder for these files.")
    private @Nullable Path directory;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Override
    public Integer call() throws IOException {
        RuleBases law = rules.load();
        CompiledRules.writeAhead(law, Objects.requireNonNull(directory));
        specification
                .commandLine()
                .getOut()
                .println("Compiled: the rules of " + law.bases().size() + " rule bases, in " + directory + ".");
        return ExitCodes.GOOD;
    }
}
