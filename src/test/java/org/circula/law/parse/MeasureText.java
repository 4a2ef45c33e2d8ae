package org.circula.law.parse;

import org.circula.law.Faults;
import org.circula.law.MeasureSpecification;
import org.circula.law.yaml.YamlReader;

/** Measures for tests, written as rule bases write them: only what is asked is named. */
public final class MeasureText {

    private MeasureText() {}

    /**
     * The measure.
     *
     * @param text what stands behind {@code measure:}, such as <code>{take: age}</code>
     * @throws IllegalArgumentException with all faults
     */
    public static MeasureSpecification read(String text) {
        Faults faults = new Faults();
        Scope scope = new Scope(References.SHARED, "", faults, new References(), new Specifications());
        return YamlReader.read("measure.yaml", text, faults)
                .flatMap(node -> MeasureParser.measure(node, scope))
                .filter(read -> faults.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException(faults.all().toString()));
    }
}
