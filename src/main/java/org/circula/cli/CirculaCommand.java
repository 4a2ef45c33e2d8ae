package org.circula.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
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
        subcommands = {RulesCommand.class, ReformCommand.class, CoverageCommand.class},
        footer = {"", "Without a command, or with 'serve', the web server is started."})
public final class CirculaCommand implements Runnable {

    private static final String BUILD_DESCRIPTION = "/META-INF/build-info.properties";

    @Spec
    private CommandSpec specification;

    /** Runs one command line and answers with the exit code for the terminal. */
    public static int run(String... arguments) {
        return commandLine(Clock.systemDefaultZone(), JudgesLives.once())
                .setOut(utf8(System.out))
                .setErr(utf8(System.err))
                .execute(arguments);
    }

    /**
     * The command line with all its commands.
     *
     * @param clock tells which day is today
     * @param judges has lives judged
     */
    static CommandLine commandLine(Clock clock, JudgesLives judges) {
        Complaints complaints = new Complaints();
        CommandLine commandLine = new CommandLine(new CirculaCommand())
                .addSubcommand(new AssessCommand(clock, judges))
                .addSubcommand(new AskCommand(clock, judges))
                .addSubcommand(new AdviseCommand(clock))
                .addSubcommand(new ExternalCommand(clock))
                .addSubcommand(new ScenariosCommand(clock))
                .addSubcommand(new WindowCommand(clock));
        commandLine
                .getSubcommands()
                .get("rules")
                .addSubcommand(new RulesCheckCommand(clock))
                .addSubcommand(new RulesInhibitorsCommand(clock))
                .addSubcommand(new RulesMutateCommand(clock));
        commandLine
                .getSubcommands()
                .get("reform")
                .addSubcommand(new ReformCheckCommand(clock))
                .addSubcommand(new ReformCompareCommand(clock));
        return commandLine.setParameterExceptionHandler(complaints).setExecutionExceptionHandler(complaints);
    }

    /** Titles of laws have accents, and JSON is UTF-8, whatever the system's character set is. */
    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** The version of this software, as the build wrote it beside the classes. */
    static String version() {
        Properties build = new Properties();
        try (InputStream description = CirculaCommand.class.getResourceAsStream(BUILD_DESCRIPTION)) {
            if (description != null) {
                build.load(description);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("What the build wrote beside the classes cannot be read.", unreadable);
        }
        return build.getProperty("build.version", "(not built by Maven)");
    }

    @Override
    public void run() {
        specification.commandLine().usage(specification.commandLine().getOut());
    }

    /** The version that the build wrote beside the classes. */
    static final class BuiltVersion implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"circula " + version()};
        }
    }
}
