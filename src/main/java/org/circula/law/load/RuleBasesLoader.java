package org.circula.law.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.circula.law.Faults;
import org.circula.law.Pathway;
import org.circula.law.Place;
import org.circula.law.Provision;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.law.RuleText;
import org.circula.law.Source;
import org.circula.law.StatusKind;
import org.circula.law.check.RuleChecks;
import org.circula.law.coverage.CoverageSheet;
import org.circula.law.parse.DomainParser.Parsed;
import org.circula.law.parse.RulesDraft;

/**
 * Reads a rules folder, wherever it lies: on disk, in a jar, in memory.
 *
 * <p>Reading never stops at the first fault; what comes back is the law, or all that is wrong with it.
 */
public final class RuleBasesLoader {

    private RuleBasesLoader() {}

    /**
     * Reads a rules folder for use: syntax, known keys and known names, without which the model makes no sense.
     *
     * <p>Whether the rules are also well written, {@link #check} asks; a base is checked before it is published, not each time
     * it is read.
     *
     * @param folder the folder that holds {@code principles.yaml} and one folder for each rule base
     */
    public static LoadingResult load(Path folder) {
        return read(folder, RuleChecks.NEEDED);
    }

    /**
     * Reads a rules folder and checks everything that can be checked without firing a rule.
     *
     * @param folder the folder that holds {@code principles.yaml} and one folder for each rule base
     */
    public static LoadingResult check(Path folder) {
        return read(folder, RuleChecks.ALL);
    }

    /**
     * Reads a rules folder as a reform would have it, for use.
     *
     * @param folder the rules folder
     * @param reform the reform
     */
    public static LoadingResult load(Path folder, ReformFiles reform) {
        return read(folder, reform, RuleChecks.NEEDED);
    }

    /**
     * Reads a rules folder as a reform would have it, and checks everything that is checked of law.
     *
     * @param folder the rules folder
     * @param reform the reform
     */
    public static LoadingResult check(Path folder, ReformFiles reform) {
        return read(folder, reform, RuleChecks.ALL);
    }

    private static LoadingResult read(Path folder, RuleChecks checks) {
        Faults faults = new Faults();
        if (isMissing(folder, faults)) {
            return new LoadingResult.Refused(faults.all());
        }
        RulesFiles files = RulesFiles.read(folder, faults);
        Layout.check(files.bytes().keySet(), faults);
        return result(DraftReader.read(files, faults), files, checks, faults);
    }

    private static LoadingResult read(Path folder, ReformFiles reform, RuleChecks checks) {
        Faults faults = new Faults();
        if (isMissing(folder, faults)) {
            return new LoadingResult.Refused(faults.all());
        }
        RulesFiles law = RulesFiles.read(folder, faults);
        Layout.check(law.bytes().keySet(), faults);
        for (String amended : reform.amends()) {
            if (!Layout.folders(law.bytes().keySet()).contains(amended)) {
                faults.add(
                        new Place(reform.shown(amended), 0),
                        "There is no rule base '" + amended + "' to change. Name the folder like that of a rule base: "
                                + String.join(", ", Layout.folders(law.bytes().keySet())) + ".");
            }
        }
        RulesFiles files = law.with(reform);
        return result(DraftReader.read(files, reform, faults), files, checks, faults);
    }

    private static boolean isMissing(Path folder, Faults faults) {
        if (Files.isDirectory(folder)) {
            return false;
        }
        faults.add(
                new Place(folder.toString(), 0),
                "There is no such folder. Name the rules folder, which holds principles.yaml and a folder for each"
                        + " country.");
        return true;
    }

    private static LoadingResult result(RulesDraft draft, RulesFiles files, RuleChecks checks, Faults faults) {
        checks.check(draft, faults);
        if (!faults.isEmpty()) {
            return new LoadingResult.Refused(faults.all());
        }
        List<CoverageSheet> coverage = draft.folders().stream()
                .flatMap(base -> base.coverage().stream())
                .toList();
        return new LoadingResult.Loaded(ruleBases(draft, files), coverage);
    }

    private static RuleBases ruleBases(RulesDraft draft, RulesFiles files) {
        Map<String, RuleBase> bases = new TreeMap<>();
        for (RulesDraft.Folder folder : draft.folders()) {
            bases.put(folder.jurisdiction(), ruleBase(folder, draft, files));
        }
        return new RuleBases(draft.words(), bases);
    }

    private static RuleBase ruleBase(RulesDraft.Folder folder, RulesDraft draft, RulesFiles files) {
        Map<String, Source> sources = new HashMap<>(draft.sharedSources());
        sources.putAll(folder.sources());
        Map<String, String> drl = new TreeMap<>(draft.texts());
        drl.keySet().removeIf(path -> !path.startsWith(folder.jurisdiction() + "/") || !path.endsWith(".drl"));
        return new RuleBase(
                folder.jurisdiction(),
                byId(folder.domains().pathways(), Pathway::id),
                byId(folder.domains().statuses(), StatusKind::id),
                byId(provisions(folder.domains().provisions()), Provision::id),
                byId(provisions(folder.domains().overrides()), Provision::id),
                sources,
                byId(folder.rules(), RuleText::provision),
                drl,
                ContentHash.of(folder.jurisdiction(), files.bytes()));
    }

    private static List<Provision> provisions(List<Parsed> parsed) {
        List<Provision> provisions = new ArrayList<>();
        parsed.forEach(one -> provisions.add(one.provision()));
        return provisions;
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> byId = new TreeMap<>();
        all.forEach(one -> byId.putIfAbsent(id.apply(one), one));
        return byId;
    }
}
