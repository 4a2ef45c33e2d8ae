package org.circula.ask;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.circula.law.Pathway;
import org.circula.law.RuleBase;
import org.circula.verdict.Fold;

/**
 * The words, periods, numbers and days that the text of a pathway's law contains, found by looking through the text: with no
 * understanding of what a provision does with them, and so independent of what decides which facts to ask.
 */
final class WordsOfLaw {

    private static final Pattern PERIOD = Pattern.compile("\\bP(\\d+Y)?(\\d+M)?(\\d+D)?\\b");
    private static final Pattern COUNT = Pattern.compile("count=(\\d+)");
    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-(0\\d|1[0-2])-([0-2]\\d|3[01])\\b");
    private static final Pattern MONEY = Pattern.compile("amount=([0-9.]+), currency=([A-Z]{3})");

    private static final Map<String, WordsOfLaw> READ = new HashMap<>();

    private final String text;
    private final Set<String> said;
    private final Set<LocalDate> days;

    private WordsOfLaw(String text) {
        this.text = text;
        this.said = Set.copyOf(new HashSet<>(List.of(text.split("[^\\w.-]+"))));
        this.days = daysIn(text);
    }

    /** The provisions of a pathway and what lifts them, in every base that states them. */
    static WordsOfLaw of(Pathway pathway) {
        return READ.computeIfAbsent(pathway.id(), id -> read(pathway));
    }

    private static WordsOfLaw read(Pathway pathway) {
        Set<String> seen = new LinkedHashSet<>();
        pathway.requirements().forEach(dated -> seen.addAll(Fold.provisions(dated.requirement())));
        StringBuilder text = new StringBuilder();
        List<String> next = new ArrayList<>(seen);
        while (!next.isEmpty()) {
            String id = next.remove(0);
            for (Map.Entry<String, RuleBase> one : AskedLaw.LAW.bases().entrySet()) {
                RuleBase base = one.getValue();
                if (base.ruleTexts().containsKey(id)) {
                    text.append(base.ruleTexts().get(id).text()).append('\n');
                }
                AskedLaw.LAW.provision(one.getKey(), id).ifPresent(provision -> {
                    text.append(provision.values())
                            .append(provision.datedBy())
                            .append(provision.judgments())
                            .append('\n');
                    provision.liftedBy().stream().filter(seen::add).forEach(next::add);
                });
            }
        }
        return new WordsOfLaw(text.toString());
    }

    Set<Period> periods() {
        Set<Period> periods = new LinkedHashSet<>();
        Matcher found = PERIOD.matcher(text);
        while (found.find()) {
            if (found.group().length() > 1) {
                periods.add(Period.parse(found.group()));
            }
        }
        counts().stream().filter(days -> days > 12).forEach(days -> periods.add(Period.ofDays(days)));
        return periods;
    }

    Set<Integer> counts() {
        Set<Integer> counts = new TreeSet<>();
        Matcher found = COUNT.matcher(text);
        while (found.find()) {
            counts.add(Integer.valueOf(found.group(1)));
        }
        return counts;
    }

    Set<LocalDate> days() {
        return days;
    }

    private static Set<LocalDate> daysIn(String text) {
        Set<LocalDate> days = new TreeSet<>();
        Matcher found = DAY.matcher(text);
        while (found.find()) {
            days.add(LocalDate.parse(found.group()));
        }
        return days;
    }

    /** Amounts and their currencies. */
    Set<org.circula.person.Answer.Money> amounts() {
        Set<org.circula.person.Answer.Money> amounts = new LinkedHashSet<>();
        Matcher found = MONEY.matcher(text);
        while (found.find()) {
            amounts.add(new org.circula.person.Answer.Money(new BigDecimal(found.group(1)), found.group(2)));
        }
        return amounts;
    }

    /** Those of these words that the text contains, in the order of the alphabet. */
    List<String> among(Collection<String> words) {
        return words.stream().filter(said::contains).sorted().toList();
    }

    boolean contains(String words) {
        return text.contains(words);
    }
}
