package org.circula.harness;

import java.util.List;
import org.circula.person.Fault;

/**
 * What came of reading a file of scenarios.
 *
 * @param file the file
 * @param scenarios those that could be read
 * @param faults all that is wrong with the others
 */
public record ScenarioFile(String file, List<Scenario> scenarios, List<Fault> faults) {

    public ScenarioFile {
        scenarios = List.copyOf(scenarios);
        faults = List.copyOf(faults);
    }
}
