package org.circula.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;

/** Makes engines of rule bases. */
public final class Engines {

    /** Compiling is work for the processor and takes much memory for each base at the same time. */
    private static final int AT_THE_SAME_TIME = 2;

    private Engines() {}

    /**
     * Compiles all bases, but those that the build has compiled to the letter, and tries every rule once.
     *
     * @throws RuleBaseDefectException with all defects of all bases
     */
    public static Engine compileAll(RuleBases bases) {
        return compileAll(bases, CompiledAhead.byTheBuild());
    }

    /** The same with rules compiled before looked for elsewhere. */
    static Engine compileAll(RuleBases bases, CompiledAhead before) {
        ExecutorService workers = Executors.newFixedThreadPool(AT_THE_SAME_TIME, Engines::worker);
        try {
            return compileAll(bases, before, workers);
        } finally {
            workers.shutdown();
        }
    }

    /**
     * Compiles all bases, writes what comes of it, and tries every rule once as it is read from there.
     *
     * @param directory where to, a file for each base; what is there already is written over
     * @throws RuleBaseDefectException where the rules of a base have defects; the directory is of no use then
     * @throws IOException where it cannot be written
     */
    public static void compileAhead(RuleBases bases, Path directory) throws IOException {
        RuleBaseCompiler compiler = new RuleBaseCompiler(bases, CompiledAhead.nothing());
        for (String folder : bases.bases().keySet()) {
            compiler.compileAhead(folder, directory);
        }
        compileAll(bases, CompiledAhead.in(directory)).close();
    }

    private static Engine compileAll(RuleBases bases, CompiledAhead before, ExecutorService workers) {
        RuleBaseCompiler compiler = new RuleBaseCompiler(bases, before);
        List<String> longestFirst = longestFirst(bases);
        ForEachJurisdiction<FolderRules> folders = ForEachJurisdiction.of(longestFirst, compiler::compile, workers);
        // Those of a folder are tried where the Union's do not compile, too, so that all defects are told at once.
        ForEachJurisdiction<CompiledRuleBase> joined = ForEachJurisdiction.of(
                longestFirst.stream().filter(folders.done()::containsKey).toList(),
                jurisdiction -> compiler.join(jurisdiction, answering(jurisdiction, folders.done())),
                workers);
        Set<RuleDefect> defects = both(folders.defects(), joined.defects());
        if (defects.isEmpty()) {
            return new Engine(joined.done());
        }
        folders.done().values().forEach(FolderRules::close);
        throw new RuleBaseDefectException(
                String.join(", ", both(folders.defective(), joined.defective())), List.copyOf(defects));
    }

    /** Those with the most rules first, so that no worker is left alone with a long one at the end. */
    private static List<String> longestFirst(RuleBases bases) {
        return bases.bases().values().stream()
                .sorted(Comparator.comparingInt(
                        (RuleBase base) -> -base.ruleTexts().size()))
                .map(RuleBase::jurisdiction)
                .toList();
    }

    /** The rules by which a jurisdiction answers: the Union's and its own. */
    private static List<FolderRules> answering(String jurisdiction, Map<String, FolderRules> folders) {
        return Stream.of(RuleBases.UNION, jurisdiction)
                .distinct()
                .map(folders::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static <T> Set<T> both(Set<T> some, Set<T> others) {
        Set<T> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    /** Drools looks for its own parts in the class loader of the thread, which inside one jar must be the jar's. */
    private static Thread worker(Runnable work) {
        Thread worker = new Thread(work, "compiles-rules");
        worker.setContextClassLoader(Engines.class.getClassLoader());
        return worker;
    }
}
