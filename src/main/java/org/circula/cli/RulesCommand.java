package org.circula.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be asked about the rule bases themselves. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Look at the rule bases: are they sound, what do they hold?",
        subcommands = {
            RulesListCommand.class,
            RulesShowCommand.class,
            RulesChangesCommand.class,
            RulesCompileCommand.class
        })
final class RulesCommand implements Runnable {

    @Spec
    private CommandSpec specification;

    @Override
    public void run() {
        specification.commandLine().usage(specification.commandLine().getOut());
    }
}
