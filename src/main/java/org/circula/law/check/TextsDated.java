package org.circula.law.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.law.Citation;
import org.circula.law.Faults;
import org.circula.law.Grade;
import org.circula.law.Place;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBases;
import org.circula.law.Source;
import org.circula.law.StatusKind;
import org.circula.law.parse.DomainParser.Parsed;
import org.circula.law.parse.RulesDraft;

/** Whoever read a text says which state of it was read, in the value or in the sources. */
final class TextsDated implements RuleCheck {

    @Override
    public void check(RulesDraft draft, Faults faults) {
        for (Parsed parsed : draft.provisionsAndOverrides()) {
            List<ProvisionValue> values = parsed.provision().values();
            for (int index = 0; index < values.size(); index++) {
                ProvisionValue value = values.get(index);
                check(
                        value.grade(),
                        value.textOf(),
                        value.sources(),
                        parsed.provision().jurisdiction(),
                        Places.ofValue(parsed, index),
                        draft,
                        faults);
            }
        }
        for (StatusKind status : draft.statuses()) {
            status.attributes()
                    .forEach((attribute, values) -> values.forEach(value -> check(
                            value.grade(),
                            value.textOf(),
                            value.sources(),
                            status.jurisdiction(),
                            status.place(),
                            draft,
                            faults)));
        }
    }

    private static void check(
            Grade grade,
            Optional<LocalDate> textOf,
            List<Citation> sources,
            String folder,
            Place place,
            RulesDraft draft,
            Faults faults) {
        if (grade != Grade.TEXT || textOf.isPresent() || sources.isEmpty()) {
            return;
        }
        boolean dated = sources.stream()
                .anyMatch(citation -> source(draft, folder, citation.act())
                        .flatMap(Source::textOf)
                        .isPresent());
        if (!dated) {
            faults.add(
                    place,
                    "The grade is TEXT, but it is not said which state of "
                            + sources.get(0).act()
                            + " was read. Write text-of: \"2026-04-15\" here or in sources.yaml, or the grade SECONDARY.");
        }
    }

    private static Optional<Source> source(RulesDraft draft, String folder, String act) {
        for (String name : List.of(folder, RuleBases.UNION)) {
            for (RulesDraft.Folder one : draft.folders()) {
                Map<String, Source> sources = one.sources();
                if (one.jurisdiction().equals(name) && sources.containsKey(act)) {
                    return Optional.of(sources.get(act));
                }
            }
        }
        return Optional.ofNullable(draft.sharedSources().get(act));
    }
}
