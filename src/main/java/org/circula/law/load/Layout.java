package org.circula.law.load;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.circula.law.CountryCodes;
import org.circula.law.Domain;
import org.circula.law.Faults;
import org.circula.law.Place;
import org.circula.law.RuleBases;
import org.circula.law.Spelling;

/** Which files a rules folder may hold, and where. */
final class Layout {

    static final String SOURCES = "sources.yaml";
    static final String FACTS = "facts.yaml";
    static final String TERRITORIES = "territories.yaml";
    static final String SERIES = "series.yaml";
    static final String PRINCIPLES = "principles.yaml";
    static final String COVERAGE = "coverage.yaml";

    private static final List<String> SHARED = List.of(PRINCIPLES, FACTS, TERRITORIES, SERIES, SOURCES);
    private static final Pattern MESSAGES = Pattern.compile("messages_[a-z]{2,3}\\.properties");
    private static final Set<String> COUNTRIES = CountryCodes.all().stream()
            .map(code -> code.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private Layout() {}

    /** The folders of rule bases, in alphabetical order. */
    static SortedSet<String> folders(Set<String> paths) {
        return paths.stream()
                .filter(path -> path.contains("/"))
                .map(path -> path.substring(0, path.indexOf('/')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Reports files and folders that have no place. */
    static void check(Set<String> paths, Faults faults) {
        for (String folder : folders(paths)) {
            if (!folder.equals(RuleBases.UNION) && !COUNTRIES.contains(folder)) {
                faults.add(
                        new Place(folder + "/", 0),
                        "The folder '" + folder + "' is neither '" + RuleBases.UNION
                                + "' nor the ISO 3166-1 code of a country in lower case, such as es or gb. Rename it.");
            }
        }
        for (String path : paths) {
            int slash = path.indexOf('/');
            String name = path.substring(slash + 1);
            List<String> allowed = slash < 0 ? SHARED : ofFolder();
            if (!allowed.contains(name)
                    && !(slash >= 0 && MESSAGES.matcher(name).matches())) {
                faults.add(
                        new Place(path, 0),
                        "The file has no place here and would never be read. " + Spelling.advice(name, allowed));
            }
        }
    }

    /** Reports files of a reform that have no place. */
    static void checkReform(Set<String> paths, UnaryOperator<String> shown, Faults faults) {
        TreeSet<String> allowed = new TreeSet<>(ofFolder());
        allowed.remove(COVERAGE);
        for (String path : paths) {
            int slash = path.indexOf('/');
            if (slash < 0 || !allowed.contains(path.substring(slash + 1))) {
                faults.add(
                        new Place(shown.apply(path), 0),
                        "The file has no place in a reform and would never be read. Beside "
                                + ReformFiles.REFORM + " and " + ReformFiles.SCENARIOS
                                + " stand folders named like those of the rules, each with some of: "
                                + String.join(", ", allowed) + ".");
            }
        }
    }

    private static List<String> ofFolder() {
        TreeSet<String> names = new TreeSet<>(List.of(SOURCES, FACTS, TERRITORIES, SERIES, COVERAGE));
        for (Domain domain : Domain.values()) {
            names.add(domain.fileName() + ".yaml");
            names.add(domain.fileName() + ".drl");
        }
        return List.copyOf(names);
    }
}
