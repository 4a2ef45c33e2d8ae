package org.circula.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.circula.assess.Question;
import org.circula.harness.deep.Cited;
import org.circula.harness.deep.Coverage;
import org.circula.harness.deep.DeepFinding;
import org.circula.harness.deep.DeepReport;
import org.circula.person.LifeWriter;

/** What looking deep found, for people. */
final class DeepText {

    private static final int MOST_NAMED = 6;

    private final PrintWriter out;

    DeepText(PrintWriter out) {
        this.out = out;
    }

    void print(DeepReport report) {
        report.findings().forEach(this::finding);
        report.byBase().forEach((base, coverage) -> base(base, coverage, report.of(base)));
        if (report.coverage().stream().anyMatch(one -> !one.isWhole())) {
            out.println("What was drawn was drawn with --seed " + report.seed() + ".");
        }
        out.println(
                report.days() + " days of the encoded periods walked: each quarter, and the days around each change.");
        long faults = report.findings().stream().filter(DeepFinding::certain).count();
        long warnings = report.findings().size() - faults;
        out.println(counted(faults, "fault") + ", " + counted(warnings, "warning") + ".");
        out.flush();
    }

    private void finding(DeepFinding finding) {
        out.println((finding.certain() ? "" : "warning: ") + finding.kind().says() + ": " + finding.says());
        for (Cited cited : finding.cited()) {
            out.println("    " + cited.place() + ": " + cited.provision() + ": " + cited.says());
            cited.sources().forEach(source -> out.println("        > " + source));
        }
        String reading = finding.reading() == Question.Reading.AS_UNDERSTOOD_NOW
                ? ""
                : " --reading " + finding.reading().word();
        out.println(
                "    circula assess LIFE.yaml --as-of " + finding.asOf() + " --pathway " + finding.pathway() + reading);
        finding.life()
                .ifPresent(life -> LifeWriter.toYaml(life).lines().forEach(line -> out.println("        " + line)));
        out.println();
    }

    private void base(String base, List<Coverage> coverage, List<DeepFinding> findings) {
        double cells = coverage.stream().mapToDouble(Coverage::cells).sum();
        List<Coverage> sampled = coverage.stream().filter(one -> !one.isWhole()).toList();
        out.println(base + ": " + counted(coverage.size(), "pathway") + ", " + number(cells) + " cells, "
                + (sampled.isEmpty() ? "all looked at" : sampled(sampled)) + "; "
                + counted(findings.size(), "finding"));
        List<String> never = coverage.stream()
                .filter(one -> !one.put())
                .map(Coverage::pathway)
                .toList();
        if (!never.isEmpty()) {
            out.println("    put to no life, so nothing is said of: " + String.join(", ", never));
        }
    }

    private String sampled(List<Coverage> sampled) {
        double of = sampled.stream().mapToDouble(Coverage::sampled).sum();
        long drawn = sampled.stream().mapToLong(Coverage::drawn).sum();
        List<String> names =
                sampled.stream().map(Coverage::pathway).limit(MOST_NAMED).toList();
        int more = sampled.size() - names.size();
        return "all but " + number(of) + " looked at, of which " + number(drawn) + " were drawn ("
                + String.join(", ", names) + (more > 0 ? " and " + more + " more" : "") + ")";
    }

    private static String number(double number) {
        return number < 1e12
                ? String.format(Locale.ROOT, "%,d", Math.round(number))
                : String.format(Locale.ROOT, "%.1e", number);
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
