package org.circula.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.circula.law.Citation;
import org.circula.law.DatedBy;
import org.circula.law.Domain;
import org.circula.law.Faults;
import org.circula.law.Grade;
import org.circula.law.Pathway;
import org.circula.law.Place;
import org.circula.law.PrincipleMark;
import org.circula.law.Provision;
import org.circula.law.ProvisionKind;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.law.RuleText;
import org.circula.law.Words;
import org.circula.law.drl.DrlFile;

/** Makes rule bases of rules written in a test: each {@code @id} becomes a provision, each pathway is named by the test. */
final class SampleBases {

    private static final Place PLACE = new Place("sample.yaml", 1);
    private static final LocalDate FROM = LocalDate.parse("2000-01-01");

    private final Map<String, String> drl = new LinkedHashMap<>();
    private final Map<String, Pathway> pathways = new LinkedHashMap<>();
    private final Map<String, Words.Territory> territories = new HashMap<>();
    private String withoutProvision = "";

    /** A file of rules; package, import and global are put in front, in one line. */
    SampleBases rules(String file, String rules) {
        drl.put(
                file,
                "package " + packageOf(file) + "; import org.circula.engine.fact.*;"
                        + " global org.circula.engine.fact.Findings findings;\n" + rules);
        return this;
    }

    /** A pathway that those who hold such a status want to keep. */
    SampleBases keep(String id, String... kinds) {
        return pathway(id, Pathway.Question.KEEP, new Pathway.Holders(List.of(kinds)), Optional.empty());
    }

    /** A pathway towards a status. */
    SampleBases acquire(String id, String gives) {
        return pathway(id, Pathway.Question.ACQUIRE, new Pathway.Seekers(gives), Optional.of(gives));
    }

    /** A pathway that is anybody's. */
    SampleBases claim(String id) {
        return pathway(id, Pathway.Question.CLAIM, new Pathway.Everybody(), Optional.empty());
    }

    SampleBases territory(String id, String country, String from) {
        territories.put(
                id,
                new Words.Territory(
                        id,
                        id,
                        Map.of(country, List.of(new Words.Membership(LocalDate.parse(from), Optional.empty())))));
        return this;
    }

    /** Leaves this id without a provision. */
    SampleBases withoutProvision(String id) {
        withoutProvision = id;
        return this;
    }

    Words words() {
        return new Words(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.copyOf(territories), Map.of());
    }

    RuleBases bases() {
        Map<String, RuleBase> bases = new TreeMap<>();
        for (String file : drl.keySet()) {
            bases.computeIfAbsent(folder(file), this::base);
        }
        return new RuleBases(words(), bases);
    }

    /** The pathway of this id. */
    Pathway pathway(String id) {
        return Optional.ofNullable(pathways.get(id)).orElseThrow();
    }

    private SampleBases pathway(
            String id, Pathway.Question question, Pathway.Concerns concerns, Optional<String> gives) {
        String folder = id.substring(0, id.indexOf('.'));
        pathways.put(
                id,
                new Pathway(
                        id,
                        folder,
                        Domain.RESIDENCY,
                        id,
                        question,
                        concerns,
                        folder.equals("eu") ? Optional.empty() : Optional.of(folder.toUpperCase(java.util.Locale.ROOT)),
                        gives,
                        FROM,
                        Optional.empty(),
                        List.of(new Pathway.DatedRequirements(FROM, new Pathway.AllOf(List.of()))),
                        List.of(),
                        PLACE));
        return this;
    }

    private RuleBase base(String folder) {
        Map<String, String> files = new HashMap<>();
        Map<String, Provision> provisions = new HashMap<>();
        Map<String, RuleText> rules = new HashMap<>();
        drl.forEach((file, text) -> {
            if (folder(file).equals(folder)) {
                files.put(file, text);
                for (DrlFile.ParsedRule parsed : DrlFile.read(file, text, packageOf(file), new Faults())) {
                    RuleText rule = parsed.rule();
                    rules.put(rule.provision(), rule);
                    if (!rule.provision().equals(withoutProvision)) {
                        provisions.put(rule.provision(), provision(rule.provision(), folder));
                    }
                }
            }
        });
        Map<String, Pathway> own = new HashMap<>();
        pathways.values().stream()
                .filter(pathway -> pathway.jurisdiction().equals(folder))
                .forEach(pathway -> own.put(pathway.id(), pathway));
        return new RuleBase(folder, own, Map.of(), provisions, Map.of(), Map.of(), rules, files, "");
    }

    private static String packageOf(String file) {
        return file.replace(".drl", "").replace('/', '.');
    }

    private static String folder(String file) {
        return file.substring(0, file.indexOf('/'));
    }

    private static Provision provision(String id, String folder) {
        return new Provision(
                id,
                folder,
                Domain.RESIDENCY,
                ProvisionKind.TEST,
                id,
                PrincipleMark.neutral(),
                true,
                DatedBy.AS_OF,
                List.of(value()),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                List.of(),
                Optional.empty(),
                PLACE);
    }

    private static ProvisionValue value() {
        return new ProvisionValue(
                FROM,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(true),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Citation("sample", "Art 1")),
                Grade.TEXT,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
