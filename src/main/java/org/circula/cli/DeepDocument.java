package org.circula.cli;

import java.util.List;
import org.circula.harness.deep.Coverage;
import org.circula.harness.deep.DeepFinding;
import org.circula.harness.deep.DeepReport;
import org.circula.person.LifeWriter;

/**
 * What looking deep found, for programs.
 *
 * @param pathways how much of each pathway was looked at
 * @param findings faults and warnings
 * @param days days walked
 * @param seed what the draws began with
 */
record DeepDocument(List<Coverage> pathways, List<FindingShown> findings, long days, long seed) {

    /**
     * One finding.
     *
     * @param life a life file
     */
    record FindingShown(
            String kind,
            boolean certain,
            String base,
            String pathway,
            String says,
            List<ProvisionShown> provisions,
            String asOf,
            String reading,
            String life) {}

    /** A provision with file, line and citations. */
    record ProvisionShown(String provision, String file, int line, List<String> sources) {}

    static DeepDocument of(DeepReport report) {
        return new DeepDocument(
                report.coverage(),
                report.findings().stream().map(DeepDocument::shown).toList(),
                report.days(),
                report.seed());
    }

    private static FindingShown shown(DeepFinding finding) {
        return new FindingShown(
                finding.kind().says(),
                finding.certain(),
                finding.jurisdiction(),
                finding.pathway(),
                finding.says(),
                finding.cited().stream()
                        .map(cited -> new ProvisionShown(
                                cited.provision(),
                                cited.place().file(),
                                cited.place().line(),
                                cited.sources()))
                        .toList(),
                finding.asOf().toString(),
                finding.reading().word(),
                finding.life().map(LifeWriter::toYaml).orElse(""));
    }
}
