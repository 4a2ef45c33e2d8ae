package org.circula.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be asked about reforms: changes of the law that are not law. */
@Command(
        name = "reform",
        mixinStandardHelpOptions = true,
        description = "Look at reforms: proposals that are not law, written in the form of law and tried like it.",
        subcommands = {ReformListCommand.class, ReformShowCommand.class})
final class ReformCommand implements Runnable {

    @Spec
    private CommandSpec specification;

    @Override
    public void run() {
        specification.commandLine().usage(specification.commandLine().getOut());
    }
}
