package org.circula.law.load;

import java.util.List;
import java.util.stream.Collectors;
import org.circula.law.RuleFault;

/** The rules folder has faults, so nothing can be judged by it; the message lists them all. */
public final class UnusableRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleFault> faults;

    public UnusableRulesException(List<RuleFault> faults) {
        super(faults.stream()
                .map(RuleFault::toString)
                .collect(Collectors.joining("\n", "The rules folder has " + faults.size() + " faults:\n", "")));
        this.faults = List.copyOf(faults);
    }

    /** Everything wrong with the folder. */
    public List<RuleFault> faults() {
        return faults;
    }
}
