package org.circula.cli;

import java.io.PrintWriter;
import org.circula.law.load.UnusableRulesException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says in sentences what went wrong; no stack trace reaches a person. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {

    /** Set to see where in the program something failed, for a report. */
    private static final String SHOW_TRACE = "circula.trace";

    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(mistake.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(mistake, err);
        err.println("'" + command.getCommandSpec().qualifiedName() + " --help' says how it is used.");
        return ExitCodes.BAD_INPUT;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (failure instanceof BadInputException bad) {
            bad.sentences().forEach(err::println);
            return ExitCodes.BAD_INPUT;
        }
        if (failure instanceof UnusableRulesException unusable) {
            unusable.faults().forEach(err::println);
            err.println(
                    "The rules have faults, so nothing can be judged by them. Mend them, or name others with --rules.");
            return ExitCodes.BAD_INPUT;
        }
        err.println("This did not work, and it is our fault: " + failure.getMessage());
        if (Boolean.getBoolean(SHOW_TRACE)) {
            failure.printStackTrace(err);
        }
        return ExitCodes.FINDINGS;
    }
}
