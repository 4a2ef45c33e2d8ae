package org.circula.law.load;

import java.util.List;
import org.circula.law.RuleBases;
import org.circula.law.RuleFault;
import org.circula.law.coverage.CoverageSheet;

/** What came of reading a rules folder: the law, or everything that is wrong with it. */
public sealed interface LoadingResult {

    /**
     * The folder was read.
     *
     * @param ruleBases the law
     * @param coverage which facts of the fact sheets it encodes, by folder
     */
    record Loaded(RuleBases ruleBases, List<CoverageSheet> coverage) implements LoadingResult {
        public Loaded {
            coverage = List.copyOf(coverage);
        }
    }

    /**
     * The folder was not read.
     *
     * @param faults everything wrong with it, by file and line
     */
    record Refused(List<RuleFault> faults) implements LoadingResult {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * The law, for callers that cannot go on without it.
     *
     * @throws UnusableRulesException with all faults, where there are any
     */
    default RuleBases orThrow() {
        if (this instanceof Refused refused) {
            throw new UnusableRulesException(refused.faults());
        }
        return ((Loaded) this).ruleBases();
    }
}
