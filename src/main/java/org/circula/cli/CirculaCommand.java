package org.circula.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code circula}: asked for nothing in particular, it says how it is used. */
@Command(
        name = "circula",
        mixinStandardHelpOptions = true,
        versionProvider = CirculaCommand.BuiltVersion.class,
        description = "Can this person move back and forth between countries without losing what they have earned?",
        subcommands = {RulesCommand.class, ScenariosCommand.class},
        footer = {"", "Without a command, or with 'serve', the web server is started."})
public final class CirculaCommand implements Runnable {

    @Spec
    private CommandSpec specification;

    /** Runs one command line and answers with the exit code for the terminal. */
    public static int run(String... arguments) {
        return new CommandLine(new CirculaCommand()).execute(arguments);
    }

    @Override
    public void run() {
        specification.commandLine().usage(specification.commandLine().getOut());
    }

    /** The version that the build wrote beside the classes. */
    static final class BuiltVersion implements IVersionProvider {

        private static final String BUILD_DESCRIPTION = "/META-INF/build-info.properties";

        @Override
        public String[] getVersion() throws IOException {
            Properties build = new Properties();
            try (InputStream description = CirculaCommand.class.getResourceAsStream(BUILD_DESCRIPTION)) {
                if (description != null) {
                    build.load(description);
                }
            }
            return new String[] {"circula " + build.getProperty("build.version", "(not built by Maven)")};
        }
    }
}
