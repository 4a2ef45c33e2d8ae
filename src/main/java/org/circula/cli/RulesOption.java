package org.circula.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.circula.law.RuleBases;
import org.circula.law.load.LoadingResult;
import org.circula.law.load.ReformFiles;
import org.circula.law.load.RuleBasesLoader;
import org.circula.law.load.RulesFolder;
import org.circula.law.load.UnusableRulesException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --rules}: which rules folder is read. */
final class RulesOption {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "The rules folder; ./rules if left out, else the rules that came with this program.")
    private @Nullable Path folder;

    /**
     * Reads the rules.
     *
     * @throws UnusableRulesException where they have faults
     */
    RuleBases load() {
        return loaded().ruleBases();
    }

    /**
     * Reads the rules as a reform would have them.
     *
     * @throws UnusableRulesException where the two together have faults
     */
    RuleBases load(ReformFiles reform) {
        try (RulesFolder rules = RulesFolder.find(Optional.ofNullable(folder))) {
            return RuleBasesLoader.load(rules.path(), reform).orThrow();
        }
    }

    /** Reads the rules as a reform would have them, and asks of them all that is asked of law. */
    LoadingResult check(ReformFiles reform) {
        try (RulesFolder rules = RulesFolder.find(Optional.ofNullable(folder))) {
            return RuleBasesLoader.check(rules.path(), reform);
        }
    }

    /**
     * Reads the rules and what they say of the fact sheets.
     *
     * @throws UnusableRulesException where they have faults
     */
    LoadingResult.Loaded loaded() {
        try (RulesFolder rules = RulesFolder.find(Optional.ofNullable(folder))) {
            LoadingResult result = RuleBasesLoader.load(rules.path());
            if (result instanceof LoadingResult.Refused refused) {
                throw new UnusableRulesException(refused.faults());
            }
            return (LoadingResult.Loaded) result;
        }
    }
}
